// \0#rule-definitions
const builtInDefinitions = [
	{
		"id": "apiserver-always-admit",
		"title": "AlwaysAdmit plugin enabled",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "!('AlwaysAdmit' in flags[?'enable-admission-plugins'].orValue('').split(',').map(one, one.trim()))",
		"message": "The API server runs the plugin AlwaysAdmit, which lets every request pass, so whoever reads the list takes the admission control for more than it is.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Take AlwaysAdmit out of `--enable-admission-plugins`, and name the plugins that the cluster needs.",
		"controls": ["cis-kubernetes/1.2.10"],
		"peers": {
			"checkov": ["CKV_K8S_79"],
			"trivy": ["KCV-0011"],
			"kubescape": ["C-0122"],
			"kics": ["ce30e584-b33f-4c7d-b418-a3d7027f8f60"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["$flags['enable-admission-plugins']"]
	},
	{
		"id": "apiserver-always-pull-images",
		"title": "AlwaysPullImages plugin not enabled",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "'AlwaysPullImages' in flags[?'enable-admission-plugins'].orValue('').split(',').map(one, one.trim())",
		"message": "The API server runs without the plugin AlwaysPullImages, so a pod may run another tenant's private image that its node has fetched before.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add AlwaysPullImages to `--enable-admission-plugins` where tenants share nodes, knowing that no pod then starts while the registry is down.",
		"controls": ["cis-kubernetes/1.2.11"],
		"peers": {
			"checkov": ["CKV_K8S_80"],
			"trivy": ["KCV-0012"],
			"kubescape": ["C-0123"],
			"kics": ["a77f4d07-c6e0-4a48-8b35-0eeb51576f4f"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["$flags['enable-admission-plugins']"]
	},
	{
		"id": "apiserver-deny-service-external-ips-set",
		"title": "DenyServiceExternalIPs plugin enabled",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "!('DenyServiceExternalIPs' in flags[?'enable-admission-plugins'].orValue('').split(',').map(one, one.trim()))",
		"message": "The API server runs the plugin DenyServiceExternalIPs, so it refuses every Service with externalIPs, also those of a load balancer made by hand.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Leave the plugin enabled unless a Service of the cluster needs externalIPs.",
		"controls": [],
		"peers": {
			"trivy": ["KCV-0003"],
			"kubescape": ["C-0115"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["$flags['enable-admission-plugins']"]
	},
	{
		"id": "apiserver-deny-service-external-ips",
		"title": "DenyServiceExternalIPs plugin not enabled",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "'DenyServiceExternalIPs' in flags[?'enable-admission-plugins'].orValue('').split(',').map(one, one.trim())",
		"message": "The API server runs without the plugin DenyServiceExternalIPs, so whoever may write a Service can draw traffic for any address to pods of their own.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add DenyServiceExternalIPs to `--enable-admission-plugins`, after moving Services with externalIPs to load balancers.",
		"controls": ["cis-kubernetes/1.2.3"],
		"peers": { "kubescape": ["C-0283"] },
		"aliases": [],
		"category": "admission",
		"anchors": ["$flags['enable-admission-plugins']"]
	},
	{
		"id": "apiserver-event-rate-limit",
		"title": "EventRateLimit plugin not enabled",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./apiserver-event-rate-limit.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io",
			"AdmissionConfiguration.apiserver.config.k8s.io"
		],
		"grades": [],
		"params": { "requireConfiguration": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add EventRateLimit to `--enable-admission-plugins`, and give it limits in the file of `--admission-control-config-file`.",
		"controls": ["cis-kubernetes/1.2.9"],
		"peers": {
			"checkov": ["CKV_K8S_78"],
			"trivy": ["KCV-0010"],
			"kubescape": ["C-0121"],
			"kics": ["e0099af2-fe17-411f-9991-0de28fe15f3c"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "apiserver-image-policy-webhook",
		"title": "ImagePolicyWebhook not enabled",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./apiserver-image-policy-webhook.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io",
			"AdmissionConfiguration.apiserver.config.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Enable ImagePolicyWebhook with `defaultAllow: false`, or let a policy engine such as Kyverno or Sigstore's policy controller judge images.",
		"controls": ["cis-kubernetes/5.5.1"],
		"peers": {
			"kubescape": ["C-0289"],
			"kics": ["14abda69-8e91-4acb-9931-76e2bee90284"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "apiserver-namespace-lifecycle-disabled",
		"title": "NamespaceLifecycle plugin disabled",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "!('NamespaceLifecycle' in flags[?'disable-admission-plugins'].orValue('').split(',').map(one, one.trim()))",
		"message": "The API server runs without the plugin NamespaceLifecycle, so objects come into being in namespaces that are going or gone, and kube-system can be deleted.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Take NamespaceLifecycle out of `--disable-admission-plugins`.",
		"controls": ["cis-kubernetes/1.2.13"],
		"peers": {
			"checkov": ["CKV_K8S_83"],
			"trivy": ["KCV-0015"],
			"kubescape": ["C-0126"],
			"kics": ["1ffe7bf7-563b-4b3d-a71d-ba6bd8d49b37"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["$flags['disable-admission-plugins']"]
	},
	{
		"id": "apiserver-node-restriction",
		"title": "NodeRestriction plugin not enabled",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "'NodeRestriction' in flags[?'enable-admission-plugins'].orValue('').split(',').map(one, one.trim())",
		"message": "The API server runs without the plugin NodeRestriction, so whoever takes over one node may relabel all others and change their pods.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add NodeRestriction to `--enable-admission-plugins`.",
		"controls": [
			"cis-kubernetes/1.2.14",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_85"],
			"trivy": ["KCV-0016"],
			"kubescape": ["C-0127"],
			"kics": ["33fc6923-6553-4fe6-9d3a-4efa51eb874b"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["$flags['enable-admission-plugins']"]
	},
	{
		"id": "apiserver-pod-security-admission",
		"title": "Pod security admission not active",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./apiserver-pod-security-admission.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Take PodSecurity out of `--disable-admission-plugins`, and before 1.25 name it in `--enable-admission-plugins`.",
		"controls": [
			"cis-kubernetes/5.2.1",
			"disa-stig-kubernetes/V-242437",
			"disa-stig-kubernetes/V-254801",
			"nsa-cisa/NSA-1.9",
			"owasp-k8s-top10/K04:2025",
			"owasp-k8s-top10/K04:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_84"],
			"kubescape": ["C-0068"],
			"kics": ["afa36afb-39fe-4d94-b9b6-afb236f7a03d"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "apiserver-removed-admission-plugin",
		"title": "Admission plugin that no longer exists",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./apiserver-removed-admission-plugin.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Take the name out of the flag, and put what replaces the plugin in its place.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "apiserver-security-context-deny",
		"title": "SecurityContextDeny plugin state",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./apiserver-security-context-deny.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Upgrade to a version with PodSecurity and label the namespaces, or name PodSecurityPolicy in `--enable-admission-plugins` before 1.25.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_81"],
			"trivy": ["KCV-0013"],
			"kubescape": ["C-0124"],
			"kics": ["6a68bebe-c021-492e-8ddb-55b0567fb768"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "apiserver-service-account-plugin-disabled",
		"title": "ServiceAccount plugin disabled",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "!('ServiceAccount' in flags[?'disable-admission-plugins'].orValue('').split(',').map(one, one.trim()))",
		"message": "The API server runs without the plugin ServiceAccount, so pods start under accounts that nobody has checked and without a token of their own.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Take ServiceAccount out of `--disable-admission-plugins`.",
		"controls": ["cis-kubernetes/1.2.12"],
		"peers": {
			"checkov": ["CKV_K8S_82"],
			"trivy": ["KCV-0014"],
			"kubescape": ["C-0125"],
			"kics": ["9587c890-0524-40c2-9ce2-663af7c2f063"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["$flags['disable-admission-plugins']"]
	},
	{
		"id": "dangling-webhook-service",
		"title": "Webhook or APIService backend missing",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-webhook-service.ts",
		"uses": [
			"ValidatingWebhookConfiguration",
			"MutatingWebhookConfiguration",
			"CustomResourceDefinition",
			"APIService",
			"Service"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name a Service of this source with its namespace and port, and give its certificate by `caBundle` or cert-manager's annotation.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "gatekeeper-repo-prefix-ambiguous",
		"title": "Open-ended prefix in a Gatekeeper repo constraint",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["K8sAllowedRepos.constraints.gatekeeper.sh"],
		"each": "spec.parameters.repos[]",
		"variables": [],
		"expression": "(item.endsWith('/') || item.matches('[:@][^/]*$')) && !item.matches('^docker[.]io/[^/]*$')",
		"message": "Constraint \"{object.?metadata.name.orValue('')}\" admits every image whose name begins with \"{item}\", also those that somebody else may push under a longer name.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "End the entry in a slash, such as `registry.example.com/team/`, or write a whole image name.",
		"controls": [],
		"peers": { "trivy": ["KSV-0124"] },
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "namespace-pod-security-not-restricted",
		"title": "Namespace does not enforce the restricted profile",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Namespace"],
		"when": "!(object.?metadata.name.orValue('') in ['kube-system', 'kube-public', 'kube-node-lease'] + params.exemptNamespaces)",
		"variables": [
			{
				"name": "labels",
				"expression": "object.?metadata.labels.orValue({})"
			},
			{
				"name": "wrong",
				"expression": "['enforce', 'audit', 'warn'].map(mode, 'pod-security.kubernetes.io/' + mode).map(mode, [mode].filter(key, !(string(variables.labels[?key].orValue('baseline')) in ['privileged', 'baseline', 'restricted'])) + [mode + '-version'].filter(key, !string(variables.labels[?key].orValue('latest')).matches('^(latest|v1[.](0|[1-9][0-9]*))$'))).flatten()"
			},
			{
				"name": "field",
				"expression": "variables.wrong[?0].orValue('pod-security.kubernetes.io/enforce')"
			}
		],
		"expression": "size(variables.wrong) == 0 && variables.labels[?variables.field].orValue('') == 'restricted'",
		"message": "Namespace \"{object.metadata.?name.or(object.metadata.?generateName).orValue('')}\" {size(variables.wrong) > 0 ? 'has no level or version of Pod Security in ' + variables.field + ', so the API server refuses it' : 'does not enforce the profile restricted, so its pods may run as root and keep their capabilities'}.",
		"grades": [{
			"when": "size(variables.wrong) > 0",
			"severity": "medium"
		}],
		"params": { "exemptNamespaces": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set the label `pod-security.kubernetes.io/enforce` to restricted, once `warn` has told which programs must change.",
		"fix": {
			"title": "Enforce the profile restricted",
			"safe": false,
			"set": { "metadata.labels['pod-security.kubernetes.io/enforce']": "restricted" }
		},
		"controls": [],
		"peers": { "kubescape": [
			"C-0197",
			"C-0198",
			"C-0200",
			"C-0201"
		] },
		"aliases": [],
		"category": "admission",
		"anchors": ["metadata.labels[{variables.field}]"]
	},
	{
		"id": "namespace-pod-security-privileged",
		"title": "Namespace enforces only the privileged profile",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Namespace"],
		"when": "!(object.?metadata.name.orValue('') in ['kube-system', 'kube-public', 'kube-node-lease'] + params.exemptNamespaces)",
		"variables": [{
			"name": "labels",
			"expression": "object.?metadata.labels.orValue({})"
		}, {
			"name": "level",
			"expression": "variables.labels[?'pod-security.kubernetes.io/enforce'].orValue('')"
		}],
		"expression": "variables.level == '' ? !variables.labels.exists(key, key.startsWith('pod-security.kubernetes.io/')) : variables.level != 'privileged'",
		"message": "Namespace \"{object.metadata.?name.or(object.metadata.?generateName).orValue('')}\" {variables.level == '' ? 'only tells of pods that break its profile, so it admits' : 'enforces the profile privileged, so it admits'} privileged pods and host paths from whoever may create a pod.",
		"grades": [],
		"params": { "exemptNamespaces": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set the label `pod-security.kubernetes.io/enforce` to baseline or restricted.",
		"fix": {
			"title": "Enforce the profile baseline",
			"safe": false,
			"set": { "metadata.labels['pod-security.kubernetes.io/enforce']": "baseline" }
		},
		"controls": [
			"cis-kubernetes/5.2.1",
			"disa-stig-kubernetes/V-242437",
			"nsa-cisa/NSA-1.9",
			"owasp-k8s-top10/K04:2025",
			"owasp-k8s-top10/K04:2022",
			"pod-security-standards/PSS-E-01"
		],
		"peers": {
			"kubescape": [
				"C-0193",
				"C-0194",
				"C-0195",
				"C-0196",
				"C-0199",
				"C-0202",
				"C-0203",
				"C-0204"
			],
			"kyverno": ["deny-privileged-profile", "add-privileged-existing-namespaces"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["metadata.labels['pod-security.kubernetes.io/enforce']"]
	},
	{
		"id": "namespace-without-pod-security-label",
		"title": "Namespace without Pod Security label",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./namespace-without-pod-security-label.ts",
		"uses": [
			"*",
			"Namespace",
			"ValidatingAdmissionPolicy",
			"ValidatingAdmissionPolicyBinding",
			"AdmissionConfiguration.apiserver.config.k8s.io"
		],
		"grades": [],
		"params": { "exemptNamespaces": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `pod-security.kubernetes.io/warn` and `audit` to restricted first, and `enforce` to baseline once nothing is told any more.",
		"controls": [],
		"peers": {
			"kubescape": [
				"C-0192",
				"C-0193",
				"C-0194",
				"C-0195",
				"C-0196",
				"C-0199",
				"C-0202",
				"C-0203",
				"C-0204"
			],
			"kyverno": ["add-psa-namespace-reporting", "add-psa-labels"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "openshift-scc-privileged",
		"title": "SecurityContextConstraints allow privileged",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["SecurityContextConstraints.security.openshift.io"],
		"variables": [{
			"name": "field",
			"expression": "['allowPrivilegedContainer', 'allowHostDirVolumePlugin', 'allowHostNetwork', 'allowHostPID', 'allowHostIPC'] .filter(name, object[?name].orValue(false))[?0].orValue('runAsUser')"
		}],
		"expression": "variables.field != 'allowPrivilegedContainer'",
		"message": "SecurityContextConstraints \"{object.?metadata.name.orValue('')}\" admit privileged containers, so whoever may use them owns the nodes on which their pods run.",
		"grades": [],
		"strict": {
			"expression": "variables.field == 'runAsUser' && object.?runAsUser.type.orValue('') != 'RunAsAny'",
			"peers": {},
			"message": "SecurityContextConstraints \"{object.?metadata.name.orValue('')}\" open the node to pods by {variables.field}."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `allowPrivilegedContainer` to false, and give the few agents that need it constraints of their own.",
		"fix": {
			"title": "Refuse privileged containers",
			"safe": false,
			"set": { "allowPrivilegedContainer": false }
		},
		"controls": [],
		"peers": { "kube-linter": ["scc-deny-privileged-container"] },
		"aliases": [],
		"category": "admission",
		"anchors": ["[{variables.field}]"]
	},
	{
		"id": "policy-exception-scope",
		"title": "Kyverno PolicyException too broad",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["PolicyException.kyverno.io"],
		"variables": [
			{
				"name": "any",
				"expression": "object.?spec.match.any.orValue([]).filter(one, one != null)"
			},
			{
				"name": "all",
				"expression": "object.?spec.match.all.orValue([]).filter(one, one != null)"
			},
			{
				"name": "exceptions",
				"expression": "object.?spec.exceptions.orValue([])"
			},
			{
				"name": "index",
				"expression": "lists.range(size(variables.exceptions)).filter(index, variables.exceptions[index].?policyName.orValue('') == '*' || '*' in variables.exceptions[index].?ruleNames.orValue([]))[?0].orValue(-1)"
			},
			{
				"name": "isNarrow",
				"expression": "(size(variables.any) > 0 || variables.all.exists(one, size(one.?resources.names.orValue([])) > 0 || one.?resources.namespaces.orValue(['*']) != ['*'])) && variables.any.all(one, size(one.?resources.names.orValue([])) > 0 || one.?resources.namespaces.orValue(['*']) != ['*']) && !(variables.any + variables.all).exists(one, '*' in one.?resources.names.orValue([]))"
			},
			{
				"name": "place",
				"expression": "variables.index >= 0 ? [dyn('spec'), 'exceptions', variables.index] : variables.isNarrow ? [dyn('metadata'), 'labels'] : [dyn('spec'), 'match']"
			}
		],
		"expression": "variables.index == -1 && variables.isNarrow",
		"message": "PolicyException \"{object.?metadata.name.orValue('')}\" {variables.index == -1 ? 'names neither objects nor namespaces, so every object of these kinds is free of the policy' : 'is for every policy or every rule, so what it is for is free of all of them'}.",
		"grades": [],
		"strict": {
			"expression": "object.?metadata.labels[?'cleanup.kyverno.io/ttl'].hasValue()",
			"peers": {},
			"message": "PolicyException \"{object.?metadata.name.orValue('')}\" has no end, so it holds long after the reason for it is gone."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the policy, its rules, and the objects or namespaces that need the exception.",
		"controls": [],
		"peers": { "kyverno": ["policy-for-exceptions"] },
		"aliases": [],
		"category": "admission",
		"anchors": ["[{variables.place[0]}][{variables.place[1]}][{variables.place[?2].orValue(null)}]"]
	},
	{
		"id": "psp-added-capabilities",
		"title": "PSP admits added capabilities",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-added-capabilities.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Leave `allowedCapabilities` and `defaultAddCapabilities` empty, with a policy of its own for the programs that need one.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_24"],
			"kubescape": ["C-0219"],
			"kics": ["7307579a-3abb-46ad-9ce5-2a915634d5c8"],
			"snyk": ["SNYK-CC-K8S-23"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-apparmor",
		"title": "PSP default AppArmor profile unconfined",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-apparmor.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set the annotation to `runtime/default`, or take it out.",
		"controls": [],
		"peers": { "snyk": ["SNYK-CC-K8S-31"] },
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-host-ipc",
		"title": "PSP admits hostIPC",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-host-ipc.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `hostIPC` to false, or move to Pod Security Admission with the level baseline.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_3"],
			"kubescape": ["C-0215"],
			"kics": ["80f93444-b240-4ebb-a4c6-5c40b76c04ea"],
			"snyk": ["SNYK-CC-K8S-20"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-host-network",
		"title": "PSP admits hostNetwork",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-host-network.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `hostNetwork` to false, or move to Pod Security Admission with the level baseline.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_4"],
			"kubescape": ["C-0216"],
			"kics": ["a33e9173-b674-4dfb-9d82-cf3754816e4b"],
			"snyk": ["SNYK-CC-K8S-21"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-host-pid",
		"title": "PSP admits hostPID",
		"severity": "medium",
		"securitySeverity": 6.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-host-pid.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `hostPID` to false, or move to Pod Security Admission with the level baseline.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_1"],
			"kubescape": ["C-0214"],
			"kics": ["91dacd0e-d189-4a9c-8272-5999a3cc32d9"],
			"snyk": ["SNYK-CC-K8S-19"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-privilege-escalation",
		"title": "PSP admits privilege escalation",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-privilege-escalation.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `allowPrivilegeEscalation` to false, or move to Pod Security Admission with the level restricted.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_5"],
			"kubescape": ["C-0217"],
			"kics": ["87554eef-154d-411d-bdce-9dbd91e56851", "e3aa0612-4351-4a0d-983f-aefea25cf203"],
			"snyk": ["SNYK-CC-K8S-17", "SNYK-CC-K8S-18"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-privileged",
		"title": "PSP admits privileged containers",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-privileged.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `privileged` to false, or move to Pod Security Admission with the level baseline.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_2"],
			"kubescape": ["C-0213"],
			"kics": ["c48e57d3-d642-4e0b-90db-37f807b41b91", "e3aa0612-4351-4a0d-983f-aefea25cf203"],
			"snyk": ["SNYK-CC-K8S-16"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-required-drop-capabilities",
		"title": "PSP does not force capability drops",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-required-drop-capabilities.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `requiredDropCapabilities: [ALL]`.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_7", "CKV_K8S_36"],
			"kubescape": ["C-0220"],
			"kics": ["2270987f-bb51-479f-b8be-3ca73e5ad648", "caa93370-791f-4fc6-814b-ba6ce0cb4032"],
			"snyk": ["SNYK-CC-K8S-24"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-run-as-root",
		"title": "PSP admits root users or groups",
		"severity": "medium",
		"securitySeverity": 6.3,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-run-as-root.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"strict": { "peers": {} },
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use `MustRunAsNonRoot` for the user, and ranges from 1 on for the groups.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_6"],
			"kubescape": ["C-0218"],
			"kics": ["e3aa0612-4351-4a0d-983f-aefea25cf203"],
			"snyk": ["SNYK-CC-K8S-22", "SNYK-CC-K8S-27"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-seccomp",
		"title": "PSP seccomp annotations weak",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-seccomp.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set both seccomp annotations of the policy to `runtime/default`, or move to Pod Security Admission with the level restricted.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_32"],
			"snyk": ["SNYK-CC-K8S-28", "SNYK-CC-K8S-29"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-unsafe-sysctls",
		"title": "PSP allows unsafe sysctls",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-unsafe-sysctls.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Leave `allowedUnsafeSysctls` empty, and give the few programs that need one a policy and nodes of their own.",
		"controls": [],
		"peers": { "kics": ["9127f0d9-2310-42e7-866f-5fd9d20dcbad"] },
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "psp-volumes",
		"title": "PSP admits hostPath or every volume type",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./psp-volumes.ts",
		"uses": ["PodSecurityPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the volume types that programs need in `volumes`, without hostPath, or allow single paths with `readOnly`.",
		"controls": [],
		"peers": {
			"kics": ["de4421f1-4e35-43b4-9783-737dd4e4a47e"],
			"snyk": ["SNYK-CC-K8S-30"]
		},
		"aliases": [],
		"category": "admission",
		"anchors": ["."]
	},
	{
		"id": "webhook-blocks-cluster",
		"title": "Webhook can lock the cluster",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"],
		"each": "webhooks[]",
		"variables": [
			{
				"name": "refuses",
				"expression": "item.?failurePolicy.hasValue() ? item.failurePolicy == 'Fail' : object.apiVersion.endsWith('/v1')"
			},
			{
				"name": "isVital",
				"expression": "item.?rules.orValue([]).exists(rule, rule.?operations.orValue([]).exists(one, one in ['*', 'CREATE', 'UPDATE']) && [['', 'pods'], ['', 'services'], ['', 'nodes'], ['coordination.k8s.io', 'leases']].exists(vital, rule.?apiGroups.orValue([]).exists(one, one in ['*', vital[0]]) && rule.?resources.orValue([]).exists(one, one in ['*', '*/*', vital[1]])))"
			},
			{
				"name": "isEverywhere",
				"expression": "(['kube-system'] + [?item.?clientConfig.service.namespace]).exists(home, item.?namespaceSelector.matchLabels.orValue({}).all(key, value, key == 'kubernetes.io/metadata.name' && value == home) && item.?namespaceSelector.matchExpressions.orValue([]).all(one, one.?key.orValue('') == 'kubernetes.io/metadata.name' && (home in one.?values.orValue([])) == (one.?operator.orValue('') == 'In')))"
			},
			{
				"name": "isNarrow",
				"expression": "size(item.?objectSelector.matchLabels.orValue({})) > 0 || size(item.?objectSelector.matchExpressions.orValue([])) > 0 || size(item.?matchConditions.orValue([])) > 0"
			}
		],
		"expression": "!(variables.refuses && variables.isVital && variables.isEverywhere) || variables.isNarrow",
		"message": "While webhook \"{item.?name.orValue('')}\" does not answer, nobody can create or change what kube-system or its own pods need, so the cluster cannot heal itself.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Exclude kube-system and the webhook's own namespace by `namespaceSelector`, or set `failurePolicy` to Ignore.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "admission",
		"anchors": [
			"namespaceSelector",
			"failurePolicy",
			"name"
		]
	},
	{
		"id": "webhook-timeout-too-long",
		"title": "Webhook timeout or side effects unsuitable",
		"severity": "low",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"],
		"each": "webhooks[]",
		"variables": [
			{
				"name": "isV1",
				"expression": "object.apiVersion.endsWith('/v1')"
			},
			{
				"name": "refuses",
				"expression": "item.?failurePolicy.hasValue() ? item.failurePolicy == 'Fail' : variables.isV1"
			},
			{
				"name": "isTimeUnfit",
				"expression": "item.?timeoutSeconds.hasValue() ? item.timeoutSeconds > 30 || item.timeoutSeconds < 1 || item.timeoutSeconds > 10 && variables.refuses : !variables.isV1 && variables.refuses"
			},
			{
				"name": "field",
				"expression": "variables.isTimeUnfit ? 'timeoutSeconds' : variables.isV1 && !(item.?sideEffects.orValue('') in ['None', 'NoneOnDryRun']) ? 'sideEffects' : variables.isV1 && size(item.?admissionReviewVersions.orValue([])) == 0 ? 'admissionReviewVersions' : item.?reinvocationPolicy.hasValue() && (object.kind != 'MutatingWebhookConfiguration' || !(item.reinvocationPolicy in ['Never', 'IfNeeded'])) ? 'reinvocationPolicy' : ''"
			}
		],
		"expression": "variables.field == ''",
		"message": "Webhook \"{item.?name.orValue('')}\" {variables.field == 'timeoutSeconds' ? 'is waited for up to ' + string(item.?timeoutSeconds.orValue(30)) + ' seconds, so each write of what it judges hangs as long as that when it is gone' : variables.field == 'sideEffects' ? 'does not say that it is free of side effects, so the API server refuses it' : variables.field == 'admissionReviewVersions' ? 'names no version in which it is asked, so the API server refuses it' : 'has a reinvocationPolicy that the API server does not know there, so it refuses or drops it'}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `timeoutSeconds` to 10 or less, `sideEffects` to None, and `admissionReviewVersions` to `[v1]`.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "admission",
		"anchors": ["[{variables.field}]"]
	},
	{
		"id": "deprecated-api-version",
		"title": "API version is deprecated",
		"severity": "medium",
		"defaultOn": true,
		"scope": "object",
		"variables": [],
		"check": "schema",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Move the object to the API version that replaces this one.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-extensions-v1beta"],
			"kube-score": ["stable-version"],
			"trivy": ["KSV-0107"],
			"kics": ["94b76ea5-e074-4ca2-8a03-c5a606e30645"],
			"datree": [
				"K8S_DEPRECATED_APIVERSION_1.16",
				"K8S_DEPRECATED_APIVERSION_1.17",
				"K8S_DEPRECATED_APIVERSION_1.19",
				"K8S_DEPRECATED_APIVERSION_1.21",
				"K8S_DEPRECATED_APIVERSION_1.22",
				"K8S_DEPRECATED_APIVERSION_1.23",
				"K8S_DEPRECATED_APIVERSION_1.24"
			],
			"kyverno": ["check-deprecated-apis", "disallow-deprecated-apis"],
			"gatekeeper": ["VerifyDeprecatedAPI"],
			"pluto": [
				"extensions/v1beta1/Deployment",
				"apps/v1beta2/Deployment",
				"apps/v1beta1/Deployment",
				"apps/v1beta1/StatefulSet",
				"apps/v1beta2/StatefulSet",
				"extensions/v1beta1/NetworkPolicy",
				"extensions/v1beta1/Ingress",
				"networking.k8s.io/v1beta1/Ingress",
				"networking.k8s.io/v1beta1/IngressClass",
				"apps/v1beta2/DaemonSet",
				"extensions/v1beta1/DaemonSet",
				"extensions/v1beta1/PodSecurityPolicy",
				"policy/v1beta1/PodSecurityPolicy",
				"extensions/v1beta1/ReplicaSet",
				"apps/v1beta1/ReplicaSet",
				"apps/v1beta2/ReplicaSet",
				"scheduling.k8s.io/v1beta1/PriorityClass",
				"scheduling.k8s.io/v1alpha1/PriorityClass",
				"apiextensions.k8s.io/v1beta1/CustomResourceDefinition",
				"admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration",
				"admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRoleBinding",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRole",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRoleBindingList",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRoleList",
				"rbac.authorization.k8s.io/v1alpha1/Role",
				"rbac.authorization.k8s.io/v1alpha1/RoleBinding",
				"rbac.authorization.k8s.io/v1alpha1/RoleList",
				"rbac.authorization.k8s.io/v1alpha1/RoleBindingList",
				"rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding",
				"rbac.authorization.k8s.io/v1beta1/ClusterRole",
				"rbac.authorization.k8s.io/v1beta1/ClusterRoleBindingList",
				"rbac.authorization.k8s.io/v1beta1/ClusterRoleList",
				"rbac.authorization.k8s.io/v1beta1/Role",
				"rbac.authorization.k8s.io/v1beta1/RoleBinding",
				"rbac.authorization.k8s.io/v1beta1/RoleList",
				"rbac.authorization.k8s.io/v1beta1/RoleBindingList",
				"node.k8s.io/v1beta1/RuntimeClass",
				"policy/v1beta1/PodDisruptionBudget",
				"policy/v1beta1/PodDisruptionBudgetList",
				"autoscaling/v2beta1/HorizontalPodAutoscaler",
				"autoscaling/v2beta1/HorizontalPodAutoscalerList",
				"autoscaling/v2beta2/HorizontalPodAutoscaler",
				"autoscaling/v2beta2/HorizontalPodAutoscalerList",
				"batch/v1beta1/CronJob",
				"batch/v1beta1/CronJobList",
				"storage.k8s.io/v1beta1/CSINode",
				"storage.k8s.io/v1beta1/CSIDriver",
				"storage.k8s.io/v1beta1/CSIStorageCapacity",
				"storage.k8s.io/v1beta1/StorageClass",
				"storage.k8s.io/v1beta1/VolumeAttachment",
				"apiregistration.k8s.io/v1beta1/APIService",
				"authentication.k8s.io/v1beta1/TokenReview",
				"certificates.k8s.io/v1beta1/CertificateSigningRequest",
				"coordination.k8s.io/v1beta1/Lease",
				"events.k8s.io/v1beta1/Event",
				"discovery.k8s.io/v1beta1/EndpointSlice",
				"flowcontrol.apiserver.k8s.io/v1beta1/FlowControl",
				"flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema",
				"flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration",
				"flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration",
				"flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema",
				"audit.k8s.io/v1alpha1/Policy",
				"audit.k8s.io/v1alpha1/PolicyList",
				"audit.k8s.io/v1alpha1/Event",
				"audit.k8s.io/v1alpha1/EventList",
				"audit.k8s.io/v1beta1/Policy",
				"audit.k8s.io/v1beta1/PolicyList",
				"audit.k8s.io/v1beta1/Event",
				"audit.k8s.io/v1beta1/EventList",
				"flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema",
				"flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration",
				"admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicy",
				"admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBinding",
				"resource.k8s.io/v1beta1/ResourceSlice",
				"resource.k8s.io/v1beta1/ResourceClaim",
				"resource.k8s.io/v1beta1/DeviceClass",
				"resource.k8s.io/v1beta1/ResourceClaimTemplate",
				"resource.k8s.io/v1alpha3/ResourceSlice",
				"resource.k8s.io/v1alpha3/ResourceClaim",
				"resource.k8s.io/v1alpha3/DeviceClass",
				"resource.k8s.io/v1alpha3/ResourceClaimTemplate",
				"storage.k8s.io/v1beta1/VolumeAttributesClass",
				"storage.k8s.io/v1alpha1/VolumeAttributesClass",
				"storagemigration.k8s.io/v1alpha1/StorageVersionMigration"
			],
			"monokle": ["K8S002"]
		},
		"aliases": [],
		"category": "api-lifecycle",
		"anchors": ["."]
	},
	{
		"id": "deprecated-crd-version",
		"title": "Old version of a custom resource",
		"severity": "medium",
		"defaultOn": true,
		"scope": "object",
		"variables": [],
		"check": "schema",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Move the object to the version that replaces this one.",
		"controls": [],
		"peers": {
			"kyverno": ["disallow-deprecated-apis", "disallow-jenkins-pipeline-strategy"],
			"pluto": [
				"rbac.istio.io/AuthorizationPolicies",
				"authentication.istio.io/v1alpha1/",
				"certmanager.k8s.io/v1alpha1/Certificate",
				"certmanager.k8s.io/v1alpha1/Issuer",
				"certmanager.k8s.io/v1alpha1/ClusterIssuer",
				"certmanager.k8s.io/v1alpha1/CertificateRequest",
				"certmanager.k8s.io/v1alpha1/Order",
				"certmanager.k8s.io/v1alpha1/Challenge",
				"cert-manager.io/v1alpha2/Certificate",
				"cert-manager.io/v1alpha3/Certificate",
				"cert-manager.io/v1beta1/Certificate",
				"cert-manager.io/v1alpha2/Issuer",
				"cert-manager.io/v1alpha3/Issuer",
				"cert-manager.io/v1beta1/Issuer",
				"cert-manager.io/v1alpha2/ClusterIssuer",
				"cert-manager.io/v1alpha3/ClusterIssuer",
				"cert-manager.io/v1beta1/ClusterIssuer",
				"cert-manager.io/v1alpha2/CertificateRequest",
				"cert-manager.io/v1alpha3/CertificateRequest",
				"cert-manager.io/v1beta1/CertificateRequest",
				"acme.cert-manager.io/v1alpha2/Order",
				"acme.cert-manager.io/v1alpha3/Order",
				"acme.cert-manager.io/v1beta1/Order",
				"acme.cert-manager.io/v1alpha2/Challenge",
				"acme.cert-manager.io/v1alpha3/Challenge",
				"acme.cert-manager.io/v1beta1/Challenge"
			]
		},
		"aliases": [],
		"category": "api-lifecycle",
		"anchors": ["."]
	},
	{
		"id": "deprecated-service-account-field",
		"title": "Deprecated field serviceAccount",
		"severity": "low",
		"defaultOn": true,
		"scope": "pod",
		"variables": [],
		"expression": "pod.?serviceAccount.orValue('') == '' || pod.?serviceAccount == pod.?serviceAccountName",
		"message": "Pods of \"{object.?metadata.name.orValue('')}\" name their account by the old field `serviceAccount`{pod.?serviceAccountName.orValue('') == '' ? ', which an overlay of `serviceAccountName` does not replace' : ', and another one by `serviceAccountName`, which wins'}.",
		"grades": [{
			"when": "pod.?serviceAccountName.orValue('') != ''",
			"severity": "medium"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write `serviceAccountName` in its place.",
		"controls": [],
		"peers": {
			"kube-linter": ["deprecated-service-account-field"],
			"kubescape": ["C-0294"]
		},
		"aliases": [],
		"category": "api-lifecycle",
		"anchors": ["serviceAccount"]
	},
	{
		"id": "removed-api-version",
		"title": "API version is removed in the target version",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"variables": [],
		"check": "schema",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Move the object to the API version that replaces this one, and adapt the fields that have changed.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-extensions-v1beta"],
			"kube-score": ["stable-version"],
			"trivy": ["KSV-0107"],
			"kics": ["94b76ea5-e074-4ca2-8a03-c5a606e30645"],
			"datree": [
				"K8S_REMOVED_APIVERSION_1.22",
				"K8S_REMOVED_APIVERSION_1.23",
				"K8S_REMOVED_APIVERSION_1.24",
				"K8S_REMOVED_APIVERSION_1.25",
				"K8S_REMOVED_APIVERSION_1.26",
				"K8S_REMOVED_APIVERSION_1.27"
			],
			"kyverno": ["check-deprecated-apis", "disallow-deprecated-apis"],
			"gatekeeper": ["VerifyDeprecatedAPI"],
			"pluto": [
				"extensions/v1beta1/Deployment",
				"apps/v1beta2/Deployment",
				"apps/v1beta1/Deployment",
				"apps/v1beta1/StatefulSet",
				"apps/v1beta2/StatefulSet",
				"extensions/v1beta1/NetworkPolicy",
				"extensions/v1beta1/Ingress",
				"networking.k8s.io/v1beta1/Ingress",
				"networking.k8s.io/v1beta1/IngressClass",
				"apps/v1beta2/DaemonSet",
				"extensions/v1beta1/DaemonSet",
				"extensions/v1beta1/PodSecurityPolicy",
				"policy/v1beta1/PodSecurityPolicy",
				"extensions/v1beta1/ReplicaSet",
				"apps/v1beta1/ReplicaSet",
				"apps/v1beta2/ReplicaSet",
				"scheduling.k8s.io/v1beta1/PriorityClass",
				"scheduling.k8s.io/v1alpha1/PriorityClass",
				"apiextensions.k8s.io/v1beta1/CustomResourceDefinition",
				"admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration",
				"admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRoleBinding",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRole",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRoleBindingList",
				"rbac.authorization.k8s.io/v1alpha1/ClusterRoleList",
				"rbac.authorization.k8s.io/v1alpha1/Role",
				"rbac.authorization.k8s.io/v1alpha1/RoleBinding",
				"rbac.authorization.k8s.io/v1alpha1/RoleList",
				"rbac.authorization.k8s.io/v1alpha1/RoleBindingList",
				"rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding",
				"rbac.authorization.k8s.io/v1beta1/ClusterRole",
				"rbac.authorization.k8s.io/v1beta1/ClusterRoleBindingList",
				"rbac.authorization.k8s.io/v1beta1/ClusterRoleList",
				"rbac.authorization.k8s.io/v1beta1/Role",
				"rbac.authorization.k8s.io/v1beta1/RoleBinding",
				"rbac.authorization.k8s.io/v1beta1/RoleList",
				"rbac.authorization.k8s.io/v1beta1/RoleBindingList",
				"node.k8s.io/v1beta1/RuntimeClass",
				"policy/v1beta1/PodDisruptionBudget",
				"policy/v1beta1/PodDisruptionBudgetList",
				"autoscaling/v2beta1/HorizontalPodAutoscaler",
				"autoscaling/v2beta1/HorizontalPodAutoscalerList",
				"autoscaling/v2beta2/HorizontalPodAutoscaler",
				"autoscaling/v2beta2/HorizontalPodAutoscalerList",
				"batch/v1beta1/CronJob",
				"batch/v1beta1/CronJobList",
				"storage.k8s.io/v1beta1/CSINode",
				"storage.k8s.io/v1beta1/CSIDriver",
				"storage.k8s.io/v1beta1/CSIStorageCapacity",
				"storage.k8s.io/v1beta1/StorageClass",
				"storage.k8s.io/v1beta1/VolumeAttachment",
				"apiregistration.k8s.io/v1beta1/APIService",
				"authentication.k8s.io/v1beta1/TokenReview",
				"certificates.k8s.io/v1beta1/CertificateSigningRequest",
				"coordination.k8s.io/v1beta1/Lease",
				"events.k8s.io/v1beta1/Event",
				"discovery.k8s.io/v1beta1/EndpointSlice",
				"flowcontrol.apiserver.k8s.io/v1beta1/FlowControl",
				"flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema",
				"flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration",
				"flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration",
				"flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema",
				"audit.k8s.io/v1alpha1/Policy",
				"audit.k8s.io/v1alpha1/PolicyList",
				"audit.k8s.io/v1alpha1/Event",
				"audit.k8s.io/v1alpha1/EventList",
				"audit.k8s.io/v1beta1/Policy",
				"audit.k8s.io/v1beta1/PolicyList",
				"audit.k8s.io/v1beta1/Event",
				"audit.k8s.io/v1beta1/EventList",
				"flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema",
				"flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration",
				"admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicy",
				"admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBinding",
				"resource.k8s.io/v1beta1/ResourceSlice",
				"resource.k8s.io/v1beta1/ResourceClaim",
				"resource.k8s.io/v1beta1/DeviceClass",
				"resource.k8s.io/v1beta1/ResourceClaimTemplate",
				"resource.k8s.io/v1alpha3/ResourceSlice",
				"resource.k8s.io/v1alpha3/ResourceClaim",
				"resource.k8s.io/v1alpha3/DeviceClass",
				"resource.k8s.io/v1alpha3/ResourceClaimTemplate",
				"storage.k8s.io/v1beta1/VolumeAttributesClass",
				"storage.k8s.io/v1alpha1/VolumeAttributesClass",
				"storagemigration.k8s.io/v1alpha1/StorageVersionMigration"
			],
			"monokle": ["K8S003"]
		},
		"aliases": [],
		"category": "api-lifecycle",
		"anchors": ["."]
	},
	{
		"id": "admission-webhook-inventory",
		"title": "Admission webhooks present",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"],
		"variables": [],
		"expression": "false",
		"message": "{object.kind} \"{object.?metadata.name.orValue('?')}\" shows objects to another program before they are stored, so whoever takes that over sees them too.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Compare the list with the webhooks that the team knows, and remove what nobody does.",
		"controls": [],
		"peers": { "kubescape": ["C-0036", "C-0039"] },
		"aliases": [],
		"category": "audit",
		"anchors": ["kind"]
	},
	{
		"id": "apiserver-audit-log-maxage",
		"title": "Audit log kept for too few days",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"when": "flags[?'audit-log-path'].hasValue() || !flags[?'audit-webhook-config-file'].hasValue()",
		"variables": [],
		"expression": "flags[?'audit-log-maxage'].hasValue() && flags['audit-log-maxage'].matches('^[0-9]{1,9}$') && (int(flags['audit-log-maxage']) == 0 || int(flags['audit-log-maxage']) >= params.days)",
		"message": "The API server keeps its audit log for {flags[?'audit-log-maxage'].orValue('an unstated number of')} days, where at least {params.days} are asked for.",
		"grades": [],
		"strict": {
			"expression": "int(flags['audit-log-maxage']) >= params.days",
			"peers": {
				"checkov": ["CKV_K8S_92"],
				"trivy": ["KCV-0020"],
				"kubescape": ["C-0131"],
				"kics": ["da9f3aa8-fbfb-472f-b5a1-576127944218"]
			},
			"message": "The API server keeps its audit log for ever, until the disk is full."
		},
		"params": { "days": 30 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--audit-log-maxage=30` or more.",
		"controls": [
			"cis-kubernetes/1.2.17",
			"disa-stig-kubernetes/V-242464",
			"nsa-cisa/NSA-4.2",
			"owasp-k8s-top10/K10:2025",
			"owasp-k8s-top10/K05:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_92"],
			"trivy": ["KCV-0020"],
			"kubescape": ["C-0131"],
			"kics": ["da9f3aa8-fbfb-472f-b5a1-576127944218"]
		},
		"aliases": [],
		"category": "audit",
		"anchors": ["$flags['audit-log-maxage']"]
	},
	{
		"id": "apiserver-audit-log-maxbackup",
		"title": "Audit log kept in too few files",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"when": "flags[?'audit-log-path'].hasValue() || !flags[?'audit-webhook-config-file'].hasValue()",
		"variables": [],
		"expression": "flags[?'audit-log-maxbackup'].hasValue() && flags['audit-log-maxbackup'].matches('^[0-9]{1,9}$') && (int(flags['audit-log-maxbackup']) == 0 || int(flags['audit-log-maxbackup']) >= params.files)",
		"message": "The API server keeps its audit log in {flags[?'audit-log-maxbackup'].orValue('an unstated number of')} files, where at least {params.files} are asked for.",
		"grades": [],
		"strict": {
			"expression": "int(flags['audit-log-maxbackup']) >= params.files",
			"peers": {
				"checkov": ["CKV_K8S_93"],
				"trivy": ["KCV-0021"],
				"kubescape": ["C-0132"],
				"kics": ["768aab52-2504-4a2f-a3e3-329d5a679848"]
			},
			"message": "The API server keeps any number of audit logs, until the disk is full."
		},
		"params": { "files": 10 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--audit-log-maxbackup=10` or more.",
		"controls": [
			"cis-kubernetes/1.2.18",
			"disa-stig-kubernetes/V-242463",
			"nsa-cisa/NSA-4.2",
			"owasp-k8s-top10/K10:2025",
			"owasp-k8s-top10/K05:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_93"],
			"trivy": ["KCV-0021"],
			"kubescape": ["C-0132"],
			"kics": ["768aab52-2504-4a2f-a3e3-329d5a679848"]
		},
		"aliases": [],
		"category": "audit",
		"anchors": ["$flags['audit-log-maxbackup']"]
	},
	{
		"id": "apiserver-audit-log-maxsize",
		"title": "Audit log rotated too early",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"when": "flags[?'audit-log-path'].hasValue() || !flags[?'audit-webhook-config-file'].hasValue()",
		"variables": [],
		"expression": "flags[?'audit-log-maxsize'].hasValue() && flags['audit-log-maxsize'].matches('^[0-9]{1,9}$') && (int(flags['audit-log-maxsize']) == 0 || int(flags['audit-log-maxsize']) >= params.megabytes)",
		"message": "The API server rotates its audit log at {flags[?'audit-log-maxsize'].orValue('an unstated number of')} megabytes, where at least {params.megabytes} are asked for.",
		"grades": [],
		"strict": {
			"expression": "int(flags['audit-log-maxsize']) >= params.megabytes",
			"peers": {
				"checkov": ["CKV_K8S_94"],
				"trivy": ["KCV-0022"],
				"kubescape": ["C-0133"],
				"kics": ["35c0a471-f7c8-4993-aa2c-503a3c712a66"]
			},
			"message": "The API server rotates its audit log at a size that nobody chose."
		},
		"params": { "megabytes": 100 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--audit-log-maxsize=100` or more.",
		"controls": [
			"cis-kubernetes/1.2.19",
			"disa-stig-kubernetes/V-242462",
			"nsa-cisa/NSA-4.2",
			"owasp-k8s-top10/K10:2025",
			"owasp-k8s-top10/K05:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_94"],
			"trivy": ["KCV-0022"],
			"kubescape": ["C-0133"],
			"kics": ["35c0a471-f7c8-4993-aa2c-503a3c712a66"]
		},
		"aliases": [],
		"category": "audit",
		"anchors": ["$flags['audit-log-maxsize']"]
	},
	{
		"id": "apiserver-audit-log-path",
		"title": "API server writes no audit log",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'audit-log-path'].hasValue() || flags[?'audit-webhook-config-file'].hasValue()",
		"message": "The API server keeps no record of requests, so nobody can tell later who changed or read what.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--audit-log-path` and an audit policy, and mount the folder from the node.",
		"controls": [
			"cis-kubernetes/1.2.16",
			"disa-stig-kubernetes/V-242402",
			"disa-stig-kubernetes/V-242465",
			"nsa-cisa/NSA-4.2",
			"owasp-k8s-top10/K10:2025",
			"owasp-k8s-top10/K05:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_91"],
			"trivy": ["KCV-0019"],
			"kubescape": ["C-0130", "C-0067"],
			"kics": ["73e251f0-363d-4e53-86e2-0a93592437eb"]
		},
		"aliases": [],
		"category": "audit",
		"anchors": ["$flags['audit-log-path']"]
	},
	{
		"id": "apiserver-audit-policy-file",
		"title": "No audit policy",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'audit-policy-file'].hasValue()",
		"message": "The API server has no audit policy, so it writes no audit log whatever else is set.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--audit-policy-file`, and mount the policy from the node.",
		"controls": [
			"cis-kubernetes/3.2.1",
			"disa-stig-kubernetes/V-242461",
			"nsa-cisa/NSA-4.1",
			"owasp-k8s-top10/K10:2025",
			"owasp-k8s-top10/K05:2022"
		],
		"peers": {
			"kubescape": ["C-0160", "C-0067"],
			"kics": ["13a49a2e-488e-4309-a7c0-d6b05577a5fb"]
		},
		"aliases": [],
		"category": "audit",
		"anchors": ["$flags['audit-policy-file']"]
	},
	{
		"id": "audit-policy-coverage",
		"title": "Audit policy misses key concerns",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./audit-policy-coverage.ts",
		"uses": ["Policy.audit.k8s.io"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Record Secrets, ConfigMaps and token reviews at `Metadata`, and pods, Deployments and the `exec`, `portforward` and `proxy` subresources at `Request`.",
		"controls": [
			"cis-kubernetes/3.2.2",
			"disa-stig-kubernetes/V-242403",
			"nsa-cisa/NSA-4.1",
			"owasp-k8s-top10/K10:2025",
			"owasp-k8s-top10/K05:2022"
		],
		"peers": {
			"kubescape": ["C-0161"],
			"kics": ["1828a670-5957-4bc5-9974-47da228f75e2"]
		},
		"aliases": [],
		"category": "audit",
		"anchors": ["."]
	},
	{
		"id": "cronjob-present",
		"title": "CronJob inventory",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["CronJob"],
		"variables": [],
		"expression": "false",
		"message": "CronJob \"{object.?metadata.name.orValue('?')}\" starts pods again and again, which is also how an intruder stays.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Compare the list with the jobs that the team knows, and remove what nobody does.",
		"controls": [],
		"peers": { "kubescape": ["C-0026"] },
		"aliases": [],
		"category": "audit",
		"anchors": ["kind"]
	},
	{
		"id": "workload-mounts-sensitive-volume",
		"title": "Secret, ConfigMap or PVC access inventory",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./workload-mounts-sensitive-volume.ts",
		"uses": [
			"workloads",
			"Secret",
			"ConfigMap",
			"PersistentVolumeClaim"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Compare the list with what each program needs, and remove the mounts that it does not use.",
		"controls": [],
		"peers": { "kubescape": [
			"C-0255",
			"C-0257",
			"C-0258"
		] },
		"aliases": [],
		"category": "audit",
		"anchors": ["."]
	},
	{
		"id": "argocd-application-source-invalid",
		"title": "Argo CD Application source or destination ambiguous",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./argocd-application-source-invalid.ts",
		"uses": ["Application.argoproj.io", "ApplicationSet.argoproj.io"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each source either a path or a chart, the destination either a server or a name, and a revision that a person chooses.",
		"controls": [],
		"peers": { "kyverno": ["application-field-validation"] },
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "argocd-appproject-cluster-resources",
		"title": "AppProject does not restrict cluster resources",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["AppProject.argoproj.io"],
		"variables": [
			{
				"name": "everything",
				"expression": "{'group': '*', 'kind': '*'}"
			},
			{
				"name": "allowed",
				"expression": "object.?spec.clusterResourceWhitelist.orValue([]).transformList(at, one, one == variables.everything, at)"
			},
			{
				"name": "isOpen",
				"expression": "size(variables.allowed) > 0 || !object.?spec.clusterResourceWhitelist.hasValue() && !object.?spec.clusterResourceBlacklist.orValue([]).exists(one, one == variables.everything)"
			},
			{
				"name": "repositories",
				"expression": "object.?spec.sourceRepos.orValue([]).transformList(at, one, one == '*', at)"
			},
			{
				"name": "destinations",
				"expression": "object.?spec.destinations.orValue([]).transformList(at, one, ['server', 'name', 'namespace'].exists(field, one[?field].orValue('') == '*'), at)"
			},
			{
				"name": "field",
				"expression": "variables.isOpen ? (size(variables.allowed) > 0 ? 'clusterResourceWhitelist' : 'clusterResourceBlacklist') : size(variables.repositories) > 0 ? 'sourceRepos' : 'destinations'"
			},
			{
				"name": "items",
				"expression": "variables.isOpen ? variables.allowed : variables.repositories + variables.destinations"
			}
		],
		"expression": "!variables.isOpen",
		"message": "AppProject \"{object.?metadata.name.orValue('')}\" {size(variables.allowed) > 0 ? 'allows' : 'does not deny'} every cluster-wide kind, so its applications can give themselves all rights.",
		"grades": [],
		"strict": {
			"expression": "size(variables.repositories) == 0 && size(variables.destinations) == 0",
			"severity": "info",
			"peers": {},
			"message": "AppProject \"{object.?metadata.name.orValue('')}\" leaves its {size(variables.repositories) > 0 ? 'sources' : 'destinations'} open by a star, so it hardly narrows what its applications may do."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the cluster-wide kinds that the project needs in `clusterResourceWhitelist`, or deny all of them in `clusterResourceBlacklist`.",
		"controls": [],
		"peers": { "kyverno": ["appproject-clusterresourceblacklist"] },
		"aliases": [],
		"category": "config",
		"anchors": ["spec[{variables.field}][{variables.items[0]}]"]
	},
	{
		"id": "argocd-configmap-label",
		"title": "Argo CD ConfigMap lacks part-of label",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["ConfigMap", "Secret"],
		"when": "object.?metadata.name.orValue('') in ['argocd-cm', 'argocd-rbac-cm', 'argocd-tls-certs-cm', 'argocd-ssh-known-hosts-cm', 'argocd-cmd-params-cm', 'argocd-secret']",
		"variables": [],
		"expression": "object.?metadata.labels[?'app.kubernetes.io/part-of'].orValue('') == 'argocd'",
		"message": "{object.kind} \"{object.metadata.name}\" is not labelled app.kubernetes.io/part-of=argocd, so Argo CD does not read it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the label `app.kubernetes.io/part-of` with the value argocd.",
		"fix": {
			"title": "Label it as a part of Argo CD",
			"safe": true,
			"set": { "metadata.labels['app.kubernetes.io/part-of']": "argocd" }
		},
		"controls": [],
		"peers": { "datree": ["ARGO_CONFIGMAP_MISSING_PART_OF_LABEL_VALUE_ARGOCD"] },
		"aliases": [],
		"category": "config",
		"anchors": ["metadata.labels['app.kubernetes.io/part-of']"]
	},
	{
		"id": "argocd-default-project",
		"title": "Argo CD Application in the default project",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Application.argoproj.io"],
		"variables": [],
		"expression": "object.?spec.project.orValue('default') != 'default'",
		"message": "Application \"{object.?metadata.name.orValue('')}\" belongs to the project default, which lets it deploy anything from anywhere to everywhere.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name an AppProject in `spec.project` that allows only what the program needs.",
		"controls": [],
		"peers": { "kyverno": ["application-prevent-default-project"] },
		"aliases": [],
		"category": "config",
		"anchors": ["spec.project"]
	},
	{
		"id": "argocd-namespace",
		"title": "Argo CD object in the wrong namespace",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./argocd-namespace.ts",
		"uses": [
			"AppProject.argoproj.io",
			"Application.argoproj.io",
			"ConfigMap"
		],
		"grades": [],
		"params": {
			"namespace": "argocd",
			"applicationNamespaces": false
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `metadata.namespace` to the namespace in which Argo CD runs.",
		"controls": [],
		"peers": { "datree": ["ARGO_APP_PROJECT_INCORRECT_NAMESPACE_VALUE"] },
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "cert-manager-certificate-policy",
		"title": "cert-manager Certificate outside policy",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Certificate.cert-manager.io"],
		"variables": [
			{
				"name": "lifetime",
				"expression": "object.?spec.duration.orValue('2160h')"
			},
			{
				"name": "isTooLong",
				"expression": "params.maxDuration != '' && variables.lifetime.matches('^([0-9]{1,7}([.][0-9]+)?(ms|s|m|h))+$') && duration(variables.lifetime) > duration(params.maxDuration)"
			},
			{
				"name": "isNeverDue",
				"expression": "object.?spec.renewBefore.hasValue() && [object.spec.renewBefore, variables.lifetime].all(one, one.matches('^([0-9]{1,7}([.][0-9]+)?(ms|s|m|h))+$')) && duration(object.spec.renewBefore) >= duration(variables.lifetime)"
			},
			{
				"name": "names",
				"expression": "object.?spec.dnsNames.orValue([])"
			},
			{
				"name": "hasTooManyNames",
				"expression": "params.maxDnsNames > 0 && size(variables.names) > params.maxDnsNames"
			},
			{
				"name": "domains",
				"expression": "params.issuers.filter(domain, variables.names.exists(name, name != null && ('.' + name).endsWith('.' + domain)))"
			},
			{
				"name": "isForeign",
				"expression": "variables.domains.exists(domain, !object.?spec.issuerRef.name.optMap(name, name in params.issuers[domain]).orValue(false))"
			}
		],
		"expression": "!variables.isNeverDue && !variables.isTooLong && !variables.hasTooManyNames && !variables.isForeign",
		"message": "Certificate \"{object.?metadata.name.orValue('')}\" {variables.isNeverDue ? 'is to be renewed before it is issued, so it is renewed without end' : variables.isTooLong ? 'is valid for ' + variables.lifetime + ', so a stolen key stays good for longer than this site allows' : variables.hasTooManyNames ? 'has more names than this site allows, so a stolen key speaks for all of them' : 'is issued by one whom this site does not allow for its names'}.",
		"grades": [],
		"params": {
			"maxDuration": "",
			"maxDnsNames": 0,
			"issuers": {}
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Lower `duration` and the number of names, renew later than at the start, and use the issuer that the site has for the domain.",
		"controls": [],
		"peers": { "kyverno": [
			"cert-manager-limit-dnsnames",
			"cert-manager-limit-duration",
			"cert-manager-restrict-issuer"
		] },
		"aliases": [],
		"category": "config",
		"anchors": ["spec[{variables.isNeverDue ? 'renewBefore' : variables.isTooLong ? 'duration' : variables.hasTooManyNames ? 'dnsNames' : 'issuerRef'}]"]
	},
	{
		"id": "config-key-missing",
		"title": "Referenced ConfigMap or Secret key absent",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./config-key-missing.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"Secret",
			"Bundle.trust.cert-manager.io",
			"Certificate.cert-manager.io",
			"ClusterExternalSecret.external-secrets.io",
			"ExternalSecret.external-secrets.io",
			"OnePasswordItem.onepassword.com",
			"SealedSecret.bitnami.com",
			"SecretProviderClass.secrets-store.csi.x-k8s.io",
			"VaultDynamicSecret.secrets.hashicorp.com",
			"VaultPKISecret.secrets.hashicorp.com",
			"VaultStaticSecret.secrets.hashicorp.com"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the key to the object, or name the one that is meant.",
		"controls": [],
		"peers": { "kube-linter": ["env-value-from"] },
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "dangling-config-reference",
		"title": "Referenced ConfigMap or Secret missing",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./dangling-config-reference.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"Secret",
			"Bundle.trust.cert-manager.io",
			"Certificate.cert-manager.io",
			"ClusterExternalSecret.external-secrets.io",
			"ExternalSecret.external-secrets.io",
			"OnePasswordItem.onepassword.com",
			"SealedSecret.bitnami.com",
			"SecretProviderClass.secrets-store.csi.x-k8s.io",
			"VaultDynamicSecret.secrets.hashicorp.com",
			"VaultPKISecret.secrets.hashicorp.com",
			"VaultStaticSecret.secrets.hashicorp.com"
		],
		"grades": [],
		"params": { "ignore": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the object, correct the name, or mark the reference as optional if the program can do without.",
		"controls": [],
		"peers": {
			"kube-linter": ["env-value-from"],
			"monokle": ["LNK001", "LNK002"]
		},
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "dangling-owner-reference",
		"title": "ownerReferences in a manifest",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./dangling-owner-reference.ts",
		"uses": ["*"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `ownerReferences`, which only controllers write.",
		"controls": [],
		"peers": { "monokle": ["LNK003"] },
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "dangling-service-monitor",
		"title": "ServiceMonitor selects no Service",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./dangling-service-monitor.ts",
		"uses": [
			"ServiceMonitor.monitoring.coreos.com",
			"PodMonitor.monitoring.coreos.com",
			"Service",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the selector fit the labels of the Service or pods, and the port the name of one of theirs.",
		"controls": [],
		"peers": { "kube-linter": ["dangling-servicemonitor"] },
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "disallowed-env-var",
		"title": "Forbidden environment variable",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "container",
		"each": "env[]",
		"when": "item.?name.hasValue()",
		"variables": [
			{
				"name": "assignment",
				"expression": "item.name + '=' + string(item.?value.orValue(''))"
			},
			{
				"name": "isForbidden",
				"expression": "params.variables.exists(one, variables.assignment.matches('^' + (one.contains('=') ? one : one + '=*').replace('.', '[.]').replace('*', '.*') + '$'))"
			},
			{
				"name": "hasGpu",
				"expression": "item.name == 'NVIDIA_VISIBLE_DEVICES' && ['limits', 'requests'].exists(kind, container.?resources[?kind].orValue({}).exists(name, name.startsWith('nvidia.com/')))"
			}
		],
		"expression": "!variables.isForbidden || variables.hasGpu",
		"message": "Container \"{container.name}\" sets {item.name} in a way that is forbidden here, since it switches a protection off.",
		"grades": [],
		"params": { "variables": [
			"DISABLE_OPA=true",
			"NODE_TLS_REJECT_UNAUTHORIZED=0",
			"PYTHONHTTPSVERIFY=0",
			"GIT_SSL_NO_VERIFY=true",
			"NVIDIA_VISIBLE_DEVICES=all"
		] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the variable, and give the program the certificate or the device that it needs.",
		"controls": [],
		"peers": { "kyverno": ["check-env-vars", "check-nvidia-gpus"] },
		"aliases": [],
		"category": "config",
		"anchors": ["value", "name"]
	},
	{
		"id": "duplicate-env-var",
		"title": "Duplicate environment variable",
		"severity": "medium",
		"defaultOn": true,
		"scope": "container",
		"each": "env[]",
		"when": "item.?name.orValue('') != ''",
		"variables": [{
			"name": "later",
			"expression": "container.?env.orValue([]).transformList(at, one, at > key && one.?name.orValue('') == item.name, one)"
		}],
		"expression": "size(variables.later) == 0",
		"message": "Container \"{container.name}\" sets \"{item.name}\" again further down, so this entry is ignored or lost when the object is merged.",
		"grades": [{
			"when": "variables.later.exists(one, one.?value.orValue('').contains('$(' + item.name + ')'))",
			"severity": "info"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the entry that loses, which is the earlier one.",
		"controls": [],
		"peers": {
			"kube-linter": ["duplicate-env-var"],
			"kube-score": ["environment-variable-key-duplication"],
			"kubescape": ["C-0295"]
		},
		"aliases": [],
		"category": "config",
		"anchors": ["name"]
	},
	{
		"id": "duplicate-object",
		"title": "Same object defined twice",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./duplicate-object.ts",
		"uses": ["*"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove one of the two definitions, or give it a name of its own.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "flask-debug-mode",
		"title": "Flask development mode enabled",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "container",
		"each": "env[]",
		"when": "containerType != 'ephemeral' && item.?value.hasValue()",
		"variables": [{
			"name": "value",
			"expression": "string(item.value).lowerAscii()"
		}],
		"expression": "!(item.?name.orValue('') == 'FLASK_ENV' && variables.value == 'development' || item.?name.orValue('') == 'FLASK_DEBUG' && variables.value in ['1', 'true'])",
		"message": "Container \"{container.name}\" runs Flask for development by {item.name}, so whoever provokes an error can run code in it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the variable, or set FLASK_DEBUG to 0, and serve the program with a production server.",
		"controls": [],
		"peers": { "semgrep": ["flask-debugging-enabled"] },
		"aliases": [],
		"category": "config",
		"anchors": ["value"]
	},
	{
		"id": "host-network-dns-policy",
		"title": "hostNetwork with ClusterFirst DNS",
		"severity": "medium",
		"defaultOn": true,
		"scope": "pod",
		"when": "pod.?hostNetwork.orValue(false)",
		"variables": [],
		"expression": "pod.?dnsPolicy.orValue('ClusterFirst') != 'ClusterFirst'",
		"message": "Pods of \"{object.?metadata.name.orValue('')}\" use the node's network and its name server, so names of Services do not resolve in them.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `dnsPolicy` to ClusterFirstWithHostNet, or to Default to say that the node's resolver is meant.",
		"fix": {
			"title": "Resolve the cluster's names on the host's network too",
			"safe": false,
			"set": { "dnsPolicy": "ClusterFirstWithHostNet" }
		},
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "config",
		"anchors": ["dnsPolicy"]
	},
	{
		"id": "kubernetes-dashboard-deployed",
		"title": "Kubernetes Dashboard deployed",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "workload",
		"variables": [
			{
				"name": "containers",
				"expression": "pod.?containers.orValue([]).transformList(at, one, one.?image.orValue('').split('@')[0].matches('kubernetes-dashboard|kubernetesui/dashboard'), at)"
			},
			{
				"name": "initContainers",
				"expression": "pod.?initContainers.orValue([]).transformList(at, one, one.?image.orValue('').split('@')[0].matches('kubernetes-dashboard|kubernetesui/dashboard'), at)"
			},
			{
				"name": "labels",
				"expression": "['app', 'k8s-app'].filter(name, object.?metadata.labels[?name].orValue('') == 'kubernetes-dashboard')"
			},
			{
				"name": "podLabels",
				"expression": "['app', 'k8s-app'].filter(name, template.?metadata.labels[?name].orValue('') == 'kubernetes-dashboard')"
			}
		],
		"expression": "size(variables.containers + variables.initContainers) == 0 && size(variables.labels + variables.podLabels) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" runs the Kubernetes Dashboard, so whoever reaches it acts with its account.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove it, or put it behind a login of its own and give its account only the rights to look.",
		"controls": ["disa-stig-kubernetes/V-242395"],
		"peers": {
			"checkov": ["CKV_K8S_33"],
			"kics": ["d2ad057f-0928-41ef-a83c-f59203bb855b"]
		},
		"aliases": [],
		"category": "config",
		"anchors": [
			"$pod.containers[{variables.containers[0]}].image",
			"$pod.initContainers[{variables.initContainers[0]}].image",
			"[{size(variables.labels) > 0 ? dyn('metadata') : dyn(null)}].labels[{variables.labels[0]}]",
			"$template.metadata.labels[{variables.podLabels[0]}]"
		]
	},
	{
		"id": "node-manifest-changes",
		"title": "Node labels or taints in manifests",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Node"],
		"variables": [{
			"name": "labels",
			"expression": "object.?metadata.labels.orValue({}).filter(name, params.labelPrefixes.exists(one, name.startsWith(one)))"
		}, {
			"name": "taints",
			"expression": "size(object.?spec.taints.orValue([]))"
		}],
		"expression": "size(variables.labels) == 0 && variables.taints == 0",
		"message": "Node \"{object.?metadata.name.orValue('')}\" gets {size(variables.labels) > 0 ? 'label ' + variables.labels[0] : 'its taints'} from a manifest, so whoever may change the manifest decides which pods run there.",
		"grades": [],
		"params": { "labelPrefixes": ["node-role.kubernetes.io/"] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set labels and taints where the node is made, in the configuration of its node pool or kubelet.",
		"controls": [],
		"peers": { "kyverno": [
			"restrict-node-label-creation",
			"protect-node-label-foo",
			"protect-node-taints"
		] },
		"aliases": [],
		"category": "config",
		"anchors": ["[{size(variables.labels) > 0 ? dyn('metadata') : dyn(null)}].labels[{variables.labels[0]}]", "spec.taints"]
	},
	{
		"id": "non-existent-service-account",
		"title": "ServiceAccount not defined",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./non-existent-service-account.ts",
		"uses": [
			"workloads",
			"ServiceAccount",
			"Role",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the ServiceAccount, or name the one that is meant.",
		"controls": [],
		"peers": {
			"kube-linter": ["non-existent-service-account"],
			"kubescape": ["C-0307"],
			"monokle": ["LNK001"]
		},
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "service-links-enabled",
		"title": "Service environment variables injected",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./service-links-enabled.ts",
		"uses": ["workloads", "Service"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `enableServiceLinks` to false, and let the program find others by their DNS names.",
		"controls": [],
		"peers": { "kyverno": ["disable-service-discovery"] },
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "tiller-deployed",
		"title": "Helm v2 Tiller workload",
		"severity": "high",
		"securitySeverity": 8.8,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./tiller-deployed.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Move the releases to a current version of Helm, which needs no server, and delete Tiller.",
		"controls": ["owasp-k8s-top10/K07:2025", "owasp-k8s-top10/K10:2022"],
		"peers": {
			"checkov": ["CKV_K8S_34"],
			"trivy": ["KSV-0102"],
			"kics": ["6d173be7-545a-46c6-a81d-2ae52ed1605d"],
			"kyverno": ["disallow-helm-tiller"]
		},
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "tiller-not-localhost",
		"title": "Tiller listens beyond localhost",
		"severity": "high",
		"securitySeverity": 8.6,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./tiller-not-localhost.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove Tiller; until then start it with `--listen=localhost:44134`.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_45"],
			"kics": ["e17fa86a-6222-4584-a914-56e8f6c87e06"]
		},
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "tls-verification-disabled",
		"title": "TLS verification disabled",
		"severity": "high",
		"securitySeverity": 7.4,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./tls-verification-disabled.ts",
		"uses": [
			"workloads",
			"Config.",
			"APIService",
			"ServiceMonitor.monitoring.coreos.com",
			"PodMonitor.monitoring.coreos.com",
			"HelmRepository.source.toolkit.fluxcd.io",
			"GitRepository.source.toolkit.fluxcd.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the program the certificate authority of the other side, and remove the setting.",
		"controls": ["nsa-cisa/NSA-2.11"],
		"peers": { "semgrep": ["skip-tls-verify-cluster", "skip-tls-verify-service"] },
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "undefined-env-expansion",
		"title": "$(VAR) refers to nothing",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./undefined-env-expansion.ts",
		"uses": [
			"workloads",
			"Service",
			"ConfigMap",
			"Secret",
			"Bundle.trust.cert-manager.io",
			"Certificate.cert-manager.io",
			"ClusterExternalSecret.external-secrets.io",
			"ExternalSecret.external-secrets.io",
			"OnePasswordItem.onepassword.com",
			"SealedSecret.bitnami.com",
			"SecretProviderClass.secrets-store.csi.x-k8s.io",
			"VaultDynamicSecret.secrets.hashicorp.com",
			"VaultPKISecret.secrets.hashicorp.com",
			"VaultStaticSecret.secrets.hashicorp.com"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Define the variable above its use, correct its name, or write `$$(` where the characters themselves are meant.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "unresolved-template-text",
		"title": "Leftover template text",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./unresolved-template-text.ts",
		"uses": [
			"*",
			"workloads",
			"ClusterRole",
			"ClusterRoleBinding",
			"HorizontalPodAutoscaler",
			"Ingress",
			"IngressClass",
			"LimitRange",
			"NetworkPolicy",
			"PersistentVolume",
			"PersistentVolumeClaim",
			"PodDisruptionBudget",
			"ResourceQuota",
			"Role",
			"RoleBinding",
			"Service",
			"ServiceAccount",
			"Kustomization.kustomize.toolkit.fluxcd.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the value that the text stands for, or make the template fail when it is missing.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "config",
		"anchors": ["."]
	},
	{
		"id": "unstable-selector-label",
		"title": "Selector contains a label that changes",
		"severity": "medium",
		"defaultOn": true,
		"scope": "workload",
		"kinds": [
			"Deployment",
			"ReplicaSet",
			"StatefulSet",
			"DaemonSet"
		],
		"each": "$object.spec.selector.*",
		"when": "size(object.?metadata.ownerReferences.orValue([])) == 0 && object.apiVersion == 'apps/v1'",
		"variables": [{
			"name": "pairs",
			"expression": "type(item) == map ? item.transformList(name, value, {'at': dyn(name), 'label': dyn(name), 'values': dyn([string(value)])}) : item.transformList(at, one, one != null, {'at': dyn(at), 'label': dyn(one.?key.orValue('')), 'values': dyn(one.?values.orValue([]).map(value, string(value)))})"
		}, {
			"name": "unstable",
			"expression": "variables.pairs.filter(pair, pair.label in ['app.kubernetes.io/version', 'helm.sh/chart', 'pod-template-hash', 'controller-revision-hash'] || pair.label in ['version', 'appVersion', 'app-version', 'image-tag'] && pair.values.exists(value, value.matches('^v?[0-9]+[.][0-9]')) || pair.label == 'chart' && pair.values.exists(value, value.matches('-v?[0-9]+[.][0-9]')) || pair.label.lowerAscii().replace('-', '').replace('_', '') in ['commit', 'commithash', 'commitsha', 'commitid', 'gitcommit', 'gitsha', 'githash', 'gitrevision', 'sha', 'releasedate', 'builddate', 'buildtime', 'buildtimestamp', 'deploydate', 'deployedat', 'timestamp', 'buildnumber', 'buildid'])"
		}],
		"expression": "size(variables.unstable) == 0",
		"message": "Selector of {object.kind} \"{object.?metadata.name.orValue('')}\" contains {variables.unstable.map(pair, pair.label)}, which the next release changes, and the API server then refuses the update.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Keep labels with versions, dates and hashes out of the selector, and only on the pods.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "config",
		"anchors": ["[{variables.unstable[0].at}]"]
	},
	{
		"id": "velero-restore-to-protected-namespace",
		"title": "Velero restore into a protected namespace",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Restore.velero.io"],
		"variables": [
			{
				"name": "mapping",
				"expression": "object.?spec.namespaceMapping.orValue({})"
			},
			{
				"name": "mapped",
				"expression": "variables.mapping.filter(from, variables.mapping[from] in params.namespaces)"
			},
			{
				"name": "included",
				"expression": "object.?spec.includedNamespaces.orValue([]).transformList(at, name, name in params.namespaces && !(name in variables.mapping), at)"
			}
		],
		"expression": "size(variables.mapped) == 0 && size(variables.included) == 0",
		"message": "Restore \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" writes to {size(variables.mapped) > 0 ? variables.mapping[variables.mapped[0]] : object.spec.includedNamespaces[variables.included[0]]}, so what is in the backup replaces parts of the cluster itself.",
		"grades": [],
		"params": { "namespaces": ["kube-system"] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Restore into a namespace of its own, and copy from there what is needed.",
		"controls": [],
		"peers": { "kyverno": ["block-velero-restore"] },
		"aliases": [],
		"category": "config",
		"anchors": ["[{size(variables.mapped) > 0 ? dyn('spec') : dyn(null)}].namespaceMapping[{variables.mapped[0]}]", "spec.includedNamespaces[{variables.included[0]}]"]
	},
	{
		"id": "apiserver-anonymous-auth",
		"title": "API server answers anonymous requests",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'anonymous-auth'].orValue('true') == 'false' || flags[?'authentication-config'].hasValue()",
		"message": "The API server answers requests without credentials, so a single careless role binding opens the cluster to everyone.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--anonymous-auth=false`, or allow single paths in an authentication configuration.",
		"controls": [
			"cis-kubernetes/1.2.1",
			"disa-stig-kubernetes/V-242390",
			"nsa-cisa/NSA-3.1",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2025",
			"owasp-k8s-top10/K06:2022",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_68"],
			"trivy": ["KCV-0001"],
			"kubescape": ["C-0113"],
			"kics": ["1de5cc51-f376-4638-a940-20f2e85ae238"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['anonymous-auth']"]
	},
	{
		"id": "apiserver-authorization-always-allow",
		"title": "API server allows every request",
		"severity": "critical",
		"securitySeverity": 9.8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [{
			"name": "modes",
			"expression": "flags[?'authorization-mode'].orValue('').split(',').map(mode, mode.trim()).filter(mode, mode != '')"
		}],
		"expression": "size(variables.modes) == 0 ? flags[?'authorization-config'].hasValue() : !('AlwaysAllow' in variables.modes)",
		"message": "The API server {size(variables.modes) == 0 ? \"has no authorization mode, which means AlwaysAllow\" : \"runs in mode AlwaysAllow\"}, so everyone with any credentials may do everything.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--authorization-mode=Node,RBAC`.",
		"controls": [
			"cis-kubernetes/1.2.6",
			"disa-stig-kubernetes/V-242382",
			"nsa-cisa/NSA-3.3",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_74"],
			"trivy": ["KCV-0007"],
			"kubescape": ["C-0118"],
			"kics": ["f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['authorization-mode']"]
	},
	{
		"id": "apiserver-authorization-node",
		"title": "Node authorizer missing",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'authorization-mode'].hasValue() ? flags['authorization-mode'].split(',').exists(mode, mode.trim() == 'Node') : flags[?'authorization-config'].hasValue()",
		"message": "The API server runs in mode {flags[?'authorization-mode'].orValue('AlwaysAllow')} without Node, so a kubelet's rights do not end at its own node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--authorization-mode=Node,RBAC`.",
		"controls": ["cis-kubernetes/1.2.7", "disa-stig-kubernetes/V-242382"],
		"peers": {
			"checkov": ["CKV_K8S_75"],
			"trivy": ["KCV-0008"],
			"kubescape": ["C-0119"],
			"kics": ["4d7ee40f-fc5d-427d-8cac-dffbe22d42d1"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['authorization-mode']"]
	},
	{
		"id": "apiserver-authorization-rbac",
		"title": "API server runs without RBAC",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [{
			"name": "modes",
			"expression": "flags[?'authorization-mode'].orValue('').split(',').map(mode, mode.trim()).filter(mode, mode != '')"
		}],
		"expression": "size(variables.modes) == 0 ? flags[?'authorization-config'].hasValue() : 'RBAC' in variables.modes",
		"message": "The API server runs in mode {size(variables.modes) == 0 ? [\"AlwaysAllow\"] : variables.modes} without RBAC, so the roles and bindings of the cluster are not obeyed.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--authorization-mode=Node,RBAC`.",
		"controls": [
			"cis-kubernetes/1.2.8",
			"disa-stig-kubernetes/V-242382",
			"nsa-cisa/NSA-3.3",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_77"],
			"trivy": ["KCV-0009"],
			"kubescape": ["C-0120", "C-0088"],
			"kics": ["1aa4a1ae-5dbb-48a1-9aa2-630ea4be208e"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['authorization-mode']"]
	},
	{
		"id": "apiserver-basic-auth-file",
		"title": "Basic authentication file in use",
		"severity": "high",
		"securitySeverity": 8.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "!flags[?'basic-auth-file'].hasValue()",
		"message": "The API server checks logins against {flags['basic-auth-file']}, a file of passwords in clear text that change only with a restart.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--basic-auth-file`, and let users log in by OpenID Connect or client certificates.",
		"controls": [
			"disa-stig-kubernetes/V-245542",
			"nsa-cisa/NSA-3.2",
			"owasp-k8s-top10/K09:2025",
			"owasp-k8s-top10/K06:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_69"],
			"kics": ["5da47109-f8d6-4585-9e2b-96a8958a12f5"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['basic-auth-file']"]
	},
	{
		"id": "apiserver-client-ca-file",
		"title": "No client CA",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'client-ca-file'].hasValue()",
		"message": "The API server has no authority for client certificates, so kubelets and components log in with weaker means.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--client-ca-file` to the cluster's authority.",
		"controls": ["cis-kubernetes/1.2.25", "disa-stig-kubernetes/V-242419"],
		"peers": {
			"trivy": ["KCV-0028"],
			"kubescape": ["C-0139"],
			"kics": ["e0e00aba-5f1c-4981-a542-9a9563c0ee20"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['client-ca-file']"]
	},
	{
		"id": "apiserver-encryption-provider-config",
		"title": "Encryption at rest not configured",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'encryption-provider-config'].hasValue()",
		"message": "The API server stores Secrets as they are, so a backup or a disk of etcd gives all of them away.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write an EncryptionConfiguration, start kube-apiserver with `--encryption-provider-config`, and write all Secrets anew.",
		"controls": [
			"cis-kubernetes/1.2.27",
			"disa-stig-kubernetes/V-274882",
			"nsa-cisa/NSA-2.12",
			"owasp-k8s-top10/K03:2025",
			"owasp-k8s-top10/K08:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_104"],
			"trivy": ["KCV-0030"],
			"kubescape": ["C-0141", "C-0066"],
			"kics": ["cbd2db69-0b21-4c14-8a40-7710a50571a9"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['encryption-provider-config']"]
	},
	{
		"id": "apiserver-etcd-cafile",
		"title": "etcd certificate not verified",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'etcd-cafile'].hasValue()",
		"message": "The API server takes any answer on etcd's port for etcd's, so an impostor there gets every Secret that is written.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--etcd-cafile` to the authority that signed etcd's certificate.",
		"controls": [
			"cis-kubernetes/1.2.26",
			"disa-stig-kubernetes/V-242429",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_102"],
			"trivy": ["KCV-0029"],
			"kubescape": ["C-0140"],
			"kics": ["3f5ff8a7-5ad6-4d02-86f5-666307da1b20"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['etcd-cafile']"]
	},
	{
		"id": "apiserver-etcd-client-certificate",
		"title": "API server has no etcd client certificate",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'etcd-certfile'].hasValue() && flags[?'etcd-keyfile'].hasValue()",
		"message": "The API server shows etcd no client certificate, so etcd must take anybody's word for it and gives everyone all data.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--etcd-certfile` and `--etcd-keyfile`, and etcd with `--client-cert-auth`.",
		"controls": [
			"cis-kubernetes/1.2.23",
			"disa-stig-kubernetes/V-242430",
			"disa-stig-kubernetes/V-242431",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_99"],
			"trivy": ["KCV-0026"],
			"kubescape": ["C-0137"],
			"kics": ["895a5a95-3756-4b04-9924-2f3bc93181bd"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags[{flags[?'etcd-keyfile'].hasValue() ? 'etcd-keyfile' : 'etcd-certfile'}]"]
	},
	{
		"id": "apiserver-insecure-bind-address",
		"title": "Insecure bind address set",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "!flags[?'insecure-bind-address'].hasValue()",
		"message": "The API server answers without any login on {flags['insecure-bind-address']}, so whoever reaches that address owns the cluster.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--insecure-bind-address`, and reach the API server by its secure port.",
		"controls": ["nsa-cisa/NSA-2.6"],
		"peers": {
			"checkov": ["CKV_K8S_86"],
			"kics": ["b9380fd3-5ffe-4d10-9290-13e18e71eee1"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['insecure-bind-address']"]
	},
	{
		"id": "apiserver-insecure-port",
		"title": "Insecure port open",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./apiserver-insecure-port.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--insecure-port=0`, or remove the flag where the version no longer knows it.",
		"controls": ["nsa-cisa/NSA-2.6", "owasp-k8s-top10/K06:2025"],
		"peers": {
			"checkov": ["CKV_K8S_88"],
			"kubescape": ["C-0005"],
			"kics": ["fa4def8c-1898-4a35-a139-7b76b1acdef0"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["."]
	},
	{
		"id": "apiserver-kubelet-certificate-authority",
		"title": "Kubelet serving certificates not verified",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'kubelet-certificate-authority'].hasValue()",
		"message": "The API server takes any certificate for a kubelet's, so a machine in between can pose as a node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give kubelets certificates that the cluster signs (`serverTLSBootstrap`), then set `--kubelet-certificate-authority` to that authority.",
		"controls": ["cis-kubernetes/1.2.5", "nsa-cisa/NSA-2.11"],
		"peers": {
			"checkov": ["CKV_K8S_73"],
			"trivy": ["KCV-0006"],
			"kubescape": ["C-0117"],
			"kics": ["ec18a0d3-0069-4a58-a7fb-fbfe0b4bbbe0"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['kubelet-certificate-authority']"]
	},
	{
		"id": "apiserver-kubelet-client-certificate",
		"title": "No client certificate towards kubelets",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'kubelet-client-certificate'].hasValue() && flags[?'kubelet-client-key'].hasValue()",
		"message": "The API server shows kubelets no client certificate, so they must let anybody in for it to get logs and run commands.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--kubelet-client-certificate` and `--kubelet-client-key`.",
		"controls": ["cis-kubernetes/1.2.4", "disa-stig-kubernetes/V-245544"],
		"peers": {
			"checkov": ["CKV_K8S_72"],
			"trivy": ["KCV-0005"],
			"kubescape": ["C-0116"],
			"kics": ["36a27826-1bf5-49da-aeb0-a60a30c0e834"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags[{flags[?'kubelet-client-key'].hasValue() ? 'kubelet-client-key' : 'kubelet-client-certificate'}]"]
	},
	{
		"id": "apiserver-kubelet-https",
		"title": "Kubelet connections over HTTP",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'kubelet-https'].orValue('true') != 'false'",
		"message": "The API server talks to kubelets in clear text, so everyone on the network between them reads logs and commands.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--kubelet-https`, which is on by default.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_71"],
			"trivy": ["KCV-0004"],
			"kics": ["cdc8b54e-6b16-4538-a1b0-35849dbe29cf"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['kubelet-https']"]
	},
	{
		"id": "apiserver-profiling",
		"title": "Profiling of the API server is on",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'profiling'].orValue('true') == 'false'",
		"message": "The API server serves profiles of itself, which show its internals and cost processor time.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--profiling=false`.",
		"controls": [
			"cis-kubernetes/1.2.15",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_90"],
			"trivy": ["KCV-0018"],
			"kubescape": ["C-0129"],
			"kics": ["2f491173-6375-4a84-b28e-a4e2b9a58a69"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['profiling']"]
	},
	{
		"id": "apiserver-request-timeout",
		"title": "Request timeout too long",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [{
			"name": "timeout",
			"expression": "flags[?'request-timeout'].orValue('1m0s')"
		}],
		"expression": "variables.timeout.matches('^([0-9]{1,9}([.][0-9]{0,9})?(h|m|s|ms|us|ns))+$') && duration(variables.timeout).getSeconds() <= params.seconds",
		"message": "The API server lets a request take {variables.timeout}, so a few slow clients can keep it busy.",
		"grades": [],
		"params": { "seconds": 300 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--request-timeout`, which is one minute by default, or lower it to `300s` at most.",
		"controls": ["cis-kubernetes/1.2.20", "disa-stig-kubernetes/V-242438"],
		"peers": {
			"checkov": ["CKV_K8S_95"],
			"kubescape": ["C-0134"],
			"kics": ["d89a15bb-8dba-4c71-9529-bef6729b9c09"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['request-timeout']"]
	},
	{
		"id": "apiserver-secure-port",
		"title": "Secure port disabled",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [{
			"name": "port",
			"expression": "flags[?'secure-port'].orValue('6443')"
		}],
		"expression": "variables.port.matches('^[0-9]{1,9}$') && int(variables.port) > 0 && int(variables.port) <= 65535",
		"message": "The API server has no port for TLS, since {variables.port} is none, so requests and tokens travel in clear text or not at all.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--secure-port`, which is 6443 by default, or give a port from 1 to 65535.",
		"controls": ["disa-stig-kubernetes/V-242389"],
		"peers": {
			"checkov": ["CKV_K8S_89"],
			"trivy": ["KCV-0017"],
			"kubescape": ["C-0128"],
			"kics": ["3d24b204-b73d-42cb-b0bf-1a5438c5f71e"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['secure-port']"]
	},
	{
		"id": "apiserver-service-account-extend-token-expiration",
		"title": "Bound tokens extended to one year",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'service-account-extend-token-expiration'].orValue('true') == 'false'",
		"message": "The API server gives pods tokens that last a year, so one that leaks stays useful for that long.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--service-account-extend-token-expiration=false` once no program keeps a token that it read at its start.",
		"controls": ["cis-kubernetes/1.2.30"],
		"peers": { "kubescape": ["C-0290"] },
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['service-account-extend-token-expiration']"]
	},
	{
		"id": "apiserver-service-account-key-file",
		"title": "No ServiceAccount key file",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'service-account-key-file'].orValue('').matches('[.](pub|pem|key|crt)$')",
		"message": "{flags[?'service-account-key-file'].hasValue() ? 'The API server checks tokens by ' + flags['service-account-key-file'] + ', which by its name is no key' : 'The API server has no key of its own for tokens and checks them by the one for TLS'}, so the two cannot be replaced apart.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--service-account-key-file` to the public part of the key that signs tokens.",
		"controls": ["cis-kubernetes/1.2.22"],
		"peers": {
			"checkov": ["CKV_K8S_97"],
			"trivy": ["KCV-0025"],
			"kubescape": ["C-0136"],
			"kics": ["dab4ec72-ce2e-4732-b7c3-1757dcce01a1"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['service-account-key-file']"]
	},
	{
		"id": "apiserver-service-account-lookup",
		"title": "Deleted ServiceAccount tokens stay valid",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'service-account-lookup'].orValue('true') != 'false'",
		"message": "The API server does not look up the account of a token, so tokens of deleted ServiceAccounts stay valid.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--service-account-lookup`, which is on by default.",
		"controls": ["cis-kubernetes/1.2.21"],
		"peers": {
			"checkov": ["CKV_K8S_96"],
			"trivy": ["KCV-0024"],
			"kubescape": ["C-0135"],
			"kics": ["a5530bd7-225a-48f9-91bb-f40b04200165"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['service-account-lookup']"]
	},
	{
		"id": "apiserver-tls-certificate",
		"title": "No TLS serving certificate",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'tls-cert-file'].hasValue() && flags[?'tls-private-key-file'].hasValue() || flags[?'tls-sni-cert-key'].hasValue()",
		"message": "The API server has no certificate and makes one itself at each start, so clients cannot tell it from an impostor.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-apiserver with `--tls-cert-file` and `--tls-private-key-file`.",
		"controls": [
			"cis-kubernetes/1.2.24",
			"disa-stig-kubernetes/V-242422",
			"nsa-cisa/NSA-2.11"
		],
		"peers": {
			"checkov": ["CKV_K8S_100"],
			"trivy": ["KCV-0027"],
			"kubescape": ["C-0138"],
			"kics": ["fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags[{flags[?'tls-private-key-file'].hasValue() ? 'tls-private-key-file' : 'tls-cert-file'}]"]
	},
	{
		"id": "apiserver-tls-ciphers-unset",
		"title": "API server cipher suites left to the default",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "flags[?'tls-cipher-suites'].hasValue()",
		"message": "The API server leaves its cipher suites to the default of its version, so an upgrade may change what it accepts.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the allowed suites in `--tls-cipher-suites`.",
		"controls": ["cis-kubernetes/1.2.29", "disa-stig-kubernetes/V-242418"],
		"peers": { "kubescape": ["C-0143", "C-0277"] },
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['tls-cipher-suites']"]
	},
	{
		"id": "apiserver-token-auth-file",
		"title": "API server accepts static tokens",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [],
		"expression": "!flags[?'token-auth-file'].hasValue()",
		"message": "The API server accepts the tokens of {flags['token-auth-file']}, which never expire and are only revoked by a restart.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--token-auth-file`, and let users log in by OpenID Connect or certificates and programs by ServiceAccounts.",
		"controls": [
			"cis-kubernetes/1.2.2",
			"disa-stig-kubernetes/V-245543",
			"nsa-cisa/NSA-3.2",
			"owasp-k8s-top10/K09:2025",
			"owasp-k8s-top10/K06:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_70"],
			"trivy": ["KCV-0002"],
			"kubescape": ["C-0114"],
			"kics": ["32ecd76e-7bbf-402e-bf48-8b9485749558"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['token-auth-file']"]
	},
	{
		"id": "apiserver-weak-tls-ciphers",
		"title": "Weak TLS cipher suites",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-apiserver"],
		"variables": [{
			"name": "weak",
			"expression": "flags[?'tls-cipher-suites'].hasValue() ? flags['tls-cipher-suites'].split(',').map(suite, suite.trim()).filter(suite, suite != '' && !suite.matches('^TLS_(AES_(128|256)_GCM_SHA(256|384)|CHACHA20_POLY1305_SHA256|ECDHE_(ECDSA|RSA)_WITH_(AES_(128|256)_GCM_SHA(256|384)|CHACHA20_POLY1305(_SHA256)?))$')) : []"
		}, {
			"name": "old",
			"expression": "flags[?'tls-min-version'].orValue('VersionTLS12') in ['VersionTLS10', 'VersionTLS11'] ? [flags['tls-min-version']] : []"
		}],
		"expression": "size(variables.weak) + size(variables.old) == 0",
		"message": "The API server accepts {variables.weak + variables.old}, so traffic that is recorded today can be read once a key leaks or the cipher is broken.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the weak names from `--tls-cipher-suites`, and set `--tls-min-version=VersionTLS12` or higher.",
		"controls": [
			"cis-kubernetes/1.2.29",
			"disa-stig-kubernetes/V-242418",
			"nsa-cisa/NSA-2.11",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_105"],
			"kics": ["510d5810-9a30-443a-817d-5c1fa527b110"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags[{size(variables.weak) > 0 ? 'tls-cipher-suites' : 'tls-min-version'}]"]
	},
	{
		"id": "controller-manager-bind-address",
		"title": "Controller manager listens beyond localhost",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-controller-manager"],
		"variables": [{
			"name": "open",
			"expression": "['bind-address', 'address'].filter(name, name in flags && flags[name] != 'localhost' && !(isIP(flags[name]) && ip(flags[name]).isLoopback()))"
		}],
		"expression": "'bind-address' in flags && size(variables.open) == 0",
		"message": "The controller manager listens on {size(variables.open) == 0 ? 'all addresses' : flags[variables.open[0]]}, so its metrics and health endpoints are open to the network of the node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-controller-manager with `--bind-address=127.0.0.1`, and scrape its metrics through an agent on the node.",
		"controls": [
			"cis-kubernetes/1.3.7",
			"disa-stig-kubernetes/V-242385",
			"nsa-cisa/NSA-2.7",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_113"],
			"trivy": ["KCV-0039"],
			"kubescape": ["C-0150"],
			"kics": ["46a2e9ec-6a5f-4faa-9d39-4ea44d5d87a2"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags[{variables.open[0]}]"]
	},
	{
		"id": "controller-manager-profiling",
		"title": "Profiling of the controller manager is on",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-controller-manager"],
		"variables": [],
		"expression": "flags[?'profiling'].orValue('true') == 'false'",
		"message": "The controller manager serves profiles of itself, which show its internals and cost processor time.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-controller-manager with `--profiling=false`.",
		"controls": [
			"cis-kubernetes/1.3.2",
			"disa-stig-kubernetes/V-242409",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_107"],
			"trivy": ["KCV-0034"],
			"kubescape": ["C-0145"],
			"kics": ["2f491173-6375-4a84-b28e-a4e2b9a58a69"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['profiling']"]
	},
	{
		"id": "controller-manager-root-ca-file",
		"title": "No root CA published to pods",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-controller-manager"],
		"variables": [],
		"expression": "flags[?'root-ca-file'].orValue('').matches('[.](pem|crt|cer)$')",
		"message": "{flags[?'root-ca-file'].hasValue() ? 'The controller manager gives pods ' + flags['root-ca-file'] + ', which by its name is no certificate' : 'The controller manager gives pods no authority'}, so they cannot tell the API server from an impostor.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--root-ca-file` to the certificate of the cluster's authority.",
		"controls": ["cis-kubernetes/1.3.5", "disa-stig-kubernetes/V-242421"],
		"peers": {
			"checkov": ["CKV_K8S_111"],
			"trivy": ["KCV-0037"],
			"kubescape": ["C-0148"],
			"kics": ["05fb986f-ac73-4ebb-a5b2-7faafa93d882"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['root-ca-file']"]
	},
	{
		"id": "controller-manager-rotate-kubelet-server-certificate",
		"title": "Kubelet serving certificate rotation disabled",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-controller-manager"],
		"variables": [],
		"expression": "!flags[?'feature-gates'].orValue('').split(',').exists(gate, gate.matches('^ *RotateKubeletServerCertificate *= *(false|False|FALSE|f|F|0) *$'))",
		"message": "The controller manager has the renewal of kubelets' serving certificates turned off, so they run out without anybody noticing.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `RotateKubeletServerCertificate=false` from `--feature-gates`; it is on by default.",
		"controls": ["cis-kubernetes/1.3.6"],
		"peers": {
			"checkov": ["CKV_K8S_112"],
			"trivy": ["KCV-0038"],
			"kubescape": ["C-0149"],
			"kics": ["1c621b8e-2c6a-44f5-bd6a-fb0fb7ba33e2"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['feature-gates']"]
	},
	{
		"id": "controller-manager-service-account-private-key",
		"title": "No ServiceAccount signing key",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-controller-manager"],
		"variables": [],
		"expression": "flags[?'service-account-private-key-file'].orValue('').matches('[.](key|pem)$')",
		"message": "{flags[?'service-account-private-key-file'].hasValue() ? 'The controller manager signs tokens with ' + flags['service-account-private-key-file'] + ', which by its name is no key' : 'The controller manager has no key to sign tokens with'}, so they cannot be made or replaced on their own.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--service-account-private-key-file` to the private part of the key that signs tokens.",
		"controls": ["cis-kubernetes/1.3.4"],
		"peers": {
			"checkov": ["CKV_K8S_110"],
			"trivy": ["KCV-0036"],
			"kubescape": ["C-0147"],
			"kics": ["ccc98ff7-68a7-436e-9218-185cb0b0b780"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['service-account-private-key-file']"]
	},
	{
		"id": "controller-manager-terminated-pod-gc",
		"title": "Terminated pod garbage collection",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-controller-manager"],
		"variables": [],
		"expression": "flags[?'terminated-pod-gc-threshold'].hasValue() && flags['terminated-pod-gc-threshold'].matches('^0*[1-9][0-9]*$')",
		"message": "The controller manager keeps {flags[?'terminated-pod-gc-threshold'].hasValue() ? 'every finished pod' : '12500 finished pods, which nobody chose'}, so they fill etcd and slow every list of pods down.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--terminated-pod-gc-threshold` to a number that suits the cluster, such as 1000.",
		"controls": ["cis-kubernetes/1.3.1"],
		"peers": {
			"checkov": ["CKV_K8S_106"],
			"trivy": ["KCV-0033"],
			"kubescape": ["C-0144"],
			"kics": ["49113af4-29ca-458e-b8d4-724c01a4a24f"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['terminated-pod-gc-threshold']"]
	},
	{
		"id": "controller-manager-use-service-account-credentials",
		"title": "Controllers share one credential",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-controller-manager"],
		"variables": [],
		"expression": "flags[?'use-service-account-credentials'].orValue('false') == 'true'",
		"message": "All controllers share the controller manager's own login, so a fault in one has the rights of all of them.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `--use-service-account-credentials=true`.",
		"controls": ["cis-kubernetes/1.3.3", "disa-stig-kubernetes/V-242381"],
		"peers": {
			"checkov": ["CKV_K8S_108"],
			"trivy": ["KCV-0035"],
			"kubescape": ["C-0146"],
			"kics": ["1acd93f1-5a37-45c0-aaac-82ece818be7d"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['use-service-account-credentials']"]
	},
	{
		"id": "kube-proxy-metrics-exposed",
		"title": "kube-proxy metrics on all addresses",
		"severity": "low",
		"securitySeverity": 3.7,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-proxy"],
		"variables": [],
		"expression": "flags[?'metrics-bind-address'].orValue('localhost').matches('^(localhost|127[.][0-9.]+|::1|\\\\[::1\\\\])(:[0-9]+)?$')",
		"message": "Metrics of kube-proxy are served on {flags['metrics-bind-address']}, so everyone on the node's network reads which services exist.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `metricsBindAddress` to `127.0.0.1:10249`, and scrape it through an agent on the node.",
		"controls": ["cis-kubernetes/4.3.1", "nsa-cisa/NSA-2.7"],
		"peers": { "kubescape": ["C-0291"] },
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['metrics-bind-address']"]
	},
	{
		"id": "outdated-kubernetes-version",
		"title": "Kubernetes version out of support",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./outdated-kubernetes-version.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io",
			"Cluster.cluster.x-k8s.io",
			"KubeadmControlPlane.controlplane.cluster.x-k8s.io",
			"MachineDeployment.cluster.x-k8s.io",
			"Plan.upgrade.cattle.io"
		],
		"grades": [],
		"params": { "oldestMinor": 35 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Upgrade to a minor version that gets fixes, one minor version at a time.",
		"controls": [
			"disa-stig-kubernetes/V-242443",
			"nsa-cisa/NSA-5.1",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K10:2022"
		],
		"peers": { "kubescape": ["C-0273"] },
		"aliases": [],
		"category": "control-plane",
		"anchors": ["."]
	},
	{
		"id": "scheduler-bind-address",
		"title": "Scheduler listens beyond the node",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kube-scheduler"],
		"when": "object.kind != 'KubeSchedulerConfiguration'",
		"variables": [{
			"name": "addresses",
			"expression": "[flags[?'bind-address'].orValue('0.0.0.0'), flags[?'address'].orValue('127.0.0.1')]"
		}],
		"expression": "variables.addresses.all(one, one == 'localhost' || isIP(one) && ip(one).isLoopback())",
		"message": "The scheduler listens on {variables.addresses.filter(one, one != '127.0.0.1')}, so its metrics and health endpoints are open to the network of the node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-scheduler with `--bind-address=127.0.0.1`, and scrape its metrics through an agent on the node.",
		"controls": [
			"cis-kubernetes/1.4.2",
			"disa-stig-kubernetes/V-242384",
			"nsa-cisa/NSA-2.7",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_115"],
			"trivy": ["KCV-0041"],
			"kubescape": ["C-0152"],
			"kics": ["46a2e9ec-6a5f-4faa-9d39-4ea44d5d87a2"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags[{flags[?'bind-address'].hasValue() || !flags[?'address'].hasValue() ? 'bind-address' : 'address'}]"]
	},
	{
		"id": "scheduler-profiling",
		"title": "Scheduler profiling enabled",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kube-scheduler"],
		"variables": [],
		"expression": "flags[?'profiling'].hasValue() ? flags['profiling'] == 'false' : flags[?'config'].hasValue()",
		"message": "The scheduler serves profiles of itself, which show its internals and cost processor time.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start kube-scheduler with `--profiling=false`, or set `enableProfiling: false` in its configuration file.",
		"controls": [
			"cis-kubernetes/1.4.1",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_114"],
			"trivy": ["KCV-0040"],
			"kubescape": ["C-0151"],
			"kics": ["2f491173-6375-4a84-b28e-a4e2b9a58a69"]
		},
		"aliases": [],
		"category": "control-plane",
		"anchors": ["$flags['profiling']"]
	},
	{
		"id": "encryption-provider-weak",
		"title": "EncryptionConfiguration weak or ineffective",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./encryption-provider-weak.ts",
		"uses": ["EncryptionConfiguration.apiserver.config.k8s.io", "EncryptionConfig."],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": true,
		"remediation": "Put `kms`, `secretbox` or `aescbc` first in the entry for `secrets`, keep its keys out of the repository, and write all Secrets anew.",
		"controls": [
			"cis-kubernetes/1.2.28",
			"disa-stig-kubernetes/V-274882",
			"nsa-cisa/NSA-2.12",
			"owasp-k8s-top10/K03:2025",
			"owasp-k8s-top10/K08:2022"
		],
		"peers": {
			"kubescape": ["C-0142", "C-0066"],
			"kics": ["10efce34-5af6-4d83-b414-9e096d5a06a9"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["."]
	},
	{
		"id": "etcd-auto-tls",
		"title": "etcd uses self-signed client TLS",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["etcd"],
		"variables": [],
		"expression": "flags[?'auto-tls'].orValue('false') != 'true' || flags[?'config-file'].hasValue()",
		"message": "The etcd server makes its own certificate at each start, so clients cannot tell it from an impostor.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--auto-tls`, and give etcd a certificate with `--cert-file` and `--key-file`.",
		"controls": [
			"cis-kubernetes/2.3",
			"disa-stig-kubernetes/V-242379",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_118"],
			"trivy": ["KCV-0044"],
			"kubescape": ["C-0155"],
			"kics": ["98ce8b81-7707-4734-aa39-627c6db3d84b"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["$flags['auto-tls']"]
	},
	{
		"id": "etcd-client-cert-auth",
		"title": "etcd does not ask clients for certificates",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["etcd"],
		"variables": [],
		"expression": "flags[?'client-cert-auth'].orValue('false') == 'true' || flags[?'config-file'].hasValue()",
		"message": "The etcd server takes clients without a certificate, so whoever reaches its port reads and writes all of the cluster's data.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start etcd with `--client-cert-auth=true` and `--trusted-ca-file`.",
		"controls": [
			"cis-kubernetes/2.2",
			"disa-stig-kubernetes/V-242423",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_117"],
			"trivy": ["KCV-0043"],
			"kubescape": ["C-0154"],
			"kics": ["9391103a-d8d7-4671-ac5d-606ba7ccb0ac"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["$flags['client-cert-auth']"]
	},
	{
		"id": "etcd-peer-auto-tls",
		"title": "etcd uses self-signed peer TLS",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["etcd"],
		"variables": [],
		"expression": "flags[?'peer-auto-tls'].orValue('false') != 'true' || flags[?'config-file'].hasValue()",
		"message": "The etcd server makes its own certificate for peers, so members cannot tell each other from an impostor.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--peer-auto-tls`, and give etcd a certificate with `--peer-cert-file` and `--peer-key-file`.",
		"controls": [
			"cis-kubernetes/2.6",
			"disa-stig-kubernetes/V-242380",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"trivy": ["KCV-0047"],
			"kubescape": ["C-0158"],
			"kics": ["ae8827e2-4af9-4baa-9998-87539ae0d6f0"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["$flags['peer-auto-tls']"]
	},
	{
		"id": "etcd-peer-client-cert-auth",
		"title": "etcd does not authenticate peers",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["etcd"],
		"variables": [],
		"expression": "flags[?'peer-client-cert-auth'].orValue('false') == 'true' || flags[?'config-file'].hasValue()",
		"message": "The etcd server takes peers without a certificate, so whoever reaches the peer port can join and get all data.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start etcd with `--peer-client-cert-auth=true` and `--peer-trusted-ca-file`.",
		"controls": [
			"cis-kubernetes/2.5",
			"disa-stig-kubernetes/V-242426",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_121"],
			"trivy": ["KCV-0046"],
			"kubescape": ["C-0157"],
			"kics": ["b7d0181d-0a9b-4611-9d1c-1ad4f0b620ff"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["$flags['peer-client-cert-auth']"]
	},
	{
		"id": "etcd-peer-tls-certificate",
		"title": "etcd peers without certificates",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["etcd"],
		"variables": [],
		"expression": "flags[?'peer-cert-file'].hasValue() && flags[?'peer-key-file'].hasValue() || flags[?'config-file'].hasValue()",
		"message": "The etcd server has no certificate for its peers, so the cluster's data travels between members in clear text.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start etcd with `--peer-cert-file` and `--peer-key-file`.",
		"controls": [
			"cis-kubernetes/2.4",
			"disa-stig-kubernetes/V-242432",
			"disa-stig-kubernetes/V-242433",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_119"],
			"trivy": ["KCV-0045"],
			"kubescape": ["C-0156"],
			"kics": ["09bb9e96-8da3-4736-b89a-b36814acca60"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["$flags[{flags[?'peer-key-file'].hasValue() ? 'peer-key-file' : 'peer-cert-file'}]"]
	},
	{
		"id": "etcd-tls-certificate",
		"title": "etcd serves without its own certificate",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["etcd"],
		"variables": [{
			"name": "open",
			"expression": "'listen-client-urls' in flags ? flags['listen-client-urls'].split(',').filter(url, url.trim().startsWith('http://') && !url.trim().matches('^http://(localhost|127[.][0-9.]+|\\\\[::1\\\\])(:[0-9]+)?/?$')) : []"
		}],
		"expression": "flags[?'cert-file'].hasValue() && flags[?'key-file'].hasValue() && size(variables.open) == 0 || flags[?'config-file'].hasValue()",
		"message": "The etcd server {size(variables.open) > 0 ? 'takes clients in clear text at ' + variables.open.join(', ') : 'has no certificate to serve with'}, so every Secret of the cluster can be read on the way.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Start etcd with `--cert-file` and `--key-file`, and list only `https` addresses in `--listen-client-urls`.",
		"controls": [
			"cis-kubernetes/2.1",
			"disa-stig-kubernetes/V-242427",
			"disa-stig-kubernetes/V-242428",
			"nsa-cisa/NSA-2.8",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_116"],
			"trivy": ["KCV-0042"],
			"kubescape": ["C-0153"],
			"kics": ["075ca296-6768-4322-aea2-ba5063b969a9"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["$flags[{size(variables.open) > 0 ? 'listen-client-urls' : flags[?'key-file'].hasValue() ? 'key-file' : 'cert-file'}]"]
	},
	{
		"id": "etcd-unique-ca",
		"title": "etcd shares the cluster CA",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./etcd-unique-ca.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"ClusterConfiguration.kubeadm.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give etcd an authority of its own with `--trusted-ca-file`, and sign only the API server's client certificate with it.",
		"controls": ["cis-kubernetes/2.7", "nsa-cisa/NSA-2.8"],
		"peers": {
			"kubescape": ["C-0159"],
			"kics": ["cb7e695d-6a85-495c-b15f-23aed2519303"]
		},
		"aliases": [],
		"category": "etcd",
		"anchors": ["."]
	},
	{
		"id": "openshift-etcd-encryption",
		"title": "OpenShift etcd encryption off",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["APIServer.config.openshift.io"],
		"variables": [],
		"expression": "!(object.?spec.encryption.type.orValue('') in ['', 'identity'])",
		"message": "OpenShift stores Secrets as they are, so a backup or a disk of etcd gives all of them away.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `spec.encryption.type` to `aescbc` or `aesgcm`.",
		"controls": [],
		"peers": { "kyverno": ["enforce-etcd-encryption"] },
		"aliases": [],
		"category": "etcd",
		"anchors": ["spec.encryption.type"]
	},
	{
		"id": "administrative-boundaries",
		"title": "Everything in one namespace",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./administrative-boundaries.ts",
		"uses": ["*"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Compare the list with who owns the programs, and give those that should not reach each other a namespace each.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0209"],
			"kics": ["e84eaf4d-2f45-47b2-abe8-e581b06deb66"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["."]
	},
	{
		"id": "argocd-applicationset-project-mismatch",
		"title": "ApplicationSet name differs from project",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ApplicationSet.argoproj.io"],
		"variables": [{
			"name": "project",
			"expression": "object.?spec.template.spec.project.orValue('default')"
		}],
		"expression": "variables.project.contains('{{') || object.?metadata.name.optMap(name, name == variables.project).orValue(true)",
		"message": "ApplicationSet \"{object.?metadata.name.orValue('')}\" makes applications of project \"{variables.project}\", so its name does not say whose they are.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the set after its project, or point its template to the project of its name.",
		"controls": [],
		"peers": { "kyverno": ["applicationset-name-matches-project"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["spec.template.spec.project"]
	},
	{
		"id": "contact-annotation-missing",
		"title": "Contact annotation missing",
		"severity": "info",
		"defaultOn": false,
		"scope": "workload",
		"variables": [],
		"expression": "string(object.?metadata.annotations[?'email'].orValue('')).matches('^[^@[:space:]]+@[^@[:space:]]+$')",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" names no e-mail address, so nobody can be told when it misbehaves.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the annotation `email` with an address that the team reads.",
		"controls": [],
		"peers": { "kube-linter": ["required-annotation-email"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata.annotations.email"]
	},
	{
		"id": "dns-ndots-unset",
		"title": "DNS ndots left at 5",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"when": "pod.?dnsPolicy.orValue('ClusterFirst') == 'ClusterFirst' && !pod.?hostNetwork.orValue(false)",
		"variables": [],
		"expression": "pod.?dnsConfig.options.orValue([]).exists(one, one.?name.orValue('') == 'ndots' && one.?value.optMap(value, string(value) == string(params.ndots)).orValue(false))",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" does not set ndots to {params.ndots}, so a lookup of an outside name asks for it under each of the cluster's search domains first.",
		"grades": [],
		"params": { "ndots": 2 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the option `ndots` with the value \"2\" to the pod's `dnsConfig.options`.",
		"controls": [],
		"peers": {
			"kube-linter": ["dnsconfig-options"],
			"kyverno": ["add-ndots", "change-dns-config-policy"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["dnsConfig.options"]
	},
	{
		"id": "env-label-missing",
		"title": "Environment label missing",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Deployment"],
		"variables": [],
		"expression": "['env', 'environment'].exists(name, object.?metadata.labels[?name].hasValue() || object.?spec.template.metadata.labels[?name].hasValue())",
		"message": "Deployment \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" names no environment, so alerts and policies cannot tell production from a test.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the label `env` with the name of the environment.",
		"controls": [],
		"peers": { "datree": ["DEPLOYMENT_MISSING_LABEL_ENV_VALUE"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata.labels.env"]
	},
	{
		"id": "flux-v1-annotation",
		"title": "Flux v1 annotation or label",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./flux-v1-annotation.ts",
		"uses": ["*", "workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the key, and describe the automation with the objects of Flux v2 where it is still wanted.",
		"controls": [],
		"peers": { "kyverno": ["restrict-annotations"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["."]
	},
	{
		"id": "forbidden-annotations",
		"title": "Annotation or label not allowed",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"each": "metadata.*",
		"when": "key in ['annotations', 'labels']",
		"variables": [
			{
				"name": "allowed",
				"expression": "key == 'labels' ? params.allowedLabels : params.allowedAnnotations"
			},
			{
				"name": "denied",
				"expression": "key == 'labels' ? params.deniedLabels : params.deniedAnnotations"
			},
			{
				"name": "strange",
				"expression": "item.filter(name, size(variables.allowed) > 0 && !variables.allowed.exists(one, name.matches('^' + one.replace('.', '[.]').replace('*', '.*') + '$')) || variables.denied.exists(one, name.matches('^' + one.replace('.', '[.]').replace('*', '.*') + '$')))"
			}
		],
		"expression": "size(variables.strange) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" has {variables.strange} among its {key}, which this site does not allow, since a controller may act on it.",
		"grades": [],
		"params": {
			"allowedAnnotations": [],
			"deniedAnnotations": [],
			"allowedLabels": [],
			"deniedLabels": []
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the key, or add it to the ones that are allowed.",
		"controls": [],
		"peers": { "kyverno": ["allowed-annotations"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["[{variables.strange[0]}]"]
	},
	{
		"id": "instance-label-mismatch",
		"title": "app.kubernetes.io/instance differs from the name",
		"severity": "info",
		"defaultOn": false,
		"scope": "workload",
		"when": "object.?metadata.name.hasValue()",
		"variables": [{
			"name": "instance",
			"expression": "object.?metadata.labels[?'app.kubernetes.io/instance']"
		}],
		"expression": "variables.instance.orValue(object.metadata.name) == object.metadata.name",
		"message": "{object.kind} \"{object.metadata.name}\" calls its instance \"{variables.instance.orValue('')}\", so what looks it up by that label finds another name.",
		"grades": [],
		"strict": {
			"expression": "variables.instance.hasValue()",
			"peers": { "polaris": ["metadataAndInstanceMismatched"] },
			"message": "{object.kind} \"{object.metadata.name}\" has no label app.kubernetes.io/instance, so what sorts by it leaves the program out."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the label the object's name, or leave it out.",
		"controls": [],
		"peers": { "polaris": ["metadataAndInstanceMismatched"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata.labels['app.kubernetes.io/instance']"]
	},
	{
		"id": "job-without-cronjob",
		"title": "Standalone Job where only CronJobs are allowed",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Job"],
		"variables": [],
		"expression": "object.?metadata.ownerReferences.orValue([]).exists(one, one.?kind.orValue('') == 'CronJob')",
		"message": "Job \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" belongs to no CronJob, so it runs once, outside the schedule that this site asks for.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make it a CronJob, suspended if it is only ever started by hand.",
		"controls": [],
		"peers": { "kyverno": ["restrict-jobs"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["kind"]
	},
	{
		"id": "kubevirt-instance-type",
		"title": "VirtualMachine without instancetype",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["VirtualMachine.kubevirt.io"],
		"variables": [{
			"name": "missing",
			"expression": "['instancetype', 'preference'].filter(field, object.?spec[?field].name.orValue('') == '')"
		}],
		"expression": "size(variables.missing) == 0",
		"message": "VirtualMachine \"{object.?metadata.name.orValue('')}\" names no {variables.missing.join(' and no ')}, so its size and devices are whatever its author wrote.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `spec.instancetype.name` and `spec.preference.name` to the ones that the site offers.",
		"controls": [],
		"peers": { "kyverno": ["k6t-enforce-instancetype"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["spec[{variables.missing[0]}].name"]
	},
	{
		"id": "metadata-value-pattern",
		"title": "Label or annotation value outside the convention",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"when": "object.kind in params.kinds",
		"variables": [{
			"name": "badLabels",
			"expression": "params.labels.filter(name, !object.?metadata.labels[?name].optMap(value, string(value).matches(params.labels[name])).orValue(false))"
		}, {
			"name": "badAnnotations",
			"expression": "params.annotations.filter(name, !object.?metadata.annotations[?name].optMap(value, string(value).matches(params.annotations[name])).orValue(false))"
		}],
		"expression": "size(variables.badLabels) == 0 && size(variables.badAnnotations) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" lacks {variables.badLabels + variables.badAnnotations} in the form that this site reads, so what acts on it passes the object over.",
		"grades": [],
		"params": {
			"labels": {},
			"annotations": {},
			"kinds": [
				"Pod",
				"Deployment",
				"StatefulSet",
				"DaemonSet",
				"ReplicaSet",
				"ReplicationController",
				"Job",
				"CronJob"
			]
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write the value in the form that the site's pattern asks for.",
		"controls": [],
		"peers": { "kyverno": ["metadata-match-regex"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata[{size(variables.badLabels) > 0 ? 'labels' : 'annotations'}][{(variables.badLabels + variables.badAnnotations)[0]}]"]
	},
	{
		"id": "namespace-name-pattern",
		"title": "Namespace name outside the convention",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Namespace"],
		"variables": [],
		"expression": "object.?metadata.name.optMap(name, name.matches(params.pattern)).orValue(true)",
		"message": "Namespace \"{object.?metadata.name.orValue('')}\" does not match {params.pattern}, so nobody can tell from it whose it is.",
		"grades": [],
		"params": { "pattern": "" },
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the namespace a name that matches the site's pattern.",
		"controls": [],
		"peers": { "kyverno": ["team-validate-ns-name"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata.name"]
	},
	{
		"id": "namespace-unset",
		"title": "Namespace left out",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./namespace-unset.ts",
		"uses": ["*"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `metadata.namespace`, or the namespace of the overlay that builds the object.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_21"],
			"trivy": ["KSV-0110"],
			"kubescape": ["C-0061", "C-0212"],
			"kics": ["611ab018-c4aa-4ba2-b0f6-a448337509a6"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["."]
	},
	{
		"id": "no-node-affinity",
		"title": "No node affinity",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"variables": [],
		"expression": "pod.?affinity.nodeAffinity.hasValue() || size(pod.?nodeSelector.orValue({})) > 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" asks for no node in particular, so its pods may land in any node pool, also in one that is costly or kept for others.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a `nodeAffinity` or a `nodeSelector` that names the pool which the program is for.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-node-affinity"],
			"kyverno": ["add-node-affinity", "add-nodeselector"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["affinity.nodeAffinity"]
	},
	{
		"id": "owner-label-missing",
		"title": "Owner label missing",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": [
			"Deployment",
			"StatefulSet",
			"DaemonSet",
			"ReplicaSet",
			"Job",
			"CronJob",
			"Pod",
			"DeploymentConfig.apps.openshift.io"
		],
		"variables": [],
		"expression": "object.?metadata.labels[?'owner'].hasValue()",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" has no label \"owner\", so nobody knows whom to call when it fails.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the label `owner` with the name of the team that runs the program.",
		"controls": [],
		"peers": {
			"kube-linter": ["required-label-owner"],
			"datree": ["WORKLOAD_MISSING_LABEL_OWNER_VALUE"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata.labels.owner"]
	},
	{
		"id": "pod-lifetime-annotation",
		"title": "Pod lifetime annotation above maximum",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"when": "template.?metadata.annotations[?'pod.kubernetes.io/lifetime'].hasValue()",
		"variables": [{
			"name": "lifetime",
			"expression": "string(template.metadata.annotations['pod.kubernetes.io/lifetime'])"
		}],
		"expression": "!variables.lifetime.matches('^([0-9]{1,7}([.][0-9]+)?(ms|s|m|h))+$') || duration(variables.lifetime) <= duration(params.maxLifetime)",
		"message": "Pods of \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" may live for {variables.lifetime}, longer than the {params.maxLifetime} that this site allows.",
		"grades": [],
		"params": { "maxLifetime": "8h" },
		"overrides": [],
		"sensitive": false,
		"remediation": "Lower the annotation `pod.kubernetes.io/lifetime` to the longest time that is allowed, or less.",
		"controls": [],
		"peers": { "kyverno": ["pod-lifetime"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["$template.metadata.annotations['pod.kubernetes.io/lifetime']"]
	},
	{
		"id": "probe-settings-implicit",
		"title": "Probe timing left to defaults",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"each": "*",
		"when": "key in ['livenessProbe', 'readinessProbe', 'startupProbe']",
		"variables": [{
			"name": "unset",
			"expression": "['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'successThreshold', 'failureThreshold'].filter(field, !item[?field].hasValue())"
		}],
		"expression": "size(variables.unset) == 0",
		"message": "The {key} of container \"{container.name}\" leaves {size(variables.unset) == 5 ? dyn('all its settings') : variables.unset} to Kubernetes, so its reader cannot tell how soon it acts.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write all five settings of the probe, with 0, 10, 1, 1 and 3 where the defaults are meant.",
		"controls": [],
		"peers": { "datree": [
			"CONTAINERS_INCORRECT_INITIALDELAYSECONDS_VALUE",
			"CONTAINERS_INCORRECT_PERIODSECONDS_VALUE",
			"CONTAINERS_INCORRECT_TIMEOUTSECONDS_VALUE",
			"CONTAINERS_INCORRECT_SUCCESSTHRESHOLD_VALUE",
			"CONTAINERS_INCORRECT_FAILURETHRESHOLD_VALUE"
		] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["[{variables.unset[0]}]"]
	},
	{
		"id": "replicaset-or-rc-used-directly",
		"title": "Empty or unmanaged ReplicaSet",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ReplicaSet", "ReplicationController"],
		"variables": [],
		"expression": "size(object.?metadata.ownerReferences.orValue([])) > 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" {object.?spec.replicas.orValue(1) == 0 ? 'keeps no pod and belongs to no Deployment, so it is most likely a leftover' : 'belongs to no Deployment, so a new image reaches its pods only when somebody deletes them'}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a Deployment, which makes ReplicaSets itself, and delete the ones that are left over.",
		"controls": [],
		"peers": { "kyverno": ["cleanup-empty-replicasets"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["kind"]
	},
	{
		"id": "required-annotations",
		"title": "Required annotation missing",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"when": "object.kind in params.kinds",
		"variables": [{
			"name": "missing",
			"expression": "params.annotations.filter(name, !object.?metadata.annotations[?name].optMap(value, string(value).matches(params.annotations[name])).orValue(false))"
		}],
		"expression": "size(variables.missing) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" lacks {variables.missing} among its annotations, or gives it a value that this site does not take.",
		"grades": [],
		"params": {
			"annotations": {},
			"kinds": [
				"Pod",
				"Deployment",
				"StatefulSet",
				"DaemonSet",
				"ReplicaSet",
				"ReplicationController",
				"Job",
				"CronJob"
			]
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the annotation, with a value in the form that the site asks for.",
		"controls": [],
		"peers": {
			"kyverno": ["require-annotations"],
			"gatekeeper": ["K8sRequiredAnnotations"],
			"monokle": ["MTD-custom-annotations"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata.annotations[{variables.missing[0]}]"]
	},
	{
		"id": "required-labels",
		"title": "Required label missing",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"when": "object.kind in params.kinds",
		"variables": [
			{
				"name": "presets",
				"expression": "{'minimal': ['app.kubernetes.io/name'], 'recommended': ['name', 'instance', 'version', 'component', 'part-of', 'managed-by'].map(word, 'app.kubernetes.io/' + word), 'owner': ['owner'], 'env': ['env'], 'kubecost': ['owner', 'team', 'department', 'app', 'env']}"
			},
			{
				"name": "wanted",
				"expression": "size(params.labels) > 0 ? params.labels : variables.presets[params.preset].transformMapEntry(at, name, {name: ''})"
			},
			{
				"name": "templatePath",
				"expression": "object.kind == 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template'] : object.kind == 'PodTemplate' ? ['template'] : ['spec', 'template']"
			},
			{
				"name": "template",
				"expression": "object.kind == 'CronJob' ? object.?spec.jobTemplate.spec.template : object.kind == 'PodTemplate' ? object.?template : object.?spec.template"
			},
			{
				"name": "missing",
				"expression": "variables.wanted.filter(name, !object.?metadata.labels[?name].optMap(value, string(value).matches(variables.wanted[name])).orValue(false))"
			},
			{
				"name": "missingOnPods",
				"expression": "!variables.template.hasValue() ? [] : variables.wanted.filter(name, !variables.template.metadata.labels[?name].optMap(value, string(value).matches(variables.wanted[name])).orValue(false))"
			},
			{
				"name": "isMinimal",
				"expression": "size(params.labels) == 0 && params.preset == 'minimal'"
			},
			{
				"name": "place",
				"expression": "size(variables.missing) > 0 ? [] : variables.templatePath"
			}
		],
		"expression": "variables.isMinimal ? size(variables.missing) == 0 || (variables.template.hasValue() ? size(variables.missingOnPods) == 0 : object.kind != 'Pod') : size(variables.missing + variables.missingOnPods) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" lacks {(variables.missing + variables.missingOnPods).distinct()} among its labels or those of its pods, so whatever selects or counts by it passes it over.",
		"grades": [],
		"params": {
			"preset": "minimal",
			"labels": {},
			"kinds": [
				"Pod",
				"Deployment",
				"StatefulSet",
				"DaemonSet",
				"ReplicaSet",
				"ReplicationController",
				"Job",
				"CronJob",
				"PodTemplate",
				"Rollout",
				"DeploymentConfig",
				"Service"
			]
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the label to the object and to its pod template, but not to its selector.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0076", "C-0077"],
			"kyverno": [
				"require-labels",
				"require-kubecost-labels",
				"add-labels",
				"k10-data-protection-by-label",
				"kasten-data-protection-by-label",
				"k10-validate-ns-by-preset-label",
				"kasten-validate-ns-by-preset-label"
			],
			"gatekeeper": ["K8sRequiredLabels"],
			"monokle": ["MTD-recommended-labels", "MTD-custom-labels"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["[{variables.place[?0].orValue(dyn(null))}][{variables.place[?1].orValue(dyn(null))}][{variables.place[?2].orValue(dyn(null))}][{variables.place[?3].orValue(dyn(null))}].metadata.labels[{(variables.missing + variables.missingOnPods)[0]}]"]
	},
	{
		"id": "sorted-keys",
		"title": "YAML keys not sorted",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./sorted-keys.ts",
		"uses": [
			"*",
			"workloads",
			"ConfigMap",
			"Secret",
			"APIService",
			"CertificateSigningRequest",
			"ClusterRole",
			"ClusterRoleBinding",
			"ControllerRevision",
			"CSIDriver",
			"CustomResourceDefinition",
			"Endpoints",
			"EndpointSlice",
			"HorizontalPodAutoscaler",
			"Ingress",
			"IngressClass",
			"Lease",
			"LimitRange",
			"MutatingWebhookConfiguration",
			"Namespace",
			"NetworkPolicy",
			"Node",
			"PersistentVolume",
			"PersistentVolumeClaim",
			"PodDisruptionBudget",
			"PodSecurityPolicy",
			"PriorityClass",
			"ResourceQuota",
			"Role",
			"RoleBinding",
			"RuntimeClass",
			"Service",
			"ServiceAccount",
			"StorageClass",
			"ValidatingAdmissionPolicy",
			"ValidatingAdmissionPolicyBinding",
			"ValidatingWebhookConfiguration",
			"VolumeAttachment"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Sort the keys of each mapping by the alphabet, and leave lists as they are.",
		"controls": [],
		"peers": { "kube-linter": ["sorted-keys"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["."]
	},
	{
		"id": "system-namespace-used",
		"title": "User workload in a system namespace",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./system-namespace-used.ts",
		"uses": ["*", "RoleBinding"],
		"grades": [],
		"params": {
			"namespaces": [
				"kube-system",
				"kube-public",
				"kube-node-lease"
			],
			"addOns": [
				"aws-node",
				"calico-kube-controllers",
				"calico-node",
				"calico-typha",
				"canal",
				"cilium",
				"cloud-controller-manager",
				"coredns",
				"dns-autoscaler",
				"flannel",
				"kindnet",
				"konnectivity-agent",
				"kube-dns",
				"kube-dns-autoscaler",
				"kube-proxy",
				"metrics-server",
				"node-local-dns",
				"nodelocaldns",
				"weave-net"
			],
			"exemptNames": []
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Move the object to a namespace of its own.",
		"controls": [
			"disa-stig-kubernetes/V-242383",
			"disa-stig-kubernetes/V-242417",
			"nsa-cisa/NSA-2.1"
		],
		"peers": {
			"trivy": ["KSV-0037"],
			"kics": ["611ab018-c4aa-4ba2-b0f6-a448337509a6"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["."]
	},
	{
		"id": "tekton-namespace",
		"title": "PipelineRun in the default namespace",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["PipelineRun.tekton.dev"],
		"variables": [],
		"expression": "object.?metadata.namespace.orValue('default') != 'default'",
		"message": "PipelineRun \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" runs in the namespace default, beside whatever else names none.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `metadata.namespace` to a namespace that is only for pipelines.",
		"controls": [],
		"peers": { "kyverno": ["require-tekton-namespace-pipelinerun"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["metadata.namespace"]
	},
	{
		"id": "too-many-container-ports",
		"title": "Many listening ports in one container",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"variables": [],
		"expression": "size(container.?ports.orValue([])) <= params.maxPorts",
		"message": "Container \"{container.name}\" declares {size(container.ports)} ports, so it probably runs several programs that fail and are updated as one.",
		"grades": [],
		"params": { "maxPorts": 2 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Move the programs that listen on the other ports to containers of their own.",
		"controls": [],
		"peers": { "snyk": ["SNYK-CC-K8S-36"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["ports"]
	},
	{
		"id": "too-many-containers-per-pod",
		"title": "Too many containers in one pod",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"variables": [],
		"expression": "size(pod.?containers.orValue([])) <= params.maxContainers",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" puts {size(pod.containers)} containers into one pod, so they are scheduled, scaled and restarted only together.",
		"grades": [],
		"params": { "maxContainers": 4 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the containers that can live apart a workload of their own.",
		"controls": [],
		"peers": { "kyverno": ["limit-containers-per-pod"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["containers"]
	},
	{
		"id": "unnamed-container-port",
		"title": "Container port without a name",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"each": "ports[]",
		"variables": [],
		"expression": "item.?name.orValue('') != ''",
		"message": "Port {item.?containerPort.orValue('')} of container \"{container.name}\" has no name, so Services and probes must repeat its number and break when it changes.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the port a name that is unique in the pod, such as `http` or `metrics`.",
		"controls": [],
		"peers": { "kyverno": ["require-container-port-names"] },
		"aliases": [],
		"category": "hygiene",
		"anchors": ["name"]
	},
	{
		"id": "unused-volume",
		"title": "Volume never mounted",
		"severity": "low",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./unused-volume.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Mount the volume in the container that needs it, or remove it.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["."]
	},
	{
		"id": "use-namespace",
		"title": "Object in the default namespace",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./use-namespace.ts",
		"uses": ["*"],
		"grades": [],
		"strict": { "peers": {
			"checkov": ["CKV_K8S_21"],
			"kics": ["611ab018-c4aa-4ba2-b0f6-a448337509a6"]
		} },
		"params": { "requireNamespace": false },
		"overrides": ["namespace-unset"],
		"sensitive": false,
		"remediation": "Set `metadata.namespace` to a namespace made for the program.",
		"controls": [
			"cis-kubernetes/5.6.4",
			"disa-stig-kubernetes/V-242383",
			"nsa-cisa/NSA-2.1"
		],
		"peers": {
			"kube-linter": ["use-namespace"],
			"checkov": ["CKV_K8S_21"],
			"trivy": ["KSV-0110"],
			"kubescape": ["C-0061", "C-0212"],
			"kics": ["611ab018-c4aa-4ba2-b0f6-a448337509a6"],
			"datree": ["WORKLOAD_INCORRECT_NAMESPACE_VALUE_DEFAULT"],
			"kyverno": ["disallow-default-namespace"]
		},
		"aliases": [],
		"category": "hygiene",
		"anchors": ["."]
	},
	{
		"id": "image-pull-policy-always-required",
		"title": "Pull policy other than Always",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "container",
		"when": "container.?image.orValue('') != '' && !container.image.contains('@')",
		"variables": [],
		"expression": "container.?imagePullPolicy.hasValue() ? container.imagePullPolicy == 'Always' : !container.image.matches(':[^/]+$') || container.image.endsWith(':latest')",
		"message": "Container \"{container.?name.orValue('')}\" starts \"{container.image}\" from the node's cache, without asking whether its account may still pull it or whether the tag has moved.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `imagePullPolicy` to Always, or name the image by digest.",
		"fix": {
			"title": "Pull the image at each start",
			"safe": false,
			"set": { "imagePullPolicy": "Always" }
		},
		"controls": [],
		"peers": {
			"kube-score": ["container-image-pull-policy"],
			"polaris": ["pullPolicyNotAlways"],
			"checkov": ["CKV_K8S_15"],
			"kics": ["caa3479d-885d-4882-9aac-95e5e78ef5c2"],
			"snyk": ["SNYK-CC-K8S-42"]
		},
		"aliases": [],
		"category": "image",
		"anchors": ["imagePullPolicy"]
	},
	{
		"id": "image-pull-policy-implicit",
		"title": "Pull policy left implicit for a mutable tag",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "container",
		"when": "container.?image.orValue('') != ''",
		"variables": [],
		"expression": "container.?imagePullPolicy.orValue('') != '' || container.image.matches(':[^/]+$') && !container.image.endsWith(':latest')",
		"message": "Container \"{container.?name.orValue('')}\" is pulled at each start only because \"{container.image}\" has no fixed tag, and no longer once somebody adds one.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "State `imagePullPolicy`.",
		"fix": {
			"title": "State the pull policy",
			"safe": true,
			"set": { "imagePullPolicy": "Always" }
		},
		"controls": [],
		"peers": { "polaris": ["pullPolicyNotAlways"] },
		"aliases": [],
		"category": "image",
		"anchors": ["imagePullPolicy"]
	},
	{
		"id": "image-pull-policy-not-always",
		"title": "Mutable tag without pull policy Always",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": true,
		"scope": "container",
		"when": "container.?image.orValue('') != '' && container.?imagePullPolicy.orValue('Always') != 'Always'",
		"variables": [{
			"name": "tag",
			"expression": "container.image.find(':[^/:]+$').lowerAscii()"
		}],
		"expression": "!(variables.tag in ['', ':latest'] || params.mutableTags.exists(one, ':' + one.lowerAscii() == variables.tag))",
		"message": "Container \"{container.name}\" takes \"{container.image}\" from the node's cache, so nodes run different code under one name.",
		"grades": [],
		"params": { "mutableTags": [] },
		"overrides": ["image-pull-policy-always-required"],
		"sensitive": false,
		"remediation": "Set `imagePullPolicy` to Always, or name an image by digest or by a tag that does not move.",
		"fix": {
			"title": "Pull the image at each start",
			"safe": false,
			"set": { "imagePullPolicy": "Always" }
		},
		"controls": [],
		"peers": {
			"kube-score": ["container-image-pull-policy"],
			"polaris": ["pullPolicyNotAlways"],
			"checkov": ["CKV_K8S_15"],
			"kubescape": ["C-0075"],
			"kics": ["caa3479d-885d-4882-9aac-95e5e78ef5c2"],
			"kyverno": ["imagepullpolicy-always", "always-pull-images"],
			"snyk": ["SNYK-CC-K8S-42"]
		},
		"aliases": [],
		"category": "image",
		"anchors": ["imagePullPolicy"]
	},
	{
		"id": "image-pull-secret-missing",
		"title": "No imagePullSecrets for a private registry",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./image-pull-secret-missing.ts",
		"uses": ["workloads", "ServiceAccount"],
		"grades": [],
		"params": { "privateRegistries": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Name a Secret in `imagePullSecrets` of the pod or of its ServiceAccount.",
		"controls": [],
		"peers": { "kyverno": [
			"require-imagepullsecrets",
			"add-imagepullsecrets",
			"add-imagepullsecrets-for-containers-and-initcontainers"
		] },
		"aliases": [],
		"category": "image",
		"anchors": ["."]
	},
	{
		"id": "invalid-image-reference",
		"title": "Malformed or empty image",
		"severity": "high",
		"defaultOn": true,
		"scope": "container",
		"variables": [
			{
				"name": "image",
				"expression": "container.?image.orValue('')"
			},
			{
				"name": "isFilledIn",
				"expression": "object.kind in params.filledKinds || object.?metadata.annotations[?'image.openshift.io/triggers'].hasValue()"
			},
			{
				"name": "isPatch",
				"expression": "!container.?image.hasValue() && ( object.kind in ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Rollout'] && !object.?spec.selector.hasValue() || object.kind == 'CronJob' && !object.?spec.schedule.hasValue() || object.kind == 'Job' && !pod.?restartPolicy.hasValue())"
			},
			{
				"name": "isOrdinary",
				"expression": "variables.image.matches('^[a-z0-9][a-z0-9./_:-]*[a-z0-9](@sha256:[0-9a-f]{64})?$') && !variables.image.matches('[./_:-][./_:-]|:[^:@]*[:/]')"
			},
			{
				"name": "isReference",
				"expression": "variables.isOrdinary || variables.image != '' && variables.image.matches( '^(([a-zA-Z0-9]+(-+[a-zA-Z0-9]+)*([.][a-zA-Z0-9]+(-+[a-zA-Z0-9]+)*)*(:[0-9]+)?|[[][0-9a-fA-F:]+[]](:[0-9]+)?)/)?' + '[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*(/[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*)*' + '(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(@[a-zA-Z][a-zA-Z0-9]*([-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,})?$') && !variables.image.matches('^[^/.:]*[A-Z][^/.:]*/|@sha256:([^/]{0,63}|[^/]{65,})$')"
			}
		],
		"expression": "variables.image.trim() == '' ? variables.isFilledIn || variables.isPatch : variables.isReference || variables.image.startsWith('ko://')",
		"message": "Container \"{container.?name.orValue('')}\" {variables.image.trim() == '' ? 'has no image' : 'names an image \"' + variables.image + '\" that no runtime can read'}, so it never starts.",
		"grades": [],
		"params": { "filledKinds": ["DeploymentConfig"] },
		"overrides": ["image-without-digest"],
		"sensitive": false,
		"remediation": "Write the image as registry/repository:tag in lower case, and check the value or variable that it is made of.",
		"controls": [],
		"peers": { "kics": ["583053b7-e632-46f0-b989-f81ff8045385"] },
		"aliases": [],
		"category": "image",
		"anchors": ["image"]
	},
	{
		"id": "latest-tag",
		"title": "Image tag latest or missing",
		"severity": "medium",
		"securitySeverity": 4.5,
		"defaultOn": true,
		"scope": "container",
		"when": "container.?image.orValue('') != '' && !(container.image == 'auto' && (template.?metadata.annotations[?'inject.istio.io/templates'].hasValue() || template.?metadata.labels[?'sidecar.istio.io/inject'].hasValue() || template.?metadata.annotations[?'sidecar.istio.io/inject'].hasValue()))",
		"variables": [{
			"name": "tag",
			"expression": "container.image.find(':[^/:]+$').lowerAscii()"
		}],
		"expression": "container.image.contains('@') || !(variables.tag in ['', ':latest'] || params.mutableTags.exists(one, ':' + one.lowerAscii() == variables.tag))",
		"message": "Container \"{container.name}\" runs whatever \"{container.image}\" means at the time, so a restart can bring other code and a rollback none.",
		"grades": [],
		"params": { "mutableTags": [] },
		"overrides": ["image-without-digest"],
		"sensitive": false,
		"remediation": "Name the release that is deployed as the image's tag, better together with its digest.",
		"controls": ["nsa-cisa/NSA-1.3", "owasp-k8s-top10/K02:2022"],
		"peers": {
			"kube-linter": ["latest-tag"],
			"kube-score": ["container-image-tag"],
			"polaris": ["tagNotSpecified"],
			"checkov": ["CKV_K8S_14"],
			"trivy": ["KSV-0013"],
			"kubescape": ["C-0304"],
			"kics": ["583053b7-e632-46f0-b989-f81ff8045385"],
			"datree": ["CONTAINERS_MISSING_IMAGE_VALUE_VERSION"],
			"kyverno": ["disallow-latest-tag", "update-image-tag"],
			"gatekeeper": ["K8sDisallowedTags"],
			"monokle": [
				"KBP001",
				"KBP116",
				"KSV013"
			]
		},
		"aliases": [],
		"category": "image",
		"anchors": ["image"]
	},
	{
		"id": "dangling-gateway-route",
		"title": "Gateway API backend missing",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-gateway-route.ts",
		"uses": [
			"HTTPRoute.gateway.networking.k8s.io",
			"GRPCRoute.gateway.networking.k8s.io",
			"TLSRoute.gateway.networking.k8s.io",
			"TCPRoute.gateway.networking.k8s.io",
			"UDPRoute.gateway.networking.k8s.io",
			"Gateway.gateway.networking.k8s.io",
			"ReferenceGrant.gateway.networking.k8s.io",
			"Service"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name a Service and one of its ports, with a ReferenceGrant in the Service's namespace where that is another.",
		"controls": [],
		"peers": { "kubescape": ["C-0302"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "dangling-ingress",
		"title": "Ingress backend is missing",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-ingress.ts",
		"uses": [
			"*",
			"Ingress",
			"Service"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name a Service of the Ingress's namespace, and one of its ports.",
		"controls": [],
		"peers": {
			"kube-linter": ["dangling-ingress"],
			"kube-score": ["ingress-targets-service"],
			"kubescape": ["C-0298"],
			"monokle": ["LNK001"]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "duplicate-ingress-route",
		"title": "Two Ingresses claim the same host and path",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./duplicate-ingress-route.ts",
		"uses": ["Ingress", "HTTPRoute.gateway.networking.k8s.io"],
		"grades": [],
		"strict": { "peers": {
			"kyverno": ["unique-ingress-host"],
			"gatekeeper": ["K8sUniqueIngressHost"]
		} },
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each host and path to one Ingress, or mark the second one as a canary.",
		"controls": [],
		"peers": {
			"kyverno": [
				"unique-ingress-host",
				"unique-ingress-host-and-path",
				"unique-ingress-path",
				"unique-routes"
			],
			"gatekeeper": ["K8sUniqueIngressHost"]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "ingress-class-not-allowed",
		"title": "Ingress class missing or not allowed",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./ingress-class-not-allowed.ts",
		"uses": ["Ingress", "IngressClass"],
		"grades": [],
		"params": { "allowed": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `spec.ingressClassName` to the class that is meant.",
		"controls": [],
		"peers": { "kyverno": ["restrict-ingress-classes"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "ingress-default-backend",
		"title": "Ingress default backend used",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Ingress"],
		"variables": [],
		"expression": "!object.?spec.defaultBackend.hasValue() && !object.?spec.backend.hasValue()",
		"message": "Ingress \"{object.?metadata.name.orValue('')}\" has a default backend, so its program answers for every host that no other Ingress names.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Replace the default backend by rules with the hosts that the program answers for.",
		"controls": [],
		"peers": { "kyverno": ["restrict-ingress-defaultbackend"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["spec.defaultBackend", "spec.backend"]
	},
	{
		"id": "ingress-host-without-tls",
		"title": "Ingress host not covered by TLS",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress"],
		"each": "spec.rules[]",
		"when": "size(variables.tls) > 0 && item.?host.hasValue() && item.host != ''",
		"variables": [{
			"name": "tls",
			"expression": "object.spec.?tls.orValue([])"
		}, {
			"name": "hosts",
			"expression": "variables.tls.map(one, one.?hosts.orValue([])).flatten()"
		}],
		"expression": "item.host in variables.hosts || '*' + item.host.find('[.].*') in variables.hosts",
		"message": "Ingress \"{object.?metadata.name.orValue('')}\" lists {item.host} under no hosts of tls, so browsers get the controller's own certificate or clear text there.",
		"grades": [{
			"when": "variables.tls.exists(one, size(one.?hosts.orValue([])) == 0)",
			"severity": "info"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the host to the hosts of an entry under tls whose Secret holds a certificate for it.",
		"controls": [],
		"peers": { "kyverno": ["ingress-host-match-tls"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["host"]
	},
	{
		"id": "ingress-path-type-invalid",
		"title": "Ingress path or pathType mistake",
		"severity": "medium",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress"],
		"each": "spec.rules[].http.paths[]",
		"when": "object.apiVersion == 'networking.k8s.io/v1'",
		"variables": [
			{
				"name": "isTypeWrong",
				"expression": "!(item.?pathType.orValue('') in ['Exact', 'Prefix', 'ImplementationSpecific'])"
			},
			{
				"name": "isPathWrong",
				"expression": "item.pathType != 'ImplementationSpecific' && (!item.?path.orValue('').startsWith('/') || item.path.matches('[*($|]|//|/[.][.]?(/|$)|%2[fF]'))"
			},
			{
				"name": "isPatternImplied",
				"expression": "item.?path.orValue('').contains('(') && string(object.?metadata.annotations[?'nginx.ingress.kubernetes.io/rewrite-target'].orValue('')).matches('[$][1-9]') && string(object.?metadata.annotations[?'nginx.ingress.kubernetes.io/use-regex'].orValue('')) != 'true'"
			}
		],
		"expression": "!variables.isTypeWrong && !variables.isPathWrong && !variables.isPatternImplied",
		"message": "Ingress \"{object.?metadata.name.orValue('')}\" {variables.isTypeWrong ? 'has no pathType that exists for ' + item.?path.orValue('a path') + ', so the API server refuses it' : variables.isPathWrong ? 'has the path \"' + item.?path.orValue('') + '\" with pathType ' + item.pathType + ', which is refused or matches no request' : 'uses the pattern ' + item.path + ' without use-regex, so paths of other Ingresses on the host become patterns without a word'}.",
		"grades": [{
			"when": "!variables.isTypeWrong && !variables.isPathWrong",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Begin the path with a slash and use Prefix without a star, or ImplementationSpecific with the controller's annotation for patterns.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "ingress",
		"anchors": ["[{variables.isTypeWrong ? 'pathType' : 'path'}]"]
	},
	{
		"id": "ingress-sensitive-path",
		"title": "Ingress path names a host secret location",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress"],
		"each": "spec.rules[].http.paths[]",
		"variables": [],
		"expression": "!item.?path.orValue('').matches('(^|/)(etc|root|var/run/secrets|var/run/kubernetes/serviceaccount)(/|$)')",
		"message": "Ingress \"{object.?metadata.name.orValue('')}\" has the path {item.path}, which names files of the controller's container and not a page of a program.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a path of the program that the Ingress is for.",
		"controls": [],
		"peers": { "kyverno": ["restrict-ingress-paths"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["path"]
	},
	{
		"id": "ingress-tls-secret-missing",
		"title": "TLS Secret missing",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./ingress-tls-secret-missing.ts",
		"uses": [
			"Ingress",
			"Gateway.gateway.networking.k8s.io",
			"ConfigMap",
			"Secret",
			"Bundle.trust.cert-manager.io",
			"Certificate.cert-manager.io",
			"ClusterExternalSecret.external-secrets.io",
			"ExternalSecret.external-secrets.io",
			"OnePasswordItem.onepassword.com",
			"SealedSecret.bitnami.com",
			"SecretProviderClass.secrets-store.csi.x-k8s.io",
			"VaultDynamicSecret.secrets.hashicorp.com",
			"VaultPKISecret.secrets.hashicorp.com",
			"VaultStaticSecret.secrets.hashicorp.com"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the Secret of type kubernetes.io/tls, or a Certificate or annotation by which cert-manager makes it.",
		"controls": [],
		"peers": { "monokle": ["LNK001", "LNK002"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "ingress-wildcard-host",
		"title": "Ingress catches every host",
		"severity": "medium",
		"securitySeverity": 4.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress"],
		"variables": [{
			"name": "hosts",
			"expression": "object.?spec.rules.orValue([]).map(rule, rule == null ? '' : rule.?host.orValue(''))"
		}, {
			"name": "index",
			"expression": "lists.range(size(variables.hosts)).filter(index, variables.hosts[index] in ['', '*'])[?0] .or(lists.range(size(variables.hosts)).filter(index, variables.hosts[index].contains('*'))[?0])"
		}],
		"expression": "variables.hosts.all(host, !(host in ['', '*'])) && (size(variables.hosts) > 0 || !object.?spec.defaultBackend.or(object.?spec.backend).hasValue())",
		"message": "Ingress \"{object.metadata.name}\" takes requests for every host that no other Ingress names, so it may answer in the place of other programs.",
		"grades": [],
		"strict": {
			"expression": "variables.hosts.all(host, !host.contains('*'))",
			"peers": {
				"kyverno": ["restrict-ingress-wildcard"],
				"gatekeeper": ["K8sBlockWildcardIngress"]
			},
			"message": "Ingress \"{object.metadata.name}\" takes all of {variables.hosts[variables.index.orValue(0)]}, also names that are meant for other programs."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the hosts that the program answers for.",
		"controls": [],
		"peers": {
			"datree": ["INGRESS_INCORRECT_HOST_VALUE_PERMISSIVE"],
			"kyverno": [
				"disallow-empty-ingress-host",
				"restrict-ingress-wildcard",
				"replace-ingress-hosts"
			],
			"gatekeeper": ["K8sBlockWildcardIngress"]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": [
			"spec.rules[{variables.index.orValue(0)}].host",
			"spec.rules[{variables.index.orValue(0)}]",
			"spec.defaultBackend",
			"spec.backend"
		]
	},
	{
		"id": "ingress-wildcard-subdomain",
		"title": "Ingress host with wildcard sub-domain",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Ingress"],
		"each": "spec.rules[]",
		"variables": [],
		"expression": "!item.?host.orValue('').startsWith('*.')",
		"message": "Ingress \"{object.?metadata.name.orValue('')}\" takes all names of {item.host}, also those that another team will add later.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the host names that the program answers for.",
		"controls": [],
		"peers": {
			"kyverno": ["restrict-ingress-wildcard"],
			"gatekeeper": ["K8sBlockWildcardIngress"]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": ["host"]
	},
	{
		"id": "ingress-without-tls",
		"title": "Ingress without TLS",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress", "Route.route.openshift.io"],
		"when": "variables.publishes && !['alb.ingress.kubernetes.io/certificate-arn', 'ingress.gcp.kubernetes.io/pre-shared-cert', 'networking.gke.io/managed-certificates'].exists(one, one in variables.annotations)",
		"variables": [{
			"name": "annotations",
			"expression": "object.?metadata.annotations.orValue({})"
		}, {
			"name": "publishes",
			"expression": "object.kind == 'Route' ? object.?spec.hasValue() : size(object.?spec.rules.orValue([])) > 0 || object.?spec.defaultBackend.hasValue() || object.?spec.backend.hasValue()"
		}],
		"expression": "object.?spec.tls.hasValue() && size(object.spec.tls) > 0",
		"message": "{object.kind} \"{object.metadata.name}\" serves clear text, so whoever is on the way reads passwords and cookies and changes what is sent.",
		"grades": [],
		"strict": {
			"expression": "object.kind != 'Ingress' || string(variables.annotations[?'kubernetes.io/ingress.allow-http'].orValue('true')) == 'false'",
			"peers": {
				"kyverno": ["require-ingress-https"],
				"gatekeeper": ["K8sHttpsOnly"]
			},
			"message": "Ingress \"{object.metadata.name}\" has TLS and still serves clear text, since kubernetes.io/ingress.allow-http is not \"false\"."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add an entry under tls with the hosts and the name of the Secret that holds their certificate.",
		"controls": ["nsa-cisa/NSA-2.11", "nsa-cisa/NSA-2.15"],
		"peers": {
			"polaris": ["tlsSettingsMissing"],
			"kubescape": ["C-0263"],
			"kyverno": ["require-ingress-https", "check-routes"],
			"gatekeeper": ["K8sHttpsOnly"]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": ["spec.tls"]
	},
	{
		"id": "istio-virtual-service-wildcard",
		"title": "VirtualService wildcard host",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["VirtualService.networking.istio.io"],
		"each": "spec.hosts[]",
		"variables": [],
		"expression": "!item.contains('*')",
		"message": "VirtualService \"{object.?metadata.name.orValue('')}\" takes requests for {item}, also those that are meant for other teams' hosts.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the hosts that the route is for.",
		"controls": [],
		"peers": { "kyverno": ["restrict-virtual-service-wildcard"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "nginx-snippet-alias",
		"title": "ingress-nginx snippet with alias",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress"],
		"each": "metadata.annotations.*",
		"when": "key.matches('^nginx([.]ingress[.]kubernetes[.]io|[.]org)/([a-z-]+-)?snippets?$')",
		"variables": [],
		"expression": "!string(item).matches('(^|[;{}\\n\\r])\\\\s*(alias|root)\\\\s')",
		"message": "Ingress \"{object.?metadata.name.orValue('')}\" serves files of the controller by {key}, so whoever asks for the right path reads its ServiceAccount token.",
		"grades": [],
		"params": {},
		"overrides": ["nginx-snippet-annotations"],
		"sensitive": false,
		"remediation": "Remove the snippet, and turn snippets off in the controller.",
		"controls": [],
		"peers": { "checkov": ["CKV_K8S_154"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "nginx-snippet-annotations",
		"title": "Raw nginx configuration in an annotation",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress"],
		"each": "metadata.annotations.*",
		"variables": [],
		"expression": "!key.matches('^nginx([.]ingress[.]kubernetes[.]io|[.]org)/([a-z-]+-)?snippets?$')",
		"message": "Ingress \"{object.metadata.name}\" writes into the controller's nginx configuration by {key}, so its author can read every Secret that the controller sees.",
		"grades": [{
			"when": "string(item).matches(r'\b(alias|proxy_pass|root|load_module)\b|lua_|_by_lua|serviceaccount')",
			"severity": "critical"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the snippet, use the annotations made for the purpose, and turn snippets off in the controller.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_152", "CKV_K8S_153"],
			"kubescape": ["C-0059"],
			"datree": ["INGRESS_CVE2021_25742_INCORRECT_SERVER_SNIPPET_KEY"],
			"kyverno": [
				"disallow-ingress-nginx-custom-snippets",
				"restrict-annotations",
				"check-ingress-nginx-controller-version-and-annotation-policy"
			]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "nginx-snippets-enabled",
		"title": "ingress-nginx allows snippets",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./nginx-snippets-enabled.ts",
		"uses": ["ConfigMap", "workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `allow-snippet-annotations: \"false\"` in the controller's ConfigMap.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0059"],
			"datree": ["CONFIGMAP_CVE2021_25742_INCORRECT_SNIPPET_ANNOTATIONS_VALUE"],
			"kyverno": ["disallow-ingress-nginx-custom-snippets"]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "nginx-unsafe-annotation-value",
		"title": "ingress-nginx annotation injection",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Ingress"],
		"each": "metadata.annotations.*",
		"when": "key.matches('^nginx[.]ingress[.]kubernetes[.]io/(auth-(url|signin|cache-key|tls-match-cn)|mirror-(target|host)|(permanent|temporal)-redirect|rewrite-target|app-root|upstream-vhost|x-forwarded-prefix|proxy-redirect-(from|to)|proxy-ssl-name)$')",
		"variables": [{
			"name": "text",
			"expression": "string(item).trim()"
		}],
		"expression": "!variables.text.matches('[\\n\\r;{}`\"\\']|#($|[^/!A-Za-z0-9])|(^|[^/A-Za-z0-9_-])(alias|root)($|\\\\s)|load_module|lua_package|serviceaccount|/etc/kubernetes') && (key.endsWith('/auth-tls-match-cn') || !variables.text.matches(r'[|\\\\]'))",
		"message": "Ingress \"{object.?metadata.name.orValue('')}\" has signs of nginx's own language in {key}, by which its author writes into the controller's configuration and reads every Secret that it sees.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Take the signs out of the value, and upgrade or replace the controller.",
		"controls": [],
		"peers": {
			"trivy": ["KCV-0093"],
			"kyverno": ["restrict-annotations", "check-ingress-nginx-controller-version-and-annotation-policy"]
		},
		"aliases": [],
		"category": "ingress",
		"anchors": ["."]
	},
	{
		"id": "traefik-default-tls-options",
		"title": "Cluster-wide default TLSOption",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["TLSOption.traefik.io", "TLSOption.traefik.containo.us"],
		"variables": [{
			"name": "isDefault",
			"expression": "object.?metadata.name.orValue('') == 'default'"
		}, {
			"name": "isWeak",
			"expression": "object.?spec.minVersion.orValue('VersionTLS12') in ['VersionTLS10', 'VersionTLS11', 'VersionSSL30']"
		}],
		"expression": "!variables.isDefault && !variables.isWeak",
		"message": "TLSOption \"{object.?metadata.name.orValue('')}\" {variables.isWeak ? 'lets clients speak ' + object.spec.minVersion + ', whose flaws are known' : 'is taken by every route that names no other, so it changes TLS for the whole cluster'}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the option a name of its own that routes refer to, and a minVersion of VersionTLS12 or later.",
		"controls": [],
		"peers": { "kyverno": ["disallow-default-tlsoptions"] },
		"aliases": [],
		"category": "ingress",
		"anchors": ["[{variables.isWeak ? 'spec' : 'metadata'}][{variables.isWeak ? 'minVersion' : 'name'}]"]
	},
	{
		"id": "kubelet-anonymous-auth",
		"title": "Kubelet accepts anonymous requests",
		"severity": "critical",
		"securitySeverity": 9.8,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "flags[?'anonymous-auth'].orValue('true') == 'false'",
		"message": "The kubelet answers requests without credentials, so every pod that reaches the node's port 10250 may run commands in the others.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `authentication.anonymous.enabled: false`, or `--anonymous-auth=false` for a kubelet without a configuration file.",
		"controls": [
			"cis-kubernetes/4.2.1",
			"disa-stig-kubernetes/V-242391",
			"nsa-cisa/NSA-3.1",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2025",
			"owasp-k8s-top10/K06:2022",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_138"],
			"trivy": ["KCV-0079"],
			"kubescape": ["C-0172", "C-0069"],
			"kics": ["1de5cc51-f376-4638-a940-20f2e85ae238"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['anonymous-auth']"]
	},
	{
		"id": "kubelet-authorization-always-allow",
		"title": "Kubelet AlwaysAllow authorization",
		"severity": "critical",
		"securitySeverity": 9.3,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "!flags[?'authorization-mode'].orValue('AlwaysAllow').split(',').exists(mode, mode.trim() == 'AlwaysAllow')",
		"message": "The kubelet allows everyone who logs in everything, so any credentials of the cluster run commands in the node's pods.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `authorization.mode: Webhook`, or `--authorization-mode=Webhook` for a kubelet without a configuration file.",
		"controls": [
			"cis-kubernetes/4.2.2",
			"disa-stig-kubernetes/V-242392",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_139"],
			"trivy": ["KCV-0080"],
			"kubescape": ["C-0173"],
			"kics": ["f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['authorization-mode']"]
	},
	{
		"id": "kubelet-client-ca",
		"title": "Kubelet client CA missing",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./kubelet-client-ca.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"KubeletConfiguration.kubelet.config.k8s.io",
			"ClusterConfiguration.kubeadm.k8s.io",
			"InitConfiguration.kubeadm.k8s.io",
			"JoinConfiguration.kubeadm.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `authentication.x509.clientCAFile` to the cluster's authority, or `--client-ca-file` for a kubelet without a configuration file.",
		"controls": ["cis-kubernetes/4.2.3", "disa-stig-kubernetes/V-242420"],
		"peers": {
			"checkov": ["CKV_K8S_140"],
			"trivy": ["KCV-0081"],
			"kubescape": ["C-0174", "C-0070"],
			"kics": ["e0e00aba-5f1c-4981-a542-9a9563c0ee20"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["."]
	},
	{
		"id": "kubelet-event-qps",
		"title": "Kubelet event rate",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "flags[?'event-qps'].orValue('0') in ['0', '5', '50']",
		"message": "The kubelet drops events above {flags['event-qps']} a second, so what happened on the node in a busy moment is not recorded.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `eventRecordQPS` to return to the default.",
		"controls": ["cis-kubernetes/4.2.8"],
		"peers": {
			"checkov": ["CKV_K8S_147"],
			"trivy": ["KCV-0087"],
			"kubescape": ["C-0180"],
			"kics": ["1a07a446-8e61-4e4d-bc16-b0781fcb8211"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['event-qps']"]
	},
	{
		"id": "kubelet-hostname-override",
		"title": "Kubelet hostname overridden",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "!flags[?'hostname-override'].hasValue()",
		"message": "The kubelet calls its node {flags['hostname-override']} whatever the machine's name is, so certificates and logs may speak of another machine.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `--hostname-override`, unless the cloud provider needs it.",
		"controls": ["cis-kubernetes/4.2.7", "disa-stig-kubernetes/V-242404"],
		"peers": {
			"checkov": ["CKV_K8S_146"],
			"trivy": ["KCV-0086"],
			"kubescape": ["C-0179"],
			"kics": ["bf36b900-b5ef-4828-adb7-70eb543b7cfb"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['hostname-override']"]
	},
	{
		"id": "kubelet-iptables-util-chains",
		"title": "Kubelet does not manage iptables chains",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "flags[?'make-iptables-util-chains'].orValue('true') != 'false'",
		"message": "The kubelet does not keep up the node's iptables chains, so rules that other programs rely on may be missing.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `makeIPTablesUtilChains`, which is on by default.",
		"controls": ["cis-kubernetes/4.2.6"],
		"peers": {
			"checkov": ["CKV_K8S_145"],
			"trivy": ["KCV-0084"],
			"kubescape": ["C-0178"],
			"kics": ["5f89001f-6dd9-49ff-9b15-d8cd71b617f4"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['make-iptables-util-chains']"]
	},
	{
		"id": "kubelet-pod-pids-limit",
		"title": "No PID limit per pod",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "'pod-max-pids' in flags ? flags['pod-max-pids'] != '-1' : 'config' in flags",
		"message": "The kubelet lets a pod start as many processes as the node can hold, so one pod can leave none for the others.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `podPidsLimit`, for example to 4096.",
		"controls": ["cis-kubernetes/4.2.13"],
		"peers": { "kubescape": ["C-0284"] },
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['pod-max-pids']"]
	},
	{
		"id": "kubelet-protect-kernel-defaults",
		"title": "Kubelet changes kernel tunables",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "flags[?'protect-kernel-defaults'].hasValue() ? flags['protect-kernel-defaults'] == 'true' : size(flags) == 0 || flags[?'config'].hasValue()",
		"message": "The kubelet changes kernel settings of the node that differ from its own wishes, so a hardened node does not stay hardened.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Tune the node's kernel settings as the kubelet wants them, then set `protectKernelDefaults: true`.",
		"controls": ["disa-stig-kubernetes/V-242434"],
		"peers": {
			"checkov": ["CKV_K8S_144"],
			"trivy": ["KCV-0083"],
			"kubescape": ["C-0177"],
			"kics": ["6cf42c97-facd-4fda-b8af-ea4529123355"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['protect-kernel-defaults']"]
	},
	{
		"id": "kubelet-read-only-port",
		"title": "Kubelet read-only port open",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "flags[?'read-only-port'].orValue('10255') == '0'",
		"message": "The kubelet tells everything about the node's pods on port {flags[?'read-only-port'].orValue('10255')} to everyone, without a login.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `readOnlyPort: 0`, or `--read-only-port=0` for a kubelet without a configuration file, and scrape metrics from port 10250.",
		"controls": [
			"cis-kubernetes/4.2.4",
			"disa-stig-kubernetes/V-242387",
			"nsa-cisa/NSA-2.7",
			"owasp-k8s-top10/K06:2025",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K09:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_141"],
			"trivy": ["KCV-0082"],
			"kubescape": ["C-0175"],
			"kics": ["2940d48a-dc5e-4178-a3f8-bfbd80720b41"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['read-only-port']"]
	},
	{
		"id": "kubelet-rotate-certificates",
		"title": "Kubelet client certificate rotation off",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./kubelet-rotate-certificates.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"KubeletConfiguration.kubelet.config.k8s.io",
			"ClusterConfiguration.kubeadm.k8s.io",
			"InitConfiguration.kubeadm.k8s.io",
			"JoinConfiguration.kubeadm.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `rotateCertificates: true`.",
		"controls": ["cis-kubernetes/4.2.10"],
		"peers": {
			"checkov": ["CKV_K8S_149"],
			"trivy": ["KCV-0090"],
			"kubescape": ["C-0182"],
			"kics": ["52d70f2e-3257-474c-b3dc-8ad9ba6a061a"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["."]
	},
	{
		"id": "kubelet-rotate-server-certificate",
		"title": "Kubelet serving certificate rotation off",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [{
			"name": "off",
			"expression": "'feature-gates' in flags && flags['feature-gates'].split(',').exists(gate, gate.matches('^ *RotateKubeletServerCertificate *= *(false|False|FALSE|f|F|0) *$'))"
		}],
		"expression": "!variables.off",
		"message": "The kubelet has the renewal of its serving certificate turned off, so logs and `kubectl exec` stop working when it ends.",
		"grades": [],
		"strict": {
			"expression": "flags[?'rotate-server-certificates'].orValue('false') == 'true' || size(flags) == 0 || 'config' in flags",
			"peers": {
				"trivy": ["KCV-0091"],
				"kubescape": ["C-0183"]
			},
			"message": "The kubelet does not ask the cluster for a serving certificate, so it serves one that nobody can check."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `RotateKubeletServerCertificate: false` from `featureGates`, and set `serverTLSBootstrap: true`.",
		"controls": ["cis-kubernetes/4.2.11"],
		"peers": {
			"checkov": ["CKV_K8S_112"],
			"trivy": ["KCV-0091"],
			"kubescape": ["C-0183"],
			"kics": ["1c621b8e-2c6a-44f5-bd6a-fb0fb7ba33e2"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags[{variables.off ? 'feature-gates' : 'rotate-server-certificates'}]"]
	},
	{
		"id": "kubelet-streaming-idle-timeout",
		"title": "Streaming connections never time out",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "!flags[?'streaming-connection-idle-timeout'].orValue('4h').matches('^(0+([.]0*)?(h|m|s|ms|us|ns)?)+$')",
		"message": "The kubelet keeps idle sessions of `kubectl exec` open for ever, so forgotten ones pile up and stay usable.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `streamingConnectionIdleTimeout`, which is four hours by default, or set it to five minutes or more.",
		"controls": ["cis-kubernetes/4.2.5", "disa-stig-kubernetes/V-245541"],
		"peers": {
			"checkov": ["CKV_K8S_143"],
			"trivy": ["KCV-0085"],
			"kubescape": ["C-0176"],
			"kics": ["ed89b97d-04e9-4fd4-919f-ee5b27e555e9"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['streaming-connection-idle-timeout']"]
	},
	{
		"id": "kubelet-tls-certificate",
		"title": "Kubelet serving certificate missing",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "'tls-cert-file' in flags && 'tls-private-key-file' in flags || flags[?'rotate-server-certificates'].orValue('false') == 'true' || 'feature-gates' in flags && flags['feature-gates'].split(',').exists(gate, gate.matches('^ *RotateKubeletServerCertificate *= *(true|True|TRUE|t|T|1) *$')) || size(flags) == 0 || 'config' in flags",
		"message": "The kubelet signs its own certificate, so whoever asks it for logs or commands cannot tell the node from an impostor.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `serverTLSBootstrap: true` and approve the requests, or give `tlsCertFile` and `tlsPrivateKeyFile`.",
		"controls": [
			"cis-kubernetes/4.2.9",
			"disa-stig-kubernetes/V-242424",
			"disa-stig-kubernetes/V-242425",
			"nsa-cisa/NSA-2.11"
		],
		"peers": {
			"checkov": ["CKV_K8S_148"],
			"trivy": ["KCV-0088", "KCV-0089"],
			"kubescape": ["C-0181"],
			"kics": ["fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags[{'tls-private-key-file' in flags ? 'tls-private-key-file' : 'tls-cert-file'}]"]
	},
	{
		"id": "kubelet-tls-ciphers-unset",
		"title": "Kubelet cipher suites left to the default",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [],
		"expression": "'tls-cipher-suites' in flags || 'config' in flags",
		"message": "The kubelet leaves its cipher suites to the default of its version, so an upgrade may change what it accepts.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the allowed suites in `tlsCipherSuites`.",
		"controls": ["cis-kubernetes/4.2.12"],
		"peers": {
			"kics": ["510d5810-9a30-443a-817d-5c1fa527b110"],
			"kubescape": ["C-0184"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags['tls-cipher-suites']"]
	},
	{
		"id": "kubelet-weak-tls-ciphers",
		"title": "Kubelet weak TLS cipher suites",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "clusterConfig",
		"component": ["kubelet"],
		"variables": [{
			"name": "weak",
			"expression": "flags[?'tls-cipher-suites'].hasValue() ? flags['tls-cipher-suites'].split(',').map(suite, suite.trim()).filter(suite, suite != '' && !suite.matches('^TLS_(AES_(128|256)_GCM_SHA(256|384)|CHACHA20_POLY1305_SHA256|ECDHE_(ECDSA|RSA)_WITH_(AES_(128|256)_GCM_SHA(256|384)|CHACHA20_POLY1305(_SHA256)?))$')) : []"
		}, {
			"name": "old",
			"expression": "flags[?'tls-min-version'].orValue('VersionTLS12') in ['VersionTLS10', 'VersionTLS11'] ? [flags['tls-min-version']] : []"
		}],
		"expression": "size(variables.weak) + size(variables.old) == 0",
		"message": "The kubelet accepts {variables.weak + variables.old}, so traffic that is recorded today can be read once a key leaks or the cipher is broken.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the weak names from `tlsCipherSuites`, and set `tlsMinVersion: VersionTLS12` or higher.",
		"controls": ["cis-kubernetes/4.2.12", "nsa-cisa/NSA-2.11"],
		"peers": {
			"checkov": ["CKV_K8S_151"],
			"trivy": ["KCV-0092"],
			"kubescape": ["C-0184"],
			"kics": ["510d5810-9a30-443a-817d-5c1fa527b110"]
		},
		"aliases": [],
		"category": "kubelet",
		"anchors": ["$flags[{size(variables.weak) > 0 ? 'tls-cipher-suites' : 'tls-min-version'}]"]
	},
	{
		"id": "agent-sandbox-egress",
		"title": "Agent sandbox may connect to everything",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["SandboxTemplate.agents.x-k8s.io", "SandboxTemplate.extensions.agents.x-k8s.io"],
		"variables": [
			{
				"name": "managed",
				"expression": "object.?spec.networkPolicyManagement.orValue('Managed') == 'Managed'"
			},
			{
				"name": "rules",
				"expression": "object.?spec.networkPolicy.egress.orValue([])"
			},
			{
				"name": "open",
				"expression": "lists.range(size(variables.rules)).filter(index, size(variables.rules[index].?to.orValue([])) == 0 || variables.rules[index].to.exists(peer, peer.?ipBlock.cidr.orValue('') in ['0.0.0.0/0', '::/0'] && size(peer.ipBlock.?except.orValue([])) == 0))"
			}
		],
		"expression": "variables.managed && size(variables.open) == 0",
		"message": "SandboxTemplate \"{object.?metadata.name.orValue(\"\")}\" {variables.managed ? \"lets\" : \"has no network policy of its own, which lets\"} the code that an agent runs connect to everything.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Leave the network policy managed, and list the destinations that agents need in its egress rules.",
		"controls": [],
		"peers": { "kubescape": ["C-0301"] },
		"aliases": [],
		"category": "network",
		"anchors": ["spec[{variables.managed ? 'networkPolicy' : 'networkPolicyManagement'}][{variables.managed ? dyn('egress') : null}][{variables.managed ? dyn(variables.open[0]) : null}][{variables.managed ? dyn('to') : null}]"]
	},
	{
		"id": "cni-without-network-policy",
		"title": "Network plugin does not enforce policies",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./cni-without-network-policy.ts",
		"uses": ["ConfigMap", "workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Install what enforces policies beside flannel, e.g. Canal, or a network plugin that does so itself.",
		"controls": [
			"cis-kubernetes/5.3.1",
			"nsa-cisa/NSA-2.3",
			"owasp-k8s-top10/K05:2025",
			"owasp-k8s-top10/K07:2022"
		],
		"peers": {
			"kics": ["03aabc8c-35d6-481e-9c85-20139cf72d23"],
			"kubescape": ["C-0205"]
		},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "consul-min-tls-version",
		"title": "Consul mesh accepts old TLS versions",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Mesh.consul.hashicorp.com"],
		"variables": [
			{
				"name": "incoming",
				"expression": "object.?spec.tls.incoming.tlsMinVersion.orValue('')"
			},
			{
				"name": "isIncomingWell",
				"expression": "variables.incoming in ['TLSv1_2', 'TLSv1_3']"
			},
			{
				"name": "outgoing",
				"expression": "object.?spec.tls.outgoing.tlsMinVersion.orValue('')"
			}
		],
		"expression": "variables.isIncomingWell && variables.outgoing in ['', 'TLSv1_2', 'TLSv1_3']",
		"message": "Mesh \"{object.?metadata.name.orValue(\"mesh\")}\" does not ask for TLS 1.2 {variables.isIncomingWell ? \"of the servers that it calls\" : \"of those who call\"}, so old versions may be agreed on that can be broken.",
		"grades": [],
		"strict": {
			"expression": "variables.outgoing != ''",
			"severity": "low",
			"peers": {},
			"message": "Mesh \"{object.?metadata.name.orValue(\"mesh\")}\" leaves it to Envoy which version of TLS its calls have at least."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `tlsMinVersion` to TLSv1_2 or TLSv1_3 for incoming and outgoing traffic.",
		"controls": [],
		"peers": { "kyverno": ["enforce-min-tls-version"] },
		"aliases": [],
		"category": "network",
		"anchors": ["spec.tls[{variables.isIncomingWell ? 'outgoing' : 'incoming'}].tlsMinVersion"]
	},
	{
		"id": "dangling-network-policy-peer",
		"title": "NetworkPolicy peer is no pod",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./dangling-network-policy-peer.ts",
		"uses": [
			"NetworkPolicy",
			"Namespace",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the peer's selectors fit the labels of the pods and the namespace on the other side.",
		"controls": [],
		"peers": { "kube-linter": ["dangling-networkpolicypeer-podselector"] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "dangling-network-policy",
		"title": "NetworkPolicy selects no pod",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-network-policy.ts",
		"uses": ["NetworkPolicy", "workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the pod selector fit the labels of the pod template that the policy is for.",
		"controls": [],
		"peers": {
			"kube-linter": ["dangling-networkpolicy"],
			"kube-score": ["networkpolicy-targets-pod"],
			"kubescape": ["C-0299"],
			"kics": ["85ab1c5b-014e-4352-b5f8-d7dea3bb4fd3"]
		},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "endpoint-slice-special-address",
		"title": "Endpoint at a loopback or link-local address",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./endpoint-slice-special-address.ts",
		"uses": ["EndpointSlice", "Endpoints"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write the address by which the other machine is reached from the network.",
		"controls": [],
		"peers": { "datree": ["ENDPOINTSLICE_CVE2021_25373_INCORRECT_ADDRESSES_VALUE"] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "istio-authorization-policy-missing",
		"title": "Mesh namespace without AuthorizationPolicy",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./istio-authorization-policy-missing.ts",
		"uses": ["Namespace", "AuthorizationPolicy.security.istio.io"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add an AuthorizationPolicy that refuses all, and beside it those that admit the callers.",
		"controls": [],
		"peers": { "kyverno": ["require-authorizationpolicies", "create-authorizationpolicy"] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "istio-mtls-not-strict",
		"title": "Mesh traffic without mutual TLS",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./istio-mtls-not-strict.ts",
		"uses": ["PeerAuthentication.security.istio.io", "DestinationRule.networking.istio.io"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set the mode to STRICT in PeerAuthentication, and to ISTIO_MUTUAL in DestinationRule.",
		"controls": ["nsa-cisa/NSA-2.11"],
		"peers": { "kyverno": ["enforce-strict-mtls", "enforce-tls-hosts-host-subnets"] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "istio-sidecar-injection",
		"title": "Pods stay out of the Istio mesh",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./istio-sidecar-injection.ts",
		"uses": [
			"Namespace",
			"workloads",
			"AuthorizationPolicy.security.istio.io",
			"PeerAuthentication.security.istio.io",
			"RequestAuthentication.security.istio.io",
			"DestinationRule.networking.istio.io",
			"EnvoyFilter.networking.istio.io",
			"Gateway.networking.istio.io",
			"ServiceEntry.networking.istio.io",
			"Sidecar.networking.istio.io",
			"VirtualService.networking.istio.io",
			"Telemetry.telemetry.istio.io",
			"IstioOperator.install.istio.io"
		],
		"grades": [],
		"params": { "namespaces": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Label the namespace `istio-injection=enabled`, and remove `sidecar.istio.io/inject` from the pod template.",
		"controls": [],
		"peers": { "kyverno": [
			"enforce-sidecar-injection-namespace",
			"prevent-disabling-injection-pods",
			"enforce-ambient-mode-namespace",
			"add-sidecar-injection-namespace",
			"add-ambient-mode-namespace"
		] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "linkerd-injection",
		"title": "Pods stay out of the Linkerd mesh",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./linkerd-injection.ts",
		"uses": [
			"Namespace",
			"workloads",
			"Server.policy.linkerd.io",
			"ServerAuthorization.policy.linkerd.io",
			"AuthorizationPolicy.policy.linkerd.io",
			"HTTPRoute.policy.linkerd.io",
			"MeshTLSAuthentication.policy.linkerd.io",
			"NetworkAuthentication.policy.linkerd.io",
			"ServiceProfile.linkerd.io"
		],
		"grades": [],
		"params": { "namespaces": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Annotate the namespace with `linkerd.io/inject` enabled, and remove the annotations that switch the proxy off or go past it.",
		"controls": [],
		"peers": { "kyverno": [
			"prevent-linkerd-pod-injection-override",
			"prevent-linkerd-port-skipping",
			"require-linkerd-mesh-injection",
			"add-linkerd-mesh-injection",
			"add-linkerd-policy-annotation"
		] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "linkerd-server-authorization",
		"title": "Linkerd policy without effect",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./linkerd-server-authorization.ts",
		"uses": [
			"Namespace",
			"workloads",
			"Server.policy.linkerd.io",
			"AuthorizationPolicy.policy.linkerd.io",
			"HTTPRoute.policy.linkerd.io",
			"HTTPRoute.gateway.networking.k8s.io",
			"GRPCRoute.gateway.networking.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the selector fit the pods and the reference fit the Server or route, and add a Server for each port that is to be guarded.",
		"controls": [],
		"peers": { "kyverno": ["require-linkerd-server", "check-linkerd-authorizationpolicy"] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "namespace-without-network-policy",
		"title": "Namespace without a NetworkPolicy",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./namespace-without-network-policy.ts",
		"uses": [
			"Namespace",
			"workloads",
			"NetworkPolicy",
			"CiliumNetworkPolicy.cilium.io",
			"CiliumClusterwideNetworkPolicy.cilium.io",
			"NetworkPolicy.projectcalico.org",
			"NetworkPolicy.crd.projectcalico.org",
			"GlobalNetworkPolicy.projectcalico.org",
			"GlobalNetworkPolicy.crd.projectcalico.org"
		],
		"grades": [],
		"params": { "requireDefaultDeny": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a NetworkPolicy with an empty podSelector and both policyTypes, and beside it those that let traffic through.",
		"controls": [
			"cis-kubernetes/5.3.2",
			"owasp-k8s-top10/K05:2025",
			"owasp-k8s-top10/K07:2022"
		],
		"peers": {
			"kubescape": [
				"C-0049",
				"C-0054",
				"C-0206"
			],
			"kyverno": [
				"add-networkpolicy",
				"generate-networkpolicy-existing",
				"add-networkpolicy-dns",
				"namespace-inventory-check"
			]
		},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "network-policy-allows-all-egress",
		"title": "NetworkPolicy admits all destinations",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["NetworkPolicy"],
		"each": "spec.egress[]",
		"when": "size(object.spec.?policyTypes.orValue([])) == 0 || 'Egress' in object.spec.policyTypes",
		"variables": [
			{
				"name": "peers",
				"expression": "item.?to.orValue([])"
			},
			{
				"name": "ports",
				"expression": "item.?ports.orValue([])"
			},
			{
				"name": "isDns",
				"expression": "size(variables.ports) > 0 && variables.ports.all(one, one.?port.orValue(0) == 53 && !one.?endPort.hasValue())"
			}
		],
		"expression": "size(variables.peers) > 0 || variables.isDns",
		"message": "NetworkPolicy \"{object.metadata.name}\" admits every destination{size(variables.ports) > 0 ? \" on some ports\" : \"\"}, so what is stolen in the pod finds its way out.",
		"grades": [],
		"strict": {
			"expression": "!variables.peers.exists(peer, peer.?ipBlock.cidr.orValue('') in ['0.0.0.0/0', '::/0'] && size(peer.ipBlock.?except.orValue([])) == 0)",
			"peers": {}
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List in `to` the pods, namespaces or addresses that the program needs.",
		"controls": ["owasp-k8s-top10/K05:2025", "owasp-k8s-top10/K07:2022"],
		"peers": { "snyk": ["SNYK-CC-K8S-26"] },
		"aliases": [],
		"category": "network",
		"anchors": ["to"]
	},
	{
		"id": "network-policy-allows-all-ingress",
		"title": "NetworkPolicy admits all sources",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["NetworkPolicy"],
		"each": "spec.ingress[]",
		"when": "size(object.spec.?policyTypes.orValue([])) == 0 || 'Ingress' in object.spec.policyTypes",
		"variables": [{
			"name": "peers",
			"expression": "item.?from.orValue([])"
		}],
		"expression": "size(variables.peers) > 0",
		"message": "NetworkPolicy \"{object.metadata.name}\" admits every source{size(item.?ports.orValue([])) > 0 ? \" to some ports\" : \"\"}, so it keeps nobody out there.",
		"grades": [{
			"when": "size(item.?ports.orValue([])) > 0",
			"severity": "low"
		}],
		"strict": {
			"expression": "!variables.peers.exists(peer, (peer.?ipBlock.cidr.orValue('') in ['0.0.0.0/0', '::/0'] || peer.?namespaceSelector.hasValue() && !peer.?podSelector.hasValue() && size(peer.namespaceSelector.?matchLabels.orValue({})) + size(peer.namespaceSelector.?matchExpressions.orValue([])) == 0))",
			"peers": {},
			"message": "NetworkPolicy \"{object.metadata.name}\" admits every address or every namespace{size(item.?ports.orValue([])) > 0 ? \" to some ports\" : \"\"}, so it keeps nobody out there."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List in `from` the pods, namespaces or addresses that are meant.",
		"controls": ["owasp-k8s-top10/K05:2025", "owasp-k8s-top10/K07:2022"],
		"peers": { "snyk": ["SNYK-CC-K8S-25"] },
		"aliases": [],
		"category": "network",
		"anchors": ["from"]
	},
	{
		"id": "network-policy-blocks-dns",
		"title": "NetworkPolicy forgets DNS",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./network-policy-blocks-dns.ts",
		"uses": [
			"NetworkPolicy",
			"workloads",
			"CiliumNetworkPolicy.cilium.io",
			"CiliumClusterwideNetworkPolicy.cilium.io",
			"NetworkPolicy.projectcalico.org",
			"NetworkPolicy.crd.projectcalico.org",
			"GlobalNetworkPolicy.projectcalico.org",
			"GlobalNetworkPolicy.crd.projectcalico.org"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add an egress rule to kube-dns in kube-system on port 53, for UDP and TCP.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "network-policy-peer-or",
		"title": "Namespace and pods as two peers",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./network-policy-peer-or.ts",
		"uses": ["NetworkPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write podSelector without a dash below namespaceSelector, so that both belong to one peer, or turn the two around where either is meant.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "network-policy-rules-ignored",
		"title": "NetworkPolicy rules without effect",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./network-policy-rules-ignored.ts",
		"uses": ["NetworkPolicy", "workloads"],
		"grades": [],
		"params": {},
		"overrides": ["invalid-network-policy"],
		"sensitive": false,
		"remediation": "Add the direction to policyTypes, or repair the port that the rule names.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "network-policy-selector",
		"title": "NetworkPolicy without any selector",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["NetworkPolicy"],
		"when": "object.apiVersion.startsWith('networking.k8s.io/')",
		"variables": [{
			"name": "peers",
			"expression": "(object.?spec.ingress.orValue([]).map(one, one == null ? [] : one.?from.orValue([])) + object.?spec.egress.orValue([]).map(one, one == null ? [] : one.?to.orValue([]))).flatten()"
		}],
		"expression": "object.?spec.podSelector.hasValue() || variables.peers.exists(peer, (peer.?podSelector.hasValue() || peer.?namespaceSelector.hasValue()))",
		"message": "NetworkPolicy \"{object.metadata.name}\" has no selector at all, so it is for every pod of the namespace.",
		"grades": [],
		"params": {},
		"overrides": ["network-policy-selects-whole-namespace"],
		"sensitive": false,
		"remediation": "Write a `podSelector` with the labels of the program, or an empty one where all pods are meant.",
		"controls": [],
		"peers": { "trivy": ["KSV-0038"] },
		"aliases": [],
		"category": "network",
		"anchors": ["spec.podSelector"]
	},
	{
		"id": "network-policy-selects-whole-namespace",
		"title": "NetworkPolicy for the whole namespace",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["NetworkPolicy"],
		"variables": [{
			"name": "selector",
			"expression": "object.?spec.podSelector.orValue({})"
		}],
		"expression": "size(variables.selector.?matchLabels.orValue({})) + size(variables.selector.?matchExpressions.orValue([])) > 0",
		"message": "NetworkPolicy \"{object.metadata.name}\" is for every pod of the namespace, also for those that come later.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Select by their labels the pods that the rules are meant for.",
		"controls": [],
		"peers": { "kyverno": ["restrict-networkpolicy-empty-podselector"] },
		"aliases": [],
		"category": "network",
		"anchors": ["spec.podSelector"]
	},
	{
		"id": "pod-without-egress-network-policy",
		"title": "Outgoing traffic of the workload not limited",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./pod-without-egress-network-policy.ts",
		"uses": [
			"workloads",
			"NetworkPolicy",
			"CiliumNetworkPolicy.cilium.io",
			"CiliumClusterwideNetworkPolicy.cilium.io",
			"NetworkPolicy.projectcalico.org",
			"NetworkPolicy.crd.projectcalico.org",
			"GlobalNetworkPolicy.projectcalico.org",
			"GlobalNetworkPolicy.crd.projectcalico.org"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a NetworkPolicy with policyTypes Egress that admits DNS and the destinations of the program.",
		"controls": [
			"nsa-cisa/NSA-2.2",
			"nsa-cisa/NSA-2.14",
			"owasp-k8s-top10/K05:2025",
			"owasp-k8s-top10/K08:2025",
			"owasp-k8s-top10/K07:2022"
		],
		"peers": {
			"polaris": ["missingNetworkPolicy"],
			"kube-score": ["pod-networkpolicy"]
		},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "pod-without-network-policy",
		"title": "Workload without a NetworkPolicy",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./pod-without-network-policy.ts",
		"uses": [
			"workloads",
			"NetworkPolicy",
			"CiliumNetworkPolicy.cilium.io",
			"CiliumClusterwideNetworkPolicy.cilium.io",
			"NetworkPolicy.projectcalico.org",
			"NetworkPolicy.crd.projectcalico.org",
			"GlobalNetworkPolicy.projectcalico.org",
			"GlobalNetworkPolicy.crd.projectcalico.org"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a NetworkPolicy that closes the namespace, and one that lets in what the program serves.",
		"controls": [
			"nsa-cisa/NSA-2.2",
			"owasp-k8s-top10/K05:2025",
			"owasp-k8s-top10/K07:2022"
		],
		"peers": {
			"kube-linter": ["non-isolated-pod"],
			"kube-score": ["pod-networkpolicy"],
			"polaris": ["missingNetworkPolicy"],
			"checkov": ["CKV2_K8S_6"],
			"kubescape": ["C-0030", "C-0260"],
			"kics": ["0401f71b-9c1e-4821-ab15-a955caa621be"],
			"kyverno": ["require-network-policy"]
		},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "sensitive-interface-exposed",
		"title": "Administrative console exposed",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./sensitive-interface-exposed.ts",
		"uses": [
			"workloads",
			"Service",
			"Ingress",
			"HTTPRoute.gateway.networking.k8s.io",
			"GRPCRoute.gateway.networking.k8s.io",
			"TLSRoute.gateway.networking.k8s.io",
			"TCPRoute.gateway.networking.k8s.io",
			"UDPRoute.gateway.networking.k8s.io",
			"VirtualService.networking.istio.io"
		],
		"grades": [],
		"params": { "interfaces": [
			"nifi",
			"argo-server",
			"weave-scope-app",
			"kubeflow",
			"kubernetes-dashboard",
			"jenkins",
			"prometheus",
			"ollama",
			"vllm",
			"kserve",
			"triton-inference-server",
			"ray-dashboard",
			"ray-head",
			"mlflow",
			"jupyterhub",
			"seldon",
			"bentoml"
		] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the Service internal, and put a proxy that asks who is there before the console.",
		"controls": ["owasp-k8s-top10/K06:2025"],
		"peers": { "kubescape": ["C-0021"] },
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "workload-externally-exposed",
		"title": "Workload reached from outside",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./workload-externally-exposed.ts",
		"uses": [
			"workloads",
			"Service",
			"Ingress",
			"HTTPRoute.gateway.networking.k8s.io",
			"GRPCRoute.gateway.networking.k8s.io",
			"TLSRoute.gateway.networking.k8s.io",
			"TCPRoute.gateway.networking.k8s.io",
			"UDPRoute.gateway.networking.k8s.io",
			"VirtualService.networking.istio.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Check that the workload is meant to be reached from outside, and that the proxy before it is the only way.",
		"controls": [],
		"peers": {
			"kubescape": [
				"C-0256",
				"C-0266",
				"C-0274"
			],
			"kics": ["69bbc5e3-0818-4150-89cc-1e989b48f23b"]
		},
		"aliases": [],
		"category": "network",
		"anchors": ["."]
	},
	{
		"id": "added-capabilities",
		"title": "Any capability beyond NET_BIND_SERVICE added",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "container",
		"each": "securityContext.capabilities.add[]",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "item == 'NET_BIND_SERVICE'",
		"message": "Container \"{container.name}\" adds the capability {item}, so a namespace that enforces the restricted profile refuses the pod.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the capabilities one by one, and keep only those without which the program does not run.",
		"controls": [
			"cis-kubernetes/5.2.9",
			"nsa-cisa/NSA-1.7",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-R-06"
		],
		"peers": {
			"checkov": ["CKV_K8S_25"],
			"trivy": ["KSV-0022", "KSV-0106"],
			"kics": ["19ebaa28-fc86-4a58-bcfa-015c9e22fe40"],
			"kyverno": [
				"disallow-capabilities-strict",
				"psp-restrict-adding-capabilities",
				"add-capabilities",
				"podsecurity-subrule-restricted",
				"podsecurity-subrule-restricted-capabilities",
				"adding-capabilities-strict"
			],
			"gatekeeper": ["K8sPSPCapabilities"],
			"monokle": ["PSS206"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "apparmor-profile-unset",
		"title": "AppArmor profile not set",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && containerType != 'ephemeral'",
		"variables": [{
			"name": "key",
			"expression": "'container.apparmor.security.beta.kubernetes.io/' + container.?name.orValue('')"
		}],
		"expression": "container.?securityContext.appArmorProfile.type.hasValue() || pod.?securityContext.appArmorProfile.type.hasValue() || template.?metadata.annotations[?variables.key].hasValue()",
		"message": "Container \"{container.?name.orValue('')}\" names no AppArmor profile, so on a node with another default nothing limits which files it touches.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `appArmorProfile.type` to RuntimeDefault in the pod's security context, where all nodes have AppArmor.",
		"fix": {
			"title": "Use the runtime's AppArmor profile",
			"safe": false,
			"set": { "securityContext.appArmorProfile.type": "RuntimeDefault" }
		},
		"controls": [],
		"peers": {
			"kics": ["8b36775e-183d-4d46-b0f7-96a6f34a723f"],
			"kubesec": ["ApparmorAny"],
			"kyverno": ["add-apparmor-annotations"],
			"snyk": ["SNYK-CC-K8S-32"],
			"monokle": ["KSV002"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.appArmorProfile.type"]
	},
	{
		"id": "apparmor-unconfined",
		"title": "AppArmor disabled or unknown profile",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [
			{
				"name": "key",
				"expression": "'container.apparmor.security.beta.kubernetes.io/' + container.?name.orValue('')"
			},
			{
				"name": "annotation",
				"expression": "template.?metadata.annotations[?variables.key].orValue('runtime/default')"
			},
			{
				"name": "own",
				"expression": "container.?securityContext.appArmorProfile.orValue({})"
			},
			{
				"name": "inherited",
				"expression": "pod.?securityContext.appArmorProfile.orValue({})"
			},
			{
				"name": "ownIsWell",
				"expression": "variables.own.?type.orValue('') != 'Unconfined' && (variables.own.?type.orValue('') != 'Localhost' || variables.own.?localhostProfile.orValue('') != '')"
			},
			{
				"name": "inheritedIsWell",
				"expression": "variables.inherited.?type.orValue('') != 'Unconfined' && (variables.inherited.?type.orValue('') != 'Localhost' || variables.inherited.?localhostProfile.orValue('') != '')"
			},
			{
				"name": "annotationIsWell",
				"expression": "variables.annotation == 'runtime/default' || variables.annotation.startsWith('localhost/')"
			},
			{
				"name": "ownField",
				"expression": "variables.ownIsWell ? '' : 'type'"
			},
			{
				"name": "annotationKey",
				"expression": "variables.annotationIsWell ? '' : variables.key"
			}
		],
		"expression": "variables.ownIsWell && variables.annotationIsWell && variables.inheritedIsWell",
		"message": "{variables.ownIsWell && variables.annotationIsWell ? \"The pod's containers run\" : 'Container \"' + container.name + '\" runs'} without an AppArmor profile that works, so nothing but its user's rights limits which files it touches.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use the type RuntimeDefault, or Localhost with the name of a profile that is loaded on the nodes.",
		"controls": [
			"nsa-cisa/NSA-1.8",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-08"
		],
		"peers": {
			"trivy": ["KSV-0002"],
			"kubesec": ["ApparmorUnconfined", "ApparmorAny"],
			"kyverno": ["restrict-apparmor-profiles", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPAppArmor"],
			"monokle": ["PSS107", "KSV002"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": [
			"securityContext.appArmorProfile[{variables.ownField}]",
			"$template.metadata.annotations[{variables.annotationKey}]",
			"$pod.securityContext.appArmorProfile.type"
		]
	},
	{
		"id": "baseline-capabilities",
		"title": "Capability outside the baseline set",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "container",
		"each": "securityContext.capabilities.add[]",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "item in ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']",
		"message": "Container \"{container.name}\" adds the capability {item}, so a namespace that enforces the baseline profile refuses the pod.",
		"grades": [],
		"params": {},
		"overrides": ["added-capabilities"],
		"sensitive": false,
		"remediation": "Remove the capability, or run the pod in a namespace that is meant for privileged workloads.",
		"controls": ["pod-security-standards/PSS-B-04"],
		"peers": {
			"datree": ["EKS_INVALID_CAPABILITIES_EKS"],
			"kyverno": ["disallow-capabilities", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPCapabilities"],
			"monokle": ["PSS104"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "cloud-credentials-host-mount",
		"title": "Cloud or kubelet credential path mounted",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "pod",
		"each": "volumes[]",
		"variables": [
			{
				"name": "path",
				"expression": "'/' + item.?hostPath.path.orValue('').split('/').filter(part, part != '' && part != '.').join('/')"
			},
			{
				"name": "credentials",
				"expression": "['/etc/kubernetes/azure.json', '/.azure', '/root/.azure', '/.aws', '/root/.aws', '/.config/gcloud', '/root/.config/gcloud', '/gcloud', '/etc/kubernetes/cloud-config', '/var/lib/kubelet/pki', '/var/lib/kubelet/kubeconfig']"
			},
			{
				"name": "parents",
				"expression": "['/etc/kubernetes', '/root', '/.config', '/root/.config', '/var/lib/kubelet']"
			}
		],
		"expression": "!(variables.path in variables.parents || variables.path.matches('^/etc/kubernetes/[^/]+[.]conf$') || variables.credentials.exists(one, variables.path == one || variables.path.startsWith(one + '/')))",
		"message": "Volume \"{item.?name.orValue('')}\" is the node's {variables.path}, with credentials by which the pod acts as the node or its cloud account.",
		"grades": [{
			"when": "object.kind == 'DaemonSet' && object.?metadata.namespace.orValue('') == 'kube-system'",
			"severity": "medium"
		}],
		"params": {},
		"overrides": [
			"writable-host-mount",
			"host-path-volume",
			"sensitive-host-mounts"
		],
		"sensitive": false,
		"remediation": "Give the pod an identity of its own, such as IRSA or the workload identity of Azure or Google, instead of files of the node.",
		"controls": ["nsa-cisa/NSA-2.14", "owasp-k8s-top10/K08:2025"],
		"peers": { "kubescape": ["C-0020"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPath.path"]
	},
	{
		"id": "control-plane-toleration",
		"title": "Toleration for control-plane taints",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "pod",
		"each": "tolerations[]",
		"when": "object.?metadata.namespace.orValue('') != 'kube-system'",
		"variables": [{
			"name": "key",
			"expression": "item.?key.orValue('')"
		}],
		"expression": "!(variables.key in ['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master'] || variables.key == '' && item.?operator.orValue('') == 'Exists')",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" may run on the control plane's nodes, beside etcd and the API server, so a break-out there takes the cluster.",
		"grades": [{
			"when": "object.kind == 'DaemonSet'",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the toleration, or name the taints that are meant one by one.",
		"controls": [],
		"peers": { "kyverno": ["restrict-controlplane-scheduling"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["key", "operator"]
	},
	{
		"id": "dangerous-capabilities",
		"title": "Host-compromising capability added",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "container",
		"each": "securityContext.capabilities.add[]",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [{
			"name": "capability",
			"expression": "item.upperAscii()"
		}],
		"expression": "!params.capabilities.exists(name, variables.capability == name || variables.capability == 'CAP_' + name)",
		"message": "Container \"{container.name}\" gets the capability {item}, so an intruder reaches the kernel, other processes or the node's network.",
		"grades": [],
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
		"overrides": [
			"baseline-capabilities",
			"added-capabilities",
			"net-raw-capability"
		],
		"sensitive": false,
		"remediation": "Remove the capability, or move the workload to a namespace of its own and record why it is needed.",
		"controls": ["owasp-k8s-top10/K01:2025", "owasp-k8s-top10/K01:2022"],
		"peers": {
			"polaris": ["dangerousCapabilities"],
			"trivy": ["KSV-0120"],
			"kubescape": ["C-0046"],
			"datree": ["CONTAINERS_INVALID_CAPABILITIES_VALUE"],
			"kyverno": ["service-mesh-disallow-capabilities"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "docker-sock",
		"title": "Container runtime socket mounted",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "pod",
		"each": "volumes[]",
		"variables": [{
			"name": "path",
			"expression": "'/' + item.?hostPath.path.orValue('').split('/').filter(part, part != '' && part != '.').join('/')"
		}, {
			"name": "isSocket",
			"expression": "item.?hostPath.path.orValue('') != '' && (variables.path in ['/', '/var', '/run', '/var/run'] || (variables.path.startsWith('/var/run/') ? variables.path.substring(8) : variables.path.startsWith('/run/') ? variables.path.substring(4) : '') in ['/docker', '/docker.sock', '/containerd', '/containerd/containerd.sock', '/k3s', '/k3s/containerd', '/k3s/containerd/containerd.sock', '/crio', '/crio/crio.sock', '/cri-dockerd.sock', '/dockershim.sock', '/podman', '/podman/podman.sock'])"
		}],
		"expression": "object.?metadata.namespace.orValue('') in params.exemptNamespaces || (!variables.isSocket && !(pod.?containers.orValue([]) + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])) .exists(one, one.?volumeMounts.orValue([]).exists(mount, mount.?name.orValue('') == item.?name.orValue('') && mount.?mountPath.orValue('').endsWith('docker.sock'))))",
		"message": "Volume \"{item.name}\" brings a container runtime's socket into the pod, so it can start privileged containers beside it.",
		"grades": [{
			"when": "object.kind == 'DaemonSet' && object.?metadata.namespace.orValue('') == 'kube-system'",
			"severity": "medium"
		}],
		"params": { "exemptNamespaces": [] },
		"overrides": ["writable-host-mount", "host-path-volume"],
		"sensitive": false,
		"remediation": "Remove the volume, and build or inspect images with a tool that needs no daemon.",
		"controls": ["owasp-k8s-top10/K01:2025", "owasp-k8s-top10/K01:2022"],
		"peers": {
			"kube-linter": ["docker-sock"],
			"checkov": ["CKV_K8S_27"],
			"trivy": ["KSV-0006"],
			"kubescape": ["C-0074"],
			"kics": ["a6f34658-fdfb-4154-9536-56d516f65828"],
			"kubesec": ["DockerSock"],
			"datree": ["CONTAINERS_INCORRECT_PATH_VALUE_DOCKERSOCKET"],
			"semgrep": ["exposing-docker-socket-hostpath"],
			"kyverno": ["disallow-container-sock-mounts", "docker-socket-check"],
			"snyk": ["SNYK-CC-K8S-2"],
			"monokle": ["KBP101", "KSV006"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPath.path", "."]
	},
	{
		"id": "drop-all-capabilities",
		"title": "Capabilities not dropped to none",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [
			{
				"name": "dropped",
				"expression": "container.?securityContext.capabilities.drop.orValue([]).map(name, name.upperAscii())"
			},
			{
				"name": "added",
				"expression": "container.?securityContext.capabilities.add.orValue([]).map(name, name.upperAscii())"
			},
			{
				"name": "defaults",
				"expression": "['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT']"
			}
		],
		"expression": "'ALL' in variables.dropped || (variables.defaults.all(name, name in variables.dropped || 'CAP_' + name in variables.dropped) && !('ALL' in variables.added || 'CAP_ALL' in variables.added))",
		"message": "Container \"{container.name}\" {'CAP_ALL' in variables.dropped ? 'drops CAP_ALL, a spelling that some runtimes ignore' : 'keeps capabilities that the runtime gives by default'}, so an intruder may still forge packets or change file owners.",
		"grades": [{
			"when": "'CAP_ALL' in variables.dropped",
			"severity": "info"
		}],
		"params": {},
		"overrides": ["drop-any-capability", "drop-net-raw-capability"],
		"sensitive": false,
		"remediation": "Set `capabilities.drop` to [\"ALL\"], and add back what the program then lacks.",
		"fix": {
			"title": "Drop all capabilities",
			"safe": false,
			"set": { "securityContext.capabilities.drop": ["ALL"] }
		},
		"controls": [
			"cis-kubernetes/5.2.9",
			"nsa-cisa/NSA-1.7",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-R-06"
		],
		"peers": {
			"polaris": ["insecureCapabilities"],
			"checkov": ["CKV_K8S_37"],
			"trivy": ["KSV-0003", "KSV-0106"],
			"kubesec": ["CapDropAll"],
			"kyverno": [
				"drop-all-capabilities",
				"disallow-capabilities-strict",
				"podsecurity-subrule-restricted-capabilities",
				"podsecurity-subrule-restricted",
				"apply-pss-restricted-profile"
			],
			"gatekeeper": ["K8sPSPCapabilities"],
			"snyk": ["SNYK-CC-K8S-6"],
			"monokle": [
				"PSS206",
				"KBP103",
				"KSV003"
			]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.capabilities.drop"]
	},
	{
		"id": "drop-any-capability",
		"title": "No capability dropped at all",
		"severity": "low",
		"securitySeverity": 2.8,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && containerType != 'ephemeral'",
		"variables": [],
		"expression": "size(container.?securityContext.capabilities.drop.orValue([])) > 0",
		"message": "Container \"{container.?name.orValue('')}\" gives up none of the capabilities that the runtime grants, so an intruder has all of them.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `capabilities.drop`, best to [\"ALL\"].",
		"fix": {
			"title": "Drop all capabilities",
			"safe": false,
			"set": { "securityContext.capabilities.drop": ["ALL"] }
		},
		"controls": [],
		"peers": {
			"trivy": ["KSV-0004"],
			"kics": ["268ca686-7fb7-4ae9-b129-955a2a89064e"],
			"kubesec": ["CapDropAny"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.capabilities.drop"]
	},
	{
		"id": "drop-net-raw-capability",
		"title": "NET_RAW kept",
		"severity": "medium",
		"securitySeverity": 5.3,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [{
			"name": "isDropped",
			"expression": "container.?securityContext.capabilities.drop.orValue([]).exists(name, name != null && name.upperAscii() in ['NET_RAW', 'CAP_NET_RAW', 'ALL'])"
		}, {
			"name": "isAdded",
			"expression": "container.?securityContext.capabilities.add.orValue([]).exists(name, name != null && name.upperAscii() in ['NET_RAW', 'CAP_NET_RAW', 'ALL', 'CAP_ALL'])"
		}],
		"expression": "variables.isDropped && !variables.isAdded",
		"message": "Container \"{container.?name.orValue('')}\" {variables.isAdded ? 'adds' : 'keeps'} NET_RAW, so an intruder can forge packets in its neighbours' names.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add NET_RAW or ALL to `capabilities.drop`, which only tools such as ping notice.",
		"controls": ["cis-kubernetes/5.2.8"],
		"peers": {
			"kube-linter": ["drop-net-raw-capability"],
			"checkov": ["CKV_K8S_28"],
			"kics": ["dbbc6705-d541-43b0-b166-dd4be8208b54"],
			"datree": ["CIS_MISSING_VALUE_DROP_NET_RAW"],
			"kyverno": ["drop-cap-net-raw"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.capabilities[{variables.isAdded ? 'add' : 'drop'}]"]
	},
	{
		"id": "git-sync-command-override",
		"title": "git-sync binary override",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "container",
		"each": "*[]",
		"when": "containerType != 'ephemeral' && (type(item) == map ? item.?name.orValue('') == 'GITSYNC_GIT' : type(item) == string && item.matches('^--?git(=|$)'))",
		"variables": [],
		"expression": "type(item) == string && !container.?image.orValue('').matches('(^|[/._-])git-sync(:[^/]*)?(@.*)?$')",
		"message": "Container \"{container.?name.orValue('')}\" tells git-sync which program to run as git, so any file in it can be started unseen.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the variable GITSYNC_GIT and the flag `--git`.",
		"controls": [],
		"peers": { "checkov": ["CKV_K8S_159"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "group-id-unset",
		"title": "No explicit group id",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && pod.?hostUsers.orValue(true)",
		"variables": [],
		"expression": "container.?securityContext.runAsGroup.hasValue() || pod.?securityContext.runAsGroup.hasValue()",
		"message": "Container \"{container.?name.orValue('')}\" leaves its group to the image, and without one it is root's group.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `runAsGroup` in the pod's security context to an id of 10000 or more.",
		"fix": {
			"title": "Run with a group of its own",
			"safe": false,
			"set": { "securityContext.runAsGroup": 10001 }
		},
		"controls": [],
		"peers": {
			"trivy": ["KSV-0021"],
			"kubesec": ["RunAsGroup"],
			"kube-score": ["container-security-context-user-group-id"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.runAsGroup"]
	},
	{
		"id": "host-aliases",
		"title": "hostAliases set",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": false,
		"scope": "pod",
		"variables": [],
		"expression": "size(pod.?hostAliases.orValue([])) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" has addresses of its own for {pod.?hostAliases.orValue([]).filter(alias, alias != null).map(alias, alias.?hostnames.orValue([])).flatten()}, so these names go elsewhere than DNS says.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a Service of type ExternalName, or change the name in DNS.",
		"controls": [],
		"peers": {
			"trivy": ["KSV-0007"],
			"kubesec": ["HostAliases"],
			"snyk": ["SNYK-CC-K8S-12"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostAliases"]
	},
	{
		"id": "host-ipc",
		"title": "Host IPC namespace",
		"severity": "high",
		"securitySeverity": 7.1,
		"defaultOn": true,
		"scope": "pod",
		"variables": [],
		"expression": "!pod.?hostIPC.orValue(false)",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" shares the node's IPC namespace, so it can read and change the shared memory of the node's processes.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `hostIPC`, and share memory inside the pod by an `emptyDir` with the medium Memory.",
		"fix": {
			"title": "Use an IPC namespace of the pod's own",
			"safe": false,
			"set": { "hostIPC": false }
		},
		"controls": [
			"cis-kubernetes/5.2.4",
			"nsa-cisa/NSA-1.5",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-02"
		],
		"peers": {
			"kube-linter": ["host-ipc"],
			"polaris": ["hostIPCSet"],
			"checkov": ["CKV_K8S_18"],
			"trivy": ["KSV-0008"],
			"kubescape": ["C-0038", "C-0276"],
			"kics": ["cd290efd-6c82-4e9d-a698-be12ae31d536"],
			"kubesec": ["HostIPC"],
			"datree": ["CONTAINERS_INCORRECT_HOSTIPC_VALUE_TRUE"],
			"semgrep": ["hostipc-pod"],
			"kyverno": ["disallow-host-namespaces", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPHostNamespace"],
			"snyk": ["SNYK-CC-K8S-13"],
			"monokle": ["PSS102", "KSV008"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostIPC"]
	},
	{
		"id": "host-network",
		"title": "Host network namespace",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "pod",
		"when": "!pod.?securityContext.windowsOptions.hostProcess.orValue(false) && !(pod.?containers.orValue([]) + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])).exists(one, one.?securityContext.windowsOptions.hostProcess.orValue(false))",
		"variables": [],
		"expression": "!pod.?hostNetwork.orValue(false)",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" shares the node's network, so it reaches services on its loopback and no NetworkPolicy applies.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `hostNetwork`, and let others reach the pod through a Service or a single host port.",
		"fix": {
			"title": "Use a network of the pod's own",
			"safe": false,
			"set": { "hostNetwork": false }
		},
		"controls": [
			"cis-kubernetes/5.2.5",
			"nsa-cisa/NSA-1.5",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-02"
		],
		"peers": {
			"kube-linter": ["host-network"],
			"polaris": ["hostNetworkSet"],
			"checkov": ["CKV_K8S_19"],
			"trivy": ["KSV-0009"],
			"kubescape": ["C-0041"],
			"kics": ["6b6bdfb3-c3ae-44cb-88e4-7405c1ba2c8a"],
			"kubesec": ["HostNetwork"],
			"datree": ["CONTAINERS_INCORRECT_HOSTNETWORK_VALUE_TRUE"],
			"semgrep": ["hostnetwork-pod"],
			"kyverno": ["disallow-host-namespaces", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPHostNetworkingPorts"],
			"snyk": ["SNYK-CC-K8S-14"],
			"monokle": ["PSS102", "KSV009"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostNetwork"]
	},
	{
		"id": "host-path-volume",
		"title": "hostPath volume",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "pod",
		"each": "volumes[]",
		"variables": [{
			"name": "subject",
			"expression": "object.?metadata.namespace.orValue('') + '/' + object.kind + '/' + object.?metadata.name.orValue('')"
		}, {
			"name": "path",
			"expression": "'/' + item.?hostPath.path.orValue('').split('/').filter(part, part != '' && part != '.').join('/')"
		}],
		"expression": "!item.?hostPath.hasValue() || params.exempt.exists(prefix, variables.subject.startsWith(prefix)) || params.allowedPaths.exists(one, (variables.path + '/').startsWith((one.pathPrefix + '/').replace('//', '/')) && (!one.?readOnly.orValue(false) || (pod.?containers.orValue([]) + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])).all(user, user.?volumeMounts.orValue([]) .all(mount, mount.?name.orValue('') != item.?name.orValue('') || mount.?readOnly.orValue(false)))))",
		"message": "Volume \"{item.?name.orValue('')}\" is the node's {item.?hostPath.path.orValue('file system')}, so the pod shares files with the node and with every other pod that mounts them.",
		"grades": [],
		"params": {
			"exempt": [],
			"allowedPaths": []
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use an `emptyDir`, a projected volume, or a CSI or local PersistentVolume.",
		"controls": [
			"cis-kubernetes/5.2.11",
			"nsa-cisa/NSA-1.5",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-05",
			"pod-security-standards/PSS-R-01"
		],
		"peers": {
			"polaris": ["hostPathSet"],
			"trivy": ["KSV-0023"],
			"kubescape": ["C-0048"],
			"kics": ["aa8f7a35-9923-4cad-bd61-a19b7f6aac91"],
			"datree": ["CONTAINERS_INCORRECT_KEY_HOSTPATH"],
			"kyverno": [
				"disallow-host-path",
				"limit-hostpath-vols",
				"remove-hostpath-volumes",
				"podsecurity-subrule-baseline"
			],
			"gatekeeper": ["K8sPSPHostFilesystem"],
			"monokle": ["PSS105", "KSV023"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPath.path"]
	},
	{
		"id": "host-pid",
		"title": "Host process namespace",
		"severity": "high",
		"securitySeverity": 7.8,
		"defaultOn": true,
		"scope": "pod",
		"variables": [],
		"expression": "!pod.?hostPID.orValue(false)",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" shares the node's process namespace, so its containers can read and stop every process of the node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `hostPID`, and look at a neighbour container by `shareProcessNamespace` where that is the purpose.",
		"fix": {
			"title": "Use a process namespace of the pod's own",
			"safe": false,
			"set": { "hostPID": false }
		},
		"controls": [
			"cis-kubernetes/5.2.3",
			"nsa-cisa/NSA-1.5",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-02"
		],
		"peers": {
			"kube-linter": ["host-pid"],
			"polaris": ["hostPIDSet"],
			"checkov": ["CKV_K8S_17"],
			"trivy": ["KSV-0010"],
			"kubescape": ["C-0038", "C-0275"],
			"kics": ["302736f4-b16c-41b8-befe-c0baffa0bd9d"],
			"kubesec": ["HostPID"],
			"datree": ["CONTAINERS_INCORRECT_HOSTPID_VALUE_TRUE"],
			"semgrep": ["hostpid-pod"],
			"kyverno": ["disallow-host-namespaces", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPHostNamespace"],
			"snyk": ["SNYK-CC-K8S-3"],
			"monokle": ["PSS102", "KSV010"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPID"]
	},
	{
		"id": "host-port-outside-range",
		"title": "Host port outside the agreed range",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "container",
		"each": "ports[]",
		"variables": [{
			"name": "port",
			"expression": "item.?hostPort.orValue(0)"
		}],
		"expression": "variables.port == 0 || params.allowedRanges.exists(range, range.min <= variables.port && variables.port <= range.max)",
		"message": "Container \"{container.?name.orValue('')}\" takes port {variables.port} of its node, which lies outside {params.allowedRanges.map(range, string(range.min) + '-' + string(range.max)).join(', ')} and may be another service's or open to the world.",
		"grades": [],
		"params": { "allowedRanges": [{
			"min": 5e3,
			"max": 6e3
		}] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a Service, or a host port inside the agreed range.",
		"controls": [],
		"peers": { "kyverno": ["disallow-host-ports-range"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPort"]
	},
	{
		"id": "host-port",
		"title": "Host port bound",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "container",
		"each": "ports[]",
		"variables": [{
			"name": "port",
			"expression": "item.?hostPort.orValue(0)"
		}],
		"expression": "variables.port == 0 || variables.port in params.allowedPorts || params.allowedRanges.exists(range, range.min <= variables.port && variables.port <= range.max)",
		"message": "Container \"{container.name}\" takes port {variables.port} of its node, so whoever reaches the node reaches it past every Service.",
		"grades": [],
		"params": {
			"allowedPorts": [],
			"allowedRanges": []
		},
		"overrides": ["host-port-outside-range"],
		"sensitive": false,
		"remediation": "Remove `hostPort`, and let others reach the pod through a Service.",
		"controls": [
			"cis-kubernetes/5.2.12",
			"nsa-cisa/NSA-1.5",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-06"
		],
		"peers": {
			"polaris": ["hostPortSet"],
			"checkov": ["CKV_K8S_26"],
			"trivy": ["KSV-0024"],
			"kubescape": ["C-0044"],
			"kics": ["2b1836f1-dcce-416e-8e16-da8c71920633"],
			"datree": ["CONTAINERS_INCORRECT_KEY_HOSTPORT"],
			"kyverno": ["disallow-host-ports", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPHostNetworkingPorts"],
			"monokle": ["PSS106", "KSV024"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPort"]
	},
	{
		"id": "host-probes-lifecycle",
		"title": "Probe or hook targets another host",
		"severity": "medium",
		"securitySeverity": 5.3,
		"defaultOn": true,
		"scope": "container",
		"each": "*",
		"when": "key in ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']",
		"variables": [{
			"name": "hosts",
			"expression": "[item.?httpGet.host.orValue(''), item.?tcpSocket.host.orValue(''), item.?postStart.httpGet.host.orValue(''), item.?postStart.tcpSocket.host.orValue(''), item.?preStop.httpGet.host.orValue(''), item.?preStop.tcpSocket.host.orValue('')] .filter(host, host != '')"
		}],
		"expression": "size(variables.hosts) == 0",
		"message": "The {key} of container \"{container.?name.orValue('')}\" has the node's kubelet call {variables.hosts[0]}, so whoever writes the pod chooses what is called from the node's place in the network.",
		"grades": [{
			"when": "variables.hosts.all(host, host.lowerAscii() in ['localhost', '::1', '[::1]'] || host.startsWith('127.'))",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `host`, so that the pod's own address is asked.",
		"controls": ["pod-security-standards/PSS-B-07"],
		"peers": {
			"kyverno": ["podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPHostProbesLifecycle"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": [
			"httpGet.host",
			"tcpSocket.host",
			"postStart.httpGet.host",
			"postStart.tcpSocket.host",
			"preStop.httpGet.host",
			"preStop.tcpSocket.host"
		]
	},
	{
		"id": "interactive-tty-container",
		"title": "stdin or tty allocated",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": false,
		"scope": "container",
		"when": "containerType != 'ephemeral' && !(object.kind == 'Pod' && object.?metadata.name.or(object.?metadata.generateName).orValue('').matches('(^|[-.])debug(ger|ging)?([-.]|$)'))",
		"variables": [{
			"name": "field",
			"expression": "container.?stdin.orValue(false) ? 'stdin' : container.?tty.orValue(false) ? 'tty' : ''"
		}],
		"expression": "variables.field == ''",
		"message": "Container \"{container.?name.orValue('')}\" keeps {variables.field == 'tty' ? 'a terminal' : 'its input'} open, so whoever may attach to it types to the program.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `stdin` and `tty`.",
		"fix": {
			"title": "Close the terminal",
			"safe": false,
			"remove": ["stdin", "tty"]
		},
		"controls": [],
		"peers": { "gatekeeper": ["K8sDisallowInteractiveTTY"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["[{variables.field}]"]
	},
	{
		"id": "low-group-id",
		"title": "GID in the host account range",
		"severity": "low",
		"securitySeverity": 2.9,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && pod.?hostUsers.orValue(true)",
		"variables": [{
			"name": "group",
			"expression": "container.?securityContext.runAsGroup.or(pod.?securityContext.runAsGroup).orValue(params.minimum)"
		}],
		"expression": "variables.group >= params.minimum",
		"message": "{container.?securityContext.runAsGroup.hasValue() ? 'Container \"' + container.?name.orValue('') + '\" runs' : 'The pod has its containers run'} with group {variables.group}, which may be a group of the node, so a break-out can use what that group may.",
		"grades": [],
		"params": { "minimum": 1e4 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a group id of 10000 or more, and have the files of the image and its volumes belong to it.",
		"controls": [],
		"peers": {
			"kube-score": ["container-security-context-user-group-id"],
			"trivy": ["KSV-0021"],
			"kubesec": ["RunAsGroup"],
			"datree": ["CONTAINERS_INCORRECT_RUNASGROUP_VALUE_LOWGID"],
			"kyverno": ["validate-userid-groupid-fsgroup", "psp-check-supplemental-groups"],
			"gatekeeper": ["K8sPSPAllowedUsers"],
			"monokle": ["KBP105", "KSV021"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.runAsGroup", "$pod.securityContext.runAsGroup"]
	},
	{
		"id": "low-user-id",
		"title": "UID in the host account range",
		"severity": "low",
		"securitySeverity": 3.1,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && pod.?hostUsers.orValue(true)",
		"variables": [{
			"name": "user",
			"expression": "container.?securityContext.runAsUser.or(pod.?securityContext.runAsUser).orValue(params.minimum)"
		}],
		"expression": "variables.user >= params.minimum",
		"message": "{container.?securityContext.runAsUser.hasValue() ? 'Container \"' + container.name + '\" runs' : 'The pod has its containers run'} as user {variables.user}, which may be an account of the node, so a break-out can read that account's files.",
		"grades": [],
		"params": { "minimum": 1e4 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a user id of 10000 or more, and have the image's files belong to it.",
		"controls": [],
		"peers": {
			"kube-score": ["container-security-context-user-group-id"],
			"checkov": ["CKV_K8S_40"],
			"trivy": ["KSV-0020"],
			"kics": ["02323c00-cdc3-4fdc-a310-4f2b3e7a1660"],
			"kubesec": ["RunAsUser"],
			"datree": ["CONTAINERS_INCORRECT_RUNASUSER_VALUE_LOWUID"],
			"kyverno": ["validate-userid-groupid-fsgroup"],
			"gatekeeper": ["K8sPSPAllowedUsers"],
			"snyk": ["SNYK-CC-K8S-11"],
			"monokle": ["KBP104", "KSV020"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.runAsUser", "$pod.securityContext.runAsUser"]
	},
	{
		"id": "mount-propagation",
		"title": "Bidirectional mount propagation",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": true,
		"scope": "container",
		"each": "volumeMounts[]",
		"when": "containerType != 'ephemeral'",
		"variables": [],
		"expression": "item.?mountPropagation.orValue('') != 'Bidirectional'",
		"message": "What container \"{container.?name.orValue('')}\" mounts below {item.?mountPath.orValue('')} appears on the node and in other pods, so an intruder lays his files over theirs.",
		"grades": [{
			"when": "object.kind == 'DaemonSet' && pod.?volumes.orValue([]).exists(volume, volume.?name == item.?name && volume.?hostPath.path.orValue('').matches('^/var/lib/kubelet(/|$)'))",
			"severity": "low"
		}],
		"strict": {
			"expression": "item.?mountPropagation.orValue('') != 'HostToContainer'",
			"severity": "low",
			"peers": {},
			"message": "Container \"{container.?name.orValue('')}\" sees every filesystem that the node mounts below {item.?mountPath.orValue('')} later, other pods' volumes among them."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `mountPropagation`, unless the pod is a node plugin of a storage driver.",
		"controls": [],
		"peers": {
			"snyk": ["SNYK-CC-K8S-38"],
			"monokle": ["KBP115"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["mountPropagation"]
	},
	{
		"id": "net-bind-service-capability",
		"title": "NET_BIND_SERVICE added",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "container",
		"each": "securityContext.capabilities.add[]",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "!(item.upperAscii() in ['NET_BIND_SERVICE', 'CAP_NET_BIND_SERVICE'])",
		"message": "Container \"{container.?name.orValue('')}\" asks for {item}, which most runtimes no longer need for low ports, so it is a right without a use.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the capability, or let the program listen on a port above 1023.",
		"controls": [],
		"peers": {
			"trivy": ["KSV-0022"],
			"checkov": ["CKV_K8S_25"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "net-raw-capability",
		"title": "NET_RAW added",
		"severity": "medium",
		"securitySeverity": 5.3,
		"defaultOn": false,
		"scope": "container",
		"each": "securityContext.capabilities.add[]",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "!(item.upperAscii() in ['NET_RAW', 'CAP_NET_RAW'])",
		"message": "Container \"{container.?name.orValue('')}\" asks for {item}, so an intruder can forge packets and answer ARP or DNS for its neighbours.",
		"grades": [],
		"params": {},
		"overrides": ["baseline-capabilities", "added-capabilities"],
		"sensitive": false,
		"remediation": "Remove NET_RAW from `capabilities.add`.",
		"controls": [],
		"peers": { "trivy": ["KSV-0119"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "no-linux-hardening",
		"title": "No kernel confinement of any kind",
		"severity": "medium",
		"securitySeverity": 4.5,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [
			{
				"name": "seccomp",
				"expression": "container.?securityContext.seccompProfile.type.or(pod.?securityContext.seccompProfile.type).orValue('Unconfined')"
			},
			{
				"name": "annotationKey",
				"expression": "'container.apparmor.security.beta.kubernetes.io/' + container.?name.orValue('')"
			},
			{
				"name": "appArmor",
				"expression": "container.?securityContext.appArmorProfile.type.or(template.?metadata.annotations[?variables.annotationKey]) .or(pod.?securityContext.appArmorProfile.type).orValue('unconfined')"
			},
			{
				"name": "hasSeLinux",
				"expression": "size(container.?securityContext.seLinuxOptions.orValue({})) + size(pod.?securityContext.seLinuxOptions.orValue({})) > 0"
			},
			{
				"name": "dropsCapabilities",
				"expression": "size(container.?securityContext.capabilities.drop.orValue([])) > 0 && !container.?securityContext.capabilities.add.orValue([]).exists(name, name != null && name.upperAscii() in ['ALL', 'CAP_ALL'])"
			}
		],
		"expression": "variables.seccomp != 'Unconfined' || variables.appArmor.lowerAscii() != 'unconfined' || variables.hasSeLinux || variables.dropsCapabilities",
		"message": "Container \"{container.?name.orValue('')}\" has no seccomp, AppArmor or SELinux settings and drops no capability, so only its user's rights hold an intruder back.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Begin with the seccomp profile RuntimeDefault and drop all capabilities.",
		"controls": [],
		"peers": {
			"polaris": ["linuxHardening"],
			"kubescape": ["C-0055"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext"]
	},
	{
		"id": "no-read-only-root-fs",
		"title": "Writable root filesystem",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "container.?securityContext.readOnlyRootFilesystem.orValue(false)",
		"message": "Container \"{container.name}\" can write to its root filesystem, so an intruder can leave tools there or change the program.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `readOnlyRootFilesystem` to true, and mount an `emptyDir` wherever the program writes, mostly /tmp.",
		"fix": {
			"title": "Make the root filesystem read-only",
			"safe": false,
			"set": { "securityContext.readOnlyRootFilesystem": true }
		},
		"controls": [
			"nsa-cisa/NSA-1.2",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022"
		],
		"peers": {
			"kube-linter": ["no-read-only-root-fs"],
			"kube-score": ["container-security-context-readonlyrootfilesystem"],
			"polaris": ["notReadOnlyRootFilesystem"],
			"checkov": ["CKV_K8S_22"],
			"trivy": ["KSV-0014"],
			"kubescape": ["C-0017", "C-0211"],
			"kics": ["a9c2f49d-0671-4fc9-9ece-f4e261e128d0"],
			"kubesec": ["ReadOnlyRootFilesystem"],
			"datree": ["CONTAINERS_INCORRECT_READONLYROOTFILESYSTEM_VALUE"],
			"semgrep": ["writable-filesystem-container"],
			"kyverno": ["require-ro-rootfs"],
			"gatekeeper": ["K8sPSPReadOnlyRootFilesystem"],
			"snyk": ["SNYK-CC-K8S-8"],
			"monokle": ["KBP102", "KSV014"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.readOnlyRootFilesystem"]
	},
	{
		"id": "pod-security-context-missing",
		"title": "No pod-level security context",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "pod",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "size(pod.?securityContext.orValue({})) > 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" has no security context for the pod as a whole, so a container that is added later, by hand or by an injector, has none at all.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Put the settings that all containers share into the pod's `securityContext`.",
		"controls": [],
		"peers": {
			"trivy": ["KSV-0118"],
			"checkov": ["CKV_K8S_29"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext"]
	},
	{
		"id": "privilege-escalation-container",
		"title": "Privilege escalation not disabled",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [
			{
				"name": "stated",
				"expression": "container.?securityContext.allowPrivilegeEscalation.orValue(true)"
			},
			{
				"name": "privileged",
				"expression": "container.?securityContext.privileged.orValue(false)"
			},
			{
				"name": "isAdmin",
				"expression": "container.?securityContext.capabilities.add.orValue([]).exists(name, name.upperAscii() in ['SYS_ADMIN', 'CAP_SYS_ADMIN'])"
			},
			{
				"name": "field",
				"expression": "variables.stated ? 'allowPrivilegeEscalation' : variables.privileged ? 'privileged' : 'capabilities'"
			}
		],
		"expression": "!variables.stated && !variables.privileged && !variables.isAdmin",
		"message": "A process in container \"{container.name}\" can gain more rights than its parent, so one setuid program makes an intruder root.",
		"grades": [{
			"when": "container.?securityContext.allowPrivilegeEscalation.orValue(false)",
			"severity": "high"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `allowPrivilegeEscalation` to false, and do without privileged mode and SYS_ADMIN, which imply it.",
		"fix": {
			"title": "Forbid privilege escalation",
			"safe": false,
			"set": { "securityContext.allowPrivilegeEscalation": false }
		},
		"controls": [
			"cis-kubernetes/5.2.6",
			"nsa-cisa/NSA-1.6",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-R-02"
		],
		"peers": {
			"kube-linter": ["privilege-escalation-container"],
			"polaris": ["privilegeEscalationAllowed"],
			"checkov": ["CKV_K8S_20"],
			"trivy": ["KSV-0001"],
			"kubescape": ["C-0016", "C-0211"],
			"kics": ["5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d"],
			"kubesec": ["AllowPrivilegeEscalation"],
			"datree": ["CONTAINERS_MISSING_KEY_ALLOWPRIVILEGEESCALATION"],
			"semgrep": [
				"allow-privilege-escalation",
				"allow-privilege-escalation-true",
				"allow-privilege-escalation-no-securitycontext"
			],
			"kyverno": [
				"disallow-privilege-escalation",
				"podsecurity-subrule-restricted",
				"apply-pss-restricted-profile"
			],
			"gatekeeper": ["K8sPSPAllowPrivilegeEscalationContainer"],
			"snyk": ["SNYK-CC-K8S-9"],
			"monokle": ["PSS202", "KSV001"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext[{variables.field}]"]
	},
	{
		"id": "privileged-container",
		"title": "Privileged container",
		"severity": "critical",
		"securitySeverity": 9.3,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "!container.?securityContext.privileged.orValue(false)",
		"message": "Container \"{container.name}\" runs privileged, so a break-out is root on the node.",
		"grades": [],
		"params": {},
		"overrides": ["privilege-escalation-container"],
		"sensitive": false,
		"remediation": "Remove `privileged` or set it to false, and add only the capabilities that the program needs.",
		"fix": {
			"title": "Turn privileged mode off",
			"safe": false,
			"set": { "securityContext.privileged": false }
		},
		"controls": [
			"cis-kubernetes/5.2.2",
			"nsa-cisa/NSA-1.4",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-03"
		],
		"peers": {
			"kube-linter": ["privileged-container"],
			"kube-score": ["container-security-context-privileged"],
			"polaris": ["runAsPrivileged"],
			"checkov": ["CKV_K8S_16"],
			"trivy": ["KSV-0017"],
			"kubescape": ["C-0057", "C-0211"],
			"kics": ["dd29336b-fe57-445b-a26e-e6aa867ae609"],
			"kubesec": ["Privileged"],
			"datree": ["CONTAINERS_INCORRECT_PRIVILEGED_VALUE_TRUE"],
			"semgrep": ["privileged-container"],
			"kyverno": ["disallow-privileged-containers", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPPrivilegedContainer"],
			"snyk": ["SNYK-CC-K8S-1"],
			"monokle": ["PSS103", "KSV017"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.privileged"]
	},
	{
		"id": "privileged-ports",
		"title": "Container port below 1024",
		"severity": "info",
		"securitySeverity": 1.5,
		"defaultOn": false,
		"scope": "container",
		"each": "ports[]",
		"when": "containerType != 'ephemeral' && !pod.?securityContext.sysctls.orValue([]).exists(sysctl, sysctl.?name.orValue('') == 'net.ipv4.ip_unprivileged_port_start' && string(sysctl.?value.orValue('')) == '0')",
		"variables": [],
		"expression": "!item.?containerPort.hasValue() || item.containerPort >= 1024",
		"message": "Container \"{container.?name.orValue('')}\" listens on port {item.containerPort}, for which some runtimes still ask for root or NET_BIND_SERVICE.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Listen on a port above 1023, and have the Service map the low one to it.",
		"controls": [],
		"peers": {
			"kube-linter": ["privileged-ports"],
			"trivy": ["KSV-0117"],
			"monokle": ["KBP113"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["containerPort"]
	},
	{
		"id": "root-group",
		"title": "Root primary or supplementary group",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [
			{
				"name": "own",
				"expression": "container.?securityContext.runAsGroup.orValue(1) == 0"
			},
			{
				"name": "inheritedField",
				"expression": "pod.?securityContext.runAsGroup.orValue(1) == 0 ? 'runAsGroup' : pod.?securityContext.fsGroup.orValue(1) == 0 ? 'fsGroup' : 0 in pod.?securityContext.supplementalGroups.orValue([]) ? 'supplementalGroups' : ''"
			},
			{
				"name": "ownField",
				"expression": "variables.own || variables.inheritedField == '' ? 'runAsGroup' : ''"
			}
		],
		"expression": "!variables.own && variables.inheritedField == ''",
		"message": "{variables.own ? 'Container \"' + container.?name.orValue('') + '\" belongs' : \"The pod's containers belong\"} to root's group by {variables.own ? 'runAsGroup' : variables.inheritedField}, so they may touch files that are meant for root.",
		"grades": [],
		"strict": {
			"expression": "container.?securityContext.runAsGroup.hasValue() || pod.?securityContext.runAsGroup.hasValue()",
			"peers": { "kyverno": ["require-non-root-groups"] },
			"message": "Container \"{container.?name.orValue('')}\" names no group, so unless its image does it runs with root's."
		},
		"params": {},
		"overrides": ["low-group-id", "group-id-unset"],
		"sensitive": false,
		"remediation": "Give the pod a group of its own instead of 0, except for images of OpenShift that keep their files in group 0.",
		"controls": ["nsa-cisa/NSA-1.1"],
		"peers": {
			"kube-linter": ["run-as-non-root"],
			"trivy": ["KSV-0116"],
			"kyverno": [
				"require-non-root-groups",
				"psp-check-supplemental-groups",
				"check-fsgroup",
				"check-supplementalgroups"
			],
			"gatekeeper": ["K8sPSPFSGroup", "K8sPSPAllowedUsers"],
			"monokle": ["KBP109", "KSV029"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext[{variables.ownField}]", "$pod.securityContext[{variables.inheritedField}]"]
	},
	{
		"id": "run-as-non-root",
		"title": "Container may run as root",
		"severity": "medium",
		"securitySeverity": 6.3,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [{
			"name": "nonRoot",
			"expression": "container.?securityContext.runAsNonRoot.or(pod.?securityContext.runAsNonRoot).orValue(false)"
		}, {
			"name": "user",
			"expression": "container.?securityContext.runAsUser.or(pod.?securityContext.runAsUser).orValue(0)"
		}],
		"expression": "variables.nonRoot || variables.user > 0",
		"message": "Container \"{container.name}\" may run as root, so a flaw in it is exploited with root's rights.",
		"grades": [{
			"when": "!pod.?hostUsers.orValue(true)",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `runAsNonRoot` to true, with a numeric `runAsUser` where the image names its user by a word.",
		"fix": {
			"title": "Refuse to start as root",
			"safe": false,
			"set": { "securityContext.runAsNonRoot": true }
		},
		"controls": [
			"cis-kubernetes/5.2.7",
			"nsa-cisa/NSA-1.1",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-R-03"
		],
		"peers": {
			"kube-linter": ["run-as-non-root"],
			"polaris": ["runAsRootAllowed"],
			"checkov": ["CKV_K8S_23"],
			"trivy": ["KSV-0012"],
			"kubescape": ["C-0013", "C-0211"],
			"kics": ["cf34805e-3872-4c08-bf92-6ff7bb0cfadb"],
			"kubesec": ["RunAsNonRoot"],
			"datree": ["CONTAINERS_INCORRECT_RUNASNONROOT_VALUE"],
			"semgrep": [
				"run-as-non-root",
				"run-as-non-root-container-level",
				"run-as-non-root-container-level-missing-security-context",
				"run-as-non-root-security-context-pod-level",
				"run-as-non-root-unsafe-value"
			],
			"kyverno": [
				"require-run-as-nonroot",
				"service-mesh-require-run-as-nonroot",
				"add-default-securitycontext",
				"podsecurity-subrule-restricted",
				"apply-pss-restricted-profile"
			],
			"gatekeeper": ["K8sPSPAllowedUsers"],
			"snyk": ["SNYK-CC-K8S-10"],
			"monokle": ["PSS203", "KSV012"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": [
			"securityContext.runAsNonRoot",
			"$pod.securityContext.runAsNonRoot",
			"securityContext.runAsUser",
			"$pod.securityContext.runAsUser"
		]
	},
	{
		"id": "run-as-user-zero",
		"title": "Explicit UID 0",
		"severity": "high",
		"securitySeverity": 7.3,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "container.?securityContext.runAsUser.or(pod.?securityContext.runAsUser).orValue(1) != 0",
		"message": "{container.?securityContext.runAsUser.hasValue() ? 'Container \"' + container.name + '\" asks' : 'The pod asks for its containers'} to run as user 0, so a flaw in the program is exploited as root.",
		"grades": [{
			"when": "!pod.?hostUsers.orValue(true)",
			"severity": "low"
		}],
		"params": {},
		"overrides": ["run-as-non-root", "low-user-id"],
		"sensitive": false,
		"remediation": "Give `runAsUser` the id that the image is built for, or leave it out and set `runAsNonRoot` to true.",
		"controls": [
			"cis-kubernetes/5.2.7",
			"nsa-cisa/NSA-1.1",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-R-04"
		],
		"peers": {
			"trivy": ["KSV-0105"],
			"kyverno": ["require-run-as-non-root-user", "podsecurity-subrule-restricted"],
			"gatekeeper": ["K8sPSPAllowedUsers"],
			"monokle": ["PSS204"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.runAsUser", "$pod.securityContext.runAsUser"]
	},
	{
		"id": "runtime-class-not-allowed",
		"title": "RuntimeClass missing or not allowed",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "pod",
		"when": "object.kind in params.kinds",
		"variables": [],
		"expression": "pod.?runtimeClassName.orValue('') in params.allowed",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" {pod.?runtimeClassName.hasValue() ? 'uses the runtime class ' + pod.runtimeClassName : 'names no runtime class'}, so code that nobody trusts runs on the node's own kernel.",
		"grades": [],
		"params": {
			"kinds": ["SandboxTemplate"],
			"allowed": [
				"gvisor",
				"kata",
				"kata-containers"
			]
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `runtimeClassName` to a class of a sandboxed runtime, such as gVisor or Kata Containers.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0297"],
			"kyverno": ["restrict-runtimeclass", "add-runtimeclassname"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["runtimeClassName"]
	},
	{
		"id": "seccomp-annotation-ignored",
		"title": "Seccomp set by an ignored annotation",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "pod",
		"each": "$template.metadata.annotations.*",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [{
			"name": "isLegacy",
			"expression": "key.startsWith('seccomp.security.alpha.kubernetes.io/') || key.startsWith('container.seccomp.security.alpha.kubernetes.io/')"
		}],
		"expression": "!variables.isLegacy || pod.?securityContext.seccompProfile.hasValue() || (pod.?containers.orValue([]) + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])).all(one, one.?securityContext.seccompProfile.hasValue())",
		"message": "The kubelet has not read the annotation \"{key}\" since 1.27, so containers of {object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" run unfiltered.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Replace the annotation by `seccompProfile` in the security context, with the type RuntimeDefault or Localhost.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "seccomp-profile-unset",
		"title": "Seccomp profile not set",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": true,
		"scope": "pod",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && !template.?metadata.annotations.orValue({}).exists(key, key.startsWith('seccomp.security.alpha.kubernetes.io/') || key.startsWith('container.seccomp.security.alpha.kubernetes.io/'))",
		"variables": [{
			"name": "inherits",
			"expression": "pod.?securityContext.seccompProfile.optMap(one, type(one) == string ? true : one.?type.hasValue()).orValue(false)"
		}, {
			"name": "unconfined",
			"expression": "variables.inherits ? [] : (pod.?containers.orValue([]) + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])).filter(one, !one.?securityContext.seccompProfile.optMap(own, type(own) == string ? true : own.?type.hasValue()).orValue(false))"
		}],
		"expression": "size(variables.unconfined) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" sets no seccomp profile for {variables.unconfined.map(one, one.?name.orValue('?')).join(', ')}, so on most clusters none of their system calls is filtered.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `seccompProfile.type` to RuntimeDefault in the pod's security context.",
		"fix": {
			"title": "Use the runtime's seccomp profile",
			"safe": false,
			"set": { "securityContext.seccompProfile.type": "RuntimeDefault" }
		},
		"controls": [
			"cis-kubernetes/5.6.2",
			"nsa-cisa/NSA-1.8",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-R-05"
		],
		"peers": {
			"kube-score": ["container-seccomp-profile"],
			"checkov": ["CKV_K8S_31"],
			"trivy": ["KSV-0030", "KSV-0104"],
			"kubescape": ["C-0210"],
			"kics": ["f377b83e-bd07-4f48-a591-60c82b14a78b"],
			"kubesec": ["SeccompAny"],
			"datree": ["CONTAINERS_INCORRECT_SECCOMP_PROFILE", "CIS_INVALID_VALUE_SECCOMP_PROFILE"],
			"kyverno": [
				"restrict-seccomp-strict",
				"podsecurity-subrule-restricted-seccomp",
				"podsecurity-subrule-restricted",
				"apply-pss-restricted-profile"
			],
			"gatekeeper": ["K8sPSPSeccompV2"],
			"monokle": ["PSS205", "KSV030"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.seccompProfile.type"]
	},
	{
		"id": "seccomp-unconfined",
		"title": "Seccomp explicitly disabled",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [
			{
				"name": "own",
				"expression": "container.?securityContext.seccompProfile.optMap(one, type(one) == string ? {'type':one} : one).orValue({})"
			},
			{
				"name": "inherited",
				"expression": "pod.?securityContext.seccompProfile.optMap(one, type(one) == string ? {'type':one} : one).orValue({})"
			},
			{
				"name": "isOwn",
				"expression": "variables.own.?type.hasValue()"
			},
			{
				"name": "type",
				"expression": "variables.own.?type.or(variables.inherited.?type).orValue('').lowerAscii()"
			},
			{
				"name": "profile",
				"expression": "(variables.isOwn ? variables.own : variables.inherited).?localhostProfile.orValue('')"
			},
			{
				"name": "key",
				"expression": "'container.seccomp.security.alpha.kubernetes.io/' + container.?name.orValue('')"
			},
			{
				"name": "annotations",
				"expression": "template.?metadata.annotations.orValue({})"
			},
			{
				"name": "annotation",
				"expression": "variables.annotations[?variables.key].or(variables.annotations[?'seccomp.security.alpha.kubernetes.io/pod']).orValue('')"
			}
		],
		"expression": "variables.type == '' ? variables.annotation != 'unconfined' : variables.type == 'runtimedefault' || (variables.type == 'localhost' && variables.profile != '')",
		"message": "{variables.isOwn || variables.annotations[?variables.key].hasValue() ? 'Container \"' + container.name + '\" runs' : \"The pod's containers run\"} without a filter for system calls, so every flaw of the kernel is in reach.",
		"grades": [],
		"params": {},
		"overrides": ["seccomp-annotation-ignored"],
		"sensitive": false,
		"remediation": "Use the type RuntimeDefault, or Localhost with the name of a profile that lies on the nodes.",
		"controls": [
			"cis-kubernetes/5.6.2",
			"nsa-cisa/NSA-1.8",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-11",
			"pod-security-standards/PSS-R-05"
		],
		"peers": {
			"trivy": ["KSV-0104", "KSV-0030"],
			"kubesec": ["SeccompUnconfined", "SeccompAny"],
			"semgrep": ["seccomp-confinement-disabled"],
			"kyverno": [
				"restrict-seccomp",
				"podsecurity-subrule-baseline",
				"restrict-seccomp-strict",
				"podsecurity-subrule-restricted-seccomp"
			],
			"gatekeeper": ["K8sPSPSeccomp", "K8sPSPSeccompV2"],
			"monokle": ["PSS110"],
			"kics": ["f377b83e-bd07-4f48-a591-60c82b14a78b"],
			"datree": ["CONTAINERS_INCORRECT_SECCOMP_PROFILE"],
			"kubescape": ["C-0210"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": [
			"securityContext.seccompProfile.type",
			"securityContext.seccompProfile",
			"$pod.securityContext.seccompProfile.type",
			"$pod.securityContext.seccompProfile",
			"$template.metadata.annotations[{variables.key}]",
			"$template.metadata.annotations['seccomp.security.alpha.kubernetes.io/pod']"
		]
	},
	{
		"id": "security-context-conflict",
		"title": "Contradictory security context",
		"severity": "high",
		"defaultOn": true,
		"scope": "container",
		"variables": [
			{
				"name": "added",
				"expression": "container.?securityContext.capabilities.add.orValue([]).filter(name, name != null)"
			},
			{
				"name": "dropped",
				"expression": "container.?securityContext.capabilities.drop.orValue([]).filter(name, name != null).map(name, name.upperAscii().replace('CAP_', ''))"
			},
			{
				"name": "forbidsEscalation",
				"expression": "!container.?securityContext.allowPrivilegeEscalation.orValue(true)"
			},
			{
				"name": "conflict",
				"expression": "variables.forbidsEscalation && container.?securityContext.privileged.orValue(false) ? 'privileged' : variables.forbidsEscalation && 'CAP_SYS_ADMIN' in variables.added ? 'admin' : container.?securityContext.runAsNonRoot.or(pod.?securityContext.runAsNonRoot).orValue(false) && container.?securityContext.runAsUser.or(pod.?securityContext.runAsUser).orValue(1) == 0 ? 'user' : !pod.?hostUsers.orValue(true) && (pod.?hostNetwork.orValue(false) || pod.?hostPID.orValue(false) || pod.?hostIPC.orValue(false)) ? 'namespace' : container.?securityContext.procMount.orValue('') == 'Unmasked' && pod.?hostUsers.orValue(true) ? 'proc' : variables.forbidsEscalation && 'SYS_ADMIN' in variables.added ? 'half' : variables.added.exists(name, name.upperAscii().replace('CAP_', '') in variables.dropped) ? 'capability' : ''"
			},
			{
				"name": "field",
				"expression": "variables.conflict in ['privileged', 'admin', 'half'] ? 'allowPrivilegeEscalation' : variables.conflict == 'user' ? 'runAsUser' : variables.conflict == 'proc' ? 'procMount' : variables.conflict == 'capability' ? 'capabilities' : ''"
			}
		],
		"expression": "variables.conflict == ''",
		"message": "{variables.conflict == 'namespace' ? 'The pod asks for a user namespace and for a namespace of the node' : 'Container \"' + container.?name.orValue('') + '\" ' + (variables.conflict == 'privileged' ? 'forbids privilege escalation and is privileged' : variables.conflict == 'admin' ? 'forbids privilege escalation and adds CAP_SYS_ADMIN' : variables.conflict == 'half' ? 'forbids privilege escalation and adds SYS_ADMIN' : variables.conflict == 'user' ? 'must not run as root and names user 0' : variables.conflict == 'proc' ? 'unmasks /proc without a user namespace' : 'adds and drops the same capability')}, {variables.conflict in ['half', 'capability'] ? 'so one of the two has no effect' : 'so the pod never starts'}.",
		"grades": [{
			"when": "variables.conflict in ['half', 'capability']",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Decide for one of the two settings, and remove the other.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "pod-security",
		"anchors": [
			"securityContext[{variables.field}]",
			"$pod.securityContext[{variables.field}]",
			"$pod.hostUsers"
		]
	},
	{
		"id": "security-context-missing",
		"title": "No security context declared",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "pod",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [{
			"name": "silent",
			"expression": "pod.?securityContext.hasValue() ? [] : (pod.?containers.orValue([]) + pod.?initContainers.orValue([])).filter(one, one != null && !one.?securityContext.hasValue())"
		}],
		"expression": "size(variables.silent) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" declares no security context for {variables.silent.map(one, one.?name.orValue('')).join(', ')}, so every permissive default of Kubernetes applies.",
		"grades": [],
		"params": {},
		"overrides": ["pod-security-context-missing"],
		"sensitive": false,
		"remediation": "Give the pod and its containers a security context that follows the restricted profile.",
		"controls": ["cis-kubernetes/5.6.3"],
		"peers": {
			"checkov": ["CKV_K8S_29", "CKV_K8S_30"],
			"kubescape": ["C-0211"],
			"kics": ["a97a340a-0063-418e-b3a1-3028941d0995"],
			"datree": ["CIS_MISSING_KEY_SECURITYCONTEXT"],
			"kyverno": ["add-default-securitycontext"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext"]
	},
	{
		"id": "selinux-custom-options",
		"title": "SELinux user, role or unusual type set",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [
			{
				"name": "types",
				"expression": "['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']"
			},
			{
				"name": "own",
				"expression": "container.?securityContext.seLinuxOptions.orValue({})"
			},
			{
				"name": "inherited",
				"expression": "pod.?securityContext.seLinuxOptions.orValue({})"
			},
			{
				"name": "ownField",
				"expression": "variables.own.?user.orValue('') != '' ? 'user' : variables.own.?role.orValue('') != '' ? 'role' : variables.own.?type.orValue('') in variables.types ? '' : 'type'"
			},
			{
				"name": "inheritedField",
				"expression": "variables.inherited.?user.orValue('') != '' ? 'user' : variables.inherited.?role.orValue('') != '' ? 'role' : variables.inherited.?type.orValue('') in variables.types ? '' : 'type'"
			}
		],
		"expression": "variables.ownField == '' && variables.inheritedField == ''",
		"message": "{variables.ownField == '' ? \"The pod's containers run\" : 'Container \"' + container.name + '\" runs'} with an SELinux {variables.ownField == '' ? variables.inheritedField : variables.ownField} of its own, so SELinux may no longer confine it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Leave out `user` and `role`, and use container_t or another of the types for containers.",
		"controls": [
			"nsa-cisa/NSA-1.8",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-09"
		],
		"peers": {
			"trivy": ["KSV-0025"],
			"datree": [
				"EKS_INVALID_SELINUXOPTIONS_TYPE_VALUE",
				"EKS_INVALID_SELINUXOPTIONS_USER_VALUE",
				"EKS_INVALID_SELINUXOPTIONS_ROLE_VALUE"
			],
			"kyverno": ["disallow-selinux", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPSELinuxV2"],
			"snyk": ["SNYK-CC-K8S-33"],
			"monokle": ["PSS108", "KSV025"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.seLinuxOptions[{variables.ownField}]", "$pod.securityContext.seLinuxOptions[{variables.inheritedField}]"]
	},
	{
		"id": "sensitive-host-mounts",
		"title": "Sensitive host directory mounted",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "pod",
		"each": "volumes[]",
		"when": "item.?hostPath.path.orValue('') != ''",
		"variables": [
			{
				"name": "path",
				"expression": "'/' + item.?hostPath.path.orValue('').split('/').filter(part, part != '' && part != '.').join('/')"
			},
			{
				"name": "directories",
				"expression": "['/', '/boot', '/dev', '/etc', '/home', '/lib', '/lib64', '/proc', '/root', '/run', '/sys', '/usr', '/var', '/var/lib', '/var/run', '/var/lib/docker', '/var/lib/containerd']"
			},
			{
				"name": "isKubernetes",
				"expression": "['/etc/kubernetes', '/var/lib/etcd', '/var/lib/kubelet', '/etc/cni'].exists(one, variables.path == one || variables.path.startsWith(one + '/')) && !['/var/lib/kubelet/plugins', '/var/lib/kubelet/plugins_registry'].exists(one, variables.path == one || variables.path.startsWith(one + '/'))"
			}
		],
		"expression": "!(variables.path in variables.directories || variables.isKubernetes || (params.matchBelow && variables.directories.exists(one, one != '/' && variables.path.startsWith(one + '/'))))",
		"message": "Volume \"{item.name}\" is the node's {variables.path}, so the pod reaches credentials, devices or programs with which it takes over the node.",
		"grades": [{
			"when": "object.kind == 'DaemonSet' && object.?metadata.namespace.orValue('') == 'kube-system'",
			"severity": "medium"
		}, {
			"when": "!(pod.?containers.orValue([]) + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])) .exists(one, one.?volumeMounts.orValue([]).exists(mount, mount.?name.orValue('') == item.?name.orValue('')))",
			"severity": "high"
		}],
		"params": { "matchBelow": false },
		"overrides": [
			"docker-sock",
			"writable-host-mount",
			"host-path-volume"
		],
		"sensitive": false,
		"remediation": "Mount only the file or directory that is needed, and read-only.",
		"controls": [],
		"peers": {
			"kube-linter": ["sensitive-host-mounts"],
			"trivy": ["KSV-0121"],
			"kics": ["5308a7a8-06f8-45ac-bf10-791fe21de46e"],
			"kubesec": ["ProcMount"],
			"snyk": ["SNYK-CC-K8S-37"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPath.path"]
	},
	{
		"id": "shared-uid-across-workloads",
		"title": "Two workloads share a UID",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./shared-uid-across-workloads.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each workload a user id of its own, or a user namespace by `hostUsers` set to false.",
		"controls": [],
		"peers": { "kyverno": ["require-unique-uid-per-workload"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "ssh-port",
		"title": "SSH port exposed",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./ssh-port.ts",
		"uses": ["Service", "workloads"],
		"grades": [],
		"params": {
			"ports": [22],
			"otherPorts": [2222]
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the SSH server, and use `kubectl exec` or `kubectl debug` to look inside.",
		"controls": ["nsa-cisa/NSA-1.12"],
		"peers": {
			"kube-linter": ["ssh-port"],
			"kubescape": ["C-0042"],
			"snyk": ["SNYK-CC-K8S-34"],
			"monokle": ["KBP110"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "subpath-mount",
		"title": "subPath volume mount",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "container",
		"each": "volumeMounts[]",
		"when": "containerType != 'ephemeral'",
		"variables": [],
		"expression": "item.?subPath.orValue('') == '' && item.?subPathExpr.orValue('') == ''",
		"message": "Container \"{container.?name.orValue('')}\" mounts a part of volume \"{item.?name.orValue('')}\", which never sees later changes of a ConfigMap or Secret.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Mount the whole volume, or name single files by `items`.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0058"],
			"datree": ["CONTAINER_CVE2021_25741_INCORRECT_SUBPATH_KEY"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["subPath", "subPathExpr"]
	},
	{
		"id": "sudo-in-container-entrypoint",
		"title": "sudo in the entrypoint",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "container",
		"each": "*",
		"when": "containerType != 'ephemeral' && key in ['command', 'args', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']",
		"variables": [
			{
				"name": "commands",
				"expression": "(type(item) == list ? [item] : [item.?exec.command.orValue([]), item.?postStart.exec.command.orValue([]), item.?preStop.exec.command.orValue([])]) .map(command, command.map(word, type(word) == string ? word : ''))"
			},
			{
				"name": "found",
				"expression": "variables.commands.map(command, command.filter(word, word.matches(r'(^|[\\s;&|(`\"\\x27/])sudo([\\s;&|)`\"\\x27]|$)')))"
			},
			{
				"name": "words",
				"expression": "variables.found.flatten()"
			},
			{
				"name": "hook",
				"expression": "key != 'lifecycle' ? dyn(null) : size(variables.found[1]) > 0 ? 'postStart' : 'preStop'"
			},
			{
				"name": "index",
				"expression": "variables.commands.map(command, command.indexOf(variables.words[0])).max()"
			}
		],
		"expression": "size(variables.words) == 0",
		"message": "Container \"{container.?name.orValue('')}\" calls sudo in its {key}, so it needs the very rights that a container should not have.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Run the container as the user that the command needs, by `runAsUser`, and leave sudo out.",
		"controls": ["nsa-cisa/NSA-1.12"],
		"peers": { "kubescape": ["C-0062"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["[{variables.index}]", "[{variables.hook}].exec.command[{variables.index}]"]
	},
	{
		"id": "sys-admin-capability",
		"title": "SYS_ADMIN added",
		"severity": "high",
		"securitySeverity": 8.5,
		"defaultOn": true,
		"scope": "container",
		"each": "securityContext.capabilities.add[]",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "!(item.upperAscii() in ['SYS_ADMIN', 'CAP_SYS_ADMIN', 'ALL'])",
		"message": "Container \"{container.name}\" gets {item}, which lets it mount filesystems and enter namespaces, so a break-out is easy.",
		"grades": [],
		"params": {},
		"overrides": [
			"dangerous-capabilities",
			"baseline-capabilities",
			"added-capabilities"
		],
		"sensitive": false,
		"remediation": "Remove the capability, and give programs that mount a CSI driver, a device plugin or a user namespace.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_39"],
			"trivy": ["KSV-0005"],
			"kics": ["235236ee-ad78-4065-bd29-61b061f28ce0"],
			"kubesec": ["CapSysAdmin"],
			"snyk": ["SNYK-CC-K8S-7"],
			"monokle": ["KBP100", "KSV005"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "sysctl-value-injection",
		"title": "Sysctl value with plus or equals sign",
		"severity": "high",
		"securitySeverity": 8.8,
		"defaultOn": true,
		"scope": "pod",
		"each": "securityContext.sysctls[]",
		"variables": [{
			"name": "value",
			"expression": "string(item.?value.orValue(''))"
		}],
		"expression": "!variables.value.contains('+') && !variables.value.contains('=')",
		"message": "The value of the sysctl {item.?name.orValue('')} smuggles in further settings, which CRI-O before 1.23.2 applies to the node's kernel.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Leave only the sysctl's own value, and update CRI-O where it is older than the repair.",
		"controls": [],
		"peers": { "kyverno": ["prevent-cr8escape"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["value"]
	},
	{
		"id": "tekton-task-security-context",
		"title": "Tekton step without security context",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./tekton-task-security-context.ts",
		"uses": [
			"Task.tekton.dev",
			"ClusterTask.tekton.dev",
			"TaskRun.tekton.dev"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `allowPrivilegeEscalation` to false in each step and sidecar, and leave `privileged` out.",
		"controls": [],
		"peers": { "kyverno": ["require-tekton-securitycontext"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["."]
	},
	{
		"id": "unsafe-proc-mount",
		"title": "Unmasked /proc",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [],
		"expression": "container.?securityContext.procMount.orValue('Default') == 'Default' || (params.allowWithUserNamespaces && !pod.?hostUsers.orValue(true))",
		"message": "Container \"{container.name}\" sees an unmasked /proc, so it can read and change settings of the node's kernel.",
		"grades": [],
		"params": { "allowWithUserNamespaces": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `procMount`, or where containers are built in containers give the pod a user namespace and allow it for that.",
		"fix": {
			"title": "Use the default masks",
			"safe": false,
			"set": { "securityContext.procMount": "Default" }
		},
		"controls": [
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-10"
		],
		"peers": {
			"kube-linter": ["unsafe-proc-mount"],
			"polaris": ["procMount"],
			"trivy": ["KSV-0027"],
			"kics": ["f922827f-aab6-447c-832a-e1ff63312bd3"],
			"kyverno": ["disallow-proc-mount", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPProcMount"],
			"monokle": ["PSS109", "KSV027"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.procMount"]
	},
	{
		"id": "unsafe-sysctls",
		"title": "Sysctl outside the safe set",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "pod",
		"each": "securityContext.sysctls[]",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows'",
		"variables": [{
			"name": "name",
			"expression": "item.?name.orValue('').replace('/', '.')"
		}],
		"expression": "variables.name in ['', 'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes', 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'] || variables.name in params.allowed",
		"message": "The sysctl {variables.name} is not among the safe ones, so a kubelet refuses the pod or lets it change the kernel for its neighbours.",
		"grades": [],
		"params": { "allowed": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the sysctl, or allow it on nodes that only this workload uses.",
		"controls": [
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-12"
		],
		"peers": {
			"kube-linter": ["unsafe-sysctls"],
			"trivy": ["KSV-0026"],
			"kics": ["9127f0d9-2310-42e7-866f-5fd9d20dcbad"],
			"kyverno": ["restrict-sysctls", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPForbiddenSysctls"],
			"monokle": ["PSS111"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["name"]
	},
	{
		"id": "user-id-unset",
		"title": "No explicit user id",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "container",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && pod.?hostUsers.orValue(true)",
		"variables": [],
		"expression": "container.?securityContext.runAsUser.hasValue() || pod.?securityContext.runAsUser.hasValue()",
		"message": "Container \"{container.?name.orValue('')}\" leaves its user to the image, so the next image may run as root or as an account of the node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `runAsUser` in the pod's security context to an id of 10000 or more.",
		"fix": {
			"title": "Run as a user of its own",
			"safe": false,
			"set": { "securityContext.runAsUser": 10001 }
		},
		"controls": [],
		"peers": {
			"trivy": ["KSV-0020"],
			"kics": ["02323c00-cdc3-4fdc-a310-4f2b3e7a1660"],
			"kube-score": ["container-security-context-user-group-id"],
			"checkov": ["CKV_K8S_40"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.runAsUser"]
	},
	{
		"id": "user-namespaces-unused",
		"title": "User namespace not enabled",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "pod",
		"when": "pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) != 'windows' && !pod.?hostNetwork.orValue(false) && !pod.?hostPID.orValue(false) && !pod.?hostIPC.orValue(false) && !(pod.?containers.orValue([]) + pod.?initContainers.orValue([])).exists(one, size(one.?volumeDevices.orValue([])) > 0)",
		"variables": [],
		"expression": "!pod.?hostUsers.orValue(true)",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" shares the node's user ids, so root that breaks out of a container is root on the node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `hostUsers` to false where the nodes' runtime, kernel and filesystems support it, which Kubernetes has by default since 1.33.",
		"fix": {
			"title": "Give the pod a user namespace",
			"safe": false,
			"set": { "hostUsers": false }
		},
		"controls": [],
		"peers": { "kubesec": ["HostUsers"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostUsers"]
	},
	{
		"id": "volume-types-restricted",
		"title": "Volume type outside the restricted set",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": false,
		"scope": "pod",
		"each": "volumes[]",
		"variables": [{
			"name": "sources",
			"expression": "item.map(source, source).filter(source, source != 'name' && !(source in params.allowed))"
		}],
		"expression": "variables.sources.all(source, source == 'hostPath')",
		"message": "Volume \"{item.?name.orValue('')}\" is of type {variables.sources[0]}, so a namespace that enforces the restricted profile refuses the pod.",
		"grades": [],
		"strict": {
			"expression": "size(variables.sources) == 0",
			"peers": {
				"trivy": ["KSV-0028"],
				"kyverno": ["restrict-volume-types", "podsecurity-subrule-restricted"],
				"gatekeeper": ["K8sPSPVolumeTypes"],
				"monokle": ["PSS201", "KSV028"]
			}
		},
		"params": { "allowed": [
			"configMap",
			"csi",
			"downwardAPI",
			"emptyDir",
			"ephemeral",
			"persistentVolumeClaim",
			"projected",
			"secret"
		] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Put the storage behind a PersistentVolume, and mount it by a claim.",
		"controls": ["pod-security-standards/PSS-R-01"],
		"peers": {
			"trivy": ["KSV-0028"],
			"kyverno": ["restrict-volume-types", "podsecurity-subrule-restricted"],
			"gatekeeper": ["K8sPSPVolumeTypes"],
			"monokle": ["PSS201", "KSV028"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["[{variables.sources[0]}]"]
	},
	{
		"id": "windows-host-process",
		"title": "Windows HostProcess container",
		"severity": "high",
		"securitySeverity": 7.8,
		"defaultOn": true,
		"scope": "container",
		"variables": [
			{
				"name": "own",
				"expression": "container.?securityContext.windowsOptions.hostProcess.orValue(false)"
			},
			{
				"name": "inherited",
				"expression": "pod.?securityContext.windowsOptions.hostProcess.orValue(false)"
			},
			{
				"name": "ownField",
				"expression": "variables.own ? 'hostProcess' : ''"
			}
		],
		"expression": "!variables.own && !variables.inherited",
		"message": "{variables.own ? 'Container \"' + container.name + '\" runs as a process' : \"The pod's containers run as processes\"} of the Windows node, with its network, files and accounts, so a flaw there is the node's.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `hostProcess` from the Windows options.",
		"controls": [
			"cis-kubernetes/5.2.10",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022",
			"pod-security-standards/PSS-B-01"
		],
		"peers": {
			"polaris": ["hostProcess"],
			"trivy": ["KSV-0103"],
			"datree": ["EKS_INVALID_HOSTPROCESS_VALUE"],
			"kyverno": ["disallow-host-process", "podsecurity-subrule-baseline"],
			"gatekeeper": ["K8sPSPHostProcess"],
			"monokle": ["PSS101"],
			"kubescape": ["C-0211"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.windowsOptions[{variables.ownField}]", "$pod.securityContext.windowsOptions.hostProcess"]
	},
	{
		"id": "windows-run-as-administrator",
		"title": "Windows container user not restricted",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "container",
		"when": "!variables.isHostProcess && (variables.stated.hasValue() || pod.?os.name.orValue(pod.?nodeSelector[?'kubernetes.io/os'].orValue('linux')) == 'windows')",
		"variables": [{
			"name": "stated",
			"expression": "container.?securityContext.windowsOptions.runAsUserName.or(pod.?securityContext.windowsOptions.runAsUserName)"
		}, {
			"name": "isHostProcess",
			"expression": "container.?securityContext.windowsOptions.hostProcess.or(pod.?securityContext.windowsOptions.hostProcess).orValue(false)"
		}],
		"expression": "!(variables.stated.orValue('administrator').lowerAscii() in ['administrator', 'containeradministrator'])",
		"message": "Container \"{container.?name.orValue('')}\" {variables.stated.hasValue() ? 'runs as ' + variables.stated.value() : 'runs as the account that its image names'}, so an intruder may administer what is in the container.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `windowsOptions.runAsUserName` to ContainerUser, or to an account of the image with few rights.",
		"fix": {
			"title": "Run as ContainerUser",
			"safe": false,
			"set": { "securityContext.windowsOptions.runAsUserName": "ContainerUser" }
		},
		"controls": [],
		"peers": { "kyverno": ["require-run-as-containeruser"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["securityContext.windowsOptions.runAsUserName", "$pod.securityContext.windowsOptions.runAsUserName"]
	},
	{
		"id": "writable-host-mount",
		"title": "Writable hostPath mount",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "pod",
		"each": "volumes[]",
		"when": "item.?hostPath.hasValue() && !(item.?hostPath.type.orValue('') in ['Socket', 'CharDevice', 'BlockDevice'])",
		"variables": [{
			"name": "writers",
			"expression": "!item.?hostPath.hasValue() ? [] : (pod.?containers.orValue([]) + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])) .filter(one, one.?volumeMounts.orValue([]) .exists(mount, mount.?name.orValue('') == item.?name.orValue('') && !mount.?readOnly.orValue(false)))"
		}],
		"expression": "size(variables.writers) == 0",
		"message": "Volume \"{item.name}\" lets {variables.writers.map(one, one.?name.orValue('?')).join(', ')} write to the node's {item.?hostPath.path.orValue('files')}, so an intruder plants files that outlive the pod.",
		"grades": [{
			"when": "object.kind == 'DaemonSet' && object.?metadata.namespace.orValue('') == 'kube-system'",
			"severity": "medium"
		}],
		"params": {},
		"overrides": ["host-path-volume"],
		"sensitive": false,
		"remediation": "Set `readOnly` to true in the mounts of the volume, and `recursiveReadOnly` to IfPossible where the cluster knows it.",
		"controls": [],
		"peers": {
			"kube-linter": ["writable-host-mount"],
			"kubescape": ["C-0045"],
			"datree": ["EKS_INVALID_HOSTPATH_MOUNT_READONLY_VALUE"],
			"kyverno": ["ensure-readonly-hostpath"],
			"gatekeeper": ["K8sPSPHostFilesystem"]
		},
		"aliases": [],
		"category": "pod-security",
		"anchors": ["hostPath.path"]
	},
	{
		"id": "writable-system-mount-path",
		"title": "Volume mounted writable over a system directory",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "container",
		"each": "volumeMounts[]",
		"when": "containerType != 'ephemeral' && !item.?readOnly.orValue(false)",
		"variables": [
			{
				"name": "directories",
				"expression": "item.?mountPath.orValue('').split('/').filter(part, part != '' && part != '.')"
			},
			{
				"name": "isSystem",
				"expression": "item.?mountPath.orValue('') != '' && (size(variables.directories) == 0 || variables.directories[0] in ['bin', 'sbin', 'boot', 'dev', 'etc', 'lib', 'proc', 'root', 'usr'])"
			},
			{
				"name": "isHarmless",
				"expression": "pod.?volumes.orValue([]).exists(volume, volume.?name == item.?name && (volume.all(source, source == 'name') || volume.exists(source, source in ['configMap', 'secret', 'projected', 'downwardAPI', 'image', 'emptyDir'])))"
			}
		],
		"expression": "!variables.isSystem || variables.isHarmless",
		"message": "Container \"{container.?name.orValue('')}\" lays a writable volume over {item.mountPath}, so whoever else writes to it plants programs or settings there.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Mount the volume below a directory of the program's own, or set `readOnly` to true.",
		"controls": [],
		"peers": { "kics": ["b7652612-de4e-4466-a0bf-1cd81f0c6063"] },
		"aliases": [],
		"category": "pod-security",
		"anchors": ["mountPath"]
	},
	{
		"id": "admin-or-edit-role-binding",
		"title": "Binding to admin or edit",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ClusterRoleBinding", "RoleBinding"],
		"variables": [{
			"name": "given",
			"expression": "object.?roleRef.kind.orValue('') == 'ClusterRole' && object.?roleRef.name.orValue('') in params.roles"
		}],
		"expression": "!(variables.given && object.kind == 'ClusterRoleBinding')",
		"message": "ClusterRoleBinding \"{object.metadata.name}\" gives {object.roleRef.name} in every namespace, those of the cluster itself included.",
		"grades": [],
		"strict": {
			"expression": "!variables.given",
			"severity": "low",
			"peers": { "trivy": ["KSV-0111"] },
			"message": "RoleBinding \"{object.metadata.name}\" gives {object.roleRef.name}, which is every kind of object of the namespace rather than those that the subject works with."
		},
		"params": { "roles": ["admin", "edit"] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Bind a role that lists what the subject does, in the namespaces where it does it.",
		"controls": ["owasp-k8s-top10/K02:2025", "owasp-k8s-top10/K03:2022"],
		"peers": {
			"trivy": ["KSV-0111"],
			"snyk": ["SNYK-CC-K8S-46"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["roleRef.name"]
	},
	{
		"id": "argo-workflow-default-service-account",
		"title": "Workflow runs as the default ServiceAccount",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": [
			"Workflow.argoproj.io",
			"WorkflowTemplate.argoproj.io",
			"CronWorkflow.argoproj.io"
		],
		"variables": [{
			"name": "spec",
			"expression": "object.kind == 'CronWorkflow' ? object.?spec.workflowSpec.orValue({}) : object.?spec.orValue({})"
		}, {
			"name": "account",
			"expression": "variables.spec.?serviceAccountName.orValue('')"
		}],
		"expression": "!(variables.account == 'default' || variables.account == '' && !variables.spec.?workflowTemplateRef.hasValue())",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue(\"\")}\" runs its steps as the default ServiceAccount, whose rights all other pods of the namespace have too.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name in `serviceAccountName` an account that is for this workflow.",
		"controls": [],
		"peers": { "datree": ["ARGO_WORKFLOW_INCORRECT_SERVICE_ACCOUNT_NAME_VALUE_DEFAULT"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["spec[{object.kind == 'CronWorkflow' ? dyn('workflowSpec') : dyn(null)}].serviceAccountName"]
	},
	{
		"id": "automount-service-account-token",
		"title": "ServiceAccount token mounted without need",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./automount-service-account-token.ts",
		"uses": [
			"workloads",
			"ServiceAccount",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": { "allowBound": true },
		"overrides": ["service-account-token-mount-explicit"],
		"sensitive": false,
		"remediation": "Set `automountServiceAccountToken` to false on the pod, or on its ServiceAccount.",
		"controls": [
			"cis-kubernetes/5.1.6",
			"nsa-cisa/NSA-1.10",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022"
		],
		"peers": {
			"polaris": ["automountServiceAccountToken"],
			"checkov": ["CKV_K8S_38"],
			"kubescape": ["C-0034", "C-0190"],
			"kics": ["48471392-d4d0-47c0-b135-cdec95eb3eef"],
			"kubesec": ["AutomountServiceAccountToken"],
			"kyverno": [
				"restrict-automount-sa-token",
				"remove-serviceaccount-token",
				"disable-automountserviceaccounttoken"
			],
			"gatekeeper": ["K8sPSPAutomountServiceAccountTokenPod"],
			"monokle": ["KBP106"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "aws-node-irsa",
		"title": "aws-node without a role of its own",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./aws-node-irsa.ts",
		"uses": ["DaemonSet", "ServiceAccount"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the ServiceAccount of aws-node a role by the annotation `eks.amazonaws.com/role-arn`.",
		"controls": ["owasp-k8s-top10/K08:2025"],
		"peers": { "kyverno": ["require-aws-node-irsa"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "bind-anonymous",
		"title": "Role bound to anonymous users",
		"severity": "critical",
		"securitySeverity": 9.8,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["RoleBinding", "ClusterRoleBinding"],
		"each": "subjects[]",
		"when": "!(object.kind == 'ClusterRoleBinding' && object.?metadata.name.orValue('') == 'system:public-info-viewer' || object.kind == 'RoleBinding' && object.?metadata.name.orValue('') == 'kubeadm:bootstrap-signer-clusterinfo')",
		"variables": [],
		"expression": "!(item.?name.orValue('') in ['system:anonymous', 'system:unauthenticated'])",
		"message": "{object.kind} \"{object.metadata.name}\" gives {item.name} the role \"{object.?roleRef.name.orValue(\"\")}\", so nobody who reaches the API needs credentials for it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the subject, and bind the role to the user, group or account that needs it.",
		"controls": [
			"nsa-cisa/NSA-3.1",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K09:2025",
			"owasp-k8s-top10/K03:2022",
			"owasp-k8s-top10/K06:2022"
		],
		"peers": {
			"trivy": ["KSV-0122"],
			"kubescape": ["C-0262"],
			"kubesec": ["BindingsToSystemAnonymous"],
			"kyverno": ["restrict-binding-system-groups"],
			"gatekeeper": ["K8sDisallowAnonymous"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["name"]
	},
	{
		"id": "bind-authenticated-group",
		"title": "Role bound to every authenticated user",
		"severity": "high",
		"securitySeverity": 8.1,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["RoleBinding", "ClusterRoleBinding"],
		"each": "subjects[]",
		"when": "!(object.kind == 'ClusterRoleBinding' && object.?metadata.name.orValue('') in ['system:basic-user', 'system:discovery', 'system:public-info-viewer', 'system:service-account-issuer-discovery'])",
		"variables": [],
		"expression": "!(item.?kind.orValue('') == 'Group' && item.?name.orValue('') in ['system:authenticated', 'system:serviceaccounts'])",
		"message": "{object.kind} \"{object.metadata.name}\" gives the role \"{object.?roleRef.name.orValue(\"\")}\" to {item.name == \"system:authenticated\" ? \"everyone who can log in\" : \"every pod of the cluster\"}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Bind the role to the group, user or account that needs it.",
		"controls": [
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"trivy": ["KSV-01011"],
			"kubescape": ["C-0265"],
			"gatekeeper": ["K8sDisallowAnonymous"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["name"]
	},
	{
		"id": "bind-system-masters",
		"title": "Membership of system:masters",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "object",
		"when": "object.kind in ['ClusterRoleBinding', 'RoleBinding', 'CertificateSigningRequest', 'Config']",
		"variables": [
			{
				"name": "subjects",
				"expression": "object.kind.endsWith('Binding') && object.apiVersion.startsWith('rbac.authorization.k8s.io/') ? object.?subjects.orValue([]) : []"
			},
			{
				"name": "bootstrap",
				"expression": "object.kind == 'ClusterRoleBinding' && object.?metadata.name.orValue('') == 'cluster-admin'"
			},
			{
				"name": "index",
				"expression": "lists.range(variables.bootstrap ? 0 : size(variables.subjects)) .filter(index, variables.subjects[index].?name.orValue('') == 'system:masters' && variables.subjects[index].?kind.orValue('') in ['Group', 'User'])[?0]"
			},
			{
				"name": "request",
				"expression": "object.kind == 'CertificateSigningRequest' ? object.?spec.request.orValue('') : ''"
			},
			{
				"name": "certificates",
				"expression": "object.kind == 'Config' && object.apiVersion == 'v1' ? object.?users.orValue([]).map(one, one == null ? '' : one[?'user'][?'client-certificate-data'].orValue('')) : [variables.request]"
			},
			{
				"name": "certificate",
				"expression": "lists.range(size(variables.certificates)).filter(index, variables.certificates[index].matches('^[A-Za-z0-9+/= \\\\t\\\\r\\\\n]+$') && ['N5c3RlbTptYXN0ZXJz', 'zeXN0ZW06bWFzdGVyc', 'c3lzdGVtOm1hc3Rlcn'].exists(name, string(base64.decode(variables.certificates[index].replace('\\n', ''))).replace('\\n', '').contains(name)))[?0]"
			}
		],
		"expression": "!variables.index.hasValue() && !variables.certificate.hasValue()",
		"message": "{object.kind} \"{object.?metadata.name.orValue(\"\")}\" makes members of system:masters, whom no role limits and whose access cannot be taken back.",
		"grades": [{
			"when": "variables.index.hasValue() && variables.subjects[variables.index.value()].?kind.orValue('') == 'User'",
			"severity": "high"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a group with a name of its own, and bind to it a role with the rights that it needs.",
		"controls": [
			"cis-kubernetes/5.1.7",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"trivy": ["KSV-0123"],
			"datree": ["CIS_INVALID_VALUE_SYSTEM_MASTERS"],
			"kyverno": ["restrict-binding-system-groups"],
			"kubescape": ["C-0246"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": [
			"subjects[{variables.index.orValue(-1)}].name",
			"users[{variables.certificate.orValue(-1)}].user.client-certificate-data",
			"spec.request"
		]
	},
	{
		"id": "bound-service-account-token-mounted",
		"title": "Token of a bound ServiceAccount mounted",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./bound-service-account-token-mounted.ts",
		"uses": [
			"workloads",
			"ServiceAccount",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": {},
		"overrides": ["service-account-token-mount-explicit"],
		"sensitive": false,
		"remediation": "Set `automountServiceAccountToken` to false on pods whose program does not call the API.",
		"controls": [],
		"peers": { "kubescape": ["C-0261", "C-0053"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "certificate-signing-request-manifest",
		"title": "Certificate request for a powerful identity",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./certificate-signing-request-manifest.ts",
		"uses": ["CertificateSigningRequest"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Ask for a user with a role of its own, and set `expirationSeconds` to hours or days.",
		"controls": [],
		"peers": { "kyverno": ["inspect-csr"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "cluster-admin-role-binding",
		"title": "Binding to cluster-admin",
		"severity": "high",
		"securitySeverity": 8.8,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./cluster-admin-role-binding.ts",
		"uses": [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Bind a role that lists the verbs and resources which the subject needs.",
		"controls": [
			"cis-kubernetes/5.1.1",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"kube-linter": ["cluster-admin-role-binding"],
			"polaris": [
				"clusterrolebindingClusterAdmin",
				"rolebindingClusterAdminClusterRole",
				"rolebindingClusterAdminRole"
			],
			"trivy": ["KSV-0111"],
			"kubescape": ["C-0035", "C-0185"],
			"kics": ["249328b8-5f0f-409f-b1dd-029f07882e11"],
			"datree": ["CIS_INVALID_ROLE_CLUSTER_ADMIN"],
			"kyverno": ["restrict-binding-clusteradmin"],
			"snyk": ["SNYK-CC-K8S-46"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "dangling-role-binding",
		"title": "Binding to a missing role or account",
		"severity": "medium",
		"securitySeverity": 4.5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./dangling-role-binding.ts",
		"uses": [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding",
			"ServiceAccount"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the reference fit the name and the namespace of the role or the account.",
		"controls": [],
		"peers": { "polaris": [
			"clusterrolebindingPodExecAttach",
			"rolebindingClusterRolePodExecAttach",
			"rolebindingRolePodExecAttach"
		] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "dashboard-role-binding",
		"title": "Access to the dashboard's account",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./dashboard-role-binding.ts",
		"uses": [
			"RoleBinding",
			"ClusterRoleBinding",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the binding, and let people log in to the dashboard with their own tokens.",
		"controls": ["owasp-k8s-top10/K06:2025"],
		"peers": { "kubescape": ["C-0014"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "default-service-account-automount",
		"title": "default ServiceAccount mounts its token",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["ServiceAccount"],
		"when": "object.?metadata.name.orValue('') == 'default'",
		"variables": [],
		"expression": "!object.?automountServiceAccountToken.orValue(true)",
		"message": "ServiceAccount \"default\" puts its token into every pod of the namespace that names no account.",
		"grades": [],
		"params": {},
		"overrides": ["service-account-automounts-token"],
		"sensitive": false,
		"remediation": "Set `automountServiceAccountToken` to false on the account, and give programs that call the API one of their own.",
		"fix": {
			"title": "Keep the default account's token out of pods",
			"safe": false,
			"set": { "automountServiceAccountToken": false }
		},
		"controls": ["cis-kubernetes/5.1.5"],
		"peers": {
			"checkov": ["CKV_K8S_41"],
			"kubescape": ["C-0189"],
			"datree": ["CIS_INVALID_VALUE_AUTOMOUNTSERVICEACCOUNTTOKEN"],
			"kyverno": ["disable-automountserviceaccounttoken"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["automountServiceAccountToken"]
	},
	{
		"id": "default-service-account-binding",
		"title": "Role bound to the default ServiceAccount",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["RoleBinding", "ClusterRoleBinding"],
		"each": "subjects[]",
		"when": "object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') != 'rbac-defaults'",
		"variables": [{
			"name": "name",
			"expression": "item.?name.orValue('')"
		}],
		"expression": "!(item.?kind.orValue('') == 'ServiceAccount' && variables.name == 'default' || item.?kind.orValue('') == 'User' && variables.name.matches('^system:serviceaccount:[^:]+:default$'))",
		"message": "{object.kind} \"{object.metadata.name}\" gives the role \"{object.?roleRef.name.orValue(\"\")}\" to {variables.name == \"default\" ? \"the default ServiceAccount\" : variables.name}, and with it to every pod that names no account.",
		"grades": [],
		"strict": {
			"expression": "!(item.?kind.orValue('') == 'Group' && variables.name.startsWith('system:serviceaccounts:'))",
			"peers": {}
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Create a ServiceAccount for the program, name it in its pod template, and bind the role to it.",
		"controls": [
			"cis-kubernetes/5.1.5",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_42"],
			"kubescape": [
				"C-0189",
				"C-0225",
				"C-0239"
			],
			"kics": ["1e749bc9-fde8-471c-af0c-8254efd2dee5"],
			"snyk": ["SNYK-CC-K8S-45"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["name"]
	},
	{
		"id": "default-service-account",
		"title": "Pod runs as the default ServiceAccount",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "pod",
		"variables": [{
			"name": "account",
			"expression": "pod.?serviceAccountName.orValue('') != '' ? pod.serviceAccountName : pod.?serviceAccount.orValue('')"
		}],
		"expression": "!(variables.account in ['', 'default'] && pod.?automountServiceAccountToken.orValue(true))",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue(\"\")}\" runs as the default ServiceAccount, so what one program of the namespace may do all others may as well.",
		"grades": [],
		"strict": {
			"expression": "!(variables.account in ['', 'default'])",
			"peers": {
				"kube-linter": ["default-service-account"],
				"kics": ["591ade62-d6b0-4580-b1ae-209f80ba1cd9"],
				"kubesec": ["ServiceAccountName"]
			}
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Create a ServiceAccount for the program and name it in `serviceAccountName`.",
		"controls": [
			"cis-kubernetes/5.1.5",
			"nsa-cisa/NSA-1.10",
			"nsa-cisa/NSA-3.5"
		],
		"peers": {
			"kube-linter": ["default-service-account"],
			"kubescape": ["C-0225", "C-0239"],
			"kics": ["591ade62-d6b0-4580-b1ae-209f80ba1cd9"],
			"kubesec": ["ServiceAccountName"],
			"datree": ["ARGO_WORKFLOW_INCORRECT_SERVICE_ACCOUNT_NAME_VALUE_DEFAULT"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["serviceAccountName", "serviceAccount"]
	},
	{
		"id": "edit-role-writes-endpoints",
		"title": "Editors may write Endpoints",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "rbacRule",
		"kinds": ["ClusterRole"],
		"when": "object.?metadata.name.orValue('') == 'system:aggregate-to-edit' || object.?metadata.labels[?'rbac.authorization.k8s.io/aggregate-to-edit'].orValue('') == 'true'",
		"variables": [{
			"name": "written",
			"expression": "rule.?resources.orValue([]).filter(one, one in ['endpoints', 'endpointslices'])"
		}],
		"expression": "!(size(variables.written) > 0 && rule.?verbs.orValue([]).exists(verb, verb in ['create', 'update', 'patch', '*']))",
		"message": "ClusterRole \"{object.metadata.name}\" lets every editor of a namespace write {variables.written}, and so lead a Service to pods of other namespaces.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove endpoints and endpointslices from the role that is aggregated to edit.",
		"controls": [],
		"peers": {
			"gatekeeper": ["K8sBlockEndpointEditDefaultRole"],
			"kyverno": ["restrict-edit-for-endpoints"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "openshift-scc-anyuid-grant",
		"title": "Role grants a security context without limits",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"variables": [
			{
				"name": "rules",
				"expression": "object.kind in ['Role', 'ClusterRole'] ? object.?rules.orValue([]) : []"
			},
			{
				"name": "index",
				"expression": "lists.range(size(variables.rules)).filter(index, variables.rules[index] != null && variables.rules[index].?verbs.orValue([]).exists(verb, verb in ['use', '*']) && variables.rules[index].?apiGroups.orValue([]).exists(group, group in ['security.openshift.io', '*']) && 'securitycontextconstraints' in variables.rules[index].?resources.orValue([]) && variables.rules[index].?resourceNames.orValue([]).exists(name, name in ['anyuid', 'privileged']))[?0]"
			},
			{
				"name": "bound",
				"expression": "object.?roleRef.name.orValue('') in ['system:openshift:scc:anyuid', 'system:openshift:scc:privileged']"
			}
		],
		"expression": "!variables.index.hasValue() && !variables.bound",
		"message": "{object.kind} \"{object.metadata.name}\" lets pods use {variables.bound ? object.roleRef.name : variables.rules[variables.index.value()].resourceNames}, so they may run as root.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Grant nonroot-v2 or restricted-v2, and build the image so that it runs as any user.",
		"controls": [],
		"peers": { "kyverno": ["disallow-security-context-constraint-anyuid"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["rules[{variables.index.orValue(dyn(null))}].resourceNames", "roleRef.name"]
	},
	{
		"id": "openshift-self-provisioner-binding",
		"title": "Every user may create projects",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ClusterRoleBinding"],
		"when": "object.?roleRef.kind.orValue('ClusterRole') == 'ClusterRole' && object.?roleRef.name.orValue('') == 'self-provisioner'",
		"variables": [],
		"expression": "size(object.?subjects.orValue([])) == 0",
		"message": "ClusterRoleBinding \"{object.metadata.name}\" gives self-provisioner to {object.subjects.map(one, one.?name.orValue(\"someone\"))}, who may then create any number of projects.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Take the subjects out of the binding, and let projects be made where their quotas and policies are.",
		"controls": [],
		"peers": { "kyverno": ["disallow-self-provisioner-binding"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["subjects"]
	},
	{
		"id": "rbac-access-to-secrets",
		"title": "Role may read Secrets",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./rbac-access-to-secrets.ts",
		"uses": [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": { "boundOnly": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Allow get alone, with resourceNames for the Secrets that are needed, or mount these Secrets into the pod.",
		"controls": [
			"cis-kubernetes/5.1.2",
			"disa-stig-kubernetes/V-274884",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2025",
			"owasp-k8s-top10/K03:2022",
			"owasp-k8s-top10/K08:2022"
		],
		"peers": {
			"kube-linter": ["access-to-secrets"],
			"checkov": ["CKV2_K8S_5"],
			"trivy": ["KSV-0041", "KSV-0113"],
			"kubescape": ["C-0015", "C-0186"],
			"kics": ["b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14", "056ac60e-fe07-4acc-9b34-8e1d51716ab9"],
			"datree": ["CIS_INVALID_VERB_SECRETS"],
			"kyverno": ["restrict-secret-role-verbs"],
			"snyk": ["SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "rbac-approve-csr",
		"title": "Role may approve certificate requests",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [
			{
				"name": "verbs",
				"expression": "rule.?verbs.orValue([])"
			},
			{
				"name": "resources",
				"expression": "rule.?resources.orValue([])"
			},
			{
				"name": "certificates",
				"expression": "rule.?apiGroups.orValue([]).exists(group, group in ['certificates.k8s.io', '*'])"
			},
			{
				"name": "approves",
				"expression": "variables.verbs.exists(verb, verb in ['update', 'patch', '*']) && (variables.resources.exists(one, one in ['certificatesigningrequests/approval', '*/approval']) || variables.certificates && '*' in variables.resources && object.kind == 'ClusterRole')"
			},
			{
				"name": "signs",
				"expression": "variables.certificates && variables.verbs.exists(verb, verb in ['approve', 'sign', '*']) && 'signers' in variables.resources"
			}
		],
		"expression": "!variables.approves && !variables.signs",
		"message": "{object.kind} \"{object.metadata.name}\" may {variables.approves ? \"approve certificate requests\" : \"let signers issue certificates\"}, and a client certificate makes its holder any user, for as long as it lasts.",
		"grades": [{
			"when": "object.kind == 'Role'",
			"severity": "low"
		}, {
			"when": "!variables.approves && size(rule.?resourceNames.orValue([])) > 0 && rule.resourceNames.all(name, !name.startsWith('kubernetes.io/') && name != '*')",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Limit the rule with resourceNames to the signers that the program is there for.",
		"controls": [
			"cis-kubernetes/5.1.11",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_156"],
			"kubescape": ["C-0280"],
			"kyverno": ["restrict-clusterrole-csr"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-create-binding-with-bind",
		"title": "Role may bind any role",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Role", "ClusterRole"],
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [
			{
				"name": "rules",
				"expression": "object.?rules.orValue([])"
			},
			{
				"name": "own",
				"expression": "lists.range(size(variables.rules)).filter(index, variables.rules[index] != null && variables.rules[index].?apiGroups.orValue([]).exists(group, group in ['rbac.authorization.k8s.io', '*']))"
			},
			{
				"name": "creates",
				"expression": "variables.own.exists(index, variables.rules[index].?verbs.orValue([]).exists(verb, verb in ['create', '*']) && variables.rules[index].?resources.orValue([]).exists(one, one in ['rolebindings', 'clusterrolebindings', '*']))"
			},
			{
				"name": "bind",
				"expression": "variables.own.filter(index, variables.rules[index].?verbs.orValue([]).exists(verb, verb in ['bind', '*']) && variables.rules[index].?resources.orValue([]).exists(one, one in ['roles', 'clusterroles', '*']) && variables.rules[index].?resourceNames.orValue([]).all(name, name == '*'))"
			}
		],
		"expression": "!variables.creates || size(variables.bind) == 0",
		"message": "{object.kind} \"{object.metadata.name}\" may create bindings and bind any role in them, so its holder can make itself cluster-admin.",
		"grades": [],
		"params": {},
		"overrides": ["rbac-escalate-or-bind"],
		"sensitive": false,
		"remediation": "Limit bind with resourceNames to the roles that the holder is to hand out.",
		"controls": [
			"cis-kubernetes/5.1.8",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": { "trivy": ["KSV-0051", "KSV-0052"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["rules[{variables.bind[0]}].verbs"]
	},
	{
		"id": "rbac-create-persistent-volumes",
		"title": "Role may create PersistentVolumes",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['create', '*']) && rule.?resources.orValue([]).exists(one, one == 'persistentvolumes' || one == '*' && object.kind == 'ClusterRole') && rule.?apiGroups.orValue([]).exists(group, group in ['', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may create PersistentVolumes, and one of type hostPath opens any directory of a node to a pod.",
		"grades": [{
			"when": "object.kind == 'Role'",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove create for persistentvolumes, and let a StorageClass provision them.",
		"controls": [
			"cis-kubernetes/5.1.9",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": { "kubescape": ["C-0278"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-create-pods",
		"title": "Role may create pods",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "made",
			"expression": "rule.?resources.orValue([]).filter(one, rule.?apiGroups.orValue([]).exists(group, group == '*' ? one in ['*', 'pods', 'replicationcontrollers', 'deployments', 'statefulsets', 'replicasets', 'daemonsets', 'jobs', 'cronjobs'] : group == '' ? one in ['*', 'pods', 'replicationcontrollers'] : group in ['apps', 'extensions'] ? one in ['*', 'deployments', 'statefulsets', 'replicasets', 'daemonsets'] : group == 'batch' && one in ['*', 'jobs', 'cronjobs']))"
		}],
		"expression": "!(size(variables.made) > 0 && rule.?verbs.orValue([]).exists(verb, verb in ['create', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may create {variables.made.map(one, one == \"*\" ? \"everything\" : one)}, and a pod may run as any ServiceAccount of its namespace and mount any of its Secrets.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the right in the namespaces that need it, for the kinds that are created there.",
		"controls": [
			"cis-kubernetes/5.1.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"kube-linter": ["access-to-create-pods"],
			"trivy": ["KSV-0048"],
			"kubescape": ["C-0188"],
			"kics": ["592ad21d-ad9b-46c6-8d2d-fad09d62a942"],
			"datree": ["CIS_INVALID_VALUE_CREATE_POD"],
			"snyk": ["SNYK-CC-K8S-47"],
			"monokle": ["KBP107"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-create-service-account-token",
		"title": "Role may create ServiceAccount tokens",
		"severity": "high",
		"securitySeverity": 7.8,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "names",
			"expression": "rule.?resourceNames.orValue([])"
		}],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['create', '*']) && rule.?resources.orValue([]).exists(one, one in ['serviceaccounts/token', 'serviceaccounts/*', '*']) && rule.?apiGroups.orValue([]).exists(group, group in ['', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may create tokens of {size(variables.names) > 0 ? variables.names : [\"any ServiceAccount in reach\"]}, and a token has all rights of its account.",
		"grades": [{
			"when": "size(variables.names) > 0",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List in resourceNames the accounts whose tokens the program is to make.",
		"controls": [
			"cis-kubernetes/5.1.13",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": { "kubescape": ["C-0282"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-delete-events",
		"title": "Role may delete events",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['delete', 'deletecollection', '*']) && rule.?resources.orValue([]).exists(one, one in ['events', '*']) && rule.?apiGroups.orValue([]).exists(group, group in ['', 'events.k8s.io', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may delete events, and with them the traces of what its holder has done.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the deleting verbs; events go by themselves after an hour.",
		"controls": ["nsa-cisa/NSA-4.7", "owasp-k8s-top10/K10:2025"],
		"peers": { "kubescape": ["C-0031"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-delete-pod-logs",
		"title": "Role may delete pod logs",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['delete', 'deletecollection', '*']) && 'pods/log' in rule.?resources.orValue([]) && rule.?apiGroups.orValue([]).exists(group, group in ['', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" is to delete logs of pods, which the API cannot do and nobody should want.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Leave get as the only verb for pods/log.",
		"controls": ["nsa-cisa/NSA-4.7", "owasp-k8s-top10/K10:2025"],
		"peers": { "trivy": ["KSV-0042"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["verbs"]
	},
	{
		"id": "rbac-delete-workloads",
		"title": "Role may delete broadly",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "deleted",
			"expression": "rule.?resources.orValue([]).filter(one, rule.?apiGroups.orValue([]).exists(group, group == '*' ? one in ['*', 'pods', 'namespaces', 'persistentvolumeclaims', 'deployments', 'statefulsets', 'replicasets', 'daemonsets', 'jobs', 'cronjobs'] : group == '' ? one in ['*', 'pods', 'namespaces', 'persistentvolumeclaims'] : group in ['apps', 'extensions'] ? one in ['*', 'deployments', 'statefulsets', 'replicasets', 'daemonsets'] : group == 'batch' && one in ['*', 'jobs', 'cronjobs']))"
		}],
		"expression": "!(size(variables.deleted) > 0 && rule.?verbs.orValue([]).exists(verb, verb in ['delete', 'deletecollection', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may delete {variables.deleted.map(one, one == \"*\" ? \"everything\" : one)}, so its holder can take services down and destroy their data.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the deleting verbs, or give them for one namespace and the kinds that the subject owns.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0007"],
			"trivy": ["KSV-0048"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-escalate-or-bind",
		"title": "Role may widen or bind roles",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "verbs",
			"expression": "rule.?verbs.orValue([]).filter(verb, verb in ['escalate', 'bind', '*'])"
		}, {
			"name": "names",
			"expression": "rule.?resourceNames.orValue([])"
		}],
		"expression": "!(size(variables.verbs) > 0 && rule.?apiGroups.orValue([]).exists(group, group in ['rbac.authorization.k8s.io', '*']) && rule.?resources.orValue([]).exists(one, one in ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may {variables.verbs.map(verb, verb == \"*\" ? \"escalate, bind\" : verb)} on {rule.resources}, so its holder can grant itself more than it has.",
		"grades": [{
			"when": "variables.verbs.all(verb, verb == 'bind') && size(variables.names) > 0 && !('cluster-admin' in variables.names)",
			"severity": "medium"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove escalate and bind, or allow bind for the few roles that resourceNames lists.",
		"controls": [
			"cis-kubernetes/5.1.8",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_157", "CKV_K8S_158"],
			"trivy": ["KSV-0050"],
			"kubescape": ["C-0191"],
			"kics": ["8320826e-7a9c-4b0b-9535-578333193432"],
			"datree": ["CIS_INVALID_VALUE_BIND_IMPERSONATE_ESCALATE"],
			"kyverno": ["restrict-escalation-verbs-roles"],
			"snyk": ["SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["verbs"]
	},
	{
		"id": "rbac-impersonate",
		"title": "Role may impersonate others",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "resources",
			"expression": "rule.?resources.orValue([])"
		}, {
			"name": "names",
			"expression": "rule.?resourceNames.orValue([])"
		}],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['impersonate', '*']) && rule.?apiGroups.orValue([]).exists(group, group in ['', 'authentication.k8s.io', '*']) && variables.resources.exists(one, one in ['users', 'groups', 'serviceaccounts', 'uids', 'userextras', '*'] || one.startsWith('userextras/')))",
		"message": "{object.kind} \"{object.metadata.name}\" may act as {size(variables.names) > 0 ? variables.names : [\"anyone\"]}, so its rights are all of theirs.",
		"grades": [{
			"when": "size(variables.names) > 0 && !('system:masters' in variables.names)",
			"severity": "medium"
		}, {
			"when": "!variables.resources.exists(one, one in ['groups', '*'])",
			"severity": "high"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the verb impersonate, or limit the rule with resourceNames to the users that it is for.",
		"controls": [
			"cis-kubernetes/5.1.8",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV2_K8S_3"],
			"trivy": ["KSV-0043"],
			"kubescape": ["C-0065", "C-0191"],
			"kics": ["9f85c3f6-26fd-4007-938a-2e0cb0100980"],
			"datree": ["CIS_INVALID_VALUE_BIND_IMPERSONATE_ESCALATE"],
			"kyverno": ["restrict-escalation-verbs-roles"],
			"snyk": ["SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["verbs"]
	},
	{
		"id": "rbac-manage-aws-auth",
		"title": "Role may edit aws-auth",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "names",
			"expression": "rule.?resourceNames.orValue([])"
		}, {
			"name": "writes",
			"expression": "rule.?verbs.orValue([]).exists(verb, verb in ['create', 'update', 'patch', 'delete', 'deletecollection', '*']) && 'configmaps' in rule.?resources.orValue([]) && rule.?apiGroups.orValue([]).exists(group, group in ['', '*'])"
		}],
		"expression": "!(variables.writes && 'aws-auth' in variables.names)",
		"message": "{object.kind} \"{object.metadata.name}\" may edit the ConfigMap aws-auth, and with one line in it makes any cloud identity an administrator of the cluster.",
		"grades": [],
		"strict": {
			"expression": "!(variables.writes && size(variables.names) == 0 && (object.kind == 'ClusterRole' || object.?metadata.namespace.orValue('') == 'kube-system'))",
			"severity": "medium",
			"peers": {},
			"message": "{object.kind} \"{object.metadata.name}\" may edit every ConfigMap of kube-system, and with aws-auth among them makes any cloud identity an administrator of an EKS cluster."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove aws-auth from the rule, and give access with the access entries of EKS.",
		"controls": [],
		"peers": { "trivy": ["KSV-0115"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-manage-configmaps",
		"title": "Role may write ConfigMaps",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "names",
			"expression": "rule.?resourceNames.orValue([])"
		}, {
			"name": "mighty",
			"expression": "variables.names.filter(name, name in ['coredns', 'kube-proxy', 'kubeadm-config', 'kubelet-config', 'extension-apiserver-authentication', 'aws-auth'])"
		}],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['create', 'update', 'patch', 'delete', 'deletecollection', '*']) && rule.?resources.orValue([]).exists(one, one in ['configmaps', '*']) && rule.?apiGroups.orValue([]).exists(group, group in ['', '*']) && (size(variables.names) == 0 || size(variables.mighty) > 0))",
		"message": "{object.kind} \"{object.metadata.name}\" may write {size(variables.names) == 0 ? [\"every ConfigMap in reach\"] : variables.mighty}, and some of them decide on names, routes and identities of the cluster.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the ConfigMaps that the program owns in resourceNames.",
		"controls": [],
		"peers": {
			"trivy": ["KSV-0049"],
			"kubescape": ["C-0037"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-manage-networking",
		"title": "Role may change cluster networking",
		"severity": "medium",
		"securitySeverity": 5.8,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "changed",
			"expression": "rule.?resources.orValue([]).filter(one, rule.?apiGroups.orValue([]).exists(group, group == '*' ? one in ['services', 'endpoints', 'endpointslices', 'networkpolicies', 'ingresses'] : group == '' ? one in ['services', 'endpoints'] : group == 'discovery.k8s.io' ? one == 'endpointslices' : group in ['networking.k8s.io', 'extensions'] && one in ['networkpolicies', 'ingresses']))"
		}],
		"expression": "!(size(variables.changed) > 0 && rule.?verbs.orValue([]).exists(verb, verb in ['create', 'update', 'patch', 'delete', 'deletecollection', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may change {variables.changed}, so its holder can lead traffic to itself or past what keeps it out.",
		"grades": [{
			"when": "object.?metadata.labels[?'rbac.authorization.k8s.io/aggregate-to-edit'].orValue('') == 'true' && variables.changed.exists(one, one in ['endpoints', 'endpointslices'])",
			"severity": "high"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Limit the rule to the resources, verbs and namespaces that the program needs.",
		"controls": [],
		"peers": { "trivy": ["KSV-0056"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-manage-role-bindings",
		"title": "Role may edit roles or bindings",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "edited",
			"expression": "rule.?resources.orValue([]).filter(one, one in ['rolebindings', 'clusterrolebindings', 'roles', 'clusterroles', '*'])"
		}, {
			"name": "binds",
			"expression": "object.rules.exists(one, one.?verbs.orValue([]).exists(verb, verb in ['bind', '*']) && one.?apiGroups.orValue([]).exists(group, group in ['rbac.authorization.k8s.io', '*']) && one.?resources.orValue([]).exists(name, name in ['roles', 'clusterroles', '*']) && one.?resourceNames.orValue([]).all(name, name == '*'))"
		}],
		"expression": "!(size(variables.edited) > 0 && rule.?apiGroups.orValue([]).exists(group, group in ['rbac.authorization.k8s.io', '*']) && rule.?verbs.orValue([]).exists(verb, verb in ['create', 'update', 'patch', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may edit {variables.edited.map(one, one == \"*\" ? \"roles and bindings\" : one)}{variables.binds ? \" and bind any role, so its holder can give itself every right\" : \", so its holder can pass its rights on to whom it likes\"}.",
		"grades": [{
			"when": "variables.binds",
			"severity": "critical"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the writing verbs, and let people or a delivery tool with its own account change roles and bindings.",
		"controls": [
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV2_K8S_1"],
			"trivy": ["KSV-0055"],
			"snyk": ["SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-manage-webhooks",
		"title": "Role may change admission",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "changed",
			"expression": "rule.?resources.orValue([]).filter(one, one in ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations', 'validatingadmissionpolicies', 'mutatingadmissionpolicies'] || one == '*' && object.kind == 'ClusterRole')"
		}],
		"expression": "!(size(variables.changed) > 0 && rule.?apiGroups.orValue([]).exists(group, group in ['admissionregistration.k8s.io', '*']) && rule.?verbs.orValue([]).exists(verb, verb in ['create', 'update', 'patch', 'delete', 'deletecollection', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may change {variables.changed.map(one, one == \"*\" ? \"webhooks and policies\" : one)}, so its holder can read and rewrite what anybody applies, or switch checks off.",
		"grades": [{
			"when": "size(rule.?resourceNames.orValue([])) > 0",
			"severity": "low"
		}, {
			"when": "object.kind == 'Role'",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Limit the rule with resourceNames to the configurations that the program owns.",
		"controls": [
			"cis-kubernetes/5.1.12",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_155"],
			"trivy": ["KSV-0114"],
			"kubescape": ["C-0281"],
			"kyverno": ["restrict-clusterrole-mutating-validating-admission-webhooks"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-modify-service-status",
		"title": "Program may write the status of Services",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./rbac-modify-service-status.ts",
		"uses": [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove services/status from the role, unless the program is what provides load balancers.",
		"controls": [],
		"peers": { "checkov": ["CKV2_K8S_4"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "rbac-nodes-proxy",
		"title": "Role may use nodes/proxy",
		"severity": "high",
		"securitySeverity": 8.2,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['get', 'create', '*']) && rule.?resources.orValue([]).exists(one, one in ['nodes/proxy', 'nodes/*'] || one == '*' && object.kind == 'ClusterRole') && rule.?apiGroups.orValue([]).exists(group, group in ['', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may reach the kubelet through nodes/proxy, which runs commands in every pod of a node and asks no admission.",
		"grades": [{
			"when": "object.kind == 'Role'",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name nodes/metrics, nodes/stats, nodes/log or nodes/healthz instead of nodes/proxy.",
		"controls": [
			"cis-kubernetes/5.1.10",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV2_K8S_2"],
			"trivy": ["KSV-0047"],
			"kubescape": ["C-0279"],
			"kyverno": ["restrict-clusterrole-nodesproxy"],
			"snyk": ["SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-pod-exec-attach",
		"title": "Role may run commands in pods",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./rbac-pod-exec-attach.ts",
		"uses": [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the rule, and give the right for a limited time where somebody must debug.",
		"controls": [
			"nsa-cisa/NSA-1.12",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"polaris": [
				"clusterrolePodExecAttach",
				"clusterrolebindingPodExecAttach",
				"rolePodExecAttach",
				"rolebindingClusterRolePodExecAttach",
				"rolebindingRolePodExecAttach"
			],
			"checkov": ["CKV2_K8S_2"],
			"trivy": ["KSV-0053", "KSV-0054"],
			"kubescape": ["C-0002"],
			"kics": ["d45330fd-f58d-45fb-a682-6481477a0f84", "c589f42c-7924-4871-aee2-1cede9bc7cbc"],
			"datree": ["CONTAINERS_INCORRECT_RESOURCES_VERBS_VALUE"],
			"snyk": ["SNYK-CC-K8S-47"],
			"monokle": ["KBP108"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "rbac-pod-port-forward",
		"title": "Role may forward ports of pods",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [],
		"expression": "!(rule.?verbs.orValue([]).exists(verb, verb in ['create', 'get', '*']) && rule.?resources.orValue([]).exists(one, one in ['pods/portforward', 'pods/*', '*']) && rule.?apiGroups.orValue([]).exists(group, group in ['', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may forward ports of pods, past every NetworkPolicy and to ports that listen on localhost alone.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove pods/portforward from the rule, and give it for a limited time where somebody must debug.",
		"controls": ["owasp-k8s-top10/K02:2025", "owasp-k8s-top10/K03:2022"],
		"peers": {
			"kubescape": ["C-0063"],
			"kics": ["38fa11ef-dbcc-4da8-9680-7e1fd855b6fb"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-update-workloads",
		"title": "Role may change workloads",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "changed",
			"expression": "rule.?resources.orValue([]).filter(one, rule.?apiGroups.orValue([]).exists(group, group == '*' ? one in ['*', 'pods', 'replicationcontrollers', 'deployments', 'statefulsets', 'replicasets', 'daemonsets', 'jobs', 'cronjobs'] : group == '' ? one in ['*', 'pods', 'replicationcontrollers'] : group in ['apps', 'extensions'] ? one in ['*', 'deployments', 'statefulsets', 'replicasets', 'daemonsets'] : group == 'batch' && one in ['*', 'jobs', 'cronjobs']))"
		}],
		"expression": "!(size(variables.changed) > 0 && rule.?verbs.orValue([]).exists(verb, verb in ['update', 'patch', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may change {variables.changed.map(one, one == \"*\" ? \"everything\" : one)}, and with the image or command of a workload its holder runs code as that workload's ServiceAccount.",
		"grades": [{
			"when": "size(rule.?resourceNames.orValue([])) > 0",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Limit the rule with resourceNames to the workloads that are meant, or remove update and patch.",
		"controls": ["owasp-k8s-top10/K02:2025", "owasp-k8s-top10/K03:2022"],
		"peers": { "trivy": ["KSV-0048"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "rbac-write-secrets",
		"title": "Role may write Secrets",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "verbs",
			"expression": "rule.?verbs.orValue([]).filter(verb, verb in ['create', 'update', 'patch', 'delete', 'deletecollection', '*'])"
		}, {
			"name": "names",
			"expression": "rule.?resourceNames.orValue([])"
		}],
		"expression": "!(size(variables.verbs) > 0 && rule.?resources.orValue([]).exists(one, one in ['secrets', '*']) && rule.?apiGroups.orValue([]).exists(group, group in ['', '*']))",
		"message": "{object.kind} \"{object.metadata.name}\" may {variables.verbs.map(verb, verb == \"*\" ? \"do everything\" : verb)} on {size(variables.names) > 0 ? \"Secrets that it names\" : \"every Secret in reach\"}, so its holder can plant or replace credentials.",
		"grades": [{
			"when": "size(variables.names) > 0",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the writing verbs, or list the Secrets that are meant in resourceNames.",
		"controls": ["owasp-k8s-top10/K02:2025", "owasp-k8s-top10/K03:2022"],
		"peers": {
			"kube-linter": ["access-to-secrets"],
			"trivy": ["KSV-0041", "KSV-0113"],
			"kubescape": ["C-0186"],
			"snyk": ["SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources"]
	},
	{
		"id": "role-in-system-namespace",
		"title": "Role in default or kube-system",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./role-in-system-namespace.ts",
		"uses": ["Role", "RoleBinding"],
		"grades": [],
		"params": {
			"namespaces": [
				"default",
				"kube-system",
				"kube-public"
			],
			"exemptNames": []
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Put the program and its role into a namespace of its own.",
		"controls": [],
		"peers": { "snyk": ["SNYK-CC-K8S-48"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "service-account-automounts-token",
		"title": "ServiceAccount mounts its token by default",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ServiceAccount"],
		"variables": [],
		"expression": "!object.?automountServiceAccountToken.orValue(true)",
		"message": "ServiceAccount \"{object.metadata.name}\" puts its token into every pod that does not refuse it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `automountServiceAccountToken` to false on the account, and to true on the pods that call the API.",
		"fix": {
			"title": "Mount the token only where a pod asks for it",
			"safe": false,
			"set": { "automountServiceAccountToken": false }
		},
		"controls": [],
		"peers": {
			"datree": ["SRVACC_INCORRECT_AUTOMOUNTSERVICEACCOUNTTOKEN_VALUE"],
			"kyverno": ["restrict-sa-automount-sa-token"],
			"kubescape": ["C-0190"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["automountServiceAccountToken"]
	},
	{
		"id": "service-account-not-allowed",
		"title": "ServiceAccount not on the list",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "pod",
		"variables": [{
			"name": "account",
			"expression": "pod.?serviceAccountName.orValue('') != '' ? pod.serviceAccountName : pod.?serviceAccount.orValue('') != '' ? pod.serviceAccount : 'default'"
		}, {
			"name": "lists",
			"expression": "[object.?metadata.namespace.orValue('*'), '*'].filter(name, name in params.allowed)"
		}],
		"expression": "size(variables.lists) == 0 || variables.lists.exists(name, variables.account in params.allowed[name])",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue(\"\")}\" runs as ServiceAccount \"{variables.account}\", which nobody has allowed for its namespace.",
		"grades": [],
		"params": { "allowed": {} },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use an account of the list, or add this one to the parameter `allowed`.",
		"controls": [],
		"peers": { "kyverno": ["restrict-service-account"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["serviceAccountName", "serviceAccount"]
	},
	{
		"id": "service-account-token-mount-explicit",
		"title": "ServiceAccount token mounted on purpose",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "pod",
		"variables": [{
			"name": "asks",
			"expression": "pod.?automountServiceAccountToken.orValue(false)"
		}, {
			"name": "places",
			"expression": "['containers', 'initContainers', 'ephemeralContainers'].map(list, lists.range(size(pod[?list].orValue([]))).map(index, lists.range(size(pod[list][index].?volumeMounts.orValue([]))) .filter(mount, pod[list][index].volumeMounts[mount].?mountPath.orValue('').matches('^/var/run/secrets/kubernetes\\\\.io/serviceaccount(/|$)')) .map(mount, [dyn(list), dyn(index), dyn(mount)]))).flatten(2)"
		}],
		"expression": "!variables.asks && size(variables.places) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue(\"\")}\" asks for the token of its ServiceAccount, which only a program that calls the API needs.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the setting or the mount where the program does not call the API.",
		"controls": [],
		"peers": { "trivy": ["KSV-0036"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["[{variables.asks ? 'automountServiceAccountToken' : ''}]", "[{variables.places[0][0]}][{variables.places[0][1]}].volumeMounts[{variables.places[0][2]}].mountPath"]
	},
	{
		"id": "shared-service-account",
		"title": "ServiceAccount shared by workloads",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./shared-service-account.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each workload a ServiceAccount of its own.",
		"controls": ["nsa-cisa/NSA-3.5"],
		"peers": { "kics": ["c1032cf7-3628-44e2-bd53-38c17cf31b6b"] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "wildcard-api-groups-in-rules",
		"title": "Role reaches every API group",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "everything",
			"expression": "'*' in rule.?resources.orValue([]) && '*' in rule.?verbs.orValue([])"
		}],
		"expression": "!('*' in rule.?apiGroups.orValue([]))",
		"message": "{object.kind} \"{object.metadata.name}\" grants {rule.?resources.orValue([])} in every API group, also in those that are installed later.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the API groups that the subject works with.",
		"controls": [
			"cis-kubernetes/5.1.3",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"checkov": ["CKV_K8S_49"],
			"kubescape": ["C-0187"],
			"datree": ["CIS_INVALID_WILDCARD_ROLE"],
			"kics": ["6b896afb-ca07-467a-b256-1a0077a1c08e"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["[{variables.everything ? 'resources' : 'apiGroups'}]"]
	},
	{
		"id": "wildcard-in-rules",
		"title": "Role grants everything",
		"severity": "high",
		"securitySeverity": 8.8,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [
			{
				"name": "groups",
				"expression": "'*' in rule.?apiGroups.orValue([])"
			},
			{
				"name": "resources",
				"expression": "'*' in rule.?resources.orValue([])"
			},
			{
				"name": "anyResources",
				"expression": "rule.?resources.orValue([]).exists(one, one == '*' || one.startsWith('*/'))"
			},
			{
				"name": "verbs",
				"expression": "'*' in rule.?verbs.orValue([])"
			},
			{
				"name": "everything",
				"expression": "variables.groups && variables.resources && variables.verbs"
			}
		],
		"expression": "!variables.everything && !(variables.groups && !variables.anyResources && !variables.verbs)",
		"message": "{object.kind} \"{object.metadata.name}\" {variables.everything ? \"allows every verb on every resource, as cluster-admin does\" : \"reaches into every API group, also those that are installed later\"}.",
		"grades": [{
			"when": "!variables.everything",
			"severity": "medium"
		}],
		"params": {},
		"overrides": [
			"wildcard-verbs-in-rules",
			"wildcard-resources-in-rules",
			"wildcard-api-groups-in-rules",
			"rbac-access-to-secrets",
			"rbac-approve-csr",
			"rbac-create-persistent-volumes",
			"rbac-create-pods",
			"rbac-create-service-account-token",
			"rbac-delete-events",
			"rbac-delete-workloads",
			"rbac-manage-configmaps",
			"rbac-manage-networking",
			"rbac-manage-webhooks",
			"rbac-modify-service-status",
			"rbac-nodes-proxy",
			"rbac-pod-exec-attach",
			"rbac-pod-port-forward",
			"rbac-update-workloads",
			"rbac-write-secrets"
		],
		"sensitive": false,
		"remediation": "Name the API groups, the resources and the verbs that the subject uses.",
		"controls": [
			"cis-kubernetes/5.1.3",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"kube-linter": ["wildcard-in-rules"],
			"checkov": ["CKV_K8S_49"],
			"trivy": ["KSV-0044"],
			"kubescape": ["C-0187"],
			"kics": ["6b896afb-ca07-467a-b256-1a0077a1c08e"],
			"datree": ["CIS_INVALID_WILDCARD_ROLE"],
			"semgrep": ["legacy-api-clusterrole-excessive-permissions"],
			"snyk": ["SNYK-CC-K8S-44", "SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["[{variables.everything ? 'resources' : 'apiGroups'}]"]
	},
	{
		"id": "wildcard-resources-in-rules",
		"title": "Role reaches every resource",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [
			{
				"name": "resources",
				"expression": "rule.?resources.orValue([]).exists(one, one == '*' || one.startsWith('*/'))"
			},
			{
				"name": "urls",
				"expression": "rule.?nonResourceURLs.orValue([]).exists(one, one in ['*', '/*'])"
			},
			{
				"name": "reach",
				"expression": "variables.urls ? 'every path of the API server' : !('*' in rule.resources) ? rule.resources.filter(one, one.startsWith('*/')).join(', ') + ' of every kind' : rule.?apiGroups.orValue([]).exists(group, group in ['', '*']) ? 'every resource, Secrets included' : 'every resource of ' + rule.?apiGroups.orValue([]).join(', ') + ', also those that are installed later'"
			},
			{
				"name": "part",
				"expression": "lists.range(size(rule.?resources.orValue([]))).filter(index, !('*' in rule.resources) && rule.resources[index].startsWith('*/'))[?0]"
			}
		],
		"expression": "!variables.resources && !variables.urls",
		"message": "{object.kind} \"{object.metadata.name}\" allows {\"*\" in rule.?verbs.orValue([]) ? [\"every verb\"] : rule.?verbs.orValue([])} on {variables.reach}.",
		"grades": [],
		"params": {},
		"overrides": [
			"rbac-access-to-secrets",
			"rbac-approve-csr",
			"rbac-create-persistent-volumes",
			"rbac-create-pods",
			"rbac-create-service-account-token",
			"rbac-delete-events",
			"rbac-delete-workloads",
			"rbac-manage-configmaps",
			"rbac-manage-networking",
			"rbac-manage-webhooks",
			"rbac-modify-service-status",
			"rbac-nodes-proxy",
			"rbac-pod-exec-attach",
			"rbac-pod-port-forward",
			"rbac-update-workloads",
			"rbac-write-secrets"
		],
		"sensitive": false,
		"remediation": "List the resources that the subject works with.",
		"controls": [
			"cis-kubernetes/5.1.3",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"kube-linter": ["wildcard-in-rules"],
			"checkov": ["CKV_K8S_49"],
			"trivy": ["KSV-0046", "KSV-0112"],
			"kubescape": ["C-0187"],
			"kics": ["6b896afb-ca07-467a-b256-1a0077a1c08e"],
			"datree": ["CIS_INVALID_WILDCARD_ROLE"],
			"semgrep": ["legacy-api-clusterrole-excessive-permissions"],
			"kyverno": ["restrict-wildcard-resources"],
			"snyk": ["SNYK-CC-K8S-44", "SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["resources[{variables.part.orValue(-1)}]", "[{variables.resources ? 'resources' : 'nonResourceURLs'}]"]
	},
	{
		"id": "wildcard-verbs-in-rules",
		"title": "Role allows every verb",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "rbacRule",
		"when": "!(object.?metadata.labels[?'kubernetes.io/bootstrapping'].orValue('') == 'rbac-defaults' || object.?metadata.name.orValue('').matches('^(system:|gce:podsecuritypolicy:)') || object.kind == 'ClusterRole' && object.?metadata.name.orValue('') in ['cluster-admin', 'admin', 'edit', 'view'])",
		"variables": [{
			"name": "everything",
			"expression": "['apiGroups', 'resources'].all(field, '*' in rule[?field].orValue([]))"
		}],
		"expression": "!('*' in rule.?verbs.orValue([]))",
		"message": "{object.kind} \"{object.metadata.name}\" allows every verb on {\"*\" in rule.?resources.orValue([]) ? [\"every resource\"] : rule.?resources.or(rule.?nonResourceURLs).orValue([])}, also those that a later version of Kubernetes adds.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "List the verbs that the subject uses, e.g. get, list and watch.",
		"controls": [
			"cis-kubernetes/5.1.3",
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": {
			"kube-linter": ["wildcard-in-rules"],
			"checkov": ["CKV_K8S_49"],
			"trivy": ["KSV-0045"],
			"kubescape": ["C-0187"],
			"kics": ["6b896afb-ca07-467a-b256-1a0077a1c08e"],
			"datree": ["CIS_INVALID_WILDCARD_ROLE"],
			"semgrep": ["legacy-api-clusterrole-excessive-permissions"],
			"kyverno": ["restrict-wildcard-verbs"],
			"snyk": ["SNYK-CC-K8S-44", "SNYK-CC-K8S-47"]
		},
		"aliases": [],
		"category": "rbac",
		"anchors": ["[{variables.everything ? 'resources' : 'verbs'}]"]
	},
	{
		"id": "workload-with-privileged-service-account",
		"title": "Workload with a powerful ServiceAccount",
		"severity": "high",
		"securitySeverity": 8.2,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./workload-with-privileged-service-account.ts",
		"uses": [
			"workloads",
			"ServiceAccount",
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Split the account so that each program has what it needs, and bind roles per namespace.",
		"controls": [
			"nsa-cisa/NSA-3.4",
			"owasp-k8s-top10/K02:2025",
			"owasp-k8s-top10/K03:2022"
		],
		"peers": { "kubescape": [
			"C-0053",
			"C-0267",
			"C-0272"
		] },
		"aliases": [],
		"category": "rbac",
		"anchors": ["."]
	},
	{
		"id": "anti-affinity-selector-mismatch",
		"title": "Anti-affinity does not select its own pods",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./anti-affinity-selector-mismatch.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the term the labels of the pod template that it is about.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "argo-rollout-pause-duration",
		"title": "Rollout pauses for ever",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Rollout.argoproj.io"],
		"each": "spec.strategy.canary.steps[]",
		"when": "item.?pause.hasValue()",
		"variables": [],
		"expression": "item.pause.?duration.hasValue()",
		"message": "Step {key + 1} of rollout \"{object.?metadata.name.orValue('')}\" waits until somebody promotes it, so an update may stay half done for days.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the pause a `duration`.",
		"controls": [],
		"peers": { "datree": ["ARGO_ROLLOUT_MISSING_PAUSE_DURATION"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["pause"]
	},
	{
		"id": "argo-rollout-progress-deadline-abort",
		"title": "Rollout keeps a degraded version",
		"severity": "low",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Rollout.argoproj.io"],
		"variables": [],
		"expression": "object.?spec.progressDeadlineAbort.orValue(!object.?spec.progressDeadlineSeconds.hasValue())",
		"message": "Rollout \"{object.?metadata.name.orValue('')}\" goes on with a version that did not come up in time, so the failed one stays until somebody takes it back.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `progressDeadlineAbort` to true.",
		"fix": {
			"title": "Go back when the deadline passes",
			"safe": false,
			"set": { "spec.progressDeadlineAbort": true }
		},
		"controls": [],
		"peers": { "datree": ["ARGO_ROLLOUT_INCORRECT_PROGRESS_DEADLINE_ABORT_VALUE_FALSE"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.progressDeadlineAbort"]
	},
	{
		"id": "argo-rollout-scale-down-delay",
		"title": "Blue-green scale-down delay too short",
		"severity": "low",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Rollout.argoproj.io"],
		"variables": [],
		"expression": "object.?spec.strategy.blueGreen.scaleDownDelaySeconds.orValue(30) >= 30",
		"message": "Rollout \"{object.?metadata.name.orValue('')}\" stops its old pods {object.spec.strategy.blueGreen.scaleDownDelaySeconds} seconds after the switch, while some nodes still send traffic to them.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `scaleDownDelaySeconds` to 30 or more, or remove it.",
		"fix": {
			"title": "Wait for half a minute",
			"safe": false,
			"set": { "spec.strategy.blueGreen.scaleDownDelaySeconds": 30 }
		},
		"controls": [],
		"peers": { "datree": ["ARGO_ROLLOUT_INCORRECT_SCALE_DOWN_DELAY_VALUE_BELOW_30"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.strategy.blueGreen.scaleDownDelaySeconds"]
	},
	{
		"id": "argo-workflow-fail-fast",
		"title": "Workflow DAG failFast disabled",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./argo-workflow-fail-fast.ts",
		"uses": [
			"Workflow.argoproj.io",
			"WorkflowTemplate.argoproj.io",
			"ClusterWorkflowTemplate.argoproj.io",
			"CronWorkflow.argoproj.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `failFast`, which is true by default.",
		"controls": [],
		"peers": { "datree": ["ARGO_WORKFLOW_INCORRECT_FAILFAST_VALUE_FALSE"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "argo-workflow-retry-strategy",
		"title": "Workflow retry strategy empty or too broad",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./argo-workflow-retry-strategy.ts",
		"uses": [
			"Workflow.argoproj.io",
			"WorkflowTemplate.argoproj.io",
			"ClusterWorkflowTemplate.argoproj.io",
			"CronWorkflow.argoproj.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set a `limit`, and with Always an `expression` that lets only passing errors be tried again.",
		"controls": [],
		"peers": { "datree": ["ARGO_WORKFLOW_INCORRECT_RETRY_STRATEGY_VALUE_EMPTY", "ARGO_WORKFLOW_ENSURE_RETRY_ON_BOTH_ERROR_AND_TRANSIENT_ERROR"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "container-without-any-probe",
		"title": "Container without any probe",
		"severity": "low",
		"defaultOn": false,
		"scope": "container",
		"kinds": [
			"Deployment",
			"ReplicaSet",
			"ReplicationController",
			"StatefulSet",
			"DaemonSet",
			"Pod"
		],
		"when": "containerType == 'container' && pod.?restartPolicy.orValue('Always') == 'Always' && !object.?metadata.annotations[?'kubernetes.io/config.mirror'].hasValue()",
		"variables": [],
		"expression": "['livenessProbe', 'readinessProbe', 'startupProbe'].exists(probe, container[?probe].hasValue())",
		"message": "Container \"{container.?name.orValue('')}\" has no probe at all, so it looks healthy for as long as its process lives.",
		"grades": [],
		"params": {},
		"overrides": ["container-without-readiness-probe"],
		"sensitive": false,
		"remediation": "Add at least a `readinessProbe`.",
		"controls": [],
		"peers": { "kyverno": ["require-pod-probes"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["readinessProbe"]
	},
	{
		"id": "container-without-readiness-probe",
		"title": "Container without readiness probe",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"kinds": [
			"Deployment",
			"ReplicaSet",
			"ReplicationController",
			"StatefulSet",
			"DaemonSet",
			"DeploymentConfig.apps.openshift.io",
			"Pod"
		],
		"when": "containerType == 'container' && pod.?restartPolicy.orValue('Always') == 'Always' && !object.?metadata.annotations[?'kubernetes.io/config.mirror'].hasValue()",
		"variables": [],
		"expression": "container.?readinessProbe.hasValue()",
		"message": "Container \"{container.?name.orValue('')}\" has no readiness probe, so it counts as ready the moment that it starts.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a `readinessProbe` that succeeds once the program does its work.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-readiness-probe"],
			"polaris": ["readinessProbeMissing"],
			"checkov": ["CKV_K8S_9"],
			"kics": ["a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3"],
			"datree": ["CONTAINERS_MISSING_READINESSPROBE_KEY"],
			"gatekeeper": ["K8sRequiredProbes"],
			"kubescape": ["C-0018"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["readinessProbe"]
	},
	{
		"id": "cronjob-concurrency-policy",
		"title": "CronJob may overlap with itself",
		"severity": "low",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["CronJob"],
		"variables": [],
		"expression": "object.?spec.concurrencyPolicy.orValue('Allow') != 'Allow'",
		"message": "CronJob \"{object.?metadata.name.orValue('')}\" starts its next run while one still goes on, so two of them work on the same data.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `concurrencyPolicy` to Forbid or Replace.",
		"fix": {
			"title": "Wait for the run before",
			"safe": false,
			"set": { "spec.concurrencyPolicy": "Forbid" }
		},
		"controls": [],
		"peers": { "datree": ["CRONJOB_MISSING_CONCURRENCYPOLICY_KEY"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.concurrencyPolicy"]
	},
	{
		"id": "cronjob-forbid-without-deadline",
		"title": "Hung job blocks the schedule",
		"severity": "low",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["CronJob"],
		"when": "object.?spec.concurrencyPolicy == optional.of('Forbid')",
		"variables": [],
		"expression": "object.?spec.jobTemplate.spec.activeDeadlineSeconds.hasValue() || object.?spec.jobTemplate.spec.template.spec.activeDeadlineSeconds.hasValue()",
		"message": "CronJob \"{object.?metadata.name.orValue('')}\" waits for the run before and lets that take for ever, so one that hangs is the last.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `activeDeadlineSeconds` in the job template to longer than the longest good run.",
		"fix": {
			"title": "End a run after an hour",
			"safe": false,
			"set": { "spec.jobTemplate.spec.activeDeadlineSeconds": 3600 }
		},
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.jobTemplate.spec.activeDeadlineSeconds"]
	},
	{
		"id": "cronjob-starting-deadline-too-short",
		"title": "startingDeadlineSeconds below 10",
		"severity": "high",
		"defaultOn": true,
		"scope": "workload",
		"kinds": ["CronJob"],
		"variables": [],
		"expression": "object.?spec.startingDeadlineSeconds.orValue(10) >= 10 || object.spec.startingDeadlineSeconds < 0",
		"message": "CronJob \"{object.?metadata.name.orValue('')}\" gives up {object.spec.startingDeadlineSeconds} seconds after its time, and the controller looks only every ten seconds, so its job may never start.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `startingDeadlineSeconds` to at least 60, or remove it.",
		"fix": {
			"title": "Allow a minute for the start",
			"safe": false,
			"set": { "spec.startingDeadlineSeconds": 60 }
		},
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.startingDeadlineSeconds"]
	},
	{
		"id": "cronjob-starting-deadline",
		"title": "CronJob without starting deadline",
		"severity": "low",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["CronJob"],
		"variables": [],
		"expression": "object.?spec.startingDeadlineSeconds.hasValue()",
		"message": "CronJob \"{object.?metadata.name.orValue('')}\" has no deadline for its start, so after a hundred missed runs it is not started any more.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `startingDeadlineSeconds` to as long as a late run still makes sense, at least 60.",
		"fix": {
			"title": "Let a run start up to five minutes late",
			"safe": false,
			"set": { "spec.startingDeadlineSeconds": 300 }
		},
		"controls": [],
		"peers": {
			"kube-score": ["cronjob-has-deadline"],
			"kics": ["192fe40b-b1c3-448a-aba2-6cc19a300fe3"],
			"datree": ["CRONJOB_MISSING_STARTINGDEADLINESECOND_KEY"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.startingDeadlineSeconds"]
	},
	{
		"id": "cronjob-time-zone",
		"title": "CronJob time zone invalid or implicit",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./cronjob-time-zone.ts",
		"uses": ["CronJob"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name an IANA time zone in `timeZone`, or UTC, and keep clear of the hours when its clocks change.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "custom-priority-class",
		"title": "Priority class other than the built-in ones",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"when": "pod.?priorityClassName.orValue('') != ''",
		"variables": [],
		"expression": "pod.priorityClassName in ['system-cluster-critical', 'system-node-critical'] + params.allowed",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" takes the home-made priority class {pod.priorityClassName}, so what gives way under pressure was decided out of sight.",
		"grades": [],
		"params": { "allowed": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a priority class of the agreed list, or none.",
		"controls": [],
		"peers": { "kube-linter": ["priority-class-name"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["priorityClassName"]
	},
	{
		"id": "dangling-horizontal-pod-autoscaler",
		"title": "HPA target missing",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-horizontal-pod-autoscaler.ts",
		"uses": [
			"*",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make `scaleTargetRef` name the workload by its apiVersion, kind and name.",
		"controls": [],
		"peers": {
			"kube-linter": ["dangling-horizontalpodautoscaler"],
			"kube-score": ["horizontalpodautoscaler-has-target"],
			"kubescape": ["C-0300"],
			"gatekeeper": ["K8sHorizontalPodAutoscaler"],
			"monokle": ["LNK001"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "dangling-pod-disruption-budget",
		"title": "PDB selects no pod",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-pod-disruption-budget.ts",
		"uses": ["PodDisruptionBudget", "workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the selector fit the labels of the pod template that the budget is for.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "dangling-vertical-pod-autoscaler",
		"title": "VPA target missing",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-vertical-pod-autoscaler.ts",
		"uses": [
			"*",
			"VerticalPodAutoscaler.autoscaling.k8s.io",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make `targetRef` name the workload by its apiVersion, kind and name.",
		"controls": [],
		"peers": { "kyverno": ["verify-vpa-target"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "deployment-not-rolling",
		"title": "Deployment strategy other than RollingUpdate",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Deployment", "DeploymentConfig.apps.openshift.io"],
		"variables": [{
			"name": "rolling",
			"expression": "object.kind == 'Deployment' ? 'RollingUpdate' : 'Rolling'"
		}],
		"expression": "object.?spec.strategy.type.orValue('') in ['', variables.rolling]",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" updates by {object.spec.strategy.type}, so no pod serves anybody while a new version comes up.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use the type RollingUpdate (Rolling in a DeploymentConfig), unless a volume allows one pod at a time.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-rolling-update-strategy"],
			"kubescape": ["C-0305"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.strategy.type"]
	},
	{
		"id": "duplicate-autoscaler",
		"title": "Two autoscalers for one workload",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./duplicate-autoscaler.ts",
		"uses": [
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh",
			"VerticalPodAutoscaler.autoscaling.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Keep one autoscaler, with the metrics of both.",
		"controls": [],
		"peers": { "kyverno": ["prevent-duplicate-hpa", "prevent-duplicate-vpa"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "exec-probe-forbidden-command",
		"title": "Exec probe runs a forbidden command",
		"severity": "low",
		"defaultOn": false,
		"scope": "container",
		"each": "*",
		"when": "key in ['livenessProbe', 'readinessProbe', 'startupProbe']",
		"variables": [{
			"name": "forbidden",
			"expression": "item.?exec.command.orValue([]).map(part, type(part) == string ? part.findAll('[A-Za-z0-9_.+-]+/?').filter(word, word in params.commands) : [])"
		}, {
			"name": "words",
			"expression": "variables.forbidden.flatten()"
		}],
		"expression": "size(variables.words) == 0",
		"message": "The {key} of container \"{container.?name.orValue('')}\" runs {variables.words[0]}, which tells little about the program and is costly every few seconds.",
		"grades": [],
		"params": { "commands": [
			"jcmd",
			"ps",
			"ls"
		] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Ask the program itself, by an HTTP, TCP or gRPC probe.",
		"controls": [],
		"peers": { "kyverno": ["deny-commands-in-exec-probe"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["exec.command[{variables.forbidden.indexOf(variables.forbidden.filter(words, size(words) > 0)[0])}]"]
	},
	{
		"id": "fewer-than-three-replicas",
		"title": "Fewer than three replicas",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./fewer-than-three-replicas.ts",
		"uses": [
			"Deployment",
			"DeploymentConfig.apps.openshift.io",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Run three replicas.",
		"controls": [],
		"peers": { "kube-linter": ["minimum-three-replicas"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "hpa-fewer-than-three-replicas",
		"title": "HPA may scale below three replicas",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["HorizontalPodAutoscaler"],
		"variables": [],
		"expression": "object.?spec.minReplicas.optMap(least, least >= 3).orValue(false)",
		"message": "HorizontalPodAutoscaler \"{object.?metadata.name.orValue('')}\" goes down to {object.?spec.minReplicas.orValue(1)} at low load, too few for a drain and a failure at once.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Raise `minReplicas` to 3.",
		"controls": [],
		"peers": { "kube-linter": ["hpa-minimum-three-replicas"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.minReplicas"]
	},
	{
		"id": "hpa-max-not-above-min",
		"title": "HPA cannot scale",
		"severity": "medium",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["HorizontalPodAutoscaler"],
		"variables": [{
			"name": "min",
			"expression": "object.?spec.minReplicas.orValue(1)"
		}],
		"expression": "object.?spec.maxReplicas.hasValue() && object.spec.maxReplicas - variables.min >= params.minSpread",
		"message": "HorizontalPodAutoscaler \"{object.?metadata.name.orValue('')}\" may run {variables.min} to {object.?spec.maxReplicas.hasValue() ? string(object.spec.maxReplicas) : 'an unset number of'} pods, {object.?spec.maxReplicas.orValue(-1) < variables.min ? 'which the API server refuses' : object.spec.maxReplicas == variables.min ? 'so it adds none under load' : 'which leaves less room than is asked for here'}.",
		"grades": [],
		"params": { "minSpread": 1 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Raise `maxReplicas` above `minReplicas`, which is 1 when it is unset.",
		"controls": [],
		"peers": {
			"polaris": ["hpaMaxAvailability"],
			"datree": ["HPA_MISSING_MAXREPLICAS_KEY"],
			"gatekeeper": ["K8sHorizontalPodAutoscaler"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.maxReplicas"]
	},
	{
		"id": "hpa-min-replicas",
		"title": "HPA minimum replicas too low",
		"severity": "low",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["HorizontalPodAutoscaler"],
		"variables": [{
			"name": "least",
			"expression": "object.?spec.minReplicas.orValue(1)"
		}],
		"expression": "variables.least == 0 || variables.least >= params.minReplicas",
		"message": "HorizontalPodAutoscaler \"{object.?metadata.name.orValue('')}\" goes down to {variables.least} {variables.least == 1 ? 'pod' : 'pods'} at low load, so one failing node may take the whole service away.",
		"grades": [],
		"params": { "minReplicas": 2 },
		"overrides": ["hpa-fewer-than-three-replicas"],
		"sensitive": false,
		"remediation": "Raise `minReplicas` to 2 or more.",
		"controls": [],
		"peers": {
			"kube-score": ["horizontalpodautoscaler-replicas"],
			"polaris": ["hpaMinAvailability"],
			"datree": ["HPA_MISSING_MINREPLICAS_KEY"],
			"gatekeeper": ["K8sHorizontalPodAutoscaler"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.minReplicas"]
	},
	{
		"id": "hpa-unscalable-target",
		"title": "HPA targets a kind that cannot scale",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["HorizontalPodAutoscaler"],
		"when": "object.?spec.scaleTargetRef.kind.hasValue()",
		"variables": [
			{
				"name": "kind",
				"expression": "object.spec.scaleTargetRef.kind"
			},
			{
				"name": "group",
				"expression": "object.spec.scaleTargetRef.?apiVersion.orValue('v1').matches('/') ? object.spec.scaleTargetRef.apiVersion.split('/')[0] : ''"
			},
			{
				"name": "isCustom",
				"expression": "variables.group.matches('[.]')"
			},
			{
				"name": "cannotScale",
				"expression": "variables.kind in ['DaemonSet', 'Job', 'CronJob', 'Pod', 'Service']"
			}
		],
		"expression": "variables.isCustom || !variables.cannotScale && (variables.kind in ['Deployment', 'StatefulSet', 'ReplicaSet'] ? variables.group == 'apps' : variables.kind != 'ReplicationController' || variables.group == '')",
		"message": "HorizontalPodAutoscaler \"{object.?metadata.name.orValue('')}\" {variables.cannotScale ? 'is for a ' + variables.kind + ', which has no number of replicas' : 'looks for a ' + variables.kind + ' in ' + (variables.group == '' ? 'the core group' : variables.group) + ', where there is none'}, so nothing ever scales.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name a Deployment, StatefulSet or ReplicaSet with `apiVersion` apps/v1, or a custom resource that scales.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.scaleTargetRef.apiVersion", "spec.scaleTargetRef.kind"]
	},
	{
		"id": "hpa-utilization-without-request",
		"title": "HPA utilisation metric without requests",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./hpa-utilization-without-request.ts",
		"uses": [
			"workloads",
			"LimitRange",
			"HorizontalPodAutoscaler"
		],
		"grades": [],
		"params": {},
		"overrides": ["unset-cpu-request", "unset-memory-request"],
		"sensitive": false,
		"remediation": "Set the request of each container, or measure by AverageValue.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "hpa-with-fixed-replicas",
		"title": "Replicas fixed while an HPA scales",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./hpa-with-fixed-replicas.ts",
		"uses": [
			"Deployment",
			"StatefulSet",
			"ReplicaSet",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `replicas`, first from the last applied state, since a plain apply without it goes back to one.",
		"fix": {
			"title": "Leave the number to the autoscaler",
			"safe": false,
			"remove": ["spec.replicas"]
		},
		"controls": [],
		"peers": {
			"kube-score": ["deployment-targeted-by-hpa-does-not-have-replicas-configured"],
			"kics": ["5744cbb8-5946-4b75-a196-ade44449525b"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "identical-liveness-readiness-probes",
		"title": "Liveness and readiness probes identical",
		"severity": "medium",
		"defaultOn": true,
		"scope": "container",
		"when": "container.?livenessProbe.hasValue() && container.?readinessProbe.hasValue()",
		"variables": [
			{
				"name": "probes",
				"expression": "[container.livenessProbe, container.readinessProbe]"
			},
			{
				"name": "questions",
				"expression": "variables.probes.map(probe, {?'http': probe.?httpGet.port, 'path': probe.?httpGet.path.orValue('/'), 'scheme': probe.?httpGet.scheme.orValue('HTTP'), ?'tcp': probe.?tcpSocket.port, ?'grpc': probe.?grpc.port, 'service': probe.?grpc.service.orValue(''), ?'exec': probe.?exec.command})"
			},
			{
				"name": "patience",
				"expression": "variables.probes.map(probe, probe.?failureThreshold.orValue(3) * probe.?periodSeconds.orValue(10))"
			},
			{
				"name": "isSame",
				"expression": "variables.questions.all(one, size(one) > 3) && variables.questions[0] == variables.questions[1]"
			}
		],
		"expression": "!variables.isSame || variables.patience[0] > variables.patience[1]",
		"message": "The liveness probe of container \"{container.?name.orValue('')}\" asks the same as its readiness probe and gives up no later, so an overloaded pod is killed where it should be spared.",
		"grades": [],
		"strict": {
			"expression": "!variables.isSame",
			"severity": "low",
			"peers": { "kube-score": ["pod-probes-identical"] },
			"message": "Both probes of container \"{container.?name.orValue('')}\" ask the same, so an overload that should only take it out of rotation restarts it in the end."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Ask something cheaper for liveness, or give that probe a larger `failureThreshold`.",
		"controls": [],
		"peers": {
			"kube-score": ["pod-probes-identical"],
			"kyverno": ["validate-probes"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["livenessProbe"]
	},
	{
		"id": "insufficient-replicas",
		"title": "Single replica",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./insufficient-replicas.ts",
		"uses": [
			"Deployment",
			"StatefulSet",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh",
			"PersistentVolumeClaim"
		],
		"grades": [],
		"params": {
			"minReplicas": 2,
			"statefulSets": false,
			"exemptSingletons": false
		},
		"overrides": ["fewer-than-three-replicas"],
		"sensitive": false,
		"remediation": "Set `replicas` to 2 or more, once the program is safe to run twice.",
		"controls": [],
		"peers": {
			"kube-score": ["deployment-replicas"],
			"polaris": ["deploymentMissingReplicas"],
			"datree": ["DEPLOYMENT_INCORRECT_REPLICAS_VALUE"],
			"kyverno": ["deployment-has-multiple-replicas", "restrict-scale"],
			"gatekeeper": ["K8sReplicaLimits"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "job-ttl-missing",
		"title": "Finished Job kept for ever",
		"severity": "low",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Job", "CronJob"],
		"when": "!object.?metadata.ownerReferences.orValue([]).exists(owner, owner.?kind == optional.of('CronJob')) && !object.?metadata.annotations[?'argocd.argoproj.io/hook'].hasValue() && !(object.?metadata.annotations[?'helm.sh/hook'].hasValue() && object.?metadata.annotations[?'helm.sh/hook-delete-policy'].hasValue())",
		"variables": [],
		"expression": "object.kind == 'CronJob' || object.?spec.ttlSecondsAfterFinished.hasValue()",
		"message": "Job \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" and its pods stay after it has finished, and nobody takes them away.",
		"grades": [],
		"strict": {
			"expression": "!object.?spec.jobTemplate.spec.ttlSecondsAfterFinished.hasValue()",
			"severity": "info",
			"peers": { "kube-linter": ["job-ttl-seconds-after-finished"] },
			"message": "CronJob \"{object.?metadata.name.orValue('')}\" lets its jobs vanish by time, so its history limits, which keep them for a look at what failed, do not hold."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `ttlSecondsAfterFinished`, for instance to 86400, unless a controller that applies the Job anew watches it.",
		"controls": [],
		"peers": {
			"kube-linter": ["job-ttl-seconds-after-finished"],
			"kyverno": ["add-ttl-jobs"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.ttlSecondsAfterFinished", "spec.jobTemplate.spec.ttlSecondsAfterFinished"]
	},
	{
		"id": "liveness-kills-slow-start",
		"title": "Liveness probe may kill a starting container",
		"severity": "medium",
		"defaultOn": true,
		"scope": "container",
		"when": "container.?livenessProbe.hasValue() && !container.?startupProbe.hasValue()",
		"variables": [{
			"name": "allowed",
			"expression": "container.livenessProbe.?initialDelaySeconds.orValue(0) + container.livenessProbe.?failureThreshold.orValue(3) * container.livenessProbe.?periodSeconds.orValue(10)"
		}, {
			"name": "expected",
			"expression": "container.?readinessProbe.initialDelaySeconds.orValue(variables.allowed)"
		}],
		"expression": "variables.allowed >= params.minSeconds && variables.allowed >= variables.expected",
		"message": "Container \"{container.?name.orValue('')}\" is restarted when it does not answer within {variables.allowed} seconds of its start, {variables.allowed < variables.expected ? 'though its readiness probe expects it to take ' + string(variables.expected) : 'so a slow start never comes to an end'}.",
		"grades": [],
		"params": { "minSeconds": 20 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a `startupProbe` that allows for the slowest start.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["livenessProbe"]
	},
	{
		"id": "missing-autoscaler",
		"title": "No HPA or VPA for the workload",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./missing-autoscaler.ts",
		"uses": [
			"Deployment",
			"StatefulSet",
			"ReplicaSet",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh",
			"VerticalPodAutoscaler.autoscaling.k8s.io"
		],
		"grades": [],
		"params": { "kinds": ["Deployment"] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a HorizontalPodAutoscaler, ScaledObject or VerticalPodAutoscaler for the workload.",
		"controls": [],
		"peers": { "kyverno": ["check-hpa-exists", "check-vpa-configuration"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "missing-pod-disruption-budget",
		"title": "No PodDisruptionBudget",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./missing-pod-disruption-budget.ts",
		"uses": [
			"workloads",
			"PodDisruptionBudget",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a PodDisruptionBudget with a `maxUnavailable` of 1 for these pods.",
		"controls": [],
		"peers": {
			"kube-score": ["deployment-has-poddisruptionbudget", "statefulset-has-poddisruptionbudget"],
			"polaris": ["missingPodDisruptionBudget"],
			"kics": ["b23e9b98-0cb6-4fc9-b257-1f3270442678", "1db3a5a5-bf75-44e5-9e44-c56cfc8b1ac5"],
			"kyverno": ["require-pdb", "create-default-pdb"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "naked-pod",
		"title": "Bare Pod without controller",
		"severity": "low",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Pod"],
		"when": "size(object.?metadata.ownerReferences.orValue([])) == 0 && !object.?metadata.annotations.orValue({}).exists(name, name in ['kubernetes.io/config.source', 'kubernetes.io/config.mirror', 'argocd.argoproj.io/hook'] || name.startsWith('kubeadm.kubernetes.io/')) && !object.?metadata.annotations[?'helm.sh/hook'].orValue('').split(',').exists(hook, hook.trim() in ['test', 'test-success', 'test-failure']) && !(object.?metadata.namespace.orValue('') == 'kube-system' && object.?metadata.labels.tier.orValue('') == 'control-plane')",
		"variables": [],
		"expression": "false",
		"message": "Pod \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" has no controller, so it is gone for good when its node fails or is drained.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Wrap the pod in a Deployment, or in a Job if it is to run once.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0073"],
			"datree": ["K8S_INCORRECT_KIND_VALUE_POD"],
			"kyverno": ["prevent-bare-pods", "clean-bare-pods"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["kind"]
	},
	{
		"id": "no-anti-affinity",
		"title": "Replicas may share one node",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./no-anti-affinity.ts",
		"uses": [
			"workloads",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a preferred `podAntiAffinity` or a topology spread constraint that selects the workload's own pods.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-anti-affinity"],
			"kube-score": ["deployment-has-host-podantiaffinity", "statefulset-has-host-podantiaffinity"],
			"kics": ["a31b7b82-d994-48c4-bd21-3bab6c31827a", "d740d048-8ed3-49d3-b77b-6f072f3b669e"],
			"datree": ["EKS_MISSING_KEY_TOPOLOGYKEY"],
			"kyverno": ["insert-pod-antiaffinity"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "no-liveness-probe",
		"title": "Liveness probe missing",
		"severity": "low",
		"defaultOn": false,
		"scope": "container",
		"kinds": [
			"Deployment",
			"ReplicaSet",
			"ReplicationController",
			"StatefulSet",
			"DaemonSet",
			"Pod"
		],
		"when": "(containerType == 'container' || containerType == 'init' && container.?restartPolicy.orValue('') == 'Always') && pod.?restartPolicy.orValue('Always') == 'Always' && !object.?metadata.annotations[?'kubernetes.io/config.mirror'].hasValue()",
		"variables": [],
		"expression": "container.?livenessProbe.hasValue() || params.startupProbeSuffices && container.?startupProbe.hasValue()",
		"message": "Container \"{container.name}\" has no liveness probe, so a program that hangs stays hung until a person looks.",
		"grades": [],
		"params": { "startupProbeSuffices": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a cheap liveness probe that fails only where a restart helps.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-liveness-probe"],
			"polaris": ["livenessProbeMissing"],
			"checkov": ["CKV_K8S_8"],
			"kubescape": ["C-0056"],
			"kics": ["ade74944-a674-4e00-859e-c6eab5bde441"],
			"datree": ["CONTAINERS_MISSING_LIVENESSPROBE_KEY"],
			"gatekeeper": ["K8sRequiredProbes"],
			"snyk": ["SNYK-CC-K8S-41"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["livenessProbe"]
	},
	{
		"id": "no-pre-stop-hook",
		"title": "No preStop hook",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./no-pre-stop-hook.ts",
		"uses": ["workloads", "Service"],
		"grades": [],
		"params": { "everyContainer": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a `preStop` hook that sleeps for about five seconds, well within the grace period.",
		"controls": [],
		"peers": { "datree": ["CONTAINERS_MISSING_PRESTOP_KEY"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "no-readiness-probe",
		"title": "Readiness probe missing",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./no-readiness-probe.ts",
		"uses": ["workloads", "Service"],
		"grades": [],
		"params": { "everyContainer": false },
		"overrides": ["container-without-readiness-probe"],
		"sensitive": false,
		"remediation": "Add a `readinessProbe` on the port that the container serves.",
		"controls": [],
		"peers": {
			"kube-linter": ["no-readiness-probe"],
			"polaris": ["readinessProbeMissing"],
			"checkov": ["CKV_K8S_9"],
			"kubescape": ["C-0018"],
			"kics": ["a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3"],
			"datree": ["CONTAINERS_MISSING_READINESSPROBE_KEY"],
			"gatekeeper": ["K8sRequiredProbes"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "no-rolling-update-strategy",
		"title": "Deployment does not roll",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./no-rolling-update-strategy.ts",
		"uses": [
			"workloads",
			"Service",
			"PersistentVolumeClaim"
		],
		"grades": [],
		"params": {},
		"overrides": ["deployment-not-rolling"],
		"sensitive": false,
		"remediation": "Use RollingUpdate, unless a volume allows only one pod at a time.",
		"controls": [],
		"peers": { "kube-score": ["deployment-strategy"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "no-topology-spread",
		"title": "No topology spread constraint",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./no-topology-spread.ts",
		"uses": [
			"workloads",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh"
		],
		"grades": [],
		"strict": { "peers": { "kyverno": ["topologyspreadconstraints-policy"] } },
		"params": { "keys": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a topology spread constraint with a `maxSkew` of 1 and ScheduleAnyway.",
		"controls": [],
		"peers": {
			"polaris": ["topologySpreadConstraint"],
			"kyverno": ["topologyspreadconstraints-policy", "spread-pods"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "node-affinity-set",
		"title": "Node affinity or selector set by the workload",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "pod",
		"variables": [],
		"expression": "!pod.?affinity.nodeAffinity.hasValue()",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" brings a node affinity of its own, so it can get to nodes that are kept for others.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `nodeAffinity`, and leave the placement to the platform.",
		"fix": {
			"title": "Leave the placement to the platform",
			"safe": false,
			"remove": ["affinity.nodeAffinity"]
		},
		"controls": [],
		"peers": { "kyverno": ["restrict-node-affinity", "restrict-node-selection"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["affinity.nodeAffinity"]
	},
	{
		"id": "overlapping-pod-disruption-budgets",
		"title": "Two PDBs select one pod",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./overlapping-pod-disruption-budgets.ts",
		"uses": ["PodDisruptionBudget", "workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Keep one budget for each pod, or tell the two apart by a further label.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "overlapping-workload-selectors",
		"title": "Two workloads select the same pods",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./overlapping-workload-selectors.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each workload a label of its own, in its selector and in its template; a selector cannot be changed later.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "pdb-blocks-eviction",
		"title": "Disruption budget allows no eviction",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./pdb-blocks-eviction.ts",
		"uses": [
			"PodDisruptionBudget",
			"HorizontalPodAutoscaler",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": ["pdb-min-available-exceeds-hpa-min", "pdb-too-strict-percentage"],
		"sensitive": false,
		"remediation": "Use `maxUnavailable` of at least 1, or run more replicas than must be available.",
		"fix": {
			"title": "Let one pod be unavailable",
			"safe": false,
			"set": { "spec.maxUnavailable": 1 },
			"remove": ["spec.minAvailable"]
		},
		"controls": [],
		"peers": {
			"kube-linter": ["pdb-max-unavailable", "pdb-min-available"],
			"polaris": ["pdbDisruptionsIsZero"],
			"kyverno": [
				"pdb-maxunavailable",
				"pdb-maxunavailable-with-deployments",
				"pdb-minavailable-check",
				"deployment-replicas-higher-than-pdb",
				"require-replicas-allow-disruption"
			],
			"gatekeeper": ["K8sPodDisruptionBudget"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "pdb-min-available-exceeds-hpa-min",
		"title": "PDB minAvailable above HPA minReplicas",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./pdb-min-available-exceeds-hpa-min.ts",
		"uses": [
			"PodDisruptionBudget",
			"HorizontalPodAutoscaler",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use `maxUnavailable`, which holds at any number of pods.",
		"fix": {
			"title": "Let one pod be unavailable",
			"safe": false,
			"set": { "spec.maxUnavailable": 1 },
			"remove": ["spec.minAvailable"]
		},
		"controls": [],
		"peers": { "polaris": ["pdbMinAvailableGreaterThanHPAMinReplicas"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "pdb-too-strict-percentage",
		"title": "PDB percentage too strict",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["PodDisruptionBudget"],
		"variables": [{
			"name": "available",
			"expression": "[?object.?spec.minAvailable].filter(one, string(one).matches('^[0-9]{1,4}%$'))"
		}, {
			"name": "unavailable",
			"expression": "[?object.?spec.maxUnavailable].filter(one, string(one).matches('^[0-9]{1,4}%$'))"
		}],
		"expression": "variables.available.all(one, int(one.replace('%', '')) <= params.maxMinAvailable) && variables.unavailable.all(one, int(one.replace('%', '')) >= params.minMaxUnavailable)",
		"message": "PodDisruptionBudget \"{object.?metadata.name.orValue('')}\" {size(variables.available) > 0 ? 'wants ' + variables.available[0] + ' of its pods available' : 'lets ' + variables.unavailable[0] + ' of its pods be unavailable'}, so drains take long.",
		"grades": [],
		"params": {
			"maxMinAvailable": 50,
			"minMaxUnavailable": 50
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Allow half of the pods to be unavailable, or what the service bears.",
		"controls": [],
		"peers": { "kyverno": ["require-reasonable-pdbs"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.minAvailable", "spec.maxUnavailable"]
	},
	{
		"id": "pdb-unhealthy-pod-eviction-policy",
		"title": "PDB keeps crashed pods from being evicted",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["PodDisruptionBudget"],
		"when": "object.apiVersion == 'policy/v1'",
		"variables": [],
		"expression": "object.?spec.unhealthyPodEvictionPolicy.hasValue()",
		"message": "PodDisruptionBudget \"{object.?metadata.name.orValue('')}\" also guards pods that run without being ready, so a drain waits for ever when one of them crashes over and over.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `unhealthyPodEvictionPolicy` to AlwaysAllow, or to IfHealthyBudget where a quorum counts every member.",
		"fix": {
			"title": "Let pods that are not ready be evicted",
			"safe": false,
			"set": { "spec.unhealthyPodEvictionPolicy": "AlwaysAllow" }
		},
		"controls": [],
		"peers": { "kube-linter": ["pdb-unhealthy-pod-eviction-policy"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.unhealthyPodEvictionPolicy"]
	},
	{
		"id": "pdb-without-policy",
		"title": "PDB with neither bound",
		"severity": "medium",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["PodDisruptionBudget"],
		"variables": [],
		"expression": "object.?spec.minAvailable.hasValue() != object.?spec.maxUnavailable.hasValue()",
		"message": "PodDisruptionBudget \"{object.?metadata.name.orValue('')}\" {object.?spec.maxUnavailable.hasValue() ? 'sets both minAvailable and maxUnavailable, which the API server refuses' : 'sets neither minAvailable nor maxUnavailable, so it protects no pod'}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `maxUnavailable` to 1, and nothing else.",
		"fix": {
			"title": "Let one pod be unavailable",
			"safe": false,
			"set": { "spec.maxUnavailable": 1 },
			"remove": ["spec.minAvailable"]
		},
		"controls": [],
		"peers": { "kube-score": ["poddisruptionbudget-has-policy"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.maxUnavailable"]
	},
	{
		"id": "pod-never-restarts",
		"title": "Long-running pod never restarts",
		"severity": "medium",
		"defaultOn": false,
		"scope": "pod",
		"kinds": [
			"Deployment",
			"ReplicaSet",
			"ReplicationController",
			"StatefulSet",
			"DaemonSet",
			"DeploymentConfig.apps.openshift.io"
		],
		"variables": [],
		"expression": "pod.?restartPolicy.orValue('Always') in ['Always', 'OnFailure']",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" has the restart policy {pod.restartPolicy}, so what crashes is not started again.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `restartPolicy`, or use a Job for work that ends.",
		"fix": {
			"title": "Restart what ends",
			"safe": false,
			"remove": ["restartPolicy"]
		},
		"controls": [],
		"peers": { "kube-linter": ["restart-policy"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["restartPolicy"]
	},
	{
		"id": "pre-stop-exceeds-grace-period",
		"title": "preStop longer than the grace period",
		"severity": "medium",
		"defaultOn": true,
		"scope": "container",
		"when": "container.?lifecycle.preStop.hasValue()",
		"variables": [
			{
				"name": "grace",
				"expression": "pod.?terminationGracePeriodSeconds.orValue(30)"
			},
			{
				"name": "commands",
				"expression": "container.lifecycle.preStop.?exec.command.orValue([]).filter(part, type(part) == string).join(' ') .findAll('(?:^|[^A-Za-z0-9_.-])sleep\\\\s+[0-9]{1,6}[sm]?(?:[^A-Za-z0-9_.]|$)')"
			},
			{
				"name": "sleeps",
				"expression": "[?container.lifecycle.preStop.?sleep.seconds] + variables.commands.map(one, int(one.find('[0-9]+')) * (one.matches('[0-9]m') ? 60 : 1))"
			}
		],
		"expression": "variables.sleeps.all(one, one < variables.grace)",
		"message": "Container \"{container.?name.orValue('')}\" sleeps {variables.sleeps.max()} seconds before it is told to stop, and is killed after {variables.grace}, so it never stops in order.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Raise `terminationGracePeriodSeconds` above the sleep, with time for the program to end.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["lifecycle.preStop.sleep.seconds", "lifecycle.preStop.exec.command"]
	},
	{
		"id": "priority-class-missing",
		"title": "Priority class missing or not allowed",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"variables": [],
		"expression": "pod.?priorityClassName.orValue('') != ''",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" names no priority class, so chance decides whether it or another pod gives way.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `priorityClassName` to the class that fits the workload.",
		"controls": [],
		"peers": {
			"polaris": ["priorityClassNotSet"],
			"kyverno": [
				"require-pod-priorityclassname",
				"add-pod-priorityclassname",
				"add-karpenter-daemonset-priority-class"
			]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["priorityClassName"]
	},
	{
		"id": "priority-class-not-allowed",
		"title": "Priority class not allowed",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "pod",
		"when": "pod.?priorityClassName.orValue('') != ''",
		"variables": [{
			"name": "isSystem",
			"expression": "pod.priorityClassName in ['system-cluster-critical', 'system-node-critical'] && object.?metadata.namespace != optional.of('kube-system')"
		}],
		"expression": "pod.priorityClassName in params.allowed || size(params.allowed) == 0 && !variables.isSystem",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" takes the priority class {pod.priorityClassName}, {variables.isSystem ? 'so pods of anybody else give way to it, those of the cluster itself included' : 'which this site does not allow'}.",
		"grades": [],
		"params": { "allowed": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a priority class that is meant for applications.",
		"controls": [],
		"peers": { "kyverno": ["allowed-podpriorities"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["priorityClassName"]
	},
	{
		"id": "probe-port-not-declared",
		"title": "Probe port not exposed by the container",
		"severity": "high",
		"defaultOn": true,
		"scope": "container",
		"each": "*",
		"when": "key in ['livenessProbe', 'readinessProbe', 'startupProbe'] && (item.?httpGet.port.hasValue() || item.?tcpSocket.port.hasValue() || item.?grpc.port.hasValue())",
		"variables": [
			{
				"name": "port",
				"expression": "item.?httpGet.port.or(item.?tcpSocket.port).or(item.?grpc.port).value()"
			},
			{
				"name": "ports",
				"expression": "container.?ports.orValue([]).filter(one, one != null)"
			},
			{
				"name": "isName",
				"expression": "type(variables.port) == string && !variables.port.matches('^[0-9]+$')"
			},
			{
				"name": "meant",
				"expression": "variables.ports.filter(one, variables.isName ? one.?name == optional.of(variables.port) : one.?containerPort == optional.of(int(variables.port)))"
			},
			{
				"name": "isKnown",
				"expression": "size(variables.meant) > 0"
			},
			{
				"name": "isReachable",
				"expression": "variables.meant.exists(one, one.?protocol.orValue('TCP') == 'TCP')"
			}
		],
		"expression": "variables.isReachable || !variables.isName && size(variables.ports) == 0",
		"message": "The {key} of container \"{container.?name.orValue('')}\" asks port {variables.port}, which {variables.isKnown ? 'the container declares for another protocol than TCP, so it most likely never answers' : variables.isName ? 'no port of the container is named, so the probe fails for ever' : 'is none of those that the container declares, so it may never answer'}.",
		"grades": [{
			"when": "!variables.isName || variables.isKnown",
			"severity": "low"
		}],
		"strict": {
			"expression": "variables.isReachable",
			"severity": "info",
			"peers": { "kube-linter": [
				"liveness-port",
				"readiness-port",
				"startup-port"
			] },
			"message": "The {key} of container \"{container.?name.orValue('')}\" asks port {variables.port}, which the container does not declare."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name a port that the container declares, or declare the one that it listens on.",
		"controls": [],
		"peers": { "kube-linter": [
			"liveness-port",
			"readiness-port",
			"startup-port"
		] },
		"aliases": [],
		"category": "reliability",
		"anchors": [
			"httpGet.port",
			"tcpSocket.port",
			"grpc.port"
		]
	},
	{
		"id": "probe-timeout-exceeds-period",
		"title": "Probe timeout longer than its period",
		"severity": "low",
		"defaultOn": true,
		"scope": "container",
		"each": "*",
		"when": "key in ['livenessProbe', 'readinessProbe', 'startupProbe'] && item.?timeoutSeconds.hasValue()",
		"variables": [{
			"name": "period",
			"expression": "item.?periodSeconds.orValue(10)"
		}],
		"expression": "item.timeoutSeconds <= variables.period",
		"message": "The {key} of container \"{container.?name.orValue('')}\" waits {item.timeoutSeconds} seconds for an answer though it is to ask every {variables.period}, so a program that hangs is noticed later than the numbers say.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make `timeoutSeconds` no longer than `periodSeconds`.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["timeoutSeconds"]
	},
	{
		"id": "progress-deadline-too-short",
		"title": "progressDeadlineSeconds not above minReadySeconds",
		"severity": "medium",
		"defaultOn": true,
		"scope": "workload",
		"kinds": ["Deployment"],
		"variables": [
			{
				"name": "deadline",
				"expression": "object.?spec.progressDeadlineSeconds.orValue(600)"
			},
			{
				"name": "minReady",
				"expression": "object.?spec.minReadySeconds.orValue(0)"
			},
			{
				"name": "probed",
				"expression": "pod.?containers.orValue([]).filter(one, one != null) + pod.?initContainers.orValue([]).filter(one, one.?restartPolicy.orValue('') == 'Always')"
			},
			{
				"name": "readiness",
				"expression": "variables.probed.filter(one, one.?readinessProbe.hasValue()).map(one, one.readinessProbe.?initialDelaySeconds.orValue(0) + one.readinessProbe.?failureThreshold.orValue(3) * one.readinessProbe.?periodSeconds.orValue(10))"
			},
			{
				"name": "startup",
				"expression": "variables.probed.filter(one, one.?startupProbe.hasValue()).map(one, one.startupProbe.?initialDelaySeconds.orValue(0) + one.startupProbe.?failureThreshold.orValue(3) * one.startupProbe.?periodSeconds.orValue(10))"
			},
			{
				"name": "needed",
				"expression": "(variables.readiness + variables.startup + [0]).max()"
			}
		],
		"expression": "variables.deadline > variables.minReady && variables.deadline >= variables.needed",
		"message": "Deployment \"{object.?metadata.name.orValue('')}\" is given {variables.deadline} seconds for a rollout, {variables.deadline <= variables.minReady ? 'no more than the ' + string(variables.minReady) + ' that a pod must stay ready' : 'less than the ' + string(variables.needed) + ' that its probes allow a pod to start'}, so healthy rollouts are reported as failed.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `progressDeadlineSeconds` above `minReadySeconds` and above what the probes of a starting pod add up to.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.progressDeadlineSeconds"]
	},
	{
		"id": "replica-count-out-of-range",
		"title": "Replica count outside the allowed ranges",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": [
			"Deployment",
			"StatefulSet",
			"ReplicaSet"
		],
		"variables": [{
			"name": "replicas",
			"expression": "object.?spec.replicas.orValue(1)"
		}],
		"expression": "size(params.ranges) == 0 || params.ranges.exists(range, variables.replicas >= range.?min.orValue(variables.replicas) && variables.replicas <= range.?max.orValue(variables.replicas))",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" asks for {variables.replicas} pods, which is in none of the ranges that this site allows.",
		"grades": [],
		"params": { "ranges": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Choose a number within one of the configured ranges.",
		"controls": [],
		"peers": {
			"kyverno": ["restrict-scale"],
			"gatekeeper": ["K8sReplicaLimits"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.replicas"]
	},
	{
		"id": "restrict-node-placement",
		"title": "Scheduler bypassed or forced placement",
		"severity": "medium",
		"securitySeverity": 4,
		"defaultOn": true,
		"scope": "pod",
		"when": "!object.?metadata.annotations[?'kubernetes.io/config.mirror'].hasValue() && !object.?status.hostIP.hasValue()",
		"variables": [],
		"expression": "pod.?nodeName.orValue('') == ''",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" goes to node \"{pod.nodeName}\" past the scheduler, so taints and the room that is left there do not count.",
		"grades": [],
		"strict": {
			"expression": "size(params.namespaces) > 0 && !params.namespaces.exists(one, object.?metadata.namespace == optional.of(one)) || (pod.?nodeSelector.orValue({}).all(label, label in ['kubernetes.io/os', 'kubernetes.io/arch']) && !pod.?affinity.nodeAffinity.hasValue())",
			"severity": "low",
			"peers": { "kyverno": ["restrict-node-selection"] },
			"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" picks its nodes itself, so it can get to nodes that are kept for others."
		},
		"params": { "namespaces": [] },
		"overrides": ["node-affinity-set"],
		"sensitive": false,
		"remediation": "Remove `nodeName`, and say by `nodeSelector` or node affinity which nodes are meant.",
		"controls": [],
		"peers": { "kyverno": ["restrict-node-selection"] },
		"aliases": [],
		"category": "reliability",
		"anchors": [
			"nodeName",
			"nodeSelector",
			"affinity.nodeAffinity"
		]
	},
	{
		"id": "rolling-update-cannot-progress",
		"title": "Rolling update can never progress",
		"severity": "high",
		"defaultOn": true,
		"scope": "workload",
		"kinds": ["Deployment", "DaemonSet"],
		"when": "object.?spec.strategy.type.orValue('RollingUpdate') == 'RollingUpdate' && object.?spec.updateStrategy.type.orValue('RollingUpdate') == 'RollingUpdate'",
		"variables": [
			{
				"name": "surge",
				"expression": "object.kind == 'DaemonSet' ? object.?spec.updateStrategy.rollingUpdate.maxSurge.orValue(0) : object.?spec.strategy.rollingUpdate.maxSurge.orValue('25%')"
			},
			{
				"name": "unavailable",
				"expression": "object.kind == 'DaemonSet' ? object.?spec.updateStrategy.rollingUpdate.maxUnavailable.orValue(1) : object.?spec.strategy.rollingUpdate.maxUnavailable.orValue('25%')"
			},
			{
				"name": "isStuck",
				"expression": "string(variables.surge) in ['0', '0%'] && string(variables.unavailable) in ['0', '0%']"
			},
			{
				"name": "replicas",
				"expression": "object.?spec.replicas.orValue(1)"
			},
			{
				"name": "keepsAll",
				"expression": "string(variables.unavailable) in ['0', '0%'] || string(variables.unavailable).matches('^[0-9]{1,3}%$') && int(string(variables.unavailable).replace('%', '')) * variables.replicas < 100"
			},
			{
				"name": "labels",
				"expression": "template.?metadata.labels.orValue({})"
			},
			{
				"name": "takesHostPort",
				"expression": "pod.?containers.orValue([]).exists(one, one.?ports.orValue([]).exists(port, (port.?hostPort.orValue(0) > 0 || pod.?hostNetwork.orValue(false))))"
			},
			{
				"name": "avoidsItself",
				"expression": "pod.?affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution.orValue([]).exists(term,  term.?topologyKey.orValue('') == 'kubernetes.io/hostname' && term.?labelSelector.hasValue() && term.labelSelector.?matchLabels.orValue({}).all(name, name in variables.labels && variables.labels[name] == term.labelSelector.matchLabels[name]) && term.labelSelector.?matchExpressions.orValue([]).all(one, one.operator in ['In', 'NotIn'] ? (one.key in variables.labels && variables.labels[one.key] in one.?values.orValue([])) == (one.operator == 'In') : (one.key in variables.labels) == (one.operator == 'Exists')))"
			},
			{
				"name": "lacksNodes",
				"expression": "object.kind == 'Deployment' && params.nodes > 0 && variables.replicas >= params.nodes && variables.keepsAll && !(string(variables.surge) in ['0', '0%']) && (variables.takesHostPort || variables.avoidsItself)"
			}
		],
		"expression": "!variables.isStuck && !variables.lacksNodes",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" may {variables.isStuck ? 'neither add a pod nor take one away' : 'take no pod away, and no node has room for one more,'} during an update, so a new version never arrives.",
		"grades": [],
		"params": { "nodes": 0 },
		"overrides": ["invalid-workload-strategy"],
		"sensitive": false,
		"remediation": "Allow at least one pod in `maxUnavailable`, or in `maxSurge` where a node is free for it.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.strategy.rollingUpdate.maxUnavailable", "spec.updateStrategy.rollingUpdate.maxUnavailable"]
	},
	{
		"id": "rollout-revision-history",
		"title": "Revision history disabled",
		"severity": "medium",
		"defaultOn": true,
		"scope": "object",
		"kinds": [
			"Rollout.argoproj.io",
			"Deployment",
			"StatefulSet",
			"DaemonSet"
		],
		"variables": [],
		"expression": "object.?spec.revisionHistoryLimit.orValue(10) != 0",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" keeps no earlier version, so a bad update cannot be rolled back.",
		"grades": [],
		"strict": {
			"expression": "object.kind != 'Rollout' || object.?spec.revisionHistoryLimit.hasValue()",
			"severity": "info",
			"peers": {},
			"message": "Rollout \"{object.?metadata.name.orValue('')}\" leaves open how many versions it can go back to."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `revisionHistoryLimit`, or set it to a few versions.",
		"fix": {
			"title": "Keep ten versions, as by default",
			"safe": false,
			"set": { "spec.revisionHistoryLimit": 10 }
		},
		"controls": [],
		"peers": { "datree": ["ARGO_WORKFLOW_INCORRECT_REVISION_HISTORY_LIMIT_VALUE_0"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["spec.revisionHistoryLimit"]
	},
	{
		"id": "safe-to-evict-annotation",
		"title": "Local storage without safe-to-evict annotation",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"when": "object.kind != 'DaemonSet' && !object.?metadata.annotations[?'kubernetes.io/config.mirror'].hasValue()",
		"variables": [{
			"name": "local",
			"expression": "pod.?volumes.orValue([]).filter(volume, (volume.?hostPath.hasValue() || volume.?emptyDir.hasValue() && volume.emptyDir.?medium != optional.of('Memory')))"
		}, {
			"name": "annotations",
			"expression": "template.?metadata.annotations.orValue({})"
		}],
		"expression": "size(variables.local) == 0 || 'cluster-autoscaler.kubernetes.io/safe-to-evict' in variables.annotations || 'cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes' in variables.annotations",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" keeps data on its node in {variables.local.map(one, one.?name.orValue('a volume')).join(', ')}, so the cluster autoscaler keeps that node however idle it is.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Say by the annotation `cluster-autoscaler.kubernetes.io/safe-to-evict` whether the data may be lost.",
		"controls": [],
		"peers": { "kyverno": ["add-safe-to-evict"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["$template.metadata.annotations['cluster-autoscaler.kubernetes.io/safe-to-evict']"]
	},
	{
		"id": "service-pod-without-readiness-probe",
		"title": "Pod behind a Service without any readiness probe",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./service-pod-without-readiness-probe.ts",
		"uses": ["workloads", "Service"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a `readinessProbe` to the container that serves the traffic.",
		"controls": [],
		"peers": { "kube-score": ["pod-probes"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "statefulset-service-missing",
		"title": "StatefulSet without its headless Service",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./statefulset-service-missing.ts",
		"uses": ["workloads", "Service"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a headless Service for the pods and name it in `serviceName`, which cannot be changed later.",
		"controls": [],
		"peers": {
			"kube-score": ["statefulset-has-servicename"],
			"kics": ["bb241e61-77c3-4b97-9575-c0f8a1e008d0"]
		},
		"aliases": [],
		"category": "reliability",
		"anchors": ["."]
	},
	{
		"id": "termination-grace-period-too-long",
		"title": "terminationGracePeriodSeconds out of range",
		"severity": "medium",
		"defaultOn": true,
		"scope": "pod",
		"when": "pod.?terminationGracePeriodSeconds.hasValue()",
		"variables": [],
		"expression": "pod.terminationGracePeriodSeconds != 0 && pod.terminationGracePeriodSeconds <= params.maxSeconds",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" {pod.terminationGracePeriodSeconds == 0 ? 'is killed without a warning, so what it has not written yet is lost' : 'may take ' + string(pod.terminationGracePeriodSeconds) + ' seconds to end, and a drain of its node waits for that'}.",
		"grades": [],
		"params": { "maxSeconds": 600 },
		"overrides": [],
		"sensitive": false,
		"remediation": "Choose a `terminationGracePeriodSeconds` of 30 to 600.",
		"controls": [],
		"peers": { "kyverno": ["mutate-termination-grace-period-seconds"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["terminationGracePeriodSeconds"]
	},
	{
		"id": "topology-spread-do-not-schedule",
		"title": "Hard topology spread",
		"severity": "info",
		"defaultOn": false,
		"scope": "pod",
		"each": "topologySpreadConstraints[]",
		"variables": [],
		"expression": "item.?whenUnsatisfiable != optional.of('DoNotSchedule')",
		"message": "The spread over {item.?topologyKey.orValue('its key')} is a condition in \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\", so pods stay pending when one place is full or lost.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `whenUnsatisfiable` to ScheduleAnyway.",
		"fix": {
			"title": "Make the spread a wish",
			"safe": false,
			"set": { "whenUnsatisfiable": "ScheduleAnyway" }
		},
		"controls": [],
		"peers": { "datree": ["EKS_INVALID_VALUE_DONOOTSCHEDULE"] },
		"aliases": [],
		"category": "reliability",
		"anchors": ["whenUnsatisfiable"]
	},
	{
		"id": "topology-spread-selector-mismatch",
		"title": "Spread constraint does not select its own pods",
		"severity": "medium",
		"defaultOn": true,
		"scope": "workload",
		"each": "$pod.topologySpreadConstraints[]",
		"variables": [{
			"name": "labels",
			"expression": "template.?metadata.labels.orValue({})"
		}, {
			"name": "added",
			"expression": "['pod-template-hash', 'controller-revision-hash', 'statefulset.kubernetes.io/pod-name', 'apps.kubernetes.io/pod-index', 'job-name', 'controller-uid', 'batch.kubernetes.io/job-name', 'batch.kubernetes.io/controller-uid', 'batch.kubernetes.io/job-completion-index']"
		}],
		"expression": "item.?labelSelector.hasValue() && item.labelSelector.?matchLabels.orValue({}).all(name, name in variables.added || name in variables.labels && variables.labels[name] == item.labelSelector.matchLabels[name]) && item.labelSelector.?matchExpressions.orValue([]).all(one, one.?key.orValue('') in variables.added || (one.?operator.orValue('') in ['In', 'NotIn'] ? (one.key in variables.labels && variables.labels[one.key] in one.?values.orValue([])) == (one.operator == 'In') : (one.?key.orValue('') in variables.labels) == (one.?operator.orValue('') == 'Exists')))",
		"message": "Spread constraint over {item.?topologyKey.orValue('its key')} {item.?labelSelector.hasValue() ? 'selects other pods than its own' : 'has no selector'}, so all pods of \"{object.?metadata.name.orValue('')}\" may land in one place.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the constraint the selector of the workload, so that it counts the pods of this template.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "reliability",
		"anchors": ["labelSelector"]
	},
	{
		"id": "cpu-limit-set",
		"title": "CPU limit set",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"when": "containerType != 'ephemeral' && container.?resources.limits.cpu.hasValue()",
		"variables": [{
			"name": "limit",
			"expression": "string(container.resources.limits.cpu)"
		}],
		"expression": "isQuantity(variables.limit) && quantity(variables.limit).isInteger() && container.?resources.requests.cpu.hasValue() && isQuantity(string(container.resources.requests.cpu)) && quantity(string(container.resources.requests.cpu)).compareTo(quantity(variables.limit)) == 0",
		"message": "Container \"{container.?name.orValue('')}\" is stopped for the rest of each tenth of a second once it has used its limit of {string(container.resources.limits.cpu)} CPU, also on an idle node.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove `limits.cpu` and keep `requests.cpu`, unless the site bills or isolates by limits.",
		"fix": {
			"title": "Remove the CPU limit",
			"safe": false,
			"remove": ["resources.limits.cpu"]
		},
		"controls": [],
		"peers": {
			"datree": ["EKS_INVALID_CPU_LIMIT"],
			"kyverno": ["forbid-cpu-limits"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["resources.limits.cpu"]
	},
	{
		"id": "cpu-request-implicit",
		"title": "CPU request copied from the limit",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"when": "containerType == 'container' || containerType == 'init' && container.?restartPolicy.orValue('') == 'Always'",
		"variables": [],
		"expression": "!container.?resources.limits.cpu.hasValue() || container.?resources.requests.cpu.hasValue() || pod.?resources.requests.cpu.hasValue()",
		"message": "Container \"{container.?name.orValue('')}\" requests no CPU of its own, so it reserves all {string(container.resources.limits.cpu)} that its limit allows.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `resources.requests.cpu` to what the program uses on a common day.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0268", "C-0050"],
			"kics": ["ca469dd4-c736-448f-8ac1-30a642705e0a"],
			"datree": ["CONTAINERS_MISSING_CPU_REQUEST_KEY"],
			"kube-score": ["container-resources"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["resources.requests.cpu"]
	},
	{
		"id": "cpu-request-not-equal-limit",
		"title": "CPU request differs from limit",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"when": "containerType != 'ephemeral' && container.?resources.requests.cpu.hasValue() && [?container.resources.?limits.cpu, container.resources.requests.cpu].all(one, isQuantity(string(one)))",
		"variables": [],
		"expression": "container.?resources.limits.cpu.hasValue() && quantity(string(container.resources.requests.cpu)).compareTo(quantity(string(container.resources.limits.cpu))) == 0",
		"message": "Container \"{container.?name.orValue('')}\" requests {string(container.resources.requests.cpu)} CPU and may use {container.?resources.limits.cpu.hasValue() ? string(container.resources.limits.cpu) : 'all of its node'}, so how fast it is depends on its neighbours.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make `requests.cpu` and `limits.cpu` equal.",
		"controls": [],
		"peers": {
			"kube-score": ["container-cpu-requests-equal-limits", "container-resource-requests-equal-limits"],
			"kyverno": ["require-qos-guaranteed"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["resources.requests.cpu"]
	},
	{
		"id": "emptydir-size-limit",
		"title": "emptyDir without size limit",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": false,
		"scope": "pod",
		"each": "volumes[]",
		"when": "variables.isEmptyDir && !item.?emptyDir.sizeLimit.hasValue() && !item.?emptyDir.medium.orValue('').startsWith('HugePages')",
		"variables": [{
			"name": "isEmptyDir",
			"expression": "item.all(key, key in ['name', 'emptyDir'])"
		}, {
			"name": "resource",
			"expression": "item.?emptyDir.medium.orValue('') == 'Memory' ? 'memory' : 'ephemeral-storage'"
		}],
		"expression": "(pod.?containers.orValue([]) + pod.?initContainers.orValue([])).exists(one, one.?resources.limits[?variables.resource].hasValue() && one.?volumeMounts.orValue([]).exists(mount, mount.?name == item.?name)) || variables.resource == 'memory' && pod.?resources.limits.memory.hasValue()",
		"message": "Volume \"{item.?name.orValue('')}\" has no size limit, so what is written to it may fill the {variables.resource == 'memory' ? 'memory' : 'disk'} of the node.",
		"grades": [{
			"when": "variables.resource == 'memory'",
			"severity": "medium"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `emptyDir.sizeLimit` some way above what the program needs.",
		"controls": [],
		"peers": { "kyverno": ["require-emptydir-requests-and-limits", "add-emptydir-sizelimit"] },
		"aliases": [],
		"category": "resources",
		"anchors": ["emptyDir.sizeLimit"]
	},
	{
		"id": "ephemeral-storage-request-not-equal-limit",
		"title": "Ephemeral storage request differs from limit",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"when": "containerType != 'ephemeral' && container.?resources.requests[?'ephemeral-storage'].hasValue() && container.?resources.limits[?'ephemeral-storage'].hasValue() && [container.resources.limits, container.resources.requests].all(one, isQuantity(string(one['ephemeral-storage'])))",
		"variables": [],
		"expression": "quantity(string(container.resources.requests['ephemeral-storage'])) .compareTo(quantity(string(container.resources.limits['ephemeral-storage']))) == 0",
		"message": "Container \"{container.?name.orValue('')}\" requests {string(container.resources.requests['ephemeral-storage'])} of ephemeral storage and may use {string(container.resources.limits['ephemeral-storage'])}, so it may be evicted while it is within its limit.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make `ephemeral-storage` equal in `requests` and `limits`.",
		"controls": [],
		"peers": { "kube-score": ["container-ephemeral-storage-request-equals-limit"] },
		"aliases": [],
		"category": "resources",
		"anchors": ["resources.requests.ephemeral-storage"]
	},
	{
		"id": "ephemeral-storage-unset",
		"title": "Ephemeral storage request or limit missing",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": false,
		"scope": "container",
		"when": "containerType != 'ephemeral'",
		"variables": [{
			"name": "missing",
			"expression": "['limits', 'requests'].filter(kind, !container.?resources[?kind][?'ephemeral-storage'].hasValue())"
		}],
		"expression": "size(variables.missing) == 0",
		"message": "Container \"{container.?name.orValue('')}\" has no {variables.missing.join(' and no ')} of ephemeral storage, so its logs and scratch files may fill the node's disk and have all its pods evicted.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `ephemeral-storage` in `resources.requests` and in `resources.limits`.",
		"controls": [],
		"peers": {
			"kube-score": ["container-ephemeral-storage-request-and-limit"],
			"gatekeeper": ["K8sContainerEphemeralStorageLimit"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["resources[{variables.missing[0]}].ephemeral-storage"]
	},
	{
		"id": "fractional-cpu-limit",
		"title": "CPU limit below one core",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"when": "containerType != 'ephemeral' && container.?resources.limits.cpu.hasValue() && isQuantity(string(container.resources.limits.cpu))",
		"variables": [],
		"expression": "!quantity(string(container.resources.limits.cpu)).isLessThan(quantity(string(params.minimum)))",
		"message": "Container \"{container.?name.orValue('')}\" is limited to {string(container.resources.limits.cpu)} CPU, so several threads use it up at once and all of them stand still until the next period.",
		"grades": [],
		"params": { "minimum": "1" },
		"overrides": [],
		"sensitive": false,
		"remediation": "Raise `limits.cpu` to one core or more, or remove it and keep the request.",
		"controls": [],
		"peers": { "semgrep": ["no-fractional-cpu-limits"] },
		"aliases": [],
		"category": "resources",
		"anchors": ["resources.limits.cpu"]
	},
	{
		"id": "limit-range-incomplete",
		"title": "LimitRange without container defaults",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["LimitRange"],
		"variables": [
			{
				"name": "limits",
				"expression": "object.?spec.limits.orValue([])"
			},
			{
				"name": "ofContainers",
				"expression": "lists.range(size(variables.limits)).filter(index, variables.limits[index].?type.orValue('') == 'Container')"
			},
			{
				"name": "incomplete",
				"expression": "variables.ofContainers.filter(index, !['default', 'defaultRequest'].all(field, ['cpu', 'memory'].all(name, variables.limits[index][?field][?name].hasValue())))"
			}
		],
		"expression": "size(variables.ofContainers) > 0 && size(variables.incomplete) == 0",
		"message": "LimitRange \"{object.?metadata.name.orValue('')}\" {size(variables.ofContainers) > 0 ? 'leaves a default for CPU or memory out' : 'has no entry for containers'}, so a container without resources stays without them.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the entry of type Container `default` and `defaultRequest` for cpu and memory.",
		"controls": [],
		"peers": { "trivy": ["KSV-0039"] },
		"aliases": [],
		"category": "resources",
		"anchors": ["spec.limits[{variables.incomplete[0]}]"]
	},
	{
		"id": "limit-request-ratio",
		"title": "Limit far above request",
		"severity": "low",
		"defaultOn": false,
		"scope": "container",
		"each": "resources.limits.*",
		"when": "containerType != 'ephemeral' && key in params.ratios && [item, ?container.?resources.requests[?key]].all(one, isQuantity(string(one)))",
		"variables": [{
			"name": "request",
			"expression": "container.?resources.requests[?key].orValue(item)"
		}],
		"expression": "quantity(string(item)).asApproximateFloat() <= double(params.ratios[key]) * quantity(string(variables.request)).asApproximateFloat()",
		"message": "Container \"{container.?name.orValue('')}\" may use {string(item)} of {key} and requests {string(variables.request)}, so its node is planned for far less than it may take.",
		"grades": [],
		"params": { "ratios": {
			"cpu": 10,
			"memory": 2
		} },
		"overrides": [],
		"sensitive": false,
		"remediation": "Raise the request or lower the limit until the limit is within the ratio.",
		"controls": [],
		"peers": {
			"kyverno": ["enforce-resources-as-ratio"],
			"gatekeeper": ["K8sContainerRatios"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "memory-request-implicit",
		"title": "Memory request copied from the limit",
		"severity": "info",
		"defaultOn": false,
		"scope": "container",
		"when": "containerType == 'container' || containerType == 'init' && container.?restartPolicy.orValue('') == 'Always'",
		"variables": [],
		"expression": "!container.?resources.limits.memory.hasValue() || container.?resources.requests.memory.hasValue() || pod.?resources.requests.memory.hasValue()",
		"message": "Container \"{container.?name.orValue('')}\" requests no memory of its own, so it reserves all {string(container.resources.limits.memory)} that its limit allows.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `resources.requests.memory`, to the limit if that is meant.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0269", "C-0004"],
			"kics": ["229588ef-8fde-40c8-8756-f4f2b5825ded"],
			"datree": ["CONTAINERS_MISSING_MEMORY_REQUEST_KEY"],
			"kube-score": ["container-resources"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["resources.requests.memory"]
	},
	{
		"id": "memory-request-not-equal-limit",
		"title": "Memory request differs from limit",
		"severity": "low",
		"defaultOn": false,
		"scope": "container",
		"when": "containerType != 'ephemeral' && container.?resources.requests.memory.hasValue() && [?container.resources.?limits.memory, container.resources.requests.memory].all(one, isQuantity(string(one)))",
		"variables": [],
		"expression": "container.?resources.limits.memory.hasValue() && quantity(string(container.resources.requests.memory)).compareTo(quantity(string(container.resources.limits.memory))) == 0",
		"message": "Container \"{container.?name.orValue('')}\" requests {string(container.resources.requests.memory)} of memory and may use {container.?resources.limits.memory.hasValue() ? string(container.resources.limits.memory) : 'all of its node'}, so it may be killed while it is within its limit.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Raise `requests.memory` to the limit.",
		"controls": [],
		"peers": {
			"kube-score": ["container-memory-requests-equal-limits", "container-resource-requests-equal-limits"],
			"datree": ["EKS_INVALID_MEMORY_REQUEST_LIMIT"],
			"kyverno": ["memory-requests-equal-limits", "require-qos-guaranteed"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["resources.requests.memory"]
	},
	{
		"id": "namespace-without-limit-range",
		"title": "Namespace without LimitRange",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./namespace-without-limit-range.ts",
		"uses": [
			"Namespace",
			"LimitRange",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a LimitRange with defaults and a ceiling for containers to the namespace.",
		"controls": [],
		"peers": {
			"trivy": ["KSV-0039"],
			"kics": ["4a20ebac-1060-4c81-95d1-1f7f620e983b"],
			"kyverno": ["add-ns-quota"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "namespace-without-resource-quota",
		"title": "Namespace without ResourceQuota",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./namespace-without-resource-quota.ts",
		"uses": [
			"Namespace",
			"ResourceQuota",
			"workloads"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add a ResourceQuota for CPU, memory and objects, once all pods of the namespace have requests and limits.",
		"controls": [],
		"peers": {
			"trivy": ["KSV-0040"],
			"kics": ["48a5beba-e4c0-4584-a2aa-e6894e4cf424"],
			"kyverno": ["add-ns-quota", "namespace-inventory-check"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "qos-class-too-low",
		"title": "Pod QoS class below the required class",
		"severity": "low",
		"defaultOn": false,
		"scope": "pod",
		"when": "size(variables.containers) > 0",
		"variables": [
			{
				"name": "containers",
				"expression": "pod.?containers.orValue([]) + pod.?initContainers.orValue([])"
			},
			{
				"name": "parts",
				"expression": "(pod.?resources.hasValue() ? [pod] : variables.containers).map(one, ['cpu', 'memory'].map(name, [one.?resources.limits[?name], one.?resources.requests[?name]].map(amount, string(amount.orValue(0))) .map(text, isQuantity(text) ? quantity(text) : quantity('1'))))"
			},
			{
				"name": "hasAny",
				"expression": "variables.parts.exists(part, part.exists(pair, pair.exists(amount, amount.sign() > 0)))"
			},
			{
				"name": "isGuaranteed",
				"expression": "variables.parts.all(part, part.all(pair, pair[0].sign() > 0 && (pair[1].sign() == 0 || pair[0].compareTo(pair[1]) == 0)))"
			},
			{
				"name": "place",
				"expression": "pod.?resources.hasValue() ? [dyn('resources')] : [dyn('containers'), 0, 'resources']"
			}
		],
		"expression": "params.minimum == 'Guaranteed' ? variables.isGuaranteed : variables.hasAny",
		"message": "The pod is of class {variables.hasAny ? 'Burstable' : 'BestEffort'} and this site asks for {params.minimum}, so it is killed before others when its node runs out of memory.",
		"grades": [],
		"params": { "minimum": "Burstable" },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set requests for CPU and memory, and for class Guaranteed limits of the same amounts in every container.",
		"controls": [],
		"peers": { "kyverno": ["require-qos-burstable", "require-qos-guaranteed"] },
		"aliases": [],
		"category": "resources",
		"anchors": ["[{variables.place[0]}][{variables.place[?1].orValue(null)}][{variables.place[?2].orValue(null)}]"]
	},
	{
		"id": "resource-bounds-exceeded",
		"title": "Request or limit outside the allowed range",
		"severity": "low",
		"defaultOn": false,
		"scope": "container",
		"each": "resources.*",
		"when": "containerType != 'ephemeral' && key in ['requests', 'limits']",
		"variables": [
			{
				"name": "low",
				"expression": "params[key].?minimum.orValue({}).transformList(name, bound, item[?name].hasValue() && isQuantity(string(item[name])) && quantity(string(item[name])).isLessThan(quantity(string(bound))), name)"
			},
			{
				"name": "high",
				"expression": "params[key].?maximum.orValue({}).transformList(name, bound, item[?name].hasValue() && isQuantity(string(item[name])) && quantity(string(item[name])).isGreaterThan(quantity(string(bound))), name)"
			},
			{
				"name": "wrong",
				"expression": "variables.low + variables.high"
			}
		],
		"expression": "size(variables.wrong) == 0",
		"message": "Container \"{container.?name.orValue('')}\" {key == 'limits' ? 'limits' : 'requests'} {variables.wrong[0]} {key == 'limits' ? 'to' : 'as'} {string(item[variables.wrong[0]])}, which lies {size(variables.low) > 0 ? 'below' : 'above'} what this site allows.",
		"grades": [],
		"params": {
			"requests": {
				"minimum": {},
				"maximum": {}
			},
			"limits": {
				"minimum": {},
				"maximum": {}
			}
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Choose an amount within the bounds, or ask for a larger one.",
		"controls": [],
		"peers": {
			"kubescape": [
				"C-0303",
				"C-0004",
				"C-0050"
			],
			"gatekeeper": [
				"K8sContainerLimits",
				"K8sContainerRequests",
				"K8sContainerEphemeralStorageLimit"
			]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["[{variables.wrong[0]}]"]
	},
	{
		"id": "resource-quota-incomplete",
		"title": "ResourceQuota leaves a resource unbounded",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ResourceQuota"],
		"when": "size(object.?spec.scopes.orValue([])) == 0 && !object.?spec.scopeSelector.hasValue()",
		"variables": [{
			"name": "hard",
			"expression": "object.?spec.hard.orValue({})"
		}, {
			"name": "missing",
			"expression": "['cpu', 'memory'].filter(name, !(name in variables.hard)).map(name, 'requests.' + name).filter(name, !(name in variables.hard)) + ['limits.cpu', 'limits.memory'].filter(name, !(name in variables.hard))"
		}],
		"expression": "size(variables.missing) == 0",
		"message": "ResourceQuota \"{object.?metadata.name.orValue('')}\" does not bound {variables.missing.join(', ')}, so the namespace may take all of it from its neighbours.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Bound `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory` in `spec.hard`.",
		"controls": [],
		"peers": { "trivy": ["KSV-0040"] },
		"aliases": [],
		"category": "resources",
		"anchors": ["spec.hard"]
	},
	{
		"id": "suspicious-resource-quantity",
		"title": "Implausible resource quantity",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./suspicious-resource-quantity.ts",
		"uses": [
			"workloads",
			"StatefulSet",
			"PersistentVolumeClaim",
			"LimitRange",
			"ResourceQuota"
		],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Write memory and storage with Mi or Gi, and CPU in cores or in thousandths with m.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "unset-cpu-limit",
		"title": "CPU limit not set",
		"severity": "low",
		"securitySeverity": 3,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./unset-cpu-limit.ts",
		"uses": ["workloads", "LimitRange"],
		"grades": [],
		"params": { "includeInit": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `resources.limits.cpu`, or leave this rule off where requests are enough.",
		"controls": [
			"nsa-cisa/NSA-2.4",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022"
		],
		"peers": {
			"kube-score": ["container-resources"],
			"polaris": ["cpuLimitsMissing"],
			"checkov": ["CKV_K8S_11"],
			"trivy": ["KSV-0011"],
			"kubescape": [
				"C-0270",
				"C-0050",
				"C-0009",
				"C-0303"
			],
			"kics": ["4ac0e2b7-d2d2-4af7-8799-e8de6721ccda"],
			"kubesec": ["LimitsCPU"],
			"datree": ["CONTAINERS_MISSING_CPU_LIMIT_KEY"],
			"kyverno": ["require-cpu-limits"],
			"gatekeeper": ["K8sContainerLimits", "K8sRequiredResources"],
			"snyk": ["SNYK-CC-K8S-5"],
			"monokle": ["KBP003", "KSV011"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "unset-cpu-request",
		"title": "CPU request not set",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./unset-cpu-request.ts",
		"uses": ["workloads", "LimitRange"],
		"grades": [],
		"params": { "includeInit": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `resources.requests.cpu` to what the container uses in ordinary times.",
		"controls": ["nsa-cisa/NSA-2.4"],
		"peers": {
			"kube-linter": ["unset-cpu-requirements"],
			"kube-score": ["container-resources"],
			"polaris": ["cpuRequestsMissing"],
			"checkov": ["CKV_K8S_10"],
			"trivy": ["KSV-0015"],
			"kubescape": ["C-0268", "C-0050"],
			"kics": ["ca469dd4-c736-448f-8ac1-30a642705e0a"],
			"kubesec": ["RequestsCPU"],
			"datree": ["CONTAINERS_MISSING_CPU_REQUEST_KEY"],
			"kyverno": ["require-requests-limits", "add-default-resources"],
			"gatekeeper": ["K8sContainerRequests", "K8sRequiredResources"],
			"monokle": ["KBP002", "KSV015"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "unset-memory-limit",
		"title": "Memory limit not set",
		"severity": "medium",
		"securitySeverity": 4,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./unset-memory-limit.ts",
		"uses": ["workloads", "LimitRange"],
		"grades": [],
		"params": { "includeInit": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `resources.limits.memory` some way above the highest use that was observed.",
		"controls": [
			"nsa-cisa/NSA-2.4",
			"owasp-k8s-top10/K01:2025",
			"owasp-k8s-top10/K01:2022"
		],
		"peers": {
			"kube-linter": ["unset-memory-requirements"],
			"kube-score": ["container-resources"],
			"polaris": ["memoryLimitsMissing"],
			"checkov": ["CKV_K8S_13"],
			"trivy": ["KSV-0018"],
			"kubescape": [
				"C-0271",
				"C-0004",
				"C-0009",
				"C-0303"
			],
			"kics": ["b14d1bc4-a208-45db-92f0-e21f8e2588e9"],
			"kubesec": ["LimitsMemory"],
			"datree": ["CONTAINERS_MISSING_MEMORY_LIMIT_KEY"],
			"kyverno": ["require-requests-limits", "set-karpenter-non-cpu-limits"],
			"gatekeeper": ["K8sContainerLimits", "K8sRequiredResources"],
			"snyk": ["SNYK-CC-K8S-4"],
			"monokle": ["KBP005", "KSV018"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "unset-memory-request",
		"title": "Memory request not set",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./unset-memory-request.ts",
		"uses": ["workloads", "LimitRange"],
		"grades": [],
		"params": { "includeInit": false },
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `resources.requests.memory` to what the container uses in ordinary times.",
		"controls": ["nsa-cisa/NSA-2.4"],
		"peers": {
			"kube-score": ["container-resources"],
			"polaris": ["memoryRequestsMissing"],
			"checkov": ["CKV_K8S_12"],
			"trivy": ["KSV-0016"],
			"kubescape": ["C-0269", "C-0004"],
			"kics": ["229588ef-8fde-40c8-8756-f4f2b5825ded"],
			"kubesec": ["RequestsMemory"],
			"datree": ["CONTAINERS_MISSING_MEMORY_REQUEST_KEY"],
			"kyverno": ["require-requests-limits", "add-default-resources"],
			"gatekeeper": ["K8sContainerRequests", "K8sRequiredResources"],
			"monokle": ["KBP004", "KSV016"]
		},
		"aliases": [],
		"category": "resources",
		"anchors": ["."]
	},
	{
		"id": "container-ports-invalid",
		"title": "Ports of containers that clash or cannot be",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./container-ports-invalid.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Give each port of the pod a number and a name of its own.",
		"controls": [],
		"peers": { "kube-score": ["container-ports-check"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "cronjob-invalid-schedule",
		"title": "Schedule that cannot be read or never comes",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./cronjob-invalid-schedule.ts",
		"uses": ["CronJob", "Schedule.velero.io"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write five fields (minute, hour, day, month, weekday from 0 to 6), or a word like @daily.",
		"controls": [],
		"peers": {
			"datree": ["CRONJOB_INVALID_SCHEDULE_VALUE"],
			"kyverno": ["validate-cron-schedule"]
		},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "duplicate-mount-path",
		"title": "Two mounts on one path",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./duplicate-mount-path.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Mount one of the two at another path, or join them in a projected volume.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "duplicate-name-in-pod",
		"title": "Name of a container or volume twice, or no DNS label",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./duplicate-name-in-pod.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Give each container and each volume of the pod a name of its own, in lower-case letters, digits and dashes.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "ephemeral-containers-in-manifest",
		"title": "Debug container in a manifest",
		"severity": "medium",
		"securitySeverity": 4,
		"defaultOn": true,
		"scope": "pod",
		"variables": [],
		"expression": "size(pod.?ephemeralContainers.orValue([])) == 0",
		"message": "Pods of \"{object.?metadata.name.orValue('')}\" are given ephemeral containers, which the API server takes through `kubectl debug` only, so it refuses the object.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the list `ephemeralContainers`.",
		"fix": {
			"title": "Remove the ephemeral containers",
			"safe": true,
			"remove": ["ephemeralContainers"]
		},
		"controls": [],
		"peers": { "kyverno": ["block-ephemeral-containers"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["ephemeralContainers"]
	},
	{
		"id": "hpa-object-metric-incomplete",
		"title": "Object metric without its object",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["HorizontalPodAutoscaler"],
		"each": "spec.metrics[]",
		"when": "item.?type.orValue('') == 'Object'",
		"variables": [],
		"expression": "item.?object.describedObject.kind.orValue('') != '' && item.?object.describedObject.name.orValue('') != '' && item.?object.metric.name.or(item.?object.metricName).orValue('') != ''",
		"message": "HorizontalPodAutoscaler \"{object.?metadata.name.orValue('')}\" has an object metric that does not say {item.?object.metric.name.or(item.?object.metricName).orValue('') == '' ? 'which metric it is' : 'whose metric it is'}, so it never scales by it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give `describedObject` a kind and a name, and the metric its name.",
		"controls": [],
		"peers": { "kics": ["2f652c42-619d-4361-b361-9f599688f8ca"] },
		"aliases": [],
		"category": "schema",
		"anchors": [
			"object.describedObject",
			"object.metric",
			"."
		]
	},
	{
		"id": "init-container-invalid-fields",
		"title": "Probe or lifecycle hook on an init container",
		"severity": "high",
		"defaultOn": true,
		"scope": "container",
		"when": "containerType == 'init' && container.?restartPolicy.orValue('') != 'Always'",
		"variables": [],
		"expression": "!container.?livenessProbe.hasValue() && !container.?readinessProbe.hasValue() && !container.?startupProbe.hasValue() && !container.?lifecycle.hasValue()",
		"message": "Init container \"{container.?name.orValue('')}\" has a probe or a lifecycle hook, which only containers that keep running may have, so the API server refuses the pod.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the field, or set `restartPolicy` of the init container to Always where a sidecar is meant.",
		"fix": {
			"title": "Remove what an init container may not have",
			"safe": true,
			"remove": [
				"livenessProbe",
				"readinessProbe",
				"startupProbe",
				"lifecycle"
			]
		},
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": [
			"livenessProbe",
			"readinessProbe",
			"startupProbe",
			"lifecycle"
		]
	},
	{
		"id": "invalid-autoscaler",
		"title": "HorizontalPodAutoscaler that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-autoscaler.ts",
		"uses": ["HorizontalPodAutoscaler"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Keep minReplicas between 1 and maxReplicas, and give each metric the source of its type with one target.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-config-data",
		"title": "Data of a ConfigMap or Secret that is refused",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-config-data.ts",
		"uses": ["ConfigMap", "Secret"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write keys in letters, digits, dashes, dots and underscores, and give a typed Secret the keys of its type.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-custom-resource-definition",
		"title": "CustomResourceDefinition that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"kinds": ["CustomResourceDefinition"],
		"when": "object.apiVersion == 'apiextensions.k8s.io/v1' && object.?spec.names.plural.hasValue() && object.spec.?group.hasValue()",
		"variables": [
			{
				"name": "wanted",
				"expression": "object.spec.names.plural + '.' + object.spec.group"
			},
			{
				"name": "isNamed",
				"expression": "object.?metadata.name == optional.of(variables.wanted)"
			},
			{
				"name": "stored",
				"expression": "object.spec.?versions.orValue([]).filter(one, one.?storage.orValue(false))"
			}
		],
		"expression": "variables.isNamed && size(variables.stored) == 1",
		"message": "The CustomResourceDefinition of {variables.wanted} {variables.isNamed ? 'stores ' + string(size(variables.stored)) + ' versions, and must store one' : 'has another name than that'}, so the API server refuses it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the definition by its plural and its group, and store one of its versions.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["[{variables.isNamed ? 'spec' : 'metadata'}][{variables.isNamed ? 'versions' : 'name'}]"]
	},
	{
		"id": "invalid-disruption-budget",
		"title": "PodDisruptionBudget that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-disruption-budget.ts",
		"uses": ["PodDisruptionBudget"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set either minAvailable or maxUnavailable, to a number from 0 on or a share up to 100%.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-environment",
		"title": "Environment variable that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-environment.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each variable either a value or one source.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-ingress",
		"title": "Ingress that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-ingress.ts",
		"uses": ["Ingress"],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Give each path a pathType and a backend of one Service with one port, and write paths and hosts without what may not be in them.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-label",
		"title": "Label or annotation that is refused",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-label.ts",
		"uses": [
			"*",
			"workloads",
			"Service",
			"NetworkPolicy",
			"PodDisruptionBudget",
			"PersistentVolume",
			"PersistentVolumeClaim"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Shorten the key or value, or leave out what is neither a letter, a digit, a dash, a dot nor an underscore.",
		"controls": [],
		"peers": {
			"kube-score": ["label-values"],
			"kics": ["1123031a-f921-4c5b-bd86-ef354ecfd37a"],
			"datree": ["WORKLOAD_INVALID_LABELS_VALUE"]
		},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-name",
		"title": "Name that is missing or refused",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-name.ts",
		"uses": ["*"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the object in lower-case letters, digits and dashes, beginning and ending with a letter or digit.",
		"controls": [],
		"peers": { "datree": ["RESOURCE_MISSING_NAME"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-network-policy",
		"title": "NetworkPolicy that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-network-policy.ts",
		"uses": ["NetworkPolicy"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each peer selectors or one block of addresses, and each port a number from 1 to 65535 or a name.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-pod-settings",
		"title": "Pod settings that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-pod-settings.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the setting that does not go with the others.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-port-name",
		"title": "Name of a port that is refused",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-port-name.ts",
		"uses": [
			"workloads",
			"Service",
			"Ingress"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the port in at most 15 lower-case letters, digits and single dashes, with one letter at least.",
		"controls": [],
		"peers": { "kube-linter": ["invalid-target-ports"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-restart-policy",
		"title": "restartPolicy not allowed for the kind",
		"severity": "high",
		"defaultOn": true,
		"scope": "workload",
		"kinds": [
			"Deployment",
			"ReplicaSet",
			"ReplicationController",
			"StatefulSet",
			"DaemonSet",
			"Job",
			"CronJob"
		],
		"variables": [{
			"name": "ends",
			"expression": "object.kind in ['Job', 'CronJob']"
		}],
		"expression": "variables.ends ? pod.?restartPolicy.orValue('Always') in ['OnFailure', 'Never'] : pod.?restartPolicy.orValue('Always') == 'Always'",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" has the restartPolicy {pod.?restartPolicy.orValue('Always')}{pod.?restartPolicy.hasValue() ? '' : ' by default'}, which the API server refuses; {variables.ends ? 'a Job takes OnFailure or Never' : 'pods that run on take Always only'}.",
		"grades": [],
		"params": {},
		"overrides": ["pod-never-restarts"],
		"sensitive": false,
		"remediation": "Remove `restartPolicy` from pods that run on, and set it to OnFailure or Never in those of a Job.",
		"controls": [],
		"peers": {
			"kube-score": ["cronjob-restartpolicy"],
			"datree": ["WORKLOAD_INCORRECT_RESTARTPOLICY_VALUE_ALWAYS"]
		},
		"aliases": [],
		"category": "schema",
		"anchors": ["$pod.restartPolicy"]
	},
	{
		"id": "invalid-role",
		"title": "Role or binding that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-role.ts",
		"uses": [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each rule verbs, apiGroups and resources, and each subject the fields of its kind.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-scheduling",
		"title": "Toleration or affinity that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-scheduling.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each toleration and each term of an affinity the fields that go with its operator.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-service",
		"title": "Service that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-service.ts",
		"uses": ["Service"],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Give the Service the fields of its type, and ports from 1 to 65535 that are there once.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-storage-claim",
		"title": "PersistentVolumeClaim that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-storage-claim.ts",
		"uses": ["PersistentVolumeClaim"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give the claim accessModes and a request for storage above zero.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-volume",
		"title": "Volume or mount that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-volume.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each volume one source, and write paths without what leads out of them.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "invalid-workload-strategy",
		"title": "Update or run strategy that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./invalid-workload-strategy.ts",
		"uses": [
			"Deployment",
			"StatefulSet",
			"DaemonSet",
			"Job",
			"CronJob"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove what does not belong to the strategy, and let maxSurge or maxUnavailable be above zero.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "mismatching-selector",
		"title": "Selector does not select the pods of its template",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./mismatching-selector.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Give the template the labels that the selector asks for.",
		"controls": [],
		"peers": {
			"kube-linter": ["mismatching-selector"],
			"kube-score": ["deployment-pod-selector-labels-match-template-metadata-labels", "statefulset-pod-selector-labels-match-template-metadata-labels"],
			"kubescape": ["C-0296"]
		},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "misplaced-namespace",
		"title": "Namespace on an object that has none",
		"severity": "low",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./misplaced-namespace.ts",
		"uses": ["*"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove metadata.namespace, or write the kind that lives in a namespace.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "probe-threshold-invalid",
		"title": "Probe that the API server refuses",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./probe-threshold-invalid.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove the number so that its default holds, and give the probe exactly one of exec, httpGet, tcpSocket and grpc.",
		"controls": [],
		"peers": { "datree": ["CONTAINERS_INCORRECT_SUCCESSTHRESHOLD_VALUE"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "request-exceeds-limit",
		"title": "Request above its limit",
		"severity": "high",
		"defaultOn": true,
		"scope": "container",
		"each": "resources.requests.*",
		"when": "type(item) in [string, int, double] && container.?resources.limits[?key].hasValue()",
		"variables": [{
			"name": "limit",
			"expression": "container.resources.limits[key]"
		}, {
			"name": "isWhole",
			"expression": "key.contains('/') && !key.contains('kubernetes.io/') || key.startsWith('hugepages-')"
		}],
		"expression": "!isQuantity(string(item)) || !isQuantity(string(variables.limit)) || (variables.isWhole ? quantity(string(item)) == quantity(string(variables.limit)) : !quantity(string(item)).isGreaterThan(quantity(string(variables.limit))))",
		"message": "Container \"{container.?name.orValue('')}\" requests {item} of {key} and may have {variables.limit}, {variables.isWhole ? 'and the API server takes the two only when they are the same' : 'so the API server refuses the pod'}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Raise the limit, or lower the request.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "schema-validation",
		"title": "Object is not what the API server takes",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"variables": [],
		"check": "schema",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write the field as the API reference of the target version has it.",
		"controls": [],
		"peers": {
			"kube-linter": ["schema-validation"],
			"monokle": ["K8S001"]
		},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "statefulset-claim-storage-request",
		"title": "Claim template without a size",
		"severity": "high",
		"defaultOn": true,
		"scope": "workload",
		"kinds": ["StatefulSet"],
		"each": "$object.spec.volumeClaimTemplates[]",
		"variables": [],
		"expression": "item.?spec.resources.requests.storage.hasValue()",
		"message": "Claim template \"{item.?metadata.name.orValue('')}\" of StatefulSet \"{object.?metadata.name.orValue('')}\" asks for no size, so its claims are refused and no pod starts.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `resources.requests.storage` of the claim template.",
		"controls": [],
		"peers": { "kubesec": ["VolumeClaimRequestsStorage"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["spec.resources.requests.storage"]
	},
	{
		"id": "topology-spread-constraint-invalid",
		"title": "Spread constraint that is refused or counts nothing",
		"severity": "high",
		"defaultOn": true,
		"scope": "pod",
		"each": "topologySpreadConstraints[]",
		"variables": [{
			"name": "fault",
			"expression": "item.?maxSkew.orValue(0) < 1 ? 'maxSkew' : item.?minDomains.orValue(1) < 1 ? 'minDomains' : item.?topologyKey.orValue('') == '' ? 'topologyKey' : !(item.?whenUnsatisfiable.orValue('') in ['DoNotSchedule', 'ScheduleAnyway']) ? 'whenUnsatisfiable' : item.?minDomains.hasValue() && item.whenUnsatisfiable != 'DoNotSchedule' ? 'minDomains' : item.?labelSelector.hasValue() ? '' : 'labelSelector'"
		}],
		"expression": "variables.fault == ''",
		"message": "Spread constraint over {item.?topologyKey.orValue('') == '' ? 'no key' : item.topologyKey} of \"{object.?metadata.name.orValue('')}\" has {variables.fault == 'labelSelector' ? 'no labelSelector, so it counts no pod and spreads nothing' : item[?variables.fault].hasValue() ? 'a ' + variables.fault + ' that the API server refuses' : 'no ' + variables.fault + ', which the API server refuses'}.",
		"grades": [{
			"when": "variables.fault == 'labelSelector'",
			"severity": "medium"
		}],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Give the constraint a maxSkew of 1 or more, a topologyKey, whenUnsatisfiable and the labelSelector of the workload.",
		"controls": [],
		"peers": { "kube-score": ["pod-topology-spread-constraints"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["[{variables.fault}]"]
	},
	{
		"id": "unknown-api-version",
		"title": "API version and kind are not known",
		"severity": "medium",
		"defaultOn": true,
		"scope": "object",
		"variables": [],
		"check": "schema",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write a version and kind that the target serves, or put the custom resource definition where `--crd-schemas` finds it.",
		"controls": [],
		"peers": { "monokle": ["K8S004"] },
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "unquoted-string-value",
		"title": "Number or boolean where text is wanted",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"variables": [],
		"check": "schema",
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": false,
		"remediation": "Put the value in quotes.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "volume-mount-without-volume",
		"title": "Mount of a volume that is not there",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./volume-mount-without-volume.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the volume to the pod, or name the one that is meant.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "yaml-syntax",
		"title": "File is not valid YAML",
		"severity": "high",
		"defaultOn": true,
		"scope": "object",
		"variables": [],
		"check": "parser",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Mend the indentation, quotes or keys at the place named.",
		"controls": [],
		"peers": { "monokle": [
			"YML001",
			"YML002",
			"YML003",
			"YML004",
			"YML005",
			"YML006",
			"YML007",
			"YML008",
			"YML009",
			"YML010",
			"YML011",
			"YML012",
			"YML013",
			"YML014",
			"YML015",
			"YML016",
			"YML017",
			"YML018",
			"YML019",
			"YML020",
			"YML021"
		] },
		"aliases": [],
		"category": "schema",
		"anchors": ["."]
	},
	{
		"id": "config-map-secret",
		"title": "Secret stored in a ConfigMap",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["ConfigMap"],
		"each": "*.*",
		"when": "type(item) == string && (object.?data[?key].orValue('') == item || object.?binaryData[?key].orValue('') == item)",
		"variables": [
			{
				"name": "isText",
				"expression": "object.?data[?key].orValue('') == item"
			},
			{
				"name": "mentions",
				"expression": "item.matches(r'(?i)(password|passwd|passphrase|pwd|secret|token|credential|(api|access|private)[_-]?key)')"
			},
			{
				"name": "text",
				"expression": "variables.isText && variables.mentions ? item.split('\\n').filter(line, (line.contains(':') || line.contains('=')) && line.matches(r'(?i)(password|passwd|passphrase|pwd|secret|token|credential|(api|access|private)[_-]?key)') && !line.matches(r'^\\s*(#|//|;|--|[*])')).join('\\n') : ''"
			},
			{
				"name": "words",
				"expression": "key.lowerAscii().replace('-', '_').replace('.', '_').split('_')"
			},
			{
				"name": "isSecretKey",
				"expression": "variables.words[size(variables.words) - 1] in ['passphrase', 'pwd', 'bearer', 'credential', 'credentials', 'accesskey', 'privatekey'] || key.lowerAscii().matches('(password|passwd|secret|token|apikey)$|(^|[_.-])(api|private|access|secret)[_.-]key$')"
			},
			{
				"name": "settings",
				"expression": "variables.text == '' ? [] : variables.text.findAll( r'(?i)[\"\\x27]?[a-z0-9_.-]*(password|passwd|passphrase|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|secret[_-]?key)[\"\\x27]?[ \\t]*[:=][ \\t]*(\"[^\"\\n]*\"|\\x27[^\\x27\\n]*\\x27|[^\\s\"\\x27,;}]+)')"
			},
			{
				"name": "candidates",
				"expression": "(variables.isSecretKey && variables.isText && !item.contains('\\n') ? [item.trim()] : []) + variables.settings.map(setting, setting.substring(setting.contains('=') && (!setting.contains(':') || setting.indexOf('=') < setting.indexOf(':')) ? setting.indexOf('=') + 1 : setting.indexOf(':') + 1) .trim().replace('\"', '').replace(\"'\", ''))"
			},
			{
				"name": "secrets",
				"expression": "variables.candidates.filter(text, size(text) > 6 && !text.contains('$') && !text.contains('{') && !text.contains('<') && !text.contains('(') && !text.contains('[') && !text.startsWith('%') && !text.startsWith('&') && !text.startsWith('!') && !text.startsWith('=') && !text.startsWith('*') && !text.startsWith('|') && !text.matches('(?i)^(true|false|enabled|disabled|[-+0-9.,_]+|[0-9]+(ms|s|m|h|d)|none|null|default|required|optional|string|undefined)[;,]?$') && !text.matches('^[a-z_]+([.][a-zA-Z_]+)+$') && !text.matches(r'^([a-zA-Z]:\\\\|[~.]{0,2}/)[^\\s=]*$') && !text.matches('^(vault|arn|ref[+][a-z]+|op|sm|gcp|awssm|file|env|secret|azurekeyvault|ssm|k8s)[:]') && !(text.matches('^[a-zA-Z][a-zA-Z0-9+.-]*://') && !text.matches('^[a-zA-Z][a-zA-Z0-9+.-]*://[^/@:]*:[^/@]+@')))"
			},
			{
				"name": "hasPrivateKey",
				"expression": "variables.isText && item.contains('PRIVATE KEY') && item.matches('-{3,5} ?BEGIN ([A-Z0-9]+ )*PRIVATE KEY-{3,5}[\\\\s\\\\\\\\nr]*[A-Za-z0-9+/]{16}')"
			},
			{
				"name": "areAllPlaceholders",
				"expression": "variables.secrets.all(text, text.matches('^[A-Z][A-Z_]*_[A-Z_]*[A-Z]$') || text.matches('(?i)^(change|replace|insert|put|enter|add|set|fill)[-_ ]?(me|it|this|here|in|your|with|a|the)?([-_ !.].*)?$|^(change|replace)me|^(x+|[*]+|[.]+)$|^(your|my|some|the)[-_ ]|^(example|placeholder|dummy|todo|fixme|redacted|sample)'))"
			}
		],
		"expression": "size(variables.secrets) == 0 && !variables.hasPrivateKey && !(variables.isSecretKey && !variables.isText && size(item) > 8)",
		"message": "ConfigMap \"{object.?metadata.name.orValue('')}\" holds a secret under its key \"{key}\", where everyone who may read settings can read it.",
		"grades": [{
			"when": "size(variables.secrets) > 0 && variables.areAllPlaceholders && !variables.hasPrivateKey",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": true,
		"remediation": "Move the entry into a Secret, and change the value, since it has been read.",
		"controls": [
			"disa-stig-kubernetes/V-274883",
			"nsa-cisa/NSA-2.13",
			"owasp-k8s-top10/K03:2025",
			"owasp-k8s-top10/K08:2022"
		],
		"peers": {
			"polaris": ["sensitiveConfigmapContent"],
			"trivy": ["KSV-0109"],
			"kubescape": ["C-0012"]
		},
		"aliases": [],
		"category": "secrets",
		"anchors": ["."]
	},
	{
		"id": "config-map-sensitive-data",
		"title": "Personal or sensitive data in a ConfigMap",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["ConfigMap"],
		"each": "data.*",
		"when": "type(item) == string",
		"variables": [
			{
				"name": "isNamed",
				"expression": "key.lowerAscii() in ['username', 'email', 'phone', 'iban', 'key']"
			},
			{
				"name": "hasNamedLine",
				"expression": "item.matches(r'(?im)(^|[{,])[ \\t]*[\"\\x27]?(username|email|phone|iban|key)[\"\\x27]?[ \\t]*[:=][ \\t]*[^ \\t\\r\\n]')"
			},
			{
				"name": "hasPersonalValue",
				"expression": "item.matches(r'[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*[.][A-Za-z]{2,}') || item.matches(r'(^|[^A-Za-z0-9])[A-Z]{2}[0-9]{2}( ?[A-Z0-9]{4}){3,7}( ?[A-Z0-9]{1,3})?($|[^A-Za-z0-9])') || item.trim().matches('^[A-Z]{1,2}[0-9]{6,8}$')"
			}
		],
		"expression": "item == '' || !variables.isNamed && !variables.hasNamedLine && !variables.hasPersonalValue",
		"message": "ConfigMap \"{object.?metadata.name.orValue('')}\" holds what looks like personal data under its key \"{key}\", where everyone who may read settings can read it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": true,
		"remediation": "Move the entry into a Secret or the program's own store.",
		"controls": [],
		"peers": { "trivy": ["KSV-01010"] },
		"aliases": [],
		"category": "secrets",
		"anchors": ["."]
	},
	{
		"id": "env-var-secret-literal",
		"title": "Secret value written in the manifest environment",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": true,
		"scope": "container",
		"each": "*[]",
		"when": "type(item) == string || type(item) == map && type(item.?value.orValue(0)) == string",
		"variables": [
			{
				"name": "name",
				"expression": "string(item.?name.orValue(''))"
			},
			{
				"name": "words",
				"expression": "variables.name.lowerAscii().replace('-', '_').replace('.', '_').split('_')"
			},
			{
				"name": "isAbout",
				"expression": "variables.words[size(variables.words) - 1] in ['file', 'path', 'name', 'enabled', 'ttl', 'length', 'issuer', 'dir', 'type', 'header', 'algorithm', 'policy', 'provider', 'store', 'expiration', 'expiry', 'expires', 'mode', 'audience', 'host', 'prefix', 'ref', 'version', 'duration', 'timeout', 'interval', 'count', 'limit', 'format', 'scope', 'scopes', 'namespace', 'arn', 'field', 'claim', 'location', 'endpoint', 'disabled', 'required', 'method', 'backend', 'engine', 'size', 'region', 'username', 'user', 'budget', 'window', 'role'] || variables.name.lowerAscii().endsWith('_id') && !variables.name.lowerAscii().endsWith('secret_id')"
			},
			{
				"name": "isSecretName",
				"expression": "!variables.isAbout && ( variables.words.exists(word, word in ['passphrase', 'pwd', 'bearer', 'credential', 'credentials', 'accesskey', 'privatekey'] || word.endsWith('password') || word.endsWith('passwd') || word.endsWith('secret') || word.endsWith('token') || word.endsWith('apikey')) || variables.name.lowerAscii().matches('(^|[_.-])(api|private|access)[_.-]key([_.-]|$)') || variables.name.matches('^AZURE_.*KEY$') || variables.name == 'OCI_CLI_KEY_CONTENT')"
			},
			{
				"name": "candidates",
				"expression": "type(item) == map ? (variables.isSecretName || item.?value.orValue('').matches('(?i)^(bearer|basic) [A-Za-z0-9+/=._~-]{8,}$') || ['ghp_', 'gho_', 'ghs_', 'github_pat_', 'glpat-', 'xoxb-', 'xoxp-', 'sk_live_', 'rk_live_', 'hvs.', '-----BEGIN PRIVATE', '-----BEGIN RSA PRIVATE'] .exists(prefix, item.?value.orValue('').startsWith(prefix)) ? [item.value.trim()] : []) : !item.contains('=') || !item.matches('(?i)(password|passwd|pwd|secret|token|api-?key|access-?key|private-?key|credentials?)=') ? [] : item.findAll(r'(?i)--?[a-z0-9._-]*(password|passwd|pwd|secret|token|api-?key|access-?key|private-?key|credentials?)=(\"[^\"]*\"|\\x27[^\\x27]*\\x27|[^\\s\"\\x27;&|]+)') .map(flag, flag.substring(flag.indexOf('=') + 1).replace('\"', '').replace(\"'\", ''))"
			},
			{
				"name": "secrets",
				"expression": "variables.candidates.filter(text, size(text) > 6 && !text.contains('$(') && !text.contains('${') && !text.contains('{{') && !text.contains('<') && !text.startsWith('$') && !text.startsWith('%') && !text.startsWith('ENC[') && !text.matches('(?i)^(true|false|enabled|disabled|[-+0-9.,_]+|[0-9]+(ms|s|m|h|d)|none|null|default|required|optional)$') && !text.matches(r'^([a-zA-Z]:\\\\|[~.]{0,2}/)[^\\s=]*$') && !text.matches('^(vault|arn|ref[+][a-z]+|op|sm|gcp|awssm|file|env|secret|azurekeyvault|ssm|k8s)[:]') && !(text.matches('^[a-zA-Z][a-zA-Z0-9+.-]*://') && !text.matches('^[a-zA-Z][a-zA-Z0-9+.-]*://[^/@:]*:[^/@]+@')))"
			},
			{
				"name": "realSecrets",
				"expression": "variables.secrets.filter(text, !text.matches('^[A-Z][A-Z_]*_[A-Z_]*[A-Z]$') && !text.matches('(?i)^(change|replace|insert|put|enter|add|set|fill)[-_ ]?(me|it|this|here|in|your|with|a|the)?([-_ !.].*)?$|^(change|replace)me|^(x+|[*]+|[.]+)$|^(your|my|some|the)[-_ ]|^(example|placeholder|dummy|todo|fixme|redacted|sample)'))"
			}
		],
		"expression": "size(variables.secrets) == 0",
		"message": "{type(item) == map ? 'Variable \"' + variables.name + '\" of container \"' : 'A flag of container \"'}{container.name}\" holds a secret in plain text, which everyone who reads the manifest learns.",
		"grades": [{
			"when": "size(variables.realSecrets) == 0",
			"severity": "low"
		}, {
			"when": "variables.realSecrets.exists(text, size(text) >= 16 && text.matches('^[A-Za-z0-9+/=_.~-]+$') && size(text.findAll('[A-Za-z][0-9]')) + size(text.findAll('[0-9][A-Za-z]')) >= 4)",
			"severity": "high"
		}],
		"params": {},
		"overrides": [],
		"sensitive": true,
		"remediation": "Move the value into a Secret, refer to it with `valueFrom.secretKeyRef`, and change it, since it has been read.",
		"controls": [
			"disa-stig-kubernetes/V-242415",
			"disa-stig-kubernetes/V-274883",
			"nsa-cisa/NSA-2.13",
			"owasp-k8s-top10/K03:2025",
			"owasp-k8s-top10/K08:2025",
			"owasp-k8s-top10/K08:2022"
		],
		"peers": {
			"kube-linter": ["env-var-secret"],
			"polaris": ["sensitiveContainerEnvVar"],
			"kubescape": ["C-0012", "C-0259"],
			"monokle": ["KBP111"]
		},
		"aliases": [],
		"category": "secrets",
		"anchors": ["value", "."]
	},
	{
		"id": "hardcoded-secret",
		"title": "Known credential format anywhere",
		"severity": "critical",
		"securitySeverity": 9.1,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./hardcoded-secret.ts",
		"uses": [
			"workloads",
			"ConfigMap",
			"Secret",
			"APIService",
			"CertificateSigningRequest",
			"ClusterRole",
			"ClusterRoleBinding",
			"ControllerRevision",
			"CSIDriver",
			"HorizontalPodAutoscaler",
			"Ingress",
			"IngressClass",
			"MutatingWebhookConfiguration",
			"Namespace",
			"NetworkPolicy",
			"Node",
			"PersistentVolume",
			"PersistentVolumeClaim",
			"PodDisruptionBudget",
			"Role",
			"RoleBinding",
			"Service",
			"ServiceAccount",
			"StorageClass",
			"ValidatingWebhookConfiguration",
			"Application.argoproj.io",
			"ApplicationSet.argoproj.io",
			"AppProject.argoproj.io",
			"ClusterWorkflowTemplate.argoproj.io",
			"CronWorkflow.argoproj.io",
			"EventSource.argoproj.io",
			"Sensor.argoproj.io",
			"Workflow.argoproj.io",
			"WorkflowTemplate.argoproj.io",
			"GitRepository.source.toolkit.fluxcd.io",
			"HelmRelease.helm.fluxcd.io",
			"HelmRelease.helm.toolkit.fluxcd.io",
			"HelmRepository.source.toolkit.fluxcd.io",
			"Kustomization.kustomize.toolkit.fluxcd.io",
			"HelmChart.helm.cattle.io",
			"HelmChartConfig.helm.cattle.io",
			"Pipeline.tekton.dev",
			"PipelineRun.tekton.dev",
			"Task.tekton.dev",
			"TaskRun.tekton.dev",
			"TriggerAuthentication.keda.sh",
			"ScaledObject.keda.sh",
			"ClusterIssuer.cert-manager.io",
			"Issuer.cert-manager.io",
			"ClusterSecretStore.external-secrets.io",
			"SecretStore.external-secrets.io",
			"Alertmanager.monitoring.coreos.com",
			"AlertmanagerConfig.monitoring.coreos.com",
			"Grafana.grafana.integreatly.org",
			"DatadogAgent.datadoghq.com",
			"VirtualService.networking.istio.io",
			"EnvoyFilter.networking.istio.io",
			"Component.dapr.io"
		],
		"grades": [],
		"params": { "scanSecrets": false },
		"overrides": ["env-var-secret-literal", "config-map-secret"],
		"sensitive": true,
		"remediation": "Revoke the credential with its vendor, and give the program a new one at run time from a Secret that is not in the repository.",
		"controls": [
			"disa-stig-kubernetes/V-274883",
			"nsa-cisa/NSA-2.13",
			"owasp-k8s-top10/K03:2025",
			"owasp-k8s-top10/K08:2025",
			"owasp-k8s-top10/K08:2022"
		],
		"peers": {
			"kubescape": ["C-0012"],
			"datree": [
				"ALL_EXPOSED_SECRET_BITBUCKET",
				"ALL_EXPOSED_SECRET_DATADOG",
				"ALL_EXPOSED_SECRET_GCP",
				"ALL_EXPOSED_SECRET_AWS",
				"ALL_EXPOSED_SECRET_GITHUB",
				"ALL_EXPOSED_SECRET_GITLAB",
				"ALL_EXPOSED_SECRET_TERRAFORM",
				"ALL_EXPOSED_SECRET_HEROKU",
				"ALL_EXPOSED_SECRET_JWT",
				"ALL_EXPOSED_SECRET_LAUNCHDARKLY",
				"ALL_EXPOSED_SECRET_NEWRELIC",
				"ALL_EXPOSED_SECRET_NPM",
				"ALL_EXPOSED_SECRET_OKTA",
				"ALL_EXPOSED_SECRET_STRIPE",
				"ALL_EXPOSED_SECRET_SUMOLOGIC",
				"ALL_EXPOSED_SECRET_TWILIO",
				"ALL_EXPOSED_SECRET_VAULT",
				"ALL_EXPOSED_SECRET_PRIVATEKEY"
			],
			"semgrep": ["secrets-in-config-file"]
		},
		"aliases": [],
		"category": "secrets",
		"anchors": ["."]
	},
	{
		"id": "pod-uses-secret",
		"title": "Pod uses a Secret",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./pod-uses-secret.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Nothing has to be changed; this finding lists the workloads that depend on Secrets.",
		"controls": [],
		"peers": { "kyverno": ["no-secrets"] },
		"aliases": [],
		"category": "secrets",
		"anchors": ["."]
	},
	{
		"id": "restricted-secret-reference",
		"title": "Secret reference outside the allowed names",
		"severity": "info",
		"securitySeverity": 1.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./restricted-secret-reference.ts",
		"uses": ["workloads"],
		"grades": [],
		"params": { "allowedNames": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a Secret of an allowed name, or have the name allowed.",
		"controls": [],
		"peers": { "kyverno": ["restrict-secrets-by-name", "restrict-secrets-by-label"] },
		"aliases": [],
		"category": "secrets",
		"anchors": ["."]
	},
	{
		"id": "secret-data-not-base64",
		"title": "Secret data not valid base64",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./secret-data-not-base64.ts",
		"uses": ["Secret"],
		"grades": [],
		"params": {},
		"overrides": ["schema-validation"],
		"sensitive": true,
		"remediation": "Encode the value by `printf %s \"$VALUE\" | base64`, or write it plainly under `stringData`.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "secrets",
		"anchors": ["."]
	},
	{
		"id": "secret-env-from",
		"title": "Whole Secret injected as environment",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": false,
		"scope": "container",
		"each": "envFrom[]",
		"variables": [],
		"expression": "!item.?secretRef.hasValue()",
		"message": "Container \"{container.?name.orValue('')}\" has every key of Secret \"{item.?secretRef.name.orValue('')}\" in its environment, also those that are added later.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Mount the Secret as files, or refer to single keys by `secretKeyRef`.",
		"controls": [],
		"peers": { "kubescape": ["C-0259"] },
		"aliases": [],
		"category": "secrets",
		"anchors": ["secretRef.name", "secretRef"]
	},
	{
		"id": "secret-in-env-var-reference",
		"title": "Secret exposed through the environment",
		"severity": "low",
		"securitySeverity": 3.5,
		"defaultOn": false,
		"scope": "container",
		"each": "*[]",
		"when": "type(item) == map",
		"variables": [],
		"expression": "!item.?valueFrom.secretKeyRef.hasValue() && !item.?secretRef.hasValue()",
		"message": "Container \"{container.name}\" gets Secret \"{item.?valueFrom.secretKeyRef.name.or(item.?secretRef.name).orValue('')}\" as environment variables, which crash dumps, child processes and debug pages show.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Mount the Secret as a volume, and let the program read the file.",
		"controls": [
			"cis-kubernetes/5.4.1",
			"disa-stig-kubernetes/V-242415",
			"owasp-k8s-top10/K03:2025",
			"owasp-k8s-top10/K08:2022"
		],
		"peers": {
			"kube-linter": ["read-secret-from-env-var"],
			"checkov": ["CKV_K8S_35"],
			"kubescape": ["C-0207"],
			"kics": ["3d658f8b-d988-41a0-a841-40043121de1e"],
			"kubesec": ["SecretsAsEnvironmentVariables"],
			"datree": ["CIS_INVALID_KEY_SECRETKEYREF_SECRETREF"],
			"kyverno": ["secrets-not-from-env-vars"],
			"monokle": ["KBP112"]
		},
		"aliases": [],
		"category": "secrets",
		"anchors": ["valueFrom.secretKeyRef", "secretRef"]
	},
	{
		"id": "secret-literal-in-manifest",
		"title": "Plain Secret committed",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Secret"],
		"variables": [{
			"name": "encoded",
			"expression": "object.?data.orValue({}).map(name, object.data[name]).filter(value, type(value) != string || value != '' && !value.matches(r'^(ENC\\[.*|[$][{][^}]*[}]|<[^>]*>|[{][{].*[}][}])$'))"
		}, {
			"name": "plain",
			"expression": "object.?stringData.orValue({}).map(name, object.stringData[name]).filter(value, type(value) != string || value != '' && !value.matches(r'^(ENC\\[.*|[$][{][^}]*[}]|<[^>]*>|[{][{].*[}][}])$'))"
		}],
		"expression": "object.?sops.hasValue() || size(variables.encoded) + size(variables.plain) == 0",
		"message": "Secret \"{object.?metadata.name.orValue('')}\" is in the repository with its values, so everyone who ever cloned it has them, encoded or not.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": true,
		"remediation": "Commit a SealedSecret, an ExternalSecret or a file encrypted by SOPS instead, and change the values.",
		"controls": ["owasp-k8s-top10/K03:2025", "owasp-k8s-top10/K08:2022"],
		"peers": {
			"kubescape": ["C-0208", "C-0234"],
			"kics": ["b9c83569-459b-4110-8f79-6305aa33cb37"]
		},
		"aliases": [],
		"category": "secrets",
		"anchors": ["[{size(variables.encoded) > 0 ? 'data' : 'stringData'}]"]
	},
	{
		"id": "service-account-token-secret",
		"title": "Long-lived ServiceAccount token",
		"severity": "medium",
		"securitySeverity": 6.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Secret", "ServiceAccount"],
		"variables": [],
		"expression": "object.kind == 'Secret' ? object.?type.orValue('') != 'kubernetes.io/service-account-token' : size(object.?secrets.orValue([])) == 0",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" {object.kind == 'Secret' ? 'is a token that never ends' : 'has Secrets of its own, the place of tokens that never end'}, so whoever copies one once may use it until somebody deletes it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Ask for tokens by `kubectl create token`, or mount a projected one with a time to live.",
		"controls": ["owasp-k8s-top10/K09:2025", "owasp-k8s-top10/K06:2022"],
		"peers": { "kyverno": ["check-serviceaccount-secrets", "deny-secret-service-account-token-type"] },
		"aliases": [],
		"category": "secrets",
		"anchors": ["[{object.kind == 'Secret' ? 'type' : 'secrets'}]"]
	},
	{
		"id": "aks-exposure-without-gateway-tls",
		"title": "AKS Service exposed without TLS gateway",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./aks-exposure-without-gateway-tls.ts",
		"uses": ["Service", "Ingress"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the load balancer internal, and publish the program by an Ingress of class azure-application-gateway with TLS.",
		"controls": [],
		"peers": { "kubescape": ["C-0245"] },
		"aliases": [],
		"category": "service",
		"anchors": ["."]
	},
	{
		"id": "dangling-service",
		"title": "Service selects no pod",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-service.ts",
		"uses": [
			"*",
			"Service",
			"workloads"
		],
		"grades": [],
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
		"overrides": [],
		"sensitive": false,
		"remediation": "Make the selector equal labels of the pod template that the Service is for.",
		"controls": [],
		"peers": {
			"kube-linter": ["dangling-service"],
			"kube-score": ["service-targets-pod"],
			"kubescape": ["C-0293"],
			"kics": ["3ca03a61-3249-4c16-8427-6f8e47dda729"]
		},
		"aliases": [],
		"category": "service",
		"anchors": ["."]
	},
	{
		"id": "duplicate-external-dns-hostname",
		"title": "Hostname claimed by two Services",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./duplicate-external-dns-hostname.ts",
		"uses": [
			"Service",
			"Ingress",
			"HTTPRoute.gateway.networking.k8s.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give each object a name of its own, or a `set-identifier` where one name is to have several records.",
		"controls": [],
		"peers": { "kyverno": ["unique-external-dns"] },
		"aliases": [],
		"category": "service",
		"anchors": ["."]
	},
	{
		"id": "duplicate-service-selector",
		"title": "Two Services with the same selector",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./duplicate-service-selector.ts",
		"uses": [
			"Service",
			"Rollout.argoproj.io",
			"DestinationRule.networking.istio.io"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Correct the selector of the copy, or remove the Service that is not used.",
		"controls": [],
		"peers": {
			"kyverno": ["require-unique-service-selector"],
			"gatekeeper": ["K8sUniqueServiceSelector"]
		},
		"aliases": [],
		"category": "service",
		"anchors": ["."]
	},
	{
		"id": "exposed-load-balancer",
		"title": "External load balancer",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./exposed-load-balancer.ts",
		"uses": ["Service"],
		"grades": [],
		"params": { "internalClasses": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the cloud's annotation for an internal load balancer, or publish the program by an Ingress or a Gateway.",
		"controls": [],
		"peers": {
			"kube-linter": ["exposed-services"],
			"kubescape": ["C-0256"],
			"kics": ["26763a1c-5dda-4772-b507-5fca7fb5f165"],
			"kyverno": ["no-loadbalancer-service"],
			"gatekeeper": ["K8sBlockLoadBalancer"],
			"monokle": ["KBP114"]
		},
		"aliases": [],
		"category": "service",
		"anchors": ["."]
	},
	{
		"id": "exposed-node-port",
		"title": "Service of type NodePort",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Service"],
		"variables": [],
		"expression": "object.?spec.type.orValue('ClusterIP') != 'NodePort'",
		"message": "Service \"{object.metadata.name}\" opens a port on every node, past the Ingress and what it checks.",
		"grades": [],
		"strict": {
			"expression": "object.?spec.type.orValue('ClusterIP') != 'LoadBalancer' || !object.?spec.allocateLoadBalancerNodePorts.orValue(true)",
			"peers": {},
			"message": "Service \"{object.metadata.name}\" opens a port on every node beside its load balancer, past the balancer's source ranges."
		},
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use type ClusterIP behind an Ingress or a Gateway.",
		"controls": ["nsa-cisa/NSA-2.15", "owasp-k8s-top10/K06:2025"],
		"peers": {
			"kube-linter": ["exposed-services"],
			"kube-score": ["service-type"],
			"kics": ["845acfbe-3e10-4b8e-b656-3b404d36dfb2"],
			"datree": ["SERVICE_INCORRECT_TYPE_VALUE_NODEPORT"],
			"kyverno": ["restrict-nodeport"],
			"gatekeeper": ["K8sBlockNodePort"],
			"monokle": ["KBP114"]
		},
		"aliases": [],
		"category": "service",
		"anchors": ["spec.type"]
	},
	{
		"id": "external-name-localhost",
		"title": "ExternalName points to the local host",
		"severity": "high",
		"securitySeverity": 7.5,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Service"],
		"when": "object.?spec.type.orValue('ClusterIP') == 'ExternalName' && object.spec.?externalName.hasValue()",
		"variables": [{
			"name": "host",
			"expression": "object.spec.externalName.lowerAscii()"
		}, {
			"name": "isInside",
			"expression": "variables.host.matches('^(([^ ]*[.])?localhost|localhost[.]localdomain|metadata[.]google[.]internal|kubernetes[.]default([.].*)?)[.]?$') || variables.host in ['0.0.0.0', '169.254.169.254'] || isIP(variables.host) && ip(variables.host).isLoopback()"
		}],
		"expression": "!variables.isInside && !isIP(variables.host)",
		"message": "Service \"{object.?metadata.name.orValue('')}\" stands for {variables.host}, {variables.isInside ? 'so an Ingress controller that follows it asks itself, the metadata service or the API server' : 'which is an address where a name is needed, so clients do not find it'}.",
		"grades": [{
			"when": "!variables.isInside",
			"severity": "low"
		}],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Set `externalName` to the name of the host that is meant.",
		"controls": [],
		"peers": { "kyverno": ["no-localhost-service"] },
		"aliases": [],
		"category": "service",
		"anchors": ["spec.externalName"]
	},
	{
		"id": "load-balancer-source-ranges",
		"title": "Load balancer open to every source",
		"severity": "medium",
		"securitySeverity": 5.3,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./load-balancer-source-ranges.ts",
		"uses": ["Service"],
		"grades": [],
		"params": { "internalClasses": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "List the networks of the clients in `spec.loadBalancerSourceRanges`.",
		"controls": [],
		"peers": { "snyk": ["SNYK-CC-K8S-15"] },
		"aliases": [],
		"category": "service",
		"anchors": ["."]
	},
	{
		"id": "load-balancer-without-tls",
		"title": "Cloud load balancer without TLS certificate",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Service"],
		"when": "object.?spec.type.orValue('ClusterIP') == 'LoadBalancer'",
		"variables": [{
			"name": "annotations",
			"expression": "object.?metadata.annotations.orValue({})"
		}],
		"expression": "string(variables.annotations[?'service.beta.kubernetes.io/aws-load-balancer-ssl-cert'].orValue('')) != '' || !variables.annotations.exists(key, key.startsWith('service.beta.kubernetes.io/aws-load-balancer-')) && !(object.spec.?loadBalancerClass.orValue('') == 'service.k8s.aws/nlb' && object.spec.?ports.orValue([]).exists(port, port.?port.orValue(0) == 443))",
		"message": "Service \"{object.?metadata.name.orValue('')}\" asks AWS for a load balancer without a certificate, so it passes on what it gets, in clear text unless the pods speak TLS themselves.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name a certificate of ACM in the annotation `service.beta.kubernetes.io/aws-load-balancer-ssl-cert`.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0231"],
			"kyverno": ["require-encryption-aws-loadbalancers"]
		},
		"aliases": [],
		"category": "service",
		"anchors": ["metadata.annotations['service.beta.kubernetes.io/aws-load-balancer-ssl-cert']"]
	},
	{
		"id": "service-external-ips",
		"title": "Service claims external addresses",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Service"],
		"variables": [{
			"name": "claimed",
			"expression": "object.?spec.externalIPs.orValue([]).filter(address, !params.allowed.exists(one, one == address || isCIDR(one) && isIP(address) && cidr(one).containsIP(address)))"
		}, {
			"name": "fixed",
			"expression": "object.?spec.loadBalancerIP.orValue('')"
		}],
		"expression": "size(variables.claimed) == 0 && variables.fixed == ''",
		"message": "Service \"{object.metadata.name}\" {size(variables.claimed) > 0 ? \"claims \" + variables.claimed.join(\", \") + \", so what pods send to that address reaches its pods instead\" : \"asks for its address by loadBalancerIP, which is deprecated and ignored by many providers\"}.",
		"grades": [{
			"when": "size(variables.claimed) == 0",
			"severity": "info"
		}],
		"params": { "allowed": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Remove externalIPs and publish the Service by a load balancer, an Ingress or a Gateway.",
		"fix": {
			"title": "Claim no external address",
			"safe": false,
			"remove": ["spec.externalIPs"]
		},
		"controls": ["nsa-cisa/NSA-2.15", "owasp-k8s-top10/K06:2025"],
		"peers": {
			"trivy": ["KSV-0108"],
			"kyverno": ["restrict-external-ips"],
			"gatekeeper": ["K8sExternalIPs"],
			"snyk": ["SNYK-CC-K8S-43"]
		},
		"aliases": [],
		"category": "service",
		"anchors": ["spec[{size(variables.claimed) > 0 ? 'externalIPs' : 'loadBalancerIP'}]"]
	},
	{
		"id": "service-port-mismatch",
		"title": "Service port has no container port",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./service-port-mismatch.ts",
		"uses": ["Service", "workloads"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Give targetPort the name or the number of a port that the containers declare.",
		"controls": [],
		"peers": { "kics": ["3ca03a61-3249-4c16-8427-6f8e47dda729"] },
		"aliases": [],
		"category": "service",
		"anchors": ["."]
	},
	{
		"id": "service-port-range",
		"title": "Service port outside the allowed range",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Service"],
		"each": "spec.ports[]",
		"variables": [{
			"name": "isOutside",
			"expression": "size(params.ranges) > 0 && item.?port.hasValue() && !params.ranges.exists(range, range.min <= item.port && item.port <= range.max)"
		}, {
			"name": "isNodePortOutside",
			"expression": "item.?nodePort.orValue(0) != 0 && !params.nodePortRanges.exists(range, range.min <= item.nodePort && item.nodePort <= range.max)"
		}],
		"expression": "!variables.isOutside && !variables.isNodePortOutside",
		"message": "Service \"{object.?metadata.name.orValue('')}\" listens on {variables.isOutside ? 'port ' + string(item.port) : 'port ' + string(item.nodePort) + ' of the nodes'}, which lies outside {(variables.isOutside ? params.ranges : params.nodePortRanges).map(range, string(range.min) + '-' + string(range.max)).join(', ')}.",
		"grades": [],
		"params": {
			"ranges": [],
			"nodePortRanges": [{
				"min": 3e4,
				"max": 32767
			}]
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Choose a port inside the range.",
		"controls": [],
		"peers": { "kyverno": ["restrict-service-port-range"] },
		"aliases": [],
		"category": "service",
		"anchors": ["[{variables.isOutside ? 'port' : 'nodePort'}]"]
	},
	{
		"id": "tiller-service",
		"title": "Helm v2 Tiller Service",
		"severity": "high",
		"securitySeverity": 8,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["Service"],
		"variables": [],
		"expression": "object.?metadata.name.orValue('') != 'tiller-deploy' && !object.?metadata.labels.orValue({}).exists(key, value, value == 'tiller') && !object.?spec.selector.orValue({}).exists(key, value, value == 'tiller') && !object.?spec.ports.orValue([]).exists(port, port.?name.orValue('') == 'tiller')",
		"message": "Service \"{object.?metadata.name.orValue('')}\" makes Tiller reachable, which installs whatever anyone asks for without a login.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Delete the Service together with Tiller, and install charts with Helm 3 or later.",
		"controls": [],
		"peers": {
			"checkov": ["CKV_K8S_44"],
			"kics": ["8b862ca9-0fbd-4959-ad72-b6609bdaa22d"]
		},
		"aliases": [],
		"category": "service",
		"anchors": ["metadata.name"]
	},
	{
		"id": "dangling-persistent-volume-claim",
		"title": "PersistentVolumeClaim missing",
		"severity": "medium",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./dangling-persistent-volume-claim.ts",
		"uses": [
			"workloads",
			"PersistentVolumeClaim",
			"DataVolume.cdi.kubevirt.io",
			"StorageClass"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Write the claim's manifest, or correct the name in `claimName`.",
		"controls": [],
		"peers": { "monokle": ["LNK001"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "flexvolume-driver",
		"title": "FlexVolume in use",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./flexvolume-driver.ts",
		"uses": ["workloads", "PersistentVolume"],
		"grades": [],
		"params": { "allowedDrivers": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Move to the CSI driver of the same vendor.",
		"controls": [],
		"peers": { "gatekeeper": ["K8sPSPFlexVolumes"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "host-path-persistent-volume",
		"title": "hostPath PersistentVolume",
		"severity": "high",
		"securitySeverity": 7,
		"defaultOn": true,
		"scope": "object",
		"kinds": ["PersistentVolume"],
		"variables": [{
			"name": "path",
			"expression": "'/' + object.?spec.hostPath.path.orValue('').split('/').filter(part, part != '' && part != '.').join('/')"
		}],
		"expression": "!object.?spec.hostPath.hasValue() || params.allowedPrefixes.exists(prefix, (variables.path + '/').startsWith(prefix.endsWith('/') ? prefix : prefix + '/'))",
		"message": "PersistentVolume \"{object.?metadata.name.orValue('')}\" is the node's {variables.path}, so whoever may bind a claim to it reads and writes there.",
		"grades": [],
		"params": { "allowedPrefixes": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a local volume with node affinity, or a CSI driver.",
		"controls": [],
		"peers": { "kyverno": ["limit-hostpath-type-pv"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["spec.hostPath.path"]
	},
	{
		"id": "kasten-backup-policy",
		"title": "Kasten policy outside standard",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Policy.config.kio.kasten.io", "Profile.config.kio.kasten.io"],
		"variables": [
			{
				"name": "actions",
				"expression": "object.?spec.actions.orValue([]).filter(one, one != null).map(one, one.?action.orValue(''))"
			},
			{
				"name": "words",
				"expression": "[object.?spec.selector.matchLabels.orValue({}), object.?metadata.labels.orValue({})].map(labels, labels.map(name, labels[name])).flatten() + object.?spec.selector.matchExpressions.orValue([]).filter(one, one != null).map(one, one.?values.orValue([])).flatten()"
			},
			{
				"name": "isCritical",
				"expression": "variables.words.exists(word, word != null && string(word).lowerAscii().replace(' ', '').replace('-', '').replace('_', '') == 'missioncritical')"
			},
			{
				"name": "part",
				"expression": "object.kind == 'Profile' ? (object.?spec.type.orValue('') == 'Location' && object.?spec.locationSpec.objectStore.protectionPeriod.orValue('') == '' ? 'locationSpec' : '') : 'backup' in variables.actions && !('export' in variables.actions) ? 'actions' : variables.isCritical && object.?spec.frequency.orValue('') != '@hourly' ? 'frequency' : ''"
			}
		],
		"expression": "variables.part == ''",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" {variables.part == 'actions' ? 'keeps its backups in the cluster, so they are lost with it' : variables.part == 'frequency' ? 'backs up what is mission-critical less than once an hour, so more than an hour of work can be lost' : 'protects its backups for no time, so whoever holds the credentials can delete them'}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add an action `export`, the frequency @hourly for what is mission-critical, and a `protectionPeriod` for the location.",
		"controls": [],
		"peers": { "kyverno": [
			"kasten-3-2-1-backup-policy",
			"k10-policy-hourly-rpo",
			"kasten-hourly-rpo",
			"kasten-immutable-location-profile",
			"kasten-minimum-retention"
		] },
		"aliases": [],
		"category": "storage",
		"anchors": ["spec[{variables.part}][{variables.part == 'locationSpec' ? dyn('objectStore') : dyn(null)}][{variables.part == 'locationSpec' ? dyn('protectionPeriod') : dyn(null)}]"]
	},
	{
		"id": "nfs-storage-path-annotation",
		"title": "NFS provisioner path annotation missing",
		"severity": "low",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./nfs-storage-path-annotation.ts",
		"uses": [
			"workloads",
			"PersistentVolumeClaim",
			"StorageClass"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Add the annotation `nfs.io/storage-path` to the claim.",
		"controls": [],
		"peers": { "kyverno": ["nfs-subdir-external-provisioner-storage-path"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "persistent-volume-unencrypted",
		"title": "Volume encryption not enabled",
		"severity": "medium",
		"securitySeverity": 5,
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./persistent-volume-unencrypted.ts",
		"uses": ["StorageClass", "PersistentVolume"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Make a new class with the provider's parameter for encryption, and move the data there.",
		"controls": [],
		"peers": { "kubescape": ["C-0264"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "read-write-once-pod",
		"title": "Claim could be ReadWriteOncePod",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./read-write-once-pod.ts",
		"uses": [
			"workloads",
			"PersistentVolumeClaim",
			"StorageClass",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use the access mode ReadWriteOncePod for new claims.",
		"controls": [],
		"peers": { "kyverno": ["readwriteonce-pod"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "rwo-volume-shared-by-replicas",
		"title": "ReadWriteOnce claim shared by replicas",
		"severity": "high",
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./rwo-volume-shared-by-replicas.ts",
		"uses": [
			"workloads",
			"PersistentVolumeClaim",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh"
		],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use a StatefulSet with a claim for each replica, storage for ReadWriteMany, or one replica with the strategy Recreate.",
		"controls": [],
		"peers": {},
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "statefulset-claim-access-mode",
		"title": "StatefulSet claim template without ReadWriteOnce",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["StatefulSet"],
		"each": "spec.volumeClaimTemplates[]",
		"variables": [{
			"name": "modes",
			"expression": "item.?spec.accessModes.orValue([]).filter(mode, mode != null)"
		}],
		"expression": "size(variables.modes) > 0 && variables.modes.all(mode, mode in ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteOncePod'])",
		"message": "Claim template \"{item.?metadata.name.orValue('')}\" {size(variables.modes) == 0 ? 'has no access mode, which the API server refuses' : 'asks for ' + variables.modes.map(mode, string(mode)).join(', ') + ', though each replica has a volume of its own'}.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Use the access mode ReadWriteOnce or ReadWriteOncePod.",
		"controls": [],
		"peers": {
			"kics": ["3878dc92-8e5d-47cf-9cdd-7590f71d21b9"],
			"kubesec": ["VolumeClaimAccessModeReadWriteOnce"]
		},
		"aliases": [],
		"category": "storage",
		"anchors": ["spec.accessModes"]
	},
	{
		"id": "statefulset-requests-storage",
		"title": "StatefulSet requests storage",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["StatefulSet"],
		"each": "spec.volumeClaimTemplates[]",
		"variables": [],
		"expression": "!item.?spec.resources.requests.storage.hasValue()",
		"message": "StatefulSet \"{object.?metadata.name.orValue('')}\" creates a volume of {item.spec.resources.requests.storage} for each replica, which outlives it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Nothing has to be changed; this finding lists where storage is created.",
		"controls": [],
		"peers": { "kics": ["8cf4671a-cf3d-46fc-8389-21e7405063a2"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["spec.resources.requests.storage"]
	},
	{
		"id": "storage-class-missing",
		"title": "storageClassName not set",
		"severity": "info",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./storage-class-missing.ts",
		"uses": ["workloads", "PersistentVolumeClaim"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the class in `storageClassName`.",
		"controls": [],
		"peers": { "kyverno": ["require-storageclass"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "storage-class-not-allowed",
		"title": "storageClassName not allowed or unknown",
		"severity": "medium",
		"defaultOn": false,
		"scope": "set",
		"variables": [],
		"check": "./storage-class-not-allowed.ts",
		"uses": [
			"workloads",
			"PersistentVolumeClaim",
			"StorageClass"
		],
		"grades": [],
		"params": { "allowed": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Name one of the cluster's storage classes.",
		"controls": [],
		"peers": { "gatekeeper": ["K8sStorageClass"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["."]
	},
	{
		"id": "storage-class-reclaim-policy",
		"title": "StorageClass reclaim policy",
		"severity": "info",
		"defaultOn": false,
		"scope": "object",
		"kinds": ["StorageClass"],
		"variables": [{
			"name": "policy",
			"expression": "object.?reclaimPolicy.orValue('Delete')"
		}],
		"expression": "params.policy == '' || variables.policy == params.policy",
		"message": "StorageClass \"{object.?metadata.name.orValue('')}\" has the reclaim policy {variables.policy} instead of {params.policy}, so a volume does not end with its claim as agreed.",
		"grades": [],
		"params": { "policy": "" },
		"overrides": [],
		"sensitive": false,
		"remediation": "Create the class anew with the agreed `reclaimPolicy`, since the field cannot be changed.",
		"controls": [],
		"peers": { "kyverno": ["restrict-storageclass"] },
		"aliases": [],
		"category": "storage",
		"anchors": ["reclaimPolicy"]
	},
	{
		"id": "deprecated-image-registry",
		"title": "Retired registry k8s.gcr.io or similar",
		"severity": "medium",
		"securitySeverity": 4,
		"defaultOn": true,
		"scope": "container",
		"when": "container.?image.orValue('') != ''",
		"variables": [{
			"name": "repository",
			"expression": "(container.image.split('/')[0].matches('[.:]') && container.image.contains('/') ? '' : 'docker.io/') + container.image.replace('index.docker.io/', 'docker.io/')"
		}],
		"expression": "!params.registries.exists(one, variables.repository.matches('^' + one.replace('.', '[.]').replace('*', '[^/]*') + '([/:@]|$)'))",
		"message": "Image \"{container.image}\" of container \"{container.name}\" comes from a place that is no longer looked after, so it gets no fixes and may be gone at the next pull.",
		"grades": [],
		"params": { "registries": [
			"k8s.gcr.io",
			"*.k8s.gcr.io",
			"gcr.io/google_containers",
			"gcr.io/google-containers",
			"quay.io/coreos/flannel",
			"docker.io/bitnami"
		] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Name the image's new home, which for k8s.gcr.io is registry.k8s.io with the same path and tag.",
		"controls": ["nsa-cisa/NSA-1.3", "owasp-k8s-top10/K02:2022"],
		"peers": {
			"kubescape": ["C-0253"],
			"kyverno": ["restrict-deprecated-registry"]
		},
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["image"]
	},
	{
		"id": "flux-source-not-allowed",
		"title": "Flux source outside the allowed locations",
		"severity": "medium",
		"securitySeverity": 6,
		"defaultOn": false,
		"scope": "object",
		"kinds": [
			"GitRepository.source.toolkit.fluxcd.io",
			"HelmRepository.source.toolkit.fluxcd.io",
			"Bucket.source.toolkit.fluxcd.io",
			"OCIRepository.source.toolkit.fluxcd.io",
			"ImageRepository.image.toolkit.fluxcd.io"
		],
		"variables": [
			{
				"name": "field",
				"expression": "object.kind == 'Bucket' ? 'endpoint' : object.kind == 'ImageRepository' ? 'image' : 'url'"
			},
			{
				"name": "place",
				"expression": "object.?spec[?variables.field].orValue('')"
			},
			{
				"name": "isPlain",
				"expression": "object.kind == 'GitRepository' && variables.place.startsWith('http://')"
			},
			{
				"name": "isAllowed",
				"expression": "size(params.locations) == 0 || params.locations.exists(one, variables.place.matches('^' + one.replace('.', '[.]').replace('*', '.*') + '$'))"
			}
		],
		"expression": "variables.place == '' || variables.isAllowed && !variables.isPlain",
		"message": "{object.kind} \"{object.?metadata.name.orValue('')}\" fetches from {variables.place}, {variables.isPlain ? 'where anyone on the way can change what is fetched' : 'which is not among the locations that are allowed here'}.",
		"grades": [],
		"params": { "locations": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Fetch from a location that the site has approved, over https or ssh.",
		"controls": [],
		"peers": { "kyverno": ["verify-flux-sources", "verify-git-repositories"] },
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["spec[{variables.field}]"]
	},
	{
		"id": "image-without-digest",
		"title": "Image not pinned by digest",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "container",
		"when": "container.?image.orValue('') != '' && !params.repositories.exists(one, variables.repository == one || variables.repository.startsWith(one.endsWith('/') ? one : one + '/'))",
		"variables": [
			{
				"name": "named",
				"expression": "container.?image.orValue('').split('@')[0]"
			},
			{
				"name": "lastSlash",
				"expression": "variables.named.lastIndexOf('/')"
			},
			{
				"name": "untagged",
				"expression": "variables.named.lastIndexOf(':') > variables.lastSlash ? variables.named.substring(0, variables.named.lastIndexOf(':')) : variables.named"
			},
			{
				"name": "hasRegistry",
				"expression": "variables.untagged.contains('/') && variables.untagged.split('/')[0].matches('[.:]|^localhost$')"
			},
			{
				"name": "repository",
				"expression": "variables.hasRegistry ? variables.untagged : (variables.untagged.contains('/') ? 'docker.io/' : 'docker.io/library/') + variables.untagged"
			}
		],
		"expression": "container.image.matches('@sha256:[0-9a-f]{64}$') || !container.image.contains('@sha256:') && container.image.matches('@[A-Za-z][A-Za-z0-9_+.-]*:[0-9a-fA-F]{32,}$')",
		"message": "Image \"{container.image}\" of container \"{container.name}\" is not pinned by a digest, so whoever may push can put other code behind its name.",
		"grades": [],
		"params": { "repositories": [] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Append the digest that the tag means today, and let an update bot renew both.",
		"controls": ["nsa-cisa/NSA-1.3", "owasp-k8s-top10/K02:2022"],
		"peers": {
			"checkov": ["CKV_K8S_43"],
			"kubescape": ["C-0306", "C-0304"],
			"kics": ["7c81d34c-8e5a-402b-9798-9f442630e678"],
			"datree": ["CONTAINERS_MISSING_IMAGE_VALUE_DIGEST"],
			"kyverno": ["require-image-checksum", "resolve-image-to-digest"],
			"gatekeeper": ["K8sImageDigests"]
		},
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["image"]
	},
	{
		"id": "ingress-nginx-end-of-life",
		"title": "ingress-nginx controller past end of life",
		"severity": "low",
		"securitySeverity": 2.5,
		"defaultOn": true,
		"scope": "set",
		"variables": [],
		"check": "./ingress-nginx-end-of-life.ts",
		"uses": ["workloads", "IngressClass"],
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Plan the move to the Gateway API or to a controller that is looked after.",
		"controls": [
			"nsa-cisa/NSA-5.1",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K10:2022"
		],
		"peers": { "kubescape": ["C-0292"] },
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["."]
	},
	{
		"id": "known-vulnerable-component",
		"title": "Component image with a known critical flaw",
		"severity": "high",
		"securitySeverity": 8.5,
		"defaultOn": true,
		"scope": "container",
		"when": "container.?image.orValue('') != ''",
		"variables": [
			{
				"name": "named",
				"expression": "'/' + container.image"
			},
			{
				"name": "parts",
				"expression": "variables.named.substring(variables.named.lastIndexOf('/')).split(':')"
			},
			{
				"name": "repository",
				"expression": "variables.named.substring(0, variables.named.lastIndexOf('/')) + variables.parts[0]"
			},
			{
				"name": "version",
				"expression": "size(variables.parts) > 1 ? variables.parts[1].find('^v?[0-9]+[.][0-9]+[.][0-9]+') : ''"
			},
			{
				"name": "found",
				"expression": "variables.version == '' ? [] : params.advisories.filter(one, variables.repository.endsWith('/' + one.image) && !semver(variables.version, true).isLessThan(semver(one.from)) && semver(variables.version, true).isLessThan(semver(one.fixed)))"
			}
		],
		"expression": "size(variables.found) == 0",
		"message": "Image \"{container.image}\" of container \"{container.name}\" has {variables.found[0].id}, which {variables.found[0].lets}, and is fixed in {variables.found[0].fixed}.",
		"grades": [],
		"params": { "advisories": [
			{
				"id": "CVE-2022-24348",
				"image": "argoproj/argocd",
				"from": "0.0.0",
				"fixed": "2.1.9",
				"lets": "lets an application read the files of others"
			},
			{
				"id": "CVE-2022-24348",
				"image": "argoproj/argocd",
				"from": "2.2.0",
				"fixed": "2.2.4",
				"lets": "lets an application read the files of others"
			},
			{
				"id": "CVE-2022-39328",
				"image": "grafana/grafana",
				"from": "9.2.0",
				"fixed": "9.2.4",
				"lets": "lets a request pass the login"
			},
			{
				"id": "CVE-2022-47633",
				"image": "kyverno",
				"from": "1.8.3",
				"fixed": "1.8.5",
				"lets": "lets an unsigned image pass the check of signatures"
			},
			{
				"id": "CVE-2025-1974",
				"image": "ingress-nginx/controller",
				"from": "0.0.0",
				"fixed": "1.11.5",
				"lets": "runs code for whoever reaches its webhook"
			},
			{
				"id": "CVE-2025-1974",
				"image": "ingress-nginx/controller",
				"from": "1.12.0",
				"fixed": "1.12.1",
				"lets": "runs code for whoever reaches its webhook"
			},
			{
				"id": "CVE-2025-1974",
				"image": "ingress-nginx/controller-chroot",
				"from": "0.0.0",
				"fixed": "1.11.5",
				"lets": "runs code for whoever reaches its webhook"
			},
			{
				"id": "CVE-2025-1974",
				"image": "ingress-nginx/controller-chroot",
				"from": "1.12.0",
				"fixed": "1.12.1",
				"lets": "runs code for whoever reaches its webhook"
			}
		] },
		"overrides": [],
		"sensitive": false,
		"remediation": "Move to the release that fixes the flaw, or to a later one.",
		"controls": [
			"nsa-cisa/NSA-5.1",
			"owasp-k8s-top10/K07:2025",
			"owasp-k8s-top10/K10:2022"
		],
		"peers": {
			"kubescape": [
				"C-0081",
				"C-0090",
				"C-0091"
			],
			"kyverno": ["check-ingress-nginx-controller-version-and-annotation-policy"]
		},
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["image"]
	},
	{
		"id": "tekton-bundle-required",
		"title": "Tekton run without pinned bundle",
		"severity": "low",
		"securitySeverity": 3.9,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["PipelineRun.tekton.dev", "TaskRun.tekton.dev"],
		"when": "object.?spec[?variables.field].hasValue()",
		"variables": [
			{
				"name": "field",
				"expression": "object.kind == 'PipelineRun' ? 'pipelineRef' : 'taskRef'"
			},
			{
				"name": "reference",
				"expression": "object.?spec[?variables.field]"
			},
			{
				"name": "isPinned",
				"expression": "variables.reference.?params.orValue([]).exists(one, ( variables.reference.?resolver.orValue('') == 'bundles' && one.?name.orValue('') == 'bundle' && string(one.?value.orValue('')).contains('@sha256:') || variables.reference.?resolver.orValue('') == 'git' && one.?name.orValue('') == 'revision' && string(one.?value.orValue('')).matches('^[0-9a-f]{40}$')))"
			}
		],
		"expression": "variables.reference.?bundle.orValue('') != '' || variables.isPinned",
		"message": "{object.kind} \"{object.?metadata.name.or(object.?metadata.generateName).orValue('')}\" refers to what may be another thing at the next run, since neither a bundle nor a commit pins it.",
		"grades": [],
		"params": {},
		"overrides": [],
		"sensitive": false,
		"remediation": "Refer to a bundle by its digest, or by the git resolver to a commit.",
		"controls": [],
		"peers": { "kyverno": ["require-tekton-bundle", "block-tekton-task-runs"] },
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["spec[{variables.field}]"]
	},
	{
		"id": "untrusted-registry",
		"title": "Image from a registry that is not allowed",
		"severity": "medium",
		"securitySeverity": 5.5,
		"defaultOn": false,
		"scope": "container",
		"when": "container.?image.orValue('') != ''",
		"variables": [
			{
				"name": "named",
				"expression": "container.?image.orValue('').split('@')[0]"
			},
			{
				"name": "lastSlash",
				"expression": "variables.named.lastIndexOf('/')"
			},
			{
				"name": "untagged",
				"expression": "variables.named.lastIndexOf(':') > variables.lastSlash ? variables.named.substring(0, variables.named.lastIndexOf(':')) : variables.named"
			},
			{
				"name": "hasRegistry",
				"expression": "variables.untagged.contains('/') && variables.untagged.split('/')[0].matches('[.:]|^localhost$')"
			},
			{
				"name": "full",
				"expression": "variables.hasRegistry ? variables.untagged.replace('index.docker.io/', 'docker.io/', 1) : 'docker.io/' + variables.untagged"
			},
			{
				"name": "repository",
				"expression": "variables.full.matches('^docker[.]io/[^/]+$') ? variables.full.replace('docker.io/', 'docker.io/library/') : variables.full"
			},
			{
				"name": "allowed",
				"expression": "params.registries.exists(one, (variables.repository + '/').matches( '^' + (one.endsWith('/') ? one : one + '/').replace('.', '[.]').replace('*', '[^/]*')))"
			},
			{
				"name": "denied",
				"expression": "params.deniedRegistries.exists(one, (variables.repository + '/').matches( '^' + (one.endsWith('/') ? one : one + '/').replace('.', '[.]').replace('*', '[^/]*')))"
			}
		],
		"expression": "(size(params.registries) == 0 || variables.allowed) && !variables.denied",
		"message": "Container \"{container.name}\" takes its image from {variables.repository}, which is not among the registries that are allowed here.",
		"grades": [],
		"params": {
			"registries": [],
			"deniedRegistries": []
		},
		"overrides": [],
		"sensitive": false,
		"remediation": "Copy the image to an allowed registry and name it there.",
		"controls": ["nsa-cisa/NSA-1.3", "owasp-k8s-top10/K02:2022"],
		"peers": {
			"trivy": [
				"KSV-0032",
				"KSV-0033",
				"KSV-0034",
				"KSV-0035",
				"KSV-0125"
			],
			"kubescape": [
				"C-0001",
				"C-0078",
				"C-0304"
			],
			"kyverno": [
				"restrict-image-registries",
				"advanced-restrict-image-registries",
				"allowed-image-repos",
				"prepend-registry",
				"replace-image-registry",
				"replace-image-registry-with-harbor"
			],
			"gatekeeper": [
				"K8sAllowedRepos",
				"K8sAllowedReposv2",
				"K8sDisallowedRepos"
			]
		},
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["image"]
	},
	{
		"id": "vulnerable-node-kernel",
		"title": "Node object reports a vulnerable kernel or runtime",
		"severity": "high",
		"securitySeverity": 8.4,
		"defaultOn": false,
		"scope": "object",
		"kinds": ["Node"],
		"each": "status.nodeInfo.*",
		"when": "key in params.advisories",
		"variables": [
			{
				"name": "numbers",
				"expression": "string(item).find('^(containerd://)?v?[0-9]+[.][0-9]+([.][0-9]+)?').find('[0-9].*')"
			},
			{
				"name": "version",
				"expression": "variables.numbers.matches('[.].*[.]') ? variables.numbers : variables.numbers + '.0'"
			},
			{
				"name": "found",
				"expression": "variables.numbers == '' ? [] : params.advisories[key].filter(one, !semver(variables.version).isLessThan(semver(one.from)) && semver(variables.version).isLessThan(semver(one.fixed)))"
			}
		],
		"expression": "size(variables.found) == 0",
		"message": "Node \"{object.metadata.name}\" reports {item}, which has {variables.found[0].id}, so a program can break out of its container.",
		"grades": [],
		"params": { "advisories": {
			"kernelVersion": [{
				"id": "CVE-2022-0185",
				"from": "5.1.0",
				"fixed": "5.16.2"
			}],
			"containerRuntimeVersion": [
				{
					"id": "CVE-2022-23648",
					"from": "0.0.0",
					"fixed": "1.4.13"
				},
				{
					"id": "CVE-2022-23648",
					"from": "1.5.0",
					"fixed": "1.5.10"
				},
				{
					"id": "CVE-2022-23648",
					"from": "1.6.0",
					"fixed": "1.6.1"
				}
			]
		} },
		"overrides": [],
		"sensitive": false,
		"remediation": "Update the node's kernel or containerd, or replace the node by one from a current image.",
		"controls": [],
		"peers": {
			"kubescape": ["C-0079", "C-0087"],
			"kyverno": ["check-kernel"]
		},
		"aliases": [],
		"category": "supply-chain",
		"anchors": ["."]
	}
];

export { builtInDefinitions as t };