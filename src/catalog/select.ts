import type { Config, RuleSetting } from '../config/config.ts';
import { type MistakePlace, UserError } from '../errors.ts';
import type { Data, DataMap } from '../model/data.ts';
import { PROTECTED_DATA } from '../model/data-scope.ts';
import { CATEGORIES } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import { nearestName } from '../model/nearest-name.ts';
import { oncePer } from '../model/once-per.ts';
import type { CompiledRule } from './compiled.ts';
import { comparablePeerId } from './peer-ids.ts';
import { frameworksOf, type Preset, presetNamed, PRESETS, type Reading, readingIn } from './presets.ts';

/** A rule as this run judges by it. */
export interface SelectedRule {
  readonly compiled: CompiledRule;
  /** The severity that the configuration gives, which wins over grades. */
  readonly severity?: Severity;
  readonly params: Readonly<Record<string, Data>>;
  /** Whether the strict arm judges as well. */
  readonly strict: boolean;
}

/**
 * The rules that `config` asks for, sorted by id, with its severities and parameters.
 * Throws `UserError` for a name that is no rule, category or peer's check.
 */
export function selectRules(available: readonly CompiledRule[], config: Config): readonly SelectedRule[] {
  const preset = presetNamed(config.preset, available) ?? unknownPreset(config, available);
  const index = namesOf(available);
  const only = namedBy(config.onlyRules, index, '--rule');
  const skipped = namedBy(config.skipRules, index, '--skip-rule');
  const settings = settingsByRule(config.rules, index);
  const somewhere = onSomewhere(config, index);
  const selected: SelectedRule[] = [];
  for (const compiled of available) {
    const { id } = compiled.rule;
    const setting = settings.get(id);
    if (skipped.has(id)) continue;
    const reading = readingIn(preset, compiled.rule);
    const scope = scopeFor(compiled, config);
    const isOn = (setting?.enabled ?? (reading !== undefined || scope !== undefined)) || somewhere.has(id);
    if (only.size > 0 ? !only.has(id) : !isOn) continue;
    const applied = applySetting(compiled, setting, reading ?? readingOfOthers(preset));
    selected.push(scope === undefined ? applied : { ...applied, params: { ...applied.params, ...scope } });
  }
  return selected.toSorted((a, b) => (a.compiled.rule.id < b.compiled.rule.id ? -1 : 1));
}

/**
 * The rules that the preset leaves off and nothing turns off: not the configuration, not a flag, and not that others were
 * named. They judge where an object asks for them.
 */
export function rulesLeftOff(available: readonly CompiledRule[], config: Config): readonly SelectedRule[] {
  if (config.onlyRules.length > 0 || config.rulesOnly) return [];
  const on = new Set(selectRules(available, config).map(({ compiled }) => compiled.rule.id));
  const index = namesOf(available);
  const skipped = namedBy(config.skipRules, index, '--skip-rule');
  const settings = settingsByRule(config.rules, index);
  return available
    .filter(({ rule }) => !on.has(rule.id) && !skipped.has(rule.id) && settings.get(rule.id) === undefined)
    .map((compiled) => applySetting(compiled, undefined, 'plain'));
}

/** What the configuration says of the data that a rule is about (its parameter `data`): who says where it is wants it guarded. */
function scopeFor({ params }: CompiledRule, { compliance }: Config): DataMap | undefined {
  const data = PROTECTED_DATA.find((one) => one === params['data']);
  return data === undefined ? undefined : (compliance?.scope[data] as DataMap | undefined);
}

