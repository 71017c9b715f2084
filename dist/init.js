import { o as initCommand } from "./commands.js";

export { initCommand };