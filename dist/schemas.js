"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_core = require("./core.js");
let node_fs = require("node:fs");

// src/schema/table-text.ts
function sectionsOf(text) {
	return text.slice(0, -1).split("\n\n");
}
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
const MAX_SHOWN = 40;
function pathText(path) {
	let text = "";
	for (const segment of path) if (typeof segment === "number") text += `[${segment}]`;
	else if (/^[\w-]+$/u.test(segment)) text += text === "" ? segment : `.${segment}`;
	else text += `['${segment.slice(0, MAX_SHOWN)}']`;
	return text === "" ? "the object" : `"${text}"`;
}
function quoted(text) {
	return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, 39)}\u2026` : text);
}
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
function listText(words, most = 12) {
	const shown = words.slice(0, most).map((word) => word === "" ? "\"\"" : word);
	if (words.length > most) return `${shown.join(", ")} or one of ${words.length - most} more`;
	return shown.length < 2 ? shown[0] ?? "nothing" : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// src/schema/load-table.ts
function loadTable(name) {
	return (0, node_fs.readFileSync)(fileOf(`${name}.txt`), "latin1");
}
function loadPart(start, length) {
	const bytes = (0, node_fs.readFileSync)(fileOf("crd-schemas.bin")).subarray(start, start + length);
	return JSON.parse(process.getBuiltinModule("node:zlib").brotliDecompressSync(bytes).toString("utf8"));
}
function fileOf(name) {
	return new URL(`data/${name}`, require("url").pathToFileURL(__filename).href);
}

// src/schema/unknown-field.ts
function meantBy(field, type, parent, types) {
	const lower = field.toLowerCase();
	for (const known of type.fields.keys()) if (known.toLowerCase() === lower) return `upper and lower case differ, and the field is "${known}"`;
	if (parent?.fields.has(field) === true) return `it belongs one level up, in ${parent.name}, so the indentation is probably wrong`;
	const inner = innerFieldWith(field, type, types);
	if (inner !== void 0) return `it belongs one level down, in "${inner}"`;
	const near = require_flags.nearestName(field, type.fields.keys());
	return near === void 0 ? void 0 : `"${near}" is probably meant`;
}
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
function lifeText(field, type, types, target) {
	const life = types.lifeOf(type.definition, field);
	if (life === void 0) return void 0;
	const [oldest, newest] = life;
	if (newest < target.oldest) return `it was removed in Kubernetes ${require_core.versionText(newest + 1)}`;
	return oldest > target.newest ? `it exists from Kubernetes ${require_core.versionText(oldest)} on` : void 0;
}

// src/schema/walk.ts
const MAX_PROBLEMS$1 = 200;
function isUnread({ isDropped, path }) {
	return isDropped || path[0] === "status" || path.length > 5 && path[4] === "metric" && path[5] === "selector";
}
function isFull({ problems }) {
	return problems.length >= MAX_PROBLEMS$1;
}
function report$1(walk, severity, message, rule = "schema-validation") {
	if (!isFull(walk)) walk.problems.push({
		rule,
		severity,
		path: [...walk.path],
		message: `${sentence(message)}.`
	});
}
function mustBe({ path }, what, value) {
	const isQuoted = typeof value === "string" && /^(?:true|false)$/u.test(value) && what === "true or false";
	return `${pathText(path)} must be ${what}, and is ${valueText(value)}${isQuoted ? "; write it without the quotes" : ""}`;
}

// src/schema/report-field.ts
function reportUnknown(name, type, parent, walk) {
	if (isFull(walk)) return;
	const owner = pathText(walk.path.slice(0, -1));
	const hint = lifeText(name, type, walk.types, walk.target) ?? meantBy(name, type, parent, walk.types);
	report$1(walk, "medium", `${quoted(name)} is not a field of ${owner} (${type.name}), so the API server refuses or drops it${hint === void 0 ? "" : `; ${hint}`}`);
}
function reportLife(name, field, type, walk) {
	const { oldest, newest } = walk.target;
	if (field.since !== void 0) {
		const what = `"${name}" of ${type.name} exists from Kubernetes ${require_core.versionText(field.since)} on`;
		report$1(walk, "low", `${what}, and the target begins with ${require_core.versionText(oldest)}, which drops it`);
	} else if (field.removedIn !== void 0) {
		const what = `"${name}" of ${type.name} was removed in Kubernetes ${require_core.versionText(field.removedIn)}`;
		report$1(walk, "low", `${what}, and the target reaches to ${require_core.versionText(newest)}`);
	} else if (field.gate !== void 0) {
		const what = `"${name}" of ${type.name} needs the feature gate ${field.gate}, which is off by default in Kubernetes ${require_core.versionText(newest)}`;
		report$1(walk, "info", `${what}; without it the API server drops the field`);
	} else if (!isToldElsewhere(name, type)) report$1(walk, "low", `"${name}" of ${type.name} is deprecated; the API reference names what replaces it`);
}
function isToldElsewhere(name, type) {
	return name === "serviceAccount" && type.name === "PodSpec";
}

// src/schema/unknown-null-keys.ts
function unknownNullKeys(keys, definition, types, target) {
	const walk = {
		types,
		target,
		path: [],
		problems: [],
		isDropped: false
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
const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
function isTime(text) {
	const [, year, month, day, hour, minute, second] = TIME.exec(text) ?? [];
	if (year === void 0) return false;
	const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOfMonth && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
function isBase64(text) {
	const plain = /[\r\n]/u.test(text) ? text.replaceAll(/[\r\n]/gu, "") : text;
	return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(plain);
}
function isQuantityText(text) {
	return require_facts.isQuantity(text.trim()) === true;
}
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
function quantityMeant(text) {
	const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*$/u.exec(text) ?? [];
	if (number === void 0 || unit === void 0) return void 0;
	const meant = UNITS[unit.toLowerCase()];
	if (meant === void 0) return void 0;
	return /^[kmgt]b$/iu.test(unit) ? `${number}${meant} or ${number}${meant === "k" ? "K" : meant}i` : `${number}${meant}`;
}

// src/schema/check-scalar.ts
function checkEnum(value, values, walk) {
	if (typeof value !== "string") {
		reportNoString(value, walk);
		return;
	}
	if (value === "" || values.includes(value)) return;
	if (isUnread(walk)) return;
	const near = values.find((one) => one.toLowerCase() === value.toLowerCase()) ?? require_flags.nearestName(value, values);
	const hint = near === void 0 ? "" : `; "${near}" is probably meant`;
	report$1(walk, "high", `${pathText(walk.path)} must be ${listText(values)}, and is ${quoted(value)}${hint}`);
}
function checkOlderValues(value, { type, changedIn }, walk) {
	if (typeof value !== "string" || value === "" || type.kind !== "enum" || type.values.includes(value)) return;
	const last = walk.problems.at(-1);
	if (last !== void 0 && last.severity === "high" && last.path.length === walk.path.length) return;
	report$1(walk, "low", `${pathText(walk.path)} may be ${quoted(value)} from Kubernetes ${require_core.versionText(changedIn)} on, and the target begins with ${require_core.versionText(walk.target.oldest)}`);
}
const INT32 = 2 ** 31;
function checkInteger(value, kind, walk) {
	if (typeof value !== "number" || !Number.isInteger(value)) {
		const isQuoted = typeof value === "string" && /^[+-]?\d+$/u.test(value);
		report$1(walk, "high", `${mustBe(walk, "a whole number", value)}${isQuoted ? "; write it without the quotes" : ""}`);
	} else if (kind === "int32" && (value >= INT32 || value < -INT32)) report$1(walk, "high", `${pathText(walk.path)} is ${value}, which does not fit into 32 bits`);
	else if (Math.abs(value) >= 2 ** 63) report$1(walk, "high", `${pathText(walk.path)} is ${value}, which does not fit into 64 bits`);
}
function checkQuantity(value, walk) {
	if (typeof value === "number") return;
	if (typeof value !== "string") {
		report$1(walk, "high", mustBe(walk, "a quantity like 500m or 128Mi", value));
		return;
	}
	if (isQuantityText(value)) return;
	const meant = quantityMeant(value);
	const hint = meant === void 0 ? "" : `; ${meant} is probably meant`;
	report$1(walk, "high", `${pathText(walk.path)} must be a quantity like 500m or 128Mi, and is ${quoted(value)}${hint}`);
}
const ARGUMENTS = /* @__PURE__ */ new Set(["command", "args"]);
const TEXT_MAPS = /* @__PURE__ */ new Set([
	"labels",
	"annotations",
	"matchLabels",
	"nodeSelector",
	"data",
	"stringData"
]);
function reportNoString(value, walk) {
	if (typeof value !== "number" && typeof value !== "boolean") {
		report$1(walk, "high", mustBe(walk, "a string", value));
		return;
	}
	const what = typeof value === "number" ? "a number" : "a boolean";
	const message = `${pathText(walk.path)} must be a string, and YAML reads it as ${what}; put it in quotes`;
	report$1(walk, "high", message, isPlainText(walk.path) ? "unquoted-string-value" : "schema-validation");
}
function isPlainText(path) {
	const last = path.at(-1);
	const owner = path.at(-2);
	if (typeof last === "number") return typeof owner === "string" && ARGUMENTS.has(owner);
	if (last === "value") return typeof owner === "number" && path.at(-3) === "env";
	return typeof owner === "string" && TEXT_MAPS.has(owner);
}
function checkTime(value, walk) {
	if (typeof value !== "string") reportNoString(value, walk);
	else if (!isTime(value)) report$1(walk, "high", `${pathText(walk.path)} must be a time like 2026-01-31T12:00:00Z, and is ${quoted(value)}`);
}
function checkBytes(value, walk) {
	if (typeof value !== "string") reportNoString(value, walk);
	else if (!isBase64(value)) report$1(walk, "high", `${pathText(walk.path)} is not base64, so the API server cannot decode it`);
}

// src/schema/check-values.ts
function checkWritten(value, rule, walk) {
	const { oldest, newest } = walk.target;
	if (isUnread(walk) || rule.newest < oldest || rule.oldest > newest) return;
	if (typeof value === "string") checkText(value, rule, walk);
	else if (typeof value === "number") checkNumber(value, rule, walk);
	else if (Array.isArray(value)) checkList$1(value, rule, walk);
	else if (require_program.isMap(value)) checkPairs(value, rule, walk);
}
function tell(walk, rule, text) {
	const { oldest, newest } = walk.target;
	const isPart = rule.oldest > oldest || rule.newest < newest;
	const since = rule.oldest > oldest ? `, from Kubernetes ${require_core.versionText(rule.oldest)} on` : "";
	const until = rule.newest < newest ? `, up to Kubernetes ${require_core.versionText(rule.newest)}` : "";
	report$1(walk, isPart ? "low" : "high", `${pathText(walk.path)} ${text}${since}${until}`);
}
function checkText(text, rule, walk) {
	const { form, words, maxLength } = rule;
	if (text === "") {
		if (rule.isFilled) tell(walk, rule, "must not be empty");
		return;
	}
	if (words !== void 0 && !words.includes(text)) {
		const near = words.find((one) => one.toLowerCase() === text.toLowerCase()) ?? require_flags.nearestName(text, words);
		const hint = near === void 0 ? "" : `; "${near}" is probably meant`;
		tell(walk, rule, `must be ${listText(words)}, and is ${quoted(text)}${hint}`);
	} else if (form !== void 0 && !form.has(text)) tell(walk, rule, `must be ${form.what}, and is ${quoted(text)}`);
	else if (maxLength !== void 0 && text.length > maxLength) tell(walk, rule, `has ${text.length} characters, and ${maxLength} are allowed`);
	else if (rule.amount !== void 0 && isQuantityText(text)) checkSign(signOf(text), text, rule, walk);
}
function signOf(text) {
	if (!/[1-9]/u.test(text.replace(/[eE][+-]?\d+$/u, ""))) return 0;
	return text.startsWith("-") ? -1 : 1;
}
function checkSign(sign, shown, { amount, ...rule }, walk) {
	if (sign > 0 || sign === 0 && amount === "notNegative") return;
	tell(walk, {
		amount,
		...rule
	}, `must be ${amount === "positive" ? "above 0" : "at least 0"}, and is ${shown}`);
}
function checkNumber(value, rule, walk) {
	if (rule.amount !== void 0) checkSign(Math.sign(value), String(value), rule, walk);
	const { range } = rule;
	if (range === void 0 || isWithin(value, range)) return;
	tell(walk, rule, `must be ${rangeText(range)}, and is ${value}`);
}
function isWithin(value, { least, most, isZeroFree }) {
	return value >= least && value <= most || isZeroFree && value === 0;
}
function rangeText({ least, most }) {
	if (most === Infinity) return `at least ${least}`;
	return least === -Infinity ? `at most ${most}` : `${least} to ${most}`;
}
function checkList$1(items, rule, walk) {
	checkSize(items.length, "items", rule, walk);
	if (rule.isStarAlone && items.length > 1 && items.includes("*")) tell(walk, rule, "has \"*\" in it, which stands for all and has nothing beside it");
	for (let index = 0; index < items.length; index += 1) {
		const item = items[index] ?? (rule.form === void 0 && rule.words === void 0 ? void 0 : "");
		if (typeof item !== "string" && typeof item !== "number") continue;
		walk.path.push(index);
		checkWritten(item, rule, walk);
		walk.path.pop();
	}
	if (rule.uniqueBy !== void 0 && items.length > 1) checkUnique(items, rule, rule.uniqueBy, walk);
}
function checkSize(size, what, rule, walk) {
	if (rule.size === void 0 || isWithin(size, rule.size)) return;
	tell(walk, rule, `must have ${rangeText(rule.size)} ${what}, and has ${size === 0 ? "none" : size}`);
}
function checkUnique(items, rule, key, walk) {
	const seen = /* @__PURE__ */ new Map();
	items.forEach((item, index) => {
		const identity = key === "" ? item : require_program.isMap(item) ? item[key] ?? "" : void 0;
		if (identity === void 0 || typeof identity === "object") return;
		const first = seen.get(identity);
		if (first === void 0) {
			seen.set(identity, index);
			return;
		}
		const before = pathText([...walk.path, first]);
		walk.path.push(index);
		tell(walk, rule, key === "" ? `is ${before} once more` : `has the same ${key} as ${before}`);
		walk.path.pop();
	});
}
function checkPairs(pairs, rule, walk) {
	checkSize(Object.keys(pairs).length, "entries", rule, walk);
	if (!rule.areLabels && rule.amount === void 0 && rule.keys === void 0) return;
	for (const key in pairs) {
		const value = pairs[key];
		walk.path.push(key);
		if (rule.keys !== void 0 && !rule.keys.has(key)) tell(walk, rule, `has a key that is not ${rule.keys.what}`);
		else if (!rule.areLabels) checkWritten(value, rule, walk);
		else {
			const fault = require_facts.labelKeyFault(key);
			if (fault !== void 0) tell(walk, rule, `is of a label whose key ${fault}`);
			else if (typeof value === "string") {
				const faultOfValue = require_facts.labelValueFault(value);
				if (faultOfValue !== void 0) tell(walk, rule, `is ${quoted(value)}, and a label ${faultOfValue}`);
			}
		}
		walk.path.pop();
	}
}
function checkWhole(object, { wholes }, walk) {
	if (isUnread(walk)) return;
	for (const rule of wholes) checkOne(object, rule, walk);
}
function checkOne(object, rule, walk) {
	switch (rule.kind) {
		case "needs":
			if (object[rule.field] === void 0) tellAt(walk, rule.field, `lacks "${rule.field}", which the API server requires`);
			return;
		case "with":
			if (isThere(object[rule.field]) && !isThere(object[rule.other])) tellAt(walk, rule.other, `has "${rule.field}" without "${rule.other}", which goes with it`);
			return;
		case "notBoth": {
			const first = indexOfGiven(object, rule.fields, 0);
			const second = first < 0 ? first : indexOfGiven(object, rule.fields, first + 1);
			if (second >= 0) tellAt(walk, rule.fields[second], `has "${rule.fields[second]}" beside "${rule.fields[first]}", and may have one of them only`);
			return;
		}
		case "oneOf": {
			const first = indexOfGiven(object, rule.fields, 0);
			const second = first < 0 || !rule.isOnly ? -1 : indexOfGiven(object, rule.fields, first + 1);
			if (first < 0) tellAt(walk, void 0, `has ${neither(rule.fields)}, and must have one`);
			else if (second >= 0) tellAt(walk, rule.fields[second], `has "${rule.fields[second]}" beside "${rule.fields[first]}", and must have one of them only`);
			return;
		}
		case "choice": checkChoice(object, rule, walk);
	}
}
function neither(fields) {
	const words = fields.map((one) => `"${one}"`);
	return words.length === 2 ? `neither ${words.join(" nor ")}` : `none of ${listText(words)}`;
}
function checkChoice(object, rule, walk) {
	const { by, choices } = rule;
	const chosen = object[by] ?? rule.unset;
	if (typeof chosen !== "string") return;
	const wanted = choices.get(chosen);
	if (wanted === void 0) return;
	const { field, isOptional } = wanted;
	if (field !== "" && !isOptional && !isThere(object[field])) tellAt(walk, field, `lacks "${field}", which its ${by} ${chosen} asks for`);
	for (const other of rule.fields) if (other !== field && isThere(object[other])) tellAt(walk, other, `has "${other}", which does not go with its ${by} ${chosen}`);
}
function indexOfGiven(object, fields, from) {
	for (let index = from; index < fields.length; index += 1) if (isThere(object[fields[index] ?? ""])) return index;
	return -1;
}
function isThere(value) {
	return value !== void 0 && value !== "" && value !== false && !(Array.isArray(value) && value.length === 0);
}
function tellAt(walk, field, text, severity = "high") {
	const whole = `${pathText(walk.path)} ${text}`;
	if (field !== void 0) walk.path.push(field);
	report$1(walk, severity, whole);
	if (field !== void 0) walk.path.pop();
}

// src/schema/value-forms.ts
const PATH_SEGMENT = /^[^/%]+$/u;
const VALUE_FORMS = {
	label: {
		what: "lower-case letters, digits and inner dashes, at most 63",
		has: require_facts.isDnsLabel
	},
	label1035: {
		what: "lower-case letters, digits and inner dashes, at most 63, and begin with a letter",
		has: require_facts.isDnsLabelFromLetter
	},
	subdomain: {
		what: "a DNS name in lower case",
		has: require_facts.isDnsSubdomain
	},
	attribute: {
		what: "a DNS name, a slash and a name that CEL can read, like gpu.example.com/model",
		has: isAttribute
	},
	wildcard: {
		what: "a DNS name in lower case, or one behind \"*.\"",
		has: (text) => require_facts.isDnsSubdomain(text.startsWith("*.") ? text.slice(2) : text)
	},
	domain: {
		what: "a DNS name in lower case with a dot in it",
		has: (text) => require_facts.isDnsSubdomain(text.replace(/\.$/u, "")) && /[^.]\.[^.]/u.test(text)
	},
	threeParts: {
		what: "a DNS name in lower case with at least two dots, like hook.example.com",
		has: (text) => require_facts.isDnsSubdomain(text) && text.split(".").length >= 3
	},
	key: {
		what: "letters, digits and inner dashes, dots and underscores, at most 63, with or without \"<DNS name>/\" in front",
		has: (text) => require_facts.labelKeyFault(text) === void 0
	},
	anyCaseKey: {
		what: "letters, digits and inner dashes, dots and underscores, at most 63, with or without \"<DNS name>/\" in front",
		has: (text) => require_facts.labelKeyFault(text.toLowerCase()) === void 0
	},
	domainPath: {
		what: "a DNS name in lower case, a slash and a path, like example.com/controller",
		has: isDomainPath
	},
	labelValue: {
		what: "letters, digits and inner dashes, dots and underscores, at most 63",
		has: (text) => require_facts.labelValueFault(text) === void 0
	},
	segment: {
		what: "one segment of a path, without a slash or a percent sign",
		has: (text) => PATH_SEGMENT.test(text) && text !== "." && text !== ".."
	},
	portName: {
		what: "lower-case letters, digits and single inner dashes, at most 15, with a letter among them",
		has: (text) => require_facts.portNameFault(text) === void 0
	},
	labelOrAll: {
		what: "a name of lower-case letters, digits and inner dashes, or \"*\"",
		has: (text) => text === "*" || require_facts.isDnsLabel(text)
	},
	cidr: {
		what: "a network like 10.0.0.0/8",
		has: (text) => require_program.cidrOf(text) !== void 0
	},
	address: {
		what: "an IP address",
		has: (text) => require_program.ipFamily(text) !== void 0
	},
	rootedOrAll: {
		what: "a path that begins with a slash, or \"*\"",
		has: (text) => text === "*" || /^\/\S*$/u.test(text)
	},
	nameOrAll: {
		what: "a DNS name in lower case, or \"*\"",
		has: (text) => text === "*" || require_facts.isDnsSubdomain(text)
	},
	webhookPath: {
		what: "a path like /validate/pods of lower-case letters, digits, dashes and dots",
		has: isWebhookPath
	},
	webhookUrl: {
		what: "a URL like https://example.com/path, without a user, a query and a fragment",
		has: isWebhookUrl
	},
	jsonPath: {
		what: "a path that begins with a dot, like .spec.replicas",
		has: (text) => text.startsWith(".")
	},
	specPath: {
		what: "a path below .spec, like .spec.replicas",
		has: (text) => text.startsWith(".spec.")
	},
	statusPath: {
		what: "a path below .status, like .status.replicas",
		has: (text) => text.startsWith(".status.")
	},
	kind: {
		what: "a kind of letters, digits and inner dashes",
		has: (text) => require_facts.isDnsLabelFromLetter(text.toLowerCase())
	},
	oneLine: {
		what: "one line",
		has: (text) => text.trim() !== "" && !/[\r\n]/u.test(text.trim())
	},
	identifier: {
		what: "a name that CEL can read: letters, digits and underscores",
		has: (text) => /^[A-Za-z_]\w*$/u.test(text)
	},
	anyCaseSubdomain: {
		what: "a DNS name",
		has: (text) => require_facts.isDnsSubdomain(text.toLowerCase())
	},
	searchDomain: {
		what: "a DNS name in lower case, with or without underscores",
		has: isSearchDomain
	},
	trimmed: {
		what: "without blanks around it",
		has: (text) => text.trim() === text
	},
	variable: {
		what: "printable characters without an equals sign",
		has: (text) => /^[ -<>-~]+$/u.test(text)
	},
	header: {
		what: "the name of a header: letters, digits and dashes",
		has: (text) => /^[-A-Za-z0-9]+$/u.test(text)
	},
	sysctl: {
		what: "the name of a setting like net.ipv4.tcp_syncookies",
		has: isSysctl
	},
	dataKey: {
		what: "a key of letters, digits, dashes, dots and underscores",
		has: (text) => text.length <= 253 && /^[-._A-Za-z0-9]+$/u.test(text) && text !== "." && !text.startsWith("..")
	},
	absolutePath: {
		what: "a path that begins with a slash",
		has: (text) => text.startsWith("/")
	},
	pathInside: {
		what: "a path without \"..\"",
		has: (text) => !text.split("/").includes("..")
	},
	relativePath: {
		what: "a path without a slash in front and without \"..\"",
		has: (text) => !text.startsWith("/") && !text.split("/").includes("..")
	},
	pathOfFile: {
		what: "a path that has no slash and no dots in front and no \"..\" in it",
		has: (text) => !/^(?:\/|\.\.)/u.test(text) && !text.split("/").includes("..")
	},
	withoutSlash: {
		what: "a name without a slash",
		has: (text) => !text.includes("/")
	},
	hostsAndPorts: {
		what: "hosts with their ports, like a:7861,b:7861",
		has: (text) => text.split(",").every((one) => /^[^:\s]*:[^:\s]*$|^\[[^\]\s]*\]:[^:\s]*$/u.test(one))
	},
	iscsiName: {
		what: "a name that begins with iqn., eui. or naa.",
		has: isIscsiName
	},
	percent: {
		what: "a whole number or a percentage like 25%",
		has: (text) => /^\d+%$/u.test(text)
	},
	containerResource: {
		what: "cpu, memory, ephemeral-storage, hugepages-<size> or the name of a device like example.com/gpu",
		has: isContainerResource
	},
	amountOfContainer: {
		what: "limits or requests of cpu, memory, ephemeral-storage or hugepages, like limits.cpu",
		has: (text) => /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.+)$/u.test(text)
	},
	storage: {
		what: "storage",
		has: (text) => text === "storage"
	},
	quotaResource: {
		what: "a resource that a quota limits, like requests.cpu, pods or count/jobs.batch",
		has: isQuotaResource
	},
	typeOfLimit: {
		what: "Container, Pod, PersistentVolumeClaim or a type of another group",
		has: (text) => /^(?:Container|Pod|PersistentVolumeClaim)$/u.test(text) || text.includes("/") && require_facts.labelKeyFault(text) === void 0
	},
	groupVersion: {
		what: "a group and version like apps/v1",
		has: (text) => text.split("/").length <= 2
	},
	apiVersion: {
		what: "a version like v1, or a group and version like apps/v1",
		has: isApiVersion
	}
};
function isSearchDomain(text) {
	const steps = text.replace(/\.$/u, "").split(".");
	return text === "." || text.length <= 254 && steps.every((step) => /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/u.test(step));
}
function isSysctl(text) {
	return text.length <= 253 && /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/u.test(text);
}
function isIscsiName(text) {
	return /^iqn\.\d{4}-\d{2}\.[^.:]+(?:\.[^.:]+)*(?::.+)?$/iu.test(text) || /^eui\.[0-9A-Fa-f]{16}$/u.test(text) || /^naa\.[0-9A-Fa-f]{32}$/u.test(text);
}
function isContainerResource(text) {
	if (/^(?:cpu|memory|ephemeral-storage|hugepages-.+)$/u.test(text)) return require_facts.labelKeyFault(text) === void 0;
	return text.includes("/") && !text.startsWith("requests.") && require_facts.labelKeyFault(text) === void 0;
}
const QUOTA = new Set("cpu memory ephemeral-storage requests.cpu requests.memory requests.storage requests.ephemeral-storage limits.cpu limits.memory limits.ephemeral-storage pods resourcequotas services replicationcontrollers secrets persistentvolumeclaims configmaps services.nodeports services.loadbalancers".split(" "));
function isQuotaResource(text) {
	if (QUOTA.has(text) || /^(?:requests\.)?hugepages-.+$/u.test(text)) return true;
	return text.includes("/") && require_facts.labelKeyFault(text) === void 0;
}
function isDomainPath(text) {
	const slash = text.indexOf("/");
	return slash > 0 && require_facts.isDnsSubdomain(text.slice(0, slash)) && /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/u.test(text.slice(slash + 1));
}
function isWebhookPath(text) {
	if (text === "/") return true;
	const steps = text.replace(/(?<=.)\/$/u, "").split("/");
	return steps.length > 1 && steps[0] === "" && steps.slice(1).every(require_facts.isDnsSubdomain);
}
function isWebhookUrl(text) {
	return /^https:\/\/[^/?#@\s]+(?:\/[^?#]*)?$/iu.test(text);
}
function isAttribute(text) {
	const [domain = "", name = "", ...more] = text.split("/");
	return more.length > 0 || require_facts.isDnsSubdomain(domain.toLowerCase()) && /^[A-Za-z_]\w{0,31}$/u.test(name);
}
function isApiVersion(text) {
	const [version = "", group, ...more] = text.split("/").toReversed();
	return more.length === 0 && require_facts.isDnsLabelFromLetter(version) && (group === void 0 || require_facts.isDnsSubdomain(group));
}

// src/schema/value-rule.ts
function ruleOf(written) {
	return written.rule ??= readValueRule(written.text);
}
function readValueRule(text) {
	const draft = {
		isFilled: false,
		form: void 0,
		words: void 0,
		range: void 0,
		size: void 0,
		maxLength: void 0,
		amount: void 0,
		uniqueBy: void 0,
		isStarAlone: false,
		areLabels: false,
		keys: void 0,
		oldest: 0,
		newest: Infinity
	};
	for (const word of text.split(" ")) readWord(word, draft);
	return draft;
}
function readWord(word, draft) {
	const rest = word.slice(1);
	if (word === "filled") draft.isFilled = true;
	else if (word === "alone") draft.isStarAlone = true;
	else if (word === "labels") draft.areLabels = true;
	else if (word.startsWith("keys:")) draft.keys = VALUE_FORMS[word.slice(5)];
	else if (word.startsWith("unique")) draft.uniqueBy = word.slice(7);
	else if (word.startsWith("=")) draft.words = rest.split("|");
	else if (word.startsWith("#")) draft.size = readRange(rest);
	else if (word.startsWith("^")) draft.maxLength = Number(rest);
	else if (word === ">0") draft.amount = "positive";
	else if (word === ">=0") draft.amount = "notNegative";
	else if (word.startsWith("@")) {
		const { least, most } = readRange(rest);
		draft.oldest = least;
		draft.newest = most;
	} else if (word.includes("..")) draft.range = readRange(word);
	else draft.form = VALUE_FORMS[word];
}
function readRange(text) {
	const isZeroFree = text.startsWith("0,");
	const [least = "", most = ""] = (isZeroFree ? text.slice(2) : text).split("..");
	return {
		least: least === "" ? -Infinity : Number(least),
		most: most === "" ? Infinity : Number(most),
		isZeroFree
	};
}
function readWholeRule(text) {
	const [what = "", ...words] = text.split(" ");
	if (what === "needs") return {
		kind: "needs",
		field: words[0] ?? ""
	};
	if (what === "with") return {
		kind: "with",
		field: words[0] ?? "",
		other: words[1] ?? ""
	};
	if (what === "not") return {
		kind: "notBoth",
		fields: words
	};
	if (what !== "by") return {
		kind: "oneOf",
		fields: words,
		isOnly: what === "exactly"
	};
	const [head = "", ...choices] = words;
	const [by = "", unset = ""] = head.split(":");
	const entries = choices.map((one) => {
		const [word = "", field = ""] = one.split("=");
		return [word, {
			field: field.replace(/\?$/u, ""),
			isOptional: field.endsWith("?")
		}];
	});
	const fields = new Set(entries.map(([, { field }]) => field).filter((field) => field !== ""));
	return {
		kind: "choice",
		by,
		unset,
		choices: new Map(entries),
		fields: [...fields]
	};
}
function fieldsOf(rule) {
	switch (rule.kind) {
		case "needs": return [rule.field];
		case "oneOf":
		case "notBoth": return rule.fields;
		case "with": return [rule.field, rule.other];
		case "choice": return [rule.by];
	}
}

// src/schema/validate-core.ts
function validateCore(object, definition, types, target, root = []) {
	const walk = {
		types,
		target,
		path: [...root],
		problems: [],
		isDropped: false
	};
	checkObject(object, types.objectType(definition), void 0, walk);
	return walk.problems;
}
function checkObject(value, type, parent, walk) {
	if (!require_program.isMap(value)) {
		report$1(walk, "high", mustBe(walk, `a mapping (${type.name})`, value));
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
			const found = walk.problems.length;
			const wasDropped = walk.isDropped;
			if (field.gate !== void 0) walk.isDropped = true;
			checkValue(value[name], field.type, type, walk);
			if (field.values !== void 0 && !isRefusedSince(found, walk)) checkWritten(value[name], ruleOf(field.values), walk);
			if (field.before?.type.kind === "enum") checkOlderValues(value[name], field.before, walk);
			walk.isDropped = wasDropped;
		}
		path.pop();
	}
	if (isUnread(walk)) return;
	for (const name of type.required) {
		if (value[name] !== void 0 && Object.hasOwn(value, name)) continue;
		const isDoneWithout = type.lenient.includes(name);
		const consequence = isDoneWithout ? "which its description requires; the API server does without, other tools do not" : "which the API server requires";
		const text = `${pathText(path)} lacks "${name}", ${consequence} (${type.name})`;
		path.push(name);
		report$1(walk, isDoneWithout ? "low" : "high", text);
		path.pop();
	}
	if (type.wholes.length > 0) checkWhole(value, type, walk);
}
function isRefusedSince(first, { problems, path }) {
	for (let index = first; index < problems.length; index += 1) if (problems[index]?.path.length === path.length && problems[index]?.severity === "high") return true;
	return false;
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
			if (typeof value !== "boolean") report$1(walk, "high", mustBe(walk, "true or false", value));
			return;
		case "number":
			if (typeof value !== "number") report$1(walk, "high", mustBe(walk, "a number", value));
			return;
		case "quantity":
			checkQuantity(value, walk);
			return;
		case "intOrString":
			if (typeof value === "number" && Number.isInteger(value)) checkInteger(value, "int32", walk);
			else if (typeof value !== "string") report$1(walk, "high", mustBe(walk, "a whole number or a string", value));
			return;
		case "time":
			checkTime(value, walk);
			return;
		case "bytes":
			checkBytes(value, walk);
			return;
		case "object":
			if (!require_program.isMap(value)) report$1(walk, "high", mustBe(walk, "a mapping", value));
			return;
	}
}
function checkList(value, type, parent, walk) {
	if (!Array.isArray(value)) {
		const hint = require_program.isMap(value) ? "; its items begin with a dash" : "";
		report$1(walk, "high", `${mustBe(walk, "a list", value)}${hint}`);
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
	if (value.length > 1 && !isUnread(walk)) checkRepeated(value, type, walk);
}
function reportEmptyItem(definition, walk) {
	const { required: described, lenient, name } = walk.types.objectType(definition);
	const required = described.filter((one) => !lenient.includes(one));
	const text = `${pathText(walk.path)} is an empty list item (${name})`;
	if (required.length === 0 || isUnread(walk)) report$1(walk, "low", `${text}, which the API server takes for one without any field`);
	else report$1(walk, "high", `${text}, and the API server requires ${listText(required.map((one) => `"${one}"`))} in it`);
}
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
		report$1(walk, "medium", `${pathText(walk.path)} ${same} ${before}${keys === void 0 ? " once more" : ""}; ${consequence}`);
		walk.path.pop();
	});
}
function checkMap(value, values, parent, walk) {
	if (!require_program.isMap(value)) {
		report$1(walk, "high", mustBe(walk, "a mapping", value));
		return;
	}
	for (const name in value) {
		walk.path.push(name);
		checkValue(value[name], values, parent, walk);
		walk.path.pop();
	}
}

// src/schema/core-text.ts
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

// src/schema/value-table-extension.ts
const SELECTORS_OF_RULES = {
	operations: "filled #1.. alone =CREATE|UPDATE|DELETE|CONNECT|*",
	apiGroups: "#1.. alone",
	apiVersions: "filled #1.. alone",
	resources: "filled #1..",
	scope: "filled =Cluster|Namespaced|*"
};
const WEBHOOK = {
	name: "filled threeParts",
	failurePolicy: "filled =Ignore|Fail",
	matchPolicy: "filled =Exact|Equivalent",
	timeoutSeconds: "1..30",
	admissionReviewVersions: "filled label1035 #1.. unique",
	matchConditions: "#..64 unique:name"
};
const SERVICE_OF_WEBHOOK = {
	name: "filled",
	namespace: "filled",
	path: "webhookPath",
	port: "1..65535"
};
const EXTENSION_VALUES = {
	"admissionregistration.v1.ValidatingWebhookConfiguration": { webhooks: "unique:name" },
	"admissionregistration.v1.MutatingWebhookConfiguration": { webhooks: "unique:name" },
	"admissionregistration.ValidatingWebhook": WEBHOOK,
	"admissionregistration.MutatingWebhook": {
		...WEBHOOK,
		reinvocationPolicy: "filled =Never|IfNeeded"
	},
	"admissionregistration.v1.ValidatingWebhook": {
		...WEBHOOK,
		sideEffects: "filled =None|NoneOnDryRun"
	},
	"admissionregistration.v1.MutatingWebhook": {
		...WEBHOOK,
		sideEffects: "filled =None|NoneOnDryRun",
		reinvocationPolicy: "filled =Never|IfNeeded"
	},
	"admissionregistration.ServiceReference": SERVICE_OF_WEBHOOK,
	"admissionregistration.WebhookClientConfig": { url: "filled webhookUrl" },
	"admissionregistration.RuleWithOperations": SELECTORS_OF_RULES,
	"admissionregistration.NamedRuleWithOperations": {
		...SELECTORS_OF_RULES,
		resourceNames: "segment unique"
	},
	"admissionregistration.MatchCondition": {
		name: "filled key",
		expression: "filled"
	},
	"admissionregistration.MatchResources": { matchPolicy: "filled =Exact|Equivalent" },
	"admissionregistration.ValidatingAdmissionPolicySpec": {
		failurePolicy: "filled =Ignore|Fail",
		matchConditions: "#..64 unique:name",
		auditAnnotations: "#..20 unique:key"
	},
	"admissionregistration.MutatingAdmissionPolicySpec": {
		failurePolicy: "filled =Ignore|Fail",
		matchConditions: "#..64 unique:name",
		mutations: "#1..",
		reinvocationPolicy: "filled =Never|IfNeeded"
	},
	"admissionregistration.ParamKind": {
		apiVersion: "filled apiVersion",
		kind: "filled kind"
	},
	"admissionregistration.Variable": {
		name: "filled identifier",
		expression: "filled"
	},
	"admissionregistration.Validation": {
		expression: "filled",
		message: "oneLine",
		reason: "filled =Forbidden|Invalid|RequestEntityTooLarge"
	},
	"admissionregistration.AuditAnnotation": {
		key: "filled key",
		valueExpression: "filled"
	},
	"admissionregistration.Mutation": { patchType: "filled =ApplyConfiguration|JSONPatch" },
	"admissionregistration.ApplyConfiguration": { expression: "filled" },
	"admissionregistration.JSONPatch": { expression: "filled" },
	"admissionregistration.ValidatingAdmissionPolicyBindingSpec": {
		policyName: "filled subdomain",
		validationActions: "filled =Deny|Warn|Audit #1.. unique"
	},
	"admissionregistration.MutatingAdmissionPolicyBindingSpec": { policyName: "filled subdomain" },
	"admissionregistration.ParamRef": {
		name: "segment",
		parameterNotFoundAction: "filled =Allow|Deny"
	},
	"apiregistration.APIServiceSpec": {
		group: "subdomain",
		version: "filled label1035",
		groupPriorityMinimum: "1..20000",
		versionPriority: "1..1000"
	},
	"apiregistration.ServiceReference": {
		name: "filled",
		namespace: "filled",
		port: "1..65535"
	},
	"apiextensions.v1.CustomResourceDefinitionSpec": {
		group: "filled domain",
		scope: "filled =Cluster|Namespaced"
	},
	"apiextensions.CustomResourceDefinitionNames": {
		plural: "filled label1035",
		singular: "label1035",
		kind: "filled kind",
		listKind: "kind",
		shortNames: "filled label1035",
		categories: "filled label1035"
	},
	"apiextensions.CustomResourceDefinitionVersion": { name: "filled label1035" },
	"apiextensions.CustomResourceColumnDefinition": {
		name: "filled",
		jsonPath: "filled jsonPath",
		format: "=byte|date|date-time|double|float|int32|int64|password",
		type: "filled =integer|number|string|boolean|date"
	},
	"apiextensions.CustomResourceSubresourceScale": {
		specReplicasPath: "filled specPath",
		statusReplicasPath: "filled statusPath",
		labelSelectorPath: "jsonPath"
	},
	"apiextensions.CustomResourceConversion": { strategy: "filled =None|Webhook" },
	"apiextensions.WebhookConversion": { conversionReviewVersions: "filled label1035 #1.. unique" },
	"apiextensions.ServiceReference": SERVICE_OF_WEBHOOK,
	"apiextensions.WebhookClientConfig": { url: "filled webhookUrl" },
	"apiextensions.v1.JSONSchemaProps": {
		type: "=array|boolean|integer|number|object|string",
		"x-kubernetes-list-type": "filled =atomic|set|map",
		"x-kubernetes-map-type": "filled =atomic|granular"
	},
	"apiextensions.ValidationRule": {
		rule: "filled",
		message: "oneLine",
		reason: "filled =FieldValueRequired|FieldValueForbidden|FieldValueInvalid|FieldValueDuplicate"
	},
	"certificates.v1.CertificateSigningRequestSpec": {
		signerName: "filled domainPath",
		usages: "filled #1..",
		expirationSeconds: "600.."
	},
	"resource.DeviceClassSpec": {
		selectors: "#..32",
		config: "#..32"
	},
	"resource.DeviceClaim": {
		requests: "#..32",
		constraints: "#..32",
		config: "#..32"
	},
	"resource.DeviceRequest": {
		name: "filled label",
		deviceClassName: "subdomain",
		allocationMode: "=ExactCount|All"
	},
	"resource.ExactDeviceRequest": {
		deviceClassName: "filled subdomain",
		allocationMode: "=ExactCount|All",
		count: "0,1..",
		selectors: "#..32"
	},
	"resource.DeviceSubRequest": {
		name: "filled label",
		deviceClassName: "filled subdomain",
		allocationMode: "=ExactCount|All",
		count: "0,1..",
		selectors: "#..32"
	},
	"resource.DeviceToleration": {
		key: "key",
		operator: "=Exists|Equal",
		effect: "=NoSchedule|NoExecute"
	},
	"resource.DeviceConstraint": {
		matchAttribute: "filled attribute",
		distinctAttribute: "filled attribute",
		requests: "unique #..32"
	},
	"resource.CELDeviceSelector": { expression: "filled" },
	"resource.OpaqueDeviceConfiguration": { driver: "filled anyCaseSubdomain ^63" },
	"resource.ResourceSliceSpec": {
		driver: "filled anyCaseSubdomain ^63",
		nodeName: "filled subdomain"
	},
	"resource.ResourcePool": {
		name: "filled",
		generation: "0..",
		resourceSliceCount: "1.."
	},
	"resource.Device": { name: "filled label" }
};
const EXTENSION_WHOLES = {
	"admissionregistration.WebhookClientConfig": ["exactly url service"],
	"admissionregistration.RuleWithOperations": [
		"needs operations",
		"needs apiGroups",
		"needs apiVersions",
		"needs resources"
	],
	"admissionregistration.NamedRuleWithOperations": [
		"needs operations",
		"needs apiGroups",
		"needs apiVersions",
		"needs resources"
	],
	"admissionregistration.ValidatingAdmissionPolicy": ["needs spec"],
	"admissionregistration.ValidatingAdmissionPolicySpec": ["needs matchConstraints", "one validations auditAnnotations"],
	"admissionregistration.ValidatingAdmissionPolicyBinding": ["needs spec"],
	"admissionregistration.ValidatingAdmissionPolicyBindingSpec": ["needs policyName", "needs validationActions"],
	"admissionregistration.MutatingAdmissionPolicy": ["needs spec"],
	"admissionregistration.MutatingAdmissionPolicySpec": [
		"needs matchConstraints",
		"needs mutations",
		"needs reinvocationPolicy"
	],
	"admissionregistration.MutatingAdmissionPolicyBinding": ["needs spec"],
	"admissionregistration.MutatingAdmissionPolicyBindingSpec": ["needs policyName"],
	"admissionregistration.ParamKind": ["needs apiVersion", "needs kind"],
	"admissionregistration.Mutation": ["by patchType ApplyConfiguration=applyConfiguration JSONPatch=jsonPatch"],
	"admissionregistration.ApplyConfiguration": ["needs expression"],
	"admissionregistration.JSONPatch": ["needs expression"],
	"admissionregistration.ParamRef": ["exactly name selector", "needs parameterNotFoundAction"],
	"apiextensions.v1.CustomResourceDefinitionVersion": ["with deprecationWarning deprecated"],
	"apiextensions.v1.CustomResourceConversion": ["by strategy Webhook=webhook None="],
	"apiextensions.WebhookClientConfig": ["exactly url service"],
	"apiregistration.APIService": ["needs spec"],
	"apiregistration.APIServiceSpec": ["not insecureSkipTLSVerify caBundle", "needs version"],
	"apiregistration.ServiceReference": ["needs name", "needs namespace"],
	"resource.v1.DeviceRequest": ["exactly exactly firstAvailable"],
	"resource.v1beta2.DeviceRequest": ["exactly exactly firstAvailable"],
	"certificates.v1.CertificateSigningRequestSpec": ["needs usages"],
	"resource.DeviceConstraint": ["one matchAttribute distinctAttribute"],
	"resource.DeviceToleration": ["by operator:Equal Equal=value? Exists="],
	"resource.DeviceSelector": ["needs cel"],
	"resource.DeviceClassConfiguration": ["needs opaque"],
	"resource.DeviceClaimConfiguration": ["needs opaque"]
};
const EXTENSION_LENIENT = {
	"apiextensions.CustomResourceDefinitionVersion": ["served", "storage"],
	"resource.DeviceClass": ["spec"],
	"resource.ResourcePool": ["generation"],
	"resource.DeviceCapacity": ["value"],
	"resource.ResourceClaim": ["spec"],
	"resource.ResourceClaimTemplate": ["spec"],
	"resource.ResourceClaimTemplateSpec": ["spec"]
};

// src/schema/value-table-pods.ts
const IMAGE_ROW = { image: "filled" };
const RESOURCES = ">=0 keys:containerResource @29..";
const POD_VALUES = {
	"core.PodSpec": {
		containers: "#1..",
		nodeName: "subdomain",
		priorityClassName: "subdomain",
		runtimeClassName: "filled subdomain",
		serviceAccountName: "subdomain",
		preemptionPolicy: "filled",
		activeDeadlineSeconds: "..2147483647",
		overhead: ">=0 keys:containerResource",
		schedulingGates: "unique:name"
	},
	"core.PodOS": { name: "filled =linux|windows" },
	"core.PodReadinessGate": { conditionType: "filled key" },
	"core.PodSchedulingGate": { name: "filled key" },
	"core.PodResourceClaim": {
		name: "filled label",
		resourceClaimName: "filled subdomain",
		resourceClaimTemplateName: "filled subdomain"
	},
	"core.HostAlias": {
		ip: "filled address",
		hostnames: "filled subdomain"
	},
	"core.PodDNSConfig": {
		nameservers: "filled address #..3",
		searches: "filled searchDomain #..32"
	},
	"core.PodDNSConfigOption": { name: "filled" },
	"core.Container": IMAGE_ROW,
	"core.EphemeralContainer": IMAGE_ROW,
	"core.ContainerResizePolicy": {
		resourceName: "filled =cpu|memory",
		restartPolicy: "filled =NotRequired|RestartContainer"
	},
	"core.EnvVar": { name: "variable" },
	"core.EnvFromSource": { prefix: "variable" },
	"core.ConfigMapEnvSource": { name: "filled subdomain" },
	"core.SecretEnvSource": { name: "filled subdomain" },
	"core.ConfigMapKeySelector": {
		name: "filled subdomain",
		key: "filled dataKey"
	},
	"core.SecretKeySelector": {
		name: "filled subdomain",
		key: "filled dataKey"
	},
	"core.ObjectFieldSelector": {
		apiVersion: "=v1",
		fieldPath: "filled"
	},
	"core.ResourceFieldSelector": {
		resource: "filled amountOfContainer",
		divisor: ">=0"
	},
	"core.HTTPHeader": { name: "filled header" },
	"core.ResourceRequirements": {
		limits: RESOURCES,
		requests: RESOURCES
	},
	"core.ResourceClaim": {
		name: "filled",
		request: "label"
	},
	"core.VolumeMount": {
		mountPropagation: "filled",
		recursiveReadOnly: "filled =Disabled|Enabled|IfPossible"
	},
	"core.VolumeDevice": { devicePath: "filled pathInside" },
	"core.SecurityContext": { procMount: "filled" },
	"core.SeccompProfile": {
		type: "filled",
		localhostProfile: "relativePath"
	},
	"core.AppArmorProfile": {
		type: "filled",
		localhostProfile: "filled trimmed"
	},
	"core.PodSecurityContext": {
		fsGroupChangePolicy: "filled",
		seLinuxChangePolicy: "filled =Recursive|MountOption",
		supplementalGroups: "0..2147483647",
		supplementalGroupsPolicy: "filled",
		sysctls: "unique:name"
	},
	"core.Sysctl": { name: "filled sysctl" },
	"core.WindowsSecurityContextOptions": {
		gmsaCredentialSpecName: "filled subdomain",
		gmsaCredentialSpec: "filled",
		runAsUserName: "filled"
	},
	"core.Toleration": {
		key: "key",
		value: "labelValue"
	},
	"core.TopologySpreadConstraint": {
		matchLabelKeys: "filled key",
		nodeAffinityPolicy: "filled",
		nodeTaintsPolicy: "filled"
	},
	"core.PodAffinityTerm": {
		topologyKey: "key",
		namespaces: "filled label",
		matchLabelKeys: "filled key",
		mismatchLabelKeys: "filled key"
	},
	"core.NodeSelector": { nodeSelectorTerms: "#1.." },
	"core.NodeSelectorRequirement": {
		key: "filled key",
		operator: "filled"
	}
};
const POD_WHOLES = {
	"core.Pod": ["needs spec"],
	"core.PodTemplate": ["needs template"],
	"core.PodTemplateSpec": ["needs spec"],
	"core.Container": ["needs image"],
	"core.EphemeralContainer": ["needs image"],
	"core.EnvFromSource": ["exactly configMapRef secretRef"],
	"core.ConfigMapEnvSource": ["needs name"],
	"core.SecretEnvSource": ["needs name"],
	"core.ConfigMapKeySelector": ["needs name"],
	"core.SecretKeySelector": ["needs name"],
	"core.ExecAction": ["needs command"],
	"core.PodDNSConfigOption": ["needs name"],
	"core.PodResourceClaim": ["exactly resourceClaimName resourceClaimTemplateName"],
	"core.PodAffinityTerm": ["with matchLabelKeys labelSelector", "with mismatchLabelKeys labelSelector"]
};
const POD_LENIENT = {
	"core.HTTPHeader": ["value"],
	"core.PreferredSchedulingTerm": ["preference"],
	"core.Sysctl": ["value"]
};

// src/schema/value-table-volumes.ts
const MODE = "0..511";
const PARTITION = "0..255";
const LOCAL_OBJECT = { name: "filled" };
const KEY_FILES = { defaultMode: MODE };
const ISCSI = {
	targetPortal: "filled",
	iqn: "filled iscsiName",
	lun: PARTITION,
	initiatorName: "filled iscsiName"
};
const SOURCES = "awsElasticBlockStore azureDisk azureFile cephfs cinder csi fc flocker gcePersistentDisk glusterfs hostPath iscsi local nfs photonPersistentDisk portworxVolume quobyte rbd scaleIO storageos vsphereVolume";
const VOLUME_VALUES = {
	"core.KeyToPath": {
		key: "filled",
		path: "filled pathOfFile",
		mode: MODE
	},
	"core.ConfigMapVolumeSource": {
		...KEY_FILES,
		...LOCAL_OBJECT
	},
	"core.SecretVolumeSource": {
		...KEY_FILES,
		secretName: "filled"
	},
	"core.DownwardAPIVolumeSource": KEY_FILES,
	"core.DownwardAPIVolumeFile": {
		path: "filled pathOfFile",
		mode: MODE
	},
	"core.ProjectedVolumeSource": KEY_FILES,
	"core.ConfigMapProjection": LOCAL_OBJECT,
	"core.SecretProjection": LOCAL_OBJECT,
	"core.ServiceAccountTokenProjection": { path: "filled pathOfFile" },
	"core.EmptyDirVolumeSource": { sizeLimit: ">=0" },
	"core.HostPathVolumeSource": { path: "filled" },
	"core.PersistentVolumeClaimVolumeSource": { claimName: "filled" },
	"core.CSIVolumeSource": { driver: "filled anyCaseSubdomain ^63" },
	"core.NFSVolumeSource": {
		server: "filled",
		path: "filled absolutePath"
	},
	"core.ISCSIVolumeSource": ISCSI,
	"core.ISCSIPersistentVolumeSource": ISCSI,
	"core.FCVolumeSource": { lun: PARTITION },
	"core.AWSElasticBlockStoreVolumeSource": {
		volumeID: "filled",
		partition: PARTITION
	},
	"core.GCEPersistentDiskVolumeSource": {
		pdName: "filled",
		partition: PARTITION
	},
	"core.AzureDiskVolumeSource": {
		diskName: "filled",
		diskURI: "filled",
		cachingMode: "filled",
		kind: "filled"
	},
	"core.AzureFileVolumeSource": {
		secretName: "filled",
		shareName: "filled"
	},
	"core.AzureFilePersistentVolumeSource": {
		secretName: "filled",
		shareName: "filled",
		secretNamespace: "filled"
	},
	"core.CephFSVolumeSource": { monitors: "#1.." },
	"core.CephFSPersistentVolumeSource": { monitors: "#1.." },
	"core.CinderVolumeSource": { volumeID: "filled" },
	"core.CinderPersistentVolumeSource": { volumeID: "filled" },
	"core.FlexVolumeSource": { driver: "filled" },
	"core.FlexPersistentVolumeSource": { driver: "filled" },
	"core.FlockerVolumeSource": { datasetName: "withoutSlash" },
	"core.GitRepoVolumeSource": {
		repository: "filled",
		directory: "relativePath"
	},
	"core.GlusterfsVolumeSource": {
		endpoints: "filled",
		path: "filled"
	},
	"core.GlusterfsPersistentVolumeSource": {
		endpoints: "filled",
		path: "filled",
		endpointsNamespace: "filled label"
	},
	"core.PhotonPersistentDiskVolumeSource": { pdID: "filled" },
	"core.PortworxVolumeSource": { volumeID: "filled" },
	"core.QuobyteVolumeSource": {
		registry: "filled hostsAndPorts",
		volume: "filled",
		tenant: "^64"
	},
	"core.RBDVolumeSource": {
		monitors: "#1..",
		image: "filled"
	},
	"core.RBDPersistentVolumeSource": {
		monitors: "#1..",
		image: "filled"
	},
	"core.ScaleIOVolumeSource": {
		gateway: "filled",
		system: "filled",
		volumeName: "filled"
	},
	"core.ScaleIOPersistentVolumeSource": {
		gateway: "filled",
		system: "filled",
		volumeName: "filled"
	},
	"core.StorageOSVolumeSource": {
		volumeName: "filled label",
		volumeNamespace: "label"
	},
	"core.StorageOSPersistentVolumeSource": {
		volumeName: "filled label",
		volumeNamespace: "label"
	},
	"core.VsphereVirtualDiskVolumeSource": { volumePath: "filled" },
	"core.PersistentVolumeClaimSpec": {
		storageClassName: "subdomain",
		volumeAttributesClassName: "subdomain",
		volumeMode: "filled"
	},
	"core.TypedObjectReference": {
		apiGroup: "subdomain",
		kind: "filled",
		name: "filled",
		namespace: "label"
	},
	"core.PersistentVolumeSpec": {
		accessModes: "filled #1..",
		capacity: ">0 #1..1 keys:storage",
		storageClassName: "subdomain",
		volumeMode: "filled",
		volumeAttributesClassName: "filled subdomain"
	},
	"core.CSIPersistentVolumeSource": {
		driver: "filled anyCaseSubdomain ^63",
		volumeHandle: "filled"
	},
	"core.LocalVolumeSource": { path: "filled pathInside" }
};
const VOLUME_WHOLES = {
	"core.ConfigMapVolumeSource": ["needs name"],
	"core.SecretVolumeSource": ["needs secretName"],
	"core.ConfigMapProjection": ["needs name"],
	"core.SecretProjection": ["needs name"],
	"core.DownwardAPIVolumeFile": ["exactly fieldRef resourceFieldRef"],
	"core.EphemeralVolumeSource": ["needs volumeClaimTemplate"],
	"core.FCVolumeSource": ["exactly targetWWNs wwids", "with targetWWNs lun"],
	"core.FlockerVolumeSource": ["exactly datasetName datasetUUID"],
	"core.ScaleIOVolumeSource": ["needs volumeName"],
	"core.ScaleIOPersistentVolumeSource": ["needs volumeName"],
	"core.StorageOSVolumeSource": ["needs volumeName"],
	"core.StorageOSPersistentVolumeSource": ["needs volumeName"],
	"core.PersistentVolume": ["needs spec"],
	"core.PersistentVolumeSpec": [
		"needs accessModes",
		"needs capacity",
		`one ${SOURCES} flexVolume`,
		`not ${SOURCES}`,
		"with local nodeAffinity"
	],
	"core.PersistentVolumeClaim": ["needs spec"],
	"core.VolumeNodeAffinity": ["needs required"]
};
const VOLUME_LENIENT = {
	"core.ISCSIVolumeSource": ["lun"],
	"core.ISCSIPersistentVolumeSource": ["lun"],
	"core.ScaleIOVolumeSource": ["secretRef"]
};

// src/schema/value-table-workloads.ts
const COUNT = "0..";
const PART_OF_PODS = "0.. percent";
const WORKLOAD_VALUES = {
	"apps.RollingUpdateDeployment": {
		maxSurge: PART_OF_PODS,
		maxUnavailable: PART_OF_PODS
	},
	"apps.RollingUpdateDaemonSet": {
		maxSurge: PART_OF_PODS,
		maxUnavailable: PART_OF_PODS
	},
	"apps.RollingUpdateStatefulSetStrategy": {
		partition: COUNT,
		maxUnavailable: PART_OF_PODS
	},
	"apps.StatefulSetSpec": { serviceName: "label @33.." },
	"apps.StatefulSetOrdinals": { start: COUNT },
	"apps.StatefulSetPersistentVolumeClaimRetentionPolicy": {
		whenDeleted: "=Retain|Delete",
		whenScaled: "=Retain|Delete"
	},
	"apps.ReplicaSetSpec": {
		replicas: COUNT,
		minReadySeconds: COUNT
	},
	"core.ReplicationControllerSpec": {
		replicas: COUNT,
		minReadySeconds: COUNT
	},
	"apps.ControllerRevision": { revision: COUNT },
	"batch.JobSpec": {
		activeDeadlineSeconds: COUNT,
		backoffLimitPerIndex: COUNT,
		maxFailedIndexes: COUNT,
		completionMode: "filled",
		managedBy: "filled domainPath ^63",
		podReplacementPolicy: "filled"
	},
	"batch.PodFailurePolicy": { rules: "#..20" },
	"batch.PodFailurePolicyRule": { action: "filled" },
	"batch.PodFailurePolicyOnExitCodesRequirement": {
		operator: "filled",
		values: "#1..255 unique"
	},
	"batch.PodFailurePolicyOnPodConditionsPattern": {
		type: "filled key",
		status: "=True|False|Unknown"
	},
	"batch.SuccessPolicy": { rules: "#1..20" },
	"batch.SuccessPolicyRule": { succeededCount: COUNT },
	"core.ServiceSpec": {
		healthCheckNodePort: "0,1..65535",
		internalTrafficPolicy: "filled",
		ipFamilyPolicy: "filled",
		loadBalancerClass: "filled key",
		trafficDistribution: "filled =PreferClose|PreferSameZone|PreferSameNode"
	},
	"core.ClientIPConfig": { timeoutSeconds: "1..86400" },
	"core.EndpointAddress": {
		ip: "filled address",
		hostname: "label",
		nodeName: "filled subdomain"
	},
	"core.EndpointPort": {
		name: "label",
		port: "1..65535",
		appProtocol: "filled key"
	},
	"core.NodeSpec": { podCIDR: "cidr" },
	"core.Taint": {
		key: "filled key",
		value: "labelValue",
		effect: "filled"
	},
	"core.NamespaceSpec": { finalizers: "filled key" },
	"core.LimitRangeSpec": { limits: "unique:type" },
	"core.LimitRangeItem": { type: "filled typeOfLimit" },
	"core.ResourceQuotaSpec": {
		hard: ">=0 keys:quotaResource",
		scopes: "filled"
	},
	"core.ScopedResourceSelectorRequirement": {
		scopeName: "filled",
		operator: "filled"
	}
};
const WORKLOAD_WHOLES = {
	"apps.Deployment": ["needs spec"],
	"apps.StatefulSet": ["needs spec"],
	"apps.DaemonSet": ["needs spec"],
	"apps.ReplicaSet": ["needs spec"],
	"apps.ReplicaSetSpec": ["needs template"],
	"apps.ControllerRevision": ["needs data"],
	"core.ReplicationController": ["needs spec"],
	"core.ReplicationControllerSpec": ["needs template"],
	"batch.Job": ["needs spec"],
	"batch.CronJob": ["needs spec"],
	"batch.JobSpec": ["with maxFailedIndexes backoffLimitPerIndex"],
	"batch.PodFailurePolicyRule": ["exactly onExitCodes onPodConditions"],
	"core.Service": ["needs spec"],
	"core.ScopedResourceSelectorRequirement": ["by operator In=values NotIn=values Exists= DoesNotExist="]
};
const WORKLOAD_LENIENT = {
	"apps.ControllerRevision": ["revision"],
	"batch.PodFailurePolicy": ["rules"],
	"core.Event": ["involvedObject"],
	"core.LimitRangeSpec": ["limits"]
};

// src/schema/value-table.ts
const VALUE_TABLE = {
	...EXTENSION_VALUES,
	...POD_VALUES,
	...VOLUME_VALUES,
	...WORKLOAD_VALUES,
	"meta.LabelSelector": { matchLabels: "labels" },
	"meta.LabelSelectorRequirement": {
		key: "filled key",
		operator: "filled =In|NotIn|Exists|DoesNotExist",
		values: "labelValue @26.."
	},
	"meta.OwnerReference": {
		apiVersion: "filled",
		kind: "filled",
		name: "filled",
		uid: "filled"
	},
	"meta.ObjectMeta": { finalizers: "filled key" },
	"networking.IngressSpec": { ingressClassName: "filled subdomain" },
	"networking.IngressTLS": {
		hosts: "filled wildcard",
		secretName: "subdomain"
	},
	"networking.IngressServiceBackend": { name: "filled label" },
	"networking.HTTPIngressRuleValue": { paths: "#1.." },
	"networking.HTTPIngressPath": { pathType: "filled" },
	"networking.ServiceBackendPort": {
		name: "portName",
		number: "0,1..65535"
	},
	"networking.IngressClassSpec": { controller: "filled domainPath ^250" },
	"networking.IngressClassParametersReference": {
		apiGroup: "filled subdomain",
		kind: "filled segment",
		name: "filled segment",
		namespace: "filled label",
		scope: "filled =Cluster|Namespace"
	},
	"networking.NetworkPolicySpec": { policyTypes: "filled #..2" },
	"networking.NetworkPolicyPort": { protocol: "filled" },
	"networking.IPBlock": {
		cidr: "filled",
		except: "filled"
	},
	"networking.ServiceCIDRSpec": { cidrs: "filled cidr #1..2" },
	"networking.ParentReference": {
		group: "subdomain",
		resource: "filled segment",
		name: "filled segment",
		namespace: "segment"
	},
	"discovery.EndpointSlice": {
		addressType: "filled",
		endpoints: "#..1000",
		ports: "#..20000 unique:name"
	},
	"discovery.Endpoint": {
		addresses: "filled #1..100",
		hostname: "filled label",
		nodeName: "filled subdomain"
	},
	"discovery.EndpointPort": {
		name: "label",
		protocol: "filled",
		appProtocol: "filled key"
	},
	"discovery.EndpointHints": {
		forZones: "#..8 unique:name",
		forNodes: "#..8 unique:name"
	},
	"discovery.ForZone": { name: "labelValue" },
	"discovery.ForNode": { name: "filled subdomain" },
	"autoscaling.CrossVersionObjectReference": {
		kind: "filled segment",
		name: "filled segment",
		apiVersion: "groupVersion"
	},
	"autoscaling.MetricSpec": { type: "filled =Object|Pods|Resource|External|ContainerResource" },
	"autoscaling.MetricTarget": {
		type: "filled =Utilization|Value|AverageValue",
		value: ">0",
		averageValue: ">0",
		averageUtilization: "1.."
	},
	"autoscaling.HorizontalPodAutoscalerSpec": { targetCPUUtilizationPercentage: "1.." },
	"autoscaling.MetricIdentifier": { name: "filled segment" },
	"autoscaling.ResourceMetricSource": { name: "filled" },
	"autoscaling.ContainerResourceMetricSource": {
		name: "filled key",
		container: "filled label"
	},
	"autoscaling.HPAScalingRules": {
		selectPolicy: "filled =Max|Min|Disabled",
		policies: "#1..",
		tolerance: ">=0"
	},
	"autoscaling.HPAScalingPolicy": {
		type: "filled =Pods|Percent",
		value: "1..",
		periodSeconds: "1..1800"
	},
	"policy.PodDisruptionBudgetSpec": { unhealthyPodEvictionPolicy: "filled =IfHealthyBudget|AlwaysAllow" },
	"rbac.AggregationRule": { clusterRoleSelectors: "#1.." },
	"rbac.Subject": { name: "filled" },
	"rbac.RoleRef": { name: "filled segment" },
	"storage.StorageClass": {
		provisioner: "filled anyCaseKey",
		volumeBindingMode: "filled"
	},
	"core.TopologySelectorLabelRequirement": {
		key: "filled key",
		values: "#1.. unique"
	},
	"storage.CSIDriverSpec": {
		fsGroupPolicy: "filled =ReadWriteOnceWithFSType|File|None",
		volumeLifecycleModes: "filled =Persistent|Ephemeral",
		tokenRequests: "unique:audience",
		nodeAllocatableUpdatePeriodSeconds: "10.."
	},
	"storage.TokenRequest": { expirationSeconds: "600..4294967296" },
	"storage.CSINodeSpec": { drivers: "unique:name" },
	"storage.CSINodeDriver": {
		name: "filled anyCaseSubdomain ^63",
		nodeID: "filled ^256",
		topologyKeys: "filled key unique"
	},
	"storage.VolumeNodeResources": { count: "0.." },
	"storage.CSIStorageCapacity": {
		storageClassName: "filled subdomain",
		capacity: ">=0"
	},
	"storage.VolumeAttachmentSpec": {
		attacher: "filled anyCaseSubdomain ^63",
		nodeName: "filled subdomain"
	},
	"storage.VolumeAttachmentSource": { persistentVolumeName: "filled subdomain" },
	"storage.VolumeAttributesClass": {
		driverName: "filled anyCaseKey",
		parameters: "#1.."
	},
	"scheduling.PriorityClass": { preemptionPolicy: "filled" },
	"coordination.LeaseSpec": {
		leaseDurationSeconds: "1..",
		leaseTransitions: "0.."
	},
	"node.RuntimeClass": { handler: "filled label" },
	"node.Scheduling": { nodeSelector: "labels" },
	"node.Overhead": { podFixed: ">=0" },
	"flowcontrol.FlowSchemaSpec": { matchingPrecedence: "0,1..10000" },
	"flowcontrol.FlowDistinguisherMethod": { type: "filled =ByUser|ByNamespace" },
	"flowcontrol.PriorityLevelConfigurationReference": { name: "filled subdomain" },
	"flowcontrol.PolicyRulesWithSubjects": { subjects: "#1.." },
	"flowcontrol.Subject": { kind: "filled =User|Group|ServiceAccount" },
	"flowcontrol.UserSubject": { name: "filled" },
	"flowcontrol.GroupSubject": { name: "filled" },
	"flowcontrol.ServiceAccountSubject": {
		name: "filled nameOrAll",
		namespace: "filled label"
	},
	"flowcontrol.ResourcePolicyRule": {
		verbs: "filled #1.. alone =get|list|watch|create|update|patch|delete|deletecollection|proxy|*",
		apiGroups: "#1.. alone",
		resources: "#1.. alone",
		namespaces: "filled labelOrAll alone"
	},
	"flowcontrol.NonResourcePolicyRule": {
		verbs: "filled #1.. alone =get|list|watch|create|update|patch|delete|deletecollection|proxy|*",
		nonResourceURLs: "filled #1.. alone rootedOrAll"
	},
	"flowcontrol.PriorityLevelConfigurationSpec": { type: "filled =Exempt|Limited" },
	"flowcontrol.LimitedPriorityLevelConfiguration": {
		nominalConcurrencyShares: "0..",
		assuredConcurrencyShares: "0..",
		lendablePercent: "0..100",
		borrowingLimitPercent: "0.."
	},
	"flowcontrol.ExemptPriorityLevelConfiguration": {
		nominalConcurrencyShares: "0..",
		lendablePercent: "0..100"
	},
	"flowcontrol.LimitResponse": { type: "filled =Queue|Reject" },
	"flowcontrol.QueuingConfiguration": {
		queues: "0,1..10000000",
		handSize: "0,1..",
		queueLengthLimit: "0,1.."
	}
};
const WHOLE_TABLE = {
	...EXTENSION_WHOLES,
	...POD_WHOLES,
	...VOLUME_WHOLES,
	...WORKLOAD_WHOLES,
	"meta.LabelSelectorRequirement": ["by operator In=values NotIn=values Exists= DoesNotExist="],
	"networking.Ingress": ["needs spec"],
	"networking.IngressClass": ["needs spec"],
	"networking.IngressClassSpec": ["needs controller"],
	"networking.IngressClassParametersReference": ["by scope:Cluster Cluster= Namespace=namespace"],
	"networking.IPAddressSpec": ["needs parentRef"],
	"networking.IPAddress": ["needs spec"],
	"networking.ServiceCIDR": ["needs spec"],
	"networking.ServiceCIDRSpec": ["needs cidrs"],
	"autoscaling.HorizontalPodAutoscaler": ["needs spec"],
	"storage.VolumeAttachmentSource": ["exactly inlineVolumeSpec persistentVolumeName"],
	"storage.VolumeAttributesClass": ["needs parameters"],
	"rbac.AggregationRule": ["needs clusterRoleSelectors"],
	"flowcontrol.Subject": ["by kind User=user Group=group ServiceAccount=serviceAccount"],
	"flowcontrol.PolicyRulesWithSubjects": ["one resourceRules nonResourceRules"],
	"flowcontrol.FlowSchema": ["needs spec"],
	"flowcontrol.PriorityLevelConfiguration": ["needs spec"],
	"flowcontrol.LimitedPriorityLevelConfiguration": ["needs limitResponse"],
	"flowcontrol.PriorityLevelConfigurationSpec": ["by type Limited=limited Exempt=exempt?"],
	"flowcontrol.LimitResponse": ["by type Queue=queuing Reject="]
};
const LENIENT = {
	...EXTENSION_LENIENT,
	...POD_LENIENT,
	...VOLUME_LENIENT,
	...WORKLOAD_LENIENT,
	"discovery.EndpointSlice": ["endpoints"],
	"discovery.ForZone": ["name"],
	"rbac.RoleRef": ["apiGroup"],
	"scheduling.PriorityClass": ["value"],
	"storage.CSIDriver": ["spec"],
	"storage.CSINode": ["spec"],
	"storage.CSINodeSpec": ["drivers"],
	"storage.TokenRequest": ["audience"]
};

// src/schema/core-types.ts
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
	const [long, short] = namesForTables(name);
	const rules = VALUE_TABLE[long] ?? VALUE_TABLE[short];
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
			gate,
			rule: rules?.[field]
		}));
		if (last.code % 2 === 1 && last.newest >= life.newest) required.push(field);
	}
	return {
		name: name.slice(name.lastIndexOf(".") + 1),
		isOpen: row.length === 0,
		fields,
		required,
		lenient: LENIENT[short] ?? [],
		wholes: (WHOLE_TABLE[long] ?? WHOLE_TABLE[short] ?? []).map(readWholeRule).filter((rule) => fieldsOf(rule).every((field) => fields.has(field))),
		keyDefaults,
		definition
	};
}
function namesForTables(name) {
	const [type = "", version = "", group = ""] = name.split(".").toReversed();
	return [`${group}.${version}.${type}`, `${group}.${type}`];
}
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
function fieldOf(stretches, last, life, { typeAt, gate, rule }) {
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
		},
		values: rule === void 0 ? void 0 : { text: rule }
	};
}
function codeOf(table, definition, field) {
	const row = table.definitionAt(definition)?.[3] ?? [];
	for (let place = 0; place + 1 < row.length; place += 2) if (table.nameAt(row[place]) === field) return row[place + 1];
}

// src/schema/lifecycle-text.ts
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
const API_VERSION$1 = /^(?:[\w.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/u;
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
function nameOf({ resource: { kind, name, root } }) {
	const what = kind === "" ? root.length > 0 ? "this item" : "this document" : /^\w+$/u.test(kind) ? kind : quoted(kind);
	return name === "" ? what : `${what} ${quoted(name)}`;
}
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

// src/schema/structural-schema.ts
const REFUSED = "so the API server refuses the definition";
const INT_OR_STRING = "x-kubernetes-int-or-string";
const PRESERVES = "x-kubernetes-preserve-unknown-fields";
const EMBEDDED = "x-kubernetes-embedded-resource";
const LIST_TYPE = "x-kubernetes-list-type";
const LIST_KEYS = "x-kubernetes-list-map-keys";
const MAX_PROBLEMS = 200;
function structuralProblems(definition) {
	const versions = require_program.valueAt(definition, ["spec", "versions"]);
	if (!Array.isArray(versions)) return [];
	const problems = [];
	versions.forEach((version, index) => {
		if (!require_program.isMap(version)) return;
		const walk = {
			path: [
				"spec",
				"versions",
				index,
				"schema"
			],
			problems
		};
		const schema = require_program.valueAt(version, ["schema", "openAPIV3Schema"]);
		if (!require_program.isMap(schema)) {
			report(walk, void 0, `The version has no schema (\`schema.openAPIV3Schema\`), ${REFUSED}.`);
			return;
		}
		walk.path.push("openAPIV3Schema");
		checkRoot(schema, walk);
		checkStructure(schema, walk);
	});
	return problems;
}
function report({ path, problems }, key, message) {
	if (problems.length >= MAX_PROBLEMS) return;
	problems.push({
		rule: "non-structural-schema",
		severity: "high",
		path: key === void 0 ? [...path] : [...path, key],
		message
	});
}
function checkRoot(root, walk) {
	const { type, nullable } = root;
	if (typeof type === "string" && type !== "" && type !== "object") report(walk, "type", `A resource is an object, and its schema says "${type.slice(0, 40)}", ${REFUSED}.`);
	if (nullable === true) report(walk, "nullable", `A resource cannot be null, ${REFUSED}.`);
	const metadata = require_program.valueAt(root, [
		"properties",
		"metadata",
		"properties"
	]);
	if (!require_program.isMap(metadata)) return;
	within$1(walk, [
		"properties",
		"metadata",
		"properties"
	], () => {
		for (const key in metadata) if (key !== "name" && key !== "generateName") report(walk, key, `Of its metadata a schema may speak of \`name\` and \`generateName\` only, ${REFUSED}.`);
	});
}
function checkStructure(schema, walk) {
	let hasType = false;
	let isList = false;
	let isFreeOfType = false;
	for (const key in schema) {
		const value = schema[key];
		switch (key) {
			case "type":
				hasType = value !== "";
				isList = value === "array";
				break;
			case INT_OR_STRING:
			case PRESERVES:
				isFreeOfType ||= value === true;
				break;
			case "properties":
				if (require_program.isMap(value)) checkEach(value, key, walk);
				break;
			case "items":
				if (require_program.isMap(value)) checkInner(value, key, walk);
				break;
			case "additionalProperties":
				if (require_program.isMap(value)) checkInner(value, key, walk);
				if ((require_program.isMap(value) || value === false) && isFilled(schema["properties"])) report(walk, key, `A schema has properties or additional properties, and this one both, ${REFUSED}.`);
				break;
			case EMBEDDED:
				if (value === true && schema[PRESERVES] !== true && !require_program.isMap(schema["properties"])) report(walk, key, `A resource within the resource has properties or keeps what it has, ${REFUSED}.`);
				break;
			case LIST_TYPE:
				if (schema["type"] !== "array") report(walk, key, `Only a list has a type of list, ${REFUSED}.`);
				if (value === "map") checkListKeys(schema, walk);
				break;
			case LIST_KEYS:
				if (Array.isArray(value) && value.length > 0 && schema[LIST_TYPE] !== "map") report(walk, key, `Only a list of the type \`map\` has keys, ${REFUSED}.`);
				break;
			default: if (NARROWING.has(key)) checkNarrowing(key, value, {
				structure: schema,
				mayNameTypes: schema[INT_OR_STRING] === true
			}, walk);
			else checkForbidden(key, value, walk);
		}
	}
	if (!hasType && !isFreeOfType) report(walk, void 0, `A schema says which type it is of, and this one has none, ${REFUSED}.`);
	if (isList && !require_program.isMap(schema["items"])) report(walk, "items", `A list has one schema for its items, and this one has none, ${REFUSED}.`);
}
const FORBIDDEN = /* @__PURE__ */ new Set([
	"definitions",
	"dependencies",
	"patternProperties",
	"$ref",
	"id",
	"additionalItems"
]);
function checkForbidden(key, value, walk) {
	if (FORBIDDEN.has(key) && isFilled(value)) report(walk, key, `\`${key}\` may not stand in the schema of a custom resource, ${REFUSED}.`);
	if (key === "uniqueItems" && value === true) report(walk, key, `\`uniqueItems\` costs too much to judge, and \`${LIST_TYPE}: set\` says the same, ${REFUSED}.`);
}
function checkListKeys(list, walk) {
	const { items } = list;
	if (!require_program.isMap(items)) return;
	const keys = list[LIST_KEYS];
	if (!Array.isArray(keys) || keys.length === 0) {
		report(walk, LIST_TYPE, `A list of the type \`map\` names its keys, ${REFUSED}.`);
		return;
	}
	const required = Array.isArray(items["required"]) ? items["required"] : [];
	keys.forEach((name, index) => {
		if (typeof name !== "string") return;
		const field = require_program.valueAt(items, ["properties", name]);
		if (require_program.isMap(field) && (field["default"] !== void 0 || required.includes(name))) return;
		const lack = require_program.isMap(field) ? "is neither required of the items nor has a default" : "is no field of the items";
		within$1(walk, [LIST_KEYS, index], () => {
			report(walk, void 0, `The key "${name.slice(0, 60)}" ${lack}, ${REFUSED}.`);
		});
	});
}
const NARROWING = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"not"
]);
const STRUCTURE_ONLY = /* @__PURE__ */ new Set([
	"description",
	"type",
	"default",
	"additionalProperties",
	"nullable",
	"title",
	PRESERVES,
	EMBEDDED,
	INT_OR_STRING,
	LIST_TYPE,
	LIST_KEYS,
	"x-kubernetes-map-type",
	"x-kubernetes-validations"
]);
function checkNarrowing(key, value, narrowed, walk) {
	if (key === "not") {
		if (require_program.isMap(value)) within$1(walk, [key], () => checkNarrow(value, narrowed, walk));
	} else if (Array.isArray(value)) value.forEach((one, index) => {
		if (require_program.isMap(one)) within$1(walk, [key, index], () => checkNarrow(one, narrowed, walk));
	});
}
function checkNarrow(schema, narrowed, walk) {
	for (const key in schema) {
		const value = schema[key];
		if (NARROWING.has(key)) checkNarrowing(key, value, narrowed, walk);
		else if (!STRUCTURE_ONLY.has(key)) checkForbidden(key, value, walk);
		else if (isFilled(value) && !(key === "type" && narrowed.mayNameTypes)) report(walk, key, `\`${key}\` stands in a schema that only narrows another, which is to say it itself, ${REFUSED}.`);
		if (key === "properties" && require_program.isMap(value)) for (const name in value) checkNarrowedField([key, name], value[name], narrowed, walk);
		else if (key === "items") checkNarrowedField([key], value, narrowed, walk);
		else if (key === "additionalProperties") checkNarrowedField([key], value, {
			...narrowed,
			structure: void 0
		}, walk);
	}
}
function checkNarrowedField(place, schema, narrowed, walk) {
	if (!require_program.isMap(schema)) return;
	const { structure } = narrowed;
	const field = structure === void 0 ? void 0 : require_program.valueAt(structure, place);
	within$1(walk, place, () => {
		if (structure === void 0 || require_program.isMap(field)) checkNarrow(schema, {
			...narrowed,
			structure: require_program.isMap(field) ? field : void 0
		}, walk);
		else report(walk, void 0, `The schema narrows "${place.at(-1) ?? ""}", which the schema around it does not have, ${REFUSED}.`);
	});
}
function isFilled(value) {
	if (value === void 0 || value === false || value === "") return false;
	return Array.isArray(value) ? value.length > 0 : !require_program.isMap(value) || Object.keys(value).length > 0;
}
function checkEach(schemas, key, walk) {
	walk.path.push(key);
	for (const name in schemas) {
		const schema = schemas[name];
		if (require_program.isMap(schema)) checkInner(schema, name, walk);
	}
	walk.path.pop();
}
function checkInner(schema, key, walk) {
	walk.path.push(key);
	checkStructure(schema, walk);
	walk.path.pop();
}
function within$1(walk, place, work) {
	walk.path.push(...place);
	work();
	walk.path.length -= place.length;
}

