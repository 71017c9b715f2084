import { type DataMap, isMap } from '../model/data.ts';
import {
  emptyMigration,
  leaveOut,
  type Migration,
  type MigrationContext,
  type PeerFile,
  turnOff,
  turnOn,
  turnOnOnly,
  wordsOf,
} from './migration.ts';
import { mappingAt, readMapping } from './read-mapping.ts';

const PEER = 'kube-linter';

/** A `.kube-linter.yaml` in our words. Throws `UserError` for text that is no settings. */
export function fromKubeLinter(files: readonly PeerFile[], context: MigrationContext): Migration {
  const migration = emptyMigration();
  for (const file of files) readSettings(readMapping(file), migration, context);
  return migration;
}

function readSettings(settings: DataMap, migration: Migration, context: MigrationContext): void {
  const checks = mappingAt(settings, 'checks');
  const customChecks = customChecksIn(settings['customChecks']);
  const names = new Set(customChecks.map(({ name }) => name));
  // A custom check may be included and excluded like any other; it is told once, below.
  const [include, exclude] = ['include', 'exclude'].map((key) => wordsOf(checks[key]).filter((id) => !names.has(id)));
  const kept = (include ?? []).filter((id) => exclude?.includes(id) !== true);
  if (checks['addAllBuiltIn'] === true) turnOn(allChecks(context), PEER, migration, context);
  else if (checks['doNotAutoAddDefaults'] === true) turnOnOnly(kept, PEER, migration, context);
  else turnOn(kept, PEER, migration, context);
  if (checks['doNotAutoAddDefaults'] !== true || checks['addAllBuiltIn'] === true) {
    exclude?.forEach((id) => dropRule(id, migration, context));
    turnOff(exclude ?? [], PEER, migration, context);
  }
  leaveOut(wordsOf(checks['ignorePaths']), migration);
  for (const { name, template } of customChecks) {
    const what = template === undefined ? `custom check ${name}` : `custom check ${name} (template ${template})`;
    migration.left.push({ what, why: 'write it in CEL under `customRules`: see docs/writing-rules.md' });
  }
}

/** A check that is excluded is not among those that were added. */
function dropRule(id: string, migration: Migration, context: MigrationContext): void {
  const ids = new Set(context.rules.filter(({ rule }) => rule.peers[PEER]?.includes(id)).map(({ rule }) => rule.id));
  const kept = migration.rules.filter(({ name, setting }) => !(setting === 'on' && ids.has(name)));
  migration.rules.splice(0, migration.rules.length, ...kept);
}

function allChecks({ rules }: MigrationContext): readonly string[] {
  return [...new Set(rules.flatMap(({ rule }) => rule.peers[PEER] ?? []))].toSorted();
}

function customChecksIn(value: unknown): readonly { readonly name: string; readonly template: string | undefined }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isMap).map(({ name, template }) => ({
    name: typeof name === 'string' ? name : 'without a name',
    template: typeof template === 'string' ? template : undefined,
  }));
}
