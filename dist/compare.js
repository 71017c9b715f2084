"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_core = require("./core.js");
const require_reports = require("./reports.js");
const require_renderers = require("./renderers.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/discover/shard.ts
var shard_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	readShard: () => readShard,
	sourcesOfShard: () => sourcesOfShard
});
const MOST_SHARDS = 1e3;
function readShard(text) {
	const [, index = "", count = ""] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS) return shard;
	throw new require_start.UserError(`--shard cannot be "${text}"`, { hint: "Write the part and how many there are, such as 2/5." });
}
function sourcesOfShard(sources, { index, count }) {
	return sources.filter((source) => hashOf(folderOf(source)) % count === index - 1);
}
function hashOf(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
function folderOf(source) {
	switch (source.kind) {
		case "stdin": return "-";
		case "helm": return `helm ${source.chart}`;
		default: return `${source.kind} ${source.folder}`;
	}
}

// src/baseline/baseline.ts
const SCHEMA_VERSION = "1";
function baselineOf(report, before = []) {
	const judged = new Set(report.rules.map(({ id }) => id));
	const entries = new Map(before.filter(({ rule }) => !judged.has(rule)).map((one) => [one.fingerprint, one]));
	for (const finding of report.findings) {
		if (finding.suppression !== void 0) continue;
		const fingerprint = require_reports.fingerprintOf(finding.identity);
		const known = entries.get(fingerprint);
		entries.set(fingerprint, known === void 0 ? {
			...namesOf(finding),
			fingerprint,
			count: 1
		} : {
			...known,
			count: known.count + 1
		});
	}
	return [...entries.values()].toSorted(compareEntries);
}
function baselineText(entries) {
	const lines = entries.map(({ rule, resource, path, fingerprint, count }) => require_program.toSafeJson({
		rule,
		resource,
		path,
		fingerprint,
		count
	}, Infinity).trimEnd());
	const list = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
	return `{\n  "schemaVersion": "${SCHEMA_VERSION}",\n  "findings": ${list}\n}\n`;
}
function readBaseline(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return "is not JSON";
	}
	if (!require_program.isMap(data) || data["schemaVersion"] !== SCHEMA_VERSION) return `has no "schemaVersion": "${SCHEMA_VERSION}"`;
	const findings = data["findings"];
	if (!Array.isArray(findings)) return "has no list \"findings\"";
	const broken = findings.findIndex((one) => !isEntry(one));
	return broken < 0 ? findings.filter(isEntry) : `has an entry without rule, fingerprint and count: number ${broken + 1}`;
}
function isEntry(value) {
	if (!require_program.isMap(value)) return false;
	const { rule, resource, path, fingerprint, count } = value;
	return [
		rule,
		resource,
		path,
		fingerprint
	].every((one) => typeof one === "string") && Number.isSafeInteger(count) && Number(count) > 0;
}
function accept(report, { entries, file, isWhole }) {
	const left = /* @__PURE__ */ new Map();
	for (const { fingerprint, count } of entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
	const findings = report.findings.map((finding) => {
		if (finding.suppression !== void 0) return finding;
		const fingerprint = require_reports.fingerprintOf(finding.identity);
		const room = left.get(fingerprint) ?? 0;
		if (room === 0) return finding;
		left.set(fingerprint, room - 1);
		return {
			...finding,
			suppression: {
				by: "baseline",
				reason: `accepted in ${file}`
			}
		};
	});
	const judged = new Set(report.rules.map(({ id }) => id));
	const stale = isWhole ? entries.filter(({ rule, fingerprint }) => judged.has(rule) && (left.get(fingerprint) ?? 0) > 0) : [];
	return require_core.reassess(report, {
		findings,
		further: stale.length === 0 ? [] : [staleEntries(stale, file)]
	});
}
const MOST_NAMED = 5;
function staleEntries(stale, file) {
	const named = stale.slice(0, MOST_NAMED).map(({ rule, resource }) => `${rule} of ${resource}`);
	const others = stale.length > MOST_NAMED ? ` and ${stale.length - MOST_NAMED} more` : "";
	return {
		code: "baseline-stale",
		level: "note",
		message: `${stale.length === 1 ? "1 entry" : `${stale.length} entries`} of ${file} accept${stale.length === 1 ? "s" : ""} more findings than there are: ${named.join(", ")}${others}.`,
		hint: "Write it anew with `--write-baseline`, so that it cannot hide later findings.",
		at: { file }
	};
}
function compareEntries(a, b) {
	return require_core.compareText(a.rule, b.rule) || require_core.compareText(a.resource, b.resource) || require_core.compareText(a.path, b.path) || require_core.compareText(a.fingerprint, b.fingerprint);
}
function namesOf({ rule, resource, provenance, path, container }) {
	if (resource === void 0) return {
		rule: rule.id,
		resource: provenance.home.file,
		path: ""
	};
	const { apiVersion, kind, namespace, name } = resource;
	const group = apiVersion.includes("/") ? apiVersion.split("/")[0] : "core";
	return {
		rule: rule.id,
		resource: `${group}/${kind}/${namespace ?? ""}/${name}`,
		path: namedPath(require_core.pathInWords(path), container)
	};
}
function namedPath(path, container) {
	if (container === void 0) return path;
	const lists = require_facts.CONTAINER_LISTS.map(({ key }) => key).join("|");
	return path.replace(new RegExp(`\\b(${lists})\\[\\d+\\]`, "u"), (_, list) => `${list}[${container}]`);
}

// src/baseline/baseline-file.ts
const MOST_BYTES$3 = 67108864;
function loadBaseline(file, config) {
	if (require_program.realPlaceOf(config.root, (0, node_path.join)(config.root, file)).kind === "missing") throw new require_start.UserError(`the baseline ${file} does not exist`, { hint: "Write it with `lintel --write-baseline`." });
	refuseLink(file, config);
	const text = require_program.readInput((0, node_path.join)(config.root, file), `the baseline ${file}`, "Make it a readable file.");
	const entries = text.length > MOST_BYTES$3 ? "is too large" : readBaseline(text);
	if (typeof entries !== "string") return entries;
	throw new require_start.UserError(`the baseline ${file} ${entries}`, {
		hint: "Remove it, and write it anew with `lintel --write-baseline`.",
		at: { file }
	});
}
function loadBaselineIfThere(file, config) {
	return require_program.realPlaceOf(config.root, (0, node_path.join)(config.root, file)).kind === "missing" ? [] : loadBaseline(file, config);
}
function refuseLink(file, { root }) {
	const place = require_program.realPlaceOf(root, (0, node_path.join)(root, file));
	if ((place.kind === "missing" || place.kind === "inside" && place.path === file) && !/(?:^|\/)\.git(?:\/|$)/u.test(file)) return;
	throw new require_start.UserError(`the baseline ${file} is a link, or lies in Git's folder`, { hint: "Name a file of its own." });
}
function saveBaseline(file, entries, config) {
	refuseLink(file, config);
	try {
		(0, node_fs.writeFileSync)((0, node_path.join)(config.root, file), baselineText(entries));
	} catch (error) {
		throw new require_start.UserError(`the baseline cannot be written to ${file}: ${require_start.systemTrouble(error)}`, { hint: "Name a file in a folder that you may write to." });
	}
}

// src/diff/line-diff.ts
const MOST_STEPS = 4e6;
function diffLines(oldText, newText) {
	if (oldText === newText) return [];
	const [before, after] = [linesIn(oldText), linesIn(newText)];
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
	let [oldEnd, newEnd] = [before.length, after.length];
	while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
		oldEnd -= 1;
		newEnd -= 1;
	}
	return hunksOf(shortestWay(before.slice(start, oldEnd), after.slice(start, newEnd)), start);
}
function addedLines(oldText, newText) {
	const lines = /* @__PURE__ */ new Set();
	for (const { newStart, added } of diffLines(oldText, newText)) for (let line = newStart; line < newStart + added; line += 1) lines.add(line);
	return lines;
}
function linesIn(text) {
	const lines = text.split(/(?<=\n)/u);
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function shortestWay(before, after) {
	const [rows, columns] = [before.length, after.length];
	const end = [[rows, columns]];
	if (rows === 0 || columns === 0) return end;
	const offset = rows + columns + 1;
	const furthest = new Int32Array(2 * offset + 1);
	const trail = [];
	let steps = 0;
	for (let edits = 0; edits <= rows + columns; edits += 1) {
		trail.push(furthest.slice(offset - edits - 1, offset + edits + 2));
		steps += 2 * edits + 3;
		if (steps > MOST_STEPS) return end;
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			let row = nextRow(furthest, offset + diagonal, diagonal, edits);
			while (row < rows && row - diagonal < columns && before[row] === after[row - diagonal]) row += 1;
			furthest[offset + diagonal] = row;
			if (row >= rows && row - diagonal >= columns) return [...walkBack(trail, rows, columns), ...end];
		}
	}
	return end;
}
function nextRow(furthest, at, diagonal, edits) {
	const below = furthest[at - 1] ?? 0;
	const above = furthest[at + 1] ?? 0;
	if (diagonal === -edits || diagonal !== edits && below < above) return above;
	return below + 1;
}
function walkBack(trail, rows, columns) {
	const stays = [];
	let [row, column] = [rows, columns];
	for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
		const furthest = trail[edits] ?? /* @__PURE__ */ new Int32Array();
		const diagonal = row - column;
		const centre = edits + 1;
		const from = nextRow(furthest, centre + diagonal, diagonal, edits);
		const isAdded = diagonal === -edits || diagonal !== edits && from === (furthest[centre + diagonal + 1] ?? 0) && (furthest[centre + diagonal - 1] ?? 0) < from;
		const startRow = edits === 0 ? 0 : from;
		while (row > startRow && column > startRow - diagonal) {
			row -= 1;
			column -= 1;
			stays.push([row, column]);
		}
		if (edits === 0) break;
		if (isAdded) column -= 1;
		else row -= 1;
	}
	return stays.toReversed();
}
function hunksOf(way, start) {
	const hunks = [];
	let [row, column] = [0, 0];
	for (const [old, now] of way) {
		if (old > row || now > column) hunks.push({
			oldStart: start + row + 1,
			removed: old - row,
			newStart: start + column + 1,
			added: now - column
		});
		[row, column] = [old + 1, now + 1];
	}
	return hunks;
}

