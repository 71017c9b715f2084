import { L as lint, Wt as exitCodeOf, d as FORMATS, f as write, fn as availableRules, hn as loadTexts, s as makeConfig } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };