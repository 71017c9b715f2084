import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TEMPLATE_SCOPES } from '../../src/catalog/rule-template.ts';
import { repositoryOf } from '../e2e/program.ts';
import { type Ran, runMainWith } from './run-main.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'test-lintel-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function lintel(cwd: string, argv: readonly string[], stdin = ''): Promise<Ran> {
  return runMainWith({ stdin }, cwd, argv);
}

const FILE = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: app
          image: nginx:1.27
        - name: log
          image: fluent:1
---
apiVersion: v1
kind: Service
metadata: { name: web }
`;
const folder = folderOf({
  'a.yaml': FILE,
  'max.yaml': 'max: 2\n',
  'values.yaml': 'a: 1\n',
  'bad.yaml': `${FILE}---\napiVersion: v1\nkind: X\na: [\n`,
});
const CONTAINERS = 'object.?spec.?template.?spec.?containers.orValue([])';

describe('lintel cel', () => {
  test.each([
    ['a selection', 'object.?spec.?replicas', ['a.yaml:5  Deployment/shop/web  3', 'a.yaml:14  Service/web  none']],
    [
      'a default',
      'object.?spec.?replicas.orValue(1)',
      ['a.yaml:5  Deployment/shop/web  3', 'a.yaml:14  Service/web  1'],
    ],
    [
      'a list of the manifest',
      CONTAINERS,
      [
        'a.yaml:9  Deployment/shop/web  [0] {"name":"app","image":"nginx:1.27"}',
        'a.yaml:11  Deployment/shop/web  [1] {"name":"log","image":"fluent:1"}',
        'a.yaml:14  Service/web  []',
      ],
    ],
    [
      'fields of items',
      `${CONTAINERS}.filter(c, c.name != "app").map(c, c.image)`,
      ['a.yaml:12  Deployment/shop/web  [0] "fluent:1"', 'a.yaml:14  Service/web  []'],
    ],
    [
      'a filter in the map itself, and an index',
      `${CONTAINERS}.map(c, c.name == "log", [c])`,
      ['a.yaml:1  Deployment/shop/web  [0] [{"name":"log","image":"fluent:1"}]', 'a.yaml:14  Service/web  []'],
    ],
    [
      'what the expression makes stands at the object',
      'object.kind + "!"',
      ['a.yaml:1  Deployment/shop/web  "Deployment!"', 'a.yaml:14  Service/web  "Service!"'],
    ],
    [
      'integers beyond those of JSON, and types',
      '[dyn(9223372036854775807), type(object.metadata)]',
      [
        'a.yaml:1  Deployment/shop/web  [0] "9223372036854775807"',
        'a.yaml:1  Deployment/shop/web  [1] "map"',
        'a.yaml:14  Service/web  [0] "9223372036854775807"',
        'a.yaml:14  Service/web  [1] "map"',
      ],
    ],
  ])('%s is shown with its lines', async (_, source, lines) => {
    const { exit, out, err } = await lintel(folder, ['cel', source, 'a.yaml']);
    expect([exit, out.trimEnd().split('\n'), err]).toEqual([0, lines, '']);
  });

  test('an error is shown where it comes about in the expression, and the other objects are answered', async () => {
    const { exit, out } = await lintel(folder, ['cel', 'object.kind != "" &&\n  object.spec.replicas > 1', 'a.yaml']);
    expect(exit).toBe(2);
    expect(out).toBe(
      'a.yaml:1  Deployment/shop/web  true\n' +
        'a.yaml:14  Service/web  error: no such key: spec\n' +
        '    object.spec.replicas > 1\n' +
        '           ^\n',
    );
  });

  test('what is no CEL is shown with its place and the nearest name, before any file is judged', async () => {
    expect(await lintel(folder, ['cel', '1 == 1 && objct.kind', 'a.yaml'])).toEqual({
      exit: 2,
      out: '',
      err: 'EXPR:1:11  undeclared name "objct"\n  1 == 1 && objct.kind\n            ^\n  Did you mean "object"?\n',
    });
  });

  test.each([
    ['a megabyte', `object.kind == "${'x'.repeat(1_000_000)}"`, 'longer than 100000 characters'],
    ['ten thousand parentheses', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`, 'nests deeper than 250'],
  ])('%s is told in one short line', async (_, source, message) => {
    const { exit, err } = await lintel(folder, ['cel', source, 'a.yaml']);
    expect(exit).toBe(2);
    expect(err).toContain(message);
    expect(err.length).toBeLessThan(400);
  });

  test('reads parameters, standard input and JSON', async () => {
    const source = 'object.spec.replicas > params.max';
    const { exit, out } = await lintel(folder, ['cel', source, '-', '--params', 'max.yaml', '-f', 'json'], FILE);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toEqual({
      expression: source,
      type: 'bool',
      results: [
        { file: '-', apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: 'shop', line: 1, value: true },
        {
          file: '-',
          apiVersion: 'v1',
          kind: 'Service',
          name: 'web',
          line: 14,
          error: { message: 'no such key: spec', line: 1, column: 8 },
        },
      ],
      broken: [],
    });
  });

  test.each([
    ['no file', ['cel', 'true'], 'takes an expression and files'],
    ['a file that is not there', ['cel', 'true', 'none.yaml'], 'none.yaml cannot be read'],
    ['a file without objects', ['cel', 'true', 'values.yaml'], 'values.yaml holds no Kubernetes object'],
    ['parameters that nobody gave', ['cel', 'params.max > 1', 'a.yaml'], 'undeclared name "params"'],
    ['a document that is not YAML', ['cel', 'true', 'bad.yaml'], 'bad.yaml:21  not evaluated:'],
    ['an unknown format', ['cel', 'true', 'a.yaml', '-f', 'xml'], 'has no format "xml"'],
  ])('%s is exit 2 with the reason', async (_, argv, reason) => {
    const { exit, err } = await lintel(folder, argv);
    expect(exit).toBe(2);
    expect(err).toContain(reason);
  });

  test('nothing of a manifest reaches the terminal as more than text', async () => {
    const hostile = 'apiVersion: v1\nkind: "Pod\\u001b[31m"\nmetadata: { name: "a\\n::error::b" }\n';
    const { out } = await lintel(folder, ['cel', 'object.metadata.name', '-'], hostile);
    expect(out).toBe('-:3  Pod\\u001b[31m/a\\u000a::error::b  "a\\n::error::b"\n');
  });
});

