import { Bt as loadTexts, Rt as availableRules, b as lint, bt as exitCodeOf, kt as makeConfig, o as FORMATS, s as write } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };