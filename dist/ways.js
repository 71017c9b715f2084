"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_templates = require("./templates.js");
const require_core = require("./core.js");

// src/trace/helm/candidates.ts
const SURE = 1.5;
function rateFeeds(feeds, printed, values) {
	const seen = /* @__PURE__ */ new Set();
	const rated = [];
	for (const feed of feeds) {
		if (feed.kind !== "values") continue;
		const candidate = rate(feed, printed, values);
		const id = candidate === void 0 ? "" : `${candidate.chart.helmPath}\u0000${candidate.path.join("\0")}`;
		if (candidate === void 0 || seen.has(id)) continue;
		seen.add(id);
		rated.push(candidate);
	}
	return rated.toSorted((a, b) => b.score - a.score);
}
function rate(feed, printed, values) {
	const { chart, path, isKey } = feed;
	const value = values.valueAt(chart, path);
	if (isKey) return {
		chart,
		path,
		score: values.isGivenTwice(chart, path) ? 1.1 : keyScore(value, path, printed),
		part: void 0
	};
	if (value === void 0) return void 0;
	if (typeof value !== "object") return rateScalar(chart, path, value, printed);
	return rateStructure(feed, value, printed, values);
}
function keyScore(value, path, { scalar, key }) {
	const name = path.at(-1);
	const isNamed = name === scalar || name === key;
	if (typeof value === "object") return isNamed ? 2.6 : 1.1;
	return isNamed ? 2.6 : 1.2;
}
function rateScalar(chart, path, value, printed) {
	const { scalar = "", own } = printed;
	const text = String(value);
	const at = (score, part) => ({
		chart,
		path,
		score,
		part
	});
	if (text === "") return at(scalar === "" ? .4 : .2);
	if (isSame$1(value, scalar)) return at(3, [0, scalar.length]);
	if (isSame$1(value, own.trim())) return at(3, partOf(scalar, own.trim()));
	if (typeof value === "string" && value.includes("\n") && sharesLine(value, own)) return at(2.5);
	if (own.includes(text) && holds(scalar, text)) return at(text.length >= 3 ? 2.2 : 2, partOf(scalar, text));
	if (text.length >= 2 && holds(scalar.toLowerCase(), text.toLowerCase())) return at(2, partOf(scalar.toLowerCase(), text.toLowerCase()));
	return at(text.includes("{{") ? 1.5 : .6);
}
function isSame$1(value, text) {
	return String(value) === text || typeof value === "number" && text !== "" && Number(text) === value;
}
function holds(whole, text) {
	if (text.length >= 3) return whole.includes(text);
	const letters = /[\p{L}\p{N}]/u;
	for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) if (!letters.test(whole.charAt(at - 1)) && !letters.test(whole.charAt(at + text.length))) return true;
	return false;
}
function partOf(whole, part) {
	const start = whole.lastIndexOf(part);
	return start === -1 ? void 0 : [start, start + part.length];
}
function sharesLine(value, own) {
	const [line = ""] = own.trim().split("\n");
	return line.trim() !== "" && value.split("\n").some((one) => one.trim() === line.trim());
}
function rateStructure({ chart, path }, value, printed, values) {
	const { scalar, within } = printed;
	for (const way of within === void 0 ? [] : within.length > 1 ? [within, within.slice(1)] : [within]) {
		const inner = values.valueAt(chart, [...path, ...way]);
		if (inner === void 0) continue;
		const found = [...path, ...way];
		if (typeof inner === "object") return {
			chart,
			path: found,
			score: scalar === void 0 || Object.keys(inner).length === 0 ? 3 : 1,
			part: void 0
		};
		if (scalar === void 0) return {
			chart,
			path: found,
			score: 3,
			part: void 0
		};
		const rated = rateScalar(chart, found, inner, printed);
		return rated.score >= 1 ? {
			...rated,
			score: rated.score + .5
		} : rated;
	}
	if (scalar === void 0) return {
		chart,
		path,
		score: Object.keys(value).length === 0 && /^(?:\{\}|\[\])$/.test(printed.own.trim()) ? 3 : 1.2,
		part: void 0
	};
	if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== "object" && scalar.includes(String(item)))) return {
		chart,
		path,
		score: 2,
		part: void 0
	};
	return rateLeaf(chart, path, value, printed) ?? {
		chart,
		path,
		score: .7,
		part: void 0
	};
}
function rateLeaf(chart, path, value, { scalar = "", key }) {
	if (scalar === "") return void 0;
	const leaves = [];
	findLeaves(value, scalar, leaves);
	const named = leaves.filter((leaf) => leaf.at(-1) === key);
	const [only] = named.length === 1 ? named : leaves.length === 1 ? leaves : [];
	if (only === void 0) return void 0;
	return {
		chart,
		path: [...path, ...only],
		score: named.length === 1 ? 2.4 : 1.8,
		part: [0, scalar.length]
	};
}
const MAX_LEAVES = 5;
const MAX_NODES = 2e4;
function findLeaves(block, text, leaves) {
	let nodes = 0;
	const find = (value, way) => {
		if (++nodes > MAX_NODES || leaves.length >= MAX_LEAVES || value === null) return;
		if (typeof value !== "object") {
			if (isSame$1(value, text)) leaves.push(way);
			return;
		}
		for (const [key, inner] of Object.entries(value)) find(inner, [...way, key]);
	};
	find(block, []);
}

// src/trace/helm/choose-candidate.ts
function chooseCandidate(node, tools) {
	const sure = [];
	const values = tools.values();
	for (const [frame, own] of framesOf(node.runs)) {
		const within = wayWithin(node, frame);
		const key = node.path.findLast((segment) => typeof segment === "string");
		const printed = {
			scalar: node.scalar,
			key,
			own,
			within
		};
		for (const candidate of rateFeeds(tools.interpreter().feedsOf(frame, node.chart), printed, values)) if (candidate.score >= 1.5) sure.push({
			candidate,
			frame
		});
	}
	const isImage = node.path.at(-1) === "image";
	const weight = ({ part }) => part === void 0 ? 0 : isImage ? part[1] * 1e3 - part[0] : part[1] - part[0];
	const whole = sure.filter(({ candidate }) => candidate.score >= 3 && isWhole(candidate, node.scalar));
	const rivals = whole.length > 0 ? whole : sure;
	const best = Math.max(...rivals.map(({ candidate }) => rank(candidate, weight)));
	const leading = rivals.filter(({ candidate }) => rank(candidate, weight) === best);
	const [first] = leading;
	if (first === void 0 || leading.length === 1) return first;
	return new Set(leading.map(({ candidate }) => placeOfKey(values.keyAt(candidate.chart, candidate.path)))).size === 1 ? first : void 0;
}
function isWhole({ part }, scalar) {
	return part === void 0 || part[0] === 0 && part[1] === scalar?.length;
}
function rank(candidate, weight) {
	return weight(candidate) * 10 + candidate.score;
}
function placeOfKey(key) {
	if (key === void 0 || key === "set") return String(key);
	return `${key.location.file}:${key.location.region?.start.line ?? 0}`;
}
function framesOf(runs) {
	const frames = /* @__PURE__ */ new Map();
	for (const { run, text } of runs) if (run.literal === void 0 && run.frame !== void 0) frames.set(run.frame, (frames.get(run.frame) ?? "") + text);
	return frames;
}
function wayWithin({ resource, path, text }, frame) {
	const isPrintedBy = (one) => {
		const { region } = resource.document.locate([...resource.root, ...one]);
		const run = text.runAt(region.start.offset)?.run;
		return run?.literal === void 0 && run?.frame === frame;
	};
	let depth = path.length;
	if (!isPrintedBy(path)) return void 0;
	while (depth > 1 && isPrintedBy(path.slice(0, depth - 1))) depth--;
	const head = path[depth - 1];
	const before = path.slice(0, depth - 1);
	if (typeof head !== "number") return path.slice(depth - 1).map(String);
	let firstItem = head;
	while (firstItem > 0 && isPrintedBy([...before, firstItem - 1])) firstItem--;
	return [head - firstItem, ...path.slice(depth)].map(String);
}

// src/trace/helm/chart-values.ts
const LIMITS$4 = {
	documents: 1,
	nodes: 2e6,
	depth: 200
};
const LAYERS = /* @__PURE__ */ new WeakMap();
function openChartValues(clues) {
	const ownLayer = ({ clue }) => clue.values === void 0 ? void 0 : layerOf(clue.values, clue.isForeign);
	const root = instanceOf(clues.chart, void 0, clues.chart.name, void 0);
	const users = clues.values.map((clue) => layerOf(clue, false));
	const sets = Object.entries(clues.set).map(([key, value]) => ({
		path: require_program.readSetKey(key),
		value
	}));
	const merged = /* @__PURE__ */ new Map();
	mergeInstance(root, {
		merged,
		ownLayer,
		users,
		sets
	});
	const byLength = allInstances(root).toSorted((a, b) => b.helmPath.length - a.helmPath.length);
	function* keys(chart, path) {
		const isGlobal = path[0] === "global";
		for (const user of users.toReversed()) {
			const found = keyIn(user, [...chart.names, ...path]) ?? (isGlobal ? keyIn(user, path) : void 0);
			if (found !== void 0) yield found;
		}
		for (const { instance, rest } of downTo(chart)) {
			const layer = ownLayer(instance);
			if (layer === void 0) continue;
			const found = (isGlobal ? keyIn(layer, path) : void 0) ?? keyIn(layer, [...rest, ...path]);
			if (found !== void 0) yield found;
		}
		for (const { child, from, to } of importsOf(chart)) if (child !== void 0 && startsWith(path, to)) yield* keys(child, [...from, ...path.slice(to.length)]);
	}
	return {
		root,
		instanceOf: (template) => byLength.find((one) => template.startsWith(`${one.helmPath}/`)) ?? root,
		valueAt: (chart, path) => valueIn(merged.get(chart), path),
		keyAt(chart, path) {
			const whole = path[0] === "global" ? path : [...chart.names, ...path];
			if (sets.some((set) => startsWith(whole, set.path) || startsWith([...chart.names, ...path], set.path))) return "set";
			const [first] = keys(chart, path);
			return first;
		},
		keysAt: (chart, path) => [...keys(chart, path)],
		isGivenTwice(chart, path) {
			const below = downTo(chart).flatMap(({ instance, rest }) => {
				const layer = ownLayer(instance);
				return layer === void 0 ? [] : [{
					layer,
					rest
				}];
			});
			const laid = [...users.map((layer) => ({
				layer,
				rest: chart.names
			})), ...below];
			const isIn = ({ layer, rest }) => valueIn(layer.data, [...rest, ...path]) !== void 0 || path[0] === "global" && rest.length > 0 && valueIn(layer.data, path) !== void 0;
			return laid.filter(isIn).length > 1;
		},
		settable(chart, path) {
			let own = chart;
			while (own !== void 0 && (own.clue.isForeign || own.clue.values?.file === void 0)) own = own.parent;
			const file = own?.clue.values?.file;
			if (own === void 0 || file === void 0) return void 0;
			for (let length = path.length; length > 0; length--) {
				const key = this.keyAt(chart, path.slice(0, length));
				if (key === "set") return void 0;
				if (key !== void 0) return {
					file: key.location.file,
					key: require_program.setKeyBelow(key.name, path.slice(length))
				};
			}
			return {
				file,
				key: require_program.writeSetKey([...chart.names.slice(own.names.length), ...path])
			};
		}
	};
}
function layerOf(clue, isForeign) {
	let layer = LAYERS.get(clue);
	if (layer === void 0) LAYERS.set(clue, layer = readLayer(clue, isForeign));
	return layer;
}
function keyIn(layer, path) {
	if (layer.isForeign || layer.clue.file === void 0 || layer.document === void 0 || path.length === 0) return void 0;
	const typed = typedPath(layer.data, path);
	const { region, depth } = layer.document.locate(typed);
	if (depth < typed.length) return void 0;
	return {
		location: {
			file: layer.clue.file,
			region
		},
		text: layer.clue.text,
		name: require_program.writeSetKey(path)
	};
}
function readLayer(clue, isForeign) {
	const [document] = require_program.parseYaml(clue.text, LIMITS$4).documents;
	if (document?.kind !== "data") return {
		clue,
		data: {},
		document: void 0,
		isForeign
	};
	return {
		clue,
		data: require_program.isMap(document.data) ? document.data : {},
		document,
		isForeign
	};
}
function instanceOf(clue, parent, name, entry) {
	const children = [];
	const instance = {
		clue,
		helmPath: parent === void 0 ? name : `${parent.helmPath}/charts/${name}`,
		names: parent === void 0 ? [] : [...parent.names, name],
		parent,
		entry,
		children
	};
	for (const child of clue.children) {
		const wanted = clue.dependencies.filter((one) => one.name === child.name);
		if (wanted.length === 0) children.push(instanceOf(child, instance, child.name, void 0));
		for (const one of wanted) children.push(instanceOf(child, instance, one.alias ?? child.name, one));
	}
	return instance;
}
function allInstances(instance) {
	return [instance, ...instance.children.flatMap(allInstances)];
}
function downTo(chart) {
	const way = [];
	for (let at = chart; at !== void 0; at = at.parent) way.unshift({
		instance: at,
		rest: chart.names.slice(at.names.length)
	});
	return way;
}
function mergeInstance(instance, ingredients) {
	const { merged, ownLayer, users, sets } = ingredients;
	const laid = [...downTo(instance).toReversed().flatMap(({ instance: one, rest }) => {
		const layer = ownLayer(one);
		return layer === void 0 ? [] : [{
			layer,
			path: rest
		}];
	}), ...users.map((layer) => ({
		layer,
		path: instance.names
	}))];
	let values = {};
	for (const { layer, path } of laid) values = layOver(values, layer, path);
	let global = require_program.isMap(values["global"]) ? values["global"] : {};
	for (const { layer, path } of laid) if (path.length > 0) global = layOver(global, layer, ["global"]);
	for (const { path, value } of sets) {
		if (startsWith(path, instance.names)) values = withValue(values, path.slice(instance.names.length), value);
		if (path[0] === "global") global = withValue(global, path.slice(1), value);
	}
	if (Object.keys(global).length > 0) values = {
		...values,
		global
	};
	for (const child of instance.children) values = {
		...values,
		[child.names.at(-1) ?? ""]: mergeInstance(child, ingredients)
	};
	values = withImports(instance, values);
	merged.set(instance, values);
	return values;
}
function layOver(values, layer, path) {
	const over = valueIn(layer.data, path);
	return require_program.isMap(over) ? mergeOver(values, over, layer, path) : values;
}
function withImports(instance, values) {
	let result = values;
	for (const { name, from, to } of importsOf(instance)) {
		const child = values[name];
		const imported = valueIn(require_program.isMap(child) ? child : void 0, from);
		if (!require_program.isMap(imported)) continue;
		result = mergeOver(to.reduceRight((inner, key) => ({ [key]: inner }), imported), result, void 0, []);
	}
	return result;
}
function importsOf({ clue, children }) {
	return clue.dependencies.flatMap(({ name, alias, importValues }) => {
		const key = alias ?? name;
		const child = children.find((one) => one.names.at(-1) === key);
		return importValues.flatMap((wanted) => {
			if (typeof wanted === "string") return [{
				name: key,
				child,
				from: ["exports", ...wanted.split(".")],
				to: []
			}];
			if (!require_program.isMap(wanted) || typeof wanted["child"] !== "string" || typeof wanted["parent"] !== "string") return [];
			return [{
				name: key,
				child,
				from: wanted["child"].split("."),
				to: wanted["parent"] === "." ? [] : wanted["parent"].split(".")
			}];
		});
	});
}
function mergeOver(base, over, layer, path) {
	const result = { ...base };
	for (const [key, value] of Object.entries(over)) {
		const below = Object.hasOwn(base, key) ? base[key] : void 0;
		require_program.putKey(result, key, require_program.isMap(below) && require_program.isMap(value) ? mergeOver(below, value, layer, [...path, key]) : value);
	}
	if (layer?.document !== void 0) {
		for (const key of Object.keys(base)) if (!Object.hasOwn(over, key) && layer.document.locate([...path, key]).depth > path.length) delete result[key];
	}
	return result;
}
function withValue(data, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return data;
	const below = Object.hasOwn(data, key) ? data[key] : void 0;
	if (rest.length === 0) return {
		...data,
		[key]: value
	};
	if (Array.isArray(below)) {
		const changed = below.map((item, index) => String(index) === rest[0] ? rest.length === 1 ? value : withValue(require_program.isMap(item) ? item : {}, rest.slice(1), value) : item);
		return {
			...data,
			[key]: changed
		};
	}
	return {
		...data,
		[key]: withValue(require_program.isMap(below) ? below : {}, rest, value)
	};
}
function valueIn(data, path) {
	let current = data;
	for (const segment of path) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, segment)) return void 0;
		current = current[segment];
	}
	return current ?? void 0;
}
function typedPath(data, path) {
	let current = data;
	return path.map((segment) => {
		const typed = Array.isArray(current) ? Number(segment) : segment;
		current = typeof current === "object" && current !== null && Object.hasOwn(current, segment) ? current[segment] : void 0;
		return typed;
	});
}
function startsWith(path, start) {
	return start.length <= path.length && start.every((segment, index) => segment === path[index]);
}

// src/trace/helm/abstract.ts
const UNKNOWN$1 = { kind: "unknown" };
function oneOf(values) {
	const choices = values.filter((value) => value.kind !== "unknown");
	const [first] = choices;
	if (first === void 0) return UNKNOWN$1;
	return choices.length === 1 ? first : {
		kind: "oneOf",
		choices
	};
}
function fieldOf(value, name, values) {
	switch (value.kind) {
		case "path": return {
			...value,
			path: [...value.path, name]
		};
		case "context": return name === "Values" ? {
			kind: "path",
			chart: value.chart,
			path: []
		} : {
			kind: "other",
			chart: value.chart,
			name,
			fields: []
		};
		case "other": {
			if (value.name !== "Subcharts" || value.fields.length > 0) return {
				...value,
				fields: [...value.fields, name]
			};
			const child = value.chart.children.find((one) => one.names.at(-1) === name);
			return child === void 0 ? UNKNOWN$1 : {
				kind: "context",
				chart: child
			};
		}
		case "map": {
			const entry = value.entries.get(name);
			if (entry !== void 0) return entry;
			return oneOf(value.bases.map((base) => fieldOf(base, name, values)).filter((one) => exists(one, values)));
		}
		case "list": return value.items[Number(name)] ?? oneOf(value.items);
		case "oneOf": return oneOf(value.choices.map((one) => fieldOf(one, name, values)).filter((one) => exists(one, values)));
		case "call": return {
			...value,
			fields: [...value.fields, name]
		};
		case "files": return isWayToPrint(name) ? value : {
			...value,
			fields: [...value.fields, name]
		};
		case "constant":
		case "key":
		case "unknown": return UNKNOWN$1;
	}
}
function isWayToPrint(name) {
	return name === "AsConfig" || name === "AsSecrets";
}
function elementOf(value, key, values) {
	switch (value.kind) {
		case "path": return key === void 0 ? value : fieldOf(value, key, values);
		case "list": return (key === void 0 ? void 0 : value.items[Number(key)]) ?? oneOf(value.items);
		case "map": return key === void 0 ? oneOf([...value.entries.values()]) : fieldOf(value, key, values);
		case "files": {
			const named = value.names.filter((one) => one === key);
			return named.length === 1 ? {
				...value,
				names: named
			} : value;
		}
		case "oneOf": return oneOf(value.choices.map((one) => elementOf(one, key, values)));
		default: return UNKNOWN$1;
	}
}
function exists(value, values) {
	return value.kind !== "path" || values.valueAt(value.chart, value.path) !== void 0;
}
function concrete(value, values) {
	switch (value.kind) {
		case "path": return { value: values.valueAt(value.chart, value.path) };
		case "constant": return { value: value.value };
		case "key": return { value: value.key };
		default: return;
	}
}
function concreteText(value, values) {
	const known = concrete(value, values);
	return known === void 0 || known.value === void 0 || known.value === null || typeof known.value === "object" ? void 0 : String(known.value);
}
function truthOf(value, values) {
	if (value.kind === "map" && value.entries.size > 0) return true;
	if (value.kind === "list") return value.items.length > 0;
	if (value.kind === "context") return true;
	const known = concrete(value, values);
	return known === void 0 ? void 0 : isTrue(known.value);
}
function isTrue(value) {
	if (value === void 0 || value === null || value === false || value === 0 || value === "") return false;
	return typeof value !== "object" || Object.keys(value).length > 0;
}

// src/trace/helm/files.ts
function filesOf({ chart, fields }, operands, values) {
	const [method] = fields;
	const wanted = concreteText(operands[0] ?? UNKNOWN$1, values);
	if (wanted === void 0) return UNKNOWN$1;
	return {
		kind: "files",
		chart,
		names: method === "Glob" ? [...chart.clue.files.keys()].filter(patternOf(wanted)) : [wanted],
		fields: []
	};
}
const MAX_PATTERN = 200;
function patternOf(pattern) {
	if (pattern.length > MAX_PATTERN || pattern.split("*").length > 8) return () => false;
	const source = pattern.split(/(\*\*\/?|[*?{},])/u).map((part) => {
		if (part.startsWith("**")) return ".*";
		if (part === "*") return "[^/]*";
		if (part === "?") return "[^/]";
		if (part === "{") return "(?:";
		if (part === "}") return ")";
		if (part === ",") return pattern.includes("{") ? "|" : ",";
		return part.replaceAll(/[\\^$.|+()[\]]/gu, "\\$&");
	}).join("");
	try {
		const expression = new RegExp(`^${source}$`, "u");
		return (name) => expression.test(name);
	} catch {
		return () => false;
	}
}
const LIMITS$3 = {
	documents: 1,
	nodes: 1e5,
	depth: 100
};
function placeInFile({ file, text }, fields, { scalar, own, within = [] }) {
	if (file === void 0) return void 0;
	const wanted = scalar ?? own.trim();
	const line = lineOfKey(text, [...fields, ...within], scalar) ?? lineOfText(text, wanted) ?? lineOfText(text, decoded(wanted));
	if (line === void 0) return void 0;
	const lines = require_program.linesOf(text);
	const start = lines.startOf(line);
	const content = text.slice(start, lines.endOf(line));
	const lead = content.length - content.trimStart().length;
	return {
		file,
		region: {
			start: lines.positionAt(start + lead),
			end: lines.positionAt(start + content.trimEnd().length)
		}
	};
}
function lineOfKey(text, path, scalar) {
	const [document] = path.length === 0 || text.includes("{{") ? [] : require_program.parseYaml(text, LIMITS$3).documents;
	if (document?.kind !== "data" || !require_program.isMap(document.data) && !Array.isArray(document.data)) return void 0;
	const typed = path.map((segment) => /^\d+$/u.test(segment) ? Number(segment) : segment);
	const value = require_program.valueAt(document.data, typed);
	if (value === void 0 || value === null || scalar !== void 0 && !isAlike(value, scalar)) return void 0;
	return document.locate(typed).region.start.line;
}
function isAlike(value, scalar) {
	return require_facts.scalarText(value) === scalar;
}
function lineOfText(text, value) {
	if (value.trim() === "") return void 0;
	const printed = new Set(value.split("\n").map((one) => one.trim()));
	const lines = text.split("\n").map((one) => one.trim());
	const same = lines.flatMap((line, index) => line !== "" && printed.has(line) ? [index + 1] : []);
	if (same.length > 0) return printed.size === 1 && same.length > 1 ? void 0 : same[0];
	if (printed.size > 1 || value.length < 3) return void 0;
	const holding = lines.flatMap((line, index) => line.includes(value.trim()) ? [index + 1] : []);
	return holding.length === 1 ? holding[0] : void 0;
}
function decoded(value) {
	return /^[A-Za-z0-9+/\s]+={0,2}$/u.test(value) ? Buffer.from(value, "base64").toString("utf8") : "";
}

// src/trace/helm/way-home.ts
function templateSteps({ place, caller }, sources) {
	const places = [place];
	for (let frame = caller; frame !== void 0; frame = frame.parent) places.push(frame.place);
	return places.flatMap((one, index) => {
		const tree = sources.treeOf(one.file);
		if (tree?.clue.file === void 0) return [];
		const role = index === places.length - 1 ? index === 0 ? "template" : "call" : "helper";
		return {
			location: {
				file: tree.clue.file,
				region: regionAround(tree, one.offset)
			},
			role,
			isForeign: tree.clue.isForeign
		};
	});
}
function asSteps(steps) {
	return steps.map(({ location, role }) => ({
		at: location,
		role
	}));
}
const MAX_KEY = 500;
const KEY = /^(\s*(?:-\s+)*)("[^"]*"|'[^']*'|[^\s:#"'{][^:#{]*?|\{\{[^}]*\}\})(?=\s*:(?:\s|$))/;
function regionAround({ lines, clue }, offset) {
	const { line } = lines.positionAt(offset);
	const start = lines.startOf(line);
	const text = clue.text.slice(start, lines.endOf(line));
	const key = KEY.exec(text.slice(0, MAX_KEY));
	if (key !== null) {
		const keyStart = start + (key[1] ?? "").length;
		return {
			start: lines.positionAt(keyStart),
			end: lines.positionAt(keyStart + (key[2] ?? "").length)
		};
	}
	const lead = text.length - text.trimStart().length;
	return {
		start: lines.positionAt(start + lead),
		end: lines.positionAt(start + text.trimEnd().length)
	};
}

// src/trace/helm/foreign-home.ts
function homeOfForeign(line, tools) {
	const { chart, steps, origin, fed } = line;
	const top = topmostForeign(chart);
	if (top === void 0) return void 0;
	const block = blockFor(fed ?? {
		chart,
		path: []
	}, top, tools.values());
	const key = tools.switches().of(origin, chart);
	if (key !== void 0) {
		const isBlock = block?.location.region?.start.line === key.location.region?.start.line;
		const above = block === void 0 || isBlock ? [] : [{
			at: block.location,
			role: "values"
		}];
		return {
			home: key.location,
			precision: "exact",
			fromValues: false,
			steps: [
				...asSteps(steps),
				...above,
				{
					at: key.location,
					role: "switch"
				}
			]
		};
	}
	const [home, role] = block === void 0 ? [top.entry?.at, "dependency"] : [block.location, "values"];
	if (home === void 0) return void 0;
	return {
		home,
		precision: "block",
		reason: `the line stands in the chart "${top.clue.name}", which comes from another repository`,
		fromValues: false,
		steps: [...asSteps(steps), {
			at: home,
			role
		}]
	};
}
function topmostForeign(chart) {
	let at = chart;
	while (at.parent?.clue.isForeign === true) at = at.parent;
	return at.clue.isForeign ? at : void 0;
}
function blockFor({ chart, path }, top, values) {
	for (let length = path.length; length > 0; length--) {
		const key = values.keyAt(chart, path.slice(0, length));
		if (key !== void 0 && key !== "set") return key;
	}
	for (let at = chart; at !== void 0; at = at === top ? void 0 : at.parent) {
		const key = values.keyAt(at, []);
		if (key !== void 0 && key !== "set") return key;
	}
}

// src/trace/helm/functions.ts
function callFunction(name, operands, values) {
	const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
	if (known !== void 0) return known(operands, values);
	return CONSTANT_FUNCTIONS.has(name) ? UNKNOWN$1 : sourcesAmong(operands);
}
const CONSTANT_FUNCTIONS = /* @__PURE__ */ new Set([
	"lt",
	"le",
	"gt",
	"ge",
	"contains",
	"hasPrefix",
	"hasSuffix",
	"semverCompare",
	"semver",
	"regexMatch",
	"mustRegexMatch",
	"has",
	"mustHas",
	"len",
	"kindOf",
	"typeOf",
	"lookup",
	"isAbs",
	"fail",
	"until",
	"untilStep",
	"seq",
	"now",
	"date",
	"randAlphaNum",
	"randAlpha",
	"randNumeric",
	"uuidv4",
	"genCA",
	"genSignedCert",
	"genSelfSignedCert",
	"genPrivateKey",
	"derivePassword",
	"any",
	"all",
	"deepEqual",
	"typeIsLike",
	"kindIsLike"
]);
const first = ([operand]) => operand ?? UNKNOWN$1;
const last = (operands) => operands.at(-1) ?? UNKNOWN$1;
const FUNCTIONS = {
	index: ([value = UNKNOWN$1, ...keys], values) => keys.reduce((at, key) => stepTo(at, key, values), value),
	get: ([value = UNKNOWN$1, key = UNKNOWN$1], values) => stepTo(value, key, values),
	dig: (operands, values) => {
		const found = operands.slice(0, -2).reduce((at, key) => stepTo(at, key, values), operands.at(-1) ?? UNKNOWN$1);
		return concrete(found, values)?.value === void 0 && concrete(found, values) !== void 0 ? operands.at(-2) ?? UNKNOWN$1 : found;
	},
	default: (operands, values) => {
		const [fallback = UNKNOWN$1] = operands;
		const given = operands.at(-1) ?? UNKNOWN$1;
		const truth = operands.length < 2 ? void 0 : truthOf(given, values);
		return truth === void 0 ? oneOf([given, fallback]) : truth ? given : fallback;
	},
	coalesce: firstTrue,
	or: firstTrue,
	and: (operands, values) => {
		for (const operand of operands) {
			const truth = truthOf(operand, values);
			if (truth === false) return operand;
			if (truth === void 0) return oneOf(operands.toReversed());
		}
		return operands.at(-1) ?? UNKNOWN$1;
	},
	ternary: ([yes = UNKNOWN$1, no = UNKNOWN$1, test = UNKNOWN$1], values) => {
		const truth = truthOf(test, values);
		return truth === void 0 ? oneOf([yes, no]) : truth ? yes : no;
	},
	not: ([operand = UNKNOWN$1], values) => constantOf(negated(truthOf(operand, values))),
	empty: ([operand = UNKNOWN$1], values) => constantOf(negated(truthOf(operand, values))),
	eq: (operands, values) => constantOf(isEqual(operands, values)),
	ne: (operands, values) => constantOf(negated(isEqual(operands, values))),
	kindIs,
	typeIs: kindIs,
	hasKey: ([map = UNKNOWN$1, key = UNKNOWN$1], values) => {
		const known = concrete(map, values);
		const name = concreteText(key, values);
		return constantOf(known === void 0 || name === void 0 ? void 0 : require_program.isMap(known.value) && Object.hasOwn(known.value, name));
	},
	dict: (operands, values) => {
		const entries = /* @__PURE__ */ new Map();
		for (let at = 0; at + 1 < operands.length; at += 2) {
			const key = concreteText(operands[at] ?? UNKNOWN$1, values);
			if (key !== void 0) entries.set(key, operands[at + 1] ?? UNKNOWN$1);
		}
		return {
			kind: "map",
			entries,
			bases: []
		};
	},
	set: ([map = UNKNOWN$1, key = UNKNOWN$1, value = UNKNOWN$1], values) => {
		const name = concreteText(key, values);
		if (map.kind === "map") {
			if (name !== void 0) map.entries.set(name, value);
			return map;
		}
		return {
			kind: "map",
			entries: new Map(name === void 0 ? [] : [[name, value]]),
			bases: [map]
		};
	},
	merge: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands
	}),
	mustMerge: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands
	}),
	mergeOverwrite: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands.toReversed()
	}),
	mustMergeOverwrite: (operands) => ({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		bases: operands.toReversed()
	}),
	deepCopy: first,
	mustDeepCopy: first,
	tpl: first,
	omit: first,
	pick: first,
	unset: first,
	fromYaml: first,
	fromJson: first,
	fromYamlArray: first,
	fromJsonArray: first,
	required: last,
	keys: first,
	values: first,
	sortAlpha: first,
	uniq: first,
	reverse: first,
	compact: first,
	without: first,
	rest: first,
	initial: first,
	list: (items) => ({
		kind: "list",
		items
	}),
	tuple: (items) => ({
		kind: "list",
		items
	}),
	concat: joined,
	append: joined,
	prepend: joined,
	first: ([list = UNKNOWN$1], values) => fieldOf(list, "0", values),
	include: ([name = UNKNOWN$1, argument = UNKNOWN$1], values) => {
		const text = concreteText(name, values);
		return text === void 0 ? UNKNOWN$1 : {
			kind: "call",
			name: text,
			argument,
			fields: []
		};
	}
};
function stepTo(value, key, values) {
	const name = concreteText(key, values);
	return name === void 0 ? value : fieldOf(value, name, values);
}
function firstTrue(operands, values) {
	const possible = [];
	for (const operand of operands) {
		const truth = truthOf(operand, values);
		if (truth !== false) possible.push(operand);
		if (truth === true) break;
	}
	return possible.length === 0 ? operands.at(-1) ?? UNKNOWN$1 : oneOf(possible);
}
function joined(operands) {
	if (operands.every((operand) => operand.kind === "list")) return {
		kind: "list",
		items: operands.flatMap((list) => list.items)
	};
	return oneOf(operands.flatMap((operand) => operand.kind === "list" ? operand.items : operand));
}
function sourcesAmong(operands) {
	return oneOf(operands.filter((operand) => operand.kind !== "constant"));
}
function isEqual([one = UNKNOWN$1, ...others], values) {
	const known = concrete(one, values);
	if (known === void 0) return void 0;
	for (const other of others) {
		const second = concrete(other, values);
		if (second === void 0) return void 0;
		if (known.value === second.value) return true;
	}
	return false;
}
function kindIs([kind = UNKNOWN$1, value = UNKNOWN$1], values) {
	const wanted = concreteText(kind, values);
	const known = concrete(value, values);
	if (wanted === void 0 || known === void 0) return UNKNOWN$1;
	return constantOf(kindOf(known.value) === (GO_TYPES[wanted] ?? wanted));
}
const GO_TYPES = {
	"map[string]interface {}": "map",
	"[]interface {}": "slice",
	int: "float64",
	int64: "float64"
};
function kindOf(value) {
	if (value === void 0 || value === null) return "invalid";
	if (Array.isArray(value)) return "slice";
	if (typeof value === "object") return "map";
	if (typeof value === "number") return "float64";
	return typeof value === "boolean" ? "bool" : "string";
}
function constantOf(value) {
	return value === void 0 ? UNKNOWN$1 : {
		kind: "constant",
		value
	};
}
function negated(value) {
	return value === void 0 ? void 0 : !value;
}

// src/trace/helm/scope.ts
function spend(run) {
	run.workInAll -= 1;
	if (run.workInAll < 0) return false;
	run.work -= 1;
	return run.work >= 0;
}
function scopeOfEntry(run, { dot, keys, file }) {
	return {
		run,
		dot,
		dollar: dot,
		variables: /* @__PURE__ */ new Map(),
		keys,
		file
	};
}
function scopeAt(run, tree, node, entry) {
	const scope = scopeOfEntry(run, entry);
	const way = tree.wayTo(node);
	way.forEach(({ node: at, siblings }, index) => {
		for (const before of siblings) {
			if (before === at) break;
			takeEffect(before, scope, "surely");
		}
		const inner = way[index + 1];
		if (inner !== void 0 && isControl(at)) enter(at, at.otherwise?.body.includes(inner.node) === true ? "otherwise" : "body", scope);
	});
	return scope;
}
function enter(node, branch, scope) {
	const value = valueOfPipeline(node.pipeline, scope);
	const [first, second] = node.pipeline.variables;
	if (branch === "otherwise" || node.kind === "if") {
		if (first !== void 0 && node.kind !== "range") scope.variables.set(first, value);
		return;
	}
	if (node.kind === "with") {
		if (first !== void 0) scope.variables.set(first, value);
		scope.dot = value;
		return;
	}
	const key = keyAt(scope.keys, {
		file: scope.file,
		offset: node.tag.start
	});
	const element = elementOf(value, key, scope.run.values);
	if (second !== void 0 && first !== void 0) scope.variables.set(first, key === void 0 ? UNKNOWN$1 : {
		kind: "key",
		key,
		of: element
	});
	const item = second ?? first;
	if (item !== void 0) scope.variables.set(item, element);
	scope.dot = element;
}
function takeEffect(node, scope, certainty) {
	if (!spend(scope.run)) return;
	if (node.kind === "print") assign(node.pipeline, scope, certainty);
	else if (isControl(node)) takeEffects(node, scope);
}
function assign(one, scope, certainty) {
	const [name] = one.variables;
	if (name === void 0 || one.assigns === void 0) {
		const [head] = one.commands[0]?.operands ?? [];
		if (head?.kind === "function" && head.name === "set") valueOfPipeline(one, scope);
		return;
	}
	const value = valueOfPipeline(one, scope);
	const before = scope.variables.get(name);
	const isOpen = one.assigns === "set" && certainty === "perhaps" && before !== void 0;
	scope.variables.set(name, isOpen ? oneOf([value, before]) : value);
}
function takeEffects(node, scope) {
	const truth = node.kind === "range" ? void 0 : truthOf(valueOfPipeline(node.pipeline, scope), scope.run.values);
	const outer = new Set(scope.variables.keys());
	if (truth !== false) {
		const inside = {
			...scope,
			keys: void 0
		};
		enter(node, "body", inside);
		for (const one of node.body) takeEffect(one, inside, truth === true ? "surely" : "perhaps");
	}
	if (truth !== true) for (const one of node.otherwise?.body ?? []) takeEffect(one, scope, truth === false ? "surely" : "perhaps");
	for (const name of scope.variables.keys()) if (!outer.has(name)) scope.variables.delete(name);
}
function valueOfOperand(one, scope) {
	let value = valueItself(one, scope);
	for (const field of one.fields) value = fieldOf(value, field, scope.run.values);
	return value;
}
function valueItself(one, scope) {
	switch (one.kind) {
		case "string":
		case "number":
		case "boolean": return {
			kind: "constant",
			value: one.value
		};
		case "nil": return {
			kind: "constant",
			value: null
		};
		case "dot": return scope.dot;
		case "variable": return one.name === "$" ? scope.dollar : scope.variables.get(one.name) ?? UNKNOWN$1;
		case "pipeline": return valueOfPipeline(one.pipeline, scope);
		case "function": return callFunction(one.name, [], scope.run.values);
	}
}
function valueOfPipeline(one, scope) {
	let piped;
	for (const command of one.commands) piped = valueOfCommand(command, piped, scope);
	return piped ?? UNKNOWN$1;
}
function valueOfCommand(command, piped, scope) {
	if (!spend(scope.run)) return UNKNOWN$1;
	const { values } = scope.run;
	const [head, ...rest] = command.operands;
	if (head === void 0) return UNKNOWN$1;
	if (head.kind === "function" && head.fields.length === 0) {
		const given = rest.map((one) => valueOfOperand(one, scope));
		return callFunction(head.name, piped === void 0 ? given : [...given, piped], values);
	}
	const called = valueOfOperand(head, scope);
	if (called.kind !== "other" || called.name !== "Files") return called;
	const asked = rest.map((one) => valueOfOperand(one, scope));
	return filesOf(called, piped === void 0 ? asked : [...asked, piped], values);
}
function isControl(node) {
	return node.kind === "if" || node.kind === "with" || node.kind === "range";
}
function keyAt(keys, place) {
	for (let key = keys; key !== void 0; key = key.outer) if (key.place.file === place.file && key.place.offset === place.offset) return key.key;
}

// src/trace/helm/feeds.ts
const MAX_CALLS = 6;
const MOST_FEEDS = 200;
function feedsIn(value, run, sources) {
	const into = [];
	gather(value, {
		run,
		sources,
		into,
		calls: []
	});
	return into;
}
function gather(value, gathering) {
	const { run, into, calls } = gathering;
	if (!spend(run) || into.length > MOST_FEEDS) return;
	switch (value.kind) {
		case "path":
			into.push({
				kind: "values",
				chart: value.chart,
				path: value.path,
				isKey: false
			});
			return;
		case "other":
			into.push({
				kind: "other",
				name: [value.name, ...value.fields].join(".")
			});
			return;
		case "files":
			for (const name of value.names) {
				const clue = value.chart.clue.files.get(name);
				if (clue !== void 0) into.push({
					kind: "file",
					clue,
					fields: value.fields
				});
			}
			return;
		case "key":
			if (value.of.kind === "path") into.push({
				kind: "values",
				chart: value.of.chart,
				path: value.of.path,
				isKey: true
			});
			return;
		case "oneOf":
			for (const one of value.choices) gather(one, gathering);
			return;
		case "list":
			for (const one of value.items) gather(one, gathering);
			return;
		case "map":
			for (const one of value.entries.values()) gather(one, gathering);
			for (const one of value.bases) gather(one, gathering);
			return;
		case "call":
			if (calls.length < MAX_CALLS && !calls.includes(value.name)) gatherCall(value, {
				...gathering,
				calls: [...calls, value.name]
			});
			return;
	}
}
function gatherCall(call, gathering) {
	const defined = gathering.sources.defineOf(call.name);
	if (defined === void 0) return;
	const scope = scopeOfEntry(gathering.run, {
		dot: call.argument,
		keys: void 0,
		file: -1
	});
	for (const node of defined.node.body) gatherPrinted(node, scope, gathering);
}
function gatherPrinted(node, scope, gathering) {
	if (!spend(scope.run)) return;
	if (node.kind === "print") {
		if (node.pipeline.assigns === void 0) gather(valueOfPipeline(node.pipeline, scope), gathering);
		else assign(node.pipeline, scope, "surely");
	} else if (node.kind === "template") {
		const argument = node.pipeline === void 0 ? UNKNOWN$1 : valueOfPipeline(node.pipeline, scope);
		gather({
			kind: "call",
			name: node.name,
			argument,
			fields: []
		}, gathering);
	} else if (isControl(node)) {
		const truth = node.kind === "range" ? void 0 : truthOf(valueOfPipeline(node.pipeline, scope), scope.run.values);
		const inside = { ...scope };
		enter(node, "body", inside);
		if (truth !== false) for (const one of node.body) gatherPrinted(one, inside, gathering);
		if (truth !== true) for (const one of node.otherwise?.body ?? []) gatherPrinted(one, scope, gathering);
	}
}

