"use strict";
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_core = require("./core.js");
const require_compare = require("./compare.js");
const require_custom_rules = require("./custom-rules.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/fix/secret-lines.ts
function secretLinesOf(file, text, { findings, limits }) {
	const lines = /* @__PURE__ */ new Set();
	for (const { rule, provenance } of findings) {
		const line = provenance.home.region?.start.line;
		if (rule.sensitive && provenance.home.file === file && line !== void 0) lines.add(line);
	}
	const stream = {
		origin: file,
		text,
		line: 1
	};
	const rendering = {
		source: { kind: "stdin" },
		streams: [stream],
		trail: { kind: "identity" },
		diagnostics: []
	};
	for (const { kind, document, root } of require_core.parse(rendering, stream, limits).resources) {
		if (kind !== "Secret") continue;
		for (const key of ["data", "stringData"]) {
			const region = document.locateValue([...root, key]);
			for (let line = region?.start.line ?? 1; line <= (region?.end.line ?? 0); line += 1) lines.add(line);
		}
	}
	return lines;
}

// src/fix/fix-paths.ts
function stepsOf(fix) {
	const steps = [];
	for (const text of fix.remove ?? []) {
		const path = plainPathOf(text);
		if (path === void 0) return void 0;
		steps.push({
			kind: "remove",
			path
		});
	}
	for (const [text, value] of Object.entries(fix.set ?? {})) {
		const path = plainPathOf(text);
		if (path === void 0) return void 0;
		steps.push({
			kind: "set",
			path,
			value
		});
	}
	return steps;
}
function plainPathOf(text) {
	const anchor = require_custom_rules.parseAnchor(text);
	if (anchor?.root !== "scope" || anchor.segments.length === 0) return void 0;
	const path = anchor.segments.filter((segment) => typeof segment !== "object");
	return path.length === anchor.segments.length ? path : void 0;
}

// src/fix/root-of-fix.ts
function rootOfFix({ rule, resource, path }, fixPaths, podTemplates) {
	const ending = fixPaths.find((one) => one.length > 0 && endsWith(path, one));
	if (ending !== void 0) return path.slice(0, path.length - ending.length);
	switch (rule.scope) {
		case "object":
		case "workload":
		case "set": return [];
		case "pod": {
			const template = require_facts.podTemplatePath(resource.apiVersion, resource.kind, podTemplates);
			return template === void 0 ? void 0 : [...template, "spec"];
		}
		case "container": return prefixWith(path, (key) => require_facts.CONTAINER_LISTS.some((list) => list.key === key));
		case "rbacRule": return prefixWith(path, (key) => key === "rules");
		case "clusterConfig": return;
	}
}
function endsWith(path, ending) {
	const offset = path.length - ending.length;
	return offset >= 0 && ending.every((segment, index) => path[offset + index] === segment);
}
function prefixWith(path, isList) {
	const at = path.findIndex((key, index) => isList(key) && typeof path[index + 1] === "number");
	return at < 0 ? void 0 : path.slice(0, at + 2);
}

// src/fix/text-edit.ts
function applyEdit(text, edit) {
	return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

// src/fix/write-yaml.ts
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|~)$/iu;
function keyText(key, isQuoted) {
	return /^[A-Za-z_][\w./-]*$/u.test(key) && !RESERVED.test(key) && !isQuoted ? key : JSON.stringify(key);
}
function valueText(value, isQuoted) {
	if (typeof value === "string") return /^[A-Za-z][\w./-]*$/u.test(value) && !RESERVED.test(value) && !isQuoted ? value : JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => valueText(item, isQuoted)).join(", ")}]`;
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value).map(([key, item]) => `${keyText(key, isQuoted)}: ${valueText(item, isQuoted)}`);
		return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
	}
	return String(value);
}
function nestedLines(keys, value, indent) {
	return keys.map((key, depth) => {
		const head = `${" ".repeat(indent + 2 * depth)}${keyText(key, false)}:`;
		return depth === keys.length - 1 ? `${head} ${valueText(value, false)}` : head;
	});
}
function nestedValue(keys, value) {
	return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}

// src/fix/yaml-edit.ts
const LIMITS = {
	documents: 2e4,
	nodes: 5e6,
	depth: 200
};
function editOf(text, index, change) {
	const documents = require_program.parseYaml(text, LIMITS).documents;
	const document = documents[index];
	if (document?.kind !== "data") return void 0;
	const edit = change.kind === "set" ? settingEdit(text, document, change) : removingEdit(text, document, change.path);
	if (edit === void 0) return void 0;
	return isExactly(change, index, documents, require_program.parseYaml(applyEdit(text, edit), LIMITS).documents) ? edit : void 0;
}
function isExactly(change, index, before, after) {
	if (before.length !== after.length) return false;
	return before.every((document, at) => {
		const other = after[at];
		if (document.kind !== "data" || other?.kind !== "data") return document.kind === other?.kind;
		return isEqual(other.data, at === index ? changed(document.data, change.path, change) : document.data);
	});
}
function changed(data, path, change) {
	const [segment, ...rest] = path;
	if (segment === void 0) return change.kind === "set" ? change.value : void 0;
	if (Array.isArray(data)) return data.map((item, at) => at === segment ? changed(item, rest, change) : item);
	const { [String(segment)]: value, ...others } = require_program.isMap(data) ? data : {};
	const next = changed(value, rest, change);
	return next === void 0 ? others : {
		...others,
		[String(segment)]: next
	};
}
function isEqual(one, other) {
	if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
	if (!require_program.isMap(one) || !require_program.isMap(other)) return Object.is(one, other);
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]));
}
function settingEdit(text, document, { path, value }) {
	if (require_program.valueAt(document.data, path) !== void 0) return replacingEdit(text, document, path, value);
	let depth = path.length - 1;
	while (depth > 0 && require_program.valueAt(document.data, path.slice(0, depth)) === void 0) depth -= 1;
	const parent = path.slice(0, depth);
	const keys = path.slice(depth);
	if (!require_program.isMap(require_program.valueAt(document.data, parent)) || !keys.every((key) => typeof key === "string")) return void 0;
	const [first = "", ...inner] = keys;
	if (isNullKey(document, [...parent, first])) return fillingEdit(text, document, [...parent, first], nestedValue(inner, value));
	return addingEdit(text, document, parent, {
		keys,
		value
	});
}
function isNullKey(document, path) {
	return document.nullKeys().some((one) => isEqual(one, path));
}
function replacingEdit(text, document, path, value) {
	const region = document.locateValue(path);
	if (region === void 0) return void 0;
	const words = valueText(value, isJson(text, document));
	const key = document.locate(path).region;
	if (region.start.line > key.start.line && typeof path.at(-1) === "string") {
		const colon = text.indexOf(":", key.end.offset);
		if (/^:\s*$/u.test(text.slice(colon, region.start.offset))) return {
			start: colon,
			end: region.end.offset,
			text: `: ${words}`
		};
	}
	return {
		start: region.start.offset,
		end: region.end.offset,
		text: words
	};
}
function fillingEdit(text, document, path, value) {
	const colon = text.indexOf(":", document.locate(path).region.end.offset);
	const written = /^:[ \t]*(?:null|~)?(?=[ \t]*(?:#|\r?\n|$|[,}]))/u.exec(text.slice(colon, colon + 200))?.[0];
	if (colon < 0 || written === void 0) return void 0;
	return {
		start: colon,
		end: colon + written.length,
		text: `: ${valueText(value, isJson(text, document))}`
	};
}
function addingEdit(text, document, parent, { keys, value }) {
	const region = document.locateValue(parent);
	if (region === void 0) return void 0;
	const [start, end] = [region.start.offset, region.end.offset];
	const [first = "", ...inner] = keys;
	if (text[start] === "{") {
		const isQuoted = isJson(text, document);
		return intoFlowMap(text, start, end, `${keyText(first, isQuoted)}: ${valueText(nestedValue(inner, value), isQuoted)}`);
	}
	return behindLine(text, end, nestedLines(keys, value, region.start.column - 1));
}
function intoFlowMap(text, start, end, entry) {
	const inside = text.slice(start + 1, end - 1);
	if (inside.trim() === "") return {
		start: start + 1,
		end: end - 1,
		text: inside === "" ? entry : ` ${entry} `
	};
	const last = start + 1 + inside.trimEnd().length;
	const lead = /^\s*/u.exec(inside)?.[0] ?? "";
	return {
		start: last,
		end: last,
		text: `${text[last - 1] === "," ? "" : ","}${lead.includes("\n") ? lead : " "}${entry}`
	};
}
function behindLine(text, at, lines) {
	const lineBreak = /\r?\n/u.exec(text)?.[0] ?? "\n";
	const feed = text.indexOf("\n", at);
	const end = feed < 0 ? text.length : text[feed - 1] === "\r" ? feed - 1 : feed;
	return {
		start: end,
		end,
		text: lines.map((line) => `${lineBreak}${line}`).join("")
	};
}
function removingEdit(text, document, path) {
	const key = path.at(-1);
	const parent = path.slice(0, -1);
	const siblings = require_program.valueAt(document.data, parent);
	const region = document.locateValue(parent);
	if (typeof key !== "string" || !require_program.isMap(siblings) || !Object.hasOwn(siblings, key) || region === void 0) return void 0;
	const value = document.locateValue(path);
	const keyStart = document.locate(path).region.start;
	if (value === void 0) return void 0;
	const others = [...Object.keys(siblings).filter((one) => one !== key), ...document.nullKeys().flatMap((one) => isEqual(one.slice(0, -1), parent) ? [String(one.at(-1))] : [])];
	if (text[region.start.offset] === "{") return outOfFlowMap(text, keyStart.offset, value.end.offset);
	if (others.length === 0) return parent.length === 0 ? void 0 : replacingEdit(text, document, parent, {});
	const lineStart = keyStart.offset - (keyStart.column - 1);
	if (text.slice(lineStart, keyStart.offset).trim() === "") return {
		start: lineStart,
		end: endOfLine(text, value.end.offset),
		text: ""
	};
	const next = others.map((one) => document.locate([...parent, one]).region.start.offset).filter((offset) => offset > keyStart.offset);
	return next.length === 0 ? void 0 : {
		start: keyStart.offset,
		end: Math.min(...next),
		text: ""
	};
}
function outOfFlowMap(text, start, end) {
	const after = /^\s*,[ \t]*(?:\r?\n[ \t]*)?/u.exec(text.slice(end))?.[0];
	if (after !== void 0) return {
		start,
		end: end + after.length,
		text: ""
	};
	return {
		start: start - (/\s*,\s*$/u.exec(text.slice(0, start))?.[0] ?? "").length,
		end,
		text: ""
	};
}
function endOfLine(text, at) {
	const feed = text.indexOf("\n", at);
	return feed < 0 ? text.length : feed + 1;
}
function isJson(text, document) {
	const start = document.locateValue([])?.start.offset ?? 0;
	return text[start] === "{" && /^\{\s*"/u.test(text.slice(start, start + 200));
}

// src/fix/fix-text.ts
function fileToEdit({ provenance: { setKey, home } }) {
	return setKey?.file ?? home.file;
}
function fixText(text, finding, reading) {
	const { rule, resource, provenance } = finding;
	const steps = rule.fix === void 0 ? void 0 : stepsOf(rule.fix);
	if (steps === void 0 || resource === void 0) return none("its rule has no fix that could be applied");
	if (provenance.precision !== "exact" && provenance.setKey === void 0) return none("its line is not known exactly");
	const root = rootOfFix({
		rule,
		resource,
		path: finding.path
	}, steps.map(({ path }) => path), reading.podTemplates);
	if (root === void 0) return none("it is not known where its fix begins");
	const changes = steps.map((step) => ({
		...step,
		path: [...root, ...step.path]
	}));
	return provenance.rendered === void 0 ? fixManifest(text, finding, changes, reading) : fixSource(text, finding, changes);
}
function none(why) {
	return {
		kind: "none",
		why
	};
}
function fixManifest(text, finding, changes, { limits }) {
	const subject = resourceIn(text, finding, limits);
	if (subject === void 0) return none("its object was not found again");
	const { index } = subject.document;
	let edited = text;
	for (const change of changes) {
		const path = [...subject.root, ...change.path];
		const edit = editOf(edited, index, {
			...change,
			path
		});
		if (edit === void 0 && change.kind === "remove" && require_program.valueAt(subject.object, change.path) === void 0) continue;
		if (edit === void 0) return none("there is no safe way to edit the text there");
		edited = applyEdit(edited, edit);
	}
	return edited === text ? none("there was nothing to change") : {
		kind: "edited",
		text: edited
	};
}
function resourceIn(text, { resource, path, provenance: { home } }, limits) {
	if (resource === void 0) return void 0;
	const stream = {
		origin: home.file,
		text,
		line: 1
	};
	const rendering = {
		source: { kind: "stdin" },
		streams: [stream],
		trail: { kind: "identity" },
		diagnostics: []
	};
	const key = require_program.keyOfResource(resource);
	const alike = require_core.parse(rendering, stream, limits).resources.filter((one) => require_program.keyOfResource(one) === key);
	const line = home.region?.start.line;
	return alike.find((one) => one.document.locate([...one.root, ...path]).region.start.line === line) ?? (alike.length === 1 ? alike[0] : void 0);
}
function fixSource(text, finding, changes) {
	const [change, ...others] = changes;
	if (change?.kind !== "set" || others.length > 0) return none("only a single value is set in what is rendered");
	const { setKey, home, fromValues, precision } = finding.provenance;
	if (setKey !== void 0) return asAttempt(text, editOf(text, 0, {
		kind: "set",
		path: require_program.readSetKey(setKey.key),
		value: change.value
	}));
	if (precision !== "exact" || !isEqual(change.path, finding.path)) return none("its line is not known exactly");
	if (typeof change.value === "object") return none("only a single value is set in what is rendered");
	const line = home.region?.start.line ?? 0;
	return fromValues ? fixValue(text, line, change) : fixLiteral(text, line, change);
}
function asAttempt(text, edit) {
	if (edit === void 0) return none("there is no safe way to edit the text there");
	return {
		kind: "edited",
		text: applyEdit(text, edit)
	};
}
function fixValue(text, line, { value }) {
	const [document, ...others] = require_program.parseYaml(text, {
		documents: 2,
		nodes: 1e6,
		depth: 200
	}).documents;
	if (document?.kind !== "data" || others.length > 0) return none("the values could not be read");
	const path = scalarsOf(document.data).find((one) => document.locate(one).region.start.line === line);
	if (path === void 0 || typeof require_program.valueAt(document.data, path) !== typeof value) return none("its value is made of another one");
	return asAttempt(text, editOf(text, 0, {
		kind: "set",
		path,
		value
	}));
}
function* pathsIn(data, path) {
	if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* pathsIn(item, [...path, index]);
	else if (require_program.isMap(data)) for (const [key, item] of Object.entries(data)) yield* pathsIn(item, [...path, key]);
	else yield path;
}
function scalarsOf(data) {
	return [...pathsIn(data, [])];
}
const LITERAL = /^(?<head>[ \t]*(?:- )?["']?(?<key>[\w./-]+)["']?:[ \t]+)(?<value>[\w./-]+|"[^"\\{]*"|'[^'{]*')(?=[ \t]*(?:#[^{]*)?\r?$)/u;
function fixLiteral(text, line, { path, value }) {
	const lines = text.split("\n");
	const written = lines[line - 1] ?? "";
	const groups = LITERAL.exec(written)?.groups;
	if (groups === void 0 || groups["key"] !== path.at(-1)) return none("the template makes it of more than a word");
	const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + (groups["head"] ?? "").length;
	const end = start + (groups["value"] ?? "").length;
	return {
		kind: "edited",
		text: applyEdit(text, {
			start,
			end,
			text: valueText(value, true)
		})
	};
}

// src/fix/line-edit.ts
function splitLines(text) {
	return text.split("\n");
}
function lineEditBetween(before, after) {
	const [old, now] = [splitLines(before), splitLines(after)];
	const shorter = Math.min(old.length, now.length);
	let start = 0;
	while (start < shorter && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
	return {
		start: start + 1,
		removed: old.length - end - start,
		added: now.slice(start, now.length - end)
	};
}

// src/fix/fix-files.ts
function fixFiles(findings, textOf, reading) {
	const files = [];
	const fixed = [];
	const left = /* @__PURE__ */ new Map();
	for (const [file, ofFile] of require_flags.groupBy(findings, fileToEdit)) {
		const before = textOf(file);
		let text = before ?? "";
		const edits = [];
		for (const finding of ofFile.toSorted((a, b) => lineOf(b) - lineOf(a))) {
			const attempt = before === void 0 ? {
				kind: "none",
				why: "its file could not be read"
			} : fixText(text, finding, reading);
			if (attempt.kind === "none") left.set(finding, attempt.why);
			else {
				edits.push(...editFor(finding, {
					before: before ?? "",
					text,
					after: attempt.text
				}, reading));
				text = attempt.text;
				fixed.push(finding);
			}
		}
		if (before !== void 0 && text !== before) files.push({
			file,
			before,
			after: text,
			edits
		});
	}
	return {
		files,
		fixed,
		left
	};
}
function editFor(finding, { before, text, after }, reading) {
	if (after !== text) return [{
		finding,
		edit: lineEditBetween(text, after)
	}];
	const alone = fixText(before, finding, reading);
	return alone.kind === "none" || alone.text === before ? [] : [{
		finding,
		edit: lineEditBetween(before, alone.text),
		isMade: true
	}];
}
function lineOf({ provenance: { home } }) {
	return home.region?.start.line ?? 0;
}

// src/fix/keeps-law.ts
function lawbreakers({ before, after, fixed }, isKnown) {
	const broken = /* @__PURE__ */ new Map();
	const [counts, countsAfter] = [countsOf(before), countsOf(after)];
	for (const [identity, alike] of require_flags.groupBy(fixed, (one) => one.identity)) if ((countsAfter.get(identity) ?? 0) - ((counts.get(identity) ?? 0) - alike.length) > 0) for (const one of alike) broken.set(one, "the finding would still be there");
	for (const fresh of after.findings) {
		if (fresh.suppression !== void 0 || isKnown(fresh)) continue;
		for (const culprit of suspectsOf(fresh, fixed)) if (require_program.rankOf(fresh.severity) >= require_program.rankOf(culprit.severity)) broken.set(culprit, `${fresh.rule.id} would come of it`);
	}
	if (after.isIncomplete && !before.isIncomplete) for (const one of fixed) broken.set(one, "not everything could be judged any more");
	return broken;
}
function countsOf({ findings }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { identity, suppression } of findings) if (suppression === void 0) counts.set(identity, (counts.get(identity) ?? 0) + 1);
	return counts;
}
function suspectsOf(fresh, fixed) {
	const { resource } = fresh;
	const key = resource === void 0 ? void 0 : require_program.keyOfResource(resource);
	const ofObject = fixed.filter((one) => one.resource !== void 0 && require_program.keyOfResource(one.resource) === key);
	if (ofObject.length > 0) return ofObject;
	const ofFile = fixed.filter((one) => one.provenance.home.file === fresh.provenance.home.file);
	return ofFile.length > 0 ? ofFile : fixed;
}

// src/sentences/repair.ts
const MOST_ROUNDS = 6;
async function repair(config, options) {
	const { rules, renderers = require_program.renderersWhenAsked(config) } = options;
	const lintOptions = {
		rules,
		renderers
	};
	const asked = await require_program.lint(config, lintOptions);
	const judging = {
		...config,
		onlyRules: [],
		skipRules: [],
		pathsNamed: true,
		lineHashes: false
	};
	const before = config.onlyRules.length + config.skipRules.length > 0 ? await require_program.lint(judging, lintOptions) : asked;
	const left = /* @__PURE__ */ new Map();
	let candidates = candidatesOf(before, asked, options, left);
	const textOf = (file) => textInside(file, config);
	const folder = require_program.makeTemporaryFolder();
	try {
		const root = (0, node_path.join)(folder.path, "copy");
		if (candidates.length > 0) copyRepository(config, root);
		for (let round = 0; candidates.length > 0 && round < MOST_ROUNDS; round += 1) {
			const result = fixFiles(candidates, textOf, config);
			for (const [finding, why] of result.left) left.set(finding, why);
			for (const file of new Set(candidates.map(fileToEdit))) writeCopy(root, file, textOf(file));
			for (const { file, after } of result.files) writeCopy(root, file, after);
			const after = await require_program.lint({
				...judging,
				root
			}, lintOptions);
			const { known } = require_compare.matchFindings(after.findings, before.findings);
			const broken = lawbreakers({
				before,
				after,
				fixed: result.fixed
			}, (finding) => known.has(finding));
			if (broken.size === 0) return {
				files: result.files,
				fixed: result.fixed,
				left,
				report: asked,
				judged: before
			};
			for (const [finding, why] of broken) left.set(finding, why);
			candidates = result.fixed.filter((finding) => !broken.has(finding));
		}
	} finally {
		folder.remove();
	}
	for (const finding of candidates) left.set(finding, "it does not go together with the other fixes");
	return {
		files: [],
		fixed: [],
		left,
		report: asked,
		judged: before
	};
}
function writeRepairs({ files }, config) {
	const changed = files.find(({ file, before }) => textInside(file, config) !== before);
	if (changed !== void 0) throw new require_start.UserError(`${changed.file} has changed while it was looked at, and nothing was written`, { hint: "Run it again." });
	for (const { file, after } of files) require_core.writeOutput((0, node_path.join)(config.root, file), after);
}
function candidatesOf(before, asked, { unsafe, wants }, left) {
	const rules = new Set(asked.rules.map(({ id }) => id));
	const fixable = before.findings.filter((finding) => finding.suppression === void 0 && finding.rule.fix !== void 0 && rules.has(finding.rule.id) && (wants?.(finding) ?? true));
	for (const finding of fixable) if (!unsafe && finding.rule.fix?.safe !== true) left.set(finding, "a running program could notice it: --unsafe makes it all the same");
	return fixable.filter((finding) => !left.has(finding));
}
function textInside(file, { root, limits }) {
	const path = (0, node_path.join)(root, file);
	const place = require_program.realPlaceOf(root, path);
	if (place.kind !== "inside" || place.path !== file || !(0, node_fs.lstatSync)(path).isFile()) return void 0;
	const bytes = (0, node_fs.readFileSync)(path);
	if (bytes.length > limits.fileBytes) return void 0;
	const text = bytes.toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
}
function writeCopy(root, file, text) {
	if (text === void 0) return;
	(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(root, file)), { recursive: true });
	(0, node_fs.writeFileSync)((0, node_path.join)(root, file), text);
}
const MOST_ENTRIES = 1e5;
function copyRepository(config, to) {
	const entries = require_compare.neededEntries(require_compare.entriesBelow(config.root, "left out"), require_compare.pathsNamedBy(config));
	if (entries.length > MOST_ENTRIES) throw new require_start.UserError(`the repository has ${entries.length} files to try fixes on, more than ${MOST_ENTRIES}`, { hint: "Give a smaller folder with `--root`." });
	(0, node_fs.mkdirSync)(to, { recursive: true });
	const copies = entries.filter(({ kind }) => kind === "file");
	for (const { path } of copies) {
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(to, path)), { recursive: true });
		copyReadable((0, node_path.join)(config.root, path), (0, node_path.join)(to, path));
	}
	for (const { kind, path } of entries) {
		const target = kind === "link" ? (0, node_fs.readlinkSync)((0, node_path.join)(config.root, path)) : "";
		if (!require_compare.staysInside(path, target)) continue;
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(to, path)), { recursive: true });
		(0, node_fs.symlinkSync)(target, (0, node_path.join)(to, path));
	}
}
function copyReadable(from, to) {
	try {
		(0, node_fs.copyFileSync)(from, to);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code !== "EACCES" && code !== "EPERM" && code !== "ENOENT") throw error;
	}
}

// src/fix/line-replacements.ts
function lineReplacements(text, edits, mayReplace) {
	const count = splitLines(text).length;
	const { lines, stretches } = replay(text, edits);
	return joined(stretches.map((stretch) => stretch.from < stretch.to ? stretch : widen(stretch, count, mayReplace))).map(({ from, to, findings }) => ({
		start: from + 1,
		end: to,
		lines: between(lines, from, to),
		findings
	}));
}
function replay(text, edits) {
	const original = splitLines(text);
	const lines = original.map((one, index) => ({
		text: one,
		line: index + 1
	}));
	return {
		lines,
		stretches: edits.map(({ finding, edit, isMade }) => {
			const [start, end] = [edit.start - 1, edit.start - 1 + edit.removed];
			if (isMade === true) return {
				from: start,
				to: end,
				findings: [finding]
			};
			const before = lines.slice(0, start).findLast(({ line }) => line > 0)?.line ?? 0;
			const behind = lines.slice(end).find(({ line }) => line > 0)?.line ?? original.length + 1;
			lines.splice(start, edit.removed, ...edit.added.map((one) => ({
				text: one,
				line: 0
			})));
			return {
				from: before,
				to: behind - 1,
				findings: [finding]
			};
		})
	};
}
function widen(stretch, count, mayReplace) {
	const { from, to } = stretch;
	return from > 0 && (mayReplace(from) || from === count || !mayReplace(from + 1)) ? {
		...stretch,
		from: from - 1
	} : {
		...stretch,
		to: to + 1
	};
}
function joined(stretches) {
	const apart = [];
	for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
		const last = apart.at(-1);
		if (last === void 0 || stretch.from > last.to) apart.push(stretch);
		else {
			const findings = [...last.findings, ...stretch.findings];
			apart[apart.length - 1] = {
				from: last.from,
				to: Math.max(last.to, stretch.to),
				findings
			};
		}
	}
	return apart;
}
function between(lines, from, to) {
	const start = from === 0 ? 0 : lines.findIndex(({ line }) => line === from) + 1;
	const end = lines.findIndex(({ line }) => line === to + 1);
	return lines.slice(start, end < 0 ? lines.length : end).map((one) => one.text);
}

Object.defineProperty(exports, "fileToEdit", {
  enumerable: true,
  get: function () {
    return fileToEdit;
  }
});
Object.defineProperty(exports, "fixText", {
  enumerable: true,
  get: function () {
    return fixText;
  }
});
Object.defineProperty(exports, "lineEditBetween", {
  enumerable: true,
  get: function () {
    return lineEditBetween;
  }
});
Object.defineProperty(exports, "lineReplacements", {
  enumerable: true,
  get: function () {
    return lineReplacements;
  }
});
Object.defineProperty(exports, "repair", {
  enumerable: true,
  get: function () {
    return repair;
  }
});
Object.defineProperty(exports, "secretLinesOf", {
  enumerable: true,
  get: function () {
    return secretLinesOf;
  }
});
Object.defineProperty(exports, "splitLines", {
  enumerable: true,
  get: function () {
    return splitLines;
  }
});
Object.defineProperty(exports, "textInside", {
  enumerable: true,
  get: function () {
    return textInside;
  }
});
Object.defineProperty(exports, "writeRepairs", {
  enumerable: true,
  get: function () {
    return writeRepairs;
  }
});