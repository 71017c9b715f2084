import { n as UserError, t as EXIT } from "./errors.js";
import { d as CATEGORIES, h as nearestName } from "./facts.js";
import { B as namesOf, G as customDefinitions, J as loadRuleTexts, K as loadTexts, S as exitCodeOf, V as makeConfig, W as availableRules, a as workflowTemplate, c as write, d as writeOutput, f as lint, i as configTemplate, l as forTerminal, q as BUILT_IN_RULES, r as tryRule, s as FORMATS } from "./core.js";
import { dirname, join, resolve } from "node:path";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";

// src/cli/init.ts
/** How a workflow names this action. */
const ACTION = "lintel/lintel@v1";
/** `lintel init`: writes a commented configuration and a workflow for GitHub, and never over files that are there. */
function initCommand(args, terminal) {
	const files = [{
		path: "lintel.yaml",
		text: configTemplate()
	}, {
		path: ".github/workflows/lintel.yml",
		text: workflowTemplate(ACTION)
	}];
	const present = files.filter(({ path }) => existsSync(join(terminal.cwd, path)));
	if (present.length > 0 && !args.flags.has("force")) throw new UserError(`${present.map(({ path }) => path).join(" and ")} is there already`, { hint: "`lintel init --force` writes over it." });
	for (const { path, text } of files) {
		const absolute = join(terminal.cwd, path);
		mkdirSync(dirname(absolute), { recursive: true });
		writeFileSync(absolute, text);
		terminal.stdout.write(`wrote ${path}\n`);
	}
	return EXIT.passed;
}

