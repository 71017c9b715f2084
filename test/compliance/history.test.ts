import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/compliance/history.ts';
import { newCheckout, temporaryFolder } from '../git/checkout.ts';
import { hostileText } from '../report/hostile-text.ts';
import { reportIn, type WrittenHistory } from './command.ts';
import { hardened } from './reporting.ts';

const PRIVILEGED = hardened((text) =>
  text.replace('securityContext: { allowPrivilegeEscalation: false,', 'securityContext: { privileged: true,'),
);

const historyOf = (out: string): WrittenHistory => {
  const { history } = JSON.parse(out) as { readonly history?: WrittenHistory };
  if (history === undefined) throw new Error('the report has no history');
  return history;
};

describe('a history', () => {
  test('is written only when it is asked for, a line a run, and the last run is told', async () => {
    const { folder, commit } = newCheckout();
    const file = join(temporaryFolder(), 'history.jsonl');
    const flags = ['--framework=cis-kubernetes', `--history=${file}`, '--format=json'];
    const first = commit({ 'web.yaml': hardened() });
    await reportIn(folder, ['--framework=cis-kubernetes']);
    expect(existsSync(file)).toBe(false);

    const one = historyOf((await reportIn(folder, [...flags, '--now=2026-11-01'])).out);
    expect(one).toMatchObject({ earlier: 0, since: [], runs: [{ date: '2026-11-01', commit: first }] });
    commit({ 'web.yaml': PRIVILEGED });
    const two = historyOf((await reportIn(folder, [...flags, '--now=2026-11-02'])).out);
    expect(two.runs.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-02']);
    expect(two.since).toMatchObject([{ kind: 'last-run', date: '2026-11-01', commit: first, otherRuleSet: false }]);
    expect(two.since[0]?.frameworks[0]?.controls).toContainEqual(
      expect.objectContaining({ id: '5.2.2', change: 'breaks', before: 'pass', now: 'fail', new: 1, fixed: 0 }),
    );
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
  });

  test('says what is repaired, and what is no longer looked at is none of it', async () => {
    const { folder, commit } = newCheckout();
    const flags = ['--framework=cis-kubernetes', `--history=${temporaryFolder()}/h.jsonl`, '--format=json'];
    commit({ 'web.yaml': PRIVILEGED });
    await reportIn(folder, flags);
    commit({ 'web.yaml': hardened() });
    const repaired = historyOf((await reportIn(folder, flags)).out).since[0]?.frameworks[0]?.controls;
    expect(repaired).toContainEqual(expect.objectContaining({ id: '5.2.2', change: 'repairs', fixed: 1 }));
    commit({ 'web.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\n' });
    const lost = historyOf((await reportIn(folder, flags)).out).since[0]?.frameworks[0]?.controls;
    expect(lost).toContainEqual(
      expect.objectContaining({ id: '5.2.2', change: 'loses', before: 'pass', now: 'not-assessed' }),
    );
    expect(lost?.filter(({ change }) => change === 'repairs')).toEqual([]);
  });

  test('compares with the run of the last tag, and with what --since names', async () => {
    const { folder, commit, git } = newCheckout();
    const flags = ['--framework=cis-kubernetes', `--history=${temporaryFolder()}/h.jsonl`, '--format=json'];
    const tagged = commit({ 'web.yaml': hardened() });
    git('tag', '-a', 'v1', '-m', 'one');
    await reportIn(folder, flags);
    const second = commit({ 'web.yaml': PRIVILEGED });
    await reportIn(folder, flags);
    commit({ 'readme.md': 'x' });
    const { since } = historyOf((await reportIn(folder, flags)).out);
    expect(since.map(({ kind, name, commit: at }) => [kind, name, at])).toEqual([
      ['last-run', expect.any(String), second],
      ['tag', 'v1', tagged],
    ]);
    expect(since[0]?.frameworks[0]?.controls).toEqual([]);
    expect(since[1]?.frameworks[0]?.controls).toContainEqual(
      expect.objectContaining({ id: '5.2.2', change: 'breaks', new: 1 }),
    );
    const asked = historyOf((await reportIn(folder, [...flags, `--since=${second.slice(0, 10)}`])).out);
    expect(asked.since.map(({ kind, commit: at }) => [kind, at])).toContainEqual(['ref', second]);
  });

  test('takes a tag at the commit at hand for no earlier state', async () => {
    const { folder, commit, git } = newCheckout();
    const flags = ['--framework=nsa-cisa', `--history=${temporaryFolder()}/h.jsonl`, '--format=json'];
    commit({ 'web.yaml': hardened() });
    git('tag', 'v1');
    await reportIn(folder, flags);
    const { since } = historyOf((await reportIn(folder, flags)).out);
    expect(since.map(({ kind }) => kind)).toEqual(['last-run']);
  });

  test('tells that rules or frameworks were others, and keeps runs over other paths apart', async () => {
    const { folder, commit } = newCheckout();
    const history = join(temporaryFolder(), 'h.jsonl');
    commit({ 'a/web.yaml': hardened(), 'b/web.yaml': PRIVILEGED });
    const flags = ['--framework=cis-kubernetes', `--history=${history}`, '--format=json'];
    await reportIn(folder, ['a', ...flags]);
    const other = await reportIn(folder, ['b', ...flags]);
    expect(historyOf(other.out)).toMatchObject({ earlier: 0, since: [], skipped: { otherPaths: 1 } });
    expect(other.err).toContain('1 line of the history left out: about other paths.');
    commit({ 'lintel.yaml': 'rules: { host-path-volume: { params: { allowedPaths: [{ pathPrefix: /x }] } } }' });
    expect(historyOf((await reportIn(folder, ['a', ...flags])).out).since).toMatchObject([{ otherRuleSet: true }]);
  });

  test('leaves out and counts lines that are broken or of others, and ends one that nobody ended', async () => {
    const { folder, commit } = newCheckout();
    const history = join(temporaryFolder(), 'h.jsonl');
    const flags = ['--framework=cis-kubernetes', `--history=${history}`, '--format=json'];
    commit({ 'web.yaml': hardened() });
    await reportIn(folder, flags);
    appendFileSync(
      history,
      '{"date":"2026-01-01"}\n{"lintelHistory":2}\n{"lintelHistory":1,"date":"x"}\n[1]\n{"lintelHis',
    );
    const { exit, out, err } = await reportIn(folder, flags);
    expect(exit).toBe(0);
    expect(historyOf(out)).toMatchObject({ earlier: 1, skipped: { broken: 2, foreign: 3, otherPaths: 0 } });
    expect(err).toContain('2 lines of the history left out: not to be read.');
    expect(err).toContain('3 lines of the history left out: of another program, or of a newer version.');
    expect(historyOf((await reportIn(folder, flags)).out)).toMatchObject({ earlier: 2, skipped: { broken: 2 } });
  });

  test('is added to no file of another kind', async () => {
    const { folder, commit } = newCheckout();
    commit({ 'web.yaml': hardened() });
    const readme = join(temporaryFolder(), 'README.md');
    writeFileSync(readme, '# Shop\n');
    const { exit, err } = await reportIn(folder, ['--framework=nsa-cisa', `--history=${readme}`]);
    expect([exit, readFileSync(readme, 'utf8')]).toEqual([2, '# Shop\n']);
    expect(err).toContain('holds something other than a history');
  });

  test('holds nothing that files say', async () => {
    const { folder, commit } = newCheckout();
    const history = join(temporaryFolder(), 'h.jsonl');
    const secret = 'hunter2hunter2hunter2';
    commit({
      'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: planted-name, namespace: shop }\nstringData: { password: ${secret} }\n`,
      'web.yaml': hardened((text) =>
        text.replace('          image:', `          env: [{ name: DB_PASSWORD, value: ${secret} }]\n          image:`),
      ),
    });
    await reportIn(folder, ['--framework=owasp-k8s-top10,nsa-cisa', `--history=${history}`]);
    const line = readFileSync(history, 'utf8');
    expect(line).not.toMatch(/hunter2|planted-name|DB_PASSWORD|web\.yaml/u);
    expect(JSON.parse(line)).toMatchObject({
      frameworks: { 'nsa-cisa': { controls: { fail: expect.any(Array) as [] } } },
    });
  });
});

test.each([
  [['--since=v1'], '--since goes with --history'],
  [['--history=h.jsonl', '--base=main'], '--history and --base exclude each other'],
  [['--history=h.jsonl', '--since=nothing-here'], '"nothing-here" names no commit of this clone'],
  [['--history=gone/h.jsonl'], 'there is no such folder'],
  [['--history=.'], 'the history'],
  [['--history=link.jsonl'], 'it is a link'],
  [['--history=away/h.jsonl'], 'a link leads there'],
])('%j is the user’s mistake, and nothing is written', async (argv, told) => {
  const { folder, commit } = newCheckout();
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'target'), '');
  symlinkSync(join(outside, 'target'), join(folder, 'link.jsonl'));
  symlinkSync(outside, join(folder, 'away'));
  commit({ 'web.yaml': hardened() });
  const { exit, err } = await reportIn(folder, ['--framework=nsa-cisa', ...argv]);
  expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
  expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('');
  expect(existsSync(join(outside, 'h.jsonl'))).toBe(false);
});

