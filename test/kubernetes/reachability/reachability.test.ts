import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { testOfCalicoSelector } from '../../../src/kubernetes/reachability/calico-selector.ts';
import { UNKNOWN } from '../../../src/kubernetes/reachability/label-test.ts';
import { containsNetwork, networkOf, networksOverlap } from '../../../src/kubernetes/reachability/networks.ts';
import { REACHABILITY_KINDS } from '../../../src/kubernetes/reachability/policies-in.ts';
import { type Reachability, reachabilityIn } from '../../../src/kubernetes/reachability/reachability.ts';
import { entriesIntoScope } from '../../../src/kubernetes/reachability/scope-entries.ts';
import type { ResourceSet } from '../../../src/model/resource.ts';
import { builtInDefinitions } from '../../built-in-definitions.ts';
import { setOf } from '../sets.ts';

const PODS = `
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { team: front } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: shop, labels: { app: web } }, spec: { containers: [] } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: api, namespace: data, labels: { app: api } }, spec: { containers: [] } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: db, namespace: data, labels: { app: db } }, spec: { containers: [{ name: db, ports: [{ name: sql, containerPort: 5432 }] }] } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: agent, namespace: shop, labels: { app: agent } }, spec: { hostNetwork: true, containers: [] } }
---
`;

function network(spec: string, name = 'p', namespace = 'data'): string {
  return `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: ${name}, namespace: ${namespace} }, spec: ${spec} }\n---\n`;
}

function asked(set: ResourceSet, from: string, to: string, port?: number): string {
  const view = reachabilityIn(set);
  return view.reaches(
    endOf(view, from),
    endOf(view, to),
    port === undefined ? undefined : { protocol: 'TCP', number: port },
  ).answer;
}

function endOf(view: Reachability, name: string): Parameters<Reachability['reaches']>[0] {
  if (/^\d/u.test(name)) return { kind: 'address', network: name };
  const found = [...view.ends].find(([{ owner }]) => owner.name === name);
  if (found === undefined) throw new Error(`no pod ${name}`);
  return found[1];
}

const DB = 'podSelector: { matchLabels: { app: db } }';

test.each([
  ['no policy at all', '', 'web', 'db', 'yes'],
  ['a policy without rules', network(`{ ${DB} }`), 'web', 'db', 'no'],
  ['a rule for everybody', network(`{ ${DB}, ingress: [{}] }`), '203.0.113.7', 'db', 'yes'],
  ['pods of the same namespace', network(`{ ${DB}, ingress: [{ from: [{ podSelector: {} }] }] }`), 'api', 'db', 'yes'],
  ['and not of another', network(`{ ${DB}, ingress: [{ from: [{ podSelector: {} }] }] }`), 'web', 'db', 'no'],
  [
    'a namespace by its name',
    network(
      `{ ${DB}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } } }] }] }`,
    ),
    'web',
    'db',
    'yes',
  ],
  [
    'a namespace by a label that it has',
    network(`{ ${DB}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: front } } }] }] }`),
    'web',
    'db',
    'yes',
  ],
  [
    'by one that it has not',
    network(`{ ${DB}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: back } } }] }] }`),
    'web',
    'db',
    'no',
  ],
  [
    'by a label of a namespace that is not at hand',
    network(`{ ${DB}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: back } } }] }] }`),
    'api',
    'db',
    'may',
  ],
  [
    'by an operator that there is not',
    network(
      `{ ${DB}, ingress: [{ from: [{ podSelector: { matchExpressions: [{ key: app, operator: Like, values: [a] }] } }] }] }`,
    ),
    'api',
    'db',
    'may',
  ],
  [
    'a pod in its node’s network',
    network(`{ ${DB}, ingress: [{ from: [{ namespaceSelector: {} }] }] }`),
    'agent',
    'db',
    'may',
  ],
  [
    'addresses that hold it',
    network(`{ ${DB}, ingress: [{ from: [{ ipBlock: { cidr: 203.0.113.0/24 } }] }] }`),
    '203.0.113.7',
    'db',
    'yes',
  ],
  [
    'but for a hole',
    network(`{ ${DB}, ingress: [{ from: [{ ipBlock: { cidr: 203.0.113.0/24, except: [203.0.113.0/29] } }] }] }`),
    '203.0.113.7',
    'db',
    'no',
  ],
  [
    'addresses that pods may have',
    network(`{ ${DB}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }] }`),
    'web',
    'db',
    'may',
  ],
  [
    'addresses that pods have not',
    network(`{ ${DB}, ingress: [{ from: [{ ipBlock: { cidr: 203.0.113.0/24 } }] }] }`),
    'web',
    'db',
    'no',
  ],
  [
    'the source is closed',
    network(`{ ${DB}, ingress: [{}] }`) + network('{ podSelector: {}, policyTypes: [Egress] }', 'out', 'shop'),
    'web',
    'db',
    'no',
  ],
  [
    'the source may send there',
    network(`{ ${DB}, ingress: [{}] }`) +
      network(
        `{ podSelector: {}, policyTypes: [Egress], egress: [{ to: [{ namespaceSelector: {}, ${DB} }] }] }`,
        'out',
        'shop',
      ),
    'web',
    'db',
    'yes',
  ],
  [
    'by ports that do not meet',
    network(`{ ${DB}, ingress: [{ ports: [{ port: 5432 }] }] }`) +
      network(
        '{ podSelector: {}, policyTypes: [Egress], egress: [{ ports: [{ port: 53, protocol: UDP }] }] }',
        'out',
        'shop',
      ),
    'web',
    'db',
    'no',
  ],
  [
    'by a range and a name that meet',
    network(`{ ${DB}, ingress: [{ ports: [{ port: sql }] }] }`) +
      network(
        '{ podSelector: {}, policyTypes: [Egress], egress: [{ ports: [{ port: 5000, endPort: 6000 }] }] }',
        'out',
        'shop',
      ),
    'web',
    'db',
    'yes',
  ],
  ['another policy lets it in', network(`{ ${DB} }`) + network(`{ ${DB}, ingress: [{}] }`, 'q'), 'web', 'db', 'yes'],
  [
    'a policy for the way out does not close the way in',
    network(`{ ${DB}, policyTypes: [Egress] }`),
    'web',
    'db',
    'yes',
  ],
])('NetworkPolicy: %s', (_, policies, from, to, expected) => {
  expect(asked(setOf({ 'a.yaml': PODS + policies }), from, to)).toBe(expected);
});

