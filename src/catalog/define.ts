import { type Document, isNode, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import { reasonOf } from '../config/config-yaml.ts';
import { UserError } from '../errors.ts';
import type { Category } from '../model/rule.ts';
import type { LocatedDefinition, RuleDefinition } from './definition.ts';
import { readRuleFile, type RuleFile } from './schema.ts';

/** Bytes that a rule file may have. */
const MAX_RULE_FILE = 1024 * 1024;

/**
 * Reads the rules of one file; a team's own file may hold several documents.
 * `category` is that of the folder for built-in rules, undefined for a team's own.
 * Throws `UserError` with file, line and column for the first thing that is not a rule.
 */
export function defineRules(text: string, file: string, category?: Category): readonly LocatedDefinition[] {
  return readRuleDocuments(text, file).map((document) => defineRule(document, category));
}

/** One document of a rule file, before it is known to be a rule. */
export interface RuleDocument {
  readonly value: unknown;
  /** The file as it is named to the user. */
  readonly file: string;
  readonly placeOf: LocatedDefinition['placeOf'];
}

/** The documents of a file. Throws `UserError` with file, line and column where it is no YAML. */
export function readRuleDocuments(text: string, file: string): readonly RuleDocument[] {
  if (text.length > MAX_RULE_FILE) {
    throw new UserError(`${file} is larger than 1 MiB`, {
      hint: 'Split it into files of a few rules each.',
      at: { file },
    });
  }
  const lines = new LineCounter();
  // The library's own check for equal keys takes quadratic time, and the lines that it adds to its messages are told as the place.
  return parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  }).map((document) => readDocument(document, { lines, file, text }));
}

interface RuleFileContext {
  readonly lines: LineCounter;
  readonly file: string;
  readonly text: string;
}

function readDocument(document: Document, context: RuleFileContext): RuleDocument {
  const { file, lines } = context;
  const fault = document.errors[0];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new UserError(`${file} is not YAML: ${reasonOf(fault.message)}`, {
      hint: 'Mend the YAML; docs/writing-rules.md shows a rule file.',
      at: { file, line, column: col },
    });
  }
  refuseRepeats(document, context);
  return { value: valueOf(document, file), file, placeOf: placesIn(document, context) };
}

/** Aliases that a file may have: far more than a rule needs and far fewer than a bomb. */
const MOST_ALIASES = 100;

/** A key that is there twice, and more aliases than are looked up in reasonable time: the library searches all of the document for each. */
function refuseRepeats(document: Document, context: RuleFileContext): void {
  let aliases = 0;
  visit(document, {
    Alias() {
      aliases += 1;
      return aliases > MOST_ALIASES ? visit.BREAK : undefined;
    },
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (keys.has(name)) {
          throw new UserError(`the key "${String(name).slice(0, 80)}" is there twice`, {
            hint: 'Keep one of them.',
            at: { file: context.file, ...placeOfNode(key, 0, context) },
          });
        }
        keys.add(name);
      }
    },
  });
  if (aliases > MOST_ALIASES) throw tooManyAliases(context.file);
}

function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    throw tooManyAliases(file);
  }
}

function tooManyAliases(file: string): UserError {
  return new UserError(`${file} repeats its anchors more than a hundred times`, {
    hint: 'Write the values out.',
    at: { file },
  });
}

/** The rule of a document; `category` as for `defineRules`. Throws `UserError` for the first thing that is not a rule. */
export function defineRule({ value, file, placeOf }: RuleDocument, category?: Category): LocatedDefinition {
  const reading = readRuleFile(value);
  if (!reading.ok) {
    const { message, hint, path } = reading.fault;
    throw new UserError(message, {
      hint: hint ?? 'docs/writing-rules.md shows a rule file.',
      at: { file, ...placeOf(path) },
    });
  }
  return { definition: complete(reading.rule, { file, category, placeOf }), file, placeOf };
}

/** What the shape alone cannot say: which keys go together. */
function complete(
  rule: RuleFile,
  context: Pick<LocatedDefinition, 'file' | 'placeOf'> & { readonly category: Category | undefined },
): RuleDefinition {
  const refuse = (message: string, hint: string, path: readonly string[]): never => {
    throw new UserError(`rule "${rule.id}": ${message}`, {
      hint,
      at: { file: context.file, ...context.placeOf(path) },
    });
  };
  if (context.category !== undefined && rule.category !== undefined) {
    refuse('a built-in rule has its category from its folder', 'Remove the key `category`.', ['category']);
  }
  if (rule.scope === 'set' && rule.check === undefined) {
    refuse('scope set needs `check`', 'Name a TypeScript file beside this one, e.g. `check: ./my-rule.ts`.', ['scope']);
  }
  if (rule.check !== undefined && context.category === undefined) {
    refuse(
      '`check` is for built-in rules',
      "A team's own rules are CEL only, since a pull request must not run code.",
      ['check'],
    );
  }
  if (rule.check === undefined && (rule.expression === undefined || rule.message === undefined)) {
    refuse(
      '`expression` and `message` are needed',
      'Say in CEL what must be true, and in words what is wrong if it is not.',
      ['expression'],
    );
  }
  const { category, anchor, ...rest } = rule;
  const anchors = anchor === undefined ? ['.'] : typeof anchor === 'string' ? [anchor] : anchor;
  return { ...rest, category: category ?? context.category ?? 'config', anchors };
}

function placesIn(document: Document, context: RuleFileContext): LocatedDefinition['placeOf'] {
  return (path, offset = 0) => {
    let node: unknown = document.contents;
    for (let length = 1; length <= path.length; length += 1) {
      const next = document.getIn(path.slice(0, length), true);
      if (!isNode(next)) break;
      node = next;
    }
    return placeOfNode(node, offset, context);
  };
}

function placeOfNode(node: unknown, offset: number, context: RuleFileContext): { line: number; column: number } {
  const range = isNode(node) ? node.range : undefined;
  const start = range?.[0] ?? 0;
  if (!isScalar(node)) return at(context, start);
  // CEL in a block scalar starts on the line below its header, behind the indentation; quotes take one column.
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const body = context.text.indexOf('\n', start) + 1;
    const indent = /^[ \t]*/u.exec(context.text.slice(body))?.[0].length ?? 0;
    return at(context, advance(context.text, body + indent, offset, indent));
  }
  return at(context, start + offset + (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0));
}

/** The offset in the file of the `count`-th character of a block scalar's value, whose lines lose `indent` columns. */
function advance(text: string, from: number, count: number, indent: number): number {
  let offset = from;
  for (let left = count; left > 0 && offset < text.length; left -= 1) {
    offset += text[offset] === '\n' ? 1 + indent : 1;
  }
  return offset;
}

function at(context: RuleFileContext, offset: number): { line: number; column: number } {
  const { line, col } = context.lines.linePos(offset);
  return { line, column: col };
}
