import { n as UserError, t as EXIT } from "./errors.js";
import { t as VERSION } from "./version.js";
import { Ai as podTemplatePath, Bi as valueAt, C as repoPath, Cn as placeOfResource, Di as CONTAINER_LISTS, Ei as componentSettingsOf, Fi as matchesKind, Ii as scalarText, M as CelError, Mi as groupOf, Ri as childOf$1, S as nearestName, Sn as keyOfResource, Vi as oncePer, _ as PROTECTED_DATA, b as SEVERITIES$1, d as textsOfClues, f as isRelease, h as CATEGORIES, j as grant, m as REDACTED, nr as ipFamily, p as hostFileOf, tr as cidrOf, u as DIAGNOSTIC_CODES, w as madeOf, x as rankOf, y as nameOfSource, zi as isMap } from "./facts.js";
import { l as groupBy } from "./help.js";
import { n as builtInRules, t as builtInCode } from "./rules.js";
const { dirname, isAbsolute, join, posix, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const { closeSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
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
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
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
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
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
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
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
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
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
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
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
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
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
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
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
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
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
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
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
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
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
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
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
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
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
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
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
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
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
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
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
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
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
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
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
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
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
function readDirective$1(state) {
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
	while (readDirective$1(state)) {
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
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
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
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
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
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/catalog/runnable.ts
/**
* What runs of a CEL rule, from its code, which is asked for once it is needed. Every name and string of the rule is in the code
* as a JSON literal, so nothing of the rule runs.
*/
function runnable({ each, guards }, codeOf) {
	return {
		test: once$1(() => madeOf(codeOf("test"))),
		telling: once$1(() => madeOf(codeOf("telling"))),
		...each === void 0 ? {} : { each },
		...guards === void 0 ? {} : { guards }
	};
}
function once$1(make) {
	let made;
	return () => made ??= make();
}

// src/catalog/builtin.ts
/** The rules that ship with Lintel, compiled by the build. */
const BUILT_IN_RULES = builtInRules.map(({ judge, ...rule }) => judge === void 0 ? rule : {
	...rule,
	...runnable(judge, (part) => builtInCode().slice(...judge[part]))
});
/** The long texts of the built-in rules by id; read only when a report or `explain` wants them. */
async function loadRuleTexts() {
	const { builtInTexts } = await import("./__rule-texts.js");
	return new Map(Object.entries(builtInTexts));
}
/** The built-in rules as they are written, without their examples; read only to write them in another form. */
async function loadRuleDefinitions() {
	const { builtInDefinitions } = await import("./__rule-definitions.js");
	return builtInDefinitions;
}

// src/config/inside.ts
/** `absolute` as a path of the repository at `root`, or undefined when it lies outside. Looks at the text only: links are the caller's business. */
function pathInside(root, absolute) {
	const path = relative(root, absolute);
	if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
	return repoPath(sep === "/" ? path : path.replaceAll(sep, "/"));
}
/** Follows the links of `absolute`. `root` must be a real path itself. Loops and unreadable folders count as missing. */
function realPlaceOf(root, absolute) {
	let real;
	try {
		real = realpathSync.native(absolute);
	} catch {
		return { kind: "missing" };
	}
	const path = pathInside(root, real);
	return path === void 0 ? { kind: "outside" } : {
		kind: "inside",
		path
	};
}

// src/available-rules.ts
/**
* The rules that a run may choose from: the built-in ones, and a team's own rules and admission policies from the files that
* the configuration and the flags name. Throws `UserError` with file, line and column for the first of those that is not right.
*/
async function availableRules(config) {
	if (config.customRules.length === 0) {
		if (!config.rulesOnly) return BUILT_IN_RULES;
		throw new UserError("--rules-only without rules", { hint: "Name them with --rules PATH or `customRules` in lintel.yaml." });
	}
	const { definitions, policies } = await customRules(config);
	const custom = [...await compiledRules(definitions), ...policies.map(({ compiled }) => compiled)];
	return config.rulesOnly ? custom : [...BUILT_IN_RULES, ...custom];
}
/**
* A team's own rules, ready to run. Throws `UserError` at the place of the first expression that is not right, which may be a
* field that no version of Kubernetes has.
*/
async function compiledRules(definitions) {
	if (definitions.length === 0) return [];
	const { compileRule } = await import("./compile.js");
	const { openObjectTypes } = await import("./object-types.js");
	const types = openObjectTypes();
	return definitions.map((one) => compileRule(one, types));
}
/** The long texts of the rules that a run may choose from, by id. */
async function loadTexts(config) {
	const texts = new Map(await loadRuleTexts());
	if (config.customRules.length === 0) return texts;
	const { definitions, policies } = await customRules(config);
	for (const { definition } of definitions) {
		const { rationale, examples, params, strict, grades } = definition;
		texts.set(definition.id, {
			rationale,
			examples,
			params,
			strict: strict !== void 0,
			grades: grades.map((grade) => grade.severity)
		});
	}
	for (const { compiled, rationale, severities } of policies) texts.set(compiled.rule.id, {
		rationale,
		examples: {
			fails: [],
			passes: []
		},
		params: {},
		strict: false,
		grades: severities.slice(1)
	});
	return texts;
}
/** Reads a team's own rules and admission policies. */
async function customRules(config) {
	const { defineRule, readRuleDocuments } = await import("./define.js");
	const { isKubernetesObject, policyObjectsOf } = await import("./policy-objects-of.js");
	const documents = config.customRules.flatMap((path) => readRuleDocuments(readRuleFile(path), relative(rootOf(path, config), path))).filter(({ value }) => value !== null);
	const objects = documents.filter(({ value }) => isKubernetesObject(value)).flatMap(policyObjectsOf);
	const definitions = documents.filter(({ value }) => !isKubernetesObject(value) && !isSomethingElse(value)).map((one) => defineRule(one));
	const policies = objects.length === 0 ? [] : await policiesAmong(objects);
	if (definitions.length + policies.length === 0 && config.customRules.length > 0) throw new UserError("there is no rule and no admission policy in the files that --rules and `customRules` name", {
		hint: "docs/writing-rules.md shows a rule, docs/admission-policies.md which policies are judged.",
		...documents[0] === void 0 ? {} : { at: { file: documents[0].file } }
	});
	return {
		definitions,
		policies: withOwnIds(policies, refuseRepeated(definitions.map((one) => ({
			id: one.definition.id,
			at: {
				file: one.file,
				...one.placeOf(["id"])
			}
		}))))
	};
}
async function policiesAmong(objects) {
	const { policyRules } = await import("./policies.js");
	const { openObjectTypes } = await import("./object-types.js");
	return policyRules(objects, openObjectTypes());
}
/**
* The policies, each with an id of its own: its name, or where a rule or another policy has that, its name with its kind behind it
* (`latest-tag.clusterpolicy`), since a policy that a cluster has cannot be renamed for our sake. Throws `UserError` where a
* policy is there twice.
*/
function withOwnIds(policies, taken) {
	const seen = /* @__PURE__ */ new Set();
	return policies.map((policy) => {
		const { compiled, from } = policy;
		const { id: name } = compiled.rule;
		const ofKind = `${name}.${from.kind.toLowerCase()}`;
		const whole = from.namespace === void 0 ? ofKind : `${ofKind}.${from.namespace}`;
		if (seen.has(whole)) throw new UserError(`there is a ${from.kind} "${name}" already`, {
			hint: "Name each policy file once, and give each policy a name of its own.",
			at: {
				file: from.file,
				...from.placeOf(["metadata", "name"])
			}
		});
		seen.add(whole);
		const id = [name, ofKind].find((one) => !taken.has(one)) ?? whole;
		taken.add(id);
		return id === name ? policy : {
			...policy,
			compiled: {
				...compiled,
				rule: {
					...compiled.rule,
					id
				}
			}
		};
	});
}
/**
* Folders of policies hold other files as well: values of tests, what describes a package, a kustomization. A mapping without any
* of the keys that a rule begins with is none.
*/
function isSomethingElse(value) {
	return isMap(value) && ![
		"id",
		"title",
		"scope",
		"expression"
	].some((key) => Object.hasOwn(value, key));
}
/** Rule files may be those of another state of the repository. */
function rootOf(path, { root, settingsRoot }) {
	return settingsRoot !== void 0 && pathInside(settingsRoot, path) !== void 0 ? settingsRoot : root;
}
/** The ids of all rules; throws `UserError` for the first that is there twice. */
function refuseRepeated(named) {
	const seen = new Set(BUILT_IN_RULES.map(({ rule }) => rule.id));
	for (const { id, at } of named) {
		if (seen.has(id)) throw new UserError(`there is a rule "${id}" already`, {
			hint: "A team's own rule has a name of its own; to change a built-in rule, set its severity or parameters in lintel.yaml.",
			at
		});
		seen.add(id);
	}
	return seen;
}
function readRuleFile(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new UserError(`the rule file ${path} cannot be read: ${error.message}`, { hint: "Name a file that exists and is readable." });
	}
}

// src/report/crosswalk.ts
/** The crosswalk from rules to the controls of these frameworks. */
function crosswalkOf(frameworks) {
	const crossings = groupBy(frameworks.flatMap((framework) => framework.controls.flatMap((control) => control.rules.map((join) => ({
		framework,
		control,
		join
	})))), ({ join }) => join.rule);
	return {
		frameworks,
		crossingsOf: (rule) => crossings.get(rule) ?? []
	};
}
/** Controls named `framework/control`, a line for each framework: `cis-kubernetes 5.2.2, 5.2.6`. */
function controlLines(names) {
	return [...groupBy(new Set(names), (name) => name.slice(0, name.indexOf("/")))].map(([framework, members]) => `${framework} ${members.map((name) => name.slice(framework.length + 1)).join(", ")}`);
}
/** The controls that a rule says something about, as `framework/control`. */
function controlNames(rule, { crossingsOf }) {
	return crossingsOf(rule).map(({ framework, control }) => `${framework.id}/${control.id}`);
}
/** The same in a line: `cis-kubernetes 5.2.2, 5.2.6; nsa-cisa NSA-1.4`. */
function controlsInWords(rule, crosswalk) {
	return controlLines(controlNames(rule, crosswalk)).join("; ");
}

// src/asked-frameworks.ts
/**
* The way from rules to the controls of the frameworks that `--framework` or the configuration names; undefined where they name none,
* so that a run without them loads no framework. Throws `UserError` for one that cannot be.
*/
async function askedFrameworks(config, rules) {
	const { frameworks: ids = [], frameworkFiles: files = [], root } = config;
	if (ids.length + files.length === 0) return void 0;
	const { loadFrameworks } = await import("./load-frameworks.js");
	const known = new Set((rules ?? await availableRules(config)).map(({ rule }) => rule.id));
	return crosswalkOf(await loadFrameworks({
		ids,
		files,
		root,
		rules: known
	}));
}

// src/config/config.ts
const DEFAULT_LIMITS = {
	renderSeconds: 30,
	renderOutputBytes: 67108864,
	fileBytes: 33554432,
	documents: 2e4
};
/** The file may raise a limit up to here; above it, only a flag may. */
const MAXIMUM_LIMITS = {
	renderSeconds: 120,
	renderOutputBytes: 268435456,
	fileBytes: 67108864,
	documents: 1e5
};
/** What becomes of an object whose kind nobody knows. */
const UNKNOWN_KINDS = [
	"ignore",
	"note",
	"warn",
	"error"
];
/** What part of the findings a pull request is told. */
const REPORT_SCOPES = [
	"all",
	"new",
	"changed-resources",
	"changed-lines"
];

// src/config/repository-paths.ts
const INSIDE = "Paths in the configuration file lead to something inside the repository, and are written from its root.";
/** The written path without `.` segments, if it cannot lead out of the repository by its text alone; else throws `UserError`. */
function plainPath({ text, name, at }) {
	const refused = (what) => new UserError(`${name}: "${text}" ${what}`, {
		hint: INSIDE,
		at
	});
	if (/^[A-Za-z][A-Za-z0-9+.-]+:/u.test(text) || text.startsWith("git@")) throw refused("is an address");
	if (isAbsolute(text) || /^(?:[A-Za-z]:)?\\/u.test(text)) throw refused("is an absolute path");
	if (text.split(/[/\\]/u).includes("..")) throw refused("has `..` in it");
	if (text.includes("\0")) throw refused("is no path");
	const path = posix.normalize(text).replace(/\/$/u, "");
	if (path === ".git" || path.startsWith(".git/")) throw refused("is part of the git folder");
	return repoPath(path === "." ? "" : path);
}
/** The path of a regular file or a folder that exists inside the repository, links followed; else throws `UserError`. */
function existingPath(written, root, wanted) {
	const path = plainPath(written);
	const { text, name, at } = written;
	const place = realPlaceOf(root, join(root, path));
	if (place.kind === "outside") throw new UserError(`${name}: "${text}" is a link that leads out of the repository`, {
		hint: INSIDE,
		at
	});
	if (place.kind === "missing") throw new UserError(`${name}: "${text}" does not exist`, {
		hint: proposal(path, root),
		at
	});
	const stats = statSync(join(root, place.path));
	const stands = stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
	if (stands === "other" || wanted !== "any" && stands !== wanted) throw new UserError(`${name}: "${text}" is not a ${wanted === "any" ? "file or folder" : wanted}`, {
		hint: `Name a ${wanted === "any" ? "file" : wanted}.`,
		at
	});
	return path;
}
function proposal(path, root) {
	const folder = posix.dirname(path);
	let names = [];
	try {
		names = readdirSync(join(root, folder)).toSorted();
	} catch {}
	const near = nearestName(posix.basename(path), names);
	return near === void 0 ? INSIDE : `Did you mean "${posix.join(folder, near)}"?`;
}
/** Whether a text is a glob rather than a path. */
function isGlob(text) {
	return /[*?[]/u.test(text);
}
/** Stars that a segment of a glob may have: with more, matching one long name could take minutes. */
const MAX_STARS = 2;
/** Folders deep that a glob looks. */
const MAX_DEPTH$2 = 32;
/**
* Absolute paths of the regular files below `base` that the glob means, sorted. Links, `.git` and `node_modules` are not
* entered, braces and extended patterns are ordinary characters. Throws `UserError` for a segment with more than two stars.
*/
async function filesOfGlob(base, pattern, at) {
	if (pattern.split("/").some((segment) => segment.split("*").length - 1 > MAX_STARS)) throw new UserError(`"${pattern}" has more than ${MAX_STARS} stars between two slashes`, {
		hint: "Name the folder, or write a shorter pattern.",
		...at === void 0 ? {} : { at }
	});
	const { glob } = await import("./index.min.js");
	return (await glob(pattern, {
		cwd: base,
		absolute: true,
		nodir: true,
		dot: true,
		follow: false,
		nobrace: true,
		noext: true,
		maxDepth: MAX_DEPTH$2,
		ignore: ["**/.git/**", "**/node_modules/**"]
	})).filter((path) => lstatSync(path).isFile()).toSorted();
}

// src/report/order.ts
/** By UTF-16 code units, so that the order is the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/**
* By file, line, column and rule, then by everything else in which two findings can differ, so that the order of a report
* does not hang on the order in which findings were made.
*/
function compareFindings(a, b) {
	return compareLocations(a.provenance.home, b.provenance.home) || compareText(a.rule.id, b.rule.id) || compareText(a.message, b.message) || compareText(identityOf$1(a), identityOf$1(b));
}
/** Worst first; within one severity in the order of the report. */
function compareBySeverity(a, b) {
	return rankOf(b.severity) - rankOf(a.severity) || compareFindings(a, b);
}
/** Errors first, then by place, code and text. */
function compareDiagnostics(a, b) {
	return LEVELS$3.indexOf(a.level) - LEVELS$3.indexOf(b.level) || compareText(a.at?.file ?? "", b.at?.file ?? "") || lineOf(a.at) - lineOf(b.at) || compareText(a.code, b.code) || compareText(a.message, b.message) || compareText(a.hint, b.hint);
}
/** A file without a line stands before its lines. */
function compareLocations(a, b) {
	return compareText(a.file, b.file) || lineOf(a) - lineOf(b) || (a.region?.start.column ?? 0) - (b.region?.start.column ?? 0);
}
const LEVELS$3 = [
	"error",
	"warning",
	"note"
];
function lineOf(at) {
	return at?.region?.start.line ?? 0;
}
function identityOf$1(finding) {
	const { rendered } = finding.provenance;
	return JSON.stringify([
		finding.resource === void 0 ? "" : keyOfResource(finding.resource),
		rendered?.source ?? "",
		rendered?.environments ?? [],
		finding.path,
		rendered?.line ?? 0,
		finding.severity,
		finding.armPeers === void 0,
		finding.suppression?.reason ?? "",
		finding.identity
	]);
}

// src/report/merge-findings.ts
/**
* One finding for each thing to edit, sorted: what several environments of a chart, or a Kustomize base and its overlays,
* have at the same home for the same reason becomes one finding that names the environments. It has the highest
* severity that counts, and is suppressed only if it is suppressed everywhere.
*/
function mergeFindings(findings) {
	const all = [...findings];
	const rendered = new Set(all.filter(isRendered$2).map((finding) => finding.provenance.home.file));
	const merged = all.filter((finding) => !rendered.has(finding.provenance.home.file));
	const doubtful = all.filter((finding) => rendered.has(finding.provenance.home.file));
	for (const alike of groupsOf(doubtful.toSorted(compareFindings))) if (alike.length === 1) merged.push(...alike);
	else merged.push(...sightingsOf(alike).map(mergeAlike));
	return merged.toSorted(compareFindings);
}
function isRendered$2(finding) {
	return finding.provenance.rendered !== void 0;
}
function groupsOf(findings) {
	return groupBy(findings, likenessOf).values();
}
/** Equal for findings that one edit would mend, as far as the place, the reason and the kind of resource can say. */
function likenessOf(finding) {
	const { home, precision } = finding.provenance;
	return JSON.stringify([
		home.file,
		home.region?.start.line,
		home.region?.start.column,
		finding.rule.id,
		finding.message,
		finding.armPeers !== void 0,
		finding.resource?.kind ?? "",
		...precision === "file" ? fieldOf$1(finding) : []
	]);
}
/**
* A file as home says too little: there the field has to be the same as well. Not the resource's name and not an index, which
* change from one environment to the next.
*/
function fieldOf$1({ container, path }) {
	return [container ?? "", ...path.filter((segment) => typeof segment === "string")];
}
/**
* Which of the findings are the same resource seen in several places. Names alone do not tell, since releases, prefixes
* and overlays rename; but two resources that stand beside each other in one rendering are two.
*/
function sightingsOf(findings) {
	const clusters = [];
	for (const sameName of groupBy(findings, (finding) => nameOf$2(finding.resource)).values()) {
		const places = sameName.flatMap(placesOf);
		const cluster = clusters.find((one) => !places.some((place) => one.places.has(place)));
		if (cluster === void 0) {
			clusters.push({
				findings: [...sameName],
				places: new Set(places)
			});
			continue;
		}
		cluster.findings.push(...sameName);
		for (const place of places) cluster.places.add(place);
	}
	return clusters.map((cluster) => cluster.findings);
}
function mergeAlike(findings) {
	const counted = findings.filter((finding) => finding.suppression === void 0);
	const speaking = counted.length > 0 ? counted : findings;
	const shown = speaking.find(isOfDefaults) ?? speaking.find((one) => one.provenance.rendered) ?? speaking[0];
	if (shown === void 0) throw new Error("no findings to merge");
	const replaces = [...new Set(findings.flatMap((finding) => finding.replaces ?? []))];
	const alsoOf = othersThan(shown, findings);
	return {
		...shown,
		...replaces.length === 0 ? {} : { replaces },
		...alsoOf.length === 0 ? {} : { alsoOf },
		severity: highestOf(speaking),
		provenance: withEnvironments(shown.provenance, findings),
		related: distinct(findings.flatMap((finding) => finding.related))
	};
}
function othersThan(shown, findings) {
	const others = new Map(findings.flatMap(({ resource }) => resource === void 0 ? [] : [[nameOf$2(resource), resource]]));
	others.delete(nameOf$2(shown.resource));
	return [...others.values()];
}
function withEnvironments(provenance, findings) {
	if (provenance.rendered === void 0) return provenance;
	const environments = [...new Set(findings.flatMap(environmentsOf$1))].toSorted(compareText);
	return {
		...provenance,
		rendered: {
			...provenance.rendered,
			environments
		}
	};
}
/** A build without environments of its own is named by its folder. */
function environmentsOf$1(finding) {
	const { rendered } = finding.provenance;
	if (rendered === void 0) return [];
	return rendered.environments.length > 0 ? rendered.environments : [rendered.source];
}
function placesOf(finding) {
	const { rendered, home } = finding.provenance;
	if (rendered === void 0) return [home.file];
	if (rendered.environments.length === 0) return [rendered.source];
	return rendered.environments.map((environment) => `${rendered.source}\n${environment}`);
}
function isOfDefaults(finding) {
	return finding.provenance.rendered?.environments.includes("default") === true;
}
function highestOf(findings) {
	return findings.map((finding) => finding.severity).reduce((a, b) => rankOf(a) >= rankOf(b) ? a : b);
}
function distinct(related) {
	return [...new Map(related.map((one) => [JSON.stringify(one), one])).values()];
}
function nameOf$2(resource) {
	return resource === void 0 ? "" : keyOfResource(resource);
}

// src/report/describe.ts
/** Severities as reports list them: worst first. */
const WORST_FIRST = SEVERITIES$1.toReversed();
/** `1 finding`, `3 findings`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** `2 critical, 1 low`, worst first, without the zeros; empty where all are zero. */
function severitiesInWords(counts) {
	return WORST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`).join(", ");
}
/** `Deployment shop/web`, `Service web`, or the kind alone where there is no name. */
function resourceInWords(id) {
	const name = id.namespace === void 0 ? id.name : `${id.namespace}/${id.name}`;
	return name === "" ? id.kind : `${id.kind} ${name}`;
}
/** What a finding is about: the resource, the container in it, the environments. Empty for text that does not parse. */
function subjectInWords(finding) {
	if (finding.resource === void 0) return "";
	const container = finding.container === void 0 ? "" : `, container ${finding.container}`;
	const environments = environmentsToName(finding.provenance);
	const where = environments.length === 0 ? "" : ` (in: ${environments.join(", ")})`;
	return resourceInWords(finding.resource) + container + where;
}
/** The environments worth naming: several, or a single one that is not Helm's default. Empty where there is nothing to say. */
function environmentsToName(provenance) {
	const environments = provenance.rendered?.environments ?? [];
	return environments.length === 1 && environments[0] === "default" ? [] : environments;
}
/** `file:line:column`, as far as it is known. */
function placeInWords(at) {
	const start = at.region?.start;
	return start === void 0 ? at.file || "." : `${at.file}:${start.line}:${start.column}`;
}
/** `file:line`, for the steps of provenance, where a column says nothing more. */
function lineInWords(at) {
	return at.region === void 0 ? at.file || "." : `${at.file}:${at.region.start.line}`;
}
/** `spec.containers[0].image`; keys that are not plain words are quoted in brackets. */
function pathInWords(path) {
	let text = "";
	for (const segment of path) if (typeof segment === "number") text += `[${segment}]`;
	else if (/^[\w-]+$/.test(segment)) text += text === "" ? segment : `.${segment}`;
	else text += `["${segment}"]`;
	return text;
}
/** What the verdict means for the one who reads it, in a sentence. */
function verdictInWords(report) {
	const { bySeverity, unchecked } = report.counts;
	if (report.verdict === "failed") return `${findingsInScope(gatingSeverities(report.failOn).reduce((sum, severity) => sum + bySeverity[severity], 0), report.scope)} at or above ${report.failOn}.`;
	if (report.verdict === "incomplete") return `${unchecked > 0 ? counted(unchecked, "input") : "Some of the input"} could not be judged, so this is not a pass.`;
	return report.failOn === "never" ? "No finding closes the gate." : `Nothing at or above ${report.failOn}.`;
}
/** `2 findings`, `1 new finding`, `3 findings on changed lines`: as many as the scope lets count. */
function findingsInScope(count, scope = "all") {
	switch (scope) {
		case "all": return counted(count, "finding");
		case "new": return counted(count, "new finding");
		case "changed-lines": return `${counted(count, "finding")} on changed lines`;
		case "changed-resources": return `${counted(count, "finding")} in changed resources`;
	}
}
/** `Compared with main (1a2b3c4d5e6f): 2 new, 8 unchanged, 1 fixed.`, and what the scope leaves out; empty where nothing was compared. */
function comparisonInWords({ comparison, counts, scope }) {
	if (comparison === void 0) return "";
	const { base, commit, fixed, counts: states } = comparison;
	if (commit === void 0) return `Could not be compared with ${base}.`;
	const unknown = states.unknown === 0 ? "" : `, ${states.unknown} of which nobody can say`;
	const outside = counts.outOfScope === 0 ? "" : ` Not counted, being out of the scope ${scope}: ${counts.outOfScope}.`;
	return `Compared with ${base} (${commit.slice(0, 12)}): ${states.new} new, ${states.unchanged} unchanged${unknown}, ${fixed.length} fixed.${outside}`;
}
/**
* Sources that were not judged, or not in full, and that no diagnostic speaks of: they must not vanish from a report
* because a stage told its reason in the source alone.
*/
function untoldSources(report) {
	const told = new Set(report.diagnostics.map((one) => one.message));
	return report.sources.filter((one) => one.state !== "judged" && !(one.why !== void 0 && told.has(one.why)));
}
/** `charts/web (prod): judged, 12 resources`, and why not in full. */
function sourceInWords(one) {
	const why = one.why === void 0 ? "" : `: ${one.why}`;
	return `${nameOfSource(one.source)}: ${one.state}, ${counted(one.resources, "resource")}${why}`;
}
/** How much was looked at, with what. */
function judgedInWords(report) {
	const { resources, notKubernetes } = report.counts;
	const renderers = report.renderers.map((one) => `${one.name} ${one.version}`).join(" and ");
	const judged = `Judged ${counted(resources, "resource")} from ${counted(report.sources.length, "source")} by ${counted(report.rules.length, "rule")}${renderers === "" ? "" : `, rendered with ${renderers}`}.`;
	const others = notKubernetes === 0 ? "" : ` ${counted(notKubernetes, "file")} held nothing for Kubernetes.`;
	return `${judged}${schemasInWords(report.counts.schemas)}${others}`;
}
const STATES_IN_WORDS = [
	["repository", "by definitions of the repository"],
	["user", "by definitions given"],
	["bundled", "by well-known definitions"],
	["unknownVersion", "of an unknown version"],
	["notServed", "of a version that is not served"],
	["unknownKind", "of an unknown kind"]
];
/** What became of resources that Kubernetes' own types do not speak of; nothing where there are none. */
function schemasInWords(counts = {}) {
	const told = STATES_IN_WORDS.flatMap(([state, words]) => counts[state] === void 0 ? [] : [`${counts[state]} ${words}`]);
	return told.length === 0 ? "" : ` Beside Kubernetes' own schemas: ${told.join(", ")}.`;
}
/** `Set securityContext.runAsNonRoot in values.yaml.` where a key of the chart's values would print what is missing; else undefined. */
function setKeyInWords({ provenance }) {
	const { setKey } = provenance;
	return setKey === void 0 ? void 0 : `Set ${setKey.key} in ${setKey.file}.`;
}
/** The places between what is rendered and home, home itself left out, each once. */
function stepsToName(finding) {
	const home = lineInWords(finding.provenance.home);
	const steps = finding.provenance.steps.map(({ at, role }) => ({
		place: lineInWords(at),
		role
	}));
	return [...new Map(steps.map((step) => [`${step.place} ${step.role}`, step])).values()].filter((step) => step.place !== home);
}
/** The message with a full stop, so that another sentence can follow. */
function asSentence(message) {
	return /[.!?\u2026]$/.test(message) ? message : `${message}.`;
}
/** `comment`, or `annotation for checkov`. */
function suppressorInWords({ by, peer }) {
	return peer === void 0 ? by : `${by} for ${peer}`;
}
/** `3 suppressed, 2 of them for other linters`: by comments and annotations that were written for those. */
function suppressedInWords({ suppressed, suppressedForPeers }) {
	if (suppressedForPeers === 0) return `${suppressed} suppressed`;
	return `${suppressed} suppressed, ${suppressedForPeers} of them for other linters`;
}
/** Findings that count: not suppressed, and part of what was asked for. */
function countedFindings(report) {
	return report.findings.filter(isCounted);
}
/** Whether a finding counts. */
function isCounted({ suppression, isOutOfScope }) {
	return suppression === void 0 && isOutOfScope !== true;
}
function gatingSeverities(failOn) {
	return failOn === "never" ? [] : SEVERITIES$1.slice(SEVERITIES$1.indexOf(failOn));
}

// src/report/assemble.ts
/**
* The report of a run: one finding for what several environments share, nothing below the least severity asked for,
* everything in an order that does not depend on the order of the parts, and the verdict.
*/
function assemble(parts, config, version) {
	const least = rankOf(config.minSeverity);
	const findings = mergeFindings(parts.findings).filter((finding) => rankOf(finding.severity) >= least);
	const isIncomplete = parts.documentsUnchecked > 0 || parts.diagnostics.some((one) => one.level === "error");
	const uncheckedSources = parts.sources.filter((source) => source.state === "unchecked").length;
	return {
		version,
		sources: parts.sources,
		renderers: distinctRenderers(parts.renderers),
		rules: parts.rules.toSorted((a, b) => compareText(a.id, b.id)),
		findings,
		diagnostics: distinctDiagnostics(parts.diagnostics),
		isIncomplete,
		verdict: verdictOf$1(findings, isIncomplete, config.failOn),
		failOn: config.failOn,
		counts: {
			...countsOf(findings),
			resources: parts.resources,
			unchecked: parts.documentsUnchecked + uncheckedSources,
			notKubernetes: parts.notKubernetes.length,
			...parts.schemas === void 0 ? {} : { schemas: parts.schemas.counts }
		},
		notKubernetes: parts.notKubernetes.toSorted(compareText)
	};
}
/**
* The exit code of a run that came to its end. A failed gate wins over an incomplete run. `onIncomplete` undefined means
* that the user has not said: then an incomplete run is an error, unless nothing is to fail the gate.
*/
function exitCodeOf(report, onIncomplete, failOn) {
	if (report.verdict === "passed") return EXIT.passed;
	if (report.verdict === "failed") return EXIT.failed;
	return (onIncomplete ?? (failOn === "never" ? "warn" : "fail")) === "fail" ? EXIT.usage : EXIT.passed;
}
/**
* The report with other findings or further diagnostics in it, and so with other counts and perhaps another verdict. The
* findings are in the order of a report.
*/
function reassess(report, changes) {
	const { further = [], ...others } = changes;
	const findings = changes.findings ?? report.findings;
	const isIncomplete = report.isIncomplete || further.some((one) => one.level === "error");
	return {
		...report,
		...others,
		findings,
		diagnostics: further.length === 0 ? report.diagnostics : distinctDiagnostics([...report.diagnostics, ...further]),
		isIncomplete,
		verdict: verdictOf$1(findings, isIncomplete, report.failOn),
		counts: {
			...report.counts,
			...countsOf(findings)
		}
	};
}
function verdictOf$1(findings, isIncomplete, failOn) {
	if (failOn !== "never") {
		const gate = rankOf(failOn);
		if (findings.some((one) => isCounted(one) && rankOf(one.severity) >= gate)) return "failed";
	}
	return isIncomplete ? "incomplete" : "passed";
}
function countsOf(findings) {
	return {
		bySeverity: countBySeverity(findings),
		suppressed: findings.filter((finding) => finding.suppression !== void 0).length,
		suppressedForPeers: findings.filter((finding) => finding.suppression?.peer !== void 0).length,
		outOfScope: findings.filter(({ suppression, isOutOfScope }) => suppression === void 0 && isOutOfScope).length
	};
}
function countBySeverity(findings) {
	const counts = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	for (const finding of findings) if (isCounted(finding)) counts[finding.severity] += 1;
	return counts;
}
function distinctRenderers(renderers) {
	return [...new Map(renderers.map((renderer) => [`${renderer.name} ${renderer.version}`, renderer]))].toSorted(([a], [b]) => compareText(a, b)).map(([, renderer]) => renderer);
}
/** A chart's trouble comes up once for each environment; one telling is enough. */
function distinctDiagnostics(diagnostics) {
	return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()].toSorted(compareDiagnostics);
}

// src/report/escape.ts
/**
* Text of a repository made safe for the place it is shown in. One function a target; each takes one piece of text
* and returns one line. What a reader cannot see is written out, so that two texts that differ look different.
*/
/**
* Controls, format characters (bidirectional ones among them), line separators, lone surrogates and whatever Unicode
* asks programs to draw as nothing.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** The text with everything invisible written as `\u202e` (`\u{e0001}` above U+FFFF). Line breaks are invisible too. */
function showUnseen(text) {
	return PLAIN.test(text) ? text : text.replace(UNSEEN, writtenOut);
}
/**
* For a terminal, or a log that GitHub's runner reads: no escape sequence, no line break, no workflow command in either
* of the runner's syntaxes (`::name::` at the start of a line, `##[name]` anywhere).
*/
function forTerminal(text) {
	return withoutCommands(showUnseen(text));
}
/** The line without a workflow command in either syntax: for lines put together from pieces that are safe by themselves. */
function withoutCommands(line) {
	return line.replaceAll("##[", "##\\u005b").replace(/^(\s*):/, "$1\\u003a");
}
/** For what stands behind `::error::`. Percent signs survive the runner's decoding; `##[` cannot start a command. */
function forWorkflowCommandData(text) {
	return showUnseen(text).replaceAll("##[", "##\\u005b").replaceAll("%", "%25");
}
/** For the value of a property such as `file=`; as data, and neither `:` nor `,` ends it. */
function forWorkflowCommandProperty(text) {
	return forWorkflowCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* For Markdown prose on GitHub: reads as the text itself. No emphasis, link, image, HTML, table cell, formula, footnote,
* list or heading comes of it, and no mention (`@team`), reference (`#12`, `GH-12`) or bare web address becomes a link.
*/
function forMarkdown(text) {
	return forHtmlText(showUnseen(text)).replace(/[\\`*_[\]|~$]/g, "\\$&").replace(/^(\s*)([-+=>:]|\d+(?=[.)]))/, (_, blanks, mark) => blanks + guarded(mark)).replace(/@|#(?!8203;)/g, "$&&#8203;").replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;").replace(/:\/\//g, ":&#8203;//").replace(/www\./gi, "$&&#8203;");
}
/** What GitHub may take for the id of a commit: those of forks count as the repository's own. */
const COMMIT_ID = /\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi;
/**
* As `forMarkdown`, with what the text itself puts between backticks as code, and no id of a commit becomes a link: for sentences
* about what a repository contains.
*/
function forMarkdownProse(text) {
	return showUnseen(text).split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? forMarkdownCode(piece) : forMarkdown(piece).replace(COMMIT_ID, "$&&#8203;")).join("");
}
/** A Markdown code span that holds the text and cannot be closed by it. Not for table cells, where `|` still counts. */
function forMarkdownCode(text) {
	const content = withoutCommands(showUnseen(text));
	if (content.trim() === "") return "` `";
	const fence = "`".repeat(longestRun(content, "`") + 1);
	const pad = /^`|`$|^ .* $/.test(content) ? " " : "";
	return fence + pad + content + pad + fence;
}
/** The lines as a fenced code block that none of them can close; printed to a log, none of them is a workflow command. */
function forMarkdownFence(lines, language) {
	const content = lines.map(forTerminal);
	const fence = "`".repeat(Math.max(3, ...content.map((line) => longestRun(line, "`") + 1)));
	return [
		fence + language,
		...content,
		fence
	].join("\n");
}
/** For text and quoted attributes of HTML; printed to a log, no workflow command comes of it. */
function forHtml(text) {
	return forHtmlText(showUnseen(text)).replaceAll("\"", "&quot;").replaceAll("'", "&#39;").replaceAll("##[", "##&#91;").replace(/^(\s*):/, "$1&#58;");
}
/**
* For `message.text` of SARIF. GitHub makes links of `[text](1)` and, where it posts alerts as comments, mentions of
* `@name`; neither comes out of this. A digest (`nginx@sha256:\u2026`) stays as it is.
*/
function forSarifMessage(text) {
	return showUnseen(text).replace(/\](?=\()/g, "] ").replace(/(^|[^\w@])@(?=\w)/g, "$1@\u200b");
}
/** One cell of a CSV file, quoted; a spreadsheet takes it as text even where it looks like a formula. */
function forCsv(text) {
	const content = showUnseen(text);
	return `"${/^\s*[=+\-@]/.test(content) || text.startsWith("	") ? "'" : ""}${content.replaceAll("\"", "\"\"")}"`;
}
/** Above so many entries nobody reads JSON by eye, and indentation makes it four times as long. */
const MOST_INDENTED = 500;
/**
* JSON whose strings hold, as written, no `##[` and nothing that cannot be seen: the same data, and safe on a terminal
* and in a log that GitHub's runner reads. Indented by two blanks where it holds few `entries`; ends with a line break.
*/
function toSafeJson(value, entries) {
	return `${JSON.stringify(value, void 0, entries > MOST_INDENTED ? 0 : 2).replace(UNSEEN, asJsonEscape).replaceAll("##[", "##\\u005b")}\n`;
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

// src/report/fingerprint.ts
/**
* The fingerprint `lintel/v1` of a finding's identity: 32 hex digits of its SHA-256. What is accepted in a baseline is known
* by it, so nobody may be able to make a second finding with the same one.
*/
function fingerprintOf(identity) {
	if (identity.startsWith(KNOWN$1)) return identity.slice(KNOWN$1.length);
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}
/** No identity begins so: they begin with the id of a rule. */
const KNOWN$1 = "\0fingerprint\0";
/** What stands for the identity of a finding of which only the fingerprint was written down. */
function identityOfFingerprint(fingerprint) {
	return KNOWN$1 + fingerprint;
}

// src/process/at-end.ts
/** Signals that end a process and can be caught. */
const ENDING_SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const cleanups = /* @__PURE__ */ new Set();
/**
* Has `cleanup` called if this process ends before the returned function is: by exit, by an uncaught error, by a signal.
* `cleanup` must be synchronous. Signals are watched only while something is registered, so that otherwise the
* process dies of them as it would without us.
*/
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

// src/catalog/peer-ids.ts
/** Longest check id that is looked at, in UTF-16 units; the longest real one has half as many. */
const MAX_ID = 120;
/**
* A peer's check id as it is compared, so that its spellings are one: `AVD-KSV-0017`, `KSV-0017`, `KSV017` and `ksv017`, and
* Semgrep's `yaml.kubernetes.security.privileged-container.privileged-container` with its last part alone.
*/
function comparablePeerId(id) {
	const lower = id.slice(0, MAX_ID).trim().toLowerCase();
	const numbered = /^(?:avd-)?(?<letters>[a-z]{1,8})-?0*(?<number>\d{1,8})$/u.exec(lower)?.groups;
	if (numbered !== void 0) return `${numbered["letters"]}-${numbered["number"]}`;
	return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/u.test(lower) ? lower.slice(lower.lastIndexOf(".") + 1) : lower;
}

// src/catalog/presets.ts
/** Named choices of rules. A framework's id is one as well: the rules that speak of one of its controls. */
const PRESETS = [
	"recommended",
	"strict",
	"all",
	"security",
	"reliability",
	"schema",
	"pss-baseline",
	"pss-restricted"
];
/**
* The rules whose conditions are the controls of the Pod Security Standards, as Kubernetes 1.34 has them. Where the standard
* is stricter than the rule and no strict reading says so, docs/configuration.md tells.
*/
const POD_SECURITY_STANDARDS = [
	{
		control: "HostProcess",
		level: "baseline",
		rules: { "windows-host-process": "plain" }
	},
	{
		control: "Host Namespaces",
		level: "baseline",
		rules: {
			"host-network": "plain",
			"host-pid": "plain",
			"host-ipc": "plain"
		}
	},
	{
		control: "Privileged Containers",
		level: "baseline",
		rules: { "privileged-container": "plain" }
	},
	{
		control: "Capabilities",
		level: "baseline",
		rules: { "baseline-capabilities": "plain" }
	},
	{
		control: "HostPath Volumes",
		level: "baseline",
		rules: { "host-path-volume": "plain" }
	},
	{
		control: "Host Ports",
		level: "baseline",
		rules: { "host-port": "plain" }
	},
	{
		control: "Host Probes / Lifecycle Hooks",
		level: "baseline",
		rules: { "host-probes-lifecycle": "plain" }
	},
	{
		control: "AppArmor",
		level: "baseline",
		rules: { "apparmor-unconfined": "plain" }
	},
	{
		control: "SELinux",
		level: "baseline",
		rules: { "selinux-custom-options": "plain" }
	},
	{
		control: "/proc Mount Type",
		level: "baseline",
		rules: { "unsafe-proc-mount": "plain" }
	},
	{
		control: "Seccomp",
		level: "baseline",
		rules: { "seccomp-unconfined": "plain" }
	},
	{
		control: "Sysctls",
		level: "baseline",
		rules: { "unsafe-sysctls": "plain" }
	},
	{
		control: "Volume Types",
		level: "restricted",
		rules: { "volume-types-restricted": "plain" }
	},
	{
		control: "Privilege Escalation",
		level: "restricted",
		rules: { "privilege-escalation-container": "plain" }
	},
	{
		control: "Running as Non-root",
		level: "restricted",
		rules: { "run-as-non-root": "plain" }
	},
	{
		control: "Running as Non-root user",
		level: "restricted",
		rules: { "run-as-user-zero": "plain" }
	},
	{
		control: "Seccomp",
		level: "restricted",
		rules: { "seccomp-profile-unset": "plain" }
	},
	{
		control: "Capabilities",
		level: "restricted",
		rules: {
			"drop-all-capabilities": "plain",
			"added-capabilities": "plain"
		}
	}
];
const PSS_READINGS = {
	"pss-baseline": readingsOf(["baseline"]),
	"pss-restricted": readingsOf(["baseline", "restricted"])
};
/** The ids of the rules that the presets of the Pod Security Standards name. */
const POD_SECURITY_RULES = Object.keys(PSS_READINGS["pss-restricted"]);
function readingsOf(levels) {
	return Object.assign({}, ...POD_SECURITY_STANDARDS.filter((one) => levels.includes(one.level)).map((one) => one.rules));
}
/** The preset of that name: one of ours, or a framework that some rule has a control of. */
function presetNamed(name, available) {
	const preset = PRESETS.find((one) => one === name);
	if (preset !== void 0) return preset;
	return frameworksOf$1(available).includes(name) ? { framework: name } : void 0;
}
/** The frameworks that rules have controls of, by id, sorted. */
function frameworksOf$1(available) {
	const ids = available.flatMap(({ rule }) => rule.controls.map((control) => control.split("/")[0] ?? control));
	return [...new Set(ids)].toSorted();
}
/** How the preset reads the rule; undefined where the rule is not in it. */
function readingIn(preset, rule) {
	if (typeof preset === "object") return readingIf(rule.controls.some((one) => one.startsWith(`${preset.framework}/`)));
	switch (preset) {
		case "all": return "strict";
		case "strict": return rule.defaultOn ? "strict" : void 0;
		case "recommended": return readingIf(rule.defaultOn);
		case "security": return readingIf(rule.defaultOn && rule.securitySeverity !== void 0);
		case "reliability": return readingIf(rule.defaultOn && rule.securitySeverity === void 0);
		case "schema": return readingIf(rule.category === "schema" || rule.category === "api-lifecycle");
		case "pss-baseline":
		case "pss-restricted": return PSS_READINGS[preset][rule.id];
	}
}
function readingIf(isIn) {
	return isIn ? "plain" : void 0;
}

// src/catalog/select.ts
/**
* The rules that `config` asks for, sorted by id, with its severities and parameters.
* Throws `UserError` for a name that is no rule, category or peer's check.
*/
function selectRules(available, config) {
	const preset = presetNamed(config.preset, available) ?? unknownPreset(config.preset, available);
	const index = namesOf(available);
	const only = namedBy(config.onlyRules, index, "--rule");
	const skipped = namedBy(config.skipRules, index, "--skip-rule");
	const settings = settingsByRule(config.rules, index);
	const selected = [];
	for (const compiled of available) {
		const { id } = compiled.rule;
		const setting = settings.get(id);
		if (skipped.has(id)) continue;
		const reading = readingIn(preset, compiled.rule);
		const scope = scopeFor(compiled, config);
		if (only.size > 0 ? !only.has(id) : !(setting?.enabled ?? (reading !== void 0 || scope !== void 0))) continue;
		const applied = applySetting(compiled, setting, reading ?? readingOfOthers(preset));
		selected.push(scope === void 0 ? applied : {
			...applied,
			params: {
				...applied.params,
				...scope
			}
		});
	}
	return selected.toSorted((a, b) => a.compiled.rule.id < b.compiled.rule.id ? -1 : 1);
}
/**
* The rules that the preset leaves off and nothing turns off: not the configuration, not a flag, and not that others were
* named. They judge where an object asks for them.
*/
function rulesLeftOff(available, config) {
	if (config.onlyRules.length > 0 || config.rulesOnly) return [];
	const on = new Set(selectRules(available, config).map(({ compiled }) => compiled.rule.id));
	const index = namesOf(available);
	const skipped = namedBy(config.skipRules, index, "--skip-rule");
	const settings = settingsByRule(config.rules, index);
	return available.filter(({ rule }) => !on.has(rule.id) && !skipped.has(rule.id) && settings.get(rule.id) === void 0).map((compiled) => applySetting(compiled, void 0, "plain"));
}
/** What the configuration says of the data that a rule is about (its parameter `data`): who says where it is wants it guarded. */
function scopeFor({ params }, { compliance }) {
	const data = PROTECTED_DATA.find((one) => one === params["data"]);
	return data === void 0 ? void 0 : compliance?.scope[data];
}
function unknownPreset(name, available) {
	const known = [...PRESETS, ...frameworksOf$1(available)];
	const near = nearestName(name, known);
	throw new UserError(`unknown preset "${name}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}Use one of ${known.join(", ")}.` });
}
/** How a rule is read that was asked for by name and is not in the preset. */
function readingOfOthers(preset) {
	return preset === "strict" ? "strict" : "plain";
}
function applySetting(compiled, setting, reading) {
	const { strict, ...params } = {
		...compiled.params,
		...setting?.params
	};
	return {
		compiled,
		...setting?.severity === void 0 ? {} : { severity: setting.severity },
		params,
		strict: strict === void 0 ? reading === "strict" : strict === true
	};
}
/** The names of the rules, gathered when the first one is asked for: most runs ask for none. */
function namesOf(available) {
	let index;
	const names = () => index ??= indexOfNames(available);
	return {
		get: (name) => names().get(name) ?? names().get(comparablePeerId(name)),
		keys: () => names().keys()
	};
}
/** Every name by which a rule can be called: its id, its aliases, its category, the peers' ids. */
function indexOfNames(available) {
	const index = /* @__PURE__ */ new Map();
	const add = (name, id) => {
		const key = name.toLowerCase();
		const known = index.get(key);
		if (known === void 0) index.set(key, [id]);
		else if (!known.includes(id)) known.push(id);
	};
	const ids = new Set(available.map(({ rule }) => rule.id));
	for (const { rule, aliases } of available) {
		add(rule.id, rule.id);
		const peers = Object.values(rule.peers).flat();
		for (const name of [
			...aliases,
			rule.category,
			...peers,
			...peers.map(comparablePeerId)
		]) if (!ids.has(name)) add(name, rule.id);
	}
	return index;
}
function namedBy(names, index, flag) {
	return new Set(names.flatMap((name) => index.get(name.toLowerCase()) ?? unknownName$1(name, index, flag)));
}
function unknownName$1(name, index, where, at) {
	const near = nearestName(name.toLowerCase(), index.keys());
	throw new UserError(`${where}: "${name}" is no rule, category or peer's check id`, {
		hint: near === void 0 ? "`lintel rules` lists them." : `Did you mean "${near}"? \`lintel rules\` lists them.`,
		...at === void 0 ? {} : { at }
	});
}
function isCategory(name) {
	return CATEGORIES.some((category) => category === name);
}
/** A setting for a rule wins over one for its category, whichever comes first in the file. */
function settingsByRule(settings, index) {
	const byRule = /* @__PURE__ */ new Map();
	const ordered = [...settings].toSorted(([a], [b]) => Number(isCategory(b)) - Number(isCategory(a)));
	for (const [name, setting] of ordered) for (const id of index.get(name.toLowerCase()) ?? unknownName$1(name, index, "rules", setting.at)) byRule.set(id, setting);
	return byRule;
}

// src/yaml/scalar.ts
/** The value of a scalar that has no tag and no quotes. */
function resolvePlain(text) {
	const first = text.charCodeAt(0);
	if (first >= DIGIT_0$1 && first <= DIGIT_9 || first === MINUS || first === PLUS$1) return resolveNumber(text, first);
	if (first === DOT$1) return resolveAfterDot(text);
	if (text.length > LONGEST_WORD) return text;
	const word = WORDS$1.get(text);
	return word === void 0 ? text : word;
}
/**
* The value of a scalar with a tag, given in full (`tag:yaml.org,2002:int`) or as the bare `!`; undefined where Kubernetes refuses the two together.
* With `!!int`, `!!float`, `!!bool` and `!!null` quotes make no difference: go-yaml looks at the text alone.
*/
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
/**
* The name of a mapping's key, as sigs.k8s.io/yaml writes it into JSON: `yes` is `"true"`, `0x10` is `"16"`, `1e7` is `"1e+07"`.
* Undefined for the keys it refuses: null and integers beyond int64. `text` is the scalar's text, from which `value` was resolved.
*/
function keyName(value, text) {
	if (typeof value === "string") return value;
	if (value === null) return void 0;
	if (typeof value === "boolean") return value ? "true" : "false";
	const integer = exactInteger(text);
	if (integer === void 0) return formatFloat32(value);
	return integer > INT64_MAX ? void 0 : String(integer);
}
/** The integer that the text of a plain scalar stands for, all its digits kept; undefined where it is none that fits into 64 bits. */
function exactInteger(text) {
	const match = INTEGER.exec(withoutUnderscores(text).replace(SIGN_AFTER_PREFIX, "$10b"));
	if (match === null) return void 0;
	const [, sign = "", digits = ""] = match;
	const size = BigInt(OLD_OCTAL.test(digits) ? `0o${digits.slice(1)}` : digits);
	if (sign === "-") return size > INT64_MAX + 1n ? void 0 : -size;
	return size > (sign === "" ? UINT64_MAX : INT64_MAX) ? void 0 : size;
}
const DIGIT_0$1 = 48;
const DIGIT_9 = 57;
const PLUS$1 = 43;
const MINUS = 45;
const DOT$1 = 46;
const YAML_TAG = "tag:yaml.org,2002:";
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
/** Digits that always fit into 53 bits. */
const SAFE_DIGITS = 15;
const WORDS$1 = new Map([
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
	if (first > DIGIT_0$1 && text.length <= SAFE_DIGITS) {
		let value = 0;
		let at = 0;
		for (; at < text.length; at++) {
			const digit = text.charCodeAt(at) - DIGIT_0$1;
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
	const word = WORDS$1.get(text);
	return word === void 0 ? text : word;
}
function resolveAfterDot(text) {
	const word = WORDS$1.get(text);
	if (word !== void 0) return word;
	if (!FLOAT_AFTER_DOT.test(text)) return text;
	const value = Number(withoutUnderscores(text));
	return Number.isFinite(value) ? value : text;
}
function withoutUnderscores(text) {
	return text.includes("_") && text.charCodeAt(0) <= DIGIT_9 ? text.replaceAll("_", "") : text;
}
function ofType(value, type) {
	return typeof value === type ? value : void 0;
}
const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/;
/** Whether go-yaml reads a time: a date alone, with `T` and a zone, or with a space and none. */
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
/** The shortest decimal that names the same 32-bit float, written as Go's `strconv.FormatFloat(x, 'g', -1, 32)` does. */
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
/** The columns of a row. */
const ROW = {
	/** The key in front of the node, quotes included; -1 for list items and the root. */
	keyStart: 0,
	keyEnd: 1,
	/** The node's own text. Of a block scalar, its content; of an absent value, where the text in front of it ends. */
	start: 2,
	/** For a collection its start: the end is looked for when it is asked for. */
	end: 3,
	/** The row behind the node and everything in it. */
	next: 4,
	kind: 5
};
/** Integers a row. */
const ROW_SIZE = 6;
/** What a row is about. */
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
/**
* The key of the deepest node on the path, or for a list item its first key or its scalar; one line. See {@link Located}. A value that comes from an
* alias or a merge key is found where it is written.
*/
function locate(tape, path) {
	let row = 0;
	let depth = 0;
	for (const segment of path) {
		const child = childOf(tape, row, segment);
		if (child === NONE$5) break;
		row = child;
		depth++;
	}
	return {
		region: regionOfHead(tape, row),
		depth
	};
}
/**
* The text of the value at the path, quotes, brackets and a block scalar's header included, the line break behind it not; undefined where the path
* does not lead to a node or the value has no text (`key:` and nothing more).
*/
function locateValue(tape, path) {
	let row = 0;
	for (const segment of path) {
		row = childOf(tape, row, segment);
		if (row === NONE$5) return void 0;
	}
	const target = targetOf$2(tape, row);
	if (tape.rows[target + ROW.kind] === NODE.absent) return void 0;
	return region(tape, startOf(tape, target), endOf$1(tape, target));
}
/** The name of the key in front of a row, as data has it. */
function nameAt(names, text, rows, row) {
	const name = names.get(row);
	if (name !== void 0) return name;
	const [start, end] = bareKey(text, at$1(rows, row, ROW.keyStart), at$1(rows, row, ROW.keyEnd));
	return text.slice(start, end);
}
const NONE$5 = -1;
const DOUBLE_QUOTE$1 = 34;
const SINGLE_QUOTE$1 = 39;
function at$1(rows, row, column) {
	return rows[row + column] ?? NONE$5;
}
function targetOf$2(tape, row) {
	return at$1(tape.rows, row, ROW.kind) === NODE.alias ? tape.aliases.get(row) ?? row : row;
}
function childOf(tape, row, segment) {
	const parent = targetOf$2(tape, row);
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
/** The last entry that gives the key, whether written here or merged: in that order Kubernetes applies them. */
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
	const source = targetOf$2(tape, row);
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
	return first === DOUBLE_QUOTE$1 || first === SINGLE_QUOTE$1 ? [start + 1, end - 1] : [start, end];
}
/** What a person would call the place of a node: its key, else the first key in it, else its text. */
function regionOfHead(tape, row) {
	const keyStart = at$1(tape.rows, row, ROW.keyStart);
	if (keyStart !== NONE$5) return firstLine$1(tape, keyStart, at$1(tape.rows, row, ROW.keyEnd));
	const target = targetOf$2(tape, row);
	const kind = at$1(tape.rows, target, ROW.kind);
	if (kind >= NODE.map && at$1(tape.rows, target, ROW.next) > target + 6) return regionOfHead(tape, target + 6);
	if (kind === NODE.absent) return regionOfAbsent(tape, target);
	return firstLine$1(tape, startOf(tape, target), endOf$1(tape, target));
}
/** An item without text has its dash; a document without content has its first position. */
function regionOfAbsent(tape, row) {
	if (row === 0) return region(tape, tape.start, tape.start);
	const end = endOfAbsent(tape, row);
	return region(tape, end - 1, end);
}
/** Behind the colon or the dash that has no value. */
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
/** Offset of the `|` or `>` of a block scalar. */
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
/** The first character from `from` on that is neither one of `filler` nor in a comment. */
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
function firstLine$1(tape, start, end) {
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
/** Turns the events of one document into data and positions. */
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
		if (!(error instanceof Refusal$1)) throw error;
		return {
			kind: "broken",
			message: error.message,
			offset: error.offset,
			index: endOfDocument(input.events, input.index)
		};
	}
}
/** Thrown where the document cannot go on, and caught above: it never leaves this file. */
var Refusal$1 = class extends Error {
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
	if (value === void 0) throw new Refusal$1(`${quote(text)} is not what its tag ${source.slice(event.tagStart, event.tagEnd)} says`, event.tagStart);
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
		throw new Refusal$1(`${value === null ? "null" : text} cannot be a key; Kubernetes takes text only`, offset);
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
	throw new Refusal$1(`the key ${quote(key.name)} is given ${where}; Kubernetes takes a key once, remove one of them`, key.start - building.start);
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
	const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
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
/** JSON has neither infinity nor NaN, and a JavaScript number has 53 bits. */
function checkNumber(building, { event, text, value }) {
	if (!Number.isFinite(value)) throw new Refusal$1(`${text} is a number that JSON cannot hold, so Kubernetes refuses it; quote it if text is meant`, event.valueStart);
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
	if (!(event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK)) return getScalarValue(building.source, written);
	return textOfBlock(building.source, written, building.start + event.valueEnd === building.text.length);
}
/** The text of a block scalar of `source`. `endsText`: nothing stands behind it. */
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
	if (building.depth >= building.limits.depth) throw new Refusal$1(`collections are nested more than ${building.limits.depth} deep`, event.start);
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
/** What to do where a template was read before it was rendered. */
const TEMPLATE_HINT = "a template expression must be rendered first, or quoted";
function refuseAsKey(building, frame, offset) {
	if (frame === void 0 || frame.map === void 0 || frame.key !== void 0) return;
	const hint = building.source.slice(offset - 1, offset + 1) === "{{" ? `; ${TEMPLATE_HINT}` : "";
	throw new Refusal$1(`a mapping or a list stands where a key must be${hint}`, offset);
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
	if (anchor === void 0) throw new Refusal$1(`the alias *${name} has no anchor &${name} in front of it in this document`, offset);
	if (anchor.nodes === void 0) throw new Refusal$1(`the alias *${name} stands inside its own anchor &${name}`, offset);
	const frame = topFrame(building);
	if (frame !== void 0 && frame.map !== void 0 && frame.key === void 0) {
		if (anchor.name === void 0) throw new Refusal$1(`the alias *${name} stands where a key must be, and is no text`, offset);
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
	throw new Refusal$1(tooManyNodes(building.limits.nodes), Math.min(building.lastEnd - building.start, building.source.length));
}
/** What to say of a document above the bound for nodes. */
function tooManyNodes(limit) {
	return `the document is too large: it holds more than ${limit} values, those behind aliases counted each time`;
}
/** Writes a row for the next node, with the key that waits for it. */
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
/** Puts a finished value where it belongs. */
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
	else if (key === "__proto__") define(map, key, value);
	else map[key] = value;
}
function put(frame, map, key, value) {
	frame.merged?.delete(key);
	if (value === null) {
		if (frame.merged !== void 0) delete map[key];
		(frame.nulls ??= /* @__PURE__ */ new Set()).add(key);
		return;
	}
	frame.nulls?.delete(key);
	define(map, key, value);
}
/** Sets a key of any name: plain assignment to `__proto__` would change what the object is. */
function define(map, key, value) {
	Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/** Of a list of mappings the first wins, so that it is applied last. */
function merge(building, frame, value) {
	const sources = Array.isArray(value) ? value.toReversed() : [value];
	for (const source of sources) {
		if (!isMap(source)) throw new Refusal$1("the merge key << takes a mapping or a list of mappings", frame.keyStart - building.start);
		mergeMap(building, frame, source);
	}
}
function mergeMap(building, frame, source) {
	const { map } = frame;
	if (map === void 0) return;
	const merged = frame.merged ??= /* @__PURE__ */ new Set();
	for (const key of Object.keys(source)) {
		put(frame, map, key, source[key] ?? null);
		merged.add(key);
	}
	for (const key of building.nullsOf?.get(source) ?? []) {
		put(frame, map, key, null);
		merged.add(key);
	}
}
/** The text between double quotes, cut where it is long. */
function quote(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text);
}

// src/yaml/fast-document.ts
/**
* A text for {@link fastDocument}. Undefined where it has characters that do not mean the same wherever they stand: control characters, a lone CR,
* surrogates without partner.
*/
function fastText(text, lines, limits) {
	const hasCrlf = text.includes("\r");
	if (!(!CONTROL.test(text) && !text.includes("\ufeff", 1) && text.isWellFormed()) || hasCrlf && LONE_CR.test(text)) return void 0;
	return {
		text,
		lines,
		limits,
		hasCrlf,
		nextColon: NONE$3,
		nextHash: NONE$3,
		nextBackslash: NONE$3
	};
}
/**
* Reads a document that is written as nearly all manifests are, in one pass and without an object for each node: several times faster than js-yaml's
* events. Undefined for everything else: for anchors, tags, explicit keys, merge keys, directives, tabs between tokens, plain scalars on several
* lines in flow collections, for whatever is an error, and wherever there is doubt. What it does read is what {@link buildDocument} makes of
* js-yaml's events, to the last offset.
*
* The stretch from `from` to `to` must be one of {@link splitDocuments}, and stand behind those of the same text that were read before.
*/
function fastDocument(whole, from, to) {
	try {
		return whole.hasCrlf ? readWithCrlf(whole, from, to) : read$2(whole, from, to);
	} catch (error) {
		if (error === UNUSUAL) return void 0;
		throw error;
	} finally {
		text$1 = "";
		names$1 = void 0;
	}
}
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/;
const LONE_CR = /\r(?!\n)/;
const LONE_LF = /(?<!\r)\n/;
/** Thrown where the document is not an ordinary one, and caught above. One for all: its stack would tell nothing and cost much. */
const UNUSUAL = /* @__PURE__ */ new Error("not an ordinary document");
const NO_NAMES = /* @__PURE__ */ new Map();
const NO_ALIASES = /* @__PURE__ */ new Map();
const NO_MERGES = /* @__PURE__ */ new Set();
const NONE$3 = -1;
const ALL_BITS = -1;
/** Behind everything: there is no further colon, or hash, or backslash. */
const NEVER = 2147483647;
const LF$3 = 10;
const TAB$2 = 9;
const SPACE$2 = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const PERCENT = 37;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const STAR = 42;
const PLUS = 43;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const DIGIT_0 = 48;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;
const AT = 64;
const BANG = 33;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const BACKTICK = 96;
const OPEN_MAP = 123;
const PIPE = 124;
const CLOSE_MAP = 125;
const BYTE_ORDER_MARK$1 = 65279;
let text$1 = "";
let end = 0;
let isWholeEnd = false;
let at = 0;
let lineStart = 0;
/** The indentation of the latest line, for the next one is often indented as far. */
let usualIndent = 0;
/** The next colon, hash and backslash: each is searched for once, not once a line. */
let nextColon = NONE$3;
let nextHash = NONE$3;
let nextBackslash = NONE$3;
let tape = /* @__PURE__ */ new Int32Array(16384);
const LARGEST_KEPT_TAPE = 1 << 20;
let used = 0;
let nodes = 0;
let maxNodes = 0;
let depth = 0;
let maxDepth = 0;
/** Where the text of the latest node ends, which is where an absent value is said to be. */
let lastEnd = 0;
let names$1;
/** The colon that ended a line of plain text, or -1. */
let colonAt = NONE$3;
/** Whether a comment ended a line of plain text. */
let hasComment = false;
/** The latest key: its name, its text, and whether the two differ. */
let keyText = "";
let keyFrom = 0;
let keyTo = 0;
let isSpelled = false;
/** One bit that all keys of its name share, so that a key whose bit is new to a map need not be looked up in it; all bits where that is not known. */
let keyBits = 0;
/** Whether the latest quoted text has neither escapes nor line breaks. */
let isSimple = true;
function read$2(whole, from, to) {
	begin(whole.text, from, to, whole.limits);
	({nextColon, nextHash, nextBackslash} = whole);
	isWholeEnd = to === whole.text.length;
	try {
		return finish$1(whole, from, readRoot());
	} finally {
		whole.nextColon = nextColon;
		whole.nextHash = nextHash;
		whole.nextBackslash = nextBackslash;
	}
}
/** With line breaks of one character; the positions are put right afterwards. */
function readWithCrlf(whole, from, to) {
	const written = whole.text.slice(from, to);
	if (LONE_LF.test(written)) throw UNUSUAL;
	const source = written.replaceAll("\r\n", "\n");
	begin(source, 0, source.length, whole.limits);
	isWholeEnd = to === whole.text.length;
	const root = readRoot();
	if (root !== void 0) restoreOffsets(source, from);
	return finish$1(whole, from, root);
}
/** Offsets never fall from column to column and from row to row, so that one walk over the line breaks is enough. */
function restoreOffsets(source, start) {
	let breaks = 0;
	let next = source.indexOf("\n");
	for (let row = 0; row < used; row += 6) for (let column = row + ROW.keyStart; column <= row + ROW.end; column++) {
		const offset = tape[column] ?? NONE$3;
		if (offset === NONE$3) continue;
		while (next !== -1 && next < offset) {
			breaks++;
			next = source.indexOf("\n", next + 1);
		}
		tape[column] = start + offset + breaks;
	}
}
function begin(source, from, to, limits) {
	text$1 = source;
	end = to;
	at = from;
	if (at === 0 && text$1.charCodeAt(at) === BYTE_ORDER_MARK$1 && at < end) at++;
	lineStart = at;
	usualIndent = 0;
	nextColon = NONE$3;
	nextHash = NONE$3;
	nextBackslash = NONE$3;
	used = 0;
	nodes = 0;
	maxNodes = limits.nodes;
	depth = 0;
	maxDepth = limits.depth;
	lastEnd = from;
	names$1 = void 0;
}
function finish$1(whole, start, root) {
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
			merges: NO_MERGES
		}
	};
}
function readRoot() {
	skipToContent();
	let isMarked = false;
	if (text$1.startsWith("---", at) && isBlankAt$1(at + 3) && at < end) {
		if (at !== lineStart) throw UNUSUAL;
		isMarked = true;
		at += 3;
		endLine();
		skipToContent();
	}
	if (at >= end) {
		if (!isMarked) return void 0;
		addRow(NONE$3, NONE$3, lastEnd, lastEnd, NODE.absent);
		return { data: null };
	}
	const isIndented = at !== lineStart;
	const data = readNode$2(NONE$3, NONE$3, NONE$3);
	const kind = tape[ROW.kind];
	if (at < end || isIndented && kind !== NODE.map && kind !== NODE.list) throw UNUSUAL;
	return { data };
}
/** To the next character that is neither white space nor in a comment, or to the end. */
function skipToContent() {
	for (;;) {
		if (at === lineStart && usualIndent > 1 && text$1.startsWith(SPACES[usualIndent] ?? " ", at)) at += usualIndent;
		let code = text$1.charCodeAt(at);
		while (code === SPACE$2) code = text$1.charCodeAt(++at);
		if (at >= end) return;
		if (code === LF$3) lineStart = ++at;
		else if (code === HASH) {
			if (at !== lineStart && text$1.charCodeAt(at - 1) !== SPACE$2) throw UNUSUAL;
			skipLine();
		} else {
			if (code === TAB$2 || code === DOT && at === lineStart && text$1.startsWith("...", at)) throw UNUSUAL;
			const indent = at - lineStart;
			if (indent < SPACES.length) usualIndent = indent;
			return;
		}
	}
}
const SPACES = Array.from({ length: 64 }, (_, length) => " ".repeat(length));
/** To the start of the next line. */
function skipLine() {
	const lineBreak = text$1.indexOf("\n", at);
	at = lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
	lineStart = at;
}
/** To the next line, where nothing but a comment may stand on this one. */
function endLine() {
	let code = text$1.charCodeAt(at);
	const from = at;
	while (code === SPACE$2) code = text$1.charCodeAt(++at);
	if (code === LF$3) lineStart = ++at;
	else if (code === HASH && at > from) skipLine();
	else if (at < end) throw UNUSUAL;
}
function isBlankAt$1(offset) {
	const code = text$1.charCodeAt(offset);
	return code === LF$3 || code === SPACE$2 || code === TAB$2 || offset >= end;
}
/**
* Reads a node that stands first on its line or behind a dash, so that it may be a collection in block style. Like all that read a node in block
* context, it leaves the cursor at the content behind the node, or at the end.
*/
function readNode$2(parentIndent, keyStart, keyEnd) {
	const code = text$1.charCodeAt(at);
	if (code === DASH) {
		if (isBlankAt$1(at + 1)) return readList(keyStart, keyEnd);
	} else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return readQuotedNode(code, parentIndent, keyStart, keyEnd);
	const start = at;
	if (!canStartPlain(code)) return readInline(code, parentIndent, keyStart, keyEnd);
	const lineEnd = scanPlainLine();
	if (colonAt === NONE$3) return readPlain$1(start, lineEnd, parentIndent, keyStart, keyEnd);
	takePlainKey(start, lineEnd);
	return readMap(start, keyStart, keyEnd);
}
/** Whether plain text can begin with the character at the cursor. */
function canStartPlain(code) {
	switch (code) {
		case DASH:
		case QUESTION:
		case COLON:
			if (isBlankAt$1(at + 1)) throw UNUSUAL;
			return true;
		case AMPERSAND:
		case STAR:
		case BANG:
		case PERCENT:
		case AT:
		case BACKTICK:
		case COMMA:
		case CLOSE_LIST:
		case CLOSE_MAP: throw UNUSUAL;
		case DOUBLE_QUOTE:
		case SINGLE_QUOTE:
		case PIPE:
		case GREATER:
		case OPEN_LIST:
		case OPEN_MAP: return false;
		default: return true;
	}
}
/** Reads a node on the rest of a line: anything but a collection in block style. */
function readInline(code, parentIndent, keyStart, keyEnd) {
	const start = at;
	if (canStartPlain(code)) {
		const lineEnd = scanPlainLine();
		if (colonAt !== NONE$3) throw UNUSUAL;
		return readPlain$1(start, lineEnd, parentIndent, keyStart, keyEnd);
	}
	if (code === PIPE || code === GREATER) return readBlockScalar(code, parentIndent, keyStart, keyEnd);
	const value = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? readQuotedScalar(code, parentIndent, keyStart, keyEnd) : readFlow$1(code, parentIndent, keyStart, keyEnd);
	endLine();
	skipToContent();
	return value;
}
function readQuotedNode(code, parentIndent, keyStart, keyEnd) {
	const start = at;
	const itsLine = lineStart;
	const value = readQuoted$1(code, parentIndent);
	const quoteEnd = at;
	while (text$1.charCodeAt(at) === SPACE$2) at++;
	if (text$1.charCodeAt(at) === COLON) {
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
/** Reads the map whose first key was just read; the cursor is at the colon behind it. */
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
		if (value === null) (nulls ??= /* @__PURE__ */ new Set()).add(key);
		else map[key] = value;
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
/** Reads what stands behind a key's colon, or on the lines below it. */
function readValue(indent, keyStart, keyEnd) {
	let code = text$1.charCodeAt(at);
	while (code === SPACE$2) code = text$1.charCodeAt(++at);
	if (code !== LF$3 && code !== HASH && at < end) {
		if (code === TAB$2) throw UNUSUAL;
		return readInline(code, indent, keyStart, keyEnd);
	}
	skipToContent();
	if (at < end) {
		const column = at - lineStart;
		if (column > indent) return readNode$2(indent, keyStart, keyEnd);
		if (column === indent && text$1.charCodeAt(at) === DASH && isBlankAt$1(at + 1)) return readList(keyStart, keyEnd);
	}
	addRow(keyStart, keyEnd, lastEnd, lastEnd, NODE.absent);
	return null;
}
/** Reads a key that stands first on its line, up to its colon. */
function scanKey() {
	const start = at;
	const code = text$1.charCodeAt(at);
	if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
		const itsLine = lineStart;
		const value = readQuoted$1(code, at - lineStart);
		takeQuotedKey(start, at, value);
		while (text$1.charCodeAt(at) === SPACE$2) at++;
		if (lineStart !== itsLine || text$1.charCodeAt(at) !== COLON || !isBlankAt$1(at + 1)) throw UNUSUAL;
		return;
	}
	if (!canStartPlain(code)) throw UNUSUAL;
	const keyEnd = scanPlainLine();
	if (colonAt === NONE$3) throw UNUSUAL;
	takePlainKey(start, keyEnd);
}
function takePlainKey(start, keyEnd) {
	keyFrom = start;
	keyTo = keyEnd;
	isSpelled = false;
	const slot = slotOf(start, keyEnd - start);
	keyBits = 1 << (slot & 31);
	const known = PLAIN_KEYS[slot] ?? "";
	if (known.length === keyEnd - start && text$1.startsWith(known, start)) {
		keyText = known;
		return;
	}
	const written = text$1.slice(start, keyEnd);
	if (written === "<<" || written === "__proto__" || written === "") throw UNUSUAL;
	const value = resolvePlain(written);
	if (typeof value === "string") {
		keyText = keep$2(PLAIN_KEYS, slot, value);
		return;
	}
	const name = keyName(value, written);
	if (name === void 0) throw UNUSUAL;
	keyText = name;
	isSpelled = name !== written;
	if (isSpelled) keyBits = ALL_BITS;
}
function takeQuotedKey(start, keyEnd, value) {
	if (value === "__proto__") throw UNUSUAL;
	keyFrom = start;
	keyTo = keyEnd;
	keyText = value;
	isSpelled = !isSimple;
	keyBits = isSpelled || value === "" ? ALL_BITS : 1 << (slotOf(start + 1, value.length) & 31);
}
const PLAIN_KEYS = Array.from({ length: 2048 }, () => "");
const LONGEST_KEPT_KEY = 40;
const SHORTEST_VIEW$1 = 13;
function slotOf(start, length) {
	const first = text$1.charCodeAt(start);
	const middle = text$1.charCodeAt(start + (length >> 1));
	const last = text$1.charCodeAt(start + length - 1);
	return first * 33 + middle * 7 + last * 257 + length * 61 & 2047;
}
function keep$2(keys, slot, key) {
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
		if (text$1.charCodeAt(at) !== DASH || !isBlankAt$1(at + 1)) break;
	}
	closeRow(row);
	return list;
}
function readItem(indent) {
	let code = text$1.charCodeAt(at);
	while (code === SPACE$2) code = text$1.charCodeAt(++at);
	if (code === LF$3 || code === HASH || at >= end) {
		skipToContent();
		if (at >= end || at - lineStart <= indent) {
			addRow(NONE$3, NONE$3, lastEnd, lastEnd, NODE.absent);
			return null;
		}
	} else if (code === TAB$2) throw UNUSUAL;
	return readNode$2(indent, NONE$3, NONE$3);
}
/**
* Goes over plain text to the end of its line, or to the colon or comment that ends it, and says where the text ends. Sets `colonAt` and
* `hasComment`; the cursor is at the colon, the comment or the line break.
*/
function scanPlainLine() {
	const start = at;
	let stop = text$1.indexOf("\n", start);
	if (stop === -1) stop = end;
	colonAt = NONE$3;
	hasComment = false;
	if (nextColon < start) nextColon = indexOfNext(":", start);
	while (nextColon < stop) {
		const behind = text$1.charCodeAt(nextColon + 1);
		if (behind === SPACE$2 || behind === LF$3 || nextColon + 1 >= end) {
			stop = colonAt = nextColon;
			break;
		}
		if (behind === TAB$2) throw UNUSUAL;
		nextColon = indexOfNext(":", nextColon + 1);
	}
	if (nextHash < start) nextHash = indexOfNext("#", start);
	for (let hash = nextHash; hash < stop; hash = indexOfNext("#", hash + 1)) {
		const before = text$1.charCodeAt(hash - 1);
		if (hash === start || before !== SPACE$2 && before !== TAB$2) continue;
		hasComment = true;
		colonAt = NONE$3;
		stop = hash;
		break;
	}
	at = stop;
	let before = text$1.charCodeAt(stop - 1);
	while (stop > start && (before === SPACE$2 || before === TAB$2)) before = text$1.charCodeAt(--stop - 1);
	return stop;
}
function indexOfNext(character, from) {
	const found = text$1.indexOf(character, from);
	return found === -1 ? NEVER : found;
}
/** Reads the rest of a plain scalar whose first line was gone over. */
function readPlain$1(start, firstEnd, parentIndent, keyStart, keyEnd) {
	const lineBreak = at;
	skipLine();
	skipToContent();
	if (at - lineStart > parentIndent && at < end && !hasComment) {
		at = lineBreak;
		return readLongPlain(start, firstEnd, parentIndent, keyStart, keyEnd);
	}
	addScalarRow(keyStart, keyEnd, start, firstEnd, NODE.scalar);
	return valueOfPlain(text$1.slice(start, firstEnd));
}
/** Reads the further lines of a plain scalar, the first of which ends at the cursor. */
function readLongPlain(start, firstEnd, parentIndent, keyStart, keyEnd) {
	if (parentIndent < 0) throw UNUSUAL;
	let valueEnd = firstEnd;
	while (at < end && !hasComment) {
		const next = startOfFurtherLine(parentIndent);
		if (next === NONE$3) break;
		at = next;
		valueEnd = scanPlainLine();
		if (colonAt !== NONE$3) throw UNUSUAL;
	}
	skipLine();
	skipToContent();
	addScalarRow(keyStart, keyEnd, start, valueEnd, NODE.scalar);
	if (valueEnd === firstEnd) return valueOfPlain(text$1.slice(start, valueEnd));
	return valueOfPlain(getScalarValue(text$1, scalarEvent(SCALAR_STYLE.PLAIN, start, valueEnd)));
}
/** Where the text begins on the next line that has any, or -1 where it is indented too little or is a comment. */
function startOfFurtherLine(parentIndent) {
	let line = at + 1;
	let first = line;
	for (;;) {
		let code = text$1.charCodeAt(first);
		while (code === SPACE$2) code = text$1.charCodeAt(++first);
		if (first >= end) return NONE$3;
		if (code === TAB$2) throw UNUSUAL;
		if (code !== LF$3) return first - line > parentIndent && code !== HASH ? first : NONE$3;
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
		anchorStart: NONE$3,
		anchorEnd: NONE$3,
		tagStart: NONE$3,
		tagEnd: NONE$3,
		style,
		chomping: CHOMPING_MODE.CLIP,
		indent: NONE$3,
		fast: false
	};
}
/** Reads quoted text. Sets `isSimple`; the cursor is behind the closing quote. */
function readQuoted$1(code, parentIndent) {
	const start = at + 1;
	isSimple = true;
	const close = code === DOUBLE_QUOTE ? closeOfDouble(start) : closeOfSingle(start);
	at = close + 1;
	const lineBreak = text$1.indexOf("\n", start);
	if (lineBreak !== -1 && lineBreak < close) {
		isSimple = false;
		checkFurtherLines(lineBreak, close, parentIndent);
	}
	if (isSimple) return text$1.slice(start, close);
	const style = code === DOUBLE_QUOTE ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
	return getScalarValue(text$1, scalarEvent(style, start, close));
}
function closeOfSingle(start) {
	let close = text$1.indexOf("'", start);
	while (close !== -1 && text$1.charCodeAt(close + 1) === SINGLE_QUOTE) {
		isSimple = false;
		close = text$1.indexOf("'", close + 2);
	}
	if (close === -1 || close >= end) throw UNUSUAL;
	return close;
}
function closeOfDouble(start) {
	let close = text$1.indexOf("\"", start);
	if (nextBackslash < start) nextBackslash = indexOfNext("\\", start);
	while (close !== -1 && nextBackslash < close) {
		isSimple = false;
		const behind = behindEscape(nextBackslash + 1);
		if (behind > close) close = text$1.indexOf("\"", behind);
		nextBackslash = indexOfNext("\\", behind);
	}
	if (close === -1 || close >= end) throw UNUSUAL;
	return close;
}
/** Where an escape ends whose character behind the backslash is at `offset`. */
function behindEscape(offset) {
	const character = text$1.charAt(offset);
	const digits = character === "x" ? 2 : character === "u" ? 4 : character === "U" ? 8 : 0;
	if (digits === 0) {
		if (!SIMPLE_ESCAPES.includes(character) || offset >= end) throw UNUSUAL;
		return offset + 1;
	}
	for (let digit = offset + 1; digit <= offset + digits; digit++) if (!HEX_DIGITS.includes(text$1.charAt(digit)) || digit >= end) throw UNUSUAL;
	return offset + 1 + digits;
}
const SIMPLE_ESCAPES = "\n\"\\/nrtbf0ave NLP_";
const HEX_DIGITS = "0123456789abcdefABCDEF";
/** The further lines of quoted text must be indented deeper than what it belongs to. */
function checkFurtherLines(firstBreak, close, parentIndent) {
	if (parentIndent < 0) throw UNUSUAL;
	for (let lineBreak = firstBreak; lineBreak !== -1 && lineBreak < close; lineBreak = text$1.indexOf("\n", lineBreak + 1)) {
		lineStart = lineBreak + 1;
		let first = lineStart;
		while (text$1.charCodeAt(first) === SPACE$2) first++;
		const code = text$1.charCodeAt(first);
		if (code === TAB$2 || code !== LF$3 && first - lineStart <= parentIndent) throw UNUSUAL;
	}
}
/** Reads a block scalar whose `|` or `>` is at the cursor. */
function readBlockScalar(code, parentIndent, keyStart, keyEnd) {
	if (parentIndent < 0) throw UNUSUAL;
	let chomping = CHOMPING_MODE.CLIP;
	let digit = 0;
	at++;
	for (;;) {
		const indicator = text$1.charCodeAt(at);
		if ((indicator === DASH || indicator === PLUS) && chomping === CHOMPING_MODE.CLIP) chomping = indicator === PLUS ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
		else if (indicator > DIGIT_0 && indicator < COLON && digit === 0) digit = indicator - DIGIT_0;
		else break;
		at++;
	}
	endLine();
	if (at >= end) throw UNUSUAL;
	const valueStart = at;
	const indent = digit === 0 ? indentOfBlock(parentIndent) : parentIndent + digit;
	const contentStart = at;
	if (indent !== NONE$3) goOverBlock(indent);
	const valueEnd = at;
	skipToContent();
	let stop = valueEnd;
	while (stop > valueStart && text$1.charCodeAt(stop - 1) === LF$3) stop--;
	addScalarRow(keyStart, keyEnd, valueStart, stop, NODE.blockScalar);
	if (code === PIPE && chomping !== CHOMPING_MODE.KEEP && !isRagged && contentStart === valueStart && indent !== NONE$3 && indent < SPACES.length && stop > valueStart) {
		const contentEnd = chomping === CHOMPING_MODE.STRIP || stop === valueEnd ? stop : stop + 1;
		return text$1.slice(valueStart + indent, contentEnd).replace(indentedBreak(indent), "\n");
	}
	const style = code === PIPE ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	return textOfBlock(text$1, {
		...scalarEvent(style, valueStart, valueEnd),
		chomping,
		indent
	}, isWholeEnd && valueEnd === end);
}
/** Whether the latest block scalar has lines that cannot be had by cutting off its indentation. */
let isRagged = false;
/** The indentation of the first line of a block scalar that has text, to whose start the cursor goes; -1 where there is no such line. */
function indentOfBlock(parentIndent) {
	let widest = 0;
	isRagged = false;
	for (;;) {
		if (at >= end) return NONE$3;
		let first = at;
		let code = text$1.charCodeAt(first);
		while (code === SPACE$2) code = text$1.charCodeAt(++first);
		if (first >= end) throw UNUSUAL;
		const column = first - at;
		if (code !== LF$3) {
			if (column <= parentIndent) return NONE$3;
			if (column < widest) throw UNUSUAL;
			return column;
		}
		if (column > widest) widest = column;
		at = first + 1;
		lineStart = at;
	}
}
/** To the line that ends a block scalar, whose content is indented by `indent`. */
function goOverBlock(indent) {
	const margin = SPACES[indent] ?? " ".repeat(indent);
	const contentStart = at;
	isRagged = false;
	while (at < end) {
		if (text$1.startsWith(margin, at)) {
			const lineBreak = text$1.indexOf("\n", at + indent);
			if (lineBreak === -1) {
				if (text$1.charCodeAt(end - 1) === SPACE$2) throw UNUSUAL;
				at = end;
				break;
			}
			isRagged ||= lineBreak === at + indent;
			at = lineBreak + 1;
			continue;
		}
		let first = at;
		let code = text$1.charCodeAt(first);
		while (code === SPACE$2) code = text$1.charCodeAt(++first);
		if (first >= end) throw UNUSUAL;
		if (code !== LF$3) break;
		isRagged ||= first > at || at === contentStart;
		at = first + 1;
	}
	lineStart = at;
}
const INDENTED_BREAKS = [];
/** A line break with the indentation behind it. */
function indentedBreak(indent) {
	return INDENTED_BREAKS[indent] ??= new RegExp(`\n${" ".repeat(indent)}`, "g");
}
/** Reads a flow collection whose bracket is at the cursor. */
function readFlow$1(code, parentIndent, keyStart, keyEnd) {
	const isMap = code === OPEN_MAP;
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
	while (code !== CLOSE_LIST) {
		list.push(readFlowNode(code, parentIndent, NONE$3, NONE$3));
		code = skipComma(parentIndent, CLOSE_LIST);
	}
	return list;
}
function readFlowMap(parentIndent) {
	const map = {};
	let nulls;
	let seen = 0;
	let code = skipInFlow(parentIndent);
	while (code !== CLOSE_MAP) {
		const itsLine = lineStart;
		scanFlowKey(code, parentIndent);
		const key = keyText;
		if (skipInFlow(parentIndent) !== COLON || lineStart !== itsLine) throw UNUSUAL;
		if ((seen & keyBits) !== 0) refuseTwice(map, nulls, key);
		seen |= keyBits;
		lastEnd = keyTo;
		if (isSpelled) nameRow(key);
		at++;
		const value = readFlowValue(parentIndent, keyFrom, keyTo);
		if (value === null) (nulls ??= /* @__PURE__ */ new Set()).add(key);
		else map[key] = value;
		code = skipComma(parentIndent, CLOSE_MAP);
	}
	return map;
}
function scanFlowKey(code, parentIndent) {
	const start = at;
	if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
		const value = readQuoted$1(code, parentIndent);
		takeQuotedKey(start, at, value);
	} else takePlainKey(start, scanFlowPlain(code));
}
function readFlowValue(parentIndent, keyStart, keyEnd) {
	const code = skipInFlow(parentIndent);
	if (code !== COMMA && code !== CLOSE_MAP) return readFlowNode(code, parentIndent, keyStart, keyEnd);
	addRow(keyStart, keyEnd, lastEnd, lastEnd, NODE.absent);
	return null;
}
function readFlowNode(code, parentIndent, keyStart, keyEnd) {
	if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return readQuotedScalar(code, parentIndent, keyStart, keyEnd);
	if (code === OPEN_MAP || code === OPEN_LIST) return readFlow$1(code, parentIndent, keyStart, keyEnd);
	const start = at;
	const stop = scanFlowPlain(code);
	addScalarRow(keyStart, keyEnd, start, stop, NODE.scalar);
	return valueOfPlain(text$1.slice(start, stop));
}
/** Goes over the comma behind an entry; gives what comes next, or the closing bracket. */
function skipComma(parentIndent, close) {
	const code = skipInFlow(parentIndent);
	if (code === close) return code;
	if (code !== COMMA) throw UNUSUAL;
	at++;
	return skipInFlow(parentIndent);
}
/** Goes over plain text on one line of a flow collection and says where it ends. */
function scanFlowPlain(first) {
	const start = at;
	const isIndicator = first === DASH || first === QUESTION || first === COLON;
	if (!canStartPlain(first) || isIndicator && isFlowIndicator(text$1.charCodeAt(at + 1))) throw UNUSUAL;
	let stop = at;
	for (; at < end; at++) {
		const code = text$1.charCodeAt(at);
		if (code === SPACE$2 || code === TAB$2) continue;
		if (code === LF$3 || isFlowIndicator(code)) break;
		if (code === COLON && (isBlankAt$1(at + 1) || isFlowIndicator(text$1.charCodeAt(at + 1)))) break;
		if (code === HASH && stop < at && at > start) break;
		stop = at + 1;
	}
	return stop;
}
function isFlowIndicator(code) {
	return code === COMMA || code === CLOSE_MAP || code === CLOSE_LIST || code === OPEN_LIST || code === OPEN_MAP;
}
/** To the next token of a flow collection, and gives its first character. */
function skipInFlow(parentIndent) {
	for (;;) {
		let code = text$1.charCodeAt(at);
		while (code === SPACE$2 || code === TAB$2) {
			if (code === TAB$2 && parentIndent >= 0) throw UNUSUAL;
			code = text$1.charCodeAt(++at);
		}
		if (at >= end) throw UNUSUAL;
		if (code === HASH) {
			const before = text$1.charCodeAt(at - 1);
			if (before !== SPACE$2 && before !== LF$3) throw UNUSUAL;
			at = text$1.indexOf("\n", at);
			if (at === -1) throw UNUSUAL;
		} else if (code === LF$3) {
			lineStart = ++at;
			while (text$1.charCodeAt(at) === SPACE$2) at++;
			code = text$1.charCodeAt(at);
			const column = at - lineStart;
			if (code !== LF$3 && code !== HASH && column <= parentIndent) throw UNUSUAL;
			if (code === DOT && column === 0) throw UNUSUAL;
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
	return addRow(keyStart, keyEnd, start, NONE$3, kind);
}
function closeRow(row) {
	depth--;
	tape[row + ROW.next] = used;
}
/** Notes the name of the key in front of the next row, whose text does not say it. */
function nameRow(key) {
	(names$1 ??= /* @__PURE__ */ new Map()).set(used, key);
}

// src/yaml/join-flow-lines.ts
/**
* The same text, of the same length, in which each flow collection and quoted scalar stands on one line: their line breaks, and the tabs and
* comments between their tokens, are spaces. For structure only: the values in it must be read from the text as it was.
*
* go-yaml, and so Kubernetes, lets the lines of `[ \u2026 ]`, `{ \u2026 }` and quotes begin anywhere; people close a bracket right under the key that opened
* it. YAML 1.2 wants those lines indented, and js-yaml refuses them. Reads block scalars and plain scalars only as far as to know that a bracket
* in them is text; of a text that is not YAML it makes something of the same length.
*/
function joinFlowLines(text) {
	const scan = {
		text,
		at: 0,
		lineStart: 0,
		parent: -1,
		blanks: []
	};
	while (scan.at < text.length) readLine(scan);
	return withBlanks(text, scan.blanks);
}
const LF$2 = 10;
const CR$2 = 13;
const TAB$1 = 9;
const SPACE$1 = 32;
/** Reads one line of block context, and what its last value has on the lines below. */
function readLine(scan) {
	scan.lineStart = scan.at;
	scan.parent = -1;
	if (isMarker$2(scan.text, scan.at)) scan.at += 3;
	else if (scan.text.startsWith("%", scan.at)) return toNextLine(scan);
	for (;;) {
		skipSpace(scan);
		const character = scan.text.charAt(scan.at);
		if (character === "" || "\r\n#".includes(character)) return toNextLine(scan);
		if ("-?:".includes(character) && isBlankAt(scan.text, scan.at + 1)) {
			scan.parent = scan.at - scan.lineStart;
			scan.at++;
		} else if ("&!".includes(character)) while (!isBlankAt(scan.text, scan.at)) scan.at++;
		else if (!readNode$1(scan, character)) return;
	}
}
/** Reads a node up to the colon behind it; false, and at the next line, where it was no key. */
function readNode$1(scan, character) {
	if ("|>".includes(character)) {
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
	else toNextLine(scan);
	return false;
}
function readPlain(scan) {
	const { text } = scan;
	for (; scan.at < text.length; scan.at++) {
		const code = text.charCodeAt(scan.at);
		if (code === LF$2 || code === CR$2) return;
		if (text.startsWith(":", scan.at) && isBlankAt(text, scan.at + 1)) return;
		if (text.startsWith("#", scan.at) && isBlankAt(text, scan.at - 1)) return;
	}
}
function readFlow(scan) {
	const { text, blanks } = scan;
	let depth = 0;
	while (scan.at < text.length) {
		const character = text.charAt(scan.at);
		const isAfterBlank = isBlankAt(text, scan.at - 1);
		if ("\"'".includes(character) && (isAfterBlank || "[{,:".includes(text.charAt(scan.at - 1)))) {
			readQuoted(scan);
			continue;
		}
		const from = scan.at++;
		if ("[{".includes(character)) depth++;
		else if ("]}".includes(character)) depth--;
		else if (character === "#" && isAfterBlank) {
			while (scan.at < text.length && !"\r\n".includes(text.charAt(scan.at))) scan.at++;
			blanks.push(from, scan.at);
		} else if ("\r\n	".includes(character)) blanks.push(from, scan.at);
		if (depth === 0) return;
	}
}
function readQuoted(scan) {
	const { text, blanks } = scan;
	const quote = text.charAt(scan.at++);
	for (; scan.at < text.length; scan.at++) {
		const character = text.charAt(scan.at);
		if (character === quote && quote === "'" && text.startsWith("'", scan.at + 1)) scan.at++;
		else if (character === "\\" && quote === "\"" && !"\r\n".includes(text.charAt(scan.at + 1))) scan.at++;
		else if ("\r\n".includes(character)) blanks.push(scan.at, scan.at + 1);
		else if (character === quote) {
			scan.at++;
			return;
		}
	}
}
/** To the first line that is not indented under the parent: what is between belongs to its block or plain scalar. */
function skipDeeperLines(scan) {
	for (;;) {
		toNextLine(scan);
		let content = scan.at;
		while (scan.text.charCodeAt(content) === SPACE$1) content++;
		const isBlank = content < scan.text.length && isBlankAt(scan.text, content) && scan.text.charCodeAt(content) !== TAB$1;
		if (scan.at >= scan.text.length || isMarker$2(scan.text, scan.at)) return;
		if (!isBlank && content - scan.at <= scan.parent) return;
	}
}
function toNextLine(scan) {
	const { text } = scan;
	while (scan.at < text.length && text.charCodeAt(scan.at) !== LF$2 && text.charCodeAt(scan.at) !== CR$2) scan.at++;
	if (text.startsWith("\r\n", scan.at)) scan.at++;
	scan.at++;
}
function skipSpace(scan) {
	while (scan.text.charCodeAt(scan.at) === SPACE$1 || scan.text.charCodeAt(scan.at) === TAB$1) scan.at++;
}
function isMarker$2(text, at) {
	return (text.startsWith("---", at) || text.startsWith("...", at)) && isBlankAt(text, at + 3);
}
/** Whether there is white space or nothing at the offset. */
function isBlankAt(text, at) {
	const code = text.charCodeAt(at);
	return Number.isNaN(code) || code === SPACE$1 || code === LF$2 || code === CR$2 || code === TAB$1;
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

// src/yaml/lines.ts
/**
* The lines of a text, found when first asked for: a text without findings is never walked. LF, CRLF and a lone CR end a line, as in YAML.
* A byte order mark is no column: the first character behind it is at column 1.
*/
function linesOf(text) {
	let found;
	const starts = () => found ??= findStarts(text);
	return {
		get count() {
			return starts().length;
		},
		positionAt(offset) {
			const at = Math.min(Math.max(offset, 0), text.length);
			const line = lineAt(starts(), at);
			const start = starts()[line] ?? 0;
			return {
				line: line + 1,
				column: Math.max(at - start, 0) + 1,
				offset: at
			};
		},
		startOf: (line) => starts()[line - 1] ?? text.length,
		endOf(line) {
			let end = line < starts().length ? starts()[line] ?? text.length : text.length;
			const start = starts()[line - 1] ?? text.length;
			if (end > start && text.charCodeAt(end - 1) === LF$1 && line < starts().length) end--;
			if (end > start && text.charCodeAt(end - 1) === CR$1 && line < starts().length) end--;
			return end;
		}
	};
}
const LF$1 = 10;
const CR$1 = 13;
const BYTE_ORDER_MARK = 65279;
function findStarts(text) {
	const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
	if (text.includes("\r")) for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === LF$1 || code === CR$1 && text.charCodeAt(at + 1) !== LF$1) starts.push(at + 1);
	}
	else for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return Int32Array.from(starts);
}
/** Index of the last line that starts at or before the offset. */
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/yaml/null-keys.ts
/** Lengths of the texts that read as null: `~` and `null` in three spellings. */
const NULL = /^(?:~|null|Null|NULL)$/u;
/**
* The keys of a document whose value is null, which its data does not show: `annotations:` with nothing behind it, and `image: null`. In the order
* of the text; keys behind an alias or a merge key are left out.
*/
function nullKeys(tape, data) {
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
/** The path from the root to a row; undefined where a merge key lies on the way. */
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

// src/yaml/split-documents.ts
/**
* The stretches of a text between its `---` lines, each with the `---` it begins with. Apart from js-yaml's own splitting, so that a broken document
* does not take the others with it and the events of one document are gone before the next is read.
*/
function* splitDocuments(text) {
	let start = 0;
	for (let mark = text.indexOf("---"); mark !== -1; mark = text.indexOf("---", mark + 3)) {
		if (mark === start || !isMarker$1(text, mark)) continue;
		const cut = startOfDirectives(text, start, mark);
		yield [start, cut];
		start = cut;
	}
	yield [start, text.length];
}
function isMarker$1(text, mark) {
	const before = text.charCodeAt(mark - 1);
	const after = text.charCodeAt(mark + 3);
	return (mark === 0 || before === LF || before === CR) && (Number.isNaN(after) || after === LF || after === CR || after === SPACE || after === TAB);
}
/** `%YAML` and `%TAG` lines in front of a `---` belong to the document that it begins; they can stand at the start or behind `...` only. */
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
/** Where the line begins that ends in the line break in front of `offset`. */
function startOfLineBefore(text, offset) {
	let at = offset - 1;
	if (text.charCodeAt(at) === LF && text.charCodeAt(at - 1) === CR) at--;
	while (at > 0 && text.charCodeAt(at - 1) !== LF && text.charCodeAt(at - 1) !== CR) at--;
	return at;
}
const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;

// src/yaml/parse-yaml.ts
/**
* Reads a text of YAML documents as Kubernetes does, in one pass for values and positions. JSON is YAML. Never throws: what cannot be read is a
* broken document, and the others of the stream still count.
*
* Data differs from the text in what `model/data.ts` says: a key whose value is null is absent, though `locate` finds it. Merge keys are resolved in
* the order of the text, as go-yaml does: a key behind `<<` overrides it, and `<<` overrides a key in front of it.
*/
function parseYaml(text, limits) {
	const lines = linesOf(text);
	const whole = fastText(text, lines, limits);
	return parseWith(whole === void 0 ? parseChunk : (chunk) => parseFast(whole, chunk), {
		text,
		lines,
		limits
	});
}
function parseWith(parseStretch, { text, lines, limits }) {
	const documents = [];
	const problems = [];
	for (const [start, end] of splitDocuments(text)) for (const document of parseStretch({
		text,
		lines,
		start,
		end,
		limits,
		problems
	})) if (documents.length < limits.documents) documents.push(document);
	else {
		problems.push(tooManyDocuments(limits, lines.positionAt(document.start)));
		return {
			documents,
			problems
		};
	}
	return {
		documents,
		problems
	};
}
/** V8 represents a cut of this many characters or more as a view into the whole text, and a shorter one as a string of its own. */
const SHORTEST_VIEW = 13;
/**
* The same string, which no longer keeps the text alive that it was cut from. For those who keep a few strings of a document (a name, an image)
* after the document is done with.
*/
function detach(text) {
	return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}
/** Names that were kept. A hostile repository may bring any number. */
const names = /* @__PURE__ */ new Map();
const MOST_NAMES = 2e4;
/** As `detach`, for names that come again and again, such as keys, kinds and namespaces: one string for all of them. */
function detachName(text) {
	let known = names.get(text);
	if (known === void 0) {
		known = detach(text);
		if (names.size >= MOST_NAMES) names.clear();
		names.set(known, known);
	}
	return known;
}
/** A text of fewer characters cannot hold enough nodes to be a danger, whatever it says. */
const SAFE_LENGTH = 4194304;
const NODE_SEPARATORS = /[\n,[{:]/g;
function parseFast(whole, chunk) {
	const read = chunk.end - chunk.start > SAFE_LENGTH ? void 0 : fastDocument(whole, chunk.start, chunk.end);
	if (read === void 0) return parseChunk(chunk);
	return read.kind === "data" ? [dataDocument(read)] : [];
}
function parseChunk(chunk) {
	const { text, start, end, limits } = chunk;
	const source = start === 0 && end === text.length ? text : text.slice(start, end);
	if (source.length > SAFE_LENGTH && countMatches(source, NODE_SEPARATORS) > limits.nodes) return [broken(chunk, source, {
		message: tooManyNodes(limits.nodes),
		offset: 0
	})];
	const read = readEvents(source, limits);
	if (read.kind === "refused") return [broken(chunk, source, explain(read.error, source))];
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
	try {
		return {
			kind: "events",
			events: parseEvents(source, options),
			isJoined: false
		};
	} catch (error) {
		if (!(error instanceof YAMLException) || error.reason !== "deficient indentation") return {
			kind: "refused",
			error
		};
		try {
			return {
				kind: "events",
				events: parseEvents(joinFlowLines(source), options),
				isJoined: true
			};
		} catch (second) {
			return {
				kind: "refused",
				error: second
			};
		}
	}
}
function dataDocument({ data, tape }) {
	return {
		kind: "data",
		data,
		start: tape.start,
		locate: (path) => locate(tape, path),
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
/** Whether a text that was not read, or not to its end, claims to hold a Kubernetes object: both fields at line starts, or as keys of JSON. */
function looksLikeKubernetes(source) {
	return /^[\s\uFEFF]*\{/.test(source) ? /"apiVersion"\s*:/.test(source) && /"kind"\s*:/.test(source) : /^["']?apiVersion["']?[ \t]*:/m.test(source) && /^["']?kind["']?[ \t]*:/m.test(source);
}
/** What js-yaml's refusal means to someone who looks at the file. */
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
const TAB_MESSAGE = "a tab is used for indentation, which YAML forbids; replace it by spaces";
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
/** Largest file of this kind that is read, in bytes. Real ones have a few kilobytes. */
const MAX_BYTES$1 = 1048576;
const LIMITS$5 = {
	documents: 10,
	nodes: 1e5,
	depth: 100
};
const START = {
	line: 1,
	column: 1,
	offset: 0
};
/** Reads the mapping in the first document of a file. Never throws. */
function readYamlFile(absolute) {
	let text;
	try {
		if (statSync(absolute).size > MAX_BYTES$1) return {
			kind: "broken",
			why: "it is larger than 1 MiB",
			position: START
		};
		text = readFileSync(absolute, "utf8");
	} catch {
		return {
			kind: "broken",
			why: "it cannot be read",
			position: START
		};
	}
	for (const document of parseYaml(text, LIMITS$5).documents) {
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
/** Longest pattern that is used, in UTF-16 code units. */
const MAX_PATTERN_LENGTH = 1024;
const SLASH = 47;
/**
* Compiles one line of an ignore file. Syntax: git's, see gitignore(5); braces are ordinary characters.
* Undefined for an empty line, a comment, and a pattern that git would never match (an open bracket, a lone backslash at the end).
*/
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
/** The bracket expression at `start`, and the index of its closing bracket. */
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
/**
* Whether the pattern matches the path that `segments` from index `start` on make up; the folder before `start` is the one
* that the pattern was written for. False once the budget is spent. Linear memory, at most quadratic time.
*/
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
/** Remembers only the last star: an earlier one never has to give anything back, since the last can take what follows. */
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
/** Names of the files that say what not to walk; a verdict of the later one wins. */
const IGNORE_FILES = [".gitignore", ".lintelignore"];
/** Patterns of one ignore file that are used; the rest is told by a diagnostic. */
const MAX_PATTERNS = 1e4;
/** Bytes of an ignore file that are read. */
const MAX_BYTES = 1048576;
/** Steps that all matching of a run may take: some seconds. Ordinary repositories need a few per file. */
const MATCH_STEPS = 5e8;
/** A fresh budget for one run. */
function openBudget() {
	return { stepsLeft: MATCH_STEPS };
}
/** The patterns of the configuration's `exclude`, which speak from the root and have the last word. */
function excludeLayer(exclude) {
	return {
		name: "exclude",
		depth: 0,
		patterns: exclude.map(compilePathPattern).filter((pattern) => pattern !== void 0)
	};
}
/**
* Reads an ignore file. `file` is its path in the repository, `depth` how deep its folder lies, `absolute` where it is on disk.
* Unreadable and overlong parts are left out and told by a diagnostic: ignoring less means checking more.
*/
function readIgnoreFile(absolute, { name, file, depth }) {
	let text;
	try {
		text = readFileSync(absolute, "utf8");
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
/** Told when the budget for matching is spent. */
function budgetSpent() {
	return {
		code: "ignore-pattern",
		level: "warning",
		message: "The ignore patterns take too long to match, so those left to match are not used.",
		hint: "Write patterns with fewer `*`, or fewer of them."
	};
}
/**
* Whether the layers say to leave out the path that `segments` make up. Layers are in the order of their depth. Later patterns win over
* earlier ones, deeper files over higher ones, `.lintelignore` over `.gitignore`, and `exclude` over both.
*/
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
/** Kustomize's names for its file, in the order in which it looks for them. */
const KUSTOMIZATION_FILES = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
/** Folders of a chart whose content is Helm's: templates, subcharts, custom resource definitions, values for chart tests. */
const CHART_FOLDERS = /* @__PURE__ */ new Set([
	"templates",
	"charts",
	"crds",
	"ci"
]);
/** Folders are read in whatever order the file system has them. */
function byFile(a, b) {
	const [one, other] = [a.at?.file ?? "", b.at?.file ?? ""];
	if (one === other) return (a.at?.region?.start.line ?? 0) - (b.at?.region?.start.line ?? 0);
	return one < other ? -1 : 1;
}
/**
* Walks `config.paths`. `.git` and `node_modules` are never entered, other folders unless an ignore file or `exclude` says not to; a path that
* was named is walked in any case. Links are followed to where they lead inside the root, and what lies there is known by its real path, once.
*/
function walk(config) {
	const state = {
		root: config.root,
		settingsRoot: config.settingsRoot ?? config.root,
		exclude: excludeLayer(config.exclude),
		budget: openBudget(),
		folders: /* @__PURE__ */ new Map(),
		walked: /* @__PURE__ */ new Set(),
		links: [],
		named: [],
		diagnostics: []
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
/** Walks the folder or takes the file at `path`; false when there is nothing. */
function startAt(path, state) {
	const place = realPlaceOf(state.root, join(state.root, path));
	if (place.kind === "missing") return false;
	if (place.kind === "outside") {
		state.diagnostics.push(leadsOutside(path, "error"));
		return true;
	}
	if (statSync(join(state.root, place.path)).isDirectory()) startAtFolder(place.path, state);
	else if (takeFile(place.path, state) === "manifest") state.named.push(place.path);
	return true;
}
function startAtFolder(path, state) {
	const chart = chartAround(path, state.root);
	if (chart === void 0 || chart === path) walkFolder(path, layersAbove(path, state), state);
	else openFolder(chart, state).isChart = true;
}
/** A file that was named or linked to: a chart's file means the chart, a kustomization file its folder. */
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
/** The outermost chart that the path is a part of: the chart's folder, a file in it, or anything in a folder that is Helm's. */
function chartAround(path, root) {
	const segments = path === "" ? [] : path.split("/");
	for (let depth = 0; depth <= segments.length; depth += 1) {
		const next = segments[depth];
		const isPart = next === void 0 || CHART_FOLDERS.has(next) || depth === segments.length - 1 && isFile(join(root, path));
		const folder = segments.slice(0, depth).join("/");
		if (isPart && isFile(join(root, folder, "Chart.yaml"))) return repoPath(folder);
	}
}
/** The layers that hold for what is in `path`, apart from its own; none if they would ignore the folder itself, since it was asked for. */
function layersAbove(path, state) {
	const segments = path === "" ? [] : path.split("/");
	let layers = [state.exclude];
	for (let depth = 0; depth < segments.length; depth += 1) {
		const folder = repoPath(segments.slice(0, depth).join("/"));
		const present = IGNORE_FILES.filter((name) => isFile(join(state.settingsRoot, folder, name)));
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
		const file = below$1(folder, name);
		return readIgnoreFile(join(state.settingsRoot, file), {
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
/** Notes what is in one folder, and gives the folders below it that are to be walked. */
function readFolder(path, inherited, state) {
	let entries;
	try {
		entries = readdirSync(join(state.root, path), { withFileTypes: true });
	} catch (error) {
		state.diagnostics.push(unreadable$2(path, error));
		return [];
	}
	const segments = path === "" ? [] : path.split("/");
	const depth = segments.length;
	const layers = withIgnoreFiles(inherited, IGNORE_FILES.filter((name) => state.settingsRoot === state.root ? entries.some((entry) => entry.name === name && entry.isFile()) : isFile(join(state.settingsRoot, path, name))), {
		folder: path,
		depth
	}, state);
	const isChart = entries.some((entry) => entry.name === "Chart.yaml" && !entry.isDirectory());
	const subfolders = [];
	for (const entry of entries) {
		const { name } = entry;
		const isFolder = entry.isDirectory();
		if (isFolder ? name === ".git" || name === "node_modules" || isChart && CHART_FOLDERS.has(name) : !isOfInterest(entry)) continue;
		segments[depth] = name;
		if (isIgnored(layers, segments, {
			isFolder,
			budget: state.budget
		})) continue;
		if (isFolder) subfolders.push({
			path: below$1(path, name),
			layers
		});
		else if (entry.isSymbolicLink()) state.links.push(below$1(path, name));
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
/** Takes what a link leads to. A link out of the repository counts as missing content only if it has a manifest's name. */
function followLink(link, state) {
	const place = realPlaceOf(state.root, join(state.root, link));
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
	const stats = statSync(join(state.root, place.path), { throwIfNoEntry: false });
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
/** The path of `name` in `folder`. */
function below$1(folder, name) {
	return repoPath(folder === "" ? name : `${folder}/${name}`);
}
/** The folder and the name of a path. */
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return [repoPath(slash === -1 ? "" : path.slice(0, slash)), path.slice(slash + 1)];
}
function isFile(absolute) {
	try {
		return lstatSync(absolute).isFile();
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
/** A link that is not followed because it leads out of the repository. Does not say whether something is there. */
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
/** Helm's own names where nobody gives others. Source: `helm template --help`. */
const DEFAULT_RELEASE = "release-name";
const DEFAULT_NAMESPACE = "default";
/** Values that chart-testing installs a chart with. Source: its documentation, `ct install`. */
const CI_VALUES = /^(?<name>.+)-values\.yaml$/u;
/** Every chart of the walk and of the configuration, once per environment. Library charts are told instead: they have nothing to render. */
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
/** A configured chart is judged even where an ignore file hides it, if it lies in what is scanned. */
function chartFolders(walk, config) {
	const found = new Set(walk.folders.filter(({ isChart }) => isChart).map(({ path }) => path));
	for (const { chart } of config.helm) if (config.paths.some((path) => path === "" || chart === path || chart.startsWith(`${path}/`))) found.add(chart);
	return [...found].toSorted();
}
function libraryNote(chart, root) {
	const file = below$1(chart, "Chart.yaml");
	const content = readYamlFile(join(root, file));
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
		const path = below$1(below$1(chart, "ci"), file);
		if (realPlaceOf(config.root, join(config.root, path)).kind === "inside") environments.push({
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
		files = readdirSync(join(root, chart, "ci"));
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
/** Helm takes `1.34` for a version without patch, which charts that ask for `>= 1.34.0-0` compare wrongly. */
function fullVersion(version) {
	return /^\d+\.\d+$/u.test(version) ? `${version}.0` : version;
}

// src/discover/kustomizations.ts
/** Lists of paths in a kustomization file, and whether what they name are whole objects. */
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
/** Lists of mappings, and the fields of each that hold a path or a list of paths (`key=path` for generators). */
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
/**
* The roots among the kustomizations of the walk: those that no other builds on and that are no components, those that the configuration names,
* or all. A file that cannot be read is told and covers nothing, so that the manifests beside it are judged as they are.
*/
function findKustomizations(walk, config) {
	const graph = openGraph(config.root);
	const diagnostics = [];
	const covered = /* @__PURE__ */ new Set();
	const others = [];
	const walked = [];
	for (const folder of foldersWithKustomization(walk, config.root)) {
		const file = below$1(folder.path, folder.kustomization);
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
/** Nothing builds on this component, so what it adds is judged as it is; its patches need something to patch. */
function cover(one, { isReached, configured }, covered) {
	covered.add(one.file);
	for (const part of one.parts) covered.add(part);
	if (!isReached && one.isComponent && !configured) return;
	for (const resource of one.resources) covered.add(resource);
}
/** Also those above a file that was named by itself, since a patch is judged through its kustomization. */
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
/** The kustomization file nearest above `file` that names it. */
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
/** Whether one of the configured roots, which are globs from the repository's root, means this folder. */
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
	const name = KUSTOMIZATION_FILES.find((one) => standsAt(join(root, folder, one)) === "file");
	return name === void 0 ? void 0 : below$1(folder, name);
}
function standsAt(absolute) {
	try {
		const stats = statSync(absolute);
		return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : void 0;
	} catch {
		return;
	}
}
function readKustomization(file, root) {
	const content = readYamlFile(join(root, file));
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
	for (const [entry, isWhole] of entriesOf$1(data)) {
		const place = placeOf$1(entry, folder, root);
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
/** Every string of a kustomization file that may be a path. Inline patches and addresses are among them; nothing on disk has their name. */
function* entriesOf$1(data) {
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
/** Generators write `key=path` where the key is not the file's name. */
function pathOfGeneratorFile(entry) {
	return entry.slice(entry.indexOf("=") + 1);
}
/** What an entry names in the repository, by its real path; undefined for addresses, inline text, and what is not there. */
function placeOf$1(entry, folder, root) {
	if (entry.length > 4096 || entry.includes("\n") || entry.includes("\0") || isAbsolute(entry)) return void 0;
	const path = posix.join(folder, entry);
	if (path === ".." || path.startsWith("../")) return void 0;
	const real = realPlaceOf(root, join(root, path));
	if (real.kind !== "inside") return void 0;
	const stands = standsAt(join(root, real.path));
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
/** Files that share a name's ending with manifests and are known to be something else. */
const OTHER_FILES = /^(?:package|package-lock|composer|tsconfig[^/]*|[^/]*\.schema)\.json$|^lintel\.ya?ml$/u;
/** The files that neither a chart nor a kustomization accounts for, by folder; folders that `config.sets` joins make one source. */
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
		const file = below$1(folder, name);
		if (covered.has(file) || ours.has(file) || OTHER_FILES.test(name) && !named.has(file)) continue;
		add(folder, file);
	}
	for (const file of others) add(splitPath(file)[0], file);
	return [...filesByFolder].map(([folder, files]) => ({
		kind: "manifests",
		folder,
		files: files.toSorted()
	}));
}
/** Rule files and values files, which the configuration has named as such. */
function ownFiles(config) {
	const roots = [config.root, ...config.settingsRoot === void 0 ? [] : [config.settingsRoot]];
	const rules = config.customRules.flatMap((file) => roots.map((root) => pathInside(root, file) ?? ""));
	const values = config.helm.flatMap(({ environments }) => environments.flatMap((one) => one.values));
	return /* @__PURE__ */ new Set([
		...rules,
		...values,
		config.file ?? ""
	]);
}

// src/discover/discover.ts
/**
* Finds everything to check below `config.paths`: charts in their environments, roots of kustomizations, and the manifests that belong to
* neither. Reads folders, ignore files, `Chart.yaml` and kustomization files. Throws `UserError` for a path that does not exist.
*/
function discover(config) {
	const found = walk(config);
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
/** Sorting is stable, so the environments of a chart keep their order. */
function byPath(a, b) {
	const [one, other] = [pathOf$1(a), pathOf$1(b)];
	if (one === other) return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
	return one < other ? -1 : 1;
}
function pathOf$1(source) {
	if (source.kind === "stdin") return "";
	return source.kind === "helm" ? source.chart : source.folder;
}
function noSuchPath(path, root) {
	const [folder, name] = splitPath(path);
	let siblings = [];
	try {
		siblings = readdirSync(join(root, folder));
	} catch {}
	const near = nearestName(name, siblings.toSorted());
	return new UserError(`"${path}" does not exist`, { hint: near === void 0 ? "Paths are read from the working directory." : `Did you mean "${below$1(folder, near)}"?` });
}
/** Someone put a configuration where it has no effect, and should know. A workflow for GitHub may well have the same name. */
function strayConfigFiles(found) {
	return found.folders.filter(({ path }) => path !== "" && path !== ".github/workflows").flatMap(({ path, files }) => ["lintel.yaml", "lintel.yml"].filter((name) => files.has(name)).map((name) => below$1(path, name))).map((file) => ({
		code: "config-file-in-subfolder",
		level: "note",
		message: `${file} is not read: the configuration lies at the root of the repository.`,
		hint: "Move its settings to lintel.yaml at the root.",
		at: { file }
	}));
}

// src/evaluate/collect-set.ts
const NONE$2 = [];
/** An empty set for one rendering. */
function collectSet(rendering, plan) {
	const resources = [];
	/** By the name of their kind alone: rules ask for a hundred kinds, and a set has a few. */
	const byName = /* @__PURE__ */ new Map();
	let byKind = /* @__PURE__ */ new Map();
	return {
		set: {
			rendering,
			resources,
			podTemplates: plan.podTemplates,
			ofKind(kind) {
				let found = byKind.get(kind);
				if (found === void 0) {
					const [name = ""] = kind.split(".", 1);
					found = byName.get(name)?.filter((one) => matchesKind(kind, one.apiVersion, one.kind)) ?? NONE$2;
					byKind.set(kind, found);
				}
				return found;
			}
		},
		add(resource) {
			if (byKind.size > 0) byKind = /* @__PURE__ */ new Map();
			const keeps = plan.keeps(resource.apiVersion, resource.kind);
			if (keeps === "nothing") return;
			const kept = keeps === "whole" ? resource : {
				...resource,
				object: namesIn(resource.object)
			};
			resources.push(kept);
			const alike = byName.get(resource.kind);
			if (alike === void 0) byName.set(resource.kind, [kept]);
			else alike.push(kept);
		}
	};
}
/** The object without its body: large ones, such as custom resource definitions, are asked for their names alone. */
function namesIn(object) {
	const { apiVersion, kind, metadata } = object;
	return Object.fromEntries(Object.entries({
		apiVersion,
		kind,
		metadata
	}).filter(([, value]) => value !== void 0));
}

// src/catalog/compiled.ts
/**
* What every expression of a rule is given, in this order. A scope leaves what it does not have undefined, and the
* checker refuses rules that read it.
*/
const PARAMETERS = [
	"object",
	"template",
	"pod",
	"container",
	"containerType",
	"rule",
	"component",
	"flags",
	"item",
	"key",
	"params",
	"variables"
];

// src/config/kube-version.ts
/** The versions that manifests must suit when nobody says: those that Kubernetes itself or a provider still keeps up, in November 2026. */
const DEFAULT_KUBE_VERSIONS = {
	lowest: "1.33",
	newest: "1.37"
};
/** Reads `1.34`, `1.34.2` or `1.33..1.37`; a patch version is left out. Throws `UserError` for anything else. */
function kubeVersionRange(text, name, at) {
	const refused = (what) => new UserError(`${name}: "${text}" ${what}`, {
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
/** Reads `1.34` or `1.34.2` for one rendering, and gives all three numbers. Throws `UserError` for anything else. */
function fullKubeVersion(text, name, at) {
	const version = /^v?(\d{1,3}\.\d{1,3})(\.\d{1,3})?$/u.exec(text.trim());
	if (version === null) throw new UserError(`${name}: "${text}" is no Kubernetes version`, {
		hint: "Write a version like \"1.34.0\".",
		...at === void 0 ? {} : { at }
	});
	return `${version[1] ?? ""}${version[2] ?? ".0"}`;
}

// src/schema/problem.ts
/** The rules whose findings this room makes: their files say `check: schema`. */
const SCHEMA_RULES = [
	"schema-validation",
	"unquoted-string-value",
	"unknown-api-version",
	"removed-api-version",
	"deprecated-api-version",
	"deprecated-crd-version"
];
/** Whether this room makes the rule's findings. */
function isSchemaRule(id) {
	return SCHEMA_RULES.some((one) => one === id);
}

// src/schema/target.ts
/** `1.31` for 31. */
function versionText(minor) {
	return `1.${minor}`;
}
/** `1.31 to 1.37`, or `1.37` where that is all. */
function targetText({ oldest, newest }) {
	return oldest === newest ? versionText(newest) : `${versionText(oldest)} to ${versionText(newest)}`;
}
/** The target that a configuration's versions (`1.31`) name. */
function targetOf$1({ lowest, newest }) {
	return {
		oldest: Number(lowest.split(".")[1]),
		newest: Number(newest.split(".")[1])
	};
}

// src/evaluate/plan.ts
/** The rule whose findings come from reading the file. */
const SYNTAX_RULE = "yaml-syntax";
/** The rule whose findings come from admission policies that are scanned with the objects. */
const POLICY_RULE = "admission-policy-violated";
/**
* Sorts the rules by scope and, when a kind is first met, by kind. The versions of Kubernetes that objects must suit are a parameter of
* every rule: `params.kubernetes.oldest` is 33 for 1.33.
*/
function planRules(selected, podTemplates, { oldest, newest } = targetOf$1(DEFAULT_KUBE_VERSIONS)) {
	const kubernetes = {
		oldest,
		newest
	};
	const rules = selected.map((one) => ({
		...one,
		params: {
			...one.params,
			kubernetes
		}
	}));
	const byScope = groupBy(rules, (one) => one.compiled.rule.scope);
	const set = byScope.get("set") ?? [];
	const plans = /* @__PURE__ */ new Map();
	const keepings = /* @__PURE__ */ new Map();
	const wholeKinds = [...new Set(set.flatMap((one) => one.compiled.uses ?? []))].filter((kind) => kind !== "*");
	const namesOfAll = set.some((one) => one.compiled.uses?.includes("*") ?? false);
	const build = (apiVersion, kind, audience) => {
		const templatePath = podTemplatePath(apiVersion, kind, podTemplates);
		const pick = (scope) => (byScope.get(scope) ?? []).flatMap((one) => {
			const { rule, kinds, each, guards, test } = one.compiled;
			if (test === void 0 || !isFor(audience, rule)) return [];
			if (kinds !== void 0 && !kinds.some((pattern) => matchesKind(pattern, apiVersion, kind))) return [];
			return {
				selected: one,
				each,
				guards,
				test
			};
		});
		const hasPods = templatePath !== void 0;
		const isRole = matchesKind("Role", apiVersion, kind) || matchesKind("ClusterRole", apiVersion, kind);
		return {
			object: pick("object"),
			workload: hasPods ? pick("workload") : [],
			pod: hasPods ? pick("pod") : [],
			container: hasPods ? pick("container") : [],
			rbacRule: isRole ? pick("rbacRule") : [],
			clusterConfig: pick("clusterConfig"),
			templatePath
		};
	};
	return {
		set,
		podTemplates,
		syntax: rules.find((one) => one.compiled.rule.id === SYNTAX_RULE),
		policies: rules.find((one) => one.compiled.rule.id === POLICY_RULE),
		schema: new Map(rules.filter((one) => isSchemaRule(one.compiled.rule.id)).map((one) => [one.compiled.rule.id, one])),
		of(apiVersion, kind, audience) {
			const key = `${apiVersion}|${kind}|${audience}`;
			let plan = plans.get(key);
			if (plan === void 0) {
				plan = build(apiVersion, kind, audience);
				plans.set(key, plan);
			}
			return plan;
		},
		keeps(apiVersion, kind) {
			const key = `${apiVersion}|${kind}`;
			let kept = keepings.get(key);
			if (kept === void 0) {
				const isPodKind = podTemplatePath(apiVersion, kind, podTemplates) !== void 0;
				kept = wholeKinds.some((pattern) => pattern === "workloads" ? isPodKind : matchesKind(pattern, apiVersion, kind)) || set.some((one) => one.compiled.reads?.(apiVersion, kind) ?? false) ? "whole" : namesOfAll ? "names" : "nothing";
				keepings.set(key, kept);
			}
			return kept;
		}
	};
}
/** Whether a rule speaks of objects for this audience. */
function isFor(audience, rule) {
	switch (audience) {
		case "all": return true;
		case "security": return rule.securitySeverity !== void 0;
		case "schema": return rule.category === "schema" || rule.category === "api-lifecycle";
	}
}
/** Whether a rule's `each` steps through a list or map here. */
function isStep(segment) {
	return typeof segment === "object";
}

// src/evaluate/redact.ts
/** Values shorter than this are left in messages: they are no secrets, and replacing them would tear words apart. */
const MIN_SECRET = 3;
/**
* The message without secrets: every `data` and `stringData` value of a Secret, and for sensitive rules the value at the
* finding's own path, is replaced.
*/
function redactMessage(message, resource, path, sensitive) {
	if (!sensitive && !isSecret(resource)) return message;
	const secrets = secretsOf(resource);
	if (sensitive) collectStrings(valueAt(resource.object, path), secrets);
	let redacted = message;
	for (const secret of secrets.toSorted((a, b) => b.length - a.length)) redacted = redacted.replaceAll(secret, REDACTED);
	return redacted;
}
function isSecret(resource) {
	return resource.kind === "Secret" && resource.apiVersion === "v1";
}
function secretsOf(resource) {
	const secrets = [];
	if (!isSecret(resource)) return secrets;
	collectStrings(resource.object["data"], secrets);
	collectStrings(resource.object["stringData"], secrets);
	return secrets;
}
function collectStrings(value, into) {
	if (typeof value === "string" && value.length >= MIN_SECRET) into.push(value);
	else if (Array.isArray(value)) for (const item of value) collectStrings(item, into);
	else if (isMap(value)) for (const item of Object.values(value)) collectStrings(item, into);
}

// src/evaluate/judge-rule.ts
function isAnyThere(paths, stand, item) {
	for (const path of paths) if (isThere(path, stand, item)) return true;
	return false;
}
function isThere(path, stand, item) {
	let value = guardedValue(path[0], stand, item);
	for (let index = 1; index < path.length; index += 1) {
		if (!isMap(value)) return value !== void 0;
		value = value[path[index] ?? ""];
	}
	return value !== void 0;
}
function guardedValue(variable, stand, item) {
	switch (variable) {
		case "object":
		case "template":
		case "pod":
		case "container":
		case "rule":
		case "flags": return stand[variable];
		default: return item;
	}
}
/** One for all evaluations, which never overlap: what passes leaves nothing behind. */
const LEFT = {
	variables: void 0,
	isAway: false,
	isPart: false
};
/** The way from the root of an `each` to the member at hand: one for all, so that a member that passes costs no path. */
const STEPS$1 = [];
const NO_STEPS$1 = [];
/** Judges by one rule where the walk stands: once, or each member that the rule names. */
function judge(asked, stand, out) {
	const { each } = asked;
	if (each === void 0) judgeAt(asked, stand, out, void 0, void 0, stand.scopePath, NO_STEPS$1);
	else judgeMembers(asked, each, stand, out, valueOfRoot(each.root, stand), 0, void 0);
}
/** Judges every member that the steps of `each` lead to from `value` on, the first `depth` of them already taken. */
function judgeMembers(asked, each, stand, out, value, depth, key) {
	const segment = each.segments[depth];
	if (segment === void 0) return;
	if (!isStep(segment)) judgeMember(asked, each, stand, out, childOf$1(value, segment), depth, segment, key);
	else if (segment.every === "item") {
		if (!Array.isArray(value)) return;
		for (let index = 0; index < value.length; index += 1) judgeMember(asked, each, stand, out, value[index], depth, index, index);
	} else if (isMap(value)) for (const name of Object.keys(value)) judgeMember(asked, each, stand, out, value[name], depth, name, name);
}
/** Takes the step to one member and back. */
function judgeMember(asked, each, stand, out, member, depth, step, key) {
	if (member === void 0 || member === null) return;
	STEPS$1.push(step);
	if (depth + 1 < each.segments.length) judgeMembers(asked, each, stand, out, member, depth + 1, key);
	else judgeAt(asked, stand, out, member, key, rootPath(each.root, stand), STEPS$1);
	STEPS$1.pop();
}
function valueOfRoot(root, stand) {
	switch (root) {
		case "object":
		case "template":
		case "pod":
		case "container": return stand[root];
		default: return valueAt(stand.object, stand.scopePath);
	}
}
function judgeAt(asked, stand, out, item, key, root, steps) {
	const { guards, test, selected } = asked;
	if (guards !== void 0 && !isAnyThere(guards, stand, item)) return;
	LEFT.variables = void 0;
	LEFT.isPart = stand.isPart;
	const verdict = test()(stand.object, stand.template, stand.pod, stand.container, stand.containerType, stand.rule, stand.component, stand.flags, item, key, selected.params, selected.strict, LEFT);
	if (verdict !== true) tell(selected, stand, out, item, key, root, steps, verdict);
}
/** Adds the finding, or what hindered the judgement. */
function tell(selected, stand, out, item, key, root, steps, verdict) {
	const { rule, telling } = selected.compiled;
	if (telling === void 0) return;
	const { variables } = LEFT;
	const ask = (expression) => expression(stand.object, stand.template, stand.pod, stand.container, stand.containerType, stand.rule, stand.component, stand.flags, item, key, selected.params, variables);
	const itemPath = steps.length === 0 ? root : [...root, ...steps];
	const { anchors, main, strict, grades } = telling();
	const path = pathOf(anchors, stand, itemPath, ask);
	const arm = verdict === 1 ? main : verdict === 2 ? strict : void 0;
	if (arm === void 0) {
		unjudged(out, rule.id, path, verdict);
		return;
	}
	if (stand.isPart && path === stand.scopePath) return;
	const grade = grades.find((one) => ask(one.when) === true);
	out.findings.push({
		rule,
		severity: selected.severity ?? arm.severity ?? grade?.severity ?? rule.severity,
		message: redactMessage(textOf$2(arm.message, ask), stand.resource, path, rule.sensitive),
		resource: stand.resource,
		path,
		...arm.peers === void 0 ? {} : { armPeers: arm.peers },
		related: []
	});
}
function asError(value) {
	return value instanceof CelError ? value : new CelError("the expression gives neither true nor false");
}
function rootPath(root, stand) {
	switch (root) {
		case "scope":
		case "flags": return stand.scopePath;
		case "object": return [];
		case "template": return stand.templatePath;
		case "pod": return stand.podPath;
		case "container": return stand.containerPath;
	}
}
/** The path of the first anchor that exists, or of the first one where none does. */
function pathOf(anchors, stand, itemPath, ask) {
	let first;
	for (const anchor of anchors) {
		const path = anchorPath(anchor, stand, itemPath, ask);
		if (anchors.length === 1 || valueAt(stand.object, path) !== void 0) return path;
		first ??= path;
	}
	return first ?? itemPath;
}
function anchorPath({ root, segments }, stand, itemPath, ask) {
	const path = root === "flags" ? [] : [...root === "scope" ? itemPath : rootPath(root, stand)];
	for (const segment of segments) {
		const value = typeof segment === "function" ? ask(segment) : segment;
		if (typeof value === "string" || typeof value === "number") path.push(value);
		else if (typeof value === "bigint") path.push(Number(value));
	}
	return root === "flags" ? stand.flagPaths?.get(String(path[0] ?? "")) ?? stand.scopePath : path;
}
/** Longest text that a hole of a message may bring in, in UTF-16 units. */
const MAX_HOLE = 160;
function textOf$2({ texts, holes }, ask) {
	let text = texts[0] ?? "";
	for (let index = 0; index < holes.length; index += 1) {
		const hole = holes[index];
		if (hole !== void 0) text += shownInMessage(ask(hole)) + (texts[index + 1] ?? "");
	}
	return text;
}
function shownInMessage(value) {
	const text = shownPlain(value);
	return text.length > MAX_HOLE ? `${text.slice(0, 159)}\u2026` : text;
}
function shownPlain(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
	if (Array.isArray(value)) return value.map(shownPlain).join(", ");
	return value instanceof CelError || value === void 0 || value === null ? "?" : JSON.stringify(value);
}
function unjudged(out, rule, path, error) {
	const why = asError(error).message;
	const at = isTooLarge(why) ? [] : path;
	const key = `${isTooLarge(why) ? "large" : "shape"}\u0000${at.join("\0")}`;
	const known = out.unjudged.get(key);
	if (known === void 0) out.unjudged.set(key, {
		path: at,
		rules: [rule],
		why
	});
	else if (!known.rules.includes(rule)) known.rules.push(rule);
}
/** Whether an error says that the object is too large, rather than of a wrong shape. */
function isTooLarge(why) {
	return why.startsWith("cost limit");
}

// src/evaluate/overrides.ts
/**
* The findings of one source without those that a more specific rule replaces: where two stand at one field of one object and one
* rule overrides the other's, the specific one speaks and relates the other. A milder finding replaces no graver one, and one that is
* suppressed none that is not: a gate never opens by a rule more.
*/
function withoutOverridden(findings) {
	if (!findings.some((one) => one.rule.overrides.length > 0)) return findings;
	const rivalsOf = /* @__PURE__ */ new Map();
	for (const rivals of groupBy(findings, placeOf).values()) if (rivals.length > 1) for (const one of rivals) rivalsOf.set(one, rivals);
	if (rivalsOf.size === 0) return findings;
	return findings.flatMap((finding) => {
		const rivals = rivalsOf.get(finding);
		if (rivals === void 0) return finding;
		if (rivals.some((one) => replaces(one, finding))) return [];
		const losers = rivals.filter((one) => replaces(finding, one));
		if (losers.length === 0) return finding;
		return {
			...finding,
			related: [...finding.related, ...losers.map(asRelated)],
			armPeers: [finding, ...losers].map(peersOf).reduce(unionOfPeers),
			replaces: losers.map((one) => one.rule.id)
		};
	});
}
function replaces(one, other) {
	if (!one.rule.overrides.includes(other.rule.id) || rankOf(one.severity) < rankOf(other.severity)) return false;
	return one.suppression === void 0 || other.suppression !== void 0;
}
function peersOf({ armPeers, rule }) {
	return armPeers ?? rule.peers;
}
/** What either of the two looks for. */
function unionOfPeers(one, other) {
	const linters = /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)]);
	return Object.fromEntries([...linters].map((linter) => [linter, [.../* @__PURE__ */ new Set([...one[linter] ?? [], ...other[linter] ?? []])]]));
}
/** Two objects of one name are two places, which their homes tell apart. */
function placeOf({ resource, path, provenance: { home } }) {
	const { apiVersion = "", kind = "", namespace = "", name = "" } = resource ?? {};
	const line = home.region?.start.line ?? 0;
	return [
		apiVersion,
		kind,
		namespace,
		name,
		home.file,
		line,
		...path
	].join("\0");
}
function asRelated({ provenance, message, rule }) {
	return {
		at: provenance.home,
		message: `${message} (${rule.id})`
	};
}

// src/evaluate/evaluate.ts
/** What all rules together may do on one object, in CEL's steps: two seconds or so, and ten times what a very large workload needs. */
const RESOURCE_STEPS = 5e6;
/**
* Judges one object by every rule but those of scope set, in one walk. Pure.
* A hook that only tests a release is judged for its security alone, and what a chart installs as a definition by schema rules.
* `problems` is what the schema of its kind found.
*/
function evaluateResource(resource, plan, problems = []) {
	const audience = audienceOf(resource);
	const kind = plan.of(resource.apiVersion, resource.kind, audience);
	const out = {
		findings: problemFindings(problems, resource, plan, audience),
		unjudged: /* @__PURE__ */ new Map()
	};
	grant(RESOURCE_STEPS);
	const stand = standAt(resource);
	for (const rule of kind.object) judge(rule, stand, out);
	if (kind.templatePath !== void 0) walkPods(kind, kind.templatePath, stand, out);
	if (kind.rbacRule.length > 0) walkRbacRules(kind, stand, out);
	if (kind.clusterConfig.length > 0) walkClusterConfig(kind, stand, out);
	return {
		findings: out.findings,
		diagnostics: diagnosticsOf(out, resource)
	};
}
/** What the schema of a kind found, for an object that had to wait for it. Pure. */
function evaluateProblems(resource, plan, problems) {
	return {
		findings: problemFindings(problems, resource, plan, audienceOf(resource)),
		diagnostics: []
	};
}
/** What the schema of a kind found, as far as its rules are selected. */
function problemFindings(problems, resource, plan, audience) {
	return problems.flatMap(({ rule: id, severity, path, message }) => {
		const selected = plan.schema.get(id);
		if (selected === void 0 || !isFor(audience, selected.compiled.rule)) return [];
		const { rule } = selected.compiled;
		const before = id === "removed-api-version" ? plan.schema.get("deprecated-api-version") : void 0;
		return {
			rule,
			severity: selected.severity ?? severity,
			message: redactMessage(message, resource, path, rule.sensitive),
			resource,
			path,
			related: [],
			...before === void 0 ? {} : { armPeers: unionOfPeers(rule.peers, before.compiled.rule.peers) }
		};
	});
}
/** Judges what one source yields together by the rules of scope set. Pure. */
function evaluateSet(set, plan) {
	return evaluateSetBy(plan.set, set, []);
}
/** The same by some of the rules; admission policies may look up objects of other sets. */
function evaluateSetBy(rules, set, elsewhere) {
	const findings = [];
	const unanswered = [];
	for (const selected of rules) {
		const { rule, check, policy, uses } = selected.compiled;
		if (uses !== void 0 && !uses.some((kind) => isInSet(kind, set))) continue;
		const found = policy?.(set, elsewhere) ?? check?.(set, {
			...selected.params,
			strict: selected.strict
		}) ?? [];
		for (const one of found) {
			if (policy === void 0 && !isFor(audienceOf(one.resource), rule)) continue;
			if ("unjudged" in one) unanswered.push({
				rule,
				resource: one.resource,
				why: one.unjudged,
				isMissing: one.isMissing === true
			});
			else findings.push(findingOf(one, selected));
		}
	}
	return {
		findings,
		diagnostics: [],
		unjudged: unanswered
	};
}
function findingOf(violation, { compiled, severity }) {
	const { rule, strictPeers } = compiled;
	const { resource, path, arm } = violation;
	return {
		rule,
		severity: severity ?? violation.severity ?? rule.severity,
		message: redactMessage(violation.message, resource, path, rule.sensitive),
		resource,
		path,
		...arm === void 0 || strictPeers === void 0 ? {} : { armPeers: strictPeers },
		related: violation.related ?? []
	};
}
/** Whether the set may hold what a rule reads by this name of `uses`. */
function isInSet(kind, set) {
	return kind === "*" || kind === "workloads" || set.ofKind(kind).length > 0;
}
/** Helm's own names for hooks that run with `helm test`. Source: Helm's documentation of chart hooks. */
const TEST_HOOKS = /* @__PURE__ */ new Set([
	"test",
	"test-success",
	"test-failure"
]);
/** For whom an object is judged, by where it lies. */
function audienceOf(resource) {
	const { rendering, stream } = resource.document;
	if (rendering.source.kind !== "helm") return "all";
	if (stream.template !== void 0 && /(?:^|\/)crds\//u.test(stream.template)) return "schema";
	const hooks = valueAt(resource.object, [
		"metadata",
		"annotations",
		"helm.sh/hook"
	]);
	if (typeof hooks !== "string") return "all";
	return hooks.split(",").every((hook) => TEST_HOOKS.has(hook.trim())) ? "security" : "all";
}
function standAt(resource) {
	return {
		resource,
		object: resource.object,
		template: void 0,
		pod: void 0,
		container: void 0,
		containerType: void 0,
		rule: void 0,
		component: void 0,
		flags: void 0,
		flagPaths: void 0,
		isPart: false,
		scopePath: [],
		templatePath: [],
		podPath: [],
		containerPath: []
	};
}
function walkPods(kind, templatePath, stand, out) {
	const template = valueAt(stand.object, templatePath);
	if (!isMap(template) || !isMap(template["spec"])) return;
	const pod = template["spec"];
	stand.template = template;
	stand.pod = pod;
	stand.templatePath = templatePath;
	stand.podPath = [...templatePath, "spec"];
	for (const rule of kind.workload) judge(rule, stand, out);
	stand.scopePath = stand.podPath;
	for (const rule of kind.pod) judge(rule, stand, out);
	if (kind.container.length === 0) return;
	for (const { key, type } of CONTAINER_LISTS) {
		const containers = pod[key];
		if (!Array.isArray(containers)) continue;
		for (let index = 0; index < containers.length; index += 1) {
			const container = containers[index];
			if (!isMap(container)) continue;
			stand.container = container;
			stand.containerType = type;
			stand.containerPath = [
				...stand.podPath,
				key,
				index
			];
			stand.scopePath = stand.containerPath;
			for (const rule of kind.container) judge(rule, stand, out);
		}
	}
}
function walkRbacRules(kind, stand, out) {
	const rules = stand.object["rules"];
	if (!Array.isArray(rules)) return;
	rules.forEach((rule, index) => {
		if (!isMap(rule)) return;
		stand.rule = rule;
		stand.scopePath = ["rules", index];
		for (const asked of kind.rbacRule) judge(asked, stand, out);
	});
}
function walkClusterConfig(kind, stand, out) {
	for (const settings of componentSettingsOf(stand.resource)) {
		stand.component = settings.component;
		stand.flags = settings.flags;
		stand.flagPaths = settings.paths;
		stand.isPart = settings.isPart;
		stand.scopePath = settings.root;
		for (const asked of kind.clusterConfig) if (asked.selected.compiled.component?.includes(settings.component) ?? true) judge(asked, stand, out);
	}
}
function diagnosticsOf(out, resource) {
	return [...out.unjudged.values()].map(({ path, rules, why }) => {
		const { stream } = resource.document;
		const { region } = resource.document.locate([...resource.root, ...path]);
		if (isTooLarge(why)) return {
			code: "too-large",
			level: "error",
			message: `${keyOfResource(resource)} is too large to be judged in full by ${rules.join(", ")}.`,
			hint: "Split the object, or turn the rules off for it.",
			at: {
				file: stream.origin,
				region
			}
		};
		return {
			code: "wrong-shape",
			level: "error",
			message: `${keyOfResource(resource)}: ${path.join(".") || "the object"} could not be judged by ${rules.join(", ")}: ${why}.`,
			hint: "Give the field the type that Kubernetes has for it, e.g. `true` instead of `\"true\"`.",
			at: {
				file: stream.origin,
				region
			}
		};
	});
}

// src/evaluate/postponed.ts
/** Nothing postponed yet. */
function openPostponed(plan) {
	const policies = plan.set.filter(({ compiled }) => compiled.looksUp !== void 0);
	const isLookedUp = ({ apiVersion, kind }) => policies.some(({ compiled }) => compiled.looksUp?.(apiVersion, kind) ?? false);
	const known = [];
	const waiting = [];
	return {
		hold(judgement, set, token) {
			if (policies.length === 0) return judgement;
			const own = set.resources.filter(isLookedUp);
			known.push(...own);
			const { unjudged = [] } = judgement;
			const missing = unjudged.filter((one) => one.isMissing);
			if (missing.length === 0) return judgement;
			const definitions = set.resources.filter(({ apiVersion, kind }) => matchesKind("CustomResourceDefinition", apiVersion, kind));
			waiting.push({
				set,
				own: [...own, ...definitions],
				missing,
				token
			});
			return {
				...judgement,
				unjudged: unjudged.filter((one) => !one.isMissing)
			};
		},
		*settle() {
			for (const one of waiting.splice(0)) for (const judgement of judgedNow(one, policies, known)) yield {
				judgement,
				token: one.token
			};
		}
	};
}
function* judgedNow({ set, own, missing }, policies, known) {
	for (const policy of policies) {
		const resources = [...new Set(missing.filter(({ rule }) => rule === policy.compiled.rule).map(({ resource }) => resource))];
		if (resources.length === 0) continue;
		const few = {
			...set,
			resources
		};
		yield evaluateSetBy([policy], few, [...own, ...known]);
	}
}

// src/evaluate/unjudged-by-policies.ts
/** An empty count. */
function countUnjudged() {
	const groups = /* @__PURE__ */ new Map();
	return {
		add(unjudged) {
			for (const one of unjudged) {
				const key = `${one.rule.id}\0${one.why}`;
				const group = groups.get(key);
				if (group === void 0) groups.set(key, {
					first: one,
					objects: 1
				});
				else group.objects += 1;
			}
		},
		diagnostics: () => [...groups.values()].map(diagnosticOf$1)
	};
}
function diagnosticOf$1({ first: { rule, resource, why }, objects }) {
	const others = objects === 1 ? "" : ` and ${objects - 1} more`;
	return {
		code: "policy-not-evaluated",
		level: "warning",
		message: `The policy "${rule.id}" was not evaluated for ${keyOfResource(resource)}${others}: ${why}.`,
		hint: "The API server judges it when the objects are applied.",
		...rule.file === void 0 ? {} : { at: { file: repoPath(rule.file) } }
	};
}

// src/evaluate/violated-policies.ts
/** What policies of the input found, as the one rule that a run has for all of them says it. */
function asViolations(judgement, { compiled, severity }) {
	return {
		...judgement,
		findings: judgement.findings.map((one) => ({
			...one,
			rule: compiled.rule,
			severity: severity ?? one.severity,
			message: messageOf$2(one, one.rule)
		}))
	};
}
function messageOf$2({ resource, message }, policy) {
	return `${resource === void 0 ? "The object" : `${resource.kind} "${resource.name}"`} violates the policy "${policy.id}": ${/[.!?]$/u.test(message) ? message : `${message}.`}`;
}

// src/parse/parse.ts
/** Nodes that one text may have, aliases expanded; far above any real manifest, far below what fills memory. */
const MAX_NODES$1 = 5e6;
/** Levels of nesting; the API server itself refuses more than 10,000 in JSON, and no schema nests as deep as 200. */
const MAX_DEPTH$1 = 200;
/** Reads one text into resources, with `List`s unwrapped. Never throws: what cannot be read is `broken` or told. */
function parse(rendering, stream, limits) {
	const yaml = parseYaml(stream.text, {
		documents: limits.documents,
		nodes: MAX_NODES$1,
		depth: MAX_DEPTH$1
	});
	const resources = [];
	const broken = [];
	yaml.documents.forEach((document, index) => {
		if (document.kind === "broken") {
			if (document.looksLikeKubernetes) broken.push({
				message: document.message,
				position: document.position
			});
			return;
		}
		collectResources(document.data, documentOf$1(rendering, stream, document, index), [], resources);
	});
	const isKubernetes = resources.length + broken.length > 0 || yaml.problems.some((problem) => hidesObjects(problem, stream));
	return {
		stream,
		resources,
		broken,
		isKubernetes,
		diagnostics: isKubernetes ? yaml.problems.map((problem) => toDiagnostic(problem, stream)) : []
	};
}
/** Empty documents up to the limit must not hide the objects behind it. */
function hidesObjects({ kind, position }, { text }) {
	return kind === "too-many-documents" && looksLikeKubernetes(text.slice(position.offset));
}
function toDiagnostic(problem, stream) {
	const at = {
		file: stream.origin,
		region: {
			start: problem.position,
			end: problem.position
		}
	};
	switch (problem.kind) {
		case "too-many-documents": return {
			code: "too-large",
			level: "error",
			message: problem.message,
			hint: "Split the file, or raise `limits.documents`.",
			at
		};
		case "rounded-integer": return {
			code: "rounded-integer",
			level: "note",
			message: problem.message,
			hint: "Quote it if it is text; rules see the nearest number.",
			at
		};
	}
}
function documentOf$1(rendering, stream, document, index) {
	return {
		rendering,
		stream,
		index,
		locate: (path) => document.locate(path),
		locateValue: (path) => document.locateValue(path),
		nullKeys: () => document.nullKeys()
	};
}
/**
* An object, or the items of a list of objects: `v1/List` and the typed lists that `kubectl get -o yaml` prints. The configuration
* of a host that has no kind of its own counts as an object too.
*/
function collectResources(data, document, root, into) {
	if (!isMap(data)) return;
	const { apiVersion, kind, items } = data;
	if (apiVersion === void 0 && kind === void 0 && root.length === 0) {
		const file = hostFileOf(data, document.stream.origin);
		if (file !== void 0) into.push(resourceOf(file.apiVersion, file.kind, {
			...file,
			...data
		}, document, root));
		return;
	}
	if (typeof apiVersion !== "string" || typeof kind !== "string" || apiVersion === "" || kind === "") return;
	if (kind.endsWith("List") && Array.isArray(items)) {
		items.forEach((item, index) => {
			collectItem(item, {
				apiVersion,
				kind
			}, {
				document,
				root: [
					...root,
					"items",
					index
				]
			}, into);
		});
		return;
	}
	into.push(resourceOf(apiVersion, kind, data, document, root));
}
/** The items of a typed list (`PodList`) may leave out what the list already says. */
function collectItem(item, list, place, into) {
	if (!isMap(item)) return;
	if (list.kind !== "List" && item["kind"] === void 0 && item["apiVersion"] === void 0) into.push(resourceOf(list.apiVersion, list.kind.slice(0, -4), item, place.document, place.root));
	else collectResources(item, place.document, place.root, into);
}
function resourceOf(apiVersion, kind, object, document, root) {
	const { name, generateName, namespace } = isMap(object["metadata"]) ? object["metadata"] : {};
	return {
		apiVersion,
		kind,
		name: typeof name === "string" ? name : typeof generateName === "string" ? `${generateName}*` : "",
		...typeof namespace === "string" && namespace !== "" ? { namespace } : {},
		object,
		document,
		root
	};
}

// src/input-policies.ts
/** Nothing met yet; undefined where no rule asks for it. */
function openInputPolicies(plan, config) {
	const selected = plan.policies;
	if (selected === void 0) return void 0;
	const held = [];
	const met = [];
	return {
		meet(resource, tracer) {
			if (!/^ValidatingAdmissionPolicy(?:Binding)?$/u.test(resource.kind)) return;
			if (!plan.set.some(({ compiled }) => compiled.policy !== void 0 && compiled.rule.id === resource.name)) met.push({
				resource,
				tracer
			});
		},
		hold(rendering, tracer) {
			held.push({
				rendering,
				tracer
			});
		},
		async settle() {
			if (met.length === 0) return {
				diagnostics: [],
				judgements: []
			};
			const { policiesOfInput } = await import("./policies-of-input.js");
			const { rules, diagnostics } = policiesOfInput(met.map(({ resource, tracer }) => ({
				resource,
				homeOf: (path) => tracer.trace(mention(selected, resource, path)).provenance.home
			})));
			return {
				diagnostics,
				judgements: rules.length === 0 ? [] : judgedBy(rules, selected, held, config)
			};
		}
	};
}
/** What a tracer leads home, for the sake of the place alone. */
function mention({ compiled: { rule } }, resource, path) {
	return {
		rule,
		severity: rule.severity,
		message: "",
		resource,
		path,
		related: []
	};
}
function* judgedBy(rules, selected, held, config) {
	const plan = planRules(rules.map((compiled) => ({
		compiled,
		params: {},
		strict: false
	})), config.podTemplates);
	const postponed = openPostponed(plan);
	for (const { rendering, tracer } of held) {
		const collector = collectSet(rendering, plan);
		for (const stream of rendering.streams) for (const resource of parse(rendering, stream, config.limits).resources) collector.add(resource);
		const { set } = collector;
		const judgement = postponed.hold(evaluateSet(set, plan), set, tracer);
		yield {
			judgement: asViolations(judgement, selected),
			tracer
		};
	}
	for (const { judgement, token } of postponed.settle()) yield {
		judgement: asViolations(judgement, selected),
		tracer: token
	};
}

// src/schema/judged.ts
/** A resource as the schemas look at it. */
function judged({ apiVersion, kind, name, object, document, root }) {
	return {
		apiVersion,
		kind,
		name,
		object,
		nullKeys: () => nullKeysBelow(document, root)
	};
}
/** By document, the null keys below each object that may lie in it, so that a list of many objects is walked once. */
const KNOWN = /* @__PURE__ */ new WeakMap();
function nullKeysBelow(document, root) {
	let byRoot = KNOWN.get(document);
	if (byRoot === void 0) {
		byRoot = byRootOf(document.nullKeys());
		KNOWN.set(document, byRoot);
	}
	return byRoot.get(root.join(".")) ?? [];
}
/** Objects lie at the document's root, or as `items[n]` of lists, which may hold lists. */
function byRootOf(paths) {
	const byRoot = /* @__PURE__ */ new Map();
	for (const path of paths) for (let length = 0; length < path.length; length += 2) {
		const key = path.slice(0, length).join(".");
		const known = byRoot.get(key);
		if (known === void 0) byRoot.set(key, [path.slice(length)]);
		else known.push(path.slice(length));
		if (path[length] !== "items" || typeof path[length + 1] !== "number") break;
	}
	return byRoot;
}

// src/resource-schemas.ts
/** Opens the schemas for the versions that the run is for. */
async function openResourceSchemas(config, texts) {
	const asked = targetOf$1(config.kubeVersion);
	const { openSchemas } = await import("./schemas2.js");
	const schemas = openSchemas(asked);
	const counts = {};
	const definitions = /* @__PURE__ */ new Map();
	const wanted = /* @__PURE__ */ new Set();
	const told = /* @__PURE__ */ new Set();
	const cut = [];
	let unjudgedRules = 0;
	let custom;
	const count = (state) => {
		counts[state] = (counts[state] ?? 0) + 1;
	};
	return {
		counts,
		judge(resource) {
			if (resource.kind === "CustomResourceDefinition") noteDefinition(resource, definitions);
			const verdict = schemas.judge(judged(resource));
			if (verdict === void 0) {
				wanted.add(kindOf$1(resource));
				return;
			}
			count(verdict.state);
			return verdict.problems;
		},
		async settle() {
			if (wanted.size === 0) return;
			const { openCustomSchemas } = await import("./custom-schemas2.js");
			custom = openCustomSchemas(schemas, {
				unknownKinds: UNKNOWN_KIND_SEVERITY[config.unknownKinds ?? "note"],
				user: config.crdSchemas.length === 0 ? void 0 : await definitionsOfUser(config)
			});
			for (const kind of wanted) {
				const place = definitions.get(kind);
				const object = place === void 0 ? void 0 : readAgain(place, texts, config);
				if (object !== void 0) custom.define(object);
			}
			definitions.clear();
		},
		judgeSettled(resource) {
			if (custom === void 0) return [];
			const verdict = custom.judge(resource, resource.object);
			count(verdict.state);
			unjudgedRules += verdict.unjudgedRules;
			if (verdict.isCut) cut.push(keyOfResource(resource));
			if (verdict.state !== "unknownKind") return verdict.problems;
			if (told.has(kindOf$1(resource))) return verdict.problems.filter(({ rule }) => rule !== "unknown-api-version");
			if (verdict.problems.some(({ rule }) => rule === "unknown-api-version")) told.add(kindOf$1(resource));
			return verdict.problems;
		},
		diagnostics: () => [
			...schemas.isWhole ? [] : [versionDiagnostic(config, targetText(schemas.target))],
			...unjudgedRules === 0 ? [] : [rulesDiagnostic(unjudgedRules)],
			...cut.length === 0 ? [] : [cutDiagnostic(cut)]
		]
	};
}
async function definitionsOfUser(config) {
	return (await import("./user-definitions.js")).userDefinitions(config);
}
const UNKNOWN_KIND_SEVERITY = {
	ignore: void 0,
	note: "info",
	warn: "medium",
	error: "high"
};
function kindOf$1({ apiVersion, kind }) {
	return `${apiVersion.slice(0, Math.max(apiVersion.indexOf("/"), 0))} ${kind}`;
}
/** The first definition of a kind counts. */
function noteDefinition({ object, document }, definitions) {
	const { group, names } = object["spec"] ?? {};
	if (typeof group !== "string" || typeof names?.kind !== "string") return;
	const key = `${group} ${names.kind}`;
	if (definitions.has(key)) return;
	const { rendering, stream, index } = document;
	const isFile = rendering.trail.kind === "identity" && rendering.source.kind === "manifests";
	definitions.set(key, {
		rendering,
		stream: {
			...stream,
			text: isFile ? void 0 : stream.text
		},
		index
	});
}
function readAgain({ rendering, stream, index }, texts, { limits }) {
	const text = stream.text ?? texts.of(stream.origin);
	if (text === void 0) return void 0;
	const { resources } = parse(rendering, {
		...stream,
		text
	}, limits);
	return resources.find((one) => one.document.index === index && one.kind === "CustomResourceDefinition")?.object;
}
function versionDiagnostic({ kubeVersion }, taken) {
	const { lowest, newest } = kubeVersion;
	return {
		code: "kube-version-unknown",
		level: "warning",
		message: `Kubernetes ${lowest === newest ? newest : `${lowest} to ${newest}`} is not known to this version of Lintel in full, so objects were judged by ${taken}.`,
		hint: "Name a version that it knows with `--kube-version`, or take a newer Lintel."
	};
}
function rulesDiagnostic(count) {
	return {
		code: "schema-rules-unjudged",
		level: "note",
		message: `${count === 1 ? "1 rule" : `${count} rules`} of custom resource definitions could not be judged here: they are not well formed, or did not come to an end.`,
		hint: "The API server judges them when the objects are applied."
	};
}
function cutDiagnostic(objects) {
	const others = objects.length === 1 ? "" : ` and ${objects.length - 1} more`;
	return {
		code: "too-large",
		level: "warning",
		message: `${objects[0] ?? ""}${others}: definition and object together ask for more than one object may cost, so the rest of it was not judged by its definition.`,
		hint: "Split the object, or look at its definition: it may be made to be slow."
	};
}

// src/render/repository-path.ts
/** What stands at the absolute path `path`, as seen from the repository at `root` (absolute, links resolved). */
function standingAt(path, root) {
	let real;
	try {
		real = realpathSync(path);
	} catch {
		return isInside$1(path, root) ? { kind: "missing" } : { kind: "outside" };
	}
	if (!isInside$1(real, root) || relative(root, real).split(sep)[0] === ".git") return { kind: "outside" };
	const stats = statSync(real);
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
/** Whether `path` is `folder` or lies below it; both absolute. Looks at the names only. */
function isInside$1(path, folder) {
	return pathInside(folder, path) !== void 0;
}
/** The absolute path of a repository path. */
function absoluteOf(path, root) {
	return path === "" ? root : join(root, path);
}
/** The repository path of an absolute path that lies inside `root`. */
function repoPathOf(absolute, root) {
	return repoPath(relative(root, absolute).split(sep).join("/"));
}
/** The path of `name`, which may have several segments, in `folder`. */
function below(folder, name) {
	return repoPath(folder === "" ? name : `${folder}/${name}`);
}

// src/render/manifests.ts
/** Manifest files as they are. Each is read when its stream is asked for; what cannot be read is told in `diagnostics` by then. */
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
/** What came on standard input, as one stream. */
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
		const stats = statSync(path);
		if (!stats.isFile()) return unreadable$1(file, "it is not a regular file");
		if (stats.size > config.limits.fileBytes) return tooLarge(file, stats.size, config.limits.fileBytes);
		return readText(file, readBytes(path, stats.size));
	} catch (error) {
		return unreadable$1(file, error instanceof Error && "code" in error ? String(error.code) : "unknown reason");
	}
}
let scratch = Buffer.allocUnsafe(262144);
/** The file's bytes, in a buffer that the next call writes over. `size` is what the file had a moment ago. */
function readBytes(path, size) {
	if (size > scratch.length) scratch = Buffer.allocUnsafe(size * 2);
	const descriptor = openSync(path, "r");
	try {
		let length = 0;
		for (;;) {
			const read = readSync(descriptor, scratch, length, scratch.length - length, null);
			length += read;
			if (read === 0 || length === scratch.length) return scratch.subarray(0, length);
		}
	} finally {
		closeSync(descriptor);
	}
}
function readText(file, bytes) {
	return textOf$1(bytes) ?? notText(file, bytes.toString("latin1"));
}
/** The text of a file that Kubernetes would read: UTF-8, or UTF-16 with its mark. Undefined for anything else. */
function textOf$1(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return withoutNul(new TextDecoder("utf-16le").decode(bytes));
	if (bytes[0] === 254 && bytes[1] === 255) return withoutNul(new TextDecoder("utf-16be").decode(bytes));
	if (bytes.includes(0) || !isUtf8(bytes)) return void 0;
	return bytes.toString("utf8");
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
/** What claims to be a Kubernetes object was to be judged, and was not; an image named `.yaml` never was. */
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
/** Room for `count` tasks at a time. */
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
/** Makes an empty folder that only this user can enter. Throws where the system has no room for one. */
function makeTemporaryFolder() {
	const path = mkdtempSync(join(realpathSync(tmpdir()), "lintel-"));
	const removeNow = () => rmSync(path, {
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
/** Renderers that run at once. On two cores a third fills the time in which the others start, end and are read; a fourth was no faster. */
const RENDERERS_AT_ONCE = 3;
/** Opens a studio for `sources`, which it must know beforehand: whether a failure matters can depend on a chart's other environments. */
function openStudio(sources, config, renderers) {
	const abort = new AbortController();
	const slots = makeSlots(RENDERERS_AT_ONCE);
	const jobs = /* @__PURE__ */ new Map();
	const prepared = /* @__PURE__ */ new Map();
	/** Charts of which some environment has been rendered. */
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
			const chart = await helmWork(source);
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
	const helmWork = async (source) => {
		const code = Promise.all([import("./helm.js"), import("./prepare-chart.js")]);
		const [asked, tried] = await Promise.allSettled([renderers.helm(), code.then(() => chartByLikelyHelm(source))]);
		if (asked.status === "rejected") throw asked.reason;
		const { binary, diagnostics } = asked.value;
		const [{ failedChart, rendersAlike }] = await code;
		if (binary === void 0) return {
			rendering: failedChart(source, diagnostics),
			refusedValues: false
		};
		const attempt = tried.status === "fulfilled" ? tried.value : void 0;
		const chart = attempt !== void 0 && rendersAlike(attempt.helm, binary) ? attempt.chart : await chartBy(source, binary);
		return {
			...chart,
			rendering: withDiagnostics(chart.rendering, diagnostics)
		};
	};
	/** What the program makes of the chart that is most likely Helm. Where it may reach the network, it is looked at first. */
	const chartByLikelyHelm = async (source) => {
		const path = config.renderers.helmDependencyBuild ? void 0 : await renderers.likelyHelm?.();
		if (path === void 0) return void 0;
		const { newHelmAt } = await import("./helm.js");
		const helm = newHelmAt(path);
		return {
			helm,
			chart: await chartBy(source, helm)
		};
	};
	const chartBy = async (source, helm) => {
		const { failedChart, renderChart } = await import("./helm.js");
		const ready = await prepare(source.chart, helm);
		if (ready.kind === "refused") return {
			rendering: failedChart(source, ready.diagnostics),
			refusedValues: false
		};
		return await renderChart(source, ready, helm, workshop());
	};
	const prepare = (chart, helm) => {
		const preparing = prepared.get(chart) ?? import("./prepare-chart.js").then((module) => module.prepareChart(chart, helm, workshop()));
		prepared.set(chart, preparing);
		return preparing;
	};
	const kustomizeWork = async (source) => {
		const { binary, diagnostics } = await renderers.kustomize();
		const { failedKustomization, renderKustomization } = await import("./kustomize.js");
		if (binary === void 0) return failedKustomization(source, diagnostics);
		return withDiagnostics(await renderKustomization(source, binary, workshop()), diagnostics);
	};
	/** Defaults that a chart refuses need not concern anyone whose environments set the values. */
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
			await Promise.allSettled([...jobs.values(), ...prepared.values()]);
			folder?.remove();
		}
	};
}
/** Trouble with files, which a repository can hold (no permission) and a machine can have (no room). */
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
function withDiagnostics(rendering, diagnostics) {
	return diagnostics.length === 0 ? rendering : {
		...rendering,
		diagnostics: [...diagnostics, ...rendering.diagnostics]
	};
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
/** Charts and kustomizations that may be finished or under way while another rendering is looked at. Bounds the texts held. */
const RENDERINGS_AHEAD = 4;
/**
* Turns sources into YAML, in their order. Manifests are read when their streams are; charts and kustomizations are
* rendered ahead, a few at a time. What cannot be rendered has no streams and says why in its diagnostics; a reason that
* several renderings share (no Helm) is the same object in each. Leaves nothing behind, also when it is not read to the end.
* `meanwhile` is done before the first rendering is given, in the time that the first programs take.
*/
function render(sources, config, renderers, meanwhile = () => Promise.resolve()) {
	const used = [];
	return {
		renderings: renderAll(sources, config, noting(renderers, used), meanwhile),
		renderers: used
	};
}
/** The same renderers, with those that are there written down when they are asked for. */
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
		helm: () => note(renderers.helm()),
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

// src/render/source-texts.ts
/** Texts held at a time: few, since a repository's manifests are asked for once, one after the other. */
const HELD = 4;
function openSourceTexts(config) {
	const held = /* @__PURE__ */ new Map();
	const hold = (file, text) => {
		held.set(file, text);
		const [oldest] = held.keys();
		if (held.size > HELD && oldest !== void 0) held.delete(oldest);
	};
	return {
		remember: hold,
		of(file) {
			if (!held.has(file)) hold(file, read$1(file, config));
			return held.get(file);
		}
	};
}
function read$1(file, { root, limits }) {
	const standing = standingAt(absoluteOf(file, root), root);
	if (standing.kind !== "file" || standing.bytes > limits.fileBytes) return void 0;
	try {
		return readFileSync(standing.real, "utf8");
	} catch {
		return;
	}
}

// src/report/line-hash.ts
/** How many kept characters a hash covers, from the line's first one. Source: github/codeql-action, src/fingerprints.ts. */
const WINDOW = 100;
/** The multiplier of the polynomial, from the same source. */
const FACTOR = 37;
/** What GitHub's code pushes after the last character; zeros follow until the window is full. */
const END_OF_FILE = 65535;
const TWO_TO_32 = 4294967296;
/**
* GitHub's `primaryLocationLineHash` for lines of a text: `<hex>:<n>`, where n says the how-manieth line with this hash
* it is. The function that comes back gives undefined for lines that the text does not have.
*
* Blanks and tabs do not count and every kind of line break is one line feed, so a hash speaks of the 100 characters
* from the start of its line on, and changes with the lines below it. Nothing is computed before a line is asked for,
* and then only up to that line.
*/
function lineHashes(text) {
	let kept;
	return (line) => {
		kept ??= keep$1(text);
		if (!Number.isInteger(line) || line < 1 || line > kept.starts.length) return void 0;
		fill(kept, line);
		return nameOf$1(kept, line - 1);
	};
}
function keep$1(text) {
	const kept = text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "");
	const starts = [0];
	for (let at = kept.indexOf("\n"); at !== -1; at = kept.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text: kept,
		starts,
		high: new Uint32Array(starts.length),
		low: new Uint32Array(starts.length),
		filled: 0
	};
}
function fill(kept, lines) {
	for (; kept.filled < lines; kept.filled += 1) hashLine(kept, kept.filled);
}
/** Evaluates the polynomial over one window, modulo 2^64, in halves that a double holds exactly. */
function hashLine(kept, line) {
	const start = kept.starts[line] ?? 0;
	const { length } = kept.text;
	let high = 0;
	let low = 0;
	for (let at = start; at < start + WINDOW; at += 1) {
		const character = at < length ? kept.text.charCodeAt(at) : at === length ? END_OF_FILE : 0;
		const product = low * FACTOR + character;
		high = high * FACTOR + Math.floor(product / TWO_TO_32) >>> 0;
		low = product >>> 0;
	}
	kept.high[line] = high;
	kept.low[line] = low;
}
function nameOf$1(kept, line) {
	const { high, low } = kept;
	const high32 = high[line] ?? 0;
	const low32 = low[line] ?? 0;
	let occurrence = 1;
	for (let earlier = 0; earlier < line; earlier += 1) if (low[earlier] === low32 && high[earlier] === high32) occurrence += 1;
	return `${high32 === 0 ? low32.toString(16) : high32.toString(16) + low32.toString(16).padStart(8, "0")}:${occurrence}`;
}

// src/setup/renderers-when-asked.ts
/** Helm and Kustomize, which are looked for, and whose code is loaded, when a source first asks. */
function renderersWhenAsked(config) {
	let found;
	const find = () => found ??= import("./find-renderers.js").then(({ findRenderers }) => findRenderers(config));
	return {
		helm: async () => (await find()).helm(),
		likelyHelm: async () => await (await find()).likelyHelm?.(),
		kustomize: async () => (await find()).kustomize()
	};
}

// src/suppress/peer-suppression.ts
/** Ids that one comment or annotation may name; nobody writes as many. */
const MAX_IDS = 200;
/** Characters of a comment or annotation that are read. */
const MAX_TEXT = 1e4;
/** The ids of a list as peers write it, comparable. */
function idsIn(list) {
	const words = list.slice(0, MAX_TEXT).split(/[\s,]+/u, MAX_IDS);
	return new Set(words.filter((word) => word !== "").map(comparablePeerId));
}
/** Why, as it was written: without quotes around it, and never empty. */
function reasonIn(text) {
	const plain = text.slice(0, MAX_TEXT).trim().replace(/^"([^"]*)"$/u, "$1").trim();
	return plain === "" ? "no reason given" : plain;
}
/**
* Whether a finding with these peers is meant. One whose rule the peer has no check for never is: the peer could not have
* reported it.
*/
function isMeant({ peer, checks }, peers) {
	const ids = peers[peer];
	if (ids === void 0) return false;
	if (checks === "all") return true;
	return "but" in checks ? !ids.some((id) => checks.but.has(comparablePeerId(id))) : ids.some((id) => checks.has(comparablePeerId(id)));
}

// src/suppress/asked-rules.ts
/** kube-score's annotation by which an object asks for tests that are off by default: `kube-score/enable: a,b`. */
const ASKING_ANNOTATION = "kube-score/enable";
/** kube-score reads it at the object and at its pod template. */
const PLACES = [
	[],
	["spec", "template"],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template"
	]
];
/** Listens to the objects of one rendering. */
function openAskedChecks() {
	const asked = /* @__PURE__ */ new Map();
	return {
		hear(resource) {
			const checks = checksAskedBy(resource.object);
			if (checks.size === 0) return false;
			asked.set(placeOfResource(resource), checks);
			return true;
		},
		keep: (findings) => findings.filter(({ resource, rule }) => {
			const checks = resource === void 0 ? void 0 : asked.get(placeOfResource(resource));
			return rule.peers["kube-score"]?.some((id) => checks?.has(comparablePeerId(id)) ?? false) ?? false;
		})
	};
}
/** Those of the rules that an object can ask for. */
function rulesToAskFor(rules) {
	return rules.filter(({ compiled }) => compiled.rule.peers["kube-score"] !== void 0);
}
function checksAskedBy(object) {
	const lists = PLACES.map((path) => valueAt(object, [
		...path,
		"metadata",
		"annotations"
	])).map((annotations) => isMap(annotations) ? annotations[ASKING_ANNOTATION] : void 0);
	return new Set(lists.flatMap((list) => typeof list === "string" ? [...idsIn(list)] : []));
}

// src/yaml/outline.ts
/** What a line is to someone who reads by indentation. Everything that is no content prints nothing: blank, comment, directive, template control. */
const LINE = {
	empty: 0,
	content: 1,
	marker: 2
};
let latest;
/** The outline of a text, in one pass. The latest one is kept as long as memory allows: a text with one comment often has more. */
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
/** Index of the `#` with which a line's comment begins, or -1. */
function hashOfLine(line) {
	let at = 0;
	while (at < line.length) {
		const character = line.charAt(at);
		const isTokenStart = at === 0 || " 	[{,(:|".includes(line.charAt(at - 1));
		if (character === "#" && (at === 0 || " 	".includes(line.charAt(at - 1)))) return at;
		if ((character === "\"" || character === "'") && isTokenStart) {
			const end = endOfQuotes$1(line, at);
			if (end === -1) return -1;
			at = end;
		}
		at++;
	}
	return -1;
}
/** Index of the closing quote, or -1 where the quotes go on behind the line. */
function endOfQuotes$1(line, open) {
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
/** Where the key or the innermost dash of a line stands. */
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
/** A line of a template that prints nothing by itself: `{{- if .Values.x }}`. */
function isTemplateOnly(line) {
	return /^[ \t]*\{\{.*\}\}[ \t]*$/.test(line) && !/\b(?:include|toYaml|template|tpl)\b/.test(line);
}

// src/yaml/comments.ts
/** Comments of one text that are looked at: no person writes as many, and a hostile text shall not cost more. */
const MAX_COMMENTS = 1e3;
/**
* The comments that contain `needle`, in the order of the text, the first thousand: `# \u2026`, and the Go template comments with `/*` between braces.
* A `#` inside quotes or a block scalar is no comment. Costs one search where the needle does not occur.
*/
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
/**
* Whether one of the words may stand in a comment of the text: behind a `#` on its line, or anywhere where there are comments of Go
* templates. Where it says no, `findComments` finds nothing for any of them; it costs less than to search the text for each word.
*/
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
/**
* The lines that a comment speaks of, by indentation alone, so that it works in templates that are no YAML yet:
* behind something, its own line; before the first content of a document, the document; else the field or list item below it with all that is
* indented under it; and where nothing of its indentation follows, its own line.
*/
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
/** The documents of a text, in its order, each with the marker that ends it. */
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
/** How many lines a text has before its first content: comments, blank lines, and the marker of its first document. */
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
/** The Go template comments of a text, in its order. */
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
/** The `#` comment of the line at an offset; without one, an empty stretch behind the line. */
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
/** The last line with content that is indented under the head, or that is an item of the list which the head's key names. */
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
/** A key with nothing behind it but a tag, an anchor or a comment. */
const NAMES_LIST = /:[ \t]*(?:[!&]\S+[ \t]*)*(?:[ \t]#.*)?$/;
function isItem(line) {
	return /^[ \t]*-(?:[ \t]|$)/.test(line);
}

// src/suppress/annotated-places.ts
/** The object itself. */
const OBJECT = placeAt([]);
/** Its pod template, if it has one. */
const TEMPLATES = [placeAt(["spec", "template"]), placeAt([
	"spec",
	"jobTemplate",
	"spec",
	"template"
])];
function placeAt(path) {
	return {
		path,
		annotations: [
			...path,
			"metadata",
			"annotations"
		]
	};
}

// src/suppress/directive.ts
/** Reads `RULE, RULE -- reason`; says what is missing otherwise. */
function parseDirective(text) {
	const separator = text.indexOf("--");
	const names = (separator < 0 ? text : text.slice(0, separator)).split(/[\s,]+/u).filter((name) => name !== "");
	const reason = separator < 0 ? "" : text.slice(separator + 2).trim();
	if (names.length === 0) return { fault: "names no rule" };
	if (reason === "") return { fault: "gives no reason" };
	return {
		names,
		reason
	};
}

// src/suppress/path-glob.ts
/** Steps that one pattern may take against one path. */
const STEPS = 1e5;
/**
* Whether a path or name is meant by a pattern in the syntax of ignore files: `deploy/**`, `*.yaml`, `charts/web/`.
* A pattern that names a folder means all below it.
*/
function pathGlob(text) {
	const pattern = compilePathPattern(text);
	if (pattern === void 0) return (path) => path === text;
	return (path) => {
		const segments = path.split("/");
		return segments.some((_, index) => {
			const isFolder = index < segments.length - 1;
			return matchesPath(pattern, segments.slice(0, index + 1), {
				start: 0,
				isFolder,
				budget: { stepsLeft: STEPS }
			});
		});
	};
}

// src/suppress/peer-annotations.ts
/** Annotations of one object that are read; the API server takes 256 KiB of them. */
const MAX_ANNOTATIONS = 2e3;
/** The annotations of an object, and of its pod template, that tell another linter to be silent. Never throws. */
function peerAnnotationsOf(object) {
	const found = [...read(object, OBJECT)];
	for (const place of TEMPLATES) for (const one of read(object, place)) if (LOOKS_AT_TEMPLATES.has(one.peer)) found.push(one);
	return found;
}
const LOOKS_AT_TEMPLATES = /* @__PURE__ */ new Set(["checkov", "kube-score"]);
function read(object, { path, annotations: at }) {
	const annotations = valueAt(object, at);
	if (!isMap(annotations)) return NONE$1;
	const found = [];
	for (const key of Object.keys(annotations).slice(0, MAX_ANNOTATIONS)) {
		const suppression = suppressionIn(key, annotations[key]);
		if (suppression !== void 0) found.push({
			...suppression,
			path
		});
	}
	return found;
}
const NONE$1 = [];
const KUBE_LINTER = "ignore-check.kube-linter.io/";
const POLARIS = "polaris.fairwinds.com/";
/** Sources: the documentation of Checkov, KubeLinter, kube-score and Polaris on exemptions. */
function suppressionIn(key, value) {
	const text = typeof value === "string" ? value : "";
	if (/^(?:checkov|bridgecrew)\.io\/skip/u.test(key)) {
		const equals = text.indexOf("=");
		return {
			peer: "checkov",
			checks: idsIn(equals < 0 ? text : text.slice(0, equals)),
			reason: reasonIn(equals < 0 ? "" : text.slice(equals + 1))
		};
	}
	if (key === "kube-linter.io/ignore-all") return {
		peer: "kube-linter",
		checks: "all",
		reason: reasonIn(text)
	};
	if (key.startsWith(KUBE_LINTER)) return {
		peer: "kube-linter",
		checks: idsIn(key.slice(28)),
		reason: reasonIn(text)
	};
	if (key === "kube-score/ignore") return {
		peer: "kube-score",
		checks: kubeScoreTests(text),
		reason: reasonIn("")
	};
	if (key.startsWith(POLARIS) && (value === true || text.toLowerCase() === "true")) return polaris(key);
}
/** Who ignores container-resources ignores what kube-score later split off it. Source: kube-score's table of implied tests. */
function kubeScoreTests(list) {
	const tests = idsIn(list);
	return tests.has("container-resources") ? /* @__PURE__ */ new Set([...tests, "container-ephemeral-storage-request-and-limit"]) : tests;
}
function polaris(key) {
	const name = key.slice(22);
	const reason = reasonIn("");
	if (name === "exempt") return {
		peer: "polaris",
		checks: "all",
		reason
	};
	return name.endsWith("-exempt") ? {
		peer: "polaris",
		checks: idsIn(name.slice(0, -7)),
		reason
	} : void 0;
}

// src/suppress/peer-comments.ts
/** Words that a comment of a peer has in it, by what reads them. Long enough that looking for them costs next to nothing. */
const READERS = [
	["checkov:skip=", readCheckov],
	["trivy:ignore:", readTrivy],
	["kics-scan", readKics],
	["nosemgrep", readSemgrep]
];
const WORDS = READERS.map(([word]) => word);
const NONE = [];
/**
* The comments of a manifest, template or values file that tell another linter to be silent. `today` is what Trivy's dates
* are held against, `YYYY-MM-DD`. Never throws, and looks at a thousand comments of each peer at most.
*/
function peerCommentsIn(text, today) {
	if (!mayComment(text, WORDS)) return NONE;
	let documents;
	const place = {
		text,
		today,
		documentOf(line) {
			documents ??= documentsIn(text);
			return documents.find((one) => one.toLine >= line) ?? {
				fromLine: line,
				toLine: line
			};
		}
	};
	const found = READERS.flatMap(([word, read]) => findComments(text, word).flatMap((comment) => read(comment, place)));
	return found.some(({ peer, checks }) => peer === "kics" && typeof checks === "object" && "but" in checks) ? found.filter((one) => !(one.peer === "kics" && one.checks instanceof Set)) : found;
}
/** `checkov:skip=CKV_K8S_16:reason`, anywhere in the text of the resource. Source: Checkov's documentation of suppressions. */
function readCheckov(comment, place) {
	const body = comment.text.slice(comment.text.indexOf("checkov:skip=") + 13).trimStart();
	const colon = body.indexOf(":");
	const checks = idsIn(colon < 0 ? body.split(/\s/u, 1)[0] ?? "" : body.slice(0, colon));
	if (checks.size === 0) return [];
	return [{
		peer: "checkov",
		checks,
		reason: reasonIn(colon < 0 ? "" : body.slice(colon + 1)),
		...place.documentOf(comment.line)
	}];
}
/**
* `#trivy:ignore:KSV-0017`, several on a line, `*` for all, `:exp:2027-01-31` for a last day. It speaks of what begins on the
* next line, or on its own. What is narrowed to a workspace or to a value (`[port=80]`) is not for manifests, and is not
* followed. Source: Trivy's documentation of misconfiguration scanning, and its reader of such comments.
*/
function readTrivy(comment, { text, today }) {
	const words = comment.text.split(/\s+/u, MAX_WORDS);
	return words.flatMap((word) => {
		const fields = word.replace(/^[#/*]+/u, "").split(":");
		const [tool, ignore, id = ""] = fields;
		if (tool !== "trivy" || ignore !== "ignore" || id === "" || id.includes("[")) return [];
		const [key, date = ""] = fields.slice(3);
		if (key !== void 0 && !(key === "exp" && DATE.test(date) && today < date)) return [];
		return [{
			peer: "trivy",
			checks: id === "*" ? "all" : idsIn(id),
			reason: reasonIn(wordsBehind(words, word)),
			...governs(text, comment)
		}];
	});
}
const MAX_WORDS = 200;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
/** What is no directive itself and follows one says why. */
function wordsBehind(words, word) {
	return words.slice(words.indexOf(word) + 1).filter((one) => !one.includes("trivy:ignore:")).join(" ").replace(/^-+\s*/u, "");
}
/**
* `kics-scan ignore-line` for its line and the one beneath, `ignore-block` for what stands beneath, and at the head of a file
* `ignore`, `enable=\u2026` and `disable=\u2026` for all of it. Source: KICS's documentation of commands in scanned files.
*/
function readKics(comment, { text }) {
	const { command, ids = "" } = /^kics-scan\s+(?<command>ignore-line|ignore-block|ignore|(?:dis|en)able=)(?<ids>.*)$/su.exec(comment.text)?.groups ?? {};
	const suppression = {
		peer: "kics",
		reason: "no reason given"
	};
	if (command === void 0) return [];
	if (command === "ignore-line") return [{
		...suppression,
		checks: "all",
		fromLine: comment.line,
		toLine: comment.line + 1
	}];
	if (command === "ignore-block") return [{
		...suppression,
		checks: "all",
		...governs(text, comment)
	}];
	if (comment.line > headLines(text)) return [];
	const whole = {
		fromLine: 1,
		toLine: Number.MAX_SAFE_INTEGER
	};
	if (command === "ignore") return ids.trim() === "" ? [{
		...suppression,
		checks: "all",
		...whole
	}] : [];
	const queries = idsIn(ids);
	if (queries.size === 0) return [];
	return [{
		...suppression,
		checks: command === "enable=" ? { but: queries } : queries,
		...whole
	}];
}
/** `nosemgrep` or `nosemgrep: id, id`, for its line, and alone on a line for the next. Source: Semgrep's documentation of ignoring. */
function readSemgrep(comment) {
	const match = /(?:^|\s)nosemgrep(?:(?<separator>[:=])(?<ids>.*)|\s.*)?$/su.exec(comment.text);
	if (match === null) return [];
	const checks = match.groups?.["separator"] === void 0 ? "all" : idsIn(match.groups["ids"] ?? "");
	const toLine = comment.alone ? comment.line + 1 : comment.line;
	return [{
		peer: "semgrep",
		checks,
		reason: "no reason given",
		fromLine: comment.line,
		toLine
	}];
}

// src/suppress/suppress.ts
/** What a comment or annotation looks for. */
const IGNORE_COMMENT = "lintel-ignore";
const IGNORE_ANNOTATION = "lintel.dev/ignore";
/**
* Reads the configuration's suppressions and waits for those in files. `judging` are the ids of the rules of this run: a
* suppression of another rule is not called unused, since nobody looked.
*/
function openSuppressions(config, names, judging) {
	const diagnostics = [];
	const comments = /* @__PURE__ */ new Map();
	const peerComments = /* @__PURE__ */ new Map();
	const annotated = [];
	const annotationsIn = /* @__PURE__ */ new WeakMap();
	const isJudged = ({ rules }) => [...rules].some((id) => judging.has(id));
	const configured = config.suppressions.flatMap((entry) => configEntry(entry, config, names, diagnostics));
	/** A set holds copies of its resources, of which some have lost their bodies: the first look is kept. */
	const annotationsOnce = (resource) => {
		const { rendering } = resource.document;
		let inRendering = annotationsIn.get(rendering);
		const known = inRendering?.get(placeOfResource(resource));
		if (known !== void 0) return known;
		const ours = annotationsOf$1(resource, names, diagnostics);
		const peers = config.peerSuppressions ? peerAnnotationsOf(resource.object) : [];
		if (ours.length === 0 && peers.length === 0) return NO_ANNOTATIONS;
		annotated.push(...ours);
		const found = {
			ours,
			peers
		};
		inRendering ??= /* @__PURE__ */ new Map();
		annotationsIn.set(rendering, inRendering.set(placeOfResource(resource), found));
		return found;
	};
	return {
		byAnnotation(resource, findings) {
			const { ours, peers } = annotationsOnce(resource);
			if (ours.length === 0 && peers.length === 0) return findings;
			return findings.map((finding) => {
				const match = ours.find((one) => one.rules.has(finding.rule.id) && isWithin(finding.path, one.path));
				if (match === void 0) return byPeerAnnotation(finding, peers);
				match.used = true;
				return {
					...finding,
					suppression: {
						by: "annotation",
						reason: match.reason
					}
				};
			});
		},
		readComments(file, texts) {
			if (comments.has(file)) return;
			const text = texts.of(file);
			if (text?.includes("lintel-ignore") === true) comments.set(file, commentsOf(file, text, names, diagnostics));
			if (!config.peerSuppressions || text === void 0 || peerComments.has(file)) return;
			const forPeers = peerCommentsIn(text, config.today);
			if (forPeers.length > 0) peerComments.set(file, forPeers);
		},
		byCommentOrConfig(finding) {
			if (finding.suppression !== void 0) return finding;
			if (comments.size === 0 && configured.length === 0 && peerComments.size === 0) return finding;
			const places = [finding.provenance.home, ...finding.provenance.steps.map((step) => step.at)];
			const comment = places.flatMap((place) => (comments.get(place.file) ?? []).filter((one) => speaksOf(one, place))).find((one) => one.rules.has(finding.rule.id));
			if (comment !== void 0) {
				comment.used = true;
				return {
					...finding,
					suppression: {
						by: "comment",
						reason: comment.reason
					}
				};
			}
			const entry = configured.find((one) => one.rules.has(finding.rule.id) && one.matches(finding));
			if (entry !== void 0) {
				entry.used = true;
				return {
					...finding,
					suppression: byConfig(entry.entry)
				};
			}
			const peers = finding.armPeers ?? finding.rule.peers;
			const forPeer = places.flatMap((place) => (peerComments.get(place.file) ?? []).filter((one) => speaksOf(one, place))).find((one) => isMeant(one, peers));
			if (forPeer === void 0) return finding;
			return {
				...finding,
				suppression: {
					by: "comment",
					peer: forPeer.peer,
					reason: forPeer.reason
				}
			};
		},
		diagnostics() {
			const idleAnnotations = annotated.filter((one) => !one.used && isJudged(one));
			const idleComments = [...comments.values()].flat().filter((one) => !one.used && isJudged(one));
			const idleEntries = config.pathsNamed ? [] : configured.filter((one) => !one.used && isJudged(one));
			return [
				...diagnostics,
				...idleAnnotations.map((one) => unused(one.names, one.at)),
				...idleComments.map((one) => unused(one.names, one.at)),
				...idleEntries.map(({ entry }) => unused(entry.rule, placeInConfig(config, entry)))
			];
		}
	};
}
function commentsOf(file, text, names, diagnostics) {
	return findComments(text, IGNORE_COMMENT).flatMap((comment) => {
		const position = {
			line: comment.line,
			column: comment.column,
			offset: comment.offset
		};
		const at = {
			file,
			region: {
				start: position,
				end: position
			}
		};
		const body = comment.text.startsWith("lintel-ignore") ? comment.text.slice(13) : void 0;
		if (body === void 0 || !/^(?:\s|$)/u.test(body)) return [];
		const read = readDirective(body, names, at, diagnostics);
		if (read === void 0) return [];
		return [{
			...read,
			at,
			...governs(text, comment),
			used: false
		}];
	});
}
function readDirective(body, names, at, diagnostics) {
	const directive = parseDirective(body);
	if ("fault" in directive) {
		diagnostics.push({
			code: "suppression-invalid",
			level: "warning",
			message: `A suppression ${directive.fault}, so it is not followed.`,
			hint: `Write \`${IGNORE_COMMENT} RULE -- reason\`.`,
			at
		});
		return;
	}
	const rules = /* @__PURE__ */ new Set();
	for (const name of directive.names) {
		const ids = names.get(name.toLowerCase());
		if (ids === void 0) diagnostics.push(unknownName(name, names, at));
		else for (const id of ids) rules.add(id);
	}
	return rules.size === 0 ? void 0 : {
		rules,
		names: directive.names.join(", "),
		reason: directive.reason
	};
}
function unknownName(name, names, at) {
	const near = nearestName(name.toLowerCase(), names.keys());
	return {
		code: "suppression-invalid",
		level: "warning",
		message: `A suppression names "${name}", which is no rule, category or peer's check id.`,
		hint: near === void 0 ? "`lintel rules` lists them." : `Did you mean "${near}"? \`lintel rules\` lists them.`,
		at
	};
}
/** Without a region the whole file is meant, and only a comment that speaks of whole documents can answer for it. */
function speaksOf(comment, place) {
	const line = place.region?.start.line;
	if (line === void 0) return comment.fromLine === 1;
	return comment.fromLine <= line && line <= comment.toLine;
}
const NO_ANNOTATIONS = {
	ours: [],
	peers: []
};
function byPeerAnnotation(finding, annotations) {
	const peers = finding.armPeers ?? finding.rule.peers;
	const match = annotations.find((one) => isMeant(one, peers) && isWithin(finding.path, one.path));
	if (match === void 0) return finding;
	return {
		...finding,
		suppression: {
			by: "annotation",
			peer: match.peer,
			reason: match.reason
		}
	};
}
const ANNOTATED = [OBJECT, ...TEMPLATES];
function annotationsOf$1(resource, names, diagnostics) {
	const found = [];
	for (const { path, annotations: place } of ANNOTATED) {
		const annotations = valueAt(resource.object, place);
		const text = isMap(annotations) ? annotations[IGNORE_ANNOTATION] : void 0;
		if (typeof text !== "string") continue;
		const { stream, rendering } = resource.document;
		const { region } = resource.document.locate([
			...resource.root,
			...place,
			IGNORE_ANNOTATION
		]);
		const at = rendering.trail.kind === "identity" ? {
			file: stream.origin,
			region
		} : { file: stream.origin };
		for (const part of text.split(/[;\n]/u)) {
			if (part.trim() === "") continue;
			const read = readDirective(part, names, at, diagnostics);
			if (read !== void 0) found.push({
				...read,
				at,
				path,
				used: false
			});
		}
	}
	return found;
}
function isWithin(path, ancestor) {
	return ancestor.every((segment, index) => path[index] === segment);
}
function configEntry(entry, config, names, diagnostics) {
	const at = placeInConfig(config, entry);
	const rules = names.get(entry.rule.toLowerCase());
	if (rules === void 0) {
		diagnostics.push(unknownName(entry.rule, names, at));
		return [];
	}
	if (entry.until !== void 0 && entry.until < config.today) {
		diagnostics.push({
			code: "suppression-expired",
			level: "warning",
			message: `The suppression of ${entry.rule} was good until ${entry.until}; its findings count again.`,
			hint: "Repair what it hides, or set a new date with a new reason.",
			at
		});
		return [];
	}
	const path = entry.path === void 0 ? void 0 : pathGlob(entry.path);
	const name = entry.name === void 0 ? void 0 : pathGlob(entry.name);
	const matches = (finding) => (path === void 0 || path(finding.provenance.home.file)) && (entry.kind === void 0 || entry.kind === finding.resource?.kind) && (name === void 0 || name(finding.resource?.name ?? ""));
	return [{
		entry,
		rules: new Set(rules),
		matches,
		used: false
	}];
}
function byConfig({ reason, owner, ticket, until }) {
	return {
		by: "config",
		reason,
		...owner === void 0 ? {} : { owner },
		...ticket === void 0 ? {} : { ticket },
		...until === void 0 ? {} : { until }
	};
}
function placeInConfig(config, entry) {
	const start = {
		line: entry.line,
		column: 1,
		offset: 0
	};
	return {
		file: config.file ?? repoPath("lintel.yaml"),
		region: {
			start,
			end: start
		}
	};
}
function unused(names, at) {
	return {
		code: "suppression-unused",
		level: "warning",
		message: `The suppression of ${names} matches no finding.`,
		hint: "Remove it, so that it cannot hide a later finding.",
		at
	};
}

// src/trace/excerpt.ts
/** Longest source line that is shown, in UTF-16 units. */
const MAX_EXCERPT = 200;
/**
* The text of the home line, without its line break and with secrets replaced; nothing where the home has no line, where it
* stands too far to the right to be shown, or where the line also holds what may be a secret of something else.
*/
function excerptOf(finding, provenance, way) {
	const { region, file } = provenance.home;
	const text = region === void 0 ? void 0 : way.textOf(file);
	if (region === void 0 || text === void 0 || region.start.column > MAX_EXCERPT) return {};
	const excerpt = lineExcerpt(text, region, {
		isSecret: isSecretive(finding),
		isItem: typeof finding.path.at(-1) === "number"
	});
	return excerpt === void 0 ? {} : { excerpt };
}
/**
* The text of the line at `region`, cut where it is long. What stands behind its key is replaced where the value is a secret; for an item of
* a list, which has no key, that is all. Undefined where the line also holds what may be a secret of something else.
*/
function lineExcerpt(text, region, { isSecret, isItem }) {
	if (region.start.column > MAX_EXCERPT) return void 0;
	const line = lineAround(text, region);
	if (isShared(line, region, isSecret)) return void 0;
	const shown = isSecret ? withoutSecret(line, region, isItem) : line;
	return detach(shown.slice(0, MAX_EXCERPT));
}
/** As much of the line as may be shown: a file of one line is as long as the file, and every finding in it comes here. */
function lineAround(text, { start, end }) {
	const lineStart = start.offset - (start.column - 1);
	const longest = Math.max(end.offset, lineStart + MAX_EXCERPT) + 1;
	const newline = text.indexOf("\n", lineStart);
	const line = text.slice(lineStart, newline < 0 ? longest : Math.min(newline, longest));
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
/** Keys and words beside which a value may be a secret. */
const MAY_HOLD_SECRET = /\b(?:Secret|stringData|data|value|literals)\b/u;
/**
* Whether a line in flow style or JSON holds something else that may be a secret. What stands in front of a secret's own key is
* then its neighbour; of any other finding, what stands anywhere on the line.
*/
function isShared(line, region, isSecret) {
	const before = line.slice(0, region.start.column - 1);
	if (isSecret && /[^\s"'-]/u.test(before.replace(/^\s*(?:-\s+)*\{?/u, ""))) return true;
	return !isSecret && /[{,]/u.test(line) && MAY_HOLD_SECRET.test(line);
}
/** Lines of a Secret and of rules about secrets may hold one, whatever key the finding stands on. */
function isSecretive(finding) {
	return finding.rule.sensitive || finding.resource?.kind === "Secret" || finding.resource === void 0;
}
/**
* The line without the value of the key at `region`, nor anything behind it, where a flow mapping may go on. An item of a
* list has no key: it is the secret.
*/
function withoutSecret(line, region, isItem) {
	const keyEnd = region.end.column - 1;
	if (isItem || !/^\s*:/u.test(line.slice(keyEnd))) return `${line.slice(0, region.start.column - 1)}${REDACTED}`;
	const end = line.indexOf(":", keyEnd) + 1;
	return line.slice(end).trim() === "" ? line : `${line.slice(0, end)} ${REDACTED}`;
}

// src/trace/identity.ts
/** Fields by which Kubernetes merges lists, in the order in which they are tried. */
const MERGE_KEYS$1 = [
	"name",
	"key",
	"mountPath",
	"containerPort",
	"port",
	"host",
	"path",
	"ip",
	"topologyKey",
	"type"
];
/** What Kustomize hangs on generated names: a dash and ten letters or digits of its own alphabet. */
const KUSTOMIZE_HASH = /-[2456789bcdfghkmt]{10}$/u;
/**
* Who a finding is, over time and environments: rule, object and path, never a line, an index or a value.
* `file` names text that is no object. Reports print its hash, the fingerprint.
*/
function identityOf(rule, path, subject) {
	const { resource } = subject;
	const parts = resource === void 0 ? [rule, subject.file] : [
		rule,
		groupOf(resource.apiVersion),
		resource.kind,
		resource.namespace ?? "",
		resource.name.replace(KUSTOMIZE_HASH, ""),
		stablePath(resource, path)
	];
	return detach(parts.join("\0"));
}
/** The path with list items by their merge key, e.g. `spec.containers[app].image`; by value for plain items. */
function stablePath(resource, path) {
	let text = "";
	path.forEach((segment, index) => {
		if (typeof segment === "string") text += `${text === "" ? "" : "."}${segment}`;
		else text += `[${itemName(valueAt(resource.object, path.slice(0, index + 1)), segment)}]`;
	});
	return text;
}
function itemName(item, index) {
	if (typeof item === "string" || typeof item === "number") return String(item);
	if (!isMap(item)) return String(index);
	for (const key of MERGE_KEYS$1) {
		const value = item[key];
		if (typeof value === "string" || typeof value === "number") return String(value);
	}
	return String(index);
}

// src/trace/helm/candidates.ts
/** From this score on a key is named as home; below it nothing is guessed. */
const SURE = 1.5;
/** The candidates among what may have fed an action, with the best first. */
function rateFeeds(feeds, printed, values) {
	const seen = /* @__PURE__ */ new Set();
	const rated = [];
	for (const feed of feeds) {
		if (feed.kind !== "values") continue;
		const candidate = rate(feed, printed, values);
		const id = candidate === void 0 ? "" : `${candidate.chart.helmPath}\u0000${candidate.path.join("\0")}`;
		if (candidate === void 0 || seen.has(id)) continue;
		seen.add(id);
		rated.push(candidate);
	}
	return rated.toSorted((a, b) => b.score - a.score);
}
function rate(feed, printed, values) {
	const { chart, path, isKey } = feed;
	const value = values.valueAt(chart, path);
	if (isKey) return {
		chart,
		path,
		score: keyScore(value, path, printed),
		part: void 0
	};
	if (value === void 0) return void 0;
	if (typeof value !== "object") return rateScalar(chart, path, value, printed);
	return rateStructure(feed, value, printed, values);
}
/** A range's key was printed: the entry itself is home when its name is what is there. */
function keyScore(value, path, { scalar, key }) {
	const name = path.at(-1);
	const isNamed = name === scalar || name === key;
	if (typeof value === "object") return isNamed ? 2.6 : 1.1;
	return isNamed ? 2.6 : 1.2;
}
function rateScalar(chart, path, value, printed) {
	const { scalar = "", own } = printed;
	const text = String(value);
	const at = (score, part) => ({
		chart,
		path,
		score,
		part
	});
	if (text === "") return at(scalar === "" ? .4 : .2);
	if (isSame$1(value, scalar)) return at(3, [0, scalar.length]);
	if (isSame$1(value, own.trim())) return at(3, partOf(scalar, own.trim()));
	if (typeof value === "string" && value.includes("\n") && sharesLine(value, own)) return at(2.5);
	if (own.includes(text) && holds(scalar, text)) return at(text.length >= 3 ? 2.2 : 2, partOf(scalar, text));
	if (text.length >= 2 && holds(scalar.toLowerCase(), text.toLowerCase())) return at(2, partOf(scalar.toLowerCase(), text.toLowerCase()));
	return at(text.includes("{{") ? 1.5 : .6);
}
/** Numbers are printed in Go's ways, `1e+06` among them. */
function isSame$1(value, text) {
	return String(value) === text || typeof value === "number" && text !== "" && Number(text) === value;
}
/** Whether the text is part of the whole; a short one only as a word, since `0` is in many numbers that it did not make. */
function holds(whole, text) {
	if (text.length >= 3) return whole.includes(text);
	const letters = /[\p{L}\p{N}]/u;
	for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) if (!letters.test(whole.charAt(at - 1)) && !letters.test(whole.charAt(at + text.length))) return true;
	return false;
}
function partOf(whole, part) {
	const start = whole.lastIndexOf(part);
	return start === -1 ? void 0 : [start, start + part.length];
}
function sharesLine(value, own) {
	const [line = ""] = own.trim().split("\n");
	return line.trim() !== "" && value.split("\n").some((one) => one.trim() === line.trim());
}
/** A mapping or list that was printed whole, or of which something was. */
function rateStructure({ chart, path }, value, printed, values) {
	const { scalar, within } = printed;
	for (const way of within === void 0 ? [] : within.length > 1 ? [within, within.slice(1)] : [within]) {
		const inner = values.valueAt(chart, [...path, ...way]);
		if (inner === void 0) continue;
		const found = [...path, ...way];
		if (typeof inner === "object") return {
			chart,
			path: found,
			score: scalar === void 0 || Object.keys(inner).length === 0 ? 3 : 1,
			part: void 0
		};
		if (scalar === void 0) return {
			chart,
			path: found,
			score: 3,
			part: void 0
		};
		const rated = rateScalar(chart, found, inner, printed);
		return rated.score >= 1 ? {
			...rated,
			score: rated.score + .5
		} : rated;
	}
	if (scalar === void 0) return {
		chart,
		path,
		score: Object.keys(value).length === 0 && /^(?:\{\}|\[\])$/.test(printed.own.trim()) ? 3 : 1.2,
		part: void 0
	};
	if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== "object" && scalar.includes(String(item)))) return {
		chart,
		path,
		score: 2,
		part: void 0
	};
	return rateLeaf(chart, path, value, printed) ?? {
		chart,
		path,
		score: .7,
		part: void 0
	};
}
/** The only leaf that is what was printed; better, when its key is the same. */
function rateLeaf(chart, path, value, { scalar = "", key }) {
	if (scalar === "") return void 0;
	const leaves = [];
	findLeaves(value, scalar, leaves);
	const named = leaves.filter((leaf) => leaf.at(-1) === key);
	const [only] = named.length === 1 ? named : leaves.length === 1 ? leaves : [];
	if (only === void 0) return void 0;
	return {
		chart,
		path: [...path, ...only],
		score: named.length === 1 ? 2.4 : 1.8,
		part: [0, scalar.length]
	};
}
/** More equal leaves than this settle nothing, and a block with more nodes is not searched to its end. */
const MAX_LEAVES = 5;
const MAX_NODES = 2e4;
function findLeaves(block, text, leaves) {
	let nodes = 0;
	const find = (value, way) => {
		if (++nodes > MAX_NODES || leaves.length >= MAX_LEAVES || value === null) return;
		if (typeof value !== "object") {
			if (isSame$1(value, text)) leaves.push(way);
			return;
		}
		for (const [key, inner] of Object.entries(value)) find(inner, [...way, key]);
	};
	find(block, []);
}

// src/trace/helm/choose-candidate.ts
/** The candidate that gave the part of the value that matters; undefined when two keys have an equal claim to it. */
function chooseCandidate(node, tools) {
	const sure = [];
	const values = tools.values();
	for (const [frame, own] of framesOf(node.runs)) {
		const within = wayWithin(node, frame);
		const key = node.path.findLast((segment) => typeof segment === "string");
		const printed = {
			scalar: node.scalar,
			key,
			own,
			within
		};
		for (const candidate of rateFeeds(tools.interpreter().feedsOf(frame, node.chart), printed, values)) if (candidate.score >= 1.5) sure.push({
			candidate,
			frame
		});
	}
	const isImage = node.path.at(-1) === "image";
	const weight = ({ part }) => part === void 0 ? 0 : isImage ? part[1] * 1e3 - part[0] : part[1] - part[0];
	const whole = sure.filter(({ candidate }) => candidate.score >= 3 && isWhole(candidate, node.scalar));
	const rivals = whole.length > 0 ? whole : sure;
	const best = Math.max(...rivals.map(({ candidate }) => rank(candidate, weight)));
	const leading = rivals.filter(({ candidate }) => rank(candidate, weight) === best);
	const [first] = leading;
	if (first === void 0 || leading.length === 1) return first;
	return new Set(leading.map(({ candidate }) => placeOfKey(values.keyAt(candidate.chart, candidate.path)))).size === 1 ? first : void 0;
}
function isWhole({ part }, scalar) {
	return part === void 0 || part[0] === 0 && part[1] === scalar?.length;
}
/** Parts are held against each other by what they cover, claims to one part by how sure they are. */
function rank(candidate, weight) {
	return weight(candidate) * 10 + candidate.score;
}
function placeOfKey(key) {
	if (key === void 0 || key === "set") return String(key);
	return `${key.location.file}:${key.location.region?.start.line ?? 0}`;
}
/** The actions that printed parts of the node, with what each printed. */
function framesOf(runs) {
	const frames = /* @__PURE__ */ new Map();
	for (const { run, text } of runs) if (run.literal === void 0 && run.frame !== void 0) frames.set(run.frame, (frames.get(run.frame) ?? "") + text);
	return frames;
}
/** The way from the block that `frame` printed to the node; undefined where the node's key is not of that block. */
function wayWithin({ resource, path, text }, frame) {
	const isPrintedBy = (one) => {
		const { region } = resource.document.locate([...resource.root, ...one]);
		const run = text.runAt(region.start.offset)?.run;
		return run?.literal === void 0 && run?.frame === frame;
	};
	let depth = path.length;
	if (!isPrintedBy(path)) return void 0;
	while (depth > 1 && isPrintedBy(path.slice(0, depth - 1))) depth--;
	const head = path[depth - 1];
	const before = path.slice(0, depth - 1);
	if (typeof head !== "number") return path.slice(depth - 1).map(String);
	let firstItem = head;
	while (firstItem > 0 && isPrintedBy([...before, firstItem - 1])) firstItem--;
	return [head - firstItem, ...path.slice(depth)].map(String);
}

// src/trace/helm/set-key.ts
/** Reads a key of `--set` as Helm does: dots part, `[0]` is an index, a backslash takes a dot's meaning away. */
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

// src/trace/helm/chart-values.ts
const LIMITS$4 = {
	documents: 1,
	nodes: 2e6,
	depth: 200
};
/** Environments of a chart have its values files in common, so each is read once; gone when the chart is. */
const LAYERS = /* @__PURE__ */ new WeakMap();
function openChartValues(clues) {
	const ownLayer = ({ clue }) => clue.values === void 0 ? void 0 : layerOf(clue.values, clue.isForeign);
	const root = instanceOf(clues.chart, void 0, clues.chart.name, void 0);
	const users = clues.values.map((clue) => layerOf(clue, false));
	const sets = Object.entries(clues.set).map(([key, value]) => ({
		path: readSetKey(key),
		value
	}));
	const merged = /* @__PURE__ */ new Map();
	mergeInstance(root, {
		merged,
		ownLayer,
		users,
		sets
	});
	const byLength = allInstances(root).toSorted((a, b) => b.helmPath.length - a.helmPath.length);
	/** Files of the environment from the last to the first, then the charts from the root down, then what a child exports. */
	function* keys(chart, path) {
		const isGlobal = path[0] === "global";
		for (const user of users.toReversed()) {
			const found = keyIn(user, [...chart.names, ...path]) ?? (isGlobal ? keyIn(user, path) : void 0);
			if (found !== void 0) yield found;
		}
		for (const { instance, rest } of downTo(chart)) {
			const layer = ownLayer(instance);
			if (layer === void 0) continue;
			const found = (isGlobal ? keyIn(layer, path) : void 0) ?? keyIn(layer, [...rest, ...path]);
			if (found !== void 0) yield found;
		}
		for (const { child, from, to } of importsOf(chart)) if (child !== void 0 && startsWith(path, to)) yield* keys(child, [...from, ...path.slice(to.length)]);
	}
	return {
		root,
		instanceOf: (template) => byLength.find((one) => template.startsWith(`${one.helmPath}/`)) ?? root,
		valueAt: (chart, path) => valueIn(merged.get(chart), path),
		keyAt(chart, path) {
			const whole = path[0] === "global" ? path : [...chart.names, ...path];
			if (sets.some((set) => startsWith(whole, set.path) || startsWith([...chart.names, ...path], set.path))) return "set";
			const [first] = keys(chart, path);
			return first;
		},
		keysAt: (chart, path) => [...keys(chart, path)],
		settable(chart, path) {
			let own = chart;
			while (own !== void 0 && (own.clue.isForeign || own.clue.values?.file === void 0)) own = own.parent;
			const file = own?.clue.values?.file;
			if (own === void 0 || file === void 0) return void 0;
			for (let length = path.length; length > 0; length--) {
				const key = this.keyAt(chart, path.slice(0, length));
				if (key === "set") return void 0;
				if (key !== void 0) return {
					file: key.location.file,
					key: [key.name, ...path.slice(length)].join(".")
				};
			}
			return {
				file,
				key: [...chart.names.slice(own.names.length), ...path].join(".")
			};
		}
	};
}
function layerOf(clue, isForeign) {
	let layer = LAYERS.get(clue);
	if (layer === void 0) LAYERS.set(clue, layer = readLayer(clue, isForeign));
	return layer;
}
function keyIn(layer, path) {
	if (layer.isForeign || layer.clue.file === void 0 || layer.document === void 0 || path.length === 0) return void 0;
	const typed = typedPath(layer.data, path);
	const { region, depth } = layer.document.locate(typed);
	if (depth < typed.length) return void 0;
	return {
		location: {
			file: layer.clue.file,
			region
		},
		text: layer.clue.text,
		name: path.join(".")
	};
}
function readLayer(clue, isForeign) {
	const [document] = parseYaml(clue.text, LIMITS$4).documents;
	if (document?.kind !== "data") return {
		clue,
		data: {},
		document: void 0,
		isForeign
	};
	return {
		clue,
		data: isMap(document.data) ? document.data : {},
		document,
		isForeign
	};
}
function instanceOf(clue, parent, name, entry) {
	const children = [];
	const instance = {
		clue,
		helmPath: parent === void 0 ? name : `${parent.helmPath}/charts/${name}`,
		names: parent === void 0 ? [] : [...parent.names, name],
		parent,
		entry,
		children
	};
	for (const child of clue.children) {
		const wanted = clue.dependencies.filter((one) => one.name === child.name);
		if (wanted.length === 0) children.push(instanceOf(child, instance, child.name, void 0));
		for (const one of wanted) children.push(instanceOf(child, instance, one.alias ?? child.name, one.at));
	}
	return instance;
}
function allInstances(instance) {
	return [instance, ...instance.children.flatMap(allInstances)];
}
/** The charts from the root down to this one, each with the names that lead on from it. */
function downTo(chart) {
	const way = [];
	for (let at = chart; at !== void 0; at = at.parent) way.unshift({
		instance: at,
		rest: chart.names.slice(at.names.length)
	});
	return way;
}
/** In Helm's order: a chart's own values, over them those of its parents up to the root, the files of the environment, and what is set. */
function mergeInstance(instance, ingredients) {
	const { merged, ownLayer, users, sets } = ingredients;
	const laid = [...downTo(instance).toReversed().flatMap(({ instance: one, rest }) => {
		const layer = ownLayer(one);
		return layer === void 0 ? [] : [{
			layer,
			path: rest
		}];
	}), ...users.map((layer) => ({
		layer,
		path: instance.names
	}))];
	let values = {};
	for (const { layer, path } of laid) values = layOver(values, layer, path);
	let global = isMap(values["global"]) ? values["global"] : {};
	for (const { layer, path } of laid) if (path.length > 0) global = layOver(global, layer, ["global"]);
	for (const { path, value } of sets) {
		if (startsWith(path, instance.names)) values = withValue(values, path.slice(instance.names.length), value);
		if (path[0] === "global") global = withValue(global, path.slice(1), value);
	}
	if (Object.keys(global).length > 0) values = {
		...values,
		global
	};
	for (const child of instance.children) values = {
		...values,
		[child.names.at(-1) ?? ""]: mergeInstance(child, ingredients)
	};
	values = withImports(instance, values);
	merged.set(instance, values);
	return values;
}
function layOver(values, layer, path) {
	const over = valueIn(layer.data, path);
	return isMap(over) ? mergeOver(values, over, layer, path) : values;
}
/** `import-values`: what a child exports stands in the parent's values, below what the parent says itself. */
function withImports(instance, values) {
	let result = values;
	for (const { name, from, to } of importsOf(instance)) {
		const child = values[name];
		const imported = valueIn(isMap(child) ? child : void 0, from);
		if (!isMap(imported)) continue;
		result = mergeOver(to.reduceRight((inner, key) => ({ [key]: inner }), imported), result, void 0, []);
	}
	return result;
}
function importsOf({ clue, children }) {
	return clue.dependencies.flatMap(({ name, alias, importValues }) => {
		const key = alias ?? name;
		const child = children.find((one) => one.names.at(-1) === key);
		return importValues.flatMap((wanted) => {
			if (typeof wanted === "string") return [{
				name: key,
				child,
				from: ["exports", ...wanted.split(".")],
				to: []
			}];
			if (!isMap(wanted) || typeof wanted["child"] !== "string" || typeof wanted["parent"] !== "string") return [];
			return [{
				name: key,
				child,
				from: wanted["child"].split("."),
				to: wanted["parent"] === "." ? [] : wanted["parent"].split(".")
			}];
		});
	});
}
/** `over` laid over `base`. A null in `over`, which data does not have but its text does, takes a key away. */
function mergeOver(base, over, layer, path) {
	const result = { ...base };
	for (const [key, value] of Object.entries(over)) {
		const below = Object.hasOwn(base, key) ? base[key] : void 0;
		result[key] = isMap(below) && isMap(value) ? mergeOver(below, value, layer, [...path, key]) : value;
	}
	if (layer?.document !== void 0) {
		for (const key of Object.keys(base)) if (!Object.hasOwn(over, key) && layer.document.locate([...path, key]).depth > path.length) delete result[key];
	}
	return result;
}
function withValue(data, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return data;
	const below = Object.hasOwn(data, key) ? data[key] : void 0;
	if (rest.length === 0) return {
		...data,
		[key]: value
	};
	if (Array.isArray(below)) {
		const changed = below.map((item, index) => String(index) === rest[0] ? rest.length === 1 ? value : withValue(isMap(item) ? item : {}, rest.slice(1), value) : item);
		return {
			...data,
			[key]: changed
		};
	}
	return {
		...data,
		[key]: withValue(isMap(below) ? below : {}, rest, value)
	};
}
function valueIn(data, path) {
	let current = data;
	for (const segment of path) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, segment)) return void 0;
		current = current[segment];
	}
	return current ?? void 0;
}
/** The path with indices as numbers where the data has lists. */
function typedPath(data, path) {
	let current = data;
	return path.map((segment) => {
		const typed = Array.isArray(current) ? Number(segment) : segment;
		current = typeof current === "object" && current !== null && Object.hasOwn(current, segment) ? current[segment] : void 0;
		return typed;
	});
}
function startsWith(path, start) {
	return start.length <= path.length && start.every((segment, index) => segment === path[index]);
}

// src/trace/helm/abstract.ts
const UNKNOWN$1 = { kind: "unknown" };
/** One of the values, without those of which nothing is known. */
function oneOf(values) {
	const choices = values.filter((value) => value.kind !== "unknown");
	const [first] = choices;
	if (first === void 0) return UNKNOWN$1;
	return choices.length === 1 ? first : {
		kind: "oneOf",
		choices
	};
}
/** What `.name` of the value stands for. */
function fieldOf(value, name, values) {
	switch (value.kind) {
		case "path": return {
			...value,
			path: [...value.path, name]
		};
		case "context": return name === "Values" ? {
			kind: "path",
			chart: value.chart,
			path: []
		} : {
			kind: "other",
			chart: value.chart,
			name,
			fields: []
		};
		case "other": {
			if (value.name !== "Subcharts" || value.fields.length > 0) return {
				...value,
				fields: [...value.fields, name]
			};
			const child = value.chart.children.find((one) => one.names.at(-1) === name);
			return child === void 0 ? UNKNOWN$1 : {
				kind: "context",
				chart: child
			};
		}
		case "map": {
			const entry = value.entries.get(name);
			if (entry !== void 0) return entry;
			return oneOf(value.bases.map((base) => fieldOf(base, name, values)).filter((one) => exists(one, values)));
		}
		case "list": return value.items[Number(name)] ?? oneOf(value.items);
		case "oneOf": return oneOf(value.choices.map((one) => fieldOf(one, name, values)).filter((one) => exists(one, values)));
		case "call": return {
			...value,
			fields: [...value.fields, name]
		};
		case "files": return isWayToPrint(name) ? value : {
			...value,
			fields: [...value.fields, name]
		};
		case "constant":
		case "key":
		case "unknown": return UNKNOWN$1;
	}
}
/** Methods of `.Files` that give all of its content in another form. */
function isWayToPrint(name) {
	return name === "AsConfig" || name === "AsSecrets";
}
/** What a range over the value is at, when it is at `key`; undefined where the key is not known. */
function elementOf(value, key, values) {
	switch (value.kind) {
		case "path": return key === void 0 ? value : fieldOf(value, key, values);
		case "list": return (key === void 0 ? void 0 : value.items[Number(key)]) ?? oneOf(value.items);
		case "map": return key === void 0 ? oneOf([...value.entries.values()]) : fieldOf(value, key, values);
		case "files": {
			const named = value.names.filter((one) => one === key);
			return named.length === 1 ? {
				...value,
				names: named
			} : value;
		}
		case "oneOf": return oneOf(value.choices.map((one) => elementOf(one, key, values)));
		default: return UNKNOWN$1;
	}
}
function exists(value, values) {
	return value.kind !== "path" || values.valueAt(value.chart, value.path) !== void 0;
}
/** The value itself where the source and the values files tell it. */
function concrete(value, values) {
	switch (value.kind) {
		case "path": return { value: values.valueAt(value.chart, value.path) };
		case "constant": return { value: value.value };
		case "key": return { value: value.key };
		default: return;
	}
}
/** The same as text, for names and keys. */
function concreteText(value, values) {
	const known = concrete(value, values);
	return known === void 0 || known.value === void 0 || known.value === null || typeof known.value === "object" ? void 0 : String(known.value);
}
/** Whether Go takes it for true; undefined where the source does not tell. */
function truthOf(value, values) {
	if (value.kind === "map" && value.entries.size > 0) return true;
	if (value.kind === "list") return value.items.length > 0;
	if (value.kind === "context") return true;
	const known = concrete(value, values);
	return known === void 0 ? void 0 : isTrue(known.value);
}
function isTrue(value) {
	if (value === void 0 || value === null || value === false || value === 0 || value === "") return false;
	return typeof value !== "object" || Object.keys(value).length > 0;
}

// src/trace/helm/files.ts
/** What a method of `.Files` gives: `Get`, `GetBytes` and `Lines` of a path, `Glob` of a pattern, and the forms of the latter. */
function filesOf$1({ chart, fields }, operands, values) {
	const [method] = fields;
	const wanted = concreteText(operands[0] ?? UNKNOWN$1, values);
	if (wanted === void 0) return UNKNOWN$1;
	return {
		kind: "files",
		chart,
		names: method === "Glob" ? [...chart.clue.files.keys()].filter(patternOf(wanted)) : [wanted],
		fields: []
	};
}
/** Patterns longer than this are nobody's; matching them could take long. */
const MAX_PATTERN = 200;
/** The patterns of Helm's globs: `*` within a folder, `**` across, `?`, `{a,b}`. What else they may hold matches nothing here. */
function patternOf(pattern) {
	if (pattern.length > MAX_PATTERN || pattern.split("*").length > 8) return () => false;
	const source = pattern.split(/(\*\*\/?|[*?{},])/u).map((part) => {
		if (part.startsWith("**")) return ".*";
		if (part === "*") return "[^/]*";
		if (part === "?") return "[^/]";
		if (part === "{") return "(?:";
		if (part === "}") return ")";
		if (part === ",") return pattern.includes("{") ? "|" : ",";
		return part.replaceAll(/[\\^$.|+()[\]]/gu, "\\$&");
	}).join("");
	try {
		const expression = new RegExp(`^${source}$`, "u");
		return (name) => expression.test(name);
	} catch {
		return () => false;
	}
}
const LIMITS$3 = {
	documents: 1,
	nodes: 1e5,
	depth: 100
};
/** The line of a file of the chart that became the printed value; undefined where it cannot be told. */
function placeInFile({ file, text }, fields, { scalar, own, within = [] }) {
	if (file === void 0) return void 0;
	const wanted = scalar ?? own.trim();
	const line = lineOfKey(text, [...fields, ...within], scalar) ?? lineOfText(text, wanted) ?? lineOfText(text, decoded(wanted));
	if (line === void 0) return void 0;
	const lines = linesOf(text);
	const start = lines.startOf(line);
	const content = text.slice(start, lines.endOf(line));
	const lead = content.length - content.trimStart().length;
	return {
		file,
		region: {
			start: lines.positionAt(start + lead),
			end: lines.positionAt(start + content.trimEnd().length)
		}
	};
}
/** Where the file is YAML: the line of the key that holds the scalar. A block that was printed in part may begin below the file's top. */
function lineOfKey(text, path, scalar) {
	const [document] = path.length === 0 || text.includes("{{") ? [] : parseYaml(text, LIMITS$3).documents;
	if (document?.kind !== "data" || !isMap(document.data) && !Array.isArray(document.data)) return void 0;
	const typed = path.map((segment) => /^\d+$/u.test(segment) ? Number(segment) : segment);
	const value = valueAt(document.data, typed);
	if (value === void 0 || value === null || scalar !== void 0 && !isAlike(value, scalar)) return void 0;
	return document.locate(typed).region.start.line;
}
function isAlike(value, scalar) {
	return scalarText(value) === scalar;
}
/** The first line that stands in the value as it is; for a value of one line the only one that is or holds it. */
function lineOfText(text, value) {
	if (value.trim() === "") return void 0;
	const printed = new Set(value.split("\n").map((one) => one.trim()));
	const lines = text.split("\n").map((one) => one.trim());
	const same = lines.flatMap((line, index) => line !== "" && printed.has(line) ? [index + 1] : []);
	if (same.length > 0) return printed.size === 1 && same.length > 1 ? void 0 : same[0];
	if (printed.size > 1 || value.length < 3) return void 0;
	const holding = lines.flatMap((line, index) => line.includes(value.trim()) ? [index + 1] : []);
	return holding.length === 1 ? holding[0] : void 0;
}
function decoded(value) {
	return /^[A-Za-z0-9+/\s]+={0,2}$/u.test(value) ? Buffer.from(value, "base64").toString("utf8") : "";
}

// src/trace/helm/functions.ts
/** What a call of a function of Go, Sprig or Helm stands for. A function that is not known may give back any of its operands. */
function callFunction(name, operands, values) {
	const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
	if (known !== void 0) return known(operands, values);
	return CONSTANT_FUNCTIONS.has(name) ? UNKNOWN$1 : sourcesAmong(operands);
}
/** Functions whose result says nothing about which of their operands it was. */
const CONSTANT_FUNCTIONS = /* @__PURE__ */ new Set([
	"lt",
	"le",
	"gt",
	"ge",
	"contains",
	"hasPrefix",
	"hasSuffix",
	"semverCompare",
	"semver",
	"regexMatch",
	"mustRegexMatch",
	"has",
	"mustHas",
	"len",
	"kindOf",
	"typeOf",
	"lookup",
	"isAbs",
	"fail",
	"until",
	"untilStep",
	"seq",
	"now",
	"date",
	"randAlphaNum",
	"randAlpha",
	"randNumeric",
	"uuidv4",
	"genCA",
	"genSignedCert",
	"genSelfSignedCert",
	"genPrivateKey",
	"derivePassword",
	"any",
	"all",
	"deepEqual",
	"typeIsLike",
	"kindIsLike"
]);
const first = ([operand]) => operand ?? UNKNOWN$1;
const last = (operands) => operands.at(-1) ?? UNKNOWN$1;
const FUNCTIONS = {
	index: ([value = UNKNOWN$1, ...keys], values) => keys.reduce((at, key) => stepTo(at, key, values), value),
	get: ([value = UNKNOWN$1, key = UNKNOWN$1], values) => stepTo(value, key, values),
	dig: (operands, values) => {
		const found = operands.slice(0, -2).reduce((at, key) => stepTo(at, key, values), operands.at(-1) ?? UNKNOWN$1);
		return concrete(found, values)?.value === void 0 && concrete(found, values) !== void 0 ? operands.at(-2) ?? UNKNOWN$1 : found;
	},
	default: (operands, values) => {
		const [fallback = UNKNOWN$1] = operands;
		const given = operands.at(-1) ?? UNKNOWN$1;
		const truth = operands.length < 2 ? void 0 : truthOf(given, values);
		return truth === void 0 ? oneOf([given, fallback]) : truth ? given : fallback;
	},
	coalesce: firstTrue,
	or: firstTrue,
	and: (operands, values) => {
		for (const operand of operands) {
			const truth = truthOf(operand, values);
			if (truth === false) return operand;
			if (truth === void 0) return oneOf(operands.toReversed());
		}
		return operands.at(-1) ?? UNKNOWN$1;
	},
	ternary: ([yes = UNKNOWN$1, no = UNKNOWN$1, test = UNKNOWN$1], values) => {
		const truth = truthOf(test, values);
		return truth === void 0 ? oneOf([yes, no]) : truth ? yes : no;
	},
	not: ([operand = UNKNOWN$1], values) => constantOf(negated(truthOf(operand, values))),
	empty: ([operand = UNKNOWN$1], values) => constantOf(negated(truthOf(operand, values))),
	eq: (operands, values) => constantOf(isEqual(operands, values)),
	ne: (operands, values) => constantOf(negated(isEqual(operands, values))),
	kindIs,
	typeIs: kindIs,
	hasKey: ([map = UNKNOWN$1, key = UNKNOWN$1], values) => {
		const known = concrete(map, values);
		const name = concreteText(key, values);
		return constantOf(known === void 0 || name === void 0 ? void 0 : isMap(known.value) && Object.hasOwn(known.value, name));
	},
	dict: (operands, values) => {
		const entries = /* @__PURE__ */ new Map();
		for (let at = 0; at + 1 < operands.length; at += 2) {
			const key = concreteText(operands[at] ?? UNKNOWN$1, values);
			if (key !== void 0) entries.set(key, operands[at + 1] ?? UNKNOWN$1);
		}
		return {
			kind: "map",
			entries,
			bases: []
		};
	},
	set: ([map = UNKNOWN$1, key = UNKNOWN$1, value = UNKNOWN$1], values) => {
		const name = concreteText(key, values);
		if (map.kind === "map") {
			if (name !== void 0) map.entries.set(name, value);
			return map;
		}
		return {
			kind: "map",
			entries: new Map(name === void 0 ? [] : [[name, value]]),
			bases: [map]
		};
	},
	merge: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands
	}),
	mustMerge: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands
	}),
	mergeOverwrite: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands.toReversed()
	}),
	mustMergeOverwrite: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands.toReversed()
	}),
	deepCopy: first,
	mustDeepCopy: first,
	tpl: first,
	omit: first,
	pick: first,
	unset: first,
	fromYaml: first,
	fromJson: first,
	fromYamlArray: first,
	fromJsonArray: first,
	required: last,
	keys: first,
	values: first,
	sortAlpha: first,
	uniq: first,
	reverse: first,
	compact: first,
	without: first,
	rest: first,
	initial: first,
	list: (items) => ({
		kind: "list",
		items
	}),
	tuple: (items) => ({
		kind: "list",
		items
	}),
	concat: joined,
	append: joined,
	prepend: joined,
	first: ([list = UNKNOWN$1], values) => fieldOf(list, "0", values),
	include: ([name = UNKNOWN$1, argument = UNKNOWN$1], values) => {
		const text = concreteText(name, values);
		return text === void 0 ? UNKNOWN$1 : {
			kind: "call",
			name: text,
			argument,
			fields: []
		};
	}
};
function stepTo(value, key, values) {
	const name = concreteText(key, values);
	return name === void 0 ? value : fieldOf(value, name, values);
}
function firstTrue(operands, values) {
	const possible = [];
	for (const operand of operands) {
		const truth = truthOf(operand, values);
		if (truth !== false) possible.push(operand);
		if (truth === true) break;
	}
	return possible.length === 0 ? operands.at(-1) ?? UNKNOWN$1 : oneOf(possible);
}
function joined(operands) {
	if (operands.every((operand) => operand.kind === "list")) return {
		kind: "list",
		items: operands.flatMap((list) => list.items)
	};
	return oneOf(operands.flatMap((operand) => operand.kind === "list" ? operand.items : operand));
}
/** Operands that lead to something; constants do not, since they stand in the template. */
function sourcesAmong(operands) {
	return oneOf(operands.filter((operand) => operand.kind !== "constant"));
}
function isEqual([one = UNKNOWN$1, ...others], values) {
	const known = concrete(one, values);
	if (known === void 0) return void 0;
	for (const other of others) {
		const second = concrete(other, values);
		if (second === void 0) return void 0;
		if (known.value === second.value) return true;
	}
	return false;
}
function kindIs([kind = UNKNOWN$1, value = UNKNOWN$1], values) {
	const wanted = concreteText(kind, values);
	const known = concrete(value, values);
	if (wanted === void 0 || known === void 0) return UNKNOWN$1;
	return constantOf(kindOf(known.value) === (GO_TYPES[wanted] ?? wanted));
}
const GO_TYPES = {
	"map[string]interface {}": "map",
	"[]interface {}": "slice",
	int: "float64",
	int64: "float64"
};
function kindOf(value) {
	if (value === void 0 || value === null) return "invalid";
	if (Array.isArray(value)) return "slice";
	if (typeof value === "object") return "map";
	if (typeof value === "number") return "float64";
	return typeof value === "boolean" ? "bool" : "string";
}
function constantOf(value) {
	return value === void 0 ? UNKNOWN$1 : {
		kind: "constant",
		value
	};
}
function negated(value) {
	return value === void 0 ? void 0 : !value;
}

// src/trace/helm/interpret.ts
/** Steps for one question. A template that needs more is answered by its own line. */
const MAX_WORK = 1e5;
/** Steps for all questions about one rendering; above it values are no longer looked for. */
const MAX_WORK_IN_ALL = 5e6;
/** Templates within templates, followed for what an expression includes. */
const MAX_CALLS = 6;
function openInterpreter(sources, values) {
	const dots = /* @__PURE__ */ new WeakMap();
	const feeds = /* @__PURE__ */ new WeakMap();
	let work = 0;
	let workInAll = 0;
	const isSpent = () => work > MAX_WORK || workInAll > MAX_WORK_IN_ALL;
	const spend = () => ++workInAll <= MAX_WORK_IN_ALL && ++work <= MAX_WORK;
	const operand = (one, scope) => {
		let value = operandItself(one, scope);
		for (const field of one.fields) value = fieldOf(value, field, values);
		return value;
	};
	const operandItself = (one, scope) => {
		switch (one.kind) {
			case "string":
			case "number":
			case "boolean": return {
				kind: "constant",
				value: one.value
			};
			case "nil": return {
				kind: "constant",
				value: null
			};
			case "dot": return scope.dot;
			case "variable": return one.name === "$" ? scope.dollar : scope.variables.get(one.name) ?? UNKNOWN$1;
			case "pipeline": return pipeline(one.pipeline, scope);
			case "function": return callFunction(one.name, [], values);
		}
	};
	const pipeline = (one, scope) => {
		let piped;
		for (const command of one.commands) piped = commandValue(command, piped, scope);
		return piped ?? UNKNOWN$1;
	};
	const commandValue = (command, piped, scope) => {
		if (!spend()) return UNKNOWN$1;
		const [head, ...rest] = command.operands;
		if (head === void 0) return UNKNOWN$1;
		if (head.kind === "function" && head.fields.length === 0) {
			const given = rest.map((one) => operand(one, scope));
			return callFunction(head.name, piped === void 0 ? given : [...given, piped], values);
		}
		const called = operand(head, scope);
		if (called.kind !== "other" || called.name !== "Files") return called;
		const asked = rest.map((one) => operand(one, scope));
		return filesOf$1(called, piped === void 0 ? asked : [...asked, piped], values);
	};
	/** Names at `node`, given the dot with which its template was entered. */
	const scopeAt = (tree, node, entry) => {
		const scope = {
			dot: entry.dot,
			dollar: entry.dot,
			variables: /* @__PURE__ */ new Map(),
			keys: entry.keys,
			file: entry.file
		};
		const way = tree.wayTo(node);
		way.forEach(({ node: at, siblings }, index) => {
			for (const before of siblings) {
				if (before === at) break;
				takeEffect(before, scope, "surely");
			}
			const inner = way[index + 1];
			if (inner !== void 0 && isControl(at)) enter(at, at.otherwise?.body.includes(inner.node) === true, scope);
		});
		return scope;
	};
	const enter = (node, isOtherwise, scope) => {
		const value = pipeline(node.pipeline, scope);
		const [first, second] = node.pipeline.variables;
		if (isOtherwise || node.kind === "if") {
			if (first !== void 0 && node.kind !== "range") scope.variables.set(first, value);
			return;
		}
		if (node.kind === "with") {
			if (first !== void 0) scope.variables.set(first, value);
			scope.dot = value;
			return;
		}
		const key = keyAt(scope.keys, {
			file: scope.file,
			offset: node.tag.start
		});
		const element = elementOf(value, key, values);
		if (second !== void 0 && first !== void 0) scope.variables.set(first, key === void 0 ? UNKNOWN$1 : {
			kind: "key",
			key,
			of: element
		});
		const item = second ?? first;
		if (item !== void 0) scope.variables.set(item, element);
		scope.dot = element;
	};
	/** Variables that a node in front sets, and maps that it changes. */
	const takeEffect = (node, scope, certainty) => {
		if (!spend()) return;
		if (node.kind === "print") assign(node.pipeline, scope, certainty);
		else if (isControl(node)) takeEffects(node, scope);
	};
	const assign = (one, scope, certainty) => {
		const [name] = one.variables;
		if (name === void 0 || one.assigns === void 0) {
			const [head] = one.commands[0]?.operands ?? [];
			if (head?.kind === "function" && head.name === "set") pipeline(one, scope);
			return;
		}
		const value = pipeline(one, scope);
		const before = scope.variables.get(name);
		const isOpen = one.assigns === "set" && certainty === "perhaps" && before !== void 0;
		scope.variables.set(name, isOpen ? oneOf([value, before]) : value);
	};
	const takeEffects = (node, scope) => {
		const truth = node.kind === "range" ? void 0 : truthOf(pipeline(node.pipeline, scope), values);
		const outer = new Set(scope.variables.keys());
		if (truth !== false) {
			const inside = {
				...scope,
				keys: void 0
			};
			enter(node, false, inside);
			for (const one of node.body) takeEffect(one, inside, truth === true ? "surely" : "perhaps");
		}
		if (truth !== true) for (const one of node.otherwise?.body ?? []) takeEffect(one, scope, truth === false ? "surely" : "perhaps");
		for (const name of scope.variables.keys()) if (!outer.has(name)) scope.variables.delete(name);
	};
	/** The dot of the template in which the action of `frame`'s callee stands: what the call was given. */
	const dotInside = (frame, chart) => {
		if (frame === void 0) return {
			kind: "context",
			chart
		};
		const known = dots.get(frame);
		if (known !== void 0) return known;
		const at = isDeep(frame) ? void 0 : scopeOf(frame, chart);
		const given = at === void 0 ? UNKNOWN$1 : argumentOf(at.node, at.scope);
		dots.set(frame, given);
		return given;
	};
	const scopeOf = (frame, chart) => {
		const found = sources.nodeAt(frame.place);
		if (found === void 0) return void 0;
		const dot = dotInside(frame.parent, chart);
		return {
			node: found.node,
			scope: scopeAt(found.tree, found.node, {
				dot,
				keys: frame.keys,
				file: frame.place.file
			})
		};
	};
	const argumentOf = (node, scope) => {
		if (node.kind === "template" || node.kind === "block") return node.pipeline === void 0 ? UNKNOWN$1 : pipeline(node.pipeline, scope);
		if (node.kind !== "print") return UNKNOWN$1;
		const argument = includeIn(node.pipeline)?.operands[2];
		return argument === void 0 ? UNKNOWN$1 : operand(argument, scope);
	};
	/** The sources among which an abstract value leaves the choice. */
	const flatten = (value, into, calls) => {
		if (!spend() || into.length > 200) return;
		switch (value.kind) {
			case "path":
				into.push({
					kind: "values",
					chart: value.chart,
					path: value.path,
					isKey: false
				});
				return;
			case "other":
				into.push({
					kind: "other",
					name: [value.name, ...value.fields].join(".")
				});
				return;
			case "files":
				for (const name of value.names) {
					const clue = value.chart.clue.files.get(name);
					if (clue !== void 0) into.push({
						kind: "file",
						clue,
						fields: value.fields
					});
				}
				return;
			case "key":
				if (value.of.kind === "path") into.push({
					kind: "values",
					chart: value.of.chart,
					path: value.of.path,
					isKey: true
				});
				return;
			case "oneOf":
				for (const one of value.choices) flatten(one, into, calls);
				return;
			case "list":
				for (const one of value.items) flatten(one, into, calls);
				return;
			case "map":
				for (const one of value.entries.values()) flatten(one, into, calls);
				for (const one of value.bases) flatten(one, into, calls);
				return;
			case "call":
				if (calls.length < MAX_CALLS && !calls.includes(value.name)) flattenCall(value, into, [...calls, value.name]);
				return;
		}
	};
	const flattenCall = (call, into, calls) => {
		const defined = sources.defineOf(call.name);
		if (defined === void 0) return;
		const scope = {
			dot: call.argument,
			dollar: call.argument,
			variables: /* @__PURE__ */ new Map(),
			keys: void 0,
			file: -1
		};
		for (const node of defined.node.body) flattenNode(node, scope, into, calls);
	};
	const flattenNode = (node, scope, into, calls) => {
		if (!spend()) return;
		if (node.kind === "print") {
			if (node.pipeline.assigns === void 0) flatten(pipeline(node.pipeline, scope), into, calls);
			else assign(node.pipeline, scope, "surely");
		} else if (node.kind === "template") {
			const argument = node.pipeline === void 0 ? UNKNOWN$1 : pipeline(node.pipeline, scope);
			flatten({
				kind: "call",
				name: node.name,
				argument,
				fields: []
			}, into, calls);
		} else if (isControl(node)) {
			const truth = node.kind === "range" ? void 0 : truthOf(pipeline(node.pipeline, scope), values);
			const inside = { ...scope };
			enter(node, false, inside);
			if (truth !== false) for (const one of node.body) flattenNode(one, inside, into, calls);
			if (truth !== true) for (const one of node.otherwise?.body ?? []) flattenNode(one, scope, into, calls);
		}
	};
	return {
		feedsOf(frame, chart) {
			const known = feeds.get(frame);
			if (known !== void 0) return known;
			work = 0;
			const at = scopeOf(frame, chart);
			const found = [];
			if (at !== void 0 && "pipeline" in at.node && at.node.pipeline !== void 0) flatten(pipeline(at.node.pipeline, at.scope), found, []);
			const trusted = isSpent() ? [] : found;
			feeds.set(frame, trusted);
			return trusted;
		},
		feedsOfPipeline(place, frame, chart) {
			work = 0;
			const found = sources.nodeAt(place);
			if (found === void 0 || !isControl(found.node)) return [];
			const dot = dotInside(frame, chart);
			const scope = scopeAt(found.tree, found.node, {
				dot,
				keys: void 0,
				file: place.file
			});
			const into = [];
			flatten(pipeline(found.node.pipeline, scope), into, []);
			return isSpent() ? [] : into;
		}
	};
}
/** Helm stops recursion at a thousand calls; nobody follows even this many. */
const MAX_FRAMES$1 = 150;
function isDeep(frame) {
	let depth = 0;
	for (let at = frame; at !== void 0; at = at.parent) depth++;
	return depth > MAX_FRAMES$1;
}
function isControl(node) {
	return node.kind === "if" || node.kind === "with" || node.kind === "range";
}
function keyAt(keys, place) {
	for (let key = keys; key !== void 0; key = key.outer) if (key.place.file === place.file && key.place.offset === place.offset) return key.key;
}
/** The first call of `include` in a pipeline. */
function includeIn(pipeline) {
	for (const command of pipeline.commands) {
		const [head] = command.operands;
		if (head?.kind === "function" && head.name === "include") return command;
		for (const operand of command.operands) {
			const inner = operand.kind === "pipeline" ? includeIn(operand.pipeline) : void 0;
			if (inner !== void 0) return inner;
		}
	}
}

// src/gotemplate/runs.ts
/** The printed text. */
function textOfRuns(runs) {
	return runs.map((run) => run.text).join("");
}
/** The runs of the characters from `start` up to `end`. */
function cutRuns(runs, start, end) {
	const cut = [];
	let at = 0;
	for (const run of runs) {
		const from = Math.max(start - at, 0);
		const to = Math.min(end - at, run.text.length);
		if (to > from) cut.push(cutRun(run, from, to));
		at += run.text.length;
		if (at >= end) break;
	}
	return cut;
}
/** Part of a run. */
function cutRun(run, from, to) {
	if (from === 0 && to === run.text.length) return run;
	const { literal } = run;
	return {
		text: run.text.slice(from, to),
		frame: run.frame,
		literal: literal === void 0 ? void 0 : {
			file: literal.file,
			offset: literal.offset + from
		}
	};
}

// src/gotemplate/apply-stages.ts
/** Pads longer than this print nothing that anyone reads; they would only fill memory. */
const MAX_PAD = 1e3;
/** What the functions make of the runs. What they add is of `frame`, the action that calls them. */
function applyStages(runs, stages, frame) {
	return stages.reduce((current, stage) => applyStage(current, stage, frame), runs);
}
function applyStage(runs, { name, operands }, frame) {
	const text = textOfRuns(runs);
	const [operand = ""] = operands;
	const added = (characters) => ({
		text: characters,
		frame,
		literal: void 0
	});
	switch (name) {
		case "trim": return trimmed(runs, text, GO_SPACE);
		case "trimAll": return trimmed(runs, text, String(operand));
		case "trimSuffix": {
			const suffix = String(operand);
			return suffix !== "" && text.endsWith(suffix) ? cutRuns(runs, 0, text.length - suffix.length) : runs;
		}
		case "trimPrefix": return text.startsWith(String(operand)) ? cutRuns(runs, String(operand).length, text.length) : runs;
		case "trunc": {
			const count = Number(operand);
			return count < 0 ? cutRuns(runs, Math.max(0, text.length + count), text.length) : cutRuns(runs, 0, count);
		}
		case "lower": return runs.map((run) => ({
			...run,
			text: run.text.toLowerCase()
		}));
		case "upper": return runs.map((run) => ({
			...run,
			text: run.text.toUpperCase()
		}));
		case "quote": return [
			added("\""),
			...runs.flatMap(escaped),
			added("\"")
		];
		case "squote": return [
			added("'"),
			...runs,
			added("'")
		];
		case "indent":
		case "nindent": {
			const pad = " ".repeat(Math.min(Math.max(Number(operand), 0), MAX_PAD));
			return [added(name === "nindent" ? `\n${pad}` : pad), ...runs.flatMap((run) => indented(run, added(pad)))];
		}
	}
}
const GO_SPACE = " 	\n\v\f\r\u0085\xA0\u1680\u2028\u2029\u202f\u205f\u3000";
function trimmed(runs, text, characters) {
	let start = 0;
	let end = text.length;
	while (start < end && characters.includes(text.charAt(start))) start++;
	while (end > start && characters.includes(text.charAt(end - 1))) end--;
	return cutRuns(runs, start, end);
}
/** With each character that Go's `%q` escapes as a run of its own, so that those behind it keep their places. */
function escaped(run) {
	const parts = [];
	let from = 0;
	for (let at = 0; at < run.text.length; at++) {
		const character = run.text.charAt(at);
		if (character >= " " && character !== "\"" && character !== "\\") continue;
		if (at > from) parts.push(cutRun(run, from, at));
		parts.push({
			...cutRun(run, at, at + 1),
			text: JSON.stringify(character).slice(1, -1)
		});
		from = at + 1;
	}
	if (from < run.text.length) parts.push(cutRun(run, from, run.text.length));
	return parts;
}
function indented(run, pad) {
	if (!run.text.includes("\n")) return [run];
	const parts = [];
	let from = 0;
	for (let newline = run.text.indexOf("\n"); newline !== -1; newline = run.text.indexOf("\n", from)) {
		parts.push(cutRun(run, from, newline + 1), pad);
		from = newline + 1;
	}
	if (from < run.text.length) parts.push(cutRun(run, from, run.text.length));
	return parts;
}

// src/gotemplate/marks.ts
/** Functions whose effect on a text can be repeated character by character. */
const STAGE_NAMES = [
	"trim",
	"trimAll",
	"trimSuffix",
	"trimPrefix",
	"trunc",
	"quote",
	"squote",
	"nindent",
	"indent",
	"lower",
	"upper"
];
/** What is put behind the name of a template to name its marked copy. */
const MARKED_SUFFIX = "@marked";
/** Private-use characters, which no program gives a meaning. */
const PAIRS = [
	{
		open: "\ue000",
		close: "\ue001"
	},
	{
		open: "\ue7a0",
		close: "\ue7a1"
	},
	{
		open: "\uf00e",
		close: "\uf00f"
	},
	{
		open: "\uf8d2",
		close: "\uf8d3"
	}
];
/** A pair that none of the texts holds; undefined where someone has taken pains to use them all. */
function pairFor(texts) {
	const used = /* @__PURE__ */ new Set();
	for (const text of texts) for (const pair of PAIRS) if (text.includes(pair.open) || text.includes(pair.close)) used.add(pair);
	return PAIRS.find((pair) => !used.has(pair));
}
/** In front of text of the template: what follows stands at `place`, character for character up to the next mark. */
function textMark(pair, place) {
	return `${pair.open}T${placeText(place)}${pair.close}`;
}
/** In front of what the action at `place` prints. */
function openMark(pair, place, stages) {
	const delayed = stages.map(({ name, operands }) => [name, ...operands]);
	const suffix = delayed.length === 0 ? "" : `~${Buffer.from(JSON.stringify(delayed)).toString("hex")}`;
	return `${pair.open}B${placeText(place)}${suffix}${pair.close}`;
}
/** Behind what an action printed. */
function closeMark(pair) {
	return `${pair.open}E${pair.close}`;
}
/** The beginning of a mark that holds the key at which the `range` at `place` is; the key and `pair.close` follow. */
function keyMarkStart(pair, place) {
	return `${pair.open}K${placeText(place)}=`;
}
/** Reads what stands between the pair's characters; undefined for what is no mark of ours. */
function readMark(content) {
	if (content === "E") return { kind: "close" };
	const match = MARK.exec(content);
	if (match === null) return void 0;
	const [, kind, file = "", offset = "", separator, rest = ""] = match;
	const place = {
		file: Number.parseInt(file, 36),
		offset: Number.parseInt(offset, 36)
	};
	if (kind === "T") return separator === void 0 ? {
		kind: "text",
		place
	} : void 0;
	if (kind === "K") return separator === "=" ? {
		kind: "key",
		place,
		key: rest
	} : void 0;
	if (separator === void 0) return {
		kind: "open",
		place,
		stages: []
	};
	const stages = separator === "~" ? readStages(rest) : void 0;
	return stages === void 0 ? void 0 : {
		kind: "open",
		place,
		stages
	};
}
const MARK = /^([TBK])([0-9a-z]{1,6})\.([0-9a-z]{1,8})(?:([~=])(.*))?$/s;
function readStages(hex) {
	let delayed;
	try {
		delayed = JSON.parse(Buffer.from(hex, "hex").toString("utf8"));
	} catch {
		return;
	}
	if (!Array.isArray(delayed)) return void 0;
	const stages = [];
	for (const entry of delayed) {
		const [first, ...operands] = Array.isArray(entry) ? entry : [];
		const name = STAGE_NAMES.find((one) => one === first);
		const literals = operands.filter((one) => typeof one === "string" || typeof one === "number");
		if (name === void 0 || literals.length !== operands.length) return void 0;
		stages.push({
			name,
			operands: literals
		});
	}
	return stages;
}
function placeText({ file, offset }) {
	return `${file.toString(36)}.${offset.toString(36)}`;
}

// src/gotemplate/decode-marks.ts
/** Brackets in brackets; Helm stops recursion at a thousand includes. */
const MAX_FRAMES = 5e3;
/**
* Takes the marks out of what a marked template printed. Undefined where they are not as they were written: the template cut
* or joined texts in a way that nobody foresaw. Never throws.
*/
function decodeMarks(marked, pair) {
	const reader = {
		runs: [],
		open: [],
		frame: void 0,
		literal: void 0,
		keys: void 0
	};
	for (let at = 0; at < marked.length;) {
		const open = marked.indexOf(pair.open, at);
		pushText(reader, marked.slice(at, open === -1 ? void 0 : open));
		if (open === -1) break;
		const close = marked.indexOf(pair.close, open);
		const mark = close === -1 ? void 0 : readMark(marked.slice(open + 1, close));
		if (mark === void 0 || !readOne(reader, mark)) return void 0;
		at = close + 1;
	}
	return reader.open.length > 0 ? void 0 : finish(withoutNoValue(reader.runs));
}
function pushText(reader, text) {
	if (text === "") return;
	reader.runs.push({
		text,
		frame: reader.frame,
		literal: reader.literal
	});
	reader.literal = void 0;
}
function readOne(reader, mark) {
	switch (mark.kind) {
		case "text":
			reader.literal = mark.place;
			return true;
		case "key":
			reader.keys = {
				place: mark.place,
				key: mark.key,
				outer: outerOf(reader.keys, mark.place)
			};
			return true;
		case "open":
			if (reader.open.length >= MAX_FRAMES) return false;
			reader.open.push({
				frame: reader.frame,
				keys: reader.keys,
				firstRun: reader.runs.length,
				stages: mark.stages
			});
			reader.frame = {
				place: mark.place,
				parent: reader.frame,
				keys: reader.keys
			};
			reader.literal = void 0;
			reader.keys = void 0;
			return true;
		case "close": {
			const opened = reader.open.pop();
			if (opened === void 0) return false;
			if (opened.stages.length > 0) {
				const inside = reader.runs.splice(opened.firstRun);
				for (const run of applyStages(inside, opened.stages, reader.frame)) reader.runs.push(run);
			}
			reader.frame = opened.frame;
			reader.keys = opened.keys;
			reader.literal = void 0;
			return true;
		}
	}
}
/** The keys around those of the range at `place`: its own from the round before, and those of ranges inside it, are past. */
function outerOf(keys, place) {
	for (let key = keys; key !== void 0; key = key.outer) if (key.place.file === place.file && key.place.offset === place.offset) return key.outer;
	return keys;
}
/** Helm takes these words out of each finished text. */
const NO_VALUE = "<no value>";
function withoutNoValue(runs) {
	const text = textOfRuns(runs);
	let at = text.indexOf(NO_VALUE);
	if (at === -1) return runs;
	const kept = [];
	let from = 0;
	while (at !== -1) {
		kept.push(...cutRuns(runs, from, at));
		from = at + 10;
		at = text.indexOf(NO_VALUE, from);
	}
	kept.push(...cutRuns(runs, from, text.length));
	return kept;
}
function finish(runs) {
	const starts = [];
	let length = 0;
	for (const run of runs) {
		starts.push(length);
		length += run.text.length;
	}
	const text = textOfRuns(runs);
	return {
		text,
		runs,
		starts,
		runAt(offset) {
			if (offset < 0 || offset >= text.length) return void 0;
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			const run = runs[low];
			return run === void 0 ? void 0 : {
				run,
				into: offset - (starts[low] ?? 0)
			};
		}
	};
}

// src/trace/helm/printed.ts
/** Decodes a template when one of its streams is first asked for. */
function openPrinted(streams, clues) {
	const known = /* @__PURE__ */ new Map();
	const untold = /* @__PURE__ */ new Set();
	const decode = (template) => {
		const payload = clues.printed.get(template);
		const decoded = payload === void 0 ? void 0 : decodeMarks(Buffer.from(payload, "base64").toString("utf8"), clues.pair);
		if (decoded === void 0) return /* @__PURE__ */ new Map();
		return alignStreams([...streams].filter((stream) => stream.template === template), decoded);
	};
	return {
		untold,
		of(stream) {
			const template = stream.template ?? "";
			let aligned = known.get(template);
			if (aligned === void 0) known.set(template, aligned = decode(template));
			const printed = aligned.get(stream);
			if (printed === void 0 && clues.printed.has(template)) untold.add(template);
			return printed;
		}
	};
}
/**
* Which manifest of the marked copy each stream is: the one with the same text; else, where a template is not the same each time (random
* passwords, checksums of templates), the one with as many lines of which fewest differ.
*/
function alignStreams(streams, decoded) {
	const left = splitManifests(decoded.text);
	const aligned = /* @__PURE__ */ new Map();
	const take = (stream, index) => {
		const [part] = left.splice(index, 1);
		if (part !== void 0) aligned.set(stream, printedStream(stream, part, decoded));
	};
	const unlike = [];
	for (const stream of streams) {
		const text = stream.text.trim();
		const index = left.findIndex((part) => part.text === text);
		if (index === -1) unlike.push(stream);
		else take(stream, index);
	}
	for (const stream of unlike) {
		const index = nearestPart(stream.text.trim(), left);
		if (index !== -1) take(stream, index);
	}
	return aligned;
}
function nearestPart(text, parts) {
	const lines = text.split("\n");
	let best = -1;
	let fewest = Math.max(1, Math.ceil(lines.length / 2));
	parts.forEach((part, index) => {
		const others = part.text.split("\n");
		if (others.length !== lines.length) return;
		const unlike = lines.filter((line, at) => line !== others[at]).length;
		if (unlike < fewest) [best, fewest] = [index, unlike];
	});
	return best;
}
/** Splits as Helm does: at each `---` that begins a line, blanks around the parts taken away. */
function splitManifests(text) {
	const parts = [];
	const add = (start, end) => {
		const part = text.slice(start, end);
		const trimmed = part.trim();
		if (trimmed !== "") parts.push({
			text: trimmed,
			start: start + part.length - part.trimStart().length
		});
	};
	const lead = text.length - text.trimStart().length;
	let from = 0;
	for (let at = text.indexOf("---"); at !== -1; at = text.indexOf("---", at + 3)) {
		if (!(at === lead || text[at - 1] === "\n")) continue;
		add(from, at);
		from = at + 3;
	}
	add(from, text.length);
	return parts;
}
function printedStream(stream, part, decoded) {
	const lead = stream.text.length - stream.text.trimStart().length;
	const isSame = stream.text.trim() === part.text;
	let lines;
	const offsetOf = (offset) => {
		if (isSame) return part.start + offset - lead;
		lines ??= {
			stream: linesOf(stream.text.slice(lead)),
			part: linesOf(part.text)
		};
		const { line, column } = lines.stream.positionAt(offset - lead);
		const lineStart = lines.part.startOf(line);
		return part.start + Math.min(lineStart + column - 1, Math.max(lineStart, lines.part.endOf(line) - 1));
	};
	return {
		runAt: (offset) => decoded.runAt(offsetOf(offset)),
		runsIn(start, end) {
			const from = offsetOf(start);
			const to = Math.max(from + 1, offsetOf(end - 1) + 1);
			const found = [];
			for (let at = from; at < to;) {
				const here = decoded.runAt(at);
				if (here === void 0) break;
				const length = Math.min(here.run.text.length - here.into, to - at);
				found.push({
					...here,
					text: here.run.text.slice(here.into, here.into + length)
				});
				at += length;
			}
			return found;
		}
	};
}

// src/gotemplate/lex.ts
const BLANKS = " 	\r\n";
/** Takes a template apart at its braces. Never throws. */
function lexTemplate(source) {
	const pieces = [];
	for (let at = 0; at < source.length;) {
		const open = source.indexOf("{{", at);
		if (open !== at) {
			const end = open === -1 ? source.length : open;
			pieces.push({
				kind: "text",
				start: at,
				end
			});
			at = end;
			continue;
		}
		const tag = lexTag(source, open);
		if (tag.kind === "broken") return tag;
		pieces.push(tag);
		at = tag.end;
	}
	return {
		kind: "pieces",
		pieces
	};
}
function lexTag(source, open) {
	const trimsBefore = source[open + 2] === "-" && isBlank(source[open + 3]);
	const innerStart = open + (trimsBefore ? 3 : 2);
	const first = skipBlanks(source, innerStart);
	if (source.startsWith("/*", first)) return lexComment(source, {
		open,
		first,
		innerStart,
		trimsBefore
	});
	const close = closeOf(source, innerStart);
	if (close === -1) return {
		kind: "broken",
		message: "the action is not closed with }}",
		offset: open
	};
	const trimsAfter = source[close - 1] === "-" && close - 1 > innerStart && isBlank(source[close - 2]);
	return {
		kind: "action",
		start: open,
		end: close + 2,
		inner: {
			start: innerStart,
			end: trimsAfter ? close - 1 : close
		},
		trimsBefore,
		trimsAfter
	};
}
function lexComment(source, { open, first, innerStart, trimsBefore }) {
	const commentEnd = source.indexOf("*/", first + 2);
	if (commentEnd === -1) return {
		kind: "broken",
		message: "the comment is not closed with */",
		offset: open
	};
	const behind = skipBlanks(source, commentEnd + 2);
	const trimsAfter = source.startsWith("-}}", behind);
	const close = trimsAfter ? behind + 1 : behind;
	if (!source.startsWith("}}", close)) return {
		kind: "broken",
		message: "the comment does not end its action",
		offset: open
	};
	return {
		kind: "comment",
		start: open,
		end: close + 2,
		inner: {
			start: innerStart,
			end: behind
		},
		trimsBefore,
		trimsAfter
	};
}
/** Offset of the `}}` that ends the action, quotes skipped; -1 where there is none. */
function closeOf(source, from) {
	for (let at = from; at < source.length;) {
		const character = source.charAt(at);
		if (character === "}" && source[at + 1] === "}") return at;
		if (character !== "\"" && character !== "`" && character !== "'") at++;
		else {
			at = endOfQuotes(source, at);
			if (at === -1) return -1;
		}
	}
	return -1;
}
/** Offset behind the closing quote; -1 where there is none. Only raw strings go over lines. */
function endOfQuotes(source, open) {
	const quote = source.charAt(open);
	if (quote === "`") {
		const close = source.indexOf("`", open + 1);
		return close === -1 ? -1 : close + 1;
	}
	for (let at = open + 1; at < source.length; at++) {
		const character = source[at];
		if (character === "\\") at++;
		else if (character === quote) return at + 1;
		else if (character === "\n") return -1;
	}
	return -1;
}
const SIMPLE = {
	"(": "(",
	")": ")",
	"|": "|",
	",": ",",
	"=": "assign"
};
const NAME = /[\p{L}\p{N}_]*/uy;
const NUMBER = /[-+]?[0-9.][0-9A-Za-z_.]*(?:(?<=[eEpP])[-+][0-9_]+)?i?/y;
/** The tokens of an action's inside. Never throws. */
function lexAction(source, { start, end }) {
	const tokens = [];
	for (let at = start; at < end;) {
		const token = tokenAt(source, at, end);
		if (token === void 0 || token.end > end) return {
			kind: "broken",
			message: `"${source.charAt(at)}" cannot stand here`,
			offset: at
		};
		tokens.push(token);
		at = token.end;
	}
	return tokens;
}
function tokenAt(source, start, limit) {
	const character = source.charAt(start);
	const cut = (kind, end) => ({
		kind,
		start,
		end,
		text: source.slice(start, end)
	});
	if (isBlank(character)) return cut("blank", Math.min(skipBlanks(source, start), limit));
	const simple = SIMPLE[character];
	if (simple !== void 0) return cut(simple, start + 1);
	if (source.startsWith(":=", start)) return cut("declare", start + 2);
	switch (character) {
		case "\"":
		case "`":
		case "'": {
			const end = endOfQuotes(source, start);
			if (end === -1) return void 0;
			const text = valueOfQuotes(source.slice(start, end));
			return {
				kind: character === "'" ? "character" : "string",
				start,
				end,
				text
			};
		}
		case "$": return cut("variable", endOf(NAME, source, start + 1));
		case ".": {
			if (/[0-9]/.test(source.charAt(start + 1))) return cut("number", endOf(NUMBER, source, start));
			const end = endOf(NAME, source, start + 1);
			return end === start + 1 ? cut("dot", end) : {
				kind: "field",
				start,
				end,
				text: source.slice(start + 1, end)
			};
		}
		default: {
			const numberEnd = endOf(NUMBER, source, start);
			if (numberEnd > start) return cut("number", numberEnd);
			const end = endOf(NAME, source, start);
			return end > start ? cut("word", end) : void 0;
		}
	}
}
function endOf(pattern, source, from) {
	pattern.lastIndex = from;
	return pattern.test(source) ? pattern.lastIndex : from;
}
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g;
const SHORT_ESCAPES = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function valueOfQuotes(quoted) {
	const inside = quoted.slice(1, -1);
	if (quoted.startsWith("`") || !inside.includes("\\")) return inside;
	return inside.replace(ESCAPE, (_all, hex, short, long, octal, one) => {
		const digits = hex ?? short ?? long;
		if (digits !== void 0) return characterOf(Number.parseInt(digits, 16));
		if (octal !== void 0) return characterOf(Number.parseInt(octal, 8));
		return SHORT_ESCAPES[one] ?? one;
	});
}
function characterOf(code) {
	return code <= 1114111 ? String.fromCodePoint(code) : "\ufffd";
}
function skipBlanks(source, from) {
	let at = from;
	while (isBlank(source[at])) at++;
	return at;
}
function isBlank(character) {
	return character !== void 0 && character !== "" && BLANKS.includes(character);
}

// src/gotemplate/parse.ts
/** Levels of blocks and parentheses. Go's own bound for parentheses is 1000; nobody nests as deep as this. */
const MAX_DEPTH = 500;
/** Reads a template as Go's `text/template` does. Never throws: what Go would refuse is broken. Knows no functions, so an unknown one is fine. */
function parseTemplate(source) {
	const lexed = lexTemplate(source);
	if (lexed.kind === "broken") return lexed;
	const state = {
		source,
		pieces: lexed.pieces,
		next: 0,
		depth: 0
	};
	try {
		const body = readNodes(state);
		const stray = state.pieces[state.next];
		if (stray !== void 0) refuse("{{ end }} or {{ else }} without a beginning", stray.start);
		return {
			kind: "template",
			source,
			body
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			kind: "broken",
			message: error.message,
			offset: error.offset
		};
		throw error;
	}
}
/** Carries the reason out of the recursion; never leaves this file. */
var Refusal = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
function refuse(message, offset) {
	throw new Refusal(message, offset);
}
/** Nodes up to the `end` or `else` that belongs to someone above, or to the end of the source. */
function readNodes(state) {
	if (++state.depth > MAX_DEPTH) refuse("blocks are nested too deeply", state.pieces[state.next]?.start ?? 0);
	const nodes = [];
	for (let piece = state.pieces[state.next]; piece !== void 0; piece = state.pieces[state.next]) {
		if (piece.kind === "text") nodes.push(piece);
		else if (piece.kind === "comment") nodes.push({
			kind: "comment",
			tag: piece
		});
		else {
			const words = wordsOf$1(state.source, piece);
			const [word] = words.tokens;
			if (word?.kind === "word" && (word.text === "end" || word.text === "else")) break;
			state.next++;
			nodes.push(readAction(piece, words, state));
			continue;
		}
		state.next++;
	}
	state.depth--;
	return nodes;
}
function readAction(tag, words, state) {
	const [word] = words.tokens;
	if (word?.kind !== "word") return {
		kind: "print",
		tag,
		pipeline: readWhole(words, "once")
	};
	switch (word.text) {
		case "if":
		case "with":
		case "range":
			words.next = 1;
			return readControl(word.text, tag, words, state);
		case "define":
		case "block": {
			const name = nameIn(words, tag);
			const pipeline = word.text === "block" ? readWhole(words, "once") : void 0;
			const body = readNodes(state);
			const endTag = readEnd(state, tag);
			return pipeline === void 0 ? {
				kind: "define",
				tag,
				name,
				body,
				endTag
			} : {
				kind: "block",
				tag,
				name,
				pipeline,
				body,
				endTag
			};
		}
		case "template": return {
			kind: "template",
			tag,
			name: nameIn(words, tag),
			pipeline: peek(words) === void 0 ? void 0 : readWhole(words, "once")
		};
		case "break":
		case "continue": if (words.tokens.length === 1) return {
			kind: word.text,
			tag
		};
	}
	return {
		kind: "print",
		tag,
		pipeline: readWhole(words, "once")
	};
}
function nameIn(words, tag) {
	const name = words.tokens[1];
	if (name?.kind !== "string") refuse("a template is named by a string", tag.start);
	words.next = 2;
	return name.text;
}
/** What stands behind `if`, `with` or `range`; `words` are at its pipeline. */
function readControl(kind, tag, words, state, chained = "alone") {
	const start = {
		kind,
		tag,
		pipeline: readWhole(words, kind === "range" ? "range" : "once"),
		body: readNodes(state),
		isChained: chained === "chained"
	};
	const next = state.pieces[state.next];
	if (next === void 0 || next.kind !== "action") refuse(`{{ ${kind} }} has no {{ end }}`, tag.start);
	state.next++;
	const branch = wordsOf$1(state.source, next);
	if (branch.tokens[0]?.text === "end") return {
		...start,
		otherwise: void 0,
		endTag: next
	};
	const again = branch.tokens[1];
	if (again?.kind === "word" && (again.text === "if" || again.text === "with")) {
		branch.next = 2;
		if (++state.depth > MAX_DEPTH) refuse("branches are nested too deeply", next.start);
		const node = readControl(again.text, next, branch, state, "chained");
		state.depth--;
		return {
			...start,
			otherwise: {
				tag: next,
				body: [node]
			},
			endTag: node.endTag
		};
	}
	if (again !== void 0) refuse("{{ else }} takes nothing but if and with", next.start);
	const otherwise = {
		tag: next,
		body: readNodes(state)
	};
	return {
		...start,
		otherwise,
		endTag: readEnd(state, tag)
	};
}
function readEnd(state, opening) {
	const tag = state.pieces[state.next];
	if (tag?.kind !== "action") refuse("a block has no {{ end }}", opening.start);
	const { tokens } = wordsOf$1(state.source, tag);
	if (tokens[0]?.text !== "end" || tokens.length > 1) refuse("here {{ end }} is due", tag.start);
	state.next++;
	return tag;
}
function wordsOf$1(source, tag) {
	const tokens = lexAction(source, tag.inner);
	if ("kind" in tokens) refuse(tokens.message, tokens.offset);
	return {
		tokens: tokens.filter((token) => token.kind !== "blank"),
		end: tag.inner.end,
		next: 0,
		depth: 0
	};
}
function peek(words) {
	return words.tokens[words.next];
}
function readWhole(words, variables) {
	const pipeline = readPipeline(words, variables);
	const rest = peek(words);
	if (rest !== void 0) refuse(`"${rest.text}" cannot stand here`, rest.start);
	return pipeline;
}
function readPipeline(words, variables) {
	if (++words.depth > MAX_DEPTH) refuse("parentheses are nested too deeply", words.end);
	const start = peek(words)?.start ?? words.end;
	const declaration = readVariables(words, variables);
	const commandsStart = peek(words)?.start ?? words.end;
	const commands = [readCommand(words)];
	while (peek(words)?.kind === "|") {
		words.next++;
		commands.push(readCommand(words));
	}
	words.depth--;
	return {
		start,
		end: commands.at(-1)?.end ?? start,
		...declaration,
		commandsStart,
		commands
	};
}
function readVariables(words, variables) {
	const kindAt = (index) => words.tokens[words.next + index]?.kind;
	const count = variables === "range" && kindAt(0) === "variable" && kindAt(1) === "," && kindAt(2) === "variable" ? 3 : 1;
	const operator = kindAt(count);
	if (kindAt(0) !== "variable" || operator !== "declare" && operator !== "assign") return {
		variables: [],
		assigns: void 0
	};
	const names = words.tokens.slice(words.next, words.next + count).filter((token) => token.kind === "variable");
	words.next += count + 1;
	return {
		variables: names.map((token) => token.text),
		assigns: operator === "declare" ? "declare" : "set"
	};
}
function readCommand(words) {
	const operands = [];
	for (let token = peek(words); token !== void 0; token = peek(words)) {
		if (token.kind === "|" || token.kind === ")") break;
		operands.push(readOperand(words, token));
	}
	const [first] = operands;
	if (first === void 0) refuse("a value is missing", peek(words)?.start ?? words.end);
	return {
		start: first.start,
		end: operands.at(-1)?.end ?? first.end,
		operands
	};
}
function readOperand(words, token) {
	words.next++;
	const base = {
		start: token.start,
		end: token.end
	};
	switch (token.kind) {
		case "string": return withFields(words, {
			...base,
			kind: "string",
			value: token.text
		});
		case "character": return {
			...base,
			kind: "number",
			value: token.text.codePointAt(0) ?? 0,
			fields: []
		};
		case "number": return {
			...base,
			kind: "number",
			value: Number(token.text.replaceAll("_", "")),
			fields: []
		};
		case "dot": return withFields(words, {
			...base,
			kind: "dot"
		});
		case "field": return withFields(words, {
			...base,
			kind: "dot"
		}, [token.text]);
		case "variable": return withFields(words, {
			...base,
			kind: "variable",
			name: token.text
		});
		case "word": return withFields(words, {
			...base,
			...meaningOf(token.text)
		});
		case "(": {
			const pipeline = readPipeline(words, "once");
			const close = peek(words);
			if (close?.kind !== ")") refuse("a parenthesis is not closed", token.start);
			words.next++;
			return withFields(words, {
				start: token.start,
				end: close.end,
				kind: "pipeline",
				pipeline
			});
		}
		default: return refuse(`"${token.text}" cannot stand here`, token.start);
	}
}
function meaningOf(word) {
	if (word === "true" || word === "false") return {
		kind: "boolean",
		value: word === "true"
	};
	return word === "nil" ? { kind: "nil" } : {
		kind: "function",
		name: word
	};
}
/** The operand with the `.a.b` that follow without a blank. */
function withFields(words, operand, first = []) {
	const fields = [...first];
	let { end } = operand;
	for (let token = peek(words); token?.kind === "field" && token.start === end; token = peek(words)) {
		fields.push(token.text);
		end = token.end;
		words.next++;
	}
	return {
		...operand,
		end,
		fields
	};
}

// src/trace/helm/sources.ts
/** Environments of a chart have its templates in common, so each is read once; gone when the chart is. */
const TREES = /* @__PURE__ */ new WeakMap();
function openSources(templates) {
	let defines;
	const treeOf = (file) => {
		const clue = templates[file];
		if (clue === void 0) return void 0;
		if (!TREES.has(clue)) TREES.set(clue, makeTree(clue));
		return TREES.get(clue);
	};
	const collect = (nodes, tree, into) => {
		for (const node of nodes) {
			if (node.kind === "define" || node.kind === "block") into.set(node.name, {
				node,
				tree
			});
			for (const list of listsIn(node)) collect(list, tree, into);
		}
	};
	return {
		treeOf,
		nodeAt({ file, offset }) {
			const tree = treeOf(file);
			const node = tree?.nodeAt(offset);
			return tree === void 0 || node === void 0 ? void 0 : {
				node,
				tree
			};
		},
		defineOf(name) {
			if (defines === void 0) {
				defines = /* @__PURE__ */ new Map();
				for (let file = 0; file < templates.length; file++) {
					const tree = treeOf(file);
					if (tree !== void 0) collect(tree.body, tree, defines);
				}
			}
			return defines.get(name);
		}
	};
}
/** The lists of nodes inside a node. */
function listsIn(node) {
	if (!("body" in node)) return [];
	return "otherwise" in node && node.otherwise !== void 0 ? [node.body, node.otherwise.body] : [node.body];
}
function makeTree(clue) {
	const parsed = parseTemplate(clue.text);
	if (parsed.kind !== "template") return void 0;
	const byOffset = /* @__PURE__ */ new Map();
	const around = /* @__PURE__ */ new Map();
	const link = (siblings, parent) => {
		for (const node of siblings) {
			around.set(node, {
				parent,
				siblings
			});
			if (node.kind !== "text") byOffset.set(node.tag.start, node);
			for (const list of listsIn(node)) link(list, node);
		}
	};
	link(parsed.body, void 0);
	return {
		clue,
		lines: linesOf(clue.text),
		body: parsed.body,
		nodeAt: (offset) => byOffset.get(offset),
		wayTo(node) {
			const way = [];
			for (let at = node; at !== void 0;) {
				const found = around.get(at);
				if (found === void 0 || at !== node && (at.kind === "define" || at.kind === "block")) break;
				way.unshift({
					node: at,
					siblings: found.siblings
				});
				at = found.parent;
			}
			return way;
		}
	};
}

// src/trace/helm/way-home.ts
/** The lines of templates that lead to a printed character, innermost first. Lines in packaged charts, which nobody can open, are left out. */
function templateSteps({ place, caller }, sources) {
	const places = [place];
	for (let frame = caller; frame !== void 0; frame = frame.parent) places.push(frame.place);
	return places.flatMap((one, index) => {
		const tree = sources.treeOf(one.file);
		if (tree?.clue.file === void 0) return [];
		const role = index === places.length - 1 ? index === 0 ? "template" : "call" : "helper";
		return {
			location: {
				file: tree.clue.file,
				region: regionAround(tree, one.offset)
			},
			role,
			isForeign: tree.clue.isForeign
		};
	});
}
/** Further into a line nobody puts a key; bounds what a line made for it could cost. */
const MAX_KEY = 500;
const KEY = /^(\s*(?:-\s+)*)("[^"]*"|'[^']*'|[^\s:#"'{][^:#{]*?|\{\{[^}]*\}\})(?=\s*:(?:\s|$))/;
/** The key of the line at `offset`, or what else the line says: what a person would put the cursor on. */
function regionAround({ lines, clue }, offset) {
	const { line } = lines.positionAt(offset);
	const start = lines.startOf(line);
	const text = clue.text.slice(start, lines.endOf(line));
	const key = KEY.exec(text.slice(0, MAX_KEY));
	if (key !== null) {
		const keyStart = start + (key[1] ?? "").length;
		return {
			start: lines.positionAt(keyStart),
			end: lines.positionAt(keyStart + (key[2] ?? "").length)
		};
	}
	const lead = text.length - text.trimStart().length;
	return {
		start: lines.positionAt(start + lead),
		end: lines.positionAt(start + text.trimEnd().length)
	};
}

// src/trace/helm/switched-off.ts
/**
* The `if` or `with` that kept `absent` from being printed beside the key at `neighbour`, where the template has that field below
* one; undefined where it does not offer the field at all.
*/
function switchedOff(neighbour, absent, chart, tools) {
	const [field] = absent;
	const tree = tools.sources.treeOf(neighbour.place.file);
	if (tree === void 0 || typeof field !== "string") return void 0;
	const offset = fieldBeside(tree, neighbour.place.offset, field);
	const control = offset === void 0 ? void 0 : innermostAround(tree.body, offset, neighbour.place.offset);
	if (control === void 0) return void 0;
	const place = {
		file: neighbour.place.file,
		offset: control.tag.start
	};
	const cause = tools.interpreter.feedsOfPipeline(place, neighbour.caller, chart).find((feed) => feed.kind === "values" && !isTrue(tools.values.valueAt(feed.chart, feed.path)));
	const { file } = tree.clue;
	const steps = file === void 0 ? [] : [{
		at: {
			file,
			region: regionAround(tree, control.tag.start)
		},
		role: "template"
	}];
	if (cause === void 0) return {
		steps,
		setKey: void 0
	};
	const key = tools.values.keyAt(cause.chart, cause.path);
	if (key === "set") return {
		steps,
		setKey: void 0
	};
	if (key !== void 0) steps.push({
		at: key.location,
		role: "values"
	});
	return {
		steps,
		setKey: tools.values.settable(cause.chart, [...cause.path, ...restOf(cause, absent, tools.values)])
	};
}
/** A switch is set itself; below a block, the field that the block would print. */
function restOf({ chart, path }, absent, values) {
	const value = values.valueAt(chart, path);
	return value !== void 0 && typeof value !== "object" && value !== "" || path.at(-1)?.toLowerCase().includes("enable") === true ? [] : absent.slice(1).map(String);
}
/** A mapping longer than this is not searched to its end. */
const MAX_LINES = 2e3;
/** Where the template has `field:` in the same column as the key at `offset`, before the mapping ends. */
function fieldBeside({ lines, clue }, offset, field) {
	const { line, column } = lines.positionAt(offset);
	for (let next = line + 1; next <= Math.min(lines.count, line + MAX_LINES); next++) {
		const start = lines.startOf(next);
		const text = clue.text.slice(start, lines.endOf(next));
		const indent = text.length - text.trimStart().length;
		if (text.trim() === "" || text.trimStart().startsWith("{{") || text.trimStart().startsWith("#")) continue;
		if (indent < column - 1) return void 0;
		if (indent === column - 1 && text.startsWith(`${field}:`, indent)) return start + indent;
	}
}
/** The innermost `if` or `with` around `offset` that is not around `outside` as well. */
function innermostAround(nodes, offset, outside) {
	for (const node of nodes) {
		if (node.kind === "text" || !("body" in node)) continue;
		if (offset < node.tag.start || offset >= node.endTag.end) continue;
		for (const list of listsIn(node)) {
			const inner = innermostAround(list, offset, outside);
			if (inner !== void 0) return inner;
		}
		const isAround = outside >= node.tag.start && outside < node.endTag.end;
		return (node.kind === "if" || node.kind === "with") && !isAround ? node : void 0;
	}
}

// src/trace/helm/chart-homes.ts
function openChartHomes(streams, clues) {
	const sources = openSources(clues.templates);
	const values = once(() => openChartValues(clues));
	const tools = {
		clues,
		sources,
		values,
		interpreter: once(() => openInterpreter(sources, values()))
	};
	const printed = openPrinted(streams, clues);
	return {
		ofNode(resource, anchor) {
			const { stream } = resource.document;
			const plain = clues.plain.get(stream.template ?? "");
			const { region } = resource.document.locate([...resource.root, ...anchor.path]);
			if (plain !== void 0) return homeInPlain(plain, stream, region.start.offset);
			const text = printed.of(stream);
			return text === void 0 ? void 0 : homeOfNode(resource, anchor, text, tools);
		},
		ofOffset(stream, offset) {
			const plain = clues.plain.get(stream.template ?? "");
			if (plain !== void 0) return homeInPlain(plain, stream, offset);
			const at = printed.of(stream)?.runAt(offset);
			const origin = at === void 0 ? void 0 : originOf(at.run, at.into);
			return origin === void 0 ? void 0 : homeInTemplates(origin, tools.values().instanceOf(stream.template ?? ""), tools);
		},
		untold: () => [...printed.untold]
	};
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
/** Definitions in `crds/` are printed as they stand in their file. */
function homeInPlain({ file, text }, stream, offset) {
	const printed = stream.text.trim();
	const start = text.indexOf(printed);
	if (file === void 0 || start === -1) return void 0;
	const lead = stream.text.length - stream.text.trimStart().length;
	const home = {
		file,
		region: regionAround({
			clue: { text },
			lines: linesOf(text)
		}, start + offset - lead)
	};
	return {
		home,
		precision: "exact",
		fromValues: false,
		steps: [{
			at: home,
			role: "template"
		}]
	};
}
/** Where the character `into` a run came from. Undefined for blanks that nobody wrote. */
function originOf({ literal, frame }, into) {
	if (literal !== void 0) return {
		place: {
			file: literal.file,
			offset: literal.offset + into
		},
		caller: frame
	};
	return frame === void 0 ? void 0 : {
		place: frame.place,
		caller: frame.parent
	};
}
function homeOfNode(resource, anchor, text, tools) {
	const { document, root } = resource;
	const full = [...root, ...anchor.path];
	const keyOffset = document.locate(full).region.start.offset;
	const value = valueAt(resource.object, anchor.path);
	const isScalar = value !== void 0 && typeof value !== "object";
	const span = document.locateValue(full);
	const isByNeighbour = anchor.isMissing && anchor.path.length > anchor.existing.length;
	const isByValue = !isByNeighbour && (isScalar || isEmpty(value)) && span !== void 0;
	const [start, end] = isByValue ? unquoted(document.stream.text, span.start.offset, span.end.offset) : [keyOffset, keyOffset + 1];
	const runs = text.runsIn(start, end);
	const [first] = runs;
	const origin = first === void 0 ? void 0 : originOf(first.run, first.into);
	if (origin === void 0) return void 0;
	const chart = tools.values().instanceOf(document.stream.template ?? "");
	const node = {
		resource,
		path: anchor.path,
		scalar: isByValue && isScalar ? String(value) : void 0,
		runs,
		text,
		chart
	};
	const block = anchor.isMissing ? blockHome(node, anchor, tools) : void 0;
	if (block !== void 0) return block;
	const found = valuesHome(node, anchor, tools) ?? fileHome(node, anchor, tools) ?? homeInTemplates(origin, chart, tools);
	if (found === void 0 || !isByNeighbour || found.fromValues) return found;
	const off = switchedOff(origin, anchor.absent, chart, {
		sources: tools.sources,
		values: tools.values(),
		interpreter: tools.interpreter()
	});
	if (off === void 0) return found;
	return {
		...found,
		steps: [...found.steps, ...off.steps],
		...off.setKey === void 0 ? {} : { setKey: off.setKey }
	};
}
function isEmpty(value) {
	return value === void 0 || typeof value === "object" && Object.keys(value).length === 0;
}
/** The value without its quotes, where there is something between them. */
function unquoted(text, start, end) {
	const quote = text.charAt(start);
	return (quote === "\"" || quote === "'") && end - start > 2 ? [start + 1, end - 1] : [start, end];
}
/** A key of the values that fed the node, when it is sure which one. */
function valuesHome(node, { isMissing, absent }, tools) {
	const chosen = chooseCandidate(node, tools);
	if (chosen === void 0) return void 0;
	const { candidate, frame } = chosen;
	const from = {
		place: frame.place,
		caller: frame.parent
	};
	const key = tools.values().keyAt(candidate.chart, candidate.path);
	const steps = templateSteps(from, tools.sources);
	if (key === "set") return void 0;
	if (key !== void 0) {
		const home = key.location;
		return {
			home,
			precision: "exact",
			fromValues: true,
			...isMissing ? { setKey: {
				file: home.file,
				key: inside(isEmptyBlock(node) ? key.name : parentOf(key.name), absent)
			} } : {},
			...overriddenAt(candidate, tools),
			steps: [...asSteps(steps), {
				at: home,
				role: "values"
			}]
		};
	}
	if (steps.some((step) => !step.isForeign)) return void 0;
	const block = isMissing && !isEmptyBlock(node) ? candidate.path.slice(0, -1) : candidate.path;
	const setKey = tools.values().settable(candidate.chart, isMissing ? [...block, ...absent.map(String)] : block);
	const home = homeOfForeign(candidate.chart, steps, tools);
	return home === void 0 ? void 0 : {
		...home,
		...setKey === void 0 ? {} : { setKey }
	};
}
/** A line of a file of the chart that the template printed by `.Files`, when there is only one that it can be. */
function fileHome(node, { isMissing }, tools) {
	if (isMissing) return void 0;
	const key = node.path.findLast((segment) => typeof segment === "string");
	const found = [];
	for (const [frame, own] of framesOf(node.runs)) {
		const files = tools.interpreter().feedsOf(frame, node.chart).flatMap((feed) => feed.kind === "file" ? [feed] : []);
		if (files.length === 0) continue;
		const printed = {
			scalar: node.scalar,
			key,
			own,
			within: wayWithin(node, frame)
		};
		for (const { clue, fields } of files) {
			const at = placeInFile(clue, fields, printed);
			if (at !== void 0) found.push({
				at,
				frame
			});
		}
	}
	const named = found.filter(({ at }) => at.file.endsWith(`/${key ?? ""}`));
	const [first, ...others] = named.length > 0 ? named : found;
	if (first === void 0 || others.some(({ at }) => at.file !== first.at.file)) return void 0;
	const steps = templateSteps({
		place: first.frame.place,
		caller: first.frame.parent
	}, tools.sources);
	return {
		home: first.at,
		precision: "exact",
		fromValues: false,
		steps: [...asSteps(steps), {
			at: first.at,
			role: "file"
		}]
	};
}
/** The keys of other files that the one which wins is laid over. */
function overriddenAt({ chart, path }, tools) {
	const [, ...others] = tools.values().keysAt(chart, path);
	return others.length === 0 ? {} : { overridden: others.map(({ location }) => location) };
}
function isEmptyBlock({ resource, path }) {
	return isEmpty(valueAt(resource.object, path));
}
function inside(name, path) {
	return [...name === "" ? [] : [name], ...path].join(".");
}
function parentOf(name) {
	return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}
/** For a missing field: the values block whose keys are printed where it would stand. */
function blockHome(node, { existing, absent, path }, tools) {
	if (typeof existing.at(-1) !== "string" || path.length !== existing.length + 1) return void 0;
	const chosen = chooseCandidate(node, tools);
	if (chosen === void 0 || chosen.candidate.path.at(-1) !== path.at(-1) || chosen.candidate.path.length < 2) return void 0;
	const values = tools.values();
	const { chart, path: valuesPath } = chosen.candidate;
	const blockPath = valuesPath.slice(0, -1);
	const found = values.keyAt(chart, blockPath);
	if (found === void 0 || found === "set") return void 0;
	const steps = templateSteps({
		place: chosen.frame.place,
		caller: chosen.frame.parent
	}, tools.sources);
	return {
		home: found.location,
		precision: "exact",
		fromValues: true,
		setKey: {
			file: found.location.file,
			key: inside(found.name, absent)
		},
		steps: [...asSteps(steps), {
			at: found.location,
			role: "values"
		}],
		renderedPath: existing
	};
}
/** The innermost line of a template of the user's own; for one of somebody else's alone, where that chart is asked for. */
function homeInTemplates(origin, chart, tools) {
	const steps = templateSteps(origin, tools.sources);
	const own = steps.find((step) => !step.isForeign);
	if (own === void 0) return homeOfForeign(chart, steps, tools);
	return {
		home: own.location,
		precision: "exact",
		fromValues: false,
		steps: asSteps(steps)
	};
}
/**
* The key of the parent's values for the chart, else the entry of its Chart.yaml. Never exact: neither line prints anything, and the one that
* does is nobody's to edit here.
*/
function homeOfForeign(chart, steps, tools) {
	let at = chart;
	while (at.parent?.clue.isForeign === true) at = at.parent;
	if (!at.clue.isForeign) return void 0;
	const key = tools.values().keyAt(at, []);
	const [home, role] = key !== void 0 && key !== "set" ? [key.location, "values"] : [at.entry, "dependency"];
	if (home === void 0) return void 0;
	return {
		home,
		precision: "block",
		reason: `the line stands in the chart "${at.clue.name}", which comes from another repository`,
		fromValues: false,
		steps: [...asSteps(steps), {
			at: home,
			role
		}]
	};
}
function asSteps(steps) {
	return steps.map(({ location, role }) => ({
		at: location,
		role
	}));
}

// src/trace/helm/anchor.ts
/** The node at `path`; where it is missing, the first key of the deepest mapping on the way to it. */
function anchorOf(resource, path) {
	const { depth } = resource.document.locate([...resource.root, ...path]);
	const existing = path.slice(0, Math.max(0, depth - resource.root.length));
	const absent = path.slice(existing.length);
	if (absent.length === 0) return {
		path,
		isMissing: false,
		existing,
		absent
	};
	return {
		path: [...existing, ...wayToFirst(resource, existing)],
		isMissing: true,
		existing,
		absent
	};
}
/** From a mapping to its first key; through a list's first item. Empty for what holds nothing. */
function wayToFirst(resource, path) {
	const value = valueAt(resource.object, path);
	if (Array.isArray(value)) return value.length === 0 ? [] : [0, ...wayToFirst(resource, [...path, 0])];
	if (!isMap(value)) return [];
	let first;
	let offset = Number.POSITIVE_INFINITY;
	for (const key of Object.keys(value)) {
		const { start } = resource.document.locate([
			...resource.root,
			...path,
			key
		]).region;
		if (start.offset < offset) [first, offset] = [key, start.offset];
	}
	return first === void 0 ? [] : [first];
}

// src/trace/helm/conditions.ts
const LIMITS$2 = {
	documents: 1,
	nodes: 2e6,
	depth: 200
};
/**
* The actions of the templates that name the key which stands at a line of a values file, above all the `if`, `with` and `range` that enclose
* what is printed or not by it. Found by the key's own words, `.Values.a.b`, so a key that goes through a variable is not told.
*/
function conditionsOn(clues, file, line) {
	const text = textsOfClues(clues).get(file);
	const [document] = text === void 0 || !isValues(clues, file) ? [] : parseYaml(text, LIMITS$2).documents;
	const path = document?.kind === "data" ? pathAtLine(document, document.data, [], line) : void 0;
	if (path === void 0 || path.length === 0) return [];
	const names = childNames(clues.chart);
	const wanted = path.map((_one, index) => path.slice(index)).filter((_way, index) => path.slice(0, index).every((one) => names.has(String(one)))).filter((way) => way.length > 0).map((way) => `.Values.${way.join(".")}`);
	const sources = openSources(clues.templates);
	const found = [];
	clues.templates.forEach((clue, index) => {
		const tree = sources.treeOf(index);
		if (tree === void 0 || clue.file === void 0 || !wanted.some((one) => clue.text.includes(one))) return;
		for (const node of actionsIn(tree.body)) {
			const pipeline = clue.text.slice(node.pipeline.start, node.pipeline.end);
			if (wanted.some((one) => isNamed(pipeline, one))) found.push({
				file: clue.file,
				region: regionAround(tree, node.tag.start)
			});
		}
	});
	return found;
}
function isValues({ chart, values }, file) {
	const inChart = (one) => one.values?.file === file || one.children.some(inChart);
	return values.some((one) => one.file === file) || inChart(chart);
}
function childNames(chart) {
	const aliases = chart.dependencies.flatMap(({ name, alias }) => alias ?? name);
	return /* @__PURE__ */ new Set([...aliases, ...chart.children.flatMap((child) => [child.name, ...childNames(child)])]);
}
/** Whether the pipeline names the key or one below it, and not one whose name begins alike. */
function isNamed(pipeline, key) {
	for (let at = pipeline.indexOf(key); at !== -1; at = pipeline.indexOf(key, at + 1)) if (!/[\w-]/u.test(pipeline.charAt(at + key.length))) return true;
	return false;
}
function actionsIn(nodes) {
	return nodes.flatMap((node) => [...node.kind === "if" || node.kind === "with" || node.kind === "range" || node.kind === "print" ? [node] : [], ...listsIn(node).flatMap(actionsIn)]);
}
function pathAtLine(document, value, path, line) {
	if (path.length > 0) {
		const { start } = document.locate(path).region;
		if (start.line === line) return path;
	}
	const keys = isMap(value) ? Object.keys(value) : [];
	for (const key of keys) {
		const found = pathAtLine(document, isMap(value) ? value[key] : void 0, [...path, key], line);
		if (found !== void 0) return found;
	}
}

// src/trace/helm.ts
/** A chart's findings are led through templates, helpers and values by what a marked copy of the chart printed; without one they name the file. */
const wayOfHelm = (rendering) => {
	const { trail } = rendering;
	const clues = trail.kind === "helm" ? trail.clues : void 0;
	let opened;
	const homes = () => {
		if (clues !== void 0) opened ??= openChartHomes(rendering.streams, clues);
		return opened;
	};
	let texts;
	return {
		ofPath(resource, path) {
			const anchor = anchorOf(resource, path);
			const home = homes()?.ofNode(resource, anchor);
			const node = home === void 0 ? path : home.renderedPath ?? anchor.path;
			const { region } = resource.document.locate([...resource.root, ...node]);
			return provenance(rendering, resource.document.stream, home, {
				resource: keyOfResource(resource),
				path: node,
				line: region.start.line
			});
		},
		ofRegion(stream, region) {
			const home = homes()?.ofOffset(stream, region.start.offset);
			return provenance(rendering, stream, home, {
				resource: "",
				path: [],
				line: region.start.line
			});
		},
		textOf(file) {
			texts ??= clues === void 0 ? /* @__PURE__ */ new Map() : textsOfClues(clues);
			return texts.get(file);
		},
		conditionsOn: (file, line) => clues === void 0 ? [] : conditionsOn(clues, file, line),
		untold: () => opened?.untold() ?? []
	};
};
/** Why nothing more than the file is known. */
function reasonForFile(trail, stream) {
	const clues = trail.kind === "helm" ? trail.clues : void 0;
	if (clues === void 0) return "findings are not traced in this run";
	if (clues.fault !== void 0) return "Helm refused the marked copy of the chart";
	if (!clues.printed.has(stream.template ?? "")) return "the template could not be marked";
	return "rendered with marks, the template did not print the same lines";
}
function provenance({ source, trail }, stream, found, place) {
	const file = { file: stream.origin };
	return {
		...found === void 0 ? {
			home: file,
			precision: "file",
			reason: reasonForFile(trail, stream),
			fromValues: false,
			steps: [{
				at: file,
				role: "template"
			}]
		} : {
			home: found.home,
			precision: found.precision,
			...found.reason === void 0 ? {} : { reason: detach(found.reason) },
			fromValues: found.fromValues,
			...found.overridden === void 0 ? {} : { overridden: found.overridden },
			...found.setKey === void 0 ? {} : { setKey: {
				file: found.setKey.file,
				key: detach(found.setKey.key)
			} },
			steps: found.steps
		},
		rendered: {
			source: nameOfSource(source),
			environments: source.kind === "helm" ? [source.environment.name] : [],
			resource: detach(place.resource),
			path: place.path.map((segment) => typeof segment === "string" ? detach(segment) : segment),
			line: stream.line + place.line - 1
		}
	};
}

// src/trace/kustomize/base-document.ts
const LIMITS$1 = {
	documents: 2e4,
	nodes: 5e6,
	depth: 200
};
/** Reads input files once each, for their documents. */
function openBaseDocuments(inputs) {
	const read = /* @__PURE__ */ new Map();
	return (file, resource) => {
		const text = inputs.get(file);
		if (text === void 0) return void 0;
		const candidates = read.get(file) ?? candidatesIn(text);
		read.set(file, candidates);
		const candidate = bestOf(candidates, resource);
		return candidate === void 0 ? void 0 : documentOf(candidate, file);
	};
}
function candidatesIn(text) {
	return parseYaml(text, LIMITS$1).documents.flatMap((document) => {
		if (document.kind !== "data" || !isMap(document.data)) return [];
		const { kind, items } = document.data;
		if (kind !== "List" || !Array.isArray(items)) return [{
			document,
			root: []
		}];
		return items.map((_item, index) => ({
			document,
			root: ["items", index]
		}));
	});
}
/** The document of the kind whose name is the object's, or is in it where prefixes have been put on; none where two would do. */
function bestOf(candidates, { kind, name }) {
	const named = candidates.flatMap((candidate) => {
		const object = valueAt(candidate.document.data, candidate.root);
		const given = valueAt(object, ["metadata", "name"]);
		return isMap(object) && object["kind"] === kind && typeof given === "string" && given !== "" && name.includes(given) ? [{
			candidate,
			given
		}] : [];
	});
	const longest = Math.max(0, ...named.map(({ given }) => given.length));
	const best = named.filter(({ given }) => given.length === longest);
	return best.length === 1 ? best[0]?.candidate : void 0;
}
function documentOf({ document, root }, file) {
	const find = (resource, path) => pathInBase(resource, path, {
		document,
		root
	});
	return {
		locateValue(resource, path) {
			const found = find(resource, path);
			if (found === void 0 || !isSame(valueAt(document.data, found), valueAt(resource.object, path))) return void 0;
			return {
				file,
				region: document.locate(found).region
			};
		},
		locateFirst(resource, path) {
			const found = find(resource, path);
			const value = found === void 0 ? void 0 : valueAt(document.data, found);
			if (found === void 0 || typeof value !== "object" || value === null) return void 0;
			const built = valueAt(resource.object, path);
			const isLive = (one) => {
				const [there, here] = [valueAt(built, [one]), valueAt(value, [one])];
				return there !== void 0 && (typeof here === "object" || here === there);
			};
			const key = Array.isArray(value) ? 0 : Object.keys(value).find(isLive);
			if (key === void 0 || Array.isArray(value) && value.length === 0) return void 0;
			return {
				at: {
					file,
					region: document.locate([...found, key]).region
				},
				key
			};
		},
		head: {
			file,
			region: document.locate(root).region
		}
	};
}
/** Mappings of the same entries in the same order count as the same; another order costs a claim, never makes a wrong one. */
function isSame(a, b) {
	return a === b || typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
const MERGE_KEYS = [
	"name",
	"key",
	"mountPath",
	"containerPort",
	"port",
	"host",
	"ip"
];
/** The built object's path with the indices of the base: items are the same by their merge key, else by their place. */
function pathInBase(resource, path, { document, root }) {
	const found = [...root];
	for (const [depth, segment] of path.entries()) {
		const here = valueAt(document.data, found);
		if (typeof segment === "number") {
			const index = sameItem(here, valueAt(resource.object, path.slice(0, depth)), segment);
			if (index === void 0) return void 0;
			found.push(index);
		} else {
			if (!isMap(here) || !Object.hasOwn(here, segment)) return void 0;
			found.push(segment);
		}
	}
	return found;
}
function sameItem(base, built, index) {
	if (!Array.isArray(base) || !Array.isArray(built)) return void 0;
	const item = built[index];
	if (!isMap(item)) {
		const at = base.indexOf(item);
		return at === -1 || at !== base.lastIndexOf(item) ? void 0 : at;
	}
	for (const key of MERGE_KEYS) {
		if (item[key] === void 0) continue;
		const same = base.flatMap((one, at) => isMap(one) && one[key] === item[key] ? [at] : []);
		return same.length === 1 ? same[0] : void 0;
	}
	return base.length === built.length ? index : void 0;
}

// src/trace/kustomize/kustomizations.ts
/** Lists in the order in which Kustomize takes the objects in, and that in which it applies patches. Source: its `kusttarget.go`. */
const OBJECT_LISTS = ["resources", "bases"];
const PATCH_LISTS = [
	"patchesStrategicMerge",
	"patches",
	"patchesJson6902"
];
const LIMITS = {
	documents: 1,
	nodes: 2e5,
	depth: 100
};
/** Reads the trail's kustomizations, each when it is first asked for. */
function openKustomizations({ kustomizations, inputs }) {
	const nodes = new Map(kustomizations.map((node) => [node.file, node]));
	const read = /* @__PURE__ */ new Map();
	const chains = /* @__PURE__ */ new Map();
	const root = kustomizations[0]?.file;
	let ranks;
	const of = (file) => {
		const node = nodes.get(file);
		if (node === void 0) return void 0;
		if (!read.has(file)) read.set(file, readNode(node, inputs.get(file)));
		return read.get(file);
	};
	const rankOf = (file) => {
		ranks ??= ranksFrom(root, of);
		return ranks.get(file) ?? 0;
	};
	const rankOfSpan = ({ file, start }) => rankOf(file) + start / 2 ** 32;
	return {
		of,
		chainOf(file) {
			const known = chains.get(file);
			if (known !== void 0) return known;
			const chain = [];
			if (root !== void 0) passThrough(root, file, {
				of,
				chain,
				visited: /* @__PURE__ */ new Set(),
				isIn: false
			});
			chains.set(file, chain);
			return chain;
		},
		entriesTo: (file) => root === void 0 ? [] : wayTo(file, root, of),
		rankOf,
		rankOfSpan,
		rankOfMap(map) {
			const [entry] = map.entries.values();
			return entry === void 0 ? 0 : rankOfSpan(entry.at);
		}
	};
}
function readNode(node, text) {
	const [document] = text === void 0 ? [] : parseYaml(text, LIMITS).documents;
	if (document?.kind !== "data" || !isMap(document.data)) return void 0;
	return {
		...node,
		data: document.data,
		locate: (path) => locateIn(document, node.file, path)
	};
}
function locateIn(document, file, path) {
	const { region, depth } = document.locate(path);
	return depth === path.length ? {
		file,
		region
	} : void 0;
}
/** Entries of some lists in the order of the lists, then of the file. */
function entriesOf(kustomization, lists) {
	return lists.flatMap((list) => kustomization.entries.filter(({ at }) => at[0] === list));
}
/** Whether the object has come into the hands of the kustomization; if so, it is appended to the chain behind those within. */
function passThrough(file, target, { of, chain, visited, isIn }) {
	const kustomization = of(file);
	if (kustomization === void 0 || visited.has(file)) return isIn;
	const inner = /* @__PURE__ */ new Set([...visited, file]);
	let has = isIn || file === target;
	for (const { to } of entriesOf(kustomization, OBJECT_LISTS)) if (passThrough(to, target, {
		of,
		chain,
		visited: inner,
		isIn: false
	}) || to === target) has = true;
	for (const { to } of entriesOf(kustomization, ["components"])) if (passThrough(to, target, {
		of,
		chain,
		visited: inner,
		isIn: has
	}) || to === target) has = true;
	if (has) chain.push(kustomization);
	return has;
}
/** Numbers patch files and kustomizations (for their inline patches) in the order in which they are applied. */
function ranksFrom(root, of) {
	const ranks = /* @__PURE__ */ new Map();
	const visited = /* @__PURE__ */ new Set();
	const visit = (file) => {
		const kustomization = of(file);
		if (kustomization === void 0 || visited.has(file)) return;
		visited.add(file);
		for (const { to } of entriesOf(kustomization, [...OBJECT_LISTS, "components"])) visit(to);
		for (const { to } of entriesOf(kustomization, PATCH_LISTS)) ranks.set(to, ranks.size + 1);
		ranks.set(file, ranks.size + 1);
	};
	if (root !== void 0) visit(root);
	return ranks;
}
function wayTo(target, root, of) {
	const ways = /* @__PURE__ */ new Map([[root, []]]);
	const pending = [root];
	for (let file = pending.shift(); file !== void 0; file = pending.shift()) {
		const way = ways.get(file) ?? [];
		if (file === target) return way;
		const kustomization = of(file);
		for (const { at, to } of kustomization?.entries ?? []) {
			if (kustomization === void 0 || ways.has(to)) continue;
			ways.set(to, [...way, {
				in: kustomization,
				at,
				to
			}]);
			pending.push(to);
		}
	}
	return [];
}

// src/trace/kustomize/built.ts
/** The marks of an object that has none. */
const NO_MARKS = {
	scalarAt: () => [],
	mapsAt: () => []
};
/** Opens the inputs of a build. */
function openBuild(trail, fallback) {
	const linesByFile = /* @__PURE__ */ new Map();
	return {
		trail,
		kustomizations: openKustomizations(trail),
		baseOf: openBaseDocuments(trail.inputs),
		locationOf({ file, start, length }) {
			const text = trail.inputs.get(file);
			if (text === void 0) return { file };
			const lines = linesByFile.get(file) ?? linesOf(text);
			linesByFile.set(file, lines);
			return {
				file,
				region: {
					start: lines.positionAt(start),
					end: lines.positionAt(start + length)
				}
			};
		},
		fallback
	};
}
/** What the build knows about an object. */
function builtOf(resource, build) {
	const { apiVersion, kind, namespace, name } = resource;
	const key = `${apiVersion}|${kind}|${namespace ?? ""}|${name}`;
	const origin = build.trail.origins.get(key);
	const chain = origin?.file === void 0 ? [] : build.kustomizations.chainOf(origin.file);
	return {
		build,
		resource,
		marks: build.trail.marks.get(key) ?? NO_MARKS,
		origin,
		chain
	};
}
/** The mappings that were merged into the one at `path`, that of the base first. */
function mapsAt({ build, marks }, path) {
	const { kustomizations } = build;
	return marks.mapsAt(path).toSorted((a, b) => kustomizations.rankOfMap(a) - kustomizations.rankOfMap(b));
}
/** The home at a span, with the part that its file has in the build. */
function written(span, printed, built) {
	const role = roleOf(span.file, built);
	const at = built.build.locationOf(span);
	if (span.isExact) return {
		at,
		precision: "exact",
		role,
		printed
	};
	return {
		at,
		precision: "block",
		reason: "the patch is one scalar over several lines",
		role,
		printed
	};
}
function roleOf(file, built) {
	if (built.build.kustomizations.of(file) !== void 0) return "kustomization";
	if (file === built.origin?.file) return "base";
	return built.build.kustomizations.rankOf(file) > 0 ? "patch" : "base";
}
/** The home at a place of a kustomization. */
function inKustomization$1(at, printed) {
	return {
		at,
		precision: "exact",
		role: "kustomization",
		printed
	};
}
/** Whether the path is one of those by which a patch finds its object: without it the build fails, so no line stands for another. */
function isObjectIdentity(path) {
	return path.length === 1 && (path[0] === "apiVersion" || path[0] === "kind") || path.join(".") === "metadata.name";
}

// src/trace/kustomize/generators.ts
const FIELDS = {
	ConfigMap: "configMapGenerator",
	Secret: "secretGenerator"
};
const DATA_KEYS = /* @__PURE__ */ new Set([
	"data",
	"stringData",
	"binaryData"
]);
/** Where a generator of the kustomizations, of which the last one wins, got what stands at `path` of the object. */
function homeInGenerator(resource, path, { chain, inputs }) {
	let fallback;
	for (const kustomization of chain.toReversed()) for (const [entry, at] of generatorsOf(resource, kustomization)) {
		const isType = path.length === 1 && path[0] === "type" && fallback !== void 0;
		const value = valueAt(resource.object, path);
		const found = isType ? void 0 : homeInEntry(path, entry, {
			kustomization,
			at,
			inputs,
			value
		});
		if (found !== void 0) return found;
		const name = kustomization.locate([...at, "name"]) ?? kustomization.locate(at);
		if (name !== void 0) fallback ??= isName(path) ? {
			at: name,
			precision: "exact"
		} : {
			at: name,
			precision: "block",
			reason: "the generator makes it"
		};
	}
	return fallback;
}
function generatorsOf(resource, { data }) {
	const field = FIELDS[resource.kind];
	const list = field === void 0 ? void 0 : data[field];
	if (field === void 0 || !Array.isArray(list)) return [];
	return list.flatMap((entry, index) => {
		const name = isMap(entry) ? entry["name"] : void 0;
		return isMap(entry) && typeof name === "string" && name !== "" && resource.name.includes(name) ? [[entry, [field, index]]] : [];
	});
}
function isName(path) {
	return path[0] === "metadata" && (path[1] === "name" || path.length < 2);
}
function homeInEntry(path, entry, place) {
	const [first, second, third] = path;
	if (first === "type" && path.length === 1) return inKustomization(place, [...place.at, "type"]);
	if (DATA_KEYS.has(String(first)) && typeof second === "string") return homeOfKey(second, entry, place);
	if (first === "metadata" && (second === "labels" || second === "annotations") && typeof third === "string") {
		const { kustomization, at } = place;
		const shared = kustomization.locate([
			...at,
			"options",
			second,
			third
		]) ?? kustomization.locate([
			"generatorOptions",
			second,
			third
		]);
		return shared === void 0 ? void 0 : {
			at: shared,
			precision: "exact"
		};
	}
}
function inKustomization({ kustomization }, path) {
	const found = kustomization.locate(path);
	return found === void 0 ? void 0 : {
		at: found,
		precision: "exact"
	};
}
function homeOfKey(key, entry, place) {
	const { kustomization, at, inputs, value } = place;
	const exact = (path) => inKustomization(place, path);
	const literal = stringsOf(entry["literals"]).findIndex((one) => one.startsWith(`${key}=`));
	if (literal !== -1) return exact([
		...at,
		"literals",
		literal
	]);
	for (const [index, one] of stringsOf(entry["files"]).entries()) {
		if ((one.includes("=") ? one.slice(0, one.indexOf("=")) : one.slice(one.lastIndexOf("/") + 1)) !== key) continue;
		const file = targetOf([
			...at,
			"files",
			index
		], kustomization);
		if (file === void 0) return exact([
			...at,
			"files",
			index
		]);
		const begins = {
			at: firstLine(file, inputs),
			reason: "the whole file is this one value"
		};
		return isSameText(inputs.get(file), value) ? {
			at: begins.at,
			precision: "exact"
		} : {
			...begins,
			precision: "file"
		};
	}
	for (const path of [...stringsOf(entry["envs"]).map((_one, index) => [
		...at,
		"envs",
		index
	]), [...at, "env"]]) {
		const file = targetOf(path, kustomization);
		const found = file === void 0 ? void 0 : lineWithKey(key, file, inputs.get(file));
		if (found !== void 0) return {
			at: found,
			precision: "exact"
		};
	}
}
function targetOf(path, { entries }) {
	const wanted = path.join("\n");
	return entries.find(({ at }) => at.join("\n") === wanted)?.to;
}
function firstLine(file, inputs) {
	const text = inputs.get(file);
	if (text === void 0) return { file };
	const lines = linesOf(text);
	return {
		file,
		region: {
			start: lines.positionAt(lines.startOf(1)),
			end: lines.positionAt(lines.endOf(1))
		}
	};
}
/** The `KEY=value` line of an environment file, or the line with the key alone, whose value is taken from the environment. */
function lineWithKey(key, file, text) {
	if (text === void 0) return void 0;
	const lines = linesOf(text);
	for (let line = 1; line <= lines.count; line++) {
		const start = lines.startOf(line);
		const content = text.slice(start, lines.endOf(line));
		const lead = content.length - content.trimStart().length;
		if (content.trim() !== key && !content.slice(lead).startsWith(`${key}=`)) continue;
		return {
			file,
			region: {
				start: lines.positionAt(start + lead),
				end: lines.positionAt(lines.endOf(line))
			}
		};
	}
}
function stringsOf(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
/** Whether the file became the value as it is, or in base 64 as in a Secret. */
function isSameText(text, value) {
	if (text === void 0 || text.trim() === "" || typeof value !== "string") return false;
	return text === value || Buffer.from(text).toString("base64") === value.replaceAll(/\s/gu, "");
}

// src/trace/kustomize/images.ts
/** What `images:` of the kustomizations, in this order, make of an image. */
function transformImage(written, chain) {
	let image = parseImage(written);
	let by;
	for (const kustomization of chain) {
		const entries = kustomization.data["images"];
		if (!Array.isArray(entries)) continue;
		for (const [index, entry] of entries.entries()) {
			if (!isMap(entry) || !isMatch(printed(image), entry["name"])) continue;
			const text = (key) => {
				const value = entry[key];
				return typeof value === "string" || typeof value === "number" ? String(value) : "";
			};
			const [newName, newTag, digest] = [
				text("newName"),
				text("newTag"),
				text("digest")
			];
			if (newName === "" && newTag === "" && digest === "") continue;
			image = {
				name: newName === "" ? image.name : newName,
				tag: newTag !== "" ? newTag : digest !== "" ? "" : image.tag,
				digest: digest !== "" ? digest : newTag !== "" ? "" : image.digest
			};
			const field = newTag !== "" ? "newTag" : digest !== "" ? "digest" : "newName";
			if (field !== "newName" || by === void 0 || image.tag === "" && image.digest === "") by = kustomization.locate([
				"images",
				index,
				field
			]);
		}
	}
	return {
		image: printed(image),
		by
	};
}
/** Kustomize takes the entry's name as a pattern; names of images are seldom more than themselves. */
function isMatch(image, name) {
	if (typeof name !== "string" || !image.startsWith(name)) return false;
	return /^(?::[\w.{}-]*)?(?:@sha256:[\w.{}-]*)?$/.test(image.slice(name.length));
}
function parseImage(text) {
	const at = text.indexOf("@");
	const digest = at === -1 ? "" : text.slice(at + 1);
	const rest = at === -1 ? text : text.slice(0, at);
	const colon = rest.indexOf(":", rest.lastIndexOf("/") + 1);
	return colon === -1 ? {
		name: rest,
		tag: "",
		digest
	} : {
		name: rest.slice(0, colon),
		tag: rest.slice(colon + 1),
		digest
	};
}
function printed({ name, tag, digest }) {
	return `${name}${tag === "" ? "" : `:${tag}`}${digest === "" ? "" : `@${digest}`}`;
}

// src/trace/kustomize/written.ts
/** The mapping or the operation that wrote the value, of several the last. */
function homeInWritten(built, path, value) {
	const contributions = contributionsTo(path, built);
	const alike = [...contributions, ...operationsAt(built, path)].toSorted((a, b) => a.rank - b.rank).filter(({ entry }) => isWrittenAs(entry, value));
	const [first] = alike;
	const winner = alike.at(-1);
	if (first === void 0 || winner === void 0) return homeOfName(built, path, {
		value,
		contributions
	});
	return written((isObjectIdentity(path) ? first : winner).entry.at, path, built);
}
/** A name or a reference to one, which prefixes, suffixes and hashes have been put on. */
function homeOfName(built, path, { value, contributions }) {
	const decisive = isObjectIdentity(path) ? contributions[0] : contributions.at(-1);
	return /^(?:name|.*Name)$/.test(String(path.at(-1))) && decisive !== void 0 && isPartOf(decisive.entry, value) ? written(decisive.entry.at, path, built) : void 0;
}
/** The scalar at the path as the inputs have it, before transformers. */
function sourceText(built, path) {
	const operation = operationsAt(built, path).at(-1);
	const latest = contributionsTo(path, built).at(-1);
	if (operation !== void 0 && (latest === void 0 || operation.rank > latest.rank)) return operation.entry.text;
	return latest?.entry.text;
}
/** The entries for the last key of the path in the mappings that were merged, the base first. */
function contributionsTo(path, { build, marks }) {
	const key = path.at(-1);
	if (typeof key !== "string") return [];
	return marks.mapsAt(path.slice(0, -1)).flatMap((map) => {
		const entry = map.entries.get(key);
		return entry === void 0 ? [] : [{
			entry,
			rank: build.kustomizations.rankOfMap(map)
		}];
	}).toSorted((a, b) => a.rank - b.rank);
}
/** The operations of patches that write the path, in the order of the build. */
function operationsAt({ build, resource }, path) {
	return build.trail.operations.filter((operation) => leadsTo(operation, path) && appliesTo(operation, resource, build)).map(({ value }) => ({
		entry: value,
		rank: build.kustomizations.rankOfSpan(value.at)
	})).toSorted((a, b) => a.rank - b.rank);
}
/** Whether the target of the patch that the operation stands in can be the object. */
function appliesTo({ value: { at } }, resource, build) {
	const targets = targetsOf(at, build);
	return targets.length === 0 || targets.some((target) => isTarget(target, resource));
}
function targetsOf({ file, start }, { trail, kustomizations }) {
	const inline = kustomizations.of(file);
	if (inline !== void 0) return patchesOf(inline).flatMap(({ at, target }) => {
		const offset = inline.locate(at)?.region?.start.offset;
		return offset === void 0 || offset > start ? [] : [{
			offset,
			target
		}];
	}).toSorted((a, b) => a.offset - b.offset).slice(-1).map(({ target }) => target);
	return trail.kustomizations.flatMap((node) => {
		const kustomization = kustomizations.of(node.file);
		const named = node.entries.filter(({ to }) => to === file);
		return kustomization === void 0 ? [] : named.map(({ at }) => valueAt(kustomization.data, [...at.slice(0, 2), "target"]));
	});
}
function isWrittenAs({ text }, value) {
	return text !== void 0 && (text === value || resolvePlain(text) === value);
}
function isPartOf({ text }, value) {
	return text !== void 0 && text !== "" && typeof value === "string" && value.includes(text);
}
/** Whether the pointer is the path; `-` is the end of a list, wherever that has come to stand. */
function leadsTo({ pointer }, path) {
	return pointer.length === path.length && pointer.every((segment, index) => segment === String(path[index]) || segment === "-" && typeof path[index] === "number");
}
function patchesOf({ data }) {
	return ["patches", "patchesJson6902"].flatMap((list) => {
		const patches = data[list];
		return Array.isArray(patches) ? patches.map((patch, index) => ({
			at: [list, index],
			target: valueAt(patch, ["target"])
		})) : [];
	});
}
/** Kustomize anchors the patterns of a target and matches names as they were before prefixes. */
function isTarget(target, { kind, name }) {
	if (!isMap(target)) return true;
	const wantedKind = target["kind"];
	const wantedName = target["name"];
	if (typeof wantedKind === "string" && wantedKind !== "" && /^\w+$/.test(wantedKind) && wantedKind !== kind) return false;
	return typeof wantedName !== "string" || !/^[\w.-]+$/.test(wantedName) || name.includes(wantedName);
}

// src/trace/kustomize/transformers.ts
/** The field of a kustomization that wrote the value over what the inputs had: images, namespace or replicas. */
function homeInTransformer(built, path, value) {
	const { chain, resource } = built;
	const key = path.at(-1);
	if (key === "image" && typeof value === "string") {
		const operations = built.build.trail.operations.filter(({ pointer }) => pointer.at(-1) === "image");
		for (const text of [sourceText(built, path) ?? value, ...operations.map((one) => one.value.text ?? "")]) {
			const { image, by } = transformImage(text, chain);
			if (by !== void 0 && image === value) return inKustomization$1(by, path);
		}
		return;
	}
	if (key === "namespace") {
		const isWritten = sourceText(built, path) === value;
		if (path.length > 2 && isWritten) return void 0;
		return inChain(chain, ["namespace"], (data) => data["namespace"] === value, path);
	}
	if (resource.kind === "Namespace" && path.join(".") === "metadata.name") return inChain(chain, ["namespace"], (data) => data["namespace"] === value, path);
	if (key === "replicas" && path.length === 2) return homeInReplicas(built, path, value);
}
function homeInReplicas({ resource, chain }, path, value) {
	for (const kustomization of chain.toReversed()) {
		const { replicas } = kustomization.data;
		if (!Array.isArray(replicas)) continue;
		const index = replicas.findIndex((one) => isMap(one) && one["count"] === value && typeof one["name"] === "string" && resource.name.includes(one["name"]));
		const at = index === -1 ? void 0 : kustomization.locate([
			"replicas",
			index,
			"count"
		]);
		if (at !== void 0) return inKustomization$1(at, path);
	}
}
/** The outermost kustomization of the chain that says so. */
function inChain(chain, place, says, printed) {
	const at = chain.findLast(({ data }) => says(data))?.locate(place);
	return at === void 0 ? void 0 : inKustomization$1(at, printed);
}
/** Labels and annotations that could not be marked, since a selector of the build asks for them. */
function homeInPairs({ chain }, path, value) {
	const key = path.at(-1);
	if (typeof key !== "string") return void 0;
	for (const kustomization of chain.toReversed()) {
		const { labels } = kustomization.data;
		const lists = Array.isArray(labels) ? labels.map((_one, index) => [
			"labels",
			index,
			"pairs",
			key
		]) : [];
		for (const place of [
			...lists,
			["commonLabels", key],
			["commonAnnotations", key]
		]) {
			const at = valueAt(kustomization.data, place) === value ? kustomization.locate(place) : void 0;
			if (at !== void 0) return inKustomization$1(at, path);
		}
	}
}
/** The field path of the replacement that wrote a value which no mapping has as it is. */
function homeInReplacement({ resource, chain }, path) {
	const keys = path.filter((segment) => typeof segment === "string").join(".");
	for (const kustomization of chain.toReversed()) for (const { place, kind, fieldPath } of fieldPathsOf(kustomization)) {
		if (kind !== void 0 && kind !== resource.kind) continue;
		const at = fieldPath.split(".").filter((one) => !/^(?:\[.*\]|\d+|\*)$/.test(one)).join(".") === keys ? kustomization.locate(place) : void 0;
		if (at !== void 0) return inKustomization$1(at, path);
	}
}
function fieldPathsOf({ data }) {
	return listAt(data, ["replacements"]).flatMap((replacement, index) => listAt(replacement, ["targets"]).flatMap((target, second) => listAt(target, ["fieldPaths"]).flatMap((fieldPath, third) => {
		return typeof fieldPath === "string" ? [{
			place: [
				"replacements",
				index,
				"targets",
				second,
				"fieldPaths",
				third
			],
			kind: valueAt(target, ["select", "kind"]),
			fieldPath
		}] : [];
	})));
}
function listAt(value, path) {
	const list = valueAt(value, path);
	return Array.isArray(list) ? list : [];
}

// src/trace/kustomize/find-home.ts
/**
* Opens the search for homes. `fallback` is the file that is named when nothing more is known. The order of the search: the
* mark that a value carries; the transformer that wrote it; the mapping or operation that it was written in, by the
* mapping's mark; the generator; the document in the base, by path and value; the replacement; the resource; the file.
*/
function openHomes(trail, fallback) {
	const build = openBuild(trail, fallback);
	let last;
	return {
		homeOf(resource, path) {
			if (last?.resource !== resource) last = builtOf(resource, build);
			return homeOf(last, path);
		},
		kustomizations: build.kustomizations
	};
}
function homeOf(built, path) {
	const value = valueAt(built.resource.object, path);
	if (value === void 0) return homeOfMissing(built, path);
	return (typeof value === "object" ? homeOfCollection(built, path) : homeOfScalar(built, path)) ?? homeOfBlock(built, path);
}
function homeOfScalar(built, path) {
	const { resource, marks } = built;
	const spans = marks.scalarAt(path);
	const [span] = spans;
	if (span !== void 0) {
		const home = written(span, path, built);
		return spans.every((one) => one.start === span.start && one.file === span.file) ? home : {
			...home,
			precision: "block",
			reason: "the value is put together from several texts"
		};
	}
	const value = valueAt(resource.object, path);
	return homeInTransformer(built, path, value) ?? homeInWritten(built, path, value) ?? homeInGenerated(built, path) ?? homeInPairs(built, path, value) ?? homeInBase(built, path) ?? homeInReplacement(built, path);
}
function homeInGenerated({ build, resource, origin, chain }, path) {
	if (origin?.isGenerated !== true) return void 0;
	const found = homeInGenerator(resource, path, {
		chain,
		inputs: build.trail.inputs
	});
	return found === void 0 ? void 0 : {
		...found,
		role: "generator",
		printed: path
	};
}
function homeInBase({ build, resource, origin }, path) {
	if (origin?.file === void 0 || origin.isGenerated) return void 0;
	const at = build.baseOf(origin.file, resource)?.locateValue(resource, path);
	return at === void 0 ? void 0 : {
		at,
		precision: "exact",
		role: "base",
		printed: path
	};
}
/** A mapping or list: the key in front of it, or for an item of a list its first key. */
function homeOfCollection(built, path) {
	const contributions = contributionsTo(path, built);
	const value = valueAt(built.resource.object, path);
	const contribution = Array.isArray(value) && !value.some(isMap) ? contributions.at(-1) : contributions.find(({ entry }) => contributions.length === 1 || isInside(built, path, entry.at)) ?? contributions.at(-1);
	const operation = operationsAt(built, path).at(-1);
	if (operation !== void 0 && (contribution === void 0 || operation.rank > contribution.rank)) return written(operation.entry.at, path, built);
	if (contribution !== void 0) return written(contribution.entry.at, path, built);
	return homeOfFirst(built, path) ?? homeInGenerated(built, path) ?? homeInBase(built, path);
}
/**
* Whether something in the collection is decided behind the key at `span`. A patch may have taken out all that the base had there, or have
* written it again.
*/
function isInside(built, path, span) {
	const isBehind = (file, offset) => file === span.file && offset !== void 0 && offset > span.start;
	const value = valueAt(built.resource.object, path);
	if (typeof value !== "object" || value === null) {
		const at = homeOfScalar(built, path)?.at;
		return at !== void 0 && isBehind(at.file, at.region?.start.offset);
	}
	const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	if (keys.length > 0) return keys.some((key) => isInside(built, [...path, key], span));
	const last = contributionsTo(path, built).at(-1)?.entry.at;
	return last !== void 0 && isBehind(last.file, last.start);
}
/** The line of the first thing in a mapping or list that the inputs still decide. */
function homeOfFirst(built, path) {
	const { build, resource, marks, origin } = built;
	const maps = mapsAt(built, path);
	for (const map of maps) {
		const home = firstLive(built, path, {
			map,
			others: maps.filter((one) => one !== map)
		});
		if (home !== void 0) return home;
	}
	const value = valueAt(resource.object, path);
	if (marks !== NO_MARKS && maps.length === 0 && isMap(value) && path.length > 0) {
		const [earliest] = Object.keys(value).filter((key) => typeof value[key] !== "object").flatMap((key) => homeOfScalar(built, [...path, key]) ?? []).toSorted((a, b) => orderOf(a, build) - orderOf(b, build));
		if (earliest !== void 0) return earliest;
	}
	if (origin?.file === void 0 || origin.isGenerated || maps.length > 0) return void 0;
	const first = build.baseOf(origin.file, resource)?.locateFirst(resource, path);
	return first === void 0 ? void 0 : {
		at: first.at,
		precision: "exact",
		role: "base",
		printed: [...path, first.key]
	};
}
function orderOf({ at }, { kustomizations }) {
	return kustomizations.rankOf(at.file) + (at.region?.start.offset ?? 0) / 2 ** 32;
}
function firstLive(built, path, { map, others }) {
	const { object } = built.resource;
	const live = [...map.entries].filter(([key, { at }]) => {
		const value = valueAt(object, [...path, key]);
		if (value === void 0) return false;
		const child = [...path, key];
		const home = typeof value === "object" ? homeOfCollection(built, child) : homeOfScalar(built, child);
		return home?.precision === "exact" && home.at.file === at.file && home.at.region?.start.offset === at.start;
	});
	const own = live.find(([key]) => isObjectIdentity([...path, key]) || !others.some(({ entries }) => entries.has(key)));
	const [key, entry] = own ?? live[0] ?? [];
	if (key === void 0 || entry === void 0) return void 0;
	return (own === void 0 ? firstLeaf(built, [...path, key], entry.at) : void 0) ?? written(entry.at, [...path, key], built);
}
/** The first scalar in the collection at `path` that the file with `span` decides. */
function firstLeaf(built, path, span) {
	const value = valueAt(built.resource.object, path);
	if (typeof value !== "object" || value === null) {
		const home = homeOfScalar(built, path);
		return home?.precision === "exact" && home.at.file === span.file ? home : void 0;
	}
	for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
		const home = firstLeaf(built, [...path, key], span);
		if (home !== void 0) return home;
	}
}
/** What is not there is added under the first line of the nearest thing that is. */
function homeOfMissing(built, path) {
	const { object } = built.resource;
	let depth = path.length - 1;
	while (depth > 0 && valueAt(object, path.slice(0, depth)) === void 0) depth--;
	const container = path.slice(0, depth);
	const value = valueAt(object, container);
	const isEmpty = typeof value === "object" && Object.keys(value ?? {}).length === 0;
	const home = isMap(value) && !isEmpty ? homeOfFirst(built, container) : homeOf(built, container);
	if (home !== void 0) return home;
	return homeInGenerated(built, ["metadata", "name"]) ?? homeOfBlock(built, container);
}
/** The nearest thing around the path whose place is known. */
function homeOfBlock(built, path) {
	const { build, origin, resource } = built;
	for (let depth = path.length; depth >= 0; depth--) {
		const around = path.slice(0, depth);
		const [map] = mapsAt(built, around);
		const [first] = map?.entries ?? [];
		if (first !== void 0) return {
			...written(first[1].at, [...around, first[0]], built),
			precision: "block",
			reason: UNMARKED
		};
	}
	if (origin?.file === void 0) return {
		at: { file: build.fallback },
		precision: "file",
		reason: UNKNOWN,
		role: "kustomization",
		printed: path
	};
	const head = origin.isGenerated ? void 0 : build.baseOf(origin.file, resource)?.head;
	if (head !== void 0) return {
		at: head,
		precision: "block",
		reason: UNMARKED,
		role: "base",
		printed: ["apiVersion"]
	};
	const role = origin.isGenerated ? "generator" : "base";
	return {
		at: { file: origin.file },
		precision: "file",
		reason: UNMARKED,
		role,
		printed: path
	};
}
const UNMARKED = "what wrote it is not among the lines that Kustomize carries along";
const UNKNOWN = "Kustomize does not tell which file the object comes from";

// src/trace/kustomize.ts
/** What Kustomize built leads home through the marks that its second build carries; see {@link openHomes}. */
const wayOfKustomize = ({ source, trail }) => {
	if (trail.kind !== "kustomize" || source.kind !== "kustomize") throw new Error("not a rendering of Kustomize");
	const homes = openHomes(trail, source.file);
	return {
		ofPath(resource, path) {
			const { stream } = resource.document;
			const home = homes.homeOf(resource, path);
			const { region } = resource.document.locate([...resource.root, ...home.printed]);
			return {
				home: home.at,
				precision: home.precision,
				...home.reason === void 0 ? {} : { reason: home.reason },
				fromValues: false,
				steps: stepsTo(home, homes.kustomizations),
				rendered: {
					source: nameOfSource(source),
					environments: [],
					resource: detach(keyOfResource(resource)),
					path: home.printed.map((segment) => typeof segment === "string" ? detach(segment) : segment),
					line: stream.line + region.start.line - 1
				}
			};
		},
		ofRegion(stream, region) {
			const home = { file: stream.origin };
			return {
				home,
				precision: "file",
				reason: "what Kustomize printed is no object",
				fromValues: false,
				steps: [{
					at: home,
					role: "base"
				}],
				rendered: {
					source: nameOfSource(source),
					environments: [],
					resource: "",
					path: [],
					line: stream.line + region.start.line - 1
				}
			};
		},
		textOf: (file) => trail.inputs.get(file)
	};
};
/** From the root through the entries that name the next file, to the home. */
function stepsTo(home, kustomizations) {
	return [...kustomizations.entriesTo(home.at.file).flatMap(({ in: kustomization, at, to }) => {
		const place = kustomization.locate(at);
		const role = kustomizations.of(to) === void 0 ? "kustomization" : "overlay";
		return place === void 0 ? [] : [{
			at: place,
			role
		}];
	}), {
		at: home.at,
		role: home.role
	}];
}

// src/trace/manifests.ts
const NO_STEPS = [];
/** Manifests are their own home. */
const wayOfManifests = () => {
	let last;
	return {
		ofPath(resource, path) {
			const { stream } = resource.document;
			last = {
				file: stream.origin,
				text: stream.text
			};
			const { root } = resource;
			const { region } = resource.document.locate(root.length === 0 ? path : [...root, ...path]);
			return {
				home: {
					file: stream.origin,
					region
				},
				precision: "exact",
				fromValues: false,
				steps: NO_STEPS
			};
		},
		ofRegion(stream, region) {
			last = {
				file: stream.origin,
				text: stream.text
			};
			return {
				home: {
					file: stream.origin,
					region
				},
				precision: "exact",
				fromValues: false,
				steps: NO_STEPS
			};
		},
		textOf: (file) => last?.file === file ? last.text : void 0
	};
};

// src/trace/trace.ts
const WAYS = {
	identity: wayOfManifests,
	helm: wayOfHelm,
	kustomize: wayOfKustomize
};
/** A tracer for one rendering. Reads no file: all it needs came with the rendering. Nothing is worked out before the first finding. */
function openTracer(rendering) {
	let way;
	return {
		trace(finding) {
			way ??= wayOf(rendering);
			return finding.resource === void 0 ? traceText(finding, way) : traceResource(finding, finding.resource, way);
		},
		diagnostics: () => fallbackDiagnostic(rendering, way?.untold?.() ?? [])
	};
}
/** The way home for places of a rendering of any kind. Reads no file. */
function wayOf(rendering) {
	return WAYS[rendering.trail.kind](rendering);
}
function fallbackDiagnostic({ source }, untold) {
	const [first] = untold;
	if (first === void 0) return [];
	return [{
		code: "trace-fallback",
		level: "note",
		message: `findings in ${first}${untold.length === 1 ? "" : ` and ${untold.length - 1} more`} of ${nameOfSource(source)} name the file only: rendered with marks, it did not print the same lines`,
		hint: "Nothing is lost but the line; the findings themselves are complete."
	}];
}
function traceResource(finding, resource, way) {
	const provenance = way.ofPath(resource, finding.path);
	return {
		...common(finding),
		resource: idOf(resource),
		...containerOf(resource, finding.path),
		provenance,
		...excerptOf(finding, provenance, way),
		identity: identityOf(finding.rule.id, finding.path, {
			resource,
			file: resource.document.stream.origin
		}),
		related: finding.related.length === 0 ? NOTHING_RELATED : finding.related.map((one) => ({
			at: way.ofPath(one.resource, one.path).home,
			message: detach(one.message)
		}))
	};
}
/** For the many findings of which there is nothing more to say. */
const NOTHING_RELATED = [];
function traceText(finding, way) {
	const { place } = finding;
	if (place === void 0) throw new Error(`a finding of ${finding.rule.id} has neither a resource nor a place`);
	const provenance = way.ofRegion(place.stream, place.region);
	return {
		...common(finding),
		provenance,
		...excerptOf(finding, provenance, way),
		identity: identityOf(finding.rule.id, finding.path, { file: place.stream.origin }),
		related: []
	};
}
function common(finding) {
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: detach(finding.message),
		path: finding.path.map((segment) => typeof segment === "string" ? detachName(segment) : segment),
		...finding.armPeers === void 0 ? {} : { armPeers: finding.armPeers },
		...finding.suppression === void 0 ? {} : { suppression: finding.suppression }
	};
}
/** One for all findings of a resource. */
const idOf = oncePer(({ apiVersion, kind, name, namespace }) => ({
	apiVersion: detachName(apiVersion),
	kind: detachName(kind),
	name: detachName(name),
	...namespace === void 0 ? {} : { namespace: detachName(namespace) }
}));
const CONTAINER_KEYS = new Set(CONTAINER_LISTS.map(({ key }) => key));
/** The name of the container that a path leads into. */
function containerOf(resource, path) {
	const index = path.findIndex((segment, at) => CONTAINER_KEYS.has(segment) && typeof path[at + 1] === "number");
	if (index < 0) return {};
	const container = valueAt(resource.object, path.slice(0, index + 2));
	return isMap(container) && typeof container["name"] === "string" ? { container: detachName(container["name"]) } : {};
}

// src/lint.ts
/**
* Checks everything that `config` names and says what it found: discover the sources, render them to YAML, parse that into
* resources, evaluate the rules, trace each finding back to the text a person would edit. Reads files and runs renderers;
* writes nothing in the repository. Throws `UserError` for rules and paths that do not exist.
*/
async function lint(config, options) {
	const chosen = selectRules(options.rules, config);
	const timed = options.stopwatch?.time(chosen) ?? chosen;
	const selected = options.census?.count(timed) ?? timed;
	const target = targetOf$1(config.kubeVersion);
	const plan = planRules(selected, config.podTemplates, target);
	const suppressions = openSuppressions(config, namesOf(options.rules), new Set(selected.map(({ compiled }) => compiled.rule.id)));
	const found = discover(config);
	const texts = openSourceTexts(config);
	const run = {
		config,
		plan,
		leftOff: () => planRules(rulesToAskFor(rulesLeftOff(options.rules, config)), config.podTemplates, target),
		suppressions,
		texts,
		hashesByFile: /* @__PURE__ */ new Map(),
		findings: [],
		diagnostics: [...found.diagnostics, ...selected.flatMap(({ compiled }) => compiled.told ?? [])],
		sources: [],
		notKubernetes: [],
		documentsUnchecked: 0,
		releases: 0,
		resources: 0,
		schemas: void 0,
		waiting: [],
		unjudged: countUnjudged(),
		postponed: openPostponed(plan),
		inputPolicies: openInputPolicies(plan, config),
		onResource: options.onResource,
		onSet: options.onSet
	};
	const sources = options.chooseSources?.(found.sources) ?? found.sources;
	const loadSchemas = async () => {
		if (plan.schema.size > 0) run.schemas = await openResourceSchemas(config, texts);
	};
	const given = options.renderers ?? renderersWhenAsked(config);
	const { renderings, renderers } = render(sources, config, given, loadSchemas);
	for await (const rendering of renderings) {
		judgeRendering(rendering, run);
		options.onSource?.(run.sources.length, sources.length);
	}
	await judgeWaiting(run);
	for (const { judgement, token } of run.postponed.settle()) keepAll(judgement, token, run);
	await judgeByInputPolicies(run);
	run.diagnostics.push(...suppressions.diagnostics(), ...releasesElsewhere(run), ...run.unjudged.diagnostics());
	if (sources.length === found.sources.length) run.diagnostics.push(...nothingFound(run));
	return assemble({
		...run,
		rules: rulesThatJudged(selected, run.findings),
		renderers
	}, config, VERSION);
}
/** Those of the run, and those that single objects asked for. */
function rulesThatJudged(selected, findings) {
	const judging = selected.filter(({ compiled }) => compiled.told === void 0 || compiled.policy !== void 0);
	return [.../* @__PURE__ */ new Set([...judging.map(({ compiled }) => compiled.rule), ...findings.map(({ rule }) => rule)])];
}
/** Judges a source file by file, so that one text and its positions are held at a time; then what its objects say together. */
function judgeRendering(rendering, run) {
	const collector = collectSet(rendering, run.plan);
	const tracer = openTracer(rendering);
	const before = run.findings.length;
	let resources = 0;
	let broken = 0;
	let isAskedForMore = false;
	for (const [file, text] of textsOnTheWay(rendering)) run.suppressions.readComments(file, { of: () => text });
	for (const stream of rendering.streams) {
		if (rendering.trail.kind === "identity") {
			run.texts.remember(stream.origin, stream.text);
			run.hashesByFile.clear();
		}
		run.suppressions.readComments(stream.origin, run.texts);
		isAskedForMore ||= run.config.peerSuppressions && stream.text.includes("kube-score/enable");
		const parsed = parse(rendering, stream, run.config.limits);
		run.diagnostics.push(...parsed.diagnostics);
		if (!parsed.isKubernetes && rendering.trail.kind === "identity") run.notKubernetes.push(stream.origin);
		for (const finding of syntaxFindings(parsed, rendering, run.plan)) keep(finding, tracer, run);
		for (const resource of parsed.resources) {
			const problems = run.schemas?.judge(resource);
			if (run.schemas !== void 0 && problems === void 0) run.waiting.push({
				resource,
				tracer
			});
			keepAll(evaluateResource(resource, run.plan, problems), tracer, run, resource);
			collector.add(resource);
			run.inputPolicies?.meet(resource, tracer);
			run.onResource?.(resource);
			if (isRelease(resource)) run.releases += 1;
		}
		resources += parsed.resources.length;
		broken += parsed.broken.length;
	}
	keepAll(run.postponed.hold(evaluateSet(collector.set, run.plan), collector.set, tracer), tracer, run);
	run.onSet?.(collector.set);
	run.inputPolicies?.hold(rendering, tracer);
	if (isAskedForMore) judgeAskedRules(rendering, tracer, run);
	for (const finding of withoutOverridden(run.findings.splice(before))) run.findings.push(finding);
	run.hashesByFile.clear();
	run.resources += resources;
	run.documentsUnchecked += broken;
	run.diagnostics.push(...rendering.diagnostics, ...tracer.diagnostics());
	run.sources.push(summaryOf(rendering, resources));
}
/** Custom resources are judged when every definition has been met: it may lie in any source. */
async function judgeWaiting(run) {
	const { schemas } = run;
	if (schemas === void 0) return;
	await schemas.settle();
	for (const { resource, tracer } of run.waiting) keepAll(evaluateProblems(resource, run.plan, schemas.judgeSettled(resource)), tracer, run, resource);
	run.diagnostics.push(...schemas.diagnostics());
}
/** Admission policies that were met may be for objects of any source. */
async function judgeByInputPolicies(run) {
	const verdicts = await run.inputPolicies?.settle();
	if (verdicts === void 0) return;
	run.diagnostics.push(...verdicts.diagnostics);
	for (const { judgement, tracer } of verdicts.judgements) keepAll(judgement, tracer, run);
}
/** Judges objects by rules that the run has off and they ask for. Reads the rendering again: a set needs all of its objects. */
function judgeAskedRules(rendering, tracer, run) {
	const plan = run.leftOff();
	const asked = openAskedChecks();
	const collector = collectSet(rendering, plan);
	for (const stream of rendering.streams) for (const resource of parse(rendering, stream, run.config.limits).resources) {
		collector.add(resource);
		if (!asked.hear(resource)) continue;
		const judgement = evaluateResource(resource, plan);
		keepAll({
			...judgement,
			findings: asked.keep(judgement.findings)
		}, tracer, run, resource);
	}
	const judgement = evaluateSet(collector.set, plan);
	keepAll({
		...judgement,
		findings: asked.keep(judgement.findings)
	}, tracer, run);
}
/** Homes lie in values, helpers, patches and kustomizations as well as in the files that objects come from. */
function textsOnTheWay({ trail }) {
	if (trail.kind === "kustomize") return trail.inputs;
	return trail.kind === "helm" && trail.clues !== void 0 ? textsOfClues(trail.clues) : [];
}
/** Keeps what was found of one resource, or of those of a set. */
function keepAll(judgement, tracer, run, resource) {
	const { suppressions } = run;
	const findings = resource === void 0 ? judgement.findings.flatMap((one) => one.resource === void 0 ? [one] : suppressions.byAnnotation(one.resource, [one])) : suppressions.byAnnotation(resource, judgement.findings);
	for (const finding of findings) keep(finding, tracer, run);
	run.diagnostics.push(...judgement.diagnostics);
	run.unjudged.add(judgement.unjudged ?? []);
}
function keep(finding, tracer, run) {
	const traced = tracer.trace(finding);
	run.findings.push(run.suppressions.byCommentOrConfig(run.config.lineHashes ? withLineHash(traced, run) : traced));
}
/** With the hash by which GitHub follows an alert from commit to commit. Where no line is named, GitHub is shown the first. */
function withLineHash(finding, run) {
	const { file, region } = finding.provenance.home;
	let hashOf = run.hashesByFile.get(file);
	if (hashOf === void 0) {
		const text = run.texts.of(file);
		hashOf = text === void 0 ? () => void 0 : lineHashes(text);
		run.hashesByFile.set(file, hashOf);
	}
	const lineHash = hashOf(region?.start.line ?? 1);
	return lineHash === void 0 ? finding : {
		...finding,
		lineHash
	};
}
/** Kubernetes YAML that does not parse is a finding, so that it stands in the pull request where it can be repaired. */
function syntaxFindings(parsed, rendering, plan) {
	const selected = plan.syntax;
	if (selected === void 0) return [];
	const { rule } = selected.compiled;
	return parsed.broken.map(({ message, position }) => ({
		rule,
		severity: selected.severity ?? rule.severity,
		message: `This is not YAML that Kubernetes can read: ${message}.`,
		place: {
			rendering,
			stream: parsed.stream,
			region: {
				start: position,
				end: position
			}
		},
		path: [],
		related: []
	}));
}
function summaryOf(rendering, resources) {
	const { source, diagnostics } = rendering;
	const fault = diagnostics.find((one) => one.level === "error") ?? diagnostics.find((one) => one.code === "render-failed" || one.code === "render-partial");
	if (fault === void 0) return {
		source,
		resources,
		state: "judged"
	};
	return {
		source,
		resources,
		state: resources === 0 ? "unchecked" : "partial",
		why: fault.message
	};
}
/** Told once, and no reason to hold the gate: what a controller fetches is not in this repository. */
function releasesElsewhere({ releases }) {
	if (releases === 0) return [];
	return [{
		code: "release-elsewhere",
		level: "note",
		message: `${releases === 1 ? "1 object installs" : `${releases} objects install`} a chart or folder that a controller fetches; what it holds was not judged.`,
		hint: "Judge it in the repository where it lies, or list the chart under `helm` in lintel.yaml when it is in this one."
	}];
}
function nothingFound(run) {
	if (run.resources > 0 || run.documentsUnchecked > 0 || run.diagnostics.some((one) => one.level === "error")) return [];
	const { config } = run;
	return [{
		code: "nothing-to-scan",
		level: config.pathsNamed || config.nothingToScan === "incomplete" ? "error" : "warning",
		message: `No Kubernetes manifest, chart or kustomization was found in ${config.paths.map((path) => path || "the repository").join(", ")}.`,
		hint: "Name the folder that holds them, and check `exclude`, .gitignore and .lintelignore."
	}];
}

// src/output-file.ts
/** Writes a report where the user asked for it, with the folders on the way. Throws `UserError` where that cannot be done. */
function writeOutput(path, text) {
	try {
		makeFolder(dirname(path));
		writeFileSync(path, text);
	} catch (error) {
		throw new UserError(`the report cannot be written to ${path}: ${error instanceof Error ? error.message : String(error)}`, { hint: "Name a file in a folder that you may write to." });
	}
}
/** One folder after the other: Node's own recursive way never ends where a file system says that a folder it just made is not there, as /proc does. */
function makeFolder(folder) {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}

// src/report/xml.ts
/** For text and quoted attributes of XML 1.0, which has no way at all to write some characters. */
function forXml(text) {
	return forHtml(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}

// src/report/checkstyle.ts
/**
* Checkstyle's XML, which many tools for reviews read: files with their errors. What has no file, such as a chart that could
* not be rendered, stands at the root. Source: the documentation of Checkstyle's XMLLogger.
*/
function checkstyle(report) {
	const errors = [...countedFindings(report).map(ofFinding), ...report.diagnostics.filter(({ level }) => level === "error").map(({ code, message, hint, at }) => ({
		file: at?.file ?? "",
		text: entryText({
			line: at?.region?.start.line,
			column: at?.region?.start.column,
			level: "error",
			message: `${asSentence(message)} ${hint}`,
			source: code
		})
	}))];
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n",
		...[...groupBy(errors, ({ file }) => file)].map(([file, entries]) => `  <file name="${forXml(file || ".")}">\n${entries.map(({ text }) => text).join("")}  </file>\n`),
		"</checkstyle>\n"
	].join("");
}
const LEVELS$2 = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "info",
	info: "info"
};
function ofFinding(finding) {
	const { rule, severity, message, provenance } = finding;
	const start = provenance.home.region?.start;
	const subject = subjectInWords(finding);
	const words = [
		asSentence(message),
		rule.remediation,
		subject === "" ? "" : `(${subject})`
	].filter((one) => one !== "").join(" ");
	return {
		file: provenance.home.file,
		text: entryText({
			line: start?.line,
			column: start?.column,
			level: LEVELS$2[severity],
			message: words,
			source: rule.id
		})
	};
}
function entryText(entry) {
	const { line, column, level, message, source } = entry;
	return `    <error${`${line === void 0 ? "" : ` line="${line}"`}${column === void 0 ? "" : ` column="${column}"`}`} severity="${level}" message="${forXml(message)}" source="lintel.${forXml(source)}"/>\n`;
}

// src/report/blocks.ts
/** The findings by home line, in the order in which they come. Findings that have a file only share one block a file. */
function blocksOf(findings) {
	return [...groupBy(findings, lineKey).values()].flatMap(toBlock);
}
function toBlock(findings) {
	const [first, ...others] = findings.toSorted(compareBySeverity);
	if (first === void 0) return [];
	const { home } = first.provenance;
	const { region } = home;
	if (region === void 0) return [{
		at: home,
		findings: [first, ...others]
	}];
	const { start, end } = region;
	const columns = {
		start: start.column,
		end: end.line === start.line ? end.column : start.column + 1
	};
	return [{
		at: home,
		findings: [first, ...others],
		columns
	}];
}
function lineKey(finding) {
	const { home } = finding.provenance;
	return `${home.region?.start.line ?? 0} ${home.file}`;
}

// src/report/annotations.ts
/**
* Annotations of what counts: one for each line, the worst first, of one severity those on changed lines first; and one for each
* diagnostic that is more than a note.
*/
function annotationsOf(report, shows = () => true) {
	return {
		ofFindings: blocksOf(countedFindings(report).filter(shows)).toSorted((a, b) => rankOf(b.findings[0].severity) - rankOf(a.findings[0].severity) || Number(isOnChangedLine(b)) - Number(isOnChangedLine(a))).map(annotationOfBlock),
		ofDiagnostics: report.diagnostics.toSorted(gateFirst).flatMap(annotationOfDiagnostic)
	};
}
const LEVELS$1 = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	info: "notice"
};
/** GitHub shows what stands on other lines of a pull request apart from it. */
function isOnChangedLine({ findings }) {
	return findings.some((finding) => finding.isOnChangedLine === true);
}
function annotationOfBlock(block) {
	const [worst] = block.findings;
	const shared = new Set(block.findings.map(subjectInWords)).size === 1 ? subjectInWords(worst) : "";
	return {
		level: LEVELS$1[worst.severity],
		at: block.at,
		...block.columns === void 0 ? {} : { columns: block.columns },
		title: `Lintel: ${[...new Set(block.findings.map((finding) => finding.rule.id))].join(", ")}${block.findings.some(({ state }) => state === "new") ? " (new)" : ""}`,
		lines: [
			...block.findings.flatMap((finding) => [`${finding.severity}: ${asSentence(finding.message)} ${finding.rule.remediation}`, ...shared === "" ? [subjectInWords(finding)] : []]),
			shared,
			block.at.region === void 0 ? "(somewhere in this file)" : ""
		].filter((line) => line !== ""),
		tells: block.findings.length
	};
}
/** What changes the gate is to be seen by whoever approves the change, whatever else there is to tell. */
function gateFirst(a, b) {
	return Number(b.code === "gate-weakened") - Number(a.code === "gate-weakened");
}
/** What was not judged is an error here too: the run is incomplete by it. Notes are for the other reports. */
function annotationOfDiagnostic(one) {
	if (one.level === "note") return [];
	return [{
		level: one.level,
		...one.at === void 0 || one.at.file === "" ? {} : { at: one.at },
		title: `Lintel: ${one.level === "error" ? "not checked" : "worth knowing"} (${one.code})`,
		lines: [one.message, one.hint].filter((line) => line !== ""),
		tells: 1
	}];
}

// src/report/shorten.ts
/** At most `most` UTF-16 code units of the text, with an ellipsis where something is left out; no character is halved. */
function shorten(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/report/github.ts
/** The runner drops what comes after the tenth of a level in a step. Source: actions/runner, `_maxCountPerIssueType`. */
const MOST_OF_A_LEVEL = 10;
/** The runner cuts a longer message. Source: actions/runner, `_maxIssueMessageLength`. */
const LONGEST_MESSAGE$1 = 4096;
/**
* Workflow commands that GitHub's runner turns into annotations: at most ten of a level, worst first, of one severity those
* on changed lines first, the last of them saying how much is not shown, and where it is. Nothing but commands is printed; an empty text when there is nothing to say.
*/
function github(report, options = {}) {
	const { ofFindings, ofDiagnostics } = annotationsOf(report, options.shows);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => withinLimit(ofDiagnostics.filter((one) => one.level === level), ofFindings.filter((one) => one.level === level))).map((one) => `${commandOf(one)}\n`).join("");
}
function withinLimit(diagnostics, findings) {
	const room = 10 - Math.min(findings.length, 7);
	const all = [
		...diagnostics.slice(0, room),
		...findings,
		...diagnostics.slice(room)
	];
	const [first] = all;
	if (first === void 0 || all.length <= 10) return all;
	const rest = all.slice(9);
	const hidden = rest.reduce((sum, one) => sum + one.tells, 0);
	const note = {
		level: first.level,
		title: `Lintel: ${hidden} more`,
		lines: [`${hidden} more of this level are not shown here: see the job summary or the full report.`, ...filesOf(rest)],
		tells: hidden
	};
	return [...all.slice(0, 9), note];
}
/** How many files the last annotation names. */
const MOST_FILES = 10;
/** `In deploy/web.yaml (3), deploy/api.yaml (1).`, those with most first. */
function filesOf(annotations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { at, tells } of annotations) if (at !== void 0 && at.file !== "") counts.set(at.file, (counts.get(at.file) ?? 0) + tells);
	if (counts.size === 0) return [];
	const files = [...counts].toSorted(([, a], [, b]) => b - a);
	const named = files.slice(0, MOST_FILES).map(([file, count]) => `${file} (${count})`);
	const others = files.length > MOST_FILES ? ` and ${counted(files.length - MOST_FILES, "other file")}` : "";
	return [`In ${named.join(", ")}${others}.`];
}
function commandOf({ level, at, columns, title, lines }) {
	const line = at?.region?.start.line;
	return `::${level} ${[
		...at === void 0 ? [] : [["file", at.file]],
		...line === void 0 ? [] : [["line", String(line)], ["endLine", String(line)]],
		...columns === void 0 ? [] : [["col", String(columns.start)], ["endColumn", String(columns.end)]],
		["title", title]
	].map(([key, value]) => `${key ?? ""}=${forWorkflowCommandProperty(value ?? "")}`).join(",")}::${messageOf$1(lines)}`;
}
/** The lines as the runner decodes them, cut before the runner would. */
function messageOf$1(lines) {
	const whole = lines.map(showUnseen).join("\n");
	return shorten(whole, LONGEST_MESSAGE$1).split("\n").map(forWorkflowCommandData).join("%0A");
}

// src/report/gitlab.ts
const SEVERITIES = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor",
	info: "info"
};
/**
* The list that GitLab reads as a Code Quality report. It tells issues apart, and new from old, by the fingerprint alone, so
* that each has one of its own. Source: GitLab's documentation of Code Quality, "Code Quality report format".
*/
function gitlab(report) {
	const findings = countedFindings(report);
	const seen = /* @__PURE__ */ new Map();
	const issues = findings.map((finding) => {
		const times = seen.get(finding.identity) ?? 0;
		seen.set(finding.identity, times + 1);
		return issueOf(finding, times);
	});
	return toSafeJson(issues, findings.length);
}
function issueOf(finding, times) {
	const { rule, severity, message, provenance, identity } = finding;
	const subject = subjectInWords(finding);
	return {
		description: showUnseen([asSentence(message), subject === "" ? "" : `(${subject})`].filter((one) => one !== "").join(" ")),
		check_name: rule.id,
		fingerprint: times === 0 ? fingerprintOf(identity) : fingerprintOf(`${fingerprintOf(identity)} ${times}`),
		severity: SEVERITIES[severity],
		location: {
			path: provenance.home.file,
			lines: { begin: provenance.home.region?.start.line ?? 1 }
		}
	};
}

// src/report/product.ts
/** The name under which alerts are filed. GitHub tells tools apart by it, so it never changes. */
const PRODUCT = "Lintel";
/** Where to read about Lintel. A caller that knows better, such as the Action in its own repository, says so. */
const HOMEPAGE = "https://github.com/lintel/lintel";

// src/report/provenance-value.ts
/** The provenance with places flattened to what a script wants to read. */
function provenanceValue(provenance) {
	const { home, precision, reason, fromValues, overridden, setKey, steps, rendered } = provenance;
	return {
		home: placeValue(home),
		precision,
		...reason === void 0 ? {} : { reason },
		fromValues,
		...overridden === void 0 ? {} : { overridden: overridden.map(placeValue) },
		...setKey === void 0 ? {} : { setKey },
		steps: steps.map(({ at, role }) => ({
			...placeValue(at),
			role
		})),
		...rendered === void 0 ? {} : { rendered }
	};
}
/** The place where a location starts. */
function placeValue(at) {
	const start = at.region?.start;
	return start === void 0 ? { file: at.file } : {
		file: at.file,
		line: start.line,
		column: start.column
	};
}

// src/report/json.ts
/** Version of the JSON report's shape. A key may come without a new one; none goes or changes its meaning. */
const JSON_SCHEMA_VERSION = "1";
/** The whole report for other programs, suppressed findings included. */
function json(report) {
	return toSafeJson(jsonReport(report), report.findings.length);
}
/** The same as data. */
function jsonReport(report) {
	const { counts } = report;
	return {
		schemaVersion: "1",
		tool: {
			name: PRODUCT,
			version: report.version,
			renderers: report.renderers
		},
		verdict: report.verdict,
		failOn: report.failOn,
		...report.scope === void 0 ? {} : { scope: report.scope },
		summary: {
			bySeverity: counts.bySeverity,
			suppressed: counts.suppressed,
			suppressedForPeers: counts.suppressedForPeers,
			...counts.outOfScope === 0 ? {} : { outOfScope: counts.outOfScope },
			sources: report.sources.length,
			resources: counts.resources,
			unchecked: counts.unchecked,
			notKubernetes: counts.notKubernetes,
			...counts.schemas === void 0 ? {} : { schemas: counts.schemas },
			rules: report.rules.length
		},
		...report.shard === void 0 ? {} : { shard: {
			...report.shard,
			rules: report.rules.map(({ id }) => id)
		} },
		sources: report.sources.map(sourceValue),
		findings: report.findings.map(findingValue),
		...comparisonValue(report),
		diagnostics: report.diagnostics.map(({ code, level, message, hint, at }) => ({
			code,
			level,
			message,
			hint,
			...at === void 0 ? {} : placeValue(at)
		}))
	};
}
function comparisonValue({ comparison }) {
	if (comparison === void 0) return {};
	const { base, commit, counts, fixed } = comparison;
	return { comparison: {
		base,
		...commit === void 0 ? {} : { commit },
		new: counts.new,
		unchanged: counts.unchanged,
		unknown: counts.unknown,
		fixed: fixed.map((finding) => ({
			...findingValue(finding),
			state: "fixed"
		}))
	} };
}
function sourceValue({ source, state, resources, why }) {
	return {
		kind: source.kind,
		name: nameOfSource(source),
		...source.kind === "stdin" ? {} : { folder: source.kind === "helm" ? source.chart : source.folder },
		...source.kind === "helm" ? { environment: source.environment.name } : {},
		state,
		resources,
		...why === void 0 ? {} : { why }
	};
}
function findingValue(finding) {
	const { resource, container, excerpt, suppression, provenance } = finding;
	const region = provenance.home.region;
	const end = region === void 0 ? {} : {
		endLine: region.end.line,
		endColumn: region.end.column
	};
	return {
		rule: finding.rule.id,
		severity: finding.severity,
		message: finding.message,
		...resource === void 0 ? {} : { resource: resourceValue(resource) },
		...container === void 0 ? {} : { container },
		path: finding.path,
		home: {
			...placeValue(provenance.home),
			...end
		},
		provenance: provenanceValue(provenance),
		...excerpt === void 0 ? {} : { excerpt },
		fingerprint: fingerprintOf(finding.identity),
		...finding.state === void 0 ? {} : { state: finding.state },
		...finding.isOutOfScope === true ? { outOfScope: true } : {},
		related: finding.related.map(({ at, message }) => ({
			...placeValue(at),
			message
		})),
		...suppression === void 0 ? {} : { suppression },
		controls: finding.rule.controls,
		peers: finding.armPeers ?? finding.rule.peers
	};
}
/** Only the names: whatever else the value carries is not for a report. */
function resourceValue({ apiVersion, kind, name, namespace }) {
	return {
		apiVersion,
		kind,
		name,
		...namespace === void 0 ? {} : { namespace }
	};
}

// src/report/junit.ts
/**
* JUnit's XML, as GitLab, Jenkins, Azure and others read it: a suite a file, in which each finding is a test that failed, and a
* suite of the sources, in which what could not be judged is an error. Source: the JUnit schema of Jenkins' xunit plugin.
*/
function junit(report) {
	const files = groupBy(countedFindings(report), (finding) => finding.provenance.home.file);
	const suites = [sourceSuite(report), ...[...files].map(([file, findings]) => fileSuite(file, findings))];
	const total = suites.reduce((sum, suite) => ({
		tests: sum.tests + suite.tests,
		failures: sum.failures + suite.failures,
		errors: sum.errors + suite.errors
	}), {
		tests: 0,
		failures: 0,
		errors: 0
	});
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
		`<testsuites name="${PRODUCT}"${attributes(total)}>\n`,
		...suites.map((suite) => `  <testsuite name="${forXml(suite.name)}"${attributes(suite)}>\n${suite.cases.join("")}  </testsuite>\n`),
		"</testsuites>\n"
	].join("");
}
function attributes({ tests, failures, errors }) {
	return ` tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0"`;
}
/** A run without findings has passed something, and a reader of an empty file would take it for a broken one. */
function sourceSuite(report) {
	const errors = report.diagnostics.filter(({ level }) => level === "error");
	const cases = [...report.sources.map((one) => testCase({
		name: nameOfSource(one.source),
		classname: "sources"
	}, one.state === "judged" ? void 0 : `<system-out>${forXml(sourceInWords(one))}</system-out>`)), ...errors.map(({ code, message, hint, at }) => testCase({
		name: `${code}: ${at === void 0 ? "" : placeInWords(at)}`,
		classname: "sources"
	}, `<error message="${forXml(message)}" type="${code}">${forXml(hint)}</error>`))];
	return {
		name: "sources",
		tests: cases.length,
		failures: 0,
		errors: errors.length,
		cases
	};
}
function fileSuite(file, findings) {
	const cases = findings.map((finding) => {
		const { rule, severity, message, provenance } = finding;
		const subject = subjectInWords(finding);
		const lines = [
			placeInWords(provenance.home),
			subject,
			asSentence(message),
			rule.remediation,
			setKeyInWords(finding) ?? ""
		];
		const line = provenance.home.region?.start.line;
		return testCase({
			name: subject === "" ? rule.id : `${rule.id}: ${subject}`,
			classname: file || ".",
			file: file || ".",
			...line === void 0 ? {} : { line: String(line) }
		}, `<failure message="${forXml(message)}" type="${severity}">${lines.filter((one) => one !== "").map(forXml).join("\n")}</failure>`);
	});
	return {
		name: file || ".",
		tests: cases.length,
		failures: cases.length,
		errors: 0,
		cases
	};
}
/** A `testcase` with these attributes, and what stands in it; nothing in it is a test that passed. */
function testCase(values, content) {
	const written = Object.entries(values).map(([key, value]) => ` ${key}="${forXml(value)}"`);
	return content === void 0 ? `    <testcase${written.join("")} time="0"/>\n` : `    <testcase${written.join("")} time="0">${content}</testcase>\n`;
}

// src/report/cluster-in-markdown.ts
/** Sources that are named in one sentence. */
const MOST_NAMED = 5;
const LONGEST_NAME = 300;
/** `2 changed, 1 added`; empty where nothing is told. */
function tallyOfCluster({ objects }) {
	return [
		"changed",
		"added",
		"removed"
	].map((kind) => ({
		kind,
		count: objects.filter((one) => one.kind === kind).length
	})).filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`).join(", ");
}
/** What a cluster will be given otherwise, piece by piece: first what is not told, then each object with its difference to unfold. */
function clusterItems(cluster) {
	const { objectsLeftOut, objectsWithoutName, sourcesLeftOut } = cluster;
	return [...[
		...sourcesLeftOut.length === 0 ? [] : [`Not compared, since it could not be rendered in full on both sides: ${named(sourcesLeftOut)}.`],
		...objectsWithoutName === 0 ? [] : [`Not compared, since their names differ at each render: ${counted(objectsWithoutName, "object")}.`],
		...objectsLeftOut === 0 ? [] : [`Not shown: ${counted(objectsLeftOut, "further object")}.`]
	].map((note) => `> ${note}\n\n`), ...cluster.objects.map(objectItem)];
}
function objectItem({ kind, object, sources, lines, linesLeftOut }) {
	const [first = "", ...others] = sources;
	const more = others.length === 0 ? "" : ` and ${counted(others.length, "other source")}`;
	const rest = linesLeftOut === 0 ? "" : `${counted(linesLeftOut, "further line")} not shown.\n\n`;
	return [
		`<details><summary>${kind} <code>${forHtml(shorten(resourceInWords(object), LONGEST_NAME))}</code>`,
		` \u00b7 <code>${forHtml(shorten(first, LONGEST_NAME))}</code>${more}</summary>\n\n`,
		others.length === 0 ? "" : `In ${named(sources)}.\n\n`,
		`${forMarkdownFence(lines, "diff")}\n\n${rest}</details>\n\n`
	].join("");
}
function named(sources) {
	const shown = sources.slice(0, MOST_NAMED).map((one) => forMarkdown(shorten(one, LONGEST_NAME)));
	const more = sources.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/report/uri.ts
/**
* A repository path as a relative URI: percent-encoded a segment at a time. A colon is encoded too, or the first segment
* would read as a scheme; brackets and quotes are, so that the URI can stand in Markdown.
*/
function uriOf(file) {
	return file.replace(/\p{Cs}/gu, "\ufffd").split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/report/markdown.ts
/** GitHub refuses a larger job summary of a step. Source: github/docs, workflow commands, job summary limits. */
const MOST_SUMMARY_BYTES = 1048576;
/** The report as GitHub's Markdown: verdict and counts, what was not checked, then the files to unfold, worst first. */
function markdown(report, options = {}) {
	const sections = [
		gateSection(report, options),
		notCheckedSection(report, options),
		...fileSections(report, options),
		fixedSection$1(report),
		clusterSection(report),
		worthKnowingSection(report, options)
	];
	return fit(headOf(report), sections, options.mostBytes ?? 1048576);
}
/** What the note about the cut may take. */
const NOTE_BYTES = 200;
/** Findings of one line and characters of one message beyond which a summary is no longer one. */
const MOST_OF_A_BLOCK = 20;
const LONGEST_MESSAGE = 1e3;
/** Up to so many lines to change, the files stand open. */
const FEW_BLOCKS = 10;
const ICONS = {
	passed: "\u2705",
	failed: "\u274c",
	incomplete: "\u26a0\ufe0f"
};
function headOf(report) {
	const { counts } = report;
	const isCompared = report.comparison?.commit !== void 0;
	const rows = WORST_FIRST.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `| ${severity} | ${counts.bySeverity[severity]} |${isCompared ? ` ${newOf(report, severity)} |` : ""}`);
	const forPeers = counts.suppressedForPeers === 0 ? "" : `, ${counts.suppressedForPeers} of them for other linters`;
	const suppressed = counts.suppressed === 0 ? [] : [`| suppressed${forPeers} | ${counts.suppressed} |`];
	const table = [...rows, ...suppressed];
	return [
		`## ${ICONS[report.verdict]} Lintel: ${report.verdict}\n`,
		`**${forMarkdown(verdictInWords(report))}** ${forMarkdown(judgedInWords(report))}\n`,
		...report.comparison === void 0 ? [] : [`${forMarkdown(comparisonInWords(report))}\n`],
		...table.length === 0 ? [] : [
			`| severity | findings |${isCompared ? " new |" : ""}`,
			`| --- | ---: |${isCompared ? " ---: |" : ""}`,
			...table
		],
		"\n"
	].join("\n");
}
function newOf(report, severity) {
	return countedFindings(report).filter((one) => one.severity === severity && one.state === "new").length;
}
function fileSections(report, options) {
	const blocks = blocksOf(countedFindings(report));
	const attribute = blocks.length <= FEW_BLOCKS ? " open" : "";
	return [...groupBy(blocks, (block) => block.at.file)].toSorted(([, a], [, b]) => Number(hasNew(b)) - Number(hasNew(a)) || worstRank(b) - worstRank(a)).map(([file, ofFile]) => ({
		open: `<details${attribute}><summary><code>${forHtml(file || ".")}</code> \u00b7 ${tally(ofFile)}</summary>\n\n`,
		items: ofFile.map((block) => `${blockPart(block, options)}\n\n`),
		close: "</details>\n\n"
	}));
}
function tally(blocks) {
	const findings = blocks.flatMap((block) => block.findings);
	const counts = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	for (const finding of findings) counts[finding.severity] += 1;
	return `${counted(findings.length, "finding")} (${severitiesInWords(counts)})`;
}
function hasNew(blocks) {
	return blocks.some(({ findings }) => findings.some(({ state }) => state === "new"));
}
function worstRank(blocks) {
	return blocks.reduce((worst, block) => Math.max(worst, rankOf(block.findings[0].severity)), 0);
}
function blockPart(block, options) {
	const [first] = block.findings;
	const shared = new Set(block.findings.map(subjectPart)).size === 1 ? subjectPart(first) : "";
	const line = block.at.region?.start.line;
	const place = line === void 0 ? "Somewhere in this file" : linked(`Line ${line}`, block.at, options);
	const more = block.findings.length - MOST_OF_A_BLOCK;
	return [
		`**${place}**${shared === "" ? "" : ` \u00b7 ${shared}`}\n`,
		...first.excerpt === void 0 ? [] : [`${forMarkdownFence([first.excerpt], "yaml")}\n`],
		...block.findings.slice(0, MOST_OF_A_BLOCK).flatMap((finding) => findingLines$1(finding, shared === "")),
		...more > 0 ? [`- and ${more} more on this line`] : [],
		...stepsLine(first)
	].join("\n");
}
function findingLines$1(finding, withSubject) {
	const subject = withSubject ? subjectPart(finding) : "";
	return [
		`- **${finding.severity}**${finding.state === "new" ? " (new)" : ""} ${prose$1(finding.message)} ${forMarkdownCode(finding.rule.id)}`,
		...subject === "" ? [] : [`  <br>On ${subject}`],
		`  <br>Fix: ${prose$1(finding.rule.remediation)}`,
		...setKeyLine(finding)
	];
}
function setKeyLine({ provenance }) {
	const { setKey } = provenance;
	return setKey === void 0 ? [] : [`  <br>In the values: set ${forMarkdownCode(setKey.key)} in ${forMarkdownCode(setKey.file)}`];
}
function subjectPart(finding) {
	if (finding.resource === void 0) return "";
	const container = finding.container === void 0 ? "" : `, container ${forMarkdownCode(finding.container)}`;
	const environments = environmentsToName(finding.provenance).map(forMarkdownCode).join(", ");
	const where = environments === "" ? "" : ` \u00b7 in: ${environments}`;
	return forMarkdownCode(resourceInWords(finding.resource)) + container + where;
}
function stepsLine(finding) {
	const steps = stepsToName(finding).map(({ place, role }) => `${forMarkdownCode(place)} (${role})`);
	return steps.length === 0 ? [] : [`\nBy way of ${steps.join(", ")}`];
}
/** What only the base has. */
function fixedSection$1({ comparison }) {
	const fixed = comparison?.fixed ?? [];
	return {
		open: `<details><summary>Fixed: ${fixed.length}</summary>\n\n`,
		items: fixed.map((finding) => {
			const subject = subjectPart(finding);
			return `- ${forMarkdownCode(finding.rule.id)}${subject === "" ? "" : ` \u00b7 ${subject}`}\n`;
		}),
		close: "\n</details>\n\n"
	};
}
/** In front of everything else: whoever approves a change must not overlook that it changes what approves it. */
function gateSection(report, options) {
	return {
		open: "### This change weakens the gate\n\n",
		items: report.diagnostics.filter(isAboutGate).map(({ at, message }) => {
			return `- ${at === void 0 ? "" : `${placePart(at, options)} `}${prose$1(asSentence(message))}\n`;
		}),
		close: "\n"
	};
}
function isAboutGate({ code }) {
	return code === "gate-weakened";
}
/** What the cluster will be given otherwise, where that was asked for. */
function clusterSection({ comparison }) {
	const cluster = comparison?.cluster;
	if (cluster === void 0) return {
		open: "",
		items: [],
		close: ""
	};
	const counts = tallyOfCluster(cluster);
	return {
		open: `### What changes in the cluster\n\n${counts === "" ? "" : `Of what charts and kustomizations render: ${counts}.\n\n`}`,
		items: clusterItems(cluster),
		close: ""
	};
}
function notCheckedSection(report, options) {
	return {
		open: "### Not checked\n\n",
		items: [...report.diagnostics.filter((one) => one.level === "error").map((one) => diagnosticItem(one, options)), ...untoldSources(report).map((one) => `- ${prose$1(sourceInWords(one))}\n`)],
		close: "\n"
	};
}
function worthKnowingSection(report, options) {
	return {
		open: "### Worth knowing\n\n",
		items: report.diagnostics.filter((one) => one.level !== "error" && !isAboutGate(one)).map((one) => diagnosticItem(one, options)),
		close: "\n"
	};
}
function diagnosticItem(one, options) {
	const place = one.at === void 0 ? "" : `${placePart(one.at, options)} `;
	const hint = one.hint === "" ? "" : `\n  <br>${prose$1(one.hint)}`;
	return `- **${one.level}** ${place}${prose$1(asSentence(one.message))} ${forMarkdownCode(one.code)}${hint}\n`;
}
function placePart(at, options) {
	const words = placeInWords(at);
	return linked(isLinked(at, options) ? forMarkdown(words) : forMarkdownCode(words), at, options);
}
function isLinked(at, { blobUrl, isFile }) {
	return blobUrl !== void 0 && (isFile?.(at.file) ?? true);
}
/** The label, as a link to the line where the caller has said where files can be read. It is Markdown already. */
function linked(label, at, options) {
	if (options.blobUrl === void 0 || !isLinked(at, options)) return label;
	const line = at.region === void 0 ? "" : `#L${at.region.start.line}`;
	return `[${label}](${options.blobUrl}/${uriOf(at.file)}${line})`;
}
function prose$1(words) {
	return forMarkdownProse(shorten(words, LONGEST_MESSAGE));
}
/** As many items as there is room for, in order, and a note on how many are missing. The head is always whole. */
function fit(head, sections, mostBytes) {
	const parts = [head];
	let room = mostBytes - NOTE_BYTES - Buffer.byteLength(head);
	let missing = 0;
	for (const { open, items, close } of sections) {
		if (items.length === 0) continue;
		const left = missing > 0 ? 0 : room - Buffer.byteLength(open) - Buffer.byteLength(close);
		const { fitting, bytes } = howManyFit(items, left);
		missing += items.length - fitting;
		if (fitting === 0) continue;
		parts.push(open, ...items.slice(0, fitting), close);
		room = left - bytes;
	}
	if (missing > 0) parts.push(`> Not shown, to stay within ${mostBytes} bytes: ${missing} more of the entries above.\n`);
	return `${parts.join("").trimEnd()}\n`;
}
function howManyFit(items, room) {
	let bytes = 0;
	for (const [index, item] of items.entries()) {
		const size = Buffer.byteLength(item);
		if (bytes + size > room) return {
			fitting: index,
			bytes
		};
		bytes += size;
	}
	return {
		fitting: items.length,
		bytes
	};
}

// src/report/rdjson.ts
const LEVELS = {
	critical: "ERROR",
	high: "ERROR",
	medium: "WARNING",
	low: "INFO",
	info: "INFO"
};
/** Reviewdog's Diagnostic Format, as one JSON document. Source: reviewdog's `proto/rdf/reviewdog.proto`. */
function rdjson(report) {
	const findings = countedFindings(report);
	return toSafeJson({
		source: {
			name: PRODUCT,
			url: HOMEPAGE
		},
		diagnostics: findings.map(diagnosticOf)
	}, findings.length);
}
function diagnosticOf(finding) {
	const { rule, severity, message, provenance } = finding;
	const subject = subjectInWords(finding);
	const words = [
		asSentence(message),
		rule.remediation,
		setKeyInWords(finding) ?? "",
		subject === "" ? "" : `(${subject})`
	];
	return {
		message: showUnseen(words.filter((one) => one !== "").join(" ")),
		location: {
			path: provenance.home.file,
			...rangeOf(finding)
		},
		severity: LEVELS[severity],
		code: {
			value: rule.id,
			...rule.file === void 0 ? { url: `${HOMEPAGE}/blob/main/docs/rules/${rule.id}.md` } : {}
		}
	};
}
function rangeOf({ provenance: { home }, excerpt }) {
	const { region } = home;
	if (region === void 0) return {};
	const end = region.end.line === region.start.line ? positionOf(region.end, excerpt) : void 0;
	return { range: {
		start: positionOf(region.start, excerpt),
		...end === void 0 ? {} : { end }
	} };
}
/** The column is counted in the line's own text, where there is as much of it; else it is left out. */
function positionOf({ line, column }, excerpt) {
	if (excerpt === void 0 || column - 1 > excerpt.length) return { line };
	return {
		line,
		column: Buffer.byteLength(excerpt.slice(0, column - 1)) + 1
	};
}

// src/report/uuid.ts
/** Under this all names of ours become ids. It never changes, or nobody could follow an id from one report to the next. */
const NAMESPACE = "f483c76d-afa8-4daa-b3e4-2044a9220f24";
/** The id of what these names name: a UUID of version 5 (RFC 9562), the same in every run. */
function uuidOf(...names) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	const space = Buffer.from(NAMESPACE.replaceAll("-", ""), "hex");
	const digest = createHash("sha1").update(space).update(names.join("\0")).digest().subarray(0, 16);
	digest[6] = (digest[6] ?? 0) & 15 | 80;
	digest[8] = (digest[8] ?? 0) & 63 | 128;
	const hex = digest.toString("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}

// src/report/taxonomies.ts
/** Taxonomies of these frameworks with those of their controls that `isTold` lets through. */
function taxonomiesOf(frameworks, isTold) {
	const components = frameworks.map((framework) => componentOf(framework, framework.controls.filter(isTold)));
	const references = components.map(({ name, guid }, index) => ({
		name,
		index,
		...guid === void 0 ? {} : { guid }
	}));
	const places = components.map(({ taxa = [] }) => new Map(taxa.map(({ id }, index) => [id, index])));
	return {
		components,
		references,
		targetOf: (framework, control) => {
			const at = frameworks.findIndex(({ id }) => id === framework);
			const index = places[at]?.get(control);
			const toolComponent = references[at];
			return index === void 0 || toolComponent === void 0 ? void 0 : {
				id: control,
				index,
				toolComponent
			};
		}
	};
}
function componentOf(framework, controls) {
	const { id, title, version, source, controls: all } = framework;
	return {
		name: id,
		guid: uuidOf("taxonomy", id, version),
		fullName: showUnseen(`${title} ${version}`),
		version: showUnseen(version),
		organization: showUnseen(source.publisher),
		...source.url === void 0 ? {} : { informationUri: source.url },
		shortDescription: { text: showUnseen(`${title}, with titles in the words of Lintel.`) },
		isComprehensive: controls.length === all.length,
		taxa: controls.map(taxonOf)
	};
}
function taxonOf({ id, title, level }) {
	return {
		id,
		shortDescription: { text: showUnseen(title) },
		...level === void 0 ? {} : { properties: { level: showUnseen(level) } }
	};
}
/**
* What a rule has to do with controls. `superset` only where an object that breaks the rule breaks the control, and one that meets it
* meets the control: viewers give such taxa to results without being told.
*/
function relationshipsOf(rule, { crossingsOf }, { targetOf }) {
	return crossingsOf(rule).flatMap(({ framework, control, join }) => {
		const target = targetOf(framework.id, control.id);
		if (target === void 0) return [];
		return [{
			target,
			kinds: [join.covers === "full" ? "superset" : "relevant"],
			description: { text: showUnseen(join.why) }
		}];
	});
}

// src/report/sarif-rules.ts
/**
* GitHub has four grades and reads "over 9.0" as critical; `info` has no counterpart and gets none.
* Source: github/docs, SARIF support for code scanning.
*/
const GRADES = {
	critical: {
		level: "error",
		problem: "error",
		security: {
			least: 9.1,
			most: 10,
			usual: 9.1
		}
	},
	high: {
		level: "error",
		problem: "error",
		security: {
			least: 7,
			most: 8.9,
			usual: 8
		}
	},
	medium: {
		level: "warning",
		problem: "warning",
		security: {
			least: 4,
			most: 6.9,
			usual: 5.5
		}
	},
	low: {
		level: "note",
		problem: "recommendation",
		security: {
			least: .1,
			most: 3.9,
			usual: 2
		}
	},
	info: {
		level: "note",
		problem: "recommendation"
	}
};
/** GitHub cuts what is longer. Source: as above. */
const LONGEST_DESCRIPTION = 1024;
/** GitHub refuses a file with more on a rule, and shows the first ten. Source: as above. */
const MOST_TAGS = 20;
/**
* The id under which a result is filed: the rule's, or `rule.critical` where the result is graded differently, since
* GitHub reads the severity from the descriptor and never from the result.
*/
function descriptorId(rule, severity) {
	return severity === rule.severity ? rule.id : `${rule.id}.${severity}`;
}
/** The descriptors of the rules that judged, each followed by one for every other severity that its results have. */
function descriptorsOf(rules, results, { texts, homepage, controls }) {
	const resultsOf = groupBy(results, (result) => result.rule.id);
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	for (const { rule } of results) if (!known.has(rule.id)) known.set(rule.id, rule);
	return [...known.values()].toSorted((a, b) => compareText(a.id, b.id)).flatMap((rule) => {
		const used = new Set(resultsOf.get(rule.id)?.map((result) => result.severity));
		const others = SEVERITIES$1.filter((severity) => used.has(severity) && severity !== rule.severity);
		const help = {
			texts: texts.get(rule.id),
			page: rulePage(rule, homepage),
			controls
		};
		return [rule.severity, ...others].map((severity) => descriptorOf(rule, severity, help));
	});
}
function rulePage(rule, homepage) {
	return rule.file === void 0 ? `${homepage}/blob/main/docs/rules/${uriOf(rule.id)}.md` : void 0;
}
function descriptorOf(rule, severity, help) {
	const explained = [help.texts?.rationale ?? rule.title, rule.remediation].map(asSentence).join(" ");
	return {
		id: descriptorId(rule, severity),
		name: pascalCase(rule.id),
		shortDescription: { text: shorten(forSarifMessage(asSentence(rule.title)), LONGEST_DESCRIPTION) },
		fullDescription: { text: shorten(forSarifMessage(explained), LONGEST_DESCRIPTION) },
		help: {
			text: forSarifMessage(explained),
			markdown: helpMarkdown(rule, severity, help)
		},
		...help.page === void 0 ? {} : { helpUri: help.page },
		defaultConfiguration: { level: GRADES[severity].level },
		...relatedTo(rule, help),
		properties: propertiesOf(rule, severity, help)
	};
}
function relatedTo(rule, { controls }) {
	if (controls === void 0) return {};
	const relationships = relationshipsOf(rule.id, controls.crosswalk, controls.taxonomies);
	return relationships.length === 0 ? {} : { relationships: [...relationships] };
}
function propertiesOf(rule, severity, help) {
	const security = securitySeverity(rule, severity);
	return {
		tags: tagsOf(rule, help),
		precision: "high",
		...security === void 0 ? { "problem.severity": GRADES[severity].problem } : { "security-severity": security.toFixed(1) },
		severity,
		...Object.keys(rule.peers).length === 0 ? {} : { peers: rule.peers }
	};
}
/** The rule's own figure where GitHub would show it as this severity, else the usual one; none without a security meaning. */
function securitySeverity(rule, severity) {
	const band = GRADES[severity].security;
	const own = rule.securitySeverity;
	if (own === void 0 || band === void 0) return void 0;
	return own >= band.least && own <= band.most ? own : band.usual;
}
/** What kind of trouble, the topic, then the frameworks; never a control, of which there are hundreds. */
function tagsOf(rule, { controls }) {
	const kind = rule.securitySeverity === void 0 ? "reliability" : "security";
	const asked = controls?.crosswalk.crossingsOf(rule.id).map(({ framework }) => framework.id) ?? [];
	const frameworks = rule.controls.map((control) => control.slice(0, control.indexOf("/")));
	return [.../* @__PURE__ */ new Set([
		kind,
		rule.category,
		...asked,
		...frameworks.toSorted(compareText)
	])].slice(0, MOST_TAGS);
}
/** GitHub shows this instead of the plain text, and no `helpUri`: so the link stands here as well. */
function helpMarkdown(rule, severity, { texts, page }) {
	const where = page === void 0 ? "" : ` [Read more](${page}).`;
	return [
		`# ${forMarkdown(rule.title)}`,
		...texts === void 0 ? [] : [forMarkdownProse(asSentence(texts.rationale))],
		`## How to fix\n\n${forMarkdownProse(asSentence(rule.remediation))}`,
		...exampleParts("## Fails", texts?.examples.fails[0]?.yaml),
		...exampleParts("## Passes", texts?.examples.passes[0]?.yaml),
		...rule.controls.length === 0 ? [] : [`## Controls\n\n${rule.controls.map(forMarkdown).join(", ")}`],
		`Rule ${forMarkdownCode(rule.id)}, severity ${severity}.${where}`
	].join("\n\n");
}
function exampleParts(heading, yaml) {
	return yaml === void 0 ? [] : [`${heading}\n\n${forMarkdownFence(yaml.trimEnd().split("\n"), "yaml")}`];
}
/** `latest-tag` as `LatestTag`, as SARIF's own rules recommend for names. */
function pascalCase(id) {
	return id.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif.ts
/** GitHub refuses a run with more. Source: github/docs, SARIF support for code scanning. */
const MOST_RESULTS = 25e3;
/**
* SARIF 2.1.0 with one run, as GitHub's code scanning reads it: each result has one location of one line, where a
* person would make the change, and a `level`, `security-severity` and fingerprint that GitHub understands.
*/
function sarif(report, options) {
	return toSafeJson(sarifLog(report, options), report.findings.length);
}
/** The same as data. */
function sarifLog(report, options) {
	const candidates = options.full === true ? report.findings : report.findings.filter(({ suppression }) => suppression === void 0);
	const findings = worst(candidates);
	const homepage = options.homepage ?? "https://github.com/lintel/lintel";
	const controls = controlsIn(options.crosswalk);
	const rules = descriptorsOf(report.rules, findings, {
		texts: options.texts,
		homepage,
		controls
	});
	const indices = new Map(rules.map((rule, index) => [rule.id, index]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: {
				driver: {
					...driverOf(report, homepage, rules),
					...supportedIn(controls)
				},
				...report.renderers.length === 0 ? {} : { extensions: report.renderers.map(extensionOf) }
			},
			...controls === void 0 ? {} : { taxonomies: [...controls.taxonomies.components] },
			automationDetails: { id: automationId(options.category) },
			invocations: [invocationOf(report, candidates.length - findings.length)],
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, indices, options))
		}]
	};
}
const ROOT = "%SRCROOT%";
/** Only the controls that a rule speaks of: the others are of no use to a viewer of results. */
function controlsIn(crosswalk) {
	if (crosswalk === void 0) return void 0;
	return {
		crosswalk,
		taxonomies: taxonomiesOf(crosswalk.frameworks, ({ rules }) => rules.length > 0)
	};
}
function supportedIn(controls) {
	return controls === void 0 ? {} : { supportedTaxonomies: [...controls.taxonomies.references] };
}
function worst(findings) {
	if (findings.length <= 25e3) return findings;
	return findings.toSorted(compareBySeverity).slice(0, MOST_RESULTS).toSorted(compareFindings);
}
/** The diagnostic codes that the run has used: the driver's notification descriptors, which notifications name by index. */
function codesOf(report) {
	return [...new Set(report.diagnostics.map((one) => one.code))].toSorted(compareText);
}
function driverOf(report, homepage, rules) {
	const codes = codesOf(report);
	return {
		name: PRODUCT,
		semanticVersion: report.version,
		informationUri: homepage,
		rules: [...rules],
		...codes.length === 0 ? {} : { notifications: codes.map(notificationDescriptor) }
	};
}
function notificationDescriptor(code) {
	const description = { text: DIAGNOSTIC_CODES[code] };
	return {
		id: code,
		name: pascalCase(code),
		shortDescription: description,
		fullDescription: description,
		help: description
	};
}
function extensionOf(renderer) {
	return {
		name: renderer.name,
		version: showUnseen(renderer.version)
	};
}
/** GitHub takes all before the last slash as the category. */
function automationId(category) {
	const name = showUnseen(category ?? "").replace(/^\/+|\/+$/g, "");
	return name === "" ? "lintel/" : `lintel/${name}/`;
}
function invocationOf(report, leftOut) {
	const codes = codesOf(report);
	const notifications = report.diagnostics.map((one) => notificationOf(one, codes));
	if (leftOut > 0) notifications.push({
		level: "warning",
		message: { text: `${leftOut} results of the lowest severities are left out, since GitHub takes at most ${MOST_RESULTS} of a run.` }
	});
	return {
		executionSuccessful: report.verdict !== "incomplete",
		...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
	};
}
function notificationOf(one, codes) {
	return {
		descriptor: {
			id: one.code,
			index: codes.indexOf(one.code)
		},
		level: one.level,
		message: { text: forSarifMessage(`${asSentence(one.message)} ${one.hint}`.trim()) },
		...one.at === void 0 || one.at.file === "" ? {} : { locations: [locationOf(one.at)] }
	};
}
function resultOf(finding, indices, options) {
	const ruleId = descriptorId(finding.rule, finding.severity);
	const flow = flowOf(finding);
	const related = relatedOf(finding);
	return {
		ruleId,
		ruleIndex: indices.get(ruleId) ?? -1,
		level: GRADES[finding.severity].level,
		message: { text: messageOf(finding, related) },
		locations: [primaryLocation(finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map((one) => one.location) },
		...flow === void 0 ? {} : { codeFlows: [flow] },
		partialFingerprints: {
			...finding.lineHash === void 0 ? {} : { primaryLocationLineHash: finding.lineHash },
			"lintel/v1": fingerprintOf(finding.identity)
		},
		...options.full === true ? { suppressions: suppressionsOf(finding.suppression) } : {},
		...baselineStateOf(finding),
		properties: resultProperties(finding)
	};
}
/**
* The finding's own words first, since GitHub shows the first sentence as the title; then where it was seen, and
* links, without which GitHub does not show a related place.
*/
function messageOf(finding, related) {
	const sentences = [asSentence(forSarifMessage(finding.message))];
	const environments = environmentsToName(finding.provenance);
	if (environments.length > 0) sentences.push(forSarifMessage(`In: ${environments.join(", ")}.`));
	const links = related.filter((one) => one.linked).map((one) => `[${one.label}](${one.location.id})`);
	if (links.length > 0) sentences.push(`See ${links.join(", ")}.`);
	const setKey = setKeyInWords(finding);
	if (setKey !== void 0) sentences.push(forSarifMessage(setKey));
	if (finding.provenance.precision === "file") sentences.push("(somewhere in this file)");
	return sentences.join(" ");
}
function primaryLocation(finding) {
	const { home, precision } = finding.provenance;
	const region = precision === "file" ? void 0 : home.region;
	const logical = logicalLocationOf(finding);
	return {
		physicalLocation: {
			artifactLocation: artifactOf(home),
			region: region === void 0 ? { startLine: 1 } : oneLine(region),
			...region === void 0 || finding.excerpt === void 0 ? {} : { contextRegion: {
				startLine: region.start.line,
				snippet: { text: showUnseen(finding.excerpt) }
			} }
		},
		...logical === void 0 ? {} : { logicalLocations: [logical] }
	};
}
function logicalLocationOf(finding) {
	const { resource, path } = finding;
	if (resource === void 0) return void 0;
	return {
		kind: "resource",
		...resource.name === "" ? {} : { name: showUnseen(resource.name) },
		fullyQualifiedName: showUnseen(path.length === 0 ? keyOfResource(resource) : `${keyOfResource(resource)}#${pathInWords(path)}`)
	};
}
/** What the finding points at, then the way from the rendered text to home. Ids count from 1 and are what messages link to. */
function relatedOf(finding) {
	const { home, steps } = finding.provenance;
	const named = finding.related.map((one) => ({
		...one,
		label: one.message,
		linked: true
	}));
	const passed = steps.filter((step) => !isSamePlace(step.at, home)).map((step) => ({
		at: step.at,
		message: STEP_WORDS[step.role],
		label: STEP_WORDS[step.role],
		linked: false
	}));
	return [...named, ...passed.map((one, index) => ({
		...one,
		linked: index === 0
	}))].map((one, index) => ({
		label: forSarifMessage(one.label).replace(/[[\]\\]/g, "\\$&"),
		linked: one.linked,
		location: {
			...locationOf(one.at),
			id: index + 1,
			message: { text: forSarifMessage(one.message) }
		}
	}));
}
/** From the place that a person would edit to the one that is rendered, as a value flows. */
function flowOf(finding) {
	const { home, steps } = finding.provenance;
	if (steps.length === 0) return void 0;
	const outward = steps.toReversed();
	return { threadFlows: [{ locations: (steps.some((step) => isSamePlace(step.at, home)) ? outward.map(({ at, role }) => ({
		at,
		words: STEP_WORDS[role]
	})) : [{
		at: home,
		words: "where to change it"
	}, ...outward.map(({ at, role }) => ({
		at,
		words: STEP_WORDS[role]
	}))]).map(({ at, words }) => ({ location: {
		...locationOf(at),
		message: { text: words }
	} })) }] };
}
const STEP_WORDS = {
	rendered: "rendered here",
	template: "printed by this template",
	helper: "made by this helper",
	call: "the helper is called here",
	values: "set in these values",
	dependency: "handed to this dependency",
	kustomization: "built by this kustomization",
	overlay: "changed by this overlay",
	patch: "changed by this patch",
	base: "comes from this base",
	generator: "made by this generator",
	file: "read from this file",
	manifest: "written in this manifest"
};
function resultProperties(finding) {
	const { resource, container, path, armPeers, severity, provenance } = finding;
	return {
		...resource === void 0 ? {} : { resource: keyOfResource(resource) },
		...container === void 0 ? {} : { container },
		path,
		severity,
		...provenance.rendered === void 0 ? {} : { provenance: provenanceValue(provenance) },
		...armPeers === void 0 ? {} : { peers: armPeers }
	};
}
/** An empty list says that someone has looked and that the result counts. */
function suppressionsOf(suppression) {
	if (suppression === void 0) return [];
	return [{
		kind: suppression.by === "config" || suppression.by === "baseline" ? "external" : "inSource",
		status: "accepted",
		justification: showUnseen(`${suppression.peer === void 0 ? "" : `for ${suppression.peer}: `}${suppression.reason}`)
	}];
}
/** SARIF has no word for what nobody can say. */
function baselineStateOf({ state }) {
	return state === void 0 || state === "unknown" ? {} : { baselineState: state };
}
function locationOf(at) {
	return { physicalLocation: {
		artifactLocation: artifactOf(at),
		...at.region === void 0 ? {} : { region: oneLine(at.region) }
	} };
}
/** GitHub shows an alert in a pull request only if all of its lines are in the diff, so a region never has a second line. */
function oneLine({ start, end }) {
	const endColumn = end.line === start.line ? Math.max(end.column, start.column) : start.column + 1;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: start.line,
		endColumn
	};
}
function artifactOf(at) {
	return {
		uri: uriOf(at.file),
		uriBaseId: ROOT
	};
}
function isSamePlace(a, b) {
	return a.file === b.file && a.region?.start.line === b.region?.start.line;
}

// src/report/paint.ts
/** Parameters of the ANSI sequence that switches a style on (ECMA-48, Select Graphic Rendition). */
const CODES = {
	bold: "1",
	dim: "2",
	red: "1;31",
	yellow: "1;33",
	green: "1;32",
	cyan: "36",
	heading: "1;4",
	critical: "1;97;41",
	high: "1;31",
	medium: "1;33",
	low: "1;36",
	info: "1"
};
/** With ANSI colours. */
function painted(style, text) {
	return text === "" ? "" : `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
/** Without. */
function plain(_style, text) {
	return text;
}

// src/report/text-width.ts
/** Characters that a terminal draws two cells wide: East Asian wide and fullwidth forms (Unicode Standard Annex 11), and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{Mn}|\p{Me}/u;
/** How many cells of a terminal the text takes. The text holds no control characters. */
function widthOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += cellsOf(character);
	return width;
}
/**
* The text broken at blanks into lines of at most `width` cells. A word longer than a line stands on its own line,
* whole, so that a path or a name can still be copied. Always at least one line.
*/
function wrap(text, width) {
	if (text.length * 2 <= width || widthOf(text) <= width) return [text];
	const lines = [];
	let line = "";
	let taken = 0;
	for (const word of text.split(" ")) {
		const more = widthOf(word);
		if (line === "") {
			line = word;
			taken = more;
		} else if (taken + 1 + more <= width) {
			line += ` ${word}`;
			taken += 1 + more;
		} else {
			lines.push(line);
			line = word;
			taken = more;
		}
	}
	return [...lines, line];
}
function cellsOf(character) {
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}

// src/report/page.ts
/** Cells left of the rule: the longest severity, and line and column of everyday files. */
const GUTTER = 9;
/** Blank, rule, blank. */
const RULE_WIDTH = 3;
/** Below this many cells for prose, wrapping makes it harder to read, not easier. */
const LEAST_PROSE = 24;
/** A page with or without colours; without `columns` nothing is wrapped or cut. */
function pageFor({ colour, columns }) {
	return {
		paint: colour ? painted : plain,
		columns: columns ?? Infinity
	};
}
/** A label left of the rule and prose right of it, wrapped; nothing where there is nothing to say. */
function row(page, label, style, words) {
	return words === "" ? [] : labelled(page, label, style, prose(page, words));
}
/** Lines right of the rule, with a label left of the first. */
function labelled(page, label, style, lines) {
	const rule = page.paint("dim", "\u2502");
	return lines.map((line, index) => {
		const head = index === 0 ? label : "";
		return `${" ".repeat(Math.max(0, GUTTER - head.length))}${page.paint(style, head)} ${rule} ${line}`.trimEnd();
	});
}
/** Words as lines that fit right of the rule. */
function prose(page, words) {
	return wrap(showUnseen(words), proseWidth(page));
}
/** Cells right of the rule. */
function proseWidth(page) {
	return Math.max(LEAST_PROSE, page.columns - GUTTER - RULE_WIDTH);
}
/** At most `room` cells of the text, with an ellipsis where something is left out. */
function cut(line, room) {
	if (widthOf(line) <= room) return line;
	let kept = "";
	for (const character of line) {
		if (widthOf(kept + character) > room - 1) break;
		kept += character;
	}
	return `${kept}\u2026`;
}
/** Tabs are everyday in YAML and move what stands behind them, so they are drawn with a fixed width. */
function visible(excerpt) {
	return showUnseen(excerpt.replaceAll("	", "    "));
}

// src/report/text.ts
/**
* The report for a person at a terminal: findings by file under their source lines, then what was not checked, then how
* much was, and the verdict in the last line. Ends with a line break.
*/
function text(report, options) {
	return [...textInPieces(report, options)].join("");
}
/** UTF-16 units that a piece has at least, but for the last: large enough that to write it costs little beside making it. */
const PIECE = 65536;
/** The same piece by piece: the report of a large repository is larger than what it is made of. */
function* textInPieces(report, options) {
	let piece = "";
	let separator = "";
	for (const section of sectionsOf(report, options)) {
		if (section.length === 0) continue;
		piece += `${separator}${section.map(withoutCommands).join("\n")}\n`;
		separator = "\n";
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	yield piece;
}
function* sectionsOf(report, options) {
	const page = pageFor(options);
	yield* filesWithFindings(page, report, options.crosswalk);
	yield fixedSection(page, report);
	yield notChecked(page, report);
	yield worthKnowing(page, report);
	if (options.verbose === true) yield* details(page, report);
	yield summary(page, report);
}
function* filesWithFindings(page, report, crosswalk) {
	const files = groupBy(countedFindings(report), (finding) => finding.provenance.home.file);
	for (const [file, findings] of files) {
		const heading = page.paint("heading", forTerminal(file || "."));
		const [first = [], ...others] = blocksOf(findings).map((block) => blockLines(page, block, crosswalk));
		yield [
			heading,
			"",
			...first
		];
		yield* others;
	}
}
/** The source line, then each finding on it, then what they have in common. */
function blockLines(page, block, crosswalk) {
	const shared = new Set(block.findings.map(subjectInWords)).size === 1;
	return [
		...sourceLines(page, block),
		...block.findings.flatMap((finding) => [...findingLines(page, finding, shared ? void 0 : subjectInWords(finding)), ...row(page, "controls", "dim", crosswalk === void 0 ? "" : controlsInWords(finding.rule.id, crosswalk))]),
		...shared ? row(page, "on", "dim", subjectInWords(block.findings[0])) : [],
		...row(page, "via", "dim", stepsInWords(block)),
		...row(page, "because", "dim", reasonsInWords(block))
	];
}
function findingLines(page, finding, subject) {
	const { rule } = finding;
	const tail = finding.state === "new" ? `${rule.id} (new)` : rule.id;
	const message = prose(page, `${finding.message}  ${tail}`);
	const last = message.at(-1) ?? "";
	const beforeId = last.endsWith(tail) ? last.slice(0, -tail.length) : last;
	const lines = [...message.slice(0, -1), beforeId + page.paint("dim", last.slice(beforeId.length))];
	return [
		...labelled(page, finding.severity, finding.severity, lines),
		...row(page, "on", "dim", subject ?? ""),
		...row(page, "fix", "dim", rule.remediation),
		...row(page, "values", "dim", setKeyInWords(finding) ?? "")
	];
}
/** The line a person would edit, with carets under what is meant. A file as home has no line to show. */
function sourceLines(page, block) {
	const [{ excerpt, provenance }] = block.findings;
	const start = block.at.region?.start;
	if (start === void 0 || block.columns === void 0) return labelled(page, "", "dim", [page.paint("dim", "somewhere in this file")]);
	const position = `${start.line}:${start.column}`;
	if (excerpt === void 0) return labelled(page, position, "cyan", [""]);
	const { shown, indent, carets } = pointAt(page, excerpt, block.columns);
	const note = provenance.precision === "block" ? " in the block that starts here" : "";
	return [...labelled(page, position, "cyan", [shown]), ...labelled(page, "", "dim", [" ".repeat(indent) + page.paint("yellow", "^".repeat(carets) + note)])];
}
/** The excerpt as shown, cut around the region where the line is too narrow; how far in the carets start, and how many. */
function pointAt(page, excerpt, columns) {
	const before = visible(excerpt.slice(0, columns.start - 1));
	const marked = visible(excerpt.slice(columns.start - 1, columns.end - 1));
	const after = visible(excerpt.slice(columns.end - 1));
	const room = proseWidth(page);
	const carets = Math.max(1, Math.min(widthOf(marked), room - 1));
	const whole = {
		shown: (before + marked + after).trimEnd(),
		indent: widthOf(before),
		carets
	};
	if (widthOf(whole.shown) <= room) return whole;
	if (whole.indent + carets < room) return {
		...whole,
		shown: cut(whole.shown, room)
	};
	return {
		shown: cut(`\u2026${marked}${after}`, room),
		indent: 1,
		carets: Math.min(carets, room - 2)
	};
}
/** How the rendered text came by its home; once each over the findings of a block. */
function stepsInWords(block) {
	const steps = block.findings.flatMap(stepsToName).map((step) => `${step.place} (${step.role})`);
	const distinct = [...new Set(steps)];
	const more = distinct.length - MOST_STEPS;
	return more > 0 ? `${distinct.slice(0, MOST_STEPS).join(", ")} and ${more} more` : distinct.join(", ");
}
const MOST_STEPS = 4;
/** Why the line is not named exactly; nothing where it is. */
function reasonsInWords({ findings }) {
	const reasons = findings.flatMap(({ provenance: { reason } }) => reason === void 0 ? [] : [reason]);
	return [...new Set(reasons)].join("; ");
}
/** What only the base has, a line each: there is nothing left to edit. */
function fixedSection(page, { comparison }) {
	return listSection(page, "Fixed", (comparison?.fixed ?? []).map((finding) => [finding.rule.id, subjectInWords(finding)].filter(Boolean).join(", ")));
}
function notChecked(page, report) {
	const diagnostics = report.diagnostics.filter((one) => one.level === "error");
	const sources = untoldSources(report);
	if (diagnostics.length === 0 && sources.length === 0) return [];
	return [
		page.paint("heading", "Not checked"),
		"",
		...diagnostics.flatMap((one) => diagnosticLines(page, one)),
		...sources.flatMap((one) => row(page, one.state, "red", sourceInWords(one)))
	];
}
function worthKnowing(page, report) {
	const diagnostics = report.diagnostics.filter((one) => one.level !== "error");
	if (diagnostics.length === 0) return [];
	return [
		page.paint("heading", "Worth knowing"),
		"",
		...diagnostics.flatMap((one) => diagnosticLines(page, one))
	];
}
function diagnosticLines(page, one) {
	const place = one.at === void 0 ? "" : `${placeInWords(one.at)}  `;
	return [...row(page, one.level, LEVEL_STYLES[one.level], `${place}${one.message}  ${one.code}`), ...row(page, "help", "dim", one.hint)];
}
const LEVEL_STYLES = {
	error: "red",
	warning: "yellow",
	note: "dim"
};
/** What only `verbose` asks for. */
function details(page, report) {
	return [
		listSection(page, "Suppressed", report.findings.flatMap(({ suppression, provenance, rule }) => suppression === void 0 ? [] : [`${placeInWords(provenance.home)}  ${rule.id}, by ${suppressorInWords(suppression)}: ${suppression.reason}`])),
		listSection(page, "Sources", report.sources.map(sourceInWords)),
		listSection(page, "Not Kubernetes", report.notKubernetes)
	];
}
function listSection(page, heading, items) {
	if (items.length === 0) return [];
	return [
		page.paint("heading", heading),
		"",
		...items.map((item) => `  ${showUnseen(item)}`)
	];
}
function summary(page, report) {
	const { counts } = report;
	const findings = countedFindings(report).length;
	const severities = severitiesInWords(counts.bySeverity);
	const suppressed = counts.suppressed === 0 ? "" : ` (and ${suppressedInWords(counts)})`;
	return [
		`${counted(findings, "finding")}${severities === "" ? "" : `: ${severities}`}${suppressed}`,
		showUnseen(judgedInWords(report)),
		...report.comparison === void 0 ? [] : [showUnseen(comparisonInWords(report))],
		"",
		`${page.paint(VERDICT_STYLES[report.verdict], report.verdict)}: ${verdictInWords(report)}`
	];
}
const VERDICT_STYLES = {
	passed: "green",
	failed: "red",
	incomplete: "yellow"
};

// src/report/write.ts
/** The forms that a report can have. */
const FORMATS = [
	"text",
	"sarif",
	"json",
	"github",
	"markdown",
	"junit",
	"gitlab",
	"rdjson",
	"checkstyle"
];
/** The report in one of its forms. */
function write(report, format, options) {
	return WRITERS[format](report, options);
}
/** The same, piece by piece where the form allows it. */
function writeInPieces(report, format, options) {
	return format === "text" ? textInPieces(report, options) : [write(report, format, options)];
}
const WRITERS = {
	text,
	sarif,
	json: (report) => json(report),
	github: (report) => github(report),
	markdown: (report) => markdown(report),
	junit,
	gitlab,
	rdjson,
	checkstyle
};

// src/config/config-from.ts
/** Whose settings judge a change: its own, or those of the state that it is compared with. */
const CONFIG_FROM = ["head", "base"];
/** Reads `--config-from` or the input of that name; `head` where nothing is said. Throws `UserError` for other words. */
function readConfigFrom(text) {
	if (text === void 0) return "head";
	const word = CONFIG_FROM.find((one) => one === text);
	if (word !== void 0) return word;
	const near = nearestName(text, CONFIG_FROM);
	throw new UserError(`config-from cannot be "${text}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes head or base.` });
}

// src/config/frameworks.ts
/** The frameworks to report on: those of the request, else those of the file. What looks like a path is a team's own. */
function frameworksOf(request, ofFile, { cwd, root, file }) {
	const asked = request.frameworks ?? [];
	const names = asked.length > 0 ? asked : ofFile ?? [];
	const ids = names.filter((name) => !isPath(name));
	const paths = names.flatMap((name, index) => {
		if (!isPath(name)) return [];
		if (asked.length > 0) return [frameworkFileAt(name, cwd)];
		return [join(root, existingPath(file.written(name, ["frameworks", index]), root, "file"))];
	});
	return {
		...ids.length === 0 ? {} : { frameworks: [...new Set(ids)] },
		...paths.length === 0 ? {} : { frameworkFiles: [...new Set(paths)] }
	};
}
function isPath(name) {
	return /[/\\]|\.ya?ml$/u.test(name);
}
function frameworkFileAt(path, cwd) {
	const absolute = resolve(cwd, path);
	if (statSync(absolute, { throwIfNoEntry: false })?.isFile() === true) return absolute;
	throw new UserError(`--framework: there is no file "${path}"`, { hint: "Name a framework by its id, or a file that exists." });
}
/** What reports on frameworks need to know, as the file has it. */
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
	if (isNobody(written)) throw new UserError(`${path.join(".")} names neither namespaces nor labels`, {
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
		if (wrong >= 0) throw new UserError(`"${addresses[wrong] ?? ""}" is no network of addresses`, {
			hint: "Write it as 10.0.0.0/8.",
			at: file.placeOf([
				...place,
				"from",
				"addresses",
				wrong
			])
		});
		if (isNobody(from) && addresses.length === 0) throw new UserError(`connection "${name}" comes from nobody`, {
			hint: "Give `from` namespaces, labels or addresses.",
			at: file.placeOf([...place, "from"])
		});
		if (names.has(name)) throw new UserError(`there are two connections "${name}"`, {
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

// src/config/settings.ts
const PROGRAM = "it would choose which program is run";
const RUNS = "it would start programs where the workflow has not said so";
const NETWORK = "it would let the run reach the network";
const WRITES = "it would write files or publish something";
const ACCESS = "it would use the rights of whoever runs Lintel";
const JUDGE = "it would let a change choose what it is judged against";
/** Every setting by where it may be given. `schema.ts` has the shapes of those of the file; a test keeps the two in step. */
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
/** Why a key may not stand in the configuration file, however it is spelled; undefined for all others. */
function whyNotInFile(key) {
	const plain = plainName(key);
	return SETTINGS.find((one) => !one.file && plainName(one.key) === plain)?.why ?? (plain.startsWith("allow") ? NETWORK : void 0);
}
function plainName(key) {
	return key.replaceAll(/[-_]/gu, "").toLowerCase();
}

// src/config/load.ts
/** Names of the configuration file at the root, in the order in which they are looked for. */
const CONFIG_FILES = ["lintel.yaml", "lintel.yml"];
/**
* Reads the configuration file, or gives undefined where there is none. The parser and the shape are loaded only when there is one.
* Throws `UserError` for the first thing that is wrong in it, and names up to five others.
*/
async function loadConfigFile(choice, { root, cwd }) {
	if (choice.kind === "none") return void 0;
	if (choice.kind === "text") return checkConfigText(choice.text, choice.file, choice.file);
	return choice.kind === "path" ? loadNamed(resolve(cwd, choice.path), choice.path, root) : loadAtRoot(root);
}
async function loadNamed(absolute, named, root) {
	const text = textOf(absolute);
	if (text === void 0) throw new UserError(`the configuration ${named} could not be read`, { hint: "Name a file that exists." });
	const place = realPlaceOf(root, absolute);
	return place.kind === "inside" ? checkConfigText(text, place.path, place.path) : checkConfigText(text, named);
}
async function loadAtRoot(root) {
	for (const file of CONFIG_FILES) {
		const place = realPlaceOf(root, join(root, file));
		if (place.kind === "outside") throw new UserError(`${file} is a link that leads out of the repository`, {
			hint: "Put the file itself there.",
			at: { file }
		});
		if (place.kind === "missing") continue;
		const text = textOf(join(root, place.path));
		if (text === void 0) throw new UserError(`${file} could not be read`, {
			hint: "Make it a readable file.",
			at: { file }
		});
		return checkConfigText(text, file, repoPath(file));
	}
}
function textOf(absolute) {
	try {
		return readFileSync(absolute, "utf8");
	} catch {
		return;
	}
}
async function checkConfigText(text, file, repoFile) {
	const [{ parseConfigYaml }, { configFile }] = await Promise.all([import("./config-yaml.js"), import("./schema.js")]);
	const yaml = parseConfigYaml(text, file);
	const data = yaml.data ?? {};
	if (!isMap(data)) throw new UserError(`${file} is not a mapping`, {
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
	if (value === void 0) return [{
		message: `${name} is missing`,
		hint: `It takes ${wanted(issue)}.`,
		at
	}];
	if (value === null) return [{
		message: `${name} has no value`,
		hint: `It takes ${wanted(issue)}.`,
		at: around.yaml.keyPlaceOf(path)
	}];
	const shown = typeof value === "object" ? "this value" : JSON.stringify(value).slice(0, 80);
	const near = typeof value === "string" ? nearestName(value, wordsOf(issue)) : void 0;
	const hint = near === void 0 ? `It takes ${wanted(issue)}.` : `Did you mean "${near}"? It takes ${wanted(issue)}.`;
	return [{
		message: `${name} cannot be ${shown}`,
		hint,
		at
	}];
}
function unknownKey(key, path, { known, at }) {
	const why = whyNotInFile(key);
	const shown = key.slice(0, 80);
	if (why !== void 0) {
		const hint = `The file is part of the change under review, and ${why}. Give it as a flag or an input of the action.`;
		return {
			message: `"${shown}" is not a key of the configuration file`,
			hint,
			at
		};
	}
	const near = nearestName(key, known);
	const hint = near === void 0 ? `Keys here are ${known.join(", ")}.` : `Did you mean "${near}"?`;
	return {
		message: path.length === 0 ? `unknown key "${shown}"` : `unknown key "${shown}" in ${nameOf(path)}`,
		hint,
		at
	};
}
function wordsOf(issue) {
	return [...(issue.values ?? []).filter((value) => typeof value === "string"), ...(issue.errors ?? []).flatMap((errors) => errors.flatMap(wordsOf))];
}
function wanted(issue) {
	return issue.code === "invalid_value" ? `one of ${wordsOf(issue).join(", ")}` : issue.message;
}
/** `helm[0].environments[1].name`, or the file as a whole. */
function nameOf(path) {
	if (path.length === 0) return "the configuration";
	return path.map((segment, index) => typeof segment === "number" ? `[${segment}]` : index === 0 ? segment : `.${segment}`).join("").slice(0, 200);
}
function firstOf(mistakes) {
	const [first, ...others] = [...mistakes].toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
	if (first === void 0) return new UserError("the configuration is not well formed", { hint: "See docs/configuration.md." });
	const more = others.slice(0, 5).map(({ message, at }) => `line ${at.line ?? 1}: ${message}`);
	const hint = more.length === 0 ? first.hint : `${first.hint} Also: ${more.join("; ")}.`;
	return new UserError(first.message, {
		hint,
		at: first.at
	});
}

// src/config/merge.ts
/** All settings of a run: defaults, overruled by the file, overruled by the request. Throws `UserError` for whatever cannot be meant so. */
async function makeConfig(request) {
	const cwd = existingFolder(request.cwd, "the working directory");
	const root = request.root === void 0 ? rootAbove(cwd) : existingFolder(resolve(cwd, request.root), "--root");
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
	const failOn = chosen("failOn", request, file, [...SEVERITIES$1, "never"]) ?? "high";
	const minSeverity = chosen("minSeverity", request, file, SEVERITIES$1) ?? "info";
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
		failOn,
		minSeverity,
		onIncomplete: chosen("onIncomplete", request, file, ["fail", "warn"]) ?? (failOn === "never" ? "warn" : "fail"),
		nothingToScan: request.nothingToScan ?? "warning",
		kubeVersion: kubeVersionOf(request, file),
		rules: rulesOf(file),
		onlyRules: request.onlyRules ?? [],
		skipRules: request.skipRules ?? [],
		customRules: [...await customRulesOfFile(file, root), ...await customRulesOfRequest(request.customRules ?? [], cwd)],
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
		suppressions: (settings.suppressions ?? []).map((one, index) => suppressionOf(one, index, file)),
		peerSuppressions: request.peerSuppressions ?? true,
		limits: limitsOf(request, file),
		renderers: {
			...request.helm === void 0 ? {} : { helm: resolve(cwd, request.helm) },
			...request.kustomize === void 0 ? {} : { kustomize: resolve(cwd, request.kustomize) },
			helmDependencyBuild: request.helmDependencyBuild ?? false,
			allowRemoteBases: request.allowRemoteBases ?? false
		},
		trace: request.trace ?? true,
		lineHashes: request.lineHashes ?? false,
		today: request.today
	};
	return Object.freeze(config);
}
function existingFolder(path, name) {
	let real;
	try {
		real = realpathSync.native(path);
		if (statSync(real).isDirectory()) return real;
	} catch {}
	throw new UserError(`${name}: "${path}" is not a folder`, { hint: "Name a folder that exists." });
}
/** The nearest folder with `.git`, which is a file in worktrees and submodules. */
function rootAbove(cwd) {
	for (let folder = cwd;; folder = dirname(folder)) {
		if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== void 0) return folder;
		if (folder === dirname(folder)) return cwd;
	}
}
/** One of a closed list of words, from the request, else from the file. */
function chosen(key, request, file, words) {
	const text = request[key] ?? file.settings[key];
	if (text === void 0) return void 0;
	const word = words.find((one) => one === text);
	if (word !== void 0) return word;
	const near = nearestName(text, words);
	const name = key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
	throw new UserError(`${name} cannot be "${text}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes one of ${words.join(", ")}.` });
}
function hiddenGate(minSeverity, failOn, request, file) {
	const key = request.minSeverity === void 0 ? "minSeverity" : "failOn";
	return new UserError(`findings from ${failOn} on close the gate, but those below ${minSeverity} would not be shown`, {
		hint: `Lower minSeverity to ${failOn}, or raise failOn to ${minSeverity}.`,
		...request[key] === void 0 && file.settings[key] !== void 0 ? { at: file.placeOf([key]) } : {}
	});
}
/** Paths of the command line. What does not exist is told when it is looked for. */
function namedPaths(paths, { cwd, root }) {
	const named = paths.filter((path) => path !== "-").map((path) => {
		const absolute = resolve(cwd, path);
		const place = realPlaceOf(root, absolute);
		const inside = pathInside(root, absolute) ?? (place.kind === "inside" ? place.path : void 0);
		if (inside !== void 0 && place.kind !== "outside") return inside;
		throw new UserError(`"${path}" ${inside === void 0 ? "lies outside of the repository" : "is a link that leads out of the repository"} at ${root}`, { hint: "Run Lintel in that folder, or say where the root is with `--root`." });
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
		if (text.length > 1024) throw new UserError(`a pattern of exclude has ${text.length} characters`, {
			hint: `Write at most ${MAX_PATTERN_LENGTH}.`,
			...place
		});
		if (/\{[^}]*,[^}]*\}/u.test(text)) throw new UserError(`exclude: "${text}" has braces, which are not expanded`, {
			hint: "Write one pattern for each alternative.",
			...place
		});
		if (compilePathPattern(text) === void 0) throw new UserError(`exclude: "${text}" matches nothing`, {
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
	return (file.settings.crdSchemas ?? []).map((text, index) => join(root, existingPath(file.written(text, ["crdSchemas", index]), root, "any")));
}
function crdSchemasOfRequest(paths, cwd) {
	return paths.map((path) => {
		const absolute = resolve(cwd, path);
		if (statSync(absolute, { throwIfNoEntry: false }) !== void 0) return absolute;
		throw new UserError(`--crd-schemas: "${path}" does not exist`, { hint: "Name a folder or file with custom resource definitions." });
	});
}
function rulesOf(file) {
	return new Map(Object.entries(file.settings.rules ?? {}).map(([name, entry]) => [name, settingOf(entry, file.placeOf(["rules", name]))]));
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
	const severity = SEVERITIES$1.find((one) => one === word);
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
		const found = isGlob(text) ? await filesOfGlob(root, plainPath(written), written.at) : await rulesAt(join(root, existingPath(written, root, "any")));
		if (found.length === 0) throw new UserError(`${written.name}: "${text}" matches no file`, {
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
	const absolute = resolve(cwd, path);
	if (statSync(absolute, { throwIfNoEntry: false }) !== void 0) return rulesAt(absolute);
	const found = isGlob(path) ? await filesOfGlob(cwd, path) : [];
	if (found.length > 0) return found;
	throw new UserError(`there are no rules at "${path}"`, { hint: "Name a rule file, a folder of them, or a glob." });
}
/** The file itself, or the YAML files of a folder and those below. */
async function rulesAt(absolute) {
	if (!statSync(absolute).isDirectory()) return [absolute];
	const [yaml, yml] = await Promise.all([filesOfGlob(absolute, "**/*.yaml"), filesOfGlob(absolute, "**/*.yml")]);
	return [...yaml, ...yml].toSorted();
}
function chartsOf(file, root) {
	return (file.settings.helm ?? []).map((one, index) => chartOf(one, ["helm", index], file, root));
}
function chartOf(one, path, file, root) {
	const at = [...path, "chart"];
	const chart = existingPath(file.written(one.chart, at), root, "folder");
	if (realPlaceOf(root, join(root, chart, "Chart.yaml")).kind !== "inside") throw new UserError(`${nameOf(at)}: "${one.chart}" has no Chart.yaml`, {
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
		throw new UserError(`the environment "${name}" of ${one.chart} is there twice`, {
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
/** Values files are written from the chart's folder, where most lie, or from the root, since `..` is refused. */
function valuesFile(written, chart, root) {
	const path = plainPath(written);
	const inChart = repoPath(chart === "" ? path : `${chart}/${path}`);
	if (realPlaceOf(root, join(root, inChart)).kind === "missing" && realPlaceOf(root, join(root, path)).kind !== "missing") return existingPath(written, root, "file");
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
		if (seen.has(folder)) throw new UserError(`"${text}" is in sets twice`, {
			hint: "A folder belongs to one set.",
			at: written.at
		});
		seen.add(folder);
		return folder;
	}));
}
function baselineOf(request, file, { cwd, root }) {
	if (request.baseline !== void 0) {
		const inside = pathInside(root, resolve(cwd, request.baseline));
		if (inside !== void 0) return inside;
		throw new UserError(`"${request.baseline}" lies outside of the repository`, { hint: "Keep the baseline in the repository." });
	}
	const { baseline } = file.settings;
	return baseline === void 0 ? void 0 : existingOrNew(file.written(baseline, ["baseline"]), root);
}
function existingOrNew(written, root) {
	const path = plainPath(written);
	return realPlaceOf(root, join(root, path)).kind === "missing" ? path : existingPath(written, root, "file");
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
		throw new UserError(`limits.${key} is ${limit}, above the ${MAXIMUM_LIMITS[key]} that the configuration file may set`, {
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

// src/config/template.ts
/** What `lintel init` writes to `lintel.yaml`: every key of the file, explained, with what holds when nothing is written. */
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
#  allowed-registries:
#    severity: high
#    params:
#      registries: [ghcr.io/acme/]

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
/** What `lintel init` writes to `.github/workflows/lintel.yml`. `action` is the action with its version, as in `acme/lintel@v1`. */
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

// src/discover/may-read.ts
/**
* Whether a source may read the file, as far as can be told without rendering it: then rendering it tells. Kustomizations may read any file
* that lies in no chart.
*/
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
/** Whether the chart asks for another one of the repository by `file://`; which one, its rendering tells. */
function hasLocalDependency(chart, root) {
	for (const name of ["Chart.yaml", "requirements.yaml"]) try {
		if (readFileSync(join(root, chart, name), "utf8").includes("file://")) return true;
	} catch {}
	return false;
}

// src/evaluate/secret-paths.ts
/** All rules about secrets, whatever the configuration selects: what must not be shown does not depend on what is judged. */
function planOfSecrets(rules, config) {
	const sensitive = rules.filter(({ rule }) => rule.sensitive);
	const everything = {
		...config,
		preset: "all",
		rules: /* @__PURE__ */ new Map(),
		onlyRules: [],
		skipRules: []
	};
	return planRules(selectRules(sensitive, everything), config.podTemplates);
}
/** Tells which values of a resource are secrets: those of a Secret, and those at which the rules of `plan`, all about secrets, speak. */
function secretPathsOf(resource, plan) {
	const found = evaluateResource(resource, plan).findings.map((finding) => finding.path);
	const isSecret = resource.kind === "Secret";
	return (path) => isSecret && (path[0] === "data" || path[0] === "stringData") || found.some((one) => one.every((segment, index) => index >= path.length || segment === path[index]));
}

// src/render/text-region.ts
/**
* The stretch of `line` (from 1) from `column` (from 1; its first character that is no blank when left out) to its end.
* Undefined for a line that the text does not have.
*/
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

export { makeTemporaryFolder as $, subjectInWords as $t, provenanceValue as A, identityOfFingerprint as At, decodeMarks as B, showUnseen as Bt, taxonomiesOf as C, CORE_SCHEMA as Cn, joinFlowLines as Ct, uriOf as D, load as Dn, comparablePeerId as Dt, markdown as E, getScalarValue as En, selectRules as Et, forXml as F, forMarkdownProse as Ft, openMark as G, reassess as Gt, STAGE_NAMES as H, withoutCommands as Ht, writeOutput as I, forSarifMessage as It, lineExcerpt as J, countedFindings as Jt, pairFor as K, asSentence as Kt, lint as L, forTerminal as Lt, PRODUCT as M, forHtml as Mt, shorten as N, forMarkdown as Nt, testCase as O, parseEvents as On, atEnd as Ot, annotationsOf as P, forMarkdownCode as Pt, render as Q, resourceInWords as Qt, wayOf as R, forWorkflowCommandData as Rt, GRADES as S, COLLECTION_STYLE as Sn, linesOf as St, MOST_SUMMARY_BYTES as T, SCALAR_STYLE as Tn, namesOf as Tt, closeMark as U, assemble as Ut, MARKED_SUFFIX as V, toSafeJson as Vt, keyMarkStart as W, exitCodeOf as Wt, lineHashes as X, pathInWords as Xt, renderersWhenAsked as Y, lineInWords as Yt, openSourceTexts as Z, placeInWords as Zt, prose as _, realPlaceOf as _n, collectSet as _t, configTemplate as a, DEFAULT_LIMITS as an, judged as at, visible as b, loadRuleTexts as bn, looksLikeKubernetes as bt, loadConfigFile as c, askedFrameworks as cn, audienceOf as ct, FORMATS as d, crosswalkOf as dn, planRules as dt, verdictInWords as en, absoluteOf as et, write as f, availableRules as fn, targetOf$1 as ft, pageFor as g, pathInside as gn, PARAMETERS as gt, labelled as h, loadTexts as hn, DEFAULT_KUBE_VERSIONS as ht, mayRead as i, isGlob as in, standingAt as it, HOMEPAGE as j, forCsv as jt, placeValue as k, fingerprintOf as kt, CONFIG_FROM as l, controlLines as ln, evaluateResource as lt, cut as m, customRules as mn, versionText as mt, planOfSecrets as n, compareText as nn, isInside$1 as nt, workflowTemplate as o, REPORT_SCOPES as on, parse as ot, writeInPieces as p, compiledRules as pn, targetText as pt, textMark as q, counted as qt, secretPathsOf as r, filesOfGlob as rn, repoPathOf as rt, makeConfig as s, UNKNOWN_KINDS as sn, asViolations as st, regionOfLine as t, compareBySeverity as tn, below as tt, readConfigFrom as u, controlNames as un, evaluateSet as ut, proseWidth as v, BUILT_IN_RULES as vn, discover as vt, uuidOf as w, EVENT_ID as wn, resolvePlain as wt, widthOf as x, runnable as xn, parseYaml as xt, row as y, loadRuleDefinitions as yn, detach as yt, parseTemplate as z, forWorkflowCommandProperty as zt };