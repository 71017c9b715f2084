import { t as scan } from "./scan.js";

export { scan };