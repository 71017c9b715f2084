import type { Config, ConfiguredSuppression, FrameworkThreshold, Threshold } from '../config/config.ts';
import { UNKNOWN_KINDS } from '../config/config.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Location, Path } from '../model/location.ts';
import { rankOf } from '../model/severity.ts';
import { placeIn, type Weakening, weakening } from './weakening.ts';

/** The settings of one state of the repository. */
export interface StateOfSettings {
  readonly config: Config;
  /** Its configuration file, if it has one. */
  readonly loaded: LoadedConfig | undefined;
}

/** What single settings let through that they did not before; rules, files and findings are looked at elsewhere. */
export function weakenedSettings(now: StateOfSettings, before: StateOfSettings): readonly Weakening[] {
  const places: Places = { of: (path) => placeOfKey(now, path) };
  const [one, other] = [now.config, before.config];
  return [
    ...removedFile(now, before),
    ...weakenedWords(one, other, places),
    ...narrowedVersions(one, other, places),
    ...addedPatterns(one, other, places),
    ...takenAway(one, other, places),
    ...loweredThresholds(one, other, places),
    ...changedScope(one, other, places),
    ...addedSuppressions(one, other),
  ];
}

/** Where the settings of now are written. */
interface Places {
  of(path: Path): Location | undefined;
}

/** Of what was taken away, the file as a whole. */
function placeOfKey({ loaded }: StateOfSettings, path: Path): Location | undefined {
  return loaded?.repoFile === undefined ? undefined : placeIn(loaded.placeOf(path));
}

function removedFile(now: StateOfSettings, before: StateOfSettings): readonly Weakening[] {
  const file = before.loaded?.repoFile;
  if (file === undefined || now.loaded !== undefined) return [];
  return [{ message: `The configuration ${file} is no longer read: it was removed or renamed.` }];
}

function weakenedWords(now: Config, before: Config, places: Places): readonly Weakening[] {
  return WORDS.flatMap(({ key, rank, consequence }) => {
    const [word, wordBefore] = [now[key] ?? DEFAULTS[key], before[key] ?? DEFAULTS[key]];
    if (rank(word) <= rank(wordBefore)) return [];
    return [weakening(`${key} goes from ${wordBefore} to ${word}: ${consequence}.`, places.of([key]))];
  });
}

const DEFAULTS: Readonly<Record<Word, string>> = {
  failOn: 'high',
  minSeverity: 'info',
  onIncomplete: 'fail',
  unknownKinds: 'note',
  scope: 'all',
};
type Word = 'failOn' | 'minSeverity' | 'onIncomplete' | 'unknownKinds' | 'scope';

/** Settings of one word, by how much they let through. */
const WORDS: readonly {
  readonly key: Word;
  readonly rank: (word: string) => number;
  readonly consequence: string;
}[] = [
  {
    key: 'failOn',
    rank: (word) => (word === 'never' ? Infinity : rankOf(word as Config['minSeverity'])),
    consequence: 'fewer findings close the gate',
  },
  {
    key: 'minSeverity',
    rank: (word) => rankOf(word as Config['minSeverity']),
    consequence: 'findings below it appear nowhere',
  },
  {
    key: 'onIncomplete',
    rank: (word) => (word === 'warn' ? 1 : 0),
    consequence: 'what could not be judged no longer closes the gate',
  },
  {
    key: 'unknownKinds',
    rank: (word) => -UNKNOWN_KINDS.findIndex((one) => one === word),
    consequence: 'kinds that nobody knows are told less loudly',
  },
  {
    key: 'scope',
    rank: (word) => ['all', 'changed-resources', 'new', 'changed-lines'].indexOf(word),
    consequence: 'fewer findings are shown and counted',
  },
];

function narrowedVersions(now: Config, before: Config, places: Places): readonly Weakening[] {
  const [range, rangeBefore] = [now.kubeVersion, before.kubeVersion];
  const isNarrower =
    minorOf(range.lowest) > minorOf(rangeBefore.lowest) || minorOf(range.newest) < minorOf(rangeBefore.newest);
  if (!isNarrower) return [];
  return [
    weakening(
      `kubeVersion goes from ${rangeInWords(rangeBefore)} to ${rangeInWords(range)}: manifests need not suit the versions left out.`,
      places.of(['kubeVersion']),
    ),
  ];
}

