import { n as UserError, t as EXIT } from "./errors.js";
import { Lt as forTerminal } from "./core.js";
import { S as nearestName } from "./facts.js";
import { a as REPORT_FLAGS, c as TRACE_FLAGS, i as MERGE_FLAGS, n as EXPORT_FLAGS, o as SCAN_FLAGS, r as FIX_FLAGS, s as SUGGEST_FLAGS } from "./help.js";
const { parseArgs } = process.getBuiltinModule("node:util");

// src/cli/arguments.ts
/** Commands beside `scan`, which may be left out. */
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
	"setup"
];
/** Flags of the other commands. */
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
	}]
};
/** Reads the words of a command line. Throws `UserError` for a flag that the command does not have. */
function readArguments(argv) {
	const command = COMMANDS.find((one) => one === argv[0]) ?? "scan";
	const rest = command === argv[0] ? argv.slice(1) : argv;
	const flags = command === "scan" ? SCAN_FLAGS : OTHER_FLAGS[command];
	const { tokens } = parseArgs({
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
		if (values.length > 0 && flag.repeatable !== true) throw new UserError(`--${flag.name} is given twice`, { hint: "Give it once." });
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
		throw new UserError(`--${flag.name} takes no value`, { hint: `Write --${flag.name} alone.` });
	}
	if (value !== void 0 && value !== "") return value;
	throw new UserError(`--${flag.name} needs a value`, { hint: `Write --${flag.name} ${flag.value}.` });
}
function unknownFlag(rawName, command, flags) {
	const near = nearestName(rawName.replace(/^-+/u, ""), flags.map((flag) => flag.name));
	throw new UserError(`\`lintel ${command}\` has no flag ${rawName}`, { hint: near === void 0 ? "`lintel --help` lists them." : `Did you mean --${near}? \`lintel --help\` lists them.` });
}

// src/cli/main.ts
/** Runs a command line and says how it ended. A user's mistake is told on standard error; anything else that is thrown is our bug. */
async function main(argv, terminal) {
	try {
		return await runCommand(readArguments(argv), terminal);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		terminal.stderr.write(`${mistake(error)}\n`);
		return EXIT.usage;
	}
}
async function runCommand(args, terminal) {
	switch (args.command) {
		case "scan": {
			const { scan } = await import("./scan2.js");
			return scan(args, terminal);
		}
		case "fix": {
			const { fixCommand } = await import("./fix2.js");
			return fixCommand(args, terminal);
		}
		case "merge": {
			const { mergeCommand } = await import("./merge2.js");
			return mergeCommand(args, terminal);
		}
		case "report": {
			const { reportCommand } = await import("./report.js");
			return reportCommand(args, terminal);
		}
		case "trace": {
			const { traceCommand } = await import("./trace2.js");
			return traceCommand(args, terminal);
		}
		case "rules": {
			const { rulesCommand } = await import("./rules-commands.js");
			return rulesCommand(args, terminal);
		}
		case "explain": {
			const { explainCommand } = await import("./rules-commands.js");
			return explainCommand(args, terminal);
		}
		case "test": {
			const { testCommand } = await import("./rules-commands.js");
			return testCommand(args, terminal);
		}
		case "cel": {
			const { celCommand } = await import("./cel.js");
			return celCommand(args, terminal);
		}
		case "new-rule": {
			const { newRuleCommand } = await import("./new-rule2.js");
			return newRuleCommand(args, terminal);
		}
		case "export": {
			const { exportCommand } = await import("./export.js");
			return exportCommand(args, terminal);
		}
		case "suggest": {
			const { suggestCommand } = await import("./suggest2.js");
			return suggestCommand(args, terminal);
		}
		case "init": {
			const { initCommand } = await import("./init.js");
			return initCommand(args, terminal);
		}
		case "setup": {
			const { setupCommand } = await import("./setup.js");
			return setupCommand(args, terminal);
		}
	}
}
/** `lintel.yaml:12:3  unknown key "severty"`, and what to do about it in the next line. */
function mistake(error) {
	const { at } = error;
	const place = at === void 0 ? "lintel" : [
		at.file,
		at.line,
		at.column
	].filter((part) => part !== void 0).join(":");
	return `${forTerminal(place)}  ${forTerminal(error.message)}\n  ${forTerminal(error.hint)}`;
}

export { main };