"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");

// src/cli/help.ts
var help_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	help: () => help,
	helpCommand: () => helpCommand
});
const COMMAND_HELP = {
	scan: {
		usage: "lintel [scan] [PATH\u2026]",
		does: "judge a repository, a folder or files; - reads standard input",
		examples: [
			"lintel",
			"lintel charts/shop --rule latest-tag",
			"lintel --format text --format sarif=lintel.sarif --fail-on critical",
			"kubectl get deploy web -o yaml | lintel -",
			"lintel --base main --scope new"
		]
	},
	fix: {
		usage: "lintel fix [PATH\u2026]",
		does: "make the changes that rules name, where that is safe",
		examples: [
			"lintel fix --diff",
			"lintel fix charts/shop",
			"lintel fix --unsafe --diff --rule privileged-container"
		]
	},
	merge: {
		usage: "lintel merge REPORT\u2026",
		does: "join the JSON reports of a run that was split by --shard",
		examples: ["lintel merge out/*.json", "lintel merge out/*.json --format sarif=lintel.sarif"]
	},
	report: {
		usage: "lintel report [PATH\u2026]",
		does: "what the files show about controls of frameworks",
		examples: ["lintel report --framework cis-kubernetes", "lintel report --framework cis-kubernetes,nsa-cisa --format html=report.html"]
	},
	trace: {
		usage: "lintel trace PATH[:LINE]",
		does: "where a rendered field comes from, or what a line feeds",
		examples: ["lintel trace charts/shop/values.yaml:12", "lintel trace charts/shop --resource Deployment/web --field spec.replicas"]
	},
	rules: {
		usage: "lintel rules [NAME\u2026]",
		does: "list the rules, or those of a category",
		examples: [
			"lintel rules",
			"lintel rules rbac",
			"lintel rules --peer CKV_K8S_16",
			"lintel rules --format json"
		]
	},
	explain: {
		usage: "lintel explain RULE",
		does: "what a rule looks for, why, and how to repair it",
		examples: ["lintel explain latest-tag", "lintel explain CKV_K8S_16"]
	},
	test: {
		usage: "lintel test [PATH\u2026]",
		does: "run the examples of your own rule files",
		examples: ["lintel test", "lintel test policies/owner-label.yaml"]
	},
	"new-rule": {
		usage: "lintel new-rule ID [FILE]",
		does: "write a first rule of your own, with examples that pass",
		examples: ["lintel new-rule owner-label", "lintel new-rule team-ports rules/ports.yaml --scope container"]
	},
	cel: {
		usage: "lintel cel 'EXPR' PATH\u2026",
		does: "evaluate one expression over each object of the files",
		examples: [
			"lintel cel 'object.spec.replicas > 1' deploy.yaml",
			"lintel cel 'object.kind' deploy/",
			"helm template . | lintel cel 'object.kind' -"
		]
	},
	suggest: {
		usage: "lintel suggest network-policies [PATH\u2026]",
		does: "default-deny and the allowances that the files imply, for review",
		examples: ["lintel suggest network-policies", "lintel suggest network-policies deploy --output policies"]
	},
	export: {
		usage: "lintel export vap",
		does: "write rules as ValidatingAdmissionPolicies for the cluster",
		examples: ["lintel export vap --output policies.yaml", "lintel export vap --preset pss-baseline --action deny"]
	},
	init: {
		usage: "lintel init [--from LINTER]",
		does: "write a commented lintel.yaml and a workflow for GitHub",
		examples: ["lintel init", "lintel init --from checkov"]
	},
	setup: {
		usage: "lintel setup",
		does: "bring Helm and Kustomize (linux x64), and start sooner afterwards",
		examples: ["lintel setup"]
	},
	completion: {
		usage: "lintel completion bash",
		does: "a script that completes commands, flags and rules",
		examples: ["lintel completion bash > ~/.local/share/bash-completion/completions/lintel"]
	},
	help: {
		usage: "lintel help [COMMAND]",
		does: "this text, or what one command takes",
		examples: ["lintel help", "lintel help trace"]
	},
	version: {
		usage: "lintel version",
		does: "print the version",
		examples: ["lintel version"]
	}
};
function helpCommand({ words }, terminal) {
	const [name] = words;
	if (name !== void 0 && !require_flags.COMMANDS.some((one) => one === name)) {
		const near = require_flags.nearestName(name, require_flags.COMMANDS);
		throw new require_start.UserError(`there is no command "${name}"`, { hint: `${near === void 0 ? "" : `Did you mean \`lintel help ${near}\`? `}\`lintel help\` lists them.` });
	}
	terminal.stdout.write(help(words));
	return require_start.EXIT.passed;
}
function help(argv = []) {
	const name = argv[0] === "help" ? argv[1] : argv[0];
	const command = require_flags.COMMANDS.find((one) => one === name);
	return command === void 0 ? helpOfAll() : helpOf(command);
}
function helpOf(command) {
	const { usage, does, examples } = COMMAND_HELP[command];
	const flags = require_flags.flagsOf(command);
	return `${usage}
  ${does}

Examples
${examples.map((line) => `  ${line}\n`).join("")}
${flags.length === 0 ? "" : `${require_flags.flagsInWords(flags)}\n\n`}\`lintel help\` lists all commands.
`;
}
const COLUMN = 34;
function usageLine({ usage, does }) {
	const head = `  ${usage}`;
	return head.length + 1 > COLUMN ? `${head}\n${" ".repeat(COLUMN)}${does}` : `${head.padEnd(COLUMN)}${does}`;
}
function helpOfAll() {
	const asking = [
		...require_flags.FIX_FLAGS,
		...require_flags.EXPORT_FLAGS,
		...require_flags.REPORT_FLAGS,
		...require_flags.SUGGEST_FLAGS,
		...require_flags.TRACE_FLAGS
	].filter(({ group }) => group === "What to ask");
	return `Lintel finds misconfigurations in Kubernetes manifests, Helm charts and Kustomize builds,
and shows the line you would edit.

Usage
${Object.values(COMMAND_HELP).map(usageLine).join("\n")}

Examples
  lintel                                          judge everything below the repository's root
  lintel charts/shop --rule latest-tag            one chart, one rule
  lintel --format sarif=lintel.sarif --fail-on critical
  kubectl get deploy web -o yaml | lintel -       what is in the cluster
  lintel report --framework cis-kubernetes,nsa-cisa --format html=report.html
  lintel explain CKV_K8S_16                       a rule by its name at another linter
  lintel trace charts/shop --resource Deployment/web --field spec.replicas
  lintel trace charts/shop/values.yaml:12         what this key sets
  lintel cel 'object.spec.replicas > 1' deploy.yaml

${require_flags.flagsInWords([...asking, ...require_flags.SCAN_FLAGS])}

Exit codes
  0  the gate is open
  1  a finding at or above --fail-on
  2  a mistake in the flags or the configuration, or something could not be judged
  3  a fault of Lintel itself

A folder named like a command is scanned when it is written as a path: lintel ./rules
`;
}

Object.defineProperty(exports, "help_exports", {
  enumerable: true,
  get: function () {
    return help_exports;
  }
});