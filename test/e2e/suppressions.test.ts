import { describe, expect, test } from 'vitest';
import { deployment, homesOf, type JsonReport, repositoryOf, scan, toldIn } from './program.ts';

const ONE_RULE = ['--rule', 'privileged-container'];

/** What became of the findings, one line each: who suppressed it and why, or that it counts. */
function fates(report: JsonReport): readonly string[] {
  return report.findings.map(({ rule, home, suppression }) =>
    suppression === undefined
      ? `${rule} ${home.file} counts`
      : `${rule} ${home.file} ${suppression.by}: ${suppression.reason}`,
  );
}

/** The Deployment of the tests, privileged, with a line put in before the one that begins with `mark`. */
function withComment(mark: string, comment: string): string {
  const text = deployment('web', '          securityContext:\n            privileged: true # MARK\n');
  return text
    .split('\n')
    .flatMap((line) => (line.includes(mark) ? [`${/^\s*/.exec(line)?.[0] ?? ''}${comment}`, line] : [line]))
    .join('\n')
    .replace(' # MARK', '');
}

const IGNORE = '# lintel-ignore privileged-container -- the agent needs it';

describe('a comment with a reason suppresses', () => {
  test.each([
    ['on the line', withComment('none', '').replace('privileged: true', `privileged: true ${IGNORE}`)],
    ['above the field', withComment('privileged: true', IGNORE)],
    ['above the field’s parent', withComment('securityContext:', IGNORE)],
    ['at the head of the container', withComment('- name: app', IGNORE)],
    ['at the head of the document', `${IGNORE}\n${withComment('none', '')}`],
    ['by a peer’s check', withComment('privileged: true', '# lintel-ignore CKV_K8S_16 -- the agent needs it')],
    [
      'by category, among others',
      withComment('privileged: true', '# lintel-ignore latest-tag, pod-security -- the agent needs it'),
    ],
  ])('%s', async (_, text) => {
    const { exit, report } = await scan(repositoryOf({ 'web.yaml': text }), ONE_RULE);
    expect(fates(report)).toEqual(['privileged-container web.yaml comment: the agent needs it']);
    expect([exit, report.summary.suppressed, report.diagnostics]).toEqual([0, 1, []]);
  });

  test('of one document, not of the next', async () => {
    const text = `${IGNORE}\n${withComment('none', '')}\n---\n${deployment('other', '          securityContext: {privileged: true}\n')}`;
    const { exit, report } = await scan(repositoryOf({ 'web.yaml': text }), ONE_RULE);
    expect([exit, fates(report)]).toEqual([
      1,
      ['privileged-container web.yaml comment: the agent needs it', 'privileged-container web.yaml counts'],
    ]);
  });

  test('in a chart’s template, as a comment of the template', async () => {
    const template = withComment(
      'privileged: true',
      '{{/* lintel-ignore privileged-container -- the agent needs it */}}',
    );
    const chart = {
      'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'web/templates/web.yaml': `{{/* lintel-ignore privileged-container -- the agent needs it */}}\n${template}`,
    };
    const { exit, report } = await scan(repositoryOf(chart), ONE_RULE);
    expect(fates(report)).toEqual(['privileged-container web/templates/web.yaml comment: the agent needs it']);
    expect(exit).toBe(0);
  });
});

test('the annotation of an object suppresses, in manifests, charts and kustomizations', async () => {
  const object = deployment('web', '          securityContext: {privileged: true}\n').replace(
    'metadata:\n  name: web\n',
    'metadata:\n  name: web\n  annotations:\n    lintel.dev/ignore: privileged-container -- the agent needs it\n',
  );
  const folder = repositoryOf({
    'plain/web.yaml': object,
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'chart/templates/web.yaml': object,
    'overlay/kustomization.yaml': 'resources: [web.yaml]\n',
    'overlay/web.yaml': object,
  });
  const { exit, report } = await scan(folder, ONE_RULE);
  expect([exit, fates(report), report.diagnostics]).toEqual([
    0,
    [
      'privileged-container chart/templates/web.yaml annotation: the agent needs it',
      'privileged-container overlay/web.yaml annotation: the agent needs it',
      'privileged-container plain/web.yaml annotation: the agent needs it',
    ],
    [],
  ]);
});

