import { isInHostNetwork, podPoliciesIn } from '../../src/kubernetes/network/network-policies.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/**
 * Policies that let pods out to somewhere, and to no name server. Told at the first policy with rules that closes the pod;
 * a policy is told once.
 */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  const closing = new Map<OwnedTemplate, Resource[]>();
  for (const { resource, selector, directions } of podPoliciesIn(set)) {
    if (!directions.includes('Egress')) continue;
    for (const owned of pods.selectedByExpressions(selector, resource) ?? []) {
      const known = closing.get(owned);
      if (known === undefined) closing.set(owned, [resource]);
      else known.push(resource);
    }
  }
  if (closing.size === 0) return;
  const told = new Set<Resource>();
  for (const owned of pods.templates) {
    const policies = closing.get(owned) ?? [];
    const first = policies.find((policy) => rulesOf(policy).length > 0);
    if (first === undefined || told.has(first) || isInHostNetwork(owned) || policies.some(admitsDns)) continue;
    told.add(first);
    yield {
      resource: first,
      path: ['spec', 'egress'],
      message: `NetworkPolicy "${first.name}" admits no DNS, and neither does another policy of this source, so ${owned.owner.kind} "${owned.owner.name}" cannot look up any name.`,
      related: [{ resource: owned.owner, path: [], message: 'These pods are selected.' }],
    };
  }
};

function rulesOf(policy: Resource): readonly unknown[] {
  const rules = valueAt(policy.object, ['spec', 'egress']);
  return Array.isArray(rules) ? rules : [];
}

/** Ports on which name servers answer behind the Service's 53, which policies do not see. Sources: OpenShift, Gardener, CoreDNS. */
const DNS_PORTS = [53, 1053, 5353, 8053];

/** Policies of Cilium and Calico have rules of other forms; they are taken to admit it. */
function admitsDns(policy: Resource): boolean {
  if (!policy.apiVersion.startsWith('networking.k8s.io/') && !policy.apiVersion.startsWith('extensions/')) return true;
  return rulesOf(policy).some((rule) => {
    const ports = valueAt(rule, ['ports']);
    return !Array.isArray(ports) || ports.length === 0 || ports.some(isDnsPort);
  });
}

/** Whether a port of a rule is one for DNS over UDP; what stands behind a name is the other side's business. */
function isDnsPort(entry: unknown): boolean {
  if (!isMap(entry) || entry['protocol'] !== 'UDP') return false;
  const { port, endPort } = entry;
  if (typeof port !== 'number') return true;
  const last = typeof endPort === 'number' ? endPort : port;
  return DNS_PORTS.some((one) => port <= one && one <= last);
}
