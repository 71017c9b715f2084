import { describe, expect, test } from 'vitest';
import { mistakeOf } from '../config/repository.ts';
import { controlOf, hardened, only, reportOn } from './reporting.ts';

const PRIVILEGED = hardened((text) =>
  text.replace('securityContext: { allowPrivilegeEscalation: false,', 'securityContext: { privileged: true,'),
);

const NOTHING = { fail: 0, pass: 0, attested: 0, excepted: 0 };

/** A team's own framework, with a control of each class that states come of. */
const OWN = `id: acme
title: Acme's own rules
version: 3
source: { publisher: Acme }
levels: [{ id: must, meaning: always }]
controls:
  - id: A1
    title: No privileged containers
    level: must
    assess: files
    needs: [workloads]
    rules: [{ rule: privileged-container, covers: full, why: It fails privileged containers. }]
  - id: A2
    title: No root
    assess: partly
    reason: An image's user is not seen.
    needs: [workloads]
    rules: [{ rule: run-as-non-root, covers: partial, why: It fails what may be root. }]
  - { id: A3, title: Somebody is on call, assess: manual, reason: People know. }
`;

/**
 * In each framework a control that privileged containers fail, and the best that files can show of it; one that they show in part, and one
 * for people. Files settle nothing of PCI DSS.
 */
const FRAMEWORKS = [
  { framework: 'cis-kubernetes', settled: '5.2.2', best: 'pass', part: '5.2.7', people: '5.4.2' },
  { framework: 'nsa-cisa', settled: 'NSA-1.4', best: 'pass', part: 'NSA-1.1', people: 'NSA-2.10' },
  { framework: 'pci-dss', settled: '2.2.1', best: 'partial', part: '2.2.6', people: '1.2.5' },
  { framework: 'acme.yaml', settled: 'A1', best: 'pass', part: 'A2', people: 'A3' },
] as const;

