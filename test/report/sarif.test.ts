import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { ReportingDescriptor, Result } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ValidateFunction } from 'ajv';
import { isMap } from '../../src/model/data.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/severity.ts';
import { MOST_RESULTS, sarif, sarifLog } from '../../src/report/sarif.ts';
import { githubComplaints } from './github-limits.ts';
import { hostileText } from './hostile-text.ts';
import { everything, FILES, findingOf, hostile, lineAt, reportOf, ruleOf, TEXTS } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';

/** The official schema, from npm @microsoft/sarif-multitool-linux 5.7.0 (MIT licence), unchanged but for its layout. */
const SCHEMA = new URL('sarif-2.1.0.json', import.meta.url);
const NO_TEXTS = { texts: new Map() };

let validate: ValidateFunction;
beforeAll(() => {
  // Strict validators refuse the schema itself: one of its `anyOf` is a property of `region`.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  const schema: unknown = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  if (!isMap(schema)) throw new Error('the schema is not an object');
  validate = ajv.compile(schema);
});

function expectValid(written: string): void {
  validate(JSON.parse(written));
  expect(validate.errors ?? []).toEqual([]);
}

function resultsOf(findings: readonly TracedFinding[]): readonly Result[] {
  return sarifLog(reportOf({ findings }), NO_TEXTS).runs[0]?.results ?? [];
}

function only(finding: TracedFinding): Result {
  const [result] = resultsOf([finding]);
  if (result === undefined) throw new Error('no result');
  return result;
}

function descriptor(rule: Rule, severity: Severity): ReportingDescriptor | undefined {
  const rules = sarifLog(reportOf({ findings: [findingOf({ rule, severity })], rules: [rule] }), NO_TEXTS).runs[0]?.tool
    .driver.rules;
  return rules?.at(-1);
}

test('a whole report reads as expected', async () => {
  const options = { texts: TEXTS, category: 'prod' };
  const written = sarif(everything(), options);
  expectValid(written);
  expect(githubComplaints(sarifLog(everything(), options), FILES)).toEqual([]);
  await expect(written).toMatchFileSnapshot('../golden/report/everything.sarif');
});

test('with suppressed results too', async () => {
  const written = sarif(everything(), { texts: TEXTS, full: true });
  expectValid(written);
  await expect(written).toMatchFileSnapshot('../golden/report/everything-full.sarif');
});

test('a run that found nothing still has results, which closes old alerts', () => {
  const written = sarif(reportOf(), NO_TEXTS);
  expectValid(written);
  expect(githubComplaints(sarifLog(reportOf(), NO_TEXTS), FILES)).toEqual([]);
  expect(JSON.parse(written)).toMatchObject({ runs: [{ results: [], automationDetails: { id: 'lintel/' } }] });
});

