import { t as readFrameworkFile } from "./framework-files.js";

export { readFrameworkFile };