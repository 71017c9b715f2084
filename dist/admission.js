"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
const require_facts = require("./facts.js");
const require_cel_compiler = require("./cel-compiler.js");
let node_crypto = require("node:crypto");

// src/admission/admitted-unasked.ts
function isAdmittedUnasked(kind) {
	return /^(?:Validating|Mutating)(?:AdmissionPolicy(?:Binding)?|WebhookConfiguration)$/u.test(kind);
}

// src/kubernetes/resource-names.ts
const KINDS = {
	"": "Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount",
	"admissionregistration.k8s.io": "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration",
	"apiextensions.k8s.io": "CustomResourceDefinition",
	"apiregistration.k8s.io": "APIService",
	apps: "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
	"authentication.k8s.io": "SelfSubjectReview TokenRequest TokenReview",
	"authorization.k8s.io": "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview",
	autoscaling: "HorizontalPodAutoscaler Scale",
	batch: "CronJob Job",
	"certificates.k8s.io": "CertificateSigningRequest ClusterTrustBundle PodCertificateRequest",
	"coordination.k8s.io": "Lease LeaseCandidate",
	"discovery.k8s.io": "EndpointSlice",
	"events.k8s.io": "Event",
	extensions: "DaemonSet Deployment Ingress NetworkPolicy PodSecurityPolicy ReplicaSet",
	"flowcontrol.apiserver.k8s.io": "FlowSchema PriorityLevelConfiguration",
	"networking.k8s.io": "ClusterCIDR IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR",
	"node.k8s.io": "RuntimeClass",
	policy: "Eviction PodDisruptionBudget PodSecurityPolicy",
	"rbac.authorization.k8s.io": "ClusterRole ClusterRoleBinding Role RoleBinding",
	"resource.k8s.io": "DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice",
	"scheduling.k8s.io": "PriorityClass Workload",
	"storage.k8s.io": "CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass",
	"storagemigration.k8s.io": "StorageVersionMigration"
};
function pluralOf(kind) {
	const lower = kind.toLowerCase();
	if (lower === "endpoints") return lower;
	if (/(?:s|x|z|ch|sh)$/u.test(lower)) return `${lower}es`;
	return /[^aeiou]y$/u.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}
function resourcesOfGroup(group) {
	if (!Object.hasOwn(KINDS, group)) return void 0;
	return (KINDS[group] ?? "").split(" ").map(pluralOf).toSorted();
}
const OWN_GROUPS = Object.keys(KINDS);
function groupsOfKind(kind) {
	return OWN_GROUPS.filter((group) => (KINDS[group] ?? "").split(" ").includes(kind));
}
function isSameApi(one, other, kind) {
	const [a, b] = [require_facts.groupOf(one), require_facts.groupOf(other)];
	if (a === b) return true;
	return (a === "extensions" || b === "extensions") && [a, b].every((group) => (KINDS[group] ?? "").split(" ").includes(kind));
}

