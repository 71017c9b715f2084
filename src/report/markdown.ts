import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Location, RepoPath } from '../model/location.ts';
import type { Report, Verdict } from '../model/report.ts';
import { rankOf, type Severity } from '../model/severity.ts';
import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import { clusterItems, tallyOfCluster } from './cluster-in-markdown.ts';
import {
  asSentence,
  comparisonInWords,
  counted,
  countedFindings,
  environmentsToName,
  judgedInWords,
  placeInWords,
  resourceInWords,
  severitiesInWords,
  sourceInWords,
  stepsToName,
  untoldSources,
  verdictInWords,
  WORST_FIRST,
} from './describe.ts';
import { forHtml, forMarkdown, forMarkdownCode, forMarkdownFence, forMarkdownProse } from './escape.ts';
import { groupBy } from '../model/group-by.ts';
import { HOMEPAGE } from './product.ts';
import { rulesTable } from './rules-in-markdown.ts';
import { shorten } from './shorten.ts';
import { uriOf } from './uri.ts';

/** GitHub refuses a larger job summary of a step. Source: github/docs, workflow commands, job summary limits. */
export const MOST_SUMMARY_BYTES: number = 1024 * 1024;

export interface MarkdownOptions {
  /** The text is cut, with a note, so as not to be longer. Default: what GitHub takes as a job summary. */
  readonly mostBytes?: number;
  /** Where files of this commit can be read, e.g. `https://github.com/o/r/blob/<sha>`: places become links. */
  readonly blobUrl?: string;
  /** Whether there is something to see behind a link; absent: there always is. */
  readonly isFile?: (file: RepoPath) => boolean;
}

/** The report as GitHub's Markdown: verdict and counts, what was not checked, then the files to unfold, worst first. */
export function markdown(report: Report, options: MarkdownOptions = {}): string {
  const sections: readonly Section[] = [
    gateSection(report, options),
    notCheckedSection(report, options),
    rulesSection(report),
    whatNowSection(report),
    ...fileSections(report, options),
    fixedSection(report),
    clusterSection(report),
    worthKnowingSection(report, options),
  ];
  return fit(headOf(report), sections, options.mostBytes ?? MOST_SUMMARY_BYTES);
}

