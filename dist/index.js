import { A as loadTexts, O as availableRules, T as makeConfig, o as FORMATS, s as write, u as lint, y as exitCodeOf } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };