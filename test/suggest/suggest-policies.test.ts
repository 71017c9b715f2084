import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { DEFAULT_LIMITS } from '../../src/config/config.ts';
import { isInHostNetwork } from '../../src/kubernetes/network/network-policies.ts';
import { reachabilityIn } from '../../src/kubernetes/reachability/reachability.ts';
import { numbersOfPort } from '../../src/kubernetes/reachability/ends.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import { impliedConnections } from '../../src/suggest/implied-connections.ts';
import type { SuggestedPort } from '../../src/suggest/policy-suggestion.ts';
import { suggestPolicies } from '../../src/suggest/suggest-policies.ts';
import { writePolicies } from '../../src/suggest/write-policies.ts';
import { tryRule } from '../../src/trial/try-rule.ts';
import { corpora } from '../corpora.ts';
import { setOf, SOURCES } from '../kubernetes/sets.ts';

function place({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind}/${name}`;
}

/** All that is suggested for some files, as one stream. */
function suggested(set: ResourceSet): string {
  return suggestPolicies(set, {}, place)
    .map((one) => writePolicies(one, (text) => text))
    .join('---\n');
}

const CLOSING = [
  'namespace-without-network-policy',
  'pod-without-network-policy',
  'pod-without-egress-network-policy',
  'network-policy-blocks-dns',
  'network-policy-rules-ignored',
  'invalid-network-policy',
  'invalid-name',
  'invalid-label',
  'schema-validation',
  'duplicate-object',
];

function findingsOf(id: string, yaml: string): readonly string[] {
  const rule = BUILT_IN_RULES.find((one) => one.rule.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const params = id === 'namespace-without-network-policy' ? { requireDefaultDeny: true } : {};
  return tryRule(rule, yaml, params).findings.map(({ subject, path, message }) => `${subject} ${path}: ${message}`);
}

/** Connections that the files imply and that policies do not let through, in words. */
function lost(set: ResourceSet, with_: ResourceSet): readonly string[] {
  const [before, after] = [reachabilityIn(set), reachabilityIn(with_)];
  const same = (owned: OwnedTemplate): OwnedTemplate | undefined =>
    [...after.ends.keys()].find(
      ({ owner }) =>
        owner.kind === owned.owner.kind && owner.name === owned.owner.name && owner.namespace === owned.owner.namespace,
    );
  return impliedConnections(set, {}).flatMap(({ from, to, ports, why }) => {
    if (from.kind !== 'workload' || to.kind !== 'workload' || isInHostNetwork(from.owned) || isInHostNetwork(to.owned))
      return [];
    const [source, target] = [same(from.owned), same(to.owned)];
    if (source === undefined || target === undefined) return [`${why}: not found again`];
    return ports.flatMap(({ protocol, port }) =>
      numbersOf(to.owned, { protocol, port }).flatMap((number) => {
        const asked = { protocol, number };
        const [one, other] = [from.owned, to.owned].map((owned) => before.ends.get(owned));
        const [three, four] = [source, target].map((owned) => after.ends.get(owned));
        if (one === undefined || other === undefined || three === undefined || four === undefined)
          return [`${why}: no ends`];
        if (before.reaches(one, other, asked).answer !== 'yes') return [];
        return after.reaches(three, four, asked).answer === 'yes' ? [] : [`${why}: ${port} is closed`];
      }),
    );
  });
}

function numbersOf(owned: OwnedTemplate, { port }: SuggestedPort): readonly number[] {
  return typeof port === 'number' ? [port] : numbersOfPort(owned, port).map(({ number }) => number);
}

/** Folders with plain manifests, each with its files. */
function folders(root: string): readonly (readonly [name: string, yaml: string])[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/u.test(name))
    .toSorted();
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    if (/\{\{|CustomResourceDefinition/u.test(text) || !/^apiVersion:/mu.test(text) || /kustomization/u.test(file))
      continue;
    byFolder.set(dirname(file), [...(byFolder.get(dirname(file)) ?? []), text]);
  }
  return [...byFolder].map(([folder, texts]) => [folder, texts.join('\n---\n')]);
}

const ROOTS = [
  fileURLToPath(new URL('../../examples/manifests', import.meta.url)),
  ...(corpora === undefined
    ? []
    : ['microservices-demo/kubernetes-manifests', 'kubernetes-goat/scenarios', 'argo-cd/manifests/base'].map((one) =>
        join(corpora ?? '', one),
      )),
];

describe.each(ROOTS)('%s', (root) => {
  const cases = folders(root).filter(([, yaml]) => suggested(setOf({ 'a.yaml': yaml })) !== '');

  test('there is something to close', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test('the files with the suggestions have no finding of the rules about missing policies, and the suggestions none of those about schemas', () => {
    for (const [folder, yaml] of cases) {
      const policies = suggested(setOf({ 'a.yaml': yaml }));
      for (const id of CLOSING.slice(0, 4))
        expect([folder, id, findingsOf(id, `${yaml}\n---\n${policies}`)]).toEqual([folder, id, []]);
      for (const id of CLOSING.slice(4)) expect([folder, id, findingsOf(id, policies)]).toEqual([folder, id, []]);
    }
  });

  test('what the files imply still passes', () => {
    for (const [folder, yaml] of cases) {
      const set = setOf({ 'a.yaml': yaml });
      expect([folder, lost(set, setOf({ 'a.yaml': yaml, 'b.yaml': suggested(set) }))]).toEqual([folder, []]);
    }
  });

  test('suggestions for what is closed are none, and the same files give the same text', () => {
    for (const [, yaml] of cases) {
      const set = setOf({ 'a.yaml': yaml });
      const policies = suggested(set);
      expect(suggested(setOf({ 'a.yaml': yaml }))).toBe(policies);
      expect(suggested(setOf({ 'a.yaml': yaml, 'b.yaml': policies }))).toBe('');
    }
  });
});

const SHOP = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, version: "1" } }
    spec:
      containers:
        - name: app
          image: nginx:1.27.2
          ports: [{ name: http, containerPort: 8080 }]
          env: [{ name: CART_URL, value: "http://cart.data:80/api" }]
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { ingressClassName: nginx, rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: data }
spec: { selector: { matchLabels: { app: cart } }, template: { metadata: { labels: { app: cart } }, spec: { containers: [{ name: app, image: nginx:1.27.2 }] } } }
---
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: data }
spec: { selector: { app: cart }, ports: [{ port: 80, targetPort: 9000 }, { name: admin, port: 81 }] }
`;

test('each allowance says why it is there and where', () => {
  expect(suggested(setOf({ 'a.yaml': SHOP }))).toMatchInlineSnapshot(`
    "# Suggested by Lintel from what the files say, for review: leave out what is not needed, and name what is too wide.
    # Probes need no rule: the kubelet asks from the node of the pod, which network plugins let through.
    # Source: <stdin>
    # Nothing passes but what another policy lets through.
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: default-deny
      namespace: shop
    spec:
      podSelector: {}
      policyTypes: [Ingress, Egress]
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: allow-dns
      namespace: shop
    spec:
      podSelector: {}
      policyTypes: [Egress]
      egress:
        # Every program looks up names; where a cache on the node answers, or other pods do, put them here.
        - to:
            - { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }, podSelector: { matchLabels: { k8s-app: kube-dns } } }
          ports:
            - { protocol: UDP, port: 53 }
            - { protocol: TCP, port: 53 }
    ---
    # For Deployment web (Deployment/web).
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: web
      namespace: shop
    spec:
      podSelector: { matchLabels: { app: web } }
      policyTypes: [Ingress, Egress]
      ingress:
        # Ingress web leads requests here, by a controller of class nginx that usually runs in ingress-nginx (Ingress/web).
        - from:
            - { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress-nginx } } }
          ports:
            - { protocol: TCP, port: http }
      egress:
        # Deployment web names Service cart as cart.data:80 (Deployment/web).
        - to:
            - { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: data } }, podSelector: { matchLabels: { app: cart } } }
          ports:
            - { protocol: TCP, port: 9000 }
    ---
    # Suggested by Lintel from what the files say, for review: leave out what is not needed, and name what is too wide.
    # Probes need no rule: the kubelet asks from the node of the pod, which network plugins let through.
    # Source: <stdin>
    # Nothing passes but what another policy lets through.
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: default-deny
      namespace: data
    spec:
      podSelector: {}
      policyTypes: [Ingress, Egress]
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: allow-dns
      namespace: data
    spec:
      podSelector: {}
      policyTypes: [Egress]
      egress:
        # Every program looks up names; where a cache on the node answers, or other pods do, put them here.
        - to:
            - { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }, podSelector: { matchLabels: { k8s-app: kube-dns } } }
          ports:
            - { protocol: UDP, port: 53 }
            - { protocol: TCP, port: 53 }
    ---
    # For Deployment cart (Deployment/cart).
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: cart
      namespace: data
    spec:
      podSelector: { matchLabels: { app: cart } }
      policyTypes: [Ingress]
      ingress:
        # Deployment web names Service cart as cart.data:80 (Deployment/web).
        - from:
            - { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }, podSelector: { matchLabels: { app: web } } }
          ports:
            - { protocol: TCP, port: 9000 }
    "
  `);
});

test('what a policy of the source closes is left to it', () => {
  const closed = `${SHOP}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: default-deny, namespace: data }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress] }
`;
  const text = suggested(setOf({ 'a.yaml': closed }));
  expect(text).not.toContain('namespace: data\nspec');
  expect(text).not.toContain('ingress:');
  expect(text).toContain('  name: web-2\n');
});

test.each([
  ['a URL', 'http://db:5432/x', 'yes'],
  ['with a user', 'postgres://me:x@db/x', 'yes'],
  ['host and port', 'db:5432', 'yes'],
  ['another port', 'db:99', 'no'],
  ['a whole name', 'db.data.svc.cluster.local', 'yes'],
  ['a word', 'db', 'no'],
  ['in a sentence', 'the db is down', 'no'],
  ['a name outside of the cluster', 'https://db.example.com', 'no'],
  ['another namespace', 'http://db.other', 'no'],
])('%s (%s) names the Service: %s', (_, text, expected) => {
  const set = setOf({
    'a.yaml': `
{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: data, labels: { app: web } }, spec: { containers: [{ name: a, env: [{ name: X, value: ${JSON.stringify(text)} }] }] } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: db, namespace: data, labels: { app: db } }, spec: { containers: [] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: db, namespace: data }, spec: { selector: { app: db }, ports: [{ port: 5432 }] } }
`,
  });
  const named = impliedConnections(set, {}).some(({ from }) => from.kind === 'workload');
  expect(named ? 'yes' : 'no').toBe(expected);
});

test('a password in an address is not repeated', () => {
  const text = suggested(
    setOf({ 'a.yaml': SHOP.replace('http://cart.data:80/api', 'http://me:hunter2@cart.data:80/api') }),
  );
  expect(text).toContain('names Service cart as cart.data:80');
  expect(text).not.toContain('hunter2');
});

test('where the ingress controller runs can be said', () => {
  const set = setOf({ 'a.yaml': SHOP });
  const [shop] = suggestPolicies(set, { ingressNamespace: 'edge' }, place);
  if (shop === undefined) throw new Error('nothing was suggested');
  const text = writePolicies(shop, (one) => one);
  expect(text).toContain('- { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: edge } } }');
});

test('a chart’s policies go where the chart goes, and say that the release is a stand-in', () => {
  const set = setOf({ 'a.yaml': SHOP }, SOURCES.helm);
  const [shop] = suggestPolicies(set, {}, place);
  expect(shop?.policies.every(({ namespace }) => namespace === undefined)).toBe(true);
  expect(shop?.notes.join(' ')).toContain('release-name');
});

test('hostile names end no comment and no value', () => {
  const odd = 'a\n  evil: true # "}, {';
  const name = JSON.stringify(odd);
  const set = setOf({
    'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: ${name}, labels: { ${name}: ${name} } }\nspec: { containers: [{ name: a, env: [{ name: X, value: "http://db" }] }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: db, namespace: ${name} }\nspec: { selector: { ${name}: ${name} }, ports: [{ port: 1 }] }\n`,
  });
  const text = suggestPolicies(set, {}, place)
    .map((one) => writePolicies(one, (line) => line.replaceAll(/\n/gu, ' ')))
    .join('---\n');
  const again = setOf({ 'b.yaml': text });
  expect(again.resources.length).toBeGreaterThan(1);
  expect(again.resources.every(({ object }) => Object.keys(object).join() === 'apiVersion,kind,metadata,spec')).toBe(
    true,
  );
  expect(DEFAULT_LIMITS.documents).toBeGreaterThan(again.resources.length);
});
