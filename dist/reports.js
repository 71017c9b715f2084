"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_flags = require("./flags.js");
const require_core = require("./core.js");
const require_program = require("./program.js");

// src/report/fingerprint.ts
function fingerprintOf(identity) {
	if (identity.startsWith(KNOWN)) return identity.slice(KNOWN.length);
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}
const KNOWN = "\0fingerprint\0";
function identityOfFingerprint(fingerprint) {
	return KNOWN + fingerprint;
}

// src/report/xml.ts
function forXml(text) {
	return require_program.forHtml(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}

// src/report/checkstyle.ts
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
function gateFirst(a, b) {
	return Number(b.code === "gate-weakened") - Number(a.code === "gate-weakened");
}
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
function shorten(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/report/github.ts
const MOST_OF_A_LEVEL = 10;
const LONGEST_MESSAGE$1 = 4096;
function github(report, options = {}) {
	const { ofFindings, ofDiagnostics } = annotationsOf(report, options.shows);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => withinLimit(ofDiagnostics.filter((one) => one.level === level), ofFindings.filter((one) => one.level === level))).map((one) => `${commandOf(one)}\n`).join("");
}
function withinLimit(diagnostics, findings) {
	const room = MOST_OF_A_LEVEL - Math.min(findings.length, 7);
	const all = [
		...diagnostics.slice(0, room),
		...findings,
		...diagnostics.slice(room)
	];
	const [first] = all;
	if (first === void 0 || all.length <= MOST_OF_A_LEVEL) return all;
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
const MOST_FILES$1 = 10;
function filesOf(annotations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { at, tells } of annotations) if (at !== void 0 && at.file !== "") counts.set(at.file, (counts.get(at.file) ?? 0) + tells);
	if (counts.size === 0) return [];
	const files = [...counts].toSorted(([, a], [, b]) => b - a);
	const named = files.slice(0, MOST_FILES$1).map(([file, count]) => `${file} (${count})`);
	const others = files.length > MOST_FILES$1 ? ` and ${require_core.counted(files.length - MOST_FILES$1, "other file")}` : "";
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

// src/report/uri.ts
function uriOf(file) {
	return file.replace(/\p{Cs}/gu, "\ufffd").split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/report/product.ts
const PRODUCT = "Lintel";
const HOMEPAGE = "https://github.com/lintel/lintel";
function rulePage({ file, id }, homepage = HOMEPAGE) {
	return file === void 0 ? `${homepage}/blob/main/docs/rules/${uriOf(id)}.md` : void 0;
}

// src/report/provenance-value.ts
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
function placeValue(at) {
	const start = at.region?.start;
	return start === void 0 ? { file: at.file } : {
		file: at.file,
		line: start.line,
		column: start.column
	};
}

// src/report/json.ts
const JSON_SCHEMA_VERSION = "1";
function json(report) {
	return require_program.toSafeJson(jsonReport(report), report.findings.length);
}
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
function resourceValue({ apiVersion, kind, name, namespace }) {
	return {
		apiVersion,
		kind,
		name,
		...namespace === void 0 ? {} : { namespace }
	};
}

// src/report/junit.ts
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
function testCase(values, content) {
	const written = Object.entries(values).map(([key, value]) => ` ${key}="${forXml(value)}"`);
	return content === void 0 ? `    <testcase${written.join("")} time="0"/>\n` : `    <testcase${written.join("")} time="0">${content}</testcase>\n`;
}

// src/report/cluster-in-markdown.ts
const MOST_NAMED = 5;
const LONGEST_NAME = 300;
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

// src/report/counts.ts
function tallyByRule(findings) {
	return inOrder([...require_flags.groupBy(findings, ({ rule }) => rule.id).values()].flatMap((group) => group[0] === void 0 ? [] : [[group[0].rule, group]]));
}
function tallyByFile(findings) {
	return inOrder([...require_flags.groupBy(findings, ({ provenance }) => provenance.home.file)]);
}
function inOrder(groups) {
	return groups.map(([key, findings]) => [key, tallyOf(findings)]).toSorted(([, a], [, b]) => require_program.rankOf(b.worst) - require_program.rankOf(a.worst) || b.findings - a.findings);
}
function tallyOf(findings) {
	let worst = "info";
	let news = 0;
	for (const { severity, state } of findings) {
		if (require_program.rankOf(severity) > require_program.rankOf(worst)) worst = severity;
		if (state === "new") news += 1;
	}
	const files = new Set(findings.map(({ provenance }) => provenance.home.file)).size;
	return {
		findings: findings.length,
		news,
		files,
		worst
	};
}

// src/report/rules-in-markdown.ts
const MOST_RULES = 60;
function rulesTable(findings) {
	const tallies = tallyByRule(findings);
	if (tallies.length === 0) return "";
	const rows = tallies.slice(0, MOST_RULES).map(([rule, { findings: count, worst }]) => {
		const page = rulePage(rule);
		const name = require_program.forMarkdown(rule.id);
		return `| ${page === void 0 ? name : `[${name}](${page})`} | ${require_program.forMarkdown(rule.title)} | ${worst} | ${count} |\n`;
	});
	const more = tallies.length - rows.length;
	return [
		"| rule | what it finds | severity | findings |\n| --- | --- | --- | ---: |\n",
		...rows,
		...more > 0 ? [`\nand ${more} more rules\n`] : []
	].join("");
}

// src/report/markdown.ts
const MOST_SUMMARY_BYTES = 1048576;
function markdown(report, options = {}) {
	const sections = [
		gateSection(report, options),
		notCheckedSection(report, options),
		rulesSection(report),
		whatNowSection(report),
		...fileSections(report, options),
		fixedSection(report),
		clusterSection(report),
		worthKnowingSection(report, options)
	];
	return fit(headOf(report), sections, options.mostBytes ?? 1048576);
}
const NOTE_BYTES = 200;
const MOST_OF_A_BLOCK = 20;
const LONGEST_MESSAGE = 1e3;
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
function rulesSection(report) {
	const table = rulesTable(require_core.countedFindings(report));
	return {
		open: "<details><summary>By rule</summary>\n\n",
		items: table === "" ? [] : [table],
		close: "\n</details>\n\n"
	};
}
function whatNowSection({ verdict }) {
	return {
		open: "<details><summary>What to do about a finding</summary>\n\n",
		items: verdict === "failed" ? WHAT_NOW : [],
		close: "\n</details>\n\n"
	};
}
const WHAT_NOW = [`- See the same on your machine: \`npx --yes lintel@1\`, and changes that mend it: \`npx --yes lintel@1 fix --unsafe --diff\`
- Read what a rule is about: its page in the table above, or \`npx --yes lintel@1 explain RULE\`
- Accept one, on its line or above it: \`# lintel-ignore RULE -- the reason\` ([other ways](${HOMEPAGE}/blob/main/docs/suppressions.md))\n`];
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
function linked(label, at, options) {
	if (options.blobUrl === void 0 || !isLinked(at, options)) return label;
	const line = at.region === void 0 ? "" : `#L${at.region.start.line}`;
	return `[${label}](${options.blobUrl}/${uriOf(at.file)}${line})`;
}
function prose(words) {
	return require_program.forMarkdownProse(shorten(words, LONGEST_MESSAGE));
}
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
	const page = rulePage(rule);
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
			...page === void 0 ? {} : { url: page }
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
function positionOf({ line, column }, excerpt) {
	if (excerpt === void 0 || column - 1 > excerpt.length) return { line };
	return {
		line,
		column: Buffer.byteLength(excerpt.slice(0, column - 1)) + 1
	};
}

// src/report/uuid.ts
const NAMESPACE = "f483c76d-afa8-4daa-b3e4-2044a9220f24";
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
const LONGEST_DESCRIPTION = 1024;
const MOST_TAGS = 20;
function descriptorId(rule, severity) {
	return severity === rule.severity ? rule.id : `${rule.id}.${severity}`;
}
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
function securitySeverity(rule, severity) {
	const band = GRADES[severity].security;
	const own = rule.securitySeverity;
	if (own === void 0 || band === void 0) return void 0;
	return own >= band.least && own <= band.most ? own : band.usual;
}
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
function pascalCase(id) {
	return id.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif.ts
const MOST_RESULTS = 25e3;
function sarif(report, options) {
	return require_program.toSafeJson(sarifLog(report, options), report.findings.length);
}
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
function suppressionsOf(suppression) {
	if (suppression === void 0) return [];
	return [{
		kind: suppression.by === "config" || suppression.by === "baseline" ? "external" : "inSource",
		status: "accepted",
		justification: require_program.showUnseen(`${suppression.peer === void 0 ? "" : `for ${suppression.peer}: `}${suppression.reason}`)
	}];
}
function baselineStateOf({ state }) {
	return state === void 0 || state === "unknown" ? {} : { baselineState: state };
}
function locationOf(at) {
	return { physicalLocation: {
		artifactLocation: artifactOf(at),
		...at.region === void 0 ? {} : { region: oneLine(at.region) }
	} };
}
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

// src/report/summary.ts
const MOST_FILES = 20;
function summary(report, options) {
	const page = require_core.pageFor(options);
	const findings = require_core.countedFindings(report);
	const files = tallyByFile(findings);
	const shown = options.verbose === true ? files : files.slice(0, MOST_FILES);
	const byRule = tallyByRule(findings);
	const width = byRule.reduce((widest, [{ id }]) => Math.max(widest, id.length), 0);
	return `${[
		tallies(page, "By rule", byRule.map(([rule, tally]) => ({
			tally,
			words: `${rule.id.padEnd(width)}  ${rule.title}`
		}))),
		[...tallies(page, "By file", shown.map(([file, tally]) => ({
			tally,
			words: file || "."
		}))), ...files.length > shown.length ? [`  and ${files.length - shown.length} more files: --verbose lists them`] : []],
		told(page, report),
		require_core.closingLines(page, report)
	].filter((section) => section.length > 0).map((section) => section.map(require_program.withoutCommands).join("\n")).join("\n\n")}\n`;
}
function tallies(page, heading, rows) {
	if (rows.length === 0) return [];
	const hasNew = rows.some(({ tally }) => tally.news > 0);
	return [
		page.paint("heading", heading),
		"",
		...rows.map(({ tally, words }) => {
			const news = hasNew ? `${tally.news} new`.padStart(10) : "";
			const counts = `${String(tally.findings).padStart(7)}${news}  `;
			return `${counts}${page.paint(tally.worst, tally.worst) + " ".repeat(WIDEST_SEVERITY - tally.worst.length)}${require_core.cut(require_program.forTerminal(words), page.columns - counts.length - WIDEST_SEVERITY)}`;
		})
	];
}
const WIDEST_SEVERITY = 10;
function told(page, { diagnostics }) {
	if (diagnostics.length === 0) return [];
	const alike = require_flags.groupBy(diagnostics, ({ level, code }) => `${level.padEnd(WIDEST_SEVERITY)}${code}`);
	return [
		page.paint("heading", "Not checked, and worth knowing"),
		"",
		...[...alike].map(([words, { length }]) => `${String(length).padStart(7)}  ${words}`)
	];
}

// src/report/write.ts
var write_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ write: () => write });
function write(report, format, options = {}) {
	return WRITERS[format](report, {
		...PLAINEST,
		...options
	});
}
const PLAINEST = {
	texts: /* @__PURE__ */ new Map(),
	colour: false,
	verbose: false,
	full: false
};
const WRITERS = {
	text: require_core.text,
	sarif,
	json: (report) => json(report),
	github: (report) => github(report),
	markdown: (report) => markdown(report),
	junit,
	gitlab,
	rdjson,
	checkstyle,
	summary
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
Object.defineProperty(exports, "rulePage", {
  enumerable: true,
  get: function () {
    return rulePage;
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