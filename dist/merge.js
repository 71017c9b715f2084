import { _ as accept, h as loadBaseline } from "./compare.js";
import { n as UserError } from "./errors.js";
import { At as identityOfFingerprint, Gt as reassess, Ut as assemble, X as lineHashes, Z as openSourceTexts } from "./core.js";
import { C as repoPath, b as SEVERITIES, u as DIAGNOSTIC_CODES } from "./facts.js";
import { t as VERSION } from "./version.js";
import { c as literal, d as record, i as boolean, m as union, n as _enum, o as int, p as string, r as array, u as object } from "./zod.js";
const { readFileSync } = process.getBuiltinModule("node:fs");

// src/report/read-json.ts
const text = string();
const count = int().min(0);
const fromOne = int().min(1);
const place = {
	file: text,
	line: fromOne.optional(),
	column: fromOne.optional()
};
const path = array(union([text, int()]));
const counts = object({
	info: count,
	low: count,
	medium: count,
	high: count,
	critical: count
});
const provenance = object({
	home: object(place),
	precision: _enum([
		"exact",
		"block",
		"file"
	]),
	reason: text.optional(),
	fromValues: boolean(),
	overridden: array(object(place)).optional(),
	setKey: object({
		file: text,
		key: text
	}).optional(),
	steps: array(object({
		...place,
		role: text
	})),
	rendered: object({
		source: text,
		environments: array(text),
		resource: text,
		path,
		line: fromOne
	}).optional()
});
const finding = object({
	rule: text,
	severity: _enum(SEVERITIES),
	message: text,
	resource: object({
		apiVersion: text,
		kind: text,
		name: text,
		namespace: text.optional()
	}).optional(),
	container: text.optional(),
	path,
	home: object({
		...place,
		endLine: fromOne.optional(),
		endColumn: fromOne.optional()
	}),
	provenance,
	excerpt: text.optional(),
	fingerprint: text.regex(/^[0-9a-f]+$/u),
	state: _enum([
		"new",
		"unchanged",
		"unknown",
		"fixed"
	]).optional(),
	outOfScope: literal(true).optional(),
	related: array(object({
		...place,
		message: text
	})),
	suppression: object({
		by: _enum([
			"comment",
			"annotation",
			"config",
			"baseline"
		]),
		peer: text.optional(),
		reason: text
	}).optional(),
	controls: array(text),
	peers: record(text, array(text))
});
const codes = Object.keys(DIAGNOSTIC_CODES);
const report = object({
	schemaVersion: literal("1"),
	tool: object({
		name: text,
		version: text,
		renderers: array(object({
			name: _enum([
				"helm",
				"kustomize",
				"kubectl"
			]),
			version: text
		}))
	}),
	verdict: _enum([
		"passed",
		"failed",
		"incomplete"
	]),
	failOn: _enum([...SEVERITIES, "never"]),
	scope: _enum([
		"all",
		"new",
		"changed-resources",
		"changed-lines"
	]).optional(),
	summary: object({
		bySeverity: counts,
		suppressed: count,
		suppressedForPeers: count,
		outOfScope: count.optional(),
		sources: count,
		resources: count,
		unchecked: count,
		notKubernetes: count,
		schemas: record(text, count).optional(),
		rules: count
	}),
	shard: object({
		index: fromOne,
		count: fromOne,
		rules: array(text)
	}),
	sources: array(object({
		kind: _enum([
			"manifests",
			"helm",
			"kustomize",
			"stdin"
		]),
		name: text,
		folder: text.optional(),
		environment: text.optional(),
		state: _enum([
			"judged",
			"partial",
			"unchecked"
		]),
		resources: count,
		why: text.optional()
	})),
	findings: array(finding),
	comparison: object({
		base: text,
		commit: text.optional(),
		new: count,
		unchanged: count,
		unknown: count,
		fixed: array(finding)
	}).optional(),
	diagnostics: array(object({
		code: _enum(codes),
		level: _enum([
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
/** Reads the JSON report of a part of a run; a text is what is wrong with it. */
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
/** The finding that a JSON report tells of, with its rule, as far as reports need it. */
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
				file: repoPath(setKey.file)
			} },
			...overridden === void 0 ? {} : { overridden: overridden.map((at) => revivedLocation(at)) },
			steps: provenance.steps.map((step) => ({
				at: revivedLocation(step),
				role: step.role
			})),
			...rendered === void 0 ? {} : { rendered }
		},
		...excerpt === void 0 ? {} : { excerpt },
		identity: identityOfFingerprint(fingerprint),
		related: related.map((one) => ({
			at: revivedLocation(one),
			message: one.message
		})),
		...json.suppression === void 0 ? {} : { suppression: json.suppression },
		...json.state === void 0 || json.state === "fixed" ? {} : { state: json.state },
		...json.outOfScope === true ? { isOutOfScope: true } : {}
	};
}
/** The diagnostic that a JSON report tells of. */
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
/** The source that a JSON report tells of: as much as names it. */
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
			folder: repoPath(folder),
			files: []
		};
		case "kustomize": return {
			kind,
			folder: repoPath(folder),
			file: repoPath(folder)
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
				chart: repoPath(folder),
				environment: named
			};
		}
	}
}
/** Offsets are not in a report, and nobody asks for them any more. */
function revivedLocation({ file, line, column = 1 }, endLine, endColumn) {
	if (line === void 0) return { file: repoPath(file) };
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
		file: repoPath(file),
		region: {
			start,
			end
		}
	};
}

