import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import { summary } from '../../src/report/summary.ts';
import { text } from '../../src/report/text.ts';
import { hostileText } from './hostile-text.ts';
import { everything, findingOf, hostile, lineAt, reportOf, ruleOf } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';

const PLAIN = { colour: false };
// The sequences that we write ourselves; whatever else begins with an escape comes from elsewhere.
const OUR_COLOURS = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-9;]*m`, 'g');

test('a whole report reads as expected', async () => {
  await expect(summary(everything(), PLAIN)).toMatchFileSnapshot('../golden/report/everything.summary.txt');
});

test('a run that found nothing is its verdict', () => {
  expect(summary(reportOf({ resources: 3 }), PLAIN)).toBe(text(reportOf({ resources: 3 }), PLAIN));
});

describe('the counts', () => {
  const findings = [
    ...[1, 2, 3].map((line) =>
      findingOf({ rule: ruleOf('a-rule'), severity: 'low' }, { home: lineAt(`${line}.yaml`, line, 1, 2) }),
    ),
    findingOf({ rule: ruleOf('b-rule'), severity: 'critical', state: 'new' }, { home: lineAt('1.yaml', 9, 1, 2) }),
    findingOf({ rule: ruleOf('c-rule'), suppression: { by: 'comment', reason: 'x' } }),
    findingOf({ rule: ruleOf('c-rule'), isOutOfScope: true }),
  ];
  const lines = summary(reportOf({ findings }), PLAIN).split('\n');

  test('are by rule, worst first, with what is new, and without what does not count', () => {
    expect(lines.slice(0, 5)).toEqual([
      'By rule',
      '',
      '      1     1 new  critical  b-rule  Container runs privileged',
      '      3     0 new  low       a-rule  Container runs privileged',
      '',
    ]);
  });

  test('and by file, with the worst of each', () => {
    expect(lines.slice(5, 11)).toEqual([
      'By file',
      '',
      '      2     1 new  critical  1.yaml',
      '      1     0 new  low       2.yaml',
      '      1     0 new  low       3.yaml',
      '',
    ]);
  });

  test('are of twenty files, unless everything is asked for', () => {
    const many = Array.from({ length: 25 }, (_, index) => findingOf({}, { home: lineAt(`f${index}.yaml`, 1, 1, 2) }));
    expect(summary(reportOf({ findings: many }), PLAIN)).toContain('  and 5 more files: --verbose lists them\n');
    expect(summary(reportOf({ findings: many }), { ...PLAIN, verbose: true })).not.toContain('more files');
  });
});

test('what was not judged is counted by its code', () => {
  const at = { file: repoPath('a.yaml') };
  const diagnostics = ['x', 'y'].map((message) => ({
    code: 'unreadable' as const,
    level: 'error' as const,
    message,
    hint: '',
    at,
  }));
  expect(summary(reportOf({ diagnostics }), PLAIN)).toContain('      2  error     unreadable\n');
});

test('hostile text yields no escape sequence, no workflow command and no line of its own', () => {
  const lines = summary(hostile('x'), { colour: true, verbose: true }).split('\n').length;
  fc.assert(
    fc.property(
      hostileText.filter((one) => one.trim() !== ''),
      (one) => {
        const written = summary(hostile(one), { colour: true, columns: 80, verbose: true });
        expect(runnerCommands(written)).toEqual([]);
        expect(written.replace(OUR_COLOURS, '')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(written.split('\n').length).toBeLessThanOrEqual(lines);
      },
    ),
    { numRuns: 300 },
  );
});
