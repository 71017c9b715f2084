import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { availableRules, loadTexts } from '../../src/judging/available-rules.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { lint } from '../../src/lint.ts';
import type { RuleExample } from '../../src/model/rule.ts';
import { repair, writeRepairs } from '../../src/sentences/repair.ts';

/** What became of a failing example: the finding is gone, or no fix was offered, and why. */
async function mend(rule: string, example: RuleExample): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'test-mend-')));
  try {
    writeFileSync(join(folder, 'a.yaml'), example.yaml);
    const config = await makeConfig({
      cwd: folder,
      root: folder,
      preset: 'all',
      onlyRules: [rule],
      today: '2026-01-01',
    });
    const rules = await availableRules(config);
    const repairs = await repair(config, { rules, unsafe: true });
    if (repairs.fixed.length === 0) return [...new Set(repairs.left.values())].join('; ') || 'no finding';
    writeRepairs(repairs, config);
    const left = (await lint(config, { rules })).findings.filter(
      (one) => one.rule.id === rule && one.suppression === undefined,
    );
    return left.length === repairs.report.findings.length - repairs.fixed.length ? 'mended' : 'still there';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a fix mends the failing examples of its rule, or is not made', async () => {
  const config = await makeConfig({ cwd: tmpdir(), root: tmpdir(), configFile: { kind: 'none' }, today: '2026-01-01' });
  const rules = (await availableRules(config)).filter(({ rule }) => rule.fix !== undefined);
  const texts = await loadTexts(config);
  const outcomes = new Map<string, string[]>();
  for (const { rule } of rules) {
    // An example for parameters or the strict arm needs settings that this run does not have.
    const example = texts.get(rule.id)?.examples.fails.find(({ params }) => params === undefined);
    if (example === undefined) continue;
    const outcome = await mend(rule.id, example);
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), `${rule.id}: ${example.name}`]);
  }
  expect(outcomes.get('still there') ?? []).toEqual([]);
  // Where it is not made, another rule would complain: by the preset `all`, rules that contradict each other judge together.
  expect(outcomes.get('mended')?.length).toBeGreaterThan(rules.length * 0.75);
}, 120_000);
