import type { Config, ConfiguredPathRules, RuleSetting } from '../config/config.ts';
import { rankOf, type Severity } from '../model/severity.ts';
import { placeIn, type Weakening, weakening } from './weakening.ts';

/** What is known of the rules that come with Lintel. */
interface KnownRules {
  /** The rules that a name means; none for a team's own. */
  readonly idsOf: (name: string) => readonly string[];
  /** The worst severity of a rule before, by the settings for all files; undefined for one that is off. */
  readonly severityOf: (id: string) => Severity | undefined;
}

/** Entries of `rulesByPath` that let more through in their files than before, those that are gone, and another order of them. */
export function weakenedPathRules(now: Config, before: Config, known: KnownRules): readonly Weakening[] {
  const [entries, entriesBefore] = [entriesOf(now), entriesOf(before)];
  const keys = new Set(entries.map(({ key }) => key));
  const keysBefore = new Set(entriesBefore.map(({ key }) => key));
  const added = entries.filter(({ key }) => !keysBefore.has(key));
  const gone = entriesBefore.filter(({ key }) => !keys.has(key));
  const kept = entries.filter(({ key }) => keysBefore.has(key)).map(({ key }) => key);
  const keptBefore = entriesBefore.filter(({ key }) => keys.has(key)).map(({ key }) => key);
  return [
    ...added
      .filter((one) => mayLower(one, known, entriesBefore))
      .map((one) => weakening(`${wordsOf(one)}.`, placeIn(one.setting.at))),
    // What was off there is on again.
    ...gone
      .filter(({ setting }) => setting.enabled)
      .map((one) => weakening(`rulesByPath no longer has: ${wordsOf(one)}.`, undefined)),
    ...(kept.join('\n') === keptBefore.join('\n')
      ? []
      : [weakening('rulesByPath has another order, and the last entry that matches holds.', undefined)]),
  ];
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly setting: RuleSetting;
  readonly paths: ConfiguredPathRules['paths'];
}

function entriesOf({ rulesByPath = [] }: Config): readonly Entry[] {
  return rulesByPath.flatMap(({ paths, rules }) =>
    [...rules].map(([name, setting]) => ({
      key: JSON.stringify([paths, name, setting.enabled, setting.severity]),
      name,
      setting,
      paths,
    })),
  );
}

/** Nobody can say which of two patterns means more files, so that an entry counts against all that speak of its rule. */
function mayLower({ name, setting }: Entry, { idsOf, severityOf }: KnownRules, before: readonly Entry[]): boolean {
  const ids = idsOf(name);
  // A rule of a team's own: what it is without the entry is not known here.
  if (ids.length === 0) return !setting.enabled || setting.severity !== undefined;
  return ids.some((id) => {
    const others = before.filter((one) => one.setting.enabled && (one.name === name || idsOf(one.name).includes(id)));
    const severities = [severityOf(id), ...others.map((one) => one.setting.severity)].filter(
      (one) => one !== undefined,
    );
    if (severities.length + others.length === 0) return false;
    if (!setting.enabled) return true;
    const given = setting.severity ?? severityOf(id);
    return given !== undefined && severities.some((one) => rankOf(one) > rankOf(given));
  });
}

/** `latest-tag: off in vendor/**, dev/**`. */
function wordsOf({ name, setting, paths }: Entry): string {
  const how = setting.enabled ? (setting.severity === undefined ? 'on' : `severity ${setting.severity}`) : 'turned off';
  return `${name}: ${how} in ${paths.join(', ')}`;
}