describe.each(FRAMEWORKS)('$framework', ({ framework, settled, best, part, people }) => {
  const id = framework.replace('.yaml', '');
  const stateIn = async (files: Readonly<Record<string, string>>, control: string): Promise<string> => {
    const config = files['lintel.yaml'] ?? '';
    const report = await reportOn({
      'acme.yaml': OWN,
      ...files,
      'lintel.yaml': `${config}\nexclude: [acme.yaml, attested.yaml]\nframeworks: [${framework}]\n`,
    });
    return controlOf(only(report), control).state;
  };
  const attesting = (control: string, until: string): Readonly<Record<string, string>> => ({
    'lintel.yaml': 'compliance: { attestations: attested.yaml }',
    'attested.yaml': `attestations:
  - { control: ${id}/${control}, statement: it is so, owner: ann, evidence: https://wiki.example/1, date: 2026-01-02, until: ${until} }
`,
  });
  const suppressing = (until: string): Readonly<Record<string, string>> => ({
    'web.yaml': PRIVILEGED,
    // A privileged container can gain rights as well, which some frameworks ask about in the same control.
    'lintel.yaml': `suppressions:
  - { rule: privileged-container, reason: it drives a device, owner: ann, ticket: T-1, until: ${until} }
  - { rule: privilege-escalation-container, reason: it drives a device, owner: ann, ticket: T-1, until: ${until} }`,
  });

  test('an empty repository scores nothing', async () => {
    const report = only(
      await reportOn(
        { 'readme.txt': 'nothing', 'acme.yaml': OWN },
        { frameworks: [framework], exclude: ['acme.yaml'] },
      ),
    );
    expect(report.summary).toMatchObject({
      assessed: 0,
      states: { pass: 0, fail: 0, partial: 0, attested: 0, excepted: 0 },
    });
    expect(report.summary.states['not-assessed']).toBe(report.summary.total);
  });

  test.each([
    [
      'nothing of its kind is there: not assessed',
      { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\n' },
      settled,
      'not-assessed',
    ],
    ['the object meets it: the best that files can show', { 'web.yaml': hardened() }, settled, best],
    ['the object does not: fail', { 'web.yaml': PRIVILEGED }, settled, 'fail'],
    [
      'one meets it, another does not: fail',
      { 'a.yaml': hardened(), 'b.yaml': PRIVILEGED.replace('name: web,', 'name: b,') },
      settled,
      'fail',
    ],
    ['files cannot prove more: partial', { 'web.yaml': hardened() }, part, 'partial'],
    [
      'files can show that it fails',
      { 'web.yaml': hardened((text) => text.replace('runAsNonRoot: true, runAsUser: 1000, ', '')) },
      part,
      'fail',
    ],
    [
      'something could not be judged: no pass',
      { 'web.yaml': hardened(), 'broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {' },
      settled,
      'partial',
    ],
    ['an exception in force', suppressing('2026-12-31'), settled, 'excepted'],
    ['an exception past its date', suppressing('2026-11-20'), settled, 'fail'],
    ['for people: not assessed', { 'web.yaml': hardened() }, people, 'not-assessed'],
    ['attested', { 'web.yaml': hardened(), ...attesting(people, '2026-12-31') }, people, 'attested'],
    [
      'attested, and the last day is today',
      { 'web.yaml': hardened(), ...attesting(people, '2026-11-21') },
      people,
      'attested',
    ],
    ['an attestation past its date', { 'web.yaml': hardened(), ...attesting(people, '2026-11-20') }, people, 'fail'],
    [
      'an attestation of what files leave open',
      { 'web.yaml': hardened(), ...attesting(part, '2026-12-31') },
      part,
      'attested',
    ],
    [
      'an attestation against what files show',
      { 'web.yaml': PRIVILEGED, ...attesting(settled, '2026-12-31') },
      settled,
      'fail',
    ],
    [
      'an attestation of what files prove, where they do',
      { 'web.yaml': hardened(), ...attesting(settled, '2026-12-31') },
      settled,
      best === 'pass' ? 'pass' : 'attested',
    ],
  ])('%s', async (_, files, control, state) => {
    expect(await stateIn(files, control)).toBe(state);
  });

  const withThreshold = (threshold: string, text: string): Readonly<Record<string, string>> => ({
    'web.yaml': text,
    'acme.yaml': OWN,
    'lintel.yaml': `exclude: [acme.yaml]\nframeworks: [${framework}]\ncompliance: { thresholds: { ${id}: ${threshold} } }`,
  });

  test('a share of assessed controls that is not reached is told, one that is is not', async () => {
    expect((await reportOn(withThreshold('{ minAssessed: 1 }', hardened()))).broken).toEqual([]);
    const { frameworks, broken } = await reportOn(withThreshold('{ minAssessed: 100 }', hardened()));
    const { assessed, assessable } = frameworks[0]?.summary ?? { assessed: 0, assessable: 0 };
    expect(broken).toEqual(
      assessed === assessable
        ? []
        : [
            `${id}: ${assessed} of ${assessable} controls that files can show were assessed, where 100 % are asked for (minAssessed).`,
          ],
    );
  });

  test('a share of decided controls that does not hold is told, and controls shown in part are none of it', async () => {
    const { frameworks, broken } = await reportOn(withThreshold('100', PRIVILEGED));
    const { fail, pass, attested, excepted } = frameworks[0]?.summary.states ?? NOTHING;
    expect(fail).toBeGreaterThan(0);
    const held = pass + attested + excepted;
    expect(broken).toEqual([
      `${id}: ${held} of ${held + fail} decided controls hold, where 100 % are asked for (minPass).`,
    ]);
    expect((await reportOn(withThreshold('0', PRIVILEGED))).broken).toEqual([]);
  });
});

test('nothing decided meets no threshold', async () => {
  const { broken } = await reportOn({
    'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n',
    'lintel.yaml': 'frameworks: [pod-security-standards]\ncompliance: { thresholds: { pod-security-standards: 50 } }',
  });
  expect(broken).toEqual(['pod-security-standards: 0 of 0 decided controls hold, where 50 % are asked for (minPass).']);
});

test('a threshold may be for a level alone', async () => {
  const { broken } = await reportOn({
    'web.yaml': hardened((text) => text.replace('allowPrivilegeEscalation: false, ', '')),
    'lintel.yaml':
      'frameworks: [pod-security-standards]\ncompliance: { thresholds: { pod-security-standards: { levels: { baseline: { minPass: 100 }, restricted: { minPass: 100 } } } } }',
  });
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatch(/^pod-security-standards, level restricted: 3 of 4 decided controls hold/u);
});

test('what the configuration turns off, or hides, is judged all the same', async () => {
  const report = await reportOn({
    'web.yaml': PRIVILEGED,
    'lintel.yaml':
      'frameworks: [cis-kubernetes]\nfailOn: critical\nminSeverity: critical\npreset: reliability\nrules: { privileged-container: off, privilege-escalation-container: off }',
  });
  expect(controlOf(only(report), '5.2.2').state).toBe('fail');
  expect(controlOf(only(report), '5.2.6').state).toBe('fail');
});

test('a more specific finding answers for the rule that it replaces', async () => {
  const socket = hardened((text) =>
    text.replace(
      '      containers:',
      '      volumes: [{ name: s, hostPath: { path: /var/run/docker.sock } }]\n      containers:',
    ),
  );
  const report = await reportOn({ 'web.yaml': socket }, { frameworks: ['cis-kubernetes', 'owasp-k8s-top10'] });
  const cis = report.frameworks.find(({ framework }) => framework.id === 'cis-kubernetes');
  if (cis === undefined) throw new Error('no CIS');
  expect(controlOf(cis, '5.2.11').state).toBe('fail');
});

const apiServer = (flags: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: kube-apiserver, namespace: kube-system }\nspec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube-apiserver:v1.36.0, command: [kube-apiserver, ${flags}] }] }\n`;

const stateWith = async (flags: string): Promise<string> =>
  controlOf(only(await reportOn({ 'a.yaml': apiServer(flags) }, { frameworks: ['cis-kubernetes'] })), '1.2.1').state;

test('settings that lie in a file which is not here prove nothing', async () => {
  expect(await stateWith('--anonymous-auth=false')).toBe('pass');
  expect(await stateWith('--authentication-config=/etc/auth.yaml')).toBe('not-assessed');
  const kubelet = `apiVersion: v1\nkind: Pod\nmetadata: { name: kubelet }\nspec: { containers: [{ name: kubelet, image: k/kubelet:1, command: [kubelet, --config=/k.yaml] }] }\n`;
  const report = only(await reportOn({ 'a.yaml': kubelet }, { frameworks: ['cis-kubernetes'] }));
  expect(report.controls.filter(({ control, state }) => control.section === '4.2' && state === 'pass')).toEqual([]);
  expect(report.missing).toContainEqual({
    input: 'kubelet',
    words: "the kubelet's settings (a KubeletConfiguration)",
    controls: expect.any(Number) as number,
  });
});

test('one server that says it proves nothing for another that leaves it open', async () => {
  const report = await reportOn(
    {
      'a.yaml': apiServer('--anonymous-auth=false'),
      'b.yaml': apiServer('--authentication-config=/etc/auth.yaml').replace('name: kube-apiserver,', 'name: b,'),
    },
    { frameworks: ['cis-kubernetes'] },
  );
  expect(controlOf(only(report), '1.2.1')).toMatchObject({
    state: 'partial',
    reason: '1 object leaves it open: settings lie in a file that is not here, or are not said as it asks.',
  });
});

test('what one framework takes for an answer is nothing to another', async () => {
  const etcd = apiServer('--peer-auto-tls=false').replaceAll('kube-apiserver', 'etcd');
  const report = await reportOn({ 'a.yaml': etcd }, { frameworks: ['cis-kubernetes', 'disa-stig-kubernetes'] });
  const [cis, stig] = report.frameworks;
  if (cis === undefined || stig === undefined) throw new Error('two frameworks were asked for');
  expect(controlOf(cis, '2.3').state).toBe('pass');
  expect(controlOf(stig, 'V-242379').state).toBe('not-assessed');
  expect(controlOf(stig, 'V-242380').state).toBe('pass');
});

test('what is read from one input is no pass while another that is needed is not there', async () => {
  const kubelet = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';
  const report = await reportOn({ 'a.yaml': kubelet }, { frameworks: ['disa-stig-kubernetes'] });
  expect(controlOf(only(report), 'V-242400')).toMatchObject({
    state: 'partial',
    reason: "Not found: the API server's settings (a static pod, or kubeadm's ClusterConfiguration).",
  });
});

test('a rule that is not for an object has not looked at it', async () => {
  const role = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: "system:node" }\nrules: [{ apiGroups: ["*"], resources: [pods], verbs: [get] }]\n`;
  const report = only(await reportOn({ 'a.yaml': role }, { frameworks: ['cis-kubernetes'] }));
  expect(controlOf(report, '5.1.3').state).toBe('not-assessed');
});

