import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { maySelect } from './pod-index.ts';
import { labelsOf, type OwnedTemplate } from '../selectors.ts';

/** Keys of node labels that set nodes apart, or the zones that they stand in. */
const SPREADING_KEYS = new Set([
  'kubernetes.io/hostname',
  'topology.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/zone',
]);

/** A term of pod affinity or anti-affinity. */
export interface AffinityTerm {
  readonly term: DataMap;
  /** From the object's root. */
  readonly path: Path;
  readonly isRequired: boolean;
}

/** The terms of a template's `podAffinity` or `podAntiAffinity`, the required ones first. */
export function affinityTermsOf(
  template: OwnedTemplate,
  key: 'podAffinity' | 'podAntiAffinity',
): readonly AffinityTerm[] {
  const path: Path = ['affinity', key];
  const affinity = valueAt(template.spec, path);
  if (!isMap(affinity)) return [];
  const root = [...template.templatePath, 'spec', ...path];
  const required = 'requiredDuringSchedulingIgnoredDuringExecution';
  const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
  return [
    ...itemsOf(affinity[required]).map(([term, index]) => ({
      term,
      path: [...root, required, index],
      isRequired: true,
    })),
    ...itemsOf(affinity[preferred]).flatMap(([{ podAffinityTerm }, index]) =>
      isMap(podAffinityTerm)
        ? [{ term: podAffinityTerm, path: [...root, preferred, index, 'podAffinityTerm'], isRequired: false }]
        : [],
    ),
  ];
}

function itemsOf(list: unknown): readonly (readonly [DataMap, number])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isMap(item) ? [[item, index] as const] : []));
}

/** Whether the term's topology key is that of nodes or zones. */
export function spreadsOverNodes({ term }: AffinityTerm): boolean {
  return typeof term['topologyKey'] === 'string' && SPREADING_KEYS.has(term['topologyKey']);
}

/**
 * Whether a term of `owner`'s pods can mean pods of `other`: by namespace and by label. Without a selector it means none;
 * what cannot be told counts as a yes.
 */
export function termMeans({ term }: AffinityTerm, owner: Resource, other: OwnedTemplate): boolean {
  const selector = term['labelSelector'];
  if (!isMap(selector)) return false;
  return reachesNamespace(term, owner, other.owner) && maySelect(selector, labelsOf(other.template)) !== false;
}

function reachesNamespace({ namespaces, namespaceSelector }: DataMap, owner: Resource, other: Resource): boolean {
  // What labels a namespace has is mostly decided elsewhere.
  if (namespaceSelector !== undefined || other.namespace === undefined) return true;
  if (Array.isArray(namespaces) && namespaces.length > 0) return namespaces.includes(other.namespace);
  return owner.namespace === undefined || owner.namespace === other.namespace;
}

/** Whether a spread constraint of the template selects its own pods. */
export function hasSpreadConstraint({ template, spec }: OwnedTemplate): boolean {
  const constraints = spec['topologySpreadConstraints'];
  if (!Array.isArray(constraints)) return false;
  return constraints.some((constraint: unknown) => {
    const selector = isMap(constraint) ? constraint['labelSelector'] : undefined;
    return isMap(selector) && maySelect(selector, labelsOf(template)) !== false;
  });
}
