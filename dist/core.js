"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_rules = require("./rules.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/catalog/runnable.ts
/**
* What runs of a CEL rule: `make` makes each part from its code (`madeOf`) once it is needed. Every name and string of the rule is in the code
* as a JSON literal, so nothing of the rule runs.
*/
function runnable({ each, guards }, make) {
	return {
		test: once(() => make("test")),
		telling: once(() => make("telling")),
		...each === void 0 ? {} : { each },
		...guards === void 0 ? {} : { guards }
	};
}
function once(make) {
	let made;
	return () => made ??= make();
}

// src/catalog/builtin.ts
/** The rules that ship with Lintel, compiled by the build. */
const BUILT_IN_RULES = require_rules.builtInRules.map(({ judge, ...rule }) => judge === void 0 ? rule : {
	...rule,
	...runnable(judge, (part) => partOf(judge[part]))
});
/** A part of the rules' code that has been read, where the program keeps what V8 made of it; else the part is read alone, and nothing else. */
function partOf([start, end, index]) {
	const make = require_rules.keptCode()?.[index];
	return make === void 0 ? require_facts.madeOf(require_rules.builtInCode().slice(start, end)) : require_facts.madeBy(make);
}
/** The long texts of the built-in rules by id; read only when a report or `explain` wants them. */
async function loadRuleTexts() {
	const { builtInTexts } = await Promise.resolve().then(() => require("./rule-texts.js")).then((n) => n.__rule_texts_exports);
	return new Map(Object.entries(builtInTexts));
}
/** The built-in rules as they are written, without their examples; read only to write them in another form. */
async function loadRuleDefinitions() {
	const { builtInDefinitions } = await Promise.resolve().then(() => require("./rule-definitions.js")).then((n) => n.__rule_definitions_exports);
	return builtInDefinitions;
}

