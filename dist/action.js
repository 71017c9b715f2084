import { a as summary, i as setOutput, n as getMultilineInput, r as setFailed, t as getInput } from "./octokit.js";
import { K as loadTexts, S as exitCodeOf, V as makeConfig, W as availableRules, c as write, d as writeOutput, f as lint, u as verdictInWords } from "./core.js";
import { n as UserError, t as EXIT } from "./errors.js";
import { p as SEVERITIES } from "./facts.js";
import { c as rendererCacheFolder, s as installRenderers } from "./renderers.js";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// src/github/inputs.ts
/** Reads the step's inputs. `workspace` is the repository's root. Throws `UserError` for a value that cannot be meant. */
function readInputs(workspace, today) {
	const config = text("config");
	const sarif = text("sarif");
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
			lineHashes: sarif !== "false",
			today
		},
		sarif: sarif === "false" ? false : sarif,
		json: text("json"),
		category: text("category"),
		annotations: flag("annotations", true),
		summary: flag("summary", true),
		setup: flag("setup")
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
		await judge(step);
	} catch (error) {
		setOutput("verdict", "error");
		if (error instanceof UserError) setFailed(mistake(error));
		else setFailed(`Lintel met a fault of its own; please report it. ${error instanceof Error ? error.stack ?? "" : String(error)}`);
	}
}
async function judge(step) {
	const workspace = step.environment["GITHUB_WORKSPACE"] ?? process.cwd();
	const inputs = readInputs(workspace, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
	const config = await makeConfig(inputs.request);
	if (inputs.setup) await installRenderers({
		cacheFolder: rendererCacheFolder(),
		which: "current",
		onProgress: () => void 0
	});
	const report = await lint(config, { rules: await availableRules(config) });
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