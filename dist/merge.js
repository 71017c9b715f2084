"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_start = require("./start.js");
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_reports = require("./reports.js");
const require_zod = require("./zod.js");

// src/report/read-json.ts
const text = require_zod.string$1();
const count = require_zod.int().min(0);
const fromOne = require_zod.int().min(1);
const place = {
	file: text,
	line: fromOne.optional(),
	column: fromOne.optional()
};
const path = require_zod.array(require_zod.union([text, require_zod.int()]));
const counts = require_zod.object({
	info: count,
	low: count,
	medium: count,
	high: count,
	critical: count
});
const provenance = require_zod.object({
	home: require_zod.object(place),
	precision: require_zod._enum([
		"exact",
		"block",
		"file"
	]),
	reason: text.optional(),
	fromValues: require_zod.boolean(),
	overridden: require_zod.array(require_zod.object(place)).optional(),
	setKey: require_zod.object({
		file: text,
		key: text
	}).optional(),
	steps: require_zod.array(require_zod.object({
		...place,
		role: text
	})),
	rendered: require_zod.object({
		source: text,
		environments: require_zod.array(text),
		resource: text,
		path,
		line: fromOne
	}).optional()
});
const finding = require_zod.object({
	rule: text,
	severity: require_zod._enum(require_program.SEVERITIES),
	message: text,
	resource: require_zod.object({
		apiVersion: text,
		kind: text,
		name: text,
		namespace: text.optional()
	}).optional(),
	container: text.optional(),
	path,
	home: require_zod.object({
		...place,
		endLine: fromOne.optional(),
		endColumn: fromOne.optional()
	}),
	provenance,
	excerpt: text.optional(),
	fingerprint: text.regex(/^[0-9a-f]+$/u),
	state: require_zod._enum([
		"new",
		"unchanged",
		"unknown",
		"fixed"
	]).optional(),
	outOfScope: require_zod.literal(true).optional(),
	related: require_zod.array(require_zod.object({
		...place,
		message: text
	})),
	suppression: require_zod.object({
		by: require_zod._enum([
			"comment",
			"annotation",
			"config",
			"baseline"
		]),
		peer: text.optional(),
		reason: text
	}).optional(),
	controls: require_zod.array(text),
	peers: require_zod.record(text, require_zod.array(text))
});
const codes = Object.keys(require_program.DIAGNOSTIC_CODES);
const report = require_zod.object({
	schemaVersion: require_zod.literal("1"),
	tool: require_zod.object({
		name: text,
		version: text,
		renderers: require_zod.array(require_zod.object({
			name: require_zod._enum([
				"helm",
				"kustomize",
				"kubectl"
			]),
			version: text
		}))
	}),
	verdict: require_zod._enum([
		"passed",
		"failed",
		"incomplete"
	]),
	failOn: require_zod._enum([...require_program.SEVERITIES, "never"]),
	scope: require_zod._enum([
		"all",
		"new",
		"changed-resources",
		"changed-lines"
	]).optional(),
	summary: require_zod.object({
		bySeverity: counts,
		suppressed: count,
		suppressedForPeers: count,
		outOfScope: count.optional(),
		sources: count,
		resources: count,
		unchecked: count,
		notKubernetes: count,
		schemas: require_zod.record(text, count).optional(),
		rules: count
	}),
	shard: require_zod.object({
		index: fromOne,
		count: fromOne,
		rules: require_zod.array(text)
	}),
	sources: require_zod.array(require_zod.object({
		kind: require_zod._enum([
			"manifests",
			"helm",
			"kustomize",
			"stdin"
		]),
		name: text,
		folder: text.optional(),
		environment: text.optional(),
		state: require_zod._enum([
			"judged",
			"partial",
			"unchecked"
		]),
		resources: count,
		why: text.optional()
	})),
	findings: require_zod.array(finding),
	comparison: require_zod.object({
		base: text,
		commit: text.optional(),
		new: count,
		unchanged: count,
		unknown: count,
		fixed: require_zod.array(finding)
	}).optional(),
	diagnostics: require_zod.array(require_zod.object({
		code: require_zod._enum(codes),
		level: require_zod._enum([
			"error",
			"warning",
			"note"
		]),
		message: text,
		hint: text,
		file: text.optional(),
		line: fromOne.optional(),
		column: fromOne.optional()
	}))
});
function readShardReport(source) {
	let data;
	try {
		data = JSON.parse(source);
	} catch {
		return "is not JSON";
	}
	const read = report.safeParse(data);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const where = issue?.path.join(".") ?? "";
	if (where === "shard") return "is not of a run that was split by --shard";
	return `is not a report of this version of Lintel: ${where === "" ? "it" : where} is not what it should be`;
}