describe('lintel new-rule', () => {
  test.each(TEMPLATE_SCOPES)('a first rule of scope %s passes `lintel test` and judges', async (scope) => {
    const here = folderOf({});
    const made = await lintel(here, ['new-rule', 'first', '--scope', scope]);
    expect([made.exit, made.out.split('\n')[0]]).toEqual([0, 'wrote policies/first.yaml']);
    const tested = await lintel(here, ['test', 'policies/first.yaml']);
    expect([tested.exit, tested.err]).toEqual([0, '']);
    expect(tested.out).toMatch(/^ok {4}first/u);
  });

  test('the file and the category may be named', async () => {
    const here = folderOf({});
    await lintel(here, ['new-rule', 'first', 'mine.yaml', '--category', 'network']);
    expect(readFileSync(join(here, 'mine.yaml'), 'utf8')).toContain('\ncategory: network\n');
  });

  test.each([
    ['no id', [], 'takes an id'],
    ['an id in capitals', ['Mine'], 'cannot be the id'],
    ['an id that leads elsewhere', ['../x'], 'cannot be the id'],
    ['a built-in id', ['latest-tag'], 'there is a built-in rule'],
    ['scope set, which is TypeScript', ['mine', '--scope', 'set'], 'there is no scope "set"'],
    ['an unknown category', ['mine', '--category', 'netwrok'], 'there is no category "netwrok"'],
  ])('%s is refused, and nothing is written', async (_, argv, reason) => {
    const here = folderOf({});
    const { exit, err } = await lintel(here, ['new-rule', ...argv]);
    expect([exit, existsSync(join(here, 'policies'))]).toEqual([2, false]);
    expect(err).toContain(reason);
  });

  test('a file that is there stays as it is', async () => {
    const here = folderOf({ 'mine.yaml': 'mine\n' });
    const { exit, err } = await lintel(here, ['new-rule', 'mine', 'mine.yaml']);
    expect([exit, readFileSync(join(here, 'mine.yaml'), 'utf8')]).toEqual([2, 'mine\n']);
    expect(err).toContain('is there already');
  });

  test('writes nothing through a link that leads nowhere yet', async () => {
    const [here, elsewhere] = [folderOf({}), folderOf({})];
    symlinkSync(join(elsewhere, 'target.yaml'), join(here, 'mine.yaml'));
    const { exit, err } = await lintel(here, ['new-rule', 'mine', 'mine.yaml']);
    expect([exit, readdirSync(elsewhere)]).toEqual([2, []]);
    expect(err).toContain('mine.yaml cannot be written');
  });
});

