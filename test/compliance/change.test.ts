import { expect, test } from 'vitest';
import { reportOnFrameworks } from '../../src/sentences/report-frameworks.ts';
import { changeInMarkdown } from '../../src/report/frameworks/markdown.ts';
import { configIn } from '../config/repository.ts';
import { newCheckout } from '../git/checkout.ts';
import { reportIn, type WrittenChange, type WrittenComparison } from './command.ts';
import { hardened } from './reporting.ts';

const PRIVILEGED = hardened((text) =>
  text.replace('securityContext: { allowPrivilegeEscalation: false,', 'securityContext: { privileged: true,'),
);
const named = (name: string, text: string): string => text.replace('name: web,', `name: ${name},`);
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\n';
const BROKEN = 'apiVersion: v1\nkind: Pod\nmetadata: {';
const FLAGS = ['--framework=cis-kubernetes', '--base=HEAD~1', '--now=2026-11-21', '--on-incomplete=warn'];

type Files = Readonly<Record<string, string>>;

/** What the commit that brings `now` does to the controls, as the JSON report tells it. */
async function comparisonOf(before: Files, now: Files): Promise<WrittenComparison> {
  const { folder, commit, git } = newCheckout();
  commit(before);
  for (const path of Object.keys(before)) if (!(path in now)) git('rm', '--quiet', path);
  commit(now);
  const { out, err } = await reportIn(folder, [...FLAGS, '--format=json']);
  const { change } = JSON.parse(out) as { readonly change?: WrittenComparison };
  if (change === undefined) throw new Error(`nothing was compared: ${err}`);
  return change;
}

const controlOf = ({ frameworks }: WrittenComparison, id: string): WrittenChange | undefined =>
  frameworks?.[0]?.controls.find((one) => one.id === id);

const excepted = (text: string): string =>
  text.replace(
    'privileged: true,',
    'privileged: true, # lintel-ignore privileged-container -- drives a device\n           ',
  );
const attested = (until: string): Files => ({
  'lintel.yaml': 'compliance: { attestations: attested.yaml }\nexclude: [attested.yaml]\n',
  'attested.yaml': `attestations:\n  - { control: cis-kubernetes/5.4.2, statement: so, owner: ann, evidence: doc, date: 2026-01-02, until: ${until} }\n`,
});

test.each<readonly [string, Files, Files, string, Partial<WrittenChange>]>([
  ['breaks', { 'web.yaml': hardened() }, { 'web.yaml': PRIVILEGED }, '5.2.2', { before: 'pass', now: 'fail', new: 1 }],
  [
    'repairs',
    { 'web.yaml': PRIVILEGED },
    { 'web.yaml': hardened() },
    '5.2.2',
    { before: 'fail', now: 'pass', new: 0, fixed: 1 },
  ],
  [
    'worsens',
    { 'web.yaml': PRIVILEGED },
    { 'web.yaml': PRIVILEGED, 'b.yaml': named('b', PRIVILEGED) },
    '5.2.2',
    { before: 'fail', now: 'fail', new: 1, fixed: 0 },
  ],
  [
    'worsens',
    { 'web.yaml': PRIVILEGED },
    { 'web.yaml': hardened(), 'b.yaml': named('b', PRIVILEGED) },
    '5.2.2',
    { before: 'fail', now: 'fail', new: 1, fixed: 1 },
  ],
  [
    'eases',
    { 'web.yaml': PRIVILEGED, 'b.yaml': named('b', PRIVILEGED) },
    { 'web.yaml': PRIVILEGED },
    '5.2.2',
    { before: 'fail', now: 'fail', new: 0, fixed: 1 },
  ],
  [
    'loses',
    { 'web.yaml': PRIVILEGED, 'a.yaml': CONFIG_MAP },
    { 'a.yaml': CONFIG_MAP },
    '5.2.2',
    { before: 'fail', now: 'not-assessed' },
  ],
  ['gains', { 'a.yaml': CONFIG_MAP }, { 'a.yaml': CONFIG_MAP, 'web.yaml': hardened() }, '5.2.2', { now: 'pass' }],
  ['accepts', { 'web.yaml': PRIVILEGED }, { 'web.yaml': excepted(PRIVILEGED) }, '5.2.2', { now: 'excepted' }],
  ['breaks', { 'web.yaml': excepted(PRIVILEGED) }, { 'web.yaml': PRIVILEGED }, '5.2.2', { before: 'excepted' }],
  [
    'unclear',
    { 'web.yaml': PRIVILEGED.replace('spec:', 'spec: {') },
    { 'web.yaml': PRIVILEGED },
    '5.2.2',
    { before: 'not-assessed', now: 'fail', new: 0 },
  ],
  [
    'loses',
    { 'web.yaml': hardened() },
    { 'web.yaml': hardened(), 'b.yaml': BROKEN },
    '5.2.2',
    { before: 'pass', now: 'partial' },
  ],
  ['gains', { 'web.yaml': hardened() }, { 'web.yaml': hardened(), ...attested('2026-12-01') }, '5.4.2', {}],
  [
    'breaks',
    { 'web.yaml': hardened(), ...attested('2026-12-01') },
    { 'web.yaml': hardened(), ...attested('2026-11-01') },
    '5.4.2',
    { before: 'attested', now: 'fail', new: 0 },
  ],
  [
    'repairs',
    { 'web.yaml': hardened(), ...attested('2026-11-01') },
    { 'web.yaml': hardened(), ...attested('2026-12-01') },
    '5.4.2',
    { before: 'fail', now: 'attested' },
  ],
])('%s: %j', async (change, before, now, control, expected) => {
  const comparison = await comparisonOf(before, now);
  expect(comparison).toMatchObject({ state: 'compared', base: 'HEAD~1' });
  expect(controlOf(comparison, control)).toMatchObject({ change, ...expected });
});

