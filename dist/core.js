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
const BUILT_IN_RULES = require_rules.builtInRules.map(({ judge, ...rule }) => judge === void 0 ? rule : {
	...rule,
	...runnable(judge, (part) => partOf(judge[part]))
});
function partOf([text, start, end, index]) {
	const make = require_rules.keptCode(text)?.[index];
	return make === void 0 ? require_facts.madeOf(require_rules.builtInCode(text).slice(start, end)) : require_facts.madeBy(make);
}
async function loadRuleTexts() {
	const { builtInTexts } = await Promise.resolve().then(() => require("./rule-texts.js")).then((n) => n.__rule_texts_exports);
	return new Map(Object.entries(builtInTexts));
}
async function loadRuleDefinitions() {
	const { builtInDefinitions } = await Promise.resolve().then(() => require("./rule-definitions.js")).then((n) => n.__rule_definitions_exports);
	return builtInDefinitions;
}

// src/judging/available-rules.ts
var available_rules_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	availableRules: () => availableRules,
	compiledRules: () => compiledRules,
	customRules: () => customRules,
	loadTexts: () => loadTexts
});
async function availableRules(config) {
	if (config.customRules.length === 0) {
		if (!config.rulesOnly) return BUILT_IN_RULES;
		throw new require_start.UserError("--rules-only without rules", { hint: "Name them with --rules PATH or `customRules` in lintel.yaml." });
	}
	const { definitions, policies } = await customRules(config);
	const custom = [...await compiledRules(definitions), ...policies.map(({ compiled }) => compiled)];
	return config.rulesOnly ? custom : [...BUILT_IN_RULES, ...custom];
}
async function compiledRules(definitions) {
	if (definitions.length === 0) return [];
	const { compileRule } = await Promise.resolve().then(() => require("./custom-rules.js")).then((n) => n.compile_exports);
	const { openObjectTypes } = await Promise.resolve().then(() => require("./custom-rules.js")).then((n) => n.object_types_exports);
	const types = openObjectTypes();
	return definitions.map((one) => compileRule(one, types));
}
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
async function customRules(config) {
	const { defineRule, readRuleDocuments } = await Promise.resolve().then(() => require("./custom-rules.js")).then((n) => n.define_exports);
	const { isKubernetesObject, policyObjectsOf } = await Promise.resolve().then(() => require("./admission.js")).then((n) => n.policy_objects_of_exports);
	const documents = config.customRules.flatMap((path) => readRuleDocuments(require_program.readInput(path, `the rule file ${path}`), (0, node_path.relative)(rootOf(path, config), path))).filter(({ value }) => value !== null);
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
function isSomethingElse(value) {
	return require_program.isMap(value) && ![
		"id",
		"title",
		"scope",
		"expression"
	].some((key) => Object.hasOwn(value, key));
}
function rootOf(path, { root, settingsRoot }) {
	return settingsRoot !== void 0 && require_program.pathInside(settingsRoot, path) !== void 0 ? settingsRoot : root;
}
function refuseRepeated(named) {
	const seen = new Set(BUILT_IN_RULES.map(({ rule }) => rule.id));
	const places = /* @__PURE__ */ new Map();
	for (const { id, at } of named) {
		const other = places.get(id);
		if (other !== void 0) throw new require_start.UserError(`there is a rule "${id}" already, in ${other.file}:${other.line}`, {
			hint: "Give each rule an id of its own, and name each file once.",
			at
		});
		if (seen.has(id)) throw new require_start.UserError(`there is a built-in rule "${id}" already`, {
			hint: "A team's own rule has a name of its own; to change a built-in rule, set its severity or parameters in lintel.yaml.",
			at
		});
		seen.add(id);
		places.set(id, at);
	}
	return seen;
}

// src/report/order.ts
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function compareFindings(a, b) {
	return compareLocations(a.provenance.home, b.provenance.home) || compareText(a.rule.id, b.rule.id) || compareText(a.message, b.message) || compareText(identityOf$1(a), identityOf$1(b));
}
function compareBySeverity(a, b) {
	return require_program.rankOf(b.severity) - require_program.rankOf(a.severity) || compareFindings(a, b);
}
function compareDiagnostics(a, b) {
	return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareText(a.at?.file ?? "", b.at?.file ?? "") || lineOf(a.at) - lineOf(b.at) || compareText(a.code, b.code) || compareText(a.message, b.message) || compareText(a.hint, b.hint);
}
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
function fieldOf({ container, path }) {
	return [container ?? "", ...path.filter((segment) => typeof segment === "string")];
}
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
var describe_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ counted: () => counted });
const WORST_FIRST = require_program.SEVERITIES.toReversed();
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function severitiesInWords(counts) {
	return WORST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`).join(", ");
}
function resourceInWords(id) {
	const name = id.namespace === void 0 ? id.name : `${id.namespace}/${id.name}`;
	return name === "" ? id.kind : `${id.kind} ${name}`;
}
function subjectInWords(finding) {
	if (finding.resource === void 0) return "";
	const container = finding.container === void 0 ? "" : `, container ${finding.container}`;
	const environments = environmentsToName(finding.provenance);
	const where = environments.length === 0 ? "" : ` (in: ${environments.join(", ")})`;
	return resourceInWords(finding.resource) + container + where;
}
function environmentsToName(provenance) {
	const environments = provenance.rendered?.environments ?? [];
	return environments.length === 1 && environments[0] === "default" ? [] : environments;
}
function placeInWords(at) {
	const start = at.region?.start;
	return start === void 0 ? at.file || "." : `${at.file}:${start.line}:${start.column}`;
}
function lineInWords(at) {
	return at.region === void 0 ? at.file || "." : `${at.file}:${at.region.start.line}`;
}
function pathInWords(path) {
	let text = "";
	for (const segment of path) if (typeof segment === "number") text += `[${segment}]`;
	else if (/^[\w-]+$/.test(segment)) text += text === "" ? segment : `.${segment}`;
	else text += `["${segment}"]`;
	return text;
}
function verdictInWords(report) {
	const { bySeverity, unchecked } = report.counts;
	if (report.verdict === "failed") return `${findingsInScope(gatingSeverities(report.failOn).reduce((sum, severity) => sum + bySeverity[severity], 0), report.scope)} at or above ${report.failOn}.`;
	if (report.verdict === "incomplete") {
		const errors = report.diagnostics.filter(({ level }) => level === "error").length;
		return `${unchecked > 0 && unchecked >= errors ? counted(unchecked, "input") : "Some of the input"} could not be judged, so this is not a pass.`;
	}
	return report.failOn === "never" ? "No finding closes the gate." : `Nothing at or above ${report.failOn}.`;
}
function findingsInScope(count, scope = "all") {
	switch (scope) {
		case "all": return counted(count, "finding");
		case "new": return counted(count, "new finding");
		case "changed-lines": return `${counted(count, "finding")} on changed lines`;
		case "changed-resources": return `${counted(count, "finding")} in changed resources`;
	}
}
function comparisonInWords({ comparison, counts, scope }) {
	if (comparison === void 0) return "";
	const { base, commit, fixed, counts: states } = comparison;
	if (commit === void 0) return `Could not be compared with ${base}.`;
	const unknown = states.unknown === 0 ? "" : `, ${states.unknown} of which nobody can say`;
	const outside = counts.outOfScope === 0 ? "" : ` Not counted, being out of the scope ${scope}: ${counts.outOfScope}.`;
	return `Compared with ${base} (${commit.slice(0, 12)}): ${states.new} new, ${states.unchanged} unchanged${unknown}, ${fixed.length} fixed.${outside}`;
}
function untoldSources(report) {
	const told = new Set(report.diagnostics.map((one) => one.message));
	return report.sources.filter((one) => one.state !== "judged" && !(one.why !== void 0 && told.has(one.why)));
}
function sourceInWords(one) {
	const why = one.why === void 0 ? "" : `: ${one.why}`;
	return `${require_program.nameOfSource(one.source)}: ${one.state}, ${counted(one.resources, "resource")}${why}`;
}
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
function schemasInWords(counts = {}) {
	const told = STATES_IN_WORDS.flatMap(([state, words]) => counts[state] === void 0 ? [] : [`${counts[state]} ${words}`]);
	return told.length === 0 ? "" : ` Beside Kubernetes' own schemas: ${told.join(", ")}.`;
}
function setKeyInWords({ provenance }) {
	const { setKey } = provenance;
	return setKey === void 0 ? void 0 : `Set ${setKey.key} in ${setKey.file}.`;
}
function stepsToName(finding) {
	if (finding.provenance.steps.length === 0) return [];
	const home = lineInWords(finding.provenance.home);
	const steps = finding.provenance.steps.map(({ at, role }) => ({
		place: lineInWords(at),
		role
	}));
	return [...new Map(steps.map((step) => [`${step.place} ${step.role}`, step])).values()].filter((step) => step.place !== home);
}
function asSentence(message) {
	return /[.!?\u2026]$/.test(message) ? message : `${message}.`;
}
function suppressorInWords({ by, peer }) {
	return peer === void 0 ? by : `${by} for ${peer}`;
}
function suppressedInWords({ suppressed, suppressedForPeers }) {
	if (suppressedForPeers === 0) return `${suppressed} suppressed`;
	return `${suppressed} suppressed, ${suppressedForPeers} of them for other linters`;
}
function countedFindings(report) {
	return report.findings.filter(isCounted);
}
function isCounted({ suppression, isOutOfScope }) {
	return suppression === void 0 && isOutOfScope !== true;
}
function gatingSeverities(failOn) {
	return failOn === "never" ? [] : require_program.SEVERITIES.slice(require_program.SEVERITIES.indexOf(failOn));
}

// src/report/assemble.ts
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
function exitCodeOf(report, onIncomplete, failOn) {
	if (report.verdict === "passed") return require_start.EXIT.passed;
	if (report.verdict === "failed") return require_start.EXIT.failed;
	return (onIncomplete ?? (failOn === "never" ? "warn" : "fail")) === "fail" ? require_start.EXIT.usage : require_start.EXIT.passed;
}
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
function distinctDiagnostics(diagnostics) {
	return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()].toSorted(compareDiagnostics);
}

// src/render/source-texts.ts
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
function writeOutput(path, text, flag = "w") {
	try {
		makeFolder((0, node_path.dirname)(path));
		(0, node_fs.writeFileSync)(path, text, { flag });
	} catch (error) {
		throw new require_start.UserError(`${path} cannot be written: ${require_start.systemTrouble(error)}`, { hint: "Name a file in a folder that you may write to." });
	}
}
function makeFolder(folder) {
	if ((0, node_fs.existsSync)(folder)) return;
	makeFolder((0, node_path.dirname)(folder));
	(0, node_fs.mkdirSync)(folder);
}

// src/report/blocks.ts
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

// src/report/closing-lines.ts
function closingLines(page, report) {
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

// src/report/paint.ts
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
function painted(style, text) {
	return text === "" ? "" : `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
function plain(_style, text) {
	return text;
}

// src/report/text-width.ts
function widthOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += cellsOf(character);
	return width;
}
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
let patterns;
function unicodePatterns() {
	return patterns ??= {
		wide: new RegExp(String.raw`[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}`, "u"),
		combining: new RegExp(String.raw`\p{Mn}|\p{Me}`, "u")
	};
}
function cellsOf(character) {
	const { wide, combining } = unicodePatterns();
	if (combining.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}

// src/report/page.ts
const GUTTER = 9;
const RULE_WIDTH = 3;
const LEAST_PROSE = 24;
function pageFor({ colour, columns }) {
	return {
		paint: colour ? painted : plain,
		columns: columns ?? Infinity
	};
}
function row(page, label, style, words) {
	return words === "" ? [] : labelled(page, label, style, prose(page, words));
}
function labelled(page, label, style, lines) {
	const rule = page.paint("dim", "\u2502");
	return lines.map((line, index) => {
		const head = index === 0 ? label : "";
		const whole = `${MARGINS[GUTTER - head.length] ?? ""}${page.paint(style, head)} ${rule} ${line}`;
		return endsInText(line) ? whole : whole.trimEnd();
	});
}
const MARGINS = Array.from({ length: 10 }, (_, length) => " ".repeat(length));
function endsInText(line) {
	const last = line.charCodeAt(line.length - 1);
	return last > 32 && last < 127;
}
function prose(page, words) {
	return wrap(require_program.showUnseen(words), proseWidth(page));
}
function proseWidth(page) {
	return Math.max(LEAST_PROSE, page.columns - GUTTER - RULE_WIDTH);
}
function cut(line, room) {
	if (widthOf(line) <= room) return line;
	let kept = "";
	for (const character of line) {
		if (widthOf(kept + character) > room - 1) break;
		kept += character;
	}
	return `${kept}\u2026`;
}
function visible(excerpt) {
	return require_program.showUnseen(excerpt.replaceAll("	", "    "));
}

// src/report/crosswalk.ts
var crosswalk_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	controlLines: () => controlLines,
	controlNames: () => controlNames,
	controlsInWords: () => controlsInWords,
	crosswalkOf: () => crosswalkOf
});
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
function controlLines(names) {
	return [...require_flags.groupBy(new Set(names), (name) => name.slice(0, name.indexOf("/")))].map(([framework, members]) => `${framework} ${members.map((name) => name.slice(framework.length + 1)).join(", ")}`);
}
function controlNames(rule, { crossingsOf }) {
	return crossingsOf(rule).map(({ framework, control }) => `${framework.id}/${control.id}`);
}
function controlsInWords(rule, crosswalk) {
	return controlLines(controlNames(rule, crosswalk)).join("; ");
}

// src/report/text.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ textInPieces: () => textInPieces });
function text(report, options) {
	return [...textInPieces(report, options)].join("");
}
const PIECE = 65536;
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
	yield notChecked(page, report, options);
	yield worthKnowing(page, report, options);
	if (options.verbose === true) yield* details(page, report);
	yield closingLines(page, report);
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
function stepsInWords(block) {
	const steps = block.findings.flatMap(stepsToName).map((step) => `${step.place} (${step.role})`);
	if (steps.length === 0) return "";
	const distinct = [...new Set(steps)];
	const more = distinct.length - MOST_STEPS;
	return more > 0 ? `${distinct.slice(0, MOST_STEPS).join(", ")} and ${more} more` : distinct.join(", ");
}
const MOST_STEPS = 4;
function reasonsInWords({ findings }) {
	const reasons = findings.flatMap(({ provenance: { reason } }) => reason === void 0 ? [] : [reason]);
	return reasons.length === 0 ? "" : [...new Set(reasons)].join("; ");
}
function fixedSection(page, { comparison }) {
	return listSection(page, "Fixed", (comparison?.fixed ?? []).map((finding) => [finding.rule.id, subjectInWords(finding)].filter(Boolean).join(", ")));
}
function notChecked(page, report, options) {
	const diagnostics = report.diagnostics.filter((one) => one.level === "error");
	const sources = untoldSources(report);
	if (diagnostics.length === 0 && sources.length === 0) return [];
	return [
		page.paint("heading", "Not checked"),
		"",
		...diagnosticsLines(page, diagnostics, options),
		...sources.flatMap((one) => row(page, one.state, "red", sourceInWords(one)))
	];
}
function worthKnowing(page, report, options) {
	const diagnostics = report.diagnostics.filter((one) => one.level !== "error");
	if (diagnostics.length === 0) return [];
	return [
		page.paint("heading", "Worth knowing"),
		"",
		...diagnosticsLines(page, diagnostics, options)
	];
}
const MOST_ALIKE = 10;
function diagnosticsLines(page, diagnostics, { verbose }) {
	const counts = /* @__PURE__ */ new Map();
	const lines = [];
	for (const one of diagnostics) {
		const count = (counts.get(one.code) ?? 0) + 1;
		counts.set(one.code, count);
		if (verbose === true || count <= MOST_ALIKE) lines.push(...diagnosticLines(page, one));
	}
	if (verbose === true) return lines;
	for (const [code, count] of counts) if (count > MOST_ALIKE) lines.push(...row(page, "more", "dim", `${count - MOST_ALIKE} more of ${code}: --verbose lists them`));
	return lines;
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

// src/evaluate/collect-set.ts
const NONE$2 = [];
function collectSet(rendering, plan) {
	const resources = [];
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
function namesIn(object) {
	const { apiVersion, kind, metadata } = object;
	return Object.fromEntries(Object.entries({
		apiVersion,
		kind,
		metadata
	}).filter(([, value]) => value !== void 0));
}

// src/schema/problem.ts
const SCHEMA_RULES = [
	"schema-validation",
	"unquoted-string-value",
	"unknown-api-version",
	"removed-api-version",
	"deprecated-api-version",
	"deprecated-crd-version",
	"immutable-field-changed",
	"non-structural-schema"
];
function isSchemaRule(id) {
	return SCHEMA_RULES.some((one) => one === id);
}

// src/schema/target.ts
function versionText(minor) {
	return `1.${minor}`;
}
function targetText({ oldest, newest }) {
	return oldest === newest ? versionText(newest) : `${versionText(oldest)} to ${versionText(newest)}`;
}
function targetOf({ lowest, newest }) {
	return {
		oldest: Number(lowest.split(".")[1]),
		newest: Number(newest.split(".")[1])
	};
}

// src/evaluate/without-peers.ts
function withoutPeers(peers, passed) {
	return Object.fromEntries(Object.entries(peers).map(([linter, checks]) => [linter, checks.filter((check) => passed[linter]?.includes(check) !== true)]).filter(([, checks]) => checks.length > 0));
}

// src/evaluate/peers-of-holders.ts
const KINDS_OF_HOLDERS = [
	"Role",
	"ClusterRole",
	"RoleBinding",
	"ClusterRoleBinding"
];
const OF_ANYBODY = { "kube-linter": ["access-to-create-pods", "access-to-secrets"] };
const OF_PROGRAMS = { checkov: [
	"CKV2_K8S_1",
	"CKV2_K8S_2",
	"CKV2_K8S_3",
	"CKV2_K8S_4",
	"CKV2_K8S_5"
] };
const UNLESS_OF_PEOPLE = { kics: ["056ac60e-fe07-4acc-9b34-8e1d51716ab9"] };
function looksAtHolders({ peers }) {
	return [
		OF_ANYBODY,
		OF_PROGRAMS,
		UNLESS_OF_PEOPLE
	].some((ofHolders) => isAnyOf(peers, ofHolders));
}
function withPeersOfHolders(findings, set) {
	let passedBy;
	return findings.map((finding) => {
		const { resource, rule, armPeers } = finding;
		if (resource === void 0 || !isRole(resource)) return finding;
		const peers = armPeers ?? rule.peers;
		passedBy ??= passedByHolders(set);
		const passed = passedBy(resource);
		if (passed === void 0 || !isAnyOf(peers, passed)) return finding;
		return {
			...finding,
			armPeers: withoutPeers(peers, passed)
		};
	});
}
function passedByHolders(set) {
	const roles = require_flags.groupBy([...set.ofKind("Role"), ...set.ofKind("ClusterRole")], keyOf);
	const bindingsOf = require_facts.bindingsByRole(set);
	const isGathered = set.ofKind("ClusterRole").some(({ object }) => object["aggregationRule"] !== void 0);
	return (id) => {
		const role = roles.get(keyOf(id))?.[0];
		if (role === void 0) return void 0;
		const bindings = bindingsOf(role);
		const isOfProgram = require_facts.isGivenToProgram(bindings);
		return {
			...bindings.length > 0 || isGathered ? {} : OF_ANYBODY,
			...isOfProgram ? {} : OF_PROGRAMS,
			...isOfProgram || bindings.length === 0 ? {} : UNLESS_OF_PEOPLE
		};
	};
}
function isRole({ kind }) {
	return kind === "Role" || kind === "ClusterRole";
}
function keyOf({ kind, namespace = "", name }) {
	return `${kind}/${namespace}/${name}`;
}
function isAnyOf(peers, passed) {
	return Object.entries(passed).some(([linter, checks]) => checks.some((check) => peers[linter]?.includes(check)));
}

// src/evaluate/plan.ts
const SYNTAX_RULE = "yaml-syntax";
const POLICY_RULE = "admission-policy-violated";
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
	const plans = /* @__PURE__ */ new Map();
	return {
		set,
		podTemplates,
		setRules: setRulesAmong(set, podTemplates),
		keeps: keeperOf(set, podTemplates, rules.some((one) => looksAtHolders(one.compiled.rule)) ? KINDS_OF_HOLDERS : []),
		syntax: rules.find((one) => one.compiled.rule.id === SYNTAX_RULE),
		policies: rules.find((one) => one.compiled.rule.id === POLICY_RULE),
		schema: new Map(rules.filter((one) => isSchemaRule(one.compiled.rule.id)).map((one) => [one.compiled.rule.id, one])),
		of(apiVersion, kind, audience) {
			const key = `${apiVersion}|${kind}|${audience}`;
			let plan = plans.get(key);
			if (plan === void 0) {
				plan = planOfKind({
					apiVersion,
					kind
				}, {
					byScope,
					podTemplates,
					audience
				});
				plans.set(key, plan);
			}
			return plan;
		}
	};
}
function planOfKind({ apiVersion, kind }, { byScope, podTemplates, audience }) {
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
}
const MOST_SETS_KEPT = 500;
function setRulesAmong(set, podTemplates) {
	const askedOfSets = set.map(askedOfSet);
	const known = /* @__PURE__ */ new Map();
	return (objects) => {
		const kinds = /* @__PURE__ */ new Map();
		for (const one of objects) kinds.set(`${one.apiVersion}|${one.kind}`, one);
		const key = [...kinds.keys()].join("\n");
		let asked = known.get(key);
		if (asked === void 0) {
			const met = [...kinds.values()];
			asked = askedOfSets.filter(({ selected: { compiled } }) => compiled.uses?.some((pattern) => met.some((one) => isUsed(pattern, one, podTemplates))) ?? true);
			if (known.size >= MOST_SETS_KEPT) known.clear();
			known.set(key, asked);
		}
		return asked;
	};
}
function keeperOf(set, podTemplates, further) {
	const uses = /* @__PURE__ */ new Set([...further, ...set.flatMap((one) => one.compiled.uses ?? [])]);
	const otherwise = uses.delete("*") ? "names" : "nothing";
	const whole = [...uses];
	const known = /* @__PURE__ */ new Map();
	return (apiVersion, kind) => {
		const key = `${apiVersion}|${kind}`;
		let kept = known.get(key);
		if (kept === void 0) {
			kept = whole.some((pattern) => isUsed(pattern, {
				apiVersion,
				kind
			}, podTemplates)) || set.some((one) => one.compiled.reads?.(apiVersion, kind) ?? false) ? "whole" : otherwise;
			known.set(key, kept);
		}
		return kept;
	};
}
function isUsed(pattern, { apiVersion, kind }, podTemplates) {
	if (pattern === "workloads") return require_facts.podTemplatePath(apiVersion, kind, podTemplates) !== void 0;
	return pattern === "*" || require_facts.matchesKind(pattern, apiVersion, kind);
}
function askedOfSet(selected) {
	return {
		selected,
		params: {
			...selected.params,
			strict: selected.strict
		}
	};
}
function isFor(audience, rule) {
	switch (audience) {
		case "all": return true;
		case "security": return rule.securitySeverity !== void 0;
		case "schema": return rule.category === "schema" || rule.category === "api-lifecycle";
	}
}
function isStep(segment) {
	return typeof segment === "object";
}

// src/evaluate/redact.ts
const MIN_SECRET = 3;
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
const LEFT = {
	variables: void 0,
	isAway: false,
	isPart: false
};
const STEPS$1 = [];
const NO_STEPS$1 = [];
function judge(asked, stand, out) {
	const { each } = asked;
	if (each === void 0) judgeAt(asked, stand, out, void 0, void 0, stand.scopePath, NO_STEPS$1);
	else judgeMembers(asked, each, stand, out, valueOfRoot(each.root, stand), 0, void 0);
}
function judgeMembers(asked, each, stand, out, value, depth, key) {
	const segment = each.segments[depth];
	if (segment === void 0) return;
	if (!isStep(segment)) judgeMember(asked, each, stand, out, require_program.childOf(value, segment), depth, segment, key);
	else if (segment.every === "item") {
		if (!Array.isArray(value)) return;
		for (let index = 0; index < value.length; index += 1) judgeMember(asked, each, stand, out, value[index], depth, index, index);
	} else if (require_program.isMap(value)) for (const name of Object.keys(value)) judgeMember(asked, each, stand, out, value[name], depth, name, name);
}
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
function isTooLarge(why) {
	return why.startsWith("cost limit");
}

// src/evaluate/overrides.ts
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
function unionOfPeers(one, other) {
	const linters = /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)]);
	return Object.fromEntries([...linters].map((linter) => [linter, [.../* @__PURE__ */ new Set([...one[linter] ?? [], ...other[linter] ?? []])]]));
}
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
const OF_EXTENSIONS = "no-extensions-v1beta";
function peersOfApi(peers, id, life) {
	const ofVersion = peersOfVersion(peers, id);
	const { datree, ...others } = ofVersion;
	if (datree === void 0 || life === void 0) return ofVersion;
	const left = datree.filter((check) => isOfLife(check, life));
	if (left.length === datree.length) return ofVersion;
	return left.length === 0 ? others : {
		...others,
		datree: left
	};
}
function isOfLife(check, { deprecated, removed }) {
	const [, what, minor] = /^K8S_(REMOVED|DEPRECATED)_APIVERSION_1\.(\d+)$/u.exec(check) ?? [];
	if (what === void 0) return true;
	return what === "REMOVED" ? removed === Number(minor) : deprecated === void 0 || deprecated <= Number(minor);
}
function peersOfVersion(peers, { apiVersion, kind }) {
	const { pluto = [], "kube-linter": kubeLinter = [] } = peers;
	const own = [`${apiVersion}/${kind}`, `${apiVersion}/`];
	const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf("/")));
	const isOwn = (check) => own.includes(check) || group !== "" && check.startsWith(`${group}/`) && check.split("/").length === 2;
	const passed = {
		pluto: pluto.filter((check) => !isOwn(check)),
		"kube-linter": apiVersion.startsWith("extensions/v1beta") ? [] : kubeLinter.filter((one) => one === OF_EXTENSIONS)
	};
	return passed.pluto.length + passed["kube-linter"].length === 0 ? peers : withoutPeers(peers, passed);
}

// src/evaluate/evaluate.ts
const RESOURCE_STEPS = 5e6;
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
function evaluateProblems(resource, plan, problems) {
	return {
		findings: problemFindings(problems, resource, plan, audienceOf(resource)),
		diagnostics: []
	};
}
function problemFindings(problems, resource, plan, audience) {
	return problems.flatMap(({ rule: id, severity, path, message, mayBeSecret, life }) => {
		const selected = plan.schema.get(id);
		if (selected === void 0 || !isFor(audience, selected.compiled.rule)) return [];
		const { rule } = selected.compiled;
		const before = id === "removed-api-version" ? plan.schema.get("deprecated-api-version") : void 0;
		const peers = before === void 0 ? rule.peers : unionOfPeers(rule.peers, before.compiled.rule.peers);
		const armPeers = peersOfApi(peers, resource, life);
		return {
			rule,
			severity: selected.severity ?? severity,
			message: redactMessage(message, resource, path, rule.sensitive),
			...subjectOf(resource, path),
			path,
			related: [],
			...mayBeSecret === true ? { mayBeSecret } : {},
			...armPeers === rule.peers ? {} : { armPeers }
		};
	});
}
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
function evaluateSet(set, plan) {
	return evaluateSetBy(plan.setRules(set.resources), set, []);
}
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
const TEST_HOOKS = /* @__PURE__ */ new Set([
	"test",
	"test-success",
	"test-failure"
]);
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
			hint: "Split the object, turn the rules off for it, or let a rule of your own do less.",
			at: {
				file: stream.origin,
				region
			}
		};
		return {
			code: "wrong-shape",
			level: "error",
			message: `${require_program.keyOfResource(resource)}: ${path.join(".") || "the object"} could not be judged by ${rules.join(", ")}: ${why}.`,
			hint: hintFor(why),
			at: {
				file: stream.origin,
				region
			}
		};
	});
}
function hintFor(why) {
	return why.startsWith("no such key") ? "In the rule, read a field that may be missing with `.?`, as in `object.?spec.replicas.orValue(1)`, or ask for it in `when`." : "Give the field the type that Kubernetes has for it, e.g. `true` instead of `\"true\"`.";
}

// src/evaluate/violated-policies.ts
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
function unreadFaults(text, documents) {
	const told = /* @__PURE__ */ new Set();
	return documents.flatMap((document, index) => {
		const { start } = document;
		if (!(documents[index - 1]?.start === start && document.kind === "data" && !document.isEmpty) || told.has(start)) return [];
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
const DIRECTIVE = /^\uFEFF?(?:[^\S\n]*(?:#[^\n]*)?\n)*%/u;
const DIRECTIVE_MESSAGE = "a directive stands in front of \"---\"; kubectl cuts the text there first and refuses a document of directives alone, remove it";
const TEXT_MESSAGE = "text stands behind \"---\" on its line, which kubectl refuses together with the rest of the file; put it on the next line";

// src/parse/parse.ts
const MAX_NODES = 5e6;
const MAX_DEPTH = 200;
function parse(rendering, stream, limits) {
	const reader = openStream(rendering, stream, limits);
	return {
		resources: [...reader.resources],
		...reader.rest()
	};
}
function openStream(rendering, stream, limits) {
	const { text } = stream;
	const problems = [];
	const documents = require_program.readYaml(text, {
		documents: limits.documents,
		nodes: MAX_NODES,
		depth: MAX_DEPTH
	}, problems);
	const borders = [];
	const unread = [];
	const apiVersions = /* @__PURE__ */ new Set();
	const misfits = [];
	const lists = [];
	function* resources() {
		for (const document of documents) {
			const isBroken = document.kind === "broken";
			borders.push({
				kind: document.kind,
				start: document.start,
				isEmpty: !isBroken && document.data === null
			});
			if (isBroken) unread.push(document);
			else if (document.data !== null) {
				const place = {
					document: documentOf(rendering, stream, document, borders.length - 1),
					root: []
				};
				const found = [];
				collectResources(document.data, place, {
					resources: found,
					misfits,
					lists
				});
				for (const { apiVersion } of found) apiVersions.add(apiVersion);
				yield* found;
			}
		}
	}
	return {
		resources: resources(),
		rest() {
			const hasObjects = apiVersions.size > 0;
			const broken = unread.filter((one) => hasObjects || one.looksLikeKubernetes);
			const misread = misreadBorders(text, borders);
			if (misread.length > 0 && (hasObjects || broken.length > 0 || require_program.looksLikeKubernetes(text))) broken.push(...misread);
			const isKubernetes = hasObjects || broken.length > 0 || problems.some((problem) => hidesObjects(problem, stream));
			const diagnostics = isKubernetes ? problems.map((problem) => toDiagnostic(problem, stream)) : [];
			return {
				stream,
				apiVersions,
				broken,
				misfits,
				lists,
				isKubernetes,
				diagnostics
			};
		}
	};
}
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
function collectResources(data, place, into) {
	if (Array.isArray(data) && place.root.length === 0 && isFromManifests(place) && data.some(namesItsKind)) {
		data.forEach((item, index) => collectResources(item, {
			...place,
			root: [index]
		}, into));
		return;
	}
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
function isFromManifests({ document }) {
	const { kind } = document.rendering.source;
	return kind === "manifests" || kind === "stdin";
}
function namesItsKind(item) {
	return require_program.isMap(item) && typeof item["apiVersion"] === "string" && typeof item["kind"] === "string";
}
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
function judged({ apiVersion, kind, name, object, document, root }) {
	return {
		apiVersion,
		kind,
		name,
		object,
		nullKeys: () => nullKeysBelow(document, root)
	};
}
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

// src/catalog/presets.ts
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
const POD_SECURITY_RULES = Object.keys(PSS_READINGS["pss-restricted"]);
function readingsOf(levels) {
	return Object.assign({}, ...POD_SECURITY_STANDARDS.filter((one) => levels.includes(one.level)).map((one) => one.rules));
}
function presetNamed(name, available) {
	const preset = PRESETS.find((one) => one === name);
	if (preset !== void 0) return preset;
	return frameworksOf(available).includes(name) ? { framework: name } : void 0;
}
function frameworksOf(available) {
	const ids = available.flatMap(({ rule }) => rule.controls.map((control) => control.split("/")[0] ?? control));
	return [...new Set(ids)].toSorted();
}
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

// src/catalog/peer-ids.ts
const MAX_ID = 120;
function comparablePeerId(id) {
	const lower = id.slice(0, MAX_ID).trim().toLowerCase();
	const numbered = /^(?:avd-)?(?<letters>[a-z]{1,8})-?0*(?<number>\d{1,8})$/u.exec(lower)?.groups;
	if (numbered !== void 0) return `${numbered["letters"]}-${numbered["number"]}`;
	return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/u.test(lower) ? lower.slice(lower.lastIndexOf(".") + 1) : lower;
}

// src/catalog/select.ts
function selectRules(available, config) {
	const preset = presetNamed(config.preset, available) ?? unknownPreset(config, available);
	const index = namesOf(available);
	const only = namedBy(config.onlyRules, index, "--rule");
	const skipped = namedBy(config.skipRules, index, "--skip-rule");
	const settings = settingsByRule(config.rules, index);
	const somewhere = onSomewhere(config, index);
	const selected = [];
	for (const compiled of available) {
		const { id } = compiled.rule;
		const setting = settings.get(id);
		if (skipped.has(id)) continue;
		const reading = readingIn(preset, compiled.rule);
		const scope = scopeFor(compiled, config);
		const isOn = (setting?.enabled ?? (reading !== void 0 || scope !== void 0)) || somewhere.has(id);
		if (only.size > 0 ? !only.has(id) : !isOn) continue;
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
function rulesLeftOff(available, config) {
	if (config.onlyRules.length > 0 || config.rulesOnly) return [];
	const on = new Set(selectRules(available, config).map(({ compiled }) => compiled.rule.id));
	const index = namesOf(available);
	const skipped = namedBy(config.skipRules, index, "--skip-rule");
	const settings = settingsByRule(config.rules, index);
	return available.filter(({ rule }) => !on.has(rule.id) && !skipped.has(rule.id) && settings.get(rule.id) === void 0).map((compiled) => applySetting(compiled, void 0, "plain"));
}
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
const namesOf = require_program.oncePer((available) => {
	let index;
	const names = () => index ??= indexOfNames(available);
	return {
		get: (name) => names().get(name) ?? names().get(comparablePeerId(name)),
		proposalFor(name) {
			const near = require_flags.nearestName(name.toLowerCase(), names().keys());
			const proposed = near === void 0 ? idsWithWords(name, available) : [spelled(near, available)];
			return proposed.length === 0 ? "" : `Did you mean ${proposed.map((one) => `"${one}"`).join(" or ")}? `;
		}
	};
});
const MOST_PROPOSED = 3;
function idsWithWords(name, available) {
	const words = name.toLowerCase().split(/[^a-z0-9]+/u).filter((word) => word.length > 2);
	if (words.length === 0) return [];
	return available.filter(({ rule }) => words.every((word) => rule.id.split("-").includes(word))).toSorted((a, b) => Number(b.rule.defaultOn) - Number(a.rule.defaultOn) || a.rule.id.length - b.rule.id.length).slice(0, MOST_PROPOSED).map(({ rule }) => rule.id);
}
function spelled(key, available) {
	for (const { rule } of available) {
		const written = Object.values(rule.peers).flat().find((one) => one.toLowerCase() === key);
		if (written !== void 0) return written;
	}
	return key;
}
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
function rulesWithNames(available, names, where) {
	const ids = namedBy(names, namesOf(available), where);
	return available.filter(({ rule }) => ids.has(rule.id));
}
function unknownName$1(name, index, where, at) {
	throw new require_start.UserError(`${where}: "${name}" is no rule, category or peer's check id`, {
		hint: `${index.proposalFor(name)}\`lintel rules\` lists them.`,
		...at === void 0 ? {} : { at }
	});
}
function isCategory(name) {
	return require_program.CATEGORIES.some((category) => category === name);
}
function onSomewhere({ rulesByPath = [] }, index) {
	const settings = rulesByPath.flatMap(({ rules }) => [...settingsByRule(rules, index, "rulesByPath")]);
	return new Set(settings.flatMap(([id, { enabled }]) => enabled ? [id] : []));
}
function settingsByRule(settings, index, where = "rules") {
	const byRule = /* @__PURE__ */ new Map();
	const ordered = [...settings].toSorted(([a], [b]) => Number(isCategory(b)) - Number(isCategory(a)));
	for (const [name, setting] of ordered) for (const id of index.get(name.toLowerCase()) ?? unknownName$1(name, index, where, setting.at)) byRule.set(id, setting);
	return byRule;
}

// src/report/line-hash.ts
const WINDOW = 100;
const FACTOR = 37;
const END_OF_FILE = 65535;
const TWO_TO_32 = 4294967296;
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

// src/report/hashed-lines.ts
function openHashedLines(texts) {
	const byFile = /* @__PURE__ */ new Map();
	return {
		withLineHash(finding) {
			const { file, region } = finding.provenance.home;
			let hashOf = byFile.get(file);
			if (hashOf === void 0) {
				const text = texts.of(file);
				hashOf = text === void 0 ? () => void 0 : lineHashes(text);
				byFile.set(file, hashOf);
			}
			const lineHash = hashOf(region?.start.line ?? 1);
			return lineHash === void 0 ? finding : {
				...finding,
				lineHash
			};
		},
		forget: () => byFile.clear()
	};
}

// src/trace/manifests.ts
const NO_STEPS = [];
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
const MAX_EXCERPT = 200;
function excerptOf(finding, provenance, way) {
	const { region, file } = provenance.home;
	const text = region === void 0 ? void 0 : way.textOf(file);
	if (region === void 0 || text === void 0 || region.start.column > MAX_EXCERPT) return void 0;
	return lineExcerpt(text, region, {
		isSecret: isSecretive(finding),
		isItem: typeof finding.path.at(-1) === "number"
	});
}
function lineExcerpt(text, region, { isSecret, isItem }) {
	if (region.start.column > MAX_EXCERPT) return void 0;
	const line = lineAround(text, region);
	if (isShared(line, region, isSecret)) return void 0;
	const shown = isSecret ? withoutSecret(line, region, isItem) : line;
	return require_program.detachSentence(shown.slice(0, MAX_EXCERPT));
}
function lineAround(text, { start, end }) {
	const lineStart = start.offset - (start.column - 1);
	const longest = Math.max(end.offset, lineStart + MAX_EXCERPT) + 1;
	const newline = text.indexOf("\n", lineStart);
	const line = text.slice(lineStart, newline < 0 ? longest : Math.min(newline, longest));
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
const MAY_HOLD_SECRET = /\b(?:Secret|stringData|data|value|literals)\b/u;
function isShared(line, region, isSecret) {
	const before = line.slice(0, region.start.column - 1);
	if (isSecret && /[^\s"'-]/u.test(before.replace(/^\s*(?:-\s+)*\{?/u, ""))) return true;
	return !isSecret && /[{,]/u.test(line) && MAY_HOLD_SECRET.test(line);
}
function isSecretive(finding) {
	const { rule, resource, mayBeSecret } = finding;
	return rule.sensitive || mayBeSecret === true || resource === void 0 || resource.kind === "Secret";
}
function withoutSecret(line, region, isItem) {
	const keyEnd = region.end.column - 1;
	if (isItem || !/^\s*:/u.test(line.slice(keyEnd))) return `${line.slice(0, region.start.column - 1)}${require_program.REDACTED}`;
	const end = line.indexOf(":", keyEnd) + 1;
	return line.slice(end).trim() === "" ? line : `${line.slice(0, end)} ${require_program.REDACTED}`;
}

// src/evaluate/secret-paths.ts
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
function secretPathsOf(resource, plan) {
	const found = evaluateResource(resource, plan).findings.map((finding) => finding.path);
	const isSecret = resource.kind === "Secret";
	return (path) => isSecret && (path[0] === "data" || path[0] === "stringData") || found.some((one) => one.every((segment, index) => index >= path.length || segment === path[index]));
}

// src/catalog/rule-params.ts
function refuseUnknownParams(available, { rules }) {
	const given = [...rules].filter(([, { params }]) => params !== void 0);
	if (given.length === 0) return;
	const names = namesOf(available);
	const byId = new Map(available.map((compiled) => [compiled.rule.id, compiled]));
	for (const [name, { params = {}, at }] of given) {
		const meant = (names.get(name.toLowerCase()) ?? []).flatMap((id) => byId.get(id) ?? []);
		if (meant.length === 0) continue;
		for (const [param, value] of Object.entries(params)) refuseUnknown({
			name,
			param,
			value,
			at
		}, meant);
	}
}
function refuseUnknown({ name, param, value, at }, meant) {
	const where = at === void 0 ? {} : { at };
	if (param === "strict") {
		if (typeof value === "boolean") return;
		throw new require_start.UserError(`rules.${name}.params.strict takes true or false`, {
			hint: "Write it without quotes.",
			...where
		});
	}
	const known = [...new Set(meant.flatMap(({ params }) => Object.keys(params)))];
	const own = meant.flatMap(({ params }) => Object.hasOwn(params, param) ? [params[param]] : []);
	if (own.length === 0) {
		const near = require_flags.nearestName(param, known);
		const proposal = near === void 0 ? "" : `Did you mean "${near}"? `;
		const takes = known.length === 0 ? "It has none." : `It takes ${known.join(", ")}.`;
		throw new require_start.UserError(`rules.${name}.params: there is no parameter "${param}"`, {
			hint: proposal + takes,
			...where
		});
	}
	if (own.some((one) => formOf(one) === formOf(value))) return;
	throw new require_start.UserError(`rules.${name}.params.${param} is ${formOf(value)}, and takes ${formOf(own[0])}`, {
		hint: `Its default is ${JSON.stringify(own[0])}. \`lintel explain ${name}\` has them all.`,
		...where
	});
}
function formOf(value) {
	if (Array.isArray(value)) return "a list";
	if (require_program.isMap(value)) return "a mapping";
	if (typeof value === "number") return "a number";
	return typeof value === "boolean" ? "true or false" : "text";
}

// src/evaluate/postponed.ts
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

// src/judging/broken-documents.ts
function syntaxFindings({ broken, stream }, rendering, plan) {
	const selected = plan.syntax;
	if (selected === void 0) return [];
	const { rule } = selected.compiled;
	return broken.map(({ message, position }) => ({
		rule,
		severity: selected.severity ?? rule.severity,
		message: `This is not YAML that Kubernetes can read: ${message}.`,
		place: {
			rendering,
			stream,
			region: {
				start: position,
				end: position
			}
		},
		path: [],
		related: []
	}));
}
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

// src/judging/nothing-found.ts
function nothingFound(sources, config) {
	const level = config.pathsNamed || config.nothingToScan === "incomplete" ? "error" : "warning";
	const built = sources.filter(({ source }) => source.kind === "helm" || source.kind === "kustomize");
	if (built.length > 0) return {
		code: "nothing-to-scan",
		level,
		message: `No Kubernetes object came out of ${built.map(({ source }) => require_program.nameOfSource(source)).join(", ")}.`,
		hint: "See what its conditions ask for: the values that it is deployed with belong under `helm` in lintel.yaml."
	};
	return {
		code: "nothing-to-scan",
		level,
		message: `No Kubernetes manifest, chart or kustomization was found ${placesLookedAt(config)}.`,
		hint: config.stdin === void 0 ? "Name the folder that holds them, and check `exclude`, .gitignore and .lintelignore." : "See that the command before the pipe prints manifests."
	};
}
function placesLookedAt({ paths, stdin }) {
	const folders = paths.map((path) => path || "the repository").join(", ");
	if (stdin === void 0) return `in ${folders}`;
	return folders === "" ? "on standard input" : `on standard input or in ${folders}`;
}

// src/judging/input-policies.ts
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

// src/judging/resource-schemas.ts
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
		judgeBeside({ apiVersions, misfits, lists }) {
			if (misfits.length + lists.length === 0) return [];
			const isAmongObjects = [...apiVersions].some((version) => version === "v1" || version.includes("/"));
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
const MAX_IDS = 200;
const MAX_TEXT = 1e4;
function idsIn(list) {
	const words = list.slice(0, MAX_TEXT).split(/[\s,]+/u, MAX_IDS);
	return new Set(words.filter((word) => word !== "").map(comparablePeerId));
}
function reasonIn(text) {
	const plain = text.slice(0, MAX_TEXT).trim().replace(/^"([^"]*)"$/u, "$1").trim();
	return plain === "" ? "no reason given" : plain;
}
function isMeant({ peer, checks }, peers) {
	const ids = peers[peer];
	if (ids === void 0) return false;
	if (checks === "all") return true;
	return "but" in checks ? !ids.some((id) => checks.but.has(comparablePeerId(id))) : ids.some((id) => checks.has(comparablePeerId(id)));
}

// src/suppress/asked-rules.ts
const ASKING_ANNOTATION = "kube-score/enable";
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
function rulesToAskFor(rules) {
	return rules.filter(({ compiled }) => compiled.rule.peers["kube-score"] !== void 0);
}
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

// src/suppress/path-glob.ts
const STEPS = 1e5;
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

// src/judging/path-settings.ts
function openPathSettings(config, available) {
	const { rulesByPath = [], onlyRules } = config;
	if (rulesByPath.length === 0) return void 0;
	const index = namesOf(available);
	const entries = rulesByPath.map(({ paths, rules }) => ({
		matches: anyOf(paths),
		settings: settingsByRule(rules, index, "rulesByPath")
	}));
	const named = new Set(entries.flatMap(({ settings }) => [...settings.keys()]));
	const elsewhere = selectRules(available, {
		...config,
		rulesByPath: []
	});
	const everywhere = new Set(elsewhere.map(({ compiled }) => compiled.rule.id));
	return (finding) => {
		const { id } = finding.rule;
		if (!named.has(id)) return finding;
		const { file } = finding.provenance.home;
		const setting = entries.findLast(({ settings, matches }) => settings.has(id) && matches(file))?.settings.get(id);
		if (!(setting?.enabled ?? everywhere.has(id)) && onlyRules.length === 0) return void 0;
		return setting?.severity === void 0 ? finding : {
			...finding,
			severity: setting.severity
		};
	};
}
function anyOf(paths) {
	const globs = paths.map(pathGlob);
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		let isMeant = known.get(file);
		if (isMeant === void 0) known.set(file, isMeant = globs.some((matches) => matches(file)));
		return isMeant;
	};
}

// src/suppress/directive.ts
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
const MOST_NAMES = 100;
function readDirective(text, { names, at, write }, diagnostics) {
	const directive = parseDirective(text);
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
	if (rules.size === 0) return void 0;
	return {
		rules,
		names: directive.names.join(", "),
		reason: directive.reason,
		at,
		used: false
	};
}
function unknownName(name, names, at) {
	return {
		code: "suppression-invalid",
		level: "warning",
		message: `A suppression names "${name}", which is no rule, category or peer's check id.`,
		hint: `${names.proposalFor(name)}\`lintel rules\` lists them.`,
		at
	};
}

// src/suppress/configured-suppressions.ts
function configuredSuppressions(config, names, diagnostics) {
	return config.suppressions.flatMap((entry) => {
		const at = placeInConfig(config, entry);
		const rules = names.get(entry.rule.toLowerCase());
		if (rules === void 0) {
			diagnostics.push(unknownName(entry.rule, names, at));
			return [];
		}
		if (entry.until !== void 0 && entry.until < config.today) {
			diagnostics.push(expired(entry.rule, entry.until, at));
			return [];
		}
		return [{
			rules: new Set(rules),
			names: entry.rule,
			at,
			suppression: suppressionBy(entry),
			matches: matcherOf(entry),
			used: false
		}];
	});
}
function matcherOf(entry) {
	const path = entry.path === void 0 ? void 0 : pathGlob(entry.path);
	const name = entry.name === void 0 ? void 0 : pathGlob(entry.name);
	return (finding) => (path === void 0 || path(finding.provenance.home.file)) && (entry.kind === void 0 || entry.kind === finding.resource?.kind) && (name === void 0 || name(finding.resource?.name ?? ""));
}
function suppressionBy({ reason, owner, ticket, until }) {
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
function expired(rule, until, at) {
	return {
		code: "suppression-expired",
		level: "warning",
		message: `The suppression of ${rule} was good until ${until}; its findings count again.`,
		hint: "Repair what it hides, or set a new date with a new reason.",
		at
	};
}

// src/suppress/peer-comments.ts
const READERS = [
	["checkov:skip=", readCheckov],
	["trivy:ignore:", readTrivy],
	["kics-scan", readKics],
	["nosemgrep", readSemgrep]
];
const WORDS = READERS.map(([word]) => word);
const NONE$1 = [];
function peerCommentsIn(text, today) {
	if (!require_program.mayComment(text, WORDS)) return NONE$1;
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
function wordsBehind(words, word) {
	return words.slice(words.indexOf(word) + 1).filter((one) => !one.includes("trivy:ignore:")).join(" ").replace(/^-+\s*/u, "");
}
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

// src/suppress/file-comments.ts
const IGNORE_COMMENT = "lintel-ignore";
const OUR_NAME = "lintel";
const OUR_WORDS = [OUR_NAME];
const MISSPELT = /^lintel[\s:_-]+(?:allow|disable|ignore|nolint|noqa|skip|suppress)(?:[-_][a-z-]+)?(?=[\s:=])/iu;
function openFileComments({ peerSuppressions, today }, names, diagnostics) {
	const ours = /* @__PURE__ */ new Map();
	const forPeers = /* @__PURE__ */ new Map();
	return {
		read(file, texts) {
			if (ours.has(file)) return;
			const text = texts.of(file);
			if (text === void 0) return;
			if (require_program.mayComment(text, OUR_WORDS) && text.includes(OUR_NAME)) ours.set(file, commentsOf(file, text, names, diagnostics));
			if (!peerSuppressions || forPeers.has(file)) return;
			const found = peerCommentsIn(text, today);
			if (found.length > 0) forPeers.set(file, found);
		},
		isEmpty: () => ours.size === 0 && forPeers.size === 0,
		byOurs({ rule }, places) {
			const comment = speakingOf(places, ours).find((one) => one.rules.has(rule.id));
			if (comment === void 0) return void 0;
			comment.used = true;
			return {
				by: "comment",
				reason: comment.reason
			};
		},
		byPeers({ rule, armPeers }, places) {
			const comment = speakingOf(places, forPeers).find((one) => isMeant(one, armPeers ?? rule.peers));
			return comment === void 0 ? void 0 : {
				by: "comment",
				peer: comment.peer,
				reason: comment.reason
			};
		},
		ours: () => [...ours.values()].flat()
	};
}
function commentsOf(file, text, names, diagnostics) {
	return require_program.findComments(text, OUR_NAME).flatMap((comment) => {
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
		const body = comment.text.startsWith(IGNORE_COMMENT) ? comment.text.slice(13) : void 0;
		if (body === void 0 || !/^(?:\s|:|$)/u.test(body)) {
			diagnostics.push(...misspelt(comment.text, names, at));
			return [];
		}
		const form = {
			names,
			write: (directive) => `${IGNORE_COMMENT} ${directive}`,
			at
		};
		const read = readDirective(body.replace(/^\s*:/u, ""), form, diagnostics);
		return read === void 0 ? [] : [{
			...read,
			...require_program.governs(text, comment)
		}];
	});
}
function misspelt(text, names, at) {
	const [written] = MISSPELT.exec(text) ?? [];
	if (written === void 0) return [];
	const rule = text.slice(written.length).split(/[\s,:=]+/u).find((word) => names.get(word.toLowerCase()) !== void 0);
	if (rule === void 0) return [];
	return [{
		code: "suppression-invalid",
		level: "warning",
		message: `A comment begins with "${written}", which suppresses nothing.`,
		hint: `Write \`${IGNORE_COMMENT} ${rule} -- reason\`.`,
		at
	}];
}
function speakingOf(places, comments) {
	return places.flatMap((place) => (comments.get(place.file) ?? []).filter((one) => speaksOf(one, place)));
}
function speaksOf(comment, place) {
	const line = place.region?.start.line;
	if (line === void 0) return comment.fromLine === 1;
	return comment.fromLine <= line && line <= comment.toLine;
}

// src/suppress/annotated-places.ts
const OBJECT = placeAt([]);
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

// src/suppress/peer-annotations.ts
const MAX_ANNOTATIONS = 2e3;
function peerAnnotationsOf(object) {
	const found = [...read(object, OBJECT)];
	for (const place of TEMPLATES) for (const one of read(object, place)) if (LOOKS_AT_TEMPLATES.has(one.peer)) found.push(one);
	return found;
}
const LOOKS_AT_TEMPLATES = /* @__PURE__ */ new Set(["checkov", "kube-score"]);
function read(object, { path, annotations: at }) {
	const annotations = require_program.valueAt(object, at);
	if (!require_program.isMap(annotations)) return NONE;
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
const NONE = [];
const KUBE_LINTER = "ignore-check.kube-linter.io/";
const POLARIS = "polaris.fairwinds.com/";
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

// src/suppress/object-annotations.ts
const IGNORE_ANNOTATION = "lintel.dev/ignore";
const NO_ANNOTATIONS = {
	ours: [],
	peers: []
};
function openObjectAnnotations({ peerSuppressions }, names, diagnostics) {
	const all = [];
	const known = /* @__PURE__ */ new WeakMap();
	const annotationsOnce = (resource) => {
		const { rendering } = resource.document;
		let inRendering = known.get(rendering);
		const seen = inRendering?.get(require_program.placeOfResource(resource));
		if (seen !== void 0) return seen;
		const ours = annotationsOf(resource, names, diagnostics);
		const peers = peerSuppressions ? peerAnnotationsOf(resource.object) : [];
		if (ours.length === 0 && peers.length === 0) return NO_ANNOTATIONS;
		all.push(...ours);
		const found = {
			ours,
			peers
		};
		inRendering ??= /* @__PURE__ */ new Map();
		known.set(rendering, inRendering.set(require_program.placeOfResource(resource), found));
		return found;
	};
	return {
		suppress(resource, findings) {
			const annotations = annotationsOnce(resource);
			if (annotations === NO_ANNOTATIONS) return findings;
			return findings.map((finding) => {
				const suppression = byOurs(finding, annotations.ours) ?? byPeers(finding, annotations.peers);
				return suppression === void 0 ? finding : {
					...finding,
					suppression
				};
			});
		},
		ours: () => all
	};
}
function byOurs({ rule, path }, annotations) {
	const match = annotations.find((one) => one.rules.has(rule.id) && isWithin(path, one.path));
	if (match === void 0) return void 0;
	match.used = true;
	return {
		by: "annotation",
		reason: match.reason
	};
}
function byPeers({ rule, armPeers, path }, annotations) {
	const match = annotations.find((one) => isMeant(one, armPeers ?? rule.peers) && isWithin(path, one.path));
	return match === void 0 ? void 0 : {
		by: "annotation",
		peer: match.peer,
		reason: match.reason
	};
}
function isWithin(path, ancestor) {
	return ancestor.every((segment, index) => path[index] === segment);
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
				path
			});
		}
	}
	return found;
}

// src/suppress/suppress.ts
function openSuppressions(config, names, judging) {
	const diagnostics = [];
	const configured = configuredSuppressions(config, names, diagnostics);
	const comments = openFileComments(config, names, diagnostics);
	const annotations = openObjectAnnotations(config, names, diagnostics);
	return {
		byAnnotation: (resource, findings) => annotations.suppress(resource, findings),
		readComments: (file, texts) => comments.read(file, texts),
		byCommentOrConfig(finding) {
			if (finding.suppression !== void 0) return finding;
			if (configured.length === 0 && comments.isEmpty()) return finding;
			const places = [finding.provenance.home, ...finding.provenance.steps.map((step) => step.at)];
			const suppression = comments.byOurs(finding, places) ?? byConfig(finding, configured) ?? comments.byPeers(finding, places);
			return suppression === void 0 ? finding : {
				...finding,
				suppression
			};
		},
		diagnostics() {
			const idle = [
				...annotations.ours(),
				...comments.ours(),
				...config.pathsNamed ? [] : configured
			].filter(({ used, rules }) => !used && [...rules].some((id) => judging.has(id)));
			return [...diagnostics, ...idle.map((one) => unused(one.names, one.at))];
		}
	};
}
function byConfig(finding, entries) {
	const entry = entries.find((one) => one.rules.has(finding.rule.id) && one.matches(finding));
	if (entry === void 0) return void 0;
	entry.used = true;
	return entry.suppression;
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
const KUSTOMIZE_HASH = /-[2456789bcdfghkmt]{10}$/u;
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
const idOf = require_program.oncePer(({ apiVersion, kind, name, namespace }) => ({
	apiVersion: require_program.detachName(apiVersion),
	kind: require_program.detachName(kind),
	name: require_program.detachName(name),
	...namespace === void 0 ? {} : { namespace: require_program.detachName(namespace) }
}));
const CONTAINER_KEYS = new Set(require_facts.CONTAINER_LISTS.map(({ key }) => key));
function containerOf(resource, path) {
	const index = path.findIndex((segment, at) => CONTAINER_KEYS.has(segment) && typeof path[at + 1] === "number");
	if (index < 0) return void 0;
	const container = require_program.valueAt(resource.object, path.slice(0, index + 2));
	return require_program.isMap(container) && typeof container["name"] === "string" ? require_program.detachName(container["name"]) : void 0;
}

// src/judging/judge-renderings.ts
var judge_renderings_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openJudge: () => openJudge });
async function openJudge(config, options) {
	const rules = options.rules ?? await availableRules(config);
	const chosen = selectRules(rules, config);
	refuseUnknownParams(rules, config);
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
			run.diagnostics.push(...run.suppressions.diagnostics(), ...releasesElsewhere(run.releases), ...run.unjudged.diagnostics());
			if (isWhole && isEmpty(run)) run.diagnostics.push(nothingFound(run.sources, config));
			return assemble({
				...run,
				rules: rulesThatJudged(selected, run.findings),
				renderers
			}, config, require_start.VERSION);
		}
	};
}
function isEmpty({ resources, documentsUnchecked, diagnostics }) {
	return resources === 0 && documentsUnchecked === 0 && diagnostics.every(({ level }) => level !== "error");
}
async function openRun(config, { options, rules, selected }) {
	const target = targetOf(config.kubeVersion);
	const plan = planRules(selected, config.podTemplates, target);
	const texts = openSourceTexts(config);
	return {
		config,
		plan,
		leftOff: () => planRules(rulesToAskFor(rulesLeftOff(rules, config)), config.podTemplates, target),
		pathSettings: openPathSettings(config, rules),
		suppressions: openSuppressions(config, namesOf(rules), new Set(selected.map(({ compiled }) => compiled.rule.id))),
		texts,
		hashes: openHashedLines(texts),
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
		onStream: options.onStream,
		onResource: options.onResource,
		onSet: options.onSet
	};
}
function rulesThatJudged(selected, findings) {
	const judging = selected.filter(({ compiled }) => compiled.told === void 0 || compiled.policy !== void 0);
	return [.../* @__PURE__ */ new Set([...judging.map(({ compiled }) => compiled.rule), ...findings.map(({ rule }) => rule)])];
}
async function judgeRendering(rendering, run) {
	const collector = collectSet(rendering, run.plan);
	const tracer = await openTracer(rendering);
	const look = {
		rendering,
		tracer,
		collector,
		resources: 0,
		broken: 0,
		isAskedForMore: false
	};
	const before = run.findings.length;
	for (const [file, text] of textsOnTheWay(rendering)) run.suppressions.readComments(file, { of: () => text });
	for (const stream of rendering.streams) judgeStream(stream, look, run);
	keepAll(run.postponed.hold(evaluateSet(collector.set, run.plan), collector.set, tracer), tracer, run);
	run.onSet?.(collector.set);
	run.inputPolicies?.hold(rendering, tracer);
	if (look.isAskedForMore) judgeAskedRules(rendering, tracer, run);
	const told = withPeersOfHolders(withoutOverridden(run.findings.splice(before)), collector.set);
	for (const finding of told) run.findings.push(finding);
	run.hashes.forget();
	run.resources += look.resources;
	run.documentsUnchecked += look.broken;
	run.diagnostics.push(...rendering.diagnostics, ...tracer.diagnostics());
	run.sources.push(summaryOf(rendering, look.resources));
}
function judgeStream(stream, look, run) {
	const { rendering, tracer } = look;
	const isManifest = rendering.trail.kind === "identity";
	run.onStream?.(stream);
	if (isManifest) {
		run.texts.remember(stream.origin, stream.text);
		run.hashes.forget();
	}
	run.suppressions.readComments(stream.origin, run.texts);
	const reader = openStream(rendering, stream, run.config.limits);
	for (const resource of reader.resources) judgeResource(resource, look, run);
	const rest = reader.rest();
	run.diagnostics.push(...rest.diagnostics);
	const beside = run.schemas?.judgeBeside(rest) ?? [];
	if (!rest.isKubernetes && beside.length === 0 && isManifest) run.notKubernetes.push(stream.origin);
	for (const { resource, problems } of beside) keepAll(evaluateProblems(resource, run.plan, problems), tracer, run, resource);
	for (const finding of syntaxFindings(rest, rendering, run.plan)) keep(finding, tracer, run);
	if (run.plan.syntax === void 0) run.diagnostics.push(...unreadDocuments(rest, rendering));
	look.broken += rest.broken.length + beside.filter(({ isUnjudged }) => isUnjudged).length;
}
function judgeResource(resource, look, run) {
	const { tracer } = look;
	look.resources += 1;
	look.isAskedForMore ||= run.config.peerSuppressions && mayAsk(resource);
	const problems = run.schemas?.judge(resource);
	if (run.schemas !== void 0 && problems === void 0) run.waiting.push({
		resource,
		tracer
	});
	keepAll(evaluateResource(resource, run.plan, problems), tracer, run, resource);
	const further = run.problemsOf?.(resource) ?? [];
	if (further.length > 0) keepAll(evaluateProblems(resource, run.plan, further), tracer, run, resource);
	look.collector.add(resource);
	run.inputPolicies?.meet(resource, tracer);
	run.onResource?.(resource);
	if (require_facts.isRelease(resource)) run.releases += 1;
}
async function judgeWaiting(run) {
	const { schemas } = run;
	if (schemas === void 0) return;
	await schemas.settle();
	for (const { resource, tracer } of run.waiting) keepAll(evaluateProblems(resource, run.plan, schemas.judgeSettled(resource)), tracer, run, resource);
	run.diagnostics.push(...schemas.diagnostics());
}
async function judgeByInputPolicies(run) {
	const verdicts = await run.inputPolicies?.settle();
	if (verdicts === void 0) return;
	run.diagnostics.push(...verdicts.diagnostics);
	for (const { judgement, tracer } of verdicts.judgements) keepAll(judgement, tracer, run);
}
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
function textsOnTheWay({ trail }) {
	if (trail.kind === "kustomize") return trail.inputs;
	return trail.kind === "helm" && trail.clues !== void 0 ? require_program.textsOfClues(trail.clues) : [];
}
function keepAll(judgement, tracer, run, resource) {
	const { suppressions } = run;
	const findings = resource === void 0 ? judgement.findings.flatMap((one) => one.resource === void 0 ? [one] : suppressions.byAnnotation(one.resource, [one])) : suppressions.byAnnotation(resource, judgement.findings);
	for (const finding of findings) keep(finding, tracer, run);
	run.diagnostics.push(...judgement.diagnostics);
	run.unjudged.add(judgement.unjudged ?? []);
}
function keep(finding, tracer, run) {
	const found = tracer.trace(finding);
	const traced = run.pathSettings === void 0 ? found : run.pathSettings(found);
	if (traced === void 0) return;
	run.findings.push(run.suppressions.byCommentOrConfig(run.config.lineHashes ? run.hashes.withLineHash(traced) : traced));
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
function releasesElsewhere(releases) {
	if (releases === 0) return [];
	return [{
		code: "release-elsewhere",
		level: "note",
		message: `${releases === 1 ? "1 object installs" : `${releases} objects install`} a chart or folder that a controller fetches; what it holds was not judged.`,
		hint: "Judge it in the repository where it lies, or list the chart under `helm` in lintel.yaml when it is in this one."
	}];
}

Object.defineProperty(exports, "BUILT_IN_RULES", {
  enumerable: true,
  get: function () {
    return BUILT_IN_RULES;
  }
});
Object.defineProperty(exports, "PRESETS", {
  enumerable: true,
  get: function () {
    return PRESETS;
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
Object.defineProperty(exports, "closingLines", {
  enumerable: true,
  get: function () {
    return closingLines;
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
Object.defineProperty(exports, "describe_exports", {
  enumerable: true,
  get: function () {
    return describe_exports;
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
Object.defineProperty(exports, "openHashedLines", {
  enumerable: true,
  get: function () {
    return openHashedLines;
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