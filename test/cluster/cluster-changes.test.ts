import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { judge } from '../../src/sentences/judge.ts';
import type { ClusterChanges } from '../../src/model/cluster-changes.ts';
import type { Report } from '../../src/model/report.ts';
import { markdown } from '../../src/report/markdown.ts';
import { type Checkout, newCheckout } from '../git/checkout.ts';
import { realRenderers, renderersOf } from '../renderers.ts';

const CHART = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';

function configMap(name: string, data: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n${data}`;
}

/** A pod that is given a password as it stands. */
function podWithPassword(password: string): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: app:1
      env:
        - name: DB_PASSWORD
          value: ${password}
`;
}

/** A chart that prints a password of its values into a Secret, an address and a variable. */
function printingPassword(password: string): Readonly<Record<string, string>> {
  const secret = `apiVersion: v1
kind: Secret
metadata:
  name: db
stringData:
  password: {{ .Values.password }}
data:
  same: c2FtZS1hcy1iZWZvcmU=
`;
  const address = configMap('settings', '  url: postgres://app:{{ .Values.password }}@db/shop\n');
  return {
    'chart/Chart.yaml': CHART,
    'chart/values.yaml': `password: ${password}\n`,
    'chart/templates/a.yaml': [secret, address, podWithPassword('{{ .Values.password }}')].join('---\n'),
  };
}

/** A template of more objects than are told, and a longer one than is shown. */
function manyObjects(value: string): string {
  const many = `{{ range until 400 }}---\n${configMap('many-{{ . }}', `  value: ${value}\n`)}{{ end }}`;
  return `${many}---\n${configMap('long', `{{ range until 500 }}  k{{ . }}: ${value}\n{{ end }}`)}`;
}

/** The working tree compared with `main`. */
async function compared(checkout: Checkout): Promise<Report> {
  const { helm4, kubectl } = await realRenderers();
  const config = await makeConfig({ cwd: checkout.folder, today: '2026-11-21' });
  return judge(config, {
    rules: BUILT_IN_RULES,
    renderers: renderersOf(helm4, kubectl),
    base: {
      choice: { kind: 'ref', ref: 'main' },
      name: 'main',
      isAskedFor: true,
      mayFetch: false,
      ownsCheckout: false,
      environment: process.env,
    },
    tellsClusterChanges: true,
  });
}

async function changesOf(checkout: Checkout): Promise<ClusterChanges> {
  const { comparison } = await compared(checkout);
  if (comparison?.cluster === undefined) throw new Error('nothing was compared');
  return comparison.cluster;
}

/** `changed ConfigMap/settings in chart (default)`. */
function toldBy({ objects }: ClusterChanges): readonly string[] {
  return objects.map(({ kind, object, sources }) => `${kind} ${object.kind}/${object.name} in ${sources.join(', ')}`);
}

function linesOf({ objects }: ClusterChanges): readonly string[] {
  return objects.flatMap(({ lines }) => lines).filter((line) => /^[-+]/u.test(line));
}