// src/admission/kyverno/der.ts
const MAX_ELEMENTS = 1e4;
function derElements(der) {
	const found = [];
	let at = 0;
	while (at + 2 <= der.length && found.length < MAX_ELEMENTS) {
		const tag = der[at] ?? 0;
		let length = der[at + 1] ?? 0;
		let start = at + 2;
		if (length >= 128) {
			const bytes = length - 128;
			if (bytes === 0 || bytes > 4) return found;
			length = 0;
			for (const end = start + bytes; start < end; start += 1) length = length * 256 + (der[start] ?? 0);
		}
		if (start + length > der.length) return found;
		found.push({
			tag,
			content: der.subarray(start, start + length)
		});
		at = start + length;
	}
	return found;
}
function derObjectId(content) {
	const numbers = [];
	let value = 0;
	for (const byte of content) {
		value = value * 128 + (byte & 127);
		if (byte >= 128) continue;
		if (numbers.length === 0) numbers.push(Math.min(Math.floor(value / 40), 2), value - 40 * Math.min(Math.floor(value / 40), 2));
		else numbers.push(value);
		value = 0;
	}
	return numbers;
}
function derInteger(content) {
	let value = 0;
	for (const byte of content) value = value * 256 + byte;
	return Number.isSafeInteger(value) ? value : void 0;
}
function derText(content) {
	return new TextDecoder().decode(content);
}
function derTime({ tag, content }) {
	const UTC_TIME = 23;
	const text = derText(content);
	const years = tag === UTC_TIME ? `${Number(text.slice(0, 2)) >= 50 ? "19" : "20"}${text}` : text;
	const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u.exec(years);
	if (match === null) return void 0;
	const [, year, month, day, hour, minute, second] = match;
	return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

// src/admission/unknown.ts
const BEGINNING = "not decidable offline: ";
const MISSING_BEGINNING = "not decidable without an object: ";
function unknownValue(what) {
	return new require_facts.CelError(`${BEGINNING}${what}`);
}
function missingValue(what) {
	return new require_facts.CelError(`${MISSING_BEGINNING}${what}`);
}
function whatIsUnknown(value) {
	if (!(value instanceof require_facts.CelError)) return void 0;
	const { message } = value;
	if (message.startsWith(BEGINNING)) return { unknown: `it asks for ${message.slice(23)}` };
	if (message.startsWith(MISSING_BEGINNING)) return {
		unknown: `it asks for ${message.slice(33)}`,
		isMissing: true
	};
	return message.startsWith("cost limit") ? { unknown: message } : void 0;
}

// src/admission/kyverno/x509-certificate.ts
const MAX_TEXT$1 = 2e5;
function x509Certificate(pem) {
	if (pem.length > MAX_TEXT$1) return unknownValue("a certificate that is too long to be read here");
	if (pem.includes("CERTIFICATE REQUEST-----")) return unknownValue("what a certificate request holds");
	const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/u.exec(pem)?.[1];
	const der = body === void 0 ? void 0 : Buffer.from(body, "base64");
	return (der === void 0 ? void 0 : fieldsOf(der)) ?? new require_facts.CelError("x509.decode: the text is no certificate in PEM");
}
const SEQUENCE = 48;
const VERSION = 160;
const EXTENSIONS = 163;
function fieldsOf(der) {
	const [whole] = derElements(der);
	if (whole?.tag !== SEQUENCE) return void 0;
	const [body, algorithm] = derElements(whole.content);
	if (body === void 0 || algorithm === void 0) return void 0;
	const parts = derElements(body.content);
	const version = parts[0]?.tag === VERSION ? derElements(parts[0].content)[0] : void 0;
	const [serial, , issuer, validity, subject, key, ...others] = version === void 0 ? parts : parts.slice(1);
	if (serial === void 0 || issuer === void 0 || validity === void 0) return void 0;
	if (subject === void 0 || key === void 0) return void 0;
	const [from, to] = derElements(validity.content).map(derTime);
	if (from === void 0 || to === void 0) return void 0;
	const extensions = others.find(({ tag }) => tag === EXTENSIONS);
	return {
		...UNREAD,
		Version: (version === void 0 ? 0 : derInteger(version.content) ?? 0) + 1,
		SerialNumber: derInteger(serial.content) ?? unknownValue("a serial number of that length"),
		Issuer: nameOf$1(issuer),
		Subject: nameOf$1(subject),
		NotBefore: from,
		NotAfter: to,
		SignatureAlgorithm: SIGNATURES[firstIdIn(algorithm)] ?? 0,
		...publicKeyOf(key),
		...ofExtensions(extensions === void 0 ? [] : derElements(derElements(extensions.content)[0]?.content ?? EMPTY))
	};
}
const EMPTY = /* @__PURE__ */ new Uint8Array();
const UNREAD = Object.fromEntries("Raw RawTBSCertificate RawSubjectPublicKeyInfo RawSubject RawIssuer Signature Extensions ExtraExtensions UnhandledCriticalExtensions UnknownExtKeyUsage SubjectKeyId AuthorityKeyId OCSPServer IssuingCertificateURL CRLDistributionPoints PermittedDNSDomainsCritical PermittedDNSDomains ExcludedDNSDomains PermittedIPRanges ExcludedIPRanges PermittedEmailAddresses ExcludedEmailAddresses PermittedURIDomains ExcludedURIDomains PolicyIdentifiers Policies".split(" ").map((name) => [name, unknownValue(`the field ${name} of a certificate, which is not read here`)]));
const SIGNATURES = {
	"1.2.840.113549.1.1.4": 2,
	"1.2.840.113549.1.1.5": 3,
	"1.2.840.113549.1.1.11": 4,
	"1.2.840.113549.1.1.12": 5,
	"1.2.840.113549.1.1.13": 6,
	"1.2.840.10045.4.1": 9,
	"1.2.840.10045.4.3.2": 10,
	"1.2.840.10045.4.3.3": 11,
	"1.2.840.10045.4.3.4": 12,
	"1.3.101.112": 16
};
const KEYS = {
	"1.2.840.113549.1.1.1": 1,
	"1.2.840.10040.4.1": 2,
	"1.2.840.10045.2.1": 3,
	"1.3.101.112": 4
};
function firstIdIn({ content }) {
	return derObjectId(derElements(content)[0]?.content ?? EMPTY).join(".");
}
function publicKeyOf({ content }) {
	const [algorithm, bits] = derElements(content);
	const PublicKeyAlgorithm = algorithm === void 0 ? 0 : KEYS[firstIdIn(algorithm)] ?? 0;
	if (PublicKeyAlgorithm !== 1 || bits === void 0) return {
		PublicKeyAlgorithm,
		PublicKey: unknownValue("a public key that is none of RSA")
	};
	const [modulus, exponent] = derElements(derElements(bits.content.subarray(1))[0]?.content ?? EMPTY);
	const digits = Buffer.from(modulus?.content ?? EMPTY).toString("hex");
	return {
		PublicKeyAlgorithm,
		PublicKey: {
			E: derInteger(exponent?.content ?? EMPTY) ?? 0,
			N: digits === "" ? "0" : BigInt(`0x${digits}`).toString()
		}
	};
}
const LISTS_OF_NAME = {
	6: "Country",
	7: "Locality",
	8: "Province",
	9: "StreetAddress",
	10: "Organization",
	11: "OrganizationalUnit",
	17: "PostalCode"
};
function nameOf$1({ content }) {
	const attributes = derElements(content).flatMap((set) => derElements(set.content)).flatMap((one) => {
		const [type, value] = derElements(one.content);
		return type === void 0 || value === void 0 ? [] : [{
			Type: derObjectId(type.content),
			Value: derText(value.content)
		}];
	});
	const valuesOf = (number) => attributes.flatMap(({ Type, Value }) => Type.join(".") === `2.5.4.${number}` ? [Value] : []);
	const lists = Object.entries(LISTS_OF_NAME).map(([number, name]) => [name, orNull(valuesOf(Number(number)))]);
	return {
		...Object.fromEntries(lists),
		CommonName: valuesOf(3).at(-1) ?? "",
		SerialNumber: valuesOf(5).at(-1) ?? "",
		Names: orNull(attributes),
		ExtraNames: null
	};
}
function orNull(list) {
	return list.length === 0 ? null : list;
}
const KEY_USAGE = "2.5.29.15";
const ALTERNATIVE_NAMES = "2.5.29.17";
const BASIC_CONSTRAINTS = "2.5.29.19";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const OCTETS = 4;
const BOOLEAN = 1;
function ofExtensions(extensions) {
	const valueOf = (id) => {
		const found = extensions.find((one) => firstIdIn(one) === id);
		const octets = found === void 0 ? void 0 : derElements(found.content).find(({ tag }) => tag === OCTETS);
		return octets === void 0 ? void 0 : derElements(octets.content)[0];
	};
	return {
		KeyUsage: bitsOf(valueOf(KEY_USAGE)?.content ?? EMPTY),
		ExtKeyUsage: orNull(usesIn(valueOf(EXTENDED_KEY_USAGE)?.content ?? EMPTY)),
		...constraintsOf(valueOf(BASIC_CONSTRAINTS)),
		...alternativeNames(valueOf(ALTERNATIVE_NAMES)?.content ?? EMPTY)
	};
}
function bitsOf(content) {
	let bits = 0;
	for (let bit = 0; bit < 9; bit += 1) if (((content[1 + Math.floor(bit / 8)] ?? 0) & 128 >> bit % 8) !== 0) bits += 2 ** bit;
	return bits;
}
function usesIn(content) {
	return derElements(content).flatMap((one) => {
		const id = derObjectId(one.content).join(".");
		const use = /^1\.3\.6\.1\.5\.5\.7\.3\.([1-9])$/u.exec(id)?.[1];
		return id === "2.5.29.37.0" ? [0] : use === void 0 ? [] : [Number(use)];
	});
}
function constraintsOf(element) {
	if (element === void 0) return {
		BasicConstraintsValid: false,
		IsCA: false,
		MaxPathLen: 0,
		MaxPathLenZero: false
	};
	const parts = derElements(element.content);
	const isCa = parts[0]?.tag === BOOLEAN && parts[0].content[0] !== 0;
	const most = parts.find(({ tag }) => tag !== BOOLEAN);
	const length = most === void 0 ? -1 : derInteger(most.content) ?? -1;
	return {
		BasicConstraintsValid: true,
		IsCA: isCa,
		MaxPathLen: length,
		MaxPathLenZero: length === 0
	};
}
function alternativeNames(content) {
	const names = derElements(content);
	const ofKind = (wanted) => names.flatMap((one) => one.tag === wanted ? [one.content] : []);
	return {
		EmailAddresses: orNull(ofKind(129).map(derText)),
		DNSNames: orNull(ofKind(130).map(derText)),
		URIs: ofKind(134).length === 0 ? null : unknownValue("the URIs of a certificate, which are not read here"),
		IPAddresses: orNull(ofKind(135).map(addressOf))
	};
}
function addressOf(bytes) {
	if (bytes.length !== 16) return bytes.join(".");
	const hex = Buffer.from(bytes).toString("hex");
	const groups = Array.from({ length: 8 }, (_, group) => hex.slice(group * 4, group * 4 + 4));
	return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}

// src/admission/kyverno/kyverno-functions.ts
const TEXT_FUNCTION_NAMES = [
	"image",
	"json",
	"yaml",
	"md5",
	"sha1",
	"sha256",
	"x509",
	"cron",
	"truncated",
	"serviceAccount"
];
const MAX_IMAGE = 1e3;
const DOCKER_HUB = "index.docker.io";
const OWN_IMAGES = "library/";
function imageParts(name) {
	if (name.length > MAX_IMAGE) return void 0;
	const at = name.indexOf("@");
	const [named, digest] = at < 0 ? [name, ""] : [name.slice(0, at), name.slice(at + 1)];
	if (at >= 0 && !/^sha256:[0-9a-f]{64}$/u.test(digest)) return void 0;
	const full = require_facts.repositoryOf(named);
	const written = named.slice(full.length + 1);
	if (named.length > full.length && !/^[\w.-]{1,128}$/u.test(written)) return void 0;
	const slash = full.indexOf("/");
	const host = full.slice(0, Math.max(slash, 0));
	const isHost = host.includes(".") || host.includes(":");
	const registry = !isHost || host === "docker.io" ? DOCKER_HUB : host;
	const path = isHost ? full.slice(slash + 1) : full;
	if (!/^[a-z0-9_\-./]{2,255}$/u.test(path)) return void 0;
	const tag = digest === "" ? written || "latest" : "";
	return {
		registry,
		repository: registry === DOCKER_HUB && !path.includes("/") ? `${OWN_IMAGES}${path}` : path,
		tag,
		digest,
		identifier: digest === "" ? tag : digest,
		identifierWithSeparator: digest === "" ? `:${tag}` : `${written === "" ? "" : `:${written}`}@${digest}`,
		containsDigest: digest !== ""
	};
}
function serviceAccountOf(username) {
	const [, namespace = "", name = ""] = /^system:serviceaccount:([^:]*):(.*)$/su.exec(username) ?? [];
	return {
		Namespace: namespace,
		Name: name
	};
}
const MAX_TEXT = 1e6;
const YAML_LIMITS = {
	documents: 1,
	nodes: 1e5,
	depth: 100
};
const FUNCTIONS = {
	image: imageParts,
	json: fromJson,
	yaml: fromYaml,
	md5: (text) => digestOf("md5", text),
	sha1: (text) => digestOf("sha1", text),
	sha256: (text) => digestOf("sha256", text),
	x509: x509Certificate,
	cron: cronOf,
	truncated,
	serviceAccount: serviceAccountOf
};
function digestOf(algorithm, text) {
	return (0, node_crypto.createHash)(algorithm).update(text).digest("hex");
}
function fromJson(text) {
	if (text.length > MAX_TEXT) return new require_facts.CelError("json.unmarshal: the text is too long to be read here");
	try {
		return JSON.parse(text);
	} catch {
		return new require_facts.CelError("json.unmarshal: the text is no JSON");
	}
}
function fromYaml(text) {
	if (text.length > MAX_TEXT) return new require_facts.CelError("yaml.parse: the text is too long to be read here");
	const [document] = require_program.parseYaml(text, YAML_LIMITS).documents;
	if (document === void 0) return null;
	return document.kind === "data" ? document.data : new require_facts.CelError("yaml.parse: the text is no YAML");
}
function cronOf(text) {
	const time = require_facts.timestamp(text);
	if (!(time instanceof require_facts.Timestamp)) return time;
	const date = new Date(Number(time.nanos / 1000000n));
	const day = [
		date.getUTCDate(),
		date.getUTCMonth() + 1,
		date.getUTCDay()
	];
	return [
		date.getUTCMinutes(),
		date.getUTCHours(),
		...day
	].join(" ");
}
const FIRST_INSTANT = -62135596800000000000n;
function truncated(text) {
	const [written = "", step = ""] = text.split(" ", 2);
	const [time, unit] = [require_facts.timestamp(written), require_facts.duration(step)];
	if (!(time instanceof require_facts.Timestamp)) return time;
	if (!(unit instanceof require_facts.Duration)) return unit;
	return unit.nanos <= 0n ? time : require_facts.timestampOf(time.nanos - (time.nanos - FIRST_INSTANT) % unit.nanos);
}
function textFunctions() {
	return Object.fromEntries(TEXT_FUNCTION_NAMES.map((name) => [name, everyText(FUNCTIONS[name])]));
}
function everyText(read) {
	const valueAt = (key) => typeof key === "string" ? read(key) : void 0;
	return new Proxy({}, {
		get: (_, key) => valueAt(key),
		has: (_, key) => valueAt(key) !== void 0,
		getOwnPropertyDescriptor(_, key) {
			const value = valueAt(key);
			return value === void 0 ? void 0 : {
				value,
				configurable: true,
				enumerable: true,
				writable: true
			};
		}
	});
}

// src/admission/rewrite.ts
function rewritten(expr, change) {
	const of = (inner) => rewritten(inner, change);
	switch (expr.kind) {
		case "literal":
		case "name": return change(expr);
		case "select":
		case "has":
		case "not":
		case "negate": return change({
			...expr,
			operand: of(expr.operand)
		});
		case "index": return change({
			...expr,
			operand: of(expr.operand),
			index: of(expr.index)
		});
		case "call": return change({
			...expr,
			args: expr.args.map(of)
		});
		case "method": return change({
			...expr,
			target: of(expr.target),
			args: expr.args.map(of)
		});
		case "list": return change({
			...expr,
			elements: expr.elements.map((one) => ({
				...one,
				value: of(one.value)
			}))
		});
		case "map": return change({
			...expr,
			entries: expr.entries.map((one) => ({
				...one,
				key: of(one.key),
				value: of(one.value)
			}))
		});
		case "message": return change({
			...expr,
			fields: expr.fields.map((one) => ({
				...one,
				value: of(one.value)
			}))
		});
		case "and":
		case "or": return change({
			...expr,
			terms: expr.terms.map(of)
		});
		case "binary": return change({
			...expr,
			left: of(expr.left),
			right: of(expr.right)
		});
		case "conditional": return change({
			...expr,
			condition: of(expr.condition),
			consequent: of(expr.consequent),
			otherwise: of(expr.otherwise)
		});
		case "loop": return change({
			...expr,
			range: of(expr.range),
			filter: expr.filter === void 0 ? void 0 : of(expr.filter),
			body: of(expr.body)
		});
		case "bind": return change({
			...expr,
			value: of(expr.value),
			body: of(expr.body)
		});
		case "optMap":
		case "optFlatMap": return change({
			...expr,
			target: of(expr.target),
			body: of(expr.body)
		});
	}
}

// src/admission/kyverno/kyverno-library.ts
const UNANSWERED = "@unanswered";
const TEXT_FUNCTIONS = "@text";
const ASKING = /* @__PURE__ */ new Set([
	"resource",
	"http",
	"globalContext",
	"imageData",
	"generator",
	"user",
	"x509",
	"random",
	"time",
	"gzip",
	"attestors",
	"attestations",
	"envoy"
]);
const ASKING_CALLS = /* @__PURE__ */ new Set([
	"verifyImageSignatures",
	"verifyAttestationSignatures",
	"getImageData",
	"extractPayload",
	"payload",
	"random",
	"now",
	"marshal",
	"getMetadata",
	"GetMetadata"
]);
const PARTS = /* @__PURE__ */ new Set([
	"registry",
	"repository",
	"tag",
	"digest",
	"identifier",
	"identifierWithSeparator",
	"containsDigest"
]);
const OF_TEXT = {
	image: "image",
	parseImageReference: "image",
	md5: "md5",
	sha1: "sha1",
	sha256: "sha256",
	"hash.md5": "md5",
	"hash.sha1": "sha1",
	"hash.sha256": "sha256",
	parseServiceAccount: "serviceAccount",
	"user.parseServiceAccount": "serviceAccount",
	"json.unmarshal": "json",
	"yaml.parse": "yaml",
	"x509.decode": "x509"
};
function withKyvernoLibrary(expr) {
	const own = /* @__PURE__ */ new Set();
	collectBound(expr, own);
	return rewritten(expr, (node) => {
		if (node.kind === "call") return ofCall(node);
		return node.kind === "method" ? ofMethod(node, own) : node;
	});
}
function ofMethod(node, own) {
	const { target, name, args, offset, depth } = node;
	const [first] = args;
	if (ASKING_CALLS.has(name)) return unanswered(node);
	if (args.length === 0 && PARTS.has(name)) return {
		kind: "select",
		operand: target,
		field: name,
		isOptional: false,
		offset,
		depth
	};
	if (target.kind !== "name" || own.has(target.name)) return node;
	const called = `${target.name}.${name}`;
	if (Object.hasOwn(OF_TEXT, called) && first !== void 0 && args.length === 1) return lookUp(node, OF_TEXT[called] ?? "image", first);
	if (called === "math.round" && args.length === 2) return roundedTo(node, args);
	if (called === "time.toCron" && first !== void 0 && args.length === 1) return lookUp(node, "cron", textOf$1(first));
	if (called === "time.truncate" && args.length === 2) return truncatedTo(node, args);
	if (called === "transform.listObjToMap" && args.length === 4) return mapOfLists(node, args);
	return ASKING.has(target.name) ? unanswered(node) : node;
}
function ofCall(node) {
	const { name, args, offset, depth } = node;
	const [first] = args;
	if (ASKING_CALLS.has(name)) return unanswered(node);
	if (name === "listObjToMap" && args.length === 4) return mapOfLists(node, args);
	if (first === void 0 || args.length !== 1) return node;
	if (name === "isImage") return {
		kind: "binary",
		operator: "in",
		left: first,
		right: functionNamed("image", node),
		offset,
		depth: depth + 1
	};
	return Object.hasOwn(OF_TEXT, name) ? lookUp(node, OF_TEXT[name] ?? "image", first) : node;
}
function unanswered({ offset, depth }) {
	return {
		kind: "name",
		name: UNANSWERED,
		isRooted: false,
		offset,
		depth
	};
}
function functionNamed(field, { offset }) {
	return {
		kind: "select",
		operand: {
			kind: "name",
			name: TEXT_FUNCTIONS,
			isRooted: false,
			offset,
			depth: 0
		},
		field,
		isOptional: false,
		offset,
		depth: 1
	};
}
function lookUp(node, name, index) {
	const { offset, depth } = node;
	return {
		kind: "index",
		operand: functionNamed(name, node),
		index,
		isOptional: false,
		offset,
		depth: depth + 1
	};
}
function textOf$1(value) {
	return {
		kind: "call",
		name: "string",
		args: [value],
		offset: value.offset,
		depth: value.depth + 1
	};
}
function truncatedTo(node, [time, step]) {
	if (time === void 0 || step === void 0) return node;
	const { offset, depth } = node;
	const blank = {
		kind: "literal",
		literal: {
			type: "string",
			value: " "
		},
		offset,
		depth: 0
	};
	const plus = (left, right) => ({
		kind: "binary",
		operator: "+",
		left,
		right,
		offset,
		depth: depth + 2
	});
	return lookUp(node, "truncated", plus(plus(textOf$1(time), blank), textOf$1(step)));
}
const MAX_DIGITS = 20;
function roundedTo(node, [value, places]) {
	const { offset, depth } = node;
	const negated = places?.kind === "negate" ? places.operand : places;
	if (value === void 0 || negated?.kind !== "literal" || negated.literal.type !== "int") return unanswered(node);
	const digits = Number(negated.literal.value) * (places === negated ? 1 : -1);
	if (Math.abs(digits) > MAX_DIGITS) return unanswered(node);
	const scale = {
		kind: "literal",
		literal: {
			type: "double",
			value: 10 ** digits
		},
		offset,
		depth: 0
	};
	const scaled = {
		kind: "binary",
		operator: "*",
		left: {
			kind: "call",
			name: "double",
			args: [value],
			offset,
			depth: value.depth + 1
		},
		right: scale,
		offset,
		depth: value.depth + 2
	};
	return {
		kind: "binary",
		operator: "/",
		left: {
			...node,
			args: [scaled],
			depth: depth + 2
		},
		right: scale,
		offset,
		depth: depth + 3
	};
}
function mapOfLists(node, [keys, values, key, value]) {
	if (keys === void 0 || values === void 0 || key === void 0 || value === void 0) return node;
	const { offset } = node;
	const depth = node.depth + 3;
	const [place, item] = ["@place", "@item"];
	const name = (text) => ({
		kind: "name",
		name: text,
		isRooted: false,
		offset,
		depth: 0
	});
	const at = (operand, index) => ({
		kind: "index",
		operand,
		index,
		isOptional: false,
		offset,
		depth
	});
	const body = {
		kind: "map",
		entries: [{
			key: at(name(item), key),
			value: at(at(values, name(place)), value),
			isOptional: false
		}],
		offset,
		depth
	};
	return {
		kind: "loop",
		macro: "transformMapEntry",
		range: keys,
		variables: [place, item],
		filter: void 0,
		body,
		offset,
		depth: depth + 1
	};
}
function collectBound(expr, into) {
	if (expr.kind === "loop") for (const name of expr.variables) into.add(name);
	if (expr.kind === "bind" || expr.kind === "optMap" || expr.kind === "optFlatMap") into.add(expr.variable);
	for (const child of require_cel_compiler.childrenOf(expr)) collectBound(child, into);
}

// src/admission/recorded-request.ts
function reviewedIn(resource) {
	if (resource.kind !== "AdmissionReview" || require_facts.groupOf(resource.apiVersion) !== "admission.k8s.io") return void 0;
	const { request: given } = resource.object;
	if (!require_program.isMap(given)) return void 0;
	const operation = typeof given["operation"] === "string" ? given["operation"] : "CREATE";
	const oldObject = require_program.isMap(given["oldObject"]) ? given["oldObject"] : null;
	const key = operation === "DELETE" ? "oldObject" : "object";
	const object = given[key];
	if (!require_program.isMap(object)) return void 0;
	return {
		resource: {
			...namesOf(object, given),
			object,
			document: resource.document,
			root: [
				...resource.root,
				"request",
				key
			]
		},
		recorded: {
			operation,
			oldObject,
			given
		}
	};
}
function namesOf(object, given) {
	const metadata = require_program.isMap(object["metadata"]) ? object["metadata"] : {};
	const kind = require_program.isMap(given["kind"]) ? given["kind"] : {};
	const [group, version] = [textOf(kind["group"]) ?? "", textOf(kind["version"]) ?? "v1"];
	const namespace = textOf(given["namespace"]) ?? textOf(metadata["namespace"]);
	return {
		apiVersion: textOf(object["apiVersion"]) ?? require_facts.apiVersionOf(group, version),
		kind: textOf(object["kind"]) ?? textOf(kind["kind"]) ?? "",
		name: textOf(metadata["name"]) ?? textOf(given["name"]) ?? "",
		...namespace === void 0 ? {} : { namespace }
	};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}

// src/admission/subject.ts
function operationOn({ recorded }) {
	return recorded?.operation ?? "CREATE";
}
function subjectOf(written, world) {
	const reviewed = reviewedIn(written);
	const { resource } = reviewed ?? { resource: written };
	const { apiVersion, kind, object } = resource;
	const metadata = require_program.isMap(object["metadata"]) ? object["metadata"] : {};
	const { source } = resource.document.rendering;
	const isIn = livesInNamespace(resource, world);
	const applied = source.kind === "helm" ? source.environment.namespace : "default";
	const namespace = isIn ? resource.namespace ?? applied : void 0;
	return {
		resource,
		group: require_facts.groupOf(apiVersion),
		version: apiVersion.slice(apiVersion.indexOf("/") + 1),
		plural: world.pluralOf(require_facts.groupOf(apiVersion), kind),
		namespace,
		labels: require_program.isMap(metadata["labels"]) ? metadata["labels"] : {},
		object: namespace === void 0 || typeof metadata["namespace"] === "string" ? object : {
			...object,
			metadata: {
				...metadata,
				namespace
			}
		},
		isServed: !require_facts.isConfiguration(resource),
		...reviewed === void 0 ? {} : { recorded: reviewed.recorded }
	};
}
function asPod(subject) {
	const resource = {
		...subject.resource,
		apiVersion: "v1",
		kind: "Pod"
	};
	return {
		...subject,
		resource,
		group: "",
		version: "v1",
		plural: "pods"
	};
}
function livesInNamespace({ apiVersion, kind }, world) {
	if (require_facts.isBuiltInKind(apiVersion, kind) || groupsOfKind(kind).includes(require_facts.groupOf(apiVersion))) return !require_facts.isClusterScoped(apiVersion, kind);
	return world.isNamespaced(require_facts.groupOf(apiVersion), kind) ?? true;
}

// src/admission/activation.ts
const ACTIVATION = [
	"object",
	"oldObject",
	"request",
	"params",
	"namespaceObject",
	"variables",
	"authorizer",
	"authorizer.requestResource",
	"images",
	"exceptions",
	UNANSWERED,
	TEXT_FUNCTIONS
];
const VARIABLES_AT = ACTIVATION.indexOf("variables");
const REQUEST = {
	kind: "object",
	name: "request",
	fields: Object.fromEntries("uid kind resource subResource requestKind requestResource requestSubResource name namespace operation userInfo object oldObject dryRun options".split(" ").map((name) => [name, "dyn"]))
};
function typesFor(dialect, variables) {
	return {
		object: "dyn",
		oldObject: "dyn",
		request: REQUEST,
		params: "dyn",
		namespaceObject: "dyn",
		variables: {
			kind: "object",
			name: "variables",
			fields: variables
		},
		authorizer: "authorizer",
		"authorizer.requestResource": "authorizer",
		...dialect === "kyverno" ? {
			images: "dyn",
			exceptions: "dyn",
			[UNANSWERED]: "dyn",
			[TEXT_FUNCTIONS]: "dyn"
		} : {}
	};
}
const UNASKED = unknownValue("the answer of a cluster, a registry or another service");
const OF_TEXTS = textFunctions();
const NO_ALLOWANCES = {
	allowedImages: [],
	allowedValues: []
};
function activationOf({ subject, object, params, world, reads, allowances }) {
	const { recorded } = subject;
	return [
		recorded?.operation === "DELETE" ? null : object,
		recorded?.oldObject ?? null,
		reads.has("request") ? requestFor(subject, object) : null,
		params,
		reads.has("namespaceObject") ? namespaceObjectFor(subject, world) : null,
		null,
		require_facts.UNDECIDABLE,
		require_facts.UNDECIDABLE,
		reads.has("images") ? imagesIn(subject, object) : null,
		{ ...allowances },
		UNASKED,
		OF_TEXTS
	];
}
const REQUESTER = unknownValue("who makes the request (request.userInfo)");
const OPTIONS = unknownValue("the options of the request (request.options)");
const UID = unknownValue("the id of the request (request.uid)");
function requestFor(subject, object) {
	const { resource, group, version, plural, namespace, recorded } = subject;
	const kind = {
		group,
		version,
		kind: resource.kind
	};
	const served = {
		group,
		version,
		resource: plural
	};
	const metadata = require_program.isMap(object["metadata"]) ? object["metadata"] : {};
	return {
		uid: UID,
		kind,
		resource: served,
		subResource: "",
		requestKind: kind,
		requestResource: served,
		requestSubResource: "",
		name: typeof metadata["name"] === "string" ? metadata["name"] : "",
		namespace: namespace ?? "",
		operation: operationOn(subject),
		userInfo: REQUESTER,
		object,
		oldObject: null,
		dryRun: false,
		options: OPTIONS,
		...recorded?.given
	};
}
function namespaceObjectFor({ namespace, resource }, world) {
	if (namespace === void 0) return null;
	const known = world.namespaceOf(namespace);
	const nameLabel = { "kubernetes.io/metadata.name": namespace };
	if (known === void 0) {
		const unknown = missingValue(`the namespace "${namespace}" of ${resource.kind}/${resource.name} (namespaceObject)`);
		return {
			metadata: {
				name: namespace,
				labels: unknown,
				annotations: unknown
			},
			spec: unknown,
			status: { phase: "Active" }
		};
	}
	const metadata = require_program.isMap(known["metadata"]) ? known["metadata"] : {};
	const labels = require_program.isMap(metadata["labels"]) ? metadata["labels"] : {};
	return {
		...known,
		metadata: {
			...metadata,
			labels: {
				...labels,
				...nameLabel
			}
		},
		status: { phase: "Active" }
	};
}
function imagesIn({ resource: { apiVersion, kind } }, object) {
	const spec = require_facts.podTemplateOf({
		apiVersion,
		kind,
		object
	})?.spec ?? (require_program.isMap(object["spec"]) ? object["spec"] : {});
	return Object.fromEntries(require_facts.CONTAINER_LISTS.map(({ key }) => {
		const list = spec[key];
		return [key, Array.isArray(list) ? list.flatMap((one) => require_program.isMap(one) && typeof one["image"] === "string" ? [one["image"]] : []) : []];
	}));
}

// src/admission/lazy-variables.ts
function lazyVariablesOf(variables) {
	let make;
	const evaluate = variables.map((one) => one.evaluate);
	return (values) => {
		make ??= require_facts.madeOf(codeFor(variables.map(({ name }) => name)));
		return make(evaluate, values);
	};
}
function codeFor(names) {
	const getters = names.map((name, index) => `get ${JSON.stringify(name)}(){return m${index}===undefined?m${index}=e[${index}](v):m${index}}`);
	return `(e,v)=>{let ${names.map((_, index) => `m${index}`).join(",")};return {${getters.join(",")}}}`;
}

// src/admission/null-presence.ts
const MAYBE_NULL = /* @__PURE__ */ new Set([
	"oldObject",
	"params",
	"namespaceObject"
]);
function withNullPresence(expr) {
	return rewritten(expr, (node) => {
		if (!(node.kind === "has" || node.kind === "select" && node.isOptional) || !mayBeNull(node.operand)) return node;
		const { offset, depth } = node;
		const none = node.kind === "has" ? {
			kind: "literal",
			literal: {
				type: "bool",
				value: false
			},
			offset,
			depth: 0
		} : {
			kind: "method",
			target: name("optional", offset),
			name: "none",
			args: [],
			offset,
			depth: 1
		};
		return {
			kind: "conditional",
			condition: {
				kind: "binary",
				operator: "==",
				left: {
					kind: "call",
					name: "dyn",
					args: [node.operand],
					offset,
					depth
				},
				right: {
					kind: "literal",
					literal: {
						type: "null",
						value: null
					},
					offset,
					depth: 0
				},
				offset,
				depth: depth + 1
			},
			consequent: none,
			otherwise: node,
			offset,
			depth: depth + 2
		};
	});
}
function name(text, offset) {
	return {
		kind: "name",
		name: text,
		isRooted: false,
		offset,
		depth: 0
	};
}
function mayBeNull(operand) {
	const dotted = require_cel_compiler.dottedName(operand);
	return dotted !== void 0 && (MAYBE_NULL.has(dotted) || /^variables\.[^.]+$/u.test(dotted));
}

// src/admission/policy-object.ts
function refused(from, path, message, { hint, offset = 0 }) {
	return new require_start.UserError(`${from.kind} "${from.name}": ${writtenPath(path)}: ${message}`, {
		hint,
		at: {
			file: from.file,
			...from.placeOf(path, offset)
		}
	});
}
function writtenPath(path) {
	return path.map((part) => typeof part === "number" ? `[${part}]` : `.${part}`).join("").replace(/^\./u, "");
}
function mapAt(from, path) {
	const value = require_program.valueAt(from.object, path);
	if (value === void 0 || require_program.isMap(value)) return value;
	throw refused(from, path, "must be a mapping", { hint: "The API server would refuse it too." });
}
function itemsAt(from, path) {
	const value = require_program.valueAt(from.object, path);
	if (value === void 0) return [];
	if (!Array.isArray(value)) throw refused(from, path, "must be a list", { hint: "The API server would refuse it too." });
	return value.flatMap((item, index) => item === null || item === void 0 ? [] : [{
		value: item,
		path: [...path, index]
	}]);
}
function textAt(from, path) {
	const value = require_program.valueAt(from.object, path);
	return typeof value === "string" ? value : void 0;
}
function textsAt(from, path) {
	const value = require_program.valueAt(from.object, path);
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : void 0;
}
function celAt(from, path) {
	const source = require_program.valueAt(from.object, path);
	if (source === void 0) return void 0;
	if (typeof source === "string") return {
		source,
		from,
		path
	};
	throw refused(from, path, "must be a text of CEL", { hint: "Put the expression in quotes or in a block (`>-`)." });
}
function neededCelAt(from, path) {
	const written = celAt(from, path);
	if (written !== void 0 && written.source.trim() !== "") return written;
	throw refused(from, path, "is missing", { hint: "Say in CEL what must be true." });
}

// src/admission/compile-policy.ts
function compilePart(part) {
	const { dialect } = part;
	const types = {};
	const variables = part.variables.map(({ name, expression }) => {
		const { runnable, type } = compiled(expression, dialect, types);
		types[name] = type;
		return {
			name,
			...runnable
		};
	});
	const known = dialect === "kyverno" ? types : {};
	const conditional = ({ name, expression }) => ({
		name,
		...compiled(expression, dialect, known).runnable
	});
	if (dialect !== "kyverno") for (const annotation of part.auditAnnotations) compiled(annotation, dialect, types);
	const conditions = part.conditions.map(conditional);
	const exceptions = part.exceptions.map((written) => ({
		written,
		conditions: written.conditions.map(conditional)
	}));
	const validations = part.validations.map((written) => ({
		written,
		test: compiled(written.expression, dialect, types).runnable,
		...written.messageExpression === void 0 ? {} : { message: compiled(written.messageExpression, dialect, types).runnable }
	}));
	const all = [
		...variables,
		...conditions,
		...exceptions.flatMap((one) => one.conditions),
		...validations.flatMap(({ test, message }) => message === void 0 ? [test] : [test, message])
	];
	const reads = /* @__PURE__ */ new Set();
	for (const { expr } of all) collectNames(expr, reads);
	return {
		part,
		variables,
		lazyVariables: lazyVariablesOf(variables),
		conditions,
		validations,
		exceptions,
		reads
	};
}
function collectNames(expr, into) {
	if (expr.kind === "name") into.add(expr.name);
	for (const child of require_cel_compiler.childrenOf(expr)) collectNames(child, into);
}
function inOwnWords(expr, dialect) {
	return withNullPresence(dialect === "kyverno" ? withKyvernoLibrary(expr) : expr);
}
function compiled({ source, from, path }, dialect, variables) {
	const parsed = require_cel_compiler.parse(source);
	if (!parsed.ok) {
		const [error] = parsed.errors;
		throw refused(from, path, error?.message ?? "is not CEL", {
			hint: "Mend the expression; the API server would refuse it too.",
			offset: error?.offset ?? 0
		});
	}
	const expr = inOwnWords(parsed.expr, dialect);
	const { problems, type } = require_cel_compiler.check(expr, { variables: typesFor(dialect, { ...variables }) }, source);
	const [problem] = problems;
	if (problem !== void 0) throw refused(from, path, problem.message, {
		hint: problem.hint ?? "docs/admission-policies.md lists what a policy may read.",
		offset: problem.offset
	});
	let made;
	return {
		type,
		runnable: {
			expr,
			evaluate: (values) => (made ??= require_cel_compiler.evaluator(require_cel_compiler.generate(expr, { parameters: ACTIVATION })))(...values)
		}
	};
}

// src/kubernetes/api-defaults.ts
const BY_KIND = {
	"apps/v1/Deployment": {
		"spec.replicas": 1,
		"spec.revisionHistoryLimit": 10,
		"spec.progressDeadlineSeconds": 600,
		"spec.strategy": {
			type: "RollingUpdate",
			rollingUpdate: {
				maxSurge: "25%",
				maxUnavailable: "25%"
			}
		}
	},
	"apps/v1/ReplicaSet": { "spec.replicas": 1 },
	"apps/v1/StatefulSet": {
		"spec.replicas": 1,
		"spec.revisionHistoryLimit": 10,
		"spec.podManagementPolicy": "OrderedReady",
		"spec.updateStrategy": {
			type: "RollingUpdate",
			rollingUpdate: { partition: 0 }
		}
	},
	"apps/v1/DaemonSet": {
		"spec.revisionHistoryLimit": 10,
		"spec.updateStrategy": {
			type: "RollingUpdate",
			rollingUpdate: {
				maxSurge: 0,
				maxUnavailable: 1
			}
		}
	},
	"v1/ReplicationController": { "spec.replicas": 1 },
	"batch/v1/Job": {
		"spec.completions": 1,
		"spec.parallelism": 1,
		"spec.backoffLimit": 6,
		"spec.completionMode": "NonIndexed",
		"spec.suspend": false
	},
	"batch/v1/CronJob": {
		"spec.concurrencyPolicy": "Allow",
		"spec.suspend": false,
		"spec.successfulJobsHistoryLimit": 3,
		"spec.failedJobsHistoryLimit": 1
	},
	"v1/Service": {
		"spec.type": "ClusterIP",
		"spec.sessionAffinity": "None",
		"spec.internalTrafficPolicy": "Cluster"
	},
	"v1/Secret": { type: "Opaque" },
	"v1/PersistentVolumeClaim": { "spec.volumeMode": "Filesystem" },
	"v1/PersistentVolume": {
		"spec.volumeMode": "Filesystem",
		"spec.persistentVolumeReclaimPolicy": "Retain"
	},
	"storage.k8s.io/v1/StorageClass": {
		reclaimPolicy: "Delete",
		volumeBindingMode: "Immediate"
	}
};
const IN_POD = {
	restartPolicy: "Always",
	dnsPolicy: "ClusterFirst",
	schedulerName: "default-scheduler",
	terminationGracePeriodSeconds: 30,
	securityContext: {},
	enableServiceLinks: true
};
const IN_CONTAINER = {
	resources: {},
	terminationMessagePath: "/dev/termination-log",
	terminationMessagePolicy: "File"
};
function withApiDefaults(apiVersion, kind, object) {
	let filled = object;
	const own = BY_KIND[`${apiVersion}/${kind}`] ?? {};
	for (const [path, value] of Object.entries(own)) filled = filledAt(filled, path.split("."), value);
	const templatePath = require_facts.podTemplatePath(apiVersion, kind);
	if (templatePath === void 0) return filled;
	const specPath = [...templatePath, "spec"];
	const spec = require_program.valueAt(filled, specPath);
	if (!require_program.isMap(spec)) return filled;
	const complete = podWithDefaults(spec);
	return complete === spec ? filled : replacedAt(filled, specPath, complete);
}
function podWithDefaults(spec) {
	let filled = spec;
	for (const [key, value] of Object.entries(IN_POD)) filled = filledAt(filled, [key], value);
	for (const { key } of require_facts.CONTAINER_LISTS) {
		const containers = filled[key];
		if (!Array.isArray(containers)) continue;
		filled = {
			...filled,
			[key]: containers.map((one) => require_program.isMap(one) ? containerWithDefaults(one) : one)
		};
	}
	return filled;
}
function containerWithDefaults(container) {
	const { image, ports } = container;
	let filled = container;
	for (const [key, value] of Object.entries(IN_CONTAINER)) filled = filledAt(filled, [key], value);
	if (typeof image === "string") {
		const name = image.slice(image.lastIndexOf("/") + 1);
		const isLatest = !name.includes("@") && (!name.includes(":") || name.endsWith(":latest"));
		filled = filledAt(filled, ["imagePullPolicy"], isLatest ? "Always" : "IfNotPresent");
	}
	if (Array.isArray(ports)) {
		const complete = ports.map((port) => require_program.isMap(port) ? filledAt(port, ["protocol"], "TCP") : port);
		filled = {
			...filled,
			ports: complete
		};
	}
	return filled;
}
function filledAt(map, path, value) {
	const parent = require_program.valueAt(map, path.slice(0, -1));
	const key = path.at(-1);
	if (!require_program.isMap(parent) || typeof key !== "string" || parent[key] !== void 0) return map;
	return replacedAt(map, path, value);
}
function replacedAt(map, [key, ...rest], value) {
	if (typeof key !== "string") return map;
	const inner = map[key];
	if (rest.length === 0) return {
		...map,
		[key]: value
	};
	return require_program.isMap(inner) ? {
		...map,
		[key]: replacedAt(inner, rest, value)
	} : map;
}

// src/admission/match.ts
const MATCHES_ALL = () => true;
function bothMatch(one, other) {
	if (one === false) return false;
	const second = other();
	if (second === false) return false;
	return one === true ? second : one;
}
function matcherOf(constraints) {
	if (constraints === void 0) return MATCHES_ALL;
	const rules = rulesIn(constraints["resourceRules"]);
	const excluded = rulesIn(constraints["excludeResourceRules"]);
	const isExact = constraints["matchPolicy"] === "Exact";
	const { namespaceSelector, objectSelector } = constraints;
	return (subject, world) => {
		if (excluded.some((rule) => matchesRule(rule, subject, true) === true)) return false;
		return bothMatch(bothMatch(rules.length === 0 ? true : matchesRules(rules, subject, isExact), () => matchesObjectSelector(objectSelector, subject)), () => matchesNamespaceSelector(namespaceSelector, subject, world));
	};
}
function narrowing(constraints) {
	const rules = rulesIn(constraints?.["resourceRules"]);
	const plurals = rules.flatMap(({ resources }) => resources.map((one) => one.split("/")[0] ?? ""));
	if (rules.length === 0 || plurals.includes("*")) return {};
	return {
		plurals,
		isOfOwnGroups: rules.every(({ groups }) => groups.every((group) => OWN_GROUPS.includes(group)))
	};
}
function rulesIn(value) {
	if (!Array.isArray(value)) return [];
	return value.filter(require_program.isMap).map((rule) => ({
		groups: textsIn(rule["apiGroups"]) ?? ["*"],
		versions: textsIn(rule["apiVersions"]) ?? ["*"],
		operations: textsIn(rule["operations"]) ?? ["*"],
		resources: textsIn(rule["resources"]) ?? ["*"],
		names: textsIn(rule["resourceNames"]) ?? [],
		scope: typeof rule["scope"] === "string" ? rule["scope"] : "*"
	}));
}
function textsIn(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : void 0;
}
function matchesRules(rules, subject, isExact) {
	let unknown = false;
	for (const rule of rules) {
		const match = matchesRule(rule, subject, isExact);
		if (match === true) return true;
		if (match !== false && unknown === false) unknown = match;
	}
	return unknown;
}
function matchesRule(rule, subject, isExact) {
	const { resource, plural, group, version } = subject;
	if (!rule.resources.some((one) => meansResource(one, plural))) return false;
	if (rule.scope === "Namespaced" && subject.namespace === void 0) return false;
	if (rule.scope === "Cluster" && subject.namespace !== void 0) return false;
	if (rule.names.length > 0 && !rule.names.includes(resource.name)) return false;
	const isHere = includes(rule.groups, group) && includes(rule.versions, version);
	if (!isHere && (isExact || !isElsewhere(rule, subject))) return false;
	if (!includes(rule.operations, operationOn(subject))) return rule.operations.includes("UPDATE") && subject.recorded === void 0 ? { unknown: "it is for updates only, which need the object as it was" } : false;
	if (isHere) return true;
	return { unknown: `the object is written in ${resource.apiVersion}, and the policy reads another version of it` };
}
function meansResource(written, plural) {
	const [name, part] = written.split("/");
	return (name === "*" || name === plural) && (part === void 0 || part === "" || part === "*");
}
function isElsewhere({ groups, versions }, { resource: { apiVersion, kind } }) {
	const version = versions.find((one) => one !== "*") ?? "v1";
	return groups.some((group) => group === "*" || isSameApi(require_facts.apiVersionOf(group, version), apiVersion, kind));
}
function includes(list, value) {
	return list.includes("*") || list.includes(value);
}
function matchesObjectSelector(selector, { labels }) {
	if (!require_program.isMap(selector)) return true;
	return require_facts.selectsByExpressions(selector, labels) ?? { unknown: "its selector has an operator that Kubernetes does not know" };
}
const NAME_LABEL = "kubernetes.io/metadata.name";
function matchesNamespaceSelector(selector, subject, world) {
	if (!require_program.isMap(selector) || !asksForLabels(selector)) return true;
	const { namespace, resource } = subject;
	if (resource.kind === "Namespace" && resource.apiVersion === "v1") return matchesObjectSelector(selector, {
		...subject,
		labels: {
			...subject.labels,
			[NAME_LABEL]: resource.name
		}
	});
	if (namespace === void 0) return true;
	const known = world.namespaceOf(namespace);
	if (known === void 0 && keysOf(selector).some((key) => key !== NAME_LABEL)) return {
		unknown: `the namespace "${namespace}" and its labels are not in these files`,
		isMissing: true
	};
	const labels = require_program.valueAt(known, ["metadata", "labels"]);
	return matchesObjectSelector(selector, {
		...subject,
		labels: {
			...require_program.isMap(labels) ? labels : {},
			[NAME_LABEL]: namespace
		}
	});
}
function asksForLabels(selector) {
	return keysOf(selector).length > 0;
}
function keysOf(selector) {
	const { matchLabels, matchExpressions } = selector;
	return [...require_program.isMap(matchLabels) ? Object.keys(matchLabels) : [], ...Array.isArray(matchExpressions) ? matchExpressions.map((one) => require_program.isMap(one) && typeof one["key"] === "string" ? one["key"] : "") : []];
}
function matchesWildcard(pattern, name) {
	return pattern.includes("?") ? matchesAt(pattern, name) : matchesGlob(pattern, name);
}
function matchesAt(pattern, name) {
	let [at, position, star, resume] = [
		0,
		0,
		-1,
		0
	];
	while (position < name.length) if (at < pattern.length && pattern[at] === "*") {
		star = at;
		at += 1;
		resume = position;
	} else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[position])) {
		at += 1;
		position += 1;
	} else if (star >= 0) {
		at = star + 1;
		resume += 1;
		position = resume;
	} else return false;
	while (pattern[at] === "*") at += 1;
	return at === pattern.length;
}
function matchesGlob(pattern, name) {
	const [first = "", ...others] = pattern.split("*");
	if (others.length === 0) return name === pattern;
	const last = others.pop() ?? "";
	if (!name.startsWith(first)) return false;
	let at = first.length;
	for (const part of others) {
		const found = name.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return name.length - last.length >= at && name.endsWith(last);
}

// src/admission/params.ts
function paramsFor(params, { namespace }, world) {
	switch (params.kind) {
		case "none": return { values: [null] };
		case "given": return { values: [params.value] };
		case "wanted": {
			const { apiVersion, paramKind, name } = params;
			const where = params.namespace ?? namespace;
			const found = world.ofKind(apiVersion, paramKind).filter((one) => one.namespace === void 0 || where === void 0 || one.namespace === where).filter((one) => name === void 0 ? params.matchesLabels(require_program.valueAt(one.object, ["metadata", "labels"])) === true : one.name === name);
			if (found.length > 0) return { values: found.map((one) => one.object) };
			return {
				unknown: `${name === void 0 ? `no ${paramKind} that the binding selects` : `no ${paramKind} "${name}"`} is in these files; without one the API server ${params.ifMissing === "Deny" ? "refuses" : "allows"} the object`,
				isMissing: true
			};
		}
	}
}

// src/admission/place-of-failure.ts
function placeOfFailure({ expr, values, variables }) {
	return blamed(expr, true, {
		values,
		variables,
		locals: /* @__PURE__ */ new Map()
	}) ?? [];
}
const EVALUATORS = /* @__PURE__ */ new WeakMap();
function valueOf(expr, { values, locals }) {
	let evaluate = EVALUATORS.get(expr);
	if (evaluate === void 0) {
		evaluate = require_cel_compiler.evaluator(require_cel_compiler.generate(expr, { parameters: [...ACTIVATION, ...locals.keys()] }));
		EVALUATORS.set(expr, evaluate);
	}
	return evaluate(...values, ...[...locals.values()].map((one) => one.value));
}
function within(sight, names) {
	return {
		...sight,
		locals: new Map([...sight.locals, ...names])
	};
}
function variableNamed(expr, { variables, locals }) {
	const name = require_cel_compiler.dottedName(expr);
	if (name?.startsWith("variables.") !== true || locals.has("variables")) return void 0;
	return variables.get(name.slice(10));
}
function outside(sight) {
	return {
		...sight,
		locals: /* @__PURE__ */ new Map()
	};
}
function blamed(expr, wanted, sight) {
	switch (expr.kind) {
		case "and":
		case "or": return firstOf(expr.kind === "and" === wanted ? expr.terms.filter((term) => valueOf(term, sight) !== wanted) : expr.terms.toReversed(), (term) => blamed(term, wanted, sight)) ?? readBy(expr, sight);
		case "not": return blamed(expr.operand, !wanted, sight);
		case "conditional": {
			const condition = valueOf(expr.condition, sight);
			if (typeof condition !== "boolean") return blamed(expr.condition, true, sight);
			return blamed(condition ? expr.consequent : expr.otherwise, wanted, sight) ?? blamed(expr.condition, !condition, sight);
		}
		case "loop": return blamedInLoop(expr, wanted, sight) ?? readBy(expr, sight);
		case "bind": {
			const local = {
				value: valueOf(expr.value, sight),
				path: pathOf(expr.value, sight)
			};
			return blamed(expr.body, wanted, within(sight, [[expr.variable, local]])) ?? readBy(expr, sight);
		}
		case "select": {
			const variable = variableNamed(expr, sight);
			if (variable !== void 0) return blamed(variable, wanted, outside(sight));
			return readBy(expr, sight);
		}
		default: return readBy(expr, sight);
	}
}
function firstOf(list, find) {
	for (const one of list) {
		const found = find(one);
		if (found !== void 0) return found;
	}
}
function blamedInLoop(expr, wanted, sight) {
	if (!(expr.macro === "all" ? wanted : expr.macro === "exists" && !wanted)) return void 0;
	const isGood = expr.macro === "all";
	for (const item of itemsOf(expr.range, sight) ?? []) {
		const inner = within(sight, localsOf(expr, item));
		if (isGood ? valueOf(expr.body, inner) === true : valueOf(expr.body, inner) !== true) continue;
		const deeper = blamed(expr.body, wanted, inner);
		return isBelow(deeper, item.path) ? deeper : item.path ?? deeper;
	}
}
function isBelow(path, top) {
	return path !== void 0 && top !== void 0 && top.every((part, index) => path[index] === part);
}
function localsOf({ variables }, { key, value, path, isOfMap }) {
	const [first = "", second] = variables;
	if (second === void 0) return [[first, {
		value: isOfMap ? key : value,
		path
	}]];
	return [[first, {
		value: key,
		path
	}], [second, {
		value,
		path
	}]];
}
function pathOf(expr, sight) {
	switch (expr.kind) {
		case "name":
			if (sight.locals.has(expr.name)) return sight.locals.get(expr.name)?.path;
			return expr.name === "object" ? [] : void 0;
		case "select":
		case "has": {
			const variable = expr.kind === "select" ? variableNamed(expr, sight) : void 0;
			if (variable !== void 0) return pathOf(variable, outside(sight));
			const base = pathOf(expr.operand, sight);
			return base === void 0 ? void 0 : [...base, expr.field];
		}
		case "index": {
			const base = pathOf(expr.operand, sight);
			const key = base === void 0 ? void 0 : valueOf(expr.index, sight);
			if (base === void 0 || typeof key !== "string" && typeof key !== "number") return void 0;
			return [...base, key];
		}
		case "method": return expr.name === "orValue" || expr.name === "or" || expr.name === "value" ? pathOf(expr.target, sight) : void 0;
		case "call": return expr.name === "dyn" && expr.args[0] !== void 0 ? pathOf(expr.args[0], sight) : void 0;
		case "conditional": return pathOf(valueOf(expr.condition, sight) === true ? expr.consequent : expr.otherwise, sight);
		default: return;
	}
}
function itemsOf(expr, sight) {
	const variable = expr.kind === "select" ? variableNamed(expr, sight) : void 0;
	if (variable !== void 0) return itemsOf(variable, outside(sight));
	switch (expr.kind) {
		case "binary":
			if (expr.operator !== "+") return void 0;
			return [...itemsOf(expr.left, sight) ?? [], ...itemsOf(expr.right, sight) ?? []];
		case "conditional": return itemsOf(valueOf(expr.condition, sight) === true ? expr.consequent : expr.otherwise, sight);
		case "loop": return itemsOfLoop(expr, sight);
		case "list": return expr.elements.flatMap(({ value }, index) => ({
			key: index,
			value: valueOf(value, sight),
			path: pathOf(value, sight),
			isOfMap: false
		}));
		case "method":
			if (expr.name === "orValue" && pathOf(expr.target, sight) === void 0) return itemsOf(expr.target, sight);
			if (expr.name === "flatten" || expr.name === "distinct" || expr.name === "sort") return flattened(itemsOf(expr.target, sight), expr.name === "flatten");
	}
	return membersOf(valueOf(expr, sight), pathOf(expr, sight));
}
function itemsOfLoop(expr, sight) {
	const items = itemsOf(expr.range, sight);
	if (expr.macro === "filter") return items?.filter((item) => valueOf(expr.body, within(sight, localsOf(expr, item))) === true);
	if (expr.macro !== "map" && expr.macro !== "transformList") return void 0;
	return items?.flatMap((item) => {
		const inner = within(sight, localsOf(expr, item));
		if (expr.filter !== void 0 && valueOf(expr.filter, inner) !== true) return [];
		return {
			...item,
			value: valueOf(expr.body, inner),
			path: pathOf(expr.body, inner) ?? item.path,
			isOfMap: false
		};
	});
}
function flattened(items, isDeep) {
	if (!isDeep) return items;
	return items?.flatMap((item) => Array.isArray(item.value) ? membersOf(item.value, item.path) ?? [] : [item]);
}
function membersOf(value, path) {
	const at = (key) => path === void 0 ? void 0 : [...path, key];
	if (Array.isArray(value)) return value.map((item, index) => ({
		key: index,
		value: item,
		path: at(index),
		isOfMap: false
	}));
	if (!require_program.isMap(value)) return void 0;
	return Object.keys(value).map((key) => ({
		key,
		value: value[key] ?? null,
		path: at(key),
		isOfMap: true
	}));
}
function readBy(expr, sight) {
	const own = pathOf(expr, sight);
	if (own !== void 0) return own;
	const variable = expr.kind === "select" ? variableNamed(expr, sight) : void 0;
	if (variable !== void 0) return readBy(variable, outside(sight));
	if (expr.kind === "loop") return readByLoop(expr, sight);
	const key = expr.kind === "binary" && expr.operator === "in" ? keyAskedFor(expr, sight) : void 0;
	if (key !== void 0) return key;
	if (expr.kind === "optMap" || expr.kind === "optFlatMap") return readBy(expr.target, sight);
	let deepest;
	for (const child of expr.kind === "bind" ? [expr.value] : require_cel_compiler.childrenOf(expr)) {
		const path = readBy(child, sight);
		if (path !== void 0 && path.length > (deepest?.length ?? -1)) deepest = path;
	}
	return deepest;
}
function keyAskedFor({ left, right }, sight) {
	const path = pathOf(right, sight);
	if (path === void 0 || readBy(left, sight) !== void 0 || Array.isArray(valueOf(right, sight))) return void 0;
	const key = valueOf(left, sight);
	return typeof key === "string" ? [...path, key] : void 0;
}
function readByLoop(expr, sight) {
	const [item] = itemsOf(expr.macro === "filter" ? expr : expr.range, sight) ?? [];
	if (item === void 0) return readBy(expr.range, sight);
	const inner = within(sight, localsOf(expr, item));
	if (expr.macro === "filter") {
		const deeper = blamed(expr.body, false, inner);
		return item.path === void 0 || isBelow(deeper, item.path) ? deeper : item.path;
	}
	return (expr.macro === "map" ? pathOf(expr.body, inner) : void 0) ?? readBy(expr.range, sight) ?? readBy(expr.body, inner);
}

// src/admission/judge-policy.ts
const OBJECT_STEPS = 5e6;
function judgeByPart(compiled, subject, world) {
	require_facts.grant(OBJECT_STEPS);
	const { part } = compiled;
	const view = viewOf(compiled, subject, world);
	if (view === void 0) return [];
	const verdicts = [];
	const unknown = (what) => void verdicts.push(unjudged(subject.resource, what));
	for (const binding of part.bindings) {
		const match = bothMatch(view.match, () => binding.matches(subject, world));
		if (match === false) continue;
		if (match !== true) {
			unknown(match);
			continue;
		}
		const params = paramsFor(binding.params, subject, world);
		if ("unknown" in params) {
			unknown(params);
			continue;
		}
		for (const value of params.values) verdicts.push(...judgeOnce({
			compiled,
			subject,
			world,
			view,
			params: value
		}, binding.severity));
	}
	return withoutRepetition(verdicts);
}
function unjudged(resource, { unknown, isMissing }) {
	return {
		resource,
		unjudged: unknown,
		...isMissing === void 0 ? {} : { isMissing }
	};
}
function viewOf({ part }, subject, world) {
	if (!subject.isServed && part.plurals?.includes(subject.plural) !== true) return void 0;
	const match = part.matches(subject, world);
	if (match !== false) return {
		object: subject.object,
		templatePath: [],
		match
	};
	if (!isAmong(part.podControllers, subject)) return void 0;
	const found = require_facts.podTemplateOf(subject.resource);
	if (found === void 0 || found.templatePath.length === 0) return void 0;
	const matchAsPod = part.matches(asPod(subject), world);
	if (matchAsPod === false) return void 0;
	const metadata = require_program.isMap(found.template["metadata"]) ? found.template["metadata"] : {};
	const { namespace, resource } = subject;
	return {
		object: {
			...subject.object,
			metadata: {
				...metadata,
				name: resource.name,
				...namespace === void 0 ? {} : { namespace }
			},
			spec: found.spec
		},
		templatePath: found.templatePath,
		match: matchAsPod
	};
}
function isAmong(controllers, { plural, version, group }) {
	return controllers.includes(plural) || controllers.length > 0 && controllers.includes(`${plural}.${version}.${group}`);
}
function judgeOnce(one, severity) {
	const { compiled, subject, view } = one;
	const { resource } = subject;
	const ask = asking(one, NO_ALLOWANCES);
	const applies = conditionsHold(compiled.conditions, ask);
	if (applies === false) return [];
	if (applies !== true) return errorVerdicts(one, severity, applies.error, {
		isCondition: true,
		path: []
	});
	const allowances = allowancesFor(one, view.templatePath.length === 0 ? [ask] : [asking(ofWhole(one), NO_ALLOWANCES), ask]);
	if (allowances === "exempt") return [];
	if ("unknown" in allowances) return [unjudged(resource, allowances)];
	return validationsFail(one, severity, allowances === NO_ALLOWANCES ? ask : asking(one, allowances));
}
function ofWhole(one) {
	return {
		...one,
		view: {
			object: one.subject.object,
			templatePath: [],
			match: true
		}
	};
}
function allowancesFor({ compiled, subject, world }, ways) {
	let found = NO_ALLOWANCES;
	for (const { written, conditions } of compiled.exceptions) {
		const match = written.matches(subject, world);
		if (match === false) continue;
		const answers = ways.map((ask) => conditionsHold(conditions, ask));
		const holds = answers.find((one) => typeof one === "boolean") ?? answers[0] ?? true;
		if (holds === false) continue;
		if (match !== true) return match;
		if (holds !== true) {
			const unknown = whatIsUnknown(holds.error);
			if (unknown !== void 0) return unknown;
			continue;
		}
		if (written.images.length + written.values.length === 0) return "exempt";
		found = {
			allowedImages: [...found.allowedImages, ...written.images],
			allowedValues: [...found.allowedValues, ...written.values]
		};
	}
	return found;
}
function validationsFail(one, severity, ask) {
	const { compiled, subject, view } = one;
	const { resource } = subject;
	return compiled.validations.flatMap((validation) => {
		const { value, values } = ask(validation.test);
		if (value === true) return [];
		const place = () => homePath(view, placeOfFailure({
			expr: validation.test.expr,
			values,
			variables: expressionsOf(compiled)
		}));
		if (value === false) return [{
			resource,
			path: place(),
			message: messageOf(validation, ask),
			severity
		}];
		return errorVerdicts(one, severity, value, {
			isCondition: false,
			path: whatIsUnknown(value) !== void 0 ? [] : place(),
			...validation.written.message === void 0 ? {} : { message: validation.written.message }
		});
	});
}
function expressionsOf({ variables }) {
	return new Map(variables.map(({ name, expr }) => [name, expr]));
}
function asking({ compiled, subject, world, view, params }, allowances) {
	const valuesFor = (object) => withVariables(compiled, activationOf({
		subject,
		object,
		params,
		world,
		reads: compiled.reads,
		allowances
	}));
	const plain = valuesFor(view.object);
	let filled;
	return (runnable) => {
		const value = runnable.evaluate(plain);
		if (!(value instanceof require_facts.CelError) || !value.message.startsWith("no such key")) return {
			value,
			values: plain
		};
		const { apiVersion, kind } = subject.resource;
		const isPod = view.templatePath.length > 0;
		const object = withApiDefaults(isPod ? "v1" : apiVersion, isPod ? "Pod" : kind, view.object);
		if (object === view.object) return {
			value,
			values: plain
		};
		filled ??= valuesFor(object);
		return {
			value: runnable.evaluate(filled),
			values: filled
		};
	};
}
function withVariables({ variables, lazyVariables }, values) {
	if (variables.length > 0) values[VARIABLES_AT] = lazyVariables(values);
	return values;
}
function conditionsHold(conditions, ask) {
	let error;
	for (const condition of conditions) {
		const { value } = ask(condition);
		if (value === false) return false;
		if (value !== true) error ??= value;
	}
	return error === void 0 ? true : { error };
}
function messageOf({ written, message }, ask) {
	if (message !== void 0) {
		const { value } = ask(message);
		if (typeof value === "string" && value.trim() !== "" && !/[\r\n]/u.test(value)) return value.trim();
	}
	return written.message?.trim() ?? `failed expression: ${written.expression.source.trim().replaceAll(/\s+/gu, " ")}`;
}
function errorVerdicts({ compiled, subject: { resource } }, severity, error, { isCondition, path, message }) {
	const unknown = whatIsUnknown(error);
	if (unknown !== void 0) return [unjudged(resource, unknown)];
	const why = error instanceof require_facts.CelError ? error.message : "the expression gives neither true nor false";
	if (compiled.part.onError === "ignore") return [unjudged(resource, { unknown: `an expression has no value (${why})` })];
	return [{
		resource,
		path,
		message: `${isCondition ? "A condition of the policy" : "The policy"} has no answer for this object (${why}), which the API server takes for a refusal.${message === void 0 ? "" : ` It is there to say: ${message.trim()}`}`,
		severity
	}];
}
function homePath({ templatePath }, path) {
	if (templatePath.length === 0) return path;
	return path[0] === "spec" || path[0] === "metadata" ? [...templatePath, ...path] : path;
}
function withoutRepetition(verdicts) {
	if (verdicts.length < 2) return verdicts;
	const kept = /* @__PURE__ */ new Map();
	for (const verdict of verdicts) {
		const key = "unjudged" in verdict ? `?${verdict.unjudged}` : `${verdict.path.join("\0")}\n${verdict.message}`;
		const known = kept.get(key);
		if (known === void 0 || !("unjudged" in verdict) && !("unjudged" in known) && severityRank(verdict) > severityRank(known)) kept.set(key, verdict);
	}
	return [...kept.values()];
}
function severityRank({ severity }) {
	return severity === void 0 ? 0 : require_program.rankOf(severity);
}

// src/admission/kyverno/kyverno-match.ts
function blocksOf(block) {
	const any = listAt(block, "any").map(resourcesOf);
	const all = listAt(block, "all").map(resourcesOf);
	return any.length + all.length > 0 ? {
		any,
		all
	} : {
		any,
		all: [resourcesOf(block)]
	};
}
function listAt(block, key) {
	const list = require_program.valueAt(block, [key]);
	return Array.isArray(list) ? list : [];
}
function blocksIn(block) {
	if (block === void 0) return [];
	const { any, all } = blocksOf(block);
	return [...any, ...all];
}
function resourcesOf(filter) {
	const resources = require_program.valueAt(filter, ["resources"]);
	return require_program.isMap(resources) ? resources : {};
}
function asksForPeople(block) {
	return [
		block,
		...listAt(block, "any"),
		...listAt(block, "all")
	].some((one) => [
		"subjects",
		"roles",
		"clusterRoles"
	].some((key) => require_program.valueAt(one, [key]) !== void 0));
}
function matcherOfBlock(block) {
	const { any, all } = blocksOf(block);
	const people = asksForPeople(block);
	return (subject, world) => {
		let match = any.length === 0 || anyMatch(any.map((one) => matchesResources(one, subject, world)));
		for (const one of all) match = bothMatch(match, () => matchesResources(one, subject, world));
		if (match !== true || !people) return match;
		return { unknown: "it is for certain users only, and only the API server knows who asks" };
	};
}
function anyMatch(matches) {
	return matches.includes(true) || (matches.find((one) => one !== false) ?? false);
}
function matchesResources(filter, subject, world) {
	const { resource, namespace } = subject;
	const isNamespace = resource.kind === "Namespace" && resource.apiVersion === "v1";
	const texts = (key) => {
		const value = filter[key];
		return Array.isArray(value) ? value.filter((one) => typeof one === "string") : void 0;
	};
	const kinds = texts("kinds");
	if (kinds !== void 0 && !kinds.some((kind) => meansKind(kind, subject))) return false;
	const names = texts("names") ?? (typeof filter["name"] === "string" ? [filter["name"]] : void 0);
	if (names !== void 0 && !names.some((one) => matchesWildcard(one, resource.name))) return false;
	const namespaces = texts("namespaces");
	if (namespaces !== void 0 && !namespaces.some((one) => matchesWildcard(one, isNamespace ? resource.name : namespace ?? ""))) return false;
	const operations = texts("operations");
	if (operations !== void 0 && !operations.includes(operationOn(subject))) return false;
	const annotations = filter["annotations"];
	if (require_program.isMap(annotations) && !Object.entries(annotations).every(([key, value]) => hasAnnotation(subject, key, value))) return false;
	if (matchesObjectSelector(spelledOut(filter["selector"], subject.labels), subject) !== true) return false;
	return matchesNamespaceSelector(filter["namespaceSelector"], subject, world);
}
function hasAnnotation({ resource }, key, value) {
	const found = require_program.valueAt(resource.object, [
		"metadata",
		"annotations",
		key
	]);
	return typeof found === "string" && typeof value === "string" && matchesWildcard(value, found);
}
function meansKind(written, { group, version, resource: { kind } }) {
	const parts = written.split("/");
	const [first = "", second = "", third = ""] = parts;
	if (parts.length === 1) return matchesWildcard(first, kind);
	if (parts.length === 2) return matchesWildcard(second, kind) && (matchesWildcard(first, version) || matchesWildcard(first, group));
	return parts.length === 3 && matchesWildcard(first, group) && matchesWildcard(second, version) && matchesWildcard(third, kind);
}
function spelledOut(selector, labels) {
	const pairs = require_program.valueAt(selector, ["matchLabels"]);
	if (!require_program.isMap(selector) || !require_program.isMap(pairs)) return selector;
	const written = Object.entries(pairs).map(([key, value]) => {
		if (typeof value !== "string" || !/[*?]/u.test(key + value)) return [key, value];
		return Object.entries(labels).find(([name, text]) => typeof text === "string" && matchesWildcard(key, name) && matchesWildcard(value, text)) ?? [key, value];
	});
	return {
		...selector,
		matchLabels: Object.fromEntries(written)
	};
}

// src/admission/read-conditions.ts
function readConditions(from, at) {
	return {
		conditions: readNamed(from, [...at, "matchConditions"]),
		variables: readNamed(from, [...at, "variables"]),
		validations: readValidations(from, [...at, "validations"]),
		auditAnnotations: itemsAt(from, [...at, "auditAnnotations"]).flatMap(({ path }) => celAt(from, [...path, "valueExpression"]) ?? []),
		onError: textAt(from, [...at, "failurePolicy"]) === "Ignore" ? "ignore" : "refuse"
	};
}
function readNamed(from, path) {
	const seen = /* @__PURE__ */ new Set();
	return itemsAt(from, path).map(({ path: at }) => {
		const name = textAt(from, [...at, "name"]) ?? "";
		if (name === "") throw refused(from, at, "has no name", { hint: "Give it a `name`, under which others read it." });
		if (seen.has(name)) throw refused(from, [...at, "name"], `there is another "${name}" before it`, { hint: "Give each a name of its own." });
		seen.add(name);
		return {
			name,
			expression: neededCelAt(from, [...at, "expression"])
		};
	});
}
function readValidations(from, path) {
	return itemsAt(from, path).map(({ path: at }) => {
		const message = textAt(from, [...at, "message"]);
		const messageExpression = celAt(from, [...at, "messageExpression"]);
		return {
			expression: neededCelAt(from, [...at, "expression"]),
			...message === void 0 ? {} : { message },
			...messageExpression === void 0 ? {} : { messageExpression }
		};
	});
}

// src/admission/told.ts
function told(from, path, message, hint, offset = 0) {
	const { line, column } = from.placeOf(path, offset);
	const position = {
		line,
		column,
		offset: 0
	};
	return {
		code: "policy-not-evaluated",
		level: "note",
		message: `${from.kind} "${from.name}" ${message}.`,
		hint,
		at: {
			file: require_program.repoPath(from.file),
			region: {
				start: position,
				end: position
			}
		}
	};
}

// src/admission/resource-rules.ts
function aboutResourceRules(from, at) {
	const rules = itemsAt(from, [...at, "resourceRules"]);
	const operations = rules.flatMap(({ path }) => textsAt(from, [...path, "operations"]) ?? ["*"]);
	const found = rules.flatMap(({ path }) => aboutNames(from, path));
	if (rules.length > 0 && !operations.some((one) => one === "*" || one === "CREATE" || one === "UPDATE")) found.push(told(from, [...at, "resourceRules"], "is for requests that no file makes (only CREATE is judged)", "The API server judges them."));
	return found;
}
function aboutNames(from, path) {
	const groups = textsAt(from, [...path, "apiGroups"]) ?? [];
	if (!groups.every((group) => OWN_GROUPS.includes(group)) || groups.length === 0) return [];
	const served = groups.flatMap((group) => resourcesOfGroup(group) ?? []);
	return (textsAt(from, [...path, "resources"]) ?? []).flatMap((written, index) => {
		const [name = ""] = written.split("/");
		if (name === "*" || served.includes(name)) return [];
		const near = require_flags.nearestName(name, served) ?? require_flags.nearestName(name, OWN_GROUPS.flatMap((group) => resourcesOfGroup(group) ?? []));
		const where = groups.map((group) => group === "" ? "the core group" : group).join(", ");
		return [told(from, [
			...path,
			"resources",
			index
		], `is for "${written}", which ${where} does not serve`, near === void 0 ? "Write the plural, lower-case name of the kind." : `Did you mean "${near}"? Names are plural and lower-case.`)];
	});
}

// src/admission/read-validating-admission-policy.ts
const SEVERITY_OF_ACTION = {
	Deny: "high",
	Warn: "medium",
	Audit: "low"
};
function severityOfActions(actions) {
	const strongest = [
		"Deny",
		"Warn",
		"Audit"
	].find((action) => actions.includes(action)) ?? "Deny";
	return SEVERITY_OF_ACTION[strongest] ?? "high";
}
function readValidatingAdmissionPolicy(from, bindings) {
	const own = bindings.filter((one) => textAt(one, ["spec", "policyName"]) === from.name);
	const read = readConditions(from, ["spec"]);
	const notes = [...aboutResourceRules(from, ["spec", "matchConstraints"])];
	if (own.length === 0) notes.push(told(from, ["metadata", "name"], "has no binding in these files, so it was judged as one with the action Deny would make it", "Put its ValidatingAdmissionPolicyBinding beside it; without one the API server does not ask it."));
	if (read.validations.length === 0) notes.push(told(from, ["spec"], "has no validations, so there is nothing to judge", "Its audit annotations are the API server\u2019s."));
	return {
		id: from.name,
		title: from.name,
		from,
		parts: [{
			dialect: "kubernetes",
			...read,
			matches: matcherOf(mapAt(from, ["spec", "matchConstraints"])),
			...narrowing(mapAt(from, ["spec", "matchConstraints"])),
			bindings: own.length === 0 ? [unbound(from)] : own.map((binding) => readBinding(from, binding)),
			podControllers: [],
			exceptions: []
		}],
		told: notes
	};
}
function unbound(from) {
	const paramKind = mapAt(from, ["spec", "paramKind"]);
	return {
		severity: severityOfActions(["Deny"]),
		matches: MATCHES_ALL,
		params: paramKind === void 0 ? { kind: "none" } : anyParams(from, ["spec", "paramKind"])
	};
}
function anyParams(from, kindAt) {
	return {
		kind: "wanted",
		apiVersion: textAt(from, [...kindAt, "apiVersion"]) ?? "",
		paramKind: textAt(from, [...kindAt, "kind"]) ?? "",
		matchesLabels: () => true,
		ifMissing: "Deny"
	};
}
function readBinding(policy, binding) {
	return {
		severity: severityOfActions(textsAt(binding, ["spec", "validationActions"]) ?? ["Deny"]),
		matches: matcherOf(mapAt(binding, ["spec", "matchResources"])),
		params: readParams({
			from: policy,
			kindAt: ["spec", "paramKind"]
		}, binding, ["spec", "paramRef"])
	};
}
function readParams({ from, kindAt }, binding, referenceAt) {
	const reference = mapAt(binding, referenceAt);
	if (mapAt(from, kindAt) === void 0 || reference === void 0) return { kind: "none" };
	const { name, namespace, selector } = reference;
	if (typeof name === "string" === require_program.isMap(selector)) throw refused(binding, referenceAt, "needs a name or a selector, and not both", { hint: "Name the object that holds the parameters, or select it by its labels." });
	return {
		...anyParams(from, kindAt),
		kind: "wanted",
		...typeof name === "string" ? { name } : {},
		...typeof namespace === "string" ? { namespace } : {},
		matchesLabels: (labels) => require_program.isMap(selector) ? require_facts.selectsByExpressions(selector, require_program.isMap(labels) ? labels : {}) : void 0,
		ifMissing: require_program.valueAt(reference, ["parameterNotFoundAction"]) === "Allow" ? "Allow" : "Deny"
	};
}

// src/admission/kyverno/read-kyverno.ts
const POD_CONTROLLERS = [
	"daemonsets",
	"deployments",
	"jobs",
	"statefulsets",
	"replicasets",
	"cronjobs"
];
function readValidatingPolicy(from, exceptions) {
	const { title, remediation } = aboutPolicy(from);
	const of = {
		id: from.name,
		title,
		...remediation === void 0 ? {} : { remediation },
		from
	};
	const mode = textAt(from, [
		"spec",
		"evaluation",
		"mode"
	]) ?? "Kubernetes";
	if (mode !== "Kubernetes") {
		const message = `is for ${mode} payloads (spec.evaluation.mode), so it was not evaluated`;
		return {
			...of,
			parts: [],
			told: [told(from, [
				"spec",
				"evaluation",
				"mode"
			], message, "Only policies on Kubernetes objects are judged.")]
		};
	}
	const read = readConditions(from, ["spec"]);
	const constraints = matcherOf(mapAt(from, ["spec", "matchConstraints"]));
	return {
		...of,
		parts: [{
			dialect: "kyverno",
			...read,
			matches: from.kind === "NamespacedValidatingPolicy" ? inNamespace(from.namespace ?? "default", constraints) : constraints,
			...narrowing(mapAt(from, ["spec", "matchConstraints"])),
			bindings: [{
				severity: severityOfActions(textsAt(from, ["spec", "validationActions"]) ?? ["Deny"]),
				matches: MATCHES_ALL,
				params: { kind: "none" }
			}],
			podControllers: controllersOf$1(from),
			exceptions: exceptionsFor$1(from, exceptions)
		}],
		told: aboutResourceRules(from, ["spec", "matchConstraints"])
	};
}
function aboutPolicy(from) {
	return { title: (textAt(from, [
		"metadata",
		"annotations",
		"policies.kyverno.io/title"
	]) ?? from.name).slice(0, 80) };
}
function inNamespace(namespace, inner) {
	return (subject, world) => bothMatch(subject.namespace === namespace, () => inner(subject, world));
}
function controllersOf$1(from) {
	const constraints = mapAt(from, ["spec", "matchConstraints"]) ?? {};
	const rules = itemsAt(from, [
		"spec",
		"matchConstraints",
		"resourceRules"
	]);
	const [rule] = rules;
	const isNarrowed = isNarrowing(constraints["namespaceSelector"]) || isNarrowing(constraints["objectSelector"]);
	if (rule === void 0 || rules.length > 1 || isNarrowed || !require_program.isMap(rule.value)) return [];
	if (itemsAt(from, [
		"spec",
		"matchConstraints",
		"excludeResourceRules"
	]).length > 0) return [];
	if ((textsAt(from, [...rule.path, "resourceNames"]) ?? []).length > 0) return [];
	const isOnly = (key, value) => (textsAt(from, [...rule.path, key]) ?? []).join() === value;
	if (!isOnly("resources", "pods") || !isOnly("apiGroups", "") || !isOnly("apiVersions", "v1")) return [];
	return textsAt(from, [
		"spec",
		"autogen",
		"podControllers",
		"controllers"
	]) ?? POD_CONTROLLERS;
}
function isNarrowing(selector) {
	return require_program.isMap(selector) && Object.keys(selector).length > 0;
}
function exceptionsFor$1(policy, exceptions) {
	return exceptions.filter((one) => itemsAt(one, ["spec", "policyRefs"]).some(({ value }) => require_program.valueAt(value, ["name"]) === policy.name && (require_program.valueAt(value, ["kind"]) ?? policy.kind) === policy.kind)).map((one) => ({
		matches: MATCHES_ALL,
		conditions: [...readUnnamed(one, ["spec", "matchConditions"]), ...readUnnamed(one, ["spec", "validations"])],
		images: textsAt(one, ["spec", "images"]) ?? [],
		values: textsAt(one, ["spec", "allowedValues"]) ?? []
	}));
}
function readUnnamed(from, path) {
	return itemsAt(from, path).map(({ path: at }) => ({
		name: "",
		expression: neededCelAt(from, [...at, "expression"])
	}));
}
const OTHER_KINDS = {
	ImageValidatingPolicy: "verifies images, which needs a registry",
	NamespacedImageValidatingPolicy: "verifies images, which needs a registry",
	MutatingPolicy: "changes objects",
	NamespacedMutatingPolicy: "changes objects",
	GeneratingPolicy: "makes objects",
	NamespacedGeneratingPolicy: "makes objects",
	DeletingPolicy: "deletes objects",
	NamespacedDeletingPolicy: "deletes objects",
	MutatingAdmissionPolicy: "changes objects",
	CleanupPolicy: "deletes objects",
	ClusterCleanupPolicy: "deletes objects"
};
function aboutOtherPolicy(from) {
	const what = Object.hasOwn(OTHER_KINDS, from.kind) ? OTHER_KINDS[from.kind] : void 0;
	if (what === void 0 || !/^(?:(?:policies\.)?kyverno\.io|admissionregistration\.k8s\.io)\//u.test(from.apiVersion)) return void 0;
	return told(from, ["kind"], `${what}, so it was not evaluated`, "Policies that validate are judged.");
}

// src/admission/kyverno/read-cluster-policy.ts
function readClusterPolicy(from, exceptions) {
	const parts = [];
	const notes = [];
	for (const { value, path } of itemsAt(from, ["spec", "rules"])) if (require_program.valueAt(value, ["validate", "cel"]) !== void 0) parts.push(readRule(from, path, exceptions));
	else if (require_program.valueAt(value, ["validate"]) !== void 0) notes.push(withoutCel(from, path));
	if (parts.length === 0 && notes.length === 0) notes.push(told(from, ["spec"], "validates nothing, so there is nothing to judge", "Policies that validate in CEL are judged."));
	return {
		id: from.name,
		...aboutPolicy(from),
		from,
		parts,
		told: notes
	};
}
function withoutCel(from, path) {
	const name = textAt(from, [...path, "name"]) ?? "";
	return told(from, [...path, "validate"], `has the rule "${name}" in Kyverno\u2019s patterns, which is not evaluated`, "Only `validate.cel` is judged; ValidatingPolicy is what Kyverno recommends in its place.");
}
function readRule(from, path, exceptions) {
	const cel = [
		...path,
		"validate",
		"cel"
	];
	const { variables, auditAnnotations } = readConditions(from, cel);
	const namespace = from.kind === "Policy" ? from.namespace ?? "default" : void 0;
	const wanted = matcherOfBlock(require_program.valueAt(from.object, [...path, "match"]));
	const exempt = require_program.valueAt(from.object, [...path, "exclude"]);
	const excluded = exempt === void 0 ? void 0 : matcherOfBlock(exempt);
	const podControllers = isForPodsOnly(from, path) ? controllersOf(from) : [];
	return {
		dialect: "kyverno",
		conditions: readNamed(from, [...path, "celPreconditions"]),
		variables,
		auditAnnotations,
		validations: readValidations(from, [...cel, "expressions"]),
		onError: textAt(from, ["spec", "failurePolicy"]) === "Ignore" ? "ignore" : "refuse",
		matches(subject, world) {
			if (namespace !== void 0 && subject.namespace !== namespace) return false;
			const match = wanted(subject, world);
			if (match === false || excluded === void 0) return match;
			const out = excluded(subject, world);
			if (out === true) return false;
			return out === false ? match : out;
		},
		bindings: [{
			severity: severityOfRule(from, path),
			matches: MATCHES_ALL,
			params: readParams({
				from,
				kindAt: [...cel, "paramKind"]
			}, from, [...cel, "paramRef"])
		}],
		podControllers,
		exceptions: exceptionsFor({
			from,
			name: textAt(from, [...path, "name"]) ?? "",
			podControllers
		}, exceptions)
	};
}
function severityOfRule(from, path) {
	return (textAt(from, [
		...path,
		"validate",
		"failureAction"
	]) ?? textAt(from, ["spec", "validationFailureAction"]) ?? "Audit").toLowerCase() === "enforce" ? "high" : "low";
}
function exceptionsFor(rule, exceptions) {
	const { from } = rule;
	const policyName = from.kind === "Policy" ? `${from.namespace ?? "default"}/${from.name}` : from.name;
	return exceptions.flatMap((one) => {
		const patterns = itemsAt(one, ["spec", "exceptions"]).filter(({ value }) => require_program.valueAt(value, ["policyName"]) === policyName).flatMap(({ path }) => textsAt(one, [...path, "ruleNames"]) ?? []);
		if (patterns.length === 0) return [];
		const matches = matcherOfBlock(require_program.valueAt(one.object, ["spec", "match"]));
		const hasConditions = require_program.valueAt(one.object, ["spec", "conditions"]) !== void 0;
		const exempts = (subject, world) => {
			const name = nameFor(subject, rule);
			if (!patterns.some((pattern) => matchesWildcard(pattern, name))) return false;
			const match = matches(subject, world);
			return hasConditions ? bothMatch(match, () => CONDITIONS_UNREAD) : match;
		};
		return [{
			matches: exempts,
			conditions: [],
			images: [],
			values: []
		}];
	});
}
function nameFor({ plural }, { name, podControllers }) {
	if (!podControllers.includes(plural)) return name;
	return plural === "cronjobs" ? `autogen-cronjob-${name}` : `autogen-${name}`;
}
const CONDITIONS_UNREAD = { unknown: "an exception has conditions in JMESPath, which are not evaluated" };
const RULE_CONTROLLERS = [...POD_CONTROLLERS, "replicationcontrollers"];
function controllersOf(from) {
	const written = textAt(from, [
		"metadata",
		"annotations",
		"pod-policies.kyverno.io/autogen-controllers"
	]);
	if (written === void 0) return RULE_CONTROLLERS;
	const kinds = written.split(",").map((kind) => kind.trim().toLowerCase());
	return RULE_CONTROLLERS.filter((plural) => kinds.includes(plural.replace(/s$/u, "")));
}
function isForPodsOnly(from, path) {
	const wanted = blocksIn(require_program.valueAt(from.object, [...path, "match"]));
	const excluded = blocksIn(require_program.valueAt(from.object, [...path, "exclude"]));
	return wanted.every(({ kinds }) => Array.isArray(kinds) && kinds.length > 0 && kinds.every((kind) => kind === "Pod" || kind === "v1/Pod")) && [...wanted, ...excluded].every(({ kinds, names, name, selector, annotations }) => names === void 0 && name === void 0 && selector === void 0 && annotations === void 0 && !(Array.isArray(kinds) && kinds.length > 1 && kinds.includes("Pod")));
}

// src/admission/schema-defaults.ts
const MAX_DEPTH = 50;
function withSchemaDefaults(value, schema, depth = 0) {
	if (!require_program.isMap(schema) || depth > MAX_DEPTH) return value;
	const { default: given, properties, items, additionalProperties } = schema;
	const known = value ?? given;
	if (Array.isArray(known)) return known.map((one) => withSchemaDefaults(one, items, depth + 1) ?? null);
	if (!require_program.isMap(known)) return known;
	const keys = require_program.isMap(properties) ? Object.keys(properties) : [];
	const result = {};
	for (const key of /* @__PURE__ */ new Set([...Object.keys(known), ...keys])) {
		const own = require_program.isMap(properties) && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
		const filled = withSchemaDefaults(Object.hasOwn(known, key) ? known[key] : void 0, own, depth + 1);
		if (filled !== void 0) require_program.putKey(result, key, filled);
	}
	return result;
}

// src/admission/read-gatekeeper.ts
const CEL_ENGINE = "K8sNativeValidation";
function readGatekeeper(templates, constraints) {
	const byKind = new Map(templates.map((one) => [textAt(one, [
		"spec",
		"crd",
		"spec",
		"names",
		"kind"
	]) ?? "", one]));
	const used = new Set(constraints.map(({ kind }) => kind));
	return [...constraints.map((constraint) => readConstraint(constraint, byKind.get(constraint.kind))), ...templates.filter((one) => !used.has(textAt(one, [
		"spec",
		"crd",
		"spec",
		"names",
		"kind"
	]) ?? "")).map(unusedTemplate)];
}
function unusedTemplate(template) {
	const note = told(template, ["metadata", "name"], "has no constraint in these files, so nothing was judged by it", "Put a constraint of its kind beside it, with the parameters.");
	const source = sourceOf(template);
	const parts = source === void 0 ? [] : [partOf(template, source, void 0)];
	return {
		id: template.name,
		title: template.name,
		from: template,
		parts: parts.map((one) => ({
			...one,
			bindings: []
		})),
		told: [note]
	};
}
function readConstraint(constraint, template) {
	const of = (parts, notes) => ({
		id: constraint.name,
		title: template === void 0 ? constraint.name : `${template.name}: ${constraint.name}`.slice(0, 80),
		from: constraint,
		parts,
		told: notes
	});
	if (template === void 0) {
		const message = `has no ConstraintTemplate for ${constraint.kind} in these files, so it was not evaluated`;
		return of([], [told(constraint, ["kind"], message, "Name the file of the template with --rules as well.")]);
	}
	const source = sourceOf(template);
	if (source === void 0) {
		const message = `is written in Rego by its template "${template.name}", so it was not evaluated`;
		return of([], [told(constraint, ["kind"], message, "Only the engine K8sNativeValidation (CEL) is judged here; `gator` judges Rego.")]);
	}
	return of([partOf(template, source, constraint)], []);
}
function sourceOf(template) {
	for (const { path: target } of itemsAt(template, ["spec", "targets"])) for (const { path } of itemsAt(template, [...target, "code"])) if (textAt(template, [...path, "engine"]) === CEL_ENGINE) return [...path, "source"];
}
function givenVariables(template, path) {
	const expression = (source) => ({
		source,
		from: template,
		path
	});
	return [{
		name: "anyObject",
		expression: expression("request.operation == \"DELETE\" && object == null ? oldObject : object")
	}, {
		name: "params",
		expression: expression("has(params.spec) && has(params.spec.parameters) ? params.spec.parameters : null")
	}];
}
function partOf(template, source, constraint) {
	const read = readConditions(template, source);
	return {
		dialect: "gatekeeper",
		...read,
		conditions: [...readNamed(template, [...source, "matchCondition"]), ...read.conditions],
		variables: [...givenVariables(template, source), ...read.variables],
		matches: constraint === void 0 ? () => false : matcherOfConstraint(constraint),
		bindings: constraint === void 0 ? [] : [{
			severity: severityOfConstraint(constraint),
			matches: () => true,
			params: {
				kind: "given",
				value: withParameters(template, constraint)
			}
		}],
		podControllers: [],
		exceptions: []
	};
}
function withParameters(template, { object }) {
	const schema = require_program.valueAt(template.object, [
		"spec",
		"crd",
		"spec",
		"validation",
		"openAPIV3Schema"
	]);
	const spec = require_program.isMap(object["spec"]) ? object["spec"] : {};
	const parameters = withSchemaDefaults(spec["parameters"], schema);
	return parameters === void 0 ? object : {
		...object,
		spec: {
			...spec,
			parameters
		}
	};
}
const SEVERITY = {
	deny: "high",
	warn: "medium",
	dryrun: "low"
};
function severityOfConstraint(constraint) {
	const action = textAt(constraint, ["spec", "enforcementAction"]) ?? "deny";
	if (action !== "scoped") return SEVERITY[action] ?? "low";
	const scoped = itemsAt(constraint, ["spec", "scopedEnforcementActions"]).map(({ path }) => textAt(constraint, [...path, "action"]));
	const strongest = ["deny", "warn"].find((one) => scoped.includes(one)) ?? "dryrun";
	return SEVERITY[strongest] ?? "low";
}
function matcherOfConstraint(constraint) {
	const match = mapAt(constraint, ["spec", "match"]) ?? {};
	const kinds = itemsAt(constraint, [
		"spec",
		"match",
		"kinds"
	]).map(({ path }) => ({
		groups: textsAt(constraint, [...path, "apiGroups"]) ?? [],
		kinds: textsAt(constraint, [...path, "kinds"]) ?? []
	}));
	const namespaces = textsAt(constraint, [
		"spec",
		"match",
		"namespaces"
	]) ?? [];
	const excluded = textsAt(constraint, [
		"spec",
		"match",
		"excludedNamespaces"
	]) ?? [];
	const { name, scope, source } = match;
	return (subject, world) => {
		const { resource, group } = subject;
		const isKind = ({ groups, kinds: names }) => has(groups, group) && has(names, resource.kind);
		if (kinds.length > 0 && !kinds.some(isKind)) return false;
		if (source === "Generated") return false;
		if (scope === "Cluster" && subject.namespace !== void 0) return false;
		if (scope === "Namespaced" && subject.namespace === void 0) return false;
		if (typeof name === "string" && name !== "" && !matchesGlob(name, resource.name)) return false;
		const namespace = namespaceFor(subject);
		if (namespace !== void 0) {
			if (namespaces.length > 0 && !namespaces.some((one) => matchesGlob(one, namespace))) return false;
			if (excluded.some((one) => matchesGlob(one, namespace))) return false;
		}
		return bothMatch(matchesObjectSelector(match["labelSelector"], subject), () => matchesNamespaceSelector(match["namespaceSelector"], subject, world));
	};
}
function namespaceFor({ resource, namespace }) {
	return resource.kind === "Namespace" && resource.apiVersion === "v1" ? resource.name : namespace;
}
function has(list, value) {
	return list.length === 0 || list.includes("*") || list.includes(value);
}

// src/admission/unknown-fields.ts
function aboutUnknownFields(part, types) {
	const { plurals, isOfOwnGroups, dialect } = part;
	if (plurals === void 0 || isOfOwnGroups !== true) return [];
	const object = types.ofResources(plurals);
	const variables = {};
	const notes = [];
	const read = (written, known) => {
		const parsed = require_cel_compiler.parse(written.source);
		if (!parsed.ok) return "dyn";
		const given = {
			...typesFor(dialect, { ...known }),
			object
		};
		const { problems, type } = require_cel_compiler.check(inOwnWords(parsed.expr, dialect), { variables: given }, written.source);
		const problem = problems.find(({ field }) => field !== void 0);
		if (problem !== void 0) {
			const message = `reads a field that no version of Kubernetes has: ${problem.message}`;
			notes.push(told(written.from, written.path, message, problem.hint ?? "Mend the name.", problem.offset));
		}
		return type;
	};
	for (const { name, expression } of part.variables) variables[name] = read(expression, variables);
	for (const { expression } of part.conditions) read(expression, dialect === "kyverno" ? variables : {});
	for (const { expression } of part.validations) read(expression, variables);
	return notes;
}

// src/admission/world.ts
function worldOf(objects) {
	const byKind = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const one of objects) {
		const kind = `${one.apiVersion} ${one.kind}`;
		const key = `${kind} ${one.namespace ?? ""} ${one.name}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const known = byKind.get(kind);
		if (known === void 0) byKind.set(kind, [one]);
		else known.push(one);
	}
	const definitions = /* @__PURE__ */ new Map();
	for (const { object } of [...byKind.values()].flat()) {
		if (object["kind"] !== "CustomResourceDefinition") continue;
		const kind = require_program.valueAt(object, [
			"spec",
			"names",
			"kind"
		]);
		const group = require_program.valueAt(object, ["spec", "group"]);
		if (typeof kind === "string" && typeof group === "string" && require_program.isMap(object["spec"])) definitions.set(`${group} ${kind}`, object["spec"]);
	}
	const namespaces = new Map((byKind.get("v1 Namespace") ?? []).map(({ name, object }) => [name, object]));
	return {
		namespaceOf: (name) => namespaces.get(name),
		ofKind: (apiVersion, kind) => byKind.get(`${apiVersion} ${kind}`) ?? [],
		pluralOf(group, kind) {
			const plural = require_program.valueAt(definitions.get(`${group} ${kind}`), ["names", "plural"]);
			return typeof plural === "string" ? plural : pluralOf(kind);
		},
		isNamespaced(group, kind) {
			const scope = definitions.get(`${group} ${kind}`)?.["scope"];
			return scope === void 0 ? void 0 : scope === "Namespaced";
		}
	};
}
function isOfEveryWorld(apiVersion, kind) {
	if (kind === "Namespace") return apiVersion === "v1";
	return kind === "CustomResourceDefinition" && require_facts.groupOf(apiVersion) === "apiextensions.k8s.io";
}

// src/admission/policies.ts
var policies_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ policyRules: () => policyRules });
function policyRules(objects, types) {
	const readSet = setReader(objects);
	for (const one of objects.filter(isPolicy)) if (one.name === "") throw refused(one, ["metadata"], "has no name", { hint: "A policy is known by its `metadata.name`." });
	return policiesAmong(objects).map((policy) => ({
		compiled: compilePolicy(policy, readSet, types),
		severities: severitiesOf(policy),
		rationale: rationaleOf(policy.from),
		from: policy.from
	}));
}
function rationaleOf(from) {
	return [
		"policies.kyverno.io/description",
		"description",
		"kubernetes.io/description"
	].map((key) => textAt(from, [
		"metadata",
		"annotations",
		key
	])).find((text) => text !== void 0)?.trim() ?? `The admission policy "${from.name}" of the team's own, a ${from.kind}: a cluster that has it refuses such an object.`;
}
function setReader(objects) {
	const seen = /* @__PURE__ */ new WeakMap();
	return (set, elsewhere) => {
		const known = seen.get(set);
		if (known !== void 0) return known;
		const world = worldOf([
			...set.resources,
			...objects,
			...elsewhere
		]);
		const read = {
			world,
			subjects: set.resources.map((resource) => subjectOf(resource, world))
		};
		seen.set(set, read);
		return read;
	};
}
function isPolicy({ apiVersion, kind }) {
	return kindOfPolicy(apiVersion, kind) !== void 0;
}
function kindOfPolicy(apiVersion, kind) {
	switch (require_facts.groupOf(apiVersion)) {
		case "admissionregistration.k8s.io":
			if (kind === "ValidatingAdmissionPolicy") return "vap";
			return kind === "MutatingAdmissionPolicy" ? "other" : void 0;
		case "templates.gatekeeper.sh": return kind === "ConstraintTemplate" ? "template" : void 0;
		case "constraints.gatekeeper.sh": return "constraint";
		case "policies.kyverno.io":
			if (kind === "ValidatingPolicy" || kind === "NamespacedValidatingPolicy") return "kyverno";
			return kind === "PolicyException" ? void 0 : "other";
		case "kyverno.io":
			if (kind === "ClusterPolicy" || kind === "Policy") return "clusterPolicy";
			return kind === "CleanupPolicy" || kind === "ClusterCleanupPolicy" ? "other" : void 0;
		default: return;
	}
}
function policiesAmong(objects) {
	const ofKind = (wanted) => objects.filter(({ apiVersion, kind }) => kindOfPolicy(apiVersion, kind) === wanted);
	const named = (kind) => objects.filter((one) => one.kind === kind);
	const bindings = named("ValidatingAdmissionPolicyBinding");
	const exceptionsOf = (group) => named("PolicyException").filter((one) => require_facts.groupOf(one.apiVersion) === group);
	const [exceptions, ruleExceptions] = [exceptionsOf("policies.kyverno.io"), exceptionsOf("kyverno.io")];
	return [
		...ofKind("vap").map((one) => readValidatingAdmissionPolicy(one, bindings)),
		...readGatekeeper(ofKind("template"), ofKind("constraint")),
		...ofKind("kyverno").map((one) => readValidatingPolicy(one, exceptions)),
		...ofKind("clusterPolicy").map((one) => readClusterPolicy(one, ruleExceptions)),
		...ofKind("other").flatMap((from) => {
			const note = aboutOtherPolicy(from);
			return note === void 0 ? [] : [{
				id: from.name,
				title: from.name,
				from,
				parts: [],
				told: [note]
			}];
		})
	];
}
function compilePolicy(policy, readSet, types) {
	const inForce = policy.parts.map(compilePart).filter(({ part }) => part.bindings.length > 0 && part.validations.length > 0);
	return {
		rule: ruleOf(policy),
		params: {},
		aliases: [],
		told: types === void 0 ? policy.told : [...policy.told, ...policy.parts.flatMap((part) => aboutUnknownFields(part, types))],
		...inForce.length === 0 ? {} : {
			policy: checkOf(inForce, readSet),
			...readerOf(inForce.map(({ part }) => part))
		}
	};
}
function severitiesOf({ parts }) {
	const severities = parts.flatMap((part) => part.bindings.map((binding) => binding.severity));
	return [...new Set(severities)].toSorted((a, b) => require_program.rankOf(b) - require_program.rankOf(a));
}
function ruleOf(policy) {
	const { id, title, remediation, from } = policy;
	return {
		id,
		title,
		category: "config",
		scope: "set",
		severity: severitiesOf(policy)[0] ?? "high",
		defaultOn: true,
		remediation: remediation ?? `Change the object so that the policy "${id}" admits it.`,
		peers: {},
		controls: [],
		overrides: [],
		sensitive: false,
		file: from.file
	};
}
function checkOf(parts, readSet) {
	return function* judge(set, elsewhere) {
		const { world, subjects } = readSet(set, elsewhere);
		for (const subject of subjects) for (const part of parts) yield* judgeByPart(part, subject, world);
	};
}
function readerOf(parts) {
	const wanted = new Set(parts.flatMap(({ bindings }) => bindings.flatMap(({ params }) => params.kind === "wanted" ? [`${params.apiVersion} ${params.paramKind}`] : [])));
	const looksUp = (apiVersion, kind) => kind === "Namespace" && apiVersion === "v1" || wanted.has(`${apiVersion} ${kind}`);
	return {
		looksUp,
		reads: (apiVersion, kind) => isOfEveryWorld(apiVersion, kind) || looksUp(apiVersion, kind) || parts.some((part) => mayMean(part, apiVersion, kind))
	};
}
function mayMean({ plurals, podControllers }, apiVersion, kind) {
	if (plurals === void 0 || !OWN_GROUPS.includes(require_facts.groupOf(apiVersion))) return true;
	const plural = pluralOf(kind);
	return plurals.includes(plural) || podControllers.includes(plural);
}

// src/admission/policies-of-input.ts
var policies_of_input_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ policiesOfInput: () => policiesOfInput });
function policiesOfInput(placed) {
	const objects = [...new Map(placed.toReversed().map((one) => [nameOf(one.resource), policyObject(one)])).values()].toReversed();
	const bindings = objects.filter((one) => one.kind === "ValidatingAdmissionPolicyBinding");
	const readSet = setReader([]);
	const rules = [];
	const diagnostics = [];
	for (const one of objects) {
		if (one.kind !== "ValidatingAdmissionPolicy" || require_facts.groupOf(one.apiVersion) !== "admissionregistration.k8s.io") continue;
		const own = bindings.filter((binding) => textAt(binding, ["spec", "policyName"]) === one.name);
		if (one.name === "" || own.length === 0) continue;
		try {
			const rule = compilePolicy(readValidatingAdmissionPolicy(one, own), readSet);
			const { reads } = rule;
			rules.push(reads === void 0 ? rule : {
				...rule,
				reads: (apiVersion, kind) => !(require_facts.groupOf(apiVersion) === "admissionregistration.k8s.io" && isAdmittedUnasked(kind)) && reads(apiVersion, kind)
			});
			diagnostics.push(...rule.told ?? []);
		} catch (error) {
			if (!(error instanceof require_start.UserError)) throw error;
			diagnostics.push(notRight(error));
		}
	}
	return {
		rules,
		diagnostics
	};
}
function nameOf({ apiVersion, ...resource }) {
	return require_program.keyOfResource({
		...resource,
		apiVersion: require_facts.groupOf(apiVersion)
	});
}
function policyObject({ resource, homeOf }) {
	const { apiVersion, kind, name, object } = resource;
	const own = homeOf([]);
	return {
		apiVersion,
		kind,
		name,
		object,
		file: own.file,
		placeOf(path) {
			const home = homeOf(path);
			return (home.file === own.file ? home : own).region?.start ?? {
				line: 1,
				column: 1
			};
		}
	};
}
function notRight({ message, hint, at }) {
	const { file, line = 1, column = 1 } = at ?? {};
	const start = {
		line,
		column,
		offset: 0
	};
	return {
		code: "policy-not-evaluated",
		level: "warning",
		message: `${message}. The policy was not evaluated.`,
		hint,
		...file === void 0 ? {} : { at: {
			file: require_program.repoPath(file),
			region: {
				start,
				end: start
			}
		} }
	};
}

