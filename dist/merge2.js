import { cn as askedFrameworks, d as FORMATS, fn as availableRules, s as makeConfig } from "./core.js";
import { t as mergeShards } from "./merge.js";
import { i as wantedReports, l as requestOf } from "./scan.js";
import { t as writeReports } from "./write-reports.js";
const { resolve } = process.getBuiltinModule("node:path");

// src/cli/merge.ts
/** `lintel merge`: one report and one verdict of the parts of a run that was split. */
async function mergeCommand(args, terminal) {
	const wanted = wantedReports(args, FORMATS);
	const config = await makeConfig({
		...await requestOf({
			...args,
			words: []
		}, terminal),
		lineHashes: wanted.some(({ format }) => format === "sarif")
	});
	const files = args.words.map((word) => resolve(terminal.cwd, word));
	const rules = await availableRules(config);
	const crosswalk = await askedFrameworks(config, rules);
	const report = mergeShards(files, config, rules);
	return writeReports(report, wanted, {
		args,
		config,
		terminal,
		crosswalk
	});
}

export { mergeCommand };