import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { headCommit } from '../git/head-commit.ts';
import type { RepoPath } from '../model/location.ts';
import type { MarkdownOptions } from '../report/markdown.ts';
import type { EventFacts } from './event-facts.ts';

/** How places become links. */
export type Links = Pick<MarkdownOptions, 'blobUrl' | 'isFile'>;

/**
 * Links to the files of the commit that is checked out at `root`, on the server that the runner names; none where that is
 * no checkout, so that a link never leads to other lines than those that were judged.
 */
export function blobLinks({ serverUrl, repository }: EventFacts, root: string): Links {
  const commit = headCommit(root);
  if (commit === undefined || repository === undefined || !isAddress(serverUrl)) return {};
  const slug = [repository.owner, repository.repo].map(encodeURIComponent).join('/');
  return { blobUrl: `${serverUrl}/${slug}/blob/${commit}`, isFile: (file) => isRegularFile(root, file) };
}

/** One that can stand in a link as it is. An Enterprise Server may have a port. */
function isAddress(url: string): boolean {
  return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/u.test(url);
}

function isRegularFile(root: string, file: RepoPath): boolean {
  return file !== '' && lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true;
}
