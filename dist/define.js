import { n as defineRule, r as readRuleDocuments } from "./custom-rules.js";

export { defineRule, readRuleDocuments };