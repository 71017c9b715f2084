import { r as policyRules } from "./admission.js";

export { policyRules };