"use strict";
const require_core = require("./core.js");
const require_start = require("./start.js");
const require_program = require("./program.js");
let node_path = require("node:path");

// src/cli/write-reports.ts
async function writeReports(report, wanted, { args, config, terminal, crosswalk }) {
	const exit = require_core.exitCodeOf(report, config.onIncomplete, config.failOn);
	const texts = wanted.some(({ format }) => format === "sarif") ? await require_core.loadTexts(config) : /* @__PURE__ */ new Map();
	const reports = await Promise.all(wanted.map(async ({ format, file }) => ({
		file,
		written: await writerOf(format)
	})));
	for (const { file, written } of reports) {
		if (file === void 0 && args.flags.has("quiet") && exit === require_start.EXIT.passed) continue;
		const pieces = written(report, {
			texts,
			colour: require_program.isColoured(args, terminal, file),
			...file === void 0 && terminal.stdout.isTTY ? { columns: terminal.stdout.columns } : {},
			verbose: args.flags.has("verbose"),
			full: args.flags.has("full"),
			...require_program.optional("category", require_program.one(args, "category")),
			...require_program.optional("crosswalk", crosswalk)
		});
		if (file !== void 0) require_core.writeOutput((0, node_path.resolve)(terminal.cwd, file), [...pieces].join(""));
		else for (const piece of pieces) terminal.stdout.write(piece);
	}
	return exit;
}
async function writerOf(format) {
	if (format === "text") {
		const { textInPieces } = await Promise.resolve().then(() => require("./core.js")).then((n) => n.text_exports);
		return textInPieces;
	}
	const { write } = await Promise.resolve().then(() => require("./reports.js")).then((n) => n.write_exports);
	return (report, options) => [write(report, format, options)];
}

exports.writeReports = writeReports;