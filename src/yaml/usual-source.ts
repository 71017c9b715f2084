/**
 * The text of a document as js-yaml has to be given it to read what go-yaml and kubectl read, of the same length: with their line breaks, and
 * with their start of a document.
 */
export function usualSource(source: string): string {
  return withUsualStart(withLineBreaks(source));
}

/**
 * The same text, of the same length, in which what ends a line for go-yaml is a line feed: NEL and the separators of lines and paragraphs. YAML 1.2
 * no longer has them, and a key behind one would go unseen.
 */
function withLineBreaks(source: string): string {
  return OTHER_BREAKS.test(source) && !isJsonText(source) ? source.replaceAll(ALL_OTHER_BREAKS, '\n') : source;
}
const OTHER_BREAKS = /[\u0085\u2028\u2029]/u;
const ALL_OTHER_BREAKS = /[\u0085\u2028\u2029]/gu;

/**
 * The same text, of the same length, with nothing but spaces behind `---` where a comment follows at once, and with a byte order mark in front
 * of `---` and not on the line below: kubectl cuts documents apart before it reads them, and takes a mark at the start of each.
 */
function withUsualStart(source: string): string {
  if (!source.startsWith('---')) return source;
  const comment = /^---(#[^\r\n]*)/u.exec(source)?.[1];
  if (comment !== undefined) return `---${' '.repeat(comment.length)}${source.slice(3 + comment.length)}`;
  const marked = /^(---[ \t]*\r?\n)\uFEFF/u.exec(source)?.[1];
  return marked === undefined ? source : `\uFEFF${marked}${source.slice(1 + marked.length)}`;
}

/** Whether kubectl reads the text with its parser for JSON. */
export function isJsonText(source: string): boolean {
  if (!/^\s*\{/u.test(source)) return false;
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
