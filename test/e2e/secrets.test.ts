import { describe, expect, test } from 'vitest';
import { type Files, inEveryFormat, lintel, repositoryOf, scan } from './program.ts';

/** Values that must not come out; each is unlike the others and unlike any word of ours. */
const PLANTED = {
  stringData: 'Zq7-stringdata-Zq7',
  data: Buffer.from('Zq7-data-plain-Zq7').toString('base64'),
  dataPlain: 'Zq7-data-plain-Zq7',
  env: 'Zq7-env-literal-Zq7',
  aws: 'AKIAZQ7ZQ7ZQ7ZQ7ZQ7A',
  github: 'ghp_Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7Zq7',
  configMap: 'Zq7-configmap-password-Zq7',
  values: 'Zq7-values-password-Zq7',
  generated: 'Zq7-generator-password-Zq7',
  list: 'Zq7-in-a-list-Zq7',
  shared: 'Zq7-shared-line-Zq7',
  broken: 'Zq7-broken-secret-Zq7',
  annotation: 'Zq7-last-applied-Zq7',
};

const secret = (name: string, more: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\n${more}`;

const container = `        - name: app
          image: registry.example/app:latest
          env:
            - name: DB_PASSWORD
              value: ${PLANTED.env}
            - {name: AWS_ACCESS_KEY_ID, value: ${PLANTED.aws}}
            - name: GITHUB_TOKEN
              value: "${PLANTED.github}"
`;
const workload = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
${container}`;

const FILES: Files = {
  'plain/secret.yaml': secret(
    'plain',
    `stringData:\n  password: ${PLANTED.stringData}\ndata: {token: ${PLANTED.data}}\n`,
  ),
  'plain/twice.yaml': secret('plain', `stringData: {password: ${PLANTED.stringData}}\n`),
  'plain/one-line.json': JSON.stringify({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: 'line',
      annotations: {
        'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({ stringData: { x: PLANTED.annotation } }),
      },
    },
    stringData: { password: PLANTED.stringData },
  }),
  'plain/workload.yaml': workload,
  'plain/settings.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  db_password: ${PLANTED.configMap}\n  aws: ${PLANTED.aws}\n`,
  // Lines that the secret shares with what the rules do speak of.
  'plain/one-line-list.json': JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: [
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { a: PLANTED.shared } },
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'p' },
        spec: { hostPID: true, containers: [{ name: 'a', image: 'a' }] },
      },
    ],
  }),
  'plain/flow.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: f}
data: {db_password: ${PLANTED.shared}, api_token: ${PLANTED.shared}, aws: ${PLANTED.aws}}
---
apiVersion: v1
kind: Pod
metadata: {name: f}
spec:
  containers:
    - name: f
      image: f
      env:
        - {name: DB_PASSWORD, value: ${PLANTED.shared}}
        - {name: DB_PASSWORD, value: ${PLANTED.shared}}
    - {name: g, image: g, env: [{name: DB_PASSWORD, value: ${PLANTED.shared}}], securityContext: {privileged: true}}
`,
  'plain/list.yaml': `apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: Secret, metadata: {name: l}, stringData: {password: ${PLANTED.list}}}\n`,
  'plain/wrong-types.yaml': secret('types', `stringData: [${PLANTED.stringData}]\ndata: ${PLANTED.data}\n`),
  'plain/broken.yaml': secret('broken', `stringData: {password: "${PLANTED.broken}, [}\n`),
  'plain/twice-a-key.yaml': secret('k', `stringData:\n  password: ${PLANTED.broken}\n  password: ${PLANTED.broken}\n`),
  'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'chart/values.yaml': `password: ${PLANTED.values}\n`,
  'chart/templates/secret.yaml': secret('charted', 'stringData:\n  password: {{ .Values.password }}\n'),
  'chart/templates/workload.yaml': workload.replace(PLANTED.env, '{{ .Values.password }}'),
  'overlay/kustomization.yaml': `resources: [web.yaml]\nsecretGenerator:\n  - {name: gen, literals: [password=${PLANTED.generated}]}\n`,
  'overlay/web.yaml': workload,
};

/** The plain rules, and all there are: none may print what it looks at. */
describe.each([['recommended'], ['all']])('no report and no message holds a secret, with preset %s', (preset) => {
  test('in any format, colours and suppressed findings included', async () => {
    const folder = repositoryOf(FILES);
    const outputs = new Map(
      await inEveryFormat(folder, ['--preset', preset, '--verbose', '--full', '--color', 'always']),
    );
    for (const [name, value] of Object.entries(PLANTED)) {
      for (const [format, text] of outputs) expect([name, format, text.includes(value)]).toEqual([name, format, false]);
    }
    // The rules did speak of what was planted.
    const { report } = await scan(folder, ['--preset', preset]);
    const rules = new Set(report.findings.map(({ rule }) => rule));
    for (const rule of ['env-var-secret-literal', 'hardcoded-secret', 'config-map-secret'])
      expect([...rules]).toContain(rule);
  });
});

test('a chart that fails does not print the values it was given', async () => {
  const folder = repositoryOf({
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'chart/values.yaml': `password: ${PLANTED.values}\n`,
    'chart/templates/a.yaml': secret('a', 'stringData:\n  password: {{ .Values.password }}: [\n'),
    'other/Chart.yaml': 'apiVersion: v2\nname: other\nversion: 1.0.0\n',
    'other/values.yaml': `password: ${PLANTED.values}\n`,
    'other/templates/a.yaml': '{{ .Values.password.deeper }}\n',
  });
  const outputs = await inEveryFormat(folder, ['--verbose']);
  for (const [format, text] of outputs) expect([format, text.includes(PLANTED.values)]).toEqual([format, false]);
  expect(outputs.get('text')).toContain('render-failed');
});

test('the log and the annotations of the Action hold none either', async () => {
  const { stdout } = await lintel(repositoryOf(FILES), ['--format', 'github', '--preset', 'all']);
  expect(Object.values(PLANTED).filter((value) => stdout.includes(value))).toEqual([]);
});
