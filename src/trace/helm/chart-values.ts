import type { Data, DataMap } from '../../model/data.ts';
import { isMap, putKey } from '../../model/data.ts';
import type { ChartClue, DependencyClue, HelmClues, TextClue } from '../../model/helm-clues.ts';
import type { SetKey } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import { readSetKey, setKeyBelow, writeSetKey } from '../../model/set-key.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { DataDocument } from '../../yaml/yaml-stream.ts';

/** Keys and indices as text, from the top of a chart's values. */
export type ValuesPath = readonly string[];

/** A chart as it stands in the tree of one rendering: under an alias it is there once more. */
export interface ChartInstance {
  readonly clue: ChartClue;
  /** As Helm names its folder: `web/charts/db`. */
  readonly helmPath: string;
  /** Names from the root's child down to it, as keys of values; empty for the root. */
  readonly names: readonly string[];
  readonly parent: ChartInstance | undefined;
  /** The entry of the parent's Chart.yaml that asks for it. */
  readonly entry: DependencyClue | undefined;
  readonly children: readonly ChartInstance[];
}

/** A key of a values file. */
export interface ValuesKey {
  readonly location: Location;
  /** The text of the file. */
  readonly text: string;
  /** As `--set` would name it, from the top of that file. */
  readonly name: string;
}

/** The values of a rendering: what each chart sees, and which file says so. */
export interface ChartValues {
  readonly root: ChartInstance;
  /** The instance that a template belongs to, by the template as Helm names it. */
  instanceOf(template: string): ChartInstance;
  valueAt(chart: ChartInstance, path: ValuesPath): Data | undefined;
  /** The key that wins; `set` where a flag does, undefined where no file that someone should edit has it. */
  keyAt(chart: ChartInstance, path: ValuesPath): ValuesKey | 'set' | undefined;
  /** The keys of all files that someone could edit, the one that wins first; what flags set is not among them. */
  keysAt(chart: ChartInstance, path: ValuesPath): readonly ValuesKey[];
  /** Whether more than one file gives the key, charts' of others among them: then no single line decides that it is there. */
  isGivenTwice(chart: ChartInstance, path: ValuesPath): boolean;
  /** The file of the user in which a key of this chart would be set, and how it would be written there. */
  settable(chart: ChartInstance, path: ValuesPath): SetKey | undefined;
}

const LIMITS = { documents: 1, nodes: 2_000_000, depth: 200 } as const;

/** A values file that has been read. */
interface Layer {
  readonly clue: TextClue;
  readonly data: DataMap;
  readonly document: DataDocument | undefined;
  readonly isForeign: boolean;
}

/** Environments of a chart have its values files in common, so each is read once; gone when the chart is. */
const LAYERS = new WeakMap<TextClue, Layer>();

export function openChartValues(clues: HelmClues): ChartValues {
  const ownLayer = ({ clue }: ChartInstance): Layer | undefined =>
    clue.values === undefined ? undefined : layerOf(clue.values, clue.isForeign);

  const root = instanceOf(clues.chart, undefined, clues.chart.name, undefined);
  const users = clues.values.map((clue) => layerOf(clue, false));
  const sets = Object.entries(clues.set).map(([key, value]) => ({ path: readSetKey(key), value }));
  const merged = new Map<ChartInstance, DataMap>();
  mergeInstance(root, { merged, ownLayer, users, sets });

  const byLength = allInstances(root).toSorted((a, b) => b.helmPath.length - a.helmPath.length);

  /** Files of the environment from the last to the first, then the charts from the root down, then what a child exports. */
  function* keys(chart: ChartInstance, path: ValuesPath): Generator<ValuesKey, void, undefined> {
    const isGlobal = path[0] === 'global';
    for (const user of users.toReversed()) {
      const found = keyIn(user, [...chart.names, ...path]) ?? (isGlobal ? keyIn(user, path) : undefined);
      if (found !== undefined) yield found;
    }
    for (const { instance, rest } of downTo(chart)) {
      const layer = ownLayer(instance);
      if (layer === undefined) continue;
      const found = (isGlobal ? keyIn(layer, path) : undefined) ?? keyIn(layer, [...rest, ...path]);
      if (found !== undefined) yield found;
    }
    for (const { child, from, to } of importsOf(chart)) {
      if (child !== undefined && startsWith(path, to)) yield* keys(child, [...from, ...path.slice(to.length)]);
    }
  }
  return {
    root,
    instanceOf: (template) => byLength.find((one) => template.startsWith(`${one.helmPath}/`)) ?? root,
    valueAt: (chart, path) => valueIn(merged.get(chart), path),
    keyAt(chart, path) {
      const isGlobal = path[0] === 'global';
      const whole = isGlobal ? path : [...chart.names, ...path];
      if (sets.some((set) => startsWith(whole, set.path) || startsWith([...chart.names, ...path], set.path)))
        return 'set';
      const [first] = keys(chart, path);
      return first;
    },
    keysAt: (chart, path) => [...keys(chart, path)],
    isGivenTwice(chart, path) {
      const below = downTo(chart).flatMap(({ instance, rest }) => {
        const layer = ownLayer(instance);
        return layer === undefined ? [] : [{ layer, rest }];
      });
      const laid = [...users.map((layer) => ({ layer, rest: chart.names })), ...below];
      const isIn = ({ layer, rest }: (typeof laid)[number]): boolean =>
        valueIn(layer.data, [...rest, ...path]) !== undefined ||
        (path[0] === 'global' && rest.length > 0 && valueIn(layer.data, path) !== undefined);
      return laid.filter(isIn).length > 1;
    },
    settable(chart, path) {
      // Values of somebody else's chart are set from above.
      let own: ChartInstance | undefined = chart;
      while (own !== undefined && (own.clue.isForeign || own.clue.values?.file === undefined)) own = own.parent;
      const file = own?.clue.values?.file;
      if (own === undefined || file === undefined) return undefined;
      // Where a file of the environment says something about the block already, it goes on there.
      for (let length = path.length; length > 0; length--) {
        const key = this.keyAt(chart, path.slice(0, length));
        if (key === 'set') return undefined;
        if (key !== undefined) return { file: key.location.file, key: setKeyBelow(key.name, path.slice(length)) };
      }
      return { file, key: writeSetKey([...chart.names.slice(own.names.length), ...path]) };
    },
  };
}

