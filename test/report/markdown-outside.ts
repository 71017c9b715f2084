/** The text without code blocks, code spans and what the summaries quote, all of which GitHub shows as it is. */
export function withoutCode(written: string): string {
  return written
    .replaceAll(/^(`{3,})yaml\n.*\n\1$/gm, '')
    .replaceAll(/(?<=<summary><code>)[^<]*(?=<\/code>)/g, '')
    .split('\n')
    .map(withoutCodeSpans)
    .join('\n');
}

/** As CommonMark reads a line: a backslash guards the next character, and a run of backticks ends at an equal run. */
function withoutCodeSpans(line: string): string {
  let rest = line;
  let outside = '';
  for (let run = /\\.|`+/u.exec(rest); run !== null; run = /\\.|`+/u.exec(rest)) {
    const [mark] = run;
    const behind = rest.slice(run.index + mark.length);
    const end = mark.startsWith('\\') ? undefined : [...behind.matchAll(/`+/g)].find(([other]) => other === mark);
    outside += rest.slice(0, run.index) + (end === undefined ? mark : '');
    rest = end === undefined ? behind : behind.slice(end.index + mark.length);
  }
  return outside + rest;
}
