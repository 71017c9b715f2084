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
  'input-file.ts',
];

/** Which rooms of src each room may import from, beside itself. Not listed is not allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'errors.ts': [],
  'version.ts': [],
  'input-file.ts': ['errors.ts'],
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
  'sentences/suggest-network-policies.ts': [
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
  'sentences/settings-of-base.ts': [...KNOWN_TO_STAGES, 'compare', 'git', 'sentences/judge.ts', 'render'],
  trial: [...KNOWN_TO_STAGES, 'admission', 'parse', 'evaluate'],
  'lint.ts': [...KNOWN_TO_STAGES, 'discover', 'evaluate', 'judging', 'process', 'render', 'setup'],
  judging: [
    ...KNOWN_TO_STAGES,
    'version.ts',
    'admission',
    'discover',
    'render',
    'parse',
    'evaluate',
    'trace',
    'suppress',
    'report',
  ],
  'sentences/judge.ts': [
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
  'sentences/repair.ts': [...KNOWN_TO_STAGES, 'lint.ts', 'output-file.ts', 'fix', 'git', 'compare', 'render', 'setup'],
  'sentences/merge-shards.ts': [...KNOWN_TO_STAGES, 'baseline', 'render', 'report', 'version.ts'],
  'sentences/asked-frameworks.ts': ['model', 'errors.ts', 'config', 'catalog', 'judging', 'compliance', 'report'],
  'sentences/prepare-code.ts': ['catalog', 'render', 'setup'],
  'sentences/trace-fields.ts': [...KNOWN_TO_STAGES, 'discover', 'render', 'setup', 'parse', 'evaluate', 'trace'],
  'sentences/report-frameworks.ts': [
    ...KNOWN_TO_STAGES,
    'process',
    'version.ts',
    'judging',
    'lint.ts',
    'sentences/judge.ts',
    'evaluate',
    'git',
    'trace',
    'compliance',
  ],
  'sentences/report-over-time.ts': [...KNOWN_TO_STAGES, 'compliance', 'git', 'render'],
  cli: [
    'sentences/asked-frameworks.ts',
    'sentences/report-frameworks.ts',
    'sentences/report-over-time.ts',
    ...KNOWN_TO_STAGES,
    'version.ts',
    'output-file.ts',
    'lint.ts',
    'sentences/judge.ts',
    'sentences/settings-of-base.ts',
    'sentences/repair.ts',
    'sentences/merge-shards.ts',
    'diff',
    'fix',
    'discover',
    'judging',
    'admission',
    'sentences/trace-fields.ts',
    'sentences/suggest-network-policies.ts',
    'sentences/prepare-code.ts',
    'suggest',
    'migrate',
    'trial',
    'report',
    'setup',
  ],
  'cli.ts': ['cli', 'errors.ts', 'setup', 'version.ts'],
  github: [
    'sentences/asked-frameworks.ts',
    'sentences/report-frameworks.ts',
    'sentences/report-over-time.ts',
    'sentences/settings-of-base.ts',
    ...KNOWN_TO_STAGES,
    'version.ts',
    'output-file.ts',
    'sentences/judge.ts',
    'sentences/repair.ts',
    'fix',
    'git',
    'sentences/merge-shards.ts',
    'judging',
    'discover',
    'report',
    'setup',
    'process',
  ],
  'action.ts': ['github', 'errors.ts'],
  'index.ts': [...KNOWN_TO_STAGES, 'lint.ts', 'judging', 'trial', 'report', 'setup', 'version.ts'],
};

/**
 * Which folders inside a room each of them may import from, for rooms whose parts stand one above the other; the room's own name is
 * for its files beside the folders.
 */
