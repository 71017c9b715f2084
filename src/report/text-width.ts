/** How many cells of a terminal the text takes. The text holds no control characters. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}

/**
 * The text broken at blanks into lines of at most `width` cells. A word longer than a line stands on its own line,
 * whole, so that a path or a name can still be copied. Always at least one line.
 */
export function wrap(text: string, width: number): readonly string[] {
  if (text.length * 2 <= width || widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const more = widthOf(word);
    if (line === '') {
      line = word;
      taken = more;
    } else if (taken + 1 + more <= width) {
      line += ` ${word}`;
      taken += 1 + more;
    } else {
      lines.push(line);
      line = word;
      taken = more;
    }
  }
  return [...lines, line];
}

interface Patterns {
  /** East Asian wide and fullwidth forms (Unicode Standard Annex 11), and emoji. */
  readonly wide: RegExp;
  readonly combining: RegExp;
}
let patterns: Patterns | undefined;

/** Made when they are first needed: for classes of Unicode, V8 opens a library of its own. */
function unicodePatterns(): Patterns {
  return (patterns ??= {
    wide: new RegExp(
      String.raw`[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}`,
      'u',
    ),
    combining: new RegExp(String.raw`\p{Mn}|\p{Me}`, 'u'),
  });
}

function cellsOf(character: string): number {
  const { wide, combining } = unicodePatterns();
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
