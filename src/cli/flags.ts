import { groupBy } from '../model/group-by.ts';

/** A flag of the command line. */
export interface Flag {
  readonly name: string;
  /** What stands for the value in the help; absent for switches. */
  readonly value?: string;
  readonly short?: string;
  readonly repeatable?: boolean;
  readonly help: string;
  readonly group: 'What to judge' | 'Which rules' | 'The gate' | 'Output' | 'Renderers and limits' | 'What to ask';
}

/** The flags of `lintel scan`. The help, the parser and the documentation are made from this table. */
export const SCAN_FLAGS: readonly Flag[] = [
  {
    name: 'config',
    value: 'PATH',
    group: 'What to judge',
    help: 'Read this configuration file instead of lintel.yaml at the root.',
  },
  { name: 'no-config', group: 'What to judge', help: 'Read no configuration file.' },
  {
    name: 'root',
    value: 'DIR',
    group: 'What to judge',
    help: "The repository's root; paths are reported from here. Default: the nearest folder with .git.",
  },
  {
    name: 'exclude',
    value: 'GLOB',
    repeatable: true,
    group: 'What to judge',
    help: 'Leave out what matches, in the syntax of .gitignore.',
  },
  {
    name: 'all-kustomizations',
    group: 'What to judge',
    help: 'Build every kustomization, not only those that no other one includes.',
  },
  {
    name: 'kube-version',
    value: 'VERSION',
    group: 'What to judge',
    help: 'Kubernetes minor version or range, e.g. 1.34 or 1.31..1.37.',
  },
  {
    name: 'crd-schemas',
    value: 'PATH',
    repeatable: true,
    group: 'What to judge',
    help: 'Folder or file with custom resource definitions, or with <group>/<kind>_<version>.json.',
  },
  {
    name: 'unknown-kinds',
    value: 'HOW',
    group: 'What to judge',
    help: 'How kinds that nobody knows are told: ignore, note (default), warn or error.',
  },
  {
    name: 'shard',
    value: 'I/N',
    group: 'What to judge',
    help: 'Judge the I-th of N parts; `lintel merge` joins their JSON reports.',
  },
  {
    name: 'rule',
    value: 'ID',
    repeatable: true,
    group: 'Which rules',
    help: "Only these rules, categories, or peers' checks, e.g. latest-tag,rbac,CKV_K8S_16.",
  },
  { name: 'skip-rule', value: 'ID', repeatable: true, group: 'Which rules', help: 'Leave these out.' },
  {
    name: 'preset',
    value: 'NAME',
    group: 'Which rules',
    help: 'recommended (default), strict, all, security, reliability, schema, pss-baseline, pss-restricted, or a framework.',
  },
  {
    name: 'rules',
    value: 'PATH',
    repeatable: true,
    group: 'Which rules',
    help: "Also judge by a team's own rule files.",
  },
  { name: 'rules-only', group: 'Which rules', help: 'Judge by those alone.' },
  {
    name: 'no-peer-suppressions',
    group: 'The gate',
    help: 'Do not follow comments and annotations for other linters, such as checkov:skip=….',
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    group: 'The gate',
    help: 'Exit 1 from this severity on: critical, high (default), medium, low, info, never.',
  },
  {
    name: 'min-severity',
    value: 'SEVERITY',
    group: 'The gate',
    help: 'Below it a finding is neither shown nor counted. Default: info.',
  },
  {
    name: 'on-incomplete',
    value: 'fail|warn',
    group: 'The gate',
    help: 'What to do when something could not be judged. Default: fail (exit 2).',
  },
  {
    name: 'base',
    value: 'REF',
    group: 'The gate',
    help: 'Compare with the commit where HEAD has left this branch, tag or commit, and say what is new and what is fixed.',
  },
  { name: 'fetch-base', group: 'The gate', help: 'Fetch what this clone lacks of it from origin. Needs the network.' },
  {
    name: 'config-from',
    value: 'head|base',
    group: 'The gate',
    help: 'Whose configuration, rule files, baseline and ignore files judge, with --base. Default: head, its own.',
  },
  {
    name: 'scope',
    value: 'WHICH',
    group: 'The gate',
    help: 'Which findings are shown and counted: all (default), new, changed-resources or changed-lines.',
  },
  {
    name: 'baseline',
    value: 'FILE',
    group: 'The gate',
    help: 'Leave out the findings that this file accepts.',
  },
  {
    name: 'write-baseline',
    group: 'The gate',
    help: 'Accept what is found now: write it to --baseline, or to lintel-baseline.json.',
  },
  {
    name: 'format',
    value: 'NAME[=FILE]',
    short: 'f',
    repeatable: true,
    group: 'Output',
    help: 'text (default), summary (counts by rule and file), sarif, json, github, markdown, junit, gitlab, rdjson or checkstyle; with =FILE it is written there. With report: markdown (default), html, json, csv, junit, sarif, oscal (assessment results), oscal-component, oscal-catalog or cklb (a STIG checklist).',
  },
  { name: 'output', value: 'FILE', short: 'o', group: 'Output', help: 'Where the one --format is written.' },
  { name: 'full', group: 'Output', help: 'Write suppressed findings to SARIF as well.' },
  { name: 'category', value: 'NAME', group: 'Output', help: 'Tells several SARIF runs of one commit apart.' },
  {
    name: 'color',
    value: 'auto|always|never',
    group: 'Output',
    help: 'Default: auto, which follows the terminal and NO_COLOR.',
  },
  { name: 'quiet', short: 'q', group: 'Output', help: 'Print nothing when the gate is open.' },
  {
    name: 'verbose',
    short: 'v',
    group: 'Output',
    help: 'Also list what is suppressed, what is no Kubernetes, and every source.',
  },
  { name: 'timing', group: 'Output', help: 'Also print the ten rules that took longest, to standard error.' },
  {
    name: 'helm',
    value: 'PATH',
    group: 'Renderers and limits',
    help: 'Helm to run. Default: PATH, then what `lintel setup` brought.',
  },
  {
    name: 'kustomize',
    value: 'PATH',
    group: 'Renderers and limits',
    help: 'Kustomize to run. Default: PATH (kustomize, then kubectl), then what `lintel setup` brought.',
  },
  {
    name: 'helm-dependency-build',
    group: 'Renderers and limits',
    help: 'Let Helm fetch missing dependencies, in a temporary copy. Needs the network.',
  },
  {
    name: 'allow-remote-bases',
    group: 'Renderers and limits',
    help: 'Let Kustomize fetch remote bases. Needs the network.',
  },
  {
    name: 'no-trace',
    group: 'Renderers and limits',
    help: 'Do not lead findings in charts home to the line to edit: name the template file only.',
  },
  {
    name: 'render-seconds',
    value: 'N',
    group: 'Renderers and limits',
    help: 'Time that one render may take. Default: 30.',
  },
  {
    name: 'render-bytes',
    value: 'N',
    group: 'Renderers and limits',
    help: 'Bytes that one render may print. Default: 64 MiB.',
  },
  {
    name: 'file-bytes',
    value: 'N',
    group: 'Renderers and limits',
    help: 'Size from which a file is not read. Default: 32 MiB.',
  },
  {
    name: 'framework',
    value: 'ID|FILE',
    repeatable: true,
    group: 'Output',
    help: 'With a scan, name the controls of these frameworks that each finding speaks of, in text and SARIF.',
  },
  {
    name: 'now',
    value: 'YYYY-MM-DD',
    group: 'Output',
    help: 'The date that expiring suppressions are held against. Default: today.',
  },
];

