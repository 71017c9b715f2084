"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_buffer = require("node:buffer");

// src/report/escape.ts
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_LINES = /^[\n\x20-\x7e]*$/;
function showUnseen(text) {
	return PLAIN.test(text) ? text : text.replace(unseenCharacters(), writtenOut);
}
function forTerminal(text) {
	return withoutCommands(showUnseen(text));
}
function withoutCommands(line) {
	if (!line.includes("##[") && !/^\s*:/.test(line)) return line;
	return line.replaceAll("##[", "##\\u005b").replace(/^(\s*):/, "$1\\u003a");
}
function forWorkflowCommandData(text) {
	return showUnseen(text).replaceAll("##[", "##\\u005b").replaceAll("%", "%25");
}
function forWorkflowCommandProperty(text) {
	return forWorkflowCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forMarkdown(text) {
	return forHtmlText(showUnseen(text)).replace(/[\\`*_[\]|~$]/g, "\\$&").replace(/^(\s*)([-+=>:]|\d+(?=[.)]))/, (_, blanks, mark) => blanks + guarded(mark)).replace(/@|#(?!8203;)/g, "$&&#8203;").replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;").replace(/:\/\//g, ":&#8203;//").replace(/www\./gi, "$&&#8203;");
}
const COMMIT_ID = /\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi;
function forMarkdownProse(text) {
	return showUnseen(text).split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? forMarkdownCode(piece) : forMarkdown(piece).replace(COMMIT_ID, "$&&#8203;")).join("");
}
function forMarkdownCode(text) {
	const content = withoutCommands(showUnseen(text));
	if (content.trim() === "") return "` `";
	const fence = "`".repeat(longestRun(content, "`") + 1);
	const pad = /^`|`$|^ .* $/.test(content) ? " " : "";
	return fence + pad + content + pad + fence;
}
function forMarkdownFence(lines, language) {
	const content = lines.map(forTerminal);
	const fence = "`".repeat(Math.max(3, ...content.map((line) => longestRun(line, "`") + 1)));
	return [
		fence + language,
		...content,
		fence
	].join("\n");
}
function forHtml(text) {
	return forHtmlText(showUnseen(text)).replaceAll("\"", "&quot;").replaceAll("'", "&#39;").replaceAll("##[", "##&#91;").replace(/^(\s*):/, "$1&#58;");
}
function forSarifMessage(text) {
	return showUnseen(text).replace(/\](?=\()/g, "] ").replace(/(^|[^\w@])@(?=\w)/g, "$1@\u200b");
}
function forCsv(text) {
	const content = showUnseen(text);
	return `"${/^\s*[=+\-@]/.test(content) || text.startsWith("	") ? "'" : ""}${content.replaceAll("\"", "\"\"")}"`;
}
const MOST_INDENTED = 500;
function toSafeJson(value, entries) {
	const written = JSON.stringify(value, void 0, entries > MOST_INDENTED ? 0 : 2);
	return `${(PLAIN_LINES.test(written) ? written : written.replace(unseenCharacters(), asJsonEscape)).replaceAll("##[", "##\\u005b")}\n`;
}
let pattern;
function unseenCharacters() {
	return pattern ??= new RegExp(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`, "gu");
}
function forHtmlText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function guarded(mark) {
	return /\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`;
}
function writtenOut(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function asJsonEscape(character) {
	if (character === "\n") return character;
	return (character.length === 1 ? [character] : [character.slice(0, 1), character.slice(1)]).map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function longestRun(text, character) {
	let longest = 0;
	let current = 0;
	for (let index = 0; index < text.length; index += 1) {
		current = text[index] === character ? current + 1 : 0;
		if (current > longest) longest = current;
	}
	return longest;
}

// src/cli/main.ts
async function main(argv, terminal) {
	try {
		return await runCommand(require_flags.readArguments(argv), terminal);
	} catch (error) {
		if (!(error instanceof require_start.UserError)) throw error;
		terminal.stderr.write(`${mistake(error)}\n`);
		return require_start.EXIT.usage;
	}
}
async function runCommand(args, terminal) {
	if (args.command !== "scan" && args.command !== "setup") terminal.watch?.onMuch();
	switch (args.command) {
		case "scan": {
			const { scan } = await Promise.resolve().then(() => scan_exports);
			return scan(args, terminal);
		}
		case "fix": {
			const { fixCommand } = await Promise.resolve().then(() => require("./fix2.js"));
			return fixCommand(args, terminal);
		}
		case "merge": {
			const { mergeCommand } = await Promise.resolve().then(() => require("./merge2.js"));
			return mergeCommand(args, terminal);
		}
		case "report": {
			const { reportCommand } = await Promise.resolve().then(() => require("./compliance.js")).then((n) => n.report_exports);
			return reportCommand(args, terminal);
		}
		case "trace": {
			const { traceCommand } = await Promise.resolve().then(() => require("./trace.js")).then((n) => n.trace_exports);
			return traceCommand(args, terminal);
		}
		case "rules": {
			const { rulesCommand } = await Promise.resolve().then(() => require("./commands.js")).then((n) => n.rules_commands_exports);
			return rulesCommand(args, terminal);
		}
		case "explain": {
			const { explainCommand } = await Promise.resolve().then(() => require("./commands.js")).then((n) => n.rules_commands_exports);
			return explainCommand(args, terminal);
		}
		case "test": {
			const { testCommand } = await Promise.resolve().then(() => require("./commands.js")).then((n) => n.rules_commands_exports);
			return testCommand(args, terminal);
		}
		case "cel": {
			const { celCommand } = await Promise.resolve().then(() => require("./ask-cel.js")).then((n) => n.cel_exports);
			return celCommand(args, terminal);
		}
		case "new-rule": {
			const { newRuleCommand } = await Promise.resolve().then(() => require("./new-rule.js")).then((n) => n.new_rule_exports);
			return newRuleCommand(args, terminal);
		}
		case "export": {
			const { exportCommand } = await Promise.resolve().then(() => require("./export-policies.js")).then((n) => n.export_exports);
			return exportCommand(args, terminal);
		}
		case "suggest": {
			const { suggestCommand } = await Promise.resolve().then(() => require("./suggest.js")).then((n) => n.suggest_exports);
			return suggestCommand(args, terminal);
		}
		case "init": {
			const { initCommand } = await Promise.resolve().then(() => require("./commands.js")).then((n) => n.init_exports);
			return initCommand(args, terminal);
		}
		case "setup": {
			const { setupCommand } = await Promise.resolve().then(() => require("./setup.js")).then((n) => n.setup_exports);
			return setupCommand(args, terminal);
		}
		case "completion": {
			const { completionCommand } = await Promise.resolve().then(() => require("./commands.js")).then((n) => n.completion_exports);
			return completionCommand(args, terminal);
		}
		case "help": {
			const { helpCommand } = await Promise.resolve().then(() => require("./help.js")).then((n) => n.help_exports);
			return helpCommand(args, terminal);
		}
		case "version":
			terminal.stdout.write(`${require_start.VERSION}\n`);
			return require_start.EXIT.passed;
	}
}
function mistake(error) {
	const { at } = error;
	const place = at === void 0 ? "lintel" : [
		at.file,
		at.line,
		at.column
	].filter((part) => part !== void 0).join(":");
	return `${forTerminal(place)}  ${forTerminal(error.message)}\n  ${forTerminal(error.hint)}`;
}

// src/sentences/asked-frameworks.ts
async function askedFrameworks(config, rules) {
	const { frameworks: ids = [], frameworksAt: at, frameworkFiles: files = [], root } = config;
	if (ids.length + files.length === 0) return void 0;
	const [{ loadFrameworks }, { crosswalkOf }, { availableRules }] = await Promise.all([
		Promise.resolve().then(() => require("./compliance.js")).then((n) => n.load_frameworks_exports),
		Promise.resolve().then(() => require("./core.js")).then((n) => n.crosswalk_exports),
		Promise.resolve().then(() => require("./core.js")).then((n) => n.available_rules_exports)
	]);
	return crosswalkOf(await loadFrameworks({
		ids,
		at,
		files,
		root,
		rules: new Set((rules ?? await availableRules(config)).map(({ rule }) => rule.id))
	}));
}

// src/model/once-per.ts
function oncePer(work) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		let result = known.get(key);
		if (result === void 0) {
			result = work(key);
			known.set(key, result);
		}
		return result;
	};
}

// src/model/once-per-set.ts
const factsOf = oncePer(() => /* @__PURE__ */ new Map());
function oncePerSet(work) {
	return (set) => {
		const facts = factsOf(set);
		let fact = facts.get(work);
		if (fact === void 0) {
			fact = work(set);
			facts.set(work, fact);
		}
		return fact;
	};
}

// src/model/data.ts
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, path) {
	let current = value;
	for (let index = 0; index < path.length; index += 1) {
		current = childOf$1(current, path[index] ?? "");
		if (current === void 0) return void 0;
	}
	return current;
}
function childOf$1(value, step) {
	if (typeof value !== "object" || value === null) return void 0;
	if (Array.isArray(value)) return typeof step === "number" ? value[step] : void 0;
	if (typeof step !== "string") return void 0;
	const child = value[step];
	if (typeof child !== "function" && step !== "__proto__") return child;
	return Object.hasOwn(value, step) ? child : void 0;
}
function putKey(map, key, value) {
	if (key === "__proto__") Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else map[key] = value;
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator$1(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator$1(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator$1(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias$1(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator$1(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar$1(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator$1(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator$1(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator$1(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator$1(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar$1(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias$1(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function load$1(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/kubernetes/syntax/address-syntax.ts
const IPV4_PART = /^(?:0|[1-9]\d{0,2})$/u;
function ipFamily(text) {
	if (!text.includes(":")) return isIpv4(text) ? "IPv4" : void 0;
	const halves = text.split("::");
	if (halves.length > 2) return void 0;
	const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
	const last = groups.at(-1) ?? "";
	const size = groups.length + (last.includes(".") ? 1 : 0);
	return groups.every((one, index) => /^[0-9A-Fa-f]{1,4}$/u.test(one) || index === groups.length - 1 && isIpv4(one)) && (halves.length === 2 ? size < 8 : size === 8) ? "IPv6" : void 0;
}
function isIpv4(text) {
	const parts = text.split(".");
	return parts.length === 4 && parts.every((part) => IPV4_PART.test(part) && Number(part) <= 255);
}
function cidrOf(text) {
	const [address = "", length = "", ...more] = text.split("/");
	const family = ipFamily(address);
	if (family === void 0 || more.length > 0 || !/^(?:0|[1-9]\d{0,2})$/u.test(length)) return void 0;
	return Number(length) <= (family === "IPv4" ? 32 : 128) ? {
		address,
		bits: Number(length)
	} : void 0;
}

// src/model/resource.ts
function placeOfResource({ document, root }) {
	const { origin, line } = document.stream;
	return [
		origin,
		line,
		document.index,
		...root
	].join("\0");
}
function keyOfResource(id) {
	return `${id.apiVersion}/${id.kind}/${id.namespace ?? ""}/${id.name}`;
}

// src/model/location.ts
function repoPath(path) {
	return path;
}
function below(folder, name) {
	return repoPath(folder === "" ? name : `${folder}/${name}`);
}

// src/config/inside.ts
function pathInside(root, absolute) {
	const path = (0, node_path.relative)(root, absolute);
	if (path === ".." || path.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(path)) return void 0;
	return repoPath(node_path.sep === "/" ? path : path.replaceAll(node_path.sep, "/"));
}
function realPlaceOf(root, absolute) {
	let real;
	try {
		real = node_fs.realpathSync.native(absolute);
	} catch {
		return { kind: "missing" };
	}
	const path = pathInside(root, real);
	return path === void 0 ? { kind: "outside" } : {
		kind: "inside",
		path
	};
}

// src/input-file.ts
function readInput(path, named, hint = "Name a file that exists and is readable.") {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (error) {
		throw new require_start.UserError(`${named} cannot be read: ${require_start.systemTrouble(error)}`, { hint });
	}
}

// src/config/config.ts
const DEFAULT_LIMITS = {
	renderSeconds: 30,
	renderOutputBytes: 67108864,
	fileBytes: 33554432,
	documents: 2e4
};
const MAXIMUM_LIMITS = {
	renderSeconds: 120,
	renderOutputBytes: 268435456,
	fileBytes: 67108864,
	documents: 1e5
};
const UNKNOWN_KINDS = [
	"ignore",
	"note",
	"warn",
	"error"
];
const REPORT_SCOPES = [
	"all",
	"new",
	"changed-resources",
	"changed-lines"
];
const DEFAULT_BASELINE = repoPath("lintel-baseline.json");

// src/config/repository-paths.ts
var repository_paths_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ filesOfGlob: () => filesOfGlob });
const INSIDE = "Paths in the configuration file lead to something inside the repository, and are written from its root.";
function plainPath({ text, name, at }) {
	const refused = (what) => new require_start.UserError(`${name}: "${text}" ${what}`, {
		hint: INSIDE,
		at
	});
	if (/^[A-Za-z][A-Za-z0-9+.-]+:/u.test(text) || text.startsWith("git@")) throw refused("is an address");
	if ((0, node_path.isAbsolute)(text) || /^(?:[A-Za-z]:)?\\/u.test(text)) throw refused("is an absolute path");
	if (text.split(/[/\\]/u).includes("..")) throw refused("has `..` in it");
	if (text.includes("\0")) throw refused("is no path");
	const path = node_path.posix.normalize(text).replace(/\/$/u, "");
	if (path === ".git" || path.startsWith(".git/")) throw refused("is part of the git folder");
	return repoPath(path === "." ? "" : path);
}
function existingPath(written, root, wanted) {
	const path = plainPath(written);
	const { text, name, at } = written;
	const place = realPlaceOf(root, (0, node_path.join)(root, path));
	if (place.kind === "outside") throw new require_start.UserError(`${name}: "${text}" is a link that leads out of the repository`, {
		hint: INSIDE,
		at
	});
	if (place.kind === "missing") throw new require_start.UserError(`${name}: "${text}" does not exist`, {
		hint: proposal(path, root),
		at
	});
	const stats = (0, node_fs.statSync)((0, node_path.join)(root, place.path));
	const stands = stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
	if (stands === "other" || wanted !== "any" && stands !== wanted) throw new require_start.UserError(`${name}: "${text}" is not a ${wanted === "any" ? "file or folder" : wanted}`, {
		hint: `Name a ${wanted === "any" ? "file" : wanted}.`,
		at
	});
	return path;
}
function proposal(path, root) {
	const folder = node_path.posix.dirname(path);
	let names = [];
	try {
		names = (0, node_fs.readdirSync)((0, node_path.join)(root, folder)).toSorted();
	} catch {}
	const near = require_flags.nearestName(node_path.posix.basename(path), names);
	return near === void 0 ? INSIDE : `Did you mean "${node_path.posix.join(folder, near)}"?`;
}
function isGlob(text) {
	return /[*?[]/u.test(text);
}
const MAX_STARS = 2;
const MAX_DEPTH = 32;
async function filesOfGlob(base, pattern, at) {
	if (pattern.split("/").some((segment) => segment.split("*").length - 1 > MAX_STARS)) throw new require_start.UserError(`"${pattern}" has more than ${MAX_STARS} stars between two slashes`, {
		hint: "Name the folder, or write a shorter pattern.",
		...at === void 0 ? {} : { at }
	});
	const { glob } = await Promise.resolve().then(() => require("./glob.js")).then((n) => n.index_min_exports);
	return (await glob(pattern, {
		cwd: base,
		absolute: true,
		nodir: true,
		dot: true,
		follow: false,
		nobrace: true,
		noext: true,
		maxDepth: MAX_DEPTH,
		ignore: ["**/.git/**", "**/node_modules/**"]
	})).filter((path) => (0, node_fs.lstatSync)(path).isFile()).toSorted();
}

// src/model/severity.ts
const SEVERITIES = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
function rankOf(severity) {
	return SEVERITIES.indexOf(severity);
}

// src/model/source.ts
function nameOfSource(source) {
	switch (source.kind) {
		case "helm": return `${source.chart || "."} (${source.environment.name})`;
		case "stdin": return "<stdin>";
		default: return source.folder || ".";
	}
}

// src/process/at-end.ts
const ENDING_SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const cleanups = /* @__PURE__ */ new Set();
function atEnd(cleanup) {
	if (cleanups.size === 0) watch();
	cleanups.add(cleanup);
	return () => {
		if (cleanups.delete(cleanup) && cleanups.size === 0) unwatch();
	};
}
function watch() {
	process.on("exit", cleanUp);
	for (const signal of ENDING_SIGNALS) process.on(signal, endBySignal);
}
function unwatch() {
	process.off("exit", cleanUp);
	for (const signal of ENDING_SIGNALS) process.off(signal, endBySignal);
}
function cleanUp() {
	for (const cleanup of cleanups) try {
		cleanup();
	} catch {}
	cleanups.clear();
	unwatch();
}
function endBySignal(signal) {
	cleanUp();
	if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

// src/yaml/characters.ts
const BYTE_ORDER_MARK = 65279;

// src/yaml/scalar.ts
function resolvePlain(text) {
	const first = text.charCodeAt(0);
	if (first >= 48 && first <= 57 || first === 45 || first === 43) return resolveNumber(text, first);
	if (first === 46) return resolveAfterDot(text);
	if (text.length > LONGEST_WORD) return text;
	const word = WORDS.get(text);
	return word === void 0 ? text : word;
}
function resolveTagged(text, tag) {
	if (!tag.startsWith(YAML_TAG)) return text;
	switch (tag.slice(YAML_TAG.length)) {
		case "null": return resolvePlain(text) === null ? null : void 0;
		case "bool": return ofType(resolvePlain(text), "boolean");
		case "int": return exactInteger(text) === void 0 ? void 0 : ofType(resolvePlain(text), "number");
		case "float": return (exactInteger(text) ?? 0n) > INT64_MAX ? void 0 : ofType(resolvePlain(text), "number");
		case "timestamp": return isTimestamp(text) ? text : void 0;
		case "binary": return decodeBase64(text);
		default: return text;
	}
}
function keyName(value, text) {
	if (typeof value === "string") return value;
	if (value === null) return void 0;
	if (typeof value === "boolean") return value ? "true" : "false";
	const integer = exactInteger(text);
	if (integer === void 0) return formatFloat32(value);
	return integer > INT64_MAX ? void 0 : String(integer);
}
function exactInteger(text) {
	const match = INTEGER.exec(withoutUnderscores(text).replace(SIGN_AFTER_PREFIX, "$10b"));
	if (match === null) return void 0;
	const [, sign = "", digits = ""] = match;
	const size = BigInt(OLD_OCTAL.test(digits) ? `0o${digits.slice(1)}` : digits);
	if (sign === "-") return size > INT64_MAX + 1n ? void 0 : -size;
	return size > (sign === "" ? UINT64_MAX : INT64_MAX) ? void 0 : size;
}
const YAML_TAG = "tag:yaml.org,2002:";
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
const SAFE_DIGITS = 15;
const WORDS = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((word) => [word, Infinity]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, -Infinity]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, NaN])
]);
const LONGEST_WORD = 5;
const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const OLD_OCTAL = /^0[0-7]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SIGN_AFTER_PREFIX = /^0b([-+])(?=[01]+$)/;
const FLOAT_AFTER_DOT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
function resolveNumber(text, first) {
	if (first > 48 && text.length <= SAFE_DIGITS) {
		let value = 0;
		let at = 0;
		for (; at < text.length; at++) {
			const digit = text.charCodeAt(at) - 48;
			if (digit < 0 || digit > 9) break;
			value = value * 10 + digit;
		}
		if (at === text.length) return value;
	}
	return resolveUnusualNumber(text);
}
function resolveUnusualNumber(text) {
	const integer = exactInteger(text);
	if (integer !== void 0) return Number(integer);
	const plain = withoutUnderscores(text);
	if (FLOAT.test(plain)) {
		const value = Number(plain);
		return Number.isFinite(value) ? value : text;
	}
	const word = WORDS.get(text);
	return word === void 0 ? text : word;
}
function resolveAfterDot(text) {
	const word = WORDS.get(text);
	if (word !== void 0) return word;
	if (!FLOAT_AFTER_DOT.test(text)) return text;
	const value = Number(withoutUnderscores(text));
	return Number.isFinite(value) ? value : text;
}
function withoutUnderscores(text) {
	return text.includes("_") && text.charCodeAt(0) <= 57 ? text.replaceAll("_", "") : text;
}
function ofType(value, type) {
	return typeof value === type ? value : void 0;
}
const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/;
function isTimestamp(text) {
	const match = TIMESTAMP.exec(text);
	if (match === null) return false;
	const [, year, month, day, separator, hour = "0", minute = "0", second = "0", zone] = match;
	if (separator !== void 0 && separator === " " !== (zone === void 0)) return false;
	const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOfMonth && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function decodeBase64(text) {
	const plain = text.replaceAll(/[\r\n]/g, "");
	return BASE64.test(plain) ? Buffer.from(plain, "base64").toString("utf8") : void 0;
}
function formatFloat32(value) {
	const single = Math.fround(value);
	if (Number.isNaN(single)) return ".nan";
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	if (single === 0) return Object.is(single, -0) ? "-0" : "0";
	let digits = 1;
	while (Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
	const shortest = Number(single.toPrecision(digits));
	const [mantissa = "", power = ""] = shortest.toExponential().split("e");
	const exponent = Number(power);
	if (exponent >= -4 && exponent < 6) return String(shortest);
	return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

// src/yaml/tape.ts
const ROW = {
	keyStart: 0,
	keyEnd: 1,
	start: 2,
	end: 3,
	next: 4,
	kind: 5
};
const ROW_SIZE = 6;
const NODE = {
	absent: 0,
	scalar: 1,
	blockScalar: 2,
	alias: 3,
	map: 4,
	list: 5,
	flowMap: 6,
	flowList: 7
};
function locate(tape, path, heads) {
	let row = 0;
	let depth = 0;
	for (const segment of path) {
		const child = childOf(tape, row, segment);
		if (child === NONE$5) break;
		row = child;
		depth++;
	}
	let head = heads.get(row);
	if (head === void 0) {
		head = regionOfHead(tape, row);
		heads.set(row, head);
	}
	return {
		region: head,
		depth
	};
}
function locateValue(tape, path) {
	let row = 0;
	for (const segment of path) {
		row = childOf(tape, row, segment);
		if (row === NONE$5) return void 0;
	}
	const target = targetOf(tape, row);
	if (tape.rows[target + ROW.kind] === NODE.absent) return void 0;
	return region(tape, startOf(tape, target), endOf$1(tape, target));
}
function nameAt(names, text, rows, row) {
	const name = names.get(row);
	if (name !== void 0) return name;
	const [start, end] = bareKey(text, at$1(rows, row, ROW.keyStart), at$1(rows, row, ROW.keyEnd));
	return text.slice(start, end);
}
const NONE$5 = -1;
function at$1(rows, row, column) {
	return rows[row + column] ?? NONE$5;
}
function targetOf(tape, row) {
	return at$1(tape.rows, row, ROW.kind) === NODE.alias ? tape.aliases.get(row) ?? row : row;
}
function childOf(tape, row, segment) {
	const parent = targetOf(tape, row);
	const kind = at$1(tape.rows, parent, ROW.kind);
	if (kind === NODE.map || kind === NODE.flowMap) return typeof segment === "string" ? childNamed(tape, parent, segment) : NONE$5;
	if (kind === NODE.list || kind === NODE.flowList) return typeof segment === "number" ? childNumbered(tape, parent, segment) : NONE$5;
	return NONE$5;
}
function childNumbered(tape, parent, index) {
	const end = at$1(tape.rows, parent, ROW.next);
	let row = parent + 6;
	for (let left = index; left > 0 && row < end; left--) row = at$1(tape.rows, row, ROW.next);
	return row < end && index >= 0 && Number.isInteger(index) ? row : NONE$5;
}
function childNamed(tape, parent, name) {
	const end = at$1(tape.rows, parent, ROW.next);
	let found = NONE$5;
	for (let row = parent + 6; row < end; row = at$1(tape.rows, row, ROW.next)) if (tape.merges.size > 0 && tape.merges.has(row)) {
		const merged = childMerged(tape, row, name);
		if (merged !== NONE$5) found = merged;
	} else if (hasName(tape, row, name)) {
		if (tape.merges.size === 0) return row;
		found = row;
	}
	return found;
}
function childMerged(tape, row, name) {
	const source = targetOf(tape, row);
	const kind = at$1(tape.rows, source, ROW.kind);
	if (kind === NODE.map || kind === NODE.flowMap) return childNamed(tape, source, name);
	if (kind !== NODE.list && kind !== NODE.flowList) return NONE$5;
	const end = at$1(tape.rows, source, ROW.next);
	for (let item = source + 6; item < end; item = at$1(tape.rows, item, ROW.next)) {
		const found = childMerged(tape, item, name);
		if (found !== NONE$5) return found;
	}
	return NONE$5;
}
function hasName(tape, row, name) {
	const special = tape.names.size > 0 ? tape.names.get(row) : void 0;
	if (special !== void 0) return special === name;
	const [start, end] = bareKey(tape.text, at$1(tape.rows, row, ROW.keyStart), at$1(tape.rows, row, ROW.keyEnd));
	return end - start === name.length && tape.text.startsWith(name, start);
}
function bareKey(text, start, end) {
	const first = text.charCodeAt(start);
	return first === 34 || first === 39 ? [start + 1, end - 1] : [start, end];
}
function regionOfHead(tape, row) {
	const keyStart = at$1(tape.rows, row, ROW.keyStart);
	if (keyStart !== NONE$5) return firstLine(tape, keyStart, at$1(tape.rows, row, ROW.keyEnd));
	const target = targetOf(tape, row);
	const kind = at$1(tape.rows, target, ROW.kind);
	if (kind >= NODE.map && at$1(tape.rows, target, ROW.next) > target + 6) return regionOfHead(tape, target + 6);
	if (kind === NODE.absent) return regionOfAbsent(tape, target);
	return firstLine(tape, startOf(tape, target), endOf$1(tape, target));
}
function regionOfAbsent(tape, row) {
	if (row === 0) return region(tape, tape.start, tape.start);
	const end = endOfAbsent(tape, row);
	return region(tape, end - 1, end);
}
function endOfAbsent(tape, row) {
	const keyEnd = at$1(tape.rows, row, ROW.keyEnd);
	const indicator = keyEnd === NONE$5 ? "-" : ":";
	const found = skipFiller(tape.text, keyEnd === NONE$5 ? at$1(tape.rows, row, ROW.start) : keyEnd, " 	\r\n]}");
	return tape.text.startsWith(indicator, found) ? found + 1 : Math.max(keyEnd, at$1(tape.rows, row, ROW.start));
}
function startOf(tape, row) {
	const start = at$1(tape.rows, row, ROW.start);
	return at$1(tape.rows, row, ROW.kind) === NODE.blockScalar ? headerOf(tape, row, start) : start;
}
function headerOf(tape, row, contentStart) {
	const line = tape.lines.positionAt(contentStart).line;
	const headerLine = contentStart === tape.lines.startOf(line) ? line - 1 : line;
	const lineStart = tape.lines.startOf(headerLine);
	const from = Math.max(lineStart, at$1(tape.rows, row, ROW.keyEnd));
	const match = BLOCK_HEADER$1.exec(tape.text.slice(from, tape.lines.endOf(headerLine)));
	return match === null ? contentStart : from + match.index + (match[1] ?? "").length;
}
const BLOCK_HEADER$1 = /(^|\s)[|>][-+0-9]{0,2}[ \t]*(?=$|#)/;
function endOf$1(tape, row) {
	const kind = at$1(tape.rows, row, ROW.kind);
	if (kind < NODE.map) return at$1(tape.rows, row, ROW.end);
	const start = at$1(tape.rows, row, ROW.start);
	const lastEnd = Math.max(start, endOfLastChild(tape, row));
	if (kind === NODE.map || kind === NODE.list) return lastEnd;
	return skipFiller(tape.text, Math.max(lastEnd, start + 1), " 	\r\n,:?") + 1;
}
function skipFiller(text, from, filler) {
	let offset = from;
	while (offset < text.length) {
		const character = text.charAt(offset);
		if (character === "#") while (offset < text.length && !LINE_BREAKS.includes(text.charAt(offset))) offset++;
		else if (filler.includes(character)) offset++;
		else break;
	}
	return offset;
}
const LINE_BREAKS = "\r\n";
function endOfLastChild(tape, row) {
	const end = at$1(tape.rows, row, ROW.next);
	let last = NONE$5;
	for (let child = row + 6; child < end; child = at$1(tape.rows, child, ROW.next)) last = child;
	if (last === NONE$5) return NONE$5;
	return at$1(tape.rows, last, ROW.kind) === NODE.absent ? endOfAbsent(tape, last) : endOf$1(tape, last);
}
function firstLine(tape, start, end) {
	const first = tape.lines.positionAt(start);
	return region(tape, start, Math.max(start, Math.min(end, tape.lines.endOf(first.line))));
}
function region(tape, start, end) {
	return {
		start: tape.lines.positionAt(start),
		end: tape.lines.positionAt(end)
	};
}

// src/yaml/build-document.ts
function buildDocument(input) {
	const building = startBuilding(input);
	try {
		const index = readEvents$1(building);
		return {
			kind: "data",
			data: building.root,
			tape: tapeOf(building),
			index
		};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return {
			kind: "broken",
			message: error.message,
			offset: error.offset,
			index: endOfDocument(input.events, input.index)
		};
	}
}
var Refusal = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
let tape$1 = /* @__PURE__ */ new Int32Array(16384);
const LARGEST_KEPT_TAPE$1 = 1 << 20;
const NO_NAMES$1 = /* @__PURE__ */ new Map();
const NO_ALIASES$1 = /* @__PURE__ */ new Map();
const NO_MERGES$1 = /* @__PURE__ */ new Set();
const NONE$4 = -1;
function startBuilding(input) {
	return {
		text: input.text,
		lines: input.lines,
		start: input.start,
		source: input.source,
		isJoined: input.isJoined,
		events: input.events,
		index: input.index,
		limits: input.limits,
		problems: input.problems,
		frames: [],
		depth: 0,
		root: null,
		directives: [],
		used: 0,
		lastEnd: input.start,
		nodes: 0,
		anchors: void 0,
		names: void 0,
		aliases: void 0,
		merges: void 0,
		nullsOf: void 0
	};
}
function tapeOf(building) {
	const rows = tape$1.slice(0, building.used);
	if (tape$1.length > LARGEST_KEPT_TAPE$1) tape$1 = /* @__PURE__ */ new Int32Array(16384);
	return {
		text: building.text,
		lines: building.lines,
		rows,
		start: building.start,
		names: building.names ?? NO_NAMES$1,
		aliases: building.aliases ?? NO_ALIASES$1,
		merges: building.merges ?? NO_MERGES$1
	};
}
function readEvents$1(building) {
	const { events } = building;
	let index = building.index;
	for (; index < events.length; index++) {
		const event = events[index];
		if (event === void 0) break;
		switch (event.type) {
			case EVENT_ID.SCALAR:
				readScalar(building, event);
				break;
			case EVENT_ID.MAPPING:
				open(building, event, event.style === COLLECTION_STYLE.FLOW ? NODE.flowMap : NODE.map);
				break;
			case EVENT_ID.SEQUENCE:
				open(building, event, event.style === COLLECTION_STYLE.FLOW ? NODE.flowList : NODE.list);
				break;
			case EVENT_ID.ALIAS:
				readAlias(building, event.anchorStart, event.anchorEnd);
				break;
			case EVENT_ID.DOCUMENT:
				building.directives = event.directives;
				break;
			case EVENT_ID.POP:
				if (building.depth === 0) return index + 1;
				close(building);
		}
	}
	return index;
}
function endOfDocument(events, start) {
	let depth = 0;
	for (let index = start; index < events.length; index++) {
		const type = events[index]?.type;
		if (type === EVENT_ID.POP) depth--;
		else if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
		if (depth === 0) return index + 1;
	}
	return events.length;
}
function readScalar(building, event) {
	const { source } = building;
	const text = event.fast && !building.isJoined ? source.slice(event.valueStart, event.valueEnd) : textOfScalar(building, event);
	const tag = event.tagStart === NONE$4 ? void 0 : tagOf(building, event);
	const value = tag === void 0 ? event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text : resolveTagged(text, tag);
	if (value === void 0) throw new Refusal(`${quote(text)} is not what its tag ${source.slice(event.tagStart, event.tagEnd)} says`, event.tagStart);
	const frame = topFrame(building);
	if (frame !== void 0 && frame.map !== void 0 && frame.key === void 0) readKey(building, frame, {
		event,
		text,
		tag,
		value
	});
	else readValue$1(building, frame, {
		event,
		text,
		value
	});
}
function readKey(building, frame, { event, text, tag, value }) {
	const isPlain = event.style === SCALAR_STYLE.PLAIN;
	const isMerge = text === "<<" && (tag === void 0 ? isPlain : tag === "!" || tag === MERGE_TAG);
	const name = typeof value === "string" ? value : keyName(value, text);
	if (name === void 0) {
		const offset = event.valueStart === NONE$4 ? building.lastEnd - building.start : event.valueStart;
		throw new Refusal(`${value === null ? "null" : text} cannot be a key; Kubernetes takes text only`, offset);
	}
	const start = event.valueStart === NONE$4 ? building.lastEnd - building.start : event.valueStart;
	const end = event.valueStart === NONE$4 ? start : event.valueEnd;
	const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	setKey(building, frame, {
		name,
		start: building.start + (isQuoted ? start - 1 : start),
		end: building.start + (isQuoted ? end + 1 : end),
		isMerge,
		isSpelled: !event.fast || building.isJoined || name !== text
	});
	if (event.anchorStart !== NONE$4) anchors(building).set(building.source.slice(event.anchorStart, event.anchorEnd), {
		row: NONE$4,
		value,
		name,
		nodes: 1
	});
}
function setKey(building, frame, key) {
	if (!key.isMerge) refuseTwice$1(building, frame, key);
	frame.key = key.name;
	frame.keyStart = key.start;
	frame.keyEnd = key.end;
	frame.isMerge = key.isMerge;
	frame.isSpelled = key.isSpelled;
	building.lastEnd = key.end;
}
function refuseTwice$1(building, frame, key) {
	const { map } = frame;
	if (map === void 0) return;
	if (!(map[key.name] !== void 0 && Object.hasOwn(map, key.name) || frame.nulls?.has(key.name) === true) || frame.merged?.has(key.name) === true) return;
	let first = frame.row + 6;
	while (first < building.used && nameAt(building.names ?? NO_NAMES$1, building.text, tape$1, first) !== key.name) first = tape$1[first + ROW.next] ?? building.used;
	const firstLine = building.lines.positionAt(tape$1[first + ROW.keyStart] ?? 0).line;
	const line = building.lines.positionAt(key.start).line;
	const where = firstLine === line ? `twice on line ${line}` : `on line ${firstLine} and again on line ${line}`;
	throw new Refusal(`the key ${quote(key.name)} is given ${where}; Kubernetes takes a key once, remove one of them`, key.start - building.start);
}
function readValue$1(building, frame, { event, text, value }) {
	const row = addRow$1(building, frame);
	placeScalar(building, row, event);
	if (typeof value === "number" && !Number.isSafeInteger(value)) checkNumber(building, {
		event,
		text,
		value
	});
	if (event.anchorStart !== NONE$4) {
		const name = building.source.slice(event.anchorStart, event.anchorEnd);
		anchors(building).set(name, {
			row,
			value,
			name: keyName(value, text),
			nodes: 1
		});
	}
	add(building, frame, value);
}
function placeScalar(building, row, event) {
	const { start } = building;
	if (event.valueStart === NONE$4) {
		place(row, building.lastEnd, building.lastEnd, NODE.absent);
		return;
	}
	const isBlock = isBlockScalar(event);
	const quotes = isBlock || event.style === SCALAR_STYLE.PLAIN ? 0 : 1;
	const from = start + event.valueStart - quotes;
	const to = isBlock ? endOfBlock$1(building.source, event) + start : start + event.valueEnd + quotes;
	place(row, from, to, isBlock ? NODE.blockScalar : NODE.scalar);
	building.lastEnd = to;
}
function endOfBlock$1(source, event) {
	let end = event.valueEnd;
	while (end > event.valueStart && "\r\n".includes(source.charAt(end - 1))) end--;
	return end;
}
function checkNumber(building, { event, text, value }) {
	if (!Number.isFinite(value)) throw new Refusal(`${text} is a number that JSON cannot hold, so Kubernetes refuses it; quote it if text is meant`, event.valueStart);
	if (exactInteger(text) === void 0) return;
	const position = building.lines.positionAt(building.start + event.valueStart);
	building.problems.push({
		kind: "rounded-integer",
		message: `${text} is beyond 2^53, so it is read as ${String(value)}`,
		position
	});
}
function textOfScalar(building, event) {
	const written = building.isJoined ? {
		...event,
		fast: false
	} : event;
	const isBlock = isBlockScalar(event);
	if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && building.isJoined) return textOfDouble(building.source, written);
	if (!isBlock) return getScalarValue(building.source, written);
	return textOfBlock(building.source, written, building.start + event.valueEnd === building.text.length);
}
function textOfDouble(source, event) {
	const written = source.slice(event.valueStart, event.valueEnd);
	if (!written.includes("\\'")) return getScalarValue(source, event);
	const known = written.replaceAll(/\\[^]/gu, (escape) => escape === "\\'" ? "\\x27" : escape);
	return getScalarValue(known, {
		...event,
		valueStart: 0,
		valueEnd: known.length
	});
}
function isBlockScalar({ style }) {
	return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}
function textOfBlock(source, event, endsText) {
	const text = getScalarValue(source, event);
	if (event.chomping === CHOMPING_MODE.STRIP) return text;
	return endsText && !/[\r\n]$/.test(source) && text.endsWith("\n") ? text.slice(0, -1) : text;
}
const MERGE_TAG = "tag:yaml.org,2002:merge";
function tagOf(building, event) {
	const written = building.source.slice(event.tagStart, event.tagEnd);
	if (written.startsWith("!<")) return written.slice(2, -1);
	const handleEnd = written.indexOf("!", 1) + 1;
	const handle = handleEnd === 0 ? "!" : written.slice(0, handleEnd);
	for (const directive of building.directives) if (directive.kind === "tag" && directive.handle === handle) return directive.prefix + written.slice(handle.length);
	return handle === "!!" ? `tag:yaml.org,2002:${written.slice(2)}` : written;
}
function open(building, event, kind) {
	const parent = topFrame(building);
	refuseAsKey(building, parent, event.start);
	if (building.depth >= building.limits.depth) throw new Refusal(`collections are nested more than ${building.limits.depth} deep`, event.start);
	const row = addRow$1(building, parent);
	place(row, building.start + event.start, NONE$4, kind);
	building.lastEnd = Math.max(building.lastEnd, building.start + event.start);
	const isMapping = event.type === EVENT_ID.MAPPING;
	const map = isMapping ? {} : void 0;
	const list = isMapping ? void 0 : [];
	const frame = pushFrame(building, row);
	frame.map = map;
	frame.list = list;
	if (event.anchorStart === NONE$4) return;
	frame.anchor = {
		row,
		value: map ?? list ?? null,
		name: void 0,
		nodes: void 0
	};
	anchors(building).set(building.source.slice(event.anchorStart, event.anchorEnd), frame.anchor);
}
const TEMPLATE_HINT = "a template expression must be rendered first, or quoted";
function refuseAsKey(building, frame, offset) {
	if (frame === void 0 || frame.map === void 0 || frame.key !== void 0) return;
	const hint = building.source.slice(offset - 1, offset + 1) === "{{" ? `; ${TEMPLATE_HINT}` : "";
	throw new Refusal(`a mapping or a list stands where a key must be${hint}`, offset);
}
function pushFrame(building, row) {
	const depth = building.depth++;
	let frame = building.frames[depth];
	if (frame === void 0) {
		frame = {
			row,
			map: void 0,
			list: void 0,
			key: void 0,
			keyStart: NONE$4,
			keyEnd: NONE$4,
			isMerge: false,
			isSpelled: false,
			nulls: void 0,
			merged: void 0,
			anchor: void 0,
			nodesBefore: building.nodes
		};
		building.frames.push(frame);
		return frame;
	}
	frame.row = row;
	frame.key = void 0;
	frame.isMerge = false;
	frame.nulls = void 0;
	frame.merged = void 0;
	frame.anchor = void 0;
	frame.nodesBefore = building.nodes;
	return frame;
}
function topFrame(building) {
	return building.depth === 0 ? void 0 : building.frames[building.depth - 1];
}
function close(building) {
	const frame = topFrame(building);
	if (frame === void 0) return;
	tape$1[frame.row + ROW.next] = building.used;
	if (frame.anchor !== void 0) frame.anchor.nodes = building.nodes - frame.nodesBefore + 1;
	if (frame.nulls !== void 0 && frame.map !== void 0) (building.nullsOf ??= /* @__PURE__ */ new Map()).set(frame.map, frame.nulls);
	building.depth--;
	add(building, topFrame(building), frame.map ?? frame.list ?? null);
}
function readAlias(building, nameStart, nameEnd) {
	const name = building.source.slice(nameStart, nameEnd);
	const anchor = building.anchors?.get(name);
	const offset = nameStart - 1;
	if (anchor === void 0) throw new Refusal(`the alias *${name} has no anchor &${name} in front of it in this document`, offset);
	if (anchor.nodes === void 0) throw new Refusal(`the alias *${name} stands inside its own anchor &${name}`, offset);
	const frame = topFrame(building);
	if (frame !== void 0 && frame.map !== void 0 && frame.key === void 0) {
		if (anchor.name === void 0) throw new Refusal(`the alias *${name} stands where a key must be, and is no text`, offset);
		const start = building.start + offset;
		setKey(building, frame, {
			name: anchor.name,
			start,
			end: building.start + nameEnd,
			isMerge: false,
			isSpelled: true
		});
		return;
	}
	const row = addRow$1(building, frame);
	place(row, building.start + offset, building.start + nameEnd, NODE.alias);
	building.lastEnd = building.start + nameEnd;
	if (frame?.isMerge === true && frame.key !== void 0 && Array.isArray(anchor.value)) throw new Refusal(`the merge key << takes no list by an alias; write the list itself`, offset);
	if (anchor.row !== NONE$4) (building.aliases ??= /* @__PURE__ */ new Map()).set(row, anchor.row);
	countNodes(building, anchor.nodes - 1);
	add(building, frame, anchor.value);
}
function anchors(building) {
	return building.anchors ??= /* @__PURE__ */ new Map();
}
function countNodes(building, more) {
	building.nodes += more;
	if (building.nodes <= building.limits.nodes) return;
	throw new Refusal(tooManyNodes(building.limits.nodes), Math.min(building.lastEnd - building.start, building.source.length));
}
function tooManyNodes(limit) {
	return `the document is too large: it holds more than ${limit} values, those behind aliases counted each time`;
}
function addRow$1(building, frame) {
	countNodes(building, 1);
	const row = building.used;
	if (row + 6 > tape$1.length) growTape$1();
	building.used = row + 6;
	tape$1[row + ROW.next] = row + 6;
	if (frame === void 0 || frame.key === void 0) {
		tape$1[row + ROW.keyStart] = NONE$4;
		tape$1[row + ROW.keyEnd] = NONE$4;
		return row;
	}
	tape$1[row + ROW.keyStart] = frame.keyStart;
	tape$1[row + ROW.keyEnd] = frame.keyEnd;
	if (frame.isSpelled) (building.names ??= /* @__PURE__ */ new Map()).set(row, frame.key);
	if (frame.isMerge) (building.merges ??= /* @__PURE__ */ new Set()).add(row);
	return row;
}
function growTape$1() {
	const larger = new Int32Array(tape$1.length * 2);
	larger.set(tape$1);
	tape$1 = larger;
}
function place(row, start, end, kind) {
	tape$1[row + ROW.start] = start;
	tape$1[row + ROW.end] = end;
	tape$1[row + ROW.kind] = kind;
}
function add(building, frame, value) {
	if (frame === void 0) {
		building.root = value;
		return;
	}
	if (frame.list !== void 0) {
		frame.list.push(value);
		return;
	}
	const { key, map } = frame;
	if (key === void 0 || map === void 0) return;
	frame.key = void 0;
	if (frame.isMerge) merge(building, frame, value);
	else if (value === null || frame.merged !== void 0) put(frame, map, key, value);
	else putKey(map, key, value);
}
function put(frame, map, key, value) {
	frame.merged?.delete(key);
	if (value === null) {
		if (frame.merged !== void 0) delete map[key];
		(frame.nulls ??= /* @__PURE__ */ new Set()).add(key);
		return;
	}
	frame.nulls?.delete(key);
	putKey(map, key, value);
}
function merge(building, frame, value) {
	const sources = Array.isArray(value) ? value.toReversed() : [value];
	for (const source of sources) {
		if (!isMap(source)) throw new Refusal("the merge key << takes a mapping or a list of mappings", frame.keyStart - building.start);
		mergeMap(building, frame, source);
	}
}
function mergeMap(building, frame, source) {
	const { map } = frame;
	if (map === void 0) return;
	const merged = frame.merged ??= /* @__PURE__ */ new Set();
	for (const key of Object.keys(source)) mergeKey(frame, map, merged, key, source[key] ?? null);
	for (const key of building.nullsOf?.get(source) ?? []) mergeKey(frame, map, merged, key, null);
}
function mergeKey(frame, map, merged, key, value) {
	const isWritten = (Object.hasOwn(map, key) || frame.nulls?.has(key) === true) && !merged.has(key);
	put(frame, map, key, value);
	if (!isWritten) merged.add(key);
}
function quote(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text);
}

// src/yaml/fast-text.ts
function fastText(text, lines, limits) {
	const isPlain = !NOT_PLAIN.test(text);
	const hasCrlf = !isPlain && text.includes("\r");
	if (!(isPlain || !CONTROL$1.test(text) && !text.includes("\ufeff", 1) && text.isWellFormed()) || hasCrlf && LONE_CR.test(text)) return void 0;
	const isLatin = isPlain || !NOT_LATIN.test(text);
	return {
		text,
		lines,
		limits,
		hasCrlf,
		nextColon: -1,
		nextHash: -1,
		nextBackslash: -1,
		serial: ++serials,
		isLatin
	};
}
const CONTROL$1 = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFFFE\uFFFF]/;
const NOT_PLAIN = /[^\n -~]/;
const NOT_LATIN = /[^\0-\xFF]/;
const LONE_CR = /\r(?!\n)/;
const NONE$3 = -1;
let serials = 0;

// src/yaml/fast-document.ts
function fastDocument(whole, from, to) {
	try {
		return whole.hasCrlf ? readWithCrlf(whole, from, to) : read(whole, from, to);
	} catch (error) {
		if (error === UNUSUAL) return void 0;
		throw error;
	} finally {
		text = "";
		names$1 = void 0;
	}
}
const LONE_LF = /(?<!\r)\n/;
const UNUSUAL = /* @__PURE__ */ new Error("not an ordinary document");
const NO_NAMES = /* @__PURE__ */ new Map();
const NO_ALIASES = /* @__PURE__ */ new Map();
const NO_MERGES = /* @__PURE__ */ new Set();
const ALL_BITS = -1;
const NEVER = 2147483647;
const FOUR_SPACES = 538976288;
let text = "";
let bytes = Buffer.alloc(65536);
let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
let loaded = 0;
let end = 0;
let isWholeEnd = false;
let at = 0;
let lineStart = 0;
let nextColon = -1;
let nextHash = -1;
let nextBackslash = -1;
let tape = /* @__PURE__ */ new Int32Array(16384);
const LARGEST_KEPT_TAPE = 1 << 20;
let used = 0;
let nodes = 0;
let maxNodes = 0;
let depth = 0;
let maxDepth = 0;
let lastEnd = 0;
let names$1;
let hasNulls = false;
let colonAt = -1;
let hasComment = false;
let keyText = "";
let keyFrom = 0;
let keyTo = 0;
let isSpelled = false;
let keyBits = 0;
let isSimple = true;
function read(whole, from, to) {
	if (loaded !== whole.serial) load(whole.text, whole.isLatin);
	loaded = whole.serial;
	begin(whole.text, from, to, whole.limits);
	({nextColon, nextHash, nextBackslash} = whole);
	isWholeEnd = to === whole.text.length;
	try {
		return finish(whole, from, readRoot());
	} finally {
		whole.nextColon = nextColon;
		whole.nextHash = nextHash;
		whole.nextBackslash = nextBackslash;
	}
}
function readWithCrlf(whole, from, to) {
	const written = whole.text.slice(from, to);
	if (LONE_LF.test(written)) throw UNUSUAL;
	const source = written.replaceAll("\r\n", "\n");
	load(source, whole.isLatin);
	loaded = -1;
	begin(source, 0, source.length, whole.limits);
	isWholeEnd = to === whole.text.length;
	const root = readRoot();
	if (root !== void 0) restoreOffsets(source, from);
	return finish(whole, from, root);
}
const PADDING = 8;
const LARGEST_KEPT_BYTES = 1 << 20;
function load(source, isLatin) {
	const { length } = source;
	if (length + PADDING > bytes.length || bytes.length > LARGEST_KEPT_BYTES && length < 524288) {
		bytes = Buffer.allocUnsafeSlow(Math.max(65536, length + (length >> 1) + PADDING));
		view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	}
	if (isLatin) bytes.write(source, "latin1");
	else for (let index = 0; index < length; index++) bytes[index] = Math.min(source.charCodeAt(index), 255);
	bytes.fill(0, length, length + PADDING);
}
function restoreOffsets(source, start) {
	let breaks = 0;
	let next = source.indexOf("\n");
	for (let row = 0; row < used; row += 6) for (let column = row + ROW.keyStart; column <= row + ROW.end; column++) {
		const offset = tape[column] ?? -1;
		if (offset === -1) continue;
		while (next !== -1 && next < offset) {
			breaks++;
			next = source.indexOf("\n", next + 1);
		}
		tape[column] = start + offset + breaks;
	}
}
function begin(source, from, to, limits) {
	text = source;
	end = to;
	at = from;
	if (at === 0 && source.charCodeAt(at) === 65279 && at < end) at++;
	lineStart = at;
	nextColon = -1;
	nextHash = -1;
	nextBackslash = -1;
	used = 0;
	nodes = 0;
	maxNodes = limits.nodes;
	depth = 0;
	maxDepth = limits.depth;
	lastEnd = from;
	names$1 = void 0;
	hasNulls = false;
}
function finish(whole, start, root) {
	if (root === void 0) return { kind: "nothing" };
	const rows = tape.slice(0, used);
	if (tape.length > LARGEST_KEPT_TAPE) tape = /* @__PURE__ */ new Int32Array(16384);
	return {
		kind: "data",
		data: root.data,
		tape: {
			text: whole.text,
			lines: whole.lines,
			rows,
			start,
			names: names$1 ?? NO_NAMES,
			aliases: NO_ALIASES,
			merges: NO_MERGES,
			hasNulls
		}
	};
}
function readRoot() {
	skipToContent();
	let isMarked = false;
	if (text.startsWith("---", at) && isBlankAt$1(at + 3) && at < end) {
		if (at !== lineStart) throw UNUSUAL;
		isMarked = true;
		at += 3;
		endLine();
		skipToContent();
	}
	if (at >= end) {
		if (!isMarked) return void 0;
		addRow(-1, -1, lastEnd, lastEnd, NODE.absent);
		return { data: null };
	}
	const isIndented = at !== lineStart;
	const data = readNode$1(-1, -1, -1);
	const kind = tape[ROW.kind];
	if (at < end || isIndented && kind !== NODE.map && kind !== NODE.list) throw UNUSUAL;
	return { data };
}
function skipToContent() {
	const source = bytes;
	const words = view;
	let here = at;
	let code;
	for (;;) {
		while (words.getInt32(here) === FOUR_SPACES) here += 4;
		code = source[here];
		while (code === 32) code = source[++here];
		if (here >= end) {
			at = here;
			return;
		}
		if (code === 10) {
			lineStart = ++here;
			continue;
		}
		if (code !== 35) break;
		if (here !== lineStart && source[here - 1] !== 32) throw UNUSUAL;
		at = here;
		skipLine();
		here = at;
	}
	at = here;
	if (code === 9 || code === 46 && here === lineStart && text.startsWith("...", here)) throw UNUSUAL;
}
const SPACES = Array.from({ length: 64 }, (_, length) => " ".repeat(length));
function skipLine() {
	const lineBreak = text.indexOf("\n", at);
	at = lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
	lineStart = at;
}
function endLine() {
	let code = bytes[at];
	const from = at;
	while (code === 32) code = bytes[++at];
	if (code === 10) lineStart = ++at;
	else if (code === 35 && at > from) skipLine();
	else if (at < end) throw UNUSUAL;
}
function isBlankAt$1(offset) {
	const code = bytes[offset];
	return code === 10 || code === 32 || code === 9 || offset >= end;
}
function readNode$1(parentIndent, keyStart, keyEnd) {
	const code = bytes[at];
	if (code === 45) {
		if (isBlankAt$1(at + 1)) return readList(keyStart, keyEnd);
	} else if (code === 34 || code === 39) return readQuotedNode(code, parentIndent, keyStart, keyEnd);
	const start = at;
	if (!canStartPlain(code)) return readInline(code, parentIndent, keyStart, keyEnd);
	const lineEnd = scanPlainLine();
	if (colonAt === -1) return readPlain$1(start, lineEnd, parentIndent, keyStart, keyEnd);
	takePlainKey(start, lineEnd);
	return readMap(start, keyStart, keyEnd);
}
function canStartPlain(code) {
	switch (code) {
		case 45:
		case 63:
		case 58:
			if (isBlankAt$1(at + 1)) throw UNUSUAL;
			return true;
		case 38:
		case 42:
		case 33:
		case 37:
		case 64:
		case 96:
		case 44:
		case 93:
		case 125: throw UNUSUAL;
		case 34:
		case 39:
		case 124:
		case 62:
		case 91:
		case 123: return false;
		default: return true;
	}
}
function readInline(code, parentIndent, keyStart, keyEnd) {
	const start = at;
	if (canStartPlain(code)) {
		const lineEnd = scanPlainLine();
		if (colonAt !== -1) throw UNUSUAL;
		return readPlain$1(start, lineEnd, parentIndent, keyStart, keyEnd);
	}
	if (code === 124 || code === 62) return readBlockScalar(code, parentIndent, keyStart, keyEnd);
	const value = code === 34 || code === 39 ? readQuotedScalar(code, parentIndent, keyStart, keyEnd) : readFlow$1(code, parentIndent, keyStart, keyEnd);
	endLine();
	skipToContent();
	return value;
}
function readQuotedNode(code, parentIndent, keyStart, keyEnd) {
	const start = at;
	const itsLine = lineStart;
	const value = readQuoted$1(code, parentIndent);
	const quoteEnd = at;
	while (bytes[at] === 32) at++;
	if (bytes[at] === 58) {
		if (lineStart !== itsLine || !isBlankAt$1(at + 1)) throw UNUSUAL;
		takeQuotedKey(start, quoteEnd, value);
		return readMap(start, keyStart, keyEnd);
	}
	at = quoteEnd;
	addScalarRow(keyStart, keyEnd, start, quoteEnd, NODE.scalar);
	endLine();
	skipToContent();
	return value;
}
function readQuotedScalar(code, parentIndent, keyStart, keyEnd) {
	const start = at;
	const value = readQuoted$1(code, parentIndent);
	addScalarRow(keyStart, keyEnd, start, at, NODE.scalar);
	return value;
}
function readMap(start, parentKeyStart, parentKeyEnd) {
	const indent = start - lineStart;
	const row = openRow(parentKeyStart, parentKeyEnd, start, NODE.map);
	const map = {};
	let nulls;
	let seen = 0;
	for (;;) {
		const key = keyText;
		const keyEnd = keyTo;
		if ((seen & keyBits) !== 0) refuseTwice(map, nulls, key);
		seen |= keyBits;
		lastEnd = keyEnd;
		if (isSpelled) nameRow(key);
		at++;
		const value = readValue(indent, keyFrom, keyEnd);
		if (value === null) {
			hasNulls = true;
			(nulls ??= /* @__PURE__ */ new Set()).add(key);
		} else map[key] = value;
		const column = at - lineStart;
		if (at >= end || column < indent) break;
		if (column > indent) throw UNUSUAL;
		scanKey();
	}
	closeRow(row);
	return map;
}
function refuseTwice(map, nulls, key) {
	if (map[key] !== void 0 && Object.hasOwn(map, key) || nulls?.has(key) === true) throw UNUSUAL;
}
function readValue(indent, keyStart, keyEnd) {
	let code = bytes[at];
	while (code === 32) code = bytes[++at];
	if (code !== 10 && code !== 35 && at < end) {
		if (code === 9) throw UNUSUAL;
		return readInline(code, indent, keyStart, keyEnd);
	}
	skipToContent();
	if (at < end) {
		const column = at - lineStart;
		if (column > indent) return readNode$1(indent, keyStart, keyEnd);
		if (column === indent && bytes[at] === 45 && isBlankAt$1(at + 1)) return readList(keyStart, keyEnd);
	}
	addRow(keyStart, keyEnd, lastEnd, lastEnd, NODE.absent);
	return null;
}
function scanKey() {
	const start = at;
	const code = bytes[at];
	if (code === 34 || code === 39) {
		const itsLine = lineStart;
		const value = readQuoted$1(code, at - lineStart);
		takeQuotedKey(start, at, value);
		while (bytes[at] === 32) at++;
		if (lineStart !== itsLine || bytes[at] !== 58 || !isBlankAt$1(at + 1)) throw UNUSUAL;
		return;
	}
	if (!canStartPlain(code)) throw UNUSUAL;
	const keyEnd = scanPlainLine();
	if (colonAt === -1) throw UNUSUAL;
	takePlainKey(start, keyEnd);
}
function takePlainKey(start, keyEnd) {
	if (keyEnd - start > LONGEST_KEY$1) throw UNUSUAL;
	keyFrom = start;
	keyTo = keyEnd;
	isSpelled = false;
	const slot = slotOf(start, keyEnd - start);
	keyBits = 1 << (slot & 31);
	const known = PLAIN_KEYS[slot] ?? "";
	if (known.length === keyEnd - start && text.startsWith(known, start)) {
		keyText = known;
		return;
	}
	const written = text.slice(start, keyEnd);
	if (written === "<<" || written === "__proto__" || written === "") throw UNUSUAL;
	const value = resolvePlain(written);
	if (typeof value === "string") {
		keyText = keep(PLAIN_KEYS, slot, value);
		return;
	}
	const name = keyName(value, written);
	if (name === void 0) throw UNUSUAL;
	keyText = name;
	isSpelled = name !== written;
	if (isSpelled) keyBits = ALL_BITS;
}
function takeQuotedKey(start, keyEnd, value) {
	if (value === "__proto__" || keyEnd - start > LONGEST_KEY$1) throw UNUSUAL;
	keyFrom = start;
	keyTo = keyEnd;
	keyText = value;
	isSpelled = !isSimple;
	keyBits = isSpelled || value === "" ? ALL_BITS : 1 << (slotOf(start + 1, value.length) & 31);
}
const PLAIN_KEYS = Array.from({ length: 2048 }, () => "");
const LONGEST_KEPT_KEY = 40;
const LONGEST_KEY$1 = 1e3;
const SHORTEST_VIEW$1 = 13;
function slotOf(start, length) {
	const first = bytes[start] ?? 0;
	const middle = bytes[start + (length >> 1)] ?? 0;
	const last = bytes[start + length - 1] ?? 0;
	return first * 33 + middle * 7 + last * 257 + length * 61 & 2047;
}
function keep(keys, slot, key) {
	if (key.length > LONGEST_KEPT_KEY) return key;
	const kept = key.length < SHORTEST_VIEW$1 ? key : ` ${key}`.slice(1);
	keys[slot] = kept;
	return kept;
}
function readList(keyStart, keyEnd) {
	const indent = at - lineStart;
	const row = openRow(keyStart, keyEnd, at, NODE.list);
	const list = [];
	for (;;) {
		at++;
		list.push(readItem(indent));
		const column = at - lineStart;
		if (at >= end || column < indent) break;
		if (column > indent) throw UNUSUAL;
		if (bytes[at] !== 45 || !isBlankAt$1(at + 1)) break;
	}
	closeRow(row);
	return list;
}
function readItem(indent) {
	let code = bytes[at];
	while (code === 32) code = bytes[++at];
	if (code === 10 || code === 35 || at >= end) {
		skipToContent();
		if (at >= end || at - lineStart <= indent) {
			addRow(-1, -1, lastEnd, lastEnd, NODE.absent);
			return null;
		}
	} else if (code === 9) throw UNUSUAL;
	return readNode$1(indent, -1, -1);
}
function scanPlainLine() {
	const start = at;
	let stop = text.indexOf("\n", start);
	if (stop === -1) stop = end;
	colonAt = -1;
	hasComment = false;
	if (nextColon < start) nextColon = indexOfNext(":", start);
	while (nextColon < stop) {
		const behind = bytes[nextColon + 1];
		if (behind === 32 || behind === 10 || nextColon + 1 >= end) {
			stop = colonAt = nextColon;
			break;
		}
		if (behind === 9) throw UNUSUAL;
		nextColon = indexOfNext(":", nextColon + 1);
	}
	if (nextHash < start) nextHash = indexOfNext("#", start);
	for (let hash = nextHash; hash < stop; hash = indexOfNext("#", hash + 1)) {
		const before = bytes[hash - 1];
		if (hash === start || before !== 32 && before !== 9) continue;
		hasComment = true;
		colonAt = -1;
		stop = hash;
		break;
	}
	at = stop;
	let before = bytes[stop - 1];
	while (stop > start && (before === 32 || before === 9)) before = bytes[--stop - 1];
	return stop;
}
function indexOfNext(character, from) {
	const found = text.indexOf(character, from);
	return found === -1 ? NEVER : found;
}
function readPlain$1(start, firstEnd, parentIndent, keyStart, keyEnd) {
	const lineBreak = at;
	skipLine();
	skipToContent();
	if (at - lineStart > parentIndent && at < end && !hasComment) {
		at = lineBreak;
		return readLongPlain(start, firstEnd, parentIndent, keyStart, keyEnd);
	}
	addScalarRow(keyStart, keyEnd, start, firstEnd, NODE.scalar);
	return valueOfPlain(text.slice(start, firstEnd));
}
function readLongPlain(start, firstEnd, parentIndent, keyStart, keyEnd) {
	if (parentIndent < 0) throw UNUSUAL;
	let valueEnd = firstEnd;
	while (at < end && !hasComment) {
		const next = startOfFurtherLine(parentIndent);
		if (next === -1) break;
		at = next;
		valueEnd = scanPlainLine();
		if (colonAt !== -1) throw UNUSUAL;
	}
	skipLine();
	skipToContent();
	addScalarRow(keyStart, keyEnd, start, valueEnd, NODE.scalar);
	if (valueEnd === firstEnd) return valueOfPlain(text.slice(start, valueEnd));
	return valueOfPlain(getScalarValue(text, scalarEvent(SCALAR_STYLE.PLAIN, start, valueEnd)));
}
function startOfFurtherLine(parentIndent) {
	let line = at + 1;
	let first = line;
	for (;;) {
		let code = bytes[first];
		while (code === 32) code = bytes[++first];
		if (first >= end) return -1;
		if (code === 9) throw UNUSUAL;
		if (code !== 10) return first - line > parentIndent && code !== 35 ? first : -1;
		line = ++first;
	}
}
function valueOfPlain(written) {
	const value = resolvePlain(written);
	if (typeof value === "number" && !Number.isSafeInteger(value)) {
		if (!Number.isFinite(value) || exactInteger(written) !== void 0) throw UNUSUAL;
	}
	return value;
}
function scalarEvent(style, valueStart, valueEnd) {
	return {
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart: -1,
		anchorEnd: -1,
		tagStart: -1,
		tagEnd: -1,
		style,
		chomping: CHOMPING_MODE.CLIP,
		indent: -1,
		fast: false
	};
}
function readQuoted$1(code, parentIndent) {
	const start = at + 1;
	isSimple = true;
	const close = code === 34 ? closeOfDouble(start) : closeOfSingle(start);
	at = close + 1;
	const lineBreak = text.indexOf("\n", start);
	if (lineBreak !== -1 && lineBreak < close) {
		isSimple = false;
		checkFurtherLines(lineBreak, close, parentIndent);
	}
	if (isSimple) return text.slice(start, close);
	const style = code === 34 ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
	return getScalarValue(text, scalarEvent(style, start, close));
}
function closeOfSingle(start) {
	let close = text.indexOf("'", start);
	while (close !== -1 && bytes[close + 1] === 39) {
		isSimple = false;
		close = text.indexOf("'", close + 2);
	}
	if (close === -1 || close >= end) throw UNUSUAL;
	return close;
}
function closeOfDouble(start) {
	let close = text.indexOf("\"", start);
	if (nextBackslash < start) nextBackslash = indexOfNext("\\", start);
	while (close !== -1 && nextBackslash < close) {
		isSimple = false;
		const behind = behindEscape(nextBackslash + 1);
		if (behind > close) close = text.indexOf("\"", behind);
		nextBackslash = indexOfNext("\\", behind);
	}
	if (close === -1 || close >= end) throw UNUSUAL;
	return close;
}
function behindEscape(offset) {
	const character = text.charAt(offset);
	const digits = character === "x" ? 2 : character === "u" ? 4 : character === "U" ? 8 : 0;
	if (digits === 0) {
		if (!SIMPLE_ESCAPES.includes(character) || offset >= end) throw UNUSUAL;
		return offset + 1;
	}
	for (let digit = offset + 1; digit <= offset + digits; digit++) if (!HEX_DIGITS.includes(text.charAt(digit)) || digit >= end) throw UNUSUAL;
	if (digits > 2 && !isCharacter(Number.parseInt(text.slice(offset + 1, offset + 1 + digits), 16))) throw UNUSUAL;
	return offset + 1 + digits;
}
const SIMPLE_ESCAPES = "\n\"\\nrtbf0ave NLP_";
const HEX_DIGITS = "0123456789abcdefABCDEF";
function isCharacter(point) {
	return point < 55296 || point > 57343 && point <= 1114111;
}
function checkFurtherLines(firstBreak, close, parentIndent) {
	if (parentIndent < 0) throw UNUSUAL;
	for (let lineBreak = firstBreak; lineBreak !== -1 && lineBreak < close; lineBreak = text.indexOf("\n", lineBreak + 1)) {
		lineStart = lineBreak + 1;
		let first = lineStart;
		while (bytes[first] === 32) first++;
		const code = bytes[first];
		if (code === 9 || code !== 10 && first - lineStart <= parentIndent) throw UNUSUAL;
	}
}
function readBlockScalar(code, parentIndent, keyStart, keyEnd) {
	if (parentIndent < 0) throw UNUSUAL;
	let chomping = CHOMPING_MODE.CLIP;
	let digit = 0;
	at++;
	for (;;) {
		const indicator = bytes[at] ?? 0;
		if ((indicator === 45 || indicator === 43) && chomping === CHOMPING_MODE.CLIP) chomping = indicator === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
		else if (indicator > 48 && indicator < 58 && digit === 0) digit = indicator - 48;
		else break;
		at++;
	}
	endLine();
	if (at >= end) throw UNUSUAL;
	const valueStart = at;
	const indent = digit === 0 ? indentOfBlock(parentIndent) : parentIndent + digit;
	const contentStart = at;
	if (indent !== -1) goOverBlock(indent);
	const valueEnd = at;
	skipToContent();
	let stop = valueEnd;
	while (stop > valueStart && bytes[stop - 1] === 10) stop--;
	addScalarRow(keyStart, keyEnd, valueStart, stop, NODE.blockScalar);
	if (code === 124 && chomping !== CHOMPING_MODE.KEEP && !isRagged && contentStart === valueStart && indent !== -1 && indent < SPACES.length && stop > valueStart) {
		const contentEnd = chomping === CHOMPING_MODE.STRIP || stop === valueEnd ? stop : stop + 1;
		return text.slice(valueStart + indent, contentEnd).replace(indentedBreak(indent), "\n");
	}
	const style = code === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	return textOfBlock(text, {
		...scalarEvent(style, valueStart, valueEnd),
		chomping,
		indent
	}, isWholeEnd && valueEnd === end);
}
let isRagged = false;
function indentOfBlock(parentIndent) {
	let widest = 0;
	isRagged = false;
	for (;;) {
		if (at >= end) return -1;
		let first = at;
		let code = bytes[first];
		while (code === 32) code = bytes[++first];
		if (first >= end) throw UNUSUAL;
		const column = first - at;
		if (code !== 10) {
			if (code === 9) throw UNUSUAL;
			if (column <= parentIndent) return -1;
			if (column < widest) throw UNUSUAL;
			return column;
		}
		if (column > widest) widest = column;
		at = first + 1;
		lineStart = at;
	}
}
function goOverBlock(indent) {
	const margin = SPACES[indent] ?? " ".repeat(indent);
	const contentStart = at;
	isRagged = false;
	while (at < end) {
		if (text.startsWith(margin, at)) {
			const lineBreak = text.indexOf("\n", at + indent);
			if (lineBreak === -1) {
				if (bytes[end - 1] === 32) throw UNUSUAL;
				at = end;
				break;
			}
			isRagged ||= lineBreak === at + indent;
			at = lineBreak + 1;
			continue;
		}
		let first = at;
		let code = bytes[first];
		while (code === 32) code = bytes[++first];
		if (first >= end) throw UNUSUAL;
		if (code !== 10) break;
		isRagged ||= first > at || at === contentStart;
		at = first + 1;
	}
	lineStart = at;
}
const INDENTED_BREAKS = [];
function indentedBreak(indent) {
	return INDENTED_BREAKS[indent] ??= new RegExp(`\n${" ".repeat(indent)}`, "g");
}
function readFlow$1(code, parentIndent, keyStart, keyEnd) {
	const isMap = code === 123;
	const row = openRow(keyStart, keyEnd, at, isMap ? NODE.flowMap : NODE.flowList);
	at++;
	const value = isMap ? readFlowMap(parentIndent) : readFlowList(parentIndent);
	at++;
	closeRow(row);
	return value;
}
function readFlowList(parentIndent) {
	const list = [];
	let code = skipInFlow(parentIndent);
	while (code !== 93) {
		list.push(readFlowNode(code, parentIndent, -1, -1));
		code = skipComma(parentIndent, 93);
	}
	return list;
}
function readFlowMap(parentIndent) {
	const map = {};
	let nulls;
	let seen = 0;
	let code = skipInFlow(parentIndent);
	while (code !== 125) {
		const itsLine = lineStart;
		scanFlowKey(code, parentIndent);
		const key = keyText;
		if (skipInFlow(parentIndent) !== 58 || lineStart !== itsLine) throw UNUSUAL;
		if ((seen & keyBits) !== 0) refuseTwice(map, nulls, key);
		seen |= keyBits;
		lastEnd = keyTo;
		if (isSpelled) nameRow(key);
		at++;
		const value = readFlowValue(parentIndent, keyFrom, keyTo);
		if (value === null) {
			hasNulls = true;
			(nulls ??= /* @__PURE__ */ new Set()).add(key);
		} else map[key] = value;
		code = skipComma(parentIndent, 125);
	}
	return map;
}
function scanFlowKey(code, parentIndent) {
	const start = at;
	if (code === 34 || code === 39) {
		const value = readQuoted$1(code, parentIndent);
		takeQuotedKey(start, at, value);
	} else takePlainKey(start, scanFlowPlain(code));
}
function readFlowValue(parentIndent, keyStart, keyEnd) {
	const code = skipInFlow(parentIndent);
	if (code !== 44 && code !== 125) return readFlowNode(code, parentIndent, keyStart, keyEnd);
	addRow(keyStart, keyEnd, lastEnd, lastEnd, NODE.absent);
	return null;
}
function readFlowNode(code, parentIndent, keyStart, keyEnd) {
	if (code === 34 || code === 39) return readQuotedScalar(code, parentIndent, keyStart, keyEnd);
	if (code === 123 || code === 91) return readFlow$1(code, parentIndent, keyStart, keyEnd);
	const start = at;
	const stop = scanFlowPlain(code);
	addScalarRow(keyStart, keyEnd, start, stop, NODE.scalar);
	return valueOfPlain(text.slice(start, stop));
}
function skipComma(parentIndent, close) {
	const code = skipInFlow(parentIndent);
	if (code === close) return code;
	if (code !== 44) throw UNUSUAL;
	at++;
	return skipInFlow(parentIndent);
}
function scanFlowPlain(first) {
	const start = at;
	const isIndicator = first === 45 || first === 63 || first === 58;
	if (!canStartPlain(first) || isIndicator && isFlowIndicator(bytes[at + 1])) throw UNUSUAL;
	let stop = at;
	for (; at < end; at++) {
		const code = bytes[at];
		if (code === 32 || code === 9) continue;
		if (code === 10 || isFlowIndicator(code)) break;
		if (code === 63 || code === 58 && at === start) throw UNUSUAL;
		if (code === 58) {
			if (isBlankAt$1(at + 1)) break;
			if (isFlowIndicator(bytes[at + 1])) throw UNUSUAL;
		}
		if (code === 35 && stop < at && at > start) break;
		stop = at + 1;
	}
	return stop;
}
function isFlowIndicator(code) {
	return code === 44 || code === 125 || code === 93 || code === 91 || code === 123;
}
function skipInFlow(parentIndent) {
	for (;;) {
		let code = bytes[at];
		while (code === 32 || code === 9) {
			if (code === 9 && parentIndent >= 0) throw UNUSUAL;
			code = bytes[++at];
		}
		if (at >= end) throw UNUSUAL;
		if (code === 35) {
			const before = bytes[at - 1];
			if (before !== 32 && before !== 10) throw UNUSUAL;
			at = text.indexOf("\n", at);
			if (at === -1) throw UNUSUAL;
		} else if (code === 10) {
			lineStart = ++at;
			while (bytes[at] === 32) at++;
			code = bytes[at];
			const column = at - lineStart;
			if (code !== 10 && code !== 35 && column <= parentIndent) throw UNUSUAL;
			if (code === 46 && column === 0) throw UNUSUAL;
		} else return code;
	}
}
function addRow(keyStart, keyEnd, start, stop, kind) {
	if (++nodes > maxNodes) throw UNUSUAL;
	const row = used;
	if (row + 6 > tape.length) growTape();
	used = row + 6;
	tape[row + ROW.keyStart] = keyStart;
	tape[row + ROW.keyEnd] = keyEnd;
	tape[row + ROW.start] = start;
	tape[row + ROW.end] = stop;
	tape[row + ROW.next] = used;
	tape[row + ROW.kind] = kind;
	return row;
}
function growTape() {
	const larger = new Int32Array(tape.length * 2);
	larger.set(tape);
	tape = larger;
}
function addScalarRow(keyStart, keyEnd, start, stop, kind) {
	addRow(keyStart, keyEnd, start, stop, kind);
	lastEnd = stop;
}
function openRow(keyStart, keyEnd, start, kind) {
	if (++depth > maxDepth) throw UNUSUAL;
	if (start > lastEnd) lastEnd = start;
	return addRow(keyStart, keyEnd, start, -1, kind);
}
function closeRow(row) {
	depth--;
	tape[row + ROW.next] = used;
}
function nameRow(key) {
	(names$1 ??= /* @__PURE__ */ new Map()).set(used, key);
}

// src/yaml/split-documents.ts
function* splitDocuments(text) {
	let start = 0;
	for (let mark = text.indexOf("---"); mark !== -1; mark = text.indexOf("---", mark + 3)) {
		if (mark === start || !isMarker$2(text, mark)) continue;
		const cut = startOfDirectives(text, start, mark);
		yield [start, cut];
		start = cut;
	}
	yield [start, text.length];
}
function isMarker$2(text, mark) {
	const before = text.charCodeAt(mark - 1);
	const after = text.charCodeAt(mark + 3);
	return (mark === 0 || before === 10 || before === 13) && (Number.isNaN(after) || after === 10 || after === 13 || after === 32 || after === 9 || after === 35);
}
function startOfDirectives(text, start, mark) {
	let cut = mark;
	let hasDirective = false;
	while (cut > start) {
		const lineStart = startOfLineBefore(text, cut);
		const line = text.slice(Math.max(lineStart, start), cut);
		if (/^\.\.\.\s/.test(line)) return hasDirective ? cut : mark;
		if (!/^(?:%|\s*(?:#|$)|\uFEFF?%)/.test(line)) return mark;
		hasDirective ||= line.includes("%");
		cut = Math.max(lineStart, start);
	}
	return hasDirective ? cut : mark;
}
function startOfLineBefore(text, offset) {
	const at = offset - 1;
	return startOfLine(text, text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13 ? at - 1 : at);
}
function startOfLine(text, offset) {
	let at = offset;
	while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
	return at;
}

// src/yaml/tab-refusal.ts
function tabRefusal(source, scalars) {
	let tab = source.indexOf("	");
	for (let index = 0; tab !== -1 && index <= scalars.length; index += 1) {
		const before = scalars[index - 1];
		const from = before?.event.valueEnd ?? 0;
		const next = scalars[index];
		const to = next?.event.valueStart ?? source.length;
		const refused = tab < to ? refusedBetween(source, {
			from,
			to,
			before
		}) : NONE$2;
		if (refused !== NONE$2) return refusal(source, refused);
		if (tab < to) tab = source.indexOf("	", to);
		if (tab === -1 || next === void 0 || tab >= next.event.valueEnd) continue;
		const inside = next.event.style === SCALAR_STYLE.PLAIN ? refusedWithin(source, next) : NONE$2;
		if (inside !== NONE$2) return refusal(source, inside);
		tab = source.indexOf("	", next.event.valueEnd);
	}
}
const NONE$2 = -1;
const TAB_MESSAGE = "a tab is used for indentation, which YAML forbids; replace it by spaces";
const STRAY_MESSAGE = "a tab stands on a line without text, or in front of its comment, where Kubernetes takes spaces only; remove it";
function refusal(source, offset) {
	const isStray = /[ \t]*(?:[#\r\n]|$)/uy;
	isStray.lastIndex = offset;
	return {
		message: isStray.test(source) ? STRAY_MESSAGE : TAB_MESSAGE,
		offset
	};
}
function refusedWithin(source, { event, indent }) {
	let lineStart = NONE$2;
	for (let at = event.valueStart; at < event.valueEnd; at += 1) {
		const code = source.charCodeAt(at);
		if (code === 10 || code === 13) lineStart = at + 1;
		else if (code === 9 && lineStart !== NONE$2 && at - lineStart <= indent) return at;
		else if (code !== 32 && code !== 9) lineStart = NONE$2;
	}
	return NONE$2;
}
function refusedBetween(source, { from, to, before }) {
	const isBehindLines = before === void 0 || isBlockScalar(before.event);
	const way = {
		at: from,
		lineStart: isBehindLines ? startOfLine(source, from) : NONE$2,
		isLineStart: isBehindLines,
		needsToken: isBehindLines,
		isInPlain: before?.event.style === SCALAR_STYLE.PLAIN,
		flowDepth: before?.flowDepth ?? 0
	};
	const indent = before?.indent ?? NONE$2;
	for (; way.at < to; way.at += 1) {
		const code = source.charCodeAt(way.at);
		if (code === 9) {
			const isTooFarLeft = way.isLineStart && way.at - way.lineStart <= indent;
			if (way.isInPlain ? isTooFarLeft : way.needsToken && way.flowDepth === 0) return way.at;
		} else if (code === 10 || code === 13) {
			way.lineStart = way.at + 1;
			way.isLineStart = true;
			way.needsToken = true;
		} else if (code !== 32) goOverSign(source, way);
	}
	return NONE$2;
}
function goOverSign(source, way) {
	const { at, isLineStart } = way;
	const sign = source.charAt(at);
	way.isInPlain = false;
	if (sign === "#" && /^$|[\s,[\]{}"']/u.test(source.charAt(at - 1))) {
		way.at = endOf(/[^\r\n]*/uy, source, at) - 1;
		return;
	}
	way.isLineStart = false;
	const isAlone = /^$|\s/u.test(source.charAt(at + 1));
	way.needsToken = isAlone && (sign === "-" || sign === "?" || sign === ":" && isLineStart);
	if ("[{".includes(sign)) way.flowDepth += 1;
	else if ("]}".includes(sign)) way.flowDepth -= 1;
	else if (!isAlone && !",:\"'".includes(sign)) way.at = endOf(/[^\s,[\]{}]*/uy, source, at + 1) - 1;
}
function endOf(pattern, source, from) {
	pattern.lastIndex = from;
	pattern.exec(source);
	return pattern.lastIndex;
}

// src/yaml/go-refusal.ts
function goRefusal(source, events) {
	const control = CONTROL.exec(source);
	if (control !== null) return {
		message: controlMessage(control[0]),
		offset: control.index
	};
	if (STARTS_WITH_END.test(source)) return {
		message: "a document cannot begin with \"...\", which ends one; remove it",
		offset: source.indexOf("...")
	};
	const scan = {
		source,
		scalars: [],
		collections: []
	};
	for (const event of events) {
		const refusal = refusalOfEvent(scan, event);
		if (refusal !== void 0) return refusal;
	}
	return tabRefusal(source, scan.scalars);
}
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/u;
const STARTS_WITH_END = /^\uFEFF?(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*\.\.\.(?:\s|$)/u;
function controlMessage(character) {
	return `the control character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")} stands in the text, which Kubernetes refuses even in a comment; remove it, or write it as an escape in double quotes`;
}
const OUTSIDE = {
	blockColumn: -1,
	flowDepth: 0
};
function refusalOfEvent(scan, event) {
	switch (event.type) {
		case EVENT_ID.SCALAR: {
			const refusal = refusalOfAnchor(scan, event) ?? refusalOfScalar(scan, event);
			endNode(scan);
			return refusal;
		}
		case EVENT_ID.ALIAS: {
			const refusal = refusalOfAnchor(scan, event);
			endNode(scan);
			return refusal;
		}
		case EVENT_ID.MAPPING:
		case EVENT_ID.SEQUENCE: {
			const refusal = refusalOfAnchor(scan, event) ?? refusalOfCollection(scan, event);
			const isFlow = event.style === COLLECTION_STYLE.FLOW;
			const { blockColumn, flowDepth } = scan.collections.at(-1) ?? OUTSIDE;
			scan.collections.push({
				isMap: event.type === EVENT_ID.MAPPING,
				isFlow,
				blockColumn: isFlow ? blockColumn : event.start - startOfLine(scan.source, event.start),
				flowDepth: isFlow ? flowDepth + 1 : flowDepth,
				isAtKey: true,
				keyStart: event.start
			});
			return refusal;
		}
		case EVENT_ID.POP:
			scan.collections.pop();
			endNode(scan);
			return;
		case EVENT_ID.DOCUMENT:
			scan.collections.length = 0;
			return;
	}
}
function endNode({ collections }) {
	const inner = collections.at(-1);
	if (inner !== void 0) inner.isAtKey = !inner.isAtKey;
}
function refusalOfAnchor({ source }, { anchorStart, anchorEnd }) {
	if (anchorStart < 0) return void 0;
	const name = source.slice(anchorStart, anchorEnd);
	if ("[{".includes(source.charAt(anchorEnd) || " ")) return {
		message: `a space is missing behind the anchor "${name}"`,
		offset: anchorEnd
	};
	if (/^[\w-]+$/u.test(name)) return void 0;
	return {
		message: `the anchor "${name}" has a name that Kubernetes refuses; use letters, digits, "-" and "_"`,
		offset: anchorStart
	};
}
function refusalOfScalar(scan, event) {
	const { source, scalars, collections } = scan;
	if (event.valueStart < 0) return void 0;
	const inner = collections.at(-1);
	const { blockColumn, flowDepth } = inner ?? OUTSIDE;
	scalars.push({
		event,
		indent: blockColumn,
		flowDepth
	});
	if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
		const escape = refusalOfEscapes(source, event);
		if (escape !== void 0) return escape;
	}
	if (flowDepth > 0 && event.style === SCALAR_STYLE.PLAIN) {
		const sign = refusalOfSign(source, event);
		if (sign !== void 0) return sign;
	}
	if (isBlockScalar(event)) return refusalOfBlockTab(source, event);
	if (inner?.isMap !== true || !inner.isAtKey) return void 0;
	inner.keyStart = event.valueStart;
	return refusalOfKey(source, event, inner);
}
function refusalOfEscapes(source, { valueStart, valueEnd }) {
	const text = source.slice(valueStart, valueEnd);
	if (!text.includes("\\")) return void 0;
	for (const match of text.matchAll(ESCAPE)) {
		const [escape] = match;
		const offset = valueStart + match.index;
		if (escape === "\\/") return {
			message: "Kubernetes does not know the escape \"\\/\"; write \"/\"",
			offset
		};
		const point = Number.parseInt(match[1] ?? match[2] ?? "0", 16);
		if (point >= 55296 && point <= 57343 || point > 1114111) return {
			message: `the escape "${escape}" names no character, so Kubernetes refuses it; write the character itself, or \\U and eight digits`,
			offset
		};
	}
}
const ESCAPE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|[^])/gu;
function refusalOfBlockTab(source, { valueStart, valueEnd, indent }) {
	const text = source.slice(valueStart, valueEnd);
	if (!text.includes("	")) return void 0;
	const header = source.slice(startOfLine(source, Math.max(0, valueStart - 1)), valueStart);
	let margin = /[|>][-+]?[1-9]/u.test(header) ? indent : void 0;
	for (const { 0: line, index } of text.matchAll(/^.*$/gmu)) {
		const column = line.search(/[^ ]/u);
		if (column === -1) continue;
		if (line.charAt(column) === "	" && column < (margin ?? Number.POSITIVE_INFINITY)) return {
			message: "a tab stands at the start of a block of text, where Kubernetes takes spaces only; say behind \"|\" how many spaces are its indentation",
			offset: valueStart + index + column
		};
		margin ??= column;
	}
}
function refusalOfSign(source, { valueStart, valueEnd }) {
	const text = source.slice(valueStart, valueEnd);
	const comment = text.indexOf("	#");
	if (comment !== NONE$1) return {
		message: "a comment stands in brackets behind a tab; put a space there",
		offset: valueStart + comment
	};
	const at = text.startsWith(":") ? 0 : text.indexOf("?");
	if (at === NONE$1) return void 0;
	return {
		message: `in brackets Kubernetes takes "${text.charAt(at)}" for a sign and not for text; put ${JSON.stringify(text.slice(0, 60))} in quotes`,
		offset: valueStart + at
	};
}
const LONGEST_KEY = 1024;
const LEAD_OF_KEY = /^\uFEFF?(?:---)?\s*(?:(?:[-?:]|[&!]\S*)\s+)*$/u;
function refusalOfKey(source, event, { isFlow }) {
	const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	const start = event.valueStart - (isQuoted ? 1 : 0);
	const end = event.valueEnd + (isQuoted ? 1 : 0);
	const lead = isFlow ? "" : source.slice(startOfLine(source, start), start);
	if (!LEAD_OF_KEY.test(lead)) return {
		message: "a key stands behind a value on its line; put it on a line of its own",
		offset: start
	};
	const rest = /\s*(?:#[^\r\n]*\s+)*:?/uy;
	rest.lastIndex = end;
	const match = rest.exec(source)?.[0] ?? "";
	if (!match.endsWith(":")) return void 0;
	const colon = end + match.length - 1;
	const isLong = colon - start > LONGEST_KEY;
	const isOnLines = /[\r\n]/u.test(source.slice(start, colon));
	if ((isLong || isOnLines) && isExplicit(source, start)) return void 0;
	if (isLong) return {
		message: `a key has more than ${LONGEST_KEY} characters, which Kubernetes refuses`,
		offset: start
	};
	if (isOnLines) return {
		message: "a key and its colon stand on several lines, which Kubernetes refuses; join them",
		offset: start
	};
	const behind = source.charAt(colon + 1);
	if (isFlow && !isQuoted && behind !== "" && ",[]{}".includes(behind)) return {
		message: "in brackets Kubernetes takes a colon without a space behind it for text; put a space behind it",
		offset: colon
	};
}
function isExplicit(source, start) {
	return /(?:^|[\s,{[])\?\s+(?:[&!]\S*\s+)*$/u.test(source.slice(Math.max(0, start - 200), start));
}
function refusalOfCollection(scan, event) {
	const { source, collections } = scan;
	const parent = collections.at(-1);
	if (parent === void 0 || parent.isFlow || !parent.isMap || parent.isAtKey) return void 0;
	if (event.style === COLLECTION_STYLE.FLOW || isExplicit(source, parent.keyStart)) return void 0;
	if (startOfLine(source, event.start) !== startOfLine(source, parent.keyStart)) return void 0;
	return {
		message: "a mapping or a list begins on the line of its key; put it on the next line",
		offset: event.start
	};
}
const NONE$1 = -1;

// src/yaml/join-flow-lines.ts
function joinFlowLines(text) {
	const scan = {
		text,
		at: 0,
		lineStart: 0,
		parent: -1,
		blanks: [],
		letters: []
	};
	while (scan.at < text.length) readLine(scan);
	return withLetters(withBlanks(text, scan.blanks), scan.letters);
}
function readLine(scan) {
	scan.lineStart = scan.at;
	scan.parent = -1;
	if (isMarker$1(scan.text, scan.at)) scan.at += 3;
	else if (scan.text.startsWith("%", scan.at)) return toNextLine(scan);
	for (;;) {
		skipSpace(scan);
		const character = scan.text.charAt(scan.at);
		if (character === "" || "\r\n#".includes(character)) return toNextLine(scan);
		if ("-?:".includes(character) && isBlankAt(scan.text, scan.at + 1)) {
			scan.parent = scan.at - scan.lineStart;
			scan.at++;
		} else if ("&!".includes(character)) while (!isBlankAt(scan.text, scan.at)) scan.at++;
		else if (!readNode(scan, character)) return;
	}
}
function readNode(scan, character) {
	if ("|>".includes(character)) {
		while ("|>+-0123456789".includes(scan.text.charAt(scan.at) || " ")) scan.at++;
		blankComment(scan);
		skipDeeperLines(scan);
		return false;
	}
	const column = scan.at - scan.lineStart;
	const isPlain = !"[{\"'".includes(character);
	const { blanks } = scan;
	const blanksBefore = blanks.length;
	if (isPlain) readPlain(scan);
	else if ("[{".includes(character)) readFlow(scan);
	else readQuoted(scan);
	skipSpace(scan);
	if (scan.text.startsWith(":", scan.at) && isBlankAt(scan.text, scan.at + 1)) {
		blanks.length = blanksBefore;
		scan.parent = column;
		scan.at++;
		return true;
	}
	if (isPlain) skipDeeperLines(scan);
	else {
		blankComment(scan);
		toNextLine(scan);
	}
	return false;
}
function blankComment(scan) {
	if (!scan.text.startsWith("#", scan.at)) return;
	const from = scan.at;
	while (scan.at < scan.text.length && !"\r\n".includes(scan.text.charAt(scan.at))) scan.at++;
	scan.blanks.push(from, scan.at);
}
function readPlain(scan) {
	const { text } = scan;
	for (; scan.at < text.length; scan.at++) {
		const code = text.charCodeAt(scan.at);
		if (code === 10 || code === 13) return;
		if (text.startsWith(":", scan.at) && isBlankAt(text, scan.at + 1)) return;
		if (text.startsWith("#", scan.at) && isBlankAt(text, scan.at - 1)) return;
	}
}
function readFlow(scan) {
	const { text, blanks } = scan;
	let depth = 0;
	let quoteEnd = -1;
	while (scan.at < text.length) {
		const character = text.charAt(scan.at);
		const before = text.charAt(scan.at - 1);
		const isAfterBlank = isBlankAt(text, scan.at - 1);
		if ("\"'".includes(character) && (isAfterBlank || "[{,:".includes(before))) {
			readQuoted(scan);
			quoteEnd = scan.at;
			continue;
		}
		if (character === "#" && (isAfterBlank || quoteEnd === scan.at || "[]{},".includes(before))) {
			blankComment(scan);
			continue;
		}
		const from = scan.at++;
		if ("[{".includes(character)) depth++;
		else if ("]}".includes(character)) depth--;
		else if ("\r\n	".includes(character)) blanks.push(from, scan.at);
		else if (character === "-" && (isAfterBlank || "[{,".includes(before)) && ",]}".includes(text.charAt(scan.at))) scan.letters.push(from);
		else if (character === ":" && quoteEnd !== from && !"]}".includes(before) && ",[]{}".includes(text.charAt(scan.at) || " ")) scan.letters.push(from);
		if (depth === 0) return;
	}
}
function readQuoted(scan) {
	const { text, blanks } = scan;
	const quote = text.charAt(scan.at++);
	for (; scan.at < text.length; scan.at++) {
		const character = text.charAt(scan.at);
		if (character === quote && quote === "'" && text.startsWith("'", scan.at + 1)) scan.at++;
		else if (character === "\\" && quote === "\"" && !"\r\n".includes(text.charAt(scan.at + 1))) {
			if (text.charAt(scan.at + 1) === "'") scan.letters.push(scan.at);
			scan.at++;
		} else if ("\r\n".includes(character)) blanks.push(scan.at, scan.at + 1);
		else if (character === quote) {
			scan.at++;
			return;
		}
	}
}
function skipDeeperLines(scan) {
	for (;;) {
		toNextLine(scan);
		let content = scan.at;
		while (scan.text.charCodeAt(content) === 32) content++;
		const isBlank = content < scan.text.length && isBlankAt(scan.text, content) && scan.text.charCodeAt(content) !== 9;
		if (scan.at >= scan.text.length || isMarker$1(scan.text, scan.at)) return;
		if (!isBlank && content - scan.at <= scan.parent) return;
	}
}
function toNextLine(scan) {
	const { text } = scan;
	while (scan.at < text.length && text.charCodeAt(scan.at) !== 10 && text.charCodeAt(scan.at) !== 13) scan.at++;
	if (text.startsWith("\r\n", scan.at)) scan.at++;
	scan.at++;
}
function skipSpace(scan) {
	for (let code = scan.text.charCodeAt(scan.at); code === 32 || code === 9; code = scan.text.charCodeAt(scan.at)) {
		if (code === 9) scan.blanks.push(scan.at, scan.at + 1);
		scan.at++;
	}
}
function isMarker$1(text, at) {
	return (text.startsWith("---", at) || text.startsWith("...", at)) && isBlankAt(text, at + 3);
}
function isBlankAt(text, at) {
	const code = text.charCodeAt(at);
	return Number.isNaN(code) || code === 32 || code === 10 || code === 13 || code === 9;
}
function withBlanks(text, blanks) {
	const parts = [];
	let from = 0;
	for (let index = 0; index < blanks.length; index += 2) {
		const start = blanks[index] ?? 0;
		const end = blanks[index + 1] ?? start;
		parts.push(text.slice(from, start), " ".repeat(end - start));
		from = end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}
function withLetters(text, offsets) {
	if (offsets.length === 0) return text;
	const units = text.split("");
	for (const offset of offsets) units[offset] = "x";
	return units.join("");
}

// src/yaml/lines.ts
function linesOf(text) {
	let starts = NO_STARTS;
	let known = 0;
	let isWhole = false;
	let hasCr = false;
	const find = (lines, offset) => {
		if (known === 0) {
			hasCr = text.includes("\r");
			starts = new Int32Array(FIRST_STARTS);
			starts[known++] = text.charCodeAt(0) === 65279 ? 1 : 0;
		}
		while (!isWhole && (known < lines || (starts[known - 1] ?? 0) <= offset)) {
			const start = hasCr ? startBehindBreak(text, starts[known - 1] ?? 0) : text.indexOf("\n", starts[known - 1]) + 1;
			if (start === 0) isWhole = true;
			else {
				if (known === starts.length) starts = twiceAsLong(starts);
				starts[known++] = start;
			}
		}
	};
	const startOf = (line) => {
		if (known <= line) find(line + 1, NOWHERE);
		return line >= 1 && line <= known ? starts[line - 1] ?? 0 : text.length;
	};
	return {
		get count() {
			find(Infinity, NOWHERE);
			return known;
		},
		positionAt(offset) {
			const at = Math.min(Math.max(offset, 0), text.length);
			find(1, at);
			const line = lineAt(starts, known, at);
			const start = starts[line] ?? 0;
			return {
				line: line + 1,
				column: Math.max(at - start, 0) + 1,
				offset: at
			};
		},
		startOf,
		endOf(line) {
			const start = startOf(line);
			let end = line < known ? starts[line] ?? text.length : text.length;
			if (end > start && text.charCodeAt(end - 1) === 10 && line < known) end--;
			if (end > start && text.charCodeAt(end - 1) === 13 && line < known) end--;
			return end;
		}
	};
}
const NOWHERE = -1;
const NO_STARTS = /* @__PURE__ */ new Int32Array();
const FIRST_STARTS = 64;
function twiceAsLong(starts) {
	const longer = new Int32Array(starts.length * 2);
	longer.set(starts);
	return longer;
}
function startBehindBreak(text, from) {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) return at + 1;
	}
	return 0;
}
function lineAt(starts, known, offset) {
	let low = 0;
	let high = known - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/yaml/null-keys.ts
const NONE = [];
const NULL = /^(?:~|null|Null|NULL)$/u;
function nullKeys(tape, data) {
	if (tape.hasNulls === false) return NONE;
	const { rows } = tape;
	const found = [];
	const end = rows[ROW.next] ?? 0;
	for (let row = 0; row < end; row += 6) {
		if ((rows[row + ROW.keyStart] ?? -1) < 0 || !isNull(tape, row)) continue;
		const path = pathTo(tape, row);
		if (path !== void 0 && valueAt(data, path) === void 0) found.push(path);
	}
	return found;
}
function isNull({ text, rows }, row) {
	const kind = rows[row + ROW.kind];
	if (kind === NODE.absent) return true;
	const start = rows[row + ROW.start] ?? 0;
	const length = (rows[row + ROW.end] ?? 0) - start;
	return kind === NODE.scalar && (length === 1 || length === 4) && NULL.test(text.slice(start, start + length));
}
function pathTo(tape, wanted) {
	const { rows, names, text, merges } = tape;
	const path = [];
	for (let parent = 0; parent !== wanted;) {
		const isList = rows[parent + ROW.kind] === NODE.list || rows[parent + ROW.kind] === NODE.flowList;
		const end = rows[parent + ROW.next] ?? 0;
		let child = parent + 6;
		let index = 0;
		while (child < end && (rows[child + ROW.next] ?? 0) <= wanted) {
			child = rows[child + ROW.next] ?? end;
			index += 1;
		}
		if (child >= end || merges.has(child)) return void 0;
		path.push(isList ? index : nameAt(names, text, rows, child));
		parent = child;
	}
	return path;
}

// src/yaml/usual-source.ts
function usualSource(source) {
	return withUsualStart(withLineBreaks(source));
}
function withLineBreaks(source) {
	return OTHER_BREAKS.test(source) && !isJsonText(source) ? source.replaceAll(ALL_OTHER_BREAKS, "\n") : source;
}
const OTHER_BREAKS = /[\u0085\u2028\u2029]/u;
const ALL_OTHER_BREAKS = /[\u0085\u2028\u2029]/gu;
function withUsualStart(source) {
	if (!source.startsWith("---")) return source;
	const comment = /^---(#[^\r\n]*)/u.exec(source)?.[1];
	if (comment !== void 0) return `---${" ".repeat(comment.length)}${source.slice(3 + comment.length)}`;
	const marked = /^(---[ \t]*\r?\n)\uFEFF/u.exec(source)?.[1];
	return marked === void 0 ? source : `\uFEFF${marked}${source.slice(1 + marked.length)}`;
}
function isJsonText(source) {
	if (!/^\s*\{/u.test(source)) return false;
	try {
		JSON.parse(source);
		return true;
	} catch {
		return false;
	}
}

// src/yaml/parse-yaml.ts
function parseYaml(text, limits) {
	const problems = [];
	return {
		documents: [...readYaml(text, limits, problems)],
		problems
	};
}
function readYaml(text, limits, problems) {
	const lines = linesOf(text);
	const whole = fastText(text, lines, limits);
	return readWith(whole === void 0 ? parseChunk : (chunk) => parseFast(whole, chunk), {
		text,
		lines,
		limits,
		problems
	});
}
function* readWith(parseStretch, text) {
	const { lines, limits, problems } = text;
	let documents = 0;
	for (const [start, end] of splitDocuments(text.text)) for (const document of parseStretch({
		...text,
		start,
		end
	})) {
		if (documents === limits.documents) {
			problems.push(tooManyDocuments(limits, lines.positionAt(document.start)));
			return;
		}
		documents += 1;
		yield document;
	}
}
const SHORTEST_VIEW = 13;
function detach(text) {
	return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}
const names = /* @__PURE__ */ new Map();
const MOST_NAMES = 2e4;
const sentences = /* @__PURE__ */ new Map();
const MOST_SENTENCES = 5e4;
function detachName(text) {
	return detachOnce(text, names, MOST_NAMES);
}
function detachSentence(text) {
	return detachOnce(text, sentences, MOST_SENTENCES);
}
function detachOnce(text, kept, most) {
	let known = kept.get(text);
	if (known === void 0) {
		known = detach(text);
		if (kept.size >= most) kept.clear();
		kept.set(known, known);
	}
	return known;
}
const SAFE_LENGTH = 4194304;
const NODE_SEPARATORS = /[\n,[{:]/g;
function parseFast(whole, chunk) {
	const read = chunk.end - chunk.start > SAFE_LENGTH || whole.text.startsWith("---#", chunk.start) ? void 0 : fastDocument(whole, chunk.start, chunk.end);
	if (read === void 0) return parseChunk(chunk);
	return read.kind === "data" ? [dataDocument(read)] : [];
}
function parseChunk(chunk) {
	const { text, start, end, limits } = chunk;
	const source = usualSource(start === 0 && end === text.length ? text : text.slice(start, end));
	if (source.length > SAFE_LENGTH && countMatches(source, NODE_SEPARATORS) > limits.nodes) return [broken(chunk, source, {
		message: tooManyNodes(limits.nodes),
		offset: 0
	})];
	const read = readEvents(source, limits);
	if (read.kind === "refused") return [broken(chunk, source, read.failure)];
	const documents = [];
	for (let index = 0; index < read.events.length;) {
		const built = buildDocument({
			...chunk,
			source,
			events: read.events,
			isJoined: read.isJoined,
			index
		});
		documents.push(built.kind === "broken" ? broken(chunk, source, built) : dataDocument(built));
		index = built.index;
	}
	return documents;
}
function readEvents(source, limits) {
	const options = { maxDepth: limits.depth + 2 };
	const first = eventsOf(source, options);
	if (first.kind === "events") {
		const failure = goRefusal(source, first.events);
		if (failure === void 0 || isJsonText(source)) return {
			...first,
			isJoined: false
		};
		return readJoined(source, options) ?? {
			kind: "refused",
			failure
		};
	}
	const failure = explain(first.error, source);
	if (!(first.error instanceof YAMLException)) return {
		kind: "refused",
		failure
	};
	return readJoined(source, options, first.error.reason === "deficient indentation") ?? {
		kind: "refused",
		failure
	};
}
function readJoined(source, options, isWhyAsked = false) {
	const joined = joinFlowLines(source);
	if (joined === source) return void 0;
	const second = eventsOf(joined, options);
	if (second.kind === "error") return isWhyAsked ? {
		kind: "refused",
		failure: explain(second.error, source)
	} : void 0;
	const failure = goRefusal(source, second.events);
	return failure === void 0 ? {
		...second,
		isJoined: true
	} : {
		kind: "refused",
		failure
	};
}
function eventsOf(text, options) {
	try {
		return {
			kind: "events",
			events: parseEvents(text, options)
		};
	} catch (error) {
		return {
			kind: "error",
			error
		};
	}
}
function dataDocument({ data, tape }) {
	let heads;
	return {
		kind: "data",
		data,
		start: tape.start,
		locate: (path) => locate(tape, path, heads ??= /* @__PURE__ */ new Map()),
		locateValue: (path) => locateValue(tape, path),
		nullKeys: () => nullKeys(tape, data)
	};
}
function broken(chunk, source, failure) {
	return {
		kind: "broken",
		message: failure.message,
		position: chunk.lines.positionAt(chunk.start + failure.offset),
		looksLikeKubernetes: looksLikeKubernetes(source),
		start: chunk.start
	};
}
function looksLikeKubernetes(source) {
	if (/^[\s\uFEFF]*\{/u.test(source)) return /"apiVersion"\s*:/u.test(source) && /"kind"\s*:/u.test(source);
	return /^["']?apiVersion["']?[ \t]*:/mu.test(source) && /^["']?kind["']?[ \t]*:/mu.test(source);
}
function explain(error, source) {
	if (!(error instanceof YAMLException)) return {
		message: "collections are nested too deeply to be read",
		offset: 0
	};
	const offset = Math.min(error.mark?.position ?? 0, source.length);
	if (error.reason.startsWith("nesting exceeded")) return {
		message: "collections are nested too deeply to be read",
		offset
	};
	if (error.reason.includes("tab characters")) return {
		message: TAB_MESSAGE,
		offset
	};
	const lineStart = startOfLineBefore(source, offset + 1);
	const line = source.slice(lineStart, endOfLineAt(source, offset));
	if (/^ *\t/.test(line)) return {
		message: TAB_MESSAGE,
		offset: lineStart + line.indexOf("	")
	};
	return {
		message: line.includes("{{") ? `${error.reason}; ${TEMPLATE_HINT}` : error.reason,
		offset
	};
}
function endOfLineAt(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}
function tooManyDocuments(limits, position) {
	return {
		kind: "too-many-documents",
		message: `more than ${limits.documents} documents in one text; those from here on were left out`,
		position
	};
}
function countMatches(text, pattern) {
	let count = 0;
	for (pattern.lastIndex = 0; pattern.test(text);) count++;
	return count;
}

// src/discover/read-yaml-file.ts
const MAX_BYTES$1 = 1048576;
const LIMITS = {
	documents: 10,
	nodes: 1e5,
	depth: 100
};
const START = {
	line: 1,
	column: 1,
	offset: 0
};
function readYamlFile(absolute) {
	let text;
	try {
		if ((0, node_fs.statSync)(absolute).size > MAX_BYTES$1) return {
			kind: "broken",
			why: "it is larger than 1 MiB",
			position: START
		};
		text = (0, node_fs.readFileSync)(absolute, "utf8");
	} catch {
		return {
			kind: "broken",
			why: "it cannot be read",
			position: START
		};
	}
	for (const document of parseYaml(text, LIMITS).documents) {
		if (document.kind === "broken") return {
			kind: "broken",
			why: document.message,
			position: document.position
		};
		const { data } = document;
		if (data === null) continue;
		if (!isMap(data)) return {
			kind: "broken",
			why: "it is not a mapping",
			position: START
		};
		return {
			kind: "map",
			data,
			positionOf: (path) => document.locate(path).region.start
		};
	}
	return {
		kind: "map",
		data: {},
		positionOf: () => START
	};
}

// src/config/path-pattern.ts
const MAX_PATTERN_LENGTH = 1024;
const SLASH = 47;
function compilePathPattern(line) {
	let rest = withoutTrailingSpaces(line.endsWith("\r") ? line.slice(0, -1) : line);
	if (rest === "" || rest.startsWith("#")) return void 0;
	const negated = rest.startsWith("!");
	if (negated) rest = rest.slice(1);
	const folderOnly = rest.endsWith("/");
	if (folderOnly) rest = rest.slice(0, -1);
	const anchored = rest.includes("/");
	if (rest.startsWith("/")) rest = rest.slice(1);
	const segments = [];
	for (const part of rest.split("/")) {
		const segment = compileSegment(part);
		if (segment === void 0) return void 0;
		if (segment.kind !== "any-depth" || segments.at(-1)?.kind !== "any-depth") segments.push(segment);
	}
	if (segments.at(-1)?.kind === "any-depth") segments.push({ kind: "any-name" });
	return {
		text: line,
		negated,
		folderOnly,
		anchored,
		segments
	};
}
function withoutTrailingSpaces(line) {
	let end = line.length;
	while (end > 0 && line.charCodeAt(end - 1) === 32) end -= 1;
	if (end === line.length) return line;
	let backslashes = 0;
	while (line.charCodeAt(end - 1 - backslashes) === 92) backslashes += 1;
	return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}
function compileSegment(text) {
	if (text === "") return void 0;
	if (/^\*{2,}$/u.test(text)) return { kind: "any-depth" };
	if (text === "*") return { kind: "any-name" };
	if (!/[*?[\\]/u.test(text)) return {
		kind: "text",
		text
	};
	if (text.startsWith("*") && !/[*?[\\]/u.test(text.slice(1))) return {
		kind: "suffix",
		text: text.slice(1)
	};
	const tokens = tokensOf(text);
	return tokens === void 0 ? void 0 : {
		kind: "wildcard",
		tokens
	};
}
function tokensOf(text) {
	const tokens = [];
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (character === "*") {
			if (tokens.at(-1) !== "star") tokens.push("star");
		} else if (character === "?") tokens.push("any");
		else if (character === "[") {
			const bracket = bracketAt(text, index);
			if (bracket === void 0) return void 0;
			tokens.push(bracket.characters);
			index = bracket.end;
		} else if (character === "\\") {
			index += 1;
			if (index === text.length) return void 0;
			tokens.push(text.charCodeAt(index));
		} else tokens.push(text.charCodeAt(index));
	}
	return tokens;
}
const NAMED_CLASSES = {
	alnum: [
		[48, 57],
		[65, 90],
		[97, 122]
	],
	alpha: [[65, 90], [97, 122]],
	blank: [[32, 32], [9, 9]],
	cntrl: [[0, 31], [127, 127]],
	digit: [[48, 57]],
	graph: [[33, 126]],
	lower: [[97, 122]],
	print: [[32, 126]],
	punct: [
		[33, 47],
		[58, 64],
		[91, 96],
		[123, 126]
	],
	space: [
		[32, 32],
		[9, 10],
		[13, 13]
	],
	upper: [[65, 90]],
	xdigit: [
		[48, 57],
		[65, 70],
		[97, 102]
	]
};
function bracketAt(text, start) {
	let index = start + 1;
	const negated = text[index] === "!" || text[index] === "^";
	if (negated) index += 1;
	const ranges = [];
	for (const first = index; index < text.length; index += 1) {
		if (text[index] === "]" && index > first) return {
			characters: {
				negated,
				ranges
			},
			end: index
		};
		if (text.startsWith("[:", index)) {
			const close = text.indexOf(":]", index + 2);
			if (close !== -1) {
				const named = NAMED_CLASSES[text.slice(index + 2, close)];
				if (named === void 0) return void 0;
				ranges.push(...named);
				index = close + 1;
				continue;
			}
		}
		if (text[index] === "\\") index += 1;
		const low = text.charCodeAt(index);
		if (text[index + 1] !== "-" || text[index + 2] === "]" || index + 2 >= text.length) {
			ranges.push([low, low]);
			continue;
		}
		index += 2;
		if (text[index] === "\\") index += 1;
		const high = text.charCodeAt(index);
		ranges.push(low <= high ? [low, high] : [low, low]);
	}
}
function matchesPath(pattern, segments, target) {
	if (pattern.folderOnly && !target.isFolder) return false;
	const { start, budget } = target;
	const last = segments.length - 1;
	const only = pattern.segments[0];
	if (pattern.segments.length === 1 && only !== void 0) {
		if (pattern.anchored && last !== start) return false;
		return matchesName(only, segments[last] ?? "", budget);
	}
	return matchesSegments(pattern, segments, target);
}
function matchesSegments(pattern, segments, { start, budget }) {
	const wanted = pattern.segments;
	let at = start;
	let next = 0;
	let retryNext = pattern.anchored ? -1 : 0;
	let retryAt = start;
	while (at < segments.length) {
		const segment = wanted[next];
		if (segment?.kind === "any-depth") {
			next += 1;
			retryNext = next;
			retryAt = at;
		} else if (segment !== void 0 && matchesName(segment, segments[at] ?? "", budget)) {
			next += 1;
			at += 1;
		} else if (retryNext !== -1 && budget.stepsLeft > 0) {
			retryAt += 1;
			at = retryAt;
			next = retryNext;
		} else return false;
	}
	return next === wanted.length;
}
function matchesName(segment, name, budget) {
	budget.stepsLeft -= 1;
	if (budget.stepsLeft < 0) return false;
	if (segment.kind === "text") return segment.text === name;
	if (segment.kind === "suffix") return name.endsWith(segment.text);
	return segment.kind !== "wildcard" || matchesTokens(segment.tokens, name, budget);
}
function matchesTokens(tokens, name, budget) {
	let at = 0;
	let next = 0;
	let retryNext = -1;
	let retryAt = 0;
	while (at < name.length) {
		budget.stepsLeft -= 1;
		if (budget.stepsLeft < 0) return false;
		const token = tokens[next];
		if (token === "star") {
			next += 1;
			retryNext = next;
			retryAt = at;
		} else if (token !== void 0 && matchesCharacter(token, name.charCodeAt(at))) {
			next += 1;
			at += 1;
		} else if (retryNext !== -1) {
			retryAt += 1;
			at = retryAt;
			next = retryNext;
		} else return false;
	}
	while (tokens[next] === "star") next += 1;
	return next === tokens.length;
}
function matchesCharacter(token, code) {
	if (typeof token === "number") return token === code;
	if (typeof token === "string") return true;
	if (code === SLASH) return false;
	return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}

// src/discover/ignore.ts
const IGNORE_FILES = [".gitignore", ".lintelignore"];
const MAX_PATTERNS = 1e4;
const MAX_BYTES = 1048576;
const MATCH_STEPS = 5e8;
function openBudget() {
	return { stepsLeft: MATCH_STEPS };
}
function excludeLayer(exclude) {
	return {
		name: "exclude",
		depth: 0,
		patterns: exclude.map(compilePathPattern).filter((pattern) => pattern !== void 0)
	};
}
function readIgnoreFile(absolute, { name, file, depth }) {
	let text;
	try {
		text = (0, node_fs.readFileSync)(absolute, "utf8");
	} catch {
		const notRead = unusedPattern(file, void 0, "could not be read, so nothing is ignored by it", "Make the file readable.");
		return {
			layer: {
				name,
				depth,
				patterns: []
			},
			diagnostics: [notRead]
		};
	}
	const diagnostics = [];
	if (text.length > MAX_BYTES) {
		text = text.slice(0, MAX_BYTES);
		diagnostics.push(unusedPattern(file, void 0, "is longer than 1 MiB, and only its beginning is used", "Use fewer patterns."));
	}
	const patterns = [];
	for (const [index, line] of (text.startsWith("\ufeff") ? text.slice(1) : text).split("\n").entries()) {
		if (line.length > 1024) {
			const line1 = index + 1;
			diagnostics.push(unusedPattern(file, line1, `has a pattern of ${line.length} characters, which is not used`, "A pattern has at most 1024 characters."));
			continue;
		}
		const pattern = compilePathPattern(line);
		if (pattern === void 0) continue;
		if (patterns.length === MAX_PATTERNS) {
			const what = `has more than ${MAX_PATTERNS} patterns; those from here on are not used`;
			diagnostics.push(unusedPattern(file, index + 1, what, "Replace them by fewer, wider patterns."));
			break;
		}
		patterns.push(pattern);
	}
	return {
		layer: {
			name,
			depth,
			patterns
		},
		diagnostics
	};
}
function unusedPattern(file, line, what, hint) {
	const at = {
		line: line ?? 1,
		column: 1,
		offset: 0
	};
	return {
		code: "ignore-pattern",
		level: "warning",
		message: line === void 0 ? `${file} ${what}` : `Line ${line} of ${file} ${what}`,
		hint,
		at: line === void 0 ? { file } : {
			file,
			region: {
				start: at,
				end: at
			}
		}
	};
}
function budgetSpent() {
	return {
		code: "ignore-pattern",
		level: "warning",
		message: "The ignore patterns take too long to match, so those left to match are not used.",
		hint: "Write patterns with fewer `*`, or fewer of them."
	};
}
function isIgnored(layers, segments, target) {
	return verdictOf("exclude", layers, segments, target) ?? verdictOf(".lintelignore", layers, segments, target) ?? verdictOf(".gitignore", layers, segments, target) ?? false;
}
function verdictOf(name, layers, segments, { isFolder, budget }) {
	for (let index = layers.length - 1; index >= 0; index -= 1) {
		const layer = layers[index];
		if (layer === void 0 || layer.name !== name) continue;
		for (let at = layer.patterns.length - 1; at >= 0; at -= 1) {
			const pattern = layer.patterns[at];
			if (pattern !== void 0 && matchesPath(pattern, segments, {
				start: layer.depth,
				isFolder,
				budget
			})) return !pattern.negated;
		}
	}
}

// src/discover/walk.ts
const KUSTOMIZATION_FILES = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const CHART_FOLDERS = /* @__PURE__ */ new Set([
	"templates",
	"charts",
	"crds",
	"ci"
]);
function byFile(a, b) {
	const [one, other] = [a.at?.file ?? "", b.at?.file ?? ""];
	if (one === other) return (a.at?.region?.start.line ?? 0) - (b.at?.region?.start.line ?? 0);
	return one < other ? -1 : 1;
}
function walk(config, onEntry = () => void 0) {
	const state = {
		root: config.root,
		settingsRoot: config.settingsRoot ?? config.root,
		exclude: excludeLayer(config.exclude),
		budget: openBudget(),
		folders: /* @__PURE__ */ new Map(),
		walked: /* @__PURE__ */ new Set(),
		links: [],
		named: [],
		diagnostics: [],
		onEntry
	};
	const missing = config.paths.filter((path) => !startAt(path, state));
	for (let link = state.links.pop(); link !== void 0; link = state.links.pop()) followLink(link, state);
	if (state.budget.stepsLeft <= 0) state.diagnostics.push(budgetSpent());
	return {
		folders: [...state.folders.values()].toSorted((a, b) => a.path < b.path ? -1 : 1),
		named: state.named,
		missing,
		diagnostics: state.diagnostics.toSorted(byFile)
	};
}
function startAt(path, state) {
	const place = realPlaceOf(state.root, (0, node_path.join)(state.root, path));
	if (place.kind === "missing") return false;
	if (place.kind === "outside") {
		state.diagnostics.push(leadsOutside(path, "error"));
		return true;
	}
	if ((0, node_fs.statSync)((0, node_path.join)(state.root, place.path)).isDirectory()) startAtFolder(place.path, state);
	else if (takeFile(place.path, state) === "manifest") state.named.push(place.path);
	return true;
}
function startAtFolder(path, state) {
	const chart = chartAround(path, state.root);
	if (chart === void 0 || chart === path) walkFolder(path, layersAbove(path, state), state);
	else openFolder(chart, state).isChart = true;
}
function takeFile(path, state) {
	const [folder, name] = splitPath(path);
	const chart = chartAround(path, state.root);
	if (chart !== void 0) {
		openFolder(chart, state).isChart = true;
		return "chart";
	}
	if (KUSTOMIZATION_FILES.includes(name)) {
		openFolder(folder, state).kustomization = name;
		return "kustomization";
	}
	openFolder(folder, state).files.add(name);
	return "manifest";
}
function chartAround(path, root) {
	const segments = path === "" ? [] : path.split("/");
	for (let depth = 0; depth <= segments.length; depth += 1) {
		const next = segments[depth];
		const isPart = next === void 0 || CHART_FOLDERS.has(next) || depth === segments.length - 1 && isFile((0, node_path.join)(root, path));
		const folder = segments.slice(0, depth).join("/");
		if (isPart && isFile((0, node_path.join)(root, folder, "Chart.yaml"))) return repoPath(folder);
	}
}
function layersAbove(path, state) {
	const segments = path === "" ? [] : path.split("/");
	let layers = [state.exclude];
	for (let depth = 0; depth < segments.length; depth += 1) {
		const folder = repoPath(segments.slice(0, depth).join("/"));
		const present = IGNORE_FILES.filter((name) => isFile((0, node_path.join)(state.settingsRoot, folder, name)));
		layers = withIgnoreFiles(layers, present, {
			folder,
			depth
		}, state);
		if (isIgnored(layers, segments.slice(0, depth + 1), {
			isFolder: true,
			budget: state.budget
		})) layers = [];
	}
	return layers;
}
function withIgnoreFiles(layers, names, { folder, depth }, state) {
	if (names.length === 0) return layers;
	const read = names.map((name) => {
		const file = below(folder, name);
		return readIgnoreFile((0, node_path.join)(state.settingsRoot, file), {
			name,
			file,
			depth
		});
	});
	state.diagnostics.push(...read.flatMap((one) => one.diagnostics));
	return [...layers, ...read.map((one) => one.layer)];
}
function walkFolder(start, startLayers, state) {
	const waiting = [{
		path: start,
		layers: startLayers
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (state.walked.has(next.path)) continue;
		state.walked.add(next.path);
		for (const subfolder of readFolder(next.path, next.layers, state)) waiting.push(subfolder);
	}
}
function readFolder(path, inherited, state) {
	let entries;
	try {
		entries = (0, node_fs.readdirSync)((0, node_path.join)(state.root, path), { withFileTypes: true });
	} catch (error) {
		state.diagnostics.push(unreadable$2(path, error));
		return [];
	}
	const segments = path === "" ? [] : path.split("/");
	const depth = segments.length;
	const layers = withIgnoreFiles(inherited, IGNORE_FILES.filter((name) => state.settingsRoot === state.root ? entries.some((entry) => entry.name === name && entry.isFile()) : isFile((0, node_path.join)(state.settingsRoot, path, name))), {
		folder: path,
		depth
	}, state);
	const isChart = entries.some((entry) => entry.name === "Chart.yaml" && !entry.isDirectory());
	const subfolders = [];
	for (const entry of entries) {
		state.onEntry();
		const { name } = entry;
		const isFolder = entry.isDirectory();
		if (isFolder ? name === ".git" || name === "node_modules" || isChart && CHART_FOLDERS.has(name) : !isOfInterest(entry)) continue;
		segments[depth] = name;
		if (isIgnored(layers, segments, {
			isFolder,
			budget: state.budget
		})) continue;
		if (isFolder) subfolders.push({
			path: below(path, name),
			layers
		});
		else if (entry.isSymbolicLink()) state.links.push(below(path, name));
		else noteFile(path, name, isChart, state);
	}
	if (isChart) openFolder(path, state).isChart = true;
	return subfolders;
}
function noteFile(folder, name, isChart, state) {
	if (KUSTOMIZATION_FILES.includes(name)) {
		const open = openFolder(folder, state);
		const known = open.kustomization;
		if (known === void 0 || KUSTOMIZATION_FILES.indexOf(name) < KUSTOMIZATION_FILES.indexOf(known)) open.kustomization = name;
	} else if (!isChart) openFolder(folder, state).files.add(name);
}
function isOfInterest(entry) {
	return entry.isSymbolicLink() || entry.isFile() && (hasManifestName(entry.name) || entry.name === "Kustomization");
}
function hasManifestName(name) {
	return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
}
function followLink(link, state) {
	const place = realPlaceOf(state.root, (0, node_path.join)(state.root, link));
	const [, name] = splitPath(repoPath(link));
	if (place.kind === "missing") {
		if (hasManifestName(name)) state.diagnostics.push(brokenLink(repoPath(link)));
		return;
	}
	if (place.kind === "outside") {
		if (hasManifestName(name)) state.diagnostics.push(leadsOutside(repoPath(link), "error"));
		else if (!name.includes(".")) state.diagnostics.push(leadsOutside(repoPath(link), "warning"));
		return;
	}
	if (/(?:^|\/)(?:\.git|node_modules)(?:\/|$)/u.test(place.path)) return;
	const stats = (0, node_fs.statSync)((0, node_path.join)(state.root, place.path), { throwIfNoEntry: false });
	if (stats?.isDirectory() === true) startAtFolder(place.path, state);
	else if (stats?.isFile() === true && (hasManifestName(name) || KUSTOMIZATION_FILES.includes(name))) takeFile(place.path, state);
}
function openFolder(path, state) {
	const known = state.folders.get(path);
	if (known !== void 0) return known;
	const opened = {
		path,
		files: /* @__PURE__ */ new Set(),
		isChart: false
	};
	state.folders.set(path, opened);
	return opened;
}
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return [repoPath(slash === -1 ? "" : path.slice(0, slash)), path.slice(slash + 1)];
}
function isFile(absolute) {
	try {
		return (0, node_fs.lstatSync)(absolute).isFile();
	} catch {
		return false;
	}
}
function unreadable$2(path, error) {
	const code = error instanceof Error && "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
	return {
		code: "unreadable",
		level: "error",
		message: `The folder ${path || "."} could not be read${code}, so nothing in it was checked.`,
		hint: "Make it readable, or exclude it.",
		at: { file: path }
	};
}
function brokenLink(path) {
	return {
		code: "unreadable",
		level: "error",
		message: `${path} is a link to something that does not exist, so it was not checked.`,
		hint: "Repair or remove the link, or exclude it.",
		at: { file: path }
	};
}
function leadsOutside(path, level) {
	return {
		code: "outside-repository",
		level,
		message: `${path} is a link that leads out of the repository, and was not followed.`,
		hint: "Put the content into the repository, or exclude the link.",
		at: { file: path }
	};
}

// src/discover/charts.ts
const DEFAULT_RELEASE = "release-name";
const DEFAULT_NAMESPACE = "default";
const CI_VALUES = /^(?<name>.+)-values\.yaml$/u;
function findCharts(walk, config) {
	const sources = [];
	const diagnostics = [];
	for (const chart of chartFolders(walk, config)) {
		const note = libraryNote(chart, config.root);
		if (note !== void 0) {
			diagnostics.push(note);
			continue;
		}
		for (const environment of environmentsOf(chart, config, diagnostics)) sources.push({
			kind: "helm",
			chart,
			environment
		});
	}
	return {
		sources,
		diagnostics
	};
}
function chartFolders(walk, config) {
	const found = new Set(walk.folders.filter(({ isChart }) => isChart).map(({ path }) => path));
	for (const { chart } of config.helm) if (config.paths.some((path) => path === "" || chart === path || chart.startsWith(`${path}/`))) found.add(chart);
	return [...found].toSorted();
}
function libraryNote(chart, root) {
	const file = below(chart, "Chart.yaml");
	const content = readYamlFile((0, node_path.join)(root, file));
	if (content.kind === "broken" || content.data["type"] !== "library") return void 0;
	const start = content.positionOf(["type"]);
	return {
		code: "library-chart",
		level: "note",
		message: `${chart || "."} is a library chart: Helm renders it only as part of a chart that uses it, so it was not checked by itself.`,
		hint: "Nothing to do; charts that depend on it are checked with it.",
		at: {
			file,
			region: {
				start,
				end: start
			}
		}
	};
}
function environmentsOf(chart, config, diagnostics) {
	const configured = config.helm.filter((one) => one.chart === chart);
	const own = configured.flatMap(({ environments }) => environments.map((one) => environmentOf$1(one, config)));
	return own.length === 0 || configured.some(({ defaults }) => defaults) ? [...defaultEnvironments(chart, config, diagnostics), ...own] : own;
}
function defaultEnvironments(chart, config, diagnostics) {
	const plain = environmentOf$1({
		name: "default",
		values: [],
		set: {},
		apiVersions: []
	}, config);
	const environments = [plain];
	for (const { name, file } of ciValues(chart, config.root)) {
		const path = below(below(chart, "ci"), file);
		if (realPlaceOf(config.root, (0, node_path.join)(config.root, path)).kind === "inside") environments.push({
			...plain,
			name: `ci/${name}`,
			values: [path]
		});
		else diagnostics.push(leadsOutside(path, "error"));
	}
	return environments;
}
function ciValues(chart, root) {
	let files;
	try {
		files = (0, node_fs.readdirSync)((0, node_path.join)(root, chart, "ci"));
	} catch {
		return [];
	}
	return files.toSorted().flatMap((file) => {
		const name = CI_VALUES.exec(file)?.groups?.["name"];
		return name === void 0 ? [] : [{
			name,
			file
		}];
	});
}
function environmentOf$1(one, config) {
	return {
		name: one.name,
		values: one.values,
		set: one.set,
		release: one.release ?? DEFAULT_RELEASE,
		namespace: one.namespace ?? DEFAULT_NAMESPACE,
		kubeVersion: fullVersion(one.kubeVersion ?? config.kubeVersion.newest),
		apiVersions: one.apiVersions
	};
}
function fullVersion(version) {
	return /^\d+\.\d+$/u.test(version) ? `${version}.0` : version;
}

// src/discover/kustomizations.ts
const PATH_LISTS = [
	["resources", true],
	["bases", true],
	["components", true],
	["crds", false],
	["configurations", false],
	["generators", false],
	["transformers", false],
	["validators", false],
	["patchesStrategicMerge", false]
];
const FIELD_LISTS = [
	["patches", ["path"]],
	["patchesJson6902", ["path"]],
	["replacements", ["path"]],
	["configMapGenerator", [
		"files",
		"envs",
		"env"
	]],
	["secretGenerator", [
		"files",
		"envs",
		"env"
	]],
	["helmCharts", ["valuesFile", "additionalValuesFiles"]],
	["helmChartInflationGenerator", ["values"]]
];
function findKustomizations(walk, config) {
	const graph = openGraph(config.root);
	const diagnostics = [];
	const covered = /* @__PURE__ */ new Set();
	const others = [];
	const walked = [];
	for (const folder of foldersWithKustomization(walk, config.root)) {
		const file = below(folder.path, folder.kustomization);
		const node = graph.read(file);
		if (node.kind === "broken") {
			diagnostics.push(node.diagnostic);
			covered.add(file);
		} else if (node.kind === "other") others.push(file);
		else walked.push(node.kustomization);
	}
	const roots = rootsAmong(walked, graph, config);
	const reached = graph.reachableFrom(roots);
	for (const one of graph.all()) cover(one, {
		isReached: reached.has(one.folder),
		configured: config.kustomizeRoots.length > 0
	}, covered);
	return {
		sources: roots.map(({ folder, file }) => ({
			kind: "kustomize",
			folder,
			file
		})),
		covered,
		others,
		diagnostics
	};
}
function cover(one, { isReached, configured }, covered) {
	covered.add(one.file);
	for (const part of one.parts) covered.add(part);
	if (!isReached && one.isComponent && !configured) return;
	for (const resource of one.resources) covered.add(resource);
}
function foldersWithKustomization(walk, root) {
	const found = walk.folders.filter((folder) => folder.kustomization !== void 0);
	const known = new Set(found.map(({ path }) => path));
	for (const file of walk.named) {
		const owner = kustomizationOf(file, root);
		if (owner === void 0) continue;
		const [path, kustomization] = splitPath(owner);
		if (known.has(path)) continue;
		known.add(path);
		found.push({
			path,
			kustomization,
			files: /* @__PURE__ */ new Set(),
			isChart: false
		});
	}
	return found;
}
function kustomizationOf(file, root) {
	const graph = openGraph(root);
	let [folder] = splitPath(file);
	for (;;) {
		const own = kustomizationIn(folder, root);
		const node = own === void 0 ? void 0 : graph.read(own);
		if (node?.kind === "kustomization") {
			const { resources, parts } = node.kustomization;
			if (resources.includes(file) || parts.includes(file)) return own;
		}
		if (folder === "") return void 0;
		[folder] = splitPath(folder);
	}
}
function rootsAmong(walked, graph, config) {
	if (config.kustomizeRoots.length > 0) return walked.filter(({ folder }) => isConfigured(folder, config.kustomizeRoots));
	const candidates = walked.filter(({ isComponent }) => !isComponent);
	if (config.allKustomizations) return candidates;
	const included = new Set(graph.all().flatMap(({ folder, includes }) => includes.filter((other) => other !== folder)));
	const roots = candidates.filter(({ folder }) => !included.has(folder));
	const reached = graph.reachableFrom(roots);
	for (const candidate of candidates) {
		if (reached.has(candidate.folder)) continue;
		roots.push(candidate);
		for (const folder of graph.reachableFrom([candidate])) reached.add(folder);
	}
	return roots;
}
function isConfigured(folder, roots) {
	const budget = { stepsLeft: 1e6 };
	return roots.some((root) => {
		const text = root.replace(/^\.\/|\/$/gu, "");
		if (text === "" || text === ".") return folder === "";
		const pattern = compilePathPattern(`/${text}`);
		return pattern !== void 0 && matchesPath(pattern, folder.split("/"), {
			start: 0,
			isFolder: true,
			budget
		});
	});
}
function openGraph(root) {
	const nodes = /* @__PURE__ */ new Map();
	const byFolder = /* @__PURE__ */ new Map();
	const read = (file) => {
		const known = nodes.get(file);
		if (known !== void 0) return known;
		const node = readKustomization(file, root);
		nodes.set(file, node);
		if (node.kind === "kustomization") byFolder.set(node.kustomization.folder, node.kustomization);
		return node;
	};
	const followed = (folder) => {
		const known = byFolder.get(folder);
		if (known !== void 0) return known;
		const file = kustomizationIn(folder, root);
		if (file !== void 0) read(file);
		return byFolder.get(folder);
	};
	return {
		read,
		all: () => [...byFolder.values()],
		reachableFrom: (starts) => {
			const reached = /* @__PURE__ */ new Set();
			const waiting = [...starts];
			for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
				if (reached.has(next.folder)) continue;
				reached.add(next.folder);
				for (const folder of next.includes) {
					const other = followed(folder);
					if (other !== void 0) waiting.push(other);
				}
			}
			return reached;
		}
	};
}
function kustomizationIn(folder, root) {
	const name = KUSTOMIZATION_FILES.find((one) => standsAt((0, node_path.join)(root, folder, one)) === "file");
	return name === void 0 ? void 0 : below(folder, name);
}
function standsAt(absolute) {
	try {
		const stats = (0, node_fs.statSync)(absolute);
		return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : void 0;
	} catch {
		return;
	}
}
function readKustomization(file, root) {
	const content = readYamlFile((0, node_path.join)(root, file));
	if (content.kind === "broken") return {
		kind: "broken",
		diagnostic: notReadable(file, content)
	};
	const { data } = content;
	const { apiVersion } = data;
	if (typeof apiVersion === "string" && !apiVersion.startsWith("kustomize.config.k8s.io/")) return { kind: "other" };
	const [folder] = splitPath(file);
	const includes = [];
	const resources = [];
	const parts = [];
	for (const [entry, isWhole] of entriesOf(data)) {
		const place = placeOf(entry, folder, root);
		if (place === void 0) continue;
		if (place.stands === "folder") includes.push(place.path);
		else (isWhole ? resources : parts).push(place.path);
	}
	return {
		kind: "kustomization",
		kustomization: {
			file,
			folder,
			isComponent: data["kind"] === "Component",
			includes,
			resources,
			parts
		}
	};
}
function* entriesOf(data) {
	for (const [list, isWhole] of PATH_LISTS) for (const entry of stringsIn(data[list])) yield [entry, isWhole];
	for (const [list, fields] of FIELD_LISTS) {
		const items = data[list];
		if (!Array.isArray(items)) continue;
		for (const item of items) {
			if (!isMap(item)) continue;
			for (const field of fields) for (const entry of stringsIn(item[field])) yield [list.endsWith("Generator") ? pathOfGeneratorFile(entry) : entry, false];
		}
	}
	for (const entry of stringsIn(valueAt(data, ["openapi", "path"]))) yield [entry, false];
}
function stringsIn(value) {
	if (typeof value === "string") return [value];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function pathOfGeneratorFile(entry) {
	return entry.slice(entry.indexOf("=") + 1);
}
function placeOf(entry, folder, root) {
	if (entry.length > 4096 || entry.includes("\n") || entry.includes("\0") || (0, node_path.isAbsolute)(entry)) return void 0;
	const path = node_path.posix.join(folder, entry);
	if (path === ".." || path.startsWith("../")) return void 0;
	const real = realPlaceOf(root, (0, node_path.join)(root, path));
	if (real.kind !== "inside") return void 0;
	const stands = standsAt((0, node_path.join)(root, real.path));
	return stands === void 0 ? void 0 : {
		path: repoPath(real.path),
		stands
	};
}
function notReadable(file, { why, position }) {
	return {
		code: "render-failed",
		level: "error",
		message: `${file} cannot be read as a kustomization: ${why}. The manifests beside it are checked as they are.`,
		hint: "Repair the file; `kustomize build` says the same.",
		at: {
			file,
			region: {
				start: position,
				end: position
			}
		}
	};
}

// src/discover/manifests.ts
const OTHER_FILES = /^(?:package|package-lock|composer|tsconfig[^/]*|[^/]*\.schema)\.json$|^lintel\.ya?ml$/u;
function findManifests(walk, { covered, others }, config) {
	const ours = ownFiles(config);
	const named = new Set(walk.named);
	const filesByFolder = /* @__PURE__ */ new Map();
	const add = (folder, file) => {
		const first = config.sets.find((set) => set.includes(folder))?.[0] ?? folder;
		const known = filesByFolder.get(first);
		if (known === void 0) filesByFolder.set(first, [file]);
		else known.push(file);
	};
	for (const { path: folder, files } of walk.folders) for (const name of files) {
		const file = below(folder, name);
		if (covered.has(file) || ours.settings.has(file)) continue;
		if ((ours.rules.has(file) || OTHER_FILES.test(name)) && !named.has(file)) continue;
		add(folder, file);
	}
	for (const file of others) add(splitPath(file)[0], file);
	return [...filesByFolder].map(([folder, files]) => ({
		kind: "manifests",
		folder,
		files: files.toSorted()
	}));
}
function ownFiles(config) {
	const roots = [config.root, ...config.settingsRoot === void 0 ? [] : [config.settingsRoot]];
	const rules = config.customRules.flatMap((file) => roots.map((root) => pathInside(root, file) ?? ""));
	const values = config.helm.flatMap(({ environments }) => environments.flatMap((one) => one.values));
	return {
		rules: new Set(rules),
		settings: /* @__PURE__ */ new Set([...values, config.file ?? ""])
	};
}

// src/discover/discover.ts
function discover(config, onEntry) {
	const found = walk(config, onEntry);
	for (const path of found.missing) throw noSuchPath(path, config.root);
	const charts = findCharts(found, config);
	const kustomizations = findKustomizations(found, config);
	const sources = [
		...findManifests(found, kustomizations, config),
		...charts.sources,
		...kustomizations.sources
	].toSorted(byPath);
	return {
		sources: config.stdin === void 0 ? sources : [{ kind: "stdin" }, ...sources],
		diagnostics: [
			...found.diagnostics,
			...strayConfigFiles(found),
			...charts.diagnostics,
			...kustomizations.diagnostics
		]
	};
}
function byPath(a, b) {
	const [one, other] = [pathOf(a), pathOf(b)];
	if (one === other) return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
	return one < other ? -1 : 1;
}
function pathOf(source) {
	if (source.kind === "stdin") return "";
	return source.kind === "helm" ? source.chart : source.folder;
}
function noSuchPath(path, root) {
	const [folder, name] = splitPath(path);
	let siblings = [];
	try {
		siblings = (0, node_fs.readdirSync)((0, node_path.join)(root, folder)).filter((sibling) => sibling !== name);
	} catch {}
	const near = require_flags.nearestName(name, siblings.toSorted());
	return new require_start.UserError(`"${path}" does not exist`, { hint: hintFor(path, near && below(folder, near)) });
}
function hintFor(path, near) {
	if (path.includes("\\")) return `Did you mean "${path.replaceAll("\\", "/")}"? Parts of a path are joined by slashes.`;
	if (isGlob(path)) return "Paths are no patterns: name the folder, or let the shell write out what matches.";
	return near === void 0 ? "Paths are read from the working directory." : `Did you mean "${near}"?`;
}
function strayConfigFiles(found) {
	return found.folders.filter(({ path }) => path !== "" && path !== ".github/workflows").flatMap(({ path, files }) => ["lintel.yaml", "lintel.yml"].filter((name) => files.has(name)).map((name) => below(path, name))).map((file) => ({
		code: "config-file-in-subfolder",
		level: "note",
		message: `${file} is not read: the configuration lies at the root of the repository.`,
		hint: "Move its settings to lintel.yaml at the root.",
		at: { file }
	}));
}

// src/render/with-diagnostics.ts
function withDiagnostics(rendering, diagnostics) {
	return diagnostics.length === 0 ? rendering : {
		...rendering,
		diagnostics: [...diagnostics, ...rendering.diagnostics]
	};
}

// src/render/chart-work.ts
function openChartWork(config, renderers, workshop) {
	const prepared = /* @__PURE__ */ new Map();
	const prepare = (chart, helm) => {
		const preparing = prepared.get(chart) ?? Promise.resolve().then(() => require("./renderers.js")).then((n) => n.prepare_chart_exports).then((module) => module.prepareChart(chart, helm, workshop()));
		prepared.set(chart, preparing);
		return preparing;
	};
	const renderBy = async (source, helm) => {
		const { failedChart, renderChart } = await Promise.resolve().then(() => require("./renderers.js")).then((n) => n.helm_exports);
		const ready = await prepare(source.chart, helm);
		if (ready.kind === "refused") return {
			rendering: failedChart(source, ready.diagnostics),
			refusedValues: false
		};
		return await renderChart(source, ready, helm, workshop());
	};
	const renderByHelmAt = async (path, source) => {
		const { newHelmAt } = await Promise.resolve().then(() => require("./renderers.js")).then((n) => n.helm_exports);
		const helm = newHelmAt(path);
		return {
			helm,
			chart: await renderBy(source, helm)
		};
	};
	return {
		async render(source) {
			const code = Promise.all([Promise.resolve().then(() => require("./renderers.js")).then((n) => n.helm_exports), Promise.resolve().then(() => require("./renderers.js")).then((n) => n.prepare_chart_exports)]);
			const likely = config.renderers.helmDependencyBuild ? void 0 : await renderers.likelyHelm?.();
			const isTold = likely !== void 0 && config.trace;
			const [asked, tried] = await Promise.allSettled([isTold ? void 0 : renderers.helm(), likely === void 0 ? void 0 : code.then(() => renderByHelmAt(likely, source))]);
			if (asked.status === "rejected") throw asked.reason;
			const attempt = tried.status === "fulfilled" ? tried.value : void 0;
			const version = attempt?.chart.helmVersion;
			const { binary, diagnostics } = await renderers.helm(attempt === void 0 || version === void 0 ? void 0 : {
				path: attempt.helm.path,
				version
			});
			const [{ failedChart, rendersAlike }] = await code;
			if (binary === void 0) return {
				rendering: failedChart(source, diagnostics),
				refusedValues: false
			};
			const chart = attempt !== void 0 && rendersAlike(attempt.helm, binary) ? attempt.chart : await renderBy(source, binary);
			return {
				...chart,
				rendering: withDiagnostics(chart.rendering, diagnostics)
			};
		},
		settled: () => Promise.allSettled(prepared.values())
	};
}

// src/render/repository-path.ts
function standingAt(path, root) {
	let real;
	try {
		real = (0, node_fs.realpathSync)(path);
	} catch {
		return isInside(path, root) ? { kind: "missing" } : { kind: "outside" };
	}
	if (!isInside(real, root) || (0, node_path.relative)(root, real).split(node_path.sep)[0] === ".git") return { kind: "outside" };
	const stats = (0, node_fs.statSync)(real);
	if (stats.isDirectory()) return {
		kind: "folder",
		real,
		bytes: 0
	};
	return stats.isFile() ? {
		kind: "file",
		real,
		bytes: stats.size
	} : { kind: "missing" };
}
function isInside(path, folder) {
	return pathInside(folder, path) !== void 0;
}
function absoluteOf(path, root) {
	return path === "" ? root : (0, node_path.join)(root, path);
}
function repoPathOf(absolute, root) {
	return repoPath((0, node_path.relative)(root, absolute).split(node_path.sep).join("/"));
}

// src/render/manifests.ts
function renderManifests(source, config) {
	const diagnostics = [];
	return {
		source,
		streams: { *[Symbol.iterator]() {
			diagnostics.length = 0;
			for (const file of source.files) {
				const read = readManifest(file, config);
				if (typeof read === "string") yield {
					origin: file,
					text: read,
					line: 1
				};
				else diagnostics.push(read);
			}
		} },
		trail: { kind: "identity" },
		diagnostics
	};
}
function renderStdin(source, config) {
	return {
		source,
		streams: [{
			origin: repoPath("<stdin>"),
			text: config.stdin ?? "",
			line: 1
		}],
		trail: { kind: "identity" },
		diagnostics: []
	};
}
function readManifest(file, config) {
	const path = absoluteOf(file, config.root);
	try {
		const stats = (0, node_fs.statSync)(path);
		if (!stats.isFile()) return unreadable$1(file, "it is not a regular file");
		if (stats.size > config.limits.fileBytes) return tooLarge(file, stats.size, config.limits.fileBytes);
		return readText(file, readBytes(path, stats.size));
	} catch (error) {
		return unreadable$1(file, error instanceof Error && "code" in error ? String(error.code) : "unknown reason");
	}
}
let scratch = Buffer.allocUnsafe(262144);
function readBytes(path, size) {
	if (size > scratch.length) scratch = Buffer.allocUnsafe(size * 2);
	const descriptor = (0, node_fs.openSync)(path, "r");
	try {
		let length = 0;
		for (;;) {
			const read = (0, node_fs.readSync)(descriptor, scratch, length, scratch.length - length, null);
			length += read;
			if (read === 0 || length === scratch.length) return scratch.subarray(0, length);
		}
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function readText(file, bytes) {
	return textOf$1(bytes) ?? notText(file, bytes.toString("latin1"));
}
function textOf$1(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return withoutNul(new TextDecoder("utf-16le").decode(bytes));
	if (bytes[0] === 254 && bytes[1] === 255) return withoutNul(new TextDecoder("utf-16be").decode(bytes));
	if (bytes.includes(0) || !(0, node_buffer.isUtf8)(bytes)) return void 0;
	return inPieces(bytes);
}
const LONGEST_PIECE = 1e6;
const LINE_FEED = 10;
function inPieces(bytes) {
	if (bytes.length <= LONGEST_PIECE) return bytes.toString("utf8");
	const pieces = [];
	for (let start = 0; start < bytes.length;) {
		const feed = bytes.indexOf(LINE_FEED, Math.min(start + LONGEST_PIECE / 2, bytes.length));
		const end = feed < 0 ? bytes.length : feed + 1;
		pieces.push(bytes.toString("utf8", start, end));
		start = end;
	}
	return pieces.join("");
}
function withoutNul(text) {
	return text.includes("\0") ? void 0 : text;
}
function unreadable$1(file, why) {
	return {
		code: "unreadable",
		level: "error",
		message: `${file} could not be read (${why}), so nothing in it was checked`,
		hint: "Make it readable for the user who runs Lintel, or leave it out with `exclude`.",
		at: { file }
	};
}
function tooLarge(file, bytes, limit) {
	return {
		code: "too-large",
		level: "error",
		message: `${file} has ${bytes} bytes, more than the ${limit} that are read, so nothing in it was checked`,
		hint: "Split it, raise `limits.fileBytes`, or leave it out with `exclude`.",
		at: { file }
	};
}
function notText(file, bytes) {
	return {
		code: "binary-file",
		level: /^apiVersion:/m.test(bytes) && /^kind:/m.test(bytes) ? "error" : "note",
		message: `${file} is not UTF-8 text, so nothing in it was checked`,
		hint: "Save it as UTF-8, which is all that Kubernetes reads, or leave it out with `exclude`.",
		at: { file }
	};
}

// src/render/slots.ts
function makeSlots(count) {
	let free = count;
	const waiting = [];
	let begun = 0;
	const watching = [];
	return {
		begun: (tasks) => new Promise((resolve) => {
			if (begun >= tasks) resolve();
			else watching.push({
				tasks,
				tell: resolve
			});
		}),
		async run(task) {
			if (free > 0) free -= 1;
			else await new Promise((resolve) => waiting.push(resolve));
			try {
				const work = task();
				begun += 1;
				for (const { tasks, tell } of watching) if (begun >= tasks) tell();
				return await work;
			} finally {
				const next = waiting.shift();
				if (next === void 0) free += 1;
				else next();
			}
		}
	};
}

// src/render/temporary-folder.ts
function makeTemporaryFolder() {
	const path = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_fs.realpathSync)((0, node_os.tmpdir)()), "lintel-"));
	const removeNow = () => (0, node_fs.rmSync)(path, {
		recursive: true,
		force: true
	});
	const forget = atEnd(removeNow);
	return {
		path,
		remove() {
			removeNow();
			forget();
		}
	};
}

// src/render/studio.ts
const RENDERERS_AT_ONCE = 3;
function openStudio(sources, config, renderers) {
	const abort = new AbortController();
	const slots = makeSlots(RENDERERS_AT_ONCE);
	const jobs = /* @__PURE__ */ new Map();
	const rendered = /* @__PURE__ */ new Set();
	let folder;
	const workshop = () => {
		folder ??= makeTemporaryFolder();
		return {
			config,
			folder: folder.path,
			slots,
			signal: abort.signal
		};
	};
	const charts = openChartWork(config, renderers, workshop);
	const begin = (source) => {
		const job = jobs.get(source) ?? work(source);
		jobs.set(source, job);
		job.catch(() => void 0);
		return job;
	};
	const work = async (source) => {
		if (source.kind === "manifests") return {
			rendering: renderManifests(source, config),
			refusedValues: false
		};
		if (source.kind === "stdin") return {
			rendering: renderStdin(source, config),
			refusedValues: false
		};
		try {
			if (source.kind === "kustomize") return {
				rendering: await kustomizeWork(source),
				refusedValues: false
			};
			const chart = await charts.render(source);
			if (isRendered$1(chart)) rendered.add(source.chart);
			return chart;
		} catch (error) {
			if (!isSystemError(error)) throw error;
			return {
				rendering: {
					source,
					streams: [],
					trail: { kind: "identity" },
					diagnostics: [unreadable(source, error)]
				},
				refusedValues: false
			};
		}
	};
	const kustomizeWork = async (source) => {
		const { binary, diagnostics } = await renderers.kustomize();
		const { failedKustomization, renderKustomization } = await Promise.resolve().then(() => require("./renderers.js")).then((n) => n.kustomize_exports);
		if (binary === void 0) return failedKustomization(source, diagnostics);
		return withDiagnostics(await renderKustomization(source, binary, workshop()), diagnostics);
	};
	const forgiven = async (source, failed) => {
		const siblings = sources.filter((one) => one.kind === "helm" && one.chart === source.chart && one !== source);
		for (const sibling of siblings) {
			if (!rendered.has(source.chart)) await begin(sibling);
			if (rendered.has(source.chart)) return {
				...failed,
				diagnostics: failed.diagnostics.map(asWarning)
			};
		}
		return failed;
	};
	return {
		start: (source) => void begin(source),
		async underWay() {
			await Promise.race([slots.begun(2), Promise.allSettled(jobs.values())]);
		},
		async finish(source) {
			const { rendering, refusedValues } = await begin(source);
			jobs.delete(source);
			return source.kind === "helm" && source.environment.name === "default" && refusedValues ? await forgiven(source, rendering) : rendering;
		},
		async close() {
			abort.abort();
			await Promise.allSettled([...jobs.values(), charts.settled()]);
			folder?.remove();
		}
	};
}
function isSystemError(error) {
	return error instanceof Error && "syscall" in error;
}
function unreadable(source, error) {
	return {
		code: "unreadable",
		level: "error",
		message: `${nameOfSource(source)} could not be read or copied (${error.code ?? error.message}), so nothing in it was checked`,
		hint: "Make its files readable for the user who runs Lintel, and see that the temporary folder has room.",
		at: { file: source.kind === "helm" ? below(source.chart, "Chart.yaml") : source.file }
	};
}
function isRendered$1({ rendering }) {
	return rendering.diagnostics.every((one) => one.level !== "error");
}
function asWarning(diagnostic) {
	if (diagnostic.level !== "error") return diagnostic;
	return {
		...diagnostic,
		level: "warning",
		message: `${diagnostic.message}; another environment of the chart was rendered and judged`
	};
}

// src/render/render.ts
const RENDERINGS_AHEAD = 4;
function render(sources, config, renderers, meanwhile = () => Promise.resolve()) {
	const used = [];
	return {
		renderings: renderAll(sources, config, noting(renderers, used), meanwhile),
		renderers: used
	};
}
function noting(renderers, used) {
	const note = async (asked) => {
		const found = await asked;
		const { binary } = found;
		if (binary !== void 0 && !used.some((one) => one.name === binary.name)) used.push({
			name: binary.name,
			version: binary.version
		});
		return found;
	};
	return {
		...renderers,
		helm: (told) => note(renderers.helm(told)),
		kustomize: () => note(renderers.kustomize())
	};
}
async function* renderAll(sources, config, renderers, meanwhile) {
	const all = [];
	for await (const source of sources) all.push(source);
	const studio = openStudio(all, config, renderers);
	try {
		yield* inOrder(all, studio, meanwhile);
	} finally {
		await studio.close();
	}
}
async function* inOrder(sources, studio, meanwhile) {
	const ahead = sources.filter(isRendered).values();
	for (let count = 0; count < RENDERINGS_AHEAD; count += 1) startNext(ahead, studio);
	await studio.underWay();
	await meanwhile();
	for (const source of sources) {
		const rendering = await studio.finish(source);
		if (isRendered(source)) startNext(ahead, studio);
		yield rendering;
	}
}
function startNext(ahead, studio) {
	const next = ahead.next();
	if (next.done !== true) studio.start(next.value);
}
function isRendered(source) {
	return source.kind === "helm" || source.kind === "kustomize";
}

// src/setup/renderers-when-asked.ts
function renderersWhenAsked(config) {
	let found;
	const find = () => found ??= Promise.resolve().then(() => require("./renderers.js")).then((n) => n.find_renderers_exports).then(({ findRenderers }) => findRenderers(config));
	return {
		helm: async (told) => (await find()).helm(told),
		likelyHelm: async () => await (await find()).likelyHelm?.(),
		kustomize: async () => (await find()).kustomize()
	};
}

// src/lint.ts
async function lint(config, options = {}) {
	const found = discover(config, options.onEntry);
	const sources = options.chooseSources?.(found.sources) ?? found.sources;
	if (sources.some(({ kind }) => kind === "helm" || kind === "kustomize")) options.onMuch?.();
	let opening;
	const judgeOf = () => opening ??= Promise.resolve().then(() => require("./core.js")).then((n) => n.judge_renderings_exports).then(({ openJudge }) => openJudge(config, options));
	const given = options.renderers ?? renderersWhenAsked(config);
	const { renderings, renderers } = render(sources, config, given, async () => void await judgeOf());
	let done = 0;
	for await (const rendering of renderings) {
		await (await judgeOf()).judge(rendering);
		options.onSource?.(done += 1, sources.length);
	}
	const isWhole = sources.length === found.sources.length;
	return (await judgeOf()).conclude({
		found: found.diagnostics,
		isWhole,
		renderers
	});
}

// src/model/diagnostic.ts
const DIAGNOSTIC_CODES = {
	"render-failed": "Helm or Kustomize refused a source, so nothing in it was judged.",
	"render-partial": "A chart was rendered without a dependency that is not in the repository.",
	"renderer-missing": "No Helm or Kustomize was found.",
	"renderer-refused": "The renderer found lies inside the scanned repository, and is not run.",
	"dependency-missing": "A chart needs a dependency that is not in its charts folder.",
	"release-elsewhere": "Objects install charts or folders that a controller fetches, so what those hold was not judged.",
	"library-chart": "A library chart is not rendered by itself.",
	"remote-base": "A kustomization names a base, chart or plugin that would need the network or run a program.",
	"not-kubernetes": "A file that was asked for by name holds no Kubernetes object.",
	"nothing-to-scan": "No Kubernetes content was found.",
	unreadable: "A file could not be read.",
	"outside-repository": "A link or path leads out of the repository, and was not followed.",
	"rounded-integer": "An integer beyond 2^53 is judged as the nearest number that JavaScript has.",
	"too-large": "An input is above a limit.",
	"binary-file": "A file with a YAML name is not text.",
	"wrong-shape": "A field has a type that Kubernetes would refuse, so rules that read it could not judge.",
	"policy-not-evaluated": "An admission policy asks for what only a cluster knows, is not right, or is of a kind that is not judged.",
	"rule-error": "A rule failed while judging a resource.",
	"kube-version-unknown": "A version of Kubernetes was asked for that this version of Lintel does not know.",
	"schema-rules-unjudged": "Rules of custom resource definitions could not be judged without a cluster.",
	"suppression-unused": "A suppression matches no finding.",
	"suppression-expired": "A suppression is past its date, and counts no longer.",
	"suppression-invalid": "A suppression names no rule or gives no reason.",
	"ignore-pattern": "A pattern of an ignore file is not used.",
	"trace-fallback": "Lines of a rendered source could not be led home, so its findings name the file only.",
	"base-missing": "There was no other state of the repository to compare with.",
	"base-unjudged": "Part of the base could not be judged, so that nobody can say what is new there.",
	"baseline-stale": "The baseline accepts findings that are no longer there.",
	"gate-weakened": "A change makes the gate let more through than the base does.",
	"gate-unknown": "The settings of the base could not be read, so that nobody can say whether a change weakens the gate.",
	"config-from-base": "The settings of the base judged, not those of the change.",
	"untrusted-event": "The event gives files of a stranger the rights of the repository, so nothing was rendered from them.",
	"wrong-checkout": "What is checked out is not what the event is about, so nothing of that was judged.",
	"shard-missing": "Of a run that was split, a part is missing.",
	"config-file-in-subfolder": "A configuration file below the root is not read."
};

// src/config/config-from.ts
var config_from_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readConfigFrom: () => readConfigFrom });
const CONFIG_FROM = ["head", "base"];
function readConfigFrom(text) {
	if (text === void 0) return "head";
	const word = CONFIG_FROM.find((one) => one === text);
	if (word !== void 0) return word;
	const near = require_flags.nearestName(text, CONFIG_FROM);
	throw new require_start.UserError(`config-from cannot be "${text}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes head or base.` });
}

// src/config/names-in-list.ts
function namesInList(given) {
	return given?.flatMap((list) => list.split(",").map((name) => name.trim()));
}

// src/model/day.ts
const MILLISECONDS_PER_DAY = 864e5;
const DAYS_PER_ERA = 146097;
const YEARS_PER_ERA = 400;
const EPOCH = 719468;
function dayAt(time) {
	const days = Math.floor(time / MILLISECONDS_PER_DAY) + EPOCH;
	const era = Math.floor(days / DAYS_PER_ERA);
	const dayOfEra = days - era * DAYS_PER_ERA;
	const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
	return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

// src/model/data-scope.ts
const PROTECTED_DATA = [
	"cardholder-data",
	"ephi",
	"personal-data"
];
const WORDS_OF_DATA = {
	"cardholder-data": "cardholder data",
	ephi: "electronic health information",
	"personal-data": "personal data"
};

// src/config/frameworks.ts
function frameworksOf(request, ofFile, { cwd, root, file }) {
	const asked = request.frameworks ?? [];
	const names = asked.length > 0 ? asked : ofFile ?? [];
	const ids = names.filter((name) => !isPath(name));
	const paths = names.flatMap((name, index) => {
		if (!isPath(name)) return [];
		if (asked.length > 0) return [frameworkFileAt(name, cwd)];
		return [(0, node_path.join)(root, existingPath(file.written(name, ["frameworks", index]), root, "file"))];
	});
	return {
		...ids.length === 0 ? {} : { frameworks: [...new Set(ids)] },
		...ids.length === 0 || asked.length > 0 ? {} : { frameworksAt: file.placeOf(["frameworks"]) },
		...paths.length === 0 ? {} : { frameworkFiles: [...new Set(paths)] }
	};
}
function isPath(name) {
	return /[/\\]|\.ya?ml$/u.test(name);
}
function frameworkFileAt(path, cwd) {
	const absolute = (0, node_path.resolve)(cwd, path);
	if ((0, node_fs.statSync)(absolute, { throwIfNoEntry: false })?.isFile() === true) return absolute;
	throw new require_start.UserError(`--framework: there is no file "${path}"`, { hint: "Name a framework by its id, or a file that exists." });
}
function complianceOf(compliance, root, file) {
	if (compliance === void 0) return void 0;
	const { attestations, scope = {}, thresholds = {} } = compliance;
	const attested = attestations === void 0 ? void 0 : existingPath(file.written(attestations, ["compliance", "attestations"]), root, "file");
	return {
		scope: scopesOf(scope, file),
		...attested === void 0 ? {} : { attestations: attested },
		thresholds: Object.fromEntries(Object.entries(thresholds).map(([framework, one]) => [framework, thresholdOf(one, file.placeOf([
			"compliance",
			"thresholds",
			framework
		]))]))
	};
}
function scopesOf(scopes, file) {
	return Object.fromEntries(PROTECTED_DATA.flatMap((data) => {
		const written = scopes[data];
		return written === void 0 ? [] : [[data, scopeOf(written, [
			"compliance",
			"scope",
			data
		], file)]];
	}));
}
function scopeOf(written, path, file) {
	if (isNobody(written)) throw new require_start.UserError(`${path.join(".")} names neither namespaces nor labels`, {
		hint: "Write e.g. `namespaces: [payments]`, or leave it out.",
		at: file.placeOf(path)
	});
	const names = /* @__PURE__ */ new Set();
	const connections = (written.connections ?? []).map(({ name, from, to = {}, reason }, index) => {
		const place = [
			...path,
			"connections",
			index
		];
		const addresses = from.addresses ?? [];
		const wrong = addresses.findIndex((one) => cidrOf(one) === void 0 && ipFamily(one) === void 0);
		if (wrong >= 0) throw new require_start.UserError(`"${addresses[wrong] ?? ""}" is no network of addresses`, {
			hint: "Write it as 10.0.0.0/8.",
			at: file.placeOf([
				...place,
				"from",
				"addresses",
				wrong
			])
		});
		if (isNobody(from) && addresses.length === 0) throw new require_start.UserError(`connection "${name}" comes from nobody`, {
			hint: "Give `from` namespaces, labels or addresses.",
			at: file.placeOf([...place, "from"])
		});
		if (names.has(name)) throw new require_start.UserError(`there are two connections "${name}"`, {
			hint: "Give each a name of its own.",
			at: file.placeOf([...place, "name"])
		});
		names.add(name);
		return {
			name,
			from: {
				...podsOf(from),
				addresses
			},
			to: podsOf(to),
			reason
		};
	});
	return {
		...podsOf(written),
		connections
	};
}
function isNobody({ namespaces = [], labels = {} }) {
	return namespaces.length === 0 && Object.keys(labels).length === 0;
}
function podsOf({ namespaces = [], labels = {} }) {
	return {
		namespaces,
		labels
	};
}
function thresholdOf(written, at) {
	if (typeof written === "number") return {
		minPass: written,
		levels: {},
		at
	};
	const levels = Object.entries(written.levels ?? {}).map(([level, one]) => [level, percentagesOf(one)]);
	return {
		...percentagesOf(written),
		levels: Object.fromEntries(levels),
		at
	};
}
function percentagesOf({ minPass, minAssessed }) {
	return {
		...minPass === void 0 ? {} : { minPass },
		...minAssessed === void 0 ? {} : { minAssessed }
	};
}

// src/config/kube-version.ts
const DEFAULT_KUBE_VERSIONS = {
	lowest: "1.33",
	newest: "1.37"
};
function kubeVersionRange(text, name, at) {
	const refused = (what) => new require_start.UserError(`${name}: "${text}" ${what}`, {
		hint: "Write a version like \"1.34\", or a range like \"1.33..1.37\".",
		...at === void 0 ? {} : { at }
	});
	const [lowest, newest = lowest, ...rest] = text.split("..").map((version) => /^v?1\.(\d{1,3})(?:\.\d{1,3})?$/u.exec(version.trim())?.[1]);
	if (lowest === void 0 || newest === void 0 || rest.length > 0) throw refused("is no Kubernetes version");
	if (Number(lowest) > Number(newest)) throw refused("begins with the newer version");
	return {
		lowest: `1.${Number(lowest)}`,
		newest: `1.${Number(newest)}`
	};
}
function fullKubeVersion(text, name, at) {
	const version = /^v?(\d{1,3}\.\d{1,3})(\.\d{1,3})?$/u.exec(text.trim());
	if (version === null) throw new require_start.UserError(`${name}: "${text}" is no Kubernetes version`, {
		hint: "Write a version like \"1.34.0\".",
		...at === void 0 ? {} : { at }
	});
	return `${version[1] ?? ""}${version[2] ?? ".0"}`;
}

// src/config/settings.ts
const PROGRAM = "it would choose which program is run";
const RUNS = "it would start programs where the workflow has not said so";
const NETWORK = "it would let the run reach the network";
const WRITES = "it would write files or publish something";
const ACCESS = "it would use the rights of whoever runs Lintel";
const JUDGE = "it would let a change choose what it is judged against";
const SETTINGS = [
	...[
		"paths",
		"exclude",
		"preset",
		"failOn",
		"minSeverity",
		"onIncomplete",
		"kubeVersion",
		"unknownKinds",
		"crdSchemas",
		"scope",
		"rules",
		"rulesByPath",
		"customRules",
		"frameworks",
		"helm",
		"kustomize",
		"sets",
		"podTemplates",
		"suppressions",
		"baseline",
		"limits",
		"compliance"
	].map((key) => ({
		key,
		file: true
	})),
	{
		key: "helmBinary",
		file: false,
		why: PROGRAM
	},
	{
		key: "kustomizeBinary",
		file: false,
		why: PROGRAM
	},
	{
		key: "renderers",
		file: false,
		why: PROGRAM
	},
	{
		key: "setup",
		file: false,
		why: PROGRAM
	},
	{
		key: "helmDependencyBuild",
		file: false,
		why: NETWORK
	},
	{
		key: "dependencyBuild",
		file: false,
		why: NETWORK
	},
	{
		key: "allowRemoteBases",
		file: false,
		why: NETWORK
	},
	{
		key: "allowUntrustedRendering",
		file: false,
		why: RUNS
	},
	{
		key: "output",
		file: false,
		why: WRITES
	},
	{
		key: "format",
		file: false,
		why: WRITES
	},
	{
		key: "upload",
		file: false,
		why: WRITES
	},
	{
		key: "comment",
		file: false,
		why: WRITES
	},
	{
		key: "check",
		file: false,
		why: WRITES
	},
	{
		key: "token",
		file: false,
		why: ACCESS
	},
	{
		key: "base",
		file: false,
		why: JUDGE
	},
	{
		key: "configFrom",
		file: false,
		why: JUDGE
	},
	{
		key: "config",
		file: false,
		why: JUDGE
	},
	{
		key: "root",
		file: false,
		why: JUDGE
	}
];
function whyNotInFile(key) {
	const plain = plainName(key);
	return SETTINGS.find((one) => !one.file && plainName(one.key) === plain)?.why ?? (plain.startsWith("allow") ? NETWORK : void 0);
}
function plainName(key) {
	return key.replaceAll(/[-_]/gu, "").toLowerCase();
}

// src/config/shape-fault.ts
function nameOf(path) {
	if (path.length === 0) return "the configuration";
	return path.map((segment, index) => typeof segment === "number" ? `[${segment}]` : index === 0 ? segment : `.${segment}`).join("").slice(0, 200);
}
function unknownKeyFault(key, path, known) {
	const near = require_flags.nearestName(key, known);
	return {
		message: `unknown key "${key.slice(0, 80)}"${path.length === 0 ? "" : ` in ${nameOf(path)}`}`,
		hint: near === void 0 ? `Keys here are ${known.join(", ")}.` : `Did you mean "${near}"?`
	};
}
function valueFault(value, name) {
	if (value === void 0) return `${name} is missing`;
	if (value === null) return `${name} has no value`;
	return `${name} cannot be ${typeof value === "object" ? "this value" : JSON.stringify(value).slice(0, 80)}`;
}
const TYPE_WORDS = /* @__PURE__ */ new Map([
	["array", "a list"],
	["object", "a mapping"],
	["record", "a mapping"],
	["string", "a text"],
	["boolean", "true or false"],
	["number", "a number"],
	["int", "a whole number"]
]);
function shapeFault(issues, data, whole) {
	const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
	const path = (issue?.path ?? []).filter((segment) => typeof segment !== "symbol");
	const [key] = issue?.code === "unrecognized_keys" ? issue.keys ?? [] : [];
	if (key !== void 0) {
		const known = issue?.message.split(" ") ?? [];
		return {
			path: [...path, key],
			isAtKey: true,
			...unknownKeyFault(key, path, known)
		};
	}
	const value = valueAt(data, path);
	const hint = issue === void 0 ? void 0 : wantedIn(issue, value);
	return {
		path,
		isAtKey: false,
		message: valueFault(value, path.length === 0 ? whole : nameOf(path)),
		...hint === void 0 ? {} : { hint }
	};
}
function wantedIn({ code, message, values = [], expected }, value) {
	const words = values.filter((one) => typeof one === "string");
	if (code === "invalid_value" && words.length > 0) {
		const near = typeof value === "string" ? require_flags.nearestName(value, words) : void 0;
		return `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes one of ${words.join(", ")}.`;
	}
	if (code === "invalid_type") {
		const word = TYPE_WORDS.get(expected);
		return word === void 0 ? void 0 : `It takes ${word}.`;
	}
	return /^(?:Invalid|Too )/u.test(message) ? void 0 : `It takes ${message}.`;
}
function shapeMistake({ message, hint, path, isAtKey }, yaml, elsewhere) {
	return new require_start.UserError(message, {
		hint: hint ?? elsewhere,
		at: isAtKey ? yaml.keyPlaceOf(path) : yaml.placeOf(path)
	});
}

// src/config/load.ts
const CONFIG_FILES = ["lintel.yaml", "lintel.yml"];
async function loadConfigFile(choice, { root, cwd }) {
	if (choice.kind === "none") return void 0;
	if (choice.kind === "text") return checkConfigText(choice.text, choice.file, choice.file);
	return choice.kind === "path" ? loadNamed((0, node_path.resolve)(cwd, choice.path), choice.path, root) : loadAtRoot(root);
}
async function loadNamed(absolute, named, root) {
	const text = textOf(absolute);
	if (text === void 0) throw new require_start.UserError(`the configuration ${named} could not be read`, { hint: "Name a file that exists." });
	const place = realPlaceOf(root, absolute);
	return place.kind === "inside" ? checkConfigText(text, place.path, place.path) : checkConfigText(text, named);
}
async function loadAtRoot(root) {
	for (const file of CONFIG_FILES) {
		const place = realPlaceOf(root, (0, node_path.join)(root, file));
		if (place.kind === "outside") throw new require_start.UserError(`${file} is a link that leads out of the repository`, {
			hint: "Put the file itself there.",
			at: { file }
		});
		if (place.kind === "missing") continue;
		const text = textOf((0, node_path.join)(root, place.path));
		if (text === void 0) throw new require_start.UserError(`${file} could not be read`, {
			hint: "Make it a readable file.",
			at: { file }
		});
		return checkConfigText(text, file, repoPath(file));
	}
}
function textOf(absolute) {
	try {
		return (0, node_fs.readFileSync)(absolute, "utf8");
	} catch {
		return;
	}
}
async function checkConfigText(text, file, repoFile) {
	const [{ parseConfigYaml }, { configFile }] = await Promise.all([Promise.resolve().then(() => require("./config-file.js")).then((n) => n.config_yaml_exports), Promise.resolve().then(() => require("./config-file.js")).then((n) => n.schema_exports)]);
	const yaml = parseConfigYaml(text, file);
	const data = yaml.data ?? {};
	if (!isMap(data)) throw new require_start.UserError(`${file} is not a mapping`, {
		hint: "Write `key: value` lines.",
		at: yaml.placeOf([])
	});
	const checked = configFile.safeParse(data);
	if (!checked.success) throw firstOf(checked.error.issues.flatMap((issue) => mistakesOf(issue, {
		data,
		path: [],
		yaml
	})));
	return {
		file,
		...repoFile === void 0 ? {} : { repoFile },
		settings: checked.data,
		placeOf: (path) => yaml.placeOf(path)
	};
}
function mistakesOf(issue, around) {
	const path = [...around.path, ...issue.path.filter((segment) => typeof segment !== "symbol")];
	const value = valueAt(around.data, path);
	const at = around.yaml.placeOf(path);
	if (issue.code === "unrecognized_keys") return (issue.keys ?? []).map((key) => unknownKey(key, path, {
		known: issue.message.split(" "),
		at: around.yaml.keyPlaceOf([...path, key])
	}));
	const alternative = isMap(value) ? issue.errors?.find((errors) => errors.some((one) => one.code === "unrecognized_keys" || one.path.length > 0)) : void 0;
	if (alternative !== void 0) return alternative.flatMap((one) => mistakesOf(one, {
		...around,
		path
	}));
	const name = nameOf(path);
	const near = typeof value === "string" ? require_flags.nearestName(value, wordsOf(issue)) : void 0;
	const hint = near === void 0 ? `It takes ${wanted(issue)}.` : `Did you mean "${near}"? It takes ${wanted(issue)}.`;
	return [{
		message: valueFault(value, name),
		hint,
		at: value === null ? around.yaml.keyPlaceOf(path) : at
	}];
}
function unknownKey(key, path, { known, at }) {
	const why = whyNotInFile(key);
	if (why !== void 0) {
		const hint = `The file is part of the change under review, and ${why}. Give it as a flag or an input of the action.`;
		return {
			message: `"${key.slice(0, 80)}" is not a key of the configuration file`,
			hint,
			at
		};
	}
	return {
		...unknownKeyFault(key, path, known),
		at
	};
}
function wordsOf(issue) {
	return [...(issue.values ?? []).filter((value) => typeof value === "string"), ...(issue.errors ?? []).flatMap((errors) => errors.flatMap(wordsOf))];
}
function wanted(issue) {
	return issue.code === "invalid_value" ? `one of ${wordsOf(issue).join(", ")}` : issue.message;
}
function firstOf(mistakes) {
	const [first, ...others] = [...mistakes].toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
	if (first === void 0) return new require_start.UserError("the configuration is not well formed", { hint: "See docs/configuration.md." });
	const more = others.slice(0, 5).map(({ message, at }) => `line ${at.line ?? 1}: ${message}`);
	const hint = more.length === 0 ? first.hint : `${first.hint} Also: ${more.join("; ")}.`;
	return new require_start.UserError(first.message, {
		hint,
		at: first.at
	});
}

// src/config/merge.ts
async function makeConfig(request) {
	const cwd = existingFolder(request.cwd, "the working directory");
	const root = request.root === void 0 ? rootAbove(cwd) : existingFolder((0, node_path.resolve)(cwd, request.root), "--root");
	const loaded = await loadConfigFile(request.configFile ?? { kind: "root" }, {
		root,
		cwd
	});
	const file = {
		settings: loaded?.settings ?? {},
		written: (text, path) => ({
			text,
			name: nameOf(path),
			at: file.placeOf(path)
		}),
		placeOf: (path) => loaded?.placeOf(path) ?? { file: "lintel.yaml" }
	};
	const { settings } = file;
	const failOn = chosen("failOn", request, file, [...SEVERITIES, "never"]) ?? "high";
	const minSeverity = chosen("minSeverity", request, file, SEVERITIES) ?? "info";
	if (failOn !== "never" && rankOf(minSeverity) > rankOf(failOn)) throw hiddenGate(minSeverity, failOn, request, file);
	const unknownKinds = chosen("unknownKinds", request, file, UNKNOWN_KINDS);
	const scope = chosen("scope", request, file, REPORT_SCOPES);
	const frameworks = frameworksOf(request, settings.frameworks, {
		cwd,
		root,
		file
	});
	const baseline = baselineOf(request, file, {
		cwd,
		root
	});
	const compliance = complianceOf(settings.compliance, root, file);
	const pathsNamed = request.paths !== void 0 && request.paths.length > 0;
	const stdin = request.paths?.includes("-") === true ? request.stdin ?? "" : void 0;
	const config = {
		root,
		paths: pathsNamed ? namedPaths(request.paths, {
			cwd,
			root
		}) : pathsOfFile(file, root),
		pathsNamed,
		...stdin === void 0 ? {} : { stdin },
		exclude: excludeOf(request, file),
		...loaded?.repoFile === void 0 ? {} : { file: loaded.repoFile },
		preset: request.preset ?? settings.preset ?? "recommended",
		...request.preset === void 0 && settings.preset !== void 0 ? { presetAt: file.placeOf(["preset"]) } : {},
		failOn,
		minSeverity,
		onIncomplete: chosen("onIncomplete", request, file, ["fail", "warn"]) ?? (failOn === "never" ? "warn" : "fail"),
		nothingToScan: request.nothingToScan ?? "warning",
		kubeVersion: kubeVersionOf(request, file),
		rules: rulesOf(file),
		onlyRules: request.onlyRules ?? [],
		skipRules: request.skipRules ?? [],
		customRules: [.../* @__PURE__ */ new Set([...await customRulesOfFile(file, root), ...await customRulesOfRequest(request.customRules ?? [], cwd)])],
		rulesOnly: request.rulesOnly ?? false,
		helm: chartsOf(file, root),
		...kustomizationsOf(request, file, root),
		sets: setsOf(file, root),
		...unknownKinds === void 0 ? {} : { unknownKinds },
		crdSchemas: [...crdSchemasOfFile(file, root), ...crdSchemasOfRequest(request.crdSchemas ?? [], cwd)],
		...scope === void 0 ? {} : { scope },
		...frameworks,
		...baseline === void 0 ? {} : { baseline },
		...compliance === void 0 ? {} : { compliance },
		podTemplates: settings.podTemplates ?? [],
		...settings.rulesByPath === void 0 ? {} : { rulesByPath: settings.rulesByPath.map((one, index) => pathRulesOf(one, index, file)) },
		suppressions: (settings.suppressions ?? []).map((one, index) => suppressionOf(one, index, file)),
		peerSuppressions: request.peerSuppressions ?? true,
		limits: limitsOf(request, file),
		renderers: {
			...request.helm === void 0 ? {} : { helm: (0, node_path.resolve)(cwd, request.helm) },
			...request.kustomize === void 0 ? {} : { kustomize: (0, node_path.resolve)(cwd, request.kustomize) },
			helmDependencyBuild: request.helmDependencyBuild ?? false,
			allowRemoteBases: request.allowRemoteBases ?? false
		},
		trace: request.trace ?? true,
		lineHashes: request.lineHashes ?? false,
		today: request.today ?? dayAt(Date.now())
	};
	return Object.freeze(config);
}
function existingFolder(path, name) {
	let real;
	try {
		real = node_fs.realpathSync.native(path);
		if ((0, node_fs.statSync)(real).isDirectory()) return real;
	} catch {}
	throw new require_start.UserError(`${name}: "${path}" is not a folder`, { hint: "Name a folder that exists." });
}
function rootAbove(cwd) {
	for (let folder = cwd;; folder = (0, node_path.dirname)(folder)) {
		if ((0, node_fs.lstatSync)((0, node_path.join)(folder, ".git"), { throwIfNoEntry: false }) !== void 0) return folder;
		if (folder === (0, node_path.dirname)(folder)) return cwd;
	}
}
function chosen(key, request, file, words) {
	const text = request[key] ?? file.settings[key];
	if (text === void 0) return void 0;
	const word = words.find((one) => one === text);
	if (word !== void 0) return word;
	const near = require_flags.nearestName(text, words);
	const name = key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
	throw new require_start.UserError(`${name} cannot be "${text}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes one of ${words.join(", ")}.` });
}
function hiddenGate(minSeverity, failOn, request, file) {
	const key = request.minSeverity === void 0 ? "minSeverity" : "failOn";
	return new require_start.UserError(`findings from ${failOn} on close the gate, but those below ${minSeverity} would not be shown`, {
		hint: `Lower minSeverity to ${failOn}, or raise failOn to ${minSeverity}.`,
		...request[key] === void 0 && file.settings[key] !== void 0 ? { at: file.placeOf([key]) } : {}
	});
}
function namedPaths(paths, { cwd, root }) {
	const named = paths.filter((path) => path !== "-").map((path) => {
		const absolute = (0, node_path.resolve)(cwd, path);
		const place = realPlaceOf(root, absolute);
		const inside = pathInside(root, absolute) ?? (place.kind === "inside" ? place.path : void 0);
		if (inside !== void 0 && place.kind !== "outside") return inside;
		throw new require_start.UserError(`"${path}" ${inside === void 0 ? "lies outside of the repository" : "is a link that leads out of the repository"} at ${root}`, { hint: "Run Lintel in that folder, or say where the root is with `--root`." });
	});
	return [...new Set(named)];
}
function pathsOfFile(file, root) {
	const { paths } = file.settings;
	if (paths === void 0) return [repoPath("")];
	return [...new Set(paths.map((text, index) => existingPath(file.written(text, ["paths", index]), root, "any")))];
}
function excludeOf(request, file) {
	const written = (file.settings.exclude ?? []).map((text, index) => ({
		text,
		at: file.placeOf(["exclude", index])
	}));
	const asked = (request.exclude ?? []).map((text) => ({
		text,
		at: void 0
	}));
	return [...written, ...asked].map(({ text, at }) => {
		const place = at === void 0 ? {} : { at };
		if (text.length > 1024) throw new require_start.UserError(`a pattern of exclude has ${text.length} characters`, {
			hint: `Write at most ${MAX_PATTERN_LENGTH}.`,
			...place
		});
		if (/\{[^}]*,[^}]*\}/u.test(text)) throw new require_start.UserError(`exclude: "${text}" has braces, which are not expanded`, {
			hint: "Write one pattern for each alternative.",
			...place
		});
		if (compilePathPattern(text) === void 0) throw new require_start.UserError(`exclude: "${text}" matches nothing`, {
			hint: "Write a pattern as in .gitignore, like `vendor/**`.",
			...place
		});
		return text;
	});
}
function kubeVersionOf(request, file) {
	if (request.kubeVersion !== void 0) return kubeVersionRange(request.kubeVersion, "kube-version");
	const { kubeVersion } = file.settings;
	return kubeVersion === void 0 ? DEFAULT_KUBE_VERSIONS : kubeVersionRange(kubeVersion, "kubeVersion", file.placeOf(["kubeVersion"]));
}
function crdSchemasOfFile(file, root) {
	return (file.settings.crdSchemas ?? []).map((text, index) => (0, node_path.join)(root, existingPath(file.written(text, ["crdSchemas", index]), root, "any")));
}
function crdSchemasOfRequest(paths, cwd) {
	return paths.map((path) => {
		const absolute = (0, node_path.resolve)(cwd, path);
		if ((0, node_fs.statSync)(absolute, { throwIfNoEntry: false }) !== void 0) return absolute;
		throw new require_start.UserError(`--crd-schemas: "${path}" does not exist`, { hint: "Name a folder or file with custom resource definitions." });
	});
}
function rulesOf(file) {
	return new Map(Object.entries(file.settings.rules ?? {}).map(([name, entry]) => [name, settingOf(entry, file.placeOf(["rules", name]))]));
}
function pathRulesOf({ paths, rules }, index, file) {
	for (const [at, text] of paths.entries()) {
		if (text.length <= 1024 && compilePathPattern(text) !== void 0) continue;
		const path = [
			"rulesByPath",
			index,
			"paths",
			at
		];
		throw new require_start.UserError(`${nameOf(path)}: the pattern matches nothing`, {
			hint: `Write a pattern as in .gitignore, like \`deploy/**\`, of at most ${MAX_PATTERN_LENGTH} characters.`,
			at: file.placeOf(path)
		});
	}
	const entries = Object.entries(rules).map(([name, entry]) => [name, settingOf(entry, file.placeOf([
		"rulesByPath",
		index,
		"rules",
		name
	]))]);
	return {
		paths,
		rules: new Map(entries)
	};
}
function settingOf(entry, at) {
	if (entry === "off" || entry === false) return {
		enabled: false,
		at
	};
	if (entry === "on" || entry === true) return {
		enabled: true,
		at
	};
	const { severity: word, params } = typeof entry === "string" ? {
		severity: entry,
		params: void 0
	} : entry;
	const severity = SEVERITIES.find((one) => one === word);
	return {
		enabled: true,
		at,
		...severity === void 0 ? {} : { severity },
		...params === void 0 ? {} : { params }
	};
}
async function customRulesOfFile(file, root) {
	const paths = [];
	for (const [index, text] of (file.settings.customRules ?? []).entries()) {
		const written = file.written(text, ["customRules", index]);
		const found = isGlob(text) ? await filesOfGlob(root, plainPath(written), written.at) : await rulesAt((0, node_path.join)(root, existingPath(written, root, "any")));
		if (found.length === 0) throw new require_start.UserError(`${written.name}: "${text}" matches no file`, {
			hint: "Patterns are written from the repository\u2019s root.",
			at: written.at
		});
		paths.push(...found);
	}
	return paths;
}
async function customRulesOfRequest(paths, cwd) {
	return (await Promise.all(paths.map((path) => rulesOfRequest(path, cwd)))).flat();
}
async function rulesOfRequest(path, cwd) {
	const absolute = (0, node_path.resolve)(cwd, path);
	if ((0, node_fs.statSync)(absolute, { throwIfNoEntry: false }) !== void 0) return rulesAt(absolute);
	const found = isGlob(path) ? await filesOfGlob(cwd, path) : [];
	if (found.length > 0) return found;
	throw new require_start.UserError(`there are no rules at "${path}"`, { hint: "Name a rule file, a folder of them, or a glob." });
}
async function rulesAt(absolute) {
	if (!(0, node_fs.statSync)(absolute).isDirectory()) return [absolute];
	const [yaml, yml] = await Promise.all([filesOfGlob(absolute, "**/*.yaml"), filesOfGlob(absolute, "**/*.yml")]);
	return [...yaml, ...yml].toSorted();
}
function chartsOf(file, root) {
	return (file.settings.helm ?? []).map((one, index) => chartOf(one, ["helm", index], file, root));
}
function chartOf(one, path, file, root) {
	const at = [...path, "chart"];
	const chart = existingPath(file.written(one.chart, at), root, "folder");
	if (realPlaceOf(root, (0, node_path.join)(root, chart, "Chart.yaml")).kind !== "inside") throw new require_start.UserError(`${nameOf(at)}: "${one.chart}" has no Chart.yaml`, {
		hint: "Name the folder of a chart.",
		at: file.placeOf(at)
	});
	const environments = one.environments.map((environment, index) => environmentOf(environment, [
		...path,
		"environments",
		index
	], {
		file,
		root,
		chart
	}));
	for (const [index, { name }] of environments.entries()) {
		if (environments.findIndex((other) => other.name === name) === index) continue;
		throw new require_start.UserError(`the environment "${name}" of ${one.chart} is there twice`, {
			hint: "Give each environment a name of its own.",
			at: file.placeOf([
				...path,
				"environments",
				index,
				"name"
			])
		});
	}
	return {
		chart,
		environments,
		defaults: one.defaults ?? false
	};
}
function environmentOf(one, path, { file, root, chart }) {
	const versionPath = [...path, "kubeVersion"];
	return {
		name: one.name,
		values: (one.values ?? []).map((text, index) => valuesFile(file.written(text, [
			...path,
			"values",
			index
		]), chart, root)),
		set: one.set ?? {},
		...one.release === void 0 ? {} : { release: one.release },
		...one.namespace === void 0 ? {} : { namespace: one.namespace },
		...one.kubeVersion === void 0 ? {} : { kubeVersion: fullKubeVersion(one.kubeVersion, nameOf(versionPath), file.placeOf(versionPath)) },
		apiVersions: one.apiVersions ?? []
	};
}
function valuesFile(written, chart, root) {
	const path = plainPath(written);
	const inChart = below(chart, path);
	if (realPlaceOf(root, (0, node_path.join)(root, inChart)).kind === "missing" && realPlaceOf(root, (0, node_path.join)(root, path)).kind !== "missing") return existingPath(written, root, "file");
	return existingPath({
		...written,
		text: inChart
	}, root, "file");
}
function kustomizationsOf(request, file, root) {
	const roots = file.settings.kustomize?.roots ?? [];
	if (request.allKustomizations === true || roots === "all") return {
		kustomizeRoots: [],
		allKustomizations: true
	};
	return {
		kustomizeRoots: roots.map((text, index) => {
			const written = file.written(text, [
				"kustomize",
				"roots",
				index
			]);
			return isGlob(text) ? plainPath(written) : existingPath(written, root, "folder") || ".";
		}),
		allKustomizations: false
	};
}
function setsOf(file, root) {
	const seen = /* @__PURE__ */ new Set();
	return (file.settings.sets ?? []).map((folders, set) => folders.map((text, index) => {
		const written = file.written(text, [
			"sets",
			set,
			index
		]);
		const folder = existingPath(written, root, "folder");
		if (seen.has(folder)) throw new require_start.UserError(`"${text}" is in sets twice`, {
			hint: "A folder belongs to one set.",
			at: written.at
		});
		seen.add(folder);
		return folder;
	}));
}
function baselineOf(request, file, { cwd, root }) {
	if (request.baseline !== void 0) {
		const inside = pathInside(root, (0, node_path.resolve)(cwd, request.baseline));
		if (inside !== void 0) return inside;
		throw new require_start.UserError(`"${request.baseline}" lies outside of the repository`, { hint: "Keep the baseline in the repository." });
	}
	const { baseline } = file.settings;
	return baseline === void 0 ? void 0 : existingOrNew(file.written(baseline, ["baseline"]), root);
}
function existingOrNew(written, root) {
	const path = plainPath(written);
	return realPlaceOf(root, (0, node_path.join)(root, path)).kind === "missing" ? path : existingPath(written, root, "file");
}
function suppressionOf(one, index, file) {
	return {
		rule: one.rule,
		...one.path === void 0 ? {} : { path: one.path },
		...one.kind === void 0 ? {} : { kind: one.kind },
		...one.name === void 0 ? {} : { name: one.name },
		reason: one.reason,
		...one.owner === void 0 ? {} : { owner: one.owner },
		...one.ticket === void 0 ? {} : { ticket: one.ticket },
		...one.until === void 0 ? {} : { until: one.until },
		line: file.placeOf(["suppressions", index]).line ?? 1
	};
}
function limitsOf(request, file) {
	const ofFile = file.settings.limits ?? {};
	const limitOf = (key) => {
		const asked = request.limits?.[key];
		if (asked !== void 0) return asked;
		const limit = ofFile[key];
		if (limit === void 0) return DEFAULT_LIMITS[key];
		if (limit <= MAXIMUM_LIMITS[key]) return limit;
		throw new require_start.UserError(`limits.${key} is ${limit}, above the ${MAXIMUM_LIMITS[key]} that the configuration file may set`, {
			hint: "The file is part of the change under review. Give a higher limit as a flag or an input of the action.",
			at: file.placeOf(["limits", key])
		});
	};
	return {
		renderSeconds: limitOf("renderSeconds"),
		renderOutputBytes: limitOf("renderOutputBytes"),
		fileBytes: limitOf("fileBytes"),
		documents: limitOf("documents")
	};
}

// src/report/format.ts
const FORMATS = [
	"text",
	"sarif",
	"json",
	"github",
	"markdown",
	"junit",
	"gitlab",
	"rdjson",
	"checkstyle",
	"summary"
];

// src/model/rule.ts
const SCOPES = [
	"object",
	"workload",
	"pod",
	"container",
	"rbacRule",
	"clusterConfig",
	"set"
];
const CATEGORIES = [
	"admission",
	"api-lifecycle",
	"audit",
	"config",
	"control-plane",
	"etcd",
	"hygiene",
	"image",
	"ingress",
	"kubelet",
	"network",
	"pod-security",
	"rbac",
	"reliability",
	"resources",
	"schema",
	"secrets",
	"service",
	"storage",
	"supply-chain"
];

// src/model/secret.ts
const REDACTED = "\u2022\u2022\u2022";

// src/cli/request.ts
async function requestOf(args, terminal) {
	const { flags, words } = args;
	if (flags.has("config") && flags.has("no-config")) throw new require_start.UserError("--config and --no-config exclude each other", { hint: "Give one of them." });
	const configPath = one(args, "config");
	const limits = {
		...optional("renderSeconds", count(args, "render-seconds")),
		...optional("renderOutputBytes", count(args, "render-bytes")),
		...optional("fileBytes", count(args, "file-bytes"))
	};
	return {
		cwd: terminal.cwd,
		root: one(args, "root"),
		...flags.has("no-config") ? { configFile: { kind: "none" } } : configPath === void 0 ? {} : { configFile: {
			kind: "path",
			path: configPath
		} },
		paths: words,
		stdin: words.includes("-") ? await readStdin(terminal) : void 0,
		exclude: flags.get("exclude"),
		preset: one(args, "preset"),
		failOn: one(args, "fail-on"),
		minSeverity: one(args, "min-severity"),
		onIncomplete: one(args, "on-incomplete"),
		kubeVersion: one(args, "kube-version"),
		unknownKinds: one(args, "unknown-kinds"),
		crdSchemas: flags.get("crd-schemas"),
		scope: one(args, "scope"),
		baseline: one(args, "baseline"),
		onlyRules: namesInList(flags.get("rule")),
		skipRules: namesInList(flags.get("skip-rule")),
		customRules: flags.get("rules"),
		frameworks: namesInList(flags.get("framework")),
		rulesOnly: flags.has("rules-only"),
		allKustomizations: flags.has("all-kustomizations"),
		limits,
		helm: one(args, "helm"),
		kustomize: one(args, "kustomize"),
		helmDependencyBuild: flags.has("helm-dependency-build"),
		allowRemoteBases: flags.has("allow-remote-bases"),
		peerSuppressions: !flags.has("no-peer-suppressions"),
		today: dayOf(one(args, "now"))
	};
}
async function readStdin(terminal) {
	const { text } = await Promise.resolve().then(() => require("node:stream/consumers"));
	return text(terminal.stdin);
}
function dayOf(given) {
	if (given === void 0) return void 0;
	if (/^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(Date.parse(given))) return given;
	throw new require_start.UserError(`--now: "${given}" is no date`, { hint: "Write it as 2026-11-21." });
}
function count(args, name) {
	const given = one(args, name);
	if (given === void 0) return void 0;
	const value = Number(given);
	if (Number.isSafeInteger(value) && value > 0) return value;
	throw new require_start.UserError(`--${name}: "${given}" is no positive whole number`, { hint: `Write e.g. --${name} ${name.endsWith("bytes") ? "33554432" : "60"}.` });
}
function isColoured(args, terminal, file) {
	const choice = one(args, "color") ?? "auto";
	switch (choice) {
		case "always": return true;
		case "never": return false;
		case "auto": return file === void 0 && terminal.stdout.isTTY && (terminal.environment["NO_COLOR"] ?? "") === "";
		default: throw new require_start.UserError(`--color cannot be "${choice}"`, { hint: "It takes auto, always or never." });
	}
}
function one(args, name) {
	return args.flags.get(name)?.[0];
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/cli/terminal.ts
function givenText(file, { cwd }) {
	return readInput((0, node_path.resolve)(cwd, file), file);
}

// src/model/set-key.ts
function readSetKey(key) {
	const path = [];
	let segment = "";
	for (let at = 0; at < key.length; at++) {
		const character = key.charAt(at);
		if (character === "\\") segment += key.charAt(++at);
		else if (character === "." || character === "[") {
			if (segment !== "") path.push(segment);
			segment = "";
		} else if (character !== "]") segment += character;
	}
	if (segment !== "") path.push(segment);
	return path;
}
function writeSetKey(path) {
	return path.map((segment) => String(segment).replaceAll(/[\\.[\]]/gu, String.raw`\$&`)).join(".");
}
function setKeyBelow(name, path) {
	return [name, writeSetKey(path)].filter((one) => one !== "").join(".");
}

// src/config/template.ts
function configTemplate() {
	return `# Settings of Lintel. Everything here is optional; the values shown are the defaults unless the line says otherwise.
# Paths are written from the root of the repository.

# What to scan, and what to leave out (patterns as in .gitignore; .gitignore and .lintelignore count as well).
paths: [.]
exclude: []

# Which rules judge: recommended, strict, all, security, reliability, schema, pss-baseline, pss-restricted, or a framework.
preset: recommended

# A finding of this severity or above closes the gate: critical, high, medium, low, info or never.
failOn: high
# Findings below this severity are not shown.
minSeverity: info
# What becomes of a run that could not judge everything: fail or warn.
onIncomplete: fail

# Versions of Kubernetes that the manifests must suit; charts are rendered for the newest.
kubeVersion: "1.33..1.37"
# Definitions of custom resources beside those in the repository, and how kinds that nobody knows are told: ignore, note, warn, error.
# crdSchemas: [schemas/]
# unknownKinds: note

# By rule or category: off, on, a severity, or parameters.
rules: {}
#  latest-tag: off
#  host-port: low
#  untrusted-registry:
#    severity: high
#    params:
#      registries: [ghcr.io/acme/]

# The same for some files only, by patterns as in .gitignore: where a finding is to be edited. The last entry that matches holds.
# rulesByPath:
#  - paths: [deploy/production/**]
#    rules:
#      reliability: high

# Rule files of your own.
# customRules: [policies/*.yaml]

# Charts that are deployed with values of their own. Values files are looked for in the chart's folder, then from the root.
# helm:
#  - chart: charts/web
#    environments:
#      - name: prod
#        values: [values-prod.yaml]
#        namespace: shop

# Kustomizations to build; without this, those that no other builds on.
# kustomize:
#   roots: [overlays/*]

# Folders whose manifests are applied together.
# sets: [[deploy, services]]

# Findings that do not count, each with the reason.
suppressions: []
#  - rule: host-port
#    path: deploy/**
#    kind: DaemonSet
#    name: node-agent
#    reason: The agent answers on the node's own address.
#    owner: platform
#    until: 2027-01-31
`;
}
function workflowTemplate(action) {
	return `name: Lintel

on:
  pull_request:
  push:
    branches: [main]

permissions: {}

jobs:
  lint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # For the upload to code scanning. Leave both out where code scanning is not available.
      security-events: write
    steps:
      - uses: actions/checkout@v7
        with:
          # The merge of a pull request and its parents: what it is compared with.
          fetch-depth: 2
          persist-credentials: false
      - id: lintel
        uses: ${action}
        with:
          # The step below uploads, which GitHub allows it for pull requests from forks too.
          upload: 'false'
      - uses: github/codeql-action/upload-sarif@v4
        # A gate that is closed is what one wants to read about.
        if: \${{ !cancelled() && steps.lintel.outputs.sarif != '' }}
        with:
          sarif_file: \${{ steps.lintel.outputs.sarif }}
          category: lintel
`;
}

// src/cli/wanted-reports.ts
function wantedReports(args, formats) {
	const output = one(args, "output");
	const wanted = (args.flags.get("format") ?? [formats[0]]).map((text) => {
		const at = text.indexOf("=");
		return {
			format: formatOf(at < 0 ? text : text.slice(0, at), formats),
			file: at < 0 ? void 0 : text.slice(at + 1)
		};
	});
	const loose = wanted.filter((report) => report.file === void 0);
	if (output !== void 0) {
		if (wanted.length !== 1 || loose.length !== 1) throw new require_start.UserError("--output goes with one --format", { hint: "Write `--format NAME=FILE` for each instead." });
		return loose.map(({ format }) => ({
			format,
			file: output
		}));
	}
	if (loose.length > 1) throw new require_start.UserError(`${loose.map(({ format }) => format).join(" and ")} cannot both go to standard output`, { hint: `Give all but one a file: \`--format ${formats[1] ?? formats[0]}=FILE\`.` });
	return wanted;
}
function formatOf(name, formats) {
	const format = formats.find((known) => known === name);
	if (format !== void 0) return format;
	const near = require_flags.nearestName(name, formats);
	throw new require_start.UserError(`unknown format "${name}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}There are ${formats.join(", ")}.` });
}

// src/model/compliance.ts
const CONTROL_STATES = [
	"fail",
	"pass",
	"partial",
	"not-assessed",
	"attested",
	"excepted"
];

// src/model/looked-at.ts
function keyOfMet(file, resourceKey) {
	return `${file ?? ""}\0${resourceKey}`;
}

// src/model/compliance-change.ts
const CHANGE_KINDS = [
	"breaks",
	"worsens",
	"loses",
	"accepts",
	"unclear",
	"eases",
	"repairs",
	"gains"
];

// src/model/helm-clues.ts
function textsOfClues({ chart, templates, values, plain }) {
	const clues = [
		...templates,
		...dataIn(chart),
		...values,
		...plain.values()
	];
	return new Map(clues.flatMap(({ file, text }) => file === void 0 ? [] : [[file, text]]));
}
function dataIn({ values, files, children }) {
	return [
		...values === void 0 ? [] : [values],
		...files.values(),
		...children.flatMap(dataIn)
	];
}

// src/cli/base-request.ts
function baseRequestOf(args, config, terminal) {
	const ref = one(args, "base");
	if (ref === void 0) {
		const needy = [
			"fetch-base",
			"config-from",
			...scopeNeedsBase(config) ? ["scope"] : []
		].find((name) => args.flags.has(name));
		if (needy === void 0) return void 0;
		throw new require_start.UserError(`--${needy} goes with --base`, { hint: "Name what to compare with: `--base main`." });
	}
	return {
		choice: {
			kind: "ref",
			ref
		},
		name: ref,
		isAskedFor: true,
		mayFetch: args.flags.has("fetch-base"),
		ownsCheckout: false,
		environment: terminal.environment
	};
}
function scopeNeedsBase({ scope, baseline }) {
	return scope !== void 0 && scope !== "all" && !(scope === "new" && baseline !== void 0);
}

// src/cli/progress.ts
const QUIET_MS = 1e3;
function openProgress(stderr, isQuiet) {
	if (!stderr.isTTY || isQuiet) return {
		show: () => void 0,
		end: () => void 0
	};
	const start = performance.now();
	let isShown = false;
	return {
		show(done, total) {
			if (performance.now() - start < QUIET_MS) return;
			isShown = true;
			stderr.write(`\r\u001b[K${done} of ${total} sources`);
		},
		end() {
			if (isShown) stderr.write("\r\x1B[K");
		}
	};
}

// src/cli/scan.ts
var scan_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ scan: () => scan });
function refuseMisspeltCommand([word], { cwd }) {
	if (word === void 0 || !/^[a-z][a-z-]+$/u.test(word) || (0, node_fs.existsSync)((0, node_path.resolve)(cwd, word))) return;
	if (VERBS_ELSEWHERE.has(word)) throw new require_start.UserError(`"${word}" is neither a command nor a file or folder here`, { hint: "To judge needs no command: `lintel PATH\u2026`, or `lintel` alone for all of the repository." });
	const near = require_flags.nearestName(word, require_flags.COMMANDS);
	if (near === void 0) return;
	throw new require_start.UserError(`"${word}" is neither a command nor a file or folder here`, { hint: `Did you mean \`lintel ${near}\`? \`lintel help\` lists the commands.` });
}
const VERBS_ELSEWHERE = /* @__PURE__ */ new Set([
	"analyze",
	"audit",
	"check",
	"config",
	"lint",
	"score",
	"validate"
]);
async function scan(args, terminal) {
	refuseMisspeltCommand(args.words, terminal);
	const wanted = wantedReports(args, FORMATS);
	const request = {
		...await requestOf(args, terminal),
		trace: !args.flags.has("no-trace"),
		lineHashes: wanted.some(({ format }) => format === "sarif")
	};
	const scanning = {
		args,
		terminal,
		request,
		wanted
	};
	const config = await makeConfig(request);
	if (!args.flags.has("config-from")) return scanBy(config, scanning);
	const settings = await settingsAskedFor(config, scanning);
	try {
		return await scanBy(settings.config, scanning);
	} finally {
		settings.remove();
	}
}
async function settingsAskedFor(own, { args, terminal, request }) {
	const [{ readConfigFrom }, { settingsOfBase }] = await Promise.all([Promise.resolve().then(() => config_from_exports), Promise.resolve().then(() => require("./gate.js")).then((n) => n.settings_of_base_exports)]);
	const base = baseRequestOf(args, own, terminal);
	if (readConfigFrom(one(args, "config-from")) === "base" && base !== void 0) return settingsOfBase(request, own, base);
	return {
		config: own,
		remove: () => void 0
	};
}
async function scanBy(config, { args, terminal, request, wanted }) {
	const crosswalk = await askedFrameworks(config);
	const progress = openProgress(terminal.stderr, args.flags.has("quiet"));
	const stopwatch = args.flags.has("timing") ? await openedStopwatch() : void 0;
	const options = {
		onSource: progress.show,
		...optional("stopwatch", stopwatch),
		...terminal.watch
	};
	const tellsClusterChanges = wanted.some(({ format }) => format === "markdown");
	const report = await judged({
		args,
		terminal,
		request
	}, config, {
		...options,
		tellsClusterChanges
	});
	progress.end();
	if (stopwatch !== void 0) terminal.stderr.write(timingTable(stopwatch));
	if (args.flags.has("write-baseline")) terminal.stderr.write(await writtenBaseline(report, config));
	const { writeReports } = await Promise.resolve().then(() => require("./write-reports.js"));
	return writeReports(report, wanted, {
		args,
		config,
		terminal,
		crosswalk
	});
}
async function judged({ args, terminal, request }, config, { tellsClusterChanges, ...options }) {
	const { flags } = args;
	if (!COMPARING_FLAGS.some((name) => flags.has(name)) && config.baseline === void 0) return lint(config, options);
	const [{ judge }, { readShard }] = await Promise.all([Promise.resolve().then(() => require("./compare.js")).then((n) => n.judge_exports), Promise.resolve().then(() => require("./compare.js")).then((n) => n.shard_exports)]);
	const shard = one(args, "shard");
	const base = baseRequestOf(args, config, terminal);
	return judge(config, {
		...options,
		...optional("base", base === void 0 ? void 0 : {
			...base,
			request
		}),
		...optional("shard", shard === void 0 ? void 0 : readShard(shard)),
		writesBaseline: flags.has("write-baseline"),
		tellsClusterChanges
	});
}
async function writtenBaseline({ findings }, { baseline }) {
	const { counted } = await Promise.resolve().then(() => require("./core.js")).then((n) => n.describe_exports);
	const file = forTerminal(baseline ?? DEFAULT_BASELINE);
	const accepted = findings.filter(({ suppression }) => suppression?.by === "baseline").length;
	const next = baseline === void 0 ? `Next: write \`baseline: ${file}\` into lintel.yaml, so that each run reads it\n` : "";
	return `wrote ${file}, which accepts ${counted(accepted, "finding")}\n${next}`;
}
const COMPARING_FLAGS = [
	"base",
	"fetch-base",
	"config-from",
	"scope",
	"write-baseline",
	"shard"
];
async function openedStopwatch() {
	const { openStopwatch } = await Promise.resolve().then(() => require("./timing.js")).then((n) => n.stopwatch_exports);
	return openStopwatch(() => performance.now());
}
const DEAREST = 10;
function timingTable(stopwatch) {
	return `       ms evaluations  rule\n${stopwatch.dearest(DEAREST).map(({ rule, milliseconds, evaluations }) => `${milliseconds.toFixed(1).padStart(9)} ${String(evaluations).padStart(11)}  ${rule}\n`).join("")}`;
}

// src/discover/may-read.ts
function mayRead(source, file, sources, root) {
	switch (source.kind) {
		case "stdin": return false;
		case "manifests": return source.files.includes(file);
		case "helm": return isBelow(file, source.chart) || source.environment.values.includes(file) || hasLocalDependency(source.chart, root);
		case "kustomize": return !sources.some((one) => one.kind === "helm" && one.chart !== "" && isBelow(file, one.chart));
	}
}
function isBelow(file, folder) {
	return folder === "" || file.startsWith(`${folder}/`);
}
function hasLocalDependency(chart, root) {
	for (const name of ["Chart.yaml", "requirements.yaml"]) try {
		if ((0, node_fs.readFileSync)((0, node_path.join)(root, chart, name), "utf8").includes("file://")) return true;
	} catch {}
	return false;
}

// src/model/framework.ts
const ASSESS = [
	"files",
	"partly",
	"uncovered",
	"runtime",
	"manual"
];

// src/yaml/outline.ts
const LINE = {
	empty: 0,
	content: 1,
	marker: 2
};
let latest;
function outlineOf(text) {
	const kept = latest?.deref();
	if (kept?.text === text) return kept;
	const lines = linesOf(text);
	const kinds = new Uint8Array(lines.count + 2);
	const indents = new Int32Array(lines.count + 2);
	const blocks = new Uint8Array(lines.count + 2);
	readLines(text, lines, {
		kinds,
		indents,
		blocks
	});
	const outline = {
		text,
		lines,
		kindOf: (line) => kinds[line] ?? LINE.empty,
		indentOf: (line) => indents[line] ?? 0,
		isInBlockScalar: (line) => blocks[line] === 1,
		...neighbours(kinds, lines.count)
	};
	latest = new WeakRef(outline);
	return outline;
}
function hashOfLine(line) {
	let at = 0;
	while (at < line.length) {
		const character = line.charAt(at);
		const isTokenStart = at === 0 || " 	[{,(:|".includes(line.charAt(at - 1));
		if (character === "#" && (at === 0 || " 	".includes(line.charAt(at - 1)))) return at;
		if ((character === "\"" || character === "'") && isTokenStart) {
			const end = endOfQuotes(line, at);
			if (end === -1) return -1;
			at = end;
		}
		at++;
	}
	return -1;
}
function endOfQuotes(line, open) {
	const quote = line.charAt(open);
	for (let at = open + 1; at < line.length; at++) if (quote === "\"" && line.charAt(at) === "\\") at++;
	else if (line.charAt(at) !== quote) continue;
	else if (quote === "'" && line.charAt(at + 1) === "'") at++;
	else return at;
	return -1;
}
function readLines(text, lines, { kinds, indents, blocks }) {
	let block;
	let isInTemplateComment = false;
	for (let number = 1; number <= lines.count; number++) {
		const line = text.slice(lines.startOf(number), lines.endOf(number));
		const open = isInTemplateComment ? 0 : line.search(TEMPLATE_COMMENT_START);
		if (open !== -1) {
			const close = line.indexOf("*/", open);
			isInTemplateComment = close === -1;
			if ((line.slice(0, open) + (isInTemplateComment ? "" : line.slice(close + 2).replace(TEMPLATE_END, ""))).trim() === "") continue;
		}
		const indent = indentOf(line);
		indents[number] = indent;
		if (block !== void 0 && isContentOf(block, line, indent)) {
			blocks[number] = 1;
			kinds[number] = line.trim() === "" ? LINE.empty : LINE.content;
			continue;
		}
		kinds[number] = kindOfLine(line);
		if (kinds[number] === LINE.content || line.startsWith("--- ")) block = blockOpenedBy(line);
		else if (kinds[number] === LINE.marker) block = void 0;
	}
}
const TEMPLATE_COMMENT_START = /\{\{(?:-\s+)?\/\*/;
const TEMPLATE_END = /^(?:\s+-)?\}\}/;
function kindOfLine(line) {
	if (isMarker(line)) return LINE.marker;
	return line.trim() === "" || /^[ \t]*#/.test(line) || line.startsWith("%") || isTemplateOnly(line) ? LINE.empty : LINE.content;
}
function isContentOf(block, line, indent) {
	if (line.trim() === "" || isTemplateOnly(line)) return true;
	if (block.indent === void 0) {
		if (indent <= block.parent) return false;
		block.indent = indent;
	}
	return indent >= block.indent;
}
const BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&]\S*[ \t]+)*[|>][-+]?([1-9]?)[-+]?[ \t]*$/;
function blockOpenedBy(line) {
	if (!line.includes("|") && !line.includes(">")) return void 0;
	const hash = hashOfLine(line);
	const header = BLOCK_HEADER.exec(hash === -1 ? line : line.slice(0, hash));
	if (header === null) return void 0;
	const parent = line.startsWith("---") ? -1 : columnOfKey(line);
	const digit = header[1] === void 0 || header[1] === "" ? void 0 : Number(header[1]);
	return {
		parent,
		indent: digit === void 0 ? void 0 : Math.max(parent, 0) + digit
	};
}
function columnOfKey(line) {
	const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
	return "|>!&".includes(line.charAt(dashes.length)) && !line.slice(dashes.length).includes(":") ? dashes.lastIndexOf("-") : dashes.length;
}
function neighbours(kinds, count) {
	const before = new Int32Array(count + 2);
	const after = new Int32Array(count + 2);
	for (let line = 1, last = 0; line <= count + 1; line++) {
		before[line] = last;
		if (kinds[line] !== LINE.empty) last = line;
	}
	for (let line = count, next = count + 1; line >= 0; line--) {
		after[line] = next;
		if (kinds[line] !== LINE.empty) next = line;
	}
	return {
		contentBefore: (line) => before[line] ?? 0,
		contentAfter: (line) => after[line] ?? count + 1
	};
}
function indentOf(line) {
	let indent = 0;
	while (line.charAt(indent) === " ") indent++;
	return indent;
}
function isMarker(line) {
	return (line.startsWith("---") || line.startsWith("...")) && (line.length === 3 || " 	".includes(line.charAt(3)));
}
function isTemplateOnly(line) {
	return /^[ \t]*\{\{.*\}\}[ \t]*$/.test(line) && !/\b(?:include|toYaml|template|tpl)\b/.test(line);
}

// src/yaml/comments.ts
const MAX_COMMENTS = 1e3;
function findComments(text, needle) {
	const comments = [];
	let hit = needle === "" ? -1 : text.indexOf(needle);
	if (hit === -1) return comments;
	const outline = outlineOf(text);
	const templates = templateComments(text);
	let template = templates.next();
	let hashComment;
	let last = -1;
	while (hit !== -1 && comments.length < MAX_COMMENTS) {
		while (template.done !== true && template.value.end <= hit) template = templates.next();
		const inTemplate = template.done !== true && template.value.start < hit ? template.value : void 0;
		if (hashComment === void 0 || hashComment.end < hit) hashComment = hashCommentOfLine(text, outline, hit);
		const found = inTemplate ?? (hashComment.start <= hit ? hashComment : void 0);
		if (found !== void 0 && found.start > last) {
			comments.push(commentAt(text, outline, found));
			last = found.start;
		}
		hit = text.indexOf(needle, found?.end ?? hit + needle.length);
	}
	return comments;
}
function mayComment(text, words) {
	if (text.includes("/*")) return true;
	let hash = text.indexOf("#");
	while (hash !== -1) {
		const lineBreak = text.indexOf("\n", hash);
		const line = text.slice(hash, lineBreak === -1 ? text.length : lineBreak);
		if (words.some((word) => line.includes(word))) return true;
		hash = lineBreak === -1 ? -1 : text.indexOf("#", lineBreak);
	}
	return false;
}
function governs(text, comment) {
	const own = {
		fromLine: comment.line,
		toLine: comment.line
	};
	if (!comment.alone) return own;
	const outline = outlineOf(text);
	const before = outline.contentBefore(comment.line);
	if (before === 0 || outline.kindOf(before) === LINE.marker) return documentAround(outline, before, comment.line);
	const head = outline.contentAfter(lastLineOfComment(text, outline, comment));
	if (head > outline.lines.count || outline.kindOf(head) === LINE.marker || outline.indentOf(head) < comment.column - 1) return own;
	return {
		fromLine: head,
		toLine: endOfBlock(text, outline, head)
	};
}
function documentsIn(text) {
	const outline = outlineOf(text);
	const documents = [];
	let fromLine = 1;
	for (let line = outline.contentAfter(0); line <= outline.lines.count; line = outline.contentAfter(line)) {
		if (outline.kindOf(line) !== LINE.marker) continue;
		documents.push({
			fromLine,
			toLine: line
		});
		fromLine = line + 1;
	}
	documents.push({
		fromLine,
		toLine: outline.lines.count
	});
	return documents;
}
function headLines(text) {
	const outline = outlineOf(text);
	const first = outline.contentAfter(0);
	return (outline.kindOf(first) === LINE.marker ? outline.contentAfter(first) : first) - 1;
}
function commentAt(text, outline, found) {
	const { line, column, offset } = outline.lines.positionAt(found.start);
	const alone = text.slice(outline.lines.startOf(line), offset).trim() === "";
	return {
		line,
		column,
		offset,
		text: found.text.trim(),
		alone
	};
}
const TEMPLATE_COMMENT_OPEN = /\{\{(?:-\s+)?\/\*/g;
const TEMPLATE_COMMENT_CLOSE = /\*\/(?:\s+-)?\}\}/g;
function* templateComments(text) {
	let from = 0;
	for (;;) {
		TEMPLATE_COMMENT_OPEN.lastIndex = from;
		const open = TEMPLATE_COMMENT_OPEN.exec(text);
		if (open === null) return void 0;
		const inside = open.index + open[0].length;
		TEMPLATE_COMMENT_CLOSE.lastIndex = inside;
		const close = TEMPLATE_COMMENT_CLOSE.exec(text);
		if (close === null) return void 0;
		from = close.index + close[0].length;
		yield {
			start: open.index,
			end: from,
			text: text.slice(inside, close.index)
		};
	}
}
function hashCommentOfLine(text, outline, offset) {
	const { line } = outline.lines.positionAt(offset);
	const lineStart = outline.lines.startOf(line);
	const end = outline.lines.endOf(line);
	const hash = outline.isInBlockScalar(line) ? -1 : hashOfLine(text.slice(lineStart, end));
	const start = hash === -1 ? end : lineStart + hash;
	return {
		start,
		end,
		text: text.slice(start + 1, end)
	};
}
function lastLineOfComment(text, outline, comment) {
	if (text.charAt(comment.offset) === "#") return comment.line;
	const close = text.indexOf("*/", comment.offset);
	return close === -1 ? comment.line : outline.lines.positionAt(close).line;
}
function documentAround(outline, marker, line) {
	let toLine = line;
	while (toLine < outline.lines.count && outline.kindOf(toLine + 1) !== LINE.marker) toLine++;
	return {
		fromLine: marker + 1,
		toLine
	};
}
function endOfBlock(text, outline, head) {
	const read = (line) => text.slice(outline.lines.startOf(line), outline.lines.endOf(line));
	const indent = outline.indentOf(head);
	const namesList = !isItem(read(head)) && NAMES_LIST.test(read(head));
	let end = head;
	for (let line = outline.contentAfter(head); line <= outline.lines.count; line = outline.contentAfter(line)) {
		if (outline.kindOf(line) === LINE.marker) break;
		const itsIndent = outline.indentOf(line);
		if (itsIndent < indent || itsIndent === indent && !(namesList && isItem(read(line)))) break;
		end = line;
	}
	return end;
}
const NAMES_LIST = /:[ \t]*(?:[!&]\S+[ \t]*)*(?:[ \t]#.*)?$/;
function isItem(line) {
	return /^[ \t]*-(?:[ \t]|$)/.test(line);
}

// src/render/text-region.ts
function regionOfLine(text, line, column) {
	let start = 0;
	for (let count = 1; count < line; count += 1) {
		const newline = text.indexOf("\n", start);
		if (newline === -1) return void 0;
		start = newline + 1;
	}
	const newline = text.indexOf("\n", start);
	const whole = text.slice(start, newline === -1 ? void 0 : newline).trimEnd();
	const blank = whole.length - whole.trimStart().length;
	const from = column === void 0 ? blank : Math.min(column - 1, whole.length);
	return {
		start: {
			line,
			column: from + 1,
			offset: start + from
		},
		end: {
			line,
			column: whole.length + 1,
			offset: start + whole.length
		}
	};
}

exports.ASSESS = ASSESS;
exports.CATEGORIES = CATEGORIES;
exports.CHANGE_KINDS = CHANGE_KINDS;
exports.COLLECTION_STYLE = COLLECTION_STYLE;
exports.CONTROL_STATES = CONTROL_STATES;
exports.CORE_SCHEMA = CORE_SCHEMA;
exports.DEFAULT_BASELINE = DEFAULT_BASELINE;
exports.DEFAULT_KUBE_VERSIONS = DEFAULT_KUBE_VERSIONS;
exports.DEFAULT_LIMITS = DEFAULT_LIMITS;
exports.DIAGNOSTIC_CODES = DIAGNOSTIC_CODES;
exports.EVENT_ID = EVENT_ID;
exports.FORMATS = FORMATS;
exports.PROTECTED_DATA = PROTECTED_DATA;
exports.REDACTED = REDACTED;
exports.REPORT_SCOPES = REPORT_SCOPES;
exports.SCALAR_STYLE = SCALAR_STYLE;
exports.SCOPES = SCOPES;
exports.SEVERITIES = SEVERITIES;
exports.UNKNOWN_KINDS = UNKNOWN_KINDS;
exports.WORDS_OF_DATA = WORDS_OF_DATA;
exports.absoluteOf = absoluteOf;
exports.askedFrameworks = askedFrameworks;
exports.atEnd = atEnd;
exports.baseRequestOf = baseRequestOf;
exports.below = below;
exports.childOf = childOf$1;
exports.cidrOf = cidrOf;
exports.compilePathPattern = compilePathPattern;
exports.configTemplate = configTemplate;
exports.detach = detach;
exports.detachName = detachName;
exports.detachSentence = detachSentence;
exports.discover = discover;
exports.documentsIn = documentsIn;
exports.filesOfGlob = filesOfGlob;
exports.findComments = findComments;
exports.forCsv = forCsv;
exports.forHtml = forHtml;
exports.forMarkdown = forMarkdown;
exports.forMarkdownCode = forMarkdownCode;
exports.forMarkdownFence = forMarkdownFence;
exports.forMarkdownProse = forMarkdownProse;
exports.forSarifMessage = forSarifMessage;
exports.forTerminal = forTerminal;
exports.forWorkflowCommandData = forWorkflowCommandData;
exports.forWorkflowCommandProperty = forWorkflowCommandProperty;
exports.getScalarValue = getScalarValue;
exports.givenText = givenText;
exports.governs = governs;
exports.headLines = headLines;
exports.ipFamily = ipFamily;
exports.isColoured = isColoured;
exports.isGlob = isGlob;
exports.isInside = isInside;
exports.isMap = isMap;
exports.joinFlowLines = joinFlowLines;
exports.keyOfMet = keyOfMet;
exports.keyOfResource = keyOfResource;
exports.linesOf = linesOf;
exports.lint = lint;
exports.load = load$1;
exports.loadConfigFile = loadConfigFile;
exports.looksLikeKubernetes = looksLikeKubernetes;
exports.main = main;
exports.makeConfig = makeConfig;
exports.makeTemporaryFolder = makeTemporaryFolder;
exports.matchesPath = matchesPath;
exports.mayComment = mayComment;
exports.mayRead = mayRead;
exports.nameOfSource = nameOfSource;
exports.namesInList = namesInList;
exports.oncePer = oncePer;
exports.oncePerSet = oncePerSet;
exports.one = one;
exports.openProgress = openProgress;
exports.optional = optional;
exports.parseEvents = parseEvents;
exports.parseYaml = parseYaml;
exports.pathInside = pathInside;
exports.placeOfResource = placeOfResource;
exports.putKey = putKey;
exports.rankOf = rankOf;
exports.readConfigFrom = readConfigFrom;
exports.readInput = readInput;
exports.readSetKey = readSetKey;
exports.readStdin = readStdin;
exports.readYaml = readYaml;
exports.realPlaceOf = realPlaceOf;
exports.regionOfLine = regionOfLine;
exports.render = render;
exports.renderersWhenAsked = renderersWhenAsked;
exports.repoPath = repoPath;
exports.repoPathOf = repoPathOf;
Object.defineProperty(exports, "repository_paths_exports", {
  enumerable: true,
  get: function () {
    return repository_paths_exports;
  }
});
exports.requestOf = requestOf;
exports.resolvePlain = resolvePlain;
exports.setKeyBelow = setKeyBelow;
exports.shapeFault = shapeFault;
exports.shapeMistake = shapeMistake;
exports.showUnseen = showUnseen;
exports.standingAt = standingAt;
exports.textsOfClues = textsOfClues;
exports.toSafeJson = toSafeJson;
exports.valueAt = valueAt;
exports.wantedReports = wantedReports;
exports.withoutCommands = withoutCommands;
exports.workflowTemplate = workflowTemplate;
exports.writeSetKey = writeSetKey;