import { DEFAULT_LIMITS } from '../../src/config/config.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Rendering } from '../../src/model/rendering.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { Source } from '../../src/model/source.ts';
import { parse } from '../../src/parse/parse.ts';

/** A source of each kind that a set can come from. */
export const SOURCES: Readonly<Record<Source['kind'], Source>> = {
  stdin: { kind: 'stdin' },
  manifests: { kind: 'manifests', folder: repoPath('deploy'), files: [] },
  kustomize: { kind: 'kustomize', folder: repoPath('base'), file: repoPath('base/kustomization.yaml') },
  helm: {
    kind: 'helm',
    chart: repoPath('chart'),
    environment: {
      name: 'default',
      values: [],
      set: {},
      release: 'release-name',
      namespace: 'shop',
      kubeVersion: '1.36.0',
      apiVersions: [],
    },
  },
};

/** The objects of some files, by name and text, as one set. */
export function setOf(files: Readonly<Record<string, string>>, source: Source = SOURCES.stdin): ResourceSet {
  const streams = Object.entries(files).map(([name, text]) => ({ origin: repoPath(name), text, line: 1 }));
  const rendering: Rendering = { source, streams, trail: { kind: 'identity' }, diagnostics: [] };
  const resources = streams.flatMap((stream) => parse(rendering, stream, DEFAULT_LIMITS).resources);
  return {
    rendering,
    resources,
    podTemplates: [],
    ofKind: (kind) => resources.filter((one) => matchesKind(kind, one.apiVersion, one.kind)),
  };
}
