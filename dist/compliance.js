import { At as makeConfig, G as audienceOf, J as planRules, b as lint, ft as forCsv, gt as forTerminal, ht as forMarkdownCode, mt as forMarkdown, pt as forHtml, st as selectRules, tt as detach, v as PRODUCT, vt as toSafeJson, xt as exitCodeOf, y as writeOutput, zt as availableRules } from "./core.js";
import { n as UserError, t as EXIT } from "./errors.js";
import { t as builtInFrameworks } from "./frameworks.js";
import { Br as podTemplateOf, Jr as COMPONENTS, Kr as matchesKind, Lr as componentSettingsOf, Rr as CONTAINER_LISTS, Yr as isMap, gn as keyOfResource, n as keyOfMet, r as CONTROL_STATES, v as nearestName } from "./facts.js";
import { t as VERSION } from "./version.js";
import { c as groupBy } from "./help.js";
import { l as requestOf, n as openProgress, r as wantedReports } from "./scan.js";
const { dirname, join, relative, resolve } = process.getBuiltinModule("node:path");
const { readFileSync } = process.getBuiltinModule("node:fs");

// src/compliance/evidence.ts
/** Objects that passed which a control lists by name; an auditor takes samples, and a large repository has thousands. */
const MOST_PASSED = 50;
/** The findings of a rule, those that a more specific rule tells in its place included. */
function findingsOf(rule, { findings }) {
	return findings.filter((one) => one.rule.id === rule || one.replaces?.includes(rule) === true);
}
/** Whether somebody has accepted the finding with a reason. A baseline accepts what is old, which is no reason. */
function isExcepted({ suppression }) {
	return suppression !== void 0 && suppression.by !== "baseline";
}
/** Whether the rule had something to judge for this control. */
function hasLooked(join, control, lookedAt) {
	return checkedFor(join, control, lookedAt).length > 0;
}
/** A rule over whole sources looks at its inputs, once all of them are there. */
function checkedFor({ rule, looksAt }, { needs }, lookedAt) {
	const checked = lookedAt.checkedBy(rule);
	if (checked !== void 0) return checked;
	const given = (looksAt ?? needs).map((input) => lookedAt.giving(input));
	return given.some((objects) => objects.length === 0) ? [] : [...new Set(given.flat())];
}
/** What each rule of a control looked at, and what it found there. */
function evidenceFor(control, { report, lookedAt }) {
	const rules = [];
	const failures = [];
	const passes = [];
	let unlisted = 0;
	for (const join of control.rules) {
		const findings = findingsOf(join.rule, report);
		const counting = findings.filter((one) => !isExcepted(one));
		const failed = new Set(counting.flatMap(keysOfFinding));
		const excepted = new Set(findings.flatMap(keysOfFinding).filter((key) => !failed.has(key)));
		const checked = checkedFor(join, control, lookedAt).flatMap((index) => lookedAt.objects[index] ?? []);
		const passed = findings.length === 0 || lookedAt.checkedBy(join.rule) !== void 0 ? checked.filter(({ key }) => !failed.has(key) && !excepted.has(key)) : [];
		rules.push({
			id: join.rule,
			covers: join.covers,
			why: join.why,
			checked: Math.max(checked.length, passed.length + failed.size + excepted.size),
			passed: passed.length,
			failed: failed.size,
			excepted: excepted.size
		});
		failures.push(...findings.map((one) => failureOf(one, join.rule)));
		const room = Math.max(0, MOST_PASSED - passes.length);
		passes.push(...passed.slice(0, room).map((one) => passOf(one, join.rule)));
		unlisted += Math.max(0, passed.length - room);
	}
	return {
		rules,
		evidence: [...failures, ...passes],
		unlisted
	};
}
function keysOfFinding({ resource, alsoOf = [], provenance }) {
	const file = provenance.rendered === void 0 ? provenance.home.file : void 0;
	if (resource === void 0) return [keyOfMet(file, "")];
	return [resource, ...alsoOf].map((one) => keyOfMet(file, keyOfResource(one)));
}
function failureOf(finding, rule) {
	const { provenance, suppression, excerpt, resource } = finding;
	return {
		state: isExcepted(finding) ? "excepted" : "failed",
		rule,
		object: resource === void 0 ? "" : objectInWords(resource),
		place: placeOf(provenance.home),
		message: finding.message,
		...excerpt === void 0 ? {} : { seen: excerpt.trim() },
		chain: provenance.steps.map(({ at, role }) => ({
			...placeOf(at),
			role
		})),
		environments: provenance.rendered?.environments ?? [],
		...suppression === void 0 ? {} : { exception: suppression }
	};
}
function passOf({ id, file, line }, rule) {
	const place = {
		file,
		...line === void 0 ? {} : { line }
	};
	return {
		state: "passed",
		rule,
		object: objectInWords(id),
		place,
		chain: [],
		environments: []
	};
}
function objectInWords({ kind, name, namespace }) {
	const full = namespace === void 0 ? name : `${namespace}/${name}`;
	return full === "" ? kind : `${kind} ${full}`;
}
function placeOf({ file, region }) {
	return region === void 0 ? { file } : {
		file,
		line: region.start.line,
		column: region.start.column
	};
}

