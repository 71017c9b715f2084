"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_yaml = require("./yaml.js");
const require_admission = require("./admission.js");
const require_cel_compiler = require("./cel-compiler.js");
const require_facts = require("./facts.js");
const require_program = require("./program.js");
const require_custom_rules = require("./custom-rules.js");
const require_core = require("./core.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
let node_path = require("node:path");

// src/admission/export/cel-literal.ts
var import_dist = require_yaml.require_dist();
function celLiteral(value) {
	if (value === null) return "null";
	if (typeof value === "string") return celText(value);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (!require_program.isMap(value)) return `[${inOneType(value).join(", ")}]`;
	const keys = Object.keys(value);
	const members = inOneType(keys.map((key) => value[key] ?? null));
	return `{${keys.map((key, index) => `${celText(key)}: ${members[index] ?? "null"}`).join(", ")}}`;
}
function celText(text) {
	return `'${text.replaceAll(/[\\']/gu, (character) => `\\${character}`).replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t")}'`;
}
function inOneType(members) {
	const types = new Set(members.map(typeOf$1));
	const texts = members.map(celLiteral);
	return types.size > 1 || [...types].some((type) => type === "list" || type === "map") ? texts.map((text) => `dyn(${text})`) : texts;
}
function typeOf$1(value) {
	if (value === null) return "null";
	if (typeof value === "number") return Number.isInteger(value) ? "int" : "double";
	if (typeof value !== "object") return typeof value;
	return require_program.isMap(value) ? "map" : "list";
}

// src/admission/export/rename.ts
function freeNames(source) {
	const parsed = require_cel_compiler.parse(source);
	if (!parsed.ok) return [];
	const found = [];
	visit(parsed.expr, /* @__PURE__ */ new Set(), source, found);
	return found.toSorted((a, b) => a.offset - b.offset);
}
function visit(expr, hidden, source, found) {
	const inside = (inner, names = []) => visit(inner, names.length === 0 ? hidden : /* @__PURE__ */ new Set([...hidden, ...names]), source, found);
	switch (expr.kind) {
		case "name":
			if (!hidden.has(expr.name)) found.push({
				...nameAt(source, expr.offset, expr.name),
				hidden
			});
			return;
		case "loop":
			inside(expr.range);
			if (expr.filter !== void 0) inside(expr.filter, expr.variables);
			inside(expr.body, expr.variables);
			return;
		case "bind":
			inside(expr.value);
			inside(expr.body, [expr.variable]);
			return;
		case "optMap":
		case "optFlatMap":
			inside(expr.target);
			inside(expr.body, [expr.variable]);
			return;
		default: for (const child of require_cel_compiler.childrenOf(expr)) inside(child);
	}
}
function nameAt(source, offset, name) {
	const match = /variables\s*\.\s*(?<variable>\w+)/uy;
	match.lastIndex = offset;
	const variable = name === "variables" ? match.exec(source)?.groups?.["variable"] : void 0;
	return variable === void 0 ? {
		name,
		offset,
		length: name.length
	} : {
		name,
		variable,
		offset,
		length: match.lastIndex - offset
	};
}
function renamed(source, replace) {
	let text = "";
	let at = 0;
	for (const name of freeNames(source)) {
		const replacement = replace(name);
		if (replacement === void 0) continue;
		text += source.slice(at, name.offset) + replacement;
		at = name.offset + name.length;
	}
	return text + source.slice(at);
}

// src/admission/export/export-expression.ts
var NotExportable = class extends Error {};
const RESERVED = [
	"template",
	"pod",
	"params"
];
const OF_LOOPS = /* @__PURE__ */ new Set([
	"container",
	"containerType",
	"item",
	"key",
	"rule"
]);
function exportedExpressions(rule, isStrict) {
	const dependent = dependentVariables(rule);
	const rewriting = {
		rule,
		dependent,
		containerType: void 0
	};
	const validations = containerTypesOf(rule).map((containerType) => around(rule, bodyOf({
		...rewriting,
		containerType
	}, isStrict), containerType));
	return {
		variables: rule.variables.filter(({ name }) => !dependent.has(name)).map(({ name, expression }) => ({
			name: nameOf(name),
			expression: rewritten(expression, rewriting)
		})),
		validations,
		rewrite: (source) => rewritten(source, rewriting),
		overFailing: (message) => validations.length > 1 ? void 0 : failing(rule, bodyOf(rewriting, isStrict), message)
	};
}
function containerTypesOf(rule) {
	return sourcesOf(rule).some((source) => freeNames(source).some((one) => one.name === "containerType")) ? require_facts.CONTAINER_LISTS.map(({ type }) => type) : [void 0];
}
function sourcesOf({ when, variables, expression = "true", strict }) {
	const strictly = strict?.expression === void 0 ? [] : [strict.expression];
	return [
		...when === void 0 ? [] : [when],
		...variables.map((one) => one.expression),
		expression,
		...strictly
	];
}
function dependentVariables({ variables }) {
	const dependent = /* @__PURE__ */ new Map();
	for (const { name, expression } of variables) if (freeNames(expression).some((one) => one.variable === void 0 ? OF_LOOPS.has(one.name) : dependent.has(one.variable))) dependent.set(name, expression);
	return dependent;
}
function bodyOf(rewriting, isStrict) {
	const { when, expression = "true", strict } = rewriting.rule;
	const main = rewritten(expression, rewriting);
	const all = isStrict && strict?.expression !== void 0 ? `(${main}) && (${rewritten(strict.expression, rewriting)})` : main;
	return when === void 0 ? all : `(${rewritten(when, rewriting)}) ? (${all}) : true`;
}
function rewritten(source, rewriting) {
	const text = renamed(source.trim(), (name) => replacementOf(name, rewriting));
	return text.includes("//") && /^(?:[^'"]|'[^']*'|"[^"]*")*\/\//u.test(text) ? `${text}\n` : text;
}
function replacementOf({ name, variable, hidden }, rewriting) {
	if (variable !== void 0) {
		const inlined = rewriting.dependent.get(variable);
		if (inlined === void 0) return `variables.${nameOf(variable)}`;
		if (freeNames(inlined).some((one) => hidden.has(one.name))) throw new NotExportable(`its variable "${variable}" is read within a loop that hides a name it needs`);
		return `(${rewritten(inlined, rewriting)})`;
	}
	if (RESERVED.includes(name)) return `variables.${name}`;
	return name === "containerType" && rewriting.containerType !== void 0 ? celText(rewriting.containerType) : void 0;
}
function nameOf(variable) {
	return RESERVED.includes(variable) ? `${variable}OfRule` : variable;
}
function levelsOf(rule, containerType) {
	const levels = [];
	if (rule.scope === "container") levels.push({
		over: containersOf(containerType),
		name: "container",
		isMap: false
	});
	if (rule.scope === "rbacRule") levels.push({
		over: "object.?rules.orValue([])",
		name: "rule",
		isMap: false
	});
	return [...levels, ...levelsOfEach(rule)];
}
function containersOf(containerType) {
	return require_facts.CONTAINER_LISTS.filter(({ type }) => containerType === void 0 || type === containerType).map(({ key }) => `variables.pod.?${key}.orValue([])`).join(" + ");
}
function levelsOfEach({ scope, each }) {
	const anchor = each === void 0 ? void 0 : require_custom_rules.parseAnchor(each);
	if (anchor === void 0) return [];
	const levels = [];
	let base = ROOTS[anchor.root === "scope" ? scope : anchor.root] ?? "object";
	let isPlain = true;
	const steps = anchor.segments;
	steps.forEach((segment, index) => {
		if (typeof segment === "object") {
			if ("cel" in segment) throw new NotExportable("its list is found by an expression");
			const isLast = index === steps.length - 1;
			const isMap = segment.every === "value";
			const name = isLast ? "item" : `step${levels.length}`;
			levels.push({
				over: isPlain ? base : `${base}.orValue(${isMap ? "{}" : "[]"})`,
				name,
				isMap
			});
			base = name;
			isPlain = true;
		} else {
			base += typeof segment === "string" && /^[A-Za-z_]\w*$/u.test(segment) ? `.?${segment}` : `[?${typeof segment === "string" ? celText(segment) : segment}]`;
			isPlain = false;
		}
	});
	return levels;
}
const ROOTS = {
	object: "object",
	workload: "object",
	pod: "variables.pod",
	template: "variables.template",
	container: "container",
	rbacRule: "rule"
};
function around(rule, body, containerType) {
	const readsKey = sourcesOf(rule).some((source) => freeNames(source).some((one) => one.name === "key"));
	return levelsOf(rule, containerType).reduceRight((inner, level) => allOf(level, inner, readsKey), body);
}
function allOf({ over, name, isMap }, inner, readsKey) {
	const isListed = name === "container" || name === "rule";
	const step = name.startsWith("step") ? `(type(${name}) == list || type(${name}) == map) ? (${inner}) : true` : inner;
	const body = isListed || name.startsWith("step") ? step : `${name} == null ? true : (${step})`;
	const list = over.includes(" + ") ? `(${over})` : over;
	if (isMap) {
		const key = name === "item" ? "key" : `${name}Key`;
		return `${list}.all(${key}, [${list}[${key}]].all(${name}, ${body}))`;
	}
	return readsKey && name === "item" ? `${list}.all(key, item, ${body})` : `${list}.all(${name}, ${body})`;
}
function failing(rule, body, message) {
	const levels = levelsOf(rule, void 0);
	const [level] = levels;
	if (level === void 0) return message;
	if (levels.length > 1 || level.isMap) return void 0;
	if ([...sourcesOf(rule), message].some((source) => freeNames(source).some((one) => one.name === "key"))) return void 0;
	const fails = level.name === "item" ? `item != null && !(${body})` : `!(${body})`;
	return `(${level.over}).filter(${level.name}, ${fails}).map(${level.name}, ${message}).join(' ')`;
}

// src/admission/export/export-version.ts
const METHODS = {
	validate: "1.32",
	first: "1.35",
	last: "1.35",
	sort: "1.35",
	distinct: "1.35",
	flatten: "1.35",
	slice: "1.35",
	reverse: "1.35"
};
const CALLS = {
	semver: "1.34",
	isSemver: "1.34",
	ip: "1.31",
	isIP: "1.31",
	cidr: "1.31",
	isCIDR: "1.31"
};
const NOWHERE = /* @__PURE__ */ new Set(["base64", "math"]);
function neededVersion(sources) {
	let needed = "1.30";
	const need = (version) => {
		if (version !== void 0 && version > needed) needed = version;
	};
	const visit = (expr) => {
		if (expr.kind === "loop") need(versionOfLoop(expr));
		if (expr.kind === "method") need(Object.hasOwn(METHODS, expr.name) ? METHODS[expr.name] : void 0);
		if (expr.kind === "call") need(Object.hasOwn(CALLS, expr.name) ? CALLS[expr.name] : void 0);
		if (expr.kind === "method" && expr.target.kind === "name" && expr.target.name === "lists") need("1.35");
		for (const child of require_cel_compiler.childrenOf(expr)) visit(child);
	};
	for (const source of sources) {
		const parsed = require_cel_compiler.parse(source);
		if (parsed.ok) visit(parsed.expr);
	}
	return needed;
}
function unknownToCluster(source) {
	const parsed = require_cel_compiler.parse(source);
	return parsed.ok ? unknownIn(parsed.expr) : void 0;
}
function unknownIn(expr) {
	if (expr.kind === "bind") return "cel.bind";
	if (expr.kind === "method" && expr.target.kind === "name" && NOWHERE.has(expr.target.name)) return `${expr.target.name}.${expr.name}`;
	for (const child of require_cel_compiler.childrenOf(expr)) {
		const found = unknownIn(child);
		if (found !== void 0) return found;
	}
}
function versionOfLoop({ macro, variables }) {
	if (macro === "sortBy") return "1.35";
	return variables.length > 1 || macro.startsWith("transform") ? "1.33" : "1.30";
}

// src/admission/export/mixed-literals.ts
function hasMixedLiteral(source, variables) {
	const parsed = require_cel_compiler.parse(source);
	if (!parsed.ok) return false;
	const { types } = require_cel_compiler.check(parsed.expr, { variables }, source);
	return isMixed(parsed.expr, types);
}
function isMixed(expr, types) {
	const typeOf = (inner, isOptional) => {
		const type = types.get(inner) ?? "dyn";
		return require_cel_compiler.textOfType(isOptional && typeof type === "object" && type.kind === "optional" ? type.value : type);
	};
	const members = expr.kind === "list" ? expr.elements.map((one) => typeOf(one.value, one.isOptional)) : expr.kind === "map" ? expr.entries.map((one) => typeOf(one.value, one.isOptional)) : [];
	return new Set(members).size > 1 || require_cel_compiler.childrenOf(expr).some((child) => isMixed(child, types));
}

// src/admission/export/export-policy.ts
const EXPORT_ACTIONS = [
	"deny",
	"warn",
	"audit"
];
const ACTIONS = {
	deny: "Deny",
	warn: "Warn",
	audit: "Audit"
};
const EXPORT_PREFIX = "lintel-";
function exportPolicy(rule, action) {
	const { definition } = rule;
	const reason = whyNot(definition);
	if (reason !== void 0) return {
		ok: false,
		why: reason
	};
	try {
		const expressions = exportedExpressions(definition, rule.isStrict);
		const name = `${EXPORT_PREFIX}${definition.id}`;
		const spec = specOf(rule, expressions);
		const sources = celIn(spec);
		const needs = neededVersion(sources);
		for (const source of sources) {
			const unknown = unknownToCluster(source);
			if (unknown !== void 0) throw new NotExportable(`it calls ${unknown}, which the API server does not have`);
		}
		return {
			ok: true,
			objects: [{
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingAdmissionPolicy",
				metadata: {
					name,
					annotations: {
						"lintel/rule": definition.id,
						"lintel/severity": definition.severity,
						"lintel/kubernetes": `>= ${needs}`,
						description: `${definition.title}. ${definition.remediation}`
					}
				},
				spec
			}, {
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingAdmissionPolicyBinding",
				metadata: { name },
				spec: {
					policyName: name,
					validationActions: [ACTIONS[action]]
				}
			}],
			needs
		};
	} catch (error) {
		if (error instanceof NotExportable) return {
			ok: false,
			why: error.message
		};
		throw error;
	}
}
function whyNot({ scope, check, expression, kinds }) {
	if (kinds?.every(require_admission.isAdmittedUnasked) === true) return "the API server asks no policy about its own admission configuration";
	if (scope === "clusterConfig") return "it reads the flags of programs, which CEL in the cluster cannot take apart";
	if (check === "schema" || check === "parser") return "the API server refuses such an object by itself";
	if (scope === "set") return "it looks at several objects at once, and a policy sees one";
	if (check !== void 0 || expression === void 0) return "it is a program, not an expression";
}
function specOf({ definition, params }, expressions) {
	const { scope, title, remediation, message } = definition;
	const own = ownVariables(definition, params, expressions);
	const types = typesOf(own);
	if ([...own.map(({ expression }) => expression), ...expressions.validations].some((source) => hasMixedLiteral(source, givenTypes(types)))) throw new NotExportable("it mixes types in one list or map, which the API server refuses");
	const validations = expressions.validations.map((expression) => ({
		expression,
		message: oneLine(`${title}. ${remediation}`),
		...messageExpressionOf(message, expressions, types)
	}));
	const hasPod = scope === "pod" || scope === "workload" || scope === "container";
	return {
		failurePolicy: "Ignore",
		matchConstraints: { resourceRules: resourceRulesOf(definition) },
		...hasPod ? { matchConditions: [{
			name: "has-a-pod",
			expression: HAS_POD
		}] } : {},
		...own.length === 0 ? {} : { variables: own },
		validations
	};
}
function oneLine(text) {
	return text.replaceAll(/\s+/gu, " ").trim();
}
function ownVariables({ scope }, params, { variables, validations }) {
	const given = [
		{
			name: "template",
			expression: TEMPLATE
		},
		{
			name: "pod",
			expression: "variables.template.spec"
		},
		{
			name: "params",
			expression: celLiteral(params)
		}
	];
	const sources = [...variables.map(({ expression }) => expression), ...validations];
	const read = new Set(sources.flatMap((source) => freeNames(source).map((one) => one.variable)));
	const hasPod = scope === "pod" || scope === "workload" || scope === "container";
	const isNeeded = (name) => name === "template" ? hasPod && (read.has("template") || read.has("pod")) : read.has(name);
	return [...given.filter(({ name }) => isNeeded(name)), ...variables];
}
const BY_PATH = kindsByTemplate();
function kindsByTemplate() {
	const byPath = /* @__PURE__ */ new Map();
	for (const { kind, path } of require_facts.kindsWithPods()) {
		const text = path.join(".");
		byPath.set(text, [...byPath.get(text) ?? [], kind]);
	}
	return byPath;
}
const USUAL_TEMPLATE = "spec.template";
const TEMPLATE = byKind((path) => path === "" ? "object" : `object.${path}`);
const HAS_POD = byKind((path) => `object.${[...path.split(".").filter((part) => part !== ""), "spec"].map((part) => `?${part}`).join(".")}.hasValue()`);
function byKind(of) {
	return [...BY_PATH].filter(([path]) => path !== USUAL_TEMPLATE).reduceRight((otherwise, [path, kinds]) => `object.kind in [${kinds.map(celText).join(", ")}] ? ${of(path)} : ${otherwise}`, of(USUAL_TEMPLATE));
}
function resourceRulesOf({ scope, kinds }) {
	const wanted = kinds?.map(readKind) ?? kindsOfScope(scope);
	const hasPod = scope === "pod" || scope === "workload" || scope === "container";
	if (wanted === void 0) return [resourceRule(["*"], ["*"])];
	const byGroups = /* @__PURE__ */ new Map();
	for (const { kind, groups } of wanted) {
		const key = groups.join(" ");
		const known = byGroups.get(key) ?? {
			groups,
			resources: /* @__PURE__ */ new Set()
		};
		known.resources.add(require_admission.pluralOf(kind));
		if (hasPod && kind === "Pod") known.resources.add("pods/ephemeralcontainers");
		byGroups.set(key, known);
	}
	return [...byGroups.values()].map(({ groups, resources }) => resourceRule(groups, [...resources]));
}
function kindsOfScope(scope) {
	if (scope === "object") return void 0;
	if (scope === "rbacRule") return ["Role", "ClusterRole"].map(readKind);
	return require_facts.kindsWithPods();
}
function readKind(pattern) {
	const dot = pattern.indexOf(".");
	if (dot >= 0) return {
		kind: pattern.slice(0, dot),
		groups: [pattern.slice(dot + 1)]
	};
	return {
		kind: pattern,
		groups: require_admission.groupsOfKind(pattern)
	};
}
function resourceRule(groups, resources) {
	return {
		apiGroups: groups,
		apiVersions: ["*"],
		operations: ["CREATE", "UPDATE"],
		resources
	};
}
function messageExpressionOf(message, expressions, types) {
	if (message === void 0 || !message.includes("{")) return {};
	const texts = splitMessage(message).map((part) => part.isHole ? textOfHole(expressions.rewrite(part.text), types) : celText(part.text));
	const whole = expressions.overFailing(texts.join(" + "));
	return whole === void 0 ? {} : { messageExpression: whole };
}
function typesOf(variables) {
	const types = {};
	for (const { name, expression } of variables) types[name] = typeOf(expression, types);
	return types;
}
function typeOf(source, variables) {
	const understood = require_cel_compiler.understand(source, { variables: givenTypes(variables) });
	return understood.ok ? understood.type : "dyn";
}
function givenTypes(variables) {
	return {
		object: "dyn",
		container: "dyn",
		containerType: "string",
		item: "dyn",
		rule: "dyn",
		key: "dyn",
		variables: {
			kind: "object",
			name: "variables",
			fields: variables
		}
	};
}
function textOfHole(source, types) {
	const type = typeOf(source, types);
	return typeof type === "object" && type.kind === "list" ? `(${source}).join(', ')` : `string(${source})`;
}
function splitMessage(message) {
	const parts = [{
		isHole: false,
		text: ""
	}];
	let depth = 0;
	for (let index = 0; index < message.length; index += 1) {
		const character = message[index] ?? "";
		const last = parts.at(-1);
		if (last === void 0) break;
		if (depth === 0 && character === "{" && message[index + 1] === "{") {
			last.text += "{";
			index += 1;
		} else if (depth === 0 && character === "{") {
			depth = 1;
			parts.push({
				isHole: true,
				text: ""
			});
		} else if (depth === 1 && character === "}") {
			depth = 0;
			parts.push({
				isHole: false,
				text: ""
			});
		} else {
			if (depth > 0 && character === "{") depth += 1;
			if (depth > 0 && character === "}") depth -= 1;
			last.text += character;
		}
	}
	return parts.filter(({ text }) => text !== "");
}
function celIn(spec) {
	const texts = [];
	const visit = (value, key) => {
		if (typeof value === "string" && /expression$/iu.test(key)) texts.push(value);
		else if (Array.isArray(value)) for (const one of value) visit(one, key);
		else if (typeof value === "object" && value !== null) for (const [inner, one] of Object.entries(value)) visit(one, inner);
	};
	visit(spec, "");
	return texts;
}

// src/cli/export.ts
var export_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ exportCommand: () => exportCommand });
async function exportCommand(args, terminal) {
	const [format, ...others] = args.words;
	if (format !== "vap" || others.length > 0) throw new require_start.UserError("`lintel export` needs to know what to write", { hint: "There is `lintel export vap`: ValidatingAdmissionPolicies of Kubernetes." });
	const action = actionOf(require_program.one(args, "action") ?? "audit");
	const rules = await rulesToExport(await require_program.makeConfig(await require_program.requestOf({
		...args,
		words: []
	}, terminal)));
	const policies = [];
	const left = [];
	for (const rule of rules) {
		const exported = exportPolicy(rule, action);
		if (!exported.ok) left.push({
			id: rule.definition.id,
			why: exported.why
		});
		else {
			policies.push(...exported.objects.map((object) => (0, import_dist.stringify)(object, {
				lineWidth: 0,
				aliasDuplicateObjects: false
			})));
			if (exported.needs !== "1.30") left.push({
				id: rule.definition.id,
				why: `written, and needs Kubernetes ${exported.needs}`,
				isWritten: true
			});
		}
	}
	if (policies.length === 0) throw new require_start.UserError("none of these rules can be said in the cluster", { hint: left.map(({ id, why }) => `${id}: ${why}.`).join(" ") || "Choose rules with --rule or --preset." });
	const file = require_program.one(args, "output");
	if (file === void 0) terminal.stdout.write(policies.join("---\n"));
	else require_core.writeOutput((0, node_path.resolve)(terminal.cwd, file), policies.join("---\n"));
	terminal.stderr.write(summary(policies.length / 2, left));
	return require_start.EXIT.passed;
}
function actionOf(name) {
	const action = EXPORT_ACTIONS.find((known) => known === name);
	if (action !== void 0) return action;
	const near = require_flags.nearestName(name, EXPORT_ACTIONS);
	throw new require_start.UserError(`--action cannot be "${name}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes ${EXPORT_ACTIONS.join(", ")}.` });
}
async function rulesToExport(config) {
	const selected = require_core.selectRules(await require_core.availableRules(config), config);
	const custom = config.customRules.length === 0 ? [] : (await require_core.customRules(config)).definitions;
	const definitions = new Map([...await require_core.loadRuleDefinitions(), ...custom.map(({ definition }) => definition)].map((definition) => [definition.id, definition]));
	const { oldest, newest } = require_core.targetOf(config.kubeVersion);
	return selected.flatMap(({ compiled, params, strict, severity }) => {
		const definition = definitions.get(compiled.rule.id);
		if (definition === void 0) return [];
		return {
			definition: severity === void 0 ? definition : {
				...definition,
				severity
			},
			params: {
				...params,
				kubernetes: {
					oldest,
					newest
				}
			},
			isStrict: strict
		};
	});
}
function summary(count, left) {
	const missing = left.filter(({ isWritten }) => isWritten !== true).length;
	const lines = [`${counted(count, "policy", "policies")} written; ${counted(missing, "rule", "rules")} cannot be said in the cluster.`];
	for (const [why, rules] of require_flags.groupBy(left, (rule) => rule.why)) lines.push(`  ${require_program.forTerminal(why)}: ${rules.map(({ id }) => require_program.forTerminal(id)).join(", ")}`);
	return `${lines.join("\n")}\n`;
}
function counted(count, one, several) {
	return `${count} ${count === 1 ? one : several}`;
}

Object.defineProperty(exports, "export_exports", {
  enumerable: true,
  get: function () {
    return export_exports;
  }
});