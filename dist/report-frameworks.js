import { s as reportOnFrameworks } from "./compliance.js";

export { reportOnFrameworks };