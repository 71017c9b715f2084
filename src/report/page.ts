import { showUnseen } from './escape.ts';
import type { Paint, Style } from './paint.ts';
import { painted, plain } from './paint.ts';
import { widthOf, wrap } from './text-width.ts';

/** How to write on this terminal. */
export interface Page {
  readonly paint: Paint;
  readonly columns: number;
}
/** Lines that belong together. */
export type Section = readonly string[];

/** Cells left of the rule: the longest severity, and line and column of everyday files. */
const GUTTER = 9;
/** Blank, rule, blank. */
const RULE_WIDTH = 3;
/** Below this many cells for prose, wrapping makes it harder to read, not easier. */
const LEAST_PROSE = 24;

/** A page with or without colours; without `columns` nothing is wrapped or cut. */
export function pageFor({ colour, columns }: { readonly colour: boolean; readonly columns?: number }): Page {
  return { paint: colour ? painted : plain, columns: columns ?? Infinity };
}

/** A label left of the rule and prose right of it, wrapped; nothing where there is nothing to say. */
export function row(page: Page, label: string, style: Style, words: string): Section {
  return words === '' ? [] : labelled(page, label, style, prose(page, words));
}

/** Lines right of the rule, with a label left of the first. */
export function labelled(page: Page, label: string, style: Style, lines: readonly string[]): Section {
  const rule = page.paint('dim', '│');
  return lines.map((line, index) => {
    const head = index === 0 ? label : '';
    const whole = `${MARGINS[GUTTER - head.length] ?? ''}${page.paint(style, head)} ${rule} ${line}`;
    // A report has ten thousands of lines, and each is copied to be trimmed.
    return endsInText(line) ? whole : whole.trimEnd();
  });
}

const MARGINS: readonly string[] = Array.from({ length: GUTTER + 1 }, (_, length) => ' '.repeat(length));

/** Whether the last character is of ASCII and drawn. */
function endsInText(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last > 0x20 && last < 0x7f;
}

/** Words as lines that fit right of the rule. */
export function prose(page: Page, words: string): readonly string[] {
  return wrap(showUnseen(words), proseWidth(page));
}

/** Cells right of the rule. */
export function proseWidth(page: Page): number {
  return Math.max(LEAST_PROSE, page.columns - GUTTER - RULE_WIDTH);
}

/** At most `room` cells of the text, with an ellipsis where something is left out. */
export function cut(line: string, room: number): string {
  if (widthOf(line) <= room) return line;
  let kept = '';
  for (const character of line) {
    if (widthOf(kept + character) > room - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Tabs are everyday in YAML and move what stands behind them, so they are drawn with a fixed width. */
export function visible(excerpt: string): string {
  return showUnseen(excerpt.replaceAll('\t', '    '));
}