// src/report/revive.ts
function revivedFinding(json, rule) {
	const { severity, message, resource, container, path, home, provenance, excerpt, fingerprint, related } = json;
	const { reason, overridden, setKey, rendered } = provenance;
	const isOfArm = JSON.stringify(json.peers) !== JSON.stringify(rule.peers);
	return {
		rule,
		severity,
		message,
		...resource === void 0 ? {} : { resource },
		...container === void 0 ? {} : { container },
		path,
		...isOfArm ? { armPeers: json.peers } : {},
		provenance: {
			home: revivedLocation(home, home.endLine, home.endColumn),
			precision: provenance.precision,
			...reason === void 0 ? {} : { reason },
			fromValues: provenance.fromValues,
			...setKey === void 0 ? {} : { setKey: {
				...setKey,
				file: require_program.repoPath(setKey.file)
			} },
			...overridden === void 0 ? {} : { overridden: overridden.map((at) => revivedLocation(at)) },
			steps: provenance.steps.map((step) => ({
				at: revivedLocation(step),
				role: step.role
			})),
			...rendered === void 0 ? {} : { rendered }
		},
		...excerpt === void 0 ? {} : { excerpt },
		identity: require_reports.identityOfFingerprint(fingerprint),
		related: related.map((one) => ({
			at: revivedLocation(one),
			message: one.message
		})),
		...json.suppression === void 0 ? {} : { suppression: json.suppression },
		...json.state === void 0 || json.state === "fixed" ? {} : { state: json.state },
		...json.outOfScope === true ? { isOutOfScope: true } : {}
	};
}
function revivedDiagnostic({ code, level, message, hint, file, line, column }) {
	const place = {
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column }
	};
	return {
		code,
		level,
		message,
		hint,
		...file === void 0 ? {} : { at: revivedLocation({
			file,
			...place
		}) }
	};
}
function revivedSource({ kind, folder = "", environment = "", resources, state, why }) {
	return {
		source: sourceOf(kind, folder, environment),
		resources,
		state,
		...why === void 0 ? {} : { why }
	};
}
function sourceOf(kind, folder, environment) {
	switch (kind) {
		case "stdin": return { kind };
		case "manifests": return {
			kind,
			folder: require_program.repoPath(folder),
			files: []
		};
		case "kustomize": return {
			kind,
			folder: require_program.repoPath(folder),
			file: require_program.repoPath(folder)
		};
		case "helm": {
			const named = {
				name: environment,
				values: [],
				set: {},
				release: "",
				namespace: "",
				kubeVersion: "",
				apiVersions: []
			};
			return {
				kind,
				chart: require_program.repoPath(folder),
				environment: named
			};
		}
	}
}
function revivedLocation({ file, line, column = 1 }, endLine, endColumn) {
	if (line === void 0) return { file: require_program.repoPath(file) };
	const start = {
		line,
		column,
		offset: 0
	};
	const end = {
		line: endLine ?? line,
		column: endColumn ?? column,
		offset: 0
	};
	return {
		file: require_program.repoPath(file),
		region: {
			start,
			end
		}
	};
}