// src/compare/changes.ts
function openSeenResources(digest) {
	const digests = /* @__PURE__ */ new Map();
	return {
		see(resource) {
			const key = keyOf(resource);
			const known = digests.get(key);
			const one = digest(JSON.stringify(resource.object));
			if (known === void 0) digests.set(key, [one]);
			else known.push(one);
		},
		of: (id) => (digests.get(keyOf(id)) ?? []).toSorted().join(" ")
	};
}
function keyOf({ apiVersion, kind, namespace, name }) {
	return [
		require_facts.groupOf(apiVersion),
		kind,
		namespace ?? "",
		name
	].join("\0");
}
function changesBetween(now, before) {
	const addedIn = /* @__PURE__ */ new Map();
	const linesOf = (file) => {
		let lines = addedIn.get(file);
		if (lines === void 0) {
			lines = addedLines(before.textOf(file) ?? "", now.textOf(file) ?? "");
			addedIn.set(file, lines);
		}
		return lines;
	};
	const isChanged = ({ file, region }) => region === void 0 ? linesOf(file).size > 0 : linesOf(file).has(region.start.line);
	return {
		isOfChangedResource: ({ resource, provenance }) => resource === void 0 ? linesOf(provenance.home.file).size > 0 : now.resources.of(resource) !== before.resources.of(resource),
		isOnChangedLine: (finding) => isChanged(finding.provenance.home) || finding.provenance.steps.some(({ at }) => isChanged(at))
	};
}

