import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Block } from './blocks.ts';
import { closingLines } from './closing-lines.ts';
import { controlsInWords, type Crosswalk } from './crosswalk.ts';
import { blocksOf } from './blocks.ts';
import {
  countedFindings,
  placeInWords,
  sourceInWords,
  setKeyInWords,
  stepsToName,
  subjectInWords,
  suppressorInWords,
  untoldSources,
} from './describe.ts';
import { forTerminal, showUnseen, withoutCommands } from './escape.ts';
import { groupBy } from '../model/group-by.ts';
import { oncePer } from '../model/once-per.ts';
import type { Rule } from '../model/rule.ts';
import type { Page, Section } from './page.ts';
import { cut, labelled, pageFor, prose, proseWidth, row, visible } from './page.ts';
import type { Style } from './paint.ts';
import { widthOf } from './text-width.ts';

export interface TextOptions {
  /** Use ANSI colours. */
  readonly colour: boolean;
  /** Cells of the terminal's line; absent: nothing is wrapped or cut. */
  readonly columns?: number;
  /** Names the controls that findings speak of. */
  readonly crosswalk?: Crosswalk;
  /** Also list what is suppressed, what is not Kubernetes, and every source. */
  readonly verbose?: boolean;
}

/**
 * The report for a person at a terminal: findings by file under their source lines, then what was not checked, then how
 * much was, and the verdict in the last line. Ends with a line break.
 */
export function text(report: Report, options: TextOptions): string {
  return [...textInPieces(report, options)].join('');
}

/** UTF-16 units that a piece has at least, but for the last: large enough that to write it costs little beside making it. */
const PIECE = 64 * 1024;

