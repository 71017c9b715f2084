import { L as availableRules, P as makeConfig, d as lint, o as FORMATS, s as write, x as exitCodeOf, z as loadTexts } from "./core.js";
import { n as UserError } from "./errors.js";
import { t as VERSION } from "./version.js";

export { FORMATS, UserError, VERSION, availableRules, exitCodeOf, lint, loadTexts, makeConfig, write };