"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_core = require("./core.js");
const require_program = require("./program.js");
const require_start = require("./start.js");
const require_reports = require("./reports.js");

exports.FORMATS = require_program.FORMATS;
exports.UserError = require_start.UserError;
exports.VERSION = require_start.VERSION;
exports.availableRules = require_core.availableRules;
exports.countedFindings = require_core.countedFindings;
exports.exitCodeOf = require_core.exitCodeOf;
exports.lint = require_program.lint;
exports.loadTexts = require_core.loadTexts;
exports.makeConfig = require_program.makeConfig;
exports.write = require_reports.write;