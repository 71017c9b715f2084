"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_custom_rules = require("./custom-rules.js");
const require_admission = require("./admission.js");
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_custom_schemas = require("./custom-schemas.js");
const require_immutable = require("./immutable.js");
const require_schemas = require("./schemas.js");

// src/trial/try-rule.ts
function readTrialText(yaml) {
	const stream = {
		origin: require_program.repoPath("example.yaml"),
		text: yaml,
		line: 1
	};
	const rendering = {
		source: { kind: "stdin" },
		streams: [stream],
		trail: { kind: "identity" },
		diagnostics: []
	};
	return {
		rendering,
		parsed: require_core.parse(rendering, stream, require_program.DEFAULT_LIMITS)
	};
}
function tryRule(compiled, yaml, params = {}) {
	return tryRuleOn(compiled, readTrialText(yaml), params);
}
function tryRuleOn(compiled, { rendering, parsed }, params = {}) {
	const { strict, ...others } = {
		...compiled.params,
		...params
	};
	const plan = require_core.planRules([{
		compiled,
		params: others,
		strict: strict === true
	}], []);
	const collector = require_core.collectSet(rendering, plan);
	const judge = plan.schema.size === 0 ? void 0 : schemasFor(parsed.resources);
	const judgements = parsed.resources.map((resource) => {
		collector.add(resource);
		return require_core.evaluateResource(resource, plan, judge?.(resource));
	});
	judgements.push(require_core.evaluateSet(collector.set, plan));
	if (plan.policies !== void 0) judgements.push(judgedByPolicies({
		rendering,
		parsed
	}, plan.policies));
	return {
		findings: [...(plan.syntax === void 0 ? [] : parsed.broken).map(({ message }) => ({
			subject: "",
			path: ".",
			message,
			severity: compiled.rule.severity
		})), ...judgements.flatMap((one) => one.findings).map(({ resource, path, message, severity }) => ({
			subject: resource === void 0 ? "" : `${resource.kind}/${resource.name}`,
			path: writtenPath(path),
			message,
			severity
		}))],
		faults: [...judgements.flatMap((one) => one.diagnostics).map((one) => one.message), ...plan.syntax === void 0 ? parsed.broken.map((one) => one.message) : []]
	};
}
function judgedByPolicies({ rendering, parsed: { resources } }, selected) {
	const { rules, diagnostics } = require_admission.policiesOfInput(resources.map((resource) => ({
		resource,
		homeOf: (path) => ({
			file: resource.document.stream.origin,
			region: resource.document.locate([...resource.root, ...path]).region
		})
	})));
	const plan = require_core.planRules(rules.map((one) => ({
		compiled: one,
		params: {},
		strict: false
	})), []);
	const collector = require_core.collectSet(rendering, plan);
	for (const resource of resources) collector.add(resource);
	return {
		...require_core.asViolations(require_core.evaluateSet(collector.set, plan), selected),
		diagnostics
	};
}
function schemasFor(resources) {
	const schemas = require_schemas.openSchemas(require_core.targetOf(require_program.DEFAULT_KUBE_VERSIONS));
	const custom = require_custom_schemas.openCustomSchemas(schemas, {
		unknownKinds: "info",
		user: void 0
	});
	for (const { kind, object } of resources) if (kind === "CustomResourceDefinition") custom.define(object);
	const before = require_immutable.openObjectsBefore();
	return (resource) => {
		const was = before.of(resource);
		before.see(resource);
		const changes = was === void 0 ? [] : require_immutable.changesToImmutable(was, resource);
		return [...(schemas.judge(require_core.judged(resource)) ?? custom.judge(require_core.judged(resource))).problems, ...changes];
	};
}
function writtenPath(path) {
	let text = "";
	for (const segment of path) if (typeof segment === "number") text += `[${segment}]`;
	else if (/^[^.[\]'"$*]+$/u.test(segment)) text += text === "" ? segment : `.${segment}`;
	else text += `['${segment}']`;
	return text === "" ? "." : text;
}

// src/trial/example-faults.ts
var example_faults_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ exampleFaults: () => exampleFaults });
function readExamples({ fails, passes }) {
	return {
		fails: fails.map(readExample),
		passes: passes.map(readExample)
	};
}
function readExample(example) {
	return {
		example,
		text: readTrialText(example.yaml)
	};
}
function exampleFaults(rule, examples) {
	return [...faultsOf(rule, readExamples(examples))];
}
function* faultsOf(rule, { fails, passes }) {
	for (const one of fails) yield* faultsOfFailing(rule, one);
	for (const one of passes) yield* faultsOfPassing(rule, one);
}
function faultsOfFailing(rule, { example, text }) {
	const trial = tryRuleOn(rule, text, example.params);
	const faults = trial.faults.map((fault) => `"${example.name}": ${fault}`);
	const wanted = (example.at ?? []).map(inOneSpelling);
	const isQualified = wanted.some((one) => one.includes(" "));
	const found = trial.findings.map(({ subject, path }) => isQualified ? `${subject} ${path}` : path);
	if (found.join("\n") !== wanted.join("\n")) faults.push(`"${example.name}" should be found at ${wanted.join(", ")}, and is at ${found.join(", ") || "no place"}.`);
	for (const { severity } of trial.findings) if (example.severity !== void 0 && severity !== example.severity) faults.push(`"${example.name}" should be ${example.severity}, and is ${severity}.`);
	return faults;
}
function inOneSpelling(wanted) {
	const [, subject = "", path = wanted] = /^(\S+ )(.*)$/su.exec(wanted) ?? [];
	const segments = [];
	for (const segment of require_custom_rules.parseAnchor(path)?.segments ?? []) {
		if (typeof segment === "object") return wanted;
		segments.push(segment);
	}
	return segments.length === 0 ? wanted : `${subject}${writtenPath(segments)}`;
}
function faultsOfPassing(rule, { example, text }) {
	const trial = tryRuleOn(rule, text, example.params);
	return [...trial.faults.map((fault) => `"${example.name}": ${fault}`), ...trial.findings.map(({ path, message }) => `"${example.name}" should pass, and is found at ${path}: ${message}`)];
}

Object.defineProperty(exports, "example_faults_exports", {
  enumerable: true,
  get: function () {
    return example_faults_exports;
  }
});
Object.defineProperty(exports, "readTrialText", {
  enumerable: true,
  get: function () {
    return readTrialText;
  }
});
Object.defineProperty(exports, "tryRule", {
  enumerable: true,
  get: function () {
    return tryRule;
  }
});