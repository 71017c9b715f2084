import type { Config } from '../config/config.ts';
import { pathInside } from '../config/inside.ts';
import type { RepoPath } from '../model/location.ts';
import type { ManifestsSource } from '../model/source.ts';
import { below, type Walk } from './walk.ts';

/** Files that share a name's ending with manifests and are known to be something else. */
const OTHER_FILES = /^(?:package|package-lock|composer|tsconfig[^/]*|[^/]*\.schema)\.json$|^lintel\.ya?ml$/u;

/** The files that neither a chart nor a kustomization accounts for, by folder; folders that `config.sets` joins make one source. */
export function findManifests(walk: Walk, covered: ReadonlySet<RepoPath>, config: Config): readonly ManifestsSource[] {
  const ours = ownFiles(config);
  const named = new Set<RepoPath>(walk.named);
  const filesByFolder = new Map<RepoPath, RepoPath[]>();
  for (const folder of walk.folders) {
    const files = [...folder.files]
      .map((name) => ({ name, path: below(folder.path, name) }))
      .filter(({ name, path }) => named.has(path) || (!OTHER_FILES.test(name) && !ours.has(path)))
      .map(({ path }) => path)
      .filter((path) => !covered.has(path));
    const first = config.sets.find((set) => set.includes(folder.path))?.[0] ?? folder.path;
    const known = filesByFolder.get(first);
    if (known !== undefined) known.push(...files);
    else if (files.length > 0) filesByFolder.set(first, files);
  }
  return [...filesByFolder].map(([folder, files]) => ({ kind: 'manifests', folder, files: files.toSorted() }));
}

/** Rule files and values files, which the configuration has named as such. */
function ownFiles(config: Config): ReadonlySet<string> {
  const rules = config.customRules.map((file) => pathInside(config.root, file) ?? '');
  const values = config.helm.flatMap(({ environments }) => environments.flatMap((one) => one.values));
  return new Set([...rules, ...values, config.file ?? '']);
}
