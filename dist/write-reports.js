import { Vt as loadTexts, s as write, xt as exitCodeOf, y as writeOutput } from "./core.js";
import { t as EXIT } from "./errors.js";
import { a as isColoured, o as one, s as optional } from "./scan.js";
const { resolve } = process.getBuiltinModule("node:path");

// src/cli/write-reports.ts
/** Writes a report in every form that is asked for, and says whether the gate is open. */
async function writeReports(report, wanted, { args, config, terminal }) {
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

export { writeReports as t };