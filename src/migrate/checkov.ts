import type { DataMap } from '../model/data.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import {
  emptyMigration,
  leaveOut,
  type Migration,
  type MigrationContext,
  type PeerFile,
  setSeverity,
  turnOff,
  turnOnOnly,
  wordsOf,
} from './migration.ts';
import { readMapping } from './read-mapping.ts';

/** Keys that say how Checkov prints, logs in or reads other languages, and have no counterpart to miss. */
const WITHOUT_COUNTERPART = new Set(
  (
    'ansi-colors bc-api-key branch ca-certificate compact download-external-modules evaluate-variables external-modules-download-path ' +
    'framework no-cert-verify no-fail-on-crash no-guide output output-bc-ids output-file-path prisma-api-url quiet repo-id ' +
    'repo-root-for-plan-enrichment skip-framework skip-download skip-fixes skip-results-upload summary-position support var-file ' +
    'workers skip-resources-without-violations secrets-scan-file-type enable-secret-scan-all-files mask'
  ).split(' '),
);

/** A `.checkov.yaml` in our words. Keys are those of Checkov's flags. Throws `UserError` for text that is no settings. */
export function fromCheckov(files: readonly PeerFile[], context: MigrationContext): Migration {
  const migration = emptyMigration();
  for (const file of files) readSettings(readMapping(file), migration, context);
  return migration;
}

function readSettings(settings: DataMap, migration: Migration, context: MigrationContext): void {
  const checks = idsAndSeverities(settings['check']);
  const skipped = idsAndSeverities(settings['skip-check']);
  if (checks.ids.length > 0) {
    const kept = checks.ids.filter((id) => !skipped.ids.includes(id));
    turnOnOnly(kept, 'checkov', migration, context);
  } else turnOff(skipped.ids, 'checkov', migration, context);
  for (const severity of [...checks.severities, ...skipped.severities]) {
    migration.left.push({
      what: severity.toUpperCase(),
      why: 'Checkov’s severities come from its platform; see `minSeverity`',
    });
  }
  leaveOut(wordsOf(settings['skip-path']), migration);
  readPaths(settings, migration, context);
  readGate(settings, migration, context);
  for (const key of Object.keys(settings)) {
    if (KNOWN.has(key) || WITHOUT_COUNTERPART.has(key)) continue;
    migration.left.push({ what: key, why: WHY_LEFT.get(key) ?? 'has no counterpart' });
  }
}

const KNOWN = new Set([
  'check',
  'skip-check',
  'skip-path',
  'directory',
  'file',
  'soft-fail',
  'soft-fail-on',
  'hard-fail-on',
]);
const OWN_CHECKS = 'checks in Python or Checkov’s YAML are written anew, in CEL: see docs/writing-rules.md';
const WHY_LEFT: ReadonlyMap<string, string> = new Map([
  ['external-checks-dir', OWN_CHECKS],
  ['external-checks-git', OWN_CHECKS],
  ['baseline', 'accepted findings are listed under `suppressions`'],
  ['config-file', 'only the file that was named is read'],
]);

function readPaths(settings: DataMap, migration: Migration, context: MigrationContext): void {
  const paths = wordsOf(settings['directory']).concat(wordsOf(settings['file'])).map(plainPath);
  if (paths.length === 0 || paths.includes('.')) return;
  const present = paths.filter((path) => !path.startsWith('/') && !path.includes('..') && context.exists(path));
  for (const path of paths.filter((one) => !present.includes(one))) {
    migration.left.push({ what: path, why: 'is not in the repository' });
  }
  if (present.length > 0) migration.paths = present;
}

function plainPath(path: string): string {
  return path.replace(/^\.\/(?=.)/u, '').replace(/(?<=.)\/$/u, '');
}

/** What fails: by severity through `failOn`, by check through the severity of its rules. */
function readGate(settings: DataMap, migration: Migration, context: MigrationContext): void {
  if (settings['soft-fail'] === true) migration.failOn = 'never';
  const hard = idsAndSeverities(settings['hard-fail-on']);
  const soft = idsAndSeverities(settings['soft-fail-on']);
  const least = SEVERITIES.find((severity) => hard.severities.includes(severity));
  const softest = SEVERITIES.findLast((severity) => soft.severities.includes(severity));
  const aboveSoft = softest === undefined ? undefined : (SEVERITIES[SEVERITIES.indexOf(softest) + 1] ?? 'never');
  const failOn = least ?? aboveSoft;
  if (failOn !== undefined && migration.failOn === undefined) migration.failOn = failOn;
  for (const id of soft.ids) setSeverity(id, { atMost: 'medium' }, 'checkov', migration, context);
  for (const id of hard.ids) setSeverity(id, { atLeast: 'high' }, 'checkov', migration, context);
}

/** Checkov lists check ids and severities side by side. */
function idsAndSeverities(value: unknown): {
  readonly ids: readonly string[];
  readonly severities: readonly Severity[];
} {
  const words = wordsOf(value);
  return {
    ids: words.filter((word) => asSeverity(word) === undefined && word.toUpperCase() !== 'NONE'),
    severities: words.map(asSeverity).filter((one) => one !== undefined),
  };
}

function asSeverity(word: string): Severity | undefined {
  return SEVERITIES.find((one) => one === word.toLowerCase());
}
