import { Bt as showUnseen, Lt as forTerminal, Qt as resourceInWords, Zt as placeInWords, cn as askedFrameworks, fn as availableRules, ln as controlLines, qt as counted, s as makeConfig, un as controlNames } from "./core.js";
import { t as unifiedDiff } from "./patch.js";
import { n as UserError, t as EXIT } from "./errors.js";
import { i as writeRepairs, l as secretLinesOf, n as repair } from "./fix.js";
import { l as groupBy } from "./help.js";
import { l as requestOf } from "./scan.js";

// src/cli/fix.ts
/** `lintel fix`: makes the changes that the rules name where that is safe, or with `--diff` prints them. */
async function fixCommand(args, terminal) {
	const config = await makeConfig({
		...await requestOf(args, terminal),
		trace: true
	});
	if (config.stdin !== void 0) throw new UserError("standard input cannot be fixed", { hint: "Name a file or a folder." });
	const rules = await availableRules(config);
	const crosswalk = await askedFrameworks(config, rules);
	const repairs = await repair(config, {
		rules,
		unsafe: args.flags.has("unsafe")
	});
	if (args.flags.has("diff")) for (const { file, before, after } of repairs.files) {
		const hidden = secretLinesOf(file, before, {
			findings: repairs.judged.findings,
			limits: config.limits
		});
		terminal.stdout.write(unifiedDiff({
			file,
			before,
			after,
			hidden
		}));
	}
	else {
		writeRepairs(repairs, config);
		terminal.stdout.write(`${inWords(repairs)}${closedInWords(repairs, crosswalk)}`);
	}
	terminal.stderr.write(leftInWords(repairs));
	return EXIT.passed;
}
function inWords({ files, fixed }) {
	if (files.length === 0) return "Nothing to fix.\n";
	const lines = fixed.map((finding) => `  ${lineOf(finding)}: ${finding.rule.fix?.title ?? ""}`);
	return `Fixed ${counted(fixed.length, "finding")} in ${counted(files.length, "file")}.\n${lines.map((line) => `${showUnseen(line)}\n`).join("")}`;
}
/**
* Controls that no finding of the run speaks of any more, a line for each framework: of those that are asked for, else of all that
* ship with Lintel.
*/
function closedInWords({ fixed, judged }, crosswalk) {
	const controlsOf = ({ rule }) => crosswalk === void 0 ? rule.controls : controlNames(rule.id, crosswalk);
	const isFixed = new Set(fixed);
	const others = judged.findings.filter((one) => !isFixed.has(one) && one.suppression === void 0);
	const open = new Set(others.flatMap(controlsOf));
	const lines = controlLines(fixed.flatMap(controlsOf).filter((name) => !open.has(name)));
	if (lines.length === 0) return "";
	return `Controls that no finding speaks of any more:\n${lines.map((line) => `  ${showUnseen(line)}\n`).join("")}`;
}
/** Why findings that have a fix are left as they are: one line a reason. */
function leftInWords({ left }) {
	return [...groupBy(left, ([, why]) => why)].map(([why, entries]) => {
		const rules = [...new Set(entries.map(([{ rule }]) => rule.id))].toSorted();
		return `${forTerminal(`${counted(entries.length, "finding")} left, since ${why} (${rules.join(", ")})`)}\n`;
	}).join("");
}
function lineOf({ rule, resource, provenance }) {
	const subject = resource === void 0 ? "" : `, ${resourceInWords(resource)}`;
	return `${placeInWords(provenance.home)}  ${rule.id}${subject}`;
}

export { fixCommand };