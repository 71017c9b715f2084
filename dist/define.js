import { n as readRuleDocuments, t as defineRule } from "./custom-rules.js";

export { defineRule, readRuleDocuments };