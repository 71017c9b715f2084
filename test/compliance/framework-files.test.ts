import { expect, test } from 'vitest';
import { mistakeOf } from '../config/repository.ts';
import { controlOf, hardened, only, reportOn } from './reporting.ts';

const HEAD = 'id: acme\ntitle: Acme\nversion: 1\nsource: { publisher: Acme }\n';
const CONTROL =
  '  - { id: A1, title: One, assess: files, needs: [workloads], rules: [{ rule: host-pid, covers: full, why: It asks the same. }] }\n';

async function toldOf(files: Readonly<Record<string, string>>): Promise<string> {
  const names = Object.keys(files).filter((name) => name.startsWith('acme'));
  const { place, message, hint } = await mistakeOf(reportOn(files, { frameworks: names }));
  return `${place} ${message} | ${hint}`;
}

test.each([
  ['title: [', /^acme.yaml:\d+:\d+ acme.yaml is not YAML/u],
  [`${HEAD}color: red\n`, /^acme.yaml:5:1 unknown key "color"/u],
  [`${HEAD}controls:\n${CONTROL}${CONTROL}`, /^acme.yaml:7:11 .*control A1 is there twice/u],
  [
    `${HEAD}controls:\n${CONTROL.replace('files', 'file')}`,
    /^acme.yaml:6:\d+ controls\[0\].assess cannot be "file" \| Did you mean "files"\? It takes one of files/u,
  ],
  [`${HEAD}controls:\n${CONTROL.replace('full', 'partial')}`, /control A1 has one rule, and that is a part of it/u],
  [`${HEAD}controls:\n${CONTROL.replace('files', 'partly')}`, /control A1 is partly, and a rule covers it in full/u],
  [`${HEAD}controls:\n${CONTROL.replace('files', 'manual')}`, /control A1 is manual and has rules/u],
  [`${HEAD}controls:\n  - { id: A1, title: One, assess: manual }\n`, /control A1 is manual and gives no reason/u],
  [
    `${HEAD}controls:\n  - { id: A1, title: One, assess: files, needs: [workloads] }\n`,
    /control A1 is files and has no rule/u,
  ],
  [`${HEAD}controls:\n${CONTROL.replace('needs: [workloads], ', '')}`, /control A1 needs nothing/u],
  [
    `${HEAD}controls:\n${CONTROL.replace('[workloads]', '[worklods]')}`,
    /controls\[0\].needs\[0\] cannot be "worklods"/u,
  ],
  [
    `${HEAD}controls:\n${CONTROL.replace('host-pid', 'host-pdi')}`,
    /^acme.yaml:6:\d+ .*names the rule "host-pdi", which there is not \| Did you mean "host-pid"/u,
  ],
  [`${HEAD}controls:\n${CONTROL.replace('title: One', 'title: One, section: S1')}`, /there is no section "S1"/u],
  [
    `${HEAD}extends: cis-kubernets\n`,
    /^acme.yaml:5:10 unknown framework "cis-kubernets" \| Did you mean "cis-kubernetes"/u,
  ],
  [`${HEAD}extends: acme\n`, /^acme.yaml:5:10 the framework "acme" extends itself/u],
  [`${HEAD}extends: cis-kubernetes\nwithout: ["9.9"]\n`, /^acme.yaml:6:11 .*has no control 9.9 to leave out/u],
  [`${HEAD}without: ["9.9"]\n`, /`without` goes with `extends`/u],
  [HEAD.replace('acme', 'cis-kubernetes'), /^acme.yaml:1:5 there is a framework "cis-kubernetes" already/u],
  [
    HEAD.replace('Acme }', 'Acme, url: "javascript:alert(1)" }'),
    /^acme.yaml:4:\d+ source.url cannot be "javascript:alert\(1\)"/u,
  ],
])('a framework file is refused with its place: %#', async (text, told) => {
  expect(await toldOf({ 'acme.yaml': text })).toMatch(told);
});

test.each(['--config', '!', 'config=', '!config=a', 'config = a'])('`unless: [%s]` is refused', async (entry) => {
  const control = CONTROL.replace('covers', `unless: ["${entry}"], covers`);
  expect(await toldOf({ 'acme.yaml': `${HEAD}controls:\n${control}` })).toMatch(
    /^acme.yaml:6:\d+ controls\[0\].rules\[0\].unless\[0\] cannot be/u,
  );
});

test('two files that extend one another are refused', async () => {
  const files = {
    'acme-a.yaml': `${HEAD.replace('acme', 'acme-a')}extends: acme-b\n`,
    'acme-b.yaml': `${HEAD.replace('acme', 'acme-b')}extends: acme-a\n`,
  };
  expect(await toldOf(files)).toMatch(
    /^acme-a.yaml:5:10 the framework "acme-a" extends itself \| acme-a extends acme-b extends acme-a/u,
  );
});

