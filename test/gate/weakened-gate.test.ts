import { describe, expect, test } from 'vitest';
import { availableRules } from '../../src/judging/available-rules.ts';
import { type ConfigRequest, makeConfig } from '../../src/config/merge.ts';
import { judge } from '../../src/sentences/judge.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Report } from '../../src/model/report.ts';
import { settingsOfBase } from '../../src/sentences/settings-of-base.ts';
import { type Checkout, newCheckout } from '../git/checkout.ts';

const BASE = {
  choice: { kind: 'ref', ref: 'main' },
  name: 'main',
  isAskedFor: true,
  mayFetch: false,
  ownsCheckout: false,
  environment: process.env,
} as const;

/** The working tree judged against `main`, by the settings of the one or the other. */
async function judged(
  checkout: Checkout,
  asked: Partial<ConfigRequest> & { readonly from?: 'head' | 'base' } = {},
): Promise<Report> {
  const { from = 'head', ...others } = asked;
  const request: ConfigRequest = { cwd: checkout.folder, today: '2026-11-21', ...others };
  const own = await makeConfig(request);
  const settings =
    from === 'base' ? await settingsOfBase(request, own, BASE) : { config: own, remove: () => undefined };
  try {
    const rules = await availableRules(settings.config);
    return await judge(settings.config, { rules, base: { ...BASE, request } });
  } finally {
    settings.remove();
  }
}

/** `file:line message` of what is told about the gate. */
function toldOf(report: Report, code: Diagnostic['code'] = 'gate-weakened'): readonly string[] {
  return report.diagnostics
    .filter((one) => one.code === code)
    .map(({ at, message }) => {
      const line = at?.region?.start.line;
      return `${at === undefined ? '' : `${at.file}${line === undefined ? '' : `:${line}`} `}${message}`;
    });
}

function deployment(name: string, lines = ''): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: app
          image: registry.example/app:1.0
