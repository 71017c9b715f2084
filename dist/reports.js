"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_flags = require("./flags.js");
const require_core = require("./core.js");
const require_program = require("./program.js");

// src/report/fingerprint.ts
/**
* The fingerprint `lintel/v1` of a finding's identity: 32 hex digits of its SHA-256. What is accepted in a baseline is known
* by it, so nobody may be able to make a second finding with the same one.
*/
function fingerprintOf(identity) {
	if (identity.startsWith(KNOWN)) return identity.slice(KNOWN.length);
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}
/** No identity begins so: they begin with the id of a rule. */
const KNOWN = "\0fingerprint\0";
/** What stands for the identity of a finding of which only the fingerprint was written down. */
function identityOfFingerprint(fingerprint) {
	return KNOWN + fingerprint;
}

// src/report/xml.ts
/** For text and quoted attributes of XML 1.0, which has no way at all to write some characters. */
function forXml(text) {
	return require_program.forHtml(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}

// src/report/checkstyle.ts
/**
* Checkstyle's XML, which many tools for reviews read: files with their errors. What has no file, such as a chart that could
* not be rendered, stands at the root. Source: the documentation of Checkstyle's XMLLogger.
*/
function checkstyle(report) {
	const errors = [...require_core.countedFindings(report).map(ofFinding), ...report.diagnostics.filter(({ level }) => level === "error").map(({ code, message, hint, at }) => ({
		file: at?.file ?? "",
		text: entryText({
			line: at?.region?.start.line,
			column: at?.region?.start.column,
			level: "error",
			message: `${require_core.asSentence(message)} ${hint}`,
			source: code
		})
	}))];
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n",
		...[...require_flags.groupBy(errors, ({ file }) => file)].map(([file, entries]) => `  <file name="${forXml(file || ".")}">\n${entries.map(({ text }) => text).join("")}  </file>\n`),
		"</checkstyle>\n"
	].join("");
}
const LEVELS$2 = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "info",
	info: "info"
};
function ofFinding(finding) {
	const { rule, severity, message, provenance } = finding;
	const start = provenance.home.region?.start;
	const subject = require_core.subjectInWords(finding);
	const words = [
		require_core.asSentence(message),
		rule.remediation,
		subject === "" ? "" : `(${subject})`
	].filter((one) => one !== "").join(" ");
	return {
		file: provenance.home.file,
		text: entryText({
			line: start?.line,
			column: start?.column,
			level: LEVELS$2[severity],
			message: words,
			source: rule.id
		})
	};
}
function entryText(entry) {
	const { line, column, level, message, source } = entry;
	return `    <error${`${line === void 0 ? "" : ` line="${line}"`}${column === void 0 ? "" : ` column="${column}"`}`} severity="${level}" message="${forXml(message)}" source="lintel.${forXml(source)}"/>\n`;
}

// src/report/annotations.ts
/**
* Annotations of what counts: one for each line, the worst first, of one severity those on changed lines first; and one for each
* diagnostic that is more than a note.
*/
function annotationsOf(report, shows = () => true) {
	return {
		ofFindings: require_core.blocksOf(require_core.countedFindings(report).filter(shows)).toSorted((a, b) => require_program.rankOf(b.findings[0].severity) - require_program.rankOf(a.findings[0].severity) || Number(isOnChangedLine(b)) - Number(isOnChangedLine(a))).map(annotationOfBlock),
		ofDiagnostics: report.diagnostics.toSorted(gateFirst).flatMap(annotationOfDiagnostic)
	};
}
const LEVELS$1 = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	info: "notice"
};
/** GitHub shows what stands on other lines of a pull request apart from it. */
function isOnChangedLine({ findings }) {
	return findings.some((finding) => finding.isOnChangedLine === true);
}
function annotationOfBlock(block) {
	const [worst] = block.findings;
	const shared = new Set(block.findings.map(require_core.subjectInWords)).size === 1 ? require_core.subjectInWords(worst) : "";
	return {
		level: LEVELS$1[worst.severity],
		at: block.at,
		...block.columns === void 0 ? {} : { columns: block.columns },
		title: `Lintel: ${[...new Set(block.findings.map((finding) => finding.rule.id))].join(", ")}${block.findings.some(({ state }) => state === "new") ? " (new)" : ""}`,
		lines: [
			...block.findings.flatMap((finding) => [`${finding.severity}: ${require_core.asSentence(finding.message)} ${finding.rule.remediation}`, ...shared === "" ? [require_core.subjectInWords(finding)] : []]),
			shared,
			block.at.region === void 0 ? "(somewhere in this file)" : ""
		].filter((line) => line !== ""),
		tells: block.findings.length
	};
}
/** What changes the gate is to be seen by whoever approves the change, whatever else there is to tell. */
function gateFirst(a, b) {
	return Number(b.code === "gate-weakened") - Number(a.code === "gate-weakened");
}
/** What was not judged is an error here too: the run is incomplete by it. Notes are for the other reports. */
function annotationOfDiagnostic(one) {
	if (one.level === "note") return [];
	return [{
		level: one.level,
		...one.at === void 0 || one.at.file === "" ? {} : { at: one.at },
		title: `Lintel: ${one.level === "error" ? "not checked" : "worth knowing"} (${one.code})`,
		lines: [one.message, one.hint].filter((line) => line !== ""),
		tells: 1
	}];
}

// src/report/shorten.ts
/** At most `most` UTF-16 code units of the text, with an ellipsis where something is left out; no character is halved. */
function shorten(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/report/github.ts
/** The runner drops what comes after the tenth of a level in a step. Source: actions/runner, `_maxCountPerIssueType`. */
const MOST_OF_A_LEVEL = 10;
/** The runner cuts a longer message. Source: actions/runner, `_maxIssueMessageLength`. */
const LONGEST_MESSAGE$1 = 4096;
/**
* Workflow commands that GitHub's runner turns into annotations: at most ten of a level, worst first, of one severity those
* on changed lines first, the last of them saying how much is not shown, and where it is. Nothing but commands is printed; an empty text when there is nothing to say.
*/
function github(report, options = {}) {
	const { ofFindings, ofDiagnostics } = annotationsOf(report, options.shows);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => withinLimit(ofDiagnostics.filter((one) => one.level === level), ofFindings.filter((one) => one.level === level))).map((one) => `${commandOf(one)}\n`).join("");
}
function withinLimit(diagnostics, findings) {
	const room = 10 - Math.min(findings.length, 7);
	const all = [
		...diagnostics.slice(0, room),
		...findings,
		...diagnostics.slice(room)
	];
	const [first] = all;
	if (first === void 0 || all.length <= 10) return all;
	const rest = all.slice(9);
	const hidden = rest.reduce((sum, one) => sum + one.tells, 0);
	const note = {
		level: first.level,
		title: `Lintel: ${hidden} more`,
		lines: [`${hidden} more of this level are not shown here: see the job summary or the full report.`, ...filesOf(rest)],
		tells: hidden
	};
	return [...all.slice(0, 9), note];
}
/** How many files the last annotation names. */
const MOST_FILES = 10;
/** `In deploy/web.yaml (3), deploy/api.yaml (1).`, those with most first. */
function filesOf(annotations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { at, tells } of annotations) if (at !== void 0 && at.file !== "") counts.set(at.file, (counts.get(at.file) ?? 0) + tells);
	if (counts.size === 0) return [];
	const files = [...counts].toSorted(([, a], [, b]) => b - a);
	const named = files.slice(0, MOST_FILES).map(([file, count]) => `${file} (${count})`);
	const others = files.length > MOST_FILES ? ` and ${require_core.counted(files.length - MOST_FILES, "other file")}` : "";
	return [`In ${named.join(", ")}${others}.`];
}
function commandOf({ level, at, columns, title, lines }) {
	const line = at?.region?.start.line;
	return `::${level} ${[
		...at === void 0 ? [] : [["file", at.file]],
		...line === void 0 ? [] : [["line", String(line)], ["endLine", String(line)]],
		...columns === void 0 ? [] : [["col", String(columns.start)], ["endColumn", String(columns.end)]],
		["title", title]
	].map(([key, value]) => `${key ?? ""}=${require_program.forWorkflowCommandProperty(value ?? "")}`).join(",")}::${messageOf$1(lines)}`;
}
/** The lines as the runner decodes them, cut before the runner would. */
function messageOf$1(lines) {
	const whole = lines.map(require_program.showUnseen).join("\n");
	return shorten(whole, LONGEST_MESSAGE$1).split("\n").map(require_program.forWorkflowCommandData).join("%0A");
}

// src/report/gitlab.ts
const SEVERITIES = {
	critical: "blocker",
	high: "critical",
	medium: "major",
	low: "minor",
	info: "info"
};
/**
* The list that GitLab reads as a Code Quality report. It tells issues apart, and new from old, by the fingerprint alone, so
* that each has one of its own. Source: GitLab's documentation of Code Quality, "Code Quality report format".
*/
function gitlab(report) {
	const findings = require_core.countedFindings(report);
	const seen = /* @__PURE__ */ new Map();
	const issues = findings.map((finding) => {
		const times = seen.get(finding.identity) ?? 0;
		seen.set(finding.identity, times + 1);
		return issueOf(finding, times);
	});
	return require_program.toSafeJson(issues, findings.length);
}
function issueOf(finding, times) {
	const { rule, severity, message, provenance, identity } = finding;
	const subject = require_core.subjectInWords(finding);
	return {
		description: require_program.showUnseen([require_core.asSentence(message), subject === "" ? "" : `(${subject})`].filter((one) => one !== "").join(" ")),
		check_name: rule.id,
		fingerprint: times === 0 ? fingerprintOf(identity) : fingerprintOf(`${fingerprintOf(identity)} ${times}`),
		severity: SEVERITIES[severity],
		location: {
			path: provenance.home.file,
			lines: { begin: provenance.home.region?.start.line ?? 1 }
		}
	};
}

// src/report/product.ts
/** The name under which alerts are filed. GitHub tells tools apart by it, so it never changes. */
const PRODUCT = "Lintel";
/** Where to read about Lintel. A caller that knows better, such as the Action in its own repository, says so. */
const HOMEPAGE = "https://github.com/lintel/lintel";

// src/report/provenance-value.ts
/** The provenance with places flattened to what a script wants to read. */
function provenanceValue(provenance) {
	const { home, precision, reason, fromValues, overridden, setKey, steps, rendered } = provenance;
	return {
		home: placeValue(home),
		precision,
		...reason === void 0 ? {} : { reason },
		fromValues,
		...overridden === void 0 ? {} : { overridden: overridden.map(placeValue) },
		...setKey === void 0 ? {} : { setKey },
		steps: steps.map(({ at, role }) => ({
			...placeValue(at),
			role
		})),
		...rendered === void 0 ? {} : { rendered }
	};
}
/** The place where a location starts. */
function placeValue(at) {
	const start = at.region?.start;
	return start === void 0 ? { file: at.file } : {
		file: at.file,
		line: start.line,
		column: start.column
	};
}

// src/report/json.ts
/** Version of the JSON report's shape. A key may come without a new one; none goes or changes its meaning. */
const JSON_SCHEMA_VERSION = "1";
/** The whole report for other programs, suppressed findings included. */
function json(report) {
	return require_program.toSafeJson(jsonReport(report), report.findings.length);
}
/** The same as data. */
function jsonReport(report) {
	const { counts } = report;
	return {
		schemaVersion: "1",
		tool: {
			name: PRODUCT,
			version: report.version,
			renderers: report.renderers
		},
		verdict: report.verdict,
		failOn: report.failOn,
		...report.scope === void 0 ? {} : { scope: report.scope },
		summary: {
			bySeverity: counts.bySeverity,
			suppressed: counts.suppressed,
			suppressedForPeers: counts.suppressedForPeers,
			...counts.outOfScope === 0 ? {} : { outOfScope: counts.outOfScope },
			sources: report.sources.length,
			resources: counts.resources,
			unchecked: counts.unchecked,
			notKubernetes: counts.notKubernetes,
			...counts.schemas === void 0 ? {} : { schemas: counts.schemas },
			rules: report.rules.length
		},
		...report.shard === void 0 ? {} : { shard: {
			...report.shard,
			rules: report.rules.map(({ id }) => id)
		} },
		sources: report.sources.map(sourceValue),
		findings: report.findings.map(findingValue),
		...comparisonValue(report),
		diagnostics: report.diagnostics.map(({ code, level, message, hint, at }) => ({
			code,
			level,
			message,
			hint,
			...at === void 0 ? {} : placeValue(at)
		}))
	};
}
function comparisonValue({ comparison }) {
	if (comparison === void 0) return {};
	const { base, commit, counts, fixed } = comparison;
	return { comparison: {
		base,
		...commit === void 0 ? {} : { commit },
		new: counts.new,
		unchanged: counts.unchanged,
		unknown: counts.unknown,
		fixed: fixed.map((finding) => ({
			...findingValue(finding),
			state: "fixed"
		}))
	} };
}
function sourceValue({ source, state, resources, why }) {
	return {
		kind: source.kind,
		name: require_program.nameOfSource(source),
		...source.kind === "stdin" ? {} : { folder: source.kind === "helm" ? source.chart : source.folder },
		...source.kind === "helm" ? { environment: source.environment.name } : {},
		state,
		resources,
		...why === void 0 ? {} : { why }
	};
}
function findingValue(finding) {
	const { resource, container, excerpt, suppression, provenance } = finding;
	const region = provenance.home.region;
	const end = region === void 0 ? {} : {
		endLine: region.end.line,
		endColumn: region.end.column
	};
	return {
		rule: finding.rule.id,
		severity: finding.severity,
		message: finding.message,
		...resource === void 0 ? {} : { resource: resourceValue(resource) },
		...container === void 0 ? {} : { container },
		path: finding.path,
		home: {
			...placeValue(provenance.home),
			...end
		},
		provenance: provenanceValue(provenance),
		...excerpt === void 0 ? {} : { excerpt },
		fingerprint: fingerprintOf(finding.identity),
		...finding.state === void 0 ? {} : { state: finding.state },
		...finding.isOutOfScope === true ? { outOfScope: true } : {},
		related: finding.related.map(({ at, message }) => ({
			...placeValue(at),
			message
		})),
		...suppression === void 0 ? {} : { suppression },
		controls: finding.rule.controls,
		peers: finding.armPeers ?? finding.rule.peers
	};
}
/** Only the names: whatever else the value carries is not for a report. */
function resourceValue({ apiVersion, kind, name, namespace }) {
	return {
		apiVersion,
		kind,
		name,
		...namespace === void 0 ? {} : { namespace }
	};
}

// src/report/junit.ts
/**
* JUnit's XML, as GitLab, Jenkins, Azure and others read it: a suite a file, in which each finding is a test that failed, and a
* suite of the sources, in which what could not be judged is an error. Source: the JUnit schema of Jenkins' xunit plugin.
*/
function junit(report) {
	const files = require_flags.groupBy(require_core.countedFindings(report), (finding) => finding.provenance.home.file);
	const suites = [sourceSuite(report), ...[...files].map(([file, findings]) => fileSuite(file, findings))];
	const total = suites.reduce((sum, suite) => ({
		tests: sum.tests + suite.tests,
		failures: sum.failures + suite.failures,
		errors: sum.errors + suite.errors
	}), {
		tests: 0,
		failures: 0,
		errors: 0
	});
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
		`<testsuites name="${PRODUCT}"${attributes(total)}>\n`,
		...suites.map((suite) => `  <testsuite name="${forXml(suite.name)}"${attributes(suite)}>\n${suite.cases.join("")}  </testsuite>\n`),
		"</testsuites>\n"
	].join("");
}
function attributes({ tests, failures, errors }) {
	return ` tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0"`;
}
/** A run without findings has passed something, and a reader of an empty file would take it for a broken one. */
function sourceSuite(report) {
	const errors = report.diagnostics.filter(({ level }) => level === "error");
	const cases = [...report.sources.map((one) => testCase({
		name: require_program.nameOfSource(one.source),
		classname: "sources"
	}, one.state === "judged" ? void 0 : `<system-out>${forXml(require_core.sourceInWords(one))}</system-out>`)), ...errors.map(({ code, message, hint, at }) => testCase({
		name: `${code}: ${at === void 0 ? "" : require_core.placeInWords(at)}`,
		classname: "sources"
	}, `<error message="${forXml(message)}" type="${code}">${forXml(hint)}</error>`))];
	return {
		name: "sources",
		tests: cases.length,
		failures: 0,
		errors: errors.length,
		cases
	};
}
function fileSuite(file, findings) {
	const cases = findings.map((finding) => {
		const { rule, severity, message, provenance } = finding;
		const subject = require_core.subjectInWords(finding);
		const lines = [
			require_core.placeInWords(provenance.home),
			subject,
			require_core.asSentence(message),
			rule.remediation,
			require_core.setKeyInWords(finding) ?? ""
		];
		const line = provenance.home.region?.start.line;
		return testCase({
			name: subject === "" ? rule.id : `${rule.id}: ${subject}`,
			classname: file || ".",
			file: file || ".",
			...line === void 0 ? {} : { line: String(line) }
		}, `<failure message="${forXml(message)}" type="${severity}">${lines.filter((one) => one !== "").map(forXml).join("\n")}</failure>`);
	});
	return {
		name: file || ".",
		tests: cases.length,
		failures: cases.length,
		errors: 0,
		cases
	};
}
/** A `testcase` with these attributes, and what stands in it; nothing in it is a test that passed. */
function testCase(values, content) {
	const written = Object.entries(values).map(([key, value]) => ` ${key}="${forXml(value)}"`);
	return content === void 0 ? `    <testcase${written.join("")} time="0"/>\n` : `    <testcase${written.join("")} time="0">${content}</testcase>\n`;
}

// src/report/cluster-in-markdown.ts
/** Sources that are named in one sentence. */
const MOST_NAMED = 5;
const LONGEST_NAME = 300;
/** `2 changed, 1 added`; empty where nothing is told. */
function tallyOfCluster({ objects }) {
	return [
		"changed",
		"added",
		"removed"
	].map((kind) => ({
		kind,
		count: objects.filter((one) => one.kind === kind).length
	})).filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`).join(", ");
}
/** What a cluster will be given otherwise, piece by piece: first what is not told, then each object with its difference to unfold. */
function clusterItems(cluster) {
	const { objectsLeftOut, objectsWithoutName, sourcesLeftOut } = cluster;
	return [...[
		...sourcesLeftOut.length === 0 ? [] : [`Not compared, since it could not be rendered in full on both sides: ${named(sourcesLeftOut)}.`],
		...objectsWithoutName === 0 ? [] : [`Not compared, since their names differ at each render: ${require_core.counted(objectsWithoutName, "object")}.`],
		...objectsLeftOut === 0 ? [] : [`Not shown: ${require_core.counted(objectsLeftOut, "further object")}.`]
	].map((note) => `> ${note}\n\n`), ...cluster.objects.map(objectItem)];
}
function objectItem({ kind, object, sources, lines, linesLeftOut }) {
	const [first = "", ...others] = sources;
	const more = others.length === 0 ? "" : ` and ${require_core.counted(others.length, "other source")}`;
	const rest = linesLeftOut === 0 ? "" : `${require_core.counted(linesLeftOut, "further line")} not shown.\n\n`;
	return [
		`<details><summary>${kind} <code>${require_program.forHtml(shorten(require_core.resourceInWords(object), LONGEST_NAME))}</code>`,
		` \u00b7 <code>${require_program.forHtml(shorten(first, LONGEST_NAME))}</code>${more}</summary>\n\n`,
		others.length === 0 ? "" : `In ${named(sources)}.\n\n`,
		`${require_program.forMarkdownFence(lines, "diff")}\n\n${rest}</details>\n\n`
	].join("");
}
function named(sources) {
	const shown = sources.slice(0, MOST_NAMED).map((one) => require_program.forMarkdown(shorten(one, LONGEST_NAME)));
	const more = sources.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/report/uri.ts
/**
* A repository path as a relative URI: percent-encoded a segment at a time. A colon is encoded too, or the first segment
* would read as a scheme; brackets and quotes are, so that the URI can stand in Markdown.
*/
function uriOf(file) {
	return file.replace(/\p{Cs}/gu, "\ufffd").split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/report/markdown.ts
/** GitHub refuses a larger job summary of a step. Source: github/docs, workflow commands, job summary limits. */
const MOST_SUMMARY_BYTES = 1048576;
/** The report as GitHub's Markdown: verdict and counts, what was not checked, then the files to unfold, worst first. */
function markdown(report, options = {}) {
	const sections = [
		gateSection(report, options),
		notCheckedSection(report, options),
		...fileSections(report, options),
		fixedSection(report),
		clusterSection(report),
		worthKnowingSection(report, options)
	];
	return fit(headOf(report), sections, options.mostBytes ?? 1048576);
}
/** What the note about the cut may take. */
const NOTE_BYTES = 200;
/** Findings of one line and characters of one message beyond which a summary is no longer one. */
const MOST_OF_A_BLOCK = 20;
const LONGEST_MESSAGE = 1e3;
/** Up to so many lines to change, the files stand open. */
const FEW_BLOCKS = 10;
const ICONS = {
	passed: "\u2705",
	failed: "\u274c",
	incomplete: "\u26a0\ufe0f"
};
function headOf(report) {
	const { counts } = report;
	const isCompared = report.comparison?.commit !== void 0;
	const rows = require_core.WORST_FIRST.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `| ${severity} | ${counts.bySeverity[severity]} |${isCompared ? ` ${newOf(report, severity)} |` : ""}`);
	const forPeers = counts.suppressedForPeers === 0 ? "" : `, ${counts.suppressedForPeers} of them for other linters`;
	const suppressed = counts.suppressed === 0 ? [] : [`| suppressed${forPeers} | ${counts.suppressed} |`];
	const table = [...rows, ...suppressed];
	return [
		`## ${ICONS[report.verdict]} Lintel: ${report.verdict}\n`,
		`**${require_program.forMarkdown(require_core.verdictInWords(report))}** ${require_program.forMarkdown(require_core.judgedInWords(report))}\n`,
		...report.comparison === void 0 ? [] : [`${require_program.forMarkdown(require_core.comparisonInWords(report))}\n`],
		...table.length === 0 ? [] : [
			`| severity | findings |${isCompared ? " new |" : ""}`,
			`| --- | ---: |${isCompared ? " ---: |" : ""}`,
			...table
		],
		"\n"
	].join("\n");
}
function newOf(report, severity) {
	return require_core.countedFindings(report).filter((one) => one.severity === severity && one.state === "new").length;
}
function fileSections(report, options) {
	const blocks = require_core.blocksOf(require_core.countedFindings(report));
	const attribute = blocks.length <= FEW_BLOCKS ? " open" : "";
	return [...require_flags.groupBy(blocks, (block) => block.at.file)].toSorted(([, a], [, b]) => Number(hasNew(b)) - Number(hasNew(a)) || worstRank(b) - worstRank(a)).map(([file, ofFile]) => ({
		open: `<details${attribute}><summary><code>${require_program.forHtml(file || ".")}</code> \u00b7 ${tally(ofFile)}</summary>\n\n`,
		items: ofFile.map((block) => `${blockPart(block, options)}\n\n`),
		close: "</details>\n\n"
	}));
}
function tally(blocks) {
	const findings = blocks.flatMap((block) => block.findings);
	const counts = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	for (const finding of findings) counts[finding.severity] += 1;
	return `${require_core.counted(findings.length, "finding")} (${require_core.severitiesInWords(counts)})`;
}
function hasNew(blocks) {
	return blocks.some(({ findings }) => findings.some(({ state }) => state === "new"));
}
function worstRank(blocks) {
	return blocks.reduce((worst, block) => Math.max(worst, require_program.rankOf(block.findings[0].severity)), 0);
}
function blockPart(block, options) {
	const [first] = block.findings;
	const shared = new Set(block.findings.map(subjectPart)).size === 1 ? subjectPart(first) : "";
	const line = block.at.region?.start.line;
	const place = line === void 0 ? "Somewhere in this file" : linked(`Line ${line}`, block.at, options);
	const more = block.findings.length - MOST_OF_A_BLOCK;
	return [
		`**${place}**${shared === "" ? "" : ` \u00b7 ${shared}`}\n`,
		...first.excerpt === void 0 ? [] : [`${require_program.forMarkdownFence([first.excerpt], "yaml")}\n`],
		...block.findings.slice(0, MOST_OF_A_BLOCK).flatMap((finding) => findingLines(finding, shared === "")),
		...more > 0 ? [`- and ${more} more on this line`] : [],
		...stepsLine(first)
	].join("\n");
}
function findingLines(finding, withSubject) {
	const subject = withSubject ? subjectPart(finding) : "";
	return [
		`- **${finding.severity}**${finding.state === "new" ? " (new)" : ""} ${prose(finding.message)} ${require_program.forMarkdownCode(finding.rule.id)}`,
		...subject === "" ? [] : [`  <br>On ${subject}`],
		`  <br>Fix: ${prose(finding.rule.remediation)}`,
		...setKeyLine(finding)
	];
}
function setKeyLine({ provenance }) {
	const { setKey } = provenance;
	return setKey === void 0 ? [] : [`  <br>In the values: set ${require_program.forMarkdownCode(setKey.key)} in ${require_program.forMarkdownCode(setKey.file)}`];
}
function subjectPart(finding) {
	if (finding.resource === void 0) return "";
	const container = finding.container === void 0 ? "" : `, container ${require_program.forMarkdownCode(finding.container)}`;
	const environments = require_core.environmentsToName(finding.provenance).map(require_program.forMarkdownCode).join(", ");
	const where = environments === "" ? "" : ` \u00b7 in: ${environments}`;
	return require_program.forMarkdownCode(require_core.resourceInWords(finding.resource)) + container + where;
}
function stepsLine(finding) {
	const steps = require_core.stepsToName(finding).map(({ place, role }) => `${require_program.forMarkdownCode(place)} (${role})`);
	return steps.length === 0 ? [] : [`\nBy way of ${steps.join(", ")}`];
}
/** What only the base has. */
function fixedSection({ comparison }) {
	const fixed = comparison?.fixed ?? [];
	return {
		open: `<details><summary>Fixed: ${fixed.length}</summary>\n\n`,
		items: fixed.map((finding) => {
			const subject = subjectPart(finding);
			return `- ${require_program.forMarkdownCode(finding.rule.id)}${subject === "" ? "" : ` \u00b7 ${subject}`}\n`;
		}),
		close: "\n</details>\n\n"
	};
}
/** In front of everything else: whoever approves a change must not overlook that it changes what approves it. */
function gateSection(report, options) {
	return {
		open: "### This change weakens the gate\n\n",
		items: report.diagnostics.filter(isAboutGate).map(({ at, message }) => {
			return `- ${at === void 0 ? "" : `${placePart(at, options)} `}${prose(require_core.asSentence(message))}\n`;
		}),
		close: "\n"
	};
}
function isAboutGate({ code }) {
	return code === "gate-weakened";
}
/** What the cluster will be given otherwise, where that was asked for. */
function clusterSection({ comparison }) {
	const cluster = comparison?.cluster;
	if (cluster === void 0) return {
		open: "",
		items: [],
		close: ""
	};
	const counts = tallyOfCluster(cluster);
	return {
		open: `### What changes in the cluster\n\n${counts === "" ? "" : `Of what charts and kustomizations render: ${counts}.\n\n`}`,
		items: clusterItems(cluster),
		close: ""
	};
}
function notCheckedSection(report, options) {
	return {
		open: "### Not checked\n\n",
		items: [...report.diagnostics.filter((one) => one.level === "error").map((one) => diagnosticItem(one, options)), ...require_core.untoldSources(report).map((one) => `- ${prose(require_core.sourceInWords(one))}\n`)],
		close: "\n"
	};
}
function worthKnowingSection(report, options) {
	return {
		open: "### Worth knowing\n\n",
		items: report.diagnostics.filter((one) => one.level !== "error" && !isAboutGate(one)).map((one) => diagnosticItem(one, options)),
		close: "\n"
	};
}
function diagnosticItem(one, options) {
	const place = one.at === void 0 ? "" : `${placePart(one.at, options)} `;
	const hint = one.hint === "" ? "" : `\n  <br>${prose(one.hint)}`;
	return `- **${one.level}** ${place}${prose(require_core.asSentence(one.message))} ${require_program.forMarkdownCode(one.code)}${hint}\n`;
}
function placePart(at, options) {
	const words = require_core.placeInWords(at);
	return linked(isLinked(at, options) ? require_program.forMarkdown(words) : require_program.forMarkdownCode(words), at, options);
}
function isLinked(at, { blobUrl, isFile }) {
	return blobUrl !== void 0 && (isFile?.(at.file) ?? true);
}
/** The label, as a link to the line where the caller has said where files can be read. It is Markdown already. */
function linked(label, at, options) {
	if (options.blobUrl === void 0 || !isLinked(at, options)) return label;
	const line = at.region === void 0 ? "" : `#L${at.region.start.line}`;
	return `[${label}](${options.blobUrl}/${uriOf(at.file)}${line})`;
}
function prose(words) {
	return require_program.forMarkdownProse(shorten(words, LONGEST_MESSAGE));
}
/** As many items as there is room for, in order, and a note on how many are missing. The head is always whole. */
function fit(head, sections, mostBytes) {
	const parts = [head];
	let room = mostBytes - NOTE_BYTES - Buffer.byteLength(head);
	let missing = 0;
	for (const { open, items, close } of sections) {
		if (items.length === 0) continue;
		const left = missing > 0 ? 0 : room - Buffer.byteLength(open) - Buffer.byteLength(close);
		const { fitting, bytes } = howManyFit(items, left);
		missing += items.length - fitting;
		if (fitting === 0) continue;
		parts.push(open, ...items.slice(0, fitting), close);
		room = left - bytes;
	}
	if (missing > 0) parts.push(`> Not shown, to stay within ${mostBytes} bytes: ${missing} more of the entries above.\n`);
	return `${parts.join("").trimEnd()}\n`;
}
function howManyFit(items, room) {
	let bytes = 0;
	for (const [index, item] of items.entries()) {
		const size = Buffer.byteLength(item);
		if (bytes + size > room) return {
			fitting: index,
			bytes
		};
		bytes += size;
	}
	return {
		fitting: items.length,
		bytes
	};
}

