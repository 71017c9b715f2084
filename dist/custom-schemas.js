"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_cel_compiler = require("./cel-compiler.js");
const require_schemas = require("./schemas.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/schema/custom/budget.ts
const VALUES_LIMIT = 4e5;
function take(budget) {
	budget.left -= 1;
	return budget.left >= 0;
}

// src/schema/custom/node.ts
function schemaReader(table = [], dialect = "definition") {
	const nodes = /* @__PURE__ */ new Map();
	const wordsOf = (place) => typeof place === "number" ? table[place] ?? {} : place;
	return {
		defaultOf: (place) => wordsOf(place)["default"],
		read(place) {
			let node = nodes.get(place);
			if (node === void 0) {
				node = nodeOf(wordsOf(place), dialect);
				nodes.set(place, node);
			}
			return node;
		}
	};
}
function nodeOf(words, dialect) {
	const properties = propertiesOf(words["properties"]);
	const others = words["additionalProperties"];
	const listType = words["x-kubernetes-list-type"];
	const preserves = words["x-kubernetes-preserve-unknown-fields"] === true;
	const hasOthers = others !== void 0 && others !== false;
	const intOrString = words["x-kubernetes-int-or-string"] === true || words["format"] === "int-or-string";
	return {
		type: intOrString ? void 0 : typeOf(words["type"]),
		isNullable: words["nullable"] === true || textsOf(words["type"]).includes("null"),
		format: textOf(words["format"]),
		values: Array.isArray(words["enum"]) ? words["enum"] : void 0,
		pattern: textOf(words["pattern"]),
		minimum: numberOf(words["minimum"]),
		maximum: numberOf(words["maximum"]),
		isMinimumExcluded: words["exclusiveMinimum"] === true,
		isMaximumExcluded: words["exclusiveMaximum"] === true,
		multipleOf: numberOf(words["multipleOf"]),
		least: numberOf(words["minLength"] ?? words["minItems"] ?? words["minProperties"]),
		most: numberOf(words["maxLength"] ?? words["maxItems"] ?? words["maxProperties"]),
		required: textsOf(words["required"]),
		isIntOrString: intOrString,
		isEmbedded: words["x-kubernetes-embedded-resource"] === true,
		isClosed: !hasOthers && !preserves && (others === false || dialect === "definition" && isSchemaOfObject(words, properties)),
		listKeys: listType === "map" ? textsOf(words["x-kubernetes-list-map-keys"]) : void 0,
		isSet: listType === "set",
		rules: rulesOf(words["x-kubernetes-validations"]),
		properties,
		others: hasOthers ? placeOf(others) : void 0,
		items: placeOf(words["items"]),
		oneOf: placesOf(words["oneOf"]),
		anyOf: intOrString ? [] : placesOf(words["anyOf"]),
		allOf: intOrString ? [] : placesOf(words["allOf"]),
		not: placeOf(words["not"])
	};
}
function isSchemaOfObject(words, properties) {
	return properties.size > 0 || words["type"] === "object" && words["x-kubernetes-embedded-resource"] !== true;
}
function placeOf(value) {
	if (value === true) return {};
	return typeof value === "number" || require_program.isMap(value) ? value : void 0;
}
function placesOf(value) {
	return Array.isArray(value) ? value.map(placeOf).filter((one) => one !== void 0) : [];
}
function propertiesOf(value) {
	const properties = /* @__PURE__ */ new Map();
	if (require_program.isMap(value)) for (const name of Object.keys(value)) properties.set(name, placeOf(value[name]) ?? {});
	return properties;
}
function rulesOf(value) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((one) => {
		const rule = require_program.isMap(one) ? textOf(one["rule"]) : void 0;
		return rule === void 0 || !require_program.isMap(one) ? [] : {
			rule,
			message: textOf(one["message"])
		};
	});
}
function typeOf(value) {
	const [type, ...others] = textsOf(value).filter((one) => one !== "null");
	return textOf(value) ?? (others.length === 0 ? type : void 0);
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

// src/schema/custom/definitions.ts
function definitionOf(object, source) {
	const spec = object["spec"];
	if (!require_program.isMap(spec)) return void 0;
	const { group, names, versions, version, validation, subresources, preserveUnknownFields } = spec;
	const kind = require_program.isMap(names) ? names["kind"] : void 0;
	if (typeof group !== "string" || typeof kind !== "string") return void 0;
	const reader = schemaReader();
	return {
		group,
		kind,
		definition: {
			source,
			versions: (Array.isArray(versions) ? versions : [{
				name: version,
				served: true
			}]).flatMap((one) => {
				if (!require_program.isMap(one) || typeof one["name"] !== "string") return [];
				const own = require_program.isMap(one["schema"]) ? one["schema"] : require_program.isMap(validation) ? validation : {};
				const schema = require_program.isMap(own["openAPIV3Schema"]) ? own["openAPIV3Schema"] : {};
				const { deprecated, deprecationWarning } = one;
				const parts = require_program.isMap(one["subresources"]) ? one["subresources"] : require_program.isMap(subresources) ? subresources : {};
				return [{
					version: one["name"],
					isServed: one["served"] !== false,
					schema: preserveUnknownFields === true ? {
						...schema,
						"x-kubernetes-preserve-unknown-fields": true
					} : schema,
					reader,
					isStatusDropped: parts["status"] !== void 0,
					warning: deprecated === true ? typeof deprecationWarning === "string" ? deprecationWarning : "" : void 0
				}];
			}),
			project: void 0
		}
	};
}
function definitionOfSchemas(schemas) {
	const reader = schemaReader([], "jsonSchema");
	return {
		source: "user",
		project: void 0,
		versions: schemas.map(({ version, schema }) => ({
			version,
			schema,
			reader,
			isServed: true,
			isStatusDropped: true,
			warning: void 0
		}))
	};
}
function bundledDefinitions(table, schemasOf) {
	const readers = /* @__PURE__ */ new Map();
	const readerOf = (project) => {
		const known = readers.get(project[0]) ?? schemaReader(schemasOf(project));
		readers.set(project[0], known);
		return known;
	};
	return {
		of(group, kind) {
			const rows = table.of(group, kind);
			const project = table.projectAt(rows[0]?.[5] ?? -1);
			if (project === void 0) return void 0;
			const [module, release] = project;
			const reader = readerOf(project);
			return {
				source: "bundled",
				project: `${module.replace(/\/v\d+$/u, "").replace(/^.*\//u, "")} ${release.replace(/^v/u, "")}`,
				versions: rows.map(([, version, , , schema, , warning]) => ({
					version,
					isServed: true,
					schema,
					reader,
					isStatusDropped: true,
					warning
				}))
			};
		},
		kindsOf: (group) => table.kindsOf(group)
	};
}

// src/schema/custom/defaults.ts
function withDefaults(value, place, reader, budget) {
	if (typeof value !== "object" || !take(budget)) return value;
	const { properties, others, items } = reader.read(place);
	if (!require_program.isMap(value)) {
		if (items === void 0) return value;
		const list = value;
		const filled = list.map((item) => item === null ? null : withDefaults(item, items, reader, budget));
		return filled.some((item, index) => item !== list[index]) ? filled : value;
	}
	let filled;
	for (const name of Object.keys(value)) {
		const inner = value[name];
		const schema = properties.get(name) ?? others;
		if (schema === void 0 || inner === void 0) continue;
		const complete = withDefaults(inner, schema, reader, budget);
		if (complete !== inner) require_program.putKey(filled ??= { ...value }, name, complete);
	}
	for (const [name, schema] of properties) {
		if (Object.hasOwn(value, name)) continue;
		const own = reader.defaultOf(schema);
		if (own === void 0 || own === null) continue;
		if (!take(budget)) break;
		require_program.putKey(filled ??= { ...value }, name, withDefaults(own, schema, reader, budget));
	}
	return filled ?? value;
}

// src/schema/custom/rules.ts
const STEPS = 2e6;
const MAX_RULES = 5e4;
const MAX_RULE = 2e4;
function celRulesBy(reader, areChecked = false) {
	const compiled = /* @__PURE__ */ new Map();
	const views = viewsBy(reader);
	const programFor = (rule) => areChecked ? require_cel_compiler.compileChecked(rule, ["self"]) : require_cel_compiler.compile(rule, { variables: { self: "dyn" } });
	const programOf = ({ rule }) => {
		let program = compiled.get(rule);
		if (program === void 0 && !compiled.has(rule)) {
			program = rule.length > MAX_RULE ? void 0 : programFor(rule);
			compiled.set(rule, program);
		}
		return program?.ok === true ? program : void 0;
	};
	return { judge(value, root, budget) {
		const problems = [];
		let unjudged = 0;
		let rules = 0;
		const path = [];
		require_facts.grant(STEPS);
		const visit = (current, place) => {
			if (current === null || !take(budget)) return;
			const node = reader.read(place);
			for (const rule of node.rules) {
				if (/\boldSelf\b/u.test(rule.rule)) continue;
				rules += 1;
				const verdict = (rules > MAX_RULES ? void 0 : programOf(rule))?.evaluate(views.of(current, place));
				if (verdict === false) problems.push(problemOf$1(rule, path));
				else if (verdict instanceof require_facts.CelError && verdict.message.startsWith("no such key: ")) problems.push(problemOf$1(rule, path, verdict.message));
				else if (verdict !== true) unjudged += 1;
			}
			if (Array.isArray(current)) {
				const { items } = node;
				if (items === void 0) return;
				current.forEach((item, index) => {
					path.push(index);
					visit(item, items);
					path.pop();
				});
			} else if (require_program.isMap(current)) for (const [name, inner] of Object.entries(current)) {
				const schema = node.properties.get(name) ?? node.others;
				if (schema === void 0) continue;
				path.push(name);
				visit(inner, schema);
				path.pop();
			}
		};
		visit(value, root);
		return {
			problems,
			unjudged
		};
	} };
}
function problemOf$1({ rule, message }, path, error) {
	const why = message ?? `it must hold that ${rule.replaceAll(/\s+/gu, " ")}`;
	const text = why.length > 300 ? `${why.slice(0, 299)}\u2026` : why;
	return {
		rule: "schema-validation",
		severity: "high",
		path: [...path],
		message: `${require_schemas.sentence(require_schemas.pathText(path))} is refused by the definition's own rule${error === void 0 ? "" : `, which ends in "${error}"`}: ${text.replace(/\.$/u, "")}.`
	};
}
const CONVERTED = {
	"date-time": require_facts.timestamp,
	date: (value) => typeof value === "string" ? require_facts.timestamp(`${value}T00:00:00Z`) : value,
	duration: require_facts.duration,
	byte: require_facts.base64Decode
};
function viewsBy(reader) {
	const isDifferent = memoised(reader, (place) => {
		const { type, format, properties } = reader.read(place);
		return type === "string" && format !== void 0 && Object.hasOwn(CONVERTED, format) || [...properties.keys()].some((name) => escaped(name) !== name);
	});
	const of = (value, place) => {
		if (value === null || !isDifferent(place)) return value;
		const { type, format, properties, others, items } = reader.read(place);
		if (typeof value === "string") {
			const converted = (type === "string" && format !== void 0 && Object.hasOwn(CONVERTED, format) ? CONVERTED[format] : void 0)?.(value) ?? value;
			return converted instanceof require_facts.CelError ? value : converted;
		}
		if (Array.isArray(value)) return items === void 0 ? value : value.map((item) => of(item, items));
		if (!require_program.isMap(value)) return value;
		const view = {};
		for (const [name, inner] of Object.entries(value)) {
			const property = properties.get(name);
			const schema = property ?? others;
			view[property === void 0 ? name : escaped(name)] = schema === void 0 ? inner : of(inner, schema);
		}
		return view;
	};
	return { of };
}
const RESERVED = /* @__PURE__ */ new Set([
	"true",
	"false",
	"null",
	"in",
	"as",
	"break",
	"const",
	"continue",
	"else",
	"for",
	"function",
	"if",
	"import",
	"let",
	"loop",
	"package",
	"namespace",
	"return",
	"var",
	"void",
	"while"
]);
function escaped(name) {
	if (RESERVED.has(name)) return `__${name}__`;
	if (/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && !name.includes("__")) return name;
	return name.replaceAll("__", "__underscores__").replaceAll(".", "__dot__").replaceAll("-", "__dash__").replaceAll("/", "__slash__");
}
function memoised(reader, isSuch) {
	const known = /* @__PURE__ */ new Map();
	const ask = (place) => {
		const answer = known.get(place);
		if (answer !== void 0) return answer;
		known.set(place, false);
		const { properties, others, items } = reader.read(place);
		const found = isSuch(place) || [...properties.values()].some(ask) || others !== void 0 && ask(others) || items !== void 0 && ask(items);
		known.set(place, found);
		return found;
	};
	return ask;
}

// src/schema/custom/null-keys.ts
function nullsOf(paths) {
	let known;
	return { has(owner, key) {
		if (paths.length === 0) return false;
		known ??= new Set(paths.map((path) => JSON.stringify(path)));
		return known.has(JSON.stringify([...owner, key]));
	} };
}

// src/schema/custom/formats.ts
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/u;
const HOST_NAME = /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\.?$/u;
const DURATION = /\d\s*(?:n?s|[u\u00b5]s|m?s|[mhdw]|hr|wk|(?:nano|micro|milli|sec|min|hour|day|week)[a-z\u00b5]*)(?![a-z\u00b5])/iu;
const TIME_OF_DAY = /^[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/u;
const FORMATS = {
	byte: (text) => text !== "" && require_schemas.isBase64(text),
	cidr: (text) => require_program.cidrOf(text) !== void 0,
	date: isDate,
	"date-time": (text) => isDate(text.slice(0, 10)) && TIME_OF_DAY.test(text.slice(10)),
	duration: (text) => /^[+-]?0$/u.test(text) || DURATION.test(text),
	email: (text) => text.includes("@"),
	hostname: (text) => HOST_NAME.test(text),
	ipv4: (text) => IPV4.test(text),
	ipv6: isIpv6,
	mac: (text) => /^[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2})+$/u.test(text),
	uri: (text) => /^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)\S*$/u.test(text) && !/:\/\/\[[^\]]*$/u.test(text) || text === "*",
	uuid: (text) => /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/iu.test(text)
};
function hasFormat(text, format) {
	return !Object.hasOwn(FORMATS, format) || (FORMATS[format]?.(text) ?? true);
}
function isDate(text) {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
	if (year === void 0 || Number(month) < 1 || Number(month) > 12) return false;
	return Number(day) >= 1 && Number(day) <= new Date(Date.UTC(2e3 + Number(year) % 400, Number(month), 0)).getUTCDate();
}
function isIpv6(text) {
	const halves = text.split("::");
	if (!text.includes(":") || halves.length > 2) return false;
	const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
	const last = groups.at(-1) ?? "";
	const isMixed = last.includes(".");
	const places = groups.length + (isMixed ? 1 : 0);
	const isFull = halves.length === 1 ? places === 8 : places < 8;
	const others = isMixed ? groups.slice(0, -1) : groups;
	return isFull && (!isMixed || IPV4.test(last)) && others.every((group) => /^[0-9A-Fa-f]{1,4}$/u.test(group));
}

