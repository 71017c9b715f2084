import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { ConfigRequest } from '../../src/config/merge.ts';
import { lint } from '../../src/lint.ts';
import type { Report } from '../../src/model/report.ts';
import { json } from '../../src/report/json.ts';
import { write } from '../../src/report/write.ts';
import { configIn, repositoryWith } from '../config/repository.ts';
import { realRenderers } from '../renderers.ts';

/** Judges these files by these rules, or by the preset where none are named. */
async function judged(
  files: Readonly<Record<string, string>>,
  onlyRules: readonly string[],
  request: Partial<ConfigRequest> = {},
): Promise<Report> {
  const config = await configIn(repositoryWith(files), { onlyRules, ...request });
  return lint(config, { rules: BUILT_IN_RULES });
}

/** What became of each finding: `rule counts`, or who suppressed it and why. */
function fates(report: Report): readonly string[] {
  return report.findings.map(({ rule, suppression }) =>
    suppression === undefined
      ? `${rule.id} counts`
      : `${rule.id} ${suppression.by} ${suppression.peer ?? 'ours'}: ${suppression.reason}`,
  );
}

/** A Deployment with a privileged container on the host's network. Comments go in the place of the marks. */
function deployment(annotations = '', templateAnnotations = ''): string {
  return `# HEAD
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {${annotations}}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
      annotations: {${templateAnnotations}}
    spec:
      # POD
      hostNetwork: true
      containers:
        - name: app
          image: nginx:1.27.2
          securityContext:
            # FIELD
            privileged: true
`;
}

/** The same, of an annotation at the pod template. */
async function atTemplate(annotation: string): Promise<readonly string[]> {
  return fates(await judged({ 'web.yaml': deployment('', annotation) }, PRIVILEGED));
}

