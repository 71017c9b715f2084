import type { AssessedControl, Attestation, Evidence } from '../../../model/compliance.ts';
import { groupBy } from '../../../model/group-by.ts';
import { uuidOf } from '../../uuid.ts';
import { chainInWords } from '../words.ts';
import { asMarkup, endOf, hrefOf, type OscalObject, propOf, startOf, subjectName, webAddress } from './values.ts';

/** What was seen for a framework, each thing once however many controls it speaks of. */
export interface Observed {
  readonly observations: readonly OscalObject[];
  readonly risks: readonly OscalObject[];
  /** The objects that observations are about. */
  readonly subjects: readonly OscalObject[];
  /** Ids of what stands behind a control. */
  behind(control: AssessedControl): { readonly observations: readonly string[]; readonly risks: readonly string[] };
}

/** Who stands behind observations: Lintel's own component, and people by name. */
export interface Actors {
  readonly tool: string;
  partyOf(name: string): string;
}

/** What an observation of a run has beside its evidence. */
export interface Circumstances {
  /** Of the framework; ids are its own. */
  readonly framework: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly commit: string | undefined;
  readonly actors: Actors;
}

/** Turns the evidence for controls into observations, and what is accepted into risks. */
export function observe(controls: readonly AssessedControl[], of: Circumstances): Observed {
  const observations = new Map<string, OscalObject>();
  const risks = new Map<string, OscalObject>();
  const subjects = new Map<string, OscalObject>();
  const behind = new Map<AssessedControl, { readonly observations: string[]; readonly risks: string[] }>();
  const isNew = uniqueNames();
  for (const control of controls) {
    const own = { observations: [] as string[], risks: [] as string[] };
    behind.set(control, own);
    for (const evidence of control.evidence) {
      const uuid = subjectId(evidence, of);
      if (!subjects.has(uuid)) subjects.set(uuid, subjectOf(uuid, evidence));
    }
    for (const evidence of control.evidence.filter(({ state }) => state !== 'passed')) {
      const uuid = uuidOf('observation', of.framework, isNew(evidence));
      own.observations.push(uuid);
      if (!observations.has(uuid)) observations.set(uuid, failureSeen(uuid, evidence, of));
      if (evidence.state !== 'excepted') continue;
      const risk = uuidOf('risk', uuid);
      own.risks.push(risk);
      if (!risks.has(risk)) risks.set(risk, riskOf(risk, uuid, evidence));
    }
    for (const passed of passesByRule(control)) {
      const uuid = uuidOf('passed', of.framework, ...passed.flatMap((one) => [one.rule, one.object, one.place.file]));
      own.observations.push(uuid);
      if (!observations.has(uuid)) observations.set(uuid, passesSeen(uuid, passed, of));
    }
    if (control.attestation !== undefined && !isYetToCome(control.attestation, of)) {
      const uuid = uuidOf('attestation', of.framework, control.attestation.control);
      own.observations.push(uuid);
      observations.set(uuid, attested(uuid, control.attestation, of));
    }
  }
  return {
    observations: [...observations.values()],
    risks: [...risks.values()],
    subjects: [...subjects.values()],
    behind: (control) => behind.get(control) ?? { observations: [], risks: [] },
  };
}

function isYetToCome({ date }: Attestation, of: Circumstances): boolean {
  return date > of.date;
}

/**
 * Names evidence by what it says and not by its line, so that a failure keeps its id while lines move. Two that say the same are
 * told apart by their order.
 */
function uniqueNames(): (evidence: Evidence) => string {
  const known = new Map<string, Map<string, number>>();
  return ({ rule, state, object, message = '', place }) => {
    const name = [rule, state, object, message, place.file].join('\0');
    const places = known.get(name) ?? new Map<string, number>();
    known.set(name, places);
    const at = `${place.line ?? 0}:${place.column ?? 0}`;
    const index = places.get(at) ?? places.size;
    places.set(at, index);
    return `${name}\0${index}`;
  };
}

function passesByRule({ evidence }: AssessedControl): readonly (readonly Evidence[])[] {
  return [
    ...groupBy(
      evidence.filter(({ state }) => state === 'passed'),
      ({ rule }) => rule,
    ).values(),
  ];
}

