import { t as exportCommand } from "./export-policies.js";

export { exportCommand };