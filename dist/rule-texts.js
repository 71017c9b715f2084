// \0#rule-texts
const builtInTexts = {
	"apiserver-audit-log-path": {
		"rationale": "After a break-in the audit log is the only record of what was read and changed through the API. Without it the extent stays unknown, and every secret has to be taken for stolen.",
		"examples": {
			"fails": [
				{
					"name": "a policy alone writes nothing",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --audit-policy-file=/etc/kubernetes/audit.yaml] }] }\n",
					"at": ["spec.containers[0].command"]
				},
				{
					"name": "kubeadm does not set it",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer: { extraArgs: { audit-log-maxage: \"30\" } }\n",
					"at": ["apiServer"]
				},
				{
					"name": "the value is empty",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, args: [\"--audit-log-path=\"] }] }\n",
					"at": ["spec.containers[0].args[0]"]
				}
			],
			"passes": [
				{
					"name": "to standard output",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --audit-log-path, \"-\"] }] }\n"
				},
				{
					"name": "to another server",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --audit-webhook-config-file=/etc/kubernetes/sink.yaml] }] }\n"
				},
				{
					"name": "a file, by kubeadm's list",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: [{ name: audit-log-path, value: /var/log/audit.log }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"duplicate-env-var": {
		"rationale": "The last entry wins without a word, and entries are merged by their name, so an update may drop either of them. The program then runs with a value that a reader of the file did not expect.",
		"examples": {
			"fails": [
				{
					"name": "the same name twice, with another between",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: nginx:1.27.2\n          env: [{ name: MODE, value: fast }, { name: COLOR, value: red }, { name: MODE, value: slow }]\n",
					"severity": "medium",
					"at": ["spec.template.spec.containers[0].env[0].name"]
				},
				{
					"name": "an init container has it three times, once from a ConfigMap",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers:\n    - name: setup\n      image: busybox:1.36\n      env:\n        - { name: HOME, value: /tmp }\n        - { name: HOME, valueFrom: { configMapKeyRef: { name: web, key: home } } }\n        - { name: HOME, value: /root }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"at": ["spec.initContainers[0].env[0].name", "spec.initContainers[0].env[1].name"]
				},
				{
					"name": "the later one extends the earlier one",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      env: [{ name: OPTIONS, value: \"-a\" }, { name: OPTIONS, value: \"$(OPTIONS) -b\" }]\n",
					"severity": "info",
					"at": ["spec.containers[0].env[0].name"]
				}
			],
			"passes": [
				{
					"name": "names that differ in case",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, env: [{ name: http_proxy, value: a }, { name: HTTP_PROXY, value: a }] }] }\n"
				},
				{
					"name": "the same name in two containers",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, env: [{ name: MODE, value: fast }] }\n    - { name: log, image: fluent/fluent-bit:3.1.9, env: [{ name: MODE, value: slow }] }\n"
				},
				{
					"name": "no list, an empty one, and an empty item",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2 }\n    - { name: log, image: fluent/fluent-bit:3.1.9, env: [] }\n    - name: proxy\n      image: envoyproxy/envoy:v1.32.1\n      env: [{ name: MODE, value: fast }, null, { value: x }, { value: x }]\n"
				}
			]
		},
		"params": {},
		"grades": ["info"],
		"strict": false
	},
	"duplicate-object": {
		"rationale": "The API server knows one object of a name, so the definition that is applied last replaces the other without a word. What was reviewed in the other is then not what runs.",
		"examples": {
			"fails": [{
				"name": "the second of two in one file",
				"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { color: red }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { color: blue }\n",
				"severity": "high",
				"at": ["ConfigMap/web metadata.name"]
			}, {
				"name": "versions of one group are one object, also inside a list",
				"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\n---\napiVersion: v1\nkind: List\nitems:\n  - { apiVersion: networking.k8s.io/v1beta1, kind: Ingress, metadata: { name: web, namespace: shop } }\n  - { apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: web, namespace: shop } }\n",
				"at": ["Ingress/web metadata.name", "Ingress/web metadata.name"]
			}],
			"passes": [
				{
					"name": "other namespaces, and one that is left open",
					"yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: test }\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web }\n"
				},
				{
					"name": "one kind name in two groups",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\n---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: web }\n"
				},
				{
					"name": "names that the API server makes up",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { generateName: migrate- }\n---\napiVersion: batch/v1\nkind: Job\nmetadata: { generateName: migrate- }\n"
				},
				{
					"name": "objects without a name",
					"yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n---\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n"
				},
				{
					"name": "hooks of two moments",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: migrate, annotations: { helm.sh/hook: pre-install } }\n---\napiVersion: batch/v1\nkind: Job\nmetadata: { name: migrate, annotations: { helm.sh/hook: pre-upgrade } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"host-network-dns-policy": {
		"rationale": "On the host's network the kubelet treats `ClusterFirst` as `Default`, the node's own resolver. The pod then looks up a Service's name outside the cluster and fails, or reaches whoever answers there.",
		"examples": {
			"fails": [{
				"name": "the policy is left out",
				"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec: { template: { spec: { hostNetwork: true, containers: [{ name: agent, image: acme/agent:1.0.0 }] } } }\n",
				"at": ["spec.template.spec.dnsPolicy"]
			}, {
				"name": "the policy that means something else here",
				"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: probe }\nspec:\n  schedule: \"@hourly\"\n  jobTemplate: { spec: { template: { spec: { hostNetwork: true, dnsPolicy: ClusterFirst, containers: [{ name: probe, image: busybox:1.36 }] } } } }\n",
				"at": ["spec.jobTemplate.spec.template.spec.dnsPolicy"]
			}],
			"passes": [
				{
					"name": "the policy made for it",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec: { hostNetwork: true, dnsPolicy: ClusterFirstWithHostNet, containers: [{ name: agent, image: acme/agent:1.0.0 }] }\n"
				},
				{
					"name": "the node's resolver, or none, on purpose",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: dns }\nspec: { hostNetwork: true, dnsPolicy: Default, containers: [{ name: dns, image: acme/node-dns:1.0.0 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: dns-2 }\nspec: { hostNetwork: true, dnsPolicy: None, dnsConfig: { nameservers: [10.0.0.2] }, containers: [{ name: dns, image: acme/node-dns:1.0.0 }] }\n"
				},
				{
					"name": "a network of its own, by false and by null",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { hostNetwork: false, dnsPolicy: ClusterFirst, containers: [{ name: app, image: nginx:1.27.2 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web-2 }\nspec: { hostNetwork: , containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"unstable-selector-label": {
		"rationale": "A workload's selector can never be changed after it was made. When the label follows the version, the next upgrade stops with an error, and only deleting the workload gets past it.",
		"examples": {
			"fails": [{
				"name": "the common labels of a chart in the selector",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  selector: { matchLabels: { app.kubernetes.io/name: web, app.kubernetes.io/version: \"1.4.0\", helm.sh/chart: web-0.3.1 } }\n  template:\n    metadata: { labels: { app.kubernetes.io/name: web, app.kubernetes.io/version: \"1.4.0\", helm.sh/chart: web-0.3.1 } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
				"at": ["spec.selector.matchLabels['app.kubernetes.io/version']"]
			}, {
				"name": "a release in an expression, and an unquoted number",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  selector: { matchExpressions: [{ key: app, operator: In, values: [db] }, { key: git-commit, operator: In, values: [3f1c2d4] }] }\n  template: { spec: { containers: [{ name: db, image: postgres:17.2 }] } }\n---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  selector: { matchLabels: { app: agent, version: 1.5 } }\n  template: { spec: { containers: [{ name: agent, image: acme/agent:1.5.0 }] } }\n",
				"at": ["StatefulSet/db spec.selector.matchExpressions[1]", "DaemonSet/agent spec.selector.matchLabels.version"]
			}],
			"passes": [
				{
					"name": "a variant is not a release",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: reviews-v2 }\nspec:\n  selector: { matchLabels: { app: reviews, version: v2 } }\n  template:\n    metadata: { labels: { app: reviews, version: v2 } }\n    spec: { containers: [{ name: reviews, image: acme/reviews:2.0.0 }] }\n"
				},
				{
					"name": "the version only on the pods",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, labels: { app.kubernetes.io/version: \"1.4.0\" } }\nspec:\n  selector: { matchLabels: { app.kubernetes.io/name: web }, matchExpressions: [] }\n  template:\n    metadata: { labels: { app.kubernetes.io/name: web, app.kubernetes.io/version: \"1.4.0\" } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "a ReplicaSet of a Deployment, printed from a cluster",
					"yaml": "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: { name: web-5d4f8, ownerReferences: [{ apiVersion: apps/v1, kind: Deployment, name: web, uid: 6e1b1b0a-6f64-4d3c-9d4e-0a1b2c3d4e5f }] }\nspec:\n  selector: { matchLabels: { app: web, pod-template-hash: 5d4f8 } }\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n"
				},
				{
					"name": "no selector, and a Service's selector, which may change",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  selector:\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web, version: \"1.4.0\" }, ports: [{ port: 80 }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"apiserver-anonymous-auth": {
		"rationale": "Anonymous requests are on by default and act as `system:anonymous`. A binding that reaches that user or its group is then open to whoever reaches the port.",
		"examples": {
			"fails": [
				{
					"name": "the flag is left out of the static pod",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --secure-port=6443] }] }\n",
					"at": ["spec.containers[0].command"]
				},
				{
					"name": "kubeadm's arguments as a list",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: [{ name: anonymous-auth, value: \"true\" }] }\n",
					"at": ["apiServer.extraArgs[0].value"]
				},
				{
					"name": "given without a value, in the pod of a hosted control plane",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: tenant }\nspec:\n  template:\n    spec: { containers: [{ name: api, image: registry.k8s.io/kube-apiserver:v1.34.1, args: [--secure-port=6443, --anonymous-auth] }] }\n",
					"at": ["spec.template.spec.containers[0].args[1]"]
				}
			],
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
	"apiserver-authorization-always-allow": {
		"rationale": "AlwaysAllow answers every question about rights with yes, and it is what kube-apiserver does when nothing is said. The token of the least important pod is then the key to the cluster.",
		"examples": {
			"fails": [
				{
					"name": "the flag is left out of a static pod",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --secure-port=6443] }] }\n",
					"at": ["spec.containers[0].command"]
				},
				{
					"name": "AlwaysAllow beside RBAC lets everyone in too",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer: { extraArgs: { authorization-mode: \"Node,RBAC,AlwaysAllow\" } }\n",
					"at": ["apiServer.extraArgs.authorization-mode"]
				},
				{
					"name": "an empty value is none, and the image tells which program it is",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: tenant-apiserver }\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: registry.k8s.io/kube-apiserver-arm64:v1.34.1\n          args: [--secure-port=6443, --authorization-mode=]\n",
					"at": ["spec.template.spec.containers[0].args[1]"]
				}
			],
			"passes": [
				{
					"name": "node and RBAC, from a line for a shell",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec:\n  containers:\n    - name: kube-apiserver\n      image: registry.k8s.io/kube-apiserver:v1.34.1\n      command: [/bin/sh, -c, \"exec /usr/local/bin/kube-apiserver --v=2 --authorization-mode=Node,RBAC 1>>/var/log/api.log 2>&1\"]\n"
				},
				{
					"name": "a file says who decides",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver], args: [--authorization-config, /etc/kubernetes/authz.yaml] }] }\n"
				},
				{
					"name": "kubeadm sets Node and RBAC by itself",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: [{ name: profiling, value: \"false\" }] }\n"
				},
				{
					"name": "the last of two flags counts",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --authorization-mode=AlwaysAllow, --authorization-mode=RBAC] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"apiserver-authorization-rbac": {
		"rationale": "Roles and bindings have effect only where the RBAC authorizer is asked. Without it rights come from a coarser source, which nobody sees in the manifests that are reviewed.",
		"examples": {
			"fails": [
				{
					"name": "only the node authorizer",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --authorization-mode=Node] }] }\n",
					"at": ["spec.containers[0].command[1]"]
				},
				{
					"name": "attributes from a file, by kubeadm's ConfigMap",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: kubeadm-config, namespace: kube-system }\ndata:\n  ClusterConfiguration: |\n    apiVersion: kubeadm.k8s.io/v1beta4\n    kind: ClusterConfiguration\n    apiServer: { extraArgs: [{ name: authorization-mode, value: \"Node,ABAC\" }] }\n",
					"at": ["data.ClusterConfiguration"]
				},
				{
					"name": "nothing is said",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [/usr/local/bin/kube-apiserver] }] }\n",
					"at": ["spec.containers[0].command"]
				}
			],
			"passes": [
				{
					"name": "RBAC among others, with spaces",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --authorization-mode, \"Node, RBAC,Webhook\"] }] }\n"
				},
				{
					"name": "kubeadm sets Node and RBAC, and a file leaves it to its authorizers",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: { extraArgs: [{ name: authorization-config, value: /etc/kubernetes/authz.yaml }] }\n"
				},
				{
					"name": "a program that only talks to the API server",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: probe }\nspec: { containers: [{ name: probe, image: example.com/probe:1.0.0, args: [--target=kube-apiserver, --authorization-mode=ABAC] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"apiserver-profiling": {
		"rationale": "The profiler tells what the server holds in memory and which requests it serves. An attacker with a little access learns from it, and can keep the server busy with profiles.",
		"examples": {
			"fails": [
				{
					"name": "unset means on",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: main, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --authorization-mode=RBAC] }] }\n",
					"at": ["spec.containers[0].command"]
				},
				{
					"name": "given without a value",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: main, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver], args: [--profiling, --v=2] }] }\n",
					"at": ["spec.containers[0].args[0]"]
				},
				{
					"name": "turned on by kubeadm's configuration",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\napiServer: { extraArgs: { profiling: \"true\" } }\n",
					"at": ["apiServer.extraArgs.profiling"]
				}
			],
			"passes": [
				{
					"name": "turned off",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: main, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --profiling=false] }] }\n"
				},
				{
					"name": "given as a word of its own, in upper case",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [/go-runner, --log-file=/var/log/api.log, /usr/local/bin/kube-apiserver], args: [--profiling, \"FALSE\"] }] }\n"
				},
				{
					"name": "a client of the API server with a flag of that name",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: metrics }\nspec: { containers: [{ name: metrics, image: example.com/kube-apiserver-metrics:1.0.0, args: [--profiling=true] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"apiserver-token-auth-file": {
		"rationale": "The file holds tokens in clear text that stay valid until somebody edits it and restarts the server. One copy in a backup is lasting access to the cluster.",
		"examples": {
			"fails": [{
				"name": "a file of tokens",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --secure-port=6443, --token-auth-file=/etc/kubernetes/tokens.csv] }] }\n",
				"at": ["spec.containers[0].command[2]"]
			}, {
				"name": "by kubeadm",
				"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer:\n  extraArgs:\n    - { name: profiling, value: \"false\" }\n    - { name: token-auth-file, value: /etc/kubernetes/tokens.csv }\n",
				"at": ["apiServer.extraArgs[1].value"]
			}],
			"passes": [
				{
					"name": "without the flag",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --enable-bootstrap-token-auth=true] }] }\n"
				},
				{
					"name": "a flag without a value is none",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.34.1, command: [kube-apiserver, --token-auth-file, --secure-port=6443] }] }\n"
				},
				{
					"name": "another program's flag of that name",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: registry }\nspec:\n  template:\n    spec: { containers: [{ name: registry, image: example.com/registry:2.8.3, args: [--token-auth-file=/etc/tokens] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"controller-manager-profiling": {
		"rationale": "The profiler shows goroutines and memory of a program that handles every Secret of the cluster. Whoever reaches the port learns from it, and can slow the control loops down.",
		"examples": {
			"fails": [
				{
					"name": "unset means on",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-controller-manager, namespace: kube-system }\nspec: { containers: [{ name: main, image: registry.k8s.io/kube-controller-manager:v1.34.1, command: [kube-controller-manager, --authorization-mode=RBAC] }] }\n",
					"at": ["spec.containers[0].command"]
				},
				{
					"name": "given without a value",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-controller-manager, namespace: kube-system }\nspec: { containers: [{ name: main, image: registry.k8s.io/kube-controller-manager:v1.34.1, command: [kube-controller-manager], args: [--profiling, --v=2] }] }\n",
					"at": ["spec.containers[0].args[0]"]
				},
				{
					"name": "turned on by kubeadm's configuration",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\ncontrollerManager: { extraArgs: { profiling: \"true\" } }\n",
					"at": ["controllerManager.extraArgs.profiling"]
				}
			],
			"passes": [
				{
					"name": "turned off",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-controller-manager, namespace: kube-system }\nspec: { containers: [{ name: main, image: registry.k8s.io/kube-controller-manager:v1.34.1, command: [kube-controller-manager, --profiling=false] }] }\n"
				},
				{
					"name": "the same flag of the scheduler is another rule's business",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-scheduler, namespace: kube-system }\nspec: { containers: [{ name: kube-scheduler, image: registry.k8s.io/kube-scheduler:v1.34.1, command: [kube-scheduler, --profiling=true] }] }\n"
				},
				{
					"name": "a number that Go reads as false",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\ncontrollerManager: { extraArgs: { profiling: \"0\" } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"scheduler-bind-address": {
		"rationale": "Unless it is told an address, the scheduler listens on all of them. Whoever reaches the node reads from its metrics what runs where, and has one more program to attack.",
		"examples": {
			"fails": [
				{
					"name": "unset means all addresses",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-scheduler, namespace: kube-system }\nspec: { containers: [{ name: kube-scheduler, image: registry.k8s.io/kube-scheduler:v1.34.1, command: [kube-scheduler, --leader-elect=true] }] }\n",
					"at": ["spec.containers[0].command"]
				},
				{
					"name": "opened by kubeadm's configuration",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\nscheduler: { extraArgs: { bind-address: 0.0.0.0 } }\n",
					"at": ["scheduler.extraArgs.bind-address"]
				},
				{
					"name": "the node's own address, in the list form",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nscheduler: { extraArgs: [{ name: bind-address, value: 10.0.0.4 }] }\n",
					"at": ["scheduler.extraArgs[0].value"]
				},
				{
					"name": "the old flag beside the new one",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-scheduler, namespace: kube-system }\nspec: { containers: [{ name: kube-scheduler, image: registry.k8s.io/kube-scheduler:v1.18.20, command: [kube-scheduler, --bind-address=127.0.0.1, --address=0.0.0.0] }] }\n",
					"at": ["spec.containers[0].command[1]"]
				}
			],
			"passes": [
				{
					"name": "loopback of either family",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: kube-scheduler, namespace: kube-system }\nspec: { containers: [{ name: kube-scheduler, image: registry.k8s.io/kube-scheduler:v1.34.1, command: [kube-scheduler, \"--bind-address=::1\"] }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: kube-scheduler, namespace: kube-system }\nspec: { containers: [{ name: kube-scheduler, image: registry.k8s.io/kube-scheduler:v1.34.1, args: [--bind-address, 127.0.0.2] }] }\n"
				},
				{
					"name": "kubeadm's own default is loopback",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nscheduler: { extraArgs: [{ name: v, value: \"2\" }] }\n"
				},
				{
					"name": "a second scheduler under another name is not Kubernetes' own",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: batch-scheduler }\nspec:\n  template:\n    spec: { containers: [{ name: scheduler, image: example.com/batch-scheduler:1.2.0, command: [/batch-scheduler, --bind-address=0.0.0.0] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"etcd-client-cert-auth": {
		"rationale": "etcd holds every object and Secret of the cluster and asks no further questions once a client is connected. Reaching its port is then the same as being cluster-admin, and no audit log tells of it.",
		"examples": {
			"fails": [
				{
					"name": "the flag is left out",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: etcd, namespace: kube-system }\nspec: { containers: [{ name: etcd, image: registry.k8s.io/etcd:3.6.5-0, command: [etcd, --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt] }] }\n",
					"at": ["spec.containers[0].command"]
				},
				{
					"name": "turned off in the environment",
					"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: etcd }\nspec:\n  template:\n    spec:\n      containers:\n        - name: store\n          image: registry.example.com:5000/coreos/etcd-amd64:v3.5.17\n          env: [{ name: ETCD_NAME, value: store }, { name: ETCD_CLIENT_CERT_AUTH, value: \"false\" }]\n",
					"at": ["spec.template.spec.containers[0].env[1].value"]
				},
				{
					"name": "turned off for kubeadm's etcd",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\netcd: { local: { extraArgs: { client-cert-auth: \"false\" } } }\n",
					"at": ["etcd.local.extraArgs.client-cert-auth"]
				}
			],
			"passes": [
				{
					"name": "on without a value, with a single dash",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: etcd, namespace: kube-system }\nspec: { containers: [{ name: etcd, image: registry.k8s.io/etcd:3.6.5-0, command: [etcd, -client-cert-auth, -name=one] }] }\n"
				},
				{
					"name": "on in the environment",
					"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: etcd }\nspec:\n  template:\n    spec:\n      containers: [{ name: etcd, image: \"quay.io/coreos/etcd:v3.5.17\", env: [{ name: ETCD_CLIENT_CERT_AUTH, value: \"true\" }] }]\n"
				},
				{
					"name": "kubeadm turns it on, and an external etcd is not started here",
					"yaml": "apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\netcd: { local: { dataDir: /var/lib/etcd } }\n---\napiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\netcd: { external: { endpoints: [\"https://etcd.example.com:2379\"] } }\n"
				},
				{
					"name": "a configuration file says it all, and a gateway keeps no data",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: etcd }\nspec:\n  containers:\n    - { name: store, image: registry.k8s.io/etcd:3.6.5-0, command: [etcd, --config-file=/etc/etcd.yaml] }\n    - { name: gateway, image: registry.k8s.io/etcd:3.6.5-0, command: [etcd, gateway, start] }\n"
				},
				{
					"name": "a client of etcd",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: snapshot }\nspec:\n  template:\n    spec: { containers: [{ name: snapshot, image: registry.k8s.io/etcd:3.6.5-0, command: [etcdctl, snapshot, save, /backup/etcd] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"unused-volume": {
		"rationale": "Mostly the mount was lost in a merge, and the program now writes into its container's own file system and loses the data. A volume from a Secret or a claim that is missing also keeps the pod from starting, for nothing.",
		"examples": {
			"fails": [{
				"name": "one of two volumes is mounted",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      volumes:\n        - { name: tmp, emptyDir: {} }\n        - { name: tls, secret: { secretName: web-tls } }\n      containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: tmp, mountPath: /tmp }] }]\n",
				"at": ["spec.template.spec.volumes[1]"]
			}, {
				"name": "a claim template, and a volume of a CronJob",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  template:\n    metadata: { annotations: { sidecar.istio.io/inject: \"false\" } }\n    spec: { containers: [{ name: db, image: postgres:17.2, volumeMounts: [{ name: wal, mountPath: /wal }] }] }\n  volumeClaimTemplates:\n    - { metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } } }\n    - { metadata: { name: wal }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate: { spec: { template: { spec: { volumes: [{ name: out, emptyDir: {} }], containers: [{ name: report, image: acme/report:1.0.0, volumeMounts: }] } } } }\n",
				"at": ["StatefulSet/db spec.volumeClaimTemplates[0]", "CronJob/report spec.jobTemplate.spec.template.spec.volumes[0]"]
			}],
			"passes": [
				{
					"name": "mounted by init and debugging containers, and as a device",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  volumes:\n    - { name: setup, emptyDir: {} }\n    - { name: raw, persistentVolumeClaim: { claimName: raw } }\n    - { name: dumps, emptyDir: {} }\n  initContainers: [{ name: setup, image: busybox:1.36, volumeMounts: [{ name: setup, mountPath: /setup }] }]\n  containers: [{ name: app, image: acme/app:1.0.0, volumeDevices: [{ name: raw, devicePath: /dev/xvda }] }]\n  ephemeralContainers: [{ name: debug, image: busybox:1.36, volumeMounts: [{ name: dumps, mountPath: /dumps }] }]\n"
				},
				{
					"name": "a sidecar that is injected mounts it",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { annotations: { vault.hashicorp.com/agent-inject: \"true\" } }\n    spec:\n      volumes: [{ name: vault-tls, secret: { secretName: vault-tls } }]\n      containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "a CSI volume acts when the pod starts",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  volumes: [{ name: secrets, csi: { driver: secrets-store.csi.k8s.io, readOnly: true } }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "no volumes, an empty list, and a patch without containers",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { volumes: [], containers: [{ name: app, image: nginx:1.27.2 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: patch }\nspec: { template: { spec: { volumes: [{ name: tls, secret: { secretName: web-tls } }] } } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"use-namespace": {
		"rationale": "Whatever names no namespace ends up in default, so policies, quotas and roles for it have to suit everything at once. An intruder in one program there finds the Secrets of all others beside it.",
		"examples": {
			"fails": [{
				"name": "the namespace is spelt out",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: default }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: example.com/v1\nkind: Widget\nmetadata: { name: web, namespace: default }\n",
				"at": ["Deployment/web metadata.namespace", "Widget/web metadata.namespace"]
			}, {
				"name": "none is named, where the site asks for one",
				"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n---\napiVersion: example.com/v1\nkind: Widget\nmetadata: { name: web }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: web }\nrules: []\n",
				"params": { "requireNamespace": true },
				"at": ["ConfigMap/web metadata.namespace"]
			}],
			"passes": [
				{
					"name": "a namespace of its own, none, and null",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: db }\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  namespace:\n"
				},
				{
					"name": "kinds that live in no namespace",
					"yaml": "apiVersion: v1\nkind: Namespace\nmetadata: { name: default, namespace: default }\n---\napiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: fast, namespace: default }\nprovisioner: example.com/disk\n"
				},
				{
					"name": "what Kubernetes itself keeps there",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - { apiVersion: v1, kind: Service, metadata: { name: kubernetes, namespace: default } }\n  - { apiVersion: v1, kind: ServiceAccount, metadata: { name: default, namespace: default }, automountServiceAccountToken: false }\n  - { apiVersion: v1, kind: ConfigMap, metadata: { name: kube-root-ca.crt, namespace: default } }\n"
				},
				{
					"name": "a subject in another namespace's binding is not the object",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: web, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }\nsubjects: [{ kind: ServiceAccount, name: default, namespace: default }]\n"
				}
			]
		},
		"params": { "requireNamespace": false },
		"grades": [],
		"strict": false
	},
	"image-pull-policy-not-always": {
		"rationale": "A node that has some older image of that name goes on running it while its neighbours run the new one. A pod that finds a private image in the cache also starts without anyone asking for the registry's password.",
		"examples": {
			"fails": [{
				"name": "latest from the cache, and no tag at all",
				"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: \"registry.acme.dev:5000/setup\", imagePullPolicy: Never }]\n      containers: [{ name: agent, image: \"acme/agent:latest\", imagePullPolicy: IfNotPresent }]\n",
				"at": ["spec.template.spec.containers[0].imagePullPolicy", "spec.template.spec.initContainers[0].imagePullPolicy"]
			}, {
				"name": "a tag that the site calls mutable",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: \"acme/web:main\", imagePullPolicy: IfNotPresent }] }\n",
				"params": { "mutableTags": ["main"] },
				"at": ["spec.containers[0].imagePullPolicy"]
			}],
			"passes": [
				{
					"name": "unset and null mean Always for such a tag",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: \"acme/web:latest\" }\n    - { name: log, image: acme/log, imagePullPolicy: }\n    - { name: proxy, image: envoyproxy/envoy, imagePullPolicy: Always }\n"
				},
				{
					"name": "a release's tag may come from the cache",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate: { spec: { template: { spec: { containers: [{ name: report, image: \"registry:5000/report:2.1.0\", imagePullPolicy: IfNotPresent }] } } } }\n"
				},
				{
					"name": "a digest never means something else",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, imagePullPolicy: Never, image: \"nginx:latest@sha256:6db391d1c0cfb30588ba0bf72ea999404f2764febf0f1f196acd5867ac7efa7e\" }] }\n"
				}
			]
		},
		"params": { "mutableTags": [] },
		"grades": [],
		"strict": false
	},
	"latest-tag": {
		"rationale": "A tag that moves gives every node the code of the moment at which it pulled. After an incident nobody can say what ran, and rolling back starts the same broken image again.",
		"examples": {
			"fails": [
				{
					"name": "no tag, behind a registry with a port, and latest in any case",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: migrate, image: \"ghcr.io/acme/migrate:Latest\" }]\n      containers:\n        - { name: app, image: \"registry.acme.dev:5000/shop\" }\n        - { name: proxy, image: nginx }\n",
					"at": [
						"spec.template.spec.containers[0].image",
						"spec.template.spec.containers[1].image",
						"spec.template.spec.initContainers[0].image"
					]
				},
				{
					"name": "a debugging container, and a CronJob",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2 }]\n  ephemeralContainers: [{ name: debug, image: busybox }]\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate: { spec: { template: { spec: { containers: [{ name: report, image: \"acme/report:latest\" }] } } } }\n",
					"at": ["Pod/web spec.ephemeralContainers[0].image", "CronJob/report spec.jobTemplate.spec.template.spec.containers[0].image"]
				},
				{
					"name": "a tag that the site calls mutable",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: \"ghcr.io/acme/web:edge\" }] }\n",
					"params": { "mutableTags": ["main", "edge"] },
					"at": ["spec.containers[0].image"]
				}
			],
			"passes": [
				{
					"name": "a digest settles it, with or without a tag",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: \"nginx:latest@sha256:6db391d1c0cfb30588ba0bf72ea999404f2764febf0f1f196acd5867ac7efa7e\" }\n    - { name: log, image: \"localhost:5000/log@sha256:6db391d1c0cfb30588ba0bf72ea999404f2764febf0f1f196acd5867ac7efa7e\" }\n"
				},
				{
					"name": "tags that only resemble latest, after a port",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: { name: web }\n    spec:\n      containers:\n        - { name: app, image: \"registry.acme.dev:5000/web/latest:2.3.1\" }\n        - { name: agent, image: \"quay.io/acme/agent:latest-2.3.1\" }\n"
				},
				{
					"name": "no image, or one that the injector fills in",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: gateway }\nspec:\n  template:\n    metadata: { annotations: { inject.istio.io/templates: gateway } }\n    spec:\n      containers:\n        - { name: istio-proxy, image: auto }\n        - { name: later }\n"
				},
				{
					"name": "edge is a tag like others unless the site says so",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: \"ghcr.io/acme/web:edge\" }] }\n"
				}
			]
		},
		"params": { "mutableTags": [] },
		"grades": [],
		"strict": false
	},
	"dangling-ingress": {
		"rationale": "The controller answers with an error for a path whose Service or port does not exist. It happens after a renamed Service or port, and users are the first to see it.",
		"examples": {
			"fails": [
				{
					"name": "the Service has another name",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  rules:\n    - host: shop.example.com\n      http:\n        paths:\n          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }\n          - { path: /api, pathType: Prefix, backend: { service: { name: api-v1, port: { name: http } } } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: api }\nspec: { ports: [{ name: http, port: 80 }] }\n",
					"severity": "medium",
					"at": ["Ingress/web spec.rules[0].http.paths[1].backend.service.name"]
				},
				{
					"name": "the Service has no such port, in both forms",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: new }\nspec: { defaultBackend: { service: { name: web, port: { name: web } } } }\n---\napiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: { name: old }\nspec: { backend: { serviceName: web, servicePort: 8080 } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ name: http, port: 80, targetPort: 8080 }] }\n",
					"at": ["Ingress/new spec.defaultBackend.service.port.name", "Ingress/old spec.backend.servicePort"]
				},
				{
					"name": "the Service is in another namespace",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\nspec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: other }\nspec: { ports: [{ port: 80 }] }\n",
					"at": ["Ingress/web spec.defaultBackend.service.name"]
				},
				{
					"name": "without any Service they are most likely elsewhere",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: files }\nspec: { defaultBackend: { resource: { apiGroup: storage.example.com, kind: Bucket, name: files } } }\n",
					"severity": "info",
					"at": ["Ingress/web spec.defaultBackend.service.name", "Ingress/files spec.defaultBackend.resource.name"]
				}
			],
			"passes": [
				{
					"name": "by number, by name, and by a number in quotes",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\nspec:\n  defaultBackend: { service: { name: web, port: { name: http } } }\n  rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }, { host: a.example.com }]\n---\napiVersion: networking.k8s.io/v1beta1\nkind: Ingress\nmetadata: { name: old, namespace: shop }\nspec: { rules: [{ http: { paths: [{ backend: { serviceName: web, servicePort: \"80\" } }] } }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ name: http, port: 80, targetPort: 8080 }] }\n"
				},
				{
					"name": "a redirect that the load balancer makes by itself",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { defaultBackend: { service: { name: ssl-redirect, port: { name: use-annotation } } } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n"
				},
				{
					"name": "an external name takes requests on any port",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { defaultBackend: { service: { name: shop, port: { number: 443 } } } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: shop }\nspec: { type: ExternalName, externalName: shop.example.com }\n"
				},
				{
					"name": "a custom resource of the set",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: files }\nspec: { defaultBackend: { resource: { apiGroup: storage.example.com, kind: Bucket, name: files } } }\n---\napiVersion: storage.example.com/v1\nkind: Bucket\nmetadata: { name: files }\n"
				},
				{
					"name": "the backend and the paths are null",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  defaultBackend:\n  rules: [{ http: { paths: } }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"ingress-wildcard-host": {
		"rationale": "A rule without a host answers for every name that points to the controller, also one whose own Ingress is missing today. A tenant thus receives the logins and cookies meant for somebody else.",
		"examples": {
			"fails": [
				{
					"name": "the second rule has no host",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  rules:\n    - host: shop.example.com\n    - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }\n",
					"at": ["spec.rules[1]"]
				},
				{
					"name": "a star alone, in the old API version",
					"yaml": "apiVersion: networking.k8s.io/v1beta1\nkind: Ingress\nmetadata: { name: web }\nspec: { rules: [{ host: \"*\" }] }\n",
					"at": ["spec.rules[0].host"]
				},
				{
					"name": "nothing but a default backend",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  rules:\n  defaultBackend: { service: { name: web, port: { number: 80 } } }\n",
					"at": ["spec.defaultBackend"]
				},
				{
					"name": "read strictly, all names under a domain",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { rules: [{ host: shop.example.com }, { host: \"*.shop.example.com\" }] }\n",
					"params": { "strict": true },
					"at": ["spec.rules[1].host"]
				}
			],
			"passes": [
				{
					"name": "all names under a domain, read leniently",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: tenants }\nspec: { rules: [{ host: \"*.shop.example.com\" }] }\n"
				},
				{
					"name": "hosts, and a default backend beside them",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  defaultBackend: { service: { name: missing, port: { number: 80 } } }\n  rules: [{ host: shop.example.com }, { host: www.shop.example.com }]\n"
				},
				{
					"name": "neither rules nor a backend",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: empty }\nspec: { ingressClassName: nginx }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": true
	},
	"ingress-without-tls": {
		"rationale": "Without TLS every network between user and cluster can read and change the traffic. One captured session cookie is enough to act as its owner.",
		"examples": {
			"fails": [
				{
					"name": "rules without tls",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec:\n  rules:\n    - host: shop.example.com\n      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }\n",
					"at": ["spec.tls"]
				},
				{
					"name": "an empty list, behind a default backend of the old form",
					"yaml": "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: { name: web }\nspec: { tls: [], backend: { serviceName: web, servicePort: 80 } }\n",
					"at": ["spec.tls"]
				},
				{
					"name": "a route of OpenShift",
					"yaml": "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: web }\nspec: { to: { kind: Service, name: web } }\n",
					"at": ["spec.tls"]
				},
				{
					"name": "read strictly, clear text must be turned off as well",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, annotations: { kubernetes.io/ingress.allow-http: \"true\" } }\nspec:\n  tls: [{ hosts: [shop.example.com], secretName: shop-tls }]\n  defaultBackend: { service: { name: web, port: { name: http } } }\n",
					"params": { "strict": true },
					"at": ["spec.tls"]
				}
			],
			"passes": [
				{
					"name": "tls without a secret takes the controller's own certificate",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { tls: [{ hosts: [shop.example.com] }], rules: [{ host: shop.example.com }] }\n"
				},
				{
					"name": "TLS ends at the cloud's load balancer",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: aws\n  annotations: { alb.ingress.kubernetes.io/certificate-arn: \"arn:aws:acm:eu-west-1:1:certificate/1\" }\nspec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: gke, annotations: { networking.gke.io/managed-certificates: shop } }\nspec: { rules: [{ host: shop.example.com }] }\n"
				},
				{
					"name": "an Ingress that publishes nothing",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: empty }\nspec: { ingressClassName: nginx, rules: [] }\n"
				},
				{
					"name": "a route with TLS to the pod",
					"yaml": "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: web }\nspec: { to: { kind: Service, name: web }, tls: { termination: passthrough } }\n"
				},
				{
					"name": "read strictly, with clear text turned off",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, annotations: { kubernetes.io/ingress.allow-http: \"false\" } }\nspec: { tls: [{ hosts: [shop.example.com] }], rules: [{ host: shop.example.com }] }\n",
					"params": { "strict": true }
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": true
	},
	"nginx-snippet-annotations": {
		"rationale": "The text of a snippet becomes part of the configuration of an nginx that may read the Secrets of all namespaces. Whoever writes an Ingress makes it send them the controller's token (CVE-2021-25742).",
		"examples": {
			"fails": [
				{
					"name": "one that adds a header and one that reads the token",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/configuration-snippet: \"more_set_headers 'X-Frame-Options: DENY';\"\n    nginx.ingress.kubernetes.io/ssl-redirect: \"true\"\nspec: { rules: [{ host: shop.example.com }] }\n",
					"severity": "high",
					"at": ["metadata.annotations['nginx.ingress.kubernetes.io/configuration-snippet']"]
				},
				{
					"name": "one that serves the controller's token",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: thief\n  annotations:\n    nginx.ingress.kubernetes.io/server-snippet: |\n      location /x { alias /var/run/secrets/kubernetes.io/serviceaccount/; }\nspec: { rules: [{ host: shop.example.com }] }\n",
					"severity": "critical",
					"at": ["metadata.annotations['nginx.ingress.kubernetes.io/server-snippet']"]
				},
				{
					"name": "the other controller's names, in the plural",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, annotations: { nginx.org/location-snippets: \"gzip on;\", nginx.org/server-snippets: \"gzip off;\" } }\nspec: { rules: [{ host: shop.example.com }] }\n",
					"severity": "high",
					"at": ["metadata.annotations['nginx.org/location-snippets']", "metadata.annotations['nginx.org/server-snippets']"]
				}
			],
			"passes": [
				{
					"name": "annotations made for the purpose",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, annotations: { nginx.ingress.kubernetes.io/rewrite-target: /, nginx.org/proxy-connect-timeout: 30s } }\nspec: { rules: [{ host: shop.example.com }] }\n"
				},
				{
					"name": "a switch and a tool with snippet in their names",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/enable-snippet-check: \"false\"\n    example.com/server-snippet: \"alias /x;\"\nspec: { rules: [{ host: shop.example.com }] }\n"
				},
				{
					"name": "annotations are null",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\nspec: { rules: [{ host: shop.example.com }] }\n"
				},
				{
					"name": "on an object that no controller reads as an Ingress",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web, annotations: { nginx.ingress.kubernetes.io/server-snippet: \"alias /x;\" } }\nspec: { ports: [{ port: 80 }] }\n"
				}
			]
		},
		"params": {},
		"grades": ["critical"],
		"strict": false
	},
	"dangling-network-policy": {
		"rationale": "A policy that selects nothing is accepted without a word, while the pods it was written for stay open to every other pod. It mostly follows a renamed label, and shows only when an attacker moves on through the gap.",
		"examples": {
			"fails": [
				{
					"name": "the label was renamed",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: db }\nspec: { podSelector: { matchLabels: { app: db } }, policyTypes: [Ingress] }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { metadata: { labels: { app.kubernetes.io/name: db } }, spec: { containers: [{ name: app, image: postgres:17.2 }] } } }\n",
					"severity": "medium",
					"at": ["NetworkPolicy/db spec.podSelector"]
				},
				{
					"name": "an expression that no label meets",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web, namespace: shop }\nspec: { podSelector: { matchExpressions: [{ key: app, operator: In, values: [web, api] }] } }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: db, namespace: shop, labels: { app: db } }\nspec: { containers: [{ name: app, image: postgres:17.2 }] }\n",
					"at": ["NetworkPolicy/web spec.podSelector"]
				},
				{
					"name": "without any workload the pods are most likely elsewhere",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: db }\nspec: { podSelector: { matchLabels: { app: db } } }\n",
					"severity": "info",
					"at": ["NetworkPolicy/db spec.podSelector"]
				}
			],
			"passes": [
				{
					"name": "an empty selector means every pod",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: deny }\nspec: { podSelector: {}, policyTypes: [Ingress, Egress] }\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: also-deny }\nspec: { podSelector: { matchLabels: {}, matchExpressions: [] } }\n"
				},
				{
					"name": "expressions that a label meets, beside labels of running pods",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: db }\nspec:\n  podSelector:\n    matchLabels: { statefulset.kubernetes.io/pod-name: db-0 }\n    matchExpressions:\n      - { key: app, operator: NotIn, values: [web] }\n      - { key: tier, operator: DoesNotExist }\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata: { name: db }\nspec: { jobTemplate: { spec: { template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: app, image: postgres:17.2 }] } } } } }\n"
				},
				{
					"name": "an operator that Kubernetes does not know, so nothing can be said",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: db }\nspec: { podSelector: { matchExpressions: [{ key: app, operator: Like, values: [d*] }] } }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "pods that an operator makes",
					"yaml": "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: kafka, labels: { app.kubernetes.io/managed-by: strimzi-cluster-operator } }\nspec: { podSelector: { matchLabels: { strimzi.io/cluster: main } } }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"added-capabilities": {
		"rationale": "A capability that the program does not use is of use only to whoever breaks in. The restricted profile of Pod Security admission therefore allows binding low ports and nothing else.",
		"examples": {
			"fails": [{
				"name": "one that the baseline profile still allows",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [ALL], add: [NET_BIND_SERVICE, CHOWN] } } }] }\n",
				"at": ["spec.containers[0].securityContext.capabilities.add[1]"]
			}, {
				"name": "in the init container of a Rollout",
				"yaml": "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, securityContext: { capabilities: { add: [FOWNER] } } }]\n      containers: [{ name: app, image: nginx:1.27.2 }]\n",
				"at": ["spec.template.spec.initContainers[0].securityContext.capabilities.add[0]"]
			}],
			"passes": [
				{
					"name": "low ports only",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] } } }] }\n"
				},
				{
					"name": "nothing added, in three ways",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36, securityContext: { capabilities: { add: [] } } }]\n  containers:\n    - { name: app, image: nginx:1.27.2 }\n    - { name: agent, image: fluent/fluent-bit:3.1.9, securityContext: { capabilities: null } }\n"
				},
				{
					"name": "Windows has no capabilities",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { capabilities: { add: [CHOWN] } } }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"apparmor-unconfined": {
		"rationale": "AppArmor keeps even root in a container from mounting filesystems and writing to kernel settings. Without it a break-out needs one flaw less, and the baseline profile refuses the pod.",
		"examples": {
			"fails": [
				{
					"name": "the container turns it off",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { appArmorProfile: { type: RuntimeDefault } }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { appArmorProfile: { type: Unconfined } } }]\n",
					"at": ["spec.containers[0].securityContext.appArmorProfile.type"]
				},
				{
					"name": "an annotation of older versions, on the pod template",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  template:\n    metadata:\n      annotations:\n        container.apparmor.security.beta.kubernetes.io/agent: unconfined\n        container.apparmor.security.beta.kubernetes.io/app: runtime/default\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }, { name: agent, image: fluent/fluent-bit:3.1.9 }] }\n",
					"at": ["spec.template.metadata.annotations['container.apparmor.security.beta.kubernetes.io/agent']"]
				},
				{
					"name": "a local profile without a name, in an init container",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36, securityContext: { appArmorProfile: { type: Localhost } } }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"at": ["spec.initContainers[0].securityContext.appArmorProfile.type"]
				},
				{
					"name": "the pod turns it off, also where its container has a profile",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { appArmorProfile: { type: Unconfined } }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { appArmorProfile: { type: RuntimeDefault } } }]\n",
					"at": ["spec.securityContext.appArmorProfile.type"]
				},
				{
					"name": "a local profile without a name, for the whole pod",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { appArmorProfile: { type: Localhost } }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"at": ["spec.securityContext.appArmorProfile.type"]
				}
			],
			"passes": [
				{
					"name": "unset is left to the runtime, which has a profile of its own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { example.com/note: unconfined } }\nspec:\n  securityContext: { appArmorProfile: null }\n  initContainers: [{ name: setup, image: busybox:1.36 }]\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsNonRoot: true } }]\n"
				},
				{
					"name": "the runtime's profile and a named one",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { annotations: { container.apparmor.security.beta.kubernetes.io/app: localhost/k8s-nginx } }\n    spec:\n      securityContext: { appArmorProfile: { type: RuntimeDefault } }\n      containers: [{ name: app, image: nginx:1.27.2, securityContext: { appArmorProfile: { type: Localhost, localhostProfile: k8s-nginx } } }]\n"
				},
				{
					"name": "an annotation on the Deployment itself does nothing",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/app: unconfined } }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				},
				{
					"name": "Windows has no AppArmor",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  securityContext: { appArmorProfile: { type: Unconfined } }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"baseline-capabilities": {
		"rationale": "Pod Security admission at the baseline level lets a pod add only what runtimes give anyway. Such a pod is refused there, and where it is not, it has rights that reach beyond the container.",
		"examples": {
			"fails": [{
				"name": "one that the runtime does not give by default",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: database }\nspec: { containers: [{ name: app, image: redis:7.4.1, securityContext: { capabilities: { add: [CHOWN, IPC_LOCK] } } }] }\n",
				"at": ["spec.containers[0].securityContext.capabilities.add[1]"]
			}, {
				"name": "admission does not know the kernel's prefix",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: queue }\nspec:\n  template:\n    spec: { containers: [{ name: app, image: example.com/queue:3.0.2, securityContext: { capabilities: { add: [CAP_CHOWN] } } }] }\n",
				"at": ["spec.template.spec.containers[0].securityContext.capabilities.add[0]"]
			}],
			"passes": [
				{
					"name": "all that the baseline profile lists",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      securityContext:\n        capabilities:\n          add: [AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]\n"
				},
				{
					"name": "nothing added",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [IPC_LOCK] } } }] }\n"
				},
				{
					"name": "Windows has no capabilities",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { capabilities: { add: [IPC_LOCK] } } }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"dangerous-capabilities": {
		"rationale": "These capabilities load kernel modules, read other processes' memory, rewrite routes or forge packets. Each has a known way from the container to the node or its neighbours.",
		"examples": {
			"fails": [
				{
					"name": "two of three, whatever their spelling",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: vpn }\nspec: { containers: [{ name: vpn, image: example.com/vpn:4.2.0, securityContext: { capabilities: { add: [net_admin, CHOWN, CAP_NET_RAW] } } }] }\n",
					"at": ["spec.containers[0].securityContext.capabilities.add[0]", "spec.containers[0].securityContext.capabilities.add[2]"]
				},
				{
					"name": "a debugger that stays behind",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2 }]\n  ephemeralContainers: [{ name: gdb, image: example.com/gdb:15.1, securityContext: { capabilities: { add: [SYS_PTRACE] } } }]\n",
					"at": ["spec.ephemeralContainers[0].securityContext.capabilities.add[0]"]
				},
				{
					"name": "a site that fears another one",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { add: [SYS_NICE, NET_ADMIN] } } }] }\n",
					"params": { "capabilities": ["SYS_NICE"] },
					"at": ["spec.containers[0].securityContext.capabilities.add[0]"]
				}
			],
			"passes": [
				{
					"name": "SYS_ADMIN alone is told by its own rule",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: fuse }\nspec: { containers: [{ name: app, image: example.com/fuse:2.0.1, securityContext: { capabilities: { add: [SYS_ADMIN] } } }] }\n"
				},
				{
					"name": "what a web server needs",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [ALL], add: [NET_BIND_SERVICE, CHOWN, SETUID, SETGID] } } }\n"
				},
				{
					"name": "an empty list, and a capability that is only dropped",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { add: [], drop: [NET_RAW] } } }] }\n"
				},
				{
					"name": "a Windows pod, by its node selector",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { capabilities: { add: [NET_ADMIN] } } }]\n"
				}
			]
		},
		"params": { "capabilities": [
			"ALL",
			"NET_ADMIN",
			"SYS_MODULE",
			"SYS_RAWIO",
			"SYS_PTRACE",
			"SYS_BOOT",
			"SYS_TIME",
			"MAC_ADMIN",
			"MAC_OVERRIDE",
			"DAC_READ_SEARCH",
			"BPF",
			"PERFMON",
			"SYSLOG",
			"NET_RAW",
			"SETPCAP"
		] },
		"grades": [],
		"strict": false
	},
	"docker-sock": {
		"rationale": "Whoever can write to the runtime's socket starts containers past every admission control. That is root on the node, with no trace in the Kubernetes audit log.",
		"examples": {
			"fails": [
				{
					"name": "the socket under its usual and its short path",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: builder }\nspec:\n  template:\n    spec:\n      containers: [{ name: app, image: docker:27.3.1 }]\n      volumes:\n        - { name: docker, hostPath: { path: /var/run/docker.sock } }\n        - { name: scratch, emptyDir: {} }\n        - { name: containerd, hostPath: { path: //run/containerd/./containerd.sock, type: Socket } }\n",
					"severity": "critical",
					"at": ["spec.template.spec.volumes[0].hostPath.path", "spec.template.spec.volumes[2].hostPath.path"]
				},
				{
					"name": "a directory that holds a socket",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers: [{ name: app, image: busybox:1.36 }]\n  volumes:\n    - { name: run, hostPath: { path: /var/run/ } }\n    - { name: k3s, hostPath: { path: /run/k3s/containerd } }\n    - { name: root, hostPath: { path: / } }\n",
					"at": [
						"spec.volumes[0].hostPath.path",
						"spec.volumes[1].hostPath.path",
						"spec.volumes[2].hostPath.path"
					]
				},
				{
					"name": "a socket under other paths on the node, known by where it is mounted",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: builder }\nspec:\n  initContainers: [{ name: wait, image: docker:27.3.1, volumeMounts: [{ name: engine, mountPath: /var/run/docker.sock }] }]\n  containers: [{ name: app, image: docker:27.3.1 }]\n  ephemeralContainers: [{ name: debug, image: docker:27.3.1, volumeMounts: [{ name: other, mountPath: /docker.sock }] }]\n  volumes: [{ name: engine, hostPath: { path: /srv/engine.sock } }, { name: other, hostPath: { path: /srv/other.sock } }, { name: tmp, emptyDir: {} }]\n",
					"at": ["spec.volumes[0].hostPath.path", "spec.volumes[1].hostPath.path"]
				},
				{
					"name": "an agent of the cluster itself",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: cni, namespace: kube-system }\nspec:\n  template:\n    spec:\n      containers: [{ name: cni, image: example.com/cni:3.2.0 }]\n      volumes: [{ name: runtime, hostPath: { path: /run/crio/crio.sock } }]\n",
					"severity": "medium",
					"at": ["spec.template.spec.volumes[0].hostPath.path"]
				}
			],
			"passes": [
				{
					"name": "other sockets of the node",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers: [{ name: app, image: busybox:1.36, volumeMounts: [{ name: bus, mountPath: /run/bus }] }]\n  volumes: [{ name: log, hostPath: { path: /run/systemd/journal/socket } }, { name: bus, hostPath: { path: /var/run/dbus } }]\n"
				},
				{
					"name": "a file of that name elsewhere, and a volume that is no host path",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers: [{ name: app, image: busybox:1.36, volumeMounts: null }]\n  volumes:\n    - { name: copy, hostPath: { path: /srv/var/run/docker.sock } }\n    - { name: config, configMap: { name: docker.sock } }\n    - { name: odd, hostPath: {} }\n"
				},
				{
					"name": "a namespace that the site keeps for builders",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: builder, namespace: builders }\nspec:\n  containers: [{ name: app, image: docker:27.3.1 }]\n  volumes: [{ name: docker, hostPath: { path: /var/run/docker.sock } }]\n",
					"params": { "exemptNamespaces": ["builders"] }
				}
			]
		},
		"params": { "exemptNamespaces": [] },
		"grades": ["medium"],
		"strict": false
	},
	"drop-all-capabilities": {
		"rationale": "Container runtimes give about fourteen capabilities that hardly any program uses. Each of them, such as raw sockets or changing owners, is one more tool for whoever breaks in.",
		"examples": {
			"fails": [
				{
					"name": "nothing is dropped",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"severity": "low",
					"at": ["spec.containers[0].securityContext.capabilities.drop"]
				},
				{
					"name": "some are dropped, and an empty list drops none",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, securityContext: { capabilities: { drop: [] } } }]\n      containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [NET_RAW, MKNOD] } } }]\n",
					"at": ["spec.template.spec.containers[0].securityContext.capabilities.drop", "spec.template.spec.initContainers[0].securityContext.capabilities.drop"]
				},
				{
					"name": "a spelling that containerd takes for a capability of that name",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [CAP_ALL] } } }] }\n",
					"severity": "info",
					"at": ["spec.containers[0].securityContext.capabilities.drop"]
				},
				{
					"name": "dropping each by name is undone by adding all",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      securityContext:\n        capabilities:\n          add: [all]\n          drop: [AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_RAW, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]\n",
					"at": ["spec.containers[0].securityContext.capabilities.drop"]
				}
			],
			"passes": [
				{
					"name": "all in small letters, and one added back",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [all], add: [NET_BIND_SERVICE] } } }]\n"
				},
				{
					"name": "each default by its name, with or without its prefix",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: import }\nspec:\n  template:\n    spec:\n      containers:\n        - name: import\n          image: registry.example.com:5000/import:1.0.3\n          securityContext:\n            capabilities:\n              drop: [AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, CAP_NET_RAW, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT]\n"
				},
				{
					"name": "Windows has no capabilities",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { os: { name: windows }, containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }] }\n"
				}
			]
		},
		"params": {},
		"grades": ["info"],
		"strict": false
	},
	"host-ipc": {
		"rationale": "Shared memory and semaphores of the node's processes lie open to the pod. An intruder reads what databases and services keep there, or changes it under them.",
		"examples": {
			"fails": [{
				"name": "a bare pod",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: compute }\nspec: { hostIPC: true, containers: [{ name: compute, image: example.com/compute:0.9.1 }] }\n",
				"at": ["spec.hostIPC"]
			}, {
				"name": "a kind of another project with a pod template",
				"yaml": "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: compute }\nspec: { template: { spec: { hostIPC: true, initContainers: [], containers: [{ name: compute, image: example.com/compute:0.9.1 }] } } }\n",
				"at": ["spec.template.spec.hostIPC"]
			}],
			"passes": [
				{
					"name": "shared memory of the pod's own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: compute }\nspec:\n  containers: [{ name: compute, image: example.com/compute:0.9.1, volumeMounts: [{ name: shm, mountPath: /dev/shm }] }]\n  volumes: [{ name: shm, emptyDir: { medium: Memory } }]\n"
				},
				{
					"name": "said to be false",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: compute }\nspec: { template: { spec: { hostIPC: false, hostPID: true, containers: [{ name: compute, image: example.com/compute:0.9.1 }] } } }\n"
				},
				{
					"name": "null, and a kind without pods that has such a field",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { hostIPC: null, containers: [{ name: app, image: nginx:1.27.2 }] }\n---\napiVersion: example.com/v1\nkind: Machine\nmetadata: { name: one }\nspec: { hostIPC: true }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"host-network": {
		"rationale": "The pod hears and binds every interface of the node, among them the kubelet's and the cloud's local services. An intruder listens to other pods' traffic and is not held back by any NetworkPolicy.",
		"examples": {
			"fails": [{
				"name": "in the template of a DaemonSet",
				"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent, namespace: kube-system }\nspec: { template: { spec: { hostNetwork: true, containers: [{ name: agent, image: example.com/agent:1.1.0 }] } } }\n",
				"at": ["spec.template.spec.hostNetwork"]
			}, {
				"name": "a pod of a List",
				"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: { generateName: web- }\n    spec: { hostNetwork: true, dnsPolicy: ClusterFirstWithHostNet, containers: [{ name: app, image: nginx:1.27.2 }] }\n",
				"at": ["spec.hostNetwork"]
			}],
			"passes": [
				{
					"name": "false, null and unset",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { hostNetwork: false, containers: [{ name: app, image: nginx:1.27.2 }] }\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec: { schedule: \"@daily\", jobTemplate: { spec: { template: { spec: { hostNetwork: null, containers: [{ name: app, image: nginx:1.27.2 }] } } } } }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: other }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "a HostProcess pod on Windows must set it",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: tool }\nspec:\n  os: { name: windows }\n  hostNetwork: true\n  securityContext: { windowsOptions: { hostProcess: true } }\n  containers: [{ name: tool, image: example.com/tool:1.0.0 }]\n"
				},
				{
					"name": "also where a container says so, and a host port is not the host's network",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: tool }\nspec:\n  hostNetwork: true\n  containers: [{ name: tool, image: example.com/tool:1.0.0, securityContext: { windowsOptions: { hostProcess: true } } }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80, hostPort: 80 }] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"host-path-volume": {
		"rationale": "Files of the node lead an intruder to the kubelet's credentials, to other tenants' logs and to programs that root runs. The pod also finds other files on each node, so it breaks when it moves.",
		"examples": {
			"fails": [
				{
					"name": "one volume of three",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent, namespace: monitoring }\nspec:\n  template:\n    spec:\n      containers: [{ name: agent, image: fluent/fluent-bit:3.1.9 }]\n      volumes: [{ name: tmp, emptyDir: {} }, { name: log, hostPath: { path: /var/log } }, { name: config, configMap: { name: agent } }]\n",
					"at": ["spec.template.spec.volumes[1].hostPath.path"]
				},
				{
					"name": "neither the exempt workload nor the allowed path, which is written to",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent, namespace: monitoring }\nspec:\n  containers:\n    - name: agent\n      image: fluent/fluent-bit:3.1.9\n      volumeMounts: [{ name: log, mountPath: /log }, { name: pods, mountPath: /pods, readOnly: true }]\n  volumes:\n    - { name: log, hostPath: { path: /var/log } }\n    - { name: pods, hostPath: { path: /var/log/pods/ } }\n    - { name: other, hostPath: { path: /var/logs } }\n",
					"params": {
						"exempt": ["kube-system/"],
						"allowedPaths": [{
							"pathPrefix": "/var/log",
							"readOnly": true
						}]
					},
					"at": ["spec.volumes[0].hostPath.path", "spec.volumes[2].hostPath.path"]
				},
				{
					"name": "an init container writes to a path that is allowed to readers, and a path that only begins alike",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, volumeMounts: [{ name: data, mountPath: /data }] }]\n      containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: data, mountPath: /data, readOnly: true }] }]\n      volumes: [{ name: data, hostPath: { path: /srv/data } }, { name: other, hostPath: { path: /srv/database } }]\n",
					"params": { "allowedPaths": [{
						"pathPrefix": "/srv/data",
						"readOnly": true
					}] },
					"at": ["spec.template.spec.volumes[0].hostPath.path", "spec.template.spec.volumes[1].hostPath.path"]
				}
			],
			"passes": [
				{
					"name": "other kinds of volumes, and null",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: hostPath, mountPath: /var/run/hostPath }] }]\n  volumes: [{ name: hostPath, emptyDir: {} }, { name: data, persistentVolumeClaim: { claimName: data } }, { name: none, hostPath: null, emptyDir: {} }]\n"
				},
				{
					"name": "a persistent volume is another rule's business",
					"yaml": "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: disk }\nspec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], hostPath: { path: /mnt/disk } }\n"
				},
				{
					"name": "an exempt workload",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: node-exporter, namespace: monitoring }\nspec:\n  template:\n    spec:\n      containers: [{ name: exporter, image: quay.io/prometheus/node-exporter:v1.8.2 }]\n      volumes: [{ name: proc, hostPath: { path: /proc } }]\n",
					"params": { "exempt": ["monitoring/DaemonSet/node-exporter"] }
				},
				{
					"name": "an allowed path, also to those who write",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: data, mountPath: /data }] }]\n  volumes: [{ name: data, hostPath: { path: /srv/data } }]\n",
					"params": { "allowedPaths": [{ "pathPrefix": "/srv/data" }] }
				},
				{
					"name": "an allowed path that is read only",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers: [{ name: agent, image: fluent/fluent-bit:3.1.9, volumeMounts: [{ name: log, mountPath: /log, readOnly: true }] }]\n  volumes: [{ name: log, hostPath: { path: /var//log/./pods } }]\n",
					"params": { "allowedPaths": [{
						"pathPrefix": "/var/log/",
						"readOnly": true
					}] }
				}
			]
		},
		"params": {
			"exempt": [],
			"allowedPaths": []
		},
		"grades": [],
		"strict": false
	},
	"host-pid": {
		"rationale": "From such a pod an intruder lists the node's processes, reads secrets from their environment and, as root, enters their namespaces. One command then gives a shell on the node.",
		"examples": {
			"fails": [{
				"name": "a bare pod",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: shell }\nspec: { hostPID: true, containers: [{ name: shell, image: busybox:1.36, command: [nsenter, -t, \"1\"] }] }\n",
				"at": ["spec.hostPID"]
			}, {
				"name": "in the template of a CronJob",
				"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: audit }\nspec:\n  schedule: \"@hourly\"\n  jobTemplate: { spec: { template: { spec: { hostPID: true, containers: [{ name: audit, image: example.com/audit:2.3.0 }] } } } }\n",
				"at": ["spec.jobTemplate.spec.template.spec.hostPID"]
			}],
			"passes": [
				{
					"name": "processes shared inside the pod only",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { shareProcessNamespace: true, containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "said to be false",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { hostPID: false, hostIPC: true, containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				},
				{
					"name": "null, and a field of that name elsewhere",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { hostPID: \"true\" } }\nspec: { hostPID: null, containers: [{ name: app, image: nginx:1.27.2, env: [{ name: hostPID, value: \"true\" }] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"host-port": {
		"rationale": "The port is open on the node's own address, where firewalls and network policies for pods often do not apply. Only one such pod fits on a node, so a rolling update may wait for ever.",
		"examples": {
			"fails": [{
				"name": "one port of two",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 8080 }, { containerPort: 80, hostPort: 80 }] }]\n",
				"at": ["spec.template.spec.containers[0].ports[1].hostPort"]
			}, {
				"name": "an init container that stays, outside the site's ranges",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: proxy, image: envoyproxy/envoy:v1.32.1, restartPolicy: Always, ports: [{ containerPort: 80, hostPort: 9300 }] }]\n  containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80, hostPort: 9100 }, { containerPort: 81, hostPort: 9200 }, { containerPort: 82, hostPort: 9299 }] }]\n",
				"params": {
					"allowedPorts": [9100],
					"allowedRanges": [{
						"min": 9200,
						"max": 9299
					}]
				},
				"at": ["spec.initContainers[0].ports[0].hostPort"]
			}],
			"passes": [
				{
					"name": "zero, null and unset",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80, hostPort: 0 }, { containerPort: 81, hostPort: null }, { containerPort: 82 }] }]\n"
				},
				{
					"name": "on the host's network only an explicit field counts",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec: { hostNetwork: true, containers: [{ name: agent, image: example.com/agent:1.1.0, ports: [{ containerPort: 9100 }] }] }\n"
				},
				{
					"name": "no ports at all",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, ports: [] }, { name: agent, image: fluent/fluent-bit:3.1.9 }] }\n"
				}
			]
		},
		"params": {
			"allowedPorts": [],
			"allowedRanges": []
		},
		"grades": [],
		"strict": false
	},
	"low-user-id": {
		"rationale": "User ids of a container are the node's ids unless the pod has a user namespace. After a break-out, or through a host path, the process owns whatever the account with the same number owns.",
		"examples": {
			"fails": [
				{
					"name": "a number from the container's own security context",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { runAsUser: 20000 }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: 9999 } }]\n",
					"at": ["spec.containers[0].securityContext.runAsUser"]
				},
				{
					"name": "zero inherited from the pod",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: backup }\nspec:\n  schedule: \"0 3 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec: { securityContext: { runAsUser: 0 }, containers: [{ name: backup, image: restic/restic:0.17.3 }] }\n",
					"at": ["spec.jobTemplate.spec.template.spec.securityContext.runAsUser"]
				},
				{
					"name": "a site with a higher bound",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: 10000 } }] }\n",
					"params": { "minimum": 1e5 },
					"at": ["spec.containers[0].securityContext.runAsUser"]
				}
			],
			"passes": [
				{
					"name": "exactly the lowest that is allowed",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { securityContext: { runAsUser: 1000 }, containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: 10000 } }] }\n"
				},
				{
					"name": "unset is another rule's business, and so are groups",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { securityContext: { runAsGroup: 101 }, containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: null } }] }\n"
				},
				{
					"name": "in a user namespace the ids are mapped to others",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { hostUsers: false, containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: 101 } }] }\n"
				},
				{
					"name": "a Windows pod, by its node selector",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { runAsUser: 0 } }]\n"
				}
			]
		},
		"params": { "minimum": 1e4 },
		"grades": [],
		"strict": false
	},
	"no-read-only-root-fs": {
		"rationale": "Whoever breaks into the container downloads tools next to the program or replaces the program itself. A root filesystem that cannot be written leaves neither a place to stay.",
		"examples": {
			"fails": [{
				"name": "unset means writable, in ephemeral containers as well",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2 }]\n  ephemeralContainers: [{ name: debug, image: busybox:1.36, targetContainerName: app }]\n",
				"at": ["spec.containers[0].securityContext.readOnlyRootFilesystem", "spec.ephemeralContainers[0].securityContext.readOnlyRootFilesystem"]
			}, {
				"name": "the pod's security context has no such field",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: database }\nspec:\n  template:\n    spec:\n      securityContext: { readOnlyRootFilesystem: true }\n      containers: [{ name: postgres, image: postgres:17.2, securityContext: { readOnlyRootFilesystem: false } }]\n",
				"at": ["spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem"]
			}],
			"passes": [
				{
					"name": "every container says so itself",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          initContainers: [{ name: wait, image: busybox:1.36, securityContext: { readOnlyRootFilesystem: true } }]\n          containers:\n            - name: report\n              image: registry.example.com:5000/report:2.4.1\n              securityContext: { readOnlyRootFilesystem: true }\n              volumeMounts: [{ name: tmp, mountPath: /tmp }]\n          volumes: [{ name: tmp, emptyDir: {} }]\n"
				},
				{
					"name": "Windows cannot mount its root filesystem read-only",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { os: { name: windows }, containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }] }\n"
				},
				{
					"name": "a node selector makes a Windows pod as well",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: csi-node-win }\nspec:\n  template:\n    spec:\n      nodeSelector: { kubernetes.io/os: windows }\n      containers: [{ name: driver, image: example.com/csi:1.4.0 }]\n"
				},
				{
					"name": "no containers yet",
					"yaml": "apiVersion: v1\nkind: PodTemplate\nmetadata: { name: empty }\ntemplate: { spec: { containers: [] } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"privilege-escalation-container": {
		"rationale": "An intruder runs a setuid program of the image, or one with file capabilities, and has rights that the program broken into never had. Kubernetes allows it unless the manifest says no.",
		"examples": {
			"fails": [
				{
					"name": "unset means allowed, and the pod cannot say it for all",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      securityContext: { allowPrivilegeEscalation: false }\n      containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"severity": "low",
					"at": ["spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation"]
				},
				{
					"name": "asking for it is worse than forgetting it",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36, securityContext: { allowPrivilegeEscalation: true } }]\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { allowPrivilegeEscalation: false } }]\n",
					"severity": "high",
					"at": ["spec.initContainers[0].securityContext.allowPrivilegeEscalation"]
				},
				{
					"name": "false is undone by privileged mode and by SYS_ADMIN",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers:\n    - { name: probe, image: example.com/probe:1.2.0, securityContext: { allowPrivilegeEscalation: false, privileged: true } }\n    - { name: mapper, image: example.com/mapper:1.2.0, securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [SYS_ADMIN] } } }\n    - name: mounter\n      image: example.com/mounter:1.2.0\n      securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [cap_sys_admin] } }\n",
					"severity": "low",
					"at": [
						"spec.containers[0].securityContext.privileged",
						"spec.containers[1].securityContext.capabilities",
						"spec.containers[2].securityContext.capabilities"
					]
				}
			],
			"passes": [
				{
					"name": "forbidden in each container, with other capabilities",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      securityContext: { allowPrivilegeEscalation: false, privileged: false, capabilities: { add: [NET_BIND_SERVICE], drop: [ALL] } }\n"
				},
				{
					"name": "empty capabilities",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: batch/v1\n    kind: Job\n    metadata: { name: migrate }\n    spec:\n      template:\n        spec:\n          containers:\n            - name: migrate\n              image: registry.example.com:5000/migrate:3.1.0\n              securityContext:\n                allowPrivilegeEscalation: false\n                capabilities:\n"
				},
				{
					"name": "Windows has no such field",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }]\n"
				},
				{
					"name": "a Windows pod, by its node selector",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { allowPrivilegeEscalation: true } }]\n"
				}
			]
		},
		"params": {},
		"grades": ["high"],
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
					"name": "the pod's security context has no such field",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { privileged: true }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { privileged: null } }]\n"
				},
				{
					"name": "on Windows the field does not exist",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { privileged: true } }]\n"
				},
				{
					"name": "a Windows pod, by its node selector",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { privileged: true } }]\n"
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
					"severity": "medium",
					"at": ["spec.containers[0].securityContext.runAsNonRoot"]
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
					"name": "a positive user id of the pod, for each container that has none of its own",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: import }\nspec:\n  template:\n    spec:\n      securityContext: { runAsUser: 1000, runAsNonRoot: null }\n      initContainers: [{ name: setup, image: busybox:1.36 }]\n      containers: [{ name: import, image: example.com/import:1.0.3, securityContext: { runAsUser: null } }]\n"
				},
				{
					"name": "Windows has accounts, not user ids",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { os: { name: windows }, containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "a Windows pod, by its node selector",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { runAsNonRoot: false } }]\n"
				}
			]
		},
		"params": {},
		"grades": ["low"],
		"strict": false
	},
	"run-as-user-zero": {
		"rationale": "Root in a container owns every file of the image and meets the kernel with root's rights, which most break-outs need. Here it is not the image's default but a request of the manifest.",
		"examples": {
			"fails": [
				{
					"name": "the container that inherits the pod's zero, not the one with a user of its own",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      securityContext: { runAsUser: 0 }\n      containers:\n        - { name: app, image: nginx:1.27.2 }\n        - { name: agent, image: fluent/fluent-bit:3.1.9, securityContext: { runAsUser: 1000 } }\n",
					"at": ["spec.template.spec.securityContext.runAsUser"]
				},
				{
					"name": "an init container overrides the pod",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { runAsUser: 1000, runAsNonRoot: true }\n  initContainers: [{ name: chown, image: busybox:1.36, securityContext: { runAsUser: 0, runAsNonRoot: false } }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"severity": "high",
					"at": ["spec.initContainers[0].securityContext.runAsUser"]
				},
				{
					"name": "in a user namespace it matters less",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: builder }\nspec: { hostUsers: false, containers: [{ name: build, image: moby/buildkit:v0.17.1, securityContext: { runAsUser: 0 } }] }\n",
					"severity": "low",
					"at": ["spec.containers[0].securityContext.runAsUser"]
				}
			],
			"passes": [
				{
					"name": "nothing is asked for, and null is nothing",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { runAsUser: null, runAsGroup: 0, fsGroup: 0 }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "every container has a user of its own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { runAsUser: 0 }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { runAsUser: 101 } }]\n"
				},
				{
					"name": "Windows has accounts, not user ids",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  securityContext: { runAsUser: 0 }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }]\n"
				},
				{
					"name": "a Windows pod, by its node selector",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { runAsUser: 0 } }]\n"
				}
			]
		},
		"params": {},
		"grades": ["low"],
		"strict": false
	},
	"seccomp-annotation-ignored": {
		"rationale": "The annotation looks as if system calls were filtered, and nobody looks further. From Kubernetes 1.27 on it does nothing, so an intruder has the whole kernel before him.",
		"examples": {
			"fails": [
				{
					"name": "on the pod template of a Deployment",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"at": ["spec.template.metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']"]
				},
				{
					"name": "one container has the field and the other has not",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { example.com/team: shop, container.seccomp.security.alpha.kubernetes.io/agent: docker/default } }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: RuntimeDefault } } }\n    - { name: agent, image: fluent/fluent-bit:3.1.9 }\n",
					"at": ["metadata.annotations['container.seccomp.security.alpha.kubernetes.io/agent']"]
				},
				{
					"name": "only an init container or a debugger lacks the field",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36 }]\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: RuntimeDefault } } }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: other, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: RuntimeDefault } } }]\n  ephemeralContainers: [{ name: debug, image: busybox:1.36 }]\n",
					"at": ["metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']", "metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']"]
				}
			],
			"passes": [
				{
					"name": "annotation and field, for clusters old and new",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\nspec:\n  securityContext: { seccompProfile: { type: RuntimeDefault } }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "every container has the field",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { container.seccomp.security.alpha.kubernetes.io/app: runtime/default } }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: RuntimeDefault } } }] }\n"
				},
				{
					"name": "other annotations, none, and one of a workload instead of its pods",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/app: runtime/default } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\nspec: { template: { metadata: { annotations: null }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				},
				{
					"name": "Windows has no seccomp",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\nspec: { os: { name: windows }, containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"seccomp-profile-unset": {
		"rationale": "Unless the kubelet has a default, a container without a profile may make every system call. Most published ways out of a container use one that the runtime's own profile forbids.",
		"examples": {
			"fails": [{
				"name": "nothing is said anywhere",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n",
				"at": ["spec.template.spec.securityContext.seccompProfile.type"]
			}, {
				"name": "an init container is left out, and a profile without a type says nothing",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { runAsNonRoot: true, seccompProfile: {} }\n  initContainers: [{ name: setup, image: busybox:1.36 }]\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: RuntimeDefault } } }]\n",
				"at": ["spec.securityContext.seccompProfile.type"]
			}],
			"passes": [
				{
					"name": "the pod says it for all",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: backup }\nspec:\n  schedule: \"0 3 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          securityContext: { seccompProfile: { type: RuntimeDefault } }\n          initContainers: [{ name: setup, image: busybox:1.36, securityContext: { seccompProfile: null } }]\n          containers: [{ name: backup, image: restic/restic:0.17.3 }]\n"
				},
				{
					"name": "each container says it itself",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36, securityContext: { seccompProfile: { type: RuntimeDefault } } }]\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: Localhost, localhostProfile: web.json } } }]\n"
				},
				{
					"name": "a stated type, however bad, is another rule's business",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: Unconfined } } }\n    - { name: agent, image: fluent/fluent-bit:3.1.9, securityContext: { seccompProfile: unconfined } }\n"
				},
				{
					"name": "a type in the place of the pod's profile is the schema's business",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { securityContext: { seccompProfile: RuntimeDefault }, containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "an annotation is another rule's business as well",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "Windows has no seccomp",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { os: { name: windows }, containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"seccomp-unconfined": {
		"rationale": "The filter keeps a container from the system calls in which most kernel flaws are found. Without it an intruder tries them all, and the baseline profile refuses the pod.",
		"examples": {
			"fails": [
				{
					"name": "a container turns off what the pod sets",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      securityContext: { seccompProfile: { type: RuntimeDefault } }\n      containers:\n        - { name: app, image: nginx:1.27.2 }\n        - { name: agent, image: fluent/fluent-bit:3.1.9, securityContext: { seccompProfile: { type: Unconfined } } }\n",
					"at": ["spec.template.spec.containers[1].securityContext.seccompProfile.type"]
				},
				{
					"name": "the pod turns it off for the container that has none of its own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { seccompProfile: { type: unconfined } }\n  initContainers: [{ name: setup, image: busybox:1.36, securityContext: { seccompProfile: { type: RuntimeDefault } } }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"at": ["spec.securityContext.seccompProfile.type"]
				},
				{
					"name": "the type where the profile belongs, and a local profile without a name",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, securityContext: { seccompProfile: unconfined } }\n    - { name: agent, image: fluent/fluent-bit:3.1.9, securityContext: { seccompProfile: { type: Localhost } } }\n",
					"at": ["spec.containers[0].securityContext.seccompProfile", "spec.containers[1].securityContext.seccompProfile.type"]
				},
				{
					"name": "by an annotation of older versions for the whole pod",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { annotations: { seccomp.security.alpha.kubernetes.io/pod: unconfined } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"at": ["spec.template.metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']"]
				},
				{
					"name": "by an annotation of older versions",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { container.seccomp.security.alpha.kubernetes.io/app: unconfined } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"at": ["metadata.annotations['container.seccomp.security.alpha.kubernetes.io/app']"]
				}
			],
			"passes": [
				{
					"name": "unset is another rule's business",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { seccompProfile: null }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { seccompProfile: {} } }]\n"
				},
				{
					"name": "a good type where the pod's profile belongs is the schema's business",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { seccompProfile: RuntimeDefault }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "the container's own profile wins over the pod's, and a field over an annotation",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: unconfined } }\nspec:\n  securityContext: { seccompProfile: { type: Unconfined } }\n  containers: [{ name: app, image: nginx:1.27.2, securityContext: { seccompProfile: { type: Localhost, localhostProfile: profiles/web.json } } }]\n"
				},
				{
					"name": "another annotation, and a type in small letters",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: import }\nspec:\n  template:\n    metadata: { annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, securityContext: { seccompProfile: { type: runtimeDefault } } }]\n      containers: [{ name: import, image: example.com/import:1.0.3 }]\n"
				},
				{
					"name": "Windows has no seccomp",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  securityContext: { seccompProfile: { type: Unconfined } }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"selinux-custom-options": {
		"rationale": "A type such as spc_t is made to see the whole node, and other users and roles may change into it. An intruder then has what SELinux was meant to keep from him.",
		"examples": {
			"fails": [
				{
					"name": "a type that is not confined",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec: { containers: [{ name: agent, image: example.com/agent:1.1.0, securityContext: { seLinuxOptions: { type: spc_t, level: \"s0:c1,c2\" } } }] }\n",
					"at": ["spec.containers[0].securityContext.seLinuxOptions.type"]
				},
				{
					"name": "a role for the whole pod, and a user for one container",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  template:\n    spec:\n      securityContext: { seLinuxOptions: { role: system_r } }\n      initContainers: [{ name: setup, image: busybox:1.36, securityContext: { seLinuxOptions: { user: system_u } } }]\n      containers: [{ name: agent, image: example.com/agent:1.1.0 }]\n",
					"at": ["spec.template.spec.securityContext.seLinuxOptions.role", "spec.template.spec.initContainers[0].securityContext.seLinuxOptions.user"]
				},
				{
					"name": "a type or a user for the whole pod, and a role for one container",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers: [{ name: agent, image: example.com/agent:1.1.0, securityContext: { seLinuxOptions: { role: system_r } } }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: other }\nspec: { securityContext: { seLinuxOptions: { type: unconfined_t } }, containers: [{ name: agent, image: example.com/agent:1.1.0 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: third }\nspec: { securityContext: { seLinuxOptions: { user: root } }, containers: [{ name: agent, image: example.com/agent:1.1.0 }] }\n",
					"at": [
						"spec.containers[0].securityContext.seLinuxOptions.role",
						"spec.securityContext.seLinuxOptions.type",
						"spec.securityContext.seLinuxOptions.user"
					]
				}
			],
			"passes": [
				{
					"name": "a level is always allowed",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { seLinuxOptions: { level: \"s0:c123,c456\" } }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "types for containers, and empty words",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { seLinuxOptions: { type: container_t, user: \"\", role: null } }\n  initContainers: [{ name: setup, image: busybox:1.36, securityContext: { seLinuxOptions: { type: container_init_t } } }]\n  containers:\n    - { name: app, image: nginx:1.27.2, securityContext: { seLinuxOptions: { type: \"\" } } }\n    - { name: machine, image: example.com/machine:1.0.0, securityContext: { seLinuxOptions: { type: container_kvm_t } } }\n    - { name: engine, image: example.com/engine:1.0.0, securityContext: { seLinuxOptions: { type: container_engine_t } } }\n"
				},
				{
					"name": "Windows has no SELinux",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  securityContext: { seLinuxOptions: { type: spc_t } }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"sensitive-host-mounts": {
		"rationale": "In these directories lie the kubelet's keys, the cluster's certificates, the node's devices and the programs that root starts. An intruder who can read them acts as the node, and one who can write owns it.",
		"examples": {
			"fails": [
				{
					"name": "written with slashes to spare, and what lies below a directory of Kubernetes",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent, namespace: monitoring }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: agent, image: example.com/agent:1.1.0, volumeMounts: [{ name: etc, mountPath: /host/etc, readOnly: true }, { name: pki, mountPath: /pki }] }\n      volumes:\n        - { name: etc, hostPath: { path: //etc/ } }\n        - { name: pki, hostPath: { path: /etc/kubernetes/pki, type: Directory } }\n",
					"severity": "critical",
					"at": ["spec.template.spec.volumes[0].hostPath.path", "spec.template.spec.volumes[1].hostPath.path"]
				},
				{
					"name": "each of the directories",
					"yaml": "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: { name: everything }\nspec:\n  template:\n    spec:\n      containers: [{ name: app, image: busybox:1.36 }]\n      volumes:\n        - { name: v0, hostPath: { path: /boot } }\n        - { name: v1, hostPath: { path: /dev } }\n        - { name: v2, hostPath: { path: /etc } }\n        - { name: v3, hostPath: { path: /home } }\n        - { name: v4, hostPath: { path: /lib } }\n        - { name: v5, hostPath: { path: /lib64 } }\n        - { name: v6, hostPath: { path: /proc } }\n        - { name: v7, hostPath: { path: /root } }\n        - { name: v8, hostPath: { path: /run } }\n        - { name: v9, hostPath: { path: /sys } }\n        - { name: v10, hostPath: { path: /usr } }\n        - { name: v11, hostPath: { path: /var } }\n        - { name: v12, hostPath: { path: /var/lib } }\n        - { name: v13, hostPath: { path: /var/run } }\n        - { name: v14, hostPath: { path: /var/lib/docker } }\n        - { name: v15, hostPath: { path: /var/lib/containerd } }\n        - { name: v16, hostPath: { path: /var/lib/etcd } }\n        - { name: v17, hostPath: { path: /var/lib/kubelet } }\n        - { name: v18, hostPath: { path: /var/lib/kubelet/pods } }\n        - { name: v19, hostPath: { path: /etc/cni/net.d } }\n",
					"at": [
						"spec.template.spec.volumes[0].hostPath.path",
						"spec.template.spec.volumes[1].hostPath.path",
						"spec.template.spec.volumes[2].hostPath.path",
						"spec.template.spec.volumes[3].hostPath.path",
						"spec.template.spec.volumes[4].hostPath.path",
						"spec.template.spec.volumes[5].hostPath.path",
						"spec.template.spec.volumes[6].hostPath.path",
						"spec.template.spec.volumes[7].hostPath.path",
						"spec.template.spec.volumes[8].hostPath.path",
						"spec.template.spec.volumes[9].hostPath.path",
						"spec.template.spec.volumes[10].hostPath.path",
						"spec.template.spec.volumes[11].hostPath.path",
						"spec.template.spec.volumes[12].hostPath.path",
						"spec.template.spec.volumes[13].hostPath.path",
						"spec.template.spec.volumes[14].hostPath.path",
						"spec.template.spec.volumes[15].hostPath.path",
						"spec.template.spec.volumes[16].hostPath.path",
						"spec.template.spec.volumes[17].hostPath.path",
						"spec.template.spec.volumes[18].hostPath.path",
						"spec.template.spec.volumes[19].hostPath.path"
					]
				},
				{
					"name": "mounted by an init container alone, in kube-system but not on each node",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: setup, namespace: kube-system }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, volumeMounts: [{ name: root, mountPath: /host }] }]\n      containers: [{ name: app, image: nginx:1.27.2 }]\n      volumes: [{ name: root, hostPath: { path: /. } }]\n",
					"severity": "critical",
					"at": ["spec.template.spec.volumes[0].hostPath.path"]
				},
				{
					"name": "an agent of the cluster itself",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: kube-proxy, namespace: kube-system }\nspec:\n  template:\n    spec:\n      containers: [{ name: kube-proxy, image: registry.k8s.io/kube-proxy:v1.34.1, volumeMounts: [{ name: root, mountPath: /host }] }]\n      volumes: [{ name: root, hostPath: { path: / } }]\n",
					"severity": "medium",
					"at": ["spec.template.spec.volumes[0].hostPath.path"]
				},
				{
					"name": "a volume that no container mounts",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: tmp, mountPath: /proc }] }]\n  volumes: [{ name: proc, hostPath: { path: /proc } }, { name: tmp, emptyDir: {} }]\n",
					"severity": "high",
					"at": ["spec.volumes[0].hostPath.path"]
				},
				{
					"name": "below a directory, where the site asks for it",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: time, mountPath: /etc/localtime }] }]\n  volumes: [{ name: time, hostPath: { path: /etc/localtime } }]\n",
					"params": { "matchBelow": true },
					"at": ["spec.volumes[0].hostPath.path"]
				}
			],
			"passes": [
				{
					"name": "a file below, and names that only begin alike",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2 }]\n  volumes:\n    - { name: time, hostPath: { path: /etc/localtime } }\n    - { name: log, hostPath: { path: /var/log } }\n    - { name: disk, hostPath: { path: /variable } }\n    - { name: cni, hostPath: { path: /etc/cnix } }\n"
				},
				{
					"name": "where the site asks for what lies below, other directories still pass",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2 }]\n  volumes: [{ name: data, hostPath: { path: /srv/data } }, { name: other, hostPath: { path: /etcetera } }]\n",
					"params": { "matchBelow": true }
				},
				{
					"name": "where CSI drivers register",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: csi-node }\nspec:\n  template:\n    spec:\n      containers: [{ name: driver, image: example.com/csi:1.4.0 }]\n      volumes:\n        - { name: socket, hostPath: { path: /var/lib/kubelet/plugins/csi.example.com, type: DirectoryOrCreate } }\n        - { name: registration, hostPath: { path: /var/lib/kubelet/plugins_registry/ } }\n"
				},
				{
					"name": "no host path, or one without a path",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: etc, mountPath: /etc }] }]\n  volumes: [{ name: etc, configMap: { name: etc } }, { name: run, emptyDir: {} }, { name: odd, hostPath: {} }]\n"
				}
			]
		},
		"params": { "matchBelow": false },
		"grades": ["medium", "high"],
		"strict": false
	},
	"ssh-port": {
		"rationale": "An SSH server in a container is a second door, with keys and accounts that nobody who manages the cluster sees. Intruders try their lists of passwords there, and what is done inside leaves no trace in the audit log.",
		"examples": {
			"fails": [
				{
					"name": "a container's port, and the Service that leads to it",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: shell }\nspec: { selector: { app: shell }, ports: [{ port: 22, targetPort: ssh }, { port: 80 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shell }\nspec:\n  selector: { matchLabels: { app: shell } }\n  template:\n    metadata: { labels: { app: shell } }\n    spec:\n      containers: [{ name: app, image: example.com/shell:2.0.0, ports: [{ containerPort: 80, protocol: TCP }, { containerPort: 22, name: ssh }] }]\n",
					"at": ["Service/shell spec.ports[0].port", "Deployment/shell spec.template.spec.containers[0].ports[1].containerPort"]
				},
				{
					"name": "another port that is called ssh, in an init container that stays",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: git }\nspec:\n  initContainers: [{ name: sshd, image: example.com/sshd:9.9.1, restartPolicy: Always, ports: [{ containerPort: 2222, name: ssh, protocol: TCP }] }]\n  containers: [{ name: app, image: example.com/git:2.47.0, ports: [] }]\n",
					"at": ["Pod/git spec.initContainers[0].ports[0].containerPort"]
				},
				{
					"name": "a Service's target",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: git, namespace: forge }\nspec: { selector: { app: git }, ports: [{ name: ssh, port: 30022, targetPort: 2222 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: git, namespace: forge, labels: { app: git } }\nspec: { containers: [{ name: app, image: example.com/git:2.47.0 }] }\n",
					"at": ["Service/git spec.ports[0].targetPort"]
				},
				{
					"name": "ports of the site's own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: git }\nspec: { containers: [{ name: app, image: example.com/git:2.47.0, ports: [{ containerPort: 7022 }, { containerPort: 22 }] }] }\n",
					"params": { "ports": [7022] },
					"at": ["Pod/git spec.containers[0].ports[0].containerPort"]
				}
			],
			"passes": [
				{
					"name": "a port of that number by another protocol, and another one without the name",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 22, protocol: UDP }, { containerPort: 2222, name: http }] }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 22, protocol: UDP }, { port: 2022, targetPort: 8022 }] }\n"
				},
				{
					"name": "a Service that leads to no pod of the set",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: bastion }\nspec: { selector: { app: bastion }, ports: [{ port: 22 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: outside }\nspec: { ports: [{ port: 22 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "another namespace's pod, and no ports at all",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: git, namespace: forge }\nspec: { selector: { app: git }, ports: [{ port: 2222 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: git, namespace: other, labels: { app: git } }\nspec: { containers: [{ name: app, image: example.com/git:2.47.0, ports: null }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: empty, namespace: other }\nspec: { selector: { app: git }, ports: [] }\n"
				}
			]
		},
		"params": {
			"ports": [22],
			"otherPorts": [2222]
		},
		"grades": [],
		"strict": false
	},
	"sys-admin-capability": {
		"rationale": "With SYS_ADMIN a process mounts the node's disks, loads BPF programs on older kernels and leaves its namespaces. Most published container escapes begin with it.",
		"examples": {
			"fails": [{
				"name": "among others, with the kernel's prefix and without",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: fuse }\nspec: { containers: [{ name: app, image: example.com/fuse:2.0.1, securityContext: { capabilities: { add: [CHOWN, CAP_SYS_ADMIN, SYS_ADMIN] } } }] }\n",
				"at": ["spec.containers[0].securityContext.capabilities.add[1]", "spec.containers[0].securityContext.capabilities.add[2]"]
			}, {
				"name": "all of them, in an init container of a DaemonSet",
				"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: load, image: example.com/load:1.1.0, securityContext: { capabilities: { add: [all] } } }]\n      containers: [{ name: agent, image: example.com/agent:1.1.0 }]\n",
				"at": ["spec.template.spec.initContainers[0].securityContext.capabilities.add[0]"]
			}],
			"passes": [
				{
					"name": "dropping is not adding",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, securityContext: { capabilities: { drop: [SYS_ADMIN, ALL] } } }] }\n"
				},
				{
					"name": "capabilities with similar names, and a list that is null",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, securityContext: { capabilities: { add: [MAC_ADMIN, NET_ADMIN, SYS_NICE] } } }\n    - name: agent\n      image: fluent/fluent-bit:3.1.9\n      securityContext:\n        capabilities:\n          add:\n"
				},
				{
					"name": "Windows has no capabilities",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { capabilities: { add: [SYS_ADMIN] } } }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"unsafe-proc-mount": {
		"rationale": "Runtimes hide parts of /proc and make others read-only, since the kernel's memory, keys and settings are there. Without the masks an intruder reads them, or has the kernel run a program of his on the node.",
		"examples": {
			"fails": [
				{
					"name": "an unmasked mount",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: builder }\nspec: { containers: [{ name: build, image: moby/buildkit:v0.17.1, securityContext: { procMount: Unmasked } }] }\n",
					"at": ["spec.containers[0].securityContext.procMount"]
				},
				{
					"name": "a user namespace does not excuse it unless the site says so",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: builder }\nspec:\n  template:\n    spec:\n      hostUsers: false\n      initContainers: [{ name: prepare, image: moby/buildkit:v0.17.1, securityContext: { procMount: Unmasked } }]\n      containers: [{ name: build, image: moby/buildkit:v0.17.1 }]\n",
					"at": ["spec.template.spec.initContainers[0].securityContext.procMount"]
				},
				{
					"name": "what the site allows is for pods with a user namespace only",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: builder }\nspec: { containers: [{ name: build, image: moby/buildkit:v0.17.1, securityContext: { procMount: Unmasked } }] }\n",
					"params": { "allowWithUserNamespaces": true },
					"at": ["spec.containers[0].securityContext.procMount"]
				}
			],
			"passes": [
				{
					"name": "the default, said, left out or null",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, securityContext: { procMount: Default } }\n    - { name: agent, image: fluent/fluent-bit:3.1.9 }\n    - { name: sidecar, image: envoyproxy/envoy:v1.32.1, securityContext: { procMount: null } }\n"
				},
				{
					"name": "allowed by the site for pods with a user namespace",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: builder }\nspec: { hostUsers: false, containers: [{ name: build, image: moby/buildkit:v0.17.1, securityContext: { procMount: Unmasked } }] }\n",
					"params": { "allowWithUserNamespaces": true }
				},
				{
					"name": "Windows has no /proc",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { procMount: Unmasked } }]\n"
				},
				{
					"name": "a Windows pod, by its node selector",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022, securityContext: { procMount: Unmasked } }]\n"
				}
			]
		},
		"params": { "allowWithUserNamespaces": false },
		"grades": [],
		"strict": false
	},
	"unsafe-sysctls": {
		"rationale": "Sysctls outside the safe set may reach beyond the pod, so one pod slows or breaks the others of its node. Kubelets refuse them unless they are allowed there by name, and the pod then never starts.",
		"examples": {
			"fails": [{
				"name": "one of two, and one written with slashes",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: queue }\nspec:\n  template:\n    spec:\n      securityContext:\n        sysctls:\n          - { name: net.ipv4.tcp_syncookies, value: \"1\" }\n          - { name: net.core.somaxconn, value: \"1024\" }\n          - { name: kernel/msgmax, value: \"65536\" }\n      containers: [{ name: app, image: example.com/queue:3.0.2 }]\n",
				"at": ["spec.template.spec.securityContext.sysctls[1].name", "spec.template.spec.securityContext.sysctls[2].name"]
			}, {
				"name": "what the site allows is only what it names",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { sysctls: [{ name: net.core.rmem_max, value: \"1\" }, { name: net.core.somaxconn, value: \"1024\" }] }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
				"params": { "allowed": ["net.core.somaxconn"] },
				"at": ["spec.securityContext.sysctls[0].name"]
			}],
			"passes": [
				{
					"name": "safe ones, also with slashes",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext:\n    sysctls:\n      - { name: kernel.shm_rmid_forced, value: \"1\" }\n      - { name: net/ipv4/ip_unprivileged_port_start, value: \"0\" }\n      - { name: net.ipv4.ip_local_port_range, value: 32768 60999 }\n      - { name: net.ipv4.tcp_syncookies, value: \"1\" }\n      - { name: net.ipv4.ping_group_range, value: 0 1000 }\n      - { name: net.ipv4.ip_local_reserved_ports, value: \"8080\" }\n      - { name: net.ipv4.tcp_keepalive_time, value: \"600\" }\n      - { name: net.ipv4.tcp_fin_timeout, value: \"30\" }\n      - { name: net.ipv4.tcp_keepalive_intvl, value: \"60\" }\n      - { name: net.ipv4.tcp_keepalive_probes, value: \"5\" }\n      - { name: net.ipv4.tcp_rmem, value: 4096 87380 16777216 }\n      - { name: net.ipv4.tcp_wmem, value: 4096 65536 16777216 }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "none, an empty list, and a container that sets one by command",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { sysctls: [] }\n  containers: [{ name: app, image: nginx:1.27.2, args: [net.core.somaxconn=1024] }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: other }\nspec:\n  securityContext:\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "Windows has no sysctls",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  securityContext: { sysctls: [{ name: kernel.msgmax, value: \"1\" }] }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }]\n"
				}
			]
		},
		"params": { "allowed": [] },
		"grades": [],
		"strict": false
	},
	"windows-host-process": {
		"rationale": "A HostProcess container has no wall between itself and the node. Whoever takes over the program may read every secret on the node and act as its system account.",
		"examples": {
			"fails": [{
				"name": "for the whole pod",
				"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: proxy-windows }\nspec:\n  template:\n    spec:\n      hostNetwork: true\n      nodeSelector: { kubernetes.io/os: windows }\n      securityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } }\n      containers: [{ name: proxy, image: example.com/kube-proxy:1.34.1 }]\n",
				"at": ["spec.template.spec.securityContext.windowsOptions.hostProcess"]
			}, {
				"name": "for one container",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: tool }\nspec:\n  hostNetwork: true\n  os: { name: windows }\n  securityContext: { windowsOptions: { hostProcess: false } }\n  containers: [{ name: tool, image: example.com/tool:1.0.0, securityContext: { windowsOptions: { hostProcess: true } } }]\n",
				"at": ["spec.containers[0].securityContext.windowsOptions.hostProcess"]
			}],
			"passes": [
				{
					"name": "a Windows pod with an account of its own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  os: { name: windows }\n  securityContext: { windowsOptions: { runAsUserName: ContainerUser } }\n  containers: [{ name: app, image: mcr.microsoft.com/windows/nanoserver:ltsc2022 }]\n"
				},
				{
					"name": "false, null and unset",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  securityContext: { windowsOptions: { hostProcess: false } }\n  initContainers: [{ name: setup, image: busybox:1.36, securityContext: { windowsOptions: { hostProcess: null } } }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "the host's network and processes are other rules' business",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { hostNetwork: true, hostPID: true, containers: [{ name: app, image: nginx:1.27.2, securityContext: { windowsOptions: null } }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"writable-host-mount": {
		"rationale": "What a container writes there stays on the node and is read by others, at worst by root's own jobs. That is the shortest way from a container to the node, and a place to come back from.",
		"examples": {
			"fails": [
				{
					"name": "unset means writable, and one finding a volume is enough",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, volumeMounts: [{ name: data, mountPath: /data, readOnly: false }] }]\n      containers:\n        - { name: app, image: nginx:1.27.2, volumeMounts: [{ name: data, mountPath: /data }] }\n        - { name: agent, image: fluent/fluent-bit:3.1.9, volumeMounts: [{ name: data, mountPath: /data, readOnly: true }] }\n      volumes: [{ name: data, hostPath: { path: /srv/data } }]\n",
					"severity": "high",
					"at": ["spec.template.spec.volumes[0].hostPath.path"]
				},
				{
					"name": "written by an init container and a debugger alone, in kube-system but not on each node",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: setup, namespace: kube-system }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, volumeMounts: [{ name: data, mountPath: /data }] }]\n      containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: data, mountPath: /data, readOnly: true }] }]\n      ephemeralContainers: [{ name: debug, image: busybox:1.36, volumeMounts: [{ name: log, mountPath: /log }] }]\n      volumes: [{ name: data, hostPath: { path: /srv/data, type: \"\" } }, { name: log, hostPath: { path: /var/log } }]\n",
					"severity": "high",
					"at": ["spec.template.spec.volumes[0].hostPath.path", "spec.template.spec.volumes[1].hostPath.path"]
				},
				{
					"name": "an agent of the cluster itself",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: cni, namespace: kube-system }\nspec:\n  template:\n    spec:\n      containers: [{ name: cni, image: example.com/cni:3.2.0, volumeMounts: [{ name: bin, mountPath: /host/opt/cni/bin }] }]\n      volumes: [{ name: bin, hostPath: { path: /opt/cni/bin, type: DirectoryOrCreate } }]\n",
					"severity": "medium",
					"at": ["spec.template.spec.volumes[0].hostPath.path"]
				}
			],
			"passes": [
				{
					"name": "every mount is read-only",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36, volumeMounts: [{ name: data, mountPath: /data, readOnly: true, subPath: a }] }]\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: data, mountPath: /data, readOnly: true }] }]\n  volumes: [{ name: data, hostPath: { path: /srv/data } }]\n"
				},
				{
					"name": "a volume that nobody mounts, and a writable one of another kind",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: tmp, mountPath: /tmp }] }, { name: agent, image: fluent/fluent-bit:3.1.9 }]\n  volumes: [{ name: data, hostPath: { path: /srv/data } }, { name: tmp, emptyDir: {} }]\n"
				},
				{
					"name": "read-only has no effect on sockets and devices",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: agent }\nspec:\n  containers:\n    - { name: agent, image: example.com/agent:1.1.0, volumeMounts: [{ name: socket, mountPath: /agent.sock }, { name: fuse, mountPath: /dev/fuse }, { name: disk, mountPath: /dev/disk }] }\n  volumes:\n    - { name: socket, hostPath: { path: /run/agent.sock, type: Socket } }\n    - { name: fuse, hostPath: { path: /dev/fuse, type: CharDevice } }\n    - { name: disk, hostPath: { path: /dev/sdb, type: BlockDevice } }\n"
				}
			]
		},
		"params": {},
		"grades": ["medium"],
		"strict": false
	},
	"automount-service-account-token": {
		"rationale": "Kubernetes puts a token for its API into every pod that does not refuse it, though few programs ever call the API. An attacker in the container finds it at a known path and asks the API server from inside.",
		"examples": {
			"fails": [
				{
					"name": "nothing is said, and the default account is used",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n",
					"at": ["Deployment/web spec.template.spec.automountServiceAccountToken"]
				},
				{
					"name": "the pod takes back what its account refuses",
					"yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: report }\nautomountServiceAccountToken: false\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          serviceAccountName: report\n          automountServiceAccountToken: true\n          containers: [{ name: app, image: busybox:1.36 }]\n",
					"at": ["CronJob/report spec.jobTemplate.spec.template.spec.automountServiceAccountToken"]
				},
				{
					"name": "an account of another namespace is not this pod's, and neither is its binding",
					"yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: other }\nautomountServiceAccountToken: false\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: web, namespace: other }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }\nsubjects: [{ kind: ServiceAccount, name: web }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec: { serviceAccountName: web, containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"at": ["Pod/web spec.automountServiceAccountToken"]
				},
				{
					"name": "also where the account is bound, when the site wants it so",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: operator }\nspec: { serviceAccountName: operator, containers: [{ name: app, image: example.com/operator:1.2.0 }] }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: operator }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: operator }\nsubjects: [{ kind: ServiceAccount, name: operator }]\n",
					"params": { "allowBound": false },
					"at": ["Pod/operator spec.automountServiceAccountToken"]
				}
			],
			"passes": [
				{
					"name": "refused by the pod",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { automountServiceAccountToken: false, containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "refused by the account, which the pod names in the old way",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ServiceAccount\n    metadata: { name: web, namespace: shop }\n    automountServiceAccountToken: false\n  - apiVersion: apps/v1\n    kind: StatefulSet\n    metadata: { name: web }\n    spec:\n      template:\n        spec:\n          serviceAccount: web\n          automountServiceAccountToken:\n          containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "a program with a role needs its token",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: operator, namespace: operators }\nspec: { template: { spec: { serviceAccountName: operator, containers: [{ name: app, image: example.com/operator:1.2.0 }] } } }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: operator }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }\nsubjects: [{ kind: ServiceAccount, name: operator, namespace: operators }]\n"
				},
				{
					"name": "bound by its user name, or with all accounts of the namespace",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: one, namespace: shop }\nspec: { serviceAccountName: one, containers: [{ name: app, image: nginx:1.27.2 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: two, namespace: ci }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: both }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects:\n  - { kind: User, apiGroup: rbac.authorization.k8s.io, name: \"system:serviceaccount:shop:one\" }\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:serviceaccounts:ci\" }\n"
				}
			]
		},
		"params": { "allowBound": true },
		"grades": [],
		"strict": false
	},
	"bind-anonymous": {
		"rationale": "Requests without credentials run as system:anonymous in the group system:unauthenticated. What is bound to either is open to every scanner that finds the port of the API server.",
		"examples": {
			"fails": [{
				"name": "the user",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: dashboard }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects:\n  - { kind: ServiceAccount, name: dashboard, namespace: monitoring }\n  - { kind: User, apiGroup: rbac.authorization.k8s.io, name: \"system:anonymous\" }\n",
				"at": ["subjects[1].name"]
			}, {
				"name": "the group, in one namespace",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: public, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:unauthenticated\" }]\n",
				"at": ["subjects[0].name"]
			}],
			"passes": [
				{
					"name": "the two that Kubernetes and kubeadm need",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: \"system:public-info-viewer\" }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: \"system:public-info-viewer\" }\nsubjects:\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:authenticated\" }\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:unauthenticated\" }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: \"kubeadm:bootstrap-signer-clusterinfo\", namespace: kube-public }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: \"kubeadm:bootstrap-signer-clusterinfo\" }\nsubjects: [{ kind: User, apiGroup: rbac.authorization.k8s.io, name: \"system:anonymous\" }]\n"
				},
				{
					"name": "everyone with credentials is another matter",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: readers }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:authenticated\" }]\n"
				},
				{
					"name": "subjects are null",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: nobody, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }\nsubjects:\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"bind-system-masters": {
		"rationale": "The API server lets the group system:masters pass before any role is looked at. A certificate or token with it opens the cluster until the certificate authority itself is replaced.",
		"examples": {
			"fails": [
				{
					"name": "a binding to the group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: admins }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects:\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: admins }\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:masters\" }\n",
					"severity": "critical",
					"at": ["subjects[1].name"]
				},
				{
					"name": "a user of that name is a mistake",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: admins, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: admin }\nsubjects: [{ kind: User, apiGroup: rbac.authorization.k8s.io, name: \"system:masters\" }]\n",
					"severity": "high",
					"at": ["subjects[0].name"]
				},
				{
					"name": "a certificate request for the group",
					"yaml": "apiVersion: certificates.k8s.io/v1\nkind: CertificateSigningRequest\nmetadata: { name: alice }\nspec:\n  signerName: kubernetes.io/kube-apiserver-client\n  usages: [client auth]\n  request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIa01JR0xBZ0VBTUNreEZ6QVZCZ05WQkFvTURuTjVjM1JsYlRwdFlYTjBaWEp6TVE0d0RBWURWUVFEREFWaApiR2xqWlRCWk1CTUdCeXFHU000OUFnRUdDQ3FHU000OUF3RUhBMElBQkVZOEZCN0RUc0IwVk5nd1V1cWxSeEFUCi9wTWdWZXliWDJ2cTdGcUl6YmxlalFYUW9Ka0syaEhJOTdRQ0I5am91b1BqU2xYVFVmU3BHaDBEZjFxcVlhK2cKQURBS0JnZ3Foa2pPUFFRREFnTklBREJGQWlFQWg1a3hLR1p6UnRnQjFGcnJTV2t3TGpZcG4rMVNPTzBZTHVIcwp2c1lJUElBQ0lGQlhSZS9kVHdxd2xScW9HdnBMdWtNUXFTSWhkUjNmMjdURWxMVWFnSHo4Ci0tLS0tRU5EIENFUlRJRklDQVRFIFJFUVVFU1QtLS0tLQo=\n",
					"severity": "critical",
					"at": ["spec.request"]
				},
				{
					"name": "the certificate of a kubeconfig",
					"yaml": "apiVersion: v1\nkind: Config\nusers:\n  - { name: ci, user: { tokenFile: /run/token } }\n  - name: bob\n    user:\n      client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJ2ekNDQVdXZ0F3SUJBZ0lVTDJxOUcvemViUWxBVTlZWmRYbDJ2bzVNeU80d0NnWUlLb1pJemowRUF3SXcKTlRFTU1Bb0dBMVVFQ2d3RFpHVjJNUmN3RlFZRFZRUUtEQTV6ZVhOMFpXMDZiV0Z6ZEdWeWN6RU1NQW9HQTFVRQpBd3dEWW05aU1CNFhEVEkyTVRFeU1URTBORGt5TkZvWERUSTJNVEV5TWpFME5Ea3lORm93TlRFTU1Bb0dBMVVFCkNnd0RaR1YyTVJjd0ZRWURWUVFLREE1emVYTjBaVzA2YldGemRHVnljekVNTUFvR0ExVUVBd3dEWW05aU1Ga3cKRXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVSandVSHNOT3dIUlUyREJTNnFWSEVCUCtreUJWN0p0ZgphK3JzV29qTnVWNk5CZENnbVFyYUVjajN0QUlIMk9pNmcrTktWZE5SOUtrYUhRTi9XcXBocjZOVE1GRXdIUVlEClZSME9CQllFRkp2cXZhR2FiT1V2NHlZbkVXR0YvYUNMeDRLSU1COEdBMVVkSXdRWU1CYUFGSnZxdmFHYWJPVXYKNHlZbkVXR0YvYUNMeDRLSU1BOEdBMVVkRXdFQi93UUZNQU1CQWY4d0NnWUlLb1pJemowRUF3SURTQUF3UlFJZwpTcHFONGh0NVhTRVNDQm5yOXlxVlRhY29sbEU3bEJZVjZXaVBKV2NuRmljQ0lRRHJaTXdJTkdwMkdkN2h3NHJMCkpmNXp2eWJ3MGRpT1I1K1BQS1FUa3RPZnlnPT0KLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=\n",
					"at": ["users[1].user.client-certificate-data"]
				}
			],
			"passes": [
				{
					"name": "the binding that Kubernetes makes for the group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: cluster-admin }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:masters\" }]\n"
				},
				{
					"name": "groups with names that are near",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: admins }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects:\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:nodes\" }\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: masters }\n"
				},
				{
					"name": "a binding without subjects, and one whose subjects are null",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: nobody, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: admin }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: none, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: admin }\nsubjects:\n"
				},
				{
					"name": "a certificate request for another group, and a kubeconfig without certificates",
					"yaml": "apiVersion: certificates.k8s.io/v1\nkind: CertificateSigningRequest\nmetadata: { name: alice }\nspec:\n  signerName: kubernetes.io/kube-apiserver-client\n  usages: [client auth]\n  request: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIZk1JR0hBZ0VBTUNVeEV6QVJCZ05WQkFvTUNtUmxkbVZzYjNCbGNuTXhEakFNQmdOVkJBTU1CV0ZzYVdObApNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVSandVSHNOT3dIUlUyREJTNnFWSEVCUCtreUJWCjdKdGZhK3JzV29qTnVWNk5CZENnbVFyYUVjajN0QUlIMk9pNmcrTktWZE5SOUtrYUhRTi9XcXBocjZBQU1Bb0cKQ0NxR1NNNDlCQU1DQTBjQU1FUUNJRHdWQjJYci90YzE5RlFLYjZjYzlSdUlmbkZCZEFPRFZxcWQwT3hRRG9aZApBaUFyZi80a3ZXSHNGQ1NSeVFDaU5YM3M4eWF1M25RUTA3bFFqZmxZTlNseW9BPT0KLS0tLS1FTkQgQ0VSVElGSUNBVEUgUkVRVUVTVC0tLS0tCg==\n---\napiVersion: v1\nkind: Config\nusers: [{ name: ci, user: { exec: { command: get-token } } }]\n"
				}
			]
		},
		"params": {},
		"grades": ["high"],
		"strict": false
	},
	"cluster-admin-role-binding": {
		"rationale": "cluster-admin may do everything to every object, and nothing can take a right from it. One leaked token of such an account is the end of the cluster.",
		"examples": {
			"fails": [
				{
					"name": "by name",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: tiller }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: ServiceAccount, name: tiller, namespace: kube-system }]\n",
					"severity": "high",
					"at": ["ClusterRoleBinding/tiller roleRef.name"]
				},
				{
					"name": "in one namespace, and with the kind confused",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: team, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: shop }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: ops, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: cluster-admin }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: ops }]\n",
					"severity": "medium",
					"at": ["RoleBinding/team roleRef.name", "RoleBinding/ops roleRef.name"]
				},
				{
					"name": "a role of the same strength under another name",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: operator }\nrules:\n  - { apiGroups: [\"*\"], resources: [\"*\"], verbs: [get, list, watch, create, update, patch, delete] }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: operator }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }\nsubjects: [{ kind: ServiceAccount, name: operator, namespace: operators }]\n",
					"severity": "high",
					"at": ["ClusterRoleBinding/operator roleRef.name"]
				}
			],
			"passes": [
				{
					"name": "the binding that Kubernetes makes for its first group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: cluster-admin }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:masters\" }]\n"
				},
				{
					"name": "a narrow role, though its name is long",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: cluster-admin-viewers }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin-view }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: auditors }]\n"
				},
				{
					"name": "all verbs without delete, and everything of one API group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: operator }\nrules:\n  - { apiGroups: [\"*\"], resources: [\"*\"], verbs: [get, list, watch, create, update, patch] }\n  - { apiGroups: [example.com], resources: [\"*\"], verbs: [\"*\"] }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: operator }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }\nsubjects: [{ kind: ServiceAccount, name: operator, namespace: operators }]\n"
				},
				{
					"name": "a namespaced role that only has the name",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: cluster-admin, namespace: shop }\nrules: [{ apiGroups: [example.com], resources: [clusters], verbs: [get, update] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: cluster-admins, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: cluster-admin }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: shop }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"default-service-account-binding": {
		"rationale": "Pods that name no ServiceAccount run as default, and its token lies in each of them. An attacker who takes over the least guarded one gets the role with it.",
		"examples": {
			"fails": [
				{
					"name": "the default account of the binding's namespace and of another",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: deployers, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }\nsubjects:\n  - { kind: ServiceAccount, name: default }\n  - { kind: ServiceAccount, name: ci, namespace: ci }\n  - { kind: ServiceAccount, name: default, namespace: ci }\n",
					"at": ["subjects[0].name", "subjects[2].name"]
				},
				{
					"name": "by its user name",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: readers }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects: [{ kind: User, apiGroup: rbac.authorization.k8s.io, name: \"system:serviceaccount:shop:default\" }]\n",
					"at": ["subjects[0].name"]
				},
				{
					"name": "read strictly, all accounts of a namespace",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: pullers, namespace: images }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: puller }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:serviceaccounts:shop\" }]\n",
					"params": { "strict": true },
					"at": ["subjects[0].name"]
				}
			],
			"passes": [
				{
					"name": "an account of its own, and a user and a group named default",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: default, namespace: default }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: default }\nsubjects:\n  - { kind: ServiceAccount, name: default-web, namespace: default }\n  - { kind: User, apiGroup: rbac.authorization.k8s.io, name: default }\n  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: default }\n"
				},
				{
					"name": "all accounts of a namespace, read leniently",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: pullers, namespace: images }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: puller }\nsubjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: \"system:serviceaccounts:shop\" }]\n"
				},
				{
					"name": "Kubernetes' own bindings",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: \"system:node-proxier\", labels: { kubernetes.io/bootstrapping: rbac-defaults } }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: \"system:node-proxier\" }\nsubjects: [{ kind: ServiceAccount, name: default, namespace: kube-system }]\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": true
	},
	"rbac-access-to-secrets": {
		"rationale": "Secrets hold passwords, keys and the tokens of other accounts. Who reads those of a namespace acts as everyone in it, and who reads all of them owns the cluster.",
		"examples": {
			"fails": [
				{
					"name": "a ClusterRole that is given in the whole cluster",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: syncer }\nrules: [{ apiGroups: [\"\"], resources: [configmaps, secrets], verbs: [get, list, watch] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: syncer }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: syncer }\nsubjects: [{ kind: ServiceAccount, name: syncer, namespace: sync }]\n",
					"severity": "high",
					"at": ["ClusterRole/syncer rules[0].resources"]
				},
				{
					"name": "the same role, given in one namespace only",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: syncer }\nrules:\n  - { apiGroups: [apps], resources: [deployments], verbs: [get] }\n  - { apiGroups: [\"*\"], resources: [\"*\"], verbs: [\"*\"] }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: syncer, namespace: shop }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: syncer }\nsubjects: [{ kind: ServiceAccount, name: syncer, namespace: sync }]\n",
					"severity": "low",
					"at": ["ClusterRole/syncer rules[1].resources"]
				},
				{
					"name": "named Secrets are milder, wherever they are",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: puller }\nrules: [{ apiGroups: [\"\"], resources: [secrets], resourceNames: [registry], verbs: [get] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: puller }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: puller }\nsubjects: [{ kind: ServiceAccount, name: puller, namespace: ci }]\n",
					"severity": "low",
					"at": ["ClusterRole/puller rules[0].resources"]
				},
				{
					"name": "a Role, bound or not",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: reader, namespace: shop }\nrules: [{ apiGroups: [\"\"], resources: [secrets], verbs: [watch] }]\n",
					"severity": "low",
					"at": ["Role/reader rules[0].resources"]
				}
			],
			"passes": [
				{
					"name": "writing Secrets is another rule's business",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: writer, namespace: shop }\nrules: [{ apiGroups: [\"\"], resources: [secrets], verbs: [create, update, patch, delete] }]\n"
				},
				{
					"name": "secrets of another API group, and every resource of another group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: vault }\nrules:\n  - { apiGroups: [vault.example.com], resources: [secrets], verbs: [get] }\n  - { apiGroups: [apps], resources: [\"*\"], verbs: [\"*\"] }\n"
				},
				{
					"name": "Kubernetes' own roles",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: edit }\nrules: [{ apiGroups: [\"\"], resources: [secrets], verbs: [get, list, watch] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: \"system:controller:token-cleaner\", namespace: kube-system }\nrules: [{ apiGroups: [\"\"], resources: [secrets], verbs: [get, list, watch, delete] }]\n"
				},
				{
					"name": "unbound, where the site asks for bound roles only",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: reader, namespace: shop }\nrules: [{ apiGroups: [\"\"], resources: [secrets], verbs: [get] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: reader, namespace: other }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }\nsubjects: [{ kind: ServiceAccount, name: reader }]\n",
					"params": { "boundOnly": true }
				},
				{
					"name": "an aggregated role, and rules that are null",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\naggregationRule: { clusterRoleSelectors: [{ matchLabels: { tier: all } }] }\nrules:\n"
				}
			]
		},
		"params": { "boundOnly": false },
		"grades": [],
		"strict": false
	},
	"rbac-escalate-or-bind": {
		"rationale": "Kubernetes lets nobody grant rights that they lack, and the verbs escalate and bind switch just this check off. An attacker who holds them makes themselves cluster-admin with one request.",
		"examples": {
			"fails": [
				{
					"name": "roles may be widened",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: role-operator }\nrules: [{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [get, escalate] }]\n",
					"severity": "critical",
					"at": ["rules[0].verbs"]
				},
				{
					"name": "a star stands for both verbs",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: roles, namespace: shop }\nrules: [{ apiGroups: [\"*\"], resources: [roles, rolebindings], verbs: [\"*\"] }]\n",
					"severity": "critical",
					"at": ["rules[0].verbs"]
				},
				{
					"name": "bind of one named role",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: onboarding }\nrules: [{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind], resourceNames: [developer] }]\n",
					"severity": "medium",
					"at": ["rules[0].verbs"]
				},
				{
					"name": "bind of cluster-admin by name is as good as all",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: onboarding }\nrules: [{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind], resourceNames: [cluster-admin] }]\n",
					"severity": "critical",
					"at": ["rules[0].verbs"]
				}
			],
			"passes": [
				{
					"name": "writing roles keeps the check",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: role-operator }\nrules: [{ apiGroups: [rbac.authorization.k8s.io], resources: [roles, rolebindings], verbs: [get, create, update, patch, delete] }]\n"
				},
				{
					"name": "bind in another API group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: volumes }\nrules:\n  - { apiGroups: [storage.example.com], resources: [roles], verbs: [bind] }\n  - { apiGroups: [\"\"], resources: [pods/binding], verbs: [\"*\"] }\n"
				},
				{
					"name": "Kubernetes' own controller for aggregated roles",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: \"system:controller:clusterrole-aggregation-controller\" }\nrules: [{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [escalate, get, list, patch, update, watch] }]\n"
				}
			]
		},
		"params": {},
		"grades": ["medium"],
		"strict": false
	},
	"rbac-impersonate": {
		"rationale": "A request may name any user or group that its sender may impersonate, system:masters among them. An attacker with this role puts on the mightiest identity there is, and the deeds are logged under that name.",
		"examples": {
			"fails": [
				{
					"name": "any user and any group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: gateway }\nrules: [{ apiGroups: [\"\"], resources: [users, groups], verbs: [impersonate] }]\n",
					"severity": "critical",
					"at": ["rules[0].verbs"]
				},
				{
					"name": "any account, by a star among the verbs",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: accounts, namespace: shop }\nrules:\n  - { apiGroups: [\"\"], resources: [pods], verbs: [get] }\n  - { apiGroups: [\"*\"], resources: [serviceaccounts], verbs: [\"*\"] }\n",
					"severity": "high",
					"at": ["rules[1].verbs"]
				},
				{
					"name": "names make it milder, unless one of them is the group without limits",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: on-call }\nrules: [{ apiGroups: [\"\"], resources: [groups], verbs: [impersonate], resourceNames: [on-call] }]\n",
					"severity": "medium",
					"at": ["rules[0].verbs"]
				},
				{
					"name": "extra fields of another user",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: scopes }\nrules: [{ apiGroups: [authentication.k8s.io], resources: [userextras/scopes], verbs: [impersonate] }]\n",
					"severity": "high",
					"at": ["rules[0].verbs"]
				}
			],
			"passes": [
				{
					"name": "accounts may be managed without being worn",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: accounts, namespace: shop }\nrules: [{ apiGroups: [\"\"], resources: [serviceaccounts], verbs: [get, create, delete] }]\n"
				},
				{
					"name": "users of another API group",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: keycloak }\nrules: [{ apiGroups: [keycloak.org], resources: [users, groups], verbs: [\"*\"] }]\n"
				},
				{
					"name": "every verb on resources that cannot be impersonated",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: pods, namespace: shop }\nrules: [{ apiGroups: [\"\"], resources: [pods, services], verbs: [\"*\"] }]\n"
				},
				{
					"name": "an entry without groups, and one that is null",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: empty }\nrules:\n  - { resources: [users], verbs: [impersonate] }\n  -\n"
				}
			]
		},
		"params": {},
		"grades": ["medium", "high"],
		"strict": false
	},
	"wildcard-in-rules": {
		"rationale": "Three stars are the rights of cluster-admin under another name, future kinds and verbs included. Whoever takes over one program with this role owns all that the role can reach.",
		"examples": {
			"fails": [{
				"name": "cluster-admin under another name",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: operator }\nrules:\n  - { apiGroups: [\"\"], resources: [pods], verbs: [get] }\n  - apiGroups: [\"*\"]\n    resources: [\"*\"]\n    verbs: [\"*\"]\n",
				"severity": "high",
				"at": ["rules[1]"]
			}, {
				"name": "every group alone is milder",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: deployer, namespace: shop }\nrules: [{ apiGroups: [\"*\"], resources: [deployments], verbs: [get, patch] }]\n",
				"severity": "medium",
				"at": ["rules[0].apiGroups"]
			}],
			"passes": [
				{
					"name": "two stars are told by the rules for verbs and for resources",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: reader }\nrules:\n  - { apiGroups: [\"*\"], resources: [\"*\"], verbs: [get, list, watch] }\n  - { apiGroups: [apps], resources: [\"*\"], verbs: [\"*\"] }\n  - { apiGroups: [\"*\"], resources: [\"*/scale\"], verbs: [update] }\n"
				},
				{
					"name": "the stars are spread over two entries",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: split }\nrules:\n  - { apiGroups: [\"\"], resources: [\"*\"], verbs: [\"*\"] }\n  - { nonResourceURLs: [\"*\"], verbs: [\"*\"] }\n"
				},
				{
					"name": "Kubernetes' own cluster-admin",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: cluster-admin, labels: { kubernetes.io/bootstrapping: rbac-defaults } }\nrules: [{ apiGroups: [\"*\"], resources: [\"*\"], verbs: [\"*\"] }]\n"
				},
				{
					"name": "another kind with rules that look alike",
					"yaml": "apiVersion: example.com/v1\nkind: ClusterRole\nmetadata: { name: operator }\nrules: [{ apiGroups: [\"*\"], resources: [\"*\"], verbs: [\"*\"] }]\n"
				}
			]
		},
		"params": {},
		"grades": ["medium"],
		"strict": false
	},
	"wildcard-resources-in-rules": {
		"rationale": "A star in place of names hands out Secrets, tokens and every kind that is installed later. An attacker who gets the account needs no further step to reach them.",
		"examples": {
			"fails": [
				{
					"name": "read access to everything is access to Secrets",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: viewer }\nrules: [{ apiGroups: [\"*\"], resources: [\"*\"], verbs: [get, list, watch] }]\n",
					"at": ["rules[0].resources"]
				},
				{
					"name": "a subresource of every kind, and every path",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: autoscaler }\nrules:\n  - { apiGroups: [apps, example.com], resources: [\"*/scale\"], verbs: [get, update] }\n  - { nonResourceURLs: [/healthz], verbs: [get] }\n  - { nonResourceURLs: [\"/*\"], verbs: [get] }\n",
					"at": ["rules[0].resources", "rules[2].nonResourceURLs"]
				},
				{
					"name": "with all three stars it is the entry itself",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: rbac.authorization.k8s.io/v1\n    kind: Role\n    metadata: { name: owner, namespace: shop }\n    rules: [{ apiGroups: [\"*\"], resources: [\"*\"], verbs: [\"*\"] }]\n",
					"at": ["rules[0]"]
				}
			],
			"passes": [
				{
					"name": "every subresource of one kind, and a tree of paths",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: metrics }\nrules:\n  - { apiGroups: [\"\"], resources: [\"pods/*\"], verbs: [get] }\n  - { nonResourceURLs: [\"/metrics/*\"], verbs: [get] }\n"
				},
				{
					"name": "stars among groups and verbs are other rules' business",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: deployer, namespace: shop }\nrules: [{ apiGroups: [\"*\"], resources: [deployments], verbs: [\"*\"] }]\n"
				},
				{
					"name": "Kubernetes' own roles are as they are",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: cluster-admin }\nrules: [{ apiGroups: [\"*\"], resources: [\"*\"], verbs: [\"*\"] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: collector, labels: { kubernetes.io/bootstrapping: rbac-defaults } }\nrules: [{ apiGroups: [\"*\"], resources: [\"*\"], verbs: [list] }]\n"
				},
				{
					"name": "an aggregated role whose rules are null",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\naggregationRule: { clusterRoleSelectors: [{ matchLabels: { tier: all } }] }\nrules:\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"wildcard-verbs-in-rules": {
		"rationale": "`*` holds delete, impersonate, escalate and bind wherever the resource knows them. Nobody who grants it has read what is granted.",
		"examples": {
			"fails": [{
				"name": "a ClusterRole with a star among its verbs",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: operator }\nrules:\n  - { apiGroups: [\"\"], resources: [pods], verbs: [get, list] }\n  - { apiGroups: [apps], resources: [deployments], verbs: [\"*\"] }\n",
				"at": ["rules[1].verbs"]
			}, {
				"name": "paths have verbs as well, and Roles count",
				"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: prober }\nrules: [{ nonResourceURLs: [/healthz], verbs: [\"*\"] }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: admin, namespace: shop }\nrules: [{ apiGroups: [example.com], resources: [widgets], verbs: [get, \"*\"] }]\n",
				"at": ["rules[0].verbs", "rules[0].verbs"]
			}],
			"passes": [
				{
					"name": "stars elsewhere are other rules' business",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: reader, namespace: shop }\nrules:\n  - { apiGroups: [\"*\"], resources: [\"*\"], verbs: [get, list, watch] }\n"
				},
				{
					"name": "an aggregated role has no rules of its own",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\naggregationRule: { clusterRoleSelectors: [{ matchLabels: { tier: all } }] }\nrules: []\n"
				},
				{
					"name": "a copy of what Kubernetes itself installs",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: \"system:controller:generic-garbage-collector\" }\nrules: [{ apiGroups: [\"*\"], resources: [\"*\"], verbs: [\"*\"] }]\n"
				},
				{
					"name": "verbs are null",
					"yaml": "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: nothing, namespace: shop }\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods]\n    verbs:\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"cronjob-starting-deadline-too-short": {
		"rationale": "The controller wakes every ten seconds and skips a run whose deadline has passed by then. A backup or a renewal then silently does not happen.",
		"examples": {
			"fails": [{
				"name": "nine seconds",
				"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: backup }\nspec:\n  schedule: \"0 3 * * *\"\n  startingDeadlineSeconds: 9\n  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: backup, image: restic/restic:0.17.3 }] } } } }\n",
				"at": ["spec.startingDeadlineSeconds"]
			}, {
				"name": "zero is a deadline too, here inside a List",
				"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: batch/v1\n    kind: CronJob\n    metadata: { name: renew }\n    spec:\n      schedule: \"@hourly\"\n      startingDeadlineSeconds: 0\n      jobTemplate: { spec: { template: { spec: { restartPolicy: OnFailure, containers: [{ name: renew, image: acme/renew:1.4.0 }] } } } }\n",
				"at": ["spec.startingDeadlineSeconds"]
			}],
			"passes": [
				{
					"name": "ten is enough",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: backup }\nspec:\n  schedule: \"0 3 * * *\"\n  startingDeadlineSeconds: 10\n  jobTemplate: { spec: { template: { spec: { containers: [{ name: backup, image: restic/restic:0.17.3 }] } } } }\n"
				},
				{
					"name": "unset and null mean no deadline",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: backup }\nspec:\n  schedule: \"0 3 * * *\"\n  startingDeadlineSeconds:\n  jobTemplate: { spec: { template: { spec: { containers: [{ name: backup, image: restic/restic:0.17.3 }] } } } }\n"
				},
				{
					"name": "a Job's deadline is another matter",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: migrate }\nspec:\n  activeDeadlineSeconds: 5\n  template: { spec: { restartPolicy: Never, containers: [{ name: migrate, image: acme/migrate:2.0.1 }] } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"hpa-max-not-above-min": {
		"rationale": "With equal bounds the autoscaler watches load and changes nothing, and a peak meets the pods of a quiet night. With a maximum below the minimum, or none, the object is not accepted at all.",
		"examples": {
			"fails": [
				{
					"name": "equal bounds",
					"yaml": "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 3, maxReplicas: 3 }\n",
					"at": ["spec.maxReplicas"]
				},
				{
					"name": "a maximum of one and no minimum, bounds the wrong way round, and no maximum",
					"yaml": "apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: { name: one }\nspec: { maxReplicas: 1 }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: two }\nspec: { minReplicas: 5, maxReplicas: 2 }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: three }\nspec: { minReplicas: 2, maxReplicas: }\n",
					"at": [
						"HorizontalPodAutoscaler/one spec.maxReplicas",
						"HorizontalPodAutoscaler/two spec.maxReplicas",
						"HorizontalPodAutoscaler/three spec.maxReplicas"
					]
				},
				{
					"name": "less room than the site asks for",
					"yaml": "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { minReplicas: 2, maxReplicas: 4 }\n",
					"params": { "minSpread": 3 },
					"at": ["spec.maxReplicas"]
				}
			],
			"passes": [
				{
					"name": "room for one more",
					"yaml": "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { minReplicas: 2, maxReplicas: 3 }\n"
				},
				{
					"name": "an unset minimum is one",
					"yaml": "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { minReplicas: , maxReplicas: 2 }\n"
				},
				{
					"name": "from nothing to one",
					"yaml": "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: worker }\nspec: { minReplicas: 0, maxReplicas: 1 }\n"
				},
				{
					"name": "another group's kind of that name",
					"yaml": "apiVersion: autoscaling.acme.dev/v1\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { minReplicas: 2, maxReplicas: 2 }\n"
				}
			]
		},
		"params": { "minSpread": 1 },
		"grades": [],
		"strict": false
	},
	"insufficient-replicas": {
		"rationale": "A pod is gone for as long as another takes to be scheduled, pulled and started. With a single one, every drain of its node and every crash is an outage.",
		"examples": {
			"fails": [
				{
					"name": "one by default, by null and by number",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec: { replicas: , template: { spec: { containers: [{ name: api, image: acme/api:1.0.0 }] } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: db }\nspec: { replicas: 1, strategy: { type: Recreate }, template: { spec: { containers: [{ name: db, image: postgres:17.2 }] } } }\n",
					"at": [
						"Deployment/web spec.replicas",
						"Deployment/api spec.replicas",
						"Deployment/db spec.replicas"
					]
				},
				{
					"name": "below what the site asks for, StatefulSets included",
					"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: queue }\nspec: { replicas: 2, template: { spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] } } }\n",
					"params": {
						"minReplicas": 3,
						"statefulSets": true
					},
					"at": ["StatefulSet/queue spec.replicas"]
				},
				{
					"name": "the autoscaler is for another workload, or in another namespace",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { replicas: 1, template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web, namespace: front }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, maxReplicas: 5 }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: api, namespace: shop }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }, maxReplicas: 5 }\n",
					"at": ["Deployment/web spec.replicas"]
				}
			],
			"passes": [
				{
					"name": "two pods, and none on purpose",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 2, template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: old }\nspec: { replicas: 0, template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				},
				{
					"name": "an autoscaler decides, Kubernetes' own or KEDA's",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: any }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 5 }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: worker }\nspec: { replicas: 1, template: { spec: { containers: [{ name: worker, image: acme/worker:1.0.0 }] } } }\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: worker }\nspec: { scaleTargetRef: { name: worker } }\n"
				},
				{
					"name": "other kinds, and StatefulSets unless asked for",
					"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { replicas: 1, template: { spec: { containers: [{ name: db, image: postgres:17.2 }] } } }\n---\napiVersion: apps/v1\nkind: ReplicaSet\nmetadata: { name: web }\nspec: { replicas: 1, template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				},
				{
					"name": "what can run only once, where the site says that it may",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: db }\nspec:\n  replicas: 1\n  template:\n    spec:\n      volumes: [{ name: data, persistentVolumeClaim: { claimName: db } }]\n      containers: [{ name: db, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }]\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: db }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: controller }\nspec: { strategy: { type: Recreate }, template: { spec: { containers: [{ name: controller, image: acme/controller:1.0.0 }] } } }\n",
					"params": { "exemptSingletons": true }
				}
			]
		},
		"params": {
			"minReplicas": 2,
			"statefulSets": false,
			"exemptSingletons": false
		},
		"grades": [],
		"strict": false
	},
	"naked-pod": {
		"rationale": "The kubelet restarts containers, but nobody makes a pod anew on another node. A drain or a dead machine ends it, and nothing in the cluster notices.",
		"examples": {
			"fails": [{
				"name": "a pod by itself",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
				"at": ["kind"]
			}, {
				"name": "an empty list of owners, and a Helm hook that is no test",
				"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: { name: tools, ownerReferences: [], annotations: }\n    spec: { containers: [{ name: tools, image: busybox:1.36 }] }\n  - apiVersion: v1\n    kind: Pod\n    metadata: { name: seed, annotations: { helm.sh/hook: \"post-install, post-upgrade\" } }\n    spec: { containers: [{ name: seed, image: acme/seed:1.2.0 }] }\n",
				"at": ["kind", "kind"]
			}],
			"passes": [
				{
					"name": "printed from a cluster, where a ReplicaSet owns it",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-5d4f8\n  ownerReferences: [{ apiVersion: apps/v1, kind: ReplicaSet, name: web, uid: 6e1b1b0a-6f64-4d3c-9d4e-0a1b2c3d4e5f }]\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "Helm's tests and Argo CD's hooks run once",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: test-connection, annotations: { helm.sh/hook: \"pre-upgrade,test\" } }\nspec: { restartPolicy: Never, containers: [{ name: wget, image: busybox:1.36 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: smoke, annotations: { argocd.argoproj.io/hook: PostSync } }\nspec: { restartPolicy: Never, containers: [{ name: smoke, image: acme/smoke:2.0.0 }] }\n"
				},
				{
					"name": "the kubelet starts static pods from a file",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: proxy, annotations: { kubernetes.io/config.source: file } }\nspec: { containers: [{ name: proxy, image: haproxy:3.0.5 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: kube-scheduler, namespace: kube-system, labels: { component: kube-scheduler, tier: control-plane } }\nspec: { containers: [{ name: kube-scheduler, image: registry.k8s.io/kube-scheduler:v1.34.1 }] }\n"
				},
				{
					"name": "a pod template is no pod",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"no-liveness-probe": {
		"rationale": "The kubelet sees that a process has ended, not that it answers no more. A deadlock then takes a replica out of service for as long as nobody restarts it.",
		"examples": {
			"fails": [{
				"name": "of two containers one has a probe",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: app, image: nginx:1.27.2, livenessProbe: { tcpSocket: { port: 80 } } }\n        - { name: log, image: fluent/fluent-bit:3.1.9, startupProbe: { tcpSocket: { port: 2020 } } }\n",
				"at": ["spec.template.spec.containers[1].livenessProbe"]
			}, {
				"name": "a sidecar, and a probe that is null",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  template:\n    spec:\n      initContainers:\n        - { name: setup, image: busybox:1.36 }\n        - { name: proxy, image: envoyproxy/envoy:v1.32.1, restartPolicy: Always }\n      containers:\n        - { name: db, image: postgres:17.2, livenessProbe: }\n",
				"at": ["spec.template.spec.containers[0].livenessProbe", "spec.template.spec.initContainers[1].livenessProbe"]
			}],
			"passes": [
				{
					"name": "jobs end by themselves",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec: { schedule: \"@daily\", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: report, image: acme/report:1.0.0 }] } } } } }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: smoke }\nspec: { restartPolicy: Never, containers: [{ name: smoke, image: acme/smoke:1.0.0 }] }\n"
				},
				{
					"name": "init and debugging containers are not probed",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36 }]\n  containers: [{ name: app, image: nginx:1.27.2, livenessProbe: { httpGet: { path: /healthz, port: 8080 } } }]\n  ephemeralContainers: [{ name: debug, image: busybox:1.36 }]\n"
				},
				{
					"name": "a startup probe where the site says that it suffices",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec: { template: { spec: { containers: [{ name: agent, image: acme/agent:1.0.0, startupProbe: { tcpSocket: { port: 9000 } } }] } } }\n",
					"params": { "startupProbeSuffices": true }
				},
				{
					"name": "the API server's mirror of a static pod",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: proxy-node-1, annotations: { kubernetes.io/config.mirror: 6e1b1b0a6f644d3c } }\nspec: { containers: [{ name: proxy, image: haproxy:3.0.5 }] }\n"
				}
			]
		},
		"params": { "startupProbeSuffices": false },
		"grades": [],
		"strict": false
	},
	"no-readiness-probe": {
		"rationale": "Without the probe a pod counts as ready as soon as its process has started. Callers then reach a program that does not listen yet, and a broken version replaces a good one pod by pod.",
		"examples": {
			"fails": [
				{
					"name": "the container that a Service names by its port, not the one beside it",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { labels: { app: web, tier: front } }\n    spec:\n      containers:\n        - { name: app, image: nginx:1.27.2, ports: [{ name: http, containerPort: 8080 }], livenessProbe: { tcpSocket: { port: 8080 } } }\n        - { name: metrics, image: acme/exporter:1.0.0, ports: [{ name: metrics, containerPort: 9113 }] }\n",
					"at": ["Deployment/web spec.template.spec.containers[0].readinessProbe"]
				},
				{
					"name": "a port that nobody declares, and a probe that is null",
					"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db, namespace: shop }\nspec:\n  template:\n    metadata: { labels: { app: db } }\n    spec:\n      containers:\n        - { name: db, image: postgres:17.2, readinessProbe: }\n        - { name: exporter, image: acme/exporter:1.0.0, ports: [{ containerPort: 9187 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: db, namespace: shop }\nspec: { clusterIP: None, selector: { app: db }, ports: [{ port: 5432 }] }\n",
					"at": ["StatefulSet/db spec.template.spec.containers[0].readinessProbe"]
				},
				{
					"name": "without any Service, containers that declare ports, and sidecars",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: gateway }\nspec:\n  template:\n    spec:\n      initContainers:\n        - { name: proxy, image: envoyproxy/envoy:v1.32.1, restartPolicy: Always, ports: [{ containerPort: 8443 }] }\n        - { name: setup, image: busybox:1.36, ports: [{ containerPort: 80 }] }\n      containers:\n        - { name: app, image: nginx:1.27.2, ports: [{ containerPort: 80 }] }\n        - { name: log, image: fluent/fluent-bit:3.1.9 }\n",
					"at": ["spec.template.spec.containers[0].readinessProbe", "spec.template.spec.initContainers[0].readinessProbe"]
				},
				{
					"name": "every container, where the site asks for it",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: worker }\nspec: { template: { spec: { containers: [{ name: worker, image: acme/worker:1.0.0 }] } } }\n",
					"params": { "everyContainer": true },
					"at": ["spec.template.spec.containers[0].readinessProbe"]
				}
			],
			"passes": [
				{
					"name": "the probe is there, and the container beside it serves nobody",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n      containers:\n        - { name: app, image: nginx:1.27.2, ports: [{ containerPort: 8080 }], readinessProbe: { httpGet: { path: /, port: 8080 } } }\n        - { name: log, image: fluent/fluent-bit:3.1.9, ports: [{ containerPort: 2020 }] }\n"
				},
				{
					"name": "the Service is for other pods or another namespace, or wants pods that are not ready",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: peers, namespace: front }\nspec: { selector: { app: web }, publishNotReadyAddresses: true, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: bare, namespace: front }\nspec: { ports: [{ port: 80 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: front }\nspec:\n  template:\n    metadata: { labels: { app: web } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80 }] }] }\n"
				},
				{
					"name": "jobs, and pods that run once",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec: { schedule: \"@daily\", jobTemplate: { spec: { template: { spec: { containers: [{ name: report, image: acme/report:1.0.0, ports: [{ containerPort: 80 }] }] } } } } }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: smoke }\nspec: { restartPolicy: Never, containers: [{ name: smoke, image: acme/smoke:1.0.0, ports: [{ containerPort: 80 }] }] }\n"
				},
				{
					"name": "without a Service, a container that declares no port",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: worker }\nspec: { template: { spec: { containers: [{ name: worker, image: acme/worker:1.0.0, ports: [] }] } } }\n"
				}
			]
		},
		"params": { "everyContainer": false },
		"grades": [],
		"strict": false
	},
	"pdb-blocks-eviction": {
		"rationale": "A drain waits until a budget lets it evict, and a budget without room lets it wait for ever. Upgrades of the cluster stop at that node, also the one that would close a security hole.",
		"examples": {
			"fails": [
				{
					"name": "as many as there are replicas",
					"yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { minAvailable: 2, selector: { matchLabels: { app: web } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 2, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n",
					"at": ["PodDisruptionBudget/web spec.minAvailable"]
				},
				{
					"name": "nothing may be missing, as a number and as a share, also without the workload",
					"yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: one }\nspec: { maxUnavailable: 0, selector: { matchLabels: { app: one } } }\n---\napiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: { name: two }\nspec: { maxUnavailable: 0%, selector: { matchLabels: { app: two } } }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: three }\nspec: { minAvailable: 100%, selector: {} }\n",
					"at": [
						"PodDisruptionBudget/one spec.maxUnavailable",
						"PodDisruptionBudget/two spec.maxUnavailable",
						"PodDisruptionBudget/three spec.minAvailable"
					]
				},
				{
					"name": "half of one replica is one, and unset replicas are one",
					"yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: db }\nspec: { minAvailable: 50%, selector: { matchExpressions: [{ key: app, operator: Exists }] } }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: app, image: postgres:17.2 }] } } }\n",
					"at": ["PodDisruptionBudget/db spec.minAvailable"]
				},
				{
					"name": "the autoscaler may go below what the workload says",
					"yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { minAvailable: 2, selector: { matchLabels: { app: web } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 5, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { minReplicas: 2, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n",
					"at": ["PodDisruptionBudget/web spec.minAvailable"]
				}
			],
			"passes": [
				{
					"name": "a small share rounds up to one",
					"yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { maxUnavailable: 1%, selector: { matchLabels: { app: web } } }\n"
				},
				{
					"name": "two workloads together have one more than is needed",
					"yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { minAvailable: 2, selector: { matchLabels: { app: web } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: stable }\nspec: { replicas: 2, template: { metadata: { labels: { app: web, track: stable } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: canary }\nspec: { template: { metadata: { labels: { app: web, track: canary } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				},
				{
					"name": "a workload that is switched off, and a DaemonSet, which a drain leaves alone",
					"yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: off }\nspec: { minAvailable: 1, selector: { matchLabels: { app: off } } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: off }\nspec: { replicas: 0, template: { metadata: { labels: { app: off } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: agent }\nspec: { minAvailable: 1, selector: { matchLabels: { app: agent } } }\n---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec: { template: { metadata: { labels: { app: agent } }, spec: { containers: [{ name: app, image: fluent/fluent-bit:3.1.9 }] } } }\n"
				},
				{
					"name": "an empty selector of the old version selects nothing, and null says nothing",
					"yaml": "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: { name: old }\nspec: { minAvailable: 1, selector: {} }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: empty }\nspec:\n  minAvailable:\n  selector: { matchLabels: { app: web } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"progress-deadline-too-short": {
		"rationale": "The deadline passes while the pods still do what their probes allow. Delivery tools then roll back a version that was about to be ready.",
		"examples": {
			"fails": [
				{
					"name": "pods must be ready for as long as the deadline",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  minReadySeconds: 60\n  progressDeadlineSeconds: 60\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n",
					"at": ["spec.progressDeadlineSeconds"]
				},
				{
					"name": "the default deadline is shorter than what the startup probe allows",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: search }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: log, image: fluent/fluent-bit:3.1.9 }\n        - { name: search, image: acme/search:3.1.0, startupProbe: { httpGet: { port: 9200 }, failureThreshold: 90 } }\n",
					"at": ["spec.progressDeadlineSeconds"]
				},
				{
					"name": "readiness counts with its defaults, three times ten seconds",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec:\n  progressDeadlineSeconds: 80\n  template: { spec: { containers: [{ name: api, image: acme/api:1.0.0, readinessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: 60 } }] } }\n",
					"at": ["spec.progressDeadlineSeconds"]
				}
			],
			"passes": [
				{
					"name": "nothing is set, or null",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  progressDeadlineSeconds:\n  template: { spec: { initContainers: , containers: [{ name: app, image: nginx:1.27.2, readinessProbe: { tcpSocket: { port: 80 } } }] } }\n"
				},
				{
					"name": "just long enough",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec:\n  minReadySeconds: 89\n  progressDeadlineSeconds: 90\n  template:\n    spec:\n      containers:\n        - name: api\n          image: acme/api:1.0.0\n          readinessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: 60 }\n          startupProbe: { tcpSocket: { port: 80 }, failureThreshold: 18, periodSeconds: 5 }\n"
				},
				{
					"name": "a liveness probe does not hold up a rollout, and a StatefulSet has no deadline",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ name: api, image: acme/api:1.0.0, livenessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: 900 } }] } } }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { spec: { containers: [{ name: db, image: postgres:17.2, startupProbe: { tcpSocket: { port: 5432 }, failureThreshold: 900 } }] } } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"rolling-update-cannot-progress": {
		"rationale": "An update goes on only by one pod more or one pod fewer, and neither is possible. A security fix is then applied, reported as rolling out, and never runs.",
		"examples": {
			"fails": [
				{
					"name": "nothing more and nothing less, in numbers and percent",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: api }\nspec:\n  strategy: { rollingUpdate: { maxSurge: \"0%\", maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: api, image: acme/api:1.0.0 }] } }\n",
					"at": ["Deployment/web spec.strategy.rollingUpdate.maxUnavailable", "Deployment/api spec.strategy.rollingUpdate.maxUnavailable"]
				},
				{
					"name": "a DaemonSet adds no pod unless told to",
					"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: agent, image: acme/agent:1.0.0 }] } }\n",
					"at": ["spec.updateStrategy.rollingUpdate.maxUnavailable"]
				},
				{
					"name": "each of three nodes holds a pod that bears no other",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ports }\nspec:\n  replicas: 3\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80, hostPort: 80 }] }] } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: apart }\nspec:\n  replicas: 3\n  strategy: { rollingUpdate: { maxUnavailable: 0 } }\n  template:\n    metadata: { labels: { app: apart } }\n    spec:\n      affinity:\n        podAntiAffinity:\n          requiredDuringSchedulingIgnoredDuringExecution:\n            - { topologyKey: kubernetes.io/hostname, labelSelector: { matchExpressions: [{ key: app, operator: In, values: [apart] }] } }\n      containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"params": { "nodes": 3 },
					"at": ["Deployment/ports spec.strategy.rollingUpdate.maxUnavailable", "Deployment/apart spec.strategy.rollingUpdate.maxUnavailable"]
				}
			],
			"passes": [
				{
					"name": "one of both is enough",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  updateStrategy: { rollingUpdate: { maxSurge: 10%, maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: agent, image: acme/agent:1.0.0 }] } }\n"
				},
				{
					"name": "an unset half has a default, and a share that rounds to nothing counts as one pod",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  replicas: 2\n  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: } }\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n"
				},
				{
					"name": "other ways to update",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  strategy: { type: Recreate, rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  updateStrategy: { type: OnDelete, rollingUpdate: { maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: agent, image: acme/agent:1.0.0 }] } }\n"
				},
				{
					"name": "a node to spare, a pod that may go, and an anti-affinity to others",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: spare }\nspec:\n  replicas: 3\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80, hostPort: 80 }] }] } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: quarter }\nspec:\n  replicas: 4\n  template: { spec: { hostNetwork: true, containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80 }] }] } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: others }\nspec:\n  replicas: 9\n  strategy: { rollingUpdate: { maxUnavailable: 0 } }\n  template:\n    metadata: { labels: { app: others } }\n    spec:\n      affinity:\n        podAntiAffinity:\n          requiredDuringSchedulingIgnoredDuringExecution:\n            - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: db } } }\n            - { topologyKey: topology.kubernetes.io/zone, labelSelector: { matchLabels: { app: others } } }\n      containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"params": { "nodes": 4 }
				},
				{
					"name": "without a node count nothing can be said of room",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ports }\nspec:\n  replicas: 50\n  strategy: { rollingUpdate: { maxUnavailable: 0 } }\n  template: { spec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 80, hostPort: 80 }] }] } }\n"
				}
			]
		},
		"params": { "nodes": 0 },
		"grades": [],
		"strict": false
	},
	"topology-spread-selector-mismatch": {
		"rationale": "The scheduler counts the pods that the constraint selects, and those are not the ones it places. The replicas that were to survive a node or a zone all stand in it.",
		"examples": {
			"fails": [{
				"name": "a label that the template does not have, and no selector",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n      topologySpreadConstraints:\n        - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: { matchLabels: { app: webb } } }\n        - { maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: }\n      containers: [{ name: app, image: nginx:1.27.2 }]\n",
				"at": ["spec.template.spec.topologySpreadConstraints[0].labelSelector", "spec.template.spec.topologySpreadConstraints[1].labelSelector"]
			}, {
				"name": "an expression that excludes its own pods",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web, tier: front } }\nspec:\n  topologySpreadConstraints:\n    - maxSkew: 1\n      topologyKey: kubernetes.io/hostname\n      whenUnsatisfiable: DoNotSchedule\n      labelSelector: { matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: NotIn, values: [front] }] }\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
				"at": ["spec.topologySpreadConstraints[0].labelSelector"]
			}],
			"passes": [
				{
					"name": "part of the labels, by pairs and by expressions",
					"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  template:\n    metadata: { labels: { app: db, tier: back } }\n    spec:\n      topologySpreadConstraints:\n        - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: db } } }\n        - maxSkew: 1\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: DoNotSchedule\n          labelSelector:\n            matchExpressions:\n              - { key: app, operator: In, values: [db, cache] }\n              - { key: tier, operator: Exists }\n              - { key: canary, operator: DoesNotExist }\n              - { key: canary, operator: NotIn, values: [\"yes\"] }\n      containers: [{ name: db, image: postgres:17.2 }]\n"
				},
				{
					"name": "an empty selector selects every pod of the namespace, its own too",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: {} }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n"
				},
				{
					"name": "labels that a controller adds, by key and in the selector",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n      topologySpreadConstraints:\n        - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: { matchLabels: { app: web } }, matchLabelKeys: [pod-template-hash] }\n      containers: [{ name: app, image: nginx:1.27.2 }]\n---\napiVersion: batch/v1\nkind: Job\nmetadata: { name: render }\nspec:\n  template:\n    spec:\n      topologySpreadConstraints:\n        - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: { matchLabels: { batch.kubernetes.io/job-name: render } } }\n      containers: [{ name: render, image: acme/render:1.0.0 }]\n"
				},
				{
					"name": "no constraints, or an empty list",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec: { schedule: \"@daily\", jobTemplate: { spec: { template: { spec: { topologySpreadConstraints: [], containers: [{ name: report, image: acme/report:1.0.0 }] } } } } }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"unset-cpu-limit": {
		"rationale": "Without a ceiling a runaway or hijacked program takes all the CPU time of its node that others did not request. Neighbours that live above their requests slow down with it.",
		"examples": {
			"fails": [{
				"name": "a request is no limit",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2, resources: { requests: { cpu: 100m }, limits: { memory: 64Mi } } }] } } }\n",
				"at": ["spec.template.spec.containers[0].resources.limits.cpu"]
			}, {
				"name": "the LimitRange speaks of pods and volumes only",
				"yaml": "apiVersion: v1\nkind: LimitRange\nmetadata: { name: defaults }\nspec: { limits: [{ type: Pod, max: { cpu: 4 } }, { type: PersistentVolumeClaim, max: { storage: 1Gi } }, { type: Container, min: { cpu: 10m } }] }\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec: { schedule: \"@daily\", jobTemplate: { spec: { template: { spec: { containers: [{ name: report, image: acme/report:1.0.0, resources: { limits: {} } }] } } } } }\n",
				"at": ["CronJob/report spec.jobTemplate.spec.template.spec.containers[0].resources.limits.cpu"]
			}],
			"passes": [
				{
					"name": "cores and thousandths",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, resources: { limits: { cpu: \"2\" } } }\n    - { name: log, image: fluent/fluent-bit:3.1.9, resources: { limits: { cpu: 50m } } }\n"
				},
				{
					"name": "the pod has a ceiling of its own",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { resources: { limits: { cpu: 2 } }, containers: [{ name: app, image: nginx:1.27.2 }, { name: log, image: fluent/fluent-bit:3.1.9 }] }\n"
				},
				{
					"name": "a default limit of the namespace",
					"yaml": "apiVersion: v1\nkind: LimitRange\nmetadata: { name: defaults, namespace: shop }\nspec: { limits: [{ type: Container, default: { cpu: 1 } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec: { containers: [{ name: app, image: nginx:1.27.2, resources: }] }\n"
				}
			]
		},
		"params": { "includeInit": false },
		"grades": [],
		"strict": false
	},
	"unset-cpu-request": {
		"rationale": "The scheduler takes the container for one that needs no CPU and may put it on a node that is busy already. There it gets the smallest share, and an autoscaler that works by utilisation cannot count it.",
		"examples": {
			"fails": [{
				"name": "one of two containers requests nothing",
				"yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: agent }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: agent, image: acme/agent:1.0.0, resources: { requests: { cpu: 100m } } }\n        - { name: log, image: fluent/fluent-bit:3.1.9, resources: { requests: { memory: 64Mi } } }\n",
				"at": ["spec.template.spec.containers[1].resources.requests.cpu"]
			}, {
				"name": "zero in three spellings",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, resources: { requests: { cpu: 0 } } }\n    - { name: log, image: fluent/fluent-bit:3.1.9, resources: { requests: { cpu: 0m } } }\n    - { name: proxy, image: envoyproxy/envoy:v1.32.1, resources: { requests: { cpu: \"0.0\" } } }\n",
				"at": [
					"spec.containers[0].resources.requests.cpu",
					"spec.containers[1].resources.requests.cpu",
					"spec.containers[2].resources.requests.cpu"
				]
			}],
			"passes": [
				{
					"name": "as a fraction, in thousandths and as text",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, resources: { requests: { cpu: 0.05 } } }\n    - { name: log, image: fluent/fluent-bit:3.1.9, resources: { requests: { cpu: 5m } } }\n    - { name: proxy, image: envoyproxy/envoy:v1.32.1, resources: { requests: { cpu: \"1\" } } }\n"
				},
				{
					"name": "an unset request is the limit, of the container or of the pod",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: one }\nspec: { containers: [{ name: app, image: nginx:1.27.2, resources: { limits: { cpu: 1 } } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: two }\nspec: { resources: { limits: { cpu: 1 } }, containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "a LimitRange gives a default limit, which is the default request as well",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { initContainers: [{ name: setup, image: busybox:1.36 }], containers: [{ name: app, image: nginx:1.27.2 }] } } }\n---\napiVersion: v1\nkind: LimitRange\nmetadata: { name: defaults, namespace: shop }\nspec: { limits: [{ type: Container, default: { cpu: 500m } }] }\n"
				}
			]
		},
		"params": { "includeInit": false },
		"grades": [],
		"strict": false
	},
	"unset-memory-limit": {
		"rationale": "A program that leaks, or that somebody makes allocate, grows until the node has no memory left. The kernel then kills processes of other pods as well.",
		"examples": {
			"fails": [
				{
					"name": "nothing, a CPU limit alone, and zero",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: app, image: nginx:1.27.2 }\n        - { name: log, image: fluent/fluent-bit:3.1.9, resources: { limits: { cpu: 1 }, requests: { memory: 64Mi } } }\n        - { name: proxy, image: envoyproxy/envoy:v1.32.1, resources: { limits: { memory: 0Mi } } }\n        - { name: agent, image: acme/agent:1.0.0, resources: { limits: { memory: 128974848 } } }\n",
					"at": [
						"spec.template.spec.containers[0].resources.limits.memory",
						"spec.template.spec.containers[1].resources.limits.memory",
						"spec.template.spec.containers[2].resources.limits.memory"
					]
				},
				{
					"name": "a sidecar counts, and a LimitRange of another namespace does not help",
					"yaml": "apiVersion: v1\nkind: LimitRange\nmetadata: { name: defaults, namespace: shop }\nspec: { limits: [{ type: Container, default: { memory: 256Mi } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: front }\nspec:\n  initContainers:\n    - { name: setup, image: busybox:1.36 }\n    - { name: proxy, image: envoyproxy/envoy:v1.32.1, restartPolicy: Always }\n  containers: [{ name: app, image: nginx:1.27.2, resources: { limits: { memory: \"1Gi\" } } }]\n",
					"at": ["Pod/web spec.initContainers[1].resources.limits.memory"]
				},
				{
					"name": "init containers too, where the site asks for them",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36, resources: }]\n  containers: [{ name: app, image: nginx:1.27.2, resources: { limits: { memory: 1e9 } } }]\n",
					"params": { "includeInit": true },
					"at": ["spec.initContainers[0].resources.limits.memory"]
				}
			],
			"passes": [
				{
					"name": "the pod's own limit holds for all its containers",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate: { spec: { template: { spec: { resources: { limits: { memory: 1Gi } }, containers: [{ name: a, image: acme/a:1.0.0 }, { name: b, image: acme/b:1.0.0 }] } } } }\n"
				},
				{
					"name": "a LimitRange of the namespace fills it in, also from its maximum",
					"yaml": "apiVersion: v1\nkind: LimitRange\nmetadata: { name: defaults, namespace: shop }\nspec: { limits: [{ type: Pod, max: { cpu: 8 } }, { type: Container, max: { memory: 1Gi } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "init and debugging containers",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36 }]\n  containers: [{ name: app, image: nginx:1.27.2, resources: { limits: { memory: 64M } } }]\n  ephemeralContainers: [{ name: debug, image: busybox:1.36 }]\n"
				}
			]
		},
		"params": { "includeInit": false },
		"grades": [],
		"strict": false
	},
	"unset-memory-request": {
		"rationale": "The scheduler counts requests, not use, and puts the pod on a node that has no room for it. When memory runs short the pods that use more than they requested are evicted first.",
		"examples": {
			"fails": [{
				"name": "nothing, and a request for the CPU alone",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: db, image: postgres:17.2 }\n        - { name: exporter, image: acme/exporter:1.0.0, resources: { requests: { cpu: 10m }, limits: { cpu: 1 } } }\n",
				"at": ["spec.template.spec.containers[0].resources.requests.memory", "spec.template.spec.containers[1].resources.requests.memory"]
			}, {
				"name": "a zero stands, whatever the limit and the LimitRange say",
				"yaml": "apiVersion: v1\nkind: LimitRange\nmetadata: { name: defaults }\nspec: { limits: [{ type: Container, defaultRequest: { memory: 64Mi } }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, resources: { requests: { memory: \"0\" }, limits: { memory: 64Mi } } }] }\n",
				"at": ["Pod/web spec.containers[0].resources.requests.memory"]
			}],
			"passes": [
				{
					"name": "an unset or null request is the limit",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: nginx:1.27.2, resources: { limits: { memory: 64Mi } } }\n    - { name: log, image: fluent/fluent-bit:3.1.9, resources: { requests: { memory: }, limits: { memory: 67108864 } } }\n"
				},
				{
					"name": "the pod requests for all, here by its limit",
					"yaml": "apiVersion: batch/v1\nkind: Job\nmetadata: { name: migrate }\nspec: { template: { spec: { resources: { limits: { memory: 1Gi } }, containers: [{ name: migrate, image: acme/migrate:2.0.1 }] } } }\n"
				},
				{
					"name": "a LimitRange's least amount is the default where it gives none",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: LimitRange\n    metadata: { name: least, namespace: shop }\n    spec: { limits: [{ type: Container, min: { memory: 32Mi } }] }\n  - apiVersion: apps/v1\n    kind: Deployment\n    metadata: { name: web, namespace: shop }\n    spec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }\n"
				},
				{
					"name": "no containers",
					"yaml": "apiVersion: v1\nkind: PodTemplate\nmetadata: { name: empty }\ntemplate: { spec: { containers: [] } }\n"
				}
			]
		},
		"params": { "includeInit": false },
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
			}, {
				"name": "a tab in the indentation",
				"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n	name: web\n",
				"at": ["."]
			}],
			"passes": [
				{
					"name": "anchors, merge keys and comments are YAML",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  first: &value one\n  second: *value  # the same\n"
				},
				{
					"name": "a template of another tool, which is nothing for Kubernetes",
					"yaml": "name: {{ .Values.name }}\nimage: {{ .Values.image }}\n"
				},
				{
					"name": "nothing but a comment",
					"yaml": "# kept empty on purpose\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"config-map-secret": {
		"rationale": "ConfigMaps are not encrypted at rest, and far more people and programs may read them than Secrets. The value is also in the repository and in its history.",
		"examples": {
			"fails": [
				{
					"name": "a key, a line of a file and a field of JSON",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  DB_PASSWORD: correct-horse\n  app.properties: |\n    # the database\n    db.user=web\n    db.password=correct-horse\n  config.json: '{\"user\": \"web\", \"clientSecret\": \"correct-horse\"}'\n  mode: fast\n",
					"severity": "medium",
					"at": [
						"data.DB_PASSWORD",
						"data['app.properties']",
						"data['config.json']"
					]
				},
				{
					"name": "YAML with a quoted value, and a private key",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: proxy }\ndata:\n  config.yaml: |\n    upstream:\n      api_key: \"correct horse\"\n  tls.key: |\n    -----BEGIN EC PRIVATE KEY-----\n    MHcCAQEEIBkg4LVWM9nuwNSk3yByxZpYRTBnVJk5PiC1mMAoGCCqGSM49\n    -----END EC PRIVATE KEY-----\n",
					"at": ["data['config.yaml']", "data['tls.key']"]
				},
				{
					"name": "made to be replaced",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { token: changeme-please }\n",
					"severity": "low",
					"at": ["data.token"]
				},
				{
					"name": "as bytes, inside a List",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: { name: web }\n    binaryData: { password: Y29ycmVjdC1ob3JzZQ== }\n",
					"at": ["binaryData.password"]
				}
			],
			"passes": [
				{
					"name": "references, files and switches",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  DB_PASSWORD_FILE: /run/secrets/db\n  token: ${TOKEN}\n  config.yaml: |\n    bearer_token_file: /var/run/secrets/kubernetes.io/serviceaccount/token\n    password: {{ .Values.password }}\n    # password: correct-horse\n    secret: $DB_SECRET\n    token_ttl: one-hundred-hours\n    rotate_token: true\n"
				},
				{
					"name": "code that reads a secret",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: scripts }\ndata:\n  run.py: |\n    password = os.environ[\"DB_PASSWORD\"]\n    token = get_token()\n    secret = settings.database.secret\n  run.sh: |\n    PASSWORD=$(cat /run/secrets/db)\n    if [ \"$TOKEN\" = \"\" ]; then exit 1; fi\n"
				},
				{
					"name": "null, empty and short, and a ConfigMap without data",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { password: , token: \"\", secret: \"no\", empty: }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: password }\n"
				},
				{
					"name": "a certificate is public, and a Secret is the right place",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ca }\ndata: { ca.crt: \"-----BEGIN CERTIFICATE-----\\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkq\\n-----END CERTIFICATE-----\" }\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: web }\nstringData: { password: correct-horse }\n"
				}
			]
		},
		"params": {},
		"grades": ["low"],
		"strict": false
	},
	"env-var-secret-literal": {
		"rationale": "The value is in the repository, in its history, and in what `kubectl get` prints to everyone who may see the workload. An attacker with a read-only account has the password.",
		"examples": {
			"fails": [
				{
					"name": "a password and a key that look random, in an init container as well",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: busybox:1.36, env: [{ name: stripe-api-key, value: 9f8A7c6B5e4D3a2C1f0E }] }]\n      containers:\n        - name: app\n          image: nginx:1.27.2\n          env: [{ name: MODE, value: fast }, { name: DB_PASSWORD, value: Zk3m9Qx7Lp2Vt8Rn }]\n",
					"severity": "high",
					"at": ["spec.template.spec.containers[0].env[1].value", "spec.template.spec.initContainers[0].env[0].value"]
				},
				{
					"name": "words, a name in one piece, and a token by its value",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      env:\n        - { name: PGPASSWORD, value: correct-horse }\n        - { name: AUTHORIZATION, value: \"Bearer correcthorsebattery\" }\n        - { name: SESSION_SECRET_BASE, value: keyboard-cat }\n        - { name: API_TOKEN_URL, value: \"https://me:hunter2@acme.dev/\" }\n",
					"severity": "medium",
					"at": [
						"spec.containers[0].env[0].value",
						"spec.containers[0].env[1].value",
						"spec.containers[0].env[2].value",
						"spec.containers[0].env[3].value"
					]
				},
				{
					"name": "made to be replaced",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate: { spec: { template: { spec: { containers: [{ name: report, image: acme/report:1.0.0, env: [{ name: TOKEN, value: changeme }, { name: SECRET_KEY, value: xxxxxxxx }, { name: GOOGLE_API_KEY, value: GOOGLE_API_KEY_VALUE }] }] } } } }\n",
					"severity": "low",
					"at": [
						"spec.jobTemplate.spec.template.spec.containers[0].env[0].value",
						"spec.jobTemplate.spec.template.spec.containers[0].env[1].value",
						"spec.jobTemplate.spec.template.spec.containers[0].env[2].value"
					]
				},
				{
					"name": "flags, one in a shell's line",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: db }\nspec:\n  containers:\n    - name: db\n      image: mysql:8.4.3\n      command: [sh, -c, \"wait && mysql --user=root --password='correct horse' < /init.sql\"]\n      args: [--root-password=correct-horse]\n",
					"at": ["spec.containers[0].command[2]", "spec.containers[0].args[0]"]
				}
			],
			"passes": [
				{
					"name": "from a Secret, and built from variables",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      args: [\"--password=$(DB_PASSWORD)\", \"--token=${TOKEN}\", --password-file=/etc/db/password, --token, $TOKEN]\n      env:\n        - { name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }\n        - { name: DB_PASSWORD_COPY, value: $(DB_PASSWORD) }\n        - { name: TOKEN, value: \"<your token here>\" }\n        - { name: API_KEY, value: \"vault:secret/data/api#key\" }\n"
				},
				{
					"name": "names that speak about a secret",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      env:\n        - { name: DB_PASSWORD_FILE, value: secret-file }\n        - { name: SECRET_NAME, value: web-credentials }\n        - { name: TOKEN_TTL, value: one-hundred-hours }\n        - { name: TOKEN_ISSUER, value: accounts.acme.dev }\n        - { name: AWS_ACCESS_KEY_ID, value: not-a-secret }\n        - { name: AUTH_TOKEN_HEADER, value: X-Auth-Token }\n        - { name: TOKENIZER, value: sentencepiece }\n        - { name: MONKEY_BUSINESS, value: correct-horse }\n"
				},
				{
					"name": "values that are no secrets",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      env:\n        - { name: USE_TOKEN, value: \"false\" }\n        - { name: MAX_TOKEN, value: \"409600000\" }\n        - { name: GOOGLE_APPLICATION_CREDENTIALS, value: /var/secrets/google/key.json }\n        - { name: TOKEN_URL, value: \"https://accounts.acme.dev/oauth/token\" }\n        - { name: PASSWORD, value: \"\" }\n        - { name: PASSWORD_2, value: abc123 }\n        - { name: PASSWORD_3, value: }\n        - { name: PASSWORD_4 }\n        - null\n"
				},
				{
					"name": "lists of other things",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      env: []\n      ports: [{ name: password, containerPort: 80 }]\n      volumeMounts: [{ name: secret-token, mountPath: /etc/token }]\n"
				}
			]
		},
		"params": {},
		"grades": ["low", "high"],
		"strict": false
	},
	"hardcoded-secret": {
		"rationale": "A credential that was committed is in every clone and in the history for ever. Programs search public repositories for just these formats and use what they find within minutes.",
		"examples": {
			"fails": [
				{
					"name": "tokens in the environment, in a ConfigMap and in the values of a release",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, image: nginx:1.27.2, env: [{ name: REMOTE, value: ghp_0123456789abcdefghijABCDEFGHIJ012345 }] }] } } }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  config.ini: |\n    [payment]\n    key = sk_live_0123456789abcdefABCDEF\n---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\nspec: { values: { chat: { token: xoxb-012345678901-abcdefghijklmnop } } }\n",
					"severity": "critical",
					"at": [
						"Deployment/web spec.template.spec.containers[0].env[0].value",
						"ConfigMap/web data['config.ini']",
						"HelmRelease/web spec.values.chat.token"
					]
				},
				{
					"name": "an AWS id with its secret, and one alone",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: both }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      env:\n        - { name: AWS_ACCESS_KEY_ID, value: AKIAIOSFODNN7EXAMPLE }\n        - { name: AWS_SECRET_ACCESS_KEY, value: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY }\n",
					"severity": "critical",
					"at": ["Pod/both spec.containers[0].env[0].value"]
				},
				{
					"name": "the id alone is half of it",
					"yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: backup, annotations: { backup.acme.dev/key: \"AKIAIOSFODNN7EXAMPLE\" } }\n",
					"severity": "high",
					"at": ["metadata.annotations['backup.acme.dev/key']"]
				},
				{
					"name": "known by the vendor's name before it",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      env: [{ name: HEROKU_API_KEY, value: 01234567-89ab-cdef-0123-456789abcdef }]\n      args: [\"--okta-token=00abcdefghijklmnopqrstuvwxyz0123456789ABCD\"]\n---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: agent }\nspec: { values: { datadog: { apiKey: 0123456789abcdef0123456789abcdef } } }\n",
					"at": [
						"Pod/web spec.containers[0].env[0].value",
						"Pod/web spec.containers[0].args[0]",
						"HelmRelease/agent spec.values.datadog.apiKey"
					]
				},
				{
					"name": "a private key on one line, and a token that is a key",
					"yaml": "apiVersion: v1\nkind: Secret\nmetadata: { name: tls }\nstringData: { tls.key: '---BEGIN RSA PRIVATE KEY--- MIIEowIBAAKCAQEA0123456789 ---END RSA PRIVATE KEY---' }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: users }\ndata: { glpat-0123456789abcdefghij: deploy }\n",
					"at": ["Secret/tls stringData['tls.key']", "ConfigMap/users data"]
				},
				{
					"name": "behind base64, where the site asks for it",
					"yaml": "apiVersion: v1\nkind: Secret\nmetadata: { name: api }\ndata: { token: Z2xwYXQtMDEyMzQ1Njc4OWFiY2RlZmdoaWo= }\n",
					"params": { "scanSecrets": true },
					"at": ["data.token"]
				}
			],
			"passes": [
				{
					"name": "encrypted by SOPS or for a SealedSecret, and a Secret's data",
					"yaml": "apiVersion: v1\nkind: Secret\nmetadata: { name: api }\ndata: { token: Z2xwYXQtMDEyMzQ1Njc4OWFiY2RlZmdoaWo= }\nstringData: { token: \"ENC[AES256_GCM,data:ghp_0123456789abcdefghijABCDEFGHIJ012345,type:str]\" }\n---\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: api }\nspec: { encryptedData: { token: AgBghp_0123456789abcdefghijABCDEFGHIJ012345 } }\n"
				},
				{
					"name": "texts that only begin like a credential",
					"yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  short: ghp_example\n  registry: npm_config_registry\n  pattern: \"^AKIA[A-Z0-9]{16}$\"\n  words: s.thisisjustonelongsentence\n  help: \"Paste the key: -----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\"\n  template: \"-----BEGIN PRIVATE KEY-----\\n${KEY}\\n-----END PRIVATE KEY-----\"\n  public: \"-----BEGIN PUBLIC KEY----- MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\"\n  certificate: \"-----BEGIN CERTIFICATE----- MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkq\"\n"
				},
				{
					"name": "a vendor's name before a hash, an image or a word",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: agent, labels: { git-commit: 0123456789abcdef0123456789abcdef01234567 } }\nspec:\n  template:\n    metadata:\n      annotations:\n        checksum/sumologic-config: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n    spec:\n      containers:\n        - name: agent\n          image: datadog/agent@sha256:6db391d1c0cfb30588ba0bf72ea999404f2764febf0f1f196acd5867ac7efa7e\n          env: [{ name: DATADOG_SITE, value: datadoghq.eu }, { name: OKTA_ISSUER, value: \"https://acme.okta.com/oauth2/default\" }]\n"
				},
				{
					"name": "a reference is no credential",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: api, key: token } } }, { name: HEROKU_API_KEY, value: $(TOKEN) }] }] }\n"
				}
			]
		},
		"params": { "scanSecrets": false },
		"grades": [],
		"strict": false
	},
	"secret-in-env-var-reference": {
		"rationale": "A process hands its environment to every child and prints it when it crashes. An attacker who can read one page of diagnostics has the password, without reading a file.",
		"examples": {
			"fails": [{
				"name": "one key, and a whole Secret",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      envFrom: [{ configMapRef: { name: web } }, { secretRef: { name: web } }]\n      env:\n        - { name: MODE, value: fast }\n        - { name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }\n",
				"at": ["spec.containers[0].envFrom[1].secretRef", "spec.containers[0].env[1].valueFrom.secretKeyRef"]
			}, {
				"name": "in an init container of a CronJob",
				"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          initContainers:\n            - { name: fetch, image: acme/fetch:1.0.0, env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: api, key: token, optional: true } } }] }\n          containers: [{ name: report, image: acme/report:1.0.0 }]\n",
				"at": ["spec.jobTemplate.spec.template.spec.initContainers[0].env[0].valueFrom.secretKeyRef"]
			}],
			"passes": [
				{
					"name": "the Secret comes as a file",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  volumes: [{ name: db, secret: { secretName: db } }]\n  containers: [{ name: app, image: nginx:1.27.2, volumeMounts: [{ name: db, mountPath: /etc/db, readOnly: true }] }]\n"
				},
				{
					"name": "ConfigMaps, fields and literals are no Secrets",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      args: [--secretRef=web]\n      envFrom: [{ prefix: WEB_, configMapRef: { name: secret } }]\n      env:\n        - { name: NODE, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }\n        - { name: MODE, valueFrom: { configMapKeyRef: { name: web, key: mode } } }\n        - { name: secretKeyRef, value: none }\n"
				},
				{
					"name": "null and empty",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: nginx:1.27.2, envFrom: , env: [null, { name: A, valueFrom: { secretKeyRef: } }] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"dangling-service": {
		"rationale": "A Service whose selector matches no pod has no endpoints, so every connection to it is refused. It is mostly a misspelt label, and nothing but the failing caller tells.",
		"examples": {
			"fails": [
				{
					"name": "the label is misspelt",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: wbe }, ports: [{ port: 80 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"at": ["Service/web spec.selector"]
				},
				{
					"name": "the right labels are in another namespace",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: other, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"severity": "medium",
					"at": ["Service/web spec.selector"]
				},
				{
					"name": "where there is no workload at all, the pods are most likely elsewhere",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n",
					"severity": "info",
					"at": ["Service/web spec.selector"]
				},
				{
					"name": "an operator may make the pods",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: alerts }\nspec: { selector: { alertmanager: main }, ports: [{ port: 9093 }] }\n---\napiVersion: monitoring.coreos.com/v1\nkind: Alertmanager\nmetadata: { name: main }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n",
					"severity": "info",
					"at": ["Service/alerts spec.selector"]
				}
			],
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
					"name": "labels that only running pods have",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: db-0 }\nspec: { selector: { app: db, statefulset.kubernetes.io/pod-name: db-0 }, ports: [{ port: 5432 }] }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: app, image: postgres:17.2 }] } } }\n"
				},
				{
					"name": "pods that an operator makes, as the selector says",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: metrics }\nspec: { selector: { app.kubernetes.io/managed-by: prometheus-operator, prometheus: main }, ports: [{ port: 9090 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "the preview of a rollout",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web-preview }\nspec: { selector: { app: web, track: preview }, ports: [{ port: 80 }] }\n---\napiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: web }\nspec:\n  strategy: { blueGreen: { activeService: web, previewService: web-preview } }\n  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } }\n"
				}
			]
		},
		"params": { "operatorKinds": [
			"Alertmanager.monitoring.coreos.com",
			"Cluster.postgresql.cnpg.io",
			"Elasticsearch.elasticsearch.k8s.elastic.co",
			"Kafka.kafka.strimzi.io",
			"Kibana.kibana.k8s.elastic.co",
			"OpenTelemetryCollector.opentelemetry.io",
			"Prometheus.monitoring.coreos.com",
			"PostgresCluster.postgres-operator.crunchydata.com",
			"RabbitmqCluster.rabbitmq.com",
			"RayCluster.ray.io",
			"ThanosRuler.monitoring.coreos.com",
			"VirtualMachine.kubevirt.io",
			"postgresql.acid.zalan.do"
		] },
		"grades": [],
		"strict": false
	},
	"exposed-node-port": {
		"rationale": "A node port answers on every address of every node, so it is as public as the most exposed of them. TLS, authentication and limits that the Ingress adds are passed by.",
		"examples": {
			"fails": [
				{
					"name": "with a port that Kubernetes picks",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: NodePort, selector: { app: web }, ports: [{ port: 80 }] }\n",
					"at": ["spec.type"]
				},
				{
					"name": "among the items of a list",
					"yaml": "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Service\n    metadata: { name: web, namespace: shop }\n    spec:\n      type: NodePort\n      ports: [{ port: 80, nodePort: 30080 }]\n  - { apiVersion: v1, kind: Service, metadata: { name: db }, spec: { clusterIP: None, ports: [{ port: 5432 }] } }\n",
					"at": ["spec.type"]
				},
				{
					"name": "read strictly, a load balancer opens node ports too",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, ports: [{ port: 443 }] }\n",
					"params": { "strict": true },
					"at": ["spec.type"]
				}
			],
			"passes": [
				{
					"name": "unset is ClusterIP, and so is null",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec:\n  type:\n  ports: [{ port: 5432 }]\n"
				},
				{
					"name": "a load balancer is another rule's business",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, ports: [{ port: 443, nodePort: 30443 }] }\n"
				},
				{
					"name": "read strictly, a load balancer that reaches the pods by itself",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, allocateLoadBalancerNodePorts: false, ports: [{ port: 443 }] }\n",
					"params": { "strict": true }
				},
				{
					"name": "Knative's Service is another kind",
					"yaml": "apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: web }\nspec: { type: NodePort }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": true
	},
	"service-external-ips": {
		"rationale": "Every node sends traffic for an external address of a Service to that Service, whoever the address belongs to. A tenant who may write Services thus reads what others send to it (CVE-2020-8554).",
		"examples": {
			"fails": [
				{
					"name": "an address of the internet",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: resolver }\nspec: { selector: { app: resolver }, ports: [{ port: 53, protocol: UDP }], externalIPs: [8.8.8.8] }\n",
					"severity": "high",
					"at": ["spec.externalIPs"]
				},
				{
					"name": "one of two is outside the range that the site allows",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n  ports: [{ port: 443 }]\n  externalIPs:\n    - 203.0.113.7\n    - 198.51.100.7\n",
					"params": { "allowed": ["203.0.113.0/24"] },
					"at": ["spec.externalIPs"]
				},
				{
					"name": "the deprecated field for a load balancer's address",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, loadBalancerIP: 203.0.113.7, ports: [{ port: 443 }] }\n",
					"severity": "info",
					"at": ["spec.loadBalancerIP"]
				}
			],
			"passes": [
				{
					"name": "unset, null and an empty list",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, externalIPs: [], loadBalancerIP: \"\", ports: [{ port: 443 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec:\n  externalIPs:\n  ports: [{ port: 5432 }]\n"
				},
				{
					"name": "addresses that the site allows",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 443 }], externalIPs: [\"2001:db8::10\", 198.51.100.7] }\n",
					"params": { "allowed": ["2001:db8::/64", "198.51.100.7"] }
				},
				{
					"name": "an external name and an external traffic policy claim nothing",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { type: ExternalName, externalName: db.example.com }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer, externalTrafficPolicy: Local, ports: [{ port: 443 }] }\n"
				}
			]
		},
		"params": { "allowed": [] },
		"grades": ["info"],
		"strict": false
	},
	"service-port-mismatch": {
		"rationale": "A Service with a wrong target port looks healthy and refuses every connection. A misspelt port name even takes the pod off the list of endpoints without a word.",
		"examples": {
			"fails": [
				{
					"name": "the name is not declared",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ name: a, port: 80, targetPort: http }, { name: b, port: 81, targetPort: htpp }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { labels: { app: web } }\n    spec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ name: http, containerPort: 80 }] }] }\n",
					"severity": "medium",
					"at": ["Service/web spec.ports[1].targetPort"]
				},
				{
					"name": "a number that is not declared may still work",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: api }\nspec: { selector: { app: web }, ports: [{ port: 8080, targetPort: 8081 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 8080 }] }] }\n",
					"severity": "low",
					"at": ["Service/web spec.ports[0].targetPort", "Service/api spec.ports[0].targetPort"]
				},
				{
					"name": "the named port is for another protocol",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: dns }\nspec: { selector: { app: dns }, ports: [{ port: 53, targetPort: dns, protocol: TCP }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: dns, labels: { app: dns } }\nspec: { containers: [{ name: app, image: coredns/coredns:1.12.0, ports: [{ name: dns, containerPort: 53, protocol: UDP }] }] }\n",
					"severity": "medium",
					"at": ["Service/dns spec.ports[0].protocol"]
				},
				{
					"name": "an init container that ends has no ports, and a number in quotes is a name",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ name: a, port: 80, targetPort: setup }, { name: b, port: 81, targetPort: \"8080\" }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec:\n  initContainers: [{ name: setup, image: busybox:1.36, ports: [{ name: setup, containerPort: 8080 }] }]\n  containers: [{ name: app, image: nginx:1.27.2 }]\n",
					"at": ["Service/web spec.ports[0].targetPort", "Service/web spec.ports[1].targetPort"]
				}
			],
			"passes": [
				{
					"name": "a name that one of two selected pods has, and a native sidecar's",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ name: a, port: 80, targetPort: http }, { name: b, port: 15090, targetPort: stats }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: one, labels: { app: web } }\nspec:\n  initContainers: [{ name: proxy, image: envoyproxy/envoy:v1.32.1, restartPolicy: Always, ports: [{ name: stats, containerPort: 15090 }] }]\n  containers: [{ name: app, image: nginx:1.27.2, ports: [{ name: http, containerPort: 80 }] }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: two, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2 }] }\n"
				},
				{
					"name": "nothing of that protocol is declared, so nothing is known",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }, { port: 53, protocol: UDP }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec:\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      ports:\n"
				},
				{
					"name": "a headless Service leads to the pods themselves",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { clusterIP: None, selector: { app: db }, ports: [{ port: 80 }] }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: app, image: postgres:17.2, ports: [{ containerPort: 5432 }] }] } } }\n"
				},
				{
					"name": "no target port means the port itself, and so does zero",
					"yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 8080 }, { name: b, port: 8443, targetPort: 0 }] }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ containerPort: 8080 }, { containerPort: 8443 }] }] }\n"
				}
			]
		},
		"params": {},
		"grades": [],
		"strict": false
	},
	"image-without-digest": {
		"rationale": "Whoever has the registry's password, or has taken it, can put another image behind the same tag. Every new pod then runs it, and no manifest has changed.",
		"examples": {
			"fails": [{
				"name": "a tag, and a digest that is cut short",
				"yaml": "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  template:\n    spec:\n      containers:\n        - { name: db, image: \"postgres:17.2\" }\n        - { name: exporter, image: \"quay.io/acme/exporter:1.4.0@sha256:6db391d1c0cf\" }\n",
				"at": ["spec.template.spec.containers[0].image", "spec.template.spec.containers[1].image"]
			}, {
				"name": "a neighbour of an exempt repository",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: \"gcr.io/team-b/web:1.0.0\" }] }\n",
				"params": { "repositories": ["gcr.io/team"] },
				"at": ["spec.containers[0].image"]
			}],
			"passes": [
				{
					"name": "digests of two algorithms, behind a port, with and without a tag",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers: [{ name: setup, image: \"busybox@sha256:6db391d1c0cfb30588ba0bf72ea999404f2764febf0f1f196acd5867ac7efa7e\" }]\n  containers:\n    - { name: app, image: \"registry:5000/web:1.2.0@sha256:6db391d1c0cfb30588ba0bf72ea999404f2764febf0f1f196acd5867ac7efa7e\" }\n    - { name: log, image: \"acme/log@sha512:cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e\" }\n"
				},
				{
					"name": "repositories that the site trusts, in their short and full names",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: \"nginx:1.27.2\" }\n    - { name: agent, image: \"gcr.io/team/agent:1.0.0\" }\n",
					"params": { "repositories": ["docker.io/library/nginx", "gcr.io/team"] }
				},
				{
					"name": "a container without an image, and an empty list",
					"yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: report }\nspec:\n  schedule: \"@daily\"\n  jobTemplate: { spec: { template: { spec: { initContainers: [], containers: [{ name: report, image: }] } } } }\n"
				}
			]
		},
		"params": { "repositories": [] },
		"grades": [],
		"strict": false
	},
	"untrusted-registry": {
		"rationale": "A misspelt or foreign name is a way for somebody else's program into the cluster. Images from the team's own registries have been scanned and can be recalled, others not.",
		"examples": {
			"fails": [{
				"name": "Docker Hub is not on the list, nor is a neighbour with a longer name",
				"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec:\n  template:\n    spec:\n      initContainers: [{ name: setup, image: \"registry.acme.dev/setup:1.0.0\" }]\n      containers:\n        - { name: app, image: \"gcr.io/team-evil/shop:1.0.0\" }\n        - { name: proxy, image: \"nginx:1.27.2\" }\n        - { name: agent, image: \"gcr.io/team/agent:1.0.0\" }\n",
				"params": { "registries": ["gcr.io/team", "registry.acme.dev:5000/"] },
				"at": [
					"spec.template.spec.containers[0].image",
					"spec.template.spec.containers[1].image",
					"spec.template.spec.initContainers[0].image"
				]
			}, {
				"name": "a short name is of Docker Hub's library, which is denied",
				"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: \"nginx:1.27.2\" }\n    - { name: log, image: \"fluent/fluent-bit:3.1.9\" }\n",
				"params": { "deniedRegistries": ["docker.io/library"] },
				"at": ["spec.containers[0].image"]
			}],
			"passes": [
				{
					"name": "silent until a registry is configured",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: \"example.com/web:1.0.0\" }] }\n"
				},
				{
					"name": "a port, a digest, a star for an account, and other spellings of Docker Hub",
					"yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: app, image: \"localhost:5000/web@sha256:6db391d1c0cfb30588ba0bf72ea999404f2764febf0f1f196acd5867ac7efa7e\" }\n    - { name: api, image: \"123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:2.0.0\" }\n    - { name: proxy, image: \"nginx:1.27.2\" }\n    - { name: cache, image: \"index.docker.io/library/nginx:1.27.2\" }\n",
					"params": { "registries": [
						"localhost:5000",
						"*.dkr.ecr.eu-west-1.amazonaws.com",
						"docker.io/library/nginx"
					] }
				},
				{
					"name": "no image, no registry",
					"yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec: { template: { spec: { containers: [{ name: app }] } } }\n",
					"params": { "registries": ["gcr.io/team"] }
				}
			]
		},
		"params": {
			"registries": [],
			"deniedRegistries": []
		},
		"grades": [],
		"strict": false
	}
};

export { builtInTexts as t };