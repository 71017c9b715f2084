"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_core = require("./core.js");
const require_compare = require("./compare.js");
const require_reports = require("./reports.js");
const require_head_commit = require("./head-commit.js");
const require_frameworks = require("./frameworks.js");
const require_ways = require("./ways.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");

// src/compliance/evidence.ts
const MOST_PASSED = 50;
function findingsOf(rule, { findings }) {
	return byRuleSpokenFor(findings).get(rule) ?? [];
}
const byRuleSpokenFor = require_program.oncePer((findings) => {
	const byRule = /* @__PURE__ */ new Map();
	for (const finding of findings) for (const rule of /* @__PURE__ */ new Set([finding.rule.id, ...finding.replaces ?? []])) {
		const known = byRule.get(rule);
		if (known === void 0) byRule.set(rule, [finding]);
		else known.push(finding);
	}
	return byRule;
});
function isExcepted({ suppression }) {
	return suppression !== void 0 && suppression.by !== "baseline";
}
function hasLooked(join, control, lookedAt) {
	return checkedFor(join, control, lookedAt).length > 0;
}
function openFor({ rule, unless }, lookedAt) {
	return unless.length === 0 ? 0 : lookedAt.leftOpenBy(rule, unless).length;
}
function checkedFor({ rule, looksAt, unless }, { needs }, lookedAt) {
	const checked = lookedAt.checkedBy(rule, unless);
	if (checked !== void 0) return checked;
	const given = (looksAt ?? needs).map((input) => lookedAt.giving(input));
	return given.some((objects) => objects.length === 0) ? [] : [...new Set(given.flat())];
}
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
	if (resource === void 0) return [require_program.keyOfMet(file, "")];
	return [resource, ...alsoOf].map((one) => require_program.keyOfMet(file, require_program.keyOfResource(one)));
}
function failureOf(finding, rule) {
	const { provenance, suppression, excerpt, resource } = finding;
	return {
		state: isExcepted(finding) ? "excepted" : "failed",
		rule,
		object: resource === void 0 ? "" : objectInWords(resource),
		place: placeOf(provenance.home),
		severity: finding.severity,
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
const SETTINGS = {
	"kube-apiserver": "the API server's settings (a static pod, or kubeadm's ClusterConfiguration)",
	"kube-controller-manager": "the controller manager's settings (a static pod, or kubeadm's ClusterConfiguration)",
	"kube-scheduler": "the scheduler's settings (a static pod, kubeadm's ClusterConfiguration, or a KubeSchedulerConfiguration)",
	etcd: "etcd's settings (a static pod, or kubeadm's ClusterConfiguration)",
	kubelet: "the kubelet's settings (a KubeletConfiguration)",
	"kube-proxy": "kube-proxy's settings (a KubeProxyConfiguration)",
	"eks-cluster": "a cluster of Amazon EKS (of eksctl, ACK, Crossplane or Cluster API)",
	"eks-node-group": "node groups of Amazon EKS (of eksctl, ACK, Crossplane or Cluster API)",
	"gke-cluster": "a cluster of GKE (of Config Connector, Crossplane or Cluster API)",
	"gke-node-pool": "node pools of GKE (of Config Connector, Crossplane or Cluster API)",
	"aks-cluster": "a cluster of AKS (of Azure Service Operator, Crossplane or Cluster API)",
	"aks-node-pool": "node pools of AKS (of Azure Service Operator, Crossplane or Cluster API)",
	"talos-machine": "Talos' machine configurations"
};
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
	"image-policies": {
		words: "policies about images (of Kyverno or Sigstore)",
		kinds: [
			"ClusterPolicy.kyverno.io",
			"Policy.kyverno.io",
			"ImageValidatingPolicy.policies.kyverno.io",
			"ClusterImagePolicy.policy.sigstore.dev"
		]
	},
	registries: {
		words: "settings of registries (of Talos or Flux)",
		kinds: [
			"MachineConfig.talos.dev",
			"OCIRepository.source.toolkit.fluxcd.io",
			"HelmRepository.source.toolkit.fluxcd.io",
			"ImageRepository.image.toolkit.fluxcd.io"
		]
	},
	"pod-security-defaults": {
		words: "defaults of Pod Security (a PodSecurityConfiguration, in an AdmissionConfiguration or on its own)",
		kinds: [
			"PodSecurityConfiguration.pod-security.admission.config.k8s.io",
			"AdmissionConfiguration.apiserver.config.k8s.io",
			"MachineConfig.talos.dev"
		]
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
const NODES = [
	"eks-node-group",
	"gke-node-pool",
	"aks-node-pool",
	"talos-machine"
];
const INPUTS = [
	...require_facts.COMPONENTS,
	"nodes",
	"workloads",
	"network-plugin",
	...Object.keys(KINDS),
	...require_program.PROTECTED_DATA,
	"objects"
];
function isInput(name) {
	return INPUTS.includes(name) || /^[A-Z][A-Za-z0-9]*(?:\.[a-z0-9.-]*)?$/u.test(name);
}
function inputInWords(name) {
	if (name === "workloads") return "workloads (Deployments, Pods and others with a pod template)";
	if (name === "objects") return "Kubernetes objects";
	if (name === "nodes") return "definitions of nodes (node pools of EKS, GKE and AKS, machines of Talos)";
	const data = require_program.PROTECTED_DATA.find((one) => one === name);
	if (data !== void 0) return `workloads with ${require_program.WORDS_OF_DATA[data]} (compliance.scope in lintel.yaml says which)`;
	if (name === "network-plugin") return "the network plugin's DaemonSet";
	return SETTINGS[name] ?? KINDS[name]?.words ?? `objects of kind ${name}`;
}
function inputsAmong(wanted, podTemplates) {
	const asksComponents = wanted.some((name) => name === "nodes" || require_facts.COMPONENTS.some((one) => one === name));
	return (resource) => {
		const components = asksComponents ? componentsOf(resource) : [];
		return wanted.filter((name) => {
			if (name === "objects") return true;
			if (name === "workloads") return require_facts.podTemplateOf(resource, podTemplates) !== void 0;
			if (name === "network-plugin") return isNetworkPlugin(resource);
			if (name === "nodes") return components.some((one) => NODES.includes(one));
			if (components.some((one) => one === name)) return true;
			return (KINDS[name]?.kinds ?? (/^[A-Z]/u.test(name) ? [name] : [])).some((kind) => require_facts.matchesKind(kind, resource.apiVersion, resource.kind));
		});
	};
}
const NETWORK_PLUGIN = /(?:^|[/-])(?:antrea|amazon-k8s-cni|azure-cns|calico|canal|cilium|flannel|kindnetd|kube-router|ovn-kube|weave-kube)(?:[/:@-]|$)/u;
function isNetworkPlugin(resource) {
	if (!require_facts.matchesKind("DaemonSet", resource.apiVersion, resource.kind)) return false;
	const containers = require_facts.podTemplateOf(resource)?.spec["containers"];
	return Array.isArray(containers) && containers.some((one) => require_program.isMap(one) && typeof one["image"] === "string" && NETWORK_PLUGIN.test(one["image"]));
}
function componentsOf(resource) {
	return require_facts.componentSettingsOf(resource).filter(({ component, flags, isPart }) => !isPart && !hasOwnFile(component, flags)).map(({ component }) => component);
}
function hasOwnFile(component, flags) {
	if (!require_program.isMap(flags)) return false;
	switch (component) {
		case "kubelet": return "config" in flags || Object.keys(flags).length === 0;
		case "kube-proxy":
		case "kube-scheduler": return "config" in flags;
		case "etcd": return "config-file" in flags;
		default: return false;
	}
}

// src/compliance/assess.ts
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
	if (looked.length === 0) return unassessed(nothingFound(control, missing, grounds));
	const gap = gapOf(control, looked, missing, grounds);
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
function gapOf(control, looked, missing, { report, lookedAt }) {
	const idle = control.rules.filter((join) => !looked.includes(join)).map(({ rule }) => rule);
	const unseen = idle.length === 0 ? "" : `Nothing was found that ${inFew(idle)} could judge.`;
	if (control.assess === "partly") return [control.reason ?? "", unseen].filter((part) => part !== "").join(" ");
	const unjudged = unjudgedIn(report).length;
	if (unjudged > 0) return `${unjudged === 1 ? "1 input" : `${unjudged} inputs`} could not be judged, which may hold more.`;
	const open = Math.max(...looked.map((join) => openFor(join, lookedAt)));
	if (open > 0) return leftOpen(open);
	if (missing.length > 0) return notFound(missing);
	if (looked.some(({ covers }) => covers === "full") || idle.length === 0) return void 0;
	return unseen;
}
function inFew(rules) {
	return rules.length <= 3 ? rules.join(", ") : `${rules.slice(0, 2).join(", ")} and ${rules.length - 2} other rules`;
}
const SYNTAX_RULE = "yaml-syntax";
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
function nothingFound({ rules }, missing, { lookedAt }) {
	const open = Math.max(...rules.map((join) => openFor(join, lookedAt)));
	if (open > 0) return leftOpen(open);
	return missing.length > 0 ? notFound(missing) : "Nothing was found that its rules could judge.";
}
function leftOpen(objects) {
	return `${objects === 1 ? "1 object leaves" : `${objects} objects leave`} it open: settings lie in a file that is not here, or are not said as it asks.`;
}
function notFound(missing) {
	return `Not found: ${missing.map(inputInWords).join("; ")}.`;
}
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
function summaryOf(controls) {
	const states = {
		fail: 0,
		pass: 0,
		partial: 0,
		"not-assessed": 0,
		attested: 0,
		excepted: 0
	};
	for (const state of require_program.CONTROL_STATES) states[state] = controls.filter((one) => one.state === state).length;
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

// src/compliance/changes.ts
function standOf({ framework, controls, summary }) {
	const { total, assessable, assessed } = summary;
	return {
		version: framework.version,
		total,
		assessable,
		assessed,
		controls: new Map(controls.map((one) => [one.control.id, controlStandOf(one)]))
	};
}
function controlStandOf({ state, evidence }) {
	return {
		state,
		failures: evidence.filter((one) => one.state === "failed").length
	};
}
function changesSince(now, before) {
	return changesOf(now, (assessed) => {
		const was = before?.controls.get(assessed.control.id);
		const { failures } = controlStandOf(assessed);
		const more = failures - (was?.failures ?? 0);
		const [brought, fixed] = [Math.max(0, more), Math.max(0, -more)];
		const kind = kindOf$1(was?.state, assessed.state, {
			brought,
			fixed
		});
		return {
			...was === void 0 ? {} : { before: was.state },
			kind,
			brought,
			fixed,
			evidence: []
		};
	});
}
function changesBetween(now, base, report) {
	const fixedFindings = { findings: report.comparison?.fixed ?? [] };
	return changesOf(now, (assessed) => {
		const { control, state } = assessed;
		const was = base.controls.find((one) => one.control.id === control.id);
		const before = was?.state;
		const findings = countingFor(assessed, report);
		const came = findings.filter((one) => one.state === "new");
		const fixed = countingFor(assessed, fixedFindings).length;
		const isUnknown = findings.some((one) => one.state === "unknown");
		return {
			...before === void 0 ? {} : { before },
			kind: sureKindOf(kindOf$1(before, state, {
				brought: came.length,
				fixed
			}), {
				isUnknown: came.length === 0 && isUnknown,
				hasLeft: fixed > 0 || was?.evidence.some((one) => one.state === "failed") !== true
			}),
			brought: came.length,
			fixed,
			evidence: evidenceFor(control, {
				report: {
					...report,
					findings: came
				},
				lookedAt: NOTHING_LOOKED_AT
			}).evidence
		};
	});
}
const NOTHING_LOOKED_AT = {
	objects: [],
	checkedBy: () => [],
	leftOpenBy: () => [],
	giving: () => []
};
function countingFor({ control }, report) {
	return [...new Set(control.rules.flatMap(({ rule }) => findingsOf(rule, report)))].filter((one) => !isExcepted(one));
}
function sureKindOf(kind, { isUnknown, hasLeft }) {
	if (kind === "breaks" && isUnknown) return "unclear";
	return kind === "repairs" && !hasLeft ? "unclear" : kind;
}
function changesOf(now, turnOf) {
	const controls = now.controls.flatMap((assessed) => {
		const { kind, ...turn } = turnOf(assessed);
		const { id, title } = assessed.control;
		return kind === void 0 ? [] : [{
			control: id,
			title,
			now: assessed.state,
			...turn,
			kind
		}];
	});
	return {
		framework: now.framework.id,
		title: now.framework.title,
		controls: controls.toSorted((a, b) => require_program.CHANGE_KINDS.indexOf(a.kind) - require_program.CHANGE_KINDS.indexOf(b.kind))
	};
}
const SHOWN = {
	"not-assessed": 0,
	partial: 1,
	attested: 2,
	pass: 3
};
function kindOf$1(was, now, { brought, fixed }) {
	const before = was ?? "not-assessed";
	if (now === "fail") {
		if (before !== "fail") return "breaks";
		if (brought > 0) return "worsens";
		return fixed > 0 ? "eases" : void 0;
	}
	if (before === now) return void 0;
	if (now === "excepted") return "accepts";
	if (now === "not-assessed") return "loses";
	if (before === "fail" || before === "excepted") return "repairs";
	return SHOWN[now] < SHOWN[before] ? "loses" : "gains";
}

// src/compliance/load-frameworks.ts
var load_frameworks_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	FRAMEWORK_IDS: () => FRAMEWORK_IDS,
	loadFrameworks: () => loadFrameworks
});
const FRAMEWORK_IDS = require_frameworks.builtInFrameworks.map(({ id }) => id).toSorted();
async function loadFrameworks(order) {
	const own = await readOwn(order);
	const known = [...require_frameworks.builtInFrameworks.map(({ id }) => id), ...own.map(({ framework }) => framework.id)];
	const frameworkOf = (id, chain) => {
		const file = own.find(({ framework }) => framework.id === id);
		if (file !== void 0) return extended(file, chain, frameworkOf);
		const builtIn = require_frameworks.builtInFrameworks.find((one) => one.id === id);
		if (builtIn !== void 0) return builtIn;
		const at = chain.at(-1)?.placeOf(["extends"]) ?? order.at;
		const near = require_flags.nearestName(id, known) ?? known.find((one) => one.startsWith(`${id}-`));
		throw new require_start.UserError(`unknown framework "${id}"`, {
			hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}There are ${known.join(", ")}.`,
			...at === void 0 ? {} : { at }
		});
	};
	return [.../* @__PURE__ */ new Set([...order.ids, ...own.map(({ framework }) => framework.id)])].map((id) => frameworkOf(id, []));
}
async function readOwn(order) {
	if (order.files.length === 0) return [];
	const { readFrameworkFile } = await Promise.resolve().then(() => require("./framework-files.js")).then((n) => n.framework_file_exports);
	const read = [];
	for (const path of order.files) {
		const file = readFrameworkFile(require_program.readInput(path, `the framework ${path}`), (0, node_path.relative)(order.root, path));
		checkOwn(file, order.rules);
		const { id } = file.framework;
		if (read.some(({ framework }) => framework.id === id) || FRAMEWORK_IDS.includes(id)) throw new require_start.UserError(`there is a framework "${id}" already`, {
			hint: "Give it an id of its own, and name the other under `extends`.",
			at: file.placeOf(["id"])
		});
		read.push(file);
	}
	return read;
}
function checkOwn(file, rules) {
	file.framework.controls.forEach(({ id, rules: joins }, control) => {
		joins.forEach(({ rule }, join) => {
			if (rules.has(rule)) return;
			const near = require_flags.nearestName(rule, rules);
			throw new require_start.UserError(`framework "${file.framework.id}": control ${id} names the rule "${rule}", which there is not`, {
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
	if (chain.includes(file)) throw new require_start.UserError(`the framework "${file.framework.id}" extends itself`, {
		hint: `${[...chain, file].map(({ framework }) => framework.id).join(" extends ")}: take one \`extends\` away.`,
		at: file.placeOf(["extends"])
	});
	if (base === void 0) return own;
	const from = frameworkOf(base, [...chain, file]);
	without.forEach((id, index) => {
		if (from.controls.some((one) => one.id === id)) return;
		throw new require_start.UserError(`framework "${file.framework.id}": ${base} has no control ${id} to leave out`, {
			hint: `docs/frameworks has a page for each framework that ships with Lintel.`,
			at: file.placeOf(["without", index])
		});
	});
	const named = (part) => [...from[part], ...own[part]].map(({ id }) => id);
	own.controls.forEach((one, index) => {
		for (const [key, known] of [["section", named("sections")], ["level", named("levels")]]) {
			const given = one[key];
			if (given === void 0 || known.includes(given)) continue;
			throw new require_start.UserError(`framework "${file.framework.id}": there is no ${key} "${given}"`, {
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
		...from.protects === void 0 ? {} : { protects: from.protects },
		...own,
		levels: merged(from.levels, own.levels),
		sections: merged(from.sections, own.sections),
		controls: merged(from.controls.filter(({ id }) => !without.includes(id)), own.controls)
	};
}
function merged(base, own) {
	const again = new Map(own.map((one) => [one.id, one]));
	const isNew = ({ id }) => !base.some((one) => one.id === id);
	return [...base.map((one) => again.get(one.id) ?? one), ...own.filter(isNew)];
}

// src/compliance/rule-set.ts
function digestOfRuleSet({ version, rules, ruleTexts, frameworks }) {
	const judged = rules.map(({ compiled, params, severity, strict }) => ({
		rule: compiled.rule,
		params,
		severity,
		strict
	}));
	return digestOf(JSON.stringify({
		version,
		rules: judged,
		ruleTexts,
		frameworks
	}));
}
function digestOf(text) {
	return `sha256:${(0, node_crypto.createHash)("sha256").update(text).digest("hex")}`;
}

// src/compliance/scope-census.ts
const MOST_EDGES = 500;
function openScopeCounter(scopes, podTemplates, placeOf) {
	const counted = require_program.PROTECTED_DATA.flatMap((data) => {
		const scope = scopes[data];
		if (scope === void 0) return [];
		return [{
			data,
			scope,
			inside: 0,
			outside: 0,
			workloads: /* @__PURE__ */ new Set(),
			usedNamespaces: /* @__PURE__ */ new Set(),
			edges: /* @__PURE__ */ new Map()
		}];
	});
	let met = [];
	return {
		meet(resource) {
			if (counted.length === 0) return;
			const pod = require_facts.podTemplateOf(resource, podTemplates);
			const labels = [require_facts.labelsOf(resource.object), ...pod === void 0 ? [] : [require_facts.labelsOf(pod.template)]];
			let byLabels = 0;
			counted.forEach(({ scope }, index) => {
				if (labels.some((one) => require_facts.hasPairs(scope.labels, one))) byLabels |= 1 << index;
			});
			const namespace = resource.kind === "Namespace" ? resource.name : resource.namespace;
			met.push({
				namespace: namespace === void 0 ? void 0 : require_program.detach(namespace),
				byLabels
			});
		},
		settle(set) {
			const objects = met;
			met = [];
			return counted.map((one, index) => {
				const members = require_facts.membersOfScope(one.scope, set);
				for (const { namespace, byLabels } of objects) if ((byLabels & 1 << index) !== 0 || namespace !== void 0 && members.hasNamespace(namespace)) one.inside += 1;
				else one.outside += 1;
				const workloads = require_facts.workloadsOfScope(set, one.scope);
				for (const owned of workloads) {
					one.workloads.add(require_program.detach(require_facts.shownOwner(owned)));
					const { namespace } = owned.owner;
					for (const name of one.scope.namespaces) if (namespace !== void 0 && require_facts.isNamedNamespace([name], namespace)) one.usedNamespaces.add(name);
				}
				if (workloads.length > 0) addEdges(one, set, placeOf(set));
				return {
					data: one.data,
					workloads: workloads.map(({ owner }) => owner)
				};
			});
		},
		result: () => counted.map(({ data, scope, inside, outside, workloads, usedNamespaces, edges }) => {
			const all = [...edges.values()].toSorted((a, b) => rankOf$1(a) - rankOf$1(b));
			return {
				data,
				scope,
				inside,
				outside,
				workloads: [...workloads].toSorted(),
				unusedNamespaces: scope.namespaces.filter((name) => !usedNamespaces.has(name)),
				edges: all.slice(0, MOST_EDGES),
				edgesLeftOut: Math.max(0, all.length - MOST_EDGES),
				unlisted: all.filter(({ state }) => state === "open" || state === "may").length
			};
		})
	};
}
function rankOf$1({ state }) {
	return [
		"open",
		"may",
		"listed",
		"inside"
	].indexOf(state);
}
function addEdges({ scope, edges }, set, placeOf) {
	for (const { from, to, ports, state, listedAs, by, path } of require_facts.entriesIntoScope(set, scope)) {
		const place = placeOf(by, path);
		const edge = {
			from: require_program.detach(from),
			to: require_program.detach(require_facts.shownOwner(to)),
			ports: require_program.detach(ports),
			state,
			...listedAs === void 0 ? {} : { listedAs },
			place
		};
		edges.set([
			edge.from,
			edge.to,
			edge.ports,
			place.file,
			place.line
		].join("\0"), edge);
	}
}

// src/compliance/thresholds.ts
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
	const near = require_flags.nearestName(name, ids);
	return new require_start.UserError(`compliance.thresholds: there is no ${what}`, {
		hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}There are ${ids.join(", ")}.`,
		at
	});
}

// src/evaluate/census.ts
function openCensus(questions) {
	const objects = [];
	const numbers = /* @__PURE__ */ new Map();
	const byRule = /* @__PURE__ */ new Map();
	const leftOpen = /* @__PURE__ */ new Map();
	const byInput = /* @__PURE__ */ new Map();
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
			plan = require_core.planRules(rules.filter(({ compiled }) => compiled.each !== void 0), questions.podTemplates);
			return rules.map((selected) => {
				const { compiled } = selected;
				if (isIdle(selected)) byRule.set(compiled.rule.id, numberSet());
				if (compiled.test === void 0 || isIdle(selected)) return selected;
				const { id } = compiled.rule;
				const seen = numberSet();
				byRule.set(id, seen);
				if (compiled.each !== void 0) return selected;
				const doubted = [...questions.doubtsAbout(id)].map((unless) => ({
					unless,
					seen: numberSet(),
					open: numberSet()
				}));
				for (const one of doubted) {
					byRule.set(keyOf(id, one.unless), one.seen);
					leftOpen.set(keyOf(id, one.unless), one.open);
				}
				const note = (flags, isAway) => {
					if (!isAway) judged.add(seen);
					for (const one of doubted) if (one.unless.some((flag) => isGiven(flag, flags))) judged.add(one.open);
					else if (!isAway) judged.add(one.seen);
				};
				return {
					...selected,
					compiled: counted(compiled, note, questions)
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
		give: (resource, input) => setOf(byInput, input).add(numberOf(resource)),
		lookedAt: {
			objects,
			checkedBy: (rule, unless = []) => (byRule.get(keyOf(rule, unless)) ?? byRule.get(rule))?.list(),
			leftOpenBy: (rule, unless) => leftOpen.get(keyOf(rule, unless))?.list() ?? [],
			giving: (input) => byInput.get(input)?.list() ?? []
		}
	};
}
function isIdle({ compiled, params }) {
	const { needsParams } = compiled;
	return needsParams?.every((name) => Array.isArray(params[name]) && params[name].length === 0) ?? false;
}
function keyOf(rule, unless) {
	return [rule, ...unless].join("\0");
}
function isGiven(entry, flags) {
	if (entry.startsWith("!")) return !(entry.slice(1) in flags);
	const [name = "", value] = entry.split("=");
	return name in flags && (value === void 0 || flags[name] === value);
}
function counted(rule, note, questions) {
	const { guards: _, ...compiled } = rule;
	const { test } = compiled;
	if (test === void 0) return compiled;
	let made;
	const make = () => {
		const plain = test();
		return (seen, item, key, params, strict, left) => {
			left.isAway = false;
			const verdict = plain(seen, item, key, params, strict, left);
			const { flags, component } = seen;
			const isBlind = verdict === true && require_program.isMap(flags) && questions.isElsewhere(String(component), flags);
			const isKnown = !left.isAway && !isBlind;
			const tellsWithout = () => plain({
				...seen,
				flags: {}
			}, item, key, params, strict, left) !== true || left.isAway;
			if (isKnown && (!left.isPart || verdict === true && tellsWithout())) note(verdict === true && require_program.isMap(flags) ? flags : {}, false);
			else if (left.isAway && !left.isPart && require_program.isMap(flags)) note(flags, true);
			return verdict;
		};
	};
	return {
		...compiled,
		test: () => made ??= make()
	};
}
function rulesOverItems(resource, plan) {
	const kind = plan.of(resource.apiVersion, resource.kind, require_core.audienceOf(resource));
	const pod = require_facts.podTemplateOf(resource, plan.podTemplates);
	const hasContainers = pod !== void 0 && require_facts.CONTAINER_LISTS.some(({ key }) => Array.isArray(pod.spec[key]) && pod.spec[key].length > 0);
	return [
		...kind.object,
		...pod === void 0 ? [] : [...kind.workload, ...kind.pod],
		...hasContainers ? kind.container : [],
		...Array.isArray(resource.object["rules"]) ? kind.rbacRule : []
	].map(({ selected }) => selected);
}
function metObject(resource) {
	const { namespace, document, root } = resource;
	const { origin } = document.stream;
	const isManifest = document.rendering.trail.kind === "identity";
	return {
		id: {
			apiVersion: require_program.detach(resource.apiVersion),
			kind: require_program.detach(resource.kind),
			name: require_program.detach(resource.name),
			...namespace === void 0 ? {} : { namespace: require_program.detach(namespace) }
		},
		file: origin,
		...isManifest ? { line: document.locate(root).region.start.line } : {},
		key: require_program.keyOfMet(isManifest ? origin : void 0, require_program.keyOfResource(resource))
	};
}
function setOf(sets, name) {
	let found = sets.get(name);
	if (found === void 0) sets.set(name, found = numberSet());
	return found;
}
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

// src/sentences/report-frameworks.ts
var report_frameworks_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ reportOnFrameworks: () => reportOnFrameworks });
async function reportOnFrameworks(config, options = {}) {
	const rules = await require_core.availableRules(config);
	const frameworks = await loadFrameworks({
		ids: config.frameworks ?? [],
		at: config.frameworksAt,
		files: config.frameworkFiles ?? [],
		root: config.root,
		rules: new Set(rules.map(({ rule }) => rule.id))
	});
	if (frameworks.length === 0) throw new require_start.UserError("no framework is named", { hint: `Name one with --framework, or list it under \`frameworks\` in lintel.yaml: ${FRAMEWORK_IDS.join(", ")}, or a file of your own.` });
	const known = [...frameworks, ...require_frameworks.builtInFrameworks.filter(({ id }) => !frameworks.some((one) => one.id === id))];
	const thresholds = config.compliance?.thresholds ?? {};
	checkThresholds(thresholds, known);
	const attestations = await attestationsIn(config.settingsRoot ?? config.root, config, known);
	const settings = settingsFor(frameworks, config);
	const { report, lookedAt, scopes, before } = await judgeFor(frameworks, settings, {
		...options,
		rules
	});
	const selected = require_core.selectRules(rules, settings);
	const grounds = {
		report,
		lookedAt,
		attestations,
		tuned: tunedRules(selected),
		today: config.today
	};
	const assessed = frameworks.map((framework) => assessFramework(framework, grounds));
	const commit = require_head_commit.headCommit(config.root);
	const changeFrom = async (base) => {
		const { comparison, diagnostics } = report;
		if (comparison?.commit === void 0) return unknownChange(base, diagnostics);
		const then = before === void 0 ? assessed : await assessBase(frameworks, {
			...grounds,
			...before
		}, known);
		const changed = assessed.map((one, index) => changesBetween(one, then[index] ?? one, report));
		return {
			kind: "compared",
			base: base.name,
			commit: comparison.commit,
			frameworks: changed
		};
	};
	return {
		verdict: report.verdict,
		report: {
			version: require_start.VERSION,
			date: config.today,
			...commit === void 0 ? {} : { commit },
			frameworks: assessed,
			rules: report.rules,
			resources: report.counts.resources,
			sources: report.sources.length,
			unjudged: unjudgedIn(report),
			expired: report.diagnostics.filter(({ code }) => code === "suppression-expired").map(({ message }) => message),
			...scopes.length === 0 ? {} : { scopes },
			broken: brokenThresholds(assessed, thresholds),
			ruleSet: digestOfRuleSet({
				version: require_start.VERSION,
				rules: selected,
				ruleTexts: ownRuleTexts(config),
				frameworks
			}),
			findings: report.counts.bySeverity,
			...options.runUrl === void 0 ? {} : { runUrl: options.runUrl },
			...options.base === void 0 ? {} : { change: await changeFrom(options.base) }
		}
	};
}
async function judgeFor(frameworks, settings, { base, rules, renderers, onSource }) {
	const { counter, ...onlooker } = onlookerFor(frameworks, settings);
	const { census } = onlooker;
	const options = {
		rules,
		...onlooker,
		...renderers === void 0 ? {} : { renderers },
		...onSource === void 0 ? {} : { onSource }
	};
	if (base === void 0) return {
		report: await require_program.lint(settings, options),
		lookedAt: census.lookedAt,
		scopes: counter.result()
	};
	const { judge } = await Promise.resolve().then(() => require("./compare.js")).then((n) => n.judge_exports);
	const { counter: _, ...onlookerAtBase } = onlookerFor(frameworks, settings);
	let before;
	return {
		report: await judge(settings, {
			...options,
			base,
			atBase: {
				...onlookerAtBase,
				onReport(found, root) {
					const attested = textIfThere((0, node_path.join)(root, settings.compliance?.attestations ?? ""));
					before = {
						report: found,
						lookedAt: onlookerAtBase.census.lookedAt,
						...attested === void 0 ? {} : { attested }
					};
				}
			}
		}),
		lookedAt: census.lookedAt,
		scopes: counter.result(),
		...before === void 0 ? {} : { before }
	};
}
function onlookerFor(frameworks, settings) {
	const census = censusFor(frameworks, settings);
	const counter = openScopeCounter(scopesFor(frameworks, settings), settings.podTemplates, placesOf);
	return {
		census,
		counter,
		onResource(resource) {
			census.meet(resource);
			counter.meet(resource);
		},
		onSet(set) {
			for (const { data, workloads } of counter.settle(set)) for (const workload of workloads) census.give(workload, data);
		}
	};
}
function scopesFor(frameworks, { compliance }) {
	return Object.fromEntries(frameworks.flatMap(({ protects }) => {
		const scope = protects === void 0 ? void 0 : compliance?.scope[protects];
		return protects === void 0 || scope === void 0 ? [] : [[protects, scope]];
	}));
}
const placesOf = (set) => {
	const way = require_ways.wayOf(set.rendering);
	return (resource, path) => {
		const { home } = way.ofPath(resource, path);
		return {
			file: home.file,
			...home.region === void 0 ? {} : { line: home.region.start.line }
		};
	};
};
async function assessBase(frameworks, grounds, known) {
	const attestations = grounds.attested === void 0 ? [] : await attestationsOfBase(grounds.attested, known);
	return frameworks.map((framework) => assessFramework(framework, {
		...grounds,
		attestations
	}));
}
async function attestationsOfBase(text, known) {
	const { readAttestations } = await Promise.resolve().then(() => require("./framework-files.js")).then((n) => n.attestations_exports);
	try {
		return readAttestations(text, "the base", known);
	} catch (error) {
		if (error instanceof require_start.UserError) return [];
		throw error;
	}
}
function unknownChange({ name }, diagnostics) {
	return {
		kind: "unknown",
		base: name,
		why: diagnostics.find(({ code }) => code === "base-missing")?.message ?? "There was nothing to compare with."
	};
}
async function attestationsIn(root, { compliance }, known) {
	const file = compliance?.attestations;
	if (file === void 0) return [];
	const { readAttestations } = await Promise.resolve().then(() => require("./framework-files.js")).then((n) => n.attestations_exports);
	return readAttestations((0, node_fs.readFileSync)((0, node_path.join)(root, file), "utf8"), file, known);
}
function textIfThere(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return;
	}
}
function ownRuleTexts({ customRules }) {
	return customRules.map((path) => textIfThere(path) ?? "");
}
function censusFor(frameworks, { podTemplates }) {
	const controls = frameworks.flatMap((framework) => framework.controls);
	const joins = controls.flatMap((control) => control.rules);
	const inputs = [.../* @__PURE__ */ new Set([...controls.flatMap(({ needs }) => needs), ...joins.flatMap(({ looksAt = [] }) => looksAt)])];
	const doubted = joins.filter(({ unless }) => unless.length > 0);
	return openCensus({
		inputsOf: inputsAmong(inputs, podTemplates),
		isElsewhere: hasOwnFile,
		doubtsAbout: (rule) => doubted.filter((one) => one.rule === rule).map(({ unless }) => unless),
		podTemplates
	});
}
function settingsFor(frameworks, settings) {
	const { baseline: _, ...config } = settings;
	const rules = frameworks.flatMap(({ controls }) => controls.flatMap((control) => control.rules.map(({ rule }) => rule)));
	const rulesOfScopes = Object.keys(scopesFor(frameworks, settings)).map((data) => `${data}-reachable`);
	return {
		...config,
		onlyRules: [.../* @__PURE__ */ new Set([
			...rules,
			...rulesOfScopes,
			SYNTAX_RULE
		])],
		skipRules: [],
		rulesByPath: [],
		failOn: "never",
		minSeverity: "info",
		scope: "all",
		lineHashes: false
	};
}
function tunedRules(selected) {
	const tuned = selected.filter(({ compiled, params }) => {
		const { strict: _, ...own } = compiled.params;
		return JSON.stringify(own) !== JSON.stringify(params);
	});
	return new Set(tuned.map(({ compiled }) => compiled.rule.id));
}

// src/report/frameworks/scope-words.ts
const EDGE_WORDS = {
	open: "Not listed",
	may: "Perhaps, not listed",
	listed: "Listed",
	inside: "Within the scope"
};
function titleOfScope({ data }) {
	const words = require_program.WORDS_OF_DATA[data];
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
function scopeInWords({ scope: { namespaces, labels } }) {
	const pairs = Object.entries(labels).map(([key, value]) => `${key}: ${value}`);
	return [...namespaces.length === 0 ? [] : [`namespaces ${namespaces.join(", ")}`], ...pairs.length === 0 ? [] : [`labels ${pairs.join(", ")}`]].join("; ");
}
function countsOfScope({ inside, outside, workloads }) {
	const of = workloads.length === 1 ? "1 of them a workload" : `${workloads.length} of them workloads`;
	return `${objects(inside)} inside${inside === 0 ? "" : `, ${of}`}; ${objects(outside)} outside.`;
}
function objects(count) {
	return `${count} ${count === 1 ? "object" : "objects"}`;
}
function waysOfScope({ edges, edgesLeftOut, unlisted, workloads }) {
	const all = edges.length + edgesLeftOut;
	if (workloads.length === 0) return "";
	const left = edgesLeftOut === 0 ? "" : ` ${edgesLeftOut} of them are left out here.`;
	if (all === 0) return "No policy lets anything in to its workloads.";
	const ways = all === 1 ? "1 way" : `${all} ways`;
	return unlisted === 0 ? `${ways} into its workloads, each within the scope or listed.${left}` : `${ways} into its workloads, of which ${unlisted} ${unlisted === 1 ? "is" : "are"} neither within the scope nor listed.${left}`;
}
function oddScopes(scopes = []) {
	return scopes.flatMap(({ data, inside, workloads, unusedNamespaces }) => {
		const place = `compliance.scope.${data}`;
		if (inside === 0) return [`${place} matches nothing: no object is in its namespaces or has its labels.`];
		if (workloads.length === 0) return [`${place} matches no workload, only other objects.`];
		return unusedNamespaces.length === 0 ? [] : [`${place} names ${unusedNamespaces.join(", ")}, where no workload is.`];
	});
}
const MOST_DRAWN = 40;
function drawnEdges({ edges }) {
	const drawn = /* @__PURE__ */ new Map();
	for (const { from, to, ports, state } of edges) {
		const key = `${from}\0${to}`;
		const known = drawn.get(key);
		if (known === void 0) drawn.set(key, {
			from,
			to,
			ports,
			state
		});
		else if (!known.ports.split(", ").includes(ports)) drawn.set(key, {
			...known,
			ports: `${known.ports}, ${ports}`
		});
	}
	return [...drawn.values()].slice(0, MOST_DRAWN);
}

// src/report/frameworks/words.ts
const STATE_WORDS = {
	fail: "Fail",
	pass: "Pass",
	partial: "No issue found, in part",
	"not-assessed": "Not assessed",
	attested: "Attested",
	excepted: "Excepted"
};
const STATES_WORST_FIRST = [
	"fail",
	"excepted",
	"partial",
	"attested",
	"pass",
	"not-assessed"
];
const ASSESS_WORDS = {
	files: "from files",
	partly: "from files, in part",
	uncovered: "from files, by no rule yet",
	runtime: "on nodes or in the cluster",
	manual: "by people"
};
const COVERAGE = {
	files: "full",
	partly: "partial",
	uncovered: "none",
	runtime: "none",
	manual: "none"
};
const STATEMENT = "This is evidence from the files of a repository at one point in time. It is no certificate: controls that are not assessed, or in part only, were not shown to hold, and what runs in a cluster was not looked at.";
function shareInWords({ summary }) {
	const { assessed, assessable, total } = summary;
	return `${assessed} of ${assessable} assessable from files, of ${total} in total`;
}
function statesInWords({ summary }) {
	return STATES_WORST_FIRST.filter((state) => summary.states[state] > 0).map((state) => `${STATE_WORDS[state]} ${summary.states[state]}`).join(", ");
}
function missingInWords({ missing }) {
	return missing.map(({ words, controls }) => `Not found: ${words}. ${controls} ${controls === 1 ? "control waits" : "controls wait"} for it.`);
}
function placeInWords({ file, line, column }) {
	return [
		file || ".",
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
function chainInWords({ chain, environments }) {
	return [...chain.map((step) => `${placeInWords({
		file: step.file,
		...step.line === void 0 ? {} : { line: step.line }
	})} (${step.role})`), ...environments.length === 0 ? [] : [`in: ${environments.join(", ")}`]].join(", ");
}
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
function attestationInWords({ attestation }) {
	if (attestation === void 0) return "";
	const { statement, owner, evidence, ticket, date, until } = attestation;
	return `${statement} (${owner}, ${date}, good until ${until}; evidence: ${evidence}${ticket === void 0 ? "" : `, ticket ${ticket}`})`;
}
function titleOf(named, id) {
	return named.find((one) => one.id === id)?.title ?? id ?? "";
}

// src/report/frameworks/cklb.ts
const STIG = "disa-stig-kubernetes";
const MOST_EVIDENCE = 50;
function frameworksCklb(report) {
	const stig = report.frameworks.find(({ framework }) => framework.id === STIG);
	if (stig === void 0) throw withoutStig();
	return require_program.toSafeJson({
		title: "Kubernetes STIG, as files show it",
		id: require_reports.uuidOf("checklist", report.date, report.commit ?? ""),
		cklb_version: "1.0",
		active: false,
		mode: 1,
		has_path: false,
		target_data: targetOf(report, stig),
		stigs: [checklistOf(stig)]
	}, stig.controls.length);
}
function requireStig(frameworks) {
	if (!frameworks.includes(STIG)) throw withoutStig();
}
function withoutStig() {
	return new require_start.UserError("a checklist is of the STIG, and the report is not about it", { hint: `Add --framework ${STIG}, or take --format cklb away.` });
}
function targetOf({ date, commit }, stig) {
	const at = commit === void 0 ? "" : ` Commit ${commit}.`;
	return {
		target_type: "Non-Computing",
		host_name: "",
		ip_address: "",
		mac_address: "",
		fqdn: "",
		comments: `${STATEMENT} ${date}.${at} ${statesInWords(stig)}.`,
		role: "None",
		is_web_database: false,
		technology_area: "",
		web_db_site: "",
		web_db_instance: "",
		classification: null
	};
}
function checklistOf({ framework, controls }) {
	const uuid = require_reports.uuidOf("stig", framework.version);
	return {
		stig_name: "Kubernetes Security Technical Implementation Guide",
		display_name: "Kubernetes",
		stig_id: "Kubernetes_STIG",
		...releaseOf(framework),
		uuid,
		reference_identifier: "",
		size: controls.length,
		rules: controls.map((one) => ruleOf(one, uuid))
	};
}
function releaseOf({ version }) {
	const parts = /^V(\d+)R(\d+)(?: \((.+)\))?$/u.exec(version);
	if (parts === null) return {
		version,
		release_info: version
	};
	const [, edition = "", release = "", date] = parts;
	return {
		version: edition,
		release_info: `Release: ${release}${date === void 0 ? "" : ` Benchmark Date: ${date}`}`
	};
}
function ruleOf(assessed, stig) {
	const { control, state, reason } = assessed;
	const title = require_program.showUnseen(control.title);
	return {
		uuid: require_reports.uuidOf("stig-rule", control.id),
		stig_uuid: stig,
		group_id: control.id,
		group_id_src: control.id,
		group_title: title,
		group_tree: [{
			id: control.id,
			title,
			description: ""
		}],
		rule_id: control.id,
		rule_id_src: control.id,
		rule_version: "",
		rule_title: title,
		severity: SEVERITY.get(control.level ?? "") ?? "unknown",
		weight: "10.0",
		classification: "Unclassified",
		discussion: "",
		check_content: "",
		check_content_ref: null,
		fix_text: "",
		ccis: [],
		legacy_ids: [],
		status: statusOf$1(assessed),
		overrides: {},
		comments: require_program.showUnseen([`${STATE_WORDS[state]}: ${reason}`, attestationInWords(assessed)].join(" ").trim()),
		finding_details: detailsOf(assessed)
	};
}
const SEVERITY = /* @__PURE__ */ new Map([
	["CAT-I", "high"],
	["CAT-II", "medium"],
	["CAT-III", "low"]
]);
function statusOf$1({ state }) {
	switch (state) {
		case "fail":
		case "excepted": return "open";
		case "pass":
		case "attested": return "not_a_finding";
		case "partial":
		case "not-assessed": return "not_reviewed";
	}
}
function detailsOf({ evidence, unlisted }) {
	const shown = evidence.slice(0, MOST_EVIDENCE).map(lineOf);
	const left = evidence.length - shown.length + unlisted;
	return [...shown, ...left === 0 ? [] : [`${left} more are not listed here.`]].join("\n");
}
function lineOf(evidence) {
	const { state, rule, object, place, message, seen } = evidence;
	const chain = chainInWords(evidence);
	const exception = exceptionInWords(evidence);
	const parts = [
		`${state}: ${rule}, ${object === "" ? "" : `${object}, `}${placeInWords(place)}.`,
		message,
		seen === void 0 ? void 0 : `Seen: ${seen}`,
		chain === "" ? void 0 : `By: ${chain}`,
		exception === "" ? void 0 : `Accepted: ${exception}`
	];
	return require_program.showUnseen(parts.filter((part) => part !== void 0).join(" "));
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
function frameworksCsv(report) {
	const rows = report.frameworks.flatMap((one) => one.controls.flatMap((control) => rowsOf(one, control, report.commit ?? "")));
	return [COLUMNS.map(require_program.forCsv), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
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
	].map(require_program.forCsv));
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

// src/report/frameworks/html-text.ts
function head(text, className = "") {
	return `<th scope="col"${className === "" ? "" : ` class="${className}"`}>${text}</th>`;
}
function table(caption, heads, rows) {
	return `<div class="wide" role="group" aria-label="${require_program.forHtml(caption)}" tabindex="0"><table><caption>${require_program.forHtml(caption)}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
function linkTo(id, text) {
	return `<a href="#${require_program.forHtml(encodeURIComponent(require_program.showUnseen(id)))}">${require_program.forHtml(text)}</a>`;
}
function idOfControl(framework, control) {
	return `${framework}/${control}`;
}
function idOfRule(rule) {
	return `rule:${rule}`;
}
function listed$1(heading, items) {
	if (items.length === 0) return "";
	return `<h3>${require_program.forHtml(heading)}</h3>\n<ul>${items.map((item) => `<li>${require_program.forHtml(item)}</li>`).join("")}</ul>\n`;
}

// src/report/frameworks/html-control.ts
const MOST_FAILURES$2 = 25;
function frameworkPage(one) {
	const { framework, controls } = one;
	const sections = [...require_flags.groupBy(controls, ({ control }) => control.section ?? "")].map(([section, members]) => {
		return `<div class="section">${section === "" ? "" : `<h3>${require_program.forHtml(sectionInWords(one, section))}</h3>\n`}${members.map((member) => controlDetails(one, member)).join("\n")}</div>`;
	});
	const levels = framework.levels.map(({ id, meaning }) => `${id}: ${meaning}`);
	return `<section class="framework" id="${require_program.forHtml(framework.id)}" aria-labelledby="${require_program.forHtml(`title:${framework.id}`)}">
<h2 id="${require_program.forHtml(`title:${framework.id}`)}">${require_program.forHtml(framework.title)} <span class="faint">${require_program.forHtml(framework.version)}, ${require_program.forHtml(framework.source.publisher)}</span></h2>
<p class="share">${require_program.forHtml(shareInWords(one))}</p>
<p>${require_program.forHtml(statesInWords(one))}</p>
${listed$1("What would let more be assessed", missingInWords(one))}${listed$1("Levels", levels)}${sections.join("\n")}
<p class="nothing" hidden>No control of it is among those that are shown.</p>
</section>`;
}
function sectionInWords({ framework }, id) {
	const title = titleOf(framework.sections, id);
	return title === id ? id : `${id} ${title}`;
}
function controlDetails({ framework }, assessed) {
	const { control, state, reason } = assessed;
	const { level } = control;
	const attested = attestationInWords(assessed);
	return `<details class="control ${state}" data-state="${state}"${level === void 0 ? "" : ` data-level="${require_program.forHtml(level)}"`} id="${require_program.forHtml(idOfControl(framework.id, control.id))}">
<summary><span class="state">${STATE_WORDS[state]}</span> <strong>${require_program.forHtml(control.id)}</strong> ${require_program.forHtml(control.title)}${level === void 0 ? "" : ` <span class="faint">level ${require_program.forHtml(level)}</span>`}</summary>
<div class="page">
<p>${require_program.forHtml(reason)}</p>
<p class="faint">Can be assessed ${ASSESS_WORDS[control.assess]}.</p>
${attested === "" ? "" : `<p>${require_program.forHtml(attested)}</p>\n`}${rulesTable(assessed)}${failures(assessed)}${passes(assessed)}</div>
</details>`;
}
function rulesTable({ control, rules }) {
	if (rules.length === 0) return "";
	const rows = rules.map(({ id, covers, why, checked, passed, failed, excepted }) => {
		const name = failed + excepted > 0 ? linkTo(idOfRule(id), id) : require_program.forHtml(id);
		const counts = [
			checked,
			passed,
			failed,
			excepted
		].map((count) => `<td class="number">${count}</td>`).join("");
		return `<tr><th scope="row"><code>${name}</code></th><td>${covers}</td><td>${require_program.forHtml(why)}</td>${counts}</tr>`;
	});
	const counts = [
		"Checked",
		"Passed",
		"Failed",
		"Excepted"
	].map((one) => head(one, "number"));
	return table(`Rules of ${control.id}, and the objects that they looked at`, [
		head("Rule"),
		head("Covers"),
		head("Why"),
		...counts
	], rows);
}
function failures({ control, evidence }) {
	const found = evidence.filter(({ state }) => state !== "passed");
	if (found.length === 0) return "";
	const rules = [...new Set(found.slice(MOST_FAILURES$2).map(({ rule }) => rule))];
	const left = found.length - MOST_FAILURES$2;
	const more = left <= 0 ? "" : `<p>${left} more: all findings of ${rules.map((rule) => linkTo(idOfRule(rule), rule)).join(", ")}.</p>\n`;
	return `${evidenceTable(`What speaks against ${control.id}`, found.slice(0, MOST_FAILURES$2))}${more}`;
}
function evidenceTable(caption, found) {
	return table(caption, [
		head("Result"),
		head("Object"),
		head("Where"),
		head("Found")
	], found.map(evidenceRow));
}
function evidenceRow(evidence) {
	const { state, severity, object, place, rule, message, seen } = evidence;
	const chain = chainInWords(evidence);
	const exception = exceptionInWords(evidence);
	const found = [
		message === void 0 ? "" : require_program.forHtml(message),
		seen === void 0 ? "" : `Seen: <code>${require_program.forHtml(seen)}</code>`,
		chain === "" ? "" : `<span class="faint">Rendered by ${require_program.forHtml(chain)}</span>`,
		exception === "" ? "" : `Accepted: ${require_program.forHtml(exception)}`
	].filter((part) => part !== "");
	return `<tr><td>${severity === void 0 ? state : `${state}, ${severity}`}<br><code>${require_program.forHtml(rule)}</code></td><td>${require_program.forHtml(object)}</td><td><code>${require_program.forHtml(placeInWords(place))}</code></td><td>${found.join("<br>")}</td></tr>`;
}
function passes({ evidence, unlisted }) {
	const objects = /* @__PURE__ */ new Map();
	for (const { state, object, place, rule } of evidence) {
		if (state !== "passed") continue;
		const where = `${require_program.forHtml(object)} <code>${require_program.forHtml(placeInWords(place))}</code>`;
		objects.set(where, (objects.get(where) ?? /* @__PURE__ */ new Set()).add(rule));
	}
	if (objects.size === 0) return "";
	const left = unlisted === 0 ? "" : `<li>and ${unlisted} more that are not listed here</li>`;
	const items = [...objects].map(([where, rules]) => `<li>${where} <span class="faint">${require_program.forHtml([...rules].join(", "))}</span></li>`);
	return `<details class="passed"><summary>Objects that passed: ${objects.size + unlisted}</summary><ul>${items.join("")}${left}</ul></details>\n`;
}

// src/report/frameworks/html-findings.ts
const MOST_FINDINGS = 2e4;
function findingsSection(frameworks) {
	const findings = findingsIn(frameworks);
	if (findings.length === 0) return "";
	const controls = controlsByRule(frameworks);
	const shown = findings.slice(0, MOST_FINDINGS);
	const left = findings.length - shown.length;
	const groups = [...require_flags.groupBy(shown, ({ rule }) => rule)].toSorted(([a], [b]) => a < b ? -1 : 1).map(([rule, members]) => ruleDetails(rule, members, controls.get(rule) ?? []));
	const more = left === 0 ? "" : `<p>${left} more are in the JSON and the CSV form of this report.</p>`;
	return `<section id="page:findings" aria-labelledby="title:page:findings">
<h2 id="title:page:findings">Findings by rule</h2>
<p>Each of the ${findings.length} findings once, with every control that its rule touches.</p>
${groups.join("\n")}
${more}
</section>`;
}
function ruleDetails(rule, findings, controls) {
	return `<details class="rule" id="${require_program.forHtml(idOfRule(rule))}">
<summary><strong>${require_program.forHtml(rule)}</strong> ${findings.length} ${findings.length === 1 ? "finding" : "findings"}</summary>
<div class="page"><p>Touches ${controls.join(", ")}.</p>
${evidenceTable(`Findings of ${rule}`, findings)}</div>
</details>`;
}
function findingsIn(frameworks) {
	const byKey = /* @__PURE__ */ new Map();
	for (const { controls } of frameworks) for (const { evidence } of controls) for (const one of evidence) {
		if (one.state === "passed") continue;
		const { rule, object, place, message = "" } = one;
		const key = JSON.stringify([
			rule,
			object,
			place.file,
			place.line,
			place.column,
			message
		]);
		if (!byKey.has(key)) byKey.set(key, one);
	}
	return [...byKey.values()];
}
function controlsByRule(frameworks) {
	const links = /* @__PURE__ */ new Map();
	for (const { framework, controls } of frameworks) for (const { control } of controls) for (const { rule } of control.rules) {
		const link = linkTo(idOfControl(framework.id, control.id), `${framework.id} ${control.id}`);
		const known = links.get(rule);
		if (known === void 0) links.set(rule, [link]);
		else known.push(link);
	}
	return links;
}

// src/report/frameworks/over-time.ts
const CHANGE_WORDS = {
	breaks: "Breaks",
	worsens: "Worsens",
	loses: "Shows less",
	accepts: "Accepts",
	unclear: "Unclear",
	eases: "Eases",
	repairs: "Repairs",
	gains: "Shows more"
};
function changesInWords({ controls }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of controls) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	if (counts.size === 0) return "No control changes";
	return [...counts].map(([kind, count], index) => `${index === 0 ? CHANGE_WORDS[kind] : CHANGE_WORDS[kind].toLowerCase()} ${count}`).join(", ");
}
function turnInWords({ before, now, brought, fixed }) {
	const was = before === void 0 ? "Not in the framework" : STATE_WORDS[before];
	const turn = before === now ? STATE_WORDS[now] : `${was}, then ${STATE_WORDS[now]}`;
	const counts = [brought === 0 ? "" : `${brought} ${brought === 1 ? "finding" : "findings"} new`, fixed === 0 ? "" : `${fixed} ${brought > 0 ? "" : fixed === 1 ? "finding " : "findings "}fixed`].filter((part) => part !== "");
	return counts.length === 0 ? turn : `${turn}; ${counts.join(", ")}`;
}
function baseInWords(change) {
	return change.kind === "unknown" ? change.why : `Compared with ${change.base} at ${change.commit.slice(0, 12)}.`;
}
function sinceInWords({ kind, name, run: { date, commit } }) {
	const at = commit === void 0 ? "" : commit.slice(0, 12);
	if (kind === "last-run") return `Since the last run (${[date, at].filter((part) => part !== "").join(", ")})`;
	return `Since ${kind === "tag" ? "the tag " : ""}${name} (${[date, at].filter((part) => part !== "").join(", ")})`;
}
const OTHER_RULE_SET = "Other rules or frameworks judged then, so a control may differ for that alone.";
function standInWords({ assessed, assessable, total }) {
	return `${assessed} of ${assessable}, of ${total} in total`;
}
function countIn({ controls }, state) {
	let count = 0;
	for (const one of controls.values()) if (one.state === state) count += 1;
	return count;
}
function courseOf({ runs }, framework) {
	return runs.flatMap((run) => {
		const stand = run.frameworks.get(framework);
		return stand === void 0 ? [] : [{
			run,
			stand
		}];
	});
}
function changeValue(change) {
	if (change.kind === "unknown") return {
		state: "unknown",
		base: change.base,
		reason: change.why
	};
	const { base, commit, frameworks } = change;
	return {
		state: "compared",
		base,
		commit,
		frameworks: frameworks.map(frameworkChangeValue)
	};
}
function historyValue({ runs, earlier, since, skipped, notes }) {
	return {
		earlier,
		skipped,
		notes,
		runs: runs.map(({ frameworks, ...run }) => ({
			...run,
			frameworks: [...frameworks].map(([id, stand]) => ({
				id,
				...standValue$1(stand)
			}))
		})),
		since: since.map(({ kind, name, run, isOtherRuleSet, frameworks }) => ({
			kind,
			name,
			date: run.date,
			...run.commit === void 0 ? {} : { commit: run.commit },
			otherRuleSet: isOtherRuleSet,
			frameworks: frameworks.map(frameworkChangeValue)
		}))
	};
}
function standValue$1(stand) {
	const { version, total, assessable, assessed } = stand;
	return {
		version,
		total,
		assessable,
		assessed,
		...Object.fromEntries(require_program.CONTROL_STATES.map((state) => [state, countIn(stand, state)]))
	};
}
function frameworkChangeValue({ framework, controls }) {
	return {
		id: framework,
		controls: controls.map(({ control, title, kind, before, now, brought, fixed, evidence }) => ({
			id: control,
			title,
			change: kind,
			...before === void 0 ? {} : { before },
			now,
			new: brought,
			fixed,
			evidence: evidence.map(({ rule, object, place, message = "" }) => ({
				rule,
				object,
				...place,
				message
			}))
		}))
	};
}

// src/report/frameworks/html-over-time.ts
const BAR = {
	width: 14,
	gap: 4,
	height: 80
};
const STACKED = [
	"fail",
	"excepted",
	"partial",
	"attested",
	"pass"
];
function changeSection(change, frameworks) {
	if (change === void 0) return "";
	const turns = change.kind === "unknown" ? [] : change.frameworks.map((one) => turnsOf(one, frameworks, "by this change"));
	return `<section id="page:change" aria-labelledby="title:page:change">
<h2 id="title:page:change">What this change does</h2>
<p>${require_program.forHtml(baseInWords(change))}</p>
${turns.join("\n")}
</section>`;
}
function historySection(history, frameworks) {
	if (history === void 0) return "";
	const since = history.since.map((one) => {
		const words = sinceInWords(one);
		const turns = one.frameworks.map((change) => turnsOf(change, frameworks, `${words.charAt(0).toLowerCase()}${words.slice(1)}`));
		return `<h3>${require_program.forHtml(words)}</h3>\n${one.isOtherRuleSet ? `<p>${OTHER_RULE_SET}</p>\n` : ""}${turns.join("\n")}`;
	});
	return `<section id="page:history" aria-labelledby="title:page:history">
<h2 id="title:page:history">Over time</h2>
${listed$1("Of the history", history.notes)}<h3>Runs</h3>
${legend()}
${frameworks.map((one) => courseOfFramework(history, one)).join("\n")}
${since.join("\n")}
</section>`;
}
function turnsOf(change, frameworks, when) {
	const assessed = frameworks.find(({ framework }) => framework.id === change.framework);
	const share = assessed === void 0 ? "" : ` <span class="faint">${require_program.forHtml(shareInWords(assessed))}</span>`;
	const rows = change.controls.map((one) => {
		const link = linkTo(idOfControl(change.framework, one.control), one.control);
		return `<tr class="${one.kind}"><td class="kind">${CHANGE_WORDS[one.kind]}</td><th scope="row">${link}</th><td>${require_program.forHtml(one.title)}</td><td>${require_program.forHtml(turnInWords(one))}</td></tr>`;
	});
	const heads = [
		"What",
		"Control",
		"Title",
		"State"
	].map((one) => head(one));
	const evidence = change.controls.flatMap((one) => one.evidence);
	const found = [...new Map(evidence.map((one) => [JSON.stringify([
		one.rule,
		one.object,
		one.place
	]), one])).values()];
	return `<p><strong>${require_program.forHtml(change.title)}:</strong> ${changesInWords(change)}.${share}</p>
${rows.length === 0 ? "" : table(`Controls of ${change.title} that differ, ${when}`, heads, rows)}
${found.length === 0 ? "" : evidenceTable(`New findings against ${change.title}, ${when}`, found)}`;
}
function legend() {
	return `<ul class="legend">${STATES_WORST_FIRST.map((state) => `<li><svg aria-hidden="true" width="12" height="12"><rect class="${state}" width="12" height="12"></rect></svg> ${STATE_WORDS[state]}</li>`).join("")}</ul>`;
}
function courseOfFramework(history, { framework }) {
	const course = courseOf(history, framework.id);
	const heads = [
		head("Date"),
		head("Commit"),
		...STATES_WORST_FIRST.map((state) => head(STATE_WORDS[state], "number")),
		head("Assessable from files")
	];
	const rows = course.map(({ run, stand }) => {
		const counts = STATES_WORST_FIRST.map((state) => `<td class="number">${countIn(stand, state)}</td>`).join("");
		return `<tr><th scope="row">${run.date}</th><td><code>${run.commit?.slice(0, 12) ?? ""}</code></td>${counts}<td>${standInWords(stand)}</td></tr>`;
	});
	return `<figure><figcaption>${require_program.forHtml(framework.title)}: controls by state, run by run</figcaption>
${picture(course, framework.title)}
<details class="numbers"><summary>Numbers</summary>${table(`Runs of ${framework.title}`, heads, rows)}</details></figure>`;
}
function picture(course, title) {
	const first = course[0];
	const last = course.at(-1);
	if (first === void 0 || last === void 0) return "<p>No run before this one was about it.</p>";
	const words = `${title}, ${course.length} ${course.length === 1 ? "run" : "runs"} from ${first.run.date} to ${last.run.date}: ${countIn(first.stand, "fail")} controls failed at first, ${countIn(last.stand, "fail")} at last; ${standInWords(last.stand)}.`;
	const step = BAR.width + BAR.gap;
	const bars = course.map(({ run, stand }, index) => bar(stand, index * step, `${run.date} ${run.commit?.slice(0, 12) ?? ""}`));
	return `<svg class="course" role="img" aria-label="${require_program.forHtml(words)}" width="${course.length * step}" height="${BAR.height}" viewBox="0 0 ${course.length * step} ${BAR.height}">${bars.join("")}</svg>`;
}
function bar(stand, x, name) {
	const scale = BAR.height / Math.max(1, stand.total);
	let top = BAR.height;
	const parts = STACKED.flatMap((state) => {
		const count = countIn(stand, state);
		if (count === 0) return [];
		const height = count * scale;
		top -= height;
		return [`<rect class="${state}" x="${x}" y="${top.toFixed(1)}" width="${BAR.width}" height="${height.toFixed(1)}"><title>${require_program.forHtml(name)}: ${STATE_WORDS[state]} ${count}</title></rect>`];
	});
	return `<rect class="all" x="${x}" y="0" width="${BAR.width}" height="${BAR.height}"></rect>${parts.join("")}`;
}

// src/report/frameworks/html-scope.ts
const SCOPE_STYLE = `
.scope-graph{max-width:100%;height:auto;font:13px system-ui,sans-serif;color:inherit}
.scope-graph rect{fill:none;stroke:currentColor}
.scope-graph text{fill:currentColor}
.scope-graph path{fill:none;stroke:currentColor;stroke-width:1.5}
.scope-graph .open{stroke:var(--fail);stroke-width:3}
.scope-graph .may{stroke:var(--fail);stroke-width:2;stroke-dasharray:6 4}
.scope-graph .inside{opacity:.5}
`;
function scopeSection(scopes = []) {
	if (scopes.length === 0) return "";
	return `<section id="page:scope" aria-labelledby="title:page:scope">
<h2 id="title:page:scope">Scope</h2>
${listed$1("What is odd about it", oddScopes(scopes))}${scopes.map(scopePart).join("\n")}
</section>`;
}
function scopePart(scope) {
	const rows = scope.edges.map(rowOf$1);
	const title = titleOfScope(scope);
	return `<h3>${require_program.forHtml(title)}</h3>
<p>${require_program.forHtml(scopeInWords(scope))}. ${require_program.forHtml(countsOfScope(scope))} ${require_program.forHtml(waysOfScope(scope))}</p>
${scopeGraph(scope)}${rows.length === 0 ? "" : table(`Ways into the workloads with ${title.toLowerCase()}`, [
		"State",
		"From",
		"To",
		"Ports",
		"Where"
	].map((one) => head(one)), rows)}`;
}
function rowOf$1({ state, listedAs, from, to, ports, place }) {
	const told = listedAs === void 0 ? EDGE_WORDS[state] : `${EDGE_WORDS[state]}: ${listedAs}`;
	return `<tr><td>${require_program.forHtml(told)}</td><td>${require_program.forHtml(from)}</td><td>${require_program.forHtml(to)}</td><td>${require_program.forHtml(ports)}</td><td><code>${require_program.forHtml(placeInWords(place))}</code></td></tr>`;
}
const ROW = 34;
const WIDTH = 900;
const BOX = 330;
const MOST_CHARACTERS = 46;
function scopeGraph(scope) {
	const edges = drawnEdges(scope);
	if (edges.length === 0) return "";
	const left = [...new Set(edges.map(({ from }) => from))];
	const right = [...new Set(edges.map(({ to }) => to))];
	const height = Math.max(left.length, right.length) * ROW + 10;
	const middle = (list, name) => (list.indexOf(name) + .5) * (height - 10) / list.length + 5;
	const boxes = (list, x) => list.map((name) => {
		const y = middle(list, name);
		return `<rect x="${x}" y="${y - 12}" width="${BOX}" height="24" rx="4"/><text x="${x + 8}" y="${y + 4}">${require_program.forHtml(require_reports.shorten(name, MOST_CHARACTERS))}</text>`;
	}).join("");
	const lines = edges.map(({ from, to, ports, state }) => {
		const [y1, y2] = [middle(left, from), middle(right, to)];
		const [x1, x2] = [335, 565];
		const bend = (x1 + x2) / 2;
		return `<path class="${state}" d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"><title>${require_program.forHtml(`${from} to ${to}: ${ports}. ${EDGE_WORDS[state]}`)}</title></path>`;
	});
	return `<svg class="scope-graph" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" aria-hidden="true">${lines.join("")}${boxes(left, 5)}${boxes(right, 565)}</svg>
`;
}

// src/report/frameworks/html-script.ts
const SCRIPT = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (query) => [...document.querySelectorAll(query)];
  const frameworks = all('.framework').map((element) => ({
    element,
    nothing: element.querySelector('.nothing'),
    sections: [...element.querySelectorAll('.section')],
  }));
  const controls = all('.control').map((element) => ({ element, framework: element.closest('.framework').id }));
  const rules = all('.rule').map((element) => ({ element }));
  const boxes = all('.states input');
  const [framework, level, text] = ['page:framework', 'page:level', 'page:text'].map(byId);
  const textOf = (item) => (item.text ??= item.element.textContent.toLowerCase());

  const apply = () => {
    const states = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = text.value.toLowerCase().split(/\\s+/u).filter((word) => word !== '');
    const hasWords = (item) => words.every((word) => textOf(item).includes(word));
    let shown = 0;
    for (const item of controls) {
      const { state, level: own = '' } = item.element.dataset;
      const isShown =
        states.has(state) &&
        (framework.value === '' || framework.value === item.framework) &&
        (level.value === '' || level.value === own) &&
        hasWords(item);
      item.element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const item of rules) item.element.hidden = !hasWords(item);
    for (const { element, nothing, sections } of frameworks) {
      element.hidden = framework.value !== '' && framework.value !== element.id;
      for (const section of sections) section.hidden = section.querySelector('.control:not([hidden])') === null;
      nothing.hidden = sections.some((section) => !section.hidden);
    }
    byId('page:count').textContent = shown + ' of ' + controls.length + ' controls shown';
  };

  const showAll = () => {
    for (const box of boxes) box.checked = true;
    for (const field of [framework, level, text]) field.value = '';
    apply();
  };

  const openTarget = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { return; }
    const target = id === '' ? null : byId(id);
    if (target === null || !target.matches('details')) return;
    if (target.closest('[hidden]') !== null) showAll();
    target.open = true;
    target.scrollIntoView();
    target.firstElementChild.focus({ preventScroll: true });
  };

  byId('page:controls').querySelector('.scripted').hidden = false;
  for (const field of [...boxes, framework, level]) field.addEventListener('change', apply);
  let waiting = 0;
  text.addEventListener('input', () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(apply);
  });
  byId('page:reset').addEventListener('click', () => { showAll(); text.focus(); });
  byId('page:open').addEventListener('click', () => {
    for (const { element } of controls) if (!element.hidden) element.open = true;
  });
  byId('page:close').addEventListener('click', () => {
    for (const { element } of [...controls, ...rules]) element.open = false;
  });
  addEventListener('hashchange', openTarget);
  if (!CSS.supports('selector(::details-content)')) {
    let opened = [];
    addEventListener('beforeprint', () => {
      opened = all('details:not([open])');
      for (const element of opened) element.open = true;
    });
    addEventListener('afterprint', () => { for (const element of opened) element.open = false; });
  }
  apply();
  openTarget();
})();
`;

// src/report/frameworks/html-style.ts
const FILTERS = STATES_WORST_FIRST.map((state) => `body:has(.states [value='${state}']:not(:checked)) .control[data-state='${state}'] { display: none; }`).join("\n");
const STATE_COLOURS = STATES_WORST_FIRST.map((state) => `.control.${state} { border-left-color: var(--${state}); } .${state} > summary .state { color: var(--${state}); } .course .${state}, .legend .${state} { fill: var(--${state}); }`).join("\n");
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2024; --paper: #ffffff; --faint: #545d66; --line: #b9c0c8; --tint: #f1f3f6;
  --fail: #b3261e; --excepted: #8a4a00; --partial: #5f5200; --attested: #1a56a8; --pass: #1a6e35; --not-assessed: #545d66; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #14171a; --faint: #a8b1ba; --line: #4a525a; --tint: #1f252a;
    --fail: #ff8a80; --excepted: #ffc078; --partial: #e8d56b; --attested: #8ab8ff; --pass: #81d99a; --not-assessed: #a8b1ba; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin-top: 2rem; font-size: 1.05rem; }
h2 .faint { font-weight: normal; font-size: 1rem; }
a { color: var(--attested); }
:focus-visible { outline: 3px solid var(--attested); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; }
code { font-family: ui-monospace, monospace; font-size: .9em; background: var(--tint); padding: 0 .25em; border-radius: 3px; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--faint); padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); min-width: 5rem; }
thead th { overflow-wrap: normal; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; min-width: 3rem; }
.share { font-size: 1.15rem; font-weight: 600; }
.faint { color: var(--faint); }
.statement { border-left: 4px solid var(--line); padding: .2rem 1rem; color: var(--faint); }
.filters { margin-top: 3rem; }
fieldset, .scripted { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; border: 1px solid var(--line); padding: .6rem 1rem; margin: 0 0 .5rem; }
select, input[type='search'], button { font: inherit; color: inherit; background: var(--tint); border: 1px solid var(--faint); border-radius: 3px; padding: .25rem .6rem; max-width: 100%; }
.scripted p { margin: 0; }
details > summary { cursor: pointer; padding: .45rem .8rem; }
summary:focus-visible { outline-offset: -3px; }
.control, .rule { border: 1px solid var(--line); border-left: 5px solid var(--line); margin: .5rem 0; content-visibility: auto;
  contain-intrinsic-size: auto 2.6rem; }
.page { padding: 0 1rem 1rem; border-top: 1px solid var(--line); }
.state { display: inline-block; min-width: 12.5rem; font-weight: 600; }
${STATE_COLOURS}
.kind { font-weight: 600; } .breaks .kind, .worsens .kind { color: var(--fail); } .repairs .kind, .eases .kind { color: var(--pass); }
figure { margin: 1rem 0; }
.course { display: block; max-width: 100%; margin: .5rem 0; } .course .all, .legend .not-assessed { fill: var(--tint); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; } .legend svg { vertical-align: baseline; }
footer { margin-top: 3rem; } footer div { display: flex; flex-wrap: wrap; gap: 0 1rem; } dt { min-width: 12rem; color: var(--faint); } dd { margin: 0; }
${FILTERS}
@media print {
  :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --faint: #444444; --line: #999999; --tint: #f1f3f6;
    --fail: #8c1d18; --excepted: #6b3a00; --partial: #4a4000; --attested: #123f7c; --pass: #13522a; --not-assessed: #444444; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .skip, .filters { display: none; }
  .wide { overflow-x: visible; }
  .control, .rule { content-visibility: visible; }
  .control > summary { break-after: avoid-page; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  tr { break-inside: avoid-page; }
  thead { display: table-header-group; }
  .framework, #page\\:findings { break-before: page; }
  h2, h3 { break-after: avoid-page; }
}
${SCOPE_STYLE}`;

// src/report/frameworks/json.ts
const COMPLIANCE_SCHEMA_VERSION = "1";
function frameworksJson(report) {
	const entries = report.frameworks.flatMap(({ controls }) => controls).length;
	return require_program.toSafeJson({
		schemaVersion: "1",
		tool: {
			name: require_reports.PRODUCT,
			version: report.version
		},
		date: report.date,
		...report.commit === void 0 ? {} : { commit: report.commit },
		...report.runUrl === void 0 ? {} : { run: report.runUrl },
		ruleSet: report.ruleSet,
		statement: STATEMENT,
		scope: {
			sources: report.sources,
			resources: report.resources,
			unjudged: report.unjudged
		},
		...report.scopes === void 0 ? {} : { dataScopes: report.scopes.map(scopeValue) },
		expired: report.expired,
		findings: report.findings,
		gate: {
			open: report.broken.length === 0,
			broken: report.broken
		},
		...report.change === void 0 ? {} : { change: changeValue(report.change) },
		...report.history === void 0 ? {} : { history: historyValue(report.history) },
		frameworks: report.frameworks.map(frameworkValue)
	}, entries);
}
function digestOfReport(report) {
	return `sha256:${(0, node_crypto.createHash)("sha256").update(frameworksJson(report)).digest("hex")}`;
}
function scopeValue({ scope, edges, edgesLeftOut, unlisted, ...rest }) {
	return {
		...rest,
		...scope,
		ways: {
			unlisted,
			leftOut: edgesLeftOut,
			edges: edges.map(({ place, ...edge }) => ({
				...edge,
				...place
			}))
		}
	};
}
function frameworkValue({ framework, summary, controls, missing }) {
	const { id, title, version, source, protects, file } = framework;
	return {
		id,
		title,
		version,
		source,
		...protects === void 0 ? {} : { protects },
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

// src/report/frameworks/html.ts
const POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${hashOf(STYLE)}'`,
	`script-src 'sha256-${hashOf(SCRIPT)}'`,
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function frameworksHtml(report) {
	const { frameworks, change, history } = report;
	const sections = [
		summarySection(report),
		scopeSection(report.scopes),
		changeSection(change, frameworks),
		historySection(history, frameworks),
		filters(frameworks),
		...frameworks.map(frameworkPage),
		findingsSection(frameworks)
	].filter((section) => section !== "");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Report on frameworks, ${require_program.forHtml(report.date)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#page:controls">Skip to the controls</a>
<header>
<h1>Report on frameworks</h1>
<p>${judgedInWords(report)}</p>
<p class="statement">${require_program.forHtml(STATEMENT)}</p>
${contents(report)}
</header>
<main>
${sections.join("\n")}
</main>
${foot(report)}
<script>${SCRIPT}<\/script>
</body>
</html>
`;
}
function hashOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("base64");
}
function judgedInWords({ date, commit, resources, sources }) {
	const at = commit === void 0 ? "" : `, commit <code>${require_program.forHtml(commit)}</code>`;
	return `Judged ${require_core.counted(resources, "resource")} from ${require_core.counted(sources, "source")} on ${require_program.forHtml(date)}${at}.`;
}
function contents({ frameworks, scopes, change, history }) {
	return `<nav aria-label="Contents"><ul>${[
		linkTo("page:summary", "Summary"),
		...scopes === void 0 ? [] : [linkTo("page:scope", "Scope")],
		...change === void 0 ? [] : [linkTo("page:change", "What this change does")],
		...history === void 0 ? [] : [linkTo("page:history", "Over time")],
		...frameworks.map(({ framework }) => linkTo(framework.id, framework.title))
	].map((link) => `<li>${link}</li>`).join("")}</ul></nav>`;
}
function summarySection({ frameworks, unjudged, expired, broken }) {
	const heads = STATES_WORST_FIRST.map((state) => head(STATE_WORDS[state], "number"));
	const rows = frameworks.map((one) => {
		const { framework, summary } = one;
		const cells = STATES_WORST_FIRST.map((state) => `<td class="number">${summary.states[state]}</td>`).join("");
		return `<tr><th scope="row">${linkTo(framework.id, framework.title)} <span class="faint">${require_program.forHtml(framework.version)}</span></th>${cells}<td>${require_program.forHtml(shareInWords(one))}</td></tr>`;
	});
	return `<section id="page:summary" aria-labelledby="title:page:summary">
<h2 id="title:page:summary">Summary</h2>
${table("Controls by state", [
		head("Framework"),
		...heads,
		head("Assessed")
	], rows)}
${listed$1("Not judged, so nothing is called met", unjudged)}${listed$1("Exceptions that are past their date", expired)}${listed$1("Thresholds that do not hold", broken)}</section>`;
}
function filters(frameworks) {
	const boxes = STATES_WORST_FIRST.map((state) => `<label><input type="checkbox" value="${state}" checked autocomplete="off"> ${STATE_WORDS[state]}</label>`);
	const levels = [...new Set(frameworks.flatMap(({ controls }) => controls.flatMap(({ control }) => control.level ?? [])))];
	const names = frameworks.map(({ framework }) => option(framework.id, framework.title));
	return `<div class="filters" id="page:controls" role="search" aria-label="Filter controls" tabindex="-1">
<fieldset class="states"><legend>Show controls that are</legend>${boxes.join("")}</fieldset>
<div class="scripted" hidden>
<label>Framework <select id="page:framework" autocomplete="off"><option value="">All</option>${names.join("")}</select></label>
<label>Level <select id="page:level" autocomplete="off"><option value="">All</option>${levels.map((level) => option(level, level)).join("")}</select></label>
<label>Text <input id="page:text" type="search" autocomplete="off" spellcheck="false"></label>
<button type="button" id="page:open">Open those shown</button>
<button type="button" id="page:close">Close all</button>
<button type="button" id="page:reset">Show all</button>
<p role="status" id="page:count"></p>
</div>
</div>`;
}
function option(value, text) {
	return `<option value="${require_program.forHtml(value)}">${require_program.forHtml(text)}</option>`;
}
function foot(report) {
	const { version, ruleSet, commit, runUrl, frameworks } = report;
	const facts = [
		["Tool", `Lintel ${require_program.forHtml(version)}`],
		["Rule set", `<code>${require_program.forHtml(ruleSet)}</code>`],
		["This report as JSON", `<code>${digestOfReport(report)}</code>`],
		...commit === void 0 ? [] : [["Commit", `<code>${require_program.forHtml(commit)}</code>`]],
		...runUrl === void 0 ? [] : [["Written by", `<a href="${require_program.forHtml(runUrl)}" rel="noreferrer">${require_program.forHtml(runUrl)}</a>`]]
	];
	const unassessed = frameworks.map((one) => {
		const { framework, summary } = one;
		return `<li>${require_program.forHtml(framework.title)}: ${summary.states["not-assessed"]} of ${summary.total} controls were not assessed; ${require_program.forHtml(shareInWords(one))}.</li>`;
	});
	return `<footer>
<h2>What was not assessed, and by what this was made</h2>
<p>${require_program.forHtml(STATEMENT)} Each control says why it was not assessed.</p>
<ul>${unassessed.join("")}</ul>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>
</footer>`;
}

// src/report/frameworks/junit.ts
const MOST_FAILURES$1 = 50;
function frameworksJunit(report) {
	const suites = [...report.frameworks.map(frameworkSuite), gateSuite(report)].filter(({ tests }) => tests > 0);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
		`<testsuites name="${require_reports.PRODUCT}"${countsOf(suites)}>\n`,
		...suites.map((suite) => `  <testsuite name="${require_reports.forXml(suite.name)}"${countsOf([suite])} timestamp="${require_reports.forXml(report.date)}T00:00:00">\n${suite.cases.join("")}  </testsuite>\n`),
		"</testsuites>\n"
	].join("");
}
function countsOf(suites) {
	return `${[
		"tests",
		"failures",
		"errors",
		"skipped"
	].map((key) => ` ${key}="${suites.reduce((sum, suite) => sum + suite[key], 0)}"`).join("")} time="0"`;
}
function frameworkSuite({ framework, controls, summary: { states } }) {
	return {
		name: `${framework.title} ${framework.version}`,
		tests: controls.length,
		failures: states.fail,
		errors: 0,
		skipped: states.partial + states["not-assessed"] + states.excepted,
		cases: controls.map((one) => controlCase(one, framework.id))
	};
}
function controlCase(assessed, framework) {
	const { control } = assessed;
	return require_reports.testCase({
		name: `${control.id} ${control.title}`,
		classname: framework
	}, contentOf(assessed));
}
function contentOf(assessed) {
	const { state, reason, control, evidence } = assessed;
	switch (state) {
		case "fail": return `<failure message="${require_reports.forXml(reason)}" type="${require_reports.forXml(control.level ?? "control")}">${failuresOf(assessed)}</failure>`;
		case "partial":
		case "excepted":
		case "not-assessed": return `<skipped message="${require_reports.forXml(`${STATE_WORDS[state]}: ${reason}`)}"/>`;
		case "attested": return `<system-out>${require_reports.forXml(attestationInWords(assessed))}</system-out>`;
		case "pass": return evidence.length === 0 ? void 0 : `<system-out>${evidence.slice(0, MOST_FAILURES$1).map(passedLine).join("\n")}</system-out>`;
	}
}
function failuresOf(assessed) {
	const failed = assessed.evidence.filter(({ state }) => state === "failed");
	const more = failed.length - MOST_FAILURES$1;
	return [
		...failed.slice(0, MOST_FAILURES$1).map(failedLine),
		...more > 0 ? [`and ${more} more`] : [],
		...assessed.attestation === void 0 ? [] : [require_reports.forXml(attestationInWords(assessed))]
	].join("\n");
}
function failedLine(evidence) {
	const { place, object, message = "", rule } = evidence;
	const chain = chainInWords(evidence);
	return require_reports.forXml(`${placeInWords(place)} ${object === "" ? "" : `${object}: `}${message} (${rule})${chain === "" ? "" : `, by ${chain}`}`);
}
function passedLine({ place, object, rule }) {
	return require_reports.forXml(`${placeInWords(place)} ${object}: passed ${rule}`);
}
function gateSuite({ unjudged, broken }) {
	const cases = [...unjudged.map((one, index) => require_reports.testCase({
		name: `not judged ${index + 1}`,
		classname: "scope"
	}, `<error message="${require_reports.forXml(one)}"/>`)), ...broken.map((one, index) => require_reports.testCase({
		name: `threshold ${index + 1}`,
		classname: "thresholds"
	}, `<failure message="${require_reports.forXml(one)}"/>`))];
	return {
		name: "report",
		tests: cases.length,
		failures: broken.length,
		errors: unjudged.length,
		skipped: 0,
		cases
	};
}

// src/report/frameworks/scope-in-markdown.ts
const MOST_ROWS = 50;
function scopesInMarkdown(scopes = []) {
	if (scopes.length === 0) return [];
	const odd = oddScopes(scopes);
	return [
		"## Scope",
		...odd.length === 0 ? [] : [odd.map((one) => `- ${require_program.forMarkdown(one)}`).join("\n")],
		...scopes.flatMap(scopeParts)
	];
}
function scopeParts(scope) {
	const { edges, edgesLeftOut } = scope;
	const more = edges.length - MOST_ROWS + edgesLeftOut;
	const rows = edges.slice(0, MOST_ROWS).map(rowOf);
	return [
		`### ${require_program.forMarkdown(titleOfScope(scope))}`,
		`${require_program.forMarkdown(scopeInWords(scope))}. ${countsOfScope(scope)} ${waysOfScope(scope)}`.trimEnd(),
		...edges.length === 0 ? [] : [mermaidOf(scope)],
		...rows.length === 0 ? [] : [`| State | From | To | Ports | Where |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`],
		...more > 0 ? [`And ${more} more, in the JSON form of this report.`] : []
	];
}
function rowOf({ state, listedAs, from, to, ports, place }) {
	return `| ${listedAs === void 0 ? EDGE_WORDS[state] : `${EDGE_WORDS[state]}: ${require_program.forMarkdown(listedAs)}`} | ${require_program.forMarkdown(from)} | ${require_program.forMarkdown(to)} | ${require_program.forMarkdown(ports)} | ${require_program.forMarkdown(placeInWords(place))} |`;
}
const ARROWS = {
	open: "==>",
	may: "-.->",
	listed: "-->",
	inside: "-->"
};
function mermaidOf(scope) {
	const edges = drawnEdges(scope);
	const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
	const numberOf = new Map(names.map((name, index) => [name, `n${index}`]));
	const targets = new Set(edges.map(({ to }) => to));
	const node = (name) => `${numberOf.get(name) ?? ""}["${forMermaid(name)}"]`;
	return `\`\`\`mermaid\n${[
		"flowchart LR",
		`subgraph scope["${forMermaid(titleOfScope(scope))}"]`,
		...names.filter((name) => targets.has(name)).map(node),
		"end",
		...names.filter((name) => !targets.has(name)).map(node),
		...edges.map(({ from, to, ports, state }) => `${numberOf.get(from) ?? ""} ${ARROWS[state]}|"${forMermaid(state === "open" || state === "may" ? `${ports}, ${EDGE_WORDS[state].toLowerCase()}` : ports)}"| ${numberOf.get(to) ?? ""}`)
	].join("\n")}\n\`\`\``;
}
function forMermaid(text) {
	return require_program.showUnseen(text).replace(/[^A-Za-z0-9 .,/_*:-]/gu, (one) => `#${one.codePointAt(0) ?? 0};`);
}

// src/report/frameworks/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	changeInMarkdown: () => changeInMarkdown,
	frameworksMarkdown: () => frameworksMarkdown
});
const MOST_FAILURES = 20;
function frameworksMarkdown(report) {
	const commit = report.commit === void 0 ? "" : ` Commit ${require_program.forMarkdownCode(report.commit)}.`;
	const judged = `Judged ${require_core.counted(report.resources, "resource")} from ${require_core.counted(report.sources, "source")} on ${report.date}.${commit}`;
	return `${[
		"# Report on frameworks",
		require_program.forMarkdown(STATEMENT),
		judged,
		...list("Not judged, so nothing is called met:", report.unjudged),
		...list("Exceptions that are past their date:", report.expired),
		...list("Thresholds that do not hold:", report.broken),
		...scopesInMarkdown(report.scopes),
		...changeParts(report),
		...historyParts(report),
		...report.frameworks.flatMap(frameworkParts),
		footOf(report)
	].join("\n\n")}\n`;
}
function footOf(report) {
	const { version, ruleSet, runUrl } = report;
	return `${[
		`Lintel ${require_program.forMarkdown(version)}`,
		`rule set ${require_program.forMarkdownCode(ruleSet)}`,
		`this report as JSON ${require_program.forMarkdownCode(digestOfReport(report))}`,
		...runUrl === void 0 ? [] : [`written by ${require_program.forMarkdownCode(runUrl)}`]
	].join(", ")}.`;
}
function changeInMarkdown(report, mostBytes) {
	const parts = changeParts(report);
	let bytes = 0;
	const fitting = parts.filter((part) => (bytes += Buffer.byteLength(part) + 2) <= mostBytes);
	if (fitting.length === 0) return "";
	const cut = fitting.length < parts.length ? ["There is more, in the report itself."] : [];
	return `\n${[...fitting, ...cut].join("\n\n")}\n`;
}
function changeParts({ change, frameworks }) {
	if (change === void 0) return [];
	const head = ["## What this change does", require_program.forMarkdown(baseInWords(change))];
	if (change.kind === "unknown") return head;
	return [...head, ...change.frameworks.flatMap((one) => turnParts(one, frameworks))];
}
function turnParts(change, frameworks) {
	const assessed = frameworks.find(({ framework }) => framework.id === change.framework);
	const share = assessed === void 0 ? "" : ` (${shareInWords(assessed)})`;
	const rows = change.controls.map((one) => `| ${CHANGE_WORDS[one.kind]} | ${require_program.forMarkdownCode(one.control)} | ${require_program.forMarkdown(one.title)} | ${turnInWords(one)} |`);
	const places = change.controls.flatMap(({ control, evidence }) => {
		const more = evidence.length - MOST_FAILURES;
		return [...evidence.slice(0, MOST_FAILURES).map((one) => evidenceLine(one)), ...more > 0 ? [`- and ${more} more that ${require_program.forMarkdownCode(control)} fails by`] : []];
	});
	return [
		`**${require_program.forMarkdown(change.title)}: ${changesInWords(change)}.**${share}`,
		...rows.length === 0 ? [] : [`| What | Control | Title | State |\n| --- | --- | --- | --- |\n${rows.join("\n")}`],
		...places.length === 0 ? [] : [`New findings:\n\n${[...new Set(places)].join("\n")}`]
	];
}
function historyParts({ history, frameworks }) {
	if (history === void 0) return [];
	return [
		"## Over time",
		...list("Of the history:", history.notes),
		...frameworks.map((one) => courseTable(history, one)),
		...history.since.flatMap((since) => [`**${require_program.forMarkdown(sinceInWords(since))}.**${since.isOtherRuleSet ? ` ${OTHER_RULE_SET}` : ""}`, ...since.frameworks.flatMap((one) => turnParts(one, frameworks))])
	];
}
function courseTable(history, { framework }) {
	const heads = STATES_WORST_FIRST.map((state) => ` ${STATE_WORDS[state]} |`).join("");
	const rows = courseOf(history, framework.id).slice(-10).map(({ run, stand }) => {
		const counts = STATES_WORST_FIRST.map((state) => ` ${countIn(stand, state)} |`).join("");
		return `| ${run.date} | ${run.commit?.slice(0, 12) ?? ""} |${counts} ${standInWords(stand)} |`;
	});
	const rule = `| --- | --- |${STATES_WORST_FIRST.map(() => " --: |").join("")} --- |`;
	return `${require_program.forMarkdown(framework.title)}:\n\n| Date | Commit |${heads} Assessable from files |\n${rule}\n${rows.join("\n")}`;
}
function frameworkParts(one) {
	const { framework, controls } = one;
	const withState = (state) => controls.filter((control) => control.state === state);
	return [
		`## ${require_program.forMarkdown(`${framework.title} ${framework.version}`)}`,
		`**${shareInWords(one)}.** ${statesInWords(one)}.`,
		...list("What would let more be assessed:", missingInWords(one)),
		...["fail", "excepted"].flatMap((state) => withState(state).map(controlPart)),
		tableOf(controls)
	];
}
function list(heading, items) {
	return items.length === 0 ? [] : [`${heading}\n\n${items.map((item) => `- ${require_program.forMarkdown(item)}`).join("\n")}`];
}
function controlPart(assessed) {
	const { control, state, reason, evidence } = assessed;
	const told = evidence.filter((one) => one.state !== "passed");
	const more = told.length - MOST_FAILURES;
	const lines = [...told.slice(0, MOST_FAILURES).map(evidenceLine), ...more > 0 ? [`- and ${more} more, in the other forms of this report`] : []];
	const attested = attestationInWords(assessed);
	return [
		`### ${STATE_WORDS[state]}: ${require_program.forMarkdownCode(control.id)} ${require_program.forMarkdown(control.title)}`,
		require_program.forMarkdown(reason),
		...attested === "" ? [] : [require_program.forMarkdown(attested)],
		...lines.length === 0 ? [] : [lines.join("\n")]
	].join("\n\n");
}
function evidenceLine(evidence) {
	const { object, place, rule, message = "", seen } = evidence;
	const exception = exceptionInWords(evidence);
	const chain = chainInWords(evidence);
	return [
		`- ${require_program.forMarkdownCode(placeInWords(place))} ${require_program.forMarkdown(object)}: ${require_program.forMarkdown(message)} ${require_program.forMarkdownCode(rule)}`,
		...seen === void 0 ? [] : [`  Seen: ${require_program.forMarkdownCode(seen)}`],
		...chain === "" ? [] : [`  By: ${require_program.forMarkdown(chain)}`],
		...exception === "" ? [] : [`  Accepted: ${require_program.forMarkdown(exception)}`]
	].join("\n");
}
const rankOf = ({ state }) => STATES_WORST_FIRST.indexOf(state);
function tableOf(controls) {
	return `| Control | Title | Level | State | Can be assessed | Why |\n| --- | --- | --- | --- | --- | --- |\n${controls.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ control, state, reason }) => `| ${require_program.forMarkdownCode(control.id)} | ${require_program.forMarkdown(control.title)} | ${require_program.forMarkdown(control.level ?? "")} | ${STATE_WORDS[state]} | ${ASSESS_WORDS[control.assess]} | ${require_program.forMarkdown(reason)} |`).join("\n")}`;
}

// src/report/frameworks/oscal/values.ts
const OSCAL_VERSION = "1.1.2";
function asString(text) {
	return require_program.showUnseen(text).trim() || "-";
}
function asMarkup(text) {
	return asString(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_[\]^~{}]/gu, "\\$&").replace(/^[#+|=:-]/u, "\\$&").replace(/^(\d+)(?=[.)](?:\s|$))/u, "$1\\");
}
function tokenOf(name) {
	return name.replaceAll(/[^\p{L}\p{N}.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`).replace(/^(?=[^\p{L}_])/u, "_");
}
function startOf(day) {
	return `${day}T00:00:00Z`;
}
function endOf(day) {
	return `${day}T23:59:59Z`;
}
function propOf(name, value) {
	return {
		name,
		ns: require_reports.HOMEPAGE,
		value: asString(value)
	};
}
function hrefOf({ file, line }) {
	return `${require_reports.uriOf(file) || "."}${line === void 0 ? "" : `#L${line}`}`;
}
function webAddress(text) {
	return /^https?:\/\/[A-Za-z0-9][\w\-.~:/?#@!$&'()*+,;=]*$/u.test(text) && URL.canParse(text) ? text : void 0;
}
function subjectName({ object, place }) {
	return object === "" ? place.file || "." : object;
}

// src/report/frameworks/oscal/control-ids.ts
const NIST_800_53 = "nist-sp-800-53";
const NIST_CATALOG = "https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json";
function controlIdsOf({ id: framework, controls }) {
	const ids = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { id } of controls) {
		const plain = id.replaceAll(/\(([^()]+)\)/gu, ".$1");
		const name = framework === NIST_800_53 ? plain.toLowerCase() : `${framework}-${plain}`;
		const token = tokenOf(name);
		let free = token;
		for (let count = 2; taken.has(free); count += 1) free = `${token}_${count}`;
		taken.add(free);
		ids.set(id, free);
	}
	return ids;
}
function statementIdOf(controlId) {
	return `${controlId}_smt`;
}
function sourceOf(framework) {
	return framework.id === NIST_800_53 ? NIST_CATALOG : `#${resourceUuid(framework)}`;
}
function catalogResources(frameworks) {
	return frameworks.filter(({ id }) => id !== NIST_800_53).map((framework) => ({
		uuid: resourceUuid(framework),
		title: asMarkup(`${framework.title} ${framework.version}`),
		description: "Controls by the numbers of their publisher, with titles in the words of Lintel. `lintel report --format oscal-catalog` writes them as a catalog.",
		...framework.file === void 0 ? { rlinks: [{ href: `${require_reports.HOMEPAGE}/blob/main/docs/frameworks/${require_reports.uriOf(framework.id)}.md` }] } : { rlinks: [{ href: require_reports.uriOf(framework.file) }] }
	}));
}
function resourceUuid({ id, version }) {
	return require_reports.uuidOf("catalog", id, version);
}

// src/report/frameworks/oscal/document.ts
function metadataOf(title, report) {
	const { commit, date, version, ruleSet, runUrl } = report;
	return {
		title,
		"last-modified": startOf(date),
		version: commit ?? date,
		"oscal-version": OSCAL_VERSION,
		props: [
			propOf("tool-version", version),
			propOf("rule-set", ruleSet),
			...commit === void 0 ? [] : [propOf("commit", commit)],
			...runUrl === void 0 ? [] : [propOf("run", runUrl)]
		],
		remarks: asMarkup(STATEMENT)
	};
}
function documentUuid(kind, { frameworks, date, commit = "" }) {
	return require_reports.uuidOf(kind, date, commit, ...frameworks.map(({ framework }) => `${framework.id} ${framework.version}`));
}
function toolComponent(uuid, { version }) {
	return {
		uuid,
		title: require_reports.PRODUCT,
		description: "Reads Kubernetes manifests, Helm charts and Kustomize builds, and judges what is in them by rules.",
		props: [{
			name: "version",
			value: asString(version)
		}]
	};
}

// src/report/frameworks/oscal/observations.ts
function observe(controls, of) {
	const observations = /* @__PURE__ */ new Map();
	const risks = /* @__PURE__ */ new Map();
	const subjects = /* @__PURE__ */ new Map();
	const behind = /* @__PURE__ */ new Map();
	const isNew = uniqueNames();
	for (const control of controls) {
		const own = {
			observations: [],
			risks: []
		};
		behind.set(control, own);
		for (const evidence of control.evidence) {
			const uuid = subjectId(evidence, of);
			if (!subjects.has(uuid)) subjects.set(uuid, subjectOf(uuid, evidence));
		}
		for (const evidence of control.evidence.filter(({ state }) => state !== "passed")) {
			const uuid = require_reports.uuidOf("observation", of.framework, isNew(evidence));
			own.observations.push(uuid);
			if (!observations.has(uuid)) observations.set(uuid, failureSeen(uuid, evidence, of));
			if (evidence.state !== "excepted") continue;
			const risk = require_reports.uuidOf("risk", uuid);
			own.risks.push(risk);
			if (!risks.has(risk)) risks.set(risk, riskOf(risk, uuid, evidence));
		}
		for (const passed of passesByRule(control)) {
			const uuid = require_reports.uuidOf("passed", of.framework, ...passed.flatMap((one) => [
				one.rule,
				one.object,
				one.place.file
			]));
			own.observations.push(uuid);
			if (!observations.has(uuid)) observations.set(uuid, passesSeen(uuid, passed, of));
		}
		if (control.attestation !== void 0 && !isYetToCome(control.attestation, of)) {
			const uuid = require_reports.uuidOf("attestation", of.framework, control.attestation.control);
			own.observations.push(uuid);
			observations.set(uuid, attested(uuid, control.attestation, of));
		}
	}
	return {
		observations: [...observations.values()],
		risks: [...risks.values()],
		subjects: [...subjects.values()],
		behind: (control) => behind.get(control) ?? {
			observations: [],
			risks: []
		}
	};
}
function isYetToCome({ date }, of) {
	return date > of.date;
}
function uniqueNames() {
	const known = /* @__PURE__ */ new Map();
	return ({ rule, state, object, message = "", place }) => {
		const name = [
			rule,
			state,
			object,
			message,
			place.file
		].join("\0");
		const places = known.get(name) ?? /* @__PURE__ */ new Map();
		known.set(name, places);
		const at = `${place.line ?? 0}:${place.column ?? 0}`;
		const index = places.get(at) ?? places.size;
		places.set(at, index);
		return `${name}\0${index}`;
	};
}
function passesByRule({ evidence }) {
	return [...require_flags.groupBy(evidence.filter(({ state }) => state === "passed"), ({ rule }) => rule).values()];
}
function subjectId(evidence, of) {
	return require_reports.uuidOf("object", of.framework, evidence.object, evidence.place.file);
}
function subjectOf(uuid, evidence) {
	return {
		uuid,
		description: asMarkup(`${subjectName(evidence)} of ${evidence.place.file || "."}`)
	};
}
function subjectReference(evidence, of) {
	return {
		"subject-uuid": subjectId(evidence, of),
		type: "inventory-item",
		title: asMarkup(subjectName(evidence))
	};
}
function failureSeen(uuid, evidence, of) {
	const { rule, message = "", seen, severity } = evidence;
	const chain = chainInWords(evidence);
	const words = [...seen === void 0 ? [] : [`Seen: ${asMarkup(seen)}.`], ...chain === "" ? [] : [`By: ${asMarkup(chain)}.`]];
	return {
		uuid,
		title: asMarkup(`${rule}: ${subjectName(evidence)}`),
		description: asMarkup(message),
		props: [propOf("rule-id", rule), ...severity === void 0 ? [] : [propOf("severity", severity)]],
		methods: ["TEST"],
		types: ["finding"],
		origins: [{ actors: [{
			type: "tool",
			"actor-uuid": of.actors.tool
		}] }],
		subjects: [subjectReference(evidence, of)],
		"relevant-evidence": [relevantEvidence(evidence, words.join(" ") || "The line that the rule speaks of.", of)],
		collected: startOf(of.date)
	};
}
function passesSeen(uuid, passed, of) {
	const rule = passed[0]?.rule ?? "";
	const objects = passed.length === 1 ? "1 object" : `${passed.length} objects`;
	return {
		uuid,
		title: asMarkup(`${rule}: ${objects} without a finding`),
		description: asMarkup(`The rule ${rule} looked at ${objects} that are named here, and found nothing.`),
		props: [propOf("rule-id", rule)],
		methods: ["TEST"],
		types: ["control-objective"],
		origins: [{ actors: [{
			type: "tool",
			"actor-uuid": of.actors.tool
		}] }],
		subjects: passed.map((one) => subjectReference(one, of)),
		"relevant-evidence": passed.map((one) => relevantEvidence(one, asMarkup(`${subjectName(one)} passed.`), of)),
		collected: startOf(of.date)
	};
}
function relevantEvidence(evidence, description, { commit }) {
	return {
		href: hrefOf(evidence.place),
		description,
		...commit === void 0 ? {} : { props: [propOf("commit", commit)] }
	};
}
function attested(uuid, attestation, { actors }) {
	const { control, statement, owner, evidence, ticket, date, until } = attestation;
	const href = webAddress(evidence);
	return {
		uuid,
		title: asMarkup(`${owner} attested ${control}`),
		description: asMarkup(statement),
		...ticket === void 0 ? {} : { props: [propOf("ticket", ticket)] },
		methods: ["EXAMINE"],
		types: ["control-objective"],
		origins: [{ actors: [{
			type: "party",
			"actor-uuid": actors.partyOf(owner)
		}] }],
		"relevant-evidence": [{
			...href === void 0 ? {} : { href },
			description: asMarkup(evidence)
		}],
		collected: startOf(date),
		expires: endOf(until)
	};
}
function riskOf(uuid, observation, { rule, object, message = "", exception }) {
	const { reason = "", owner, ticket, until, peer } = exception ?? {};
	const props = [
		...owner === void 0 ? [] : [propOf("owner", owner)],
		...ticket === void 0 ? [] : [propOf("ticket", ticket)],
		...peer === void 0 ? [] : [propOf("written-for", peer)]
	];
	return {
		uuid,
		title: asMarkup(`Accepted: ${rule}${object === "" ? "" : `, ${object}`}`),
		description: asMarkup(message),
		statement: asMarkup(`Accepted with the reason: ${reason}`),
		...props.length === 0 ? {} : { props },
		status: "deviation-approved",
		...until === void 0 ? {} : { deadline: endOf(until) },
		"related-observations": [{ "observation-uuid": observation }]
	};
}

// src/report/frameworks/oscal/assessment-results.ts
function frameworksOscal(report) {
	const entries = report.frameworks.flatMap(({ controls }) => controls).length;
	return require_program.toSafeJson({ "assessment-results": assessmentResults(report) }, entries);
}
function assessmentResults(report) {
	const parties = partiesOf(report);
	const plan = require_reports.uuidOf("plan");
	return {
		uuid: documentUuid("assessment-results", report),
		metadata: {
			...metadataOf("What the files of a repository show about controls", report),
			...parties.size === 0 ? {} : { parties: [...parties].map(([name, uuid]) => ({
				uuid,
				type: "organization",
				name: asString(name)
			})) }
		},
		"import-ap": { href: `#${plan}` },
		results: report.frameworks.map((one) => resultOf(one, report, parties)),
		"back-matter": { resources: [{
			uuid: plan,
			title: "How it was assessed",
			description: "There is no assessment plan in OSCAL. All files of the repository were read, charts and kustomizations rendered, and each rule that a control names was held against what is in them.",
			rlinks: [{ href: `${require_reports.HOMEPAGE}/blob/main/docs/frameworks/README.md` }]
		}, ...catalogResources(report.frameworks.map(({ framework }) => framework))] }
	};
}
function partiesOf({ frameworks }) {
	const owners = frameworks.flatMap(({ controls }) => controls.flatMap(({ attestation }) => attestation?.owner ?? []));
	return new Map(owners.map((owner) => [owner, require_reports.uuidOf("party", owner)]));
}
function resultOf(assessed, report, parties) {
	const { framework, controls } = assessed;
	const ids = controlIdsOf(framework);
	const reviewed = controls.filter(({ state }) => state !== "not-assessed");
	const { date, commit } = report;
	const tool = require_reports.uuidOf("tool", framework.id);
	const partyOf = (name) => parties.get(name) ?? require_reports.uuidOf("party", name);
	const seen = observe(reviewed, {
		framework: framework.id,
		date,
		commit,
		actors: {
			tool,
			partyOf
		}
	});
	const findings = reviewed.flatMap((one) => findingOf(one, {
		framework: framework.id,
		ids,
		seen
	}));
	const told = [...report.unjudged.map((one) => `Not judged: ${one}`), ...missingInWords(assessed)];
	return {
		uuid: require_reports.uuidOf("result", documentUuid("assessment-results", report), framework.id),
		title: asMarkup(`${framework.title} ${framework.version}`),
		description: asMarkup(`${shareInWords(assessed)}. ${statesInWords(assessed)}.`),
		start: startOf(date),
		end: startOf(date),
		props: [propOf("framework", framework.id), propOf("framework-version", framework.version)],
		links: [{
			href: sourceOf(framework),
			rel: "reference"
		}],
		"local-definitions": {
			components: [{
				...toolComponent(tool, report),
				type: "software",
				status: { state: "operational" }
			}],
			...listed("inventory-items", seen.subjects)
		},
		"reviewed-controls": { "control-selections": [selectionOf(reviewed, controls, ids)] },
		...listed("observations", seen.observations),
		...listed("risks", seen.risks),
		...listed("findings", findings),
		...told.length === 0 ? {} : { remarks: asMarkup(told.join(" ")) }
	};
}
function listed(key, items) {
	return items.length === 0 ? {} : { [key]: items };
}
function selectionOf(reviewed, controls, ids) {
	const selected = (some) => some.map(({ control }) => ({ "control-id": ids.get(control.id) ?? control.id }));
	if (reviewed.length > 0) return { "include-controls": selected(reviewed) };
	return {
		description: "No control was assessed.",
		"include-all": {},
		...controls.length === 0 ? {} : { "exclude-controls": selected(controls) }
	};
}
function findingOf(assessed, { framework, ids, seen }) {
	const status = statusOf(assessed);
	if (status === void 0) return [];
	const { control, reason, state } = assessed;
	const id = ids.get(control.id) ?? control.id;
	const behind = seen.behind(assessed);
	return [{
		uuid: require_reports.uuidOf("finding", framework, control.id),
		title: asMarkup(`${control.id} ${control.title}`),
		description: asMarkup(reason),
		props: [propOf("state", state), ...control.level === void 0 ? [] : [propOf("level", control.level)]],
		target: {
			type: "statement-id",
			"target-id": statementIdOf(id),
			status: {
				...status,
				remarks: asMarkup(`${STATE_WORDS[state]}: ${reason}`)
			}
		},
		...listed("related-observations", behind.observations.map((uuid) => ({ "observation-uuid": uuid }))),
		...listed("related-risks", behind.risks.map((uuid) => ({ "risk-uuid": uuid })))
	}];
}
function statusOf({ state }) {
	switch (state) {
		case "fail": return {
			state: "not-satisfied",
			reason: "fail"
		};
		case "excepted": return {
			state: "not-satisfied",
			reason: "other"
		};
		case "pass": return {
			state: "satisfied",
			reason: "pass"
		};
		case "attested": return {
			state: "satisfied",
			reason: "other"
		};
		case "partial":
		case "not-assessed": return;
	}
}

// src/report/frameworks/oscal/catalog.ts
function frameworksOscalCatalog(report) {
	const controls = report.frameworks.flatMap((one) => one.controls).length;
	return require_program.toSafeJson({ catalog: {
		uuid: documentUuid("catalog", report),
		metadata: metadataOf("Controls of frameworks, by their numbers", report),
		groups: report.frameworks.map(({ framework }) => groupOf(framework))
	} }, controls);
}
function groupOf(framework) {
	const ids = controlIdsOf(framework);
	const name = tokenOf(framework.id);
	const sections = [...require_flags.groupBy(framework.controls, ({ section }) => section)].map(([section, controls]) => ({
		id: `${name}-section-${section === void 0 ? "none" : tokenOf(section)}`,
		title: asMarkup(section === void 0 ? "In no section" : titleOf(framework.sections, section)),
		controls: controls.map((one) => controlOf(one, framework, ids.get(one.id) ?? one.id))
	}));
	return {
		id: name,
		title: asMarkup(`${framework.title} ${framework.version}`),
		...sections.length === 0 ? {} : { groups: sections }
	};
}
function controlOf({ id, title, level }, framework, controlId) {
	return {
		id: controlId,
		class: tokenOf(framework.id),
		title: asMarkup(title),
		props: [{
			name: "label",
			value: asString(id)
		}, ...level === void 0 ? [] : [propOf("level", level)]],
		parts: [{
			id: statementIdOf(controlId),
			name: "statement",
			prose: asMarkup(title)
		}]
	};
}

// src/report/frameworks/oscal/component-definition.ts
const RULES_NS = "https://oscal-compass.github.io/compliance-trestle/schemas/oscal";
function frameworksOscalComponent(report) {
	const rules = rulesOf(report);
	const definition = {
		uuid: documentUuid("component-definition", report),
		metadata: metadataOf("What files of a repository are held against", report),
		components: [judgedComponent(report, rules), checkingComponent(report, rules)],
		...backMatter(report)
	};
	return require_program.toSafeJson({ "component-definition": definition }, rules.size);
}
const JUDGED = "Manifests, charts and kustomizations";
function rulesOf({ frameworks, rules }) {
	const titles = new Map(rules.map(({ id, title }) => [id, title]));
	const joins = frameworks.flatMap(({ framework }) => framework.controls.flatMap((control) => control.rules));
	const named = [...new Set(joins.map(({ rule }) => rule))].toSorted();
	return new Map(named.map((id) => [id, titles.get(id) ?? id]));
}
function judgedComponent(report, rules) {
	const implementations = report.frameworks.flatMap(implementationOf);
	return {
		uuid: require_reports.uuidOf("component", "judged"),
		type: "software",
		title: JUDGED,
		description: "What the files of the repository declare for Kubernetes.",
		...propsOfRules(rules, (id, title) => [["Rule_Id", id], ["Rule_Description", `Free of: ${title}`]]),
		...implementations.length === 0 ? {} : { "control-implementations": implementations }
	};
}
function checkingComponent(report, rules) {
	return {
		...toolComponent(require_reports.uuidOf("component", "checking"), report),
		type: "validation",
		...propsOfRules(rules, (id, title) => [
			["Rule_Id", id],
			["Check_Id", id],
			["Check_Description", title],
			["Target_Component", JUDGED]
		])
	};
}
function propsOfRules(rules, propsOf) {
	const props = [...rules].flatMap(([id, title], index) => propsOf(id, title).map(([name, value]) => ({
		name,
		ns: RULES_NS,
		value: asString(value),
		remarks: `rule_set_${String(index).padStart(4, "0")}`
	})));
	return props.length === 0 ? {} : { props };
}
function implementationOf({ framework }) {
	const ids = controlIdsOf(framework);
	const requirements = framework.controls.filter(({ rules }) => rules.length > 0).map((control) => requirementOf(control, framework.id, ids.get(control.id) ?? control.id));
	if (requirements.length === 0) return [];
	return [{
		uuid: require_reports.uuidOf("implementation", framework.id, framework.version),
		source: sourceOf(framework),
		description: asMarkup(`Controls of ${framework.title} ${framework.version} that files can show something about.`),
		"implemented-requirements": requirements
	}];
}
function requirementOf({ id, title, rules, assess }, framework, controlId) {
	const much = assess === "files" ? "Its rules settle it." : "Its rules can show a failure, and no more.";
	return {
		uuid: require_reports.uuidOf("requirement", framework, id),
		"control-id": controlId,
		description: asMarkup(`${title}. ${much}`),
		props: rules.map(({ rule, why }) => ({
			name: "Rule_Id",
			ns: RULES_NS,
			value: rule,
			remarks: asMarkup(why)
		}))
	};
}
function backMatter({ frameworks }) {
	const resources = catalogResources(frameworks.map(({ framework }) => framework));
	return resources.length === 0 ? {} : { "back-matter": { resources } };
}

// src/report/frameworks/sarif.ts
const ROOT = "%SRCROOT%";
function frameworksSarif(report) {
	const log = frameworksSarifLog(report);
	return require_program.toSafeJson(log, log.runs[0]?.results?.length ?? 0);
}
function frameworksSarifLog(report) {
	const { frameworks, unjudged, version, commit, date, ruleSet, runUrl } = report;
	const taxonomies = require_reports.taxonomiesOf(frameworks.map(({ framework }) => framework), () => true);
	const rules = frameworks.flatMap((one) => one.controls.map((control) => descriptorOf(one, control, taxonomies)));
	const indices = new Map(rules.map(({ id }, index) => [id, index]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: require_reports.PRODUCT,
				semanticVersion: version,
				informationUri: require_reports.HOMEPAGE,
				rules,
				supportedTaxonomies: [...taxonomies.references]
			} },
			taxonomies: [...taxonomies.components],
			automationDetails: {
				id: "lintel-frameworks/",
				description: { text: STATEMENT }
			},
			invocations: [{
				executionSuccessful: unjudged.length === 0,
				...unjudged.length === 0 ? {} : { toolExecutionNotifications: unjudged.map(notificationOf) }
			}],
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
			columnKind: "utf16CodeUnits",
			results: frameworks.flatMap((one) => one.controls.flatMap((control) => resultsOf(one, control, indices))),
			properties: {
				date,
				ruleSet,
				...commit === void 0 ? {} : { commit },
				...runUrl === void 0 ? {} : { runUrl }
			}
		}]
	};
}
function notificationOf(message) {
	return {
		level: "error",
		message: { text: require_core.asSentence(require_program.forSarifMessage(message)) }
	};
}
function idOf({ framework }, { control }) {
	return `${framework.id}/${control.id}`;
}
function descriptorOf(assessed, one, { targetOf }) {
	const { framework } = assessed;
	const { control } = one;
	const target = targetOf(framework.id, control.id);
	return {
		id: idOf(assessed, one),
		shortDescription: { text: require_core.asSentence(require_program.forSarifMessage(control.title)) },
		help: { text: require_program.forSarifMessage(rulesInWords(one)) },
		...target === void 0 ? {} : { relationships: [{
			target,
			kinds: ["equal"]
		}] },
		properties: {
			tags: [framework.id],
			assess: control.assess,
			...control.level === void 0 ? {} : { level: require_program.showUnseen(control.level) }
		}
	};
}
function rulesInWords({ control }) {
	if (control.rules.length === 0) return require_core.asSentence(control.reason ?? "No rule speaks of it");
	return control.rules.map(({ rule, covers, why }) => `${rule} (${covers}): ${require_core.asSentence(why)}`).join(" ");
}
function resultsOf(assessed, one, indices) {
	const ruleId = idOf(assessed, one);
	const base = {
		ruleId,
		ruleIndex: indices.get(ruleId) ?? -1
	};
	const { state, evidence } = one;
	const told = evidence.filter((item) => state === "pass" ? item.state === "passed" : item.state !== "passed");
	if ((state === "pass" || state === "fail" || state === "excepted") && told.length > 0) return told.map((item) => ({
		...base,
		...evidenceResult(item)
	}));
	return [{
		...base,
		...stateResult(one)
	}];
}
function evidenceResult(evidence) {
	const { state, rule, object, message, severity = "high", place, chain, environments } = evidence;
	const isPass = state === "passed";
	const words = isPass ? `${object} passed ${rule}` : message ?? rule;
	return {
		kind: isPass ? "pass" : "fail",
		level: isPass ? "none" : require_reports.GRADES[severity].level,
		message: { text: require_core.asSentence(require_program.forSarifMessage(words)) },
		locations: [{
			...locationOf(place),
			...object === "" ? {} : { logicalLocations: [{
				kind: "resource",
				fullyQualifiedName: require_program.showUnseen(object)
			}] }
		}],
		...chain.length === 0 ? {} : { relatedLocations: chain.map((step) => ({
			...locationOf(step),
			message: { text: step.role }
		})) },
		...state === "excepted" ? { suppressions: [suppressionOf(evidence)] } : {},
		properties: {
			rule,
			...environments.length === 0 ? {} : { environments: environments.map(require_program.showUnseen) }
		}
	};
}
function locationOf(place) {
	const { file, line, column } = place;
	return { physicalLocation: {
		artifactLocation: {
			uri: require_reports.uriOf(file) || ".",
			uriBaseId: ROOT
		},
		...line === void 0 ? {} : { region: {
			startLine: line,
			...column === void 0 ? {} : { startColumn: column }
		} }
	} };
}
function suppressionOf(evidence) {
	const by = evidence.exception?.by;
	return {
		kind: by === "comment" || by === "annotation" ? "inSource" : "external",
		status: "accepted",
		justification: require_program.showUnseen(exceptionInWords(evidence))
	};
}
function stateResult(assessed) {
	const { state, reason } = assessed;
	const words = [`${STATE_WORDS[state]}: ${require_core.asSentence(reason)}`, attestationInWords(assessed)];
	const message = { text: require_program.forSarifMessage(words.join(" ").trim()) };
	const kind = kindOf(assessed);
	return {
		kind,
		level: kind === "fail" ? "error" : "none",
		message
	};
}
function kindOf({ state, control }) {
	switch (state) {
		case "fail":
		case "excepted": return "fail";
		case "pass":
		case "attested": return "pass";
		case "partial": return "open";
		case "not-assessed": return control.assess === "manual" ? "review" : "open";
	}
}

// src/report/frameworks/write.ts
var write_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	FRAMEWORK_FORMATS: () => FRAMEWORK_FORMATS,
	writeFrameworks: () => writeFrameworks
});
const FRAMEWORK_FORMATS = [
	"markdown",
	"html",
	"json",
	"csv",
	"junit",
	"sarif",
	"oscal",
	"oscal-component",
	"oscal-catalog",
	"cklb"
];
const WRITERS = {
	markdown: frameworksMarkdown,
	html: frameworksHtml,
	json: frameworksJson,
	csv: frameworksCsv,
	junit: frameworksJunit,
	sarif: frameworksSarif,
	oscal: frameworksOscal,
	"oscal-component": frameworksOscalComponent,
	"oscal-catalog": frameworksOscalCatalog,
	cklb: frameworksCklb
};
function writeFrameworks(report, format) {
	return WRITERS[format](report);
}

