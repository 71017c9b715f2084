import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexPods } from '../../../src/kubernetes/workloads/pod-index.ts';
import {
  labelsOf,
  type OwnedTemplate,
  podTemplatesIn,
  selectsByExpressions,
  selectsByPairs,
} from '../../../src/kubernetes/selectors.ts';
import type { DataMap } from '../../../src/model/data.ts';
import { setOf } from '../sets.ts';

function podsLabelled(labels: readonly Readonly<Record<string, string>>[]): string {
  return labels
    .map((one, index) =>
      JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: `p${index}`, labels: one }, spec: {} }),
    )
    .join('\n---\n');
}

const labels = fc.dictionary(fc.constantFrom('app', 'tier', 'track'), fc.constantFrom('a', 'b', 'c'), { maxKeys: 3 });
const expression = fc.record({
  key: fc.constantFrom('app', 'tier', 'other'),
  operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
  values: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
});

function names(chosen: readonly OwnedTemplate[] | undefined): readonly string[] {
  return (chosen ?? []).map(({ owner }) => owner.name);
}

test('the index selects what looking at each template selects', () => {
  fc.assert(
    fc.property(
      fc.array(labels, { minLength: 1, maxLength: 8 }),
      labels,
      fc.array(expression, { maxLength: 2 }),
      (pods, pairs, matchExpressions) => {
        const set = setOf({
          'a.yaml': `${podsLabelled(pods)}\n---\n{ apiVersion: v1, kind: Service, metadata: { name: s } }`,
        });
        const [service] = set.ofKind('Service');
        if (service === undefined) throw new Error('no Service');
        const index = indexPods(set);
        const selector: DataMap = { matchLabels: pairs, matchExpressions };
        const all = podTemplatesIn(set);
        expect(names(index.selectedByPairs(pairs, service))).toEqual(
          names(all.filter(({ template }) => selectsByPairs(pairs, labelsOf(template)))),
        );
        expect(names(index.selectedByExpressions(selector, service))).toEqual(
          names(all.filter(({ template }) => selectsByExpressions(selector, labelsOf(template)) === true)),
        );
      },
    ),
  );
});

test('labels that a controller gives to running pods are taken for present', () => {
  const set = setOf({ 'a.yaml': podsLabelled([{ app: 'db' }, { app: 'web' }]) });
  const [db] = set.resources;
  if (db === undefined) throw new Error('no pod');
  const selected = indexPods(set).selectedByPairs({ app: 'db', 'statefulset.kubernetes.io/pod-name': 'db-0' }, db);
  expect(selected.map(({ owner }) => owner.name)).toEqual(['p0']);
});

test('a label of another type than the selector asks for is another label', () => {
  const set = setOf({
    'a.yaml': '{ apiVersion: v1, kind: Pod, metadata: { name: p, labels: { version: 1 } }, spec: {} }',
  });
  const [pod] = set.resources;
  if (pod === undefined) throw new Error('no pod');
  expect(indexPods(set).selectedByPairs({ version: '1' }, pod)).toEqual([]);
  expect(indexPods(set).selectedByPairs({ version: 1 }, pod)).toHaveLength(1);
});

test('an operator that Kubernetes does not know leaves the question open', () => {
  const set = setOf({ 'a.yaml': podsLabelled([{ app: 'db' }]) });
  const [pod] = set.resources;
  if (pod === undefined) throw new Error('no pod');
  expect(
    indexPods(set).selectedByExpressions({ matchExpressions: [{ key: 'app', operator: 'Like', values: ['d*'] }] }, pod),
  ).toBeUndefined();
});
