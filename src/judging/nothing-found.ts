import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSummary } from '../model/report.ts';
import { nameOfSource } from '../model/source.ts';

/** That there was no object to judge in the sources. Whoever has named paths, or said so, gets no open gate by it. */
export function nothingFound(sources: readonly SourceSummary[], config: Config): Diagnostic {
  const level = config.pathsNamed || config.nothingToScan === 'incomplete' ? 'error' : 'warning';
  const built = sources.filter(({ source }) => source.kind === 'helm' || source.kind === 'kustomize');
  if (built.length > 0) {
    return {
      code: 'nothing-to-scan',
      level,
      message: `No Kubernetes object came out of ${built.map(({ source }) => nameOfSource(source)).join(', ')}.`,
      hint: 'See what its conditions ask for: the values that it is deployed with belong under `helm` in lintel.yaml.',
    };
  }
  return {
    code: 'nothing-to-scan',
    level,
    message: `No Kubernetes manifest, chart or kustomization was found ${placesLookedAt(config)}.`,
    hint:
      config.stdin === undefined
        ? 'Name the folder that holds them, and check `exclude`, .gitignore and .lintelignore.'
        : 'See that the command before the pipe prints manifests.',
  };
}

function placesLookedAt({ paths, stdin }: Config): string {
  const folders = paths.map((path) => path || 'the repository').join(', ');
  if (stdin === undefined) return `in ${folders}`;
  return folders === '' ? 'on standard input' : `on standard input or in ${folders}`;
}
