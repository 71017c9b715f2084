import { builtInFrameworks } from '#frameworks';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES, loadRuleTexts } from '../../src/catalog/builtin.ts';
import { isInput } from '../../src/compliance/inputs.ts';
import type { AssessedControl, AssessedFramework } from '../../src/model/compliance.ts';
import type { Control } from '../../src/model/framework.ts';
import { assessedTexts, controlOf } from './reporting.ts';

const RULES = new Map(BUILT_IN_RULES.map(({ rule }) => [rule.id, rule]));
const texts = await loadRuleTexts();

function controlsOf(framework: string): readonly Control[] {
  return builtInFrameworks.find(({ id }) => id === framework)?.controls ?? [];
}

function joinsOf(framework: string, control: string): readonly string[] {
  return (controlsOf(framework).find(({ id }) => id === control)?.rules ?? []).map(({ rule }) => rule);
}

test('every framework has all of its controls', () => {
  const counts = builtInFrameworks.map(({ id, controls }) => [id, new Set(controls.map((one) => one.id)).size]);
  expect(Object.fromEntries(counts)).toEqual({
    ccpa: 24,
    'cis-aks': 51,
    'cis-eks': 50,
    'cis-gke': 57,
    'cis-kubernetes': 131,
    'disa-stig-kubernetes': 92,
    gdpr: 22,
    hipaa: 32,
    'mitre-attack-k8s': 73,
    'nist-sp-800-190': 24,
    'nist-sp-800-53': 76,
    'nsa-cisa': 42,
    'owasp-k8s-top10': 20,
    'pci-dss': 74,
    'pod-security-standards': 22,
    soc2: 43,
  });
});

