import { K as loadTexts, S as exitCodeOf, V as makeConfig, W as availableRules, c as write, f as lint, s as FORMATS } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };