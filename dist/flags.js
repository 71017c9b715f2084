"use strict";
const require_start = require("./start.js");
let node_util = require("node:util");

// src/model/nearest-name.ts
const LONGEST_COMPARED = 100;
function nearestName(wrong, known) {
	return nearestWithin(Math.floor(wrong.length / 3), wrong, known);
}
function nearestInAnyCase(wrong, known) {
	return nearestWithin(Math.max(1, Math.floor(wrong.length / 3)), wrong.toLowerCase(), known, (name) => name.toLowerCase());
}
function nearestWithin(most, wrong, known, formOf = (name) => name) {
	if (wrong.length > LONGEST_COMPARED) return void 0;
	let best;
	let bestDistance = most + 1;
	for (const name of known) {
		if (Math.abs(name.length - wrong.length) >= bestDistance) continue;
		const distance = editDistance(wrong, formOf(name));
		if (distance >= bestDistance) continue;
		best = name;
		bestDistance = distance;
	}
	return best;
}
function editDistance(one, other) {
	let before = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		before = row;
		row = next;
	}
	return row[other.length] ?? 0;
}

// src/cli/flags-elsewhere.ts
const FLAGS_ELSEWHERE = {
	"add-all-built-in": "--preset all",
	check: "--rule",
	"config-file": "--config",
	"create-baseline": "--write-baseline",
	debug: "--verbose",
	directory: "the path alone",
	"download-external-modules": "--helm-dependency-build",
	"enable-optional-test": "`rules: { NAME: on }` in lintel.yaml",
	"exit-code": "--fail-on",
	"external-checks-dir": "--rules",
	file: "the path alone",
	fix: "the command `lintel fix`",
	"hard-fail-on": "--fail-on",
	"helm-values": "`helm` in lintel.yaml, with the environments of a chart",
	ignore: "--exclude",
	"ignore-missing-schemas": "--unknown-kinds ignore",
	"ignore-path": "--exclude",
	"ignore-paths": "--exclude",
	"ignore-policy": "`suppressions` in lintel.yaml",
	"ignore-test": "--skip-rule",
	ignorefile: "`suppressions` in lintel.yaml",
	include: "--rule",
	"kubernetes-version": "--kube-version",
	level: "--fail-on",
	list: "the command `lintel rules`",
	"list-rules": "the command `lintel rules`",
	"no-color": "--color never",
	"output-file": "--output",
	"output-file-path": "--output",
	"output-format": "--format",
	"schema-location": "--crd-schemas",
	select: "--rule",
	severity: "--fail-on for the gate, --min-severity for what is shown",
	"severity-cutoff": "--fail-on",
	"skip-check": "--skip-rule",
	"skip-dirs": "--exclude",
	"skip-files": "--exclude",
	"skip-path": "--exclude",
	"soft-fail": "--fail-on never",
	"soft-fail-on": "--fail-on",
	stdin: "a single dash: `lintel -`",
	strict: "--preset strict",
	"target-version": "--kube-version",
	"target-versions": "--kube-version",
	values: "`helm` in lintel.yaml, with the environments of a chart",
	"values-file": "`helm` in lintel.yaml, with the environments of a chart"
};
function flagElsewhere(name) {
	return Object.hasOwn(FLAGS_ELSEWHERE, name) ? FLAGS_ELSEWHERE[name] : void 0;
}

