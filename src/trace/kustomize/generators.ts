import { isMap, valueAt } from '../../model/data.ts';
import type { DataMap } from '../../model/data.ts';
import type { Location, Path, RepoPath } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { linesOf } from '../../yaml/lines.ts';
import type { Kustomization } from './kustomizations.ts';

/** A place in a kustomization or a file that a generator reads. */
export interface GeneratorHome {
  readonly at: Location;
  /** `file` for a whole file that became one value. */
  readonly precision: 'exact' | 'block' | 'file';
  /** Why it is not exact. */
  readonly reason?: string;
}

const FIELDS: Readonly<Record<string, string>> = { ConfigMap: 'configMapGenerator', Secret: 'secretGenerator' };
const DATA_KEYS = new Set(['data', 'stringData', 'binaryData']);

/** Where a generator of the kustomizations, of which the last one wins, got what stands at `path` of the object. */
export function homeInGenerator(
  resource: Resource,
  path: Path,
  { chain, inputs }: { readonly chain: readonly Kustomization[]; readonly inputs: ReadonlyMap<RepoPath, string> },
): GeneratorHome | undefined {
  let fallback: GeneratorHome | undefined;
  let named: GeneratorHome | undefined;
  for (const kustomization of chain.toReversed()) {
    for (const [entry, at] of generatorsOf(resource, kustomization)) {
      const isType = path.length === 1 && path[0] === 'type' && fallback !== undefined;
      const value = valueAt(resource.object, path);
      const found = isType ? undefined : homeInEntry(path, entry, { kustomization, at, inputs, value });
      if (found !== undefined) return found;
      const name = kustomization.locate([...at, 'name']) ?? kustomization.locate(at);
      if (name === undefined) continue;
      fallback ??= isName(path)
        ? { at: name, precision: 'exact' }
        : { at: name, precision: 'block', reason: 'the generator makes it' };
      // Others find the object by its name; the one that made it gave it.
      const isOwn = entry['behavior'] !== 'merge' && entry['behavior'] !== 'replace';
      if (isOwn && isName(path)) named ??= { at: name, precision: 'exact' };
    }
  }
  return named ?? fallback;
}

function generatorsOf(resource: Resource, { data }: Kustomization): readonly (readonly [DataMap, Path])[] {
  const field = FIELDS[resource.kind];
  const list = field === undefined ? undefined : data[field];
  if (field === undefined || !Array.isArray(list)) return [];
  return list.flatMap((entry, index) => {
    const name = isMap(entry) ? entry['name'] : undefined;
    return isMap(entry) && typeof name === 'string' && name !== '' && resource.name.includes(name)
      ? [[entry, [field, index]] as const]
      : [];
  });
}

function isName(path: Path): boolean {
  return path[0] === 'metadata' && (path[1] === 'name' || path.length < 2);
}

interface Entry {
  readonly kustomization: Kustomization;
  /** Path of the generator in it. */
  readonly at: Path;
  readonly inputs: ReadonlyMap<RepoPath, string>;
  /** What stands at the path that is asked for. */
  readonly value: unknown;
}

function homeInEntry(path: Path, entry: DataMap, place: Entry): GeneratorHome | undefined {
  const [first, second, third] = path;
  if (first === 'type' && path.length === 1) return inKustomization(place, [...place.at, 'type']);
  if (DATA_KEYS.has(String(first)) && typeof second === 'string') return homeOfKey(second, entry, place);
  if (first === 'metadata' && (second === 'labels' || second === 'annotations') && typeof third === 'string') {
    const { kustomization, at } = place;
    const own = kustomization.locate([...at, 'options', second, third]);
    const shared = own ?? kustomization.locate(['generatorOptions', second, third]);
    return shared === undefined ? undefined : { at: shared, precision: 'exact' };
  }
  return undefined;
}

function inKustomization({ kustomization }: Entry, path: Path): GeneratorHome | undefined {
  const found = kustomization.locate(path);
  return found === undefined ? undefined : { at: found, precision: 'exact' };
}

function homeOfKey(key: string, entry: DataMap, place: Entry): GeneratorHome | undefined {
  const { kustomization, at, inputs, value } = place;
  const exact = (path: Path): GeneratorHome | undefined => inKustomization(place, path);
  const literal = stringsOf(entry['literals']).findIndex((one) => one.startsWith(`${key}=`));
  if (literal !== -1) return exact([...at, 'literals', literal]);
  for (const [index, one] of stringsOf(entry['files']).entries()) {
    const given = one.includes('=') ? one.slice(0, one.indexOf('=')) : one.slice(one.lastIndexOf('/') + 1);
    if (given !== key) continue;
    const file = targetOf([...at, 'files', index], kustomization);
    if (file === undefined) return exact([...at, 'files', index]);
    // The file is the value, which begins at its first line.
    const begins = { at: firstLine(file, inputs), reason: 'the whole file is this one value' };
    return isSameText(inputs.get(file), value)
      ? { at: begins.at, precision: 'exact' }
      : { ...begins, precision: 'file' };
  }
  for (const path of [...stringsOf(entry['envs']).map((_one, index) => [...at, 'envs', index]), [...at, 'env']]) {
    const file = targetOf(path, kustomization);
    const found = file === undefined ? undefined : lineWithKey(key, file, inputs.get(file));
    if (found !== undefined) return { at: found, precision: 'exact' };
  }
  return undefined;
}

function targetOf(path: Path, { entries }: Kustomization): RepoPath | undefined {
  const wanted = path.join('\n');
  return entries.find(({ at }) => at.join('\n') === wanted)?.to;
}

function firstLine(file: RepoPath, inputs: ReadonlyMap<RepoPath, string>): Location {
  const text = inputs.get(file);
  if (text === undefined) return { file };
  const lines = linesOf(text);
  return { file, region: { start: lines.positionAt(lines.startOf(1)), end: lines.positionAt(lines.endOf(1)) } };
}

/** The `KEY=value` line of an environment file, or the line with the key alone, whose value is taken from the environment. */
function lineWithKey(key: string, file: RepoPath, text: string | undefined): Location | undefined {
  if (text === undefined) return undefined;
  const lines = linesOf(text);
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.startOf(line);
    const content = text.slice(start, lines.endOf(line));
    const lead = content.length - content.trimStart().length;
    if (content.trim() !== key && !content.slice(lead).startsWith(`${key}=`)) continue;
    return { file, region: { start: lines.positionAt(start + lead), end: lines.positionAt(lines.endOf(line)) } };
  }
  return undefined;
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Whether the file became the value as it is, or in base 64 as in a Secret. */
function isSameText(text: string | undefined, value: unknown): boolean {
  if (text === undefined || text.trim() === '' || typeof value !== 'string') return false;
  return text === value || Buffer.from(text).toString('base64') === value.replaceAll(/\s/gu, '');
}
