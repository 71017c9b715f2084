import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { lint } from '../../src/lint.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Report } from '../../src/model/report.ts';
import { blocksOf } from '../../src/report/blocks.ts';
import { configIn, repositoryWith } from '../config/repository.ts';
import { corpora } from '../corpora.ts';
import { realRenderers } from '../renderers.ts';

/** What the rules that are on by default say of a folder. */
async function judged(root: string): Promise<Report> {
  const { helm4, kubectl } = await realRenderers();
  const config = await configIn(root, {
    configFile: { kind: 'none' },
    helm: helm4.path,
    kustomize: kubectl.path,
    failOn: 'high',
  });
  return lint(config, { rules: BUILT_IN_RULES });
}

/** `rule kind`, for messages that say what is too much. */
function told(findings: readonly TracedFinding[]): readonly string[] {
  return findings.map(({ rule, resource }) => `${rule.id} ${resource?.kind ?? ''}`);
}

/** A folder with what `helm create` writes, its Ingress switched on. */
async function newChart(): Promise<string> {
  const root = repositoryWith({});
  const { helm4 } = await realRenderers();
  execFileSync(helm4.path, ['create', 'shop'], { cwd: root });
  const values = join(root, 'shop/values.yaml');
  const text = readFileSync(values, 'utf8');
  const switchedOn = text.replace(/^(ingress:\n {2}enabled: )false$/mu, '$1true');
  expect(switchedOn).not.toBe(text);
  writeFileSync(values, switchedOn);
  return root;
}

function copyOf(variant: string): Promise<string> {
  const root = repositoryWith({});
  cpSync(join(import.meta.dirname, 'healthy', variant), root, { recursive: true });
  return Promise.resolve(root);
}

describe.each([
  ['plain manifests', () => copyOf('plain')],
  ['what `helm create` writes', newChart],
  ['a base and an overlay', () => copyOf('kustomize')],
])('a Deployment, a Service and an Ingress that nobody hardened, as %s', (_name, folder) => {
  test('bring at most twelve findings in at most four blocks, and leave the gate open', async () => {
    const { findings, verdict, counts } = await judged(await folder());
    // The pod by which a chart tests itself is none of the three.
    const ofProgram = findings.filter(({ resource }) => resource?.kind !== 'Pod');
    expect(ofProgram.length, told(ofProgram).join('\n')).toBeLessThanOrEqual(12);
    expect(blocksOf(ofProgram).length).toBeLessThanOrEqual(4);
    expect(verdict).toBe('passed');
    expect(counts.resources).toBeGreaterThanOrEqual(3);
  });
});

test('a role that grants everything is told once, and beside it what is worse', async () => {
  const role = `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }]
`;
  const { findings } = await judged(repositoryWith({ 'role.yaml': role }));
  expect(findings.map(({ rule, severity }) => `${severity} ${rule.id}`)).toEqual([
    'critical rbac-manage-role-bindings',
    'high wildcard-in-rules',
    'critical rbac-create-binding-with-bind',
    'critical rbac-impersonate',
  ]);
  const [, everything] = findings;
  expect(everything?.armPeers?.['trivy']).toEqual(expect.arrayContaining(['KSV-0041', 'KSV-0044', 'KSV-0047']));
  expect(everything?.related.length).toBeGreaterThan(5);
});

/** What closes the gate in charts that many run: rights over the node or the cluster, which their users want and should know of. */
const FAR_REACHING = [
  'kube-state-metrics: rbac-access-to-secrets',
  'kube-state-metrics: workload-with-privileged-service-account',
  'prometheus-adapter: tls-verification-disabled',
  'prometheus-adapter: wildcard-resources-in-rules',
  'prometheus-adapter: wildcard-verbs-in-rules',
  'prometheus-node-exporter: host-network',
  'prometheus-node-exporter: host-pid',
  'prometheus-node-exporter: sensitive-host-mounts',
];

describe.skipIf(corpora === undefined)('charts that many run, with their defaults', () => {
  test('bring at most twelve findings in at most five blocks for each workload, but for the one that asks for the node', async () => {
    const findings = await ofDefaults();
    const workloads = groupBy(
      findings.filter(({ path }) => path[0] === 'spec'),
      ({ provenance, resource }) => `${chartOf(provenance)}: ${resource?.kind} ${resource?.name}`,
    );
    const tooMuch = [...workloads]
      .filter(([, of]) => of.length > 12 || blocksOf(of).length > 5)
      .map(([workload]) => workload);
    expect(tooMuch).toEqual(['prometheus-node-exporter: DaemonSet release-name-prometheus-node-exporter']);
    expect(workloads.size).toBeGreaterThan(8);
  });

  test('close the gate only by rights over the node or the cluster', async () => {
    const closing = (await ofDefaults()).filter(({ severity }) => severity === 'high' || severity === 'critical');
    const known = closing.map(({ provenance, rule }) => `${chartOf(provenance)}: ${rule.id}`);
    expect([...new Set(known)].toSorted()).toEqual(FAR_REACHING);
  });
});

let charts: Promise<Report> | undefined;

async function ofDefaults(): Promise<readonly TracedFinding[]> {
  charts ??= judged(join(corpora ?? '', 'prometheus-community'));
  const { findings } = await charts;
  return findings.filter(({ provenance }) => provenance.rendered?.environments.includes('default'));
}

function chartOf({ rendered }: TracedFinding['provenance']): string {
  return rendered?.source.split(/[ /]/u)[1] ?? '';
}
