import { Et as makeConfig, Ft as loadTexts, Nt as availableRules, _t as exitCodeOf, b as lint, o as FORMATS, s as write } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };