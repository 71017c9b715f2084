// \0#rule-texts
const builtInTexts = {
	"apiserver-anonymous-auth": {
		"rationale": "Anonymous requests are on by default and act as `system:anonymous`. A binding that reaches that user or its group is then open to whoever reaches the port.",
		"examples": {
			"fails": [{
				"name": "the flag is left out of the static pod",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --secure-port=6443] }] }\n",
				"at": ["spec.containers[0].command"]
			}, {
				"name": "kubeadm's arguments as a list",
				"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: [{ name: anonymous-auth, value: \"true\" }] }\n",
				"at": ["apiServer.extraArgs[0].value"]
			}],
			"passes": [
				{
					"name": "turned off, with the value as a word of its own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver], args: [\"--anonymous-auth\", \"false\"] }] }\n"
				},
				{
					"name": "a configuration file says which paths are open",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --authentication-config=/etc/kubernetes/auth.yaml] }] }\n"
				},
				{
					"name": "another program with the same flag",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: proxy }\nspec: { containers: [{ name: proxy, image: example.com/proxy:1.0.0, command: [/bin/proxy, --upstream=kube-apiserver] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"docker-sock": {
		"rationale": "Whoever can write to the runtime's socket starts containers past every admission control. That is root on the node, with no trace in the Kubernetes audit log.",
		"examples": {
			"fails": [{
				"name": "the socket under its usual and its short path",
				"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: builder }\nspec:\n  template:\n    spec:\n      containers: [{ name: app, image: docker:27.3.1 }]\n      volumes:\n        - { name: docker, hostPath: { path: /var/run/docker.sock } }\n        - { name: scratch, emptyDir: {} }\n        - { name: containerd, hostPath: { path: /run/containerd/containerd.sock } }\n",
				"at": ["spec.template.spec.volumes[0].hostPath.path", "spec.template.spec.volumes[2].hostPath.path"]
			}],
			"passes": [{
				"name": "another socket on the host",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers: [{ name: app, image: busybox:1.36 }]\n  volumes: [{ name: log, hostPath: { path: /run/systemd/journal/socket } }]\n"
			}, {
				"name": "a file of that name elsewhere, and a volume that is no host path",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers: [{ name: app, image: busybox:1.36 }]\n  volumes:\n    - { name: copy, hostPath: { path: /srv/var/run/docker.sock } }\n    - { name: config, configMap: { name: docker.sock } }\n"
			}]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"privileged-container": {
		"rationale": "A privileged container keeps every capability and sees the host's devices. Whoever takes over the program in it has taken over the node, and from there every other pod on it.",
		"examples": {
			"fails": [{
				"name": "an init container counts too",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers:\n    - { name: setup, image: busybox:1.36, securityContext: { privileged: true } }\n  containers:\n    - { name: app, image: nginx:1.27.2 }\n",
				"at": ["spec.initContainers[0].securityContext.privileged"]
			}, {
				"name": "in the template of a CronJob",
				"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: backup }\nspec:\n  schedule: \"0 3 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - { name: backup, image: restic/restic:0.17.3, securityContext: { privileged: true } }\n",
				"at": ["spec.jobTemplate.spec.template.spec.containers[0].securityContext.privileged"]
			}],
			"passes": [
				{
					"name": "unset means not privileged",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "false, and a security context that is null",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: app, image: nginx:1.27.2, securityContext: { privileged: false } }\n        - name: sidecar\n          image: envoyproxy/envoy:v1.32.1\n          securityContext:\n"
				},
				{
					"name": "on Windows the field does not exist",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { privileged: true } }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"run-as-non-root": {
		"rationale": "An image runs as user 0 unless it or the manifest says otherwise. Root in a container is one kernel flaw away from root on the node.",
		"examples": {
			"fails": [
				{
					"name": "nothing is said, and the image decides",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"at": ["spec.containers[0].securityContext"]
				},
				{
					"name": "a container takes back what the pod promises",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { runAsNonRoot: true }\n  containers:\n    - { name: app, image: nginx:1.27.2 }\n    - { name: agent, image: fluent/fluent-bit:3.1.9, securityContext: { runAsNonRoot: false } }\n",
					"at": ["spec.containers[1].securityContext.runAsNonRoot"]
				},
				{
					"name": "in a user namespace it matters less",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  hostUsers: false\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: 0 } }]\n",
					"severity": "low",
					"at": ["spec.containers[0].securityContext.runAsUser"]
				}
			],
			"passes": [
				{
					"name": "the pod's setting reaches its init containers",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { runAsNonRoot: true }\n  initContainers: [{ name: setup, image: busybox:1.36 }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "a positive user id is as good",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: 101 } }] }\n"
				},
				{
					"name": "Windows has accounts, not user ids",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { os: { name: windows }, containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				}
			]
		},
		"params": {},
		"grades": ["low"],
		"strict": false
	},
	"wildcard-verbs-in-rules": {
		"rationale": "`*` holds delete, impersonate, escalate and bind wherever the resource knows them. Nobody who grants it has read what is granted.",
		"examples": {
			"fails": [{
				"name": "a ClusterRole with a star among its verbs",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: operator }\nrules:\n  - { apiGroups: [\"\"], resources: [pods], verbs: [get, list] }\n  - { apiGroups: [apps], resources: [deployments], verbs: [\"*\"] }\n",
				"at": ["rules[1].verbs"]
			}],
			"passes": [{
				"name": "stars elsewhere are other rules' business",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: reader, namespace: shop }\nrules:\n  - { apiGroups: [\"*\"], resources: [\"*\"], verbs: [get, list, watch] }\n"
			}, {
				"name": "an aggregated role has no rules of its own",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\naggregationRule: { clusterRoleSelectors: [{ matchLabels: { tier: all } }] }\nrules: []\n"
			}]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"yaml-syntax": {
		"rationale": "kubectl, Helm and GitOps controllers refuse the file, or read only the part before the fault. What is applied is then not what was reviewed.",
		"examples": {
			"fails": [{
				"name": "a key is given twice",
				"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  color: red\n  color: blue\n",
				"at": ["."]
			}],
			"passes": [{
				"name": "anchors, merge keys and comments are YAML",
				"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  first: &value one\n  second: *value  # the same\n"
			}]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"dangling-service": {
		"rationale": "A Service whose selector matches no pod has no endpoints, so every connection to it is refused. It is mostly a misspelt label, and nothing but the failing caller tells.",
		"examples": {
			"fails": [{
				"name": "the label is misspelt",
				"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: wbe }, ports: [{ port: 80 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
				"at": ["Service/web spec.selector"]
			}],
			"passes": [
				{
					"name": "the selector is part of the labels",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: web }\nspec:\n  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web, tier: front } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "without a selector someone else writes the endpoints",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: database }\nspec: { ports: [{ port: 5432 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "an external name has no endpoints",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: database }\nspec: { type: ExternalName, externalName: db.example.com, selector: { app: db } }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "where there is no workload at all, the pods are elsewhere",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	}
};

export { builtInTexts as t };