test('a team’s own framework starts from another, leaves out, replaces and adds', async () => {
  const own = `${HEAD}extends: pod-security-standards
without: [PSS-E-01, PSS-E-02, PSS-E-03, PSS-E-04]
controls:
  - { id: PSS-B-06, title: Host ports are agreed, assess: manual, reason: Ask the network team. }
  - { id: A1, title: Ours, level: restricted, assess: files, needs: [workloads], rules: [{ rule: acme-labelled, covers: full, why: It wants our label. }] }
`;
  const rule = `id: acme-labelled
title: No owner
severity: low
scope: object
kinds: [Deployment]
expression: object.metadata.?labels.owner.hasValue()
message: No owner.
rationale: Nobody answers.
remediation: Add one.
examples:
  fails: [{ name: a, at: [metadata], yaml: "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a } }" }]
  passes: [{ name: b, yaml: "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a, labels: { owner: x } } }" }]
`;
  const report = only(
    await reportOn({
      'acme.yaml': own,
      'rules/acme.yaml': rule,
      'web.yaml': hardened(),
      'lintel.yaml': 'frameworks: [acme.yaml]\ncustomRules: [rules/acme.yaml]\nexclude: [acme.yaml, rules]\n',
    }),
  );
  expect(report.summary.total).toBe(22 - 4 + 1);
  expect(controlOf(report, 'A1').state).toBe('fail');
  expect(controlOf(report, 'PSS-B-06')).toMatchObject({ state: 'not-assessed', reason: 'Ask the network team.' });
  expect(controlOf(report, 'PSS-B-03').state).toBe('pass');
});

test.each([
  ['frameworks: [../out.yaml]', /^lintel.yaml:1:14 frameworks\[0\]: "..\/out.yaml" has `..` in it/u],
  ['frameworks: [https://evil.example/f.yaml]', /^lintel.yaml:1:14 .* is an address/u],
  ['frameworks: [gone.yaml]', /^lintel.yaml:1:14 .* does not exist/u],
  ['frameworks: [iso]', /unknown framework "iso"/u],
  ['{}', /no framework is named \| Name one with --framework/u],
])('%s in the configuration is refused', async (text, told) => {
  const { place, message, hint } = await mistakeOf(reportOn({ 'lintel.yaml': text }));
  expect(`${place} ${message} | ${hint}`.trim()).toMatch(told);
});

const ATTESTED = 'control: cis-kubernetes/3.1.1, statement: s, owner: o, evidence: e, date: 2026-01-01';

test.each([
  [ATTESTED.replace(', evidence: e', ''), /^attested.yaml:1:\d+ attestations\[0\].evidence is missing/u],
  [ATTESTED.replace('evidence: e', 'evidence: ""'), /attestations\[0\].evidence cannot be ""/u],
  [ATTESTED.replace('3.1.1', '3.1.9'), /there is no control "3.1.9" in cis-kubernetes \| Did you mean/u],
  [
    ATTESTED.replace('cis-kubernetes', 'cis-kubernets'),
    /there is no framework "cis-kubernets" \| Did you mean "cis-kubernetes"/u,
  ],
  [
    ATTESTED.replace('2026-01-01', '2026-02-30'),
    /attestations\[0\].date cannot be "2026-02-30" \| It takes a date like/u,
  ],
  [`${ATTESTED}, until: 2025-01-01`, /ends before it was given/u],
  [`${ATTESTED} }, { ${ATTESTED}`, /is attested twice/u],
  [`${ATTESTED}, untill: 2027-01-01`, /unknown key "untill" in attestations\[0\] \| Did you mean "until"/u],
])('an attestation is refused with its place: %#', async (entry, told) => {
  const { place, message, hint } = await mistakeOf(
    reportOn({
      'lintel.yaml': 'frameworks: [cis-kubernetes]\ncompliance: { attestations: attested.yaml }\n',
      'attested.yaml': `attestations: [{ ${entry} }]\n`,
    }),
  );
  expect(`${place} ${message} | ${hint}`).toMatch(told);
  expect(place).toMatch(/^attested.yaml:1:/u);
});

const stateOn = async (today: string): Promise<string> =>
  controlOf(
    only(
      await reportOn(
        {
          'lintel.yaml': 'frameworks: [cis-kubernetes]\ncompliance: { attestations: attested.yaml }\n',
          'attested.yaml': `attestations: [{ ${ATTESTED} }]\n`,
        },
        { today },
      ),
    ),
    '3.1.1',
  ).state;

test('an attestation without an end is good for a year', async () => {
  expect(await stateOn('2025-12-31')).toBe('not-assessed');
  expect(await stateOn('2027-01-01')).toBe('attested');
  expect(await stateOn('2027-01-02')).toBe('fail');
});
