import type { AssessedControl, AssessedFramework, ComplianceReport, Evidence } from '../../model/compliance.ts';
import { forMarkdown, forMarkdownCode } from '../escape.ts';
import {
  ASSESS_WORDS,
  attestationInWords,
  chainInWords,
  exceptionInWords,
  missingInWords,
  placeInWords,
  shareInWords,
  STATE_WORDS,
  STATEMENT,
  STATES_WORST_FIRST,
  statesInWords,
} from './words.ts';

/** Failures that a control lists; the other forms have all of them. */
const MOST_FAILURES = 20;

/** The report for people who read it on GitHub: the share first, then what fails, what is accepted, and the table of all controls. */
export function frameworksMarkdown(report: ComplianceReport): string {
  const commit = report.commit === undefined ? '' : ` Commit ${forMarkdownCode(report.commit)}.`;
  const judged = `Judged ${report.resources} resources from ${report.sources} sources on ${report.date}.${commit}`;
  const parts = [
    '# Report on frameworks',
    forMarkdown(STATEMENT),
    judged,
    ...list('Not judged, so nothing is called met:', report.unjudged),
    ...list('Exceptions that are past their date:', report.expired),
    ...list('Thresholds that do not hold:', report.broken),
    ...report.frameworks.flatMap(frameworkParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frameworkParts(one: AssessedFramework): readonly string[] {
  const { framework, controls } = one;
  const withState = (state: AssessedControl['state']): readonly AssessedControl[] =>
    controls.filter((control) => control.state === state);
  return [
    `## ${forMarkdown(`${framework.title} ${framework.version}`)}`,
    `**${shareInWords(one)}.** ${statesInWords(one)}.`,
    ...list('What would let more be assessed:', missingInWords(one)),
    ...['fail' as const, 'excepted' as const].flatMap((state) => withState(state).map(controlPart)),
    tableOf(controls),
  ];
}

function list(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${heading}\n\n${items.map((item) => `- ${forMarkdown(item)}`).join('\n')}`];
}

function controlPart(assessed: AssessedControl): string {
  const { control, state, reason, evidence } = assessed;
  const told = evidence.filter((one) => one.state !== 'passed');
  const more = told.length - MOST_FAILURES;
  const lines = [
    ...told.slice(0, MOST_FAILURES).map(evidenceLine),
    ...(more > 0 ? [`- and ${more} more, in the other forms of this report`] : []),
  ];
  const attested = attestationInWords(assessed);
  return [
    `### ${STATE_WORDS[state]}: ${forMarkdownCode(control.id)} ${forMarkdown(control.title)}`,
    forMarkdown(reason),
    ...(attested === '' ? [] : [forMarkdown(attested)]),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ].join('\n\n');
}

function evidenceLine(evidence: Evidence): string {
  const { object, place, rule, message = '', seen } = evidence;
  const exception = exceptionInWords(evidence);
  const chain = chainInWords(evidence);
  return [
    `- ${forMarkdownCode(placeInWords(place))} ${forMarkdown(object)}: ${forMarkdown(message)} ${forMarkdownCode(rule)}`,
    ...(seen === undefined ? [] : [`  Seen: ${forMarkdownCode(seen)}`]),
    ...(chain === '' ? [] : [`  By: ${forMarkdown(chain)}`]),
    ...(exception === '' ? [] : [`  Accepted: ${forMarkdown(exception)}`]),
  ].join('\n');
}

const rankOf = ({ state }: AssessedControl): number => STATES_WORST_FIRST.indexOf(state);

function tableOf(controls: readonly AssessedControl[]): string {
  const rows = controls
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(
      ({ control, state, reason }) =>
        `| ${forMarkdownCode(control.id)} | ${forMarkdown(control.title)} | ${forMarkdown(control.level ?? '')} | ${STATE_WORDS[state]} | ${ASSESS_WORDS[control.assess]} | ${forMarkdown(reason)} |`,
    );
  return `| Control | Title | Level | State | Can be assessed | Why |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}
