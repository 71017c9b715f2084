import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployment, lintel, repositoryOf, scan } from './program.ts';

const PRIVILEGED = deployment('web', '          securityContext: {privileged: true}\n');
const ONE_RULE = ['--rule', 'privileged-container'];

describe('lintel init --from', () => {
  test('writes what can be carried over, and tells what cannot', async () => {
    const folder = repositoryOf({
      '.checkov.yaml': 'skip-check: [CKV_K8S_16, CKV_AWS_20]\n',
      'web.yaml': PRIVILEGED,
    });
    const { exit, stdout, stderr } = await lintel(folder, ['init', '--from', 'checkov']);
    expect([exit, stdout, stderr]).toEqual([
      0,
      'wrote lintel.yaml\nwrote .github/workflows/lintel.yml\n',
      'not carried over: CKV_AWS_20: is not about Kubernetes objects\n',
    ]);
    expect(readFileSync(join(folder, 'lintel.yaml'), 'utf8')).toContain('  privileged-container: off\n');
    const { report } = await scan(folder, ['web.yaml', '--preset', 'recommended']);
    expect(report.findings.map((one) => one.rule)).not.toContain('privileged-container');
  });

  test('reads a file by name, and refuses what it does not know', async () => {
    const folder = repositoryOf({ 'ci/lint.sh': 'kube-score score --ignore-test container-image-tag a.yaml\n' });
    const results = [
      await lintel(folder, ['init', '--from', 'kube-score']),
      await lintel(folder, ['init', '--from', 'checkof']),
      await lintel(folder, ['init', 'ci/lint.sh']),
      await lintel(folder, ['init', '--from', 'kube-score', 'ci/none.sh']),
      await lintel(folder, ['init', '--from', 'kube-score', 'ci/lint.sh']),
      await lintel(folder, ['init', '--from', 'kube-score', 'ci/lint.sh']),
    ];
    expect(results.map(({ exit }) => exit)).toEqual([2, 2, 2, 2, 0, 2]);
    expect(results.map(({ stderr }) => stderr).join('')).toContain('Did you mean "checkov"?');
    expect(results.at(-1)?.stderr).toContain('`lintel init --force` writes over them.');
    expect(readFileSync(join(folder, 'lintel.yaml'), 'utf8')).toContain('  # container-image-tag\n  latest-tag: off\n');
  });
});

test('a comment for another linter counts, and --no-peer-suppressions lets the finding count again', async () => {
  const folder = repositoryOf({ 'web.yaml': `# checkov:skip=CKV_K8S_16:loads a module\n${PRIVILEGED}` });
  const followed = await scan(folder, ONE_RULE);
  expect([followed.exit, followed.report.findings[0]?.suppression]).toEqual([
    0,
    { by: 'comment', peer: 'checkov', reason: 'loads a module' },
  ]);
  const { exit, report } = await scan(folder, [...ONE_RULE, '--no-peer-suppressions']);
  expect([exit, report.summary.suppressed]).toEqual([1, 0]);
});

test('--timing tells on standard error what rules cost', async () => {
  const folder = repositoryOf({ 'web.yaml': PRIVILEGED });
  const { stdout, stderr } = await lintel(folder, [...ONE_RULE, '--timing', '--format', 'json']);
  expect(stderr).toMatch(/^ +ms evaluations {2}rule\n +[0-9.]+ +1 {2}privileged-container\n$/u);
  expect(() => JSON.parse(stdout) as unknown).not.toThrow();
});
