import { appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { FoundRenderer } from '../../src/process/renderer-binary.ts';
import { findRenderers } from '../../src/setup/find-renderers.ts';
import { configFor, makeFolder, tell } from '../render/repository.ts';
import type { Settings } from '../render/repository.ts';
import { realRenderers } from '../renderers.ts';

/** A program that prints `answer`, in a folder of its own. */
function program(name: string, answer: string, folder = makeFolder()): string {
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `#!/bin/sh\ncat <<'END'\n${answer}\nEND\n`);
  chmodSync(path, 0o755);
  return path;
}

interface Surroundings {
  readonly root?: string;
  readonly path?: readonly string[];
  readonly cacheFolder?: string;
  readonly renderers?: Settings['renderers'];
}

function find(wanted: 'helm' | 'kustomize', surroundings: Surroundings): Promise<FoundRenderer> {
  const { root = makeFolder(), path = [], cacheFolder = '/nowhere', renderers } = surroundings;
  const config = configFor(root, renderers === undefined ? {} : { renderers });
  return findRenderers(config, { path: path.join(':'), cacheFolder })[wanted]();
}

const HELM = 'v3.19.2+gabcdef';
const KUBECTL = 'Client Version: v1.34.1\nKustomize Version: v5.7.1';

describe('on PATH', () => {
  test.each([
    ['helm', 'helm', HELM, '3.19.2', []],
    ['helm', 'helm', 'level=WARN msg="x"\nv4.1.4+g05fa379', '4.1.4', []],
    ['kustomize', 'kustomize', 'v5.8.0', '5.8.0', ['build']],
    ['kustomize', 'kustomize', '{Version:kustomize/v4.5.7 GitCommit:56d82a8}', '4.5.7', ['build']],
    ['kustomize', 'kubectl', KUBECTL, '1.34.1', ['kustomize']],
  ] as const)('%s is found as %s that answers %j', async (wanted, name, answer, version, argsPrefix) => {
    const path = program(name, answer);
    expect(await find(wanted, { path: [dirname(path)] })).toEqual({
      binary: { name, version, path, argsPrefix },
      diagnostics: [],
    });
  });

  test('the first folder that has it wins, and kustomize goes before kubectl', async () => {
    const kubectl = program('kubectl', KUBECTL);
    const first = program('kustomize', 'v5.1.0');
    const second = program('kustomize', 'v5.2.0');
    const { binary } = await find('kustomize', { path: [kubectl, first, second].map(dirname) });
    expect(binary?.path).toBe(first);
  });

  test.each([
    ['Helm 2', 'helm', 'Client: v2.17.0+ga690bad'],
    ['kubectl with a Kustomize of 2019', 'kubectl', 'Client Version: v1.20.0'],
    ['something else of that name', 'helm', 'helm: the text adventure'],
  ])('%s is passed over and told, and the next is taken', async (_what, name, answer) => {
    const wanted = name === 'helm' ? 'helm' : 'kustomize';
    const next = program(name, name === 'helm' ? HELM : KUBECTL);
    const passed = program(name, answer);
    const { binary, diagnostics } = await find(wanted, { path: [dirname(passed), dirname(next)] });
    expect(binary?.path).toBe(next);
    expect(diagnostics.map(tell)).toEqual(['warning renderer-missing']);
    expect(diagnostics[0]?.message).toContain(passed);
  });

  test('one inside the scanned repository is refused and never run, and the next is taken', async () => {
    const root = makeFolder();
    const proof = join(makeFolder(), 'was-run');
    const inside = join(root, 'node_modules/.bin');
    program('helm', HELM, inside);
    appendFileSync(join(inside, 'helm'), `touch ${proof}\n`);
    const next = program('helm', HELM);
    const { binary, diagnostics } = await find('helm', { root, path: [inside, dirname(next)] });
    expect(binary?.path).toBe(next);
    expect(diagnostics.map(tell)).toEqual(['warning renderer-refused']);
    expect(existsSync(proof)).toBe(false);
  });

  test.each(['a link outside to a program inside', 'a link inside to a program outside'])(
    '%s is refused',
    async (what) => {
      const root = makeFolder();
      const isInside = what.startsWith('a link inside');
      const target = program('real', HELM, isInside ? makeFolder() : root);
      const folder = isInside ? root : makeFolder();
      symlinkSync(target, join(folder, 'helm'));
      const { binary, diagnostics } = await find('helm', { root, path: [folder] });
      expect(binary).toBeUndefined();
      expect(diagnostics.map(tell)).toEqual(['warning renderer-refused', 'error renderer-missing']);
    },
  );

  test('entries that mean the working folder are left out', async () => {
    const { binary } = await find('helm', { path: ['', '.', 'bin'] });
    expect(binary).toBeUndefined();
  });
});

