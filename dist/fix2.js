"use strict";
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_patch = require("./patch.js");
const require_start = require("./start.js");
const require_fix = require("./fix.js");
const require_flags = require("./flags.js");

// src/cli/fix.ts
async function fixCommand(args, terminal) {
	const config = await require_program.makeConfig({
		...await require_program.requestOf(args, terminal),
		trace: true
	});
	if (config.stdin !== void 0) throw new require_start.UserError("standard input cannot be fixed", { hint: "Name a file or a folder." });
	const rules = await require_core.availableRules(config);
	const crosswalk = await require_program.askedFrameworks(config, rules);
	const repairs = await require_fix.repair(config, {
		rules,
		unsafe: args.flags.has("unsafe")
	});
	if (args.flags.has("diff")) for (const { file, before, after } of repairs.files) {
		const hidden = require_fix.secretLinesOf(file, before, {
			findings: repairs.judged.findings,
			limits: config.limits
		});
		terminal.stdout.write(require_patch.unifiedDiff({
			file,
			before,
			after,
			hidden
		}));
	}
	else {
		require_fix.writeRepairs(repairs, config);
		terminal.stdout.write(`${inWords(repairs)}${closedInWords(repairs, crosswalk)}`);
	}
	terminal.stderr.write(leftInWords(repairs));
	return require_start.EXIT.passed;
}
function inWords({ files, fixed }) {
	if (files.length === 0) return "Nothing to fix.\n";
	const lines = fixed.map((finding) => `  ${lineOf(finding)}: ${finding.rule.fix?.title ?? ""}`);
	return `Fixed ${require_core.counted(fixed.length, "finding")} in ${require_core.counted(files.length, "file")}.\n${lines.map((line) => `${require_program.showUnseen(line)}\n`).join("")}`;
}
function closedInWords({ fixed, judged }, crosswalk) {
	const controlsOf = ({ rule }) => crosswalk === void 0 ? rule.controls : require_core.controlNames(rule.id, crosswalk);
	const isFixed = new Set(fixed);
	const others = judged.findings.filter((one) => !isFixed.has(one) && one.suppression === void 0);
	const open = new Set(others.flatMap(controlsOf));
	const lines = require_core.controlLines(fixed.flatMap(controlsOf).filter((name) => !open.has(name)));
	if (lines.length === 0) return "";
	return `Controls that no finding speaks of any more:\n${lines.map((line) => `  ${require_program.showUnseen(line)}\n`).join("")}`;
}
function leftInWords({ left }) {
	return [...require_flags.groupBy(left, ([, why]) => why)].map(([why, entries]) => {
		const rules = [...new Set(entries.map(([{ rule }]) => rule.id))].toSorted();
		return `${require_program.forTerminal(`${require_core.counted(entries.length, "finding")} left, since ${why} (${rules.join(", ")})`)}\n`;
	}).join("");
}
function lineOf({ rule, resource, provenance }) {
	const subject = resource === void 0 ? "" : `, ${require_core.resourceInWords(resource)}`;
	return `${require_core.placeInWords(provenance.home)}  ${rule.id}${subject}`;
}

exports.fixCommand = fixCommand;