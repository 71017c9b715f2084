import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown, MOST_SUMMARY_BYTES } from '../../src/report/markdown.ts';
import { hostileText } from './hostile-text.ts';
import { withoutCode } from './markdown-outside.ts';
import { everything, findingOf, hostile, lineAt, reportOf, ruleOf } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';

test('a whole report reads as expected', async () => {
  const written = markdown(everything(), { blobUrl: 'https://github.com/o/r/blob/0123abc' });
  await expect(written).toMatchFileSnapshot('../golden/report/everything.md');
});

test('a run that found nothing is a verdict and how much it looked at', () => {
  expect(markdown(reportOf({ resources: 2 }))).toBe(
    '## ✅ Lintel: passed\n\n**Nothing at or above high.** Judged 2 resources from 0 sources by 0 rules.\n',
  );
});

test('the file with the worst finding comes first', () => {
  const findings = (['low', 'critical', 'medium'] as const).map((severity) =>
    findingOf({ severity }, { home: lineAt(`${severity}.yaml`, 1, 1, 2) }),
  );
  const files = [...markdown(reportOf({ findings })).matchAll(/<code>(\w+)\.yaml/g)].map((match) => match[1]);
  expect(files).toEqual(['critical', 'medium', 'low']);
});

test('a check that has failed says how to see the same, to mend and to accept it; another does not', () => {
  expect(markdown(everything())).toContain('# lintel-ignore RULE -- the reason');
  expect(markdown(reportOf({ findings: [findingOf({ severity: 'low' })] }))).not.toContain('lintel-ignore');
});

test('each rule that has found something is counted once, with its page; one of a team has none', () => {
  const own = ruleOf('owner-label', { severity: 'low', title: 'No | owner', file: 'policies/a.yaml' });
  const findings = [
    findingOf({ rule: own, severity: 'low' }),
    findingOf({ severity: 'high' }),
    findingOf({ severity: 'critical' }, { home: lineAt('b.yaml', 1, 1, 2) }),
  ];
  const table = markdown(reportOf({ findings })).match(/^\| rule [^]*?\n\n/mu)?.[0];
  expect(table?.split('\n').slice(2, 4)).toEqual([
    '| [privileged-container](https://github.com/lintel/lintel/blob/main/docs/rules/privileged-container.md) | Container runs privileged | critical | 2 |',
    '| owner-label | No \\| owner | low | 1 |',
  ]);
});

test('files stand open when there are few lines to change, else closed', () => {
  const findings = Array.from({ length: 11 }, (_, index) => findingOf({}, { home: lineAt('a.yaml', index + 1, 1, 2) }));
  expect(markdown(reportOf({ findings: findings.slice(1) }))).toContain('<details open>');
  expect(markdown(reportOf({ findings }))).not.toContain('<details open>');
});

/** How much larger than `most` the text is; every fold is closed, and what is left out is said. */
function expectFits(written: string, most: number): void {
  expect(Buffer.byteLength(written)).toBeLessThanOrEqual(most);
  expect(written.match(/<details/g)?.length).toBe(written.match(/<\/details>/g)?.length);
}

test('a million findings stay within what GitHub takes, and the rest is counted', () => {
  const message = 'é'.repeat(400);
  const findings = Array.from({ length: 4000 }, (_, index) =>
    findingOf({ message }, { home: lineAt(`f${index % 7}.yaml`, index + 1, 1, 2) }),
  );
  const written = markdown(reportOf({ findings }));
  expectFits(written, MOST_SUMMARY_BYTES);
  expect(Buffer.byteLength(written)).toBeGreaterThan(MOST_SUMMARY_BYTES * 0.99);
  const shown = written.match(/^- \*\*high/gm)?.length ?? 0;
  expect(written).toContain(`${4000 - shown} more of the entries above`);
});

test('any limit that the verdict fits in is kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 900, max: 8000 }), (mostBytes) => {
      const written = markdown(everything(), { mostBytes });
      expectFits(written, mostBytes);
      expect(written).toContain('Lintel: failed');
    }),
  );
});

test('hostile text makes no HTML, no link, no mention, no command, and closes no code block', () => {
  const blobUrl = 'https://github.com/o/r/blob/0123abc';
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = markdown(hostile(text), { blobUrl });
      const outside = withoutCode(written);
      const tags = [...outside.matchAll(/<[^>]*>?/g)].map((match) => match[0]);
      const ours = [
        '<details>',
        '<details open>',
        '</details>',
        '<summary>',
        '</summary>',
        '<code>',
        '</code>',
        '<br>',
      ];
      expect(ours).toEqual(expect.arrayContaining([...new Set(tags)]));
      const targets = [...outside.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
      const pages = 'https://github.com/lintel/lintel/blob/main/docs';
      const isOurs = (target: string): boolean => target.startsWith(`${blobUrl}/`) || target.startsWith(`${pages}/`);
      expect(targets.filter((target) => !isOurs(target))).toEqual([]);
      expect(outside.replaceAll(blobUrl, '').replaceAll(pages, '')).not.toMatch(/:\/\//);
      expect(runnerCommands(written)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
