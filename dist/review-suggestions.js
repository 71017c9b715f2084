"use strict";
const require_fix = require("./fix.js");
const require_compare = require("./compare.js");
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_reports = require("./reports.js");
const require_action = require("./action.js");

// src/github/hunk-lines.ts
const HUNK = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,\d+)? @@/u;
function hunkLines(patch) {
	const ranges = [];
	let [start, next] = [0, 0];
	const close = () => {
		if (next > start) ranges.push({
			start,
			end: next - 1
		});
	};
	for (const line of patch.split("\n")) {
		const head = HUNK.exec(line)?.groups?.["start"];
		if (head !== void 0) {
			close();
			[start, next] = [Number(head), Number(head)];
		} else if (start > 0 && (line.startsWith("+") || line.startsWith(" "))) next += 1;
	}
	close();
	return ranges;
}
function isWithinOne(ranges, { start, end }) {
	return ranges.some((range) => range.start <= start && end <= range.end);
}

// src/github/suggestion-comment.ts
const SUGGESTION_MARKER = "<!-- lintel suggestion ";
const MOST_MESSAGES = 10;
const LONGEST_MESSAGE = 1e3;
function fingerprintOfSuggestion({ file, lines, findings }, replaced) {
	const identities = findings.map(({ identity }) => identity).toSorted();
	return require_reports.fingerprintOf(JSON.stringify([
		file,
		identities,
		replaced,
		lines
	]));
}
function fingerprintIn(body) {
	return body.startsWith("<!-- lintel suggestion ") ? /^(?<id>[0-9a-f]{32}) -->/u.exec(body.slice(23))?.groups?.["id"] : void 0;
}
function suggestionComment(suggestion, fingerprint) {
	const findings = suggestion.findings.toSorted(require_core.compareBySeverity);
	const others = findings.slice(MOST_MESSAGES);
	const rules = new Set(others.map(({ rule }) => require_program.forMarkdownCode(rule.id)));
	const subjects = new Set(findings.map(subjectPart));
	const [shared = ""] = subjects.size === 1 ? subjects : [];
	return [
		`${SUGGESTION_MARKER}${fingerprint} -->`,
		...findings.slice(0, MOST_MESSAGES).map((finding) => messageLine(finding, shared === "" ? subjectPart(finding) : "")),
		...others.length === 0 ? [] : [`- and ${require_core.counted(others.length, "more finding")}: ${[...rules].join(", ")}`],
		...shared === "" ? [] : ["", `On ${shared}`],
		"",
		suggestionBlock(suggestion.lines),
		...isUnsafe(suggestion) ? ["", "**Needs review:** a running program could notice this change. Apply it when you know that it does not."] : []
	].join("\n");
}
function isUnsafe({ findings }) {
	return findings.some(({ rule }) => rule.fix?.safe !== true);
}
function messageLine({ severity, message, rule }, subject) {
	const on = subject === "" ? "" : `<br>On ${subject}`;
	return `- **${severity}** ${require_program.forMarkdownProse(require_reports.shorten(message, LONGEST_MESSAGE))} ${require_program.forMarkdownCode(rule.id)}${on}`;
}
function subjectPart(finding) {
	const subject = require_core.subjectInWords(finding);
	return subject === "" ? "" : require_program.forMarkdownCode(require_reports.shorten(subject, LONGEST_MESSAGE));
}
function suggestionBlock(lines) {
	const runs = lines.flatMap((line) => line.match(/`+/gu) ?? []);
	const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}

// src/github/suggestions.ts
function suggestionsOf(files, bounds) {
	const left = /* @__PURE__ */ new Map();
	return {
		all: files.flatMap((one) => {
			const ranges = bounds.rangesOf(one.file);
			const secrets = require_fix.secretLinesOf(one.file, one.before, bounds);
			return replacementsOf(one, ranges).flatMap((replacement) => {
				const why = obstacleOf(replacement, ranges, secrets);
				if (why === void 0) return [{
					...replacement,
					file: one.file
				}];
				left.set(why, (left.get(why) ?? 0) + replacement.findings.length);
				return [];
			});
		}).toSorted((a, b) => rankOfWorst(b) - rankOfWorst(a)),
		left
	};
}
function replacementsOf({ before, edits }, ranges) {
	return require_fix.lineReplacements(before, edits, (line) => isWithinOne(ranges, {
		start: line,
		end: line
	}));
}
function obstacleOf(replacement, ranges, secrets) {
	const { start, end, lines } = replacement;
	if (!isWithinOne(ranges, replacement)) return "the pull request does not show their lines";
	for (let line = start; line <= end; line += 1) if (secrets.has(line)) return "a secret stands on their lines";
	return lines.every(canBeSeen) ? void 0 : "characters that nobody can see stand on their lines";
}
function canBeSeen(line) {
	const shown = line.replace(/\r$/u, "").replaceAll("	", "");
	return require_program.showUnseen(shown) === shown;
}
function rankOfWorst({ findings }) {
	return findings.reduce((worst, { severity }) => Math.max(worst, require_program.rankOf(severity)), 0);
}

// src/github/review-suggestions.ts
const MOST_SUGGESTIONS = 30;
async function suggestFixes(api, facts, run) {
	const request = require_action.pullRequestOf(facts);
	const fixable = require_core.countedFindings(run.report).filter(({ rule }) => rule.fix !== void 0);
	if (request === void 0 || fixable.length === 0) return [];
	const moved = await require_action.toldWhenPushedSince(api, request, FEATURE);
	if (moved !== void 0) return [moved];
	const listed = await api.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", request.route);
	if (listed.kind !== "done") return [refused(listed, facts)];
	const heads = readHeads(listed.data, new Set(fixable.map(require_fix.fileToEdit)), run.config);
	const told = heads.differing.length === 0 ? [] : [differingFromHead(heads.differing)];
	const suggestions = await triedOut(fixable, heads, run);
	if (suggestions.all.length === 0) return told;
	return [...told, ...await posted(api, request, suggestions, heads)];
}
const FEATURE = "suggestions";
function readHeads(listed, files, config) {
	const heads = /* @__PURE__ */ new Map();
	const differing = [];
	for (const one of Array.isArray(listed) ? listed : []) {
		if (!require_program.isMap(one)) continue;
		const { filename, sha, patch } = one;
		if (typeof filename !== "string" || typeof patch !== "string" || !files.has(require_program.repoPath(filename))) continue;
		const file = require_program.repoPath(filename);
		const text = require_fix.textInside(file, config);
		if (text === void 0 || require_compare.blobIdOf(Buffer.from(text, "utf8")) !== sha) differing.push(file);
		else heads.set(file, {
			text,
			ranges: hunkLines(patch)
		});
	}
	return {
		files: heads,
		differing
	};
}
async function triedOut(fixable, { files }, { config, rules, renderers }) {
	const counting = new Set(fixable.map(({ identity }) => require_reports.fingerprintOf(identity)));
	const wants = (finding) => {
		const head = files.get(require_fix.fileToEdit(finding));
		if (head === void 0 || !counting.has(require_reports.fingerprintOf(finding.identity))) return false;
		const attempt = require_fix.fixText(head.text, finding, config);
		if (attempt.kind === "none") return false;
		const edits = [{
			finding,
			edit: require_fix.lineEditBetween(head.text, attempt.text)
		}];
		return replacementsOf({
			before: head.text,
			edits
		}, head.ranges).every((one) => isWithinOne(head.ranges, one));
	};
	if (!fixable.some(wants)) return {
		all: [],
		left: /* @__PURE__ */ new Map()
	};
	const repairs = await require_fix.repair(config, {
		...renderers === void 0 ? { rules } : {
			rules,
			renderers
		},
		unsafe: true,
		wants
	});
	const unchanged = repairs.files.filter(({ file, before }) => files.get(file)?.text === before);
	return suggestionsOf(unchanged, {
		rangesOf: (file) => files.get(file)?.ranges ?? [],
		findings: repairs.judged.findings,
		limits: config.limits
	});
}
async function posted(api, request, { all, left }, heads) {
	const { facts, pull, route } = request;
	const listed = await api.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", route);
	if (listed.kind !== "done") return [refused(listed, facts)];
	const standing = (await require_action.ownComments(api, listed.data, SUGGESTION_MARKER)).filter(({ isOutdated }) => !isOutdated);
	const known = new Set(standing.map(({ body }) => fingerprintIn(body)));
	const fresh = all.map((suggestion) => ({
		suggestion,
		fingerprint: fingerprintWithin(suggestion, heads)
	})).filter(({ fingerprint }) => !known.has(fingerprint));
	const chosen = fresh.slice(0, Math.max(0, MOST_SUGGESTIONS - standing.length));
	const more = fresh.length - chosen.length;
	const notices = [...more === 0 ? [] : [tooMany(more)], ...[...left].map(leftOut)];
	if (chosen.length === 0) return notices;
	const answer = await api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...route,
		commit_id: pull.headSha,
		event: "COMMENT",
		body: reviewBody(chosen, more),
		comments: chosen.map(reviewComment)
	});
	return answer.kind === "done" ? notices : [refused(answer, facts)];
}
function fingerprintWithin(suggestion, { files }) {
	const { file, start, end } = suggestion;
	return fingerprintOfSuggestion(suggestion, require_fix.splitLines(files.get(file)?.text ?? "").slice(start - 1, end));
}
function reviewComment({ suggestion, fingerprint }) {
	const { file, start, end } = suggestion;
	return {
		path: file,
		side: "RIGHT",
		line: end,
		...start < end ? {
			start_line: start,
			start_side: "RIGHT"
		} : {},
		body: suggestionComment(suggestion, fingerprint)
	};
}
function reviewBody(chosen, more) {
	const unsafe = chosen.filter(({ suggestion }) => isUnsafe(suggestion)).length;
	return [
		`**Lintel** suggests ${chosen.length === 1 ? "a fix" : `${chosen.length} fixes`} on lines of this pull request.`,
		"Made together they were judged: what they are for is gone, and nothing as bad has come.",
		...unsafe === 0 ? [] : [`A running program could notice ${unsafe} of them, which say so.`],
		...more === 0 ? [] : [`${more} more are left out here; \`lintel fix --unsafe --diff\` shows them.`]
	].join(" ");
}
function tooMany(more) {
	return {
		level: "notice",
		feature: FEATURE,
		message: `${more} more could be suggested, which would be too many for one pull request.`,
		hint: "Run `lintel fix --unsafe --diff` to see all of them."
	};
}
function leftOut([why, count]) {
	return {
		level: "log",
		feature: FEATURE,
		message: `Fixes of ${require_core.counted(count, "finding")} are not suggested, since ${why}.`,
		hint: "Run `lintel fix --unsafe --diff` to see them."
	};
}
function differingFromHead(files) {
	return {
		level: "notice",
		feature: FEATURE,
		message: `Nothing is suggested for ${files.slice(0, 3).join(", ")}${files.length > 3 ? ` and ${require_core.counted(files.length - 3, "other file")}` : ""}, since what was judged differs there from the head of the pull request.`,
		hint: "Bring the branch up to date with its target."
	};
}
function refused(answer, facts) {
	return {
		level: "notice",
		feature: FEATURE,
		message: `Fixes could not be suggested: ${require_action.failureInWords(answer)}.`,
		hint: require_action.hintOfFailure(answer, require_action.needToWrite("suggestions: false"), facts)
	};
}

exports.suggestFixes = suggestFixes;