import { N as loadTexts, O as makeConfig, d as lint, j as availableRules, o as FORMATS, s as write, x as exitCodeOf } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };