import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { type Failure, isBlockScalar } from './build-document.ts';
import { startOfLine } from './split-documents.ts';
import { type ScannedScalar, tabRefusal } from './tab-refusal.ts';

/**
 * Why go-yaml, and so kubectl and Helm, refuses a text that js-yaml takes; undefined where it does not. js-yaml reads YAML 1.2, go-yaml has the
 * scanner of libyaml, for YAML 1.1, which is stricter about tabs, names of anchors, escapes, and keys and signs in brackets. Each of these was
 * tried with sigs.k8s.io/yaml 1.6.0 and go.yaml.in/yaml/v2 2.4.4. JSON is not to be asked about: kubectl reads it with a parser of its own.
 */
export function goRefusal(source: string, events: readonly Event[]): Failure | undefined {
  const control = CONTROL.exec(source);
  if (control !== null) return { message: controlMessage(control[0]), offset: control.index };
  if (STARTS_WITH_END.test(source))
    return { message: 'a document cannot begin with "...", which ends one; remove it', offset: source.indexOf('...') };
  const scan: Scan = { source, scalars: [], collections: [] };
  for (const event of events) {
    const refusal = refusalOfEvent(scan, event);
    if (refusal !== undefined) return refusal;
  }
  return tabRefusal(source, scan.scalars);
}

// oxlint-disable-next-line no-control-regex -- these are the characters in question
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/u;
const STARTS_WITH_END = /^\uFEFF?(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*\.\.\.(?:\s|$)/u;

function controlMessage(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `the control character U+${code} stands in the text, which Kubernetes refuses even in a comment; remove it, or write it as an escape in double quotes`;
}

interface Scan {
  readonly source: string;
  readonly scalars: ScannedScalar[];
  /** Those that are open, the innermost last. */
  readonly collections: Collection[];
}

interface Collection {
  readonly isMap: boolean;
  readonly isFlow: boolean;
  /** Of the innermost one in block style, be it this; a line of brackets may be as long as the text. */
  readonly blockColumn: number;
  /** Flow collections, this one included. */
  readonly flowDepth: number;
  /** Whether the next node is a key. */
  isAtKey: boolean;
  /** Where the latest key begins. */
  keyStart: number;
}

/** Around a document's first node. */
const OUTSIDE = { blockColumn: -1, flowDepth: 0 } as const;

function refusalOfEvent(scan: Scan, event: Event): Failure | undefined {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const refusal = refusalOfAnchor(scan, event) ?? refusalOfScalar(scan, event);
      endNode(scan);
      return refusal;
    }
    case EVENT_ID.ALIAS: {
      const refusal = refusalOfAnchor(scan, event);
      endNode(scan);
      return refusal;
    }
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      const refusal = refusalOfAnchor(scan, event) ?? refusalOfCollection(scan, event);
      const isFlow = event.style === COLLECTION_STYLE.FLOW;
      const { blockColumn, flowDepth } = scan.collections.at(-1) ?? OUTSIDE;
      scan.collections.push({
        isMap: event.type === EVENT_ID.MAPPING,
        isFlow,
        blockColumn: isFlow ? blockColumn : event.start - startOfLine(scan.source, event.start),
        flowDepth: isFlow ? flowDepth + 1 : flowDepth,
        isAtKey: true,
        keyStart: event.start,
      });
      return refusal;
    }
    case EVENT_ID.POP:
      scan.collections.pop();
      endNode(scan);
      return undefined;
    case EVENT_ID.DOCUMENT:
      scan.collections.length = 0;
      return undefined;
  }
}

function endNode({ collections }: Scan): void {
  const inner = collections.at(-1);
  if (inner !== undefined) inner.isAtKey = !inner.isAtKey;
}

function refusalOfAnchor(
  { source }: Scan,
  { anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number },
): Failure | undefined {
  if (anchorStart < 0) return undefined;
  const name = source.slice(anchorStart, anchorEnd);
  if ('[{'.includes(source.charAt(anchorEnd) || ' '))
    return { message: `a space is missing behind the anchor "${name}"`, offset: anchorEnd };
  if (/^[\w-]+$/u.test(name)) return undefined;
  const message = `the anchor "${name}" has a name that Kubernetes refuses; use letters, digits, "-" and "_"`;
  return { message, offset: anchorStart };
}

function refusalOfScalar(scan: Scan, event: ScalarEvent): Failure | undefined {
  const { source, scalars, collections } = scan;
  if (event.valueStart < 0) return undefined;
  const inner = collections.at(-1);
  const { blockColumn, flowDepth } = inner ?? OUTSIDE;
  scalars.push({ event, indent: blockColumn, flowDepth });
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
    const escape = refusalOfEscapes(source, event);
    if (escape !== undefined) return escape;
  }
  if (flowDepth > 0 && event.style === SCALAR_STYLE.PLAIN) {
    const sign = refusalOfSign(source, event);
    if (sign !== undefined) return sign;
  }
  if (isBlockScalar(event)) return refusalOfBlockTab(source, event);
  if (inner?.isMap !== true || !inner.isAtKey) return undefined;
  inner.keyStart = event.valueStart;
  return refusalOfKey(source, event, inner);
}

function refusalOfEscapes(source: string, { valueStart, valueEnd }: ScalarEvent): Failure | undefined {
  const text = source.slice(valueStart, valueEnd);
  if (!text.includes('\\')) return undefined;
  for (const match of text.matchAll(ESCAPE)) {
    const [escape] = match;
    const offset = valueStart + match.index;
    if (escape === '\\/') return { message: 'Kubernetes does not know the escape "\\/"; write "/"', offset };
    const point = Number.parseInt(match[1] ?? match[2] ?? '0', 16);
    if ((point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff) {
      const message = `the escape "${escape}" names no character, so Kubernetes refuses it; write the character itself, or \\U and eight digits`;
      return { message, offset };
    }
  }
  return undefined;
}
const ESCAPE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|[^])/gu;

/**
 * go-yaml takes no tab for text in the columns that are a block's indentation, nor at the start of its first line of text, from which it finds out
 * how far that goes.
 */
function refusalOfBlockTab(source: string, { valueStart, valueEnd, indent }: ScalarEvent): Failure | undefined {
  const text = source.slice(valueStart, valueEnd);
  if (!text.includes('\t')) return undefined;
  const header = source.slice(startOfLine(source, Math.max(0, valueStart - 1)), valueStart);
  let margin = /[|>][-+]?[1-9]/u.test(header) ? indent : undefined;
  for (const { 0: line, index } of text.matchAll(/^.*$/gmu)) {
    const column = line.search(/[^ ]/u);
    if (column === -1) continue;
    if (line.charAt(column) === '\t' && column < (margin ?? Number.POSITIVE_INFINITY)) {
      const message =
        'a tab stands at the start of a block of text, where Kubernetes takes spaces only; say behind "|" how many spaces are its indentation';
      return { message, offset: valueStart + index + column };
    }
    margin ??= column;
  }
  return undefined;
}

/** Signs that begin a key or a value of their own wherever they stand in brackets. */
function refusalOfSign(source: string, { valueStart, valueEnd }: ScalarEvent): Failure | undefined {
  const text = source.slice(valueStart, valueEnd);
  const comment = text.indexOf('\t#');
  if (comment !== NONE)
    return { message: 'a comment stands in brackets behind a tab; put a space there', offset: valueStart + comment };
  const at = text.startsWith(':') ? 0 : text.indexOf('?');
  if (at === NONE) return undefined;
  const message = `in brackets Kubernetes takes "${text.charAt(at)}" for a sign and not for text; put ${JSON.stringify(text.slice(0, 60))} in quotes`;
  return { message, offset: valueStart + at };
}

/** Characters from the start of a key to its colon that go-yaml looks back. */
const LONGEST_KEY = 1024;

/** What may stand in front of a key of block style on its line. */
const LEAD_OF_KEY = /^\uFEFF?(?:---)?\s*(?:(?:[-?:]|[&!]\S*)\s+)*$/u;

function refusalOfKey(source: string, event: ScalarEvent, { isFlow }: Collection): Failure | undefined {
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const start = event.valueStart - (isQuoted ? 1 : 0);
  const end = event.valueEnd + (isQuoted ? 1 : 0);
  const lead = isFlow ? '' : source.slice(startOfLine(source, start), start);
  if (!LEAD_OF_KEY.test(lead))
    return { message: 'a key stands behind a value on its line; put it on a line of its own', offset: start };
  const rest = /\s*(?:#[^\r\n]*\s+)*:?/uy;
  rest.lastIndex = end;
  const match = rest.exec(source)?.[0] ?? '';
  if (!match.endsWith(':')) return undefined;
  const colon = end + match.length - 1;
  const isLong = colon - start > LONGEST_KEY;
  const isOnLines = /[\r\n]/u.test(source.slice(start, colon));
  if ((isLong || isOnLines) && isExplicit(source, start)) return undefined;
  if (isLong)
    return { message: `a key has more than ${LONGEST_KEY} characters, which Kubernetes refuses`, offset: start };
  if (isOnLines)
    return {
      message: 'a key and its colon stand on several lines, which Kubernetes refuses; join them',
      offset: start,
    };
  const behind = source.charAt(colon + 1);
  if (isFlow && !isQuoted && behind !== '' && ',[]{}'.includes(behind))
    return {
      message: 'in brackets Kubernetes takes a colon without a space behind it for text; put a space behind it',
      offset: colon,
    };
  return undefined;
}

/** Whether a `?` stands in front of the key. */
function isExplicit(source: string, start: number): boolean {
  return /(?:^|[\s,{[])\?\s+(?:[&!]\S*\s+)*$/u.test(source.slice(Math.max(0, start - 200), start));
}

function refusalOfCollection(scan: Scan, event: MappingEvent | SequenceEvent): Failure | undefined {
  const { source, collections } = scan;
  const parent = collections.at(-1);
  if (parent === undefined || parent.isFlow || !parent.isMap || parent.isAtKey) return undefined;
  if (event.style === COLLECTION_STYLE.FLOW || isExplicit(source, parent.keyStart)) return undefined;
  if (startOfLine(source, event.start) !== startOfLine(source, parent.keyStart)) return undefined;
  return { message: 'a mapping or a list begins on the line of its key; put it on the next line', offset: event.start };
}

const NONE = -1;