// src/sentences/merge-shards.ts
var merge_shards_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ mergeShards: () => mergeShards });
function mergeShards(files, config, available) {
	const parts = files.map(readPart);
	const [first] = parts;
	if (first === void 0) throw new require_start.UserError("there are no reports to merge", { hint: "Name the JSON reports of all parts." });
	checkTogether(parts, first);
	const ruleOf = ruleFinder(available);
	const reports = parts.map(({ report }) => report);
	const findings = reports.flatMap((report) => report.findings.map((one) => withoutBaseline(revivedFinding(one, ruleOf(one.rule)))));
	const hashes = require_core.openHashedLines(require_core.openSourceTexts(config));
	const whole = require_core.assemble({
		findings: config.lineHashes ? findings.map((one) => hashes.withLineHash(one)) : findings,
		diagnostics: [...reports.flatMap(({ diagnostics }) => diagnostics.map(revivedDiagnostic)), ...missingParts(parts, first)],
		sources: reports.flatMap(({ sources }) => sources.map(revivedSource)),
		renderers: reports.flatMap(({ tool }) => tool.renderers),
		rules: [...new Set(reports.flatMap(({ shard }) => shard.rules))].map(ruleOf),
		notKubernetes: [],
		documentsUnchecked: sumOf(reports, uncheckedDocuments),
		resources: sumOf(reports, ({ summary }) => summary.resources),
		...schemasOf(reports)
	}, config, require_start.VERSION);
	const compared = require_core.reassess(whole, {
		...comparisonOf(reports, ruleOf),
		...first.report.scope === void 0 ? {} : { scope: first.report.scope }
	});
	const counted = {
		...compared,
		counts: {
			...compared.counts,
			notKubernetes: sumOf(reports, ({ summary }) => summary.notKubernetes)
		}
	};
	if (config.baseline === void 0) return counted;
	return require_compare.accept(counted, {
		entries: require_compare.loadBaseline(config.baseline, config),
		file: config.baseline,
		isWhole: true
	});
}
function readPart(file) {
	const text = require_program.readInput(file, file, "Name the JSON reports of all parts.");
	const report = readShardReport(text);
	if (typeof report !== "string") return {
		file,
		report
	};
	throw new require_start.UserError(`${file} ${report}`, { hint: "Write it with `lintel --shard I/N --format json=FILE`." });
}
function checkTogether(parts, first) {
	const seen = /* @__PURE__ */ new Map();
	for (const { file, report } of parts) {
		const { index, count } = report.shard;
		if (count !== first.report.shard.count) throw new require_start.UserError(`${first.file} is one of ${first.report.shard.count} parts, and ${file} one of ${count}`, { hint: "Merge the parts of one run." });
		if (report.tool.version !== require_start.VERSION) throw new require_start.UserError(`${file} was written by version ${report.tool.version}, and this is ${require_start.VERSION}`, { hint: "Run all parts by one version." });
		const twin = seen.get(index);
		if (twin !== void 0) throw new require_start.UserError(`${twin} and ${file} are both part ${index}`, { hint: "Give each part once." });
		seen.set(index, file);
	}
}
function missingParts(parts, first) {
	const { count } = first.report.shard;
	const there = new Set(parts.map(({ report }) => report.shard.index));
	return Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index)).map((index) => ({
		code: "shard-missing",
		level: "error",
		message: `Part ${index} of ${count} is missing, so what it was to judge was not judged.`,
		hint: "See why its job did not write a report, and run it again."
	}));
}
function ruleFinder(available) {
	const byId = new Map(available.map(({ rule }) => [rule.id, rule]));
	return (id) => {
		const rule = byId.get(id);
		if (rule !== void 0) return rule;
		throw new require_start.UserError(`a report was judged by rule "${id}", which is not known here`, { hint: "Merge with the same --rules and configuration as the parts were judged." });
	};
}
function withoutBaseline({ suppression, ...finding }) {
	return suppression === void 0 || suppression.by === "baseline" ? finding : {
		...finding,
		suppression
	};
}
function uncheckedDocuments({ summary, sources }) {
	return summary.unchecked - sources.filter(({ state }) => state === "unchecked").length;
}
function comparisonOf(reports, ruleOf) {
	const all = reports.flatMap(({ comparison }) => comparison === void 0 ? [] : [comparison]);
	const [first] = all;
	if (first === void 0) return {};
	return { comparison: {
		base: first.base,
		...first.commit === void 0 ? {} : { commit: first.commit },
		fixed: all.flatMap(({ fixed }) => fixed.map((one) => revivedFinding(one, ruleOf(one.rule)))),
		counts: {
			new: sumOf(all, (one) => one.new),
			unchanged: sumOf(all, (one) => one.unchanged),
			unknown: sumOf(all, (one) => one.unknown)
		}
	} };
}
function schemasOf(reports) {
	const sums = {};
	for (const { summary } of reports) for (const [state, count] of Object.entries(summary.schemas ?? {})) sums[state] = (sums[state] ?? 0) + count;
	return Object.keys(sums).length === 0 ? {} : { schemas: { counts: sums } };
}
function sumOf(items, of) {
	return items.reduce((sum, item) => sum + of(item), 0);
}

Object.defineProperty(exports, "mergeShards", {
  enumerable: true,
  get: function () {
    return mergeShards;
  }
});
Object.defineProperty(exports, "merge_shards_exports", {
  enumerable: true,
  get: function () {
    return merge_shards_exports;
  }
});