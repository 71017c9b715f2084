import { I as writeOutput, Wt as exitCodeOf, hn as loadTexts, p as writeInPieces } from "./core.js";
import { t as EXIT } from "./errors.js";
import { a as isColoured, o as one, s as optional } from "./scan.js";
const { resolve } = process.getBuiltinModule("node:path");

// src/cli/write-reports.ts
/** Writes a report in every form that is asked for, and says whether the gate is open. */
async function writeReports(report, wanted, { args, config, terminal, crosswalk }) {
	const exit = exitCodeOf(report, config.onIncomplete, config.failOn);
	const texts = wanted.some(({ format }) => format === "sarif") ? await loadTexts(config) : /* @__PURE__ */ new Map();
	for (const { format, file } of wanted) {
		if (file === void 0 && args.flags.has("quiet") && exit === EXIT.passed) continue;
		const pieces = writeInPieces(report, format, {
			texts,
			colour: isColoured(args, terminal, file),
			...file === void 0 && terminal.stdout.isTTY ? { columns: terminal.stdout.columns } : {},
			verbose: args.flags.has("verbose"),
			full: args.flags.has("full"),
			...optional("category", one(args, "category")),
			...optional("crosswalk", crosswalk)
		});
		if (file !== void 0) writeOutput(resolve(terminal.cwd, file), [...pieces].join(""));
		else for (const piece of pieces) terminal.stdout.write(piece);
	}
	return exit;
}

export { writeReports as t };