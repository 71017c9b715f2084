import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { lint } from '../../src/lint.ts';
import { builtInDefinitions } from '../built-in-definitions.ts';

/** A manifest that other linters find fault with, one that they do not, or both, in the style of their documentation. */
interface Pair {
  readonly about: string;
  /** `<linter>/<check>`, each of which must be told of `bad` and not of `good`. */
  readonly peers: readonly string[];
  readonly bad?: string;
  readonly good?: string;
}

const FOLDER = join(import.meta.dirname, 'pairs');
const PAIRS = readdirSync(FOLDER)
  .toSorted()
  .flatMap((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Pair[]);

const root = mkdtempSync(join(realpathSync(tmpdir()), 'test-lintel-'));
const toldOf = new Map<string, Set<string>>();

// Each manifest lies in a folder of its own, since what lies beside each other is judged together.
beforeAll(async () => {
  for (const [index, pair] of PAIRS.entries())
    for (const side of ['bad', 'good'] as const) {
      if (pair[side] === undefined) continue;
      mkdirSync(join(root, `${index}-${side}`));
      writeFileSync(join(root, `${index}-${side}`, 'manifest.yaml'), pair[side]);
    }
  const config = await makeConfig({
    cwd: root,
    root,
    configFile: { kind: 'none' },
    preset: 'all',
    failOn: 'never',
    today: '2026-11-21',
  });
  const { findings } = await lint(config, { rules: BUILT_IN_RULES });
  for (const { provenance, armPeers, rule } of findings) {
    const folder = provenance.home.file.split('/')[0] ?? '';
    const told = toldOf.get(folder) ?? new Set();
    toldOf.set(folder, told);
    for (const [linter, checks] of Object.entries(armPeers ?? rule.peers))
      for (const check of checks) told.add(`${linter}/${check}`);
  }
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const ROWS = PAIRS.map((pair, index) => [pair.about, pair, index] as const);

describe('what other linters find fault with is told under each of their checks', () => {
  test.each(ROWS.filter(([, { bad }]) => bad !== undefined))('%s', (_about, { peers }, index) => {
    expect(peers.filter((peer) => toldOf.get(`${index}-bad`)?.has(peer) !== true)).toEqual([]);
  });
});

describe('what they find well is told under none', () => {
  test.each(ROWS.filter(([, { good }]) => good !== undefined))('%s', (_about, { peers }, index) => {
    expect(peers.filter((peer) => toldOf.get(`${index}-good`)?.has(peer))).toEqual([]);
  });
});

test('pairs name only checks that a rule answers for', () => {
  const known = new Set(
    builtInDefinitions().flatMap(({ definition: { peers, strict } }) =>
      [peers, strict?.peers ?? {}].flatMap((one) =>
        Object.entries(one).flatMap(([linter, checks]) => checks.map((check) => `${linter}/${check}`)),
      ),
    ),
  );
  const named = new Set(PAIRS.flatMap(({ peers }) => peers));
  expect([...named].filter((peer) => !known.has(peer))).toEqual([]);
});
