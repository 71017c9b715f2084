import { type DataMap, isMap } from '../model/data.ts';
import { rankOf, SEVERITIES } from '../model/severity.ts';
import {
  asPattern,
  emptyMigration,
  leaveOut,
  type Migration,
  type MigrationContext,
  type PeerFile,
  rulesOfCheck,
  turnOff,
  wordsOf,
} from './migration.ts';
import { mappingAt, readMapping } from './read-mapping.ts';

/** A `trivy.yaml`, `.trivyignore` or `.trivyignore.yaml` in our words; the name tells which. Throws `UserError` for text that is no settings. */
export function fromTrivy(files: readonly PeerFile[], context: MigrationContext): Migration {
  const migration = emptyMigration();
  for (const file of files) readFile(file, migration, context);
  return migration;
}

function readFile(file: PeerFile, migration: Migration, context: MigrationContext): void {
  const base = file.name.slice(file.name.lastIndexOf('/') + 1);
  const isYaml = /\.ya?ml$/u.test(base);
  if (!isYaml) readIgnoreList(file.text, migration, context);
  else if (base.includes('ignore')) readIgnoreYaml(readMapping(file), migration, context);
  else readSettings(readMapping(file), migration, context);
}

/** One id a line, with a last day where it has one: `KSV-0017 exp:2027-01-31`; the comment above says why. */
function readIgnoreList(text: string, migration: Migration, context: MigrationContext): void {
  const forGood: string[] = [];
  let comment = '';
  for (const line of text.split(/\r?\n/u)) {
    const [content = '', ...behind] = line.split('#');
    const [id, ...others] = content.trim().split(/\s+/u);
    if (id === undefined || id === '') {
      comment = behind.length > 0 ? behind.join('#').trim() : '';
      continue;
    }
    const expiry = others.find((word) => word.startsWith('exp:'))?.slice('exp:'.length);
    if (expiry === undefined) forGood.push(id);
    else suppress({ id, statement: comment, expiry }, migration, context);
  }
  turnOff(forGood, 'trivy', migration, context);
}

function readIgnoreYaml(settings: DataMap, migration: Migration, context: MigrationContext): void {
  const forGood: string[] = [];
  const entries = settings['misconfigurations'];
  for (const entry of Array.isArray(entries) ? entries.filter(isMap) : []) {
    const { id, statement, expired_at: expiry } = entry;
    if (typeof id !== 'string') continue;
    const paths = wordsOf(entry['paths']);
    if (paths.length === 0 && typeof expiry !== 'string') {
      forGood.push(id);
      continue;
    }
    const shared = { id, statement: typeof statement === 'string' ? statement : '' };
    const until = typeof expiry === 'string' ? { expiry } : {};
    for (const path of paths.length === 0 ? [undefined] : paths) {
      suppress({ ...shared, ...until, ...(path === undefined ? {} : { path }) }, migration, context);
    }
  }
  turnOff(forGood, 'trivy', migration, context);
  for (const key of Object.keys(settings)) {
    if (key !== 'misconfigurations') migration.left.push({ what: key, why: 'is not about Kubernetes objects' });
  }
}

interface Ignored {
  readonly id: string;
  readonly statement: string;
  readonly path?: string;
  /** The day from which Trivy reports it again. */
  readonly expiry?: string;
}

function suppress({ id, statement, path, expiry }: Ignored, migration: Migration, context: MigrationContext): void {
  const rules = rulesOfCheck(id, 'trivy', context.rules);
  const until = expiry === undefined ? undefined : dayBefore(expiry);
  const pattern = path === undefined ? undefined : asPattern(path);
  const why =
    rules.length === 0
      ? 'no rule answers to it'
      : path !== undefined && pattern === undefined
        ? `"${path}" is no plain path inside the repository`
        : expiry !== undefined && until === undefined
          ? `"${expiry}" is no day`
          : undefined;
  if (why !== undefined) migration.left.push({ what: id, why });
  else
    for (const rule of rules) {
      const reason = statement === '' ? `ignored as ${id} in Trivy` : statement;
      migration.suppressions.push({
        rule: rule.id,
        ...(pattern === undefined ? {} : { path: pattern }),
        reason,
        ...(until === undefined ? {} : { until }),
      });
    }
}

/** Trivy's date is the first day on which it speaks again, ours the last on which we are silent. */
function dayBefore(date: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime())) return undefined;
  return new Date(day.getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function readSettings(settings: DataMap, migration: Migration, context: MigrationContext): void {
  const scan = mappingAt(settings, 'scan');
  leaveOut([...wordsOf(scan['skip-dirs']), ...wordsOf(scan['skip-files'])], migration);
  readGate(settings, migration);
  const version = mappingAt(settings, 'kubernetes')['k8s-version'];
  const minor =
    typeof version === 'string' ? /^v?(?<minor>1\.\d{1,3})(?:\.|$)/u.exec(version)?.groups?.['minor'] : undefined;
  if (minor !== undefined) migration.kubeVersion = minor;
  for (const name of wordsOf(settings['ignorefile'])) {
    const text = context.read(name);
    if (text === undefined) migration.left.push({ what: `ignorefile ${name}`, why: 'cannot be read' });
    else readFile({ name, text }, migration, context);
  }
  for (const [key, why] of LEFT) {
    const [section = '', name = ''] = key.split('.');
    const value = name === '' ? settings[section] : mappingAt(settings, section)[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) migration.left.push({ what: key, why });
  }
}

const OWN_CHECKS = 'checks in Rego are written anew, in CEL: see docs/writing-rules.md';
const LEFT: readonly (readonly [key: string, why: string])[] = [
  ['ignore-policy', 'list what it filters under `suppressions`'],
  ['rego.check', OWN_CHECKS],
  ['rego.data', OWN_CHECKS],
  ['misconfiguration.helm', 'values files and sets of a chart go to `helm` as its environments'],
  ['scan.compliance', 'name a framework as the preset'],
];

/** Trivy shows the severities that are listed, and fails on any of them when it has an exit code. */
function readGate(settings: DataMap, migration: Migration): void {
  const shown = wordsOf(settings['severity']).map((word) => word.toLowerCase());
  const least = SEVERITIES.find((severity) => shown.includes(severity));
  if (least !== undefined && !shown.includes('unknown')) migration.minSeverity = least;
  const exitCode = settings['exit-code'];
  if (typeof exitCode === 'number') migration.failOn = exitCode === 0 ? 'never' : (least ?? 'low');
  // Nothing may close the gate that is not shown.
  else if (least !== undefined && rankOf(least) > rankOf('high')) migration.failOn = least;
}
