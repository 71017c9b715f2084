import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ControlState } from '../../src/model/compliance.ts';
import type { ComplianceReport } from '../../src/model/compliance-report.ts';
import type { Framework } from '../../src/model/framework.ts';
import { controlIdsOf } from '../../src/report/frameworks/oscal/control-ids.ts';
import { writeFrameworks } from '../../src/report/frameworks/write.ts';
import { hostileText as anyText } from '../report/hostile-text.ts';
import { runnerCommands } from '../report/runner-commands.ts';
import { reportSaying } from './hostile-report.ts';
import {
  type AssessmentResults,
  type Finding,
  type Observation,
  type ResultOfFramework,
  schemaErrors,
  textsIn,
  uuidsIn,
} from './oscal-reading.ts';
import { EVERY_STATE } from './every-state.ts';
import { reportOn } from './reporting.ts';

const hostileText = anyText.filter((text) => text.trim() !== '');

async function writtenFor(files: Readonly<Record<string, string>>): Promise<string> {
  return writeFrameworks(await reportOn(files), 'oscal');
}

function readResults(written: string): AssessmentResults {
  return (JSON.parse(written) as { readonly 'assessment-results': AssessmentResults })['assessment-results'];
}

async function onlyResult(files: Readonly<Record<string, string>>): Promise<ResultOfFramework> {
  const [result, ...others] = readResults(await writtenFor(files)).results;
  if (result === undefined || others.length > 0) throw new Error('there is not one result');
  return result;
}

function findingOn({ findings = [] }: ResultOfFramework, control: string): Finding | undefined {
  return findings.find(({ target }) => target['target-id'] === `acme-${control}_smt`);
}

function behind({ observations = [] }: ResultOfFramework, finding: Finding | undefined): readonly Observation[] {
  const ids = finding?.['related-observations']?.map((one) => one['observation-uuid']) ?? [];
  return observations.filter(({ uuid }) => ids.includes(uuid));
}

test('a report with every state is what NIST’s schema says', async () => {
  const written = await writtenFor(EVERY_STATE);
  expect(schemaErrors(written)).toEqual([]);
  expect(readResults(written).metadata['oscal-version']).toBe('1.1.2');
  // The schema does speak up.
  expect(schemaErrors(written.replace('"satisfied"', '"partly"'))).not.toEqual([]);
  expect(schemaErrors(written.replaceAll('"collected"', '"seen"'))).not.toEqual([]);
});

test.each([
  ['failing', 'not-satisfied', 'fail'],
  ['expired', 'not-satisfied', 'fail'],
  ['excepted', 'not-satisfied', 'other'],
  ['passing', 'satisfied', 'pass'],
  ['attested', 'satisfied', 'other'],
])('a control that is %s is %s, reason %s', async (control, state, reason) => {
  expect(findingOn(await onlyResult(EVERY_STATE), control)?.target.status).toMatchObject({ state, reason });
});

test('what shows no issue in part, or was not assessed, has no finding, and only the first was reviewed', async () => {
  const result = await onlyResult(EVERY_STATE);
  for (const control of ['partial', 'manual', 'nothing']) expect(findingOn(result, control)).toBeUndefined();
  const selections = result['reviewed-controls']['control-selections'];
  expect(selections.flatMap((one) => one['include-controls'] ?? []).map((one) => one['control-id'])).toEqual(
    ['failing', 'passing', 'partial', 'excepted', 'attested', 'expired'].map((id) => `acme-${id}`),
  );
  expect(result.observations?.some(({ title }) => title.startsWith('run-as-non-root: '))).toBe(true);
});

test('where nothing was assessed, all controls are left out of the review and nothing is found', async () => {
  const result = await onlyResult({
    'acme.yaml': EVERY_STATE['acme.yaml'],
    'lintel.yaml': 'frameworks: [acme.yaml]\nexclude: [acme.yaml]\n',
  });
  expect(result['reviewed-controls']['control-selections']).toMatchObject([{ 'include-all': {} }]);
  expect(result['reviewed-controls']['control-selections'][0]?.['exclude-controls']).toHaveLength(8);
  expect(result).not.toHaveProperty('findings');
  expect(result).not.toHaveProperty('observations');
  expect(schemaErrors(await writtenFor({ 'lintel.yaml': 'frameworks: [hipaa]' }))).toEqual([]);
});

test('evidence is what a tool tested, at file, line and commit, or what a person has examined', async () => {
  const commit = 'c'.repeat(40);
  const result = await onlyResult({ ...EVERY_STATE, '.git/HEAD': commit });
  expect(behind(result, findingOn(result, 'failing'))).toMatchObject([
    {
      title: 'host-pid: Deployment shop/web',
      methods: ['TEST'],
      props: [
        { name: 'rule-id', value: 'host-pid' },
        { name: 'severity', value: 'high' },
      ],
      collected: '2026-11-21T00:00:00Z',
      'relevant-evidence': [{ href: 'web.yaml#L12', props: [{ name: 'commit', value: commit }] }],
    },
  ]);
  expect(behind(result, findingOn(result, 'attested'))).toMatchObject([
    {
      description: 'it is so',
      methods: ['EXAMINE'],
      collected: '2026-01-02T00:00:00Z',
      expires: '2026-12-31T23:59:59Z',
      'relevant-evidence': [{ href: 'https://wiki.example/1' }],
    },
  ]);
  expect(behind(result, findingOn(result, 'expired'))[0]?.['relevant-evidence']).toEqual([{ description: 'a paper' }]);
});

