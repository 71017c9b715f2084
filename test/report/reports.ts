import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Provenance, TracedFinding } from '../../src/model/finding.ts';
import { repoPath, type Location, type Region } from '../../src/model/location.ts';
import type { Report, SourceSummary } from '../../src/model/report.ts';
import type { Rule, RuleTexts } from '../../src/model/rule.ts';
import { assemble, type ReportParts } from '../../src/report/assemble.ts';
import { lineHashes } from '../../src/report/line-hash.ts';

/** A rule for reports: judged by nobody, described like a real one. */
export function ruleOf(id: string, fields: Partial<Rule> = {}): Rule {
  return {
    id,
    title: 'Container runs privileged',
    category: 'pod-security',
    scope: 'container',
    severity: 'high',
    defaultOn: true,
    remediation: 'Remove `privileged`, and add only the capabilities that the program needs.',
    peers: {},
    controls: [],
    overrides: [],
    sensitive: false,
    ...fields,
  };
}

/** One line of a file, columns from 1, `end` not included. */
export function lineAt(file: string, line: number, start: number, end: number): Location {
  const region: Region = {
    start: { line, column: start, offset: 0 },
    end: { line, column: end, offset: end - start },
  };
  return { file: repoPath(file), region };
}

/** A finding on line 4 of `deploy.yaml`, unless said otherwise. */
export function findingOf(fields: Partial<TracedFinding> = {}, provenance: Partial<Provenance> = {}): TracedFinding {
  return {
    rule: ruleOf('privileged-container'),
    severity: 'high',
    message: 'Container "app" runs privileged, so a break-out is root on the node.',
    resource: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: 'shop' },
    container: 'app',
    path: ['spec', 'template', 'spec', 'containers', 0, 'securityContext', 'privileged'],
    provenance: {
      home: lineAt('deploy.yaml', 4, 3, 13),
      precision: 'exact',
      fromValues: false,
      steps: [],
      ...provenance,
    },
    excerpt: '  privileged: true',
    identity: '00c0ffee00c0ffee',
    related: [],
    ...fields,
  };
}

/** Parts of a run that has found nothing. */
export function partsOf(parts: Partial<ReportParts> = {}): ReportParts {
  return {
    findings: [],
    diagnostics: [],
    sources: [],
    renderers: [],
    rules: [],
    notKubernetes: [],
    documentsUnchecked: 0,
    resources: 0,
    ...parts,
  };
}

/** The report of such parts, gate at high, everything shown. */
export function reportOf(parts: Partial<ReportParts> = {}): Report {
  return assemble(partsOf(parts), { failOn: 'high', minSeverity: 'info' }, '1.2.3');
}

const PRIVILEGED = ruleOf('privileged-container', {
  severity: 'critical',
  securitySeverity: 9.3,
  peers: { trivy: ['KSV-0017'], checkov: ['CKV_K8S_16'] },
  controls: ['cis-kubernetes/5.2.2', 'cis-kubernetes/5.2.3', 'nsa-cisa/NSA-1.4'],
});
const LATEST_TAG = ruleOf('latest-tag', {
  title: 'Image has no fixed tag',
  category: 'image',
  severity: 'medium',
  securitySeverity: 5,
  remediation: 'Name a version or a digest.',
});
const REPLICAS = ruleOf('single-replica', {
  title: 'One replica only',
  category: 'reliability',
  severity: 'low',
  scope: 'workload',
  remediation: 'Run at least two replicas.',
});
const WILDCARD = ruleOf('wildcard-in-rules', {
  title: 'Role allows everything',
  category: 'rbac',
  scope: 'rbacRule',
  severity: 'high',
  securitySeverity: 8.1,
  remediation: 'List the resources and verbs that are needed.',
  peers: { kubescape: ['C-0187'] },
});
const YAML_SYNTAX = ruleOf('yaml-syntax', {
  title: 'YAML does not parse',
  category: 'schema',
  scope: 'object',
  remediation: 'Repair the line.',
});

/** Rationale and examples for some of the rules; the others have to do without. */
export const TEXTS: ReadonlyMap<string, RuleTexts> = new Map([
  [
    'privileged-container',
    {
      rationale: 'A privileged container keeps every capability and sees the devices of its host.',
      grades: [],
      strict: false,
      params: {},
      examples: {
        fails: [{ name: 'plain', yaml: 'kind: Pod\nmetadata: { name: web } # ``` no fence\n' }],
        passes: [{ name: 'unset', yaml: 'kind: Pod\n' }],
      },
    },
  ],
]);

const VALUES = `# Values of the shop.
replicas: 1
image: nginx:latest

security:
  privileged: true
  extra: "•••"
`;
const ROLE = 'kind: Role\nrules:\n  - verbs: ["*"]\n    resources: ["*"]\n';

/** The files that the findings of `everything` speak of. */
export const FILES: ReadonlyMap<string, string> = new Map([
  ['charts/web/values.yaml', VALUES],
  ['charts/web/templates/deployment.yaml', 'kind: Deployment\n# twenty lines\n'.repeat(10)],
  ['charts/web/templates/_helpers.tpl', '{{ define "x" }}\n'.repeat(8)],
  ['rbac/role.yaml', ROLE],
  ['overlays/prod/kustomization.yaml', 'resources: [../../base]\n'],
  ['ünïcode & (odd)/a:b.yaml', 'kind: Pod\nspec: {\n'],
]);

/** As `findingOf`, for what lies in no container and has no line to show. */
function objectFinding(fields: Partial<TracedFinding>, provenance: Partial<Provenance>): TracedFinding {
  const { container: _container, excerpt: _excerpt, ...finding } = findingOf({}, provenance);
  return { ...finding, ...fields };
}

function helmRendered(environments: readonly string[], path: readonly (string | number)[]): Partial<Provenance> {
  return {
    fromValues: true,
    steps: [
      { at: lineAt('charts/web/templates/deployment.yaml', 12, 11, 40), role: 'template' },
      { at: lineAt('charts/web/templates/_helpers.tpl', 4, 1, 9), role: 'helper' },
    ],
    rendered: { source: 'charts/web', environments, resource: 'apps/v1/Deployment//web', path, line: 31 },
  };
}

function hashed(finding: TracedFinding): TracedFinding {
  const { file, region } = finding.provenance.home;
  const hash = region === undefined ? undefined : lineHashes(FILES.get(file) ?? '')(region.start.line);
  return hash === undefined ? finding : { ...finding, lineHash: hash };
}

const SOURCES: readonly SourceSummary[] = [
  {
    source: {
      kind: 'helm',
      chart: repoPath('charts/web'),
      environment: {
        name: 'default',
        values: [],
        set: {},
        release: 'release-name',
        namespace: 'default',
        kubeVersion: '1.37.0',
        apiVersions: [],
      },
    },
    resources: 9,
    state: 'judged',
  },
  {
    source: {
      kind: 'kustomize',
      folder: repoPath('overlays/prod'),
      file: repoPath('overlays/prod/kustomization.yaml'),
    },
    resources: 4,
    state: 'partial',
    why: 'one of its bases is not in the repository',
  },
  {
    source: { kind: 'manifests', folder: repoPath('rbac'), files: [repoPath('rbac/role.yaml')] },
    resources: 1,
    state: 'judged',
  },
  { source: { kind: 'stdin' }, resources: 1, state: 'judged' },
];

const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    code: 'render-failed',
    level: 'error',
    message: 'charts/db could not be rendered, so nothing in it was checked',
    hint: 'Run `helm dependency build charts/db` before this step.',
    at: { file: repoPath('charts/db/Chart.yaml') },
  },
  {
    code: 'render-partial',
    level: 'warning',
    message: 'charts/web was rendered without its dependency redis.',
    hint: 'Run `helm dependency build charts/web`.',
    at: lineAt('charts/web/Chart.yaml', 7, 5, 9),
  },
  {
    code: 'suppression-unused',
    level: 'note',
    message: 'A suppression of host-port matches nothing.',
    hint: 'Remove it.',
  },
];

/** A report in which everything occurs that a report can hold. */
export function everything(): Report {
  const privileged = ['spec', 'template', 'spec', 'containers', 0, 'securityContext', 'privileged'];
  const inValues = { home: lineAt('charts/web/values.yaml', 6, 3, 13) };
  const findings: readonly TracedFinding[] = [
    findingOf({ rule: PRIVILEGED, severity: 'critical' }, { ...helmRendered(['prod'], privileged), ...inValues }),
    findingOf({ rule: PRIVILEGED, severity: 'high' }, { ...helmRendered(['staging'], privileged), ...inValues }),
    findingOf(
      {
        rule: LATEST_TAG,
        severity: 'medium',
        message: 'Image "nginx" may change without notice',
        excerpt: '  privileged: true',
      },
      { ...helmRendered(['prod', 'staging'], privileged), ...inValues, precision: 'block' },
    ),
    objectFinding(
      {
        rule: REPLICAS,
        severity: 'low',
        message: 'Deployment "web" has one replica, so an upgrade of its node is an outage.',
        path: ['spec', 'replicas'],
        excerpt: 'replicas: 1',
        related: [
          {
            at: lineAt('charts/web/templates/deployment.yaml', 3, 1, 5),
            message: 'the PodDisruptionBudget [of web](9)',
          },
        ],
      },
      { ...helmRendered(['default'], ['spec', 'replicas']), home: lineAt('charts/web/values.yaml', 2, 1, 9) },
    ),
    objectFinding(
      {
        rule: WILDCARD,
        severity: 'critical',
        message: 'Role "all" allows every verb on every resource.',
        resource: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', name: 'all' },
        path: ['rules', 0, 'verbs'],
        armPeers: { kubescape: ['C-0999'] },
        excerpt: '  - verbs: ["*"]',
        identity: 'abc1',
      },
      { home: lineAt('rbac/role.yaml', 3, 5, 10) },
    ),
    objectFinding(
      {
        rule: WILDCARD,
        severity: 'high',
        message: 'Role "some" allows every resource.',
        resource: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', name: 'some' },
        path: ['rules', 0, 'resources'],
        excerpt: '    resources: ["*"]',
        identity: 'abc2',
        suppression: { by: 'comment', reason: 'bootstrap only' },
      },
      { home: lineAt('rbac/role.yaml', 4, 5, 14) },
    ),
    objectFinding(
      {
        rule: LATEST_TAG,
        severity: 'info',
        message: 'Image "job" may change without notice.',
        resource: { apiVersion: 'v1', kind: 'Pod', name: '' },
        path: ['metadata', 'annotations', 'a.b/c'],
        identity: 'abc3',
      },
      {
        home: { file: repoPath('overlays/prod/kustomization.yaml') },
        precision: 'file',
        rendered: {
          source: 'overlays/prod',
          environments: [],
          resource: 'v1/Pod//',
          path: ['metadata'],
          line: 3,
        },
      },
    ),
    {
      rule: YAML_SYNTAX,
      severity: 'high',
      message: 'This is not YAML that Kubernetes can read: a mapping is not closed.',
      path: [],
      provenance: {
        home: lineAt('ünïcode & (odd)/a:b.yaml', 2, 7, 7),
        precision: 'exact',
        fromValues: false,
        steps: [],
      },
      excerpt: 'spec: {',
      identity: 'abc4',
      related: [],
    },
  ];
  return reportOf({
    findings: findings.map(hashed),
    diagnostics: DIAGNOSTICS,
    sources: SOURCES,
    renderers: [{ name: 'helm', version: '3.16.2' }],
    rules: [PRIVILEGED, LATEST_TAG, REPLICAS, WILDCARD, YAML_SYNTAX],
    notKubernetes: ['package.json', '.github/workflows/ci.yml'],
    documentsUnchecked: 1,
    resources: 15,
  });
}

/** A report with text that means harm in every place that text of a repository can reach. */
export function hostile(text: string): Report {
  const rule = ruleOf('privileged-container', { title: text, remediation: text });
  const at = lineAt(text, 4, 3, 13);
  return reportOf({
    findings: [
      findingOf(
        {
          rule,
          message: text,
          resource: { apiVersion: text, kind: text, name: text, namespace: text },
          container: text,
          path: [text, 0],
          excerpt: text,
          related: [{ at, message: text }],
        },
        {
          home: at,
          steps: [{ at: { file: repoPath(text) }, role: 'template' }],
          rendered: { source: text, environments: [text, `${text}2`], resource: text, path: [text], line: 1 },
        },
      ),
      findingOf({ rule, message: text, suppression: { by: 'comment', reason: text } }, { home: lineAt(text, 9, 1, 2) }),
    ],
    diagnostics: [
      { code: 'render-failed', level: 'error', message: text, hint: text, at },
      { code: 'unreadable', level: 'warning', message: text, hint: text },
    ],
    sources: [
      {
        source: { kind: 'manifests', folder: repoPath(text), files: [] },
        resources: 0,
        state: 'unchecked',
        why: `${text}!`,
      },
    ],
    renderers: [{ name: 'helm', version: text }],
    rules: [rule],
    notKubernetes: [text],
  });
}
