import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { ConfiguredChart } from '../../src/config/config.ts';
import { lint } from '../../src/lint.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Report } from '../../src/model/report.ts';
import { write } from '../../src/report/write.ts';
import { corpora } from '../corpora.ts';
import { packagedChart } from '../render/archive.ts';
import { configFor, writeFiles } from '../render/repository.ts';
import { realRenderers } from '../renderers.ts';
import type { RealRenderers } from '../renderers.ts';

let real: RealRenderers;
beforeAll(async () => {
  real = await realRenderers();
});

/** Folders of whole groups of tests, which go when the last one ends. */
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

type Files = Readonly<Record<string, string | Uint8Array>>;

const RULES = ['privileged-container', 'latest-tag', 'run-as-non-root', 'host-network', 'host-port'];

interface Settings {
  readonly helm?: readonly ConfiguredChart[];
  readonly rules?: readonly string[];
  readonly trace?: boolean;
  readonly which?: 'helm3' | 'helm4';
}

/** Lints a repository of these files with real Helm. */
async function lintFiles(
  files: Files,
  { helm = [], rules = RULES, trace = true, which = 'helm4' }: Settings = {},
): Promise<Report> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'test-lintel-'));
  roots.push(root);
  writeFiles(root, files);
  const config = { ...configFor(root, { renderers: { helm: real[which].path } }), trace, onlyRules: rules, helm };
  return await lint(config, { rules: BUILT_IN_RULES });
}

/** `file:line rule` of each finding, sorted. */
function homesOf(findings: readonly TracedFinding[]): readonly string[] {
  return [
    ...new Set(
      findings.map(({ provenance: { home }, rule }) => `${home.file}:${home.region?.start.line ?? '?'} ${rule.id}`),
    ),
  ].toSorted();
}

function identityOf({ rule, resource, path, provenance }: TracedFinding): string {
  return JSON.stringify([provenance.rendered?.source, rule.id, resource, path]);
}

/** Where the files say that findings have their homes: `home: RULE` in a comment on the line. */
function homesWanted(files: Files): readonly string[] {
  return Object.entries(files)
    .flatMap(([file, content]) =>
      (typeof content === 'string' ? content : '')
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/home: ([a-z-]+)/g)].map(([, rule]) => `${file}:${index + 1} ${rule}`),
        ),
    )
    .toSorted();
}

const CHART = 'apiVersion: v2\nname: web\nversion: 0.1.0\n';
const TRUE_HERE = 'true # home: privileged-container';

