import { At as makeConfig, Ct as counted, Dt as resourceInWords, Et as placeInWords, _t as showUnseen, gt as forTerminal, zt as availableRules } from "./core.js";
import { i as unifiedDiff, n as writeRepairs, r as secretLinesOf, t as repair } from "./fix.js";
import { n as UserError, t as EXIT } from "./errors.js";
import { c as groupBy } from "./help.js";
import { l as requestOf } from "./scan.js";

// src/cli/fix.ts
/** `lintel fix`: makes the changes that the rules name where that is safe, or with `--diff` prints them. */
async function fixCommand(args, terminal) {
	const config = await makeConfig({
		...await requestOf(args, terminal),
		trace: true
	});
	if (config.stdin !== void 0) throw new UserError("standard input cannot be fixed", { hint: "Name a file or a folder." });
	const repairs = await repair(config, {
		rules: await availableRules(config),
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
		terminal.stdout.write(inWords(repairs));
	}
	terminal.stderr.write(leftInWords(repairs));
	return EXIT.passed;
}
function inWords({ files, fixed }) {
	if (files.length === 0) return "Nothing to fix.\n";
	const lines = fixed.map((finding) => `  ${lineOf(finding)}: ${finding.rule.fix?.title ?? ""}`);
	return `Fixed ${counted(fixed.length, "finding")} in ${counted(files.length, "file")}.\n${lines.map((line) => `${showUnseen(line)}\n`).join("")}`;
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