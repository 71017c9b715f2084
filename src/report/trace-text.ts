import type { FieldTrace, TraceAnswer, TracedLine, TraceQuestion } from '../model/field-trace.ts';
import { groupBy } from '../model/group-by.ts';
import { keyOfResource } from '../model/resource.ts';
import { counted, lineInWords, pathInWords, resourceInWords } from './describe.ts';
import { forTerminal, showUnseen, withoutCommands } from './escape.ts';
import { cut, labelled, pageFor, prose, proseWidth, row, visible, type Page, type Section } from './page.ts';
import { widthOf } from './text-width.ts';

/** How an answer is written. */
export interface TraceTextOptions {
  /** Use ANSI colours. */
  readonly colour: boolean;
  /** Cells of the terminal's line; absent: nothing is wrapped or cut. */
  readonly columns?: number;
}

/** The answer of `lintel trace` for a person at a terminal. Ends with a line break. */
export function traceText(answer: TraceAnswer, options: TraceTextOptions): string {
  const page = pageFor(options);
  const sections = [...answerSections(page, answer), troubles(page, answer)].filter((one) => one.length > 0);
  return `${sections.map((section) => section.map(withoutCommands).join('\n')).join('\n\n')}\n`;
}

function answerSections(page: Page, answer: TraceAnswer): readonly Section[] {
  const { question, fields } = answer;
  if (question.kind === 'line') return lineSections(page, question, answer);
  // All fields of a resource are a table; the one that was asked for is told at length.
  return question.field === undefined ? tables(page, fields) : fields.map((field) => fieldLines(page, field));
}

/** The field with its value, then the lines on its way, home first. */
function fieldLines(page: Page, field: FieldTrace): Section {
  const { provenance, chain } = field;
  const width = Math.max(...chain.map((line) => widthOf(lineInWords(line.at))));
  return [
    page.paint('heading', forTerminal(resourceInWords(field.resource))),
    forTerminal(assignment(field)),
    '',
    ...chain.flatMap((line, index) => chainLine(page, line, { width, isHome: index === 0 })),
    ...row(page, 'rendered', 'dim', renderedInWords(field)),
    ...row(
      page,
      'set',
      'cyan',
      provenance.setKey === undefined ? '' : `${provenance.setKey.key} in ${provenance.setKey.file}`,
    ),
    ...row(page, 'in', 'dim', field.sources.join(', ')),
    ...row(page, provenance.precision, 'yellow', provenance.reason ?? ''),
  ];
}

function assignment({ path, value, isMissing }: FieldTrace): string {
  const name = pathInWords(path);
  if (isMissing) return `${name} is not set; where it would be added:`;
  return value === undefined ? name : `${name}: ${value.split('\n', 1)[0] ?? ''}${value.includes('\n') ? ' …' : ''}`;
}

function chainLine(
  page: Page,
  line: TracedLine,
  { width, isHome }: { readonly width: number; readonly isHome: boolean },
): Section {
  const place = visible(lineInWords(line.at));
  const text = visible(line.text?.trim() ?? '');
  const padded = text === '' ? place : `${place}${' '.repeat(Math.max(0, width - widthOf(place)))}  ${text}`;
  const label = isHome ? 'home' : line.role === 'overridden' ? 'over' : (LABELS[line.role] ?? line.role);
  return labelled(page, label, isHome ? 'green' : 'dim', [cut(padded, proseWidth(page))]);
}

/** Words that are too long for the gutter. */
const LABELS: Readonly<Record<string, string>> = { kustomization: 'built by', dependency: 'chart' };

function renderedInWords({ provenance: { rendered }, isMissing, path }: FieldTrace): string {
  if (rendered === undefined) return '';
  const beside =
    isMissing || pathInWords(rendered.path) !== pathInWords(path) ? `, as part of ${pathInWords(rendered.path)}` : '';
  return `line ${rendered.line} of ${rendered.source}${beside}`;
}

/** Each resource's fields, one a line: the field, its value, the line that is home. */
function tables(page: Page, fields: readonly FieldTrace[]): readonly Section[] {
  return [...groupBy(fields, (field) => `${keyOfResource(field.resource)}\n${field.sources.join('\n')}`).values()].map(
    (group) => {
      const [first] = group;
      const rows = group.map((field) => [showUnseen(assignment(field)), homeInWords(field)] as const);
      return first === undefined ? [] : [heading(page, first), '', ...columns(page, rows)];
    },
  );
}

