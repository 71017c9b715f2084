import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { availableRules, loadTexts } from '../../src/judging/available-rules.ts';
import type { Config } from '../../src/config/config.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { openApi } from '../../src/github/api.ts';
import { readEventFacts, type EventFacts } from '../../src/github/event-facts.ts';
import { hunkLines, type LineRange } from '../../src/github/hunk-lines.ts';
import { type JudgedRun, suggestFixes } from '../../src/github/review-suggestions.ts';
import { fingerprintIn, suggestionBlock, suggestionComment } from '../../src/github/suggestion-comment.ts';
import { type Suggestion, suggestionsOf } from '../../src/github/suggestions.ts';
import { lint } from '../../src/lint.ts';
import { repoPath } from '../../src/model/location.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { repair, type Repairs } from '../../src/sentences/repair.ts';
import { deployment, type Files, PRIVILEGED, repositoryOf } from '../e2e/program.ts';
import { hostileText } from '../report/hostile-text.ts';
import { withoutCode } from '../report/markdown-outside.ts';
import { findingOf, ruleOf } from '../report/reports.ts';
import { newPull, type Pull, pushedAgain, REPOSITORY } from './events.ts';
import { FORK_RIGHTS, mockApi, type MockApi, type MockOptions, TOKEN } from './mock-api.ts';
import type { ReviewComment } from './mock-state.ts';
import { filesOf } from './pull-files.ts';

/** What a comment offers to put in the place of its lines, as GitHub reads it. */
function offered(body: string): readonly string[] {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^`{3,}suggestion$/u.test(line));
  const fence = /^`+/u.exec(lines[start] ?? '')?.[0] ?? '';
  const end = lines.findIndex((line, index) => index > start && line === fence);
  expect([start > 0, end > start]).toEqual([true, true]);
  return lines.slice(start + 1, end);
}

type Placed = Pick<ReviewComment, 'path' | 'body' | 'line' | 'start_line'>;

/** The text when all suggestions of a file are accepted. */
function accepted(text: string, comments: readonly Placed[]): string {
  const lines = text.split('\n');
  for (const { body, line, start_line: start = line } of comments.toSorted((a, b) => b.line - a.line)) {
    lines.splice(start - 1, line - start + 1, ...offered(body));
  }
  return lines.join('\n');
}

function placed(suggestion: Suggestion): Placed {
  const { file, start, end } = suggestion;
  return { path: file, line: end, start_line: start, body: suggestionComment(suggestion, '0'.repeat(32)) };
}

async function configOf(folder: string, rules: readonly string[] = []): Promise<Config> {
  return makeConfig({ cwd: folder, root: folder, onlyRules: rules, configFile: { kind: 'none' }, today: '2026-01-01' });
}

const EVERYWHERE: readonly LineRange[] = [{ start: 1, end: Infinity }];

function suggestedIn(repairs: Repairs, config: Config, ranges = EVERYWHERE): readonly Suggestion[] {
  return suggestionsOf(repairs.files, {
    rangesOf: () => ranges,
    findings: repairs.judged.findings,
    limits: config.limits,
  }).all;
}

/** The examples of all rules that have a fix, as files, every other one with the line breaks of Windows. */
async function examples(): Promise<Files> {
  const config = await configOf('/');
  const [rules, texts] = [await availableRules(config), await loadTexts(config)];
  const yaml = rules
    .filter(({ rule }) => rule.fix !== undefined)
    .flatMap(({ rule }) => texts.get(rule.id)?.examples.fails.map((example) => [rule.id, example.yaml] as const) ?? []);
  return Object.fromEntries(
    yaml.map(([id, text], index) => [
      `${id}-${index}/a.yaml`,
      index % 2 === 0 ? text : text.trimEnd().replaceAll('\n', '\r\n'),
    ]),
  );
}