test('a control that stays as it is is not told', async () => {
  const both = { 'web.yaml': PRIVILEGED };
  expect((await comparisonOf(both, { ...both, 'readme.md': 'x' })).frameworks).toEqual([
    { id: 'cis-kubernetes', controls: [] },
  ]);
  // Lines above it move the finding, and it is the same one.
  const moved = await comparisonOf(both, { 'web.yaml': `# moved\n${PRIVILEGED}` });
  expect(moved.frameworks?.[0]?.controls).toEqual([]);
});

test('the findings that break a control are told with their lines', async () => {
  const comparison = await comparisonOf({ 'web.yaml': hardened() }, { 'web.yaml': PRIVILEGED });
  expect(controlOf(comparison, '5.2.2')?.evidence).toMatchObject([
    { file: 'web.yaml', line: 15, rule: 'privileged-container' },
  ]);
});

test('a base that is not there is told, and nothing is guessed', async () => {
  const { folder, commit } = newCheckout();
  commit({ 'web.yaml': PRIVILEGED });
  const { exit, err } = await reportIn(folder, ['--framework=nsa-cisa', '--base=nowhere']);
  expect([exit, err]).toEqual([2, expect.stringContaining('"nowhere" names no commit of this clone')]);
  const alone = await reportIn(folder, ['--framework=nsa-cisa', '--base=HEAD', '--format=json'], { PATH: '/nowhere' });
  expect(JSON.parse(alone.out)).toMatchObject({
    change: { state: 'unknown', base: 'HEAD', reason: expect.stringContaining('Git was not found on PATH') as string },
  });
});

test('for people, what breaks stands first, with the place, in Markdown and HTML', async () => {
  const { folder, commit } = newCheckout();
  commit({ 'web.yaml': hardened() });
  commit({ 'web.yaml': PRIVILEGED });
  const markdown = (await reportIn(folder, FLAGS)).out;
  expect(markdown).toMatch(/## What this change does\n\nCompared with HEAD\\~1 at [0-9a-f]{12}\./u);
  expect(markdown).toMatch(/\| Breaks \| `5\.2\.2` \| [^|]+ \| Pass, then Fail; 1 finding new \|/u);
  expect(markdown).toContain('- `web.yaml:15:');
  const html = (await reportIn(folder, [...FLAGS, '--format=html'])).out;
  expect(html).toContain('What this change does');
  expect(html).toContain('Pass, then Fail; 1 finding new');
});

test('as a piece of a larger page it is cut where there is no room, and says so', async () => {
  const { folder, commit } = newCheckout();
  commit({ 'web.yaml': hardened() });
  commit({ 'web.yaml': PRIVILEGED });
  const frameworks = ['cis-kubernetes', 'nsa-cisa'];
  const base = { choice: { kind: 'ref', ref: 'HEAD~1' }, name: 'main', isAskedFor: true, mayFetch: false } as const;
  const { report } = await reportOnFrameworks(await configIn(folder, { frameworks }), {
    base: { ...base, ownsCheckout: false, environment: process.env },
  });
  const whole = changeInMarkdown(report, 1_000_000);
  expect(whole).toMatch(/Breaks 2[^]*Breaks \d/u);
  expect(whole).not.toContain('There is more');
  const cut = changeInMarkdown(report, whole.length - 300);
  expect(cut.length).toBeLessThan(whole.length);
  expect(cut).toContain('There is more, in the report itself.');
  expect(changeInMarkdown(report, 10)).toBe('');
});