const ALLOWED_INSIDE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cel: {
    functions: ['cel'],
    // What compiled rules run on does not know the compiler, which a plain run never loads.
    cel: ['functions'],
    compiler: ['cel', 'functions'],
  },
  kubernetes: {
    syntax: [],
    kubernetes: ['syntax'],
    workloads: ['syntax', 'kubernetes'],
    access: ['syntax', 'kubernetes', 'workloads'],
    'config-and-storage': ['syntax', 'kubernetes', 'workloads'],
    network: ['syntax', 'kubernetes', 'workloads'],
    reachability: ['syntax', 'kubernetes', 'workloads', 'network'],
    'control-plane': ['syntax', 'kubernetes', 'workloads', 'hosts'],
    hosts: ['syntax', 'kubernetes', 'control-plane'],
  },
  admission: {
    kyverno: ['admission'],
    admission: ['kyverno'],
    // Only `lintel export` writes policies.
    export: ['admission'],
  },
};

/** What only one room may do. */
const SINGLE_ROOM: readonly { readonly what: RegExp; readonly rooms: readonly string[] }[] = [
  { what: /from 'node:child_process'/u, rooms: ['process'] },
  { what: /(?:from|import\() ?'@actions\//u, rooms: ['github'] },
  { what: /\bprocess\.(?:argv|exit\b|exitCode)/u, rooms: ['cli.ts', 'action.ts'] },
];

const files = filesBelow('src');

function filesBelow(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
}

/** The folder of src, or the file beside the folders; each sentence is a room of its own. */
function roomOf(name: string): string {
  const [room = name] = name.split('/');
  return room === 'sentences' ? name : room;
}

/** The folder inside a room that a file lies in; the room's own name for what lies beside its folders. */
function partOf(name: string): string {
  const [room = name, part = room, ...rest] = name.split('/');
  return rest.length === 0 ? room : part;
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

test('inside a room, what is general does not know what is special', () => {
  const strays = files.flatMap(({ name, text }) =>
    importsOf(text).flatMap((target) => {
      const path = posix.join(posix.dirname(name), target);
      const room = roomOf(name);
      const allowed = ALLOWED_INSIDE[room];
      if (allowed === undefined || roomOf(path) !== room) return [];
      const [from, to] = [partOf(name), partOf(path)];
      return from === to || (allowed[from]?.includes(to) ?? false) ? [] : [`${name} imports ${path}`];
    }),
  );
  expect(strays).toEqual([]);
});

test('no file imports itself, not by way of others and not for a type alone', () => {
  const imports = new Map(
    files.map(({ name, text }) => [
      name,
      [...text.matchAll(/\bfrom '(\.[^']+)'/gu)].map(([, target = '']) => posix.join(posix.dirname(name), target)),
    ]),
  );
  const settled = new Set<string>();
  const circleFrom = (name: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (settled.has(name)) return undefined;
    for (const target of imports.get(name) ?? []) {
      const circle = circleFrom(target, [...way, name]);
      if (circle !== undefined) return circle;
    }
    settled.add(name);
    return undefined;
  };
  const circles = files.flatMap(({ name }) => circleFrom(name, []) ?? []);
  expect(circles.slice(0, 20)).toEqual([]);
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

test('what a file exports, another file imports', () => {
  const all = ['src', 'rules', 'tools', 'test'].flatMap((folder) =>
    filesBelow(folder).map(({ name, text }) => ({ name: posix.join(folder, name), text })),
  );
  const wordsOfImporters = new Map<string, Set<string>>();
  const passedOn = new Set(['src/index.ts']);
  for (const { name, text } of all) {
    const pathOf = (target: string): string => posix.join(posix.dirname(name), target);
    const words = text.match(/\w+/gu) ?? [];
    for (const target of importsOf(text)) {
      const known = wordsOfImporters.get(pathOf(target)) ?? new Set();
      for (const word of words) known.add(word);
      wordsOfImporters.set(pathOf(target), known);
    }
    for (const [, target = ''] of text.matchAll(/export \* from '([^']+)'/gu)) passedOn.add(pathOf(target));
  }
  const unused = all
    .filter(({ name }) => name.startsWith('src/') && !passedOn.has(name))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|let) (\w+)/gmu)]
        .filter(([, exported = '']) => wordsOfImporters.get(name)?.has(exported) !== true)
        .map(([, exported = '']) => `${name} exports ${exported}`),
    );
  expect(unused).toEqual([]);
});