test('what is accepted is a risk with a reason and a deadline', async () => {
  const result = await onlyResult(EVERY_STATE);
  expect(result.risks).toMatchObject([
    {
      status: 'deviation-approved',
      statement: 'Accepted with the reason: it drives a device',
      deadline: '2026-12-24T23:59:59Z',
      props: [
        { name: 'owner', value: 'cat' },
        { name: 'ticket', value: 'T-1' },
      ],
    },
  ]);
  expect(findingOn(result, 'excepted')?.['related-risks']).toEqual([{ 'risk-uuid': result.risks?.[0]?.uuid }]);
});

test('every id is given once, and every reference has something at its end', async () => {
  const files = {
    ...EVERY_STATE,
    'lintel.yaml': EVERY_STATE['lintel.yaml'].replace('[acme.yaml]', '[acme.yaml, cis-kubernetes, nsa-cisa]'),
  };
  const document = readResults(await writtenFor(files));
  const given = uuidsIn(document);
  expect(given.filter((one, index) => given.indexOf(one) !== index)).toEqual([]);
  expect(given.every((one) => /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(one))).toBe(
    true,
  );
  expect(document['back-matter'].resources.map(({ uuid }) => `#${uuid}`)).toContain(document['import-ap'].href);
  for (const { observations = [], findings = [], risks = [], 'local-definitions': local } of document.results) {
    const seen = observations.map(({ uuid }) => uuid);
    const actors = [...local.components, ...(document.metadata.parties ?? [])].map(({ uuid }) => uuid);
    const items = local['inventory-items']?.map(({ uuid }) => uuid) ?? [];
    const related = [...findings, ...risks].flatMap((one) => one['related-observations'] ?? []);
    expect(related.map((one) => one['observation-uuid']).filter((one) => !seen.includes(one))).toEqual([]);
    const subjects = observations.flatMap((one) => one.subjects ?? []).map((one) => one['subject-uuid']);
    expect(subjects.filter((one) => !items.includes(one))).toEqual([]);
    const origins = observations.flatMap((one) => one.origins.flatMap((origin) => origin.actors));
    expect(origins.filter((one) => !actors.includes(one['actor-uuid']))).toEqual([]);
  }
});

test('ids stay the same from run to run, and while lines move', async () => {
  const before = await writtenFor(EVERY_STATE);
  expect(await writtenFor(EVERY_STATE)).toBe(before);
  const moved = readResults(await writtenFor({ ...EVERY_STATE, 'web.yaml': `# a line\n${EVERY_STATE['web.yaml']}` }));
  expect(uuidsIn(moved)).toEqual(uuidsIn(readResults(before)));
});

const idsOf = (id: string, controls: readonly string[]): readonly (string | undefined)[] => {
  const framework: Framework = {
    id,
    title: id,
    version: '1',
    source: { publisher: 'x' },
    levels: [],
    sections: [],
    controls: controls.map((one) => ({ id: one, title: one, assess: 'manual', needs: [], rules: [], reason: 'x' })),
  };
  const ids = controlIdsOf(framework);
  return controls.map((one) => ids.get(one));
};

test('controls are named as NIST’s catalog names them, and others by their framework and number', () => {
  expect(idsOf('nist-sp-800-53', ['AC-2', 'AC-2(1)', 'SC-7(21)'])).toEqual(['ac-2', 'ac-2.1', 'sc-7.21']);
  expect(idsOf('cis-kubernetes', ['5.2.2'])).toEqual(['cis-kubernetes-5.2.2']);
  expect(idsOf('hipaa', ['164.308(a)(1)(ii)(B)'])).toEqual(['hipaa-164.308.a.1.ii.B']);
  expect(idsOf('27001', ['A.5'])).toEqual(['_27001-A.5']);
});

test('no two controls of a framework have one id, whatever they are called', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:()+-]{0,6}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const ids = idsOf('acme', names);
      expect(new Set(ids).size).toBe(names.length);
      for (const id of ids) expect(id).toMatch(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u);
    }),
  );
});

/** Without what is escaped: what is left of `<`, `{{` or a link would be markup. */
function bare(text: string): string {
  return text.replaceAll(/\\./gu, '');
}