// src/cli/run-url.ts
function runUrlOf(environment) {
	const url = githubRun(environment) ?? environment["CI_JOB_URL"] ?? azureRun(environment) ?? environment["BUILD_URL"];
	return url !== void 0 && isAddress(url) ? url : void 0;
}
function githubRun(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	if (server === void 0 || repository === void 0 || run === void 0) return void 0;
	return `${server}/${repository}/actions/runs/${run}`;
}
function azureRun(environment) {
	const { SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = environment;
	if (collection === void 0 || project === void 0 || build === void 0) return void 0;
	return `${collection.replace(/\/$/u, "")}/${encodeURIComponent(project)}/_build/results?buildId=${build}`;
}
function isAddress(text) {
	return /^https?:\/\/[\w.:-]+(?:\/[\w./%~+=?&-]*)?$/u.test(text) && text.length <= 500;
}

// src/cli/report.ts
var report_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ reportCommand: () => reportCommand });
async function reportCommand(args, terminal) {
	const wanted = require_program.wantedReports(args, FRAMEWORK_FORMATS);
	const config = await require_program.makeConfig(await require_program.requestOf(args, terminal));
	if (wanted.some(({ format }) => format === "cklb")) requireStig(config.frameworks ?? []);
	const isQuiet = args.flags.has("quiet");
	const progress = require_program.openProgress(terminal.stderr, isQuiet);
	const over = historyRequestOf(args, terminal);
	const base = require_program.baseRequestOf(args, config, terminal);
	const runUrl = runUrlOf(terminal.environment);
	const judged = await reportOnFrameworks(config, {
		onSource: progress.show,
		...base === void 0 ? {} : { base },
		...runUrl === void 0 ? {} : { runUrl }
	});
	progress.end();
	const { verdict } = judged;
	const { report, keep } = over === void 0 ? {
		report: judged.report,
		keep: void 0
	} : await withHistory(judged.report, over, config);
	const exit = report.broken.length > 0 ? require_start.EXIT.failed : require_core.exitCodeOf({ verdict }, config.onIncomplete, config.failOn);
	for (const { format, file } of wanted) {
		if (file === void 0 && isQuiet && exit === require_start.EXIT.passed) continue;
		const output = writeFrameworks(report, format);
		if (file === void 0) terminal.stdout.write(output);
		else require_core.writeOutput((0, node_path.resolve)(terminal.cwd, file), output);
	}
	keep?.();
	if (!isQuiet && wanted.every(({ file }) => file !== void 0)) terminal.stdout.write(summary(report));
	for (const line of [
		...report.broken,
		...report.unjudged,
		...oddScopes(report.scopes),
		...report.history?.notes ?? []
	]) terminal.stderr.write(`${require_program.forTerminal(line)}\n`);
	return exit;
}
function historyRequestOf(args, terminal) {
	const [file, since] = [require_program.one(args, "history"), require_program.one(args, "since")];
	if (file === void 0) {
		if (since === void 0) return void 0;
		throw new require_start.UserError("--since goes with --history", { hint: "Name the file that runs are kept in: `--history FILE`." });
	}
	if (args.flags.has("base")) throw new require_start.UserError("--history and --base exclude each other", { hint: "Keep the runs of one branch in a history, and compare a change to it with --base." });
	const { environment } = terminal;
	return {
		file: (0, node_path.resolve)(terminal.cwd, file),
		environment,
		...since === void 0 ? {} : { since }
	};
}
async function withHistory(report, request, config) {
	const { reportOverTime } = await Promise.resolve().then(() => report_over_time_exports);
	return reportOverTime(report, request, config);
}
function summary({ frameworks }) {
	return frameworks.map((assessed) => `${require_program.forTerminal(assessed.framework.id)}: ${shareInWords(assessed)}. ${statesInWords(assessed)}.\n`).join("");
}