describe('what changes in the cluster', () => {
  test('is told object by object: what a value of the chart changes, what comes and what goes', async () => {
    const checkout = newCheckout();
    checkout.commit({
      'chart/Chart.yaml': CHART,
      'chart/values.yaml': 'colour: green\n',
      'chart/templates/a.yaml': configMap('settings', '  colour: {{ .Values.colour }}\n'),
      'chart/templates/old.yaml': configMap('old', '  a: b\n'),
      'plain.yaml': configMap('plain', '  a: b\n'),
    });
    checkout.git('rm', '--quiet', 'chart/templates/old.yaml');
    checkout.write({
      'chart/values.yaml': 'colour: blue\n',
      'chart/templates/new.yaml': configMap('new', '  c: d\n'),
      // A manifest shows its own change.
      'plain.yaml': configMap('plain', '  a: c\n'),
    });
    const changes = await changesOf(checkout);
    expect(toldBy(changes)).toEqual([
      'changed ConfigMap/settings in chart (default)',
      'added ConfigMap/new in chart (default)',
      'removed ConfigMap/old in chart (default)',
    ]);
    expect(linesOf(changes)).toEqual(
      expect.arrayContaining(['-  colour: green', '+  colour: blue', '+  c: d', '-  a: b']),
    );
  });

  test('is told once for the overlays that it is alike in', async () => {
    const checkout = newCheckout();
    const overlay = 'resources: [../../base]\n';
    checkout.commit({
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': configMap('settings', '  colour: green\n'),
      'overlays/prod/kustomization.yaml': overlay,
      'overlays/test/kustomization.yaml': overlay,
    });
    checkout.write({
      'base/a.yaml': configMap('settings', '  # A comment is nothing to a cluster.\n  colour: blue\n'),
    });
    const changes = await changesOf(checkout);
    expect(toldBy(changes)).toEqual(['changed ConfigMap/settings in overlays/prod, overlays/test']);
    expect(linesOf(changes)).toEqual(['-  colour: green', '+  colour: blue']);
  });

  test('has nothing of a change that renders the same', async () => {
    const checkout = newCheckout();
    checkout.commit({
      'chart/Chart.yaml': CHART,
      'chart/templates/a.yaml': configMap('settings', '  colour: green\n'),
    });
    const reordered = 'kind: ConfigMap\napiVersion: v1\ndata:\n  colour: "green"\nmetadata: { name: settings }\n';
    checkout.write({ 'chart/templates/a.yaml': `# Why it is green.\n${reordered}` });
    expect(toldBy(await changesOf(checkout))).toEqual([]);
  });

  test('shows that a secret has changed, never what it is: in the Secret, and where a chart prints it elsewhere', async () => {
    const checkout = newCheckout();
    checkout.commit(printingPassword('correct-horse-1'));
    checkout.write(printingPassword('battery-staple-2'));
    const report = await compared(checkout);
    const changes = report.comparison?.cluster;
    if (changes === undefined) throw new Error('nothing was compared');
    expect(linesOf(changes).slice(0, 2)).toEqual(['-  password: •••', '+  password: ••• (changed)']);
    const summary = markdown(report);
    expect(summary).toContain('changed <code>Secret db</code>');
    for (const secret of ['correct-horse-1', 'battery-staple-2', 'c2FtZS1hcy1iZWZvcmU']) {
      expect(summary).not.toContain(secret);
      expect(summary).not.toContain(Buffer.from(secret).toString('base64'));
    }
  });

  test('hides what rules about secrets find, whether or not they are selected', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': podWithPassword('correct-horse-1') });
    checkout.write({ 'a.yaml': podWithPassword('battery-staple-2'), 'lintel.yaml': 'rules: { secrets: off }\n' });
    const changes = await changesOf(checkout);
    expect(linesOf(changes)).toEqual(['-          value: •••', '+          value: ••• (changed)']);
  });

  test('leaves out what differs between two renders of the same commit', async () => {
    const checkout = newCheckout();
    const random = (colour: string): string =>
      configMap(
        'settings',
        `  token: {{ randAlphaNum 20 }}\n  sum: {{ randAlphaNum 8 | sha256sum }}\n  colour: ${colour}\n`,
      );
    const job = `apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: once-{{ randAlphaNum 6 | lower }}\nspec:\n  template:\n    spec:\n      restartPolicy: Never\n      containers: [{name: a, image: a:1}]\n`;
    checkout.commit({
      'chart/Chart.yaml': CHART,
      'chart/templates/a.yaml': random('green'),
      'chart/templates/b.yaml': configMap('other', '  id: {{ uuidv4 }}\n'),
      'chart/templates/job.yaml': job,
    });
    checkout.write({ 'chart/templates/a.yaml': random('blue') });
    const changes = await changesOf(checkout);
    expect(toldBy(changes)).toEqual(['changed ConfigMap/settings in chart (default)']);
    expect(linesOf(changes)).toEqual(['-  colour: green', '+  colour: blue']);
    expect(changes.objectsWithoutName).toBe(2);
  });

  test('names the chart that could not be rendered at the base, instead of calling all of it new', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'chart/Chart.yaml': CHART, 'chart/templates/a.yaml': '{{ fail "not today" }}\n' });
    checkout.write({ 'chart/templates/a.yaml': configMap('settings', '  a: b\n') });
    const changes = await changesOf(checkout);
    expect([toldBy(changes), changes.sourcesLeftOut]).toEqual([[], ['chart (default)']]);
  });

  test('is bounded, and says what it leaves out', async () => {
    const checkout = newCheckout();
    checkout.commit({ 'chart/Chart.yaml': CHART, 'chart/templates/a.yaml': manyObjects('one') });
    checkout.write({ 'chart/templates/a.yaml': manyObjects('two') });
    const report = await compared(checkout);
    const changes = report.comparison?.cluster;
    expect([changes?.objects.length, changes?.objectsLeftOut]).toEqual([300, 101]);
    expect(changes?.objects.every(({ lines }) => lines.length <= 150)).toBe(true);
    expect(markdown(report)).toContain('Not shown: 101 further objects.');
    expect(Buffer.byteLength(markdown(report, { mostBytes: 40_000 }))).toBeLessThanOrEqual(40_000);
  });
});