/** The flags of `lintel trace`: what to ask, and those of a scan that say what is rendered and how. */
export const TRACE_FLAGS: readonly Flag[] = [
  {
    name: 'resource',
    value: 'KIND/NAME',
    group: 'What to ask',
    help: 'With trace, a rendered object: Deployment/web, or Deployment/shop/web with its namespace.',
  },
  {
    name: 'field',
    value: 'PATH',
    group: 'What to ask',
    help: 'With trace, a field of it: spec.replicas, spec.template.spec.containers[app].image, or metadata.labels["a/b"].',
  },
  { name: 'format', value: 'text|json', short: 'f', group: 'Output', help: 'Default: text.' },
  ...SCAN_FLAGS.filter(
    ({ name, group }) =>
      name === 'color' ||
      name === 'kube-version' ||
      name === 'config' ||
      name === 'no-config' ||
      name === 'root' ||
      name === 'all-kustomizations' ||
      (group === 'Renderers and limits' && name !== 'no-trace'),
  ),
];

/** The flags of `lintel report`: frameworks and forms, and those of a scan that say what is judged and how. */
export const REPORT_FLAGS: readonly Flag[] = [
  {
    name: 'framework',
    value: 'ID|FILE',
    repeatable: true,
    group: 'What to ask',
    help: 'With report, a framework such as cis-kubernetes, several with commas, or a file with one of your own.',
  },
  {
    name: 'history',
    value: 'FILE',
    group: 'What to ask',
    help: 'With report, add a line about this run to FILE, and show how things went.',
  },
  {
    name: 'since',
    value: 'REF',
    group: 'What to ask',
    help: 'With report --history, say what is new and fixed since this tag or commit. Default: the last tag.',
  },
  {
    name: 'format',
    value: 'NAME[=FILE]',
    short: 'f',
    repeatable: true,
    group: 'Output',
    help: 'markdown (default), html, json, csv, junit, sarif, oscal (assessment results), oscal-component, oscal-catalog or cklb (a STIG checklist); with =FILE it is written there.',
  },
  ...SCAN_FLAGS.filter(
    ({ name, group }) =>
      group === 'What to judge' ||
      group === 'Renderers and limits' ||
      ['rules', 'no-peer-suppressions', 'on-incomplete', 'base', 'fetch-base', 'output', 'quiet', 'now'].includes(name),
  ),
];

