"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_program = require("./program.js");
const require_start = require("./start.js");
const require_core = require("./core.js");
const require_renderers = require("./renderers.js");
let node_url = require("node:url");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/setup/sample-repository.ts
function writeSampleRepository(folder, manifests) {
	for (const [name, text] of manifests) write((0, node_path.join)(folder, "manifests", `${name}.yaml`), text);
	for (const [name, text] of Object.entries(RENDERED)) write((0, node_path.join)(folder, name), text);
}
function write(file, text) {
	(0, node_fs.mkdirSync)((0, node_path.dirname)(file), { recursive: true });
	(0, node_fs.writeFileSync)(file, text);
}
const RENDERED = {
	"chart/Chart.yaml": "apiVersion: v2\nname: sample\nversion: 1.0.0\n",
	"chart/values.yaml": `replicas: 1
image:
  repository: registry.example/web
  tag: latest
securityContext:
  privileged: true
resources: {}
service:
  enabled: true
  port: 80
`,
	"chart/ci/more-values.yaml": "replicas: 3\nimage:\n  tag: \"2.1\"\n",
	"chart/templates/_helpers.tpl": `{{- define "sample.labels" -}}
app: {{ .Chart.Name }}
release: {{ .Release.Name | quote }}
{{- end }}
`,
	"chart/templates/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
  labels:
    {{- include "sample.labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels:
      {{- include "sample.labels" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "sample.labels" . | nindent 8 }}
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          {{- with .Values.securityContext }}
          securityContext:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
{{- if .Values.service.enabled }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    {{- include "sample.labels" . | nindent 4 }}
  ports:
    - port: {{ .Values.service.port }}
{{- end }}
`,
	"kustomize/base/kustomization.yaml": "resources:\n  - web.yaml\n",
	"kustomize/base/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      hostNetwork: true
      containers:
        - name: web
          image: registry.example/web
`,
	"kustomize/overlay/kustomization.yaml": `namespace: shop
resources:
  - ../base
images:
  - name: registry.example/web
    newTag: latest
patches:
  - path: privileged.yaml
`,
	"kustomize/overlay/privileged.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext: { privileged: true }
`
};

// src/sentences/prepare-code.ts
function missingCodeFolder() {
	const kept = require_start.codeFolder(require_start.codeCacheFolder(), programFolder());
	return kept === void 0 || (0, node_fs.existsSync)(kept) ? void 0 : kept;
}
async function prepareCode(codes, environment) {
	const chunks = require_start.openChunks(programFolder(), void 0);
	const program = chunks.load("./program.js");
	const folder = require_program.makeTemporaryFolder();
	try {
		const repository = (0, node_path.join)(folder.path, "repository");
		writeSampleRepository(repository, await usualManifests());
		await program.main([
			"scan",
			"--no-config",
			"--root",
			repository,
			repository
		], {
			cwd: repository,
			environment,
			stdout: SILENT,
			stderr: SILENT
		});
	} finally {
		folder.remove();
	}
	require_start.writeCodeCache(codes, chunks.compiled());
}
async function usualManifests() {
	const texts = await require_core.loadRuleTexts();
	const manifests = require_core.BUILT_IN_RULES.filter(({ rule, component }) => rule.defaultOn && component === void 0).map(({ rule: { id } }) => [id, texts.get(id)?.examples.passes[0]?.yaml]);
	return new Map(manifests.filter((one) => one[1] !== void 0));
}
function programFolder() {
	return (0, node_url.fileURLToPath)(new URL(".", require("url").pathToFileURL(__filename).href));
}
const SILENT = {
	write: () => true,
	isTTY: false
};

// src/cli/setup.ts
var setup_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ setupCommand: () => setupCommand });
async function setupCommand(args, terminal) {
	if (args.words.length > 0) throw new require_start.UserError(`\`lintel setup\` does not know what to do with "${args.words.join(" ")}"`, { hint: "`lintel help setup` shows what it takes." });
	const onProgress = (message) => void terminal.stderr.write(`${message}\n`);
	if (!args.flags.has("if-missing") || !await hasRenderers(terminal)) {
		const which = args.flags.has("helm3") ? "helm3" : "current";
		await require_renderers.installRenderers({
			cacheFolder: require_start.rendererCacheFolder(),
			which,
			onProgress
		});
	}
	const codes = missingCodeFolder();
	if (codes === void 0) return require_start.EXIT.passed;
	onProgress(`compiling the program for Node ${process.version}`);
	await prepareCode(codes, terminal.environment);
	return require_start.EXIT.passed;
}
async function hasRenderers(terminal) {
	const config = await require_program.makeConfig({
		cwd: terminal.cwd,
		configFile: { kind: "none" },
		today: ""
	});
	const renderers = require_renderers.findRenderers(config);
	return (await Promise.all([renderers.helm(), renderers.kustomize()])).every(({ binary }) => binary !== void 0);
}

Object.defineProperty(exports, "setup_exports", {
  enumerable: true,
  get: function () {
    return setup_exports;
  }
});