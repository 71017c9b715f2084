import { expect, test } from 'vitest';
import { check } from '../../rules/storage/rwo-volume-shared-by-replicas.ts';
import type { Source } from '../../src/model/source.ts';
import { SOURCES, setOf } from './sets.ts';

const CLAIM =
  '{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data }, spec: { accessModes: [ReadWriteOnce] } }';

function deployment(name: string, spec: string): string {
  return `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: ${name} }, spec: { ${spec}, template: { spec: { containers: [{ name: app, image: "nginx:1.27.2" }], volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }] } } } }`;
}

function faultsIn(files: Readonly<Record<string, string>>, source: Source): readonly string[] {
  return [...check(setOf(files, source), {})].map(({ resource, severity }) => `${resource.name}: ${severity}`);
}

test('a claim and its replicas in two files of a folder may never meet, so it is only worth knowing', () => {
  const files = { 'a.yaml': CLAIM, 'b.yaml': deployment('web', 'replicas: 2') };
  expect(faultsIn(files, SOURCES.manifests)).toEqual(['web: info']);
  expect(faultsIn({ 'a.yaml': `${CLAIM}\n---\n${deployment('web', 'replicas: 2')}` }, SOURCES.manifests)).toEqual([
    'web: high',
  ]);
  expect(faultsIn(files, SOURCES.helm)).toEqual(['web: high']);
  expect(faultsIn(files, SOURCES.kustomize)).toEqual(['web: high']);
});

test('of two workloads on one claim the one in another file than the claim or the first one is only worth knowing', () => {
  const first = `${CLAIM}\n---\n${deployment('web', 'strategy: { type: Recreate }')}`;
  const second = deployment('api', 'strategy: { type: Recreate }');
  expect(faultsIn({ 'a.yaml': first, 'b.yaml': second }, SOURCES.manifests)).toEqual(['api: info']);
  expect(faultsIn({ 'a.yaml': `${first}\n---\n${second}` }, SOURCES.manifests)).toEqual(['api: high']);
});

test('many workloads on one claim are told one by one, and not in pairs', () => {
  const workloads = Array.from({ length: 300 }, (_, index) =>
    deployment(`web-${index}`, 'strategy: { type: Recreate }'),
  );
  const set = setOf({ 'all.yaml': [CLAIM, ...workloads].join('\n---\n') });
  expect([...check(set, {})]).toHaveLength(299);
});