function subjectId(evidence: Evidence, of: Circumstances): string {
  return uuidOf('object', of.framework, evidence.object, evidence.place.file);
}

function subjectOf(uuid: string, evidence: Evidence): OscalObject {
  return { uuid, description: asMarkup(`${subjectName(evidence)} of ${evidence.place.file || '.'}`) };
}

function subjectReference(evidence: Evidence, of: Circumstances): OscalObject {
  return { 'subject-uuid': subjectId(evidence, of), type: 'inventory-item', title: asMarkup(subjectName(evidence)) };
}

function failureSeen(uuid: string, evidence: Evidence, of: Circumstances): OscalObject {
  const { rule, message = '', seen, severity } = evidence;
  const chain = chainInWords(evidence);
  const words = [
    ...(seen === undefined ? [] : [`Seen: ${asMarkup(seen)}.`]),
    ...(chain === '' ? [] : [`By: ${asMarkup(chain)}.`]),
  ];
  return {
    uuid,
    title: asMarkup(`${rule}: ${subjectName(evidence)}`),
    description: asMarkup(message),
    props: [propOf('rule-id', rule), ...(severity === undefined ? [] : [propOf('severity', severity)])],
    methods: ['TEST'],
    types: ['finding'],
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': of.actors.tool }] }],
    subjects: [subjectReference(evidence, of)],
    'relevant-evidence': [relevantEvidence(evidence, words.join(' ') || 'The line that the rule speaks of.', of)],
    collected: startOf(of.date),
  };
}

function passesSeen(uuid: string, passed: readonly Evidence[], of: Circumstances): OscalObject {
  const rule = passed[0]?.rule ?? '';
  const objects = passed.length === 1 ? '1 object' : `${passed.length} objects`;
  return {
    uuid,
    title: asMarkup(`${rule}: ${objects} without a finding`),
    description: asMarkup(`The rule ${rule} looked at ${objects} that are named here, and found nothing.`),
    props: [propOf('rule-id', rule)],
    methods: ['TEST'],
    types: ['control-objective'],
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': of.actors.tool }] }],
    subjects: passed.map((one) => subjectReference(one, of)),
    'relevant-evidence': passed.map((one) => relevantEvidence(one, asMarkup(`${subjectName(one)} passed.`), of)),
    collected: startOf(of.date),
  };
}

function relevantEvidence(evidence: Evidence, description: string, { commit }: Circumstances): OscalObject {
  return {
    href: hrefOf(evidence.place),
    description,
    ...(commit === undefined ? {} : { props: [propOf('commit', commit)] }),
  };
}

function attested(uuid: string, attestation: Attestation, { actors }: Circumstances): OscalObject {
  const { control, statement, owner, evidence, ticket, date, until } = attestation;
  const href = webAddress(evidence);
  return {
    uuid,
    title: asMarkup(`${owner} attested ${control}`),
    description: asMarkup(statement),
    ...(ticket === undefined ? {} : { props: [propOf('ticket', ticket)] }),
    methods: ['EXAMINE'],
    types: ['control-objective'],
    origins: [{ actors: [{ type: 'party', 'actor-uuid': actors.partyOf(owner) }] }],
    'relevant-evidence': [{ ...(href === undefined ? {} : { href }), description: asMarkup(evidence) }],
    collected: startOf(date),
    expires: endOf(until),
  };
}

/** What is not met and has been accepted: a deviation with the reason, and the day on which it ends. */
function riskOf(uuid: string, observation: string, { rule, object, message = '', exception }: Evidence): OscalObject {
  const { reason = '', owner, ticket, until, peer } = exception ?? {};
  const props = [
    ...(owner === undefined ? [] : [propOf('owner', owner)]),
    ...(ticket === undefined ? [] : [propOf('ticket', ticket)]),
    ...(peer === undefined ? [] : [propOf('written-for', peer)]),
  ];
  return {
    uuid,
    title: asMarkup(`Accepted: ${rule}${object === '' ? '' : `, ${object}`}`),
    description: asMarkup(message),
    statement: asMarkup(`Accepted with the reason: ${reason}`),
    ...(props.length === 0 ? {} : { props }),
    status: 'deviation-approved',
    ...(until === undefined ? {} : { deadline: endOf(until) }),
    'related-observations': [{ 'observation-uuid': observation }],
  };
}
