import { a as isPolicy, i as compilePolicy, o as policyRules, s as setReader } from "./admission.js";

export { policyRules };