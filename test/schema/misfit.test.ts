import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { ConfigRequest } from '../../src/config/merge.ts';
import { lint } from '../../src/lint.ts';
import type { Report } from '../../src/model/report.ts';
import { configIn, repositoryWith } from '../config/repository.ts';

async function run(text: string, request: Partial<ConfigRequest> = {}, file = 'a.yaml'): Promise<Report> {
  const config = await configIn(repositoryWith({ [file]: text }), { preset: 'schema', ...request });
  return lint(config, { rules: BUILT_IN_RULES });
}

/** `severity line: message`, in the report's order. */
async function told(text: string, request: Partial<ConfigRequest> = {}): Promise<readonly string[]> {
  const report = await run(text, request);
  return report.findings.map(
    ({ severity, message, provenance: { home } }) => `${severity} ${home.region?.start.line ?? ''}: ${message}`,
  );
}

const GOOD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n';

test.each([
  [
    'kind: Deployment\nmetadata: { name: web }\n',
    'high 1: Deployment "web" has no "apiVersion", so the API server refuses it.',
  ],
  [
    'apiVersion: 1\nkind: Service\nmetadata: { name: web }\n',
    'high 1: Service "web" has the number 1 as its "apiVersion", which must be a string, and YAML reads it so unless it is in quotes, so the API server refuses it.',
  ],
  [
    'apiVersion: v1\nkind: [Service]\nmetadata: { name: web }\n',
    'high 2: This document "web" has a list as its "kind", which must be a string, so the API server refuses it.',
  ],
  [
    'apiVersion: v1\nkind: y\nmetadata: { name: web }\n',
    'high 2: This document "web" has the boolean true as its "kind", which must be a string, and YAML reads it so unless it is in quotes, so the API server refuses it.',
  ],
  [
    'apiVersion: v1\nKind: Pod\nmetadata: {}\nspec: {}\n',
    'high 2: This document has no "kind", so the API server refuses it; "Kind" is another key.',
  ],
  [
    'apiVersion: example.com/v1\nmetadata: { name: web }\nspec: {}\n',
    'high 1: This document "web" has no "kind", so the API server refuses it.',
  ],
  ['kind: PodList\nitems: []\n', 'high 1: PodList has no "apiVersion", so the API server refuses it.'],
])('half of an object is told: %s', async (text, message) => {
  expect(await told(text)).toEqual([message]);
});

test.each([
  ['a pipeline of another program', 'kind: pipeline\ntype: docker\nname: default\nmetadata: { name: x }\n'],
  ['a version without a body', 'apiVersion: v2\nname: chart\nversion: 1.0.0\n'],
  ['a workload description without a kind', 'apiVersion: score.dev/v1b1\nmetadata: { name: web }\ncontainers: {}\n'],
  ['both names wrong', 'apiVersion: 1\nkind: 2\nmetadata: { name: web }\nspec: {}\n'],
  ['documents of a program that is not Kubernetes', 'a: b\n---\n- c\n---\ntext\n'],
  [
    'parts of a machine beside documents with a version of their own',
    'machine: {}\n---\napiVersion: v1alpha1\nkind: HostnameConfig\nhostname: a\n',
  ],
])('YAML for others is left alone: %s', async (_name, text) => {
  const report = await run(text);
  expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each([
  ['text\n', 'high 4: This document among objects is the string "text" and no object, so kubectl refuses it.'],
  ['- a\n', 'high 5: This document among objects is a list and no object, so kubectl refuses it.'],
])('a document among objects that is none is told: %s', async (text, message) => {
  const [first, ...others] = await told(`${GOOD}---\n${text}`);
  expect(others).toEqual([]);
  expect(first?.replace(/^high \d+/u, '')).toBe(message.replace(/^high \d+/u, ''));
});

test('a mapping among objects has neither name', async () => {
  expect(await told(`${GOOD}---\na: b\n`)).toEqual([
    'high 5: This document has no "apiVersion", so the API server refuses it.',
    'high 5: This document has no "kind", so the API server refuses it.',
  ]);
});

test('empty documents, comments and null among objects are nothing', async () => {
  expect(await told(`---\n${GOOD}---\n# nothing\n---\n---\nnull\n---\n~\n`)).toEqual([]);
});

test('items of a list that are no objects are told one by one', async () => {
  const list =
    'apiVersion: v1\nkind: List\nitems:\n  - null\n  - text\n  - []\n  - {}\n  - { kind: Pod, metadata: { name: web } }\n';
  expect(await told(list)).toEqual([
    'high 4: This item of a list of objects is empty and no object, so kubectl refuses it.',
    'high 5: This item of a list of objects is the string "text" and no object, so kubectl refuses it.',
    'high 6: This item of a list of objects is a list and no object, so kubectl refuses it.',
    'high 7: This item has no "apiVersion", so the API server refuses it.',
    'high 7: This item has no "kind", so the API server refuses it.',
    'high 8: Pod "web" has no "apiVersion", so the API server refuses it.',
  ]);
});

test('a list of one kind is judged around its items, and each item once', async () => {
  const list = `apiVersion: v1
kind: ConfigMapList
metadata: { name: web, labelz: null }
more: 1
items:
  - metadata: { name: a }
    dat: {}
  - { apiVersion: v1, kind: Secret, metadata: { name: b } }
  - text
`;
  expect(await told(list)).toEqual([
    'medium 3: "name" is not a field of "metadata" (ListMeta), so the API server refuses or drops it.',
    'medium 3: "labelz" is not a field of "metadata" (ListMeta), so the API server refuses or drops it.',
    'medium 4: "more" is not a field of the object (ConfigMapList), so the API server refuses or drops it.',
    'medium 7: "dat" is not a field of the object (ConfigMap), so the API server refuses or drops it; "data" is probably meant.',
    'medium 8: Item 1 of this ConfigMapList says kind "Secret", and the list is for v1 ConfigMap.',
    'high 9: This item of a list of objects is the string "text" and no object, so kubectl refuses it.',
  ]);
});

test('an item that leaves its names to the list is judged by all rules', async () => {
  const report = await run('apiVersion: apps/v1\nkind: DeploymentList\nitems:\n  - spec: { replicas: -1 }\n');
  expect(report.diagnostics).toEqual([]);
  expect(report.findings.map(({ rule }) => rule.id)).toContain('invalid-name');
  const definitions = await run(
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinitionList\nitems:\n  - metadata: { name: a }\n    spec: { group: example.com, names: { kind: Color, plural: colors }, scope: Cluster, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }] }\n',
  );
  expect(definitions.diagnostics).toEqual([]);
  expect(definitions.findings.map(({ rule }) => rule.id)).toEqual(['invalid-custom-resource-definition']);
});

test('a list as kubectl prints it is well', async () => {
  const item = '{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }';
  expect(await told(`apiVersion: v1\nitems: [${item}]\nkind: List\nmetadata: { resourceVersion: "" }\n`)).toEqual([]);
  expect(await told(`apiVersion: v1\nkind: ConfigMapList\nitems: [${item}]\n`)).toEqual([]);
});

test('an object that no rule could judge counts as unchecked, and is Kubernetes', async () => {
  const report = await run('kind: Deployment\nmetadata: { name: web }\n');
  expect(report.counts.unchecked).toBe(1);
  expect(report.verdict).toBe('failed');
});
