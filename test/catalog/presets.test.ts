import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { CompiledRule } from '../../src/catalog/compiled.ts';
import { POD_SECURITY_RULES, PRESETS } from '../../src/catalog/presets.ts';
import { selectRules } from '../../src/catalog/select.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { tryRule } from '../../src/trial/try-rule.ts';

async function idsOf(preset: string, rules: readonly CompiledRule[] = BUILT_IN_RULES): Promise<readonly string[]> {
  const config = await makeConfig({
    cwd: import.meta.dirname,
    configFile: { kind: 'none' },
    preset,
    today: '2026-11-21',
  });
  return selectRules(rules, config).map(({ compiled }) => compiled.rule.id);
}

async function refusedBy(preset: string, yaml: string): Promise<readonly string[]> {
  const ids = await idsOf(preset);
  return BUILT_IN_RULES.filter((one) => ids.includes(one.rule.id) && tryRule(one, yaml).findings.length > 0).map(
    ({ rule }) => rule.id,
  );
}

test('security and reliability are the two halves of recommended', async () => {
  const [recommended, security, reliability] = await Promise.all(
    ['recommended', 'security', 'reliability'].map((preset) => idsOf(preset)),
  );
  expect([...(security ?? []), ...(reliability ?? [])].toSorted()).toEqual(recommended);
  expect(security).toContain('privileged-container');
  expect(reliability).toContain('dangling-service');
});

test('all has every rule, schema those of objects that the API server refuses', async () => {
  expect(await idsOf('all')).toHaveLength(BUILT_IN_RULES.length);
  expect(await idsOf('schema')).toContain('yaml-syntax');
  const categories = BUILT_IN_RULES.filter(({ rule }) => /^(?:schema|api-lifecycle)$/u.test(rule.category));
  expect(await idsOf('schema')).toHaveLength(categories.length);
});

test('the readings of strict and all are the strict ones, of the others the plain ones', async () => {
  const config = await makeConfig({ cwd: import.meta.dirname, configFile: { kind: 'none' }, today: '2026-11-21' });
  const strictIn = (preset: string): boolean =>
    selectRules(BUILT_IN_RULES, { ...config, preset }).some((one) => one.strict);
  expect(PRESETS.filter(strictIn)).toEqual(['strict', 'all']);
});

test('a rule that is asked for by name is read as the preset reads', async () => {
  const config = await makeConfig({ cwd: import.meta.dirname, configFile: { kind: 'none' }, today: '2026-11-21' });
  const named = (preset: string): readonly boolean[] =>
    selectRules(BUILT_IN_RULES, { ...config, preset, onlyRules: ['exposed-node-port'] }).map((one) => one.strict);
  expect([named('recommended'), named('strict'), named('pss-baseline')]).toEqual([[false], [true], [false]]);
});

test('a framework that rules have controls of is a preset', async () => {
  const rules = BUILT_IN_RULES.map((compiled) =>
    compiled.rule.id === 'host-network'
      ? { ...compiled, rule: { ...compiled.rule, controls: ['cis-kubernetes/5.2.5', 'nsa-cisa/x'] } }
      : { ...compiled, rule: { ...compiled.rule, controls: [] } },
  );
  expect(await idsOf('cis-kubernetes', rules)).toEqual(['host-network']);
  await expect(idsOf('cis-kubernetez', rules)).rejects.toMatchObject({
    message: 'unknown preset "cis-kubernetez"',
    hint: expect.stringContaining('Did you mean "cis-kubernetes"?') as string,
  });
});

test('the documentation names each preset, and each rule of the Pod Security Standards', () => {
  const text = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  expect([...PRESETS, ...POD_SECURITY_RULES].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

describe('the presets of the Pod Security Standards', () => {
  test('name rules that exist', () => {
    const ids = new Set(BUILT_IN_RULES.map(({ rule }) => rule.id));
    expect(POD_SECURITY_RULES.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('restricted has all of baseline, whether it is on by default or not', async () => {
    const [baseline, restricted] = await Promise.all([idsOf('pss-baseline'), idsOf('pss-restricted')]);
    expect(restricted).toEqual(expect.arrayContaining([...(baseline ?? [])]));
    expect(restricted).toEqual([...POD_SECURITY_RULES].toSorted());
  });

  // One pod for each control, as the standard's page describes them; the level from which on it is refused.
  test.each([
    ['HostProcess', 'baseline', 'securityContext: { windowsOptions: { hostProcess: true } }\n  hostNetwork: true'],
    ['host network', 'baseline', 'hostNetwork: true'],
    ['host PID', 'baseline', 'hostPID: true'],
    ['host IPC', 'baseline', 'hostIPC: true'],
    ['privileged', 'baseline', '', 'privileged: true'],
    ['NET_RAW added', 'baseline', '', 'capabilities: { add: [NET_RAW], drop: [ALL] }'],
    ['CHOWN added', 'restricted', '', 'capabilities: { add: [CHOWN], drop: [ALL] }'],
    ['hostPath', 'baseline', 'volumes: [{ name: a, hostPath: { path: /a } }]'],
    ['NFS', 'restricted', 'volumes: [{ name: a, nfs: { server: a, path: /a } }]'],
    ['AppArmor off', 'baseline', 'securityContext: { appArmorProfile: { type: Unconfined } }'],
    ['an SELinux user', 'baseline', 'securityContext: { seLinuxOptions: { user: system_u } }'],
    ['the whole of /proc', 'baseline', '', 'procMount: Unmasked'],
    ['seccomp off', 'baseline', 'securityContext: { seccompProfile: { type: Unconfined } }'],
    ['an unsafe sysctl', 'baseline', 'securityContext: { sysctls: [{ name: kernel.msgmax, value: "1" }] }'],
    ['escalation left on', 'restricted', '', 'allowPrivilegeEscalation: true'],
    ['root', 'restricted', '', 'runAsUser: 0'],
    ['no profile', 'restricted', 'securityContext: {}'],
  ])('%s is refused from %s on', async (_, level, pod, container = '') => {
    const yaml = `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  ${pod}\n  containers:\n    - name: app\n      image: nginx:1.27.2\n      securityContext: { ${container} }\n`;
    expect(await refusedBy('pss-restricted', yaml)).not.toEqual([]);
    expect((await refusedBy('pss-baseline', yaml)).length > 0).toBe(level === 'baseline');
  });

  test('a pod as the restricted level wants it passes', async () => {
    const yaml = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
  volumes: [{ name: a, emptyDir: {} }, { name: b, configMap: { name: b } }, { name: c, csi: { driver: d } }]
  containers:
    - name: app
      image: nginx:1.27.2
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] } }
`;
    expect(await refusedBy('pss-restricted', yaml)).toEqual([]);
  });
});
