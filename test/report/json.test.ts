import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { JSON_REPORT_SCHEMA } from '../../src/report/json-schema.ts';
import { json, jsonReport } from '../../src/report/json.ts';
import { hostileText } from './hostile-text.ts';
import { everything, findingOf, hostile, reportOf } from './reports.ts';
import { runnerCommands } from './runner-commands.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(JSON_REPORT_SCHEMA);

function complaintsOf(written: string): unknown {
  validate(JSON.parse(written));
  return validate.errors ?? [];
}

test('a whole report reads as expected and follows the published schema', async () => {
  const written = json(everything());
  expect(complaintsOf(written)).toEqual([]);
  await expect(written).toMatchFileSnapshot('../golden/report/everything.json');
});

test('an empty report follows the schema', () => expect(complaintsOf(json(reportOf()))).toEqual([]));

test('the schema refuses a key that it does not know, at every level', () => {
  const report = jsonReport(everything());
  const [finding] = report.findings;
  const stray = { stray: 1 };
  for (const wrong of [
    { ...report, ...stray },
    { ...report, summary: { ...report.summary, ...stray } },
    { ...report, findings: [{ ...finding, ...stray }] },
    { ...report, findings: [{ ...finding, provenance: { ...finding?.provenance, ...stray } }] },
    { ...report, diagnostics: [{ ...report.diagnostics[0], ...stray }] },
  ]) {
    expect(validate(wrong)).toBe(false);
  }
});

test('it holds suppressed findings with their reason, and what was not judged', () => {
  const report = jsonReport(everything());
  expect(report.findings.flatMap((finding) => finding.suppression ?? [])).toEqual([
    { by: 'comment', reason: 'bootstrap only' },
  ]);
  expect(report.summary.suppressed).toBe(1);
  expect(report.diagnostics[0]).toMatchObject({ code: 'render-failed', file: 'charts/db/Chart.yaml' });
});

test('it names a resource and nothing else of the value that it was given', () => {
  const resource = { apiVersion: 'v1', kind: 'Secret', name: 'db', object: { data: { password: 'hunter2' } } };
  expect(json(reportOf({ findings: [findingOf({ resource })] }))).not.toContain('hunter2');
});

test('hostile text is data: it comes back as it was, and follows the schema', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = json(hostile(text));
      expect(complaintsOf(written)).toEqual([]);
      expect(runnerCommands(written)).toEqual([]);
      expect(JSON.parse(written)).toMatchObject({ findings: [{ message: text }, { message: text }] });
    }),
    { numRuns: 200 },
  );
});
