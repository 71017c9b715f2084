import { describe, expect, test } from 'vitest';
import { assessedText, controlOf } from './reporting.ts';

const TALOS = (apiServer: string): string =>
  `version: v1alpha1\nmachine: { type: controlplane }\ncluster: { apiServer: { extraArgs: { ${apiServer} } } }\n`;

describe('settings of which only a part is known', () => {
  test('that are given count, for good or bad', async () => {
    const good = await assessedText('cis-kubernetes', TALOS('anonymous-auth: "false"'));
    // The whole of the settings is not among the files, so it is a part that is well.
    expect(controlOf(good, '1.2.1')).toMatchObject({ state: 'partial', rules: [{ checked: 1, passed: 1 }] });
    const bad = await assessedText('cis-kubernetes', TALOS('anonymous-auth: "true"'));
    expect(controlOf(bad, '1.2.1').state).toBe('fail');
  });

  test('that are not given prove nothing, whichever way silence would be read', async () => {
    const assessed = await assessedText('cis-kubernetes', TALOS('v: "2"'));
    // Unset fails the first and meets the second where all settings are known.
    expect(controlOf(assessed, '1.2.1').state).toBe('not-assessed');
    expect(controlOf(assessed, '1.2.2').state).toBe('not-assessed');
  });

  test('that are given and would be met without a word are no proof either', async () => {
    const assessed = await assessedText('disa-stig-kubernetes', TALOS('disable-admission-plugins: PodNodeSelector'));
    expect(controlOf(assessed, 'V-242436').state).toBe('not-assessed');
  });
});

test('rules that read whole settings do not take a part for them', async () => {
  const assessed = await assessedText('cis-kubernetes', TALOS('anonymous-auth: "false"'));
  const bySet = assessed.controls.filter(({ control }) =>
    control.rules.some(({ rule }) => rule === 'apiserver-event-rate-limit' || rule === 'apiserver-insecure-port'),
  );
  expect(bySet.length).toBeGreaterThan(0);
  expect(bySet.map(({ state }) => state).filter((state) => state !== 'not-assessed')).toEqual([]);
});

test('a cluster of one cloud says nothing about the benchmark of another', async () => {
  const text =
    'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: shop, region: eu-west-1 }\nmanagedNodeGroups: [{ name: a }]\n';
  const eks = await assessedText('cis-eks', text);
  expect(controlOf(eks, '5.4.1')).toMatchObject({ state: 'fail', rules: [{ checked: 1, failed: 1 }] });
  expect(controlOf(eks, '5.4.3')).toMatchObject({ state: 'fail' });
  for (const other of ['cis-gke', 'cis-aks'])
    expect((await assessedText(other, text)).controls.filter(({ state }) => state === 'fail')).toEqual([]);
});

test('without an input, the report names what would give it', async () => {
  const assessed = await assessedText('cis-gke', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n');
  expect(controlOf(assessed, '5.6.3').reason).toBe(
    'Not found: a cluster of GKE (of Config Connector, Crossplane or Cluster API).',
  );
});

test('a rule without the parameters that it compares with has looked at nothing', async () => {
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: b }\nspec: { containers: [{ name: a, image: "ghcr.io/acme/a:1.0.0" }] }\n';
  const assessed = await assessedText('nist-sp-800-190', pod);
  expect(controlOf(assessed, '4.2.3')).toMatchObject({ state: 'not-assessed', rules: [{ checked: 0, passed: 0 }] });
});
