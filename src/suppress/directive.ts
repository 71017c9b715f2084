/** What a comment or annotation asks for: `RULE, RULE -- reason`. */
export interface Directive {
  /** Rule ids, categories or peers' check ids, as written. */
  readonly names: readonly string[];
  readonly reason: string;
}

/** Reads `RULE, RULE -- reason`; says what is missing otherwise, and which names are there. */
export function parseDirective(
  text: string,
): Directive | { readonly fault: string; readonly names: readonly string[] } {
  const separator = text.indexOf('--');
  const names = (separator < 0 ? text : text.slice(0, separator)).split(/[\s,]+/u).filter((name) => name !== '');
  const reason = separator < 0 ? '' : text.slice(separator + 2).trim();
  if (names.length === 0) return { fault: 'names no rule', names };
  if (reason === '') return { fault: 'gives no reason', names };
  return { names, reason };
}