/** A pod whose only container has these lines. */
function pod(container: string, above = ''): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${above}  containers:\n    - name: app\n${indented(container, 6)}`;
}

/** A pod whose container is privileged if `expression` prints true. */
function privileged(expression: string): string {
  return pod(`securityContext:\n  privileged: ${expression}\n  runAsNonRoot: true`);
}

const SAFE = 'securityContext: {runAsNonRoot: true}\n';

function indented(text: string, width: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(width)).replace(/\n?$/, '\n');
}

/** One construct a chart, with its homes marked in its files. */
const CONSTRUCTS: Readonly<Record<string, Files>> = {
  'a literal of the template': { 'templates/a.yaml': privileged(TRUE_HERE) },
  'a value': {
    'templates/a.yaml': privileged('{{ .Values.privileged }}'),
    'values.yaml': `other: true\nprivileged: ${TRUE_HERE}\n`,
  },
  'a value in quotes, put together from parts: of an image its tag': {
    'templates/a.yaml': pod(`image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n${SAFE}`),
    'values.yaml': 'image:\n  repository: nginx\n  tag: latest # home: latest-tag\n',
  },
  'an image made by printf in a helper': {
    'templates/_h.tpl':
      '{{ define "img" }}{{ $t := .tag | default "latest" }}{{ printf "%s/%s:%s" .registry .repository $t }}{{ end }}',
    'templates/a.yaml': pod(`image: {{ include "img" .Values.image | quote }}\n${SAFE}`),
    'values.yaml': 'image:\n  registry: ghcr.io\n  repository: a/b\n  tag: latest # home: latest-tag\n',
  },
  'default, where the value is not set': {
    'templates/a.yaml': privileged('{{ .Values.privileged | default true }} # home: privileged-container'),
  },
  'default, where the value is set': {
    'templates/a.yaml': privileged('{{ default .Values.a .Values.b }}'),
    'values.yaml': `a: false\nb: ${TRUE_HERE}\n`,
  },
  ternary: {
    'templates/a.yaml': privileged('{{ ternary .Values.a .Values.b .Values.useA }}'),
    'values.yaml': `a: ${TRUE_HERE}\nb: true\nuseA: true\n`,
  },
  coalesce: {
    'templates/a.yaml': privileged('{{ coalesce .Values.a .Values.b }}'),
    'values.yaml': `a: null\nb: ${TRUE_HERE}\n`,
  },
  'index with a key that is no name': {
    'templates/a.yaml': privileged('{{ index .Values "my-app" "deep" }}'),
    'values.yaml': `my-app:\n  deep: ${TRUE_HERE}\n`,
  },
  dig: {
    'templates/a.yaml': privileged('{{ dig "a" "b" false .Values.m }}'),
    'values.yaml': `m:\n  a:\n    b: ${TRUE_HERE}\n`,
  },
  'a block by toYaml': {
    'templates/a.yaml': pod('securityContext:\n  {{- toYaml .Values.securityContext | nindent 8 }}'),
    'values.yaml': `securityContext:\n  privileged: ${TRUE_HERE}\n  runAsNonRoot: true\n`,
  },
  'a field that a block by toYaml lacks': {
    'templates/a.yaml': pod('securityContext:\n  {{- toYaml .Values.securityContext | nindent 8 }}'),
    'values.yaml': 'securityContext: # home: run-as-non-root\n  readOnlyRootFilesystem: true\n',
  },
  'a field that an empty block lacks': {
    'templates/a.yaml': pod('securityContext: {{ toYaml .Values.securityContext }}'),
    'values.yaml': 'securityContext: {} # home: run-as-non-root\n',
  },
  'a field that nobody offers': {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app # home: run-as-non-root\n',
  },
  'a field that a with switched off': {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app # home: run-as-non-root\n' +
      '      {{- with .Values.securityContext }}\n      securityContext:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n',
    'values.yaml': 'securityContext: {}\n',
  },
  'a helper': {
    'templates/_h.tpl': `{{ define "sc" }}\nprivileged: ${TRUE_HERE}\nrunAsNonRoot: true\n{{ end }}`,
    'templates/a.yaml': pod('securityContext: {{ include "sc" . | nindent 8 }}'),
  },
  'a helper in a helper, with a value handed through': {
    'templates/_h.tpl':
      '{{ define "outer" }}{{ include "inner" (dict "v" .Values.deep "ctx" .) }}{{ end }}' +
      '{{ define "inner" }}\nprivileged: {{ .v.active }}\nrunAsNonRoot: true\n{{ end }}',
    'templates/a.yaml': pod('securityContext: {{ include "outer" . | nindent 8 }}'),
    'values.yaml': `deep:\n  active: ${TRUE_HERE}\n`,
  },
  'a define behind its use, called by template': {
    'templates/a.yaml': `${privileged('{{ template "late" . }}')}{{ define "late" }}{{ .Values.x }}{{ end }}`,
    'values.yaml': `x: ${TRUE_HERE}\n`,
  },
  'a block': {
    'templates/a.yaml': pod(
      `securityContext:\n  runAsNonRoot: true\n{{- block "b" . }}\n  privileged: ${TRUE_HERE}\n{{- end }}`,
    ),
  },
  'a helper that calls itself': {
    'templates/_h.tpl':
      '{{ define "r" }}{{ if .n }}{{ include "r" (dict "n" (sub (int .n) 1) "v" .v) }}{{ else }}{{ .v }}{{ end }}{{ end }}',
    'templates/a.yaml': privileged('{{ include "r" (dict "n" 3 "v" .Values.x) }}'),
    'values.yaml': `x: ${TRUE_HERE}\n`,
  },
  'a helper trimmed and cut': {
    'templates/_h.tpl': `{{ define "t" }}  {{ .Values.x }}--{{ end }}`,
    'templates/a.yaml': privileged('{{ include "t" . | trim | trunc 6 | trimSuffix "-" | trimSuffix "-" }}'),
    'values.yaml': `x: ${TRUE_HERE}\n`,
  },
  'range over a list': {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  {{- range .Values.list }}\n    - name: {{ .name }}\n      securityContext: {privileged: {{ .active }}, runAsNonRoot: true}\n  {{- end }}\n',
    'values.yaml': `list:\n  - name: a\n    active: false\n  - name: b\n    active: ${TRUE_HERE}\n  - {name: c, active: true} # home: privileged-container\n`,
  },
  'range over a map, with its key printed': {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  {{- range $name, $c := .Values.map }}\n    - name: {{ $name }}\n      securityContext: {privileged: {{ $c.active }}, runAsNonRoot: true}\n  {{- end }}\n',
    'values.yaml': `map:\n  b:\n    active: ${TRUE_HERE}\n  a:\n    active: ${TRUE_HERE}\n`,
  },
  'range over a list made by the template': {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  {{- range $i, $active := list .Values.a .Values.b }}\n    - name: c{{ $i }}\n      securityContext: {privileged: {{ $active }}, runAsNonRoot: true}\n  {{- end }}\n',
    'values.yaml': `a: ${TRUE_HERE}\nb: ${TRUE_HERE}\n`,
  },
  'range over numbers': {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  {{- range until 2 }}\n    - name: c{{ . }}\n      securityContext:\n        runAsNonRoot: true\n        privileged: true # home: privileged-container\n  {{- end }}\n',
  },
  'a range that prints several manifests': {
    'templates/a.yaml':
      '{{ range list "a" "b" }}\n---\n' +
      pod(`securityContext:\n  runAsNonRoot: true\n  privileged: ${TRUE_HERE}`).replace('name: web', 'name: {{ . }}') +
      '{{ end }}',
  },
  tpl: {
    'templates/a.yaml': privileged('{{ tpl .Values.text . }}'),
    'values.yaml': 'text: "{{ .Values.inner }}" # home: privileged-container\ninner: true\n',
  },
  'a container from values': {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: first\n      securityContext: {runAsNonRoot: true}\n    {{- toYaml .Values.extra | nindent 4 }}\n',
    'values.yaml': `extra:\n  - name: one # home: run-as-non-root\n  - name: two\n    securityContext:\n      runAsNonRoot: true\n      privileged: ${TRUE_HERE}\n`,
  },
  'anchors and merge keys': {
    'templates/a.yaml': pod('securityContext:\n  {{- toYaml .Values.used | nindent 8 }}'),
    'values.yaml': `base: &base\n  privileged: ${TRUE_HERE}\nused:\n  <<: *base\n  runAsNonRoot: true\n`,
  },
  'a boolean of YAML 1.1': {
    'templates/a.yaml': privileged('{{ .Values.x }}'),
    'values.yaml': 'x: yes # home: privileged-container\n',
  },
  CRLF: {
    'templates/a.yaml': privileged('{{ .Values.x }}').replaceAll('\n', '\r\n'),
    'values.yaml': `a: 1\r\nx: true # home: privileged-container\r\n`,
  },
  JSON: {
    'templates/a.json':
      '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"},"spec":{"containers":[{"name":"app",\n"securityContext":{"runAsNonRoot":true,\n"privileged":{{ .Values.x }}}}]}}\n',
    'values.yaml': `x: ${TRUE_HERE}\n`,
  },
  'raw strings and comments that hold braces': {
    'templates/a.yaml': `{{/* {{ not an action }} */}}\n# {{ "{{" }} {{ \`}}\` }}\n${privileged(TRUE_HERE)}`,
  },
  'an expression over helpers, which stays as it was': {
    'templates/_h.tpl': '{{ define "yes" }}true{{ end }}{{ define "y" }}a: {{ .Values.x }}{{ end }}',
    'templates/a.yaml': `{{ $y := include "y" . | fromYaml }}{{ if eq (include "yes" .) "true" }}\n${privileged('{{ $y.a }}')}{{ end }}`,
    'values.yaml': `x: ${TRUE_HERE}\n`,
  },
  'merge of two blocks': {
    'templates/a.yaml': pod('securityContext:\n  {{- toYaml (merge .Values.own .Values.common) | nindent 8 }}'),
    'values.yaml': `common:\n  privileged: ${TRUE_HERE}\n  runAsNonRoot: false\nown:\n  runAsNonRoot: true\n`,
  },
  'assignments and conditions': {
    'templates/a.yaml': `{{ $v := false }}{{ if .Values.active }}{{ $v = .Values.x }}{{ end }}\n${privileged('{{ $v }}')}`,
    'values.yaml': `active: true\nx: ${TRUE_HERE}\n`,
  },
  'with and else with': {
    'templates/a.yaml': pod(
      'securityContext:\n  runAsNonRoot: true\n{{- with .Values.none }}\n  privileged: {{ . }}\n{{- else with .Values.some }}\n  privileged: {{ .active }}\n{{- end }}',
    ),
    'values.yaml': `none: false\nsome:\n  active: ${TRUE_HERE}\n`,
  },
  'two keys with an equal claim: no key is guessed': {
    'templates/a.yaml': privileged(
      '{{ ternary .Values.a .Values.b (semverCompare ">=1.0.0" .Capabilities.KubeVersion.Version) }} # home: privileged-container',
    ),
    'values.yaml': 'a: true\nb: true\n',
  },
  'a number of the values': {
    'templates/a.yaml': pod(`ports:\n  - containerPort: 80\n    hostPort: {{ .Values.port | int }}\n${SAFE}`),
    'values.yaml': 'port: 8080 # home: host-port\n',
  },
  'a field of the pod': {
    'templates/a.yaml': pod(SAFE, '  hostNetwork: {{ .Values.hostNetwork }}\n'),
    'values.yaml': 'hostNetwork: true # home: host-network\n',
  },
  'a subchart of one’s own, by its own values': {
    'charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'charts/db/values.yaml': `x: ${TRUE_HERE}\n`,
    'charts/db/templates/a.yaml': privileged('{{ .Values.x }}'),
  },
  'a subchart of one’s own, by its parent’s values': {
    'values.yaml': `db:\n  x: ${TRUE_HERE}\n`,
    'charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'charts/db/values.yaml': 'x: false\n',
    'charts/db/templates/a.yaml': privileged('{{ .Values.x }}'),
  },
  'a global': {
    'values.yaml': `global:\n  x: ${TRUE_HERE}\n`,
    'charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'charts/db/templates/a.yaml': privileged('{{ .Values.global.x }}'),
  },
  'one chart under two aliases': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*", alias: one}\n- {name: db, version: "*", alias: two}\n`,
    'values.yaml': `one:\n  x: ${TRUE_HERE}\ntwo:\n  x: ${TRUE_HERE}\n`,
    'charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'charts/db/values.yaml': 'x: false\n',
    'charts/db/templates/a.yaml': privileged('{{ .Values.x }}').replace('name: web', 'name: {{ .Chart.Name }}'),
  },
  'values that a parent takes over': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*", import-values: [data]}\n`,
    'templates/a.yaml': privileged('{{ .Values.x }}'),
    'charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'charts/db/values.yaml': `exports:\n  data:\n    x: ${TRUE_HERE}\n`,
  },
  'a library chart of one’s own': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: lib, version: "*"}\n`,
    'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
    'charts/lib/templates/_l.tpl': `{{ define "lib.sc" }}\nprivileged: ${TRUE_HERE}\nrunAsNonRoot: true\n{{ end }}`,
    'templates/a.yaml': pod('securityContext: {{ include "lib.sc" . | nindent 8 }}'),
  },
  'a library chart of somebody else: the line that calls it': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: lib, version: "*", repository: "https://example.com"}\n`,
    'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
    'charts/lib/templates/_l.tpl': '{{ define "lib.sc" }}\nprivileged: true\nrunAsNonRoot: true\n{{ end }}',
    'templates/a.yaml': pod('securityContext: {{ include "lib.sc" . | nindent 8 }} # home: privileged-container'),
  },
  'a block that a library of somebody else renders, some keys left out': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: lib, version: "*", repository: "oci://example.com/charts"}\n`,
    'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
    'charts/lib/templates/_l.tpl':
      '{{- define "lib.context" -}}\n{{- $context := .given -}}\n{{- if (((.root.Values.global).platform).strict) -}}\n{{- $context = omit $context "runAsUser" -}}\n{{- end -}}\n{{- omit $context "enabled" | toYaml -}}\n{{- end -}}\n',
    'templates/a.yaml': pod(
      '{{- if .Values.box.enabled }}\nsecurityContext: {{- include "lib.context" (dict "given" .Values.box "root" $) | nindent 8 }}\n{{- end }}',
    ),
    'values.yaml': `box:\n  enabled: true\n  runAsNonRoot: true\n  privileged: ${TRUE_HERE}\n`,
  },
  'a block that is rendered as a template where it holds one': {
    'templates/_l.tpl':
      '{{- define "render" -}}\n{{- $value := typeIs "string" .value | ternary .value (.value | toYaml) }}\n{{- if contains "{{" (toJson .value) }}\n{{- tpl $value .root }}\n{{- else }}\n{{- $value }}\n{{- end }}\n{{- end -}}\n',
    'templates/a.yaml': pod('securityContext: {{- include "render" (dict "value" .Values.box "root" $) | nindent 8 }}'),
    'values.yaml': `box:\n  runAsNonRoot: true\n  runAsUser: 5\n  privileged: ${TRUE_HERE}\n`,
  },
  'an image of a registry that may be a global one': {
    'templates/_l.tpl':
      '{{- define "image" -}}\n{{- $registry := default .of.registry ((.global).registry) -}}\n{{- $tag := .of.tag | toString -}}\n{{- if $registry }}\n{{- printf "%s/%s:%s" $registry .of.repository $tag -}}\n{{- else -}}\n{{- printf "%s:%s" .of.repository $tag -}}\n{{- end -}}\n{{- end -}}\n' +
      '{{- define "app.image" -}}\n{{ include "image" (dict "of" .Values.image "global" .Values.global) }}\n{{- end -}}\n',
    'templates/a.yaml': pod(`image: {{ include "app.image" . }}\n${SAFE}`),
    'values.yaml':
      'global: {registry: ""}\nimage:\n  registry: ghcr.io\n  repository: a/b\n  tag: latest # home: latest-tag\n',
  },
  'a file of the chart, printed as it is': {
    'files/sc.yaml': `runAsNonRoot: true\nprivileged: ${TRUE_HERE}\n`,
    'templates/a.yaml': pod('securityContext: {{- .Files.Get "files/sc.yaml" | nindent 8 }}'),
  },
  'a file of the chart, read as YAML': {
    'files/box.yaml': `deep:\n  runAsNonRoot: true\n  privileged: ${TRUE_HERE}\n`,
    'templates/a.yaml': `{{ $box := .Files.Get "files/box.yaml" | fromYaml }}\n${pod('securityContext: {{ $box.deep | toYaml | nindent 8 }}')}`,
  },
  'files of the chart that a pattern names, one after the other': {
    'files/b.yaml': `runAsNonRoot: true\nprivileged: ${TRUE_HERE}\n`,
    'files/a.txt': 'nothing\n',
    'templates/a.yaml': pod(
      'securityContext:\n{{- range $path, $content := .Files.Glob "files/*.yaml" }}\n{{- $.Files.Get $path | nindent 8 }}\n{{- end }}',
    ),
  },
  'services of a map, each laid over the defaults by a helper that is given a list': {
    'templates/_s.tpl':
      '{{- define "svc" -}}\n{{- $root := index . 0 -}}\n{{- $name := index . 1 -}}\n{{- $cfg := mergeOverwrite (deepCopy $root.Values.defaults) (index . 2) -}}\n' +
      'apiVersion: v1\nkind: Pod\nmetadata: { name: {{ $name }} }\nspec:\n  containers:\n    - name: {{ $name }}\n      image: "{{ $cfg.image.repository }}:{{ $cfg.image.tag }}"\n      securityContext: {{ $cfg.box | toYaml | nindent 8 }}\n{{- end -}}\n',
    'templates/a.yaml':
      '{{- range $name, $svc := .Values.services }}\n{{- if ne (toString (dig "enabled" true $svc)) "false" }}\n---\n{{ include "svc" (list $ $name $svc) }}\n{{- end }}\n{{- end }}\n',
    'values.yaml': `defaults:\n  image:\n    repository: ghcr.io/a/b\n    tag: latest # home: latest-tag\n  box: {runAsNonRoot: true}\nservices:\n  api:\n    image: {tag: "1"}\n    box:\n      privileged: ${TRUE_HERE}\n  worker: {}\n  off: {enabled: false}\n`,
  },
  'labels and a context that are merged as templates': {
    'templates/_m.tpl':
      '{{- define "render" -}}\n{{- $value := typeIs "string" .value | ternary .value (.value | toYaml) }}\n{{- if contains "{{" (toJson .value) }}{{ tpl $value .root }}{{ else }}{{ $value }}{{ end }}\n{{- end -}}\n' +
      '{{- define "merged" -}}\n{{- $to := dict -}}\n{{- range .values -}}\n{{- $to = include "render" (dict "value" . "root" $.root) | fromYaml | merge $to -}}\n{{- end -}}\n{{ $to | toYaml }}\n{{- end -}}\n',
    'templates/a.yaml': pod(
      'securityContext: {{- include "merged" (dict "values" (list .Values.own .Values.common) "root" $) | nindent 8 }}',
    ),
    'values.yaml': `own:\n  runAsNonRoot: true\ncommon:\n  runAsNonRoot: false\n  privileged: ${TRUE_HERE}\n  procMount: "{{ .Values.mount }}"\nmount: Default\n`,
  },
  'a container that a helper puts together, key by key': {
    'templates/_c.tpl':
      '{{- define "container" -}}\n{{- $ports := list -}}\n{{- range $n, $p := .Values.ports -}}\n{{- $ports = append $ports (dict "name" $n "containerPort" $p "hostPort" $p) -}}\n{{- end -}}\n' +
      '{{- $c := dict "name" "app" "ports" $ports -}}\n{{- $_ := set $c "securityContext" (dict "runAsNonRoot" true "runAsUser" .Values.user) -}}\n{{- toYaml $c -}}\n{{- end -}}\n',
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - {{- include "container" . | nindent 6 }}\n',
    // The user's number is in the port's, and did not make it.
    'values.yaml': 'ports:\n  http: 8080 # home: host-port\nuser: 0\n',
  },
  'a packaged chart in a packaged chart, by the values of the user': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: outer, version: "*"}\n`,
    'values.yaml': `outer:\n  inner:\n    x: ${TRUE_HERE}\n`,
    'charts/outer-1.0.0.tgz': packagedChart('outer', {
      'charts/inner-1.0.0.tgz': packagedChart('inner', {
        'templates/a.yaml': privileged('{{ .Values.x }}'),
        'values.yaml': 'x: false\n',
      }),
    }),
  },
  'a chart that lies as a folder in a packaged one, with a helper of its own': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: outer, version: "*"}\n`,
    'values.yaml': `outer:\n  inner:\n    x: ${TRUE_HERE}\n`,
    'charts/outer-1.0.0.tgz': packagedChart('outer', {
      'charts/inner/Chart.yaml': 'apiVersion: v2\nname: inner\nversion: 1.0.0\n',
      'charts/inner/templates/_h.tpl': '{{ define "v" }}{{ .Values.x }}{{ end }}',
      'charts/inner/templates/a.yaml': privileged('{{ include "v" . }}'),
    }),
  },
  'a packaged chart: its entry among the dependencies': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*"} # home: privileged-container\n`,
    'charts/db-1.0.0.tgz': packagedChart('db', { 'templates/a.yaml': privileged('true') }),
  },
  'a packaged chart of which the parent sets the value': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*"}\n`,
    'values.yaml': `db:\n  x: ${TRUE_HERE}\n`,
    'charts/db-1.0.0.tgz': packagedChart('db', {
      'templates/a.yaml': privileged('{{ .Values.x }}'),
      'values.yaml': 'x: false\n',
    }),
  },
  'a part of a packaged chart that the parent has printed: the key that does': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*", condition: db.enabled}\n`,
    'values.yaml': 'db:\n  enabled: true\n  metrics:\n    enabled: true # home: privileged-container\n',
    'charts/db-1.0.0.tgz': packagedChart('db', {
      'templates/_h.tpl': '{{ define "db.pod" }}\n' + privileged('true') + '{{ end }}',
      'templates/a.yaml': '{{ if and .Values.metrics.enabled .Values.always }}{{ include "db.pod" . }}{{ end }}\n',
      'values.yaml': 'always: true\nmetrics: {enabled: false}\n',
    }),
  },
  'a part of a packaged chart that a word of the parent has printed': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*"}\n`,
    'values.yaml': 'db:\n  mode: replicated # home: privileged-container\n',
    'charts/db-1.0.0.tgz': packagedChart('db', {
      'templates/a.yaml': `{{ if eq .Values.mode "replicated" }}\n${privileged('{{ .Values.x }}')}{{ end }}\n`,
      'values.yaml': 'mode: alone\nx: true\n',
    }),
  },
  'a packaged chart that the parent switches on: the key that does': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*", condition: "db.none,db.enabled"}\n`,
    'values.yaml': 'db:\n  metrics: true\n  enabled: true # home: privileged-container\n',
    'charts/db-1.0.0.tgz': packagedChart('db', {
      // What stands in an else would stand there otherwise as well.
      'templates/a.yaml': `{{ if .Values.metrics }}\n${privileged('true')}{{ else }}\n${privileged('true')}{{ end }}\n`,
    }),
  },
  'a packaged chart that a tag switches on': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*", tags: [back, data], condition: db.none}\n`,
    'values.yaml': 'tags:\n  back: false\n  data: true # home: privileged-container\n',
    'charts/db-1.0.0.tgz': packagedChart('db', { 'templates/a.yaml': privileged('true') }),
  },
  'a packaged chart under an alias that a global switches on': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*", alias: one, condition: "one.enabled,global.data"}\n`,
    'values.yaml': 'global:\n  data: true # home: privileged-container\none: {y: 1}\n',
    'charts/db-1.0.0.tgz': packagedChart('db', { 'templates/a.yaml': privileged('true') }),
  },
  'a chart in a packaged one, which is switched on for it': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: outer, version: "*", condition: outer.enabled}\n`,
    'values.yaml': 'outer:\n  enabled: true\n  inner:\n    enabled: true # home: privileged-container\n',
    'charts/outer-1.0.0.tgz': packagedChart(
      'outer',
      {
        'charts/inner-1.0.0.tgz': packagedChart('inner', { 'templates/a.yaml': privileged('true') }),
        'values.yaml': 'inner: {enabled: false}\n',
      },
      'dependencies: [{name: inner, version: "*", condition: inner.enabled}]\n',
    ),
  },
  'a manifest behind two separators with nothing between them': {
    'templates/a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n---\n{{- if .Values.no }}\nx: y\n{{- end }}\n---\n${privileged(TRUE_HERE)}`,
  },
  'a packaged chart of which the parent sets another value': {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*"}\n`,
    'values.yaml': 'db: # home: privileged-container\n  y: 1\n',
    'charts/db-1.0.0.tgz': packagedChart('db', {
      'templates/a.yaml': privileged('{{ .Values.x }}'),
      'values.yaml': 'x: true\n',
    }),
  },
};