/** The flags of `lintel suggest`: where to write, what files do not say, and those of a scan that say what is read and how. */
export const SUGGEST_FLAGS: readonly Flag[] = [
  {
    name: 'ingress-namespace',
    value: 'NAME',
    group: 'What to ask',
    help: 'With suggest, the namespace where the ingress controller or the proxies of gateways run.',
  },
  {
    name: 'output',
    value: 'DIR',
    short: 'o',
    group: 'Output',
    help: 'Folder for a file for each namespace. Default: all to standard output.',
  },
  { name: 'force', group: 'Output', help: 'Write over files that are there.' },
  ...SCAN_FLAGS.filter(
    ({ name, group }) =>
      (group === 'What to judge' && !['shard', 'crd-schemas', 'unknown-kinds'].includes(name)) ||
      (group === 'Renderers and limits' && name !== 'no-trace'),
  ),
];

/** The flags of `lintel fix`: how to go about it, and those of a scan that say what is judged by which rules. */
export const FIX_FLAGS: readonly Flag[] = [
  {
    name: 'unsafe',
    group: 'What to ask',
    help: 'With fix, also make changes that a running program could notice.',
  },
  { name: 'diff', group: 'What to ask', help: 'With fix, print the changes as a patch, and write nothing.' },
  ...SCAN_FLAGS.filter(
    ({ name, group }) =>
      name !== 'shard' &&
      name !== 'no-trace' &&
      (group === 'What to judge' ||
        group === 'Which rules' ||
        group === 'Renderers and limits' ||
        ['no-peer-suppressions', 'min-severity', 'framework', 'now'].includes(name)),
  ),
];

/** The flags of `lintel merge`: those of a scan that say what the gate is and how reports are written. */
export const MERGE_FLAGS: readonly Flag[] = SCAN_FLAGS.filter(({ name }) =>
  [
    'config',
    'no-config',
    'root',
    'rules',
    'fail-on',
    'min-severity',
    'on-incomplete',
    'format',
    'output',
    'full',
    'category',
    'framework',
    'color',
    'quiet',
    'verbose',
  ].includes(name),
);

/** The flags of `lintel export`: what becomes of an object, and those of a scan that choose rules. */
export const EXPORT_FLAGS: readonly Flag[] = [
  {
    name: 'action',
    value: 'deny|warn|audit',
    group: 'What to ask',
    help: 'With export, what the policies do with an object that they refuse. Default: audit.',
  },
  {
    name: 'output',
    value: 'FILE',
    short: 'o',
    group: 'Output',
    help: 'Where the policies are written. Default: standard output.',
  },
  ...SCAN_FLAGS.filter(({ name }) =>
    ['rule', 'skip-rule', 'preset', 'rules', 'rules-only', 'kube-version', 'config', 'no-config', 'root'].includes(
      name,
    ),
  ),
];

/** Widest line of the help, in characters. */
const WIDTH = 100;

/** The flags, group by group, as the help shows them. */
export function flagsInWords(flags: readonly Flag[]): string {
  return [...groupBy(flags, (flag) => flag.group)]
    .map(([group, members]) => `${group}\n${members.map(flagInWords).join('\n')}`)
    .join('\n\n');
}

const COLUMN = 30;

function flagInWords(flag: Flag): string {
  const head = `  ${flag.short === undefined ? '' : `-${flag.short}, `}--${flag.name}${flag.value === undefined ? '' : ` ${flag.value}`}`;
  const lines = wrapped(flag.help, WIDTH - COLUMN);
  const first = head.length + 2 > COLUMN ? [head] : [`${head.padEnd(COLUMN)}${lines.shift() ?? ''}`];
  return [...first, ...lines.map((line) => `${' '.repeat(COLUMN)}${line}`)].join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
