import { a as initCommand } from "./commands.js";

export { initCommand };