function layerOf(clue: TextClue, isForeign: boolean): Layer {
  let layer = LAYERS.get(clue);
  if (layer === undefined) LAYERS.set(clue, (layer = readLayer(clue, isForeign)));
  return layer;
}

function keyIn(layer: Layer, path: ValuesPath): ValuesKey | undefined {
  if (layer.isForeign || layer.clue.file === undefined || layer.document === undefined || path.length === 0)
    return undefined;
  const typed = typedPath(layer.data, path);
  const { region, depth } = layer.document.locate(typed);
  if (depth < typed.length) return undefined;
  return { location: { file: layer.clue.file, region }, text: layer.clue.text, name: writeSetKey(path) };
}

function readLayer(clue: TextClue, isForeign: boolean): Layer {
  const [document] = parseYaml(clue.text, LIMITS).documents;
  if (document?.kind !== 'data') return { clue, data: {}, document: undefined, isForeign };
  return { clue, data: isMap(document.data) ? document.data : {}, document, isForeign };
}

function instanceOf(
  clue: ChartClue,
  parent: ChartInstance | undefined,
  name: string,
  entry: DependencyClue | undefined,
): ChartInstance {
  const children: ChartInstance[] = [];
  const instance: ChartInstance = {
    clue,
    helmPath: parent === undefined ? name : `${parent.helmPath}/charts/${name}`,
    names: parent === undefined ? [] : [...parent.names, name],
    parent,
    entry,
    children,
  };
  for (const child of clue.children) {
    const wanted = clue.dependencies.filter((one) => one.name === child.name);
    if (wanted.length === 0) children.push(instanceOf(child, instance, child.name, undefined));
    for (const one of wanted) children.push(instanceOf(child, instance, one.alias ?? child.name, one));
  }
  return instance;
}

function allInstances(instance: ChartInstance): readonly ChartInstance[] {
  return [instance, ...instance.children.flatMap(allInstances)];
}

/** The charts from the root down to this one, each with the names that lead on from it. */
function downTo(
  chart: ChartInstance,
): readonly { readonly instance: ChartInstance; readonly rest: readonly string[] }[] {
  const way: { readonly instance: ChartInstance; readonly rest: readonly string[] }[] = [];
  for (let at: ChartInstance | undefined = chart; at !== undefined; at = at.parent)
    way.unshift({ instance: at, rest: chart.names.slice(at.names.length) });
  return way;
}

/** What all values of a rendering are made of. */
interface Ingredients {
  readonly merged: Map<ChartInstance, DataMap>;
  readonly ownLayer: (instance: ChartInstance) => Layer | undefined;
  readonly users: readonly Layer[];
  readonly sets: readonly { readonly path: ValuesPath; readonly value: Data }[];
}

