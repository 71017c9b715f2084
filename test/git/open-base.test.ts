import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BaseChoice } from '../../src/git/base-commit.ts';
import { openBase, type OpenedBase } from '../../src/git/open-base.ts';
import { type Checkout, checkoutIn, git, newCheckout, shallowClone, temporaryFolder } from './checkout.ts';

const YAML = { 'a.yaml': 'one: 1\n' };

interface Settings {
  readonly mayFetch?: boolean;
  readonly root?: string;
  readonly ownsCheckout?: boolean;
}

function open(checkout: Checkout, choice: BaseChoice, settings: Settings = {}): Promise<OpenedBase> {
  return openBase({
    choice,
    mayFetch: settings.mayFetch ?? false,
    ownsCheckout: settings.ownsCheckout ?? true,
    root: settings.root ?? checkout.folder,
    folder: temporaryFolder(),
    named: new Set(),
    fileBytes: 1000,
    environment: { PATH: process.env['PATH'] },
  });
}

/** Paths below a folder, sorted; links with what they name. */
function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .toSorted();
}

function commitOf(base: OpenedBase): string {
  if (base.kind === 'missing') throw new Error(base.why);
  return base.commit;
}

function ref(name: string): BaseChoice {
  return { kind: 'ref', ref: name };
}

/** A target branch that went on, and a pull request with its merge, as GitHub has them. */
function pullRequest(): { origin: Checkout; target: string; head: string; merge: string; fork: string } {
  const origin = newCheckout();
  const fork = origin.commit({ 'a.yaml': 'one: 1\n' });
  origin.git('checkout', '--quiet', '-b', 'feature');
  const head = origin.commit({ 'b.yaml': 'two: 2\n' });
  origin.git('checkout', '--quiet', 'main');
  const target = origin.commit({ 'c.yaml': 'three: 3\n' });
  origin.git('checkout', '--quiet', '--detach', 'main');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/7/merge', merge);
  origin.git('update-ref', 'refs/pull/7/head', head);
  origin.git('checkout', '--quiet', 'main');
  return { origin, target, head, merge, fork };
}

describe('the base of', () => {
  test('a branch is where HEAD has left it, not its tip', async () => {
    const { origin, fork } = pullRequest();
    origin.git('checkout', '--quiet', 'feature');
    const base = await open(origin, ref('main'));
    expect(commitOf(base)).toBe(fork);
    expect(base.kind === 'opened' && listing(base.root)).toEqual(['a.yaml']);
  });

  test('a pull request whose merge is checked out is the target as it was merged with', async () => {
    const { origin, target, head, merge } = pullRequest();
    origin.git('checkout', '--quiet', '--detach', merge);
    expect(commitOf(await open(origin, { kind: 'pull-request', target: '0'.repeat(40), head }))).toBe(target);
  });

  test('a pull request whose head is checked out is where it has left the target', async () => {
    const { origin, target, head, fork } = pullRequest();
    origin.git('checkout', '--quiet', '--detach', head);
    expect(commitOf(await open(origin, { kind: 'pull-request', target, head }))).toBe(fork);
  });

  test('a pull request that is itself a merge of something else is where it has left the target', async () => {
    const { origin, target, head, merge } = pullRequest();
    origin.git('checkout', '--quiet', '--detach', merge);
    const own = origin.commit({ 'd.yaml': 'four: 4\n' });
    expect(commitOf(await open(origin, { kind: 'pull-request', target, head: own }))).toBe(target);
    expect(head).not.toBe(own);
  });

  test('a push or a merge group is that very commit', async () => {
    const { origin, fork } = pullRequest();
    expect(commitOf(await open(origin, { kind: 'commit', commit: fork }))).toBe(fork);
  });
});