function unknownPreset({ preset: name, presetAt: at }: Config, available: readonly CompiledRule[]): never {
  const known = [...PRESETS, ...frameworksOf(available)];
  const near = nearestName(name, known);
  throw new UserError(`unknown preset "${name}"`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Use one of ${known.join(', ')}.`,
    ...(at === undefined ? {} : { at }),
  });
}

/** How a rule is read that was asked for by name and is not in the preset. */
function readingOfOthers(preset: Preset): Reading {
  return preset === 'strict' ? 'strict' : 'plain';
}

function applySetting(compiled: CompiledRule, setting: RuleSetting | undefined, reading: Reading): SelectedRule {
  const { strict, ...params } = { ...compiled.params, ...setting?.params };
  return {
    compiled,
    ...(setting?.severity === undefined ? {} : { severity: setting.severity }),
    params,
    strict: strict === undefined ? reading === 'strict' : strict === true,
  };
}

/** Names by which rules can be called, lower case, with the ids that each means. */
export interface RuleNames {
  get(name: string): readonly string[] | undefined;
  /** The question whether another name was meant than one that means no rule, with names as their owners spell them; empty where none is like it. */
  proposalFor(name: string): string;
}

/** The names of the rules, gathered once and when the first one is asked for: most runs ask for none. */
export const namesOf: (available: readonly CompiledRule[]) => RuleNames = oncePer((available) => {
  let index: ReadonlyMap<string, readonly string[]> | undefined;
  const names = (): ReadonlyMap<string, readonly string[]> => (index ??= indexOfNames(available));
  return {
    get: (name) => names().get(name) ?? names().get(comparablePeerId(name)),
    proposalFor(name) {
      const near = nearestName(name.toLowerCase(), names().keys());
      const proposed = near === undefined ? idsWithWords(name, available) : [spelled(near, available)];
      return proposed.length === 0 ? '' : `Did you mean ${proposed.map((one) => `"${one}"`).join(' or ')}? `;
    },
  };
});

/** How many names are proposed. */
const MOST_PROPOSED = 3;

/** Ids that have all words of a name in them: `privileged` for `privileged-container`. Those that are on by default first. */
function idsWithWords(name: string, available: readonly CompiledRule[]): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 2);
  if (words.length === 0) return [];
  return available
    .filter(({ rule }) => words.every((word) => rule.id.split('-').includes(word)))
    .toSorted((a, b) => Number(b.rule.defaultOn) - Number(a.rule.defaultOn) || a.rule.id.length - b.rule.id.length)
    .slice(0, MOST_PROPOSED)
    .map(({ rule }) => rule.id);
}

/** A name as it is written, of one in small letters: nobody would find `ckv_k8s_16` in Checkov's list. */
function spelled(key: string, available: readonly CompiledRule[]): string {
  for (const { rule } of available) {
    const written = Object.values(rule.peers)
      .flat()
      .find((one) => one.toLowerCase() === key);
    if (written !== undefined) return written;
  }
  return key;
}

/** Every name by which a rule can be called: its id, its aliases, its category, the peers' ids. */
function indexOfNames(available: readonly CompiledRule[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (name: string, id: string): void => {
    const key = name.toLowerCase();
    const known = index.get(key);
    if (known === undefined) index.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  // A rule's own id is never shadowed by a peer that calls another check the same.
  const ids = new Set(available.map(({ rule }) => rule.id));
  for (const { rule, aliases } of available) {
    add(rule.id, rule.id);
    const peers = Object.values(rule.peers).flat();
    for (const name of [...aliases, rule.category, ...peers, ...peers.map(comparablePeerId)]) {
      if (!ids.has(name)) add(name, rule.id);
    }
  }
  return index;
}

function namedBy(names: readonly string[], index: RuleNames, flag: string): ReadonlySet<string> {
  return new Set(names.flatMap((name) => index.get(name.toLowerCase()) ?? unknownName(name, index, flag)));
}

/** Those of the rules that go by these names. Throws `UserError`, which begins with `where`, for a name that is no rule, category or peer's check. */
export function rulesWithNames(
  available: readonly CompiledRule[],
  names: readonly string[],
  where: string,
): readonly CompiledRule[] {
  const ids = namedBy(names, namesOf(available), where);
  return available.filter(({ rule }) => ids.has(rule.id));
}

function unknownName(name: string, index: RuleNames, where: string, at?: MistakePlace): never {
  throw new UserError(`${where}: "${name}" is no rule, category or peer's check id`, {
    hint: `${index.proposalFor(name)}\`lintel rules\` lists them.`,
    ...(at === undefined ? {} : { at }),
  });
}

function isCategory(name: string): boolean {
  return CATEGORIES.some((category) => category === name);
}

/** The rules that are on in some files, whatever they are in others. */
function onSomewhere({ rulesByPath = [] }: Config, index: RuleNames): ReadonlySet<string> {
  const settings = rulesByPath.flatMap(({ rules }) => [...settingsByRule(rules, index, 'rulesByPath')]);
  return new Set(settings.flatMap(([id, { enabled }]) => (enabled ? [id] : [])));
}

/** A setting for a rule wins over one for its category, whichever comes first in the file. */
export function settingsByRule(
  settings: ReadonlyMap<string, RuleSetting>,
  index: RuleNames,
  where: string = 'rules',
): ReadonlyMap<string, RuleSetting> {
  const byRule = new Map<string, RuleSetting>();
  const ordered = [...settings].toSorted(([a], [b]) => Number(isCategory(b)) - Number(isCategory(a)));
  for (const [name, setting] of ordered) {
    for (const id of index.get(name.toLowerCase()) ?? unknownName(name, index, where, setting.at))
      byRule.set(id, setting);
  }
  return byRule;
}