/** In Helm's order: a chart's own values, over them those of its parents up to the root, the files of the environment, and what is set. */
function mergeInstance(instance: ChartInstance, ingredients: Ingredients): DataMap {
  const { merged, ownLayer, users, sets } = ingredients;
  const files = downTo(instance)
    .toReversed()
    .flatMap(({ instance: one, rest }) => {
      const layer = ownLayer(one);
      return layer === undefined ? [] : [{ layer, path: rest }];
    });
  const laid = [...files, ...users.map((layer) => ({ layer, path: instance.names }))];
  let values: DataMap = {};
  for (const { layer, path } of laid) values = layOver(values, layer, path);
  let global: DataMap = isMap(values['global']) ? values['global'] : {};
  // Globals are handed down from wherever they are set.
  for (const { layer, path } of laid) if (path.length > 0) global = layOver(global, layer, ['global']);
  for (const { path, value } of sets) {
    if (startsWith(path, instance.names)) values = withValue(values, path.slice(instance.names.length), value);
    if (path[0] === 'global') global = withValue(global, path.slice(1), value);
  }
  if (Object.keys(global).length > 0) values = { ...values, global };
  for (const child of instance.children)
    values = { ...values, [child.names.at(-1) ?? '']: mergeInstance(child, ingredients) };
  values = withImports(instance, values);
  merged.set(instance, values);
  return values;
}

function layOver(values: DataMap, layer: Layer, path: ValuesPath): DataMap {
  const over = valueIn(layer.data, path);
  return isMap(over) ? mergeOver(values, over, layer, path) : values;
}

/** `import-values`: what a child exports stands in the parent's values, below what the parent says itself. */
function withImports(instance: ChartInstance, values: DataMap): DataMap {
  let result = values;
  for (const { name, from, to } of importsOf(instance)) {
    const child = values[name];
    const imported = valueIn(isMap(child) ? child : undefined, from);
    if (!isMap(imported)) continue;
    const placed = to.reduceRight<DataMap>((inner, key) => ({ [key]: inner }), imported);
    result = mergeOver(placed, result, undefined, []);
  }
  return result;
}

/** A part of a child's values that its parent takes over. */
interface Import {
  readonly name: string;
  readonly child: ChartInstance | undefined;
  readonly from: ValuesPath;
  readonly to: ValuesPath;
}

function importsOf({ clue, children }: ChartInstance): readonly Import[] {
  return clue.dependencies.flatMap(({ name, alias, importValues }) => {
    const key = alias ?? name;
    const child = children.find((one) => one.names.at(-1) === key);
    return importValues.flatMap((wanted): readonly Import[] => {
      if (typeof wanted === 'string') return [{ name: key, child, from: ['exports', ...wanted.split('.')], to: [] }];
      if (!isMap(wanted) || typeof wanted['child'] !== 'string' || typeof wanted['parent'] !== 'string') return [];
      return [
        {
          name: key,
          child,
          from: wanted['child'].split('.'),
          to: wanted['parent'] === '.' ? [] : wanted['parent'].split('.'),
        },
      ];
    });
  });
}

/** `over` laid over `base`. A null in `over`, which data does not have but its text does, takes a key away. */
function mergeOver(base: DataMap, over: DataMap, layer: Layer | undefined, path: readonly string[]): DataMap {
  const result: Record<string, Data> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    putKey(result, key, isMap(below) && isMap(value) ? mergeOver(below, value, layer, [...path, key]) : value);
  }
  if (layer?.document !== undefined) {
    for (const key of Object.keys(base)) {
      if (!Object.hasOwn(over, key) && layer.document.locate([...path, key]).depth > path.length) delete result[key];
    }
  }
  return result;
}

function withValue(data: DataMap, path: ValuesPath, value: Data): DataMap {
  const [key, ...rest] = path;
  if (key === undefined) return data;
  const below = Object.hasOwn(data, key) ? data[key] : undefined;
  if (rest.length === 0) return { ...data, [key]: value };
  if (Array.isArray(below)) {
    const items: readonly (Data | null)[] = below;
    const changed = items.map((item, index) =>
      String(index) === rest[0]
        ? rest.length === 1
          ? value
          : withValue(isMap(item) ? item : {}, rest.slice(1), value)
        : item,
    );
    return { ...data, [key]: changed };
  }
  return { ...data, [key]: withValue(isMap(below) ? below : {}, rest, value) };
}

function valueIn(data: DataMap | undefined, path: ValuesPath): Data | undefined {
  let current: Data | null | undefined = data;
  for (const segment of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) return undefined;
    current = (current as Readonly<Record<string, Data | null>>)[segment];
  }
  return current ?? undefined;
}

/** The path with indices as numbers where the data has lists. */
function typedPath(data: DataMap, path: ValuesPath): readonly (string | number)[] {
  let current: unknown = data;
  return path.map((segment) => {
    const typed = Array.isArray(current) ? Number(segment) : segment;
    current =
      typeof current === 'object' && current !== null && Object.hasOwn(current, segment)
        ? (current as Readonly<Record<string, unknown>>)[segment]
        : undefined;
    return typed;
  });
}

function startsWith(path: ValuesPath, start: ValuesPath): boolean {
  return start.length <= path.length && start.every((segment, index) => segment === path[index]);
}