function rangeInWords({ lowest, newest }: Config['kubeVersion']): string {
  return `${lowest}..${newest}`;
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

function addedPatterns(now: Config, before: Config, places: Places): readonly Weakening[] {
  const known = new Set(before.exclude);
  return now.exclude.flatMap((pattern, index) =>
    known.has(pattern)
      ? []
      : [weakening(`exclude leaves out \`${pattern}\`, as it did not before.`, places.of(['exclude', index]))],
  );
}

/** Lists of which an entry less is looked at less. */
function takenAway(now: Config, before: Config, places: Places): readonly Weakening[] {
  return [
    ...lost(setsOf(now), setsOf(before)).map((set) =>
      weakening(`sets no longer joins ${set}, so that rules about several objects see less.`, places.of(['sets'])),
    ),
    ...lost(templatesOf(now), templatesOf(before)).map((one) =>
      weakening(`podTemplates no longer names ${one}, so that its pods are not judged.`, places.of(['podTemplates'])),
    ),
  ];
}

function setsOf({ sets }: Config): readonly string[] {
  return sets.map((set) => set.join(', '));
}

function templatesOf({ podTemplates }: Config): readonly string[] {
  return podTemplates.map(({ kind, path }) => `${kind} (${path})`);
}

function lost(all: readonly string[], allBefore: readonly string[]): readonly string[] {
  return allBefore.filter((one) => !all.includes(one));
}

function loweredThresholds(now: Config, before: Config, places: Places): readonly Weakening[] {
  const thresholds = now.compliance?.thresholds ?? {};
  const path = ['compliance', 'thresholds'];
  return Object.entries(before.compliance?.thresholds ?? {}).flatMap(([framework, one]) => {
    const current = thresholds[framework];
    if (current === undefined)
      return [weakening(`${path.join('.')} no longer asks anything of ${framework}.`, places.of(path))];
    return isLower(current, one)
      ? [weakening(`${path.join('.')}.${framework} asks for less than before.`, places.of([...path, framework]))]
      : [];
  });
}

/** Whether another scope is a smaller one nobody can say without the cluster. */
function changedScope(now: Config, before: Config, places: Places): readonly Weakening[] {
  const scope = before.compliance?.scope;
  if (scope === undefined || JSON.stringify(scope) === JSON.stringify(now.compliance?.scope)) return [];
  if (Object.keys(scope).length === 0) return [];
  const path = ['compliance', 'scope'];
  return [weakening(`${path.join('.')} is changed: rules about what it names judge by it.`, places.of(path))];
}

function isLower(now: FrameworkThreshold, before: FrameworkThreshold): boolean {
  return isLess(now, before) || Object.entries(before.levels).some(([level, one]) => isLess(now.levels[level], one));
}

function isLess(one: Threshold | undefined, other: Threshold): boolean {
  return (one?.minPass ?? 0) < (other.minPass ?? 0) || (one?.minAssessed ?? 0) < (other.minAssessed ?? 0);
}

function addedSuppressions(now: Config, before: Config): readonly Weakening[] {
  const known = new Map(before.suppressions.map((one) => [subjectOf(one), one]));
  const { file } = now;
  return now.suppressions.flatMap((one) => {
    const same = known.get(subjectOf(one));
    if (same !== undefined && !isLonger(one, same)) return [];
    const what = same === undefined ? 'A suppression is added' : 'A suppression is to last longer';
    const until = one.until === undefined ? '' : `, until ${one.until}`;
    const at = file === undefined ? undefined : placeIn({ file, line: one.line });
    return [weakening(`${what}: ${wordsOf(one)}${until}. Its reason: ${one.reason}`, at)];
  });
}

function isLonger(now: ConfiguredSuppression, before: ConfiguredSuppression): boolean {
  return before.until !== undefined && (now.until === undefined || now.until > before.until);
}

function subjectOf({ rule, path, kind, name }: ConfiguredSuppression): string {
  return JSON.stringify([rule, path, kind, name]);
}

function wordsOf({ rule, path, kind, name }: ConfiguredSuppression): string {
  const object = [kind, name].filter((part) => part !== undefined).join(' ');
  return `${rule}${object === '' ? '' : ` of ${object}`}${path === undefined ? ' everywhere' : ` in ${path}`}`;
}
