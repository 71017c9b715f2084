import { describe, expect, test } from 'vitest';
import { SCAN_FLAGS } from '../../src/cli/flags.ts';
import { flagElsewhere } from '../../src/cli/flags-elsewhere.ts';
import { repositoryOf } from '../e2e/program.ts';
import { runMain } from './run-main.ts';

const folder = repositoryOf({
  'deploy/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\n',
});

describe('what people know from other linters is told with what it is here', () => {
  test.each([
    [
      ['--severity', 'HIGH'],
      '`lintel scan` has no flag --severity\n  Here it is --fail-on for the gate, --min-severity',
    ],
    [
      ['--skip-check', 'CKV_K8S_8'],
      'has no flag --skip-check\n  Here it is --skip-rule. `lintel help scan` lists them.',
    ],
    [['--soft-fail'], 'Here it is --fail-on never.'],
    [['--directory', '.'], 'Here it is the path alone.'],
    [['--kubernetes-version', '1.34'], 'Here it is --kube-version.'],
    [
      ['lint', '.'],
      '"lint" is neither a command nor a file or folder here\n  To judge needs no command: `lintel PATH…`',
    ],
    [['check'], 'To judge needs no command'],
  ])('%j', async (argv, told) => {
    const { exit, err } = await runMain(folder, ...argv);
    expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
  });

  test('a flag that it leads to is there', () => {
    const flags = new Set(SCAN_FLAGS.map(({ name }) => `--${name}`));
    for (const name of [
      'severity',
      'skip-check',
      'ignore',
      'strict',
      'schema-location',
      'output-file',
      'debug',
      'list',
    ]) {
      const named = flagElsewhere(name)?.match(/--[a-z-]+/gu) ?? [];
      expect(named.filter((one) => !flags.has(one))).toEqual([]);
    }
  });

  test('and a slip is a slip as before', async () => {
    expect((await runMain(folder, '--fail-onn', 'high')).err).toContain('Did you mean --fail-on?');
  });
});

test('a check of another linter is proposed as that linter writes it', async () => {
  expect((await runMain(folder, '--rule', 'ckv_k8s_165')).err).toContain('Did you mean "CKV_K8S_');
  expect((await runMain(folder, '--rule', 'KSV_0017')).err).toContain('Did you mean "KSV-0017"?');
});

test('a part of a name is enough to find the rules that have it, those that are on first', async () => {
  expect((await runMain(folder, '--rule', 'seccomp')).err).toContain(
    'Did you mean "seccomp-unconfined" or "seccomp-profile-unset"',
  );
  expect((await runMain(folder, 'explain', 'memory limit')).err).toContain('Did you mean "unset-memory-limit"');
  expect((await runMain(folder, '--rule', 'zzz')).err).toContain('check id\n  `lintel rules` lists them.');
});

test('a framework is found by the word that others have for it', async () => {
  expect((await runMain(folder, 'report', '--framework', 'nsa')).err).toContain('Did you mean "nsa-cisa"?');
});

test.each([
  ['kubeconform', '`lintel --preset schema` validates'],
  ['pluto', '--rule removed-api-version,deprecated-api-version --kube-version'],
  ['kubescape', "Its checks' ids work as names of rules"],
  ['kyverno', '`lintel --rules FOLDER` judges by the policies themselves'],
  ['chekov', 'Did you mean "checkov"?'],
])('init --from %s says what there is instead', async (linter, told) => {
  const { exit, err } = await runMain(folder, 'init', '--from', linter);
  expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
});

test('a path with backslashes is proposed with slashes', async () => {
  const { exit, err } = await runMain(folder, 'deploy\\a.yaml');
  expect([exit, err]).toEqual([2, expect.stringContaining('Did you mean "deploy/a.yaml"?')]);
});
