import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import type { ComplianceReport } from '../../src/model/compliance-report.ts';
import { frameworksSarifLog } from '../../src/report/frameworks/sarif.ts';
import { writeFrameworks } from '../../src/report/frameworks/write.ts';
import { mistakeOf } from '../config/repository.ts';
import { hostileText as anyText } from '../report/hostile-text.ts';
import { runnerCommands } from '../report/runner-commands.ts';
import { xmlTree } from '../report/xml-tree.ts';
import { EVERY_STATE } from './every-state.ts';
import { reportSaying } from './hostile-report.ts';
import { reportOn } from './reporting.ts';

const hostileText = anyText.filter((text) => text.trim() !== '');

const STIG_FILES = {
  'api.yaml': `apiVersion: v1
kind: Pod
metadata: { name: kube-apiserver, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: k/kube-apiserver:1, command: [kube-apiserver, --anonymous-auth=true, "--authorization-mode=Node,RBAC"] }] }
`,
};

const schemaOfSarif = JSON.parse(
  readFileSync(new URL('../report/sarif-2.1.0.json', import.meta.url), 'utf8'),
) as object;
const ofSarif = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
addFormats.default(ofSarif);
const isSarif = ofSarif.compile(schemaOfSarif);

function resultsOf(log: Log, control: string): readonly Result[] {
  return (log.runs[0]?.results ?? []).filter(({ ruleId }) => ruleId === `acme/${control}`);
}

test.each([
  ['failing', 'fail', 'error'],
  ['passing', 'pass', 'none'],
  ['partial', 'open', 'none'],
  ['attested', 'pass', 'none'],
  ['expired', 'fail', 'error'],
  ['manual', 'review', 'none'],
  ['nothing', 'open', 'none'],
] as const)('in SARIF a control that is %s has kind %s and level %s', async (control, kind, level) => {
  const log = frameworksSarifLog(await reportOn(EVERY_STATE));
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  expect(resultsOf(log, control)).toMatchObject([{ kind, level }]);
  expect(resultsOf(log, control)[0]).not.toHaveProperty('suppressions');
});

test('in SARIF what is accepted is a failure with its suppression, and evidence has its line', async () => {
  const log = frameworksSarifLog(await reportOn(EVERY_STATE));
  expect(resultsOf(log, 'excepted')).toMatchObject([
    {
      kind: 'fail',
      level: 'error',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'it drives a device (owner cat, ticket T-1, until 2026-12-24)',
        },
      ],
    },
  ]);
  expect(resultsOf(log, 'failing')[0]).toMatchObject({
    locations: [{ physicalLocation: { artifactLocation: { uri: 'web.yaml' }, region: { startLine: 12 } } }],
    properties: { rule: 'host-pid' },
  });
});

test('in SARIF every control is a rule that is equal to a control of a taxonomy, and only failures have a level', async () => {
  const report = await reportOn(
    { 'web.yaml': EVERY_STATE['web.yaml'] },
    { frameworks: ['cis-kubernetes', 'hipaa', 'nist-sp-800-53'] },
  );
  const log = frameworksSarifLog(report);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  const run = log.runs[0];
  const controls = report.frameworks.flatMap((one) =>
    one.controls.map(({ control }) => `${one.framework.id}/${control.id}`),
  );
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(controls);
  for (const { id, relationships = [] } of run?.tool.driver.rules ?? []) {
    const [{ target, kinds } = { target: {}, kinds: [] }] = relationships;
    const taxonomy = run?.taxonomies?.[target.toolComponent?.index ?? -1];
    expect(kinds).toEqual(['equal']);
    expect(`${taxonomy?.name}/${taxonomy?.taxa?.[target.index ?? -1]?.id}`).toBe(id);
    expect(target.toolComponent?.guid).toBe(taxonomy?.guid);
  }
  for (const { kind, level, ruleId, ruleIndex } of run?.results ?? []) {
    expect(level === 'none').toBe(kind !== 'fail');
    expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
  }
  expect(new Set(run?.results?.map(({ ruleId }) => ruleId)).size).toBe(controls.length);
});

test('what could not be judged makes SARIF’s run unsuccessful, and nothing passes', async () => {
  const log = frameworksSarifLog(
    await reportOn({ ...EVERY_STATE, 'broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {' }),
  );
  expect(log.runs[0]?.invocations).toMatchObject([{ executionSuccessful: false }]);
  expect(resultsOf(log, 'passing')).toMatchObject([{ kind: 'open' }]);
});

interface Case {
  readonly name: string;
  readonly inside: readonly string[];
}

/** The cases of a suite with what is in them. */
function casesOf(xml: string): readonly Case[] {
  return xmlTree(xml)
    .children.flatMap(({ children }) => children)
    .map(({ attributes, children }) => ({
      name: attributes['name'] ?? '',
      inside: children.map(({ name }) => name),
    }));
}

test('in JUnit only what is met or attested has passed; the rest failed or was skipped', async () => {
  const xml = writeFrameworks(await reportOn(EVERY_STATE), 'junit');
  expect(casesOf(xml)).toEqual([
    { name: 'failing One', inside: ['failure'] },
    { name: 'passing Two', inside: ['system-out'] },
    { name: 'partial Three', inside: ['skipped'] },
    { name: 'excepted Four', inside: ['skipped'] },
    { name: 'attested Five', inside: ['system-out'] },
    { name: 'expired Six', inside: ['failure'] },
    { name: 'manual Seven', inside: ['skipped'] },
    { name: 'nothing Eight', inside: ['skipped'] },
  ]);
  expect(xml).toContain('<testsuite name="Acme&#39;s own rules 3" tests="8" failures="2" errors="0" skipped="4"');
  expect(xml).toMatch(/<failure message="1 finding counts against it\."[^>]*>web\.yaml:12:7 Deployment shop\/web: /u);
});

test('in JUnit what was not judged is an error and a threshold that does not hold a failure', async () => {
  const xml = writeFrameworks(
    await reportOn({
      'broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {',
      'lintel.yaml': 'frameworks: [pod-security-standards]\ncompliance: { thresholds: { pod-security-standards: 50 } }',
    }),
    'junit',
  );
  expect(casesOf(xml).slice(-2)).toEqual([
    { name: 'not judged 1', inside: ['error'] },
    { name: 'threshold 1', inside: ['failure'] },
  ]);
});

/** STIG Viewer's form, as far as DISA's schema of version 1.0 asks for anything, and the keys that its viewer shows. */
const isChecklist = new Ajv({ strict: false }).compile({
  type: 'object',
  required: ['title', 'id', 'stigs', 'target_data', 'cklb_version'],
  properties: {
    title: { type: 'string', minLength: 1 },
    id: { type: 'string', minLength: 1 },
    cklb_version: { const: '1.0' },
    active: { type: 'boolean' },
    mode: { type: 'number' },
    has_path: { type: 'boolean' },
    target_data: {
      type: 'object',
      required: ['target_type', 'host_name', 'ip_address', 'mac_address', 'fqdn', 'comments', 'role'],
      properties: { target_type: { enum: ['Computing', 'Non-Computing'] }, classification: { type: 'null' } },
    },
    stigs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['stig_name', 'display_name', 'stig_id', 'release_info', 'uuid', 'size', 'rules'],
        properties: {
          size: { type: 'integer' },
          rules: {
            type: 'array',
            items: {
              type: 'object',
              required: ['uuid', 'stig_uuid', 'group_id', 'rule_id', 'rule_title', 'severity', 'status'],
              properties: {
                group_id: { type: 'string', pattern: '^V-\\d{6}$' },
                severity: { enum: ['high', 'medium', 'low', 'unknown'] },
                status: { enum: ['not_reviewed', 'open', 'not_a_finding', 'not_applicable'] },
                overrides: { type: 'object' },
                ccis: { type: 'array', items: { type: 'string' } },
                legacy_ids: { type: 'array', items: { type: 'string' } },
                comments: { type: 'string' },
                finding_details: { type: 'string' },
              },
            },
          },
        },
      },
    },
  },
  additionalProperties: false,
});

interface ChecklistRule {
  readonly group_id: string;
  readonly severity: string;
  readonly status: string;
  readonly comments: string;
  readonly finding_details: string;
}

function rulesIn(report: ComplianceReport): readonly ChecklistRule[] {
  const checklist = JSON.parse(writeFrameworks(report, 'cklb')) as {
    readonly stigs: readonly { readonly rules: readonly ChecklistRule[] }[];
  };
  expect(isChecklist(checklist), JSON.stringify(isChecklist.errors)).toBe(true);
  return checklist.stigs[0]?.rules ?? [];
}

test('a checklist has every control of the STIG, with the status that its state gives', async () => {
  const report = await reportOn(STIG_FILES, { frameworks: ['cis-kubernetes', 'disa-stig-kubernetes'] });
  const stig = report.frameworks.find(({ framework }) => framework.id === 'disa-stig-kubernetes');
  const rules = rulesIn(report);
  expect(rules.map((one) => one.group_id)).toEqual(stig?.controls.map(({ control }) => control.id));
  const statuses = { fail: 'open', excepted: 'open', pass: 'not_a_finding', attested: 'not_a_finding' };
  for (const [index, { control, state }] of (stig?.controls ?? []).entries()) {
    const expected = state === 'partial' || state === 'not-assessed' ? 'not_reviewed' : statuses[state];
    expect(rules[index]?.status, `${control.id} ${state}`).toBe(expected);
  }
  const anonymous = rules.find((one) => one.group_id === 'V-242390');
  expect(anonymous).toMatchObject({ status: 'open', severity: 'high' });
  expect(anonymous?.finding_details).toMatch(
    /^failed: apiserver-anonymous-auth, Pod kube-system\/kube-apiserver, api\.yaml:4/u,
  );
  expect(new Set(rules.map(({ status }) => status))).toEqual(new Set(['open', 'not_a_finding', 'not_reviewed']));
});

test('a checklist of a report without the STIG is refused', async () => {
  const report = await reportOn(EVERY_STATE);
  const { message, hint } = await mistakeOf(() => writeFrameworks(report, 'cklb'));
  expect(`${message} | ${hint}`).toBe(
    'a checklist is of the STIG, and the report is not about it | Add --framework disa-stig-kubernetes, or take --format cklb away.',
  );
});

/** The hostile report with its framework taken for the STIG. */
function stigSaying(text: string): ComplianceReport {
  const report = reportSaying(text);
  return {
    ...report,
    frameworks: report.frameworks.map((one) => ({
      ...one,
      framework: { ...one.framework, id: 'disa-stig-kubernetes' },
      controls: one.controls.map((control, index) => ({
        ...control,
        control: { ...control.control, id: `V-24237${index}` },
      })),
    })),
  };
}

test('SARIF, JUnit and checklists hold any text as text', () => {
  const plain = casesOf(writeFrameworks(reportSaying('plain'), 'junit'));
  fc.assert(
    fc.property(hostileText, (text) => {
      const sarif = writeFrameworks(reportSaying(text), 'sarif');
      expect(isSarif(JSON.parse(sarif)), JSON.stringify(isSarif.errors)).toBe(true);
      const log = JSON.parse(sarif) as Log;
      expect(log.runs[0]?.results?.filter(({ message }) => /\]\(/u.test(message.text ?? ''))).toEqual([]);
      const junit = writeFrameworks(reportSaying(text), 'junit');
      expect(casesOf(junit).map(({ inside }) => inside)).toEqual(plain.map(({ inside }) => inside));
      expect(rulesIn(stigSaying(text))).toHaveLength(2);
      for (const written of [sarif, junit, writeFrameworks(stigSaying(text), 'cklb')]) {
        expect(runnerCommands(written)).toEqual([]);
        expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/u);
      }
    }),
    // Names that every object has come out as text as well.
    { numRuns: 150, examples: [['__proto__'], ['constructor']] },
  );
});
