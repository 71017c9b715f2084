import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/config/config.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { configIn, mistakeOf, repositoryWith } from './repository.ts';

test('without file and flags the documented defaults hold', async () => {
  const root = repositoryWith({});
  expect(await configIn(root)).toEqual({
    root,
    paths: [''],
    pathsNamed: false,
    exclude: [],
    preset: 'recommended',
    failOn: 'high',
    minSeverity: 'info',
    onIncomplete: 'fail',
    nothingToScan: 'warning',
    kubeVersion: { lowest: '1.33', newest: '1.37' },
    crdSchemas: [],
    rules: new Map(),
    onlyRules: [],
    skipRules: [],
    customRules: [],
    rulesOnly: false,
    helm: [],
    kustomizeRoots: [],
    allKustomizations: false,
    sets: [],
    podTemplates: [],
    suppressions: [],
    peerSuppressions: true,
    limits: DEFAULT_LIMITS,
    renderers: { helmDependencyBuild: false, allowRemoteBases: false },
    trace: true,
    lineHashes: false,
    today: '2026-11-21',
  });
});

const EVERYTHING = `
paths: [deploy, charts]
exclude: [vendor/**]
preset: strict
failOn: critical
minSeverity: low
onIncomplete: warn
kubeVersion: 1.30
unknownKinds: warn
scope: changed-lines
rules: { latest-tag: off, a: false, b: on, host-port: low, allowed-registries: { severity: high, params: { registries: [ghcr.io/acme/], n: 1.0 } } }
customRules: [policies/*.yaml]
frameworks: [cis-kubernetes]
helm:
  - chart: charts/web
    environments:
      - { name: prod, values: [values-prod.yaml, env/web.yaml], set: { a.b: c, tag: 1.10, n: 2, on: true }, release: web, namespace: shop, kubeVersion: 1.30, apiVersions: [a.b/v1] }
      - { name: plain }
kustomize: { roots: [overlays/*, ./base] }
sets: [[deploy, svc]]
podTemplates: [{ kind: Rollout.argoproj.io, path: spec.template }]
suppressions:
  - { rule: host-port, path: deploy/**, kind: DaemonSet, name: agent, reason: "it must", owner: x, ticket: 12, until: 2027-01-31 }
  - rule: x
    reason: y
baseline: lintel-baseline.json
limits: { renderSeconds: 60 }
compliance: { scope: { ephi: { labels: { live: 1 } } }, attestations: attested.yaml, thresholds: { cis-kubernetes: 80 } }
`;
const FILES = {
  'lintel.yaml': EVERYTHING,
  'deploy/a.yaml': '',
  'svc/a.yaml': '',
  'base/kustomization.yaml': '',
  'attested.yaml': '',
  'env/web.yaml': '',
  'charts/web/Chart.yaml': '',
  'charts/web/values-prod.yaml': '',
  'policies/b.yaml': '',
  'policies/a.yaml': '',
  'policies/deeper/c.yaml': '',
};

function at(line: number, column: number): object {
  return { file: 'lintel.yaml', line, column };
}

test('every key of the file arrives', async () => {
  const root = repositoryWith(FILES);
  expect(await configIn(root)).toMatchObject({
    file: 'lintel.yaml',
    paths: ['deploy', 'charts'],
    pathsNamed: false,
    exclude: ['vendor/**'],
    preset: 'strict',
    failOn: 'critical',
    minSeverity: 'low',
    onIncomplete: 'warn',
    kubeVersion: { lowest: '1.30', newest: '1.30' },
    unknownKinds: 'warn',
    scope: 'changed-lines',
    rules: new Map<string, unknown>([
      ['latest-tag', { enabled: false, at: at(11, 22) }],
      ['a', { enabled: false, at: at(11, 30) }],
      ['b', { enabled: true, at: at(11, 40) }],
      ['host-port', { enabled: true, severity: 'low', at: at(11, 55) }],
      [
        'allowed-registries',
        { enabled: true, severity: 'high', params: { registries: ['ghcr.io/acme/'], n: 1 }, at: at(11, 80) },
      ],
    ]),
    customRules: [join(root, 'policies/a.yaml'), join(root, 'policies/b.yaml')],
    frameworks: ['cis-kubernetes'],
    helm: [
      {
        chart: 'charts/web',
        defaults: false,
        environments: [
          {
            name: 'prod',
            values: ['charts/web/values-prod.yaml', 'env/web.yaml'],
            set: { 'a.b': 'c', tag: '1.10', n: 2, on: true },
            release: 'web',
            namespace: 'shop',
            kubeVersion: '1.30.0',
            apiVersions: ['a.b/v1'],
          },
          { name: 'plain', values: [], set: {}, apiVersions: [] },
        ],
      },
    ],
    kustomizeRoots: ['overlays/*', 'base'],
    sets: [['deploy', 'svc']],
    podTemplates: [{ kind: 'Rollout.argoproj.io', path: 'spec.template' }],
    suppressions: [
      {
        rule: 'host-port',
        path: 'deploy/**',
        kind: 'DaemonSet',
        name: 'agent',
        reason: 'it must',
        owner: 'x',
        ticket: '12',
        until: '2027-01-31',
        line: 23,
      },
      { rule: 'x', reason: 'y', line: 24 },
    ],
    peerSuppressions: true,
    baseline: 'lintel-baseline.json',
    limits: { ...DEFAULT_LIMITS, renderSeconds: 60 },
    compliance: {
      scope: { ephi: { namespaces: [], labels: { live: '1' }, connections: [] } },
      attestations: 'attested.yaml',
      thresholds: { 'cis-kubernetes': { minPass: 80, levels: {}, at: { file: 'lintel.yaml', line: 28, column: 116 } } },
    },
  });
});

