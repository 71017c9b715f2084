import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Settings and rules, which every stage may know. */
const KNOWN_TO_STAGES = [
  'model',
  'cel',
  'yaml',
  'gotemplate',
  'kubernetes',
  'schema',
  'config',
  'catalog',
  'errors.ts',
];

/** Which rooms of src each room may import from, beside itself. Not listed is not allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'errors.ts': [],
  'version.ts': [],
  'output-file.ts': ['errors.ts'],
  cel: ['model'],
  yaml: ['model'],
  gotemplate: ['model'],
  kubernetes: ['model'],
  schema: ['model', 'cel', 'kubernetes'],
  config: ['model', 'errors.ts', 'yaml', 'kubernetes'],
  catalog: ['model', 'errors.ts', 'cel', 'kubernetes', 'config'],
  admission: ['model', 'errors.ts', 'cel', 'yaml', 'kubernetes', 'catalog'],
  process: ['model'],
  setup: ['model', 'errors.ts', 'config', 'process'],
  discover: KNOWN_TO_STAGES,
  render: [...KNOWN_TO_STAGES, 'process'],
  parse: KNOWN_TO_STAGES,
  evaluate: KNOWN_TO_STAGES,
  trace: KNOWN_TO_STAGES,
  suppress: KNOWN_TO_STAGES,
  report: KNOWN_TO_STAGES,
  compliance: KNOWN_TO_STAGES,
  migrate: KNOWN_TO_STAGES,
  suggest: KNOWN_TO_STAGES,
  'suggest-network-policies.ts': [
    ...KNOWN_TO_STAGES,
    'discover',
    'render',
    'setup',
    'parse',
    'evaluate',
    'trace',
    'suggest',
  ],
  git: [...KNOWN_TO_STAGES, 'process'],
  diff: [],
  fix: [...KNOWN_TO_STAGES, 'parse'],
  compare: [...KNOWN_TO_STAGES, 'diff', 'report'],
  cluster: [...KNOWN_TO_STAGES, 'process', 'render', 'parse', 'evaluate', 'diff', 'report'],
  baseline: [...KNOWN_TO_STAGES, 'report'],
  gate: [...KNOWN_TO_STAGES, 'baseline', 'compare', 'diff', 'discover', 'git', 'render', 'report'],
  'settings-of-base.ts': [...KNOWN_TO_STAGES, 'compare', 'git', 'judge.ts', 'render'],
  trial: [...KNOWN_TO_STAGES, 'admission', 'parse', 'evaluate'],
  'lint.ts': [...KNOWN_TO_STAGES, 'discover', 'evaluate', 'judge-renderings.ts', 'process', 'render', 'setup'],
  'judge-renderings.ts': [
    ...KNOWN_TO_STAGES,
    'available-rules.ts',
    'lint.ts',
    'version.ts',
    'render',
    'parse',
    'evaluate',
    'trace',
    'suppress',
    'report',
    'input-policies.ts',
    'resource-schemas.ts',
  ],
  'judge.ts': [
    ...KNOWN_TO_STAGES,
    'lint.ts',
    'git',
    'compare',
    'cluster',
    'gate',
    'baseline',
    'discover',
    'process',
    'render',
    'report',
    'setup',
  ],
  'repair.ts': [...KNOWN_TO_STAGES, 'lint.ts', 'output-file.ts', 'fix', 'git', 'compare', 'render', 'setup'],
  'merge-shards.ts': [...KNOWN_TO_STAGES, 'baseline', 'render', 'report', 'version.ts'],
  'input-policies.ts': [...KNOWN_TO_STAGES, 'admission', 'parse', 'evaluate', 'trace'],
  'resource-schemas.ts': [...KNOWN_TO_STAGES, 'discover', 'render', 'parse'],
  'available-rules.ts': ['model', 'errors.ts', 'config', 'catalog', 'admission', 'schema'],
  'asked-frameworks.ts': ['model', 'errors.ts', 'config', 'catalog', 'available-rules.ts', 'compliance', 'report'],
  'prepare-code.ts': ['catalog', 'render', 'setup'],
  'trace-fields.ts': [...KNOWN_TO_STAGES, 'discover', 'render', 'setup', 'parse', 'evaluate', 'trace'],
  'report-frameworks.ts': [
    ...KNOWN_TO_STAGES,
    'process',
    'version.ts',
    'available-rules.ts',
    'lint.ts',
    'judge.ts',
    'evaluate',
    'git',
    'trace',
    'compliance',
  ],
  'report-over-time.ts': [...KNOWN_TO_STAGES, 'compliance', 'git', 'render'],
  cli: [
    'asked-frameworks.ts',
    'report-frameworks.ts',
    'report-over-time.ts',
    ...KNOWN_TO_STAGES,
    'version.ts',
    'output-file.ts',
    'lint.ts',
    'judge.ts',
    'settings-of-base.ts',
    'repair.ts',
    'merge-shards.ts',
    'diff',
    'fix',
    'discover',
    'available-rules.ts',
    'admission',
    'trace-fields.ts',
    'suggest-network-policies.ts',
    'prepare-code.ts',
    'suggest',
    'migrate',
    'trial',
    'report',
    'setup',
  ],
  'cli.ts': ['cli', 'errors.ts', 'setup', 'version.ts'],
  github: [
    'asked-frameworks.ts',
    'report-frameworks.ts',
    'report-over-time.ts',
    'settings-of-base.ts',
    ...KNOWN_TO_STAGES,
    'version.ts',
    'output-file.ts',
    'judge.ts',
    'repair.ts',
    'fix',
    'git',
    'merge-shards.ts',
    'available-rules.ts',
    'discover',
    'report',
    'setup',
    'process',
  ],
  'action.ts': ['github', 'errors.ts'],
  'index.ts': [...KNOWN_TO_STAGES, 'lint.ts', 'available-rules.ts', 'trial', 'report', 'setup', 'version.ts'],
};

/** What only one room may do. */
const SINGLE_ROOM: readonly { readonly what: RegExp; readonly rooms: readonly string[] }[] = [
  { what: /from 'node:child_process'/u, rooms: ['process'] },
  { what: /(?:from|import\() ?'@actions\//u, rooms: ['github'] },
  { what: /\bprocess\.(?:argv|exit\b|exitCode)/u, rooms: ['cli.ts', 'action.ts'] },
];

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));

