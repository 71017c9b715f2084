import { n as reportCommand } from "./compliance.js";

export { reportCommand };