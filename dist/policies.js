import { i as policyRules, r as isPolicy } from "./admission.js";

export { policyRules };