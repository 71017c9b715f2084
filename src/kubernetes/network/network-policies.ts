import { oncePerSet } from '../../model/once-per-set.ts';
import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import type { PodIndex } from '../workloads/pod-index.ts';
import type { OwnedTemplate } from '../selectors.ts';

/** Which way traffic goes, seen from the pod. */
export type Direction = 'Ingress' | 'Egress';

/** What `uses` of a rule must list to ask for the policies of a set. */
export const POLICY_KINDS: readonly string[] = [
  'NetworkPolicy',
  'CiliumNetworkPolicy.cilium.io',
  'CiliumClusterwideNetworkPolicy.cilium.io',
  'NetworkPolicy.projectcalico.org',
  'NetworkPolicy.crd.projectcalico.org',
  'GlobalNetworkPolicy.projectcalico.org',
  'GlobalNetworkPolicy.crd.projectcalico.org',
];

/** A policy of any of the kinds, as far as it says whom it guards. */
export interface PodPolicy {
  readonly resource: Resource;
  readonly directions: readonly Direction[];
  /** A label selector; empty for every pod in reach. */
  readonly selector: DataMap;
  /** Whether it is for all namespaces. */
  readonly isClusterWide: boolean;
}

/** The policies of the set that guard pods, each with the pods that it is for. */
export const podPoliciesIn: (set: ResourceSet) => readonly PodPolicy[] = oncePerSet(readPodPoliciesIn);

function readPodPoliciesIn(set: ResourceSet): readonly PodPolicy[] {
  return POLICY_KINDS.flatMap((kind) =>
    set.ofKind(kind).flatMap((resource) => {
      if (kind === 'NetworkPolicy') return [kubernetesPolicy(resource)];
      return kind.endsWith('cilium.io') ? ciliumPolicies(resource) : [calicoPolicy(resource)];
    }),
  );
}

function kubernetesPolicy(resource: Resource): PodPolicy {
  const selector = valueAt(resource.object, ['spec', 'podSelector']);
  return {
    resource,
    directions: directionsOf(resource.object['spec']),
    selector: isMap(selector) ? selector : {},
    isClusterWide: false,
  };
}

/**
 * The directions that a NetworkPolicy closes but for its rules. Unset `policyTypes` means Ingress, and Egress where there
 * are rules for it. Source: the API reference of NetworkPolicy.
 */
export function directionsOf(spec: unknown): readonly Direction[] {
  const types = valueAt(spec, ['policyTypes']);
  if (hasItems(types)) return (['Ingress', 'Egress'] as const).filter((one) => types.includes(one));
  return hasItems(valueAt(spec, ['egress'])) ? ['Ingress', 'Egress'] : ['Ingress'];
}

/** One policy for each of `spec` and `specs`. Those for nodes guard no pod. */
function ciliumPolicies(resource: Resource): readonly PodPolicy[] {
  const { spec, specs } = resource.object;
  const all: readonly unknown[] = Array.isArray(specs) ? [spec, ...(specs as readonly unknown[])] : [spec];
  return all.flatMap((one) => {
    if (!isMap(one) || one['nodeSelector'] !== undefined) return [];
    const closes = (direction: Direction): boolean => {
      const key = direction.toLowerCase();
      if (valueAt(one, ['enableDefaultDeny', key]) === false) return false;
      return one[key] !== undefined || one[`${key}Deny`] !== undefined;
    };
    const selector = one['endpointSelector'];
    return [
      {
        resource,
        directions: (['Ingress', 'Egress'] as const).filter(closes),
        selector: isMap(selector) ? withoutSources(selector) : {},
        isClusterWide: resource.kind === 'CiliumClusterwideNetworkPolicy',
      },
    ];
  });
}

/** Cilium names the source of a label (`k8s:app`), and labels that a pod has from its namespace, which nobody knows here. */
function withoutSources({ matchLabels, matchExpressions }: DataMap): DataMap {
  const labels = isMap(matchLabels) ? Object.entries(matchLabels).filter(([key]) => isOfPod(key)) : [];
  const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
  return {
    matchLabels: Object.fromEntries(labels.map(([key, value]) => [withoutSource(key), value])),
    matchExpressions: expressions.flatMap((one) => {
      if (!isMap(one)) return [];
      const { key } = one;
      if (typeof key !== 'string') return [one];
      return isOfPod(key) ? [{ ...one, key: withoutSource(key) }] : [];
    }),
  };
}

function withoutSource(key: string): string {
  return key.replace(/^(?:k8s|any):/u, '');
}

function isOfPod(key: string): boolean {
  return !/^io\.(?:kubernetes|cilium)\./u.test(withoutSource(key));
}

/** Calico's selectors are a language of their own; each of its policies is taken to be for every pod in reach. */
function calicoPolicy(resource: Resource): PodPolicy {
  const types = valueAt(resource.object, ['spec', 'types']);
  return {
    resource,
    directions: hasItems(types)
      ? (['Ingress', 'Egress'] as const).filter((one) => types.includes(one))
      : directionsOf(resource.object['spec']),
    selector: {},
    isClusterWide: resource.kind === 'GlobalNetworkPolicy',
  };
}

/** Which pods the policies of a set guard. */
export interface PolicyCover {
  covers(owned: OwnedTemplate, direction: Direction): boolean;
  /** Whether a policy of any kind is for the namespace; without a namespace, whether there is any at all. */
  reaches(namespace: string | undefined): boolean;
}

/** Asks each policy once for the pods that it selects. A selector that cannot be judged selects all. */
export function policyCover(set: ResourceSet, pods: PodIndex): PolicyCover {
  const policies = podPoliciesIn(set);
  const selected: Readonly<Record<Direction, Set<OwnedTemplate>>> = { Ingress: new Set(), Egress: new Set() };
  /** Namespaces of which a policy takes all pods; `*` is all of them. */
  const whole: Readonly<Record<Direction, Set<string>>> = { Ingress: new Set(), Egress: new Set() };
  const reached = new Set<string>();
  for (const { resource, directions, selector, isClusterWide } of policies) {
    const namespace = isClusterWide ? '*' : (resource.namespace ?? '*');
    reached.add(namespace);
    const chosen = selectsAll(selector) ? undefined : pods.selectedByExpressions(selector, resource);
    for (const direction of directions) {
      if (chosen === undefined) whole[direction].add(namespace);
      else for (const owned of chosen) selected[direction].add(owned);
    }
  }
  return {
    covers: (owned, direction) => selected[direction].has(owned) || isAmong(whole[direction], owned.owner.namespace),
    reaches: (namespace) => isAmong(reached, namespace),
  };
}

/** Whether a namespace is in a list of them; without one it may be any. */
function isAmong(namespaces: ReadonlySet<string>, namespace: string | undefined): boolean {
  return namespaces.has('*') || (namespace === undefined ? namespaces.size > 0 : namespaces.has(namespace));
}

/** Whether a label selector asks for nothing, so that it takes every pod. */
export function selectsAll({ matchLabels, matchExpressions }: DataMap): boolean {
  return !(isMap(matchLabels) && Object.keys(matchLabels).length > 0) && !hasItems(matchExpressions);
}

/** Whether policies do not reach the pod, since it is in the network of its node. */
export function isInHostNetwork({ spec }: OwnedTemplate): boolean {
  return spec['hostNetwork'] === true;
}

function hasItems(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
