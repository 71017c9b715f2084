import { posix } from 'node:path';

/** An entry of a tree, with its path from the folder that was asked for. */
export interface TreeEntry {
  readonly kind: 'file' | 'link';
  readonly id: string;
  readonly path: string;
}

/** Reads what `git ls-tree -rz` prints. Submodules, and paths that could not stand in a folder of ours, are left out. */
export function entriesOf(listing: string): readonly TreeEntry[] {
  return listing.split('\0').flatMap((line): readonly TreeEntry[] => {
    const [head = '', path = ''] = splitAtTab(line);
    const [mode, type, id = ''] = head.split(' ');
    const kind = mode === '120000' ? 'link' : mode === '100644' || mode === '100755' ? 'file' : undefined;
    return type === 'blob' && kind !== undefined && canStand(path) ? [{ kind, id, path }] : [];
  });
}

function splitAtTab(line: string): readonly string[] {
  const tab = line.indexOf('\t');
  return tab < 0 ? [line] : [line.slice(0, tab), line.slice(tab + 1)];
}

/** A tree that was made by hand can name anything. U+FFFD stands for bytes that are no UTF-8, which nothing of ours could open. */
function canStand(path: string): boolean {
  if (path === '' || path.includes('\\') || path.includes('\ufffd')) return false;
  return path
    .split('/')
    .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !/^\.git$/iu.test(segment));
}

/** Names that say what a folder is for; everything below it may be read when it is rendered. */
const ROOT_NAMES: ReadonlySet<string> = new Set([
  'Chart.yaml',
  'kustomization.yaml',
  'kustomization.yml',
  'Kustomization',
]);
/** What may be a manifest, values, a template, a packaged chart, or say what to leave out. */
const NAMES = /(?:\.(?:ya?ml|json|tpl|tgz)|(?:^|\/)\.(?:gitignore|lintelignore|helmignore))$/u;

/**
 * The entries that judging may read: manifests and the like anywhere, and everything in charts and kustomizations. The
 * source code beside them is often most of a repository. `named` are paths that the settings name.
 */
export function neededEntries(entries: readonly TreeEntry[], named: ReadonlySet<string>): readonly TreeEntry[] {
  const folders = new Set(
    entries.flatMap(({ path }) => (ROOT_NAMES.has(posix.basename(path)) ? [posix.dirname(path)] : [])),
  );
  if (folders.has('.')) return entries;
  return entries.filter(
    ({ kind, path }) => kind === 'link' || NAMES.test(path) || named.has(path) || liesInOne(path, folders),
  );
}

function liesInOne(path: string, folders: ReadonlySet<string>): boolean {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    if (folders.has(path.slice(0, slash))) return true;
  }
  return false;
}

/**
 * Whether a link at `path` leads to something in the tree, whatever other such links stand on its way: it may go up no
 * further than to the root, and only before it goes down.
 */
export function staysInside(path: string, target: string): boolean {
  if (target === '' || target.startsWith('/') || target.includes('\\') || target.includes('\0')) return false;
  const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
  const ups = segments.findIndex((segment) => segment !== '..');
  const down = ups < 0 ? [] : segments.slice(ups);
  const depth = path.split('/').length - 1;
  const up = ups < 0 ? segments.length : ups;
  return up <= depth && down.every((segment) => segment !== '..' && !/^\.git$/iu.test(segment));
}
