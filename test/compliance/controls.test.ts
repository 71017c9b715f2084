import { builtInFrameworks } from '#frameworks';
import { describe, expect, test } from 'vitest';
import type { AssessedFramework } from '../../src/model/compliance.ts';
import type { ComplianceReport } from '../../src/model/compliance-report.ts';
import type { Control } from '../../src/model/framework.ts';
import { type Changes, type ControlRepositories, hardenedWith, repositoriesOf } from './control-repositories.ts';
import { controlOf, reportOn } from './reporting.ts';

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

/** The repositories that are asked about, by their files, each with the frameworks that ask. */
const ASKING = new Map<string, Set<string>>();
const reports = new Map<string, Promise<ComplianceReport>>();

describe.each(builtInFrameworks.filter(({ id }) => PROVEN.includes(id)))('$id', ({ id: framework, controls }) => {
  const settled = controls.filter(({ assess }) => assess === 'files');
  const repositories = repositoriesOf(framework);
  const hardened = asked(framework);

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
    expect(thoseWithout('pass', settled, await assessed(framework, hardened))).toEqual([]);
  });

  test.each(cases(framework, repositories, 'fails'))('$control fails alone: $name', async ({ control, files }) => {
    const { brings = {} } = repositories[control] ?? {};
    const mayFail = [control, ...Object.keys(brings), ...sharingRules(control, settled)];
    const states = await assessed(framework, files);
    expect(controlOf(states, control).state).toBe('fail');
    const others = settled.filter(({ id }) => !mayFail.includes(id));
    expect(thoseWithout('pass', others, states)).toEqual([]);
  });

  test.each(cases(framework, repositories, 'passes'))('$control passes: $name', async ({ control, files }) => {
    const { state, reason } = controlOf(await assessed(framework, files), control);
    expect({ state, reason }).toMatchObject({ state: 'pass' });
  });

  test.each(cases(framework, repositories, 'open'))('$control stays open: $name', async ({ control, files }) => {
    expect(controlOf(await assessed(framework, files), control).state).toMatch(/^(?:partial|not-assessed)$/u);
  });
});

type Files = Readonly<Record<string, string>>;

/** The files of the hardened repository with these changes, which the framework will ask about. */
function asked(framework: string, changes: Changes = {}): Files {
  const files = hardenedWith(changes);
  const key = JSON.stringify(files);
  ASKING.set(key, (ASKING.get(key) ?? new Set()).add(framework));
  return files;
}

/** What files show about a framework. Many say the same of a control, and their files are judged once for all of them. */
async function assessed(framework: string, files: Files): Promise<AssessedFramework> {
  const key = JSON.stringify(files);
  const report = reports.get(key) ?? reportOn(files, { frameworks: [...(ASKING.get(key) ?? [])] });
  reports.set(key, report);
  const found = (await report).frameworks.find((one) => one.framework.id === framework);
  if (found === undefined) throw new Error(`no report on ${framework}`);
  return found;
}

/** The repositories of one kind, each with its control. */
function cases(
  framework: string,
  repositories: Readonly<Record<string, ControlRepositories>>,
  kind: 'fails' | 'passes' | 'open',
): readonly { readonly control: string; readonly name: string; readonly files: Files }[] {
  return Object.entries(repositories).flatMap(([control, of]) =>
    Object.entries(of[kind] ?? {}).map(([name, changes]) => ({ control, name, files: asked(framework, changes) })),
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
