"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_core = require("./core.js");

// src/migrate/migration.ts
const MIGRATED_PEERS = [
	"checkov",
	"kube-linter",
	"trivy",
	"kube-score"
];
function emptyMigration() {
	return {
		exclude: [],
		rules: [],
		suppressions: [],
		left: []
	};
}
function rulesOfCheck(id, peer, rules) {
	const isWanted = matcherOf(id);
	return rules.map(({ rule }) => rule).filter((rule) => rule.peers[peer]?.some(isWanted) ?? false);
}
function matcherOf(id) {
	if (!id.includes("*")) {
		const wanted = require_core.comparablePeerId(id);
		return (known) => require_core.comparablePeerId(known) === wanted;
	}
	const parts = id.toLowerCase().split("*");
	return (known) => fits(known.toLowerCase(), parts);
}
function fits(text, [first = "", ...rest]) {
	const last = rest.pop() ?? "";
	if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= text.length - last.length;
}
function turnOff(ids, peer, migration, context) {
	const skipped = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const answering = rulesOfCheck(id, peer, context.rules);
		if (answering.length === 0) migration.left.push({
			what: id,
			why: whyNoRule(id)
		});
		for (const rule of answering) skipped.set(rule, [...skipped.get(rule) ?? [], id]);
	}
	const matchers = ids.map(matcherOf);
	for (const [rule, because] of skipped) {
		const kept = (rule.peers[peer] ?? []).filter((one) => !matchers.some((isSkipped) => isSkipped(one)));
		if (kept.length > 0) {
			const why = `${rule.id} stays on, since it answers to ${kept.join(", ")} as well`;
			migration.left.push({
				what: because.join(", "),
				why
			});
		} else if (rule.defaultOn) setOnce(migration, {
			name: rule.id,
			setting: "off",
			because: because.join(", ")
		});
	}
}
function turnOn(ids, peer, migration, context) {
	for (const id of ids) {
		const answering = rulesOfCheck(id, peer, context.rules);
		if (answering.length === 0) migration.left.push({
			what: id,
			why: whyNoRule(id)
		});
		for (const rule of answering.filter((one) => !one.defaultOn)) setOnce(migration, {
			name: rule.id,
			setting: "on",
			because: id
		});
	}
}
function turnOnOnly(ids, peer, migration, context) {
	const because = "only the checks that are named";
	const filed = new Set(context.rules.map(({ rule }) => rule.category));
	for (const name of require_program.CATEGORIES.filter((one) => filed.has(one))) setOnce(migration, {
		name,
		setting: "off",
		because
	});
	if (context.rules.some(({ rule }) => rule.id === "yaml-syntax")) setOnce(migration, {
		name: "yaml-syntax",
		setting: "on",
		because: "what cannot be read cannot be judged"
	});
	for (const id of ids) {
		const answering = rulesOfCheck(id, peer, context.rules);
		if (answering.length === 0) migration.left.push({
			what: id,
			why: whyNoRule(id)
		});
		for (const rule of answering) setOnce(migration, {
			name: rule.id,
			setting: "on",
			because: id
		});
	}
}
function setSeverity(id, limit, peer, migration, context) {
	const answering = rulesOfCheck(id, peer, context.rules);
	if (answering.length === 0) migration.left.push({
		what: id,
		why: whyNoRule(id)
	});
	for (const rule of answering) {
		const setting = "atMost" in limit ? limit.atMost : limit.atLeast;
		if (!("atMost" in limit ? require_program.rankOf(rule.severity) <= require_program.rankOf(setting) : require_program.rankOf(rule.severity) >= require_program.rankOf(setting))) setOnce(migration, {
			name: rule.id,
			setting,
			because: id
		});
	}
}
function setOnce(migration, carried) {
	if (!migration.rules.some(({ name }) => name === carried.name)) migration.rules.push(carried);
}
const OTHER_WORLDS = /^(?:CKV2?_(?!K8S)[A-Z0-9]+_|CVE-|GHSA-|(?:AVD-)?(?:DS|AWS|AZU|GCP|GIT|DIG|OCI|NIF|OPNSTK|CLDSTK|TF)-?\d)/iu;
function whyNoRule(id) {
	return OTHER_WORLDS.test(id) ? "is not about Kubernetes objects" : "no rule answers to it";
}
function asPattern(path) {
	const plain = path.replace(/^\^/u, "").replace(/\$$/u, "").replace(/^\.\//u, "").replaceAll("\\.", ".").replace(/(?:\/|\.\*)+$/u, "");
	return plain !== "" && !plain.includes("..") && /^[A-Za-z0-9_./*-]+$/u.test(plain) && !plain.startsWith("/") ? plain : void 0;
}
function leaveOut(paths, migration) {
	for (const path of paths) {
		const pattern = asPattern(path);
		if (pattern === void 0) migration.left.push({
			what: path,
			why: "is no plain path inside the repository; add it to `exclude` as in .gitignore"
		});
		else if (!migration.exclude.includes(pattern)) migration.exclude.push(pattern);
	}
}
function wordsOf(value) {
	return (Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value]).filter((one) => typeof one === "string" || typeof one === "number").flatMap((one) => String(one).split(",")).map((one) => one.trim()).filter((one) => one !== "");
}

// src/migrate/read-mapping.ts
const LIMITS = {
	documents: 2,
	nodes: 1e5,
	depth: 50
};
function readMapping({ name, text }) {
	const [document] = require_program.parseYaml(text, LIMITS).documents;
	if (document === void 0) return {};
	if (document.kind === "broken") {
		const { line, column } = document.position;
		throw new require_start.UserError(`${name} is not YAML: ${document.message}`, {
			hint: "Mend it, or write lintel.yaml with `lintel init` alone.",
			at: {
				file: name,
				line,
				column
			}
		});
	}
	if (document.data === null) return {};
	if (require_program.isMap(document.data)) return document.data;
	throw new require_start.UserError(`${name} holds no settings`, {
		hint: "Name the configuration file of the linter that you come from.",
		at: { file: name }
	});
}
function mappingAt(data, key) {
	const value = data[key];
	return require_program.isMap(value) ? value : {};
}

// src/migrate/checkov.ts
const WITHOUT_COUNTERPART = new Set("ansi-colors bc-api-key branch ca-certificate compact download-external-modules evaluate-variables external-modules-download-path framework no-cert-verify no-fail-on-crash no-guide output output-bc-ids output-file-path prisma-api-url quiet repo-id repo-root-for-plan-enrichment skip-framework skip-download skip-fixes skip-results-upload summary-position support var-file workers skip-resources-without-violations secrets-scan-file-type enable-secret-scan-all-files mask".split(" "));
function fromCheckov(files, context) {
	const migration = emptyMigration();
	for (const file of files) readSettings$2(readMapping(file), migration, context);
	return migration;
}
function readSettings$2(settings, migration, context) {
	const checks = idsAndSeverities(settings["check"]);
	const skipped = idsAndSeverities(settings["skip-check"]);
	if (checks.ids.length > 0) {
		const kept = checks.ids.filter((id) => !skipped.ids.includes(id));
		turnOnOnly(kept, "checkov", migration, context);
	} else turnOff(skipped.ids, "checkov", migration, context);
	for (const severity of [...checks.severities, ...skipped.severities]) migration.left.push({
		what: severity.toUpperCase(),
		why: "Checkov\u2019s severities come from its platform; see `minSeverity`"
	});
	leaveOut(wordsOf(settings["skip-path"]), migration);
	readPaths(settings, migration, context);
	readGate$1(settings, migration, context);
	for (const key of Object.keys(settings)) {
		if (KNOWN.has(key) || WITHOUT_COUNTERPART.has(key)) continue;
		migration.left.push({
			what: key,
			why: WHY_LEFT$1.get(key) ?? "has no counterpart"
		});
	}
}
const KNOWN = /* @__PURE__ */ new Set([
	"check",
	"skip-check",
	"skip-path",
	"directory",
	"file",
	"soft-fail",
	"soft-fail-on",
	"hard-fail-on"
]);
const OWN_CHECKS$1 = "checks in Python or Checkov\u2019s YAML are written anew, in CEL: see docs/writing-rules.md";
const WHY_LEFT$1 = /* @__PURE__ */ new Map([
	["external-checks-dir", OWN_CHECKS$1],
	["external-checks-git", OWN_CHECKS$1],
	["baseline", "accepted findings are listed under `suppressions`"],
	["config-file", "only the file that was named is read"]
]);
function readPaths(settings, migration, context) {
	const paths = wordsOf(settings["directory"]).concat(wordsOf(settings["file"])).map(plainPath);
	if (paths.length === 0 || paths.includes(".")) return;
	const present = paths.filter((path) => !path.startsWith("/") && !path.includes("..") && context.exists(path));
	for (const path of paths.filter((one) => !present.includes(one))) migration.left.push({
		what: path,
		why: "is not in the repository"
	});
	if (present.length > 0) migration.paths = present;
}
function plainPath(path) {
	return path.replace(/^\.\/(?=.)/u, "").replace(/(?<=.)\/$/u, "");
}
function readGate$1(settings, migration, context) {
	if (settings["soft-fail"] === true) migration.failOn = "never";
	const hard = idsAndSeverities(settings["hard-fail-on"]);
	const soft = idsAndSeverities(settings["soft-fail-on"]);
	const least = require_program.SEVERITIES.find((severity) => hard.severities.includes(severity));
	const softest = require_program.SEVERITIES.findLast((severity) => soft.severities.includes(severity));
	const aboveSoft = softest === void 0 ? void 0 : require_program.SEVERITIES[require_program.SEVERITIES.indexOf(softest) + 1] ?? "never";
	const failOn = least ?? aboveSoft;
	if (failOn !== void 0 && migration.failOn === void 0) migration.failOn = failOn;
	for (const id of soft.ids) setSeverity(id, { atMost: "medium" }, "checkov", migration, context);
	for (const id of hard.ids) setSeverity(id, { atLeast: "high" }, "checkov", migration, context);
}
function idsAndSeverities(value) {
	const words = wordsOf(value);
	return {
		ids: words.filter((word) => asSeverity(word) === void 0 && word.toUpperCase() !== "NONE"),
		severities: words.map(asSeverity).filter((one) => one !== void 0)
	};
}
function asSeverity(word) {
	return require_program.SEVERITIES.find((one) => one === word.toLowerCase());
}

// src/migrate/kube-linter.ts
const PEER$1 = "kube-linter";
function fromKubeLinter(files, context) {
	const migration = emptyMigration();
	for (const file of files) readSettings$1(readMapping(file), migration, context);
	return migration;
}
function readSettings$1(settings, migration, context) {
	const checks = mappingAt(settings, "checks");
	const customChecks = customChecksIn(settings["customChecks"]);
	const names = new Set(customChecks.map(({ name }) => name));
	const [include, exclude] = ["include", "exclude"].map((key) => wordsOf(checks[key]).filter((id) => !names.has(id)));
	const kept = (include ?? []).filter((id) => exclude?.includes(id) !== true);
	if (checks["addAllBuiltIn"] === true) turnOn(allChecks(context), PEER$1, migration, context);
	else if (checks["doNotAutoAddDefaults"] === true) turnOnOnly(kept, PEER$1, migration, context);
	else turnOn(kept, PEER$1, migration, context);
	if (checks["doNotAutoAddDefaults"] !== true || checks["addAllBuiltIn"] === true) {
		exclude?.forEach((id) => dropRule(id, migration, context));
		turnOff(exclude ?? [], PEER$1, migration, context);
	}
	leaveOut(wordsOf(checks["ignorePaths"]), migration);
	for (const { name, template } of customChecks) {
		const what = template === void 0 ? `custom check ${name}` : `custom check ${name} (template ${template})`;
		migration.left.push({
			what,
			why: "write it in CEL under `customRules`: see docs/writing-rules.md"
		});
	}
}
function dropRule(id, migration, context) {
	const ids = new Set(context.rules.filter(({ rule }) => rule.peers[PEER$1]?.includes(id)).map(({ rule }) => rule.id));
	const kept = migration.rules.filter(({ name, setting }) => !(setting === "on" && ids.has(name)));
	migration.rules.splice(0, migration.rules.length, ...kept);
}
function allChecks({ rules }) {
	return [...new Set(rules.flatMap(({ rule }) => rule.peers[PEER$1] ?? []))].toSorted();
}
function customChecksIn(value) {
	if (!Array.isArray(value)) return [];
	return value.filter(require_program.isMap).map(({ name, template }) => ({
		name: typeof name === "string" ? name : "without a name",
		template: typeof template === "string" ? template : void 0
	}));
}

// src/migrate/kube-score.ts
const PEER = "kube-score";
const PRINTING = /* @__PURE__ */ new Set([
	"--output-format",
	"-o",
	"--output-version",
	"--verbose",
	"-v",
	"--color",
	"--help"
]);
function fromKubeScore(files, context) {
	const migration = emptyMigration();
	for (const { text } of files) {
		const words = text.replaceAll(/^[ \t]*#.*$/gmu, "").replaceAll(/\\\r?\n/gu, " ").split(/[\s"']+/u).filter((word) => word !== "");
		if (words.some((word) => word.startsWith("--"))) readFlags(words, migration, context);
		else turnOff(words.flatMap(wordsOf), PEER, migration, context);
	}
	return migration;
}
function readFlags(words, migration, context) {
	const ignored = [];
	const wanted = [];
	const start = words.findIndex((word) => /(?:^|\/)kube-score$/u.test(word));
	for (let index = Math.max(start, 0); index < words.length; index += 1) {
		const [flag, inline] = splitFlag(words[index] ?? "");
		const value = inline ?? words[index + 1] ?? "";
		if (flag === "--ignore-test") ignored.push(...wordsOf(value));
		else if (flag === "--enable-optional-test") wanted.push(...wordsOf(value));
		else if (flag === "--all-default-optional") wanted.push(...optionalTests(context));
		else if (flag === "--kubernetes-version") readVersion(value, migration);
		else if (flag === "--exit-one-on-warning") migration.failOn = "medium";
		else if (flag.startsWith("--") && start >= 0 && !PRINTING.has(flag)) migration.left.push({
			what: flag,
			why: WHY_LEFT.get(flag) ?? "has no counterpart"
		});
	}
	turnOff(ignored, PEER, migration, context);
	turnOn(wanted.filter((id) => !ignored.includes(id)), PEER, migration, context);
}
const NOT_REQUIRED = "rules that ask for limits have ids of their own: see `lintel rules --peer container-resources`";
const WHY_LEFT = /* @__PURE__ */ new Map([
	["--ignore-container-cpu-limit", NOT_REQUIRED],
	["--ignore-container-memory-limit", NOT_REQUIRED],
	["--disable-ignore-checks-annotations", "run with --no-peer-suppressions"],
	["--disable-optional-checks-annotations", "run with --no-peer-suppressions"],
	["--min-replicas-deployment", "set the parameter of the rule insufficient-replicas"],
	["--min-replicas-hpa", "set the parameter of the rule hpa-min-replicas"],
	["--threshold-ok", "severities stand in the place of scores"],
	["--threshold-warning", "severities stand in the place of scores"]
]);
function splitFlag(word) {
	const equals = word.indexOf("=");
	return equals < 0 ? [word, void 0] : [word.slice(0, equals), word.slice(equals + 1)];
}
function readVersion(value, migration) {
	const version = /^v?(?<minor>1\.\d{1,3})(?:\.|$)/u.exec(value)?.groups?.["minor"];
	if (version === void 0) migration.left.push({
		what: `--kubernetes-version ${value}`,
		why: "is no version of Kubernetes"
	});
	else migration.kubeVersion = version;
}
function optionalTests({ rules }) {
	return [...new Set(rules.filter(({ rule }) => !rule.defaultOn).flatMap(({ rule }) => rule.peers[PEER] ?? []))].toSorted();
}

// src/migrate/trivy.ts
function fromTrivy(files, context) {
	const migration = emptyMigration();
	for (const file of files) readFile(file, migration, context);
	return migration;
}
function readFile(file, migration, context) {
	const base = file.name.slice(file.name.lastIndexOf("/") + 1);
	if (!/\.ya?ml$/u.test(base)) readIgnoreList(file.text, migration, context);
	else if (base.includes("ignore")) readIgnoreYaml(readMapping(file), migration, context);
	else readSettings(readMapping(file), migration, context);
}
function readIgnoreList(text, migration, context) {
	const forGood = [];
	let comment = "";
	for (const line of text.split(/\r?\n/u)) {
		const [content = "", ...behind] = line.split("#");
		const [id, ...others] = content.trim().split(/\s+/u);
		if (id === void 0 || id === "") {
			comment = behind.length > 0 ? behind.join("#").trim() : "";
			continue;
		}
		const expiry = others.find((word) => word.startsWith("exp:"))?.slice(4);
		if (expiry === void 0) forGood.push(id);
		else suppress({
			id,
			statement: comment,
			expiry
		}, migration, context);
	}
	turnOff(forGood, "trivy", migration, context);
}
function readIgnoreYaml(settings, migration, context) {
	const forGood = [];
	const entries = settings["misconfigurations"];
	for (const entry of Array.isArray(entries) ? entries.filter(require_program.isMap) : []) {
		const { id, statement, expired_at: expiry } = entry;
		if (typeof id !== "string") continue;
		const paths = wordsOf(entry["paths"]);
		if (paths.length === 0 && typeof expiry !== "string") {
			forGood.push(id);
			continue;
		}
		const shared = {
			id,
			statement: typeof statement === "string" ? statement : ""
		};
		const until = typeof expiry === "string" ? { expiry } : {};
		for (const path of paths.length === 0 ? [void 0] : paths) suppress({
			...shared,
			...until,
			...path === void 0 ? {} : { path }
		}, migration, context);
	}
	turnOff(forGood, "trivy", migration, context);
	for (const key of Object.keys(settings)) if (key !== "misconfigurations") migration.left.push({
		what: key,
		why: "is not about Kubernetes objects"
	});
}
function suppress({ id, statement, path, expiry }, migration, context) {
	const rules = rulesOfCheck(id, "trivy", context.rules);
	const until = expiry === void 0 ? void 0 : dayBefore(expiry);
	const pattern = path === void 0 ? void 0 : asPattern(path);
	const why = rules.length === 0 ? "no rule answers to it" : path !== void 0 && pattern === void 0 ? `"${path}" is no plain path inside the repository` : expiry !== void 0 && until === void 0 ? `"${expiry}" is no day` : void 0;
	if (why !== void 0) migration.left.push({
		what: id,
		why
	});
	else for (const rule of rules) {
		const reason = statement === "" ? `ignored as ${id} in Trivy` : statement;
		migration.suppressions.push({
			rule: rule.id,
			...pattern === void 0 ? {} : { path: pattern },
			reason,
			...until === void 0 ? {} : { until }
		});
	}
}
function dayBefore(date) {
	const day = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? /* @__PURE__ */ new Date(`${date}T00:00:00Z`) : void 0;
	if (day === void 0 || Number.isNaN(day.getTime())) return void 0;
	return (/* @__PURE__ */ new Date(day.getTime() - 864e5)).toISOString().slice(0, 10);
}
function readSettings(settings, migration, context) {
	const scan = mappingAt(settings, "scan");
	leaveOut([...wordsOf(scan["skip-dirs"]), ...wordsOf(scan["skip-files"])], migration);
	readGate(settings, migration);
	const version = mappingAt(settings, "kubernetes")["k8s-version"];
	const minor = typeof version === "string" ? /^v?(?<minor>1\.\d{1,3})(?:\.|$)/u.exec(version)?.groups?.["minor"] : void 0;
	if (minor !== void 0) migration.kubeVersion = minor;
	for (const name of wordsOf(settings["ignorefile"])) {
		const text = context.read(name);
		if (text === void 0) migration.left.push({
			what: `ignorefile ${name}`,
			why: "cannot be read"
		});
		else readFile({
			name,
			text
		}, migration, context);
	}
	for (const [key, why] of LEFT) {
		const [section = "", name = ""] = key.split(".");
		const value = name === "" ? settings[section] : mappingAt(settings, section)[name];
		if (value !== void 0 && !(Array.isArray(value) && value.length === 0)) migration.left.push({
			what: key,
			why
		});
	}
}
const OWN_CHECKS = "checks in Rego are written anew, in CEL: see docs/writing-rules.md";
const LEFT = [
	["ignore-policy", "list what it filters under `suppressions`"],
	["rego.check", OWN_CHECKS],
	["rego.data", OWN_CHECKS],
	["misconfiguration.helm", "values files and sets of a chart go to `helm` as its environments"],
	["scan.compliance", "name a framework as the preset"]
];
function readGate(settings, migration) {
	const shown = wordsOf(settings["severity"]).map((word) => word.toLowerCase());
	const least = require_program.SEVERITIES.find((severity) => shown.includes(severity));
	if (least !== void 0 && !shown.includes("unknown")) migration.minSeverity = least;
	const exitCode = settings["exit-code"];
	if (typeof exitCode === "number") migration.failOn = exitCode === 0 ? "never" : least ?? "low";
	else if (least !== void 0 && require_program.rankOf(least) > require_program.rankOf("high")) migration.failOn = least;
}

// src/migrate/write-config.ts
function writeConfig(peer, fileNames, migration) {
	const { paths, exclude, failOn, minSeverity, kubeVersion, rules, suppressions, left } = migration;
	return `${[
		`# Carried over from ${fileNames.map(inComment).join(" and ")} by \`lintel init --from ${peer}\`. Every key is explained in docs/configuration.md.`,
		"# Comments and annotations for other linters in the manifests themselves are followed as they are: see docs/coming-from.md.",
		"",
		"preset: recommended",
		...paths === void 0 ? [] : list("paths", paths),
		...exclude.length === 0 ? [] : list("exclude", exclude),
		...failOn === void 0 ? [] : [`failOn: ${failOn}`],
		...minSeverity === void 0 ? [] : [`minSeverity: ${minSeverity}`],
		...kubeVersion === void 0 ? [] : [`kubeVersion: "${kubeVersion}"`],
		...rulesSection(rules),
		...suppressions.length === 0 ? [] : ["", "suppressions:"],
		...suppressions.flatMap(({ rule, path, reason, until }) => [
			`  - rule: ${rule}`,
			...path === void 0 ? [] : [`    path: ${scalar(path)}`],
			`    reason: ${scalar(reason)}`,
			...until === void 0 ? [] : [`    until: ${until}`]
		]),
		...left.length === 0 ? [] : [
			"",
			"# Not carried over:",
			...leftInWords(migration).map((line) => `# - ${line}`)
		]
	].join("\n")}\n`;
}
function leftInWords({ left }) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { what, why } of left) byReason.set(why, (byReason.get(why) ?? /* @__PURE__ */ new Set()).add(inComment(what)));
	return [...byReason].map(([why, what]) => `${[...what].join(", ")}: ${inComment(why)}`);
}
function rulesSection(rules) {
	if (rules.length === 0) return [];
	const lines = ["", "rules:"];
	let because;
	for (const rule of rules) {
		if (rule.because !== because) lines.push(`  # ${inComment(rule.because)}`);
		because = rule.because;
		lines.push(`  ${rule.name}: ${rule.setting}`);
	}
	return lines;
}
function list(key, items) {
	return [`${key}:`, ...items.map((item) => `  - ${scalar(item)}`)];
}
function scalar(text) {
	return /^[A-Za-z][A-Za-z0-9_./-]*$/u.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text) ? text : JSON.stringify(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " "));
}
function inComment(text) {
	const plain = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
	return plain.length > MAX_COMMENT ? `${plain.slice(0, MAX_COMMENT)}\u2026` : plain;
}
const MAX_COMMENT = 200;

