import type { Tag } from '../../gotemplate/lex.ts';
import { MARKED_SUFFIX, STAGE_NAMES, closeMark, keyMarkStart, openMark, textMark } from '../../gotemplate/marks.ts';
import type { MarkPair, Place, Stage } from '../../gotemplate/marks.ts';
import type { Template } from '../../gotemplate/parse.ts';
import type {
  BlockNode,
  Command,
  ControlNode,
  DefineNode,
  Operand,
  Pipeline,
  TemplateNode,
} from '../../gotemplate/syntax.ts';

/** How one template of a chart is to be marked. */
export interface MarkOptions {
  /** Its number among the chart's templates. */
  readonly file: number;
  /** Its path in its chart, `templates/a.yaml`. */
  readonly name: string;
  readonly pair: MarkPair;
  /** Names of all templates that any file of the chart defines and of which a marked copy will be there. */
  readonly defined: ReadonlySet<string>;
  /** Whether Helm only reads its defines (`_helpers.tpl`, NOTES.txt), so that it prints nothing of its own. */
  readonly isPartial: boolean;
  /** Whether ranges tell their keys; Go refuses that for a range over a number. */
  readonly hasKeys: boolean;
}

/** Name of the key under which a marked template prints the version of Helm and, in base 64, what it would have printed. */
export const PRINTED_KEY = 'lintel';

/**
 * The source of a template that prints, in place of its manifests, one line `lintel: v4.1.4 <base 64>` that holds them with marks. Its defines
 * stay as they are, and each has a marked copy beside it, which is called only where the result goes straight to the output. So no mark
 * ever reaches a comparison, a parser or a hash, and Helm never reads a marked manifest.
 */
export function markTemplate(template: Template, options: MarkOptions): string {
  const writer: Writer = { source: template.source, options, copies: [] };
  const body = writeNodes(template.body, writer);
  // Copies stand in the same file, so that of several defines with one name the copy of the one that Helm chooses is chosen.
  const copies = writer.copies.join('');
  if (options.isPartial) return template.source + copies;
  const own = `lintel:${options.file}`;
  // Other templates may include this one, for a checksum or as data: then Helm is not at this one, and it prints what it always did.
  const isOwn = `and (kindIs "map" .) .Template (hasSuffix ${quoted(`/${options.name}`)} .Template.Name)`;
  return (
    definesOf(template.body, template.source) +
    copies +
    `{{ define "${own}" }}${body}{{ end }}` +
    `{{ if ${isOwn} }}${PRINTED_KEY}: {{ .Capabilities.HelmVersion.Version }} {{ include "${own}" . | b64enc }}\n{{ else }}${plainText(template.body, template.source)}{{ end }}`
  );
}

/** The source with its defines taken out, which may stand at the top of a file only. */
function plainText(nodes: readonly TemplateNode[], source: string): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return source.slice(node.start, node.end);
        case 'define':
          return tag('/* */', { before: node.tag.trimsBefore, after: node.endTag.trimsAfter }, '');
        case 'block': {
          const call = `template ${quoted(node.name)} ${source.slice(node.pipeline.start, node.pipeline.end)}`;
          return tag(call, { before: node.tag.trimsBefore, after: node.endTag.trimsAfter }, ' ');
        }
        case 'if':
        case 'with':
        case 'range': {
          const { otherwise } = node;
          const second =
            otherwise === undefined
              ? ''
              : source.slice(otherwise.tag.start, otherwise.tag.end) + plainText(otherwise.body, source);
          const [opening, ending] = node.isChained
            ? ['', '']
            : [node.tag, node.endTag].map((one) => source.slice(one.start, one.end));
          return `${opening}${plainText(node.body, source)}${second}${ending}`;
        }
        default:
          return source.slice(node.tag.start, node.tag.end);
      }
    })
    .join('');
}

interface Writer {
  readonly source: string;
  readonly options: MarkOptions;
  readonly copies: string[];
}

function writeNodes(nodes: readonly TemplateNode[], writer: Writer): string {
  return nodes.map((node) => writeNode(node, writer)).join('');
}

