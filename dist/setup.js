import { t as setupCommand } from "./commands.js";

export { setupCommand };