import { i as writeFrameworks, r as FRAMEWORK_FORMATS } from "./compliance.js";

export { FRAMEWORK_FORMATS, writeFrameworks };