import { expect, test } from 'vitest';
import { BUILT_IN_RULES, loadRuleTexts } from '../../src/catalog/builtin.ts';
import type { ConfigRequest } from '../../src/config/merge.ts';
import { lint } from '../../src/lint.ts';
import type { Report } from '../../src/model/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { configIn, repositoryWith } from '../config/repository.ts';
import { color, definition } from './judging.ts';

/** The report of a run by the rules of the schema room. */
async function run(files: Readonly<Record<string, string>>, request: Partial<ConfigRequest> = {}): Promise<Report> {
  const config = await configIn(repositoryWith(files), { preset: 'schema', ...request });
  return lint(config, { rules: BUILT_IN_RULES });
}

/** `severity rule file:line`, in the report's order. */
function told(report: Report): readonly string[] {
  return report.findings.map(
    ({ rule, severity, provenance: { home } }) =>
      `${severity} ${rule.id} ${home.file}:${home.region?.start.line ?? ''}`,
  );
}

const RED = color('{ hue: 400 }');
const COLORS = definition('{ type: object, properties: { hue: { type: integer, maximum: 360 } } }');

test('a definition in a folder that is read later is known to the resources in front of it', async () => {
  const report = await run({ 'a/red.yaml': RED, 'z/colors.yaml': COLORS });
  expect(told(report)).toEqual(['high schema-validation a/red.yaml:4']);
  expect(report.counts.schemas).toEqual({ core: 1, repository: 1 });
});

test('definitions in a chart and in a kustomization are known to what they install, and to others', async () => {
  const report = await run({
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    'chart/crds/colors.yaml': COLORS,
    'chart/templates/red.yaml':
      'apiVersion: example.com/v1\nkind: Color\nmetadata: { name: {{ .Release.Name }} }\nspec: { hue: 361 }\n',
    'overlay/kustomization.yaml': 'resources: [blue.yaml]\n',
    'overlay/blue.yaml': color('{ hue: 362 }'),
  });
  expect(told(report)).toEqual([
    'high schema-validation chart/templates/red.yaml:4',
    'high schema-validation overlay/blue.yaml:4',
  ]);
  expect(report.counts.schemas).toMatchObject({ repository: 2 });
});

test('an old version of a kind that nobody defines is told of each object', async () => {
  const old = 'apiVersion: certmanager.k8s.io/v1alpha1\nkind: Certificate\nmetadata: { name: web }\n';
  const report = await run({ 'a/one.yaml': old, 'b/two.yaml': old });
  expect(told(report)).toEqual([
    'medium deprecated-crd-version a/one.yaml:1',
    'medium deprecated-crd-version b/two.yaml:1',
  ]);
});

test('a file that a program reads goes out of use as well', async () => {
  const text = 'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: []\n';
  const report = await run({ 'old.yaml': text.replace('/v1', '/v1beta1'), 'new.yaml': text });
  expect(told(report)).toEqual(['high removed-api-version old.yaml:1']);
});

test('definitions that are given: as objects, and as schemas by group, kind and version', async () => {
  const files = { 'red.yaml': RED, '.given/colors.yaml': COLORS };
  const byObject = await run(files, { crdSchemas: ['.given'], paths: ['red.yaml'] });
  expect([told(byObject), byObject.counts.schemas]).toEqual([['high schema-validation red.yaml:4'], { user: 1 }]);

  const schema =
    '{"type":"object","properties":{"spec":{"type":"object","properties":{"hue":{"type":"integer"}},"additionalProperties":false}}}';
  const bySchema = await run(
    { 'red.yaml': color('{ hue: 1, shade: 2 }'), '.given/example.com/color_v1.json': schema },
    { crdSchemas: ['.given'], paths: ['red.yaml'] },
  );
  expect(told(bySchema)).toEqual(['medium schema-validation red.yaml:4']);
});

test('a group that would lead out of the folder with definitions leads nowhere', async () => {
  const yaml = 'apiVersion: ../../secret/v1\nkind: Color\nmetadata: { name: a }\n';
  expect((await run({ 'a.yaml': yaml, 'given/x.yaml': '' }, { crdSchemas: ['given'] })).counts.schemas).toEqual({
    unknownKind: 1,
  });
});

test.each([
  ['ignore', []],
  ['note', ['info unknown-api-version a.yaml:1']],
  ['warn', ['medium unknown-api-version a.yaml:1']],
  ['error', ['high unknown-api-version a.yaml:1']],
])('with unknownKinds %s a kind that nobody knows is told once: %j', async (unknownKinds, expected) => {
  const report = await run({ 'a.yaml': RED, 'b.yaml': RED.replace('red', 'blue') }, { unknownKinds });
  expect(told(report)).toEqual(expected);
  expect(report.counts.schemas).toEqual({ unknownKind: 2 });
});

