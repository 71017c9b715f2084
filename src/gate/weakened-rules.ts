import type { CompiledRule } from '../catalog/compiled.ts';
import { namesOf, type SelectedRule, selectRules } from '../catalog/select.ts';
import type { Config, RuleSetting } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import type { Location } from '../model/location.ts';
import { rankOf, type Severity } from '../model/severity.ts';
import { weakenedPathRules } from './weakened-path-rules.ts';
import { placeIn, someOf, type Weakening, weakening } from './weakening.ts';
import type { StateOfSettings } from './weakened-settings.ts';

/** Which of `rules`, those that come with Lintel, judge less than before by the settings, and what becomes of a team's own. */
export function weakenedRules(
  now: StateOfSettings,
  before: StateOfSettings,
  rules: readonly CompiledRule[],
): readonly Weakening[] {
  const names = namesOf(rules);
  const isKnown = (name: string): boolean => names.get(name.toLowerCase()) !== undefined;
  const [all, allBefore] = [plainSettings(now.config, isKnown), plainSettings(before.config, isKnown)];
  try {
    const selected = byId(selectRules(rules, all));
    // By the preset of before, so that what the preset does and what single settings do are told apart.
    const withPreset = byId(selectRules(rules, { ...all, preset: allBefore.preset }));
    const selectedBefore = byId(selectRules(rules, allBefore));
    const idsOf = (name: string): readonly string[] => names.get(name.toLowerCase()) ?? [];
    const [settingOf, settingBefore] = [settingsById(all, idsOf), settingsById(allBefore, idsOf)];
    const isSet = (id: string): boolean => settingOf.has(id) || settingBefore.has(id);
    return [
      ...weakenedPreset({ selected, withPreset, all, allBefore }, now),
      ...weakenedBySettings(withPreset, selectedBefore, {
        placeOf: (id) => placeOfRule(settingOf.get(id), now),
        isSet,
      }),
      ...weakenedOwnRules(now.config, before.config, isKnown),
      ...weakenedPathRules(now.config, before.config, { idsOf, severityOf: (id) => severityIn(selectedBefore, id) }),
    ];
  } catch (error) {
    // A preset by the name of a framework that only a team's own rules have a control of.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Without what other rules than ours are called, and without flags, which are the same for both. */
function plainSettings(config: Config, isKnown: (name: string) => boolean): Config {
  const rules = new Map([...config.rules].filter(([name]) => isKnown(name)));
  return { ...config, rules, rulesByPath: [], onlyRules: [], skipRules: [] };
}

type Selected = ReadonlyMap<string, SelectedRule>;

function byId(selected: readonly SelectedRule[]): Selected {
  return new Map(selected.map((one) => [one.compiled.rule.id, one]));
}

/** The setting that speaks of a rule: one for itself goes before one for its category. */
function settingsById({ rules }: Config, idsOf: (name: string) => readonly string[]): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [name, setting] of rules) {
    const ids = idsOf(name);
    for (const id of ids) if (ids.length === 1 || !settings.has(id)) settings.set(id, setting);
  }
  return settings;
}

function placeOfRule(setting: RuleSetting | undefined, { loaded }: StateOfSettings): Location | undefined {
  const at = setting?.at ?? loaded?.placeOf(['rules']);
  return loaded?.repoFile === undefined ? undefined : placeIn(at);
}

function weakenedPreset(
  {
    selected,
    withPreset,
    all,
    allBefore,
  }: { readonly selected: Selected; readonly withPreset: Selected; readonly all: Config; readonly allBefore: Config },
  { loaded }: StateOfSettings,
): readonly Weakening[] {
  if (all.preset === allBefore.preset) return [];
  const off = [...withPreset.keys()].filter((id) => !selected.has(id));
  const milder = [...withPreset].flatMap(([id, one]) => (one.strict && selected.get(id)?.strict === false ? [id] : []));
  if (off.length + milder.length === 0) return [];
  const what = [
    ...(off.length === 0 ? [] : [`turns ${rulesInWords(off)} off`]),
    ...(milder.length === 0 ? [] : [`reads ${rulesInWords(milder)} less strictly`]),
  ].join(' and ');
  const at = loaded?.repoFile === undefined ? undefined : placeIn(loaded.placeOf(['preset']));
  return [weakening(`preset goes from ${allBefore.preset} to ${all.preset}, which ${what}.`, at)];
}

function weakenedBySettings(
  now: Selected,
  before: Selected,
  {
    placeOf,
    isSet,
  }: {
    readonly placeOf: (id: string) => Location | undefined;
    readonly isSet: (id: string) => boolean;
  },
): readonly Weakening[] {
  const found = [...before].flatMap(([id, one]) => {
    const how = weakenedHow(now.get(id), one, isSet(id));
    return how === undefined ? [] : [{ id, how, at: placeOf(id) }];
  });
  // A setting for a category is one line of the file, and one here.
  const alike = groupBy(found, ({ how, at }) => JSON.stringify([how, at?.file, at?.region?.start.line]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [weakening(`${rulesInWords(group.map(({ id }) => id))}: ${first.how}.`, first.at)];
  });
}

/** `isSet`: parameters come from the rule's own setting, and not from what the file says of the scope. */
function weakenedHow(now: SelectedRule | undefined, before: SelectedRule, isSet: boolean): string | undefined {
  if (now === undefined) return 'turned off';
  const [severity, severityBefore] = [effective(now), effective(before)];
  // A rule with grades has severities of its own where nothing is set, and what is set holds for all of them.
  if (rankOf(severity) < rankOf(severityBefore)) return `severity ${severity} instead of ${severityBefore}`;
  if (now.severity !== undefined && before.severity === undefined && rankOf(worstOf(before)) > rankOf(severity))
    return `severity ${severity} in all cases, also in those that are graded higher`;
  if (before.strict && !now.strict) return 'read less strictly';
  if (isSet && JSON.stringify(now.params) !== JSON.stringify(before.params)) return 'other parameters';
  return undefined;
}

/** The severity of a rule that judges; undefined for one that does not. */
function severityIn(selected: Selected, id: string): Severity | undefined {
  const one = selected.get(id);
  return one === undefined ? undefined : worstRead(one);
}

function worstRead(one: SelectedRule): Severity {
  return one.severity ?? worstOf(one);
}

function effective({ severity, compiled }: SelectedRule): Severity {
  return severity ?? compiled.rule.severity;
}

function worstOf({ compiled }: SelectedRule): Severity {
  let worst = compiled.rule.severity;
  for (const { severity } of compiled.telling?.().grades ?? []) if (rankOf(severity) > rankOf(worst)) worst = severity;
  return worst;
}

function rulesInWords(ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : `${ids.length} rules (${someOf(ids)})`;
}

/** Settings that name rules of a team's own, as far as they can be read without those. */
function weakenedOwnRules(now: Config, before: Config, isKnown: (name: string) => boolean): readonly Weakening[] {
  return [...now.rules].flatMap(([name, setting]) => {
    if (isKnown(name)) return [];
    const setBefore = before.rules.get(name);
    const isTurnedOff = !setting.enabled && setBefore?.enabled !== false;
    const isLower =
      setting.severity !== undefined &&
      (setBefore?.severity === undefined || rankOf(setting.severity) < rankOf(setBefore.severity));
    if (!isTurnedOff && !isLower) return [];
    const how = isTurnedOff ? 'turned off' : `severity ${setting.severity ?? ''}`;
    return [weakening(`${name}: ${how}.`, placeIn(setting.at))];
  });
}
