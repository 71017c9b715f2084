import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Files of a repository as most are: a chart with a helper, an overlay with patches, and `manifests` by name. What is rare would
 * be read by every run, so it should not be among them.
 */
export function writeSampleRepository(folder: string, manifests: ReadonlyMap<string, string>): void {
  for (const [name, text] of manifests) write(join(folder, 'manifests', `${name}.yaml`), text);
  for (const [name, text] of Object.entries(RENDERED)) write(join(folder, name), text);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const RENDERED: Readonly<Record<string, string>> = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: sample\nversion: 1.0.0\n',
  'chart/values.yaml': `replicas: 1
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
  'chart/ci/more-values.yaml': 'replicas: 3\nimage:\n  tag: "2.1"\n',
  'chart/templates/_helpers.tpl': `{{- define "sample.labels" -}}
app: {{ .Chart.Name }}
release: {{ .Release.Name | quote }}
{{- end }}
`,
  'chart/templates/web.yaml': `apiVersion: apps/v1
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
  'kustomize/base/kustomization.yaml': 'resources:\n  - web.yaml\n',
  'kustomize/base/web.yaml': `apiVersion: apps/v1
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
  'kustomize/overlay/kustomization.yaml': `namespace: shop
resources:
  - ../base
images:
  - name: registry.example/web
    newTag: latest
patches:
  - path: privileged.yaml
`,
  'kustomize/overlay/privileged.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext: { privileged: true }
`,
};