// src/compliance/inputs.ts
/** Programs of a cluster, by what gives their settings. */
const SETTINGS = {
	"kube-apiserver": "the API server's settings (a static pod, or kubeadm's ClusterConfiguration)",
	"kube-controller-manager": "the controller manager's settings (a static pod, or kubeadm's ClusterConfiguration)",
	"kube-scheduler": "the scheduler's settings (a static pod, kubeadm's ClusterConfiguration, or a KubeSchedulerConfiguration)",
	etcd: "etcd's settings (a static pod, or kubeadm's ClusterConfiguration)",
	kubelet: "the kubelet's settings (a KubeletConfiguration)",
	"kube-proxy": "kube-proxy's settings (a KubeProxyConfiguration)"
};
/** Inputs that are kinds of objects. */
const KINDS = {
	roles: {
		words: "roles (Role, ClusterRole)",
		kinds: ["Role", "ClusterRole"]
	},
	"role-bindings": {
		words: "role bindings",
		kinds: ["RoleBinding", "ClusterRoleBinding"]
	},
	rbac: {
		words: "roles and role bindings",
		kinds: [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		]
	},
	namespaces: {
		words: "Namespaces",
		kinds: ["Namespace"]
	},
	services: {
		words: "Services",
		kinds: ["Service"]
	},
	"published-services": {
		words: "Services and Ingresses",
		kinds: [
			"Service",
			"Ingress",
			"Route.route.openshift.io",
			"HTTPRoute.gateway.networking.k8s.io"
		]
	},
	ingresses: {
		words: "Ingresses",
		kinds: ["Ingress", "Route.route.openshift.io"]
	},
	configuration: {
		words: "ConfigMaps and Secrets",
		kinds: ["ConfigMap", "Secret"]
	},
	"mesh-settings": {
		words: "settings of Istio's mesh",
		kinds: ["PeerAuthentication.security.istio.io", "DestinationRule.networking.istio.io"]
	},
	"audit-policy": {
		words: "an audit policy (Policy of audit.k8s.io)",
		kinds: ["Policy.audit.k8s.io"]
	},
	"encryption-configuration": {
		words: "an EncryptionConfiguration",
		kinds: [
			"EncryptionConfiguration.apiserver.config.k8s.io",
			"EncryptionConfig.",
			"EncryptionConfig.v1"
		]
	}
};
/** Names of what a control may need beside single kinds: a component's settings, workloads, or a group of kinds. */
const INPUTS = [
	...COMPONENTS,
	"workloads",
	"network-plugin",
	...Object.keys(KINDS),
	"objects"
];
/** Whether a framework may say that it needs this: one of `INPUTS`, or a kind as rules name it. */
function isInput(name) {
	return INPUTS.includes(name) || /^[A-Z][A-Za-z0-9]*(?:\.[a-z0-9.-]*)?$/u.test(name);
}
/** The input as a reader knows it. */
function inputInWords(name) {
	if (name === "workloads") return "workloads (Deployments, Pods and others with a pod template)";
	if (name === "objects") return "Kubernetes objects";
	if (name === "network-plugin") return "the network plugin's DaemonSet";
	return SETTINGS[name] ?? KINDS[name]?.words ?? `objects of kind ${name}`;
}
/** Tells which of the wanted inputs an object gives. */
function inputsAmong(wanted, podTemplates) {
	const asksComponents = wanted.some((name) => COMPONENTS.some((one) => one === name));
	return (resource) => {
		const components = asksComponents ? componentsOf(resource) : [];
		return wanted.filter((name) => {
			if (name === "objects") return true;
			if (name === "workloads") return podTemplateOf(resource, podTemplates) !== void 0;
			if (name === "network-plugin") return isNetworkPlugin(resource);
			if (components.some((one) => one === name)) return true;
			return (KINDS[name]?.kinds ?? (/^[A-Z]/u.test(name) ? [name] : [])).some((kind) => matchesKind(kind, resource.apiVersion, resource.kind));
		});
	};
}
/** Images of network plugins, as their projects name them. */
const NETWORK_PLUGIN = /(?:^|[/-])(?:antrea|amazon-k8s-cni|azure-cns|calico|canal|cilium|flannel|kindnetd|kube-router|ovn-kube|weave-kube)(?:[/:@-]|$)/u;
function isNetworkPlugin(resource) {
	if (!matchesKind("DaemonSet", resource.apiVersion, resource.kind)) return false;
	const containers = podTemplateOf(resource)?.spec["containers"];
	return Array.isArray(containers) && containers.some((one) => isMap(one) && typeof one["image"] === "string" && NETWORK_PLUGIN.test(one["image"]));
}
function componentsOf(resource) {
	return componentSettingsOf(resource).filter(({ component, flags }) => !hasOwnFile(component, flags)).map(({ component }) => component);
}
/**
* Whether the program reads its settings from a file that is not this object, so that a missing flag says nothing. Source: the
* reference of each program's flags.
*/
function hasOwnFile(component, flags) {
	if (!isMap(flags)) return false;
	switch (component) {
		case "kubelet": return "config" in flags || Object.keys(flags).length === 0;
		case "kube-proxy":
		case "kube-scheduler": return "config" in flags;
		case "etcd": return "config-file" in flags;
		default: return false;
	}
}

// src/compliance/assess.ts
/** What the run can say about each control of a framework. Pure. */
function assessFramework(framework, grounds) {
	const controls = framework.controls.map((control) => assessControl(framework, control, grounds));
	return {
		framework,
		controls,
		summary: summaryOf(controls),
		missing: missingInputs(controls)
	};
}
function assessControl(framework, control, grounds) {
	const isJudged = control.assess === "files" || control.assess === "partly";
	const attestation = grounds.attestations.find((one) => one.framework === framework.id && one.control === control.id);
	const missing = isJudged ? control.needs.filter((input) => grounds.lookedAt.giving(input).length === 0) : [];
	const verdict = isJudged ? verdictOf(control, missing, grounds) : unassessed(control.reason ?? "");
	return {
		control,
		...withAttestation(verdict, attestation, grounds.today),
		...evidenceFor(control, grounds),
		missing: verdict.state === "not-assessed" ? missing : [],
		...attestation === void 0 ? {} : { attestation }
	};
}
/** What the files say. A failure wins over all else; only a control that files settle can be met. */
function verdictOf(control, missing, grounds) {
	const findings = control.rules.flatMap(({ rule }) => findingsOf(rule, grounds.report));
	const failed = findings.filter((one) => !isExcepted(one));
	if (failed.length > 0) return {
		state: "fail",
		reason: failure(failed)
	};
	const looked = control.rules.filter((join) => hasLooked(join, control, grounds.lookedAt));
	if (findings.length > 0) return {
		state: "excepted",
		reason: exception(findings)
	};
	if (looked.length === 0) return unassessed(nothingFound(missing));
	const gap = gapOf(control, looked, grounds);
	const tuned = looked.map(({ rule }) => rule).filter((rule) => grounds.tuned.has(rule));
	const note = tuned.length === 0 ? "" : ` The configuration gives parameters to ${inFew(tuned)}.`;
	if (gap !== void 0) return {
		state: "partial",
		reason: `${gap}${note}`
	};
	return {
		state: "pass",
		reason: `Everything that its rules looked at meets it.${note}`
	};
}
function unassessed(reason) {
	return {
		state: "not-assessed",
		reason
	};
}
/** Why silence is not success; undefined where it is. */
function gapOf(control, looked, { report }) {
	const idle = control.rules.filter((join) => !looked.includes(join)).map(({ rule }) => rule);
	const unseen = idle.length === 0 ? "" : `Nothing was found that ${inFew(idle)} could judge.`;
	if (control.assess === "partly") return [control.reason ?? "", unseen].filter((part) => part !== "").join(" ");
	const unjudged = unjudgedIn(report).length;
	if (unjudged > 0) return `${unjudged === 1 ? "1 input" : `${unjudged} inputs`} could not be judged, which may hold more.`;
	if (looked.some(({ covers }) => covers === "full") || idle.length === 0) return void 0;
	return unseen;
}
/** Rules by name, as far as a sentence has room for them. */
function inFew(rules) {
	return rules.length <= 3 ? rules.join(", ") : `${rules.slice(0, 2).join(", ")} and ${rules.length - 2} other rules`;
}
/** The rule whose findings are texts that nobody could judge. */
const SYNTAX_RULE = "yaml-syntax";
/** What the run was to judge and did not, in words. */
function unjudgedIn({ diagnostics, sources, findings, counts }) {
	const broken = findings.filter(({ rule }) => rule.id === SYNTAX_RULE).map(({ provenance: { home }, message }) => `${home.file}:${home.region?.start.line ?? 1}: ${message}`);
	const told = diagnostics.filter(({ level, code }) => level === "error" || code === "render-partial");
	const untold = sources.filter(({ state, why }) => state !== "judged" && !told.some(({ message }) => message === why));
	const all = [
		...broken,
		...told.map(({ message }) => message),
		...untold.map(({ why }) => why ?? "A source was not judged.")
	];
	return all.length > 0 || counts.unchecked === 0 ? all : [`${counts.unchecked} inputs were not judged.`];
}
function failure(failed) {
	return failed.length === 1 ? "1 finding counts against it." : `${failed.length} findings count against it.`;
}
function exception(findings) {
	return `It is not met, and that is accepted: ${findings.length === 1 ? "1 finding is" : `${findings.length} findings are`} suppressed with a reason.`;
}
function nothingFound(missing) {
	if (missing.length === 0) return "Nothing was found that its rules could judge.";
	return `Not found: ${missing.map(inputInWords).join("; ")}.`;
}
/** What people say counts where files leave the matter open; once it is out of date, it is a failure until it is renewed. */
function withAttestation(verdict, attestation, today) {
	if (attestation === void 0 || !["partial", "not-assessed"].includes(verdict.state)) return verdict;
	const { owner, date, until } = attestation;
	if (until < today) return {
		state: "fail",
		reason: `What ${owner} attested on ${date} was good until ${until}.`
	};
	if (date > today) return {
		...verdict,
		reason: `${verdict.reason} An attestation counts from ${date} on.`
	};
	return {
		state: "attested",
		reason: `${owner} attested it on ${date}, good until ${until}.`
	};
}
/** Counts of controls, for a framework or for one level of it. */
function summaryOf(controls) {
	const states = {
		fail: 0,
		pass: 0,
		partial: 0,
		"not-assessed": 0,
		attested: 0,
		excepted: 0
	};
	for (const state of CONTROL_STATES) states[state] = controls.filter((one) => one.state === state).length;
	const assessable = controls.filter(({ control }) => control.assess === "files" || control.assess === "partly");
	return {
		total: controls.length,
		assessable: assessable.length,
		assessed: assessable.filter(({ rules }) => rules.some(({ checked }) => checked > 0)).length,
		states
	};
}
function missingInputs(controls) {
	const counts = /* @__PURE__ */ new Map();
	for (const input of controls.flatMap(({ missing }) => missing)) counts.set(input, (counts.get(input) ?? 0) + 1);
	return [...counts].map(([input, count]) => ({
		input,
		words: inputInWords(input),
		controls: count
	})).toSorted((a, b) => b.controls - a.controls || (a.input < b.input ? -1 : 1));
}