/** The same piece by piece: the report of a large repository is larger than what it is made of. */
export function* textInPieces(report: Report, options: TextOptions): Generator<string, void, undefined> {
  let piece = '';
  let separator = '';
  for (const section of sectionsOf(report, options)) {
    if (section.length === 0) continue;
    // At the very end and line by line, since what is safe in the middle of a line may not be at its start.
    piece += `${separator}${section.map(withoutCommands).join('\n')}\n`;
    separator = '\n';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* sectionsOf(report: Report, options: TextOptions): Generator<Section, void, undefined> {
  const page = pageFor(options);
  yield* filesWithFindings(page, report, options.crosswalk);
  yield fixedSection(page, report);
  yield notChecked(page, report, options);
  yield worthKnowing(page, report, options);
  if (options.verbose === true) yield* details(page, report);
  yield closingLines(page, report);
}

function* filesWithFindings(
  page: Page,
  report: Report,
  crosswalk: Crosswalk | undefined,
): Generator<Section, void, undefined> {
  const files = groupBy(countedFindings(report), (finding) => finding.provenance.home.file);
  const fixOf = oncePer((rule: Rule) => row(page, 'fix', 'dim', rule.remediation));
  for (const [file, findings] of files) {
    const heading = page.paint('heading', forTerminal(file || '.'));
    const [first = [], ...others] = blocksOf(findings).map((block) => blockLines(page, block, fixOf, crosswalk));
    yield [heading, '', ...first];
    yield* others;
  }
}

/** The source line, then each finding on it, then what they have in common. */
function blockLines(page: Page, block: Block, fixOf: FixOf, crosswalk: Crosswalk | undefined): Section {
  const { findings } = block;
  const subject = subjectInWords(findings[0]);
  const subjects = findings.length === 1 ? [subject] : findings.map(subjectInWords);
  const shared = subjects.every((one) => one === subject);
  const lines = [...sourceLines(page, block)];
  for (const [index, finding] of findings.entries()) {
    lines.push(...messageLines(page, finding));
    if (!shared) lines.push(...row(page, 'on', 'dim', subjects[index] ?? ''));
    lines.push(...fixOf(finding.rule), ...row(page, 'values', 'dim', setKeyInWords(finding) ?? ''));
    if (crosswalk !== undefined)
      lines.push(...row(page, 'controls', 'dim', controlsInWords(finding.rule.id, crosswalk)));
  }
  if (shared) lines.push(...row(page, 'on', 'dim', subject));
  lines.push(...row(page, 'via', 'dim', stepsInWords(block)), ...row(page, 'because', 'dim', reasonsInWords(block)));
  return lines;
}

/** What to do about a rule's findings: the same lines for each of them. */
type FixOf = (rule: Rule) => Section;

function messageLines(page: Page, finding: TracedFinding): Section {
  const { rule } = finding;
  const tail = finding.state === 'new' ? `${rule.id} (new)` : rule.id;
  const message = prose(page, `${finding.message}  ${tail}`);
  const last = message.at(-1) ?? '';
  const beforeId = last.endsWith(tail) ? last.slice(0, -tail.length) : last;
  const lines = [...message.slice(0, -1), beforeId + page.paint('dim', last.slice(beforeId.length))];
  return labelled(page, finding.severity, finding.severity, lines);
}

/** The line a person would edit, with carets under what is meant. A file as home has no line to show. */
function sourceLines(page: Page, block: Block): Section {
  const [{ excerpt, provenance }] = block.findings;
  const start = block.at.region?.start;
  if (start === undefined || block.columns === undefined) {
    return labelled(page, '', 'dim', [page.paint('dim', 'somewhere in this file')]);
  }
  const position = `${start.line}:${start.column}`;
  if (excerpt === undefined) return labelled(page, position, 'cyan', ['']);
  const { shown, indent, carets } = pointAt(page, excerpt, block.columns);
  const note = provenance.precision === 'block' ? ' in the block that starts here' : '';
  return [
    ...labelled(page, position, 'cyan', [shown]),
    ...labelled(page, '', 'dim', [' '.repeat(indent) + page.paint('yellow', '^'.repeat(carets) + note)]),
  ];
}

/** The excerpt as shown, cut around the region where the line is too narrow; how far in the carets start, and how many. */
function pointAt(
  page: Page,
  excerpt: string,
  columns: { readonly start: number; readonly end: number },
): { readonly shown: string; readonly indent: number; readonly carets: number } {
  const before = visible(excerpt.slice(0, columns.start - 1));
  const marked = visible(excerpt.slice(columns.start - 1, columns.end - 1));
  const after = visible(excerpt.slice(columns.end - 1));
  const room = proseWidth(page);
  const carets = Math.max(1, Math.min(widthOf(marked), room - 1));
  const whole = { shown: (before + marked + after).trimEnd(), indent: widthOf(before), carets };
  if (widthOf(whole.shown) <= room) return whole;
  if (whole.indent + carets < room) return { ...whole, shown: cut(whole.shown, room) };
  return { shown: cut(`…${marked}${after}`, room), indent: 1, carets: Math.min(carets, room - 2) };
}

/** How the rendered text came by its home; once each over the findings of a block. */
function stepsInWords(block: Block): string {
  const steps = block.findings.flatMap(stepsToName).map((step) => `${step.place} (${step.role})`);
  if (steps.length === 0) return '';
  const distinct = [...new Set(steps)];
  const more = distinct.length - MOST_STEPS;
  return more > 0 ? `${distinct.slice(0, MOST_STEPS).join(', ')} and ${more} more` : distinct.join(', ');
}
const MOST_STEPS = 4;

/** Why the line is not named exactly; nothing where it is. */
function reasonsInWords({ findings }: Block): string {
  const reasons = findings.flatMap(({ provenance: { reason } }) => (reason === undefined ? [] : [reason]));
  return reasons.length === 0 ? '' : [...new Set(reasons)].join('; ');
}

/** What only the base has, a line each: there is nothing left to edit. */
function fixedSection(page: Page, { comparison }: Report): Section {
  return listSection(
    page,
    'Fixed',
    (comparison?.fixed ?? []).map((finding) => [finding.rule.id, subjectInWords(finding)].filter(Boolean).join(', ')),
  );
}

function notChecked(page: Page, report: Report, options: TextOptions): Section {
  const diagnostics = report.diagnostics.filter((one) => one.level === 'error');
  const sources = untoldSources(report);
  if (diagnostics.length === 0 && sources.length === 0) return [];
  return [
    page.paint('heading', 'Not checked'),
    '',
    ...diagnosticsLines(page, diagnostics, options),
    ...sources.flatMap((one) => row(page, one.state, 'red', sourceInWords(one))),
  ];
}

function worthKnowing(page: Page, report: Report, options: TextOptions): Section {
  const diagnostics = report.diagnostics.filter((one) => one.level !== 'error');
  if (diagnostics.length === 0) return [];
  return [page.paint('heading', 'Worth knowing'), '', ...diagnosticsLines(page, diagnostics, options)];
}

/** How many diagnostics of one code are told one by one, unless everything is asked for. */
const MOST_ALIKE = 10;

/** What is alike for thousands of places would bury what stands once, and the verdict with it. */
function diagnosticsLines(page: Page, diagnostics: readonly Diagnostic[], { verbose }: TextOptions): Section {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const one of diagnostics) {
    const count = (counts.get(one.code) ?? 0) + 1;
    counts.set(one.code, count);
    if (verbose === true || count <= MOST_ALIKE) lines.push(...diagnosticLines(page, one));
  }
  if (verbose === true) return lines;
  for (const [code, count] of counts) {
    if (count > MOST_ALIKE)
      lines.push(...row(page, 'more', 'dim', `${count - MOST_ALIKE} more of ${code}: --verbose lists them`));
  }
  return lines;
}

function diagnosticLines(page: Page, one: Diagnostic): Section {
  const place = one.at === undefined ? '' : `${placeInWords(one.at)}  `;
  return [
    ...row(page, one.level, LEVEL_STYLES[one.level], `${place}${one.message}  ${one.code}`),
    ...row(page, 'help', 'dim', one.hint),
  ];
}
const LEVEL_STYLES: Readonly<Record<Diagnostic['level'], Style>> = { error: 'red', warning: 'yellow', note: 'dim' };

/** What only `verbose` asks for. */
function details(page: Page, report: Report): readonly Section[] {
  return [
    listSection(
      page,
      'Suppressed',
      report.findings.flatMap(({ suppression, provenance, rule }) =>
        suppression === undefined
          ? []
          : [
              `${placeInWords(provenance.home)}  ${rule.id}, by ${suppressorInWords(suppression)}: ${suppression.reason}`,
            ],
      ),
    ),
    listSection(page, 'Sources', report.sources.map(sourceInWords)),
    listSection(page, 'Not Kubernetes', report.notKubernetes),
  ];
}

function listSection(page: Page, heading: string, items: readonly string[]): Section {
  if (items.length === 0) return [];
  return [page.paint('heading', heading), '', ...items.map((item) => `  ${showUnseen(item)}`)];
}