// src/report/rdjson.ts
const LEVELS = {
	critical: "ERROR",
	high: "ERROR",
	medium: "WARNING",
	low: "INFO",
	info: "INFO"
};
/** Reviewdog's Diagnostic Format, as one JSON document. Source: reviewdog's `proto/rdf/reviewdog.proto`. */
function rdjson(report) {
	const findings = require_core.countedFindings(report);
	return require_program.toSafeJson({
		source: {
			name: PRODUCT,
			url: HOMEPAGE
		},
		diagnostics: findings.map(diagnosticOf)
	}, findings.length);
}
function diagnosticOf(finding) {
	const { rule, severity, message, provenance } = finding;
	const subject = require_core.subjectInWords(finding);
	const words = [
		require_core.asSentence(message),
		rule.remediation,
		require_core.setKeyInWords(finding) ?? "",
		subject === "" ? "" : `(${subject})`
	];
	return {
		message: require_program.showUnseen(words.filter((one) => one !== "").join(" ")),
		location: {
			path: provenance.home.file,
			...rangeOf(finding)
		},
		severity: LEVELS[severity],
		code: {
			value: rule.id,
			...rule.file === void 0 ? { url: `${HOMEPAGE}/blob/main/docs/rules/${rule.id}.md` } : {}
		}
	};
}
function rangeOf({ provenance: { home }, excerpt }) {
	const { region } = home;
	if (region === void 0) return {};
	const end = region.end.line === region.start.line ? positionOf(region.end, excerpt) : void 0;
	return { range: {
		start: positionOf(region.start, excerpt),
		...end === void 0 ? {} : { end }
	} };
}
/** The column is counted in the line's own text, where there is as much of it; else it is left out. */
function positionOf({ line, column }, excerpt) {
	if (excerpt === void 0 || column - 1 > excerpt.length) return { line };
	return {
		line,
		column: Buffer.byteLength(excerpt.slice(0, column - 1)) + 1
	};
}

