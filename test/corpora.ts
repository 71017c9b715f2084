import { existsSync, globSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/corpora', import.meta.url));

/** Absolute path of the folder with real manifests and charts beside the repository; undefined where there is none. */
export const corpora: string | undefined = existsSync(folder) ? realpathSync(folder) : undefined;

const listed = new Map<string, readonly string[]>();

/** Absolute paths of the corpora's files that end in one of `extensions` (without the dot), in a stable order; none where there are no corpora. */
export function corpusFiles(extensions: readonly string[]): readonly string[] {
  if (corpora === undefined) return [];
  const root = corpora;
  const key = extensions.join();
  const found = listed.get(key) ?? list(root, extensions);
  listed.set(key, found);
  return found;
}

function list(root: string, extensions: readonly string[]): readonly string[] {
  return extensions
    .flatMap((extension) => globSync(`**/*.${extension}`, { cwd: root }))
    .toSorted()
    .map((path) => join(root, path));
}
