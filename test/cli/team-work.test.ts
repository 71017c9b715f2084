import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFiles, repositoryOf } from '../e2e/program.ts';
import { runMain } from './run-main.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { hostPID: true, containers: [{ name: app, image: nginx:1.27.2 }] }
`;
/** A rule that fails Pods, and reads a field that they may not have. */
const rule = (expression: string): string => `id: team-rule
title: A rule of the team
severity: low
category: hygiene
scope: object
kinds: [Pod]
expression: ${expression}
anchor: metadata.name
message: Pod "{object.metadata.name}" is named otherwise than the team has agreed.
rationale: Names are how people find things. One that breaks the custom is looked for in vain.
remediation: Name it as the others are named.
examples:
  fails: [{ name: a, at: [metadata.name], yaml: '{ apiVersion: v1, kind: Pod, metadata: { name: x, labels: { a: b } } }' }]
  passes: [{ name: b, yaml: '{ apiVersion: v1, kind: Pod, metadata: { name: team-x, labels: { a: b } } }' }]
`;

describe('writing a baseline', () => {
  test('says what was written, how much it accepts, and what makes the next run read it', async () => {
    const folder = repositoryOf({ 'pod.yaml': POD });
    const { exit, out, err } = await runMain(folder, '--rule', 'host-pid', '--write-baseline');
    expect([exit, out]).toEqual([0, expect.stringContaining('0 findings (and 1 suppressed)')]);
    expect(err).toBe(
      'wrote lintel-baseline.json, which accepts 1 finding\n' +
        'Next: write `baseline: lintel-baseline.json` into lintel.yaml, so that each run reads it\n',
    );
    expect(existsSync(join(folder, 'lintel-baseline.json'))).toBe(true);
  });

  test('that each run reads already says no more', async () => {
    const folder = repositoryOf({ 'pod.yaml': POD, 'lintel.yaml': 'baseline: accepted.json\n' });
    const { err } = await runMain(folder, '--rule', 'host-pid', '--write-baseline');
    expect(err).toBe('wrote accepted.json, which accepts 1 finding\n');
  });
});

describe("a team's own rule", () => {
  const settings = 'customRules: [policies/*.yaml]\n';

  test('that lintel.yaml names can be named again, to judge alone', async () => {
    const own = rule("object.metadata.name.startsWith('team-')");
    const folder = repositoryOf({ 'pod.yaml': POD, 'lintel.yaml': settings, 'policies/a.yaml': own });
    const { exit, out } = await runMain(folder, '--rules', 'policies/a.yaml', '--rules-only');
    expect([exit, out]).toEqual([0, expect.stringContaining('by 1 rule.')]);
    addFiles(folder, { 'policies/b.yaml': own });
    const twice = await runMain(folder);
    expect([twice.exit, twice.err]).toEqual([
      2,
      'policies/b.yaml:1:5  there is a rule "team-rule" already, in policies/a.yaml:1\n  Give each rule an id of its own, and name each file once.\n',
    ]);
  });

  test('that reads a field which an object does not have is told how rules read such fields', async () => {
    const own = rule("object.metadata.labels['team'] == 'x'");
    const folder = repositoryOf({ 'pod.yaml': POD, 'lintel.yaml': settings, 'policies/a.yaml': own });
    const { exit, out } = await runMain(folder, '--rules-only');
    expect([exit, out]).toEqual([2, expect.stringContaining('could not be judged by team-rule: no such key: labels')]);
    expect(out).toContain('In the rule, read a field that may be missing with `.?`');
    expect(out).not.toContain('Give the field the type');
  });
});

describe('lintel explain', () => {
  test('says what a fix does, how to turn the rule off, and where to read on', async () => {
    const { out } = await runMain(repositoryOf({}), 'explain', 'privilege-escalation-container');
    expect(out).toMatch(
      /What `lintel fix` does\n {2}[^\n]+\. With `--unsafe`, since a running program could notice it\.\n/u,
    );
    expect(out).toContain('To turn it off, in lintel.yaml\n  rules: { privilege-escalation-container: off }\n');
    expect(out).toContain('/blob/main/docs/rules/privilege-escalation-container.md\n');
  });

  test('of a rule that is off says how to turn it on', async () => {
    const { out } = await runMain(repositoryOf({}), 'explain', 'no-liveness-probe');
    expect(out).toContain('To turn it on, in lintel.yaml\n  rules: { no-liveness-probe: on }\n');
    expect(out).not.toContain('lintel fix');
  });
});

test('one rule is not told as several', async () => {
  const { out } = await runMain(repositoryOf({}), 'rules', 'host-pid');
  expect(out).toContain('\n1 rule, 1 of them on by default\n');
});
