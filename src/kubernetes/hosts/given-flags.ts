import { type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { readFlags, setFlag, type Word } from '../control-plane/command-line.ts';
import { textOfField } from '../control-plane/component-files.ts';
import type { ComponentSettings, Program } from '../control-plane/component-settings.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/** Flags given to a program beside those that its host gives it: a list of `name=value`. */
export function flagsOfList(component: Program, list: unknown, root: Path): ComponentSettings | undefined {
  const items = Array.isArray(list) ? list : [list];
  const words: Word[] = items.map((item: unknown, index) => ({
    text: `--${scalarText(item).replace(/^-+/u, '')}`,
    path: Array.isArray(list) ? [...root, index] : root,
  }));
  const { values, paths } = readFlags(words);
  return paths.size === 0 ? undefined : { component, flags: values, paths, root, isPart: true, minor: undefined };
}

/** The same as a mapping; `nameOf` says which flag a key is. Nothing where there is no mapping. */
export function flagsOfMap(
  component: Program,
  map: unknown,
  { root, nameOf }: { readonly root: Path; readonly nameOf: (key: string) => string },
): ComponentSettings | undefined {
  if (!isMap(map)) return undefined;
  const flags: Record<string, string> = {};
  const paths = new Map<string, Path>();
  for (const [key, value] of Object.entries(map)) {
    const text = textOfField(value);
    // A setting without a value is as good as absent.
    if (text === '') continue;
    setFlag(flags, nameOf(key), text);
    paths.set(nameOf(key), [...root, key]);
  }
  return paths.size === 0 ? undefined : { component, flags, paths, root, isPart: true, minor: undefined };
}

/** Those that are there. */
export function onlyGiven(settings: readonly (ComponentSettings | undefined)[]): readonly ComponentSettings[] {
  return settings.filter((one) => one !== undefined);
}

/** Whether a value is a mapping that has one of the keys. */
export function hasAnyKey(value: unknown, keys: readonly string[]): value is DataMap {
  return isMap(value) && keys.some((key) => Object.hasOwn(value, key));
}
