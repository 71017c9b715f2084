import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { junit } from '../../src/report/junit.ts';
import { rdjson } from '../../src/report/rdjson.ts';
import { hostileText } from './hostile-text.ts';
import { everything, findingOf, hostile, lineAt, reportOf } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';
import { xmlTree } from './xml-tree.ts';

const WRITERS = { junit, gitlab, rdjson, checkstyle } as const;
const names = Object.keys(WRITERS) as readonly (keyof typeof WRITERS)[];

/** GitLab's documentation: the fields that are asked for, and the words that a severity may be. */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

const POSITION = {
  type: 'object',
  required: ['line'],
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
  additionalProperties: false,
};
/** Reviewdog's protocol buffer as JSON. */
const RDJSON = {
  type: 'object',
  required: ['source', 'diagnostics'],
  properties: {
    source: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, url: { type: 'string' } },
      additionalProperties: false,
    },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'location', 'severity'],
        properties: {
          message: { type: 'string', minLength: 1 },
          location: {
            type: 'object',
            required: ['path'],
            properties: {
              path: { type: 'string' },
              range: {
                type: 'object',
                required: ['start'],
                properties: { start: POSITION, end: POSITION },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: {
            type: 'object',
            required: ['value'],
            properties: { value: { type: 'string' }, url: { type: 'string' } },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

function complaints(schema: object, text: string): unknown {
  const validate = new Ajv().compile(schema);
  validate(JSON.parse(text));
  return validate.errors;
}

/** What a text has that readers of that format would stumble over. */
function faults(name: keyof typeof WRITERS, text: string): unknown {
  if (name === 'gitlab') return complaints(GITLAB, text);
  if (name === 'rdjson') return complaints(RDJSON, text);
  return (name === 'junit' ? junitFaults : checkstyleFaults)(text);
}

/** The schema of Jenkins' xunit plugin, as far as we use it. */
function junitFaults(text: string): unknown {
  const root = xmlTree(text);
  const suites = root.children;
  const counts = (element: typeof root): readonly number[] =>
    ['tests', 'failures', 'errors'].map((key) => Number(element.attributes[key]));
  const found = suites.flatMap((suite) => {
    const failures = suite.children.filter(({ children }) => children[0]?.name === 'failure').length;
    const errors = suite.children.filter(({ children }) => children[0]?.name === 'error').length;
    const isRight =
      suite.name === 'testsuite' &&
      suite.children.every(
        (one) =>
          one.name === 'testcase' &&
          (one.attributes['name'] ?? '') !== '' &&
          'classname' in one.attributes &&
          one.children.length < 2,
      ) &&
      JSON.stringify(counts(suite)) === JSON.stringify([suite.children.length, failures, errors]);
    return isRight ? [] : [suite.attributes['name']];
  });
  const sums = [0, 1, 2].map((at) => suites.reduce((sum, suite) => sum + (counts(suite)[at] ?? 0), 0));
  return root.name === 'testsuites' && JSON.stringify(counts(root)) === JSON.stringify(sums) && found.length === 0
    ? null
    : found;
}

function checkstyleFaults(text: string): unknown {
  const root = xmlTree(text);
  const errors = root.children.flatMap(({ children }) => children);
  const isRight =
    root.name === 'checkstyle' &&
    root.children.every((file) => file.name === 'file' && (file.attributes['name'] ?? '') !== '') &&
    errors.every(
      ({ attributes, name }) =>
        name === 'error' &&
        ['error', 'warning', 'info'].includes(attributes['severity'] ?? '') &&
        'message' in attributes &&
        'source' in attributes,
    );
  return isRight ? null : text;
}

describe.each(names)('%s', (name) => {
  const write = (report: Report): string => WRITERS[name](report);

  test('of a whole report reads as expected', async () => {
    await expect(write(everything())).toMatchFileSnapshot(
      `../golden/report/everything.${name}.${name === 'junit' || name === 'checkstyle' ? 'xml' : 'json'}`,
    );
  });

  test('has the shape that its readers ask for', () => {
    expect(faults(name, write(everything()))).toBeNull();
    expect(faults(name, write(reportOf()))).toBeNull();
  });

  test('of hostile text has it too, and holds no workflow command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = write(hostile(text));
        expect(faults(name, written)).toBeNull();
        expect(runnerCommands(written)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out what is suppressed and what is out of the scope', () => {
    const findings = [findingOf({ suppression: { by: 'config', reason: 'x' } }), findingOf({ isOutOfScope: true })];
    const [empty, written] = [write(reportOf()), write(reportOf({ findings }))];
    expect(written).toBe(empty);
  });
});

test('GitLab can tell two findings apart that are alike but for their place', () => {
  const findings = [1, 2, 3].map((line) => findingOf({}, { home: lineAt('a.yaml', line, 1, 2) }));
  const issues = JSON.parse(gitlab(reportOf({ findings }))) as readonly { readonly fingerprint: string }[];
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test('reviewdog is told columns in bytes', () => {
  const finding = findingOf({ excerpt: 'ü: €: true' }, { home: lineAt('a.yaml', 3, 4, 5) });
  const written = JSON.parse(rdjson(reportOf({ findings: [finding] }))) as {
    diagnostics: { location: { range: unknown } }[];
  };
  expect(written.diagnostics[0]?.location.range).toEqual({
    start: { line: 3, column: 5 },
    end: { line: 3, column: 8 },
  });
});

test('what could not be judged is an error in JUnit and Checkstyle', () => {
  const diagnostics = [{ code: 'render-failed' as const, level: 'error' as const, message: 'no', hint: 'do' }];
  const report = reportOf({ diagnostics });
  expect(xmlTree(junit(report)).attributes['errors']).toBe('1');
  expect(xmlTree(checkstyle(report)).children[0]?.children[0]?.attributes['message']).toBe('no. do');
});
