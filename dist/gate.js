"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_compare = require("./compare.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/config/other-state.ts
async function requestInState(request, { root }, to) {
	const cwdBefore = node_fs.realpathSync.native(request.cwd);
	const cwd = (0, node_path.join)(to, require_program.pathInside(root, cwdBefore) ?? "");
	(0, node_fs.mkdirSync)(cwd, { recursive: true });
	const moved = (path) => {
		const absolute = (0, node_path.resolve)(cwdBefore, path);
		const inside = require_program.pathInside(root, absolute);
		if (inside === void 0) return absolute;
		return (0, node_path.isAbsolute)(path) ? (0, node_path.join)(to, inside) : path;
	};
	const there = async (paths) => {
		if (paths === void 0) return void 0;
		return (await Promise.all(paths.map(moved).map(async (path) => await isThere(path, cwd) ? [path] : []))).flat();
	};
	return {
		...request,
		cwd,
		root: to,
		configFile: configFileIn(request.configFile, moved, cwd),
		paths: request.paths?.map((path) => path === "-" ? path : moved(path)),
		...request.baseline === void 0 ? {} : { baseline: moved(request.baseline) },
		crdSchemas: await there(request.crdSchemas),
		customRules: await there(request.customRules),
		frameworks: request.frameworks?.map((name) => isPath(name) ? moved(name) : name).filter((name) => !isPath(name) || (0, node_fs.existsSync)((0, node_path.resolve)(cwd, name))),
		...request.helm === void 0 ? {} : { helm: (0, node_path.resolve)(cwdBefore, request.helm) },
		...request.kustomize === void 0 ? {} : { kustomize: (0, node_path.resolve)(cwdBefore, request.kustomize) }
	};
}
function configFileIn(choice, moved, cwd) {
	if (choice?.kind !== "path") return choice;
	const path = moved(choice.path);
	return (0, node_fs.existsSync)((0, node_path.resolve)(cwd, path)) ? {
		kind: "path",
		path
	} : { kind: "none" };
}
async function isThere(path, cwd) {
	if ((0, node_fs.existsSync)((0, node_path.resolve)(cwd, path))) return true;
	return require_program.isGlob(path) && (await require_program.filesOfGlob(cwd, path)).length > 0;
}
function isPath(name) {
	return /[/\\]|\.ya?ml$/u.test(name);
}

// src/gate/weakening.ts
function placeIn(at) {
	if (at === void 0 || at.file.startsWith("/") || at.file.split("/").includes("..")) return void 0;
	const file = require_program.repoPath(at.file);
	return at.line === void 0 ? { file } : lineOf(file, at.line, at.column);
}
function lineOf(file, line, column = 1) {
	const start = {
		line,
		column,
		offset: 0
	};
	return {
		file: require_program.repoPath(file),
		region: {
			start,
			end: start
		}
	};
}
function weakening(message, at) {
	return at === void 0 ? { message } : {
		message,
		at
	};
}
function someOf(names) {
	const shown = names.slice(0, MOST_NAMED).join(", ");
	return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}
const MOST_NAMED = 5;

// src/gate/hidden-findings.ts
function hiddenFindings(now, before) {
	const known = /* @__PURE__ */ new Map();
	for (const { identity } of before.filter(isHidden)) known.set(identity, (known.get(identity) ?? 0) + 1);
	const fresh = now.filter(isHidden).filter(({ identity }) => {
		const left = known.get(identity) ?? 0;
		known.set(identity, left - 1);
		return left <= 0;
	});
	return [...require_flags.groupBy(fresh, ({ provenance, suppression }) => JSON.stringify([
		require_core.lineInWords(provenance.home),
		suppression?.by,
		suppression?.peer,
		suppression?.reason
	])).values()].flatMap((group) => {
		const [first] = group;
		if (first?.suppression === void 0) return [];
		const { by, peer, reason } = first.suppression;
		const rules = someOf([...new Set(group.map(({ rule }) => rule.id))]);
		const what = by === "comment" ? "A comment" : "An annotation";
		const forPeer = peer === void 0 ? "" : ` for ${peer}`;
		return [weakening(`${what}${forPeer} hides ${rules} here. Its reason: ${reason}`, first.provenance.home)];
	});
}
function isHidden({ suppression }) {
	return suppression?.by === "comment" || suppression?.by === "annotation";
}

