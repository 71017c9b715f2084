import { L as lint, cn as askedFrameworks, d as FORMATS, fn as availableRules, s as makeConfig } from "./core.js";
import { n as UserError } from "./errors.js";
import { S as nearestName } from "./facts.js";
import { t as writeReports } from "./write-reports.js";

// src/cli/request.ts
/** What the flags that all judging commands share ask of the configuration. Reads standard input when `-` is among the paths. */
async function requestOf(args, terminal) {
	const { flags, words } = args;
	if (flags.has("config") && flags.has("no-config")) throw new UserError("--config and --no-config exclude each other", { hint: "Give one of them." });
	const configPath = one(args, "config");
	const limits = {
		...optional("renderSeconds", count(args, "render-seconds")),
		...optional("renderOutputBytes", count(args, "render-bytes")),
		...optional("fileBytes", count(args, "file-bytes"))
	};
	return {
		cwd: terminal.cwd,
		root: one(args, "root"),
		...flags.has("no-config") ? { configFile: { kind: "none" } } : configPath === void 0 ? {} : { configFile: {
			kind: "path",
			path: configPath
		} },
		paths: words,
		stdin: words.includes("-") ? await readStdin(terminal) : void 0,
		exclude: flags.get("exclude"),
		preset: one(args, "preset"),
		failOn: one(args, "fail-on"),
		minSeverity: one(args, "min-severity"),
		onIncomplete: one(args, "on-incomplete"),
		kubeVersion: one(args, "kube-version"),
		unknownKinds: one(args, "unknown-kinds"),
		crdSchemas: flags.get("crd-schemas"),
		scope: one(args, "scope"),
		baseline: one(args, "baseline"),
		onlyRules: flags.get("rule"),
		skipRules: flags.get("skip-rule"),
		customRules: flags.get("rules"),
		frameworks: flags.get("framework")?.flatMap((given) => given.split(",").map((name) => name.trim())),
		rulesOnly: flags.has("rules-only"),
		allKustomizations: flags.has("all-kustomizations"),
		limits,
		helm: one(args, "helm"),
		kustomize: one(args, "kustomize"),
		helmDependencyBuild: flags.has("helm-dependency-build"),
		allowRemoteBases: flags.has("allow-remote-bases"),
		peerSuppressions: !flags.has("no-peer-suppressions"),
		today: dayOf(one(args, "now"))
	};
}
/** All of standard input. */
async function readStdin(terminal) {
	const { text } = await import("node:stream/consumers");
	return text(terminal.stdin);
}
function dayOf(given) {
	if (given === void 0) return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	if (/^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(Date.parse(given))) return given;
	throw new UserError(`--now: "${given}" is no date`, { hint: "Write it as 2026-11-21." });
}
function count(args, name) {
	const given = one(args, name);
	if (given === void 0) return void 0;
	const value = Number(given);
	if (Number.isSafeInteger(value) && value > 0) return value;
	throw new UserError(`--${name}: "${given}" is no positive whole number`, { hint: `Write e.g. --${name} 60.` });
}
/** Whether standard output, or the file that is named instead, gets colours. */
function isColoured(args, terminal, file) {
	const choice = one(args, "color") ?? "auto";
	switch (choice) {
		case "always": return true;
		case "never": return false;
		case "auto": return file === void 0 && terminal.stdout.isTTY && (terminal.environment["NO_COLOR"] ?? "") === "";
		default: throw new UserError(`--color cannot be "${choice}"`, { hint: "It takes auto, always or never." });
	}
}
/** The only value of a flag. */
function one(args, name) {
	return args.flags.get(name)?.[0];
}
/** The key with its value, or nothing where there is none. */
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/cli/wanted-reports.ts
/** The reports that `--format` and `--output` ask for, the first format where they say nothing. Throws `UserError` for what cannot be. */
function wantedReports(args, formats) {
	const output = one(args, "output");
	const wanted = (args.flags.get("format") ?? [formats[0]]).map((text) => {
		const at = text.indexOf("=");
		return {
			format: formatOf(at < 0 ? text : text.slice(0, at), formats),
			file: at < 0 ? void 0 : text.slice(at + 1)
		};
	});
	const loose = wanted.filter((report) => report.file === void 0);
	if (output !== void 0) {
		if (wanted.length !== 1 || loose.length !== 1) throw new UserError("--output goes with one --format", { hint: "Write `--format NAME=FILE` for each instead." });
		return loose.map(({ format }) => ({
			format,
			file: output
		}));
	}
	if (loose.length > 1) throw new UserError(`${loose.map(({ format }) => format).join(" and ")} cannot both go to standard output`, { hint: `Give all but one a file: \`--format ${formats[1] ?? formats[0]}=FILE\`.` });
	return wanted;
}
function formatOf(name, formats) {
	const format = formats.find((known) => known === name);
	if (format !== void 0) return format;
	const near = nearestName(name, formats);
	throw new UserError(`unknown format "${name}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}There are ${formats.join(", ")}.` });
}

// src/cli/base-request.ts
/** What the flags say about the state to compare with; undefined where they name none. Throws `UserError` for flags that need one. */
function baseRequestOf(args, config, terminal) {
	const ref = one(args, "base");
	if (ref === void 0) {
		const needy = [
			"fetch-base",
			"config-from",
			...scopeNeedsBase(config) ? ["scope"] : []
		].find((name) => args.flags.has(name));
		if (needy === void 0) return void 0;
		throw new UserError(`--${needy} goes with --base`, { hint: "Name what to compare with: `--base main`." });
	}
	return {
		choice: {
			kind: "ref",
			ref
		},
		name: ref,
		isAskedFor: true,
		mayFetch: args.flags.has("fetch-base"),
		ownsCheckout: false,
		environment: terminal.environment
	};
}
/** What a baseline does not accept is new by itself. */
function scopeNeedsBase({ scope, baseline }) {
	return scope !== void 0 && scope !== "all" && !(scope === "new" && baseline !== void 0);
}

// src/cli/progress.ts
/** A run that is over sooner needs no progress. Milliseconds. */
const QUIET_MS = 1e3;
function openProgress(stderr, isQuiet) {
	if (!stderr.isTTY || isQuiet) return {
		show: () => void 0,
		end: () => void 0
	};
	const start = performance.now();
	let isShown = false;
	return {
		show(done, total) {
			if (performance.now() - start < QUIET_MS) return;
			isShown = true;
			stderr.write(`\r\u001b[K${done} of ${total} sources`);
		},
		end() {
			if (isShown) stderr.write("\r\x1B[K");
		}
	};
}

// src/cli/scan.ts
/** `lintel scan`: judges, writes every report that is asked for, and says whether the gate is open. */
async function scan(args, terminal) {
	const wanted = wantedReports(args, FORMATS);
	const request = {
		...await requestOf(args, terminal),
		trace: !args.flags.has("no-trace"),
		lineHashes: wanted.some(({ format }) => format === "sarif")
	};
	const scanning = {
		args,
		terminal,
		request,
		wanted
	};
	const config = await makeConfig(request);
	if (!args.flags.has("config-from")) return scanBy(config, scanning);
	const settings = await settingsAskedFor(config, scanning);
	try {
		return await scanBy(settings.config, scanning);
	} finally {
		settings.remove();
	}
}
/** Those of `--config-from`, for as long as they are needed. */
async function settingsAskedFor(own, { args, terminal, request }) {
	const [{ readConfigFrom }, { settingsOfBase }] = await Promise.all([import("./config-from.js"), import("./settings-of-base.js")]);
	const base = baseRequestOf(args, own, terminal);
	if (readConfigFrom(one(args, "config-from")) === "base" && base !== void 0) return settingsOfBase(request, own, base);
	return {
		config: own,
		remove: () => void 0
	};
}
async function scanBy(config, { args, terminal, request, wanted }) {
	const rules = await availableRules(config);
	const crosswalk = await askedFrameworks(config, rules);
	const progress = openProgress(terminal.stderr, args.flags.has("quiet"));
	const stopwatch = args.flags.has("timing") ? await openedStopwatch() : void 0;
	const options = {
		rules,
		onSource: progress.show,
		...optional("stopwatch", stopwatch)
	};
	const tellsClusterChanges = wanted.some(({ format }) => format === "markdown");
	const report = await judged({
		args,
		terminal,
		request
	}, config, {
		...options,
		tellsClusterChanges
	});
	progress.end();
	if (stopwatch !== void 0) terminal.stderr.write(timingTable(stopwatch));
	return writeReports(report, wanted, {
		args,
		config,
		terminal,
		crosswalk
	});
}
/** Most runs look at one state of the repository, and load no more than that takes. */
async function judged({ args, terminal, request }, config, { tellsClusterChanges, ...options }) {
	const { flags } = args;
	if (!COMPARING_FLAGS.some((name) => flags.has(name)) && config.baseline === void 0) return lint(config, options);
	const [{ judge }, { readShard }] = await Promise.all([import("./judge.js"), import("./shard.js")]);
	const shard = one(args, "shard");
	const base = baseRequestOf(args, config, terminal);
	return judge(config, {
		...options,
		...optional("base", base === void 0 ? void 0 : {
			...base,
			request
		}),
		...optional("shard", shard === void 0 ? void 0 : readShard(shard)),
		writesBaseline: flags.has("write-baseline"),
		tellsClusterChanges
	});
}
const COMPARING_FLAGS = [
	"base",
	"fetch-base",
	"config-from",
	"scope",
	"write-baseline",
	"shard"
];
async function openedStopwatch() {
	const { openStopwatch } = await import("./stopwatch.js");
	return openStopwatch(() => performance.now());
}
/** How many rules `--timing` lists. */
const DEAREST = 10;
function timingTable(stopwatch) {
	return `       ms evaluations  rule\n${stopwatch.dearest(DEAREST).map(({ rule, milliseconds, evaluations }) => `${milliseconds.toFixed(1).padStart(9)} ${String(evaluations).padStart(11)}  ${rule}\n`).join("")}`;
}

export { isColoured as a, readStdin as c, wantedReports as i, requestOf as l, openProgress as n, one as o, baseRequestOf as r, optional as s, scan as t };