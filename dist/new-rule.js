"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_core = require("./core.js");
const require_start = require("./start.js");
const require_flags = require("./flags.js");
const require_program = require("./program.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/catalog/rule-template.ts
const TEMPLATE_SCOPES = [
	"object",
	"workload",
	"pod",
	"container",
	"rbacRule",
	"clusterConfig"
];
const FIRST_RULES = {
	object: {
		title: "Object without an owner",
		category: "hygiene",
		condition: `kinds: [Deployment, StatefulSet, DaemonSet]
expression: object.?metadata.labels[?'shop/owner'].hasValue()
anchor: metadata.labels['shop/owner']
message: '{object.kind} "{object.metadata.name}" names no owner, so nobody is called when it fails.'`,
		rationale: "An incident waits for whoever knows the program. The label says who that is.",
		remediation: "Add the label `shop/owner` with the team's name.",
		fails: {
			name: "without labels",
			at: "metadata.labels['shop/owner']",
			object: "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }"
		},
		passes: [{
			name: "with the label",
			object: "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, labels: { shop/owner: checkout } } }"
		}, {
			name: "a kind that it is not for",
			object: "{ apiVersion: v1, kind: ConfigMap, metadata: { name: web } }"
		}]
	},
	workload: {
		title: "Pods without the label of their team",
		category: "hygiene",
		condition: `expression: template.?metadata.labels[?'shop/team'].hasValue()
anchor: $template.metadata.labels['shop/team']
message: 'Pods of {object.kind} "{object.metadata.name}" carry no team, so their cost is nobody''s.'`,
		rationale: "Cost and alerts are counted by the labels of pods. Those of the workload do not reach them.",
		remediation: "Add the label `shop/team` to the pod template.",
		fails: {
			name: "a label of the workload alone",
			at: "spec.template.metadata.labels['shop/team']",
			object: "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, labels: { shop/team: a } }, spec: { template: { metadata: {}, spec: { containers: [{ name: app }] } } } }"
		},
		passes: [{
			name: "a label of the pods",
			object: "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { metadata: { labels: { shop/team: a } }, spec: { containers: [{ name: app }] } } } }"
		}]
	},
	pod: {
		title: "Pod with a long farewell",
		category: "reliability",
		condition: `expression: pod.?terminationGracePeriodSeconds.orValue(30) <= 120
anchor: terminationGracePeriodSeconds
message: 'A pod of "{object.metadata.name}" may take {pod.terminationGracePeriodSeconds} seconds to stop, so a drain of its node waits for it.'`,
		rationale: "Draining a node waits for the slowest pod on it. An upgrade of the cluster takes that long for each node.",
		remediation: "Lower `terminationGracePeriodSeconds` to 120 or less.",
		fails: {
			name: "ten minutes",
			at: "spec.terminationGracePeriodSeconds",
			object: "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { terminationGracePeriodSeconds: 600, containers: [{ name: app }] } }"
		},
		passes: [{
			name: "unset means 30",
			object: "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: app }] } }"
		}, {
			name: "exactly two minutes",
			object: "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { terminationGracePeriodSeconds: 120, containers: [{ name: app }] } }"
		}]
	},
	container: {
		title: "Image from elsewhere",
		category: "supply-chain",
		condition: `params: { registry: registry.example.com/ }
expression: container.?image.orValue('').startsWith(params.registry)
anchor: image
message: 'Container "{container.name}" runs an image from outside of {params.registry}, which nobody here has scanned.'`,
		rationale: "An image from elsewhere changes without us, and was never scanned. Whoever publishes it runs in our cluster.",
		remediation: "Copy the image to the team's registry and name it there.",
		fails: {
			name: "a public image",
			at: "spec.containers[0].image",
			object: "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: app, image: \"nginx:1.27\" }] } }"
		},
		passes: [{
			name: "an image of our own",
			object: "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: app, image: \"registry.example.com/web:1.2\" }] } }"
		}]
	},
	rbacRule: {
		title: "Role that reads the logs of pods",
		category: "rbac",
		condition: `expression: "!rule.?resources.orValue([]).exists(one, one == 'pods/log')"
anchor: resources
message: '{object.kind} "{object.metadata.name}" may read the logs of pods, in which programs write what they should not.'`,
		rationale: "Logs hold tokens and names of customers. Whoever has this role reads them all.",
		remediation: "Take `pods/log` out of the rule.",
		fails: {
			name: "logs among others",
			at: "rules[0].resources",
			object: "{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: dev }, rules: [{ apiGroups: [\"\"], resources: [pods, pods/log], verbs: [get] }] }"
		},
		passes: [{
			name: "pods alone",
			object: "{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: dev }, rules: [{ apiGroups: [\"\"], resources: [pods], verbs: [get] }] }"
		}, {
			name: "a rule for paths",
			object: "{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: dev }, rules: [{ nonResourceURLs: [/healthz], verbs: [get] }] }"
		}]
	},
	clusterConfig: {
		title: "API server that says much",
		category: "control-plane",
		condition: `component: [kube-apiserver]
expression: int(flags[?'v'].orValue('0')) < 6
anchor: $flags['v']
message: 'The API server logs at level {flags.v}, at which it writes the bodies of requests.'`,
		rationale: "From level 6 on the log holds what clients send, Secrets among it. Whoever reads the log has them.",
		remediation: "Start kube-apiserver with `--v=2`.",
		fails: {
			name: "level 8",
			at: "spec.containers[0].command[1]",
			object: "{ apiVersion: v1, kind: Pod, metadata: { name: kube-apiserver, namespace: kube-system }, spec: { containers: [{ name: main, image: \"registry.k8s.io/kube-apiserver:v1.34.1\", command: [kube-apiserver, --v=8] }] } }"
		},
		passes: [{
			name: "unset means 0",
			object: "{ apiVersion: v1, kind: Pod, metadata: { name: kube-apiserver, namespace: kube-system }, spec: { containers: [{ name: main, image: \"registry.k8s.io/kube-apiserver:v1.34.1\", command: [kube-apiserver] }] } }"
		}]
	}
};
function ruleTemplate(id, scope, category) {
	const first = FIRST_RULES[scope];
	return `# A rule of our own. It works as it stands: write over what it says, and run \`lintel test\` on this file after each change.
id: ${id}
title: ${first.title}
severity: medium                # the harm if the finding is true: critical, high, medium, low or info
category: ${category ?? first.category}
scope: ${scope}

# The condition, in CEL: true is well. A field that may be missing is read with ".?".
${first.condition}

# Why: what an attacker or an outage would do with it. Then what to do, in one sentence.
rationale: ${first.rationale}
remediation: ${first.remediation}

# The rule's tests. Those that nearly fail and must pass are worth most.
examples:
  fails:
    - name: ${first.fails.name}
      at: ["${first.fails.at}"]
      yaml: |
        ${first.fails.object}
  passes:
${first.passes.map(({ name, object }) => `    - name: ${name}\n      yaml: |\n        ${object}\n`).join("")}`;
}

// src/cli/new-rule.ts
var new_rule_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ newRuleCommand: () => newRuleCommand });
const FOLDER = "policies";
function newRuleCommand(args, terminal) {
	const [id, file = `${FOLDER}/${id ?? ""}.yaml`, ...others] = args.words;
	if (id === void 0 || others.length > 0) throw new require_start.UserError("`lintel new-rule` takes an id and, if you like, a file", { hint: `E.g. \`lintel new-rule owner-label\`, which writes ${FOLDER}/owner-label.yaml.` });
	if (id.length > 80 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) throw new require_start.UserError(`"${id}" cannot be the id of a rule`, { hint: "An id is lower-case words joined by dashes, e.g. owner-label." });
	if (require_core.BUILT_IN_RULES.some(({ rule }) => rule.id === id)) throw new require_start.UserError(`there is a built-in rule "${id}" already`, { hint: `Choose another id, or set its severity and parameters in lintel.yaml: \`lintel explain ${id}\`.` });
	const scope = chosen("scope", require_program.one(args, "scope") ?? "object", TEMPLATE_SCOPES);
	const category = require_program.one(args, "category");
	const text = ruleTemplate(id, scope, category === void 0 ? void 0 : chosen("category", category, require_program.CATEGORIES));
	const path = (0, node_path.resolve)(terminal.cwd, file);
	if ((0, node_fs.existsSync)(path)) throw new require_start.UserError(`${file} is there already`, { hint: "Name another file: `lintel new-rule ID FILE`." });
	require_core.writeOutput(path, text, "wx");
	const shown = require_program.forTerminal(file);
	terminal.stdout.write(`wrote ${shown}\nNext: write over what it says, \`lintel test ${shown}\`, then \`lintel --rules ${shown}\`\n`);
	return require_start.EXIT.passed;
}
function chosen(flag, given, names) {
	const known = names.find((name) => name === given);
	if (known !== void 0) return known;
	const near = require_flags.nearestName(given, names);
	throw new require_start.UserError(`--${flag}: there is no ${flag} "${given}"`, { hint: `${near === void 0 ? "" : `Did you mean ${near}? `}It is one of ${names.join(", ")}.` });
}

Object.defineProperty(exports, "new_rule_exports", {
  enumerable: true,
  get: function () {
    return new_rule_exports;
  }
});