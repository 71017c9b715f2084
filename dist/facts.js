"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
let node_module = require("node:module");
let node_path = require("node:path");

// src/kubernetes/control-plane/admission-plugins.ts
const configuredPluginsIn = require_program.oncePerSet(readConfiguredPluginsIn);
function readConfiguredPluginsIn(set) {
	return set.ofKind("AdmissionConfiguration.apiserver.config.k8s.io").flatMap((resource) => {
		const { plugins } = resource.object;
		if (!Array.isArray(plugins)) return [];
		return plugins.flatMap((plugin, index) => {
			if (!require_program.isMap(plugin) || typeof plugin["name"] !== "string") return [];
			const { name, configuration } = plugin;
			return [{
				resource,
				name,
				path: ["plugins", index],
				configuration: require_program.isMap(configuration) ? configuration : void 0
			}];
		});
	});
}
const PLUGIN_FLAGS = ["enable-admission-plugins", "disable-admission-plugins"];
function pluginsNamedBy({ flags }, flag) {
	return (flags[flag] ?? "").split(",").map((name) => name.trim()).filter((name) => name !== "");
}

// src/kubernetes/control-plane/component-settings.ts
const PROGRAMS$1 = [
	"kube-apiserver",
	"kube-controller-manager",
	"kube-scheduler",
	"etcd",
	"kubelet",
	"kube-proxy"
];
const HOST_PARTS = [
	"eks-cluster",
	"eks-node-group",
	"gke-cluster",
	"gke-node-pool",
	"aks-cluster",
	"aks-node-pool",
	"talos-machine"
];
const COMPONENTS = [...PROGRAMS$1, ...HOST_PARTS];
function placeOfFlag(settings, flag) {
	return settings.paths.get(flag) ?? settings.root;
}

// src/kubernetes/syntax/scalar-text.ts
function scalarText(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

// src/kubernetes/control-plane/command-line.ts
const WRAPPERS = /* @__PURE__ */ new Set([
	"go-runner",
	"hyperkube",
	"tini",
	"dumb-init",
	"catatonit",
	"env",
	"exec",
	"nice",
	"ionice",
	"nohup",
	"sudo",
	"su-exec",
	"gosu",
	"time"
]);
const SHELLS = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"ash",
	"dash",
	"ksh",
	"zsh"
]);
const MAX_SHELL_LINE = 1e5;
function wordsOf(container, root) {
	const words = [];
	for (const key of ["command", "args"]) {
		const list = container[key];
		if (!Array.isArray(list)) continue;
		list.forEach((text, index) => words.push({
			text: scalarText(text),
			path: [
				...root,
				key,
				index
			]
		}));
	}
	return words;
}
function findInvocation(words, programs) {
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === void 0) return void 0;
		const name = baseName(word.text);
		if (programs.has(name)) return {
			program: name,
			words: words.slice(index + 1)
		};
		if (SHELLS.has(name)) return invocationInShell(words.slice(index + 1), programs);
		const isPassedOver = index > 0 && /^(?:-|[A-Za-z_]\w*=|\d+$)/u.test(word.text);
		if (!WRAPPERS.has(name) && !isPassedOver) return void 0;
	}
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function invocationInShell(words, programs) {
	const flag = words.findIndex(({ text }) => /^-[a-z]*c$/u.test(text));
	const line = flag < 0 ? void 0 : words[flag + 1];
	if (line === void 0 || line.text.length > MAX_SHELL_LINE) return void 0;
	for (const command of shellCommands(line.text)) {
		const start = command.findIndex((text) => !/^(?:[A-Za-z_]\w*=|(?:then|do|else|!|\{)$)/u.test(text));
		if (start < 0) continue;
		const found = findInvocation(command.slice(start).map((text) => ({
			text,
			path: line.path
		})), programs);
		if (found !== void 0) return found;
	}
}
function wordsOfLine(line, path) {
	if (line.length > MAX_SHELL_LINE) return [];
	return (shellCommands(line)[0] ?? []).map((text) => ({
		text,
		path
	}));
}
const SHELL_TOKEN = /\\\r?\n|#[^\n]*|\d*[<>]{1,2}&[\d-]|(?<end>[;&|\n]+)|(?<word>(?:'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[^\n]|[^\s'"\\;&|])+)|[\s\S]/gu;
function shellCommands(line) {
	const commands = [];
	let current = [];
	for (const { groups } of line.matchAll(SHELL_TOKEN)) if (groups?.["end"] !== void 0) {
		commands.push(current);
		current = [];
	} else if (groups?.["word"] !== void 0) current.push(groups["word"].replaceAll(/['"]|\\(?=[\s\S])/gu, ""));
	commands.push(current);
	return commands;
}
const BOOLEAN_FLAGS = /* @__PURE__ */ new Set([
	"allocate-node-cidrs",
	"allow-privileged",
	"also-stdout",
	"alsologtostderr",
	"anonymous-auth",
	"audit-log-batch-throttle-enable",
	"audit-log-compress",
	"audit-log-truncate-enabled",
	"audit-webhook-batch-throttle-enable",
	"audit-webhook-truncate-enabled",
	"authentication-skip-lookup",
	"authentication-token-webhook",
	"authentication-tolerate-lookup-failure",
	"auto-tls",
	"bind-address-hard-fail",
	"cgroups-per-qos",
	"client-cert-auth",
	"configure-cloud-routes",
	"containerized",
	"contention-profiling",
	"cpu-cfs-quota",
	"debug",
	"enable-aggregator-routing",
	"enable-bootstrap-token-auth",
	"enable-contention-profiling",
	"enable-controller-attach-detach",
	"enable-debugging-handlers",
	"enable-dynamic-provisioning",
	"enable-garbage-collector",
	"enable-hostpath-provisioner",
	"enable-leader-migration",
	"enable-logs-handler",
	"enable-pprof",
	"enable-priority-and-fairness",
	"enable-profiling",
	"enable-server",
	"enable-swagger-ui",
	"enable-taint-manager",
	"enable-v2",
	"encryption-provider-config-automatic-reload",
	"experimental-initial-corrupt-check",
	"fail-cgroupv1",
	"fail-swap-on",
	"force-new-cluster",
	"initial-election-tick-advance",
	"init-only",
	"ipvs-strict-arp",
	"kernel-memcg-notification",
	"kubelet-https",
	"leader-elect",
	"logtostderr",
	"make-iptables-util-chains",
	"masquerade-all",
	"peer-auto-tls",
	"peer-client-cert-auth",
	"peer-skip-client-san-verification",
	"permit-address-sharing",
	"permit-port-sharing",
	"pre-vote",
	"profiling",
	"protect-kernel-defaults",
	"register-node",
	"repair-malformed-updates",
	"rotate-certificates",
	"rotate-server-certificates",
	"runonce",
	"seccomp-default",
	"serialize-image-pulls",
	"service-account-extend-token-expiration",
	"service-account-lookup",
	"skip-headers",
	"skip-log-headers",
	"socket-reuse-address",
	"socket-reuse-port",
	"strict-reconfig-check",
	"unsafe-no-fsync",
	"use-service-account-credentials",
	"watch-cache"
]);
const GO_TRUE = /* @__PURE__ */ new Set([
	"1",
	"t",
	"T",
	"true",
	"TRUE",
	"True"
]);
const GO_FALSE = /* @__PURE__ */ new Set([
	"0",
	"f",
	"F",
	"false",
	"FALSE",
	"False"
]);
function readFlags(words) {
	const values = {};
	const paths = /* @__PURE__ */ new Map();
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		const groups = /^--?(?<name>[a-zA-Z][\w.-]*)(?:=(?<value>[\s\S]*))?$/u.exec(word?.text ?? "")?.groups;
		if (word === void 0 || groups === void 0) continue;
		const name = flagName(groups["name"] ?? "");
		let text = groups["value"];
		const next = words[index + 1]?.text;
		if (text === void 0 && next !== void 0 && isValueOf(name, next)) {
			text = next;
			index += 1;
		}
		setFlag(values, name, text);
		paths.set(name, word.path);
	}
	return {
		values,
		paths
	};
}
function flagName(name) {
	return name.replaceAll("_", "-");
}
function isValueOf(name, next) {
	if (BOOLEAN_FLAGS.has(name)) return GO_TRUE.has(next) || GO_FALSE.has(next);
	return !/^--?[A-Za-z]/u.test(next);
}
function setFlag(values, name, text) {
	if (BOOLEAN_FLAGS.has(name)) {
		const value = text === void 0 || text === "" ? "true" : text;
		values[name] = GO_TRUE.has(value) ? "true" : GO_FALSE.has(value) ? "false" : value;
	} else if (text === void 0 || text === "") delete values[name];
	else values[name] = text;
}
function readEtcdEnvironment(container, root) {
	const values = {};
	const paths = /* @__PURE__ */ new Map();
	const env = container["env"];
	if (!Array.isArray(env)) return {
		values,
		paths
	};
	env.forEach((entry, index) => {
		if (!require_program.isMap(entry) || typeof entry["name"] !== "string" || !entry["name"].startsWith("ETCD_")) return;
		if (entry["value"] === void 0 || entry["value"] === "") return;
		const name = flagName(entry["name"].slice(5).toLowerCase());
		setFlag(values, name, scalarText(entry["value"]));
		paths.set(name, [
			...root,
			"env",
			index,
			"value"
		]);
	});
	return {
		values,
		paths
	};
}

// src/kubernetes/kinds.ts
const GROUPS = {
	APIService: ["apiregistration.k8s.io"],
	CertificateSigningRequest: ["certificates.k8s.io"],
	ClusterRole: ["rbac.authorization.k8s.io"],
	ClusterRoleBinding: ["rbac.authorization.k8s.io"],
	ConfigMap: [""],
	ControllerRevision: ["apps"],
	CronJob: ["batch"],
	CSIDriver: ["storage.k8s.io"],
	CustomResourceDefinition: ["apiextensions.k8s.io"],
	DaemonSet: ["apps", "extensions"],
	Deployment: ["apps", "extensions"],
	Endpoints: [""],
	EndpointSlice: ["discovery.k8s.io"],
	HorizontalPodAutoscaler: ["autoscaling"],
	Ingress: ["networking.k8s.io", "extensions"],
	IngressClass: ["networking.k8s.io"],
	Job: ["batch"],
	Lease: ["coordination.k8s.io"],
	LimitRange: [""],
	MutatingWebhookConfiguration: ["admissionregistration.k8s.io"],
	Namespace: [""],
	NetworkPolicy: ["networking.k8s.io", "extensions"],
	Node: [""],
	PersistentVolume: [""],
	PersistentVolumeClaim: [""],
	Pod: [""],
	PodDisruptionBudget: ["policy"],
	PodSecurityPolicy: ["policy", "extensions"],
	PodTemplate: [""],
	PriorityClass: ["scheduling.k8s.io"],
	ReplicaSet: ["apps", "extensions"],
	ReplicationController: [""],
	ResourceQuota: [""],
	Role: ["rbac.authorization.k8s.io"],
	RoleBinding: ["rbac.authorization.k8s.io"],
	RuntimeClass: ["node.k8s.io"],
	Secret: [""],
	Service: [""],
	ServiceAccount: [""],
	StatefulSet: ["apps"],
	StorageClass: ["storage.k8s.io"],
	ValidatingAdmissionPolicy: ["admissionregistration.k8s.io"],
	ValidatingAdmissionPolicyBinding: ["admissionregistration.k8s.io"],
	ValidatingWebhookConfiguration: ["admissionregistration.k8s.io"],
	VolumeAttachment: ["storage.k8s.io"]
};
function apiVersionOf(group, version) {
	return group === "" ? version : `${group}/${version}`;
}
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function isBuiltInKind(apiVersion, kind) {
	return Object.hasOwn(GROUPS, kind) && (GROUPS[kind]?.includes(groupOf(apiVersion)) ?? false);
}
function isKnownKindPattern(pattern) {
	return pattern.includes(".") || Object.hasOwn(GROUPS, pattern);
}
function matchesKind(pattern, apiVersion, kind) {
	const dot = pattern.indexOf(".");
	if (dot < 0) return pattern === kind && isBuiltInKind(apiVersion, kind);
	return pattern.slice(0, dot) === kind && pattern.slice(dot + 1) === groupOf(apiVersion);
}

// src/kubernetes/control-plane/component-files.ts
const STRICTER_KUBELET_DEFAULTS = {
	"anonymous-auth": "false",
	"authorization-mode": "Webhook",
	"read-only-port": "0"
};
const FORMS = {
	KubeletConfiguration: {
		group: "kubelet.config.k8s.io",
		component: "kubelet",
		fields: {
			"anonymous-auth": [
				"authentication",
				"anonymous",
				"enabled"
			],
			"authentication-token-webhook": [
				"authentication",
				"webhook",
				"enabled"
			],
			"authorization-mode": ["authorization", "mode"],
			"client-ca-file": [
				"authentication",
				"x509",
				"clientCAFile"
			],
			"event-qps": ["eventRecordQPS"],
			"feature-gates": ["featureGates"],
			"make-iptables-util-chains": ["makeIPTablesUtilChains"],
			"pod-max-pids": ["podPidsLimit"],
			"protect-kernel-defaults": ["protectKernelDefaults"],
			"read-only-port": ["readOnlyPort"],
			"rotate-certificates": ["rotateCertificates"],
			"rotate-server-certificates": ["serverTLSBootstrap"],
			"pod-manifest-path": ["staticPodPath"],
			"manifest-url": ["staticPodURL"],
			"seccomp-default": ["seccompDefault"],
			"streaming-connection-idle-timeout": ["streamingConnectionIdleTimeout"],
			"tls-cert-file": ["tlsCertFile"],
			"tls-cipher-suites": ["tlsCipherSuites"],
			"tls-min-version": ["tlsMinVersion"],
			"tls-private-key-file": ["tlsPrivateKeyFile"]
		},
		defaults: {
			...STRICTER_KUBELET_DEFAULTS,
			"rotate-certificates": "false"
		}
	},
	KubeProxyConfiguration: {
		group: "kubeproxy.config.k8s.io",
		component: "kube-proxy",
		fields: {
			"metrics-bind-address": ["metricsBindAddress"],
			profiling: ["enableProfiling"]
		},
		defaults: {}
	},
	KubeSchedulerConfiguration: {
		group: "kubescheduler.config.k8s.io",
		component: "kube-scheduler",
		fields: {
			profiling: ["enableProfiling"],
			"contention-profiling": ["enableContentionProfiling"]
		},
		defaults: {}
	}
};
function settingsOfFile(apiVersion, kind, object) {
	const form = Object.hasOwn(FORMS, kind) ? FORMS[kind] : void 0;
	if (form === void 0 || form.group !== groupOf(apiVersion)) return void 0;
	const flags = { ...form.defaults };
	const paths = /* @__PURE__ */ new Map();
	for (const [flag, path] of Object.entries(form.fields)) {
		paths.set(flag, path);
		const text = textOfField(require_program.valueAt(object, path));
		if (text !== "") setFlag(flags, flag, text);
	}
	return {
		component: form.component,
		flags,
		paths,
		root: [],
		isPart: false,
		minor: void 0
	};
}
function textOfField(value) {
	if (Array.isArray(value)) return value.map(scalarText).join(",");
	if (!require_program.isMap(value)) return scalarText(value);
	return Object.entries(value).map(([name, one]) => `${name}=${scalarText(one)}`).join(",");
}
function withFileOnNode(flags) {
	return Object.hasOwn(flags, "config") ? {
		...STRICTER_KUBELET_DEFAULTS,
		...flags
	} : flags;
}

// src/kubernetes/workloads/image-name.ts
function repositoryOf(image) {
	const named = image.split("@", 1)[0] ?? "";
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	return colon < 0 ? named : named.slice(0, colon);
}
function endsInRepository(repository, name) {
	return `/${repository}`.endsWith(`/${name}`);
}

// src/kubernetes/control-plane/component-images.ts
function minorOfVersion(text) {
	const minor = /^v?1\.(?<minor>\d{1,3})(?!\d)/u.exec(text)?.groups?.["minor"];
	return minor === void 0 ? void 0 : Number(minor);
}
function readImageName(image) {
	const repository = repositoryOf(image);
	const name = repository.slice(repository.lastIndexOf("/") + 1);
	const tag = /^:(?<tag>[^@]*)/u.exec(image.slice(repository.length))?.groups?.["tag"] ?? "";
	return {
		program: name.replace(/-(?:amd64|arm|arm64|ppc64le|s390x)$/u, ""),
		tag
	};
}

// src/kubernetes/control-plane/embedded-files.ts
const MAX_EMBEDDED = 262144;
const PLACES$4 = [
	{
		name: /^kubeadm-config$/u,
		key: "ClusterConfiguration",
		kind: "ClusterConfiguration",
		group: "kubeadm.k8s.io"
	},
	{
		name: /^kubelet-config(?:-.*)?$/su,
		key: "kubelet",
		kind: "KubeletConfiguration",
		group: "kubelet.config.k8s.io"
	},
	{
		name: /^kube-proxy$/u,
		key: "config.conf",
		kind: "KubeProxyConfiguration",
		group: "kubeproxy.config.k8s.io"
	}
];
function fileInConfigMap(configMap) {
	const name = require_program.valueAt(configMap, ["metadata", "name"]);
	const known = typeof name === "string" ? PLACES$4.find((one) => one.name.test(name)) : void 0;
	if (known === void 0) return void 0;
	const place = ["data", known.key];
	const text = require_program.valueAt(configMap, place);
	const object = typeof text === "string" ? mapInText(text) : void 0;
	if (object === void 0 || (object["kind"] ?? known.kind) !== known.kind) return void 0;
	return {
		apiVersion: `${known.group}/v1`,
		kind: known.kind,
		object,
		place
	};
}
function mapInText(text) {
	if (text.length > MAX_EMBEDDED) return void 0;
	try {
		const value = require_program.load(text, { schema: require_program.CORE_SCHEMA });
		return require_program.isMap(value) ? value : void 0;
	} catch {
		return;
	}
}

// src/kubernetes/hosts/read-fields.ts
function fieldAt(object, root, dotted) {
	const path = [];
	let value = object;
	for (const segment of [...root, ...dotted.split(".")]) {
		if (typeof segment === "string" && Array.isArray(value)) {
			if (value.length > 0) path.push(0);
			value = value[0];
		}
		path.push(segment);
		value = memberOf(value, segment);
	}
	return {
		value,
		path
	};
}
function memberOf(value, segment) {
	if (typeof segment === "number") return Array.isArray(value) ? value[segment] : void 0;
	return require_program.isMap(value) && Object.hasOwn(value, segment) ? value[segment] : void 0;
}
function readFields({ part, fields, defaults }, object, root) {
	const flags = { ...defaults };
	const paths = /* @__PURE__ */ new Map();
	for (const [name, places] of Object.entries(fields)) {
		const found = (typeof places === "string" ? [places] : places).map((dotted) => textAt$2(object, root, dotted));
		const chosen = found.find(({ text }) => text !== "") ?? found[0];
		if (chosen === void 0) continue;
		paths.set(name, chosen.path);
		if (chosen.text !== "") setFlag(flags, name, chosen.text);
	}
	return {
		component: part,
		flags,
		paths,
		root,
		isPart: false,
		minor: void 0
	};
}
function textAt$2(object, root, dotted) {
	const [list = "", key] = dotted.split("[].");
	const { value, path } = fieldAt(object, root, list);
	if (key === void 0) return {
		text: textOfField(value),
		path
	};
	return {
		text: (Array.isArray(value) ? value : []).map((item) => textOfField(memberOf(item, key))).join(","),
		path
	};
}
function withFlags(settings, said) {
	const flags = { ...settings.flags };
	for (const [name, text] of Object.entries(said)) if (text === void 0) delete flags[name];
	else flags[name] = text;
	return {
		...settings,
		flags
	};
}

// src/kubernetes/hosts/aks.ts
const CLUSTER_DEFAULTS$1 = {
	"private-cluster": "false",
	"entra-id": "false",
	"azure-rbac": "false",
	"local-accounts-off": "false",
	"key-vault": "false"
};
const POOL_DEFAULTS$1 = {
	"public-address": "false",
	"os-type": "Linux",
	"os-sku": "Ubuntu",
	"secure-boot": "false",
	"measured-boot": "false"
};
const SERVICE_OPERATOR = {
	"authorized-networks": "apiServerAccessProfile.authorizedIPRanges",
	"private-cluster": "apiServerAccessProfile.enablePrivateCluster",
	"public-name": "apiServerAccessProfile.enablePrivateClusterPublicFQDN",
	"entra-id": "aadProfile.managed",
	"azure-rbac": "aadProfile.enableAzureRBAC",
	"local-accounts-off": "disableLocalAccounts",
	"key-vault": "securityProfile.azureKeyVaultKms.enabled"
};
const POOL$1 = {
	name: "name",
	"public-address": "enableNodePublicIP",
	"os-type": "osType",
	"os-sku": "osSKU",
	"secure-boot": "securityProfile.enableSecureBoot",
	"measured-boot": "securityProfile.enableVTPM"
};
function managedCluster(object) {
	const cluster = readFields({
		part: "aks-cluster",
		fields: SERVICE_OPERATOR,
		defaults: CLUSTER_DEFAULTS$1
	}, object, ["spec"]);
	const pools = require_program.valueAt(object, ["spec", "agentPoolProfiles"]);
	const roots = Array.isArray(pools) ? pools.map((_, index) => [
		"spec",
		"agentPoolProfiles",
		index
	]) : [];
	return [named$3(cluster, object), ...roots.map((root) => pool$1(POOL$1, object, root))];
}
function pool$1(fields, object, root) {
	const settings = readFields({
		part: "aks-node-pool",
		fields,
		defaults: POOL_DEFAULTS$1
	}, object, root);
	return settings.flags["name"] === void 0 ? named$3(settings, object) : settings;
}
function named$3(settings, object) {
	const name = require_program.valueAt(object, ["metadata", "name"]);
	return withFlags(settings, { name: typeof name === "string" ? name : "" });
}
const CROSSPLANE$1 = {
	"authorized-networks": ["apiServerAccessProfile.authorizedIpRanges", "apiServerAuthorizedIpRanges"],
	"private-cluster": "privateClusterEnabled",
	"public-name": "privateClusterPublicFqdnEnabled",
	"azure-rbac": "azureActiveDirectoryRoleBasedAccessControl.azureRbacEnabled",
	"local-accounts-off": "localAccountDisabled",
	"key-vault": ["keyManagementService.keyVaultKeyId", "keyManagementService.keyVaultKeyIdRef"]
};
const CROSSPLANE_POOL = {
	name: "name",
	"public-address": ["nodePublicIpEnabled", "enableNodePublicIp"],
	"os-type": "osType",
	"os-sku": "osSku"
};
const { "secure-boot": _, "measured-boot": __, ...CROSSPLANE_POOL_DEFAULTS } = POOL_DEFAULTS$1;
function kubernetesCluster(object) {
	const root = ["spec", "forProvider"];
	const defaults = {
		...CLUSTER_DEFAULTS$1,
		"public-name": "false"
	};
	const cluster = readFields({
		part: "aks-cluster",
		fields: CROSSPLANE$1,
		defaults
	}, object, root);
	const entra = fieldAt(object, root, "azureActiveDirectoryRoleBasedAccessControl").value;
	const hasKey = cluster.flags["key-vault"] !== CLUSTER_DEFAULTS$1["key-vault"];
	const nodes = fieldAt(object, root, "defaultNodePool");
	return [named$3(withFlags(cluster, {
		"entra-id": String(Array.isArray(entra) ? entra.length > 0 : require_program.isMap(entra)),
		"key-vault": String(hasKey)
	}), object), ...nodes.value === void 0 ? [] : [crossplanePool(object, nodes.path)]];
}
function crossplanePool(object, root) {
	const settings = readFields({
		part: "aks-node-pool",
		fields: CROSSPLANE_POOL,
		defaults: CROSSPLANE_POOL_DEFAULTS
	}, object, root);
	return settings.flags["name"] === void 0 ? named$3(settings, object) : settings;
}
function azureControlPlane(object) {
	const { "azure-rbac": _field, ...fields } = SERVICE_OPERATOR;
	const { "azure-rbac": _default, ...defaults } = CLUSTER_DEFAULTS$1;
	return [named$3(readFields({
		part: "aks-cluster",
		fields,
		defaults
	}, object, ["spec"]), object)];
}
const AKS_READERS = {
	"ManagedCluster.containerservice.azure.com": managedCluster,
	"ManagedClustersAgentPool.containerservice.azure.com": (object) => [pool$1(POOL$1, object, ["spec"])],
	"KubernetesCluster.containerservice.azure.upbound.io": kubernetesCluster,
	"KubernetesCluster.containerservice.azure.m.upbound.io": kubernetesCluster,
	"KubernetesClusterNodePool.containerservice.azure.upbound.io": (object) => [crossplanePool(object, ["spec", "forProvider"])],
	"KubernetesClusterNodePool.containerservice.azure.m.upbound.io": (object) => [crossplanePool(object, ["spec", "forProvider"])],
	"AzureManagedControlPlane.infrastructure.cluster.x-k8s.io": azureControlPlane,
	"AzureManagedMachinePool.infrastructure.cluster.x-k8s.io": (object) => [pool$1({
		"public-address": "enableNodePublicIP",
		"os-type": "osType",
		name: "name"
	}, object, ["spec"])]
};

// src/kubernetes/hosts/api-server-files.ts
function authorization(file) {
	const { authorizers } = file;
	if (!Array.isArray(authorizers)) return [];
	return [partOfApiServer("authorization-mode", authorizers.map((one) => require_program.isMap(one) ? scalarText(one["type"]) : "").join(","), ["authorizers"])];
}
function authentication(file) {
	const { anonymous } = file;
	if (!require_program.isMap(anonymous)) return [];
	const { enabled, conditions } = anonymous;
	if (typeof enabled !== "boolean" || enabled && Array.isArray(conditions) && conditions.length > 0) return [];
	return [partOfApiServer("anonymous-auth", String(enabled), ["anonymous", "enabled"])];
}
function partOfApiServer(flag, text, path) {
	return {
		component: "kube-apiserver",
		flags: text === "" ? {} : { [flag]: text },
		paths: /* @__PURE__ */ new Map([[flag, path]]),
		root: [],
		isPart: true,
		minor: void 0
	};
}
const API_SERVER_FILE_READERS = {
	"AuthorizationConfiguration.apiserver.config.k8s.io": authorization,
	"AuthenticationConfiguration.apiserver.config.k8s.io": authentication
};

// src/kubernetes/control-plane/kubeadm.ts
const SECTIONS$1 = [
	{
		path: ["apiServer"],
		component: "kube-apiserver"
	},
	{
		path: ["controllerManager"],
		component: "kube-controller-manager"
	},
	{
		path: ["scheduler"],
		component: "kube-scheduler"
	},
	{
		path: ["etcd", "local"],
		component: "etcd"
	}
];
const PKI = "/etc/kubernetes/pki";
const DEFAULTS = {
	"kube-apiserver": {
		"allow-privileged": "true",
		"authorization-mode": "Node,RBAC",
		"client-ca-file": `${PKI}/ca.crt`,
		"enable-admission-plugins": "NodeRestriction",
		"enable-bootstrap-token-auth": "true",
		"insecure-port": "0",
		"etcd-cafile": `${PKI}/etcd/ca.crt`,
		"etcd-certfile": `${PKI}/apiserver-etcd-client.crt`,
		"etcd-keyfile": `${PKI}/apiserver-etcd-client.key`,
		"kubelet-client-certificate": `${PKI}/apiserver-kubelet-client.crt`,
		"kubelet-client-key": `${PKI}/apiserver-kubelet-client.key`,
		"secure-port": "6443",
		"service-account-key-file": `${PKI}/sa.pub`,
		"service-account-signing-key-file": `${PKI}/sa.key`,
		"tls-cert-file": `${PKI}/apiserver.crt`,
		"tls-private-key-file": `${PKI}/apiserver.key`
	},
	"kube-controller-manager": {
		"bind-address": "127.0.0.1",
		"client-ca-file": `${PKI}/ca.crt`,
		"cluster-signing-cert-file": `${PKI}/ca.crt`,
		"cluster-signing-key-file": `${PKI}/ca.key`,
		"leader-elect": "true",
		"root-ca-file": `${PKI}/ca.crt`,
		"service-account-private-key-file": `${PKI}/sa.key`,
		"use-service-account-credentials": "true"
	},
	"kube-scheduler": {
		"bind-address": "127.0.0.1",
		"leader-elect": "true"
	},
	etcd: {
		"cert-file": `${PKI}/etcd/server.crt`,
		"client-cert-auth": "true",
		"key-file": `${PKI}/etcd/server.key`,
		"peer-cert-file": `${PKI}/etcd/peer.crt`,
		"peer-client-cert-auth": "true",
		"peer-key-file": `${PKI}/etcd/peer.key`,
		"peer-trusted-ca-file": `${PKI}/etcd/ca.crt`,
		"trusted-ca-file": `${PKI}/etcd/ca.crt`
	},
	kubelet: {
		config: "/var/lib/kubelet/config.yaml",
		"anonymous-auth": "false",
		"authentication-token-webhook": "true",
		"authorization-mode": "Webhook",
		"client-ca-file": `${PKI}/ca.crt`,
		"read-only-port": "0",
		"rotate-certificates": "true"
	},
	"kube-proxy": {}
};
function kubeadmDefaults(component) {
	return DEFAULTS[component];
}
function settingsOfKubeadm(configuration) {
	const external = require_program.valueAt(configuration, ["etcd", "external"]);
	const version = scalarText(configuration["kubernetesVersion"]);
	return SECTIONS$1.filter(({ component }) => component !== "etcd" || !require_program.isMap(external)).map(({ path, component }) => {
		const flags = { ...DEFAULTS[component] };
		if (component === "kube-apiserver" && require_program.isMap(external)) takeExternalEtcd(flags, external);
		const { given, paths } = readExtraArgs(require_program.valueAt(configuration, [...path, "extraArgs"]), [...path, "extraArgs"]);
		if (Object.hasOwn(given, "authorization-config")) delete flags["authorization-mode"];
		for (const [name, text] of Object.entries(given)) setFlag(flags, name, text);
		return {
			component,
			flags,
			paths,
			root: path,
			isPart: false,
			minor: component === "etcd" ? void 0 : minorOfVersion(version)
		};
	});
}
function kubeletOfKubeadm(configuration) {
	const root = ["nodeRegistration", "kubeletExtraArgs"];
	const flags = { ...DEFAULTS.kubelet };
	const { given, paths } = readExtraArgs(require_program.valueAt(configuration, root), root);
	for (const [name, text] of Object.entries(given)) setFlag(flags, name, text);
	return {
		component: "kubelet",
		flags,
		paths,
		root,
		isPart: false,
		minor: void 0
	};
}
function takeExternalEtcd(flags, external) {
	for (const [flag, key] of [
		["etcd-cafile", "caFile"],
		["etcd-certfile", "certFile"],
		["etcd-keyfile", "keyFile"]
	]) {
		const value = external[key];
		setFlag(flags, flag, typeof value === "string" ? value : void 0);
	}
}
function readExtraArgs(extra, root) {
	const given = {};
	const paths = /* @__PURE__ */ new Map();
	const add = (name, value, path) => {
		if (typeof name !== "string") return;
		given[name] = scalarText(value);
		paths.set(name, path);
	};
	if (Array.isArray(extra)) extra.forEach((entry, index) => {
		if (require_program.isMap(entry)) add(entry["name"], entry["value"], [
			...root,
			index,
			"value"
		]);
	});
	else if (require_program.isMap(extra)) for (const [name, value] of Object.entries(extra)) add(name, value, [...root, name]);
	return {
		given,
		paths
	};
}

// src/kubernetes/hosts/cluster-api.ts
function kubeadmWithin(root, startsControlPlane) {
	return (object) => {
		const spec = require_program.valueAt(object, root);
		if (!require_program.isMap(spec)) return [];
		const { clusterConfiguration, initConfiguration, joinConfiguration } = spec;
		const found = [];
		if (require_program.isMap(clusterConfiguration) || startsControlPlane) {
			const minor = minorOfVersion(scalarText(require_program.valueAt(object, ["spec", "version"])));
			const settings = settingsOfKubeadm(require_program.isMap(clusterConfiguration) ? clusterConfiguration : {});
			for (const one of settings) {
				const withVersion = one.component === "etcd" ? one : {
					...one,
					minor: one.minor ?? minor
				};
				found.push(below([...root, "clusterConfiguration"], withVersion));
			}
		}
		if (require_program.isMap(initConfiguration)) found.push(below([...root, "initConfiguration"], kubeletOfKubeadm(initConfiguration)));
		if (require_program.isMap(joinConfiguration)) found.push(below([...root, "joinConfiguration"], kubeletOfKubeadm(joinConfiguration)));
		return found;
	};
}
function below(root, settings) {
	const paths = new Map([...settings.paths].map(([flag, path]) => [flag, [...root, ...path]]));
	return {
		...settings,
		paths,
		root: [...root, ...settings.root]
	};
}
const CLUSTER_API_READERS = {
	"KubeadmControlPlane.controlplane.cluster.x-k8s.io": kubeadmWithin(["spec", "kubeadmConfigSpec"], true),
	"KubeadmControlPlaneTemplate.controlplane.cluster.x-k8s.io": kubeadmWithin([
		"spec",
		"template",
		"spec",
		"kubeadmConfigSpec"
	], true),
	"KubeadmConfig.bootstrap.cluster.x-k8s.io": kubeadmWithin(["spec"], false),
	"KubeadmConfigTemplate.bootstrap.cluster.x-k8s.io": kubeadmWithin([
		"spec",
		"template",
		"spec"
	], false)
};

// src/kubernetes/hosts/cluster-describe.ts
const EKS = {
	part: "eks-cluster",
	fields: {
		name: "data.Cluster.Name",
		"public-endpoint": "data.Cluster.ResourcesVpcConfig.EndpointPublicAccess",
		"private-endpoint": "data.Cluster.ResourcesVpcConfig.EndpointPrivateAccess",
		"public-access-cidrs": "data.Cluster.ResourcesVpcConfig.PublicAccessCidrs",
		"secrets-key": "data.Cluster.EncryptionConfig.Provider.KeyArn",
		"authentication-mode": "data.Cluster.AccessConfig.AuthenticationMode"
	},
	defaults: {
		"public-endpoint": "false",
		"private-endpoint": "true",
		"authentication-mode": "API"
	}
};
const EKS_LOGS = [
	"data",
	"Cluster",
	"Logging",
	"ClusterLogging"
];
function eks(description) {
	const settings = readFields(EKS, description, []);
	const logs = require_program.valueAt(description, EKS_LOGS);
	const types = Array.isArray(logs) ? logs.flatMap((one) => enabledTypes(one)) : [];
	const paths = new Map([...settings.paths, ["log-types", EKS_LOGS]]);
	return [{
		...withFlags(settings, { "log-types": types.join(",") }),
		paths
	}];
}
function enabledTypes(entry) {
	if (!require_program.isMap(entry) || entry["Enabled"] !== true || !Array.isArray(entry["Types"])) return [];
	return entry["Types"].map(scalarText);
}
const GKE = {
	part: "gke-cluster",
	fields: {
		name: "data.name",
		"secrets-encryption": "data.database_encryption.state"
	},
	defaults: {
		"secrets-encryption": "DECRYPTED",
		"public-endpoint": "false",
		"private-nodes": "true",
		"groups-domain": "unknown",
		"workload-pool": "unknown",
		logging: "SYSTEM_COMPONENTS",
		monitoring: "SYSTEM_COMPONENTS"
	}
};
const ENCRYPTION_STATES = {
	"1": "ENCRYPTED",
	"2": "DECRYPTED"
};
function gke(description) {
	const settings = readFields(GKE, description, []);
	const state = settings.flags["secrets-encryption"] ?? "";
	return [withFlags(settings, { "secrets-encryption": ENCRYPTION_STATES[state] ?? state })];
}
function aks(description) {
	const path = [
		"data",
		"properties",
		"enableRBAC"
	];
	const value = require_program.valueAt(description, path);
	if (typeof value !== "boolean") return [];
	return [{
		component: "kube-apiserver",
		flags: { "authorization-mode": value ? "Node,RBAC" : "AlwaysAllow" },
		paths: /* @__PURE__ */ new Map([["authorization-mode", path]]),
		root: ["data", "properties"],
		isPart: true,
		minor: void 0
	}];
}
const CLUSTER_DESCRIBE_READERS = {
	"ClusterDescribe.eks.amazonaws.com": eks,
	"ClusterDescribe.container.googleapis.com": gke,
	"ClusterDescribe.management.azure.com": aks
};

// src/kubernetes/hosts/eks.ts
const EKS_DEFAULTS = {
	"public-endpoint": "true",
	"private-endpoint": "false",
	"public-access-cidrs": "0.0.0.0/0",
	"authentication-mode": "CONFIG_MAP"
};
const EKSCTL = {
	part: "eks-cluster",
	fields: {
		name: "metadata.name",
		"public-endpoint": "vpc.clusterEndpoints.publicAccess",
		"private-endpoint": "vpc.clusterEndpoints.privateAccess",
		"public-access-cidrs": "vpc.publicAccessCIDRs",
		"log-types": "cloudWatch.clusterLogging.enableTypes",
		"secrets-key": "secretsEncryption.keyARN",
		"authentication-mode": "accessConfig.authenticationMode"
	},
	defaults: {
		...EKS_DEFAULTS,
		"authentication-mode": "API_AND_CONFIG_MAP"
	}
};
const EKSCTL_NODES = {
	part: "eks-node-group",
	fields: {
		name: "name",
		"private-networking": "privateNetworking",
		"image-family": "amiFamily",
		"blocks-pod-metadata": "disablePodIMDS"
	},
	defaults: {
		"private-networking": "false",
		"image-family": "AmazonLinux2023",
		"blocks-pod-metadata": "false"
	}
};
function settingsOfEksctl(file) {
	const isPrivate = fieldAt(file, [], "privateCluster.enabled").value === true;
	const cluster = readFields(EKSCTL, file, []);
	const found = [isPrivate ? withFlags(cluster, {
		"public-endpoint": "false",
		"private-endpoint": "true"
	}) : cluster];
	for (const key of ["nodeGroups", "managedNodeGroups"]) {
		const groups = file[key];
		if (!Array.isArray(groups)) continue;
		groups.forEach((group, index) => {
			if (require_program.isMap(group)) found.push(nodesOfEksctl(file, group, {
				root: [key, index],
				isPrivate
			}));
		});
	}
	return found;
}
function nodesOfEksctl(file, group, { root, isPrivate }) {
	const settings = readFields(EKSCTL_NODES, file, root);
	const isElsewhere = group["privateNetworking"] === void 0 && group["subnets"] !== void 0;
	const hasOwnImage = group["amiFamily"] === void 0 && (group["ami"] ?? group["launchTemplate"]) !== void 0;
	return withFlags(settings, {
		...isPrivate ? { "private-networking": "true" } : isElsewhere ? { "private-networking": void 0 } : {},
		...hasOwnImage ? { "image-family": void 0 } : {}
	});
}
function clusterForm(fields) {
	return {
		part: "eks-cluster",
		fields: {
			name: "metadata.name",
			...fields
		},
		defaults: EKS_DEFAULTS
	};
}
const ACK = clusterForm({
	"public-endpoint": "spec.resourcesVPCConfig.endpointPublicAccess",
	"private-endpoint": "spec.resourcesVPCConfig.endpointPrivateAccess",
	"public-access-cidrs": "spec.resourcesVPCConfig.publicAccessCIDRs",
	"log-types": "spec.logging.clusterLogging",
	"secrets-key": ["spec.encryptionConfig.provider.keyARN", "spec.encryptionConfig.provider.keyRef"],
	"authentication-mode": "spec.accessConfig.authenticationMode"
});
const CROSSPLANE = clusterForm({
	"public-endpoint": "spec.forProvider.vpcConfig.endpointPublicAccess",
	"private-endpoint": "spec.forProvider.vpcConfig.endpointPrivateAccess",
	"public-access-cidrs": "spec.forProvider.vpcConfig.publicAccessCidrs",
	"log-types": "spec.forProvider.enabledClusterLogTypes",
	"secrets-key": [
		"spec.forProvider.encryptionConfig.provider.keyArn",
		"spec.forProvider.encryptionConfig.provider.keyArnRef",
		"spec.forProvider.encryptionConfig.provider.keyArnSelector"
	],
	"authentication-mode": "spec.forProvider.accessConfig.authenticationMode"
});
const CROSSPLANE_CONTRIB = clusterForm({
	"public-endpoint": "spec.forProvider.resourcesVpcConfig.endpointPublicAccess",
	"private-endpoint": "spec.forProvider.resourcesVpcConfig.endpointPrivateAccess",
	"public-access-cidrs": "spec.forProvider.resourcesVpcConfig.publicAccessCidrs",
	"log-types": "spec.forProvider.logging.clusterLogging",
	"secrets-key": [
		"spec.forProvider.encryptionConfig.provider.keyArn",
		"spec.forProvider.encryptionConfig.provider.keyArnRef",
		"spec.forProvider.encryptionConfig.provider.keyArnSelector"
	],
	"authentication-mode": "spec.forProvider.accessConfig.authenticationMode"
});
const CLUSTER_API = clusterForm({
	"public-endpoint": "spec.endpointAccess.public",
	"private-endpoint": "spec.endpointAccess.private",
	"public-access-cidrs": "spec.endpointAccess.publicCIDRs",
	"log-types": "spec.logging",
	"secrets-key": "spec.encryptionConfig.provider",
	"authentication-mode": "spec.accessConfig.authenticationMode"
});
function enabledLogs({ value }) {
	const types = Array.isArray(value) ? value.flatMap((one) => require_program.isMap(one) && one["enabled"] === true ? typesOf(one["types"]) : []) : require_program.isMap(value) ? Object.keys(value).filter((type) => value[type] === true) : [];
	return types.length === 0 ? void 0 : types.join(",");
}
function typesOf(types) {
	return Array.isArray(types) ? types.map(scalarText) : [];
}
function clusterWithLogs(form, logs) {
	return (object) => [withFlags(readFields(form, object, []), { "log-types": enabledLogs(fieldAt(object, [], logs)) })];
}
function nodes(spec, type, template) {
	const form = {
		part: "eks-node-group",
		fields: {
			name: "metadata.name",
			"image-family": `${spec}.${type}`
		},
		defaults: { "image-family": "AL2023" }
	};
	return (object) => {
		const settings = readFields(form, object, []);
		return [fieldAt(object, [], `${spec}.${type}`).value === void 0 && fieldAt(object, [], `${spec}.${template}`).value !== void 0 ? withFlags(settings, { "image-family": void 0 }) : settings];
	};
}
const EKS_READERS = {
	"ClusterConfig.eksctl.io": settingsOfEksctl,
	"Cluster.eks.services.k8s.aws": clusterWithLogs(ACK, "spec.logging.clusterLogging"),
	"Nodegroup.eks.services.k8s.aws": nodes("spec", "amiType", "launchTemplate"),
	"Cluster.eks.aws.upbound.io": (object) => [readFields(CROSSPLANE, object, [])],
	"Cluster.eks.aws.m.upbound.io": (object) => [readFields(CROSSPLANE, object, [])],
	"NodeGroup.eks.aws.upbound.io": nodes("spec.forProvider", "amiType", "launchTemplate"),
	"NodeGroup.eks.aws.m.upbound.io": nodes("spec.forProvider", "amiType", "launchTemplate"),
	"Cluster.eks.aws.crossplane.io": clusterWithLogs(CROSSPLANE_CONTRIB, "spec.forProvider.logging.clusterLogging"),
	"NodeGroup.eks.aws.crossplane.io": nodes("spec.forProvider", "amiType", "launchTemplate"),
	"AWSManagedControlPlane.controlplane.cluster.x-k8s.io": clusterWithLogs(CLUSTER_API, "spec.logging"),
	"AWSManagedMachinePool.infrastructure.cluster.x-k8s.io": nodes("spec", "amiType", "awsLaunchTemplate")
};

// src/kubernetes/hosts/gke.ts
const CLUSTER = {
	autopilot: "enableAutopilot",
	"authorized-networks": "masterAuthorizedNetworksConfig.cidrBlocks[].cidrBlock",
	"private-nodes": "privateClusterConfig.enablePrivateNodes",
	"public-endpoint": ["privateClusterConfig.enablePrivateEndpoint", "controlPlaneEndpointsConfig.ipEndpointsConfig.enabled"],
	"shielded-nodes": "enableShieldedNodes",
	"intranode-visibility": "enableIntranodeVisibility",
	"networking-mode": "networkingMode",
	"client-certificate": "masterAuth.clientCertificateConfig.issueClientCertificate",
	"groups-domain": "authenticatorGroupsConfig.securityGroup",
	"kubernetes-alpha": "enableKubernetesAlpha",
	"legacy-abac": "enableLegacyAbac",
	"security-posture": "securityPostureConfig.mode",
	"secrets-encryption": "databaseEncryption.state",
	"image-policy": ["binaryAuthorization.evaluationMode", "enableBinaryAuthorization"],
	"release-channel": "releaseChannel.channel",
	logging: ["loggingConfig.enableComponents", "loggingService"],
	monitoring: ["monitoringConfig.enableComponents", "monitoringService"],
	"workload-pool": ["workloadIdentityConfig.workloadPool", "workloadIdentityConfig.identityNamespace"]
};
const CLUSTER_DEFAULTS = {
	"private-nodes": "false",
	"shielded-nodes": "true",
	"intranode-visibility": "false",
	"client-certificate": "false",
	"kubernetes-alpha": "false",
	"legacy-abac": "false",
	"secrets-encryption": "DECRYPTED",
	"image-policy": "DISABLED",
	logging: "SYSTEM_COMPONENTS,WORKLOADS",
	monitoring: "SYSTEM_COMPONENTS"
};
function clusterBelow(spec) {
	return (object) => {
		const settings = readFields({
			part: "gke-cluster",
			fields: CLUSTER,
			defaults: CLUSTER_DEFAULTS
		}, object, spec);
		const at = (dotted) => fieldAt(object, spec, dotted).value;
		const isPrivate = at("privateClusterConfig.enablePrivateEndpoint") === true || at("controlPlaneEndpointsConfig.ipEndpointsConfig.enabled") === false;
		const isAutopilot = at("enableAutopilot") === true;
		return [named$2(withFlags(settings, {
			"public-endpoint": String(!isPrivate),
			"has-authorized-networks": String(isThere(at("masterAuthorizedNetworksConfig"))),
			...isThere(at("ipAllocationPolicy")) ? { "networking-mode": "VPC_NATIVE" } : {},
			...isAutopilot ? {
				"networking-mode": "VPC_NATIVE",
				"shielded-nodes": "true",
				"workload-pool": "on",
				"intranode-visibility": "true"
			} : {}
		}), object), ...isAutopilot ? [] : poolOfCluster(object, spec)];
	};
}
function isThere(block) {
	return Array.isArray(block) ? block.length > 0 : require_program.isMap(block);
}
function poolOfCluster(object, spec) {
	return require_program.valueAt(object, [
		"metadata",
		"annotations",
		"cnrm.cloud.google.com/remove-default-node-pool"
	]) === "true" || fieldAt(object, spec, "removeDefaultNodePool").value === true || !isThere(fieldAt(object, spec, "nodeConfig").value) ? [] : [poolBelow(object, spec)];
}
const POOL = {
	"service-account": [
		"nodeConfig.serviceAccountRef.external",
		"nodeConfig.serviceAccountRef.name",
		"nodeConfig.serviceAccount",
		"nodeConfig.serviceAccountSelector"
	],
	"image-type": "nodeConfig.imageType",
	"metadata-mode": ["nodeConfig.workloadMetadataConfig.mode", "nodeConfig.workloadMetadataConfig.nodeMetadata"],
	"auto-repair": "management.autoRepair",
	"auto-upgrade": "management.autoUpgrade",
	"integrity-monitoring": "nodeConfig.shieldedInstanceConfig.enableIntegrityMonitoring",
	"secure-boot": "nodeConfig.shieldedInstanceConfig.enableSecureBoot",
	"boot-disk-key": [
		"nodeConfig.bootDiskKMSCryptoKeyRef",
		"nodeConfig.bootDiskKmsKey",
		"nodeConfig.bootDiskKmsKeyRef"
	]
};
const POOL_DEFAULTS = {
	"service-account": "default",
	"image-type": "COS_CONTAINERD",
	"integrity-monitoring": "true",
	"secure-boot": "false"
};
function poolBelow(object, spec) {
	return named$2(readFields({
		part: "gke-node-pool",
		fields: POOL,
		defaults: POOL_DEFAULTS
	}, object, spec), object);
}
function named$2(settings, object) {
	const name = require_program.valueAt(object, ["metadata", "name"]);
	return withFlags(settings, { name: typeof name === "string" ? name : "" });
}
const CONTROL_PLANE$1 = {
	autopilot: "enableAutopilot",
	"authorized-networks": "master_authorized_networks_config.cidr_blocks[].cidr_block",
	"private-nodes": "clusterNetwork.privateCluster.enablePrivateNodes",
	"public-endpoint": "clusterNetwork.privateCluster.enablePrivateEndpoint",
	"groups-domain": "clusterSecurity.authenticatorGroupConfig.securityGroups",
	"workload-pool": "clusterSecurity.workloadIdentityConfig.workloadPool",
	"release-channel": "releaseChannel",
	logging: "loggingService",
	monitoring: "monitoringService"
};
function controlPlane(object) {
	const { logging, monitoring } = CLUSTER_DEFAULTS;
	const settings = readFields({
		part: "gke-cluster",
		fields: CONTROL_PLANE$1,
		defaults: {
			logging,
			monitoring,
			"private-nodes": "false"
		}
	}, object, ["spec"]);
	const at = (dotted) => fieldAt(object, ["spec"], dotted).value;
	return [named$2(withFlags(settings, {
		"public-endpoint": String(at("clusterNetwork.privateCluster.enablePrivateEndpoint") !== true),
		"has-authorized-networks": String(isThere(at("master_authorized_networks_config")))
	}), object)];
}
const MACHINE_POOL = {
	"service-account": "nodeSecurity.serviceAccount.email",
	"image-type": "imageType",
	"auto-repair": "management.autoRepair",
	"auto-upgrade": "management.autoUpgrade",
	"integrity-monitoring": "nodeSecurity.enableIntegrityMonitoring",
	"secure-boot": "nodeSecurity.enableSecureBoot"
};
const GKE_READERS = {
	"ContainerCluster.container.cnrm.cloud.google.com": clusterBelow(["spec"]),
	"Cluster.container.gcp.upbound.io": clusterBelow(["spec", "forProvider"]),
	"Cluster.container.gcp.m.upbound.io": clusterBelow(["spec", "forProvider"]),
	"ContainerNodePool.container.cnrm.cloud.google.com": (object) => [poolBelow(object, ["spec"])],
	"NodePool.container.gcp.upbound.io": (object) => [poolBelow(object, ["spec", "forProvider"])],
	"NodePool.container.gcp.m.upbound.io": (object) => [poolBelow(object, ["spec", "forProvider"])],
	"GCPManagedControlPlane.infrastructure.cluster.x-k8s.io": controlPlane,
	"GCPManagedMachinePool.infrastructure.cluster.x-k8s.io": (object) => [named$2(readFields({
		part: "gke-node-pool",
		fields: MACHINE_POOL,
		defaults: POOL_DEFAULTS
	}, object, ["spec"]), object)]
};

// src/kubernetes/hosts/given-flags.ts
function flagsOfList(component, list, root) {
	const words = (Array.isArray(list) ? list : [list]).map((item, index) => ({
		text: `--${scalarText(item).replace(/^-+/u, "")}`,
		path: Array.isArray(list) ? [...root, index] : root
	}));
	const { values, paths } = readFlags(words);
	return paths.size === 0 ? void 0 : {
		component,
		flags: values,
		paths,
		root,
		isPart: true,
		minor: void 0
	};
}
function flagsOfMap(component, map, { root, nameOf }) {
	if (!require_program.isMap(map)) return void 0;
	const flags = {};
	const paths = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(map)) {
		const text = textOfField(value);
		if (text === "") continue;
		setFlag(flags, nameOf(key), text);
		paths.set(nameOf(key), [...root, key]);
	}
	return paths.size === 0 ? void 0 : {
		component,
		flags,
		paths,
		root,
		isPart: true,
		minor: void 0
	};
}
function onlyGiven(settings) {
	return settings.filter((one) => one !== void 0);
}
function hasAnyKey(value, keys) {
	return require_program.isMap(value) && keys.some((key) => Object.hasOwn(value, key));
}

// src/kubernetes/hosts/kops.ts
const SECTIONS = [
	["kubeAPIServer", "kube-apiserver"],
	["kubeControllerManager", "kube-controller-manager"],
	["kubeScheduler", "kube-scheduler"],
	["kubelet", "kubelet"],
	["masterKubelet", "kubelet"],
	["controlPlaneKubelet", "kubelet"],
	["kubeProxy", "kube-proxy"]
];
const OTHER_NAMES = {
	auditLogMaxAge: "audit-log-maxage",
	auditLogMaxBackups: "audit-log-maxbackup",
	auditLogMaxSize: "audit-log-maxsize",
	clientCAFile: "client-ca-file",
	enableProfiling: "profiling",
	etcdCAFile: "etcd-cafile",
	etcdCertFile: "etcd-certfile",
	etcdKeyFile: "etcd-keyfile",
	terminatedPodGCThreshold: "terminated-pod-gc-threshold"
};
function flagOfField(field) {
	return (Object.hasOwn(OTHER_NAMES, field) ? OTHER_NAMES[field] : void 0) ?? field.replaceAll(/[A-Z]+(?![a-z])|[A-Z]/gu, (capitals) => `-${capitals.toLowerCase()}`);
}
function settingsOfKops(cluster) {
	return onlyGiven(SECTIONS.map(([section, component]) => {
		const root = ["spec", section];
		return flagsOfMap(component, require_program.valueAt(cluster, root), {
			root,
			nameOf: flagOfField
		});
	}));
}
const KOPS_READERS = { "Cluster.kops.k8s.io": settingsOfKops };

// src/kubernetes/hosts/kubescape-host-data.ts
const COMMAND_LINE = ["data", "cmdLine"];
const CONFIG_FILE = [
	"data",
	"configFile",
	"content"
];
function settingsOfKubelet(report) {
	const given = settingsOfLine("kubelet", report, COMMAND_LINE);
	const content = fileInBase64(require_program.valueAt(report, CONFIG_FILE));
	if (content === void 0) return given.map((settings) => ({
		...settings,
		flags: withFileOnNode(settings.flags)
	}));
	const file = settingsOfFile("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration", content);
	if (file === void 0) return given;
	const { config: _, ...flags } = given[0]?.flags ?? {};
	const inFile = [...file.paths.keys()].map((flag) => [flag, CONFIG_FILE]);
	const inLine = [...given[0]?.paths.keys() ?? []].map((flag) => [flag, COMMAND_LINE]);
	const paths = new Map([...inFile, ...inLine]);
	return [{
		...file,
		flags: {
			...file.flags,
			...flags
		},
		paths,
		root: CONFIG_FILE
	}];
}
function settingsOfControlPlane(report) {
	return [
		...settingsOfLine("kube-apiserver", report, [
			"data",
			"APIServerInfo",
			"cmdLine"
		]),
		...settingsOfLine("kube-controller-manager", report, [
			"data",
			"controllerManagerInfo",
			"cmdLine"
		]),
		...settingsOfLine("kube-scheduler", report, [
			"data",
			"schedulerInfo",
			"cmdLine"
		])
	];
}
function settingsOfLine(component, report, place) {
	const line = require_program.valueAt(report, place);
	if (typeof line !== "string" || line === "") return [];
	const [, ...words] = wordsOfLine(line, place);
	const { values, paths } = readFlags(words);
	return [{
		component,
		flags: values,
		paths,
		root: place,
		isPart: false,
		minor: void 0
	}];
}
function fileInBase64(content) {
	if (require_program.isMap(content)) return content;
	if (typeof content !== "string" || !/^[A-Za-z0-9+/=\s]+$/u.test(content)) return void 0;
	return mapInText(Buffer.from(content, "base64").toString("utf8"));
}
function reportedFilesIn(set, name) {
	const place = [
		"data",
		"APIServerInfo",
		name,
		"content"
	];
	return set.ofKind("ControlPlaneInfo.hostdata.kubescape.cloud").flatMap((report) => {
		const object = fileInBase64(require_program.valueAt(report.object, place));
		return object === void 0 ? [] : [{
			file: {
				...report,
				object
			},
			place
		}];
	});
}
const proxy = (report) => settingsOfLine("kube-proxy", report, COMMAND_LINE);
const KUBESCAPE_HOST_DATA_READERS = {
	"ControlPlaneInfo.hostdata.kubescape.cloud": settingsOfControlPlane,
	"KubeletInfo.hostdata.kubescape.cloud": settingsOfKubelet,
	"KubeProxyInfo.hostdata.kubescape.cloud": proxy
};

// src/kubernetes/hosts/node-info.ts
const FLAGS = {
	kubeletAnonymousAuthArgumentSet: "anonymous-auth",
	kubeletAuthorizationModeArgumentSet: "authorization-mode",
	kubeletClientCaFileArgumentSet: "client-ca-file",
	kubeletEventQpsArgumentSet: "event-qps",
	kubeletHostnameOverrideArgumentSet: "hostname-override",
	kubeletMakeIptablesUtilChainsArgumentSet: "make-iptables-util-chains",
	kubeletOnlyUseStrongCryptographic: "tls-cipher-suites",
	kubeletProtectKernelDefaultsArgumentSet: "protect-kernel-defaults",
	kubeletReadOnlyPortArgumentSet: "read-only-port",
	kubeletRotateCertificatesArgumentSet: "rotate-certificates",
	kubeletRotateKubeletServerCertificateArgumentSet: "rotate-server-certificates",
	kubeletStreamingConnectionIdleTimeoutArgumentSet: "streaming-connection-idle-timeout",
	kubeletTlsCertFileTlsArgumentSet: "tls-cert-file",
	kubeletTlsPrivateKeyFileArgumentSet: "tls-private-key-file"
};
function settingsOfNodeInfo(report) {
	const { info, type } = report;
	if (!require_program.isMap(info)) return [];
	const flags = { "node-type": textOfField(type) };
	const paths = /* @__PURE__ */ new Map();
	for (const [key, flag] of Object.entries(FLAGS)) {
		const entry = Object.hasOwn(info, key) ? info[key] : void 0;
		if (!require_program.isMap(entry) || !Array.isArray(entry["values"])) continue;
		paths.set(flag, [
			"info",
			key,
			"values"
		]);
		const text = textOfField(entry["values"]);
		if (text !== "") setFlag(flags, flag, text);
	}
	joinPair(flags, paths, "tls-cert-file", "tls-private-key-file");
	joinPair(flags, paths, "tls-private-key-file", "tls-cert-file");
	return paths.size === 0 ? [] : [{
		component: "kubelet",
		flags,
		paths,
		root: [],
		isPart: true,
		minor: void 0
	}];
}
function joinPair(flags, paths, given, other) {
	const path = paths.get(given);
	if (path === void 0 || paths.has(other)) return;
	paths.set(other, path);
	const text = flags[given];
	if (text !== void 0) flags[other] = text;
}
const NODE_INFO_READERS = { "NodeInfo.": settingsOfNodeInfo };

// src/kubernetes/hosts/rancher.ts
const ARGUMENTS$1 = [
	["kube-apiserver-arg", "kube-apiserver"],
	["kube-controller-manager-arg", "kube-controller-manager"],
	["kube-scheduler-arg", "kube-scheduler"],
	["etcd-arg", "etcd"],
	["kubelet-arg", "kubelet"],
	["kube-proxy-arg", "kube-proxy"]
];
const RANCHER_KEYS = ARGUMENTS$1.map(([key]) => key);
function settingsBelow(object, root) {
	return onlyGiven(ARGUMENTS$1.map(([key, component]) => {
		const list = require_program.valueAt(object, [...root, key]);
		return list === void 0 ? void 0 : flagsOfList(component, list, [...root, key]);
	}));
}
function settingsOfRancher(cluster) {
	const found = [...settingsBelow(cluster, [
		"spec",
		"rkeConfig",
		"machineGlobalConfig"
	])];
	const selected = require_program.valueAt(cluster, [
		"spec",
		"rkeConfig",
		"machineSelectorConfig"
	]);
	if (Array.isArray(selected)) selected.forEach((one, index) => {
		if (require_program.isMap(one)) found.push(...settingsBelow(cluster, [
			"spec",
			"rkeConfig",
			"machineSelectorConfig",
			index,
			"config"
		]));
	});
	return found;
}
const RANCHER_READERS = {
	"Config.k3s.io": (file) => settingsBelow(file, []),
	"Cluster.provisioning.cattle.io": settingsOfRancher
};

// src/kubernetes/hosts/talos.ts
const ARGUMENTS = [
	[[
		"cluster",
		"apiServer",
		"extraArgs"
	], "kube-apiserver"],
	[[
		"cluster",
		"controllerManager",
		"extraArgs"
	], "kube-controller-manager"],
	[[
		"cluster",
		"scheduler",
		"extraArgs"
	], "kube-scheduler"],
	[[
		"cluster",
		"etcd",
		"extraArgs"
	], "etcd"],
	[[
		"cluster",
		"proxy",
		"extraArgs"
	], "kube-proxy"],
	[[
		"machine",
		"kubelet",
		"extraArgs"
	], "kubelet"]
];
function settingsOfTalos(file) {
	return [readFields({
		part: "talos-machine",
		fields: { installer: "machine.install.image" },
		defaults: {}
	}, file, []), ...onlyGiven([...ARGUMENTS.map(([root, component]) => flagsOfMap(component, require_program.valueAt(file, root), {
		root,
		nameOf: (key) => key
	})), kubeletFile(file)])];
}
function kubeletFile(file) {
	const root = [
		"machine",
		"kubelet",
		"extraConfig"
	];
	const fields = require_program.valueAt(file, root);
	const settings = require_program.isMap(fields) ? settingsOfFile("kubelet.config.k8s.io/v1beta1", "KubeletConfiguration", fields) : void 0;
	if (settings === void 0) return void 0;
	const given = [...settings.paths].filter(([, path]) => require_program.valueAt(fields, path) !== void 0);
	const flags = Object.fromEntries(Object.entries(settings.flags).filter(([flag]) => given.some(([name]) => name === flag)));
	const paths = new Map(given.map(([flag, path]) => [flag, [...root, ...path]]));
	return {
		...settings,
		flags,
		paths,
		root,
		isPart: true
	};
}
const TALOS_READERS = { "MachineConfig.talos.dev": settingsOfTalos };

// src/kubernetes/hosts/host-readers.ts
const READERS$1 = new Map(Object.entries({
	...AKS_READERS,
	...API_SERVER_FILE_READERS,
	...CLUSTER_API_READERS,
	...CLUSTER_DESCRIBE_READERS,
	...EKS_READERS,
	...GKE_READERS,
	...KOPS_READERS,
	...KUBESCAPE_HOST_DATA_READERS,
	...NODE_INFO_READERS,
	...RANCHER_READERS,
	...TALOS_READERS
}));
const KINDS$3 = new Set([...READERS$1.keys()].map((name) => name.slice(0, name.indexOf("."))));
function hostReaderOf(kind, group) {
	return KINDS$3.has(kind) ? READERS$1.get(`${kind}.${group}`) : void 0;
}

// src/kubernetes/pod-templates.ts
const PLACES$3 = {
	Pod: [{
		groups: [""],
		path: []
	}],
	Deployment: [{
		groups: ["apps", "extensions"],
		path: ["spec", "template"]
	}],
	ReplicaSet: [{
		groups: ["apps", "extensions"],
		path: ["spec", "template"]
	}],
	StatefulSet: [{
		groups: ["apps"],
		path: ["spec", "template"]
	}],
	DaemonSet: [{
		groups: ["apps", "extensions"],
		path: ["spec", "template"]
	}],
	ReplicationController: [{
		groups: [""],
		path: ["spec", "template"]
	}],
	Job: [{
		groups: ["batch"],
		path: ["spec", "template"]
	}],
	CronJob: [{
		groups: ["batch"],
		path: [
			"spec",
			"jobTemplate",
			"spec",
			"template"
		]
	}],
	PodTemplate: [{
		groups: [""],
		path: ["template"]
	}],
	Rollout: [{
		groups: ["argoproj.io"],
		path: ["spec", "template"]
	}],
	DeploymentConfig: [{
		groups: ["apps.openshift.io", ""],
		path: ["spec", "template"]
	}],
	Service: [{
		groups: ["serving.knative.dev"],
		path: ["spec", "template"]
	}],
	Configuration: [{
		groups: ["serving.knative.dev"],
		path: ["spec", "template"]
	}],
	Revision: [{
		groups: ["serving.knative.dev"],
		path: []
	}],
	Sandbox: [{
		groups: ["agents.x-k8s.io"],
		path: ["spec", "podTemplate"]
	}],
	SandboxTemplate: [{
		groups: ["agents.x-k8s.io", "extensions.agents.x-k8s.io"],
		path: ["spec", "podTemplate"]
	}]
};
function kindsWithPods() {
	return Object.entries(PLACES$3).flatMap(([kind, places]) => places.map((place) => ({
		kind,
		...place
	})));
}
function podTemplatePath(apiVersion, kind, custom = []) {
	const group = groupOf(apiVersion);
	if (Object.hasOwn(PLACES$3, kind)) {
		const place = PLACES$3[kind]?.find((one) => one.groups.includes(group));
		if (place !== void 0) return place.path;
	}
	return custom.find((one) => one.kind === (group === "" ? kind : `${kind}.${group}`))?.path.split(".");
}
const CONTAINER_LISTS = [
	{
		key: "containers",
		type: "container"
	},
	{
		key: "initContainers",
		type: "init"
	},
	{
		key: "ephemeralContainers",
		type: "ephemeral"
	}
];
function podTemplateOf(object, custom = []) {
	const path = podTemplatePath(object.apiVersion, object.kind, custom);
	if (path === void 0) return void 0;
	const template = require_program.valueAt(object.object, path);
	if (!require_program.isMap(template) || !require_program.isMap(template["spec"])) return void 0;
	return {
		template,
		spec: template["spec"],
		templatePath: path
	};
}

// src/kubernetes/control-plane/cluster-config.ts
function componentSettingsOf(resource) {
	const read = hostReaderOf(resource.kind, groupOf(resource.apiVersion));
	if (read !== void 0) return read(resource.object);
	if (resource.kind !== "ConfigMap") return [...settingsOfConfiguration(resource), ...settingsOfPod(resource)];
	const file = resource.apiVersion === "v1" ? fileInConfigMap(resource.object) : void 0;
	if (file === void 0) return [];
	return settingsOfConfiguration(file).map(({ paths, ...settings }) => ({
		...settings,
		paths: new Map([...paths.keys()].map((name) => [name, file.place])),
		root: file.place
	}));
}
function settingsOfConfiguration({ apiVersion, kind, object }) {
	if (groupOf(apiVersion) === "kubeadm.k8s.io") {
		if (kind === "ClusterConfiguration") return settingsOfKubeadm(object);
		return kind === "InitConfiguration" || kind === "JoinConfiguration" ? [kubeletOfKubeadm(object)] : [];
	}
	const settings = settingsOfFile(apiVersion, kind, object);
	return settings === void 0 ? [] : [settings];
}
function settingsOfPod(resource) {
	const pod = podTemplateOf(resource);
	const containers = pod?.spec["containers"];
	if (pod === void 0 || !Array.isArray(containers)) return [];
	const found = [];
	containers.forEach((container, index) => {
		if (!require_program.isMap(container) || !mayStartComponent(container)) return;
		const settings = settingsOfContainer(container, [
			...pod.templatePath,
			"spec",
			"containers",
			index
		]);
		if (settings !== void 0) found.push(settings);
	});
	return found;
}
const COMPONENT_NAME = /etcd|kube(?:let|-(?:apiserver|controller-manager|scheduler|proxy))/u;
function mayStartComponent({ command, args, image }) {
	return Array.isArray(command) && command.some(namesComponent) || Array.isArray(args) && args.some(namesComponent) || namesComponent(image);
}
function namesComponent(word) {
	return typeof word === "string" && COMPONENT_NAME.test(word);
}
const PROGRAM_NAMES = new Set(PROGRAMS$1);
function settingsOfContainer(container, root) {
	const invocation = invocationOf(container, root);
	const component = PROGRAMS$1.find((one) => one === invocation?.program);
	if (invocation === void 0 || component === void 0) return void 0;
	if (component === "etcd" && /^(?:gateway|grpc-proxy)$/u.test(invocation.words[0]?.text ?? "")) return void 0;
	const given = readFlags(invocation.words);
	const { values, paths } = component === "etcd" ? joinFlags(readEtcdEnvironment(container, root), given) : given;
	const flags = component === "kubelet" ? withFileOnNode(values) : values;
	const minor = component === "etcd" ? void 0 : minorOfImage(container["image"]);
	return {
		component,
		flags,
		paths,
		root: placeForFlags(container, root),
		isPart: false,
		minor
	};
}
function invocationOf(container, root) {
	const words = wordsOf(container, root);
	const found = findInvocation(words, PROGRAM_NAMES);
	if (found !== void 0) return found;
	const { command, image } = container;
	if (typeof image !== "string" || Array.isArray(command) && command.length > 0) return void 0;
	const { program } = readImageName(image);
	return PROGRAM_NAMES.has(program) ? {
		program,
		words
	} : void 0;
}
function minorOfImage(image) {
	if (typeof image !== "string") return void 0;
	const { program, tag } = readImageName(image);
	return PROGRAM_NAMES.has(program) || program === "hyperkube" ? minorOfVersion(tag) : void 0;
}
function joinFlags(environment, given) {
	return {
		values: {
			...environment.values,
			...given.values
		},
		paths: new Map([...environment.paths, ...given.paths])
	};
}
function placeForFlags(container, root) {
	if (Array.isArray(container["command"])) return [...root, "command"];
	return Array.isArray(container["args"]) ? [...root, "args"] : root;
}

// src/kubernetes/control-plane/components-in.ts
const KUBEADM_PATCH = /(?:^|\/)kubeletconfiguration[^/+.]*(?:\+\w+)?\.(?:ya?ml|json)$/u;
function componentsIn(set, component) {
	return programsIn(set).filter(({ settings }) => settings.component === component && !settings.isPart);
}
function componentsTellingOf(set, component, flag) {
	return programsIn(set).filter(({ resource, settings: { component: program, isPart, paths } }) => program === component && (!isPart || resource.kind === "NodeInfo" && paths.has(flag)));
}
const programsIn = require_program.oncePerSet(readProgramsIn);
function readProgramsIn(set) {
	const filesOfKubeadm = /* @__PURE__ */ new Set();
	for (const { apiVersion, document } of set.resources) if (groupOf(apiVersion) === "kubeadm.k8s.io") filesOfKubeadm.add(document.stream);
	const isForKubeadm = ({ kind, document: { stream } }) => kind === "KubeletConfiguration" && (filesOfKubeadm.has(stream) || KUBEADM_PATCH.test(stream.origin));
	const found = [];
	for (const resource of set.resources) for (const settings of componentSettingsOf(resource)) {
		const isFilled = settings.component === "kubelet" && isForKubeadm(resource);
		found.push({
			resource,
			settings: isFilled ? filledByKubeadm(settings, resource.object) : settings
		});
	}
	return found;
}
function filledByKubeadm(settings, file) {
	const { config: _, ...defaults } = kubeadmDefaults("kubelet");
	const flags = { ...settings.flags };
	for (const [flag, value] of Object.entries(defaults)) if ((require_program.valueAt(file, settings.paths.get(flag) ?? []) ?? "") === "") flags[flag] = value;
	return {
		...settings,
		flags
	};
}

// rules/admission/apiserver-event-rate-limit.ts
const PLUGIN$1 = "EventRateLimit";
const check$176 = function* (set, params) {
	const configured = new Set(configuredPluginsIn(set).filter(({ name }) => name === PLUGIN$1).map(({ resource }) => resource));
	for (const { resource, settings } of componentsIn(set, "kube-apiserver")) {
		const isEnabled = pluginsNamedBy(settings, "enable-admission-plugins").includes(PLUGIN$1);
		if (isEnabled && (params["requireConfiguration"] !== true || configured.size > 0)) continue;
		yield {
			resource,
			path: placeOfFlag(settings, "enable-admission-plugins"),
			message: isEnabled ? "The API server runs the plugin EventRateLimit, and no file of this source tells it the limits, so it may not start." : "The API server takes events without a limit, so one program that writes them in a loop fills etcd."
		};
	}
	for (const resource of set.ofKind("AdmissionConfiguration.apiserver.config.k8s.io")) {
		if (configured.has(resource)) continue;
		yield {
			resource,
			path: ["plugins"],
			message: "The file for admission plugins has no entry for EventRateLimit, so events are taken without a limit."
		};
	}
};

// rules/admission/apiserver-image-policy-webhook.ts
const PLUGIN = "ImagePolicyWebhook";
const check$175 = function* (set) {
	for (const { resource, settings } of componentsIn(set, "kube-apiserver")) {
		if (pluginsNamedBy(settings, "enable-admission-plugins").includes(PLUGIN)) continue;
		yield {
			resource,
			path: placeOfFlag(settings, "enable-admission-plugins"),
			message: "The API server asks no service about images by ImagePolicyWebhook, so pods run whatever image they name unless a policy engine refuses it."
		};
	}
	for (const { resource, name, path, configuration } of configuredPluginsIn(set)) {
		const field = ["imagePolicy", "defaultAllow"];
		if (name !== PLUGIN || require_program.valueAt(configuration, field) !== true) continue;
		yield {
			resource,
			path: [
				...path,
				"configuration",
				...field
			],
			message: "The API server admits every image while the service that judges images does not answer, so whoever stops that service has no rules to obey.",
			severity: "medium"
		};
	}
};

// rules/admission/apiserver-pod-security-admission.ts
const FIRST_WITHOUT_POLICIES = 25;
const FIRST_WITH_PLUGIN_ON = 23;
const check$174 = function* (set, params) {
	for (const { resource, settings } of componentsIn(set, "kube-apiserver")) {
		const flag = PLUGIN_FLAGS.find((one) => {
			const named = pluginsNamedBy(settings, one);
			if (one === "disable-admission-plugins") return named.includes("PodSecurity");
			return (settings.minor ?? 0) < FIRST_WITHOUT_POLICIES && named.length > 0 && !named.includes("PodSecurity") && !named.includes("PodSecurityPolicy");
		});
		if (flag === void 0) {
			const { minor } = settings;
			if (params["strict"] !== true || minor === void 0 || minor >= FIRST_WITH_PLUGIN_ON) continue;
			if (pluginsNamedBy(settings, "enable-admission-plugins").length > 0) continue;
			yield {
				resource,
				arm: "strict",
				path: placeOfFlag(settings, "enable-admission-plugins"),
				message: `The API server of 1.${minor} names no admission plugins, and so restricts no pods, so whoever may create a pod may create a privileged one.`
			};
			continue;
		}
		yield {
			resource,
			path: placeOfFlag(settings, flag),
			message: `The API server runs without ${flag === "disable-admission-plugins" ? "the plugin PodSecurity" : "PodSecurity and PodSecurityPolicy"}, so whoever may create a pod may create a privileged one.`
		};
	}
};

// rules/admission/apiserver-removed-admission-plugin.ts
const GONE_SINCE = /* @__PURE__ */ new Map([
	["DenyEscalatingExec", 21],
	["DenyExecOnPrivileged", 21],
	["PodSecurityPolicy", 25],
	["SecurityContextDeny", 30],
	["PersistentVolumeLabel", 31]
]);
const check$173 = function* (set) {
	for (const { resource, settings } of componentsIn(set, "kube-apiserver")) {
		const { minor } = settings;
		if (minor === void 0) continue;
		for (const flag of PLUGIN_FLAGS) for (const plugin of pluginsNamedBy(settings, flag)) {
			const since = GONE_SINCE.get(plugin);
			if (since === void 0 || minor < since) continue;
			yield {
				resource,
				path: placeOfFlag(settings, flag),
				message: `The API server of Kubernetes 1.${minor} is given the plugin ${plugin} by --${flag}, which is gone since 1.${since}, so it does not start.`
			};
		}
	}
};

// rules/admission/apiserver-security-context-deny.ts
const FIRST_WITH_POD_SECURITY = 25;
const PLUGINS$1 = [
	"SecurityContextDeny",
	"PodSecurityPolicy",
	"PodSecurity"
];
const check$172 = function* (set) {
	for (const { resource, settings } of componentsIn(set, "kube-apiserver")) {
		if ((settings.minor ?? 0) >= FIRST_WITH_POD_SECURITY) continue;
		const enabled = pluginsNamedBy(settings, "enable-admission-plugins");
		if (PLUGINS$1.some((plugin) => enabled.includes(plugin))) continue;
		yield {
			resource,
			path: placeOfFlag(settings, "enable-admission-plugins"),
			message: `The API server names none of ${PLUGINS$1.join(", ")}, so before 1.25 nothing keeps a pod from choosing its own user and capabilities.`
		};
	}
};

// src/kubernetes/link-severity.ts
function severityOfBrokenLink(set, hasTargets) {
	if (!hasTargets) return "info";
	const { kind } = set.rendering.source;
	return kind === "helm" || kind === "kustomize" ? "high" : "medium";
}
const MANAGER_LABEL = "app.kubernetes.io/managed-by";
const RENDERERS = /* @__PURE__ */ new Set(["helm", "kustomize"]);
function isMadeByOperator(labels) {
	const manager = labels[MANAGER_LABEL];
	return typeof manager === "string" && manager !== "" && !RENDERERS.has(manager.toLowerCase());
}

// src/kubernetes/namespace-index.ts
function indexByNamespace(items, placeOf) {
	const byName = /* @__PURE__ */ new Map();
	for (const item of items) {
		const { name, namespace } = placeOf(item);
		const places = byName.get(name) ?? /* @__PURE__ */ new Map();
		const known = places.get(namespace);
		if (known === void 0) byName.set(name, places.set(namespace, [item]));
		else known.push(item);
	}
	return (name, { namespace }) => {
		const places = byName.get(name);
		if (places === void 0) return [];
		if (namespace === void 0) return [...places.values()].flat();
		return [...places.get(namespace) ?? [], ...places.get(void 0) ?? []];
	};
}

// src/kubernetes/selectors.ts
const podTemplatesIn = require_program.oncePerSet(readPodTemplatesIn);
function readPodTemplatesIn(set) {
	return set.resources.flatMap((owner) => {
		const found = podTemplateOf(owner, set.podTemplates);
		return found === void 0 ? [] : [{
			...found,
			owner
		}];
	});
}
function labelsAloneIn(set) {
	return set.resources.flatMap((owner) => {
		const templatePath = podTemplatePath(owner.apiVersion, owner.kind, set.podTemplates);
		const template = templatePath === void 0 ? void 0 : require_program.valueAt(owner.object, templatePath);
		if (templatePath === void 0 || !require_program.isMap(template) || require_program.isMap(template["spec"])) return [];
		return require_program.isMap(require_program.valueAt(template, ["metadata", "labels"])) ? [{
			template,
			spec: {},
			templatePath,
			owner
		}] : [];
	});
}
function labelsOf(template) {
	const labels = require_program.valueAt(template, ["metadata", "labels"]);
	return require_program.isMap(labels) ? labels : {};
}
function mayShareNamespace(one, other) {
	return one.namespace === void 0 || other.namespace === void 0 || one.namespace === other.namespace;
}
function selectsByPairs(selector, labels) {
	return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
function selectsByExpressions(selector, labels) {
	const pairs = selector["matchLabels"];
	if (require_program.isMap(pairs) && !selectsByPairs(pairs, labels)) return false;
	const expressions = selector["matchExpressions"];
	if (!Array.isArray(expressions)) return true;
	for (const expression of expressions) {
		if (!require_program.isMap(expression)) return void 0;
		const holds = expressionHolds(expression, labels);
		if (holds !== true) return holds;
	}
	return true;
}
function expressionHolds(expression, labels) {
	const { key, operator } = expression;
	if (typeof key !== "string" || typeof operator !== "string") return void 0;
	const present = Object.hasOwn(labels, key);
	const listed = Array.isArray(expression["values"]) && expression["values"].includes(labels[key] ?? null);
	switch (operator) {
		case "In": return present && listed;
		case "NotIn": return !present || !listed;
		case "Exists": return present;
		case "DoesNotExist": return !present;
		default: return;
	}
}

// src/kubernetes/network/service-ports.ts
function hasPort(service, port) {
	if (require_program.valueAt(service.object, ["spec", "type"]) === "ExternalName") return true;
	const ports = require_program.valueAt(service.object, ["spec", "ports"]);
	return Array.isArray(ports) && ports.some((one) => require_program.valueAt(one, ["port"]) === port);
}

// rules/admission/dangling-webhook-service.ts
const check$171 = function* (set) {
	const servicesOf = indexByNamespace(set.ofKind("Service"), ({ name, namespace }) => ({
		name,
		namespace
	}));
	for (const client of clientsIn(set)) {
		if (isMadeByOperator(labelsOf(client.resource.object))) continue;
		const broken = brokenUrl(client) ?? brokenService$1(client, servicesOf, set) ?? unknownCertificate(client);
		if (broken !== void 0) yield {
			resource: client.resource,
			...broken
		};
	}
};
const WEBHOOK_KINDS = ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"];
function* clientsIn(set) {
	for (const resource of WEBHOOK_KINDS.flatMap((kind) => set.ofKind(kind))) {
		const { webhooks } = resource.object;
		if (!Array.isArray(webhooks)) continue;
		for (const [index, webhook] of webhooks.entries()) {
			const name = require_program.valueAt(webhook, ["name"]);
			const shown = `Webhook "${typeof name === "string" ? name : resource.name}"`;
			yield {
				resource,
				path: [
					"webhooks",
					index,
					"clientConfig"
				],
				shown
			};
		}
	}
	for (const resource of set.ofKind("CustomResourceDefinition")) {
		const shown = `The conversion of "${resource.name}"`;
		yield {
			resource,
			path: [
				"spec",
				"conversion",
				"webhook",
				"clientConfig"
			],
			shown
		};
		yield {
			resource,
			path: [
				"spec",
				"conversion",
				"webhookClientConfig"
			],
			shown
		};
	}
	for (const resource of set.ofKind("APIService")) yield {
		resource,
		path: ["spec"],
		shown: `APIService "${resource.name}"`
	};
}
function brokenUrl({ resource, path, shown }) {
	const url = require_program.valueAt(resource.object, [...path, "url"]);
	if (typeof url !== "string" || /^https:\/\//iu.test(url)) return void 0;
	return {
		path: [...path, "url"],
		message: `${shown} is called by an address that is not https, so the API server refuses it.`
	};
}
function brokenService$1({ resource, path, shown }, servicesOf, set) {
	const place = [...path, "service"];
	const service = require_program.valueAt(resource.object, place);
	if (!require_program.isMap(service) || typeof service["name"] !== "string") return void 0;
	const { name, namespace } = service;
	const named = servicesOf(name, typeof namespace === "string" ? {
		...resource,
		namespace
	} : resource);
	if (named.length === 0) {
		const severity = severityOfBrokenLink(set, set.ofKind("Service").length > 0);
		return {
			path: [...place, "name"],
			message: `${shown} is answered by Service "${name}", which is not in this source, so what the API server asks it fails.`,
			severity
		};
	}
	const port = service["port"] ?? 443;
	if (named.some((one) => hasPort(one, port))) return void 0;
	return {
		path: [...place, "port"],
		message: `${shown} is answered by Service "${name}", which has no port ${scalarText(port)}, so what the API server asks it fails.`,
		severity: severityOfBrokenLink(set, true),
		related: named.slice(0, 1).map((one) => ({
			resource: one,
			path: ["spec", "ports"],
			message: "The ports of the Service."
		}))
	};
}
const INJECTED = /^(?:(?:cert-manager|certmanager\.k8s)\.io\/inject-|service\.beta\.openshift\.io\/inject-cabundle$|service\.alpha\.openshift\.io\/inject-cabundle$)/u;
function unknownCertificate({ resource, path, shown }) {
	const client = require_program.valueAt(resource.object, path);
	if (!require_program.isMap(client) || !require_program.isMap(client["service"]) || client["insecureSkipTLSVerify"] === true) return void 0;
	if ((client["caBundle"] ?? "") !== "") return void 0;
	const annotations = require_program.valueAt(resource.object, ["metadata", "annotations"]);
	if (require_program.isMap(annotations) && Object.keys(annotations).some((key) => INJECTED.test(key))) return void 0;
	return {
		path: [...path, "caBundle"],
		message: `${shown} has no caBundle, so it fails unless a program writes the certificate into it.`,
		severity: "info"
	};
}

// rules/admission/namespace-without-pod-security-label.ts
const SYSTEM_NAMESPACES$1 = [
	"kube-system",
	"kube-public",
	"kube-node-lease"
];
const LABELS$2 = [
	"enforce",
	"warn",
	"audit"
].map((mode) => `pod-security.kubernetes.io/${mode}`);
const check$170 = function* (set, params) {
	if (hasDefaults(set) || hasPolicyForPods(set)) return;
	const { exemptNamespaces } = params;
	const exempt = Array.isArray(exemptNamespaces) ? exemptNamespaces : [];
	for (const namespace of set.ofKind("Namespace")) {
		const labels = labelsOf(namespace.object);
		if (SYSTEM_NAMESPACES$1.includes(namespace.name) || exempt.includes(namespace.name)) continue;
		if (LABELS$2.some((label) => Object.hasOwn(labels, label))) continue;
		yield {
			resource: namespace,
			path: [
				"metadata",
				"labels",
				"pod-security.kubernetes.io/enforce"
			],
			message: `Namespace "${namespace.name}" has no label of Pod Security, so it admits privileged pods and host paths from whoever may create a pod.`
		};
	}
};
function hasDefaults(set) {
	return configuredPluginsIn(set).some(({ name, configuration }) => name === "PodSecurity" && require_program.isMap(configuration?.["defaults"]));
}
function hasPolicyForPods(set) {
	if (set.resources.some(isEnginePolicy)) return true;
	const bound = new Set(set.ofKind("ValidatingAdmissionPolicyBinding").map((binding) => require_program.valueAt(binding.object, ["spec", "policyName"])));
	return set.ofKind("ValidatingAdmissionPolicy").some((policy) => bound.has(policy.name) && isForPods(policy));
}
function isEnginePolicy({ apiVersion, kind }) {
	const group = groupOf(apiVersion);
	if (group === "constraints.gatekeeper.sh") return true;
	return kind === "ClusterPolicy" && group === "kyverno.io" || kind === "ValidatingPolicy" && group === "policies.kyverno.io";
}
function isForPods(policy) {
	const rules = require_program.valueAt(policy.object, [
		"spec",
		"matchConstraints",
		"resourceRules"
	]);
	return Array.isArray(rules) && rules.some((rule) => {
		const resources = require_program.valueAt(rule, ["resources"]);
		return Array.isArray(resources) && (resources.includes("pods") || resources.includes("*"));
	});
}

// src/kubernetes/access/pod-security-policies.ts
function laxPoliciesIn(set, params, placeOf) {
	const policies = set.ofKind("PodSecurityPolicy");
	const lax = policies.flatMap((policy) => {
		const path = placeOf(policy);
		return path === void 0 ? [] : [{
			policy,
			path
		}];
	});
	const isForbidden = lax.length < policies.length;
	if (isForbidden && params["strict"] !== true) return [];
	return lax.map((one) => ({
		...one,
		reading: isForbidden ? { arm: "strict" } : {}
	}));
}
function placeWhereTrue(policy, field) {
	return require_program.valueAt(policy.object, ["spec", field]) === true ? ["spec", field] : void 0;
}
function placeWhereListed(policy, field) {
	return itemsAt$4(policy, ["spec", field]).length > 0 ? ["spec", field] : void 0;
}
function placeOfRootId(policy, field) {
	const path = ["spec", field];
	if (require_program.valueAt(policy.object, [...path, "rule"]) === "RunAsAny") return [...path, "rule"];
	const index = itemsAt$4(policy, [...path, "ranges"]).findIndex((range) => require_program.isMap(range) && typeof range["min"] === "number" && range["min"] <= 0);
	return index < 0 ? void 0 : [
		...path,
		"ranges",
		index,
		"min"
	];
}
function itemsAt$4(policy, path) {
	const list = require_program.valueAt(policy.object, path);
	return Array.isArray(list) ? list : [];
}

// rules/admission/psp-added-capabilities.ts
const check$169 = function* (set, params) {
	const lax = laxPoliciesIn(set, params, (policy) => placeWhereListed(policy, "allowedCapabilities") ?? placeWhereListed(policy, "defaultAddCapabilities"));
	for (const { policy, path, reading } of lax) {
		const isAll = itemsAt$4(policy, path).includes("*");
		yield {
			resource: policy,
			...reading,
			path,
			message: `PodSecurityPolicy "${policy.name}" admits ${isAll ? "every capability" : `the capabilities ${itemsAt$4(policy, path).join(", ")}`}, so a container may do more to its node than the runtime lets others.`,
			...isAll ? { severity: "high" } : {}
		};
	}
};

// rules/admission/psp-apparmor.ts
const check$168 = function* (set, params) {
	const field = [
		"metadata",
		"annotations",
		"apparmor.security.beta.kubernetes.io/defaultProfileName"
	];
	const lax = laxPoliciesIn(set, params, (policy) => require_program.valueAt(policy.object, field) === "unconfined" ? field : void 0);
	for (const { policy, path, reading } of lax) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" takes AppArmor's profile away from containers that name none, so nothing keeps them from files of the kernel.`
	};
};

// rules/admission/psp-host-ipc.ts
const check$167 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, "hostIPC"))) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" admits the node's IPC namespace, so whoever may use it reads the shared memory of other programs on the node.`
	};
};

// rules/admission/psp-host-network.ts
const check$166 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, "hostNetwork"))) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" admits the node's network, so whoever may use it listens to traffic of the node and passes all network policies.`
	};
};

// rules/admission/psp-host-pid.ts
const check$165 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, "hostPID"))) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" admits the node's process namespace, so whoever may use it sees and signals the processes of every pod on the node.`
	};
};

// rules/admission/psp-privilege-escalation.ts
const check$164 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, placeOfEscalation)) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" lets a process gain rights that its parent does not have, so a setuid program in an image makes root of any user.`
	};
};
function placeOfEscalation(policy) {
	const allowed = ["spec", "allowPrivilegeEscalation"];
	if (require_program.valueAt(policy.object, allowed) !== false) return allowed;
	return placeWhereTrue(policy, "defaultAllowPrivilegeEscalation");
}

// rules/admission/psp-privileged.ts
const check$163 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereTrue(one, "privileged"))) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" admits privileged containers, so whoever may use it owns the nodes on which their pods run.`
	};
};

// rules/admission/psp-required-drop-capabilities.ts
const ANY_WILL_DO = {
	checkov: ["CKV_K8S_36"],
	kics: ["caa93370-791f-4fc6-814b-ba6ce0cb4032"]
};
const check$162 = function* (set, params) {
	const field = ["spec", "requiredDropCapabilities"];
	const lax = laxPoliciesIn(set, params, (policy) => itemsAt$4(policy, field).some((one) => one === "ALL" || one === "NET_RAW") ? void 0 : field);
	for (const { policy, path, reading } of lax) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" takes neither ALL nor NET_RAW from containers, so a pod may forge packets in the name of others on its network.`,
		...itemsAt$4(policy, path).length > 0 ? { passedBy: ANY_WILL_DO } : {}
	};
};

// rules/admission/psp-run-as-root.ts
const STRATEGIES$1 = [
	"runAsUser",
	"runAsGroup",
	"fsGroup",
	"supplementalGroups"
];
const OF_STRICT_ARM = {
	checkov: ["CKV_K8S_6"],
	kics: ["e3aa0612-4351-4a0d-983f-aefea25cf203"],
	snyk: ["SNYK-CC-K8S-22", "SNYK-CC-K8S-27"]
};
const ROOT_FILESYSTEM = ["spec", "readOnlyRootFilesystem"];
const check$161 = function* (set, params) {
	const lax = laxPoliciesIn(set, params, (policy) => STRATEGIES$1.map((field) => placeOfRootId(policy, field)).find((path) => path !== void 0));
	for (const { policy, path, reading } of lax) {
		const [, field] = path;
		const what = field === "runAsUser" ? "pods that run as root, so a flaw in any program of theirs is used with all its rights" : `the group of root by ${field}, so its pods may own files of the image and of volumes`;
		yield {
			resource: policy,
			...reading,
			path,
			message: `PodSecurityPolicy "${policy.name}" admits ${what}.`,
			...field === "runAsUser" ? {} : { passedBy: {
				checkov: ["CKV_K8S_6"],
				kubescape: ["C-0218"]
			} }
		};
	}
	if (params["strict"] !== true) return;
	const writable = laxPoliciesIn(set, {}, ({ object }) => require_program.valueAt(object, ROOT_FILESYSTEM) === true ? void 0 : ROOT_FILESYSTEM);
	for (const { policy, path } of writable) yield {
		resource: policy,
		arm: "strict",
		path,
		message: `PodSecurityPolicy "${policy.name}" admits containers that write to their image's files, so an intruder may replace the program.`,
		passedBy: OF_STRICT_ARM
	};
};

// rules/admission/psp-seccomp.ts
const DEFAULT = [
	"metadata",
	"annotations",
	"seccomp.security.alpha.kubernetes.io/defaultProfileName"
];
const ALLOWED = [
	"metadata",
	"annotations",
	"seccomp.security.alpha.kubernetes.io/allowedProfileNames"
];
const check$160 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, placeOfUnconfined)) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" lets containers run without a seccomp profile, so a program in them reaches every call of the kernel.`
	};
};
function placeOfUnconfined(policy) {
	const byDefault = textAt$1(policy, DEFAULT).trim();
	if (byDefault === "" || byDefault === "unconfined") return DEFAULT;
	return textAt$1(policy, ALLOWED).split(",").some((one) => one.trim() === "*" || one.trim() === "unconfined") ? ALLOWED : void 0;
}
function textAt$1(policy, path) {
	return scalarText(require_program.valueAt(policy.object, path));
}

// rules/admission/psp-unsafe-sysctls.ts
const check$159 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, (one) => placeWhereListed(one, "allowedUnsafeSysctls"))) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" admits the sysctls ${itemsAt$4(policy, path).join(", ")}, so a pod may change settings of the kernel that its neighbours live by.`
	};
};

// rules/admission/psp-volumes.ts
const check$158 = function* (set, params) {
	for (const { policy, path, reading } of laxPoliciesIn(set, params, placeOfHostPaths)) yield {
		resource: policy,
		...reading,
		path,
		message: `PodSecurityPolicy "${policy.name}" admits writable files of the node, so whoever may use it changes the node's own programs.`
	};
};
function placeOfHostPaths(policy) {
	const volumes = ["spec", "volumes"];
	const listed = itemsAt$4(policy, volumes);
	if (require_program.valueAt(policy.object, volumes) !== void 0 && !listed.includes("*") && !listed.includes("hostPath")) return void 0;
	const paths = ["spec", "allowedHostPaths"];
	const allowed = itemsAt$4(policy, paths);
	if (allowed.length === 0) return volumes;
	const index = allowed.findIndex((one) => !require_program.isMap(one) || one["readOnly"] !== true);
	return index < 0 ? void 0 : [...paths, index];
}

// rules/audit/audit-policy-coverage.ts
const LEVELS = [
	"None",
	"Metadata",
	"Request",
	"RequestResponse"
];
const METADATA = LEVELS.indexOf("Metadata");
const REQUEST = LEVELS.indexOf("Request");
const SECRET = [
	{
		group: "",
		name: "secrets"
	},
	{
		group: "",
		name: "configmaps"
	},
	{
		group: "authentication.k8s.io",
		name: "tokenreviews"
	}
];
const ENTERED = [
	{
		group: "",
		name: "pods"
	},
	{
		group: "apps",
		name: "deployments"
	},
	{
		group: "",
		name: "pods/exec"
	},
	{
		group: "",
		name: "pods/portforward"
	},
	{
		group: "",
		name: "pods/proxy"
	},
	{
		group: "",
		name: "services/proxy"
	}
];
const check$157 = function* (set, params) {
	const isStrict = params["strict"] === true;
	for (const policy of set.ofKind("Policy.audit.k8s.io")) yield* faultsOf$3(policy, isStrict);
	for (const { file, place } of reportedFilesIn(set, "auditPolicyFile")) for (const fault of faultsOf$3(file, isStrict)) yield {
		...fault,
		path: place
	};
};
function* faultsOf$3(resource, isStrict) {
	const rules = rulesOf$4(resource);
	const [first] = rules;
	if (first === void 0) {
		yield {
			resource,
			path: ["rules"],
			message: "The audit policy has no rules, so nothing is recorded."
		};
		return;
	}
	if (first.level === LEVELS.indexOf("None") && !first.isNarrow && first.resources === void 0 && !first.isForPaths) {
		yield {
			resource,
			path: ["rules", first.index],
			message: "The first rule of the audit policy is for all requests and records none, so the others have no effect."
		};
		return;
	}
	const asked = [...SECRET, ...ENTERED];
	const missing = asked.filter((one) => deciding(rules, one).every(({ level }) => level < METADATA));
	if (missing.length > 0) yield {
		resource,
		path: ["rules"],
		message: `The audit policy records nothing of ${namesOf(missing)}, so a break-in by way of them leaves no trace.`
	};
	else if (isStrict) {
		const unnamed = asked.filter(({ name }) => !rules.some((rule) => isNamed(rule, name)));
		const message = `No rule of the audit policy names ${namesOf(unnamed)}, so a change of what holds for all the rest loses their trace.`;
		if (unnamed.length > 0) yield {
			resource,
			arm: "strict",
			path: ["rules"],
			message
		};
	}
	yield* leaks(resource, rules);
}
function* leaks(resource, rules) {
	const namesByRule = /* @__PURE__ */ new Map();
	for (const audited of SECRET) for (const { index, level } of deciding(rules, audited)) if (level >= REQUEST) namesByRule.set(index, [...namesByRule.get(index) ?? [], audited.name]);
	for (const [index, names] of namesByRule) {
		const message = `This rule records the bodies of ${names.join(", ")}, so whoever reads the audit log reads the secrets in them.`;
		yield {
			resource,
			path: [
				"rules",
				index,
				"level"
			],
			message
		};
	}
}
function rulesOf$4({ object }) {
	return (Array.isArray(object["rules"]) ? object["rules"] : []).flatMap((rule, index) => require_program.isMap(rule) ? [readRule(rule, index)] : []);
}
function readRule(rule, index) {
	const { resources } = rule;
	return {
		index,
		level: typeof rule["level"] === "string" ? LEVELS.indexOf(rule["level"]) : -1,
		isNarrow: [
			"users",
			"userGroups",
			"verbs",
			"namespaces"
		].some((key) => isFilled$2(rule[key])),
		resources: Array.isArray(resources) && resources.length > 0 ? resources : void 0,
		isForPaths: isFilled$2(rule["nonResourceURLs"])
	};
}
function namesOf(audited) {
	return audited.map(({ name }) => name).join(", ");
}
function isNamed({ level, resources }, name) {
	if (level < METADATA || resources === void 0) return false;
	return resources.some((entry) => require_program.isMap(entry) && Array.isArray(entry["resources"]) && entry["resources"].includes(name));
}
function isFilled$2(list) {
	return Array.isArray(list) && list.length > 0;
}
function deciding(rules, audited) {
	const fitting = rules.filter((rule) => fits(rule, audited));
	const last = fitting.findIndex(({ isNarrow }) => !isNarrow);
	return last < 0 ? fitting : fitting.slice(0, last + 1);
}
function fits({ resources, isForPaths }, audited) {
	if (resources === void 0) return !isForPaths;
	return resources.some((entry) => require_program.isMap(entry) && !isFilled$2(entry["resourceNames"]) && entryFits(entry, audited));
}
function entryFits(entry, { group, name }) {
	const names = entry["resources"];
	const isOfGroup = (entry["group"] ?? "") === group;
	if (!Array.isArray(names) || names.length === 0) return isOfGroup;
	if (names.includes(name)) return true;
	const [base, part] = name.split("/");
	const wildcards = part === void 0 ? ["*"] : [
		"*",
		`${base}/*`,
		`*/${part}`
	];
	return isOfGroup && wildcards.some((wildcard) => names.includes(wildcard));
}

// src/kubernetes/workloads/containers.ts
const containersOf = require_program.oncePer(findContainers);
function findContainers(template) {
	const found = [];
	for (const { key, type } of CONTAINER_LISTS) {
		const list = template.spec[key];
		if (!Array.isArray(list)) continue;
		list.forEach((container, index) => {
			if (!require_program.isMap(container)) return;
			const { name, restartPolicy } = container;
			found.push({
				container,
				shownName: typeof name === "string" ? `"${name}"` : `${index + 1}`,
				type,
				isSidecar: type === "init" && restartPolicy === "Always",
				path: [
					...template.templatePath,
					"spec",
					key,
					index
				]
			});
		});
	}
	return found;
}

// rules/audit/workload-mounts-sensitive-volume.ts
const REFERENCES = [
	{
		kind: "Secret",
		path: ["secret", "secretName"],
		inProjected: ["secret", "name"]
	},
	{
		kind: "ConfigMap",
		path: ["configMap", "name"],
		inProjected: ["configMap", "name"]
	},
	{
		kind: "PersistentVolumeClaim",
		path: ["persistentVolumeClaim", "claimName"],
		inProjected: []
	}
];
const check$156 = function* (set) {
	const kinds = REFERENCES.map(({ kind }) => kind);
	const objects = require_flags.groupBy(kinds.flatMap((kind) => set.ofKind(kind)), ({ kind, name }) => `${kind}/${name}`);
	for (const template of podTemplatesIn(set)) {
		const { owner, spec, templatePath } = template;
		const mounted = new Set(containersOf(template).flatMap(({ container }) => mountedNames$1(container)));
		const volumes = Array.isArray(spec["volumes"]) ? spec["volumes"] : [];
		for (const [index, volume] of volumes.entries()) {
			if (!require_program.isMap(volume) || !mounted.has(volume["name"])) continue;
			for (const { kind, name, path } of referencesOf(volume)) {
				if (!(objects.get(`${kind}/${name}`) ?? []).some((one) => mayShareNamespace(one, owner))) continue;
				yield {
					resource: owner,
					path: [
						...templatePath,
						"spec",
						"volumes",
						index,
						...path
					],
					message: `${owner.kind} "${owner.name}" mounts the ${kind} "${name}", so whoever takes over a container of it has what is in there.`
				};
			}
		}
	}
};
function mountedNames$1(container) {
	const mounts = container["volumeMounts"];
	return Array.isArray(mounts) ? mounts.map((mount) => require_program.valueAt(mount, ["name"])) : [];
}
function referencesOf(volume) {
	const sources = require_program.valueAt(volume, ["projected", "sources"]);
	const projected = (Array.isArray(sources) ? sources : []).flatMap((source, index) => REFERENCES.flatMap(({ kind, inProjected }) => {
		const name = require_program.valueAt(source, inProjected);
		return typeof name === "string" ? [{
			kind,
			name,
			path: [
				"projected",
				"sources",
				index,
				...inProjected
			]
		}] : [];
	}));
	return [...REFERENCES.flatMap(({ kind, path }) => {
		const name = require_program.valueAt(volume, path);
		return typeof name === "string" ? [{
			kind,
			name,
			path
		}] : [];
	}), ...projected];
}

// rules/config/argocd-application-source-invalid.ts
const check$155 = function* (set, params) {
	for (const { kind, specPath } of PLACES$2) for (const resource of set.ofKind(kind)) {
		const spec = require_program.valueAt(resource.object, specPath);
		if (!require_program.isMap(spec)) continue;
		const place = {
			resource,
			specPath,
			spec
		};
		yield* faultsOf$2(place);
		if (params["strict"] === true) yield* unpinnedSources(place);
	}
};
const PLACES$2 = [{
	kind: "Application.argoproj.io",
	specPath: ["spec"]
}, {
	kind: "ApplicationSet.argoproj.io",
	specPath: [
		"spec",
		"template",
		"spec"
	]
}];
function* faultsOf$2({ resource, specPath, spec }) {
	const mayLack = isCompletedLater(resource);
	const shown = `${resource.kind} "${resource.name}"`;
	for (const { source, path } of sourcesOf(spec, specPath)) {
		const fault = faultOfSource(source, mayLack);
		if (fault === void 0) continue;
		yield {
			resource,
			path: [...path, ...fault.field],
			message: `${shown} ${fault.text} one source, so Argo CD refuses it.`
		};
	}
	const destination = require_program.isMap(spec["destination"]) ? spec["destination"] : {};
	const [server, name] = [has$1(destination, "server"), has$1(destination, "name")];
	if (server !== name || mayLack && !server) return;
	yield {
		resource,
		path: [...specPath, "destination"],
		message: `${shown} ${server ? "gives its destination both by server and by name" : "names no cluster as its destination"}, so Argo CD refuses it.`
	};
}
function faultOfSource(source, mayLack) {
	const [folder, chart] = [has$1(source, "path"), has$1(source, "chart")];
	if (folder && chart) return {
		field: ["chart"],
		text: "takes both a path and a chart from"
	};
	if (folder || chart || mayLack || has$1(source, "ref")) return void 0;
	return {
		field: [],
		text: "takes neither a path nor a chart from"
	};
}
function* unpinnedSources({ resource, specPath, spec }) {
	const automated = require_program.valueAt(spec, ["syncPolicy", "automated"]);
	if (!require_program.isMap(automated) || automated["enabled"] === false) return;
	for (const { source, path } of sourcesOf(spec, specPath)) {
		if (has$1(source, "targetRevision") && source["targetRevision"] !== "HEAD") continue;
		yield {
			resource,
			arm: "strict",
			path: [...path, "targetRevision"],
			message: `${resource.kind} "${resource.name}" syncs by itself whatever is newest at its source, so nobody decides when a change reaches the cluster.`,
			severity: "info"
		};
	}
}
function sourcesOf(spec, root) {
	if (require_program.isMap(spec["sourceHydrator"])) return [];
	const { sources, source } = spec;
	if (Array.isArray(sources) && sources.length > 0) return sources.flatMap((one, index) => require_program.isMap(one) ? [{
		source: one,
		path: [
			...root,
			"sources",
			index
		]
	}] : []);
	return [{
		source: require_program.isMap(source) ? source : {},
		path: [...root, "source"]
	}];
}
function isCompletedLater({ object }) {
	const generators = require_program.valueAt(object, ["spec", "generators"]);
	return require_program.valueAt(object, ["spec", "templatePatch"]) !== void 0 || Array.isArray(generators) && generators.some((one) => require_program.isMap(one) && Object.values(one).some((inner) => require_program.isMap(inner) && require_program.isMap(inner["template"])));
}
function has$1(holder, key) {
	return holder[key] !== void 0 && holder[key] !== "";
}

// rules/config/argocd-namespace.ts
const check$154 = function* (set, params) {
	const home = typeof params["namespace"] === "string" ? params["namespace"] : "argocd";
	const mayBeElsewhere = params["applicationNamespaces"] === true || readsOtherNamespaces(set);
	for (const resource of [...set.ofKind("AppProject.argoproj.io"), ...set.ofKind("Application.argoproj.io")]) {
		const { kind, name, namespace } = resource;
		if (namespace === home || kind === "Application" && mayBeElsewhere) continue;
		if (namespace === void 0 && set.rendering.source.kind === "helm") continue;
		yield {
			resource,
			path: ["metadata", "namespace"],
			message: `${kind} "${name}" ${namespace === void 0 ? "names no namespace" : `lies in ${namespace}`}, and Argo CD only looks into ${home}, so nothing happens.`
		};
	}
};
function readsOtherNamespaces(set) {
	return set.ofKind("ConfigMap").some(({ name, object }) => name === "argocd-cmd-params-cm" && Boolean(require_program.valueAt(object, ["data", "application.namespaces"])));
}

// src/kubernetes/config-and-storage/config-objects.ts
const configObjectsIn = require_program.oncePerSet(readConfigObjectsIn);
function readConfigObjectsIn(set) {
	const found = Object.entries(READERS).flatMap(([sourceKind, read]) => set.ofKind(sourceKind).flatMap((source) => read(source).flatMap(({ kind = "Secret", name, keys, isEverywhere = false }) => typeof name === "string" ? [{
		kind,
		name,
		source,
		isEverywhere,
		keys
	}] : [])));
	const lookUp = indexByNamespace(found, ({ kind, name, source, isEverywhere }) => ({
		name: `${kind}/${name}`,
		namespace: isEverywhere ? void 0 : source.namespace
	}));
	return (kind, name, from) => lookUp(`${kind}/${name}`, from);
}
const ofVault = ({ object }) => [{ name: require_program.valueAt(object, [
	"spec",
	"destination",
	"name"
]) }];
const READERS = {
	ConfigMap: ({ name, object }) => [{
		kind: "ConfigMap",
		name,
		keys: ownKeys(object)
	}],
	Secret: ({ name, object }) => [{
		name,
		keys: ownKeys(object)
	}],
	"Bundle.trust.cert-manager.io": ({ name }) => [{
		kind: "ConfigMap",
		name,
		isEverywhere: true
	}, {
		name,
		isEverywhere: true
	}],
	"Certificate.cert-manager.io": ({ object }) => [{ name: require_program.valueAt(object, ["spec", "secretName"]) }],
	"ClusterExternalSecret.external-secrets.io": ({ name, object }) => [{
		name: require_program.valueAt(object, [
			"spec",
			"externalSecretSpec",
			"target",
			"name"
		]) ?? require_program.valueAt(object, ["spec", "externalSecretName"]) ?? name,
		isEverywhere: true
	}],
	"ExternalSecret.external-secrets.io": ({ name, object }) => [{
		name: require_program.valueAt(object, [
			"spec",
			"target",
			"name"
		]) ?? name,
		keys: keysOfExternalSecret(object)
	}],
	"OnePasswordItem.onepassword.com": ({ name }) => [{ name }],
	"SealedSecret.bitnami.com": ({ name, object }) => [{
		name: require_program.valueAt(object, [
			"spec",
			"template",
			"metadata",
			"name"
		]) ?? name,
		keys: keysAt(object, [["spec", "encryptedData"], [
			"spec",
			"template",
			"data"
		]])
	}],
	"SecretProviderClass.secrets-store.csi.x-k8s.io": ({ object }) => mapsAt$1(object, ["spec", "secretObjects"]).map((one) => ({
		name: one["secretName"],
		keys: textsOf$1(mapsAt$1(one, ["data"]), "key")
	})),
	"VaultDynamicSecret.secrets.hashicorp.com": ofVault,
	"VaultPKISecret.secrets.hashicorp.com": ofVault,
	"VaultStaticSecret.secrets.hashicorp.com": ofVault
};
const FILLED_BY = [
	"config.openshift.io/inject-trusted-cabundle",
	"service.beta.openshift.io/inject-cabundle",
	"reflector.v1.k8s.emberstack.com/reflects",
	"replicator.v1.mittwald.de/replicate-from",
	"secret-generator.v1.mittwald.de/"
];
function ownKeys(object) {
	if (["labels", "annotations"].flatMap((section) => {
		const pairs = require_program.valueAt(object, ["metadata", section]);
		return require_program.isMap(pairs) ? Object.keys(pairs) : [];
	}).some((mark) => FILLED_BY.some((one) => one.endsWith("/") ? mark.startsWith(one) : mark === one))) return;
	if (object["type"] === "kubernetes.io/service-account-token") return void 0;
	return keysAt(object, [
		["data"],
		["binaryData"],
		["stringData"]
	]);
}
function keysOfExternalSecret(object) {
	const spec = require_program.isMap(object["spec"]) ? object["spec"] : {};
	if (spec["dataFrom"] !== void 0 || require_program.valueAt(spec, ["target", "template"]) !== void 0) return void 0;
	return textsOf$1(mapsAt$1(spec, ["data"]), "secretKey");
}
function keysAt(object, paths) {
	const keys = paths.flatMap((path) => {
		const map = require_program.valueAt(object, path);
		return require_program.isMap(map) ? Object.keys(map) : [];
	});
	return keys.length === 0 ? void 0 : new Set(keys);
}
function mapsAt$1(object, path) {
	const list = require_program.valueAt(object, path);
	return Array.isArray(list) ? list.filter(require_program.isMap) : [];
}
function textsOf$1(maps, key) {
	return new Set(maps.map((one) => one[key]).filter((text) => typeof text === "string"));
}

// src/kubernetes/config-and-storage/config-references.ts
const configReferencesOf = require_program.oncePer(readConfigReferences);
function readConfigReferences(template) {
	const found = [];
	for (const { container, path } of containersOf(template)) {
		eachItem(container["env"], (entry, index) => {
			const source = require_program.childOf(entry, "valueFrom");
			if (require_program.isMap(source)) addReferences(found, source, ENV, () => [
				...path,
				"env",
				index,
				"valueFrom"
			]);
		});
		eachItem(container["envFrom"], (entry, index) => {
			addReferences(found, entry, ENV_FROM, () => [
				...path,
				"envFrom",
				index
			]);
		});
	}
	const spec = [...template.templatePath, "spec"];
	eachItem(template.spec["volumes"], (volume, index) => {
		addReferences(found, volume, VOLUME, () => [
			...spec,
			"volumes",
			index
		]);
		eachItem(require_program.childOf(require_program.childOf(volume, "projected"), "sources"), (source, place) => {
			addReferences(found, source, PROJECTED, () => [
				...spec,
				"volumes",
				index,
				"projected",
				"sources",
				place
			]);
		});
	});
	eachItem(template.spec["imagePullSecrets"], (entry, index) => {
		const name = require_program.childOf(entry, "name");
		if (typeof name !== "string" || name === "") return;
		found.push({
			kind: "Secret",
			name,
			isOptional: false,
			path: [
				...spec,
				"imagePullSecrets",
				index,
				"name"
			],
			keys: []
		});
	});
	return found;
}
const ENV = [[
	"configMapKeyRef",
	"ConfigMap",
	"name"
], [
	"secretKeyRef",
	"Secret",
	"name"
]];
const ENV_FROM = [[
	"configMapRef",
	"ConfigMap",
	"name"
], [
	"secretRef",
	"Secret",
	"name"
]];
const PROJECTED = [[
	"configMap",
	"ConfigMap",
	"name"
], [
	"secret",
	"Secret",
	"name"
]];
const VOLUME = [[
	"configMap",
	"ConfigMap",
	"name"
], [
	"secret",
	"Secret",
	"secretName"
]];
function addReferences(found, holder, shapes, place) {
	if (!require_program.isMap(holder)) return;
	for (const [field, kind, nameKey] of shapes) {
		const reference = holder[field];
		if (!require_program.isMap(reference)) continue;
		const name = reference[nameKey];
		if (typeof name !== "string" || name === "") continue;
		const at = [...place(), field];
		found.push({
			kind,
			name,
			isOptional: reference["optional"] === true,
			path: [...at, nameKey],
			keys: keysIn(reference, at)
		});
	}
}
function keysIn(reference, path) {
	const keys = [];
	const { key, items } = reference;
	if (typeof key === "string" && key !== "") keys.push({
		key,
		path: [...path, "key"]
	});
	eachItem(items, (item, index) => {
		const inner = require_program.childOf(item, "key");
		if (typeof inner === "string" && inner !== "") keys.push({
			key: inner,
			path: [
				...path,
				"items",
				index,
				"key"
			]
		});
	});
	return keys;
}
function eachItem(list, see) {
	if (Array.isArray(list)) for (let index = 0; index < list.length; index += 1) see(list[index], index);
}

// rules/config/config-key-missing.ts
const check$153 = function* (set) {
	const objectsFor = configObjectsIn(set);
	for (const template of podTemplatesIn(set)) {
		const { owner } = template;
		for (const { kind, name, isOptional, keys } of configReferencesOf(template)) {
			if (isOptional || keys.length === 0) continue;
			const objects = objectsFor(kind, name, owner);
			const [first] = objects;
			if (first === void 0 || objects.some((one) => one.keys === void 0)) continue;
			for (const { key, path } of keys) {
				if (objects.some((one) => one.keys?.has(key) === true)) continue;
				yield {
					resource: owner,
					path,
					message: `${owner.kind} "${owner.name}" takes "${key}" from ${kind} "${name}", which has no such key, so its pods cannot start.`,
					related: [{
						resource: first.source,
						path: ["metadata", "name"],
						message: `What ${kind} "${name}" comes from.`
					}]
				};
			}
		}
	}
};

// rules/config/dangling-config-reference.ts
const check$152 = function* (set, params) {
	const objectsFor = configObjectsIn(set);
	const isIgnored = nameTest(params["ignore"]);
	const hasTargets = set.ofKind("ConfigMap").length > 0 || set.ofKind("Secret").length > 0;
	for (const template of podTemplatesIn(set)) {
		const { owner } = template;
		const told = /* @__PURE__ */ new Set();
		for (const { kind, name, isOptional, path } of configReferencesOf(template)) {
			if (isOptional || isWrittenByCluster(kind, name) || isIgnored(name)) continue;
			if (objectsFor(kind, name, owner).length > 0 || told.has(`${kind}/${name}`)) continue;
			told.add(`${kind}/${name}`);
			const consequence = path.includes("imagePullSecrets") ? "its images may not be pulled" : "its pods cannot start";
			yield {
				resource: owner,
				path,
				message: `${owner.kind} "${owner.name}" needs ${kind} "${name}", which is not defined here, so ${consequence} unless it comes from elsewhere.`,
				...hasTargets ? {} : { severity: "info" }
			};
		}
	}
};
function isWrittenByCluster(kind, name) {
	return kind === "ConfigMap" ? name === "kube-root-ca.crt" || name === "openshift-service-ca.crt" : /-token-[a-z0-9]{5,}$/u.test(name);
}
function nameTest(patterns) {
	const tests = (Array.isArray(patterns) ? patterns.filter((one) => typeof one === "string") : []).map((text) => text.split("*"));
	return (name) => tests.some((parts) => matchesParts(name, parts));
}
function matchesParts(name, parts) {
	const [first = "", ...rest] = parts;
	const last = rest.pop();
	if (last === void 0) return name === first;
	if (!name.startsWith(first)) return false;
	let from = first.length;
	for (const part of rest) {
		const at = name.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return name.length - last.length >= from && name.endsWith(last);
}

// rules/config/dangling-owner-reference.ts
const check$151 = function* (set) {
	const ownersFor = indexByNamespace(set.resources, ({ apiVersion, kind, name, namespace }) => ({
		name: identity(apiVersion, kind, name),
		namespace
	}));
	for (const resource of set.resources) {
		const references = require_program.valueAt(resource.object, ["metadata", "ownerReferences"]);
		if (!Array.isArray(references)) continue;
		for (const [index, reference] of references.entries()) {
			const fault = require_program.isMap(reference) ? faultOf$6(reference, resource, ownersFor) : void 0;
			if (fault === void 0) continue;
			yield {
				resource,
				path: [
					"metadata",
					"ownerReferences",
					index
				],
				message: `${resource.kind} "${resource.name}" is owned by ${fault}, so the garbage collector deletes it.`
			};
		}
	}
};
function faultOf$6(reference, owned, ownersFor) {
	const { apiVersion, kind, name, uid } = reference;
	if (typeof apiVersion !== "string" || typeof kind !== "string" || typeof name !== "string") return void 0;
	const owners = ownersFor(identity(apiVersion, kind, name), owned);
	if (owners.length === 0) return `${kind} "${name}", which is not among these objects`;
	if (uid === void 0 || owners.some((one) => require_program.valueAt(one.object, ["metadata", "uid"]) === uid)) return void 0;
	return `${kind} "${name}" by a uid that it will not have`;
}
function identity(apiVersion, kind, name) {
	return `${groupOf(apiVersion)}/${kind}/${name}`;
}

// src/kubernetes/label-index.ts
function indexByLabels(items, labelsOfItem) {
	const byPair = /* @__PURE__ */ new Map();
	for (const item of items) for (const [key, value] of Object.entries(labelsOfItem(item))) {
		const pair = pairKey$1(key, value);
		const known = byPair.get(pair);
		if (known === void 0) byPair.set(pair, [item]);
		else known.push(item);
	}
	return (pairs) => {
		let fewest = items;
		for (const [key, value] of Object.entries(pairs)) {
			const having = byPair.get(pairKey$1(key, value)) ?? [];
			if (having.length < fewest.length) fewest = having;
		}
		return fewest;
	};
}
function pairKey$1(key, value) {
	return `${key}\u0000${typeof value}\u0000${String(value)}`;
}

// src/kubernetes/workloads/pod-index.ts
const LABELS_OF_RUNNING_PODS = /* @__PURE__ */ new Set([
	"apps.kubernetes.io/pod-index",
	"batch.kubernetes.io/controller-uid",
	"batch.kubernetes.io/job-completion-index",
	"batch.kubernetes.io/job-name",
	"cnpg.io/instanceRole",
	"controller-revision-hash",
	"controller-uid",
	"job-name",
	"openbao-active",
	"openbao-sealed",
	"pod-template-generation",
	"pod-template-hash",
	"rollouts-pod-template-hash",
	"spilo-role",
	"statefulset.kubernetes.io/pod-name",
	"vault-active",
	"vault-initialized",
	"vault-perf-standby",
	"vault-sealed"
]);
function isLabelOfRunningPods(key) {
	return LABELS_OF_RUNNING_PODS.has(key);
}
const indexPods = require_program.oncePerSet(readPods);
function readPods(set) {
	const templates = podTemplatesIn(set);
	const candidates = indexByLabels([...templates, ...labelsAloneIn(set)], ({ template }) => labelsOf(template));
	return {
		templates,
		selectedByPairs(selector, by) {
			const pairs = withoutRunningLabels(selector);
			return candidates(pairs).filter(({ owner, template }) => mayShareNamespace(by, owner) && selectsByPairs(pairs, labelsOf(template)));
		},
		selectedByExpressions(selector, by) {
			const asked = askedOfTemplates(selector);
			const selected = [];
			for (const owned of candidates(require_program.isMap(asked["matchLabels"]) ? asked["matchLabels"] : {})) {
				if (!mayShareNamespace(by, owned.owner)) continue;
				const isSelected = selectsByExpressions(asked, labelsOf(owned.template));
				if (isSelected === void 0) return void 0;
				if (isSelected) selected.push(owned);
			}
			return selected;
		}
	};
}
function maySelect(selector, labels) {
	return selectsByExpressions(askedOfTemplates(selector), labels);
}
function withoutRunningLabels(pairs) {
	const entries = Object.entries(pairs);
	const kept = entries.filter(([key]) => !LABELS_OF_RUNNING_PODS.has(key));
	return kept.length === entries.length ? pairs : Object.fromEntries(kept);
}
function askedOfTemplates(selector) {
	const { matchLabels, matchExpressions } = selector;
	return {
		...require_program.isMap(matchLabels) ? { matchLabels: withoutRunningLabels(matchLabels) } : {},
		...Array.isArray(matchExpressions) ? { matchExpressions: matchExpressions.filter((one) => !require_program.isMap(one) || !LABELS_OF_RUNNING_PODS.has(scalarText(one["key"]))) } : {}
	};
}

// rules/config/dangling-service-monitor.ts
const check$150 = function* (set) {
	for (const reading of READINGS) {
		const targets = reading.targetsIn(set);
		for (const monitor of set.ofKind(reading.kind)) {
			const selector = require_program.valueAt(monitor.object, ["spec", "selector"]);
			if (!require_program.isMap(selector) || isMadeByOperator(labelsOf(monitor.object))) continue;
			if (isMadeByOperator(pairsOf(selector))) continue;
			const labelled = targets.selectedBy(selector, monitor);
			if (labelled === void 0) continue;
			const selected = labelled.filter(({ owner }) => readsNamespaceOf(monitor, owner));
			if (selected.length > 0) yield* missingPorts(monitor, selected, reading);
			else yield selectsNothing(monitor, targets.count > 0, reading);
		}
	}
};
const READINGS = [{
	kind: "ServiceMonitor.monitoring.coreos.com",
	endpoints: "endpoints",
	noun: "Service",
	targetsIn: servicesIn
}, {
	kind: "PodMonitor.monitoring.coreos.com",
	endpoints: "podMetricsEndpoints",
	noun: "pod",
	targetsIn: podsIn
}];
function servicesIn(set) {
	const services = set.ofKind("Service");
	const candidates = indexByLabels(services, ({ object }) => labelsOf(object));
	return {
		count: services.length,
		selectedBy(selector) {
			const selected = [];
			for (const owner of candidates(pairsOf(selector))) {
				const isSelected = selectsByExpressions(selector, labelsOf(owner.object));
				if (isSelected === void 0) return void 0;
				if (isSelected) selected.push({
					owner,
					ports: namesIn$1(require_program.valueAt(owner.object, ["spec", "ports"]))
				});
			}
			return selected;
		}
	};
}
function podsIn(set) {
	const pods = indexPods(set);
	return {
		count: pods.templates.length,
		selectedBy(selector, monitor) {
			const { namespace: _, ...anywhere } = monitor;
			return pods.selectedByExpressions(selector, anywhere)?.map((owned) => ({
				owner: owned.owner,
				ports: containersOf(owned).flatMap(({ container }) => namesIn$1(container["ports"]))
			}));
		}
	};
}
function pairsOf(selector) {
	return require_program.isMap(selector["matchLabels"]) ? selector["matchLabels"] : {};
}
function namesIn$1(ports) {
	return Array.isArray(ports) ? ports.map((port) => require_program.valueAt(port, ["name"])) : [];
}
function readsNamespaceOf(monitor, owner) {
	const selector = require_program.valueAt(monitor.object, ["spec", "namespaceSelector"]);
	if (require_program.isMap(selector)) {
		if (selector["any"] === true) return true;
		const { matchNames } = selector;
		if (Array.isArray(matchNames) && matchNames.length > 0) return owner.namespace === void 0 || matchNames.includes(owner.namespace);
	}
	return mayShareNamespace(monitor, owner);
}
function selectsNothing(monitor, hasTargets, { noun }) {
	return {
		resource: monitor,
		path: ["spec", "selector"],
		message: `${monitor.kind} "${monitor.name}" selects no ${noun} of this source, so nothing is measured${hasTargets ? "" : " unless it comes from elsewhere"}.`,
		...hasTargets ? {} : { severity: "info" }
	};
}
function* missingPorts(monitor, selected, { endpoints, noun }) {
	const list = require_program.valueAt(monitor.object, ["spec", endpoints]);
	if (!Array.isArray(list)) return;
	const names = new Set(selected.flatMap(({ ports }) => ports));
	for (const [index, endpoint] of list.entries()) {
		const port = require_program.valueAt(endpoint, ["port"]);
		if (typeof port !== "string" || port === "" || names.has(port)) continue;
		yield {
			resource: monitor,
			path: [
				"spec",
				endpoints,
				index,
				"port"
			],
			message: `${monitor.kind} "${monitor.name}" reads port "${port}", which no ${noun} that it selects has, so nothing is measured.`,
			passedBy: { "kube-linter": ["dangling-servicemonitor"] },
			related: selected.slice(0, 1).map(({ owner }) => ({
				resource: owner,
				path: ["metadata", "name"],
				message: `${owner.kind} "${owner.name}" is selected.`
			}))
		};
	}
}

// rules/config/duplicate-object.ts
const check$149 = function* (set) {
	const isRendered = set.rendering.source.kind === "helm" || set.rendering.source.kind === "kustomize";
	const seen = /* @__PURE__ */ new Map();
	for (const resource of set.resources) {
		const identity = identityOf(resource, set);
		if (identity === void 0) continue;
		const { origin } = resource.document.stream;
		const known = seen.get(identity);
		if (known === void 0) {
			seen.set(identity, /* @__PURE__ */ new Map([[origin, resource]]));
			continue;
		}
		const inFile = known.get(origin);
		const first = inFile ?? known.values().next().value;
		if (inFile === void 0) known.set(origin, resource);
		if (first === void 0) continue;
		const isTogether = isRendered || inFile !== void 0;
		const where = inFile === void 0 ? ` in ${first.document.stream.origin} and here` : "";
		yield {
			resource,
			path: ["metadata", "name"],
			message: `${resource.kind} "${resource.name}" is defined twice${where}${isTogether ? ", so one of the two is lost or the tool refuses both" : ", so the one that is applied last wins if both are"}.`,
			...isTogether ? {} : { severity: "info" },
			related: [{
				resource: first,
				path: ["metadata", "name"],
				message: "The first definition."
			}]
		};
	}
};
function identityOf({ apiVersion, kind, name, namespace, object }, set) {
	if (name === "" || typeof require_program.valueAt(object, ["metadata", "name"]) !== "string") return void 0;
	const { source } = set.rendering;
	const release = source.kind === "helm" ? source.environment.namespace : "";
	const hook = require_program.valueAt(object, [
		"metadata",
		"annotations",
		"helm.sh/hook"
	]);
	return JSON.stringify([
		groupOf(apiVersion),
		kind,
		namespace ?? release,
		name,
		typeof hook === "string" ? hook : ""
	]);
}

// src/kubernetes/access/roles.ts
const USER_FACING_ROLES = /* @__PURE__ */ new Set([
	"cluster-admin",
	"admin",
	"edit",
	"view"
]);
function isRoleOfKubernetes(role) {
	return isBootstrapped(role) || /^(?:system:|gce:podsecuritypolicy:)/u.test(role.name) || role.kind === "ClusterRole" && USER_FACING_ROLES.has(role.name);
}
function isBootstrapped(object) {
	return require_program.valueAt(object.object, [
		"metadata",
		"labels",
		"kubernetes.io/bootstrapping"
	]) === "rbac-defaults";
}
function entriesOfRole(role) {
	const rules = role.object["rules"];
	if (!Array.isArray(rules)) return [];
	return rules.flatMap((rule, index) => require_program.isMap(rule) ? [{
		index,
		apiGroups: stringsIn(rule["apiGroups"]),
		resources: stringsIn(rule["resources"]),
		verbs: stringsIn(rule["verbs"]),
		resourceNames: stringsIn(rule["resourceNames"])
	}] : []);
}
function stringsIn(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
const ALL_VERBS = [
	"get",
	"list",
	"watch",
	"create",
	"update",
	"patch",
	"delete"
];
function grantsEverything(role) {
	return entriesOfRole(role).some(({ apiGroups, resources, verbs, resourceNames }) => apiGroups.includes("*") && resources.includes("*") && resourceNames.length === 0 && (verbs.includes("*") || ALL_VERBS.every((verb) => verbs.includes(verb))));
}
function roleRefOf(binding) {
	const kind = require_program.valueAt(binding.object, ["roleRef", "kind"]);
	const name = require_program.valueAt(binding.object, ["roleRef", "name"]);
	return (kind === "Role" || kind === "ClusterRole") && typeof name === "string" ? {
		kind,
		name
	} : void 0;
}

// src/kubernetes/access/role-bindings.ts
const bindingsIn = require_program.oncePerSet(readBindingsIn);
function readBindingsIn(set) {
	return [...set.ofKind("ClusterRoleBinding"), ...set.ofKind("RoleBinding")];
}
function subjectsOf(binding) {
	const subjects = binding.object["subjects"];
	if (!Array.isArray(subjects)) return [];
	return subjects.flatMap((subject, index) => {
		if (!require_program.isMap(subject)) return [];
		const { kind, name, namespace } = subject;
		if (typeof kind !== "string" || typeof name !== "string") return [];
		return [{
			kind,
			name,
			namespace: typeof namespace === "string" && namespace !== "" ? namespace : void 0,
			index
		}];
	});
}
function isGivenToProgram(bindings) {
	return bindings.some((binding) => subjectsOf(binding).some(isAccountOrNode));
}
function isAccountOrNode({ kind, name }) {
	return kind === "ServiceAccount" || kind === "Node" || /^system:(?:node|serviceaccount)s?(?::|$)/u.test(name);
}
const bindingsByRole = require_program.oncePerSet(readBindingsByRole);
function readBindingsByRole(set) {
	const bindings = require_flags.groupBy(bindingsIn(set), (binding) => keyOf(roleRefOf(binding)));
	return (role) => (bindings.get(`${role.kind}/${role.name}`) ?? []).filter((binding) => role.kind === "ClusterRole" || mayShareNamespace(role, binding));
}
const rolesByBinding = require_program.oncePerSet(readRolesByBinding);
function readRolesByBinding(set) {
	const roles = require_flags.groupBy([...set.ofKind("Role"), ...set.ofKind("ClusterRole")], (role) => `${role.kind}/${role.name}`);
	return (binding) => roles.get(keyOf(roleRefOf(binding)))?.find((role) => role.kind === "ClusterRole" || mayShareNamespace(role, binding));
}
function keyOf(role) {
	return role === void 0 ? "" : `${role.kind}/${role.name}`;
}

// src/kubernetes/access/service-accounts.ts
function accountOfPod(spec) {
	for (const key of ["serviceAccountName", "serviceAccount"]) {
		const name = spec[key];
		if (typeof name === "string" && name !== "") return name;
	}
	return "default";
}
function accountField(spec) {
	return spec["serviceAccountName"] === void 0 ? "serviceAccount" : "serviceAccountName";
}
const tokenMounts = require_program.oncePerSet(readTokenMounts);
function readTokenMounts(set) {
	const accounts = require_flags.groupBy(set.ofKind("ServiceAccount"), (account) => account.name);
	return ({ owner, spec }) => {
		const onPod = spec["automountServiceAccountToken"];
		if (onPod !== void 0) return onPod !== false;
		return (accounts.get(accountOfPod(spec))?.find((one) => mayShareNamespace(one, owner)))?.object["automountServiceAccountToken"] !== false;
	};
}
const NO_BINDINGS = [];
const ALL_ACCOUNTS = "system:serviceaccounts";
const boundAccountsOf = require_program.oncePerSet(readBoundAccountsOf);
function readBoundAccountsOf(set) {
	const accounts = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const binding of bindingsIn(set)) for (const { kind, name, namespace } of subjectsOf(binding)) {
		if (kind === "Group" && name.startsWith(ALL_ACCOUNTS)) addTo(groups, name.slice(23), binding);
		const account = accountOfSubject(kind, name, namespace ?? binding.namespace);
		if (account === void 0) continue;
		let known = accounts.get(account.name);
		if (known === void 0) accounts.set(account.name, known = /* @__PURE__ */ new Map());
		addTo(known, account.namespace, binding);
	}
	const bindingsOf = (name, namespace) => {
		const known = accounts.get(name);
		if (known === void 0 && groups.size === 0) return NO_BINDINGS;
		if (namespace === void 0) return [.../* @__PURE__ */ new Set([...allOf$1(groups), ...allOf$1(known)])];
		const places = [
			groups.get(""),
			groups.get(namespace),
			known?.get(void 0),
			known?.get(namespace)
		];
		return [...new Set(places.flatMap((place) => [...place ?? []]))];
	};
	return {
		bindingsOf,
		has: (name, namespace) => bindingsOf(name, namespace).length > 0
	};
}
function addTo(places, namespace, binding) {
	const known = places.get(namespace);
	if (known === void 0) places.set(namespace, /* @__PURE__ */ new Set([binding]));
	else known.add(binding);
}
function allOf$1(places) {
	return [...places?.values() ?? []].flatMap((bindings) => [...bindings]);
}
function accountOfSubject(kind, name, namespace) {
	if (kind === "ServiceAccount") return {
		name,
		namespace
	};
	const user = kind === "User" ? /^system:serviceaccount:(?<namespace>[^:]+):(?<name>[^:]+)$/u.exec(name)?.groups : void 0;
	return user === void 0 ? void 0 : {
		name: user["name"] ?? "",
		namespace: user["namespace"]
	};
}

// rules/config/non-existent-service-account.ts
const check$148 = function* (set) {
	const accountsFor = indexByNamespace(set.ofKind("ServiceAccount"), ({ name, namespace }) => ({
		name,
		namespace
	}));
	const definesAccess = namespacesWithAccess(set);
	for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
		const account = accountOfPod(spec);
		if (account === "default" || accountsFor(account, owner).length > 0) continue;
		if (isMadeByOperator(labelsOf(owner.object))) continue;
		const severity = severityOfBrokenLink(set, definesAccess(owner));
		const field = spec["serviceAccountName"] === account ? "serviceAccountName" : "serviceAccount";
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				field
			],
			message: `${owner.kind} "${owner.name}" runs as ServiceAccount "${account}", which is not defined here, so no pod can be created${severity === "info" ? " unless it comes from elsewhere" : ""}.`,
			severity
		};
	}
};
function namespacesWithAccess(set) {
	const namespaces = /* @__PURE__ */ new Set();
	for (const kind of [
		"ServiceAccount",
		"Role",
		"RoleBinding"
	]) for (const { namespace } of set.ofKind(kind)) namespaces.add(namespace);
	for (const { object } of set.ofKind("ClusterRoleBinding")) {
		const subjects = object["subjects"];
		if (!Array.isArray(subjects)) continue;
		for (const subject of subjects) if (require_program.valueAt(subject, ["kind"]) === "ServiceAccount") namespaces.add(require_program.valueAt(subject, ["namespace"]));
	}
	return ({ namespace }) => namespace === void 0 ? namespaces.size > 0 : namespaces.has(void 0) || namespaces.has(namespace);
}

// src/kubernetes/network/service-variables.ts
const servicesByVariable = require_program.oncePerSet(readServicesByVariable);
function readServicesByVariable(set) {
	const given = set.ofKind("Service").flatMap((service) => {
		return variablesOfService(service).map((variable) => ({
			variable,
			service
		}));
	});
	const lookUp = indexByNamespace(given, ({ variable, service }) => ({
		name: variable,
		namespace: service.namespace
	}));
	return (variable, from) => lookUp(variable, from).map(({ service }) => service);
}
function variablesOfService({ name, object }) {
	const spec = object["spec"];
	if (!require_program.isMap(spec) || name === "" || spec["clusterIP"] === "None" || spec["type"] === "ExternalName") return [];
	const prefix = name.toUpperCase().replaceAll("-", "_");
	const names = [
		`${prefix}_SERVICE_HOST`,
		`${prefix}_SERVICE_PORT`,
		`${prefix}_PORT`
	];
	const ports = Array.isArray(spec["ports"]) ? spec["ports"] : [];
	for (const port of ports) {
		const portName = require_program.valueAt(port, ["name"]);
		if (typeof portName === "string" && portName !== "") names.push(`${prefix}_SERVICE_PORT_${portName.toUpperCase().replaceAll("-", "_")}`);
		const number = require_program.valueAt(port, ["port"]);
		const protocol = require_program.valueAt(port, ["protocol"]);
		const shown = typeof protocol === "string" ? protocol.toUpperCase() : "TCP";
		if (typeof number !== "number") continue;
		const link = `${prefix}_PORT_${number}_${shown}`;
		names.push(link, `${link}_PROTO`, `${link}_PORT`, `${link}_ADDR`);
	}
	return names;
}

// rules/config/service-links-enabled.ts
const check$147 = function* (set) {
	const collisionFor = collisionsIn(set);
	for (const template of podTemplatesIn(set)) {
		const { owner, spec, templatePath } = template;
		if (spec["enableServiceLinks"] === false) continue;
		const collision = collisionFor(template);
		const consequence = collision === void 0 ? "so any of them may become a setting by accident" : `among them ${collision.variable} of Service "${collision.service.name}", which programs read as a setting`;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"enableServiceLinks"
			],
			message: `${owner.kind} "${owner.name}" gives its containers variables for every Service of the namespace, ${consequence}.`,
			...collision === void 0 ? {} : { severity: "medium" }
		};
	}
};
const WELL_KNOWN = /* @__PURE__ */ new Set([
	"API_PORT",
	"APP_PORT",
	"DATABASE_PORT",
	"DB_PORT",
	"ELASTICSEARCH_PORT",
	"KAFKA_PORT",
	"MARIADB_PORT",
	"MEMCACHED_PORT",
	"MONGO_PORT",
	"MONGODB_PORT",
	"MYSQL_PORT",
	"NATS_PORT",
	"POSTGRES_PORT",
	"RABBITMQ_PORT",
	"REDIS_PORT",
	"SERVER_PORT",
	"SMTP_PORT"
]);
function collisionsIn(set) {
	const servicesFor = servicesByVariable(set);
	return (template) => {
		for (const variable of [...variablesSetBy(template), ...WELL_KNOWN]) {
			const [service] = servicesFor(variable, template.owner);
			if (service !== void 0) return {
				service,
				variable
			};
		}
	};
}
function variablesSetBy(template) {
	return containersOf(template).flatMap(({ container }) => {
		const { env } = container;
		if (!Array.isArray(env)) return [];
		return env.map((entry) => require_program.valueAt(entry, ["name"])).filter((name) => typeof name === "string");
	});
}

// src/kubernetes/workloads/tiller.ts
function tillerIn(owned) {
	const containers = containersOf(owned).filter(({ type }) => type !== "ephemeral");
	const byImage = containers.filter(({ container }) => isTillerImage(container["image"]));
	const [first] = byImage;
	if (first !== void 0) return {
		path: [...first.path, "image"],
		containers: byImage
	};
	const path = pathOfSign(owned);
	return path === void 0 ? void 0 : {
		path,
		containers: containers.filter(({ type }) => type === "container")
	};
}
const TILLER = /(?:^|[-_.])tiller(?:$|[-_.])/u;
function isTillerImage(image) {
	if (typeof image !== "string") return false;
	const repository = repositoryOf(image);
	return TILLER.test(repository.slice(repository.lastIndexOf("/") + 1));
}
function pathOfSign({ owner, template, templatePath }) {
	for (const [holder, root] of [[owner.object, []], [template, templatePath]]) {
		const label = Object.entries(labelsOf(holder)).find(([, value]) => value === "tiller");
		if (label !== void 0) return [
			...root,
			"metadata",
			"labels",
			label[0]
		];
		const name = require_program.valueAt(holder, ["metadata", "name"]);
		if (typeof name === "string" && TILLER.test(name)) return [
			...root,
			"metadata",
			"name"
		];
	}
}

// rules/config/tiller-deployed.ts
const check$146 = function* (set) {
	for (const owned of podTemplatesIn(set)) {
		const tiller = tillerIn(owned);
		if (tiller === void 0) continue;
		const { owner } = owned;
		yield {
			resource: owner,
			path: tiller.path,
			message: `${owner.kind} "${owner.name}" runs Tiller, so whoever reaches its port can install anything in the cluster.`
		};
	}
};

// rules/config/tiller-not-localhost.ts
const check$145 = function* (set) {
	for (const owned of podTemplatesIn(set)) for (const { container, shownName, path } of tillerIn(owned)?.containers ?? []) {
		const words = wordsOf(container, path).map(({ text }) => text);
		if (LISTENS_LOCALLY.test(words.join(" "))) continue;
		yield {
			resource: owned.owner,
			path: [...path, Array.isArray(container["args"]) || words.length === 0 ? "args" : "command"],
			message: `Tiller in container ${shownName} listens on the pod's address, so any pod of the cluster can make it install what it likes.`
		};
	}
};
const LISTENS_LOCALLY = /(?:^|\s)--?listen[=\s]["']?(?:localhost|127\.0\.0\.1|\[::1\]):/u;

// rules/config/tls-verification-disabled.ts
const check$144 = function* (set) {
	yield* settings(set);
	for (const owned of podTemplatesIn(set)) for (const { container, shownName, path } of containersOf(owned)) {
		const words = wordsOf(container, path);
		for (const word of words.filter(({ text }) => text.length <= MAX_LINE && SKIPPING_FLAG.test(text))) yield {
			resource: owned.owner,
			path: word.path,
			message: `Container ${shownName} is started without a check of certificates, so whoever stands in between can pose as the other side.`
		};
		for (const word of wordsOfUnsafeCurl(words)) yield {
			resource: owned.owner,
			path: word.path,
			message: `Container ${shownName} calls curl without a check of certificates, so anyone on the way can change what it gets.`,
			severity: "info"
		};
	}
};
const FIELDS$2 = [
	{
		kind: "Config.",
		path: [
			"clusters",
			0,
			"cluster",
			"insecure-skip-tls-verify"
		],
		of: "the API server"
	},
	{
		kind: "APIService",
		path: ["spec", "insecureSkipTLSVerify"],
		of: "the server of the API"
	},
	...["ServiceMonitor", "PodMonitor"].map((kind, index) => ({
		kind: `${kind}.monitoring.coreos.com`,
		path: [
			"spec",
			index === 0 ? "endpoints" : "podMetricsEndpoints",
			0,
			"tlsConfig",
			"insecureSkipVerify"
		],
		of: "what is measured"
	})),
	...["HelmRepository", "GitRepository"].map((kind) => ({
		kind: `${kind}.source.toolkit.fluxcd.io`,
		path: ["spec", "insecure"],
		of: "the source"
	}))
];
function* settings(set) {
	for (const { kind, path, of } of FIELDS$2) for (const resource of set.ofKind(kind)) for (const found of placesOf$1(resource, path)) yield {
		resource,
		path: found,
		message: `${resource.kind}${resource.name === "" ? "" : ` "${resource.name}"`} takes any certificate for that of ${of}, so whoever stands in between can pose as it.`
	};
}
function placesOf$1(resource, path) {
	const at = path.indexOf(0);
	if (at < 0) return require_program.valueAt(resource.object, path) === true ? [path] : [];
	const list = require_program.valueAt(resource.object, path.slice(0, at));
	if (!Array.isArray(list)) return [];
	return list.flatMap((item, index) => {
		return require_program.valueAt(item, path.slice(at + 1)) === true ? [path.with(at, index)] : [];
	});
}
const MAX_LINE = 2e4;
const SKIPPING_FLAG = /(?:^|\s)--?(?:insecure-skip-tls-verify|insecure-skip-verify|kubelet-insecure-tls)(?:=["']?(?:true|1)["']?)?(?:$|[\s;&|"')])/u;
const INSECURE_FLAG = /^(?:--insecure|-[#0fgGiIjLnNOpqRsSvZ]*k[#0fgGiIjkLnNOpqRsSvZ]*)$/u;
function wordsOfUnsafeCurl(words) {
	const isCurl = /(?:^|\/)curl$/u.test(words[0]?.text ?? "");
	return words.filter(({ text }) => {
		if (isCurl && INSECURE_FLAG.test(text)) return true;
		if (text.length > MAX_LINE || !text.includes("curl")) return false;
		return text.split(/[|;&\n]|\$\(/u).some((call) => {
			const parts = call.split(/\s+/u);
			const start = parts.findIndex((part) => /(?:^|\/)curl$/u.test(part));
			return start >= 0 && parts.slice(start + 1).some((part) => INSECURE_FLAG.test(part));
		});
	});
}

// rules/config/undefined-env-expansion.ts
const check$143 = function* (set) {
	const objectsFor = configObjectsIn(set);
	const isOfService = serviceVariablesIn(set);
	for (const template of podTemplatesIn(set)) {
		const { owner } = template;
		for (const found of containersOf(template)) {
			const imported = importedNames(found.container, owner, objectsFor);
			if (imported === void 0) continue;
			for (const { name, path, isLater } of unknownNames(found, imported)) {
				if (isOfService(name, owner)) continue;
				yield {
					resource: owner,
					path,
					message: `Container ${found.shownName} asks for $(${name}), which ${isLater ? "is defined only further down" : "no variable of it is called"}, so the program gets these very characters.`
				};
			}
		}
	}
};
function importedNames(container, owner, objectsFor) {
	const names = /* @__PURE__ */ new Set();
	const { envFrom } = container;
	for (const source of Array.isArray(envFrom) ? envFrom : []) {
		const prefix = scalarText(require_program.valueAt(source, ["prefix"]));
		for (const [field, kind] of [["configMapRef", "ConfigMap"], ["secretRef", "Secret"]]) {
			const reference = require_program.valueAt(source, [field]);
			if (!require_program.isMap(reference)) continue;
			const objects = objectsFor(kind, scalarText(reference["name"]), owner);
			if (objects.length === 0) return void 0;
			for (const { keys } of objects) {
				if (keys === void 0) return void 0;
				for (const key of keys) names.add(prefix + key);
			}
		}
	}
	return names;
}
function* unknownNames({ container, path }, imported) {
	const env = Array.isArray(container["env"]) ? container["env"] : [];
	const all = new Set(env.map((entry) => require_program.valueAt(entry, ["name"])));
	const known = new Set(imported);
	for (const [index, entry] of env.entries()) {
		for (const name of namesAskedIn(require_program.valueAt(entry, ["value"]))) {
			if (known.has(name)) continue;
			yield {
				name,
				path: [
					...path,
					"env",
					index,
					"value"
				],
				isLater: all.has(name)
			};
		}
		known.add(require_program.valueAt(entry, ["name"]));
	}
	if (startsShell(container)) return;
	for (const key of ["command", "args"]) {
		const words = container[key];
		for (const [index, word] of Array.isArray(words) ? words.entries() : []) for (const name of namesAskedIn(word)) if (!known.has(name)) yield {
			name,
			path: [
				...path,
				key,
				index
			],
			isLater: false
		};
	}
}
function startsShell({ command, args }) {
	const words = Array.isArray(command) && command.length > 0 ? command : args;
	return Array.isArray(words) && words.some((word) => typeof word === "string" && /(?:^|\/)[a-z]*sh$/u.test(word));
}
function namesAskedIn(text) {
	const names = /* @__PURE__ */ new Set();
	if (typeof text !== "string" || !text.includes("$(")) return names;
	for (const match of text.matchAll(/\$\$|\$\((?<name>[A-Z_][A-Z0-9_]*)\)/gu)) {
		const name = match.groups?.["name"];
		if (name !== void 0) names.add(name);
	}
	return names;
}
function serviceVariablesIn(set) {
	const servicesFor = servicesByVariable(set);
	return (name, owner) => /_SERVICE_(?:HOST|PORT)(?:_|$)|_PORT_\d+_/u.test(name) || servicesFor(name, owner).length > 0;
}

// rules/config/unresolved-template-text.ts
const check$142 = function* (set) {
	const fillsVariables = hasSubstitution(set);
	for (const resource of set.resources) {
		if (!isBuiltInKind(resource.apiVersion, resource.kind)) continue;
		const hits = [];
		visitTexts$1(resource, (text, path) => {
			const leftover = leftoverIn(text, path);
			if (leftover === void 0 || fillsVariables && leftover.startsWith("${")) return;
			hits.push({
				leftover,
				path: [...path],
				severity: severityOf(leftover, path, set)
			});
		});
		yield* hits.map((hit) => violationOf$1(hit, resource));
	}
};
function violationOf$1({ leftover, path, severity }, resource) {
	const shown = leftover.length > 40 ? `${leftover.slice(0, 39)}\u2026` : leftover;
	return {
		resource,
		path,
		message: `${resource.kind} "${resource.name}" still has \`${shown}\` in it${severity === "low" ? " and breaks unless something fills it in before it is applied" : ", so the value that was meant is missing"}.`,
		severity
	};
}
const WHOLE = [
	"ClusterRole",
	"ClusterRoleBinding",
	"HorizontalPodAutoscaler",
	"Ingress",
	"IngressClass",
	"LimitRange",
	"NetworkPolicy",
	"PersistentVolume",
	"PersistentVolumeClaim",
	"PodDisruptionBudget",
	"ResourceQuota",
	"Role",
	"RoleBinding",
	"Service",
	"ServiceAccount"
];
function visitTexts$1({ apiVersion, kind, object }, see) {
	const path = [];
	const visit = (value) => {
		if (typeof value === "string") see(value, path);
		else if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) {
			path.push(index);
			visit(value[index]);
			path.pop();
		}
		else if (require_program.isMap(value)) for (const key in value) {
			const inner = value[key];
			if (mayHoldTemplates(key, inner, path)) continue;
			path.push(key);
			see(key, path);
			visit(inner);
			path.pop();
		}
	};
	const isWhole = podTemplatePath(apiVersion, kind) !== void 0 || WHOLE.some((one) => matchesKind(one, apiVersion, kind));
	for (const key of isWhole ? Object.keys(object) : ["metadata"]) {
		path.push(key);
		visit(object[key]);
		path.pop();
	}
}
function mayHoldTemplates(key, value, holder) {
	switch (key) {
		case "command":
		case "args":
		case "env": return Array.isArray(value);
		case "annotations": return holder.at(-1) === "metadata";
		default: return false;
	}
}
const LEFTOVER = /\{\{[^{}]*\}\}|<no value>|%![a-z]\(|\$\{[A-Z_][A-Z0-9_]*(?:[:}])|__[A-Z][A-Z0-9_]*__|REPLACE_ME/u;
const NIL = /(?:^|[-/:.@])<?nil>?(?:$|[-/:.@])/u;
function leftoverIn(text, path) {
	const found = LEFTOVER.exec(text)?.[0];
	if (found !== void 0) return found;
	return text.includes("nil") && NAMES$1.test(fieldOf(path)) && NIL.test(text) ? "nil" : void 0;
}
const NAMES$1 = /^(?:name|generateName|[a-z][A-Za-z]*Name|namespace|image|hosts?|hostnames?)$/u;
const PORTS = /^(?:port|number|[a-z][A-Za-z]*Port)$/u;
const LABELS$1 = /* @__PURE__ */ new Set([
	"labels",
	"matchLabels",
	"selector"
]);
function severityOf(leftover, path, set) {
	if (leftover.startsWith("${") && set.rendering.source.kind !== "helm") return "low";
	const field = fieldOf(path);
	return NAMES$1.test(field) || PORTS.test(field) || LABELS$1.has(path.at(-2)) ? "high" : "medium";
}
function fieldOf(path) {
	const key = path.findLast((segment) => typeof segment === "string");
	return typeof key === "string" ? key : "";
}
function hasSubstitution(set) {
	return set.ofKind("Kustomization.kustomize.toolkit.fluxcd.io").some(({ object }) => require_program.valueAt(object, ["spec", "postBuild"]) !== void 0);
}

// rules/control-plane/apiserver-insecure-port.ts
const FIRST_CLOSED = 20;
const check$141 = function* (set) {
	for (const { resource, settings } of componentsIn(set, "kube-apiserver")) {
		const port = settings.flags["insecure-port"];
		if (!(port === void 0 ? settings.minor !== void 0 && settings.minor < FIRST_CLOSED : port !== "0")) continue;
		yield {
			resource,
			path: placeOfFlag(settings, "insecure-port"),
			message: `The API server answers without any login on port ${port ?? "8080, its default in this version"}, so whoever reaches that port owns the cluster.`
		};
	}
};

// rules/control-plane/outdated-kubernetes-version.ts
const END_OF_LIFE = {
	16: "2020-09-02",
	17: "2021-01-13",
	18: "2021-06-18",
	19: "2021-10-28",
	20: "2022-02-28",
	21: "2022-06-28",
	22: "2022-12-08",
	23: "2023-02-28",
	24: "2023-07-28",
	25: "2023-10-28",
	26: "2024-02-28",
	27: "2024-07-16",
	28: "2024-10-22",
	29: "2025-02-28",
	30: "2025-07-15",
	31: "2025-11-11",
	32: "2026-02-28",
	33: "2026-06-28",
	34: "2026-10-27"
};
const PLACES$1 = [
	{
		kind: "ClusterConfiguration.kubeadm.k8s.io",
		path: ["kubernetesVersion"]
	},
	{
		kind: "Cluster.cluster.x-k8s.io",
		path: [
			"spec",
			"topology",
			"version"
		]
	},
	{
		kind: "KubeadmControlPlane.controlplane.cluster.x-k8s.io",
		path: ["spec", "version"]
	},
	{
		kind: "MachineDeployment.cluster.x-k8s.io",
		path: [
			"spec",
			"template",
			"spec",
			"version"
		]
	},
	{
		kind: "Plan.upgrade.cattle.io",
		path: ["spec", "version"]
	},
	{
		kind: "Node",
		path: [
			"status",
			"nodeInfo",
			"kubeletVersion"
		]
	}
];
const PROGRAMS = /* @__PURE__ */ new Set([
	"kube-apiserver",
	"kube-controller-manager",
	"kube-scheduler",
	"hyperkube"
]);
const check$140 = function* (set, params) {
	const oldest = Number(params["oldestMinor"]);
	for (const { resource, path, text, minor } of statedVersions(set)) {
		if (minor >= oldest) continue;
		const end = END_OF_LIFE[minor];
		yield {
			resource,
			path,
			message: `Kubernetes 1.${minor} of "${text}" ${end === void 0 ? "gets no fixes any more" : `got its last fix on ${end}`}, so holes that are known stay open.`
		};
	}
};
function* statedVersions(set) {
	for (const { kind, path } of PLACES$1) for (const resource of set.ofKind(kind)) yield* statedAt(resource, path, require_program.valueAt(resource.object, path));
	for (const resource of set.ofKind("ConfigMap")) {
		const file = fileInConfigMap(resource.object);
		if (file !== void 0) yield* statedAt(resource, file.place, file.object["kubernetesVersion"]);
	}
	for (const template of podTemplatesIn(set)) for (const { container, path } of containersOf(template)) {
		const { image } = container;
		if (typeof image !== "string") continue;
		const { program, tag } = readImageName(image);
		if (PROGRAMS.has(program)) yield* statedAt(template.owner, [...path, "image"], tag);
	}
}
function* statedAt(resource, path, version) {
	const minor = typeof version === "string" ? minorOfVersion(version.replace(/^stable-/u, "")) : void 0;
	if (typeof version === "string" && minor !== void 0) yield {
		resource,
		path,
		text: version,
		minor
	};
}

// rules/etcd/encryption-provider-weak.ts
const ENCRYPTING = /* @__PURE__ */ new Set([
	"aescbc",
	"aesgcm",
	"kms",
	"secretbox"
]);
const check$139 = function* (set) {
	for (const kind of ["EncryptionConfiguration.apiserver.config.k8s.io", "EncryptionConfig."]) for (const resource of set.ofKind(kind)) {
		yield* faultsOfProvider(resource);
		yield* keysInTheOpen(resource);
	}
	for (const { file, place } of reportedFilesIn(set, "encryptionProviderConfigFile")) for (const fault of faultsOfProvider(file)) yield {
		...fault,
		path: place
	};
};
function* faultsOfProvider(resource) {
	const entries = entriesOf$1(resource);
	const index = entries.findIndex((entry) => require_program.isMap(entry) && coversSecrets(entry["resources"]));
	const place = index < 0 ? ["resources"] : [
		"resources",
		index,
		"providers"
	];
	const [writer] = index < 0 ? [] : providersOf(entries[index], place);
	const stored = "so they are stored as they are";
	if (index < 0) yield {
		resource,
		path: place,
		message: `No entry of the encryption configuration is for Secrets, ${stored}.`
	};
	else if (writer === void 0 || !ENCRYPTING.has(writer.name)) {
		const which = writer === void 0 ? "has no provider" : `is \`${writer.name}\`, which does not encrypt`;
		yield {
			resource,
			path: writer?.path ?? place,
			message: `What writes Secrets ${which}, ${stored} and a backup of etcd gives them away.`
		};
	} else if (writer.name === "aesgcm") yield {
		resource,
		path: writer.path,
		message: "Secrets are written with `aesgcm`, whose key must be replaced every 200,000 writes to stay safe.",
		severity: "info"
	};
	else if (writer.name === "kms" && writer.settings["apiVersion"] === "v1") {
		const message = "Secrets are written with version 1 of `kms`, which Kubernetes has turned off by default since 1.29.";
		yield {
			resource,
			path: [...writer.path, "apiVersion"],
			message,
			severity: "info"
		};
	}
}
function* keysInTheOpen(resource) {
	for (const [index, entry] of entriesOf$1(resource).entries()) for (const { name, settings, path } of providersOf(entry, [
		"resources",
		index,
		"providers"
	])) {
		const keys = Array.isArray(settings["keys"]) ? settings["keys"] : [];
		for (const [position, key] of keys.entries()) {
			if (!require_program.isMap(key) || !isRandomKey(key["secret"])) continue;
			const message = `A key of \`${name}\` is written out here, so whoever reads the repository decrypts a backup of etcd.`;
			yield {
				resource,
				path: [
					...path,
					"keys",
					position,
					"secret"
				],
				message,
				severity: "info"
			};
		}
	}
}
function entriesOf$1({ object }) {
	return Array.isArray(object["resources"]) ? object["resources"] : [];
}
function coversSecrets(resources) {
	return Array.isArray(resources) && [
		"secrets",
		"*.",
		"*.*"
	].some((name) => resources.includes(name));
}
function providersOf(entry, place) {
	return (require_program.isMap(entry) && Array.isArray(entry["providers"]) ? entry["providers"] : []).flatMap((provider, index) => Object.entries(require_program.isMap(provider) ? provider : {}).map(([name, settings]) => ({
		name,
		settings: require_program.isMap(settings) ? settings : {},
		path: [
			...place,
			index,
			name
		]
	})));
}
function isRandomKey(secret) {
	if (typeof secret !== "string" || !/^[A-Za-z0-9+/]{21,44}={0,2}$/u.test(secret)) return false;
	const bytes = Buffer.from(secret, "base64");
	return [
		16,
		24,
		32
	].includes(bytes.length) && bytes.some((byte) => byte < 32 || byte > 126);
}

// src/kubernetes/config-and-storage/mounted-files.ts
function originOfFile(resource, containerPath, file) {
	const container = require_program.valueAt(resource.object, containerPath);
	const pod = require_program.valueAt(resource.object, containerPath.slice(0, -2));
	const mount = mountAbove(container, file);
	const volume = (require_program.isMap(pod) && Array.isArray(pod["volumes"]) ? pod["volumes"] : []).find((one) => require_program.isMap(one) && one["name"] === mount?.["name"]);
	if (mount === void 0 || !require_program.isMap(volume)) return file;
	const inside = `${pathText(mount["subPath"], "/")}${file.slice(pathText(mount["mountPath"], "").length)}`;
	const onNode = require_program.valueAt(volume, ["hostPath", "path"]);
	if (typeof onNode === "string") return `${onNode.replace(/(?<!\/)\/+$/u, "")}${inside}`;
	const { name: _, ...source } = volume;
	return `${resource.namespace ?? ""} ${JSON.stringify(source)} ${inside}`;
}
function mountAbove(container, file) {
	const mounts = require_program.isMap(container) && Array.isArray(container["volumeMounts"]) ? container["volumeMounts"] : [];
	let best;
	for (const mount of mounts) {
		if (!require_program.isMap(mount)) continue;
		const path = pathText(mount["mountPath"], "");
		if (path === "" || file !== path && !file.startsWith(`${path}/`)) continue;
		if (best === void 0 || path.length > pathText(best["mountPath"], "").length) best = mount;
	}
	return best;
}
function pathText(path, lead) {
	return typeof path === "string" && path !== "" ? `${lead}${path.replace(/(?<!\/)\/+$/u, "")}` : "";
}

// rules/etcd/etcd-unique-ca.ts
const check$138 = function* (set) {
	const ofUsers = /* @__PURE__ */ new Map();
	for (const server of componentsIn(set, "kube-apiserver")) {
		const file = fileOfFlag(server, "client-ca-file");
		if (file !== void 0 && !ofUsers.has(file)) ofUsers.set(file, server);
	}
	for (const etcd of componentsIn(set, "etcd")) {
		const file = fileOfFlag(etcd, "trusted-ca-file");
		const server = file === void 0 ? void 0 : ofUsers.get(file);
		if (server === void 0) continue;
		const { resource, settings } = server;
		yield {
			resource: etcd.resource,
			path: placeOfFlag(etcd.settings, "trusted-ca-file"),
			message: `The etcd server trusts ${etcd.settings.flags["trusted-ca-file"] ?? ""}, the authority of the API server's clients, so every node and user with a certificate may read all Secrets.`,
			related: [{
				resource,
				path: placeOfFlag(settings, "client-ca-file"),
				message: "The same authority signs for the API server."
			}]
		};
	}
};
function fileOfFlag({ resource, settings }, flag) {
	const file = settings.flags[flag];
	if (file === void 0) return void 0;
	const list = settings.root.indexOf("containers");
	return list < 0 ? file : originOfFile(resource, settings.root.slice(0, list + 2), file);
}

// rules/hygiene/administrative-boundaries.ts
const check$137 = function* (set) {
	const { source } = set.rendering;
	const standIn = source.kind === "helm" ? source.environment.namespace : void 0;
	const seen = /* @__PURE__ */ new Map();
	for (const resource of set.resources) {
		const { apiVersion, kind, name, namespace } = resource;
		const isDefinition = matchesKind("Namespace", apiVersion, kind);
		const used = isDefinition ? name : namespace;
		if (used === void 0 || used === "" || used === standIn) continue;
		if (!isDefinition && podTemplatePath(apiVersion, kind, set.podTemplates) === void 0) continue;
		const known = seen.get(used) ?? {
			first: resource,
			definition: void 0,
			workloads: 0
		};
		if (isDefinition) known.definition ??= resource;
		else known.workloads += 1;
		seen.set(used, known);
	}
	for (const [namespace, { first, definition, workloads }] of seen) {
		const share = workloads === 1 ? "one workload is" : `${workloads === 0 ? "no" : workloads} workloads are`;
		yield {
			resource: definition ?? first,
			path: ["metadata", definition === void 0 ? "namespace" : "name"],
			message: `Namespace "${namespace}" is ${seen.size === 1 ? "the only one" : `one of ${seen.size}`} in use here, and ${share} inside its roles, quota and policies.`
		};
	}
};

// rules/hygiene/flux-v1-annotation.ts
const check$136 = function* (set) {
	for (const resource of set.resources) {
		const templatePath = podTemplateOf(resource, set.podTemplates)?.templatePath ?? [];
		const roots = templatePath.length === 0 ? [[]] : [[], templatePath];
		for (const root of roots) for (const section of ["annotations", "labels"]) {
			const pairs = require_program.valueAt(resource.object, [
				...root,
				"metadata",
				section
			]);
			for (const key of require_program.isMap(pairs) ? Object.keys(pairs) : []) {
				if (!key.startsWith("fluxcd.io/")) continue;
				yield {
					resource,
					path: [
						...root,
						"metadata",
						section,
						key
					],
					message: `${resource.kind} "${resource.name}" asks Flux v1 by "${key}", which nothing reads any more, so what it automated no longer happens.`
				};
			}
		}
	}
};

// src/kubernetes/cluster-scoped.ts
const CLUSTER_SCOPED = {
	"": [
		"ComponentStatus",
		"Namespace",
		"Node",
		"PersistentVolume"
	],
	"admissionregistration.k8s.io": [
		"MutatingAdmissionPolicy",
		"MutatingAdmissionPolicyBinding",
		"MutatingWebhookConfiguration",
		"ValidatingAdmissionPolicy",
		"ValidatingAdmissionPolicyBinding",
		"ValidatingWebhookConfiguration"
	],
	"apiextensions.k8s.io": ["CustomResourceDefinition"],
	"apiregistration.k8s.io": ["APIService"],
	"certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
	extensions: ["PodSecurityPolicy"],
	"flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
	"networking.k8s.io": [
		"ClusterCIDR",
		"IngressClass",
		"IPAddress",
		"ServiceCIDR"
	],
	"node.k8s.io": ["RuntimeClass"],
	policy: ["PodSecurityPolicy"],
	"rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
	"resource.k8s.io": [
		"DeviceClass",
		"DeviceTaintRule",
		"ResourceSlice"
	],
	"scheduling.k8s.io": ["PriorityClass"],
	"storage.k8s.io": [
		"CSIDriver",
		"CSINode",
		"StorageClass",
		"VolumeAttachment",
		"VolumeAttributesClass"
	],
	"storagemigration.k8s.io": ["StorageVersionMigration"]
};
function isClusterScoped(apiVersion, kind) {
	const group = groupOf(apiVersion);
	return Object.hasOwn(CLUSTER_SCOPED, group) && (CLUSTER_SCOPED[group]?.includes(kind) ?? false);
}
function isNamespaced(apiVersion, kind) {
	if (isBuiltInKind(apiVersion, kind)) return !isClusterScoped(apiVersion, kind);
	return podTemplatePath(apiVersion, kind) !== void 0;
}

// rules/hygiene/namespace-unset.ts
const check$135 = function* (set) {
	if (set.rendering.source.kind === "helm") return;
	for (const resource of set.resources) {
		const { apiVersion, kind, name, namespace } = resource;
		if (namespace !== void 0 || !isNamespaced(apiVersion, kind)) continue;
		yield {
			resource,
			path: ["metadata", "namespace"],
			message: `${kind} "${name}" names no namespace, so it lands in whichever the person or the pipeline that applies it stands in.`
		};
	}
};

// rules/hygiene/sorted-keys.ts
const check$134 = function* (set) {
	for (const resource of set.resources) {
		const { apiVersion, kind, object } = resource;
		const path = isBuiltInKind(apiVersion, kind) ? pathOfUnsortedKey(object) : pathOfUnsortedKey({ metadata: object["metadata"] });
		if (path === void 0) continue;
		yield {
			resource,
			path,
			message: `${resource.kind} "${resource.name}" has key "${String(path.at(-1))}" below one that comes after it in the alphabet, so edits of two people meet more often.`
		};
	}
};
function pathOfUnsortedKey(value) {
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) {
			const inner = pathOfUnsortedKey(value[index]);
			if (inner !== void 0) return [index, ...inner];
		}
		return;
	}
	if (!require_program.isMap(value)) return void 0;
	const keys = Object.keys(value);
	const isOrderKnown = !keys.some((key) => /^(?:0|[1-9]\d*)$/u.test(key));
	for (const [index, key] of keys.entries()) {
		if (isOrderKnown && index > 0 && key < (keys[index - 1] ?? "")) return [key];
		const inner = pathOfUnsortedKey(value[key]);
		if (inner !== void 0) return [key, ...inner];
	}
}

// rules/hygiene/system-namespace-used.ts
const check$133 = function* (set, params) {
	const namespaces = new Set(textsIn(params["namespaces"]));
	const addOns = new Set(textsIn(params["addOns"]));
	const exempt = new Set(textsIn(params["exemptNames"]));
	for (const resource of set.resources) {
		const { apiVersion, kind, name, namespace } = resource;
		if (namespace === void 0 || !namespaces.has(namespace) || isClusterScoped(apiVersion, kind)) continue;
		if (exempt.has(name) || isOfKubernetes$4(resource, addOns) || bindsAuthenticationReader(resource)) continue;
		yield {
			resource,
			path: ["metadata", "namespace"],
			message: `${kind} "${name}" is put into ${namespace}, among the cluster's own programs, where many policies do not look.`
		};
	}
};
function textsIn(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
const CONTROL_PLANE = /* @__PURE__ */ new Set([
	"kube-apiserver",
	"etcd",
	"kube-controller-manager",
	"kube-scheduler"
]);
function isOfKubernetes$4(resource, addOns) {
	const labels = labelsOf(resource.object);
	return labels["tier"] === "control-plane" && CONTROL_PLANE.has(labels["component"]) || addOns.has(labels["k8s-app"]) || isBootstrapped(resource);
}
function bindsAuthenticationReader(resource) {
	return matchesKind("RoleBinding", resource.apiVersion, resource.kind) && roleRefOf(resource)?.name === "extension-apiserver-authentication-reader";
}

// rules/hygiene/unused-volume.ts
const INJECTORS = [
	"admission.datadoghq.com/",
	"appmesh.k8s.aws/",
	"consul.hashicorp.com/connect-inject",
	"dapr.io/enabled",
	"gke-gcsfuse/volumes",
	"inject.istio.io/templates",
	"instrumentation.opentelemetry.io/",
	"linkerd.io/inject",
	"sidecar.istio.io/inject",
	"sidecar.istio.io/userVolume",
	"sidecar.opentelemetry.io/inject",
	"vault.hashicorp.com/agent-inject"
];
const OFF = /* @__PURE__ */ new Set([
	"false",
	"disabled",
	"no",
	"n",
	"off",
	""
]);
const check$132 = function* (set) {
	for (const owned of podTemplatesIn(set)) {
		const mounted = mountedNames(owned);
		if (mounted === void 0 || isInjected(owned)) continue;
		const { owner, spec, templatePath } = owned;
		const volumes = Array.isArray(spec["volumes"]) ? spec["volumes"] : [];
		for (const [index, volume] of volumes.entries()) {
			if (!require_program.isMap(volume) || volume["csi"] !== void 0) continue;
			const name = volume["name"];
			if (typeof name !== "string" || mounted.has(name)) continue;
			yield {
				resource: owner,
				path: [
					...templatePath,
					"spec",
					"volumes",
					index
				],
				message: `Volume "${name}" is mounted by no container, so a mount was lost or the pod waits for what nothing reads.`
			};
		}
		if (!matchesKind("StatefulSet", owner.apiVersion, owner.kind)) continue;
		const claims = require_program.valueAt(owner.object, ["spec", "volumeClaimTemplates"]);
		for (const [index, claim] of Array.isArray(claims) ? claims.entries() : []) {
			const name = require_program.valueAt(claim, ["metadata", "name"]);
			if (typeof name !== "string" || mounted.has(name)) continue;
			yield {
				resource: owner,
				path: [
					"spec",
					"volumeClaimTemplates",
					index
				],
				message: `Claim template "${name}" is mounted by no container, so each replica keeps a disk that nothing writes to.`
			};
		}
	}
};
function mountedNames(owned) {
	const containers = containersOf(owned);
	if (containers.length === 0) return void 0;
	const names = /* @__PURE__ */ new Set();
	for (const { container } of containers) for (const key of ["volumeMounts", "volumeDevices"]) {
		const mounts = container[key];
		if (Array.isArray(mounts)) for (const mount of mounts) names.add(require_program.valueAt(mount, ["name"]));
	}
	return names;
}
function isInjected({ template }) {
	return ["annotations", "labels"].some((key) => {
		const pairs = require_program.valueAt(template, ["metadata", key]);
		if (!require_program.isMap(pairs)) return false;
		return Object.entries(pairs).some(([name, value]) => INJECTORS.some((one) => one.endsWith("/") ? name.startsWith(one) : name === one) && value !== false && !(typeof value === "string" && OFF.has(value.toLowerCase())));
	});
}

// rules/hygiene/use-namespace.ts
const check$131 = function* (set, params) {
	const mustName = params["requireNamespace"] === true || params["strict"] === true;
	if (set.rendering.source.kind === "helm") return;
	for (const resource of set.resources) {
		const { apiVersion, kind, namespace } = resource;
		if (isClusterScoped(apiVersion, kind) || isOfKubernetes$3(resource)) continue;
		const isLeftOpen = namespace === void 0 && mustName && isBuiltInKind(apiVersion, kind);
		if (namespace !== "default" && !isLeftOpen) continue;
		yield {
			resource,
			...isLeftOpen && params["requireNamespace"] !== true ? { arm: "strict" } : {},
			path: ["metadata", "namespace"],
			message: isLeftOpen ? `${kind} "${resource.name}" names no namespace, so it goes to default unless whoever applies it says otherwise.` : `${kind} "${resource.name}" goes to the namespace default, which everyone shares who names none.`
		};
	}
};
function isOfKubernetes$3({ kind, name }) {
	switch (kind) {
		case "Service": return name === "kubernetes";
		case "ServiceAccount": return name === "default";
		case "ConfigMap": return name === "kube-root-ca.crt";
		default: return false;
	}
}

// rules/image/image-pull-secret-missing.ts
const check$130 = function* (set, params) {
	const registries = Array.isArray(params["privateRegistries"]) ? params["privateRegistries"].map(String) : [];
	if (registries.length === 0) return;
	const accounts = require_flags.groupBy(set.ofKind("ServiceAccount"), (account) => account.name);
	for (const template of podTemplatesIn(set)) {
		const { owner, spec, templatePath } = template;
		if (hasItems$1(spec["imagePullSecrets"])) continue;
		const account = accounts.get(accountOfPod(spec))?.find((one) => mayShareNamespace(one, owner));
		if (hasItems$1(account?.object["imagePullSecrets"])) continue;
		const image = containersOf(template).map(({ container }) => container["image"]).find((one) => typeof one === "string" && registries.some((registry) => isIn$1(registry, one)));
		if (typeof image !== "string") continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"imagePullSecrets"
			],
			message: `${owner.kind} "${owner.name}" pulls "${image}" from a private registry without imagePullSecrets, so on a node without a password of its own it never starts.`
		};
	}
};
function hasItems$1(list) {
	return Array.isArray(list) && list.length > 0;
}
function isIn$1(registry, image) {
	const repository = repositoryOf(image);
	const [first = "", ...rest] = repository.split("/");
	return `${rest.length > 0 && /[.:]|^localhost$/u.test(first) ? repository : `docker.io/${rest.length === 0 ? "library/" : ""}${repository}`}/`.startsWith(registry.endsWith("/") ? registry : `${registry}/`);
}

// src/kubernetes/network/gateway-routes.ts
const GATEWAY_GROUP = "gateway.networking.k8s.io";
const ROUTES = [
	"HTTPRoute",
	"GRPCRoute",
	"TLSRoute",
	"TCPRoute",
	"UDPRoute"
].map((kind) => `${kind}.${GATEWAY_GROUP}`);
function routesIn(set) {
	return ROUTES.flatMap((kind) => set.ofKind(kind));
}
function parentsOfRoute(route) {
	return referencesAt(route, ["spec", "parentRefs"], {
		group: GATEWAY_GROUP,
		kind: "Gateway"
	});
}
function backendsOfRoute(route) {
	const core = {
		group: "",
		kind: "Service"
	};
	return placesOf(route, ["spec", "rules"]).flatMap((rule) => {
		const backends = [...rule, "backendRefs"];
		const mirrors = [rule, ...placesOf(route, backends)].flatMap((holder) => placesOf(route, [...holder, "filters"]).flatMap((filter) => referenceAt(route, [
			...filter,
			"requestMirror",
			"backendRef"
		], core)));
		return [...referencesAt(route, backends, core), ...mirrors];
	});
}
function referencesAt(route, path, defaults) {
	return placesOf(route, path).flatMap((place) => referenceAt(route, place, defaults));
}
function referenceAt(route, path, defaults) {
	const reference = require_program.valueAt(route.object, path);
	if (!require_program.isMap(reference)) return [];
	const { group, kind, name, namespace, port, sectionName } = reference;
	if (typeof name !== "string") return [];
	return [{
		group: typeof group === "string" ? group : defaults.group,
		kind: typeof kind === "string" ? kind : defaults.kind,
		name,
		namespace: typeof namespace === "string" ? namespace : void 0,
		port,
		sectionName,
		path
	}];
}
function placesOf(route, path) {
	const list = require_program.valueAt(route.object, path);
	return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}

// rules/ingress/dangling-gateway-route.ts
const check$129 = function* (set) {
	const services = lookUp(set.ofKind("Service"));
	const here = set.ofKind(`Gateway.${GATEWAY_GROUP}`);
	const gateways = lookUp(here);
	const mayRefer = grantsIn(set);
	for (const route of routesIn(set)) {
		if (isMadeByOperator(labelsOf(route.object))) continue;
		for (const backend of backendsOfRoute(route)) {
			if (backend.group !== "" || backend.kind !== "Service") continue;
			const broken = brokenBackend(route, backend, services(route, backend), set) ?? forbidden(route, backend, mayRefer, set);
			if (broken !== void 0) yield {
				resource: route,
				...broken
			};
		}
		if (here.length === 0) continue;
		for (const parent of parentsOfRoute(route)) {
			if (parent.group !== "gateway.networking.k8s.io" || parent.kind !== "Gateway" || gateways(route, parent).length > 0) continue;
			yield {
				resource: route,
				path: [...parent.path, "name"],
				message: `${route.kind} "${route.name}" hangs on Gateway "${parent.name}", which is not in this source, so it has no effect unless that is elsewhere.`,
				severity: "info"
			};
		}
	}
};
function lookUp(resources) {
	const find = indexByNamespace(resources, ({ name, namespace }) => ({
		name,
		namespace
	}));
	return (route, { name, namespace }) => find(name, namespace === void 0 ? route : {
		...route,
		namespace
	});
}
function brokenBackend(route, { name, path, port }, found, set) {
	if (found.length === 0) return {
		path: [...path, "name"],
		message: `${route.kind} "${route.name}" sends requests to Service "${name}", which is not in this source, so they fail.`,
		severity: severityOfBrokenLink(set, set.ofKind("Service").length > 0)
	};
	if (port === void 0 || found.some((service) => hasPort(service, port))) return void 0;
	return {
		path: [...path, "port"],
		message: `${route.kind} "${route.name}" sends requests to port ${scalarText(port)} of Service "${name}", which has no such port, so they fail.`,
		severity: severityOfBrokenLink(set, true),
		related: found.slice(0, 1).map((one) => ({
			resource: one,
			path: ["spec", "ports"],
			message: "The ports of the Service."
		}))
	};
}
function forbidden(route, backend, mayRefer, set) {
	const { name, namespace, path } = backend;
	if (namespace === void 0 || route.namespace === void 0 || namespace === route.namespace) return void 0;
	if (mayRefer(route, namespace, name)) return void 0;
	return {
		path: [...path, "namespace"],
		message: `${route.kind} "${route.name}" sends requests to Service "${name}" of namespace ${namespace}, which no ReferenceGrant there allows, so they fail.`,
		severity: severityOfBrokenLink(set, true)
	};
}
function grantsIn(set) {
	const granted = /* @__PURE__ */ new Map();
	for (const grant of set.ofKind(`ReferenceGrant.${GATEWAY_GROUP}`)) {
		const names = mapsAt(grant, "to").flatMap((one) => one["kind"] === "Service" ? [one["name"] ?? "*"] : []);
		for (const { kind, namespace } of mapsAt(grant, "from")) {
			const key = JSON.stringify([
				grant.namespace,
				kind,
				namespace
			]);
			const known = granted.get(key) ?? /* @__PURE__ */ new Set();
			for (const name of names) known.add(name);
			granted.set(key, known);
		}
	}
	return ({ kind, namespace: from }, namespace, name) => [namespace, void 0].some((place) => {
		const names = granted.get(JSON.stringify([
			place,
			kind,
			from
		]));
		return names !== void 0 && (names.has("*") || names.has(name));
	});
}
function mapsAt({ object }, field) {
	const list = require_program.valueAt(object, ["spec", field]);
	return Array.isArray(list) ? list.filter(require_program.isMap) : [];
}

// rules/ingress/dangling-ingress.ts
const check$128 = function* (set) {
	const targets = targetsIn(set);
	for (const ingress of set.ofKind("Ingress")) {
		if (isMadeByOperator(labelsOf(ingress.object))) continue;
		for (const { path, backend } of backendsOf$1(ingress)) {
			const broken = require_program.isMap(backend["resource"]) ? brokenResource(ingress, path, backend["resource"], targets) : brokenService(ingress, path, backend, targets);
			if (broken !== void 0) yield broken;
		}
	}
};
function targetsIn(set) {
	return {
		set,
		services: require_flags.groupBy(set.ofKind("Service"), (service) => service.name),
		byKind: require_flags.groupBy(set.resources, ({ apiVersion, kind }) => `${groupOf(apiVersion)}/${kind}`)
	};
}
function backendsOf$1(ingress) {
	const found = [];
	const add = (path) => {
		const backend = require_program.valueAt(ingress.object, path);
		if (require_program.isMap(backend)) found.push({
			path,
			backend
		});
	};
	add(["spec", "defaultBackend"]);
	add(["spec", "backend"]);
	const rules = require_program.valueAt(ingress.object, ["spec", "rules"]);
	if (!Array.isArray(rules)) return found;
	rules.forEach((rule, index) => {
		const paths = require_program.valueAt(rule, ["http", "paths"]);
		if (!Array.isArray(paths)) return;
		paths.forEach((_, at) => add([
			"spec",
			"rules",
			index,
			"http",
			"paths",
			at,
			"backend"
		]));
	});
	return found;
}
function brokenResource(ingress, path, resource, { set, byKind }) {
	const { apiGroup, kind, name } = resource;
	if (typeof kind !== "string" || typeof name !== "string") return void 0;
	const ofKind = byKind.get(`${typeof apiGroup === "string" ? apiGroup : ""}/${kind}`) ?? [];
	if (ofKind.some((one) => one.name === name && mayShareNamespace(ingress, one))) return void 0;
	return {
		resource: ingress,
		path: [
			...path,
			"resource",
			"name"
		],
		message: `Ingress "${ingress.name}" sends requests to ${kind} "${name}", which is not in this source, so they fail.`,
		severity: severityOfBrokenLink(set, ofKind.length > 0),
		passedBy: {
			"kube-linter": ["dangling-ingress"],
			"kube-score": ["ingress-targets-service"]
		}
	};
}
function serviceBackendOf(path, backend) {
	const { service, serviceName, servicePort } = backend;
	if (require_program.isMap(service) && typeof service["name"] === "string") {
		const field = require_program.valueAt(service, ["port", "name"]) === void 0 ? "number" : "name";
		const portPath = [
			...path,
			"service",
			"port",
			field
		];
		return {
			name: service["name"],
			namePath: [
				...path,
				"service",
				"name"
			],
			port: require_program.valueAt(service, ["port", field]),
			portPath
		};
	}
	if (typeof serviceName !== "string") return void 0;
	return {
		name: serviceName,
		namePath: [...path, "serviceName"],
		port: servicePort,
		portPath: [...path, "servicePort"]
	};
}
function brokenService(ingress, path, backend, { set, services }) {
	const wanted = serviceBackendOf(path, backend);
	if (wanted === void 0 || wanted.port === "use-annotation") return void 0;
	const named = (services.get(wanted.name) ?? []).filter((service) => mayShareNamespace(ingress, service));
	if (named.length === 0) return {
		resource: ingress,
		path: wanted.namePath,
		message: `Ingress "${ingress.name}" sends requests to Service "${wanted.name}", which is not in this source, so they fail.`,
		severity: severityOfBrokenLink(set, services.size > 0)
	};
	if (wanted.port === void 0 || named.some((service) => mayOffer(service, wanted.port))) return void 0;
	return {
		resource: ingress,
		path: wanted.portPath,
		message: `Ingress "${ingress.name}" sends requests to port ${portText$1(wanted.port)} of Service "${wanted.name}", which has no such port, so they fail.`,
		severity: severityOfBrokenLink(set, true),
		related: named.slice(0, 1).map((service) => ({
			resource: service,
			path: ["spec", "ports"],
			message: "The ports of the Service."
		}))
	};
}
function mayOffer(service, port) {
	const spec = service.object["spec"];
	if (!require_program.isMap(spec) || spec["type"] === "ExternalName") return true;
	const ports = spec["ports"];
	if (!Array.isArray(ports)) return false;
	return ports.some((one) => require_program.isMap(one) && (one["name"] === port || scalarText(one["port"]) === scalarText(port)));
}
function portText$1(port) {
	return typeof port === "number" ? String(port) : typeof port === "string" ? `"${port}"` : "of the wrong type";
}

// src/kubernetes/applied-together.ts
function areAppliedTogether(set, one, other) {
	return set.rendering.source.kind !== "manifests" || one.document.stream.origin === other.document.stream.origin;
}
function areNeighbours(one, other) {
	return one.namespace === other.namespace && (one.kind !== other.kind || one.name !== other.name);
}

// src/kubernetes/network/ingresses.ts
const CLASS_ANNOTATION$2 = "kubernetes.io/ingress.class";
function classOfIngress({ object }) {
	const ownClass = require_program.valueAt(object, ["spec", "ingressClassName"]) ?? require_program.valueAt(object, [
		"metadata",
		"annotations",
		"kubernetes.io/ingress.class"
	]);
	return typeof ownClass === "string" ? ownClass : "";
}
function nginxAnnotation({ object }, name) {
	return require_program.valueAt(object, [
		"metadata",
		"annotations",
		`nginx.ingress.kubernetes.io/${name}`
	]);
}
function hostsOfIngress(ingress) {
	return rulesOf$3(ingress).flatMap(({ host, path }) => host === "" ? [] : [{
		host,
		path: [...path, "host"]
	}]);
}
function pathsOfIngress(ingress) {
	return rulesOf$3(ingress).flatMap(({ host, path }) => {
		const place = [
			...path,
			"http",
			"paths"
		];
		const paths = require_program.valueAt(ingress.object, place);
		if (!Array.isArray(paths)) return [];
		return paths.flatMap((item, index) => require_program.isMap(item) ? [{
			host,
			item,
			path: [...place, index]
		}] : []);
	});
}
function rulesOf$3({ object }) {
	const rules = require_program.valueAt(object, ["spec", "rules"]);
	if (!Array.isArray(rules)) return [];
	return rules.flatMap((rule, index) => {
		if (!require_program.isMap(rule)) return [];
		const { host } = rule;
		return [{
			host: typeof host === "string" ? host.toLowerCase() : "",
			path: [
				"spec",
				"rules",
				index
			]
		}];
	});
}

// rules/ingress/duplicate-ingress-route.ts
const check$127 = function* (set, params) {
	const ingresses = set.ofKind("Ingress").filter((one) => scalarText(nginxAnnotation(one, "canary")) !== "true");
	yield* collisions(set, ingresses.flatMap(claimsOfIngress));
	const ofRoutes = collisions(set, set.ofKind(`HTTPRoute.${GATEWAY_GROUP}`).flatMap(claimsOfRoute));
	for (const one of ofRoutes) if (one.related?.[0]?.resource !== one.resource) yield one;
	yield* collisions(set, set.ofKind(`Route.${ROUTE_GROUP}`).flatMap(claimsOfOpenShift));
	if (params["strict"] === true) yield* sharedHosts(set, ingresses);
};
const ROUTE_GROUP = "route.openshift.io";
function* collisions(set, claims) {
	const first = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const { resource, path, shown } = claim;
		const other = first.get(claim.key);
		if (other === void 0) first.set(claim.key, claim);
		else if (!isDefinedTwice(other.resource, resource)) {
			const also = other.resource === resource ? "twice" : `as ${resource.kind} "${other.resource.name}" does`;
			yield {
				resource,
				path,
				message: `${resource.kind} "${resource.name}" claims ${shown} ${also}, so which program answers is left to chance.`,
				...areAppliedTogether(set, other.resource, resource) ? {} : { severity: "info" },
				related: [{
					resource: other.resource,
					path: other.path,
					message: "The first claim."
				}]
			};
		}
	}
}
function isDefinedTwice(one, other) {
	return one !== other && one.kind === other.kind && one.name === other.name && one.namespace === other.namespace;
}
function claimsOfIngress(ingress) {
	const entry = require_program.valueAt(ingress.object, [
		"metadata",
		"annotations",
		"traefik.ingress.kubernetes.io/router.entrypoints"
	]);
	const listener = [classOfIngress(ingress), scalarText(entry)];
	return pathsOfIngress(ingress).flatMap((one) => {
		if (isDoneByAnnotation(one)) return [];
		const { host, item, path } = one;
		const type = scalarText(item["pathType"]);
		const text = scalarText(item["path"]);
		const wanted = type === "Prefix" && text.endsWith("/") ? text.slice(0, -1) : text;
		const field = item["path"] === void 0 ? path : [...path, "path"];
		const shown = `${host === "" ? "every host" : host} with path ${text === "" ? "/" : text}`;
		return [{
			key: JSON.stringify([
				...listener,
				host,
				type,
				wanted
			]),
			resource: ingress,
			path: field,
			shown
		}];
	});
}
function isDoneByAnnotation({ item }) {
	return require_program.valueAt(item, [
		"backend",
		"service",
		"port",
		"name"
	]) === "use-annotation" || require_program.valueAt(item, ["backend", "servicePort"]) === "use-annotation";
}
function claimsOfOpenShift(route) {
	const [host, path] = [["spec", "host"], ["spec", "path"]].map((place) => scalarText(require_program.valueAt(route.object, place)));
	if (host === void 0 || host === "") return [];
	const shown = `${host}${path === "" ? "" : ` with path ${path}`}`;
	return [{
		key: JSON.stringify([host.toLowerCase(), path]),
		resource: route,
		path: ["spec", "host"],
		shown
	}];
}
const MOST = {
	parents: 32,
	hostnames: 16,
	rules: 16,
	matches: 128
};
function claimsOfRoute(route) {
	const matches = matchesOfRoute(route);
	const listed = require_program.valueAt(route.object, ["spec", "hostnames"]);
	const hostnames = Array.isArray(listed) && listed.length > 0 ? listed : [""];
	return parentsOfRoute(route).slice(0, MOST.parents).flatMap(({ kind, name, namespace, port, sectionName }) => {
		const listener = [
			kind,
			namespace ?? route.namespace ?? "",
			name,
			scalarText(sectionName),
			scalarText(port)
		];
		return hostnames.slice(0, MOST.hostnames).flatMap((hostname) => matches.map(({ match, path }) => ({
			key: JSON.stringify([
				...listener,
				scalarText(hostname),
				match
			]),
			resource: route,
			path,
			shown: `the same requests for ${hostname === "" ? "every host" : scalarText(hostname)} of ${kind} "${name}"`
		})));
	});
}
function matchesOfRoute(route) {
	const rules = require_program.valueAt(route.object, ["spec", "rules"]);
	if (!Array.isArray(rules)) return [];
	return rules.slice(0, MOST.rules).flatMap((rule, index) => {
		const place = [
			"spec",
			"rules",
			index
		];
		const matches = require_program.valueAt(rule, ["matches"]);
		if (!Array.isArray(matches) || matches.length === 0) return [{
			match: matchText({}),
			path: place
		}];
		return matches.map((match, at) => ({
			match: matchText(match),
			path: [
				...place,
				"matches",
				at
			]
		}));
	}).slice(0, MOST.matches);
}
function matchText(match) {
	const type = require_program.valueAt(match, ["path", "type"]) ?? "PathPrefix";
	const value = require_program.valueAt(match, ["path", "value"]) ?? "/";
	const others = require_program.isMap(match) ? [
		match["method"] ?? "",
		listText(match["headers"]),
		listText(match["queryParams"])
	] : [];
	return JSON.stringify([
		type,
		value,
		...others
	]);
}
function listText(list) {
	return (Array.isArray(list) ? list : []).map((item) => JSON.stringify(require_program.isMap(item) ? [
		item["type"] ?? "Exact",
		item["name"] ?? "",
		item["value"] ?? ""
	] : [])).toSorted().join();
}
function* sharedHosts(set, ingresses) {
	const first = /* @__PURE__ */ new Map();
	for (const ingress of ingresses) for (const { host, path } of hostsOfIngress(ingress)) {
		const other = first.get(host);
		if (other === void 0) {
			first.set(host, {
				resource: ingress,
				path
			});
			continue;
		}
		const { resource } = other;
		if (ingress === resource || isDefinedTwice(ingress, resource)) continue;
		const isOfOthers = ingress.namespace !== resource.namespace;
		yield {
			resource: ingress,
			arm: "strict",
			path,
			message: isOfOthers ? `Ingress "${ingress.name}" has the host ${host}, which Ingress "${resource.name}" of another namespace has too, so one tenant may answer for the other.` : `Ingress "${ingress.name}" has the host ${host}, which Ingress "${resource.name}" has too, so it takes both to know who answers for it.`,
			...isOfOthers && areAppliedTogether(set, resource, ingress) ? {} : { severity: "info" },
			related: [{
				...other,
				message: "The first claim."
			}]
		};
	}
}

// rules/ingress/ingress-class-not-allowed.ts
const FIELD$1 = ["spec", "ingressClassName"];
const ANNOTATION$2 = [
	"metadata",
	"annotations",
	CLASS_ANNOTATION$2
];
const check$126 = function* (set, params) {
	const allowed = Array.isArray(params["allowed"]) ? params["allowed"] : [];
	const hasDefault = set.ofKind("IngressClass").some(isDefault);
	for (const ingress of set.ofKind("Ingress")) {
		const fault = faultOf$5(ingress, allowed, hasDefault);
		if (fault !== void 0) yield {
			resource: ingress,
			...fault
		};
	}
};
function faultOf$5(ingress, allowed, hasDefault) {
	const hasAnnotation = require_program.valueAt(ingress.object, ANNOTATION$2) !== void 0;
	const isNamed = require_program.valueAt(ingress.object, FIELD$1) !== void 0;
	if (isNamed && hasAnnotation) return {
		path: ANNOTATION$2,
		message: `Ingress "${ingress.name}" names its class in the field and in the annotation, so the API server refuses to create it.`
	};
	if (!isNamed && !hasAnnotation) {
		if (hasDefault) return void 0;
		return {
			path: FIELD$1,
			message: `Ingress "${ingress.name}" names no class, so the cluster's default controller, every one or none serves it.`,
			severity: "info"
		};
	}
	const ownClass = classOfIngress(ingress);
	if (allowed.length === 0 || allowed.includes(ownClass)) return void 0;
	return {
		path: isNamed ? FIELD$1 : ANNOTATION$2,
		message: `Ingress "${ingress.name}" asks for class "${ownClass}", which is not among those that this site allows.`
	};
}
function isDefault({ object }) {
	return scalarText(require_program.valueAt(object, [
		"metadata",
		"annotations",
		"ingressclass.kubernetes.io/is-default-class"
	])) === "true";
}

// rules/ingress/ingress-tls-secret-missing.ts
const TYPE = "kubernetes.io/tls";
const check$125 = function* (set) {
	const secretsOf = configObjectsIn(set);
	const hasSome = hasCertificates(set);
	for (const { resource, name, namespace, path } of referencesIn(set)) {
		if (isIssued(resource)) continue;
		const found = secretsOf("Secret", name, namespace === void 0 ? resource : {
			...resource,
			namespace
		});
		if (found.length === 0) yield {
			resource,
			path,
			message: `${resource.kind} "${resource.name}" takes its certificate from Secret "${name}", which is not in this source, so clients get the controller's own${hasSome ? "" : " unless the Secret is elsewhere"}.`,
			severity: hasSome ? "medium" : "info"
		};
		else if (!found.some(mayHoldCertificate)) yield {
			resource,
			path,
			message: `${resource.kind} "${resource.name}" takes its certificate from Secret "${name}", which is not of type ${TYPE} with tls.crt and tls.key, so clients get the controller's own.`,
			related: relatedTo$1(found)
		};
	}
};
function* referencesIn(set) {
	for (const resource of set.ofKind("Ingress")) for (const path of itemsAt$3(resource, ["spec", "tls"])) {
		const place = [...path, "secretName"];
		const name = require_program.valueAt(resource.object, place);
		if (typeof name === "string" && name !== "") yield {
			resource,
			name,
			namespace: void 0,
			path: place
		};
	}
	for (const resource of set.ofKind(`Gateway.${GATEWAY_GROUP}`)) for (const listener of itemsAt$3(resource, ["spec", "listeners"])) for (const path of itemsAt$3(resource, [
		...listener,
		"tls",
		"certificateRefs"
	])) {
		const reference = require_program.valueAt(resource.object, path);
		if (!require_program.isMap(reference) || typeof reference["name"] !== "string") continue;
		const { group, kind, name, namespace } = reference;
		if ((group ?? "") !== "" || (kind ?? "Secret") !== "Secret") continue;
		yield {
			resource,
			name,
			namespace: typeof namespace === "string" ? namespace : void 0,
			path: [...path, "name"]
		};
	}
}
function itemsAt$3(resource, path) {
	const list = require_program.valueAt(resource.object, path);
	return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
function isIssued({ object }) {
	const annotations = require_program.valueAt(object, ["metadata", "annotations"]);
	if (!require_program.isMap(annotations)) return false;
	return Object.keys(annotations).some((key) => key === "kubernetes.io/tls-acme" || /^cert-?manager\.(?:k8s\.)?io\//u.test(key));
}
function hasCertificates(set) {
	if (set.ofKind("Certificate.cert-manager.io").length > 0) return true;
	return set.ofKind("Secret").some(({ object }) => object["type"] === TYPE);
}
function mayHoldCertificate({ source, keys }) {
	if (source.kind !== "Secret") return true;
	return source.object["type"] === TYPE && ["tls.crt", "tls.key"].every((key) => keys?.has(key) ?? true);
}
function relatedTo$1(found) {
	return found.slice(0, 1).map(({ source }) => ({
		resource: source,
		path: ["type"],
		message: "The Secret."
	}));
}

// rules/ingress/nginx-snippets-enabled.ts
const SWITCH = ["data", "allow-snippet-annotations"];
const RISK = ["data", "annotations-risk-level"];
const check$124 = function* (set) {
	if (!set.ofKind("ConfigMap").some(configuresController)) yield* controllersWithoutSwitch(set);
	const isOnByDefault = hasOldController(set);
	for (const configMap of set.ofKind("ConfigMap")) {
		const path = placeOfFault(configMap, isOnByDefault);
		if (path === void 0) continue;
		const isUnset = require_program.valueAt(configMap.object, path) === void 0;
		yield {
			resource: configMap,
			path,
			message: path === RISK ? `ConfigMap "${configMap.name}" lets ingress-nginx take annotations of every risk, so whoever may write an Ingress reads every Secret that the controller sees.` : `ConfigMap "${configMap.name}" ${isUnset ? "does not turn snippets off, which this version of ingress-nginx has on" : "lets ingress-nginx take snippets"}, so whoever may write an Ingress reads every Secret that the controller sees.`
		};
	}
};
const WITHOUT_SWITCH = /^v?(?:0\.(?:[0-9]|[1-3][0-9]|4[0-8])\.|0\.49\.0|1\.0\.0)/u;
function* controllersWithoutSwitch(set) {
	for (const template of podTemplatesIn(set)) for (const { container, path, shownName } of containersOf(template)) {
		const { image } = container;
		if (typeof image !== "string" || !isController(repositoryOf(image))) continue;
		const { tag } = readImageName(image);
		if (!WITHOUT_SWITCH.test(tag)) continue;
		yield {
			resource: template.owner,
			path: [...path, "image"],
			message: `Container ${shownName} is of ingress-nginx ${tag}, which takes snippets and cannot be told not to, so whoever may write an Ingress reads every Secret that the controller sees.`
		};
	}
}
function placeOfFault(configMap, isOnByDefault) {
	const own = require_program.valueAt(configMap.object, SWITCH);
	const isOfController = configuresController(configMap);
	const text = scalarText(own).trim().toLowerCase();
	if (text === "true") return SWITCH;
	if (own !== void 0 && text !== "false" && (isOfController || configMap.namespace === "ingress-nginx")) return SWITCH;
	if (!isOfController) return void 0;
	if (scalarText(require_program.valueAt(configMap.object, RISK)) === "Critical") return RISK;
	return own === void 0 && isOnByDefault ? SWITCH : void 0;
}
const NAMES = [
	"ingress-nginx-controller",
	"nginx-configuration",
	"nginx-config",
	"nginx-conf"
];
function configuresController({ name, object }) {
	if (NAMES.includes(name)) return true;
	return labelsOf(object)["app.kubernetes.io/name"] === "ingress-nginx" && !/-(?:tcp|udp)$/u.test(name);
}
const FIRST_OFF = 9;
function hasOldController(set) {
	return podTemplatesIn(set).some((template) => containersOf(template).some(({ container: { image } }) => {
		if (typeof image !== "string" || !isController(repositoryOf(image))) return false;
		const { tag } = readImageName(image);
		return /^v?0\./u.test(tag) || (minorOfVersion(tag) ?? FIRST_OFF) < FIRST_OFF;
	}));
}
function isController(repository) {
	return ["ingress-nginx/controller", "nginx-ingress-controller"].some((name) => endsInRepository(repository, name));
}

// rules/ingress/public-ingress-without-waf.ts
const SHIELDS = [
	"alb.ingress.kubernetes.io/waf-acl-id",
	"alb.ingress.kubernetes.io/wafv2-acl-arn",
	"alb.ingress.kubernetes.io/wafv2-acl-name",
	"alb.ingress.kubernetes.io/web-acl-id",
	"appgw.ingress.kubernetes.io/waf-policy-for-path",
	"appprotect.f5.com/app-protect-policy",
	"haproxy-ingress.github.io/waf",
	"ingress.kubernetes.io/waf"
];
const PLUGINS = ["traefik.ingress.kubernetes.io/router.middlewares", "konghq.com/plugins"];
const check$123 = function* (set) {
	const shielded = servicesBehindArmor(set);
	const isShieldedByController = set.ofKind("ConfigMap").some(({ object }) => isOn(require_program.valueAt(object, ["data", "enable-modsecurity"])));
	for (const ingress of set.ofKind("Ingress")) {
		const isNginx = /^$|nginx/u.test(classOfIngress(ingress));
		if (!publishes(ingress) || isInternal(ingress) || hasShield(ingress)) continue;
		if (isNginx && isShieldedByController) continue;
		if (backendsOf(ingress).some((name) => shielded(name, ingress))) continue;
		yield {
			resource: ingress,
			path: ["metadata", "annotations"],
			message: `Ingress "${ingress.name}" has no web application firewall in front, so every request of the Internet reaches the program as it is.`
		};
	}
};
function annotation$1({ object }, name) {
	return require_program.valueAt(object, [
		"metadata",
		"annotations",
		name
	]);
}
function isOn(value) {
	return value === true || typeof value === "string" && value.toLowerCase() === "true";
}
function publishes(ingress) {
	const { object } = ingress;
	return pathsOfIngress(ingress).length > 0 || require_program.valueAt(object, ["spec", "defaultBackend"]) !== void 0 || require_program.valueAt(object, ["spec", "backend"]) !== void 0;
}
function isInternal(ingress) {
	const ingressClass = classOfIngress(ingress);
	return /internal|private/iu.test(ingressClass) || ingressClass === "alb" && annotation$1(ingress, "alb.ingress.kubernetes.io/scheme") !== "internet-facing" || isOn(annotation$1(ingress, "appgw.ingress.kubernetes.io/use-private-ip")) || (nginxAnnotation(ingress, "whitelist-source-range") ?? nginxAnnotation(ingress, "allowlist-source-range")) !== void 0;
}
function hasShield(ingress) {
	const snippet = nginxAnnotation(ingress, "modsecurity-snippet");
	return isOn(nginxAnnotation(ingress, "enable-modsecurity")) || typeof snippet === "string" && /SecRuleEngine\s+On/iu.test(snippet) || isOn(annotation$1(ingress, "appprotect.f5.com/app-protect-enable")) || SHIELDS.some((name) => annotation$1(ingress, name) !== void 0) || PLUGINS.some((name) => /coraza|modsecurity|waf/iu.test(scalarText(annotation$1(ingress, name))));
}
function backendsOf(ingress) {
	return [...pathsOfIngress(ingress).map(({ item }) => item["backend"]), require_program.valueAt(ingress.object, ["spec", "defaultBackend"])].map((backend) => require_program.valueAt(backend, ["service", "name"])).filter((name) => typeof name === "string");
}
function servicesBehindArmor(set) {
	const services = require_flags.groupBy(set.ofKind("Service"), ({ name }) => name);
	const configs = require_flags.groupBy(set.ofKind("BackendConfig.cloud.google.com"), ({ name }) => name);
	return (name, ingress) => (services.get(name) ?? []).some((service) => {
		if (!mayShareNamespace(service, ingress)) return false;
		const named = annotation$1(service, "cloud.google.com/backend-config");
		if (typeof named !== "string") return false;
		const config = [...configs.keys()].filter((one) => named.includes(`"${one}"`)).flatMap((one) => configs.get(one) ?? []);
		const armor = config.map(({ object }) => require_program.valueAt(object, [
			"spec",
			"securityPolicy",
			"name"
		]));
		return config.length === 0 || armor.some((policy) => typeof policy === "string" && policy !== "");
	});
}

// rules/kubelet/kubelet-client-ca.ts
const check$122 = function* (set) {
	for (const { resource, settings } of componentsTellingOf(set, "kubelet", "client-ca-file")) {
		const { flags } = settings;
		if (Object.keys(flags).length === 0 || "config" in flags || "client-ca-file" in flags) continue;
		yield {
			resource,
			path: placeOfFlag(settings, "client-ca-file"),
			message: "The kubelet has no authority for client certificates, so it cannot tell the API server from anybody else."
		};
	}
};

// rules/kubelet/kubelet-rotate-certificates.ts
const check$121 = function* (set) {
	for (const { resource, settings } of componentsTellingOf(set, "kubelet", "rotate-certificates")) {
		if (settings.flags["rotate-certificates"] !== "false") continue;
		yield {
			resource,
			path: placeOfFlag(settings, "rotate-certificates"),
			message: "The kubelet does not renew its certificate, so the node leaves the cluster when it ends."
		};
	}
};

// src/kubernetes/data-scope.ts
function scopeOfParams(params) {
	const pods = podsOf(params);
	if (pods.namespaces.length === 0 && Object.keys(pods.labels).length === 0) return void 0;
	const { connections } = params;
	return {
		...pods,
		connections: Array.isArray(connections) ? connections.flatMap((one) => require_program.isMap(one) ? [connectionOf(one)] : []) : []
	};
}
function connectionOf({ name, from, to, reason }) {
	const source = require_program.isMap(from) ? from : {};
	return {
		name: scalarText(name),
		from: {
			...podsOf(source),
			addresses: textsOf(source["addresses"])
		},
		to: podsOf(require_program.isMap(to) ? to : {}),
		reason: scalarText(reason)
	};
}
function podsOf({ namespaces, labels }) {
	const pairs = require_program.isMap(labels) ? Object.entries(labels).map(([key, value]) => [key, scalarText(value)]) : [];
	return {
		namespaces: textsOf(namespaces),
		labels: Object.fromEntries(pairs)
	};
}
function textsOf(list) {
	return Array.isArray(list) ? list.map(scalarText).filter((text) => text !== "") : [];
}
function isNamedNamespace(namespaces, name) {
	return namespaces.some((pattern) => {
		if (!pattern.includes("*")) return pattern === name;
		const [first = "", ...others] = pattern.split("*");
		if (!name.startsWith(first)) return false;
		let from = first.length;
		for (const [index, part] of others.entries()) {
			if (index === others.length - 1) return name.length - part.length >= from && name.endsWith(part);
			const at = name.indexOf(part, from);
			if (at < 0) return false;
			from = at + part.length;
		}
		return true;
	});
}
function hasPairs(pairs, labels) {
	const asked = Object.entries(pairs);
	return asked.length > 0 && asked.every(([key, value]) => Object.hasOwn(labels, key) && scalarText(labels[key]) === value);
}
function membersOfScope(scope, set) {
	const byLabel = new Set(set.ofKind("Namespace").flatMap(({ name, object }) => hasPairs(scope.labels, labelsOf(object)) ? [name] : []));
	const hasNamespace = (name) => byLabel.has(name) || isNamedNamespace(scope.namespaces, name);
	const hasPlace = ({ kind, name, namespace }) => kind === "Namespace" ? hasNamespace(name) : namespace !== void 0 && hasNamespace(namespace);
	return {
		hasNamespace,
		hasPods: ({ owner, template }) => hasPlace(owner) || hasPairs(scope.labels, labelsOf(template)) || hasPairs(scope.labels, labelsOf(owner.object)),
		has(resource) {
			if (hasPlace(resource) || hasPairs(scope.labels, labelsOf(resource.object))) return true;
			const pod = podTemplateOf(resource, set.podTemplates);
			return pod !== void 0 && hasPairs(scope.labels, labelsOf(pod.template));
		}
	};
}

// src/kubernetes/network/exposure.ts
const exposuresIn = require_program.oncePerSet(readExposuresIn);
function readExposuresIn(set) {
	const services = require_flags.groupBy(set.ofKind("Service"), ({ name }) => name);
	const found = [];
	for (const service of set.ofKind("Service")) {
		const type = require_program.valueAt(service.object, ["spec", "type"]);
		if (type === "NodePort" || type === "LoadBalancer") found.push({
			service,
			by: service,
			path: ["spec", "type"]
		});
	}
	const lead = (by, references) => {
		for (const { name, namespace, path, port } of references) {
			const service = services.get(name)?.find((one) => one.namespace === void 0 || namespace === void 0 || one.namespace === namespace);
			const isPort = typeof port === "number" || typeof port === "string";
			if (service !== void 0) found.push({
				service,
				by,
				path,
				...isPort ? { port } : {}
			});
		}
	};
	for (const ingress of set.ofKind("Ingress")) lead(ingress, backendsOfIngress(ingress));
	for (const route of routesIn(set)) lead(route, backendsOfPublicRoute(route));
	for (const service of set.ofKind("VirtualService.networking.istio.io")) lead(service, destinationsOf(service));
	return found;
}
function backendsOfIngress(ingress) {
	return [
		["spec", "defaultBackend"],
		["spec", "backend"],
		...pathsOfIngress(ingress).map(({ path }) => [...path, "backend"])
	].flatMap((place) => {
		const path = [
			...place,
			"service",
			"name"
		];
		const oldPath = [...place, "serviceName"];
		const isOld = require_program.valueAt(ingress.object, path) === void 0;
		const name = require_program.valueAt(ingress.object, isOld ? oldPath : path);
		if (typeof name !== "string") return [];
		const port = require_program.valueAt(ingress.object, [
			...place,
			"service",
			"port"
		]);
		return [{
			name,
			namespace: ingress.namespace,
			path: isOld ? oldPath : path,
			port: isOld ? require_program.valueAt(ingress.object, [...place, "servicePort"]) : require_program.valueAt(port, ["number"]) ?? require_program.valueAt(port, ["name"])
		}];
	});
}
function backendsOfPublicRoute(route) {
	if (!parentsOfRoute(route).some(({ kind }) => kind === "Gateway")) return [];
	return backendsOfRoute(route).filter(({ kind }) => kind === "Service").map(({ name, namespace, path, port }) => ({
		name,
		namespace: namespace ?? route.namespace,
		path: [...path, "name"],
		port
	}));
}
function destinationsOf(service) {
	if (!itemsAt$2(service, ["spec", "gateways"]).some(([, gateway]) => gateway !== "mesh")) return [];
	return [
		"http",
		"tls",
		"tcp"
	].flatMap((protocol) => itemsAt$2(service, ["spec", protocol]).flatMap(([rulePath]) => itemsAt$2(service, [...rulePath, "route"]).flatMap(([path]) => {
		const place = [
			...path,
			"destination",
			"host"
		];
		const host = require_program.valueAt(service.object, place);
		if (typeof host !== "string") return [];
		const [name = "", namespace] = host.split(".");
		const port = require_program.valueAt(service.object, [
			...path,
			"destination",
			"port",
			"number"
		]);
		return [{
			name,
			namespace: namespace ?? service.namespace,
			path: place,
			port
		}];
	})));
}
function itemsAt$2(resource, path) {
	const list = require_program.valueAt(resource.object, path);
	return Array.isArray(list) ? list.map((item, index) => [[...path, index], item]) : [];
}

// src/kubernetes/network/network-policies.ts
const POLICY_KINDS = [
	"NetworkPolicy",
	"CiliumNetworkPolicy.cilium.io",
	"CiliumClusterwideNetworkPolicy.cilium.io",
	"NetworkPolicy.projectcalico.org",
	"NetworkPolicy.crd.projectcalico.org",
	"GlobalNetworkPolicy.projectcalico.org",
	"GlobalNetworkPolicy.crd.projectcalico.org"
];
const podPoliciesIn = require_program.oncePerSet(readPodPoliciesIn);
function readPodPoliciesIn(set) {
	return POLICY_KINDS.flatMap((kind) => set.ofKind(kind).flatMap((resource) => {
		if (kind === "NetworkPolicy") return [kubernetesPolicy(resource)];
		return kind.endsWith("cilium.io") ? ciliumPolicies(resource) : [calicoPolicy(resource)];
	}));
}
function kubernetesPolicy(resource) {
	const selector = require_program.valueAt(resource.object, ["spec", "podSelector"]);
	return {
		resource,
		directions: directionsOf(resource.object["spec"]),
		selector: require_program.isMap(selector) ? selector : {},
		isClusterWide: false
	};
}
function directionsOf(spec) {
	const types = require_program.valueAt(spec, ["policyTypes"]);
	if (hasItems(types)) return ["Ingress", "Egress"].filter((one) => types.includes(one));
	return hasItems(require_program.valueAt(spec, ["egress"])) ? ["Ingress", "Egress"] : ["Ingress"];
}
function ciliumPolicies(resource) {
	const { spec, specs } = resource.object;
	return (Array.isArray(specs) ? [spec, ...specs] : [spec]).flatMap((one) => {
		if (!require_program.isMap(one) || one["nodeSelector"] !== void 0) return [];
		const closes = (direction) => {
			const key = direction.toLowerCase();
			if (require_program.valueAt(one, ["enableDefaultDeny", key]) === false) return false;
			return one[key] !== void 0 || one[`${key}Deny`] !== void 0;
		};
		const selector = one["endpointSelector"];
		return [{
			resource,
			directions: ["Ingress", "Egress"].filter(closes),
			selector: require_program.isMap(selector) ? withoutSources(selector) : {},
			isClusterWide: resource.kind === "CiliumClusterwideNetworkPolicy"
		}];
	});
}
function withoutSources({ matchLabels, matchExpressions }) {
	const labels = require_program.isMap(matchLabels) ? Object.entries(matchLabels).filter(([key]) => isOfPod(key)) : [];
	const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
	return {
		matchLabels: Object.fromEntries(labels.map(([key, value]) => [withoutSource(key), value])),
		matchExpressions: expressions.flatMap((one) => {
			if (!require_program.isMap(one)) return [];
			const { key } = one;
			if (typeof key !== "string") return [one];
			return isOfPod(key) ? [{
				...one,
				key: withoutSource(key)
			}] : [];
		})
	};
}
function withoutSource(key) {
	return key.replace(/^(?:k8s|any):/u, "");
}
function isOfPod(key) {
	return !/^io\.(?:kubernetes|cilium)\./u.test(withoutSource(key));
}
function calicoPolicy(resource) {
	const types = require_program.valueAt(resource.object, ["spec", "types"]);
	return {
		resource,
		directions: hasItems(types) ? ["Ingress", "Egress"].filter((one) => types.includes(one)) : directionsOf(resource.object["spec"]),
		selector: {},
		isClusterWide: resource.kind === "GlobalNetworkPolicy"
	};
}
function policyCover(set, pods) {
	const policies = podPoliciesIn(set);
	const selected = {
		Ingress: /* @__PURE__ */ new Set(),
		Egress: /* @__PURE__ */ new Set()
	};
	const whole = {
		Ingress: /* @__PURE__ */ new Set(),
		Egress: /* @__PURE__ */ new Set()
	};
	const reached = /* @__PURE__ */ new Set();
	for (const { resource, directions, selector, isClusterWide } of policies) {
		const namespace = isClusterWide ? "*" : resource.namespace ?? "*";
		reached.add(namespace);
		const chosen = selectsAll(selector) ? void 0 : pods.selectedByExpressions(selector, resource);
		for (const direction of directions) if (chosen === void 0) whole[direction].add(namespace);
		else for (const owned of chosen) selected[direction].add(owned);
	}
	return {
		covers: (owned, direction) => selected[direction].has(owned) || isAmong(whole[direction], owned.owner.namespace),
		reaches: (namespace) => isAmong(reached, namespace)
	};
}
function isAmong(namespaces, namespace) {
	return namespaces.has("*") || (namespace === void 0 ? namespaces.size > 0 : namespaces.has(namespace));
}
function selectsAll({ matchLabels, matchExpressions }) {
	return !(require_program.isMap(matchLabels) && Object.keys(matchLabels).length > 0) && !hasItems(matchExpressions);
}
function isInHostNetwork({ spec }) {
	return spec["hostNetwork"] === true;
}
function hasItems(value) {
	return Array.isArray(value) && value.length > 0;
}

// src/kubernetes/network/services-of-pods.ts
function servicesByTemplate(set, pods) {
	const services = /* @__PURE__ */ new Map();
	for (const service of set.ofKind("Service")) {
		const spec = service.object["spec"];
		if (!require_program.isMap(spec) || spec["type"] === "ExternalName") continue;
		const selector = spec["selector"];
		if (!require_program.isMap(selector) || Object.keys(selector).length === 0) continue;
		for (const owned of pods.selectedByPairs(selector, service)) {
			const known = services.get(owned);
			if (known === void 0) services.set(owned, [service]);
			else known.push(service);
		}
	}
	return services;
}
function sendsToReadyPodsOnly(service) {
	return require_program.valueAt(service.object, ["spec", "publishNotReadyAddresses"]) !== true;
}

// src/kubernetes/reachability/answer.ts
function allOf(items, holds) {
	let answer = "yes";
	for (const item of items) {
		const one = holds(item);
		if (one === "no") return "no";
		if (one === "may") answer = "may";
	}
	return answer;
}
function anyOf(items, holds) {
	let answer = "no";
	for (const item of items) {
		const one = holds(item);
		if (one === "yes") return "yes";
		if (one === "may") answer = "may";
	}
	return answer;
}
function not$1(answer) {
	if (answer === "may") return "may";
	return answer === "yes" ? "no" : "yes";
}
function asAnswer(holds) {
	return holds ? "yes" : "no";
}

// src/kubernetes/reachability/label-test.ts
const UNKNOWN = Symbol("unknown label");
const EVERYTHING = {
	test: () => "yes",
	isAll: true,
	pairs: {}
};
const UNJUDGED = {
	test: () => "may",
	isAll: false,
	pairs: {}
};
function requirementsOf(selector) {
	const { matchLabels, matchExpressions } = selector;
	const pairs = require_program.isMap(matchLabels) ? Object.entries(matchLabels) : [];
	const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
	return [...pairs.map(([key, value]) => ({
		key,
		operator: "In",
		values: [scalarText(value)]
	})), ...expressions.map((one) => {
		if (!require_program.isMap(one)) return {
			key: "",
			operator: "",
			values: []
		};
		const { key, operator, values } = one;
		return {
			key: scalarText(key),
			operator: scalarText(operator),
			values: Array.isArray(values) ? values.map(scalarText) : []
		};
	})];
}
function testOf(requirements) {
	if (requirements.length === 0) return EVERYTHING;
	const pairs = requirements.flatMap(({ key, operator, values: [value, ...others] }) => operator === "In" && value !== void 0 && others.length === 0 ? [[key, value]] : []);
	return {
		test: (labels) => allOf(requirements, (one) => meets(one, labels)),
		isAll: false,
		pairs: Object.fromEntries(pairs),
		choices: Object.fromEntries(requirements.flatMap(({ key, operator, values }) => operator === "In" ? [[key, values]] : []))
	};
}
function testOfSelector(selector) {
	return testOf(requirementsOf(selector));
}
function meets({ key, operator, values }, labels) {
	const value = labels(key);
	if (value === UNKNOWN) return "may";
	switch (operator) {
		case "In": return asAnswer(value !== void 0 && values.includes(value));
		case "NotIn": return asAnswer(value === void 0 || !values.includes(value));
		case "Exists": return asAnswer(value !== void 0);
		case "DoesNotExist": return asAnswer(value === void 0);
		default: return "may";
	}
}

// src/kubernetes/reachability/ends.ts
const STRANGER = {
	kind: "pod",
	namespace: UNKNOWN,
	labels: () => UNKNOWN,
	namespaceLabels: () => UNKNOWN,
	isInHostNetwork: false
};
const WORLD = {
	kind: "address",
	network: "0.0.0.0/0"
};
const NAME_OF_NAMESPACE = "kubernetes.io/metadata.name";
const namespaceLabelsIn = require_program.oncePerSet((set) => {
	const known = /* @__PURE__ */ new Map();
	for (const { name, object } of set.ofKind("Namespace")) {
		const labels = labelsOf(object);
		const lookUp = (key) => key === "kubernetes.io/metadata.name" ? name : Object.hasOwn(labels, key) ? scalarText(labels[key]) : void 0;
		known.set(name, lookUp);
	}
	return (namespace) => {
		if (namespace === void 0) return () => UNKNOWN;
		return known.get(namespace) ?? ((key) => key === "kubernetes.io/metadata.name" ? namespace : UNKNOWN);
	};
});
const podEndsIn = require_program.oncePerSet((set) => {
	const namespaceLabels = namespaceLabelsIn(set);
	return new Map(podTemplatesIn(set).map((owned) => {
		const labels = labelsOf(owned.template);
		const { namespace } = owned.owner;
		return [owned, {
			kind: "pod",
			namespace,
			labels: (key) => {
				if (Object.hasOwn(labels, key)) return scalarText(labels[key]);
				return isLabelOfRunningPods(key) ? UNKNOWN : void 0;
			},
			namespaceLabels: namespaceLabels(namespace),
			isInHostNetwork: isInHostNetwork(owned),
			owned
		}];
	}));
});
function numbersOfPort(owned, name) {
	return containersOf(owned).flatMap(({ container }) => {
		const ports = container["ports"];
		if (!Array.isArray(ports)) return [];
		return ports.flatMap((port) => {
			const number = require_program.valueAt(port, ["containerPort"]);
			if (!require_program.isMap(port) || port["name"] !== name || typeof number !== "number") return [];
			return [{
				number,
				protocol: scalarText(port["protocol"]) || "TCP"
			}];
		});
	});
}

// src/kubernetes/reachability/networks.ts
const PRIVATE = [
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"100.64.0.0/10",
	"fc00::/7"
].flatMap((text) => networkOf(text) ?? []);
function networkOf(text) {
	const written = text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`;
	const cidr = require_program.cidrOf(written);
	const family = require_program.ipFamily(cidr?.address ?? "");
	if (cidr === void 0 || family === void 0) return void 0;
	const bits = family === "IPv4" ? 32 : 128;
	const hostBits = BigInt(bits - cidr.bits);
	const value = family === "IPv4" ? ipv4Value(cidr.address) : ipv6Value(cidr.address);
	return {
		bits,
		length: cidr.bits,
		first: value >> hostBits << hostBits
	};
}
function containsNetwork(outer, inner) {
	if (outer.bits !== inner.bits || outer.length > inner.length) return false;
	const hostBits = BigInt(outer.bits - outer.length);
	return inner.first >> hostBits === outer.first >> hostBits;
}
function networksOverlap(one, other) {
	return containsNetwork(one, other) || containsNetwork(other, one);
}
function mayHoldPods(network) {
	return PRIVATE.some((one) => networksOverlap(one, network));
}
function ipv4Value(address) {
	return address.split(".").reduce((value, part) => value * 256n + BigInt(part), 0n);
}
function ipv6Value(address) {
	const [head = "", tail] = withoutIpv4(address).split("::");
	const before = groupsOf$1(head);
	const after = tail === void 0 ? [] : groupsOf$1(tail);
	const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
	return [
		...before,
		...zeros,
		...after
	].reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
}
function withoutIpv4(address) {
	const start = address.lastIndexOf(":") + 1;
	const last = address.slice(start);
	if (!last.includes(".")) return address;
	const value = ipv4Value(last);
	return `${address.slice(0, start)}${(value >> 16n).toString(16)}:${(value & 65535n).toString(16)}`;
}
function groupsOf$1(half) {
	return half === "" ? [] : half.split(":");
}

// src/kubernetes/reachability/peers.ts
const OTHER_PORT = {
	protocol: "TCP",
	number: -1
};
function matchesPeer(peer, end, namespace) {
	switch (peer.kind) {
		case "anything": return "yes";
		case "node": return "no";
		case "unknown": return "may";
		case "addresses": return matchesAddresses(peer, end);
		case "pods": {
			if (end.kind === "address") return "no";
			const chosen = isChosen(peer, end, namespace);
			return end.isInHostNetwork && chosen === "yes" ? "may" : chosen;
		}
	}
}
function isChosen({ namespaces, pods }, end, namespace) {
	return allOf([() => isInNamespaces(namespaces, end, namespace), () => pods.test(end.labels)], (ask) => ask());
}
function isInNamespaces(test, end, namespace) {
	switch (test.kind) {
		case "all": return "yes";
		case "labels": return test.labels.test(end.namespaceLabels);
		case "own":
			if (end.namespace === UNKNOWN) return "may";
			return asAnswer(namespace === void 0 || end.namespace === void 0 || end.namespace === namespace);
	}
}
function matchesAddresses({ network, except }, end) {
	const named = networkOf(network);
	if (named === void 0) return "may";
	if (end.kind === "pod") return mayHoldPods(named) ? "may" : "no";
	const asked = networkOf(end.network);
	if (asked === void 0) return "may";
	const holes = except.flatMap((one) => networkOf(one) ?? []);
	if (!networksOverlap(named, asked) || holes.some((hole) => containsNetwork(hole, asked))) return "no";
	if (!containsNetwork(named, asked)) return "may";
	return holes.some((hole) => networksOverlap(hole, asked)) ? "may" : "yes";
}
function matchesPorts(ports, asked, to) {
	if (ports === void 0) return "yes";
	return anyOf(ports, (range) => {
		if (range.protocol !== "ANY" && range.protocol.toUpperCase() !== asked.protocol) return "no";
		if (!("name" in range)) {
			const isWhole = range.from <= 1 && range.to >= 65535;
			return asAnswer(isWhole || range.from <= asked.number && asked.number <= range.to);
		}
		if (asked.number < 0) return "no";
		if (to.kind === "address" || to.owned === void 0) return "may";
		return asAnswer(numbersOfPort(to.owned, range.name).some(({ number }) => number === asked.number));
	});
}
function portsToAsk(ports, to) {
	if (ports === void 0) return [OTHER_PORT];
	return ports.flatMap((range) => {
		const protocol = range.protocol === "ANY" ? "TCP" : range.protocol.toUpperCase();
		if (!("name" in range)) return [{
			protocol,
			number: range.from
		}];
		if (to.kind === "address" || to.owned === void 0) return [];
		return numbersOfPort(to.owned, range.name).map(({ number }) => ({
			protocol,
			number
		}));
	});
}

// src/kubernetes/reachability/parties.ts
function partiesFor(set, scope, members) {
	const known = /* @__PURE__ */ new Map();
	return (peer, policy) => {
		let found = known.get(peer);
		if (found === void 0) known.set(peer, found = partiesOf(peer, policy, {
			set,
			scope,
			members
		}));
		return found;
	};
}
function partiesOf(peer, policy, seen) {
	switch (peer.kind) {
		case "node": return [];
		case "anything": return [{
			...OUTSIDE,
			shown: "everybody",
			end: WORLD
		}];
		case "unknown": return [{
			...OUTSIDE,
			shown: `somebody who is not known from files (${peer.why})`,
			end: STRANGER,
			isOpen: true
		}];
		case "addresses": return [addressParty(peer.network)];
		case "pods": return podParties(peer, policy, seen);
	}
}
const OUTSIDE = {
	isInside: false,
	isOpen: false,
	isListedBy: () => false
};
function addressParty(network) {
	const asked = networkOf(network);
	return {
		...OUTSIDE,
		shown: `addresses of ${network}`,
		end: {
			kind: "address",
			network
		},
		isListedBy: ({ from }) => from.addresses.some((one) => {
			const listed = networkOf(one);
			return listed !== void 0 && asked !== void 0 && containsNetwork(listed, asked);
		})
	};
}
function podParties(peer, policy, seen) {
	const { namespaces } = peer;
	if (namespaces.kind === "all") return [anywhere(peer, seen, "pods of every namespace", "no")];
	if (namespaces.kind === "own") return inNamespace(peer, policy.resource.namespace, policy.resource, seen);
	const names = namesIn(seen.set);
	const { choices = {}, pairs } = namespaces.labels;
	const lookUp = namespaceLabelsIn(seen.set);
	const asked = choices["kubernetes.io/metadata.name"] ?? (pairs["kubernetes.io/metadata.name"] === void 0 ? [] : [pairs["kubernetes.io/metadata.name"]]);
	const chosen = [.../* @__PURE__ */ new Set([...asked, ...names])].filter((name) => namespaces.labels.test(lookUp(name)) === "yes");
	if (chosen.length > 0) return chosen.flatMap((name) => inNamespace(peer, name, policy.resource, seen));
	return [anywhere(peer, seen, "pods of namespaces that are not in this source", "may")];
}
function anywhere(peer, { scope }, place, openness) {
	const { pairs } = peer.pods;
	return {
		shown: `${place}${withLabels(pairs)}`,
		end: peer.pods.isAll ? STRANGER : {
			...STRANGER,
			labels: (key) => pairs[key] ?? UNKNOWN
		},
		isInside: hasPairs(scope.labels, pairs),
		isOpen: openness === "may",
		isListedBy: ({ from }) => from.namespaces.length === 0 && hasPairs(from.labels, pairs)
	};
}
function withLabels(pairs) {
	const entries = Object.entries(pairs);
	return entries.length === 0 ? "" : ` with ${entries.map(([key, value]) => `${key}: ${value}`).join(", ")}`;
}
function inNamespace(peer, namespace, policy, seen) {
	const { set, scope, members } = seen;
	const { pairs } = peer.pods;
	const isInside = namespace !== void 0 && members.hasNamespace(namespace);
	const whole = {
		shown: `${namespace === void 0 ? "pods of its namespace" : `pods of namespace ${namespace}`}${withLabels(pairs)}`,
		end: {
			...STRANGER,
			namespace,
			namespaceLabels: namespaceLabelsIn(set)(namespace),
			labels: (key) => pairs[key] ?? UNKNOWN
		},
		isInside: isInside || hasPairs(scope.labels, pairs),
		isOpen: false,
		isListedBy: ({ from }) => mayList(from) && (from.namespaces.length === 0 || namespace !== void 0 && isNamedNamespace(from.namespaces, namespace)) && (Object.keys(from.labels).length === 0 || hasPairs(from.labels, pairs))
	};
	if (isInside) return [whole];
	const ends = podEndsIn(set);
	const found = podTemplatesIn(set).flatMap((owned) => {
		const end = ends.get(owned);
		if (end === void 0 || (owned.owner.namespace ?? namespace) !== namespace) return [];
		const answer = isChosen(peer, end, policy.namespace);
		return answer === "no" ? [] : [podParty(owned, end, answer, members)];
	});
	if (found.length > 0 || peer.namespaces.kind === "own") return found;
	return [whole];
}
function podParty(owned, end, answer, members) {
	const { owner, template } = owned;
	return {
		shown: shownOwner(owned),
		end,
		isInside: members.hasPods(owned),
		isOpen: answer === "may",
		isListedBy: ({ from }) => mayList(from) && (from.namespaces.length === 0 || owner.namespace !== void 0 && isNamedNamespace(from.namespaces, owner.namespace)) && (Object.keys(from.labels).length === 0 || hasPairs(from.labels, labelsOf(template)))
	};
}
function mayList({ namespaces, labels }) {
	return namespaces.length > 0 || Object.keys(labels).length > 0;
}
function shownOwner({ owner }) {
	return `${owner.kind} ${owner.namespace === void 0 ? "" : `${owner.namespace}/`}${owner.name}`;
}
const namesIn = require_program.oncePerSet((set) => {
	const names = [...set.ofKind("Namespace").map(({ name }) => name), ...podTemplatesIn(set).flatMap(({ owner }) => owner.namespace ?? [])];
	return [...new Set(names)];
});

// src/kubernetes/reachability/calico-selector.ts
const MOST_DEPTH = 50;
const TOKEN = /(?:(&&|\|\||==|!=|!|[(){},])|"([^"]*)"|'([^']*)'|([A-Za-z0-9_./*`-]+))/uy;
function testOfCalicoSelector(text) {
	const tokens = tokensOf(text);
	if (tokens === void 0) return UNJUDGED;
	if (tokens.length === 0) return EVERYTHING;
	const reader = {
		tokens,
		next: 0
	};
	const test = readEither(reader, 0);
	return test === void 0 || reader.next < tokens.length ? UNJUDGED : test;
}
function readEither(reader, depth) {
	const tests = readJoined(reader, "||", () => readBoth(reader, depth));
	if (tests === void 0 || tests.length === 1) return tests?.[0];
	if (tests.some(({ isAll }) => isAll)) return EVERYTHING;
	return {
		test: (labels) => anyOf(tests, ({ test }) => test(labels)),
		isAll: false,
		pairs: {}
	};
}
function readBoth(reader, depth) {
	const tests = readJoined(reader, "&&", () => readSingle(reader, depth));
	if (tests === void 0 || tests.length === 1) return tests?.[0];
	return {
		test: (labels) => allOf(tests, ({ test }) => test(labels)),
		isAll: tests.every(({ isAll }) => isAll),
		pairs: Object.assign({}, ...tests.map(({ pairs }) => pairs))
	};
}
function readJoined(reader, operator, read) {
	const tests = [];
	do {
		const test = read();
		if (test === void 0) return void 0;
		tests.push(test);
	} while (take(reader, operator));
	return tests;
}
function readSingle(reader, depth) {
	if (depth > MOST_DEPTH) return void 0;
	if (take(reader, "!")) {
		const inner = readSingle(reader, depth + 1);
		return inner === void 0 ? void 0 : {
			test: (labels) => not$1(inner.test(labels)),
			isAll: false,
			pairs: {}
		};
	}
	if (take(reader, "(")) {
		const inner = readEither(reader, depth + 1);
		return take(reader, ")") ? inner : void 0;
	}
	return markAt(reader, 1) === "(" ? readCall(reader) : readComparison(reader);
}
function readCall(reader) {
	const name = nextToken(reader)?.text;
	reader.next += 1;
	if (name === "all" && take(reader, ")")) return EVERYTHING;
	if (name === "global" && take(reader, ")")) return {
		test: () => "no",
		isAll: false,
		pairs: {}
	};
	const key = nextToken(reader)?.text;
	if (name !== "has" || key === void 0 || !take(reader, ")")) return void 0;
	return {
		test: (labels) => labels(key) === UNKNOWN ? "may" : asAnswer(labels(key) !== void 0),
		isAll: false,
		pairs: {}
	};
}
function readComparison(reader) {
	const key = nextToken(reader)?.text ?? "";
	const first = nextToken(reader)?.text ?? "";
	const operator = first === "not" ? `not ${nextToken(reader)?.text ?? ""}` : first;
	const holds = operatorNamed(operator);
	if (holds === void 0) return void 0;
	const values = markAt(reader) === "{" ? readList(reader) : readText(reader);
	if (values === void 0) return void 0;
	const [only] = values;
	return {
		test: (labels) => {
			const value = labels(key);
			return value === UNKNOWN ? "may" : asAnswer(holds(value, values));
		},
		isAll: false,
		pairs: (operator === "==" || operator === "in" && values.length === 1) && only !== void 0 ? { [key]: only } : {}
	};
}
function readText(reader) {
	const token = nextToken(reader);
	return token?.isString === true ? [token.text] : void 0;
}
function readList(reader) {
	reader.next += 1;
	const values = [];
	while (!take(reader, "}")) {
		const value = nextToken(reader);
		if (value?.isString !== true) return void 0;
		values.push(value.text);
		take(reader, ",");
	}
	return values;
}
function nextToken(reader) {
	const token = reader.tokens[reader.next];
	reader.next += 1;
	return token;
}
function take(reader, expected) {
	if (markAt(reader) !== expected) return false;
	reader.next += 1;
	return true;
}
function markAt({ tokens, next }, ahead = 0) {
	const token = tokens[next + ahead];
	return token === void 0 || token.isString ? void 0 : token.text;
}
function operatorNamed(name) {
	switch (name) {
		case "==":
		case "in": return (value, values) => value !== void 0 && values.includes(value);
		case "!=":
		case "not in": return (value, values) => value === void 0 || !values.includes(value);
		case "contains": return (value, [text = ""]) => value?.includes(text) === true;
		case "starts-with": return (value, [text = ""]) => value?.startsWith(text) === true;
		case "ends-with": return (value, [text = ""]) => value?.endsWith(text) === true;
		default: return;
	}
}
function tokensOf(text) {
	const tokens = [];
	let read = 0;
	const trimmed = text.trimEnd().replaceAll(/\bstarts\s+with\b/gu, "starts-with").replaceAll(/\bends\s+with\b/gu, "ends-with");
	while (read < trimmed.length) {
		if (trimmed.charAt(read).trim() === "") {
			read += 1;
			continue;
		}
		TOKEN.lastIndex = read;
		const match = TOKEN.exec(trimmed);
		if (match === null) return void 0;
		const [, mark, double, single, word] = match;
		tokens.push({
			text: mark ?? double ?? single ?? word ?? "",
			isString: double !== void 0 || single !== void 0
		});
		read = TOKEN.lastIndex;
	}
	return tokens;
}

// src/kubernetes/reachability/read-calico.ts
function readCalicoPolicy(resource) {
	const spec = resource.object["spec"];
	if ([
		"preDNAT",
		"doNotTrack",
		"applyOnForward"
	].some((key) => require_program.valueAt(spec, [key]) === true)) return [];
	const order = require_program.valueAt(spec, ["order"]);
	const types = require_program.valueAt(spec, ["types"]);
	const closes = Array.isArray(types) && types.length > 0 ? ["Ingress", "Egress"].filter((one) => types.includes(one)) : directionsOf(spec);
	return [{
		resource,
		subject: podsBy$1(require_program.valueAt(spec, ["selector"]), require_program.valueAt(spec, ["namespaceSelector"]), resource),
		closes,
		tier: scalarText(require_program.valueAt(spec, ["tier"])) || "default",
		order: typeof order === "number" ? order : Number.POSITIVE_INFINITY,
		rules: ["Ingress", "Egress"].flatMap((direction) => rulesOf$2(resource, direction))
	}];
}
function rulesOf$2(resource, direction) {
	const list = ["spec", direction.toLowerCase()];
	const rules = require_program.valueAt(resource.object, list);
	if (!Array.isArray(rules)) return [];
	return rules.flatMap((rule, index) => {
		const action = require_program.isMap(rule) ? actionOf(rule["action"]) : void 0;
		if (!require_program.isMap(rule) || action === void 0) return [];
		const isIngress = direction === "Ingress";
		const path = [...list, index];
		const far = isIngress ? "source" : "destination";
		const near = isIngress ? "destination" : "source";
		return [{
			direction,
			action,
			peers: peersOf$2(rule[far], {
				resource,
				path,
				side: far
			}),
			ports: portsOf$5(require_program.valueAt(rule, ["destination", "ports"]), rule["protocol"]),
			...isConditional(rule, near, far) ? { isConditional: true } : {}
		}];
	});
}
function actionOf(action) {
	switch (scalarText(action).toLowerCase()) {
		case "allow": return "allow";
		case "deny": return "deny";
		case "pass": return "pass";
		default: return;
	}
}
function isConditional(rule, near, far) {
	const fields = (side, names) => names.some((name) => require_program.valueAt(rule, [side, name]) !== void 0);
	return [
		"notProtocol",
		"icmp",
		"notICMP",
		"http",
		"ipVersion"
	].some((name) => rule[name] !== void 0) || fields(near, [
		"selector",
		"notSelector",
		"nets",
		"notNets",
		"namespaceSelector",
		"serviceAccounts"
	]) || fields(far, [
		"notSelector",
		"notNets",
		"serviceAccounts"
	]) || fields("source", ["ports", "notPorts"]) || fields("destination", ["notPorts"]);
}
function peersOf$2(entity, { resource, path, side }) {
	const { selector, namespaceSelector, nets, services, domains, serviceAccounts } = require_program.isMap(entity) ? entity : {};
	const place = require_program.isMap(entity) ? [...path, side] : path;
	if (services !== void 0 || domains !== void 0) return [{
		kind: "unknown",
		path: place,
		why: "a Service or a name of a host is meant"
	}];
	const hasPods = selector !== void 0 || namespaceSelector !== void 0 || serviceAccounts !== void 0;
	if (Array.isArray(nets)) {
		if (hasPods) return [{
			kind: "unknown",
			path: place,
			why: "pods within a network are meant"
		}];
		return nets.map((one, index) => ({
			kind: "addresses",
			path: [
				...place,
				"nets",
				index
			],
			network: scalarText(one),
			except: []
		}));
	}
	if (!hasPods) return [{
		kind: "anything",
		path: place
	}];
	return [{
		kind: "pods",
		path: place,
		...podsBy$1(selector, namespaceSelector, resource)
	}];
}
function podsBy$1(selector, namespaceSelector, { kind }) {
	return {
		namespaces: namespacesBy$1(scalarText(namespaceSelector), kind),
		pods: testOfCalicoSelector(scalarText(selector))
	};
}
function namespacesBy$1(selector, kind) {
	if (selector === "") return { kind: kind === "GlobalNetworkPolicy" ? "all" : "own" };
	const labels = testOfCalicoSelector(selector);
	return labels.isAll ? { kind: "all" } : {
		kind: "labels",
		labels
	};
}
function portsOf$5(ports, protocol) {
	const name = scalarText(protocol).toUpperCase() || "ANY";
	if (!Array.isArray(ports) || ports.length === 0) return name === "ANY" ? void 0 : [{
		protocol: name,
		from: 0,
		to: 65535
	}];
	return ports.map((one) => {
		const text = scalarText(one);
		const range = /^(\d+)(?::(\d+))?$/u.exec(text);
		if (range === null) return {
			protocol: name,
			name: text
		};
		return {
			protocol: name,
			from: Number(range[1]),
			to: Number(range[2] ?? range[1])
		};
	});
}

// src/kubernetes/reachability/traffic-policy.ts
const ORDER_OF_KUBERNETES = 1e3;

// src/kubernetes/reachability/read-cilium.ts
const NAMESPACE = "io.kubernetes.pod.namespace";
const NAMESPACE_LABEL = "io.cilium.k8s.namespace.labels.";
function readCiliumPolicies(resource) {
	const { specs } = resource.object;
	return [["spec"], ...Array.isArray(specs) ? specs.map((_, index) => ["specs", index]) : []].flatMap((path) => {
		const spec = require_program.valueAt(resource.object, path);
		if (!require_program.isMap(spec) || spec["nodeSelector"] !== void 0) return [];
		const { endpointSelector } = spec;
		const rules = ["Ingress", "Egress"].flatMap((direction) => rulesOf$1(spec, direction, {
			path,
			resource
		}));
		return [{
			resource,
			subject: podsBy(require_program.isMap(endpointSelector) ? endpointSelector : {}, resource),
			closes: ["Ingress", "Egress"].filter((direction) => closes(spec, direction)),
			tier: "default",
			order: ORDER_OF_KUBERNETES,
			rules: rules.filter(({ action }) => action === "allow")
		}, ...denials(resource, spec, rules)];
	});
}
function denials(resource, spec, rules) {
	const denied = rules.filter(({ action }) => action === "deny");
	if (denied.length === 0) return [];
	const selector = spec["endpointSelector"];
	return [{
		resource,
		subject: podsBy(require_program.isMap(selector) ? selector : {}, resource),
		closes: [],
		tier: "admin",
		order: -1,
		rules: denied
	}];
}
function closes(spec, direction) {
	const key = direction.toLowerCase();
	if (require_program.valueAt(spec, ["enableDefaultDeny", key]) === false) return false;
	return spec[key] !== void 0 || spec[`${key}Deny`] !== void 0;
}
function rulesOf$1(spec, direction, { path, resource }) {
	const key = direction.toLowerCase();
	return [[key, "allow"], [`${key}Deny`, "deny"]].flatMap(([list, action]) => {
		const rules = spec[list];
		if (!Array.isArray(rules)) return [];
		return rules.flatMap((rule, index) => {
			if (!require_program.isMap(rule)) return [];
			const place = {
				resource,
				path: [
					...path,
					list,
					index
				]
			};
			return [{
				direction,
				action,
				peers: peersOf$1(rule, direction === "Ingress" ? "from" : "to", place),
				ports: portsOf$4(rule["toPorts"])
			}];
		});
	});
}
function peersOf$1(rule, side, { resource, path }) {
	const named = Object.keys(rule).filter((key) => key.startsWith(side) && key !== "toPorts");
	if (named.length === 0) return rule["toPorts"] === void 0 && rule["icmps"] === void 0 ? [] : [{
		kind: "anything",
		path
	}];
	return named.flatMap((key) => {
		const list = rule[key];
		if (!Array.isArray(list)) return [];
		return list.map((item, index) => peerOf$1(key.slice(side.length), item, {
			resource,
			path: [
				...path,
				key,
				index
			]
		}));
	});
}
function peerOf$1(kind, item, { resource, path }) {
	switch (kind) {
		case "Endpoints": return {
			kind: "pods",
			path,
			...podsBy(require_program.isMap(item) ? item : {}, resource)
		};
		case "CIDR": return {
			kind: "addresses",
			path,
			network: scalarText(item),
			except: []
		};
		case "CIDRSet": {
			const except = require_program.valueAt(item, ["except"]);
			const network = scalarText(require_program.valueAt(item, ["cidr"]));
			if (network === "") return {
				kind: "unknown",
				path,
				why: "a group of addresses is meant"
			};
			return {
				kind: "addresses",
				path,
				network,
				except: Array.isArray(except) ? except.map(scalarText) : []
			};
		}
		case "Entities": return entity(scalarText(item), path);
		case "FQDNs": return {
			kind: "unknown",
			path,
			why: "a name of a host is meant"
		};
		default: return {
			kind: "unknown",
			path,
			why: `${kind} are not known from files`
		};
	}
}
function entity(name, path) {
	switch (name) {
		case "all": return {
			kind: "anything",
			path
		};
		case "cluster": return {
			kind: "pods",
			path,
			namespaces: { kind: "all" },
			pods: EVERYTHING
		};
		case "world":
		case "world-ipv4": return {
			kind: "addresses",
			path,
			network: "0.0.0.0/0",
			except: []
		};
		case "world-ipv6": return {
			kind: "addresses",
			path,
			network: "::/0",
			except: []
		};
		case "host":
		case "health":
		case "init":
		case "none": return {
			kind: "node",
			path
		};
		default: return {
			kind: "unknown",
			path,
			why: `the entity ${name} is meant`
		};
	}
}
function podsBy(selector, { kind }) {
	const ofPods = [];
	const ofNamespaces = [];
	for (const { key, ...rest } of requirementsOf(selector)) {
		const plain = key.replace(/^(?:k8s|any)[:.]/u, "");
		if (plain === NAMESPACE) ofNamespaces.push({
			key: "kubernetes.io/metadata.name",
			...rest
		});
		else if (plain.startsWith(NAMESPACE_LABEL)) ofNamespaces.push({
			key: plain.slice(31),
			...rest
		});
		else ofPods.push({
			key: plain,
			...rest
		});
	}
	const isOwn = ofNamespaces.length === 0 && kind === "CiliumNetworkPolicy";
	const labels = testOf(ofNamespaces);
	return {
		namespaces: isOwn ? { kind: "own" } : labels.isAll ? { kind: "all" } : {
			kind: "labels",
			labels
		},
		pods: testOf(ofPods)
	};
}
function portsOf$4(toPorts) {
	if (!Array.isArray(toPorts) || toPorts.length === 0) return void 0;
	const ports = toPorts.flatMap((one) => {
		const list = require_program.valueAt(one, ["ports"]);
		return Array.isArray(list) ? list : [];
	});
	if (ports.length === 0) return void 0;
	return ports.map((one) => {
		const protocol = scalarText(require_program.valueAt(one, ["protocol"])) || "ANY";
		const port = scalarText(require_program.valueAt(one, ["port"]));
		const last = require_program.valueAt(one, ["endPort"]);
		if (!/^\d+$/u.test(port)) return {
			protocol,
			name: port
		};
		const from = Number(port);
		if (from === 0) return {
			protocol,
			from: 0,
			to: 65535
		};
		return {
			protocol,
			from,
			to: typeof last === "number" && last > from ? last : from
		};
	});
}

// src/kubernetes/reachability/read-kubernetes.ts
const SIDES = [{
	direction: "Ingress",
	rules: "ingress",
	peers: "from"
}, {
	direction: "Egress",
	rules: "egress",
	peers: "to"
}];
function readNetworkPolicy(resource) {
	const spec = resource.object["spec"];
	return {
		resource,
		subject: {
			namespaces: { kind: "own" },
			pods: testOfSelector(mapAt(spec, "podSelector"))
		},
		closes: directionsOf(spec),
		tier: "default",
		order: ORDER_OF_KUBERNETES,
		rules: SIDES.flatMap(({ direction, rules, peers }) => itemsAt$1(resource, ["spec", rules]).map(({ item, path }) => {
			const listed = require_program.valueAt(item, [peers]);
			return {
				direction,
				action: "allow",
				peers: !Array.isArray(listed) || listed.length === 0 ? [{
					kind: "anything",
					path
				}] : itemsAt$1(resource, [...path, peers]).map(peerOf),
				ports: portsOf$3(require_program.valueAt(item, ["ports"]))
			};
		}))
	};
}
function peerOf({ item, path }) {
	const block = require_program.valueAt(item, ["ipBlock"]);
	if (require_program.isMap(block)) {
		const except = block["except"];
		return {
			kind: "addresses",
			path,
			network: scalarText(block["cidr"]),
			except: Array.isArray(except) ? except.map(scalarText) : []
		};
	}
	const namespaces = require_program.valueAt(item, ["namespaceSelector"]);
	return {
		kind: "pods",
		path,
		namespaces: require_program.isMap(namespaces) ? namespacesBy(namespaces) : { kind: "own" },
		pods: testOfSelector(mapAt(item, "podSelector"))
	};
}
function portsOf$3(ports) {
	if (!Array.isArray(ports) || ports.length === 0) return void 0;
	return ports.map((one) => {
		const protocol = scalarText(require_program.valueAt(one, ["protocol"])) || "TCP";
		const port = require_program.valueAt(one, ["port"]);
		if (port === void 0) return {
			protocol,
			from: 0,
			to: 65535
		};
		if (typeof port !== "number") return {
			protocol,
			name: scalarText(port)
		};
		const last = require_program.valueAt(one, ["endPort"]);
		return {
			protocol,
			from: port,
			to: typeof last === "number" ? last : port
		};
	});
}
function readAdminPolicy(resource) {
	const spec = resource.object["spec"];
	const priority = require_program.valueAt(spec, ["priority"]);
	const isBaseline = resource.kind.startsWith("Baseline") || require_program.valueAt(spec, ["tier"]) === "Baseline";
	return {
		resource,
		subject: podsOrNamespaces(require_program.valueAt(spec, ["subject"])) ?? {
			namespaces: { kind: "all" },
			pods: EVERYTHING
		},
		closes: [],
		tier: isBaseline ? "baseline" : "admin",
		order: typeof priority === "number" ? priority : ORDER_OF_KUBERNETES,
		rules: SIDES.flatMap((side) => itemsAt$1(resource, ["spec", side.rules]).map(({ item, path }) => adminRule(resource, side, item, path)))
	};
}
function adminRule(resource, { direction, peers }, item, path) {
	const action = require_program.valueAt(item, ["action"]);
	const protocols = require_program.valueAt(item, ["protocols"]);
	return {
		direction,
		action: action === "Deny" ? "deny" : action === "Pass" ? "pass" : "allow",
		peers: itemsAt$1(resource, [...path, peers]).flatMap(adminPeers),
		ports: adminPorts(require_program.valueAt(item, ["ports"])),
		...Array.isArray(protocols) ? { isConditional: true } : {}
	};
}
function adminPeers({ item, path }) {
	const choice = podsOrNamespaces(item);
	if (choice !== void 0) return [{
		kind: "pods",
		path,
		...choice
	}];
	const networks = require_program.valueAt(item, ["networks"]);
	if (!Array.isArray(networks)) return [{
		kind: "unknown",
		path,
		why: "nodes or names of hosts are meant"
	}];
	return networks.map((one) => ({
		kind: "addresses",
		path,
		network: scalarText(one),
		except: []
	}));
}
function podsOrNamespaces(value) {
	const namespaces = require_program.valueAt(value, ["namespaces"]);
	if (require_program.isMap(namespaces)) return {
		namespaces: namespacesBy(namespaces),
		pods: EVERYTHING
	};
	const pods = require_program.valueAt(value, ["pods"]);
	if (!require_program.isMap(pods)) return void 0;
	return {
		namespaces: namespacesBy(mapAt(pods, "namespaceSelector")),
		pods: testOfSelector(mapAt(pods, "podSelector"))
	};
}
function adminPorts(ports) {
	if (!Array.isArray(ports) || ports.length === 0) return void 0;
	return ports.map((one) => {
		const name = require_program.valueAt(one, ["namedPort"]);
		if (typeof name === "string") return {
			protocol: "ANY",
			name
		};
		const range = require_program.valueAt(one, ["portRange"]);
		const from = require_program.valueAt(range, ["start"]) ?? require_program.valueAt(one, ["portNumber", "port"]);
		const to = require_program.valueAt(range, ["end"]) ?? from;
		const protocol = require_program.valueAt(range, ["protocol"]) ?? require_program.valueAt(one, ["portNumber", "protocol"]);
		return {
			protocol: scalarText(protocol) || "TCP",
			from: Number(from ?? 0),
			to: Number(to ?? 65535)
		};
	});
}
function namespacesBy(selector) {
	const labels = testOfSelector(selector);
	return labels.isAll ? { kind: "all" } : {
		kind: "labels",
		labels
	};
}
function mapAt(value, key) {
	const found = require_program.valueAt(value, [key]);
	return require_program.isMap(found) ? found : {};
}
function itemsAt$1(resource, path) {
	const list = require_program.valueAt(resource.object, path);
	if (!Array.isArray(list)) return [];
	return list.flatMap((item, index) => require_program.isMap(item) ? [{
		item,
		path: [...path, index]
	}] : []);
}

// src/kubernetes/reachability/policies-in.ts
const ADMIN_KINDS = [
	"AdminNetworkPolicy.policy.networking.k8s.io",
	"BaselineAdminNetworkPolicy.policy.networking.k8s.io",
	"ClusterNetworkPolicy.policy.networking.k8s.io"
];
const TIER_KINDS = ["Tier.projectcalico.org", "Tier.crd.projectcalico.org"];
const REACHABILITY_KINDS = [
	"Namespace",
	"workloads",
	...POLICY_KINDS,
	...ADMIN_KINDS,
	...TIER_KINDS
];
const trafficPoliciesIn = require_program.oncePerSet((set) => {
	const read = [...POLICY_KINDS, ...ADMIN_KINDS].flatMap((kind) => set.ofKind(kind).flatMap((one) => readPolicy(one, kind)));
	const orderOfTier = tierOrdersIn(set);
	return read.toSorted((one, other) => orderOfTier(one.tier) - orderOfTier(other.tier) || compared(one.tier, other.tier) || difference(one.order, other.order) || compared(one.resource.name, other.resource.name));
});
function readPolicy(resource, kind) {
	if (kind === "NetworkPolicy") return [readNetworkPolicy(resource)];
	if (kind.endsWith(".cilium.io")) return readCiliumPolicies(resource);
	return kind.endsWith("projectcalico.org") ? readCalicoPolicy(resource) : [readAdminPolicy(resource)];
}
function difference(one, other) {
	return one === other ? 0 : one - other;
}
function compared(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
function tierOrdersIn(set) {
	const orders = /* @__PURE__ */ new Map();
	for (const tier of TIER_KINDS.flatMap((kind) => set.ofKind(kind))) {
		const order = require_program.valueAt(tier.object, ["spec", "order"]);
		if (typeof order === "number" && tier.name !== "default") orders.set(tier.name, order);
	}
	return (tier) => {
		if (tier === "admin") return Number.MIN_SAFE_INTEGER;
		if (tier === "default") return Number.MAX_SAFE_INTEGER - 1;
		if (tier === "baseline") return Number.MAX_SAFE_INTEGER;
		return orders.get(tier) ?? Number.MAX_SAFE_INTEGER - 2;
	};
}
const policiesByTemplate = require_program.oncePerSet((set) => {
	const found = /* @__PURE__ */ new Map();
	const ends = podEndsIn(set);
	const candidates = candidatesIn(set);
	for (const policy of trafficPoliciesIn(set)) {
		const { subject, resource } = policy;
		for (const owned of candidates(policy)) {
			const end = ends.get(owned);
			const chosen = end === void 0 ? "no" : isChosen(subject, end, resource.namespace);
			if (chosen === "no") continue;
			const applied = {
				policy,
				isSure: chosen === "yes"
			};
			const known = found.get(owned);
			if (known === void 0) found.set(owned, [applied]);
			else known.push(applied);
		}
	}
	return found;
});
function candidatesIn(set) {
	const templates = podTemplatesIn(set);
	const byLabels = indexByLabels(templates, ({ template }) => labelsOf(template));
	const byNamespace = require_flags.groupBy(templates, ({ owner }) => owner.namespace);
	return ({ subject, resource: { namespace } }) => {
		const pairs = Object.entries(subject.pods.pairs).filter(([key]) => !isLabelOfRunningPods(key));
		if (pairs.length > 0) return byLabels(Object.fromEntries(pairs));
		if (subject.namespaces.kind !== "own" || namespace === void 0) return templates;
		return [...byNamespace.get(namespace) ?? [], ...byNamespace.get(void 0) ?? []];
	};
}

// src/kubernetes/reachability/reachability.ts
const reachabilityIn = require_program.oncePerSet((set) => {
	const applied = policiesByTemplate(set);
	const policiesOf = (owned) => applied.get(owned) ?? NONE$1;
	const passes = (owned, direction, other, port) => decide(policiesOf(owned), {
		owned,
		direction,
		other,
		port,
		ends: podEndsIn(set)
	});
	const bothPass = (from, to, port) => {
		const into = to.kind === "pod" && to.owned !== void 0 ? passes(to.owned, "Ingress", from, port) : OPEN;
		if (into.answer === "no" || from.kind !== "pod" || from.owned === void 0) return into;
		const out = passes(from.owned, "Egress", to, port);
		const answer = out.answer === "yes" ? into.answer : out.answer;
		return {
			...into,
			answer
		};
	};
	return {
		policies: trafficPoliciesIn(set),
		ends: podEndsIn(set),
		policiesOf,
		passes,
		isClosed(owned, direction) {
			const closing = policiesOf(owned).filter(({ policy }) => policy.closes.includes(direction));
			if (closing.some(({ isSure }) => isSure)) return "yes";
			if ([STRANGER, WORLD].every((one) => passes(owned, direction, one, OTHER_PORT).answer === "no")) return "yes";
			return closing.length > 0 ? "may" : "no";
		},
		reaches(from, to, port) {
			if (port !== void 0) return bothPass(from, to, port);
			let best = { answer: "no" };
			for (const asked of portsBetween(from, to, policiesOf)) {
				const verdict = bothPass(from, to, asked);
				if (verdict.answer === "yes") return verdict;
				if (verdict.answer === "may" && best.answer === "no") best = verdict;
			}
			return best;
		}
	};
});
const NONE$1 = [];
const OPEN = { answer: "yes" };
function portsBetween(from, to, policiesOf) {
	const asked = /* @__PURE__ */ new Map();
	const add = (owned, direction) => {
		for (const { policy } of owned === void 0 ? NONE$1 : policiesOf(owned)) for (const rule of policy.rules) {
			if (rule.direction !== direction || rule.action !== "allow") continue;
			for (const port of portsToAsk(rule.ports, to)) asked.set(`${port.protocol} ${port.number}`, port);
		}
	};
	asked.set("", OTHER_PORT);
	add(to.kind === "pod" ? to.owned : void 0, "Ingress");
	add(from.kind === "pod" ? from.owned : void 0, "Egress");
	return [...asked.values()];
}
function decide(applied, question) {
	const outcome = {
		mayAllow: false,
		mayDeny: false,
		by: void 0
	};
	let index = 0;
	while (index < applied.length) {
		const tier = applied[index]?.policy.tier;
		let end = index;
		while (end < applied.length && applied[end]?.policy.tier === tier) end += 1;
		if (decideInTier(applied, [index, end], question, outcome) === "decided") return verdictOf(outcome);
		index = end;
	}
	outcome.mayAllow = true;
	return verdictOf(outcome);
}
function decideInTier(applied, [start, end], question, outcome) {
	let closed = "no";
	let mayPass = false;
	for (let index = start; index < end; index += 1) {
		const one = applied[index];
		if (one === void 0) continue;
		const { policy, isSure } = one;
		if (policy.closes.includes(question.direction)) closed = isSure ? "yes" : closed === "no" ? "may" : closed;
		for (const rule of policy.rules) {
			const about = isAbout(rule, policy, question);
			if (about === "no") continue;
			if (rule.action === "allow") {
				outcome.mayAllow = true;
				outcome.by ??= {
					policy,
					rule
				};
			} else if (rule.action === "deny") outcome.mayDeny = true;
			else mayPass = true;
			if (about === "may" || !isSure) continue;
			return rule.action === "pass" ? "open" : "decided";
		}
	}
	if (closed === "no") return "open";
	outcome.mayDeny = true;
	return closed === "yes" && !mayPass ? "decided" : "open";
}
function isAbout(rule, { resource }, question) {
	const { owned, direction, other, port, ends } = question;
	if (rule.direction !== direction) return "no";
	const peer = anyOf(rule.peers, (one) => matchesPeer(one, other, resource.namespace));
	if (peer === "no") return "no";
	const listener = direction === "Ingress" ? ends.get(owned) ?? other : other;
	const ports = matchesPorts(rule.ports, port, listener);
	if (ports === "no") return "no";
	return peer === "yes" && ports === "yes" && rule.isConditional !== true ? "yes" : "may";
}
function verdictOf({ mayAllow, mayDeny, by }) {
	const answer = mayAllow ? mayDeny ? "may" : "yes" : "no";
	return {
		answer,
		...by === void 0 || answer === "no" ? {} : { by }
	};
}

// src/kubernetes/reachability/scope-entries.ts
function workloadsOfScope(set, scope) {
	const members = membersOfScope(scope, set);
	return podTemplatesIn(set).filter((owned) => members.hasPods(owned));
}
function entriesIntoScope(set, scope) {
	const reachability = reachabilityIn(set);
	const parties = partiesFor(set, scope, membersOfScope(scope, set));
	return workloadsOfScope(set, scope).flatMap((to) => {
		if (reachability.isClosed(to, "Ingress") === "no") return [unclosed$1(to)];
		return reachability.policiesOf(to).flatMap(({ policy, isSure }) => policy.rules.flatMap((rule) => {
			if (rule.direction !== "Ingress" || rule.action !== "allow") return [];
			return rule.peers.flatMap((peer) => parties(peer, policy).flatMap((party) => entryBy({
				party,
				to,
				policy,
				rule,
				path: peer.path,
				isSure
			}, reachability, scope)));
		}));
	});
}
function unclosed$1(to) {
	return {
		to,
		from: "everybody",
		ports: "any port",
		state: "open",
		by: to.owner,
		path: [
			...to.templatePath,
			"metadata",
			"labels"
		]
	};
}
function entryBy(candidate, reachability, scope) {
	const { party, to, policy, rule, path, isSure } = candidate;
	const end = reachability.ends.get(to);
	if (end === void 0 || party.end === end) return [];
	if (portsToAsk(rule.ports, end).map((port) => reachability.reaches(party.end, end, port).answer).every((answer) => answer === "no")) return [];
	const isSaid = isSure && !party.isOpen && rule.isConditional !== true;
	const listing = scope.connections.find((one) => isFor$1(one.to, to) && party.isListedBy(one));
	const state = party.isInside ? "inside" : listing !== void 0 ? "listed" : isSaid ? "open" : "may";
	return [{
		to,
		from: party.shown,
		ports: portsInWords(rule.ports),
		state,
		...listing === void 0 || party.isInside ? {} : { listedAs: listing.name },
		by: policy.resource,
		path
	}];
}
function isFor$1({ namespaces, labels }, { owner, template }) {
	return (namespaces.length === 0 || owner.namespace !== void 0 && isNamedNamespace(namespaces, owner.namespace)) && (Object.keys(labels).length === 0 || hasPairs(labels, labelsOf(template)));
}
function portsInWords(ports) {
	if (ports === void 0) return "any port";
	const words = ports.map((range) => {
		const protocol = range.protocol === "ANY" ? "" : `/${range.protocol}`;
		if ("name" in range) return `${range.name}${protocol}`;
		if (range.from <= 1 && range.to >= 65535) return range.protocol === "ANY" ? "any port" : `any ${range.protocol} port`;
		return `${range.from === range.to ? range.from : `${range.from}-${range.to}`}${protocol}`;
	});
	return [...new Set(words)].join(", ");
}

// src/kubernetes/reachability/scope-checks.ts
function inScope(check) {
	return function* (set, params) {
		const scope = scopeOfParams(params);
		if (scope !== void 0) yield* check(set, scope);
	};
}
const OPEN_WORDS = {
	Ingress: "takes connections from everybody",
	Egress: "may connect to everything"
};
function unclosed(what, direction) {
	return inScope(function* (set, scope) {
		const reachability = reachabilityIn(set);
		for (const owned of workloadsOfScope(set, scope)) {
			const { owner, templatePath } = owned;
			const named = `${owner.kind} "${owner.name}" handles ${what} and ${OPEN_WORDS[direction]}`;
			if (isInHostNetwork(owned)) yield {
				resource: owner,
				path: [
					...templatePath,
					"spec",
					"hostNetwork"
				],
				message: `${named}, since policies do not reach the network of its node.`
			};
			else if (reachability.isClosed(owned, direction) === "no") yield {
				resource: owner,
				path: [
					...templatePath,
					"metadata",
					"labels"
				],
				message: `${named}, since no policy of this source closes it.`
			};
		}
	});
}
const MOST_NAMED = 3;
function reachableFromOutside(what) {
	return inScope(function* (set, scope) {
		const unlisted = entriesIntoScope(set, scope).filter(({ state, by, to }) => (state === "open" || state === "may") && by !== to.owner);
		for (const ofPolicy of require_flags.groupBy(unlisted, ({ by }) => by).values()) for (const entries of require_flags.groupBy(ofPolicy, ({ path }) => path.join(".")).values()) {
			const [first] = entries;
			if (first !== void 0) yield violationOf(first, entries, what);
		}
	});
}
function violationOf(first, entries, what) {
	const isSure = entries.some(({ state }) => state === "open");
	const from = inFew([...new Set(entries.map((one) => one.from))]);
	const to = inFew([...new Set(entries.map((one) => shownOwner(one.to)))]);
	return {
		resource: first.by,
		path: first.path,
		message: `${first.by.kind} "${first.by.name}" ${isSure ? "lets" : "may let"} ${from} in to ${to} (${first.ports}), where ${what} is handled, and no connection of the scope lists that.`,
		...isSure ? {} : { severity: "low" },
		related: [...new Set(entries.map((one) => one.to))].slice(0, MOST_NAMED).map(({ owner }) => ({
			resource: owner,
			path: [],
			message: "It is in the scope."
		}))
	};
}
function inFew(names) {
	const more = names.length - MOST_NAMED;
	return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function storeExposed(what) {
	return inScope(function* (set, scope) {
		const stores = new Set(workloadsOfScope(set, scope).filter(keepsData));
		if (stores.size === 0) return;
		const exposures = require_flags.groupBy(exposuresIn(set), ({ service }) => service);
		for (const [owned, services] of servicesByTemplate(set, indexPods(set))) {
			if (!stores.has(owned)) continue;
			for (const { by, path } of services.flatMap((service) => exposures.get(service) ?? [])) yield {
				resource: by,
				path,
				message: `${by.kind} "${by.name}" publishes ${shownOwner(owned)}, which keeps ${what}, so who is outside of the cluster reaches the store itself.`
			};
		}
	});
}
function keepsData({ owner, spec }) {
	const ofOwner = owner.object["spec"];
	const claims = require_program.isMap(ofOwner) ? ofOwner["volumeClaimTemplates"] : void 0;
	if (Array.isArray(claims) && claims.length > 0) return true;
	const volumes = spec["volumes"];
	return Array.isArray(volumes) && volumes.some((one) => require_program.isMap(one) && one["persistentVolumeClaim"] !== void 0);
}

// rules/network/cardholder-data-egress-open.ts
const check$120 = unclosed("cardholder data", "Egress");

// rules/network/cardholder-data-not-isolated.ts
const check$119 = unclosed("cardholder data", "Ingress");

// rules/network/cardholder-data-reachable.ts
const check$118 = reachableFromOutside("cardholder data");

// rules/network/cardholder-data-store-exposed.ts
const check$117 = storeExposed("cardholder data");

// rules/network/cni-without-network-policy.ts
const ENFORCERS = /(?:^|[/-])(?:calico|canal|cilium|kube-router|kube-network-policies|antrea|weave-npc)(?:[/:@-]|$)/u;
const FLANNEL = /(?:^|\/)flannel(?:[:@]|$)/u;
const check$116 = function* (set) {
	const found = [
		...flannelConfigurations(set),
		...flannelPrograms(set),
		...flannelOnNodes(set)
	];
	if (found.length > 0 && !hasEnforcer(set)) yield* found;
};
const MESSAGE = "sets up flannel alone, which carries packets and enforces no NetworkPolicy, so all policies of the cluster are without effect.";
function flannelConfigurations(set) {
	return set.ofKind("ConfigMap").flatMap((resource) => {
		const data = resource.object["data"];
		if (!require_program.isMap(data)) return [];
		return Object.entries(data).flatMap(([key, text]) => {
			if (!pluginsIn(text).includes("flannel")) return [];
			return [{
				resource,
				path: ["data", key],
				message: `ConfigMap "${resource.name}" ${MESSAGE}`
			}];
		});
	});
}
function pluginsIn(text) {
	if (typeof text !== "string" || !text.includes("\"plugins\"")) return [];
	try {
		const plugins = require_program.valueAt(JSON.parse(text), ["plugins"]);
		return Array.isArray(plugins) ? plugins.map((plugin) => require_program.valueAt(plugin, ["type"])) : [];
	} catch {
		return [];
	}
}
function flannelPrograms(set) {
	return podTemplatesIn(set).flatMap((owned) => {
		const { owner } = owned;
		if (owner.kind !== "DaemonSet") return [];
		const program = containersOf(owned).find(({ container, type }) => type === "container" && FLANNEL.test(scalarText(container["image"])));
		if (program === void 0) return [];
		return [{
			resource: owner,
			path: [...program.path, "image"],
			message: `DaemonSet "${owner.name}" ${MESSAGE}`
		}];
	});
}
function flannelOnNodes(set) {
	return set.ofKind("CNIInfo.hostdata.kubescape.cloud").flatMap((resource) => {
		const path = ["data", "CNINames"];
		const names = require_program.valueAt(resource.object, path);
		return Array.isArray(names) && names.length > 0 && names.every((name) => /^flannel$/iu.test(scalarText(name))) ? [{
			resource,
			path,
			message: `The node of CNIInfo "${resource.name}" ${ON_NODE}`
		}] : [];
	});
}
const ON_NODE = "has flannel alone, which carries packets and enforces no NetworkPolicy, so all policies of the cluster are without effect.";
function hasEnforcer(set) {
	return set.ofKind("ConfigMap").some(({ object }) => {
		const data = object["data"];
		return require_program.isMap(data) && Object.values(data).some((text) => pluginsIn(text).some((type) => typeof type === "string" && ENFORCERS.test(type)));
	}) || podTemplatesIn(set).some((owned) => containersOf(owned).some(({ container }) => ENFORCERS.test(scalarText(container["image"]))));
}

// rules/network/dangling-network-policy-peer.ts
const check$115 = function* (set) {
	const pods = indexPods(set);
	const namespaces = labelsOfNamespaces(set, pods);
	const isChart = set.rendering.source.kind === "helm";
	for (const policy of set.ofKind("NetworkPolicy")) for (const { peer, path } of peersOf(policy)) {
		const answer = answerOf(peer, policy, pods, namespaces);
		if (answer === "pods" || answer === "unknown") continue;
		const severity = answer === "no namespace" || isChart || pods.templates.length === 0 ? "info" : "medium";
		yield {
			resource: policy,
			path: [...path, "podSelector"],
			message: `NetworkPolicy "${policy.name}" names a peer that is no pod of this source, so the traffic that it is to admit is dropped${severity === "info" ? " unless the pods come from elsewhere" : ""}.`,
			severity
		};
	}
};
function peersOf(policy) {
	return [["ingress", "from"], ["egress", "to"]].flatMap(([direction = "", side = ""]) => {
		const rules = require_program.valueAt(policy.object, ["spec", direction]);
		if (!Array.isArray(rules)) return [];
		return rules.flatMap((rule, index) => {
			const peers = require_program.valueAt(rule, [side]);
			if (!Array.isArray(peers)) return [];
			return peers.flatMap((peer, at) => require_program.isMap(peer) ? [{
				peer,
				path: [
					"spec",
					direction,
					index,
					side,
					at
				]
			}] : []);
		});
	});
}
function labelsOfNamespaces(set, pods) {
	const found = /* @__PURE__ */ new Map();
	const add = (name, labels) => {
		found.set(name, {
			...found.get(name),
			...labels,
			"kubernetes.io/metadata.name": name
		});
	};
	for (const { owner } of pods.templates) if (owner.namespace !== void 0) add(owner.namespace, {});
	for (const namespace of set.ofKind("Namespace")) add(namespace.name, labelsOf(namespace.object));
	return found;
}
function answerOf(peer, policy, pods, namespaces) {
	const { podSelector, namespaceSelector } = peer;
	if (!require_program.isMap(podSelector) || selectsAll(podSelector)) return "unknown";
	const pairs = podSelector["matchLabels"];
	if (require_program.isMap(pairs) && isMadeByOperator(pairs)) return "unknown";
	if (!require_program.isMap(namespaceSelector)) {
		const chosen = pods.selectedByExpressions(podSelector, policy);
		if (chosen === void 0) return "unknown";
		return chosen.length > 0 ? "pods" : "no pod";
	}
	const { namespace: _, ...anywhere } = policy;
	const chosen = pods.selectedByExpressions(podSelector, anywhere);
	if (chosen === void 0) return "unknown";
	const isChosen = (labels) => labels === void 0 || selectsByExpressions(namespaceSelector, labels) !== false;
	if (![...namespaces.values()].some(isChosen)) return "no namespace";
	return chosen.some(({ owner }) => isChosen(namespaces.get(owner.namespace ?? ""))) ? "pods" : "no pod";
}

// rules/network/dangling-network-policy.ts
const check$114 = function* (set) {
	const pods = indexPods(set);
	for (const policy of set.ofKind("NetworkPolicy")) {
		const selector = require_program.valueAt(policy.object, ["spec", "podSelector"]);
		if (!require_program.isMap(selector) || !asksForLabels$1(selector)) continue;
		const pairs = selector["matchLabels"];
		if (require_program.isMap(pairs) && isMadeByOperator(pairs) || isMadeByOperator(labelsOf(policy.object))) continue;
		const selected = pods.selectedByExpressions(selector, policy);
		if (selected === void 0 || selected.length > 0) continue;
		const severity = severityOfBrokenLink(set, pods.templates.length > 0);
		yield {
			resource: policy,
			path: ["spec", "podSelector"],
			message: `NetworkPolicy "${policy.name}" selects no pod of this source, so it guards nothing${severity === "info" ? " unless the pods come from elsewhere" : ""}.`,
			severity
		};
	}
};
function asksForLabels$1({ matchLabels, matchExpressions }) {
	return require_program.isMap(matchLabels) && Object.keys(matchLabels).length > 0 || Array.isArray(matchExpressions) && matchExpressions.length > 0;
}

// rules/network/endpoint-slice-special-address.ts
const check$113 = function* (set) {
	for (const resource of [...set.ofKind("EndpointSlice"), ...set.ofKind("Endpoints")]) for (const path of addressPathsOf(resource)) {
		const address = require_program.valueAt(resource.object, path);
		if (typeof address !== "string" || !isSpecial(address)) continue;
		yield {
			resource,
			path,
			message: `${resource.kind} "${resource.name}" leads to ${address}, which is another machine for each node, so its Service opens what listens there for the node alone.`
		};
	}
};
function addressPathsOf({ kind, object }) {
	if (kind === "EndpointSlice") return pathsOfItems(object, ["endpoints"]).flatMap((endpoint) => pathsOfItems(object, [...endpoint, "addresses"]));
	return pathsOfItems(object, ["subsets"]).flatMap((subset) => ["addresses", "notReadyAddresses"].flatMap((key) => pathsOfItems(object, [...subset, key]).map((address) => [...address, "ip"])));
}
function pathsOfItems(object, path) {
	const list = require_program.valueAt(object, path);
	return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
function isSpecial(address) {
	const text = address.trim().toLowerCase();
	return /^(?:127|169\.254|22[4-9]|23\d)(?:\.\d+)+$/u.test(text) || /^fe[89ab][0-9a-f]:/u.test(text) || /^(?:0*:)+0*1$/u.test(text) || /^(?:0*:)+ffff:(?:127\.|169\.254\.)/u.test(text);
}

// rules/network/ephi-egress-open.ts
const check$112 = unclosed("electronic health information", "Egress");

// rules/network/ephi-not-isolated.ts
const check$111 = unclosed("electronic health information", "Ingress");

// rules/network/ephi-reachable.ts
const check$110 = reachableFromOutside("electronic health information");

// src/kubernetes/network/service-mesh.ts
const ISTIO_KINDS = [
	"AuthorizationPolicy.security.istio.io",
	"PeerAuthentication.security.istio.io",
	"RequestAuthentication.security.istio.io",
	"DestinationRule.networking.istio.io",
	"EnvoyFilter.networking.istio.io",
	"Gateway.networking.istio.io",
	"ServiceEntry.networking.istio.io",
	"Sidecar.networking.istio.io",
	"VirtualService.networking.istio.io",
	"Telemetry.telemetry.istio.io",
	"IstioOperator.install.istio.io"
];
const LINKERD_KINDS = [
	"Server.policy.linkerd.io",
	"ServerAuthorization.policy.linkerd.io",
	"AuthorizationPolicy.policy.linkerd.io",
	"HTTPRoute.policy.linkerd.io",
	"MeshTLSAuthentication.policy.linkerd.io",
	"NetworkAuthentication.policy.linkerd.io",
	"ServiceProfile.linkerd.io"
];
const SYSTEM_NAMESPACES = /* @__PURE__ */ new Set([
	"kube-system",
	"kube-public",
	"kube-node-lease",
	"istio-system",
	"istio-operator",
	"linkerd",
	"linkerd-cni"
]);
function isSystemNamespace(name) {
	return SYSTEM_NAMESPACES.has(name);
}
function usesMesh(set, kinds, keys) {
	if (kinds.some((kind) => set.ofKind(kind).length > 0)) return true;
	const templates = podTemplatesIn(set).map(({ template }) => template);
	return [...set.ofKind("Namespace").map(({ object }) => object), ...templates].some((object) => ["labels", "annotations"].some((map) => {
		const marks = require_program.valueAt(object, ["metadata", map]);
		return require_program.isMap(marks) && Object.keys(marks).some((key) => keys.test(key));
	}));
}
const ISTIO_KEYS = /^(?:istio-injection$|istio\.io\/|sidecar\.istio\.io\/)/u;
const LINKERD_KEYS = /^(?:config\.(?:alpha\.|beta\.)?)?linkerd\.io\//u;
function isInIstioMesh(namespace) {
	const labels = labelsOf(namespace.object);
	return labels["istio-injection"] === "enabled" || scalarText(labels["istio.io/rev"]) !== "" || labels["istio.io/dataplane-mode"] === "ambient";
}
function isInLinkerdMesh(object) {
	const inject = require_program.valueAt(object, [
		"metadata",
		"annotations",
		"linkerd.io/inject"
	]);
	return inject === "enabled" || inject === "ingress";
}
function endsByItself({ kind }) {
	return kind === "Job" || kind === "CronJob";
}

// rules/network/istio-authorization-policy-missing.ts
const ROOT_NAMESPACE = "istio-system";
const check$109 = function* (set) {
	const policies = set.ofKind("AuthorizationPolicy.security.istio.io");
	const guarded = new Set(policies.map(({ namespace }) => namespace));
	if (guarded.has(void 0) || guarded.has(ROOT_NAMESPACE)) return;
	for (const resource of set.ofKind("Namespace")) {
		if (!isInIstioMesh(resource) || guarded.has(resource.name)) continue;
		yield {
			resource,
			path: ["metadata", "name"],
			message: `Namespace "${resource.name}" is in the mesh without an AuthorizationPolicy, so every workload of the mesh may call what is in it.`
		};
	}
};

// rules/network/istio-mtls-not-strict.ts
const check$108 = function* (set) {
	for (const resource of set.ofKind("PeerAuthentication.security.istio.io")) for (const path of modesOfPeers(resource)) {
		const mode = require_program.valueAt(resource.object, path);
		if (mode !== "PERMISSIVE" && mode !== "DISABLE") continue;
		yield {
			resource,
			path,
			message: `PeerAuthentication "${resource.name}" has mode ${mode}, so the pods ${mode === "DISABLE" ? "take nothing but" : "also take"} traffic in the clear from whoever sends it.`
		};
	}
	for (const resource of set.ofKind("DestinationRule.networking.istio.io")) for (const path of modesOfDestination(resource)) {
		if (require_program.valueAt(resource.object, path) !== "DISABLE") continue;
		yield {
			resource,
			path,
			message: `DestinationRule "${resource.name}" switches TLS off, so what is sent to the host can be read and changed on the way.`
		};
	}
};
function modesOfPeers({ object }) {
	const ports = require_program.valueAt(object, ["spec", "portLevelMtls"]);
	return [[
		"spec",
		"mtls",
		"mode"
	], ...require_program.isMap(ports) ? Object.keys(ports).map((port) => [
		"spec",
		"portLevelMtls",
		port,
		"mode"
	]) : []];
}
function modesOfDestination({ object }) {
	const subsets = require_program.valueAt(object, ["spec", "subsets"]);
	return [["spec", "trafficPolicy"], ...Array.isArray(subsets) ? subsets.map((_, index) => [
		"spec",
		"subsets",
		index,
		"trafficPolicy"
	]) : []].flatMap((policy) => {
		const ports = require_program.valueAt(object, [...policy, "portLevelSettings"]);
		return [[
			...policy,
			"tls",
			"mode"
		], ...Array.isArray(ports) ? ports.map((_, index) => [
			...policy,
			"portLevelSettings",
			index,
			"tls",
			"mode"
		]) : []];
	});
}

// rules/network/istio-sidecar-injection.ts
const INJECT = "sidecar.istio.io/inject";
const check$107 = function* (set, params) {
	if (!usesMesh(set, ISTIO_KINDS, ISTIO_KEYS)) return;
	const chosen = Array.isArray(params["namespaces"]) ? params["namespaces"] : [];
	for (const resource of set.ofKind("Namespace")) {
		if (!(chosen.length === 0 ? !isSystemNamespace(resource.name) : chosen.includes(resource.name)) || isInIstioMesh(resource)) continue;
		yield {
			resource,
			path: [
				"metadata",
				"labels",
				"istio-injection"
			],
			message: `Namespace "${resource.name}" is not in the mesh, so its pods talk in the clear and no policy of Istio holds for them.`
		};
	}
	for (const owned of podTemplatesIn(set)) {
		const { owner, template, templatePath } = owned;
		if (endsByItself(owner) || isInHostNetwork(owned)) continue;
		const map = ["labels", "annotations"].find((one) => scalarText(require_program.valueAt(template, [
			"metadata",
			one,
			INJECT
		])) === "false");
		if (map === void 0) continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"metadata",
				map,
				INJECT
			],
			message: `${owner.kind} "${owner.name}" refuses Istio's sidecar, so it talks in the clear and no policy of Istio holds for it.`
		};
	}
};

// rules/network/linkerd-injection.ts
const check$106 = function* (set, params) {
	if (!usesMesh(set, LINKERD_KINDS, LINKERD_KEYS)) return;
	const chosen = Array.isArray(params["namespaces"]) ? params["namespaces"] : [];
	for (const resource of set.ofKind("Namespace")) {
		if (!(chosen.length === 0 ? !isSystemNamespace(resource.name) : chosen.includes(resource.name)) || isInLinkerdMesh(resource.object)) continue;
		yield {
			resource,
			path: [
				"metadata",
				"annotations",
				"linkerd.io/inject"
			],
			message: `Namespace "${resource.name}" is not in the mesh, so its pods talk in the clear and no policy of Linkerd holds for them.`
		};
	}
	for (const owned of podTemplatesIn(set)) yield* waysPastMesh(owned);
};
function* waysPastMesh(owned) {
	const { owner, template, templatePath } = owned;
	const annotation = (key) => scalarText(require_program.valueAt(template, [
		"metadata",
		"annotations",
		key
	]));
	if (annotation("linkerd.io/inject") === "disabled" && !endsByItself(owner) && !isInHostNetwork(owned)) yield {
		resource: owner,
		path: [
			...templatePath,
			"metadata",
			"annotations",
			"linkerd.io/inject"
		],
		message: `${owner.kind} "${owner.name}" refuses Linkerd's proxy, so it talks in the clear and no policy of Linkerd holds for it.`
	};
	for (const side of ["inbound", "outbound"]) {
		const key = `config.linkerd.io/skip-${side}-ports`;
		const ports = annotation(key);
		if (ports === "") continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"metadata",
				"annotations",
				key
			],
			message: `${owner.kind} "${owner.name}" leads the ${side} ports ${ports} past Linkerd's proxy, so nobody encrypts or checks what goes over them.`
		};
	}
}

// rules/network/linkerd-server-authorization.ts
const check$105 = function* (set, params) {
	const pods = indexPods(set);
	const served = /* @__PURE__ */ new Set();
	for (const server of set.ofKind("Server.policy.linkerd.io")) {
		const selector = require_program.valueAt(server.object, ["spec", "podSelector"]);
		if (!require_program.isMap(selector)) continue;
		const selected = pods.selectedByExpressions(selector, server);
		for (const owned of selected ?? []) served.add(owned);
		if (selected === void 0 || selected.length > 0) continue;
		const isAlone = pods.templates.length === 0;
		if (isAlone && params["strict"] !== true) continue;
		yield {
			resource: server,
			path: ["spec", "podSelector"],
			message: `Server "${server.name}" selects no pod of this source, so no policy holds for the port it describes.`,
			...isAlone ? {
				arm: "strict",
				severity: "info"
			} : {}
		};
	}
	yield* unservedDeployments(set, pods, served);
	yield* danglingTargets(set);
};
function* unservedDeployments(set, pods, served) {
	const namespaces = new Set(set.ofKind("Namespace").flatMap((namespace) => isInLinkerdMesh(namespace.object) ? [namespace.name] : []));
	for (const owned of pods.templates) {
		const { owner, template, templatePath } = owned;
		if (owner.kind !== "Deployment" || served.has(owned)) continue;
		if (!(require_program.valueAt(template, [
			"metadata",
			"annotations",
			"linkerd.io/inject"
		]) === void 0 ? namespaces.has(owner.namespace ?? "") : isInLinkerdMesh(template))) continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"metadata",
				"labels"
			],
			message: `Deployment "${owner.name}" is in the mesh and no Server of this source describes its ports, so no policy says who may call it.`
		};
	}
}
const TARGETS = [
	"Server.policy.linkerd.io",
	"HTTPRoute.policy.linkerd.io",
	"HTTPRoute.gateway.networking.k8s.io",
	"GRPCRoute.gateway.networking.k8s.io"
];
function* danglingTargets(set) {
	const byName = new Map(TARGETS.map((kind) => [kind, require_flags.groupBy(set.ofKind(kind), ({ name }) => name)]));
	for (const policy of set.ofKind("AuthorizationPolicy.policy.linkerd.io")) {
		const target = require_program.valueAt(policy.object, ["spec", "targetRef"]);
		if (!require_program.isMap(target)) continue;
		const { group, kind, name } = target;
		if (typeof name !== "string") continue;
		const targets = byName.get(`${scalarText(kind)}.${scalarText(group)}`);
		if (targets === void 0 || targets.get(name)?.some((one) => mayShareNamespace(one, policy)) === true) continue;
		yield {
			resource: policy,
			path: [
				"spec",
				"targetRef",
				"name"
			],
			message: `AuthorizationPolicy "${policy.name}" is for ${scalarText(kind)} "${name}", which is not in this source, so it admits and refuses nobody.`
		};
	}
}

// src/kubernetes/namespaces-in-use.ts
function* namespacesWithout(set, kind) {
	const covered = new Set(set.ofKind(kind).map(({ namespace }) => namespace));
	if (covered.has(void 0)) return;
	for (const place of namespacesIn(set)) if (place.name === void 0 ? covered.size === 0 : !covered.has(place.name)) yield place;
}
function* namespacesIn(set) {
	const { source } = set.rendering;
	const standIn = source.kind === "helm" ? source.environment.namespace : void 0;
	const seen = /* @__PURE__ */ new Set();
	const owners = podTemplatesIn(set).map(({ owner }) => owner);
	const used = new Set(owners.map(({ namespace }) => namespace));
	for (const resource of set.ofKind("Namespace")) {
		const { name } = resource;
		if (seen.has(name)) continue;
		seen.add(name);
		const hasPods = used.has(name) || used.has(void 0);
		yield {
			name,
			shown: `Namespace "${name}"`,
			resource,
			path: ["metadata", "name"],
			hasPods
		};
	}
	for (const owner of owners) {
		const { namespace } = owner;
		if (seen.has(namespace)) continue;
		seen.add(namespace);
		yield {
			name: namespace,
			shown: namespace !== void 0 && namespace !== standIn ? `Namespace "${namespace}"` : `The namespace of ${owner.kind} "${owner.name}"`,
			resource: owner,
			path: ["metadata", "namespace"],
			hasPods: true
		};
	}
}

// rules/network/namespace-without-network-policy.ts
const check$104 = function* (set, params) {
	const needsDeny = params["requireDefaultDeny"] === true;
	const closed = needsDeny ? namespacesWithDefaultDeny(set) : void 0;
	const policies = policyCover(set, indexPods(set));
	const isGuarded = (namespace) => {
		if (closed === void 0) return policies.reaches(namespace);
		return closed.has(void 0) || (namespace === void 0 ? closed.size > 0 : closed.has(namespace));
	};
	const lack = needsDeny ? "no NetworkPolicy that closes it both ways" : "no NetworkPolicy";
	for (const { name, shown, resource, path } of namespacesIn(set)) {
		if (isGuarded(name)) continue;
		yield {
			resource,
			path,
			message: `${shown} has ${lack} in this source, so its pods are open to every other one.`
		};
	}
};
function namespacesWithDefaultDeny(set) {
	const policies = podPoliciesIn(set).filter(({ selector, directions }) => selectsAll(selector) && directions.length === 2);
	return new Set(policies.map(({ resource, isClusterWide }) => isClusterWide ? void 0 : resource.namespace));
}

// rules/network/network-policy-blocks-dns.ts
const check$103 = function* (set) {
	const pods = indexPods(set);
	const closing = /* @__PURE__ */ new Map();
	for (const { resource, selector, directions } of podPoliciesIn(set)) {
		if (!directions.includes("Egress")) continue;
		for (const owned of pods.selectedByExpressions(selector, resource) ?? []) {
			const known = closing.get(owned);
			if (known === void 0) closing.set(owned, [resource]);
			else known.push(resource);
		}
	}
	if (closing.size === 0) return;
	const told = /* @__PURE__ */ new Set();
	for (const owned of pods.templates) {
		const policies = closing.get(owned) ?? [];
		const first = policies.find((policy) => rulesOf(policy).length > 0);
		if (first === void 0 || told.has(first) || isInHostNetwork(owned) || policies.some(admitsDns)) continue;
		told.add(first);
		yield {
			resource: first,
			path: ["spec", "egress"],
			message: `NetworkPolicy "${first.name}" admits no DNS, and neither does another policy of this source, so ${owned.owner.kind} "${owned.owner.name}" cannot look up any name.`,
			related: [{
				resource: owned.owner,
				path: [],
				message: "These pods are selected."
			}]
		};
	}
};
function rulesOf(policy) {
	const rules = require_program.valueAt(policy.object, ["spec", "egress"]);
	return Array.isArray(rules) ? rules : [];
}
const DNS_PORTS = [
	53,
	1053,
	5353,
	8053
];
function admitsDns(policy) {
	if (!policy.apiVersion.startsWith("networking.k8s.io/") && !policy.apiVersion.startsWith("extensions/")) return true;
	return rulesOf(policy).some((rule) => {
		const ports = require_program.valueAt(rule, ["ports"]);
		return !Array.isArray(ports) || ports.length === 0 || ports.some(isDnsPort);
	});
}
function isDnsPort(entry) {
	if (!require_program.isMap(entry) || entry["protocol"] !== "UDP") return false;
	const { port, endPort } = entry;
	if (typeof port !== "number") return true;
	const last = typeof endPort === "number" ? endPort : port;
	return DNS_PORTS.some((one) => port <= one && one <= last);
}

// rules/network/network-policy-peer-or.ts
const check$102 = function* (set) {
	for (const policy of set.ofKind("NetworkPolicy")) for (const [direction, side] of [["ingress", "from"], ["egress", "to"]]) {
		const rules = require_program.valueAt(policy.object, ["spec", direction]);
		if (!Array.isArray(rules)) continue;
		for (const [index, rule] of rules.entries()) {
			const peers = require_program.valueAt(rule, [side]);
			if (!Array.isArray(peers)) continue;
			for (let at = 1; at < peers.length; at += 1) {
				if (!hasOnlyNamespaces(peers[at - 1]) || !hasOnlyPods(peers[at])) continue;
				yield {
					resource: policy,
					path: [
						"spec",
						direction,
						index,
						side,
						at,
						"podSelector"
					],
					message: `NetworkPolicy "${policy.name}" admits all pods of the selected namespaces, and beside them pods of its own, since namespaceSelector and podSelector are two items of the list.`
				};
			}
		}
	}
};
function hasOnlyNamespaces(peer) {
	return require_program.isMap(peer) && peer["namespaceSelector"] !== void 0 && Object.keys(peer).length === 1;
}
function hasOnlyPods(peer) {
	if (!require_program.isMap(peer) || Object.keys(peer).length > 1) return false;
	const selector = peer["podSelector"];
	return require_program.isMap(selector) && !selectsAll(selector);
}

// rules/network/network-policy-rules-ignored.ts
const check$101 = function* (set) {
	const pods = indexPods(set);
	for (const policy of set.ofKind("NetworkPolicy")) {
		yield* rulesOfUnlistedDirections(policy);
		yield* emptyPortRanges(policy);
		yield* unknownPortNames(policy, pods);
	}
};
function* rulesOfUnlistedDirections(policy) {
	const types = require_program.valueAt(policy.object, ["spec", "policyTypes"]);
	if (!Array.isArray(types) || types.length === 0) return;
	for (const [direction, type] of [["ingress", "Ingress"], ["egress", "Egress"]]) {
		const rules = require_program.valueAt(policy.object, ["spec", direction]);
		if (!Array.isArray(rules) || rules.length === 0 || types.includes(type)) continue;
		yield {
			resource: policy,
			path: ["spec", direction],
			message: `NetworkPolicy "${policy.name}" has ${direction} rules without ${type} among its policyTypes, so they have no effect.`
		};
	}
}
function* emptyPortRanges(policy) {
	for (const { port, path } of [...portsOf$2(policy, "ingress"), ...portsOf$2(policy, "egress")]) {
		const { port: first, endPort } = port;
		if (typeof first !== "number" || typeof endPort !== "number" || endPort >= first) continue;
		yield {
			resource: policy,
			path: [...path, "endPort"],
			message: `NetworkPolicy "${policy.name}" has a range of ports that ends at ${endPort} and begins at ${first}, so no port is in it.`
		};
	}
}
function* unknownPortNames(policy, pods) {
	const named = portsOf$2(policy, "ingress").filter(({ port }) => typeof port["port"] === "string");
	if (named.length === 0) return;
	const selector = require_program.valueAt(policy.object, ["spec", "podSelector"]);
	const selected = pods.selectedByExpressions(require_program.isMap(selector) ? selector : {}, policy);
	if (selected === void 0 || selected.length === 0) return;
	const declared = new Set(selected.flatMap((owned) => containersOf(owned)).flatMap(({ container: { ports } }) => Array.isArray(ports) ? ports.map((port) => require_program.valueAt(port, ["name"])) : []));
	for (const { port, path } of named) {
		if (declared.has(port["port"])) continue;
		yield {
			resource: policy,
			path: [...path, "port"],
			message: `NetworkPolicy "${policy.name}" admits the port "${String(port["port"])}", which none of the selected pods declares, so nothing gets through.`
		};
	}
}
function portsOf$2(policy, direction) {
	const rules = require_program.valueAt(policy.object, ["spec", direction]);
	if (!Array.isArray(rules)) return [];
	return rules.flatMap((rule, index) => {
		const ports = require_program.valueAt(rule, ["ports"]);
		if (!Array.isArray(ports)) return [];
		return ports.flatMap((port, at) => require_program.isMap(port) ? [{
			port,
			path: [
				"spec",
				direction,
				index,
				"ports",
				at
			]
		}] : []);
	});
}

// rules/network/personal-data-egress-open.ts
const check$100 = unclosed("personal data", "Egress");

// rules/network/personal-data-not-isolated.ts
const check$99 = unclosed("personal data", "Ingress");

// rules/network/personal-data-reachable.ts
const check$98 = reachableFromOutside("personal data");

// rules/network/pod-without-egress-network-policy.ts
const check$97 = function* (set) {
	const pods = indexPods(set);
	const policies = policyCover(set, pods);
	for (const owned of pods.templates) {
		if (isInHostNetwork(owned) || policies.covers(owned, "Egress")) continue;
		const { owner, templatePath } = owned;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"metadata",
				"labels"
			],
			message: `${owner.kind} "${owner.name}" may connect to everything, since no NetworkPolicy of this source limits where it goes.`
		};
	}
};

// rules/network/pod-without-network-policy.ts
const check$96 = function* (set) {
	const pods = indexPods(set);
	const policies = policyCover(set, pods);
	const open = pods.templates.filter((owned) => !isInHostNetwork(owned) && !policies.covers(owned, "Ingress"));
	for (const [namespace, templates] of require_flags.groupBy(open, ({ owner }) => owner.namespace)) {
		const hasPolicies = policies.reaches(namespace);
		const others = templates.length - 1;
		for (const { owner, templatePath } of hasPolicies ? templates : templates.slice(0, 1)) yield {
			resource: owner,
			path: [
				...templatePath,
				"metadata",
				"labels"
			],
			message: hasPolicies ? `${owner.kind} "${owner.name}" is selected by no NetworkPolicy, so every pod of the cluster may connect to it.` : `${owner.kind} "${owner.name}"${others > 0 ? ` and ${others} more of its namespace are` : " is"} open to every pod of the cluster, since the namespace has no NetworkPolicy in this source.`
		};
	}
};

// rules/network/sensitive-interface-exposed.ts
const check$95 = function* (set, params) {
	const interfaces = (Array.isArray(params["interfaces"]) ? params["interfaces"] : []).filter((one) => typeof one === "string");
	const exposures = exposuresIn(set);
	if (exposures.length === 0) return;
	const pods = indexPods(set);
	const known = /* @__PURE__ */ new Map();
	const interfaceOf = (service) => {
		if (!known.has(service)) {
			const selected = selectedBy(service);
			known.set(service, interfaces.find((one) => service.name.includes(one) || selected.some((owned) => isOrRuns(owned, one))));
		}
		return known.get(service);
	};
	const selectedBy = (service) => {
		const spec = service.object["spec"];
		const selector = require_program.isMap(spec) ? spec["selector"] : void 0;
		return require_program.isMap(selector) && Object.keys(selector).length > 0 ? pods.selectedByPairs(selector, service) : [];
	};
	for (const { service, by, path } of exposures) {
		const found = interfaceOf(service);
		if (found === void 0) continue;
		yield {
			resource: by,
			path,
			message: `${by.kind} "${by.name}" shows ${found} to whoever reaches the cluster from outside, and such consoles let strangers run code.`
		};
	}
};
function isOrRuns(owned, one) {
	if (owned.owner.name.includes(one)) return true;
	return containersOf(owned).some(({ container }) => nameOfImage(container["image"]) === one);
}
function nameOfImage(image) {
	if (typeof image !== "string") return void 0;
	return image.split("@")[0]?.split("/").at(-1)?.split(":")[0];
}

// rules/network/workload-externally-exposed.ts
const check$94 = function* (set) {
	const pods = indexPods(set);
	const exposures = require_flags.groupBy(exposuresIn(set), ({ service }) => service);
	for (const [{ owner, templatePath }, services] of servicesByTemplate(set, pods)) {
		const leading = services.flatMap((service) => exposures.get(service) ?? []);
		const first = leading[0];
		if (first === void 0) continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"metadata",
				"labels"
			],
			message: `${owner.kind} "${owner.name}" is reached from outside of the cluster through ${first.by.kind} "${first.by.name}", so its other findings weigh more.`,
			related: leading.map(({ by, path }) => ({
				resource: by,
				path,
				message: `${by.kind} "${by.name}" leads to it.`
			}))
		};
	}
};

// rules/pod-security/shared-uid-across-workloads.ts
const check$93 = function* (set, params) {
	const isStrict = params["strict"] === true;
	const first = /* @__PURE__ */ new Map();
	for (const template of podTemplatesIn(set)) {
		const { owner } = template;
		const places = isStrict ? ["anything"] : sharedStorageOf(template);
		if (places.length === 0 || template.spec["hostUsers"] === false) continue;
		for (const { user, path } of usersOf(template)) {
			const other = places.map((place) => firstAt(first, `${user} ${place}`, owner)).find((one) => one !== owner);
			if (other === void 0 || require_program.keyOfResource(other) === require_program.keyOfResource(owner)) continue;
			yield {
				resource: owner,
				path,
				message: `${owner.kind} "${owner.name}" runs as user ${user} like ${other.kind} "${other.name}", so whoever takes over one may touch the other's files.`,
				related: [{
					resource: other,
					path: ["metadata", "name"],
					message: "The first workload with this user."
				}]
			};
			break;
		}
	}
};
function firstAt(first, key, owner) {
	const known = first.get(key) ?? owner;
	first.set(key, known);
	return known;
}
function* usersOf(template) {
	const ofPod = require_program.valueAt(template.spec, ["securityContext", "runAsUser"]);
	const seen = /* @__PURE__ */ new Set();
	for (const { container, path } of containersOf(template)) {
		const own = require_program.valueAt(container, ["securityContext", "runAsUser"]);
		const user = own ?? ofPod;
		if (typeof user !== "number" || user === 0 || seen.has(user)) continue;
		seen.add(user);
		yield {
			user,
			path: [
				...own === void 0 ? [...template.templatePath, "spec"] : path,
				"securityContext",
				"runAsUser"
			]
		};
	}
}
function sharedStorageOf({ owner, spec }) {
	const places = (Array.isArray(spec["volumes"]) ? spec["volumes"] : []).flatMap((volume) => {
		if (!require_program.isMap(volume)) return [];
		if (volume["hostPath"] !== void 0) return "node";
		const claim = require_program.valueAt(volume, ["persistentVolumeClaim", "claimName"]);
		return typeof claim === "string" ? `claim ${owner.namespace ?? ""}/${claim}` : [];
	});
	return [...new Set(places)];
}

// rules/pod-security/ssh-port.ts
const check$92 = function* (set, params) {
	const ports = portsOf$1(params["ports"]);
	const otherPorts = portsOf$1(params["otherPorts"]);
	const templates = podTemplatesIn(set);
	const byLabel = templatesByLabel(templates);
	const exposed = /* @__PURE__ */ new Set([...ports, ...otherPorts]);
	for (const service of set.ofKind("Service")) yield* judgeService(service, exposed, byLabel);
	for (const template of templates) yield* judgeContainers(template, ports, otherPorts);
};
function portsOf$1(value) {
	return new Set(Array.isArray(value) ? value.filter((one) => typeof one === "number") : []);
}
function* judgeContainers({ owner, spec, templatePath }, ports, otherPorts) {
	for (const { key, type } of CONTAINER_LISTS) {
		if (type === "ephemeral") continue;
		for (const [index, container] of mapsIn$1(spec[key])) {
			const name = typeof container["name"] === "string" ? container["name"] : "";
			for (const [position, port] of mapsIn$1(container["ports"])) {
				const number = port["containerPort"];
				if (typeof number !== "number" || !isTcp(port)) continue;
				if (!ports.has(number) && !(otherPorts.has(number) && port["name"] === "ssh")) continue;
				yield {
					resource: owner,
					path: [
						...templatePath,
						"spec",
						key,
						index,
						"ports",
						position,
						"containerPort"
					],
					message: `Container "${name}" listens on port ${number}, so SSH is a way into it that the cluster does not watch.`
				};
			}
		}
	}
}
function* judgeService(service, ports, byLabel) {
	const found = mapsIn$1(require_program.valueAt(service.object, ["spec", "ports"])).flatMap(([index, port]) => {
		if (!isTcp(port)) return [];
		for (const field of ["port", "targetPort"]) {
			const number = port[field];
			if (typeof number === "number" && ports.has(number)) return [{
				index,
				field,
				number
			}];
		}
		return [];
	});
	if (found.length === 0 || !selectsAny(service, byLabel)) return;
	for (const { index, field, number } of found) yield {
		resource: service,
		path: [
			"spec",
			"ports",
			index,
			field
		],
		message: `Service "${service.name}" leads to port ${number} of its pods, so SSH is open to whoever reaches the Service.`
	};
}
function selectsAny(service, byLabel) {
	const selector = require_program.valueAt(service.object, ["spec", "selector"]);
	if (!require_program.isMap(selector)) return false;
	const pair = Object.entries(selector)[0];
	if (pair === void 0) return false;
	return (byLabel.get(pairKey(...pair)) ?? []).some(({ owner, template }) => mayShareNamespace(service, owner) && selectsByPairs(selector, labelsOf(template)));
}
function templatesByLabel(templates) {
	const byLabel = /* @__PURE__ */ new Map();
	for (const one of templates) for (const pair of Object.entries(labelsOf(one.template))) {
		const key = pairKey(...pair);
		const known = byLabel.get(key);
		if (known === void 0) byLabel.set(key, [one]);
		else known.push(one);
	}
	return byLabel;
}
function pairKey(name, value) {
	return JSON.stringify([name, value]);
}
function isTcp(port) {
	return (port["protocol"] ?? "TCP") === "TCP";
}
function mapsIn$1(list) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((item, index) => require_program.isMap(item) ? [[index, item]] : []);
}

// rules/pod-security/tekton-task-security-context.ts
const KINDS$2 = [
	"Task.tekton.dev",
	"ClusterTask.tekton.dev",
	"TaskRun.tekton.dev"
];
const check$91 = function* (set) {
	for (const resource of KINDS$2.flatMap((kind) => set.ofKind(kind))) {
		const taskPath = resource.kind === "TaskRun" ? ["spec", "taskSpec"] : ["spec"];
		for (const { container, path, shownName, fallback } of containersOfTask(resource, taskPath)) {
			const field = faultyField(require_program.valueAt(container, ["securityContext"]), fallback);
			if (field === void 0) continue;
			const consequence = field === "privileged" ? "runs privileged, so code of a pull request is root on the node" : "may gain rights that it was not started with, so code of a pull request may become root";
			yield {
				resource,
				path: [
					...path,
					"securityContext",
					field
				],
				message: `${shownName} of ${resource.kind} "${resource.name}" ${consequence}.`
			};
		}
	}
};
function* containersOfTask({ object }, taskPath) {
	const task = require_program.valueAt(object, taskPath);
	const shared = require_program.valueAt(task, ["stepTemplate", "securityContext"]);
	for (const { key, noun } of [{
		key: "steps",
		noun: "Step"
	}, {
		key: "sidecars",
		noun: "Sidecar"
	}]) {
		const list = require_program.valueAt(task, [key]);
		for (const [index, container] of Array.isArray(list) ? list.entries() : []) {
			if (!require_program.isMap(container) || container["ref"] !== void 0) continue;
			const name = scalarText(container["name"]);
			const shownName = `${noun} ${name === "" ? index + 1 : `"${name}"`}`;
			yield {
				container,
				path: [
					...taskPath,
					key,
					index
				],
				shownName,
				fallback: key === "steps" ? shared : void 0
			};
		}
	}
}
function faultyField(own, fallback) {
	const effective = (field) => require_program.valueAt(own, [field]) ?? require_program.valueAt(fallback, [field]);
	if (effective("privileged") === true) return "privileged";
	return effective("allowPrivilegeEscalation") === false ? void 0 : "allowPrivilegeEscalation";
}

// rules/rbac/automount-service-account-token.ts
const check$90 = function* (set, params) {
	const bound = boundAccountsOf(set);
	const mountsToken = tokenMounts(set);
	for (const owned of podTemplatesIn(set)) {
		const { owner, spec, templatePath } = owned;
		if (!mountsToken(owned)) continue;
		const account = accountOfPod(spec);
		if (params["allowBound"] === true && bound.has(account, owner.namespace)) continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"automountServiceAccountToken"
			],
			message: `${owner.kind} "${owner.name}" mounts the token of ServiceAccount "${account}", which whoever takes over a container can use against the API.`
		};
	}
};

// rules/rbac/aws-node-irsa.ts
const ROLE = "eks.amazonaws.com/role-arn";
const check$89 = function* (set) {
	for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
		if (owner.kind !== "DaemonSet" || owner.name !== "aws-node") continue;
		if (owner.namespace !== void 0 && owner.namespace !== "kube-system") continue;
		if (accountOfPod(spec) !== "aws-node") continue;
		const account = set.ofKind("ServiceAccount").find((one) => one.name === "aws-node" && mayShareNamespace(one, owner));
		const role = require_program.valueAt(account?.object, [
			"metadata",
			"annotations",
			ROLE
		]);
		if (typeof role === "string" && role !== "") continue;
		yield {
			resource: account ?? owner,
			path: account === void 0 ? [
				...templatePath,
				"spec",
				"serviceAccountName"
			] : [
				"metadata",
				"annotations",
				ROLE
			],
			message: "DaemonSet \"aws-node\" has no role of its own in the cloud, so the rights that it needs lie with the node and every pod there may use them."
		};
	}
};

// rules/rbac/bound-service-account-token-mounted.ts
const check$88 = function* (set) {
	const bound = boundAccountsOf(set);
	const mountsToken = tokenMounts(set);
	for (const owned of podTemplatesIn(set)) {
		if (!mountsToken(owned)) continue;
		const { owner, spec, templatePath } = owned;
		const account = accountOfPod(spec);
		const bindings = bound.bindingsOf(account, owner.namespace);
		if (bindings.length === 0) continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"automountServiceAccountToken"
			],
			message: `${owner.kind} "${owner.name}" mounts the token of ServiceAccount "${account}", to which a role is bound, so whoever takes over a container has the role as well.`,
			related: bindings.map((binding) => ({
				resource: binding,
				path: ["subjects"],
				message: `${binding.kind} "${binding.name}" gives the account a role.`
			}))
		};
	}
};

// src/kubernetes/access/certificate-request.ts
const MAX_LENGTH = 1e5;
function subjectOfCertificateRequest(base64) {
	if (base64.length > MAX_LENGTH) return void 0;
	const pem = decoded$2(base64);
	const body = /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([A-Za-z0-9+/=\s]*)-----END/u.exec(pem ?? "")?.[1];
	const der = body === void 0 ? void 0 : decoded$2(body);
	if (der === void 0) return void 0;
	const info = partsOf(partsOf(der)[0]?.content ?? "")[0];
	const subject = partsOf(info?.content ?? "")[1];
	if (subject === void 0) return void 0;
	const attributes = partsOf(subject.content).flatMap((set) => partsOf(set.content)).map((one) => partsOf(one.content));
	const valuesOf = (type) => attributes.flatMap(([kind, value]) => kind?.content === type && value !== void 0 ? [value.content] : []);
	return {
		commonNames: valuesOf(COMMON_NAME),
		organizations: valuesOf(ORGANIZATION)
	};
}
const COMMON_NAME = "U";
const ORGANIZATION = "U\n";
function decoded$2(base64) {
	try {
		return atob(base64.replace(/\s/gu, ""));
	} catch {
		return;
	}
}
function partsOf(der) {
	const parts = [];
	let at = 0;
	while (at + 2 <= der.length) {
		let length = der.charCodeAt(at + 1);
		let start = at + 2;
		if (length >= 128) {
			const bytes = length - 128;
			if (bytes === 0 || bytes > 4) return parts;
			length = 0;
			for (const end = start + bytes; start < end; start += 1) length = length * 256 + (der.charCodeAt(start) || 0);
		}
		if (start + length > der.length) return parts;
		parts.push({ content: der.slice(start, start + length) });
		at = start + length;
	}
	return parts;
}

// rules/rbac/certificate-signing-request-manifest.ts
const CLIENT_SIGNER = "kubernetes.io/kube-apiserver-client";
const YEAR_SECONDS = 31536e3;
const check$87 = function* (set) {
	for (const resource of set.ofKind("CertificateSigningRequest")) {
		const spec = resource.object["spec"];
		if (!require_program.isMap(spec)) continue;
		const { request, signerName, expirationSeconds } = spec;
		const identity = typeof request === "string" ? mightyIdentity(request) : void 0;
		if (identity !== void 0) yield {
			resource,
			path: ["spec", "request"],
			message: `CertificateSigningRequest "${resource.name}" asks for ${identity}, and once it is signed nobody can take it back.`
		};
		if (signerName === CLIENT_SIGNER && (expirationSeconds === void 0 || typeof expirationSeconds === "number" && expirationSeconds > YEAR_SECONDS)) yield {
			resource,
			path: ["spec", "expirationSeconds"],
			message: `CertificateSigningRequest "${resource.name}" asks for a client certificate that lasts ${expirationSeconds === void 0 ? "as long as the signer likes" : "more than a year"}, and nobody can take it back before.`
		};
	}
};
function mightyIdentity(request) {
	const subject = subjectOfCertificateRequest(request);
	if (subject === void 0) return void 0;
	if (subject.organizations.includes("system:masters")) return "a member of system:masters";
	const isNode = subject.commonNames.some((name) => name.startsWith("system:node:"));
	return subject.organizations.includes("system:nodes") && !isNode ? "the rights of a node, which it is not" : void 0;
}

// rules/rbac/cluster-admin-role-binding.ts
const BY_NAME = {
	"kube-linter": ["cluster-admin-role-binding"],
	kics: ["249328b8-5f0f-409f-b1dd-029f07882e11"]
};
const OF_KINDS = [
	"clusterrolebindingClusterAdmin",
	"rolebindingClusterAdminClusterRole",
	"rolebindingClusterAdminRole"
];
const check$86 = function* (set) {
	const definitionOf = rolesByBinding(set);
	for (const binding of bindingsIn(set)) {
		const given = roleRefOf(binding);
		if (given === void 0 || isOfKubernetes$2(binding)) continue;
		const defined = definitionOf(binding);
		const isOwn = defined !== void 0 && grantsEverything(defined);
		const isNamed = given.name === "cluster-admin" && (given.kind === "ClusterRole" || defined === void 0);
		if (!isOwn && !isNamed) continue;
		const everywhere = binding.kind === "ClusterRoleBinding";
		yield {
			resource: binding,
			path: ["roleRef", "name"],
			message: `${binding.kind} "${binding.name}" gives ${isNamed ? "cluster-admin" : `${given.kind} "${given.name}", which grants everything`}, so its subjects own the ${everywhere ? "cluster" : "namespace"}.`,
			...everywhere ? {} : { severity: "medium" },
			passedBy: {
				...everywhere && isNamed ? {} : BY_NAME,
				polaris: passersOf$1(binding, given.kind)
			}
		};
	}
};
function passersOf$1(binding, roleKind) {
	const isClusterWide = binding.kind === "ClusterRoleBinding";
	if (isClusterWide && /^(?:system:|cluster-admin$)/u.test(binding.name)) return OF_KINDS;
	const own = isClusterWide ? 0 : roleKind === "Role" ? 2 : 1;
	return OF_KINDS.filter((_, index) => index !== own);
}
function isOfKubernetes$2(binding) {
	if (isBootstrapped(binding) || binding.name.startsWith("gce:podsecuritypolicy:")) return true;
	const subjects = binding.object["subjects"];
	return binding.kind === "ClusterRoleBinding" && binding.name === "cluster-admin" && Array.isArray(subjects) && subjects.every((subject) => require_program.isMap(subject) && subject["kind"] === "Group" && subject["name"] === "system:masters");
}

// rules/rbac/dangling-role-binding.ts
const check$85 = function* (set) {
	const roleOf = rolesByBinding(set);
	const hasRoles = set.ofKind("Role").length + set.ofKind("ClusterRole").length > 0;
	const accounts = accountsByNamespace(set);
	for (const binding of bindingsIn(set)) {
		const role = roleRefOf(binding);
		if (role !== void 0 && roleOf(binding) === void 0 && !isOfKubernetes$1(role)) yield danglingRole(set, binding, role, hasRoles);
		yield* danglingAccounts(binding, accounts);
	}
};
function accountsByNamespace(set) {
	const groups = require_flags.groupBy(set.ofKind("ServiceAccount"), ({ namespace }) => namespace);
	return new Map([...groups].map(([namespace, accounts]) => [namespace, new Set(accounts.map(({ name }) => name))]));
}
function isOfKubernetes$1({ kind, name }) {
	return /^(?:system|kubeadm):/u.test(name) || name === "extension-apiserver-authentication-reader" || kind === "ClusterRole" && [
		"cluster-admin",
		"admin",
		"edit",
		"view"
	].includes(name);
}
function danglingRole(set, binding, role, hasRoles) {
	const severity = role.kind === "Role" ? severityOfBrokenLink(set, hasRoles) : hasRoles ? "medium" : "info";
	return {
		resource: binding,
		path: ["roleRef", "name"],
		message: `${binding.kind} "${binding.name}" gives ${role.kind} "${role.name}", which is not in this source, so it gives nothing${severity === "info" ? " unless the role comes from elsewhere" : ", or later what somebody else writes under that name"}.`,
		severity,
		passedBy: { polaris: OF_POLARIS$1.filter((one) => one !== checkOf(binding, role)) }
	};
}
const OF_POLARIS$1 = [
	"clusterrolebindingPodExecAttach",
	"rolebindingClusterRolePodExecAttach",
	"rolebindingRolePodExecAttach"
];
function checkOf(binding, { kind }) {
	if (binding.kind === "ClusterRoleBinding") return OF_POLARIS$1[0];
	return OF_POLARIS$1[kind === "ClusterRole" ? 1 : 2];
}
function* danglingAccounts(binding, accounts) {
	for (const { kind, name, namespace: written, index } of subjectsOf(binding)) {
		if (kind !== "ServiceAccount") continue;
		if (written === void 0 && binding.kind === "ClusterRoleBinding") {
			yield {
				resource: binding,
				path: [
					"subjects",
					index,
					"namespace"
				],
				message: `ClusterRoleBinding "${binding.name}" names ServiceAccount "${name}" without a namespace, so the API server refuses it.`,
				passedBy: { polaris: OF_POLARIS$1 }
			};
			continue;
		}
		const known = accounts.get(written ?? binding.namespace);
		if (name === "default" || known === void 0 || known.has(name)) continue;
		if (accounts.get(void 0)?.has(name) === true) continue;
		yield {
			resource: binding,
			path: [
				"subjects",
				index,
				"name"
			],
			message: `${binding.kind} "${binding.name}" names ServiceAccount "${name}", which is not among the accounts of its namespace in this source, so whoever makes one gets the role.`,
			passedBy: { polaris: OF_POLARIS$1 }
		};
	}
}

// rules/rbac/dashboard-role-binding.ts
const DASHBOARD = "kubernetes-dashboard";
const check$84 = function* (set) {
	for (const binding of bindingsIn(set)) {
		const subjects = subjectsOf(binding);
		const dashboard = subjects.find(({ name }) => name === DASHBOARD);
		const role = roleRefOf(binding)?.name ?? "";
		if (role === DASHBOARD && subjects.some(({ name }) => !isPartOfDashboard(name))) yield {
			resource: binding,
			path: ["roleRef", "name"],
			message: `${binding.kind} "${binding.name}" gives the dashboard's role to others, who then read what the dashboard keeps.`
		};
		else if (dashboard !== void 0 && !isPartOfDashboard(role)) yield {
			resource: binding,
			path: [
				"subjects",
				dashboard.index,
				"name"
			],
			message: `${binding.kind} "${binding.name}" gives the dashboard's account the role "${role}", so everyone who opens the dashboard has it.`
		};
	}
	for (const owned of podTemplatesIn(set)) {
		const { owner, spec, templatePath } = owned;
		if (accountOfPod(spec) !== DASHBOARD || containersOf(owned).some(({ container }) => isDashboardImage(container["image"]))) continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				accountField(spec)
			],
			message: `${owner.kind} "${owner.name}" runs as the dashboard's account and is not the dashboard, so it has rights that were meant for another program.`
		};
	}
};
function isPartOfDashboard(name) {
	return name === DASHBOARD || name.startsWith(`${DASHBOARD}-`);
}
function isDashboardImage(image) {
	return typeof image === "string" && /(?:^|\/)(?:kubernetesui\/|kubernetes-dashboard)/u.test(image);
}

// src/kubernetes/access/takeover-rights.ts
function allows({ apiGroups, resources, verbs }, right) {
	return (apiGroups.includes(right.group) || apiGroups.includes("*")) && (resources.includes("*") || right.resources.some((resource) => resources.includes(resource))) && (verbs.includes("*") || right.verbs.some((verb) => verbs.includes(verb)));
}
const SECRETS = {
	group: "",
	resources: ["secrets"],
	verbs: [
		"get",
		"list",
		"watch"
	]
};
function readsSecrets(entry) {
	return allows(entry, SECRETS);
}
const SESSIONS = {
	group: "",
	resources: [
		"pods/exec",
		"pods/attach",
		"pods/ephemeralcontainers",
		"pods/*",
		"*/exec",
		"*/attach",
		"*/ephemeralcontainers"
	],
	verbs: [
		"create",
		"get",
		"update",
		"patch"
	]
};
function opensSessions(entry) {
	return allows(entry, SESSIONS);
}
const CHANGE = [
	"create",
	"update",
	"patch"
];
const TAKEOVER_RIGHTS = [
	{
		does: "read Secrets",
		rights: [SECRETS]
	},
	{
		does: "create or change pods",
		rights: [
			{
				group: "",
				resources: ["pods", "replicationcontrollers"],
				verbs: CHANGE
			},
			{
				group: "apps",
				resources: [
					"deployments",
					"statefulsets",
					"replicasets",
					"daemonsets"
				],
				verbs: CHANGE
			},
			{
				group: "batch",
				resources: ["jobs", "cronjobs"],
				verbs: CHANGE
			}
		]
	},
	{
		does: "run commands in pods",
		rights: [SESSIONS]
	},
	{
		does: "use nodes/proxy",
		rights: [{
			group: "",
			resources: [
				"nodes/proxy",
				"nodes/*",
				"*/proxy"
			],
			verbs: ["get", "create"]
		}]
	},
	{
		does: "widen or bind roles",
		rights: [{
			group: "rbac.authorization.k8s.io",
			resources: [
				"roles",
				"clusterroles",
				"rolebindings",
				"clusterrolebindings"
			],
			verbs: ["escalate", "bind"]
		}]
	},
	{
		does: "impersonate others",
		rights: [{
			group: "",
			resources: [
				"users",
				"groups",
				"serviceaccounts"
			],
			verbs: ["impersonate"]
		}]
	},
	{
		does: "create tokens of ServiceAccounts",
		rights: [{
			group: "",
			resources: [
				"serviceaccounts/token",
				"serviceaccounts/*",
				"*/token"
			],
			verbs: ["create"]
		}]
	}
];
const RIGHTS_OF_BUILT_IN = {
	"cluster-admin": ["do everything"],
	admin: [
		"read Secrets",
		"create or change pods",
		"run commands in pods"
	],
	edit: [
		"read Secrets",
		"create or change pods",
		"run commands in pods"
	]
};
function takeoverRightsOf(role, definition) {
	if (definition === void 0) return role.kind === "ClusterRole" && Object.hasOwn(RIGHTS_OF_BUILT_IN, role.name) ? RIGHTS_OF_BUILT_IN[role.name] ?? [] : [];
	if (grantsEverything(definition)) return ["do everything"];
	const entries = entriesOfRole(definition).filter(({ resourceNames }) => resourceNames.length === 0);
	return TAKEOVER_RIGHTS.filter(({ rights }) => entries.some((entry) => rights.some((right) => allows(entry, right)))).map(({ does }) => does);
}

// rules/rbac/rbac-access-to-secrets.ts
const check$83 = function* (set, params) {
	const bindingsOf = bindingsByRole(set);
	for (const role of [...set.ofKind("ClusterRole"), ...set.ofKind("Role")]) {
		if (isRoleOfKubernetes(role)) continue;
		const bindings = bindingsOf(role);
		if (params["boundOnly"] === true && bindings.length === 0) continue;
		const isEverywhere = bindings[0]?.kind === "ClusterRoleBinding" && role.kind === "ClusterRole";
		for (const entry of entriesOfRole(role)) {
			if (!readsSecrets(entry)) continue;
			const isNamed = entry.resourceNames.length > 0;
			yield {
				resource: role,
				path: [
					"rules",
					entry.index,
					"resources"
				],
				message: `${role.kind} "${role.name}" may read ${isNamed ? "the Secrets that it names" : "every Secret"} ${isEverywhere ? "in the cluster" : "where it is bound"}, and with them the credentials of others.`,
				passedBy: { trivy: [role.kind === "Role" ? "KSV-0041" : "KSV-0113"] },
				...isEverywhere && !isNamed ? { severity: "high" } : {}
			};
		}
	}
};

// rules/rbac/rbac-modify-service-status.ts
const check$82 = function* (set) {
	const bindingsOf = bindingsByRole(set);
	for (const role of [...set.ofKind("ClusterRole"), ...set.ofKind("Role")]) {
		if (isRoleOfKubernetes(role)) continue;
		const entries = entriesOfRole(role).filter(writesServiceStatus);
		if (entries.length === 0) continue;
		const bindings = bindingsOf(role).filter((binding) => isGivenToProgram([binding]));
		if (bindings.length === 0) continue;
		for (const { index } of entries) yield {
			resource: role,
			path: [
				"rules",
				index,
				"resources"
			],
			message: `${role.kind} "${role.name}" may write the status of Services and is given to programs, which can then draw traffic for any address to themselves.`,
			related: bindings.map((binding) => ({
				resource: binding,
				path: ["subjects"],
				message: `${binding.kind} "${binding.name}" gives the role.`
			}))
		};
	}
};
const STATUS = [
	"services/status",
	"services/*",
	"*/status",
	"*"
];
const WRITING_VERBS = [
	"update",
	"patch",
	"*"
];
function writesServiceStatus({ apiGroups, resources, verbs }) {
	return (apiGroups.includes("") || apiGroups.includes("*")) && STATUS.some((resource) => resources.includes(resource)) && WRITING_VERBS.some((verb) => verbs.includes(verb));
}

// rules/rbac/rbac-pod-exec-attach.ts
const check$81 = function* (set) {
	const bindingsOf = bindingsByRole(set);
	for (const role of [...set.ofKind("ClusterRole"), ...set.ofKind("Role")]) {
		if (isRoleOfKubernetes(role)) continue;
		const bindings = bindingsOf(role);
		for (const entry of entriesOfRole(role)) {
			if (!opensSessions(entry)) continue;
			yield {
				resource: role,
				path: [
					"rules",
					entry.index,
					"resources"
				],
				message: `${role.kind} "${role.name}" may run commands in pods, and so act with the identity and the data of each of them.`,
				passedBy: {
					...passersOf(entry),
					polaris: passersOfPolaris(role.kind, bindings.map(({ kind }) => kind))
				},
				related: bindings.map((binding) => ({
					resource: binding,
					path: ["roleRef", "name"],
					message: `${binding.kind} "${binding.name}" gives the role.`
				}))
			};
		}
	}
};
function passersOf({ resources, verbs }) {
	const opens = verbs.includes("create") || verbs.includes("*");
	const has = (part) => resources.some((one) => one === `pods/${part}` || one.endsWith("*"));
	const closed = Object.keys(OF_PART).filter((part) => !opens || !has(part));
	return {
		trivy: closed.flatMap((part) => OF_PART[part]?.trivy ?? []),
		kics: closed.flatMap((part) => OF_PART[part]?.kics ?? []),
		...opens && has("exec") ? {} : { checkov: ["CKV2_K8S_2"] }
	};
}
const OF_PART = {
	exec: {
		trivy: "KSV-0053",
		kics: "c589f42c-7924-4871-aee2-1cede9bc7cbc"
	},
	attach: {
		trivy: "KSV-0054",
		kics: "d45330fd-f58d-45fb-a682-6481477a0f84"
	}
};
const OF_POLARIS = [
	{
		role: "ClusterRole",
		binding: void 0,
		check: "clusterrolePodExecAttach"
	},
	{
		role: "ClusterRole",
		binding: "ClusterRoleBinding",
		check: "clusterrolebindingPodExecAttach"
	},
	{
		role: "Role",
		binding: void 0,
		check: "rolePodExecAttach"
	},
	{
		role: "ClusterRole",
		binding: "RoleBinding",
		check: "rolebindingClusterRolePodExecAttach"
	},
	{
		role: "Role",
		binding: "RoleBinding",
		check: "rolebindingRolePodExecAttach"
	}
];
function passersOfPolaris(role, bindings) {
	return OF_POLARIS.filter((one) => one.role !== role || one.binding !== void 0 && !bindings.includes(one.binding)).map((one) => one.check);
}

// rules/rbac/role-in-system-namespace.ts
const ROLE_OF_API_EXTENSIONS = "extension-apiserver-authentication-reader";
const check$80 = function* (set, params) {
	const namespaces = Array.isArray(params["namespaces"]) ? params["namespaces"] : [];
	const exempt = Array.isArray(params["exemptNames"]) ? params["exemptNames"] : [];
	const isChart = set.rendering.source.kind === "helm";
	for (const resource of [...set.ofKind("Role"), ...set.ofKind("RoleBinding")]) {
		const { kind, name, namespace } = resource;
		if (namespace === void 0 || !namespaces.includes(namespace)) continue;
		if (isChart && namespace === "default") continue;
		if (isBootstrapped(resource) || /^(?:system|kubeadm):/u.test(name) || exempt.includes(name)) continue;
		if (roleRefOf(resource)?.name === ROLE_OF_API_EXTENSIONS) continue;
		yield {
			resource,
			path: ["metadata", "namespace"],
			message: `${kind} "${name}" gives rights in the namespace ${namespace}, where ${namespace === "default" ? "whatever names no namespace lives" : "the Secrets and the programs of the cluster itself are"}.`
		};
	}
};

// rules/rbac/shared-service-account.ts
const check$79 = function* (set) {
	const users = require_flags.groupBy(podTemplatesIn(set).filter(({ spec }) => accountOfPod(spec) !== "default"), ({ owner, spec }) => `${owner.namespace ?? ""}/${accountOfPod(spec)}`);
	for (const sharers of users.values()) {
		const other = sharers.find(({ owner }) => owner.name !== sharers[0]?.owner.name);
		const first = sharers[0];
		if (first === void 0 || other === void 0) continue;
		for (const { owner, spec, templatePath } of sharers) {
			const partner = owner.name === first.owner.name ? other.owner : first.owner;
			yield {
				resource: owner,
				path: [
					...templatePath,
					"spec",
					accountField(spec)
				],
				message: `${owner.kind} "${owner.name}" shares ServiceAccount "${accountOfPod(spec)}" with ${partner.kind} "${partner.name}", so each has the rights that were meant for the other.`,
				related: [{
					resource: partner,
					path: [],
					message: `${partner.kind} "${partner.name}" uses the account too.`
				}]
			};
		}
	}
};

// rules/rbac/workload-with-privileged-service-account.ts
const check$78 = function* (set) {
	const bound = boundAccountsOf(set);
	const mountsToken = tokenMounts(set);
	const roleOf = rolesByBinding(set);
	const known = /* @__PURE__ */ new Map();
	const rightsBy = (binding) => {
		let rights = known.get(binding);
		if (rights === void 0) {
			const role = roleRefOf(binding);
			rights = role === void 0 ? [] : takeoverRightsOf(role, roleOf(binding));
			known.set(binding, rights);
		}
		return rights;
	};
	for (const owned of podTemplatesIn(set)) {
		const { owner, spec, templatePath } = owned;
		const account = accountOfPod(spec);
		const mighty = bound.bindingsOf(account, owner.namespace).filter((binding) => rightsBy(binding).length > 0);
		if (mighty.length === 0 || !mountsToken(owned)) continue;
		const inCluster = mighty.filter(({ kind }) => kind === "ClusterRoleBinding");
		const told = inCluster.length > 0 ? inCluster : mighty;
		const rights = [...new Set(told.flatMap(rightsBy))];
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"serviceAccountName"
			],
			message: `${owner.kind} "${owner.name}" runs as ServiceAccount "${account}", which may ${inList(rights)} ${inCluster.length > 0 ? "in the whole cluster, so whoever takes over a container can take over the cluster" : "in its namespace, so whoever takes over a container can take over what runs there"}.`,
			...inCluster.length > 0 ? {} : { severity: "low" },
			related: told.map((binding) => ({
				resource: binding,
				path: ["roleRef", "name"],
				message: `${binding.kind} "${binding.name}" gives the account these rights.`
			}))
		};
	}
};
function inList(parts) {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

// src/kubernetes/workloads/affinity-terms.ts
const SPREADING_KEYS = /* @__PURE__ */ new Set([
	"kubernetes.io/hostname",
	"topology.kubernetes.io/zone",
	"failure-domain.beta.kubernetes.io/zone"
]);
function affinityTermsOf(template, key) {
	const path = ["affinity", key];
	const affinity = require_program.valueAt(template.spec, path);
	if (!require_program.isMap(affinity)) return [];
	const root = [
		...template.templatePath,
		"spec",
		...path
	];
	const required = "requiredDuringSchedulingIgnoredDuringExecution";
	const preferred = "preferredDuringSchedulingIgnoredDuringExecution";
	return [...itemsOf(affinity[required]).map(([term, index]) => ({
		term,
		path: [
			...root,
			required,
			index
		],
		isRequired: true
	})), ...itemsOf(affinity[preferred]).flatMap(([{ podAffinityTerm }, index]) => require_program.isMap(podAffinityTerm) ? [{
		term: podAffinityTerm,
		path: [
			...root,
			preferred,
			index,
			"podAffinityTerm"
		],
		isRequired: false
	}] : [])];
}
function itemsOf(list) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((item, index) => require_program.isMap(item) ? [[item, index]] : []);
}
function spreadsOverNodes({ term }) {
	return typeof term["topologyKey"] === "string" && SPREADING_KEYS.has(term["topologyKey"]);
}
function termMeans({ term }, owner, other) {
	const selector = term["labelSelector"];
	if (!require_program.isMap(selector)) return false;
	return reachesNamespace(term, owner, other.owner) && maySelect(selector, labelsOf(other.template)) !== false;
}
function reachesNamespace({ namespaces, namespaceSelector }, owner, other) {
	if (namespaceSelector !== void 0 || other.namespace === void 0) return true;
	if (Array.isArray(namespaces) && namespaces.length > 0) return namespaces.includes(other.namespace);
	return owner.namespace === void 0 || owner.namespace === other.namespace;
}
function hasSpreadConstraint({ template, spec }) {
	const constraints = spec["topologySpreadConstraints"];
	if (!Array.isArray(constraints)) return false;
	return constraints.some((constraint) => {
		const selector = require_program.isMap(constraint) ? constraint["labelSelector"] : void 0;
		return require_program.isMap(selector) && maySelect(selector, labelsOf(template)) !== false;
	});
}

// rules/reliability/anti-affinity-selector-mismatch.ts
const check$77 = function* (set) {
	const pods = indexPods(set);
	for (const template of pods.templates) {
		const { owner } = template;
		const apart = affinityTermsOf(template, "podAntiAffinity").filter(spreadsOverNodes);
		const [first] = apart;
		if (first !== void 0 && apart.every((term) => !meansAny(term, template, pods))) yield {
			resource: owner,
			path: [...first.path, "labelSelector"],
			message: `The anti-affinity of ${owner.kind} "${owner.name}" selects neither its own pods nor others of this source, so they may all share a node.`
		};
		for (const term of affinityTermsOf(template, "podAffinity")) {
			if (!term.isRequired || isAboutElsewhere(term, template) || meansAny(term, template, pods)) continue;
			const isAlone = pods.templates.length === 1;
			yield {
				resource: owner,
				path: [...term.path, "labelSelector"],
				message: `${owner.kind} "${owner.name}" must run beside pods that this source does not have, so it stays pending${isAlone ? " unless they come from elsewhere" : ""}.`,
				...isAlone ? { severity: "info" } : {}
			};
		}
	}
};
function meansAny(term, template, pods) {
	if (termMeans(term, template.owner, template)) return true;
	const selector = term.term["labelSelector"];
	if (!require_program.isMap(selector)) return false;
	if (hasNamespaces(term)) return pods.templates.some((other) => termMeans(term, template.owner, other));
	const selected = pods.selectedByExpressions(selector, template.owner);
	return selected === void 0 || selected.length > 0;
}
function hasNamespaces({ term }) {
	return term["namespaceSelector"] !== void 0 || isNonEmptyList(term["namespaces"]);
}
function isAboutElsewhere(term, { owner }) {
	const { namespaces } = term.term;
	return hasNamespaces(term) && !(Array.isArray(namespaces) && namespaces.includes(owner.namespace ?? ""));
}
function isNonEmptyList(value) {
	return Array.isArray(value) && value.length > 0;
}

// src/kubernetes/workloads/argo-workflows.ts
const TEMPLATE_PLACES = {
	"Workflow.argoproj.io": ["spec", "templates"],
	"WorkflowTemplate.argoproj.io": ["spec", "templates"],
	"ClusterWorkflowTemplate.argoproj.io": ["spec", "templates"],
	"CronWorkflow.argoproj.io": [
		"spec",
		"workflowSpec",
		"templates"
	]
};
function* workflowStepsIn(set) {
	for (const [kind, place] of Object.entries(TEMPLATE_PLACES)) for (const resource of set.ofKind(kind)) {
		const steps = require_program.valueAt(resource.object, place);
		if (!Array.isArray(steps)) continue;
		for (const [index, step] of steps.entries()) {
			if (!require_program.isMap(step)) continue;
			yield {
				resource,
				step,
				shownName: typeof step["name"] === "string" ? `"${step["name"]}"` : `${index + 1}`,
				path: [...place, index]
			};
		}
	}
}

// rules/reliability/argo-workflow-fail-fast.ts
const check$76 = function* (set) {
	for (const { resource, step, shownName, path } of workflowStepsIn(set)) {
		if (require_program.valueAt(step, ["dag", "failFast"]) !== false) continue;
		yield {
			resource,
			path: [
				...path,
				"dag",
				"failFast"
			],
			message: `Template ${shownName} of ${resource.kind} "${resource.name}" goes on after a task has failed, so its other branches run for nothing.`
		};
	}
};

// rules/reliability/argo-workflow-retry-strategy.ts
const TELLS_ERRORS_APART = /lastRetry\.(?:status|exitCode|message)\b/u;
const check$75 = function* (set) {
	for (const { resource, step, shownName, path } of workflowStepsIn(set)) {
		const strategy = step["retryStrategy"];
		if (!require_program.isMap(strategy)) continue;
		const name = `Template ${shownName} of ${resource.kind} "${resource.name}"`;
		const root = [...path, "retryStrategy"];
		if (Object.keys(strategy).length === 0) {
			yield {
				resource,
				path: root,
				message: `${name} is tried again without a limit, so one that always fails runs for ever.`
			};
			continue;
		}
		const expression = strategy["expression"];
		const isChecked = typeof expression === "string" && TELLS_ERRORS_APART.test(expression);
		if (strategy["retryPolicy"] !== "Always" || isChecked) continue;
		yield {
			resource,
			path: [...root, "retryPolicy"],
			message: `${name} is tried again after every failure, also after those that no second try repairs.`
		};
	}
};

// src/kubernetes/syntax/time-zones.ts
function timeZoneNamed(name) {
	if (!/^[A-Za-z]/u.test(name)) return void 0;
	const clock = clockOf(name);
	if (clock === void 0) return void 0;
	const known = clock.resolvedOptions().timeZone;
	if (known !== name && known.toLowerCase() === name.toLowerCase()) return void 0;
	return { changesClocks: offsetIn(clock, "2025-01-15T12:00:00Z") !== offsetIn(clock, "2025-07-15T12:00:00Z") };
}
function clockOf(timeZone) {
	try {
		return new Intl.DateTimeFormat("en", {
			timeZone,
			timeZoneName: "longOffset"
		});
	} catch {
		return;
	}
}
function offsetIn(clock, moment) {
	return clock.formatToParts(new Date(moment)).find(({ type }) => type === "timeZoneName")?.value ?? "";
}

// rules/reliability/cronjob-time-zone.ts
const check$74 = function* (set, params) {
	for (const resource of set.ofKind("CronJob")) yield* judge(resource, params["strict"] === true);
};
function* judge(resource, isStrict) {
	const path = ["spec", "timeZone"];
	const zone = require_program.valueAt(resource.object, path);
	const schedule = scalarText(require_program.valueAt(resource.object, ["spec", "schedule"]));
	const named = /^(?:CRON_)?TZ=/u.test(schedule);
	const name = `CronJob "${resource.name}"`;
	if (named) yield {
		resource,
		path: ["spec", "schedule"],
		message: `${name} names its time zone in the schedule, which the API server refuses or the controller reads as it likes.`
	};
	if (zone === void 0) {
		if (!isStrict || named) return;
		yield {
			resource,
			path,
			message: `${name} names no time zone, so it runs by the clock of whoever set up the control plane.`,
			severity: "info"
		};
		return;
	}
	const known = typeof zone === "string" && zone !== "Local" ? timeZoneNamed(zone) : void 0;
	if (known === void 0) yield {
		resource,
		path,
		message: `${name} has the time zone "${scalarText(zone)}", which is none of the IANA names, so it is refused or never runs.`
	};
	else if (known.changesClocks && isAtNight(schedule)) yield {
		resource,
		path: ["spec", "schedule"],
		message: `${name} runs at an hour that ${scalarText(zone)} skips in spring and has twice in autumn, so then it runs not at all or twice.`,
		severity: "low"
	};
}
function isAtNight(schedule) {
	return (schedule.trim().split(/\s+/u)[1] ?? "").split(",").some((part) => {
		const range = /^(?<from>\d{1,2})(?:-(?<to>\d{1,2}))?$/u.exec(part)?.groups;
		if (range === void 0) return false;
		const from = Number(range["from"]);
		return from <= 3 && Number(range["to"] ?? from) >= 1;
	});
}

// src/kubernetes/workloads/autoscalers.ts
const REPLICA_SCALERS = ["HorizontalPodAutoscaler", "ScaledObject.keda.sh"];
const VERTICAL_SCALER = "VerticalPodAutoscaler.autoscaling.k8s.io";
function scaleTargetOf(autoscaler) {
	const path = ["spec", autoscaler.kind === "VerticalPodAutoscaler" ? "targetRef" : "scaleTargetRef"];
	const reference = require_program.valueAt(autoscaler.object, path);
	if (!require_program.isMap(reference)) return void 0;
	const isKeda = autoscaler.kind === "ScaledObject";
	const apiVersion = reference["apiVersion"] ?? (isKeda ? "apps/v1" : void 0);
	const kind = reference["kind"] ?? (isKeda ? "Deployment" : void 0);
	const name = scalarText(reference["name"]);
	if (typeof kind !== "string" || name === "") return void 0;
	return {
		group: typeof apiVersion === "string" ? groupOf(apiVersion) : void 0,
		kind,
		name,
		path
	};
}
function autoscalersIn(set, kinds) {
	const found = kinds.flatMap((kind) => set.ofKind(kind));
	const byTarget = require_flags.groupBy(found, (autoscaler) => {
		const target = scaleTargetOf(autoscaler);
		return target === void 0 ? "" : targetKey(target.group, target.kind, target.name);
	});
	return (target) => (byTarget.get(targetKey(groupOf(target.apiVersion), target.kind, target.name)) ?? []).filter((autoscaler) => mayShareNamespace(autoscaler, target));
}
function targetKey(group, kind, name) {
	return `${group?.includes(".") === true ? group : ""}/${kind}/${name}`;
}
function leastReplicasOf(autoscaler) {
	const least = autoscaler.kind === "ScaledObject" ? require_program.valueAt(autoscaler.object, ["spec", "minReplicaCount"]) ?? 0 : require_program.valueAt(autoscaler.object, ["spec", "minReplicas"]) ?? 1;
	return typeof least === "number" ? least : void 0;
}
function isMeantToRunSeveral(workload, autoscalers) {
	const autoscaler = autoscalers[0];
	const replicas = autoscaler === void 0 ? require_program.valueAt(workload.object, ["spec", "replicas"]) : leastReplicasOf(autoscaler);
	return replicas === void 0 ? autoscaler === void 0 : typeof replicas === "number" && replicas > 1;
}
function resourceMetricsOf(autoscaler) {
	const metrics = require_program.valueAt(autoscaler.object, ["spec", "metrics"]);
	if (Array.isArray(metrics) && metrics.length > 0) return metrics.flatMap((metric, index) => readMetric(metric, [
		"spec",
		"metrics",
		index
	]));
	return [{
		resource: "cpu",
		isShareOfRequest: true,
		container: void 0,
		path: ["spec", "targetCPUUtilizationPercentage"]
	}];
}
function readMetric(metric, path) {
	if (!require_program.isMap(metric)) return [];
	const key = metric["type"] === "Resource" ? "resource" : "containerResource";
	if (metric["type"] !== "Resource" && metric["type"] !== "ContainerResource") return [];
	const source = metric[key];
	const resource = require_program.isMap(source) ? source["name"] : void 0;
	if (!require_program.isMap(source) || resource !== "cpu" && resource !== "memory") return [];
	return [{
		resource,
		isShareOfRequest: require_program.valueAt(source, ["target", "type"]) === "Utilization" || source["targetAverageUtilization"] !== void 0,
		container: key === "containerResource" ? scalarText(source["container"]) : void 0,
		path: [...path, key]
	}];
}

// src/kubernetes/workloads/missing-scale-targets.ts
function* missingScaleTargets(set, kinds) {
	const byName = require_flags.groupBy(set.resources, ({ kind, name }) => `${kind}/${name}`);
	const hasWorkloads = podTemplatesIn(set).length > 0;
	for (const autoscaler of kinds.flatMap((kind) => set.ofKind(kind))) {
		const target = scaleTargetOf(autoscaler);
		if (target === void 0 || isMadeByOperator(labelsOf(autoscaler.object))) continue;
		if (!(byName.get(`${target.kind}/${target.name}`) ?? []).some((one) => mayShareNamespace(one, autoscaler) && (target.group === void 0 || isInGroup(one, target.group)))) yield {
			autoscaler,
			target,
			isExpected: hasWorkloads && isOfKubernetes(target)
		};
	}
}
function isInGroup({ apiVersion }, group) {
	const own = groupOf(apiVersion);
	return own === group || own === "extensions" && group === "apps";
}
function isOfKubernetes({ group, kind }) {
	if (group === void 0) return isKnownKindPattern(kind);
	return isBuiltInKind(group === "" ? "v1" : `${group}/v1`, kind);
}

// rules/reliability/dangling-horizontal-pod-autoscaler.ts
const check$73 = function* (set) {
	for (const { autoscaler, target, isExpected } of missingScaleTargets(set, REPLICA_SCALERS)) yield {
		resource: autoscaler,
		path: target.path,
		message: `${autoscaler.kind} "${autoscaler.name}" is to scale ${target.kind} "${target.name}", which is not in this source, so nothing scales${isExpected ? "" : " unless it comes from elsewhere"}.`,
		severity: severityOfBrokenLink(set, isExpected)
	};
};

// src/kubernetes/workloads/disruption-budgets.ts
function templatesUnder(budget, pods) {
	const selector = require_program.valueAt(budget.object, ["spec", "selector"]);
	if (!require_program.isMap(selector)) return [];
	if (Object.keys(selector).length === 0 && budget.apiVersion === "policy/v1beta1") return [];
	return pods.selectedByExpressions(selector, budget);
}

// rules/reliability/dangling-pod-disruption-budget.ts
const check$72 = function* (set) {
	const pods = indexPods(set);
	for (const budget of set.ofKind("PodDisruptionBudget")) {
		const path = ["spec", "selector"];
		const selector = require_program.valueAt(budget.object, path);
		if (!require_program.isMap(selector)) continue;
		const pairs = selector["matchLabels"];
		if (require_program.isMap(pairs) && isMadeByOperator(pairs) || isMadeByOperator(labelsOf(budget.object))) continue;
		const isOfNobody = budget.apiVersion === "policy/v1beta1" && Object.keys(selector).length === 0;
		if (!isOfNobody && !asksForLabels(selector)) continue;
		const under = templatesUnder(budget, pods);
		if (under === void 0 || under.length > 0) continue;
		const isElsewhere = !isOfNobody && pods.templates.length === 0;
		yield {
			resource: budget,
			path,
			message: `PodDisruptionBudget "${budget.name}" ${isOfNobody ? "has an empty selector, which means no pod in policy/v1beta1" : "selects no pod of this source"}, so a drain may evict all that it was to guard${isElsewhere ? " unless they come from elsewhere" : ""}.`,
			...isElsewhere ? { severity: "info" } : {}
		};
	}
};
function asksForLabels({ matchLabels, matchExpressions }) {
	return require_program.isMap(matchLabels) && Object.keys(matchLabels).length > 0 || Array.isArray(matchExpressions) && matchExpressions.length > 0;
}

// rules/reliability/dangling-vertical-pod-autoscaler.ts
const check$71 = function* (set) {
	for (const { autoscaler, target, isExpected } of missingScaleTargets(set, [VERTICAL_SCALER])) yield {
		resource: autoscaler,
		path: target.path,
		message: `VerticalPodAutoscaler "${autoscaler.name}" is for ${target.kind} "${target.name}", which is not in this source, so nobody's requests are adjusted${isExpected ? "" : " unless it comes from elsewhere"}.`,
		...isExpected ? {} : { severity: "info" }
	};
};

// rules/reliability/duplicate-autoscaler.ts
const check$70 = function* (set) {
	const autoscalers = [...REPLICA_SCALERS, VERTICAL_SCALER].flatMap((kind) => set.ofKind(kind));
	for (const rivals of require_flags.groupBy(autoscalers, targetOf).values()) for (const [index, autoscaler] of rivals.entries()) {
		const target = scaleTargetOf(autoscaler);
		if (target === void 0) continue;
		const rival = rivals.find((one, at) => at < index && areNeighbours(one, autoscaler) && doCollide(one, autoscaler));
		if (rival === void 0) continue;
		yield {
			resource: autoscaler,
			path: target.path,
			message: `${autoscaler.kind} "${autoscaler.name}" and ${rival.kind} "${rival.name}" both scale ${target.kind} "${target.name}", so each undoes what the other does.`,
			...areAppliedTogether(set, rival, autoscaler) ? {} : { severity: "info" },
			related: [{
				resource: rival,
				path: scaleTargetOf(rival)?.path ?? [],
				message: `${rival.kind} "${rival.name}" scales it as well.`
			}]
		};
	}
};
function targetOf(autoscaler) {
	const target = scaleTargetOf(autoscaler);
	return target === void 0 ? "" : [
		autoscaler.namespace,
		target.group,
		target.kind,
		target.name
	].join("\0");
}
function doCollide(one, other) {
	if (one.kind === other.kind) return true;
	if (other.kind === "ScaledObject") return !takesOver(other, one);
	return one.kind === "HorizontalPodAutoscaler" && resourceMetricsOf(one).some(({ resource }) => isAdjusted(other, resource));
}
function takesOver(scaledObject, autoscaler) {
	const isTold = require_program.valueAt(scaledObject.object, [
		"metadata",
		"annotations",
		"scaledobject.keda.sh/transfer-hpa-ownership"
	]);
	const name = require_program.valueAt(scaledObject.object, [
		"spec",
		"advanced",
		"horizontalPodAutoscalerConfig",
		"name"
	]);
	return isTold === "true" && name === autoscaler.name;
}
const CHANGES_RUNNING_PODS = /* @__PURE__ */ new Set([
	void 0,
	"Auto",
	"Recreate",
	"InPlaceOrRecreate"
]);
function isAdjusted(vertical, resource) {
	if (!CHANGES_RUNNING_PODS.has(require_program.valueAt(vertical.object, [
		"spec",
		"updatePolicy",
		"updateMode"
	]))) return false;
	const list = require_program.valueAt(vertical.object, [
		"spec",
		"resourcePolicy",
		"containerPolicies"
	]);
	const policies = Array.isArray(list) ? list.filter((policy) => require_program.isMap(policy)) : [];
	if (policies.length === 0) return true;
	return policies.some((policy) => {
		const controlled = policy["controlledResources"];
		return policy["mode"] !== "Off" && (!Array.isArray(controlled) || controlled.includes(resource));
	});
}

// rules/reliability/fewer-than-three-replicas.ts
const check$69 = function* (set) {
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	for (const workload of [...set.ofKind("Deployment"), ...set.ofKind("DeploymentConfig.apps.openshift.io")]) {
		const replicas = require_program.valueAt(workload.object, ["spec", "replicas"]) ?? 1;
		if (typeof replicas !== "number" || replicas >= 3 || autoscalersOf(workload).length > 0) continue;
		yield {
			resource: workload,
			path: ["spec", "replicas"],
			message: `${workload.kind} "${workload.name}" asks for ${replicas} ${replicas === 1 ? "pod" : "pods"}, too few for a drain and a failure at once.`
		};
	}
};

// src/kubernetes/workloads/limit-ranges.ts
const containerDefaultsIn = require_program.oncePerSet(readContainerDefaultsIn);
function readContainerDefaultsIn(set) {
	const ranges = set.ofKind("LimitRange").map((range) => ({
		range,
		items: containerItemsOf(range)
	}));
	const known = /* @__PURE__ */ new Map();
	return (owner) => {
		let defaults = known.get(owner.namespace);
		if (defaults === void 0) {
			const items = ranges.flatMap((one) => mayShareNamespace(one.range, owner) ? one.items : []);
			defaults = { has: (kind, resource) => items.some((item) => SOURCES$1[kind].some((key) => sets(item[key], resource))) };
			known.set(owner.namespace, defaults);
		}
		return defaults;
	};
}
const SOURCES$1 = {
	limits: ["default", "max"],
	requests: [
		"defaultRequest",
		"default",
		"max",
		"min"
	]
};
function containerItemsOf(range) {
	const spec = range.object["spec"];
	const limits = require_program.isMap(spec) ? spec["limits"] : void 0;
	return Array.isArray(limits) ? limits.filter((item) => require_program.isMap(item)).filter((item) => item["type"] === "Container") : [];
}
function sets(quantities, resource) {
	return require_program.isMap(quantities) && Object.hasOwn(quantities, resource);
}

// src/kubernetes/workloads/unset-resources.ts
const STRICTLY = {
	arm: "strict",
	severity: "info"
};
function* unsetAmounts(set, wanted, params) {
	const { kind, resource } = wanted;
	const defaultsFor = containerDefaultsIn(set);
	for (const template of podTemplatesIn(set)) {
		if (settingOf(template.spec["resources"], kind, resource) === "amount") continue;
		const isFilledIn = defaultsFor(template.owner).has(kind, resource);
		for (const { container, shownName, type, isSidecar, path } of containersOf(template)) {
			const runsOn = type === "container" || isSidecar || type === "init" && params["includeInit"] === true;
			if (!runsOn && (type !== "init" || params["strict"] !== true)) continue;
			const setting = settingOf(container["resources"], kind, resource);
			if (setting === "amount" || setting === "unset" && isFilledIn) continue;
			yield {
				owner: template.owner,
				shownName,
				path: [
					...path,
					"resources",
					kind,
					resource
				],
				reading: runsOn ? {} : STRICTLY
			};
		}
	}
}
function settingOf(resources, kind, resource) {
	const setting = readSetting(amountAt(resources, kind, resource));
	return setting === "unset" && kind === "requests" ? readSetting(amountAt(resources, "limits", resource)) : setting;
}
function amountAt(resources, kind, resource) {
	const amounts = require_program.isMap(resources) ? resources[kind] : void 0;
	return require_program.isMap(amounts) ? amounts[resource] : void 0;
}
function readSetting(quantity) {
	if (quantity === void 0 || quantity === "") return "unset";
	if (typeof quantity === "number") return quantity === 0 ? "zero" : "amount";
	return typeof quantity === "string" && /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-zA-Z]{1,2}|[eE][+-]?\d+)?$/u.test(quantity) ? "zero" : "amount";
}

// rules/reliability/hpa-utilization-without-request.ts
const check$68 = function* (set) {
	if (set.ofKind("HorizontalPodAutoscaler").length === 0) return;
	const unset = {
		cpu: unsetRequests(set, "cpu"),
		memory: unsetRequests(set, "memory")
	};
	const autoscalersOf = autoscalersIn(set, ["HorizontalPodAutoscaler"]);
	for (const { owner } of podTemplatesIn(set)) {
		const seen = /* @__PURE__ */ new Set();
		for (const autoscaler of autoscalersOf(owner)) for (const { resource, isShareOfRequest, container, path } of resourceMetricsOf(autoscaler)) {
			if (!isShareOfRequest) continue;
			for (const amount of unset[resource].get(owner) ?? []) {
				if (container !== void 0 && amount.shownName !== `"${container}"`) continue;
				const place = amount.path.join(".");
				if (seen.has(place)) continue;
				seen.add(place);
				yield violation$1(autoscaler, path, resource, amount);
			}
		}
	}
};
function unsetRequests(set, resource) {
	return require_flags.groupBy(unsetAmounts(set, {
		kind: "requests",
		resource
	}, {}), (amount) => amount.owner);
}
function violation$1(autoscaler, metric, resource, { owner, shownName, path }) {
	const shown = resource === "cpu" ? "CPU" : resource;
	return {
		resource: owner,
		path,
		message: `Container ${shownName} requests no ${shown}, and HorizontalPodAutoscaler "${autoscaler.name}" scales by the share of it that is used, so it never scales.`,
		related: [{
			resource: autoscaler,
			path: metric,
			message: `HorizontalPodAutoscaler "${autoscaler.name}" measures ${shown}.`
		}]
	};
}

// rules/reliability/hpa-with-fixed-replicas.ts
const check$67 = function* (set) {
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	for (const workload of [
		"Deployment",
		"StatefulSet",
		"ReplicaSet"
	].flatMap((kind) => set.ofKind(kind))) {
		const path = ["spec", "replicas"];
		const replicas = require_program.valueAt(workload.object, path);
		if (replicas === void 0 || replicas === 0) continue;
		const autoscaler = autoscalersOf(workload)[0];
		if (autoscaler === void 0) continue;
		yield {
			resource: workload,
			path,
			message: `${workload.kind} "${workload.name}" fixes its replicas, so each apply takes back what ${autoscaler.kind} "${autoscaler.name}" has chosen.`,
			related: [{
				resource: autoscaler,
				path: ["spec", "scaleTargetRef"],
				message: `${autoscaler.kind} "${autoscaler.name}" scales it.`
			}]
		};
	}
};

// src/kubernetes/config-and-storage/claim-uses.ts
const claimUsesIn = require_program.oncePerSet(readClaimUsesIn);
function readClaimUsesIn(set) {
	const claims = require_flags.groupBy(set.ofKind("PersistentVolumeClaim"), (claim) => claim.name);
	const uses = [];
	if (claims.size === 0) return uses;
	for (const user of podTemplatesIn(set)) {
		const volumes = user.spec["volumes"];
		for (const [index, volume] of Array.isArray(volumes) ? volumes.entries() : []) {
			const name = require_program.valueAt(volume, ["persistentVolumeClaim", "claimName"]);
			if (typeof name !== "string") continue;
			const claim = claims.get(name)?.find((one) => mayShareNamespace(one, user.owner));
			if (claim === void 0) continue;
			const path = [
				...user.templatePath,
				"spec",
				"volumes",
				index,
				"persistentVolumeClaim",
				"claimName"
			];
			uses.push({
				claim,
				access: accessOf(claim),
				user,
				path
			});
		}
	}
	return uses;
}
function accessOf(claim) {
	const modes = require_program.valueAt(claim.object, ["spec", "accessModes"]);
	if (!Array.isArray(modes) || modes.length === 0) return "many";
	if (modes.every((mode) => mode === "ReadWriteOncePod")) return "pod";
	return modes.every((mode) => mode === "ReadWriteOnce" || mode === "ReadWriteOncePod") ? "node" : "many";
}

// src/kubernetes/config-and-storage/single-writer-claims.ts
const singleWriterClaimsIn = require_program.oncePerSet(readSingleWriterClaimsIn);
function readSingleWriterClaimsIn(set) {
	const claims = require_flags.groupBy(set.ofKind("PersistentVolumeClaim"), (claim) => claim.name);
	return ({ owner, spec }) => {
		const volumes = spec["volumes"];
		let answer = "no";
		for (const volume of Array.isArray(volumes) ? volumes : []) {
			const name = require_program.valueAt(volume, ["persistentVolumeClaim", "claimName"]);
			if (typeof name !== "string") continue;
			const claim = claims.get(name)?.find((one) => mayShareNamespace(one, owner));
			if (claim === void 0) answer = "unknown";
			else if (accessOf(claim) !== "many") return "yes";
		}
		return answer;
	};
}

// rules/reliability/insufficient-replicas.ts
const check$66 = function* (set, params) {
	const wanted = typeof params["minReplicas"] === "number" ? params["minReplicas"] : 2;
	const kinds = params["statefulSets"] === true ? ["Deployment", "StatefulSet"] : ["Deployment"];
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	const claims = params["exemptSingletons"] === true ? singleWriterClaimsIn(set) : void 0;
	let served;
	for (const workload of set.resources) {
		if (!kinds.includes(workload.kind) || !/^(?:apps|extensions)\//u.test(workload.apiVersion)) continue;
		const replicas = require_program.valueAt(workload.object, ["spec", "replicas"]) ?? 1;
		if (typeof replicas !== "number" || replicas === 0 || replicas >= wanted) continue;
		if (autoscalersOf(workload).length > 0) continue;
		if (claims !== void 0 && isSingleton(workload, claims)) continue;
		served ??= new Set([...servicesByTemplate(set, indexPods(set)).keys()].map(({ owner }) => owner));
		const count = replicas === 1 ? "one pod" : `${replicas} pods`;
		yield {
			resource: workload,
			path: ["spec", "replicas"],
			message: `${workload.kind} "${workload.name}" runs ${count}, so a drained or failed node takes ${replicas === 1 ? "all" : "much"} of it down.`,
			...served.has(workload) ? {} : { passedBy: { "kube-score": ["deployment-replicas"] } }
		};
	}
};
function isSingleton(owner, claims) {
	if (require_program.valueAt(owner.object, [
		"spec",
		"strategy",
		"type"
	]) === "Recreate") return true;
	const template = podTemplateOf(owner);
	return template !== void 0 && claims({
		...template,
		owner
	}) === "yes";
}

// rules/reliability/missing-autoscaler.ts
const KINDS$1 = [
	"Deployment",
	"StatefulSet",
	"ReplicaSet"
];
const check$65 = function* (set, params) {
	const wanted = Array.isArray(params["kinds"]) ? params["kinds"] : [];
	const autoscalersOf = autoscalersIn(set, [...REPLICA_SCALERS, VERTICAL_SCALER]);
	for (const workload of KINDS$1.filter((kind) => wanted.includes(kind)).flatMap((kind) => set.ofKind(kind))) {
		if (autoscalersOf(workload).length > 0) continue;
		yield {
			resource: workload,
			path: ["kind"],
			message: `${workload.kind} "${workload.name}" has no autoscaler, so it stays at its size whatever the load.`
		};
	}
};

// src/kubernetes/kind-checks.ts
function passedFor(owner, checks) {
	const passed = /* @__PURE__ */ new Map();
	for (const [kind, peers] of Object.entries(checks)) {
		if (kind === owner.kind) continue;
		for (const [linter, ids] of Object.entries(peers)) passed.set(linter, [...passed.get(linter) ?? [], ...ids]);
	}
	return Object.fromEntries(passed);
}

// src/kubernetes/workloads/long-running.ts
const LONG_RUNNING = /* @__PURE__ */ new Set([
	"Deployment",
	"ReplicaSet",
	"ReplicationController",
	"StatefulSet",
	"DaemonSet",
	"Pod"
]);
function isLongRunning({ owner, spec }) {
	if (!LONG_RUNNING.has(owner.kind) || !isBuiltInKind(owner.apiVersion, owner.kind)) return false;
	const restartPolicy = spec["restartPolicy"];
	if (restartPolicy !== void 0 && restartPolicy !== "Always") return false;
	return require_program.valueAt(owner.object, [
		"metadata",
		"annotations",
		"kubernetes.io/config.mirror"
	]) === void 0;
}
function isWork({ owner }) {
	return owner.kind === "Job" || owner.kind === "CronJob";
}
function isReplicated({ apiVersion, kind }) {
	if (kind === "DeploymentConfig") return matchesKind("DeploymentConfig.apps.openshift.io", apiVersion, kind);
	return (kind === "Deployment" || kind === "StatefulSet") && isBuiltInKind(apiVersion, kind);
}

// rules/reliability/missing-pod-disruption-budget.ts
const FOR_KIND$2 = {
	Deployment: {
		"kube-score": ["deployment-has-poddisruptionbudget"],
		kics: ["b23e9b98-0cb6-4fc9-b257-1f3270442678"]
	},
	StatefulSet: {
		"kube-score": ["statefulset-has-poddisruptionbudget"],
		kics: ["1db3a5a5-bf75-44e5-9e44-c56cfc8b1ac5"]
	}
};
const check$64 = function* (set) {
	const pods = indexPods(set);
	const budgets = set.ofKind("PodDisruptionBudget");
	const guarded = /* @__PURE__ */ new Set();
	const unclear = [];
	for (const budget of budgets) {
		const templates = templatesUnder(budget, pods);
		if (templates === void 0) unclear.push(budget);
		for (const template of templates ?? []) guarded.add(template);
	}
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	for (const template of pods.templates) {
		const { owner } = template;
		if (guarded.has(template) || !isReplicated(owner)) continue;
		if (!isMeantToRunSeveral(owner, autoscalersOf(owner))) continue;
		if (unclear.some((budget) => mayShareNamespace(budget, owner))) continue;
		const meant = require_program.valueAt(owner.object, [
			"spec",
			"selector",
			"matchLabels"
		]);
		if (require_program.isMap(meant) && !selectsByPairs(meant, labelsOf(template.template))) {
			if (budgets.some((budget) => isFor(budget, owner, meant))) continue;
		}
		yield {
			resource: owner,
			path: ["kind"],
			message: `${owner.kind} "${owner.name}" has no PodDisruptionBudget, so drains of several nodes may evict all its pods at once.`,
			passedBy: passedFor(owner, FOR_KIND$2)
		};
	}
};
function isFor(budget, owner, labels) {
	const selector = require_program.valueAt(budget.object, ["spec", "selector"]);
	return mayShareNamespace(budget, owner) && require_program.isMap(selector) && maySelect(selector, labels) !== false;
}

// rules/reliability/no-anti-affinity.ts
const HOSTNAME$1 = "kubernetes.io/hostname";
const ZONE_OR_REGION = /^(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region)$/u;
const KUBE_SCORE = { "kube-score": ["deployment-has-host-podantiaffinity", "statefulset-has-host-podantiaffinity"] };
const FOR_KIND$1 = {
	Deployment: {
		"kube-score": ["deployment-has-host-podantiaffinity"],
		kics: ["a31b7b82-d994-48c4-bd21-3bab6c31827a"]
	},
	StatefulSet: {
		"kube-score": ["statefulset-has-host-podantiaffinity"],
		kics: ["d740d048-8ed3-49d3-b77b-6f072f3b669e"]
	}
};
const check$63 = function* (set, params) {
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	for (const template of podTemplatesIn(set)) {
		const { owner, templatePath } = template;
		const terms = affinityTermsOf(template, "podAntiAffinity");
		const keyless = terms.find(({ term }) => (term["topologyKey"] ?? "") === "");
		if (keyless !== void 0) {
			yield {
				resource: owner,
				path: [...keyless.path, "topologyKey"],
				message: `A term of the anti-affinity of ${owner.kind} "${owner.name}" has no topology key, so the API server refuses it.`,
				passedBy: passedFor(owner, FOR_KIND$1)
			};
			continue;
		}
		if (!isReplicated(owner)) continue;
		if (!isMeantToRunSeveral(owner, autoscalersOf(owner))) {
			const isOpen = terms.length === 0 && !hasSpreadConstraint(template);
			if (params["strict"] === true && isOpen && owner.kind === "Deployment") yield ofOnePod(template);
			continue;
		}
		const own = terms.filter((term) => spreadsOverNodes(term) && termMeans(term, owner, template));
		const isSpread = own.length > 0 || hasSpreadConstraint(template);
		if (isSpread && (params["strict"] !== true || own.some(({ term }) => term["topologyKey"] === HOSTNAME$1))) continue;
		const passedBy = passedFor(owner, FOR_KIND$1);
		const isByZone = terms.some((one) => ZONE_OR_REGION.test(scalarText(one.term["topologyKey"])) && termMeans(one, owner, template));
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"affinity",
				"podAntiAffinity"
			],
			message: isSpread ? `No anti-affinity keeps the pods of ${owner.kind} "${owner.name}" off each other's nodes, so one node that fails may take several of them.` : `Nothing keeps the pods of ${owner.kind} "${owner.name}" apart, so one node that fails may take all of them.`,
			...isSpread ? { arm: "strict" } : {},
			passedBy: {
				...isByZone ? {
					...passedBy,
					...KUBE_SCORE
				} : passedBy,
				...isSpread ? OF_ANY_NUMBER : {}
			}
		};
	}
};
const OF_ANY_NUMBER = {
	datree: ["EKS_MISSING_KEY_TOPOLOGYKEY"],
	kyverno: ["insert-pod-antiaffinity"]
};
const OF_SEVERAL = {
	...KUBE_SCORE,
	"kube-linter": ["no-anti-affinity"],
	kics: ["a31b7b82-d994-48c4-bd21-3bab6c31827a", "d740d048-8ed3-49d3-b77b-6f072f3b669e"]
};
function ofOnePod({ owner, templatePath }) {
	return {
		resource: owner,
		arm: "strict",
		severity: "info",
		passedBy: OF_SEVERAL,
		path: [
			...templatePath,
			"spec",
			"affinity",
			"podAntiAffinity"
		],
		message: `Nothing would keep the pods of Deployment "${owner.name}" apart once it runs several, and one node that fails might take all of them.`
	};
}

// rules/reliability/no-pre-stop-hook.ts
const check$62 = function* (set, params) {
	const pods = indexPods(set);
	const servicesOf = servicesByTemplate(set, pods);
	const hasServices = set.ofKind("Service").length > 0;
	const everyContainer = params["everyContainer"] === true || params["strict"] === true;
	for (const template of pods.templates) {
		if (!isLongRunning(template)) continue;
		const isServed = servicesOf.has(template);
		for (const { container, shownName, type, path } of containersOf(template)) {
			if (type !== "container" || require_program.valueAt(container, ["lifecycle", "preStop"]) !== void 0) continue;
			const ports = container["ports"];
			const mayBeServed = !hasServices && Array.isArray(ports) && ports.length > 0;
			if (!isServed && !mayBeServed && !everyContainer) continue;
			yield {
				resource: template.owner,
				path: [
					...path,
					"lifecycle",
					"preStop"
				],
				message: `Container ${shownName} stops at once when it is told to, while requests still come in, so each rollout drops some.`
			};
		}
	}
};

// rules/reliability/no-readiness-probe.ts
const check$61 = function* (set, params) {
	const hasServices = set.ofKind("Service").length > 0;
	const index = indexPods(set);
	const servicesOf = servicesByTemplate(set, index);
	for (const owned of index.templates) {
		if (!isLongRunning(owned)) continue;
		const services = (servicesOf.get(owned) ?? []).filter(sendsToReadyPodsOnly);
		const containers = containersOf(owned).filter(({ type, isSidecar }) => type === "container" || isSidecar);
		for (const found of containers) {
			if (found.container["readinessProbe"] !== void 0) continue;
			const service = services.find((one) => isReachedBy(one, found, containers));
			if (!(service !== void 0 || params["everyContainer"] === true || !hasServices && portsOf(found).length > 0)) continue;
			const consequence = "so it gets traffic before it listens, and a rollout goes on over pods that never will";
			yield {
				resource: owned.owner,
				path: [...found.path, "readinessProbe"],
				message: `Container ${found.shownName} has no readiness probe, ${consequence}.`,
				...service === void 0 ? {} : { related: [{
					resource: service,
					path: ["spec", "selector"],
					message: `Service "${service.name}" sends traffic to it.`
				}] }
			};
		}
	}
};
function isReachedBy(service, found, containers) {
	const ports = require_program.valueAt(service.object, ["spec", "ports"]);
	if (!Array.isArray(ports)) return false;
	return ports.some((port) => {
		if (!require_program.isMap(port)) return false;
		const target = port["targetPort"] ?? port["port"];
		const listens = (one) => portsOf(one).some((declared) => declared["containerPort"] === target || declared["name"] === target);
		if (typeof target === "string" || containers.some(listens)) return listens(found);
		return found.type === "container" && portsOf(found).length === 0;
	});
}
function portsOf({ container }) {
	const ports = container["ports"];
	return Array.isArray(ports) ? ports.filter((port) => require_program.isMap(port)) : [];
}

// rules/reliability/no-rolling-update-strategy.ts
const STRATEGIES = [
	{
		kind: "Deployment",
		path: [
			"spec",
			"strategy",
			"type"
		],
		notRolling: "Recreate"
	},
	{
		kind: "DaemonSet",
		path: [
			"spec",
			"updateStrategy",
			"type"
		],
		notRolling: "OnDelete"
	},
	{
		kind: "StatefulSet",
		path: [
			"spec",
			"updateStrategy",
			"type"
		],
		notRolling: "OnDelete"
	}
];
const check$60 = function* (set, params) {
	const pods = indexPods(set);
	const claimsOf = singleWriterClaimsIn(set);
	for (const [template, services] of servicesByTemplate(set, pods)) {
		const { owner } = template;
		const strategy = STRATEGIES.find(({ kind }) => matchesKind(kind, owner.apiVersion, owner.kind));
		if (strategy === void 0) continue;
		const type = scalarText(require_program.valueAt(owner.object, strategy.path));
		const isOther = type !== "" && type !== "RollingUpdate";
		if (type !== strategy.notRolling && !(isOther && params["strict"] === true)) continue;
		if (owner.kind === "Deployment" && claimsOf(template) !== "no") continue;
		const service = services[0];
		yield {
			resource: owner,
			...type === strategy.notRolling ? {} : { arm: "strict" },
			path: strategy.path,
			message: owner.kind === "Deployment" ? `Deployment "${owner.name}" updates by ${type}, which stops all pods behind Service "${service?.name ?? ""}" before a new one starts.` : `${owner.kind} "${owner.name}" updates by ${type}, so the pods behind Service "${service?.name ?? ""}" keep their old version until somebody deletes them.`
		};
	}
};

// rules/reliability/no-topology-spread.ts
const HOSTS_AND_ZONES = ["kubernetes.io/hostname", "topology.kubernetes.io/zone"];
const OF_PODS$1 = { polaris: ["topologySpreadConstraint"] };
const OF_PLACES = { kyverno: ["topologyspreadconstraints-policy"] };
const check$59 = function* (set, params) {
	const keys = Array.isArray(params["keys"]) ? params["keys"] : [];
	const isStrict = keys.length === 0 && params["strict"] === true;
	const wanted = isStrict ? HOSTS_AND_ZONES : keys;
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
		const list = spec["topologySpreadConstraints"];
		const constraints = Array.isArray(list) ? list.filter((one) => require_program.isMap(one)) : [];
		if (owner.kind === "Pod" && params["strict"] === true && constraints.length === 0) yield ofLonePod(owner);
		if (!isReplicated(owner) || !isMeantToRunSeveral(owner, autoscalersOf(owner))) continue;
		const missing = wanted.filter((key) => !constraints.some((one) => one["topologyKey"] === key));
		if (constraints.length > 0 && missing.length === 0) continue;
		const places = constraints.length > 0 ? ` over ${missing.join(" and ")}` : "";
		yield {
			resource: owner,
			...isStrict && constraints.length > 0 ? { arm: "strict" } : {},
			passedBy: {
				...isStrict && constraints.length > 0 ? OF_PODS$1 : {},
				...isPair(owner) ? OF_PLACES : {}
			},
			path: [
				...templatePath,
				"spec",
				"topologySpreadConstraints"
			],
			message: `No constraint spreads the pods of ${owner.kind} "${owner.name}"${places}, so one place that fails may take most of them.`
		};
	}
};
function isPair({ object }) {
	const replicas = require_program.valueAt(object, ["spec", "replicas"]);
	return typeof replicas === "number" && replicas < 3;
}
function ofLonePod(owner) {
	return {
		resource: owner,
		arm: "strict",
		severity: "info",
		passedBy: OF_PLACES,
		path: ["spec", "topologySpreadConstraints"],
		message: `Pod "${owner.name}" has no topology spread constraint, so pods like it may all land in one place.`
	};
}

// rules/reliability/overlapping-pod-disruption-budgets.ts
const check$58 = function* (set) {
	const pods = indexPods(set);
	const guards = /* @__PURE__ */ new Map();
	for (const budget of set.ofKind("PodDisruptionBudget")) {
		let isTold = false;
		for (const template of templatesUnder(budget, pods) ?? []) {
			const others = guards.get(template);
			if (others === void 0) guards.set(template, [budget]);
			const other = others?.find((one) => areNeighbours(one, budget));
			if (other === void 0) others?.push(budget);
			if (other === void 0 || isTold) continue;
			isTold = true;
			const { owner } = template;
			yield {
				resource: budget,
				path: ["spec", "selector"],
				message: `PodDisruptionBudgets "${budget.name}" and "${other.name}" both select the pods of ${owner.kind} "${owner.name}", so none of them can be evicted and drains hang.`,
				...areAppliedTogether(set, other, budget) ? {} : { severity: "info" },
				related: [{
					resource: other,
					path: ["spec", "selector"],
					message: `PodDisruptionBudget "${other.name}" selects them as well.`
				}]
			};
		}
	}
};

// rules/reliability/overlapping-workload-selectors.ts
const OWNERS = /* @__PURE__ */ new Set([
	"Deployment",
	"StatefulSet",
	"ReplicaSet",
	"DaemonSet"
]);
const check$57 = function* (set) {
	const pods = indexPods(set);
	const selectedBy = rememberSelected(pods);
	const told = /* @__PURE__ */ new Map();
	for (const { owner } of pods.templates) {
		if (!ownsPods(owner)) continue;
		const other = selectedBy(owner).find((one) => ownsPods(one.owner) && areNeighbours(one.owner, owner))?.owner;
		if (other === void 0 || told.get(other) === owner) continue;
		told.set(owner, other);
		yield {
			resource: owner,
			path: ["spec", "selector"],
			message: `${owner.kind} "${owner.name}" also selects the pods of ${other.kind} "${other.name}", so the two count, adopt or delete pods of each other.`,
			...areAppliedTogether(set, owner, other) ? {} : { severity: "info" },
			related: [{
				resource: other,
				path: ["spec", "template"],
				message: `${other.kind} "${other.name}" makes such pods.`
			}]
		};
	}
};
function ownsPods({ apiVersion, kind }) {
	return OWNERS.has(kind) && isBuiltInKind(apiVersion, kind);
}
function rememberSelected(pods) {
	const known = /* @__PURE__ */ new Map();
	return (workload) => {
		const selector = require_program.valueAt(workload.object, ["spec", "selector"]);
		if (!require_program.isMap(selector) || Object.keys(selector).length === 0) return [];
		const key = JSON.stringify([workload.namespace, selector]);
		let selected = known.get(key);
		if (selected === void 0) {
			selected = pods.selectedByExpressions(selector, workload) ?? [];
			known.set(key, selected);
		}
		return selected;
	};
}

// src/kubernetes/syntax/percent.ts
function percentOf(value) {
	const digits = typeof value === "string" ? /^(?<digits>\d{1,4})%$/u.exec(value)?.groups?.["digits"] : void 0;
	return digits === void 0 ? void 0 : Number(digits);
}

// rules/reliability/pdb-blocks-eviction.ts
const check$56 = function* (set) {
	const pods = indexPods(set);
	const autoscalersOf = autoscalersIn(set, ["HorizontalPodAutoscaler"]);
	for (const budget of set.ofKind("PodDisruptionBudget")) {
		const blocked = whyBlocked(budget, () => replicasGuarded(budget, pods, autoscalersOf));
		if (blocked === void 0) continue;
		yield {
			resource: budget,
			path: blocked.path,
			message: `PodDisruptionBudget "${budget.name}" ${blocked.why}, so no pod may be evicted and a drain of its node never ends.`,
			passedBy: { "kube-linter": [blocked.path.includes("maxUnavailable") ? "pdb-min-available" : "pdb-max-unavailable"] }
		};
	}
};
function whyBlocked(budget, replicas) {
	const maxUnavailable = require_program.valueAt(budget.object, ["spec", "maxUnavailable"]);
	if (maxUnavailable === 0 || maxUnavailable === "0%") return {
		path: ["spec", "maxUnavailable"],
		why: "lets none of its pods be unavailable"
	};
	const path = ["spec", "minAvailable"];
	const minAvailable = require_program.valueAt(budget.object, path);
	const percent = percentOf(minAvailable);
	if (percent !== void 0 && percent >= 100) return {
		path,
		why: "wants all of its pods available"
	};
	if (percent === void 0 && typeof minAvailable !== "number") return void 0;
	const running = replicas();
	if (running === void 0) return void 0;
	const needed = percent === void 0 ? Number(minAvailable) : Math.ceil(percent * running / 100);
	return needed < running ? void 0 : {
		path,
		why: `wants ${needed} of ${running} ${running === 1 ? "pod" : "pods"} available`
	};
}
const COUNTED_KINDS = /* @__PURE__ */ new Set([
	"Deployment",
	"StatefulSet",
	"ReplicaSet"
]);
function replicasGuarded(budget, pods, autoscalersOf) {
	const selected = templatesUnder(budget, pods) ?? [];
	if (selected.length === 0) return void 0;
	let sum = 0;
	for (const { owner } of selected) {
		if (!COUNTED_KINDS.has(owner.kind)) return void 0;
		const replicas = replicasOf(owner, autoscalersOf(owner)[0]);
		if (replicas === void 0) return void 0;
		sum += replicas;
	}
	return sum === 0 ? void 0 : sum;
}
function replicasOf(workload, autoscaler) {
	if (autoscaler !== void 0) return leastReplicasOf(autoscaler);
	const replicas = require_program.valueAt(workload.object, ["spec", "replicas"]) ?? 1;
	return typeof replicas === "number" ? replicas : void 0;
}

// rules/reliability/pdb-min-available-exceeds-hpa-min.ts
const check$55 = function* (set, params) {
	const pods = indexPods(set);
	const autoscalersOf = autoscalersIn(set, ["HorizontalPodAutoscaler"]);
	for (const budget of set.ofKind("PodDisruptionBudget")) {
		const path = ["spec", "minAvailable"];
		const minAvailable = require_program.valueAt(budget.object, path);
		if (minAvailable === void 0) continue;
		for (const { owner } of templatesUnder(budget, pods) ?? []) {
			const autoscaler = autoscalersOf(owner)[0];
			const least = autoscaler === void 0 ? void 0 : leastReplicasOf(autoscaler);
			if (autoscaler === void 0 || least === void 0) continue;
			const wanted = podsWanted(minAvailable, least);
			if (wanted === void 0 || wanted < least) continue;
			const isStrict = wanted === least;
			if (isStrict && params["strict"] !== true) continue;
			yield {
				resource: budget,
				...isStrict ? {
					arm: "strict",
					severity: "low"
				} : {},
				path,
				message: isStrict ? `PodDisruptionBudget "${budget.name}" wants ${wanted} pods available, which is all that ${autoscaler.kind} "${autoscaler.name}" keeps at low load, so then none may be evicted.` : `PodDisruptionBudget "${budget.name}" wants ${wanted} pods available where ${autoscaler.kind} "${autoscaler.name}" keeps ${least} at low load, so then none may be evicted.`,
				related: [{
					resource: autoscaler,
					path: ["spec", "minReplicas"],
					message: `HorizontalPodAutoscaler "${autoscaler.name}" keeps ${least} at least.`
				}]
			};
			break;
		}
	}
};
function podsWanted(minAvailable, running) {
	if (typeof minAvailable === "number") return minAvailable;
	const percent = percentOf(minAvailable);
	return percent === void 0 ? void 0 : Math.ceil(percent * running / 100);
}

// rules/reliability/service-pod-without-readiness-probe.ts
const check$54 = function* (set) {
	const pods = indexPods(set);
	for (const [template, services] of servicesByTemplate(set, pods)) {
		const service = services.find(sendsToReadyPodsOnly);
		if (service === void 0 || isWork(template)) continue;
		if (containersOf(template).some(({ container }) => container["readinessProbe"] !== void 0)) continue;
		const { owner, templatePath } = template;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"containers"
			],
			message: `${owner.kind} "${owner.name}" has no readiness probe at all, so Service "${service.name}" sends it traffic before it listens.`,
			related: [{
				resource: service,
				path: ["spec", "selector"],
				message: `Service "${service.name}" selects its pods.`
			}]
		};
	}
};

// rules/reliability/statefulset-service-missing.ts
const check$53 = function* (set) {
	const services = set.ofKind("Service");
	const byName = require_flags.groupBy(services, (service) => service.name);
	for (const template of podTemplatesIn(set)) {
		const { owner } = template;
		if (!matchesKind("StatefulSet", owner.apiVersion, owner.kind)) continue;
		if (require_program.valueAt(owner.object, ["spec", "replicas"]) === 0) continue;
		const path = ["spec", "serviceName"];
		const wanted = scalarText(require_program.valueAt(owner.object, path));
		const candidates = (byName.get(wanted) ?? []).filter((service) => mayShareNamespace(service, owner));
		const service = candidates.find((one) => faultOf$4(one, template) === void 0) ?? candidates[0];
		const fault = service === void 0 ? void 0 : faultOf$4(service, template);
		if (service !== void 0 && fault === void 0) continue;
		const why = wanted === "" ? "names no Service" : fault ?? `names Service "${wanted}", which is not in this source`;
		const isElsewhere = wanted !== "" && services.length === 0 && set.rendering.source.kind === "manifests";
		yield {
			resource: owner,
			path,
			message: `StatefulSet "${owner.name}" ${why}, so its pods cannot be reached by names of their own.`,
			...isElsewhere ? { severity: "info" } : {},
			related: service === void 0 ? [] : [{
				resource: service,
				path: ["spec"],
				message: `Service "${service.name}".`
			}]
		};
	}
};
function faultOf$4(service, { template }) {
	const spec = service.object["spec"];
	if (!require_program.isMap(spec) || spec["clusterIP"] !== "None") return `names Service "${service.name}", which is not headless`;
	const selector = spec["selector"];
	return require_program.isMap(selector) && maySelect({ matchLabels: selector }, labelsOf(template)) === false ? `names Service "${service.name}", which selects other pods` : void 0;
}

// rules/resources/namespace-without-limit-range.ts
const check$52 = function* (set) {
	for (const { shown, resource, path, hasPods } of namespacesWithout(set, "LimitRange")) yield {
		resource,
		path,
		message: `${shown} has no LimitRange in this source, so a container without requests and limits gets none.`,
		...hasPods ? {} : { passedBy: { kics: ["4a20ebac-1060-4c81-95d1-1f7f620e983b"] } }
	};
};

// rules/resources/namespace-without-resource-quota.ts
const check$51 = function* (set) {
	for (const { shown, resource, path, hasPods } of namespacesWithout(set, "ResourceQuota")) yield {
		resource,
		path,
		message: `${shown} has no ResourceQuota in this source, so what runs in it may take the whole cluster.`,
		...hasPods ? {} : { passedBy: { kics: ["48a5beba-e4c0-4584-a2aa-e6894e4cf424"] } }
	};
};

// src/kubernetes/syntax/quantities.ts
const FACTORS = {
	"": 1,
	n: 1e-9,
	u: 1e-6,
	m: .001,
	k: 1e3,
	M: 1e6,
	G: 1e9,
	T: 0xe8d4a51000,
	P: 0x38d7ea4c68000,
	E: 0xde0b6b3a7640000,
	Ki: 1024,
	Mi: 2 ** 20,
	Gi: 2 ** 30,
	Ti: 2 ** 40,
	Pi: 2 ** 50,
	Ei: 2 ** 60
};
const QUANTITY$1 = /^(?<number>[+-]?(?:\d{1,40}\.?\d{0,40}|\.\d{1,40}))(?:(?<suffix>[KMGTPE]i|[numkMGTPE])|(?<exponent>[eE][+-]?\d{1,3}))?$/u;
function amountOf(value) {
	if (typeof value === "number") return value;
	const groups = typeof value === "string" ? QUANTITY$1.exec(value)?.groups : void 0;
	if (groups === void 0) return void 0;
	const { number = "", suffix = "", exponent = "" } = groups;
	return Number(`${number}${exponent}`) * (FACTORS[suffix] ?? 1);
}

// rules/resources/suspicious-resource-quantity.ts
const check$50 = function* (set) {
	for (const place of placesIn(set)) {
		const { resource, path, shown } = place;
		const amounts = require_program.valueAt(resource.object, path);
		if (!require_program.isMap(amounts)) continue;
		for (const [key, value] of Object.entries(amounts)) {
			const fault = faultOf$3(nameOfResource(key), value, place.role);
			if (fault === void 0) continue;
			yield {
				resource,
				path: [...path, key],
				message: `${shown} sets ${key} to "${scalarText(value)}", ${fault}.`
			};
		}
	}
};
function* placesIn(set) {
	for (const template of podTemplatesIn(set)) yield* placesOfPod(template);
	for (const resource of set.ofKind("StatefulSet")) {
		const shown = `A claim of StatefulSet "${resource.name}"`;
		for (const path of itemsAt(resource, ["spec", "volumeClaimTemplates"])) yield* bothAt(resource, [
			...path,
			"spec",
			"resources"
		], shown, "other");
	}
	for (const resource of set.ofKind("PersistentVolumeClaim")) yield* bothAt(resource, ["spec", "resources"], `PersistentVolumeClaim "${resource.name}"`, "other");
	for (const resource of set.ofKind("LimitRange")) {
		const shown = `LimitRange "${resource.name}"`;
		for (const path of itemsAt(resource, ["spec", "limits"])) for (const field of [
			"default",
			"defaultRequest",
			"max",
			"min"
		]) yield {
			resource,
			path: [...path, field],
			shown,
			role: "other"
		};
	}
	for (const resource of set.ofKind("ResourceQuota")) yield {
		resource,
		path: ["spec", "hard"],
		shown: `ResourceQuota "${resource.name}"`,
		role: "total"
	};
}
function* placesOfPod(template) {
	const { owner, templatePath } = template;
	const pod = [...templatePath, "spec"];
	for (const { path, shownName } of containersOf(template)) yield* bothAt(owner, [...path, "resources"], `Container ${shownName}`, "limit");
	const shown = `The pod of ${owner.kind} "${owner.name}"`;
	yield* bothAt(owner, [...pod, "resources"], shown, "limit");
	for (const path of itemsAt(owner, [...pod, "volumes"])) yield* bothAt(owner, [
		...path,
		"ephemeral",
		"volumeClaimTemplate",
		"spec",
		"resources"
	], shown, "other");
}
function* bothAt(resource, path, shown, limits) {
	yield {
		resource,
		path: [...path, "limits"],
		shown,
		role: limits
	};
	yield {
		resource,
		path: [...path, "requests"],
		shown,
		role: "other"
	};
}
function itemsAt(resource, path) {
	const list = require_program.valueAt(resource.object, path);
	return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
function nameOfResource(key) {
	return /\.storageclass\.storage\.k8s\.io\/requests\.(storage)$/u.exec(key)?.[1] ?? key.replace(/^(?:requests|limits)\./u, "");
}
const MI = 2 ** 20;
function faultOf$3(name, value, role) {
	if (name === "cpu") return role !== "total" && (amountOf(value) ?? 0) > 256 && !scalarText(value).endsWith("m") ? "which is more than a node has, and was meant as thousandths (m) if at all" : void 0;
	if (name === "memory" || name === "storage" || name === "ephemeral-storage") return faultOfBytes(name, value, role);
	return name.startsWith("hugepages-") ? faultOfHugePages(name.slice(10), value) : void 0;
}
function faultOfBytes(name, value, role) {
	const text = scalarText(value);
	const amount = amountOf(value);
	if (amount === void 0) return /^[\d.]+\s*[a-z]+$/iu.test(text) ? "which has no unit that Kubernetes knows, so it is refused; write Ki, Mi or Gi" : void 0;
	if (amount <= 0) return void 0;
	if (amount < MI && text.endsWith("m")) return "which is thousandths of a byte, and was meant as M or Mi";
	if (amount < MI && /^[\d.eE+]+$/u.test(text)) return "which is that many bytes, and was meant with a unit such as Mi";
	return role === "limit" && name === "memory" && amount < 4 * MI ? "which is less than a container needs to start" : void 0;
}
function faultOfHugePages(size, value) {
	const [page, amount] = [amountOf(size), amountOf(value)];
	if (page === void 0 || page <= 0 || amount === void 0 || amount % page === 0) return void 0;
	return `which is not a number of whole pages of ${size}, so it is refused`;
}

// rules/resources/unset-cpu-limit.ts
const check$49 = function* (set, params) {
	for (const { owner, shownName, path, reading } of unsetAmounts(set, {
		kind: "limits",
		resource: "cpu"
	}, params)) yield {
		resource: owner,
		...reading,
		path,
		message: `Container ${shownName} has no CPU limit, so it may take all the time that its neighbours do not request.`
	};
};

// rules/resources/unset-cpu-request.ts
const check$48 = function* (set, params) {
	for (const { owner, shownName, path, reading } of unsetAmounts(set, {
		kind: "requests",
		resource: "cpu"
	}, params)) yield {
		resource: owner,
		...reading,
		path,
		message: `Container ${shownName} requests no CPU, so it may land on a busy node and gets the smallest share there.`
	};
};

// rules/resources/unset-memory-limit.ts
const check$47 = function* (set, params) {
	for (const { owner, shownName, path, reading } of unsetAmounts(set, {
		kind: "limits",
		resource: "memory"
	}, params)) yield {
		resource: owner,
		...reading,
		path,
		message: `Container ${shownName} has no memory limit, so a leak in it takes the memory of everything else on its node.`
	};
};

// rules/resources/unset-memory-request.ts
const check$46 = function* (set, params) {
	for (const { owner, shownName, path, reading } of unsetAmounts(set, {
		kind: "requests",
		resource: "memory"
	}, params)) yield {
		resource: owner,
		...reading,
		path,
		message: `Container ${shownName} requests no memory, so its node may be overfilled and it is among the first to be evicted.`
	};
};

// src/kubernetes/workloads/knative.ts
function isKnative({ apiVersion }) {
	return groupOf(apiVersion) === "serving.knative.dev";
}

// src/kubernetes/violations.ts
function partAt(part, ...keys) {
	let value = part.value;
	for (const key of keys) value = require_program.isMap(value) ? value[key] : void 0;
	return require_program.isMap(value) ? {
		resource: part.resource,
		path: [...part.path, ...keys],
		value
	} : void 0;
}
function partsIn(part, key) {
	const list = part.value[key];
	if (!Array.isArray(list)) return [];
	const parts = [];
	for (let index = 0; index < list.length; index += 1) {
		const value = list[index];
		if (require_program.isMap(value)) parts.push({
			resource: part.resource,
			path: [
				...part.path,
				key,
				index
			],
			value
		});
	}
	return parts;
}
function wholeOf(resource) {
	return {
		resource,
		path: [],
		value: resource.object
	};
}
function violationAt(part, key, message) {
	return {
		resource: part.resource,
		path: key === void 0 ? part.path : [...part.path, key],
		message
	};
}

// src/kubernetes/workloads/pod-parts.ts
const podPartsIn = require_program.oncePerSet(readPodPartsIn);
function readPodPartsIn(set) {
	return podTemplatesIn(set).map(({ owner, spec, template, templatePath }) => ({
		pod: {
			resource: owner,
			path: [...templatePath, "spec"],
			value: spec
		},
		template
	}));
}
const containerPartsIn = require_program.oncePer(readContainerParts);
function readContainerParts(pod) {
	return CONTAINER_LISTS.flatMap(({ key }) => partsIn(pod, key).map((part, index) => {
		const { name } = part.value;
		return {
			...part,
			list: key,
			shownName: typeof name === "string" ? `"${name}"` : String(index + 1)
		};
	}));
}

// rules/schema/container-ports-invalid.ts
const check$45 = function* (set) {
	for (const { pod } of podPartsIn(set)) {
		if (isKnative(pod.resource)) continue;
		const numbers = /* @__PURE__ */ new Map();
		const names = /* @__PURE__ */ new Map();
		for (const container of containerPartsIn(pod)) {
			const isPassing = container.list === "initContainers" && container.value["restartPolicy"] !== "Always";
			for (const port of partsIn(container, "ports")) {
				const seen = isPassing ? {
					numbers: /* @__PURE__ */ new Map(),
					names: /* @__PURE__ */ new Map()
				} : {
					numbers,
					names
				};
				yield* faultsOf$1(port, container.shownName, seen);
			}
		}
	}
};
function* faultsOf$1(port, container, { numbers, names }) {
	const { containerPort, protocol = "TCP", hostIP = "", name } = port.value;
	if (containerPort === void 0 || typeof containerPort === "number" && (containerPort < 1 || containerPort > 65535)) {
		const what = containerPort === void 0 ? "has no number" : `is ${containerPort}, and ports go from 1 to 65535`;
		yield violationAt(port, "containerPort", `A port of container ${container} ${what}, so the API server refuses the pod.`);
		return;
	}
	const number = JSON.stringify([
		containerPort,
		protocol,
		hostIP
	]);
	const other = numbers.get(number);
	if (other !== void 0) {
		const whose = other === container ? "lists" : `shares with container ${other}`;
		const consequence = other === container ? "so one of the two entries is lost" : "so only one of them can listen on it";
		yield violationAt(port, void 0, `Container ${container} ${whose} port ${scalarText(containerPort)} a second time, ${consequence}.`);
	} else if (typeof name === "string" && names.has(name)) {
		const text = `The pod has another port named "${name}", so whoever asks for the port by its name may get either.`;
		yield violationAt(port, "name", text);
	}
	if (other === void 0) numbers.set(number, container);
	if (typeof name === "string" && !names.has(name)) names.set(name, container);
}

// src/kubernetes/syntax/cron-schedule.ts
const FIELDS$1 = [
	{
		name: "minute",
		lowest: 0,
		highest: 59,
		words: []
	},
	{
		name: "hour",
		lowest: 0,
		highest: 23,
		words: []
	},
	{
		name: "day of the month",
		lowest: 1,
		highest: 31,
		words: []
	},
	{
		name: "month",
		lowest: 1,
		highest: 12,
		words: [
			"jan",
			"feb",
			"mar",
			"apr",
			"may",
			"jun",
			"jul",
			"aug",
			"sep",
			"oct",
			"nov",
			"dec"
		]
	},
	{
		name: "day of the week",
		lowest: 0,
		highest: 6,
		words: [
			"sun",
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat"
		]
	}
];
const DESCRIPTORS = /* @__PURE__ */ new Set([
	"@yearly",
	"@annually",
	"@monthly",
	"@weekly",
	"@daily",
	"@midnight",
	"@hourly"
]);
const DAYS = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function scheduleFault(schedule) {
	if (schedule === "") return "is empty";
	if (/^(?:CRON_)?TZ=/u.test(schedule)) return "names a time zone, which belongs in `timeZone`";
	if (schedule.startsWith("@")) return descriptorFault(schedule);
	const written = schedule.trim().split(/\s+/u);
	if (written.length !== FIELDS$1.length) return `has ${written.length} fields, and cron has ${FIELDS$1.length}`;
	const read = FIELDS$1.map((field, index) => readField(written[index] ?? "", field));
	const fault = read.find((one) => typeof one === "string");
	if (typeof fault === "string") return fault;
	const [, , days, months, weekdays] = read;
	return neverComes(days, months, weekdays) ? "names a day that no month has, so it never comes" : void 0;
}
function descriptorFault(schedule) {
	if (DESCRIPTORS.has(schedule)) return void 0;
	const every = /^@every (.+)$/u.exec(schedule)?.[1];
	if (every === void 0) return "is none of the words that cron knows";
	return /^[+-]?(?:\d+(?:\.\d*)?(?:ns|us|\u00b5s|ms|s|m|h))+$/u.test(every) ? void 0 : "has no duration like 1h30m behind @every";
}
function readField(text, field) {
	const numbers = /* @__PURE__ */ new Set();
	let isAll = false;
	for (const part of text.split(",")) {
		const range = readRange(part, field);
		if (typeof range === "string") return range;
		if (range.isAll) isAll = true;
		for (let number = range.from; number <= range.to; number += range.step) numbers.add(number);
	}
	return isAll ? void 0 : numbers;
}
function readRange(part, field) {
	const { name, lowest, highest } = field;
	const [range = "", step, ...more] = part.split("/");
	if (more.length > 0) return `has too many slashes in the ${name}`;
	if (step !== void 0 && (!/^\d+$/u.test(step) || Number(step) === 0)) return `has the step "${step}" in the ${name}`;
	const every = step === void 0 ? 1 : Number(step);
	if (range === "*" || range === "?") return {
		from: lowest,
		to: highest,
		step: every,
		isAll: every === 1
	};
	const [first = "", last, ...others] = range.split("-");
	const from = numberOf$1(first, field);
	const to = last === void 0 ? step === void 0 ? from : highest : numberOf$1(last, field);
	if (from === void 0 || to === void 0 || others.length > 0) return `has "${part.slice(0, 40)}" as ${name}`;
	if (from < lowest || to > highest) return `has "${part.slice(0, 40)}" as ${name}, which goes from ${lowest} to ${highest}`;
	return from > to ? `has a range in the ${name} that begins behind its end` : {
		from,
		to,
		step: every,
		isAll: false
	};
}
function numberOf$1(text, { words, lowest }) {
	const word = words.indexOf(text.toLowerCase());
	if (word >= 0) return word + lowest;
	return /^\d{1,9}$/u.test(text) ? Number(text) : void 0;
}
function neverComes(days, months, weekdays) {
	if (days === void 0 || months === void 0 || weekdays !== void 0) return false;
	return ![...months].some((month) => [...days].some((day) => day <= (DAYS[month - 1] ?? 31)));
}

// rules/schema/cronjob-invalid-schedule.ts
const check$44 = function* (set) {
	for (const kind of ["CronJob", "Schedule.velero.io"]) for (const resource of set.ofKind(kind)) {
		const path = ["spec", "schedule"];
		const schedule = require_program.valueAt(resource.object, path);
		const fault = typeof schedule === "string" ? scheduleFault(schedule) : void 0;
		if (fault !== void 0) yield {
			resource,
			path,
			message: `The schedule "${scalarText(schedule).slice(0, 60)}" of ${resource.kind} "${resource.name}" ${fault}.`
		};
	}
};

// rules/schema/duplicate-mount-path.ts
const check$43 = function* (set) {
	for (const { pod } of podPartsIn(set)) for (const container of containerPartsIn(pod)) {
		const seen = /* @__PURE__ */ new Set();
		const spellings = /* @__PURE__ */ new Set();
		for (const mount of partsIn(container, "volumeMounts")) {
			const { mountPath } = mount.value;
			if (typeof mountPath !== "string") continue;
			const path = node_path.posix.normalize(mountPath).replace(/^\/+/u, "/").replace(/(.)\/$/u, "$1");
			if (seen.has(path)) {
				const consequence = spellings.has(mountPath) ? "the API server refuses the pod" : "one of the two is hidden";
				const text = `Container ${container.shownName} mounts a second volume at ${path}, so ${consequence}.`;
				yield violationAt(mount, void 0, text);
			}
			seen.add(path);
			spellings.add(mountPath);
		}
	}
};

// src/kubernetes/syntax/name-syntax.ts
const MAX_LABEL = 63;
const MAX_SUBDOMAIN = 253;
const LABEL$1 = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;
const SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/u;
const QUALIFIED = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/u;
function isDnsLabel(text) {
	return text.length <= 63 && LABEL$1.test(text);
}
function isDnsLabelFromLetter(text) {
	return isDnsLabel(text) && /^[a-z]/u.test(text);
}
function isDnsSubdomain(text) {
	return text.length <= MAX_SUBDOMAIN && SUBDOMAIN.test(text);
}
function labelKeyFault(key) {
	const parts = key.split("/");
	const name = parts.at(-1) ?? "";
	if (parts.length > 2) return "has more than one slash";
	if (parts.length === 2 && !isDnsSubdomain(parts[0] ?? "")) return "has a prefix that is no DNS name in lower case";
	if (name === "") return "has no name";
	if (name.length > 63) return `has a name of ${name.length} characters, and ${63} are allowed`;
	return QUALIFIED.test(name) ? void 0 : "may hold only letters, digits, dashes, dots and underscores, and begins and ends with a letter or digit";
}
function labelValueFault(value) {
	if (value.length > 63) return `has ${value.length} characters, and ${63} are allowed`;
	return value === "" || QUALIFIED.test(value) ? void 0 : "may hold only letters, digits, dashes, dots and underscores, and begins and ends with a letter or digit";
}
function portNameFault(name) {
	if (name.length > 15) return `has ${name.length} characters, and 15 are allowed`;
	if (!/^[a-z0-9-]+$/u.test(name)) return "may hold only lower-case letters, digits and dashes";
	if (!/[a-z]/u.test(name)) return "needs a letter";
	if (name.includes("--")) return "has two dashes in a row";
	return name.startsWith("-") || name.endsWith("-") ? "begins or ends with a dash" : void 0;
}

// rules/schema/duplicate-name-in-pod.ts
const check$42 = function* (set) {
	for (const { pod } of podPartsIn(set)) {
		yield* faultsIn(containerPartsIn(pod), "container");
		yield* faultsIn(partsIn(pod, "volumes"), "volume");
	}
};
function* faultsIn(parts, what) {
	const seen = /* @__PURE__ */ new Set();
	for (const part of parts) {
		const { name } = part.value;
		if (typeof name !== "string") continue;
		if (seen.has(name)) yield violationAt(part, void 0, `The pod has another ${what} named "${name}", so the API server refuses it.`);
		else if (!isDnsLabel(name)) yield violationAt(part, void 0, `The name "${name}" of a ${what} is no DNS label (lower-case letters, digits and inner dashes, at most 63), so the API server refuses the pod.`);
		seen.add(name);
	}
}

// src/kubernetes/target-versions.ts
function oldestVersion({ kubernetes }) {
	const oldest = require_program.isMap(kubernetes) ? kubernetes["oldest"] : void 0;
	return typeof oldest === "number" ? oldest : 0;
}
function newestVersion({ kubernetes }) {
	const newest = require_program.isMap(kubernetes) ? kubernetes["newest"] : void 0;
	return typeof newest === "number" ? newest : Infinity;
}

// rules/schema/invalid-autoscaler.ts
const REFUSED$14 = "so the API server refuses the autoscaler";
const SOURCES = {
	Resource: "resource",
	ContainerResource: "containerResource",
	Pods: "pods",
	Object: "object",
	External: "external"
};
const SCALES_TO_ZERO = 37;
const ASKS_FOR_GROUP = 34;
const check$41 = function* (set, params) {
	for (const autoscaler of set.ofKind("HorizontalPodAutoscaler")) {
		const spec = partAt(wholeOf(autoscaler), "spec");
		if (spec === void 0) continue;
		const metrics = partsIn(spec, "metrics");
		yield* bounds(spec, metrics, params);
		if (newestVersion(params) >= ASKS_FOR_GROUP) yield* targetFaults(spec);
		if (autoscaler.apiVersion === "autoscaling/v2" || autoscaler.apiVersion === "autoscaling/v2beta2") for (const metric of metrics) yield* metricFaults(metric);
		for (const direction of ["scaleUp", "scaleDown"]) {
			const rules = partAt(spec, "behavior", direction);
			const seconds = rules?.value["stabilizationWindowSeconds"];
			if (rules !== void 0 && typeof seconds === "number" && (seconds < 0 || seconds > 3600)) yield violationAt(rules, "stabilizationWindowSeconds", `The window is ${seconds} seconds, and may be 0 to 3600, ${REFUSED$14}.`);
		}
	}
};
function* bounds(spec, metrics, params) {
	const { minReplicas: min = 1, maxReplicas: max } = spec.value;
	if (typeof max !== "number" || typeof min !== "number") return;
	const goesToZero = oldestVersion(params) >= SCALES_TO_ZERO && metrics.some(({ value }) => value["type"] === "Object" || value["type"] === "External");
	if (max < 1) yield violationAt(spec, "maxReplicas", `At most ${max} pods may run, and one must be allowed, ${REFUSED$14}.`);
	else if (min > max) yield violationAt(spec, "minReplicas", `At least ${min} and at most ${max} pods are to run, ${REFUSED$14}.`);
	if (min < (goesToZero ? 0 : 1)) yield violationAt(spec, "minReplicas", `At least ${min} pods are to run, and one must be wanted, ${REFUSED$14}.`);
}
function* targetFaults(spec) {
	const target = partAt(spec, "scaleTargetRef");
	if (target === void 0) return;
	const { apiVersion = "", kind } = target.value;
	if (typeof apiVersion !== "string" || apiVersion.includes("/")) return;
	yield violationAt(target, "apiVersion", `The autoscaler says of ${scalarText(kind ?? "what it scales")} ${apiVersion === "" ? "no API group" : `the version "${apiVersion}" without an API group`}, so the API server refuses it from Kubernetes 1.34 on, and no version finds what has a group.`);
}
function* metricFaults(metric) {
	const { type } = metric.value;
	const wanted = typeof type === "string" ? SOURCES[type] : void 0;
	if (wanted === void 0) return;
	const source = partAt(metric, wanted);
	if (source === void 0) yield violationAt(metric, void 0, `The metric is of type ${scalarText(type)} and has no \`${wanted}\`, ${REFUSED$14}.`);
	const other = Object.values(SOURCES).find((key) => key !== wanted && metric.value[key] !== void 0);
	if (other !== void 0) yield violationAt(metric, other, `The metric is of type ${scalarText(type)} and has \`${other}\` as well, ${REFUSED$14}.`);
	const target = source === void 0 ? void 0 : partAt(source, "target");
	if (target === void 0) return;
	yield* amounts(target, wanted);
}
const AMOUNTS = {
	resource: ["averageUtilization", "averageValue"],
	containerResource: ["averageUtilization", "averageValue"],
	pods: ["averageValue"],
	object: ["value", "averageValue"],
	external: ["value", "averageValue"]
};
const OF_ONE_AMOUNT = /* @__PURE__ */ new Set([
	"resource",
	"containerResource",
	"external"
]);
function* amounts(target, source) {
	const wanted = AMOUNTS[source] ?? [];
	const [first, second] = wanted.filter((key) => target.value[key] !== void 0);
	const names = wanted.map((key) => `\`${key}\``).join(" or ");
	if (first === void 0) yield violationAt(target, void 0, `The target of the metric must name ${names}, and does not, ${REFUSED$14}.`);
	else if (second !== void 0 && OF_ONE_AMOUNT.has(source)) yield violationAt(target, void 0, `The target of the metric names \`${first}\` and \`${second}\` at once, ${REFUSED$14}.`);
}

// rules/schema/invalid-config-data.ts
const REFUSED$13 = "so the API server refuses the object";
const MAX_DATA = 1048576;
const ENCODED = .75;
const KEYS = {
	"kubernetes.io/tls": ["tls.crt", "tls.key"],
	"kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
	"kubernetes.io/dockercfg": [".dockercfg"],
	"kubernetes.io/ssh-auth": ["ssh-privatekey"],
	"kubernetes.io/basic-auth": ["username|password"]
};
const IN_JSON = {
	"kubernetes.io/dockerconfigjson": ".dockerconfigjson",
	"kubernetes.io/dockercfg": ".dockercfg"
};
const check$40 = function* (set) {
	for (const map of set.ofKind("ConfigMap")) yield* dataFaults(wholeOf(map), {
		data: 1,
		binaryData: ENCODED
	});
	for (const secret of set.ofKind("Secret")) {
		yield* dataFaults(wholeOf(secret), {
			data: ENCODED,
			stringData: 1
		});
		yield* typeFaults$2(wholeOf(secret));
	}
};
function* dataFaults(whole, fields) {
	let size = 0;
	for (const [field, bytes] of Object.entries(fields)) {
		const data = partAt(whole, field);
		if (data === void 0) continue;
		for (const [key, value] of Object.entries(data.value)) {
			size += typeof value === "string" ? value.length * bytes : 0;
			const fault = keyFault(key);
			if (fault !== void 0) yield violationAt(data, key, `The key "${key.slice(0, 60)}" ${fault}, ${REFUSED$13}.`);
		}
	}
	const [first, binary] = [partAt(whole, "data"), partAt(whole, "binaryData")];
	for (const key of Object.keys(binary?.value ?? {})) if (first !== void 0 && Object.hasOwn(first.value, key)) yield violationAt(first, key, `The key "${key.slice(0, 60)}" is in \`binaryData\` as well, ${REFUSED$13}.`);
	if (size > MAX_DATA) yield violationAt(whole, "data", `The data has about ${(size / MAX_DATA).toFixed(1)} MiB, and one is allowed, ${REFUSED$13}.`);
}
function keyFault(key) {
	if (key === "." || key.startsWith("..")) return "is or begins as a way through folders does";
	if (key.length > 253) return `has ${key.length} characters, and 253 are allowed`;
	return /^[-._a-zA-Z0-9]+$/u.test(key) ? void 0 : "may hold only letters, digits, dashes, dots and underscores";
}
function* typeFaults$2(secret) {
	const { type, data, stringData } = secret.value;
	if (typeof type !== "string" || !Object.hasOwn(KEYS, type)) return;
	const has = (key) => [data, stringData].some((one) => require_program.isMap(one) && Object.hasOwn(one, key));
	yield* jsonFaults(secret, IN_JSON[type]);
	const missing = KEYS[type]?.find((keys) => !keys.split("|").some(has));
	if (missing !== void 0) yield violationAt(secret, "data", `A Secret of type ${type} has the key ${missing.replace("|", " or ")}, and this one has not, ${REFUSED$13}.`);
}
function* jsonFaults(secret, key) {
	if (key === void 0) return;
	const [text, bytes] = [partAt(secret, "stringData"), partAt(secret, "data")];
	const owner = text !== void 0 && Object.hasOwn(text.value, key) ? text : bytes;
	const value = owner?.value[key];
	if (owner === void 0 || typeof value !== "string") return;
	if (!isObjectInJson(owner === text ? value : Buffer.from(value, "base64").toString())) yield violationAt(owner, key, `The value of ${key} is no mapping in JSON, ${REFUSED$13}.`);
}
function isObjectInJson(text) {
	try {
		const value = JSON.parse(text);
		return value === null || require_program.isMap(value);
	} catch {
		return false;
	}
}

// rules/schema/invalid-disruption-budget.ts
const REFUSED$12 = "so the API server refuses the budget";
const check$39 = function* (set) {
	for (const budget of set.ofKind("PodDisruptionBudget")) {
		const spec = partAt(wholeOf(budget), "spec");
		if (spec === void 0) continue;
		if (spec.value["minAvailable"] !== void 0 && spec.value["maxUnavailable"] !== void 0) yield violationAt(spec, "maxUnavailable", `The budget says how many pods must stay and how many may go at once, ${REFUSED$12}.`);
		else for (const key of ["minAvailable", "maxUnavailable"]) yield* amount(spec, key);
	}
};
function* amount(spec, key) {
	const value = spec.value[key];
	const share = percentOf(value);
	if (value === void 0 || (typeof value === "number" ? value >= 0 : share !== void 0 && share <= 100) || typeof value !== "string" && typeof value !== "number") return;
	const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : scalarText(value);
	yield violationAt(spec, key, `\`${key}\` is ${shown}, and must be a number from 0 on or a share up to 100%, ${REFUSED$12}.`);
}

// rules/schema/invalid-endpoint-slice.ts
const NO_ENDPOINT = /^(?:127\.|169\.254\.|224\.0\.0\.|0\.0\.0\.0$|::1?$|fe[89ab][0-9a-f]:|ff02:)/iu;
const check$38 = function* (set) {
	for (const slice of set.ofKind("EndpointSlice")) {
		const { addressType } = slice.object;
		const faultOf = typeof addressType === "string" ? FAULTS[addressType] : void 0;
		if (faultOf === void 0) continue;
		for (const endpoint of partsIn(wholeOf(slice), "endpoints")) {
			const { addresses } = endpoint.value;
			if (!Array.isArray(addresses)) continue;
			for (const [index, address] of addresses.entries()) {
				const fault = typeof address === "string" && address !== "" ? faultOf(address) : void 0;
				if (fault === void 0) continue;
				yield violationAt({
					...endpoint,
					path: [...endpoint.path, "addresses"]
				}, index, `"${scalarText(address).slice(0, 60)}" ${fault}, so the API server refuses the slice.`);
			}
		}
	}
};
const FAULTS = {
	IPv4: (address) => faultOfIp(address, "IPv4"),
	IPv6: (address) => faultOfIp(address, "IPv6"),
	FQDN(address) {
		const name = address.replace(/\.$/u, "");
		return name.includes(".") && isDnsSubdomain(name) ? void 0 : "is no DNS name with a dot";
	}
};
function faultOfIp(address, family) {
	if (require_program.ipFamily(address) !== family) return `is no ${family} address`;
	return NO_ENDPOINT.test(address) ? "is no address of an endpoint" : void 0;
}

// rules/schema/invalid-environment.ts
const REFUSED$11 = "so the API server refuses the pod";
const FIELDS = /^(?:metadata\.(?:name|namespace|uid|(?:labels|annotations)\['.+'\])|spec\.(?:nodeName|serviceAccountName)|status\.(?:hostIPs?|podIPs?))$/u;
const check$37 = function* (set) {
	for (const { pod } of podPartsIn(set)) for (const container of containerPartsIn(pod)) for (const variable of doubtfulIn(container)) yield* faultsOf(variable, container.shownName);
};
function doubtfulIn(container) {
	const list = container.value["env"];
	return Array.isArray(list) && list.some(isDoubtful) ? partsIn(container, "env") : [];
}
function isDoubtful(variable) {
	if (!require_program.isMap(variable)) return false;
	const { name, valueFrom } = variable;
	if (typeof name === "string" && (name === "" || name.includes("="))) return true;
	if (!require_program.isMap(valueFrom)) return false;
	const value = variable["value"];
	return typeof value === "string" && value !== "" || valueFrom["fieldRef"] !== void 0 || !hasOneKey(valueFrom);
}
function hasOneKey(map) {
	let keys = 0;
	for (const _ in map) keys += 1;
	return keys === 1;
}
function* faultsOf(variable, container) {
	const { name, value } = variable.value;
	if (name === "" || typeof name === "string" && name.includes("=")) yield violationAt(variable, "name", `A variable of container ${container} has ${name === "" ? "no name" : "an equals sign in its name"}, ${REFUSED$11}.`);
	const source = partAt(variable, "valueFrom");
	if (source === void 0) return;
	const kinds = Object.keys(source.value);
	const whose = `Variable "${scalarText(name)}" of container ${container}`;
	if (typeof value === "string" && value !== "") yield violationAt(variable, "valueFrom", `${whose} has a value and a source, ${REFUSED$11}.`);
	else if (kinds.length !== 1) yield violationAt(variable, "valueFrom", `${whose} has ${kinds.length === 0 ? "a source of no kind" : `the sources ${kinds.join(" and ")}`}, ${REFUSED$11}.`);
	const field = partAt(source, "fieldRef");
	const path = field?.value["fieldPath"];
	if (field !== void 0 && typeof path === "string" && !FIELDS.test(path)) yield violationAt(field, "fieldPath", `${whose} asks for "${path.slice(0, 60)}", which containers are not told, ${REFUSED$11}.`);
}

// rules/schema/invalid-ingress.ts
const REFUSED$10 = "so the API server refuses the Ingress";
const UNCLEAN = [
	"//",
	"/./",
	"/../",
	"%2f",
	"%2F"
];
const CLASS_ANNOTATION$1 = "kubernetes.io/ingress.class";
const TAKES_SAME_CLASS = 27;
const check$36 = function* (set, params) {
	for (const ingress of set.ofKind("Ingress")) {
		const spec = partAt(wholeOf(ingress), "spec");
		if (spec === void 0 || ingress.apiVersion !== "networking.k8s.io/v1") continue;
		yield* twoClasses(wholeOf(ingress), spec.value["ingressClassName"], oldestVersion(params) >= TAKES_SAME_CLASS);
		const rules = partsIn(spec, "rules");
		const byDefault = partAt(spec, "defaultBackend");
		if (rules.length === 0 && byDefault === void 0) yield violationAt(spec, void 0, `Ingress "${ingress.name}" has neither rules nor a default backend, ${REFUSED$10}.`);
		if (byDefault !== void 0) yield* backend(byDefault);
		for (const rule of rules) {
			yield* host(rule);
			const http = partAt(rule, "http");
			for (const path of http === void 0 ? [] : partsIn(http, "paths")) {
				yield* pathFaults(path);
				const target = partAt(path, "backend");
				if (target !== void 0) yield* backend(target);
			}
		}
	}
};
function* twoClasses(ingress, field, maySayTheSame) {
	const annotations = partAt(ingress, "metadata", "annotations");
	const annotation = annotations?.value[CLASS_ANNOTATION$1];
	if (annotations === void 0 || typeof annotation !== "string" || typeof field !== "string") return;
	if (maySayTheSame && annotation === field) return;
	yield violationAt(annotations, CLASS_ANNOTATION$1, `The annotation names the class "${annotation}" and \`ingressClassName\` "${field}", so the API server refuses to create the Ingress.`);
}
function* host(rule) {
	const { host: name } = rule.value;
	if (typeof name !== "string" || name === "") return;
	if (require_program.ipFamily(name) !== void 0) yield violationAt(rule, "host", `The host "${name}" is an address, and must be a name, ${REFUSED$10}.`);
	else if (!isDnsSubdomain(name.replace(/^\*\./u, ""))) yield violationAt(rule, "host", `The host "${name}" is no DNS name in lower case, ${REFUSED$10}.`);
}
function* pathFaults(part) {
	const { path = "", pathType } = part.value;
	if (typeof path !== "string" || typeof pathType !== "string") return;
	const isFree = pathType === "ImplementationSpecific";
	if (!path.startsWith("/") && !(isFree && path === "")) {
		yield violationAt(part, "path", `The path "${path}" does not begin with a slash, ${REFUSED$10}.`);
		return;
	}
	if (isFree) return;
	const unclean = UNCLEAN.find((one) => path.includes(one)) ?? ["/..", "/."].find((one) => path.endsWith(one));
	if (unclean !== void 0) yield violationAt(part, "path", `The path "${path}" has "${unclean}" in it, ${REFUSED$10}.`);
}
function* backend(part) {
	const { service, resource } = part.value;
	if (service === void 0 === (resource === void 0)) {
		yield violationAt(part, void 0, `The backend names ${service === void 0 ? "neither a Service nor another object" : "both a Service and another object"}, ${REFUSED$10}.`);
		return;
	}
	const named = partAt(part, "service");
	if (named === void 0) return;
	const { name, number } = partAt(named, "port")?.value ?? {};
	const isNumbered = number !== void 0 && number !== 0;
	if ((name === void 0 || name === "") !== isNumbered) yield violationAt(named, "port", `The port of the backend has ${isNumbered ? "both a name and a number" : "neither a name nor a number"}, ${REFUSED$10}.`);
}

// rules/schema/invalid-label.ts
const MAX_ANNOTATIONS = 262144;
const LABELS = /* @__PURE__ */ new Set([
	"labels",
	"matchLabels",
	"nodeSelector"
]);
const WITHOUT = /* @__PURE__ */ new Set([
	"containers",
	"initContainers",
	"ephemeralContainers",
	"volumes",
	"tolerations"
]);
const WITH_LABELS = [
	"CronJob",
	"DaemonSet",
	"Deployment",
	"Job",
	"NetworkPolicy",
	"PersistentVolume",
	"PersistentVolumeClaim",
	"Pod",
	"PodDisruptionBudget",
	"PodTemplate",
	"ReplicaSet",
	"ReplicationController",
	"Service",
	"StatefulSet"
];
const check$35 = function* (set) {
	for (const resource of set.resources) {
		const { metadata, spec, template } = resource.object;
		const found = [];
		if (require_program.isMap(metadata)) addMetadataFaults(found, resource, metadata, ["metadata"]);
		if (WITH_LABELS.some((kind) => matchesKind(kind, resource.apiVersion, resource.kind))) {
			if (require_program.isMap(spec)) addFaults(found, resource, spec, ["spec"]);
			if (require_program.isMap(template)) addFaults(found, resource, template, ["template"]);
		}
		yield* found;
	}
};
function addMetadataFaults(found, resource, metadata, path) {
	const { labels: given, annotations: notes } = metadata;
	if (require_program.isMap(given)) addLabelFaults(found, resource, given, [...path, "labels"]);
	if (require_program.isMap(notes)) addAnnotationFaults(found, resource, notes, [...path, "annotations"]);
}
function addFaults(found, resource, value, path) {
	for (const name in value) {
		const inner = value[name];
		if (inner === void 0 || typeof inner !== "object" || WITHOUT.has(name)) continue;
		const here = [...path, name];
		if (!require_program.isMap(inner)) inner.forEach((item, index) => {
			if (require_program.isMap(item)) addFaults(found, resource, item, [...here, index]);
		});
		else if (name === "metadata") addMetadataFaults(found, resource, inner, here);
		else if (LABELS.has(name) || isPlainSelector(resource, here)) addLabelFaults(found, resource, inner, here);
		else addFaults(found, resource, inner, here);
	}
}
function isPlainSelector({ kind }, path) {
	return path.length === 2 && path[1] === "selector" && (kind === "Service" || kind === "ReplicationController");
}
function addLabelFaults(found, resource, pairs, path) {
	for (const key in pairs) {
		const value = pairs[key];
		const keyFault = labelKeyFault(key);
		const fault = keyFault ?? (typeof value === "string" ? labelValueFault(value) : void 0);
		if (fault === void 0) continue;
		const what = keyFault === void 0 ? `The value "${scalarText(value).slice(0, 70)}" of the label "${key}"` : `The label key "${key.slice(0, 70)}"`;
		found.push({
			resource,
			path: [...path, key],
			message: `${what} ${fault}, so the API server refuses the object.`
		});
	}
}
function addAnnotationFaults(found, resource, pairs, path) {
	let size = 0;
	for (const [key, value] of Object.entries(pairs)) {
		size += key.length + (typeof value === "string" ? value.length : 0);
		const fault = labelKeyFault(key.toLowerCase());
		if (fault !== void 0) found.push({
			resource,
			path: [...path, key],
			message: `The annotation key "${key.slice(0, 70)}" ${fault}, so the API server refuses the object.`
		});
	}
	if (size > MAX_ANNOTATIONS) found.push({
		resource,
		path,
		message: `The annotations have ${size} characters together, and 256 KiB are allowed, so the API server refuses the object.`
	});
}

// rules/schema/invalid-limit-range.ts
const REFUSED$9 = "so the API server refuses the LimitRange";
const ORDERED = [
	{
		low: "min",
		high: "max",
		at: "min"
	},
	{
		low: "min",
		high: "defaultRequest",
		at: "defaultRequest"
	},
	{
		low: "min",
		high: "default",
		at: "default"
	},
	{
		low: "defaultRequest",
		high: "default",
		at: "defaultRequest"
	},
	{
		low: "defaultRequest",
		high: "max",
		at: "defaultRequest"
	},
	{
		low: "default",
		high: "max",
		at: "default"
	}
];
const check$34 = function* (set) {
	for (const range of set.ofKind("LimitRange")) {
		const spec = partAt(wholeOf(range), "spec");
		for (const limit of spec === void 0 ? [] : partsIn(spec, "limits")) {
			yield* typeFaults$1(limit);
			yield* orderFaults(limit);
			yield* ratioFaults(limit);
		}
	}
};
function* typeFaults$1(limit) {
	const { type } = limit.value;
	if (type === "Pod") {
		for (const key of ["default", "defaultRequest"]) if (isFilled$1(limit.value[key])) yield violationAt(limit, key, `A limit of pods fills nothing in, and has \`${key}\`, ${REFUSED$9}.`);
	}
	if (type === "PersistentVolumeClaim" && !["min", "max"].some((key) => amountIn(limit, key, "storage") !== void 0)) yield violationAt(limit, void 0, `A limit of claims says how small or large they may be, and this does not, ${REFUSED$9}.`);
}
function isFilled$1(value) {
	return require_program.isMap(value) && Object.keys(value).length > 0;
}
function* orderFaults(limit) {
	const told = /* @__PURE__ */ new Set();
	for (const { low, high, at } of ORDERED) {
		const lower = partAt(limit, low);
		const upper = partAt(limit, high);
		if (lower === void 0 || upper === void 0) continue;
		for (const [resource, least] of Object.entries(lower.value)) {
			const most = upper.value[resource];
			const place = `${at} ${resource}`;
			if (!isAbove(least, most) || told.has(place)) continue;
			told.add(place);
			yield violationAt(at === low ? lower : upper, resource, `\`${low}\` of ${resource} is ${scalarText(least)}, which is above \`${high}\` with ${scalarText(most)}, ${REFUSED$9}.`);
		}
	}
}
function isAbove(one, other) {
	const [a, b] = [amountOf(one), amountOf(other)];
	return a !== void 0 && b !== void 0 && a > b;
}
function* ratioFaults(limit) {
	const ratios = partAt(limit, "maxLimitRequestRatio");
	for (const resource of Object.keys(ratios?.value ?? {})) {
		const ratio = amountIn(limit, "maxLimitRequestRatio", resource);
		if (ratios === void 0 || ratio === void 0) continue;
		const [least, most] = [amountIn(limit, "min", resource), amountIn(limit, "max", resource)];
		if (ratio < 1) yield violationAt(ratios, resource, `The limit of ${resource} may be ${ratio} times the request, which is below one, ${REFUSED$9}.`);
		else if (least !== void 0 && most !== void 0 && least > 0 && ratio > most / least) yield violationAt(ratios, resource, `The limit of ${resource} may be ${ratio} times the request, and \`max\` is only ${most / least} times \`min\`, ${REFUSED$9}.`);
	}
}
function amountIn(limit, key, resource) {
	return amountOf(partAt(limit, key)?.value[resource]);
}

// src/kubernetes/control-plane/configuration-files.ts
const CONFIGURATION = {
	"": [
		"Config",
		"List",
		"NodeInfo",
		"Policy"
	],
	"abac.authorization.kubernetes.io": [],
	"admission.k8s.io": [],
	"apiserver.config.k8s.io": [],
	"apiserver.k8s.io": [],
	"audit.k8s.io": [],
	builtin: [],
	"chainsaw.kyverno.io": [],
	"cli.kyverno.io": [],
	"client.authentication.k8s.io": [],
	"config.k8s.io": [],
	"config.kubernetes.io": [],
	"container.googleapis.com": ["ClusterDescribe"],
	"controller-runtime.sigs.k8s.io": [],
	"credentialprovider.kubelet.k8s.io": [],
	"eks.amazonaws.com": ["ClusterDescribe"],
	"eksctl.io": [],
	"eventratelimit.admission.k8s.io": [],
	"hostdata.kubescape.cloud": [],
	"imagepolicy.k8s.io": [],
	"k3d.io": [],
	"k3s.io": ["Config"],
	"kind.x-k8s.io": [],
	"kops.k8s.io": [],
	"krew.googlecontainertools.github.com": [],
	"kubeadm.k8s.io": [],
	"kubecontrollermanager.config.k8s.io": [],
	"kubelet.config.k8s.io": [],
	"kubeproxy.config.k8s.io": [],
	"kubescheduler.config.k8s.io": [],
	"kustomize.config.k8s.io": [],
	"kuttl.dev": [],
	"management.azure.com": ["ClusterDescribe"],
	"pod-security.admission.config.k8s.io": [],
	"resourcequota.admission.k8s.io": [],
	skaffold: [],
	"talos.dev": ["MachineConfig"],
	"test.gatekeeper.sh": [],
	"webhook.admission.config.k8s.io": []
};
function isConfiguration({ apiVersion, kind }) {
	const slash = apiVersion.indexOf("/");
	const group = slash < 0 ? "" : apiVersion.slice(0, slash);
	if (slash < 0 && !/^v\d/u.test(apiVersion)) return apiVersion === "builtin";
	if (apiVersion === "v1alpha1") return true;
	const kinds = Object.hasOwn(CONFIGURATION, group) ? CONFIGURATION[group] : void 0;
	return kinds !== void 0 && (kinds.length === 0 || kinds.includes(kind));
}

// rules/schema/invalid-name.ts
const PATH_SEGMENT = [
	"Role",
	"ClusterRole",
	"RoleBinding",
	"ClusterRoleBinding"
];
const MAX_STEM = 52;
const STANDARD_FINALIZERS = /* @__PURE__ */ new Set([
	"kubernetes",
	"orphan",
	"foregroundDeletion"
]);
const RELAXED_SERVICES = 36;
const check$33 = function* (set, params) {
	for (const resource of set.resources) {
		if (isUnnamed(resource)) continue;
		const metadata = require_program.isMap(resource.object["metadata"]) ? resource.object["metadata"] : {};
		const { name, generateName } = metadata;
		const isNamed = typeof name === "string" && name !== "";
		if (isNamed) yield* nameFaults(resource, name, params);
		yield* finalizerFaults(resource, metadata["finalizers"]);
		if (typeof generateName === "string" && generateName !== "") {
			const fault = faultOf$2(resource, generateName.replace(/-$/u, "x"), params);
			if (fault !== void 0) yield violation(resource, "generateName", `${resource.kind} is to be named "${generateName}\u2026", which ${fault}`);
		} else if (!isNamed && (name === void 0 || name === "")) yield violation(resource, "name", `This ${resource.kind} has no name`);
	}
};
function isUnnamed(resource) {
	const { apiVersion, kind, object } = resource;
	if (object["metadata"] === void 0 && !isBuiltInKind(apiVersion, kind)) return true;
	return isConfiguration(resource) || kind.endsWith("Review") && /^auth(?:entication|orization)\./u.test(groupOf(apiVersion));
}
function violation(resource, key, text) {
	return {
		resource,
		path: ["metadata", key],
		message: `${text}, so the API server refuses it.`
	};
}
function* nameFaults(resource, name, params) {
	const fault = faultOf$2(resource, name, params);
	const shown = `${resource.kind} "${name.slice(0, 80)}"`;
	if (fault !== void 0) yield violation(resource, "name", `The name of ${shown} ${fault}`);
	else if (isKind(resource, "StatefulSet") && name.length > MAX_STEM) yield {
		resource,
		path: ["metadata", "name"],
		message: `The name of ${shown} has ${name.length} characters; with what its pods are labelled by it may have ${MAX_STEM}, so they do not start.`,
		severity: "low"
	};
	else if ((isKind(resource, "Deployment") || isKind(resource, "Job")) && name.length > 63) yield {
		resource,
		path: ["metadata", "name"],
		message: `The name of ${shown} has ${name.length} characters, more than a label holds, so names of its pods are cut.`,
		severity: "low"
	};
}
const UNASKED = /* @__PURE__ */ new Set(["Event", "Lease"]);
function* finalizerFaults(resource, finalizers) {
	if (!Array.isArray(finalizers) || !isBuiltInKind(resource.apiVersion, resource.kind) || UNASKED.has(resource.kind)) return;
	for (const [index, finalizer] of finalizers.entries()) {
		if (typeof finalizer !== "string" || finalizer === "" || finalizer.includes("/") || STANDARD_FINALIZERS.has(finalizer)) continue;
		yield {
			...violation(resource, "finalizers", `The finalizer "${finalizer.slice(0, 80)}" does not say whose it is, as example.com/keep does`),
			path: [
				"metadata",
				"finalizers",
				index
			]
		};
	}
}
function isKind({ apiVersion, kind }, wanted) {
	return matchesKind(wanted, apiVersion, kind);
}
function faultOf$2(resource, name, params) {
	const is = (kind) => isKind(resource, kind);
	if (PATH_SEGMENT.some(is)) return name === "." || name === ".." || /[/%]/u.test(name) ? "is no segment of a path, which has neither a slash nor a percent sign" : void 0;
	if (is("Service")) {
		if (oldestVersion(params) >= RELAXED_SERVICES) return isDnsLabel(name) ? void 0 : LABEL_RULE;
		return isDnsLabelFromLetter(name) ? void 0 : `${LABEL_RULE}, and up to Kubernetes 1.35 begins with a letter`;
	}
	if (is("Namespace") || is("StatefulSet")) return isDnsLabel(name) ? void 0 : LABEL_RULE;
	if (is("CronJob") && name.length > MAX_STEM) return `has ${name.length} characters, and ${MAX_STEM} are allowed`;
	return isDnsSubdomain(name) ? void 0 : "may hold only lower-case letters, digits, dashes and dots, and begins and ends with a letter or digit";
}
const LABEL_RULE = "may hold only lower-case letters, digits and inner dashes, at most 63";

// rules/schema/invalid-network-policy.ts
const REFUSED$8 = "so the API server refuses the policy";
const check$32 = function* (set) {
	for (const policy of set.ofKind("NetworkPolicy")) {
		const spec = partAt(wholeOf(policy), "spec");
		if (spec === void 0) continue;
		for (const [direction, peers] of [["ingress", "from"], ["egress", "to"]]) for (const rule of partsIn(spec, direction)) {
			for (const peer of partsIn(rule, peers)) yield* peerFaults(peer);
			for (const port of partsIn(rule, "ports")) yield* portFaults(port);
		}
	}
};
function* peerFaults(peer) {
	const selector = ["podSelector", "namespaceSelector"].find((key) => peer.value[key] !== void 0);
	const block = partAt(peer, "ipBlock");
	if (selector === void 0 && block === void 0) yield violationAt(peer, void 0, `The peer says neither which pods nor which addresses it means, ${REFUSED$8}.`);
	if (block === void 0) return;
	if (selector !== void 0) yield violationAt(peer, selector, `The peer has a block of addresses and a selector as well, ${REFUSED$8}.`);
	yield* blockFaults(block);
}
function* blockFaults(block) {
	const { cidr, except } = block.value;
	const outer = typeof cidr === "string" ? require_program.cidrOf(cidr) : void 0;
	if (typeof cidr === "string" && outer === void 0) yield violationAt(block, "cidr", `"${cidr}" is no block of addresses like 10.0.0.0/8, ${REFUSED$8}.`);
	if (outer === void 0 || !Array.isArray(except)) return;
	const holes = {
		...block,
		path: [...block.path, "except"]
	};
	for (const [index, hole] of except.entries()) {
		const inner = typeof hole === "string" ? require_program.cidrOf(hole) : void 0;
		if (inner !== void 0 && inner.bits > outer.bits && isWithin(inner.address, outer)) continue;
		if (typeof hole === "string") yield violationAt(holes, index, `"${hole}" does not lie within "${scalarText(cidr)}", from which it is to be left out, ${REFUSED$8}.`);
	}
}
function isWithin(address, { address: network, bits }) {
	if (address.includes(":") || network.includes(":")) return address.includes(":") === network.includes(":");
	const cut = 2 ** (32 - bits);
	return Math.floor(numberOf(address) / cut) === Math.floor(numberOf(network) / cut);
}
function numberOf(address) {
	return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
function* portFaults(part) {
	const { port, endPort } = part.value;
	if (typeof port === "number" && (port < 1 || port > 65535)) yield violationAt(part, "port", `The port is ${port}, and ports go from 1 to 65535, ${REFUSED$8}.`);
	const fault = typeof port === "string" ? portNameFault(port) : void 0;
	if (fault !== void 0) yield violationAt(part, "port", `The port name "${scalarText(port)}" ${fault}, ${REFUSED$8}.`);
	if (typeof endPort !== "number") return;
	if (typeof port !== "number") yield violationAt(part, "endPort", `A range of ports begins with a number, and this one does not, ${REFUSED$8}.`);
	else if (endPort < port || endPort > 65535) yield violationAt(part, "endPort", `The range of ports ends at ${endPort} and begins at ${port}, ${REFUSED$8}.`);
}

// src/kubernetes/workloads/pod-level-resources.ts
const OF_PODS = /^(?:cpu|memory|hugepages-.+)$/u;
const NEARLY = 1 + 1e-9;
function podResourceFaults(pod, containers) {
	const resources = partAt(pod, "resources");
	if (resources === void 0) return [];
	const [requests, limits] = [partAt(resources, "requests"), partAt(resources, "limits")];
	return [
		...[requests, limits].flatMap((part) => part === void 0 ? [] : foreignNames(part)),
		...requests === void 0 ? [] : tooSmall(requests, limits, containers),
		...limits === void 0 ? [] : aboveThePod(limits, containers)
	];
}
function foreignNames(part) {
	return Object.keys(part.value).filter((name) => !OF_PODS.test(name)).map((key) => ({
		part,
		key,
		text: `The pod as a whole is given ${key}, which only containers have`
	}));
}
function tooSmall(requests, limits, containers) {
	return Object.keys(requests.value).flatMap((name) => {
		const given = requests.value[name];
		const own = amountOf(given);
		if (own === void 0) return [];
		const shown = scalarText(given);
		const limit = amountOf(limits?.value[name]);
		if (limit !== void 0 && own > limit * NEARLY) return [{
			part: requests,
			key: name,
			text: `The pod as a whole requests ${shown} of ${name} and may have ${scalarText(limits?.value[name])}`
		}];
		if (promised(name, containers) <= own * NEARLY) return [];
		return [{
			part: requests,
			key: name,
			text: `The pod as a whole requests ${shown} of ${name}, which is less than its containers request together`
		}];
	});
}
function aboveThePod(limits, containers) {
	return containers.filter(({ list }) => list === "containers").flatMap((container) => {
		const own = partAt(container, "resources", "limits");
		return Object.keys(own?.value ?? {}).flatMap((name) => {
			const [amount, most] = [amountOf(own?.value[name]), amountOf(limits.value[name])];
			if (own === void 0 || amount === void 0 || most === void 0 || amount <= most * NEARLY) return [];
			const text = `Container ${container.shownName} may have ${scalarText(own.value[name])} of ${name}, and its pod ${scalarText(limits.value[name])}`;
			return {
				part: own,
				key: name,
				text
			};
		});
	});
}
function promised(name, containers) {
	let running = 0;
	let beside = 0;
	let most = 0;
	for (const container of containers) {
		const amount = requestOf(container, name);
		if (container.list === "containers") running += amount;
		else if (container.list === "initContainers") {
			if (container.value["restartPolicy"] === "Always") beside += amount;
			most = Math.max(most, container.value["restartPolicy"] === "Always" ? beside : beside + amount);
		}
	}
	return Math.max(running + beside, most);
}
function requestOf({ value: { resources } }, name) {
	const { requests, limits } = require_program.isMap(resources) ? resources : {};
	const request = require_program.isMap(requests) ? requests[name] : void 0;
	return amountOf(request ?? (require_program.isMap(limits) ? limits[name] : void 0)) ?? 0;
}

// src/kubernetes/workloads/asked-port.ts
function askedPortFault(port) {
	if (typeof port === "number") return port >= 1 && port <= 65535 ? void 0 : `is ${port}, and ports go from 1 to 65535`;
	if (typeof port !== "string") return void 0;
	if (/^\d+$/u.test(port)) return `is the text "${port}", which names no port; without quotes it is a number`;
	const fault = portNameFault(port);
	return fault === void 0 ? void 0 : `has the name "${port}", which ${fault}`;
}

// rules/schema/invalid-pod-settings.ts
const REFUSED$7 = "so the API server refuses the pod";
const MAX_ID = 2 ** 31 - 1;
const POD_RESOURCES = 34;
const HOOKS = [
	"exec",
	"httpGet",
	"sleep",
	"tcpSocket"
];
const RUN_ON = [
	"Deployment",
	"ReplicaSet",
	"ReplicationController",
	"DaemonSet",
	"StatefulSet"
];
const check$31 = function* (set, params) {
	const hasResources = newestVersion(params) >= POD_RESOURCES;
	for (const { pod } of podPartsIn(set)) {
		const containers = containerPartsIn(pod);
		for (const container of containers) {
			yield* contextFaults(container, container.shownName);
			yield* deviceFaults(container);
			yield* claimFaults(container, pod);
			yield* hookFaults(container, pod.value["terminationGracePeriodSeconds"] ?? 30);
		}
		const context = partAt(pod, "securityContext");
		if (context !== void 0) yield* identityFaults(context, "The pod");
		yield* hostPorts(containers, pod.value["hostNetwork"] === true);
		yield* podFaults$1(pod);
		if (!hasResources) continue;
		for (const { part, key, text } of podResourceFaults(pod, containers)) yield violationAt(part, key, `${text}, ${REFUSED$7}.`);
	}
};
function* contextFaults(container, name) {
	const context = partAt(container, "securityContext");
	if (context === void 0) return;
	const { privileged, allowPrivilegeEscalation: mayGain } = context.value;
	const added = partAt(context, "capabilities")?.value["add"];
	const isAdmin = Array.isArray(added) && added.includes("CAP_SYS_ADMIN");
	if (mayGain === false && (privileged === true || isAdmin)) yield violationAt(context, "allowPrivilegeEscalation", `Container ${name} ${privileged === true ? "is privileged" : "has the capability CAP_SYS_ADMIN"} and may not gain privileges, ${REFUSED$7}.`);
	yield* identityFaults(context, `Container ${name}`);
}
function* identityFaults(context, who) {
	for (const key of [
		"runAsUser",
		"runAsGroup",
		"fsGroup"
	]) {
		const id = context.value[key];
		if (typeof id === "number" && (id < 0 || id > MAX_ID)) yield violationAt(context, key, `${who} runs with \`${key}\` ${id}, and 0 to ${MAX_ID} are allowed, ${REFUSED$7}.`);
	}
	for (const key of ["seccompProfile", "appArmorProfile"]) {
		const profile = partAt(context, key);
		const { type, localhostProfile } = profile?.value ?? {};
		if (profile === void 0 || type === void 0 || type === "Localhost" === (localhostProfile !== void 0)) continue;
		yield violationAt(profile, "localhostProfile", `${who} ${type === "Localhost" ? "names no profile of the node" : "names a profile of the node, and its type is another"}, ${REFUSED$7}.`);
	}
}
function* deviceFaults(container) {
	const requests = partAt(container, "resources", "requests");
	if (requests === void 0) return;
	const limits = partAt(container, "resources", "limits")?.value ?? {};
	for (const name of Object.keys(requests.value)) {
		if (!isGivenWhole(name) || limits[name] !== void 0) continue;
		yield violationAt(requests, name, `Container ${container.shownName} requests ${name} and has no limit for it, which must be the same, ${REFUSED$7}.`);
	}
}
function isGivenWhole(resource) {
	return resource.startsWith("hugepages-") || resource.includes("/") && !resource.includes("kubernetes.io/");
}
function* claimFaults(container, pod) {
	const resources = partAt(container, "resources");
	if (resources?.value["claims"] === void 0) return;
	const names = partsIn(pod, "resourceClaims").map((claim) => claim.value["name"]);
	for (const claim of partsIn(resources, "claims")) {
		const { name } = claim.value;
		if (typeof name === "string" && name !== "" && !names.includes(name)) yield violationAt(claim, "name", `Container ${container.shownName} uses the claim "${name}", which is not among the pod's \`resourceClaims\`, ${REFUSED$7}.`);
	}
}
function* hookFaults(container, grace) {
	for (const key of ["postStart", "preStop"]) {
		const hook = partAt(container, "lifecycle", key);
		if (hook === void 0) continue;
		const ways = HOOKS.filter((way) => hook.value[way] !== void 0);
		if (ways.length === 1) {
			yield* wayFaults$1(hook, `The ${key} hook of container ${container.shownName}`, grace);
			continue;
		}
		const what = ways.length === 0 ? "does nothing" : `is of the kinds ${ways.join(" and ")}`;
		yield violationAt(hook, void 0, `The ${key} hook of container ${container.shownName} ${what}, ${REFUSED$7}.`);
	}
}
function* wayFaults$1(hook, what, grace) {
	for (const way of ["httpGet", "tcpSocket"]) {
		const asked = partAt(hook, way);
		const fault = asked === void 0 ? void 0 : askedPortFault(asked.value["port"]);
		if (asked !== void 0 && fault !== void 0) yield violationAt(asked, "port", `${what} asks a port that ${fault}, ${REFUSED$7}.`);
	}
	const sleep = partAt(hook, "sleep");
	const seconds = sleep?.value["seconds"];
	if (sleep === void 0 || typeof seconds !== "number" || typeof grace !== "number") return;
	const longest = Math.max(grace, grace < 0 ? 1 : 0);
	if (seconds < 0 || seconds > longest) yield violationAt(sleep, "seconds", `${what} sleeps ${seconds} seconds, and the pod ends after ${longest}, ${REFUSED$7}.`);
}
function* hostPorts(containers, isOnHost) {
	const seen = /* @__PURE__ */ new Set();
	for (const container of containers) {
		if (container.list === "initContainers") continue;
		for (const port of partsIn(container, "ports")) {
			const { hostPort, containerPort, hostIP = "", protocol = "TCP" } = port.value;
			if (typeof hostPort !== "number" || hostPort === 0) continue;
			const place = JSON.stringify([
				hostIP,
				hostPort,
				protocol
			]);
			if (hostPort < 1 || hostPort > 65535) yield violationAt(port, "hostPort", `The port of the node is ${hostPort}, and ports go from 1 to 65535, ${REFUSED$7}.`);
			else if (seen.has(place)) yield violationAt(port, "hostPort", `The pod asks for port ${hostPort} of the node a second time, ${REFUSED$7}.`);
			else if (isOnHost && containerPort !== hostPort) yield violationAt(port, "hostPort", `On the node's network the two ports are one, and these are ${hostPort} and ${scalarText(containerPort)}, ${REFUSED$7}.`);
			seen.add(place);
		}
	}
}
function* podFaults$1(pod) {
	if (pod.value["shareProcessNamespace"] === true && pod.value["hostPID"] === true) yield violationAt(pod, "shareProcessNamespace", `The containers see all processes of the node, and are to share those of the pod, ${REFUSED$7}.`);
	const { dnsPolicy, activeDeadlineSeconds: deadline } = pod.value;
	const servers = partAt(pod, "dnsConfig")?.value["nameservers"];
	if (dnsPolicy === "None" && (!Array.isArray(servers) || servers.length === 0)) yield violationAt({
		...pod,
		path: [...pod.path, "dnsConfig"]
	}, "nameservers", `The pod asks no name server of the cluster and names none, ${REFUSED$7}.`);
	const { resource } = pod;
	const runsOn = RUN_ON.some((kind) => matchesKind(kind, resource.apiVersion, resource.kind));
	if (deadline !== void 0 && runsOn) yield violationAt(pod, "activeDeadlineSeconds", `Pods of a ${resource.kind} run on and may have no limit of time, ${REFUSED$7}.`);
	else if (typeof deadline === "number" && deadline < 1) yield violationAt(pod, "activeDeadlineSeconds", `The pod may run ${deadline} seconds, and must have one at least, ${REFUSED$7}.`);
	if (matchesKind("StatefulSet", resource.apiVersion, resource.kind)) return;
	for (const key of ["hostname", "subdomain"]) {
		const name = pod.value[key];
		if (typeof name === "string" && name !== "" && !isDnsLabel(name)) yield violationAt(pod, key, `The ${key} "${name.slice(0, 70)}" is no DNS label (lower-case letters, digits and inner dashes), ${REFUSED$7}.`);
	}
}

// rules/schema/invalid-port-name.ts
const OF_CONTAINERS = { "kube-score": ["container-ports-check"] };
const OF_PORTS = {
	...OF_CONTAINERS,
	"kube-linter": ["invalid-target-ports"]
};
const check$30 = function* (set) {
	for (const { pod } of podPartsIn(set)) for (const container of containerPartsIn(pod)) for (const port of partsIn(container, "ports")) yield* portName(port, "name", `of container ${container.shownName}`);
	for (const service of set.ofKind("Service")) {
		const spec = partAt(wholeOf(service), "spec");
		if (spec === void 0) continue;
		for (const violation of servicePorts(spec)) {
			const isTarget = violation.path.at(-1) === "targetPort";
			yield {
				...violation,
				passedBy: isTarget ? OF_CONTAINERS : OF_PORTS
			};
		}
	}
	for (const ingress of set.ofKind("Ingress")) {
		const spec = partAt(wholeOf(ingress), "spec");
		if (spec === void 0) continue;
		const paths = partsIn(spec, "rules").flatMap((rule) => {
			const http = partAt(rule, "http");
			return http === void 0 ? [] : partsIn(http, "paths");
		});
		const backends = [partAt(spec, "defaultBackend"), ...paths.map((path) => partAt(path, "backend"))];
		for (const backend of backends) {
			const port = backend === void 0 ? void 0 : partAt(backend, "service", "port");
			if (port === void 0) continue;
			for (const violation of portName(port, "name", `of a backend of Ingress "${ingress.name}"`)) yield {
				...violation,
				passedBy: OF_PORTS
			};
		}
	}
};
function* portName(part, key, whose) {
	const name = part.value[key];
	if (typeof name !== "string" || name === "") return;
	const fault = portNameFault(name);
	if (fault !== void 0) yield violationAt(part, key, `The port name "${name}" ${whose} ${fault}, so the API server refuses the object.`);
}
function* servicePorts(spec) {
	const ports = partsIn(spec, "ports");
	const seen = /* @__PURE__ */ new Set();
	for (const port of ports) {
		const { name = "", appProtocol } = port.value;
		yield* portName(port, "targetPort", "of a target");
		if (name === "") {
			if (ports.length > 1) yield violationAt(port, "name", "A Service of several ports must name each of them, and this one has no name.");
		} else if (typeof name === "string") {
			if (!isDnsLabel(name)) yield violationAt(port, "name", `The port name "${name}" is no DNS label (lower-case letters, digits and inner dashes, at most 63), so the API server refuses the Service.`);
			else if (seen.has(name)) yield violationAt(port, "name", `The Service has another port named "${name}", so the API server refuses it.`);
			seen.add(name);
		}
		if (typeof appProtocol === "string" && labelKeyFault(appProtocol) !== void 0) yield violationAt(port, "appProtocol", `The protocol "${appProtocol}" is no name that the API server takes, so it refuses the Service.`);
	}
}

// rules/schema/invalid-role.ts
const REFUSED$6 = "so the API server refuses the object";
const GROUP = "rbac.authorization.k8s.io";
const check$29 = function* (set) {
	for (const kind of ["Role", "ClusterRole"]) for (const role of set.ofKind(kind)) for (const rule of partsIn(wholeOf(role), "rules")) yield* ruleFaults(rule, kind);
	for (const kind of ["RoleBinding", "ClusterRoleBinding"]) for (const binding of set.ofKind(kind)) {
		const whole = wholeOf(binding);
		const role = partAt(whole, "roleRef");
		if (role !== void 0) yield* roleFaults(role, kind);
		for (const subject of partsIn(whole, "subjects")) yield* subjectFaults(subject, kind);
	}
};
function isEmpty$1(part, key) {
	const list = part.value[key];
	return !Array.isArray(list) || list.length === 0;
}
function* ruleFaults(rule, kind) {
	if (isEmpty$1(rule, "verbs")) yield violationAt(rule, "verbs", `A rule without verbs allows nothing, ${REFUSED$6}.`);
	if (!isEmpty$1(rule, "nonResourceURLs")) {
		if (kind === "Role") yield violationAt(rule, "nonResourceURLs", `A Role is for a namespace, and URLs lie in none, ${REFUSED$6}.`);
		else if ([
			"apiGroups",
			"resources",
			"resourceNames"
		].some((key) => !isEmpty$1(rule, key))) yield violationAt(rule, "nonResourceURLs", `A rule is for resources or for URLs, and this one for both, ${REFUSED$6}.`);
		return;
	}
	if (isEmpty$1(rule, "apiGroups")) yield violationAt(rule, "apiGroups", `A rule for resources names their API groups, and this one none, ${REFUSED$6}.`);
	else if (isEmpty$1(rule, "resources")) yield violationAt(rule, "resources", `A rule names resources, and this one none, ${REFUSED$6}.`);
}
function* roleFaults(role, binding) {
	const { kind, apiGroup } = role.value;
	const kinds = binding === "ClusterRoleBinding" ? ["ClusterRole"] : ["Role", "ClusterRole"];
	if (typeof kind === "string" && !kinds.includes(kind)) yield violationAt(role, "kind", `A ${binding} refers to a ${kinds.join(" or ")}, and this one to "${kind}", ${REFUSED$6}.`);
	if (typeof apiGroup === "string" && apiGroup !== "" && apiGroup !== GROUP) yield violationAt(role, "apiGroup", `Roles are of the group ${GROUP}, and this names "${apiGroup}", ${REFUSED$6}.`);
}
function* subjectFaults(subject, binding) {
	const { kind, apiGroup = "", name, namespace = "" } = subject.value;
	switch (kind) {
		case "ServiceAccount":
			if (apiGroup !== "") yield violationAt(subject, "apiGroup", `Accounts are of the core group, and this names "${scalarText(apiGroup)}", ${REFUSED$6}.`);
			if (typeof name === "string" && name !== "" && !isDnsSubdomain(name)) yield violationAt(subject, "name", `"${name.slice(0, 80)}" is no name of an account, which is a DNS name in lower case, ${REFUSED$6}.`);
			if (namespace === "" && binding === "ClusterRoleBinding") yield violationAt(subject, "namespace", `An account lies in a namespace, and this one does not say in which, ${REFUSED$6}.`);
			return;
		case "User":
		case "Group":
			if (apiGroup !== "" && apiGroup !== GROUP) yield violationAt(subject, "apiGroup", `Users and groups are of the group ${GROUP}, and this names "${scalarText(apiGroup)}", ${REFUSED$6}.`);
			return;
		default: if (typeof kind === "string") yield violationAt(subject, "kind", `A subject is a User, a Group or a ServiceAccount, and this is "${kind}", ${REFUSED$6}.`);
	}
}

// rules/schema/invalid-scheduling.ts
const REFUSED$5 = "so the API server refuses the pod";
const REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
const PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";
const check$28 = function* (set) {
	for (const { pod } of podPartsIn(set)) {
		for (const toleration of partsIn(pod, "tolerations")) yield* tolerationFaults(toleration);
		const nodes = partAt(pod, "affinity", "nodeAffinity");
		if (nodes !== void 0) yield* nodeFaults(nodes);
		for (const key of ["podAffinity", "podAntiAffinity"]) {
			const pods = partAt(pod, "affinity", key);
			if (pods !== void 0) yield* podFaults(pods);
		}
	}
};
function* tolerationFaults(part) {
	const { key = "", operator = "Equal", value = "", effect, tolerationSeconds } = part.value;
	if (operator === "Exists" && value !== "") yield violationAt(part, "value", `The toleration asks whether a taint exists and for its value as well, ${REFUSED$5}.`);
	if (key === "" && operator !== "Exists") yield violationAt(part, "operator", `A toleration without a key tolerates all taints by \`operator: Exists\` only, ${REFUSED$5}.`);
	if (tolerationSeconds !== void 0 && effect !== "NoExecute") yield violationAt(part, "tolerationSeconds", `Only the effect NoExecute can be tolerated for a time, and this toleration has ${effect === void 0 ? "none" : scalarText(effect)}, ${REFUSED$5}.`);
}
function* weight(term) {
	const { weight: given } = term.value;
	if (typeof given === "number" && (given < 1 || given > 100)) yield violationAt(term, "weight", `The weight is ${given}, and may be 1 to 100, ${REFUSED$5}.`);
}
function* nodeFaults(affinity) {
	const preferred = partsIn(affinity, PREFERRED);
	for (const term of preferred) yield* weight(term);
	const required = partAt(affinity, REQUIRED);
	const terms = [...preferred.flatMap((one) => partAt(one, "preference") ?? []), ...required === void 0 ? [] : partsIn(required, "nodeSelectorTerms")];
	for (const term of terms) for (const key of ["matchExpressions", "matchFields"]) for (const one of partsIn(term, key)) yield* expressionFaults(one);
}
function* expressionFaults(part) {
	const { operator } = part.value;
	const values = Array.isArray(part.value["values"]) ? part.value["values"] : [];
	const shown = scalarText(operator);
	switch (shown) {
		case "In":
		case "NotIn":
			if (values.length === 0) yield violationAt(part, "values", `The operator ${shown} compares with values, and there are none, ${REFUSED$5}.`);
			return;
		case "Exists":
		case "DoesNotExist":
			if (values.length > 0) yield violationAt(part, "values", `The operator ${shown} compares with no values, and there are some, ${REFUSED$5}.`);
			return;
		case "Gt":
		case "Lt": if (values.length !== 1) yield violationAt(part, "values", `The operator ${shown} compares with one number, and there are ${values.length}, ${REFUSED$5}.`);
		else if (!/^[+-]?\d+$/u.test(scalarText(values[0]))) yield violationAt(part, "values", `The operator ${shown} compares with a whole number, and this is none, so no node is ever found for the pod.`);
	}
}
function* podFaults(affinity) {
	const preferred = partsIn(affinity, PREFERRED);
	for (const term of preferred) yield* weight(term);
	for (const term of [...partsIn(affinity, REQUIRED), ...preferred.flatMap((one) => partAt(one, "podAffinityTerm") ?? [])]) if (term.value["topologyKey"] === "") yield violationAt(term, "topologyKey", `The term does not say what counts as near (topologyKey), ${REFUSED$5}.`);
}

// rules/schema/invalid-service.ts
const REFUSED$4 = "so the API server refuses the Service";
const OF_LOAD_BALANCERS = [
	"loadBalancerSourceRanges",
	"allocateLoadBalancerNodePorts",
	"loadBalancerClass"
];
const OF_ADDRESSES = [
	"clusterIP",
	"clusterIPs",
	"ipFamilies",
	"ipFamilyPolicy"
];
const check$27 = function* (set) {
	for (const service of set.ofKind("Service")) {
		const spec = partAt(wholeOf(service), "spec");
		if (spec === void 0) continue;
		const type = spec.value["type"] || "ClusterIP";
		if (type === "ExternalName") yield* externalName(spec);
		else {
			yield* lackOfPorts(spec);
			yield* clusterIps(spec);
		}
		yield* ports(spec, type === "ClusterIP");
		yield* typeFaults(spec, type);
		yield* addresses(spec);
	}
};
function* externalName(spec) {
	for (const key of OF_ADDRESSES) if (isGiven(spec.value[key])) yield violationAt(spec, key, `The type is ExternalName, which has no \`${key}\`, ${REFUSED$4}.`);
	const { externalName: name } = spec.value;
	if (typeof name === "string" && isDnsSubdomain(name.replace(/\.$/u, ""))) return;
	yield violationAt(spec, "externalName", `The type is ExternalName and the Service ${name === void 0 ? "names no host" : "names a host that is no DNS name in lower case"}, ${REFUSED$4}.`);
}
function* lackOfPorts(spec) {
	if (partsIn(spec, "ports").length === 0 && spec.value["clusterIP"] !== "None") yield violationAt(spec, "ports", `The Service has no ports, and only a headless one may do without, ${REFUSED$4}.`);
}
function* clusterIps(spec) {
	const { clusterIP, clusterIPs } = spec.value;
	if (!Array.isArray(clusterIPs) || clusterIPs.length === 0) return;
	if (!isGiven(clusterIP)) yield violationAt(spec, "clusterIPs", `The Service has \`clusterIPs\` and no \`clusterIP\`, which must be the first of them, ${REFUSED$4}.`);
	else if (clusterIPs[0] !== clusterIP) yield violationAt(spec, "clusterIPs", `\`clusterIPs\` begins with another address than \`clusterIP\`, ${REFUSED$4}.`);
	else if (clusterIP === "None" && clusterIPs.length > 1) yield violationAt(spec, "clusterIPs", `A headless Service has no address beside "None", ${REFUSED$4}.`);
}
function* ports(spec, isClusterIp) {
	const listed = partsIn(spec, "ports");
	const numbers = /* @__PURE__ */ new Set();
	const nodePorts = /* @__PURE__ */ new Set();
	for (const part of listed) {
		const { port, targetPort, nodePort, protocol = "TCP" } = part.value;
		if (isOutside(port)) yield violationAt(part, "port", `The port is ${scalarText(port)}, and ports go from 1 to 65535, ${REFUSED$4}.`);
		if (targetPort === 0) yield {
			...violationAt(part, "targetPort", "The target port is 0, which the API server takes for one left out: the port itself."),
			severity: "low"
		};
		else if (isOutside(targetPort)) yield violationAt(part, "targetPort", `The target port is ${scalarText(targetPort)}, and ports go from 1 to 65535, ${REFUSED$4}.`);
		const number = `${scalarText(port)}/${scalarText(protocol)}`;
		if (numbers.has(number)) yield violationAt(part, void 0, `The Service has port ${number} a second time, ${REFUSED$4}.`);
		numbers.add(number);
		if (typeof nodePort !== "number" || nodePort === 0) continue;
		const node = `${nodePort}/${scalarText(protocol)}`;
		if (isClusterIp) yield violationAt(part, "nodePort", `The type is ClusterIP, which has no ports on nodes, ${REFUSED$4}.`);
		else if (nodePorts.has(node)) yield violationAt(part, "nodePort", `The Service has node port ${node} a second time, ${REFUSED$4}.`);
		nodePorts.add(node);
	}
}
function isOutside(port) {
	return typeof port === "number" && (port < 1 || port > 65535);
}
function* typeFaults(spec, type) {
	const { clusterIP, sessionAffinity, sessionAffinityConfig } = spec.value;
	if (clusterIP === "None" && (type === "NodePort" || type === "LoadBalancer")) yield violationAt(spec, "clusterIP", `A Service of type ${type} cannot be headless, ${REFUSED$4}.`);
	if (type !== "LoadBalancer") for (const key of OF_LOAD_BALANCERS) {
		const value = spec.value[key];
		if (value === void 0 || Array.isArray(value) && !isFilled(value)) continue;
		yield violationAt(spec, key, `\`${key}\` belongs to the type LoadBalancer, and this is ${scalarText(type)}, ${REFUSED$4}.`);
	}
	const { externalTrafficPolicy: policy, externalIPs = [] } = spec.value;
	const isReachedFromOutside = type === "LoadBalancer" || type === "NodePort" || isFilled(externalIPs);
	if (policy !== void 0 && policy !== "" && !isReachedFromOutside) yield violationAt(spec, "externalTrafficPolicy", `\`externalTrafficPolicy\` belongs to what is reached from outside, and this is ${scalarText(type)}, ${REFUSED$4}.`);
	if (spec.value["healthCheckNodePort"] && (type !== "LoadBalancer" || policy !== "Local")) yield violationAt(spec, "healthCheckNodePort", `A port for health checks belongs to the type LoadBalancer with \`externalTrafficPolicy: Local\`, ${REFUSED$4}.`);
	if (sessionAffinityConfig !== void 0 && sessionAffinity !== "ClientIP") yield {
		...violationAt(spec, "sessionAffinityConfig", "Sessions are configured and `sessionAffinity` is not ClientIP, so the API server drops the settings."),
		severity: "medium"
	};
}
function isGiven(value) {
	return value !== void 0 && value !== "" && !(Array.isArray(value) && value.length === 0);
}
function isFilled(list) {
	return Array.isArray(list) && list.length > 0;
}
function* addresses(spec) {
	const { clusterIP, externalIPs, loadBalancerSourceRanges: ranges } = spec.value;
	if (Array.isArray(externalIPs)) yield* addressFaults({
		...spec,
		path: [...spec.path, "externalIPs"]
	}, externalIPs, (text) => require_program.ipFamily(text) !== void 0);
	if (typeof clusterIP === "string" && clusterIP !== "" && clusterIP !== "None" && require_program.ipFamily(clusterIP) === void 0) yield violationAt(spec, "clusterIP", `"${clusterIP}" is no address, ${REFUSED$4}.`);
	if (Array.isArray(ranges) && spec.value["type"] === "LoadBalancer") yield* addressFaults({
		...spec,
		path: [...spec.path, "loadBalancerSourceRanges"]
	}, ranges, (text) => require_program.cidrOf(text.trim()) !== void 0);
}
function* addressFaults(part, values, isRight) {
	for (const [index, value] of values.entries()) if (typeof value === "string" && !isRight(value)) yield violationAt(part, index, `"${value}" is no address of the form that is wanted here, ${REFUSED$4}.`);
}

// rules/schema/invalid-storage-claim.ts
const REFUSED$3 = "so the API server refuses the claim";
const check$26 = function* (set) {
	for (const claim of set.ofKind("PersistentVolumeClaim")) {
		const spec = partAt(wholeOf(claim), "spec");
		if (spec === void 0) continue;
		yield* accessFaults(spec, `Claim "${claim.name}"`);
		const storage = partAt(spec, "resources", "requests")?.value["storage"];
		if (storage === void 0 || !isAboveZero(storage)) yield noSize(spec, `Claim "${claim.name}"`, storage);
	}
	yield* templateFaults(set);
};
function isAboveZero(storage) {
	const text = scalarText(storage);
	return !/^[+-]?0*(?:\.0*)?[A-Za-z]*$/u.test(text) && !text.startsWith("-");
}
function noSize(spec, shown, storage) {
	const place = {
		...spec,
		path: [
			...spec.path,
			"resources",
			"requests"
		]
	};
	return violationAt(place, "storage", `${shown} asks for ${storage === void 0 ? "no size" : scalarText(storage)}, ${REFUSED$3}.`);
}
function* templateFaults(set) {
	for (const owner of set.ofKind("StatefulSet")) {
		const whole = partAt(wholeOf(owner), "spec");
		for (const claim of whole === void 0 ? [] : partsIn(whole, "volumeClaimTemplates")) {
			const spec = partAt(claim, "spec");
			if (spec === void 0) continue;
			const shown = `A claim template of StatefulSet "${owner.name}"`;
			yield* accessFaults(spec, shown);
			const storage = partAt(spec, "resources", "requests")?.value["storage"];
			if (storage !== void 0 && !isAboveZero(storage)) yield noSize(spec, shown, storage);
		}
	}
	for (const { pod } of podPartsIn(set)) for (const volume of partsIn(pod, "volumes")) {
		const spec = partAt(volume, "ephemeral", "volumeClaimTemplate", "spec");
		if (spec === void 0) continue;
		const shown = `The claim of volume "${scalarText(volume.value["name"])}"`;
		yield* accessFaults(spec, shown);
		const storage = partAt(spec, "resources", "requests")?.value["storage"];
		if (storage === void 0 || !isAboveZero(storage)) yield noSize(spec, shown, storage);
	}
}
function* accessFaults(spec, shown) {
	const { accessModes } = spec.value;
	if (!Array.isArray(accessModes) || accessModes.length === 0) yield violationAt(spec, "accessModes", `${shown} does not say how it may be mounted, ${REFUSED$3}.`);
	else if (accessModes.length > 1 && accessModes.includes("ReadWriteOncePod")) yield violationAt(spec, "accessModes", `${shown} asks for ReadWriteOncePod beside other modes, ${REFUSED$3}.`);
}

// rules/schema/invalid-volume.ts
const REFUSED$2 = "so the API server refuses the pod";
const LEADS_OUT = /(?:^|\/)\.\.(?:\/|$)/u;
const check$25 = function* (set) {
	for (const { pod } of podPartsIn(set)) {
		for (const volume of partsIn(pod, "volumes")) yield* volumeFaults(volume);
		for (const container of containerPartsIn(pod)) for (const mount of partsIn(container, "volumeMounts")) yield* mountFaults(mount, container.shownName);
	}
};
function* volumeFaults(volume) {
	const { name } = volume.value;
	const sources = Object.keys(volume.value).filter((key) => key !== "name");
	const shown = `Volume "${scalarText(name)}"`;
	if (sources.length === 0) {
		const text = `${shown} has no source, so it is an empty folder; its source may be indented too little.`;
		yield {
			...violationAt(volume, void 0, text),
			severity: "low"
		};
	} else if (sources.length > 1) yield violationAt(volume, void 0, `${shown} has the sources ${sources.join(" and ")}, ${REFUSED$2}.`);
	const host = partAt(volume, "hostPath");
	const path = host?.value["path"];
	if (host !== void 0 && typeof path === "string" && LEADS_OUT.test(path)) yield violationAt(host, "path", `The path of ${shown.toLowerCase()} has ".." in it, ${REFUSED$2}.`);
	const projected = partAt(volume, "projected");
	for (const source of projected === void 0 ? [] : partsIn(projected, "sources")) yield* projectedFaults(source);
}
function* projectedFaults(source) {
	if (Object.keys(source.value).length > 1) yield violationAt(source, void 0, `A source of a projected volume is of one kind, and this is ${Object.keys(source.value).join(" and ")}, ${REFUSED$2}.`);
	const token = partAt(source, "serviceAccountToken");
	const seconds = token?.value["expirationSeconds"];
	if (token !== void 0 && typeof seconds === "number" && (seconds < 600 || seconds > 2 ** 32)) yield violationAt(token, "expirationSeconds", `The token is good for ${seconds} seconds, and may be for 600 to 2^32, ${REFUSED$2}.`);
}
function* mountFaults(mount, container) {
	const { mountPath, subPath, subPathExpr } = mount.value;
	if (mountPath === "") yield violationAt(mount, "mountPath", `Container ${container} mounts a volume and does not say where, ${REFUSED$2}.`);
	if (typeof subPath === "string" && subPath !== "" && subPathExpr !== void 0 && subPathExpr !== "") yield violationAt(mount, "subPathExpr", `Container ${container} mounts a part of a volume by \`subPath\` and by \`subPathExpr\`, ${REFUSED$2}.`);
	for (const [key, path] of [["subPath", subPath], ["subPathExpr", subPathExpr]]) if (typeof path === "string" && (path.startsWith("/") || LEADS_OUT.test(path))) yield violationAt(mount, key, `Container ${container} mounts the part "${path}" of a volume, which leads out of it, ${REFUSED$2}.`);
}

// rules/schema/invalid-workload-strategy.ts
const REFUSED$1 = "so the API server refuses the object";
const COUNTS = [
	"replicas",
	"minReadySeconds",
	"revisionHistoryLimit",
	"parallelism",
	"completions",
	"backoffLimit",
	"ttlSecondsAfterFinished",
	"successfulJobsHistoryLimit",
	"failedJobsHistoryLimit",
	"startingDeadlineSeconds"
];
const check$24 = function* (set) {
	for (const kind of [
		"Deployment",
		"StatefulSet",
		"DaemonSet",
		"Job",
		"CronJob"
	]) for (const resource of set.ofKind(kind)) {
		const spec = partAt(wholeOf(resource), "spec");
		if (spec === void 0) continue;
		yield* counts(spec, kind === "StatefulSet");
		if (kind === "Deployment") yield* deployment(spec);
		else if (kind === "DaemonSet") yield* daemons(spec);
		else if (kind === "StatefulSet") yield* exclusive(partAt(spec, "updateStrategy"), "OnDelete");
		const job = kind === "CronJob" ? partAt(spec, "jobTemplate", "spec") : kind === "Job" ? spec : void 0;
		if (job !== void 0) {
			yield* jobFaults(job);
			yield* selectorFaults(job, kind);
		}
		if (kind === "CronJob" && job !== void 0) yield* counts(job, false);
		if (kind === "CronJob") yield* timeZone(spec);
	}
};
function* counts(spec, keepsAnyHistory) {
	for (const key of COUNTS) {
		if (keepsAnyHistory && key === "revisionHistoryLimit") continue;
		const count = spec.value[key];
		if (typeof count === "number" && count < 0) yield violationAt(spec, key, `\`${key}\` is ${count}, and may not be below zero, ${REFUSED$1}.`);
	}
}
function* exclusive(strategy, type) {
	if (strategy?.value["type"] !== type || strategy.value["rollingUpdate"] === void 0) return;
	yield violationAt(strategy, "rollingUpdate", `The strategy ${type} updates no pod by pod, and how to do so is said, ${REFUSED$1}.`);
}
function isZero(value) {
	return value === 0 || percentOf(value) === 0;
}
function* deployment(spec) {
	const strategy = partAt(spec, "strategy");
	yield* exclusive(strategy, "Recreate");
	const rolling = strategy?.value["type"] === "Recreate" ? void 0 : partAt(spec, "strategy", "rollingUpdate");
	if (rolling !== void 0) {
		const { maxSurge, maxUnavailable } = rolling.value;
		if (isZero(maxSurge) && isZero(maxUnavailable)) yield violationAt(rolling, "maxUnavailable", `No pod may be added and none taken away, ${REFUSED$1}.`);
		yield* beyondAll(rolling, "maxUnavailable");
	}
	const { minReadySeconds: ready = 0, progressDeadlineSeconds: deadline } = spec.value;
	if (typeof deadline === "number" && typeof ready === "number" && deadline <= ready) yield violationAt(spec, "progressDeadlineSeconds", `A rollout must move on in ${deadline} seconds, and a pod counts as ready after ${ready}, ${REFUSED$1}.`);
}
function* beyondAll(rolling, key) {
	const share = rolling.value[key];
	if ((percentOf(share) ?? 0) > 100) yield violationAt(rolling, key, `\`${key}\` is ${scalarText(share)} of the pods, and there are 100%, ${REFUSED$1}.`);
}
function* daemons(spec) {
	yield* exclusive(partAt(spec, "updateStrategy"), "OnDelete");
	const rolling = partAt(spec, "updateStrategy", "rollingUpdate");
	if (rolling === void 0) return;
	yield* beyondAll(rolling, "maxUnavailable");
	yield* beyondAll(rolling, "maxSurge");
	const { maxSurge, maxUnavailable } = rolling.value;
	const surges = maxSurge !== void 0 && !isZero(maxSurge);
	if (surges && maxUnavailable === void 0) yield violationAt(rolling, "maxSurge", `A pod may be added on a node or taken away, not both, and one is taken away unless maxUnavailable is 0, ${REFUSED$1}.`);
	else if (surges && !isZero(maxUnavailable)) yield violationAt(rolling, "maxUnavailable", `A pod may be added on a node or taken away, not both, ${REFUSED$1}.`);
	else if (isZero(maxUnavailable) && !surges) yield violationAt(rolling, "maxUnavailable", `No pod may be added and none taken away, ${REFUSED$1}.`);
}
function* jobFaults(spec) {
	const { completionMode, completions, backoffLimitPerIndex, successPolicy } = spec.value;
	const isIndexed = completionMode === "Indexed";
	if (isIndexed && completions === void 0) yield violationAt(spec, "completions", `A Job by index says how many indexes it has, and this one does not, ${REFUSED$1}.`);
	if (!isIndexed && successPolicy !== void 0) yield violationAt(spec, "successPolicy", `Success by index needs \`completionMode: Indexed\`, ${REFUSED$1}.`);
	if (!isIndexed && backoffLimitPerIndex !== void 0) yield violationAt(spec, "backoffLimitPerIndex", `A limit for each index needs \`completionMode: Indexed\`, ${REFUSED$1}.`);
}
function* selectorFaults(spec, kind) {
	const { selector, manualSelector } = spec.value;
	if (kind === "CronJob" && manualSelector === true) yield violationAt(spec, "manualSelector", `Each Job of a CronJob selects its own pods, which one selector for all cannot do, ${REFUSED$1}.`);
	else if (manualSelector !== true && (kind === "CronJob" ? selector !== void 0 : asksForSomething(selector))) yield violationAt(spec, "selector", `The server makes the selector of a Job, and refuses another one${kind === "Job" ? " unless `manualSelector` is true" : ""}.`);
}
function asksForSomething(selector) {
	if (!require_program.isMap(selector)) return false;
	return Object.values(selector).some((part) => Array.isArray(part) ? part.length > 0 : require_program.isMap(part) && Object.keys(part).length > 0);
}
function* timeZone(spec) {
	const { timeZone: zone } = spec.value;
	if (typeof zone !== "string" || zone !== "" && zone.toLowerCase() !== "local" && isZone(zone)) return;
	yield violationAt(spec, "timeZone", `"${zone}" is no time zone like Europe/Zurich, ${REFUSED$1}.`);
}
function isZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}

// rules/schema/mismatching-selector.ts
const BY_EXPRESSIONS = [
	"Deployment",
	"ReplicaSet",
	"StatefulSet",
	"DaemonSet",
	"Rollout.argoproj.io"
];
const BY_PAIRS = ["ReplicationController", "DeploymentConfig.apps.openshift.io"];
const JOBS = ["Job", "CronJob"];
const FOR_KIND = {
	Deployment: { "kube-score": ["deployment-pod-selector-labels-match-template-metadata-labels"] },
	StatefulSet: { "kube-score": ["statefulset-pod-selector-labels-match-template-metadata-labels"] }
};
const check$23 = function* (set) {
	for (const owned of podTemplatesIn(set)) {
		const { owner, templatePath } = owned;
		const specPath = templatePath.slice(0, -1);
		const spec = require_program.valueAt(owner.object, specPath);
		const fault = require_program.isMap(spec) ? faultOf$1(owned, spec) : void 0;
		if (fault !== void 0) yield {
			resource: owner,
			path: [...specPath, "selector"],
			message: `${owner.kind} "${owner.name}" ${fault}, so the API server refuses it.`,
			passedBy: passedFor(owner, FOR_KIND)
		};
	}
};
function faultOf$1({ owner, template }, spec) {
	const is = (kind) => matchesKind(kind, owner.apiVersion, owner.kind);
	const labels = labelsOf(template);
	const { selector } = spec;
	if (BY_PAIRS.some(is)) return require_program.isMap(selector) && !selectsByPairs(selector, labels) ? MISSES : void 0;
	if (JOBS.some(is)) return require_program.isMap(selector) && maySelect(selector, labels) === false ? MISSES : void 0;
	if (!BY_EXPRESSIONS.some(is) || spec["workloadRef"] !== void 0) return void 0;
	if (selector === void 0) return owner.apiVersion === "apps/v1" ? "has no selector" : void 0;
	if (!require_program.isMap(selector)) return void 0;
	if (isEmpty(selector)) return "has an empty selector, which would select all pods";
	return selectsByExpressions(selector, labels) === false ? MISSES : void 0;
}
const MISSES = "does not select the pods of its own template";
function isEmpty({ matchLabels, matchExpressions }) {
	return (require_program.isMap(matchLabels) ? Object.keys(matchLabels).length : 0) === 0 && (!Array.isArray(matchExpressions) || matchExpressions.length === 0);
}

// rules/schema/misplaced-namespace.ts
const check$22 = function* (set) {
	for (const resource of set.resources) {
		const { apiVersion, kind, name, namespace } = resource;
		if (namespace === void 0 || !isClusterScoped(apiVersion, kind)) continue;
		yield {
			resource,
			path: ["metadata", "namespace"],
			message: `${kind} "${name}" lives in no namespace, so "${namespace}" is dropped and the object holds for the whole cluster.`
		};
	}
};

// rules/schema/probe-threshold-invalid.ts
const PROBES = [
	"livenessProbe",
	"readinessProbe",
	"startupProbe"
];
const WAYS = [
	"exec",
	"httpGet",
	"tcpSocket",
	"grpc"
];
const COUNTERS = [
	"initialDelaySeconds",
	"timeoutSeconds",
	"periodSeconds",
	"successThreshold",
	"failureThreshold"
];
const REFUSED = "so the API server refuses the pod";
const check$21 = function* (set) {
	for (const { pod } of podPartsIn(set)) {
		if (isKnative(pod.resource)) continue;
		for (const container of containerPartsIn(pod)) for (const name of PROBES) {
			const probe = partAt(container, name);
			if (probe === void 0) continue;
			const what = `The ${name} of container ${container.shownName}`;
			yield* wayFaults(probe, what);
			yield* numberFaults(probe, name, what);
		}
	}
};
function* wayFaults(probe, what) {
	const ways = WAYS.filter((way) => probe.value[way] !== void 0);
	if (ways.length !== 1) {
		const how = ways.length === 0 ? "does not say how to ask" : `asks in ${ways.length} ways at once`;
		yield violationAt(probe, void 0, `${what} ${how}, ${REFUSED}.`);
		return;
	}
	const command = partAt(probe, "exec");
	if (command !== void 0 && Array.isArray(command.value["command"]) && command.value["command"].length === 0) yield violationAt(command, "command", `${what} runs an empty command, ${REFUSED}.`);
	for (const way of [
		"httpGet",
		"tcpSocket",
		"grpc"
	]) {
		const asked = partAt(probe, way);
		const port = asked?.value["port"];
		if (asked === void 0 || port === void 0) continue;
		const fault = askedPortFault(port);
		if (fault !== void 0) yield violationAt(asked, "port", `${what} asks a port that ${fault}, ${REFUSED}.`);
	}
}
function* numberFaults(probe, name, what) {
	for (const counter of COUNTERS) {
		const count = probe.value[counter];
		if (typeof count === "number" && count < 0) yield violationAt(probe, counter, `${what} has a negative ${counter}, ${REFUSED}.`);
	}
	const { successThreshold: successes, terminationGracePeriodSeconds: grace } = probe.value;
	if (name !== "readinessProbe" && typeof successes === "number" && successes > 1) {
		const text = `${what} asks for ${successes} successes, and may ask for one only, ${REFUSED}.`;
		yield violationAt(probe, "successThreshold", text);
	}
	if (grace === void 0) return;
	if (name === "readinessProbe") yield violationAt(probe, "terminationGracePeriodSeconds", `${what} never ends the container, and may have no grace period, ${REFUSED}.`);
	else if (typeof grace === "number" && grace < 1) yield violationAt(probe, "terminationGracePeriodSeconds", `${what} has a grace period of ${grace} seconds, ${REFUSED}.`);
}

// rules/schema/volume-mount-without-volume.ts
const check$20 = function* (set) {
	for (const { pod } of podPartsIn(set)) {
		const volumes = volumesOf(pod);
		for (const container of containerPartsIn(pod)) {
			for (const mount of partsIn(container, "volumeMounts")) {
				const { name } = mount.value;
				if (typeof name !== "string" || volumes.has(name)) continue;
				const text = `Container ${container.shownName} mounts the volume "${name}", which the pod does not have, so the API server refuses it.`;
				yield violationAt(mount, "name", text);
			}
			for (const device of partsIn(container, "volumeDevices")) {
				const { name } = device.value;
				if (typeof name !== "string" || volumes.get(name) === true) continue;
				const what = volumes.has(name) ? "is no persistent disk" : "the pod does not have";
				const text = `Container ${container.shownName} uses the volume "${name}" as a device, which ${what}, so the API server refuses it.`;
				yield violationAt(device, "name", text);
			}
		}
	}
};
function volumesOf(pod) {
	const volumes = /* @__PURE__ */ new Map();
	for (const { value } of partsIn(pod, "volumes")) {
		const { name } = value;
		if (typeof name === "string") volumes.set(name, value["persistentVolumeClaim"] !== void 0 || value["ephemeral"] !== void 0);
	}
	const { resource } = pod;
	if (!matchesKind("StatefulSet", resource.apiVersion, resource.kind)) return volumes;
	const spec = partAt(wholeOf(resource), "spec");
	for (const claim of spec === void 0 ? [] : partsIn(spec, "volumeClaimTemplates")) {
		const name = require_program.valueAt(claim.value, ["metadata", "name"]);
		if (typeof name === "string") volumes.set(name, true);
	}
	return volumes;
}

// src/kubernetes/config-and-storage/credential-formats.ts
function credentialIn(text, outer, inner) {
	if (MAYBE_PREFIXED.test(text)) {
		const format = PREFIXED.find(({ pattern, isReal }) => {
			const found = pattern.exec(text)?.[0];
			return found !== void 0 && (isReal === void 0 || isReal(found));
		});
		if (format !== void 0) return {
			shown: format.shown,
			isIdentifier: format.isIdentifier ?? false
		};
	}
	if (!/\d/u.test(text)) return void 0;
	const isNamed = namesVendor(outer, inner);
	if (!isNamed && !MAYBE_NAMED.test(text)) return void 0;
	const assigned = isNamed ? `${outer}.${inner}=${text}` : text;
	const format = NAMED.find(({ pattern }) => /\d/u.test(pattern.exec(assigned)?.groups?.["token"] ?? ""));
	return format === void 0 ? void 0 : {
		shown: format.shown,
		isIdentifier: false
	};
}
const VENDOR_NAMES = /* @__PURE__ */ new Map();
const MOST_NAMES = 1e4;
let namesKnown = 0;
function namesVendor(outer, inner) {
	let byOuter = VENDOR_NAMES.get(inner);
	const known = byOuter?.get(outer);
	if (known !== void 0) return known;
	const names = `${outer}.${inner}`;
	const isNamed = MAYBE_NAMED.test(names) && !/checksum|sha256/iu.test(names);
	if (namesKnown >= MOST_NAMES) {
		VENDOR_NAMES.clear();
		byOuter = void 0;
		namesKnown = 0;
	}
	byOuter ??= /* @__PURE__ */ new Map();
	VENDOR_NAMES.set(inner, byOuter.set(outer, isNamed));
	namesKnown += 1;
	return isNamed;
}
function holdsAwsSecretKey(text) {
	for (const [candidate] of text.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gu)) if (isMixed(candidate) && !/^[0-9a-f]+$/iu.test(candidate)) return true;
	return false;
}
const MAYBE_PREFIXED = /A(?:KIA|SIA|GPA|IDA|ROA|NPA)[A-Z0-9]|AIza|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|[sr]k_live_|SK[0-9a-fA-F]{8}|npm_|hvs\.|s\.[A-Za-z0-9]{24}|atlasv1|eyJ|PRIVATE KEY|NRAK-|service_account/u;
const PREFIXED = [
	{
		shown: "a private key",
		pattern: /-{3,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{3,}(?!-|(?:\s|\\[nr]){0,9}(?:["'`.\u2026<>$*[{]|REDACTED|[Yy]our))/u
	},
	{
		shown: "a key of a Google service account",
		pattern: /"type"\s{0,9}:\s{0,9}"service_account"/u
	},
	{
		shown: "a Google API key",
		pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/u
	},
	{
		shown: "a GitHub token",
		pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,82})/u
	},
	{
		shown: "a GitLab token",
		pattern: /(?<![\w-])glpat-[\w-]{20}/u
	},
	{
		shown: "a Slack token",
		pattern: /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,}/u
	},
	{
		shown: "a Stripe key",
		pattern: /(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{10,}/u
	},
	{
		shown: "a Twilio key",
		pattern: /(?<![A-Za-z0-9])SK[0-9a-fA-F]{32}(?![A-Za-z0-9])/u
	},
	{
		shown: "an npm token",
		pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/u
	},
	{
		shown: "a Vault token",
		pattern: /(?<![\w.-])hvs\.[\w-]{24}/u
	},
	{
		shown: "a Vault token",
		pattern: /(?<![\w.-])s\.[A-Za-z0-9]{24}(?![\w.-])/u,
		isReal: isMixed
	},
	{
		shown: "a Terraform Cloud token",
		pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60}/u
	},
	{
		shown: "a New Relic key",
		pattern: /(?<![A-Za-z0-9])NRAK-[A-Z0-9]{27}(?![A-Za-z0-9])/u
	},
	{
		shown: "a JSON Web Token",
		pattern: /(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,8000}\.[\w-]{8}/u
	},
	{
		shown: "an AWS access key id",
		pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA|GPA|IDA|ROA|NPA)[A-Z0-9]{16}(?![A-Za-z0-9])/u,
		isIdentifier: true
	}
];
const MAYBE_NAMED = /bitbucket|datadog|heroku|launchdarkly|new[_-]?relic|okta|sumo/iu;
const NAMED = [
	named$1("a Bitbucket secret", "bitbucket", "[\\w=-]{64}|[a-z0-9]{32}"),
	named$1("a Datadog key", "datadog", "[a-f0-9]{32}|[a-z0-9]{40}"),
	named$1("a Heroku key", "heroku", "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"),
	named$1("a LaunchDarkly key", "launchdarkly", "[a-z0-9_=-]{40}"),
	named$1("a New Relic key", "new[_-]?relic", "[a-f0-9]{36}nral|[a-z0-9]{40}|[a-z0-9]{64}"),
	named$1("an Okta token", "okta", "[a-z0-9_=-]{42}"),
	named$1("a Sumo Logic key", "sumo(?:[_-]?logic)?", "su[a-z0-9]{12}|[a-z0-9]{64}")
];
function named$1(shown, vendor, token) {
	return {
		shown,
		pattern: new RegExp(`${vendor}[\\w. -]{0,25}["']?\\s{0,3}(?:=>|:=|=|:)\\s{0,3}["'\`]?(?<token>${token})(?![\\w=-])`, "iu")
	};
}
function isMixed(text) {
	return /[a-z]/u.test(text) && /[A-Z]/u.test(text) && /\d/u.test(text);
}

// rules/secrets/hardcoded-secret.ts
const check$19 = function* (set, params) {
	for (const resource of set.resources) {
		if (matchesKind("SealedSecret.bitnami.com", resource.apiVersion, resource.kind)) continue;
		const hits = [];
		visitTexts(resource, params["scanSecrets"] === true, (text, outer, inner, path) => {
			const credential = credentialIn(text, outer, inner);
			if (credential !== void 0) hits.push({
				credential,
				path: [...path]
			});
		});
		for (const { credential, path } of hits) {
			const isHalf = credential.isIdentifier && !hasAwsSecretKey(resource, params["scanSecrets"] === true);
			yield {
				resource,
				path,
				message: messageFor(resource, credential, isHalf),
				...isHalf ? { severity: "high" } : {}
			};
		}
	}
};
function messageFor(resource, { shown, isIdentifier }, isHalf) {
	const beside = isIdentifier && !isHalf ? " beside its secret half" : "";
	const consequence = isHalf ? "whose secret half may not be far" : "which everyone who can read this repository can use";
	return `${resource.kind} "${resource.name}" holds ${shown}${beside}, ${consequence}.`;
}
function hasAwsSecretKey(resource, scansSecrets) {
	let has = false;
	visitTexts(resource, scansSecrets, (text) => {
		has ||= holdsAwsSecretKey(text);
	});
	return has;
}
function visitTexts(resource, scansSecrets, see) {
	const isSecret = matchesKind("Secret", resource.apiVersion, resource.kind);
	const path = [];
	const visit = (value, outer, inner) => {
		if (typeof value === "string") {
			const isEncoded = isSecret && path[0] === "data";
			if (value.length < SHORTEST || isEncoded && !scansSecrets) return;
			if (!value.startsWith("ENC[")) see(isEncoded ? decoded$1(value) : value, outer, inner, path);
		} else if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) {
			path.push(index);
			visit(value[index], outer, inner);
			path.pop();
		}
		else if (require_program.isMap(value)) for (const key in value) {
			if (key.length >= SHORTEST && !isOrdinaryKey(key)) see(key, "", "", path);
			path.push(key);
			visit(value[key], inner, key === "value" && typeof value["name"] === "string" ? value["name"] : key);
			path.pop();
		}
	};
	visit(resource.object, "", "");
}
const ORDINARY_KEYS = /* @__PURE__ */ new Set();
const MOST_KEYS = 1e4;
function isOrdinaryKey(key) {
	if (ORDINARY_KEYS.has(key)) return true;
	if (credentialIn(key, "", "") !== void 0 || holdsAwsSecretKey(key)) return false;
	if (ORDINARY_KEYS.size >= MOST_KEYS) ORDINARY_KEYS.clear();
	ORDINARY_KEYS.add(key);
	return true;
}
const SHORTEST = 14;
function decoded$1(base64) {
	return Buffer.from(base64, "base64").toString("utf8");
}

// rules/secrets/pod-uses-secret.ts
const check$18 = function* (set) {
	for (const template of podTemplatesIn(set)) {
		const references = configReferencesOf(template).filter(({ kind, path }) => kind === "Secret" && path.at(-3) !== "imagePullSecrets");
		const first = references[0];
		if (first === void 0) continue;
		const names = [...new Set(references.map(({ name }) => `"${name}"`))];
		yield {
			resource: template.owner,
			path: first.path,
			message: `${template.owner.kind} "${template.owner.name}" reads ${names.length === 1 ? "Secret" : "the Secrets"} ${names.join(", ")}, and so does whoever takes over one of its containers.`
		};
	}
};

// rules/secrets/restricted-secret-reference.ts
const check$17 = function* (set, params) {
	const allowed = Array.isArray(params["allowedNames"]) ? params["allowedNames"] : [];
	if (allowed.length === 0) return;
	const patterns = allowed.map((pattern) => String(pattern));
	for (const template of podTemplatesIn(set)) for (const { kind, name, path } of configReferencesOf(template)) {
		if (kind !== "Secret" || patterns.some((pattern) => isMeant(name, pattern))) continue;
		yield {
			resource: template.owner,
			path,
			message: `${template.owner.kind} "${template.owner.name}" asks for Secret "${name}", which is not among those that workloads may use here.`
		};
	}
};
function isMeant(name, pattern) {
	return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

// rules/secrets/secret-data-not-base64.ts
const check$16 = function* (set) {
	for (const secret of set.ofKind("Secret")) {
		if (secret.object["sops"] !== void 0) continue;
		const data = mapOf$1(secret.object["data"]);
		for (const [key, value] of Object.entries(data)) {
			const problem = typeof value === "string" && !isFilledInLater(value) ? problemOf(key, value) : void 0;
			if (problem === void 0) continue;
			yield {
				resource: secret,
				path: ["data", key],
				message: `Secret "${secret.name}" has under "${key}" ${problem.text}.`,
				...problem.isRefused ? {} : { severity: "info" }
			};
		}
		yield* problemsOfType(secret, data, mapOf$1(secret.object["stringData"]));
	}
};
const ONE_LINE = /(?:^|[._-]|[a-z])(?:password|passwd|pwd|token|api[._-]?key|secret[._-]?key|access[._-]?key)$/iu;
function problemOf(key, value) {
	const bytes = decoded(value);
	if (bytes === void 0) return {
		text: "a value that is not base64, so the API server refuses the object",
		isRefused: true
	};
	const text = bytes.toString("utf8");
	if (isEncodedText(text)) return {
		text: "a value that was encoded twice, so the program reads base64 instead of the value",
		isRefused: false
	};
	if (ONE_LINE.test(key) && /^[^\n]+\n$/u.test(text)) return {
		text: "a value with a line break at its end, so a login with it fails",
		isRefused: false
	};
}
function decoded(value) {
	const digits = value.replace(/[\r\n]/gu, "");
	return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(digits) ? Buffer.from(digits, "base64") : void 0;
}
const MIN_ENCODED = 8;
function isEncodedText(text) {
	const line = text.trim();
	if (line.length < MIN_ENCODED) return false;
	const inner = decoded(line);
	return inner !== void 0 && inner.toString("base64") === line.replace(/[\r\n]/gu, "") && isPrintable(inner);
}
function isPrintable(bytes) {
	return bytes.every((byte) => byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9);
}
function isFilledInLater(value) {
	return /[$]\{|<[^<>]*>|\{\{|ENC\[/u.test(value);
}
const isPem = (text) => text.trim() === "" || text.includes("-----BEGIN ");
const TYPES = {
	"kubernetes.io/tls": {
		keys: ["tls.crt", "tls.key"],
		isWell: isPem,
		form: "PEM"
	},
	"kubernetes.io/dockerconfigjson": {
		keys: [".dockerconfigjson"],
		isWell: isJson,
		form: "JSON"
	},
	"kubernetes.io/dockercfg": {
		keys: [".dockercfg"],
		isWell: isJson,
		form: "JSON"
	}
};
function* problemsOfType(secret, data, stringData) {
	const type = secret.object["type"];
	const rule = typeof type === "string" && Object.hasOwn(TYPES, type) ? TYPES[type] : void 0;
	if (typeof type !== "string" || rule === void 0) return;
	for (const key of rule.keys) {
		const plain = stringData[key];
		const encoded = data[key];
		if (plain === void 0 && encoded === void 0) {
			yield {
				resource: secret,
				path: ["data", key],
				message: `Secret "${secret.name}" is of type ${type} and lacks the key "${key}", so the API server refuses it.`
			};
			continue;
		}
		const text = typeof plain === "string" ? plain : textOf$1(encoded);
		if (text === void 0 || isFilledInLater(text) || rule.isWell(text)) continue;
		yield {
			resource: secret,
			path: [plain === void 0 ? "data" : "stringData", key],
			message: `Secret "${secret.name}" is of type ${type} and has under "${key}" what is no ${rule.form}, so whatever needs it fails.`
		};
	}
}
function textOf$1(value) {
	return typeof value === "string" && !isFilledInLater(value) ? decoded(value)?.toString("utf8") : void 0;
}
function isJson(text) {
	try {
		return require_program.isMap(JSON.parse(text));
	} catch {
		return false;
	}
}
function mapOf$1(value) {
	return require_program.isMap(value) ? value : {};
}

// src/kubernetes/network/load-balancers.ts
const INTERNAL$1 = {
	"networking.gke.io/load-balancer-type": ["internal"],
	"cloud.google.com/load-balancer-type": ["internal"],
	"service.beta.kubernetes.io/aws-load-balancer-internal": ["true", "0.0.0.0/0"],
	"service.beta.kubernetes.io/aws-load-balancer-scheme": ["internal"],
	"service.beta.kubernetes.io/azure-load-balancer-internal": ["true"],
	"service.beta.kubernetes.io/openstack-internal-load-balancer": ["true"],
	"service.beta.kubernetes.io/cce-load-balancer-internal-vpc": ["true"],
	"service.beta.kubernetes.io/oci-load-balancer-internal": ["true"],
	"service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type": ["intranet"],
	"service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type": ["private"],
	"service.kubernetes.io/qcloud-loadbalancer-internal-subnetid": []
};
function isExternalLoadBalancer({ object }, internalClasses) {
	const spec = object["spec"];
	if (!require_program.isMap(spec) || spec["type"] !== "LoadBalancer") return false;
	const loadBalancerClass = spec["loadBalancerClass"];
	if (Array.isArray(internalClasses) && internalClasses.includes(loadBalancerClass)) return false;
	return !Object.entries(INTERNAL$1).some(([key, values]) => {
		const text = annotationText(object, key);
		return values.length === 0 ? text !== "" : values.includes(text);
	});
}
function annotationText(object, key) {
	return scalarText(require_program.valueAt(object, [
		"metadata",
		"annotations",
		key
	])).trim().toLowerCase();
}

// rules/service/aks-exposure-without-gateway-tls.ts
const INTERNAL = "service.beta.kubernetes.io/azure-load-balancer-internal";
const check$15 = function* (set) {
	const hasGateway = set.ofKind("Ingress").some(isGatewayWithTls);
	for (const service of set.ofKind("Service")) {
		const type = require_program.valueAt(service.object, ["spec", "type"]);
		if (type !== "LoadBalancer" && type !== "NodePort") continue;
		const isPublic = type === "LoadBalancer" && annotationText(service.object, INTERNAL) !== "true";
		if (hasGateway && !isPublic) continue;
		yield {
			resource: service,
			path: isPublic && hasGateway ? [
				"metadata",
				"annotations",
				INTERNAL
			] : ["spec", "type"],
			message: `Service "${service.name}" is reached from outside ${hasGateway ? "past the Application Gateway" : "without an Application Gateway that ends TLS"}, so what clients send may be read on its way.`
		};
	}
};
function isGatewayWithTls({ object }) {
	const tls = require_program.valueAt(object, ["spec", "tls"]);
	if (!Array.isArray(tls) || tls.length === 0) return false;
	return require_program.valueAt(object, ["spec", "ingressClassName"]) === "azure-application-gateway" || annotationText(object, "kubernetes.io/ingress.class") === "azure/application-gateway";
}

// src/kubernetes/network/rollout-services.ts
const PLACES = [
	["canary", "canaryService"],
	["canary", "stableService"],
	["blueGreen", "activeService"],
	["blueGreen", "previewService"]
];
function servicesOfRollouts(set) {
	const strategies = set.ofKind("Rollout.argoproj.io").map((rollout) => require_program.valueAt(rollout.object, ["spec", "strategy"]));
	return new Set(strategies.flatMap((strategy) => PLACES.map((path) => require_program.valueAt(strategy, path))));
}

// rules/service/dangling-service.ts
const check$14 = function* (set, params) {
	const pods = indexPods(set);
	const operatorKinds = Array.isArray(params["operatorKinds"]) ? params["operatorKinds"] : [];
	const hasOperator = set.resources.some(({ apiVersion, kind }) => operatorKinds.some((pattern) => typeof pattern === "string" && matchesKind(pattern, apiVersion, kind)));
	const ofRollouts = servicesOfRollouts(set);
	for (const service of set.ofKind("Service")) {
		const spec = service.object["spec"];
		if (!require_program.isMap(spec) || spec["type"] === "ExternalName") continue;
		const selector = spec["selector"];
		if (!require_program.isMap(selector) || Object.keys(selector).length === 0) continue;
		if (isMadeByOperator(selector) || isMadeByOperator(labelsOf(service.object))) continue;
		if (ofRollouts.has(service.name) || pods.selectedByPairs(selector, service).length > 0) continue;
		const severity = severityOfBrokenLink(set, pods.templates.length > 0 && !hasOperator);
		yield {
			resource: service,
			path: ["spec", "selector"],
			message: `Service "${service.name}" selects no pod of this source, so connections to it are refused${severity === "info" ? " unless its pods come from elsewhere" : ""}.`,
			severity
		};
	}
};

// rules/service/duplicate-external-dns-hostname.ts
const PREFIX = "external-dns.alpha.kubernetes.io/";
const KINDS = [
	"Service",
	"Ingress",
	"HTTPRoute.gateway.networking.k8s.io"
];
const check$13 = function* (set) {
	const owners = /* @__PURE__ */ new Map();
	for (const resource of KINDS.flatMap((kind) => set.ofKind(kind))) {
		const identifier = annotation(resource, "set-identifier");
		for (const host of new Set(hostsOf(resource))) {
			const claim = `${host} ${identifier}`;
			const owner = owners.get(claim);
			if (owner === void 0) owners.set(claim, resource);
			else if (!isSameObject(owner, resource)) {
				const path = [
					"metadata",
					"annotations",
					`${PREFIX}hostname`
				];
				yield {
					resource,
					path,
					message: `${resource.kind} "${resource.name}" claims the name ${host}, which ${owner.kind} "${owner.name}" claims too, so the DNS record leads to one of the two by chance.`,
					...areAppliedTogether(set, owner, resource) ? {} : { severity: "info" },
					related: [{
						resource: owner,
						path,
						message: "The first claim."
					}]
				};
			}
		}
	}
};
function annotation({ object }, name) {
	return scalarText(require_program.valueAt(object, [
		"metadata",
		"annotations",
		`${PREFIX}${name}`
	]));
}
function hostsOf(resource) {
	return annotation(resource, "hostname").split(",").map((host) => host.trim().toLowerCase().replace(/\.$/u, "")).filter((host) => host !== "");
}
function isSameObject(one, other) {
	return one.kind === other.kind && one.name === other.name && one.namespace === other.namespace;
}

// rules/service/duplicate-service-selector.ts
const check$12 = function* (set, params) {
	const ofControllers = servicesOfControllers(set);
	const told = /* @__PURE__ */ new Set();
	const groups = require_flags.groupBy(set.ofKind("Service"), (service) => destinationOf(service, ofControllers) ?? "");
	for (const [destination, services] of groups) {
		const [first, ...others] = services;
		if (destination === "" || first === void 0) continue;
		for (const service of others) {
			if (service.name === first.name) continue;
			told.add(service);
			yield {
				resource: service,
				path: ["spec", "selector"],
				message: `Service "${service.name}" selects the same pods on the same ports as Service "${first.name}", so one of the two is a copy that nobody looks after.`,
				...areAppliedTogether(set, first, service) ? {} : { severity: "info" },
				related: [{
					resource: first,
					path: ["spec", "selector"],
					message: "The same selector."
				}]
			};
		}
	}
	if (params["strict"] !== true) return;
	for (const services of require_flags.groupBy(set.ofKind("Service"), selectorOf).values()) {
		const [first, ...others] = services;
		if (first === void 0 || selectorOf(first) === "") continue;
		for (const service of others) {
			if (service.name === first.name || told.has(service)) continue;
			yield {
				resource: service,
				arm: "strict",
				path: ["spec", "selector"],
				message: `Service "${service.name}" selects the same pods as Service "${first.name}" for other ports or other callers, so whoever changes one has to think of the other.`,
				severity: "info",
				related: [{
					resource: first,
					path: ["spec", "selector"],
					message: "The same selector."
				}]
			};
		}
	}
};
function selectorOf({ object, namespace }) {
	const selector = require_program.valueAt(object, ["spec", "selector"]);
	if (!require_program.isMap(selector) || Object.keys(selector).length === 0) return "";
	return JSON.stringify([namespace ?? "", ...labelsIn(selector)]);
}
function labelsIn(selector) {
	return Object.entries(selector).map(([key, value]) => `${key}=${scalarText(value)}`).toSorted();
}
function destinationOf({ object, namespace, name }, ofControllers) {
	const spec = object["spec"];
	if (!require_program.isMap(spec) || !require_program.isMap(spec["selector"]) || Object.keys(spec["selector"]).length === 0) return void 0;
	const { clusterIP, selector, type } = spec;
	if (clusterIP === "None" || ofControllers.has(name)) return void 0;
	const ports = Array.isArray(spec["ports"]) ? spec["ports"].map(portText) : [];
	return JSON.stringify([
		namespace ?? "",
		type ?? "ClusterIP",
		labelsIn(selector),
		ports.toSorted()
	]);
}
function portText(port) {
	const number = require_program.valueAt(port, ["port"]);
	return [
		number,
		require_program.valueAt(port, ["targetPort"]) ?? number,
		require_program.valueAt(port, ["protocol"]) ?? "TCP"
	].map(scalarText).join("/");
}
function servicesOfControllers(set) {
	const ofSubsets = set.ofKind("DestinationRule.networking.istio.io").flatMap(({ object }) => {
		const host = require_program.valueAt(object, ["spec", "host"]);
		return Array.isArray(require_program.valueAt(object, ["spec", "subsets"])) && typeof host === "string" ? [host.split(".", 1)[0]] : [];
	});
	return /* @__PURE__ */ new Set([...servicesOfRollouts(set), ...ofSubsets]);
}

// rules/service/exposed-load-balancer.ts
const check$11 = function* (set, params) {
	for (const service of set.ofKind("Service")) {
		if (!isExternalLoadBalancer(service, params["internalClasses"])) continue;
		yield {
			resource: service,
			path: ["spec", "type"],
			message: `Service "${service.name}" asks for a load balancer that may get a public address, so its pods may be open to the internet.`
		};
	}
};

// rules/service/load-balancer-source-ranges.ts
const EVERYWHERE = ["0.0.0.0/0", "::/0"];
const FIELD = ["spec", "loadBalancerSourceRanges"];
const ANNOTATION$1 = "service.beta.kubernetes.io/load-balancer-source-ranges";
const check$10 = function* (set, params) {
	for (const service of set.ofKind("Service")) {
		if (!isExternalLoadBalancer(service, params["internalClasses"])) continue;
		const path = placeOfOpenRange(service);
		if (path === void 0) continue;
		yield {
			resource: service,
			path,
			message: `Service "${service.name}" takes connections from every address of the internet, so scanners find its pods within minutes.`
		};
	}
};
function placeOfOpenRange({ object }) {
	const ranges = require_program.valueAt(object, FIELD);
	const listed = Array.isArray(ranges) ? ranges : [];
	if (listed.length > 0) {
		const open = listed.findIndex((range) => typeof range === "string" && EVERYWHERE.includes(range.trim()));
		return open < 0 ? void 0 : [...FIELD, open];
	}
	const noted = annotationText(object, ANNOTATION$1);
	if (noted === "") return FIELD;
	return noted.split(",").some((range) => EVERYWHERE.includes(range.trim())) ? [
		"metadata",
		"annotations",
		ANNOTATION$1
	] : void 0;
}

// rules/service/service-port-mismatch.ts
const check$9 = function* (set) {
	const pods = indexPods(set);
	for (const service of set.ofKind("Service")) {
		const spec = service.object["spec"];
		if (!require_program.isMap(spec) || spec["type"] === "ExternalName" || !Array.isArray(spec["ports"])) continue;
		const selector = spec["selector"];
		if (!require_program.isMap(selector) || Object.keys(selector).length === 0) continue;
		if (isMadeByOperator(selector) || isMadeByOperator(labelsOf(service.object))) continue;
		const selected = pods.selectedByPairs(selector, service);
		if (selected.length === 0) continue;
		const declared = selected.flatMap(declaredPorts);
		for (const [index, port] of spec["ports"].entries()) {
			if (!require_program.isMap(port)) continue;
			const broken = typeof port["targetPort"] === "string" ? brokenName(port, declared) : brokenNumber(port, declared, spec);
			if (broken === void 0) continue;
			yield {
				resource: service,
				path: [
					"spec",
					"ports",
					index,
					broken.field
				],
				message: `Service "${service.name}" sends to ${broken.what}, so connections to it ${broken.consequence}.`,
				severity: broken.isCertain ? severityOfBrokenLink(set, true) : "low",
				related: relatedTo(selected, service)
			};
		}
	}
};
function declaredPorts({ spec }) {
	const { containers, initContainers } = spec;
	return [...mapsIn(containers), ...mapsIn(initContainers).filter((one) => one["restartPolicy"] === "Always")].flatMap((container) => {
		return mapsIn(container["ports"]).map((port) => ({
			name: port["name"],
			number: port["containerPort"],
			protocol: protocolOf(port)
		}));
	});
}
function mapsIn(list) {
	return Array.isArray(list) ? list.filter(require_program.isMap) : [];
}
function protocolOf(port) {
	return port["protocol"] ?? "TCP";
}
function brokenName(port, declared) {
	const named = declared.filter(({ name }) => name === port["targetPort"]);
	const what = `port "${scalarText(port["targetPort"])}"`;
	if (named.length === 0) return {
		field: "targetPort",
		what: `${what}, which no container of its pods has`,
		consequence: "are refused",
		isCertain: true
	};
	if (named.some(({ protocol }) => protocol === protocolOf(port))) return void 0;
	return {
		field: "protocol",
		what: `${what} by ${scalarText(protocolOf(port))}, while its pods have that port for ${scalarText(named[0]?.protocol)}`,
		consequence: "are refused",
		isCertain: true
	};
}
function brokenNumber(port, declared, spec) {
	if (spec["clusterIP"] === "None") return void 0;
	const wanted = port["targetPort"] === void 0 || port["targetPort"] === 0 ? port["port"] : port["targetPort"];
	const ofProtocol = declared.filter(({ protocol }) => protocol === protocolOf(port));
	if (typeof wanted !== "number" || ofProtocol.length === 0 || ofProtocol.some(({ number }) => number === wanted)) return void 0;
	return {
		field: "targetPort",
		what: `port ${wanted}, which is not among the ports that its pods declare`,
		consequence: "are refused unless a program listens there all the same",
		isCertain: false
	};
}
function relatedTo(selected, service) {
	return selected.slice(0, 1).map(({ owner, templatePath }) => ({
		resource: owner,
		path: [
			...templatePath,
			"spec",
			"containers",
			0,
			"ports"
		],
		message: `The ports of a pod that Service "${service.name}" selects.`
	}));
}

// src/kubernetes/config-and-storage/storage-claims.ts
function* storageClaimsIn(set) {
	for (const owner of set.resources) {
		if (matchesKind("PersistentVolumeClaim", owner.apiVersion, owner.kind)) {
			yield* claimAt(owner, owner.object, [], `PersistentVolumeClaim "${owner.name}"`);
			continue;
		}
		const template = podTemplateOf(owner, set.podTemplates);
		if (template !== void 0) {
			const volumes = template.spec["volumes"];
			for (const [index, volume] of Array.isArray(volumes) ? volumes.entries() : []) {
				const path = [
					...template.templatePath,
					"spec",
					"volumes",
					index,
					"ephemeral",
					"volumeClaimTemplate"
				];
				yield* claimAt(owner, require_program.valueAt(volume, ["ephemeral", "volumeClaimTemplate"]), path, `The claim of volume "${scalarText(require_program.valueAt(volume, ["name"]))}"`);
			}
		}
		yield* claimTemplatesOf(owner);
	}
}
function* claimTemplatesOf(owner) {
	if (!matchesKind("StatefulSet", owner.apiVersion, owner.kind)) return;
	const templates = require_program.valueAt(owner.object, ["spec", "volumeClaimTemplates"]);
	for (const [index, claim] of Array.isArray(templates) ? templates.entries() : []) {
		const name = scalarText(require_program.valueAt(claim, ["metadata", "name"]));
		yield* claimAt(owner, claim, [
			"spec",
			"volumeClaimTemplates",
			index
		], `Claim template "${name}"`);
	}
}
function* claimAt(owner, claim, path, shownName) {
	if (!require_program.isMap(claim)) return;
	const { metadata, spec } = claim;
	yield {
		owner,
		shownName,
		metadata: require_program.isMap(metadata) ? metadata : {},
		spec: require_program.isMap(spec) ? spec : {},
		path
	};
}
const CLASS_ANNOTATION = "volume.beta.kubernetes.io/storage-class";
function storageClassOf({ metadata, spec, path }) {
	const annotated = require_program.valueAt(metadata, ["annotations", CLASS_ANNOTATION]);
	if (typeof annotated === "string") return {
		name: annotated,
		path: [
			...path,
			"metadata",
			"annotations",
			CLASS_ANNOTATION
		]
	};
	const name = spec["storageClassName"];
	return typeof name === "string" ? {
		name,
		path: [
			...path,
			"spec",
			"storageClassName"
		]
	} : void 0;
}

// rules/storage/dangling-persistent-volume-claim.ts
const check$8 = function* (set) {
	const isThere = claimsIn(set);
	const isExpected = set.ofKind("PersistentVolumeClaim").length + set.ofKind("StorageClass").length > 0;
	for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
		if (isMadeByOperator(labelsOf(owner.object))) continue;
		const volumes = Array.isArray(spec["volumes"]) ? spec["volumes"] : [];
		for (const [index, volume] of volumes.entries()) {
			const name = require_program.valueAt(volume, ["persistentVolumeClaim", "claimName"]);
			if (typeof name !== "string" || name === "" || isThere(name, owner)) continue;
			yield {
				resource: owner,
				path: [
					...templatePath,
					"spec",
					"volumes",
					index,
					"persistentVolumeClaim",
					"claimName"
				],
				message: `Volume "${scalarText(require_program.valueAt(volume, ["name"]))}" needs PersistentVolumeClaim "${name}", which is not in this source, so the pod waits for ever${isExpected ? "" : " unless the claim is made elsewhere"}.`,
				...isExpected ? {} : { severity: "info" }
			};
		}
	}
};
const CLAIM_KINDS = ["PersistentVolumeClaim", "DataVolume.cdi.kubevirt.io"];
function claimsIn(set) {
	const claims = require_flags.groupBy(CLAIM_KINDS.flatMap((kind) => set.ofKind(kind)), (claim) => claim.name);
	const makers = /* @__PURE__ */ new Map();
	for (const owner of set.ofKind("StatefulSet")) for (const { metadata } of claimTemplatesOf(owner)) {
		const stem = `${scalarText(metadata["name"])}-${owner.name}`;
		makers.set(stem, [...makers.get(stem) ?? [], owner]);
	}
	return (name, user) => {
		const stem = /^(?<stem>.+)-\d+$/u.exec(name)?.groups?.["stem"] ?? "";
		return [...claims.get(name) ?? [], ...makers.get(stem) ?? []].some((one) => mayShareNamespace(one, user));
	};
}

// rules/storage/flexvolume-driver.ts
const check$7 = function* (set, params) {
	const allowed = Array.isArray(params["allowedDrivers"]) ? params["allowedDrivers"] : [];
	for (const { owner, source, path, shownName } of flexVolumes(podTemplatesIn(set), set.ofKind("PersistentVolume"))) {
		const driver = scalarText(require_program.valueAt(source, ["driver"]));
		if (allowed.includes(driver)) continue;
		yield {
			resource: owner,
			path: [
				...path,
				"flexVolume",
				"driver"
			],
			message: `${shownName} is mounted by the FlexVolume driver "${driver}", a program that runs as root on each node and is no longer developed.`
		};
	}
};
function* flexVolumes(templates, persistentVolumes) {
	for (const { owner, spec, templatePath } of templates) {
		const volumes = Array.isArray(spec["volumes"]) ? spec["volumes"] : [];
		for (const [index, volume] of volumes.entries()) {
			if (!require_program.isMap(volume) || volume["flexVolume"] === void 0) continue;
			const shownName = `Volume "${scalarText(volume["name"])}"`;
			yield {
				owner,
				source: volume["flexVolume"],
				shownName,
				path: [
					...templatePath,
					"spec",
					"volumes",
					index
				]
			};
		}
	}
	for (const owner of persistentVolumes) {
		const source = require_program.valueAt(owner.object, ["spec", "flexVolume"]);
		if (source === void 0) continue;
		yield {
			owner,
			source,
			shownName: `PersistentVolume "${owner.name}"`,
			path: ["spec"]
		};
	}
}

// rules/storage/nfs-storage-path-annotation.ts
const ANNOTATION = "nfs.io/storage-path";
const check$6 = function* (set) {
	const classes = require_flags.groupBy(set.ofKind("StorageClass"), ({ name }) => name);
	for (const claim of storageClaimsIn(set)) {
		const asked = storageClassOf(claim);
		const pattern = require_program.valueAt(classes.get(asked?.name ?? "")?.[0]?.object, ["parameters", "pathPattern"]);
		if (typeof pattern !== "string" || !pattern.includes(`.PVC.annotations.${ANNOTATION}`)) continue;
		const directory = require_program.valueAt(claim.metadata, ["annotations", ANNOTATION]);
		if (typeof directory === "string" && directory !== "") continue;
		yield {
			resource: claim.owner,
			path: [
				...claim.path,
				"metadata",
				"annotations",
				ANNOTATION
			],
			message: `${claim.shownName} does not say by ${ANNOTATION} where its directory is, so StorageClass "${asked?.name ?? ""}" gives it one that other claims may have as well.`
		};
	}
};

// rules/storage/persistent-volume-unencrypted.ts
const check$5 = function* (set, params) {
	const isStrict = params["strict"] === true;
	const classes = require_flags.groupBy(set.ofKind("StorageClass"), ({ name }) => name);
	for (const storageClass of set.ofKind("StorageClass")) {
		const fault = faultOfClass(storageClass, isStrict);
		if (fault === void 0) continue;
		yield {
			resource: storageClass,
			path: ["parameters", fault.parameter],
			message: `StorageClass "${storageClass.name}" ${fault.text}.`
		};
	}
	for (const volume of set.ofKind("PersistentVolume")) {
		const fault = faultOfVolume(volume, classes, isStrict);
		if (fault === void 0) continue;
		yield {
			resource: volume,
			path: fault.path,
			message: `PersistentVolume "${volume.name}" ${fault.text}.`
		};
	}
};
const EBS = {
	parameter: "encrypted",
	isWell: (value) => value.toLowerCase() === "true",
	isStrict: false,
	text: "makes disks that are not encrypted, so whoever gets a snapshot or an old disk reads the data"
};
const AZURE = {
	parameter: "diskEncryptionSetID",
	isWell: (value) => value !== "",
	isStrict: true,
	text: "makes disks that only the provider's key encrypts, so access to the data cannot be taken back by the key's owner"
};
const GOOGLE = {
	...AZURE,
	parameter: "disk-encryption-kms-key"
};
const EFS_IN_CLEAR = "is mounted without TLS, so whoever listens on the network between node and file system reads the data";
const EFS = {
	parameter: "encryptInTransit",
	isWell: (value) => value !== "" && value.toLowerCase() !== "false",
	isStrict: true,
	text: "does not say that the way to the file system is encrypted, so a changed default would send data in the clear"
};
const PROVISIONERS = {
	"ebs.csi.aws.com": EBS,
	"kubernetes.io/aws-ebs": EBS,
	"efs.csi.aws.com": EFS,
	"disk.csi.azure.com": AZURE,
	"pd.csi.storage.gke.io": GOOGLE
};
function faultOfClass(storageClass, isStrict) {
	const provisioner = scalarText(storageClass.object["provisioner"]);
	const encryption = Object.hasOwn(PROVISIONERS, provisioner) ? PROVISIONERS[provisioner] : void 0;
	if (encryption === void 0) return void 0;
	const { parameter, text } = encryption;
	const value = scalarText(require_program.valueAt(storageClass.object, ["parameters", parameter]));
	if (encryption === EFS && value.toLowerCase() === "false") return {
		parameter,
		text: EFS_IN_CLEAR
	};
	return encryption.isWell(value) || encryption.isStrict && !isStrict ? void 0 : {
		parameter,
		text
	};
}
function faultOfVolume(volume, classes, isStrict) {
	const attribute = [
		"spec",
		"csi",
		"volumeAttributes",
		"encryptInTransit"
	];
	if (require_program.valueAt(volume.object, [
		"spec",
		"csi",
		"driver"
	]) === "efs.csi.aws.com" && scalarText(require_program.valueAt(volume.object, attribute)).toLowerCase() === "false") return {
		path: attribute,
		text: EFS_IN_CLEAR
	};
	const name = scalarText(require_program.valueAt(volume.object, ["spec", "storageClassName"]));
	const storageClass = classes.get(name)?.[0];
	if (storageClass === void 0 || faultOfClass(storageClass, isStrict) === void 0) return void 0;
	return {
		path: ["spec", "storageClassName"],
		text: `is of StorageClass "${name}", whose volumes are not encrypted as they should be`
	};
}

// rules/storage/read-write-once-pod.ts
const check$4 = function* (set, params) {
	const uses = require_flags.groupBy(claimUsesIn(set), ({ claim }) => claim);
	const isSinglePod = singlePodsIn(set);
	const isCsi = csiClassesIn(set);
	for (const claim of set.ofKind("PersistentVolumeClaim")) {
		if (accessOf(claim) !== "node" || !isCsi(claim)) continue;
		const users = new Set((uses.get(claim) ?? []).map(({ user }) => user));
		if (users.size === 0 ? params["strict"] !== true : users.size > 1 || ![...users].every(isSinglePod)) continue;
		yield {
			resource: claim,
			path: ["spec", "accessModes"],
			message: `PersistentVolumeClaim "${claim.name}" may be mounted by every pod of its node, so a second pod that was started by mistake writes into the same files.`
		};
	}
};
function singlePodsIn(set) {
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	return ({ owner }) => {
		if (autoscalersOf(owner).length > 0) return false;
		const spec = owner.object["spec"];
		if ((require_program.isMap(spec) ? spec["replicas"] ?? spec["parallelism"] ?? 1 : 1) !== 1) return false;
		switch (owner.kind) {
			case "Deployment": return require_program.valueAt(spec, ["strategy", "type"]) === "Recreate" || require_program.valueAt(spec, SURGE) === 0;
			case "Pod":
			case "Job":
			case "StatefulSet": return true;
			default: return false;
		}
	};
}
const SURGE = [
	"strategy",
	"rollingUpdate",
	"maxSurge"
];
function csiClassesIn(set) {
	const classes = require_flags.groupBy(set.ofKind("StorageClass"), ({ name }) => name);
	return (claim) => {
		const storageClass = classes.get(scalarText(require_program.valueAt(claim.object, ["spec", "storageClassName"])))?.[0];
		return !scalarText(storageClass?.object["provisioner"]).startsWith("kubernetes.io/");
	};
}

// rules/storage/rwo-volume-shared-by-replicas.ts
const check$3 = function* (set) {
	const autoscalersOf = autoscalersIn(set, REPLICA_SCALERS);
	const byClaim = require_flags.groupBy(claimUsesIn(set).filter(({ access }) => access !== "many"), ({ claim }) => claim);
	for (const [claim, uses] of byClaim) {
		const users = uses.filter((use) => maxReplicasOf(use.user.owner, autoscalersOf(use.user.owner)) > 0);
		for (const use of users) {
			if (use.access === "node" && isOnOneNode(use)) continue;
			const { owner } = use.user;
			const other = users.find((one) => one.user.owner !== owner);
			const fault = faultOf(use, maxReplicasOf(owner, autoscalersOf(owner)), other === users[0] ? other : void 0);
			if (fault === void 0) continue;
			const isTogether = [claim, ...fault.other === void 0 ? [] : [fault.other]].every((one) => areAppliedTogether(set, one, owner));
			yield {
				resource: owner,
				path: use.path,
				message: `${owner.kind} "${owner.name}" ${fault.text}, and only one ${use.access} at a time may use PersistentVolumeClaim "${claim.name}", so the second pod waits for ever.`,
				severity: isTogether ? fault.severity : "info",
				...fault.other === void 0 ? {} : { related: [{
					resource: fault.other,
					path: ["metadata", "name"],
					message: "It mounts the claim as well."
				}] }
			};
		}
	}
};
function faultOf(use, replicas, earlier) {
	const { owner } = use.user;
	const isReplicated = isBuiltInKind(owner.apiVersion, owner.kind) && /^(?:Deployment|ReplicaSet)$/u.test(owner.kind);
	if (isReplicated && replicas > 1) return {
		text: `runs up to ${replicas} pods`,
		severity: "high"
	};
	if (earlier !== void 0) {
		const other = earlier.user.owner;
		const severity = isLongRunning(use.user) && isLongRunning(earlier.user) ? "high" : "low";
		return {
			text: `mounts what ${other.kind} "${other.name}" mounts as well`,
			severity,
			other
		};
	}
	if (owner.kind === "Deployment" && isReplicated && addsPodsOnUpdate(owner)) return {
		text: "starts a new pod before it stops the old one",
		severity: "low"
	};
}
function maxReplicasOf(owner, autoscalers) {
	const autoscaler = autoscalers[0];
	if (autoscaler !== void 0) {
		const isKeda = autoscaler.kind === "ScaledObject";
		const most = require_program.valueAt(autoscaler.object, ["spec", isKeda ? "maxReplicaCount" : "maxReplicas"]);
		return typeof most === "number" ? most : isKeda ? 100 : 1;
	}
	const replicas = require_program.valueAt(owner.object, ["spec", "replicas"]);
	return typeof replicas === "number" ? replicas : 1;
}
function addsPodsOnUpdate(deployment) {
	const strategy = require_program.valueAt(deployment.object, [
		"spec",
		"strategy",
		"type"
	]) ?? "RollingUpdate";
	const surge = require_program.valueAt(deployment.object, [
		"spec",
		"strategy",
		"rollingUpdate",
		"maxSurge"
	]) ?? "25%";
	return strategy === "RollingUpdate" && surge !== 0 && surge !== "0" && surge !== "0%";
}
function isOnOneNode({ user: { spec } }) {
	if (typeof spec["nodeName"] === "string") return true;
	if (require_program.valueAt(spec, ["nodeSelector", HOSTNAME]) !== void 0) return true;
	const terms = require_program.valueAt(spec, [
		"affinity",
		"podAffinity",
		"requiredDuringSchedulingIgnoredDuringExecution"
	]);
	return Array.isArray(terms) && terms.some((term) => require_program.valueAt(term, ["topologyKey"]) === HOSTNAME);
}
const HOSTNAME = "kubernetes.io/hostname";

// rules/storage/storage-class-missing.ts
const check$2 = function* (set) {
	for (const claim of storageClaimsIn(set)) {
		if (claim.spec["volumeName"] !== void 0 || storageClassOf(claim) !== void 0) continue;
		yield {
			resource: claim.owner,
			path: [
				...claim.path,
				"spec",
				"storageClassName"
			],
			message: `${claim.shownName} names no storage class, so each cluster gives it other storage, or none where no class is the default.`
		};
	}
};

// rules/storage/storage-class-not-allowed.ts
const check$1 = function* (set, params) {
	const allowed = Array.isArray(params["allowed"]) ? params["allowed"] : [];
	const isAgreed = allowed.length > 0;
	const classes = new Set(isAgreed ? allowed : set.ofKind("StorageClass").map(({ name }) => name));
	if (classes.size === 0) return;
	for (const claim of storageClaimsIn(set)) {
		const asked = storageClassOf(claim);
		if (asked === void 0 || asked.name === "" || classes.has(asked.name)) continue;
		yield {
			resource: claim.owner,
			path: asked.path,
			message: `${claim.shownName} asks for the storage class "${asked.name}", which is not among those that ${isAgreed ? "are allowed here" : "this source defines"}, so it may wait for ever.`
		};
	}
};

// rules/supply-chain/ingress-nginx-end-of-life.ts
const IMAGES = [
	"ingress-nginx/controller",
	"ingress-nginx/controller-chroot",
	"ingress-nginx-controller",
	"nginx-ingress-controller"
];
const check = function* (set) {
	for (const owned of podTemplatesIn(set)) for (const { container, shownName, type, path } of containersOf(owned)) {
		const { image } = container;
		if (typeof image !== "string" || type === "ephemeral") continue;
		const repository = repositoryOf(image);
		if (!IMAGES.some((one) => endsInRepository(repository, one))) continue;
		yield {
			resource: owned.owner,
			path: [...path, "image"],
			message: `Container ${shownName} runs ingress-nginx, for which no flaw is fixed any more since March 2026.`
		};
	}
	for (const ingressClass of set.ofKind("IngressClass")) {
		if (require_program.valueAt(ingressClass.object, ["spec", "controller"]) !== "k8s.io/ingress-nginx") continue;
		yield {
			resource: ingressClass,
			path: ["spec", "controller"],
			message: `IngressClass "${ingressClass.name}" asks for ingress-nginx, for which no flaw is fixed any more since March 2026.`,
			severity: "info"
		};
	}
};

// src/cel/value.ts
var CelObject = class {
	equals(other) {
		return this === other;
	}
};
var CelError = class extends CelObject {
	message;
	constructor(message) {
		super();
		this.message = message;
	}
	get typeName() {
		return "error";
	}
};
var Uint = class extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "uint";
	}
};
var Double = class extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "double";
	}
};
var Bytes = class Bytes extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "bytes";
	}
	equals(other) {
		if (!(other instanceof Bytes) || other.value.length !== this.value.length) return false;
		return this.value.every((byte, index) => other.value[index] === byte);
	}
};
var TypeValue = class TypeValue extends CelObject {
	name;
	constructor(name) {
		super();
		this.name = name;
	}
	get typeName() {
		return "type";
	}
	equals(other) {
		return other instanceof TypeValue && other.name === this.name;
	}
};
var Optional = class extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "optional_type";
	}
};
const NONE = new Optional(void 0);
var CelMap = class extends CelObject {
	entries;
	constructor(entries) {
		super();
		this.entries = entries;
	}
	get typeName() {
		return "map";
	}
};
const UNDECIDABLE = new CelError("not decidable offline: only the API server can answer this");
function isUndecidable(error) {
	return error.message.startsWith("not decidable ");
}
function isPlainMap(value) {
	return typeof value === "object" && value !== null && !(value instanceof CelObject) && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
function isInt(value) {
	return typeof value === "bigint" || Number.isSafeInteger(value);
}
function doubleOf(value) {
	return Number.isSafeInteger(value) ? new Double(value) : value;
}
function numberOfDouble(value) {
	if (value instanceof Double) return value.value;
	return typeof value === "number" && !Number.isSafeInteger(value) ? value : void 0;
}
const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;
function intOf(value) {
	if (value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
	return value < MIN_INT || value > MAX_INT ? new CelError("integer overflow: the result does not fit into an int") : value;
}
function uintOf(value) {
	return value < 0n || value > MAX_UINT ? new CelError("integer overflow: the result does not fit into a uint") : new Uint(value);
}
function numericOf(value) {
	if (typeof value === "number" || typeof value === "bigint") return value;
	return value instanceof Double || value instanceof Uint ? value.value : void 0;
}
function mapKeyOf(key) {
	if (typeof key === "string" || typeof key === "boolean") return key;
	const numeric = numericOf(key);
	if (typeof numeric !== "bigint") return numeric;
	const int = intOf(numeric);
	return typeof int === "number" ? int : numeric;
}
function mapOf(entries) {
	const map = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = mapKeyOf(entry.key);
		if (key !== void 0) map.set(key, entry);
	}
	return new CelMap(map);
}
function typeNameOf(value) {
	if (typeof value === "string") return "string";
	if (typeof value === "boolean") return "bool";
	if (value === null) return "null_type";
	if (isInt(value)) return "int";
	if (typeof value === "number") return "double";
	if (value instanceof CelObject) return value.typeName;
	return isList(value) ? "list" : "map";
}
const MAX_DATA_DEPTH = 1e3;
const TOO_DEEP = new CelError(`the data is nested more than ${MAX_DATA_DEPTH} levels deep`);
function noOverload(name, ...args) {
	for (const arg of args) if (arg instanceof CelError) return arg;
	const types = args.map((arg) => arg === void 0 ? "nothing" : typeNameOf(arg));
	return new CelError(`no such overload: ${name}(${types.join(", ")})`);
}

// src/cel/budget.ts
const COST_LIMIT = 1e6;
const OVER_BUDGET = new CelError(`cost limit: the expression takes more than ${COST_LIMIT} steps on this input`);
const OVER_POOL = new CelError("cost limit: the rules before have used up what one object may cost");
let left = COST_LIMIT;
let granted = COST_LIMIT;
let pool = Infinity;
function grant(steps) {
	pool = steps;
	granted = left;
}
function begin() {
	pool -= granted - left;
	left = pool < 1e6 ? Math.max(pool, 0) : COST_LIMIT;
	granted = left;
}
function spend(steps) {
	left -= steps;
	return left < 0 ? overBudget() : void 0;
}
function overBudget() {
	return granted < 1e6 ? OVER_POOL : OVER_BUDGET;
}
const MAX_STRING_LENGTH = 1e7;
function spendText(length) {
	if (length < 64) return left < 0 ? overBudget() : void 0;
	return spend(length > 1e7 ? 1000001 : length >>> 6);
}

// src/cel/access.ts
function select(operand, field) {
	if (isPlainMap(operand)) {
		const value = operand[field];
		if (value !== void 0) return value;
	}
	return selectOwn(operand, field);
}
function selectOwn(operand, field) {
	const value = find$1(operand, field);
	if (operand instanceof Optional) return boxed(value);
	return value === void 0 ? noSuchKey(field) : value;
}
function has(operand, field) {
	return isPlainMap(operand) ? operand[field] !== void 0 : hasOwn(operand, field);
}
function hasOwn(operand, field) {
	const value = findPresent(operand, field);
	return value instanceof CelError ? value : value !== void 0;
}
function peek(operand, field) {
	return isPlainMap(operand) ? operand[field] : peekOwn(operand, field);
}
function peekOwn(operand, field) {
	return operand === void 0 ? void 0 : findPresent(operand, field);
}
function findPresent(operand, field) {
	const inner = operand instanceof Optional ? operand.value ?? null : operand;
	return isScalar(inner) ? void 0 : find$1(inner, field);
}
function follow(operand, field) {
	return isPlainMap(operand) ? operand[field] : followOwn(operand, field);
}
function followOwn(operand, field) {
	return operand === void 0 ? void 0 : find$1(operand, field);
}
function isScalar(operand) {
	if (operand instanceof CelObject) return !(operand instanceof CelMap || operand instanceof Optional || operand instanceof CelError);
	return operand === null || typeof operand !== "object" && operand !== void 0;
}
function find$1(operand, field) {
	if (isPlainMap(operand)) return Object.hasOwn(operand, field) ? operand[field] : void 0;
	if (operand instanceof CelMap) return operand.entries.get(field)?.value;
	if (operand instanceof CelError) return operand;
	if (operand === void 0) return new CelError("a variable of the expression was given no value");
	if (operand instanceof Optional) return operand.value === void 0 ? void 0 : find$1(operand.value, field);
	return noOverload(`_.${field}`, operand);
}
function index(operand, key) {
	const value = elementOf(operand, key);
	if (operand instanceof Optional) return boxed(value);
	if (value !== void 0) return value;
	return isList(operand) ? new CelError(`index out of range: ${describeKey(key)}`) : noSuchKey(describeKey(key));
}
function peekIndex(operand, key) {
	const inner = operand instanceof Optional ? operand.value : operand;
	if (inner === void 0 || isScalar(inner) && !(key instanceof CelError)) return void 0;
	return elementOf(inner, key);
}
function followIndex(operand, key) {
	return operand === void 0 ? void 0 : elementOf(operand, key);
}
function elementOf(operand, key) {
	if (operand instanceof CelError) return operand;
	if (key instanceof CelError) return key;
	if (isList(operand)) {
		const position = numericOf(key);
		if (position === void 0) return noOverload("_[_]", operand, key);
		if (typeof position === "number" && !Number.isInteger(position)) return new CelError(`a list has no index ${position}`);
		return operand[Number(position)];
	}
	if (operand instanceof Optional) return operand.value === void 0 ? void 0 : elementOf(operand.value, key);
	const mapKey = mapKeyOf(key);
	if (mapKey === void 0) return isMap(operand) ? new CelError("no such key: only strings, booleans and integers are keys") : noOverload("_[_]", operand, key);
	if (operand instanceof CelMap) return operand.entries.get(mapKey)?.value;
	if (!isPlainMap(operand)) return noOverload("_[_]", operand, key);
	return typeof mapKey === "string" && Object.hasOwn(operand, mapKey) ? operand[mapKey] : void 0;
}
function isElement(element, container, equals) {
	if (isList(container)) {
		if (element instanceof CelError) return element;
		const spent = container.length < 8 ? void 0 : spend(container.length);
		if (spent !== void 0) return spent;
		for (const one of container) if (one === element || equals(one, element) === true) return true;
		return false;
	}
	if (element instanceof CelError || container instanceof CelError || !isMap(container)) return noOverload("@in", element, container);
	const key = mapKeyOf(element);
	if (key === void 0) return false;
	if (container instanceof CelMap) return container.entries.has(key);
	return typeof key === "string" && Object.hasOwn(container, key);
}
function isMap(value) {
	return value instanceof CelMap || isPlainMap(value);
}
function entriesOf(entries) {
	if (entries instanceof CelMap) return [...entries.entries.values()];
	return Object.keys(entries).map((key) => ({
		key,
		value: entries[key] ?? null
	}));
}
function sizeOfMap(entries) {
	return entries instanceof CelMap ? entries.entries.size : Object.keys(entries).length;
}
function elements(range) {
	if (isList(range)) return spend(range.length) ?? range;
	if (!isMap(range)) return noOverload("comprehension", range);
	const keys = range instanceof CelMap ? entriesOf(range).map((entry) => entry.key) : Object.keys(range);
	return spend(keys.length) ?? keys;
}
function visited(range) {
	if (isList(range)) return spend(range.length) ?? range;
	if (!isMap(range)) return noOverload("comprehension", range);
	const spent = spend(sizeOfMap(range));
	if (spent !== void 0) return spent;
	if (range instanceof CelMap) return Array.from(range.entries.values(), (entry) => entry.value);
	return Object.values(range);
}
function keysOf(range) {
	if (range instanceof CelMap) return Array.from(range.entries.values(), (entry) => entry.key);
	return isPlainMap(range) ? Object.keys(range) : void 0;
}
function boxed(value) {
	if (value === void 0) return NONE;
	return value instanceof CelError ? value : new Optional(value);
}
function unboxed(value) {
	return value instanceof Optional ? value.value : noOverload("optional", value);
}
function opened(value) {
	return value instanceof Optional ? value.value : value;
}
function valueOf(value) {
	return value === void 0 ? new CelError("optional.none() dereference: the optional holds no value") : value;
}
function hasValue(value) {
	return value instanceof CelError ? value : value !== void 0;
}
function nonZero(value) {
	if (value instanceof CelError) return value;
	if (value === null || value === false || value === "") return void 0;
	if (isList(value)) return value.length === 0 ? void 0 : value;
	if (isMap(value)) return sizeOfMap(value) === 0 ? void 0 : value;
	const numeric = numericOf(value);
	if (numeric !== void 0) return numeric == 0 ? void 0 : value;
	return value instanceof Optional && value.value === void 0 ? void 0 : value;
}
function listWithOptionals(values, optional) {
	const kept = [];
	for (const [position, value] of values.entries()) {
		const element = optional.includes(position) ? unboxed(value) : value;
		if (element instanceof CelError) return element;
		if (element !== void 0) kept.push(element);
	}
	return kept;
}
function list(values) {
	for (const value of values) if (value instanceof CelError) return value;
	return values;
}
function map(keysAndValues, optional) {
	const entries = /* @__PURE__ */ new Map();
	for (let position = 0; position < keysAndValues.length; position += 2) {
		const key = keysAndValues[position] ?? null;
		const given = keysAndValues[position + 1] ?? null;
		const value = optional.includes(position / 2) ? unboxed(given) : given;
		if (key instanceof CelError) return key;
		if (value instanceof CelError) return value;
		const added = addEntry(entries, key, value);
		if (added !== void 0) return added;
	}
	return new CelMap(entries);
}
function addEntry(entries, key, value) {
	const mapKey = typeof key === "string" || typeof key === "boolean" || isInt(key) || key instanceof CelObject && key.typeName === "uint" ? mapKeyOf(key) : void 0;
	if (mapKey === void 0) return noOverload("map key", key);
	if (entries.has(mapKey)) return new CelError(`a map has the key ${describeKey(key)} twice`);
	if (value !== void 0) entries.set(mapKey, {
		key,
		value
	});
}
function noSuchKey(key) {
	return new CelError(`no such key: ${key}`);
}
function describeKey(key) {
	if (typeof key === "string") return key;
	return String(numericOf(key) ?? (typeof key === "boolean" ? key : typeNameOf(key)));
}

// src/cel/functions/authorizer.ts
function undecidable() {
	return UNDECIDABLE;
}

// src/cel/functions/base64.ts
function base64Encode(value) {
	if (!(value instanceof Bytes)) return noOverload("base64.encode", value);
	return spendText(value.value.length) ?? Buffer.from(value.value).toString("base64");
}
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function base64Decode(value) {
	if (typeof value !== "string") return noOverload("base64.decode", value);
	const spent = spendText(value.length);
	if (spent !== void 0) return spent;
	return BASE64.test(value) ? new Bytes(new Uint8Array(Buffer.from(value, "base64"))) : new CelError("the text is no base64");
}

// src/cel/functions/network.ts
var Ip = class Ip extends CelObject {
	bits;
	width;
	constructor(bits, width) {
		super();
		this.bits = bits;
		this.width = width;
	}
	get typeName() {
		return "net.IP";
	}
	equals(other) {
		return other instanceof Ip && other.bits === this.bits && other.width === this.width;
	}
};
var Cidr = class Cidr extends CelObject {
	address;
	length;
	constructor(address, length) {
		super();
		this.address = address;
		this.length = length;
	}
	get typeName() {
		return "net.CIDR";
	}
	equals(other) {
		return other instanceof Cidr && other.length === this.length && other.address.equals(this.address);
	}
};
function parseIp(text) {
	if (text.includes(":")) return parseIpv6(text);
	const bits = parseIpv4(text);
	return bits === void 0 ? void 0 : new Ip(bits, 32);
}
function parseIpv4(text) {
	const octets = text.split(".");
	if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) < 256)) return void 0;
	return octets.reduce((bits, octet) => bits * 256n + BigInt(octet), 0n);
}
function parseIpv6(text) {
	if (text.length > 45) return void 0;
	const halves = text.split("::");
	if (halves.length > 2) return void 0;
	const [head = "", tail] = halves;
	const left = groupsOf(head, tail === void 0);
	const right = tail === void 0 ? [] : groupsOf(tail, true);
	if (left === void 0 || right === void 0) return void 0;
	const missing = 8 - left.length - right.length;
	if (tail === void 0 ? missing !== 0 : missing < 1) return void 0;
	const bits = [
		...left,
		...Array.from({ length: missing }, () => 0),
		...right
	].reduce((sum, group) => sum * 65536n + BigInt(group), 0n);
	return bits >> 32n === 65535n ? void 0 : new Ip(bits, 128);
}
function groupsOf(text, mayEndInIpv4) {
	if (text === "") return [];
	const parts = text.split(":");
	const groups = [];
	for (const [position, part] of parts.entries()) {
		const ipv4 = mayEndInIpv4 && position === parts.length - 1 && part.includes(".") ? parseIpv4(part) : void 0;
		if (ipv4 !== void 0) groups.push(Number(ipv4 >> 16n), Number(ipv4 & 65535n));
		else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
		else return void 0;
	}
	return groups;
}
function textOfIp(value) {
	if (value.width === 32) return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => value.bits >> shift & 255n).join(".");
	const groups = Array.from({ length: 8 }, (_, position) => Number(value.bits >> BigInt(112 - position * 16) & 65535n));
	const [start, length] = longestZeroRun(groups);
	return length < 2 ? hexOf(groups) : `${hexOf(groups.slice(0, start))}::${hexOf(groups.slice(start + length))}`;
}
function hexOf(groups) {
	return groups.map((group) => group.toString(16)).join(":");
}
function longestZeroRun(groups) {
	let best = [0, 0];
	let start = 0;
	for (let position = 0; position <= groups.length; position++) {
		if (groups[position] === 0) continue;
		if (position - start > best[1]) best = [start, position - start];
		start = position + 1;
	}
	return best;
}
function textOfCidr(value) {
	return `${textOfIp(value.address)}/${value.length}`;
}
function parseCidr(text) {
	const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text);
	const address = parseIp(match?.[1] ?? "");
	const length = Number(match?.[2]);
	return address === void 0 || length > address.width ? void 0 : new Cidr(address, length);
}
function ip(value) {
	if (value instanceof Cidr) return value.address;
	if (typeof value !== "string") return noOverload("ip", value);
	return parseIp(value) ?? new CelError(`${JSON.stringify(value)} is no IP address`);
}
function isIP(value) {
	return typeof value === "string" ? parseIp(value) !== void 0 : noOverload("isIP", value);
}
function isCanonicalIp(value) {
	if (typeof value !== "string") return noOverload("ip.isCanonical", value);
	const address = parseIp(value);
	return address === void 0 ? new CelError(`${JSON.stringify(value)} is no IP address`) : textOfIp(address) === value;
}
function cidr(value) {
	if (typeof value !== "string") return noOverload("cidr", value);
	return parseCidr(value) ?? new CelError(`${JSON.stringify(value)} is no range of addresses such as 10.0.0.0/8`);
}
function isCIDR(value) {
	return typeof value === "string" ? parseCidr(value) !== void 0 : noOverload("isCIDR", value);
}
function family(value) {
	if (!(value instanceof Ip)) return noOverload("family", value);
	return value.width === 32 ? 4 : 6;
}
function isUnspecified(value) {
	return value instanceof Ip ? value.bits === 0n : noOverload("isUnspecified", value);
}
function isLoopback(value) {
	if (!(value instanceof Ip)) return noOverload("isLoopback", value);
	return value.width === 32 ? value.bits >> 24n === 127n : value.bits === 1n;
}
function isLinkLocalMulticast(value) {
	if (!(value instanceof Ip)) return noOverload("isLinkLocalMulticast", value);
	return value.width === 32 ? value.bits >> 8n === 14680064n : (value.bits >> 112n & 65295n) === 65282n;
}
function isLinkLocalUnicast(value) {
	if (!(value instanceof Ip)) return noOverload("isLinkLocalUnicast", value);
	return value.width === 32 ? value.bits >> 16n === 43518n : value.bits >> 118n === 65152n >> 6n;
}
function isGlobalUnicast(value) {
	if (!(value instanceof Ip)) return noOverload("isGlobalUnicast", value);
	const isMulticast = value.width === 32 ? value.bits >> 28n === 14n : value.bits >> 120n === 255n;
	const isBroadcast = value.width === 32 && value.bits === 4294967295n;
	const isSpecial = isUnspecified(value) === true || isLoopback(value) === true || isLinkLocalUnicast(value) === true;
	return !isMulticast && !isBroadcast && !isSpecial;
}
function containsIP(range, address) {
	const inner = typeof address === "string" ? ip(address) : address;
	if (!(range instanceof Cidr) || !(inner instanceof Ip)) return noOverload("containsIP", range, inner);
	return isPrefixOf(range, inner);
}
function containsCIDR(range, other) {
	const inner = typeof other === "string" ? cidr(other) : other;
	if (!(range instanceof Cidr) || !(inner instanceof Cidr)) return noOverload("containsCIDR", range, inner);
	return inner.length >= range.length && isPrefixOf(range, inner.address);
}
function isPrefixOf(range, address) {
	if (range.address.width !== address.width) return false;
	const hostBits = BigInt(range.address.width - range.length);
	return range.address.bits >> hostBits === address.bits >> hostBits;
}
function prefixLength(value) {
	return value instanceof Cidr ? value.length : noOverload("prefixLength", value);
}
function masked(value) {
	if (!(value instanceof Cidr)) return noOverload("masked", value);
	const hostBits = BigInt(value.address.width - value.length);
	return new Cidr(new Ip(value.address.bits >> hostBits << hostBits, value.address.width), value.length);
}

// src/cel/functions/time.ts
var Timestamp = class Timestamp extends CelObject {
	nanos;
	constructor(nanos) {
		super();
		this.nanos = nanos;
	}
	get typeName() {
		return "google.protobuf.Timestamp";
	}
	equals(other) {
		return other instanceof Timestamp && other.nanos === this.nanos;
	}
};
var Duration = class Duration extends CelObject {
	nanos;
	constructor(nanos) {
		super();
		this.nanos = nanos;
	}
	get typeName() {
		return "google.protobuf.Duration";
	}
	equals(other) {
		return other instanceof Duration && other.nanos === this.nanos;
	}
};
const SECOND = 1000000000n;
const FIRST_NANOS = -62135596800n * SECOND;
const LAST_NANOS = 253402300800n * SECOND - 1n;
const LONGEST_NANOS = 2n ** 63n - 1n;
function timestampOf(nanos) {
	return nanos < FIRST_NANOS || nanos > LAST_NANOS ? new CelError("timestamp overflow: outside the years 1 to 9999") : new Timestamp(nanos);
}
function durationOf(nanos) {
	return nanos < -LONGEST_NANOS || nanos > LONGEST_NANOS ? new CelError("duration overflow: longer than 292 years") : new Duration(nanos);
}
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
function timestamp(value) {
	if (value instanceof Timestamp) return value;
	if (isInt(value)) return timestampOf(BigInt(value) * SECOND);
	if (typeof value !== "string") return noOverload("timestamp", value);
	return parseTimestamp(value) ?? new CelError(`${JSON.stringify(value)} is no RFC 3339 timestamp`);
}
function parseTimestamp(text) {
	const match = TIMESTAMP.exec(text);
	if (match === null) return void 0;
	const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
	date.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0);
	if (!(date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day) || (hour ?? 24) > 23 || (minute ?? 60) > 59 || (second ?? 60) > 59) return void 0;
	const fraction = BigInt((match[7] ?? "").padEnd(9, "0"));
	const offsetMinutes = Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0);
	const offset = BigInt(match[8] === "-" ? -offsetMinutes : offsetMinutes) * 60n * SECOND;
	return timestampOf(BigInt(date.getTime()) * 1000000n + fraction - offset);
}
const UNIT_NANOS = /* @__PURE__ */ new Map([
	["h", 3600n * SECOND],
	["m", 60n * SECOND],
	["s", SECOND],
	["ms", 1000000n],
	["us", 1000n],
	["\u00b5s", 1000n],
	["\u03bcs", 1000n],
	["ns", 1n]
]);
function duration(value) {
	if (value instanceof Duration) return value;
	if (isInt(value)) return durationOf(BigInt(value));
	if (typeof value !== "string") return noOverload("duration", value);
	return parseDuration(value) ?? new CelError(`${JSON.stringify(value)} is no duration such as 1h30m`);
}
const DURATION_PART = /(\d*)(?:\.(\d*))?(h|ms|m|s|us|\u00b5s|\u03bcs|ns)/y;
function parseDuration(text) {
	const unsigned = text.replace(/^[+-]/, "");
	if (unsigned === "0") return new Duration(0n);
	if (unsigned === "" || unsigned.length > 200) return void 0;
	let nanos = 0n;
	let position = 0;
	while (position < unsigned.length) {
		DURATION_PART.lastIndex = position;
		const match = DURATION_PART.exec(unsigned);
		const [whole = "", fraction = ""] = [match?.[1], match?.[2]];
		if (match === null || whole + fraction === "") return void 0;
		const unit = UNIT_NANOS.get(match[3] ?? "") ?? 0n;
		nanos += BigInt(whole || "0") * unit + BigInt(fraction || "0") * unit / 10n ** BigInt(fraction.length);
		position = DURATION_PART.lastIndex;
	}
	return durationOf(text.startsWith("-") ? -nanos : nanos);
}
function textOfTimestamp(value) {
	const date = new Date(Number(floorDivide(value.nanos, 1000000n)));
	const nanos = value.nanos - floorDivide(value.nanos, SECOND) * SECOND;
	const fraction = nanos === 0n ? "" : `.${String(nanos).padStart(9, "0").replace(/0+$/, "")}`;
	return `${String(date.getUTCFullYear()).padStart(4, "0")}${date.toISOString().slice(-20, -5)}${fraction}Z`;
}
function textOfDuration(value) {
	const magnitude = value.nanos < 0n ? -value.nanos : value.nanos;
	const nanos = magnitude % SECOND;
	const fraction = nanos === 0n ? "" : `.${String(nanos).padStart(9, "0").replace(/0+$/, "")}`;
	return `${value.nanos < 0n ? "-" : ""}${magnitude / SECOND}${fraction}s`;
}
function secondsOf(value) {
	return floorDivide(value.nanos, SECOND);
}
function compareTime(a, b) {
	if (!(a instanceof Timestamp && b instanceof Timestamp || a instanceof Duration && b instanceof Duration)) return void 0;
	return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
}
function addTime(a, b) {
	if (a instanceof Timestamp && b instanceof Duration) return timestampOf(a.nanos + b.nanos);
	if (a instanceof Duration && b instanceof Timestamp) return timestampOf(a.nanos + b.nanos);
	return a instanceof Duration && b instanceof Duration ? durationOf(a.nanos + b.nanos) : void 0;
}
function subtractTime(a, b) {
	if (a instanceof Timestamp && b instanceof Duration) return timestampOf(a.nanos - b.nanos);
	if (a instanceof Timestamp && b instanceof Timestamp) return durationOf(a.nanos - b.nanos);
	return a instanceof Duration && b instanceof Duration ? durationOf(a.nanos - b.nanos) : void 0;
}
function negateDuration(a) {
	return a instanceof Duration ? durationOf(-a.nanos) : void 0;
}
function getFullYear(value, zone) {
	return calendar("getFullYear", value, zone, (date) => date.getUTCFullYear());
}
function getMonth(value, zone) {
	return calendar("getMonth", value, zone, (date) => date.getUTCMonth());
}
function getDate(value, zone) {
	return calendar("getDate", value, zone, (date) => date.getUTCDate());
}
function getDayOfMonth(value, zone) {
	return calendar("getDayOfMonth", value, zone, (date) => date.getUTCDate() - 1);
}
function getDayOfWeek(value, zone) {
	return calendar("getDayOfWeek", value, zone, (date) => date.getUTCDay());
}
function getDayOfYear(value, zone) {
	return calendar("getDayOfYear", value, zone, (date) => {
		const newYear = new Date(date);
		newYear.setUTCMonth(0, 1);
		return Math.round((date.getTime() - newYear.getTime()) / 864e5);
	});
}
function getHours(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / (3600n * SECOND));
	return calendar("getHours", value, zone, (date) => date.getUTCHours());
}
function getMinutes(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / (60n * SECOND));
	return calendar("getMinutes", value, zone, (date) => date.getUTCMinutes());
}
function getSeconds(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / SECOND);
	return calendar("getSeconds", value, zone, (date) => date.getUTCSeconds());
}
function getMilliseconds(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / 1000000n % 1000n);
	return calendar("getMilliseconds", value, zone, (date) => date.getUTCMilliseconds());
}
function calendar(name, value, zone, read) {
	if (!(value instanceof Timestamp)) return noOverload(name, value);
	const utcMs = Number(floorDivide(value.nanos, 1000000n));
	if (zone === void 0) return read(new Date(utcMs));
	if (typeof zone !== "string") return noOverload(name, value, zone);
	const offsetMs = zoneOffsetMs(zone, utcMs);
	return offsetMs === void 0 ? new CelError(`${JSON.stringify(zone)} is no time zone`) : read(new Date(utcMs + offsetMs));
}
function zoneOffsetMs(zone, utcMs) {
	const fixed = /^([+-]?)(\d\d):(\d\d)$/.exec(zone);
	if (fixed !== null) {
		const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
		return (fixed[1] === "-" ? -minutes : minutes) * 6e4;
	}
	if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(zone)) return void 0;
	try {
		const name = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			timeZoneName: "longOffset"
		}).formatToParts(utcMs).find((part) => part.type === "timeZoneName")?.value ?? "";
		const offset = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
		if (offset === null) return 0;
		const seconds = Number(offset[2]) * 3600 + Number(offset[3]) * 60 + Number(offset[4] ?? 0);
		return (offset[1] === "-" ? -seconds : seconds) * 1e3;
	} catch {
		return;
	}
}
function floorDivide(a, b) {
	const quotient = a / b;
	return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

// src/cel/functions/convert.ts
function size(value) {
	if (typeof value === "string") return lengthOf(value);
	if (isList(value)) return value.length;
	if (value instanceof Bytes) return value.value.length;
	return isMap(value) ? sizeOfMap(value) : noOverload("size", value);
}
const SURROGATE = /[\ud800-\udfff]/;
function isBmp(text) {
	return !SURROGATE.test(text);
}
function lengthOf(text) {
	if (isBmp(text)) return text.length;
	let length = 0;
	for (const _ of text) length++;
	return length;
}
function int(value) {
	if (isInt(value)) return value;
	if (value instanceof Uint) return intOf(value.value);
	const number = numberOfDouble(value);
	if (number !== void 0) return number > -(2 ** 63) && number < 2 ** 63 ? intOf(BigInt(Math.trunc(number))) : new CelError("integer overflow: the double does not fit into an int");
	if (value instanceof Timestamp) return intOf(secondsOf(value));
	if (value instanceof Duration) return intOf(value.nanos);
	if (typeof value !== "string") return noOverload("int", value);
	return /^[+-]?[0-9]{1,40}$/.test(value) ? intOf(BigInt(value.replace("+", ""))) : new CelError(`${quoted(value)} is no int`);
}
function uint(value) {
	if (value instanceof Uint) return value;
	if (isInt(value)) return uintOf(BigInt(value));
	const number = numberOfDouble(value);
	if (number !== void 0) return number > -1 && number < 2 ** 64 ? uintOf(BigInt(Math.trunc(number))) : new CelError("integer overflow: the double does not fit into a uint");
	if (typeof value !== "string") return noOverload("uint", value);
	return /^[0-9]{1,40}$/.test(value) ? uintOf(BigInt(value)) : new CelError(`${quoted(value)} is no uint`);
}
const DOUBLE_TEXT = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
function double(value) {
	const numeric = numericOf(value);
	if (numeric !== void 0) return doubleOf(Number(numeric));
	if (typeof value !== "string") return noOverload("double", value);
	if (/^[+-]?nan$/i.test(value)) return NaN;
	if (/^[+-]?inf(?:inity)?$/i.test(value)) return value.startsWith("-") ? -Infinity : Infinity;
	return DOUBLE_TEXT.test(value) ? doubleOf(Number(value)) : new CelError(`${quoted(value)} is no double`);
}
const TRUE_TEXTS = /* @__PURE__ */ new Set([
	"1",
	"t",
	"T",
	"true",
	"TRUE",
	"True"
]);
const FALSE_TEXTS = /* @__PURE__ */ new Set([
	"0",
	"f",
	"F",
	"false",
	"FALSE",
	"False"
]);
function bool(value) {
	if (typeof value === "boolean") return value;
	if (typeof value !== "string") return noOverload("bool", value);
	if (TRUE_TEXTS.has(value)) return true;
	return FALSE_TEXTS.has(value) ? false : new CelError(`${quoted(value)} is no bool`);
}
function bytes(value) {
	if (value instanceof Bytes) return value;
	return typeof value === "string" ? new Bytes(new TextEncoder().encode(value)) : noOverload("bytes", value);
}
function string(value) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return String(value);
	const number = numberOfDouble(value);
	if (number !== void 0) return textOfDouble(number);
	const whole = numericOf(value);
	if (whole !== void 0) return String(whole);
	if (value instanceof Bytes) return textOfBytes(value) ?? new CelError("the bytes are no UTF-8 text");
	if (value instanceof Timestamp) return textOfTimestamp(value);
	if (value instanceof Duration) return textOfDuration(value);
	if (value instanceof Ip) return textOfIp(value);
	return value instanceof Cidr ? textOfCidr(value) : noOverload("string", value);
}
function textOfBytes(value) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(value.value);
	} catch {
		return;
	}
}
function textOfDouble(value) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
	if (value === 0) return Object.is(value, -0) ? "-0" : "0";
	const [mantissa = "0", exponentText = "0"] = value.toExponential().split("e");
	const exponent = Number(exponentText);
	if (exponent >= -4 && exponent < 21) return decimalText(mantissa, exponent);
	const digits = String(Math.abs(exponent)).padStart(2, "0");
	return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
}
function decimalText(mantissa, exponent) {
	const sign = mantissa.startsWith("-") ? "-" : "";
	const digits = mantissa.replace("-", "").replace(".", "");
	if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
	const fraction = digits.slice(exponent + 1);
	return fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`;
}
function dyn(value) {
	return value;
}
function type(value) {
	return value instanceof CelError ? value : new TypeValue(typeNameOf(value));
}
function quoted(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text);
}

// src/cel/functions/format.ts
const CLAUSE = /%(?:%|(\.\d+)?([A-Za-z])|[^]?)/g;
const MAX_PRECISION = 1e3;
function format(text, args) {
	if (typeof text !== "string" || !isList(args)) return noOverload("format", text, args);
	let written = "";
	let end = 0;
	let position = 0;
	for (const clause of text.matchAll(CLAUSE)) {
		written += text.slice(end, clause.index);
		end = clause.index + clause[0].length;
		if (clause[0] === "%%") {
			written += "%";
			continue;
		}
		const arg = args[position];
		if (clause[2] === void 0) return new CelError(`could not parse formatting clause: "${clause[0]}"`);
		if (arg === void 0) return new CelError(`index ${position} out of range: format() has more clauses than arguments`);
		const part = clauseText(clause[2], clause[1], arg);
		if (typeof part !== "string") return part;
		const spent = spendText(written.length + part.length);
		if (spent !== void 0) return spent;
		written += part;
		position++;
	}
	return written + text.slice(end);
}
function clauseText(verb, precisionText, arg) {
	const precision = precisionText === void 0 ? 6 : Number(precisionText.slice(1));
	if (precision > MAX_PRECISION) return new CelError(`format() takes a precision up to ${MAX_PRECISION}`);
	if (arg instanceof CelError) return arg;
	switch (verb) {
		case "s": return textOf(arg);
		case "d": return decimal(arg);
		case "f": return fixed(arg, precision);
		case "e": return scientific(arg, precision);
		case "b": return typeof arg === "boolean" ? String(Number(arg)) : inBase(arg, 2, "%b", "integers and bools");
		case "o": return inBase(arg, 8, "%o", "integers");
		case "x": return hexadecimal(arg, "%x");
		case "X": {
			const hex = hexadecimal(arg, "%X");
			return typeof hex === "string" ? hex.toUpperCase() : hex;
		}
		default: return new CelError(`could not parse formatting clause: unrecognized formatting clause "${verb}"`);
	}
}
function textOf(value) {
	return textAt(value, 0);
}
function textAt(value, depth) {
	if (depth > 1e3) return TOO_DEEP;
	if (value === null) return "null";
	if (isList(value)) return joined(value.map((inner) => textAt(inner, depth + 1)), "[", "]");
	if (isMap(value)) return joined(entriesOf(value).map((entry) => {
		const [key, text] = [textAt(entry.key, depth + 1), textAt(entry.value, depth + 1)];
		if (typeof key !== "string") return key;
		return typeof text === "string" ? `${key}: ${text}` : text;
	}), "{", "}");
	if (value instanceof TypeValue) return value.name;
	const number = doubleNumber(value);
	if (number !== void 0) return Number.isFinite(number) ? textOfDouble(number) : infiniteText(number);
	if (value instanceof Bytes) return new TextDecoder().decode(value.value);
	const text = string(value);
	if (typeof text === "string") return text;
	return new CelError(`error during formatting: string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps, was given ${typeNameOf(value)}`);
}
function joined(parts, open, close) {
	const texts = [];
	let length = 0;
	for (const part of parts) {
		if (typeof part !== "string") return part;
		texts.push(part);
		length += part.length + 2;
	}
	if (open === "{") texts.sort();
	return spendText(length) ?? `${open}${texts.join(", ")}${close}`;
}
function decimal(value) {
	if (isInt(value)) return String(value);
	if (value instanceof Uint) return String(value.value);
	const number = doubleNumber(value);
	if (number !== void 0) return Number.isFinite(number) ? textOfDouble(number) : infiniteText(number);
	return misuse("decimal", "integers and doubles", value);
}
function fixed(value, precision) {
	const number = anyNumber(value);
	if (number === void 0) return misuse("fixed-point", "integers and doubles", value);
	if (typeof number === "number" && !Number.isFinite(number)) return infiniteText(number);
	return exactFixed(Number(number), precision);
}
function exactFixed(number, precision) {
	const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	bits.setFloat64(0, Math.abs(number));
	const biased = bits.getUint16(0) >> 4;
	const fraction = bits.getBigUint64(0) & 4503599627370495n;
	const mantissa = biased === 0 ? fraction : fraction | 4503599627370496n;
	const exponent = Math.max(biased, 1) - 1075;
	const scaled = mantissa * 10n ** BigInt(precision);
	const rounded = exponent >= 0 ? scaled << BigInt(exponent) : halfToEven(scaled, BigInt(-exponent));
	const digits = String(rounded).padStart(precision + 1, "0");
	const whole = digits.slice(0, digits.length - precision);
	const sign = number < 0 || Object.is(number, -0) ? "-" : "";
	return precision === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - precision)}`;
}
function halfToEven(value, shift) {
	const quotient = value >> shift;
	const rest = value - (quotient << shift);
	const half = 1n << shift - 1n;
	return rest > half || rest === half && (quotient & 1n) === 1n ? quotient + 1n : quotient;
}
function scientific(value, precision) {
	const number = anyNumber(value);
	if (number === void 0) return misuse("scientific", "integers and doubles", value);
	if (typeof number === "number" && !Number.isFinite(number)) return infiniteText(number);
	const [mantissa = "", exponent = ""] = Number(number).toExponential(Math.min(precision, 100)).split("e");
	return `${mantissa}e${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}
function hexadecimal(value, verb) {
	if (typeof value === "string") return Buffer.from(value).toString("hex");
	if (value instanceof Bytes) return Buffer.from(value.value).toString("hex");
	return inBase(value, 16, verb, "integers, byte buffers, and strings");
}
function inBase(value, base, verb, wanted) {
	if (isInt(value)) return value.toString(base);
	if (value instanceof Uint) return value.value.toString(base);
	return misuse(verb, wanted, value);
}
function misuse(clause, wanted, value) {
	return new CelError(`error during formatting: ${clause} clause can only be used on ${wanted}, was given ${typeNameOf(value)}`);
}
function doubleNumber(value) {
	if (value instanceof Double) return value.value;
	return typeof value === "number" && !Number.isSafeInteger(value) ? value : void 0;
}
function anyNumber(value) {
	return value instanceof CelObject || typeof value === "number" || typeof value === "bigint" ? numericOf(value) : void 0;
}
function infiniteText(number) {
	if (Number.isNaN(number)) return "NaN";
	return number > 0 ? "Infinity" : "-Infinity";
}

// src/cel/operators.ts
function equal(a, b) {
	if (a === b && typeof a !== "object") return true;
	if (isPlain(b)) return equalToPlain(a, b);
	return isPlain(a) ? equalToPlain(b, a) : equalDeeply(a, b, 0);
}
function isPlain(value) {
	return typeof value === "string" || value === null || typeof value === "boolean";
}
function equalToPlain(a, b) {
	if (a === b) return true;
	if (typeof a === "object" ? a instanceof CelError : a === void 0) return noOverload("_==_", a, b);
	return false;
}
function equalDeeply(a, b, depth) {
	if (a instanceof CelError) return a;
	if (b instanceof CelError) return b;
	if (a === void 0 || b === void 0) return noOverload("_==_", a, b);
	const left = numericOf(a);
	if (left !== void 0) {
		const right = numericOf(b);
		return right !== void 0 && left == right;
	}
	if (isList(a)) return isList(b) && equalLists(a, b, depth + 1);
	if (isMap(a)) return isMap(b) && equalMaps(a, b, depth + 1);
	if (a instanceof Optional) return b instanceof Optional && equalOptionals(a, b, depth + 1);
	return a instanceof CelObject ? b instanceof CelObject && a.equals(b) : a === b;
}
function equalLists(a, b, depth) {
	if (a.length !== b.length) return false;
	if (depth > 1e3) return TOO_DEEP;
	const spent = spend(a.length);
	if (spent !== void 0) return spent;
	for (const [position, value] of a.entries()) {
		const isEqual = equalDeeply(value, b[position] ?? null, depth);
		if (isEqual !== true) return isEqual;
	}
	return true;
}
function equalMaps(a, b, depth) {
	if (sizeOfMap(a) !== sizeOfMap(b)) return false;
	if (depth > 1e3) return TOO_DEEP;
	const spent = spend(sizeOfMap(a));
	if (spent !== void 0) return spent;
	for (const { key, value } of entriesOf(a)) {
		const other = valueAtKey(b, key);
		if (other === void 0) return false;
		const isEqual = equalDeeply(value, other, depth);
		if (isEqual !== true) return isEqual;
	}
	return true;
}
function valueAtKey(map, key) {
	const mapKey = mapKeyOf(key);
	if (mapKey === void 0) return void 0;
	if (map instanceof CelMap) return map.entries.get(mapKey)?.value;
	return typeof mapKey === "string" && Object.hasOwn(map, mapKey) ? map[mapKey] : void 0;
}
function equalOptionals(a, b, depth) {
	if (a.value === void 0 || b.value === void 0) return a.value === b.value;
	return equalDeeply(a.value, b.value, depth);
}
function unequal(a, b) {
	const isEqual = equal(a, b);
	return typeof isEqual === "boolean" ? !isEqual : isEqual;
}
function isIn(element, container) {
	return isElement(element, container, equal);
}
function not(a) {
	if (a === true) return false;
	return a === false ? true : noOverload("!_", a);
}
function undecided(...terms) {
	const errors = terms.filter((term) => term instanceof CelError);
	return errors.find(isUndecidable) ?? errors[0] ?? noOverload("_&&_", ...terms);
}
function notBool(condition) {
	return noOverload("_?_:_", condition);
}
function less(a, b) {
	if (typeof a === "number" && typeof b === "number") return a < b;
	const order = compare(a, b);
	return typeof order === "number" ? order < 0 : order;
}
function lessOrEqual(a, b) {
	if (typeof a === "number" && typeof b === "number") return a <= b;
	const order = compare(a, b);
	return typeof order === "number" ? order <= 0 : order;
}
function greater(a, b) {
	if (typeof a === "number" && typeof b === "number") return a > b;
	const order = compare(a, b);
	return typeof order === "number" ? order > 0 : order;
}
function greaterOrEqual(a, b) {
	if (typeof a === "number" && typeof b === "number") return a >= b;
	const order = compare(a, b);
	return typeof order === "number" ? order >= 0 : order;
}
function compare(a, b) {
	const left = numericOf(a);
	const right = numericOf(b);
	if (left !== void 0 && right !== void 0) return compareNumbers(left, right);
	if (typeof a === "string" && typeof b === "string") return compareText(a, b);
	if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
	if (a instanceof Bytes && b instanceof Bytes) return compareBytes(a.value, b.value);
	return compareTime(a, b) ?? noOverload("_<_", a, b);
}
function compareNumbers(a, b) {
	if (typeof a === "bigint" && typeof b === "number" && !Number.isSafeInteger(b)) return compareNumbers(Number(a), b);
	if (typeof b === "bigint" && typeof a === "number" && !Number.isSafeInteger(a)) return compareNumbers(a, Number(b));
	if (a < b) return -1;
	if (a > b) return 1;
	return Number.isNaN(a) || Number.isNaN(b) ? NaN : 0;
}
function compareText(a, b) {
	if (a === b) return 0;
	const length = Math.min(a.length, b.length);
	for (let position = 0; position < length; position++) {
		const left = a.charCodeAt(position);
		const right = b.charCodeAt(position);
		if (left === right) continue;
		return rankOfUnit(left) - rankOfUnit(right);
	}
	return a.length - b.length;
}
function rankOfUnit(unit) {
	return unit >= 55296 && unit < 57344 ? unit + 65536 : unit;
}
function compareBytes(a, b) {
	const length = Math.min(a.length, b.length);
	for (let position = 0; position < length; position++) {
		const difference = (a[position] ?? 0) - (b[position] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function add(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const sum = a + b;
		if (Number.isSafeInteger(sum) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return sum;
	}
	if (typeof a === "string" && typeof b === "string") return spendText(a.length + b.length) ?? a + b;
	if (isList(a) && isList(b)) return spend(a.length + b.length >>> 3) ?? a.concat(b);
	if (a instanceof Bytes && b instanceof Bytes) {
		const bytes = new Uint8Array(a.value.length + b.value.length);
		bytes.set(a.value);
		bytes.set(b.value, a.value.length);
		return spendText(bytes.length) ?? new Bytes(bytes);
	}
	return arithmetic("+", a, b) ?? addTime(a, b) ?? noOverload("_+_", a, b);
}
function subtract(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const difference = a - b;
		if (Number.isSafeInteger(difference) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return difference;
	}
	return arithmetic("-", a, b) ?? subtractTime(a, b) ?? noOverload("_-_", a, b);
}
function multiply(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const product = a * b;
		if (Number.isSafeInteger(product) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return product + 0;
	}
	return arithmetic("*", a, b) ?? noOverload("_*_", a, b);
}
function divide(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return Math.trunc(a / b) + 0;
	return arithmetic("/", a, b) ?? noOverload("_/_", a, b);
}
function remainder(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a % b + 0;
	return arithmetic("%", a, b) ?? noOverload("_%_", a, b);
}
function negate(a) {
	if (isInt(a)) return typeof a === "number" ? 0 - a : intOf(-a);
	const double = numberOfDouble(a);
	return double === void 0 ? negateDuration(a) ?? noOverload("-_", a) : doubleOf(-double);
}
function arithmetic(operator, a, b) {
	if (isInt(a) && isInt(b)) {
		const result = onIntegers(operator, BigInt(a), BigInt(b));
		return typeof result === "bigint" ? intOf(result) : result;
	}
	if (a instanceof Uint && b instanceof Uint) {
		const result = onIntegers(operator, a.value, b.value);
		return typeof result === "bigint" ? uintOf(result) : result;
	}
	const left = numberOfDouble(a);
	const right = numberOfDouble(b);
	return left === void 0 || right === void 0 ? void 0 : onDoubles(operator, left, right);
}
function onIntegers(operator, a, b) {
	switch (operator) {
		case "+": return a + b;
		case "-": return a - b;
		case "*": return a * b;
		case "/": return b === 0n ? new CelError("division by zero") : a / b;
		case "%": return b === 0n ? new CelError("modulus by zero") : a % b;
	}
}
function onDoubles(operator, a, b) {
	switch (operator) {
		case "+": return doubleOf(a + b);
		case "-": return doubleOf(a - b);
		case "*": return doubleOf(a * b);
		case "/": return doubleOf(a / b);
		case "%": return;
	}
}

// src/cel/functions/strings.ts
function startsWith(text, prefix) {
	return typeof text === "string" && typeof prefix === "string" ? text.startsWith(prefix) : noOverload("startsWith", text, prefix);
}
function endsWith(text, suffix) {
	return typeof text === "string" && typeof suffix === "string" ? text.endsWith(suffix) : noOverload("endsWith", text, suffix);
}
function contains(text, part) {
	if (typeof text !== "string" || typeof part !== "string") return noOverload("contains", text, part);
	return spendText(text.length) ?? text.includes(part);
}
function charAt(text, position) {
	if (typeof text !== "string" || !isInt(position)) return noOverload("charAt", text, position);
	const characters = charactersOf$1(text);
	if (characters instanceof CelError) return characters;
	if (position < 0 || position > characters.length) return outOfRange(position);
	return characters[Number(position)] ?? "";
}
function indexOfText(text, part, from) {
	const characters = charactersOf$1(text);
	if (characters instanceof CelError) return characters;
	if (part === "" && from >= 0 && from <= characters.length) return Number(from);
	if (from < 0 || from > characters.length) return outOfRange(from);
	if (typeof characters === "string") return characters.indexOf(part, Number(from));
	const found = text.indexOf(part, characters.slice(0, Number(from)).join("").length);
	return found < 0 ? -1 : lengthOf(text.slice(0, found));
}
function lastIndexOfText(text, part, from) {
	const characters = charactersOf$1(text);
	if (characters instanceof CelError) return characters;
	if (from === void 0 && part === "") return characters.length;
	if (from !== void 0 && (from < 0 || from > characters.length)) return outOfRange(from);
	const start = from === void 0 ? characters.length : Number(from);
	if (typeof characters === "string") return characters.lastIndexOf(part, start);
	const found = text.lastIndexOf(part, characters.slice(0, start).join("").length);
	return found < 0 ? -1 : lengthOf(text.slice(0, found));
}
function substring(text, start, end) {
	if (typeof text !== "string" || !isInt(start) || end !== void 0 && !isInt(end)) return noOverload("substring", text, start, ...end === void 0 ? [] : [end]);
	const characters = charactersOf$1(text);
	if (characters instanceof CelError) return characters;
	const last = end ?? characters.length;
	if (start < 0 || start > characters.length) return outOfRange(start);
	if (last < 0 || last > characters.length || start > last) return outOfRange(last);
	const part = characters.slice(Number(start), Number(last));
	return typeof part === "string" ? part : part.join("");
}
function lowerAscii(text) {
	if (typeof text !== "string") return noOverload("lowerAscii", text);
	const spent = spendText(text.length);
	if (spent !== void 0 || !/[A-Z]/.test(text)) return spent ?? text;
	return text.replaceAll(/[A-Z]+/g, (run) => run.toLowerCase());
}
function upperAscii(text) {
	if (typeof text !== "string") return noOverload("upperAscii", text);
	return spendText(text.length) ?? text.replaceAll(/[a-z]+/g, (run) => run.toUpperCase());
}
function trim(text) {
	if (typeof text !== "string") return noOverload("trim", text);
	let start = 0;
	let end = text.length;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return spendText(text.length) ?? text.slice(start, end);
}
function isSpace(code) {
	if (code < 128) return code === 32 || code >= 9 && code <= 13;
	if (code >= 8192 && code <= 8202) return true;
	return SPACES.has(code);
}
const SPACES = /* @__PURE__ */ new Set([
	133,
	160,
	5760,
	8232,
	8233,
	8239,
	8287,
	12288
]);
function replace(text, old, replacement, limit = -1) {
	if (typeof text !== "string" || typeof old !== "string" || typeof replacement !== "string" || !isInt(limit)) return noOverload("replace", text, old, replacement, limit);
	if (limit === 0) return text;
	if (limit < 0 && old !== "" && !text.includes(old)) return spend(text.length >>> 2) ?? text;
	const most = limit < 0 ? Infinity : Number(limit);
	const parts = spend(text.length >>> 2) ?? (old === "" ? ["", ...Array.from(text)] : text.split(old));
	if (parts instanceof CelError) return parts;
	const spent = spendText(text.length + parts.length * replacement.length);
	if (spent !== void 0) return spent;
	let result = parts[0] ?? "";
	for (let position = 1; position < parts.length; position++) result += (position <= most ? replacement : old) + (parts[position] ?? "");
	return old === "" && parts.length <= most ? result + replacement : result;
}
function split(text, separator, limit = -1) {
	if (typeof text !== "string" || typeof separator !== "string" || !isInt(limit)) return noOverload("split", text, separator, limit);
	if (limit === 0) return [];
	const spent = spend(text.length >>> 2);
	if (spent !== void 0) return spent;
	const parts = separator === "" ? Array.from(text) : text.split(separator);
	const most = limit < 0 ? parts.length : Number(limit);
	if (parts.length <= most) return parts;
	return [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
}
function join(list, separator = "") {
	if (!isList(list) || typeof separator !== "string") return noOverload("join", list, separator);
	const parts = [];
	let length = 0;
	for (const part of list) {
		if (typeof part !== "string") return noOverload("join", part);
		parts.push(part);
		length += part.length + separator.length;
	}
	return spend(list.length >>> 3) ?? spendText(length) ?? parts.join(separator);
}
function reverseText(text) {
	return spend(text.length >>> 3) ?? Array.from(text).toReversed().join("");
}
const QUOTED = {
	"\x07": "\\a",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\v": "\\v",
	"\\": "\\\\",
	"\"": "\\\""
};
function quote(text) {
	if (typeof text !== "string") return noOverload("strings.quote", text);
	const escaped = text.toWellFormed().replaceAll(/[\x07\b\f\n\r\t\v\\"]/g, (character) => QUOTED[character] ?? character);
	return spendText(text.length) ?? `"${escaped}"`;
}
function outOfRange(position) {
	return new CelError(`index out of range: ${position}`);
}
function charactersOf$1(text) {
	const spent = spendText(text.length);
	if (spent !== void 0) return spent;
	return isBmp(text) ? text : Array.from(text);
}

// src/cel/functions/lists.ts
function isSorted(list) {
	if (!isList(list)) return noOverload("isSorted", list);
	for (let position = 1; position < list.length; position++) {
		const order = compare(list[position - 1] ?? null, list[position] ?? null);
		if (order instanceof CelError) return order;
		if (order > 0) return false;
	}
	return spend(list.length) ?? true;
}
function sum(list) {
	if (!isList(list)) return noOverload("sum", list);
	const [start, ...rest] = list;
	if (start === void 0) return 0;
	if (numericOf(start) === void 0 && !(start instanceof Duration)) return noOverload("sum", start);
	return spend(list.length) ?? rest.reduce((total, value) => total instanceof CelError ? total : add(total, value), start);
}
function min(list) {
	return extreme("min", list, (order) => order < 0);
}
function max(list) {
	return extreme("max", list, (order) => order > 0);
}
function extreme(name, list, isBetter) {
	if (!isList(list)) return noOverload(name, list);
	let best = list[0];
	if (best === void 0) return new CelError(`${name}() of an empty list`);
	for (const value of list) {
		const order = compare(value, best);
		if (order instanceof CelError) return order;
		if (isBetter(order)) best = value;
	}
	return spend(list.length) ?? best;
}
function indexOf(container, element, from = 0) {
	if (typeof container === "string" && typeof element === "string" && isInt(from)) return indexOfText(container, element, from);
	if (!isList(container) || element instanceof CelError || from !== 0) return noOverload("indexOf", container, element, from);
	return spend(container.length) ?? container.findIndex((value) => equal(value, element) === true);
}
function lastIndexOf(container, element, from) {
	if (typeof container === "string" && typeof element === "string" && (from === void 0 || isInt(from))) return lastIndexOfText(container, element, from);
	if (!isList(container) || element instanceof CelError || from !== void 0) return noOverload("lastIndexOf", container, element, ...from === void 0 ? [] : [from]);
	return spend(container.length) ?? container.findLastIndex((value) => equal(value, element) === true);
}
function includes(value, element) {
	if (element instanceof CelError) return element;
	return isList(value) ? isIn(element, value) : equal(value, element);
}
function slice(list, start, end) {
	if (!isList(list) || !isInt(start) || !isInt(end)) return noOverload("slice", list, start, end);
	if (start < 0 || end < 0 || start > end || end > list.length) return new CelError(`cannot slice(${start}, ${end}) of a list of ${list.length}`);
	return spend(list.length >>> 3) ?? list.slice(Number(start), Number(end));
}
function flatten(list, depth = 1) {
	if (!isList(list) || !isInt(depth)) return noOverload("flatten", list, depth);
	if (depth < 0) return new CelError("flatten() takes no negative depth");
	const flat = [];
	return flattenInto(flat, list, Math.min(Number(depth), 1e3)) ?? flat;
}
function flattenInto(flat, list, depth) {
	const spent = spend(list.length);
	if (spent !== void 0) return spent;
	for (const value of list) if (depth === 0 || !isList(value)) flat.push(value);
	else {
		const problem = flattenInto(flat, value, depth - 1);
		if (problem !== void 0) return problem;
	}
}
function distinct(list) {
	if (!isList(list)) return noOverload("distinct", list);
	const seen = /* @__PURE__ */ new Set();
	const others = [];
	const kept = [];
	for (const value of list) {
		const key = mapKeyOf(value);
		if (key !== void 0 && !Number.isNaN(key)) {
			if (seen.has(key)) continue;
			seen.add(key);
		} else {
			const spent = spend(others.length);
			if (spent !== void 0) return spent;
			if (others.some((other) => equal(other, value) === true)) continue;
			others.push(value);
		}
		kept.push(value);
	}
	return spend(list.length) ?? kept;
}
function sort(list) {
	return isList(list) ? sortedBy(list, list) : noOverload("sort", list);
}
function sortedBy(list, keys) {
	let problem = spend(list.length * Math.ceil(Math.log2(list.length + 1)));
	if (problem !== void 0) return problem;
	const positions = keys.map((_, position) => position);
	positions.sort((a, b) => {
		const order = compare(keys[a] ?? null, keys[b] ?? null);
		if (typeof order === "number") return order;
		problem ??= order;
		return 0;
	});
	return problem ?? positions.map((position) => list[position] ?? null);
}
function reverse(value) {
	if (typeof value === "string") return reverseText(value);
	return isList(value) ? spend(value.length >>> 3) ?? value.toReversed() : noOverload("reverse", value);
}
function first(list) {
	return isList(list) ? boxed(list[0]) : noOverload("first", list);
}
function last(list) {
	return isList(list) ? boxed(list.at(-1)) : noOverload("last", list);
}
function range(count) {
	if (!isInt(count)) return noOverload("lists.range", count);
	const length = count < 0 ? 0 : Number(count);
	return spend(Math.min(length, 1e6 + 1)) ?? Array.from({ length }, (_, position) => position);
}
function setsContains(list, wanted) {
	if (!isList(list) || !isList(wanted)) return noOverload("sets.contains", list, wanted);
	return containsAll(list, wanted);
}
function setsEquivalent(a, b) {
	if (!isList(a) || !isList(b)) return noOverload("sets.equivalent", a, b);
	const isContained = containsAll(a, b);
	return isContained === true ? containsAll(b, a) : isContained;
}
function setsIntersects(a, b) {
	if (!isList(a) || !isList(b)) return noOverload("sets.intersects", a, b);
	return spend(a.length * b.length) ?? a.some((element) => b.some((other) => equal(element, other) === true));
}
function containsAll(list, wanted) {
	return spend(list.length * wanted.length) ?? wanted.every((element) => list.some((other) => equal(element, other) === true));
}
function optionalUnwrap(list) {
	if (!isList(list)) return noOverload("optional.unwrap", list);
	const values = [];
	for (const value of list) {
		if (!(value instanceof Optional)) return noOverload("optional.unwrap", value);
		if (value.value !== void 0) values.push(value.value);
	}
	return spend(list.length) ?? values;
}
function mergedEntries(maps) {
	const entries = /* @__PURE__ */ new Map();
	for (const one of maps) {
		if (!isMap(one)) return noOverload("transformMapEntry", one);
		for (const { key, value } of entriesOf(one)) {
			const problem = addEntry(entries, key, value);
			if (problem !== void 0) return problem;
		}
	}
	return new CelMap(entries);
}

// src/cel/functions/math.ts
function greatest(...values) {
	return best("math.greatest", values, (order) => order > 0);
}
function least(...values) {
	return best("math.least", values, (order) => order < 0);
}
function best(name, args, isBetter) {
	const [only] = args;
	const values = args.length === 1 && isList(only) ? only : args;
	let found = values[0];
	if (found === void 0) return new CelError(`${name}() of an empty list`);
	for (const value of values) {
		if (numericOf(value) === void 0) return noOverload(name, value);
		const order = compare(value, found);
		if (order instanceof CelError) return order;
		if (isBetter(order)) found = value;
	}
	return found;
}
function ceil(value) {
	return onDouble("math.ceil", value, Math.ceil);
}
function floor(value) {
	return onDouble("math.floor", value, Math.floor);
}
function trunc(value) {
	return onDouble("math.trunc", value, Math.trunc);
}
function round(value) {
	return onDouble("math.round", value, (number) => {
		const whole = Math.trunc(number);
		return Math.abs(number - whole) >= .5 ? whole + Math.sign(number) : whole;
	});
}
function sqrt(value) {
	const number = numericOf(value);
	return number === void 0 ? noOverload("math.sqrt", value) : doubleOf(Math.sqrt(Number(number)));
}
function onDouble(name, value, change) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload(name, value) : doubleOf(change(number));
}
function abs(value) {
	if (isInt(value)) return value < 0 ? intOf(-BigInt(value)) : value;
	return value instanceof Uint ? value : onDouble("math.abs", value, Math.abs);
}
function mathSign(value) {
	if (isInt(value)) return value < 0 ? -1 : value > 0 ? 1 : 0;
	if (value instanceof Uint) return new Uint(value.value > 0n ? 1n : 0n);
	return onDouble("math.sign", value, Math.sign);
}
function isNaN(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isNaN", value) : Number.isNaN(number);
}
function isInf(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isInf", value) : Math.abs(number) === Infinity;
}
function isFinite(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isFinite", value) : Number.isFinite(number);
}
function bitAnd(a, b) {
	return onBits("math.bitAnd", a, b, (left, right) => left & right);
}
function bitOr(a, b) {
	return onBits("math.bitOr", a, b, (left, right) => left | right);
}
function bitXor(a, b) {
	return onBits("math.bitXor", a, b, (left, right) => left ^ right);
}
function onBits(name, a, b, combine) {
	if (isInt(a) && isInt(b)) return intOf(combine(BigInt(a), BigInt(b)));
	return a instanceof Uint && b instanceof Uint ? uintOf(combine(a.value, b.value)) : noOverload(name, a, b);
}
function bitNot(a) {
	if (isInt(a)) return intOf(~BigInt(a));
	return a instanceof Uint ? uintOf(BigInt.asUintN(64, ~a.value)) : noOverload("math.bitNot", a);
}
function bitShiftLeft(a, count) {
	const shift = shiftOf("math.bitShiftLeft", a, count);
	if (shift instanceof CelError) return shift;
	if (a instanceof Uint) return uintOf(BigInt.asUintN(64, a.value << shift));
	return isInt(a) ? intOf(BigInt.asIntN(64, BigInt(a) << shift)) : noOverload("math.bitShiftLeft", a, count);
}
function bitShiftRight(a, count) {
	const shift = shiftOf("math.bitShiftRight", a, count);
	if (shift instanceof CelError) return shift;
	if (a instanceof Uint) return uintOf(a.value >> shift);
	return isInt(a) ? intOf(BigInt.asIntN(64, BigInt.asUintN(64, BigInt(a)) >> shift)) : noOverload("math.bitShiftRight", a, count);
}
function shiftOf(name, a, count) {
	if (!isInt(count)) return noOverload(name, a, count);
	if (count < 0) return new CelError(`${name}() takes no negative count`);
	return count > 64 ? 64n : BigInt(count);
}

// src/cel/messages.ts
const MESSAGES = {
	"google.protobuf.BoolValue": { value: "bool" },
	"google.protobuf.BytesValue": { value: "bytes" },
	"google.protobuf.DoubleValue": { value: "double" },
	"google.protobuf.FloatValue": { value: "double" },
	"google.protobuf.Int32Value": { value: "int" },
	"google.protobuf.Int64Value": { value: "int" },
	"google.protobuf.StringValue": { value: "string" },
	"google.protobuf.UInt32Value": { value: "uint" },
	"google.protobuf.UInt64Value": { value: "uint" },
	"google.protobuf.ListValue": { values: "list<dyn>" },
	"google.protobuf.Struct": { fields: "map<string,dyn>" },
	"google.protobuf.Value": {
		null_value: "dyn",
		number_value: "double",
		string_value: "string",
		bool_value: "bool",
		struct_value: "map<string,dyn>",
		list_value: "list<dyn>"
	},
	"google.protobuf.Duration": {
		seconds: "int",
		nanos: "int"
	},
	"google.protobuf.Timestamp": {
		seconds: "int",
		nanos: "int"
	}
};
function message(name, fields, values) {
	for (const value of values) if (value instanceof CelError) return value;
	const [value] = values;
	switch (name) {
		case "google.protobuf.BoolValue": return value ?? false;
		case "google.protobuf.BytesValue": return value ?? new Bytes(/* @__PURE__ */ new Uint8Array());
		case "google.protobuf.StringValue": return value ?? "";
		case "google.protobuf.DoubleValue": return value ?? doubleOf(0);
		case "google.protobuf.FloatValue": return floatOf(value ?? doubleOf(0));
		case "google.protobuf.Int32Value": return within(value ?? 0, -(2n ** 31n), 2n ** 31n - 1n);
		case "google.protobuf.Int64Value": return value ?? 0;
		case "google.protobuf.UInt32Value": return within(value ?? new Uint(0n), 0n, 2n ** 32n - 1n);
		case "google.protobuf.UInt64Value": return value ?? new Uint(0n);
		case "google.protobuf.ListValue": return value ?? [];
		case "google.protobuf.Struct": return value ?? {};
		case "google.protobuf.Value": return fields.includes("null_value") ? null : value ?? null;
		case "google.protobuf.Duration":
		case "google.protobuf.Timestamp": return timeOf(name, fields, values);
		default: return new CelError(`messages such as ${name}{\u2026} are not part of Kubernetes' CEL`);
	}
}
function floatOf(value) {
	const double = numberOfDouble(value);
	return double === void 0 ? noOverload("float", value) : doubleOf(Math.fround(double));
}
function within(value, lowest, highest) {
	const whole = value instanceof Uint ? value.value : value;
	if (!isInt(whole)) return noOverload("32 bit integer", value);
	return whole < lowest || whole > highest ? new CelError(`range error: ${whole} does not fit into 32 bits`) : value;
}
function timeOf(name, fields, values) {
	const [seconds, nanos] = ["seconds", "nanos"].map((field) => values[fields.indexOf(field)] ?? 0);
	if (!isInt(seconds) || !isInt(nanos)) return noOverload(name, ...values);
	const total = BigInt(seconds) * 1000000000n + BigInt(nanos);
	return name === "google.protobuf.Duration" ? durationOf(total) : timestampOf(total);
}

// src/cel/functions/named-format.ts
var NamedFormat = class NamedFormat extends CelObject {
	name;
	#problemsOf;
	constructor(name, problemsOf) {
		super();
		this.name = name;
		this.#problemsOf = problemsOf;
	}
	get typeName() {
		return "kubernetes.NamedFormat";
	}
	equals(other) {
		return other instanceof NamedFormat && other.name === this.name;
	}
	problemsOf(text) {
		return this.#problemsOf(text);
	}
};
const LABEL = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
const NAME_PART = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const dns1123LabelFormat = byPattern("dns1123Label", 63, /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/, "lower case letters, digits and \"-\", with a letter or digit at both ends");
const dns1123SubdomainFormat = named("dns1123Subdomain", (text) => [...tooLong(text, 253), ...text.split(".").every((label) => new RegExp(`^${LABEL}$`).test(label)) ? [] : ["must be lower case letters, digits, \"-\" and \".\", each part with a letter or digit at both ends"]]);
const dns1035LabelFormat = byPattern("dns1035Label", 63, /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/, "lower case letters, digits and \"-\", with a letter first and a letter or digit last");
const labelValueFormat = named("labelValue", (text) => text === "" ? [] : [...tooLong(text, 63), ...NAME_PART.test(text) ? [] : ["must be letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends"]]);
const qualifiedNameFormat = named("qualifiedName", (text) => {
	const parts = text.split("/");
	if (parts.length > 2) return ["must be a name, or a DNS subdomain, \"/\" and a name"];
	const [prefix, name = ""] = parts.length === 2 ? parts : [void 0, text];
	const prefixProblems = prefix === void 0 ? [] : prefix === "" ? ["prefix part must not be empty"] : dns1123SubdomainFormat.problemsOf(prefix).map((problem) => `prefix part ${problem}`);
	const nameProblems = name === "" ? ["name part must not be empty"] : [...tooLong(name, 63), ...NAME_PART.test(name) ? [] : ["name part must be letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends"]];
	return [...prefixProblems, ...nameProblems];
});
const uri = byPattern("uri", 1e4, /^(?:[A-Za-z][A-Za-z0-9+.-]*:\S+|\/\S*)$/, "an absolute URL or path");
const uuid = byPattern("uuid", 36, /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i, "a UUID");
const byte = byPattern("byte", 1e7, /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, "base64");
const date = named("date", (text) => isDate(text) ? [] : ["must be a date such as 2006-01-02"]);
const datetime = named("datetime", (text) => {
	return /^\d{4}-\d\d-\d\d[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/.test(text) && isDate(text.slice(0, 10)) ? [] : ["must be a date and time such as 2006-01-02T15:04:05Z"];
});
const FORMATS = new Map([
	dns1123LabelFormat,
	dns1123SubdomainFormat,
	dns1035LabelFormat,
	prefixOf("dns1123LabelPrefix", dns1123LabelFormat),
	prefixOf("dns1123SubdomainPrefix", dns1123SubdomainFormat),
	prefixOf("dns1035LabelPrefix", dns1035LabelFormat),
	labelValueFormat,
	qualifiedNameFormat,
	uri,
	uuid,
	byte,
	date,
	datetime
].map((format) => [format.name, format]));
function namedFormat(name) {
	if (typeof name !== "string") return noOverload("format.named", name);
	const format = FORMATS.get(name);
	return format === void 0 ? NONE : new Optional(format);
}
function validate(format, text) {
	if (!(format instanceof NamedFormat) || typeof text !== "string") return noOverload("validate", format, text);
	const problems = format.problemsOf(text);
	return problems.length === 0 ? NONE : new Optional(problems);
}
function dns1123Label() {
	return dns1123LabelFormat;
}
function dns1123Subdomain() {
	return dns1123SubdomainFormat;
}
function dns1035Label() {
	return dns1035LabelFormat;
}
function qualifiedName() {
	return qualifiedNameFormat;
}
function dns1123LabelPrefix() {
	return prefixOf("dns1123LabelPrefix", dns1123LabelFormat);
}
function dns1123SubdomainPrefix() {
	return prefixOf("dns1123SubdomainPrefix", dns1123SubdomainFormat);
}
function dns1035LabelPrefix() {
	return prefixOf("dns1035LabelPrefix", dns1035LabelFormat);
}
function labelValue() {
	return labelValueFormat;
}
function uriFormat() {
	return uri;
}
function uuidFormat() {
	return uuid;
}
function byteFormat() {
	return byte;
}
function dateFormat() {
	return date;
}
function datetimeFormat() {
	return datetime;
}
function named(name, problemsOf) {
	return new NamedFormat(name, problemsOf);
}
function byPattern(name, longest, pattern, meaning) {
	return named(name, (text) => [...tooLong(text, longest), ...pattern.test(text) ? [] : [`must be ${meaning}`]]);
}
function prefixOf(name, format) {
	return named(name, (text) => format.problemsOf(text.replace(/-$/, "a")));
}
function tooLong(text, longest) {
	return text.length > longest ? [`must be no more than ${longest} characters`] : [];
}
function isDate(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (match === null) return false;
	const time = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(match[3]);
}

// src/cel/functions/optional.ts
function optionalOf(value) {
	return boxed(value);
}
function optionalNone() {
	return NONE;
}
function optionalOfNonZeroValue(value) {
	return boxed(nonZero(value));
}
function optionalHasValue(value) {
	return hasValue(unboxed(value));
}
function optionalValue(value) {
	return valueOf(unboxed(value));
}
function optionalOr(value, other) {
	const inner = unboxed(value);
	if (inner instanceof CelError) return inner;
	return inner === void 0 ? other : new Optional(inner);
}
function optionalOrValue(value, other) {
	return opened(value) ?? other;
}

// src/cel/functions/quantity.ts
var Quantity = class Quantity extends CelObject {
	nanos;
	constructor(nanos) {
		super();
		this.nanos = nanos;
	}
	get typeName() {
		return "kubernetes.Quantity";
	}
	equals(other) {
		return other instanceof Quantity && other.nanos === this.nanos;
	}
};
const NANO = 1000000000n;
const QUANTITY = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;
const DECIMAL_POWER = {
	n: -9,
	u: -6,
	m: -3,
	k: 3,
	M: 6,
	G: 9,
	T: 12,
	P: 15,
	E: 18
};
const BINARY_POWER = {
	Ki: 10n,
	Mi: 20n,
	Gi: 30n,
	Ti: 40n,
	Pi: 50n,
	Ei: 60n
};
const MAX_CACHED$1 = 1e3;
const cache$1 = /* @__PURE__ */ new Map();
function parseQuantity(text) {
	if (text.length > 100) return void 0;
	const known = cache$1.get(text);
	if (known !== void 0 || cache$1.has(text)) return known;
	if (cache$1.size >= MAX_CACHED$1) cache$1.clear();
	const read = readQuantity(text);
	cache$1.set(text, read);
	return read;
}
function readQuantity(text) {
	const match = QUANTITY.exec(text);
	if (match === null) return void 0;
	const [, minus = "", number = "", binary, decimal, exponent] = match;
	const [whole = "", fraction = ""] = number.split(".");
	const power = 9 - fraction.length + (decimal === void 0 ? Number(exponent ?? 0) : DECIMAL_POWER[decimal] ?? 0);
	const factor = binary === void 0 ? 1n : 1n << (BINARY_POWER[binary] ?? 0n);
	const digits = BigInt(`${whole}${fraction}` || "0") * factor;
	const nanos = power >= 0 ? digits * 10n ** BigInt(power) : divideUp(digits, 10n ** BigInt(-power));
	return new Quantity(minus === "-" ? -nanos : nanos);
}
function divideUp(a, b) {
	return (a + b - 1n) / b;
}
function asText(value) {
	return typeof value === "number" ? String(value) : value;
}
function quantity(given) {
	const value = asText(given);
	if (typeof value !== "string") return noOverload("quantity", value);
	return parseQuantity(value) ?? new CelError(`${JSON.stringify(value.slice(0, 60))} is no quantity such as 500m or 1.5Gi`);
}
function isQuantity(given) {
	const value = asText(given);
	return typeof value === "string" ? parseQuantity(value) !== void 0 : noOverload("isQuantity", value);
}
function sign(value) {
	if (!(value instanceof Quantity)) return noOverload("sign", value);
	return value.nanos < 0n ? -1 : value.nanos > 0n ? 1 : 0;
}
function isInteger(value) {
	if (!(value instanceof Quantity)) return noOverload("isInteger", value);
	return !(asInteger(value) instanceof CelError);
}
function asInteger(value) {
	if (!(value instanceof Quantity)) return noOverload("asInteger", value);
	return value.nanos % NANO === 0n ? intOf(value.nanos / NANO) : new CelError("the quantity is no integer");
}
function asApproximateFloat(value) {
	if (!(value instanceof Quantity)) return noOverload("asApproximateFloat", value);
	const whole = value.nanos / NANO;
	return doubleOf(Number(whole) + Number(value.nanos - whole * NANO) / 1e9);
}
function addQuantity(a, b) {
	const other = nanosOf(b);
	return a instanceof Quantity && other !== void 0 ? new Quantity(a.nanos + other) : noOverload("add", a, b);
}
function subtractQuantity(a, b) {
	const other = nanosOf(b);
	return a instanceof Quantity && other !== void 0 ? new Quantity(a.nanos - other) : noOverload("sub", a, b);
}
function nanosOf(value) {
	if (value instanceof Quantity) return value.nanos;
	return isInt(value) ? BigInt(value) * NANO : void 0;
}

// src/cel/functions/semver.ts
var Semver = class Semver extends CelObject {
	numbers;
	prerelease;
	constructor(numbers, prerelease) {
		super();
		this.numbers = numbers;
		this.prerelease = prerelease;
	}
	get typeName() {
		return "kubernetes.Semver";
	}
	equals(other) {
		return other instanceof Semver && compareSemver(this, other) === 0;
	}
};
const SEMVER = /^(0|[1-9]\d{0,18})\.(0|[1-9]\d{0,18})\.(0|[1-9]\d{0,18})(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function parseSemver(text, isLoose) {
	if (text.length > 256) return void 0;
	const match = SEMVER.exec(isLoose ? normalized(text) : text);
	if (match === null) return void 0;
	const [, first = "0", second = "0", third = "0", prerelease] = match;
	return new Semver([
		BigInt(first),
		BigInt(second),
		BigInt(third)
	], prerelease?.split(".") ?? []);
}
function normalized(text) {
	const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:[-+].*)?)$/.exec(text);
	if (match === null || match[3] === void 0 && match[4] !== "") return text;
	const [, first = "", second = "0", third = "0", rest = ""] = match;
	return `${[
		first,
		second,
		third
	].map((number) => number.replace(/^0+(?=\d)/, "")).join(".")}${rest}`;
}
function semver(value, normalize = false) {
	if (typeof value !== "string" || typeof normalize !== "boolean") return noOverload("semver", value, normalize);
	return parseSemver(value, normalize) ?? new CelError(`${JSON.stringify(value.slice(0, 60))} is no version such as 1.2.3`);
}
function isSemver(value, normalize = false) {
	if (typeof value !== "string" || typeof normalize !== "boolean") return noOverload("isSemver", value, normalize);
	return parseSemver(value, normalize) !== void 0;
}
function major(value) {
	return value instanceof Semver ? intOf(value.numbers[0]) : noOverload("major", value);
}
function minor(value) {
	return value instanceof Semver ? intOf(value.numbers[1]) : noOverload("minor", value);
}
function patch(value) {
	return value instanceof Semver ? intOf(value.numbers[2]) : noOverload("patch", value);
}
function compareSemver(a, b) {
	for (const [position, number] of a.numbers.entries()) {
		const other = b.numbers[position] ?? 0n;
		if (number !== other) return number < other ? -1 : 1;
	}
	if (a.prerelease.length === 0 || b.prerelease.length === 0) return Math.sign(b.prerelease.length - a.prerelease.length);
	const length = Math.min(a.prerelease.length, b.prerelease.length);
	for (let position = 0; position < length; position++) {
		const order = compareIdentifiers(a.prerelease[position] ?? "", b.prerelease[position] ?? "");
		if (order !== 0) return order;
	}
	return Math.sign(a.prerelease.length - b.prerelease.length);
}
function compareIdentifiers(a, b) {
	const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
	if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
	if (isNumber && a.length !== b.length) return Math.sign(a.length - b.length);
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/cel/functions/ordered.ts
function compareTo(a, b) {
	return orderOf(a, b) ?? noOverload("compareTo", a, b);
}
function isLessThan(a, b) {
	const order = orderOf(a, b);
	return order === void 0 ? noOverload("isLessThan", a, b) : order < 0;
}
function isGreaterThan(a, b) {
	const order = orderOf(a, b);
	return order === void 0 ? noOverload("isGreaterThan", a, b) : order > 0;
}
function orderOf(a, b) {
	if (a instanceof Quantity && b instanceof Quantity) return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
	return a instanceof Semver && b instanceof Semver ? compareSemver(a, b) : void 0;
}

// src/cel/functions/plain-pattern.ts
function plainPattern(source) {
	if (LINEAR.has(source)) return {
		written: source,
		flags: "u",
		longest: LONGEST_OF_LINEAR
	};
	if (source.length > 500) return void 0;
	const whole = openGroup();
	const ignoresCase = source.startsWith("(?i)");
	const reader = {
		written: "",
		flags: ignoresCase ? "iu" : "u",
		fixedBefore: false,
		loops: 0,
		open: [whole],
		last: void 0
	};
	const start = ignoresCase ? 4 : 0;
	let isAnchored = source.startsWith("^", start);
	PIECE.lastIndex = start;
	while (PIECE.lastIndex < source.length) {
		const groups = PIECE.exec(source)?.groups;
		if (groups === void 0 || !readPiece(reader, groups)) return void 0;
		if (groups["bar"] !== void 0 && reader.open.length === 1) isAnchored &&= source.startsWith("^", PIECE.lastIndex);
	}
	if (reader.open.length !== 1) return void 0;
	const growth = {
		power: reader.loops + (isAnchored ? 0 : 1),
		ways: whole.finished + whole.current
	};
	return isKnown(reader) ? {
		written: reader.written,
		flags: reader.flags,
		longest: longestFor(growth)
	} : void 0;
}
const LINEAR = /* @__PURE__ */ new Set(["^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$"]);
const LONGEST_OF_LINEAR = 1e4;
const PIECE = /(?<group>\((?:\?:)?)|(?<close>\))|(?<bar>\|)|(?<anchor>[\^$])|(?<quantifier>[*+?]\??|\{(?<low>\d{1,3})(?:(?<comma>,)(?<high>\d{1,3})?)?\}\??)|(?<dot>\.)|(?<class>\[\^?(?:\[:(?:alnum|alpha|digit|lower|space|upper):\]|-(?!\[)|[A-Za-z0-9_ :/.,@!#%&=~;'"`<>+*?(){}|$]|\\[dDwWsnrt.\\/\-[\]^$*+?(){}|]|\\x[0-7][0-9A-Fa-f])+\])|\\(?<escape>[dDwWsnrt]|[.\\/\-[\]^$*+?(){}|]|x[0-7][0-9A-Fa-f])|(?<plain>[^\\[\](){}*+?|^$.])/uy;
const OTHERS = 1n << 128n;
function openGroup(loopsBefore = 0) {
	return {
		isAmbiguous: false,
		separator: void 0,
		followers: 0n,
		choices: 0,
		hasFixed: false,
		loopsBefore,
		finished: 0,
		current: 1
	};
}
function goOn(group, set, isOne) {
	if (group.separator === void 0) group.separator = isOne ? set : "no";
	else group.followers |= set;
}
const MOST_SETS = 256;
const knownSets = /* @__PURE__ */ new Map();
function charactersOf(written, flags) {
	if (flags === "u" && /^\\?[^\\\w]$|^[A-Za-z0-9_]$/u.test(written)) {
		const code = written.charCodeAt(written.length - 1);
		return code < 128 ? 1n << BigInt(code) : OTHERS;
	}
	const key = `${flags}${written}`;
	let set = knownSets.get(key);
	if (set === void 0) {
		set = triedCharacters(written, flags);
		if (knownSets.size >= MOST_SETS) knownSets.clear();
		knownSets.set(key, set);
	}
	return set;
}
function triedCharacters(written, flags) {
	const one = new RegExp(`^(?:${written})$`, flags);
	let set = 0n;
	for (let code = 0; code < 128; code += 1) if (one.test(String.fromCharCode(code))) set |= 1n << BigInt(code);
	return /[^\0-\x7f]/u.test(written) || [
		"\u0100",
		"\u2028",
		"\u017f",
		"\u212a"
	].some((other) => one.test(other)) ? set | OTHERS : set;
}
function readPiece(reader, piece) {
	const inner = reader.open.at(-1);
	if (inner === void 0) return false;
	if (piece["quantifier"] !== void 0) return readQuantifier(reader, inner, piece["quantifier"], piece);
	reader.last = void 0;
	if (piece["group"] !== void 0) {
		reader.open.push(openGroup(reader.loops));
		reader.written += "(?:";
	} else if (piece["close"] !== void 0) {
		reader.open.pop();
		const outer = reader.open.at(-1);
		if (outer === void 0) return false;
		const ways = inner.finished + inner.current;
		outer.isAmbiguous ||= inner.isAmbiguous;
		outer.current *= ways;
		const { separator, followers } = inner;
		reader.fixedBefore = outer.hasFixed;
		outer.hasFixed ||= inner.hasFixed && inner.finished === 0;
		goOn(outer, followers | (typeof separator === "bigint" ? separator : 0n), false);
		const isPlain = inner.finished === 0 && inner.choices <= 1;
		const isSeparated = typeof separator === "bigint" && isPlain && (separator & followers) === 0n;
		outer.choices += inner.finished === 0 ? inner.choices : MANY;
		reader.last = {
			isAmbiguous: inner.isAmbiguous,
			ways,
			isSeparated,
			choices: inner.choices,
			hasFixed: inner.hasFixed,
			loops: reader.loops - inner.loopsBefore
		};
		reader.written += ")";
	} else if (piece["bar"] !== void 0) {
		inner.isAmbiguous = true;
		inner.finished += inner.current;
		inner.current = 1;
		reader.written += "|";
	} else if (piece["anchor"] !== void 0) reader.written += piece["anchor"];
	else {
		reader.last = {
			isAmbiguous: false,
			ways: 1,
			isSeparated: false,
			choices: 0,
			hasFixed: true,
			loops: 0
		};
		const written = characterFor(piece);
		if (reader.open.length > 1) goOn(inner, charactersOf(written, reader.flags), true);
		reader.fixedBefore = inner.hasFixed;
		inner.hasFixed = true;
		reader.written += written;
	}
	return true;
}
function characterFor(piece) {
	if (piece["dot"] !== void 0) return "[^\\n]";
	const escape = piece["escape"];
	if (escape === "s") return "[\\t\\n\\f\\r ]";
	if (escape === "-") return "-";
	if (escape !== void 0) return `\\${escape}`;
	return piece["class"]?.replaceAll(/\\[\s\S]|\[:\w+:\]/gu, (part) => NAMED_CLASSES[part] ?? part) ?? piece["plain"] ?? "";
}
const NAMED_CLASSES = {
	"\\s": "\\t\\n\\f\\r ",
	"[:alnum:]": "0-9A-Za-z",
	"[:alpha:]": "A-Za-z",
	"[:digit:]": "0-9",
	"[:lower:]": "a-z",
	"[:space:]": "\\t\\n\\v\\f\\r ",
	"[:upper:]": "A-Z"
};
const MANY = 2;
const FEW = 10;
function readQuantifier(reader, inner, quantifier, piece) {
	const repeated = reader.last;
	if (repeated === void 0) return false;
	reader.last = void 0;
	reader.written += quantifier;
	const isOptional = quantifier.startsWith("?");
	if (isOptional) inner.current = inner.current / repeated.ways * (repeated.ways + 1);
	else if (repeated.isAmbiguous && !repeated.isSeparated) return false;
	const isExact = piece["low"] !== void 0 && piece["comma"] === void 0;
	if (!(Number(piece["low"] ?? (quantifier.startsWith("+") ? 1 : 0)) > 0)) inner.hasFixed = reader.fixedBefore;
	const isSameChoice = quantifier === "?" && repeated.choices === 1 && repeated.hasFixed;
	if (!isExact && !isSameChoice) inner.choices += repeated.choices > 0 ? MANY : 1;
	if (typeof inner.separator === "bigint" && inner.followers === 0n) {
		inner.followers = inner.separator;
		inner.separator = "no";
	}
	const [low, high] = [Number(piece["low"] ?? 0), Number(piece["high"] ?? 0)];
	if (high > low && high - low < FEW) inner.current *= high - low + 1;
	else if (!isOptional && !isExact && !(repeated.isSeparated && repeated.loops > 0)) reader.loops++;
	inner.isAmbiguous ||= !isExact;
	return low <= 100 && high <= 100;
}
function isKnown({ written, flags }) {
	try {
		RegExp(written, flags);
		return true;
	} catch {
		return false;
	}
}
const MAX_STEPS = 1e6;
function longestFor({ power, ways }) {
	return Math.floor((MAX_STEPS / ways) ** (1 / Math.max(power, 1)));
}

// src/cel/functions/regex.ts
var Pattern = class extends CelObject {
	source;
	#plain;
	#engine;
	#matcher;
	constructor(source, plain) {
		super();
		this.source = source;
		this.#plain = plain;
	}
	get typeName() {
		return "pattern";
	}
	matcherFor(length) {
		if (this.#plain === void 0) this.#plain = plainPattern(this.source) ?? null;
		if (this.#plain !== null && length <= this.#plain.longest) return this.#engine ??= engineOf(this.#plain);
		this.#matcher ??= re2Matcher(this.source);
		return this.#matcher;
	}
};
function pattern(source, longest, flags = "u", written = source) {
	return new Pattern(source, longest === NOT_PLAIN ? null : {
		written,
		flags,
		longest
	});
}
const NOT_PLAIN = -1;
function argumentsOf(source) {
	const plain = plainPattern(source);
	if (plain === void 0) return [source, NOT_PLAIN];
	const { longest, flags, written } = plain;
	if (written !== source) return [
		source,
		longest,
		flags,
		written
	];
	return flags === "u" ? [source, longest] : [
		source,
		longest,
		flags
	];
}
function matchesPattern(text, ready) {
	if (typeof text !== "string") return noOverload("matches", text, ready.source);
	const matcher = ready.matcherFor(text.length);
	return matcher instanceof CelError ? matcher : spendText(text.length * 8) ?? matcher.test(text);
}
function matches(text, source) {
	return typeof source === "string" && typeof text === "string" ? matchesPattern(text, cached(source)) : noOverload("matches", text, source);
}
function find(text, source) {
	const found = findAll(text, source, 1);
	return Array.isArray(found) ? found[0] ?? "" : found;
}
function findAll(text, source, limit = -1) {
	if (typeof text !== "string" || typeof source !== "string" || !isInt(limit)) return noOverload("findAll", text, source, limit);
	const matcher = cached(source).matcherFor(text.length);
	if (matcher instanceof CelError) return matcher;
	return spendText(text.length * 8) ?? matcher.findAll(text, limit < 0 ? Infinity : Number(limit));
}
const MAX_CACHED = 256;
const cache = /* @__PURE__ */ new Map();
function cached(source) {
	const known = cache.get(source);
	if (known !== void 0) return known;
	if (cache.size >= MAX_CACHED) cache.clear();
	const made = new Pattern(source);
	cache.set(source, made);
	return made;
}
const MAX_PATTERN_LENGTH = 1e4;
function re2Matcher(source) {
	if (source.length > MAX_PATTERN_LENGTH) return new CelError(`a pattern is longer than ${MAX_PATTERN_LENGTH} characters`);
	const spent = spend(source.length);
	if (spent !== void 0) return spent;
	const compile = loadRe2();
	try {
		return compile(source);
	} catch (error) {
		return new CelError(`not a regular expression: ${error instanceof Error ? error.message : String(error)}`);
	}
}
let loaded;
function loadRe2() {
	if (loaded === void 0) loaded = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href)(require("url").pathToFileURL(__filename).href.endsWith(".ts") ? "./re2.ts" : "./re2.js").compileRe2;
	return loaded;
}
function engineOf({ written, flags }) {
	const engine = new RegExp(written, flags);
	return {
		test: (text) => engine.test(text),
		findAll: (text, limit) => {
			if (limit === 1) return engine.exec(text)?.slice(0, 1) ?? [];
			const found = [];
			for (const match of text.matchAll(new RegExp(written, `g${flags}`))) {
				if (found.length >= limit) break;
				found.push(match[0]);
			}
			return found;
		}
	};
}

// src/cel/functions/url.ts
var Url = class Url extends CelObject {
	text;
	scheme;
	host;
	path;
	query;
	constructor(parts) {
		super();
		this.text = parts.text;
		this.scheme = parts.scheme;
		this.host = parts.host;
		this.path = parts.path;
		this.query = parts.query;
	}
	get typeName() {
		return "kubernetes.URL";
	}
	equals(other) {
		return other instanceof Url && other.text === this.text;
	}
};
const URL_PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?]*))?)?(\/[^?]*|)(?:\?(.*))?$/s;
const HOST = /^(?:[^@]*@)?(?:\[[0-9A-Fa-f:.%]+\]|[^:[\]\s<>"]*)(?::\d*)?$/;
const CONTROL = /[\u0000-\u001f\u007f]/;
function parseUrl(text) {
	if (CONTROL.test(text) || text === "") return void 0;
	const match = URL_PARTS.exec(text);
	if (match === null) return void 0;
	const [, scheme = "", authority, path = "", query = ""] = match;
	if (scheme === "" && !path.startsWith("/")) return void 0;
	if (scheme !== "" && authority === void 0 && path === "") return void 0;
	if (authority !== void 0 && !HOST.test(authority)) return void 0;
	if (/%(?![0-9A-Fa-f]{2})/.test(path) || /[ ]/.test(authority ?? "")) return void 0;
	return new Url({
		text,
		scheme: scheme.toLowerCase(),
		host: (authority ?? "").replace(/^[^@]*@/, ""),
		path,
		query
	});
}
function url(value) {
	if (typeof value !== "string") return noOverload("url", value);
	return parseUrl(value) ?? new CelError(`${JSON.stringify(value.slice(0, 200))} is no absolute URL or path`);
}
function isURL(value) {
	return typeof value === "string" ? parseUrl(value) !== void 0 : noOverload("isURL", value);
}
function getScheme(value) {
	return value instanceof Url ? value.scheme : noOverload("getScheme", value);
}
function getHost(value) {
	return value instanceof Url ? value.host : noOverload("getHost", value);
}
function getHostname(value) {
	if (!(value instanceof Url)) return noOverload("getHostname", value);
	return value.host.replace(/:\d*$/, "").replace(/^\[(.*)\]$/, "$1");
}
function getPort(value) {
	return value instanceof Url ? /:(\d*)$/.exec(value.host)?.[1] ?? "" : noOverload("getPort", value);
}
function getEscapedPath(value) {
	if (!(value instanceof Url)) return noOverload("getEscapedPath", value);
	return encodeURI(value.path.toWellFormed()).replaceAll("%25", "%").replaceAll("#", "%23").replaceAll(/[[\]]/g, (bracket) => bracket === "[" ? "%5B" : "%5D");
}
function getQuery(value) {
	if (!(value instanceof Url)) return noOverload("getQuery", value);
	const values = /* @__PURE__ */ new Map();
	for (const pair of value.query.split("&")) {
		if (pair === "" || pair.includes(";")) continue;
		const [key, ...rest] = pair.split("=");
		const [name, text] = [unescaped(key ?? ""), unescaped(rest.join("="))];
		if (name === void 0 || text === void 0) continue;
		values.set(name, [...values.get(name) ?? [], text]);
	}
	return mapOf([...values].map(([key, texts]) => ({
		key,
		value: texts
	})));
}
function unescaped(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return;
	}
}

// src/cel/runtime.ts
var runtime_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	Bytes: () => Bytes,
	CelError: () => CelError,
	Cidr: () => Cidr,
	Duration: () => Duration,
	Ip: () => Ip,
	NamedFormat: () => NamedFormat,
	Quantity: () => Quantity,
	Semver: () => Semver,
	Timestamp: () => Timestamp,
	TypeValue: () => TypeValue,
	Uint: () => Uint,
	Url: () => Url,
	abs: () => abs,
	add: () => add,
	addEntry: () => addEntry,
	addQuantity: () => addQuantity,
	addTime: () => addTime,
	asApproximateFloat: () => asApproximateFloat,
	asInteger: () => asInteger,
	base64Decode: () => base64Decode,
	base64Encode: () => base64Encode,
	begin: () => begin,
	bitAnd: () => bitAnd,
	bitNot: () => bitNot,
	bitOr: () => bitOr,
	bitShiftLeft: () => bitShiftLeft,
	bitShiftRight: () => bitShiftRight,
	bitXor: () => bitXor,
	bool: () => bool,
	boxed: () => boxed,
	byteFormat: () => byteFormat,
	bytes: () => bytes,
	ceil: () => ceil,
	charAt: () => charAt,
	cidr: () => cidr,
	compareSemver: () => compareSemver,
	compareTime: () => compareTime,
	compareTo: () => compareTo,
	contains: () => contains,
	containsCIDR: () => containsCIDR,
	containsIP: () => containsIP,
	dateFormat: () => dateFormat,
	datetimeFormat: () => datetimeFormat,
	distinct: () => distinct,
	divide: () => divide,
	dns1035Label: () => dns1035Label,
	dns1035LabelPrefix: () => dns1035LabelPrefix,
	dns1123Label: () => dns1123Label,
	dns1123LabelPrefix: () => dns1123LabelPrefix,
	dns1123Subdomain: () => dns1123Subdomain,
	dns1123SubdomainPrefix: () => dns1123SubdomainPrefix,
	double: () => double,
	doubleOf: () => doubleOf,
	duration: () => duration,
	durationOf: () => durationOf,
	dyn: () => dyn,
	elements: () => elements,
	endsWith: () => endsWith,
	entriesOf: () => entriesOf,
	equal: () => equal,
	family: () => family,
	find: () => find,
	findAll: () => findAll,
	first: () => first,
	flatten: () => flatten,
	floor: () => floor,
	follow: () => follow,
	followIndex: () => followIndex,
	followOwn: () => followOwn,
	format: () => format,
	getDate: () => getDate,
	getDayOfMonth: () => getDayOfMonth,
	getDayOfWeek: () => getDayOfWeek,
	getDayOfYear: () => getDayOfYear,
	getEscapedPath: () => getEscapedPath,
	getFullYear: () => getFullYear,
	getHost: () => getHost,
	getHostname: () => getHostname,
	getHours: () => getHours,
	getMilliseconds: () => getMilliseconds,
	getMinutes: () => getMinutes,
	getMonth: () => getMonth,
	getPort: () => getPort,
	getQuery: () => getQuery,
	getScheme: () => getScheme,
	getSeconds: () => getSeconds,
	greater: () => greater,
	greaterOrEqual: () => greaterOrEqual,
	greatest: () => greatest,
	has: () => has,
	hasOwn: () => hasOwn,
	hasValue: () => hasValue,
	includes: () => includes,
	index: () => index,
	indexOf: () => indexOf,
	indexOfText: () => indexOfText,
	int: () => int,
	ip: () => ip,
	isCIDR: () => isCIDR,
	isCanonicalIp: () => isCanonicalIp,
	isElement: () => isElement,
	isFinite: () => isFinite,
	isGlobalUnicast: () => isGlobalUnicast,
	isGreaterThan: () => isGreaterThan,
	isIP: () => isIP,
	isIn: () => isIn,
	isInf: () => isInf,
	isInteger: () => isInteger,
	isLessThan: () => isLessThan,
	isLinkLocalMulticast: () => isLinkLocalMulticast,
	isLinkLocalUnicast: () => isLinkLocalUnicast,
	isLoopback: () => isLoopback,
	isMap: () => isMap,
	isNaN: () => isNaN,
	isQuantity: () => isQuantity,
	isSemver: () => isSemver,
	isSorted: () => isSorted,
	isURL: () => isURL,
	isUnspecified: () => isUnspecified,
	join: () => join,
	keysOf: () => keysOf,
	labelValue: () => labelValue,
	last: () => last,
	lastIndexOf: () => lastIndexOf,
	lastIndexOfText: () => lastIndexOfText,
	least: () => least,
	less: () => less,
	lessOrEqual: () => lessOrEqual,
	list: () => list,
	listWithOptionals: () => listWithOptionals,
	lowerAscii: () => lowerAscii,
	major: () => major,
	map: () => map,
	masked: () => masked,
	matches: () => matches,
	matchesPattern: () => matchesPattern,
	mathSign: () => mathSign,
	max: () => max,
	mergedEntries: () => mergedEntries,
	message: () => message,
	min: () => min,
	minor: () => minor,
	multiply: () => multiply,
	namedFormat: () => namedFormat,
	negate: () => negate,
	negateDuration: () => negateDuration,
	nonZero: () => nonZero,
	not: () => not,
	notBool: () => notBool,
	opened: () => opened,
	optionalHasValue: () => optionalHasValue,
	optionalNone: () => optionalNone,
	optionalOf: () => optionalOf,
	optionalOfNonZeroValue: () => optionalOfNonZeroValue,
	optionalOr: () => optionalOr,
	optionalOrValue: () => optionalOrValue,
	optionalUnwrap: () => optionalUnwrap,
	optionalValue: () => optionalValue,
	patch: () => patch,
	pattern: () => pattern,
	peek: () => peek,
	peekIndex: () => peekIndex,
	peekOwn: () => peekOwn,
	prefixLength: () => prefixLength,
	qualifiedName: () => qualifiedName,
	quantity: () => quantity,
	quote: () => quote,
	range: () => range,
	remainder: () => remainder,
	replace: () => replace,
	reverse: () => reverse,
	reverseText: () => reverseText,
	round: () => round,
	secondsOf: () => secondsOf,
	select: () => select,
	selectOwn: () => selectOwn,
	semver: () => semver,
	setsContains: () => setsContains,
	setsEquivalent: () => setsEquivalent,
	setsIntersects: () => setsIntersects,
	sign: () => sign,
	size: () => size,
	sizeOfMap: () => sizeOfMap,
	slice: () => slice,
	sort: () => sort,
	sortedBy: () => sortedBy,
	split: () => split,
	sqrt: () => sqrt,
	startsWith: () => startsWith,
	string: () => string,
	substring: () => substring,
	subtract: () => subtract,
	subtractQuantity: () => subtractQuantity,
	subtractTime: () => subtractTime,
	sum: () => sum,
	textOfCidr: () => textOfCidr,
	textOfDuration: () => textOfDuration,
	textOfIp: () => textOfIp,
	textOfTimestamp: () => textOfTimestamp,
	timestamp: () => timestamp,
	timestampOf: () => timestampOf,
	trim: () => trim,
	trunc: () => trunc,
	type: () => type,
	uint: () => uint,
	unboxed: () => unboxed,
	undecidable: () => undecidable,
	undecided: () => undecided,
	unequal: () => unequal,
	upperAscii: () => upperAscii,
	uriFormat: () => uriFormat,
	url: () => url,
	uuidFormat: () => uuidFormat,
	validate: () => validate,
	valueOf: () => valueOf,
	visited: () => visited
});

// src/cel/made-of.ts
const RUNTIME = Object.freeze({ ...runtime_exports });
function madeOf(code) {
	return madeBy(makerOf(code));
}
function madeBy(make) {
	return make(RUNTIME);
}
function makerOf(code) {
	return new Function("rt", `"use strict";return ${code}`);
}

// src/cel/plain.ts
function plainOf(value) {
	if (isList(value)) return value.map(plainOf);
	if (value instanceof CelError) return value;
	if (value instanceof Optional) return value.value === void 0 ? void 0 : plainOf(value.value);
	if (value instanceof CelMap) {
		const plain = { __proto__: null };
		for (const [key, entry] of value.entries) plain[String(key)] = plainOf(entry.value);
		return plain;
	}
	const numeric = numericOf(value);
	if (numeric !== void 0) return numeric;
	if (!(value instanceof CelObject)) return value;
	if (value instanceof TypeValue) return value.name;
	const text = string(value);
	return text instanceof CelError ? value : text;
}

// src/kubernetes/hosts/host-file.ts
const TALOS = {
	apiVersion: "talos.dev/v1alpha1",
	kind: "MachineConfig"
};
const RANCHER = {
	apiVersion: "k3s.io/v1",
	kind: "Config"
};
const RANCHER_FILE = /(?:^|\/)config\.ya?ml(?:\.d\/[^/]+)?$|(?:^|[/._-])(?:k3s|rke2)(?:[/._-]|$)/u;
function hostFileOf(document, file) {
	if (document["version"] === "v1alpha1" && require_program.isMap(document["machine"]) && require_program.isMap(document["cluster"])) return TALOS;
	return hasAnyKey(document, RANCHER_KEYS) && RANCHER_FILE.test(file) ? RANCHER : void 0;
}

// src/kubernetes/releases.ts
const RELEASES = {
	HelmRelease: "helm.toolkit.fluxcd.io",
	HelmChart: "helm.cattle.io",
	Application: "argoproj.io",
	ApplicationSet: "argoproj.io"
};
function isRelease({ apiVersion, kind }) {
	return Object.hasOwn(RELEASES, kind) && RELEASES[kind] === groupOf(apiVersion);
}

Object.defineProperty(exports, "COMPONENTS", {
  enumerable: true,
  get: function () {
    return COMPONENTS;
  }
});
Object.defineProperty(exports, "CONTAINER_LISTS", {
  enumerable: true,
  get: function () {
    return CONTAINER_LISTS;
  }
});
Object.defineProperty(exports, "CelError", {
  enumerable: true,
  get: function () {
    return CelError;
  }
});
Object.defineProperty(exports, "CelObject", {
  enumerable: true,
  get: function () {
    return CelObject;
  }
});
Object.defineProperty(exports, "Duration", {
  enumerable: true,
  get: function () {
    return Duration;
  }
});
Object.defineProperty(exports, "MESSAGES", {
  enumerable: true,
  get: function () {
    return MESSAGES;
  }
});
Object.defineProperty(exports, "NAME_OF_NAMESPACE", {
  enumerable: true,
  get: function () {
    return NAME_OF_NAMESPACE;
  }
});
Object.defineProperty(exports, "Optional", {
  enumerable: true,
  get: function () {
    return Optional;
  }
});
Object.defineProperty(exports, "Quantity", {
  enumerable: true,
  get: function () {
    return Quantity;
  }
});
Object.defineProperty(exports, "Timestamp", {
  enumerable: true,
  get: function () {
    return Timestamp;
  }
});
Object.defineProperty(exports, "UNDECIDABLE", {
  enumerable: true,
  get: function () {
    return UNDECIDABLE;
  }
});
Object.defineProperty(exports, "accountOfPod", {
  enumerable: true,
  get: function () {
    return accountOfPod;
  }
});
Object.defineProperty(exports, "apiVersionOf", {
  enumerable: true,
  get: function () {
    return apiVersionOf;
  }
});
Object.defineProperty(exports, "argumentsOf", {
  enumerable: true,
  get: function () {
    return argumentsOf;
  }
});
Object.defineProperty(exports, "base64Decode", {
  enumerable: true,
  get: function () {
    return base64Decode;
  }
});
Object.defineProperty(exports, "bindingsByRole", {
  enumerable: true,
  get: function () {
    return bindingsByRole;
  }
});
Object.defineProperty(exports, "boundAccountsOf", {
  enumerable: true,
  get: function () {
    return boundAccountsOf;
  }
});
Object.defineProperty(exports, "check", {
  enumerable: true,
  get: function () {
    return check;
  }
});
Object.defineProperty(exports, "check$1", {
  enumerable: true,
  get: function () {
    return check$1;
  }
});
Object.defineProperty(exports, "check$10", {
  enumerable: true,
  get: function () {
    return check$10;
  }
});
Object.defineProperty(exports, "check$100", {
  enumerable: true,
  get: function () {
    return check$100;
  }
});
Object.defineProperty(exports, "check$101", {
  enumerable: true,
  get: function () {
    return check$101;
  }
});
Object.defineProperty(exports, "check$102", {
  enumerable: true,
  get: function () {
    return check$102;
  }
});
Object.defineProperty(exports, "check$103", {
  enumerable: true,
  get: function () {
    return check$103;
  }
});
Object.defineProperty(exports, "check$104", {
  enumerable: true,
  get: function () {
    return check$104;
  }
});
Object.defineProperty(exports, "check$105", {
  enumerable: true,
  get: function () {
    return check$105;
  }
});
Object.defineProperty(exports, "check$106", {
  enumerable: true,
  get: function () {
    return check$106;
  }
});
Object.defineProperty(exports, "check$107", {
  enumerable: true,
  get: function () {
    return check$107;
  }
});
Object.defineProperty(exports, "check$108", {
  enumerable: true,
  get: function () {
    return check$108;
  }
});
Object.defineProperty(exports, "check$109", {
  enumerable: true,
  get: function () {
    return check$109;
  }
});
Object.defineProperty(exports, "check$11", {
  enumerable: true,
  get: function () {
    return check$11;
  }
});
Object.defineProperty(exports, "check$110", {
  enumerable: true,
  get: function () {
    return check$110;
  }
});
Object.defineProperty(exports, "check$111", {
  enumerable: true,
  get: function () {
    return check$111;
  }
});
Object.defineProperty(exports, "check$112", {
  enumerable: true,
  get: function () {
    return check$112;
  }
});
Object.defineProperty(exports, "check$113", {
  enumerable: true,
  get: function () {
    return check$113;
  }
});
Object.defineProperty(exports, "check$114", {
  enumerable: true,
  get: function () {
    return check$114;
  }
});
Object.defineProperty(exports, "check$115", {
  enumerable: true,
  get: function () {
    return check$115;
  }
});
Object.defineProperty(exports, "check$116", {
  enumerable: true,
  get: function () {
    return check$116;
  }
});
Object.defineProperty(exports, "check$117", {
  enumerable: true,
  get: function () {
    return check$117;
  }
});
Object.defineProperty(exports, "check$118", {
  enumerable: true,
  get: function () {
    return check$118;
  }
});
Object.defineProperty(exports, "check$119", {
  enumerable: true,
  get: function () {
    return check$119;
  }
});
Object.defineProperty(exports, "check$12", {
  enumerable: true,
  get: function () {
    return check$12;
  }
});
Object.defineProperty(exports, "check$120", {
  enumerable: true,
  get: function () {
    return check$120;
  }
});
Object.defineProperty(exports, "check$121", {
  enumerable: true,
  get: function () {
    return check$121;
  }
});
Object.defineProperty(exports, "check$122", {
  enumerable: true,
  get: function () {
    return check$122;
  }
});
Object.defineProperty(exports, "check$123", {
  enumerable: true,
  get: function () {
    return check$123;
  }
});
Object.defineProperty(exports, "check$124", {
  enumerable: true,
  get: function () {
    return check$124;
  }
});
Object.defineProperty(exports, "check$125", {
  enumerable: true,
  get: function () {
    return check$125;
  }
});
Object.defineProperty(exports, "check$126", {
  enumerable: true,
  get: function () {
    return check$126;
  }
});
Object.defineProperty(exports, "check$127", {
  enumerable: true,
  get: function () {
    return check$127;
  }
});
Object.defineProperty(exports, "check$128", {
  enumerable: true,
  get: function () {
    return check$128;
  }
});
Object.defineProperty(exports, "check$129", {
  enumerable: true,
  get: function () {
    return check$129;
  }
});
Object.defineProperty(exports, "check$13", {
  enumerable: true,
  get: function () {
    return check$13;
  }
});
Object.defineProperty(exports, "check$130", {
  enumerable: true,
  get: function () {
    return check$130;
  }
});
Object.defineProperty(exports, "check$131", {
  enumerable: true,
  get: function () {
    return check$131;
  }
});
Object.defineProperty(exports, "check$132", {
  enumerable: true,
  get: function () {
    return check$132;
  }
});
Object.defineProperty(exports, "check$133", {
  enumerable: true,
  get: function () {
    return check$133;
  }
});
Object.defineProperty(exports, "check$134", {
  enumerable: true,
  get: function () {
    return check$134;
  }
});
Object.defineProperty(exports, "check$135", {
  enumerable: true,
  get: function () {
    return check$135;
  }
});
Object.defineProperty(exports, "check$136", {
  enumerable: true,
  get: function () {
    return check$136;
  }
});
Object.defineProperty(exports, "check$137", {
  enumerable: true,
  get: function () {
    return check$137;
  }
});
Object.defineProperty(exports, "check$138", {
  enumerable: true,
  get: function () {
    return check$138;
  }
});
Object.defineProperty(exports, "check$139", {
  enumerable: true,
  get: function () {
    return check$139;
  }
});
Object.defineProperty(exports, "check$14", {
  enumerable: true,
  get: function () {
    return check$14;
  }
});
Object.defineProperty(exports, "check$140", {
  enumerable: true,
  get: function () {
    return check$140;
  }
});
Object.defineProperty(exports, "check$141", {
  enumerable: true,
  get: function () {
    return check$141;
  }
});
Object.defineProperty(exports, "check$142", {
  enumerable: true,
  get: function () {
    return check$142;
  }
});
Object.defineProperty(exports, "check$143", {
  enumerable: true,
  get: function () {
    return check$143;
  }
});
Object.defineProperty(exports, "check$144", {
  enumerable: true,
  get: function () {
    return check$144;
  }
});
Object.defineProperty(exports, "check$145", {
  enumerable: true,
  get: function () {
    return check$145;
  }
});
Object.defineProperty(exports, "check$146", {
  enumerable: true,
  get: function () {
    return check$146;
  }
});
Object.defineProperty(exports, "check$147", {
  enumerable: true,
  get: function () {
    return check$147;
  }
});
Object.defineProperty(exports, "check$148", {
  enumerable: true,
  get: function () {
    return check$148;
  }
});
Object.defineProperty(exports, "check$149", {
  enumerable: true,
  get: function () {
    return check$149;
  }
});
Object.defineProperty(exports, "check$15", {
  enumerable: true,
  get: function () {
    return check$15;
  }
});
Object.defineProperty(exports, "check$150", {
  enumerable: true,
  get: function () {
    return check$150;
  }
});
Object.defineProperty(exports, "check$151", {
  enumerable: true,
  get: function () {
    return check$151;
  }
});
Object.defineProperty(exports, "check$152", {
  enumerable: true,
  get: function () {
    return check$152;
  }
});
Object.defineProperty(exports, "check$153", {
  enumerable: true,
  get: function () {
    return check$153;
  }
});
Object.defineProperty(exports, "check$154", {
  enumerable: true,
  get: function () {
    return check$154;
  }
});
Object.defineProperty(exports, "check$155", {
  enumerable: true,
  get: function () {
    return check$155;
  }
});
Object.defineProperty(exports, "check$156", {
  enumerable: true,
  get: function () {
    return check$156;
  }
});
Object.defineProperty(exports, "check$157", {
  enumerable: true,
  get: function () {
    return check$157;
  }
});
Object.defineProperty(exports, "check$158", {
  enumerable: true,
  get: function () {
    return check$158;
  }
});
Object.defineProperty(exports, "check$159", {
  enumerable: true,
  get: function () {
    return check$159;
  }
});
Object.defineProperty(exports, "check$16", {
  enumerable: true,
  get: function () {
    return check$16;
  }
});
Object.defineProperty(exports, "check$160", {
  enumerable: true,
  get: function () {
    return check$160;
  }
});
Object.defineProperty(exports, "check$161", {
  enumerable: true,
  get: function () {
    return check$161;
  }
});
Object.defineProperty(exports, "check$162", {
  enumerable: true,
  get: function () {
    return check$162;
  }
});
Object.defineProperty(exports, "check$163", {
  enumerable: true,
  get: function () {
    return check$163;
  }
});
Object.defineProperty(exports, "check$164", {
  enumerable: true,
  get: function () {
    return check$164;
  }
});
Object.defineProperty(exports, "check$165", {
  enumerable: true,
  get: function () {
    return check$165;
  }
});
Object.defineProperty(exports, "check$166", {
  enumerable: true,
  get: function () {
    return check$166;
  }
});
Object.defineProperty(exports, "check$167", {
  enumerable: true,
  get: function () {
    return check$167;
  }
});
Object.defineProperty(exports, "check$168", {
  enumerable: true,
  get: function () {
    return check$168;
  }
});
Object.defineProperty(exports, "check$169", {
  enumerable: true,
  get: function () {
    return check$169;
  }
});
Object.defineProperty(exports, "check$17", {
  enumerable: true,
  get: function () {
    return check$17;
  }
});
Object.defineProperty(exports, "check$170", {
  enumerable: true,
  get: function () {
    return check$170;
  }
});
Object.defineProperty(exports, "check$171", {
  enumerable: true,
  get: function () {
    return check$171;
  }
});
Object.defineProperty(exports, "check$172", {
  enumerable: true,
  get: function () {
    return check$172;
  }
});
Object.defineProperty(exports, "check$173", {
  enumerable: true,
  get: function () {
    return check$173;
  }
});
Object.defineProperty(exports, "check$174", {
  enumerable: true,
  get: function () {
    return check$174;
  }
});
Object.defineProperty(exports, "check$175", {
  enumerable: true,
  get: function () {
    return check$175;
  }
});
Object.defineProperty(exports, "check$176", {
  enumerable: true,
  get: function () {
    return check$176;
  }
});
Object.defineProperty(exports, "check$18", {
  enumerable: true,
  get: function () {
    return check$18;
  }
});
Object.defineProperty(exports, "check$19", {
  enumerable: true,
  get: function () {
    return check$19;
  }
});
Object.defineProperty(exports, "check$2", {
  enumerable: true,
  get: function () {
    return check$2;
  }
});
Object.defineProperty(exports, "check$20", {
  enumerable: true,
  get: function () {
    return check$20;
  }
});
Object.defineProperty(exports, "check$21", {
  enumerable: true,
  get: function () {
    return check$21;
  }
});
Object.defineProperty(exports, "check$22", {
  enumerable: true,
  get: function () {
    return check$22;
  }
});
Object.defineProperty(exports, "check$23", {
  enumerable: true,
  get: function () {
    return check$23;
  }
});
Object.defineProperty(exports, "check$24", {
  enumerable: true,
  get: function () {
    return check$24;
  }
});
Object.defineProperty(exports, "check$25", {
  enumerable: true,
  get: function () {
    return check$25;
  }
});
Object.defineProperty(exports, "check$26", {
  enumerable: true,
  get: function () {
    return check$26;
  }
});
Object.defineProperty(exports, "check$27", {
  enumerable: true,
  get: function () {
    return check$27;
  }
});
Object.defineProperty(exports, "check$28", {
  enumerable: true,
  get: function () {
    return check$28;
  }
});
Object.defineProperty(exports, "check$29", {
  enumerable: true,
  get: function () {
    return check$29;
  }
});
Object.defineProperty(exports, "check$3", {
  enumerable: true,
  get: function () {
    return check$3;
  }
});
Object.defineProperty(exports, "check$30", {
  enumerable: true,
  get: function () {
    return check$30;
  }
});
Object.defineProperty(exports, "check$31", {
  enumerable: true,
  get: function () {
    return check$31;
  }
});
Object.defineProperty(exports, "check$32", {
  enumerable: true,
  get: function () {
    return check$32;
  }
});
Object.defineProperty(exports, "check$33", {
  enumerable: true,
  get: function () {
    return check$33;
  }
});
Object.defineProperty(exports, "check$34", {
  enumerable: true,
  get: function () {
    return check$34;
  }
});
Object.defineProperty(exports, "check$35", {
  enumerable: true,
  get: function () {
    return check$35;
  }
});
Object.defineProperty(exports, "check$36", {
  enumerable: true,
  get: function () {
    return check$36;
  }
});
Object.defineProperty(exports, "check$37", {
  enumerable: true,
  get: function () {
    return check$37;
  }
});
Object.defineProperty(exports, "check$38", {
  enumerable: true,
  get: function () {
    return check$38;
  }
});
Object.defineProperty(exports, "check$39", {
  enumerable: true,
  get: function () {
    return check$39;
  }
});
Object.defineProperty(exports, "check$4", {
  enumerable: true,
  get: function () {
    return check$4;
  }
});
Object.defineProperty(exports, "check$40", {
  enumerable: true,
  get: function () {
    return check$40;
  }
});
Object.defineProperty(exports, "check$41", {
  enumerable: true,
  get: function () {
    return check$41;
  }
});
Object.defineProperty(exports, "check$42", {
  enumerable: true,
  get: function () {
    return check$42;
  }
});
Object.defineProperty(exports, "check$43", {
  enumerable: true,
  get: function () {
    return check$43;
  }
});
Object.defineProperty(exports, "check$44", {
  enumerable: true,
  get: function () {
    return check$44;
  }
});
Object.defineProperty(exports, "check$45", {
  enumerable: true,
  get: function () {
    return check$45;
  }
});
Object.defineProperty(exports, "check$46", {
  enumerable: true,
  get: function () {
    return check$46;
  }
});
Object.defineProperty(exports, "check$47", {
  enumerable: true,
  get: function () {
    return check$47;
  }
});
Object.defineProperty(exports, "check$48", {
  enumerable: true,
  get: function () {
    return check$48;
  }
});
Object.defineProperty(exports, "check$49", {
  enumerable: true,
  get: function () {
    return check$49;
  }
});
Object.defineProperty(exports, "check$5", {
  enumerable: true,
  get: function () {
    return check$5;
  }
});
Object.defineProperty(exports, "check$50", {
  enumerable: true,
  get: function () {
    return check$50;
  }
});
Object.defineProperty(exports, "check$51", {
  enumerable: true,
  get: function () {
    return check$51;
  }
});
Object.defineProperty(exports, "check$52", {
  enumerable: true,
  get: function () {
    return check$52;
  }
});
Object.defineProperty(exports, "check$53", {
  enumerable: true,
  get: function () {
    return check$53;
  }
});
Object.defineProperty(exports, "check$54", {
  enumerable: true,
  get: function () {
    return check$54;
  }
});
Object.defineProperty(exports, "check$55", {
  enumerable: true,
  get: function () {
    return check$55;
  }
});
Object.defineProperty(exports, "check$56", {
  enumerable: true,
  get: function () {
    return check$56;
  }
});
Object.defineProperty(exports, "check$57", {
  enumerable: true,
  get: function () {
    return check$57;
  }
});
Object.defineProperty(exports, "check$58", {
  enumerable: true,
  get: function () {
    return check$58;
  }
});
Object.defineProperty(exports, "check$59", {
  enumerable: true,
  get: function () {
    return check$59;
  }
});
Object.defineProperty(exports, "check$6", {
  enumerable: true,
  get: function () {
    return check$6;
  }
});
Object.defineProperty(exports, "check$60", {
  enumerable: true,
  get: function () {
    return check$60;
  }
});
Object.defineProperty(exports, "check$61", {
  enumerable: true,
  get: function () {
    return check$61;
  }
});
Object.defineProperty(exports, "check$62", {
  enumerable: true,
  get: function () {
    return check$62;
  }
});
Object.defineProperty(exports, "check$63", {
  enumerable: true,
  get: function () {
    return check$63;
  }
});
Object.defineProperty(exports, "check$64", {
  enumerable: true,
  get: function () {
    return check$64;
  }
});
Object.defineProperty(exports, "check$65", {
  enumerable: true,
  get: function () {
    return check$65;
  }
});
Object.defineProperty(exports, "check$66", {
  enumerable: true,
  get: function () {
    return check$66;
  }
});
Object.defineProperty(exports, "check$67", {
  enumerable: true,
  get: function () {
    return check$67;
  }
});
Object.defineProperty(exports, "check$68", {
  enumerable: true,
  get: function () {
    return check$68;
  }
});
Object.defineProperty(exports, "check$69", {
  enumerable: true,
  get: function () {
    return check$69;
  }
});
Object.defineProperty(exports, "check$7", {
  enumerable: true,
  get: function () {
    return check$7;
  }
});
Object.defineProperty(exports, "check$70", {
  enumerable: true,
  get: function () {
    return check$70;
  }
});
Object.defineProperty(exports, "check$71", {
  enumerable: true,
  get: function () {
    return check$71;
  }
});
Object.defineProperty(exports, "check$72", {
  enumerable: true,
  get: function () {
    return check$72;
  }
});
Object.defineProperty(exports, "check$73", {
  enumerable: true,
  get: function () {
    return check$73;
  }
});
Object.defineProperty(exports, "check$74", {
  enumerable: true,
  get: function () {
    return check$74;
  }
});
Object.defineProperty(exports, "check$75", {
  enumerable: true,
  get: function () {
    return check$75;
  }
});
Object.defineProperty(exports, "check$76", {
  enumerable: true,
  get: function () {
    return check$76;
  }
});
Object.defineProperty(exports, "check$77", {
  enumerable: true,
  get: function () {
    return check$77;
  }
});
Object.defineProperty(exports, "check$78", {
  enumerable: true,
  get: function () {
    return check$78;
  }
});
Object.defineProperty(exports, "check$79", {
  enumerable: true,
  get: function () {
    return check$79;
  }
});
Object.defineProperty(exports, "check$8", {
  enumerable: true,
  get: function () {
    return check$8;
  }
});
Object.defineProperty(exports, "check$80", {
  enumerable: true,
  get: function () {
    return check$80;
  }
});
Object.defineProperty(exports, "check$81", {
  enumerable: true,
  get: function () {
    return check$81;
  }
});
Object.defineProperty(exports, "check$82", {
  enumerable: true,
  get: function () {
    return check$82;
  }
});
Object.defineProperty(exports, "check$83", {
  enumerable: true,
  get: function () {
    return check$83;
  }
});
Object.defineProperty(exports, "check$84", {
  enumerable: true,
  get: function () {
    return check$84;
  }
});
Object.defineProperty(exports, "check$85", {
  enumerable: true,
  get: function () {
    return check$85;
  }
});
Object.defineProperty(exports, "check$86", {
  enumerable: true,
  get: function () {
    return check$86;
  }
});
Object.defineProperty(exports, "check$87", {
  enumerable: true,
  get: function () {
    return check$87;
  }
});
Object.defineProperty(exports, "check$88", {
  enumerable: true,
  get: function () {
    return check$88;
  }
});
Object.defineProperty(exports, "check$89", {
  enumerable: true,
  get: function () {
    return check$89;
  }
});
Object.defineProperty(exports, "check$9", {
  enumerable: true,
  get: function () {
    return check$9;
  }
});
Object.defineProperty(exports, "check$90", {
  enumerable: true,
  get: function () {
    return check$90;
  }
});
Object.defineProperty(exports, "check$91", {
  enumerable: true,
  get: function () {
    return check$91;
  }
});
Object.defineProperty(exports, "check$92", {
  enumerable: true,
  get: function () {
    return check$92;
  }
});
Object.defineProperty(exports, "check$93", {
  enumerable: true,
  get: function () {
    return check$93;
  }
});
Object.defineProperty(exports, "check$94", {
  enumerable: true,
  get: function () {
    return check$94;
  }
});
Object.defineProperty(exports, "check$95", {
  enumerable: true,
  get: function () {
    return check$95;
  }
});
Object.defineProperty(exports, "check$96", {
  enumerable: true,
  get: function () {
    return check$96;
  }
});
Object.defineProperty(exports, "check$97", {
  enumerable: true,
  get: function () {
    return check$97;
  }
});
Object.defineProperty(exports, "check$98", {
  enumerable: true,
  get: function () {
    return check$98;
  }
});
Object.defineProperty(exports, "check$99", {
  enumerable: true,
  get: function () {
    return check$99;
  }
});
Object.defineProperty(exports, "classOfIngress", {
  enumerable: true,
  get: function () {
    return classOfIngress;
  }
});
Object.defineProperty(exports, "componentSettingsOf", {
  enumerable: true,
  get: function () {
    return componentSettingsOf;
  }
});
Object.defineProperty(exports, "configReferencesOf", {
  enumerable: true,
  get: function () {
    return configReferencesOf;
  }
});
Object.defineProperty(exports, "containersOf", {
  enumerable: true,
  get: function () {
    return containersOf;
  }
});
Object.defineProperty(exports, "duration", {
  enumerable: true,
  get: function () {
    return duration;
  }
});
Object.defineProperty(exports, "entriesIntoScope", {
  enumerable: true,
  get: function () {
    return entriesIntoScope;
  }
});
Object.defineProperty(exports, "exposuresIn", {
  enumerable: true,
  get: function () {
    return exposuresIn;
  }
});
Object.defineProperty(exports, "grant", {
  enumerable: true,
  get: function () {
    return grant;
  }
});
Object.defineProperty(exports, "groupOf", {
  enumerable: true,
  get: function () {
    return groupOf;
  }
});
Object.defineProperty(exports, "hasPairs", {
  enumerable: true,
  get: function () {
    return hasPairs;
  }
});
Object.defineProperty(exports, "hostFileOf", {
  enumerable: true,
  get: function () {
    return hostFileOf;
  }
});
Object.defineProperty(exports, "indexByNamespace", {
  enumerable: true,
  get: function () {
    return indexByNamespace;
  }
});
Object.defineProperty(exports, "indexPods", {
  enumerable: true,
  get: function () {
    return indexPods;
  }
});
Object.defineProperty(exports, "isBuiltInKind", {
  enumerable: true,
  get: function () {
    return isBuiltInKind;
  }
});
Object.defineProperty(exports, "isClusterScoped", {
  enumerable: true,
  get: function () {
    return isClusterScoped;
  }
});
Object.defineProperty(exports, "isConfiguration", {
  enumerable: true,
  get: function () {
    return isConfiguration;
  }
});
Object.defineProperty(exports, "isDnsLabel", {
  enumerable: true,
  get: function () {
    return isDnsLabel;
  }
});
Object.defineProperty(exports, "isDnsLabelFromLetter", {
  enumerable: true,
  get: function () {
    return isDnsLabelFromLetter;
  }
});
Object.defineProperty(exports, "isDnsSubdomain", {
  enumerable: true,
  get: function () {
    return isDnsSubdomain;
  }
});
Object.defineProperty(exports, "isGivenToProgram", {
  enumerable: true,
  get: function () {
    return isGivenToProgram;
  }
});
Object.defineProperty(exports, "isInHostNetwork", {
  enumerable: true,
  get: function () {
    return isInHostNetwork;
  }
});
Object.defineProperty(exports, "isKnownKindPattern", {
  enumerable: true,
  get: function () {
    return isKnownKindPattern;
  }
});
Object.defineProperty(exports, "isLabelOfRunningPods", {
  enumerable: true,
  get: function () {
    return isLabelOfRunningPods;
  }
});
Object.defineProperty(exports, "isNamedNamespace", {
  enumerable: true,
  get: function () {
    return isNamedNamespace;
  }
});
Object.defineProperty(exports, "isQuantity", {
  enumerable: true,
  get: function () {
    return isQuantity;
  }
});
Object.defineProperty(exports, "isRelease", {
  enumerable: true,
  get: function () {
    return isRelease;
  }
});
Object.defineProperty(exports, "kindsWithPods", {
  enumerable: true,
  get: function () {
    return kindsWithPods;
  }
});
Object.defineProperty(exports, "labelKeyFault", {
  enumerable: true,
  get: function () {
    return labelKeyFault;
  }
});
Object.defineProperty(exports, "labelValueFault", {
  enumerable: true,
  get: function () {
    return labelValueFault;
  }
});
Object.defineProperty(exports, "labelsOf", {
  enumerable: true,
  get: function () {
    return labelsOf;
  }
});
Object.defineProperty(exports, "madeBy", {
  enumerable: true,
  get: function () {
    return madeBy;
  }
});
Object.defineProperty(exports, "madeOf", {
  enumerable: true,
  get: function () {
    return madeOf;
  }
});
Object.defineProperty(exports, "matches", {
  enumerable: true,
  get: function () {
    return matches;
  }
});
Object.defineProperty(exports, "matchesKind", {
  enumerable: true,
  get: function () {
    return matchesKind;
  }
});
Object.defineProperty(exports, "mayShareNamespace", {
  enumerable: true,
  get: function () {
    return mayShareNamespace;
  }
});
Object.defineProperty(exports, "membersOfScope", {
  enumerable: true,
  get: function () {
    return membersOfScope;
  }
});
Object.defineProperty(exports, "parentsOfRoute", {
  enumerable: true,
  get: function () {
    return parentsOfRoute;
  }
});
Object.defineProperty(exports, "plainOf", {
  enumerable: true,
  get: function () {
    return plainOf;
  }
});
Object.defineProperty(exports, "podTemplateOf", {
  enumerable: true,
  get: function () {
    return podTemplateOf;
  }
});
Object.defineProperty(exports, "podTemplatePath", {
  enumerable: true,
  get: function () {
    return podTemplatePath;
  }
});
Object.defineProperty(exports, "podTemplatesIn", {
  enumerable: true,
  get: function () {
    return podTemplatesIn;
  }
});
Object.defineProperty(exports, "policyCover", {
  enumerable: true,
  get: function () {
    return policyCover;
  }
});
Object.defineProperty(exports, "portNameFault", {
  enumerable: true,
  get: function () {
    return portNameFault;
  }
});
Object.defineProperty(exports, "quantity", {
  enumerable: true,
  get: function () {
    return quantity;
  }
});
Object.defineProperty(exports, "reachabilityIn", {
  enumerable: true,
  get: function () {
    return reachabilityIn;
  }
});
Object.defineProperty(exports, "repositoryOf", {
  enumerable: true,
  get: function () {
    return repositoryOf;
  }
});
Object.defineProperty(exports, "scalarText", {
  enumerable: true,
  get: function () {
    return scalarText;
  }
});
Object.defineProperty(exports, "selectsByExpressions", {
  enumerable: true,
  get: function () {
    return selectsByExpressions;
  }
});
Object.defineProperty(exports, "shownOwner", {
  enumerable: true,
  get: function () {
    return shownOwner;
  }
});
Object.defineProperty(exports, "timestamp", {
  enumerable: true,
  get: function () {
    return timestamp;
  }
});
Object.defineProperty(exports, "timestampOf", {
  enumerable: true,
  get: function () {
    return timestampOf;
  }
});
Object.defineProperty(exports, "tokenMounts", {
  enumerable: true,
  get: function () {
    return tokenMounts;
  }
});
Object.defineProperty(exports, "workloadsOfScope", {
  enumerable: true,
  get: function () {
    return workloadsOfScope;
  }
});