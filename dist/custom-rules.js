"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_core = require("./core.js");
const require_admission = require("./admission.js");
const require_cel_compiler = require("./cel-compiler.js");
const require_yaml = require("./yaml.js");
const require_config_file = require("./config-file.js");
const require_zod = require("./zod.js");
const require_schemas = require("./schemas.js");

// src/catalog/anchor.ts
const ANCHOR_ROOTS = [
	"scope",
	"object",
	"template",
	"pod",
	"container",
	"flags"
];
const SEGMENT = /(?:^|\.)(?<key>[^.[\]'"$]+)|\[(?<index>\d+)\]|\['(?<quoted>[^']*)'\]|\[\{(?<cel>[^{}]*)\}\]|(?<every>\[\])/uy;
function parseAnchor(text) {
	let root = "scope";
	let rest = text;
	if (text.startsWith("$")) {
		const name = /^\$(\w+)/u.exec(text)?.[1];
		const known = ANCHOR_ROOTS.find((one) => one === name);
		if (known === void 0 || known === "scope") return void 0;
		root = known;
		rest = text.slice(known.length + 1).replace(/^\./u, "");
	}
	if (rest === "" || rest === ".") return {
		root,
		segments: []
	};
	const segments = [];
	SEGMENT.lastIndex = 0;
	while (SEGMENT.lastIndex < rest.length) {
		const groups = SEGMENT.exec(rest)?.groups;
		if (groups === void 0) return void 0;
		segments.push(segmentOf(groups));
	}
	return {
		root,
		segments
	};
}
function segmentOf(groups) {
	if (groups["every"] !== void 0) return { every: "item" };
	if (groups["index"] !== void 0) return Number(groups["index"]);
	if (groups["quoted"] !== void 0) return groups["quoted"];
	if (groups["cel"] !== void 0) return { cel: groups["cel"] };
	const key = groups["key"] ?? "";
	return key === "*" ? { every: "value" } : key;
}

// src/catalog/guards.ts
const MAX_PATHS = 6;
function guardsOf(test, roots) {
	const read = pathsRead(test, roots);
	const isEnough = (missing) => passes(test, missing);
	const single = read.toSorted((a, b) => b.length - a.length).find((path) => isEnough([path]));
	if (single !== void 0) return [single];
	let needed = read;
	if (!isEnough(needed)) return void 0;
	for (const path of read) {
		const fewer = needed.filter((one) => one !== path);
		if (isEnough(fewer)) needed = fewer;
	}
	return needed.length > MAX_PATHS || needed.length === 0 ? void 0 : needed;
}
function passes({ when, variables, arms }, missing) {
	const names = /* @__PURE__ */ new Map();
	const world = {
		missing,
		names
	};
	for (const [name, expr] of variables) names.set(`variables.${name}`, known(expr, world));
	if (when !== void 0 && isValue(known(when, world), false)) return true;
	return arms.every((arm) => isValue(known(arm, world), true));
}
function isValue(one, value) {
	return typeof one === "object" && one.value === value;
}
function known(expr, world) {
	switch (expr.kind) {
		case "literal": return knownLiteral(expr.literal);
		case "list":
			if (expr.elements.some((element) => element.isOptional)) return "unknown";
			return { value: expr.elements.map((element) => known(element.value, world)) };
		case "select": return world.names.get(require_cel_compiler.dottedName(expr) ?? "") ?? (isMissingOptional(expr, world) ? "none" : "unknown");
		case "index": return isMissingOptional(expr, world) ? "none" : "unknown";
		case "not": {
			const operand = known(expr.operand, world);
			return isValue(operand, true) || isValue(operand, false) ? { value: isValue(operand, false) } : "unknown";
		}
		case "and":
		case "or": return knownLogic(expr, world);
		case "conditional": {
			const condition = known(expr.condition, world);
			if (isValue(condition, true)) return known(expr.consequent, world);
			return isValue(condition, false) ? known(expr.otherwise, world) : "unknown";
		}
		case "binary": return knownBinary(expr.operator, known(expr.left, world), known(expr.right, world));
		case "call": return knownCall(expr.name, expr.args, world);
		case "method": return knownMethod(expr, world);
		case "loop": return knownLoop(expr.macro, known(expr.range, world));
		case "optMap":
		case "optFlatMap": return known(expr.target, world) === "none" ? "none" : "unknown";
		default: return "unknown";
	}
}
function knownLiteral(literal) {
	switch (literal.type) {
		case "null":
		case "bool":
		case "string": return { value: literal.value };
		case "int": return Number.isSafeInteger(Number(literal.value)) ? { value: Number(literal.value) } : "unknown";
		default: return "unknown";
	}
}
function knownLogic({ kind, terms }, world) {
	const settles = kind === "or";
	const all = terms.map((term) => known(term, world));
	if (all.some((one) => isValue(one, settles))) return { value: settles };
	return all.every((one) => isValue(one, !settles)) ? { value: !settles } : "unknown";
}
function knownBinary(operator, left, right) {
	if (typeof right !== "object") return "unknown";
	if (operator === "in" && Array.isArray(right.value)) {
		if (typeof left !== "object") return "unknown";
		const among = right.value;
		if (among.some((one) => typeof one !== "object")) return "unknown";
		return { value: among.some((one) => typeof one === "object" && one.value === left.value) };
	}
	if (typeof left !== "object") return "unknown";
	if (Array.isArray(left.value) || Array.isArray(right.value)) {
		const areLists = Array.isArray(left.value) && Array.isArray(right.value);
		return operator === "+" && areLists ? { value: [...left.value, ...right.value] } : "unknown";
	}
	if (typeof left.value === "number" && typeof right.value === "number") return knownOrder(operator, left.value, right.value);
	if (typeof left.value !== typeof right.value || left.value === null || right.value === null) return "unknown";
	switch (operator) {
		case "==": return { value: left.value === right.value };
		case "!=": return { value: left.value !== right.value };
		default: return "unknown";
	}
}
function knownOrder(operator, left, right) {
	switch (operator) {
		case "==": return { value: left === right };
		case "!=": return { value: left !== right };
		case "<": return { value: left < right };
		case "<=": return { value: left <= right };
		case ">": return { value: left > right };
		case ">=": return { value: left >= right };
		default: return "unknown";
	}
}
function knownCall(name, args, world) {
	const [argument] = args;
	return name === "size" && argument !== void 0 && args.length === 1 ? sizeOf(known(argument, world)) : "unknown";
}
function sizeOf(one) {
	if (typeof one !== "object") return "unknown";
	if (Array.isArray(one.value)) return { value: one.value.length };
	return one.value === "" ? { value: 0 } : "unknown";
}
function knownMethod({ target, name, args }, world) {
	const on = known(target, world);
	const [argument] = args;
	if (on === "none") {
		if (name === "hasValue") return { value: false };
		return (name === "orValue" || name === "or") && argument !== void 0 ? known(argument, world) : "unknown";
	}
	if (name === "size") return sizeOf(on);
	const given = argument === void 0 ? "unknown" : known(argument, world);
	if (typeof on !== "object" || typeof given !== "object") return "unknown";
	const [text, part] = [on.value, given.value];
	if (typeof text !== "string" || typeof part !== "string") return "unknown";
	switch (name) {
		case "startsWith": return { value: text.startsWith(part) };
		case "endsWith": return { value: text.endsWith(part) };
		case "contains": return { value: text.includes(part) };
		default: return "unknown";
	}
}
function knownLoop(macro, range) {
	if (typeof range !== "object" || !Array.isArray(range.value) || range.value.length > 0) return "unknown";
	switch (macro) {
		case "all": return { value: true };
		case "exists":
		case "existsOne": return { value: false };
		case "transformMap":
		case "transformMapEntry": return "unknown";
		default: return { value: [] };
	}
}
function isMissingOptional(expr, { missing }) {
	const path = optionalPath(expr);
	return path !== void 0 && missing.some((one) => one.every((part, index) => path[index] === part));
}
function optionalPath(expr) {
	const fields = [];
	let current = expr;
	let isOptional = false;
	for (;;) {
		if (current.kind === "select") fields.push(current.field);
		else if (current.kind === "index" && current.index.kind === "literal" && current.index.literal.type === "string") fields.push(current.index.literal.value);
		else break;
		isOptional = current.isOptional;
		current = current.operand;
	}
	return current.kind === "name" && isOptional ? [current.name, ...fields.toReversed()] : void 0;
}
function pathsRead({ when, variables, arms }, roots) {
	const found = /* @__PURE__ */ new Map();
	const visit = (expr) => {
		const path = optionalPath(expr);
		if (path !== void 0 && roots.has(path[0])) for (let length = 2; length <= path.length; length += 1) {
			const [variable, ...fields] = path.slice(0, length);
			if (variable !== void 0) found.set(path.slice(0, length).join("\0"), [variable, ...fields]);
		}
		for (const child of require_cel_compiler.childrenOf(expr)) visit(child);
	};
	for (const expr of [
		...when === void 0 ? [] : [when],
		...variables.map(([, one]) => one),
		...arms
	]) visit(expr);
	return [...found.values()];
}

// src/catalog/variable-types.ts
const OWN_VARIABLE = {
	object: "object",
	workload: "object",
	pod: "pod",
	container: "container",
	rbacRule: "rule",
	clusterConfig: "flags",
	set: "object"
};
const SCOPE_VARIABLES = {
	object: ["object"],
	workload: [
		"object",
		"template",
		"pod"
	],
	pod: [
		"object",
		"template",
		"pod"
	],
	container: [
		"object",
		"template",
		"pod",
		"container",
		"containerType"
	],
	rbacRule: ["object", "rule"],
	clusterConfig: [
		"object",
		"component",
		"flags"
	],
	set: []
};
function scopeTypes({ scope, kinds = [], params }, types) {
	const names = [...SCOPE_VARIABLES[scope], "params"];
	if (types === void 0) return Object.fromEntries(names.map((name) => [name, "dyn"]));
	const known = {
		...partsIn(types),
		object: types.ofKinds(scope === "rbacRule" && kinds.length === 0 ? ["Role", "ClusterRole"] : kinds),
		params: paramsType(params)
	};
	return Object.fromEntries(names.map((name) => [name, known[name] ?? "dyn"]));
}
const partsIn = require_program.oncePer((types) => ({
	template: require_cel_compiler.oneOfTypes([typeOf(types, "PodTemplate", ["template"]), types.ofKinds(["Pod"])]),
	pod: typeOf(types, "Pod", ["spec"]),
	container: require_cel_compiler.oneOfTypes(require_facts.CONTAINER_LISTS.map(({ key }) => typeOf(types, "Pod", [
		"spec",
		key,
		0
	]))),
	containerType: "string",
	rule: typeOf(types, "Role", ["rules", 0]),
	component: "string",
	flags: {
		kind: "map",
		key: "string",
		value: "string"
	}
}));
function paramsType(params) {
	return require_cel_compiler.objectType("params", () => ({
		...Object.fromEntries(Object.keys(params).map((name) => [name, "dyn"])),
		kubernetes: require_cel_compiler.objectType("params.kubernetes", () => ({
			oldest: "int",
			newest: "int"
		}))
	}));
}
function typeOf(types, kind, path) {
	const found = typeAt(types.ofKinds([kind]), path);
	return typeof found === "object" && "wrong" in found ? "dyn" : found;
}
function ownType({ scope }, variables) {
	return variables[OWN_VARIABLE[scope]] ?? "dyn";
}
function typeAt(type, path) {
	let current = type;
	for (const segment of path) {
		const next = typeBelow(current, segment);
		if (typeof next === "object" && "wrong" in next) return next;
		current = next;
	}
	return current;
}
function typeBelow(type, segment) {
	if (typeof type === "string") {
		if (type === "dyn") return "dyn";
		return {
			wrong: `there is nothing below a ${type}`,
			hint: "End the path there."
		};
	}
	switch (type.kind) {
		case "list":
			if (typeof segment === "string" || typeof segment === "object" && "every" in segment && segment.every === "value") return {
				wrong: `"${shown(segment)}" is asked of a list`,
				hint: "Name an item, e.g. `[0]`, or go through all with `[]`."
			};
			return type.element;
		case "map": return isItem(segment) ? {
			wrong: "`[]` is asked of a map",
			hint: "Go through its values with `.*`."
		} : type.value;
		case "object": {
			if (typeof segment !== "string") return isItem(segment) ? noList(type) : "dyn";
			if (Object.hasOwn(type.fields, segment)) return type.fields[segment] ?? "dyn";
			if (type.isOpen === true) return "dyn";
			const close = require_flags.nearestInAnyCase(segment, Object.keys(type.fields));
			return {
				wrong: `${type.name} has no field "${segment}"`,
				hint: close === void 0 ? "Name a field that objects of this kind have." : `Did you mean "${close}"?`
			};
		}
		default: return "dyn";
	}
}
function isItem(segment) {
	return typeof segment === "number" || typeof segment === "object" && "every" in segment && segment.every === "item";
}
function noList(type) {
	return {
		wrong: `${require_cel_compiler.textOfType(type)} is no list`,
		hint: "Name one of its fields, or go through all with `.*`."
	};
}
function shown(segment) {
	return typeof segment === "object" ? "*" : String(segment);
}

// src/catalog/judge-source.ts
function judgeSource(located, types) {
	const { definition } = located;
	checkKinds(located);
	const scope = scopeTypes(definition, types);
	const each = definition.each === void 0 ? void 0 : readEach(definition.each, located, scope);
	const own = each?.type ?? ownType(definition, scope);
	const known = /* @__PURE__ */ new Map();
	const variables = {
		...scope,
		...each === void 0 ? {} : {
			item: own,
			key: "dyn"
		}
	};
	const read = (source, place, offset = 0) => {
		const expr = known.get(source) ?? checkedExpression(source, { variables }, {
			located,
			place,
			offset
		}).expr;
		known.set(source, expr);
		return expr;
	};
	definition.variables.forEach(({ name, expression }, index) => {
		const { expr, type } = checkedExpression(expression, { variables }, {
			located,
			place: [
				"variables",
				index,
				"expression"
			],
			offset: 0
		});
		known.set(expression, expr);
		variables[`variables.${name}`] = type;
	});
	const telling = tellingPieces(located, {
		...scope,
		scope: own
	}, read);
	return {
		...guardsIn(definition, read),
		...each === void 0 ? {} : { each: each.steps },
		test: () => testSource(definition, read),
		telling: () => telling.map((one) => typeof one === "string" ? one : require_cel_compiler.generate(one, IN_TELLING)).join("")
	};
}
const IN_TEST = {
	fields: [
		"object",
		"template",
		"pod",
		"container",
		"rule",
		"flags",
		"containerType",
		"component"
	],
	parameters: [
		"item",
		"key",
		"params"
	],
	forms: {
		object: "map",
		template: "map",
		pod: "map",
		container: "map",
		rule: "map",
		flags: "map",
		containerType: "data",
		component: "data",
		item: "data",
		key: "data",
		params: "map"
	}
};
const IN_TELLING = {
	fields: IN_TEST.fields,
	parameters: [...IN_TEST.parameters, "variables"]
};
const GUARDED = /* @__PURE__ */ new Set([
	"object",
	"template",
	"pod",
	"container",
	"rule",
	"flags",
	"item"
]);
function guardsIn({ when, variables, expression = "true", strict }, read) {
	const arms = [read(expression, ["expression"])];
	if (strict?.expression !== void 0) arms.push(read(strict.expression, ["strict", "expression"]));
	const guards = guardsOf({
		when: when === void 0 ? void 0 : read(when, ["when"]),
		variables: variables.map(({ name, expression: source }, index) => [name, read(source, [
			"variables",
			index,
			"expression"
		])]),
		arms
	}, GUARDED);
	return guards === void 0 ? {} : { guards };
}
function tellingPieces(located, roots, read) {
	const { message: mainText = "", strict, grades, passedBy, anchors } = located.definition;
	const main = messagePieces(mainText, ["message"], read);
	const told = [
		"({main:{message:",
		...main,
		"}"
	];
	if (strict !== void 0) {
		const { severity, peers, message } = strict;
		const own = message === void 0 ? main : messagePieces(message, ["strict", "message"], read);
		const level = severity === void 0 ? "" : `severity:${literal(severity)},`;
		told.push(",strict:{message:", ...own, `,${level}peers:${literal(peers)}}`);
	}
	const graded = grades.map((grade, index) => {
		return [
			"{when:",
			read(grade.when, [
				"grades",
				index,
				"when"
			]),
			`,severity:${literal(grade.severity)}}`
		];
	});
	const passed = passedBy.map(({ when, peers }, index) => {
		return [
			"{when:",
			read(when, [
				"passedBy",
				index,
				"when"
			]),
			`,peers:${literal(peers)}}`
		];
	});
	if (passed.length > 0) told.push(",passedBy:", ...listOf(passed));
	const placed = anchors.map((text, index) => {
		const place = anchors.length === 1 ? ["anchor"] : ["anchor", index];
		return anchorPieces(readAnchor(text, located, place, roots).anchor, (source) => read(source, place));
	});
	return [
		...told,
		",grades:",
		...listOf(graded),
		",anchors:",
		...listOf(placed),
		"})"
	];
}
function listOf(members) {
	return [
		"[",
		...members.flatMap((member) => [...member, ","]),
		"]"
	];
}
function testSource(definition, read) {
	const { when, variables, strict, expression = "true" } = definition;
	const draft = require_cel_compiler.draftFunction(IN_TEST);
	const bound = /* @__PURE__ */ new Map();
	const bindings = () => variables.map(({ name, expression: source }, index) => {
		const defined = draft.define(`variables.${name}`, read(source, [
			"variables",
			index,
			"expression"
		]));
		bound.set(name, defined.name);
		return defined.statement;
	}).join("");
	const condition = () => {
		if (when === void 0) return "";
		const value = draft.temporary();
		return `if((${value}=${draft.value(read(when, ["when"]))})!==true)return ${value}===false?out.isAway=true:rt.notBool(${value});`;
	};
	const arm = (source, place, fails) => {
		const value = draft.temporary();
		const code = `if((${value}=${draft.value(read(source, place))})!==true){if(${value}!==false)return rt.notBool(${value});`;
		const left = [...bound].map(([name, temporary]) => `${literal(name)}:${temporary}`).join(",");
		return `${code}${left === "" ? "" : `out.variables={${left}};`}return ${fails}}`;
	};
	const before = when?.includes("variables") ?? false ? `${bindings()}${condition()}` : `${condition()}${bindings()}`;
	const main = arm(expression, ["expression"], 1);
	const second = strict?.expression === void 0 ? "" : `if(strict){${arm(strict.expression, ["strict", "expression"], 2)}}`;
	return draft.close(`${before}${main}${second}return true`, ["strict", "out"]);
}
function literal(value) {
	return (JSON.stringify(value) ?? "undefined").replace(/[<\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function checkKinds(located) {
	const unknown = located.definition.kinds?.findIndex((kind) => !require_facts.isKnownKindPattern(kind)) ?? -1;
	if (unknown < 0) return;
	throw refused(located, ["kinds", unknown], `"${located.definition.kinds?.[unknown]}" is not a kind of Kubernetes`, { hint: "Write a custom resource as `Kind.group`, e.g. `Rollout.argoproj.io`." });
}
function checkedExpression(source, environment, where) {
	const understood = require_cel_compiler.understand(source, environment);
	if (understood.ok) return understood;
	const problem = understood.problems[0];
	throw refused(where.located, where.place, problem?.message ?? "is not CEL", {
		hint: problem?.hint ?? "docs/writing-rules.md lists the variables and functions that a rule may use.",
		offset: where.offset + (problem?.offset ?? 0)
	});
}
const NAME = "object.metadata.name";
const NAME_OR_PREFIX = "object.metadata.?name.orValue(object.metadata.generateName)";
function messagePieces(text, place, read) {
	const texts = [];
	const holes = [];
	let current = "";
	let index = 0;
	while (index < text.length) {
		const character = text[index];
		if (character === "{" && text[index + 1] !== "{") {
			const end = endOfHole(text, index + 1);
			texts.push(current);
			current = "";
			const hole = text.slice(index + 1, end);
			holes.push([read(hole === NAME ? NAME_OR_PREFIX : hole, place, index + 1)]);
			index = end + 1;
			continue;
		}
		current += character;
		index += character === "{" ? 2 : 1;
	}
	texts.push(current);
	return [
		`{texts:${literal(texts)},holes:`,
		...listOf(holes),
		"}"
	];
}
function endOfHole(text, start) {
	let depth = 0;
	let quote = "";
	for (let index = start; index < text.length; index += 1) {
		const character = text[index] ?? "";
		if (quote !== "") {
			if (character === quote) quote = "";
		} else if (character === "'" || character === "\"") quote = character;
		else if (character === "{") depth += 1;
		else if (character === "}") {
			if (depth === 0) return index;
			depth -= 1;
		}
	}
	return text.length;
}
function readAnchor(text, located, place, roots) {
	const anchor = parseAnchor(text);
	if (anchor === void 0) throw refused(located, place, `"${text}" is not a path`, { hint: "Write e.g. `securityContext.privileged`, `$pod.volumes[]` or `metadata.annotations['a.b/c']`." });
	const type = typeAt(roots[anchor.root] ?? "dyn", anchor.segments);
	if (typeof type === "object" && "wrong" in type) throw refused(located, place, `"${text}": ${type.wrong}`, { hint: type.hint });
	return {
		anchor,
		type
	};
}
function anchorPieces(anchor, read) {
	const segments = anchor.segments.map((segment) => [typeof segment === "object" && "cel" in segment ? read(segment.cel) : literal(segment)]);
	return [
		`{root:${literal(anchor.root)},segments:`,
		...listOf(segments),
		"}"
	];
}
function readEach(text, located, variables) {
	const own = ownType(located.definition, variables);
	const { anchor, type } = readAnchor(text, located, ["each"], {
		...variables,
		scope: own
	});
	const { root, segments } = anchor;
	const steps = segments.flatMap((segment) => typeof segment === "object" && "cel" in segment ? [] : [segment]);
	if (steps.length === segments.length && steps.some((step) => typeof step === "object")) return {
		steps: {
			root,
			segments: steps
		},
		type
	};
	throw refused(located, ["each"], `"${text}" names no list or map to go through`, { hint: "End it in `[]` or `.*`." });
}
function refused(located, place, message, options) {
	return new require_start.UserError(`rule "${located.definition.id}": ${place.join(".")}: ${message}`, {
		hint: options.hint,
		at: {
			file: located.file,
			...located.placeOf(place, options.offset)
		}
	});
}

// src/catalog/compile.ts
var compile_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ compileRule: () => compileRule });
function ruleOf(definition, file) {
	const { id, title, category, scope, severity, securitySeverity, defaultOn, remediation } = definition;
	const { peers, controls, fix, overrides, sensitive } = definition;
	return {
		id,
		title,
		category,
		scope,
		severity,
		...securitySeverity === void 0 ? {} : { securitySeverity },
		defaultOn,
		remediation,
		peers,
		controls,
		...fix === void 0 ? {} : { fix },
		overrides,
		sensitive,
		...file === void 0 ? {} : { file }
	};
}
function compileRule(located, types) {
	const { definition } = located;
	const source = judgeSource(located, types);
	return {
		rule: ruleOf(definition, located.file),
		...definition.kinds === void 0 ? {} : { kinds: definition.kinds },
		...definition.component === void 0 ? {} : { component: definition.component },
		params: definition.params,
		aliases: definition.aliases,
		...require_core.runnable(source, (part) => require_facts.madeOf(source[part]()))
	};
}

// src/catalog/schema.ts
var import_dist = require_yaml.require_dist();
const severity = require_zod._enum(require_program.SEVERITIES).describe("The harm if the finding is true, not our confidence.");
const slug = require_zod.string$1().max(80).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, "lower-case words joined by dashes");
const cel = require_zod.string$1().min(1).max(1e6);
const text = require_zod.string$1().min(1);
const data = require_zod.json().refine((value) => value !== null, "a value that is not null");
const params = require_zod.record(require_zod.string$1().regex(/^[A-Za-z][A-Za-z0-9]*$/u), data);
const peers = require_zod.record(require_zod.string$1(), require_zod.array(require_zod.string$1().min(1)).min(1));
const example = require_config_file.mapping({
	name: text.describe("What this example shows, as a short claim."),
	yaml: text.describe("Kubernetes objects; several documents are one set."),
	severity: severity.optional().describe("The severity that the finding must have, for rules with grades."),
	params: params.optional().describe("Parameters of the rule for this example; `strict: true` turns the second arm on.")
});
const ruleFile = require_config_file.mapping({
	id: slug.describe("A slug, never reused. Built-in rules are found by it in `rules/<category>/<id>.yaml`."),
	title: text.max(80).describe("A few words that name the fault."),
	category: require_zod._enum(require_program.CATEGORIES).optional().describe("For a team's own rules; built-in ones have it from their folder."),
	severity,
	securitySeverity: require_zod.number().min(.1).max(10).optional().describe("GitHub's security-severity; leave it out where a finding has no security meaning."),
	defaultOn: require_zod.boolean().default(true).describe("Whether the preset `recommended` has the rule."),
	scope: require_zod._enum(require_program.SCOPES).describe("What the rule looks at, once each."),
	kinds: require_zod.array(require_zod.string$1().regex(/^[A-Z][A-Za-z0-9]*(\.[a-z0-9.-]+)?$/u, "`Kind`, or `Kind.group` for a custom resource")).min(1).optional().describe("Kinds the rule is for: Kubernetes' own by name, custom resources as `Kind.group`."),
	component: require_zod.array(require_zod._enum(require_facts.COMPONENTS)).min(1).optional().describe("For scope clusterConfig: the programs whose flags are read, or the parts of a cluster whose settings are."),
	each: require_zod.string$1().optional().describe("Path from the scope to a list (`volumes[]`) or map (`data.*`); the rule then judges each `item` of it."),
	when: cel.optional().describe("CEL; where it is not true the rule does not apply."),
	variables: require_zod.array(require_config_file.mapping({
		name: require_zod.string$1().regex(/^[a-z][A-Za-z0-9]*$/u),
		expression: cel
	})).default([]).describe("Named CEL expressions, read as `variables.<name>`; each sees the ones before it."),
	expression: cel.optional().describe("CEL; true is well."),
	check: require_zod.string$1().regex(/^(?:parser|schema|policy|\.\/[a-z0-9-]+\.ts)$/u).optional().describe("Instead of `expression`: for scope set a TypeScript file beside this one that exports `check`; `parser` where reading the file finds it, `schema` where the schema of its kind does, `policy` where an admission policy of the input does."),
	uses: require_zod.array(require_zod.string$1()).optional().describe("With `check`: the kinds whose objects it reads; `*` reads the names of all. Others are not kept."),
	anchor: require_zod.union([text, require_zod.array(text).min(1)]).optional().describe("Path from the scope at which the finding stands; of several, the first that exists."),
	message: text.optional().describe("Names the thing and the consequence. `{\u2026}` holds CEL."),
	grades: require_zod.array(require_config_file.mapping({
		when: cel,
		severity
	})).default([]).describe("The first one whose condition is true gives the severity."),
	strict: require_config_file.mapping({
		expression: cel.optional().describe("Left out with `check`, which is told by `params.strict` and marks what it finds."),
		severity: severity.optional(),
		peers: peers.default({}),
		message: text.optional()
	}).optional().describe("A stricter reading, on in the presets strict and all, or by `params.strict`."),
	passedBy: require_zod.array(require_config_file.mapping({
		when: cel,
		peers
	})).default([]).describe("Checks of other linters that find nothing where the condition is true: the finding is not theirs then."),
	params: params.default({}).describe("What a site may set, with defaults; read in CEL as `params.<name>`."),
	overrides: require_zod.array(slug).default([]).describe("Less specific rules whose finding at the same place this one replaces."),
	sensitive: require_zod.boolean().default(false).describe("The value at the anchor is a secret and is never printed."),
	needsParams: require_zod.array(require_zod.string$1()).min(1).optional().describe("Lists in `params` without which the rule has nothing to compare with: while all are empty, it has looked at nothing."),
	rationale: text.describe("What an attacker or an outage would do with it, in two sentences."),
	remediation: text.describe("How to repair it, in one sentence."),
	fix: require_config_file.mapping({
		title: text,
		safe: require_zod.boolean().describe("A healthy program cannot notice the change."),
		set: require_zod.record(require_zod.string$1(), data).optional(),
		remove: require_zod.array(text).optional()
	}).optional(),
	controls: require_zod.array(require_zod.string$1().regex(/^[a-z0-9-]+\/.+$/u)).default([]).describe("`<framework>/<control>`."),
	peers: peers.default({}).describe("The same check's ids at other linters."),
	aliases: require_zod.array(slug).default([]),
	deprecated: text.optional(),
	examples: require_config_file.mapping({
		fails: require_zod.array(require_config_file.mapping({
			...example.shape,
			at: require_zod.array(text).min(1).describe("Paths from the object at which it must speak, in order.")
		})).min(1),
		passes: require_zod.array(example).min(1)
	})
});
function readRuleFile(value) {
	const parsed = ruleFile.safeParse(value);
	if (parsed.success) return {
		ok: true,
		rule: parsed.data
	};
	return {
		ok: false,
		fault: require_program.shapeFault(parsed.error.issues, value, "the rule")
	};
}

// src/catalog/define.ts
var define_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	defineRule: () => defineRule,
	readRuleDocuments: () => readRuleDocuments
});
const MAX_RULE_FILE = 1048576;
function readRuleDocuments(text, file) {
	if (text.length > MAX_RULE_FILE) throw new require_start.UserError(`${file} is larger than 1 MiB`, {
		hint: "Split it into files of a few rules each.",
		at: { file }
	});
	const lines = new import_dist.LineCounter();
	return (0, import_dist.parseAllDocuments)(text, {
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	}).map((document) => readDocument(document, {
		lines,
		file,
		text
	}));
}
function readDocument(document, context) {
	const { file, lines } = context;
	const fault = document.errors[0];
	if (fault !== void 0) {
		const { line, col } = lines.linePos(fault.pos[0]);
		throw new require_start.UserError(`${file} is not YAML: ${require_config_file.reasonOf(fault.message)}`, {
			hint: "Mend the YAML; docs/writing-rules.md shows a rule file.",
			at: {
				file,
				line,
				column: col
			}
		});
	}
	refuseRepeats(document, context);
	return {
		value: valueOf(document, file),
		file,
		placeOf: placesIn(document, context)
	};
}
const MOST_ALIASES = 100;
function refuseRepeats(document, context) {
	let aliases = 0;
	(0, import_dist.visit)(document, {
		Alias() {
			aliases += 1;
			return aliases > MOST_ALIASES ? import_dist.visit.BREAK : void 0;
		},
		Map(_, { items }) {
			const keys = /* @__PURE__ */ new Set();
			for (const { key } of items) {
				const name = (0, import_dist.isScalar)(key) ? key.value : key;
				if (keys.has(name)) throw new require_start.UserError(`the key "${String(name).slice(0, 80)}" is there twice`, {
					hint: "Keep one of them.",
					at: {
						file: context.file,
						...placeOfNode(key, 0, context)
					}
				});
				keys.add(name);
			}
		}
	});
	if (aliases > MOST_ALIASES) throw tooManyAliases(context.file);
}
function valueOf(document, file) {
	try {
		return document.toJS({ maxAliasCount: MOST_ALIASES });
	} catch {
		throw tooManyAliases(file);
	}
}
function tooManyAliases(file) {
	return new require_start.UserError(`${file} repeats its anchors more than a hundred times`, {
		hint: "Write the values out.",
		at: { file }
	});
}
function defineRule({ value, file, placeOf }, category) {
	const reading = readRuleFile(value);
	if (!reading.ok) {
		const { message, hint, path } = reading.fault;
		throw new require_start.UserError(message, {
			hint: hint ?? "docs/writing-rules.md shows a rule file.",
			at: {
				file,
				...placeOf(path)
			}
		});
	}
	return {
		definition: complete(reading.rule, {
			file,
			category,
			placeOf
		}),
		file,
		placeOf
	};
}
function complete(rule, context) {
	const refuse = (message, hint, path) => {
		throw new require_start.UserError(`rule "${rule.id}": ${message}`, {
			hint,
			at: {
				file: context.file,
				...context.placeOf(path)
			}
		});
	};
	if (context.category !== void 0 && rule.category !== void 0) refuse("a built-in rule has its category from its folder", "Remove the key `category`.", ["category"]);
	if (rule.scope === "set" && rule.check === void 0) refuse("scope set needs `check`", "Name a TypeScript file beside this one, e.g. `check: ./my-rule.ts`.", ["scope"]);
	if (rule.check !== void 0 && context.category === void 0) refuse("`check` is for built-in rules", "A team's own rules are CEL only, since a pull request must not run code.", ["check"]);
	if (rule.check === void 0 && (rule.expression === void 0 || rule.message === void 0)) refuse("`expression` and `message` are needed", "Say in CEL what must be true, and in words what is wrong if it is not.", ["expression"]);
	const { category, anchor, ...rest } = rule;
	const anchors = anchor === void 0 ? ["."] : typeof anchor === "string" ? [anchor] : anchor;
	return {
		...rest,
		category: category ?? context.category ?? "config",
		anchors
	};
}
function placesIn(document, context) {
	return (path, offset = 0) => {
		let node = document.contents;
		for (let length = 1; length <= path.length; length += 1) {
			const next = document.getIn(path.slice(0, length), true);
			if (!(0, import_dist.isNode)(next)) break;
			node = next;
		}
		return placeOfNode(node, offset, context);
	};
}
function placeOfNode(node, offset, context) {
	const start = ((0, import_dist.isNode)(node) ? node.range : void 0)?.[0] ?? 0;
	if (!(0, import_dist.isScalar)(node)) return at(context, start);
	if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
		const body = context.text.indexOf("\n", start) + 1;
		const indent = /^[ \t]*/u.exec(context.text.slice(body))?.[0].length ?? 0;
		return at(context, advance(context.text, body + indent, offset, indent));
	}
	return at(context, start + offset + (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0));
}
function advance(text, from, count, indent) {
	let offset = from;
	for (let left = count; left > 0 && offset < text.length; left -= 1) offset += text[offset] === "\n" ? 1 + indent : 1;
	return offset;
}
function at(context, offset) {
	const { line, col } = context.lines.linePos(offset);
	return {
		line,
		column: col
	};
}

