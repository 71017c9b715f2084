import { c as FRAMEWORK_IDS, l as loadFrameworks } from "./compliance.js";

export { loadFrameworks };