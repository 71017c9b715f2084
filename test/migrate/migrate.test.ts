import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { namesOf, selectRules } from '../../src/catalog/select.ts';
import type { Config } from '../../src/config/config.ts';
import { UserError } from '../../src/errors.ts';
import { carryOver, type CarriedOver } from '../../src/migrate/migrate.ts';
import { MIGRATED_PEERS, type MigratedPeer } from '../../src/migrate/migration.ts';
import { configIn, repositoryWith } from '../config/repository.ts';

/** What a peer's file becomes: the text of lintel.yaml, and what stays behind. */
function carried(
  peer: MigratedPeer,
  text: string,
  name = 'settings.yaml',
  others: Readonly<Record<string, string>> = {},
): CarriedOver {
  return carryOver(peer, [{ name, text }], {
    rules: BUILT_IN_RULES,
    exists: (path) => Object.hasOwn(others, path),
    read: (path) => others[path],
  });
}

/** The configuration as a run reads it, with the rules that it chooses. */
async function loaded(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly config: Config; readonly rules: readonly string[] }> {
  const config = await configIn(repositoryWith({ ...others, 'lintel.yaml': text }));
  return { config, rules: selectRules(BUILT_IN_RULES, config).map(({ compiled }) => compiled.rule.id) };
}

const DEFAULTS = BUILT_IN_RULES.filter(({ rule }) => rule.defaultOn).map(({ rule }) => rule.id);

describe('Checkov', () => {
  test('checks that are skipped are off, and the others stay', async () => {
    const { text, left } = carried('checkov', 'skip-check: [CKV_K8S_16, CKV_K8S_19]\n');
    const { rules } = await loaded(text);
    expect(DEFAULTS.filter((id) => !rules.includes(id)).toSorted()).toEqual(['host-network', 'privileged-container']);
    expect(text).toContain('  # CKV_K8S_16\n  privileged-container: off\n');
    expect(left).toEqual([]);
  });

  test('a text with commas and a pattern are as good as a list', async () => {
    const { rules } = await loaded(carried('checkov', 'skip-check: CKV_K8S_16,CKV_K8S_1*\n').text);
    expect(rules).not.toContain('privileged-container');
    expect(rules).not.toContain('host-network');
    expect(rules).toContain('run-as-non-root');
  });

  test('a rule that answers to a further check stays on, and that is told', async () => {
    const shared = BUILT_IN_RULES.map(({ rule }) => rule).find(
      (rule) => rule.defaultOn && (rule.peers['checkov']?.length ?? 0) > 1,
    );
    const [first = '', ...others] = shared?.peers['checkov'] ?? [];
    const { text, left } = carried('checkov', `skip-check: [${first}]\n`);
    expect((await loaded(text)).rules).toContain(shared?.id);
    expect(left.join('\n')).toContain(`${shared?.id} stays on, since it answers to ${others.join(', ')} as well`);
  });

  test('checks that are listed alone leave the rest off', async () => {
    const { rules } = await loaded(carried('checkov', 'check: [CKV_K8S_16, CKV_K8S_9999]\n').text);
    expect(rules).toEqual(['privileged-container', 'yaml-syntax']);
  });

  test('what fails softly closes no gate, what fails hard does', async () => {
    const soft = await loaded(carried('checkov', 'soft-fail: true\n').text);
    expect(soft.config.failOn).toBe('never');
    expect((await loaded(carried('checkov', 'hard-fail-on: [HIGH, CRITICAL]\n').text)).config.failOn).toBe('high');
    expect((await loaded(carried('checkov', 'soft-fail-on: [LOW, MEDIUM]\n').text)).config.failOn).toBe('high');
    const { config } = await loaded(carried('checkov', 'soft-fail-on: CKV_K8S_16\nhard-fail-on: CKV_K8S_31\n').text);
    expect(config.rules.get('privileged-container')?.severity).toBe('medium');
    expect(config.rules.get('seccomp-profile-unset')?.severity).toBe('high');
  });

  test('paths are carried where they are plain ones of the repository', async () => {
    const settings = 'directory: [./deploy, ../elsewhere]\nskip-path: ["^charts/old", "test\\\\.yaml$", "a(b|c)"]\n';
    const others = { 'deploy/web.yaml': 'a: b\n', deploy: '' };
    const { text, left } = carried('checkov', settings, '.checkov.yaml', others);
    const { config } = await loaded(text, { 'deploy/web.yaml': 'a: b\n' });
    expect(config.paths).toEqual(['deploy']);
    expect(config.exclude).toEqual(['charts/old', 'test.yaml']);
    expect(left.join('\n')).toContain('../elsewhere: is not in the repository');
    expect(left.join('\n')).toContain('a(b|c): is no plain path');
  });

  test('what cannot be carried is named with the reason, in the file as well', () => {
    const settings =
      'external-checks-dir: [policies]\nskip-check: [CKV_AWS_20, CKV_K8S_9999]\nquiet: true\nbaseline: b.json\n';
    const { text, left } = carried('checkov', settings);
    expect(left).toEqual([
      'CKV_AWS_20: is not about Kubernetes objects',
      'CKV_K8S_9999: no rule answers to it',
      'external-checks-dir: checks in Python or Checkov’s YAML are written anew, in CEL: see docs/writing-rules.md',
      'baseline: accepted findings are listed under `suppressions`',
    ]);
    for (const line of left) expect(text).toContain(`# - ${line}\n`);
  });
});

