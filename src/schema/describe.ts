import type { Path } from '../model/location.ts';

/** Longest value that a message shows, in UTF-16 units. */
const MAX_SHOWN = 40;

/** A path in quotes, as people write it: `"spec.containers[0].image"`; `the object` for the root. */
export function pathText(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[\w-]+$/u.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `['${segment.slice(0, MAX_SHOWN)}']`;
  }
  return text === '' ? 'the object' : `"${text}"`;
}

/** A text in quotes, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text);
}

/** What a value is, for `… is …`: `the string "x"`, `a list`. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the string ${quoted(value)}`;
    case 'number':
    case 'bigint':
      return `the number ${value}`;
    case 'boolean':
      return `the boolean ${value}`;
    default:
      return 'a mapping';
  }
}

/** `a, b or c`; the rest is counted where there are many. */
export function listText(words: readonly string[], most = 12): string {
  const shown = words.slice(0, most).map((word) => (word === '' ? '""' : word));
  if (words.length > most) return `${shown.join(', ')} or one of ${words.length - most} more`;
  return shown.length < 2 ? (shown[0] ?? 'nothing') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

/** The sentence with a capital at its start. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
