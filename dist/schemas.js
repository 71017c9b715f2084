"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_core = require("./core.js");
let node_fs = require("node:fs");

// src/schema/table-text.ts
/** The sections of a table's text; the rows of one are `section.split('\n')`. */
function sectionsOf(text) {
	return text.slice(0, -1).split("\n\n");
}
/** What follows in each row of a section that begins with these words. Rows that do stand together. */
function rowsWith(section, ...words) {
	const rows = [];
	if (words.some((word) => /[ \n]/u.test(word))) return rows;
	const wanted = `${words.join(" ")} `;
	let start = section.startsWith(wanted) ? 0 : section.indexOf(`\n${wanted}`) + 1;
	while (section.startsWith(wanted, start)) {
		const end = section.indexOf("\n", start);
		rows.push(section.slice(start + wanted.length, end < 0 ? void 0 : end));
		if (end < 0) break;
		start = end + 1;
	}
	return rows;
}

// src/schema/custom-text.ts
/** Opens the text that `customText` wrote. */
function readCustom(text) {
	const [projects = "", kinds = ""] = sectionsOf(text);
	let projectRows;
	return {
		projectAt(place) {
			const row = (projectRows ??= projects.split("\n"))[place];
			return row === void 0 ? void 0 : projectOf(row);
		},
		of: (group, kind) => rowsWith(kinds, group, kind).map((rest) => kindOf(group, kind, rest.split(" "))),
		kindsOf: (group) => [...new Set(rowsWith(kinds, group).map((rest) => rest.slice(0, rest.indexOf(" "))))],
		projects: () => projects.split("\n").map(projectOf),
		kinds: () => kinds.split("\n").map((row) => {
			const [group = "", kind = "", ...rest] = row.split(" ");
			return kindOf(group, kind, rest);
		})
	};
}
function projectOf(row) {
	const [module = "", version = "", start, length] = row.split(" ");
	return [
		module,
		version,
		Number(start),
		Number(length)
	];
}
function kindOf(group, kind, [version = "", isNamespaced, schema, project, ...warning]) {
	const row = [
		group,
		version,
		kind,
		isNamespaced === "1" ? 1 : 0,
		Number(schema),
		Number(project)
	];
	return warning.length === 0 ? row : [...row, warning.join(" ")];
}

