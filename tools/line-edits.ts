/** A key with what stands in front of it, then its value: of YAML in block style, as templates and values files have it. */
const ENTRY = /^(\s*(?:-\s+)*(?:"[^"]*"|'[^']*'|[^\s:#"'{[][^:#{]*?)\s*:\s+)(\S.*)$/u;
const KEY = /^(\s*(?:-\s+)*)(["']?)([\w./-]+)(["']?\s*:.*)$/u;
const ACTION = /\{\{-?.*?-?\}\}/gu;

/** Characters that no value of a manifest is made of. */
const STRANGE = 'zq9';

/**
 * The text with one of its lines (from 1) edited, in several ways, the mildest first: another value, another key, no such line. A claim about
 * the line is true when one of them changes what it speaks of.
 */
export function lineEdits(text: string, line: number): readonly string[] {
  const lines = text.split('\n');
  const old = lines[line - 1];
  if (old === undefined) return [];
  const end = old.endsWith('\r') ? '\r' : '';
  const edited = editsOf(end === '' ? old : old.slice(0, -1));
  return [...new Set(edited)].filter((one) => one !== old).map((one) => lines.with(line - 1, one + end).join('\n'));
}

function editsOf(line: string): readonly string[] {
  const edits: string[] = [];
  const entry = ENTRY.exec(line);
  const isPlain = !line.includes('{{');
  if (isPlain && entry !== null) edits.push(...otherValues(entry[2] ?? '').map((value) => (entry[1] ?? '') + value));
  const item = /^(\s*-\s+)([^\s:#{[&*|>].*)$/u.exec(line);
  if (isPlain && entry === null && item !== null)
    edits.push(...otherValues(item[2] ?? '').map((value) => (item[1] ?? '') + value));
  const literal = /^(\s*-\s+["']?[\w.-]+=)(.*)$/u.exec(line);
  if (literal !== null) edits.push(`${literal[1] ?? ''}${STRANGE}`);
  if (!isPlain && entry !== null) edits.push(`${entry[1] ?? ''}${STRANGE}`);
  const key = KEY.exec(line);
  if (key !== null) edits.push(`${key[1] ?? ''}${key[2] ?? ''}${STRANGE}${key[3] ?? ''}${key[4] ?? ''}`);
  if (!isPlain) edits.push(line.replaceAll(ACTION, STRANGE));
  const flow = /([[{,]\s*["']?[\w./-]+["']?\s*:\s*)(["']?)([\w./-]+)(["']?)/gu;
  for (const match of line.matchAll(flow)) {
    const at = match.index + (match[1] ?? '').length;
    for (const value of otherValues(`${match[2] ?? ''}${match[3] ?? ''}${match[4] ?? ''}`))
      edits.push(line.slice(0, at) + value + line.slice(match.index + match[0].length));
  }
  for (const match of isPlain ? line.matchAll(/([[,]\s*)("[^"]*"|'[^']*'|[^\s,:"'[\]{}]+)(?=\s*[\],])/gu) : []) {
    const at = match.index + (match[1] ?? '').length;
    for (const value of otherValues(match[2] ?? ''))
      edits.push(line.slice(0, at) + value + line.slice(match.index + match[0].length));
  }
  for (const match of line.matchAll(/([[{,]\s*["']?)([\w./-]+)(?=["']?\s*:)/gu))
    edits.push(
      line.slice(0, match.index) + (match[1] ?? '') + STRANGE + line.slice(match.index + (match[1] ?? '').length),
    );
  // Of an environment file or a text.
  if (isPlain && entry === null) edits.push(`${line}${STRANGE}`);
  return [...edits, ''];
}

/** Values of the same kind as far as there is one, then another of no kind. */
function otherValues(written: string): readonly string[] {
  const value = (written.split(' #')[0] ?? '').trimEnd();
  const rest = written.slice(value.length);
  const others = ((): readonly string[] => {
    if (value === 'true') return ['false'];
    if (value === 'false') return ['true'];
    if (/^-?\d+$/u.test(value)) return [String(Number(value) + 1)];
    if (value === '{}') return [`{${STRANGE}: ${STRANGE}}`];
    if (value === '[]') return [`[${STRANGE}]`];
    if (/^(?:""|'')$/u.test(value)) return [STRANGE];
    if (/^(?:"[^"]*"|'[^']*')$/u.test(value)) return [`${value.slice(0, -1)}${STRANGE}${value.slice(-1)}`];
    if (/^(?:[|>][-+0-9]*|[&*!].*|[[{].*)$/u.test(value)) return [];
    return [`${value}${STRANGE}`];
  })();
  return others.map((one) => one + rest);
}
