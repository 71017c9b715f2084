import { a as testCommand, i as rulesCommand, r as explainCommand } from "./commands.js";

export { explainCommand, rulesCommand, testCommand };