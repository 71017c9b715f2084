/** As much of a document as borders are judged by. */
export interface DocumentBorder {
  readonly kind: 'data' | 'broken';
  /** Offset in the text. */
  readonly start: number;
  /** Whether it holds no more than comments. */
  readonly isEmpty: boolean;
}

/** A line that kubectl takes for the border between two documents, and refuses or does not read on behind. */
export interface SeparatorFault {
  readonly message: string;
  readonly offset: number;
}

/**
 * Where kubectl cuts a text into documents otherwise than YAML says. It does so before it reads YAML, and takes each line that begins with `---` for
 * a border, on which only a comment may follow; what stands in front of the first one, directives too, is a document of its own. Source:
 * `YAMLReader` of k8s.io/apimachinery/pkg/util/yaml, the same from 0.32 to 0.37.
 */
export function separatorFaults(text: string): readonly SeparatorFault[] {
  const faults: SeparatorFault[] = [];
  const directive = DIRECTIVE.exec(text);
  if (directive !== null) faults.push({ message: DIRECTIVE_MESSAGE, offset: directive[0].length - 1 });
  for (let mark = text.indexOf('---'); mark !== -1; mark = text.indexOf('---', mark + 3)) {
    if (mark > 0 && text.charCodeAt(mark - 1) !== LF) continue;
    const lineEnd = text.indexOf('\n', mark);
    const rest = text.slice(mark + 3, lineEnd === -1 ? text.length : lineEnd).trim();
    if (rest === '' || rest.startsWith('#')) continue;
    // kubectl reads no further.
    faults.push({ message: TEXT_MESSAGE, offset: mark });
    break;
  }
  return faults;
}

/** The text behind `...`, which YAML takes for another document and kubectl does not read. `documents` are those of the text. */
export function unreadFaults(text: string, documents: readonly DocumentBorder[]): readonly SeparatorFault[] {
  const told = new Set<number>();
  return documents.flatMap((document, index) => {
    const { start } = document;
    const isFurther = documents[index - 1]?.start === start && document.kind === 'data' && !document.isEmpty;
    if (!isFurther || told.has(start)) return [];
    told.add(start);
    DOCUMENT_END.lastIndex = start;
    const end = DOCUMENT_END.exec(text);
    return end === null ? [] : [{ message: END_MESSAGE, offset: end.index }];
  });
}

const LF = 0x0a;
const DOCUMENT_END = /^\.\.\.(?=\s|$)/gmu;
const END_MESSAGE =
  'the document ends with "...", and kubectl reads nothing behind it up to the next "---"; begin what follows with "---"';
/** A text that begins with a directive, be it behind comments. */
const DIRECTIVE = /^\uFEFF?(?:[^\S\n]*(?:#[^\n]*)?\n)*%/u;
const DIRECTIVE_MESSAGE =
  'a directive stands in front of "---"; kubectl cuts the text there first and refuses a document of directives alone, remove it';
const TEXT_MESSAGE =
  'text stands behind "---" on its line, which kubectl refuses together with the rest of the file; put it on the next line';
