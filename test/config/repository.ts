import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { type ConfigRequest, makeConfig } from '../../src/config/merge.ts';
import { UserError } from '../../src/errors.ts';

/** A temporary folder with these files, by path; it is gone when the test is over. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-test-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The settings of a run in `root`, which is taken for a repository. */
export async function configIn(root: string, request: Partial<ConfigRequest> = {}): Promise<Config> {
  return makeConfig({ cwd: root, root, today: '2026-11-21', ...request });
}

/** The mistake as a user reads it: place, message and hint. Fails when there is none. */
export async function mistakeOf(
  work: Promise<unknown> | (() => unknown),
): Promise<{ readonly place: string; readonly message: string; readonly hint: string }> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { at } = error;
    return {
      place: [at?.file, at?.line, at?.column].filter((part) => part !== undefined).join(':'),
      message: error.message,
      hint: error.hint,
    };
  }
  throw new Error('no mistake was told');
}
