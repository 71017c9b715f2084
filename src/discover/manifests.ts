import type { Config } from '../config/config.ts';
import { pathInside } from '../config/inside.ts';
import { below, type RepoPath } from '../model/location.ts';
import type { ManifestsSource } from '../model/source.ts';
import type { Kustomizations } from './kustomizations.ts';
import { splitPath, type Walk } from './walk.ts';

/** Files that share a name's ending with manifests and are known to be something else. */
const OTHER_FILES = /^(?:package|package-lock|composer|tsconfig[^/]*|[^/]*\.schema)\.json$|^lintel\.ya?ml$/u;

/** The files that neither a chart nor a kustomization accounts for, by folder; folders that `config.sets` joins make one source. */
export function findManifests(
  walk: Walk,
  { covered, others }: Pick<Kustomizations, 'covered' | 'others'>,
  config: Config,
): readonly ManifestsSource[] {
  const ours = ownFiles(config);
  const named = new Set<RepoPath>(walk.named);
  const filesByFolder = new Map<RepoPath, RepoPath[]>();
  const add = (folder: RepoPath, file: RepoPath): void => {
    const first = config.sets.find((set) => set.includes(folder))?.[0] ?? folder;
    const known = filesByFolder.get(first);
    if (known === undefined) filesByFolder.set(first, [file]);
    else known.push(file);
  };
  for (const { path: folder, files } of walk.folders) {
    for (const name of files) {
      const file = below(folder, name);
      if (covered.has(file) || ours.settings.has(file)) continue;
      // Who names a file itself wants it scanned, though a folder of rules that is named too holds it.
      if ((ours.rules.has(file) || OTHER_FILES.test(name)) && !named.has(file)) continue;
      add(folder, file);
    }
  }
  for (const file of others) add(splitPath(file)[0], file);
  return [...filesByFolder].map(([folder, files]) => ({ kind: 'manifests', folder, files: files.toSorted() }));
}

/** Rule files and values files, which the configuration has named as such. */
function ownFiles(config: Config): { readonly rules: ReadonlySet<string>; readonly settings: ReadonlySet<string> } {
  // Rule files of another state of the repository are none of its manifests in this one either.
  const roots = [config.root, ...(config.settingsRoot === undefined ? [] : [config.settingsRoot])];
  const rules = config.customRules.flatMap((file) => roots.map((root) => pathInside(root, file) ?? ''));
  const values = config.helm.flatMap(({ environments }) => environments.flatMap((one) => one.values));
  return { rules: new Set(rules), settings: new Set([...values, config.file ?? '']) };
}