// src/compare/match-findings.ts
function matchFindings(now, before) {
	const known = /* @__PURE__ */ new Set();
	const left = new Set(before);
	const take = (wanted, offered, keyOf) => {
		const byKey = require_flags.groupBy(offered.filter((one) => left.has(one)), keyOf);
		for (const one of wanted) {
			if (known.has(one)) continue;
			const match = byKey.get(keyOf(one))?.shift();
			if (match === void 0) continue;
			known.add(one);
			left.delete(match);
		}
	};
	const [counted, countedBefore] = [now.filter(isCounted), before.filter(isCounted)];
	take(counted, countedBefore, inItsFile);
	take(counted, countedBefore, anywhere);
	const suppressed = now.filter((one) => !isCounted(one));
	take(suppressed, before, inItsFile);
	take(suppressed, before, anywhere);
	return {
		known,
		gone: countedBefore.filter((one) => left.has(one))
	};
}
const anywhere = ({ identity }) => identity;
const inItsFile = ({ identity, provenance }) => `${identity}\0\0${provenance.home.file}`;
function isCounted({ suppression }) {
	return suppression === void 0;
}

// src/compare/unjudged.ts
function unjudgedIn(run, other) {
	const elsewhere = new Map(other.sources.map((one) => [require_program.nameOfSource(one.source), one]));
	const sources = run.sources.filter((one) => isWorse(one, elsewhere.get(require_program.nameOfSource(one.source)))).map((one) => require_program.nameOfSource(one.source));
	const names = new Set(sources);
	const otherFiles = troubledFiles(other);
	const files = new Set([...troubledFiles(run)].filter((file) => !otherFiles.has(file)));
	return {
		sources,
		covers: (finding) => sourcesOf(finding).some((name) => names.has(name)) || files.has(finding.provenance.home.file)
	};
}
function isWorse(one, other) {
	if (one.state === "judged" || other === void 0) return false;
	return one.state !== other.state || one.why !== other.why;
}
function troubledFiles(report) {
	const ofDiagnostics = report.diagnostics.flatMap(({ level, at }) => level === "error" && at !== void 0 ? [at.file] : []);
	const ofSyntax = report.findings.flatMap(({ resource, provenance }) => resource === void 0 ? [provenance.home.file] : []);
	return /* @__PURE__ */ new Set([...ofDiagnostics, ...ofSyntax]);
}
function sourcesOf({ provenance: { rendered } }) {
	if (rendered === void 0) return [];
	const chart = / \([^()]*\)$/u.test(rendered.source) ? rendered.source.replace(/ \([^()]*\)$/u, "") : void 0;
	if (chart === void 0) return [rendered.source, ...rendered.environments];
	return [rendered.source, ...rendered.environments.map((environment) => `${chart} (${environment})`)];
}

// src/compare/compare-reports.ts
function compareReports(now, before, { scope, changes }) {
	const { known, gone } = matchFindings(now.findings, before.report.findings);
	const notBefore = unjudgedIn(before.report, now);
	const notNow = unjudgedIn(now, before.report);
	const stateOf = (finding) => known.has(finding) ? "unchanged" : notBefore.covers(finding) ? "unknown" : "new";
	const findings = now.findings.map((finding) => {
		const state = stateOf(finding);
		return {
			...finding,
			state,
			...changes.isOnChangedLine(finding) ? { isOnChangedLine: true } : {},
			...isInScope(finding, state, scope, changes) ? {} : { isOutOfScope: true }
		};
	});
	return require_core.reassess(now, {
		findings,
		scope,
		comparison: {
			base: before.name,
			commit: before.commit,
			fixed: gone.filter((finding) => !notNow.covers(finding)),
			counts: countStates(findings)
		},
		further: notBefore.sources.map((source) => unknownAtBase(source, before))
	});
}
function withoutBase(now, { name, why, scope }) {
	const findings = now.findings.map((finding) => ({
		...finding,
		state: "unknown"
	}));
	return require_core.reassess(now, {
		findings,
		scope: "all",
		comparison: {
			base: name,
			fixed: [],
			counts: countStates(findings)
		},
		further: [{
			code: "base-missing",
			level: scope === "all" ? "warning" : "error",
			message: `There was nothing to compare with, since ${why}; so it is not known which findings are new, and all of them count.`,
			hint: "Check out with `fetch-depth: 0`, or let Lintel fetch what is missing with `--fetch-base`."
		}]
	});
}
function isInScope(finding, state, scope, changes) {
	switch (scope) {
		case "all": return true;
		case "new": return state === "new";
		case "changed-resources": return state === "new" || changes.isOfChangedResource(finding);
		case "changed-lines": return changes.isOnChangedLine(finding);
	}
}
function countStates(findings) {
	const counts = {
		new: 0,
		unchanged: 0,
		unknown: 0
	};
	for (const { state, suppression } of findings) if (state !== void 0 && suppression === void 0) counts[state] += 1;
	return counts;
}
function unknownAtBase(source, { name }) {
	return {
		code: "base-unjudged",
		level: "warning",
		message: `${source} could not be judged in full at ${name}, so it is not known which of its findings are new.`,
		hint: "Nothing to do where this change repairs it; else judge once with `--scope all`."
	};
}

// src/compare/config-of-base.ts
function configOfBase(config, root) {
	const customRules = config.customRules.map((path) => {
		const inside = require_program.pathInside(config.root, path);
		return inside === void 0 ? path : (0, node_path.join)(root, inside);
	});
	return {
		...configInState(config, root),
		customRules,
		pathsNamed: true,
		lineHashes: false
	};
}
function configInState(config, root) {
	const wasThere = (path) => (0, node_fs.lstatSync)((0, node_path.join)(root, path), { throwIfNoEntry: false }) !== void 0;
	return {
		...config,
		root,
		paths: config.paths.filter(wasThere),
		helm: config.helm.flatMap((chart) => chartOfBase(chart, wasThere))
	};
}
function chartOfBase(one, wasThere) {
	if (!wasThere(one.chart)) return [];
	const environments = one.environments.filter(({ values }) => values.every(wasThere));
	return environments.length === 0 && !one.defaults ? [] : [{
		...one,
		environments
	}];
}
function readOfStates(config) {
	return {
		named: pathsNamedBy(config),
		fileBytes: config.limits.fileBytes
	};
}
function pathsNamedBy(config) {
	const settings = [
		...config.customRules,
		...config.frameworkFiles ?? [],
		...config.crdSchemas
	];
	return /* @__PURE__ */ new Set([
		...config.paths,
		...[
			config.file,
			config.baseline,
			config.compliance?.attestations
		].filter((path) => path !== void 0),
		...settings.map((path) => require_program.pathInside(config.root, path)).filter((path) => path !== void 0),
		...config.helm.flatMap(({ environments }) => environments.flatMap(({ values }) => values))
	]);
}

