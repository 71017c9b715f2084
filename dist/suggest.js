"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_program = require("./program.js");
const require_start = require("./start.js");
const require_facts = require("./facts.js");
const require_core = require("./core.js");
const require_flags = require("./flags.js");
const require_ways = require("./ways.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/suggest/write-policies.ts
const HEAD = ["Suggested by Lintel from what the files say, for review: leave out what is not needed, and name what is too wide.", "Probes need no rule: the kubelet asks from the node of the pod, which network plugins let through."];
function writePolicies({ source, policies, notes }, oneLine) {
	return [
		...HEAD,
		`Source: ${source}`,
		...notes
	].map((line) => `# ${oneLine(line)}\n`).join("") + policies.map((policy) => writePolicy(policy, oneLine)).join("---\n");
}
function writePolicy({ name, namespace, selector, types, allowances, reasons }, oneLine) {
	const of = (direction) => {
		const rules = allowances.filter((one) => one.direction === direction);
		return rules.length === 0 ? [] : [`  ${direction}:`, ...rules.flatMap((rule) => writeRule(rule, oneLine))];
	};
	return `${[
		...reasons.map((reason) => comment(reason, "", oneLine)),
		"apiVersion: networking.k8s.io/v1",
		"kind: NetworkPolicy",
		"metadata:",
		`  name: ${scalar(name)}`,
		...namespace === void 0 ? [] : [`  namespace: ${scalar(namespace)}`],
		"spec:",
		`  podSelector: ${selectorText(selector)}`,
		`  policyTypes: [${types.join(", ")}]`,
		...of("ingress"),
		...of("egress")
	].join("\n")}\n`;
}
function writeRule({ direction, peers, ports, reasons }, oneLine) {
	return [
		...reasons.map((reason) => comment(reason, "    ", oneLine)),
		`    - ${direction === "ingress" ? "from" : "to"}:`,
		...peers.map((peer) => `        - ${peerText(peer)}`),
		...ports.length === 0 ? [] : ["      ports:"],
		...ports.map(({ protocol, port }) => `        - { protocol: ${scalar(protocol)}, port: ${typeof port === "number" ? port : scalar(port)} }`)
	];
}
function comment({ why, place }, indent, oneLine) {
	return `${indent}# ${oneLine(place === void 0 ? `${why}.` : `${why} (${place}).`)}`;
}
function peerText({ pods, namespaces, addresses }) {
	if (addresses !== void 0) return `{ ipBlock: { cidr: ${scalar(addresses)} } }`;
	return `{ ${[...namespaces === void 0 ? [] : [`namespaceSelector: ${selectorText(namespaces)}`], ...pods === void 0 ? [] : [`podSelector: ${selectorText(pods)}`]].join(", ")} }`;
}
function selectorText(pairs) {
	const entries = Object.entries(pairs);
	if (entries.length === 0) return "{}";
	return `{ matchLabels: { ${entries.map(([key, value]) => `${scalar(key)}: ${scalar(value)}`).join(", ")} } }`;
}
function scalar(text) {
	return /^[A-Za-z][\w./-]*$/u.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text) ? text : JSON.stringify(text);
}

