import { lexAction, lexTemplate } from './lex.ts';
import type { Broken, Piece, Span, Tag, Token, TokenKind } from './lex.ts';
import type { Command, ControlNode, Operand, Pipeline, TemplateNode } from './syntax.ts';

/** A template as a tree. */
export interface Template {
  readonly kind: 'template';
  readonly source: string;
  readonly body: readonly TemplateNode[];
}

/** Levels of blocks and parentheses. Go's own bound for parentheses is 1000; nobody nests as deep as this. */
const MAX_DEPTH = 500;

/** Reads a template as Go's `text/template` does. Never throws: what Go would refuse is broken. Knows no functions, so an unknown one is fine. */
export function parseTemplate(source: string): Template | Broken {
  const lexed = lexTemplate(source);
  if (lexed.kind === 'broken') return lexed;
  const state: State = { source, pieces: lexed.pieces, next: 0, depth: 0 };
  try {
    const body = readNodes(state);
    const stray = state.pieces[state.next];
    if (stray !== undefined) refuse('{{ end }} or {{ else }} without a beginning', stray.start);
    return { kind: 'template', source, body };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'broken', message: error.message, offset: error.offset };
    throw error;
  }
}

/** Carries the reason out of the recursion; never leaves this file. */
class Refusal extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

function refuse(message: string, offset: number): never {
  throw new Refusal(message, offset);
}

interface State {
  readonly source: string;
  readonly pieces: readonly Piece[];
  next: number;
  depth: number;
}

/** Nodes up to the `end` or `else` that belongs to someone above, or to the end of the source. */
function readNodes(state: State): readonly TemplateNode[] {
  if (++state.depth > MAX_DEPTH) refuse('blocks are nested too deeply', state.pieces[state.next]?.start ?? 0);
  const nodes: TemplateNode[] = [];
  for (let piece = state.pieces[state.next]; piece !== undefined; piece = state.pieces[state.next]) {
    if (piece.kind === 'text') nodes.push(piece);
    else if (piece.kind === 'comment') nodes.push({ kind: 'comment', tag: piece });
    else {
      const words = wordsOf(state.source, piece);
      const [word] = words.tokens;
      if (word?.kind === 'word' && (word.text === 'end' || word.text === 'else')) break;
      state.next++;
      nodes.push(readAction(piece, words, state));
      continue;
    }
    state.next++;
  }
  state.depth--;
  return nodes;
}

function readAction(tag: Tag, words: Words, state: State): TemplateNode {
  const [word] = words.tokens;
  if (word?.kind !== 'word') return { kind: 'print', tag, pipeline: readWhole(words, 'once') };
  switch (word.text) {
    case 'if':
    case 'with':
    case 'range':
      words.next = 1;
      return readControl(word.text, tag, words, state);
    case 'define':
    case 'block': {
      const name = nameIn(words, tag);
      const pipeline = word.text === 'block' ? readWhole(words, 'once') : undefined;
      const body = readNodes(state);
      const endTag = readEnd(state, tag);
      return pipeline === undefined
        ? { kind: 'define', tag, name, body, endTag }
        : { kind: 'block', tag, name, pipeline, body, endTag };
    }
    case 'template': {
      const name = nameIn(words, tag);
      return {
        kind: 'template',
        tag,
        name,
        pipeline: peek(words) === undefined ? undefined : readWhole(words, 'once'),
      };
    }
    case 'break':
    case 'continue':
      if (words.tokens.length === 1) return { kind: word.text, tag };
      break;
    default:
  }
  return { kind: 'print', tag, pipeline: readWhole(words, 'once') };
}

function nameIn(words: Words, tag: Tag): string {
  const name = words.tokens[1];
  if (name?.kind !== 'string') refuse('a template is named by a string', tag.start);
  words.next = 2;
  return name.text;
}

/** What stands behind `if`, `with` or `range`; `words` are at its pipeline. */
function readControl(
  kind: ControlNode['kind'],
  tag: Tag,
  words: Words,
  state: State,
  chained: 'chained' | 'alone' = 'alone',
): ControlNode {
  const pipeline = readWhole(words, kind === 'range' ? 'range' : 'once');
  const body = readNodes(state);
  const start = { kind, tag, pipeline, body, isChained: chained === 'chained' } as const;
  const next = state.pieces[state.next];
  if (next === undefined || next.kind !== 'action') refuse(`{{ ${kind} }} has no {{ end }}`, tag.start);
  state.next++;
  const branch = wordsOf(state.source, next);
  if (branch.tokens[0]?.text === 'end') return { ...start, otherwise: undefined, endTag: next };

  const again = branch.tokens[1];
  if (again?.kind === 'word' && (again.text === 'if' || again.text === 'with')) {
    branch.next = 2;
    if (++state.depth > MAX_DEPTH) refuse('branches are nested too deeply', next.start);
    const node = readControl(again.text, next, branch, state, 'chained');
    state.depth--;
    return { ...start, otherwise: { tag: next, body: [node] }, endTag: node.endTag };
  }
  if (again !== undefined) refuse('{{ else }} takes nothing but if and with', next.start);
  const otherwise = { tag: next, body: readNodes(state) };
  return { ...start, otherwise, endTag: readEnd(state, tag) };
}

