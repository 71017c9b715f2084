import { expect, test } from 'vitest';
import { check as argocdNamespace } from '../../rules/config/argocd-namespace.ts';
import { check as boundaries } from '../../rules/hygiene/administrative-boundaries.ts';
import { check as namespaceUnset } from '../../rules/hygiene/namespace-unset.ts';
import { SOURCES, setOf } from './sets.ts';

const UNSET = { 'a.yaml': '{ apiVersion: v1, kind: Service, metadata: { name: web } }' };
const APPLICATION = { 'a.yaml': '{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: web } }' };

test('what a chart renders need not name the namespace that its installer names', () => {
  expect([...namespaceUnset(setOf(UNSET, SOURCES.helm), {})]).toEqual([]);
  expect([...namespaceUnset(setOf(UNSET, SOURCES.kustomize), {})]).toHaveLength(1);
  expect([...argocdNamespace(setOf(APPLICATION, SOURCES.helm), {})]).toEqual([]);
  expect([...argocdNamespace(setOf(APPLICATION, SOURCES.manifests), {})]).toHaveLength(1);
});

test('an Application of a chart in a foreign namespace is told all the same', () => {
  const files = {
    'a.yaml': '{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: web, namespace: shop } }',
  };
  expect([...argocdNamespace(setOf(files, SOURCES.helm), {})]).toHaveLength(1);
});

function podIn(namespace: string): string {
  return `{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: ${namespace} }, spec: { containers: [] } }`;
}

test("the stand-in for a chart's namespace is not listed as one in use", () => {
  const files = { 'a.yaml': podIn('shop'), 'b.yaml': podIn('other') };
  const listed = (source: (typeof SOURCES)[keyof typeof SOURCES]): readonly string[] =>
    [...boundaries(setOf(files, source), {})].map(({ message }) => message);
  expect(listed(SOURCES.helm)).toEqual([
    'Namespace "other" is the only one in use here, and one workload is inside its roles, quota and policies.',
  ]);
  expect(listed(SOURCES.manifests)).toHaveLength(2);
});
