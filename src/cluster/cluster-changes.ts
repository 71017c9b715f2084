import { BUILT_IN_RULES } from '../catalog/builtin.ts';
import { linesIn } from '../diff/line-diff.ts';
import { unifiedDiff } from '../diff/unified-diff.ts';
import type { Plan } from '../evaluate/plan.ts';
import { planOfSecrets, secretPathsOf } from '../evaluate/secret-paths.ts';
import type { ClusterChanges, ObjectChange } from '../model/cluster-changes.ts';
import { isMap, valueAt } from '../model/data.ts';
import { type Path, repoPath } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import type { Resource } from '../model/resource.ts';
import { nameOfSource, type Source } from '../model/source.ts';
import { parse } from '../parse/parse.ts';
import { shorten } from '../report/shorten.ts';
import type { RenderedObject, RenderedObjects } from './rendered-objects.ts';
import { mayDiffer, renderAgain, type RenderedState } from './second-render.ts';
import { differingPaths, shownObject } from './shown-object.ts';

/** Bounds of what is told: objects, lines of one, characters of a line. */
const MOST_OBJECTS = 300;
const MOST_LINES = 150;
const LONGEST_LINE = 400;
/** A shorter text of a Secret is no secret as a rule, and stands in other texts by chance. */
const SHORTEST_SECRET = 8;

/** One of the two states that are compared, and what judging it came to. */
export interface JudgedState extends RenderedState {
  readonly report: Report;
}

/**
 * What becomes of the objects that charts and kustomizations render. Values that are another at each render of one and the
 * same state are left out of account, for which charts with a difference are rendered again.
 */
export async function clusterChanges(now: JudgedState, before: JudgedState): Promise<ClusterChanges> {
  const leftOut = new Set(sourcesNotInFull(now, before));
  const differing = differingSources(now.objects, before.objects).filter((name) => !leftOut.has(name));
  const [again, againBefore] = [await steadyStates(differing, now), await steadyStates(differing, before)];
  const pairs: Pair[] = [];
  let objectsWithoutName = 0;
  for (const source of differing) {
    const states = { now: again(source), before: againBefore(source) };
    if (states.now === undefined || states.before === undefined) {
      leftOut.add(source);
      continue;
    }
    objectsWithoutName += states.now.withoutName.size + states.before.withoutName.size;
    pairs.push(...pairsOf(source, states.now, states.before));
  }
  const secrets = planOfSecrets(BUILT_IN_RULES, now.config);
  const objects = joined(
    pairs.slice(0, MOST_OBJECTS * 4).flatMap((pair) => changeOf(pair, secrets, now.config.limits)),
  );
  return {
    objects: objects.slice(0, MOST_OBJECTS),
    objectsLeftOut: Math.max(0, objects.length - MOST_OBJECTS) + Math.max(0, pairs.length - MOST_OBJECTS * 4),
    objectsWithoutName,
    sourcesLeftOut: [...leftOut].toSorted(),
  };
}

/** Sources of which an object may be missing in one state that is there in the other. */
function sourcesNotInFull(now: JudgedState, before: JudgedState): ReadonlySet<string> {
  const told = (state: JudgedState): ReadonlyMap<string, string> =>
    new Map(
      state.report.sources.map((one) => [
        nameOfSource(one.source),
        one.state === 'judged' ? '' : `${one.state} ${one.why ?? ''}`,
      ]),
    );
  const [states, statesBefore] = [told(now), told(before)];
  const unlike = [...new Set([...states.keys(), ...statesBefore.keys()])].filter(
    (name) => (states.get(name) ?? '') !== (statesBefore.get(name) ?? ''),
  );
  return new Set([...unlike, ...now.objects.overfull(), ...before.objects.overfull()]);
}

function differingSources(now: RenderedObjects, before: RenderedObjects): readonly string[] {
  const names = new Set([...now.sources().keys(), ...before.sources().keys()]);
  return [...names].toSorted().filter((name) => {
    const [objects, objectsBefore] = [now.of(name), before.of(name)];
    if (objects.size !== objectsBefore.size) return true;
    return [...objects].some(([key, { json }]) => objectsBefore.get(key)?.json !== json);
  });
}

/** Kustomize knows no random values. */
function sourcesToRepeat(names: readonly string[], { objects, config }: RenderedState): readonly Source[] {
  const sources = objects.sources();
  return names.flatMap((name) => {
    const source = sources.get(name);
    return source?.kind === 'helm' && mayDiffer(source, config) ? [source] : [];
  });
}

/** What a source rendered in one state, and what of it is no matter of chance. */
interface SteadyState {
  readonly objects: ReadonlyMap<string, RenderedObject>;
  /** Keys of objects that another render calls otherwise. */
  readonly withoutName: ReadonlySet<string>;
  /** Paths at which another render differs, by the object's key. */
  unsteadyPaths(key: string): readonly Path[];
}

/** The steady state of each source; undefined where it was to be rendered again and could not be. */
async function steadyStates(
  names: readonly string[],
  state: RenderedState,
): Promise<(source: string) => SteadyState | undefined> {
  const repeated = sourcesToRepeat(names, state);
  const again = await renderAgain(repeated, state);
  const toRepeat = new Set(repeated.map(nameOfSource));
  return (source) => {
    const first = state.objects.of(source);
    if (!toRepeat.has(source)) return steadyState(first, first);
    const second = again.of(source);
    return second.size === 0 ? undefined : steadyState(first, second);
  };
}