// src/git/tree-files.ts
function entriesOf$1(listing) {
	return listing.split("\0").flatMap((line) => {
		const [head = "", path = ""] = splitAtTab(line);
		const [mode, type, id = ""] = head.split(" ");
		const kind = mode === "120000" ? "link" : mode === "100644" || mode === "100755" ? "file" : void 0;
		return type === "blob" && kind !== void 0 && canStand(path) ? [{
			kind,
			id,
			path
		}] : [];
	});
}
function splitAtTab(line) {
	const tab = line.indexOf("	");
	return tab < 0 ? [line] : [line.slice(0, tab), line.slice(tab + 1)];
}
function canStand(path) {
	if (path === "" || path.includes("\\") || path.includes("\ufffd")) return false;
	return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== ".." && !/^\.git$/iu.test(segment));
}
const ROOT_NAMES = /* @__PURE__ */ new Set([
	"Chart.yaml",
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
const NAMES = /(?:\.(?:ya?ml|json|tpl|tgz)|(?:^|\/)\.(?:gitignore|lintelignore|helmignore))$/u;
function neededEntries(entries, named) {
	const folders = new Set(entries.flatMap(({ path }) => ROOT_NAMES.has(node_path.posix.basename(path)) ? [node_path.posix.dirname(path)] : []));
	if (folders.has(".")) return entries;
	return entries.filter(({ kind, path }) => kind === "link" || NAMES.test(path) || named.has(path) || liesInOne(path, folders));
}
function liesInOne(path, folders) {
	for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) if (folders.has(path.slice(0, slash))) return true;
	return false;
}
function staysInside(path, target) {
	if (target === "" || target.startsWith("/") || target.includes("\\") || target.includes("\0")) return false;
	const segments = target.split("/").filter((segment) => segment !== "" && segment !== ".");
	const ups = segments.findIndex((segment) => segment !== "..");
	const down = ups < 0 ? [] : segments.slice(ups);
	const depth = path.split("/").length - 1;
	return (ups < 0 ? segments.length : ups) <= depth && down.every((segment) => segment !== ".." && !/^\.git$/iu.test(segment));
}

// src/git/folder-files.ts
function entriesBelow(root, unreadable = "thrown") {
	const entries = [];
	const waiting = [require_program.repoPath("")];
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) for (const entry of entriesOf((0, node_path.join)(root, folder), unreadable)) {
		const path = require_program.repoPath(folder === "" ? entry.name : `${folder}/${entry.name}`);
		if (entry.isSymbolicLink()) entries.push({
			kind: "link",
			id: "",
			path
		});
		else if (entry.isFile()) entries.push({
			kind: "file",
			id: "",
			path
		});
		else if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") waiting.push(path);
	}
	return entries.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function entriesOf(folder, unreadable) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch (error) {
		if (unreadable === "left out") return [];
		throw error;
	}
}
function holdSame(one, other, looking) {
	try {
		const [entries, others] = [readableEntries(one, looking), readableEntries(other, looking)];
		return entries.length === others.length && entries.every(({ kind, path }, index) => {
			const twin = others[index];
			if (twin?.kind !== kind || twin.path !== path) return false;
			if (kind === "link") return (0, node_fs.readlinkSync)((0, node_path.join)(one, path)) === (0, node_fs.readlinkSync)((0, node_path.join)(other, path));
			return (0, node_fs.readFileSync)((0, node_path.join)(one, path)).equals((0, node_fs.readFileSync)((0, node_path.join)(other, path)));
		});
	} catch {
		return false;
	}
}
function readableEntries(root, { named, fileBytes }) {
	return neededEntries(entriesBelow(root), named).filter(({ kind, path }) => kind === "link" ? staysInside(path, (0, node_fs.readlinkSync)((0, node_path.join)(root, path))) : (0, node_fs.lstatSync)((0, node_path.join)(root, path)).size <= fileBytes);
}

// src/git/blobs.ts
function readBlobs(sink) {
	let header = "";
	let index = 0;
	let left = -1;
	let isBlob = false;
	const takeHeader = (chunk) => {
		const end = chunk.indexOf(LINE_FEED);
		header += chunk.toString("latin1", 0, end < 0 ? chunk.length : end);
		if (end < 0) return EMPTY;
		const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(header) ?? [];
		header = "";
		if (size !== void 0) left = Number(size) + 1;
		isBlob = type === "blob";
		if (isBlob) sink.start(index, Number(size));
		else sink.missing(index);
		index += 1;
		return chunk.subarray(end + 1);
	};
	const takeBody = (chunk) => {
		const taken = chunk.subarray(0, left);
		left -= taken.length;
		const bytes = left === 0 ? taken.subarray(0, -1) : taken;
		if (isBlob && bytes.length > 0) sink.chunk(bytes);
		if (left === 0) {
			left = -1;
			if (isBlob) sink.end();
		}
		return chunk.subarray(taken.length);
	};
	return (chunk) => {
		let rest = chunk;
		while (rest.length > 0) rest = left < 0 ? takeHeader(rest) : takeBody(rest);
	};
}
const LINE_FEED = 10;
const EMPTY = Buffer.alloc(0);

