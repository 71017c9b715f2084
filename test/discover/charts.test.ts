import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryWith } from '../config/repository.ts';
import { found } from './found.ts';

const CHART = {
  'web/Chart.yaml': 'name: web\n',
  'web/values.yaml': '',
  'web/values-prod.yaml': '',
  'web/templates/a.yaml': '{{ x }}',
};

test('a chart is one source with Helm’s own defaults, and nothing in it is a manifest', async () => {
  const root = repositoryWith({
    ...CHART,
    'web/crds/c.yaml': '',
    'web/charts/db/Chart.yaml': '',
    'web/charts/db/templates/a.yaml': '',
    'web/ci/values.txt': '',
    'web/templates/tests/t.yaml': '',
  });
  expect((await found(root)).raw).toEqual([
    {
      kind: 'helm',
      chart: 'web',
      environment: {
        name: 'default',
        values: [],
        set: {},
        release: 'release-name',
        namespace: 'default',
        kubeVersion: '1.37.0',
        apiVersions: [],
      },
    },
  ]);
});

test('each ci/*-values.yaml is an environment, in order', async () => {
  const root = repositoryWith({
    ...CHART,
    'web/ci/tls-values.yaml': '',
    'web/ci/a-values.yaml': '',
    'web/ci/b-values.yml': '',
    'web/ci/other.yaml': '',
  });
  const { sources, raw } = await found(root, { kubeVersion: '1.30..1.31' });
  expect(sources).toEqual(['helm web (default)', 'helm web (ci/a)', 'helm web (ci/tls)']);
  expect(raw[2]).toMatchObject({ environment: { values: ['web/ci/tls-values.yaml'], kubeVersion: '1.31.0' } });
});

test('values for chart tests that are links out of the repository are told', async () => {
  const root = repositoryWith({ ...CHART, 'web/ci/a.txt': '' });
  symlinkSync('/etc/passwd', join(root, 'web/ci/x-values.yaml'));
  expect(await found(root)).toMatchObject({
    sources: ['helm web (default)'],
    told: ['error outside-repository web/ci/x-values.yaml'],
  });
});

test('configured environments stand instead of the others, or beside them if so asked', async () => {
  const prod = '{ name: prod, values: [values-prod.yaml], release: shop, kubeVersion: 1.34 }';
  const instead = `helm: [{ chart: web, environments: [${prod}, { name: a }] }]\n`;
  const beside = `helm: [{ chart: web, environments: [${prod}, { name: a }], defaults: true }]\n`;
  const files = { ...CHART, 'web/ci/x-values.yaml': '' };
  const { sources, raw } = await found(repositoryWith({ ...files, 'lintel.yaml': instead }));
  expect(sources).toEqual(['helm web (prod)', 'helm web (a)']);
  expect(raw[0]).toMatchObject({
    environment: { values: ['web/values-prod.yaml'], release: 'shop', namespace: 'default', kubeVersion: '1.34.0' },
  });
  const both = await found(repositoryWith({ ...files, 'lintel.yaml': beside }));
  expect(both.sources).toEqual(['helm web (default)', 'helm web (ci/x)', 'helm web (prod)', 'helm web (a)']);
});

test('a configured chart is judged where an ignore file hides it, but not outside of what is scanned', async () => {
  const files = {
    ...CHART,
    'lintel.yaml': 'helm: [{ chart: web, environments: [{ name: prod }] }]\n',
    '.gitignore': 'web/\n',
    'x/a.yaml': '',
  };
  expect((await found(repositoryWith(files))).sources).toEqual(['helm web (prod)', 'manifests x: x/a.yaml']);
  expect((await found(repositoryWith(files), { paths: ['x'] })).sources).toEqual(['manifests x: x/a.yaml']);
});

test('a library chart is told at its line and not rendered', async () => {
  const root = repositoryWith({ 'lib/Chart.yaml': 'name: lib\ntype: library\n', 'lib/templates/_a.tpl': '' });
  expect(await found(root)).toMatchObject({ sources: [], told: ['note library-chart lib/Chart.yaml:2'] });
});

test('a Chart.yaml that is no YAML is left to Helm', async () => {
  expect((await found(repositoryWith({ 'web/Chart.yaml': 'a: [' }))).sources).toEqual(['helm web (default)']);
});

test('a chart at the root leaves folders that are not Helm’s to others', async () => {
  const root = repositoryWith({
    'Chart.yaml': 'name: all\n',
    'values.yaml': '',
    'templates/a.yaml': '',
    'deploy/a.yaml': '',
    'sub/Chart.yaml': 'name: sub\n',
  });
  expect((await found(root)).sources).toEqual([
    'helm . (default)',
    'manifests deploy: deploy/a.yaml',
    'helm sub (default)',
  ]);
});

test.each([
  ['web/templates/a.yaml', 'helm web (default)'],
  ['web/templates', 'helm web (default)'],
  ['web/values.yaml', 'helm web (default)'],
  ['web/Chart.yaml', 'helm web (default)'],
  ['web/charts/db', 'helm web (default)'], // a vendored chart belongs to the one that vendors it
  ['web/charts/db/templates/a.yaml', 'helm web (default)'],
  ['web/examples', 'manifests web/examples: web/examples/e.yaml'],
  ['web/examples/e.yaml', 'manifests web/examples: web/examples/e.yaml'],
])('whoever names %s means %s', async (path, source) => {
  const root = repositoryWith({
    ...CHART,
    'web/charts/db/Chart.yaml': '',
    'web/charts/db/templates/a.yaml': '',
    'web/examples/e.yaml': '',
  });
  expect((await found(root, { paths: [path] })).sources).toEqual([source]);
});
