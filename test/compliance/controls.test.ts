import { builtInFrameworks } from '#frameworks';
import { describe, expect, test } from 'vitest';
import type { AssessedFramework } from '../../src/model/compliance.ts';
import type { Control, Framework } from '../../src/model/framework.ts';
import { type Changes, type ControlRepositories, hardenedWith, repositoriesOf } from './control-repositories.ts';
import { controlOf, only, reportOn } from './reporting.ts';

/** The frameworks whose controls each have repositories that fail and pass them. */
const PROVEN = ['cis-kubernetes', 'nsa-cisa', 'pod-security-standards', 'owasp-k8s-top10', 'disa-stig-kubernetes'];

async function assessed(framework: string, changes: Changes = {}): Promise<AssessedFramework> {
  return only(await reportOn(hardenedWith(changes), { frameworks: [framework] }));
}

function cases(repositories: Readonly<Record<string, ControlRepositories>>, part: keyof ControlRepositories): Case[] {
  return Object.entries(repositories).flatMap(([control, of]) =>
    Object.entries(of[part] ?? {}).map(([name, changes]) => ({ control, name, changes })),
  );
}
interface Case {
  readonly control: string;
  readonly name: string;
  readonly changes: Changes;
}

describe.each(builtInFrameworks.filter(({ id }) => PROVEN.includes(id)))('$id', ({ id, controls }: Framework) => {
  const settled = controls.filter(({ assess }) => assess === 'files');
  const repositories = repositoriesOf(id);

  test('each control that files settle has a repository that fails it, and no other has any', () => {
    const failing = Object.entries(repositories).filter(([, { fails }]) => Object.keys(fails).length > 0);
    expect(failing.map(([control]) => control)).toEqual(settled.map((one) => one.id));
  });

  test('a hardened repository passes every control that files settle', async () => {
    expect(statesOf(await assessed(id), settled)).toEqual(settled.map((one) => `${one.id} pass`));
  });

  test.each(cases(repositories, 'fails'))('$control fails alone: $name', async ({ control, changes }) => {
    const rules = new Set(settled.find((one) => one.id === control)?.rules.map(({ rule }) => rule));
    const mayFail = settled.filter((one) => one.rules.some(({ rule }) => rules.has(rule))).map((one) => one.id);
    const states = await assessed(id, changes);
    expect(controlOf(states, control).state).toBe('fail');
    expect(settled.filter((one) => controlOf(states, one.id).state === 'fail' && !mayFail.includes(one.id))).toEqual([]);
  });

  test.each(cases(repositories, 'passes'))('$control passes: $name', async ({ control, changes }) => {
    expect(controlOf(await assessed(id, changes), control)).toMatchObject({ state: 'pass' });
  });

  test.each(cases(repositories, 'open'))('$control stays open: $name', async ({ control, changes }) => {
    expect(controlOf(await assessed(id, changes), control).state).toMatch(/^(?:partial|not-assessed)$/u);
  });
});

function statesOf(framework: AssessedFramework, controls: readonly Control[]): readonly string[] {
  return controls.map(({ id }) => `${id} ${controlOf(framework, id).state}`);
}
