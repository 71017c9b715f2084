import { n as compileRule, r as ruleOf } from "./custom-rules.js";

export { compileRule };