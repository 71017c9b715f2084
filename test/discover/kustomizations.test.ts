import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryWith } from '../config/repository.ts';
import { found } from './found.ts';

const OVERLAYS = {
  'base/kustomization.yaml': 'resources: [deploy.yaml, ./svc.yaml]\n',
  'base/deploy.yaml': '',
  'base/svc.yaml': '',
  'base/notes.yaml': '',
  'overlays/dev/kustomization.yaml': 'resources: [../../base]\npatches: [{ path: patch.yaml }]\n',
  'overlays/dev/patch.yaml': '',
  'overlays/prod/kustomization.yml': 'bases: [../../base/]\ncomponents: [../../tls]\n',
  'tls/Kustomization': 'kind: Component\npatches: [{ path: tls.yaml }, { patch: "a: b" }]\n',
  'tls/tls.yaml': '',
};

test('roots are those that no other builds on; what they name is judged through them', async () => {
  expect(await found(repositoryWith(OVERLAYS))).toMatchObject({
    sources: ['manifests base: base/notes.yaml', 'kustomize overlays/dev', 'kustomize overlays/prod'],
    told: [],
  });
});

test('a source names the kustomization file that is there', async () => {
  const { raw } = await found(repositoryWith(OVERLAYS));
  expect(raw.slice(1)).toEqual([
    { kind: 'kustomize', folder: 'overlays/dev', file: 'overlays/dev/kustomization.yaml' },
    { kind: 'kustomize', folder: 'overlays/prod', file: 'overlays/prod/kustomization.yml' },
  ]);
});

test('all kustomizations but components, if so asked', async () => {
  const { sources } = await found(repositoryWith(OVERLAYS), { allKustomizations: true });
  expect(sources.filter((source) => source.startsWith('kustomize'))).toEqual([
    'kustomize base',
    'kustomize overlays/dev',
    'kustomize overlays/prod',
  ]);
});

test.each([
  ['[overlays/*]', ['kustomize overlays/dev', 'kustomize overlays/prod']],
  ['[overlays/prod, ./base/]', ['kustomize base', 'kustomize overlays/prod']],
  ['all', ['kustomize base', 'kustomize overlays/dev', 'kustomize overlays/prod']],
])('configured roots %s', async (roots, expected) => {
  const { sources } = await found(repositoryWith({ ...OVERLAYS, 'lintel.yaml': `kustomize: { roots: ${roots} }\n` }));
  expect(sources.filter((source) => source.startsWith('kustomize'))).toEqual(expected);
  expect(sources).toContain('manifests base: base/notes.yaml');
});

