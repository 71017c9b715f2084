import { type Data, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import type { Violation } from '../../model/rule.ts';

/** A PodSecurityPolicy that admits something, where it does, and how a violation says whose reading that is. */
export interface LaxPolicy {
  readonly policy: Resource;
  readonly path: Path;
  readonly reading: Pick<Violation, 'arm'>;
}

/**
 * The policies of a set that admit something, as `placeOf` finds it: where a policy does, or undefined where it forbids it. Empty
 * when one policy forbids it, since the others are then for those few who may use them; `params.strict` has each stand for itself.
 */
export function laxPoliciesIn(
  set: ResourceSet,
  params: Readonly<Record<string, Data>>,
  placeOf: (policy: Resource) => Path | undefined,
): readonly LaxPolicy[] {
  const policies = set.ofKind('PodSecurityPolicy');
  const lax = policies.flatMap((policy) => {
    const path = placeOf(policy);
    return path === undefined ? [] : [{ policy, path }];
  });
  const isForbidden = lax.length < policies.length;
  if (isForbidden && params['strict'] !== true) return [];
  return lax.map((one) => ({ ...one, reading: isForbidden ? { arm: 'strict' } : {} }));
}

/** The place of a boolean field of the spec that is true; undefined where it is false or unset. */
export function placeWhereTrue(policy: Resource, field: string): Path | undefined {
  return valueAt(policy.object, ['spec', field]) === true ? ['spec', field] : undefined;
}

/** The place of a list of the spec that has items. */
export function placeWhereListed(policy: Resource, field: string): Path | undefined {
  return itemsAt(policy, ['spec', field]).length > 0 ? ['spec', field] : undefined;
}

/** The place at which a strategy for users or groups (`runAsUser`, `fsGroup`) admits id 0; undefined where it is unset or does not. */
export function placeOfRootId(policy: Resource, field: string): Path | undefined {
  const path = ['spec', field];
  if (valueAt(policy.object, [...path, 'rule']) === 'RunAsAny') return [...path, 'rule'];
  const ranges = itemsAt(policy, [...path, 'ranges']);
  const index = ranges.findIndex((range) => isMap(range) && typeof range['min'] === 'number' && range['min'] <= 0);
  return index < 0 ? undefined : [...path, 'ranges', index, 'min'];
}

/** The items of a list of the policy; empty for anything else. */
export function itemsAt(policy: Resource, path: Path): readonly unknown[] {
  const list = valueAt(policy.object, path);
  return Array.isArray(list) ? list : [];
}
