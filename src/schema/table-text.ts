/**
 * Tables are texts, so that opening one costs no more than reading its file: sections with an empty line between them, a row a line.
 * Rows that are looked up begin with the words they are looked up by.
 */

/** A table's text from its sections, each a list of rows. Throws for a row that could not be read again. */
export function tableText(sections: readonly (readonly string[])[]): string {
  if (sections.flat().some((row) => row === '' || row.includes('\n'))) throw new Error('a row is one line of a table');
  return `${sections.map((rows) => rows.join('\n')).join('\n\n')}\n`;
}

/** The sections of a table's text; the rows of one are `section.split('\n')`. */
export function sectionsOf(text: string): readonly string[] {
  return text.slice(0, -1).split('\n\n');
}

/** What follows in each row of a section that begins with these words. Rows that do stand together. */
export function rowsWith(section: string, ...words: readonly string[]): readonly string[] {
  const rows: string[] = [];
  // They are taken from input, where anything may stand, and several in one would find a row by its further words.
  if (words.some((word) => /[ \n]/u.test(word))) return rows;
  const wanted = `${words.join(' ')} `;
  let start = section.startsWith(wanted) ? 0 : section.indexOf(`\n${wanted}`) + 1;
  while (section.startsWith(wanted, start)) {
    const end = section.indexOf('\n', start);
    rows.push(section.slice(start + wanted.length, end < 0 ? undefined : end));
    if (end < 0) break;
    start = end + 1;
  }
  return rows;
}