// src/gate/weakened-files.ts
function weakenedFiles(now, before) {
	return [
		...weakenedRuleFiles(now, before),
		...grownBaseline(now, before),
		...changedAttestations(now, before)
	];
}
function weakenedRuleFiles(now, before) {
	const files = new Set(ruleFilesOf(now));
	return ruleFilesOf(before).flatMap((file) => {
		if (!files.has(file)) return [weakening(`The rule file ${file} no longer judges: it was removed, renamed or left out.`, void 0)];
		const [text, textBefore] = [textOf(now.root, file), textOf(before.root, file)];
		const [change] = require_compare.diffLines(textBefore, text);
		if (change === void 0) return [];
		const line = Math.min(change.newStart, Math.max(1, require_compare.linesIn(text).length));
		return [weakening(`The rule file ${file} is changed.`, lineOf(file, line))];
	});
}
function ruleFilesOf({ config, root }) {
	return [...config.customRules, ...config.frameworkFiles ?? []].map((path) => require_program.pathInside(root, path)).filter((path) => path !== void 0);
}
function grownBaseline(now, before) {
	const file = now.config.baseline;
	if (file === void 0) return [];
	const known = countsOf(before.baseline);
	const grown = [...countsOf(now.baseline)].filter(([fingerprint, count]) => count > (known.get(fingerprint) ?? 0));
	if (grown.length === 0) return [];
	const fingerprints = new Set(grown.map(([fingerprint]) => fingerprint));
	const named = now.baseline.filter(({ fingerprint }) => fingerprints.has(fingerprint));
	const more = grown.reduce((sum, [fingerprint, count]) => sum + count - (known.get(fingerprint) ?? 0), 0);
	const names = someOf(named.map(({ rule, resource }) => `${rule} of ${resource}`));
	const line = require_compare.linesIn(textOf(now.root, file)).findIndex((text) => [...fingerprints].some((fingerprint) => text.includes(fingerprint)));
	return [weakening(`The baseline ${file} accepts ${more} more ${more === 1 ? "finding" : "findings"}: ${names}.`, lineOf(file, Math.max(1, line + 1)))];
}
function changedAttestations(now, before) {
	const file = now.config.compliance?.attestations;
	if (file === void 0) return [];
	const fileBefore = before.config.compliance?.attestations;
	const textBefore = fileBefore === void 0 ? "" : textOf(before.root, fileBefore);
	const [line] = require_compare.addedLines(textBefore, textOf(now.root, file));
	return line === void 0 ? [] : [weakening(`The file of attestations ${file} says more than before.`, lineOf(file, line))];
}
function countsOf(entries) {
	const counts = /* @__PURE__ */ new Map();
	for (const { fingerprint, count } of entries) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + count);
	return counts;
}
function addedPatterns$1(root, rootBefore) {
	return [.../* @__PURE__ */ new Set([...ignoreFilesBelow(root), ...ignoreFilesBelow(rootBefore)])].flatMap((file) => {
		const [text, textBefore] = [textOf(root, file), textOf(rootBefore, file)];
		const added = linesOf(text, require_compare.addedLines(textBefore, text), (line) => !line.startsWith("!"));
		const gone = linesOf(textBefore, require_compare.addedLines(text, textBefore), (line) => line.startsWith("!"));
		return [...added.map(({ line, text: pattern }) => ({
			file,
			line,
			text: pattern
		})), ...gone.map(({ text: pattern }) => ({
			file,
			line: 1,
			text: pattern
		}))];
	});
}
function ignoreFilesBelow(folder) {
	return require_compare.entriesBelow(folder, "left out").flatMap(({ kind, path }) => kind === "file" && /^\.(?:gitignore|lintelignore)$/u.test(node_path.posix.basename(path)) ? [path] : []);
}
function linesOf(text, numbers, isMeant) {
	return require_compare.linesIn(text).flatMap((written, index) => {
		const line = written.trim();
		return line !== "" && !line.startsWith("#") && numbers.has(index + 1) && isMeant(line) ? [{
			line: index + 1,
			text: line
		}] : [];
	});
}
function lessJudged({ now, before, found, wouldBeFound }, patterns) {
	const rules = new Set(ruleFilesOf(now));
	const isMissed = (unit) => !rules.has(unit) && mayBeKubernetes(now.root, unit);
	const judged = new Set(found.sources.flatMap((source) => unitsOf(source)));
	const charts = new Set(found.sources.flatMap((source) => source.kind === "helm" ? [source.chart] : []));
	const lost = wouldBeFound.sources.filter((source) => !isReplaced(source, charts, before.config)).flatMap((source) => {
		const units = unitsOf(source).filter((unit) => !judged.has(unit));
		return source.kind === "manifests" ? units.filter(isMissed) : units;
	});
	const ours = patterns.filter(({ file }) => node_path.posix.basename(file) === ".lintelignore");
	const [cause] = patterns;
	return [...ours.map(({ file, line, text }) => weakening(`${file} leaves out \`${text}\`, as it did not before.`, lineOf(file, line))), ...lost.length === 0 ? [] : [weakening(`No longer judged, though ${lost.length === 1 ? "it is" : "they are"} still there: ${someOf(lost)}.`, cause === void 0 ? void 0 : lineOf(cause.file, cause.line))]];
}
function mayBeKubernetes(root, file) {
	return require_program.looksLikeKubernetes(textOf(root, file));
}
function isReplaced(source, charts, before) {
	if (source.kind !== "helm" || !charts.has(source.chart)) return false;
	return !(before.helm.find(({ chart }) => chart === source.chart)?.environments ?? []).some(({ name }) => name === source.environment.name);
}
function unitsOf(source) {
	return source.kind === "manifests" ? source.files : [require_program.nameOfSource(source)];
}
function textOf(root, file) {
	try {
		return (0, node_fs.readFileSync)((0, node_path.join)(root, file), "utf8");
	} catch {
		return "";
	}
}