test('flags win over the file, and add to its lists', async () => {
  const root = repositoryWith(FILES);
  const config = await configIn(root, {
    paths: ['svc'],
    exclude: ['x'],
    preset: 'all',
    failOn: 'low',
    minSeverity: 'info',
    onIncomplete: 'fail',
    kubeVersion: '1.31..1.32',
    customRules: ['policies/deeper'],
    limits: { renderSeconds: 3600 },
    allKustomizations: true,
    helm: 'bin/helm',
  });
  expect(config).toMatchObject({
    paths: ['svc'],
    pathsNamed: true,
    exclude: ['vendor/**', 'x'],
    preset: 'all',
    failOn: 'low',
    minSeverity: 'info',
    onIncomplete: 'fail',
    kubeVersion: { lowest: '1.31', newest: '1.32' },
    limits: { renderSeconds: 3600 },
    kustomizeRoots: [],
    allKustomizations: true,
    renderers: { helm: join(root, 'bin/helm') },
  });
  expect(config.customRules.at(-1)).toBe(join(root, 'policies/deeper/c.yaml'));
});

test('no-config reads no file, not even a broken one', async () => {
  const root = repositoryWith({ 'lintel.yaml': ':' });
  expect((await configIn(root, { configFile: { kind: 'none' } })).file).toBeUndefined();
});

test('a gate that never closes does not ask for completeness either', async () => {
  const root = repositoryWith({});
  expect((await configIn(root, { failOn: 'never' })).onIncomplete).toBe('warn');
  expect((await configIn(root, { failOn: 'never', onIncomplete: 'fail' })).onIncomplete).toBe('fail');
});

test('the root is the nearest folder with .git, be it a folder or the file of a worktree', async () => {
  const root = repositoryWith({ 'sub/.git': 'gitdir: elsewhere\n', 'sub/deep/a.yaml': '', 'other/a.yaml': '' });
  mkdirSync(join(root, '.git'));
  const rootOf = async (cwd: string): Promise<string> =>
    (await makeConfig({ cwd: join(root, cwd), today: '2026-11-21' })).root;
  expect(await rootOf('sub/deep')).toBe(join(root, 'sub'));
  expect(await rootOf('other')).toBe(root);
});

test('paths are read from the working directory and told from the root', async () => {
  const root = repositoryWith({ '.git/HEAD': '', 'a/b/c.yaml': '', 'a/d.yaml': '' });
  const config = await makeConfig({
    cwd: join(root, 'a/b'),
    paths: ['.', '../d.yaml', './c.yaml', '../..'],
    today: '2026-11-21',
  });
  expect(config.paths).toEqual(['a/b', 'a/d.yaml', 'a/b/c.yaml', '']);
});

test('a path outside of the root is refused, by text and by link', async () => {
  const root = repositoryWith({ 'a.yaml': '' });
  symlinkSync('/etc', join(root, 'link'));
  expect((await mistakeOf(configIn(root, { paths: ['..'] }))).message).toContain('".." lies outside of the repository');
  expect((await mistakeOf(configIn(root, { paths: ['link'] }))).message).toContain(
    '"link" is a link that leads out of the repository',
  );
});

test('a working directory reached by a link is known by its real path', async () => {
  const root = repositoryWith({ '.git/HEAD': '', 'real/a.yaml': '' });
  symlinkSync(join(root, 'real'), join(root, 'link'));
  const config = await makeConfig({
    cwd: join(root, 'link'),
    paths: ['a.yaml', join(root, 'link/a.yaml')],
    today: '2026-11-21',
  });
  expect(config).toMatchObject({ root, paths: ['real/a.yaml', 'link/a.yaml'] });
});

test('standard input is no path', async () => {
  const config = await configIn(repositoryWith({}), { paths: ['-'], stdin: 'kind: Pod' });
  expect(config).toMatchObject({ paths: [], pathsNamed: true, stdin: 'kind: Pod' });
});

test.each([
  [{ failOn: 'critcal' }, 'fail-on cannot be "critcal"', 'Did you mean "critical"?'],
  [{ onIncomplete: 'x' }, 'on-incomplete cannot be "x"', 'fail, warn'],
  [{ kubeVersion: 'latest' }, 'kube-version: "latest" is no Kubernetes version', '1.33..1.37'],
  [{ failOn: 'low', minSeverity: 'high' }, 'findings from low on close the gate', 'Lower minSeverity to low'],
  [{ customRules: ['nothing/*.yaml'] }, 'there are no rules at "nothing/*.yaml"', 'glob'],
  [{ root: 'nothing' }, 'is not a folder', 'exists'],
  [{ baseline: '../b.json' }, 'lies outside of the repository', 'Keep'],
])('the flag %j is refused', async (request, message, hint) => {
  const told = await mistakeOf(configIn(repositoryWith({}), request));
  expect(told.message).toContain(message);
  expect(told.hint).toContain(hint);
});

test('the settings cannot be changed afterwards', async () => {
  expect(Object.isFrozen(await configIn(repositoryWith({})))).toBe(true);
});