test('hostile text leaves it valid, without a link of its own and without a workflow command', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const report = hostile(text);
      const written = sarif(report, { texts: new Map(), category: text, full: true });
      expectValid(written);
      expect(runnerCommands(written)).toEqual([]);
      for (const result of sarifLog(report, NO_TEXTS).runs[0]?.results ?? []) {
        const links = [...(result.message.text ?? '').matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
        expect(links.filter((target) => !/^[12]$/.test(target ?? ''))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

describe('severity', () => {
  test.each([
    // Rule's severity and own figure, the finding's severity, what GitHub is told.
    ['critical', 9.3, 'critical', 'r', '9.3'],
    ['critical', 8, 'critical', 'r', '9.1'],
    ['high', 9.3, 'high', 'r', '8.0'],
    ['high', 8.1, 'critical', 'r.critical', '9.1'],
    ['high', 9.4, 'critical', 'r.critical', '9.4'],
    ['high', 8.1, 'medium', 'r.medium', '5.5'],
    ['low', 1, 'low', 'r', '1.0'],
    ['high', 8.1, 'low', 'r.low', '2.0'],
    ['high', 8.1, 'info', 'r.info', undefined],
  ] as const)('a %s rule with %d that finds %s is filed as %4$s', (own, figure, severity, id, written) => {
    const found = descriptor(ruleOf('r', { severity: own, securitySeverity: figure }), severity);
    expect(found?.id).toBe(id);
    expect(found?.properties?.['security-severity']).toBe(written);
  });

  test.each([
    ['high', 'error', 'error'],
    ['medium', 'warning', 'warning'],
    ['low', 'note', 'recommendation'],
  ] as const)(
    'a %s rule without a security meaning has level %s and problem.severity %s',
    (severity, level, problem) => {
      const found = descriptor(ruleOf('r', { severity }), severity);
      expect(found?.defaultConfiguration?.level).toBe(level);
      expect(found?.properties).toMatchObject({ 'problem.severity': problem, tags: ['reliability', 'pod-security'] });
      expect(found?.properties).not.toHaveProperty('security-severity');
    },
  );

  test('a rule with many frameworks keeps to twenty tags, security and topic first', () => {
    const controls = Array.from({ length: 30 }, (_, index) => `framework-${index}/1`);
    const tags = descriptor(ruleOf('r', { controls, securitySeverity: 8 }), 'high')?.properties?.tags;
    expect(tags).toHaveLength(20);
    expect(tags?.slice(0, 2)).toEqual(['security', 'pod-security']);
  });

  test('each result points at the descriptor of its own severity', () => {
    const rule = ruleOf('r', { securitySeverity: 8 });
    const findings = (['high', 'critical', 'low'] as const).map((severity) =>
      findingOf({ rule, severity, message: severity }),
    );
    const run = sarifLog(reportOf({ findings, rules: [rule] }), NO_TEXTS).runs[0];
    const filed = run?.results?.map((one) => [one.message.text, run.tool.driver.rules?.[one.ruleIndex ?? -1]?.id]);
    expect(filed).toEqual([
      ['critical.', 'r.critical'],
      ['high.', 'r'],
      ['low.', 'r.low'],
    ]);
  });
});

describe('place', () => {
  test('a region of many lines is told by its first', () => {
    const { start } = lineAt('a', 3, 5, 9).region ?? { start: { line: 3, column: 5, offset: 0 } };
    const home = { file: repoPath('a'), region: { start, end: { line: 8, column: 2, offset: 90 } } };
    expect(only(findingOf({}, { home })).locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 6,
    });
  });

  test('where only the file is known, line 1 stands in and the message says so', () => {
    const result = only(findingOf({}, { home: { file: repoPath('t.yaml') }, precision: 'file' }));
    expect(result.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
    expect(result.message.text).toMatch(/\(somewhere in this file\)$/);
  });

  test.each([
    ['a b/ü.yaml', 'a%20b/%C3%BC.yaml'],
    ['c:d.yaml', 'c%3Ad.yaml'],
    ['100%#?.yaml', '100%25%23%3F.yaml'],
    ['(x)\ud800', '%28x%29%EF%BF%BD'],
  ])('%s is written as %s', (file, uri) => {
    expect(
      only(findingOf({}, { home: lineAt(file, 1, 1, 2) })).locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    ).toBe(uri);
  });
});

test('the peers of a result are those of the strict arm, where that spoke', () => {
  expect(only(findingOf({ armPeers: { trivy: ['X'] } })).properties?.['peers']).toEqual({ trivy: ['X'] });
  expect(only(findingOf()).properties).not.toHaveProperty('peers');
});

test('a finding of a rule that the run does not list still has its descriptor', () => {
  const log = sarifLog(reportOf({ findings: [findingOf()] }), NO_TEXTS);
  expect(log.runs[0]?.tool.driver.rules?.map((rule) => rule.id)).toEqual(['privileged-container']);
});

test('more results than GitHub takes are cut from the mildest, and that is said', () => {
  const findings = Array.from({ length: MOST_RESULTS + 10 }, (_, index) =>
    findingOf(
      { severity: index % 2 === 0 ? 'low' : 'high', message: String(index) },
      { home: lineAt('a', index + 1, 1, 2) },
    ),
  );
  const run = sarifLog(reportOf({ findings }), NO_TEXTS).runs[0];
  const results = run?.results ?? [];
  expect(results).toHaveLength(MOST_RESULTS);
  expect(results.filter((one) => one.level === 'error')).toHaveLength(findings.length / 2);
  expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^10 results/);
});