// src/trace/helm/interpret.ts
const MAX_WORK = 1e5;
const MAX_WORK_IN_ALL = 5e6;
function openInterpreter(sources, values) {
	const run = {
		values,
		work: 0,
		workInAll: MAX_WORK_IN_ALL
	};
	const reading = {
		sources,
		run,
		dots: /* @__PURE__ */ new WeakMap()
	};
	const known = /* @__PURE__ */ new WeakMap();
	const isSpent = () => run.work < 0 || run.workInAll < 0;
	const feedsOf = ({ pipeline }, scope) => {
		if (pipeline === void 0) return [];
		const feeds = feedsIn(valueOfPipeline(pipeline, scope), run, sources);
		return isSpent() ? [] : feeds;
	};
	return {
		feedsOf(frame, chart) {
			let feeds = known.get(frame);
			if (feeds === void 0) {
				run.work = MAX_WORK;
				const at = scopeOf(frame, chart, reading);
				feeds = at !== void 0 && "pipeline" in at.node ? feedsOf(at.node, at.scope) : [];
				known.set(frame, feeds);
			}
			return feeds;
		},
		feedsOfPipeline(place, frame, chart) {
			run.work = MAX_WORK;
			const at = controlAt(place, {
				frame,
				chart
			}, reading);
			return at === void 0 ? [] : feedsOf(at.node, at.scope);
		},
		conditionAt(place, frame, chart) {
			run.work = MAX_WORK;
			const at = controlAt(place, {
				frame,
				chart
			}, reading);
			if (at === void 0) return void 0;
			const truth = truthOf(valueOfPipeline(at.node.pipeline, at.scope), values);
			const asked = /* @__PURE__ */ new Map();
			askedIn(at.node.pipeline, at.scope, asked);
			return isSpent() ? void 0 : {
				truth,
				asked: [...asked.values()]
			};
		}
	};
}
function scopeOf(frame, chart, reading) {
	const found = reading.sources.nodeAt(frame.place);
	if (found === void 0) return void 0;
	const dot = dotInside(frame.parent, chart, reading);
	return {
		node: found.node,
		scope: scopeAt(reading.run, found.tree, found.node, {
			dot,
			keys: frame.keys,
			file: frame.place.file
		})
	};
}
function dotInside(frame, chart, reading) {
	if (frame === void 0) return {
		kind: "context",
		chart
	};
	const known = reading.dots.get(frame);
	if (known !== void 0) return known;
	const at = isDeep(frame) ? void 0 : scopeOf(frame, chart, reading);
	const given = at === void 0 ? UNKNOWN$1 : argumentOf(at.node, at.scope);
	reading.dots.set(frame, given);
	return given;
}
function argumentOf(node, scope) {
	if (node.kind === "template" || node.kind === "block") return node.pipeline === void 0 ? UNKNOWN$1 : valueOfPipeline(node.pipeline, scope);
	if (node.kind !== "print") return UNKNOWN$1;
	const argument = includeIn(node.pipeline)?.operands[2];
	return argument === void 0 ? UNKNOWN$1 : valueOfOperand(argument, scope);
}
function controlAt(place, { frame, chart }, reading) {
	const found = reading.sources.nodeAt(place);
	if (found === void 0 || !isControl(found.node)) return void 0;
	const dot = dotInside(frame, chart, reading);
	return {
		node: found.node,
		scope: scopeAt(reading.run, found.tree, found.node, {
			dot,
			keys: void 0,
			file: place.file
		})
	};
}
function askedIn(one, scope, into) {
	for (const { operands } of one.commands) for (const word of operands) {
		if (word.kind === "pipeline") askedIn(word.pipeline, scope, into);
		const value = valueOfOperand(word, scope);
		if (value.kind === "path") into.set(JSON.stringify([value.chart.helmPath, value.path]), {
			chart: value.chart,
			path: value.path
		});
	}
}
const MAX_FRAMES = 150;
function isDeep(frame) {
	let depth = 0;
	for (let at = frame; at !== void 0; at = at.parent) depth++;
	return depth > MAX_FRAMES;
}
function includeIn(pipeline) {
	for (const command of pipeline.commands) {
		const [head] = command.operands;
		if (head?.kind === "function" && head.name === "include") return command;
		for (const operand of command.operands) {
			const inner = operand.kind === "pipeline" ? includeIn(operand.pipeline) : void 0;
			if (inner !== void 0) return inner;
		}
	}
}

// src/trace/helm/printed.ts
function openPrinted(streams, clues) {
	const known = /* @__PURE__ */ new Map();
	const untold = /* @__PURE__ */ new Set();
	const decode = (template) => {
		const payload = clues.printed.get(template);
		const decoded = payload === void 0 ? void 0 : require_templates.decodeMarks(Buffer.from(payload, "base64").toString("utf8"), clues.pair);
		if (decoded === void 0) return /* @__PURE__ */ new Map();
		return alignStreams([...streams].filter((stream) => stream.template === template), decoded);
	};
	return {
		untold,
		of(stream) {
			const template = stream.template ?? "";
			let aligned = known.get(template);
			if (aligned === void 0) known.set(template, aligned = decode(template));
			const printed = aligned.get(stream);
			if (printed === void 0 && clues.printed.has(template)) untold.add(template);
			return printed;
		}
	};
}
function alignStreams(streams, decoded) {
	const left = splitManifests(decoded.text);
	const aligned = /* @__PURE__ */ new Map();
	const take = (stream, index) => {
		const [part] = left.splice(index, 1);
		if (part !== void 0) aligned.set(stream, printedStream(stream, part, decoded));
	};
	const unlike = [];
	for (const stream of streams) {
		const text = stream.text.trim();
		const index = left.findIndex((part) => part.text === text);
		if (index === -1) unlike.push(stream);
		else take(stream, index);
	}
	for (const stream of unlike) {
		const index = nearestPart(stream.text.trim(), left);
		if (index !== -1) take(stream, index);
	}
	return aligned;
}
function nearestPart(text, parts) {
	const lines = text.split("\n");
	let best = -1;
	let fewest = Math.max(1, Math.ceil(lines.length / 2));
	parts.forEach((part, index) => {
		const others = part.text.split("\n");
		if (others.length !== lines.length) return;
		const unlike = lines.filter((line, at) => line !== others[at]).length;
		if (unlike < fewest) [best, fewest] = [index, unlike];
	});
	return best;
}
function splitManifests(text) {
	const parts = [];
	const add = (start, end) => {
		const part = text.slice(start, end);
		const trimmed = part.trim();
		if (trimmed !== "") parts.push({
			text: trimmed,
			start: start + part.length - part.trimStart().length
		});
	};
	const lead = text.length - text.trimStart().length;
	let from = 0;
	let taken = lead;
	for (let at = text.indexOf("---"); at !== -1; at = text.indexOf("---", at + 3)) {
		if (!(at === lead || at > taken && text[at - 1] === "\n")) continue;
		add(from, at);
		from = at + 3;
		BLANKS.lastIndex = from;
		BLANKS.test(text);
		taken = BLANKS.lastIndex;
	}
	add(from, text.length);
	return parts;
}
const BLANKS = /\s*/gy;
function printedStream(stream, part, decoded) {
	const lead = stream.text.length - stream.text.trimStart().length;
	const isSame = stream.text.trim() === part.text;
	let lines;
	const offsetOf = (offset) => {
		if (isSame) return part.start + offset - lead;
		lines ??= {
			stream: require_program.linesOf(stream.text.slice(lead)),
			part: require_program.linesOf(part.text)
		};
		const { line, column } = lines.stream.positionAt(offset - lead);
		const lineStart = lines.part.startOf(line);
		return part.start + Math.min(lineStart + column - 1, Math.max(lineStart, lines.part.endOf(line) - 1));
	};
	return {
		runAt: (offset) => decoded.runAt(offsetOf(offset)),
		runsIn(start, end) {
			const from = offsetOf(start);
			const to = Math.max(from + 1, offsetOf(end - 1) + 1);
			const found = [];
			for (let at = from; at < to;) {
				const here = decoded.runAt(at);
				if (here === void 0) break;
				const length = Math.min(here.run.text.length - here.into, to - at);
				found.push({
					...here,
					text: here.run.text.slice(here.into, here.into + length)
				});
				at += length;
			}
			return found;
		}
	};
}

// src/trace/helm/sources.ts
const TREES = /* @__PURE__ */ new WeakMap();
function openSources(templates) {
	let defines;
	const treeOf = (file) => {
		const clue = templates[file];
		if (clue === void 0) return void 0;
		if (!TREES.has(clue)) TREES.set(clue, makeTree(clue));
		return TREES.get(clue);
	};
	const collect = (nodes, tree, into) => {
		for (const node of nodes) {
			if (node.kind === "define" || node.kind === "block") into.set(node.name, {
				node,
				tree
			});
			for (const list of listsIn(node)) collect(list, tree, into);
		}
	};
	return {
		treeOf,
		nodeAt({ file, offset }) {
			const tree = treeOf(file);
			const node = tree?.nodeAt(offset);
			return tree === void 0 || node === void 0 ? void 0 : {
				node,
				tree
			};
		},
		defineOf(name) {
			if (defines === void 0) {
				defines = /* @__PURE__ */ new Map();
				for (let file = 0; file < templates.length; file++) {
					const tree = treeOf(file);
					if (tree !== void 0) collect(tree.body, tree, defines);
				}
			}
			return defines.get(name);
		}
	};
}
function listsIn(node) {
	if (!("body" in node)) return [];
	return "otherwise" in node && node.otherwise !== void 0 ? [node.body, node.otherwise.body] : [node.body];
}
function makeTree(clue) {
	const parsed = require_templates.parseTemplate(clue.text);
	if (parsed.kind !== "template") return void 0;
	const byOffset = /* @__PURE__ */ new Map();
	const around = /* @__PURE__ */ new Map();
	const link = (siblings, parent) => {
		for (const node of siblings) {
			around.set(node, {
				parent,
				siblings
			});
			if (node.kind !== "text") byOffset.set(node.tag.start, node);
			for (const list of listsIn(node)) link(list, node);
		}
	};
	link(parsed.body, void 0);
	return {
		clue,
		lines: require_program.linesOf(clue.text),
		body: parsed.body,
		nodeAt: (offset) => byOffset.get(offset),
		wayTo(node) {
			const way = [];
			for (let at = node; at !== void 0;) {
				const found = around.get(at);
				if (found === void 0 || at !== node && (at.kind === "define" || at.kind === "block")) break;
				way.unshift({
					node: at,
					siblings: found.siblings
				});
				at = found.parent;
			}
			return way;
		}
	};
}

// src/trace/helm/switched-off.ts
function switchedOff(neighbour, absent, chart, tools) {
	const [field] = absent;
	const tree = tools.sources.treeOf(neighbour.place.file);
	if (tree === void 0 || typeof field !== "string") return void 0;
	const offset = fieldBeside(tree, neighbour.place.offset, field);
	const control = offset === void 0 ? void 0 : innermostAround(tree.body, offset, neighbour.place.offset);
	if (control === void 0) return void 0;
	const place = {
		file: neighbour.place.file,
		offset: control.tag.start
	};
	const cause = tools.interpreter.feedsOfPipeline(place, neighbour.caller, chart).find((feed) => feed.kind === "values" && !isTrue(tools.values.valueAt(feed.chart, feed.path)));
	const { file } = tree.clue;
	const steps = file === void 0 ? [] : [{
		at: {
			file,
			region: regionAround(tree, control.tag.start)
		},
		role: "template"
	}];
	if (cause === void 0) return {
		steps,
		setKey: void 0
	};
	const key = tools.values.keyAt(cause.chart, cause.path);
	if (key === "set") return {
		steps,
		setKey: void 0
	};
	if (key !== void 0) steps.push({
		at: key.location,
		role: "values"
	});
	return {
		steps,
		setKey: tools.values.settable(cause.chart, [...cause.path, ...restOf(cause, absent, tools.values)])
	};
}
function restOf({ chart, path }, absent, values) {
	const value = values.valueAt(chart, path);
	return value !== void 0 && typeof value !== "object" && value !== "" || path.at(-1)?.toLowerCase().includes("enable") === true ? [] : absent.slice(1).map(String);
}
const MAX_LINES = 2e3;
function fieldBeside({ lines, clue }, offset, field) {
	const { line, column } = lines.positionAt(offset);
	for (let next = line + 1; next <= Math.min(lines.count, line + MAX_LINES); next++) {
		const start = lines.startOf(next);
		const text = clue.text.slice(start, lines.endOf(next));
		const indent = text.length - text.trimStart().length;
		if (text.trim() === "" || text.trimStart().startsWith("{{") || text.trimStart().startsWith("#")) continue;
		if (indent < column - 1) return void 0;
		if (indent === column - 1 && text.startsWith(`${field}:`, indent)) return start + indent;
	}
}
function innermostAround(nodes, offset, outside) {
	for (const node of nodes) {
		if (node.kind === "text" || !("body" in node)) continue;
		if (offset < node.tag.start || offset >= node.endTag.end) continue;
		for (const list of listsIn(node)) {
			const inner = innermostAround(list, offset, outside);
			if (inner !== void 0) return inner;
		}
		const isAround = outside >= node.tag.start && outside < node.endTag.end;
		return (node.kind === "if" || node.kind === "with") && !isAround ? node : void 0;
	}
}