// src/compliance/load-frameworks.ts
/** Ids of the frameworks that ship with Lintel, sorted. */
const FRAMEWORK_IDS = builtInFrameworks.map(({ id }) => id).toSorted();
/**
* The frameworks of a report, in the order asked for, with what they extend. Throws `UserError` for one that nobody knows, and at
* the place of whatever is wrong in a file.
*/
async function loadFrameworks(order) {
	const own = await readOwn(order);
	const known = [...builtInFrameworks.map(({ id }) => id), ...own.map(({ framework }) => framework.id)];
	const frameworkOf = (id, chain) => {
		const file = own.find(({ framework }) => framework.id === id);
		if (file !== void 0) return extended(file, chain, frameworkOf);
		const builtIn = builtInFrameworks.find((one) => one.id === id);
		if (builtIn !== void 0) return builtIn;
		const by = chain.at(-1);
		const near = nearestName(id, known);
		throw new UserError(`unknown framework "${id}"`, {
			hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}There are ${known.join(", ")}.`,
			...by === void 0 ? {} : { at: by.placeOf(["extends"]) }
		});
	};
	return [.../* @__PURE__ */ new Set([...order.ids, ...own.map(({ framework }) => framework.id)])].map((id) => frameworkOf(id, []));
}
async function readOwn(order) {
	if (order.files.length === 0) return [];
	const { readFrameworkFile } = await import("./framework-file.js");
	const read = [];
	for (const path of order.files) {
		const file = readFrameworkFile(textOf$1(path), relative(order.root, path));
		checkOwn(file, order.rules);
		const { id } = file.framework;
		if (read.some(({ framework }) => framework.id === id) || FRAMEWORK_IDS.includes(id)) throw new UserError(`there is a framework "${id}" already`, {
			hint: "Give it an id of its own, and name the other under `extends`.",
			at: file.placeOf(["id"])
		});
		read.push(file);
	}
	return read;
}
function textOf$1(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new UserError(`the framework ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { hint: "Name a file that exists and is readable." });
	}
}
/** Refuses joins of rules that there are none of: their controls could never fail. */
function checkOwn(file, rules) {
	file.framework.controls.forEach(({ id, rules: joins }, control) => {
		joins.forEach(({ rule }, join) => {
			if (rules.has(rule)) return;
			const near = nearestName(rule, rules);
			throw new UserError(`framework "${file.framework.id}": control ${id} names the rule "${rule}", which there is not`, {
				hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}\`lintel rules\` lists them; your own come with --rules.`,
				at: file.placeOf([
					"controls",
					control,
					"rules",
					join,
					"rule"
				])
			});
		});
	});
}
function extended(file, chain, frameworkOf) {
	const { extends: base, without, framework: own } = file;
	if (chain.includes(file)) throw new UserError(`the framework "${file.framework.id}" extends itself`, {
		hint: `${[...chain, file].map(({ framework }) => framework.id).join(" extends ")}: take one \`extends\` away.`,
		at: file.placeOf(["extends"])
	});
	if (base === void 0) return own;
	const from = frameworkOf(base, [...chain, file]);
	without.forEach((id, index) => {
		if (from.controls.some((one) => one.id === id)) return;
		throw new UserError(`framework "${file.framework.id}": ${base} has no control ${id} to leave out`, {
			hint: `docs/frameworks has a page for each framework that ships with Lintel.`,
			at: file.placeOf(["without", index])
		});
	});
	const named = (part) => [...from[part], ...own[part]].map(({ id }) => id);
	own.controls.forEach((one, index) => {
		for (const [key, known] of [["section", named("sections")], ["level", named("levels")]]) {
			const given = one[key];
			if (given === void 0 || known.includes(given)) continue;
			throw new UserError(`framework "${file.framework.id}": there is no ${key} "${given}"`, {
				hint: `List it under \`${key}s\`.`,
				at: file.placeOf([
					"controls",
					index,
					key
				])
			});
		}
	});
	return {
		...own,
		levels: merged(from.levels, own.levels),
		sections: merged(from.sections, own.sections),
		controls: merged(from.controls.filter(({ id }) => !without.includes(id)), own.controls)
	};
}
/** Those of `base`, with the ones that `own` has again in their place, and its others behind. */
function merged(base, own) {
	const again = new Map(own.map((one) => [one.id, one]));
	const isNew = ({ id }) => !base.some((one) => one.id === id);
	return [...base.map((one) => again.get(one.id) ?? one), ...own.filter(isNew)];
}

