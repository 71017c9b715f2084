import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { runMain } from './run-main.ts';
import { hardened } from '../compliance/reporting.ts';
import { repositoryWith } from '../config/repository.ts';

/** Runs a command in a repository of these files. */
async function lintel(
  files: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<{ readonly root: string; readonly exit: number; readonly out: string; readonly err: string }> {
  const root = repositoryWith(files);
  return { root, ...(await runMain(root, ...argv)) };
}

const PRIVILEGED = hardened((text) => text.replace('allowPrivilegeEscalation: false,', 'privileged: true,'));
const OWN = `id: acme
title: Acme
version: 1
source: { publisher: Acme }
controls:
  - { id: A1, title: No privileges, assess: files, needs: [workloads], rules: [{ rule: privileged-container, covers: full, why: It asks the same. }] }
`;

test('explain names the controls that a rule speaks of, how far, and why', async () => {
  const { out, exit } = await lintel({}, 'explain', 'privileged-container');
  expect(exit).toBe(0);
  expect(out).toMatch(
    /Controls that it speaks of\n(?: {2}.+\n)* {2}cis-kubernetes 5\.2\.2 \(full\): [^\n]+\. It fails every kind of container that runs privileged\.\n/u,
  );
  expect(out).toMatch(/ {2}mitre-attack-k8s T1611 \(partial\): /u);
  expect((await lintel({}, 'explain', 'dns-ndots-unset')).out).not.toContain('Controls that');
});

test('SARIF of a scan has the frameworks that the configuration or --framework names, and else none', async () => {
  const files = { 'web.yaml': PRIVILEGED, 'acme.yaml': OWN };
  const taxonomiesWith = async (config: string, ...argv: readonly string[]): Promise<readonly string[]> => {
    const flags = ['scan', 'web.yaml', '--root=.', '--fail-on=never', '--format=sarif=out.sarif', ...argv];
    const { root, exit, err } = await lintel({ ...files, 'lintel.yaml': config }, ...flags);
    expect(exit, err).toBe(0);
    const log = JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')) as Log;
    return log.runs[0]?.taxonomies?.map(({ name }) => name) ?? [];
  };
  expect(await taxonomiesWith('{}')).toEqual([]);
  expect(await taxonomiesWith('frameworks: [cis-kubernetes]')).toEqual(['cis-kubernetes']);
  expect(await taxonomiesWith('frameworks: [hipaa]', '--framework=nsa-cisa,acme.yaml')).toEqual(['nsa-cisa', 'acme']);
});

test('a framework that nobody knows is refused before anything is judged', async () => {
  const { exit, err, out } = await lintel({ 'web.yaml': PRIVILEGED }, 'scan', '--root=.', '--framework=cis-kubernets');
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('unknown framework "cis-kubernets"\n  Did you mean "cis-kubernetes"?');
});

test('a fix tells which controls no finding speaks of any more', async () => {
  const { out } = await lintel({ 'web.yaml': PRIVILEGED }, 'fix', '--root=.', '--unsafe', '--framework=cis-kubernetes');
  expect(out).toMatch(/Controls that no finding speaks of any more:\n {2}cis-kubernetes [^\n]*5\.2\.2/u);
  const { out: all } = await lintel({ 'web.yaml': PRIVILEGED }, 'fix', '--root=.', '--unsafe');
  expect(all).toMatch(/\n {2}pod-security-standards [^\n]*PSS-B-03/u);
});

/** Two containers that share one text, which cannot be edited for one of them. */
const SHARED = `apiVersion: v1
kind: Pod
metadata: { name: p, namespace: x }
spec:
  containers:
    - { name: a, image: "b:1", securityContext: &shared { privileged: true } }
    - { name: b, image: "b:1", securityContext: *shared }
`;
const ALONE = `apiVersion: v1
kind: Pod
metadata: { name: q, namespace: x }
spec:
  hostPID: true
  containers:
    - { name: a, image: "b:1", securityContext: { privileged: true } }
`;

test('a control that a finding still speaks of is not told to be closed', async () => {
  const flags = [
    '--root=.',
    '--unsafe',
    '--framework=cis-kubernetes',
    '--rule=privileged-container',
    '--rule=host-pid',
  ];
  const { out, err } = await lintel({ 'a.yaml': SHARED, 'b.yaml': ALONE }, 'fix', ...flags);
  expect(out).toContain('Fixed 2 findings in 1 file.\n');
  expect(out).toContain('Controls that no finding speaks of any more:\n  cis-kubernetes 5.2.3\n');
  expect(err).toContain('2 findings left');
});