test('a kind without a definition is not called unjudged, since rules may know it all the same', async () => {
  const cluster =
    'apiVersion: container.cnrm.cloud.google.com/v1beta1\nkind: ContainerCluster\nmetadata: { name: shop }\nspec: { enableLegacyAbac: true }\n';
  const { findings } = await run(
    { 'a.yaml': cluster },
    { preset: undefined, onlyRules: ['unknown-api-version', 'gke-legacy-abac'] },
  );
  const words = new Map(findings.map(({ rule, message }) => [rule.id, message]));
  expect(words.get('gke-legacy-abac')).toContain('"shop"');
  expect(words.get('unknown-api-version')).toBe(
    'No definition of the kind "ContainerCluster" of "container.cnrm.cloud.google.com/v1beta1" is known, so objects of it were not checked against a schema.',
  );
});

test('each object is in one state', async () => {
  const objects = [
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n',
    'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: { name: a }\n',
    'apiVersion: apps/v3\nkind: Deployment\nmetadata: { name: a }\n',
    'apiVersion: v1\nkind: Configmap\nmetadata: { name: a }\n',
    'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n',
    'apiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata: { name: a }\nspec: { selfSigned: {} }\n',
    'apiVersion: cert-manager.io/v7\nkind: ClusterIssuer\nmetadata: { name: a }\n',
    RED,
  ];
  expect((await run({ 'a.yaml': objects.join('---\n') })).counts.schemas).toEqual({
    core: 1,
    notServed: 1,
    unknownVersion: 2,
    unknownKind: 2,
    configuration: 1,
    bundled: 1,
  });
});

test('a version that nobody knows is told, and the nearest one judges', async () => {
  const files = { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndate: {}\n' };
  for (const kubeVersion of ['1.99', '1.2', '1.2..1.99']) {
    const report = await run(files, { kubeVersion });
    expect(report.diagnostics.map((one) => one.code)).toEqual(['kube-version-unknown']);
    expect(told(report)).toEqual(['medium schema-validation a.yaml:4']);
  }
});

test('removed and deprecated versions follow the target', async () => {
  const files = {
    'a.yaml':
      'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: { name: a }\nspec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } } } }\n',
  };
  const of = async (kubeVersion: string): Promise<readonly string[]> => told(await run(files, { kubeVersion }));
  expect(await of('1.20')).toEqual([]);
  expect(await of('1.21..1.24')).toEqual(['low deprecated-api-version a.yaml:1']);
  expect(await of('1.24..1.26')).toEqual(['medium deprecated-api-version a.yaml:1']);
  expect(await of('1.25..1.26')).toEqual(['high removed-api-version a.yaml:1']);
});

test('a comment and an annotation suppress what a definition refuses as well', async () => {
  const quiet = RED.replace('spec:', '# lintel-ignore schema-validation -- a colour of the artist\nspec:');
  const noted = RED.replace(
    'name: red',
    'name: blue, annotations: { lintel.dev/ignore: "schema-validation -- as agreed" }',
  );
  const report = await run({ 'a.yaml': `${quiet}---\n${noted}`, 'colors.yaml': COLORS });
  expect(report.findings.map((one) => one.suppression?.by)).toEqual(['comment', 'annotation']);
  expect(report.diagnostics).toEqual([]);
});

test('what another rule says better at the same place is told by that rule alone', async () => {
  const yaml =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - { name: web, image: nginx }\n    - { name: web, image: nginx }\n';
  expect(told(await run({ 'a.yaml': yaml }))).toEqual(['high duplicate-name-in-pod a.yaml:7']);
});

/** The levels of SARIF's results for one file. */
async function levels(yaml: string): Promise<readonly unknown[]> {
  const report = await run({ 'a.yaml': yaml });
  const text = sarif(report, { full: false, texts: new Map(await loadRuleTexts()) });
  const log = JSON.parse(text) as {
    readonly runs: readonly { readonly results: readonly { readonly level?: string }[] }[];
  };
  return (log.runs[0]?.results ?? []).map((one) => one.level);
}

test('valid or invalid can be read from the levels of SARIF', async () => {
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { loadBalancerIP: 10.0.0.1, type: LoadBalancer, ports: [{ port: 80 }] }\n';
  expect(await levels(service)).toEqual(['note']);
  expect(await levels(service.replace('port: 80', 'port: 80, prot: 1'))).toEqual(['note', 'warning']);
});