// src/gate/weakened-path-rules.ts
function weakenedPathRules(now, before, known) {
	const [entries, entriesBefore] = [entriesOf(now), entriesOf(before)];
	const keys = new Set(entries.map(({ key }) => key));
	const keysBefore = new Set(entriesBefore.map(({ key }) => key));
	const added = entries.filter(({ key }) => !keysBefore.has(key));
	const gone = entriesBefore.filter(({ key }) => !keys.has(key));
	const kept = entries.filter(({ key }) => keysBefore.has(key)).map(({ key }) => key);
	const keptBefore = entriesBefore.filter(({ key }) => keys.has(key)).map(({ key }) => key);
	return [
		...added.filter((one) => mayLower(one, known, entriesBefore)).map((one) => weakening(`${wordsOf$1(one)}.`, placeIn(one.setting.at))),
		...gone.filter(({ setting }) => setting.enabled).map((one) => weakening(`rulesByPath no longer has: ${wordsOf$1(one)}.`, void 0)),
		...kept.join("\n") === keptBefore.join("\n") ? [] : [weakening("rulesByPath has another order, and the last entry that matches holds.", void 0)]
	];
}
function entriesOf({ rulesByPath = [] }) {
	return rulesByPath.flatMap(({ paths, rules }) => [...rules].map(([name, setting]) => ({
		key: JSON.stringify([
			paths,
			name,
			setting.enabled,
			setting.severity
		]),
		name,
		setting,
		paths
	})));
}
function mayLower({ name, setting }, { idsOf, severityOf }, before) {
	const ids = idsOf(name);
	if (ids.length === 0) return !setting.enabled || setting.severity !== void 0;
	return ids.some((id) => {
		const others = before.filter((one) => one.setting.enabled && (one.name === name || idsOf(one.name).includes(id)));
		const severities = [severityOf(id), ...others.map((one) => one.setting.severity)].filter((one) => one !== void 0);
		if (severities.length + others.length === 0) return false;
		if (!setting.enabled) return true;
		const given = setting.severity ?? severityOf(id);
		return given !== void 0 && severities.some((one) => require_program.rankOf(one) > require_program.rankOf(given));
	});
}
function wordsOf$1({ name, setting, paths }) {
	return `${name}: ${setting.enabled ? setting.severity === void 0 ? "on" : `severity ${setting.severity}` : "turned off"} in ${paths.join(", ")}`;
}

