import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepoPath } from '../model/location.ts';
import type { Source } from '../model/source.ts';

/**
 * Whether a source may read the file, as far as can be told without rendering it: then rendering it tells. Kustomizations may read any file
 * that lies in no chart.
 */
export function mayRead(source: Source, file: RepoPath, sources: readonly Source[], root: string): boolean {
  switch (source.kind) {
    case 'stdin':
      return false;
    case 'manifests':
      return source.files.includes(file);
    case 'helm':
      return (
        isBelow(file, source.chart) ||
        source.environment.values.includes(file) ||
        hasLocalDependency(source.chart, root)
      );
    case 'kustomize':
      return !sources.some((one) => one.kind === 'helm' && one.chart !== '' && isBelow(file, one.chart));
  }
}

function isBelow(file: RepoPath, folder: RepoPath): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}

/** Whether the chart asks for another one of the repository by `file://`; which one, its rendering tells. */
function hasLocalDependency(chart: RepoPath, root: string): boolean {
  for (const name of ['Chart.yaml', 'requirements.yaml']) {
    try {
      if (readFileSync(join(root, chart, name), 'utf8').includes('file://')) return true;
    } catch {
      // What cannot be read asks for nothing.
    }
  }
  return false;
}
