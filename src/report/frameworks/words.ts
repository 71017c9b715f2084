import type {
  AssessedControl,
  AssessedFramework,
  ControlState,
  Evidence,
  PlaceOfEvidence,
} from '../../model/compliance.ts';
import type { Assess } from '../../model/framework.ts';

/** States as a reader is told them. */
export const STATE_WORDS: Readonly<Record<ControlState, string>> = {
  fail: 'Fail',
  pass: 'Pass',
  partial: 'No issue found, in part',
  'not-assessed': 'Not assessed',
  attested: 'Attested',
  excepted: 'Excepted',
};

/** The order in which a reader wants them: what to do first. */
export const STATES_WORST_FIRST: readonly ControlState[] = [
  'fail',
  'excepted',
  'partial',
  'attested',
  'pass',
  'not-assessed',
];

/** How a control can be assessed, as a reader is told it. */
export const ASSESS_WORDS: Readonly<Record<Assess, string>> = {
  files: 'from files',
  partly: 'from files, in part',
  uncovered: 'from files, by no rule yet',
  runtime: 'on nodes or in the cluster',
  manual: 'by people',
};

/** How much of a control files can show. */
export const COVERAGE: Readonly<Record<Assess, 'full' | 'partial' | 'none'>> = {
  files: 'full',
  partly: 'partial',
  uncovered: 'none',
  runtime: 'none',
  manual: 'none',
};

/** What every report says of itself. */
export const STATEMENT =
  'This is evidence from the files of a repository at one point in time. It is no certificate: controls that are not assessed, or in part only, were not shown to hold, and what runs in a cluster was not looked at.';

/** `12 of 95 assessable from files, of 131 in total`. */
export function shareInWords({ summary }: AssessedFramework): string {
  const { assessed, assessable, total } = summary;
  return `${assessed} of ${assessable} assessable from files, of ${total} in total`;
}

/** `Fail 3, Pass 12`, without the zeros. */
export function statesInWords({ summary }: AssessedFramework): string {
  return STATES_WORST_FIRST.filter((state) => summary.states[state] > 0)
    .map((state) => `${STATE_WORDS[state]} ${summary.states[state]}`)
    .join(', ');
}

/** `No settings of the kubelet found: 14 controls not assessed.`, for each input that was not there. */
export function missingInWords({ missing }: AssessedFramework): readonly string[] {
  return missing.map(
    ({ words, controls }) =>
      `Not found: ${words}. ${controls} ${controls === 1 ? 'control waits' : 'controls wait'} for it.`,
  );
}

/** `file:line:column`, as far as it is known. */
export function placeInWords({ file, line, column }: PlaceOfEvidence): string {
  return [file || '.', line, column].filter((part) => part !== undefined).join(':');
}

/** The way from the text nearest the rendered one to home, in a line; empty for manifests. */
export function chainInWords({ chain, environments }: Evidence): string {
  const steps = chain.map(
    (step) =>
      `${placeInWords({ file: step.file, ...(step.line === undefined ? {} : { line: step.line }) })} (${step.role})`,
  );
  return [...steps, ...(environments.length === 0 ? [] : [`in: ${environments.join(', ')}`])].join(', ');
}

/** Why a finding does not count, with who stands for it; empty where it counts. */
export function exceptionInWords({ exception, state }: Evidence): string {
  if (exception === undefined || state !== 'excepted') return '';
  const { reason, peer, owner, ticket, until } = exception;
  const parts = [
    owner === undefined ? undefined : `owner ${owner}`,
    ticket === undefined ? undefined : `ticket ${ticket}`,
    until === undefined ? undefined : `until ${until}`,
    peer === undefined ? undefined : `written for ${peer}`,
  ].filter((part) => part !== undefined);
  return `${reason}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}

/** What people say about the control; empty where nobody has said anything. */
export function attestationInWords({ attestation }: AssessedControl): string {
  if (attestation === undefined) return '';
  const { statement, owner, evidence, ticket, date, until } = attestation;
  const more = ticket === undefined ? '' : `, ticket ${ticket}`;
  return `${statement} (${owner}, ${date}, good until ${until}; evidence: ${evidence}${more})`;
}

/** Levels and sections by their ids. */
export function titleOf(
  named: readonly { readonly id: string; readonly title: string }[],
  id: string | undefined,
): string {
  return named.find((one) => one.id === id)?.title ?? id ?? '';
}
