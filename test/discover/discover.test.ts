import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpora } from '../corpora.ts';
import { repositoryWith } from '../config/repository.ts';
import { found } from './found.ts';

test('an empty repository has no sources and nothing to say', async () => {
  expect(await found(repositoryWith({}))).toMatchObject({ sources: [], told: [] });
});

test('two runs over the same tree are equal', async () => {
  const root = repositoryWith({
    'b/a.yaml': '',
    'a/kustomization.yaml': 'x: [',
    'c/Chart.yaml': '',
    'a/z.yaml': '',
    'z/kustomization.yaml': '{',
  });
  expect(await found(root)).toEqual(await found(root));
});

if (corpora === undefined) {
  test('real repositories are not here: the folder of corpora is absent', () => {
    expect(corpora).toBeUndefined();
  });
}

test.each(
  [
    // charts, their renderings, roots of kustomizations, manifests by themselves
    { name: 'argo-cd', charts: 1, renderings: 1, roots: 7, manifests: 2 },
    { name: 'microservices-demo', charts: 1, renderings: 1, roots: 5, manifests: 2 },
    { name: 'prometheus-community', charts: 8, renderings: 70, roots: 0, manifests: 9 },
    { name: 'flux2-kustomize-helm-example', charts: 0, renderings: 0, roots: 6, manifests: 7 },
    { name: 'kubernetes-goat', charts: 1, renderings: 1, roots: 0, manifests: 15 },
  ].flatMap((repository) => (corpora === undefined ? [] : [{ ...repository, root: join(corpora, repository.name) }])),
)('real repository $name', async ({ root, name, ...expected }) => {
  const { raw, told } = await found(root);
  const helm = raw.filter((source) => source.kind === 'helm');
  expect({
    charts: new Set(helm.map(({ chart }) => chart)).size,
    renderings: helm.length,
    roots: raw.filter(({ kind }) => kind === 'kustomize').length,
    manifests: raw.flatMap((source) => (source.kind === 'manifests' ? source.files : [])).length,
  }).toEqual(expected);
  expect(told, name).toEqual([]);
});