// src/compliance/thresholds.ts
/** The thresholds that do not hold, in sentences; those of frameworks that are not in the report are not looked at. */
function brokenThresholds(frameworks, thresholds) {
	return frameworks.flatMap(({ framework, controls, summary }) => {
		const wanted = thresholds[framework.id];
		if (wanted === void 0) return [];
		const levels = Object.entries(wanted.levels).flatMap(([level, one]) => broken(`${framework.id}, level ${level}`, summaryOf(controls.filter(({ control }) => control.level === level)), one));
		return [...broken(framework.id, summary, wanted), ...levels];
	});
}
function broken(name, summary, { minPass, minAssessed }) {
	const { states, assessed, assessable } = summary;
	const held = states.pass + states.attested + states.excepted;
	const decided = held + states.fail;
	const told = [];
	if (minPass !== void 0 && share(held, decided) < minPass) told.push(`${name}: ${held} of ${decided} decided controls hold, where ${minPass} % are asked for (minPass).`);
	if (minAssessed !== void 0 && share(assessed, assessable) < minAssessed) told.push(`${name}: ${assessed} of ${assessable} controls that files can show were assessed, where ${minAssessed} % are asked for (minAssessed).`);
	return told;
}
function share(part, whole) {
	return whole === 0 ? 0 : part / whole * 100;
}
/** Throws `UserError` at the place of a threshold for a framework or level that there is not: it would never close the gate. */
function checkThresholds(thresholds, known) {
	for (const [id, { levels, at }] of Object.entries(thresholds)) {
		const framework = known.find((one) => one.id === id);
		if (framework === void 0) throw unknown(`framework "${id}"`, id, known, at);
		const missing = Object.keys(levels).find((level) => !framework.levels.some((one) => one.id === level));
		if (missing !== void 0) throw unknown(`level "${missing}" in ${id}`, missing, framework.levels, at);
	}
}
function unknown(what, name, known, at) {
	const ids = known.map(({ id }) => id);
	const near = nearestName(name, ids);
	return new UserError(`compliance.thresholds: there is no ${what}`, {
		hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}There are ${ids.join(", ")}.`,
		at
	});
}

// src/evaluate/census.ts
/** Where a `Test` has the program's name and flags, and what it leaves; see `PARAMETERS` in catalog/compiled.ts. */
const COMPONENT = 6;
const FLAGS = 7;
const LEFT = 12;
/**
* A census. Rules are counted by wrapping what they run, so that a run without one pays nothing. A guard spares the question
* where the answer is known, so it is taken away here; a rule over the items of a list is for an object that has no items too.
*/
function openCensus(questions) {
	const objects = [];
	const numbers = /* @__PURE__ */ new Map();
	const byRule = /* @__PURE__ */ new Map();
	const byInput = /* @__PURE__ */ new Map();
	/** The rules that have judged the object that is met next. */
	const judged = /* @__PURE__ */ new Set();
	let plan;
	const numberOf = (resource) => {
		const met = metObject(resource);
		const known = numbers.get(met.key);
		if (known !== void 0) return known;
		numbers.set(met.key, objects.length);
		return objects.push(met) - 1;
	};
	return {
		count(rules) {
			plan = planRules(rules.filter(({ compiled }) => compiled.each !== void 0), questions.podTemplates);
			return rules.map((selected) => {
				const { compiled } = selected;
				if (compiled.test === void 0) return selected;
				const { id } = compiled.rule;
				const seen = numberSet();
				byRule.set(id, seen);
				if (compiled.each !== void 0) return selected;
				const isElsewhere = (component, flags) => questions.isElsewhere(id, component, flags);
				return {
					...selected,
					compiled: counted(compiled, () => judged.add(seen), isElsewhere)
				};
			});
		},
		meet(resource) {
			const number = numberOf(resource);
			for (const seen of judged) seen.add(number);
			judged.clear();
			for (const input of questions.inputsOf(resource)) setOf(byInput, input).add(number);
			if (plan === void 0) return;
			for (const { compiled } of rulesOverItems(resource, plan)) byRule.get(compiled.rule.id)?.add(number);
		},
		lookedAt: {
			objects,
			checkedBy: (rule) => byRule.get(rule)?.list(),
			giving: (input) => byInput.get(input)?.list() ?? []
		}
	};
}
function counted(rule, note, isElsewhere) {
	const { guards: _, ...compiled } = rule;
	const { test } = compiled;
	if (test === void 0) return compiled;
	let made;
	const make = () => {
		const plain = test();
		return (...values) => {
			const left = values[LEFT];
			left.isAway = false;
			const verdict = plain(...values);
			const flags = values[FLAGS];
			const isBlind = verdict === true && isMap(flags) && isElsewhere(String(values[COMPONENT]), flags);
			if (!left.isAway && !isBlind) note();
			return verdict;
		};
	};
	return {
		...compiled,
		test: () => made ??= make()
	};
}
/** The rules that go through a list or map of this object, be it empty. */
function rulesOverItems(resource, plan) {
	const kind = plan.of(resource.apiVersion, resource.kind, audienceOf(resource));
	const pod = podTemplateOf(resource, plan.podTemplates);
	const hasContainers = pod !== void 0 && CONTAINER_LISTS.some(({ key }) => Array.isArray(pod.spec[key]) && pod.spec[key].length > 0);
	return [
		...kind.object,
		...pod === void 0 ? [] : [...kind.workload, ...kind.pod],
		...hasContainers ? kind.container : [],
		...Array.isArray(resource.object["rules"]) ? kind.rbacRule : []
	];
}
function metObject(resource) {
	const { namespace, document, root } = resource;
	const { origin } = document.stream;
	const isManifest = document.rendering.trail.kind === "identity";
	return {
		id: {
			apiVersion: detach(resource.apiVersion),
			kind: detach(resource.kind),
			name: detach(resource.name),
			...namespace === void 0 ? {} : { namespace: detach(namespace) }
		},
		file: origin,
		...isManifest ? { line: document.locate(root).region.start.line } : {},
		key: keyOfMet(isManifest ? origin : void 0, keyOfResource(resource))
	};
}
function setOf(sets, name) {
	let found = sets.get(name);
	if (found === void 0) sets.set(name, found = numberSet());
	return found;
}
/** Ten thousand objects and hundreds of rules are a megabyte so. */
function numberSet() {
	let bits = /* @__PURE__ */ new Uint8Array(16);
	return {
		add(number) {
			const byte = number >> 3;
			if (byte >= bits.length) {
				const larger = new Uint8Array(Math.max(byte + 1, bits.length * 2));
				larger.set(bits);
				bits = larger;
			}
			bits[byte] = (bits[byte] ?? 0) | 1 << (number & 7);
		},
		list: () => Array.from({ length: bits.length * 8 }, (_, index) => index).filter((index) => ((bits[index >> 3] ?? 0) & 1 << (index & 7)) !== 0)
	};
}

// src/git/head-commit.ts
/**
* The commit that is checked out at `root`, or undefined where there is none or it cannot be told. Read from Git's own files, so
* that no program has to be there.
*/
function headCommit(root) {
	const folder = gitFolder(root);
	if (folder === void 0) return void 0;
	const head = textOf(join(folder, "HEAD"))?.trim() ?? "";
	if (!head.startsWith("ref: ")) return asCommit(head);
	const name = head.slice(5);
	if (!/^refs\/[\w./-]+$/u.test(name) || name.split("/").includes("..")) return void 0;
	const common = textOf(join(folder, "commondir"))?.trim();
	const folders = [folder, ...common === void 0 ? [] : [resolve(folder, common)]];
	for (const one of folders) {
		const commit = asCommit(textOf(join(one, name))?.trim() ?? "") ?? packedCommit(one, name);
		if (commit !== void 0) return commit;
	}
}
function gitFolder(root) {
	const place = join(root, ".git");
	const pointer = textOf(place)?.trim();
	if (pointer?.startsWith("gitdir: ") === true) return resolve(dirname(place), pointer.slice(8));
	return textOf(join(place, "HEAD")) === void 0 ? void 0 : place;
}
function packedCommit(folder, name) {
	const line = textOf(join(folder, "packed-refs"))?.split("\n").find((one) => one.endsWith(` ${name}`));
	return asCommit(line?.split(" ")[0] ?? "");
}
function asCommit(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : void 0;
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return;
	}
}

// src/report-frameworks.ts
/**
* Judges the repository by every rule that a control of the frameworks names, whatever the configuration turns off, and says of
* each control what that shows. Settings of severity and parameters hold, and so do suppressions, which are exceptions here.
* Throws `UserError` for frameworks, attestations and thresholds that cannot be.
*/
async function reportOnFrameworks(config, onSource) {
	const rules = await availableRules(config);
	const frameworks = await loadFrameworks({
		ids: config.frameworks ?? [],
		files: config.frameworkFiles ?? [],
		root: config.root,
		rules: new Set(rules.map(({ rule }) => rule.id))
	});
	if (frameworks.length === 0) throw new UserError("no framework is named", { hint: `Name one with --framework, or list it under \`frameworks\` in lintel.yaml: ${FRAMEWORK_IDS.join(", ")}, or a file of your own.` });
	const known = [...frameworks, ...builtInFrameworks.filter(({ id }) => !frameworks.some((one) => one.id === id))];
	const thresholds = config.compliance?.thresholds ?? {};
	checkThresholds(thresholds, known);
	const attestations = await attestationsOf(config, known);
	const census = censusFor(frameworks, config);
	const settings = settingsFor(frameworks, config);
	const report = await lint(settings, {
		rules,
		census,
		onResource: (resource) => census.meet(resource),
		...onSource === void 0 ? {} : { onSource }
	});
	const tuned = tunedRules(rules, settings);
	const grounds = {
		report,
		lookedAt: census.lookedAt,
		attestations,
		tuned,
		today: config.today
	};
	const assessed = frameworks.map((framework) => assessFramework(framework, grounds));
	const commit = headCommit(config.root);
	return {
		verdict: report.verdict,
		report: {
			version: VERSION,
			date: config.today,
			...commit === void 0 ? {} : { commit },
			frameworks: assessed,
			resources: report.counts.resources,
			sources: report.sources.length,
			unjudged: unjudgedIn(report),
			expired: report.diagnostics.filter(({ code }) => code === "suppression-expired").map(({ message }) => message),
			broken: brokenThresholds(assessed, thresholds)
		}
	};
}
async function attestationsOf({ compliance, root }, known) {
	const file = compliance?.attestations;
	if (file === void 0) return [];
	const { readAttestations } = await import("./attestations.js");
	return readAttestations(readFileSync(join(root, file), "utf8"), file, known);
}
function censusFor(frameworks, { podTemplates }) {
	const controls = frameworks.flatMap((framework) => framework.controls);
	const joins = controls.flatMap((control) => control.rules);
	const inputs = [.../* @__PURE__ */ new Set([...controls.flatMap(({ needs }) => needs), ...joins.flatMap(({ looksAt = [] }) => looksAt)])];
	const unless = /* @__PURE__ */ new Map();
	for (const { rule, unless: flags } of joins) if (flags.length > 0) unless.set(rule, [...unless.get(rule) ?? [], ...flags]);
	return openCensus({
		inputsOf: inputsAmong(inputs, podTemplates),
		isElsewhere: (rule, component, flags) => hasOwnFile(component, flags) || (unless.get(rule)?.some((flag) => flag in flags) ?? false),
		podTemplates
	});
}
/** Nothing may hide a finding here but an exception with its reason: no preset, no severity, no list of what is old. */
function settingsFor(frameworks, settings) {
	const { baseline: _, ...config } = settings;
	const rules = frameworks.flatMap(({ controls }) => controls.flatMap((control) => control.rules.map(({ rule }) => rule)));
	return {
		...config,
		onlyRules: [.../* @__PURE__ */ new Set([...rules, SYNTAX_RULE])],
		skipRules: [],
		failOn: "never",
		minSeverity: "info",
		lineHashes: false
	};
}
/** A parameter can widen what a rule lets through, so a report says where there are any. */
function tunedRules(rules, settings) {
	const tuned = selectRules(rules, settings).filter(({ compiled, params }) => {
		const { strict: _, ...own } = compiled.params;
		return JSON.stringify(own) !== JSON.stringify(params);
	});
	return new Set(tuned.map(({ compiled }) => compiled.rule.id));
}

