import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { lint } from '../../src/lint.ts';
import { corpora } from '../corpora.ts';
import { realRenderers } from '../renderers.ts';

/** A finding that a person has looked up in the source. */
interface Truth {
  /** Corpus, and the path in it that is judged. */
  readonly input: string;
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** What stands there, and why it is wrong. */
  readonly why: string;
}

const truths = parse(readFileSync(new URL('lines.yaml', import.meta.url), 'utf8')) as readonly Truth[];
const inputs = [...new Set(truths.map(({ input }) => input))];

test('the list has sixty findings, each told once', () => {
  expect(truths.length).toBeGreaterThanOrEqual(60);
  const keys = truths.map(({ input, file, line, rule }) => [input, file, line, rule].join(' '));
  expect(new Set(keys).size).toBe(keys.length);
});

describe.runIf(corpora !== undefined).each(inputs)('%s', (input) => {
  test('findings that a person has looked up stand where they were found', { timeout: 120_000 }, async () => {
    const [corpus = '', ...path] = input.split('/');
    const root = join(corpora ?? '', corpus);
    const { helm4, kubectl } = await realRenderers();
    const config = await makeConfig({
      cwd: root,
      root,
      configFile: { kind: 'none' },
      paths: [join(root, ...path)],
      helm: helm4.path,
      kustomize: kubectl.path,
      today: '2026-11-21',
    });
    const report = await lint(config, { rules: BUILT_IN_RULES });
    const found = new Set(
      report.findings.map(
        ({ provenance: { home }, rule }) => `${home.file}:${home.region?.start.line ?? 0} ${rule.id}`,
      ),
    );
    const wanted = truths.filter((one) => one.input === input).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(wanted.filter((one) => !found.has(one))).toEqual([]);
  });
});