// src/cli/explain.ts
/**
* What a rule looks for, why, with an example of each kind, and how to repair it. `name` is a rule's id or alias, or a peer's
* check id; several rules answer to some of those.
*/
function explain(name, rules, texts) {
	const index = namesOf(rules);
	const ids = index.get(name.toLowerCase());
	if (ids === void 0) {
		const near = nearestName(name.toLowerCase(), index.keys());
		throw new UserError(`"${name}" is no rule, category or peer's check id`, { hint: near === void 0 ? "`lintel rules` lists them." : `Did you mean "${near}"?` });
	}
	return `${rules.filter(({ rule }) => ids.includes(rule.id)).map((compiled) => page(compiled, texts.get(compiled.rule.id))).join("\n\n")}\n`;
}
function page(compiled, texts) {
	const { rule } = compiled;
	const sections = [`${rule.title}\n${rule.id}  ${rule.severity}  ${rule.category}${rule.defaultOn ? "" : "  off by default"}`];
	if (texts !== void 0) sections.push(`Why\n${indented(texts.rationale)}`);
	sections.push(`How to repair it\n${indented(rule.remediation)}`);
	const failing = texts?.examples.fails[0];
	if (failing !== void 0) {
		const message = tryRule(compiled, failing.yaml, failing.params).findings[0]?.message ?? "";
		sections.push(`This fails: ${failing.name}\n${indented(failing.yaml.trimEnd())}\n\n${indented(message)}`);
	}
	const passing = texts?.examples.passes[0];
	if (passing !== void 0) sections.push(`This passes: ${passing.name}\n${indented(passing.yaml.trimEnd())}`);
	if (Object.keys(compiled.params).length > 0) {
		const params = Object.entries(compiled.params).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
		sections.push(`What a site may set, in lintel.yaml under rules.${rule.id}.params\n${indented(params.join("\n"))}`);
	}
	const peers = Object.entries(rule.peers).map(([peer, ids]) => `${peer}: ${ids.join(", ")}`);
	if (peers.length > 0) sections.push(`At other linters\n${indented(peers.join("\n"))}`);
	sections.push(`To accept one finding\n${indented(`# lintel-ignore ${rule.id} -- the reason`)}`);
	return sections.join("\n\n");
}
function indented(text) {
	return text.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}

// src/cli/list-rules.ts
const LIST_FORMATS = [
	"text",
	"json",
	"markdown"
];
/** The rules as a list, by category; with `peer` only those that answer to that check of another linter. */
function listRules(rules, format, peer) {
	const sorted = (peer === void 0 ? rules : rulesOfPeer(rules, peer)).toSorted((a, b) => a.rule.category === b.rule.category ? order(a.rule.id, b.rule.id) : order(a.rule.category, b.rule.category));
	switch (format) {
		case "json": return `${JSON.stringify(sorted.map(({ rule, params, aliases }) => ({
			...rule,
			params,
			aliases
		})), void 0, 2)}\n`;
		case "markdown": return markdownTable(sorted);
		case "text": return textList(sorted);
	}
}
function order(a, b) {
	return a < b ? -1 : 1;
}
function rulesOfPeer(rules, peer) {
	const ids = namesOf(rules).get(peer.toLowerCase());
	if (ids !== void 0) return rules.filter(({ rule }) => ids.includes(rule.id));
	throw new UserError(`no rule answers to "${peer}"`, { hint: "`lintel rules --format json` shows the peers of each rule." });
}
function textList(rules) {
	const width = Math.max(...rules.map(({ rule }) => rule.id.length), 0);
	const sections = CATEGORIES.map((category) => {
		const members = rules.filter(({ rule }) => rule.category === category);
		if (members.length === 0) return void 0;
		return `${category}\n${members.map(({ rule }) => `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.defaultOn ? "  " : "off"} ${rule.title}`).join("\n")}`;
	});
	const on = rules.filter(({ rule }) => rule.defaultOn).length;
	return `${sections.filter((one) => one !== void 0).join("\n\n")}\n\n${rules.length} rules, ${on} of them on by default\n`;
}
function markdownTable(rules) {
	return `| Rule | What it finds | Category | Severity | By default |\n| --- | --- | --- | --- | --- |\n${rules.map(({ rule }) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.category} | ${rule.severity} | ${rule.defaultOn ? "on" : "off"} |`).join("\n")}\n`;
}

// src/cli/rules-commands.ts
/** `lintel rules`. */
function rulesCommand(args, terminal) {
	const name = args.flags.get("format")?.[0] ?? "text";
	const format = LIST_FORMATS.find((one) => one === name);
	if (format === void 0) throw new UserError(`unknown format "${name}"`, { hint: `\`lintel rules\` knows ${LIST_FORMATS.join(", ")}.` });
	terminal.stdout.write(listRules(BUILT_IN_RULES, format, args.flags.get("peer")?.[0]));
	return EXIT.passed;
}
/** `lintel explain RULE`. */
async function explainCommand(args, terminal) {
	const [name, ...others] = args.words;
	if (name === void 0 || others.length > 0) throw new UserError("`lintel explain` takes one rule", { hint: "E.g. `lintel explain latest-tag`; `lintel rules` lists them." });
	terminal.stdout.write(explain(name, BUILT_IN_RULES, await loadRuleTexts()));
	return EXIT.passed;
}
/** `lintel test [PATH…]`: runs the examples of a team's own rules; without paths those of the configuration. */
async function testCommand(args, terminal) {
	const { compileRule } = await import("./compile.js");
	const { exampleFaults } = await import("./example-faults.js");
	const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const config = await makeConfig({
		cwd: terminal.cwd,
		customRules: args.words,
		today
	});
	const definitions = await customDefinitions(config);
	if (definitions.length === 0) throw new UserError("there are no rules to test", { hint: "Name rule files, or list them under `customRules` in lintel.yaml." });
	let failed = 0;
	for (const located of definitions) {
		const faults = exampleFaults(compileRule(located), located.definition.examples);
		const { fails, passes } = located.definition.examples;
		const word = faults.length === 0 ? "ok  " : "FAIL";
		terminal.stdout.write(`${word}  ${located.definition.id}  ${fails.length + passes.length} examples\n`);
		for (const fault of faults) terminal.stdout.write(`      ${forTerminal(fault)}\n`);
		if (faults.length > 0) failed += 1;
	}
	terminal.stdout.write(`${definitions.length - failed} rules passed, ${failed} failed\n`);
	return failed === 0 ? EXIT.passed : EXIT.failed;
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
	const wanted = wantedReports(args);
	const config = await makeConfig(await requestOf(args, wanted, terminal));
	const rules = await availableRules(config);
	const progress = openProgress(terminal.stderr, args.flags.has("quiet"));
	const report = await lint(config, {
		rules,
		onSource: progress.show
	});
	progress.end();
	const exit = exitCodeOf(report, config.onIncomplete, config.failOn);
	const texts = wanted.some(({ format }) => format === "sarif") ? await loadTexts(config) : /* @__PURE__ */ new Map();
	for (const { format, file } of wanted) {
		if (file === void 0 && args.flags.has("quiet") && exit === EXIT.passed) continue;
		const output = write(report, format, {
			texts,
			colour: isColoured(args, terminal, file),
			...file === void 0 && terminal.stdout.isTTY ? { columns: terminal.stdout.columns } : {},
			verbose: args.flags.has("verbose"),
			full: args.flags.has("full"),
			...optional("category", one(args, "category"))
		});
		if (file === void 0) terminal.stdout.write(output);
		else writeOutput(resolve(terminal.cwd, file), output);
	}
	return exit;
}
function wantedReports(args) {
	const output = one(args, "output");
	const wanted = (args.flags.get("format") ?? ["text"]).map((text) => {
		const at = text.indexOf("=");
		return {
			format: formatOf(at < 0 ? text : text.slice(0, at)),
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
	if (loose.length > 1) throw new UserError(`${loose.map(({ format }) => format).join(" and ")} cannot both go to standard output`, { hint: "Give all but one a file: `--format sarif=lintel.sarif`." });
	return wanted;
}
function formatOf(name) {
	const format = FORMATS.find((known) => known === name);
	if (format !== void 0) return format;
	const near = nearestName(name, FORMATS);
	throw new UserError(`unknown format "${name}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}There are ${FORMATS.join(", ")}.` });
}
async function requestOf(args, wanted, terminal) {
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
		onlyRules: flags.get("rule"),
		skipRules: flags.get("skip-rule"),
		customRules: flags.get("rules"),
		rulesOnly: flags.has("rules-only"),
		allKustomizations: flags.has("all-kustomizations"),
		limits,
		helm: one(args, "helm"),
		kustomize: one(args, "kustomize"),
		helmDependencyBuild: flags.has("helm-dependency-build"),
		allowRemoteBases: flags.has("allow-remote-bases"),
		trace: !flags.has("no-trace"),
		lineHashes: wanted.some(({ format }) => format === "sarif"),
		today: dayOf(one(args, "now"))
	};
}
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
function isColoured(args, terminal, file) {
	const choice = one(args, "color") ?? "auto";
	switch (choice) {
		case "always": return true;
		case "never": return false;
		case "auto": return file === void 0 && terminal.stdout.isTTY && (terminal.environment["NO_COLOR"] ?? "") === "";
		default: throw new UserError(`--color cannot be "${choice}"`, { hint: "It takes auto, always or never." });
	}
}
function one(args, name) {
	return args.flags.get(name)?.[0];
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

export { initCommand as a, testCommand as i, explainCommand as n, rulesCommand as r, scan as t };