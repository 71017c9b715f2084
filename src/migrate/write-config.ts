import type { CarriedRule, Migration, MigratedPeer } from './migration.ts';

/** The file in which a peer's settings are carried over: a `lintel.yaml` with comments that name what each line comes from. */
export function writeConfig(peer: MigratedPeer, fileNames: readonly string[], migration: Migration): string {
  const { paths, exclude, failOn, minSeverity, kubeVersion, rules, suppressions, left } = migration;
  const lines = [
    `# Carried over from ${fileNames.map(inComment).join(' and ')} by \`lintel init --from ${peer}\`. Every key is explained in docs/configuration.md.`,
    '# Comments and annotations for other linters in the manifests themselves are followed as they are: see docs/coming-from.md.',
    '',
    'preset: recommended',
    ...(paths === undefined ? [] : list('paths', paths)),
    ...(exclude.length === 0 ? [] : list('exclude', exclude)),
    ...(failOn === undefined ? [] : [`failOn: ${failOn}`]),
    ...(minSeverity === undefined ? [] : [`minSeverity: ${minSeverity}`]),
    ...(kubeVersion === undefined ? [] : [`kubeVersion: "${kubeVersion}"`]),
    ...rulesSection(rules),
    ...(suppressions.length === 0 ? [] : ['', 'suppressions:']),
    ...suppressions.flatMap(({ rule, path, reason, until }) => [
      `  - rule: ${rule}`,
      ...(path === undefined ? [] : [`    path: ${scalar(path)}`]),
      `    reason: ${scalar(reason)}`,
      ...(until === undefined ? [] : [`    until: ${until}`]),
    ]),
    ...(left.length === 0 ? [] : ['', '# Not carried over:', ...leftInWords(migration).map((line) => `# - ${line}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What stays behind, one line for each reason. */
export function leftInWords({ left }: Pick<Migration, 'left'>): readonly string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { what, why } of left) byReason.set(why, (byReason.get(why) ?? new Set()).add(inComment(what)));
  return [...byReason].map(([why, what]) => `${[...what].join(', ')}: ${inComment(why)}`);
}

function rulesSection(rules: readonly CarriedRule[]): readonly string[] {
  if (rules.length === 0) return [];
  const lines = ['', 'rules:'];
  let because: string | undefined;
  for (const rule of rules) {
    if (rule.because !== because) lines.push(`  # ${inComment(rule.because)}`);
    because = rule.because;
    lines.push(`  ${rule.name}: ${rule.setting}`);
  }
  return lines;
}

function list(key: string, items: readonly string[]): readonly string[] {
  return [`${key}:`, ...items.map((item) => `  - ${scalar(item)}`)];
}

/** A text as YAML that nobody can read as anything else. */
function scalar(text: string): string {
  return /^[A-Za-z][A-Za-z0-9_./-]*$/u.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text)
    ? text
    : JSON.stringify(text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '));
}

/** A text that stays on its line of a comment, or of a terminal. */
function inComment(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return plain.length > MAX_COMMENT ? `${plain.slice(0, MAX_COMMENT)}…` : plain;
}
const MAX_COMMENT = 200;