function roomOf(name: string): string {
  return name.split('/')[0] ?? name;
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/gu)].map((match) => match[1] ?? '');
}

test('rooms import only from the rooms that they may know', () => {
  const strays = files.flatMap(({ name, text }) =>
    importsOf(text).flatMap((target) => {
      const path = posix.join(posix.dirname(name), target);
      const [from, to] = [roomOf(name), roomOf(path)];
      if (path.startsWith('..')) return path === '../package.json' ? [] : [`${name} imports ${path}, outside src`];
      if (from === to || (ALLOWED[from]?.includes(to) ?? false)) return [];
      return [
        `${name} imports ${path}; ${from} may know ${ALLOWED[from]?.join(', ') ?? 'nothing: it is not in the table'}`,
      ];
    }),
  );
  expect(strays).toEqual([]);
});

test('processes, GitHub and the command line each have one room', () => {
  const strays = SINGLE_ROOM.flatMap(({ what, rooms }) =>
    files
      .filter(({ name, text }) => what.test(text) && !rooms.includes(roomOf(name)))
      .map(({ name }) => `${name}: ${what.source}`),
  );
  expect(strays).toEqual([]);
});

test('rules see nothing but nouns and facts', () => {
  const names = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const strays = names.flatMap((name) => {
    const folder = dirname(join(root, 'rules', name));
    return importsOf(readFileSync(join(root, 'rules', name), 'utf8'))
      .map((target) => relative(root, join(folder, target)))
      .filter((path) => !/^(?:src\/(?:model|kubernetes)|rules)\//u.test(path))
      .map((path) => `${name} imports ${path}`);
  });
  expect(strays).toEqual([]);
});
