import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCore } from '../../src/schema/core-text.ts';
import { coreTypes } from '../../src/schema/core-types.ts';
import type { ProjectSchemas } from '../../src/schema/custom-format.ts';
import { readCustom } from '../../src/schema/custom-text.ts';
import { bundledDefinitions } from '../../src/schema/custom/definitions.ts';
import { readLifecycle } from '../../src/schema/lifecycle-text.ts';
import { livesIn, lifeVerdict } from '../../src/schema/lifecycle.ts';
import { loadPart, loadTable } from '../../src/schema/load-table.ts';
import { compile } from '../../src/cel/compiler/compile.ts';
import { target } from './judging.ts';

const folder = new URL('../../src/schema/data/', import.meta.url);
const core = readCore(loadTable('core'));
const customs = readCustom(loadTable('crds'));

test('the tables of all versions and projects are below 250 KB together where they are packed', () => {
  const sizes = readdirSync(folder).map((name) => brotliCompressSync(readFileSync(new URL(name, folder))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

test('the core table holds every minor version from 1.16 to 1.37', () => {
  expect(core.versions).toEqual([16, 37]);
  expect(core.kinds().length).toBeGreaterThan(400);
});

test.each([
  ['extensions/v1beta1', 'Ingress', [16, 21], true],
  ['networking.k8s.io/v1', 'Ingress', [19, 37], true],
  ['policy/v1beta1', 'PodSecurityPolicy', [16, 24], false],
  ['v1', 'Namespace', [16, 37], false],
] as const)('%s %s is served from and to %j', (apiVersion, kind, [oldest, newest], isNamespaced) => {
  expect(coreTypes(core, target('1.30')).find(apiVersion, kind)).toMatchObject({ oldest, newest, isNamespaced });
});

test('every part of every type can be read, for every version', () => {
  for (let minor = 16; minor <= 37; minor += 1) {
    const types = coreTypes(core, { oldest: minor, newest: minor });
    const names = Array.from({ length: core.definitions }, (_, definition) => types.objectType(definition).name);
    expect(names.every((name) => /^[A-Z]\w+$/u.test(name))).toBe(true);
  }
});

test('every bundled definition can be read, and every rule in it is CEL that we know', () => {
  const definitions = bundledDefinitions(customs, ([, , start, length]) => loadPart(start, length) as ProjectSchemas);
  const faults: string[] = [];
  const rules = new Set<string>();
  for (const [group, version, kind] of customs.kinds()) {
    const found = definitions.of(group, kind)?.versions.find((one) => one.version === version);
    if (found === undefined) faults.push(`${group}/${version} ${kind}`);
  }
  for (const [, , start, length] of customs.projects()) {
    for (const schema of loadPart(start, length) as ProjectSchemas) {
      const written = schema['x-kubernetes-validations'] as readonly { readonly rule: string }[] | undefined;
      for (const { rule } of written ?? []) rules.add(rule);
    }
  }
  for (const rule of rules) {
    const compiled = compile(rule, { variables: { self: 'dyn', oldSelf: 'dyn' } });
    if (!compiled.ok) faults.push(`${rule}: ${compiled.problems[0]?.message ?? ''}`);
  }
  expect(faults).toEqual([]);
  expect(rules.size).toBeGreaterThan(400);
});

test.each([
  ['extensions/v1beta1', 'Deployment', '1.33', 'removed', 'removed in Kubernetes 1.16'],
  ['policy/v1beta1', 'PodDisruptionBudget', '1.21..1.24', 'deprecated', 'will be removed in 1.25; use policy/v1'],
  ['batch/v1beta1', 'CronJob', '1.24..1.25', 'removedInPart', 'the target reaches to 1.25'],
  ['extensions/v1beta1', 'PodSecurityPolicy', '1.20', 'removed', 'use policy/v1beta1'],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'removed', 'use autoscaling/v2'],
])('%s %s for %s is %s', (apiVersion, kind, versions, expected, text) => {
  const life = livesIn(loadTable('lifecycle')).of(apiVersion, kind);
  const verdict = life === undefined ? undefined : lifeVerdict({ apiVersion, kind }, life, target(versions));
  expect([verdict?.kind, verdict?.text]).toEqual([expected, expect.stringContaining(text)]);
});

test('no version is removed before it is deprecated, and what replaces one is not gone itself', () => {
  const apis = readLifecycle(loadTable('lifecycle')).apis();
  const removed = new Map(apis.map(([apiVersion, kind, , , gone]) => [`${apiVersion} ${kind}`, gone]));
  const dead = apis.filter(
    ([, , , , gone, use]) => use !== '' && gone > 0 && (removed.get(use) ?? 0) > 0 && (removed.get(use) ?? 0) <= gone,
  );
  expect(dead).toEqual([]);
});