// src/schema/typed-list.ts
function problemsOfList(list, { types, target, ofVersion }) {
	if (ofVersion !== void 0) return [ofVersion, ...strangers(list)];
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
const API_VERSION = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/[a-z](?:[-a-z0-9]*[a-z0-9])?$/u;
const KIND = /^[A-Za-z](?:[-A-Za-z0-9]*[A-Za-z0-9])?$/u;
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
function isSlip(group, meant) {
	return !group.endsWith("x-k8s.io") && Math.abs(group.length - meant.length) <= 2 && meant !== "" && require_flags.editDistance(group, meant) <= 2;
}
const nearnessTo = require_program.oncePer((_groups) => /* @__PURE__ */ new Map());
const MOST_GROUPS = 1e3;
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
		judgeList: (list) => problemsOfList(list, {
			types: core.types,
			target,
			ofVersion: problemOfVersion(list, core)
		}),
		judgeMisfit: (misfit, isAmongObjects) => problemsOfMisfit(misfit, core.types, isAmongObjects)
	};
}
function within({ oldest, newest }, [first, last]) {
	const clamp = (minor) => Math.min(Math.max(minor, first), last);
	return {
		oldest: clamp(oldest),
		newest: clamp(newest)
	};
}
function problemOfVersion({ apiVersion, kind }, { lives, target }) {
	const item = kind.slice(0, -4);
	const life = lives.of(apiVersion, kind) ?? lives.of(apiVersion, item);
	const verdict = life === void 0 ? void 0 : lifeVerdict({
		apiVersion,
		kind: item
	}, life, target);
	return verdict?.kind === "removed" ? removal(verdict.text, ["apiVersion"], life) : void 0;
}
function judgeCore(id, core) {
	const { types, lives, target } = core;
	const { apiVersion, kind, object } = id;
	const served = types.find(apiVersion, kind);
	const life = lives.of(apiVersion, kind);
	const name = `"${apiVersion} ${kind}"`;
	const verdict = life === void 0 ? void 0 : lifeVerdict(id, life, target);
	if (verdict?.kind === "removed") return {
		state: "notServed",
		problems: [removal(verdict.text, ["apiVersion"], life)]
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
		problems.push({
			...problemOf("deprecated-api-version", severity, ["apiVersion"], verdict.text),
			...lived(life)
		});
	}
	if (verdict === void 0) problems.push(...stableElsewhere(id, served, core));
	problems.push(...problemsOfReference(object, core), ...validateCore(object, served.definition, types, target), ...unknownNullKeys(id.nullKeys(), served.definition, types, target), ...name === DEFINITION ? structuralProblems(object) : []);
	return {
		state: "core",
		problems
	};
}
const DEFINITION = "\"apiextensions.k8s.io/v1 CustomResourceDefinition\"";
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
	return [removal(verdict.text, [...path, "apiVersion"], life)];
}
function removal(text, path, life) {
	return {
		...problemOf("removed-api-version", "high", path, text),
		...lived(life)
	};
}
function lived(life) {
	return life === void 0 ? {} : { life: {
		deprecated: life.deprecated,
		removed: life.removed
	} };
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