// src/admission/policy-objects-of.ts
var policy_objects_of_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	isKubernetesObject: () => isKubernetesObject,
	policyObjectsOf: () => policyObjectsOf
});
function isKubernetesObject(value) {
	return require_program.isMap(value) && typeof value["apiVersion"] === "string" && typeof value["kind"] === "string";
}
function policyObjectsOf(document) {
	return objectsAt(document, withoutNulls(document.value), []);
}
function objectsAt(document, value, at) {
	if (!isKubernetesObject(value)) return [];
	const { kind, apiVersion, items } = value;
	if (kind.endsWith("List") && Array.isArray(items)) return items.flatMap((item, index) => objectsAt(document, item, [
		...at,
		"items",
		index
	]));
	const name = require_program.valueAt(value, ["metadata", "name"]);
	const namespace = require_program.valueAt(value, ["metadata", "namespace"]);
	return [{
		apiVersion,
		kind,
		name: typeof name === "string" ? name : "",
		...typeof namespace === "string" ? { namespace } : {},
		object: value,
		file: document.file,
		placeOf: (path, offset) => document.placeOf([...at, ...path], offset)
	}];
}
function withoutNulls(value) {
	if (Array.isArray(value)) return value.map((one) => withoutNulls(one) ?? null);
	if (!require_program.isMap(value)) return value;
	const entries = Object.entries(value).flatMap(([key, inner]) => inner === null ? [] : [[key, withoutNulls(inner)]]);
	return Object.fromEntries(entries);
}

Object.defineProperty(exports, "groupsOfKind", {
  enumerable: true,
  get: function () {
    return groupsOfKind;
  }
});
Object.defineProperty(exports, "isAdmittedUnasked", {
  enumerable: true,
  get: function () {
    return isAdmittedUnasked;
  }
});
Object.defineProperty(exports, "pluralOf", {
  enumerable: true,
  get: function () {
    return pluralOf;
  }
});
Object.defineProperty(exports, "policiesOfInput", {
  enumerable: true,
  get: function () {
    return policiesOfInput;
  }
});
Object.defineProperty(exports, "policies_exports", {
  enumerable: true,
  get: function () {
    return policies_exports;
  }
});
Object.defineProperty(exports, "policies_of_input_exports", {
  enumerable: true,
  get: function () {
    return policies_of_input_exports;
  }
});
Object.defineProperty(exports, "policy_objects_of_exports", {
  enumerable: true,
  get: function () {
    return policy_objects_of_exports;
  }
});