import { n as rulesCommand, r as testCommand, t as explainCommand } from "./commands.js";

export { explainCommand, rulesCommand, testCommand };