test('a port is open or closed by itself', () => {
  const set = setOf({
    'a.yaml': PODS + network(`{ ${DB}, ingress: [{ ports: [{ port: sql }, { port: 8000, endPort: 8010 }] }] }`),
  });
  expect([5432, 8005, 8011].map((port) => asked(set, 'web', 'db', port))).toEqual(['yes', 'yes', 'no']);
});

function admin(spec: string, kind = 'AdminNetworkPolicy', priority = 'priority: 5,'): string {
  return `{ apiVersion: policy.networking.k8s.io/v1alpha1, kind: ${kind}, metadata: { name: a }, spec: { ${priority} subject: { namespaces: { matchLabels: { kubernetes.io/metadata.name: data } } }, ingress: [${spec}] } }\n---\n`;
}
function cilium(spec: string, kind = 'CiliumNetworkPolicy'): string {
  return `{ apiVersion: cilium.io/v2, kind: ${kind}, metadata: { name: c${kind === 'CiliumNetworkPolicy' ? ', namespace: data' : ''} }, spec: ${spec} }\n---\n`;
}
function calico(spec: string, name = 'k'): string {
  return `{ apiVersion: projectcalico.org/v3, kind: NetworkPolicy, metadata: { name: ${name}, namespace: data }, spec: ${spec} }\n---\n`;
}
const FROM_SHOP = 'namespaces: { matchLabels: { team: front } }';
const OPEN = network(`{ ${DB}, ingress: [{}] }`);
const SHUT = network(`{ ${DB} }`);

