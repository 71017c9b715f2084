import type { FieldTrace } from '../model/field-trace.ts';
import { groupBy } from '../model/group-by.ts';
import { keyOfResource } from '../model/resource.ts';

/** Fields that are the same in several sources, value and way included, as one that names the sources; in the order in which they first came. */
export function mergeTraces(fields: readonly FieldTrace[]): readonly FieldTrace[] {
  return [...groupBy(fields, likenessOf).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...first, sources: [...new Set(alike.flatMap((one) => one.sources))] }];
  });
}

function likenessOf({ resource, path, value, isMissing, chain }: FieldTrace): string {
  const way = chain.map(({ at, role }) => [at.file, at.region?.start.line, role]);
  return JSON.stringify([keyOfResource(resource), path, value, isMissing, way]);
}