// src/trace/helm/turned-on.ts
function openSwitches(tools) {
	const known = /* @__PURE__ */ new Map();
	const deciding = (asked) => {
		const owner = asked.caller ?? asked.chart;
		const ofOwner = known.get(owner) ?? /* @__PURE__ */ new Map();
		known.set(owner, ofOwner);
		const id = `${asked.place.file}:${asked.place.offset}`;
		if (!ofOwner.has(id)) ofOwner.set(id, decidingKey(asked, tools));
		return ofOwner.get(id);
	};
	return { of(origin, chart) {
		for (let at = origin; at !== void 0; at = callOf(at)) {
			const { place, caller } = at;
			const body = tools.sources.treeOf(place.file)?.body ?? [];
			for (const offset of conditionsAround(body, place.offset)) {
				const key = deciding({
					place: {
						file: place.file,
						offset
					},
					caller,
					chart
				});
				if (key !== void 0) return key;
			}
		}
		return keyOfEntries(chart, tools.values());
	} };
}
function callOf({ caller }) {
	return caller === void 0 ? void 0 : {
		place: caller.place,
		caller: caller.parent
	};
}
function decidingKey({ place, caller, chart }, tools) {
	const condition = tools.interpreter().conditionAt(place, caller, chart);
	if (condition?.truth !== true) return void 0;
	const values = tools.values();
	for (const { chart: of, path } of condition.asked) {
		const other = otherThan(values.valueAt(of, path));
		const key = other === void 0 ? void 0 : values.keyAt(of, path);
		if (other === void 0 || key === void 0 || key === "set") continue;
		if (openInterpreter(tools.sources, withChanged(values, of, path, other)).conditionAt(place, caller, chart)?.truth === false) return key;
	}
}
function otherThan(value) {
	if (typeof value === "boolean") return !value;
	if (typeof value === "number") return value + 1;
	return typeof value === "string" ? `${value}\u0000` : void 0;
}
function withChanged(values, of, path, other) {
	return {
		...values,
		valueAt(chart, asked) {
			const value = values.valueAt(chart, asked);
			if (chart !== of || asked.some((segment, index) => index < path.length && segment !== path[index])) return value;
			return asked.length > path.length ? void 0 : replaced(value, path.slice(asked.length), other);
		}
	};
}
function replaced(value, [key, ...rest], other) {
	if (key === void 0) return other;
	const inner = require_program.isMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return {
		...require_program.isMap(value) ? value : {},
		[key]: replaced(inner, rest, other)
	};
}
function conditionsAround(nodes, offset) {
	const around = nodes.find((node) => "endTag" in node && offset >= node.tag.start && offset < node.endTag.end);
	if (around === void 0 || !("body" in around)) return [];
	const inside = listsIn(around).flatMap((list) => conditionsAround(list, offset));
	return (around.kind === "if" || around.kind === "with") && around.otherwise === void 0 ? [...inside, around.tag.start] : inside;
}
function keyOfEntries(chart, values) {
	for (let at = chart; at.parent !== void 0; at = at.parent) {
		const key = keyOfEntry(at, at.parent, values);
		if (key !== void 0) return key;
	}
}
function keyOfEntry({ entry }, parent, values) {
	if (entry === void 0 || entry.importValues.length > 0) return void 0;
	const settled = entry.conditions.map((one) => one.split(".")).find((path) => typeof values.valueAt(parent, path) === "boolean");
	if (settled !== void 0) return ownKey(values.keyAt(parent, settled));
	const [tag, ...others] = entry.tags.map((one) => ["tags", one]).filter((path) => values.valueAt(values.root, path) === true);
	return tag === void 0 || others.length > 0 ? void 0 : ownKey(values.keyAt(values.root, tag));
}
function ownKey(key) {
	return key === "set" ? void 0 : key;
}

