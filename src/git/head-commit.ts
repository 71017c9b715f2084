import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The commit that is checked out at `root`, or undefined where there is none or it cannot be told. Read from Git's own files, so
 * that no program has to be there.
 */
export function headCommit(root: string): string | undefined {
  const folder = gitFolder(root);
  if (folder === undefined) return undefined;
  const head = textOf(join(folder, 'HEAD'))?.trim() ?? '';
  if (!head.startsWith('ref: ')) return asCommit(head);
  const name = head.slice('ref: '.length);
  if (!/^refs\/[\w./-]+$/u.test(name) || name.split('/').includes('..')) return undefined;
  // A worktree has a HEAD of its own and its references in the main folder.
  const common = textOf(join(folder, 'commondir'))?.trim();
  const folders = [folder, ...(common === undefined ? [] : [resolve(folder, common)])];
  for (const one of folders) {
    const commit = asCommit(textOf(join(one, name))?.trim() ?? '') ?? packedCommit(one, name);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

function gitFolder(root: string): string | undefined {
  const place = join(root, '.git');
  const pointer = textOf(place)?.trim();
  if (pointer?.startsWith('gitdir: ') === true) return resolve(dirname(place), pointer.slice('gitdir: '.length));
  return textOf(join(place, 'HEAD')) === undefined ? undefined : place;
}

function packedCommit(folder: string, name: string): string | undefined {
  const line = textOf(join(folder, 'packed-refs'))
    ?.split('\n')
    .find((one) => one.endsWith(` ${name}`));
  return asCommit(line?.split(' ')[0] ?? '');
}

function asCommit(text: string): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : undefined;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