// src/migrate/migrate.ts
var migrate_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	USUAL_FILES: () => USUAL_FILES,
	carryOver: () => carryOver,
	migratedPeer: () => migratedPeer
});
const USUAL_FILES = {
	checkov: [".checkov.yaml", ".checkov.yml"],
	"kube-linter": [".kube-linter.yaml", ".kube-linter.yml"],
	trivy: [
		"trivy.yaml",
		".trivyignore",
		".trivyignore.yaml"
	],
	"kube-score": []
};
function migratedPeer(name) {
	const peer = MIGRATED_PEERS.find((one) => one === name);
	if (peer !== void 0) return peer;
	const near = require_flags.nearestName(name, MIGRATED_PEERS);
	const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : void 0;
	throw new require_start.UserError(`--from: settings of "${name}" cannot be carried over`, { hint: instead ?? `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes one of ${MIGRATED_PEERS.join(", ")}.` });
}
const SCHEMAS = "`lintel --preset schema` validates; --kube-version, --crd-schemas and --unknown-kinds say against what.";
const LIFECYCLE = "`lintel --rule removed-api-version,deprecated-api-version --kube-version 1.37` tells what that version no longer serves.";
const IDS = "Its checks' ids work as names of rules in lintel.yaml and behind --rule: docs/coming-from.md has examples.";
const POLICIES = "`lintel --rules FOLDER` judges by the policies themselves, as far as they are in CEL: see docs/admission-policies.md.";
const INSTEAD = {
	kubeconform: SCHEMAS,
	kubeval: SCHEMAS,
	pluto: LIFECYCLE,
	kubent: LIFECYCLE,
	gatekeeper: POLICIES,
	kyverno: POLICIES,
	datree: IDS,
	kics: IDS,
	kubescape: IDS,
	kubesec: IDS,
	polaris: IDS,
	semgrep: IDS,
	snyk: IDS
};
function carryOver(peer, files, context) {
	const migration = migrationOf(peer, files, context);
	const names = files.map(({ name }) => name);
	return {
		text: writeConfig(peer, names, migration),
		left: leftInWords(migration)
	};
}
function migrationOf(peer, files, context) {
	switch (peer) {
		case "checkov": return fromCheckov(files, context);
		case "kube-linter": return fromKubeLinter(files, context);
		case "trivy": return fromTrivy(files, context);
		case "kube-score": return fromKubeScore(files, context);
	}
}

Object.defineProperty(exports, "migrate_exports", {
  enumerable: true,
  get: function () {
    return migrate_exports;
  }
});