"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_program = require("./program.js");
const require_yaml = require("./yaml.js");
const require_zod = require("./zod.js");

// src/config/config-yaml.ts
var config_yaml_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	parseConfigYaml: () => parseConfigYaml,
	reasonOf: () => reasonOf
});
var import_dist = require_yaml.require_dist();
const MAX_CONFIG_LENGTH = 1048576;
const MAX_NODES = 1e5;
const MAX_DEPTH = 50;
const NUMERIC_KEYS = /* @__PURE__ */ new Set([
	"params",
	"limits",
	"thresholds"
]);
function parseConfigYaml(text, file) {
	if (text.length > MAX_CONFIG_LENGTH) throw new require_start.UserError(`${file} is larger than 1 MiB`, {
		hint: "A configuration has a few kilobytes.",
		at: { file }
	});
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	});
	const reading = {
		file,
		lines,
		root: document.contents,
		anchors: /* @__PURE__ */ new Map(),
		nodesLeft: MAX_NODES
	};
	const [problem] = document.errors;
	if (problem !== void 0) throw new require_start.UserError(`${file} is not YAML: ${reasonOf(problem.message)}`, {
		hint: "Repair the text at this place.",
		at: placeAt(problem.pos[0], reading)
	});
	return {
		data: dataOf(document.contents, [], reading),
		placeOf: (path) => placeAt(offsetsOf(path, reading).value ?? 0, reading),
		keyPlaceOf(path) {
			const { key, value } = offsetsOf(path, reading);
			return placeAt(key ?? value ?? 0, reading);
		}
	};
}
function placeAt(offset, { file, lines }) {
	const { line, col } = lines.linePos(offset);
	return {
		file,
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}
function dataOf(node, path, reading) {
	reading.nodesLeft -= 1;
	if (reading.nodesLeft < 0 || path.length > MAX_DEPTH) throw new require_start.UserError(`${reading.file} is too large when its aliases are followed, or nested too deep`, {
		hint: "Write the configuration without so many aliases and levels.",
		at: placeAt(offsetOf(node) ?? 0, reading)
	});
	const { anchors } = reading;
	if ((0, import_dist.isAlias)(node)) return dataOf(anchors.get(node.source) ?? null, path, reading);
	if ((0, import_dist.isNode)(node) && "anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
	if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => dataOf(item, [...path, index], reading));
	if ((0, import_dist.isMap)(node)) return mapOf(node.items, path, reading);
	if ((0, import_dist.isScalar)(node)) return scalarOf(node.value, node.source, path);
	return null;
}
function mapOf(items, path, reading) {
	const entries = /* @__PURE__ */ new Map();
	for (const { key, value } of items) {
		const name = nameOf(key);
		const at = () => placeAt(offsetOf(key) ?? 0, reading);
		if (name === "" || name === "__proto__") throw new require_start.UserError(`${reading.file} has a key that is no plain word`, {
			hint: "Write keys as words.",
			at: at()
		});
		if (entries.has(name)) throw new require_start.UserError(`the key "${name}" is there twice`, {
			hint: "Keep one of them.",
			at: at()
		});
		entries.set(name, dataOf(value, [...path, name], reading));
	}
	return Object.fromEntries(entries);
}
function offsetsOf(path, { root, anchors }) {
	let node = root;
	let key;
	let value = offsetOf(node);
	for (const segment of path) {
		if ((0, import_dist.isAlias)(node)) node = anchors.get(node.source);
		if ((0, import_dist.isSeq)(node) && typeof segment === "number" && segment in node.items) {
			node = node.items[segment];
			key = void 0;
		} else {
			const pair = (0, import_dist.isMap)(node) ? node.items.find((one) => nameOf(one.key) === String(segment)) : void 0;
			if (pair === void 0) break;
			key = offsetOf(pair.key);
			node = pair.value;
		}
		value = offsetOf(node) ?? key;
	}
	return {
		key,
		value
	};
}
function nameOf(key) {
	return (0, import_dist.isScalar)(key) ? String(key.source ?? key.value) : "";
}
function offsetOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
function scalarOf(value, source, path) {
	if (typeof value === "bigint") return String(value);
	if (typeof value !== "number" || source === void 0 || path.some((segment) => NUMERIC_KEYS.has(segment))) return value;
	return String(value) === source ? value : source;
}
function reasonOf(message) {
	return message.startsWith("Maximum call stack") ? "it is nested too deep" : message.split("\n", 1)[0] ?? message;
}

// src/config/schema.ts
var schema_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	configFile: () => configFile,
	mapping: () => mapping
});
function mapping(shape) {
	const known = Object.keys(shape).join(" ");
	return require_zod.strictObject(shape, { error: (issue) => issue.code === "unrecognized_keys" ? known : "a mapping" });
}
function text(what) {
	return require_zod.string$1({ error: what }).min(1, { error: what }).max(4096, { error: "at most 4096 characters" });
}
function loose(what) {
	return require_zod.union([require_zod.string$1(), require_zod.number()], { error: what }).pipe(require_zod.string());
}
function list(item, what) {
	return require_zod.array(item, { error: what }).max(1e4, { error: "at most 10000 entries" });
}
const severity = require_zod._enum(require_program.SEVERITIES);
function matching(pattern, what) {
	return require_zod.string$1({ error: what }).regex(pattern, { error: what });
}
const words = (what) => list(text("a string"), what);
const positive = require_zod.int({ error: "a whole number above 0" }).positive({ error: "a whole number above 0" });
const data = require_zod.custom(isData, "a value without empty keys");
function isData(value) {
	if (Array.isArray(value)) return value.every((item) => item === null || isData(item));
	return require_program.isMap(value) ? Object.values(value).every(isData) : value !== null;
}
const ruleEntry = require_zod.union([
	require_zod._enum([
		"off",
		"on",
		...require_program.SEVERITIES
	]),
	require_zod.boolean(),
	mapping({
		severity: severity.optional().describe("Severity of its findings, instead of the rule\u2019s own."),
		params: require_zod.record(require_zod.string$1(), data, { error: "a mapping of parameters" }).optional().describe("Parameters that the rule reads.")
	})
], { error: `"off", "on", a severity (${require_program.SEVERITIES.join(", ")}), or a mapping with severity and params` });
const pathRules = mapping({
	paths: list(text("a pattern like deploy/**"), "a list of patterns").min(1, { error: "a list of at least one pattern" }).describe("Files it is about, like deploy/production/**."),
	rules: require_zod.record(require_zod.string$1(), require_zod.union([require_zod._enum([
		"off",
		"on",
		...require_program.SEVERITIES
	]), require_zod.boolean()], { error: `"off", "on" or a severity (${require_program.SEVERITIES.join(", ")}); parameters hold for all files, under \`rules\`` }), { error: "a mapping of rules" }).describe("By rule or category: off, on or a severity.")
});
const environment = mapping({
	name: matching(/^[^\p{Cc}]{1,100}$/u, "a name of at most 100 characters").describe("Name in reports, like prod."),
	values: words("a list of values files").optional().describe("Values files in order, from the chart\u2019s folder or the root; the last wins."),
	set: require_zod.record(require_zod.string$1(), require_zod.union([
		require_zod.string$1(),
		require_zod.number(),
		require_zod.boolean()
	], { error: "a string, number or boolean" }), { error: "a mapping of dotted keys to values" }).optional().describe("Single values by dotted key, as `helm --set` takes them."),
	release: matching(/^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/u, "a release name: at most 53 of a-z, 0-9 and dashes").optional().describe("Release name; Helm\u2019s default is release-name."),
	namespace: matching(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, "a namespace: at most 63 of a-z, 0-9 and dashes").optional().describe("Namespace; Helm\u2019s default is default."),
	kubeVersion: loose("a version like 1.34.0").optional().describe("Kubernetes version the chart sees."),
	apiVersions: list(matching(/^[A-Za-z0-9][A-Za-z0-9./-]{0,252}$/u, "an API version like monitoring.coreos.com/v1"), "a list of API versions").optional().describe("API versions the chart sees beside the usual ones.")
});
const chart = mapping({
	chart: text("the folder of a chart").describe("Folder with the Chart.yaml."),
	environments: list(environment, "a list of environments").describe("Ways to render the chart."),
	defaults: require_zod.boolean({ error: "true or false" }).optional().describe("Render the chart\u2019s defaults and ci/ values as well.")
});
const suppression = mapping({
	rule: text("a rule\u2019s id, a category, or a peer\u2019s check id").describe("Rule, category, or another linter\u2019s check id."),
	path: text("a path pattern").optional().describe("Files it is about, like deploy/**."),
	kind: text("a kind").optional().describe("Kind of the object."),
	name: loose("a name").optional().describe("Name of the object; * stands for any text."),
	reason: text("a sentence that says why").describe("Why these findings do not count."),
	owner: loose("a person or team").optional().describe("Who has decided."),
	ticket: loose("a ticket").optional().describe("Where it is discussed."),
	until: require_zod.string$1({ error: "a date like 2027-01-31" }).refine(isDate, { error: "a date like 2027-01-31" }).optional().describe("Last day on which it counts.")
});
function isDate(value) {
	const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? /* @__PURE__ */ new Date(`${value}T00:00:00Z`) : void 0;
	return day !== void 0 && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
const percentage = require_zod.number({ error: "a percentage" }).min(0, { error: "a percentage" }).max(100, { error: "a percentage" });
const percentages = {
	minPass: percentage.optional().describe("Least share of the decided controls that is met, attested or excepted."),
	minAssessed: percentage.optional().describe("Least share of the controls that files can decide which was assessed.")
};
const threshold = require_zod.union([percentage, mapping({
	...percentages,
	levels: require_zod.record(require_zod.string$1(), mapping(percentages), { error: "a mapping of levels" }).optional().describe("The same for single levels of the framework.")
})], { error: "a percentage, or a mapping with minPass, minAssessed and levels" });
const podsByName = {
	namespaces: list(matching(/^[a-z0-9*](?:[a-z0-9*-]{0,61}[a-z0-9*])?$/u, "a namespace, in which * stands for any text"), "a list of namespaces").optional().describe("Namespaces by name; * stands for any text."),
	labels: require_zod.record(require_zod.string$1(), loose("a label\u2019s value"), { error: "a mapping of labels" }).optional().describe("Labels, all of which are there.")
};
const dataScope = mapping({
	...podsByName,
	connections: list(mapping({
		name: text("a name").describe("Name in the report."),
		from: mapping({
			...podsByName,
			addresses: words("a list of networks like 10.0.0.0/8").optional().describe("Networks outside of the cluster, like 10.0.0.0/8.")
		}).describe("Who connects: pods by namespace and labels, or addresses."),
		to: mapping(podsByName).optional().describe("Which pods of the scope; all where it is left out."),
		reason: text("a sentence that says why").describe("Why it is needed.")
	}), "a list of connections").optional().describe("Connections into the scope from outside of it that are meant to be there.")
});
const dataScopes = mapping(Object.fromEntries(require_program.PROTECTED_DATA.map((name) => [name, dataScope.optional().describe(`What holds ${require_program.WORDS_OF_DATA[name]}.`)])));
const configFile = mapping({
	paths: words("a list of paths").optional().describe("What to scan, from the root."),
	exclude: words("a list of patterns").optional().describe("What to leave out; the syntax is that of .gitignore."),
	preset: text("the name of a preset").optional().describe("Which rules judge: recommended, strict, all, security, reliability, schema, pss-baseline, pss-restricted, or a framework."),
	failOn: require_zod._enum([...require_program.SEVERITIES, "never"]).optional().describe("Severity from which on a finding closes the gate."),
	minSeverity: severity.optional().describe("Findings below it are not shown."),
	onIncomplete: require_zod._enum(["fail", "warn"]).optional().describe("What becomes of a run that could not judge everything."),
	kubeVersion: loose("a version like 1.34 or a range like 1.33..1.37").optional().describe("Versions that the manifests must suit."),
	unknownKinds: require_zod._enum(require_program.UNKNOWN_KINDS).optional().describe("How kinds that nobody knows are told."),
	crdSchemas: words("a list of folders or files").optional().describe("Folders or files with definitions of custom resources."),
	scope: require_zod._enum(require_program.REPORT_SCOPES).optional().describe("Which findings a pull request is told."),
	rules: require_zod.record(require_zod.string$1(), ruleEntry, { error: "a mapping of rules" }).optional().describe("By rule or category: off, on, a severity, or parameters."),
	rulesByPath: list(pathRules, "a list of mappings with paths and rules").optional().describe("Rules that are read otherwise in some files; of several that match, the last holds."),
	customRules: words("a list of rule files").optional().describe("Rule files of your own; globs are allowed."),
	frameworks: words("a list of frameworks").optional().describe("Frameworks that `lintel report` is about, and whose controls a scan names: ids, or files with frameworks of your own."),
	helm: list(chart, "a list of charts").optional().describe("Charts with environments of their own."),
	kustomize: mapping({ roots: require_zod.union([require_zod.literal("all"), list(text("a folder or glob"), "a list")], { error: "a list of folders or globs, or \"all\"" }).describe("Which kustomizations to build; all builds every one.") }).optional().describe("Which kustomizations are built."),
	sets: list(list(text("a folder"), "a list of folders").min(2, { error: "a list of at least two folders" }), "a list of lists of folders").optional().describe("Folders whose manifests are applied together."),
	podTemplates: list(mapping({
		kind: matching(/^[A-Z][A-Za-z0-9]*(?:\.[a-z0-9.-]+)?$/u, "a kind like Rollout.argoproj.io").describe("Kind and group."),
		path: matching(/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/u, "a dotted path like spec.template").describe("Where its pod template lies.")
	}), "a list of kinds").optional().describe("Further kinds that hold a pod template."),
	suppressions: list(suppression, "a list of suppressions").optional().describe("Findings that do not count, with the reason."),
	baseline: text("a file").optional().describe("File of accepted findings."),
	limits: mapping({
		renderSeconds: positive.optional().describe("Seconds for one call of a renderer."),
		renderOutputBytes: positive.optional().describe("Bytes of what one call prints."),
		fileBytes: positive.optional().describe("Bytes of one file."),
		documents: positive.optional().describe("Documents of one file.")
	}).optional().describe("Bounds for broken or hostile input."),
	compliance: mapping({
		scope: dataScopes.optional().describe("Namespaces and labels that hold protected data, by its kind."),
		attestations: text("a file").optional().describe("File with what people attest."),
		thresholds: require_zod.record(require_zod.string$1(), threshold, { error: "a mapping of frameworks to percentages" }).optional().describe("What must hold for the gate of `lintel report` to stay open, by framework.")
	}).optional().describe("For reports on frameworks.")
});

Object.defineProperty(exports, "config_yaml_exports", {
  enumerable: true,
  get: function () {
    return config_yaml_exports;
  }
});
Object.defineProperty(exports, "mapping", {
  enumerable: true,
  get: function () {
    return mapping;
  }
});
Object.defineProperty(exports, "parseConfigYaml", {
  enumerable: true,
  get: function () {
    return parseConfigYaml;
  }
});
Object.defineProperty(exports, "reasonOf", {
  enumerable: true,
  get: function () {
    return reasonOf;
  }
});
Object.defineProperty(exports, "schema_exports", {
  enumerable: true,
  get: function () {
    return schema_exports;
  }
});