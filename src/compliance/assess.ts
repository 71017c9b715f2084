import type {
  AssessedControl,
  AssessedFramework,
  Attestation,
  ControlState,
  FrameworkSummary,
} from '../model/compliance.ts';
import { CONTROL_STATES } from '../model/compliance.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Control, Framework, Join } from '../model/framework.ts';
import type { LookedAt } from '../model/looked-at.ts';
import type { Report } from '../model/report.ts';
import { evidenceFor, findingsOf, hasLooked, isExcepted, openFor } from './evidence.ts';
import { inputInWords } from './inputs.ts';

/** What a run found out, and what people say beside. */
export interface Grounds {
  readonly report: Report;
  readonly lookedAt: LookedAt;
  readonly attestations: readonly Attestation[];
  /** Rules to which the configuration gives parameters other than their own. */
  readonly tuned: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A state, and the sentence that says why. */
interface Verdict {
  readonly state: ControlState;
  readonly reason: string;
}

/** What the run can say about each control of a framework. Pure. */
export function assessFramework(framework: Framework, grounds: Grounds): AssessedFramework {
  const controls = framework.controls.map((control) => assessControl(framework, control, grounds));
  return { framework, controls, summary: summaryOf(controls), missing: missingInputs(controls) };
}

function assessControl(framework: Framework, control: Control, grounds: Grounds): AssessedControl {
  const isJudged = control.assess === 'files' || control.assess === 'partly';
  const attestation = grounds.attestations.find((one) => one.framework === framework.id && one.control === control.id);
  const missing = isJudged ? control.needs.filter((input) => grounds.lookedAt.giving(input).length === 0) : [];
  const verdict = isJudged ? verdictOf(control, missing, grounds) : unassessed(control.reason ?? '');
  return {
    control,
    ...withAttestation(verdict, attestation, grounds.today),
    ...evidenceFor(control, grounds),
    missing: verdict.state === 'not-assessed' ? missing : [],
    ...(attestation === undefined ? {} : { attestation }),
  };
}

/** What the files say. A failure wins over all else; only a control that files settle can be met. */
function verdictOf(control: Control, missing: readonly string[], grounds: Grounds): Verdict {
  const findings = control.rules.flatMap(({ rule }) => findingsOf(rule, grounds.report));
  const failed = findings.filter((one) => !isExcepted(one));
  if (failed.length > 0) return { state: 'fail', reason: failure(failed) };
  const looked = control.rules.filter((join) => hasLooked(join, control, grounds.lookedAt));
  if (findings.length > 0) return { state: 'excepted', reason: exception(findings) };
  if (looked.length === 0) return unassessed(nothingFound(control, missing, grounds));
  const gap = gapOf(control, looked, missing, grounds);
  const tuned = looked.map(({ rule }) => rule).filter((rule) => grounds.tuned.has(rule));
  const note = tuned.length === 0 ? '' : ` The configuration gives parameters to ${inFew(tuned)}.`;
  if (gap !== undefined) return { state: 'partial', reason: `${gap}${note}` };
  return { state: 'pass', reason: `Everything that its rules looked at meets it.${note}` };
}

function unassessed(reason: string): Verdict {
  return { state: 'not-assessed', reason };
}

/** Why silence is not success; undefined where it is. */
function gapOf(
  control: Control,
  looked: readonly Join[],
  missing: readonly string[],
  { report, lookedAt }: Grounds,
): string | undefined {
  const idle = control.rules.filter((join) => !looked.includes(join)).map(({ rule }) => rule);
  const unseen = idle.length === 0 ? '' : `Nothing was found that ${inFew(idle)} could judge.`;
  if (control.assess === 'partly') return [control.reason ?? '', unseen].filter((part) => part !== '').join(' ');
  const unjudged = unjudgedIn(report).length;
  if (unjudged > 0)
    return `${unjudged === 1 ? '1 input' : `${unjudged} inputs`} could not be judged, which may hold more.`;
  const open = Math.max(...looked.map((join) => openFor(join, lookedAt)));
  if (open > 0) return leftOpen(open);
  if (missing.length > 0) return notFound(missing);
  if (looked.some(({ covers }) => covers === 'full') || idle.length === 0) return undefined;
  return unseen;
}

/** Rules by name, as far as a sentence has room for them. */
function inFew(rules: readonly string[]): string {
  return rules.length <= 3 ? rules.join(', ') : `${rules.slice(0, 2).join(', ')} and ${rules.length - 2} other rules`;
}

/** The rule whose findings are texts that nobody could judge. */
export const SYNTAX_RULE = 'yaml-syntax';

/** What the run was to judge and did not, in words. */
export function unjudgedIn({ diagnostics, sources, findings, counts }: Report): readonly string[] {
  const broken = findings
    .filter(({ rule }) => rule.id === SYNTAX_RULE)
    .map(({ provenance: { home }, message }) => `${home.file}:${home.region?.start.line ?? 1}: ${message}`);
  const told = diagnostics.filter(({ level, code }) => level === 'error' || code === 'render-partial');
  const untold = sources.filter(({ state, why }) => state !== 'judged' && !told.some(({ message }) => message === why));
  const all = [
    ...broken,
    ...told.map(({ message }) => message),
    ...untold.map(({ why }) => why ?? 'A source was not judged.'),
  ];
  return all.length > 0 || counts.unchecked === 0 ? all : [`${counts.unchecked} inputs were not judged.`];
}

function failure(failed: readonly TracedFinding[]): string {
  return failed.length === 1 ? '1 finding counts against it.' : `${failed.length} findings count against it.`;
}

function exception(findings: readonly TracedFinding[]): string {
  const many = findings.length === 1 ? '1 finding is' : `${findings.length} findings are`;
  return `It is not met, and that is accepted: ${many} suppressed with a reason.`;
}

function nothingFound({ rules }: Control, missing: readonly string[], { lookedAt }: Grounds): string {
  const open = Math.max(...rules.map((join) => openFor(join, lookedAt)));
  if (open > 0) return leftOpen(open);
  return missing.length > 0 ? notFound(missing) : 'Nothing was found that its rules could judge.';
}

function leftOpen(objects: number): string {
  return `${objects === 1 ? '1 object leaves' : `${objects} objects leave`} it open: settings lie in a file that is not here, or are not said as it asks.`;
}

function notFound(missing: readonly string[]): string {
  return `Not found: ${missing.map(inputInWords).join('; ')}.`;
}

/** What people say counts where files leave the matter open; once it is out of date, it is a failure until it is renewed. */
function withAttestation(verdict: Verdict, attestation: Attestation | undefined, today: string): Verdict {
  if (attestation === undefined || !['partial', 'not-assessed'].includes(verdict.state)) return verdict;
  const { owner, date, until } = attestation;
  if (until < today) return { state: 'fail', reason: `What ${owner} attested on ${date} was good until ${until}.` };
  if (date > today) return { ...verdict, reason: `${verdict.reason} An attestation counts from ${date} on.` };
  return { state: 'attested', reason: `${owner} attested it on ${date}, good until ${until}.` };
}

/** Counts of controls, for a framework or for one level of it. */
export function summaryOf(controls: readonly AssessedControl[]): FrameworkSummary {
  const states: Record<ControlState, number> = {
    fail: 0,
    pass: 0,
    partial: 0,
    'not-assessed': 0,
    attested: 0,
    excepted: 0,
  };
  for (const state of CONTROL_STATES) states[state] = controls.filter((one) => one.state === state).length;
  const assessable = controls.filter(({ control }) => control.assess === 'files' || control.assess === 'partly');
  return {
    total: controls.length,
    assessable: assessable.length,
    assessed: assessable.filter(({ rules }) => rules.some(({ checked }) => checked > 0)).length,
    states,
  };
}

function missingInputs(controls: readonly AssessedControl[]): AssessedFramework['missing'] {
  const counts = new Map<string, number>();
  for (const input of controls.flatMap(({ missing }) => missing)) counts.set(input, (counts.get(input) ?? 0) + 1);
  return [...counts]
    .map(([input, count]) => ({ input, words: inputInWords(input), controls: count }))
    .toSorted((a, b) => b.controls - a.controls || (a.input < b.input ? -1 : 1));
}
