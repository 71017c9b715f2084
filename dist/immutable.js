"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_facts = require("./facts.js");
const require_program = require("./program.js");
const require_schemas = require("./schemas.js");

// src/schema/difference.ts
function sureDifference(was, is, reading) {
	if (require_program.isMap(was) && require_program.isMap(is)) return differenceOfMaps(was, is, reading);
	if (Array.isArray(was) && Array.isArray(is)) return differenceOfLists(was, is, reading);
	if (isCollection(was) !== isCollection(is)) return isMissing(was, is) ? oneSided(was ?? is, reading) : [];
	if (was === void 0 || is === void 0 || was === null || is === null) return was === is ? void 0 : oneSided(was ?? is, reading);
	return require_facts.scalarText(was) === require_facts.scalarText(is) || isSameAmount(was, is) ? void 0 : [];
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}
function isMissing(was, is) {
	return was === void 0 || is === void 0 || was === null || is === null;
}
const FREE_MAPS = /* @__PURE__ */ new Set([
	"labels",
	"annotations",
	"matchLabels",
	"nodeSelector"
]);
const NEVER_DEFAULTS = /* @__PURE__ */ new Set([
	"serviceAccountName",
	"priorityClassName",
	"runtimeClassName",
	"nodeName",
	"workingDir",
	"subPath"
]);
const TRUE_BY_DEFAULT = "enableServiceLinks";
function differenceOfMaps(was, is, reading) {
	const keys = /* @__PURE__ */ new Set([...Object.keys(is), ...Object.keys(was)]);
	for (const key of keys) {
		const [before, now] = [own(was, key), own(is, key)];
		const isSure = NEVER_DEFAULTS.has(key) || (before ?? now) === true && key !== TRUE_BY_DEFAULT;
		const inside = sureDifference(before, now, FREE_MAPS.has(key) || isSure ? "as-written" : reading);
		if (inside !== void 0) return [key, ...inside];
	}
}
function own(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}
function differenceOfLists(was, is, reading) {
	if (was.length !== is.length) return [];
	const names = namesOf(is);
	const before = namesOf(was);
	for (const [index, item] of is.entries()) {
		const twin = names === void 0 || before === void 0 ? index : before.indexOf(names[index] ?? "");
		if (twin === -1) return [index];
		const inside = sureDifference(was[twin], item, reading);
		if (inside !== void 0) return [index, ...inside];
	}
}
function namesOf(list) {
	const known = list.map((item) => {
		const { name } = require_program.isMap(item) ? item : {};
		const known = require_program.isMap(item) && require_program.isMap(item["metadata"]) ? item["metadata"]["name"] : name;
		return typeof known === "string" ? known : void 0;
	}).filter((name) => name !== void 0);
	return known.length === list.length && new Set(known).size === known.length ? known : void 0;
}
function oneSided(value, reading) {
	if (value === "" || isCollection(value) && Object.keys(value).length === 0) return void 0;
	if (reading === "as-written" || Array.isArray(value)) return [];
	return require_program.isMap(value) ? differenceOfMaps({}, value, reading) : void 0;
}
function isSameAmount(one, other) {
	if (typeof one === "boolean" || typeof other === "boolean") return false;
	const [first, second] = [require_facts.quantity(one), require_facts.quantity(other)];
	return first instanceof require_facts.Quantity && second instanceof require_facts.Quantity && first.nanos === second.nanos;
}