test('accepting all suggestions makes, to the byte, the files that `lintel fix --unsafe` makes', async () => {
  const folder = repositoryOf(await examples());
  const config = await configOf(folder);
  const repairs = await repair(config, { rules: await availableRules(config), unsafe: true });
  expect(repairs.files.length).toBeGreaterThan(50);
  const suggestions = suggestedIn(repairs, config);
  const withSecrets = new Set(
    repairs.files.flatMap(({ file, before }) => (/Secret|password|token/iu.test(before) ? [file] : [])),
  );
  for (const { file, before, after } of repairs.files) {
    const comments = suggestions.filter((one) => one.file === file).map(placed);
    const text = accepted(before, comments);
    if (!withSecrets.has(file) || comments.length > 0) expect(text, file).toBe(after);
  }
  const suggested = suggestions.flatMap(({ findings }) => findings);
  expect(suggested.length).toBeGreaterThan(repairs.fixed.length * 0.95);
  // Some lines of a file only: what is suggested there is the same change, and nothing else of the file changes.
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (start, length) => {
      const ranges = [{ start, end: start + length }];
      for (const one of suggestedIn(repairs, config, ranges)) {
        expect([one.start >= start, one.end <= start + length]).toEqual([true, true]);
      }
      for (const { file, before, after } of repairs.files.slice(0, 20)) {
        const part = suggestedIn(
          { ...repairs, files: repairs.files.filter((one) => one.file === file) },
          config,
          ranges,
        );
        const all = suggestions.filter((one) => one.file === file);
        if (part.length === all.length) expect(accepted(before, part.map(placed))).toBe(after);
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);

/** GitHub keeps the comment on a line that has changed, at no line. */
function atNoLine(one: ReviewComment): ReviewComment {
  const others: Partial<ReviewComment> = { ...one };
  delete (others as { line?: number }).line;
  return others as ReviewComment;
}

interface Server extends MockApi {
  readonly run: Omit<JudgedRun, 'report'>;
  /** What is told; `judged` makes the report that counts of the one that was found. */
  readonly suggest: (judged?: (report: Report) => Report) => Promise<readonly string[]>;
}

/** A run of the pull request with its merge checked out; what earlier runs have left is in `state`. */
async function serverOf(pull: Pull, rules: readonly string[], options: MockOptions = {}): Promise<Server> {
  const mock = await mockApi({
    ...options,
    state: { files: [...filesOf(pull)], headSha: pull.head, ...options.state },
  });
  const api = openApi({
    token: TOKEN,
    baseUrl: mock.url,
    now: () => 0,
    wait: () => Promise.resolve(),
    timeoutMs: 3000,
  });
  const config = await configOf(pull.checkout.folder, rules);
  const run = { config, rules: await availableRules(config), renderers: undefined };
  return {
    ...mock,
    run,
    suggest: async (judged = (report) => report) => {
      const report = judged(await lint(config, { rules: run.rules }));
      const notices = await suggestFixes(api, factsOf(pull), { ...run, report });
      expect(mock.mistakes).toEqual([]);
      return notices.map(({ level, message, hint }) => `${level}: ${message} ${hint}`);
    },
  };
}

function factsOf({ number, base, head, merge }: Pull): EventFacts {
  const [owner = '', repo = ''] = REPOSITORY.split('/');
  return {
    ...readEventFacts({}),
    name: 'pull_request',
    repository: { owner, repo },
    sha: merge,
    pull: { number, headSha: head, headRef: 'change', baseSha: base, baseRef: 'main', isFork: false },
  };
}

/** The pull request's own file with what was suggested in it. */
function acceptedIn({ checkout, head }: Pull, file: string, { state }: MockApi): string {
  const text = checkout.git('show', `${head}:${file}`);
  return accepted(
    `${text}\n`,
    state.reviewComments.filter(({ path }) => path === file),
  );
}

/** A template that prints what the values say. */
function templateOf(name: string): string {
  return deployment(name, '          securityContext:\n            privileged: {{ .Values.privileged }}\n');
}

/** The report with something else said of each finding. */
function withEach(change: Partial<TracedFinding>): (report: Report) => Report {
  return (report) => ({ ...report, findings: report.findings.map((finding) => ({ ...finding, ...change })) });
}

const WEB = deployment('web', PRIVILEGED);
const RULE = ['privileged-container'];

test('a fix on a line of the pull request is suggested in one review of its head, and once only', async () => {
  const pull = newPull(
    { 'web.yaml': deployment('web'), 'other.yaml': deployment('other', PRIVILEGED) },
    { 'web.yaml': WEB },
  );
  const server = await serverOf(pull, RULE);
  expect(await server.suggest()).toEqual([]);
  const [review] = server.state.reviews;
  expect(review).toMatchObject({ event: 'COMMENT', commit_id: pull.head });
  expect(review?.body).toContain('suggests a fix');
  expect(server.state.reviewComments).toHaveLength(1);
  expect(server.state.reviewComments[0]).toMatchObject({ path: 'web.yaml', line: 18, side: 'RIGHT' });
  const body = server.state.reviewComments[0]?.body ?? '';
  expect(body).toContain('`privileged-container`');
  expect(body).toContain('**Needs review:**');
  expect(acceptedIn(pull, 'web.yaml', server)).toBe(WEB.replace('privileged: true', 'privileged: false'));
  await server.suggest();
  expect([server.state.reviews.length, server.state.reviewComments.length]).toEqual([1, 1]);
});

test('what the pull request does not show is left alone, and costs no further question', async () => {
  const text = `${WEB}---\n${deployment('last')}`;
  const pull = newPull({ 'web.yaml': text }, { 'web.yaml': text.replace('name: last', 'name: list') });
  const server = await serverOf(pull, RULE);
  expect(await server.suggest()).toEqual([]);
  expect(server.calls.map(({ operation }) => operation)).toEqual(['pulls/get', 'pulls/list-files']);
});

test('after another push nothing is said twice, after one that changes the line what is new is said', async () => {
  const first = newPull({ 'web.yaml': deployment('web') }, { 'web.yaml': WEB });
  const { state, suggest } = await serverOf(first, RULE);
  await suggest();
  const second = pushedAgain(first, { 'web.yaml': `# One line more.\n${WEB}` });
  await (
    await serverOf(second, RULE, { state: { ...state, files: [...filesOf(second)], headSha: second.head } })
  ).suggest();
  expect(state.reviews).toHaveLength(1);
  const forced = pushedAgain(second, { 'web.yaml': deployment('api', PRIVILEGED) }, first.base);
  const [old] = state.reviewComments;
  const reviewComments = state.reviewComments.map(atNoLine);
  const third = await serverOf(forced, RULE, {
    state: { ...state, reviewComments, files: [...filesOf(forced)], headSha: forced.head },
  });
  await third.suggest();
  expect(state.reviews).toHaveLength(2);
  expect(reviewComments.map(({ line }) => line)).toEqual([undefined, 18]);
  expect(fingerprintIn(reviewComments[1]?.body ?? '')).not.toBe(fingerprintIn(old?.body ?? ''));
});

test('several findings that one edit mends are one suggestion, which names them', async () => {
  const pull = newPull({ 'a.yaml': 'a: 1\n' }, { 'web.yaml': deployment('web') });
  const server = await serverOf(pull, ['pod-security']);
  await server.suggest();
  const [comment, ...others] = server.state.reviewComments;
  expect(others).toEqual([]);
  const rules = [...(comment?.body ?? '').matchAll(/^- \*\*\w+\*\* .*`([\w-]+)`/gmu)].map((match) => match[1]);
  expect(rules.length).toBeGreaterThan(2);
  const repairs = await repair(server.run.config, { rules: server.run.rules, unsafe: true });
  expect(acceptedIn(pull, 'web.yaml', server)).toBe(repairs.files.find(({ file }) => file === 'web.yaml')?.after);
});

test('a fix in the values of a chart is suggested on the line of the values', async () => {
  const chart: Files = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'chart/values.yaml': '# The shop.\nprivileged: false\nimage: app:1.0\n',
    'chart/templates/web.yaml': templateOf('web'),
  };
  const pull = newPull(chart as Record<string, string>, {
    'chart/values.yaml': '# The shop.\nprivileged: true   # for now\nimage: app:1.0\n',
  });
  const server = await serverOf(pull, RULE);
  await server.suggest();
  expect(server.state.reviewComments).toMatchObject([{ path: 'chart/values.yaml', line: 2 }]);
  expect(acceptedIn(pull, 'chart/values.yaml', server)).toBe(
    '# The shop.\nprivileged: false   # for now\nimage: app:1.0\n',
  );
});

test('a value that several objects need is one suggestion, which names them all', async () => {
  const chart = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'chart/values.yaml': 'privileged: false\n',
    'chart/templates/a.yaml': templateOf('a'),
    'chart/templates/b.yaml': templateOf('b'),
  };
  const pull = newPull(chart, { 'chart/values.yaml': 'privileged: true\n' });
  const server = await serverOf(pull, RULE);
  expect(await server.suggest()).toEqual([]);
  const [comment, ...others] = server.state.reviewComments;
  expect([comment?.path, comment?.line, others]).toEqual(['chart/values.yaml', 1, []]);
  expect(comment?.body.match(/On `Deployment release-name-|On `Deployment \w+/gu)).toHaveLength(2);
});

test('a file that the merge has changed is left out and told: its lines stand elsewhere in the head', async () => {
  const before = `${deployment('web')}---\n${deployment('other')}`;
  const pull = newPull({ 'web.yaml': before }, { 'web.yaml': `${WEB}---\n${deployment('other')}` });
  pull.checkout.git('checkout', '--quiet', '--detach', pull.base);
  const base = pull.checkout.commit({ 'web.yaml': `${before}# The target has moved on.\n` });
  pull.checkout.git('merge', '--quiet', '--no-ff', '--message', 'merge', pull.head);
  const server = await serverOf({ ...pull, base }, RULE);
  expect(await server.suggest()).toEqual([
    expect.stringMatching(/^notice: Nothing is suggested for web\.yaml, since/u),
  ]);
  expect(server.state.reviews).toEqual([]);
});

test('no line with a secret is repeated', async () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: a }\nstringData: { a: Zq7-planted }\n';
  const pod =
    '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Secret","metadata":{"name":"s"},"stringData":{"a":"Zq7-planted"}},' +
    '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"hostPID":true,"containers":[{"name":"a","image":"a"}]}}]}\n';
  const pull = newPull({ 'a.yaml': 'a: 1\n' }, { 'list.json': pod, 'web.yaml': `${secret}---\n${WEB}` });
  const server = await serverOf(pull, ['host-pid', ...RULE]);
  const told = await server.suggest();
  expect(told).toEqual([expect.stringContaining('a secret stands on their lines')]);
  expect(server.state.reviewComments.map(({ path }) => path)).toEqual(['web.yaml']);
  expect(JSON.stringify(server.calls.map(({ body }) => body))).not.toContain('Zq7-planted');
});

