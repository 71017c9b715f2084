import { expect, test } from 'vitest';
import { headCommit } from '../../src/git/head-commit.ts';
import { repositoryWith } from '../config/repository.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test.each([
  ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${COMMIT}\n` }, COMMIT],
  [
    'a packed branch',
    { '.git/HEAD': 'ref: refs/heads/a/b\n', '.git/packed-refs': `# pack-refs\n${COMMIT} refs/heads/a/b\n` },
    COMMIT,
  ],
  ['no branch', { '.git/HEAD': `${COMMIT}\n` }, COMMIT],
  [
    'a worktree',
    {
      '.git': 'gitdir: main/worktrees/w\n',
      'main/worktrees/w/HEAD': 'ref: refs/heads/w\n',
      'main/worktrees/w/commondir': '../..\n',
      'main/refs/heads/w': COMMIT,
    },
    COMMIT,
  ],
  ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, undefined],
  ['no repository', { 'a.yaml': '' }, undefined],
  ['a reference that leads elsewhere', { '.git/HEAD': 'ref: refs/../../secret\n', secret: COMMIT }, undefined],
  [
    'something else than a commit',
    { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': '<script>\n' },
    undefined,
  ],
])('the commit of %s', (_, files, commit) => {
  expect(headCommit(repositoryWith(files))).toBe(commit);
});
