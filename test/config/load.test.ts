import { expect, test } from 'vitest';
import { configIn, mistakeOf, repositoryWith } from './repository.ts';

const CHART = { 'charts/web/Chart.yaml': 'name: web\n', 'charts/web/values-prod.yaml': '{}\n', 'deploy/a.yaml': '' };

async function mistakeIn(text: string): Promise<string> {
  const { place, message, hint } = await mistakeOf(configIn(repositoryWith({ ...CHART, 'lintel.yaml': text })));
  return `${place} ${message} | ${hint}`;
}

test.each([
  ['failOn: high\nseverty: low\n', 'lintel.yaml:2:1 unknown key "severty"', 'Keys here are paths'],
  ['minSeverty: low\n', 'lintel.yaml:1:1 unknown key "minSeverty"', 'Did you mean "minSeverity"?'],
  [
    'failOn: hihg\n',
    'lintel.yaml:1:9 failOn cannot be "hihg"',
    'It takes one of info, low, medium, high, critical, never.',
  ],
  ['failOn:\n', 'lintel.yaml:1:1 failOn has no value', 'never'],
  ['paths: deploy\n', 'lintel.yaml:1:8 paths cannot be "deploy"', 'a list of paths'],
  ['paths: [1]\n', 'lintel.yaml:1:9 paths[0] cannot be 1', 'a string'],
  ['- a\n', 'lintel.yaml:1:1 lintel.yaml is not a mapping', 'key: value'],
  ['a: [\n', 'lintel.yaml:2:1 lintel.yaml is not YAML', 'Repair'],
  ['failOn: high\nfailOn: low\n', 'lintel.yaml:2:1 the key "failOn" is there twice', 'Keep one'],
  ['__proto__: 1\n', 'lintel.yaml:1:1 lintel.yaml has a key that is no plain word', 'words'],
  [
    'rules:\n  latest-tag: of\n',
    'lintel.yaml:2:15 rules.latest-tag cannot be "of"',
    'It takes "off", "on", a severity',
  ],
  ['rules:\n  x: { severty: low }\n', 'lintel.yaml:2:8 unknown key "severty" in rules.x', 'Did you mean "severity"?'],
  ['rules:\n  x: { severity: lo }\n', 'lintel.yaml:2:18 rules.x.severity cannot be "lo"', 'It takes one of info'],
  ['rules:\n  x: { params: { a: null } }\n', 'lintel.yaml:2:18 rules.x.params.a has no value', 'a value'],
  ['suppressions:\n  - rule: x\n', 'lintel.yaml:2:5 suppressions[0].reason is missing', 'says why'],
  [
    'suppressions:\n  - { rule: x, reason: y, until: 2026-02-30 }\n',
    'lintel.yaml:2:34 suppressions[0].until cannot be "2026-02-30"',
    'a date like',
  ],
  ['kubeVersion: 2.1\n', 'lintel.yaml:1:14 kubeVersion: "2.1" is no Kubernetes version', '1.33..1.37'],
  ['kubeVersion: 1.37..1.33\n', 'lintel.yaml:1:14 kubeVersion: "1.37..1.33" begins with the newer version', 'range'],
  [
    'limits: { renderSeconds: 600 }\n',
    'lintel.yaml:1:26 limits.renderSeconds is 600, above the 120',
    'flag or an input',
  ],
  ['limits: { renderSeconds: 0 }\n', 'lintel.yaml:1:26 limits.renderSeconds cannot be 0', 'whole number'],
  ['failOn: low\nminSeverity: high\n', 'lintel.yaml:2:14 findings from low on close the gate', 'Lower minSeverity'],
  ['exclude: ["{a,b}/**"]\n', 'lintel.yaml:1:11 exclude: "{a,b}/**" has braces', 'one pattern for each'],
  [`exclude: ["${'a'.repeat(1025)}"]\n`, 'lintel.yaml:1:11 a pattern of exclude has 1025 characters', 'at most 1024'],
  ['exclude: ["[a"]\n', 'lintel.yaml:1:11 exclude: "[a" matches nothing', '.gitignore'],
  ['sets: [[deploy]]\n', 'lintel.yaml:1:8 sets[0] cannot be this value', 'at least two'],
  ['sets: [[deploy, deploy]]\n', 'lintel.yaml:1:17 "deploy" is in sets twice', 'one set'],
  ['sets: [[deploy, deplyo]]\n', 'lintel.yaml:1:17 sets[0][1]: "deplyo" does not exist', 'Did you mean "deploy"?'],
  ['paths: [deplo]\n', 'lintel.yaml:1:9 paths[0]: "deplo" does not exist', 'Did you mean "deploy"?'],
  [
    'podTemplates: [{ kind: rollout, path: spec }]\n',
    'lintel.yaml:1:24 podTemplates[0].kind cannot be "rollout"',
    'Rollout.argoproj.io',
  ],
])('%j is told at its place', async (text, message, hint) => {
  const told = await mistakeIn(text);
  expect(told).toContain(message);
  expect(told).toContain(hint);
});

test('several mistakes are told at once, the first one with its hint', async () => {
  const told = await mistakeIn('scop: all\nfailOn: x\npreset: 1\n');
  expect(told).toBe(
    'lintel.yaml:1:1 unknown key "scop" | Did you mean "scope"? Also: line 2: failOn cannot be "x"; line 3: preset cannot be 1.',
  );
});