// src/git/git.ts
const READ_SECONDS = 120;
const FETCH_SECONDS = 300;
const STDERR_BYTES = 65536;
const MOST_BYTES$2 = 268435456;
function openGit(places) {
	const { program, root, folder } = places;
	const home = (0, node_path.join)(folder, "home");
	(0, node_fs.mkdirSync)(home, { recursive: true });
	const readSettings = writeSettings(folder, "read", "*");
	const fetchSettings = writeSettings(folder, "fetch", places.ownsCheckout ? "*" : void 0);
	const common = {
		cwd: root,
		stderrBytes: STDERR_BYTES
	};
	return {
		read: (args, { stdin, onStdout, stdoutBytes = MOST_BYTES$2 } = {}) => require_renderers.run(program.path, [...GLOBAL_ARGUMENTS, ...args], {
			...common,
			env: {
				...ENVIRONMENT,
				PATH: program.searchPath,
				HOME: home,
				GIT_CONFIG_GLOBAL: readSettings,
				GIT_ALLOW_PROTOCOL: "none",
				GIT_NO_LAZY_FETCH: "1"
			},
			wallSeconds: READ_SECONDS,
			stdoutBytes,
			...stdin === void 0 ? {} : { stdin },
			...onStdout === void 0 ? {} : { onStdout }
		}),
		fetch: (args) => require_renderers.run(program.path, [
			...GLOBAL_ARGUMENTS,
			...FETCH_ARGUMENTS,
			...args
		], {
			...common,
			env: {
				...ENVIRONMENT,
				...passedOn(places.environment),
				PATH: program.searchPath,
				GIT_CONFIG_GLOBAL: fetchSettings,
				GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file"
			},
			wallSeconds: FETCH_SECONDS,
			stdoutBytes: MOST_BYTES$2
		})
	};
}
const ENVIRONMENT = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_ASKPASS: "",
	SSH_ASKPASS: "",
	GIT_PAGER: "",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	GIT_OPTIONAL_LOCKS: "0",
	LC_ALL: "C"
};
const GLOBAL_ARGUMENTS = [
	"--no-pager",
	"--no-replace-objects",
	...settings({
		"core.hooksPath": "/dev/null",
		"core.fsmonitor": "false",
		"core.attributesFile": "/dev/null",
		"core.askPass": "",
		"core.pager": ""
	})
];
const FETCH_ARGUMENTS = settings({
	"credential.helper": "",
	"core.gitProxy": "",
	"core.alternateRefsCommand": "true",
	"gc.auto": "0",
	"maintenance.auto": "false",
	"fetch.recurseSubmodules": "false",
	"fetch.writeCommitGraph": "false",
	"protocol.ext.allow": "never"
});
function settings(values) {
	return Object.entries(values).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}
function writeSettings(folder, name, safeFolders) {
	const file = (0, node_path.join)(folder, `gitconfig-${name}`);
	(0, node_fs.writeFileSync)(file, safeFolders === void 0 ? "" : `[safe]\n\tdirectory = ${safeFolders}\n`);
	return file;
}
const PASSED_ON = [
	"HOME",
	"SSH_AUTH_SOCK",
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy",
	"NO_PROXY",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR"
];
function passedOn(environment) {
	return Object.fromEntries(PASSED_ON.flatMap((name) => {
		const value = environment[name];
		return value === void 0 ? [] : [[name, value]];
	}));
}
function answerOf({ end, stdout }) {
	return end.kind === "exited" && end.code === 0 ? stdout.trimEnd() : void 0;
}
function reasonOf({ end, stderr }) {
	if (end.kind === "timeout") return "it took too long";
	if (end.kind === "spawn-failed") return end.why;
	return (stderr.split("\n").find((one) => /^(?:fatal|error): /u.test(one)) ?? stderr.split("\n")[0] ?? "").replace(/^(?:fatal|error): /u, "").slice(0, 300) || "Git gave no reason";
}

// src/git/base-tree.ts
const MOST_FILES = 2e5;
const MOST_BYTES$1 = 2147483648;
const LONGEST_LINK = 4096;
async function writeTree(git, order) {
	const tree = order.prefix === "" ? `${order.commit}^{tree}` : `${order.commit}:${order.prefix.replace(/\/$/u, "")}`;
	const id = answerOf(await git.read([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		tree
	]));
	if (id === void 0) return void 0;
	const listed = await git.read([
		"ls-tree",
		"-rz",
		"--full-tree",
		id
	]);
	if (listed.end.kind !== "exited" || listed.end.code !== 0) return reasonOf(listed);
	const entries = neededEntries(entriesOf$1(listed.stdout), order.named);
	if (entries.length === 0) return void 0;
	if (entries.length > MOST_FILES) return `it has ${entries.length} files to judge, more than the ${MOST_FILES} that are read`;
	const writer = openWriter(entries, order);
	const read = await git.read(["cat-file", "--batch"], {
		stdin: entries.map((entry) => `${entry.id}\n`).join(""),
		onStdout: readBlobs(writer),
		stdoutBytes: MOST_BYTES$1
	});
	writer.close();
	if (read.end.kind === "output-limit") return `it has more than ${MOST_BYTES$1 / 1024 ** 3} GiB to judge`;
	if (read.end.kind !== "exited" || read.end.code !== 0) return reasonOf(read);
	const lost = writer.lost();
	return lost === 0 ? void 0 : `${lost} of its files are not in this clone`;
}
function openWriter(entries, { folder, fileBytes }) {
	const links = [];
	const made = /* @__PURE__ */ new Set();
	let lost = 0;
	let file;
	let link;
	const closeFile = () => {
		if (file !== void 0) (0, node_fs.closeSync)(file);
		file = void 0;
	};
	return {
		start(index, bytes) {
			const entry = entries[index];
			if (entry === void 0) return;
			if (entry.kind === "link") link = bytes > LONGEST_LINK ? void 0 : {
				path: entry.path,
				chunks: []
			};
			else if (bytes <= fileBytes) file = openNew((0, node_path.join)(folder, entry.path), made);
		},
		chunk(bytes) {
			link?.chunks.push(Buffer.from(bytes));
			if (file !== void 0) writeWhole(file, bytes);
		},
		end() {
			if (link !== void 0) links.push({
				path: link.path,
				target: Buffer.concat(link.chunks).toString("utf8")
			});
			link = void 0;
			closeFile();
		},
		missing: () => {
			lost += 1;
		},
		lost: () => lost,
		close() {
			closeFile();
			for (const { path, target } of links) if (staysInside(path, target)) makeLink((0, node_path.join)(folder, path), target, made);
		}
	};
}
function openNew(path, made) {
	try {
		makeFolder((0, node_path.dirname)(path), made);
		return (0, node_fs.openSync)(path, "wx", 384);
	} catch {
		return;
	}
}
function makeLink(path, target, made) {
	try {
		makeFolder((0, node_path.dirname)(path), made);
		(0, node_fs.symlinkSync)(target, path);
	} catch {}
}
function makeFolder(folder, made) {
	if (made.has(folder)) return;
	(0, node_fs.mkdirSync)(folder, {
		recursive: true,
		mode: 448
	});
	made.add(folder);
}
function writeWhole(file, bytes) {
	for (let done = 0; done < bytes.length;) done += (0, node_fs.writeSync)(file, bytes, done);
}

