import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { standingAt } from './repository-path.ts';

/** Bounds of a copy. Links are copied as what they lead to, so a few of them could stand for any number of files. */
const COPY_LIMITS = { bytes: 200 * 1024 * 1024, entries: 20_000 } as const;

/** What is left of the bounds for copies of one chart. */
export interface CopyBudget {
  bytes: number;
  entries: number;
}

/** The budget of a new copy. */
export function makeCopyBudget(): CopyBudget {
  return { ...COPY_LIMITS };
}

/** Folders that hold no part of a chart: Git's, in which a checkout may have left a token, and another tool's packages. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

/** Whether the folder is the top of a checkout. Helm would load all of `.git` into memory and offer it to templates. */
export function isCheckout(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

/**
 * Copies a folder of the repository to `to`, which it makes; Git's folder and what leads out of the repository stay behind.
 * False when the budget did not suffice; then the copy is not whole.
 */
export function copyFolder(from: string, to: string, root: string, budget: CopyBudget): boolean {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (LEFT_OUT.has(name)) continue;
    const standing = standingAt(join(from, name), root);
    if (standing.kind === 'outside' || standing.kind === 'missing') continue;
    budget.entries -= 1;
    budget.bytes -= standing.bytes;
    if (budget.entries < 0 || budget.bytes < 0) return false;
    const target = join(to, name);
    if (standing.kind === 'file') copyFileSync(standing.real, target);
    else if (!copyFolder(standing.real, target, root, budget)) return false;
  }
  return true;
}
