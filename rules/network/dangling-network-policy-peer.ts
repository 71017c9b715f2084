import { isMadeByOperator } from '../../src/kubernetes/link-severity.ts';
import { selectsAll } from '../../src/kubernetes/network/network-policies.ts';
import { indexPods, type PodIndex } from '../../src/kubernetes/workloads/pod-index.ts';
import { labelsOf, selectsByExpressions } from '../../src/kubernetes/selectors.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Peers of NetworkPolicies that are no pod of the set. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const namespaces = labelsOfNamespaces(set, pods);
  // A chart is one of many in its namespace, so the other side is often not its own.
  const isChart = set.rendering.source.kind === 'helm';
  for (const policy of set.ofKind('NetworkPolicy')) {
    for (const { peer, path } of peersOf(policy)) {
      const answer = answerOf(peer, policy, pods, namespaces);
      if (answer === 'pods' || answer === 'unknown') continue;
      const severity = answer === 'no namespace' || isChart || pods.templates.length === 0 ? 'info' : 'medium';
      yield {
        resource: policy,
        path: [...path, 'podSelector'],
        message: `NetworkPolicy "${policy.name}" names a peer that is no pod of this source, so the traffic that it is to admit is dropped${severity === 'info' ? ' unless the pods come from elsewhere' : ''}.`,
        severity,
      };
    }
  }
};

function peersOf(policy: Resource): readonly { readonly peer: DataMap; readonly path: Path }[] {
  return [
    ['ingress', 'from'],
    ['egress', 'to'],
  ].flatMap(([direction = '', side = '']) => {
    const rules = valueAt(policy.object, ['spec', direction]);
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((rule: unknown, index) => {
      const peers = valueAt(rule, [side]);
      if (!Array.isArray(peers)) return [];
      return peers.flatMap((peer: unknown, at) =>
        isMap(peer) ? [{ peer, path: ['spec', direction, index, side, at] }] : [],
      );
    });
  });
}

/** Labels of each namespace that the set names; those without an object have what every namespace has. */
function labelsOfNamespaces(set: ResourceSet, pods: PodIndex): ReadonlyMap<string, DataMap> {
  const found = new Map<string, DataMap>();
  const add = (name: string, labels: DataMap): void => {
    found.set(name, { ...found.get(name), ...labels, 'kubernetes.io/metadata.name': name });
  };
  for (const { owner } of pods.templates) if (owner.namespace !== undefined) add(owner.namespace, {});
  for (const namespace of set.ofKind('Namespace')) add(namespace.name, labelsOf(namespace.object));
  return found;
}

type Answer = 'pods' | 'no pod' | 'no namespace' | 'unknown';

function answerOf(peer: DataMap, policy: Resource, pods: PodIndex, namespaces: ReadonlyMap<string, DataMap>): Answer {
  const { podSelector, namespaceSelector } = peer;
  if (!isMap(podSelector) || selectsAll(podSelector)) return 'unknown';
  const pairs = podSelector['matchLabels'];
  if (isMap(pairs) && isMadeByOperator(pairs)) return 'unknown';
  if (!isMap(namespaceSelector)) {
    const chosen = pods.selectedByExpressions(podSelector, policy);
    if (chosen === undefined) return 'unknown';
    return chosen.length > 0 ? 'pods' : 'no pod';
  }
  // Pods of any namespace, asked for by a policy that may be of any.
  const { namespace: _, ...anywhere } = policy;
  const chosen = pods.selectedByExpressions(podSelector, anywhere);
  if (chosen === undefined) return 'unknown';
  const isChosen = (labels: DataMap | undefined): boolean =>
    labels === undefined || selectsByExpressions(namespaceSelector, labels) !== false;
  if (![...namespaces.values()].some(isChosen)) return 'no namespace';
  return chosen.some(({ owner }) => isChosen(namespaces.get(owner.namespace ?? ''))) ? 'pods' : 'no pod';
}