function writeNode(node: TemplateNode, writer: Writer): string {
  const { source, options } = writer;
  switch (node.kind) {
    case 'text':
      return writeText(node.start, node.end, writer);
    case 'comment':
    case 'break':
    case 'continue':
      return source.slice(node.tag.start, node.tag.end);
    case 'define':
      writer.copies.push(copyOf(node, writer));
      return tag('/* */', { before: node.tag.trimsBefore, after: node.endTag.trimsAfter }, '');
    case 'block': {
      writer.copies.push(copyOf(node, writer));
      const call = `template ${quoted(node.name + MARKED_SUFFIX)} ${source.slice(node.pipeline.start, node.pipeline.end)}`;
      return bracket(call, node.tag, node.endTag, [], writer);
    }
    case 'template': {
      const name = options.defined.has(node.name) ? node.name + MARKED_SUFFIX : node.name;
      const { pipeline } = node;
      const operand = pipeline === undefined ? '' : ` ${source.slice(pipeline.start, pipeline.end)}`;
      return bracket(`template ${quoted(name)}${operand}`, node.tag, node.tag, [], writer);
    }
    case 'print': {
      if (node.pipeline.assigns !== undefined) return source.slice(node.tag.start, node.tag.end);
      const { expression, stages } = markExpression(node.pipeline, writer);
      return bracket(expression, node.tag, node.tag, stages, writer);
    }
    default:
      return writeControl(node, writer);
  }
}

/** A mark stands behind the blanks of each line: trimming, by braces or by functions, then works as it did. */
function writeText(start: number, end: number, { source, options }: Writer): string {
  const text = source.slice(start, end);
  return text.replace(FIRST_OF_LINE, (_all, blanks: string, at: number) => {
    return blanks + textMark(options.pair, { file: options.file, offset: start + at + blanks.length });
  });
}
const FIRST_OF_LINE = /(?<=^|\n)([^\S\n]*)(?=\S)/g;

/** The action between an opening and a closing mark, which take over its outer trim markers. */
function bracket(expression: string, first: Tag, last: Tag, stages: readonly Stage[], { options }: Writer): string {
  const opening = quoted(openMark(options.pair, { file: options.file, offset: first.start }, stages));
  const closing = quoted(closeMark(options.pair));
  return (
    tag(opening, { before: first.trimsBefore, after: false }, '') +
    `{{ ${expression} }}` +
    tag(closing, { before: false, after: last.trimsAfter }, '')
  );
}

function writeControl(node: ControlNode, writer: Writer): string {
  const { source } = writer;
  const opening = node.isChained ? '' : (keyedRange(node, writer) ?? source.slice(node.tag.start, node.tag.end));
  const otherwise =
    node.otherwise === undefined
      ? ''
      : source.slice(node.otherwise.tag.start, node.otherwise.tag.end) + writeNodes(node.otherwise.body, writer);
  const ending = node.isChained ? '' : source.slice(node.endTag.start, node.endTag.end);
  return opening + writeNodes(node.body, writer) + otherwise + ending;
}

/** A range that prints its key at the start of each round, with the variables for that made up where it has none. */
function keyedRange(node: ControlNode, { source, options }: Writer): string | undefined {
  const { pipeline } = node;
  if (node.kind !== 'range' || !options.hasKeys || pipeline.assigns === 'set' || isNumber(pipeline)) return undefined;
  const [first, second] = pipeline.variables;
  const key = second === undefined ? '$lintelKey' : first;
  const value = second ?? first ?? '$lintelValue';
  const list = source.slice(pipeline.commandsStart, pipeline.end);
  const place: Place = { file: options.file, offset: node.tag.start };
  return (
    tag(`range ${key}, ${value} := ${list}`, { before: node.tag.trimsBefore, after: false }, ' ') +
    `{{ ${quoted(keyMarkStart(options.pair, place))} }}{{ ${key} }}` +
    tag(quoted(options.pair.close), { before: false, after: node.tag.trimsAfter }, '')
  );
}

function isNumber({ commands }: Pipeline): boolean {
  const [command] = commands;
  return commands.length === 1 && command?.operands.length === 1 && command.operands[0]?.kind === 'number';
}

function tag(inside: string, trims: { readonly before: boolean; readonly after: boolean }, blank: '' | ' '): string {
  return `{{${trims.before ? '- ' : blank}${inside}${trims.after ? ' -' : ''}}}`;
}

