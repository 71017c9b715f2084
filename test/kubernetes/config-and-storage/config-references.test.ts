import { expect, test } from 'vitest';
import { configReferencesOf } from '../../../src/kubernetes/config-and-storage/config-references.ts';
import { podTemplatesIn } from '../../../src/kubernetes/selectors.ts';
import { valueAt } from '../../../src/model/data.ts';
import { setOf } from '../sets.ts';

const POD = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      initContainers: [{ envFrom: [{ secretRef: { name: b } }] }]
      containers: [null, { env: [null, {}, { valueFrom: { configMapKeyRef: { name: a, key: k, optional: true } } }] }]
      ephemeralContainers: [{ envFrom: [{ configMapRef: { name: "" } }, { configMapRef: x }, 7] }]
      volumes: [{ secret: { secretName: c, items: [{ key: k }, {}, null] } }, { projected: { sources: [{ secret: { name: d } }] } }, x]
      imagePullSecrets: [{ name: e }, {}, null]
`;

test('a reference stands where its name stands, and its keys where they do', () => {
  const [owned] = podTemplatesIn(setOf({ 'a.yaml': POD }));
  if (owned === undefined) throw new Error('the Deployment has a pod template');
  const references = [...configReferencesOf(owned)];
  expect(references.map(({ kind, name, isOptional }) => [kind, name, isOptional])).toEqual([
    ['ConfigMap', 'a', true],
    ['Secret', 'b', false],
    ['Secret', 'c', false],
    ['Secret', 'd', false],
    ['Secret', 'e', false],
  ]);
  for (const { name, path, keys } of references) {
    expect(valueAt(owned.owner.object, path)).toBe(name);
    for (const one of keys) expect(valueAt(owned.owner.object, one.path)).toBe(one.key);
  }
  expect(references.map(({ keys }) => keys.length)).toEqual([1, 0, 1, 0, 0]);
});

test.each(['x', '[1, null]', '{ containers: {}, volumes: x, imagePullSecrets: 7 }', '{ containers: [{ env: {} }] }'])(
  'a pod spec of a wrong shape refers to nothing: %s',
  (spec) => {
    const set = setOf({ 'a.yaml': `{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: ${spec} }` });
    expect(podTemplatesIn(set).flatMap((owned) => [...configReferencesOf(owned)])).toEqual([]);
  },
);
