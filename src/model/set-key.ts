import type { Path } from './location.ts';

/** Reads a key of values as Helm's `--set` does: dots part, `[0]` is an index, a backslash takes a dot's meaning away. */
export function readSetKey(key: string): readonly string[] {
  const path: string[] = [];
  let segment = '';
  for (let at = 0; at < key.length; at++) {
    const character = key.charAt(at);
    if (character === '\\') segment += key.charAt(++at);
    else if (character === '.' || character === '[') {
      if (segment !== '') path.push(segment);
      segment = '';
    } else if (character !== ']') segment += character;
  }
  if (segment !== '') path.push(segment);
  return path;
}

/** Writes the path as such a key, so that reading it gives the path's segments again; indices are segments like any other. */
export function writeSetKey(path: Path): string {
  return path.map((segment) => String(segment).replaceAll(/[\\.[\]]/gu, String.raw`\$&`)).join('.');
}

/** The key of what stands at `path` below the key `name`, which is empty at the top of the values. */
export function setKeyBelow(name: string, path: Path): string {
  return [name, writeSetKey(path)].filter((one) => one !== '').join('.');
}