// src/schema/immutable.ts
var immutable_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ changesToImmutable: () => changesToImmutable });
function hasImmutableFields(apiVersion, kind) {
	return FIELDS[`${kind}.${require_facts.groupOf(apiVersion)}`] !== void 0;
}
function changesToImmutable(before, { object, apiVersion, kind, name, document }) {
	if (/(?:^|\/)crds\//u.test(document.stream.template ?? "")) return [];
	if (isReplaced(before) || isReplaced(object)) return [];
	const fields = FIELDS[`${kind}.${require_facts.groupOf(apiVersion)}`] ?? [];
	const isChart = document.rendering.source.kind === "helm";
	return fields.flatMap((one) => {
		const path = changedAt(one, before, object, isChart);
		if (path === void 0) return [];
		return [{
			rule: "immutable-field-changed",
			severity: "high",
			path,
			message: `The API server refuses to change ${require_schemas.pathText(path)} of ${kind} "${name}" once it exists${valuesText(one, path, before, object)}, so the update fails.`,
			...one.isName === true ? {} : { mayBeSecret: true }
		}];
	});
}
function field(path, more = {}) {
	return {
		path: path.split("."),
		how: "given",
		isName: true,
		...more
	};
}
const VOLUME_SOURCES = [
	"csi",
	"nfs",
	"hostPath",
	"local",
	"iscsi",
	"fc",
	"azureFile",
	"cephfs",
	"rbd",
	"glusterfs"
];
const SELECTOR = field("spec.selector");
const ROLE_REFERENCE = [field("roleRef.kind"), field("roleRef.name")];
const FIELDS = {
	"Deployment.apps": [SELECTOR],
	"ReplicaSet.apps": [SELECTOR],
	"DaemonSet.apps": [SELECTOR],
	"StatefulSet.apps": [
		SELECTOR,
		field("spec.serviceName", { unset: "" }),
		field("spec.podManagementPolicy", { unset: "OrderedReady" }),
		{
			path: ["spec", "volumeClaimTemplates"],
			how: changeOfClaimTemplates
		}
	],
	"Job.batch": [
		{
			path: ["spec", "template"],
			how: changeOfJob
		},
		field("spec.completionMode", { unset: "NonIndexed" }),
		field("spec.selector")
	],
	"Pod.": [{
		path: ["spec"],
		how: changeOfPod
	}],
	"Service.": [{
		path: ["spec", "clusterIP"],
		how: changeOfClusterAddress
	}, {
		path: ["spec", "loadBalancerClass"],
		how: changeOfBalancer,
		isName: true
	}],
	"PersistentVolumeClaim.": [
		...[
			"storageClassName",
			"volumeName",
			"selector",
			"dataSource",
			"dataSourceRef"
		].map((name) => field(`spec.${name}`)),
		field("spec.accessModes"),
		field("spec.volumeMode", { unset: "Filesystem" }),
		{
			path: [
				"spec",
				"resources",
				"requests",
				"storage"
			],
			how: shrunkClaim
		}
	],
	"PersistentVolume.": [field("spec.volumeMode", { unset: "Filesystem" }), ...[...VOLUME_SOURCES, "nodeAffinity"].map((name) => field(`spec.${name}`, {
		how: "sure",
		isName: false
	}))],
	"StorageClass.storage.k8s.io": [
		field("provisioner"),
		field("parameters", {
			unset: {},
			isName: false
		}),
		field("reclaimPolicy", { unset: "Delete" }),
		field("volumeBindingMode", { unset: "Immediate" })
	],
	"CSIDriver.storage.k8s.io": [field("spec.attachRequired", { unset: true }), field("spec.volumeLifecycleModes", { unset: ["Persistent"] })],
	"CSIStorageCapacity.storage.k8s.io": [field("storageClassName"), field("nodeTopology")],
	"VolumeAttachment.storage.k8s.io": [field("spec", {
		how: "sure",
		isName: false
	})],
	"VolumeAttributesClass.storage.k8s.io": [field("driverName"), field("parameters", { isName: false })],
	"ResourceClaim.resource.k8s.io": [field("spec", {
		how: "sure",
		isName: false
	})],
	"ResourceClaimTemplate.resource.k8s.io": [field("spec", {
		how: "sure",
		isName: false
	})],
	"RoleBinding.rbac.authorization.k8s.io": ROLE_REFERENCE,
	"ClusterRoleBinding.rbac.authorization.k8s.io": ROLE_REFERENCE,
	"ConfigMap.": [{
		path: ["data"],
		how: changeOfSealed
	}],
	"Secret.": [field("type", { unset: "Opaque" }), {
		path: ["data"],
		how: changeOfSealed
	}],
	"PriorityClass.scheduling.k8s.io": [field("value", { unset: 0 }), field("preemptionPolicy", { unset: "PreemptLowerPriority" })],
	"IngressClass.networking.k8s.io": [field("spec.controller")],
	"RuntimeClass.node.k8s.io": [field("handler")],
	"CustomResourceDefinition.apiextensions.k8s.io": [field("spec.scope"), field("spec.names.kind")],
	"EndpointSlice.discovery.k8s.io": [field("addressType")],
	"ResourceQuota.": [{
		path: ["spec", "scopes"],
		how: changeOfScopes
	}]
};
function changedAt({ path, how, unset }, before, now, isChart) {
	if (typeof how === "function") return how(before, now, isChart);
	const [was, is] = [require_program.valueAt(before, path) ?? unset, require_program.valueAt(now, path) ?? unset];
	if (was === void 0 || is === void 0) return void 0;
	const inside = sureDifference(was, is, how === "sure" ? "may-default" : "as-written");
	return inside === void 0 ? void 0 : [...path, ...inside];
}
function valuesText({ path, unset, isName }, at, before, now) {
	const isField = at.length === path.length;
	const [was, is] = [before, now].map((object) => require_program.valueAt(object, at) ?? (isField ? unset : void 0));
	if (isName !== true || !isScalar(was) || !isScalar(is)) return "";
	return `, which was ${require_schemas.quoted(String(was))} and is now ${require_schemas.quoted(String(is))}`;
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
const REPLACING = [
	"helm.sh/hook",
	"argocd.argoproj.io/hook",
	"kustomize.toolkit.fluxcd.io/force",
	"kustomize.toolkit.fluxcd.io/ssa",
	"kapp.k14s.io/update-strategy",
	"kapp.k14s.io/versioned",
	"strategy.spinnaker.io/recreate",
	"strategy.spinnaker.io/replace",
	"strategy.spinnaker.io/versioned"
];
function isReplaced(object) {
	const annotations = require_program.valueAt(object, ["metadata", "annotations"]);
	if (!require_program.isMap(annotations)) return false;
	if (REPLACING.some((key) => annotations[key] !== void 0)) return true;
	const options = annotations["argocd.argoproj.io/sync-options"];
	return typeof options === "string" && /\b(?:Replace|Force)=true\b/u.test(options);
}
const FREE_IN_POD = [
	"activeDeadlineSeconds",
	"terminationGracePeriodSeconds",
	"tolerations",
	"ephemeralContainers"
];
const FREE_WHILE_GATED = [
	"schedulingGates",
	"nodeSelector",
	"affinity"
];
function changeOfPod(before, now) {
	const [was, is] = [before["spec"], now["spec"]];
	if (!require_program.isMap(was) || !require_program.isMap(is)) return void 0;
	const free = was["schedulingGates"] === void 0 ? FREE_IN_POD : [...FREE_IN_POD, ...FREE_WHILE_GATED];
	const inside = sureDifference(fixedOf(was, free), fixedOf(is, free), "may-default");
	return inside === void 0 ? void 0 : ["spec", ...inside];
}
function fixedOf(pod, free) {
	return Object.fromEntries(Object.entries(pod).filter(([key]) => !free.includes(key)).map(([key, value]) => [key, key === "containers" || key === "initContainers" ? withoutImages(value) : value]));
}
function withoutImages(containers) {
	if (!Array.isArray(containers)) return containers;
	return containers.map((one) => require_program.isMap(one) ? {
		...one,
		image: ""
	} : one);
}
function changeOfBalancer(before, now) {
	const path = ["spec", "loadBalancerClass"];
	const isBalanced = [before, now].every((object) => require_program.valueAt(object, ["spec", "type"]) === "LoadBalancer");
	const was = require_program.valueAt(before, path);
	return isBalanced && was !== void 0 && was !== require_program.valueAt(now, path) ? path : void 0;
}
function changeOfJob(before, now) {
	if ([before["spec"], now["spec"]].some((spec) => !require_program.isMap(spec) || spec["suspend"] === true || spec["ttlSecondsAfterFinished"] !== void 0)) return void 0;
	const path = ["spec", "template"];
	const inside = sureDifference(require_program.valueAt(before, path), require_program.valueAt(now, path), "may-default");
	return inside === void 0 ? void 0 : [...path, ...inside];
}
function changeOfClaimTemplates(before, now) {
	const path = ["spec", "volumeClaimTemplates"];
	const [was, is] = [claimsAt(before, path), claimsAt(now, path)];
	const inside = was === void 0 || is === void 0 ? void 0 : sureDifference(was, is, "as-written");
	return inside === void 0 ? void 0 : [...path, ...inside];
}
function claimsAt(object, path) {
	const claims = require_program.valueAt(object, path);
	if (!Array.isArray(claims)) return require_program.isMap(object["spec"]) && claims === void 0 ? [] : void 0;
	return claims.map((claim) => {
		if (!require_program.isMap(claim)) return claim;
		const { apiVersion: _, kind: __, status: ___, ...rest } = claim;
		return require_program.isMap(rest["spec"]) ? {
			...rest,
			spec: {
				volumeMode: "Filesystem",
				...rest["spec"]
			}
		} : rest;
	});
}
function changeOfClusterAddress(before, now) {
	const path = ["spec", "clusterIP"];
	const isNamed = [before, now].some((object) => require_program.valueAt(object, ["spec", "type"]) === "ExternalName");
	const [was, is] = [require_program.valueAt(before, path) ?? "", require_program.valueAt(now, path) ?? ""];
	if (isNamed || is === "" || was === is) return void 0;
	return was !== "" || is === "None" ? path : void 0;
}
function shrunkClaim(before, now) {
	const path = [
		"spec",
		"resources",
		"requests",
		"storage"
	];
	const [was, is] = [amountAt(before, path), amountAt(now, path)];
	return was !== void 0 && is !== void 0 && is < was ? path : void 0;
}
function amountAt(object, path) {
	const value = require_program.valueAt(object, path);
	const amount = typeof value === "string" || typeof value === "number" ? require_facts.quantity(value) : void 0;
	return amount instanceof require_facts.Quantity ? amount.nanos : void 0;
}
function changeOfScopes(before, now) {
	const path = ["spec", "scopes"];
	const [was, is] = [before, now].map((object) => {
		const scopes = require_program.valueAt(object, path);
		return Array.isArray(scopes) ? [...new Set(scopes.map(String))].toSorted().join(" ") : "";
	});
	return was === is ? void 0 : path;
}
function changeOfSealed(before, now, isChart) {
	if (before["immutable"] !== true) return void 0;
	if (now["immutable"] !== true) return ["immutable"];
	if (isChart && now["kind"] === "Secret") return void 0;
	const changed = ["data", "binaryData"].find((key) => heldBy(before, key) !== heldBy(now, key));
	if (changed === void 0) return void 0;
	return [now[changed] === void 0 && now["stringData"] !== void 0 ? "stringData" : changed];
}
function heldBy(object, key) {
	const section = object[key];
	const own = require_program.isMap(section) ? Object.entries(section) : [];
	if (object["kind"] !== "Secret") return JSON.stringify(own.toSorted(byKey));
	const plain = require_program.isMap(object["stringData"]) && key === "data" ? Object.entries(object["stringData"]) : [];
	const held = new Map([...own.map(([name, value]) => [name, require_facts.scalarText(value).replaceAll(/\s/gu, "")]), ...plain.map(([name, value]) => [name, Buffer.from(require_facts.scalarText(value), "utf8").toString("base64")])]);
	return JSON.stringify([...held].toSorted(byKey));
}
function byKey([one], [other]) {
	return one < other ? -1 : one > other ? 1 : 0;
}

// src/schema/objects-before.ts
var objects_before_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openObjectsBefore: () => openObjectsBefore });
const MOST_KEPT = 67108864;
function openObjectsBefore() {
	const kept = /* @__PURE__ */ new Map();
	let size = 0;
	return {
		see(resource) {
			const key = keyOf(resource);
			if (key === void 0) return;
			const json = kept.has(key) || size > MOST_KEPT ? void 0 : JSON.stringify(keptOf(resource));
			size += json?.length ?? 0;
			kept.set(key, json);
		},
		of(resource) {
			const key = keyOf(resource);
			const json = key === void 0 ? void 0 : kept.get(key);
			return json === void 0 ? void 0 : JSON.parse(json);
		}
	};
}
function keptOf({ kind, object }) {
	const { data: _, stringData: __, binaryData: ___, ...rest } = object;
	if (object["immutable"] === true) return object;
	const { spec, ...others } = rest;
	if (kind === "Job" || !require_program.isMap(spec)) return rest;
	const { template: ____, ...specOfObject } = spec;
	return {
		...others,
		spec: specOfObject
	};
}
function keyOf({ apiVersion, kind, namespace, name, document }) {
	if (name === "" || name.endsWith("*") || !hasImmutableFields(apiVersion, kind)) return void 0;
	const { source } = document.rendering;
	return [
		source.kind,
		require_program.nameOfSource(source),
		require_facts.groupOf(apiVersion),
		kind,
		namespace ?? "",
		name
	].join("\0");
}

Object.defineProperty(exports, "changesToImmutable", {
  enumerable: true,
  get: function () {
    return changesToImmutable;
  }
});
Object.defineProperty(exports, "immutable_exports", {
  enumerable: true,
  get: function () {
    return immutable_exports;
  }
});
Object.defineProperty(exports, "objects_before_exports", {
  enumerable: true,
  get: function () {
    return objects_before_exports;
  }
});
Object.defineProperty(exports, "openObjectsBefore", {
  enumerable: true,
  get: function () {
    return openObjectsBefore;
  }
});