// src/schema/custom/validate-custom.ts
const MAX_PROBLEMS = 200;
function validateCustom(value, place, walk) {
	if (value === void 0 || value === null || !take(walk.budget) || walk.problems.length > MAX_PROBLEMS) return;
	const node = walk.reader.read(place);
	if (!hasType(value, node)) {
		report(walk, "high", typeProblem(value, node, walk));
		return;
	}
	if (node.values !== void 0) checkValues(value, node.values, walk);
	if (typeof value === "string") checkText(value, node, walk);
	else if (typeof value === "number") checkNumber(value, node, walk);
	else if (Array.isArray(value)) checkList(value, node, walk);
	else if (require_program.isMap(value)) checkMap(value, node, walk);
	checkCombinations(value, node, walk);
}
function report(walk, severity, text) {
	walk.problems.push({
		rule: "schema-validation",
		severity,
		path: [...walk.path],
		message: `${require_schemas.sentence(text)}.`
	});
}
function hasType(value, { type, isIntOrString }) {
	if (isIntOrString) return typeof value === "string" || Number.isInteger(value);
	switch (type) {
		case "string":
		case "boolean":
		case "number": return typeof value === type;
		case "integer": return Number.isInteger(value);
		case "array": return Array.isArray(value);
		case "object": return require_program.isMap(value);
		default: return true;
	}
}
const TYPE_WORDS = {
	string: "a string",
	boolean: "true or false",
	number: "a number",
	integer: "a whole number",
	array: "a list",
	object: "a mapping"
};
function typeProblem(value, { type, isIntOrString }, walk) {
	const wanted = isIntOrString ? "a whole number or a string" : TYPE_WORDS[type ?? ""] ?? String(type);
	if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return `${require_schemas.pathText(walk.path)} must be a string, and YAML reads it as a ${typeof value}; put it in quotes`;
	const isQuoted = typeof value === "string" && type !== "object" && type !== "array" && /^(?:true|false|-?\d+(?:\.\d+)?)$/u.test(value);
	return `${require_schemas.pathText(walk.path)} must be ${wanted}, and is ${require_schemas.valueText(value)}${isQuoted ? "; write it without the quotes" : ""}`;
}
function checkValues(value, values, walk) {
	const written = JSON.stringify(value);
	if (values.some((one) => JSON.stringify(one) === written)) return;
	const words = values.map((one) => typeof one === "string" ? one : JSON.stringify(one));
	const near = typeof value === "string" ? require_flags.nearestName(value, words) : void 0;
	const hint = near === void 0 ? "" : `; "${near}" is probably meant`;
	const shown = typeof value === "string" ? require_schemas.quoted(value) : require_schemas.valueText(value);
	report(walk, "high", `${require_schemas.pathText(walk.path)} must be ${require_schemas.listText(words)}, and is ${shown}${hint}`);
}
function checkText(text, { pattern, format, least, most }, walk) {
	const where = () => require_schemas.pathText(walk.path);
	if (least !== void 0 && text.length < least) report(walk, "high", `${where()} must have at least ${least} characters`);
	if (most !== void 0 && text.length > most && Array.from(text).length > most) report(walk, "high", `${where()} must have at most ${most} characters`);
	if (pattern !== void 0) {
		const matched = require_facts.matches(text, pattern);
		if (!(matched instanceof require_facts.CelError) && matched === false) report(walk, "high", `${where()} is ${require_schemas.quoted(text)}, which does not match the pattern ${quotedPattern(pattern)}`);
	}
	if (format !== void 0 && !hasFormat(text, format)) report(walk, "high", `${where()} is ${require_schemas.quoted(text)}, which is not of the format ${require_schemas.quoted(format)}`);
}
function quotedPattern(pattern) {
	return pattern.length > 120 ? `${pattern.slice(0, 119)}\u2026` : pattern;
}
function checkNumber(value, node, walk) {
	const { minimum, maximum, isMinimumExcluded, isMaximumExcluded, multipleOf } = node;
	const where = () => require_schemas.pathText(walk.path);
	if (minimum !== void 0 && (isMinimumExcluded ? value <= minimum : value < minimum)) report(walk, "high", `${where()} must be ${isMinimumExcluded ? "above" : "at least"} ${minimum}, and is ${value}`);
	if (maximum !== void 0 && (isMaximumExcluded ? value >= maximum : value > maximum)) report(walk, "high", `${where()} must be ${isMaximumExcluded ? "below" : "at most"} ${maximum}, and is ${value}`);
	if (multipleOf !== void 0 && multipleOf > 0 && !isWhole(value / multipleOf)) report(walk, "high", `${where()} must be a multiple of ${multipleOf}, and is ${value}`);
}
function isWhole(ratio) {
	return Math.abs(ratio - Math.round(ratio)) <= 1e-9 * Math.max(1, Math.abs(ratio));
}
function checkList(items, node, walk) {
	checkSize(items.length, "items", node, walk);
	const { items: place } = node;
	if (place !== void 0) items.forEach((item, index) => {
		walk.path.push(index);
		if (item === null) checkNullItem(place, walk);
		else validateCustom(item, place, walk);
		walk.path.pop();
	});
	if (items.length > 1 && (node.listKeys !== void 0 || node.isSet)) checkRepeated(items, node, walk);
}
function checkNullItem(place, walk) {
	const { type, isNullable, isIntOrString } = walk.reader.read(place);
	if (isNullable || type === void 0 && !isIntOrString || walk.reader.defaultOf(place) !== void 0) return;
	const wanted = isIntOrString ? "a whole number or a string" : TYPE_WORDS[type ?? ""] ?? String(type);
	report(walk, "high", `${require_schemas.pathText(walk.path)} must be ${wanted}, and is an empty list item`);
}
function checkRepeated(items, { listKeys }, walk) {
	const seen = /* @__PURE__ */ new Map();
	items.forEach((item, index) => {
		const identity = JSON.stringify(listKeys === void 0 ? item : listKeys.map((key) => require_program.isMap(item) ? item[key] ?? null : null));
		const first = seen.get(identity);
		if (first === void 0) seen.set(identity, index);
		else {
			const before = require_schemas.pathText([...walk.path, first]);
			const same = listKeys === void 0 ? "is the same as" : `has the same ${listKeys.join(" and ")} as`;
			walk.path.push(index);
			report(walk, "high", `${require_schemas.pathText(walk.path)} ${same} ${before}, which the API server refuses`);
			walk.path.pop();
		}
	});
}
function checkSize(size, what, { least, most }, walk) {
	if (least !== void 0 && size < least) report(walk, "high", `${require_schemas.pathText(walk.path)} must have at least ${least} ${what}, and has ${size}`);
	if (most !== void 0 && size > most) report(walk, "high", `${require_schemas.pathText(walk.path)} must have at most ${most} ${what}, and has ${size}`);
}
const EMBEDDED = /* @__PURE__ */ new Set([
	"apiVersion",
	"kind",
	"metadata"
]);
function checkMap(value, node, walk) {
	const names = Object.keys(value);
	checkSize(names.length, "entries", node, walk);
	for (const name of names) {
		const place = node.properties.get(name) ?? node.others;
		walk.path.push(name);
		if (place !== void 0) validateCustom(value[name], place, walk);
		else if (node.isClosed && !walk.isAlternative && !(node.isEmbedded && EMBEDDED.has(name))) reportUnknown(name, node, walk);
		walk.path.pop();
	}
	for (const name of node.isEmbedded ? [
		...node.required,
		"apiVersion",
		"kind"
	] : node.required) {
		if (Object.hasOwn(value, name) || isNullThere(name, node, walk)) continue;
		const text = `${require_schemas.pathText(walk.path)} lacks "${name}", which the definition requires`;
		walk.path.push(name);
		report(walk, "high", text);
		walk.path.pop();
	}
}
function isNullThere(name, { properties }, walk) {
	const place = properties.get(name);
	return (place === void 0 ? walk.isAlternative : walk.reader.read(place).isNullable) && walk.nulls.has(walk.path, name);
}
function reportUnknown(name, node, walk) {
	const near = require_flags.nearestName(name, node.properties.keys());
	const hint = near === void 0 ? "" : `; "${near}" is probably meant`;
	const owner = require_schemas.pathText(walk.path.slice(0, -1));
	report(walk, "medium", `${require_schemas.quoted(name)} is not a field of ${owner}, so the API server refuses or drops it${hint}`);
}
function checkCombinations(value, node, walk) {
	const { oneOf, anyOf, allOf, not, isIntOrString } = node;
	for (const place of allOf) validateCustom(value, place, {
		...walk,
		isAlternative: true
	});
	if (oneOf.length > 0 && !isIntOrString) {
		const fitting = oneOf.filter((place) => fits(value, place, walk)).length;
		if (fitting !== 1 && walk.budget.left >= 0) {
			const what = fitting === 0 ? "is none of the alternatives" : `is ${fitting} of the alternatives at once`;
			report(walk, "high", `${require_schemas.pathText(walk.path)} ${what}, and must be exactly one${alternatives(oneOf, walk)}`);
		}
	}
	if (anyOf.length > 0 && !anyOf.some((place) => fits(value, place, walk)) && walk.budget.left >= 0) report(walk, "high", `${require_schemas.pathText(walk.path)} is none of the alternatives${alternatives(anyOf, walk)}`);
	if (not !== void 0 && isNotEmpty(not, walk) && fits(value, not, walk) && walk.budget.left >= 0) report(walk, "high", `${require_schemas.pathText(walk.path)} has what the definition forbids${alternatives([not], walk)}`);
}
function fits(value, place, walk) {
	const problems = [];
	validateCustom(value, place, {
		...walk,
		problems,
		isAlternative: true
	});
	return problems.length === 0;
}
function isNotEmpty(place, walk) {
	const { required, properties, oneOf, anyOf, allOf, values, pattern, type } = walk.reader.read(place);
	return required.length + properties.size + oneOf.length + anyOf.length + allOf.length > 0 || values !== void 0 || pattern !== void 0 || type !== void 0;
}
function alternatives(places, walk) {
	const asked = places.map((place) => walk.reader.read(place).required.map((name) => `"${name}"`).join(" with "));
	return asked.some((text) => text === "") ? "" : `: ${require_schemas.listText(asked)}`;
}