test('what is nowhere is one error that names the command which brings it', async () => {
  for (const wanted of ['helm', 'kustomize'] as const) {
    const { binary, diagnostics } = await find(wanted, {});
    expect(binary).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual(['error renderer-missing']);
    expect(diagnostics[0]?.hint).toContain('lintel setup');
  }
});

test('the search happens once, and only when it is asked for', async () => {
  const log = join(makeFolder(), 'log');
  const path = program('helm', HELM);
  appendFileSync(path, `touch ${log}\n`);
  const renderers = findRenderers(configFor(makeFolder()), { path: dirname(path), cacheFolder: '/nowhere' });
  expect(existsSync(log)).toBe(false);
  expect(await renderers.helm()).toBe(await renderers.helm());
  expect(existsSync(log)).toBe(true);
});

describe('given by the user', () => {
  test('it is taken, even inside the repository', async () => {
    const root = makeFolder();
    const path = program('kubectl-1.34', KUBECTL, root);
    const { binary } = await find('kustomize', { root, renderers: { kustomize: path } });
    expect(binary).toEqual({ name: 'kubectl', version: '1.34.1', path, argsPrefix: ['kustomize'] });
  });

  test.each(['/nowhere/helm', '/bin/true'])('%s is the user’s mistake', async (helm) => {
    await expect(find('helm', { renderers: { helm } })).rejects.toThrow(UserError);
  });
});

describe('in the cache', () => {
  test('programs are used without being asked, since their sum says what they are', async () => {
    const { helm4, kubectl } = await realRenderers();
    const cacheFolder = dirname(dirname(helm4.path));
    expect((await find('helm', { cacheFolder })).binary).toEqual(helm4);
    expect((await find('kustomize', { cacheFolder })).binary).toEqual(kubectl);
  });

  test('a program that was changed is not run', async () => {
    const { helm4 } = await realRenderers();
    const cacheFolder = makeFolder();
    const path = join(cacheFolder, 'v35-2.2.2/helm');
    mkdirSync(dirname(path));
    copyFileSync(helm4.path, path);
    appendFileSync(path, 'x');
    const { binary, diagnostics } = await find('helm', { cacheFolder });
    expect(binary).toBeUndefined();
    expect(diagnostics.map(tell)).toEqual(['warning renderer-missing', 'error renderer-missing']);
  });
});

/** The version of the Helm that prints `answer`, when it, or another program, has said `version` before. */
async function findTold(answer: string, version: string, isOther = false): Promise<string | undefined> {
  const path = program('helm', answer);
  const root = makeFolder();
  const renderers = findRenderers(configFor(root), { path: dirname(path), cacheFolder: '/nowhere' });
  const { binary } = await renderers.helm({ path: isOther ? `${path}2` : path, version });
  return binary?.version;
}

describe('a program that has said its version on the way', () => {
  test('is not asked for it', async () => {
    expect(await findTold('v3.17.0', 'v4.1.4')).toBe('4.1.4');
  });

  test.each([
    ['what it said is no version that can be used', 'v2.16.0', false],
    ['another one said it', 'v4.1.4', true],
  ])('is asked where %s', async (_why, version, isOther) => {
    expect(await findTold('v3.17.0', version, isOther)).toBe('3.17.0');
  });
});