// src/trace/helm/chart-homes.ts
function openChartHomes(streams, clues) {
	const sources = openSources(clues.templates);
	const values = once(() => openChartValues(clues));
	const interpreter = once(() => openInterpreter(sources, values()));
	const tools = {
		clues,
		sources,
		values,
		interpreter,
		switches: once(() => openSwitches({
			sources,
			values,
			interpreter
		}))
	};
	const printed = openPrinted(streams, clues);
	return {
		ofNode(resource, anchor) {
			const { stream } = resource.document;
			const plain = clues.plain.get(stream.template ?? "");
			const { region } = resource.document.locate([...resource.root, ...anchor.path]);
			if (plain !== void 0) return homeInPlain(plain, stream, region.start.offset);
			const text = printed.of(stream);
			return text === void 0 ? void 0 : homeOfNode(resource, anchor, text, tools);
		},
		ofOffset(stream, offset) {
			const plain = clues.plain.get(stream.template ?? "");
			if (plain !== void 0) return homeInPlain(plain, stream, offset);
			const at = printed.of(stream)?.runAt(offset);
			const origin = at === void 0 ? void 0 : originOf(at.run, at.into);
			return origin === void 0 ? void 0 : homeInTemplates(origin, tools.values().instanceOf(stream.template ?? ""), tools);
		},
		untold: () => [...printed.untold]
	};
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
function homeInPlain({ file, text }, stream, offset) {
	const printed = stream.text.trim();
	const start = text.indexOf(printed);
	if (file === void 0 || start === -1) return void 0;
	const lead = stream.text.length - stream.text.trimStart().length;
	const home = {
		file,
		region: regionAround({
			clue: { text },
			lines: require_program.linesOf(text)
		}, start + offset - lead)
	};
	return {
		home,
		precision: "exact",
		fromValues: false,
		steps: [{
			at: home,
			role: "template"
		}]
	};
}
function originOf({ literal, frame }, into) {
	if (literal !== void 0) return {
		place: {
			file: literal.file,
			offset: literal.offset + into
		},
		caller: frame
	};
	return frame === void 0 ? void 0 : {
		place: frame.place,
		caller: frame.parent
	};
}
function homeOfNode(resource, anchor, text, tools) {
	const { document, root } = resource;
	const full = [...root, ...anchor.path];
	const keyOffset = document.locate(full).region.start.offset;
	const value = require_program.valueAt(resource.object, anchor.path);
	const isScalar = value !== void 0 && typeof value !== "object";
	const span = document.locateValue(full);
	const isByNeighbour = anchor.isMissing && anchor.path.length > anchor.existing.length;
	const isByValue = !isByNeighbour && (isScalar || isEmpty(value)) && span !== void 0;
	const [start, end] = isByValue ? unquoted(document.stream.text, span.start.offset, span.end.offset) : [keyOffset, keyOffset + 1];
	const runs = text.runsIn(start, end);
	const [first] = runs;
	const origin = first === void 0 ? void 0 : originOf(first.run, first.into);
	if (origin === void 0) return void 0;
	const chart = tools.values().instanceOf(document.stream.template ?? "");
	const node = {
		resource,
		path: anchor.path,
		scalar: isByValue && isScalar ? String(value) : void 0,
		runs,
		text,
		chart
	};
	const block = anchor.isMissing ? blockHome(node, anchor, tools) : void 0;
	if (block !== void 0) return block;
	const found = valuesHome(node, anchor, tools) ?? fileHome(node, anchor, tools) ?? homeInTemplates(origin, chart, tools);
	if (found === void 0 || !isByNeighbour || found.fromValues) return found;
	const off = switchedOff(origin, anchor.absent, chart, {
		sources: tools.sources,
		values: tools.values(),
		interpreter: tools.interpreter()
	});
	if (off === void 0) return found;
	return {
		...found,
		steps: [...found.steps, ...off.steps],
		...off.setKey === void 0 ? {} : { setKey: off.setKey }
	};
}
function isEmpty(value) {
	return value === void 0 || typeof value === "object" && Object.keys(value).length === 0;
}
function unquoted(text, start, end) {
	const quote = text.charAt(start);
	return (quote === "\"" || quote === "'") && end - start > 2 ? [start + 1, end - 1] : [start, end];
}
function valuesHome(node, { isMissing, absent }, tools) {
	const chosen = chooseCandidate(node, tools);
	if (chosen === void 0) return void 0;
	const { candidate, frame } = chosen;
	const from = {
		place: frame.place,
		caller: frame.parent
	};
	const key = tools.values().keyAt(candidate.chart, candidate.path);
	const steps = templateSteps(from, tools.sources);
	if (key === "set") return void 0;
	if (key !== void 0) {
		const home = key.location;
		return {
			home,
			precision: "exact",
			fromValues: true,
			...isMissing ? { setKey: {
				file: home.file,
				key: require_program.setKeyBelow(isEmptyBlock(node) ? key.name : parentOf(key.name), absent)
			} } : {},
			...overriddenAt(candidate, tools),
			steps: [...asSteps(steps), {
				at: home,
				role: "values"
			}]
		};
	}
	if (steps.some((step) => !step.isForeign)) return void 0;
	const block = isMissing && !isEmptyBlock(node) ? candidate.path.slice(0, -1) : candidate.path;
	const setKey = tools.values().settable(candidate.chart, isMissing ? [...block, ...absent.map(String)] : block);
	const home = homeOfForeign({
		origin: from,
		chart: node.chart,
		steps,
		fed: candidate
	}, tools);
	return home === void 0 ? void 0 : {
		...home,
		...setKey === void 0 ? {} : { setKey }
	};
}
function fileHome(node, { isMissing }, tools) {
	if (isMissing) return void 0;
	const key = node.path.findLast((segment) => typeof segment === "string");
	const found = [];
	for (const [frame, own] of framesOf(node.runs)) {
		const files = tools.interpreter().feedsOf(frame, node.chart).flatMap((feed) => feed.kind === "file" ? [feed] : []);
		if (files.length === 0) continue;
		const printed = {
			scalar: node.scalar,
			key,
			own,
			within: wayWithin(node, frame)
		};
		for (const { clue, fields } of files) {
			const at = placeInFile(clue, fields, printed);
			if (at !== void 0) found.push({
				at,
				frame
			});
		}
	}
	const named = found.filter(({ at }) => at.file.endsWith(`/${key ?? ""}`));
	const [first, ...others] = named.length > 0 ? named : found;
	if (first === void 0 || others.some(({ at }) => at.file !== first.at.file)) return void 0;
	const steps = templateSteps({
		place: first.frame.place,
		caller: first.frame.parent
	}, tools.sources);
	return {
		home: first.at,
		precision: "exact",
		fromValues: false,
		steps: [...asSteps(steps), {
			at: first.at,
			role: "file"
		}]
	};
}
function overriddenAt({ chart, path }, tools) {
	const [, ...others] = tools.values().keysAt(chart, path);
	return others.length === 0 ? {} : { overridden: others.map(({ location }) => location) };
}
function isEmptyBlock({ resource, path }) {
	return isEmpty(require_program.valueAt(resource.object, path));
}
function parentOf(name) {
	return require_program.writeSetKey(require_program.readSetKey(name).slice(0, -1));
}
function blockHome(node, { existing, absent, path }, tools) {
	if (typeof existing.at(-1) !== "string" || path.length !== existing.length + 1) return void 0;
	const chosen = chooseCandidate(node, tools);
	if (chosen === void 0 || chosen.candidate.path.at(-1) !== path.at(-1) || chosen.candidate.path.length < 2) return void 0;
	const values = tools.values();
	const { chart, path: valuesPath } = chosen.candidate;
	const blockPath = valuesPath.slice(0, -1);
	const found = values.keyAt(chart, blockPath);
	if (found === void 0 || found === "set") return void 0;
	const steps = templateSteps({
		place: chosen.frame.place,
		caller: chosen.frame.parent
	}, tools.sources);
	return {
		home: found.location,
		precision: "exact",
		fromValues: true,
		setKey: {
			file: found.location.file,
			key: require_program.setKeyBelow(found.name, absent)
		},
		steps: [...asSteps(steps), {
			at: found.location,
			role: "values"
		}],
		renderedPath: existing
	};
}
function homeInTemplates(origin, chart, tools) {
	const steps = templateSteps(origin, tools.sources);
	const own = steps.find((step) => !step.isForeign);
	if (own === void 0) return homeOfForeign({
		origin,
		chart,
		steps
	}, tools);
	return {
		home: own.location,
		precision: "exact",
		fromValues: false,
		steps: asSteps(steps)
	};
}

// src/trace/helm/anchor.ts
function anchorOf(resource, path) {
	const { depth } = resource.document.locate([...resource.root, ...path]);
	const existing = path.slice(0, Math.max(0, depth - resource.root.length));
	const absent = path.slice(existing.length);
	if (absent.length === 0) return {
		path,
		isMissing: false,
		existing,
		absent
	};
	return {
		path: [...existing, ...wayToFirst(resource, existing)],
		isMissing: true,
		existing,
		absent
	};
}
function wayToFirst(resource, path) {
	const value = require_program.valueAt(resource.object, path);
	if (Array.isArray(value)) return value.length === 0 ? [] : [0, ...wayToFirst(resource, [...path, 0])];
	if (!require_program.isMap(value)) return [];
	let first;
	let offset = Number.POSITIVE_INFINITY;
	for (const key of Object.keys(value)) {
		const { start } = resource.document.locate([
			...resource.root,
			...path,
			key
		]).region;
		if (start.offset < offset) [first, offset] = [key, start.offset];
	}
	return first === void 0 ? [] : [first];
}

// src/trace/helm/conditions.ts
const LIMITS$2 = {
	documents: 1,
	nodes: 2e6,
	depth: 200
};
function conditionsOn(clues, file, line) {
	const text = require_program.textsOfClues(clues).get(file);
	const [document] = text === void 0 || !isValues(clues, file) ? [] : require_program.parseYaml(text, LIMITS$2).documents;
	const path = document?.kind === "data" ? pathAtLine(document, document.data, [], line) : void 0;
	if (path === void 0 || path.length === 0) return [];
	const names = childNames(clues.chart);
	const wanted = path.map((_one, index) => path.slice(index)).filter((_way, index) => path.slice(0, index).every((one) => names.has(String(one)))).filter((way) => way.length > 0).map((way) => `.Values.${way.join(".")}`);
	const sources = openSources(clues.templates);
	const found = [];
	clues.templates.forEach((clue, index) => {
		const tree = sources.treeOf(index);
		if (tree === void 0 || clue.file === void 0 || !wanted.some((one) => clue.text.includes(one))) return;
		for (const node of actionsIn(tree.body)) {
			const pipeline = clue.text.slice(node.pipeline.start, node.pipeline.end);
			if (wanted.some((one) => isNamed(pipeline, one))) found.push({
				file: clue.file,
				region: regionAround(tree, node.tag.start)
			});
		}
	});
	return found;
}
function isValues({ chart, values }, file) {
	const inChart = (one) => one.values?.file === file || one.children.some(inChart);
	return values.some((one) => one.file === file) || inChart(chart);
}
function childNames(chart) {
	const aliases = chart.dependencies.flatMap(({ name, alias }) => alias ?? name);
	return /* @__PURE__ */ new Set([...aliases, ...chart.children.flatMap((child) => [child.name, ...childNames(child)])]);
}
function isNamed(pipeline, key) {
	for (let at = pipeline.indexOf(key); at !== -1; at = pipeline.indexOf(key, at + 1)) if (!/[\w-]/u.test(pipeline.charAt(at + key.length))) return true;
	return false;
}
function actionsIn(nodes) {
	return nodes.flatMap((node) => [...node.kind === "if" || node.kind === "with" || node.kind === "range" || node.kind === "print" ? [node] : [], ...listsIn(node).flatMap(actionsIn)]);
}
function pathAtLine(document, value, path, line) {
	if (path.length > 0) {
		const { start } = document.locate(path).region;
		if (start.line === line) return path;
	}
	const keys = require_program.isMap(value) ? Object.keys(value) : [];
	for (const key of keys) {
		const found = pathAtLine(document, require_program.isMap(value) ? value[key] : void 0, [...path, key], line);
		if (found !== void 0) return found;
	}
}

// src/trace/helm.ts
const wayOfHelm = (rendering) => {
	const { trail } = rendering;
	const clues = trail.kind === "helm" ? trail.clues : void 0;
	let opened;
	const homes = () => {
		if (clues !== void 0) opened ??= openChartHomes(rendering.streams, clues);
		return opened;
	};
	let texts;
	return {
		ofPath(resource, path) {
			const anchor = anchorOf(resource, path);
			const home = homes()?.ofNode(resource, anchor);
			const node = home === void 0 ? path : home.renderedPath ?? anchor.path;
			const { region } = resource.document.locate([...resource.root, ...node]);
			return provenance(rendering, resource.document.stream, home, {
				resource: require_program.keyOfResource(resource),
				path: node,
				line: region.start.line
			});
		},
		ofRegion(stream, region) {
			const home = homes()?.ofOffset(stream, region.start.offset);
			return provenance(rendering, stream, home, {
				resource: "",
				path: [],
				line: region.start.line
			});
		},
		textOf(file) {
			texts ??= clues === void 0 ? /* @__PURE__ */ new Map() : require_program.textsOfClues(clues);
			return texts.get(file);
		},
		conditionsOn: (file, line) => clues === void 0 ? [] : conditionsOn(clues, file, line),
		untold: () => opened?.untold() ?? []
	};
};
function reasonForFile(trail, stream) {
	const clues = trail.kind === "helm" ? trail.clues : void 0;
	if (clues === void 0) return "findings are not traced in this run";
	if (clues.fault !== void 0) return "Helm refused the marked copy of the chart";
	if (!clues.printed.has(stream.template ?? "")) return "the template could not be marked";
	return "rendered with marks, the template did not print the same lines";
}
function provenance({ source, trail }, stream, found, place) {
	const file = { file: stream.origin };
	return {
		...found === void 0 ? {
			home: file,
			precision: "file",
			reason: reasonForFile(trail, stream),
			fromValues: false,
			steps: [{
				at: file,
				role: "template"
			}]
		} : {
			home: found.home,
			precision: found.precision,
			...found.reason === void 0 ? {} : { reason: require_program.detach(found.reason) },
			fromValues: found.fromValues,
			...found.overridden === void 0 ? {} : { overridden: found.overridden },
			...found.setKey === void 0 ? {} : { setKey: {
				file: found.setKey.file,
				key: require_program.detach(found.setKey.key)
			} },
			steps: found.steps
		},
		rendered: {
			source: require_program.nameOfSource(source),
			environments: source.kind === "helm" ? [source.environment.name] : [],
			resource: require_program.detach(place.resource),
			path: place.path.map((segment) => typeof segment === "string" ? require_program.detach(segment) : segment),
			line: stream.line + place.line - 1
		}
	};
}

// src/trace/kustomize/base-document.ts
const LIMITS$1 = {
	documents: 2e4,
	nodes: 5e6,
	depth: 200
};
function openBaseDocuments(inputs) {
	const read = /* @__PURE__ */ new Map();
	return (file, resource) => {
		const text = inputs.get(file);
		if (text === void 0) return void 0;
		const candidates = read.get(file) ?? candidatesIn(text);
		read.set(file, candidates);
		const candidate = bestOf(candidates, resource);
		return candidate === void 0 ? void 0 : documentOf(candidate, file);
	};
}
function candidatesIn(text) {
	return require_program.parseYaml(text, LIMITS$1).documents.flatMap((document) => {
		if (document.kind !== "data" || !require_program.isMap(document.data)) return [];
		const { kind, items } = document.data;
		if (kind !== "List" || !Array.isArray(items)) return [{
			document,
			root: []
		}];
		return items.map((_item, index) => ({
			document,
			root: ["items", index]
		}));
	});
}
function bestOf(candidates, { kind, name }) {
	const named = candidates.flatMap((candidate) => {
		const object = require_program.valueAt(candidate.document.data, candidate.root);
		const given = require_program.valueAt(object, ["metadata", "name"]);
		return require_program.isMap(object) && object["kind"] === kind && typeof given === "string" && given !== "" && name.includes(given) ? [{
			candidate,
			given
		}] : [];
	});
	const longest = Math.max(0, ...named.map(({ given }) => given.length));
	const best = named.filter(({ given }) => given.length === longest);
	return best.length === 1 ? best[0]?.candidate : void 0;
}
function documentOf({ document, root }, file) {
	const find = (resource, path) => pathInBase(resource, path, {
		document,
		root
	});
	return {
		locateValue(resource, path) {
			const found = find(resource, path);
			if (found === void 0 || !isSame(require_program.valueAt(document.data, found), require_program.valueAt(resource.object, path))) return void 0;
			return {
				file,
				region: document.locate(found).region
			};
		},
		locateFirst(resource, path) {
			const found = find(resource, path);
			const value = found === void 0 ? void 0 : require_program.valueAt(document.data, found);
			if (found === void 0 || typeof value !== "object" || value === null) return void 0;
			const built = require_program.valueAt(resource.object, path);
			const isLive = (one) => {
				const [there, here] = [require_program.valueAt(built, [one]), require_program.valueAt(value, [one])];
				return there !== void 0 && (typeof here === "object" || here === there);
			};
			const key = Array.isArray(value) ? 0 : Object.keys(value).find(isLive);
			if (key === void 0 || Array.isArray(value) && value.length === 0) return void 0;
			return {
				at: {
					file,
					region: document.locate([...found, key]).region
				},
				key
			};
		},
		head: {
			file,
			region: document.locate(root).region
		}
	};
}
function isSame(a, b) {
	return a === b || typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
const MERGE_KEYS = [
	"name",
	"key",
	"mountPath",
	"containerPort",
	"port",
	"host",
	"ip"
];
function pathInBase(resource, path, { document, root }) {
	const found = [...root];
	for (const [depth, segment] of path.entries()) {
		const here = require_program.valueAt(document.data, found);
		if (typeof segment === "number") {
			const index = sameItem(here, require_program.valueAt(resource.object, path.slice(0, depth)), segment);
			if (index === void 0) return void 0;
			found.push(index);
		} else {
			if (!require_program.isMap(here) || !Object.hasOwn(here, segment)) return void 0;
			found.push(segment);
		}
	}
	return found;
}
function sameItem(base, built, index) {
	if (!Array.isArray(base) || !Array.isArray(built)) return void 0;
	const item = built[index];
	if (!require_program.isMap(item)) {
		const at = base.indexOf(item);
		return at === -1 || at !== base.lastIndexOf(item) ? void 0 : at;
	}
	for (const key of MERGE_KEYS) {
		if (item[key] === void 0) continue;
		const same = base.flatMap((one, at) => require_program.isMap(one) && one[key] === item[key] ? [at] : []);
		return same.length === 1 ? same[0] : void 0;
	}
	return base.length === built.length ? index : void 0;
}

// src/trace/kustomize/kustomizations.ts
const OBJECT_LISTS = ["resources", "bases"];
const PATCH_LISTS = [
	"patchesStrategicMerge",
	"patches",
	"patchesJson6902"
];
const LIMITS = {
	documents: 1,
	nodes: 2e5,
	depth: 100
};
function openKustomizations({ kustomizations, inputs }) {
	const nodes = new Map(kustomizations.map((node) => [node.file, node]));
	const read = /* @__PURE__ */ new Map();
	const chains = /* @__PURE__ */ new Map();
	const root = kustomizations[0]?.file;
	let ranks;
	const of = (file) => {
		const node = nodes.get(file);
		if (node === void 0) return void 0;
		if (!read.has(file)) read.set(file, readNode(node, inputs.get(file)));
		return read.get(file);
	};
	const rankOf = (file) => {
		ranks ??= ranksFrom(root, of);
		return ranks.get(file) ?? 0;
	};
	const rankOfSpan = ({ file, start }) => rankOf(file) + start / 2 ** 32;
	return {
		of,
		chainOf(file) {
			const known = chains.get(file);
			if (known !== void 0) return known;
			const chain = [];
			if (root !== void 0) passThrough(root, file, {
				of,
				chain,
				visited: /* @__PURE__ */ new Set(),
				isIn: false
			});
			chains.set(file, chain);
			return chain;
		},
		entriesTo: (file) => root === void 0 ? [] : wayTo(file, root, of),
		rankOf,
		rankOfSpan,
		rankOfMap(map) {
			const [entry] = map.entries.values();
			return entry === void 0 ? 0 : rankOfSpan(entry.at);
		}
	};
}
function readNode(node, text) {
	const [document] = text === void 0 ? [] : require_program.parseYaml(text, LIMITS).documents;
	if (document?.kind !== "data" || !require_program.isMap(document.data)) return void 0;
	return {
		...node,
		data: document.data,
		locate: (path) => locateIn(document, node.file, path)
	};
}
function locateIn(document, file, path) {
	const { region, depth } = document.locate(path);
	return depth === path.length ? {
		file,
		region
	} : void 0;
}
function entriesOf(kustomization, lists) {
	return lists.flatMap((list) => kustomization.entries.filter(({ at }) => at[0] === list));
}
function passThrough(file, target, { of, chain, visited, isIn }) {
	const kustomization = of(file);
	if (kustomization === void 0 || visited.has(file)) return isIn;
	const inner = /* @__PURE__ */ new Set([...visited, file]);
	let has = isIn || file === target;
	for (const { to } of entriesOf(kustomization, OBJECT_LISTS)) if (passThrough(to, target, {
		of,
		chain,
		visited: inner,
		isIn: false
	}) || to === target) has = true;
	for (const { to } of entriesOf(kustomization, ["components"])) if (passThrough(to, target, {
		of,
		chain,
		visited: inner,
		isIn: has
	}) || to === target) has = true;
	if (has) chain.push(kustomization);
	return has;
}
function ranksFrom(root, of) {
	const ranks = /* @__PURE__ */ new Map();
	const visited = /* @__PURE__ */ new Set();
	const visit = (file) => {
		const kustomization = of(file);
		if (kustomization === void 0 || visited.has(file)) return;
		visited.add(file);
		for (const { to } of entriesOf(kustomization, [...OBJECT_LISTS, "components"])) visit(to);
		for (const { to } of entriesOf(kustomization, PATCH_LISTS)) ranks.set(to, ranks.size + 1);
		ranks.set(file, ranks.size + 1);
		for (const { to } of entriesOf(kustomization, ["transformers"])) if (of(to) === void 0) ranks.set(to, ranks.size + 1);
	};
	if (root !== void 0) visit(root);
	return ranks;
}
function wayTo(target, root, of) {
	const ways = /* @__PURE__ */ new Map([[root, []]]);
	const pending = [root];
	for (let file = pending.shift(); file !== void 0; file = pending.shift()) {
		const way = ways.get(file) ?? [];
		if (file === target) return way;
		const kustomization = of(file);
		for (const { at, to } of kustomization?.entries ?? []) {
			if (kustomization === void 0 || ways.has(to)) continue;
			ways.set(to, [...way, {
				in: kustomization,
				at,
				to
			}]);
			pending.push(to);
		}
	}
	return [];
}

// src/trace/kustomize/built.ts
const NO_MARKS = {
	scalarAt: () => [],
	mapsAt: () => []
};
function openBuild(trail, fallback) {
	const linesByFile = /* @__PURE__ */ new Map();
	return {
		trail,
		kustomizations: openKustomizations(trail),
		baseOf: openBaseDocuments(trail.inputs),
		locationOf({ file, start, length }) {
			const text = trail.inputs.get(file);
			if (text === void 0) return { file };
			const lines = linesByFile.get(file) ?? require_program.linesOf(text);
			linesByFile.set(file, lines);
			return {
				file,
				region: {
					start: lines.positionAt(start),
					end: lines.positionAt(start + length)
				}
			};
		},
		fallback
	};
}
function builtOf(resource, build) {
	const { apiVersion, kind, namespace, name } = resource;
	const key = `${apiVersion}|${kind}|${namespace ?? ""}|${name}`;
	const origin = build.trail.origins.get(key);
	const chain = origin?.file === void 0 ? [] : build.kustomizations.chainOf(origin.file);
	return {
		build,
		resource,
		marks: build.trail.marks.get(key) ?? NO_MARKS,
		origin,
		chain
	};
}
function mapsAt({ build, marks }, path) {
	const { kustomizations } = build;
	return marks.mapsAt(path).toSorted((a, b) => kustomizations.rankOfMap(a) - kustomizations.rankOfMap(b));
}
function written(span, printed, built) {
	const role = roleOf(span.file, built);
	const at = built.build.locationOf(span);
	if (span.isExact) return {
		at,
		precision: "exact",
		role,
		printed
	};
	return {
		at,
		precision: "block",
		reason: "the patch is one scalar over several lines",
		role,
		printed
	};
}
function roleOf(file, built) {
	if (built.build.kustomizations.of(file) !== void 0) return "kustomization";
	if (file === built.origin?.file) return "base";
	return built.build.kustomizations.rankOf(file) > 0 ? "patch" : "base";
}
function inKustomization$1(at, printed) {
	return {
		at,
		precision: "exact",
		role: "kustomization",
		printed
	};
}
function isObjectIdentity(path) {
	return path.length === 1 && (path[0] === "apiVersion" || path[0] === "kind") || path.join(".") === "metadata.name";
}

// src/trace/kustomize/generators.ts
const FIELDS = {
	ConfigMap: "configMapGenerator",
	Secret: "secretGenerator"
};
const DATA_KEYS = /* @__PURE__ */ new Set([
	"data",
	"stringData",
	"binaryData"
]);
function homeInGenerator(resource, path, { chain, inputs }) {
	let fallback;
	let named;
	for (const kustomization of chain.toReversed()) for (const [entry, at] of generatorsOf(resource, kustomization)) {
		const isType = path.length === 1 && path[0] === "type" && fallback !== void 0;
		const value = require_program.valueAt(resource.object, path);
		const found = isType ? void 0 : homeInEntry(path, entry, {
			kustomization,
			at,
			inputs,
			value
		});
		if (found !== void 0) return found;
		const name = kustomization.locate([...at, "name"]) ?? kustomization.locate(at);
		if (name === void 0) continue;
		fallback ??= isName(path) ? {
			at: name,
			precision: "exact"
		} : {
			at: name,
			precision: "block",
			reason: "the generator makes it"
		};
		if (entry["behavior"] !== "merge" && entry["behavior"] !== "replace" && isName(path)) named ??= {
			at: name,
			precision: "exact"
		};
	}
	return named ?? fallback;
}
function generatorsOf(resource, { data }) {
	const field = FIELDS[resource.kind];
	const list = field === void 0 ? void 0 : data[field];
	if (field === void 0 || !Array.isArray(list)) return [];
	return list.flatMap((entry, index) => {
		const name = require_program.isMap(entry) ? entry["name"] : void 0;
		return require_program.isMap(entry) && typeof name === "string" && name !== "" && resource.name.includes(name) ? [[entry, [field, index]]] : [];
	});
}
function isName(path) {
	return path[0] === "metadata" && (path[1] === "name" || path.length < 2);
}
function homeInEntry(path, entry, place) {
	const [first, second, third] = path;
	if (first === "type" && path.length === 1) return inKustomization(place, [...place.at, "type"]);
	if (DATA_KEYS.has(String(first)) && typeof second === "string") return homeOfKey(second, entry, place);
	if (first === "metadata" && (second === "labels" || second === "annotations") && typeof third === "string") {
		const { kustomization, at } = place;
		const shared = kustomization.locate([
			...at,
			"options",
			second,
			third
		]) ?? kustomization.locate([
			"generatorOptions",
			second,
			third
		]);
		return shared === void 0 ? void 0 : {
			at: shared,
			precision: "exact"
		};
	}
}
function inKustomization({ kustomization }, path) {
	const found = kustomization.locate(path);
	return found === void 0 ? void 0 : {
		at: found,
		precision: "exact"
	};
}
function homeOfKey(key, entry, place) {
	const { kustomization, at, inputs, value } = place;
	const exact = (path) => inKustomization(place, path);
	const literal = stringsOf(entry["literals"]).findIndex((one) => one.startsWith(`${key}=`));
	if (literal !== -1) return exact([
		...at,
		"literals",
		literal
	]);
	for (const [index, one] of stringsOf(entry["files"]).entries()) {
		if ((one.includes("=") ? one.slice(0, one.indexOf("=")) : one.slice(one.lastIndexOf("/") + 1)) !== key) continue;
		const file = targetOf([
			...at,
			"files",
			index
		], kustomization);
		if (file === void 0) return exact([
			...at,
			"files",
			index
		]);
		const begins = {
			at: firstLine(file, inputs),
			reason: "the whole file is this one value"
		};
		return isSameText(inputs.get(file), value) ? {
			at: begins.at,
			precision: "exact"
		} : {
			...begins,
			precision: "file"
		};
	}
	for (const path of [...stringsOf(entry["envs"]).map((_one, index) => [
		...at,
		"envs",
		index
	]), [...at, "env"]]) {
		const file = targetOf(path, kustomization);
		const found = file === void 0 ? void 0 : lineWithKey(key, file, inputs.get(file));
		if (found !== void 0) return {
			at: found,
			precision: "exact"
		};
	}
}
function targetOf(path, { entries }) {
	const wanted = path.join("\n");
	return entries.find(({ at }) => at.join("\n") === wanted)?.to;
}
function firstLine(file, inputs) {
	const text = inputs.get(file);
	if (text === void 0) return { file };
	const lines = require_program.linesOf(text);
	return {
		file,
		region: {
			start: lines.positionAt(lines.startOf(1)),
			end: lines.positionAt(lines.endOf(1))
		}
	};
}
function lineWithKey(key, file, text) {
	if (text === void 0) return void 0;
	const lines = require_program.linesOf(text);
	for (let line = 1; line <= lines.count; line++) {
		const start = lines.startOf(line);
		const content = text.slice(start, lines.endOf(line));
		const lead = content.length - content.trimStart().length;
		if (content.trim() !== key && !content.slice(lead).startsWith(`${key}=`)) continue;
		return {
			file,
			region: {
				start: lines.positionAt(start + lead),
				end: lines.positionAt(lines.endOf(line))
			}
		};
	}
}
function stringsOf(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function isSameText(text, value) {
	if (text === void 0 || text.trim() === "" || typeof value !== "string") return false;
	return text === value || Buffer.from(text).toString("base64") === value.replaceAll(/\s/gu, "");
}

// src/trace/kustomize/images.ts
function transformImage(written, chain) {
	let image = parseImage(written);
	let by;
	for (const kustomization of chain) {
		const entries = kustomization.data["images"];
		if (!Array.isArray(entries)) continue;
		for (const [index, entry] of entries.entries()) {
			if (!require_program.isMap(entry) || !isMatch(printed(image), entry["name"])) continue;
			const text = (key) => {
				const value = entry[key];
				return typeof value === "string" || typeof value === "number" ? String(value) : "";
			};
			const [newName, newTag, digest] = [
				text("newName"),
				text("newTag"),
				text("digest")
			];
			if (newName === "" && newTag === "" && digest === "") continue;
			image = {
				name: newName === "" ? image.name : newName,
				tag: newTag !== "" ? newTag : digest !== "" ? "" : image.tag,
				digest: digest !== "" ? digest : newTag !== "" ? "" : image.digest
			};
			const field = newTag !== "" ? "newTag" : digest !== "" ? "digest" : "newName";
			if (field !== "newName" || by === void 0 || image.tag === "" && image.digest === "") by = kustomization.locate([
				"images",
				index,
				field
			]);
		}
	}
	return {
		image: printed(image),
		by
	};
}
function isMatch(image, name) {
	if (typeof name !== "string" || !image.startsWith(name)) return false;
	return /^(?::[\w.{}-]*)?(?:@sha256:[\w.{}-]*)?$/.test(image.slice(name.length));
}
function parseImage(text) {
	const at = text.indexOf("@");
	const digest = at === -1 ? "" : text.slice(at + 1);
	const rest = at === -1 ? text : text.slice(0, at);
	const colon = rest.indexOf(":", rest.lastIndexOf("/") + 1);
	return colon === -1 ? {
		name: rest,
		tag: "",
		digest
	} : {
		name: rest.slice(0, colon),
		tag: rest.slice(colon + 1),
		digest
	};
}
function printed({ name, tag, digest }) {
	return `${name}${tag === "" ? "" : `:${tag}`}${digest === "" ? "" : `@${digest}`}`;
}

// src/trace/kustomize/written.ts
function homeInWritten(built, path, value) {
	const contributions = contributionsTo(path, built);
	const alike = [...contributions, ...operationsAt(built, path)].toSorted((a, b) => a.rank - b.rank).filter(({ entry }) => isWrittenAs(entry, value));
	const [first] = alike;
	const winner = alike.at(-1);
	if (first === void 0 || winner === void 0) return homeOfName(built, path, {
		value,
		contributions
	});
	return written((isObjectIdentity(path) ? first : winner).entry.at, path, built);
}
function homeOfName(built, path, { value, contributions }) {
	const decisive = isObjectIdentity(path) ? contributions[0] : contributions.at(-1);
	return /^(?:name|.*Name)$/.test(String(path.at(-1))) && decisive !== void 0 && isPartOf(decisive.entry, value) ? written(decisive.entry.at, path, built) : void 0;
}
function sourceText(built, path) {
	const operation = operationsAt(built, path).at(-1);
	const latest = contributionsTo(path, built).at(-1);
	if (operation !== void 0 && (latest === void 0 || operation.rank > latest.rank)) return operation.entry.text;
	return latest?.entry.text;
}
function contributionsTo(path, { build, marks }) {
	const key = path.at(-1);
	if (typeof key !== "string") return [];
	return marks.mapsAt(path.slice(0, -1)).flatMap((map) => {
		const entry = map.entries.get(key);
		return entry === void 0 ? [] : [{
			entry,
			rank: build.kustomizations.rankOfMap(map)
		}];
	}).toSorted((a, b) => a.rank - b.rank);
}
function operationsAt({ build, resource }, path) {
	return build.trail.operations.filter((operation) => leadsTo(operation, path) && appliesTo(operation, resource, build)).map(({ value }) => ({
		entry: value,
		rank: build.kustomizations.rankOfSpan(value.at)
	})).toSorted((a, b) => a.rank - b.rank);
}
function appliesTo({ value: { at } }, resource, build) {
	const targets = targetsOf(at, build);
	return targets.length === 0 || targets.some((target) => isTarget(target, resource, build));
}
function formerNames({ name }, build) {
	return build.trail.operations.filter(({ pointer, value }) => pointer.join(".") === "metadata.name" && isPartOf(value, name)).flatMap(({ value }) => targetsOf(value.at, build)).flatMap((target) => {
		const former = require_program.valueAt(target, ["name"]);
		return typeof former === "string" ? [former] : [];
	});
}
function targetsOf({ file, start }, { trail, kustomizations }) {
	const inline = kustomizations.of(file);
	if (inline !== void 0) return patchesOf(inline).flatMap(({ at, target }) => {
		const offset = inline.locate(at)?.region?.start.offset;
		return offset === void 0 || offset > start ? [] : [{
			offset,
			target
		}];
	}).toSorted((a, b) => a.offset - b.offset).slice(-1).map(({ target }) => target);
	return trail.kustomizations.flatMap((node) => {
		const kustomization = kustomizations.of(node.file);
		const named = node.entries.filter(({ to }) => to === file);
		return kustomization === void 0 ? [] : named.map(({ at }) => require_program.valueAt(kustomization.data, [...at.slice(0, 2), "target"]));
	});
}
function isWrittenAs({ text }, value) {
	return text !== void 0 && (text === value || require_program.resolvePlain(text) === value);
}
function isPartOf({ text }, value) {
	return text !== void 0 && text !== "" && typeof value === "string" && value.includes(text);
}
function leadsTo({ pointer }, path) {
	return pointer.length === path.length && pointer.every((segment, index) => segment === String(path[index]) || segment === "-" && typeof path[index] === "number");
}
function patchesOf({ data }) {
	return ["patches", "patchesJson6902"].flatMap((list) => {
		const patches = data[list];
		return Array.isArray(patches) ? patches.map((patch, index) => ({
			at: [list, index],
			target: require_program.valueAt(patch, ["target"])
		})) : [];
	});
}
function isTarget(target, resource, build) {
	if (!require_program.isMap(target)) return true;
	const { kind, name } = resource;
	const wantedKind = target["kind"];
	const wantedName = target["name"];
	if (typeof wantedKind === "string" && wantedKind !== "" && /^\w+$/.test(wantedKind) && wantedKind !== kind) return false;
	if (typeof wantedName !== "string" || !/^[\w.-]+$/.test(wantedName) || name.includes(wantedName)) return true;
	return formerNames(resource, build).includes(wantedName);
}

// src/trace/kustomize/transformers.ts
function homeInTransformer(built, path, value) {
	const { chain, resource } = built;
	const key = path.at(-1);
	if (key === "image" && typeof value === "string") {
		const operations = built.build.trail.operations.filter(({ pointer }) => pointer.at(-1) === "image");
		for (const text of [sourceText(built, path) ?? value, ...operations.map((one) => one.value.text ?? "")]) {
			const { image, by } = transformImage(text, chain);
			if (by !== void 0 && image === value) return inKustomization$1(by, path);
		}
		return;
	}
	if (key === "namespace") {
		const isWritten = sourceText(built, path) === value;
		if (path.length > 2 && isWritten) return void 0;
		return inChain(chain, ["namespace"], (data) => data["namespace"] === value, path);
	}
	if (resource.kind === "Namespace" && path.join(".") === "metadata.name") return inChain(chain, ["namespace"], (data) => data["namespace"] === value, path);
	if (key === "replicas" && path.length === 2) return homeInReplicas(built, path, value);
	return path.length === 3 && path[0] === "metadata" ? homeInBuildMetadata(built, path, value) : void 0;
}
const BUILD_METADATA = {
	"app.kubernetes.io/managed-by": "managedByLabel",
	"config.kubernetes.io/origin": "originAnnotations",
	"alpha.config.kubernetes.io/transformations": "transformerAnnotations"
};
function homeInBuildMetadata({ build }, path, value) {
	const key = String(path.at(-1));
	const entry = Object.hasOwn(BUILD_METADATA, key) ? BUILD_METADATA[key] : void 0;
	const root = build.trail.kustomizations[0];
	const kustomization = root === void 0 ? void 0 : build.kustomizations.of(root.file);
	if (entry === void 0 || kustomization === void 0) return void 0;
	if (key === "app.kubernetes.io/managed-by" && !String(value).startsWith("kustomize-")) return void 0;
	const at = kustomization.locate(["buildMetadata", listAt(kustomization.data, ["buildMetadata"]).indexOf(entry)]);
	return at === void 0 ? void 0 : inKustomization$1(at, path);
}
function homeInReplicas({ resource, chain }, path, value) {
	for (const kustomization of chain.toReversed()) {
		const { replicas } = kustomization.data;
		if (!Array.isArray(replicas)) continue;
		const index = replicas.findIndex((one) => require_program.isMap(one) && one["count"] === value && typeof one["name"] === "string" && resource.name.includes(one["name"]));
		const at = index === -1 ? void 0 : kustomization.locate([
			"replicas",
			index,
			"count"
		]);
		if (at !== void 0) return inKustomization$1(at, path);
	}
}
function inChain(chain, place, says, printed) {
	const at = chain.findLast(({ data }) => says(data))?.locate(place);
	return at === void 0 ? void 0 : inKustomization$1(at, printed);
}
function homeInPairs({ chain }, path, value) {
	const key = path.at(-1);
	if (typeof key !== "string") return void 0;
	for (const kustomization of chain.toReversed()) {
		const { labels } = kustomization.data;
		const lists = Array.isArray(labels) ? labels.map((_one, index) => [
			"labels",
			index,
			"pairs",
			key
		]) : [];
		for (const place of [
			...lists,
			["commonLabels", key],
			["commonAnnotations", key]
		]) {
			const at = require_program.valueAt(kustomization.data, place) === value ? kustomization.locate(place) : void 0;
			if (at !== void 0) return inKustomization$1(at, path);
		}
	}
}
function homeInReplacement({ resource, chain }, path) {
	const keys = path.filter((segment) => typeof segment === "string").join(".");
	for (const kustomization of chain.toReversed()) for (const { place, kind, fieldPath } of fieldPathsOf(kustomization)) {
		if (kind !== void 0 && kind !== resource.kind) continue;
		const at = fieldPath.split(".").filter((one) => !/^(?:\[.*\]|\d+|\*)$/.test(one)).join(".") === keys ? kustomization.locate(place) : void 0;
		if (at !== void 0) return inKustomization$1(at, path);
	}
}
function fieldPathsOf({ data }) {
	return listAt(data, ["replacements"]).flatMap((replacement, index) => listAt(replacement, ["targets"]).flatMap((target, second) => listAt(target, ["fieldPaths"]).flatMap((fieldPath, third) => {
		return typeof fieldPath === "string" ? [{
			place: [
				"replacements",
				index,
				"targets",
				second,
				"fieldPaths",
				third
			],
			kind: require_program.valueAt(target, ["select", "kind"]),
			fieldPath
		}] : [];
	})));
}
function listAt(value, path) {
	const list = require_program.valueAt(value, path);
	return Array.isArray(list) ? list : [];
}

// src/trace/kustomize/find-home.ts
function openHomes(trail, fallback) {
	const build = openBuild(trail, fallback);
	let last;
	return {
		homeOf(resource, path) {
			if (last?.resource !== resource) last = builtOf(resource, build);
			return homeOf(last, path);
		},
		kustomizations: build.kustomizations
	};
}
function homeOf(built, path) {
	const value = require_program.valueAt(built.resource.object, path);
	if (value === void 0) return homeOfMissing(built, path);
	return (typeof value === "object" ? homeOfCollection(built, path) : homeOfScalar(built, path)) ?? homeOfBlock(built, path);
}
function homeOfScalar(built, path) {
	const { resource, marks } = built;
	const spans = marks.scalarAt(path);
	const [span] = spans;
	if (span !== void 0) {
		const home = written(span, path, built);
		return spans.every((one) => one.start === span.start && one.file === span.file) ? home : {
			...home,
			precision: "block",
			reason: "the value is put together from several texts"
		};
	}
	const value = require_program.valueAt(resource.object, path);
	return homeInTransformer(built, path, value) ?? homeInWritten(built, path, value) ?? homeInGenerated(built, path) ?? homeInPairs(built, path, value) ?? homeInBase(built, path) ?? homeInReplacement(built, path);
}
function homeInGenerated({ build, resource, origin, chain }, path) {
	if (origin?.isGenerated !== true) return void 0;
	const found = homeInGenerator(resource, path, {
		chain,
		inputs: build.trail.inputs
	});
	return found === void 0 ? void 0 : {
		...found,
		role: "generator",
		printed: path
	};
}
function homeInBase({ build, resource, origin }, path) {
	if (origin?.file === void 0 || origin.isGenerated) return void 0;
	const at = build.baseOf(origin.file, resource)?.locateValue(resource, path);
	return at === void 0 ? void 0 : {
		at,
		precision: "exact",
		role: "base",
		printed: path
	};
}
function homeOfCollection(built, path) {
	const contributions = contributionsTo(path, built);
	const value = require_program.valueAt(built.resource.object, path);
	const contribution = Array.isArray(value) && !value.some(require_program.isMap) ? contributions.at(-1) : contributions.find(({ entry }) => contributions.length === 1 || isInside(built, path, entry.at)) ?? contributions.at(-1);
	const operation = operationsAt(built, path).at(-1);
	if (operation !== void 0 && (contribution === void 0 || operation.rank > contribution.rank)) return written(operation.entry.at, path, built);
	if (contribution !== void 0) return (contributions.length === 1 ? homeOfRewritten(built, path) : void 0) ?? written(contribution.entry.at, path, built);
	return homeOfFirst(built, path) ?? homeInGenerated(built, path) ?? homeInBase(built, path);
}
function homeOfRewritten(built, path) {
	const value = require_program.valueAt(built.resource.object, path);
	if (!require_program.isMap(value)) return void 0;
	const homes = Object.keys(value).map((key) => typeof value[key] === "object" ? void 0 : homeOfScalar(built, [...path, key]));
	return homes.every((home) => home?.precision === "exact" && home.role === "kustomization") ? homes[0] : void 0;
}
function isInside(built, path, span) {
	const isBehind = (file, offset) => file === span.file && offset !== void 0 && offset > span.start;
	const value = require_program.valueAt(built.resource.object, path);
	if (typeof value !== "object" || value === null) {
		const at = homeOfScalar(built, path)?.at;
		return at !== void 0 && isBehind(at.file, at.region?.start.offset);
	}
	const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	if (keys.length > 0) return keys.some((key) => isInside(built, [...path, key], span));
	const last = contributionsTo(path, built).at(-1)?.entry.at;
	return last !== void 0 && isBehind(last.file, last.start);
}
function homeOfFirst(built, path) {
	const { build, resource, marks, origin } = built;
	const maps = mapsAt(built, path);
	for (const map of maps) {
		const home = firstLive(built, path, {
			map,
			others: maps.filter((one) => one !== map)
		});
		if (home !== void 0) return home;
	}
	const value = require_program.valueAt(resource.object, path);
	const [rewritten] = Object.keys(require_program.isMap(value) ? value : {}).flatMap((key) => homeOfRewritten(built, [...path, key]) ?? []);
	if (rewritten !== void 0) return rewritten;
	if (marks !== NO_MARKS && maps.length === 0 && require_program.isMap(value) && path.length > 0) {
		const [earliest] = Object.keys(value).filter((key) => typeof value[key] !== "object").flatMap((key) => homeOfScalar(built, [...path, key]) ?? []).toSorted((a, b) => orderOf(a, build) - orderOf(b, build));
		if (earliest !== void 0) return earliest;
	}
	if (origin?.file === void 0 || origin.isGenerated || maps.length > 0) return void 0;
	const first = build.baseOf(origin.file, resource)?.locateFirst(resource, path);
	return first === void 0 ? void 0 : {
		at: first.at,
		precision: "exact",
		role: "base",
		printed: [...path, first.key]
	};
}
function orderOf({ at }, { kustomizations }) {
	return kustomizations.rankOf(at.file) + (at.region?.start.offset ?? 0) / 2 ** 32;
}
function firstLive(built, path, { map, others }) {
	const { object } = built.resource;
	const live = [...map.entries].filter(([key, { at }]) => {
		const value = require_program.valueAt(object, [...path, key]);
		if (value === void 0) return false;
		const child = [...path, key];
		const home = typeof value === "object" ? homeOfCollection(built, child) : homeOfScalar(built, child);
		return home?.precision === "exact" && home.at.file === at.file && home.at.region?.start.offset === at.start;
	});
	const own = live.find(([key]) => isObjectIdentity([...path, key]) || !others.some(({ entries }) => entries.has(key)));
	const [key, entry] = own ?? live[0] ?? [];
	if (key === void 0 || entry === void 0) return void 0;
	return (own === void 0 ? firstLeaf(built, [...path, key], entry.at) : void 0) ?? written(entry.at, [...path, key], built);
}
function firstLeaf(built, path, span) {
	const value = require_program.valueAt(built.resource.object, path);
	if (typeof value !== "object" || value === null) {
		const home = homeOfScalar(built, path);
		return home?.precision === "exact" && home.at.file === span.file ? home : void 0;
	}
	for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
		const home = firstLeaf(built, [...path, key], span);
		if (home !== void 0) return home;
	}
}
function homeOfMissing(built, path) {
	const { object } = built.resource;
	let depth = path.length - 1;
	while (depth > 0 && require_program.valueAt(object, path.slice(0, depth)) === void 0) depth--;
	const container = path.slice(0, depth);
	const value = require_program.valueAt(object, container);
	const isEmpty = typeof value === "object" && Object.keys(value ?? {}).length === 0;
	const home = require_program.isMap(value) && !isEmpty ? homeOfFirst(built, container) : homeOf(built, container);
	if (home !== void 0) return home;
	const [above] = container.join(".") === "metadata" ? contributionsTo(container, built) : [];
	if (above !== void 0) return written(above.entry.at, container, built);
	return homeInGenerated(built, ["metadata", "name"]) ?? homeOfBlock(built, container);
}
function homeOfBlock(built, path) {
	const { build, origin, resource } = built;
	for (let depth = path.length; depth >= 0; depth--) {
		const around = path.slice(0, depth);
		const [map] = mapsAt(built, around);
		const [first] = map?.entries ?? [];
		if (first !== void 0) return {
			...written(first[1].at, [...around, first[0]], built),
			precision: "block",
			reason: UNMARKED
		};
	}
	if (origin?.file === void 0) return {
		at: { file: build.fallback },
		precision: "file",
		reason: UNKNOWN,
		role: "kustomization",
		printed: path
	};
	const head = origin.isGenerated ? void 0 : build.baseOf(origin.file, resource)?.head;
	if (head !== void 0) return {
		at: head,
		precision: "block",
		reason: UNMARKED,
		role: "base",
		printed: ["apiVersion"]
	};
	const role = origin.isGenerated ? "generator" : "base";
	return {
		at: { file: origin.file },
		precision: "file",
		reason: UNMARKED,
		role,
		printed: path
	};
}
const UNMARKED = "what wrote it is not among the lines that Kustomize carries along";
const UNKNOWN = "Kustomize does not tell which file the object comes from";

// src/trace/kustomize.ts
const wayOfKustomize = ({ source, trail }) => {
	if (trail.kind !== "kustomize" || source.kind !== "kustomize") throw new Error("not a rendering of Kustomize");
	const homes = openHomes(trail, source.file);
	return {
		ofPath(resource, path) {
			const { stream } = resource.document;
			const home = homes.homeOf(resource, path);
			const { region } = resource.document.locate([...resource.root, ...home.printed]);
			return {
				home: home.at,
				precision: home.precision,
				...home.reason === void 0 ? {} : { reason: home.reason },
				fromValues: false,
				steps: stepsTo(home, homes.kustomizations),
				rendered: {
					source: require_program.nameOfSource(source),
					environments: [],
					resource: require_program.detach(require_program.keyOfResource(resource)),
					path: home.printed.map((segment) => typeof segment === "string" ? require_program.detach(segment) : segment),
					line: stream.line + region.start.line - 1
				}
			};
		},
		ofRegion(stream, region) {
			const home = { file: stream.origin };
			return {
				home,
				precision: "file",
				reason: "what Kustomize printed is no object",
				fromValues: false,
				steps: [{
					at: home,
					role: "base"
				}],
				rendered: {
					source: require_program.nameOfSource(source),
					environments: [],
					resource: "",
					path: [],
					line: stream.line + region.start.line - 1
				}
			};
		},
		textOf: (file) => trail.inputs.get(file)
	};
};
function stepsTo(home, kustomizations) {
	return [...kustomizations.entriesTo(home.at.file).flatMap(({ in: kustomization, at, to }) => {
		const place = kustomization.locate(at);
		const role = kustomizations.of(to) === void 0 ? "kustomization" : "overlay";
		return place === void 0 ? [] : [{
			at: place,
			role
		}];
	}), {
		at: home.at,
		role: home.role
	}];
}

// src/trace/way-of.ts
var way_of_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ wayOf: () => wayOf });
const WAYS = {
	identity: require_core.wayOfManifests,
	helm: wayOfHelm,
	kustomize: wayOfKustomize
};
function wayOf(rendering) {
	return WAYS[rendering.trail.kind](rendering);
}

Object.defineProperty(exports, "wayOf", {
  enumerable: true,
  get: function () {
    return wayOf;
  }
});
Object.defineProperty(exports, "way_of_exports", {
  enumerable: true,
  get: function () {
    return way_of_exports;
  }
});