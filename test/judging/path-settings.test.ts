import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { repositoryOf } from '../e2e/program.ts';

const pod = (name: string): string => `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop }
spec: { containers: [{ name: app, image: registry.example/app }] }
`;
const FILES = { 'prod/a.yaml': pod('a'), 'dev/b.yaml': pod('b'), 'dev/deep/c.yaml': pod('c') };
/** One rule that is on by default, and one that is not. */
const RULES = ['latest-tag', 'no-liveness-probe'];

/** `prod/a.yaml latest-tag medium`, of each finding of these rules. */
async function foundWith(settings: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const folder = repositoryOf({ ...FILES, 'lintel.yaml': settings });
  const { out, err } = await runMain(folder, '--format', 'json', '--fail-on', 'never', ...flags);
  expect(err).toBe('');
  const { findings } = JSON.parse(out) as {
    findings: readonly { rule: string; severity: string; home: { file: string } }[];
  };
  return findings
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, severity, home }) => `${home.file} ${rule} ${severity}`);
}

describe('rulesByPath of lintel.yaml', () => {
  test('give a rule another severity in some files, and turn it off in others', async () => {
    const settings = `rulesByPath:
  - { paths: [prod/**], rules: { latest-tag: critical } }
  - { paths: [dev/deep/], rules: { latest-tag: off } }
`;
    expect(await foundWith(settings)).toEqual(['dev/b.yaml latest-tag medium', 'prod/a.yaml latest-tag critical']);
  });

  test('turn a rule on that is off elsewhere', async () => {
    expect(await foundWith('rulesByPath: [{ paths: [prod/**], rules: { no-liveness-probe: on } }]\n')).toEqual([
      'dev/b.yaml latest-tag medium',
      'dev/deep/c.yaml latest-tag medium',
      'prod/a.yaml no-liveness-probe low',
      'prod/a.yaml latest-tag medium',
    ]);
  });

  test('the last one that matches holds, and a rule goes before its category', async () => {
    const settings = `rules: { latest-tag: off }
rulesByPath:
  - { paths: ['**'], rules: { latest-tag: low } }
  - { paths: [dev/**], rules: { supply-chain: info, latest-tag: high } }
  - { paths: [dev/deep/**], rules: { CKV_K8S_14: critical } }
`;
    expect(await foundWith(settings)).toEqual([
      'dev/b.yaml latest-tag high',
      'dev/deep/c.yaml latest-tag critical',
      'prod/a.yaml latest-tag low',
    ]);
  });

  test('a rule that is named on the command line is shown wherever it finds something', async () => {
    const settings = 'rulesByPath: [{ paths: [dev/**], rules: { latest-tag: off } }]\n';
    expect(await foundWith(settings, '--rule', 'latest-tag')).toHaveLength(3);
  });

  test('decide the gate', async () => {
    const settings = 'rulesByPath: [{ paths: [prod/**], rules: { latest-tag: high } }]\n';
    const folder = repositoryOf({ ...FILES, 'lintel.yaml': settings });
    expect((await runMain(folder, 'dev', '--rule', 'latest-tag')).exit).toBe(0);
    expect((await runMain(folder, 'prod', '--rule', 'latest-tag')).exit).toBe(1);
  });

  test('say nothing in a report on frameworks, which judges everything', async () => {
    const settings = 'rulesByPath: [{ paths: ["**"], rules: { latest-tag: off, pod-security: off } }]\n';
    const folder = repositoryOf({ ...FILES, 'lintel.yaml': settings });
    const { out } = await runMain(folder, 'report', '--framework', 'pod-security-standards', '--format', 'json');
    expect(out).toContain('run-as-non-root');
    expect(out).toContain('"state": "fail"');
  });
});

test.each([
  [
    'a rule that nobody knows',
    'paths: [a], rules: { latest-tagg: off }',
    '1:51  rulesByPath: "latest-tagg" is no rule',
  ],
  ['parameters', 'paths: [a], rules: { latest-tag: { params: {} } }', 'parameters hold for all files, under `rules`'],
  ['no paths', 'paths: [], rules: {}', 'rulesByPath[0].paths'],
  [
    'a pattern that cannot match',
    'paths: ["# a"], rules: {}',
    '1:25  rulesByPath[0].paths[0]: the pattern matches nothing',
  ],
  ['another key', 'paths: [a], rule: {}', 'unknown key "rule" in rulesByPath[0]'],
])('an entry with %s is refused at its place', async (_, entry, told) => {
  const folder = repositoryOf({ ...FILES, 'lintel.yaml': `rulesByPath: [{ ${entry} }]\n` });
  const { exit, err } = await runMain(folder);
  expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
});