test('a pipe in the place of a history is not waited for', async () => {
  const { folder, commit } = newCheckout();
  commit({ 'web.yaml': hardened() });
  await promisify(execFile)('mkfifo', [join(folder, 'h.jsonl')]);
  const { exit, err } = await reportIn(folder, ['--framework=nsa-cisa', '--history=h.jsonl']);
  expect([exit, err]).toEqual([2, expect.stringContaining('it is no regular file')]);
});

test('runs at the same time leave a line each', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'r'));
  const history = join(folder, 'h.jsonl');
  const program = new URL('append-lines.ts', import.meta.url).pathname;
  const run = promisify(execFile);
  await Promise.all(['a', 'b', 'c'].map((name) => run(process.execPath, [program, history, folder, name])));
  const lines = readFileSync(history, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines).toHaveLength(3 * 200);
  for (const line of lines) expect(line).toMatch(/^([abc])\1{4999}$/u);
});

test('whatever a history holds, reading it ends with runs and counts', () => {
  const line = fc.oneof(hostileText, fc.json(), fc.constant('{"lintelHistory":1,"frameworks":{"__proto__":[]}}'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const { runs, skipped } = readHistory(lines.join('\n'), []);
      expect(runs).toEqual([]);
      expect(skipped.broken + skipped.foreign).toBe(
        lines
          .join('\n')
          .split('\n')
          .filter((one) => one.trim() !== '').length,
      );
    }),
    { numRuns: 300 },
  );
});
