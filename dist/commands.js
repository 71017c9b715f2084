"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_reports = require("./reports.js");
const require_trial = require("./trial.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/cli/completion.ts
var completion_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ completionCommand: () => completionCommand });
function completionCommand({ words: [shell, ...others] }, terminal) {
	if (shell !== "bash" || others.length > 0) throw new require_start.UserError("`lintel completion` takes the name of a shell", { hint: "There is bash: write `source <(lintel completion bash)` into ~/.bashrc. In zsh, `autoload -U bashcompinit; bashcompinit` goes before it." });
	terminal.stdout.write(bashScript());
	return require_start.EXIT.passed;
}
const CHOICES = {
	"fail-on": [...require_program.SEVERITIES, "never"],
	"min-severity": require_program.SEVERITIES,
	"unknown-kinds": require_program.UNKNOWN_KINDS,
	scope: require_program.REPORT_SCOPES,
	preset: require_core.PRESETS
};
const RULE_FLAGS = ["rule", "skip-rule"];
const RULE_COMMANDS = ["explain", "rules"];
function valuesOf(command, { name, value = "" }) {
	if (name === "format" && value.startsWith("NAME")) return command === "report" ? [] : require_program.FORMATS;
	if (/^[a-z][a-z-]*(?:\|[a-z][a-z-]*)+$/u.test(value)) return value.split("|");
	return value === "" ? [] : CHOICES[name] ?? [];
}
function bashScript() {
	const values = require_flags.COMMANDS.flatMap((command) => require_flags.flagsOf(command).flatMap((flag) => {
		const words = valuesOf(command, flag);
		const patterns = [`--${flag.name}`, ...flag.short === void 0 ? [] : [`-${flag.short}`]].map((name) => `${command}:${name}`).join("|");
		return words.length === 0 ? [] : [`    ${patterns}) values='${words.join(" ")}' ;;`];
	}));
	const flags = require_flags.COMMANDS.map((command) => {
		return `      ${command}) COMPREPLY=($(compgen -W '${[...require_flags.flagsOf(command).map(({ name }) => `--${name}`), "--help"].join(" ")}' -- "$word")) ;;`;
	});
	return `# Completion for lintel in bash: source <(lintel completion bash)
_lintel() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=scan values=
  # Bash takes --flag=value apart.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in ${require_flags.COMMANDS.join("|")}) command=\${COMP_WORDS[1]} ;; esac
  fi
  COMPREPLY=()
  case $command:$before in
${values.join("\n")}
    ${RULE_FLAGS.map((name) => `*:--${name}`).join("|")}|${RULE_COMMANDS.map((name) => `${name}:${name}`).join("|")}) values=$(lintel rules | sed -n 's/^  \\([a-z0-9-]*\\) .*/\\1/p') ;;
  esac
  if [[ -n $values && $word != -* ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$word"))
  elif [[ $word == -* ]]; then
    case $command in
${flags.join("\n")}
    esac
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${require_flags.COMMANDS.join(" ")}' -- "$word"))
  fi
}
complete -o default -o bashdefault -F _lintel lintel
`;
}

// src/cli/init.ts
var init_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ initCommand: () => initCommand });
const ACTION = "lintel/lintel@v1";
async function initCommand(args, terminal) {
	const from = args.flags.get("from")?.[0];
	if (from === void 0 && args.words.length > 0) throw new require_start.UserError(`\`lintel init\` does not know what to do with "${args.words.join(" ")}"`, { hint: "Say whose settings it holds: `lintel init --from checkov FILE`." });
	const files = [{
		path: "lintel.yaml",
		text: from === void 0 ? require_program.configTemplate() : await carriedOver(from, args.words, terminal)
	}, {
		path: ".github/workflows/lintel.yml",
		text: require_program.workflowTemplate(ACTION)
	}];
	const present = files.filter(({ path }) => (0, node_fs.existsSync)((0, node_path.join)(terminal.cwd, path)));
	if (present.length > 0 && !args.flags.has("force")) {
		const [is, it] = present.length === 1 ? ["is", "it"] : ["are", "them"];
		throw new require_start.UserError(`${present.map(({ path }) => path).join(" and ")} ${is} there already`, { hint: `\`lintel init --force\` writes over ${it}.` });
	}
	for (const { path, text } of files) {
		require_core.writeOutput((0, node_path.join)(terminal.cwd, path), text);
		terminal.stdout.write(`wrote ${path}\n`);
	}
	return require_start.EXIT.passed;
}
async function carriedOver(name, named, terminal) {
	const { carryOver, migratedPeer, USUAL_FILES } = await Promise.resolve().then(() => require("./migrate.js")).then((n) => n.migrate_exports);
	const peer = migratedPeer(name);
	const isThere = (path) => (0, node_fs.existsSync)((0, node_path.join)(terminal.cwd, path));
	const paths = named.length > 0 ? named : USUAL_FILES[peer].filter(isThere);
	if (paths.length === 0) {
		const file = `\`lintel init --from ${peer} FILE\``;
		throw new require_start.UserError(`there are no settings of ${peer} here`, { hint: USUAL_FILES[peer].length === 0 ? `Name a file with its command line in it, or with the tests it ignores: ${file}.` : `Name the file: ${file}. Looked for ${USUAL_FILES[peer].join(", ")}.` });
	}
	const { text, left } = carryOver(peer, paths.map((path) => ({
		name: path,
		text: require_program.givenText(path, terminal)
	})), {
		rules: require_core.BUILT_IN_RULES,
		exists: isThere,
		read: (path) => isThere(path) ? require_program.givenText(path, terminal) : void 0
	});
	for (const line of left) terminal.stderr.write(`not carried over: ${require_program.forTerminal(line)}\n`);
	return text;
}

