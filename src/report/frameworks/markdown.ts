import type { AssessedControl, AssessedFramework, Evidence } from '../../model/compliance.ts';
import type { ComplianceReport } from '../../model/compliance-report.ts';
import type { ComplianceHistory, FrameworkChange } from '../../model/compliance-change.ts';
import { counted } from '../describe.ts';
import { forMarkdown, forMarkdownCode } from '../escape.ts';
import { digestOfReport } from './json.ts';
import {
  baseInWords,
  CHANGE_WORDS,
  changesInWords,
  countIn,
  courseOf,
  OTHER_RULE_SET,
  sinceInWords,
  standInWords,
  turnInWords,
} from './over-time.ts';
import { scopesInMarkdown } from './scope-in-markdown.ts';
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
/** Runs that a table lists; the other forms have more. */
const MOST_RUNS = 10;

/** The report for people who read it on GitHub: the share first, then what fails, what is accepted, and the table of all controls. */
export function frameworksMarkdown(report: ComplianceReport): string {
  const commit = report.commit === undefined ? '' : ` Commit ${forMarkdownCode(report.commit)}.`;
  const judged = `Judged ${counted(report.resources, 'resource')} from ${counted(report.sources, 'source')} on ${report.date}.${commit}`;
  const parts = [
    '# Report on frameworks',
    forMarkdown(STATEMENT),
    judged,
    ...list('Not judged, so nothing is called met:', report.unjudged),
    ...list('Exceptions that are past their date:', report.expired),
    ...list('Thresholds that do not hold:', report.broken),
    ...scopesInMarkdown(report.scopes),
    ...changeParts(report),
    ...historyParts(report),
    ...report.frameworks.flatMap(frameworkParts),
    footOf(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What says by what the report was made, and lets it be tied to its run. */
function footOf(report: ComplianceReport): string {
  const { version, ruleSet, runUrl } = report;
  const parts = [
    `Lintel ${forMarkdown(version)}`,
    `rule set ${forMarkdownCode(ruleSet)}`,
    `this report as JSON ${forMarkdownCode(digestOfReport(report))}`,
    ...(runUrl === undefined ? [] : [`written by ${forMarkdownCode(runUrl)}`]),
  ];
  return `${parts.join(', ')}.`;
}

/**
 * What a change does to the controls, as a piece of a larger page; empty where nothing was compared. Frameworks that would make it
 * longer than `mostBytes` are left out, and that is told.
 */
export function changeInMarkdown(report: ComplianceReport, mostBytes: number): string {
  const parts = changeParts(report);
  let bytes = 0;
  const fitting = parts.filter((part) => (bytes += Buffer.byteLength(part) + 2) <= mostBytes);
  if (fitting.length === 0) return '';
  const cut = fitting.length < parts.length ? ['There is more, in the report itself.'] : [];
  return `\n${[...fitting, ...cut].join('\n\n')}\n`;
}

function changeParts({ change, frameworks }: ComplianceReport): readonly string[] {
  if (change === undefined) return [];
  const head = ['## What this change does', forMarkdown(baseInWords(change))];
  if (change.kind === 'unknown') return head;
  return [...head, ...change.frameworks.flatMap((one) => turnParts(one, frameworks))];
}

function turnParts(change: FrameworkChange, frameworks: readonly AssessedFramework[]): readonly string[] {
  const assessed = frameworks.find(({ framework }) => framework.id === change.framework);
  const share = assessed === undefined ? '' : ` (${shareInWords(assessed)})`;
  const rows = change.controls.map(
    (one) =>
      `| ${CHANGE_WORDS[one.kind]} | ${forMarkdownCode(one.control)} | ${forMarkdown(one.title)} | ${turnInWords(one)} |`,
  );
  const places = change.controls.flatMap(({ control, evidence }) => {
    const more = evidence.length - MOST_FAILURES;
    return [
      ...evidence.slice(0, MOST_FAILURES).map((one) => evidenceLine(one)),
      ...(more > 0 ? [`- and ${more} more that ${forMarkdownCode(control)} fails by`] : []),
    ];
  });
  return [
    `**${forMarkdown(change.title)}: ${changesInWords(change)}.**${share}`,
    ...(rows.length === 0 ? [] : [`| What | Control | Title | State |\n| --- | --- | --- | --- |\n${rows.join('\n')}`]),
    ...(places.length === 0 ? [] : [`New findings:\n\n${[...new Set(places)].join('\n')}`]),
  ];
}

function historyParts({ history, frameworks }: ComplianceReport): readonly string[] {
  if (history === undefined) return [];
  return [
    '## Over time',
    ...list('Of the history:', history.notes),
    ...frameworks.map((one) => courseTable(history, one)),
    ...history.since.flatMap((since) => [
      `**${forMarkdown(sinceInWords(since))}.**${since.isOtherRuleSet ? ` ${OTHER_RULE_SET}` : ''}`,
      ...since.frameworks.flatMap((one) => turnParts(one, frameworks)),
    ]),
  ];
}

function courseTable(history: ComplianceHistory, { framework }: AssessedFramework): string {
  const heads = STATES_WORST_FIRST.map((state) => ` ${STATE_WORDS[state]} |`).join('');
  const rows = courseOf(history, framework.id)
    .slice(-MOST_RUNS)
    .map(({ run, stand }) => {
      const counts = STATES_WORST_FIRST.map((state) => ` ${countIn(stand, state)} |`).join('');
      return `| ${run.date} | ${run.commit?.slice(0, 12) ?? ''} |${counts} ${standInWords(stand)} |`;
    });
  const rule = `| --- | --- |${STATES_WORST_FIRST.map(() => ' --: |').join('')} --- |`;
  return `${forMarkdown(framework.title)}:\n\n| Date | Commit |${heads} Assessable from files |\n${rule}\n${rows.join('\n')}`;
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