// src/schema/describe.ts
/** Longest value that a message shows, in UTF-16 units. */
const MAX_SHOWN = 40;
/** A path in quotes, as people write it: `"spec.containers[0].image"`; `the object` for the root. */
function pathText(path) {
	let text = "";
	for (const segment of path) if (typeof segment === "number") text += `[${segment}]`;
	else if (/^[\w-]+$/u.test(segment)) text += text === "" ? segment : `.${segment}`;
	else text += `['${segment.slice(0, MAX_SHOWN)}']`;
	return text === "" ? "the object" : `"${text}"`;
}
/** A text in quotes, cut where it is long. */
function quoted(text) {
	return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, 39)}\u2026` : text);
}
/** What a value is, for `\u2026 is \u2026`: `the string "x"`, `a list`. */
function valueText(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	switch (typeof value) {
		case "string": return `the string ${quoted(value)}`;
		case "number":
		case "bigint": return `the number ${value}`;
		case "boolean": return `the boolean ${value}`;
		default: return "a mapping";
	}
}
/** `a, b or c`; the rest is counted where there are many. */
function listText(words, most = 12) {
	const shown = words.slice(0, most).map((word) => word === "" ? "\"\"" : word);
	if (words.length > most) return `${shown.join(", ")} or one of ${words.length - most} more`;
	return shown.length < 2 ? shown[0] ?? "nothing" : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}
/** The sentence with a capital at its start. */
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// src/schema/load-table.ts
/**
* One of the tables that `npm run schemas` has written. They lie beside this module, in the source as in the built program, and are part of it like
* code: a table that cannot be read is our bug, and throws.
*/
function loadTable(name) {
	return (0, node_fs.readFileSync)(fileOf(`${name}.txt`), "latin1");
}
/** A part of the file that holds the schemas of all projects, which are packed one by one. */
function loadPart(start, length) {
	const bytes = (0, node_fs.readFileSync)(fileOf("crd-schemas.bin")).subarray(start, start + length);
	return JSON.parse(process.getBuiltinModule("node:zlib").brotliDecompressSync(bytes).toString("utf8"));
}
function fileOf(name) {
	return new URL(`data/${name}`, require("url").pathToFileURL(__filename).href);
}

// src/schema/unknown-field.ts
/** What somebody who wrote a field that is not there probably meant: a clause, or undefined where nothing is near. */
function meantBy(field, type, parent, types) {
	const lower = field.toLowerCase();
	for (const known of type.fields.keys()) if (known.toLowerCase() === lower) return `upper and lower case differ, and the field is "${known}"`;
	if (parent?.fields.has(field) === true) return `it belongs one level up, in ${parent.name}, so the indentation is probably wrong`;
	const inner = innerFieldWith(field, type, types);
	if (inner !== void 0) return `it belongs one level down, in "${inner}"`;
	const near = require_flags.nearestName(field, type.fields.keys());
	return near === void 0 ? void 0 : `"${near}" is probably meant`;
}
/** The field of `type` whose own type has `field`. */
function innerFieldWith(field, type, types) {
	for (const [name, { type: inner }] of type.fields) {
		if (name === "status") continue;
		const definition = definitionIn(inner);
		if (definition !== void 0 && types.objectType(definition).fields.has(field)) return name;
	}
}
function definitionIn(type) {
	if (type.kind === "struct") return type.definition;
	return type.kind === "list" && type.items.kind === "struct" ? type.items.definition : void 0;
}
/** When a field that the target does not have was or will be there: a clause, or undefined where no version knows it. */
function lifeText(field, type, types, target) {
	const life = types.lifeOf(type.definition, field);
	if (life === void 0) return void 0;
	const [oldest, newest] = life;
	if (newest < target.oldest) return `it was removed in Kubernetes ${require_core.versionText(newest + 1)}`;
	return oldest > target.newest ? `it exists from Kubernetes ${require_core.versionText(oldest)} on` : void 0;
}

// src/schema/walk.ts
/** Problems of one object that are worth telling: a file that is something else altogether need not be told a thousand times so. */
const MAX_PROBLEMS = 200;
/** Whether enough has been told. */
function isFull({ problems }) {
	return problems.length >= MAX_PROBLEMS;
}
/** Tells of a problem at the place where the walk stands. The message has no full stop. */
function report(walk, severity, message, rule = "schema-validation") {
	if (!isFull(walk)) walk.problems.push({
		rule,
		severity,
		path: [...walk.path],
		message: `${sentence(message)}.`
	});
}
/** `"spec.paused" must be true or false, and is \u2026`. */
function mustBe({ path }, what, value) {
	const isQuoted = typeof value === "string" && /^(?:true|false)$/u.test(value) && what === "true or false";
	return `${pathText(path)} must be ${what}, and is ${valueText(value)}${isQuoted ? "; write it without the quotes" : ""}`;
}

// src/schema/report-field.ts
/** A field that no version of the target has. */
function reportUnknown(name, type, parent, walk) {
	if (isFull(walk)) return;
	const owner = pathText(walk.path.slice(0, -1));
	const hint = lifeText(name, type, walk.types, walk.target) ?? meantBy(name, type, parent, walk.types);
	report(walk, "medium", `${quoted(name)} is not a field of ${owner} (${type.name}), so the API server refuses or drops it${hint === void 0 ? "" : `; ${hint}`}`);
}
/** What the life of a field in the versions of the target is worth telling. */
function reportLife(name, field, type, walk) {
	const { oldest, newest } = walk.target;
	if (field.since !== void 0) {
		const what = `"${name}" of ${type.name} exists from Kubernetes ${require_core.versionText(field.since)} on`;
		report(walk, "low", `${what}, and the target begins with ${require_core.versionText(oldest)}, which drops it`);
	} else if (field.removedIn !== void 0) {
		const what = `"${name}" of ${type.name} was removed in Kubernetes ${require_core.versionText(field.removedIn)}`;
		report(walk, "low", `${what}, and the target reaches to ${require_core.versionText(newest)}`);
	} else if (field.gate !== void 0) {
		const what = `"${name}" of ${type.name} needs the feature gate ${field.gate}, which is off by default in Kubernetes ${require_core.versionText(newest)}`;
		report(walk, "info", `${what}; without it the API server drops the field`);
	} else if (!isToldElsewhere(name, type)) report(walk, "low", `"${name}" of ${type.name} is deprecated; the API reference names what replaces it`);
}
/** `serviceAccount` has a rule of its own, which knows when it is harmless. */
function isToldElsewhere(name, type) {
	return name === "serviceAccount" && type.name === "PodSpec";
}

// src/schema/unknown-null-keys.ts
/**
* The fields that do not exist among keys whose value is null, which data does not show: the server tells these as well. A key that leads
* into a part of the wrong type is passed over.
*/
function unknownNullKeys(keys, definition, types, target) {
	const walk = {
		types,
		target,
		path: [],
		problems: []
	};
	for (const path of keys) {
		const owner = ownerOf(path, definition, types);
		const name = path.at(-1);
		if (owner === void 0 || typeof name !== "string" || owner.type.isOpen || owner.type.fields.has(name)) continue;
		walk.path.splice(0, Infinity, ...path);
		reportUnknown(name, owner.type, owner.parent, walk);
	}
	return walk.problems;
}
/** The object type that the last key of a path belongs to. */
function ownerOf(path, definition, types) {
	let type = {
		kind: "struct",
		definition
	};
	let owner;
	let parent;
	for (const segment of path) if (type?.kind === "struct") {
		parent = owner;
		owner = types.objectType(type.definition);
		type = owner.fields.get(String(segment))?.type;
	} else if (type?.kind === "list" || type?.kind === "set") {
		owner = void 0;
		type = type.items;
	} else if (type?.kind === "map") {
		owner = void 0;
		type = type.values;
	} else return void 0;
	return owner === void 0 ? void 0 : {
		type: owner,
		parent
	};
}

// src/schema/scalars.ts
/** Go's RFC 3339 layout, by which the API server reads times: capitals, seconds, and a zone. */
const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
/** Whether the API server reads the text as a point in time. */
function isTime(text) {
	const [, year, month, day, hour, minute, second] = TIME.exec(text) ?? [];
	if (year === void 0) return false;
	const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOfMonth && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
/** Whether the text is base64 as Go reads it: line breaks anywhere, padding at the end. */
function isBase64(text) {
	const plain = /[\r\n]/u.test(text) ? text.replaceAll(/[\r\n]/gu, "") : text;
	return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(plain);
}
/** Whether the text is a quantity; the API server does not mind blanks around it. */
function isQuantityText(text) {
	return require_facts.isQuantity(text.trim()) === true;
}
/** What people write for units, lower case, and how Kubernetes writes them. */
const UNITS = {
	b: "",
	byte: "",
	bytes: "",
	k: "k",
	kb: "k",
	kib: "Ki",
	ki: "Ki",
	m: "M",
	mb: "M",
	mib: "Mi",
	mi: "Mi",
	g: "G",
	gb: "G",
	gib: "Gi",
	gi: "Gi",
	t: "T",
	tb: "T",
	tib: "Ti",
	ti: "Ti",
	core: "",
	cores: "",
	cpu: "",
	cpus: ""
};
/** What a text was probably meant to say that is no quantity, e.g. `512M or 512Mi` for `512mb`; undefined where that cannot be told. */
function quantityMeant(text) {
	const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*$/u.exec(text) ?? [];
	if (number === void 0 || unit === void 0) return void 0;
	const meant = UNITS[unit.toLowerCase()];
	if (meant === void 0) return void 0;
	return /^[kmgt]b$/iu.test(unit) ? `${number}${meant} or ${number}${meant === "k" ? "K" : meant}i` : `${number}${meant}`;
}

// src/schema/check-scalar.ts
/** One of the words that a field takes. */
function checkEnum(value, values, walk) {
	if (typeof value !== "string") {
		reportNoString(value, walk);
		return;
	}
	if (value === "" || values.includes(value)) return;
	if (walk.path[0] === "status") return;
	const near = values.find((one) => one.toLowerCase() === value.toLowerCase()) ?? require_flags.nearestName(value, values);
	const hint = near === void 0 ? "" : `; "${near}" is probably meant`;
	report(walk, "high", `${pathText(walk.path)} must be ${listText(values)}, and is ${quoted(value)}${hint}`);
}
/** A word that only newer versions of the target take. */
function checkOlderValues(value, { type, changedIn }, walk) {
	if (typeof value !== "string" || value === "" || type.kind !== "enum" || type.values.includes(value)) return;
	const last = walk.problems.at(-1);
	if (last !== void 0 && last.severity === "high" && last.path.length === walk.path.length) return;
	report(walk, "low", `${pathText(walk.path)} may be ${quoted(value)} from Kubernetes ${require_core.versionText(changedIn)} on, and the target begins with ${require_core.versionText(walk.target.oldest)}`);
}
const INT32 = 2 ** 31;
/** A whole number. */
function checkInteger(value, kind, walk) {
	if (typeof value !== "number" || !Number.isInteger(value)) {
		const isQuoted = typeof value === "string" && /^[+-]?\d+$/u.test(value);
		report(walk, "high", `${mustBe(walk, "a whole number", value)}${isQuoted ? "; write it without the quotes" : ""}`);
	} else if (kind === "int32" && (value >= INT32 || value < -INT32)) report(walk, "high", `${pathText(walk.path)} is ${value}, which does not fit into 32 bits`);
	else if (Math.abs(value) >= 2 ** 63) report(walk, "high", `${pathText(walk.path)} is ${value}, which does not fit into 64 bits`);
}
/** An amount like `500m` or `128Mi`. */
function checkQuantity(value, walk) {
	if (typeof value === "number") return;
	if (typeof value !== "string") {
		report(walk, "high", mustBe(walk, "a quantity like 500m or 128Mi", value));
		return;
	}
	if (isQuantityText(value)) return;
	const meant = quantityMeant(value);
	const hint = meant === void 0 ? "" : `; ${meant} is probably meant`;
	report(walk, "high", `${pathText(walk.path)} must be a quantity like 500m or 128Mi, and is ${quoted(value)}${hint}`);
}
/** Lists of texts that a shell or program is given. */
const ARGUMENTS = /* @__PURE__ */ new Set(["command", "args"]);
/** Maps from name to text. */
const TEXT_MAPS = /* @__PURE__ */ new Set([
	"labels",
	"annotations",
	"matchLabels",
	"nodeSelector",
	"data",
	"stringData"
]);
/** A number or a word that YAML reads as something else than text, where text is wanted. Its value may be a password. */
function reportNoString(value, walk) {
	if (typeof value !== "number" && typeof value !== "boolean") {
		report(walk, "high", mustBe(walk, "a string", value));
		return;
	}
	const what = typeof value === "number" ? "a number" : "a boolean";
	const message = `${pathText(walk.path)} must be a string, and YAML reads it as ${what}; put it in quotes`;
	report(walk, "high", message, isPlainText(walk.path) ? "unquoted-string-value" : "schema-validation");
}
/** Whether the path leads to a value that people often forget to quote: variables, labels, data, arguments. */
function isPlainText(path) {
	const last = path.at(-1);
	const owner = path.at(-2);
	if (typeof last === "number") return typeof owner === "string" && ARGUMENTS.has(owner);
	if (last === "value") return typeof owner === "number" && path.at(-3) === "env";
	return typeof owner === "string" && TEXT_MAPS.has(owner);
}
/** A point in time. */
function checkTime(value, walk) {
	if (typeof value !== "string") reportNoString(value, walk);
	else if (!isTime(value)) report(walk, "high", `${pathText(walk.path)} must be a time like 2026-01-31T12:00:00Z, and is ${quoted(value)}`);
}
/** Bytes as base64. The value is a secret more often than not. */
function checkBytes(value, walk) {
	if (typeof value !== "string") reportNoString(value, walk);
	else if (!isBase64(value)) report(walk, "high", `${pathText(walk.path)} is not base64, so the API server cannot decode it`);
}

// src/schema/validate-core.ts
/**
* Judges an object by one of Kubernetes' own types, in the versions of the target: what the server refuses is high, what it drops is medium, what
* only a part of the target takes, and what is deprecated, is low. A key whose value is null is as absent, as at the server. `root` is where the
* value stands, for one that is a part of an object.
*/
function validateCore(object, definition, types, target, root = []) {
	const walk = {
		types,
		target,
		path: [...root],
		problems: []
	};
	checkObject(object, types.objectType(definition), void 0, walk);
	return walk.problems;
}
function checkObject(value, type, parent, walk) {
	if (!require_program.isMap(value)) {
		report(walk, "high", mustBe(walk, `a mapping (${type.name})`, value));
		return;
	}
	if (type.isOpen) return;
	const { path } = walk;
	for (const name in value) {
		const field = type.fields.get(name);
		path.push(name);
		if (field === void 0) reportUnknown(name, type, parent, walk);
		else {
			if (field.since !== void 0 || field.removedIn !== void 0 || field.isDeprecated || field.gate !== void 0) reportLife(name, field, type, walk);
			checkValue(value[name], field.type, type, walk);
			if (field.before?.type.kind === "enum") checkOlderValues(value[name], field.before, walk);
		}
		path.pop();
	}
	for (const name of type.required) {
		if (value[name] !== void 0 && Object.hasOwn(value, name)) continue;
		const text = `${pathText(path)} lacks "${name}", which the API server requires (${type.name})`;
		path.push(name);
		report(walk, "high", text);
		path.pop();
	}
}
function checkValue(value, type, parent, walk) {
	if (isFull(walk)) return;
	switch (type.kind) {
		case "string":
			if (typeof value !== "string") reportNoString(value, walk);
			return;
		case "struct":
			checkObject(value, walk.types.objectType(type.definition), parent, walk);
			return;
		case "list":
		case "set":
			checkList(value, type, parent, walk);
			return;
		case "map":
			checkMap(value, type.values, parent, walk);
			return;
		case "enum":
			checkEnum(value, type.values, walk);
			return;
		case "int32":
		case "int64":
			checkInteger(value, type.kind, walk);
			return;
		case "boolean":
			if (typeof value !== "boolean") report(walk, "high", mustBe(walk, "true or false", value));
			return;
		case "number":
			if (typeof value !== "number") report(walk, "high", mustBe(walk, "a number", value));
			return;
		case "quantity":
			checkQuantity(value, walk);
			return;
		case "intOrString":
			if (typeof value !== "string" && !Number.isInteger(value)) report(walk, "high", mustBe(walk, "a whole number or a string", value));
			return;
		case "time":
			checkTime(value, walk);
			return;
		case "bytes":
			checkBytes(value, walk);
			return;
		case "object":
			if (!require_program.isMap(value)) report(walk, "high", mustBe(walk, "a mapping", value));
			return;
	}
}
function checkList(value, type, parent, walk) {
	if (!Array.isArray(value)) {
		const hint = require_program.isMap(value) ? "; its items begin with a dash" : "";
		report(walk, "high", `${mustBe(walk, "a list", value)}${hint}`);
		return;
	}
	const { path } = walk;
	for (let index = 0; index < value.length; index += 1) {
		const item = value[index];
		path.push(index);
		if (item !== null) checkValue(item, type.items, parent, walk);
		else if (type.items.kind === "struct") reportEmptyItem(type.items.definition, walk);
		path.pop();
	}
	if (value.length > 1) checkRepeated(value, type, walk);
}
/** The server reads an item with nothing in it; that is enough where nothing is required. */
function reportEmptyItem(definition, walk) {
	const { required, name } = walk.types.objectType(definition);
	const text = `${pathText(walk.path)} is an empty list item (${name})`;
	if (required.length === 0 || walk.path[0] === "status") report(walk, "low", `${text}, which the API server takes for one without any field`);
	else report(walk, "high", `${text}, and the API server requires ${listText(required.map((one) => `"${one}"`))} in it`);
}
/** Items that the API server takes for one and the same. */
function checkRepeated(items, type, walk) {
	const keys = type.kind === "list" ? type.keys : void 0;
	if (keys?.length === 0) return;
	const defaults = type.items.kind === "struct" ? walk.types.objectType(type.items.definition).keyDefaults : {};
	const seen = /* @__PURE__ */ new Map();
	items.forEach((item, index) => {
		if (keys !== void 0 && (!require_program.isMap(item) || keys.every((key) => item[key] === void 0))) return;
		const values = keys?.map((key) => require_program.isMap(item) ? item[key] ?? defaults[key] ?? null : null);
		const identity = JSON.stringify(values ?? item);
		const first = seen.get(identity);
		if (first === void 0) {
			seen.set(identity, index);
			return;
		}
		const same = keys === void 0 ? "is" : `has the same ${keys.join(" and ")} as`;
		const before = pathText([...walk.path, first]);
		const consequence = "server-side apply refuses the object, and other clients let one of the two win";
		walk.path.push(index);
		report(walk, "medium", `${pathText(walk.path)} ${same} ${before}${keys === void 0 ? " once more" : ""}; ${consequence}`);
		walk.path.pop();
	});
}
function checkMap(value, values, parent, walk) {
	if (!require_program.isMap(value)) {
		report(walk, "high", mustBe(walk, "a mapping", value));
		return;
	}
	for (const name in value) {
		walk.path.push(name);
		checkValue(value[name], values, parent, walk);
		walk.path.pop();
	}
}

// src/schema/core-text.ts
/** Opens the text that `coreText` wrote. */
function readCore(text) {
	const [versions = "", names = "", types = "", definitions = "", kinds = "", gates = ""] = sectionsOf(text);
	const [oldest = 0, newest = 0] = versions.split(" ").map(Number);
	const nameRows = names.split("\n");
	const typeRows = types.split("\n");
	const definitionRows = definitions.split("\n");
	let allKinds;
	return {
		versions: [oldest, newest],
		nameAt: (place) => nameRows[place] ?? "",
		typeAt: (place) => JSON.parse(typeRows[place] ?? "\"any\""),
		definitionAt(place) {
			const row = definitionRows[place];
			return row === void 0 ? void 0 : JSON.parse(row);
		},
		definitions: definitionRows.length,
		find(apiVersion, kind) {
			const [rest] = rowsWith(kinds, apiVersion, kind);
			return rest === void 0 ? void 0 : servedKind(apiVersion, kind, rest.split(" ").map(Number));
		},
		kinds: () => allKinds ??= kinds.split("\n").map((row) => {
			const [apiVersion = "", kind = "", ...numbers] = row.split(" ");
			return servedKind(apiVersion, kind, numbers.map(Number));
		}),
		gateOf: (definition, field) => rowsWith(gates, `${definition}.${field}`)[0]
	};
}
function servedKind(apiVersion, kind, [definition = 0, oldest = 0, newest = 0, isNamespaced]) {
	const [version = "", group = ""] = apiVersion.split("/").toReversed();
	return {
		group,
		version,
		kind,
		definition,
		oldest,
		newest,
		isNamespaced: isNamespaced === 1
	};
}

// src/schema/core-types.ts
/** Reads the table for a target, which lies within its versions. */
function coreTypes(table, target) {
	const types = /* @__PURE__ */ new Map();
	const objects = /* @__PURE__ */ new Map();
	const kinds = /* @__PURE__ */ new Map();
	const typeAt = (place) => {
		const known = types.get(place);
		if (known !== void 0) return known;
		const type = decodeType(table, place, typeAt);
		types.set(place, type);
		return type;
	};
	return {
		versions: table.versions,
		find(apiVersion, kind) {
			const key = `${apiVersion} ${kind}`;
			let found = kinds.get(key);
			if (found === void 0 && !kinds.has(key)) {
				found = table.find(apiVersion, kind);
				kinds.set(key, found);
			}
			return found;
		},
		kinds: () => table.kinds(),
		objectType(definition) {
			let type = objects.get(definition);
			if (type === void 0) {
				type = decodeObject(table, definition, target, typeAt);
				objects.set(definition, type);
			}
			return type;
		},
		lifeOf(definition, field) {
			const code = codeOf(table, definition, field);
			const [, oldest = 0, newest = 0] = table.definitionAt(definition) ?? [];
			if (code === void 0 || typeof code === "number") return code === void 0 ? void 0 : [oldest, newest];
			return [code[0] ?? 0, code.at(-2) ?? 0];
		}
	};
}
function decodeType(table, place, typeAt) {
	const code = table.typeAt(place);
	if (typeof code === "string") return { kind: code };
	switch (code[0]) {
		case "enum": return {
			kind: "enum",
			values: code.slice(1)
		};
		case "object": return {
			kind: "struct",
			definition: code[1]
		};
		case "map": return {
			kind: "map",
			values: typeAt(code[1])
		};
		case "set": return {
			kind: "set",
			items: typeAt(code[1])
		};
		case "list": return {
			kind: "list",
			items: typeAt(code[1]),
			keys: code.slice(2)
		};
	}
}
function decodeObject(table, definition, target, typeAt) {
	const [namePlace = 0, oldest = 0, newest = 0, row = [], keyDefaults = {}] = table.definitionAt(definition) ?? [];
	const name = table.nameAt(namePlace);
	const life = {
		oldest: Math.max(oldest, target.oldest),
		newest: Math.min(newest, target.newest)
	};
	const fields = /* @__PURE__ */ new Map();
	const required = [];
	for (let place = 0; place + 1 < row.length; place += 2) {
		const field = table.nameAt(row[place]);
		const code = row[place + 1];
		const stretches = stretchesWithin(typeof code === "number" ? [
			oldest,
			newest,
			code
		] : code, life);
		const last = stretches.at(-1);
		if (last === void 0) continue;
		const gate = (last.code & 4) === 0 ? void 0 : table.gateOf(definition, field);
		fields.set(field, fieldOf(stretches, last, life, {
			typeAt,
			gate
		}));
		if (last.code % 2 === 1 && last.newest >= life.newest) required.push(field);
	}
	return {
		name: name.slice(name.lastIndexOf(".") + 1),
		isOpen: row.length === 0,
		fields,
		required,
		keyDefaults,
		definition
	};
}
/** The stretches that the versions of `life` see, from the oldest to the newest. */
function stretchesWithin(code, life) {
	const stretches = [];
	for (let place = 0; place + 2 < code.length; place += 3) {
		const [oldest = 0, newest = 0, what = 0] = code.slice(place, place + 3);
		if (newest >= life.oldest && oldest <= life.newest) stretches.push({
			oldest,
			newest,
			code: what
		});
	}
	return stretches;
}
function fieldOf(stretches, last, life, { typeAt, gate }) {
	const first = stretches[0] ?? last;
	const other = stretches.findLast((one) => one.code >> 3 !== last.code >> 3);
	return {
		type: typeAt(last.code >> 3),
		isDeprecated: (last.code & 2) !== 0,
		gate,
		since: first.oldest > life.oldest ? first.oldest : void 0,
		removedIn: last.newest < life.newest ? last.newest + 1 : void 0,
		before: other === void 0 ? void 0 : {
			type: typeAt(other.code >> 3),
			changedIn: other.newest + 1
		}
	};
}
function codeOf(table, definition, field) {
	const row = table.definitionAt(definition)?.[3] ?? [];
	for (let place = 0; place + 1 < row.length; place += 2) if (table.nameAt(row[place]) === field) return row[place + 1];
}

// src/schema/lifecycle-text.ts
/** Opens the text that `lifecycleText` wrote. */
function readLifecycle(text) {
	const [apis = "", customApis = ""] = sectionsOf(text);
	return {
		of(apiVersion, kind) {
			const [rest] = rowsWith(apis, apiVersion, kind);
			return rest === void 0 ? void 0 : lifeOf(apiVersion, kind, rest.split(" "));
		},
		ofCustom: (apiVersion) => rowsWith(customApis, apiVersion).map((rest) => [apiVersion, ...JSON.parse(rest)]),
		apis: () => apis.split("\n").map((row) => {
			const [apiVersion = "", kind = "", ...rest] = row.split(" ");
			return lifeOf(apiVersion, kind, rest);
		})
	};
}
function lifeOf(apiVersion, kind, [introduced, deprecated, removed, ...use]) {
	return [
		apiVersion,
		kind,
		Number(introduced),
		Number(deprecated),
		Number(removed),
		use.join(" ")
	];
}

// src/schema/lifecycle.ts
/** What no API server serves and a program reads from a file. Source: CHANGELOG-1.21.md and CHANGELOG-1.24.md of Kubernetes. */
const OF_FILES = ["v1alpha1", "v1beta1"].flatMap((version) => [
	"Event",
	"EventList",
	"Policy",
	"PolicyList"
].map((kind) => [
	`audit.k8s.io/${version}`,
	kind,
	0,
	21,
	24,
	`audit.k8s.io/v1 ${kind}`
]));
/** What never was, though lists of deprecated APIs name it: it is as gone as the version that it is written in. */
const OF_GONE_VERSIONS = [[
	"apps/v1beta1",
	"ReplicaSet",
	0,
	9,
	16,
	"apps/v1 ReplicaSet"
], [
	"flowcontrol.apiserver.k8s.io/v1beta1",
	"FlowControl",
	0,
	23,
	26,
	"flowcontrol.apiserver.k8s.io/v1 FlowSchema"
]];
const IN_NO_TABLE = [...OF_FILES, ...OF_GONE_VERSIONS];
/** Reads the table's text; nothing is taken apart before it is asked for. */
function livesIn(text) {
	const table = readLifecycle(text);
	return {
		of(apiVersion, kind) {
			const row = IN_NO_TABLE.find((one) => one[0] === apiVersion && one[1] === kind) ?? table.of(apiVersion, kind);
			if (row === void 0) return void 0;
			const [, , introduced, deprecated, removed, use] = row;
			return {
				introduced: introduced || void 0,
				deprecated: deprecated || void 0,
				removed: removed || void 0,
				use: use || void 0
			};
		},
		ofCustom(apiVersion, kind) {
			const row = table.ofCustom(apiVersion).find(([, kinds]) => kinds.length === 0 || kinds.includes(kind));
			if (row === void 0) return void 0;
			const [, , project, deprecated, removed, use] = row;
			return {
				project,
				deprecated: deprecated || void 0,
				removed: removed || void 0,
				use: use || void 0
			};
		}
	};
}
/** Judges by the target: removed where its oldest version has it no more, deprecated where any version calls it so. */
function lifeVerdict({ apiVersion, kind }, { deprecated, removed, use }, target) {
	const name = `"${apiVersion} ${kind}"`;
	const [useVersion = "", useKind = ""] = use?.split(" ") ?? [];
	const advice = use === void 0 ? "" : `; use ${useKind === kind ? useVersion : use}`;
	if (removed !== void 0 && removed <= target.oldest) return {
		kind: "removed",
		text: `${name} was removed in Kubernetes ${require_core.versionText(removed)}, which refuses the object${advice}`
	};
	if (removed !== void 0 && removed <= target.newest) return {
		kind: "removedInPart",
		text: `${name} is removed in Kubernetes ${require_core.versionText(removed)}, and the target reaches to ${require_core.versionText(target.newest)}${advice}`
	};
	if (deprecated === void 0 || deprecated > target.newest) return void 0;
	const end = removed === void 0 ? "" : ` and will be removed in ${require_core.versionText(removed)}`;
	return {
		kind: "deprecated",
		text: `${name} is deprecated since Kubernetes ${require_core.versionText(deprecated)}${end}${advice}`
	};
}

// src/schema/misfit.ts
/** `v1`, `apps/v1`, `example.com/v1beta2`: what Kubernetes writes as an API version, and few others do. */
const API_VERSION$1 = /^(?:[\w.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/u;
/**
* Why kubectl and the API server refuse what stands where an object belongs. Nothing, where it was not meant for them: repositories are full of
* YAML for other programs, and only a neighbour that is an object, or half of an object's names, says that this is none of it.
*/
function problemsOfMisfit(misfit, types, isAmongObjects) {
	const { value, resource } = misfit;
	const isItem = resource.root.length > 0;
	if (value === null && !isItem) return [];
	if (!require_program.isMap(value)) {
		if (!isItem && !isAmongObjects) return [];
		return [problem([], `${isItem ? "This item of a list of objects" : "This document among objects"} is ${valueText(value)} and no object, so kubectl refuses it`)];
	}
	if (!isItem && !isAmongObjects && !isMeantAsObject(misfit, types)) return [];
	return ["apiVersion", "kind"].flatMap((name) => {
		const word = value[name];
		if (typeof word === "string" && word !== "") return [];
		const other = word === void 0 ? Object.keys(value).find((key) => key.toLowerCase() === name.toLowerCase()) : void 0;
		const hint = other === void 0 ? "" : `; "${other}" is another key`;
		return problem([other ?? name], `${nameOf(misfit)} ${faultOf(name, word)}, so the API server refuses it${hint}`);
	});
}
function faultOf(name, word) {
	if (word === void 0 || word === "") return `has no "${name}"`;
	const hint = typeof word === "object" ? "" : ", and YAML reads it so unless it is in quotes";
	return `has ${valueText(word)} as its "${name}", which must be a string${hint}`;
}
/** What is to be said of the object, by the names that it has. */
function nameOf({ resource: { kind, name, root } }) {
	const what = kind === "" ? root.length > 0 ? "this item" : "this document" : /^\w+$/u.test(kind) ? kind : quoted(kind);
	return name === "" ? what : `${what} ${quoted(name)}`;
}
/** Whether one of the two names is Kubernetes' own, or looks so and leads a body like that of an object. */
function isMeantAsObject({ value, resource: { apiVersion, kind, name } }, types) {
	if (!require_program.isMap(value) || !(require_program.isMap(value["metadata"]) || Array.isArray(value["items"]))) return false;
	if (kind !== "") {
		for (const one of types.kinds()) if (one.kind === kind) return true;
	}
	const isForm = API_VERSION$1.test(apiVersion);
	if (isForm) {
		const [group = ""] = apiVersion.includes("/") ? apiVersion.split("/") : [];
		for (const one of types.kinds()) if (one.group === group) return true;
	}
	return (isForm || kind !== "") && name !== "" && require_program.isMap(value["spec"]);
}
function problem(path, text) {
	return {
		rule: "schema-validation",
		severity: "high",
		path,
		message: `${sentence(text)}.`
	};
}

// src/schema/typed-list.ts
/** What is wrong with a list of one of Kubernetes' kinds (`PodList`) around its items, which are judged as objects of their own. */
function problemsOfList(list, types, target) {
	const { apiVersion, kind, object } = list;
	const served = types.find(apiVersion, kind);
	if (served === void 0) return [];
	const nullKeys = list.nullKeys().filter(([first]) => first !== "items");
	return [
		...validateCore({
			...object,
			items: []
		}, served.definition, types, target),
		...unknownNullKeys(nullKeys, served.definition, types, target),
		...strangers(list)
	];
}
/** Items of another kind than the list says: kubectl takes each as what it is, and every typed client misreads it. */
function strangers({ apiVersion, kind, object: { items } }) {
	if (!Array.isArray(items)) return [];
	const wanted = {
		apiVersion,
		kind: kind.slice(0, -4)
	};
	return items.flatMap((item, index) => {
		if (!require_program.isMap(item)) return [];
		const wrong = ["apiVersion", "kind"].flatMap((name) => {
			const word = item[name];
			return typeof word === "string" && word !== "" && word !== wanted[name] ? {
				name,
				word
			} : [];
		});
		const first = wrong[0]?.name;
		if (first === void 0) return [];
		const words = wrong.map(({ name, word }) => `${name} ${quoted(word)}`);
		const message = `${sentence(`item ${index} of this ${kind} says ${listText(words).replace(" or ", " and ")}, and the list is for ${apiVersion} ${wanted.kind}`)}.`;
		return {
			rule: "schema-validation",
			severity: "medium",
			path: [
				"items",
				index,
				first
			],
			message
		};
	});
}

// src/schema/unknown-kind.ts
/** What is wrong with a kind that Kubernetes has not, in one of its own groups or in one that is nearly so; undefined for other groups. */
function unknownCoreKind(id, types, target) {
	if (require_facts.isConfiguration(id)) return {
		state: "configuration",
		problems: []
	};
	const { apiVersion, kind } = id;
	const group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
	const groups = groupsOf(types);
	const isLike = groups.has(group) || groups.has(group.toLowerCase()) || isMistyped(group, groups);
	const slip = isLike ? void 0 : [...groups].find((one) => isSlip(group, one));
	if (!isLike && slip === void 0) return impossibleKind(id);
	const kinds = [...types.kinds()].filter(({ oldest, newest }) => newest >= target.oldest && oldest <= target.newest);
	if (!(groups.has(group) || groups.has(group.toLowerCase()) || kinds.some((one) => one.kind === kind && (slip ?? one.group) === one.group))) return impossibleKind(id);
	const name = (one) => `${require_facts.apiVersionOf(one.group, one.version)} ${one.kind}`;
	const sameKind = kinds.filter((one) => one.kind.toLowerCase() === kind.toLowerCase());
	const meant = sameKind.find((one) => one.group === group.toLowerCase() && /^v\d+$/u.test(one.version)) ?? sameKind.find((one) => /^v\d+$/u.test(one.version)) ?? sameKind[0];
	const near = meant === void 0 ? require_flags.nearestName(kind, new Set(kinds.filter((one) => one.group === group).map((one) => one.kind))) : void 0;
	const hint = meant === void 0 ? near === void 0 ? "" : `; the kind "${near}" is probably meant` : `; ${name(meant)} is probably meant`;
	const isKindWrong = meant === void 0 || meant.kind !== kind;
	return {
		state: sameKind.some((one) => one.group === group && one.kind === kind) ? "unknownVersion" : "unknownKind",
		problems: [{
			rule: "unknown-api-version",
			severity: "high",
			path: [isKindWrong ? "kind" : "apiVersion"],
			message: `Kubernetes ${require_core.targetText(target)} has no kind ${quoted(kind)} in ${quoted(apiVersion)}, so the object cannot be applied${hint}.`
		}]
	};
}
const groupsOf = require_program.oncePer((types) => new Set([...types.kinds()].map((one) => one.group)));
/** A group as the server takes it for a definition, and a version; source: `ValidateCustomResourceDefinition` of k8s.io/apiextensions-apiserver. */
const API_VERSION = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/[a-z](?:[-a-z0-9]*[a-z0-9])?$/u;
const KIND = /^[A-Za-z](?:[-A-Za-z0-9]*[A-Za-z0-9])?$/u;
/** What no definition can have called so. Only of objects with a name: other programs' files have versions of their own. */
function impossibleKind({ apiVersion, kind, name }) {
	if (name === "") return void 0;
	const path = API_VERSION.test(apiVersion) ? KIND.test(kind) ? void 0 : "kind" : "apiVersion";
	if (path === void 0) return void 0;
	const message = `No cluster can serve this object, since ${path === "kind" ? `the kind ${quoted(kind)} holds more than letters, digits and inner dashes` : `the API version ${quoted(apiVersion)} is not of the form group/version in lower case`}; kubectl refuses it.`;
	return {
		state: "unknownKind",
		problems: [{
			rule: "unknown-api-version",
			severity: "high",
			path: [path],
			message
		}]
	};
}
/** Whether a letter or two of the group are wrong; projects of Kubernetes itself have groups that end in `x-k8s.io`. */
function isSlip(group, meant) {
	return !group.endsWith("x-k8s.io") && Math.abs(group.length - meant.length) <= 2 && meant !== "" && require_flags.editDistance(group, meant) <= 2;
}
/** Whether groups are near to one of these: the same few come with object after object, and a hostile repository may bring any number. */
const nearnessTo = require_program.oncePer((_groups) => /* @__PURE__ */ new Map());
const MOST_GROUPS = 1e3;
/** Whether the group was probably meant to be one of Kubernetes' own: other projects' groups are names of hosts of theirs. */
function isMistyped(group, groups) {
	if (group.includes(".") && !group.endsWith(".k8s.io")) return false;
	const known = nearnessTo(groups);
	let isNear = known.get(group);
	if (isNear === void 0) {
		isNear = require_flags.nearestName(group, groups) !== void 0;
		if (known.size < MOST_GROUPS) known.set(group, isNear);
	}
	return isNear;
}

// src/schema/schemas.ts
var schemas_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openSchemas: () => openSchemas });
/** Opens the tables. Costs a millisecond; nothing in them is read before an object asks for it. */
function openSchemas(asked) {
	const table = readCore(loadTable("core"));
	const target = within(asked, table.versions);
	const core = {
		types: coreTypes(table, target),
		lives: livesIn(loadTable("lifecycle")),
		target
	};
	return {
		...core,
		isWhole: target.oldest === asked.oldest && target.newest === asked.newest,
		judge: (resource) => judgeCore(resource, core),
		judgeList: (list) => problemsOfList(list, core.types, target),
		judgeMisfit: (misfit, isAmongObjects) => problemsOfMisfit(misfit, core.types, isAmongObjects)
	};
}
/** The part of the target that the table knows; its nearest version where that is none. */
function within({ oldest, newest }, [first, last]) {
	const clamp = (minor) => Math.min(Math.max(minor, first), last);
	return {
		oldest: clamp(oldest),
		newest: clamp(newest)
	};
}
/** Judges an object of Kubernetes' own groups; undefined for all others. */
function judgeCore(id, core) {
	const { types, lives, target } = core;
	const { apiVersion, kind, object } = id;
	const served = types.find(apiVersion, kind);
	const life = lives.of(apiVersion, kind);
	const name = `"${apiVersion} ${kind}"`;
	const verdict = life === void 0 ? void 0 : lifeVerdict(id, life, target);
	if (verdict?.kind === "removed") return {
		state: "notServed",
		problems: [problemOf("removed-api-version", "high", ["apiVersion"], verdict.text)]
	};
	if (served === void 0) return unknownCoreKind(id, types, target);
	const notYet = notYetServed(name, served, target);
	if (notYet !== void 0 && served.oldest > target.newest) return {
		state: "notServed",
		problems: [notYet]
	};
	const problems = notYet === void 0 ? [] : [notYet];
	if (verdict !== void 0) {
		const severity = verdict.kind === "removedInPart" ? "medium" : "low";
		problems.push(problemOf("deprecated-api-version", severity, ["apiVersion"], verdict.text));
	}
	if (verdict === void 0) problems.push(...stableElsewhere(id, served, core));
	problems.push(...problemsOfReference(object, core), ...validateCore(object, served.definition, types, target), ...unknownNullKeys(id.nullKeys(), served.definition, types, target));
	return {
		state: "core",
		problems
	};
}
/** An alpha or beta version beside a stable one goes sooner or later, deprecated or not. */
function stableElsewhere({ apiVersion, kind }, { group, version }, { types, target }) {
	if (!/alpha|beta/u.test(version)) return [];
	for (const one of types.kinds()) {
		if (!(one.group === group && one.kind === kind && /^v\d+$/u.test(one.version)) || one.oldest > target.oldest || one.newest < target.newest) continue;
		return [problemOf("deprecated-api-version", "info", ["apiVersion"], `"${apiVersion} ${kind}" is not stable, and every version of the target serves ${require_facts.apiVersionOf(group, one.version)}`)];
	}
	return [];
}
function notYetServed(name, served, target) {
	if (served.oldest <= target.oldest) return void 0;
	const isNowhere = served.oldest > target.newest;
	const text = `${name} exists from Kubernetes ${require_core.versionText(served.oldest)} on, and the target is ${require_core.targetText(target)}`;
	return problemOf("unknown-api-version", isNowhere ? "high" : "low", ["apiVersion"], text);
}
/** An autoscaler finds what it scales by the API version that it is told. */
function problemsOfReference(object, { lives, target }) {
	const path = ["spec", "scaleTargetRef"];
	const reference = require_program.valueAt(object, path);
	if (!require_program.isMap(reference)) return [];
	const { apiVersion, kind } = reference;
	if (typeof apiVersion !== "string" || typeof kind !== "string") return [];
	const life = lives.of(apiVersion, kind);
	const verdict = life === void 0 ? void 0 : lifeVerdict({
		apiVersion,
		kind
	}, life, target);
	if (verdict?.kind !== "removed") return [];
	return [problemOf("removed-api-version", "high", [...path, "apiVersion"], verdict.text)];
}
function problemOf(rule, severity, path, text) {
	return {
		rule,
		severity,
		path,
		message: `${sentence(text)}.`
	};
}

Object.defineProperty(exports, "coreTypes", {
  enumerable: true,
  get: function () {
    return coreTypes;
  }
});
Object.defineProperty(exports, "isBase64", {
  enumerable: true,
  get: function () {
    return isBase64;
  }
});
Object.defineProperty(exports, "listText", {
  enumerable: true,
  get: function () {
    return listText;
  }
});
Object.defineProperty(exports, "loadPart", {
  enumerable: true,
  get: function () {
    return loadPart;
  }
});
Object.defineProperty(exports, "loadTable", {
  enumerable: true,
  get: function () {
    return loadTable;
  }
});
Object.defineProperty(exports, "openSchemas", {
  enumerable: true,
  get: function () {
    return openSchemas;
  }
});
Object.defineProperty(exports, "pathText", {
  enumerable: true,
  get: function () {
    return pathText;
  }
});
Object.defineProperty(exports, "quoted", {
  enumerable: true,
  get: function () {
    return quoted;
  }
});
Object.defineProperty(exports, "readCore", {
  enumerable: true,
  get: function () {
    return readCore;
  }
});
Object.defineProperty(exports, "readCustom", {
  enumerable: true,
  get: function () {
    return readCustom;
  }
});
Object.defineProperty(exports, "schemas_exports", {
  enumerable: true,
  get: function () {
    return schemas_exports;
  }
});
Object.defineProperty(exports, "sentence", {
  enumerable: true,
  get: function () {
    return sentence;
  }
});
Object.defineProperty(exports, "unknownNullKeys", {
  enumerable: true,
  get: function () {
    return unknownNullKeys;
  }
});
Object.defineProperty(exports, "validateCore", {
  enumerable: true,
  get: function () {
    return validateCore;
  }
});
Object.defineProperty(exports, "valueText", {
  enumerable: true,
  get: function () {
    return valueText;
  }
});