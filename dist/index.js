import { I as loadTexts, O as makeConfig, P as availableRules, S as exitCodeOf, _ as FORMATS, v as write, x as lint } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };