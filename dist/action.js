import { a as summary, i as setOutput, n as getMultilineInput, r as setFailed, t as getInput } from "./octokit.js";
import { At as makeConfig, Mt as filesOfGlob, Nt as isGlob, Ot as verdictInWords, Vt as loadTexts, s as write, xt as exitCodeOf, y as writeOutput, zt as availableRules } from "./core.js";
import { n as UserError, t as EXIT } from "./errors.js";
import { d as readShard, t as judge } from "./compare.js";
import { Xr as valueAt, Yr as isMap, g as SEVERITIES } from "./facts.js";
import { c as rendererCacheFolder, s as installRenderers } from "./renderers.js";
const { randomUUID } = process.getBuiltinModule("node:crypto");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join, resolve } = process.getBuiltinModule("node:path");
const { readFileSync } = process.getBuiltinModule("node:fs");

// src/github/base-of-event.ts
/** A push that makes a branch says that the commit before it is this. */
const NO_COMMIT = /^0+$/u;
/**
* What the event that started the workflow is to be compared with: a pull request with its target, a merge queue's group
* with the commit it builds on, a push with what the branch was. Undefined for other events, and where the runner has
* written none down.
*/
function baseOfEvent(environment) {
	const event = readEvent(environment["GITHUB_EVENT_PATH"]);
	const text = (...path) => {
		const value = valueAt(event, path);
		return typeof value === "string" && value !== "" ? value : void 0;
	};
	switch (environment["GITHUB_EVENT_NAME"]) {
		case "pull_request":
		case "pull_request_target": {
			const [target, head] = [text("pull_request", "base", "sha"), text("pull_request", "head", "sha")];
			if (target === void 0 || head === void 0) return void 0;
			return {
				choice: {
					kind: "pull-request",
					target,
					head
				},
				name: text("pull_request", "base", "ref") ?? "the target branch"
			};
		}
		case "merge_group": return commit(text("merge_group", "base_sha"), "the base of the merge group");
		case "push": return commit(text("before"), "the push before");
		default: return;
	}
}
function commit(id, name) {
	return id === void 0 || NO_COMMIT.test(id) ? void 0 : {
		choice: {
			kind: "commit",
			commit: id
		},
		name
	};
}
function readEvent(path) {
	if (path === void 0) return void 0;
	try {
		const event = JSON.parse(readFileSync(path, "utf8"));
		return isMap(event) ? event : void 0;
	} catch {
		return;
	}
}

// src/github/inputs.ts
/** Reads the step's inputs. `workspace` is the repository's root. Throws `UserError` for a value that cannot be meant. */
function readInputs(workspace, today) {
	const config = text("config");
	const sarif = text("sarif");
	const base = text("base");
	return {
		request: {
			cwd: text("working-directory") === void 0 ? workspace : `${workspace}/${text("working-directory")}`,
			root: workspace,
			...config === void 0 ? {} : { configFile: {
				kind: "path",
				path: config
			} },
			paths: lines("paths"),
			exclude: lines("exclude"),
			preset: text("preset"),
			failOn: text("fail-on"),
			minSeverity: text("min-severity"),
			onIncomplete: text("on-incomplete"),
			nothingToScan: "incomplete",
			kubeVersion: text("kube-version"),
			scope: text("scope"),
			baseline: text("baseline"),
			onlyRules: lines("rule"),
			skipRules: lines("skip-rule"),
			customRules: lines("rules"),
			rulesOnly: flag("rules-only"),
			allKustomizations: flag("all-kustomizations"),
			helm: text("helm"),
			kustomize: text("kustomize"),
			helmDependencyBuild: flag("helm-dependency-build"),
			allowRemoteBases: flag("allow-remote-bases"),
			trace: flag("trace", true),
			peerSuppressions: flag("peer-suppressions", true),
			lineHashes: sarif !== "false",
			today
		},
		sarif: sarif === "false" ? false : sarif,
		json: text("json"),
		category: text("category"),
		annotations: flag("annotations", true),
		summary: flag("summary", true),
		setup: flag("setup"),
		base: base === "false" ? false : base,
		fetchBase: flag("fetch-base", true),
		shard: text("shard"),
		merge: lines("merge")
	};
}
function text(name) {
	const value = getInput(name);
	return value === "" ? void 0 : value;
}
function lines(name) {
	const values = getMultilineInput(name);
	return values.length === 0 ? void 0 : values;
}
function flag(name, otherwise = false) {
	switch (getInput(name).toLowerCase()) {
		case "": return otherwise;
		case "true": return true;
		case "false": return false;
		default: throw new UserError(`the input ${name} is neither true nor false`, { hint: "Write `true` or `false`." });
	}
}

// src/github/run-action.ts
/** Runs the Action: judges, writes SARIF, annotations, the job summary and the outputs, and fails the step when the gate is shut. */
async function runAction(step) {
	try {
		await runStep(step);
	} catch (error) {
		setOutput("verdict", "error");
		if (error instanceof UserError) setFailed(mistake(error));
		else setFailed(`Lintel met a fault of its own; please report it. ${error instanceof Error ? error.stack ?? "" : String(error)}`);
	}
}
async function runStep(step) {
	const workspace = step.environment["GITHUB_WORKSPACE"] ?? process.cwd();
	const inputs = readInputs(workspace, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
	const config = await makeConfig(inputs.request);
	if (inputs.setup) await installRenderers({
		cacheFolder: rendererCacheFolder(),
		which: "current",
		onProgress: () => void 0
	});
	const report = await reportOf(inputs, config, step.environment);
	const options = {
		texts: await loadTexts(config),
		colour: false,
		verbose: false,
		full: false,
		...inputs.category === void 0 ? {} : { category: inputs.category }
	};
	printLog(step, write(report, "text", options));
	if (inputs.annotations) step.print(write(report, "github", options));
	writeFiles({
		report,
		config,
		inputs,
		options
	}, step);
	if (inputs.summary && step.environment["GITHUB_STEP_SUMMARY"] !== void 0) await summary.addRaw(write(report, "markdown", options)).write();
	conclude(report, config);
}
async function reportOf(inputs, config, environment) {
	const rules = await availableRules(config);
	if (inputs.merge !== void 0) {
		const { mergeShards } = await import("./merge-shards.js");
		return mergeShards(await filesNamed(inputs.merge, config.root), config, rules);
	}
	const base = baseRequestOf(inputs, environment);
	return judge(config, {
		rules,
		...base === void 0 ? {} : { base },
		...inputs.shard === void 0 ? {} : { shard: readShard(inputs.shard) }
	});
}
async function filesNamed(names, root) {
	return (await Promise.all(names.map(async (name) => isGlob(name) ? await filesOfGlob(root, name) : [resolve(root, name)]))).flat();
}
function baseRequestOf({ base, fetchBase }, environment) {
	const common = {
		mayFetch: fetchBase,
		ownsCheckout: true,
		environment
	};
	if (base === false) return void 0;
	if (base !== void 0) return {
		...common,
		choice: {
			kind: "ref",
			ref: base
		},
		name: base,
		isAskedFor: true
	};
	const choice = baseOfEvent(environment);
	return choice === void 0 ? void 0 : {
		...common,
		...choice,
		isAskedFor: false
	};
}
/** The report for people, between a pair of commands that make the runner deaf: no text in it can be one. */
function printLog(step, text) {
	const token = randomUUID();
	step.print(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
function writeFiles(outcome, step) {
	const { inputs } = outcome;
	if (inputs.sarif !== false) {
		const folder = step.environment["RUNNER_TEMP"] ?? tmpdir();
		const name = `lintel${inputs.category === void 0 ? "" : `-${inputs.category.replaceAll(/[^\w.-]/gu, "_")}`}.sarif`;
		writeReport(outcome, "sarif", inputs.sarif ?? join(folder, name));
	}
	if (inputs.json !== void 0) writeReport(outcome, "json", inputs.json);
}
function writeReport({ report, config, options }, format, file) {
	const path = resolve(config.root, file);
	writeOutput(path, write(report, format, options));
	setOutput(format, path);
}
function conclude(report, config) {
	setOutput("verdict", report.verdict);
	if (report.comparison !== void 0) {
		setOutput("new", report.comparison.counts.new);
		setOutput("fixed", report.comparison.fixed.length);
	}
	for (const severity of SEVERITIES) setOutput(severity, report.counts.bySeverity[severity]);
	if (exitCodeOf(report, config.onIncomplete, config.failOn) !== EXIT.passed) setFailed(verdictInWords(report));
}
function mistake({ message, hint, at }) {
	return `${at === void 0 ? "" : `${[
		at.file,
		at.line,
		at.column
	].filter((part) => part !== void 0).join(":")}: `}${message}. ${hint}`;
}

// src/action.ts
await runAction({
	environment: process.env,
	print: (text) => void process.stdout.write(text)
});

export {  };