import { i as testCommand, n as explainCommand, r as rulesCommand } from "./commands.js";

export { explainCommand, rulesCommand, testCommand };