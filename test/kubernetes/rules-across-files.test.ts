import { expect, test } from 'vitest';
import { check as budgetsOverlap } from '../../rules/reliability/overlapping-pod-disruption-budgets.ts';
import { check as selectorsOverlap } from '../../rules/reliability/overlapping-workload-selectors.ts';
import { check as autoscalersCollide } from '../../rules/reliability/duplicate-autoscaler.ts';
import { check as targetIsMissing } from '../../rules/reliability/dangling-horizontal-pod-autoscaler.ts';
import { check as serviceIsMissing } from '../../rules/reliability/statefulset-service-missing.ts';
import type { SetCheck } from '../../src/model/rule.ts';
import type { Source } from '../../src/model/source.ts';
import { SOURCES, setOf } from './sets.ts';

function deployment(name: string): string {
  return `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: ${name} }, spec: { selector: { matchLabels: { app: shop } }, template: { metadata: { labels: { app: shop } }, spec: { containers: [{ name: app, image: "nginx:1.27.2" }] } } } }`;
}

function budget(name: string): string {
  return `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: ${name} }, spec: { maxUnavailable: 1, selector: {} } }`;
}

function autoscaler(name: string, target: string): string {
  return `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: ${name} }, spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} } } }`;
}

const DATABASE =
  '{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db }, spec: { serviceName: db, template: { spec: { containers: [{ name: db, image: "postgres:17.2" }] } } } }';

function severitiesOf(check: SetCheck, files: readonly string[], source: Source): readonly string[] {
  const set = setOf(Object.fromEntries(files.map((text, index) => [`${index}.yaml`, text])), source);
  return [...check(set, {})].map(({ severity }) => severity ?? 'as the rule');
}

test.each([
  ['workloads', selectorsOverlap, [deployment('web'), deployment('api')]],
  ['budgets', budgetsOverlap, [`${deployment('web')}\n---\n${budget('one')}`, budget('two')]],
  ['autoscalers', autoscalersCollide, [autoscaler('one', 'web'), autoscaler('two', 'web')]],
] as const)('two %s in two files of a folder may be alternatives, elsewhere they meet', (_, check, files) => {
  expect(severitiesOf(check, files, SOURCES.manifests)).toEqual(['info']);
  expect(severitiesOf(check, [files.join('\n---\n')], SOURCES.manifests)).toEqual(['as the rule']);
  expect(severitiesOf(check, files, SOURCES.helm)).toEqual(['as the rule']);
  expect(severitiesOf(check, files, SOURCES.kustomize)).toEqual(['as the rule']);
});

test('an autoscaler without its workload is worse where all that is applied is at hand', () => {
  const files = [deployment('api'), autoscaler('web', 'web')];
  expect(severitiesOf(targetIsMissing, files, SOURCES.helm)).toEqual(['high']);
  expect(severitiesOf(targetIsMissing, files, SOURCES.manifests)).toEqual(['medium']);
  expect(severitiesOf(targetIsMissing, [autoscaler('web', 'web')], SOURCES.helm)).toEqual(['info']);
});

test('the Service of a StatefulSet may lie elsewhere only where a folder has none at all', () => {
  const other = '{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: {} }';
  expect(severitiesOf(serviceIsMissing, [DATABASE], SOURCES.manifests)).toEqual(['info']);
  expect(severitiesOf(serviceIsMissing, [DATABASE, other], SOURCES.manifests)).toEqual(['as the rule']);
  expect(severitiesOf(serviceIsMissing, [DATABASE], SOURCES.helm)).toEqual(['as the rule']);
});
