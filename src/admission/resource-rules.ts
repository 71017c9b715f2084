import { nearestName } from '../model/nearest-name.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import { OWN_GROUPS, resourcesOfGroup } from '../kubernetes/resource-names.ts';
import { itemsAt, type PolicyObject, textsAt } from './policy-object.ts';
import { told } from './told.ts';

/** What there is to say of the rules below `at` (`spec.matchConstraints`): names that Kubernetes does not serve, and requests that files never make. */
export function aboutResourceRules(from: PolicyObject, at: Path): readonly Diagnostic[] {
  const rules = itemsAt(from, [...at, 'resourceRules']);
  const operations = rules.flatMap(({ path }) => textsAt(from, [...path, 'operations']) ?? ['*']);
  const found: Diagnostic[] = rules.flatMap(({ path }) => aboutNames(from, path));
  if (rules.length > 0 && !operations.some((one) => one === '*' || one === 'CREATE' || one === 'UPDATE')) {
    found.push(
      told(
        from,
        [...at, 'resourceRules'],
        'is for requests that no file makes (only CREATE is judged)',
        'The API server judges them.',
      ),
    );
  }
  return found;
}

function aboutNames(from: PolicyObject, path: Path): readonly Diagnostic[] {
  const groups = textsAt(from, [...path, 'apiGroups']) ?? [];
  // In groups of custom resources, and where any group is meant, every name may be one.
  if (!groups.every((group) => OWN_GROUPS.includes(group)) || groups.length === 0) return [];
  const served = groups.flatMap((group) => resourcesOfGroup(group) ?? []);
  return (textsAt(from, [...path, 'resources']) ?? []).flatMap((written, index) => {
    const [name = ''] = written.split('/');
    if (name === '*' || served.includes(name)) return [];
    const near =
      nearestName(name, served) ??
      nearestName(
        name,
        OWN_GROUPS.flatMap((group) => resourcesOfGroup(group) ?? []),
      );
    const where = groups.map((group) => (group === '' ? 'the core group' : group)).join(', ');
    return [
      told(
        from,
        [...path, 'resources', index],
        `is for "${written}", which ${where} does not serve`,
        near === undefined
          ? 'Write the plural, lower-case name of the kind.'
          : `Did you mean "${near}"? Names are plural and lower-case.`,
      ),
    ];
  });
}
