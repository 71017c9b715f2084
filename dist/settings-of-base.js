import { t as settingsOfBase } from "./gate.js";

export { settingsOfBase };