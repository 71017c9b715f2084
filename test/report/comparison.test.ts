import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { TracedFinding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { github } from '../../src/report/github.ts';
import { json } from '../../src/report/json.ts';
import { JSON_REPORT_SCHEMA } from '../../src/report/json-schema.ts';
import { markdown } from '../../src/report/markdown.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { findingOf, lineAt, reportOf, ruleOf } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';

function finding(identity: string, file: string, fields: Partial<TracedFinding> = {}): TracedFinding {
  return findingOf({ identity, ...fields }, { home: lineAt(file, 1, 1, 2) });
}

/** `old.yaml` was there, `new.yaml` and the critical one on a line nobody touched are new, `gone.yaml` is fixed. */
function compared(scope: 'all' | 'new'): Report {
  const now = reportOf({
    findings: [
      finding('old', 'old.yaml'),
      finding('fresh', 'new.yaml'),
      finding('worst', 'worst.yaml', { severity: 'critical' }),
    ],
  });
  const report = reportOf({
    findings: [finding('old', 'old.yaml'), finding('gone', 'gone.yaml', { rule: ruleOf('host-network') })],
  });
  return compareReports(
    now,
    { name: 'main|`x`', commit: 'abcdef0123456789', report },
    {
      scope,
      changes: { isOfChangedResource: () => false, isOnChangedLine: ({ identity }) => identity === 'fresh' },
    },
  );
}

describe('a comparison', () => {
  test('is in the text: what is new, what is fixed, and with what it was compared', () => {
    const written = text(compared('new'), { colour: false });
    expect(written).toContain('privileged-container (new)');
    expect(written).not.toContain('old.yaml');
    expect(written).toContain('Fixed\n\n  host-network, Deployment shop/web, container app\n');
    expect(written).toContain(
      'Compared with main|`x` (abcdef012345): 2 new, 1 unchanged, 1 fixed. Not counted, being out of the scope new: 1.\n',
    );
    expect(written).toContain('failed: 2 new findings at or above high.');
  });

  test('is in the summary, new files first, and its name is no markup', () => {
    const written = markdown(compared('all'));
    expect(written).toContain('Compared with main\\|\\`x\\` (abcdef012345): 2 new, 1 unchanged, 1 fixed.');
    expect([...written.matchAll(/<code>(\w+\.yaml)<\/code>/gu)].map((match) => match[1])).toEqual([
      'worst.yaml',
      'new.yaml',
      'old.yaml',
    ]);
    expect(written).toContain('**high** (new)');
    expect(written).toContain('<summary>Fixed: 1</summary>');
    expect(written).toContain('| severity | findings | new |');
  });

  test('orders annotations by severity, then those on changed lines first', () => {
    const files = runnerCommands(github(compared('all'))).map(({ properties }) => properties.get('file'));
    expect(files).toEqual(['worst.yaml', 'new.yaml', 'old.yaml']);
  });

  test('says in the last annotation where the others are', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      findingOf({}, { home: lineAt(index < 12 ? 'a.yaml' : `b${index}.yaml`, index + 1, 1, 2) }),
    );
    const last = runnerCommands(github(reportOf({ findings }))).at(-1);
    expect(last?.data).toMatch(
      /^21 more of this level .+\nIn a\.yaml \(3\), b12\.yaml \(1\), .+ and 9 other files\.$/u,
    );
  });

  test('is in SARIF whole, since GitHub closes alerts that an upload does not have', () => {
    const results = sarifLog(compared('new'), { texts: new Map() }).runs[0]?.results ?? [];
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', 'unchanged', 'new']);
  });

  test('is in JSON by its schema, what is fixed apart', () => {
    const data = JSON.parse(json(compared('new'))) as {
      findings: { state: string; outOfScope?: boolean }[];
      comparison: { fixed: { state: string }[] };
    };
    const validate = new Ajv2020({ strict: false }).compile(JSON_REPORT_SCHEMA);
    expect([validate(data), validate.errors]).toEqual([true, null]);
    expect(data.findings.map(({ state, outOfScope }) => [state, outOfScope ?? false])).toEqual([
      ['new', false],
      ['unchanged', true],
      ['new', false],
    ]);
    expect(data.comparison.fixed.map(({ state }) => state)).toEqual(['fixed']);
  });
});