describe.each(builtInFrameworks)('$id', ({ controls, sections, levels }) => {
  test('names rules, inputs, sections and levels that there are', () => {
    const joins = controls.flatMap(({ rules }) => rules);
    expect(joins.filter(({ rule }) => !RULES.has(rule))).toEqual([]);
    expect(joins.flatMap(({ looksAt = [] }) => looksAt).filter((name) => !isInput(name))).toEqual([]);
    expect(
      controls.filter(({ section }) => section !== undefined && !sections.some(({ id }) => id === section)),
    ).toEqual([]);
    expect(controls.filter(({ level }) => level !== undefined && !levels.some(({ id }) => id === level))).toEqual([]);
  });

  test('each control is in one class, with its rules or with the reason why there are none', () => {
    const wrong = controls.filter(({ assess, rules, needs, reason }) => {
      const isFull = rules.some(({ covers }) => covers === 'full');
      switch (assess) {
        case 'files':
          return needs.length === 0 || !(isFull || rules.length > 1) || reason !== undefined;
        case 'partly':
          return needs.length === 0 || rules.length === 0 || isFull || reason === undefined;
        default:
          return rules.length > 0 || reason === undefined;
      }
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a rule over whole sources says what it looks at, and no other does', () => {
    const wrong = controls.flatMap(({ id, rules }) =>
      rules
        .filter(({ rule, looksAt }) => looksAt !== undefined && RULES.get(rule)?.scope !== 'set')
        .map(({ rule }) => `${id} ${rule}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each join says why, in one sentence', () => {
    const whys = controls.flatMap(({ rules }) => rules.map(({ why }) => why));
    expect(
      whys.filter((why) => !/^[A-Z][^\n]{15,}\.$/u.test(why) || /[.!?] [A-Z]/u.test(why.replace('K8s', ''))),
    ).toEqual([]);
  });
});

test('the controls of a rule are those whose frameworks name it', () => {
  expect(RULES.get('privileged-container')?.controls).toEqual(
    expect.arrayContaining(['cis-kubernetes/5.2.2', 'nsa-cisa/NSA-1.4', 'pod-security-standards/PSS-B-03']),
  );
  expect(RULES.get('dns-ndots-unset')?.controls).toEqual([]);
});

/** Each control that files settle, by a rule that covers it in full. */
const FULL = builtInFrameworks.flatMap(({ id, controls }) =>
  controls.flatMap((control) =>
    control.assess === 'files'
      ? control.rules.filter(({ covers }) => covers === 'full').map(({ rule }) => [id, control.id, rule] as const)
      : [],
  ),
);

const assessedByRule = new Map<string, Map<string, Promise<readonly AssessedFramework[]>>>();

/** What a text shows about a control that the rule covers in full; judged once for all of them. */
async function assessedFull([framework, control, rule]: (typeof FULL)[number], text: string): Promise<AssessedControl> {
  const byText = assessedByRule.get(rule) ?? new Map<string, Promise<readonly AssessedFramework[]>>();
  assessedByRule.set(rule, byText);
  const frameworks = FULL.filter((one) => one[2] === rule).map(([id]) => id);
  const assessed = byText.get(text) ?? assessedTexts([...new Set(frameworks)], text);
  byText.set(text, assessed);
  const found = (await assessed).find((one) => one.framework.id === framework);
  if (found === undefined) throw new Error(`no report on ${framework}`);
  return controlOf(found, control);
}

test.each(FULL)(
  '%s %s: what breaks %s fails the control, and what meets it passes',
  async (framework, control, rule) => {
    const join = [framework, control, rule] as const;
    const { fails, passes } = texts.get(rule)?.examples ?? { fails: [], passes: [] };
    const failing = fails.find(({ params }) => params === undefined);
    expect((await assessedFull(join, failing?.yaml ?? '')).state).toBe('fail');
    const states: string[] = [];
    for (const { yaml } of passes.filter(({ params }) => params === undefined)) {
      const { state, evidence } = await assessedFull(join, yaml);
      states.push(state);
      // Another rule of the control may find what this one is content with.
      expect(evidence.filter((one) => one.rule === rule && one.state === 'failed')).toEqual([]);
      if (evidence.every((one) => one.state !== 'failed')) expect(state).not.toBe('fail');
    }
    expect(states).toContain('pass');
  },
);

const PARTS = builtInFrameworks.flatMap(({ id, controls }) =>
  controls.flatMap((control) =>
    control.rules.filter(({ covers }) => covers === 'partial').map(({ rule }) => [id, control.id, rule] as const),
  ),
);

test('what breaks a part of a control fails it', async () => {
  const rules = [...new Set(PARTS.map(([, , rule]) => rule))];
  const wrong: string[] = [];
  for (const rule of rules) {
    const failing = texts.get(rule)?.examples.fails.find(({ params }) => params === undefined);
    // A rule that finds nothing until a site says what it wants has no such example.
    if (failing === undefined) continue;
    const joins = PARTS.filter((part) => part[2] === rule);
    const assessed = await assessedTexts([...new Set(joins.map(([id]) => id))], failing.yaml);
    for (const [id, control] of joins) {
      const framework = assessed.find((one) => one.framework.id === id);
      if (framework === undefined || controlOf(framework, control).state !== 'fail')
        wrong.push(`${id} ${control} ${rule}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Joins that other linters make and that are wrong: the control, and the rule that answers to their check. */
const WRONG: readonly (readonly [framework: string, control: string, rule: string, why: string])[] = [
  [
    'nsa-cisa',
    'NSA-1.8',
    'no-linux-hardening',
    'trivy 1.8 and 1.9: SELinux by an AppArmor check, AppArmor by a seccomp check',
  ],
  ['nsa-cisa', 'NSA-2.8', 'apiserver-encryption-provider-config', 'trivy 5.1: TLS of etcd by the flag of encryption'],
  ['nsa-cisa', 'NSA-2.12', 'apiserver-etcd-cafile', 'trivy 6.1: encryption by the authority of etcd'],
  ['nsa-cisa', 'NSA-2.12', 'apiserver-kubelet-https', 'trivy 6.2: the provider by TLS towards kubelets'],
  ['nsa-cisa', 'NSA-3.3', 'apiserver-authorization-node', 'trivy 7.1: RBAC by the Node authorizer'],
  ['cis-kubernetes', '1.4.1', 'controller-manager-profiling', 'trivy 1.4.1: the scheduler by the controller manager'],
  ['cis-kubernetes', '4.2.2', 'apiserver-authorization-always-allow', 'trivy EKS 3.2.2: the kubelet by the API server'],
  [
    'cis-kubernetes',
    '1.2.3',
    'apiserver-deny-service-external-ips-set',
    'trivy KCV-0003, kubescape C-0115: the opposite sense',
  ],
  ['cis-kubernetes', '1.2.3', 'service-external-ips', 'a Service says nothing about the plugin'],
  ['cis-kubernetes', '1.3.6', 'kubelet-rotate-server-certificate', 'the gate of the kubelet is 4.2.11'],
  [
    'cis-kubernetes',
    '4.2.11',
    'controller-manager-rotate-kubelet-server-certificate',
    'the gate of the controller manager is 1.3.6',
  ],
  ['cis-kubernetes', '5.2.3', 'host-ipc', 'kyverno and Gatekeeper check three namespaces in one policy'],
  ['cis-kubernetes', '5.2.4', 'host-network', 'as above'],
  ['cis-kubernetes', '5.2.5', 'host-pid', 'as above'],
  ['cis-kubernetes', '5.2.1', 'privileged-container', 'what a pod asks for is not what a cluster admits'],
  ['cis-kubernetes', '5.1.2', 'rbac-write-secrets', 'writing is not reading'],
  [
    'cis-kubernetes',
    '5.3.2',
    'network-policy-selector',
    'trivy KSV-0038: a selector says nothing where there is no policy',
  ],
  ['nsa-cisa', 'NSA-2.2', 'network-policy-selector', 'as above'],
  ['cis-eks', '3.2.2', 'apiserver-authorization-always-allow', 'trivy EKS 3.2.2: the kubelet by the API server'],
  ['cis-aks', '3.2.2', 'kubelet-anonymous-auth', 'kube-bench AKS 3.2.2: the flag of 3.2.1'],
  ['soc2', 'CC1.1', 'persistent-volume-unencrypted', 'kubescape CC1.1: a disk says nothing of integrity and ethics'],
  ['cis-kubernetes', '5.1.7', 'bind-anonymous', 'another group'],
  ['disa-stig-kubernetes', 'V-242378', 'consul-min-tls-version', 'the mesh is not the API server'],
  ['disa-stig-kubernetes', 'V-242414', 'host-port', 'ports from 1024 on are allowed'],
  ['disa-stig-kubernetes', 'V-242414', 'privileged-ports', 'a port of a container is not one of the node'],
  ['disa-stig-kubernetes', 'V-242396', 'outdated-kubernetes-version', 'kubectl is on the machine of a person'],
  ['disa-stig-kubernetes', 'V-242393', 'ssh-port', 'a container is not the node'],
  ['disa-stig-kubernetes', 'V-254800', 'privileged-container', 'what a pod asks for is not what a cluster admits'],
  ['pod-security-standards', 'PSS-E-01', 'privileged-container', 'as above'],
  ['nsa-cisa', 'NSA-4.6', 'no-readiness-probe', 'probes of every workload say nothing about logging'],
  ['nsa-cisa', 'NSA-1.11', 'runtime-class-not-allowed', 'which workloads need a sandbox is for people to say'],
];

test.each(WRONG)('%s %s is not joined to %s: %s', (framework, control, rule) => {
  expect(controlsOf(framework).some(({ id }) => id === control)).toBe(true);
  expect(RULES.has(rule)).toBe(true);
  expect(joinsOf(framework, control)).not.toContain(rule);
});

test('PodSecurityPolicy, which is gone, settles nothing', () => {
  const joined = builtInFrameworks.flatMap(({ controls }) =>
    controls.flatMap(({ rules }) => rules.map(({ rule }) => rule)),
  );
  expect(joined.filter((rule) => rule.startsWith('psp-') || rule === 'apiserver-security-context-deny')).toEqual([]);
});

test('sharing the namespaces of the node is three things, each with its rule', () => {
  expect(joinsOf('pod-security-standards', 'PSS-B-02').toSorted()).toEqual(['host-ipc', 'host-network', 'host-pid']);
  expect(joinsOf('cis-kubernetes', '5.2.3')).toEqual(['host-pid']);
  expect(joinsOf('cis-kubernetes', '5.2.4')).toEqual(['host-ipc']);
  expect(joinsOf('cis-kubernetes', '5.2.5')).toEqual(['host-network']);
});

test('the numbering is that of the edition, with what it added and without what it dropped', () => {
  const cis = controlsOf('cis-kubernetes').map(({ id }) => id);
  expect(cis).toContain('4.2.14');
  expect(cis).toContain('5.6.4');
  expect(cis.filter((id) => id.startsWith('5.7') || id === '5.2.13')).toEqual([]);
  expect(cis.filter((id) => /\.0$|^5\.1$/u.test(id))).toEqual([]);
  expect(cis).toContain('5.1.10');
  const gke = controlsOf('cis-gke').map(({ id }) => id);
  expect(gke).toContain('5.10.2');
  expect(gke.filter((id) => !/^\d+\.\d+\.\d+$/u.test(id))).toEqual([]);
  // A requirement has four numbers at most; prowler adds one for each rule of a cloud.
  expect(controlsOf('pci-dss').filter(({ id }) => !/^(?:A\d\.|\d+\.)\d+(?:\.\d+){0,2}$/u.test(id))).toEqual([]);
});

test('no retired edition is reported', () => {
  const versions = Object.fromEntries(builtInFrameworks.map(({ id, version }) => [id, version]));
  expect(versions['pci-dss']).toBe('4.0.1');
  expect(versions['nist-sp-800-53']).toMatch(/^5\./u);
  expect(versions['cis-kubernetes']).toBe('1.12.0');
});

test('a file on a node is judged by nothing that stands in a repository', () => {
  expect(joinsOf('cis-eks', '3.1.1')).toEqual([]);
});