test.each(['oscal', 'oscal-component', 'oscal-catalog'] as const)(
  '%s is valid whatever the texts are, and none of them is markup or a command',
  (format) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = writeFrameworks(reportSaying(text), format);
        expect(schemaErrors(written)).toEqual([]);
        expect(runnerCommands(written)).toEqual([]);
        expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\0]/u);
        const titles = textsIn(titlesIn(JSON.parse(written)));
        expect(titles.filter((one) => /<\w|\{\{|\]\(/u.test(bare(one)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

const MARKUP_KEYS = ['title', 'description', 'statement', 'remarks', 'prose'];

/** The values that OSCAL reads as markup. */
function titlesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(titlesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (MARKUP_KEYS.includes(key) ? [inner] : titlesIn(inner)));
}

interface Component {
  readonly type: string;
  readonly props: readonly { readonly name: string; readonly value: string; readonly remarks: string }[];
  readonly 'control-implementations'?: readonly {
    readonly source: string;
    readonly 'implemented-requirements': readonly {
      readonly 'control-id': string;
      readonly props: readonly { readonly value: string }[];
    }[];
  }[];
}

function componentsOf(report: ComplianceReport): readonly Component[] {
  const written = writeFrameworks(report, 'oscal-component');
  expect(schemaErrors(written)).toEqual([]);
  const { components } = (
    JSON.parse(written) as { readonly 'component-definition': { readonly components: readonly Component[] } }
  )['component-definition'];
  return components;
}

function valuesOf(component: Component | undefined, name: string): readonly string[] {
  return component?.props.filter((one) => one.name === name).map(({ value }) => value) ?? [];
}

test('the component definition has each rule with its check, and the rules of each control that has any', async () => {
  const [judged, checking] = componentsOf(await reportOn(EVERY_STATE));
  const rules = ['host-ipc', 'host-pid', 'ingress-without-tls', 'privileged-container', 'run-as-non-root'];
  expect(valuesOf(judged, 'Rule_Id')).toEqual(rules);
  expect(valuesOf(checking, 'Rule_Id')).toEqual(rules);
  expect(valuesOf(checking, 'Check_Id')).toEqual(rules);
  expect(judged?.type).toBe('software');
  expect(checking?.type).toBe('validation');
  // One remark holds together what is said of a rule.
  for (const { props } of [judged, checking].filter((one) => one !== undefined))
    for (const remark of new Set(props.map(({ remarks }) => remarks)))
      expect(props.filter((one) => one.remarks === remark && one.name === 'Rule_Id')).toHaveLength(1);
  const [implementation] = judged?.['control-implementations'] ?? [];
  expect(
    implementation?.['implemented-requirements'].map((one) => [one['control-id'], one.props.map(({ value }) => value)]),
  ).toEqual([
    ['acme-failing', ['host-pid']],
    ['acme-passing', ['host-ipc']],
    ['acme-partial', ['run-as-non-root']],
    ['acme-excepted', ['privileged-container']],
    ['acme-nothing', ['ingress-without-tls']],
  ]);
});

test('NIST’s own catalog is the source of its controls, and others have a resource', async () => {
  const report = await reportOn({}, { frameworks: ['nist-sp-800-53', 'cis-kubernetes'] });
  const sources = componentsOf(report)[0]?.['control-implementations']?.map(({ source }) => source) ?? [];
  expect(sources[0]).toMatch(/^https:\/\/.*NIST_SP-800-53_rev5_catalog\.json$/u);
  expect(sources[1]).toMatch(/^#[0-9a-f-]{36}$/u);
});

test('the catalog has every control once, and the statements that findings are about', async () => {
  const report = await reportOn(EVERY_STATE);
  const written = writeFrameworks(report, 'oscal-catalog');
  expect(schemaErrors(written)).toEqual([]);
  const statements = [...written.matchAll(/"id": "(?<id>[^"]+_smt)"/gu)].map(({ groups }) => groups?.['id']);
  const controls = report.frameworks[0]?.controls.map(({ control }) => `acme-${control.id}_smt`);
  expect(statements).toEqual(controls);
  const { findings = [] } = await onlyResult(EVERY_STATE);
  expect(findings.map(({ target }) => target['target-id']).filter((id) => !statements.includes(id))).toEqual([]);
});

test('no state but a pass or an attestation is ever satisfied', async () => {
  const satisfied: Readonly<Record<ControlState, boolean>> = {
    fail: false,
    pass: true,
    partial: false,
    'not-assessed': false,
    attested: true,
    excepted: false,
  };
  const report = await reportOn({ 'web.yaml': EVERY_STATE['web.yaml'] }, { frameworks: ['cis-kubernetes', 'pci-dss'] });
  const { results } = readResults(writeFrameworks(report, 'oscal'));
  report.frameworks.forEach(({ framework, controls }, index) => {
    const ids = controlIdsOf(framework);
    for (const { control, state } of controls) {
      const found = results[index]?.findings?.find(
        ({ target }) => target['target-id'] === `${ids.get(control.id)}_smt`,
      );
      expect(found?.target.status.state === 'satisfied', `${framework.id} ${control.id} ${state}`).toBe(
        satisfied[state],
      );
    }
  });
});
