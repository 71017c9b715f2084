import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { runMain } from './run-main.ts';
import { makeRepository } from '../render/repository.ts';

type Files = Readonly<Record<string, string>>;

/** Runs `lintel` in a repository of these files. */
async function lintel(files: Files, ...argv: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const root = makeRepository(files);
  return runMain(root, ...argv);
}

interface Reported {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly home: { readonly line: number };
  }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly level: string;
    readonly message: string;
    readonly line?: number;
  }[];
}

async function scan(files: Files, ...flags: readonly string[]): Promise<Reported & { readonly exit: number }> {
  const { exit, out, err } = await lintel(files, 'scan', '.', '--root=.', '--rules-only', '--format=json', ...flags);
  if (out === '') throw new Error(err);
  return { exit, ...(JSON.parse(out) as Reported) };
}

const POLICY = `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: few-replicas
spec:
  matchConstraints:
    resourceRules:
      - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }
    namespaceSelector: { matchLabels: { env: prod } }
  paramKind: { apiVersion: v1, kind: ConfigMap }
  validations:
    - expression: object.spec.replicas <= int(params.data.max)
      message: too many replicas
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: few-replicas }
spec:
  policyName: few-replicas
  validationActions: [Warn]
  paramRef: { name: limits, namespace: settings, parameterNotFoundAction: Deny }
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 9
`;
const NAMESPACE = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { env: prod } }\n';
const LIMITS = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: limits, namespace: settings }\ndata: { max: "5" }\n';

test('a policy judges with the namespaces and parameters of the whole repository, in whatever order they are read', async () => {
  const files = {
    'policies/few.yaml': POLICY,
    'a/web.yaml': DEPLOYMENT,
    'z/namespace.yaml': NAMESPACE,
    'z/limits.yaml': LIMITS,
  };
  const { findings, diagnostics } = await scan(files, '--rules=policies');
  expect(findings).toMatchObject([{ rule: 'few-replicas', severity: 'medium', home: { line: 5 } }]);
  expect(diagnostics).toEqual([]);
});

test('what is nowhere in the repository is told once, with how many objects it concerns', async () => {
  const files = {
    'policies/few.yaml': POLICY,
    'a/web.yaml': `${DEPLOYMENT}---\n${DEPLOYMENT.replace('web', 'api')}`,
    'z/limits.yaml': LIMITS,
  };
  const { exit, findings, diagnostics } = await scan(files, '--rules=policies');
  expect(findings).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: 'policy-not-evaluated',
      level: 'warning',
      message:
        'The policy "few-replicas" was not evaluated for apps/v1/Deployment/shop/web and 1 more: the namespace "shop" and its labels are not in these files.',
    },
  ]);
  expect(exit).toBe(0);
});

test('a policy that is named like a rule or another policy has its kind in its id, and one that is there twice is refused', async () => {
  const taken = POLICY.replaceAll('few-replicas', 'latest-tag');
  const other = `---
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: latest-tag }
spec:
  matchConstraints: { resourceRules: [{ apiGroups: [apps], apiVersions: [v1], resources: [deployments] }] }
  validations: [{ expression: 'false', message: never }]
`;
  const files = { 'p.yaml': `${taken}${other}`, 'a.yaml': `${DEPLOYMENT}---\n${LIMITS}` };
  const { findings } = await scan(files, '--rules=p.yaml');
  expect(findings.map(({ rule }) => rule)).toContain('latest-tag.validatingpolicy');
  const twice = await lintel({ ...files, 'q.yaml': other }, '--rules', 'p.yaml', '--rules', 'q.yaml');
  expect(twice.exit).toBe(2);
  expect(twice.err).toMatch(/^q\.yaml:4:19 {2}there is a ValidatingPolicy "latest-tag" already/u);
});

test('a mistake is told with file, line and column, and ends with exit 2', async () => {
  const broken = POLICY.replace('int(params.data.max)', 'int(params.data.max');
  const { exit, err } = await lintel({ 'p.yaml': broken, 'a.yaml': DEPLOYMENT }, '--rules', 'p.yaml');
  expect(exit).toBe(2);
  expect(err).toMatch(
    /^p\.yaml:12:\d+ {2}ValidatingAdmissionPolicy "few-replicas": spec\.validations\[0\]\.expression: /u,
  );
});

test('a folder of policies may hold values of tests and what describes a package', async () => {
  const files = {
    'policies/few.yaml': POLICY,
    'policies/artifacthub-pkg.yml': 'name: few\nversion: 1.0.0\nannotations: { a: b }\n',
    'policies/values.yaml': 'policies: [{ name: few-replicas, rules: [] }]\n',
    'policies/kustomization.yaml': 'resources: [few.yaml]\n',
    'a.yaml': `${DEPLOYMENT}---\n${LIMITS}`,
  };
  const { exit } = await scan(files, '--rules=policies');
  expect(exit).not.toBe(2);
  const broken = await lintel({ ...files, 'policies/own.yaml': 'id: own\nexpresion: "true"\n' }, '--rules=policies');
  expect(broken.exit).toBe(2);
  expect(broken.err).toMatch(/^policies\/own\.yaml:/u);
});

test('files without a rule or policy are a mistake', async () => {
  const { exit, err } = await lintel({ 'p.yaml': DEPLOYMENT, 'a.yaml': DEPLOYMENT }, '--rules', 'p.yaml');
  expect(exit).toBe(2);
  expect(err).toContain('there is no rule and no admission policy');
});

test('`lintel test` reads policies and says that they have no examples', async () => {
  const { exit, out } = await lintel({ 'p.yaml': POLICY }, 'test', 'p.yaml');
  expect(exit).toBe(0);
  expect(out).toContain(
    '1 admission policy was read without a mistake (few-replicas); policies have no examples to run',
  );
});

test('`lintel export vap` writes policies that judge as the rules do, and tells what it cannot write', async () => {
  const { exit, out, err } = await lintel(
    {},
    'export',
    'vap',
    '--rule=privileged-container',
    '--rule=dangling-service',
    '--action=deny',
  );
  expect(exit).toBe(0);
  const [policy, binding] = parseAllDocuments(out).map((one) => one.toJS() as unknown);
  expect(policy).toMatchObject({
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'lintel-privileged-container' },
  });
  expect(binding).toMatchObject({ spec: { policyName: 'lintel-privileged-container', validationActions: ['Deny'] } });
  expect(err).toContain('1 policy written; 1 rule cannot be said in the cluster.');
  expect(err).toContain('several objects at once, and a policy sees one: dangling-service');
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: c, image: x, securityContext: { privileged: true } }] }\n';
  const { findings } = await scan({ 'p/exported.yaml': out, 'a.yaml': pod }, '--rules=p');
  expect(findings).toMatchObject([{ rule: 'lintel-privileged-container', severity: 'high', home: { line: 4 } }]);
});

test('`lintel export` refuses what it does not know', async () => {
  expect((await lintel({}, 'export')).exit).toBe(2);
  expect((await lintel({}, 'export', 'vap', '--action=denny')).err).toContain('Did you mean "deny"?');
  expect((await lintel({}, 'export', 'vap', '--rule=dangling-service')).err).toContain(
    'none of these rules can be said in the cluster',
  );
});
