import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import { text, type TextOptions } from '../../src/report/text.ts';
import { widthOf } from '../../src/report/text-width.ts';
import { hostileText } from './hostile-text.ts';
import { everything, findingOf, hostile, lineAt, reportOf, ruleOf } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';

const PLAIN: TextOptions = { colour: false };
// The sequences that we write ourselves; whatever else begins with an escape comes from elsewhere.
const OUR_COLOURS = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-9;]*m`, 'g');

test('a whole report reads as expected', async () => {
  await expect(text(everything(), PLAIN)).toMatchFileSnapshot('../golden/report/everything.txt');
});

test('with everything that verbose adds, on a narrow terminal', async () => {
  const written = text(everything(), { colour: false, columns: 60, verbose: true });
  await expect(written).toMatchFileSnapshot('../golden/report/everything-verbose-60.txt');
});

test('a run that found nothing says how much it looked at', () => {
  expect(text(reportOf({ resources: 3 }), PLAIN)).toBe(
    '0 findings\nJudged 3 resources from 0 sources by 0 rules.\n\npassed: Nothing at or above high.\n',
  );
});

test('colours change nothing but the colour', () => {
  const coloured = text(everything(), { colour: true, verbose: true });
  expect(coloured).not.toBe(text(everything(), { colour: false, verbose: true }));
  expect(coloured.replace(OUR_COLOURS, '')).toBe(text(everything(), { colour: false, verbose: true }));
});

describe('findings', () => {
  test('that share a home line are one block, worst first', () => {
    const findings = [
      findingOf({ severity: 'low', rule: ruleOf('a-rule'), message: 'A.' }),
      findingOf({ severity: 'high', rule: ruleOf('b-rule'), message: 'B.' }),
    ];
    const written = text(reportOf({ findings }), PLAIN);
    expect(written.match(/privileged: true/g)).toHaveLength(1);
    expect(written.indexOf('B.')).toBeLessThan(written.indexOf('A.'));
    expect(written.match(/Deployment shop\/web/g)).toHaveLength(1);
  });

  test('of several resources on one line each name theirs', () => {
    const findings = ['a', 'b'].map((name) =>
      findingOf({ message: `${name}!`, resource: { apiVersion: 'v1', kind: 'Pod', name } }),
    );
    expect(text(reportOf({ findings }), PLAIN)).toMatch(/a!.*\n.*Pod a,.*\n.*fix.*\n.*b!.*\n.*Pod b,/);
  });

  test('that are suppressed are counted, and listed only when asked for', () => {
    const findings = [findingOf({ suppression: { by: 'comment', reason: 'bootstrap' } })];
    expect(text(reportOf({ findings }), PLAIN)).toContain('(and 1 suppressed)');
    expect(text(reportOf({ findings }), PLAIN)).not.toContain('bootstrap');
    expect(text(reportOf({ findings }), { ...PLAIN, verbose: true })).toContain('by comment: bootstrap');
  });

  test('at a line with many steps name four of them', () => {
    const steps = [1, 2, 3, 4, 5, 6].map((line) => ({ at: lineAt('t.tpl', line, 1, 2), role: 'helper' as const }));
    const written = text(reportOf({ findings: [findingOf({}, { steps })] }), PLAIN);
    expect(written).toContain('t.tpl:4 (helper) and 2 more');
  });
});

/** The source line and the line of carets, as shown right of the rule. */
function caretLines(excerpt: string, start: number, end: number, columns?: number): readonly string[] {
  const finding = findingOf({ excerpt }, { home: lineAt('a.yaml', 7, start, end) });
  const options = columns === undefined ? PLAIN : { colour: false, columns };
  const lines = text(reportOf({ findings: [finding] }), options).split('\n');
  return lines.slice(2, 4).map((line) => line.slice(line.indexOf('│') + 2));
}

describe('the caret', () => {
  test.each([
    ['plain text', 'a: bcd', 4, 7, 'a: bcd', '   ^^^'],
    ['wide characters before it', '日本: x', 5, 6, '日本: x', '      ^'],
    ['wide characters under it', 'a: 日本', 4, 6, 'a: 日本', '   ^^^^'],
    ['a tab', '\ta: b', 2, 3, '    a: b', '    ^'],
    ['something invisible', 'a\u202eb: c', 3, 4, 'a\\u202eb: c', '       ^'],
    ['a region without width', 'a:', 3, 3, 'a:', '  ^'],
  ])('stands under the region with %s', (_, excerpt, start, end, line, carets) =>
    expect(caretLines(excerpt, start, end)).toEqual([line, carets]),
  );

  test('a line too long is cut behind the region', () => {
    expect(caretLines(`key: ${'v'.repeat(100)}`, 1, 4, 40)).toEqual([`key: ${'v'.repeat(22)}…`, '^^^']);
  });

  test('or in front of it, when the region lies beyond the edge', () => {
    expect(caretLines(`${'v'.repeat(100)} key: x`, 102, 105, 40)).toEqual(['…key: x', ' ^^^']);
  });

  test('where only the file is known there is none', () => {
    const finding = findingOf({}, { home: { file: repoPath('a.yaml') }, precision: 'file' });
    expect(text(reportOf({ findings: [finding] }), PLAIN)).not.toContain('^');
  });
});

test('a source that was not judged and that no diagnostic speaks of is told', () => {
  const source = { kind: 'manifests', folder: repoPath('deploy'), files: [] } as const;
  const written = text(reportOf({ sources: [{ source, resources: 0, state: 'unchecked', why: 'too large' }] }), PLAIN);
  expect(written).toContain('Not checked');
  expect(written).toContain('deploy: unchecked, 0 resources: too large');
});

test('hostile text yields no escape sequence, no workflow command and no line of its own', () => {
  const lines = text(hostile('x'), { colour: true, verbose: true }).split('\n').length;
  fc.assert(
    fc.property(
      hostileText.filter((one) => one.trim() !== ''),
      (one) => {
        const written = text(hostile(one), { colour: true, verbose: true });
        expect(runnerCommands(written)).toEqual([]);
        expect(written.replace(OUR_COLOURS, '')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(written.split('\n').length).toBeLessThanOrEqual(lines);
      },
    ),
    { numRuns: 500 },
  );
});

test('wrapping keeps every line in the terminal and no command comes of it', () => {
  const word = fc.oneof(
    fc.constantFrom('::error::x', '##[group]y', ':', '日本語', 'word'),
    fc.string({ maxLength: 9 }),
  );
  const message = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(message, fc.integer({ min: 60, max: 120 }), (words, columns) => {
      const written = text(reportOf({ findings: [findingOf({ message: words })] }), { colour: false, columns });
      expect(runnerCommands(written)).toEqual([]);
      // What stands in place of a colon or bracket is longer than it, and may stick out by that much.
      const lines = written.split('\n').map((line) => line.replaceAll(/\\u003a|\\u005b/g, ':'));
      for (const line of lines.filter((one) => one.includes('│'))) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }),
    { numRuns: 500 },
  );
});

describe('what is alike for many places', () => {
  const diagnostics = Array.from({ length: 25 }, (_, index) => ({
    code: 'rounded-integer' as const,
    level: 'note' as const,
    message: `${index} is beyond 2^53`,
    hint: '',
    at: lineAt('a.yaml', index + 1, 1, 2),
  }));
  const other = { code: 'nothing-to-scan', level: 'warning', message: 'Nothing here.', hint: '' } as const;
  const report = reportOf({ diagnostics: [...diagnostics, other] });

  test('is told ten times, then counted, and hides nothing else', () => {
    const written = text(report, PLAIN);
    expect(written.match(/is beyond/g)).toHaveLength(10);
    expect(written).toContain('     more │ 15 more of rounded-integer: --verbose lists them\n');
    expect(written).toContain('Nothing here.');
  });

  test('is listed in full when everything is asked for', () => {
    const written = text(report, { ...PLAIN, verbose: true });
    expect(written.match(/is beyond/g)).toHaveLength(25);
    expect(written).not.toContain('more of');
  });
});