// src/model/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/cli/flags.ts
const SCAN_FLAGS = [
	{
		name: "config",
		value: "PATH",
		group: "What to judge",
		help: "Read this configuration file instead of lintel.yaml at the root."
	},
	{
		name: "no-config",
		group: "What to judge",
		help: "Read no configuration file."
	},
	{
		name: "root",
		value: "DIR",
		group: "What to judge",
		help: "The repository's root; paths are reported from here. Default: the nearest folder with .git."
	},
	{
		name: "exclude",
		value: "GLOB",
		repeatable: true,
		group: "What to judge",
		help: "Leave out what matches, in the syntax of .gitignore."
	},
	{
		name: "all-kustomizations",
		group: "What to judge",
		help: "Build every kustomization, not only those that no other one includes."
	},
	{
		name: "kube-version",
		value: "VERSION",
		group: "What to judge",
		help: "Kubernetes minor version or range, e.g. 1.34 or 1.31..1.37."
	},
	{
		name: "crd-schemas",
		value: "PATH",
		repeatable: true,
		group: "What to judge",
		help: "Folder or file with custom resource definitions, or with <group>/<kind>_<version>.json."
	},
	{
		name: "unknown-kinds",
		value: "HOW",
		group: "What to judge",
		help: "How kinds that nobody knows are told: ignore, note (default), warn or error."
	},
	{
		name: "shard",
		value: "I/N",
		group: "What to judge",
		help: "Judge the I-th of N parts; `lintel merge` joins their JSON reports."
	},
	{
		name: "rule",
		value: "ID",
		repeatable: true,
		group: "Which rules",
		help: "Only these rules, categories, or peers' checks, e.g. latest-tag,rbac,CKV_K8S_16."
	},
	{
		name: "skip-rule",
		value: "ID",
		repeatable: true,
		group: "Which rules",
		help: "Leave these out."
	},
	{
		name: "preset",
		value: "NAME",
		group: "Which rules",
		help: "recommended (default), strict, all, security, reliability, schema, pss-baseline, pss-restricted, or a framework."
	},
	{
		name: "rules",
		value: "PATH",
		repeatable: true,
		group: "Which rules",
		help: "Also judge by a team's own rule files."
	},
	{
		name: "rules-only",
		group: "Which rules",
		help: "Judge by those alone."
	},
	{
		name: "no-peer-suppressions",
		group: "The gate",
		help: "Do not follow comments and annotations for other linters, such as checkov:skip=\u2026."
	},
	{
		name: "fail-on",
		value: "SEVERITY",
		group: "The gate",
		help: "Exit 1 from this severity on: critical, high (default), medium, low, info, never."
	},
	{
		name: "min-severity",
		value: "SEVERITY",
		group: "The gate",
		help: "Below it a finding is neither shown nor counted. Default: info."
	},
	{
		name: "on-incomplete",
		value: "fail|warn",
		group: "The gate",
		help: "What to do when something could not be judged. Default: fail (exit 2)."
	},
	{
		name: "base",
		value: "REF",
		group: "The gate",
		help: "Compare with the commit where HEAD has left this branch, tag or commit, and say what is new and what is fixed."
	},
	{
		name: "fetch-base",
		group: "The gate",
		help: "Fetch what this clone lacks of it from origin. Needs the network."
	},
	{
		name: "config-from",
		value: "head|base",
		group: "The gate",
		help: "Whose configuration, rule files, baseline and ignore files judge, with --base. Default: head, its own."
	},
	{
		name: "scope",
		value: "WHICH",
		group: "The gate",
		help: "Which findings are shown and counted: all (default), new, changed-resources or changed-lines."
	},
	{
		name: "baseline",
		value: "FILE",
		group: "The gate",
		help: "Leave out the findings that this file accepts."
	},
	{
		name: "write-baseline",
		group: "The gate",
		help: "Accept what is found now: write it to --baseline, or to lintel-baseline.json."
	},
	{
		name: "format",
		value: "NAME[=FILE]",
		short: "f",
		repeatable: true,
		group: "Output",
		help: "text (default), summary (counts by rule and file), sarif, json, github, markdown, junit, gitlab, rdjson or checkstyle; with =FILE it is written there. With report: markdown (default), html, json, csv, junit, sarif, oscal (assessment results), oscal-component, oscal-catalog or cklb (a STIG checklist)."
	},
	{
		name: "output",
		value: "FILE",
		short: "o",
		group: "Output",
		help: "Where the one --format is written."
	},
	{
		name: "full",
		group: "Output",
		help: "Write suppressed findings to SARIF as well."
	},
	{
		name: "category",
		value: "NAME",
		group: "Output",
		help: "Tells several SARIF runs of one commit apart."
	},
	{
		name: "color",
		value: "auto|always|never",
		group: "Output",
		help: "Default: auto, which follows the terminal and NO_COLOR."
	},
	{
		name: "quiet",
		short: "q",
		group: "Output",
		help: "Print nothing when the gate is open."
	},
	{
		name: "verbose",
		short: "v",
		group: "Output",
		help: "Also list what is suppressed, what is no Kubernetes, and every source."
	},
	{
		name: "timing",
		group: "Output",
		help: "Also print the ten rules that took longest, to standard error."
	},
	{
		name: "helm",
		value: "PATH",
		group: "Renderers and limits",
		help: "Helm to run. Default: PATH, then what `lintel setup` brought."
	},
	{
		name: "kustomize",
		value: "PATH",
		group: "Renderers and limits",
		help: "Kustomize to run. Default: PATH (kustomize, then kubectl), then what `lintel setup` brought."
	},
	{
		name: "helm-dependency-build",
		group: "Renderers and limits",
		help: "Let Helm fetch missing dependencies, in a temporary copy. Needs the network."
	},
	{
		name: "allow-remote-bases",
		group: "Renderers and limits",
		help: "Let Kustomize fetch remote bases. Needs the network."
	},
	{
		name: "no-trace",
		group: "Renderers and limits",
		help: "Do not lead findings in charts home to the line to edit: name the template file only."
	},
	{
		name: "render-seconds",
		value: "N",
		group: "Renderers and limits",
		help: "Time that one render may take. Default: 30."
	},
	{
		name: "render-bytes",
		value: "N",
		group: "Renderers and limits",
		help: "Bytes that one render may print. Default: 64 MiB."
	},
	{
		name: "file-bytes",
		value: "N",
		group: "Renderers and limits",
		help: "Size from which a file is not read. Default: 32 MiB."
	},
	{
		name: "framework",
		value: "ID|FILE",
		repeatable: true,
		group: "Output",
		help: "With a scan, name the controls of these frameworks that each finding speaks of, in text and SARIF."
	},
	{
		name: "now",
		value: "YYYY-MM-DD",
		group: "Output",
		help: "The date that expiring suppressions are held against. Default: today."
	}
];
const TRACE_FLAGS = [
	{
		name: "resource",
		value: "KIND/NAME",
		group: "What to ask",
		help: "With trace, a rendered object: Deployment/web, or Deployment/shop/web with its namespace."
	},
	{
		name: "field",
		value: "PATH",
		group: "What to ask",
		help: "With trace, a field of it: spec.replicas, spec.template.spec.containers[app].image, or metadata.labels[\"a/b\"]."
	},
	{
		name: "format",
		value: "text|json",
		short: "f",
		group: "Output",
		help: "Default: text."
	},
	...SCAN_FLAGS.filter(({ name, group }) => name === "color" || name === "kube-version" || name === "config" || name === "no-config" || name === "root" || name === "all-kustomizations" || group === "Renderers and limits" && name !== "no-trace")
];
const REPORT_FLAGS = [
	{
		name: "framework",
		value: "ID|FILE",
		repeatable: true,
		group: "What to ask",
		help: "With report, a framework such as cis-kubernetes, several with commas, or a file with one of your own."
	},
	{
		name: "history",
		value: "FILE",
		group: "What to ask",
		help: "With report, add a line about this run to FILE, and show how things went."
	},
	{
		name: "since",
		value: "REF",
		group: "What to ask",
		help: "With report --history, say what is new and fixed since this tag or commit. Default: the last tag."
	},
	{
		name: "format",
		value: "NAME[=FILE]",
		short: "f",
		repeatable: true,
		group: "Output",
		help: "markdown (default), html, json, csv, junit, sarif, oscal (assessment results), oscal-component, oscal-catalog or cklb (a STIG checklist); with =FILE it is written there."
	},
	...SCAN_FLAGS.filter(({ name, group }) => group === "What to judge" || group === "Renderers and limits" || [
		"rules",
		"no-peer-suppressions",
		"on-incomplete",
		"base",
		"fetch-base",
		"output",
		"quiet",
		"now"
	].includes(name))
];
const SUGGEST_FLAGS = [
	{
		name: "ingress-namespace",
		value: "NAME",
		group: "What to ask",
		help: "With suggest, the namespace where the ingress controller or the proxies of gateways run."
	},
	{
		name: "output",
		value: "DIR",
		short: "o",
		group: "Output",
		help: "Folder for a file for each namespace. Default: all to standard output."
	},
	{
		name: "force",
		group: "Output",
		help: "Write over files that are there."
	},
	...SCAN_FLAGS.filter(({ name, group }) => group === "What to judge" && ![
		"shard",
		"crd-schemas",
		"unknown-kinds"
	].includes(name) || group === "Renderers and limits" && name !== "no-trace")
];
const FIX_FLAGS = [
	{
		name: "unsafe",
		group: "What to ask",
		help: "With fix, also make changes that a running program could notice."
	},
	{
		name: "diff",
		group: "What to ask",
		help: "With fix, print the changes as a patch, and write nothing."
	},
	...SCAN_FLAGS.filter(({ name, group }) => name !== "shard" && name !== "no-trace" && (group === "What to judge" || group === "Which rules" || group === "Renderers and limits" || [
		"no-peer-suppressions",
		"min-severity",
		"framework",
		"now"
	].includes(name)))
];
const MERGE_FLAGS = SCAN_FLAGS.filter(({ name }) => [
	"config",
	"no-config",
	"root",
	"rules",
	"fail-on",
	"min-severity",
	"on-incomplete",
	"format",
	"output",
	"full",
	"category",
	"framework",
	"color",
	"quiet",
	"verbose"
].includes(name));
const EXPORT_FLAGS = [
	{
		name: "action",
		value: "deny|warn|audit",
		group: "What to ask",
		help: "With export, what the policies do with an object that they refuse. Default: audit."
	},
	{
		name: "output",
		value: "FILE",
		short: "o",
		group: "Output",
		help: "Where the policies are written. Default: standard output."
	},
	...SCAN_FLAGS.filter(({ name }) => [
		"rule",
		"skip-rule",
		"preset",
		"rules",
		"rules-only",
		"kube-version",
		"config",
		"no-config",
		"root"
	].includes(name))
];
function flagsInWords(flags) {
	return [...groupBy(flags, (flag) => flag.group)].map(([group, members]) => `${group}\n${members.map(flagInWords).join("\n")}`).join("\n\n");
}
const COLUMN = 30;
function flagInWords(flag) {
	const head = `  ${flag.short === void 0 ? "" : `-${flag.short}, `}--${flag.name}${flag.value === void 0 ? "" : ` ${flag.value}`}`;
	const lines = wrapped(flag.help, 70);
	return [...head.length + 2 > COLUMN ? [head] : [`${head.padEnd(COLUMN)}${lines.shift() ?? ""}`], ...lines.map((line) => `${" ".repeat(COLUMN)}${line}`)].join("\n");
}
function wrapped(text, width) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const last = lines.at(-1) ?? "";
		if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines;
}

// src/cli/arguments.ts
const COMMANDS = [
	"scan",
	"fix",
	"merge",
	"report",
	"trace",
	"rules",
	"explain",
	"test",
	"cel",
	"new-rule",
	"export",
	"suggest",
	"init",
	"setup",
	"completion",
	"help",
	"version"
];
const OTHER_FLAGS = {
	fix: FIX_FLAGS,
	export: EXPORT_FLAGS,
	merge: MERGE_FLAGS,
	report: REPORT_FLAGS,
	suggest: SUGGEST_FLAGS,
	trace: TRACE_FLAGS,
	rules: [{
		name: "format",
		value: "text|json|markdown",
		short: "f",
		group: "Output",
		help: "How to list them."
	}, {
		name: "peer",
		value: "ID",
		group: "Which rules",
		help: "Only those that answer to a peer's check."
	}],
	explain: [{
		name: "color",
		value: "auto|always|never",
		group: "Output",
		help: "Default: auto."
	}],
	test: [],
	cel: [{
		name: "format",
		value: "text|json",
		short: "f",
		group: "Output",
		help: "Default: text."
	}, {
		name: "params",
		value: "FILE",
		group: "What to ask",
		help: "What the expression reads as `params`."
	}],
	"new-rule": [{
		name: "scope",
		value: "NAME",
		group: "What to ask",
		help: "What the rule looks at. Default: object."
	}, {
		name: "category",
		value: "NAME",
		group: "What to ask",
		help: "The rule's topic. Default: that of the first rule."
	}],
	init: [{
		name: "force",
		group: "Output",
		help: "Write over files that are there."
	}, {
		name: "from",
		value: "checkov|kube-linter|trivy|kube-score",
		group: "Which rules",
		help: "Carry another linter's settings over: those of FILE, or of its usual files."
	}],
	setup: [{
		name: "helm3",
		group: "Renderers and limits",
		help: "Bring Helm 3 instead of Helm 4."
	}, {
		name: "if-missing",
		group: "Renderers and limits",
		help: "Only where PATH and the cache have none."
	}],
	completion: [],
	help: [],
	version: []
};
function flagsOf(command) {
	return command === "scan" ? SCAN_FLAGS : OTHER_FLAGS[command];
}
function readArguments(argv) {
	const command = COMMANDS.find((one) => one === argv[0]) ?? "scan";
	const rest = command === argv[0] ? argv.slice(1) : argv;
	const flags = flagsOf(command);
	const { tokens } = (0, node_util.parseArgs)({
		args: [...rest],
		options: Object.fromEntries(flags.map((flag) => [flag.name, {
			type: flag.value === void 0 ? "boolean" : "string",
			...flag.short === void 0 ? {} : { short: flag.short }
		}])),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const found = /* @__PURE__ */ new Map();
	const words = [];
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const flag = flags.find((one) => one.name === token.name) ?? unknownFlag(token.rawName, command, flags);
		const values = found.get(flag.name) ?? [];
		if (values.length > 0 && flag.repeatable !== true) throw new require_start.UserError(`--${flag.name} is given twice`, { hint: "Give it once." });
		values.push(valueOf(flag, token.value));
		found.set(flag.name, values);
	}
	return {
		command,
		words,
		flags: found
	};
}
function valueOf(flag, value) {
	if (flag.value === void 0) {
		if (value === void 0) return "";
		throw new require_start.UserError(`--${flag.name} takes no value`, { hint: `Write --${flag.name} alone.` });
	}
	if (value !== void 0 && value !== "") return value;
	throw new require_start.UserError(`--${flag.name} needs a value`, { hint: `Write --${flag.name} ${flag.value}.` });
}
function unknownFlag(rawName, command, flags) {
	const name = rawName.replace(/^-+/u, "");
	throw new require_start.UserError(`\`lintel ${command}\` has no flag ${rawName}`, { hint: `${proposalFor(name, flags)}\`lintel help ${command}\` lists them.` });
}
function proposalFor(name, flags) {
	const here = flagElsewhere(name);
	if (here !== void 0) return `Here it is ${here}. `;
	const near = nearestName(name, flags.map((flag) => flag.name));
	return near === void 0 ? "" : `Did you mean --${near}? `;
}

Object.defineProperty(exports, "COMMANDS", {
  enumerable: true,
  get: function () {
    return COMMANDS;
  }
});
Object.defineProperty(exports, "EXPORT_FLAGS", {
  enumerable: true,
  get: function () {
    return EXPORT_FLAGS;
  }
});
Object.defineProperty(exports, "FIX_FLAGS", {
  enumerable: true,
  get: function () {
    return FIX_FLAGS;
  }
});
Object.defineProperty(exports, "REPORT_FLAGS", {
  enumerable: true,
  get: function () {
    return REPORT_FLAGS;
  }
});
Object.defineProperty(exports, "SCAN_FLAGS", {
  enumerable: true,
  get: function () {
    return SCAN_FLAGS;
  }
});
Object.defineProperty(exports, "SUGGEST_FLAGS", {
  enumerable: true,
  get: function () {
    return SUGGEST_FLAGS;
  }
});
Object.defineProperty(exports, "TRACE_FLAGS", {
  enumerable: true,
  get: function () {
    return TRACE_FLAGS;
  }
});
Object.defineProperty(exports, "editDistance", {
  enumerable: true,
  get: function () {
    return editDistance;
  }
});
Object.defineProperty(exports, "flagsInWords", {
  enumerable: true,
  get: function () {
    return flagsInWords;
  }
});
Object.defineProperty(exports, "flagsOf", {
  enumerable: true,
  get: function () {
    return flagsOf;
  }
});
Object.defineProperty(exports, "groupBy", {
  enumerable: true,
  get: function () {
    return groupBy;
  }
});
Object.defineProperty(exports, "nearestInAnyCase", {
  enumerable: true,
  get: function () {
    return nearestInAnyCase;
  }
});
Object.defineProperty(exports, "nearestName", {
  enumerable: true,
  get: function () {
    return nearestName;
  }
});
Object.defineProperty(exports, "readArguments", {
  enumerable: true,
  get: function () {
    return readArguments;
  }
});