// src/report/uuid.ts
/** Under this all names of ours become ids. It never changes, or nobody could follow an id from one report to the next. */
const NAMESPACE = "f483c76d-afa8-4daa-b3e4-2044a9220f24";
/** The id of what these names name: a UUID of version 5 (RFC 9562), the same in every run. */
function uuidOf(...names) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	const space = Buffer.from(NAMESPACE.replaceAll("-", ""), "hex");
	const digest = createHash("sha1").update(space).update(names.join("\0")).digest().subarray(0, 16);
	digest[6] = (digest[6] ?? 0) & 15 | 80;
	digest[8] = (digest[8] ?? 0) & 63 | 128;
	const hex = digest.toString("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}

// src/report/taxonomies.ts
/** Taxonomies of these frameworks with those of their controls that `isTold` lets through. */
function taxonomiesOf(frameworks, isTold) {
	const components = frameworks.map((framework) => componentOf(framework, framework.controls.filter(isTold)));
	const references = components.map(({ name, guid }, index) => ({
		name,
		index,
		...guid === void 0 ? {} : { guid }
	}));
	const places = components.map(({ taxa = [] }) => new Map(taxa.map(({ id }, index) => [id, index])));
	return {
		components,
		references,
		targetOf: (framework, control) => {
			const at = frameworks.findIndex(({ id }) => id === framework);
			const index = places[at]?.get(control);
			const toolComponent = references[at];
			return index === void 0 || toolComponent === void 0 ? void 0 : {
				id: control,
				index,
				toolComponent
			};
		}
	};
}
function componentOf(framework, controls) {
	const { id, title, version, source, controls: all } = framework;
	return {
		name: id,
		guid: uuidOf("taxonomy", id, version),
		fullName: require_program.showUnseen(`${title} ${version}`),
		version: require_program.showUnseen(version),
		organization: require_program.showUnseen(source.publisher),
		...source.url === void 0 ? {} : { informationUri: source.url },
		shortDescription: { text: require_program.showUnseen(`${title}, with titles in the words of Lintel.`) },
		isComprehensive: controls.length === all.length,
		taxa: controls.map(taxonOf)
	};
}
function taxonOf({ id, title, level }) {
	return {
		id,
		shortDescription: { text: require_program.showUnseen(title) },
		...level === void 0 ? {} : { properties: { level: require_program.showUnseen(level) } }
	};
}
/**
* What a rule has to do with controls. `superset` only where an object that breaks the rule breaks the control, and one that meets it
* meets the control: viewers give such taxa to results without being told.
*/
function relationshipsOf(rule, { crossingsOf }, { targetOf }) {
	return crossingsOf(rule).flatMap(({ framework, control, join }) => {
		const target = targetOf(framework.id, control.id);
		if (target === void 0) return [];
		return [{
			target,
			kinds: [join.covers === "full" ? "superset" : "relevant"],
			description: { text: require_program.showUnseen(join.why) }
		}];
	});
}

// src/report/sarif-rules.ts
/**
* GitHub has four grades and reads "over 9.0" as critical; `info` has no counterpart and gets none.
* Source: github/docs, SARIF support for code scanning.
*/
const GRADES = {
	critical: {
		level: "error",
		problem: "error",
		security: {
			least: 9.1,
			most: 10,
			usual: 9.1
		}
	},
	high: {
		level: "error",
		problem: "error",
		security: {
			least: 7,
			most: 8.9,
			usual: 8
		}
	},
	medium: {
		level: "warning",
		problem: "warning",
		security: {
			least: 4,
			most: 6.9,
			usual: 5.5
		}
	},
	low: {
		level: "note",
		problem: "recommendation",
		security: {
			least: .1,
			most: 3.9,
			usual: 2
		}
	},
	info: {
		level: "note",
		problem: "recommendation"
	}
};
/** GitHub cuts what is longer. Source: as above. */
const LONGEST_DESCRIPTION = 1024;
/** GitHub refuses a file with more on a rule, and shows the first ten. Source: as above. */
const MOST_TAGS = 20;
/**
* The id under which a result is filed: the rule's, or `rule.critical` where the result is graded differently, since
* GitHub reads the severity from the descriptor and never from the result.
*/
function descriptorId(rule, severity) {
	return severity === rule.severity ? rule.id : `${rule.id}.${severity}`;
}
/** The descriptors of the rules that judged, each followed by one for every other severity that its results have. */
function descriptorsOf(rules, results, { texts, homepage, controls }) {
	const resultsOf = require_flags.groupBy(results, (result) => result.rule.id);
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	for (const { rule } of results) if (!known.has(rule.id)) known.set(rule.id, rule);
	return [...known.values()].toSorted((a, b) => require_core.compareText(a.id, b.id)).flatMap((rule) => {
		const used = new Set(resultsOf.get(rule.id)?.map((result) => result.severity));
		const others = require_program.SEVERITIES.filter((severity) => used.has(severity) && severity !== rule.severity);
		const help = {
			texts: texts.get(rule.id),
			page: rulePage(rule, homepage),
			controls
		};
		return [rule.severity, ...others].map((severity) => descriptorOf(rule, severity, help));
	});
}
function rulePage(rule, homepage) {
	return rule.file === void 0 ? `${homepage}/blob/main/docs/rules/${uriOf(rule.id)}.md` : void 0;
}
function descriptorOf(rule, severity, help) {
	const explained = [help.texts?.rationale ?? rule.title, rule.remediation].map(require_core.asSentence).join(" ");
	return {
		id: descriptorId(rule, severity),
		name: pascalCase(rule.id),
		shortDescription: { text: shorten(require_program.forSarifMessage(require_core.asSentence(rule.title)), LONGEST_DESCRIPTION) },
		fullDescription: { text: shorten(require_program.forSarifMessage(explained), LONGEST_DESCRIPTION) },
		help: {
			text: require_program.forSarifMessage(explained),
			markdown: helpMarkdown(rule, severity, help)
		},
		...help.page === void 0 ? {} : { helpUri: help.page },
		defaultConfiguration: { level: GRADES[severity].level },
		...relatedTo(rule, help),
		properties: propertiesOf(rule, severity, help)
	};
}
function relatedTo(rule, { controls }) {
	if (controls === void 0) return {};
	const relationships = relationshipsOf(rule.id, controls.crosswalk, controls.taxonomies);
	return relationships.length === 0 ? {} : { relationships: [...relationships] };
}
function propertiesOf(rule, severity, help) {
	const security = securitySeverity(rule, severity);
	return {
		tags: tagsOf(rule, help),
		precision: "high",
		...security === void 0 ? { "problem.severity": GRADES[severity].problem } : { "security-severity": security.toFixed(1) },
		severity,
		...Object.keys(rule.peers).length === 0 ? {} : { peers: rule.peers }
	};
}
/** The rule's own figure where GitHub would show it as this severity, else the usual one; none without a security meaning. */
function securitySeverity(rule, severity) {
	const band = GRADES[severity].security;
	const own = rule.securitySeverity;
	if (own === void 0 || band === void 0) return void 0;
	return own >= band.least && own <= band.most ? own : band.usual;
}
/** What kind of trouble, the topic, then the frameworks; never a control, of which there are hundreds. */
function tagsOf(rule, { controls }) {
	const kind = rule.securitySeverity === void 0 ? "reliability" : "security";
	const asked = controls?.crosswalk.crossingsOf(rule.id).map(({ framework }) => framework.id) ?? [];
	const frameworks = rule.controls.map((control) => control.slice(0, control.indexOf("/")));
	return [.../* @__PURE__ */ new Set([
		kind,
		rule.category,
		...asked,
		...frameworks.toSorted(require_core.compareText)
	])].slice(0, MOST_TAGS);
}
/** GitHub shows this instead of the plain text, and no `helpUri`: so the link stands here as well. */
function helpMarkdown(rule, severity, { texts, page }) {
	const where = page === void 0 ? "" : ` [Read more](${page}).`;
	return [
		`# ${require_program.forMarkdown(rule.title)}`,
		...texts === void 0 ? [] : [require_program.forMarkdownProse(require_core.asSentence(texts.rationale))],
		`## How to fix\n\n${require_program.forMarkdownProse(require_core.asSentence(rule.remediation))}`,
		...exampleParts("## Fails", texts?.examples.fails[0]?.yaml),
		...exampleParts("## Passes", texts?.examples.passes[0]?.yaml),
		...rule.controls.length === 0 ? [] : [`## Controls\n\n${rule.controls.map(require_program.forMarkdown).join(", ")}`],
		`Rule ${require_program.forMarkdownCode(rule.id)}, severity ${severity}.${where}`
	].join("\n\n");
}
function exampleParts(heading, yaml) {
	return yaml === void 0 ? [] : [`${heading}\n\n${require_program.forMarkdownFence(yaml.trimEnd().split("\n"), "yaml")}`];
}
/** `latest-tag` as `LatestTag`, as SARIF's own rules recommend for names. */
function pascalCase(id) {
	return id.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif.ts
/** GitHub refuses a run with more. Source: github/docs, SARIF support for code scanning. */
const MOST_RESULTS = 25e3;
/**
* SARIF 2.1.0 with one run, as GitHub's code scanning reads it: each result has one location of one line, where a
* person would make the change, and a `level`, `security-severity` and fingerprint that GitHub understands.
*/
function sarif(report, options) {
	return require_program.toSafeJson(sarifLog(report, options), report.findings.length);
}
/** The same as data. */
function sarifLog(report, options) {
	const candidates = options.full === true ? report.findings : report.findings.filter(({ suppression }) => suppression === void 0);
	const findings = worst(candidates);
	const homepage = options.homepage ?? "https://github.com/lintel/lintel";
	const controls = controlsIn(options.crosswalk);
	const rules = descriptorsOf(report.rules, findings, {
		texts: options.texts,
		homepage,
		controls
	});
	const indices = new Map(rules.map((rule, index) => [rule.id, index]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: {
				driver: {
					...driverOf(report, homepage, rules),
					...supportedIn(controls)
				},
				...report.renderers.length === 0 ? {} : { extensions: report.renderers.map(extensionOf) }
			},
			...controls === void 0 ? {} : { taxonomies: [...controls.taxonomies.components] },
			automationDetails: { id: automationId(options.category) },
			invocations: [invocationOf(report, candidates.length - findings.length)],
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, indices, options))
		}]
	};
}
const ROOT = "%SRCROOT%";
/** Only the controls that a rule speaks of: the others are of no use to a viewer of results. */
function controlsIn(crosswalk) {
	if (crosswalk === void 0) return void 0;
	return {
		crosswalk,
		taxonomies: taxonomiesOf(crosswalk.frameworks, ({ rules }) => rules.length > 0)
	};
}
function supportedIn(controls) {
	return controls === void 0 ? {} : { supportedTaxonomies: [...controls.taxonomies.references] };
}
function worst(findings) {
	if (findings.length <= 25e3) return findings;
	return findings.toSorted(require_core.compareBySeverity).slice(0, MOST_RESULTS).toSorted(require_core.compareFindings);
}
/** The diagnostic codes that the run has used: the driver's notification descriptors, which notifications name by index. */
function codesOf(report) {
	return [...new Set(report.diagnostics.map((one) => one.code))].toSorted(require_core.compareText);
}
function driverOf(report, homepage, rules) {
	const codes = codesOf(report);
	return {
		name: PRODUCT,
		semanticVersion: report.version,
		informationUri: homepage,
		rules: [...rules],
		...codes.length === 0 ? {} : { notifications: codes.map(notificationDescriptor) }
	};
}
function notificationDescriptor(code) {
	const description = { text: require_program.DIAGNOSTIC_CODES[code] };
	return {
		id: code,
		name: pascalCase(code),
		shortDescription: description,
		fullDescription: description,
		help: description
	};
}
function extensionOf(renderer) {
	return {
		name: renderer.name,
		version: require_program.showUnseen(renderer.version)
	};
}
/** GitHub takes all before the last slash as the category. */
function automationId(category) {
	const name = require_program.showUnseen(category ?? "").replace(/^\/+|\/+$/g, "");
	return name === "" ? "lintel/" : `lintel/${name}/`;
}
function invocationOf(report, leftOut) {
	const codes = codesOf(report);
	const notifications = report.diagnostics.map((one) => notificationOf(one, codes));
	if (leftOut > 0) notifications.push({
		level: "warning",
		message: { text: `${leftOut} results of the lowest severities are left out, since GitHub takes at most ${MOST_RESULTS} of a run.` }
	});
	return {
		executionSuccessful: report.verdict !== "incomplete",
		...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
	};
}
function notificationOf(one, codes) {
	return {
		descriptor: {
			id: one.code,
			index: codes.indexOf(one.code)
		},
		level: one.level,
		message: { text: require_program.forSarifMessage(`${require_core.asSentence(one.message)} ${one.hint}`.trim()) },
		...one.at === void 0 || one.at.file === "" ? {} : { locations: [locationOf(one.at)] }
	};
}
function resultOf(finding, indices, options) {
	const ruleId = descriptorId(finding.rule, finding.severity);
	const flow = flowOf(finding);
	const related = relatedOf(finding);
	return {
		ruleId,
		ruleIndex: indices.get(ruleId) ?? -1,
		level: GRADES[finding.severity].level,
		message: { text: messageOf(finding, related) },
		locations: [primaryLocation(finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map((one) => one.location) },
		...flow === void 0 ? {} : { codeFlows: [flow] },
		partialFingerprints: {
			...finding.lineHash === void 0 ? {} : { primaryLocationLineHash: finding.lineHash },
			"lintel/v1": fingerprintOf(finding.identity)
		},
		...options.full === true ? { suppressions: suppressionsOf(finding.suppression) } : {},
		...baselineStateOf(finding),
		properties: resultProperties(finding)
	};
}
/**
* The finding's own words first, since GitHub shows the first sentence as the title; then where it was seen, and
* links, without which GitHub does not show a related place.
*/
function messageOf(finding, related) {
	const sentences = [require_core.asSentence(require_program.forSarifMessage(finding.message))];
	const environments = require_core.environmentsToName(finding.provenance);
	if (environments.length > 0) sentences.push(require_program.forSarifMessage(`In: ${environments.join(", ")}.`));
	const links = related.filter((one) => one.linked).map((one) => `[${one.label}](${one.location.id})`);
	if (links.length > 0) sentences.push(`See ${links.join(", ")}.`);
	const setKey = require_core.setKeyInWords(finding);
	if (setKey !== void 0) sentences.push(require_program.forSarifMessage(setKey));
	if (finding.provenance.precision === "file") sentences.push("(somewhere in this file)");
	return sentences.join(" ");
}
function primaryLocation(finding) {
	const { home, precision } = finding.provenance;
	const region = precision === "file" ? void 0 : home.region;
	const logical = logicalLocationOf(finding);
	return {
		physicalLocation: {
			artifactLocation: artifactOf(home),
			region: region === void 0 ? { startLine: 1 } : oneLine(region),
			...region === void 0 || finding.excerpt === void 0 ? {} : { contextRegion: {
				startLine: region.start.line,
				snippet: { text: require_program.showUnseen(finding.excerpt) }
			} }
		},
		...logical === void 0 ? {} : { logicalLocations: [logical] }
	};
}
function logicalLocationOf(finding) {
	const { resource, path } = finding;
	if (resource === void 0) return void 0;
	return {
		kind: "resource",
		...resource.name === "" ? {} : { name: require_program.showUnseen(resource.name) },
		fullyQualifiedName: require_program.showUnseen(path.length === 0 ? require_program.keyOfResource(resource) : `${require_program.keyOfResource(resource)}#${require_core.pathInWords(path)}`)
	};
}
/** What the finding points at, then the way from the rendered text to home. Ids count from 1 and are what messages link to. */
function relatedOf(finding) {
	const { home, steps } = finding.provenance;
	const named = finding.related.map((one) => ({
		...one,
		label: one.message,
		linked: true
	}));
	const passed = steps.filter((step) => !isSamePlace(step.at, home)).map((step) => ({
		at: step.at,
		message: STEP_WORDS[step.role],
		label: STEP_WORDS[step.role],
		linked: false
	}));
	return [...named, ...passed.map((one, index) => ({
		...one,
		linked: index === 0
	}))].map((one, index) => ({
		label: require_program.forSarifMessage(one.label).replace(/[[\]\\]/g, "\\$&"),
		linked: one.linked,
		location: {
			...locationOf(one.at),
			id: index + 1,
			message: { text: require_program.forSarifMessage(one.message) }
		}
	}));
}
/** From the place that a person would edit to the one that is rendered, as a value flows. */
function flowOf(finding) {
	const { home, steps } = finding.provenance;
	if (steps.length === 0) return void 0;
	const outward = steps.toReversed();
	return { threadFlows: [{ locations: (steps.some((step) => isSamePlace(step.at, home)) ? outward.map(({ at, role }) => ({
		at,
		words: STEP_WORDS[role]
	})) : [{
		at: home,
		words: "where to change it"
	}, ...outward.map(({ at, role }) => ({
		at,
		words: STEP_WORDS[role]
	}))]).map(({ at, words }) => ({ location: {
		...locationOf(at),
		message: { text: words }
	} })) }] };
}
const STEP_WORDS = {
	rendered: "rendered here",
	template: "printed by this template",
	helper: "made by this helper",
	call: "the helper is called here",
	values: "set in these values",
	switch: "switched on here",
	dependency: "handed to this dependency",
	kustomization: "built by this kustomization",
	overlay: "changed by this overlay",
	patch: "changed by this patch",
	base: "comes from this base",
	generator: "made by this generator",
	file: "read from this file",
	manifest: "written in this manifest"
};
function resultProperties(finding) {
	const { resource, container, path, armPeers, severity, provenance } = finding;
	return {
		...resource === void 0 ? {} : { resource: require_program.keyOfResource(resource) },
		...container === void 0 ? {} : { container },
		path,
		severity,
		...provenance.rendered === void 0 ? {} : { provenance: provenanceValue(provenance) },
		...armPeers === void 0 ? {} : { peers: armPeers }
	};
}
/** An empty list says that someone has looked and that the result counts. */
function suppressionsOf(suppression) {
	if (suppression === void 0) return [];
	return [{
		kind: suppression.by === "config" || suppression.by === "baseline" ? "external" : "inSource",
		status: "accepted",
		justification: require_program.showUnseen(`${suppression.peer === void 0 ? "" : `for ${suppression.peer}: `}${suppression.reason}`)
	}];
}
/** SARIF has no word for what nobody can say. */
function baselineStateOf({ state }) {
	return state === void 0 || state === "unknown" ? {} : { baselineState: state };
}
function locationOf(at) {
	return { physicalLocation: {
		artifactLocation: artifactOf(at),
		...at.region === void 0 ? {} : { region: oneLine(at.region) }
	} };
}
/** GitHub shows an alert in a pull request only if all of its lines are in the diff, so a region never has a second line. */
function oneLine({ start, end }) {
	const endColumn = end.line === start.line ? Math.max(end.column, start.column) : start.column + 1;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: start.line,
		endColumn
	};
}
function artifactOf(at) {
	return {
		uri: uriOf(at.file),
		uriBaseId: ROOT
	};
}
function isSamePlace(a, b) {
	return a.file === b.file && a.region?.start.line === b.region?.start.line;
}

