import { expect, test } from 'vitest';
import {
  directionsOf,
  podPoliciesIn,
  policyCover,
  POLICY_KINDS,
} from '../../../src/kubernetes/network/network-policies.ts';
import { indexPods } from '../../../src/kubernetes/workloads/pod-index.ts';
import { builtInDefinitions } from '../../built-in-definitions.ts';
import { setOf } from '../sets.ts';

test.each([
  [{}, ['Ingress']],
  [{ policyTypes: [] }, ['Ingress']],
  [{ egress: [] }, ['Ingress']],
  [{ egress: [{}] }, ['Ingress', 'Egress']],
  [{ policyTypes: ['Egress'], ingress: [{}] }, ['Egress']],
  [{ policyTypes: ['Egress', 'Ingress'] }, ['Ingress', 'Egress']],
  [undefined, ['Ingress']],
])('a policy with %j closes %j', (spec, directions) => {
  expect(directionsOf(spec)).toEqual(directions);
});

test('policies of Cilium are one for each specification, and labels lose their source', () => {
  const set = setOf({
    'a.yaml': `
apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: { name: web, namespace: shop }
spec: { endpointSelector: { matchLabels: { "k8s:app": web } }, egress: [{}] }
specs:
  - { endpointSelector: { matchExpressions: [{ key: "any:tier", operator: Exists }, { key: "k8s:io.kubernetes.pod.namespace", operator: Exists }] }, ingressDeny: [{}] }
  - { nodeSelector: {}, ingress: [{}] }
`,
  });
  expect(podPoliciesIn(set).map(({ directions, selector }) => ({ directions, selector }))).toEqual([
    { directions: ['Egress'], selector: { matchLabels: { app: 'web' }, matchExpressions: [] } },
    {
      directions: ['Ingress'],
      selector: { matchLabels: {}, matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
    },
  ]);
});

function at(namespace: string | undefined): string {
  return namespace === undefined ? '' : `, namespace: ${namespace}`;
}

test.each([
  ['shop', 'shop', true],
  ['shop', 'other', false],
  ['shop', undefined, true],
  [undefined, 'other', true],
])('a policy for all pods of %s covers a pod of %s: %s', (policy, pod, isCovered) => {
  const set = setOf({
    'policy.yaml': `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a${at(policy)} }, spec: { podSelector: {} } }`,
    'pod.yaml': `{ apiVersion: v1, kind: Pod, metadata: { name: a${at(pod)} }, spec: { containers: [] } }`,
  });
  const pods = indexPods(set);
  const cover = policyCover(set, pods);
  expect(pods.templates.map((owned) => cover.covers(owned, 'Ingress'))).toEqual([isCovered]);
  expect(pods.templates.map((owned) => cover.covers(owned, 'Egress'))).toEqual([false]);
  expect(cover.reaches(pod)).toBe(isCovered);
});

test('rules that ask for the policies of a set ask for all kinds of them', () => {
  const asking = builtInDefinitions().filter(({ definition: { uses } }) =>
    uses?.includes('CiliumNetworkPolicy.cilium.io'),
  );
  expect(asking.length).toBeGreaterThan(0);
  for (const { definition } of asking) expect(definition.uses).toEqual(expect.arrayContaining([...POLICY_KINDS]));
});
