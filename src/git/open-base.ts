import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeTree } from './base-tree.ts';
import { type BaseChoice, findBaseCommit } from './base-commit.ts';
import { findGit } from './find-git.ts';
import { answerOf, openGit } from './git.ts';

/** Which state of the repository to compare with, and by what means. */
export interface BaseOrder {
  readonly choice: BaseChoice;
  /** Whether what this clone lacks is fetched from its remote. */
  readonly mayFetch: boolean;
  /** Whether who started this run has also made the checkout. */
  readonly ownsCheckout: boolean;
  /** Absolute path of the repository's root as we see it. */
  readonly root: string;
  /** An empty folder of ours, absolute, links resolved. */
  readonly folder: string;
  /** Paths that the settings name. */
  readonly named: ReadonlySet<string>;
  readonly fileBytes: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The state to compare with, as files. */
export type OpenedBase =
  | { readonly kind: 'opened'; readonly commit: string; readonly root: string }
  | { readonly kind: 'missing'; readonly why: string; readonly isUnknown: boolean };

/** Finds the base and writes what may be judged of it below `folder`. Never throws for what a repository contains. */
export async function openBase(order: BaseOrder): Promise<OpenedBase> {
  const program = findGit(order.environment['PATH'] ?? '', order.root);
  if (program === undefined) return missing('Git was not found on PATH');
  const git = openGit({ ...order, program });
  const prefix = answerOf(await git.read(['rev-parse', '--show-prefix']));
  if (prefix === undefined) return missing('this is no checkout of a Git repository');
  const found = await findBaseCommit(git, order.choice, order);
  if (found.kind === 'missing') return found;
  const root = join(order.folder, 'base');
  mkdirSync(root);
  const why = await writeTree(git, { ...order, commit: found.commit, prefix, folder: root });
  return why === undefined
    ? { kind: 'opened', commit: found.commit, root }
    : missing(`commit ${found.commit.slice(0, 12)} could not be read: ${why}`);
}

function missing(why: string): OpenedBase {
  return { kind: 'missing', why, isUnknown: false };
}