// src/gate/weakened-rules.ts
function weakenedRules(now, before, rules) {
	const names = require_core.namesOf(rules);
	const isKnown = (name) => names.get(name.toLowerCase()) !== void 0;
	const [all, allBefore] = [plainSettings(now.config, isKnown), plainSettings(before.config, isKnown)];
	try {
		const selected = byId(require_core.selectRules(rules, all));
		const withPreset = byId(require_core.selectRules(rules, {
			...all,
			preset: allBefore.preset
		}));
		const selectedBefore = byId(require_core.selectRules(rules, allBefore));
		const idsOf = (name) => names.get(name.toLowerCase()) ?? [];
		const [settingOf, settingBefore] = [settingsById(all, idsOf), settingsById(allBefore, idsOf)];
		const isSet = (id) => settingOf.has(id) || settingBefore.has(id);
		return [
			...weakenedPreset({
				selected,
				withPreset,
				all,
				allBefore
			}, now),
			...weakenedBySettings(withPreset, selectedBefore, {
				placeOf: (id) => placeOfRule(settingOf.get(id), now),
				isSet
			}),
			...weakenedOwnRules(now.config, before.config, isKnown),
			...weakenedPathRules(now.config, before.config, {
				idsOf,
				severityOf: (id) => severityIn(selectedBefore, id)
			})
		];
	} catch (error) {
		if (error instanceof require_start.UserError) return [];
		throw error;
	}
}
function plainSettings(config, isKnown) {
	const rules = new Map([...config.rules].filter(([name]) => isKnown(name)));
	return {
		...config,
		rules,
		rulesByPath: [],
		onlyRules: [],
		skipRules: []
	};
}
function byId(selected) {
	return new Map(selected.map((one) => [one.compiled.rule.id, one]));
}
function settingsById({ rules }, idsOf) {
	const settings = /* @__PURE__ */ new Map();
	for (const [name, setting] of rules) {
		const ids = idsOf(name);
		for (const id of ids) if (ids.length === 1 || !settings.has(id)) settings.set(id, setting);
	}
	return settings;
}
function placeOfRule(setting, { loaded }) {
	const at = setting?.at ?? loaded?.placeOf(["rules"]);
	return loaded?.repoFile === void 0 ? void 0 : placeIn(at);
}
function weakenedPreset({ selected, withPreset, all, allBefore }, { loaded }) {
	if (all.preset === allBefore.preset) return [];
	const off = [...withPreset.keys()].filter((id) => !selected.has(id));
	const milder = [...withPreset].flatMap(([id, one]) => one.strict && selected.get(id)?.strict === false ? [id] : []);
	if (off.length + milder.length === 0) return [];
	const what = [...off.length === 0 ? [] : [`turns ${rulesInWords(off)} off`], ...milder.length === 0 ? [] : [`reads ${rulesInWords(milder)} less strictly`]].join(" and ");
	const at = loaded?.repoFile === void 0 ? void 0 : placeIn(loaded.placeOf(["preset"]));
	return [weakening(`preset goes from ${allBefore.preset} to ${all.preset}, which ${what}.`, at)];
}
function weakenedBySettings(now, before, { placeOf, isSet }) {
	const found = [...before].flatMap(([id, one]) => {
		const how = weakenedHow(now.get(id), one, isSet(id));
		return how === void 0 ? [] : [{
			id,
			how,
			at: placeOf(id)
		}];
	});
	return [...require_flags.groupBy(found, ({ how, at }) => JSON.stringify([
		how,
		at?.file,
		at?.region?.start.line
	])).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		return [weakening(`${rulesInWords(group.map(({ id }) => id))}: ${first.how}.`, first.at)];
	});
}
function weakenedHow(now, before, isSet) {
	if (now === void 0) return "turned off";
	const [severity, severityBefore] = [effective(now), effective(before)];
	if (require_program.rankOf(severity) < require_program.rankOf(severityBefore)) return `severity ${severity} instead of ${severityBefore}`;
	if (now.severity !== void 0 && before.severity === void 0 && require_program.rankOf(worstOf(before)) > require_program.rankOf(severity)) return `severity ${severity} in all cases, also in those that are graded higher`;
	if (before.strict && !now.strict) return "read less strictly";
	if (isSet && JSON.stringify(now.params) !== JSON.stringify(before.params)) return "other parameters";
}
function severityIn(selected, id) {
	const one = selected.get(id);
	return one === void 0 ? void 0 : worstRead(one);
}
function worstRead(one) {
	return one.severity ?? worstOf(one);
}
function effective({ severity, compiled }) {
	return severity ?? compiled.rule.severity;
}
function worstOf({ compiled }) {
	let worst = compiled.rule.severity;
	for (const { severity } of compiled.telling?.().grades ?? []) if (require_program.rankOf(severity) > require_program.rankOf(worst)) worst = severity;
	return worst;
}
function rulesInWords(ids) {
	return ids.length === 1 ? ids[0] ?? "" : `${ids.length} rules (${someOf(ids)})`;
}
function weakenedOwnRules(now, before, isKnown) {
	return [...now.rules].flatMap(([name, setting]) => {
		if (isKnown(name)) return [];
		const setBefore = before.rules.get(name);
		const isTurnedOff = !setting.enabled && setBefore?.enabled !== false;
		const isLower = setting.severity !== void 0 && (setBefore?.severity === void 0 || require_program.rankOf(setting.severity) < require_program.rankOf(setBefore.severity));
		if (!isTurnedOff && !isLower) return [];
		const how = isTurnedOff ? "turned off" : `severity ${setting.severity ?? ""}`;
		return [weakening(`${name}: ${how}.`, placeIn(setting.at))];
	});
}