${lines}`;
}
const PRIVILEGED = '          securityContext:\n            privileged: true\n';
const RULE = `id: owner-label
title: Objects have an owner
category: hygiene
scope: object
severity: high
rationale: Whoever is called at night must know whom to ask.
remediation: Add the label owner.
expression: has(object.metadata.labels) && "owner" in object.metadata.labels
message: The object has no owner.
anchor: metadata.labels
kinds: [Deployment]
examples:
  fails:
    - name: without labels
      at: ['metadata.labels']
      yaml: |
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
  passes:
    - name: with the label
      yaml: |
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, labels: { owner: me } }
`;

function entryOf(rule: string, fingerprint: string, count: number): string {
  return `    ${JSON.stringify({ rule, resource: 'apps/Deployment//web', path: 'spec', fingerprint, count })}`;
}

function baselineOf(...entries: readonly string[]): string {
  return `{\n  "schemaVersion": "1",\n  "findings": [\n${entries.join(',\n')}\n  ]\n}\n`;
}

function scopeOf(namespace: string): string {
  return `compliance:\n  attestations: attested.yaml\n  scope: { cardholder-data: { namespaces: [${namespace}] } }\n`;
}

function checkoutOf(files: Readonly<Record<string, string>>): Checkout {
  const checkout = newCheckout();
  checkout.commit({ 'web.yaml': deployment('web', PRIVILEGED), ...files });
  return checkout;
}

describe('a weakened gate', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'failOn lowered',
      'failOn: medium\n',
      '\nfailOn: critical\n',
      ['lintel.yaml:2 failOn goes from medium to critical: fewer findings close the gate.'],
    ],
    [
      'failOn beyond the default',
      '{}\n',
      'failOn: never\n',
      [
        'lintel.yaml:1 failOn goes from high to never: fewer findings close the gate.',
        'lintel.yaml:1 onIncomplete goes from fail to warn: what could not be judged no longer closes the gate.',
      ],
    ],
    [
      'minSeverity raised',
      '{}\n',
      'minSeverity: high\n',
      ['lintel.yaml:1 minSeverity goes from info to high: findings below it appear nowhere.'],
    ],
    [
      'a rule turned off',
      'preset: recommended\n',
      'preset: recommended\nrules:\n  privileged-container: off\n',
      ['lintel.yaml:3 privileged-container: turned off.'],
    ],
    [
      'the severity of a rule lowered',
      'rules: { host-network: critical }\n',
      'rules: { host-network: low }\n',
      ['lintel.yaml:1 host-network: severity low instead of critical.'],
    ],
    [
      'the parameters of a rule changed',
      'rules: { untrusted-registry: { params: { registries: [ghcr.io/acme/] } } }\n',
      'rules: { untrusted-registry: { params: { registries: [ghcr.io/] } } }\n',
      ['lintel.yaml:1 untrusted-registry: other parameters.'],
    ],
    [
      'a rule turned off in some files',
      '{}\n',
      'rulesByPath:\n  - paths: [vendor/**]\n    rules: { host-network: off, docker-sock: critical, image-without-digest: off }\n',
      ['lintel.yaml:3 host-network: turned off in vendor/**.'],
    ],
    [
      'a lower severity in some files than in others',
      'rulesByPath: [{ paths: [prod/**], rules: { latest-tag: critical } }]\n',
      'rulesByPath:\n  - { paths: [prod/**], rules: { latest-tag: critical } }\n  - { paths: [prod/web/**], rules: { latest-tag: high } }\n',
      ['lintel.yaml:3 latest-tag: severity high in prod/web/**.'],
    ],
    [
      'a higher severity that is gone',
      'rulesByPath: [{ paths: [prod/**], rules: { latest-tag: critical } }]\n',
      '{}\n',
      ['rulesByPath no longer has: latest-tag: severity critical in prod/**.'],
    ],
    [
      'another order',
      'rulesByPath: [{ paths: [a], rules: { latest-tag: low } }, { paths: [b], rules: { latest-tag: high } }]\n',
      'rulesByPath: [{ paths: [b], rules: { latest-tag: high } }, { paths: [a], rules: { latest-tag: low } }]\n',
      ['rulesByPath has another order, and the last entry that matches holds.'],
    ],
    [
      'versions left out',
      'kubeVersion: 1.31..1.36\n',
      'kubeVersion: 1.34..1.36\n',
      ['lintel.yaml:1 kubeVersion goes from 1.31..1.36 to 1.34..1.36: manifests need not suit the versions left out.'],
    ],
    [
      'a suppression',
      '{}\n',
      'suppressions:\n  - { rule: host-port, kind: DaemonSet, reason: It must. }\n',
      ['lintel.yaml:2 A suppression is added: host-port of DaemonSet everywhere. Its reason: It must.'],
    ],
    [
      'a threshold lowered',
      'compliance: { thresholds: { nsa-cisa: 80 } }\n',
      'compliance: { thresholds: { nsa-cisa: 40 } }\n',
      ['lintel.yaml:1 compliance.thresholds.nsa-cisa asks for less than before.'],
    ],
  ])('%s is told at its line', async (_, before, now, told) => {
    const checkout = checkoutOf({ 'lintel.yaml': before });
    checkout.write({ 'lintel.yaml': now });
    expect(toldOf(await judged(checkout))).toEqual(told);
  });

  test.each([
    ['failOn: critical\n', 'failOn: low\n'],
    ['minSeverity: high\n', '{}\n'],
    ['rules: { privileged-container: off }\n', '{}\n'],
    ['preset: recommended\n', 'preset: strict\n'],
    ['suppressions: [{ rule: host-port, reason: It must. }]\n', '{}\n'],
    ['exclude: [vendor/**]\n', '{}\n'],
    ['kubeVersion: 1.34\n', 'kubeVersion: 1.31..1.37\n'],
    ['paths: [.]\n', '# Everything.\npaths: [.]\n'],
  ])('nothing is told where the gate stays as it is, or is made stronger: %j, then %j', async (before, now) => {
    const checkout = checkoutOf({ 'lintel.yaml': before });
    checkout.write({ 'lintel.yaml': now });
    expect(toldOf(await judged(checkout))).toEqual([]);
  });

  test('a weaker preset is one line that names rules; a category turned off is another', async () => {
    const checkout = checkoutOf({ 'lintel.yaml': 'preset: strict\n' });
    checkout.write({ 'lintel.yaml': 'preset: security\nrules:\n  rbac: off\n' });
    const [preset, rbac, ...others] = toldOf(await judged(checkout));
    expect(preset).toMatch(/^lintel\.yaml:1 preset goes from strict to security, which turns \d+ rules \(.+\) off/u);
    expect(rbac).toMatch(/^lintel\.yaml:3 \d+ rules \(.+ and \d+ more\): turned off\.$/u);
    expect(others).toEqual([]);
  });

  test('the configuration removed is told, with what went with it', async () => {
    const checkout = checkoutOf({ 'lintel.yaml': 'failOn: low\nrules: { latest-tag: critical }\n' });
    checkout.git('rm', '--quiet', 'lintel.yaml');
    expect(toldOf(await judged(checkout))).toEqual([
      'The configuration lintel.yaml is no longer read: it was removed or renamed.',
      'failOn goes from low to high: fewer findings close the gate.',
      expect.stringMatching(/^latest-tag: severity \w+ instead of critical\.$/u),
    ]);
  });

  test('what a flag says is the same for both, and nothing of the change', async () => {
    const checkout = checkoutOf({ 'lintel.yaml': 'failOn: low\n' });
    checkout.write({ 'lintel.yaml': 'failOn: critical\n' });
    expect(toldOf(await judged(checkout, { failOn: 'medium' }))).toEqual([]);
  });

  test('a rule file changed is told at the line, one removed by its name', async () => {
    const checkout = checkoutOf({
      'lintel.yaml': 'customRules: [policies/*.yaml]\n',
      'policies/owner.yaml': RULE,
      'policies/team.yaml': RULE.replace('owner-label', 'team-label'),
    });
    checkout.write({ 'policies/owner.yaml': RULE.replace('severity: high', 'severity: low') });
    checkout.git('rm', '--quiet', 'policies/team.yaml');
    expect(toldOf(await judged(checkout))).toEqual([
      'The rule file policies/team.yaml no longer judges: it was removed, renamed or left out.',
      'policies/owner.yaml:5 The rule file policies/owner.yaml is changed.',
    ]);
  });

  test('what the baseline accepts more is told at the line of the first entry', async () => {
    const checkout = checkoutOf({
      'lintel.yaml': 'baseline: accepted.json\n',
      'accepted.json': baselineOf(entryOf('latest-tag', 'aa11', 1)),
    });
    checkout.write({ 'accepted.json': baselineOf(entryOf('latest-tag', 'aa11', 1), entryOf('host-port', 'bb22', 2)) });
    expect(toldOf(await judged(checkout))).toEqual([
      'accepted.json:5 The baseline accepted.json accepts 2 more findings: host-port of apps/Deployment//web.',
    ]);
  });

  test('another scope and further attestations are told, since thresholds hang on them', async () => {
    const checkout = checkoutOf({ 'lintel.yaml': scopeOf('payments'), 'attested.yaml': 'attestations: []\n' });
    checkout.write({ 'lintel.yaml': scopeOf('none'), 'attested.yaml': 'attestations: [] # as before\n' });
    expect(toldOf(await judged(checkout))).toEqual([
      'attested.yaml:1 The file of attestations attested.yaml says more than before.',
      'lintel.yaml:3 compliance.scope is changed: rules about what it names judge by it.',
    ]);
  });

  test('what ignore files and exclude leave out is told, with what is no longer judged', async () => {
    const checkout = checkoutOf({ 'deploy/a.yaml': deployment('a'), 'deploy/b.yaml': deployment('b') });
    checkout.write({ '.lintelignore': '# Not ours.\ndeploy/\n' });
    expect(toldOf(await judged(checkout))).toEqual([
      '.lintelignore:2 .lintelignore leaves out `deploy/`, as it did not before.',
      '.lintelignore:2 No longer judged, though they are still there: deploy/a.yaml, deploy/b.yaml.',
    ]);
  });

  test('a line of .gitignore is told only where it hides something that was judged', async () => {
    const checkout = checkoutOf({ 'deploy/a.yaml': deployment('a') });
    checkout.write({ '.gitignore': 'dist/\n' });
    expect(toldOf(await judged(checkout))).toEqual([]);
    checkout.write({ '.gitignore': 'dist/\ndeploy/\n' });
    expect(toldOf(await judged(checkout))).toEqual([
      '.gitignore:1 No longer judged, though it is still there: deploy/a.yaml.',
    ]);
  });

  test('a comment and an annotation that hide findings are told, also in a new file; those that did so before are not', async () => {
    const hidden = deployment('old', PRIVILEGED).replace(
      'privileged: true',
      'privileged: true # lintel-ignore privileged-container -- as ever',
    );
    const checkout = checkoutOf({ 'old.yaml': hidden });
    checkout.write({
      'old.yaml': `# Moved.\n${hidden}`,
      'web.yaml': deployment('web', PRIVILEGED).replace(
        'privileged: true',
        'privileged: true # lintel-ignore privileged-container -- for now',
      ),
      'new.yaml': deployment('new', PRIVILEGED).replace(
        '  name: new\n',
        '  name: new\n  annotations: { lintel.dev/ignore: privileged-container -- it must }\n',
      ),
    });
    expect(toldOf(await judged(checkout, { onlyRules: ['privileged-container'] }))).toEqual([
      'new.yaml:15 An annotation hides privileged-container here. Its reason: it must',
      'web.yaml:14 A comment hides privileged-container here. Its reason: for now',
    ]);
  });

  test('a base whose settings are not right is told, and the change judged', async () => {
    const checkout = checkoutOf({ 'lintel.yaml': 'failOn: whatever\n' });
    checkout.write({ 'lintel.yaml': 'failOn: high\n' });
    const report = await judged(checkout);
    expect(toldOf(report)).toEqual([]);
    expect(toldOf(report, 'gate-unknown')[0]).toContain('The settings of main cannot be read');
  });
});

