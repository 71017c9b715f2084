import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An empty temporary folder that goes with the tests. */
export function temporaryFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'test-git-'));
}

/** A real Git repository. */
export interface Checkout {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Writes the files, commits all there is, and gives the commit. */
  readonly commit: (files?: Readonly<Record<string, string>>) => string;
}

/** Runs Git with nobody's settings but those of the repository. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ALLOW_PROTOCOL: 'file',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  }).trimEnd();
}

/** The repository in a folder that has one. */
export function checkoutIn(folder: string): Checkout {
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  return {
    folder,
    git: (...args) => git(folder, ...args),
    write,
    commit: (files = {}) => {
      write(files);
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'change');
      return git(folder, 'rev-parse', 'HEAD');
    },
  };
}

/** A new repository with the branch `main` checked out. */
export function newCheckout(): Checkout {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  return checkoutIn(folder);
}

/** A clone as `actions/checkout` makes it: one ref, this deep, nothing else. */
export function shallowClone(of: Checkout, ref: string, depth = 1): Checkout {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch', 'checkout');
  git(folder, 'remote', 'add', 'origin', `file://${of.folder}`);
  git(folder, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ref);
  git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return checkoutIn(folder);
}