test.each([
  [
    'an administrator denies what a policy allows',
    admin(`{ action: Deny, from: [{ ${FROM_SHOP} }] }`) + OPEN,
    'web',
    'no',
  ],
  ['allows what a policy closes', admin(`{ action: Allow, from: [{ ${FROM_SHOP} }] }`) + SHUT, 'web', 'yes'],
  [
    'passes on',
    admin(`{ action: Pass, from: [{ ${FROM_SHOP} }] }, { action: Deny, from: [{ namespaces: {} }] }`) + OPEN,
    'web',
    'yes',
  ],
  [
    'the first rule decides',
    admin(`{ action: Deny, from: [{ namespaces: {} }] }, { action: Allow, from: [{ ${FROM_SHOP} }] }`),
    'web',
    'no',
  ],
  [
    'what may be about another namespace leaves it open',
    admin(`{ action: Allow, from: [{ ${FROM_SHOP} }] }, { action: Deny, from: [{ namespaces: {} }] }`),
    'api',
    'may',
  ],
  [
    'on some ports alone',
    admin('{ action: Deny, from: [{ namespaces: {} }], ports: [{ portNumber: { protocol: TCP, port: 5432 } }] }'),
    'web',
    'yes',
  ],
  [
    'the baseline holds where no policy is',
    admin('{ action: Deny, from: [{ namespaces: {} }] }', 'BaselineAdminNetworkPolicy', ''),
    'web',
    'no',
  ],
  [
    'and not where one is',
    admin('{ action: Deny, from: [{ namespaces: {} }] }', 'BaselineAdminNetworkPolicy', '') + OPEN,
    'web',
    'yes',
  ],
  ['Cilium: an empty rule only closes', cilium('{ endpointSelector: {}, ingress: [{}] }'), 'api', 'no'],
  [
    'Cilium: endpoints of the same namespace',
    cilium('{ endpointSelector: {}, ingress: [{ fromEndpoints: [{}] }] }'),
    'api',
    'yes',
  ],
  ['Cilium: and not of others', cilium('{ endpointSelector: {}, ingress: [{ fromEndpoints: [{}] }] }'), 'web', 'no'],
  [
    'Cilium: a namespace by label',
    cilium(
      '{ endpointSelector: {}, ingress: [{ fromEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": shop, "k8s:app": web } }] }] }',
    ),
    'web',
    'yes',
  ],
  [
    'Cilium: the labels of a namespace',
    cilium(
      '{ endpointSelector: {}, ingress: [{ fromEndpoints: [{ matchLabels: { "k8s:io.cilium.k8s.namespace.labels.team": front } }] }] }',
    ),
    'web',
    'yes',
  ],
  ['Cilium: an entity', cilium('{ endpointSelector: {}, ingress: [{ fromEntities: [cluster] }] }'), 'web', 'yes'],
  [
    'Cilium: the node is none of the pods',
    cilium('{ endpointSelector: {}, ingress: [{ fromEntities: [host] }] }'),
    'web',
    'no',
  ],
  [
    'Cilium: what is denied is denied',
    cilium(
      '{ endpointSelector: {}, ingress: [{ fromEntities: [all] }], ingressDeny: [{ fromEndpoints: [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": shop } }] }] }',
    ),
    'web',
    'no',
  ],
  [
    'Cilium: ports alone are for everybody',
    cilium('{ endpointSelector: {}, ingress: [{ toPorts: [{ ports: [{ port: "5432", protocol: TCP }] }] }] }'),
    'web',
    'yes',
  ],
  [
    'Cilium: a policy for the cluster',
    cilium(
      '{ endpointSelector: { matchLabels: { "any:app": db } }, ingress: [{ fromEndpoints: [{}] }] }',
      'CiliumClusterwideNetworkPolicy',
    ),
    'web',
    'yes',
  ],
  ['Calico: the end of a tier closes', calico("{ selector: app == 'db', types: [Ingress] }"), 'web', 'no'],
  [
    'Calico: in its order',
    calico("{ order: 1, selector: app == 'db', ingress: [{ action: Deny }] }") + OPEN,
    'web',
    'no',
  ],
  [
    'Calico: Kubernetes’ own come before what has no order',
    calico("{ selector: app == 'db', ingress: [{ action: Deny }] }") + OPEN,
    'web',
    'yes',
  ],
  ['Calico: a selector for others', calico("{ selector: app != 'db', types: [Ingress] }"), 'web', 'yes'],
  [
    'Calico: pods of a namespace',
    calico("{ selector: all(), ingress: [{ action: Allow, source: { namespaceSelector: team == 'front' } }] }"),
    'web',
    'yes',
  ],
  [
    'Calico: what is not weighed leaves it open',
    calico('{ selector: all(), ingress: [{ action: Allow, source: { selector: all(), notNets: [10.0.0.0/8] } }] }'),
    'api',
    'may',
  ],
  [
    'Calico: another tier comes first',
    calico("{ tier: security, selector: all(), ingress: [{ action: Pass, source: { selector: app == 'api' } }] }") +
      OPEN,
    'web',
    'no',
  ],
  [
    'Calico: and passes on',
    calico("{ tier: security, selector: all(), ingress: [{ action: Pass, source: { selector: app == 'api' } }] }") +
      OPEN,
    'api',
    'yes',
  ],
])('%s', (_, policies, from, expected) => {
  expect(asked(setOf({ 'a.yaml': PODS + policies }), from, 'db')).toBe(expected);
});

test.each([
  ["app == 'web'", { app: 'web' }, 'yes'],
  ['app == "web" && has(tier)', { app: 'web' }, 'no'],
  ["!has(tier) || tier == 'x'", { app: 'web' }, 'yes'],
  ["app in {'a', 'web'}", { app: 'web' }, 'yes'],
  ["app not in { 'a','b' }", { app: 'web' }, 'yes'],
  ["app contains 'e' && app starts with 'w' && app ends with 'b'", { app: 'web' }, 'yes'],
  ["!(app == 'web')", { app: 'web' }, 'no'],
  ['all()', {}, 'yes'],
  ['', {}, 'yes'],
  ['global()', { app: 'web' }, 'no'],
  ["app = 'web'", { app: 'web' }, 'may'],
  ['app == web', { app: 'web' }, 'may'],
  ['((((', {}, 'may'],
] as const)('Calico’s selector %s of %j is %s', (selector, labels, expected) => {
  expect(testOfCalicoSelector(selector).test((key) => (labels as Record<string, string>)[key])).toBe(expected);
});

