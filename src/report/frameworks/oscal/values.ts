import type { Evidence, PlaceOfEvidence } from '../../../model/compliance.ts';
import { showUnseen } from '../../escape.ts';
import { HOMEPAGE } from '../../product.ts';
import { uriOf } from '../../uri.ts';

/** The version of OSCAL whose models are written: the oldest one that all of it is part of, since tools follow slowly. */
export const OSCAL_VERSION = '1.1.2';

/** A value of OSCAL as JSON has it. */
export interface OscalObject {
  readonly [key: string]: OscalValue | undefined;
}
type OscalValue = string | number | OscalObject | readonly OscalValue[];

/** OSCAL's `string`: one line, neither empty nor with blanks around it. */
export function asString(text: string): string {
  return showUnseen(text).trim() || '-';
}

/**
 * OSCAL's `markup-line` and `markup-multiline` read as the text itself: neither Markdown nor a parameter's place (`{{ insert: … }}`)
 * comes of it. Source: OSCAL's data types, markup.
 */
export function asMarkup(text: string): string {
  return asString(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]^~{}]/gu, '\\$&')
    .replace(/^[#+|=:-]/u, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/u, '$1\\');
}

/** OSCAL's `token`: begins with a letter or `_`; what it may not hold is written as its number. */
export function tokenOf(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N}.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`)
    .replace(/^(?=[^\p{L}_])/u, '_');
}

/** The moment at which a day begins. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The last moment of a day. */
export function endOf(day: string): string {
  return `${day}T23:59:59Z`;
}

/** A property under our own name space, where OSCAL has no name for it. */
export function propOf(name: string, value: string): OscalObject {
  return { name, ns: HOMEPAGE, value: asString(value) };
}

/** `charts/web/values.yaml#L12`, relative to the repository's root. */
export function hrefOf({ file, line }: PlaceOfEvidence): string {
  return `${uriOf(file) || '.'}${line === undefined ? '' : `#L${line}`}`;
}

/** The address itself where it is one of the web, in characters that every reader of addresses takes; else nothing. */
export function webAddress(text: string): string | undefined {
  return /^https?:\/\/[A-Za-z0-9][\w\-.~:/?#@!$&'()*+,;=]*$/u.test(text) && URL.canParse(text) ? text : undefined;
}

/** What an object is known by among the subjects of a result. */
export function subjectName({ object, place }: Evidence): string {
  return object === '' ? place.file || '.' : object;
}