// src/report/write.ts
var write_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ write: () => write });
/** The report in one of its forms. */
function write(report, format, options) {
	return WRITERS[format](report, options);
}
const WRITERS = {
	text: require_core.text,
	sarif,
	json: (report) => json(report),
	github: (report) => github(report),
	markdown: (report) => markdown(report),
	junit,
	gitlab,
	rdjson,
	checkstyle
};

Object.defineProperty(exports, "GRADES", {
  enumerable: true,
  get: function () {
    return GRADES;
  }
});
Object.defineProperty(exports, "HOMEPAGE", {
  enumerable: true,
  get: function () {
    return HOMEPAGE;
  }
});
Object.defineProperty(exports, "MOST_SUMMARY_BYTES", {
  enumerable: true,
  get: function () {
    return MOST_SUMMARY_BYTES;
  }
});
Object.defineProperty(exports, "PRODUCT", {
  enumerable: true,
  get: function () {
    return PRODUCT;
  }
});
Object.defineProperty(exports, "annotationsOf", {
  enumerable: true,
  get: function () {
    return annotationsOf;
  }
});
Object.defineProperty(exports, "fingerprintOf", {
  enumerable: true,
  get: function () {
    return fingerprintOf;
  }
});
Object.defineProperty(exports, "forXml", {
  enumerable: true,
  get: function () {
    return forXml;
  }
});
Object.defineProperty(exports, "identityOfFingerprint", {
  enumerable: true,
  get: function () {
    return identityOfFingerprint;
  }
});
Object.defineProperty(exports, "markdown", {
  enumerable: true,
  get: function () {
    return markdown;
  }
});
Object.defineProperty(exports, "placeValue", {
  enumerable: true,
  get: function () {
    return placeValue;
  }
});
Object.defineProperty(exports, "provenanceValue", {
  enumerable: true,
  get: function () {
    return provenanceValue;
  }
});
Object.defineProperty(exports, "shorten", {
  enumerable: true,
  get: function () {
    return shorten;
  }
});
Object.defineProperty(exports, "taxonomiesOf", {
  enumerable: true,
  get: function () {
    return taxonomiesOf;
  }
});
Object.defineProperty(exports, "testCase", {
  enumerable: true,
  get: function () {
    return testCase;
  }
});
Object.defineProperty(exports, "uriOf", {
  enumerable: true,
  get: function () {
    return uriOf;
  }
});
Object.defineProperty(exports, "uuidOf", {
  enumerable: true,
  get: function () {
    return uuidOf;
  }
});
Object.defineProperty(exports, "write", {
  enumerable: true,
  get: function () {
    return write;
  }
});
Object.defineProperty(exports, "write_exports", {
  enumerable: true,
  get: function () {
    return write_exports;
  }
});