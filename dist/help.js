// src/model/group-by.ts
/** The items by key, keys in the order in which they first come. (`Map.groupBy` is not in Node 20.) */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/cli/flags.ts
/** The flags of `lintel scan`. The help, the parser and the documentation are made from this table. */
const SCAN_FLAGS = [
	{
		name: "config",
		value: "PATH",
		group: "What to judge",
		help: "Read this configuration file instead of lintel.yaml at the root."
	},
	{
		name: "no-config",
		group: "What to judge",
		help: "Read no configuration file."
	},
	{
		name: "root",
		value: "DIR",
		group: "What to judge",
		help: "The repository's root; paths are reported from here. Default: the nearest folder with .git."
	},
	{
		name: "exclude",
		value: "GLOB",
		repeatable: true,
		group: "What to judge",
		help: "Leave out what matches, in the syntax of .gitignore."
	},
	{
		name: "all-kustomizations",
		group: "What to judge",
		help: "Build every kustomization, not only those that no other one includes."
	},
	{
		name: "kube-version",
		value: "VERSION",
		group: "What to judge",
		help: "Kubernetes minor version or range, e.g. 1.34 or 1.31..1.37."
	},
	{
		name: "rule",
		value: "ID",
		repeatable: true,
		group: "Which rules",
		help: "Only this rule, category, or peer's check, e.g. latest-tag, rbac, CKV_K8S_16."
	},
	{
		name: "skip-rule",
		value: "ID",
		repeatable: true,
		group: "Which rules",
		help: "Leave this one out."
	},
	{
		name: "preset",
		value: "NAME",
		group: "Which rules",
		help: "recommended (default), strict, all, security or reliability."
	},
	{
		name: "rules",
		value: "PATH",
		repeatable: true,
		group: "Which rules",
		help: "Also judge by a team's own rule files."
	},
	{
		name: "rules-only",
		group: "Which rules",
		help: "Judge by those alone."
	},
	{
		name: "fail-on",
		value: "SEVERITY",
		group: "The gate",
		help: "Exit 1 from this severity on: critical, high (default), medium, low, info, never."
	},
	{
		name: "min-severity",
		value: "SEVERITY",
		group: "The gate",
		help: "Below it a finding is neither shown nor counted. Default: info."
	},
	{
		name: "on-incomplete",
		value: "fail|warn",
		group: "The gate",
		help: "What to do when something could not be judged. Default: fail (exit 2)."
	},
	{
		name: "format",
		value: "NAME[=FILE]",
		short: "f",
		repeatable: true,
		group: "Output",
		help: "text (default), sarif, json, github or markdown; with =FILE it is written there."
	},
	{
		name: "output",
		value: "FILE",
		short: "o",
		group: "Output",
		help: "Where the one --format is written."
	},
	{
		name: "full",
		group: "Output",
		help: "Write suppressed findings to SARIF as well."
	},
	{
		name: "category",
		value: "NAME",
		group: "Output",
		help: "Tells several SARIF runs of one commit apart."
	},
	{
		name: "color",
		value: "auto|always|never",
		group: "Output",
		help: "Default: auto, which follows the terminal and NO_COLOR."
	},
	{
		name: "quiet",
		short: "q",
		group: "Output",
		help: "Print nothing when the gate is open."
	},
	{
		name: "verbose",
		short: "v",
		group: "Output",
		help: "Also list what is suppressed, what is no Kubernetes, and every source."
	},
	{
		name: "helm",
		value: "PATH",
		group: "Renderers and limits",
		help: "Helm to run. Default: PATH, then what `lintel setup` brought."
	},
	{
		name: "kustomize",
		value: "PATH",
		group: "Renderers and limits",
		help: "Kustomize to run. Default: PATH (kustomize, then kubectl), then what `lintel setup` brought."
	},
	{
		name: "helm-dependency-build",
		group: "Renderers and limits",
		help: "Let Helm fetch missing dependencies, in a temporary copy. Needs the network."
	},
	{
		name: "allow-remote-bases",
		group: "Renderers and limits",
		help: "Let Kustomize fetch remote bases. Needs the network."
	},
	{
		name: "no-trace",
		group: "Renderers and limits",
		help: "Do not lead findings in charts home to the line to edit: name the template file only."
	},
	{
		name: "render-seconds",
		value: "N",
		group: "Renderers and limits",
		help: "Time that one render may take. Default: 30."
	},
	{
		name: "render-bytes",
		value: "N",
		group: "Renderers and limits",
		help: "Bytes that one render may print. Default: 64 MiB."
	},
	{
		name: "file-bytes",
		value: "N",
		group: "Renderers and limits",
		help: "Size from which a file is not read. Default: 32 MiB."
	},
	{
		name: "now",
		value: "YYYY-MM-DD",
		group: "Output",
		help: "The date that expiring suppressions are held against. Default: today."
	}
];
/** The flags, group by group, as the help shows them. */
function flagsInWords(flags) {
	return [...groupBy(flags, (flag) => flag.group)].map(([group, members]) => `${group}\n${members.map(flagInWords).join("\n")}`).join("\n\n");
}
const COLUMN = 30;
function flagInWords(flag) {
	const head = `  ${flag.short === void 0 ? "" : `-${flag.short}, `}--${flag.name}${flag.value === void 0 ? "" : ` ${flag.value}`}`;
	const lines = wrapped(flag.help, 70);
	return [...head.length + 2 > COLUMN ? [head] : [`${head.padEnd(COLUMN)}${lines.shift() ?? ""}`], ...lines.map((line) => `${" ".repeat(COLUMN)}${line}`)].join("\n");
}
function wrapped(text, width) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const last = lines.at(-1) ?? "";
		if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines;
}

// src/cli/help.ts
/** What `lintel --help` prints. */
function help() {
	return `Lintel finds misconfigurations in Kubernetes manifests, Helm charts and Kustomize builds,
and shows the line you would edit.

Usage
  lintel [scan] [PATH…]           judge a repository, a folder or files; - reads standard input
  lintel rules                    list the rules
  lintel explain RULE             what a rule looks for, why, and how to repair it
  lintel test [PATH…]             run the examples of your own rule files
  lintel init                     write a commented lintel.yaml and a workflow for GitHub
  lintel setup                    bring Helm and Kustomize for this user (linux x64)

Examples
  lintel                                          judge everything below the repository's root
  lintel charts/shop --rule latest-tag            one chart, one rule
  lintel --format sarif=lintel.sarif --fail-on critical
  kubectl get deploy web -o yaml | lintel -       what is in the cluster
  lintel explain CKV_K8S_16                       a rule by its name at another linter

${flagsInWords(SCAN_FLAGS)}

Exit codes
  0  the gate is open
  1  a finding at or above --fail-on
  2  a mistake in the flags or the configuration, or something could not be judged
  3  a fault of Lintel itself

A folder named like a command is scanned when it is written as a path: lintel ./rules
`;
}

export { SCAN_FLAGS as n, groupBy as r, help as t };