// src/report/frameworks/words.ts
/** States as a reader is told them. */
const STATE_WORDS = {
	fail: "Fail",
	pass: "Pass",
	partial: "No issue found, in part",
	"not-assessed": "Not assessed",
	attested: "Attested",
	excepted: "Excepted"
};
/** The order in which a reader wants them: what to do first. */
const STATES_WORST_FIRST = [
	"fail",
	"excepted",
	"partial",
	"attested",
	"pass",
	"not-assessed"
];
/** How a control can be assessed, as a reader is told it. */
const ASSESS_WORDS = {
	files: "from files",
	partly: "from files, in part",
	uncovered: "from files, by no rule yet",
	runtime: "on nodes or in the cluster",
	manual: "by people"
};
/** How much of a control files can show. */
const COVERAGE = {
	files: "full",
	partly: "partial",
	uncovered: "none",
	runtime: "none",
	manual: "none"
};
/** What every report says of itself. */
const STATEMENT = "This is evidence from the files of a repository at one point in time. It is no certificate: controls that are not assessed, or in part only, were not shown to hold, and what runs in a cluster was not looked at.";
/** `12 of 95 assessable from files, of 131 in total`. */
function shareInWords({ summary }) {
	const { assessed, assessable, total } = summary;
	return `${assessed} of ${assessable} assessable from files, of ${total} in total`;
}
/** `Fail 3, Pass 12`, without the zeros. */
function statesInWords({ summary }) {
	return STATES_WORST_FIRST.filter((state) => summary.states[state] > 0).map((state) => `${STATE_WORDS[state]} ${summary.states[state]}`).join(", ");
}
/** `No settings of the kubelet found: 14 controls not assessed.`, for each input that was not there. */
function missingInWords({ missing }) {
	return missing.map(({ words, controls }) => `Not found: ${words}. ${controls} ${controls === 1 ? "control waits" : "controls wait"} for it.`);
}
/** `file:line:column`, as far as it is known. */
function placeInWords({ file, line, column }) {
	return [
		file || ".",
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
/** The way from the text nearest the rendered one to home, in a line; empty for manifests. */
function chainInWords({ chain, environments }) {
	return [...chain.map((step) => `${placeInWords({
		file: step.file,
		...step.line === void 0 ? {} : { line: step.line }
	})} (${step.role})`), ...environments.length === 0 ? [] : [`in: ${environments.join(", ")}`]].join(", ");
}
/** Why a finding does not count, with who stands for it; empty where it counts. */
function exceptionInWords({ exception, state }) {
	if (exception === void 0 || state !== "excepted") return "";
	const { reason, peer, owner, ticket, until } = exception;
	const parts = [
		owner === void 0 ? void 0 : `owner ${owner}`,
		ticket === void 0 ? void 0 : `ticket ${ticket}`,
		until === void 0 ? void 0 : `until ${until}`,
		peer === void 0 ? void 0 : `written for ${peer}`
	].filter((part) => part !== void 0);
	return `${reason}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`;
}
/** What people say about the control; empty where nobody has said anything. */
function attestationInWords({ attestation }) {
	if (attestation === void 0) return "";
	const { statement, owner, evidence, ticket, date, until } = attestation;
	return `${statement} (${owner}, ${date}, good until ${until}; evidence: ${evidence}${ticket === void 0 ? "" : `, ticket ${ticket}`})`;
}
/** Levels and sections by their ids. */
function titleOf(named, id) {
	return named.find((one) => one.id === id)?.title ?? id ?? "";
}

// src/report/frameworks/csv.ts
const COLUMNS = [
	"framework",
	"version",
	"control",
	"title",
	"section",
	"level",
	"state",
	"assessed",
	"reason",
	"evidence",
	"rule",
	"object",
	"file",
	"line",
	"message",
	"seen",
	"chain",
	"exception",
	"attestation",
	"commit"
];
/** A row for each piece of evidence, and one for each control that has none. Lines end as RFC 4180 has them. */
function frameworksCsv(report) {
	const rows = report.frameworks.flatMap((one) => one.controls.flatMap((control) => rowsOf(one, control, report.commit ?? "")));
	return [COLUMNS.map(forCsv), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
function rowsOf({ framework }, assessed, commit) {
	const { control, state, reason, evidence } = assessed;
	const head = [
		framework.id,
		framework.version,
		control.id,
		control.title,
		control.section ?? "",
		control.level ?? "",
		STATE_WORDS[state],
		ASSESS_WORDS[control.assess],
		reason
	];
	const tail = [attestationInWords(assessed), commit];
	return (evidence.length === 0 ? [Array.from({ length: 9 }, () => "")] : evidence.map(cellsOf)).map((body) => [
		...head,
		...body,
		...tail
	].map(forCsv));
}
function cellsOf(evidence) {
	const { state, rule, object, place, message = "", seen = "" } = evidence;
	const line = place.line === void 0 ? "" : String(place.line);
	return [
		state,
		rule,
		object,
		place.file,
		line,
		message,
		seen,
		chainInWords(evidence),
		exceptionInWords(evidence)
	];
}

// src/report/frameworks/html-style.ts
/** What a control's row shows only while its state's box is ticked. */
const FILTERS = STATES_WORST_FIRST.map((state) => `body:has(#show-${state}:not(:checked)) .control[data-state='${state}'] { display: none; }`).join("\n");
/** The style of the HTML report: one column, light and dark, and everything open and plain on paper. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2024; --paper: #ffffff; --faint: #5c656e; --line: #d5dae0; --tint: #f4f6f8;
  --fail: #b3261e; --excepted: #8a5300; --partial: #5a4d00; --attested: #1a56a8; --pass: #1a6e35; --not-assessed: #5c656e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #14171a; --faint: #a0a9b2; --line: #343b42; --tint: #1d2226;
    --fail: #ff8a80; --excepted: #ffc078; --partial: #e8d56b; --attested: #8ab8ff; --pass: #81d99a; --not-assessed: #a0a9b2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin-top: 2rem; font-size: 1.05rem; }
a { color: var(--attested); }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--attested); outline-offset: 2px; }
code { font-family: ui-monospace, monospace; font-size: .9em; background: var(--tint); padding: 0 .25em; border-radius: 3px; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.share { font-size: 1.15rem; font-weight: 600; }
.faint { color: var(--faint); }
.statement { border-left: 4px solid var(--line); padding: .2rem 1rem; color: var(--faint); }
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; border: 1px solid var(--line); padding: .6rem 1rem; }
.control { border: 1px solid var(--line); border-left: 5px solid var(--not-assessed); margin: .5rem 0; content-visibility: auto;
  contain-intrinsic-size: auto 2.6rem; }
.control > summary { padding: .45rem .8rem; cursor: pointer; }
.control > div { padding: 0 1rem 1rem; border-top: 1px solid var(--line); }
.state { display: inline-block; min-width: 8.5rem; font-weight: 600; }
.fail { border-left-color: var(--fail); } .fail .state { color: var(--fail); }
.excepted { border-left-color: var(--excepted); } .excepted .state { color: var(--excepted); }
.partial { border-left-color: var(--partial); } .partial .state { color: var(--partial); }
.attested { border-left-color: var(--attested); } .attested .state { color: var(--attested); }
.pass { border-left-color: var(--pass); } .pass .state { color: var(--pass); }
.not-assessed .state { color: var(--not-assessed); }
${FILTERS}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filters { display: none; }
  .control { content-visibility: visible; break-inside: avoid-page; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h2 { break-before: page; }
}
`;

// src/report/frameworks/html.ts
/** Failures and passes that a control lists; a page with all of them would be of no use to anybody. */
const MOST_EVIDENCE = 200;
/**
* The report as one page that asks for nothing: no script, no network, and a policy that forbids both. Controls are opened and
* filtered by what HTML and CSS can do, so it works from a disk, from the keyboard and on paper.
*/
function frameworksHtml(report) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digestOf(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Report on frameworks, ${forHtml(report.date)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Report on frameworks</h1>
<p>${judgedInWords(report)}</p>
<p class="statement">${forHtml(STATEMENT)}</p>
${listed("Not judged, so nothing is called met", report.unjudged)}
${listed("Exceptions that are past their date", report.expired)}
${listed("Thresholds that do not hold", report.broken)}
${summaryTable(report.frameworks)}
${filters()}
</header>
<main>
${report.frameworks.map(frameworkSection).join("\n")}
</main>
</body>
</html>
`;
}
function digestOf(text) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(text).digest("base64");
}
function judgedInWords({ version, date, commit, resources, sources }) {
	const at = commit === void 0 ? "" : `, commit <code>${forHtml(commit)}</code>`;
	return `Judged ${resources} resources from ${sources} sources on ${forHtml(date)}${at}, by Lintel ${forHtml(version)}.`;
}
function listed(heading, items) {
	if (items.length === 0) return "";
	return `<h3>${heading}</h3>\n<ul>${items.map((item) => `<li>${forHtml(item)}</li>`).join("")}</ul>`;
}
function summaryTable(frameworks) {
	return `<table><caption class="faint">Controls by state</caption><thead><tr><th scope="col">Framework</th>${STATES_WORST_FIRST.map((state) => `<th scope="col" class="number">${STATE_WORDS[state]}</th>`).join("")}<th scope="col">Assessed</th></tr></thead><tbody>${frameworks.map((one) => {
		const { framework, summary } = one;
		const cells = STATES_WORST_FIRST.map((state) => `<td class="number">${summary.states[state]}</td>`).join("");
		return `<tr><th scope="row"><a href="#${forHtml(framework.id)}">${forHtml(framework.title)}</a> <span class="faint">${forHtml(framework.version)}</span></th>${cells}<td>${forHtml(shareInWords(one))}</td></tr>`;
	}).join("")}</tbody></table>`;
}
function filters() {
	return `<fieldset class="filters"><legend>Show controls</legend>${STATES_WORST_FIRST.map((state) => `<label><input type="checkbox" id="show-${state}" checked autocomplete="off"> ${STATE_WORDS[state]}</label>`).join("")}</fieldset>`;
}
function frameworkSection(one) {
	const { framework, controls } = one;
	const sections = [...groupBy(controls, ({ control }) => control.section ?? "")].map(([section, members]) => `${section === "" ? "" : `<h3>${forHtml(sectionInWords(one, section))}</h3>`}\n${members.map((member) => controlDetails(one, member)).join("\n")}`);
	return `<section id="${forHtml(framework.id)}" aria-label="${forHtml(framework.title)}">
<h2>${forHtml(framework.title)} <span class="faint">${forHtml(framework.version)}, ${forHtml(framework.source.publisher)}</span></h2>
<p class="share">${forHtml(shareInWords(one))}</p>
${listed("What would let more be assessed", missingInWords(one))}
${sections.join("\n")}
</section>`;
}
function sectionInWords({ framework }, id) {
	const title = titleOf(framework.sections, id);
	return title === id ? id : `${id} ${title}`;
}
function controlDetails({ framework }, assessed) {
	const { control, state, reason } = assessed;
	const level = control.level === void 0 ? "" : ` <span class="faint">level ${forHtml(control.level)}</span>`;
	const attested = attestationInWords(assessed);
	return `<details class="control ${state}" data-state="${state}" id="${forHtml(`${framework.id}/${control.id}`)}">
<summary><span class="state">${STATE_WORDS[state]}</span> <strong>${forHtml(control.id)}</strong> ${forHtml(control.title)}${level}</summary>
<div>
<p>${forHtml(reason)}</p>
<p class="faint">Can be assessed ${ASSESS_WORDS[control.assess]}.</p>
${attested === "" ? "" : `<p>${forHtml(attested)}</p>`}
${rulesTable(assessed)}
${evidenceTable(assessed)}
</div>
</details>`;
}
function rulesTable({ rules }) {
	if (rules.length === 0) return "";
	const rows = rules.map(({ id, covers, why, checked, passed, failed, excepted }) => `<tr><td><code>${forHtml(id)}</code></td><td>${covers}</td><td>${forHtml(why)}</td>${[
		checked,
		passed,
		failed,
		excepted
	].map((count) => `<td class="number">${count}</td>`).join("")}</tr>`);
	return `<table><caption class="faint">Rules, and the objects that they looked at</caption><thead><tr><th scope="col">Rule</th><th scope="col">Covers</th><th scope="col">Why</th>${[
		"Checked",
		"Passed",
		"Failed",
		"Excepted"
	].map((one) => `<th scope="col" class="number">${one}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
function evidenceTable({ evidence, unlisted }) {
	if (evidence.length === 0) return "";
	const shown = evidence.slice(0, MOST_EVIDENCE);
	const left = evidence.length - shown.length + unlisted;
	const more = left === 0 ? "" : `<p class="faint">${left} more are not listed here.</p>`;
	return `<table><caption class="faint">Evidence</caption><thead><tr><th scope="col">What</th><th scope="col">Object</th><th scope="col">Where</th><th scope="col">Found</th></tr></thead><tbody>${shown.map(evidenceRow).join("")}</tbody></table>${more}`;
}
function evidenceRow(evidence) {
	const { state, object, place, rule, message, seen } = evidence;
	const chain = chainInWords(evidence);
	const exception = exceptionInWords(evidence);
	const found = [
		message === void 0 ? "" : forHtml(message),
		seen === void 0 ? "" : `<code>${forHtml(seen)}</code>`,
		chain === "" ? "" : `<span class="faint">by ${forHtml(chain)}</span>`,
		exception === "" ? "" : `Accepted: ${forHtml(exception)}`
	].filter((part) => part !== "");
	return `<tr><td>${state}<br><code>${forHtml(rule)}</code></td><td>${forHtml(object)}</td><td><code>${forHtml(placeInWords(place))}</code></td><td>${found.join("<br>")}</td></tr>`;
}

// src/report/frameworks/json.ts
/** Version of this report's shape. A key may come without a new one; none goes or changes its meaning. */
const COMPLIANCE_SCHEMA_VERSION = "1";
/** The report on frameworks for other programs. `json-schema.ts` describes it. */
function frameworksJson(report) {
	const entries = report.frameworks.flatMap(({ controls }) => controls).length;
	return toSafeJson({
		schemaVersion: "1",
		tool: {
			name: PRODUCT,
			version: report.version
		},
		date: report.date,
		...report.commit === void 0 ? {} : { commit: report.commit },
		statement: STATEMENT,
		scope: {
			sources: report.sources,
			resources: report.resources,
			unjudged: report.unjudged
		},
		expired: report.expired,
		gate: {
			open: report.broken.length === 0,
			broken: report.broken
		},
		frameworks: report.frameworks.map(frameworkValue)
	}, entries);
}
function frameworkValue({ framework, summary, controls, missing }) {
	const { id, title, version, source, file } = framework;
	return {
		id,
		title,
		version,
		source,
		...file === void 0 ? {} : { file },
		summary: {
			total: summary.total,
			assessable: summary.assessable,
			assessed: summary.assessed,
			...summary.states
		},
		missing,
		controls: controls.map(controlValue)
	};
}
function controlValue({ control, state, reason, rules, evidence, unlisted, attestation }) {
	const { id, title, section, level, assess, needs } = control;
	return {
		id,
		title,
		...section === void 0 ? {} : { section },
		...level === void 0 ? {} : { level },
		state,
		coverage: COVERAGE[assess],
		assess,
		needs,
		rules,
		evidence: evidence.map(({ place, chain, environments, ...rest }) => ({
			...rest,
			...place,
			...chain.length === 0 ? {} : { chain },
			...environments.length === 0 ? {} : { environments }
		})),
		passedNotListed: unlisted,
		...attestation === void 0 ? {} : { attestation },
		reason
	};
}

// src/report/frameworks/markdown.ts
/** Failures that a control lists; the other forms have all of them. */
const MOST_FAILURES = 20;
/** The report for people who read it on GitHub: the share first, then what fails, what is accepted, and the table of all controls. */
function frameworksMarkdown(report) {
	const commit = report.commit === void 0 ? "" : ` Commit ${forMarkdownCode(report.commit)}.`;
	const judged = `Judged ${report.resources} resources from ${report.sources} sources on ${report.date}.${commit}`;
	return `${[
		"# Report on frameworks",
		forMarkdown(STATEMENT),
		judged,
		...list("Not judged, so nothing is called met:", report.unjudged),
		...list("Exceptions that are past their date:", report.expired),
		...list("Thresholds that do not hold:", report.broken),
		...report.frameworks.flatMap(frameworkParts)
	].join("\n\n")}\n`;
}
function frameworkParts(one) {
	const { framework, controls } = one;
	const withState = (state) => controls.filter((control) => control.state === state);
	return [
		`## ${forMarkdown(`${framework.title} ${framework.version}`)}`,
		`**${shareInWords(one)}.** ${statesInWords(one)}.`,
		...list("What would let more be assessed:", missingInWords(one)),
		...["fail", "excepted"].flatMap((state) => withState(state).map(controlPart)),
		tableOf(controls)
	];
}
function list(heading, items) {
	return items.length === 0 ? [] : [`${heading}\n\n${items.map((item) => `- ${forMarkdown(item)}`).join("\n")}`];
}
function controlPart(assessed) {
	const { control, state, reason, evidence } = assessed;
	const told = evidence.filter((one) => one.state !== "passed");
	const more = told.length - MOST_FAILURES;
	const lines = [...told.slice(0, MOST_FAILURES).map(evidenceLine), ...more > 0 ? [`- and ${more} more, in the other forms of this report`] : []];
	const attested = attestationInWords(assessed);
	return [
		`### ${STATE_WORDS[state]}: ${forMarkdownCode(control.id)} ${forMarkdown(control.title)}`,
		forMarkdown(reason),
		...attested === "" ? [] : [forMarkdown(attested)],
		...lines.length === 0 ? [] : [lines.join("\n")]
	].join("\n\n");
}
function evidenceLine(evidence) {
	const { object, place, rule, message = "", seen } = evidence;
	const exception = exceptionInWords(evidence);
	const chain = chainInWords(evidence);
	return [
		`- ${forMarkdownCode(placeInWords(place))} ${forMarkdown(object)}: ${forMarkdown(message)} ${forMarkdownCode(rule)}`,
		...seen === void 0 ? [] : [`  Seen: ${forMarkdownCode(seen)}`],
		...chain === "" ? [] : [`  By: ${forMarkdown(chain)}`],
		...exception === "" ? [] : [`  Accepted: ${forMarkdown(exception)}`]
	].join("\n");
}
const rankOf = ({ state }) => STATES_WORST_FIRST.indexOf(state);
function tableOf(controls) {
	return `| Control | Title | Level | State | Can be assessed | Why |\n| --- | --- | --- | --- | --- | --- |\n${controls.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ control, state, reason }) => `| ${forMarkdownCode(control.id)} | ${forMarkdown(control.title)} | ${forMarkdown(control.level ?? "")} | ${STATE_WORDS[state]} | ${ASSESS_WORDS[control.assess]} | ${forMarkdown(reason)} |`).join("\n")}`;
}

// src/report/frameworks/write.ts
/** The forms that a report on frameworks can have. */
const FRAMEWORK_FORMATS = [
	"markdown",
	"html",
	"json",
	"csv"
];
const WRITERS = {
	markdown: frameworksMarkdown,
	html: frameworksHtml,
	json: frameworksJson,
	csv: frameworksCsv
};
/** The report in one of its forms. */
function writeFrameworks(report, format) {
	return WRITERS[format](report);
}

// src/cli/report.ts
/**
* `lintel report`: what the files show about the controls of frameworks. A control that fails is told and closes no gate by
* itself; a threshold that does not hold does.
*/
async function reportCommand(args, terminal) {
	const wanted = wantedReports(args, FRAMEWORK_FORMATS);
	const config = await makeConfig(await requestOf(args, terminal));
	const isQuiet = args.flags.has("quiet");
	const progress = openProgress(terminal.stderr, isQuiet);
	const { report, verdict } = await reportOnFrameworks(config, progress.show);
	progress.end();
	const exit = report.broken.length > 0 ? EXIT.failed : exitCodeOf({ verdict }, config.onIncomplete, config.failOn);
	for (const { format, file } of wanted) {
		if (file === void 0 && isQuiet && exit === EXIT.passed) continue;
		const output = writeFrameworks(report, format);
		if (file === void 0) terminal.stdout.write(output);
		else writeOutput(resolve(terminal.cwd, file), output);
	}
	if (!isQuiet && wanted.every(({ file }) => file !== void 0)) terminal.stdout.write(summary(report));
	for (const line of [...report.broken, ...report.unjudged]) terminal.stderr.write(`${forTerminal(line)}\n`);
	return exit;
}
/** What a terminal shows where all reports go to files. */
function summary({ frameworks }) {
	return frameworks.map((one) => `${forTerminal(one.framework.id)}: ${shareInWords(one)}. ${statesInWords(one)}.\n`).join("");
}

export { INPUTS as n, isInput as r, reportCommand as t };