// src/suggest/service-references.ts
const MOST_CHARACTERS = 65536;
const MOST_OF_WORKLOAD = 524288;
const HOST = /(?:\b([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/@"']{1,200}@)?)?\b([a-z0-9][a-z0-9.-]{0,252})(?::(\d{1,5}))?/giu;
const NAMES_HOST = /(?:HOST|HOSTNAME|ADDR|ADDRESS|ENDPOINT|SERVER|SERVICE|URL|URI|BROKERS?)$/u;
function serviceReferencesIn(set) {
	const services = require_facts.indexByNamespace(set.ofKind("Service"), ({ name, namespace }) => ({
		name,
		namespace
	}));
	return require_facts.podTemplatesIn(set).flatMap((from) => {
		let left = MOST_OF_WORKLOAD;
		const found = /* @__PURE__ */ new Map();
		for (const setting of settingsOf(from, set)) {
			const text = setting.text.slice(0, Math.min(MOST_CHARACTERS, left));
			left -= text.length;
			if (left <= 0) break;
			for (const match of text.matchAll(HOST)) {
				const named = serviceNamed(match, setting, from, services);
				if (named === void 0) continue;
				const key = `${named.service.namespace ?? ""}/${named.service.name}:${named.port ?? ""}`;
				if (!found.has(key)) found.set(key, {
					from,
					...named,
					text: match[3] === void 0 ? match[2] ?? "" : `${match[2] ?? ""}:${match[3]}`,
					holder: setting.holder,
					path: setting.path
				});
			}
		}
		return [...found.values()];
	});
}
function serviceNamed([, scheme, host = "", written], { text, variable }, { owner }, services) {
	const parts = host.toLowerCase().split(".");
	const [name = "", namespace] = parts;
	if (parts.length > 2 && parts[2] !== "svc") return void 0;
	const service = services(name, namespace === void 0 ? owner : {
		...owner,
		namespace
	}).find((one) => namespace !== void 0 || require_facts.mayShareNamespace(one, owner));
	if (service === void 0) return void 0;
	const port = written === void 0 ? void 0 : Number(written);
	const isPort = port !== void 0 && portsOf(service).includes(port);
	const isWhole = variable !== void 0 && NAMES_HOST.test(variable.toUpperCase()) && text.trim() === host;
	if (!(scheme !== void 0 || isPort || parts.length > 2 || isWhole)) return void 0;
	const standard = scheme === "http" ? 80 : scheme === "https" ? 443 : void 0;
	const asked = isPort ? port : port === void 0 && standard !== void 0 && portsOf(service).includes(standard) ? standard : void 0;
	return {
		service,
		...asked === void 0 ? {} : { port: asked }
	};
}
function portsOf(service) {
	const ports = require_program.valueAt(service.object, ["spec", "ports"]);
	return Array.isArray(ports) ? ports.map((one) => require_program.valueAt(one, ["port"])) : [];
}
function* settingsOf(owned, set) {
	const { owner } = owned;
	for (const { container, path } of require_facts.containersOf(owned)) {
		const { env } = container;
		for (const [index, one] of (Array.isArray(env) ? env : []).entries()) {
			const value = require_program.valueAt(one, ["value"]);
			if (typeof value !== "string") continue;
			yield {
				text: value,
				variable: require_facts.scalarText(require_program.valueAt(one, ["name"])),
				holder: owner,
				path: [
					...path,
					"env",
					index,
					"value"
				]
			};
		}
		for (const key of ["command", "args"]) {
			const list = container[key];
			for (const [index, one] of (Array.isArray(list) ? list : []).entries()) if (typeof one === "string") yield {
				text: one,
				holder: owner,
				path: [
					...path,
					key,
					index
				]
			};
		}
	}
	const seen = /* @__PURE__ */ new Set();
	for (const { kind, name } of require_facts.configReferencesOf(owned)) {
		if (kind !== "ConfigMap") continue;
		const map = set.ofKind("ConfigMap").find((one) => one.name === name && require_facts.mayShareNamespace(one, owner));
		if (map === void 0 || seen.has(map)) continue;
		seen.add(map);
		const data = map.object["data"];
		for (const [key, text] of require_program.isMap(data) ? Object.entries(data) : []) if (typeof text === "string") yield {
			text,
			variable: key,
			holder: map,
			path: ["data", key]
		};
	}
}

// src/suggest/service-targets.ts
function targetsOf(service, set) {
	const spec = service.object["spec"];
	if (!require_program.isMap(spec) || spec["type"] === "ExternalName") return [];
	const { selector } = spec;
	return require_program.isMap(selector) && Object.keys(selector).length > 0 ? require_facts.indexPods(set).selectedByPairs(selector, service) : [];
}
function targetPorts(service, port) {
	const ports = require_program.valueAt(service.object, ["spec", "ports"]);
	if (!Array.isArray(ports)) return [];
	return ports.filter((one) => port === void 0 || require_program.valueAt(one, [typeof port === "number" ? "port" : "name"]) === port || ports.length === 1).flatMap((one) => {
		const target = require_program.valueAt(one, ["targetPort"]) ?? require_program.valueAt(one, ["port"]);
		const protocol = require_facts.scalarText(require_program.valueAt(one, ["protocol"])) || "TCP";
		if (typeof target === "number" && target > 0) return [{
			protocol,
			port: target
		}];
		const name = require_facts.scalarText(target);
		if (name === "") return [];
		return [{
			protocol,
			port: /^\d+$/u.test(name) ? Number(name) : name
		}];
	});
}

// src/suggest/implied-connections.ts
function impliedConnections(set, known) {
	const callers = callersIn(set);
	const published = publishedIn(set, known);
	const asked = webhooksIn(set);
	const reached = new Set([
		...callers,
		...published,
		...asked
	].map(({ service }) => service));
	return [
		...callers,
		...published,
		...asked,
		...servicesWithoutCallers(set, reached),
		...scrapedIn(set),
		...apiClientsIn(set)
	];
}
function toTargets(set, service, connection) {
	return targetsOf(service, set).map((owned) => ({
		...connection,
		service,
		to: {
			kind: "workload",
			owned
		}
	}));
}
function callersIn(set) {
	return serviceReferencesIn(set).flatMap(({ from, service, port, text, holder, path }) => toTargets(set, service, {
		from: {
			kind: "workload",
			owned: from
		},
		ports: targetPorts(service, port),
		why: `${shown(from.owner)} names Service ${service.name} as ${text}`,
		by: holder,
		path
	}).filter(({ to }) => to.kind !== "workload" || to.owned !== from));
}
const USUAL_NAMESPACES = {
	nginx: "ingress-nginx",
	traefik: "traefik",
	haproxy: "haproxy-controller",
	kong: "kong",
	contour: "projectcontour",
	istio: "istio-system"
};
const CLOUD_CLASSES = /^(?:alb|gce|gce-internal|azure-application-gateway|webapprouting\.kubernetes\.azure\.com)$/u;
const EVERYBODY = { addresses: "0.0.0.0/0" };
function publishedIn(set, known) {
	return require_facts.exposuresIn(set).flatMap(({ service, by, path, port }) => {
		const { peers, note } = publishers(by, service, known);
		return peers.flatMap((peer) => toTargets(set, service, {
			from: {
				kind: "others",
				peer
			},
			ports: targetPorts(service, port),
			why: `${shown(by)} leads ${by === service ? "connections from outside" : "requests"} here${note}`,
			by,
			path
		}));
	});
}
function publishers(by, service, { ingressNamespace }) {
	if (by === service) {
		const ranges = require_program.valueAt(service.object, ["spec", "loadBalancerSourceRanges"]);
		const listed = Array.isArray(ranges) ? ranges.map(require_facts.scalarText).filter((one) => one.includes("/")) : [];
		if (listed.length > 0) return {
			peers: listed.map((addresses) => ({ addresses })),
			note: " from the networks that it lists"
		};
		const families = require_program.valueAt(service.object, ["spec", "ipFamilies"]);
		return {
			peers: Array.isArray(families) && families.includes("IPv6") ? [EVERYBODY, { addresses: "::/0" }] : [EVERYBODY],
			note: ""
		};
	}
	if (ingressNamespace !== void 0) return {
		peers: [inNamespace(ingressNamespace)],
		note: ""
	};
	if (by.kind === "Ingress") return publishersOfClass(require_facts.classOfIngress(by));
	if (by.kind === "VirtualService") return {
		peers: [inNamespace("istio-system")],
		note: ", by gateways that usually run in istio-system"
	};
	return {
		peers: [...new Set(require_facts.parentsOfRoute(by).filter(({ kind }) => kind === "Gateway").map((one) => one.namespace ?? by.namespace))].map((one) => one === void 0 || one === service.namespace ? { pods: {} } : inNamespace(one)),
		note: ", by proxies that are taken to run where their Gateway is"
	};
}
function publishersOfClass(name) {
	if (CLOUD_CLASSES.test(name)) return {
		peers: [EVERYBODY],
		note: `, by a load balancer of class ${name} outside of the cluster`
	};
	const usual = Object.hasOwn(USUAL_NAMESPACES, name) ? USUAL_NAMESPACES[name] : void 0;
	if (usual !== void 0) return {
		peers: [inNamespace(usual)],
		note: `, by a controller of class ${name} that usually runs in ${usual}`
	};
	return {
		peers: [{ namespaces: {} }],
		note: "; no file says where its controller runs, so name its namespace here"
	};
}
function inNamespace(name) {
	return { namespaces: { [require_facts.NAME_OF_NAMESPACE]: name } };
}
const ASKING = [{
	kind: "ValidatingWebhookConfiguration",
	list: "webhooks"
}, {
	kind: "MutatingWebhookConfiguration",
	list: "webhooks"
}];
function webhooksIn(set) {
	const services = set.ofKind("Service");
	const asked = (by, path) => {
		const reference = require_program.valueAt(by.object, path);
		if (!require_program.isMap(reference)) return [];
		const { name, namespace, port } = reference;
		const service = services.find((one) => one.name === name && (one.namespace === void 0 || one.namespace === namespace));
		if (service === void 0) return [];
		return toTargets(set, service, {
			from: {
				kind: "others",
				peer: EVERYBODY
			},
			ports: targetPorts(service, typeof port === "number" ? port : 443),
			why: `The API server asks it for ${shown(by)}; put the API server's addresses here`,
			by,
			path: [...path, "name"]
		});
	};
	const hooks = ASKING.flatMap(({ kind, list }) => set.ofKind(kind).flatMap((by) => {
		const items = by.object[list];
		return Array.isArray(items) ? items.flatMap((_, index) => asked(by, [
			list,
			index,
			"clientConfig",
			"service"
		])) : [];
	}));
	const extensions = set.ofKind("APIService").flatMap((by) => asked(by, ["spec", "service"]));
	const conversions = set.ofKind("CustomResourceDefinition").flatMap((by) => asked(by, [
		"spec",
		"conversion",
		"webhook",
		"clientConfig",
		"service"
	]));
	return [
		...hooks,
		...extensions,
		...conversions
	];
}
function servicesWithoutCallers(set, reached) {
	return set.ofKind("Service").flatMap((service) => targetsOf(service, set).flatMap((owned) => {
		const isHeadless = require_program.valueAt(service.object, ["spec", "clusterIP"]) === "None";
		const to = {
			kind: "workload",
			owned
		};
		const common = {
			to,
			ports: targetPorts(service),
			by: service,
			path: ["spec"]
		};
		const members = {
			...common,
			from: to,
			why: `The pods behind the headless ${shown(service)} find each other by it`
		};
		const neighbours = {
			...common,
			from: {
				kind: "neighbours",
				of: owned
			},
			why: `${shown(service)} sends connections here, and no file says whose; name them here`
		};
		if (isHeadless) return reached.has(service) ? [members] : [members, neighbours];
		return reached.has(service) ? [] : [neighbours];
	}));
}
function scrapedIn(set) {
	return require_facts.podTemplatesIn(set).flatMap((owned) => {
		const at = (name) => require_facts.scalarText(require_program.valueAt(owned.template, [
			"metadata",
			"annotations",
			`prometheus.io/${name}`
		]));
		const port = at("port");
		if (at("scrape") !== "true" || !/^\d{1,5}$/u.test(port)) return [];
		return [{
			from: {
				kind: "others",
				peer: { namespaces: {} }
			},
			to: {
				kind: "workload",
				owned
			},
			ports: [{
				protocol: "TCP",
				port: Number(port)
			}],
			why: "Its annotations ask Prometheus to scrape it; name the namespace where Prometheus runs",
			by: owned.owner,
			path: [
				...owned.templatePath,
				"metadata",
				"annotations",
				"prometheus.io/scrape"
			]
		}];
	});
}
function apiClientsIn(set) {
	const bound = require_facts.boundAccountsOf(set);
	const mounts = require_facts.tokenMounts(set);
	return require_facts.podTemplatesIn(set).flatMap((owned) => {
		const account = require_facts.accountOfPod(owned.spec);
		const [binding] = bound.bindingsOf(account, owned.owner.namespace);
		if (binding === void 0 || !mounts(owned)) return [];
		return [{
			from: {
				kind: "workload",
				owned
			},
			to: {
				kind: "others",
				peer: EVERYBODY
			},
			ports: [{
				protocol: "TCP",
				port: 443
			}, {
				protocol: "TCP",
				port: 6443
			}],
			why: `${shown(binding)} gives its account ${account} rights, so it asks the API server; put its addresses here`,
			by: binding,
			path: ["subjects"]
		}];
	});
}
function shown({ kind, name }) {
	return `${kind} ${name}`;
}

// src/suggest/suggest-policies.ts
const NAME_SERVERS = {
	namespaces: { [require_facts.NAME_OF_NAMESPACE]: "kube-system" },
	pods: { "k8s-app": "kube-dns" }
};
function suggestPolicies(set, known, shownPlace) {
	const reachability = require_facts.reachabilityIn(set);
	const isOpen = (owned, direction) => !require_facts.isInHostNetwork(owned) && reachability.isClosed(owned, direction) !== "yes";
	const open = require_facts.podTemplatesIn(set).filter((owned) => isOpen(owned, "Ingress") || isOpen(owned, "Egress"));
	const places = new Map(require_flags.groupBy(open, ({ owner }) => owner.namespace));
	for (const name of emptyNamespaces(set)) places.set(name, []);
	if (places.size === 0) return [];
	const connections = indexConnections(impliedConnections(set, known));
	return [...places].map(([namespace, templates]) => {
		const plan = {
			set,
			namespace,
			templates,
			connections,
			isOpen,
			shownPlace,
			notes: []
		};
		const { source } = set.rendering;
		const policies = withNames(policiesOf(plan), plan);
		const place = {
			source: require_program.nameOfSource(source),
			folder: folderOf(set)
		};
		if (source.kind !== "helm" || source.environment.namespace !== namespace) return {
			...place,
			namespace,
			policies,
			notes: plan.notes
		};
		return {
			...place,
			namespace: void 0,
			policies: policies.map((one) => ({
				...one,
				namespace: void 0
			})),
			notes: [...plan.notes, `Rendered as release ${source.environment.release}: put the chart's own names where that stands.`]
		};
	});
}
function emptyNamespaces(set) {
	const used = new Set(require_facts.podTemplatesIn(set).map(({ owner }) => owner.namespace));
	const cover = require_facts.policyCover(set, require_facts.indexPods(set));
	const names = set.ofKind("Namespace").map(({ name }) => name);
	return [...new Set(names)].filter((name) => !used.has(name) && !cover.reaches(name));
}
function folderOf({ rendering: { source } }) {
	switch (source.kind) {
		case "stdin": return "";
		case "helm": return source.chart;
		default: return source.folder;
	}
}
function indexConnections(connections) {
	const byTarget = require_flags.groupBy(connections, ({ to }) => workloadOf(to));
	const bySource = require_flags.groupBy(connections, ({ from }) => workloadOf(from));
	const byNamespace = require_flags.groupBy(connections.filter(({ from }) => from.kind === "neighbours"), ({ from }) => from.kind === "neighbours" ? from.of.owner.namespace : void 0);
	return {
		to: (owned) => byTarget.get(owned) ?? [],
		from: (owned) => bySource.get(owned) ?? [],
		fromNeighbours: (namespace) => byNamespace.get(namespace) ?? []
	};
}
function workloadOf(side) {
	return side.kind === "workload" ? side.owned : void 0;
}
function policiesOf(plan) {
	const { templates, namespace } = plan;
	if (templates.length === 0) plan.notes.push("No workload of this namespace is in the source; look first at what runs there.");
	const deny = {
		name: "default-deny",
		namespace,
		selector: {},
		types: ["Ingress", "Egress"],
		allowances: [],
		reasons: [{ why: "Nothing passes but what another policy lets through" }]
	};
	const isAnyOut = templates.some((owned) => plan.isOpen(owned, "Egress"));
	const workloads = templates.flatMap((owned) => policyOf(owned, plan));
	return [
		deny,
		...isAnyOut ? [nameServers(namespace), ...neighbours(plan)] : [],
		...workloads
	];
}
function nameServers(namespace) {
	const ports = ["UDP", "TCP"].map((protocol) => ({
		protocol,
		port: 53
	}));
	return {
		name: "allow-dns",
		namespace,
		selector: {},
		types: ["Egress"],
		allowances: [{
			direction: "egress",
			peers: [NAME_SERVERS],
			ports,
			reasons: [{ why: "Every program looks up names; where a cache on the node answers, or other pods do, put them here" }]
		}],
		reasons: []
	};
}
function neighbours({ connections, namespace, shownPlace }) {
	const allowances = connections.fromNeighbours(namespace).flatMap(({ to, ports, why, by, path }) => {
		if (to.kind !== "workload") return [];
		return [{
			direction: "egress",
			peers: [{ pods: selectorOf(to.owned) }],
			ports,
			reasons: [{
				why,
				place: shownPlace(by, path)
			}]
		}];
	});
	if (allowances.length === 0) return [];
	return [{
		name: "allow-to-services",
		namespace,
		selector: {},
		types: ["Egress"],
		allowances: joined(allowances),
		reasons: [{ why: "Ways to Services of which no file says who asks them; leave in those that do" }]
	}];
}
function policyOf(owned, plan) {
	const { owner } = owned;
	const ingress = plan.isOpen(owned, "Ingress") ? ingressOf(owned, plan) : [];
	const egress = plan.isOpen(owned, "Egress") ? egressOf(owned, plan) : [];
	const allowances = [...joined(ingress), ...joined(egress)];
	if (allowances.length === 0) return [];
	const selector = selectorOf(owned);
	if (Object.keys(selector).length === 0) {
		plan.notes.push(`${owner.kind} ${owner.name} gives its pods no labels, so no policy can be for them alone; what it needs is not allowed here.`);
		return [];
	}
	return [{
		name: owner.name.replace(/\*$/u, ""),
		namespace: owner.namespace,
		selector,
		types: [...ingress.length > 0 ? ["Ingress"] : [], ...egress.length > 0 ? ["Egress"] : []],
		allowances,
		reasons: [{
			why: `For ${owner.kind} ${owner.name}`,
			place: plan.shownPlace(owner, [])
		}]
	}];
}
function ingressOf(owned, { connections, shownPlace }) {
	return connections.to(owned).map(({ from, ports, why, by, path }) => ({
		direction: "ingress",
		peers: [peerOf(from, owned)],
		ports,
		reasons: [{
			why,
			place: shownPlace(by, path)
		}]
	}));
}
function egressOf(owned, { connections, shownPlace }) {
	return connections.from(owned).map(({ to, ports, why, by, path }) => ({
		direction: "egress",
		peers: [peerOf(to, owned)],
		ports,
		reasons: [{
			why,
			place: shownPlace(by, path)
		}]
	}));
}
function peerOf(side, from) {
	switch (side.kind) {
		case "others": return side.peer;
		case "neighbours": return { pods: {} };
		case "workload": {
			const { namespace } = side.owned.owner;
			const pods = selectorOf(side.owned);
			const isSame = namespace === void 0 || namespace === from.owner.namespace;
			if (require_facts.isInHostNetwork(side.owned)) return { addresses: "0.0.0.0/0" };
			return isSame ? { pods } : {
				pods,
				namespaces: { [require_facts.NAME_OF_NAMESPACE]: namespace }
			};
		}
	}
}
function selectorOf({ owner, template }) {
	const own = require_program.valueAt(owner.object, [
		"spec",
		"selector",
		"matchLabels"
	]);
	const labels = require_facts.labelsOf(template);
	const pairs = require_program.isMap(own) && Object.keys(own).length > 0 ? own : labels;
	return Object.fromEntries(Object.entries(pairs).filter(([key]) => !require_facts.isLabelOfRunningPods(key) && Object.hasOwn(labels, key)).map(([key]) => [key, require_facts.scalarText(labels[key])]).toSorted(([a = ""], [b = ""]) => a < b ? -1 : 1));
}
function joined(allowances) {
	const byPeer = [...require_flags.groupBy(allowances, (one) => JSON.stringify([one.direction, one.peers]))].flatMap(([, same]) => {
		const [first] = same;
		if (first === void 0) return [];
		const ports = same.some((one) => one.ports.length === 0) ? [] : distinct(same.flatMap((one) => one.ports));
		return [{
			...first,
			ports,
			reasons: distinct(same.flatMap((one) => one.reasons))
		}];
	});
	return [...require_flags.groupBy(byPeer, (one) => JSON.stringify([one.direction, one.ports]))].flatMap(([, same]) => {
		const [first] = same;
		if (first === void 0) return [];
		return [{
			...first,
			peers: same.flatMap((one) => one.peers),
			reasons: distinct(same.flatMap((one) => one.reasons))
		}];
	});
}
function distinct(items) {
	return [...new Map(items.map((one) => [JSON.stringify(one), one])).values()];
}
function withNames(drafts, { set, namespace }) {
	const taken = new Set(set.ofKind("NetworkPolicy").filter((one) => one.namespace === namespace || one.namespace === void 0 || namespace === void 0).map(({ name }) => name));
	return drafts.map((draft) => {
		const plain = require_facts.isDnsSubdomain(draft.name) && draft.name.length <= 200 ? draft.name : "workload";
		let name = plain;
		for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`;
		taken.add(name);
		return {
			...draft,
			name
		};
	});
}

// src/sentences/suggest-network-policies.ts
async function suggestNetworkPolicies(config, known) {
	const found = require_program.discover(config);
	const [sources, others] = firstEnvironments(found.sources);
	const { renderings } = require_program.render(sources, config, require_program.renderersWhenAsked(config));
	const suggestions = [];
	const diagnostics = [...found.diagnostics];
	for await (const rendering of renderings) {
		diagnostics.push(...rendering.diagnostics);
		const set = wholeSet(rendering, config, diagnostics);
		const way = require_ways.wayOf(rendering);
		suggestions.push(...suggestPolicies(set, known, (resource, path) => {
			const { file, region } = way.ofPath(resource, path).home;
			return region === void 0 ? file : `${file}:${region.start.line}`;
		}));
	}
	return {
		suggestions,
		diagnostics,
		otherEnvironments: others.map(require_program.nameOfSource)
	};
}
function firstEnvironments(sources) {
	const seen = /* @__PURE__ */ new Set();
	const first = [];
	const others = [];
	for (const source of sources) {
		const isAgain = source.kind === "helm" && seen.has(source.chart);
		if (source.kind === "helm") seen.add(source.chart);
		(isAgain ? others : first).push(source);
	}
	return [first, others];
}
function wholeSet(rendering, config, diagnostics) {
	const plan = {
		...require_core.planRules([], config.podTemplates),
		keeps: () => "whole"
	};
	const collector = require_core.collectSet(rendering, plan);
	for (const stream of rendering.streams) {
		const parsed = require_core.parse(rendering, stream, config.limits);
		diagnostics.push(...parsed.diagnostics);
		for (const resource of parsed.resources) collector.add(resource);
	}
	return collector.set;
}

// src/cli/suggest.ts
var suggest_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ suggestCommand: () => suggestCommand });
async function suggestCommand(args, terminal) {
	const [what, ...paths] = args.words;
	if (what !== "network-policies") throw new require_start.UserError("`lintel suggest` needs to know what to suggest", { hint: "There is `lintel suggest network-policies [PATH\u2026]`." });
	const namespace = require_program.one(args, "ingress-namespace");
	if (namespace !== void 0 && !require_facts.isDnsLabel(namespace)) throw new require_start.UserError(`--ingress-namespace: "${namespace}" is no name of a namespace`, { hint: "Name the one where the ingress controller runs, e.g. ingress-nginx." });
	const config = await require_program.makeConfig(await require_program.requestOf({
		...args,
		words: paths
	}, terminal));
	const { suggestions, diagnostics, otherEnvironments } = await suggestNetworkPolicies(config, namespace === void 0 ? {} : { ingressNamespace: namespace });
	const folder = require_program.one(args, "output");
	if (folder === void 0) {
		const texts = suggestions.map((suggestion) => writePolicies(suggestion, require_program.forTerminal));
		terminal.stdout.write(texts.join("---\n"));
	} else writeFiles(suggestions, (0, node_path.resolve)(terminal.cwd, folder), {
		terminal,
		isForced: args.flags.has("force")
	});
	const told = diagnostics.filter(({ level }) => level !== "note").map(({ message }) => message);
	const skipped = otherEnvironments.map((name) => `${name} is left to the first environment of its chart`);
	const nothing = suggestions.length === 0 ? ["Nothing to suggest: no workload was found that a policy does not close already."] : [];
	for (const line of [
		...told,
		...skipped,
		...nothing
	]) terminal.stderr.write(`${require_program.forTerminal(line)}\n`);
	return diagnostics.some(({ level }) => level === "error") ? require_start.EXIT.usage : require_start.EXIT.passed;
}
function writeFiles(suggestions, folder, { terminal, isForced }) {
	const files = /* @__PURE__ */ new Map();
	for (const suggestion of suggestions) {
		const path = (0, node_path.join)(folder, fileFor(suggestion));
		const text = writePolicies(suggestion, require_program.forTerminal);
		const known = files.get(path);
		files.set(path, known === void 0 ? text : `${known}---\n${text}`);
	}
	const present = [...files.keys()].filter((path) => (0, node_fs.existsSync)(path));
	if (present.length > 0 && !isForced) {
		const shown = present.map((path) => (0, node_path.relative)(terminal.cwd, path));
		throw new require_start.UserError(`${shown.join(" and ")} ${shown.length === 1 ? "is" : "are"} there already`, { hint: "Name another folder with --output, or write over it with --force." });
	}
	for (const [path, text] of files) {
		require_core.writeOutput(path, text);
		terminal.stderr.write(`wrote ${require_program.forTerminal((0, node_path.relative)(terminal.cwd, path))}\n`);
	}
}
function fileFor({ folder, namespace }) {
	const name = namespace === void 0 || !require_facts.isDnsLabel(namespace) ? "network-policies" : namespace;
	return (0, node_path.join)(folder, `${name}.yaml`);
}

Object.defineProperty(exports, "suggest_exports", {
  enumerable: true,
  get: function () {
    return suggest_exports;
  }
});