test.each([
  ['helmBinary: ./helm', 'which program is run'],
  ['helm-binary: ./helm', 'which program is run'],
  ['renderers: {}', 'which program is run'],
  ['setup: true', 'which program is run'],
  ['allowRemoteBases: true', 'reach the network'],
  ['allow-anything: true', 'reach the network'],
  ['helmDependencyBuild: true', 'reach the network'],
  ['output: /etc/passwd', 'write files'],
  ['upload: true', 'write files'],
  ['comment: true', 'write files'],
  ['check: true', 'write files'],
  ['token: x', 'rights of whoever runs'],
  ['base: main', 'judged against'],
])('%s is refused with the reason', async (text, reason) => {
  const told = await mistakeIn(`${text}\n`);
  expect(told).toContain('is not a key of the configuration file');
  expect(told).toContain(reason);
});

const PATHS_OUT = [
  '../x',
  'a/../../x',
  '/etc/passwd',
  'https://example.com/x.yaml',
  'git@example.com:x',
  'file:///etc/passwd',
  'C:\\x',
  '.git/config',
  'link',
];

test.each(PATHS_OUT)('no path of the file may be %s', async (path) => {
  const { symlinkSync } = await import('node:fs');
  const written = JSON.stringify(path);
  const texts = [
    `paths: [${written}]`,
    `customRules: [${written}]`,
    `helm: [{ chart: ${written}, environments: [] }]`,
    `helm: [{ chart: charts/web, environments: [{ name: a, values: [${written}] }] }]`,
    `kustomize: { roots: [${written}] }`,
    `sets: [[deploy, ${written}]]`,
    `baseline: ${written}`,
    `compliance: { attestations: ${written} }`,
  ];
  for (const text of texts) {
    const root = repositoryWith({ ...CHART, 'lintel.yaml': text });
    symlinkSync('/etc', `${root}/link`);
    const { place, message } = await mistakeOf(configIn(root));
    expect(place, text).toBe(`lintel.yaml:1:${text.indexOf(written) + 1}`);
    expect(message).toMatch(
      /is an address|is an absolute path|has `\.\.` in it|part of the git folder|leads out of the repository/u,
    );
  }
});

test('a values file that is a link out of the repository is refused', async () => {
  const { symlinkSync } = await import('node:fs');
  const root = repositoryWith({
    ...CHART,
    'lintel.yaml': 'helm: [{ chart: charts/web, environments: [{ name: a, values: [v.yaml] }] }]',
  });
  symlinkSync('/etc/passwd', `${root}/charts/web/v.yaml`);
  const { message } = await mistakeOf(configIn(root));
  expect(message).toContain('leads out of the repository');
});

test.each(['--post-renderer=./x', '-x', 'A', ''])(
  'a release called %j never reaches the command line',
  async (release) => {
    const told = await mistakeIn(
      `helm: [{ chart: charts/web, environments: [{ name: a, release: ${JSON.stringify(release)} }] }]`,
    );
    expect(told).toContain('helm[0].environments[0].release cannot be');
  },
);

test('an environment is named once', async () => {
  const told = await mistakeIn('helm: [{ chart: charts/web, environments: [{ name: a }, { name: a }] }]');
  expect(told).toContain('the environment "a" of charts/web is there twice');
});

test('aliases that multiply are refused before they are followed', async () => {
  const levels = Array.from(
    { length: 30 },
    (_, index) => `l${index + 1}: &l${index + 1} [${Array.from({ length: 10 }, () => `*l${index}`).join(', ')}]`,
  );
  const told = await mistakeIn(`l0: &l0 [lol]\n${levels.join('\n')}\n`);
  expect(told).toContain('too large when its aliases are followed');
});

test('an alias of itself is refused', async () => {
  expect(await mistakeIn('rules: &a\n  x: *a\n')).toContain(
    'too large when its aliases are followed, or nested too deep',
  );
});

test('a file above 1 MiB is refused unread', async () => {
  expect(await mistakeIn(`# ${'x'.repeat(1024 * 1024)}\n`)).toContain('lintel.yaml lintel.yaml is larger than 1 MiB');
});

test.each(['[', '{a: ', '- ', '? '])('fifty thousand times %j is told, and no crash', async (text) => {
  expect(await mistakeIn(text.repeat(50_000))).toMatch(/^lintel\.yaml:\d+:\d+ lintel\.yaml is not YAML/u);
});

test('aliases of plain values work, and mistakes in them are told', async () => {
  const root = repositoryWith({ 'lintel.yaml': 'rules:\n  a: &s low\n  b: *s\n' });
  const config = await configIn(root);
  expect(config.rules.get('b')?.severity).toBe('low');
});

test('the file of another revision is read from text', async () => {
  const root = repositoryWith({ 'lintel.yaml': 'failOn: never\n' });
  const { repoPath } = await import('../../src/model/location.ts');
  const config = await configIn(root, {
    configFile: { kind: 'text', file: repoPath('lintel.yaml'), text: 'failOn: low\n' },
  });
  expect(config.failOn).toBe('low');
});

test('a named file that is missing is told', async () => {
  const { message } = await mistakeOf(configIn(repositoryWith({}), { configFile: { kind: 'path', path: 'x.yaml' } }));
  expect(message).toBe('the configuration x.yaml could not be read');
});

test('a lintel.yaml that is a link out of the repository is not read', async () => {
  const { symlinkSync } = await import('node:fs');
  const root = repositoryWith({});
  symlinkSync('/etc/passwd', `${root}/lintel.yaml`);
  expect((await mistakeOf(configIn(root))).message).toBe('lintel.yaml is a link that leads out of the repository');
});
