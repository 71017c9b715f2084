import type { CelValue } from '../cel/value.ts';
import { valueAt } from '../model/data.ts';
import type { Params } from './policy.ts';
import type { Subject } from './subject.ts';
import type { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** The parameters to judge an object with, one after the other; or why they are not known. */
export function paramsFor(
  params: Params,
  { namespace }: Subject,
  world: World,
): { readonly values: readonly CelValue[] } | Unknown {
  switch (params.kind) {
    case 'none':
      return { values: [null] };
    case 'given':
      return { values: [params.value] };
    case 'wanted': {
      const { apiVersion, paramKind, name } = params;
      const where = params.namespace ?? namespace;
      const found = world
        .ofKind(apiVersion, paramKind)
        .filter((one) => one.namespace === undefined || where === undefined || one.namespace === where)
        .filter((one) =>
          name === undefined
            ? params.matchesLabels(valueAt(one.object, ['metadata', 'labels']) as never) === true
            : one.name === name,
        );
      if (found.length > 0) return { values: found.map((one) => one.object as CelValue) };
      const what = name === undefined ? `no ${paramKind} that the binding selects` : `no ${paramKind} "${name}"`;
      const otherwise = params.ifMissing === 'Deny' ? 'refuses' : 'allows';
      return {
        unknown: `${what} is in these files; without one the API server ${otherwise} the object`,
        isMissing: true,
      };
    }
  }
}