test('every kind of file that a kustomization names is a part of it', async () => {
  const parts = [
    'r',
    'p1',
    'p2',
    'p3',
    'repl',
    'conf',
    'crd',
    'api',
    'gen',
    'trans',
    'val',
    'cm',
    'cm2',
    'env',
    'env2',
    'sec',
    'hv',
    'hv2',
    'hv3',
  ];
  const root = repositoryWith({
    ...Object.fromEntries(parts.map((part) => [`k/${part}.yaml`, ''])),
    'k/left.yaml': '',
    'k/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
resources: [r.yaml, 'https://example.com/x?ref=1', missing.yaml, github.com/a/b]
patches: [{ path: p1.yaml }]
patchesStrategicMerge: [p2.yaml, "kind: x\\n"]
patchesJson6902: [{ path: p3.yaml }]
replacements: [{ path: repl.yaml }]
configurations: [conf.yaml]
crds: [crd.yaml]
openapi: { path: api.yaml }
generators: [gen.yaml]
transformers: [trans.yaml]
validators: [val.yaml]
configMapGenerator: [{ files: [cm.yaml, other=cm2.yaml], envs: [env.yaml], env: env2.yaml }]
secretGenerator: [{ files: [sec.yaml] }]
helmCharts: [{ valuesFile: hv.yaml, additionalValuesFiles: [hv2.yaml] }]
helmChartInflationGenerator: [{ values: hv3.yaml }]
`,
  });
  expect(await found(root)).toMatchObject({ sources: ['kustomize k', 'manifests k: k/left.yaml'], told: [] });
});

test('a file with an equals sign in its name and values of helm charts are still found', async () => {
  const root = repositoryWith({
    'k/kustomization.yaml': 'helmCharts: [{ valuesFile: a=b.yaml }]\nresources: [c=d.yaml]\n',
    'k/a=b.yaml': '',
    'k/c=d.yaml': '',
  });
  expect((await found(root)).sources).toEqual(['kustomize k']);
});

test('what a component that nothing uses adds is judged as it is', async () => {
  const root = repositoryWith({
    'c/kustomization.yaml': 'kind: Component\nresources: [add.yaml]\npatches: [{ path: p.yaml }]\n',
    'c/add.yaml': '',
    'c/p.yaml': '',
  });
  expect((await found(root)).sources).toEqual(['manifests c: c/add.yaml']);
});

test('kustomizations that build on each other in a circle are not lost', async () => {
  const root = repositoryWith({
    'a/kustomization.yaml': 'resources: [../b]\n',
    'b/kustomization.yaml': 'resources: [../a]\n',
    'c/kustomization.yaml': 'resources: [.]\n',
  });
  expect((await found(root)).sources).toEqual(['kustomize a', 'kustomize c']);
});

test('a broken kustomization is told at its line, and the manifests beside it are judged as they are', async () => {
  const root = repositoryWith({ 'k/kustomization.yaml': 'resources:\n- a.yaml\n\t- b: [\n', 'k/a.yaml': '' });
  expect(await found(root)).toMatchObject({
    sources: ['manifests k: k/a.yaml'],
    told: ['error render-failed k/kustomization.yaml:3'],
  });
});

test.each(['[]\n', 'just text\n', `${'['.repeat(5000)}\n`, `${'- '.repeat(5000)}\n`])(
  'a kustomization of %j is told',
  async (text) => {
    expect((await found(repositoryWith({ 'k/kustomization.yaml': text }))).told).toEqual([
      expect.stringMatching(/^error render-failed k\/kustomization\.yaml:\d+$/u),
    ]);
  },
);

test('an empty kustomization and fields of the wrong type are left to Kustomize', async () => {
  const root = repositoryWith({
    'a/kustomization.yaml': '',
    'b/kustomization.yaml': 'resources: { x: 1 }\npatches: [1, null, [x]]\nopenapi: []\n',
  });
  expect(await found(root)).toMatchObject({ sources: ['kustomize a', 'kustomize b'], told: [] });
});

test('Flux’s own Kustomization is a manifest, whatever its file is called', async () => {
  const root = repositoryWith({
    'f/kustomization.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: { path: ./x }\n',
  });
  expect((await found(root)).sources).toEqual(['manifests f: f/kustomization.yaml']);
});

test('entries that lead out of the repository are not followed', async () => {
  const root = repositoryWith({
    'k/kustomization.yaml': 'resources: [../../x, /etc, link, ../../../../etc/passwd]\n',
    'k/a.yaml': '',
  });
  symlinkSync('/etc', join(root, 'k/link'));
  expect(await found(root)).toMatchObject({
    sources: ['kustomize k', 'manifests k: k/a.yaml'],
    told: ['warning outside-repository k/link'],
  });
});

test.each([
  ['overlays/dev', ['kustomize overlays/dev']],
  ['base', ['kustomize base', 'manifests base: base/notes.yaml']],
  ['base/kustomization.yaml', ['kustomize base']],
  ['overlays/dev/patch.yaml', ['kustomize overlays/dev']], // a patch means nothing by itself
  ['base/deploy.yaml', ['kustomize base']],
  ['base/notes.yaml', ['manifests base: base/notes.yaml']],
])('whoever names %s means %s', async (path, sources) => {
  expect((await found(repositoryWith(OVERLAYS), { paths: [path] })).sources).toEqual(sources);
});

test('a chart that a kustomization inflates stays a source of its own', async () => {
  const root = repositoryWith({
    'k/kustomization.yaml': 'helmCharts: [{ name: db }]\n',
    'k/charts/db/Chart.yaml': 'name: db\n',
    'k/charts/db/templates/a.yaml': '',
  });
  expect((await found(root)).sources).toEqual(['kustomize k', 'helm k/charts/db (default)']);
});
