"use strict";
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_merge = require("./merge.js");
const require_write_reports = require("./write-reports.js");
let node_path = require("node:path");

// src/cli/merge.ts
async function mergeCommand(args, terminal) {
	const wanted = require_program.wantedReports(args, require_program.FORMATS);
	const config = await require_program.makeConfig({
		...await require_program.requestOf({
			...args,
			words: []
		}, terminal),
		lineHashes: wanted.some(({ format }) => format === "sarif")
	});
	const files = args.words.map((word) => (0, node_path.resolve)(terminal.cwd, word));
	const rules = await require_core.availableRules(config);
	const crosswalk = await require_program.askedFrameworks(config, rules);
	const report = require_merge.mergeShards(files, config, rules);
	return require_write_reports.writeReports(report, wanted, {
		args,
		config,
		terminal,
		crosswalk
	});
}

exports.mergeCommand = mergeCommand;