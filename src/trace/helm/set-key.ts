/** Reads a key of `--set` as Helm does: dots part, `[0]` is an index, a backslash takes a dot's meaning away. */
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
