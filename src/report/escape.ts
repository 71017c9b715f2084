/**
 * Text of a repository made safe for the place it is shown in. One function a target; each takes one piece of text
 * and returns one line. What a reader cannot see is written out, so that two texts that differ look different.
 */

const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_LINES = /^[\n\x20-\x7e]*$/;

/** The text with everything invisible written as `\u202e` (`\u{e0001}` above U+FFFF). Line breaks are invisible too. */
export function showUnseen(text: string): string {
  // Nearly all text is plain, and a class of Unicode costs ten times what this costs.
  return PLAIN.test(text) ? text : text.replace(unseenCharacters(), writtenOut);
}

/**
 * For a terminal, or a log that GitHub's runner reads: no escape sequence, no line break, no workflow command in either
 * of the runner's syntaxes (`::name::` at the start of a line, `##[name]` anywhere).
 */
export function forTerminal(text: string): string {
  return withoutCommands(showUnseen(text));
}

/** The line without a workflow command in either syntax: for lines put together from pieces that are safe by themselves. */
export function withoutCommands(line: string): string {
  // Hardly any line has one, and each of a long report comes here.
  if (!line.includes('##[') && !/^\s*:/.test(line)) return line;
  return line.replaceAll('##[', '##\\u005b').replace(/^(\s*):/, '$1\\u003a');
}

/** For what stands behind `::error::`. Percent signs survive the runner's decoding; `##[` cannot start a command. */
export function forWorkflowCommandData(text: string): string {
  return showUnseen(text).replaceAll('##[', '##\\u005b').replaceAll('%', '%25');
}

/** For the value of a property such as `file=`; as data, and neither `:` nor `,` ends it. */
export function forWorkflowCommandProperty(text: string): string {
  return forWorkflowCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * For Markdown prose on GitHub: reads as the text itself. No emphasis, link, image, HTML, table cell, formula, footnote,
 * list or heading comes of it, and no mention (`@team`), reference (`#12`, `GH-12`) or bare web address becomes a link.
 */
export function forMarkdown(text: string): string {
  return forHtmlText(showUnseen(text))
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^(\s*)([-+=>:]|\d+(?=[.)]))/, (_, blanks: string, mark: string) => blanks + guarded(mark))
    .replace(/@|#(?!8203;)/g, '$&&#8203;')
    .replace(/\b(GH)-(?=\d)/gi, '$1-&#8203;')
    .replace(/:\/\//g, ':&#8203;//')
    .replace(/www\./gi, '$&&#8203;');
}

/** What GitHub may take for the id of a commit: those of forks count as the repository's own. */
const COMMIT_ID = /\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi;

/**
 * As `forMarkdown`, with what the text itself puts between backticks as code, and no id of a commit becomes a link: for sentences
 * about what a repository contains.
 */
export function forMarkdownProse(text: string): string {
  // Split with one group, every second piece is what stood between the backticks.
  const pieces = showUnseen(text).split(/`([^`]+)`/);
  return pieces
    .map((piece, index) =>
      index % 2 === 1 ? forMarkdownCode(piece) : forMarkdown(piece).replace(COMMIT_ID, '$&&#8203;'),
    )
    .join('');
}

/** A Markdown code span that holds the text and cannot be closed by it. Not for table cells, where `|` still counts. */
export function forMarkdownCode(text: string): string {
  const content = withoutCommands(showUnseen(text));
  if (content.trim() === '') return '` `';
  const fence = '`'.repeat(longestRun(content, '`') + 1);
  const pad = /^`|`$|^ .* $/.test(content) ? ' ' : '';
  return fence + pad + content + pad + fence;
}

/** The lines as a fenced code block that none of them can close; printed to a log, none of them is a workflow command. */
export function forMarkdownFence(lines: readonly string[], language: string): string {
  const content = lines.map(forTerminal);
  const fence = '`'.repeat(Math.max(3, ...content.map((line) => longestRun(line, '`') + 1)));
  return [fence + language, ...content, fence].join('\n');
}

/** For text and quoted attributes of HTML; printed to a log, no workflow command comes of it. */
export function forHtml(text: string): string {
  return forHtmlText(showUnseen(text))
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('##[', '##&#91;')
    .replace(/^(\s*):/, '$1&#58;');
}

/**
 * For `message.text` of SARIF. GitHub makes links of `[text](1)` and, where it posts alerts as comments, mentions of
 * `@name`; neither comes out of this. A digest (`nginx@sha256:…`) stays as it is.
 */
export function forSarifMessage(text: string): string {
  return showUnseen(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/(^|[^\w@])@(?=\w)/g, '$1@\u200b');
}

/** One cell of a CSV file, quoted; a spreadsheet takes it as text even where it looks like a formula. */
export function forCsv(text: string): string {
  const content = showUnseen(text);
  const guard = /^\s*[=+\-@]/.test(content) || text.startsWith('\t') ? "'" : '';
  return `"${guard}${content.replaceAll('"', '""')}"`;
}

/** Above so many entries nobody reads JSON by eye, and indentation makes it four times as long. */
const MOST_INDENTED = 500;

/**
 * JSON whose strings hold, as written, no `##[` and nothing that cannot be seen: the same data, and safe on a terminal
 * and in a log that GitHub's runner reads. Indented by two blanks where it holds few `entries`; ends with a line break.
 */
export function toSafeJson(value: unknown, entries: number): string {
  const written = JSON.stringify(value, undefined, entries > MOST_INDENTED ? 0 : 2);
  // Outside strings JSON has nothing of the kind but line breaks, so this only ever rewrites the inside of a string.
  const seen = PLAIN_LINES.test(written) ? written : written.replace(unseenCharacters(), asJsonEscape);
  return `${seen.replaceAll('##[', '##\\u005b')}\n`;
}

let pattern: RegExp | undefined;

/**
 * Controls, format characters (bidirectional ones among them), line separators, lone surrogates and whatever Unicode
 * asks programs to draw as nothing. Made when it is first needed: for classes of Unicode, V8 opens a library of its own.
 */
function unseenCharacters(): RegExp {
  return (pattern ??= new RegExp(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`, 'gu'));
}

function forHtmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function guarded(mark: string): string {
  return /\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`;
}

function writtenOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

function asJsonEscape(character: string): string {
  if (character === '\n') return character;
  const units = character.length === 1 ? [character] : [character.slice(0, 1), character.slice(1)];
  return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let current = 0;
  for (let index = 0; index < text.length; index += 1) {
    current = text[index] === character ? current + 1 : 0;
    if (current > longest) longest = current;
  }
  return longest;
}
