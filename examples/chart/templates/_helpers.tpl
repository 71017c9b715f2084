{{- define "shop.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "shop.securityContext" -}}
{{- if .Values.debug.enabled }}
privileged: {{ .Values.debug.privileged }}
{{- else }}
{{- toYaml .Values.securityContext }}
{{- end }}
{{- end }}
