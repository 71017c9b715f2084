/** An element of DER. Source: ITU-T X.690. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Most elements that are read of one constructed element; honest certificates have a few dozen. */
const MAX_ELEMENTS = 10_000;

/** The elements that a constructed element holds, as far as they are whole. Never throws. */
export function derElements(der: Uint8Array): readonly DerElement[] {
  const found: DerElement[] = [];
  let at = 0;
  while (at + 2 <= der.length && found.length < MAX_ELEMENTS) {
    const tag = der[at] ?? 0;
    let length = der[at + 1] ?? 0;
    let start = at + 2;
    if (length >= 0x80) {
      const bytes = length - 0x80;
      // An indefinite length is not DER, and more than four bytes are more than there can be.
      if (bytes === 0 || bytes > 4) return found;
      length = 0;
      for (const end = start + bytes; start < end; start += 1) length = length * 256 + (der[start] ?? 0);
    }
    if (start + length > der.length) return found;
    found.push({ tag, content: der.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

/** The numbers of an object identifier, e.g. `[2, 5, 29, 15]`. */
export function derObjectId(content: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (numbers.length === 0)
      numbers.push(Math.min(Math.floor(value / 40), 2), value - 40 * Math.min(Math.floor(value / 40), 2));
    else numbers.push(value);
    value = 0;
  }
  return numbers;
}

/** The value of an integer that is not negative; undefined for one that a double cannot hold. */
export function derInteger(content: Uint8Array): number | undefined {
  let value = 0;
  for (const byte of content) value = value * 256 + byte;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A text of any of the string types that are read as bytes of UTF-8. */
export function derText(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

/** A time as RFC 3339 has it; undefined for what is none. */
export function derTime({ tag, content }: DerElement): string | undefined {
  const UTC_TIME = 0x17;
  const text = derText(content);
  const years = tag === UTC_TIME ? `${Number(text.slice(0, 2)) >= 50 ? '19' : '20'}${text}` : text;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u.exec(years);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