function readEnd(state: State, opening: Tag): Tag {
  const tag = state.pieces[state.next];
  if (tag?.kind !== 'action') refuse('a block has no {{ end }}', opening.start);
  const { tokens } = wordsOf(state.source, tag);
  if (tokens[0]?.text !== 'end' || tokens.length > 1) refuse('here {{ end }} is due', tag.start);
  state.next++;
  return tag;
}

/** Tokens of one action without the blanks, read one after the other. */
interface Words {
  readonly tokens: readonly Token[];
  readonly end: number;
  next: number;
  depth: number;
}

function wordsOf(source: string, tag: Tag): Words {
  const tokens = lexAction(source, tag.inner);
  if ('kind' in tokens) refuse(tokens.message, tokens.offset);
  return { tokens: tokens.filter((token) => token.kind !== 'blank'), end: tag.inner.end, next: 0, depth: 0 };
}

function peek(words: Words): Token | undefined {
  return words.tokens[words.next];
}

function readWhole(words: Words, variables: 'once' | 'range'): Pipeline {
  const pipeline = readPipeline(words, variables);
  const rest = peek(words);
  if (rest !== undefined) refuse(`"${rest.text}" cannot stand here`, rest.start);
  return pipeline;
}

function readPipeline(words: Words, variables: 'once' | 'range'): Pipeline {
  if (++words.depth > MAX_DEPTH) refuse('parentheses are nested too deeply', words.end);
  const start = peek(words)?.start ?? words.end;
  const declaration = readVariables(words, variables);
  const commandsStart = peek(words)?.start ?? words.end;
  const commands = [readCommand(words)];
  while (peek(words)?.kind === '|') {
    words.next++;
    commands.push(readCommand(words));
  }
  words.depth--;
  return { start, end: commands.at(-1)?.end ?? start, ...declaration, commandsStart, commands };
}

function readVariables(words: Words, variables: 'once' | 'range'): Pick<Pipeline, 'variables' | 'assigns'> {
  const kindAt = (index: number): TokenKind | undefined => words.tokens[words.next + index]?.kind;
  const isPair = variables === 'range' && kindAt(0) === 'variable' && kindAt(1) === ',' && kindAt(2) === 'variable';
  const count = isPair ? 3 : 1;
  const operator = kindAt(count);
  if (kindAt(0) !== 'variable' || (operator !== 'declare' && operator !== 'assign'))
    return { variables: [], assigns: undefined };
  const names = words.tokens.slice(words.next, words.next + count).filter((token) => token.kind === 'variable');
  words.next += count + 1;
  return { variables: names.map((token) => token.text), assigns: operator === 'declare' ? 'declare' : 'set' };
}

function readCommand(words: Words): Command {
  const operands: Operand[] = [];
  for (let token = peek(words); token !== undefined; token = peek(words)) {
    if (token.kind === '|' || token.kind === ')') break;
    operands.push(readOperand(words, token));
  }
  const [first] = operands;
  if (first === undefined) refuse('a value is missing', peek(words)?.start ?? words.end);
  return { start: first.start, end: operands.at(-1)?.end ?? first.end, operands };
}

function readOperand(words: Words, token: Token): Operand {
  words.next++;
  const base = { start: token.start, end: token.end };
  switch (token.kind) {
    case 'string':
      return withFields(words, { ...base, kind: 'string', value: token.text });
    case 'character':
      return { ...base, kind: 'number', value: token.text.codePointAt(0) ?? 0, fields: [] };
    case 'number':
      return { ...base, kind: 'number', value: Number(token.text.replaceAll('_', '')), fields: [] };
    case 'dot':
      return withFields(words, { ...base, kind: 'dot' });
    case 'field':
      return withFields(words, { ...base, kind: 'dot' }, [token.text]);
    case 'variable':
      return withFields(words, { ...base, kind: 'variable', name: token.text });
    case 'word':
      return withFields(words, { ...base, ...meaningOf(token.text) });
    case '(': {
      const pipeline = readPipeline(words, 'once');
      const close = peek(words);
      if (close?.kind !== ')') refuse('a parenthesis is not closed', token.start);
      words.next++;
      return withFields(words, { start: token.start, end: close.end, kind: 'pipeline', pipeline });
    }
    default:
      return refuse(`"${token.text}" cannot stand here`, token.start);
  }
}

type Meaning =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'nil' }
  | { readonly kind: 'function'; readonly name: string };

function meaningOf(word: string): Meaning {
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
  return word === 'nil' ? { kind: 'nil' } : { kind: 'function', name: word };
}

type WithoutFields<T> = T extends unknown ? Omit<T, 'fields'> : never;

/** The operand with the `.a.b` that follow without a blank. */
function withFields(words: Words, operand: WithoutFields<Operand> & Span, first: readonly string[] = []): Operand {
  const fields = [...first];
  let { end } = operand;
  for (let token = peek(words); token?.kind === 'field' && token.start === end; token = peek(words)) {
    fields.push(token.text);
    end = token.end;
    words.next++;
  }
  return { ...operand, end, fields };
}
