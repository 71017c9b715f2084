import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe.runIf(corpora !== undefined)('real repositories', () => {
  test.each([
    // charts, their renderings, roots of kustomizations, manifests by themselves
    ['argo-cd', 1, 1, 7, 2],
    ['microservices-demo', 1, 1, 5, 2],
    ['prometheus-community', 8, 70, 0, 9],
    ['flux2-kustomize-helm-example', 0, 0, 6, 7],
    ['kubernetes-goat', 1, 1, 0, 15],
  ])('%s', async (name, charts, renderings, roots, manifests) => {
    const { raw, told } = await found(join(corpora ?? '', name));
    const helm = raw.filter((source) => source.kind === 'helm');
    expect({
      charts: new Set(helm.map(({ chart }) => chart)).size,
      renderings: helm.length,
      roots: raw.filter(({ kind }) => kind === 'kustomize').length,
      manifests: raw.flatMap((source) => (source.kind === 'manifests' ? source.files : [])).length,
      told,
    }).toEqual({ charts, renderings, roots, manifests, told: [] });
  });
});

describe.runIf(corpora === undefined)('real repositories', () => {
  test('are not here: the folder of corpora is absent beside the repository', () => {
    expect(corpora).toBeUndefined();
  });
});
