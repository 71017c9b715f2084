import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { isGlob } from '../config/repository-paths.ts';
import { UserError } from '../errors.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { below, type RepoPath } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { Source } from '../model/source.ts';
import { findCharts } from './charts.ts';
import { findKustomizations } from './kustomizations.ts';
import { findManifests } from './manifests.ts';
import { splitPath, walk, type Walk } from './walk.ts';

/** What there is to check. */
export interface Discovery {
  /** Sorted by path, environments in the order in which they were given; standard input first. */
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds everything to check below `config.paths`: charts in their environments, roots of kustomizations, and the manifests that belong to
 * neither. Reads folders, ignore files, `Chart.yaml` and kustomization files. Calls `onEntry` before it looks at a file or folder.
 * Throws `UserError` for a path that does not exist.
 */
export function discover(config: Config, onEntry?: () => void): Discovery {
  const found = walk(config, onEntry);
  for (const path of found.missing) throw noSuchPath(path, config.root);
  const charts = findCharts(found, config);
  const kustomizations = findKustomizations(found, config);
  const manifests = findManifests(found, kustomizations, config);
  const sources: Source[] = [...manifests, ...charts.sources, ...kustomizations.sources].toSorted(byPath);
  return {
    sources: config.stdin === undefined ? sources : [{ kind: 'stdin' }, ...sources],
    diagnostics: [
      ...found.diagnostics,
      ...strayConfigFiles(found),
      ...charts.diagnostics,
      ...kustomizations.diagnostics,
    ],
  };
}

/** Sorting is stable, so the environments of a chart keep their order. */
function byPath(a: Source, b: Source): number {
  const [one, other] = [pathOf(a), pathOf(b)];
  if (one === other) return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
  return one < other ? -1 : 1;
}

function pathOf(source: Source): string {
  if (source.kind === 'stdin') return '';
  return source.kind === 'helm' ? source.chart : source.folder;
}

function noSuchPath(path: RepoPath, root: string): UserError {
  const [folder, name] = splitPath(path);
  let siblings: string[] = [];
  try {
    // A link that leads nowhere has the very name.
    siblings = readdirSync(join(root, folder)).filter((sibling) => sibling !== name);
  } catch {
    // The folder is missing as well, so there is nothing to propose.
  }
  const near = nearestName(name, siblings.toSorted());
  return new UserError(`"${path}" does not exist`, { hint: hintFor(path, near && below(folder, near)) });
}

function hintFor(path: string, near: string | undefined): string {
  if (path.includes('\\'))
    return `Did you mean "${path.replaceAll('\\', '/')}"? Parts of a path are joined by slashes.`;
  if (isGlob(path)) return 'Paths are no patterns: name the folder, or let the shell write out what matches.';
  return near === undefined ? 'Paths are read from the working directory.' : `Did you mean "${near}"?`;
}

/** Someone put a configuration where it has no effect, and should know. A workflow for GitHub may well have the same name. */
function strayConfigFiles(found: Walk): readonly Diagnostic[] {
  return found.folders
    .filter(({ path }) => path !== '' && path !== '.github/workflows')
    .flatMap(({ path, files }) =>
      ['lintel.yaml', 'lintel.yml'].filter((name) => files.has(name)).map((name) => below(path, name)),
    )
    .map((file) => ({
      code: 'config-file-in-subfolder',
      level: 'note',
      message: `${file} is not read: the configuration lies at the root of the repository.`,
      hint: 'Move its settings to lintel.yaml at the root.',
      at: { file },
    }));
}