// src/schema/custom/unknown-nulls.ts
function reportUnknownNulls(paths, schema, walk) {
	for (const path of paths) {
		let place = schema;
		path.forEach((segment, depth) => {
			if (place === void 0) return;
			const node = walk.reader.read(place);
			place = typeof segment === "number" ? node.items : node.properties.get(segment) ?? node.others;
			if (place !== void 0 || typeof segment === "number" || depth < path.length - 1) return;
			if (node.isClosed && !node.isEmbedded) reportUnknown(segment, node, {
				...walk,
				path: [...path]
			});
		});
	}
}

// src/schema/custom/custom-schemas.ts
var custom_schemas_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openCustomSchemas: () => openCustomSchemas });
function openCustomSchemas(core, options) {
	const repository = /* @__PURE__ */ new Map();
	let bundled;
	const rulesOf = rulesByReader();
	const find = (group, kind) => repository.get(`${group} ${kind}`) ?? options.user?.of(group, kind) ?? (bundled ??= readBundled()).of(group, kind);
	return {
		define(object) {
			const read = definitionOf(object, "repository");
			const key = `${read?.group ?? ""} ${read?.kind ?? ""}`;
			if (read !== void 0 && !repository.has(key)) repository.set(key, read.definition);
		},
		judge(id) {
			const { object } = id;
			const [group = "", version = ""] = id.apiVersion.includes("/") ? id.apiVersion.split("/") : ["", id.apiVersion];
			const definition = find(group, id.kind);
			const life = lifeProblems(id, object, core);
			if (definition === void 0) {
				const known = [...bundled?.kindsOf(group) ?? [], ...[...repository.keys()].flatMap((key) => kindIn(key, group))];
				return {
					state: "unknownKind",
					problems: life.length > 0 ? life : unknownKind(id, known, options.unknownKinds),
					unjudgedRules: 0,
					isCut: false
				};
			}
			const found = definition.versions.find((one) => one.version === version);
			if (found === void 0 || !found.isServed) {
				const problems = life.length > 0 ? life : unknownVersion(id, definition, found);
				return {
					state: found === void 0 ? "unknownVersion" : "notServed",
					problems,
					unjudgedRules: 0,
					isCut: false
				};
			}
			const deprecated = life.length > 0 || found.warning === void 0 ? life : deprecatedVersion(id, found.warning);
			const verdict = judgeBy(found, definition.source, id, core, rulesOf(found.reader, definition.source));
			return {
				...verdict,
				state: definition.source,
				problems: [...deprecated, ...verdict.problems]
			};
		}
	};
}
function readBundled() {
	return bundledDefinitions(require_schemas.readCustom(require_schemas.loadTable("crds")), ([, , start, length]) => require_schemas.loadPart(start, length));
}
function kindIn(key, group) {
	const [known, kind = ""] = key.split(" ");
	return known === group ? [kind] : [];
}
function rulesByReader() {
	const made = /* @__PURE__ */ new Map();
	return (reader, source) => {
		const rules = made.get(reader) ?? celRulesBy(reader, source === "bundled");
		made.set(reader, rules);
		return rules;
	};
}
const IMPLIED = [
	"apiVersion",
	"kind",
	"metadata"
];
function judgeBy({ schema, reader, isStatusDropped }, source, { object, nullKeys }, core, rules) {
	const budget = { left: VALUES_LIMIT };
	const nulls = nullKeys();
	const problems = [...metadataProblems(object, nulls, core)];
	const filled = withDefaults(object, schema, reader, budget);
	const whole = require_program.isMap(filled) ? filled : object;
	const apart = new Set(source === "bundled" ? [...IMPLIED, "status"] : IMPLIED);
	const body = Object.fromEntries(Object.entries(whole).filter(([name]) => !apart.has(name)));
	const walk = {
		reader,
		path: [],
		problems,
		budget,
		nulls: nullsOf(nulls),
		isAlternative: false
	};
	validateCustom(body, schema, walk);
	reportUnknownNulls(nulls.filter(([first]) => !apart.has(String(first))), schema, walk);
	const own = problems.filter((one) => !isImplied(one, object)).map((one) => isStatusDropped && one.path[0] === "status" ? droppedStatus(one) : one);
	const verdict = own.some((one) => one.severity === "high") ? {
		problems: [],
		unjudged: 0
	} : rules.judge(whole, schema, budget);
	return {
		problems: [...own, ...verdict.problems],
		unjudgedRules: verdict.unjudged,
		isCut: budget.left < 0
	};
}
function isImplied({ path, message }, object) {
	const [first] = path;
	if (path.length !== 1 || !message.includes(" lacks ")) return false;
	return first === "status" || IMPLIED.includes(String(first)) && Object.hasOwn(object, String(first));
}
function droppedStatus(problem) {
	return {
		...problem,
		severity: problem.severity === "medium" ? "medium" : "low",
		message: `${problem.message} The API server drops the status that is sent along.`
	};
}
function metadataProblems(object, nulls, { types, target }) {
	const { metadata } = object;
	const type = types.find("v1", "ConfigMap");
	const field = type === void 0 ? void 0 : types.objectType(type.definition).fields.get("metadata")?.type;
	if (type === void 0 || metadata === void 0 || field?.kind !== "struct") return [];
	const inMetadata = nulls.filter(([first]) => first === "metadata");
	return [...require_schemas.validateCore(metadata, field.definition, types, target, ["metadata"]), ...require_schemas.unknownNullKeys(inMetadata, type.definition, types, target)];
}
function lifeProblems({ apiVersion, kind }, object, core) {
	if (apiVersion === "build.openshift.io/v1" && kind === "BuildConfig") return strategyProblems(object);
	const life = core.lives.ofCustom(apiVersion, kind);
	if (life === void 0) return [];
	const { project, deprecated, removed, use } = life;
	const advice = use === void 0 || use === "" ? "" : `; use ${use}`;
	if (removed !== void 0) return [problemOf("deprecated-crd-version", "medium", "apiVersion", `"${apiVersion} ${kind}" is no longer served by ${project} ${removed}${advice}`)];
	if (deprecated === void 0) return [];
	return [problemOf("deprecated-crd-version", "low", "apiVersion", `"${apiVersion} ${kind}" is deprecated since ${project} ${deprecated}${advice}`)];
}
function strategyProblems(object) {
	if (require_program.valueAt(object, [
		"spec",
		"strategy",
		"type"
	]) !== "JenkinsPipeline") return [];
	return [{
		rule: "deprecated-crd-version",
		severity: "medium",
		path: [
			"spec",
			"strategy",
			"type"
		],
		message: "The build strategy JenkinsPipeline is deprecated since OpenShift 4.1; use OpenShift Pipelines, or Jenkins with a Jenkinsfile of its own."
	}];
}
function deprecatedVersion({ apiVersion, kind }, warning) {
	return [problemOf("deprecated-crd-version", "low", "apiVersion", `"${apiVersion} ${kind}" is deprecated by its definition${warning === "" ? "" : `: ${warning.slice(0, 200).replace(/\.$/u, "")}`}`)];
}
function unknownKind({ apiVersion, kind }, known, severity) {
	if (severity === void 0) return [];
	const near = require_flags.nearestName(kind, known);
	const hint = near === void 0 ? "" : `; the kind "${near}" is probably meant`;
	const text = `No definition of the kind ${require_schemas.quoted(kind)} of ${require_schemas.quoted(apiVersion)} is known, so objects of it were not checked against a schema${hint}`;
	return [problemOf("unknown-api-version", near === void 0 ? severity : "medium", "apiVersion", text)];
}
function unknownVersion({ apiVersion, kind }, { versions, project, source }, found) {
	const served = versions.filter((one) => one.isServed).map((one) => one.version);
	const text = `"${apiVersion} ${kind}" cannot be applied, since ${project === void 0 ? "its definition" : project} ${found === void 0 ? "has no such version" : "does not serve it"}; it serves ${require_schemas.listText(served)}`;
	return [problemOf("unknown-api-version", source === "bundled" ? "medium" : "high", "apiVersion", text)];
}
function problemOf(rule, severity, path, text) {
	return {
		rule,
		severity,
		path: [path],
		message: `${require_schemas.sentence(text)}.`
	};
}

