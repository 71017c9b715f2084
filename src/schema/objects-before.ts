import { groupOf } from '../kubernetes/kinds.ts';
import { type DataMap, isMap } from '../model/data.ts';
import type { Resource } from '../model/resource.ts';
import { nameOfSource } from '../model/source.ts';
import { hasImmutableFields } from './immutable.ts';

/** Characters that are kept of one state. Of what comes behind them nothing is said. */
const MOST_KEPT = 64 * 1024 * 1024;

/** The objects of another state of the repository of which not every field can be changed. */
export interface ObjectsBefore {
  see(resource: Resource): void;
  /** What the object was; undefined where it was not there, and where several went by its name. */
  of(resource: Resource): DataMap | undefined;
}

/** Takes note of objects as JSON, by the source that makes them: the same name in two environments is two objects. */
export function openObjectsBefore(): ObjectsBefore {
  const kept = new Map<string, string | undefined>();
  let size = 0;
  return {
    see(resource) {
      const key = keyOf(resource);
      if (key === undefined) return;
      const json = kept.has(key) || size > MOST_KEPT ? undefined : JSON.stringify(keptOf(resource));
      size += json?.length ?? 0;
      kept.set(key, json);
    },
    of(resource) {
      const key = keyOf(resource);
      const json = key === undefined ? undefined : kept.get(key);
      return json === undefined ? undefined : (JSON.parse(json) as DataMap);
    },
  };
}

/** The object without what may be changed at will, which is most of it. */
function keptOf({ kind, object }: Resource): DataMap {
  const { data: _, stringData: __, binaryData: ___, ...rest } = object;
  if (object['immutable'] === true) return object;
  const { spec, ...others } = rest;
  if (kind === 'Job' || !isMap(spec)) return rest;
  const { template: ____, ...specOfObject } = spec;
  return { ...others, spec: specOfObject };
}

/** Undefined for what no state has twice: objects whose name the cluster makes up, and kinds of which all can be changed. */
function keyOf({ apiVersion, kind, namespace, name, document }: Resource): string | undefined {
  if (name === '' || name.endsWith('*') || !hasImmutableFields(apiVersion, kind)) return undefined;
  const { source } = document.rendering;
  return [source.kind, nameOfSource(source), groupOf(apiVersion), kind, namespace ?? '', name].join('\0');
}