describe.each(['helm4', 'helm3'] as const)('the home of a finding, with %s', (which) => {
  const names = Object.keys(CONSTRUCTS);
  let report: Report;
  let files: Files;
  beforeAll(async () => {
    const charts = names.map((name, index) => {
      const chart: Files = { 'Chart.yaml': CHART, ...CONSTRUCTS[name] };
      return Object.entries(chart).map(([file, content]) => [`c${index}/${file}`, content] as const);
    });
    files = Object.fromEntries(charts.flat());
    report = await lintFiles(files, { which });
  });

  test.each(names.map((name, index) => [name, `c${index}/`] as const))('%s', (_name, folder) => {
    const own = Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(folder)));
    const findings = report.findings.filter(({ provenance }) => provenance.home.file.startsWith(folder));
    expect(homesOf(findings)).toEqual(homesWanted(own));
  });

  test('every line is exact but in charts of others', () => {
    const inexact = report.findings.filter(({ provenance }) => provenance.precision !== 'exact');
    expect(
      inexact
        .map(({ provenance: { home, precision } }) => `${precision} ${home.file.replace(/^c\d+\//, '')}`)
        .toSorted(),
    ).toEqual(['block Chart.yaml', 'block values.yaml']);
    expect(report.diagnostics).toEqual([]);
  });

  test('there are as many findings as without a way home', async () => {
    const untraced = await lintFiles(files, { which, trace: false });
    expect(untraced.findings.map(identityOf).toSorted()).toEqual(report.findings.map(identityOf).toSorted());
  });
});

