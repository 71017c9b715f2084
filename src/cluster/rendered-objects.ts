import { groupOf } from '../kubernetes/kinds.ts';
import type { DataMap } from '../model/data.ts';
import type { Resource, ResourceId } from '../model/resource.ts';
import { nameOfSource, type Source } from '../model/source.ts';

/** Characters of objects that are kept of one state; of what comes behind them only the number is known. */
const MOST_KEPT = 64 * 1024 * 1024;

/** An object as JSON, which is small to keep and quick to compare. */
export interface RenderedObject {
  readonly id: ResourceId;
  /** With `apiVersion` and `kind`, which an item of a typed list need not have. */
  readonly json: string;
}

/** The objects that charts and kustomizations of one state render. */
export interface RenderedObjects {
  see(resource: Resource): void;
  /** By their key, in the order in which they were seen; empty for a source that was not seen. */
  of(source: string): ReadonlyMap<string, RenderedObject>;
  /** The sources that render something, with their objects. */
  sources(): ReadonlyMap<string, Source>;
  /** Sources of which not all objects were kept. */
  overfull(): ReadonlySet<string>;
}

/** Takes note of rendered objects. Manifests are left alone: a change of them can be read where it is made. */
export function openRenderedObjects(): RenderedObjects {
  const bySource = new Map<string, Map<string, RenderedObject>>();
  const sources = new Map<string, Source>();
  const overfull = new Set<string>();
  let kept = 0;
  return {
    see(resource) {
      const { source } = resource.document.rendering;
      if (source.kind !== 'helm' && source.kind !== 'kustomize') return;
      const name = nameOfSource(source);
      sources.set(name, source);
      const json = jsonOf(resource);
      kept += json.length;
      if (kept > MOST_KEPT) {
        overfull.add(name);
        return;
      }
      const objects = bySource.get(name) ?? new Map<string, RenderedObject>();
      bySource.set(name, objects);
      objects.set(freeKey(keyOf(resource), objects), { id: idOf(resource), json });
    },
    of: (source) => bySource.get(source) ?? NONE,
    sources: () => sources,
    overfull: () => overfull,
  };
}

const NONE: ReadonlyMap<string, RenderedObject> = new Map();

function jsonOf({ apiVersion, kind, object }: Resource): string {
  const whole: DataMap =
    object['apiVersion'] === undefined || object['kind'] === undefined ? { apiVersion, kind, ...object } : object;
  return JSON.stringify(whole);
}

/** Only the names: the rest would keep the rendering. */
function idOf({ apiVersion, kind, name, namespace }: Resource): ResourceId {
  return { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}

/** Not the version: an object is the same one in another version of its kind. */
function keyOf({ apiVersion, kind, namespace, name }: ResourceId): string {
  return [groupOf(apiVersion), kind, namespace ?? '', name].join('\0');
}

/** Objects of one name, such as those to be named by the cluster, are told apart by their order. */
function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  for (let count = 1; ; count += 1) {
    const candidate = `${key}\0${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