describe('an entry of lintel.yaml', () => {
  const files = {
    'deploy/web.yaml': deployment('web', '          securityContext: {privileged: true}\n'),
    'other/web.yaml': deployment('web', '          securityContext: {privileged: true}\n'),
  };

  test('suppresses by path, kind and name until its day, that day included', async () => {
    const folder = repositoryOf({ ...files, 'lintel.yaml': configWith('    until: 2026-12-31\n') });
    const { exit, report } = await scan(folder, [...ONE_RULE, '--now', '2026-12-31']);
    expect([exit, fates(report), report.diagnostics]).toEqual([
      1,
      ['privileged-container deploy/web.yaml config: the agent needs it', 'privileged-container other/web.yaml counts'],
      [],
    ]);
  });

  test('counts no longer after its day, and that is told at its line', async () => {
    const folder = repositoryOf({ ...files, 'lintel.yaml': configWith('    until: 2026-12-31\n') });
    const { report } = await scan(folder, [...ONE_RULE, '--now', '2027-01-01']);
    expect(homesOf(report)).toHaveLength(2);
    expect(toldIn(report)).toEqual(['warning suppression-expired lintel.yaml:2']);
  });

  test('without a reason, or with a day that is none, is a mistake at its line', async () => {
    for (const [text, message] of [
      ['suppressions:\n  - rule: privileged-container\n', 'reason'],
      ['suppressions:\n  - {rule: privileged-container, reason: x, until: someday}\n', 'until'],
    ] as const) {
      const folder = repositoryOf({ ...files, 'lintel.yaml': text });
      await expect(scan(folder, ONE_RULE)).rejects.toThrow(new RegExp(`exit 2: lintel.yaml:2:\\d+ .*${message}`));
    }
  });
});

describe('a suppression that does nothing is told', () => {
  test('unused, without a reason, without a rule, with an unknown rule: each at its place', async () => {
    const folder = repositoryOf({
      'a.yaml': `# lintel-ignore host-network -- not any more\n${deployment('a')}`,
      'b.yaml': `# lintel-ignore host-network\n${deployment('b')}`,
      'c.yaml': `# lintel-ignore -- because\n${deployment('c')}`,
      'd.yaml': `# lintel-ignore host-netwrok -- because\n${deployment('d')}`,
      'e.yaml': deployment('e').replace(
        '  name: e\n',
        '  name: e\n  annotations: {lintel.dev/ignore: host-network -- old}\n',
      ),
      'f.yaml': `# this mentions lintel-ignore only\n${deployment('f')}`,
      'lintel.yaml': 'suppressions:\n  - {rule: host-pid, reason: old}\n',
    });
    const { exit, report } = await scan(folder, ['--rule', 'host-network', '--rule', 'host-pid']);
    expect(exit).toBe(0);
    expect(toldIn(report).toSorted()).toEqual([
      'warning suppression-invalid b.yaml:1',
      'warning suppression-invalid c.yaml:1',
      'warning suppression-invalid d.yaml:1',
      'warning suppression-unused a.yaml:1',
      'warning suppression-unused e.yaml:5',
      'warning suppression-unused lintel.yaml:2',
    ]);
    expect(report.diagnostics.find(({ file }) => file === 'd.yaml')?.hint).toContain('host-network');
  });

  test('a suppression without a reason suppresses nothing', async () => {
    const text = withComment('privileged: true', '# lintel-ignore privileged-container');
    const { exit, report } = await scan(repositoryOf({ 'web.yaml': text }), ONE_RULE);
    expect([exit, homesOf(report)]).toEqual([1, ['privileged-container web.yaml:19']]);
  });
});

/** A configuration with one suppression, which `more` goes on with. */
function configWith(more: string): string {
  return `suppressions:\n  - rule: privileged-container\n    path: deploy/**\n    kind: Deployment\n    name: w*\n    reason: the agent needs it\n${more}`;
}