// src/available-rules.ts
var available_rules_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	availableRules: () => availableRules,
	compiledRules: () => compiledRules,
	customRules: () => customRules,
	loadTexts: () => loadTexts
});
/**
* The rules that a run may choose from: the built-in ones, and a team's own rules and admission policies from the files that
* the configuration and the flags name. Throws `UserError` with file, line and column for the first of those that is not right.
*/
async function availableRules(config) {
	if (config.customRules.length === 0) {
		if (!config.rulesOnly) return BUILT_IN_RULES;
		throw new require_start.UserError("--rules-only without rules", { hint: "Name them with --rules PATH or `customRules` in lintel.yaml." });
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
	const { compileRule } = await Promise.resolve().then(() => require("./custom-rules.js")).then((n) => n.compile_exports);
	const { openObjectTypes } = await Promise.resolve().then(() => require("./custom-rules.js")).then((n) => n.object_types_exports);
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
	const { defineRule, readRuleDocuments } = await Promise.resolve().then(() => require("./custom-rules.js")).then((n) => n.define_exports);
	const { isKubernetesObject, policyObjectsOf } = await Promise.resolve().then(() => require("./admission.js")).then((n) => n.policy_objects_of_exports);
	const documents = config.customRules.flatMap((path) => readRuleDocuments(readRuleFile(path), (0, node_path.relative)(rootOf(path, config), path))).filter(({ value }) => value !== null);
	const objects = documents.filter(({ value }) => isKubernetesObject(value)).flatMap(policyObjectsOf);
	const definitions = documents.filter(({ value }) => !isKubernetesObject(value) && !isSomethingElse(value)).map((one) => defineRule(one));
	const policies = objects.length === 0 ? [] : await policiesAmong(objects);
	if (definitions.length + policies.length === 0 && config.customRules.length > 0) throw new require_start.UserError("there is no rule and no admission policy in the files that --rules and `customRules` name", {
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
	const { policyRules } = await Promise.resolve().then(() => require("./admission.js")).then((n) => n.policies_exports);
	const { openObjectTypes } = await Promise.resolve().then(() => require("./custom-rules.js")).then((n) => n.object_types_exports);
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
		if (seen.has(whole)) throw new require_start.UserError(`there is a ${from.kind} "${name}" already`, {
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
	return require_program.isMap(value) && ![
		"id",
		"title",
		"scope",
		"expression"
	].some((key) => Object.hasOwn(value, key));
}
/** Rule files may be those of another state of the repository. */
function rootOf(path, { root, settingsRoot }) {
	return settingsRoot !== void 0 && require_program.pathInside(settingsRoot, path) !== void 0 ? settingsRoot : root;
}
/** The ids of all rules; throws `UserError` for the first that is there twice. */
function refuseRepeated(named) {
	const seen = new Set(BUILT_IN_RULES.map(({ rule }) => rule.id));
	for (const { id, at } of named) {
		if (seen.has(id)) throw new require_start.UserError(`there is a rule "${id}" already`, {
			hint: "A team's own rule has a name of its own; to change a built-in rule, set its severity or parameters in lintel.yaml.",
			at
		});
		seen.add(id);
	}
	return seen;
}
function readRuleFile(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (error) {
		throw new require_start.UserError(`the rule file ${path} cannot be read: ${require_start.systemTrouble(error)}`, { hint: "Name a file that exists and is readable." });
	}
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
	return require_program.rankOf(b.severity) - require_program.rankOf(a.severity) || compareFindings(a, b);
}
/** Errors first, then by place, code and text. */
function compareDiagnostics(a, b) {
	return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareText(a.at?.file ?? "", b.at?.file ?? "") || lineOf(a.at) - lineOf(b.at) || compareText(a.code, b.code) || compareText(a.message, b.message) || compareText(a.hint, b.hint);
}
/** A file without a line stands before its lines. */
function compareLocations(a, b) {
	return compareText(a.file, b.file) || lineOf(a) - lineOf(b) || (a.region?.start.column ?? 0) - (b.region?.start.column ?? 0);
}
const LEVELS = [
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
		finding.resource === void 0 ? "" : require_program.keyOfResource(finding.resource),
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
	const rendered = new Set(all.filter(isRendered).map((finding) => finding.provenance.home.file));
	const merged = all.filter((finding) => !rendered.has(finding.provenance.home.file));
	const doubtful = all.filter((finding) => rendered.has(finding.provenance.home.file));
	for (const alike of groupsOf(doubtful.toSorted(compareFindings))) if (alike.length === 1) merged.push(...alike);
	else merged.push(...sightingsOf(alike).map(mergeAlike));
	return merged.toSorted(compareFindings);
}
function isRendered(finding) {
	return finding.provenance.rendered !== void 0;
}
function groupsOf(findings) {
	return require_flags.groupBy(findings, likenessOf).values();
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
		...precision === "file" ? fieldOf(finding) : []
	]);
}
/**
* A file as home says too little: there the field has to be the same as well. Not the resource's name and not an index, which
* change from one environment to the next.
*/
function fieldOf({ container, path }) {
	return [container ?? "", ...path.filter((segment) => typeof segment === "string")];
}
/**
* Which of the findings are the same resource seen in several places. Names alone do not tell, since releases, prefixes
* and overlays rename; but two resources that stand beside each other in one rendering are two.
*/
function sightingsOf(findings) {
	const clusters = [];
	for (const sameName of require_flags.groupBy(findings, (finding) => nameOf$1(finding.resource)).values()) {
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
	const others = new Map(findings.flatMap(({ resource }) => resource === void 0 ? [] : [[nameOf$1(resource), resource]]));
	others.delete(nameOf$1(shown.resource));
	return [...others.values()];
}
function withEnvironments(provenance, findings) {
	if (provenance.rendered === void 0) return provenance;
	const environments = [...new Set(findings.flatMap(environmentsOf))].toSorted(compareText);
	return {
		...provenance,
		rendered: {
			...provenance.rendered,
			environments
		}
	};
}
/** A build without environments of its own is named by its folder. */
function environmentsOf(finding) {
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
	return findings.map((finding) => finding.severity).reduce((a, b) => require_program.rankOf(a) >= require_program.rankOf(b) ? a : b);
}
function distinct(related) {
	return [...new Map(related.map((one) => [JSON.stringify(one), one])).values()];
}
function nameOf$1(resource) {
	return resource === void 0 ? "" : require_program.keyOfResource(resource);
}

// src/report/describe.ts
/** Severities as reports list them: worst first. */
const WORST_FIRST = require_program.SEVERITIES.toReversed();
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
	if (report.verdict === "incomplete") {
		const errors = report.diagnostics.filter(({ level }) => level === "error").length;
		return `${unchecked > 0 && unchecked >= errors ? counted(unchecked, "input") : "Some of the input"} could not be judged, so this is not a pass.`;
	}
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
	return `${require_program.nameOfSource(one.source)}: ${one.state}, ${counted(one.resources, "resource")}${why}`;
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
	if (finding.provenance.steps.length === 0) return [];
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
	return failOn === "never" ? [] : require_program.SEVERITIES.slice(require_program.SEVERITIES.indexOf(failOn));
}

// src/report/assemble.ts
/**
* The report of a run: one finding for what several environments share, nothing below the least severity asked for,
* everything in an order that does not depend on the order of the parts, and the verdict.
*/
function assemble(parts, config, version) {
	const least = require_program.rankOf(config.minSeverity);
	const findings = mergeFindings(parts.findings).filter((finding) => require_program.rankOf(finding.severity) >= least);
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
		verdict: verdictOf(findings, isIncomplete, config.failOn),
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
	if (report.verdict === "passed") return require_start.EXIT.passed;
	if (report.verdict === "failed") return require_start.EXIT.failed;
	return (onIncomplete ?? (failOn === "never" ? "warn" : "fail")) === "fail" ? require_start.EXIT.usage : require_start.EXIT.passed;
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
		verdict: verdictOf(findings, isIncomplete, report.failOn),
		counts: {
			...report.counts,
			...countsOf(findings)
		}
	};
}
function verdictOf(findings, isIncomplete, failOn) {
	if (failOn !== "never") {
		const gate = require_program.rankOf(failOn);
		if (findings.some((one) => isCounted(one) && require_program.rankOf(one.severity) >= gate)) return "failed";
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
	const standing = require_program.standingAt(require_program.absoluteOf(file, root), root);
	if (standing.kind !== "file" || standing.bytes > limits.fileBytes) return void 0;
	try {
		return (0, node_fs.readFileSync)(standing.real, "utf8");
	} catch {
		return;
	}
}

// src/output-file.ts
/** Writes what the user asked for where it was asked for, with the folders on the way; with `wx` only where nothing is, links included. Throws `UserError` where that cannot be done. */
function writeOutput(path, text, flag = "w") {
	try {
		makeFolder((0, node_path.dirname)(path));
		(0, node_fs.writeFileSync)(path, text, { flag });
	} catch (error) {
		throw new require_start.UserError(`${path} cannot be written: ${require_start.systemTrouble(error)}`, { hint: "Name a file in a folder that you may write to." });
	}
}
/** One folder after the other: Node's own recursive way never ends where a file system says that a folder it just made is not there, as /proc does. */
function makeFolder(folder) {
	if ((0, node_fs.existsSync)(folder)) return;
	makeFolder((0, node_path.dirname)(folder));
	(0, node_fs.mkdirSync)(folder);
}

// src/report/blocks.ts
/** The findings by home line, in the order in which they come. Findings that have a file only share one block a file. */
function blocksOf(findings) {
	return [...require_flags.groupBy(findings, lineKey).values()].flatMap(toBlock);
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

// src/report/crosswalk.ts
var crosswalk_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	controlLines: () => controlLines,
	controlNames: () => controlNames,
	controlsInWords: () => controlsInWords,
	crosswalkOf: () => crosswalkOf
});
/** The crosswalk from rules to the controls of these frameworks. */
function crosswalkOf(frameworks) {
	const crossings = require_flags.groupBy(frameworks.flatMap((framework) => framework.controls.flatMap((control) => control.rules.map((join) => ({
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
	return [...require_flags.groupBy(new Set(names), (name) => name.slice(0, name.indexOf("/")))].map(([framework, members]) => `${framework} ${members.map((name) => name.slice(framework.length + 1)).join(", ")}`);
}
/** The controls that a rule says something about, as `framework/control`. */
function controlNames(rule, { crossingsOf }) {
	return crossingsOf(rule).map(({ framework, control }) => `${framework.id}/${control.id}`);
}
/** The same in a line: `cis-kubernetes 5.2.2, 5.2.6; nsa-cisa NSA-1.4`. */
function controlsInWords(rule, crosswalk) {
	return controlLines(controlNames(rule, crosswalk)).join("; ");
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
		const whole = `${MARGINS[GUTTER - head.length] ?? ""}${page.paint(style, head)} ${rule} ${line}`;
		return endsInText(line) ? whole : whole.trimEnd();
	});
}
const MARGINS = Array.from({ length: 10 }, (_, length) => " ".repeat(length));
/** Whether the last character is of ASCII and drawn. */
function endsInText(line) {
	const last = line.charCodeAt(line.length - 1);
	return last > 32 && last < 127;
}
/** Words as lines that fit right of the rule. */
function prose(page, words) {
	return wrap(require_program.showUnseen(words), proseWidth(page));
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
	return require_program.showUnseen(excerpt.replaceAll("	", "    "));
}

// src/report/text.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ textInPieces: () => textInPieces });
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
		piece += `${separator}${section.map(require_program.withoutCommands).join("\n")}\n`;
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
	const files = require_flags.groupBy(countedFindings(report), (finding) => finding.provenance.home.file);
	const fixOf = require_program.oncePer((rule) => row(page, "fix", "dim", rule.remediation));
	for (const [file, findings] of files) {
		const heading = page.paint("heading", require_program.forTerminal(file || "."));
		const [first = [], ...others] = blocksOf(findings).map((block) => blockLines(page, block, fixOf, crosswalk));
		yield [
			heading,
			"",
			...first
		];
		yield* others;
	}
}
/** The source line, then each finding on it, then what they have in common. */
function blockLines(page, block, fixOf, crosswalk) {
	const { findings } = block;
	const subject = subjectInWords(findings[0]);
	const subjects = findings.length === 1 ? [subject] : findings.map(subjectInWords);
	const shared = subjects.every((one) => one === subject);
	const lines = [...sourceLines(page, block)];
	for (const [index, finding] of findings.entries()) {
		lines.push(...messageLines(page, finding));
		if (!shared) lines.push(...row(page, "on", "dim", subjects[index] ?? ""));
		lines.push(...fixOf(finding.rule), ...row(page, "values", "dim", setKeyInWords(finding) ?? ""));
		if (crosswalk !== void 0) lines.push(...row(page, "controls", "dim", controlsInWords(finding.rule.id, crosswalk)));
	}
	if (shared) lines.push(...row(page, "on", "dim", subject));
	lines.push(...row(page, "via", "dim", stepsInWords(block)), ...row(page, "because", "dim", reasonsInWords(block)));
	return lines;
}
function messageLines(page, finding) {
	const { rule } = finding;
	const tail = finding.state === "new" ? `${rule.id} (new)` : rule.id;
	const message = prose(page, `${finding.message}  ${tail}`);
	const last = message.at(-1) ?? "";
	const beforeId = last.endsWith(tail) ? last.slice(0, -tail.length) : last;
	const lines = [...message.slice(0, -1), beforeId + page.paint("dim", last.slice(beforeId.length))];
	return labelled(page, finding.severity, finding.severity, lines);
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
	if (steps.length === 0) return "";
	const distinct = [...new Set(steps)];
	const more = distinct.length - MOST_STEPS;
	return more > 0 ? `${distinct.slice(0, MOST_STEPS).join(", ")} and ${more} more` : distinct.join(", ");
}
const MOST_STEPS = 4;
/** Why the line is not named exactly; nothing where it is. */
function reasonsInWords({ findings }) {
	const reasons = findings.flatMap(({ provenance: { reason } }) => reason === void 0 ? [] : [reason]);
	return reasons.length === 0 ? "" : [...new Set(reasons)].join("; ");
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
		...items.map((item) => `  ${require_program.showUnseen(item)}`)
	];
}
function summary(page, report) {
	const { counts } = report;
	const findings = countedFindings(report).length;
	const severities = severitiesInWords(counts.bySeverity);
	const suppressed = counts.suppressed === 0 ? "" : ` (and ${suppressedInWords(counts)})`;
	return [
		`${counted(findings, "finding")}${severities === "" ? "" : `: ${severities}`}${suppressed}`,
		require_program.showUnseen(judgedInWords(report)),
		...report.comparison === void 0 ? [] : [require_program.showUnseen(comparisonInWords(report))],
		"",
		`${page.paint(VERDICT_STYLES[report.verdict], report.verdict)}: ${verdictInWords(report)}`
	];
}
const VERDICT_STYLES = {
	passed: "green",
	failed: "red",
	incomplete: "yellow"
};

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
				const known = byKind.get(kind);
				if (known !== void 0) return known;
				const dot = kind.indexOf(".");
				const alike = byName.get(dot < 0 ? kind : kind.slice(0, dot));
				if (alike === void 0) return NONE$2;
				const found = alike.filter((one) => require_facts.matchesKind(kind, one.apiVersion, one.kind));
				byKind.set(kind, found);
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

// src/schema/problem.ts
/** The rules whose findings this room makes: their files say `check: schema`. */
const SCHEMA_RULES = [
	"schema-validation",
	"unquoted-string-value",
	"unknown-api-version",
	"removed-api-version",
	"deprecated-api-version",
	"deprecated-crd-version",
	"immutable-field-changed"
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
function targetOf({ lowest, newest }) {
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
function planRules(selected, podTemplates, { oldest, newest } = targetOf(require_program.DEFAULT_KUBE_VERSIONS)) {
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
	const byScope = require_flags.groupBy(rules, (one) => one.compiled.rule.scope);
	const set = byScope.get("set") ?? [];
	const askedOfSets = set.map(askedOfSet);
	const setRulesByKinds = /* @__PURE__ */ new Map();
	const plans = /* @__PURE__ */ new Map();
	const keepings = /* @__PURE__ */ new Map();
	const wholeKinds = [...new Set(set.flatMap((one) => one.compiled.uses ?? []))].filter((kind) => kind !== "*");
	const namesOfAll = set.some((one) => one.compiled.uses?.includes("*") ?? false);
	const build = (apiVersion, kind, audience) => {
		const templatePath = require_facts.podTemplatePath(apiVersion, kind, podTemplates);
		const pick = (scope) => (byScope.get(scope) ?? []).flatMap((one) => {
			const { rule, kinds, each, guards, test } = one.compiled;
			if (test === void 0 || !isFor(audience, rule)) return [];
			if (kinds !== void 0 && !kinds.some((pattern) => require_facts.matchesKind(pattern, apiVersion, kind))) return [];
			return {
				selected: one,
				each,
				guards,
				test
			};
		});
		const hasPods = templatePath !== void 0;
		const isRole = require_facts.matchesKind("Role", apiVersion, kind) || require_facts.matchesKind("ClusterRole", apiVersion, kind);
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
	const isUsed = (pattern, { apiVersion, kind }) => {
		if (pattern === "workloads") return require_facts.podTemplatePath(apiVersion, kind, podTemplates) !== void 0;
		return pattern === "*" || require_facts.matchesKind(pattern, apiVersion, kind);
	};
	return {
		set,
		podTemplates,
		setRules(objects) {
			const kinds = /* @__PURE__ */ new Map();
			for (const one of objects) kinds.set(`${one.apiVersion}|${one.kind}`, one);
			const key = [...kinds.keys()].join("\n");
			let asked = setRulesByKinds.get(key);
			if (asked === void 0) {
				const met = [...kinds.values()];
				asked = askedOfSets.filter(({ selected: { compiled } }) => compiled.uses?.some((pattern) => met.some((one) => isUsed(pattern, one))) ?? true);
				if (setRulesByKinds.size >= MOST_SETS_KEPT) setRulesByKinds.clear();
				setRulesByKinds.set(key, asked);
			}
			return asked;
		},
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
				kept = wholeKinds.some((pattern) => isUsed(pattern, {
					apiVersion,
					kind
				})) || set.some((one) => one.compiled.reads?.(apiVersion, kind) ?? false) ? "whole" : namesOfAll ? "names" : "nothing";
				keepings.set(key, kept);
			}
			return kept;
		}
	};
}
/** Sets are alike, since a repository has many folders of one form. A hostile one may bring any number of others. */
const MOST_SETS_KEPT = 500;
/** A rule of scope set, ready to be asked. */
function askedOfSet(selected) {
	return {
		selected,
		params: {
			...selected.params,
			strict: selected.strict
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
	if (sensitive) collectStrings(require_program.valueAt(resource.object, path), secrets);
	let redacted = message;
	for (const secret of secrets.toSorted((a, b) => b.length - a.length)) redacted = redacted.replaceAll(secret, require_program.REDACTED);
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
	else if (require_program.isMap(value)) for (const item of Object.values(value)) collectStrings(item, into);
}

// src/evaluate/without-peers.ts
/** The checks of `peers` but those of `passed`; linters of which none is left are gone as well. Pure. */
function withoutPeers(peers, passed) {
	return Object.fromEntries(Object.entries(peers).map(([linter, checks]) => [linter, checks.filter((check) => passed[linter]?.includes(check) !== true)]).filter(([, checks]) => checks.length > 0));
}

// src/evaluate/judge-rule.ts
function isAnyThere(paths, stand, item) {
	for (let index = 0; index < paths.length; index += 1) {
		const path = paths[index];
		if (path !== void 0 && isThere(path, stand, item)) return true;
	}
	return false;
}
function isThere(path, stand, item) {
	let value = guardedValue(path[0], stand, item);
	for (let index = 1; index < path.length; index += 1) {
		if (!require_program.isMap(value)) return value !== void 0;
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
	if (!isStep(segment)) judgeMember(asked, each, stand, out, require_program.childOf(value, segment), depth, segment, key);
	else if (segment.every === "item") {
		if (!Array.isArray(value)) return;
		for (let index = 0; index < value.length; index += 1) judgeMember(asked, each, stand, out, value[index], depth, index, index);
	} else if (require_program.isMap(value)) for (const name of Object.keys(value)) judgeMember(asked, each, stand, out, value[name], depth, name, name);
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
		default: return require_program.valueAt(stand.object, stand.scopePath);
	}
}
function judgeAt(asked, stand, out, item, key, root, steps) {
	const { guards, test, selected } = asked;
	if (guards !== void 0 && !isAnyThere(guards, stand, item)) return;
	LEFT.variables = void 0;
	LEFT.isPart = stand.isPart;
	const verdict = test()(stand, item, key, selected.params, selected.strict, LEFT);
	if (verdict !== true) tell(selected, stand, out, item, key, root, steps, verdict);
}
/** Adds the finding, or what hindered the judgement. */
function tell(selected, stand, out, item, key, root, steps, verdict) {
	const { rule, telling } = selected.compiled;
	if (telling === void 0) return;
	const { variables } = LEFT;
	const ask = (expression) => expression(stand, item, key, selected.params, variables);
	const itemPath = steps.length === 0 ? root : [...root, ...steps];
	const { anchors, main, strict, grades, passedBy } = telling();
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
		message: redactMessage(textOf(arm.message, ask), stand.resource, path, rule.sensitive),
		resource: stand.resource,
		path,
		...peersOf$1(arm.peers, rule.peers, passedBy, ask),
		related: []
	});
}
/** Whose checks the finding is, where that is not the rule's all. */
function peersOf$1(ofArm, ofRule, passedBy, ask) {
	const passed = passedBy?.filter(({ when }) => ask(when) === true) ?? [];
	if (passed.length === 0) return ofArm === void 0 ? {} : { armPeers: ofArm };
	return { armPeers: passed.map(({ peers }) => peers).reduce(withoutPeers, ofArm ?? ofRule) };
}
function asError(value) {
	return value instanceof require_facts.CelError ? value : new require_facts.CelError("the expression gives neither true nor false");
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
		if (anchors.length === 1 || require_program.valueAt(stand.object, path) !== void 0) return path;
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
function textOf({ texts, holes }, ask) {
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
	return value instanceof require_facts.CelError || value === void 0 || value === null ? "?" : JSON.stringify(value);
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
	const present = /* @__PURE__ */ new Set();
	for (const { rule } of findings) present.add(rule.id);
	const meeting = /* @__PURE__ */ new Set();
	for (const { rule } of findings) for (const id of rule.overrides) if (present.has(id)) meeting.add(id).add(rule.id);
	if (meeting.size === 0) return findings;
	const mayMeet = findings.filter(({ rule }) => meeting.has(rule.id));
	const rivalsOf = /* @__PURE__ */ new Map();
	for (const rivals of require_flags.groupBy(mayMeet, placeOf).values()) if (rivals.length > 1) for (const one of rivals) rivalsOf.set(one, rivals);
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
	if (!one.rule.overrides.includes(other.rule.id) || require_program.rankOf(one.severity) < require_program.rankOf(other.severity)) return false;
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

// src/evaluate/peers-of-api.ts
/**
* `peers` with those checks of Pluto alone that are for this API. Pluto has one for each version and kind, which are called
* `<apiVersion>/<kind>`; without a kind after the last slash they are for all kinds of the version, and without a version for all of the
* group. Pure.
*/
function peersOfApi(peers, { apiVersion, kind }) {
	const { pluto, ...others } = peers;
	if (pluto === void 0) return peers;
	const own = [`${apiVersion}/${kind}`, `${apiVersion}/`];
	const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf("/")));
	const isOwn = (check) => own.includes(check) || group !== "" && check.startsWith(`${group}/`) && check.split("/").length === 2;
	const left = pluto.filter(isOwn);
	return left.length === 0 ? others : {
		...others,
		pluto: left
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
	require_facts.grant(RESOURCE_STEPS);
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
		const peers = before === void 0 ? rule.peers : unionOfPeers(rule.peers, before.compiled.rule.peers);
		const armPeers = peersOfApi(peers, resource);
		return {
			rule,
			severity: selected.severity ?? severity,
			message: redactMessage(message, resource, path, rule.sensitive),
			...subjectOf(resource, path),
			path,
			related: [],
			...armPeers === rule.peers ? {} : { armPeers }
		};
	});
}
/** The object, or its place where it has no kind by which people could find it. */
function subjectOf(resource, path) {
	if (resource.kind !== "") return { resource };
	const { document, root } = resource;
	const { region } = document.locate([...root, ...path]);
	return { place: {
		rendering: document.rendering,
		stream: document.stream,
		region
	} };
}
/** Judges what one source yields together by the rules of scope set. Pure. */
function evaluateSet(set, plan) {
	return evaluateSetBy(plan.setRules(set.resources), set, []);
}
/** The same by some of the rules; admission policies may look up objects of other sets. */
function evaluateSetBy(rules, set, elsewhere) {
	const findings = [];
	const unanswered = [];
	for (let index = 0; index < rules.length; index += 1) {
		const asked = rules[index];
		if (asked === void 0) continue;
		const { selected, params } = asked;
		const { rule, check, policy } = selected.compiled;
		const found = policy?.(set, elsewhere) ?? check?.(set, params) ?? NOTHING;
		if (isEmptyList(found)) continue;
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
const NOTHING = [];
function isEmptyList(found) {
	return Array.isArray(found) && found.length === 0;
}
function findingOf(violation, { compiled, severity }) {
	const { rule, strictPeers } = compiled;
	const { resource, path, arm, passedBy } = violation;
	const ofArm = arm === void 0 ? void 0 : strictPeers;
	const armPeers = passedBy === void 0 ? ofArm : withoutPeers(ofArm ?? rule.peers, passedBy);
	return {
		rule,
		severity: severity ?? violation.severity ?? rule.severity,
		message: redactMessage(violation.message, resource, path, rule.sensitive),
		resource,
		path,
		...armPeers === void 0 ? {} : { armPeers },
		related: violation.related ?? []
	};
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
	const hooks = require_program.valueAt(resource.object, [
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
	const template = require_program.valueAt(stand.object, templatePath);
	if (!require_program.isMap(template) || !require_program.isMap(template["spec"])) return;
	const pod = template["spec"];
	stand.template = template;
	stand.pod = pod;
	stand.templatePath = templatePath;
	stand.podPath = [...templatePath, "spec"];
	for (const rule of kind.workload) judge(rule, stand, out);
	stand.scopePath = stand.podPath;
	for (const rule of kind.pod) judge(rule, stand, out);
	if (kind.container.length === 0) return;
	for (const { key, type } of require_facts.CONTAINER_LISTS) {
		const containers = pod[key];
		if (!Array.isArray(containers)) continue;
		for (let index = 0; index < containers.length; index += 1) {
			const container = containers[index];
			if (!require_program.isMap(container)) continue;
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
		if (!require_program.isMap(rule)) return;
		stand.rule = rule;
		stand.scopePath = ["rules", index];
		for (const asked of kind.rbacRule) judge(asked, stand, out);
	});
}
function walkClusterConfig(kind, stand, out) {
	for (const settings of require_facts.componentSettingsOf(stand.resource)) {
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
			message: `${require_program.keyOfResource(resource)} is too large to be judged in full by ${rules.join(", ")}.`,
			hint: "Split the object, or turn the rules off for it.",
			at: {
				file: stream.origin,
				region
			}
		};
		return {
			code: "wrong-shape",
			level: "error",
			message: `${require_program.keyOfResource(resource)}: ${path.join(".") || "the object"} could not be judged by ${rules.join(", ")}: ${why}.`,
			hint: "Give the field the type that Kubernetes has for it, e.g. `true` instead of `\"true\"`.",
			at: {
				file: stream.origin,
				region
			}
		};
	});
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
			message: messageOf(one, one.rule)
		}))
	};
}
function messageOf({ resource, message }, policy) {
	return `${resource === void 0 ? "The object" : `${resource.kind} "${resource.name}"`} violates the policy "${policy.id}": ${/[.!?]$/u.test(message) ? message : `${message}.`}`;
}

// src/parse/separators.ts
/**
* Where kubectl cuts a text into documents otherwise than YAML says. It does so before it reads YAML, and takes each line that begins with `---` for
* a border, on which only a comment may follow; what stands in front of the first one, directives too, is a document of its own. Source:
* `YAMLReader` of k8s.io/apimachinery/pkg/util/yaml, the same from 0.32 to 0.37.
*/
function separatorFaults(text) {
	const faults = [];
	const directive = DIRECTIVE.exec(text);
	if (directive !== null) faults.push({
		message: DIRECTIVE_MESSAGE,
		offset: directive[0].length - 1
	});
	for (let mark = text.indexOf("---"); mark !== -1; mark = text.indexOf("---", mark + 3)) {
		if (mark > 0 && text.charCodeAt(mark - 1) !== LF) continue;
		const lineEnd = text.indexOf("\n", mark);
		const rest = text.slice(mark + 3, lineEnd === -1 ? text.length : lineEnd).trim();
		if (rest === "" || rest.startsWith("#")) continue;
		faults.push({
			message: TEXT_MESSAGE,
			offset: mark
		});
		break;
	}
	return faults;
}
/** The text behind `...`, which YAML takes for another document and kubectl does not read. `documents` are those of the text. */
function unreadFaults(text, documents) {
	const told = /* @__PURE__ */ new Set();
	return documents.flatMap((document, index) => {
		const { start } = document;
		if (!(documents[index - 1]?.start === start && document.kind === "data" && document.data !== null) || told.has(start)) return [];
		told.add(start);
		DOCUMENT_END.lastIndex = start;
		const end = DOCUMENT_END.exec(text);
		return end === null ? [] : [{
			message: END_MESSAGE,
			offset: end.index
		}];
	});
}
const LF = 10;
const DOCUMENT_END = /^\.\.\.(?=\s|$)/gmu;
const END_MESSAGE = "the document ends with \"...\", and kubectl reads nothing behind it up to the next \"---\"; begin what follows with \"---\"";
/** A text that begins with a directive, be it behind comments. */
const DIRECTIVE = /^\uFEFF?(?:[^\S\n]*(?:#[^\n]*)?\n)*%/u;
const DIRECTIVE_MESSAGE = "a directive stands in front of \"---\"; kubectl cuts the text there first and refuses a document of directives alone, remove it";
const TEXT_MESSAGE = "text stands behind \"---\" on its line, which kubectl refuses together with the rest of the file; put it on the next line";

// src/parse/parse.ts
/** Nodes that one text may have, aliases expanded; far above any real manifest, far below what fills memory. */
const MAX_NODES = 5e6;
/** Levels of nesting; the API server itself refuses more than 10,000 in JSON, and no schema nests as deep as 200. */
const MAX_DEPTH = 200;
/** Reads one text into resources, with `List`s unwrapped. Never throws: what cannot be read is `broken` or told. */
function parse(rendering, stream, limits) {
	const yaml = require_program.parseYaml(stream.text, {
		documents: limits.documents,
		nodes: MAX_NODES,
		depth: MAX_DEPTH
	});
	const resources = [];
	const misfits = [];
	const lists = [];
	const broken = [];
	yaml.documents.forEach((document, index) => {
		if (document.kind === "broken" || document.data === null) return;
		const place = {
			document: documentOf(rendering, stream, document, index),
			root: []
		};
		collectResources(document.data, place, {
			resources,
			misfits,
			lists
		});
	});
	for (const document of yaml.documents) if (document.kind === "broken" && (resources.length > 0 || document.looksLikeKubernetes)) broken.push({
		message: document.message,
		position: document.position
	});
	const misread = misreadBorders(stream.text, yaml.documents);
	if (misread.length > 0 && (resources.length + broken.length > 0 || require_program.looksLikeKubernetes(stream.text))) broken.push(...misread);
	const isKubernetes = resources.length + broken.length > 0 || yaml.problems.some((problem) => hidesObjects(problem, stream));
	return {
		stream,
		resources,
		broken,
		misfits,
		lists,
		isKubernetes,
		diagnostics: isKubernetes ? yaml.problems.map((problem) => toDiagnostic(problem, stream)) : []
	};
}
/** What kubectl refuses or does not read because of where it cuts the text; not where the document is broken anyway. */
function misreadBorders(text, documents) {
	const faults = [...separatorFaults(text), ...unreadFaults(text, documents)];
	if (faults.length === 0) return [];
	const lines = require_program.linesOf(text);
	return faults.flatMap(({ message, offset }) => {
		return documents.findLast(({ start }) => start <= offset)?.kind === "broken" ? [] : [{
			message,
			position: lines.positionAt(offset)
		}];
	});
}
/** Empty documents up to the limit must not hide the objects behind it. */
function hidesObjects({ kind, position }, { text }) {
	return kind === "too-many-documents" && require_program.looksLikeKubernetes(text.slice(position.offset));
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
function documentOf(rendering, stream, document, index) {
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
function collectResources(data, place, into) {
	if (!require_program.isMap(data)) {
		into.misfits.push({
			value: data,
			resource: resourceOf("", "", {}, place)
		});
		return;
	}
	const { apiVersion, kind, items } = data;
	if (apiVersion === void 0 && kind === void 0 && place.root.length === 0) {
		const file = require_facts.hostFileOf(data, place.document.stream.origin);
		if (file !== void 0) {
			into.resources.push(resourceOf(file.apiVersion, file.kind, {
				...file,
				...data
			}, place));
			return;
		}
	}
	if (typeof apiVersion !== "string" || typeof kind !== "string" || apiVersion === "" || kind === "") {
		const [version, name] = [apiVersion, kind].map((one) => typeof one === "string" ? one : "");
		into.misfits.push({
			value: data,
			resource: resourceOf(version ?? "", name ?? "", data, place)
		});
		return;
	}
	if (kind.endsWith("List") && Array.isArray(items)) {
		if (kind !== "List") into.lists.push(resourceOf(apiVersion, kind, data, place));
		items.forEach((item, index) => {
			collectItem(item, {
				apiVersion,
				kind
			}, {
				...place,
				root: [
					...place.root,
					"items",
					index
				]
			}, into);
		});
		return;
	}
	into.resources.push(resourceOf(apiVersion, kind, data, place));
}
/** The items of a typed list (`PodList`) may leave out what the list already says. */
function collectItem(item, list, place, into) {
	if (list.kind !== "List" && require_program.isMap(item) && item["kind"] === void 0 && item["apiVersion"] === void 0) {
		const { apiVersion } = list;
		const kind = list.kind.slice(0, -4);
		into.resources.push(resourceOf(apiVersion, kind, {
			apiVersion,
			kind,
			...item
		}, place));
	} else collectResources(item, place, into);
}
function resourceOf(apiVersion, kind, object, { document, root }) {
	const { name, generateName, namespace } = require_program.isMap(object["metadata"]) ? object["metadata"] : {};
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
	if (root.length === 0) return document.nullKeys();
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
	return frameworksOf(available).includes(name) ? { framework: name } : void 0;
}
/** The frameworks that rules have controls of, by id, sorted. */
function frameworksOf(available) {
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
	const preset = presetNamed(config.preset, available) ?? unknownPreset(config, available);
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
	const data = require_program.PROTECTED_DATA.find((one) => one === params["data"]);
	return data === void 0 ? void 0 : compliance?.scope[data];
}
function unknownPreset({ preset: name, presetAt: at }, available) {
	const known = [...PRESETS, ...frameworksOf(available)];
	const near = require_flags.nearestName(name, known);
	throw new require_start.UserError(`unknown preset "${name}"`, {
		hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}Use one of ${known.join(", ")}.`,
		...at === void 0 ? {} : { at }
	});
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
/** Those of the rules that go by these names. Throws `UserError`, which begins with `where`, for a name that is no rule, category or peer's check. */
function rulesWithNames(available, names, where) {
	const ids = namedBy(names, namesOf(available), where);
	return available.filter(({ rule }) => ids.has(rule.id));
}
function unknownName$1(name, index, where, at) {
	const near = require_flags.nearestName(name.toLowerCase(), index.keys());
	throw new require_start.UserError(`${where}: "${name}" is no rule, category or peer's check id`, {
		hint: near === void 0 ? "`lintel rules` lists them." : `Did you mean "${near}"? \`lintel rules\` lists them.`,
		...at === void 0 ? {} : { at }
	});
}
function isCategory(name) {
	return require_program.CATEGORIES.some((category) => category === name);
}
/** A setting for a rule wins over one for its category, whichever comes first in the file. */
function settingsByRule(settings, index) {
	const byRule = /* @__PURE__ */ new Map();
	const ordered = [...settings].toSorted(([a], [b]) => Number(isCategory(b)) - Number(isCategory(a)));
	for (const [name, setting] of ordered) for (const id of index.get(name.toLowerCase()) ?? unknownName$1(name, index, "rules", setting.at)) byRule.set(id, setting);
	return byRule;
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
		return nameOf(kept, line - 1);
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
function nameOf(kept, line) {
	const { high, low } = kept;
	const high32 = high[line] ?? 0;
	const low32 = low[line] ?? 0;
	let occurrence = 1;
	for (let earlier = 0; earlier < line; earlier += 1) if (low[earlier] === low32 && high[earlier] === high32) occurrence += 1;
	return `${high32 === 0 ? low32.toString(16) : high32.toString(16) + low32.toString(16).padStart(8, "0")}:${occurrence}`;
}

// src/trace/manifests.ts
const NO_STEPS = [];
/** Manifests are their own home. */
const wayOfManifests = () => {
	let last;
	const homes = /* @__PURE__ */ new Map();
	const homeAt = (stream, region) => {
		if (last !== stream) homes.clear();
		last = stream;
		let home = homes.get(region);
		if (home === void 0) {
			home = {
				home: {
					file: stream.origin,
					region
				},
				precision: "exact",
				fromValues: false,
				steps: NO_STEPS
			};
			homes.set(region, home);
		}
		return home;
	};
	return {
		ofPath({ document, root }, path) {
			const { region } = document.locate(root.length === 0 ? path : [...root, ...path]);
			return homeAt(document.stream, region);
		},
		ofRegion: homeAt,
		textOf: (file) => last?.origin === file ? last.text : void 0
	};
};

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
	if (region === void 0 || text === void 0 || region.start.column > MAX_EXCERPT) return void 0;
	return lineExcerpt(text, region, {
		isSecret: isSecretive(finding),
		isItem: typeof finding.path.at(-1) === "number"
	});
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
	return require_program.detachSentence(shown.slice(0, MAX_EXCERPT));
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
	if (isItem || !/^\s*:/u.test(line.slice(keyEnd))) return `${line.slice(0, region.start.column - 1)}${require_program.REDACTED}`;
	const end = line.indexOf(":", keyEnd) + 1;
	return line.slice(end).trim() === "" ? line : `${line.slice(0, end)} ${require_program.REDACTED}`;
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
			const definitions = set.resources.filter(({ apiVersion, kind }) => require_facts.matchesKind("CustomResourceDefinition", apiVersion, kind));
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
		yield evaluateSetBy([askedOfSet(policy)], few, [...own, ...known]);
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
		diagnostics: () => [...groups.values()].map(diagnosticOf)
	};
}
function diagnosticOf({ first: { rule, resource, why }, objects }) {
	const others = objects === 1 ? "" : ` and ${objects - 1} more`;
	return {
		code: "policy-not-evaluated",
		level: "warning",
		message: `The policy "${rule.id}" was not evaluated for ${require_program.keyOfResource(resource)}${others}: ${why}.`,
		hint: "The API server judges it when the objects are applied.",
		...rule.file === void 0 ? {} : { at: { file: require_program.repoPath(rule.file) } }
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
			const { policiesOfInput } = await Promise.resolve().then(() => require("./admission.js")).then((n) => n.policies_of_input_exports);
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

// src/resource-schemas.ts
/** Opens the schemas for the versions that the run is for. */
async function openResourceSchemas(config, texts) {
	const asked = targetOf(config.kubeVersion);
	const { openSchemas } = await Promise.resolve().then(() => require("./schemas.js")).then((n) => n.schemas_exports);
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
				wanted.add(kindOf(resource));
				return;
			}
			count(verdict.state);
			return verdict.problems;
		},
		judgeBeside({ resources, misfits, lists }) {
			if (misfits.length + lists.length === 0) return [];
			const isAmongObjects = resources.some(({ apiVersion }) => apiVersion === "v1" || apiVersion.includes("/"));
			return [...misfits.map((one) => ({
				resource: one.resource,
				problems: schemas.judgeMisfit(one, isAmongObjects),
				isUnjudged: true
			})), ...lists.map((resource) => ({
				resource,
				problems: schemas.judgeList(judged(resource)),
				isUnjudged: false
			}))].filter(({ problems }) => problems.length > 0);
		},
		async settle() {
			if (wanted.size === 0) return;
			const { openCustomSchemas } = await Promise.resolve().then(() => require("./custom-schemas.js")).then((n) => n.custom_schemas_exports);
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
			const verdict = custom.judge(judged(resource));
			count(verdict.state);
			unjudgedRules += verdict.unjudgedRules;
			if (verdict.isCut) cut.push(require_program.keyOfResource(resource));
			if (verdict.state !== "unknownKind") return verdict.problems;
			if (told.has(kindOf(resource))) return verdict.problems.filter(({ rule }) => rule !== "unknown-api-version");
			if (verdict.problems.some(({ rule }) => rule === "unknown-api-version")) told.add(kindOf(resource));
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
	return (await Promise.resolve().then(() => require("./custom-schemas.js")).then((n) => n.user_definitions_exports)).userDefinitions(config);
}
const UNKNOWN_KIND_SEVERITY = {
	ignore: void 0,
	note: "info",
	warn: "medium",
	error: "high"
};
function kindOf({ apiVersion, kind }) {
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
/** Annotations that kube-score reads: of the object and of its pod template. */
const PLACES = [
	["metadata", "annotations"],
	[
		"spec",
		"template",
		"metadata",
		"annotations"
	],
	[
		"spec",
		"jobTemplate",
		"spec",
		"template",
		"metadata",
		"annotations"
	]
];
/** Listens to the objects of one rendering. */
function openAskedChecks() {
	const asked = /* @__PURE__ */ new Map();
	return {
		hear(resource) {
			const checks = checksAskedBy(resource.object);
			if (checks.size === 0) return false;
			asked.set(require_program.placeOfResource(resource), checks);
			return true;
		},
		keep: (findings) => findings.filter(({ resource, rule }) => {
			const checks = resource === void 0 ? void 0 : asked.get(require_program.placeOfResource(resource));
			return rule.peers["kube-score"]?.some((id) => checks?.has(comparablePeerId(id)) ?? false) ?? false;
		})
	};
}
/** Those of the rules that an object can ask for. */
function rulesToAskFor(rules) {
	return rules.filter(({ compiled }) => compiled.rule.peers["kube-score"] !== void 0);
}
/** Whether the object has the annotation at all: every object of a run is looked at. */
function mayAsk({ object }) {
	return PLACES.some((path) => listAt(object, path) !== void 0);
}
function checksAskedBy(object) {
	const lists = PLACES.map((path) => listAt(object, path));
	return new Set(lists.flatMap((list) => typeof list === "string" ? [...idsIn(list)] : []));
}
function listAt(object, path) {
	const annotations = require_program.valueAt(object, path);
	return require_program.isMap(annotations) ? annotations[ASKING_ANNOTATION] : void 0;
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
/** Reads `RULE, RULE -- reason`; says what is missing otherwise, and which names are there. */
function parseDirective(text) {
	const separator = text.indexOf("--");
	const names = (separator < 0 ? text : text.slice(0, separator)).split(/[\s,]+/u).filter((name) => name !== "");
	const reason = separator < 0 ? "" : text.slice(separator + 2).trim();
	if (names.length === 0) return {
		fault: "names no rule",
		names
	};
	if (reason === "") return {
		fault: "gives no reason",
		names
	};
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
	const pattern = require_program.compilePathPattern(text);
	if (pattern === void 0) return (path) => path === text;
	return (path) => {
		const segments = path.split("/");
		return segments.some((_, index) => {
			const isFolder = index < segments.length - 1;
			return require_program.matchesPath(pattern, segments.slice(0, index + 1), {
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
	const annotations = require_program.valueAt(object, at);
	if (!require_program.isMap(annotations)) return NONE$1;
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
	if (!require_program.mayComment(text, WORDS)) return NONE;
	let documents;
	const place = {
		text,
		today,
		documentOf(line) {
			documents ??= require_program.documentsIn(text);
			return documents.find((one) => one.toLine >= line) ?? {
				fromLine: line,
				toLine: line
			};
		}
	};
	const found = READERS.flatMap(([word, read]) => require_program.findComments(text, word).flatMap((comment) => read(comment, place)));
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
			...require_program.governs(text, comment)
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
		...require_program.governs(text, comment)
	}];
	if (comment.line > require_program.headLines(text)) return [];
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
const OUR_WORDS = [IGNORE_COMMENT];
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
		const known = inRendering?.get(require_program.placeOfResource(resource));
		if (known !== void 0) return known;
		const ours = annotationsOf(resource, names, diagnostics);
		const peers = config.peerSuppressions ? peerAnnotationsOf(resource.object) : [];
		if (ours.length === 0 && peers.length === 0) return NO_ANNOTATIONS;
		annotated.push(...ours);
		const found = {
			ours,
			peers
		};
		inRendering ??= /* @__PURE__ */ new Map();
		annotationsIn.set(rendering, inRendering.set(require_program.placeOfResource(resource), found));
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
			if (text === void 0) return;
			if (require_program.mayComment(text, OUR_WORDS) && text.includes("lintel-ignore")) comments.set(file, commentsOf(file, text, names, diagnostics));
			if (!config.peerSuppressions || peerComments.has(file)) return;
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
	return require_program.findComments(text, IGNORE_COMMENT).flatMap((comment) => {
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
		if (body === void 0 || !/^(?:\s|:|$)/u.test(body)) return [];
		const form = {
			names,
			write: (directive) => `${IGNORE_COMMENT} ${directive}`,
			at
		};
		const read = readDirective(body.replace(/^\s*:/u, ""), form, diagnostics);
		if (read === void 0) return [];
		return [{
			...read,
			at,
			...require_program.governs(text, comment),
			used: false
		}];
	});
}
/** Characters of the names that are told: a comment may be of any length. */
const MOST_NAMES = 100;
function readDirective(body, { names, at, write }, diagnostics) {
	const directive = parseDirective(body);
	if ("fault" in directive) {
		const written = directive.names.every((name) => names.get(name.toLowerCase()) !== void 0) ? directive.names.join(", ").slice(0, MOST_NAMES) : "";
		diagnostics.push({
			code: "suppression-invalid",
			level: "warning",
			message: `A suppression ${written === "" ? "" : `of ${written} `}${directive.fault}, so it is not followed.`,
			hint: `Write \`${write(`${written || "RULE"} -- reason`)}\`.`,
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
	const near = require_flags.nearestName(name.toLowerCase(), names.keys());
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
function annotationsOf(resource, names, diagnostics) {
	const found = [];
	for (const { path, annotations: place } of ANNOTATED) {
		const annotations = require_program.valueAt(resource.object, place);
		const text = require_program.isMap(annotations) ? annotations[IGNORE_ANNOTATION] : void 0;
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
			const read = readDirective(part, {
				names,
				at,
				write: (directive) => `${IGNORE_ANNOTATION}: ${directive}`
			}, diagnostics);
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
		file: config.file ?? require_program.repoPath("lintel.yaml"),
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

// src/trace/identity.ts
/** Fields by which Kubernetes merges lists, in the order in which they are tried. */
const MERGE_KEYS = [
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
	return (resource === void 0 ? [rule, subject.file] : [
		rule,
		require_facts.groupOf(resource.apiVersion),
		resource.kind,
		resource.namespace ?? "",
		resource.name.replace(KUSTOMIZE_HASH, ""),
		stablePath(resource, path)
	]).join("\0");
}
/** The path with list items by their merge key, e.g. `spec.containers[app].image`; by value for plain items. */
function stablePath(resource, path) {
	let text = "";
	path.forEach((segment, index) => {
		if (typeof segment === "string") text += `${text === "" ? "" : "."}${segment}`;
		else text += `[${itemName(require_program.valueAt(resource.object, path.slice(0, index + 1)), segment)}]`;
	});
	return text;
}
function itemName(item, index) {
	if (typeof item === "string" || typeof item === "number") return String(item);
	if (!require_program.isMap(item)) return String(index);
	for (const key of MERGE_KEYS) {
		const value = item[key];
		if (typeof value === "string" || typeof value === "number") return String(value);
	}
	return String(index);
}

// src/trace/trace.ts
/** A tracer for one rendering. Reads no file: all it needs came with the rendering. Nothing is worked out before the first finding. */
async function openTracer(rendering) {
	const wayOf = await makerFor(rendering);
	let way;
	return {
		trace(finding) {
			way ??= wayOf(rendering);
			return finding.resource === void 0 ? traceText(finding, way) : traceResource(finding, finding.resource, way);
		},
		diagnostics: () => fallbackDiagnostic(rendering, way?.untold?.() ?? [])
	};
}
/** How findings of manifests get home is short, and the rest is read when there is a rendering to lead through. */
async function makerFor({ trail }) {
	if (trail.kind === "identity") return wayOfManifests;
	const { wayOf } = await Promise.resolve().then(() => require("./ways.js")).then((n) => n.way_of_exports);
	return wayOf;
}
function fallbackDiagnostic({ source }, untold) {
	const [first] = untold;
	if (first === void 0) return [];
	return [{
		code: "trace-fallback",
		level: "note",
		message: `findings in ${first}${untold.length === 1 ? "" : ` and ${untold.length - 1} more`} of ${require_program.nameOfSource(source)} name the file only: rendered with marks, it did not print the same lines`,
		hint: "Nothing is lost but the line; the findings themselves are complete."
	}];
}
function traceResource(finding, resource, way) {
	const provenance = way.ofPath(resource, finding.path);
	const identity = identityOf(finding.rule.id, finding.path, {
		resource,
		file: resource.document.stream.origin
	});
	const { related } = finding;
	const traced = begun(finding, provenance, identity);
	const container = containerOf(resource, finding.path);
	const excerpt = excerptOf(finding, provenance, way);
	traced.resource = idOf(resource);
	if (container !== void 0) traced.container = container;
	if (excerpt !== void 0) traced.excerpt = excerpt;
	if (related.length > 0) traced.related = related.map((one) => ({
		at: way.ofPath(one.resource, one.path).home,
		message: require_program.detachSentence(one.message)
	}));
	return traced;
}
/** For the many findings of which there is nothing more to say. */
const NOTHING_RELATED = [];
function traceText(finding, way) {
	const { place } = finding;
	if (place === void 0) throw new Error(`a finding of ${finding.rule.id} has neither a resource nor a place`);
	const provenance = way.ofRegion(place.stream, place.region);
	const traced = begun(finding, provenance, identityOf(finding.rule.id, finding.path, { file: place.stream.origin }));
	const excerpt = excerptOf(finding, provenance, way);
	if (excerpt !== void 0) traced.excerpt = excerpt;
	return traced;
}
function begun(finding, provenance, identity) {
	const traced = {
		rule: finding.rule,
		severity: finding.severity,
		message: require_program.detachSentence(finding.message),
		path: finding.path.map((segment) => typeof segment === "string" ? require_program.detachName(segment) : segment),
		provenance,
		identity,
		related: NOTHING_RELATED
	};
	if (finding.armPeers !== void 0) traced.armPeers = finding.armPeers;
	if (finding.suppression !== void 0) traced.suppression = finding.suppression;
	return traced;
}
/** One for all findings of a resource. */
const idOf = require_program.oncePer(({ apiVersion, kind, name, namespace }) => ({
	apiVersion: require_program.detachName(apiVersion),
	kind: require_program.detachName(kind),
	name: require_program.detachName(name),
	...namespace === void 0 ? {} : { namespace: require_program.detachName(namespace) }
}));
const CONTAINER_KEYS = new Set(require_facts.CONTAINER_LISTS.map(({ key }) => key));
/** The name of the container that a path leads into. */
function containerOf(resource, path) {
	const index = path.findIndex((segment, at) => CONTAINER_KEYS.has(segment) && typeof path[at + 1] === "number");
	if (index < 0) return void 0;
	const container = require_program.valueAt(resource.object, path.slice(0, index + 2));
	return require_program.isMap(container) && typeof container["name"] === "string" ? require_program.detachName(container["name"]) : void 0;
}

// src/judge-renderings.ts
var judge_renderings_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openJudge: () => openJudge });
/** Chooses the rules of a run and makes them ready, with the schemas that they ask for. Throws `UserError` for those that do not exist. */
async function openJudge(config, options) {
	const rules = options.rules ?? await availableRules(config);
	const chosen = selectRules(rules, config);
	const timed = options.stopwatch?.time(chosen) ?? chosen;
	const selected = options.census?.count(timed) ?? timed;
	const run = await openRun(config, {
		options,
		rules,
		selected
	});
	return {
		judge: (rendering) => judgeRendering(rendering, run),
		async conclude({ found, isWhole, renderers }) {
			await judgeWaiting(run);
			for (const { judgement, token } of run.postponed.settle()) keepAll(judgement, token, run);
			await judgeByInputPolicies(run);
			run.diagnostics.unshift(...found);
			run.diagnostics.push(...run.suppressions.diagnostics(), ...releasesElsewhere(run), ...run.unjudged.diagnostics());
			if (isWhole) run.diagnostics.push(...nothingFound(run));
			return assemble({
				...run,
				rules: rulesThatJudged(selected, run.findings),
				renderers
			}, config, require_start.VERSION);
		}
	};
}
async function openRun(config, { options, rules, selected }) {
	const target = targetOf(config.kubeVersion);
	const plan = planRules(selected, config.podTemplates, target);
	const texts = openSourceTexts(config);
	return {
		config,
		plan,
		leftOff: () => planRules(rulesToAskFor(rulesLeftOff(rules, config)), config.podTemplates, target),
		suppressions: openSuppressions(config, namesOf(rules), new Set(selected.map(({ compiled }) => compiled.rule.id))),
		texts,
		hashesByFile: /* @__PURE__ */ new Map(),
		findings: [],
		diagnostics: selected.flatMap(({ compiled }) => compiled.told ?? []),
		sources: [],
		notKubernetes: [],
		documentsUnchecked: 0,
		releases: 0,
		resources: 0,
		schemas: plan.schema.size === 0 ? void 0 : await openResourceSchemas(config, texts),
		waiting: [],
		unjudged: countUnjudged(),
		postponed: openPostponed(plan),
		inputPolicies: openInputPolicies(plan, config),
		problemsOf: options.problemsOf,
		onResource: options.onResource,
		onSet: options.onSet
	};
}
/** Those of the run, and those that single objects asked for. */
function rulesThatJudged(selected, findings) {
	const judging = selected.filter(({ compiled }) => compiled.told === void 0 || compiled.policy !== void 0);
	return [.../* @__PURE__ */ new Set([...judging.map(({ compiled }) => compiled.rule), ...findings.map(({ rule }) => rule)])];
}
/** Judges a source file by file, so that one text and its positions are held at a time; then what its objects say together. */
async function judgeRendering(rendering, run) {
	const collector = collectSet(rendering, run.plan);
	const tracer = await openTracer(rendering);
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
		const parsed = parse(rendering, stream, run.config.limits);
		run.diagnostics.push(...parsed.diagnostics);
		const beside = run.schemas?.judgeBeside(parsed) ?? [];
		if (!parsed.isKubernetes && beside.length === 0 && rendering.trail.kind === "identity") run.notKubernetes.push(stream.origin);
		for (const { resource, problems } of beside) keepAll(evaluateProblems(resource, run.plan, problems), tracer, run, resource);
		for (const finding of syntaxFindings(parsed, rendering, run.plan)) keep(finding, tracer, run);
		if (run.plan.syntax === void 0) run.diagnostics.push(...unreadDocuments(parsed, rendering));
		for (const resource of parsed.resources) {
			isAskedForMore ||= run.config.peerSuppressions && mayAsk(resource);
			const problems = run.schemas?.judge(resource);
			if (run.schemas !== void 0 && problems === void 0) run.waiting.push({
				resource,
				tracer
			});
			keepAll(evaluateResource(resource, run.plan, problems), tracer, run, resource);
			const further = run.problemsOf?.(resource) ?? [];
			if (further.length > 0) keepAll(evaluateProblems(resource, run.plan, further), tracer, run, resource);
			collector.add(resource);
			run.inputPolicies?.meet(resource, tracer);
			run.onResource?.(resource);
			if (require_facts.isRelease(resource)) run.releases += 1;
		}
		resources += parsed.resources.length;
		broken += parsed.broken.length + beside.filter(({ isUnjudged }) => isUnjudged).length;
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
	return trail.kind === "helm" && trail.clues !== void 0 ? require_program.textsOfClues(trail.clues) : [];
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
/** Where no rule is asked to find it, what makes the run incomplete is told all the same. */
function unreadDocuments({ broken, stream }, { trail }) {
	const file = stream.origin;
	return broken.map(({ message, position }) => ({
		code: "unreadable",
		level: "error",
		message: `A document of ${file} is no YAML that Kubernetes can read, so it was not judged: ${message}`,
		hint: "Mend the indentation, quotes or keys at the place named.",
		at: trail.kind === "identity" ? {
			file,
			region: {
				start: position,
				end: position
			}
		} : { file }
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
function placesLookedAt({ paths, stdin }) {
	const folders = paths.map((path) => path || "the repository").join(", ");
	if (stdin === void 0) return `in ${folders}`;
	return folders === "" ? "on standard input" : `on standard input or in ${folders}`;
}
function nothingFound(run) {
	if (run.resources > 0 || run.documentsUnchecked > 0 || run.diagnostics.some((one) => one.level === "error")) return [];
	const { config } = run;
	const level = config.pathsNamed || config.nothingToScan === "incomplete" ? "error" : "warning";
	const built = run.sources.filter(({ source }) => source.kind === "helm" || source.kind === "kustomize");
	if (built.length > 0) return [{
		code: "nothing-to-scan",
		level,
		message: `No Kubernetes object came out of ${built.map(({ source }) => require_program.nameOfSource(source)).join(", ")}.`,
		hint: "See what its conditions ask for: the values that it is deployed with belong under `helm` in lintel.yaml."
	}];
	return [{
		code: "nothing-to-scan",
		level,
		message: `No Kubernetes manifest, chart or kustomization was found ${placesLookedAt(config)}.`,
		hint: config.stdin === void 0 ? "Name the folder that holds them, and check `exclude`, .gitignore and .lintelignore." : "See that the command before the pipe prints manifests."
	}];
}

Object.defineProperty(exports, "BUILT_IN_RULES", {
  enumerable: true,
  get: function () {
    return BUILT_IN_RULES;
  }
});
Object.defineProperty(exports, "WORST_FIRST", {
  enumerable: true,
  get: function () {
    return WORST_FIRST;
  }
});
Object.defineProperty(exports, "asSentence", {
  enumerable: true,
  get: function () {
    return asSentence;
  }
});
Object.defineProperty(exports, "asViolations", {
  enumerable: true,
  get: function () {
    return asViolations;
  }
});
Object.defineProperty(exports, "assemble", {
  enumerable: true,
  get: function () {
    return assemble;
  }
});
Object.defineProperty(exports, "audienceOf", {
  enumerable: true,
  get: function () {
    return audienceOf;
  }
});
Object.defineProperty(exports, "availableRules", {
  enumerable: true,
  get: function () {
    return availableRules;
  }
});
Object.defineProperty(exports, "available_rules_exports", {
  enumerable: true,
  get: function () {
    return available_rules_exports;
  }
});
Object.defineProperty(exports, "blocksOf", {
  enumerable: true,
  get: function () {
    return blocksOf;
  }
});
Object.defineProperty(exports, "collectSet", {
  enumerable: true,
  get: function () {
    return collectSet;
  }
});
Object.defineProperty(exports, "comparablePeerId", {
  enumerable: true,
  get: function () {
    return comparablePeerId;
  }
});
Object.defineProperty(exports, "compareBySeverity", {
  enumerable: true,
  get: function () {
    return compareBySeverity;
  }
});
Object.defineProperty(exports, "compareFindings", {
  enumerable: true,
  get: function () {
    return compareFindings;
  }
});
Object.defineProperty(exports, "compareText", {
  enumerable: true,
  get: function () {
    return compareText;
  }
});
Object.defineProperty(exports, "comparisonInWords", {
  enumerable: true,
  get: function () {
    return comparisonInWords;
  }
});
Object.defineProperty(exports, "compiledRules", {
  enumerable: true,
  get: function () {
    return compiledRules;
  }
});
Object.defineProperty(exports, "controlLines", {
  enumerable: true,
  get: function () {
    return controlLines;
  }
});
Object.defineProperty(exports, "controlNames", {
  enumerable: true,
  get: function () {
    return controlNames;
  }
});
Object.defineProperty(exports, "counted", {
  enumerable: true,
  get: function () {
    return counted;
  }
});
Object.defineProperty(exports, "countedFindings", {
  enumerable: true,
  get: function () {
    return countedFindings;
  }
});
Object.defineProperty(exports, "crosswalkOf", {
  enumerable: true,
  get: function () {
    return crosswalkOf;
  }
});
Object.defineProperty(exports, "crosswalk_exports", {
  enumerable: true,
  get: function () {
    return crosswalk_exports;
  }
});
Object.defineProperty(exports, "customRules", {
  enumerable: true,
  get: function () {
    return customRules;
  }
});
Object.defineProperty(exports, "cut", {
  enumerable: true,
  get: function () {
    return cut;
  }
});
Object.defineProperty(exports, "environmentsToName", {
  enumerable: true,
  get: function () {
    return environmentsToName;
  }
});
Object.defineProperty(exports, "evaluateResource", {
  enumerable: true,
  get: function () {
    return evaluateResource;
  }
});
Object.defineProperty(exports, "evaluateSet", {
  enumerable: true,
  get: function () {
    return evaluateSet;
  }
});
Object.defineProperty(exports, "exitCodeOf", {
  enumerable: true,
  get: function () {
    return exitCodeOf;
  }
});
Object.defineProperty(exports, "judge_renderings_exports", {
  enumerable: true,
  get: function () {
    return judge_renderings_exports;
  }
});
Object.defineProperty(exports, "judged", {
  enumerable: true,
  get: function () {
    return judged;
  }
});
Object.defineProperty(exports, "judgedInWords", {
  enumerable: true,
  get: function () {
    return judgedInWords;
  }
});
Object.defineProperty(exports, "labelled", {
  enumerable: true,
  get: function () {
    return labelled;
  }
});
Object.defineProperty(exports, "lineExcerpt", {
  enumerable: true,
  get: function () {
    return lineExcerpt;
  }
});
Object.defineProperty(exports, "lineHashes", {
  enumerable: true,
  get: function () {
    return lineHashes;
  }
});
Object.defineProperty(exports, "lineInWords", {
  enumerable: true,
  get: function () {
    return lineInWords;
  }
});
Object.defineProperty(exports, "loadRuleDefinitions", {
  enumerable: true,
  get: function () {
    return loadRuleDefinitions;
  }
});
Object.defineProperty(exports, "loadRuleTexts", {
  enumerable: true,
  get: function () {
    return loadRuleTexts;
  }
});
Object.defineProperty(exports, "loadTexts", {
  enumerable: true,
  get: function () {
    return loadTexts;
  }
});
Object.defineProperty(exports, "namesOf", {
  enumerable: true,
  get: function () {
    return namesOf;
  }
});
Object.defineProperty(exports, "openSourceTexts", {
  enumerable: true,
  get: function () {
    return openSourceTexts;
  }
});
Object.defineProperty(exports, "pageFor", {
  enumerable: true,
  get: function () {
    return pageFor;
  }
});
Object.defineProperty(exports, "parse", {
  enumerable: true,
  get: function () {
    return parse;
  }
});
Object.defineProperty(exports, "pathInWords", {
  enumerable: true,
  get: function () {
    return pathInWords;
  }
});
Object.defineProperty(exports, "placeInWords", {
  enumerable: true,
  get: function () {
    return placeInWords;
  }
});
Object.defineProperty(exports, "planOfSecrets", {
  enumerable: true,
  get: function () {
    return planOfSecrets;
  }
});
Object.defineProperty(exports, "planRules", {
  enumerable: true,
  get: function () {
    return planRules;
  }
});
Object.defineProperty(exports, "prose", {
  enumerable: true,
  get: function () {
    return prose;
  }
});
Object.defineProperty(exports, "proseWidth", {
  enumerable: true,
  get: function () {
    return proseWidth;
  }
});
Object.defineProperty(exports, "reassess", {
  enumerable: true,
  get: function () {
    return reassess;
  }
});
Object.defineProperty(exports, "resourceInWords", {
  enumerable: true,
  get: function () {
    return resourceInWords;
  }
});
Object.defineProperty(exports, "row", {
  enumerable: true,
  get: function () {
    return row;
  }
});
Object.defineProperty(exports, "rulesWithNames", {
  enumerable: true,
  get: function () {
    return rulesWithNames;
  }
});
Object.defineProperty(exports, "runnable", {
  enumerable: true,
  get: function () {
    return runnable;
  }
});
Object.defineProperty(exports, "secretPathsOf", {
  enumerable: true,
  get: function () {
    return secretPathsOf;
  }
});
Object.defineProperty(exports, "selectRules", {
  enumerable: true,
  get: function () {
    return selectRules;
  }
});
Object.defineProperty(exports, "setKeyInWords", {
  enumerable: true,
  get: function () {
    return setKeyInWords;
  }
});
Object.defineProperty(exports, "severitiesInWords", {
  enumerable: true,
  get: function () {
    return severitiesInWords;
  }
});
Object.defineProperty(exports, "sourceInWords", {
  enumerable: true,
  get: function () {
    return sourceInWords;
  }
});
Object.defineProperty(exports, "stepsToName", {
  enumerable: true,
  get: function () {
    return stepsToName;
  }
});
Object.defineProperty(exports, "subjectInWords", {
  enumerable: true,
  get: function () {
    return subjectInWords;
  }
});
Object.defineProperty(exports, "targetOf", {
  enumerable: true,
  get: function () {
    return targetOf;
  }
});
Object.defineProperty(exports, "targetText", {
  enumerable: true,
  get: function () {
    return targetText;
  }
});
Object.defineProperty(exports, "text", {
  enumerable: true,
  get: function () {
    return text;
  }
});
Object.defineProperty(exports, "text_exports", {
  enumerable: true,
  get: function () {
    return text_exports;
  }
});
Object.defineProperty(exports, "untoldSources", {
  enumerable: true,
  get: function () {
    return untoldSources;
  }
});
Object.defineProperty(exports, "verdictInWords", {
  enumerable: true,
  get: function () {
    return verdictInWords;
  }
});
Object.defineProperty(exports, "versionText", {
  enumerable: true,
  get: function () {
    return versionText;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});
Object.defineProperty(exports, "wayOfManifests", {
  enumerable: true,
  get: function () {
    return wayOfManifests;
  }
});
Object.defineProperty(exports, "widthOf", {
  enumerable: true,
  get: function () {
    return widthOf;
  }
});
Object.defineProperty(exports, "writeOutput", {
  enumerable: true,
  get: function () {
    return writeOutput;
  }
});