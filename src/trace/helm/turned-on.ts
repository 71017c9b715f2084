import type { Frame } from '../../gotemplate/runs.ts';
import type { Place } from '../../gotemplate/marks.ts';
import type { TemplateNode } from '../../gotemplate/syntax.ts';
import type { Data } from '../../model/data.ts';
import { isMap } from '../../model/data.ts';
import type { ChartInstance, ChartValues, ValuesKey, ValuesPath } from './chart-values.ts';
import { openInterpreter } from './interpret.ts';
import type { Interpreter } from './interpret.ts';
import { listsIn } from './sources.ts';
import type { Sources } from './sources.ts';
import type { Origin } from './way-home.ts';

/** Finds the keys of values that have a chart, or a part of one, printed. */
export interface Switches {
  /**
   * The key of the user's values without which what `origin` printed would not be there: the one that decides the innermost condition around
   * it, else the one that decides whether the chart takes part. Undefined where the user's values decide neither.
   */
  of(origin: Origin, chart: ChartInstance): ValuesKey | undefined;
}

/** What it takes to look for them. */
export interface DecidingTools {
  readonly sources: Sources;
  readonly values: () => ChartValues;
  readonly interpreter: () => Interpreter;
}

export function openSwitches(tools: DecidingTools): Switches {
  // Many findings stand in one condition.
  const known = new Map<Frame | ChartInstance, Map<string, ValuesKey | undefined>>();
  const deciding = (asked: Asked): ValuesKey | undefined => {
    const owner = asked.caller ?? asked.chart;
    const ofOwner = known.get(owner) ?? new Map<string, ValuesKey | undefined>();
    known.set(owner, ofOwner);
    const id = `${asked.place.file}:${asked.place.offset}`;
    if (!ofOwner.has(id)) ofOwner.set(id, decidingKey(asked, tools));
    return ofOwner.get(id);
  };
  return {
    of(origin, chart) {
      for (let at: Origin | undefined = origin; at !== undefined; at = callOf(at)) {
        const { place, caller } = at;
        const body = tools.sources.treeOf(place.file)?.body ?? [];
        for (const offset of conditionsAround(body, place.offset)) {
          const key = deciding({ place: { file: place.file, offset }, caller, chart });
          if (key !== undefined) return key;
        }
      }
      return keyOfEntries(chart, tools.values());
    },
  };
}

function callOf({ caller }: Origin): Origin | undefined {
  return caller === undefined ? undefined : { place: caller.place, caller: caller.parent };
}

/** A condition that came out true in the template that `caller` called. */
interface Asked {
  readonly place: Place;
  readonly caller: Frame | undefined;
  readonly chart: ChartInstance;
}

/** The first key of the user by whose change alone the condition would come out false. */
function decidingKey({ place, caller, chart }: Asked, tools: DecidingTools): ValuesKey | undefined {
  const condition = tools.interpreter().conditionAt(place, caller, chart);
  if (condition?.truth !== true) return undefined;
  const values = tools.values();
  for (const { chart: of, path } of condition.asked) {
    const other = otherThan(values.valueAt(of, path));
    const key = other === undefined ? undefined : values.keyAt(of, path);
    if (other === undefined || key === undefined || key === 'set') continue;
    const changed = openInterpreter(tools.sources, withChanged(values, of, path, other));
    if (changed.conditionAt(place, caller, chart)?.truth === false) return key;
  }
  return undefined;
}

/** Another value of the same kind. Lists and maps are no switches. */
function otherThan(value: Data | undefined): Data | undefined {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}\u0000` : undefined;
}

/** The values as they would be with `other` at one path of one chart. */
function withChanged(values: ChartValues, of: ChartInstance, path: ValuesPath, other: Data): ChartValues {
  return {
    ...values,
    valueAt(chart, asked) {
      const value = values.valueAt(chart, asked);
      if (chart !== of || asked.some((segment, index) => index < path.length && segment !== path[index])) return value;
      return asked.length > path.length ? undefined : replaced(value, path.slice(asked.length), other);
    },
  };
}

function replaced(value: Data | undefined, [key, ...rest]: ValuesPath, other: Data): Data {
  if (key === undefined) return other;
  const inner = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return { ...(isMap(value) ? value : {}), [key]: replaced(inner, rest, other) };
}

/**
 * Where the `if`s and `with`s around a place of a template, or of the define that holds it, begin; the innermost first. One that has an else
 * is left out, since what it would print instead may be the same.
 */
function conditionsAround(nodes: readonly TemplateNode[], offset: number): readonly number[] {
  const around = nodes.find((node) => 'endTag' in node && offset >= node.tag.start && offset < node.endTag.end);
  if (around === undefined || !('body' in around)) return [];
  const inside = listsIn(around).flatMap((list) => conditionsAround(list, offset));
  const isCondition = (around.kind === 'if' || around.kind === 'with') && around.otherwise === undefined;
  return isCondition ? [...inside, around.tag.start] : inside;
}

/** The key by which the user has the chart, or one that it comes with, take part in the rendering. */
function keyOfEntries(chart: ChartInstance, values: ChartValues): ValuesKey | undefined {
  for (let at = chart; at.parent !== undefined; at = at.parent) {
    const key = keyOfEntry(at, at.parent, values);
    if (key !== undefined) return key;
  }
  return undefined;
}

/**
 * As Helm settles it: by the first of the entry's conditions that is a boolean, else by its tags, one of which is enough. A chart whose
 * values its parent takes over cannot be left out alone.
 */
function keyOfEntry({ entry }: ChartInstance, parent: ChartInstance, values: ChartValues): ValuesKey | undefined {
  if (entry === undefined || entry.importValues.length > 0) return undefined;
  const settled = entry.conditions
    .map((one) => one.split('.'))
    .find((path) => typeof values.valueAt(parent, path) === 'boolean');
  if (settled !== undefined) return ownKey(values.keyAt(parent, settled));
  const [tag, ...others] = entry.tags
    .map((one) => ['tags', one])
    .filter((path) => values.valueAt(values.root, path) === true);
  return tag === undefined || others.length > 0 ? undefined : ownKey(values.keyAt(values.root, tag));
}

function ownKey(key: ValuesKey | 'set' | undefined): ValuesKey | undefined {
  return key === 'set' ? undefined : key;
}