// src/merge-shards.ts
/**
* One report of the parts of a run that was split by `--shard`, as if it had not been: findings of several parts that one edit
* would mend are one, the baseline accepts over all of them, and there is one verdict. A part that is missing makes the run
* incomplete. Throws `UserError` for files that are no such parts, or do not belong together.
*/
function mergeShards(files, config, available) {
	const parts = files.map(readPart);
	const [first] = parts;
	if (first === void 0) throw new UserError("there are no reports to merge", { hint: "Name the JSON reports of all parts." });
	checkTogether(parts, first);
	const ruleOf = ruleFinder(available);
	const reports = parts.map(({ report }) => report);
	const findings = reports.flatMap((report) => report.findings.map((one) => withoutBaseline(revivedFinding(one, ruleOf(one.rule)))));
	const whole = assemble({
		findings: config.lineHashes ? withLineHashes(findings, config) : findings,
		diagnostics: [...reports.flatMap(({ diagnostics }) => diagnostics.map(revivedDiagnostic)), ...missingParts(parts, first)],
		sources: reports.flatMap(({ sources }) => sources.map(revivedSource)),
		renderers: reports.flatMap(({ tool }) => tool.renderers),
		rules: [...new Set(reports.flatMap(({ shard }) => shard.rules))].map(ruleOf),
		notKubernetes: [],
		documentsUnchecked: sumOf(reports, uncheckedDocuments),
		resources: sumOf(reports, ({ summary }) => summary.resources),
		...schemasOf(reports)
	}, config, VERSION);
	const compared = reassess(whole, {
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
	return accept(counted, {
		entries: loadBaseline(config.baseline, config),
		file: config.baseline,
		isWhole: true
	});
}
function readPart(file) {
	let text;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		throw new UserError(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`, { hint: "Name the JSON reports of all parts." });
	}
	const report = readShardReport(text);
	if (typeof report !== "string") return {
		file,
		report
	};
	throw new UserError(`${file} ${report}`, { hint: "Write it with `lintel --shard I/N --format json=FILE`." });
}
function checkTogether(parts, first) {
	const seen = /* @__PURE__ */ new Map();
	for (const { file, report } of parts) {
		const { index, count } = report.shard;
		if (count !== first.report.shard.count) throw new UserError(`${first.file} is one of ${first.report.shard.count} parts, and ${file} one of ${count}`, { hint: "Merge the parts of one run." });
		if (report.tool.version !== VERSION) throw new UserError(`${file} was written by version ${report.tool.version}, and this is ${VERSION}`, { hint: "Run all parts by one version." });
		const twin = seen.get(index);
		if (twin !== void 0) throw new UserError(`${twin} and ${file} are both part ${index}`, { hint: "Give each part once." });
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
		throw new UserError(`a report was judged by rule "${id}", which is not known here`, { hint: "Merge with the same --rules and configuration as the parts were judged." });
	};
}
/** Each part has accepted as many as the baseline says, of what it saw alone. */
function withoutBaseline({ suppression, ...finding }) {
	return suppression === void 0 || suppression.by === "baseline" ? finding : {
		...finding,
		suppression
	};
}
function withLineHashes(findings, config) {
	const texts = openSourceTexts(config);
	const hashes = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const { file, region } = finding.provenance.home;
		const text = hashes.has(file) ? void 0 : texts.of(file);
		const hashOf = hashes.get(file) ?? (text === void 0 ? () => void 0 : lineHashes(text));
		hashes.set(file, hashOf);
		const lineHash = hashOf(region?.start.line ?? 1);
		return lineHash === void 0 ? finding : {
			...finding,
			lineHash
		};
	});
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

export { mergeShards as t };