// src/compliance/history.ts
const HISTORY_VERSION = 1;
function runOf(report) {
	const { date, commit, version, ruleSet, findings, unjudged, frameworks } = report;
	return {
		date,
		...commit === void 0 ? {} : { commit },
		version,
		ruleSet,
		unjudged: unjudged.length,
		findings,
		frameworks: new Map(frameworks.map((one) => [one.framework.id, standOf(one)]))
	};
}
function historyLine(run, paths) {
	const { frameworks, ...rest } = run;
	const value = {
		lintelHistory: HISTORY_VERSION,
		...rest,
		paths,
		frameworks: Object.fromEntries([...frameworks].map(([id, stand]) => [id, standValue(stand)]))
	};
	return `${JSON.stringify(value)}\n`;
}
function standValue({ version, total, assessable, assessed, controls }) {
	const withState = (state) => [...controls].filter(([, one]) => one.state === state).map(([id]) => id);
	return {
		version,
		total,
		assessable,
		assessed,
		controls: Object.fromEntries(require_program.CONTROL_STATES.map((state) => [state, withState(state)])),
		failures: Object.fromEntries([...controls].filter(([, { failures }]) => failures > 0).map(([id, { failures }]) => [id, failures]))
	};
}
function readHistory(text, paths) {
	const skipped = {
		broken: 0,
		foreign: 0,
		otherPaths: 0
	};
	const runs = [];
	const wanted = JSON.stringify(paths);
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const read = readLine(line);
		if (typeof read === "string") skipped[read] += 1;
		else if (JSON.stringify(read.paths) !== wanted) skipped.otherPaths += 1;
		else runs.push(read.run);
	}
	return {
		runs,
		skipped
	};
}
function readLine(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return "broken";
	}
	if (!require_program.isMap(value) || value["lintelHistory"] !== HISTORY_VERSION) return "foreign";
	const { date, commit, version, ruleSet, unjudged, paths } = value;
	const [findings, frameworks] = [severitiesOf(value["findings"]), standsOf(value["frameworks"])];
	if (!isText(date, /^\d{4}-\d{2}-\d{2}$/u) || !(commit === void 0 || isText(commit, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u)) || !isText(version, /^[\w.+-]{1,100}$/u) || !isText(ruleSet, /^sha256:[0-9a-f]{64}$/u) || !isCount(unjudged) || !Array.isArray(paths) || findings === void 0 || frameworks === void 0) return "broken";
	return {
		run: {
			date,
			...commit === void 0 ? {} : { commit },
			version,
			ruleSet,
			unjudged,
			findings,
			frameworks
		},
		paths
	};
}
function isText(value, form) {
	return typeof value === "string" && form.test(value);
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function severitiesOf(value) {
	if (!require_program.isMap(value)) return void 0;
	const counts = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	for (const severity of require_program.SEVERITIES) {
		const count = value[severity];
		if (!isCount(count)) return void 0;
		counts[severity] = count;
	}
	return counts;
}
function standsOf(value) {
	if (!require_program.isMap(value)) return void 0;
	const stands = /* @__PURE__ */ new Map();
	for (const [id, one] of Object.entries(value)) {
		const stand = standIn(one);
		if (stand === void 0) return void 0;
		stands.set(id, stand);
	}
	return stands;
}
function standIn(value) {
	if (!require_program.isMap(value)) return void 0;
	const { version, total, assessable, assessed, controls: byState, failures } = value;
	if (typeof version !== "string" || !isCount(total) || !isCount(assessable) || !isCount(assessed)) return void 0;
	if (!require_program.isMap(byState) || !require_program.isMap(failures)) return void 0;
	const controls = /* @__PURE__ */ new Map();
	for (const state of require_program.CONTROL_STATES) {
		const ids = byState[state];
		if (!Array.isArray(ids)) return void 0;
		for (const id of ids) {
			if (typeof id !== "string") return void 0;
			const count = Object.hasOwn(failures, id) ? failures[id] : 0;
			if (!isCount(count)) return void 0;
			controls.set(id, {
				state,
				failures: count
			});
		}
	}
	return {
		version,
		total,
		assessable,
		assessed,
		controls
	};
}

// src/compliance/history-file.ts
const MOST_BYTES = 67108864;
function readHistoryFile(path, root) {
	const file = openHistory(path, root, node_fs.constants.O_RDONLY);
	if (file === void 0) return {
		text: "",
		isCut: false
	};
	try {
		const { size } = (0, node_fs.fstatSync)(file);
		const start = Math.max(0, size - MOST_BYTES);
		const bytes = Buffer.alloc(size - start);
		const read = (0, node_fs.readSync)(file, bytes, 0, bytes.length, start);
		const text = bytes.toString("utf8", 0, read);
		return start === 0 ? {
			text,
			isCut: false
		} : {
			text: text.slice(text.indexOf("\n") + 1),
			isCut: true
		};
	} catch (error) {
		throw unusable(path, "read", error);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function appendToHistory(path, line, root) {
	const file = openHistory(path, root, node_fs.constants.O_RDWR | node_fs.constants.O_APPEND | node_fs.constants.O_CREAT);
	if (file === void 0) throw unusable(path, "written", /* @__PURE__ */ new Error("there is no such folder"));
	try {
		const bytes = Buffer.from(`${endsInsideLine(file) ? "\n" : ""}${line}`);
		if ((0, node_fs.writeSync)(file, bytes) < bytes.length) throw new Error("the disk is full");
	} catch (error) {
		throw unusable(path, "written", error);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function endsInsideLine(file) {
	const { size } = (0, node_fs.fstatSync)(file);
	if (size === 0) return false;
	const last = Buffer.alloc(1);
	(0, node_fs.readSync)(file, last, 0, 1, size - 1);
	return last.toString() !== "\n";
}
function openHistory(path, root, flags) {
	refuseLinkOut(path, root);
	let file;
	try {
		file = (0, node_fs.openSync)(path, flags | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK, 420);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw unusable(path, "opened", codeOf(error) === "ELOOP" ? /* @__PURE__ */ new Error("it is a link") : error);
	}
	if ((0, node_fs.fstatSync)(file).isFile()) return file;
	(0, node_fs.closeSync)(file);
	throw unusable(path, "opened", /* @__PURE__ */ new Error("it is no regular file"));
}
function refuseLinkOut(path, root) {
	if (require_program.pathInside(root, path) === void 0) return;
	const folder = (0, node_path.dirname)(path);
	const place = require_program.realPlaceOf((0, node_fs.realpathSync)(root), folder);
	const isItself = place.kind === "inside" && place.path === (0, node_path.relative)(root, folder).replaceAll("\\", "/");
	if (place.kind === "missing" || isItself) return;
	throw unusable(path, "opened", /* @__PURE__ */ new Error("a link leads there"));
}
function unusable(path, done, error) {
	if (error instanceof require_start.UserError) return error;
	return new require_start.UserError(`the history ${path} cannot be ${done}: ${require_start.systemTrouble(error)}`, { hint: "Name a regular file in a folder that is there and that you may write to." });
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}

// src/sentences/report-over-time.ts
var report_over_time_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ reportOverTime: () => reportOverTime });
async function reportOverTime(report, { file, since, environment }, { root, paths, pathsNamed }) {
	const named = pathsNamed ? paths : [];
	const { text, isCut } = readHistoryFile(file, root);
	const { runs, skipped } = readHistory(text, named);
	refuseOtherFile(file, text);
	const now = runOf(report);
	const names = runs.length === 0 && since === void 0 ? void 0 : await namesOf(root, environment, since);
	const commit = since === void 0 ? void 0 : commitNamed(since, names, runs);
	const marks = [lastRun(runs), commit === void 0 ? lastTag(runs, now, names) : runOfCommit(runs, since ?? "", commit)];
	const history = {
		runs: [...runs.slice(-29), now],
		earlier: runs.length,
		since: marks.flatMap((mark) => mark === void 0 ? [] : [sinceOf(mark, report, now)]),
		skipped,
		notes: [
			...isCut ? ["The history is longer than what is read of it: its oldest lines are left out."] : [],
			...skippedInWords(skipped),
			...commit !== void 0 && marks[1] === void 0 ? [`The history has no run of ${since ?? commit}.`] : []
		]
	};
	return {
		report: {
			...report,
			history
		},
		keep: () => appendToHistory(file, historyLine(now, named), root)
	};
}
function refuseOtherFile(file, text) {
	if (text.trim() === "" || text.includes("\"lintelHistory\"")) return;
	throw new require_start.UserError(`${file} holds something other than a history`, { hint: "Name a file that `lintel report --history` has written, or one that is not there yet." });
}
function sinceOf(mark, report, now) {
	const frameworks = report.frameworks.filter(({ framework }) => mark.run.frameworks.has(framework.id));
	return {
		...mark,
		isOtherRuleSet: mark.run.ruleSet !== now.ruleSet,
		frameworks: frameworks.map((one) => changesSince(one, mark.run.frameworks.get(one.framework.id)))
	};
}
function lastRun(runs) {
	const run = runs.at(-1);
	return run === void 0 ? void 0 : {
		kind: "last-run",
		name: run.date,
		run
	};
}
function lastTag(runs, now, names) {
	const tags = new Map((names?.tags ?? []).map(({ commit, name }) => [commit, name]));
	const run = runs.findLast(({ commit }) => commit !== void 0 && commit !== now.commit && tags.has(commit));
	return run === void 0 ? void 0 : {
		kind: "tag",
		name: tags.get(run.commit ?? "") ?? "",
		run
	};
}
function runOfCommit(runs, name, wanted) {
	const run = runs.findLast(({ commit }) => commit === wanted);
	return run === void 0 ? void 0 : {
		kind: "ref",
		name,
		run
	};
}
function commitNamed(since, names, runs) {
	const known = /^[0-9a-f]{7,64}$/u.test(since) ? runs.findLast(({ commit }) => commit?.startsWith(since))?.commit : void 0;
	const commit = names?.asked ?? known;
	if (commit !== void 0) return commit;
	throw new require_start.UserError(`--since: "${since}" names no commit of this clone and no run of the history`, { hint: "Name a tag, a branch or a commit. In a workflow, check out with `fetch-depth: 0` to have the tags." });
}
async function namesOf(root, environment, since) {
	const folder = require_program.makeTemporaryFolder();
	try {
		const question = {
			root,
			folder: folder.path,
			environment
		};
		return await require_compare.namedCommits(since === void 0 ? question : {
			...question,
			ref: since
		});
	} finally {
		folder.remove();
	}
}
function skippedInWords({ broken, foreign, otherPaths }) {
	return [
		...leftOut(broken, "not to be read"),
		...leftOut(foreign, "of another program, or of a newer version"),
		...leftOut(otherPaths, "about other paths")
	];
}
function leftOut(count, why) {
	return count === 0 ? [] : [`${count === 1 ? "1 line" : `${count} lines`} of the history left out: ${why}.`];
}

Object.defineProperty(exports, "INPUTS", {
  enumerable: true,
  get: function () {
    return INPUTS;
  }
});
Object.defineProperty(exports, "isInput", {
  enumerable: true,
  get: function () {
    return isInput;
  }
});
Object.defineProperty(exports, "load_frameworks_exports", {
  enumerable: true,
  get: function () {
    return load_frameworks_exports;
  }
});
Object.defineProperty(exports, "markdown_exports", {
  enumerable: true,
  get: function () {
    return markdown_exports;
  }
});
Object.defineProperty(exports, "report_exports", {
  enumerable: true,
  get: function () {
    return report_exports;
  }
});
Object.defineProperty(exports, "report_frameworks_exports", {
  enumerable: true,
  get: function () {
    return report_frameworks_exports;
  }
});
Object.defineProperty(exports, "report_over_time_exports", {
  enumerable: true,
  get: function () {
    return report_over_time_exports;
  }
});
Object.defineProperty(exports, "write_exports", {
  enumerable: true,
  get: function () {
    return write_exports;
  }
});