function heading(page: Page, { resource, sources }: FieldTrace): string {
  return `${page.paint('heading', forTerminal(resourceInWords(resource)))}  ${page.paint('dim', forTerminal(sources.join(', ')))}`;
}

/** Where the value is, and with what certainty where that is less than certain. */
function homeInWords({ provenance: { home, precision } }: FieldTrace): string {
  return showUnseen(`${lineInWords(home)}${precision === 'exact' ? '' : ` (${precision})`}`);
}

/** Widest left column; what is longer is cut, since the right one is what was asked for. */
const MOST_LEFT = 100;

function columns(page: Page, rows: readonly (readonly [left: string, right: string])[]): Section {
  const right = Math.max(0, ...rows.map((one) => widthOf(one[1])));
  const room = Math.max(24, Math.min(MOST_LEFT, page.columns - right - 4));
  const left = Math.min(room, Math.max(0, ...rows.map((one) => widthOf(one[0]))));
  return rows.map(([name, place]) => {
    const shown = cut(name, left);
    return `  ${shown}${' '.repeat(Math.max(0, left - widthOf(shown)))}  ${page.paint('cyan', place)}`;
  });
}

/** The line, then what it feeds, resource by resource, with the part that it plays for each. */
function lineSections(
  page: Page,
  { file, line }: Extract<TraceQuestion, { kind: 'line' }>,
  { fields, text, sources, conditions }: TraceAnswer,
): readonly Section[] {
  const title = page.paint('heading', forTerminal(`${file}:${line}`));
  const head: Section =
    text === undefined ? [title] : [title, '', ...labelled(page, String(line), 'cyan', [visible(text)])];
  const decides = conditionSection(page, conditions);
  if (fields.length === 0 && decides.length > 0) return [head, decides];
  if (fields.length === 0) {
    const looked =
      sources.length === 0
        ? 'No chart, kustomization or manifest of the repository reads it.'
        : `Looked through ${sources.map(inASentence).join(', ')}.`;
    return [head, prose(page, `Nothing that is rendered comes from this line. ${looked}`)];
  }
  const groups = groupBy(fields, (field) => `${keyOfResource(field.resource)}\n${field.sources.join('\n')}`);
  const feeds = [...groups.values()].map((group): Section => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      heading(page, first),
      ...group.flatMap((field) => row(page, partOf(field, file, line), 'dim', assignment(field))),
    ];
  });
  return [
    head,
    ...feeds,
    decides,
    [`Feeds ${counted(fields.length, 'field')} of ${counted(groups.size, 'resource')}.`],
  ];
}

/** A lone dot before a full stop is none to read. */
function inASentence(source: string): string {
  return source === '.' ? 'the root of the repository' : source;
}

/** Conditions that the key decides, whatever it prints itself. */
function conditionSection(page: Page, conditions: readonly TracedLine[]): Section {
  if (conditions.length === 0) return [];
  const width = Math.max(...conditions.map(({ at }) => widthOf(lineInWords(at))));
  return [
    page.paint('heading', 'Decides what these print'),
    ...conditions.flatMap((one) => chainLine(page, one, { width, isHome: false })),
  ];
}

/** What the line is to the field: its home, or another stop on its way; `line 12` where it begins the block that holds the stop. */
function partOf({ chain, provenance: { precision } }: FieldTrace, file: string, line: number): string {
  const here = chain.findIndex(({ at }) => at.file === file && at.region?.start.line === line);
  const inside =
    here === -1 ? chain.findIndex(({ at }) => at.file === file && (at.region?.start.line ?? 0) > line) : -1;
  const part = chain[here === -1 ? inside : here];
  if (part === undefined) return '';
  const isLost = part.role === 'overridden';
  if (here === -1) return `${isLost ? 'lost' : 'line'} ${part.at.region?.start.line ?? ''}`;
  if (here === 0) return precision === 'exact' ? 'home' : precision;
  return isLost ? 'lost' : (LABELS[part.role] ?? part.role);
}

function troubles(page: Page, { diagnostics }: TraceAnswer): Section {
  return diagnostics.flatMap((one) => [
    ...row(page, one.level, one.level === 'error' ? 'red' : 'yellow', one.message),
    ...row(page, 'help', 'dim', one.hint),
  ]);
}