function steadyState(
  first: ReadonlyMap<string, RenderedObject>,
  second: ReadonlyMap<string, RenderedObject>,
): SteadyState {
  return {
    objects: first,
    withoutName: new Set([...first.keys()].filter((key) => !second.has(key))),
    unsteadyPaths(key) {
      const [one, other] = [first.get(key), second.get(key)];
      if (one === undefined || other === undefined || one.json === other.json) return [];
      return differingPaths(JSON.parse(one.json), JSON.parse(other.json));
    },
  };
}

/** An object as both states have it, one of which may be without. */
interface Pair {
  readonly source: string;
  readonly now: RenderedObject | undefined;
  readonly before: RenderedObject | undefined;
  /** Paths of either state. */
  readonly unsteady: readonly Path[];
  /** Texts of the Secrets that the source renders. */
  readonly texts: readonly string[];
}

function pairsOf(source: string, now: SteadyState, before: SteadyState): readonly Pair[] {
  const keys = [...new Set([...now.objects.keys(), ...before.objects.keys()])].filter((key) => {
    if (now.withoutName.has(key) || before.withoutName.has(key)) return false;
    return now.objects.get(key)?.json !== before.objects.get(key)?.json;
  });
  const texts = keys.length === 0 ? [] : secretTexts([...now.objects.values(), ...before.objects.values()]);
  return keys.map((key) => ({
    source,
    now: now.objects.get(key),
    before: before.objects.get(key),
    unsteady: [...now.unsteadyPaths(key), ...before.unsteadyPaths(key)],
    texts,
  }));
}

/** What Secrets hold, as it is written and decoded, the longest first: charts print the same into other objects. */
function secretTexts(objects: readonly RenderedObject[]): readonly string[] {
  const texts = new Set<string>();
  for (const { id, json } of objects) {
    if (id.kind !== 'Secret' || id.apiVersion !== 'v1') continue;
    const object: unknown = JSON.parse(json);
    for (const encoded of stringsIn(valueAt(object, ['data'])))
      texts.add(encoded).add(Buffer.from(encoded, 'base64').toString('utf8'));
    for (const plain of stringsIn(valueAt(object, ['stringData']))) {
      texts.add(plain).add(Buffer.from(plain, 'utf8').toString('base64'));
    }
  }
  return [...texts].filter((text) => text.length >= SHORTEST_SECRET).toSorted((a, b) => b.length - a.length);
}

function stringsIn(value: unknown): readonly string[] {
  return isMap(value) ? Object.values(value).filter((one) => typeof one === 'string') : [];
}

/** The change as it is shown; nothing where all that differs is a matter of chance. */
function changeOf(pair: Pair, secrets: Plan, limits: Limits): readonly ObjectChange[] {
  const [now, before] = [readAgain(pair.now, limits), readAgain(pair.before, limits)];
  const id = pair.now?.id ?? pair.before?.id;
  if (id === undefined) return [];
  // The order of keys is nothing to a cluster.
  if (now !== undefined && before !== undefined && differingPaths(now.object, before.object).length === 0) return [];
  const [isSecretNow, isSecretBefore] = [now, before].map((one) =>
    one === undefined ? () => false : secretPathsOf(one, secrets),
  );
  const unsteady = pair.unsteady.map((path) => JSON.stringify(path));
  const textOf = (one: Resource | undefined, other: Resource | undefined): string =>
    one === undefined
      ? ''
      : shownObject(one.object, {
          isSecret: (path) => isSecretNow?.(path) === true || isSecretBefore?.(path) === true,
          isUnsteady: (path) => unsteady.length > 0 && unsteady.includes(JSON.stringify(path)),
          isSame: (path, value) => other === undefined || valueAt(other.object, path) === value,
          texts: pair.texts,
        });
  const patch = unifiedDiff({ file: '', before: textOf(before, undefined), after: textOf(now, before), hidden: NONE });
  if (patch === '') return [];
  const lines = linesIn(patch)
    .slice(FILE_NAMES)
    .map((line) => shorten(line.replace(/\n$/u, ''), LONGEST_LINE));
  return [
    {
      kind: pair.before === undefined ? 'added' : pair.now === undefined ? 'removed' : 'changed',
      object: id,
      sources: [pair.source],
      lines: lines.slice(0, MOST_LINES),
      linesLeftOut: Math.max(0, lines.length - MOST_LINES),
    },
  ];
}

const NONE: ReadonlySet<number> = new Set();
/** Lines of a patch that name the file before and after. */
const FILE_NAMES = 2;
type Limits = RenderedState['config']['limits'];

/** The object as rules read it: JSON is YAML. */
function readAgain(one: RenderedObject | undefined, limits: Limits): Resource | undefined {
  if (one === undefined) return undefined;
  const stream = { origin: repoPath(''), text: one.json, line: 1 };
  const source: Source = { kind: 'stdin' };
  const parsed = parse({ source, streams: [], trail: { kind: 'identity' }, diagnostics: [] }, stream, limits);
  return parsed.resources[0];
}

/** What changes alike in several sources is told once. */
function joined(changes: readonly ObjectChange[]): readonly ObjectChange[] {
  const byText = new Map<string, ObjectChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.object, change.lines, change.linesLeftOut]);
    const known = byText.get(key);
    byText.set(key, known === undefined ? change : { ...known, sources: [...known.sources, ...change.sources] });
  }
  return [...byText.values()];
}