// src/gate/weakened-settings.ts
function weakenedSettings(now, before) {
	const places = { of: (path) => placeOfKey(now, path) };
	const [one, other] = [now.config, before.config];
	return [
		...removedFile(now, before),
		...weakenedWords(one, other, places),
		...narrowedVersions(one, other, places),
		...addedPatterns(one, other, places),
		...takenAway(one, other, places),
		...loweredThresholds(one, other, places),
		...changedScope(one, other, places),
		...addedSuppressions(one, other)
	];
}
function placeOfKey({ loaded }, path) {
	return loaded?.repoFile === void 0 ? void 0 : placeIn(loaded.placeOf(path));
}
function removedFile(now, before) {
	const file = before.loaded?.repoFile;
	if (file === void 0 || now.loaded !== void 0) return [];
	return [{ message: `The configuration ${file} is no longer read: it was removed or renamed.` }];
}
function weakenedWords(now, before, places) {
	return WORDS.flatMap(({ key, rank, consequence }) => {
		const [word, wordBefore] = [now[key] ?? DEFAULTS[key], before[key] ?? DEFAULTS[key]];
		if (rank(word) <= rank(wordBefore)) return [];
		return [weakening(`${key} goes from ${wordBefore} to ${word}: ${consequence}.`, places.of([key]))];
	});
}
const DEFAULTS = {
	failOn: "high",
	minSeverity: "info",
	onIncomplete: "fail",
	unknownKinds: "note",
	scope: "all"
};
const WORDS = [
	{
		key: "failOn",
		rank: (word) => word === "never" ? Infinity : require_program.rankOf(word),
		consequence: "fewer findings close the gate"
	},
	{
		key: "minSeverity",
		rank: (word) => require_program.rankOf(word),
		consequence: "findings below it appear nowhere"
	},
	{
		key: "onIncomplete",
		rank: (word) => word === "warn" ? 1 : 0,
		consequence: "what could not be judged no longer closes the gate"
	},
	{
		key: "unknownKinds",
		rank: (word) => -require_program.UNKNOWN_KINDS.findIndex((one) => one === word),
		consequence: "kinds that nobody knows are told less loudly"
	},
	{
		key: "scope",
		rank: (word) => [
			"all",
			"changed-resources",
			"new",
			"changed-lines"
		].indexOf(word),
		consequence: "fewer findings are shown and counted"
	}
];
function narrowedVersions(now, before, places) {
	const [range, rangeBefore] = [now.kubeVersion, before.kubeVersion];
	if (!(minorOf(range.lowest) > minorOf(rangeBefore.lowest) || minorOf(range.newest) < minorOf(rangeBefore.newest))) return [];
	return [weakening(`kubeVersion goes from ${rangeInWords(rangeBefore)} to ${rangeInWords(range)}: manifests need not suit the versions left out.`, places.of(["kubeVersion"]))];
}
function rangeInWords({ lowest, newest }) {
	return `${lowest}..${newest}`;
}
function minorOf(version) {
	return Number(version.split(".")[1]);
}
function addedPatterns(now, before, places) {
	const known = new Set(before.exclude);
	return now.exclude.flatMap((pattern, index) => known.has(pattern) ? [] : [weakening(`exclude leaves out \`${pattern}\`, as it did not before.`, places.of(["exclude", index]))]);
}
function takenAway(now, before, places) {
	return [...lost(setsOf(now), setsOf(before)).map((set) => weakening(`sets no longer joins ${set}, so that rules about several objects see less.`, places.of(["sets"]))), ...lost(templatesOf(now), templatesOf(before)).map((one) => weakening(`podTemplates no longer names ${one}, so that its pods are not judged.`, places.of(["podTemplates"])))];
}
function setsOf({ sets }) {
	return sets.map((set) => set.join(", "));
}
function templatesOf({ podTemplates }) {
	return podTemplates.map(({ kind, path }) => `${kind} (${path})`);
}
function lost(all, allBefore) {
	return allBefore.filter((one) => !all.includes(one));
}
function loweredThresholds(now, before, places) {
	const thresholds = now.compliance?.thresholds ?? {};
	const path = ["compliance", "thresholds"];
	return Object.entries(before.compliance?.thresholds ?? {}).flatMap(([framework, one]) => {
		const current = thresholds[framework];
		if (current === void 0) return [weakening(`${path.join(".")} no longer asks anything of ${framework}.`, places.of(path))];
		return isLower(current, one) ? [weakening(`${path.join(".")}.${framework} asks for less than before.`, places.of([...path, framework]))] : [];
	});
}
function changedScope(now, before, places) {
	const scope = before.compliance?.scope;
	if (scope === void 0 || JSON.stringify(scope) === JSON.stringify(now.compliance?.scope)) return [];
	if (Object.keys(scope).length === 0) return [];
	const path = ["compliance", "scope"];
	return [weakening(`${path.join(".")} is changed: rules about what it names judge by it.`, places.of(path))];
}
function isLower(now, before) {
	return isLess(now, before) || Object.entries(before.levels).some(([level, one]) => isLess(now.levels[level], one));
}
function isLess(one, other) {
	return (one?.minPass ?? 0) < (other.minPass ?? 0) || (one?.minAssessed ?? 0) < (other.minAssessed ?? 0);
}
function addedSuppressions(now, before) {
	const known = new Map(before.suppressions.map((one) => [subjectOf(one), one]));
	const { file } = now;
	return now.suppressions.flatMap((one) => {
		const same = known.get(subjectOf(one));
		if (same !== void 0 && !isLonger(one, same)) return [];
		const what = same === void 0 ? "A suppression is added" : "A suppression is to last longer";
		const until = one.until === void 0 ? "" : `, until ${one.until}`;
		const at = file === void 0 ? void 0 : placeIn({
			file,
			line: one.line
		});
		return [weakening(`${what}: ${wordsOf(one)}${until}. Its reason: ${one.reason}`, at)];
	});
}
function isLonger(now, before) {
	return before.until !== void 0 && (now.until === void 0 || now.until > before.until);
}
function subjectOf({ rule, path, kind, name }) {
	return JSON.stringify([
		rule,
		path,
		kind,
		name
	]);
}
function wordsOf({ rule, path, kind, name }) {
	const object = [kind, name].filter((part) => part !== void 0).join(" ");
	return `${rule}${object === "" ? "" : ` of ${object}`}${path === void 0 ? " everywhere" : ` in ${path}`}`;
}

