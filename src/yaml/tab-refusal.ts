import { SCALAR_STYLE } from 'js-yaml';
import type { ScalarEvent } from 'js-yaml';
import { CR, LF, SPACE, TAB } from './characters.ts';
import { type Failure, isBlockScalar } from './build-document.ts';
import { startOfLine } from './split-documents.ts';

/** A scalar with what go-yaml's scanner knows when it comes to it. */
export interface ScannedScalar {
  readonly event: ScalarEvent;
  /** Column of the innermost block collection around it; -1 where there is none. */
  readonly indent: number;
  /** Flow collections around it. */
  readonly flowDepth: number;
}

/**
 * Where a tab stands that go-yaml refuses and js-yaml takes: on a line without text, in front of a comment, behind a dash. `scalars` are those of
 * `source`, in its order.
 *
 * go-yaml goes over tabs in brackets and behind a key or a value on its line, and looks no further within quotes, comments and block scalars. At the
 * start of a line and behind `-`, `?` and a `:` that is not a key's own a token must follow. Behind plain text its rule is another one, since
 * the text may go on: there a tab must be indented as far as the text's further lines.
 */
export function tabRefusal(source: string, scalars: readonly ScannedScalar[]): Failure | undefined {
  let tab = source.indexOf('\t');
  for (let index = 0; tab !== -1 && index <= scalars.length; index += 1) {
    const before = scalars[index - 1];
    const from = before?.event.valueEnd ?? 0;
    const next = scalars[index];
    const to = next?.event.valueStart ?? source.length;
    const refused = tab < to ? refusedBetween(source, { from, to, before }) : NONE;
    if (refused !== NONE) return refusal(source, refused);
    if (tab < to) tab = source.indexOf('\t', to);
    if (tab === -1 || next === undefined || tab >= next.event.valueEnd) continue;
    const inside = next.event.style === SCALAR_STYLE.PLAIN ? refusedWithin(source, next) : NONE;
    if (inside !== NONE) return refusal(source, inside);
    tab = source.indexOf('\t', next.event.valueEnd);
  }
  return undefined;
}

const NONE = -1;

/** What to say of a tab in front of text. */
export const TAB_MESSAGE = 'a tab is used for indentation, which YAML forbids; replace it by spaces';
const STRAY_MESSAGE =
  'a tab stands on a line without text, or in front of its comment, where Kubernetes takes spaces only; remove it';

function refusal(source: string, offset: number): Failure {
  const isStray = /[ \t]*(?:[#\r\n]|$)/uy;
  isStray.lastIndex = offset;
  return { message: isStray.test(source) ? STRAY_MESSAGE : TAB_MESSAGE, offset };
}

/** Of plain text on several lines: a tab that leads one, further left than the text may stand. */
function refusedWithin(source: string, { event, indent }: ScannedScalar): number {
  let lineStart = NONE;
  for (let at = event.valueStart; at < event.valueEnd; at += 1) {
    const code = source.charCodeAt(at);
    if (code === LF || code === CR) lineStart = at + 1;
    else if (code === TAB && lineStart !== NONE && at - lineStart <= indent) return at;
    else if (code !== SPACE && code !== TAB) lineStart = NONE;
  }
  return NONE;
}

/** The text between a scalar and the next. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly before: ScannedScalar | undefined;
}

/** What go-yaml's scanner knows on its way through a gap. */
interface Way {
  at: number;
  lineStart: number;
  /** Whether nothing but blanks was on the line so far. */
  isLineStart: boolean;
  /** Whether a token must follow, and no tab. */
  needsToken: boolean;
  /** Whether plain text may still go on. */
  isInPlain: boolean;
  flowDepth: number;
}

function refusedBetween(source: string, { from, to, before }: Gap): number {
  // A block scalar ends with its last line break, and there a line begins.
  const isBehindLines = before === undefined || isBlockScalar(before.event);
  const way: Way = {
    at: from,
    lineStart: isBehindLines ? startOfLine(source, from) : NONE,
    isLineStart: isBehindLines,
    needsToken: isBehindLines,
    isInPlain: before?.event.style === SCALAR_STYLE.PLAIN,
    flowDepth: before?.flowDepth ?? 0,
  };
  const indent = before?.indent ?? NONE;
  for (; way.at < to; way.at += 1) {
    const code = source.charCodeAt(way.at);
    if (code === TAB) {
      const isTooFarLeft = way.isLineStart && way.at - way.lineStart <= indent;
      if (way.isInPlain ? isTooFarLeft : way.needsToken && way.flowDepth === 0) return way.at;
    } else if (code === LF || code === CR) {
      way.lineStart = way.at + 1;
      way.isLineStart = true;
      way.needsToken = true;
    } else if (code !== SPACE) goOverSign(source, way);
  }
  return NONE;
}

/** Over an indicator, an anchor, a tag, an alias or a comment. */
function goOverSign(source: string, way: Way): void {
  const { at, isLineStart } = way;
  const sign = source.charAt(at);
  way.isInPlain = false;
  if (sign === '#' && /^$|[\s,[\]{}"']/u.test(source.charAt(at - 1))) {
    way.at = endOf(/[^\r\n]*/uy, source, at) - 1;
    return;
  }
  way.isLineStart = false;
  const isAlone = /^$|\s/u.test(source.charAt(at + 1));
  way.needsToken = isAlone && (sign === '-' || sign === '?' || (sign === ':' && isLineStart));
  if ('[{'.includes(sign)) way.flowDepth += 1;
  else if (']}'.includes(sign)) way.flowDepth -= 1;
  else if (!isAlone && !',:"\''.includes(sign)) way.at = endOf(/[^\s,[\]{}]*/uy, source, at + 1) - 1;
}

function endOf(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  pattern.exec(source);
  return pattern.lastIndex;
}
