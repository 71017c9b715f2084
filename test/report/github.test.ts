import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import type { Severity } from '../../src/model/severity.ts';
import { github } from '../../src/report/github.ts';
import { hostileText } from './hostile-text.ts';
import { everything, findingOf, hostile, lineAt, reportOf, ruleOf } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';

test('a whole report reads as expected', async () => {
  await expect(github(everything())).toMatchFileSnapshot('../golden/report/everything.github.txt');
});

test('a run that found nothing prints nothing', () => expect(github(reportOf())).toBe(''));

describe('an annotation', () => {
  test('stands on the columns of its line', () => {
    const [command] = runnerCommands(github(reportOf({ findings: [findingOf()] })));
    expect(Object.fromEntries(command?.properties ?? [])).toEqual({
      file: 'deploy.yaml',
      line: '4',
      endLine: '4',
      col: '3',
      endColumn: '13',
      title: 'Lintel: privileged-container',
    });
  });

  test('tells all findings of its line, in the level of the worst', () => {
    const findings = [
      findingOf({ severity: 'low', rule: ruleOf('a-rule'), message: 'A.' }),
      findingOf({ severity: 'critical', rule: ruleOf('b-rule'), message: 'B.' }),
    ];
    const commands = runnerCommands(github(reportOf({ findings })));
    expect(commands.map((command) => command.name)).toEqual(['error']);
    expect(commands[0]?.properties.get('title')).toBe('Lintel: b-rule, a-rule');
    expect(commands[0]?.data.split('\n')).toEqual([
      expect.stringMatching(/^critical: B\. /),
      expect.stringMatching(/^low: A\. /),
      'Deployment shop/web, container app',
    ]);
  });

  test.each<[Severity, string]>([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'notice'],
    ['info', 'notice'],
  ])('of a %s finding is an %s', (severity, level) =>
    expect(runnerCommands(github(reportOf({ findings: [findingOf({ severity })] })))[0]?.name).toBe(level),
  );

  test('names no line where only the file is known', () => {
    const home = { file: repoPath('t.yaml') };
    const [command] = runnerCommands(github(reportOf({ findings: [findingOf({}, { home, precision: 'file' })] })));
    expect([...(command?.properties.keys() ?? [])]).toEqual(['file', 'title']);
    expect(command?.data).toContain('(somewhere in this file)');
  });

  test('is never longer than what the runner shows', () => {
    const findings = [findingOf({ message: 'long '.repeat(2000) })];
    expect(runnerCommands(github(reportOf({ findings })))[0]?.data).toHaveLength(4096);
  });
});

test('suppressed findings have no annotation', () => {
  const findings = [findingOf({ suppression: { by: 'config', reason: 'x' } })];
  expect(github(reportOf({ findings }))).toBe('');
});

test('only the findings that are to be shown have one', () => {
  const findings = ['a.yaml', 'b.yaml'].map((file) => findingOf({}, { home: lineAt(file, 1, 1, 2) }));
  const written = github(reportOf({ findings }), { shows: (finding) => finding.provenance.home.file === 'b.yaml' });
  expect(runnerCommands(written).map((command) => command.properties.get('file'))).toEqual(['b.yaml']);
});

function many(count: number, severity: Severity): ReturnType<typeof findingOf>[] {
  return Array.from({ length: count }, (_, index) =>
    findingOf({ severity }, { home: lineAt(`${severity}.yaml`, index + 1, 1, 2) }),
  );
}

describe('ten of a level', () => {
  test('are all shown', () => {
    const written = github(reportOf({ findings: many(10, 'high') }));
    expect(runnerCommands(written)).toHaveLength(10);
    expect(written).not.toContain('more');
  });

  test('are nine of eleven, and how many more there are', () => {
    const commands = runnerCommands(github(reportOf({ findings: many(11, 'high') })));
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)?.properties.get('title')).toBe('Lintel: 2 more');
    expect(commands.at(-1)?.name).toBe('error');
  });

  test('go to the worst, and no level takes the place of another', () => {
    const findings = [...many(12, 'high'), ...many(3, 'critical'), ...many(30, 'medium'), ...many(4, 'info')];
    const commands = runnerCommands(github(reportOf({ findings })));
    const count = (name: string): number => commands.filter((command) => command.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 4]);
    expect(commands.slice(0, 3).map((command) => command.properties.get('file'))).toEqual([
      'critical.yaml',
      'critical.yaml',
      'critical.yaml',
    ]);
  });

  test('leave room for what was not checked, however many findings there are', () => {
    const diagnostics = Array.from({ length: 20 }, (_, index) => ({
      code: 'render-failed' as const,
      level: 'error' as const,
      message: `chart ${index} could not be rendered`,
      hint: '',
    }));
    const commands = runnerCommands(github(reportOf({ findings: many(20, 'high'), diagnostics })));
    expect(commands).toHaveLength(10);
    expect(commands.filter((command) => command.properties.get('title')?.includes('not checked'))).toHaveLength(3);
    expect(commands.at(-1)?.properties.get('title')).toBe('Lintel: 31 more');
  });
});

test('hostile text yields our commands and no other', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = github(hostile(text));
      const commands = runnerCommands(written);
      expect(commands).toHaveLength(written.split('\n').length - 1);
      expect(commands.map((command) => [command.syntax, command.name])).toEqual([
        ['colons', 'error'],
        ['colons', 'error'],
        ['colons', 'warning'],
      ]);
      for (const { properties } of commands) {
        expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toEqual(
          expect.arrayContaining([...properties.keys()]),
        );
        expect(properties.get('title')).toMatch(/^Lintel: /);
      }
    }),
    { numRuns: 1000 },
  );
});
