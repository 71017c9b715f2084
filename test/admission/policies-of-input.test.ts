import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { ConfigRequest } from '../../src/config/merge.ts';
import { lint } from '../../src/lint.ts';
import type { Report } from '../../src/model/report.ts';
import { availableRules } from '../../src/judging/available-rules.ts';
import { configIn, repositoryWith } from '../config/repository.ts';

/** The report of a run by the one rule, if not asked otherwise. */
async function run(files: Readonly<Record<string, string>>, request: Partial<ConfigRequest> = {}): Promise<Report> {
  const config = await configIn(repositoryWith(files), { onlyRules: ['admission-policy-violated'], ...request });
  return lint(config, { rules: await availableRules(config) });
}

/** `severity file:line message`, in the report's order. */
function found(report: Report): readonly string[] {
  return report.findings.map(
    ({ severity, message, provenance: { home } }) =>
      `${severity} ${home.file}:${home.region?.start.line ?? ''} ${message}`,
  );
}

/** `level file:line:column message`, of what is said of policies. */
function told(report: Report): readonly string[] {
  return report.diagnostics
    .filter(({ code }) => code === 'policy-not-evaluated')
    .map(({ level, message, at }) => {
      const { line, column } = at?.region?.start ?? {};
      return `${level} ${at?.file ?? ''}:${line ?? ''}:${column ?? ''} ${message}`;
    });
}

function policy(expression: string, { name = 'few-replicas', more = '' } = {}): string {
  return `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: ${name} }
spec:
  matchConstraints:
    resourceRules:
      - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }
  validations:
    - expression: ${expression}
      message: too many
${more}`;
}

function binding(actions: string, { name = 'few-replicas', more = '' } = {}): string {
  return `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: ${name} }
spec: { policyName: ${name}, validationActions: ${actions}${more} }
`;
}

const WEB = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec:\n  replicas: 9\n';
const FEW = policy('object.spec.replicas <= 5');
const CHART = 'apiVersion: v2\nname: chart\nversion: 1.0.0\n';

test('a policy and its binding are for objects of every source, those read before it too', async () => {
  const report = await run({
    'chart/Chart.yaml': CHART,
    'chart/values.yaml': 'replicas: 7\n',
    'chart/templates/web.yaml': WEB.replace('9', '{{ .Values.replicas }}'),
    'deploy/web.yaml': WEB,
    'overlay/kustomization.yaml': 'resources: [policy.yaml]\n',
    'overlay/policy.yaml': FEW,
    'z/binding.yaml': binding('[Deny]'),
  });
  expect(found(report)).toEqual([
    'high chart/values.yaml:1 Deployment "web" violates the policy "few-replicas": too many.',
    'high deploy/web.yaml:5 Deployment "web" violates the policy "few-replicas": too many.',
  ]);
  expect(told(report)).toEqual([]);
});

test('the severity is that of the binding, unless the configuration says otherwise', async () => {
  const files = { 'web.yaml': WEB, 'policy.yaml': `${FEW}---\n${binding('[Audit]')}` };
  expect(found(await run(files))[0]).toMatch(/^low /u);
  const settings = 'rules: { admission-policy-violated: critical }\n';
  expect(found(await run({ ...files, 'lintel.yaml': settings }))[0]).toMatch(/^critical /u);
});

test('a policy that is not right is told where it stands, and the others judge', async () => {
  const report = await run({
    'a/broken.yaml': `${policy('objct.spec.replicas <= 5', { name: 'broken' })}---\n${binding('[Deny]', { name: 'broken' })}`,
    'a/policy.yaml': `${FEW}---\n${binding('[Deny]')}`,
    'web.yaml': WEB,
  });
  expect(found(report)).toHaveLength(1);
  expect(told(report)).toEqual([
    expect.stringMatching(
      /^warning a\/broken\.yaml:9:7 ValidatingAdmissionPolicy "broken": spec\.validations\[0\]\.expression: undeclared name "objct"\. /u,
    ),
  ]);
});

test.each([
  ['a policy of texts', FEW.replace(/spec:[^]*/u, 'spec: none\n')],
  ['validations that are no list', FEW.replace(/ {2}validations:[^]*/u, '  validations: { a: b }\n')],
  ['an expression that is a number', policy('7')],
  ['expressions in one another', policy(`"${'('.repeat(5000)}"`)],
  ['a policy without a name', FEW.replace('name: few-replicas', 'labels: {}')],
])('hostile input ends no run: %s', async (_, text) => {
  const report = await run({ 'policy.yaml': `${text}---\n${binding('[Deny]')}`, 'web.yaml': WEB });
  expect(found(report)).toEqual([]);
});

test('parameters are found in another source, and what is nowhere is counted', async () => {
  const wanting = policy('object.spec.replicas <= int(params.data.most)', {
    more: '  paramKind: { apiVersion: v1, kind: ConfigMap }\n',
  });
  const bound = binding('[Deny]', {
    more: ', paramRef: { name: most, namespace: shop, parameterNotFoundAction: Deny }',
  });
  const files = { 'policy.yaml': `${wanting}---\n${bound}`, 'web.yaml': WEB };
  const lone = await run(files);
  expect(found(lone)).toEqual([]);
  expect(told(lone)[0]).toContain('The policy "few-replicas" was not evaluated for apps/v1/Deployment/shop/web');
  const report = await run({
    ...files,
    'chart/Chart.yaml': CHART,
    'chart/templates/most.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: most, namespace: shop }\ndata: { most: "3" }\n',
  });
  expect(found(report)).toHaveLength(1);
  expect(told(report)).toEqual([]);
});

test('a comment suppresses a finding', async () => {
  const report = await run({
    'policy.yaml': `${FEW}---\n${binding('[Deny]')}`,
    'web.yaml': WEB.replace('9', '9 # lintel-ignore admission-policy-violated -- a fair is on'),
  });
  expect(report.findings.map(({ suppression }) => suppression?.reason)).toEqual(['a fair is on']);
});

test('a policy that is named with --rules judges once, as a rule of its own', async () => {
  const files = { 'policy.yaml': `${FEW}---\n${binding('[Deny]')}`, 'web.yaml': WEB };
  const report = await run(files, {
    onlyRules: ['admission-policy-violated', 'few-replicas'],
    customRules: ['policy.yaml'],
  });
  expect(report.findings.map(({ rule }) => rule.id)).toEqual(['few-replicas']);
});

test('nothing is asked where nobody asks for it', async () => {
  const config = await configIn(
    repositoryWith({ 'policy.yaml': `${FEW}---\n${binding('[Deny]')}`, 'web.yaml': WEB }),
    {},
  );
  const report = await lint(config, { rules: BUILT_IN_RULES });
  expect(report.findings.map(({ rule }) => rule.id)).not.toContain('admission-policy-violated');
});