/** A Service that selects nothing, beside the Deployment. */
function serviceWith(annotation: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations: {${annotation}}\nspec: {selector: {app: wbe}}\n---\n${deployment()}`;
}

/** What two rules say that are off by default. */
function offByDefault(report: Report): readonly string[] {
  return fates(report).filter((fate) =>
    /^(?:insufficient-replicas|ephemeral-storage-request-not-equal-limit)/u.test(fate),
  );
}

const PLAIN = { texts: new Map(), colour: false, verbose: false, full: false } as const;
const PRIVILEGED = ['privileged-container'];
const BOTH = ['privileged-container', 'host-network'];

describe('an annotation for another linter', () => {
  test.each([
    ['checkov.io/skip1: CKV_K8S_16=loads a module', 'checkov: loads a module'],
    ['checkov.io/skip1: CKV_K8S_16', 'checkov: no reason given'],
    ['bridgecrew.io/skip2: CKV_K8S_16=x', 'checkov: x'],
    ['ignore-check.kube-linter.io/privileged-container: loads a module', 'kube-linter: loads a module'],
    ['kube-linter.io/ignore-all: "no, really"', 'kube-linter: no, really'],
    ['kube-score/ignore: "container-image-tag, container-security-context-privileged"', 'kube-score: no reason given'],
    ['polaris.fairwinds.com/runAsPrivileged-exempt: "true"', 'polaris: no reason given'],
    ['polaris.fairwinds.com/exempt: "True"', 'polaris: no reason given'],
  ])('%s', async (annotation, wanted) => {
    const report = await judged({ 'web.yaml': deployment(annotation) }, PRIVILEGED);
    expect(fates(report)).toEqual([`privileged-container annotation ${wanted}`]);
    expect(report.diagnostics).toEqual([]);
  });

  test.each([
    'checkov.io/skip1: CKV_K8S_17=another check',
    'checkov.io/skip1: KSV-0017=the check of another linter',
    'checkov.io/skip1: privileged-container=our own name',
    'ignore-check.kube-linter.io/host-network: another check',
    'polaris.fairwinds.com/exempt: "false"',
    'polaris.fairwinds.com/exempt: "yes"',
    'kube-score/ignore: "*"',
    'kube-linter.io/ignore: everything',
  ])('%s is not for this finding', async (annotation) => {
    expect(fates(await judged({ 'web.yaml': deployment(annotation) }, PRIVILEGED))).toEqual([
      'privileged-container counts',
    ]);
  });

  test('counts at the pod template for those who look there, and for no other', async () => {
    expect(await atTemplate('checkov.io/skip1: CKV_K8S_16=x')).toEqual(['privileged-container annotation checkov: x']);
    expect(await atTemplate('kube-score/ignore: container-security-context-privileged')).toEqual([
      'privileged-container annotation kube-score: no reason given',
    ]);
    expect(await atTemplate('kube-linter.io/ignore-all: x')).toEqual(['privileged-container counts']);
    expect(await atTemplate('polaris.fairwinds.com/exempt: "true"')).toEqual(['privileged-container counts']);
  });

  test('counts for what a set shows, as one for Lintel does', async () => {
    const rules = ['dangling-service'];
    const theirs = await judged(
      { 'a.yaml': serviceWith('ignore-check.kube-linter.io/dangling-service: later') },
      rules,
    );
    expect(fates(theirs)).toEqual(['dangling-service annotation kube-linter: later']);
    const ours = await judged({ 'a.yaml': serviceWith('lintel.dev/ignore: dangling-service -- later') }, rules);
    expect(fates(ours)).toEqual(['dangling-service annotation ours: later']);
    expect(ours.diagnostics).toEqual([]);
  });

  test('never counts for a rule that the linter has no check for', async () => {
    const peerless = BUILT_IN_RULES.map((one) => ({ ...one, rule: { ...one.rule, peers: { trivy: ['KSV-0017'] } } }));
    const root = repositoryWith({ 'web.yaml': deployment('kube-linter.io/ignore-all: x') });
    const report = await lint(await configIn(root, { onlyRules: PRIVILEGED }), { rules: peerless });
    expect(fates(report)).toEqual(['privileged-container counts']);
  });
});

describe('a comment for another linter', () => {
  test.each([
    ['FIELD', 'checkov:skip=CKV_K8S_16:loads a module', 'checkov: loads a module'],
    ['HEAD', 'checkov:skip=CKV_K8S_16', 'checkov: no reason given'],
    ['FIELD', 'trivy:ignore:AVD-KSV-0017', 'trivy: no reason given'],
    ['POD', 'kics-scan ignore-block', undefined],
    ['FIELD', 'kics-scan ignore-line', 'kics: no reason given'],
    ['HEAD', 'kics-scan disable=dd29336b-fe57-445b-a26e-e6aa867ae609', 'kics: no reason given'],
    ['HEAD', 'kics-scan enable=dd29336b-fe57-445b-a26e-e6aa867ae609', undefined],
    ['HEAD', 'kics-scan enable=5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d', 'kics: no reason given'],
    ['FIELD', 'nosemgrep: privileged-container', 'semgrep: no reason given'],
    ['POD', 'nosemgrep', undefined],
  ])('at %s: %s', async (place, comment, wanted) => {
    const report = await judged({ 'web.yaml': deployment().replace(`# ${place}`, `# ${comment}`) }, PRIVILEGED);
    expect(fates(report)).toEqual([
      wanted === undefined ? 'privileged-container counts' : `privileged-container comment ${wanted}`,
    ]);
    expect(report.diagnostics).toEqual([]);
  });

  test('speaks of its own document alone', async () => {
    const text = `${deployment().replace('# FIELD', '# checkov:skip=CKV_K8S_16:x')}---\n${deployment().replace('name: web', 'name: other')}`;
    expect(fates(await judged({ 'web.yaml': text }, PRIVILEGED))).toEqual([
      'privileged-container comment checkov: x',
      'privileged-container counts',
    ]);
  });

  test('gives way to one for Lintel, which would otherwise be called unused', async () => {
    const text = deployment().replace(
      '# FIELD',
      '# checkov:skip=CKV_K8S_16:x\n            # lintel-ignore privileged-container -- ours',
    );
    const report = await judged({ 'web.yaml': text }, PRIVILEGED);
    expect([fates(report), report.diagnostics]).toEqual([['privileged-container comment ours: ours'], []]);
  });

  test('counts in the template of a chart', async () => {
    const { helm4 } = await realRenderers();
    const chart = {
      'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'web/values.yaml': 'privileged: true\n',
      'web/templates/web.yaml': deployment()
        .replace('# FIELD', '{{/* checkov:skip=CKV_K8S_16:loads a module */}}')
        .replace('privileged: true', 'privileged: {{ .Values.privileged }}'),
    };
    const report = await judged(chart, PRIVILEGED, { helm: helm4.path });
    expect(fates(report)).toEqual(['privileged-container comment checkov: loads a module']);
  });
});

