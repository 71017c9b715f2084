import { r as reportCommand } from "./compliance.js";

export { reportCommand };