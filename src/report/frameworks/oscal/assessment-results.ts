import type { AssessedControl, AssessedFramework } from '../../../model/compliance.ts';
import type { ComplianceReport } from '../../../model/compliance-report.ts';
import { toSafeJson } from '../../escape.ts';
import { HOMEPAGE } from '../../product.ts';
import { uuidOf } from '../../uuid.ts';
import { missingInWords, shareInWords, statesInWords, STATE_WORDS } from '../words.ts';
import { catalogResources, controlIdsOf, sourceOf, statementIdOf } from './control-ids.ts';
import { documentUuid, metadataOf, toolComponent } from './document.ts';
import { observe, type Observed } from './observations.ts';
import { asMarkup, asString, type OscalObject, propOf, startOf } from './values.ts';

/**
 * The report as assessment results of OSCAL: a result for each framework, with a finding for each control that was decided. A control
 * that shows no issue in part has observations and no finding; one that was not assessed has nothing, and is not among those reviewed.
 * Ids are the same in every run over the same things.
 */
export function frameworksOscal(report: ComplianceReport): string {
  const entries = report.frameworks.flatMap(({ controls }) => controls).length;
  return toSafeJson({ 'assessment-results': assessmentResults(report) }, entries);
}

function assessmentResults(report: ComplianceReport): OscalObject {
  const parties = partiesOf(report);
  const plan = uuidOf('plan');
  return {
    uuid: documentUuid('assessment-results', report),
    metadata: {
      ...metadataOf('What the files of a repository show about controls', report),
      ...(parties.size === 0
        ? {}
        : {
            parties: [...parties].map(([name, uuid]) => ({ uuid, type: 'organization', name: asString(name) })),
          }),
    },
    'import-ap': { href: `#${plan}` },
    results: report.frameworks.map((one) => resultOf(one, report, parties)),
    'back-matter': {
      resources: [
        {
          uuid: plan,
          title: 'How it was assessed',
          description:
            'There is no assessment plan in OSCAL. All files of the repository were read, charts and kustomizations rendered, and each rule that a control names was held against what is in them.',
          rlinks: [{ href: `${HOMEPAGE}/blob/main/docs/frameworks/README.md` }],
        },
        ...catalogResources(report.frameworks.map(({ framework }) => framework)),
      ],
    },
  };
}

/** Those who stand for attestations, by name. */
function partiesOf({ frameworks }: ComplianceReport): ReadonlyMap<string, string> {
  const owners = frameworks.flatMap(({ controls }) => controls.flatMap(({ attestation }) => attestation?.owner ?? []));
  return new Map(owners.map((owner) => [owner, uuidOf('party', owner)]));
}

function resultOf(
  assessed: AssessedFramework,
  report: ComplianceReport,
  parties: ReadonlyMap<string, string>,
): OscalObject {
  const { framework, controls } = assessed;
  const ids = controlIdsOf(framework);
  const reviewed = controls.filter(({ state }) => state !== 'not-assessed');
  const { date, commit } = report;
  const tool = uuidOf('tool', framework.id);
  const partyOf = (name: string): string => parties.get(name) ?? uuidOf('party', name);
  const seen = observe(reviewed, { framework: framework.id, date, commit, actors: { tool, partyOf } });
  const findings = reviewed.flatMap((one) => findingOf(one, { framework: framework.id, ids, seen }));
  const told = [...report.unjudged.map((one) => `Not judged: ${one}`), ...missingInWords(assessed)];
  return {
    uuid: uuidOf('result', documentUuid('assessment-results', report), framework.id),
    title: asMarkup(`${framework.title} ${framework.version}`),
    description: asMarkup(`${shareInWords(assessed)}. ${statesInWords(assessed)}.`),
    start: startOf(date),
    end: startOf(date),
    props: [propOf('framework', framework.id), propOf('framework-version', framework.version)],
    links: [{ href: sourceOf(framework), rel: 'reference' }],
    'local-definitions': {
      components: [{ ...toolComponent(tool, report), type: 'software', status: { state: 'operational' } }],
      ...listed('inventory-items', seen.subjects),
    },
    'reviewed-controls': { 'control-selections': [selectionOf(reviewed, controls, ids)] },
    ...listed('observations', seen.observations),
    ...listed('risks', seen.risks),
    ...listed('findings', findings),
    ...(told.length === 0 ? {} : { remarks: asMarkup(told.join(' ')) }),
  };
}

/** OSCAL has no empty lists. */
function listed(key: string, items: readonly OscalObject[]): OscalObject {
  return items.length === 0 ? {} : { [key]: items };
}

/** Where nothing was assessed there is no way to list nothing but to leave out everything. */
function selectionOf(
  reviewed: readonly AssessedControl[],
  controls: readonly AssessedControl[],
  ids: ReadonlyMap<string, string>,
): OscalObject {
  const selected = (some: readonly AssessedControl[]): readonly OscalObject[] =>
    some.map(({ control }) => ({ 'control-id': ids.get(control.id) ?? control.id }));
  if (reviewed.length > 0) return { 'include-controls': selected(reviewed) };
  return {
    description: 'No control was assessed.',
    'include-all': {},
    ...(controls.length === 0 ? {} : { 'exclude-controls': selected(controls) }),
  };
}

interface InFramework {
  readonly framework: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly seen: Observed;
}

/** What is decided about a control; nothing where files show no issue and cannot prove that there is none. */
function findingOf(assessed: AssessedControl, { framework, ids, seen }: InFramework): readonly OscalObject[] {
  const status = statusOf(assessed);
  if (status === undefined) return [];
  const { control, reason, state } = assessed;
  const id = ids.get(control.id) ?? control.id;
  const behind = seen.behind(assessed);
  return [
    {
      uuid: uuidOf('finding', framework, control.id),
      title: asMarkup(`${control.id} ${control.title}`),
      description: asMarkup(reason),
      props: [propOf('state', state), ...(control.level === undefined ? [] : [propOf('level', control.level)])],
      target: {
        type: 'statement-id',
        'target-id': statementIdOf(id),
        status: { ...status, remarks: asMarkup(`${STATE_WORDS[state]}: ${reason}`) },
      },
      ...listed(
        'related-observations',
        behind.observations.map((uuid) => ({ 'observation-uuid': uuid })),
      ),
      ...listed(
        'related-risks',
        behind.risks.map((uuid) => ({ 'risk-uuid': uuid })),
      ),
    },
  ];
}

/** OSCAL knows two states. Only what files prove, or what somebody stands for, is satisfied. */
function statusOf({ state }: AssessedControl): OscalObject | undefined {
  switch (state) {
    case 'fail':
      return { state: 'not-satisfied', reason: 'fail' };
    case 'excepted':
      return { state: 'not-satisfied', reason: 'other' };
    case 'pass':
      return { state: 'satisfied', reason: 'pass' };
    case 'attested':
      return { state: 'satisfied', reason: 'other' };
    case 'partial':
    case 'not-assessed':
      return undefined;
  }
}