test('a comment in the base of a kustomization counts, and one in its patch', async () => {
  const { kubectl } = await realRenderers();
  const patch = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      # trivy:ignore:KSV-0009 its own address
      hostNetwork: true
`;
  const files = {
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': deployment()
      .replace('      hostNetwork: true\n', '')
      .replace('# FIELD', '# checkov:skip=CKV_K8S_16:loads a module'),
    'overlay/kustomization.yaml': 'resources: [../base]\npatches: [{path: net.yaml}]\n',
    'overlay/net.yaml': patch,
  };
  const report = await judged(files, BOTH, { kustomize: kubectl.path });
  expect(fates(report)).toEqual([
    'privileged-container comment checkov: loads a module',
    'host-network comment trivy: its own address',
  ]);
});

describe('kube-score/enable', () => {
  const ENABLE = 'kube-score/enable: "deployment-replicas,container-ephemeral-storage-request-equals-limit"';
  test('turns rules on that are off by default, for the object that asks', async () => {
    const asking = deployment(ENABLE);
    const other = deployment().replace('name: web', 'name: other');
    const report = await judged({ 'a.yaml': other, 'b.yaml': asking }, []);
    const found = report.findings.filter(({ rule }) => rule.id === 'insufficient-replicas');
    expect(found.map(({ resource }) => resource?.name)).toEqual(['web']);
    expect(report.rules.map(({ id }) => id)).toContain('insufficient-replicas');
  });

  test('is heard at the pod template', async () => {
    expect(offByDefault(await judged({ 'a.yaml': deployment('', ENABLE) }, []))).toContain(
      'insufficient-replicas counts',
    );
  });

  test('does not bring back what was turned off, or not named', async () => {
    const files = { 'a.yaml': deployment(ENABLE) };
    expect(offByDefault(await judged(files, [], { skipRules: ['insufficient-replicas'] }))).not.toContain(
      'insufficient-replicas counts',
    );
    expect(offByDefault(await judged(files, PRIVILEGED))).toEqual([]);
    const configured = { ...files, 'lintel.yaml': 'rules: { insufficient-replicas: off }\n' };
    expect(offByDefault(await judged(configured, []))).not.toContain('insufficient-replicas counts');
    expect(offByDefault(await judged(files, [], { peerSuppressions: false }))).toEqual([]);
  });

  test('the object may still suppress it', async () => {
    // kube-score asks for replicas of what a Service leads to.
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n';
    const asking = deployment(`${ENABLE}, kube-score/ignore: deployment-replicas`);
    const report = await judged({ 'a.yaml': asking, 'b.yaml': service }, []);
    expect(offByDefault(report)).toContain('insufficient-replicas annotation kube-score: no reason given');
  });
});

test('without peer suppressions each finding counts', async () => {
  const text = deployment('kube-linter.io/ignore-all: x').replace('# FIELD', '# nosemgrep');
  const report = await judged({ 'web.yaml': text }, BOTH, { peerSuppressions: false });
  expect(fates(report)).toEqual(['host-network counts', 'privileged-container counts']);
});

test('what other linters’ comments suppress is counted and told, with whose they are', async () => {
  const text = deployment('ignore-check.kube-linter.io/privileged-container: a module').replace(
    '# POD',
    '# lintel-ignore host-network -- its own address',
  );
  const report = await judged({ 'web.yaml': text }, BOTH);
  expect(report.counts).toMatchObject({ suppressed: 2, suppressedForPeers: 1 });
  const terminal = write(report, 'text', { ...PLAIN, verbose: true });
  expect(terminal).toContain('(and 2 suppressed, 1 of them for other linters)');
  expect(terminal).toContain('privileged-container, by annotation for kube-linter: a module');
  expect(write(report, 'markdown', PLAIN)).toContain('| suppressed, 1 of them for other linters | 2 |');
  const value = JSON.parse(json(report)) as { readonly findings: readonly { readonly suppression: unknown }[] };
  expect(value.findings.map((one) => one.suppression)).toContainEqual({
    by: 'annotation',
    peer: 'kube-linter',
    reason: 'a module',
  });
  expect(write(report, 'sarif', { ...PLAIN, full: true })).toContain('for kube-linter: a module');
});

test('thousands of ids and annotations cost little', { timeout: 20_000 }, async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `checkov.io/skip${index}: CKV_K8S_${index + 100}=x`);
  const report = await judged({ 'web.yaml': deployment(many.join(', ')) }, PRIVILEGED);
  expect(fates(report)).toEqual(['privileged-container counts']);
});