describe('KubeLinter', () => {
  test('checks are added, left out and ignored by path', async () => {
    const settings =
      'checks:\n  include: [no-liveness-probe]\n  exclude: [privileged-container]\n  ignorePaths: [charts/old/*.yaml, ~/x, ../y]\n';
    const { text, left } = carried('kube-linter', settings);
    const { config, rules } = await loaded(text);
    expect(rules).not.toContain('privileged-container');
    expect(config.exclude).toEqual(['charts/old/*.yaml']);
    expect(left.join('\n')).toContain('~/x, ../y: is no plain path');
  });

  test('all built-in checks are all rules that answer to one', async () => {
    const { rules } = await loaded(carried('kube-linter', 'checks: { addAllBuiltIn: true }\n').text);
    const answering = BUILT_IN_RULES.filter(({ rule }) => rule.peers['kube-linter'] !== undefined);
    expect(answering.filter(({ rule }) => !rules.includes(rule.id)).map(({ rule }) => rule.id)).toEqual([]);
  });

  test('an excluded check is not among all', async () => {
    const settings = 'checks: { addAllBuiltIn: true, exclude: [minimum-three-replicas, privileged-container] }\n';
    const { rules } = await loaded(carried('kube-linter', settings).text);
    expect(rules).not.toContain('privileged-container');
  });

  test('without defaults only what is included judges', async () => {
    const settings = 'checks: { doNotAutoAddDefaults: true, include: [host-network, host-pid], exclude: [host-pid] }\n';
    const { rules } = await loaded(carried('kube-linter', settings).text);
    expect(rules).toContain('host-network');
    expect(rules.filter((id) => !['host-network', 'yaml-syntax'].includes(id))).toEqual([]);
  });

  test('custom checks are named with their templates', () => {
    const settings =
      'customChecks:\n  - { name: owner-label, template: required-label }\nchecks: { include: [owner-label] }\n';
    expect(carried('kube-linter', settings).left).toEqual([
      'custom check owner-label (template required-label): write it in CEL under `customRules`: see docs/writing-rules.md',
    ]);
  });
});

