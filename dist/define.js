import { t as defineRules } from "./custom-rules.js";

export { defineRules };