test('thirty stand at a time, and the rest is told; a second run adds none', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`web${index}.yaml`, deployment(`web${index}`, PRIVILEGED)]),
  );
  const server = await serverOf(newPull({ 'a.yaml': 'a: 1\n' }, files), RULE);
  expect(await server.suggest()).toEqual([expect.stringMatching(/^notice: 10 more could be suggested/u)]);
  expect(server.state.reviews[0]?.body).toContain('suggests 30 fixes');
  expect(server.state.reviews[0]?.body).toContain('10 more are left out');
  await server.suggest();
  expect([server.state.reviews.length, server.state.reviewComments.length]).toEqual([1, 30]);
});

test('without the right to write it is told once; a run that is out of date suggests nothing', async () => {
  const pull = newPull({ 'web.yaml': deployment('web') }, { 'web.yaml': WEB });
  const fork = await serverOf(pull, RULE, { tokens: { [TOKEN]: FORK_RIGHTS } });
  expect(await fork.suggest()).toEqual([expect.stringContaining('permission `pull-requests: write`')]);
  const old = await serverOf(pull, RULE, { state: { headSha: 'c'.repeat(40) } });
  expect(await old.suggest()).toEqual([expect.stringContaining('has moved on')]);
  expect([...fork.state.reviews, ...old.state.reviews]).toEqual([]);
});

