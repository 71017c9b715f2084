import { D as loadTexts, T as availableRules, l as FORMATS, m as exitCodeOf, p as lint, u as write, y as makeConfig } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };