import { t as readFrameworkFile } from "./compliance.js";

export { readFrameworkFile };