/** Homes, keys to set and ways of the findings of one chart in `c`. */
async function tell(files: Files, settings: Settings = {}): Promise<readonly string[]> {
  const { findings } = await lintFiles(prefixed(files), settings);
  return findings.map(({ provenance: { home, steps, setKey, precision, fromValues } }) => {
    const place = (at: typeof home): string => `${at.file.slice(2)}:${at.region?.start.line ?? '?'}`;
    const way = steps.map(({ at, role }) => `${role} ${place(at)}`).join(', ');
    const set = setKey === undefined ? '' : `; set ${setKey.key} in ${setKey.file.slice(2)}`;
    return `${precision} ${place(home)}${fromValues ? ' (values)' : ''}${set}; via ${way}`;
  });
}

function prefixed(files: Files): Files {
  return Object.fromEntries(
    Object.entries({ 'Chart.yaml': CHART, ...files }).map(([file, content]) => [`c/${file}`, content]),
  );
}

describe('the way to a home', () => {
  test('goes from the helper over its call to the values', async () => {
    const told = await tell({
      'templates/_h.tpl': '{{ define "sc" }}\nprivileged: {{ .Values.x }}\nrunAsNonRoot: true\n{{ end }}',
      'templates/a.yaml': pod('securityContext: {{ include "sc" . | nindent 8 }}'),
      'values.yaml': 'x: true\n',
    });
    expect(told).toEqual([
      'exact values.yaml:1 (values); via helper templates/_h.tpl:2, call templates/a.yaml:8, values values.yaml:1',
    ]);
  });

  test('names the switch that kept a field away, and the key that brings it', async () => {
    const told = await tell({ ...CONSTRUCTS['a field that a with switched off'] });
    expect(told).toEqual([
      'exact templates/a.yaml:6; set securityContext.runAsNonRoot in values.yaml; via template templates/a.yaml:6, template templates/a.yaml:7, values values.yaml:1',
    ]);
  });

  test('names the flag itself where a flag switched the field off', async () => {
    const told = await tell({
      'templates/a.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app\n' +
        '      {{- if .Values.hardening.enabled }}\n      securityContext: {runAsNonRoot: true}\n      {{- end }}\n',
      'values.yaml': 'hardening:\n  enabled: false\n',
    });
    expect(told).toEqual([
      'exact templates/a.yaml:6; set hardening.enabled in values.yaml; via template templates/a.yaml:6, template templates/a.yaml:7, values values.yaml:2',
    ]);
  });

  test('names the key that a block of values lacks', async () => {
    expect(await tell({ ...CONSTRUCTS['a field that a block by toYaml lacks'] })).toEqual([
      'exact values.yaml:1 (values); set securityContext.runAsNonRoot in values.yaml; via template templates/a.yaml:9, values values.yaml:1',
    ]);
  });

  test('names a key with dots in it as Helm’s --set does', async () => {
    const files: Files = {
      'templates/a.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata:\n      labels: {a: b}\n' +
        '      annotations: {{- toYaml .Values.notes | nindent 8 }}\n    spec:\n      containers: [{name: a, image: a}]\n      volumes: [{name: v, emptyDir: {}}]\n',
      'values.yaml': 'notes:\n  example.com/x: y\n',
    };
    expect(await tell(files, { rules: ['safe-to-evict-annotation'] })).toEqual([
      String.raw`exact values.yaml:1 (values); set notes.cluster-autoscaler\.kubernetes\.io/safe-to-evict in values.yaml; via template templates/a.yaml:9, values values.yaml:1`,
    ]);
  });

  test('ends where the parent could set the value of a packaged chart', async () => {
    const told = await tell({ ...CONSTRUCTS['a packaged chart of which the parent sets another value'] });
    expect(told).toEqual(['block values.yaml:1; set db.x in values.yaml; via values values.yaml:1']);
  });
});