describe('a checkout of one commit', () => {
  test('lacks the base, and says so', async () => {
    const { origin, head, target } = pullRequest();
    const base = await open(shallowClone(origin, 'refs/pull/7/merge'), { kind: 'pull-request', target, head });
    expect(base).toMatchObject({ kind: 'missing', isUnknown: false, why: expect.stringContaining(target) as string });
  });

  test('of a merge fetches its first parent, and no ref changes', async () => {
    const { origin, head, target } = pullRequest();
    const clone = shallowClone(origin, 'refs/pull/7/merge');
    const refs = clone.git('for-each-ref');
    const base = await open(clone, { kind: 'pull-request', target, head }, { mayFetch: true });
    expect([commitOf(base), base.kind === 'opened' && listing(base.root)]).toEqual([target, ['a.yaml', 'c.yaml']]);
    expect([clone.git('for-each-ref'), clone.git('status', '--porcelain')]).toEqual([refs, '']);
  });

  test('of a head fetches as much history as it takes to find where it left the target', async () => {
    const origin = newCheckout();
    const fork = origin.commit(YAML);
    origin.git('checkout', '--quiet', '-b', 'feature');
    for (let index = 0; index < 80; index += 1) origin.commit();
    const head = origin.git('rev-parse', 'HEAD');
    origin.git('checkout', '--quiet', 'main');
    const target = origin.commit({ 'c.yaml': '' });
    const clone = shallowClone(origin, 'feature');
    expect(commitOf(await open(clone, { kind: 'pull-request', target, head }, { mayFetch: true }))).toBe(fork);
  });

  test.each(['main', 'origin/main'])('finds %s at its remote', async (name) => {
    const { origin, fork } = pullRequest();
    const clone = shallowClone(origin, 'feature');
    expect((await open(clone, ref(name))).kind).toBe('missing');
    expect(commitOf(await open(clone, ref(name), { mayFetch: true }))).toBe(fork);
  });

  test('a whole clone that fetches stays whole', async () => {
    const { origin, target, head } = pullRequest();
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', '--branch', 'feature', '--single-branch', `file://${origin.folder}`, '.');
    expect((await open(checkoutIn(clone), { kind: 'pull-request', target, head }, { mayFetch: true })).kind).toBe(
      'opened',
    );
    expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });
});

describe('what names no base', () => {
  test.each(['nope', '--upload-pack=touch /tmp/x', '-h', 'a b', '@{-99}', ':/', 'HEAD:a.yaml'])(
    '%j is told as a mistake',
    async (name) => {
      const checkout = newCheckout();
      checkout.commit(YAML);
      expect(await open(checkout, ref(name), { mayFetch: true })).toMatchObject({ kind: 'missing', isUnknown: true });
    },
  );

  test('a branch without a common commit', async () => {
    const checkout = newCheckout();
    checkout.commit(YAML);
    checkout.git('checkout', '--quiet', '--orphan', 'other');
    checkout.commit({ 'b.yaml': '' });
    expect(await open(checkout, ref('main'))).toMatchObject({
      kind: 'missing',
      why: expect.stringContaining('in common') as string,
    });
  });

  test('a folder that is no checkout', async () => {
    const folder = temporaryFolder();
    expect(await open(checkoutIn(folder), ref('main'))).toMatchObject({
      why: expect.stringContaining('no checkout') as string,
    });
  });

  test('a machine without Git, or with one that the repository brings', async () => {
    const checkout = newCheckout();
    checkout.commit({ ...YAML, 'bin/git': '#!/bin/sh\ntouch "$0.ran"\n' });
    chmodSync(join(checkout.folder, 'bin/git'), 0o755);
    for (const path of ['', join(checkout.folder, 'bin'), 'bin', '.']) {
      const base = await openBase({
        choice: ref('HEAD'),
        mayFetch: false,
        ownsCheckout: true,
        root: checkout.folder,
        folder: temporaryFolder(),
        named: new Set(),
        fileBytes: 1000,
        environment: { PATH: path },
      });
      expect(base).toMatchObject({ kind: 'missing', why: expect.stringContaining('Git was not found') as string });
    }
    expect(existsSync(join(checkout.folder, 'bin/git.ran'))).toBe(false);
  });
});

