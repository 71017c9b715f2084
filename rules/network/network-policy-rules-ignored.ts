import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { indexPods, type PodIndex } from '../../src/kubernetes/workloads/pod-index.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Rules of NetworkPolicies that have no effect. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  for (const policy of set.ofKind('NetworkPolicy')) {
    yield* rulesOfUnlistedDirections(policy);
    yield* emptyPortRanges(policy);
    yield* unknownPortNames(policy, pods);
  }
};

function* rulesOfUnlistedDirections(policy: Resource): Generator<Violation> {
  const types = valueAt(policy.object, ['spec', 'policyTypes']);
  if (!Array.isArray(types) || types.length === 0) return;
  for (const [direction, type] of [
    ['ingress', 'Ingress'],
    ['egress', 'Egress'],
  ] as const) {
    const rules = valueAt(policy.object, ['spec', direction]);
    if (!Array.isArray(rules) || rules.length === 0 || types.includes(type)) continue;
    yield {
      resource: policy,
      path: ['spec', direction],
      message: `NetworkPolicy "${policy.name}" has ${direction} rules without ${type} among its policyTypes, so they have no effect.`,
    };
  }
}

/** The API server refuses a range that ends before it begins. */
function* emptyPortRanges(policy: Resource): Generator<Violation> {
  for (const { port, path } of [...portsOf(policy, 'ingress'), ...portsOf(policy, 'egress')]) {
    const { port: first, endPort } = port;
    if (typeof first !== 'number' || typeof endPort !== 'number' || endPort >= first) continue;
    yield {
      resource: policy,
      path: [...path, 'endPort'],
      message: `NetworkPolicy "${policy.name}" has a range of ports that ends at ${endPort} and begins at ${first}, so no port is in it.`,
    };
  }
}

/** Named ports of incoming traffic are those of the selected pods; where one of these has the name it is well. */
function* unknownPortNames(policy: Resource, pods: PodIndex): Generator<Violation> {
  const named = portsOf(policy, 'ingress').filter(({ port }) => typeof port['port'] === 'string');
  if (named.length === 0) return;
  const selector = valueAt(policy.object, ['spec', 'podSelector']);
  const selected = pods.selectedByExpressions(isMap(selector) ? selector : {}, policy);
  if (selected === undefined || selected.length === 0) return;
  const declared = new Set(
    selected
      .flatMap((owned) => containersOf(owned))
      .flatMap(({ container: { ports } }) =>
        Array.isArray(ports) ? ports.map((port: unknown) => valueAt(port, ['name'])) : [],
      ),
  );
  for (const { port, path } of named) {
    if (declared.has(port['port'])) continue;
    yield {
      resource: policy,
      path: [...path, 'port'],
      message: `NetworkPolicy "${policy.name}" admits the port "${String(port['port'])}", which none of the selected pods declares, so nothing gets through.`,
    };
  }
}

function portsOf(
  policy: Resource,
  direction: 'ingress' | 'egress',
): readonly { readonly port: { readonly [key: string]: unknown }; readonly path: Path }[] {
  const rules = valueAt(policy.object, ['spec', direction]);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index) => {
    const ports = valueAt(rule, ['ports']);
    if (!Array.isArray(ports)) return [];
    return ports.flatMap((port: unknown, at) =>
      isMap(port) ? [{ port, path: ['spec', direction, index, 'ports', at] }] : [],
    );
  });
}
