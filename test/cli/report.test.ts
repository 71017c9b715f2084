import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain } from './run-main.ts';
import { hardened } from '../compliance/reporting.ts';
import { repositoryWith } from '../config/repository.ts';

interface Ran {
  readonly root: string;
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `lintel report` in a repository of these files. */
async function report(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<Ran> {
  const root = repositoryWith(files);
  return { root, ...(await runMain(root, 'report', '--root=.', ...argv)) };
}

const WEB = { 'web.yaml': hardened() };
const WANTED = 'compliance: { thresholds: { pod-security-standards: 100 } }';

test('writes each form where it is asked for', async () => {
  const { root, exit, out } = await report(
    WEB,
    '--framework=cis-kubernetes,nsa-cisa',
    '--format=html=out/report.html',
    '--format=csv=out/report.csv',
    '--format=json',
    '--now=2026-11-21',
  );
  expect(exit).toBe(0);
  const { frameworks, date } = JSON.parse(out) as {
    readonly date: string;
    readonly frameworks: readonly { readonly id: string }[];
  };
  expect(frameworks.map(({ id }) => id)).toEqual(['cis-kubernetes', 'nsa-cisa']);
  expect(date).toBe('2026-11-21');
  expect(readFileSync(join(root, 'out/report.html'), 'utf8')).toMatch(/^<!doctype html>/u);
  expect(readFileSync(join(root, 'out/report.csv'), 'utf8')).toMatch(/^"framework","version"/u);
});

test('where all forms go to files, the terminal is told how it stands', async () => {
  const flags = ['--framework=pod-security-standards', '--format=html=report.html'];
  expect((await report(WEB, ...flags)).out).toMatch(
    /^pod-security-standards: \d+ of \d+ assessable from files, of 22 in total\. No issue found, in part \d+, Pass \d+, Not assessed \d+\.\n$/u,
  );
  expect((await report(WEB, ...flags, '--quiet')).out).toBe('');
});

test('a control that fails closes no gate, a threshold does, and what could not be judged does too', async () => {
  const failing = { 'web.yaml': hardened((text) => text.replace('drop: [ALL]', 'add: [SYS_ADMIN]')) };
  const flag = '--framework=pod-security-standards';
  expect((await report(failing, flag)).exit).toBe(0);
  const closed = await report({ ...failing, 'lintel.yaml': WANTED }, flag);
  expect(closed.exit).toBe(1);
  expect(closed.err).toMatch(/pod-security-standards: \d+ of \d+ decided controls hold, where 100 % are asked for/u);
  expect((await report({ ...WEB, 'lintel.yaml': WANTED }, flag)).exit).toBe(0);
  const broken = { ...WEB, 'b.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {' };
  expect((await report(broken, flag)).exit).toBe(2);
  expect((await report(broken, flag, '--on-incomplete=warn')).exit).toBe(0);
});

test('the same input makes the same bytes', async () => {
  const files = { ...WEB, 'b/web.yaml': hardened((text) => text.replace('name: web,', 'name: b,')) };
  const flags = ['--framework=owasp-k8s-top10', '--now=2026-11-21', '--format=html'];
  expect((await report(files, ...flags)).out).toBe((await report(files, ...flags)).out);
});

test.each([
  [['--framework=iso'], 'unknown framework "iso"'],
  [['--framework=gone.yaml'], '--framework: there is no file "gone.yaml"'],
  [[], 'no framework is named'],
  [['--framework=nsa-cisa', '--format=pdf'], 'unknown format "pdf"'],
  [['--framework=nsa-cisa', '--format=json', '--format=html'], 'cannot both go to standard output'],
  [['--framework=nsa-cisa', '--rule=x'], '`lintel report` has no flag --rule'],
])('%j is the user’s mistake', async (argv, told) => {
  const { exit, err } = await report(WEB, ...argv);
  expect(exit).toBe(2);
  expect(err).toContain(told);
});
