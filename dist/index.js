import { At as makeConfig, Vt as loadTexts, b as lint, o as FORMATS, s as write, xt as exitCodeOf, zt as availableRules } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };