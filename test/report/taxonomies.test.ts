import { builtInFrameworks } from '#frameworks';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import type { ReportingDescriptor, Run } from 'sarif';
import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import type { Framework } from '../../src/model/framework.ts';
import { type Crosswalk, crosswalkOf } from '../../src/report/crosswalk.ts';
import { sarif, sarifLog } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { githubComplaints } from './github-limits.ts';
import { everything, FILES, findingOf, reportOf, ruleOf } from './reports.ts';

const validator = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
addFormats.default(validator);
const isValid = validator.compile(
  JSON.parse(readFileSync(new URL('sarif-2.1.0.json', import.meta.url), 'utf8')) as object,
);

const OWN: Framework = {
  id: 'acme',
  title: "Acme's <b>rules</b> \u202e",
  version: '2',
  source: { publisher: 'Acme' },
  levels: [],
  sections: [],
  file: 'acme.yaml',
  controls: [
    { id: 'A0', title: 'Nobody asks', assess: 'manual', needs: [], rules: [], reason: 'People know.' },
    {
      id: 'A1',
      title: 'Asked in full',
      level: 'must',
      assess: 'files',
      needs: ['workloads'],
      rules: [{ rule: 'privileged-container', covers: 'full', why: 'It asks the same.', unless: [] }],
    },
    {
      id: 'A2',
      title: 'Asked in part',
      assess: 'partly',
      needs: ['workloads'],
      reason: 'There is more.',
      rules: [{ rule: 'privileged-container', covers: 'partial', why: 'It is one of them.', unless: [] }],
    },
  ],
};

function runWith(crosswalk: Crosswalk | undefined): Run {
  const finding = findingOf({ rule: ruleOf('privileged-container', { securitySeverity: 8 }) });
  const report = reportOf({ findings: [finding, { ...finding, severity: 'low' }], rules: [finding.rule] });
  const log = sarifLog(report, { texts: new Map(), ...(crosswalk === undefined ? {} : { crosswalk }) });
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

/** `superset acme/A1`, as a viewer finds it by the indices. */
function relationsOf({ relationships = [] }: ReportingDescriptor, { taxonomies = [] }: Run): readonly string[] {
  return relationships.map(({ target, kinds = [] }) => {
    const taxonomy = taxonomies[target.toolComponent?.index ?? -1];
    expect(taxonomy?.guid).toBe(target.toolComponent?.guid);
    return `${kinds.join()} ${taxonomy?.name}/${taxonomy?.taxa?.[target.index ?? -1]?.id}`;
  });
}

test('a run that asks for no framework has no taxonomies', () => {
  const written = sarif(everything(), { texts: new Map() });
  expect(written).not.toMatch(/taxonom|relationships/iu);
});

test('a rule is a superset only of the controls that it covers in full, under each of its severities', () => {
  const run = runWith(crosswalkOf([OWN]));
  expect(run.tool.driver.supportedTaxonomies).toMatchObject([{ name: 'acme', index: 0 }]);
  expect(run.tool.driver.rules?.map((rule) => relationsOf(rule, run))).toEqual([
    ['superset acme/A1', 'relevant acme/A2'],
    ['superset acme/A1', 'relevant acme/A2'],
  ]);
});

test('a taxonomy has the controls that rules speak of, says that it is not all of them, and keeps its id', () => {
  const [taxonomy] = runWith(crosswalkOf([OWN])).taxonomies ?? [];
  expect(taxonomy).toMatchObject({
    name: 'acme',
    version: '2',
    organization: 'Acme',
    isComprehensive: false,
    fullName: "Acme's <b>rules</b> \\u202e 2",
    taxa: [{ id: 'A1', properties: { level: 'must' } }, { id: 'A2' }],
  });
  expect(taxonomy?.guid).toBe(runWith(crosswalkOf([OWN])).taxonomies?.[0]?.guid);
});

test('a team’s own framework is a tag of the rules that it names', () => {
  const [rule] = runWith(crosswalkOf([OWN])).tool.driver.rules ?? [];
  expect(rule?.properties?.tags).toEqual(['security', 'pod-security', 'acme']);
});

const ALL = crosswalkOf(builtInFrameworks);

function frameworksOf(rule: string): readonly string[] {
  return [...new Set(ALL.crossingsOf(rule).map(({ framework }) => framework.id))];
}

test('all frameworks at once stay within GitHub’s limits, with a tag for each on every rule', () => {
  const rules = BUILT_IN_RULES.map(({ rule }) => rule);
  const log = sarifLog(reportOf({ rules }), { texts: new Map(), crosswalk: ALL });
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  expect(githubComplaints(log, FILES)).toEqual([]);
  const untagged = (log.runs[0]?.tool.driver.rules ?? []).filter(
    ({ id, properties }) => !frameworksOf(id).every((name) => properties?.tags?.includes(name)),
  );
  expect(untagged.map(({ id }) => id)).toEqual([]);
  expect(builtInFrameworks.length).toBeLessThanOrEqual(18);
});

test('for a terminal each finding names the controls of the frameworks that are asked for', () => {
  const report = reportOf({ findings: [findingOf()] });
  expect(text(report, { colour: false, crosswalk: crosswalkOf([OWN]) })).toContain(' controls │ acme A1, A2\n');
  expect(text(report, { colour: false })).not.toContain('controls');
});