describe('docs/writing-rules.md', () => {
  const page = readFileSync(new URL('../../docs/writing-rules.md', import.meta.url), 'utf8');
  const rule = /```yaml\n(id: owner-label\n[^]*?)```/u.exec(page)?.[1] ?? '';
  const consoles = [...page.matchAll(/```console\n([^]*?)```/gu)].flatMap(([, text = '']) =>
    text.split(/^\$ /mu).slice(1),
  );
  const deploy =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  labels:\n    app: web\nspec:\n  replicas: 2\n';

  /** What the page says that a command prints. */
  function shown(start: string, which = 0): string {
    const found = consoles.filter((one) => one.startsWith(start))[which] ?? '';
    return found.slice(found.indexOf('\n') + 1).trimEnd();
  }

  test('a newcomer sees what the page shows, at every step', async () => {
    const here = folderOf({ 'deploy.yaml': deploy });
    expect((await lintel(here, ['new-rule', 'owner-label'])).out).toContain(shown('lintel new-rule'));
    const asked = await lintel(here, ['cel', "object.?metadata.labels[?'shop/owner']", 'deploy.yaml']);
    expect(asked.out.trimEnd()).toBe(shown('lintel cel'));
    const file = join(here, 'policies/owner-label.yaml');
    writeFileSync(file, rule.replace('expression: object', 'expression: objct'));
    expect((await lintel(here, ['test', 'policies/owner-label.yaml'])).err.trimEnd()).toBe(shown('lintel test', 0));
    writeFileSync(file, rule);
    expect((await lintel(here, ['test', 'policies/owner-label.yaml'])).out.trimEnd()).toBe(shown('lintel test', 1));
    const scanned = await lintel(here, [
      '--rules',
      'policies/owner-label.yaml',
      '--rules-only',
      '--root=.',
      'deploy.yaml',
    ]);
    expect(scanned.out).toContain(shown('lintel --rules'));
  });
});

test('a folder stands for the manifests in it and below, without templates of charts', async () => {
  const root = repositoryOf({
    'deploy/b/web.yml': 'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\n',
    'deploy/a.json': '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"settings"}}',
    'deploy/notes.md': '# no manifest',
    'deploy/chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    'deploy/chart/templates/a.yaml': 'apiVersion: v1\nkind: {{ .Values.kind }\n',
  });
  const { exit, out, err } = await lintel(root, ['cel', 'object.kind', 'deploy']);
  expect([exit, err]).toEqual([0, '']);
  expect(out).toBe(
    'deploy/a.json:1  ConfigMap/settings  "ConfigMap"\ndeploy/b/web.yml:2  Service/shop/web  "Service"\n',
  );
});
