import {
  emptyMigration,
  type Migration,
  type MigrationContext,
  type PeerFile,
  turnOff,
  turnOn,
  wordsOf,
} from './migration.ts';

const PEER = 'kube-score';

/** Flags without a counterpart that are no loss: how kube-score prints. */
const PRINTING = new Set(['--output-format', '-o', '--output-version', '--verbose', '-v', '--color', '--help']);

/**
 * kube-score has no configuration file: any text that has its command line in it, such as a script or a workflow, or a list
 * of the tests to ignore.
 */
export function fromKubeScore(files: readonly PeerFile[], context: MigrationContext): Migration {
  const migration = emptyMigration();
  for (const { text } of files) {
    const words = text
      .replaceAll(/^[ \t]*#.*$/gmu, '')
      .replaceAll(/\\\r?\n/gu, ' ')
      .split(/[\s"']+/u)
      .filter((word) => word !== '');
    if (words.some((word) => word.startsWith('--'))) readFlags(words, migration, context);
    else turnOff(words.flatMap(wordsOf), PEER, migration, context);
  }
  return migration;
}

function readFlags(words: readonly string[], migration: Migration, context: MigrationContext): void {
  const ignored: string[] = [];
  const wanted: string[] = [];
  const start = words.findIndex((word) => /(?:^|\/)kube-score$/u.test(word));
  // What stands in front of the command, and flags of other commands, are not kube-score's.
  for (let index = Math.max(start, 0); index < words.length; index += 1) {
    const [flag, inline] = splitFlag(words[index] ?? '');
    const value = inline ?? words[index + 1] ?? '';
    if (flag === '--ignore-test') ignored.push(...wordsOf(value));
    else if (flag === '--enable-optional-test') wanted.push(...wordsOf(value));
    else if (flag === '--all-default-optional') wanted.push(...optionalTests(context));
    else if (flag === '--kubernetes-version') readVersion(value, migration);
    else if (flag === '--exit-one-on-warning') migration.failOn = 'medium';
    else if (flag.startsWith('--') && start >= 0 && !PRINTING.has(flag))
      migration.left.push({ what: flag, why: WHY_LEFT.get(flag) ?? 'has no counterpart' });
  }
  turnOff(ignored, PEER, migration, context);
  turnOn(
    wanted.filter((id) => !ignored.includes(id)),
    PEER,
    migration,
    context,
  );
}

const NOT_REQUIRED = 'rules that ask for limits have ids of their own: see `lintel rules --peer container-resources`';
const WHY_LEFT: ReadonlyMap<string, string> = new Map([
  ['--ignore-container-cpu-limit', NOT_REQUIRED],
  ['--ignore-container-memory-limit', NOT_REQUIRED],
  ['--disable-ignore-checks-annotations', 'run with --no-peer-suppressions'],
  ['--disable-optional-checks-annotations', 'run with --no-peer-suppressions'],
  ['--min-replicas-deployment', 'set the parameter of the rule insufficient-replicas'],
  ['--min-replicas-hpa', 'set the parameter of the rule hpa-min-replicas'],
  ['--threshold-ok', 'severities stand in the place of scores'],
  ['--threshold-warning', 'severities stand in the place of scores'],
]);

function splitFlag(word: string): readonly [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function readVersion(value: string, migration: Migration): void {
  const version = /^v?(?<minor>1\.\d{1,3})(?:\.|$)/u.exec(value)?.groups?.['minor'];
  if (version === undefined)
    migration.left.push({ what: `--kubernetes-version ${value}`, why: 'is no version of Kubernetes' });
  else migration.kubeVersion = version;
}

/** Tests that kube-score has off by default are those of rules that we have off. */
function optionalTests({ rules }: MigrationContext): readonly string[] {
  return [
    ...new Set(rules.filter(({ rule }) => !rule.defaultOn).flatMap(({ rule }) => rule.peers[PEER] ?? [])),
  ].toSorted();
}