describe('what is written', () => {
  test('is the commit, whatever lies in the working tree and the index', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'a.yaml': 'one: 1\n', 'deep/er/b.yaml': 'x\0y\r\n' });
    checkout.write({ 'a.yaml': 'changed', 'new.yaml': '' });
    checkout.git('add', '.');
    const base = await open(checkout, ref('HEAD'));
    if (base.kind === 'missing') throw new Error(base.why);
    expect(listing(base.root)).toEqual(['a.yaml', 'deep/er/b.yaml']);
    expect(readFileSync(join(base.root, 'a.yaml'), 'utf8')).toBe('one: 1\n');
    expect(readFileSync(join(base.root, 'deep/er/b.yaml'), 'utf8')).toBe('x\0y\r\n');
    expect(lstatSync(join(base.root, 'a.yaml')).mode & 0o777).toBe(0o600);
  });

  test('of a folder of the repository is that folder', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'shop/a.yaml': '', 'other/b.yaml': '' });
    const base = await open(checkout, ref('HEAD'), { root: join(checkout.folder, 'shop') });
    expect(base.kind === 'opened' && listing(base.root)).toEqual(['a.yaml']);
  });

  test('of a folder that was not there yet is nothing', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'other/b.yaml': '' });
    checkout.write({ 'shop/a.yaml': '' });
    const base = await open(checkout, ref('HEAD'), { root: join(checkout.folder, 'shop') });
    expect(base.kind === 'opened' && listing(base.root)).toEqual([]);
  });

  test('has links within the tree and no other, no submodule, and nothing above the size that is read', async () => {
    const checkout = newCheckout();
    checkout.write({ 'a.yaml': 'a\n', 'big.yaml': 'x'.repeat(2000) });
    symlinkSync('a.yaml', join(checkout.folder, 'inside.yaml'));
    symlinkSync('/etc/passwd', join(checkout.folder, 'absolute.yaml'));
    symlinkSync('../../../etc/passwd', join(checkout.folder, 'outside.yaml'));
    symlinkSync('.git/config', join(checkout.folder, 'git.yaml'));
    checkout.git('update-index', '--add', '--cacheinfo', `160000,${'b'.repeat(40)},module`);
    checkout.commit();
    const base = await open(checkout, ref('HEAD'));
    expect(base.kind === 'opened' && listing(base.root)).toEqual(['a.yaml', 'inside.yaml']);
  });

  test('is the object that the commit names, not one that replaces it', async () => {
    const checkout = newCheckout();
    const first = checkout.commit({ 'a.yaml': 'true: 1\n' });
    const other = checkout.commit({ 'a.yaml': 'false: 1\n' });
    checkout.git('replace', first, other);
    checkout.git('replace', `${first}:a.yaml`, `${other}:a.yaml`);
    writeFileSync(join(checkout.folder, '.git/info/grafts'), `${other}\n`);
    const base = await open(checkout, { kind: 'commit', commit: first });
    if (base.kind === 'missing') throw new Error(base.why);
    expect(readFileSync(join(base.root, 'a.yaml'), 'utf8')).toBe('true: 1\n');
  });
});

/** A program that leaves a trace when it is run. */
function trap(): { readonly program: string; readonly ran: () => boolean } {
  const program = join(temporaryFolder(), 'trap');
  writeFileSync(program, `#!/bin/sh\ntouch "${program}.ran"\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, ran: () => existsSync(`${program}.ran`) };
}

describe('a repository whose settings and hooks name programs', () => {
  test('runs none of them, also when objects are missing or fetched', async () => {
    const { origin, target, head } = pullRequest();
    const clone = shallowClone(origin, 'refs/pull/7/merge');
    const { program, ran } = trap();
    for (const [key, value] of [
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['core.askPass', program],
      ['credential.helper', `!${program}`],
      ['diff.x.textconv', program],
      ['filter.x.smudge', program],
      ['filter.x.process', program],
      ['uploadpack.packObjectsHook', program],
      ['remote.origin.uploadpack', program],
      ['core.alternateRefsCommand', program],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.partialclonefilter', 'blob:none'],
    ] as const)
      clone.git('config', key, value);
    clone.write({ '.git/info/attributes': '* filter=x diff=x\n' });
    for (const hook of ['reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      symlinkSync(program, join(clone.folder, '.git/hooks', hook));
    }
    expect((await open(clone, { kind: 'pull-request', target, head })).kind).toBe('missing');
    expect(ran()).toBe(false);
    expect((await open(clone, { kind: 'pull-request', target, head }, { mayFetch: true })).kind).toBe('opened');
    expect(ran()).toBe(false);
  });

  test('is not asked for objects that a clone without blobs lacks', async () => {
    const { origin } = pullRequest();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const folder = temporaryFolder();
    git(folder, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin.folder}`, '.');
    const { program, ran } = trap();
    git(folder, 'config', 'remote.origin.uploadpack', program);
    expect(await open(checkoutIn(folder), ref('HEAD'))).toMatchObject({ kind: 'missing' });
    expect(ran()).toBe(false);
  });
});

// Only the superuser can give files away.
test.runIf(process.getuid?.() === 0)(
  'a checkout of another user can be read, and is not talked to its remote for',
  async () => {
    const { origin, fork } = pullRequest();
    for (const path of [origin.folder, join(origin.folder, '.git')]) chownSync(path, 12345, 12345);
    expect(() => git(origin.folder, 'rev-parse', 'HEAD')).toThrow(/dubious ownership/u);
    expect(commitOf(await open(origin, { kind: 'commit', commit: fork }, { ownsCheckout: false }))).toBe(fork);
  },
);