// src/git/base-commit.ts
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const DEEPER = [64, 1024];
const REMOTE = "origin";
const SENDER = "--upload-pack=git-upload-pack";
async function findBaseCommit(git, choice, { mayFetch }) {
	const finder = {
		git,
		mayFetch
	};
	switch (choice.kind) {
		case "commit": return present(finder, choice.commit);
		case "pull-request": return baseOfPullRequest(finder, choice);
		case "ref": return baseOfRef(finder, choice.ref);
	}
}
async function baseOfRef(finder, ref) {
	const commit = await commitOf$1(finder.git, ref) ?? (finder.mayFetch ? await fetchRef(finder.git, ref) : void 0);
	if (commit === void 0) return {
		kind: "missing",
		why: `"${ref}" names no commit of this clone`,
		isUnknown: true
	};
	return mergeBase(finder, commit, "HEAD");
}
async function baseOfPullRequest(finder, { target, head }) {
	const [first, second] = await parentsOf(finder.git, "HEAD");
	if (first !== void 0 && second === head) return present(finder, first);
	return mergeBase(finder, target, "HEAD");
}
async function present({ git, mayFetch }, commit) {
	if (!OBJECT_ID.test(commit)) return missing$1(`"${commit.slice(0, 80)}" is no commit id`);
	if (await commitOf$1(git, commit) !== void 0) return {
		kind: "found",
		commit
	};
	if (!mayFetch) return missing$1(`this clone does not have commit ${commit}`);
	const why = await fetchCommits(git, [commit], 1);
	return why === void 0 && await commitOf$1(git, commit) !== void 0 ? {
		kind: "found",
		commit
	} : missing$1(`commit ${commit} could not be fetched: ${why ?? "the remote did not send it"}`);
}
async function mergeBase(finder, one, other) {
	const { git, mayFetch } = finder;
	const there = await present(finder, one);
	if (there.kind === "missing") return there;
	const known = await knownMergeBase(git, one, other);
	if (known !== void 0) return {
		kind: "found",
		commit: known
	};
	if (!(answerOf(await git.read(["rev-parse", "--is-shallow-repository"])) === "true")) return missing$1(`HEAD and ${one} have no commit in common`);
	if (!mayFetch) return missing$1("this clone is shallow, and does not reach back to where HEAD left the base");
	const head = await commitOf$1(git, other);
	const tips = head === void 0 ? [one] : [one, head];
	for (const depth of [...DEEPER, "all"]) {
		const why = await fetchCommits(git, tips, depth === "all" ? "all" : { deepen: depth });
		if (why !== void 0) return missing$1(`its history could not be fetched: ${why}`);
		const found = await knownMergeBase(git, one, other);
		if (found !== void 0) return {
			kind: "found",
			commit: found
		};
	}
	return missing$1(`HEAD and ${one} have no commit in common`);
}
function missing$1(why) {
	return {
		kind: "missing",
		why,
		isUnknown: false
	};
}
async function knownMergeBase(git, one, other) {
	const found = answerOf(await git.read([
		"merge-base",
		"--",
		one,
		other
	]));
	return found !== void 0 && OBJECT_ID.test(found) ? found : void 0;
}
async function commitOf$1(git, name) {
	const id = answerOf(await git.read([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]));
	return id !== void 0 && OBJECT_ID.test(id) ? id : void 0;
}
async function parentsOf(git, name) {
	const id = await commitOf$1(git, name);
	if (id === void 0) return [];
	return [...((answerOf(await git.read([
		"cat-file",
		"commit",
		id
	])) ?? "").split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]+)$/gmu)].map((match) => match[1] ?? "");
}
async function fetchCommits(git, commits, depth) {
	const isShallow = answerOf(await git.read(["rev-parse", "--is-shallow-repository"])) === "true";
	const result = await git.fetch([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		SENDER,
		...isShallow ? depthArguments(depth) : [],
		REMOTE,
		...commits
	]);
	return answerOf(result) === void 0 ? reasonOf(result) : void 0;
}
function depthArguments(depth) {
	if (depth === "all") return ["--unshallow"];
	return [typeof depth === "number" ? `--depth=${depth}` : `--deepen=${depth.deepen}`];
}
async function fetchRef(git, ref) {
	if (OBJECT_ID.test(ref)) return await fetchCommits(git, [ref], 1) === void 0 ? ref : void 0;
	const name = ref.startsWith(`${REMOTE}/`) ? ref.slice(7) : ref;
	if (!/^[\w./@+-]+$/u.test(name) || name.startsWith("-")) return void 0;
	const ids = (answerOf(await git.fetch([
		"ls-remote",
		"--quiet",
		SENDER,
		REMOTE,
		name,
		`refs/heads/${name}`,
		`refs/tags/${name}^{}`
	])) ?? "").split("\n").map((line) => line.split("	"));
	const [id] = ids.find(([, full]) => full === `refs/heads/${name}`) ?? ids.find(([, full]) => full?.endsWith("^{}")) ?? ids[0] ?? [];
	if (id === void 0 || !OBJECT_ID.test(id)) return void 0;
	return await fetchCommits(git, [id], 1) === void 0 ? id : void 0;
}

// src/git/find-git.ts
function findGit(path, root) {
	const folders = path.split(node_path.delimiter).filter((folder) => (0, node_path.isAbsolute)(folder) && isOutside(folder, root));
	const program = folders.map((folder) => (0, node_path.join)(folder, "git")).find((candidate) => require_renderers.isProgram(candidate) && isOutside(candidate, root));
	return program === void 0 ? void 0 : {
		path: program,
		searchPath: folders.join(node_path.delimiter)
	};
}
function isOutside(path, root) {
	try {
		return [path, (0, node_fs.realpathSync)(path)].every((one) => require_program.pathInside(root, one) === void 0);
	} catch {
		return false;
	}
}

