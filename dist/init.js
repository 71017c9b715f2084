import { i as initCommand } from "./commands.js";

export { initCommand };