import { t as configFile } from "./config-file.js";

export { configFile };