// src/git/open-base.ts
async function openBase(order) {
	const program = findGit(order.environment["PATH"] ?? "", order.root);
	if (program === void 0) return missing("Git was not found on PATH");
	const git = openGit({
		...order,
		program
	});
	const prefix = answerOf(await git.read(["rev-parse", "--show-prefix"]));
	if (prefix === void 0) return missing("this is no checkout of a Git repository");
	const found = await findBaseCommit(git, order.choice, order);
	if (found.kind === "missing") return found;
	const root = (0, node_path.join)(order.folder, "base");
	(0, node_fs.mkdirSync)(root);
	const why = await writeTree(git, {
		...order,
		commit: found.commit,
		prefix,
		folder: root
	});
	return why === void 0 ? {
		kind: "opened",
		commit: found.commit,
		root
	} : missing(`commit ${found.commit.slice(0, 12)} could not be read: ${why}`);
}
function missing(why) {
	return {
		kind: "missing",
		why,
		isUnknown: false
	};
}

// src/sentences/judge.ts
var judge_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ judge: () => judge });
async function judge(config, options) {
	const { base, atBase, shard, writesBaseline = false, tellsClusterChanges = false, ...others } = options;
	if (writesBaseline && (base !== void 0 || shard !== void 0 || config.pathsNamed)) throw partialBaseline();
	const run = {
		config: shard === void 0 ? config : {
			...config,
			pathsNamed: true
		},
		options: {
			...others,
			renderers: others.renderers ?? require_program.renderersWhenAsked(config),
			...shard === void 0 ? {} : { chooseSources: (sources) => sourcesOfShard(sources, shard) }
		},
		accepted: acceptedOf(config, {
			writesBaseline,
			isWhole: shard === void 0 && !config.pathsNamed
		}),
		atBase,
		tellsClusterChanges
	};
	const judged = base === void 0 ? await judgeState(run) : await judgeWithBase(run, base);
	const report = shard === void 0 ? judged : require_core.reassess(judged, { shard });
	if (!writesBaseline) return report;
	const file = config.baseline ?? require_program.DEFAULT_BASELINE;
	const entries = baselineOf(report, loadBaselineIfThere(file, config));
	saveBaseline(file, entries, config);
	return accept(report, {
		entries,
		file,
		isWhole: false
	});
}
function acceptedOf(config, { writesBaseline, isWhole }) {
	const file = config.baseline;
	if (file === void 0 || writesBaseline) return void 0;
	const { settingsRoot } = config;
	return {
		entries: settingsRoot === void 0 ? loadBaseline(file, config) : loadBaselineIfThere(file, { root: settingsRoot }),
		file,
		isWhole
	};
}
async function judgeState({ config, options, accepted }) {
	const report = await require_program.lint(config, options);
	return accepted === void 0 ? report : accept(report, accepted);
}
async function judgeWithBase(run, base) {
	const { config } = run;
	const scope = config.scope ?? "all";
	if (config.stdin !== void 0) throw new require_start.UserError("standard input has no base to be compared with", { hint: "Leave out `--base` or `-`." });
	const folder = require_program.makeTemporaryFolder();
	try {
		const opened = await openBase({
			...base,
			...readOfStates(config),
			root: config.root,
			folder: folder.path
		});
		if (opened.kind === "missing") {
			if (base.isAskedFor && opened.isUnknown) throw noSuchBase(opened.why);
			return withoutBase(await judgeState(run), {
				name: base.name,
				why: opened.why,
				scope
			});
		}
		const { name, request } = base;
		const report = await judgeAgainst(run, {
			name,
			commit: opened.commit,
			root: opened.root,
			request
		});
		return config.settingsRoot === void 0 ? report : require_core.reassess(report, { further: [judgedBySettingsOf(name)] });
	} finally {
		folder.remove();
	}
}
async function judgeAgainst(run, base) {
	const { config } = run;
	const scope = config.scope ?? "all";
	const { name, commit } = base;
	const rendered = run.tellsClusterChanges ? await openedRenderedObjects() : void 0;
	const [seen, seenBefore] = [await openedDigests(), await openedDigests()];
	if (holdSame(config.root, base.root, readOfStates(config))) {
		const now = await judgeState(run);
		return compareReports(now, {
			name,
			commit,
			report: now
		}, {
			scope,
			changes: NO_CHANGES
		});
	}
	const objectsBefore = await openedObjectsBefore();
	const onResourceBefore = shownTo([
		seenBefore,
		rendered?.before,
		objectsBefore
	], run.atBase?.onResource);
	const judgedBefore = await judgeBase(run, base.root, onResourceBefore);
	const onResource = shownTo([seen, rendered?.now], run.options.onResource);
	const { problemsOf } = objectsBefore;
	const now = await judgeState({
		...run,
		options: {
			...run.options,
			onResource,
			problemsOf
		}
	});
	const before = judgedBefore ?? {
		...now,
		findings: [],
		diagnostics: [],
		sources: []
	};
	run.atBase?.onReport(before, base.root);
	const [texts, textsBefore] = [require_core.openSourceTexts(config), require_core.openSourceTexts({
		...config,
		root: base.root
	})];
	const changes = changesBetween({
		resources: seen,
		textOf: (file) => texts.of(file)
	}, {
		resources: seenBefore,
		textOf: (file) => textsBefore.of(file)
	});
	const compared = compareReports(now, {
		name,
		commit,
		report: before
	}, {
		scope,
		changes
	});
	const further = await weakeningsOf(base, config, {
		now: now.findings,
		before: before.findings
	});
	if (rendered === void 0 || compared.comparison === void 0) return require_core.reassess(compared, { further });
	const { clusterChanges } = await Promise.resolve().then(() => require("./cluster.js")).then((n) => n.cluster_changes_exports);
	const renderers = run.options.renderers ?? require_program.renderersWhenAsked(config);
	const cluster = await clusterChanges({
		config,
		renderers,
		objects: rendered.now,
		report: now
	}, {
		config: configOfBase(config, base.root),
		renderers,
		objects: rendered.before,
		report: before
	});
	return require_core.reassess(compared, {
		comparison: {
			...compared.comparison,
			cluster
		},
		further
	});
}
async function weakeningsOf({ name, root, request }, config, found) {
	if (request === void 0) return [];
	const { weakenedGate } = await Promise.resolve().then(() => require("./gate.js")).then((n) => n.weakened_gate_exports);
	return weakenedGate({
		request,
		config,
		base: {
			name,
			root
		},
		...found
	});
}
function judgedBySettingsOf(name) {
	return {
		code: "config-from-base",
		level: "note",
		message: `Judged by the configuration of ${name}, with its rule files, baseline and ignore files; what this change does to them holds once it is merged.`,
		hint: "`config-from: base` says so."
	};
}
async function judgeBase(run, root, onResource) {
	const config = configOfBase(run.config, root);
	if (config.paths.length === 0) return void 0;
	const { onSource: _, stopwatch: __, census: ___, onSet: ____, ...options } = run.options;
	const { census, onSet } = run.atBase ?? {};
	return judgeState({
		...run,
		config,
		options: {
			...options,
			...census === void 0 ? {} : { census },
			...onSet === void 0 ? {} : { onSet },
			onResource
		},
		accepted: run.accepted === void 0 ? void 0 : {
			...run.accepted,
			isWhole: false
		}
	});
}
function shownTo(notes, onlooker) {
	return (resource) => {
		for (const note of notes) note?.see(resource);
		onlooker?.(resource);
	};
}
const NO_CHANGES = {
	isOfChangedResource: () => false,
	isOnChangedLine: () => false
};
async function openedDigests() {
	const { createHash } = await Promise.resolve().then(() => require("node:crypto"));
	return openSeenResources((text) => createHash("sha256").update(text).digest("base64"));
}
async function openedObjectsBefore() {
	const { openObjectsBefore } = await Promise.resolve().then(() => require("./immutable.js")).then((n) => n.objects_before_exports);
	const { changesToImmutable } = await Promise.resolve().then(() => require("./immutable.js")).then((n) => n.immutable_exports);
	const objects = openObjectsBefore();
	return {
		see: (resource) => objects.see(resource),
		problemsOf(resource) {
			const before = objects.of(resource);
			return before === void 0 ? [] : changesToImmutable(before, resource);
		}
	};
}
async function openedRenderedObjects() {
	const { openRenderedObjects } = await Promise.resolve().then(() => require("./cluster.js")).then((n) => n.rendered_objects_exports);
	return {
		now: openRenderedObjects(),
		before: openRenderedObjects()
	};
}
function partialBaseline() {
	return new require_start.UserError("--write-baseline goes with no path, no --base and no --shard", { hint: "A baseline is written from all of the repository, so that nothing it has accepted gets lost." });
}
function noSuchBase(why) {
	return new require_start.UserError(`--base: ${why}`, { hint: "Name a branch, a tag or a commit, fetch it first, or add `--fetch-base`." });
}

