import { A as labelsOf, F as isMap, M as podTemplatesIn, N as selectsByPairs, j as mayShareNamespace } from "./core.js";

// rules/service/dangling-service.ts
/** A Service whose selector matches no pod template of the set. */
const check = function* (set) {
	const templates = podTemplatesIn(set);
	if (templates.length === 0) return;
	for (const service of set.ofKind("Service")) {
		const spec = service.object["spec"];
		if (!isMap(spec) || spec["type"] === "ExternalName") continue;
		const selector = spec["selector"];
		if (!isMap(selector) || Object.keys(selector).length === 0) continue;
		if (templates.some(({ owner, template }) => mayShareNamespace(service, owner) && selectsByPairs(selector, labelsOf(template)))) continue;
		yield {
			resource: service,
			path: ["spec", "selector"],
			message: `Service "${service.name}" selects no pod of this source, so connections to it are refused.`
		};
	}
};

export { check as t };