test('evidence names what passed and what failed, with line and value', async () => {
  const report = only(
    await reportOn(
      { 'a.yaml': hardened(), 'b.yaml': PRIVILEGED.replace('name: web,', 'name: b,') },
      { frameworks: ['cis-kubernetes'] },
    ),
  );
  const { rules, evidence } = controlOf(report, '5.2.2');
  expect(rules).toMatchObject([{ id: 'privileged-container', checked: 2, passed: 1, failed: 1, excepted: 0 }]);
  expect(evidence).toMatchObject([
    {
      state: 'failed',
      object: 'Deployment shop/b',
      place: { file: 'b.yaml', line: 15 },
      seen: expect.stringContaining('privileged: true') as string,
    },
    { state: 'passed', object: 'Deployment shop/web', place: { file: 'a.yaml', line: 1 } },
  ]);
});

test.each([
  [
    'thresholds: { cis-kubernets: 50 }',
    'compliance.thresholds: there is no framework "cis-kubernets"',
    'Did you mean "cis-kubernetes"?',
  ],
  [
    'thresholds: { cis-kubernetes: { levels: { "3": { minPass: 1 } } } }',
    'compliance.thresholds: there is no level "3" in cis-kubernetes',
    'There are 1, 2.',
  ],
])('%s is refused', async (compliance, message, hint) => {
  const told = await mistakeOf(
    reportOn({ 'lintel.yaml': `frameworks: [cis-kubernetes]\ncompliance: { ${compliance} }` }),
  );
  expect(told).toMatchObject({ message, place: expect.stringMatching(/^lintel.yaml:2:/u) as string });
  expect(told.hint).toContain(hint);
});

test('a parameter that lets more through is told', async () => {
  const mounted = hardened((text) =>
    text.replace('      containers:', '      volumes: [{ name: s, hostPath: { path: /data } }]\n      containers:'),
  );
  const report = only(
    await reportOn({
      'web.yaml': mounted,
      'lintel.yaml':
        'frameworks: [cis-kubernetes]\nrules: { host-path-volume: { params: { allowedPaths: [{ pathPrefix: /data }] } } }',
    }),
  );
  expect(controlOf(report, '5.2.11')).toMatchObject({
    state: 'pass',
    reason: 'Everything that its rules looked at meets it. The configuration gives parameters to host-path-volume.',
  });
  expect(controlOf(report, '5.2.12').reason).not.toContain('parameters');
});