describe('Trivy', () => {
  test('an ignore list turns off for good, and suppresses until the day before its date', async () => {
    const list = `# the agent loads a module\nKSV-0017 exp:2027-01-01\n\nAVD-KSV-0009\nCVE-2024-1234\nKSV-9999\n`;
    const { text, left } = carried('trivy', list, '.trivyignore');
    const { config, rules } = await loaded(text);
    expect(rules).not.toContain('host-network');
    expect(config.suppressions).toMatchObject([
      { rule: 'privileged-container', reason: 'the agent loads a module', until: '2026-12-31' },
    ]);
    expect(left).toEqual(['CVE-2024-1234: is not about Kubernetes objects', 'KSV-9999: no rule answers to it']);
  });

  test('the list in YAML knows paths and statements', async () => {
    const list =
      'misconfigurations:\n  - { id: KSV-0017, paths: [deploy/agent.yaml, "../x"], statement: "a: module", expired_at: 2027-01-01 }\n  - id: KSV-0009\nvulnerabilities: [{ id: CVE-1 }]\n';
    const { text, left } = carried('trivy', list, '.trivyignore.yaml');
    const { config, rules } = await loaded(text);
    expect(rules).not.toContain('host-network');
    expect(config.suppressions).toMatchObject([
      { rule: 'privileged-container', path: 'deploy/agent.yaml', reason: 'a: module', until: '2026-12-31' },
    ]);
    expect(left).toEqual([
      'KSV-0017: "../x" is no plain path inside the repository',
      'vulnerabilities: is not about Kubernetes objects',
    ]);
  });

  test('the settings carry severities, the gate, paths, version and the ignore file', async () => {
    const settings =
      'severity: [HIGH, CRITICAL]\nexit-code: 1\nignorefile: .trivyignore\nscan: { skip-dirs: [vendor/], skip-files: [a.yaml] }\nkubernetes: { k8s-version: "1.34.2" }\nmisconfiguration: { helm: { values: [v.yaml] } }\n';
    const { text, left } = carried('trivy', settings, 'trivy.yaml', { '.trivyignore': 'KSV-0017\n' });
    const { config, rules } = await loaded(text);
    expect(config).toMatchObject({
      failOn: 'high',
      minSeverity: 'high',
      exclude: ['vendor', 'a.yaml'],
      kubeVersion: { lowest: '1.34', newest: '1.34' },
    });
    expect(rules).not.toContain('privileged-container');
    expect(left).toEqual(['misconfiguration.helm: values files and sets of a chart go to `helm` as its environments']);
  });

  test('severities above the gate raise it, since nothing unseen may close it', async () => {
    expect((await loaded(carried('trivy', 'severity: [CRITICAL]\n', 'trivy.yaml').text)).config.failOn).toBe(
      'critical',
    );
  });
});

describe('kube-score', () => {
  test('its command line is found in a script', async () => {
    const script = `#!/bin/sh\n# --ignore-test container-image-tag\nhelm template . --skip-tests | kube-score score \\\n  --ignore-test container-security-context-privileged --enable-optional-test=deployment-replicas \\\n  --kubernetes-version v1.33 --exit-one-on-warning --output-format ci --ignore-container-cpu-limit -\n`;
    const { text, left } = carried('kube-score', script, 'lint.sh');
    const { config, rules } = await loaded(text);
    expect(rules).not.toContain('privileged-container');
    expect(rules).toContain('insufficient-replicas');
    expect(rules).toContain('latest-tag');
    expect(config).toMatchObject({ failOn: 'medium', kubeVersion: { lowest: '1.33' } });
    expect(left.join('\n')).toContain('--ignore-container-cpu-limit: rules that ask for limits');
    expect(left.join('\n')).not.toContain('skip-tests');
  });

  test('a plain list is what is ignored', async () => {
    const { rules } = await loaded(
      carried('kube-score', 'container-security-context-privileged\n', 'ignored.txt').text,
    );
    expect(rules).not.toContain('privileged-container');
  });
});

test.each(MIGRATED_PEERS)('whatever a file for %s holds, the result loads, or the file is refused', async (peer) => {
  const word = fc.constantFrom(
    'skip-check',
    'check',
    'checks',
    'exclude',
    'include',
    'customChecks',
    'misconfigurations',
    'id',
    'paths',
    'statement',
    'severity',
    'scan',
    'skip-dirs',
    'skip-path',
    'CKV_K8S_16',
    'KSV-0017',
    '*',
    'HIGH',
    'privileged-container',
    '#',
    ': off\nrules: {}',
    '\u2028evil: true',
    '--ignore-test',
    '"',
    '../..',
    'a\nb',
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(word, tie('node'), { maxKeys: 4 }),
    ),
  })).node;
  const root = repositoryWith({ 'lintel.yaml': '' });
  const { writeFileSync } = await import('node:fs');
  await fc.assert(
    fc.asyncProperty(fc.dictionary(word, value, { maxKeys: 4 }), async (settings) => {
      const { text } = carried(peer, JSON.stringify(settings), peer === 'trivy' ? '.trivyignore.yaml' : 'x.yaml');
      writeFileSync(`${root}/lintel.yaml`, text);
      const config = await configIn(root);
      expect(() => selectRules(BUILT_IN_RULES, config)).not.toThrow();
      for (const { rule } of config.suppressions) expect(namesOf(BUILT_IN_RULES).get(rule)).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

test('what is no settings at all is a mistake, with its place', () => {
  expect(() => carried('checkov', '- a\n- b\n', '.checkov.yaml')).toThrow(UserError);
  expect(() => carried('checkov', 'a: [\n', '.checkov.yaml')).toThrow('.checkov.yaml is not YAML');
});