function copyOf(node: DefineNode | BlockNode, writer: Writer): string {
  const body = writeNodes(node.body, writer);
  return (
    `{{ define ${quoted(node.name + MARKED_SUFFIX)}${node.tag.trimsAfter ? ' -' : ''}}}${body}` +
    `{{${node.endTag.trimsBefore ? '- ' : ''}end }}`
  );
}

/** The defines of a file without the text around them. What stands inside one of them comes with it. */
function definesOf(nodes: readonly TemplateNode[], source: string): string {
  let text = '';
  for (const node of nodes) {
    if (node.kind === 'define' || node.kind === 'block') {
      const body = source.slice(node.tag.end, node.endTag.start);
      const start = `{{ define ${quoted(node.name)}${node.tag.trimsAfter ? ' -' : ''}}}`;
      text += `${start}${body}{{${node.endTag.trimsBefore ? '- ' : ''}end }}`;
    } else if ('body' in node) {
      text += definesOf(node.body, source) + definesOf(node.otherwise?.body ?? [], source);
    }
  }
  return text;
}

/** Functions that treat marks as they treat any other text. */
const INDIFFERENT = new Set(['indent', 'nindent', 'toString', 'print']);

/** The commands of a printing action with calls of marked copies, where those reach nothing but the output; and what the reader has to apply. */
function markExpression(
  pipeline: Pipeline,
  { source, options }: Writer,
): { readonly expression: string; readonly stages: readonly Stage[] } {
  const plain = { expression: source.slice(pipeline.commandsStart, pipeline.end), stages: [] };
  const calls: Extract<Operand, { kind: 'string' }>[] = [];
  const [first, ...rest] = pipeline.commands;
  if (first === undefined || !findCalls(first, options.defined, calls)) return plain;
  const cut = rest.findIndex((command) => !isIndifferent(command));
  const kept = cut === -1 ? rest : rest.slice(0, cut);
  const stages = (cut === -1 ? [] : rest.slice(cut)).map(stageOf);
  if (stages.includes(undefined)) return plain;

  let expression = '';
  let from = pipeline.commandsStart;
  for (const call of calls.toSorted((a, b) => a.start - b.start)) {
    expression += source.slice(from, call.start) + quoted(call.value + MARKED_SUFFIX);
    from = call.end;
  }
  expression += source.slice(from, (kept.at(-1) ?? first).end);
  return { expression, stages: stages.filter((stage) => stage !== undefined) };
}

/** Collects the names in `include "name"` whose result the command prints as it is. False when there is none. */
function findCalls(
  command: Command,
  defined: ReadonlySet<string>,
  calls: Extract<Operand, { kind: 'string' }>[],
): boolean {
  const [head, name, ...others] = command.operands;
  if (functionOf(command) === 'include') {
    if (name?.kind !== 'string' || !defined.has(name.value)) return false;
    calls.push(name);
    return true;
  }
  if (functionOf(command) === 'printf') {
    if (name?.kind !== 'string' || !/^(?:[^%]|%[svd])*$/.test(name.value)) return false;
    return others.map((operand) => findCallsIn(operand, defined, calls)).includes(true);
  }
  return command.operands.length === 1 && head !== undefined && findCallsIn(head, defined, calls);
}

function findCallsIn(
  operand: Operand,
  defined: ReadonlySet<string>,
  calls: Extract<Operand, { kind: 'string' }>[],
): boolean {
  if (operand.kind !== 'pipeline' || operand.fields.length > 0) return false;
  const [first, ...rest] = operand.pipeline.commands;
  if (first === undefined || operand.pipeline.assigns !== undefined) return false;
  return rest.every(isIndifferent) && findCalls(first, defined, calls);
}

function isIndifferent(command: Command): boolean {
  return INDIFFERENT.has(functionOf(command));
}

function functionOf(command: Command): string {
  const [head] = command.operands;
  return head?.kind === 'function' && head.fields.length === 0 ? head.name : '';
}

function stageOf(command: Command): Stage | undefined {
  const name = STAGE_NAMES.find((one) => one === functionOf(command));
  const operands = command.operands.slice(1).flatMap((operand) => {
    return (operand.kind === 'string' || operand.kind === 'number') && operand.fields.length === 0 ? operand.value : [];
  });
  return name === undefined || operands.length !== command.operands.length - 1 ? undefined : { name, operands };
}

/** A Go string. JSON writes a subset of its escapes. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
