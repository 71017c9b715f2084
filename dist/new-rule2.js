import { t as newRuleCommand } from "./new-rule.js";

export { newRuleCommand };