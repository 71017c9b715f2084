import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forCsv,
  forHtml,
  forMarkdown,
  forMarkdownCode,
  forMarkdownFence,
  forMarkdownProse,
  forSarifMessage,
  forTerminal,
  forWorkflowCommandData,
  forWorkflowCommandProperty,
  showUnseen,
  toSafeJson,
} from '../../src/report/escape.ts';
import { hostileText } from './hostile-text.ts';
import { runnerCommands } from './runner-commands.ts';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** What a person is to see of a text in an annotation. */
function readable(text: string): string {
  return showUnseen(text).replaceAll('##[', '##\\u005b');
}

describe('what a reader cannot see', () => {
  test.each([
    ['a right-to-left override', 'a\u202eb', 'a\\u202eb'],
    ['an escape sequence', '\u001b[31mred', '\\u001b[31mred'],
    ['a line break', 'a\r\nb', 'a\\u000d\\u000ab'],
    ['a tag character above U+FFFF', '\u{e0041}', '\\u{e0041}'],
    ['half of a surrogate pair', '\ud83d!', '\\ud83d!'],
    ['a soft hyphen', 'pass\u00adword', 'pass\\u00adword'],
  ])('%s is written out', (_, text, shown) => expect(showUnseen(text)).toBe(shown));

  test.each(['Grüße', '日本語', '😀', 'naïve é'])('%s stays as it is', (text) => expect(showUnseen(text)).toBe(text));

  test('never reaches any target', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const outputs = [
          forTerminal(text),
          forWorkflowCommandData(text),
          forWorkflowCommandProperty(text),
          forMarkdownCode(text),
          forHtml(text),
          forCsv(text),
          // What we put in ourselves so that GitHub makes no mention of it is invisible as well.
          forMarkdown(text).replaceAll('\u200b', ''),
          forSarifMessage(text).replaceAll('@\u200b', ''),
        ];
        for (const output of outputs) expect(output).not.toMatch(UNSEEN);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('terminal', () => {
  test('no text makes a workflow command of its line', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', ' ', '  \t'), (text, indent) => {
        expect(runnerCommands(indent + forTerminal(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('workflow commands', () => {
  test('data and properties come out of the runner as they went in, in one command', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (file, message) => {
        const commands = runnerCommands(
          `::error file=${forWorkflowCommandProperty(file)}::${forWorkflowCommandData(message)}`,
        );
        expect(commands).toHaveLength(1);
        const [command] = commands;
        expect(command?.name).toBe('error');
        expect([...(command?.properties.keys() ?? [])]).toEqual(['file']);
        expect(command?.properties.get('file')).toBe(readable(file));
        expect(command?.data).toBe(readable(message));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('Markdown', () => {
  test.each([
    ['emphasis', '*a* _b_ ~c~', String.raw`\*a\* \_b\_ \~c\~`],
    ['a link', '[a](https://b)', String.raw`\[a\](https:&#8203;//b)`],
    ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a mention', 'ask @team', 'ask @&#8203;team'],
    ['a reference', 'see #12 and GH-3', 'see #&#8203;12 and GH-&#8203;3'],
    ['a bare address', 'www.x.y', 'www.&#8203;x.y'],
    ['a table cell', 'a|b', String.raw`a\|b`],
    ['a list', '- a', String.raw`\- a`],
    ['a heading', '# a', '#&#8203; a'],
    ['a formula', '$a$', String.raw`\$a\$`],
  ])('%s is prose', (_, text, written) => expect(forMarkdown(text)).toBe(written));

  test('leaves nothing that could start markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = forMarkdown(text);
        expect(written).not.toMatch(/[<>]/);
        expect(written.replaceAll(/\\[\\`*_[\]|~$\-+=:>]/g, '')).not.toMatch(/[\\`*_[\]|~$]/);
        expect(written).not.toMatch(/@\w|(?<!&)#\d|:\/\/|www\.\w/);
        expect(written).not.toMatch(/^\s*([-+=:]|\d+[.)])/);
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps code that a text itself marks', () => {
    expect(forMarkdownProse('Run `helm lint *` now, `unclosed')).toBe('Run `helm lint *` now, \\`unclosed');
  });

  test('lets no sentence link to a commit', () => {
    expect(forMarkdownProse('in 1a2b3c4 or 16777216, not `1a2b3c4`, beadedly')).toBe(
      'in 1&#8203;a2b3c4 or 1&#8203;6777216, not `1a2b3c4`, beadedly',
    );
  });

  test('a code span is never closed by what it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const span = forMarkdownCode(text);
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const runs = span.slice(fence.length, -fence.length).match(/`+/g) ?? [];
        expect(span.endsWith(fence)).toBe(true);
        expect(runs.map((run) => run.length)).not.toContain(fence.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('a code block is never closed by what it holds', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (lines) => {
        const [open = '', ...rest] = forMarkdownFence(lines, 'yaml').split('\n');
        const fence = open.slice(0, -'yaml'.length);
        expect(rest.at(-1)).toBe(fence);
        expect(rest.slice(0, -1)).toHaveLength(lines.length);
        for (const line of rest.slice(0, -1)) expect(line).not.toContain(fence);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('other targets', () => {
  test('HTML holds no tag and no end of an attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(forHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  test.each([
    ['a link to another place', 'see [docs](1)', 'see [docs] (1)'],
    ['a mention', '@octocat, look', '@\u200boctocat, look'],
    ['an image digest', 'nginx@sha256:ab', 'nginx@sha256:ab'],
    ['a list index', 'containers[0]', 'containers[0]'],
  ])('SARIF: %s', (_, text, written) => expect(forSarifMessage(text)).toBe(written));

  test('no text becomes a link in a SARIF message', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(forSarifMessage(text)).not.toMatch(/\]\(/);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '\tx'])('CSV: %j is text to a spreadsheet', (text) =>
    expect(forCsv(text)).toMatch(/^"'/),
  );

  test('CSV: a cell ends where it should', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(forCsv(text).slice(1, -1).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });

  test('JSON is the same data, with nothing unseen and no workflow command', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, hostileText), fc.constantFrom(1, 1000), (value, entries) => {
        const written = toSafeJson(value, entries);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(written.replaceAll('\n', '')).not.toMatch(UNSEEN);
        expect(runnerCommands(written)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