// src/schema/object-types.ts
var object_types_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openObjectTypes: () => openObjectTypes });
const PLAIN = {
	string: "string",
	enum: "string",
	int32: "int",
	int64: "int",
	boolean: "bool",
	object: {
		kind: "map",
		key: "string",
		value: "dyn"
	}
};
function openObjectTypes() {
	const table = require_schemas.readCore(require_schemas.loadTable("core"));
	const [oldest, newest] = table.versions;
	const types = require_schemas.coreTypes(table, {
		oldest,
		newest
	});
	const read = reader(types, table);
	const kinds = [...types.kinds()];
	const byName = require_flags.groupBy(kinds, ({ kind }) => kind);
	const pod = kinds.find(({ group, kind }) => group === "" && kind === "Pod");
	const metadata = types.objectType(pod?.definition ?? 0).fields.get("metadata")?.type;
	const anything = require_cel_compiler.objectType("object", () => ({
		apiVersion: "string",
		kind: "string",
		metadata: metadata === void 0 ? "dyn" : read(metadata)
	}), true);
	const ofKind = (pattern) => {
		const [name = ""] = pattern.split(".", 1);
		const meant = (byName.get(name) ?? []).filter(({ group, version, kind }) => require_facts.matchesKind(pattern, require_facts.apiVersionOf(group, version), kind));
		if (meant.length === 0) return anything;
		return require_cel_compiler.oneOfTypes(meant.map(({ definition }) => read({
			kind: "struct",
			definition
		})));
	};
	const ofResource = (plural) => {
		const meant = kinds.filter(({ kind }) => !kind.endsWith("List") && require_admission.pluralOf(kind) === plural);
		return meant.length === 0 ? anything : require_cel_compiler.oneOfTypes(meant.map(({ definition }) => read({
			kind: "struct",
			definition
		})));
	};
	const known = /* @__PURE__ */ new Map();
	return {
		ofResources: (plurals) => plurals.length === 0 ? anything : require_cel_compiler.oneOfTypes(plurals.map(ofResource)),
		ofKinds(patterns) {
			const key = patterns.join();
			const type = known.get(key) ?? (patterns.length === 0 ? anything : require_cel_compiler.oneOfTypes(patterns.map(ofKind)));
			known.set(key, type);
			return type;
		}
	};
}
function reader(types, table) {
	const objects = /* @__PURE__ */ new Map();
	const ofDefinition = (definition) => {
		const known = objects.get(definition);
		if (known !== void 0) return known;
		const [namePlace = 0, , , row = []] = table.definitionAt(definition) ?? [];
		const name = table.nameAt(namePlace);
		const short = name.slice(name.lastIndexOf(".") + 1);
		const made = row.length === 0 ? PLAIN["object"] ?? "dyn" : require_cel_compiler.objectType(short, () => fieldsOf(definition));
		objects.set(definition, made);
		return made;
	};
	const fieldsOf = (definition) => Object.fromEntries([...types.objectType(definition).fields].map(([name, { type, before }]) => [name, before === void 0 ? read(type) : require_cel_compiler.oneOfTypes([read(type), read(before.type)])]));
	const read = (type) => {
		switch (type.kind) {
			case "struct": return ofDefinition(type.definition);
			case "map": return {
				kind: "map",
				key: "string",
				value: read(type.values)
			};
			case "list":
			case "set": return {
				kind: "list",
				element: read(type.items)
			};
			default: return PLAIN[type.kind] ?? "dyn";
		}
	};
	return read;
}

Object.defineProperty(exports, "compile_exports", {
  enumerable: true,
  get: function () {
    return compile_exports;
  }
});
Object.defineProperty(exports, "define_exports", {
  enumerable: true,
  get: function () {
    return define_exports;
  }
});
Object.defineProperty(exports, "object_types_exports", {
  enumerable: true,
  get: function () {
    return object_types_exports;
  }
});
Object.defineProperty(exports, "parseAnchor", {
  enumerable: true,
  get: function () {
    return parseAnchor;
  }
});