import { expect, test } from 'vitest';
import { check } from '../../rules/hygiene/use-namespace.ts';
import { SOURCES, setOf } from './sets.ts';

test('what a chart renders goes where its installer says', () => {
  const files = { 'a.yaml': '{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: default } }' };
  expect([...check(setOf(files, SOURCES.helm), {})]).toEqual([]);
  expect([...check(setOf(files, SOURCES.kustomize), {})]).toHaveLength(1);
});