/** Items that stand together between two lines. Where not all items fit, the section is closed all the same. */
interface Section {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

/** What the note about the cut may take. */
const NOTE_BYTES = 200;
/** Findings of one line and characters of one message beyond which a summary is no longer one. */
const MOST_OF_A_BLOCK = 20;
const LONGEST_MESSAGE = 1000;
/** Up to so many lines to change, the files stand open. */
const FEW_BLOCKS = 10;

const ICONS: Readonly<Record<Verdict, string>> = { passed: '✅', failed: '❌', incomplete: '⚠️' };

function headOf(report: Report): string {
  const { counts } = report;
  const isCompared = report.comparison?.commit !== undefined;
  const rows = WORST_FIRST.filter((severity) => counts.bySeverity[severity] > 0).map(
    (severity) =>
      `| ${severity} | ${counts.bySeverity[severity]} |${isCompared ? ` ${newOf(report, severity)} |` : ''}`,
  );
  const forPeers = counts.suppressedForPeers === 0 ? '' : `, ${counts.suppressedForPeers} of them for other linters`;
  const suppressed = counts.suppressed === 0 ? [] : [`| suppressed${forPeers} | ${counts.suppressed} |`];
  const table = [...rows, ...suppressed];
  return [
    `## ${ICONS[report.verdict]} Lintel: ${report.verdict}\n`,
    `**${forMarkdown(verdictInWords(report))}** ${forMarkdown(judgedInWords(report))}\n`,
    ...(report.comparison === undefined ? [] : [`${forMarkdown(comparisonInWords(report))}\n`]),
    ...(table.length === 0
      ? []
      : [
          `| severity | findings |${isCompared ? ' new |' : ''}`,
          `| --- | ---: |${isCompared ? ' ---: |' : ''}`,
          ...table,
        ]),
    '\n',
  ].join('\n');
}

function newOf(report: Report, severity: Severity): number {
  return countedFindings(report).filter((one) => one.severity === severity && one.state === 'new').length;
}

/** What each rule is about stands on its page, one click away. */
function rulesSection(report: Report): Section {
  const table = rulesTable(countedFindings(report));
  return {
    open: '<details><summary>By rule</summary>\n\n',
    items: table === '' ? [] : [table],
    close: '\n</details>\n\n',
  };
}

/** For whoever meets Lintel by a check that has failed. */
function whatNowSection({ verdict }: Report): Section {
  const items = verdict === 'failed' ? WHAT_NOW : [];
  return { open: '<details><summary>What to do about a finding</summary>\n\n', items, close: '\n</details>\n\n' };
}
const WHAT_NOW = [
  '- See the same on your machine: `npx --yes lintel@1`, and changes that mend it: `npx --yes lintel@1 fix --unsafe --diff`\n' +
    '- Read what a rule is about: its page in the table above, or `npx --yes lintel@1 explain RULE`\n' +
    `- Accept one, on its line or above it: \`# lintel-ignore RULE -- the reason\` ([other ways](${HOMEPAGE}/blob/main/docs/suppressions.md))\n`,
];

function fileSections(report: Report, options: MarkdownOptions): readonly Section[] {
  const blocks = blocksOf(countedFindings(report));
  const attribute = blocks.length <= FEW_BLOCKS ? ' open' : '';
  const files = [...groupBy(blocks, (block) => block.at.file)].toSorted(
    ([, a], [, b]) => Number(hasNew(b)) - Number(hasNew(a)) || worstRank(b) - worstRank(a),
  );
  return files.map(([file, ofFile]) => ({
    open: `<details${attribute}><summary><code>${forHtml(file || '.')}</code> · ${tally(ofFile)}</summary>\n\n`,
    items: ofFile.map((block) => `${blockPart(block, options)}\n\n`),
    close: '</details>\n\n',
  }));
}

function tally(blocks: readonly Block[]): string {
  const findings = blocks.flatMap((block) => block.findings);
  const counts = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return `${counted(findings.length, 'finding')} (${severitiesInWords(counts)})`;
}

function hasNew(blocks: readonly Block[]): boolean {
  return blocks.some(({ findings }) => findings.some(({ state }) => state === 'new'));
}

function worstRank(blocks: readonly Block[]): number {
  return blocks.reduce((worst, block) => Math.max(worst, rankOf(block.findings[0].severity)), 0);
}

function blockPart(block: Block, options: MarkdownOptions): string {
  const [first] = block.findings;
  const subjects = new Set(block.findings.map(subjectPart));
  const shared = subjects.size === 1 ? subjectPart(first) : '';
  const line = block.at.region?.start.line;
  const place = line === undefined ? 'Somewhere in this file' : linked(`Line ${line}`, block.at, options);
  const more = block.findings.length - MOST_OF_A_BLOCK;
  return [
    `**${place}**${shared === '' ? '' : ` · ${shared}`}\n`,
    ...(first.excerpt === undefined ? [] : [`${forMarkdownFence([first.excerpt], 'yaml')}\n`]),
    ...block.findings.slice(0, MOST_OF_A_BLOCK).flatMap((finding) => findingLines(finding, shared === '')),
    ...(more > 0 ? [`- and ${more} more on this line`] : []),
    ...stepsLine(first),
  ].join('\n');
}

function findingLines(finding: TracedFinding, withSubject: boolean): readonly string[] {
  const subject = withSubject ? subjectPart(finding) : '';
  return [
    `- **${finding.severity}**${finding.state === 'new' ? ' (new)' : ''} ${prose(finding.message)} ${forMarkdownCode(finding.rule.id)}`,
    ...(subject === '' ? [] : [`  <br>On ${subject}`]),
    `  <br>Fix: ${prose(finding.rule.remediation)}`,
    ...setKeyLine(finding),
  ];
}

function setKeyLine({ provenance }: TracedFinding): readonly string[] {
  const { setKey } = provenance;
  return setKey === undefined
    ? []
    : [`  <br>In the values: set ${forMarkdownCode(setKey.key)} in ${forMarkdownCode(setKey.file)}`];
}

function subjectPart(finding: TracedFinding): string {
  if (finding.resource === undefined) return '';
  const container = finding.container === undefined ? '' : `, container ${forMarkdownCode(finding.container)}`;
  const environments = environmentsToName(finding.provenance).map(forMarkdownCode).join(', ');
  const where = environments === '' ? '' : ` · in: ${environments}`;
  return forMarkdownCode(resourceInWords(finding.resource)) + container + where;
}

function stepsLine(finding: TracedFinding): readonly string[] {
  const steps = stepsToName(finding).map(({ place, role }) => `${forMarkdownCode(place)} (${role})`);
  return steps.length === 0 ? [] : [`\nBy way of ${steps.join(', ')}`];
}

/** What only the base has. */
function fixedSection({ comparison }: Report): Section {
  const fixed = comparison?.fixed ?? [];
  return {
    open: `<details><summary>Fixed: ${fixed.length}</summary>\n\n`,
    items: fixed.map((finding) => {
      const subject = subjectPart(finding);
      return `- ${forMarkdownCode(finding.rule.id)}${subject === '' ? '' : ` · ${subject}`}\n`;
    }),
    close: '\n</details>\n\n',
  };
}

/** In front of everything else: whoever approves a change must not overlook that it changes what approves it. */
function gateSection(report: Report, options: MarkdownOptions): Section {
  const weakened = report.diagnostics.filter(isAboutGate);
  return {
    open: '### This change weakens the gate\n\n',
    items: weakened.map(({ at, message }) => {
      const place = at === undefined ? '' : `${placePart(at, options)} `;
      return `- ${place}${prose(asSentence(message))}\n`;
    }),
    close: '\n',
  };
}

function isAboutGate({ code }: Diagnostic): boolean {
  return code === 'gate-weakened';
}

/** What the cluster will be given otherwise, where that was asked for. */
function clusterSection({ comparison }: Report): Section {
  const cluster = comparison?.cluster;
  if (cluster === undefined) return { open: '', items: [], close: '' };
  const counts = tallyOfCluster(cluster);
  return {
    open: `### What changes in the cluster\n\n${counts === '' ? '' : `Of what charts and kustomizations render: ${counts}.\n\n`}`,
    items: clusterItems(cluster),
    close: '',
  };
}

function notCheckedSection(report: Report, options: MarkdownOptions): Section {
  const errors = report.diagnostics.filter((one) => one.level === 'error');
  return {
    open: '### Not checked\n\n',
    items: [
      ...errors.map((one) => diagnosticItem(one, options)),
      ...untoldSources(report).map((one) => `- ${prose(sourceInWords(one))}\n`),
    ],
    close: '\n',
  };
}

function worthKnowingSection(report: Report, options: MarkdownOptions): Section {
  const others = report.diagnostics.filter((one) => one.level !== 'error' && !isAboutGate(one));
  return { open: '### Worth knowing\n\n', items: others.map((one) => diagnosticItem(one, options)), close: '\n' };
}

function diagnosticItem(one: Diagnostic, options: MarkdownOptions): string {
  const place = one.at === undefined ? '' : `${placePart(one.at, options)} `;
  const hint = one.hint === '' ? '' : `\n  <br>${prose(one.hint)}`;
  return `- **${one.level}** ${place}${prose(asSentence(one.message))} ${forMarkdownCode(one.code)}${hint}\n`;
}

function placePart(at: Location, options: MarkdownOptions): string {
  // In a link as prose, since not every reader of Markdown lets a code span bind tighter than the brackets around it.
  const words = placeInWords(at);
  return linked(isLinked(at, options) ? forMarkdown(words) : forMarkdownCode(words), at, options);
}

function isLinked(at: Location, { blobUrl, isFile }: MarkdownOptions): boolean {
  return blobUrl !== undefined && (isFile?.(at.file) ?? true);
}

/** The label, as a link to the line where the caller has said where files can be read. It is Markdown already. */
function linked(label: string, at: Location, options: MarkdownOptions): string {
  if (options.blobUrl === undefined || !isLinked(at, options)) return label;
  const line = at.region === undefined ? '' : `#L${at.region.start.line}`;
  return `[${label}](${options.blobUrl}/${uriOf(at.file)}${line})`;
}

function prose(words: string): string {
  return forMarkdownProse(shorten(words, LONGEST_MESSAGE));
}

/** As many items as there is room for, in order, and a note on how many are missing. The head is always whole. */
function fit(head: string, sections: readonly Section[], mostBytes: number): string {
  const parts = [head];
  let room = mostBytes - NOTE_BYTES - Buffer.byteLength(head);
  let missing = 0;
  for (const { open, items, close } of sections) {
    if (items.length === 0) continue;
    // Once something is missing, nothing follows: the order is that of importance.
    const left = missing > 0 ? 0 : room - Buffer.byteLength(open) - Buffer.byteLength(close);
    const { fitting, bytes } = howManyFit(items, left);
    missing += items.length - fitting;
    if (fitting === 0) continue;
    parts.push(open, ...items.slice(0, fitting), close);
    room = left - bytes;
  }
  if (missing > 0)
    parts.push(`> Not shown, to stay within ${mostBytes} bytes: ${missing} more of the entries above.\n`);
  return `${parts.join('').trimEnd()}\n`;
}

function howManyFit(items: readonly string[], room: number): { readonly fitting: number; readonly bytes: number } {
  let bytes = 0;
  for (const [index, item] of items.entries()) {
    const size = Buffer.byteLength(item);
    if (bytes + size > room) return { fitting: index, bytes };
    bytes += size;
  }
  return { fitting: items.length, bytes };
}
