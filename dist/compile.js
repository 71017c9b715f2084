import { i as ruleOf, r as compileRule } from "./custom-rules.js";

export { compileRule };