test('no text is too odd for a selector of Calico', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[()!a-z'"{},=&| ]*$/u)), (text) => {
      expect(['yes', 'no', 'may']).toContain(testOfCalicoSelector(text).test(() => UNKNOWN));
    }),
  );
  expect(testOfCalicoSelector('('.repeat(100_000)).test(() => undefined)).toBe('may');
});

test.each([
  ['10.0.0.0/8', '10.1.0.0/16', true, true],
  ['10.1.0.0/16', '10.0.0.0/8', false, true],
  ['0.0.0.0/0', '::1', false, false],
  ['fd00::/8', 'fd12:3456::1', true, true],
  ['::ffff:10.0.0.0/104', '::ffff:10.9.9.9', true, true],
  ['10.0.0.0/8', '11.0.0.1', false, false],
])('%s holds %s: %s, and they meet: %s', (outer, inner, isHeld, areMet) => {
  const [one, other] = [networkOf(outer), networkOf(inner)];
  if (one === undefined || other === undefined) throw new Error('no networks');
  expect(containsNetwork(one, other)).toBe(isHeld);
  expect(networksOverlap(one, other)).toBe(areMet);
});

function admitting(peers: readonly string[]): string {
  const rules = peers.map((one) => `{ from: [${one}] }`).join(', ');
  return network(`{ ${DB}, policyTypes: [Ingress], ingress: [${rules}] }`);
}

test('a rule that allows more never closes a way', () => {
  const peers = [
    '{ podSelector: {} }',
    '{ namespaceSelector: {} }',
    '{ ipBlock: { cidr: 10.0.0.0/8 } }',
    '{ namespaceSelector: { matchLabels: { team: front } } }',
  ];
  const rank = { no: 0, may: 1, yes: 2 };
  fc.assert(
    fc.property(fc.subarray(peers), fc.subarray(peers), (some, more) => {
      const before = setOf({ 'a.yaml': PODS + admitting(some) });
      const after = setOf({ 'a.yaml': PODS + admitting([...some, ...more]) });
      for (const from of ['web', 'api', '10.0.0.1', '203.0.113.7']) {
        const [one, other] = [asked(before, from, 'db'), asked(after, from, 'db')] as const;
        expect(rank[other as 'no']).toBeGreaterThanOrEqual(rank[one as 'no']);
      }
    }),
    { numRuns: 30 },
  );
});

test('rules that ask for a scope ask for all that decides who reaches whom', () => {
  const asking = builtInDefinitions().filter(({ definition: { id } }) =>
    /-(?:not-isolated|egress-open|reachable)$/u.test(id),
  );
  expect(asking).toHaveLength(9);
  for (const { definition } of asking)
    expect([...(definition.uses ?? [])].toSorted()).toEqual([...REACHABILITY_KINDS].toSorted());
});

test('the ways between two thousand pods under five hundred policies are not tried pair by pair', () => {
  const pods = Array.from(
    { length: 2000 },
    (_, index) =>
      `{ apiVersion: v1, kind: Pod, metadata: { name: p${index}, namespace: n${index % 50}, labels: { app: a${index % 250}, tier: t${index % 5} } }, spec: { containers: [] } }`,
  );
  const policies = Array.from({ length: 500 }, (_, index) =>
    network(
      `{ podSelector: { matchLabels: { app: a${index % 250} } }, policyTypes: [Ingress, Egress], ingress: [{ from: [{ podSelector: { matchLabels: { tier: t${index % 5} } } }, { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: n${(index + 1) % 50} } } }], ports: [{ port: 8080 }] }], egress: [{}] }`,
      `q${index}`,
      `n${index % 50}`,
    ),
  );
  const set = setOf({ 'a.yaml': `${pods.join('\n---\n')}\n---\n${policies.join('')}` });
  const start = performance.now();
  const entries = entriesIntoScope(set, {
    namespaces: Array.from({ length: 25 }, (_, index) => `n${index}`),
    labels: {},
    connections: [],
  });
  const ms = performance.now() - start;
  expect(entries.length).toBeGreaterThan(1000);
  // Pair by pair it would be minutes.
  expect(ms).toBeLessThan(30_000);
});