// src/git/blob-id.ts
function blobIdOf(bytes) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/git/named-commits.ts
const MOST_BYTES = 16777216;
async function namedCommits({ root, folder, environment, ref }) {
	const program = findGit(environment["PATH"] ?? "", root);
	if (program === void 0) return void 0;
	const git = openGit({
		program,
		root,
		folder,
		environment,
		ownsCheckout: false
	});
	const listed = answerOf(await git.read([
		"for-each-ref",
		"--format=%(objecttype) %(objectname) %(*objectname) %(refname)",
		"refs/tags"
	], { stdoutBytes: MOST_BYTES }));
	if (listed === void 0) return void 0;
	const asked = ref === void 0 ? void 0 : await commitOf(git, ref);
	return {
		tags: listed.split("\n").flatMap(tagOf),
		...asked === void 0 ? {} : { asked }
	};
}
function tagOf(line) {
	const [, id, peeled, name] = /^\S+ (\S+) (\S*) refs\/tags\/(.+)$/u.exec(line) ?? [];
	return id === void 0 || name === void 0 ? [] : [{
		name,
		commit: peeled === void 0 || peeled === "" ? id : peeled
	}];
}
async function commitOf(git, ref) {
	return answerOf(await git.read([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]));
}

Object.defineProperty(exports, "accept", {
  enumerable: true,
  get: function () {
    return accept;
  }
});
Object.defineProperty(exports, "addedLines", {
  enumerable: true,
  get: function () {
    return addedLines;
  }
});
Object.defineProperty(exports, "blobIdOf", {
  enumerable: true,
  get: function () {
    return blobIdOf;
  }
});
Object.defineProperty(exports, "configInState", {
  enumerable: true,
  get: function () {
    return configInState;
  }
});
Object.defineProperty(exports, "diffLines", {
  enumerable: true,
  get: function () {
    return diffLines;
  }
});
Object.defineProperty(exports, "entriesBelow", {
  enumerable: true,
  get: function () {
    return entriesBelow;
  }
});
Object.defineProperty(exports, "judge", {
  enumerable: true,
  get: function () {
    return judge;
  }
});
Object.defineProperty(exports, "judge_exports", {
  enumerable: true,
  get: function () {
    return judge_exports;
  }
});
Object.defineProperty(exports, "linesIn", {
  enumerable: true,
  get: function () {
    return linesIn;
  }
});
Object.defineProperty(exports, "loadBaseline", {
  enumerable: true,
  get: function () {
    return loadBaseline;
  }
});
Object.defineProperty(exports, "loadBaselineIfThere", {
  enumerable: true,
  get: function () {
    return loadBaselineIfThere;
  }
});
Object.defineProperty(exports, "matchFindings", {
  enumerable: true,
  get: function () {
    return matchFindings;
  }
});
Object.defineProperty(exports, "namedCommits", {
  enumerable: true,
  get: function () {
    return namedCommits;
  }
});
Object.defineProperty(exports, "neededEntries", {
  enumerable: true,
  get: function () {
    return neededEntries;
  }
});
Object.defineProperty(exports, "openBase", {
  enumerable: true,
  get: function () {
    return openBase;
  }
});
Object.defineProperty(exports, "pathsNamedBy", {
  enumerable: true,
  get: function () {
    return pathsNamedBy;
  }
});
Object.defineProperty(exports, "readOfStates", {
  enumerable: true,
  get: function () {
    return readOfStates;
  }
});
Object.defineProperty(exports, "readShard", {
  enumerable: true,
  get: function () {
    return readShard;
  }
});
Object.defineProperty(exports, "shard_exports", {
  enumerable: true,
  get: function () {
    return shard_exports;
  }
});
Object.defineProperty(exports, "staysInside", {
  enumerable: true,
  get: function () {
    return staysInside;
  }
});