import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { lint } from '../../src/lint.ts';
import type { ComplianceReport } from '../../src/model/compliance-report.ts';
import { frameworksHtml } from '../../src/report/frameworks/html.ts';
import { frameworksJson } from '../../src/report/frameworks/json.ts';
import { COMPLIANCE_REPORT_SCHEMA } from '../../src/report/frameworks/json-schema.ts';
import { frameworksMarkdown } from '../../src/report/frameworks/markdown.ts';
import { oddScopes } from '../../src/report/frameworks/scope-words.ts';
import { configIn, mistakeOf, repositoryWith } from '../config/repository.ts';
import { controlOf, only, reportOn } from './reporting.ts';

const PODS = `apiVersion: v1
kind: Pod
metadata: { name: cards, namespace: payments, labels: { app: cards } }
spec: { containers: [{ name: app, image: nginx:1.27.2 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { containers: [{ name: app, image: nginx:1.27.2 }] }
`;
const CLOSED = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: closed, namespace: payments }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
`;
const FROM_SHOP = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: payments }
spec:
  podSelector: { matchLabels: { app: cards } }
  ingress:
    - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }, podSelector: { matchLabels: { app: web } } }]
      ports: [{ port: 8443 }]
`;
const SCOPE = 'frameworks: [pci-dss]\ncompliance: { scope: { cardholder-data: { namespaces: [payments] } } }\n';
const LISTED = `frameworks: [pci-dss]
compliance:
  scope:
    cardholder-data:
      namespaces: [payments]
      connections: [{ name: checkout, from: { namespaces: [shop], labels: { app: web } }, to: { labels: { app: cards } }, reason: it takes payments }]
`;

/** The state of a control, and by which of the rules that are about the scope it fails. */
function outcome(report: ComplianceReport, id: string): string {
  const { state, evidence, rules } = controlOf(only(report), id);
  const failed = evidence.filter((one) => one.state === 'failed' && one.rule.startsWith('cardholder'));
  const looked = rules.filter((one) => one.id.startsWith('cardholder') && one.checked > 0);
  return [
    state,
    `looked ${looked.length}`,
    ...failed.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`),
  ].join(', ');
}

test.each([
  [
    'without a scope, no rule about it has looked',
    'frameworks: [pci-dss]\n',
    PODS,
    ['fail, looked 0', 'fail, looked 0', 'not-assessed, looked 0'],
  ],
  [
    'nothing closes what is in scope',
    SCOPE,
    PODS,
    [
      'fail, looked 2, cardholder-data-not-isolated a.yaml:3',
      'fail, looked 1, cardholder-data-egress-open a.yaml:3',
      'partial, looked 1',
    ],
  ],
  [
    'closed both ways',
    SCOPE,
    PODS.replace(/---[\s\S]*/u, '') + CLOSED,
    ['partial, looked 2', 'partial, looked 1', 'partial, looked 1'],
  ],
  [
    'a way in that nobody lists',
    SCOPE,
    PODS + CLOSED + FROM_SHOP,
    ['fail, looked 2, cardholder-data-reachable a.yaml:22', 'fail, looked 1', 'partial, looked 1'],
  ],
  [
    'and one that is listed',
    LISTED,
    PODS + CLOSED + FROM_SHOP,
    ['fail, looked 2', 'fail, looked 1', 'partial, looked 1'],
  ],
])('PCI DSS: %s', async (_, config, manifests, expected) => {
  const report = await reportOn({ 'lintel.yaml': config, 'a.yaml': manifests });
  expect(['1.3.1', '1.3.2', '1.4.4'].map((id) => outcome(report, id))).toEqual(expected);
});

test('a store that is published fails its control at the line that publishes it', async () => {
  const report = await reportOn({
    'lintel.yaml': SCOPE,
    'a.yaml': `apiVersion: v1
kind: Pod
metadata: { name: db, namespace: payments, labels: { app: db } }
spec: { containers: [{ name: db, image: postgres:17.2 }], volumes: [{ name: d, persistentVolumeClaim: { claimName: d } }] }
---
apiVersion: v1
kind: Service
metadata: { name: db, namespace: payments }
spec:
  type: LoadBalancer
  selector: { app: db }
  ports: [{ port: 5432 }]
`,
  });
  expect(outcome(report, '1.4.4')).toBe('fail, looked 1, cardholder-data-store-exposed a.yaml:10');
});

test('the report prints the scope, counts what is in and out of it, and shows each way in, in every form', async () => {
  const report = await reportOn({ 'lintel.yaml': LISTED, 'a.yaml': PODS + CLOSED + FROM_SHOP });
  const [scope] = report.scopes ?? [];
  expect(scope).toMatchObject({
    data: 'cardholder-data',
    inside: 3,
    outside: 1,
    workloads: ['Pod payments/cards'],
    unlisted: 0,
  });
  expect(scope?.edges).toEqual([
    {
      from: 'Pod shop/web',
      to: 'Pod payments/cards',
      ports: '8443/TCP',
      state: 'listed',
      listedAs: 'checkout',
      place: { file: 'a.yaml', line: 22 },
    },
  ]);
  const json: unknown = JSON.parse(frameworksJson(report));
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(COMPLIANCE_REPORT_SCHEMA);
  expect(validate(json) ? [] : validate.errors).toEqual([]);
  expect(json).toMatchObject({
    dataScopes: [{ inside: 3, ways: { unlisted: 0, edges: [{ from: 'Pod shop/web', line: 22 }] } }],
  });
  const markdown = frameworksMarkdown(report);
  expect(markdown).toContain('3 objects inside, 1 of them a workload; 1 object outside.');
  expect(markdown).toContain('n0 -->|"8443/TCP"| n1');
  const html = frameworksHtml(report);
  expect(html).toContain('<path class="listed"');
  expect(html).toContain('Listed: checkout');
});

test('a way that nobody lists is drawn as such', async () => {
  const report = await reportOn({ 'lintel.yaml': SCOPE, 'a.yaml': PODS + CLOSED + FROM_SHOP });
  expect(frameworksMarkdown(report)).toContain('n0 ==>|"8443/TCP, not listed"| n1');
  expect(frameworksHtml(report)).toContain('<path class="open"');
});

test('names of hostile objects are text in the picture', async () => {
  const odd = '"]; click n0 href "https://evil.example" <script>alert(1)</script> ``` \\u202e';
  const report = await reportOn({
    'lintel.yaml': SCOPE,
    'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: ${JSON.stringify(odd)}, namespace: payments }\nspec: { containers: [] }\n`,
  });
  const markdown = frameworksMarkdown(report);
  const picture = /```mermaid\n([\s\S]*?)\n```\n/u.exec(markdown)?.[1] ?? '';
  expect(picture.split('\n')).toHaveLength(6);
  expect(picture).not.toMatch(/<|href "|`/u);
  expect(frameworksHtml(report)).not.toContain('<script>alert');
});

test.each([
  [
    '{ namespaces: [nowhere] }',
    ['compliance.scope.cardholder-data matches nothing: no object is in its namespaces or has its labels.'],
  ],
  ['{ namespaces: [payments, "sh*", gone] }', ['compliance.scope.cardholder-data names gone, where no workload is.']],
  ['{ labels: { app: cards } }', []],
])('a scope of %s that matches nothing is told', async (scope, told) => {
  const report = await reportOn({
    'lintel.yaml': `frameworks: [pci-dss]\ncompliance: { scope: { cardholder-data: ${scope} } }\n`,
    'a.yaml': PODS,
  });
  expect(oddScopes(report.scopes)).toEqual(told);
});

test('a label of the Namespace counts for what is in it', async () => {
  const report = await reportOn({
    'lintel.yaml': 'frameworks: [pci-dss]\ncompliance: { scope: { cardholder-data: { labels: { data: card } } } }\n',
    'a.yaml': `${PODS}---\napiVersion: v1\nkind: Namespace\nmetadata: { name: payments, labels: { data: card } }\n`,
  });
  expect(report.scopes?.[0]).toMatchObject({ inside: 2, outside: 1, workloads: ['Pod payments/cards'] });
});

test('other scopes are judged for other frameworks alone', async () => {
  const files = { 'lintel.yaml': 'compliance: { scope: { ephi: { namespaces: [payments] } } }\n', 'a.yaml': PODS };
  const hipaa = only(await reportOn(files, { frameworks: ['hipaa'] }));
  const failing = controlOf(hipaa, '164.312(a)(1)').evidence.filter(({ state }) => state === 'failed');
  expect(failing.map(({ rule }) => rule)).toContain('ephi-not-isolated');
  const pci = await reportOn(files, { frameworks: ['pci-dss'] });
  expect(outcome(pci, '1.3.1')).toBe('fail, looked 0');
});

test.each([
  ['{ carholder-data: { namespaces: [a] } }', 'lintel.yaml:1:24', 'carholder-data'],
  ['{ ephi: { namespace: [a] } }', 'lintel.yaml:1:32', 'namespace'],
  ['{ ephi: {} }', 'lintel.yaml:1:30', 'names neither namespaces nor labels'],
  ['{ ephi: { namespaces: [A_b] } }', 'lintel.yaml:1:45', 'namespace'],
  [
    '{ ephi: { namespaces: [a], connections: [{ name: x, from: {}, reason: y }] } }',
    'lintel.yaml:1:80',
    'comes from nobody',
  ],
  [
    '{ ephi: { namespaces: [a], connections: [{ name: x, from: { addresses: [10.0.0.300/8] }, reason: y }] } }',
    'lintel.yaml:1:94',
    '10.0.0.300/8',
  ],
  [
    '{ ephi: { namespaces: [a], connections: [{ name: x, from: { namespaces: [b] } }] } }',
    'lintel.yaml:1:63',
    'reason',
  ],
])('a scope of %s is refused', async (scope, place, words) => {
  const mistake = await mistakeOf(
    reportOn({ 'lintel.yaml': `compliance: { scope: ${scope} }\n` }, { frameworks: ['pci-dss'] }),
  );
  expect(mistake.message + mistake.hint).toContain(words);
  expect(mistake.place).toBe(place);
});

test('a team’s own framework reads a scope, and the report prints none that no framework reads', async () => {
  const own = `id: acme
title: Acme
version: 1
source: { publisher: Acme }
protects: cardholder-data
controls: [{ id: A-1, title: Pods, assess: partly, needs: [workloads], reason: Part., rules: [{ rule: host-pid, covers: partial, why: It is one. }] }]
`;
  const files = {
    'lintel.yaml': SCOPE.replace('frameworks: [pci-dss]\n', ''),
    'a.yaml': PODS + CLOSED,
    'acme.yaml': own,
  };
  const report = await reportOn(files, { frameworks: ['acme.yaml'], paths: ['a.yaml'] });
  expect(report.scopes?.map(({ data, edges }) => [data, edges.length])).toEqual([['cardholder-data', 0]]);
  expect((await reportOn(files, { frameworks: ['pod-security-standards'] })).scopes).toBeUndefined();
});

test('a scan judges a declared scope without being asked, and a setting of the rule still wins', async () => {
  const scan = async (settings: string): Promise<readonly string[]> => {
    const root = repositoryWith({ 'lintel.yaml': SCOPE + settings, 'a.yaml': PODS });
    const report = await lint(await configIn(root), { rules: BUILT_IN_RULES });
    return report.findings.map(({ rule }) => rule.id).filter((id) => id.startsWith('cardholder'));
  };
  expect(await scan('')).toEqual(['cardholder-data-egress-open', 'cardholder-data-not-isolated']);
  expect(await scan('rules: { cardholder-data-egress-open: off }\n')).toEqual(['cardholder-data-not-isolated']);
  const root = repositoryWith({ 'a.yaml': PODS });
  const none = await lint(await configIn(root), { rules: BUILT_IN_RULES });
  expect(none.findings.filter(({ rule }) => rule.id.startsWith('cardholder'))).toEqual([]);
});