// src/gate/weakened-gate.ts
var weakened_gate_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ weakenedGate: () => weakenedGate });
const MOST_TOLD = 50;
async function weakenedGate(order) {
	const { base, config } = order;
	try {
		const now = await stateOf(order.request, config.root);
		const before = await stateOf(await requestInState(order.request, config, base.root), base.root);
		return toDiagnostics([
			...weakenedSettings(now, before),
			...weakenedRules(now, before, require_core.BUILT_IN_RULES),
			...weakenedFiles(now, before),
			...config.stdin === void 0 ? lessOfFiles(now, before) : [],
			...hiddenFindings(order.now, order.before)
		], base.name);
	} catch (error) {
		if (error instanceof require_start.UserError) return [unknownGate(error, base.name)];
		throw error;
	}
}
async function stateOf(request, root) {
	const config = await require_program.makeConfig(request);
	return {
		config,
		loaded: await require_program.loadConfigFile(request.configFile ?? { kind: "root" }, {
			root,
			cwd: request.cwd
		}),
		root,
		baseline: baselineOf(config)
	};
}
function baselineOf(config) {
	if (config.baseline === void 0) return [];
	try {
		return require_compare.loadBaselineIfThere(config.baseline, config);
	} catch (error) {
		if (error instanceof require_start.UserError) return [];
		throw error;
	}
}
function lessOfFiles(now, before) {
	const patterns = addedPatterns$1(now.root, before.root);
	if (patterns.length === 0 && choiceOf(now.config) === choiceOf(before.config)) return [];
	const settings = {
		...require_compare.configInState(before.config, now.root),
		settingsRoot: before.root,
		pathsNamed: true
	};
	const asBefore = settings.paths.length === 0 ? {
		sources: [],
		diagnostics: []
	} : require_program.discover(settings);
	return lessJudged({
		now,
		before,
		found: require_program.discover(now.config),
		wouldBeFound: asBefore
	}, patterns);
}
function choiceOf({ paths, exclude, helm, kustomizeRoots, allKustomizations }) {
	return JSON.stringify([
		paths,
		exclude,
		helm,
		kustomizeRoots,
		allKustomizations
	]);
}
function toDiagnostics(told, base) {
	const shown = told.slice(0, MOST_TOLD).map((one) => ({
		code: "gate-weakened",
		level: "warning",
		message: one.message,
		hint: `It is not so at ${base}: have it approved like a change of the rules, or judge by \`config-from: base\`.`,
		...one.at === void 0 ? {} : { at: one.at }
	}));
	const more = told.length - shown.length;
	if (more <= 0) return shown;
	return [...shown, {
		code: "gate-weakened",
		level: "warning",
		message: `${more} more of what this change lets through are not told one by one.`,
		hint: "Read the changes to comments, annotations and suppressions in the pull request itself."
	}];
}
function unknownGate({ message, at }, base) {
	return {
		code: "gate-unknown",
		level: "warning",
		message: `The settings of ${base} cannot be read, so nobody can say whether this change weakens the gate: ${at === void 0 ? "" : `${at.file}${at.line === void 0 ? "" : `:${at.line}`}: `}${message}.`,
		hint: "Nothing to do where this change repairs them."
	};
}

