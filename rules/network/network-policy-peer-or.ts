import { selectsAll } from '../../src/kubernetes/network/network-policies.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A namespace and pods as two peers, where one was most likely meant. */
export const check: SetCheck = function* (set) {
  for (const policy of set.ofKind('NetworkPolicy')) {
    for (const [direction, side] of [
      ['ingress', 'from'],
      ['egress', 'to'],
    ] as const) {
      const rules = valueAt(policy.object, ['spec', direction]);
      if (!Array.isArray(rules)) continue;
      for (const [index, rule] of rules.entries()) {
        const peers: unknown = valueAt(rule, [side]);
        if (!Array.isArray(peers)) continue;
        for (let at = 1; at < peers.length; at += 1) {
          if (!hasOnlyNamespaces(peers[at - 1]) || !hasOnlyPods(peers[at])) continue;
          yield {
            resource: policy,
            path: ['spec', direction, index, side, at, 'podSelector'],
            message: `NetworkPolicy "${policy.name}" admits all pods of the selected namespaces, and beside them pods of its own, since namespaceSelector and podSelector are two items of the list.`,
          };
        }
      }
    }
  }
};

function hasOnlyNamespaces(peer: unknown): boolean {
  return isMap(peer) && peer['namespaceSelector'] !== undefined && Object.keys(peer).length === 1;
}

/** An empty selector would add nothing to the namespaces, so both were meant. */
function hasOnlyPods(peer: unknown): boolean {
  if (!isMap(peer) || Object.keys(peer).length > 1) return false;
  const selector: DataMap[string] | undefined = peer['podSelector'];
  return isMap(selector) && !selectsAll(selector);
}