describe('config-from: base', () => {
  test('a change that turns a rule off, ignores the folder and writes a baseline is judged as if it had not', async () => {
    const checkout = checkoutOf({
      'lintel.yaml': 'customRules: [policies/owner.yaml]\n',
      'policies/owner.yaml': RULE,
      'deploy/a.yaml': deployment('a', PRIVILEGED),
    });
    checkout.write({
      'lintel.yaml': 'failOn: never\nrules: { privileged-container: off }\nexclude: [deploy/]\n',
      '.lintelignore': 'deploy/\n',
      'deploy/b.yaml': deployment('b', PRIVILEGED),
    });
    checkout.git('rm', '--quiet', 'policies/owner.yaml');
    const own = await judged(checkout);
    expect(own.verdict).toBe('passed');
    const report = await judged(checkout, { from: 'base' });
    expect([report.verdict, report.failOn]).toEqual(['failed', 'high']);
    const homes = report.findings
      .filter(({ rule }) => ['privileged-container', 'owner-label'].includes(rule.id))
      .map(({ rule, provenance, state }) => `${rule.id} ${provenance.home.file} ${state}`);
    expect(homes).toEqual([
      'owner-label deploy/a.yaml unchanged',
      'privileged-container deploy/a.yaml unchanged',
      'owner-label deploy/b.yaml new',
      'privileged-container deploy/b.yaml new',
      'owner-label web.yaml unchanged',
      'privileged-container web.yaml unchanged',
    ]);
    expect(toldOf(report, 'config-from-base')).toHaveLength(1);
    // What it does to the gate is told all the same: it holds once the change is merged.
    expect(toldOf(report)).toEqual(toldOf(own));
    expect(toldOf(report)).toEqual(expect.arrayContaining([expect.stringContaining('failOn goes from high to never')]));
  });

  test('accepts what the baseline of the base accepts, and nothing more', async () => {
    const checkout = checkoutOf({
      'lintel.yaml': 'baseline: accepted.json\n',
      'accepted.json': '{"schemaVersion":"1","findings":[]}',
    });
    const finding = (await judged(checkout)).findings.find(({ rule }) => rule.id === 'privileged-container');
    expect(finding).toBeDefined();
    const config = await makeConfig({ cwd: checkout.folder, today: '2026-11-21' });
    await judge(config, { rules: await availableRules(config), writesBaseline: true });
    checkout.write({ 'other.yaml': deployment('other') });
    const report = await judged(checkout, { from: 'base' });
    expect(report.verdict).toBe('failed');
    expect(
      (await judged(checkout)).findings.find(({ rule }) => rule.id === 'privileged-container')?.suppression?.by,
    ).toBe('baseline');
  });

  test('without the base there is no verdict by the settings of the change', async () => {
    const checkout = checkoutOf({});
    checkout.git('branch', '--quiet', '--move', 'trunk');
    await expect(judged(checkout, { from: 'base' })).rejects.toThrow(
      'config-from: base: the settings of main cannot be read',
    );
  });

  test('settings that the change has made and the base has not are left out of account', async () => {
    const checkout = checkoutOf({});
    checkout.write({ 'lintel.yaml': 'failOn: never\n', 'policies/owner.yaml': RULE });
    const report = await judged(checkout, { from: 'base', customRules: ['policies/owner.yaml'] });
    expect([report.verdict, report.rules.some(({ id }) => id === 'owner-label')]).toEqual(['failed', false]);
  });
});
