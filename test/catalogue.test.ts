import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../src/catalog/builtin.ts';
import type { Category, Peers, Rule, Scope } from '../src/model/rule.ts';
import type { Severity } from '../src/model/severity.ts';
import { builtInDefinitions } from './built-in-definitions.ts';

/** What the catalogue of checks says of a rule: the union of what other linters check, and what none of them does. */
interface Entry {
  readonly severity: Severity;
  readonly securitySeverity?: number;
  readonly category: Category;
  readonly scope: Scope;
  readonly defaultOn: boolean;
  readonly peers: Peers;
}

const CATALOGUE = JSON.parse(readFileSync(new URL('fixtures/catalogue.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Entry>
>;
const RULES: ReadonlyMap<string, Rule> = new Map(BUILT_IN_RULES.map(({ rule }) => [rule.id, rule]));

/** Entries of the categories schema and api-lifecycle that wait for the schemas of Kubernetes. */
const LEFT_TO_SCHEMAS: readonly string[] = [];

/** Rules that the catalogue does not know, beside those of category schema, which say what the API server itself refuses. */
const OUR_OWN: readonly string[] = [
  'admission-policy-not-enforced',
  'aks-audit-log-off',
  'aks-azure-rbac-off',
  'aks-endpoint-open-to-internet',
  'aks-endpoint-public',
  'aks-local-accounts',
  'aks-node-general-purpose-os',
  'aks-node-public-address',
  'aks-node-trusted-launch-off',
  'aks-secrets-without-own-key',
  'alpha-features-enabled',
  'apiserver-admission-config-unset',
  'apiserver-audit-webhook-without-policy',
  'apiserver-dynamic-auditing',
  'apiserver-tls-min-version',
  'apiserver-validating-webhook-disabled',
  'azure-pod-identity-retired',
  'backup-schedule-paused',
  'cardholder-data-egress-open',
  'cardholder-data-not-isolated',
  'cardholder-data-reachable',
  'cardholder-data-store-exposed',
  'controller-manager-tls-min-version',
  'eks-access-by-config-map',
  'eks-audit-log-off',
  'eks-endpoint-open-to-internet',
  'eks-endpoint-public',
  'eks-node-general-purpose-os',
  'eks-node-metadata-open-to-pods',
  'eks-node-public-address',
  'eks-secrets-without-own-key',
  'ephi-egress-open',
  'ephi-not-isolated',
  'ephi-reachable',
  'gke-alpha-cluster',
  'gke-binary-authorization-off',
  'gke-boot-disk-without-own-key',
  'gke-client-certificate',
  'gke-endpoint-open-to-internet',
  'gke-endpoint-public',
  'gke-groups-off',
  'gke-intranode-visibility-off',
  'gke-legacy-abac',
  'gke-logging-off',
  'gke-node-auto-repair-off',
  'gke-node-auto-upgrade-off',
  'gke-node-default-service-account',
  'gke-node-general-purpose-os',
  'gke-node-integrity-monitoring-off',
  'gke-node-metadata-exposed',
  'gke-node-public-address',
  'gke-node-secure-boot-off',
  'gke-release-channel-none',
  'gke-routes-based',
  'gke-secrets-without-own-key',
  'gke-security-posture-off',
  'gke-shielded-nodes-off',
  'gke-storage-class-without-own-key',
  'gke-subnet-flow-logs-off',
  'gke-workload-identity-off',
  'host-port-below-1024',
  'image-attestation-not-verified',
  'image-signature-policy-not-enforced',
  'kubelet-dynamic-config',
  'kubelet-seccomp-default',
  'kubelet-static-pod-url',
  'kubelet-static-pods',
  'log-collector-without-node-logs',
  'namespace-pod-security-version',
  'network-policy-allows-instance-metadata',
  'nginx-snippet-lua',
  'node-auditing-skips-nodes',
  'personal-data-egress-open',
  'personal-data-not-isolated',
  'personal-data-reachable',
  'pod-security-defaults-privileged',
  'pod-security-exemptions',
  'policy-background-off',
  'public-ingress-without-waf',
  'rbac-delete-backups',
  'rbac-modify-coredns',
  'registry-connection-not-verified',
  'replaced-seccomp-unconfined',
  'replaced-user-zero',
  'scheduled-scan-suspended',
  'scheduler-tls-min-version',
  'sensitive-host-path-persistent-volume',
  'talos-installer-without-secure-boot',
];

test('every entry of the catalogue is a rule, or left to the schemas by name', () => {
  const missing = Object.keys(CATALOGUE).filter((id) => !RULES.has(id) && !LEFT_TO_SCHEMAS.includes(id));
  expect(missing).toEqual([]);
});

test('only entries about schemas are left to them, and none that is a rule', () => {
  const strays = LEFT_TO_SCHEMAS.filter(
    (id) => RULES.has(id) || !['schema', 'api-lifecycle'].includes(CATALOGUE[id]?.category ?? ''),
  );
  expect(strays).toEqual([]);
});

test('every rule is in the catalogue, or one of our own by name', () => {
  const others = [...RULES.values()].filter(({ id, category }) => CATALOGUE[id] === undefined && category !== 'schema');
  expect(others.map(({ id }) => id).toSorted()).toEqual(OUR_OWN);
});

test('every rule has the severity, category and default of its entry', () => {
  const different = entries().flatMap(([id, rule, entry]) =>
    (['severity', 'securitySeverity', 'category', 'defaultOn'] as const)
      .filter((key) => rule[key] !== entry[key])
      .map((key) => `${id}: ${key} is ${String(rule[key])}, ${String(entry[key])} in the catalogue`),
  );
  expect(different).toEqual([]);
});

test('what takes several objects sees the set, and what takes a cluster’s configuration sees that', () => {
  const different = entries()
    .filter(([, rule, entry]) => rule.scope !== 'set' && familyOf(rule.scope) !== familyOf(entry.scope))
    .map(([id, rule, entry]) => `${id}: ${rule.scope}, ${entry.scope} in the catalogue`);
  expect(different).toEqual([]);
});

/** Whether one object is enough, and of which part of it the rule speaks, is the rule's own affair. */
function familyOf(scope: Scope): 'set' | 'clusterConfig' | 'one object' {
  return scope === 'set' || scope === 'clusterConfig' ? scope : 'one object';
}

test('the peers of every rule are those of its entry', () => {
  const different = entries()
    .filter(([, rule, entry]) => asText(rule.peers) !== asText(entry.peers))
    .map(([id, rule, entry]) => `${id}: ${asText(rule.peers)}, ${asText(entry.peers)} in the catalogue`);
  expect(different).toEqual([]);
});

test('the peers of a strict reading are among those of the rule', () => {
  const strays = builtInDefinitions().flatMap(({ definition: { id, strict, peers } }) =>
    Object.entries(strict?.peers ?? {}).flatMap(([peer, ids]) =>
      ids.filter((one) => peers[peer]?.includes(one) !== true).map((one) => `${id}: ${peer} ${one}`),
    ),
  );
  expect(strays).toEqual([]);
});

test('the checks that pass what a rule finds are among those of the rule', () => {
  const strays = builtInDefinitions().flatMap(({ definition: { id, passedBy, peers } }) =>
    passedBy.flatMap((one) =>
      Object.entries(one.peers).flatMap(([peer, ids]) =>
        ids.filter((check) => peers[peer]?.includes(check) !== true).map((check) => `${id}: ${peer} ${check}`),
      ),
    ),
  );
  expect(strays).toEqual([]);
});

function entries(): readonly (readonly [id: string, rule: Rule, entry: Entry])[] {
  return [...RULES].flatMap(([id, rule]) => {
    const entry = CATALOGUE[id];
    return entry === undefined ? [] : [[id, rule, entry] as const];
  });
}

function asText(peers: Peers): string {
  return Object.entries(peers)
    .map(([peer, ids]) => `${peer} ${ids.toSorted().join(' ')}`)
    .toSorted()
    .join('; ');
}
