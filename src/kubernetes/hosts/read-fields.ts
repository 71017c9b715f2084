import { type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { setFlag } from '../control-plane/command-line.ts';
import { textOfField } from '../control-plane/component-files.ts';
import type { ComponentSettings, HostPart } from '../control-plane/component-settings.ts';

/**
 * Where settings stand, by their names: a dotted path, or several of which the first that is there counts. `items[].key` is the
 * `key` of every item.
 */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What a part's settings are made of. */
export interface PartForm {
  readonly part: HostPart;
  readonly fields: Fields;
  /** What a field that is left out means; a field without one is then not known. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** A value, and the path by which it was found; the path that it would have where it is not there. */
export interface FoundField {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * The field at a dotted path below `root`. A list on the way is gone into at its first item: Crossplane's older versions have a
 * list of one wherever their newer ones have an object.
 */
export function fieldAt(object: DataMap, root: Path, dotted: string): FoundField {
  const path: (string | number)[] = [];
  let value: unknown = object;
  for (const segment of [...root, ...dotted.split('.')]) {
    if (typeof segment === 'string' && Array.isArray(value)) {
      if (value.length > 0) path.push(0);
      value = value[0] as unknown;
    }
    path.push(segment);
    value = memberOf(value, segment);
  }
  return { value, path };
}

function memberOf(value: unknown, segment: string | number): unknown {
  if (typeof segment === 'number') return Array.isArray(value) ? (value[segment] as unknown) : undefined;
  return isMap(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** The settings of a part, read from the fields below `root`, each with its place whether it is there or not. */
export function readFields({ part, fields, defaults }: PartForm, object: DataMap, root: Path): ComponentSettings {
  const flags: Record<string, string> = { ...defaults };
  const paths = new Map<string, Path>();
  for (const [name, places] of Object.entries(fields)) {
    const candidates = typeof places === 'string' ? [places] : places;
    const found = candidates.map((dotted) => textAt(object, root, dotted));
    const chosen = found.find(({ text }) => text !== '') ?? found[0];
    if (chosen === undefined) continue;
    paths.set(name, chosen.path);
    if (chosen.text !== '') setFlag(flags, name, chosen.text);
  }
  return { component: part, flags, paths, root, isPart: false, minor: undefined };
}

function textAt(object: DataMap, root: Path, dotted: string): { readonly text: string; readonly path: Path } {
  const [list = '', key] = dotted.split('[].');
  const { value, path } = fieldAt(object, root, list);
  if (key === undefined) return { text: textOfField(value), path };
  const items = Array.isArray(value) ? value : [];
  return { text: items.map((item: unknown) => textOfField(memberOf(item, key))).join(','), path };
}

/** The same settings with some of them said otherwise, where a table cannot say it. */
export function withFlags(
  settings: ComponentSettings,
  said: Readonly<Record<string, string | undefined>>,
): ComponentSettings {
  const flags: Record<string, string> = { ...settings.flags };
  for (const [name, text] of Object.entries(said)) {
    if (text === undefined) delete flags[name];
    else flags[name] = text;
  }
  return { ...settings, flags };
}