// src/discover/user-definitions.ts
var user_definitions_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ userDefinitions: () => userDefinitions });
const MAX_FILES = 2e4;
function userDefinitions({ crdSchemas, limits }) {
	const byKind = /* @__PURE__ */ new Map();
	for (const path of crdSchemas) for (const file of yamlFilesAt(path)) {
		const text = readText(file, limits.fileBytes);
		if (text?.includes("CustomResourceDefinition") !== true) continue;
		for (const object of objectsIn(text)) {
			const read = object["kind"] === "CustomResourceDefinition" ? definitionOf(object, "user") : void 0;
			if (read !== void 0) byKind.set(`${read.group} ${read.kind}`, read.definition);
		}
	}
	return {
		of(group, kind) {
			const known = byKind.get(`${group} ${kind}`);
			if (known !== void 0) return known;
			const found = crdSchemas.flatMap((path) => schemasAt((0, node_path.join)(path, group), kind, limits.fileBytes));
			if (!isFolderName(group) || found.length === 0) return void 0;
			const definition = definitionOfSchemas(found);
			byKind.set(`${group} ${kind}`, definition);
			return definition;
		},
		kindsOf: (group) => [...byKind.keys()].flatMap((key) => key.startsWith(`${group} `) ? key.slice(group.length + 1) : [])
	};
}
function isFolderName(group) {
	return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u.test(group) && !group.includes("..");
}
function schemasAt(folder, kind, fileBytes) {
	const prefix = `${kind.toLowerCase()}_`;
	return namesIn(folder).filter((name) => name.startsWith(prefix) && name.endsWith(".json")).flatMap((name) => {
		const text = readText((0, node_path.join)(folder, name), fileBytes);
		const schema = text === void 0 ? void 0 : objectsIn(text)[0];
		return schema === void 0 ? [] : {
			version: name.slice(prefix.length, -5),
			schema
		};
	});
}
function objectsIn(text) {
	return require_program.parseYaml(text, {
		documents: 1e4,
		nodes: 5e6,
		depth: 200
	}).documents.flatMap((document) => {
		const data = document.kind === "data" ? document.data : void 0;
		return require_program.isMap(data) ? [data] : [];
	});
}
function yamlFilesAt(path) {
	if ((0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
	const files = [];
	const folders = [path];
	for (let folder = folders.pop(); folder !== void 0 && files.length < MAX_FILES; folder = folders.pop()) for (const entry of entriesIn(folder)) if (entry.isDirectory()) folders.push((0, node_path.join)(folder, entry.name));
	else if (entry.isFile() && /\.ya?ml$/u.test(entry.name)) files.push((0, node_path.join)(folder, entry.name));
	return files.toSorted();
}
function entriesIn(folder) {
	try {
		return readEntries(folder);
	} catch {
		return [];
	}
}
const readEntries = (folder) => (0, node_fs.readdirSync)(folder, { withFileTypes: true });
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).toSorted();
	} catch {
		return [];
	}
}
function readText(file, fileBytes) {
	try {
		return (0, node_fs.statSync)(file).size > fileBytes ? void 0 : (0, node_fs.readFileSync)(file, "utf8");
	} catch {
		return;
	}
}

Object.defineProperty(exports, "custom_schemas_exports", {
  enumerable: true,
  get: function () {
    return custom_schemas_exports;
  }
});
Object.defineProperty(exports, "openCustomSchemas", {
  enumerable: true,
  get: function () {
    return openCustomSchemas;
  }
});
Object.defineProperty(exports, "user_definitions_exports", {
  enumerable: true,
  get: function () {
    return user_definitions_exports;
  }
});