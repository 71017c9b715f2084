"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_config_file = require("./config-file.js");
const require_zod = require("./zod.js");
const require_compliance = require("./compliance.js");

// src/compliance/attestations.ts
var attestations_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readAttestations: () => readAttestations });
const words = require_zod.string$1().trim().min(1).max(2e3);
const loose = require_zod.union([require_zod.string$1(), require_zod.number()]).transform(String).pipe(require_zod.string$1().trim().min(1).max(500));
const day = require_zod.string$1().refine(isDay, { error: "a date like 2027-01-31" });
const attestationsFile = require_config_file.mapping({ attestations: require_zod.array(require_config_file.mapping({
	control: require_zod.string$1().regex(/^[a-z0-9-]+\/\S+$/u, { error: "a framework and a control: cis-kubernetes/3.1.1" }),
	statement: words.describe("What is so."),
	owner: loose.describe("Who says it and stands for it."),
	evidence: loose.describe("Where the proof lies: an address, a document."),
	ticket: loose.optional(),
	date: day.describe("The day on which it was given."),
	until: day.optional().describe("Last day on which it counts; a year after the date where it is left out.")
})).max(1e4) });
function readAttestations(text, file, known) {
	const yaml = require_config_file.parseConfigYaml(text, file);
	const parsed = attestationsFile.safeParse(yaml.data ?? {});
	if (!parsed.success) {
		const fault = require_program.shapeFault(parsed.error.issues, yaml.data ?? {}, "the file");
		throw require_program.shapeMistake(fault, yaml, "An attestation has control, statement, owner, evidence and date; docs/compliance.md shows one.");
	}
	const seen = /* @__PURE__ */ new Set();
	return parsed.data.attestations.map(({ control: name, ticket, until, ...rest }, index) => {
		const at = yaml.placeOf([
			"attestations",
			index,
			"control"
		]);
		const slash = name.indexOf("/");
		const [framework, control] = [name.slice(0, slash), name.slice(slash + 1)];
		checkControl({
			framework,
			control
		}, known, at);
		if (seen.has(name)) throw new require_start.UserError(`${name} is attested twice`, {
			hint: "Keep the one that counts.",
			at
		});
		seen.add(name);
		const last = until ?? yearAfter(rest.date);
		if (last < rest.date) throw new require_start.UserError(`the attestation of ${name} ends before it was given`, {
			hint: "Set `until` to a day after `date`.",
			at
		});
		return {
			framework,
			control,
			...rest,
			until: last,
			...ticket === void 0 ? {} : { ticket }
		};
	});
}
function checkControl({ framework, control }, known, at) {
	const found = known.find(({ id }) => id === framework);
	const names = found === void 0 ? known.map(({ id }) => id) : found.controls.map(({ id }) => id);
	if (found !== void 0 && names.includes(control)) return;
	const what = found === void 0 ? `no framework "${framework}"` : `no control "${control}" in ${framework}`;
	const near = require_flags.nearestName(found === void 0 ? framework : control, names);
	throw new require_start.UserError(`there is ${what}`, {
		hint: near === void 0 ? "docs/frameworks has a page for each framework." : `Did you mean "${near}"?`,
		at
	});
}
function isDay(value) {
	const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? /* @__PURE__ */ new Date(`${value}T00:00:00Z`) : void 0;
	return date !== void 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
function yearAfter(date) {
	const after = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	after.setUTCFullYear(after.getUTCFullYear() + 1);
	return after.toISOString().slice(0, 10);
}

// src/compliance/framework-file.ts
var framework_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readFrameworkFile: () => readFrameworkFile });
const text = (most) => require_zod.string$1().trim().min(1).max(most);
const name = require_zod.union([require_zod.string$1(), require_zod.number()]).transform(String).pipe(require_zod.string$1().regex(/^[A-Za-z0-9][A-Za-z0-9._:()+-]{0,79}$/u));
const slug = require_zod.string$1().regex(/^[a-z0-9][a-z0-9-]{0,60}$/u);
const join = require_config_file.mapping({
	rule: slug.describe("Id of a rule."),
	covers: require_zod._enum(["full", "partial"]).describe("full: an object that meets the rule meets the control; partial: the rule is one part of it."),
	why: text(400).describe("Why meeting the rule moves this control, in one sentence."),
	looksAt: require_zod.array(require_zod.string$1().refine(require_compliance.isInput)).min(1).optional().describe("Of a rule over whole sources, the inputs that it looks at, where they are not what the control needs."),
	unless: require_zod.array(require_zod.string$1().regex(/^(?:!?[a-z0-9][a-z0-9-]{0,60}|[a-z0-9][a-z0-9-]{0,60}=[^=\s]{1,60})$/u)).default([]).describe("Flags with which a pass proves nothing, since they hand the matter to a file that the rule does not read, since the rule steps back from what is left out, or since the framework takes them otherwise: `name` where it is given, `name=value`, `!name` where it is left out.")
});
const control = require_config_file.mapping({
	id: name.describe("The framework's own number; one of yours where it has none."),
	title: text(200).describe("What is asked, in your own words: the texts of most frameworks are licensed."),
	section: name.optional(),
	level: name.optional(),
	assess: require_zod._enum(require_program.ASSESS).describe("files: the rules settle it for what the files declare. partly: files can show a failure and cannot prove a pass. uncovered: files could tell, and no rule reads that. runtime: a node or cluster must be asked. manual: people decide."),
	needs: require_zod.array(require_zod.string$1().refine(require_compliance.isInput)).default([]).describe(`What must be among the files, all of it: ${require_compliance.INPUTS.join(", ")}, or a kind such as Ingress or Mesh.example.com.`),
	rules: require_zod.array(join).default([]),
	reason: text(400).optional().describe("Why files do not settle it. Left out for `assess: files` only.")
});
const frameworkFile = require_config_file.mapping({
	id: slug,
	title: text(200),
	version: require_zod.union([require_zod.string$1(), require_zod.number()]).transform(String).pipe(require_zod.string$1().min(1).max(100)),
	source: require_config_file.mapping({
		publisher: text(200),
		url: require_zod.url({ protocol: /^https?$/u }).optional()
	}),
	protects: require_zod._enum(require_program.PROTECTED_DATA).optional().describe("The data that it is about; `compliance.scope` of lintel.yaml says where that is held."),
	extends: slug.optional().describe("Start from the controls of this framework; a control with the same id replaces its own."),
	without: require_zod.array(name).default([]).describe("Controls of that framework to leave out."),
	levels: require_zod.array(require_config_file.mapping({
		id: name,
		meaning: text(200)
	})).default([]),
	sections: require_zod.array(require_config_file.mapping({
		id: name,
		title: text(200)
	})).default([]),
	controls: require_zod.array(control).max(5e3).default([])
});
function readFrameworkFile(source, file, isOwn = true) {
	const yaml = require_config_file.parseConfigYaml(source, file);
	const parsed = frameworkFile.safeParse(yaml.data ?? {});
	if (!parsed.success) {
		const fault = require_program.shapeFault(parsed.error.issues, yaml.data ?? {}, "the framework");
		throw require_program.shapeMistake(fault, yaml, "docs/compliance.md shows a framework file.");
	}
	const { extends: base, without, controls, source: origin, protects, ...rest } = parsed.data;
	const read = {
		framework: {
			...rest,
			source: {
				publisher: origin.publisher,
				...origin.url === void 0 ? {} : { url: origin.url }
			},
			controls: controls.map(controlOf),
			...protects === void 0 ? {} : { protects },
			...isOwn ? { file } : {}
		},
		without,
		...base === void 0 ? {} : { extends: base },
		placeOf: (path) => yaml.placeOf(path)
	};
	checkControls(read);
	return read;
}
function controlOf({ section, level, reason, rules, ...rest }) {
	return {
		...rest,
		rules: rules.map(({ looksAt, ...one }) => ({
			...one,
			...looksAt === void 0 ? {} : { looksAt }
		})),
		...section === void 0 ? {} : { section },
		...level === void 0 ? {} : { level },
		...reason === void 0 ? {} : { reason }
	};
}
function checkControls(read) {
	const refuse = (message, hint, path) => {
		throw new require_start.UserError(`framework "${read.framework.id}": ${message}`, {
			hint,
			at: read.placeOf(path)
		});
	};
	if (read.extends === void 0 && read.without.length > 0) refuse("`without` goes with `extends`", "Name the framework whose controls are left out.", ["without"]);
	const seen = /* @__PURE__ */ new Set();
	read.framework.controls.forEach((one, index) => {
		const at = ["controls", index];
		if (seen.has(one.id)) refuse(`control ${one.id} is there twice`, "Give each an id of its own.", [...at, "id"]);
		seen.add(one.id);
		if (read.extends === void 0) {
			checkName("section", one.section, read.framework.sections, {
				refuse,
				at
			});
			checkName("level", one.level, read.framework.levels, {
				refuse,
				at
			});
		}
		const fault = faultOf(one);
		if (fault !== void 0) refuse(`control ${one.id} ${fault.message}`, fault.hint, [...at, fault.key]);
	});
}
function checkName(key, given, known, { refuse, at }) {
	if (given === void 0 || known.some(({ id }) => id === given)) return;
	const near = require_flags.nearestName(given, known.map(({ id }) => id));
	refuse(`there is no ${key} "${given}"`, near === void 0 ? `List it under \`${key}s\`.` : `Did you mean "${near}"?`, [...at, key]);
}
function faultOf({ assess, needs, rules, reason }) {
	const isJudged = assess === "files" || assess === "partly";
	const double = rules.find((one, index) => rules.findIndex(({ rule }) => rule === one.rule) !== index);
	if (double !== void 0) return {
		message: `has ${double.rule} twice`,
		hint: "Join a rule once.",
		key: "rules"
	};
	if (!isJudged && rules.length > 0) return {
		message: `is ${assess} and has rules`,
		hint: "Nothing that a rule finds would change it.",
		key: "rules"
	};
	if (isJudged && rules.length === 0) return {
		message: `is ${assess} and has no rule`,
		hint: "Join one, or say `uncovered`.",
		key: "assess"
	};
	if (isJudged && needs.length === 0) return {
		message: "needs nothing",
		hint: `Say what must be among the files: ${require_compliance.INPUTS.join(", ")}, or a kind.`,
		key: "needs"
	};
	if (assess === "files" && !settles(rules)) return {
		message: "has one rule, and that is a part of it",
		hint: "Say `covers: full` if the rule settles it, `assess: partly` if not, or join the other parts.",
		key: "rules"
	};
	if (assess === "partly" && rules.some(({ covers }) => covers === "full")) return {
		message: "is partly, and a rule covers it in full",
		hint: "Say `assess: files` or `covers: partial`.",
		key: "rules"
	};
	if (assess !== "files" && reason === void 0) return {
		message: `is ${assess} and gives no reason`,
		hint: "Say in a sentence why files do not settle it.",
		key: "id"
	};
}
function settles(rules) {
	return rules.length > 1 || rules.some(({ covers }) => covers === "full");
}

Object.defineProperty(exports, "attestations_exports", {
  enumerable: true,
  get: function () {
    return attestations_exports;
  }
});
Object.defineProperty(exports, "framework_file_exports", {
  enumerable: true,
  get: function () {
    return framework_file_exports;
  }
});