test('a baseline, a comment and the scope say what counts; what does not is not suggested', async () => {
  const pull = newPull({ 'web.yaml': deployment('web') }, { 'web.yaml': WEB });
  const { suggest, calls, state } = await serverOf(pull, RULE);
  await suggest(withEach({ suppression: { by: 'baseline', reason: 'accepted' } }));
  await suggest(withEach({ isOutOfScope: true }));
  expect(calls).toEqual([]);
  const ignored = WEB.replace('privileged: true', 'privileged: true # lintel-ignore privileged-container -- a driver');
  const later = await serverOf(pushedAgain(pull, { 'web.yaml': ignored }), RULE);
  expect(await later.suggest()).toEqual([]);
  expect([...state.reviews, ...later.calls]).toEqual([]);
});

test('the lines that a patch shows are those of the new file, hunk by hunk', () => {
  const patch =
    '@@ -1,3 +1,4 @@ kind: x\n a\n-b\n+B\n+@@ -1 +1 @@\n c\n\\ No newline at end of file\n@@ -9,0 +11 @@\n+z';
  expect(hunkLines(patch)).toEqual([
    { start: 1, end: 4 },
    { start: 11, end: 11 },
  ]);
  expect(hunkLines('Binary files differ')).toEqual([]);
});

test('no line closes the block, and what a repository says around it is no markup', () => {
  fc.assert(
    fc.property(
      hostileText,
      fc.array(
        hostileText.map((text) => text.replaceAll('\n', '')),
        { maxLength: 4 },
      ),
      (text, lines) => {
        expect(offered(`\n${suggestionBlock(lines)}`)).toEqual(lines);
        const finding = findingOf({
          message: text,
          rule: ruleOf(text, { fix: { title: text, safe: false } }),
          container: text,
          resource: { apiVersion: text, kind: text, name: text, namespace: text },
        });
        const one: Suggestion = { file: repoPath(text), start: 1, end: 1, lines, findings: [finding] };
        const body = suggestionComment(one, '0'.repeat(32));
        expect(offered(body)).toEqual(lines);
        const [head = '', rest = ''] = body.split(`\n${suggestionBlock(lines)}`);
        expect(rest.startsWith('\n\n**Needs review:**')).toBe(true);
        expect(head.split('\n')).toHaveLength(5);
        const outside = withoutCode(head.slice(head.indexOf('\n') + 1));
        expect([...outside.matchAll(/<[^>]*>?/gu)].map(([tag]) => tag).filter((tag) => tag !== '<br>')).toEqual([]);
        expect(outside).not.toMatch(/:\/\/|(?<!\\)!\[|(?<!\\)\]\(|@\w|(?<![&\w])#\d/u);
      },
    ),
    { numRuns: 1000 },
  );
});

test('what nobody can see is not suggested', () => {
  const edit = { start: 1, removed: 1, added: ['a: 1 # \u202e'] };
  const files = [
    { file: repoPath('a.yaml'), before: 'a: 2', after: 'a: 1 # \u202e', edits: [{ finding: findingOf(), edit }] },
  ];
  const { all, left } = suggestionsOf(files, {
    rangesOf: () => EVERYWHERE,
    findings: [],
    limits: { fileBytes: 1000 } as Config['limits'],
  });
  expect([all, [...left.keys()]]).toEqual([[], ['characters that nobody can see stand on their lines']]);
});
