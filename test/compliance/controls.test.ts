import { builtInFrameworks } from '#frameworks';
import { describe, expect, test } from 'vitest';
import type { AssessedFramework } from '../../src/model/compliance.ts';
import type { Control } from '../../src/model/framework.ts';
import { type Changes, type ControlRepositories, hardenedWith, repositoriesOf } from './control-repositories.ts';
import { controlOf, only, reportOn } from './reporting.ts';

/** The frameworks of which each control that files settle has repositories that fail and pass it. */
const PROVEN = [
  'cis-kubernetes',
  'cis-eks',
  'cis-gke',
  'cis-aks',
  'nsa-cisa',
  'pod-security-standards',
  'owasp-k8s-top10',
  'disa-stig-kubernetes',
];

describe.each(builtInFrameworks.filter(({ id }) => PROVEN.includes(id)))('$id', ({ id: framework, controls }) => {
  const settled = controls.filter(({ assess }) => assess === 'files');
  const repositories = repositoriesOf(framework);

  test('repositories are for controls that there are', () => {
    const known = controls.map(({ id }) => id);
    const named = Object.entries(repositories).flatMap(([id, { brings = {} }]) => [id, ...Object.keys(brings)]);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('each control that files settle has a repository that fails it, and no other has any', () => {
    const failing = Object.entries(repositories).filter(([, { fails = {} }]) => Object.keys(fails).length > 0);
    expect(failing.map(([control]) => control)).toEqual(settled.map(({ id }) => id));
  });

  test('the hardened repository passes every control that files settle', async () => {
    expect(thoseWithout('pass', settled, await assessed(framework))).toEqual([]);
  });

  test.each(cases(repositories, 'fails'))('$control fails alone: $name', async ({ control, changes }) => {
    const { brings = {} } = repositories[control] ?? {};
    const mayFail = [control, ...Object.keys(brings), ...sharingRules(control, settled)];
    const states = await assessed(framework, changes);
    expect(controlOf(states, control).state).toBe('fail');
    const others = settled.filter(({ id }) => !mayFail.includes(id));
    expect(thoseWithout('pass', others, states)).toEqual([]);
  });

  test.each(cases(repositories, 'passes'))('$control passes: $name', async ({ control, changes }) => {
    const { state, reason } = controlOf(await assessed(framework, changes), control);
    expect({ state, reason }).toMatchObject({ state: 'pass' });
  });

  test.each(cases(repositories, 'open'))('$control stays open: $name', async ({ control, changes }) => {
    expect(controlOf(await assessed(framework, changes), control).state).toMatch(/^(?:partial|not-assessed)$/u);
  });
});

async function assessed(framework: string, changes: Changes = {}): Promise<AssessedFramework> {
  return only(await reportOn(hardenedWith(changes), { frameworks: [framework] }));
}

/** The repositories of one kind, each with its control. */
function cases(
  repositories: Readonly<Record<string, ControlRepositories>>,
  kind: 'fails' | 'passes' | 'open',
): readonly { readonly control: string; readonly name: string; readonly changes: Changes }[] {
  return Object.entries(repositories).flatMap(([control, of]) =>
    Object.entries(of[kind] ?? {}).map(([name, changes]) => ({ control, name, changes })),
  );
}

function sharingRules(control: string, controls: readonly Control[]): readonly string[] {
  const own = controls.find(({ id }) => id === control)?.rules.map(({ rule }) => rule) ?? [];
  return controls.filter(({ rules }) => rules.some(({ rule }) => own.includes(rule))).map(({ id }) => id);
}

function thoseWithout(state: string, controls: readonly Control[], framework: AssessedFramework): readonly string[] {
  return controls
    .map(({ id }) => ({ id, state: controlOf(framework, id).state }))
    .filter((one) => one.state !== state)
    .map((one) => `${one.id} ${one.state}`);
}