// src/sentences/settings-of-base.ts
var settings_of_base_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ settingsOfBase: () => settingsOfBase });
async function settingsOfBase(request, config, base) {
	const folder = require_program.makeTemporaryFolder();
	try {
		const opened = await require_compare.openBase({
			...base,
			...require_compare.readOfStates(config),
			root: config.root,
			folder: folder.path
		});
		if (opened.kind === "missing") throw noBase(base.name, opened.why);
		const ofBase = await require_program.makeConfig(await requestInState(request, config, opened.root)).catch((error) => {
			throw error instanceof require_start.UserError ? wrongAtBase(base.name, error) : error;
		});
		return {
			config: {
				...require_compare.configInState(ofBase, config.root),
				settingsRoot: opened.root
			},
			remove: () => folder.remove()
		};
	} catch (error) {
		folder.remove();
		throw error;
	}
}
function noBase(name, why) {
	return new require_start.UserError(`config-from: base: the settings of ${name} cannot be read, since ${why}`, { hint: "Check out with `fetch-depth: 0`, or let Lintel fetch what is missing with `--fetch-base`." });
}
function wrongAtBase(name, { message, hint, at }) {
	return new require_start.UserError(`config-from: base: at ${name}, ${message}`, {
		hint,
		...at === void 0 ? {} : { at }
	});
}

Object.defineProperty(exports, "settings_of_base_exports", {
  enumerable: true,
  get: function () {
    return settings_of_base_exports;
  }
});
Object.defineProperty(exports, "weakened_gate_exports", {
  enumerable: true,
  get: function () {
    return weakened_gate_exports;
  }
});