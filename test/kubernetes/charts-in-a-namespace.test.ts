import { expect, test } from 'vitest';
import { check as danglingPeer } from '../../rules/network/dangling-network-policy-peer.ts';
import { check as withoutPolicy } from '../../rules/network/namespace-without-network-policy.ts';
import { check as inSystemNamespace } from '../../rules/rbac/role-in-system-namespace.ts';
import { SOURCES, setOf } from './sets.ts';

test('a role that a chart puts into the namespace of its release is where the installer wants it', () => {
  const files = {
    'a.yaml':
      '{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: web, namespace: default }, rules: [] }',
  };
  const params = { namespaces: ['default'], exemptNames: [] };
  expect([...inSystemNamespace(setOf(files, SOURCES.helm), params)]).toEqual([]);
  expect([...inSystemNamespace(setOf(files, SOURCES.kustomize), params)]).toHaveLength(1);
});

test('the stand-in for the namespace of a release is not named', () => {
  const files = {
    'a.yaml': '{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: shop }, spec: { containers: [] } }',
  };
  const messagesOf = (source: keyof typeof SOURCES): readonly string[] =>
    [...withoutPolicy(setOf(files, SOURCES[source]), {})].map(({ message }) => message);
  expect(messagesOf('helm')).toEqual([expect.stringMatching(/^The namespace of Pod "web" has/u)]);
  expect(messagesOf('manifests')).toEqual([expect.stringMatching(/^Namespace "shop" has/u)]);
});

test('the other side of a policy may be another chart', () => {
  const files = {
    'a.yaml': `
{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: db }, spec: { podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }] } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: db, labels: { app: db } }, spec: { containers: [] } }`,
  };
  const severityIn = (source: keyof typeof SOURCES): unknown =>
    [...danglingPeer(setOf(files, SOURCES[source]), {})].map(({ severity }) => severity);
  expect(severityIn('helm')).toEqual(['info']);
  expect(severityIn('kustomize')).toEqual(['medium']);
});
