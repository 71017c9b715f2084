import { t as reportCommand } from "./compliance.js";

export { reportCommand };