// src/cli/explain.ts
function explain(name, { rules, texts, crosswalk }) {
	const index = require_core.namesOf(rules);
	const ids = index.get(name.toLowerCase());
	if (ids === void 0) throw new require_start.UserError(`"${name}" is no rule, category or peer's check id`, { hint: `${index.proposalFor(name)}\`lintel rules\` lists them.` });
	return `${rules.filter(({ rule }) => ids.includes(rule.id)).map((compiled) => page(compiled, texts.get(compiled.rule.id), crosswalk)).join("\n\n")}\n`;
}
function page(compiled, texts, crosswalk) {
	const { rule } = compiled;
	const sections = [`${rule.title}\n${rule.id}  ${rule.severity}  ${rule.category}${rule.defaultOn ? "" : "  off by default"}`];
	if (texts !== void 0) sections.push(`Why\n${indented(texts.rationale)}`);
	sections.push(`How to repair it\n${indented(rule.remediation)}`);
	if (rule.fix !== void 0) sections.push(`What \`lintel fix\` does\n${indented(require_core.asSentence(rule.fix.title))}${rule.fix.safe ? "" : UNSAFE}`);
	const failing = texts?.examples.fails[0];
	if (failing !== void 0) {
		const message = require_trial.tryRule(compiled, failing.yaml, failing.params).findings[0]?.message ?? "";
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
	const controls = crosswalk.crossingsOf(rule.id).map(crossingInWords);
	if (controls.length > 0) sections.push(`Controls that it speaks of\n${indented(controls.join("\n"))}`);
	sections.push(`To accept one finding\n${indented(`# lintel-ignore ${rule.id} -- the reason`)}`);
	const other = rule.defaultOn ? "off" : "on";
	sections.push(`To turn it ${other}, in lintel.yaml\n${indented(`rules: { ${rule.id}: ${other} }`)}`);
	const readOn = require_reports.rulePage(rule);
	if (readOn !== void 0) sections.push(`Read on\n${indented(readOn)}`);
	return sections.join("\n\n");
}
const UNSAFE = " With `--unsafe`, since a running program could notice it.";
function crossingInWords({ framework, control, join }) {
	return `${framework.id} ${control.id} (${join.covers}): ${require_core.asSentence(control.title)} ${join.why}`;
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
function rulesOfPeer(rules, asked) {
	const peers = new Set(rules.flatMap(({ rule }) => Object.keys(rule.peers)));
	const prefix = /^[a-z-]+(?=[/:].)/u.exec(asked.toLowerCase())?.[0];
	const peer = prefix !== void 0 && peers.has(prefix) ? prefix : void 0;
	const id = peer === void 0 ? asked : asked.slice(peer.length + 1);
	const wanted = require_core.comparablePeerId(id);
	const found = rules.filter(({ rule }) => Object.entries(rule.peers).some(([linter, ids]) => (peer === void 0 || linter === peer) && ids.some((one) => require_core.comparablePeerId(one) === wanted)));
	if (found.length > 0) return found;
	const known = new Set(rules.flatMap(({ rule }) => Object.values(rule.peers).flat()));
	const near = require_flags.nearestName(id, known);
	throw new require_start.UserError(`no rule answers to "${asked}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}\`lintel rules --format json\` shows the peers of each rule.` });
}
function textList(rules) {
	const width = Math.max(...rules.map(({ rule }) => rule.id.length), 0);
	const sections = require_program.CATEGORIES.map((category) => {
		const members = rules.filter(({ rule }) => rule.category === category);
		if (members.length === 0) return void 0;
		return `${category}\n${members.map(({ rule }) => `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.defaultOn ? "  " : "off"} ${rule.title}`).join("\n")}`;
	});
	const on = rules.filter(({ rule }) => rule.defaultOn).length;
	return `${sections.filter((one) => one !== void 0).join("\n\n")}\n\n${require_core.counted(rules.length, "rule")}, ${on} of them on by default\n`;
}
function markdownTable(rules) {
	return `| Rule | What it finds | Category | Severity | By default |\n| --- | --- | --- | --- | --- |\n${rules.map(({ rule }) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.category} | ${rule.severity} | ${rule.defaultOn ? "on" : "off"} |`).join("\n")}\n`;
}

// src/cli/rules-commands.ts
var rules_commands_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	explainCommand: () => explainCommand,
	rulesCommand: () => rulesCommand,
	testCommand: () => testCommand
});
function rulesCommand(args, terminal) {
	const name = args.flags.get("format")?.[0] ?? "text";
	const format = LIST_FORMATS.find((one) => one === name);
	if (format === void 0) throw new require_start.UserError(`unknown format "${name}"`, { hint: `\`lintel rules\` knows ${LIST_FORMATS.join(", ")}.` });
	terminal.stdout.write(listRules(rulesNamed(args.words), format, args.flags.get("peer")?.[0]));
	return require_start.EXIT.passed;
}
function rulesNamed(words) {
	return words.length === 0 ? require_core.BUILT_IN_RULES : require_core.rulesWithNames(require_core.BUILT_IN_RULES, require_program.namesInList(words), "`lintel rules`");
}
async function explainCommand(args, terminal) {
	const [name, ...others] = args.words;
	if (name === void 0 || others.length > 0) throw new require_start.UserError("`lintel explain` takes one rule", { hint: "E.g. `lintel explain latest-tag`; `lintel rules` lists them." });
	const { builtInFrameworks } = await Promise.resolve().then(() => require("./frameworks.js")).then((n) => n.__frameworks_exports);
	const crosswalk = require_core.crosswalkOf(builtInFrameworks);
	terminal.stdout.write(explain(name, {
		rules: require_core.BUILT_IN_RULES,
		texts: await require_core.loadRuleTexts(),
		crosswalk
	}));
	return require_start.EXIT.passed;
}
async function testCommand(args, terminal) {
	const { exampleFaults } = await Promise.resolve().then(() => require("./trial.js")).then((n) => n.example_faults_exports);
	const config = await require_program.makeConfig({
		cwd: terminal.cwd,
		customRules: args.words
	});
	const { definitions, policies } = await require_core.customRules(config);
	if (definitions.length + policies.length === 0) throw new require_start.UserError("there are no rules to test", { hint: "Name rule files, or list them under `customRules` in lintel.yaml." });
	let failed = 0;
	const rules = await require_core.compiledRules(definitions);
	for (const [index, rule] of rules.entries()) {
		const { examples } = definitions[index]?.definition ?? { examples: {
			fails: [],
			passes: []
		} };
		const faults = exampleFaults(rule, examples);
		const { fails, passes } = examples;
		const word = faults.length === 0 ? "ok  " : "FAIL";
		terminal.stdout.write(`${word}  ${rule.rule.id}  ${require_core.counted(fails.length + passes.length, "example")}\n`);
		for (const fault of faults) terminal.stdout.write(`      ${require_program.forTerminal(fault)}\n`);
		if (faults.length > 0) failed += 1;
	}
	if (definitions.length > 0) terminal.stdout.write(`${require_core.counted(definitions.length - failed, "rule")} passed, ${failed} failed\n`);
	if (policies.length > 0) terminal.stdout.write(withoutExamples(policies.map(({ compiled }) => compiled.rule.id)));
	return failed === 0 ? require_start.EXIT.passed : require_start.EXIT.failed;
}
function withoutExamples(ids) {
	return `${ids.length === 1 ? "1 admission policy was" : `${ids.length} admission policies were`} read without a mistake (${ids.map((id) => require_program.forTerminal(id)).join(", ")}); policies have no examples to run\n`;
}

Object.defineProperty(exports, "completion_exports", {
  enumerable: true,
  get: function () {
    return completion_exports;
  }
});
Object.defineProperty(exports, "init_exports", {
  enumerable: true,
  get: function () {
    return init_exports;
  }
});
Object.defineProperty(exports, "rules_commands_exports", {
  enumerable: true,
  get: function () {
    return rules_commands_exports;
  }
});