/** Constructs whose homes are keys that have a part of somebody else's chart printed. */
const SWITCHES = [
  'a part of a packaged chart that the parent has printed: the key that does',
  'a part of a packaged chart that a word of the parent has printed',
  'a packaged chart that the parent switches on: the key that does',
  'a packaged chart that a tag switches on',
  'a packaged chart under an alias that a global switches on',
  'a chart in a packaged one, which is switched on for it',
];

/** A chart upon a packaged one, whose entry says this as well, with these values. */
function database(metadata: string, values: string, template = privileged('{{ .Values.box.x }}')): Files {
  return {
    'Chart.yaml': `${CHART}dependencies:\n- {name: db, version: "*"${metadata}}\n`,
    'values.yaml': values,
    'charts/db-1.0.0.tgz': packagedChart('db', {
      'templates/a.yaml': template,
      'values.yaml': 'always: true\nbox: {x: true}\n',
    }),
  };
}

describe('a key that has a part of somebody else’s chart printed', () => {
  test.each(SWITCHES)('takes the finding away when it says otherwise: %s', async (name) => {
    const files = CONSTRUCTS[name] ?? {};
    const values = String(files['values.yaml']).replace(/(?:true|replicated)(?= # home)/, 'false');
    expect(await tell(files)).toEqual([expect.stringMatching(/^exact values\.yaml:\d+;? .*switch values\.yaml:\d+$/)]);
    expect(await tell({ ...files, 'values.yaml': values })).toEqual([]);
  });

  test('says which key to set, and goes by the block where that would stand', async () => {
    const told = await tell(database(', condition: db.enabled', 'db:\n  box:\n    y: 1\n  enabled: true\n'));
    expect(told).toEqual([
      'exact values.yaml:4; set db.box.x in values.yaml; via values values.yaml:2, switch values.yaml:4',
    ]);
  });

  test.each([
    ['no key says whether the chart takes part', '', 'db:\n  box:\n    y: 1\n'],
    ['a flag and not a file does', ', condition: db.none', 'db:\n  box:\n    y: 1\n'],
    [
      'the parent takes over what the chart exports',
      ', condition: db.enabled, import-values: [data]',
      'db:\n  box:\n    y: 1\n  enabled: true\n',
    ],
    ['one of two tags would be enough', ', tags: [a, b]', 'tags: {a: true, b: true}\ndb:\n  box:\n    y: 1\n'],
  ])('is not home where %s: the innermost block is', async (_, metadata, values) => {
    const line = values.split('\n').indexOf('  box:') + 1;
    expect(await tell(database(metadata, values))).toEqual([
      `block values.yaml:${line}; set db.box.x in values.yaml; via values values.yaml:${line}`,
    ]);
  });

  test('is not home where a condition would be true without it', async () => {
    const either = `{{ if or .Values.always .Values.more }}\n${privileged('true')}{{ end }}\n`;
    expect(await tell(database('', 'db:\n  more: true\n', either))).toEqual([
      'block values.yaml:1; via values values.yaml:1',
    ]);
  });
});

/** The chart in `c` in one environment, with these values files and settings. */
function prod(values: readonly string[], set: Readonly<Record<string, boolean>> = {}): Settings {
  return {
    helm: [
      {
        chart: repoPath('c'),
        defaults: false,
        environments: [{ name: 'prod', values: values.map((file) => repoPath(`c/${file}`)), set, apiVersions: [] }],
      },
    ],
  };
}

describe('of several files of values', () => {
  const chart: Files = { 'templates/a.yaml': privileged('{{ .Values.a.x }}'), 'values.yaml': 'a:\n  x: true\n' };

  test('the last one that sets the key is home', async () => {
    const files: Files = {
      ...chart,
      'one.yaml': 'a: {x: true}\n',
      'two.yaml': 'a:\n  x: true\n',
      'three.yaml': 'b: 1\n',
    };
    const told = await tell(files, prod(['one.yaml', 'two.yaml', 'three.yaml']));
    expect(told).toEqual(['exact two.yaml:2 (values); via template templates/a.yaml:9, values two.yaml:2']);
  });

  test('a value of the configuration leads to the template, since no file of the chart has it', async () => {
    const told = await tell(chart, prod([], { 'a.x': true }));
    expect(told).toEqual(['exact templates/a.yaml:9; via template templates/a.yaml:9']);
  });

  test('a null in a later file takes the key away, and the template is home', async () => {
    const files: Files = {
      ...chart,
      'templates/a.yaml': privileged('{{ .Values.a.x | default true }}'),
      'null.yaml': 'a:\n  x: null\n',
    };
    expect(await tell(files, prod(['null.yaml']))).toEqual([
      'exact templates/a.yaml:9; via template templates/a.yaml:9',
    ]);
  });

  test('none that gives a printed key decides it where another gives it too: the template does', async () => {
    const files: Files = {
      'templates/a.yaml': privileged('{{ range $key, $_ := .Values.a }}{{ $key }}{{ end }}'),
      'values.yaml': 'a:\n  "true": {}\n',
      'one.yaml': 'a:\n  "true": {b: 1}\n',
    };
    expect(await tell(files, prod(['one.yaml']))).toEqual([
      'exact templates/a.yaml:9; via template templates/a.yaml:9',
    ]);
    expect(await tell(files, prod([]))).toEqual([
      'exact values.yaml:2 (values); via template templates/a.yaml:9, values values.yaml:2',
    ]);
  });

  test('an environment of ci/ that says the same as the defaults is one finding, shown at the defaults', async () => {
    const { findings } = await lintFiles(prefixed({ ...chart, 'ci/a-values.yaml': 'b: 1\n' }));
    expect(findings.map(({ provenance }) => provenance.rendered?.environments)).toEqual([['ci/a', 'default']]);
  });
});

test('what a report says of the rendered text is the node that the home line prints', async () => {
  const { findings } = await lintFiles(
    prefixed({
      'templates/a.yaml': pod('securityContext:\n  {{- toYaml .Values.sc | nindent 8 }}'),
      'values.yaml': 'sc: {readOnlyRootFilesystem: true}\n',
    }),
  );
  expect(findings.map(({ path, provenance: { rendered } }) => ({ path: path.join('.'), rendered }))).toEqual([
    {
      path: 'spec.containers.0.securityContext.runAsNonRoot',
      rendered: {
        source: 'c (default)',
        environments: ['default'],
        resource: 'v1/Pod//web',
        path: ['spec', 'containers', 0, 'securityContext'],
        line: 10,
      },
    },
  ]);
});

test.each(['text', 'markdown', 'sarif', 'json'] as const)(
  '%s says which key of the values brings a missing field',
  async (format) => {
    const report = await lintFiles(prefixed({ ...CONSTRUCTS['a field that a with switched off'] }));
    const written = write(report, format, { texts: new Map(), colour: false, verbose: false, full: false }).replaceAll(
      '`',
      '',
    );
    expect(written).toMatch(
      /securityContext\.runAsNonRoot"? ?in c\/values\.yaml|"key": ?"securityContext\.runAsNonRoot"/,
    );
  },
);

test.each([
  ['the values that are home', 'values.yaml', '# lintel-ignore privileged-container -- it loads modules\nx: true\n'],
  [
    'the template on the way',
    'templates/a.yaml',
    privileged('{{ .Values.x }} # lintel-ignore privileged-container -- it loads modules'),
  ],
])('a comment in %s suppresses the finding', async (_, file, text) => {
  const chart: Files = { 'templates/a.yaml': privileged('{{ .Values.x }}'), 'values.yaml': 'x: true\n', [file]: text };
  const { findings, diagnostics } = await lintFiles(prefixed(chart));
  expect(findings.map(({ suppression }) => suppression?.reason)).toEqual(['it loads modules']);
  expect(diagnostics).toEqual([]);
});

test('a secret is not in what is shown of its home', async () => {
  const secret = 'hunter2-hunter2-hunter2';
  const files: Files = {
    'templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app\n      image: a\n      env:\n        - name: DB_PASSWORD\n          value: {{ .Values.db.password | quote }}\n        - name: API_TOKEN\n          value: "' +
      secret +
      '"\n',
    'values.yaml': `db:\n  password: ${secret}\n`,
  };
  const report = await lintFiles(prefixed(files), { rules: ['secrets'] });
  expect(report.findings.length).toBeGreaterThan(1);
  expect(JSON.stringify(report.findings)).not.toContain(secret);
});

describe('where marks do not hold', () => {
  test('a range over a number is led home without its keys', async () => {
    const { findings, diagnostics } = await lintFiles(
      prefixed({
        'templates/a.yaml': `{{ range int .Values.count }}\n---\n${privileged('{{ $.Values.x }}').replace('name: web', 'name: web-{{ . }}')}{{ end }}`,
        'values.yaml': 'count: 2\nx: true\n',
      }),
    );
    expect(homesOf(findings)).toEqual(['c/values.yaml:2 privileged-container']);
    expect(diagnostics).toEqual([]);
  });

  test('a template that reads another one as data is led home, and so is the other', async () => {
    const { findings, diagnostics } = await lintFiles(
      prefixed({
        'templates/_h.tpl': '{{ define "h" }}{{ . }}{{ end }}',
        'templates/b.yaml': `{{- define "in" }}true{{ end -}}\n{{ block "h2" . }}{{ end }}${privileged('{{ include "in" . }}').replace('name: web', 'name: b')}`,
        'templates/a.yaml': `{{ $b := include (print .Template.BasePath "/b.yaml") . | fromYaml }}\n${privileged('{{ required "x" (first $b.spec.containers).securityContext.privileged }}')}`,
      }),
    );
    expect(homesOf(findings)).toEqual([
      'c/templates/a.yaml:10 privileged-container',
      'c/templates/b.yaml:1 privileged-container',
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('a chart that takes the names of our own templates keeps its findings, which name their files', async () => {
    const { findings, diagnostics } = await lintFiles(
      prefixed({
        'templates/_h.tpl': '{{ define "h" }}true{{ end }}',
        'templates/_a.tpl': '{{ define "h@marked" }}{{ fail "no" }}{{ end }}',
        'templates/a.yaml': privileged('{{ include "h" . }}'),
      }),
    );
    expect(homesOf(findings)).toEqual(['c/templates/a.yaml:? privileged-container']);
    expect(diagnostics.map(({ code, level }) => `${level} ${code}`)).toEqual(['note trace-fallback']);
  });

  test('a chart that writes marks of its own making names its files and says so', async () => {
    const { findings, diagnostics } = await lintFiles(
      prefixed({ 'templates/_z.tpl': '{{ define "lintel:1" }}other{{ end }}', 'templates/a.yaml': privileged('true') }),
    );
    expect(homesOf(findings).map((home) => home.replace(/:\d+/, ':?'))).toEqual([
      'c/templates/a.yaml:? privileged-container',
    ]);
    expect(diagnostics.length).toBeLessThan(2);
  });

  test('manifests that come out otherwise each time keep their lines, beside one that has another number of them', async () => {
    const { findings, diagnostics } = await lintFiles(
      prefixed({
        'templates/a.yaml': `${privileged('true')}---\nx: |\n{{ range until (int (randNumeric 4)) }}\n  a{{ . }}\n{{ end }}\n---\n${privileged('true').replace('name: web', 'name: b{{ randAlphaNum 3 }}')}`,
      }),
    );
    expect(findings.every(({ provenance: { precision } }) => precision === 'exact')).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  test('characters that stand for marks are replaced by others', async () => {
    const { findings } = await lintFiles(
      prefixed({
        'templates/a.yaml': privileged('{{ .Values.x }}').replace(
          'name: web',
          'name: web\n  annotations: {a: "\uE000T0.0\uE001{{ .Values.odd }}"}',
        ),
        'values.yaml': 'x: true\nodd: "\uE000E\uE001"\n',
      }),
    );
    expect(homesOf(findings)).toEqual(['c/values.yaml:1 privileged-container']);
  });
});

describe.each(['helm4', 'helm3'] as const)('a chart that %s refuses', (which) => {
  /** Places of the diagnostics, as `file:line`. */
  const placesOf = async (files: Files): Promise<readonly string[]> => {
    const { diagnostics } = await lintFiles(prefixed(files), { which });
    return diagnostics.map(({ at }) => `${at?.file.slice(2) ?? ''}:${at?.region?.start.line ?? '?'}`);
  };

  test.each([
    [
      'in the template',
      { 'templates/a.yaml': 'apiVersion: v1\nkind: Pod\n---\na: 1\n{{ range list 1 2 }}\n  b: - c\n{{ end }}' },
      'templates/a.yaml:6',
    ],
    [
      'in a helper',
      { 'templates/_h.tpl': '{{ define "h" }}\nx: y: z\n{{ end }}', 'templates/a.yaml': 'a: 1\n{{ include "h" . }}\n' },
      'templates/_h.tpl:2',
    ],
  ])('since it prints what is not YAML is told at the line %s', async (_, files, place) => {
    expect(await placesOf(files)).toEqual([place]);
  });

  test('since its schema does not allow a value is told at the value', async () => {
    const schema = { type: 'object', properties: { a: { type: 'object', properties: { b: { type: 'integer' } } } } };
    const files: Files = {
      'values.schema.json': JSON.stringify(schema),
      'values.yaml': 'z: 1\na:\n  b: text\n',
      'templates/a.yaml': privileged('true'),
    };
    expect(await placesOf(files)).toEqual(['values.yaml:3']);
  });
});

/** What was found and where in the rendered text, apart from how alike findings were put together. */
function seenIn(report: Report): readonly string[] {
  const seen = report.findings.flatMap(({ rule, resource, path, provenance: { rendered } }) =>
    (rendered?.environments ?? []).map(
      (environment) =>
        `${rendered?.source.replace(/ \(.*/, '')} ${environment} ${rule.id} ${resource?.kind} ${path.join('.')}`,
    ),
  );
  return [...new Set(seen)].toSorted();
}

test.runIf(corpora !== undefined)(
  'over the charts of the corpora, tracing loses no finding, names a line for each, and never a wrong file',
  async () => {
    const root = corpora ?? '';
    const paths = [
      'prometheus-community/charts',
      'microservices-demo/helm-chart',
      'kubernetes-goat/scenarios/metadata-db',
    ].map(repoPath);
    const config = { ...configFor(root, { renderers: { helm: real.helm4.path } }), paths, preset: 'all' };
    const traced = await lint({ ...config, trace: true }, { rules: BUILT_IN_RULES });
    const untraced = await lint({ ...config, trace: false }, { rules: BUILT_IN_RULES });
    expect(traced.findings.length).toBeGreaterThan(100);
    expect(seenIn(traced)).toEqual(seenIn(untraced));
    expect(traced.findings.filter(({ provenance }) => provenance.precision !== 'exact')).toEqual([]);
    for (const { provenance, excerpt } of traced.findings) {
      const { file, region } = provenance.home;
      const line = readFileSync(join(root, file), 'utf8').split('\n')[(region?.start.line ?? 0) - 1] ?? '';
      if (excerpt !== undefined && !excerpt.includes('•••'))
        expect(line.replace(/\r$/, '').startsWith(excerpt)).toBe(true);
      expect(provenance.fromValues).toBe(/values[^/]*\.yaml$/.test(file));
    }
  },
);
