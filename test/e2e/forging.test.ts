import { readFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { runnerCommands } from '../report/runner-commands.ts';
import {
  addFiles,
  deployment,
  emptyFolder,
  type Files,
  inEveryFormat,
  type JsonReport,
  lintel,
  PRIVILEGED,
  repositoryOf,
  runAction,
} from './program.ts';

/** What a name, a comment or a file's name may try; each begins with a word that can be found again. */
const ATTACKS: readonly string[] = [
  'evil1\n::error file=x::forged',
  'evil2\r\n::set-output name=verdict::passed',
  'evil3 ##[set-output name=verdict]passed',
  'evil4\n##[add-mask]a',
  'evil5\n::stop-commands::forever',
  'evil6\u001b[2J\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  'evil7\u009b31m\u202eback\u2066',
  'evil8 [click](https://evil.example) ![x](https://evil.example/x.png)',
  'evil9 <script>alert(1)</script><img src=x onerror=alert(1)></details>',
  'evil10 `code` ``` | a | b | <!-- hidden',
  'evil11 @octocat #1 GH-1 https://evil.example www.evil.example',
  'evil12 [here](1) [there](2)',
  'evil13 %0A::error::x %25',
  'evil14\u2028::error::x\u0085::error::y',
];

/** A text in quotes, as YAML takes it: a control character that JSON leaves as it is would be refused. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f]/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16)}`,
  );
}

/** A Deployment whose names are this text, quoted as YAML does it. */
function hostile(text: string): string {
  const quoted = quote(text);
  return deployment('web', PRIVILEGED)
    .replaceAll(
      'name: web',
      `name: ${quoted}\n  namespace: ${quoted}\n  annotations: {lintel.dev/ignore: ${quote(`${text} -- x`)}}`,
    )
    .replaceAll('name: app', `name: ${quoted}`)
    .replace('image: registry.example/app:1.0', `image: ${quote(`${text}:latest`)}`)
    .concat(`          env: [{name: ${quoted}, value: x}, {name: ${quoted}, value: y}]\n`)
    .concat(`# lintel-ignore host-network -- ${text.replaceAll(/[\p{Cc}\u2028]/gu, ' ')}\n`);
}

const FILES: Files = Object.fromEntries<string>([
  ...ATTACKS.map((text, index): [string, string] => [`names/${index}.yaml`, hostile(text)]),
  ...ATTACKS.map((text): [string, string] => [
    `files/${text.replaceAll('/', '\u2215')}.yaml`,
    deployment('web', PRIVILEGED),
  ]),
  ...ATTACKS.map((text): [string, string] => [
    `broken ${text.replaceAll('/', '\u2215')}/a.yaml`,
    'apiVersion: v1\nkind: Pod\na: [\n',
  ]),
  ['chart/Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n'],
  ['chart/templates/a.yaml', `{{ fail ${JSON.stringify(ATTACKS.slice(0, 6).join(' '))} }}`],
  [
    'strange/Chart.yaml',
    `apiVersion: v2\nname: ${JSON.stringify(ATTACKS[0])}\nversion: ${JSON.stringify(ATTACKS[2])}\n`,
  ],
  ['strange/templates/a.yaml', 'a: b\n'],
  [
    'overlay/kustomization.yaml',
    `resources: [${JSON.stringify(ATTACKS[1])}, ${JSON.stringify(`https://x/${ATTACKS[2]}`)}]\n`,
  ],
]);

const folder = repositoryOf(FILES);

describe('names, messages, comments and file names of a hostile repository', () => {
  let outputs: ReadonlyMap<string, string>;
  beforeAll(async () => {
    outputs = await inEveryFormat(folder, ['--preset', 'all', '--verbose']);
  });

  test('were found and are in the report: what follows is about them', () => {
    const report = JSON.parse(outputs.get('json') ?? '') as JsonReport;
    expect(report.findings.length).toBeGreaterThan(100);
    const words = ATTACKS.map((text) => /^evil\d+/.exec(text)?.[0] ?? '');
    for (const word of words) {
      expect(report.findings.some(({ message }) => message.includes(word))).toBe(true);
      expect(report.findings.some(({ home }) => home.file.includes(word))).toBe(true);
    }
  });

  test('forge no workflow command in any output', () => {
    for (const [format, text] of outputs) {
      const commands = runnerCommands(text);
      const ours =
        format === 'github'
          ? commands.filter(({ syntax, name }) => syntax === 'colons' && ['error', 'warning', 'notice'].includes(name))
          : [];
      expect([
        format,
        commands.filter((one) => !ours.includes(one)).map(({ name, data }) => [name, data.slice(0, 80)]),
      ]).toEqual([format, []]);
      // Ours say that they are ours.
      expect(
        ours.filter(({ properties }) => properties.get('title')?.startsWith('Lintel') !== true).map(({ data }) => data),
      ).toEqual([]);
    }
  });

  test('move no cursor, ring no bell and turn no text round', () => {
    for (const [format, text] of outputs) {
      const live = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.exec(text);
      expect([format, live === null ? '' : text.slice(Math.max(0, live.index - 60), live.index + 40)]).toEqual([
        format,
        '',
      ]);
    }
  });

  test('with colours, only colours', async () => {
    const { stdout } = await lintel(folder, ['--preset', 'all', '--color', 'always']);
    const [head = '', ...sequences] = stdout.split('\u001b');
    expect(sequences.length).toBeGreaterThan(100);
    expect(sequences.filter((text) => !/^\[[\d;]*m/u.test(text))).toEqual([]);
    expect([head, ...sequences].join('')).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  test('make no link, image, mention, comment or element in Markdown', () => {
    const markdown = outputs.get('markdown') ?? '';
    // As CommonMark reads it: fenced blocks, then lines of HTML, in which backticks mean nothing, then code spans in what is left.
    // Links to pages of ours have nothing of a repository in them.
    const withoutOurs = markdown.replaceAll(
      /\]\(https:\/\/github\.com\/lintel\/lintel\/blob\/main\/docs\/[a-z0-9/-]+\.md\)/gu,
      ']',
    );
    const withoutFences = withoutOurs.replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gmu, '');
    const [html, prose] = partition(withoutFences.split('\n'), (line) => /^<\/?details/.test(line));
    const spanless = prose.map((line) => line.replaceAll(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)/gu, ''));
    const live = [...html, ...spanless].filter((line) =>
      /(?<!\\)\]\(|<(?!\/?(?:details|summary|br|b|code|sub|p)\b)[a-z!/]|(?<![\w\\])@octocat|https:\/\/evil|(?<!\/)www\.evil|GH-1/u.test(
        line.replace(/^<details.*<\/summary>$/u, withoutTextOfSummary),
      ),
    );
    expect(live).toEqual([]);
  });

  test('make no link in SARIF: those that are there lead to related locations', () => {
    const log = JSON.parse(outputs.get('sarif') ?? '') as Log;
    for (const result of log.runs[0]?.results ?? []) {
      const links = [...(result.message.text ?? '').matchAll(/(?<!\\)\]\(([^)]*)\)/gu)].map((match) => match[1]);
      const related = (result.relatedLocations ?? []).map(({ id }) => String(id));
      expect(links.filter((link) => link === undefined || !related.includes(link))).toEqual([]);
    }
  });

  test('forge no output of the Action', async () => {
    const out = emptyFolder();
    addFiles(out, { output: '', summary: '' });
    const { stdout, exit } = await runAction(folder, {
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: `${out}/output`,
      GITHUB_STEP_SUMMARY: `${out}/summary`,
      RUNNER_TEMP: emptyFolder(),
    });
    expect(exit).toBe(1);
    const names = [...readFileSync(`${out}/output`, 'utf8').matchAll(/^(.+)<<ghadelimiter_[\w-]+$/gmu)].map(
      (match) => match[1],
    );
    expect(names).toEqual(['sarif', 'verdict', 'info', 'low', 'medium', 'high', 'critical']);
    // The log stands between two commands of which only we know the second.
    const [, token = ''] = /^::stop-commands::(.+)$/mu.exec(stdout) ?? [];
    const [before = '', , after = ''] = stdout.split(token);
    expect(before).toBe('::stop-commands::');
    const commands = runnerCommands(after.replace(/^::\n/, ''));
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning', 'notice']));
  });
});

/** GitHub makes no links or mentions of the text of a `<code>` element, so only its elements matter. */
function withoutTextOfSummary(line: string): string {
  return line.replaceAll(/<code>[^<]*<\/code>/gu, '');
}

function partition<Item>(items: readonly Item[], is: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}
