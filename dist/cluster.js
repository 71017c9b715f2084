"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_core = require("./core.js");
const require_compare = require("./compare.js");
const require_patch = require("./patch.js");
const require_program = require("./program.js");
const require_reports = require("./reports.js");
const require_facts = require("./facts.js");
const require_yaml = require("./yaml.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/cluster/rendered-objects.ts
var rendered_objects_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openRenderedObjects: () => openRenderedObjects });
const MOST_KEPT = 67108864;
function openRenderedObjects() {
	const bySource = /* @__PURE__ */ new Map();
	const sources = /* @__PURE__ */ new Map();
	const overfull = /* @__PURE__ */ new Set();
	let kept = 0;
	return {
		see(resource) {
			const { source } = resource.document.rendering;
			if (source.kind !== "helm" && source.kind !== "kustomize") return;
			const name = require_program.nameOfSource(source);
			sources.set(name, source);
			const json = jsonOf(resource);
			kept += json.length;
			if (kept > MOST_KEPT) {
				overfull.add(name);
				return;
			}
			const objects = bySource.get(name) ?? /* @__PURE__ */ new Map();
			bySource.set(name, objects);
			objects.set(freeKey(keyOf(resource), objects), {
				id: idOf(resource),
				json
			});
		},
		of: (source) => bySource.get(source) ?? NONE$1,
		sources: () => sources,
		overfull: () => overfull
	};
}
const NONE$1 = /* @__PURE__ */ new Map();
function jsonOf({ apiVersion, kind, object }) {
	const whole = object["apiVersion"] === void 0 || object["kind"] === void 0 ? {
		apiVersion,
		kind,
		...object
	} : object;
	return JSON.stringify(whole);
}
function idOf({ apiVersion, kind, name, namespace }) {
	return {
		apiVersion,
		kind,
		name,
		...namespace === void 0 ? {} : { namespace }
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
function freeKey(key, taken) {
	for (let count = 1;; count += 1) {
		const candidate = `${key}\0${count}`;
		if (!taken.has(candidate)) return candidate;
	}
}

// src/cluster/second-render.ts
async function renderAgain(sources, state) {
	const { config, renderers } = state;
	const objects = openRenderedObjects();
	if (sources.length === 0) return objects;
	const { renderings } = require_program.render(sources, {
		...config,
		trace: false,
		lineHashes: false
	}, renderers);
	for await (const rendering of renderings) for (const stream of rendering.streams) for (const resource of require_core.parse(rendering, stream, config.limits).resources) objects.see(resource);
	return objects;
}
const UNSTEADY_FUNCTIONS = /\{\{(?:[^}]|\}(?!\}))*?\b(?:rand(?:Alpha|AlphaNum|Ascii|Bytes|Int|Numeric)|shuffle|uuidv4|now|ago|bcrypt|htpasswd|encryptAES|gen(?:CA|CAWithKey|PrivateKey|SelfSignedCert|SelfSignedCertWithKey|SignedCert|SignedCertWithKey))\b/u;
const MOST_FILES = 2e3;
function mayDiffer({ chart, environment }, { root }) {
	const waiting = [(0, node_path.join)(root, chart)];
	let files = 0;
	try {
		if (environment.values.some((file) => mentionsUnsteady((0, node_path.join)(root, file)))) return true;
		for (let path = waiting.pop(); path !== void 0; path = waiting.pop()) for (const entry of (0, node_fs.readdirSync)(path, { withFileTypes: true })) {
			files += 1;
			if (files > MOST_FILES) return true;
			if (entry.isDirectory()) waiting.push((0, node_path.join)(path, entry.name));
			else if (mayDifferByFile(path, entry)) return true;
		}
		return false;
	} catch {
		return true;
	}
}
function mayDifferByFile(folder, entry) {
	if (!entry.isFile() || entry.name.endsWith(".tgz")) return true;
	const path = (0, node_path.join)(folder, entry.name);
	if (entry.name === "Chart.yaml" && (0, node_fs.readFileSync)(path, "utf8").includes("file://")) return true;
	return mentionsUnsteady(path);
}
function mentionsUnsteady(path) {
	return UNSTEADY_FUNCTIONS.test((0, node_fs.readFileSync)(path, "latin1"));
}

// src/cluster/shown-object.ts
var import_dist = require_yaml.require_dist();
const UNSTEADY = "(differs at each render)";
const REDACTED_CHANGE = `${require_program.REDACTED} (changed)`;
function shownObject(object, hiding) {
	return (0, import_dist.stringify)(shown(object, [], hiding), {
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
}
function shown(value, path, hiding) {
	if (hiding.isUnsteady(path)) return UNSTEADY;
	if (Array.isArray(value)) return value.map((item, index) => shown(item, [...path, index], hiding));
	if (require_program.isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [withoutTexts(key, hiding.texts), shown(item, [...path, key], hiding)]));
	if (hiding.isSecret(path)) return hiding.isSame(path, value) ? require_program.REDACTED : REDACTED_CHANGE;
	return typeof value === "string" ? withoutTexts(value, hiding.texts) : value;
}
function withoutTexts(text, secrets) {
	let safe = text;
	for (const secret of secrets) if (safe.includes(secret)) safe = safe.replaceAll(secret, require_program.REDACTED);
	return safe;
}
function differingPaths(one, other, path = []) {
	if (require_program.isMap(one) && require_program.isMap(other)) return [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => differingPaths(own(one, key), own(other, key), [...path, key]));
	if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) return one.flatMap((item, index) => differingPaths(item, other[index], [...path, index]));
	return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
}
function own(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}

// src/cluster/cluster-changes.ts
var cluster_changes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ clusterChanges: () => clusterChanges });
const MOST_OBJECTS = 300;
const MOST_LINES = 150;
const LONGEST_LINE = 400;
const SHORTEST_SECRET = 8;
async function clusterChanges(now, before) {
	const leftOut = new Set(sourcesNotInFull(now, before));
	const differing = differingSources(now.objects, before.objects).filter((name) => !leftOut.has(name));
	const [again, againBefore] = [await steadyStates(differing, now), await steadyStates(differing, before)];
	const pairs = [];
	let objectsWithoutName = 0;
	for (const source of differing) {
		const states = {
			now: again(source),
			before: againBefore(source)
		};
		if (states.now === void 0 || states.before === void 0) {
			leftOut.add(source);
			continue;
		}
		objectsWithoutName += states.now.withoutName.size + states.before.withoutName.size;
		pairs.push(...pairsOf(source, states.now, states.before));
	}
	const secrets = require_core.planOfSecrets(require_core.BUILT_IN_RULES, now.config);
	const objects = joined(pairs.slice(0, MOST_OBJECTS * 4).flatMap((pair) => changeOf(pair, secrets, now.config.limits)));
	return {
		objects: objects.slice(0, MOST_OBJECTS),
		objectsLeftOut: Math.max(0, objects.length - MOST_OBJECTS) + Math.max(0, pairs.length - MOST_OBJECTS * 4),
		objectsWithoutName,
		sourcesLeftOut: [...leftOut].toSorted()
	};
}
function sourcesNotInFull(now, before) {
	const told = (state) => new Map(state.report.sources.map((one) => [require_program.nameOfSource(one.source), one.state === "judged" ? "" : `${one.state} ${one.why ?? ""}`]));
	const [states, statesBefore] = [told(now), told(before)];
	const unlike = [.../* @__PURE__ */ new Set([...states.keys(), ...statesBefore.keys()])].filter((name) => (states.get(name) ?? "") !== (statesBefore.get(name) ?? ""));
	return /* @__PURE__ */ new Set([
		...unlike,
		...now.objects.overfull(),
		...before.objects.overfull()
	]);
}
function differingSources(now, before) {
	return [.../* @__PURE__ */ new Set([...now.sources().keys(), ...before.sources().keys()])].toSorted().filter((name) => {
		const [objects, objectsBefore] = [now.of(name), before.of(name)];
		if (objects.size !== objectsBefore.size) return true;
		return [...objects].some(([key, { json }]) => objectsBefore.get(key)?.json !== json);
	});
}
function sourcesToRepeat(names, { objects, config }) {
	const sources = objects.sources();
	return names.flatMap((name) => {
		const source = sources.get(name);
		return source?.kind === "helm" && mayDiffer(source, config) ? [source] : [];
	});
}
async function steadyStates(names, state) {
	const repeated = sourcesToRepeat(names, state);
	const again = await renderAgain(repeated, state);
	const toRepeat = new Set(repeated.map(require_program.nameOfSource));
	return (source) => {
		const first = state.objects.of(source);
		if (!toRepeat.has(source)) return steadyState(first, first);
		const second = again.of(source);
		return second.size === 0 ? void 0 : steadyState(first, second);
	};
}
function steadyState(first, second) {
	return {
		objects: first,
		withoutName: new Set([...first.keys()].filter((key) => !second.has(key))),
		unsteadyPaths(key) {
			const [one, other] = [first.get(key), second.get(key)];
			if (one === void 0 || other === void 0 || one.json === other.json) return [];
			return differingPaths(JSON.parse(one.json), JSON.parse(other.json));
		}
	};
}
function pairsOf(source, now, before) {
	const keys = [.../* @__PURE__ */ new Set([...now.objects.keys(), ...before.objects.keys()])].filter((key) => {
		if (now.withoutName.has(key) || before.withoutName.has(key)) return false;
		return now.objects.get(key)?.json !== before.objects.get(key)?.json;
	});
	const texts = keys.length === 0 ? [] : secretTexts([...now.objects.values(), ...before.objects.values()]);
	return keys.map((key) => ({
		source,
		now: now.objects.get(key),
		before: before.objects.get(key),
		unsteady: [...now.unsteadyPaths(key), ...before.unsteadyPaths(key)],
		texts
	}));
}
function secretTexts(objects) {
	const texts = /* @__PURE__ */ new Set();
	for (const { id, json } of objects) {
		if (id.kind !== "Secret" || id.apiVersion !== "v1") continue;
		const object = JSON.parse(json);
		for (const encoded of stringsIn(require_program.valueAt(object, ["data"]))) texts.add(encoded).add(Buffer.from(encoded, "base64").toString("utf8"));
		for (const plain of stringsIn(require_program.valueAt(object, ["stringData"]))) texts.add(plain).add(Buffer.from(plain, "utf8").toString("base64"));
	}
	return [...texts].filter((text) => text.length >= SHORTEST_SECRET).toSorted((a, b) => b.length - a.length);
}
function stringsIn(value) {
	return require_program.isMap(value) ? Object.values(value).filter((one) => typeof one === "string") : [];
}
function changeOf(pair, secrets, limits) {
	const [now, before] = [readAgain(pair.now, limits), readAgain(pair.before, limits)];
	const id = pair.now?.id ?? pair.before?.id;
	if (id === void 0) return [];
	if (now !== void 0 && before !== void 0 && differingPaths(now.object, before.object).length === 0) return [];
	const [isSecretNow, isSecretBefore] = [now, before].map((one) => one === void 0 ? () => false : require_core.secretPathsOf(one, secrets));
	const unsteady = pair.unsteady.map((path) => JSON.stringify(path));
	const textOf = (one, other) => one === void 0 ? "" : shownObject(one.object, {
		isSecret: (path) => isSecretNow?.(path) === true || isSecretBefore?.(path) === true,
		isUnsteady: (path) => unsteady.length > 0 && unsteady.includes(JSON.stringify(path)),
		isSame: (path, value) => other === void 0 || require_program.valueAt(other.object, path) === value,
		texts: pair.texts
	});
	const patch = require_patch.unifiedDiff({
		file: "",
		before: textOf(before, void 0),
		after: textOf(now, before),
		hidden: NONE
	});
	if (patch === "") return [];
	const lines = require_compare.linesIn(patch).slice(FILE_NAMES).map((line) => require_reports.shorten(line.replace(/\n$/u, ""), LONGEST_LINE));
	return [{
		kind: pair.before === void 0 ? "added" : pair.now === void 0 ? "removed" : "changed",
		object: id,
		sources: [pair.source],
		lines: lines.slice(0, MOST_LINES),
		linesLeftOut: Math.max(0, lines.length - MOST_LINES)
	}];
}
const NONE = /* @__PURE__ */ new Set();
const FILE_NAMES = 2;
function readAgain(one, limits) {
	if (one === void 0) return void 0;
	const stream = {
		origin: require_program.repoPath(""),
		text: one.json,
		line: 1
	};
	return require_core.parse({
		source: { kind: "stdin" },
		streams: [],
		trail: { kind: "identity" },
		diagnostics: []
	}, stream, limits).resources[0];
}
function joined(changes) {
	const byText = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = JSON.stringify([
			change.kind,
			change.object,
			change.lines,
			change.linesLeftOut
		]);
		const known = byText.get(key);
		byText.set(key, known === void 0 ? change : {
			...known,
			sources: [...known.sources, ...change.sources]
		});
	}
	return [...byText.values()];
}

Object.defineProperty(exports, "cluster_changes_exports", {
  enumerable: true,
  get: function () {
    return cluster_changes_exports;
  }
});
Object.defineProperty(exports, "rendered_objects_exports", {
  enumerable: true,
  get: function () {
    return rendered_objects_exports;
  }
});