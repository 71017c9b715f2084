import { Bi as valueAt, ki as podTemplateOf, zi as isMap } from "./facts.js";

// rules/hygiene/flux-v1-annotation.ts
/** Annotations and labels of Flux v1, on objects and on the pods they make. */
const check$1 = function* (set) {
	for (const resource of set.resources) {
		const templatePath = podTemplateOf(resource, set.podTemplates)?.templatePath ?? [];
		const roots = templatePath.length === 0 ? [[]] : [[], templatePath];
		for (const root of roots) for (const section of ["annotations", "labels"]) {
			const pairs = valueAt(resource.object, [
				...root,
				"metadata",
				section
			]);
			for (const key of isMap(pairs) ? Object.keys(pairs) : []) {
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

// rules/secrets/secret-data-not-base64.ts
/** Secrets whose values the API server refuses, or that hold other bytes than was meant. No value is in any message. */
const check = function* (set) {
	for (const secret of set.ofKind("Secret")) {
		if (secret.object["sops"] !== void 0) continue;
		const data = mapOf(secret.object["data"]);
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
		yield* problemsOfType(secret, data, mapOf(secret.object["stringData"]));
	}
};
/** Names whose value is one line that somebody types or a program compares. */
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
/** The bytes of a value as the API server reads it, which looks past line breaks; undefined where it would refuse it. */
function decoded(value) {
	const digits = value.replace(/[\r\n]/gu, "");
	return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(digits) ? Buffer.from(digits, "base64") : void 0;
}
/** Shortest text that is taken for an encoded one, in characters: many a short word happens to be base64. */
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
/** Whether a tool puts the value in when the manifest is applied: Flux, Argo CD's plugins, SOPS, Ansible and the like. */
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
		const text = typeof plain === "string" ? plain : textOf(encoded);
		if (text === void 0 || isFilledInLater(text) || rule.isWell(text)) continue;
		yield {
			resource: secret,
			path: [plain === void 0 ? "data" : "stringData", key],
			message: `Secret "${secret.name}" is of type ${type} and has under "${key}" what is no ${rule.form}, so whatever needs it fails.`
		};
	}
}
/** The text of an encoded value; undefined where it is none, which has been told already. */
function textOf(value) {
	return typeof value === "string" && !isFilledInLater(value) ? decoded(value)?.toString("utf8") : void 0;
}
function isJson(text) {
	try {
		return isMap(JSON.parse(text));
	} catch {
		return false;
	}
}
function mapOf(value) {
	return isMap(value) ? value : {};
}

export { check$1 as n, check as t };