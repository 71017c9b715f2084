import { s as makeConfig } from "./core.js";
import { t as EXIT } from "./errors.js";
import { c as findRenderers, l as installRenderers, u as rendererCacheFolder } from "./renderers.js";

// src/cli/setup.ts
/** `lintel setup`: brings Helm and Kustomize into this user's cache; with `--if-missing` only where a run would find none. */
async function setupCommand(args, terminal) {
	if (args.flags.has("if-missing") && await hasRenderers(terminal)) return EXIT.passed;
	await installRenderers({
		cacheFolder: rendererCacheFolder(),
		which: args.flags.has("helm3") ? "helm3" : "current",
		onProgress: (message) => terminal.stderr.write(`${message}\n`)
	});
	return EXIT.passed;
}
async function hasRenderers(terminal) {
	const config = await makeConfig({
		cwd: terminal.cwd,
		configFile: { kind: "none" },
		today: ""
	});
	const renderers = findRenderers(config);
	return (await Promise.all([renderers.helm(), renderers.kustomize()])).every(({ binary }) => binary !== void 0);
}

export { setupCommand };