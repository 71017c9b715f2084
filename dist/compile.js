import { a as ruleOf, i as compileRule } from "./custom-rules.js";

export { compileRule };