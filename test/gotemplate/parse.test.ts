import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexAction, lexTemplate } from '../../src/gotemplate/lex.ts';
import { parseTemplate } from '../../src/gotemplate/parse.ts';
import type { Command, Operand, Pipeline, TemplateNode } from '../../src/gotemplate/syntax.ts';
import { corpora, corpusFiles } from '../corpora.ts';

const templates = corpusFiles(['yaml', 'yml', 'tpl', 'txt', 'json']).filter((path) => path.includes('/templates/'));

/** The source put together again from the pieces and the tokens of its actions. */
function joined(source: string): string | undefined {
  const lexed = lexTemplate(source);
  if (lexed.kind === 'broken') return undefined;
  return lexed.pieces
    .map((piece) => {
      if (piece.kind !== 'action') return source.slice(piece.start, piece.end);
      const tokens = lexAction(source, piece.inner);
      if ('kind' in tokens) return source.slice(piece.start, piece.end);
      const inside = tokens.map((token) => source.slice(token.start, token.end)).join('');
      return source.slice(piece.start, piece.inner.start) + inside + source.slice(piece.inner.end, piece.end);
    })
    .join('');
}

const fragments = fc.constantFrom(
  '{{', '}}', '{{- ', ' -}}', '/*', '*/', '"', '`', "'", '\\', ' ', '\n', '\r\n', 'if ', 'else', 'end', 'range $k, $v := ', 'define "x"', '.Values.a', '$', '$x',
  ':=', '=', '|', '(', ')', '.', '-1.5e3', '0x1F', 'include "x" .', 'text: ', '\u00e9', '\ud83d\ude00', ',', '{', '}',
); // prettier-ignore

test('tokens and texts joined are the source, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => {
      const source = parts.join('');
      const again = joined(source);
      if (again !== undefined) expect(again).toBe(source);
    }),
    { numRuns: 5000 },
  );
});

test('a template is read or refused, never thrown', () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 60 }), (parts) => {
      const parsed = parseTemplate(parts.join(''));
      if (parsed.kind === 'broken') expect(parsed.message).not.toBe('');
    }),
    { numRuns: 5000 },
  );
});

test.runIf(corpora !== undefined)('every template of the corpora is read, and joined again is itself', () => {
  expect(templates.length).toBeGreaterThan(100);
  for (const path of templates) {
    const source = readFileSync(path, 'utf8');
    expect(parseTemplate(source).kind, path).toBe('template');
    expect(joined(source), path).toBe(source);
  }
});

/** A tree in one line, to read in a test. */
function told(nodes: readonly TemplateNode[], source: string): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return JSON.stringify(source.slice(node.start, node.end));
        case 'comment':
        case 'break':
        case 'continue':
          return node.kind;
        case 'print':
          return `<${pipelineTold(node.pipeline)}>`;
        case 'template':
          return `template ${node.name}(${node.pipeline === undefined ? '' : pipelineTold(node.pipeline)})`;
        case 'define':
          return `define ${node.name}[${told(node.body, source)}]`;
        case 'block':
          return `block ${node.name}(${pipelineTold(node.pipeline)})[${told(node.body, source)}]`;
        default: {
          const otherwise = node.otherwise === undefined ? '' : `else[${told(node.otherwise.body, source)}]`;
          return `${node.kind} ${pipelineTold(node.pipeline)}[${told(node.body, source)}]${otherwise}`;
        }
      }
    })
    .join(' ');
}

function pipelineTold({ variables, assigns, commands }: Pipeline): string {
  const names = variables.length === 0 ? '' : `${variables.join(',')}${assigns === 'set' ? '=' : ':='}`;
  return names + commands.map(commandTold).join('|');
}

function commandTold({ operands }: Command): string {
  return operands.map(operandTold).join(' ');
}

function operandTold(operand: Operand): string {
  const fields = operand.fields.map((field) => `.${field}`).join('');
  switch (operand.kind) {
    case 'string':
      return JSON.stringify(operand.value) + fields;
    case 'number':
    case 'boolean':
      return String(operand.value);
    case 'nil':
      return 'nil';
    case 'dot':
      return fields === '' ? '.' : fields;
    case 'variable':
    case 'function':
      return operand.name + fields;
    case 'pipeline':
      return `(${pipelineTold(operand.pipeline)})${fields}`;
  }
}

describe('a template is read as Go reads it', () => {
  test.each([
    ['a{{ .Values.x }}b', '"a" <.Values.x> "b"'],
    ['{{- $x := 1 -}}', '<$x:=1>'],
    ['{{ $x = .a | default "b" }}', '<$x=.a|default "b">'],
    ['{{ if a }}1{{ else if b }}2{{ else }}3{{ end }}', 'if a["1"]else[if b["2"]else["3"]]'],
    ['{{ with .a }}1{{ else with .b }}2{{ end }}', 'with .a["1"]else[with .b["2"]]'],
    ['{{ range $k, $v := .m }}{{ break }}{{ end }}', 'range $k,$v:=.m[break]'],
    ['{{ define "x" }}a{{ end }}{{ template "x" . }}', 'define x["a"] template x(.)'],
    ['{{ block `b` .c }}d{{ end }}', 'block b(.c)["d"]'],
    ['{{ (index .a "b").c.d | quote }}', '<(index .a "b").c.d|quote>'],
    ['{{ f $.Values.a $x .b "c" }}', '<f $.Values.a $x .b "c">'],
    ['{{ `{{ raw }}` }}', '<"{{ raw }}">'],
    ['{{ "}}" }}x', '<"}}"> "x"'],
    ['{{/* {{ no }} */}}x', 'comment "x"'],
    ['{{- /* a */ -}}x', 'comment "x"'],
    ['{{ "\\u00e9\\x41\\n\\"" }}', '<"\u00e9A\\n\\"">'],
    ["{{ 'a' }}{{ -1 }}{{ 1.5e-3 }}{{ 0x10 }}", '<97> <-1> <0.0015> <16>'],
    ['{{ $ }}{{ . }}{{ nil }}{{ true }}', '<$> <.> <nil> <true>'],
    ['{{3 -}} x', '<3> " x"'],
    ['{{ -}}', undefined],
    ['{{ if }}{{ end }}', undefined],
    ['{{ if a }}', undefined],
    ['{{ end }}', undefined],
    ['{{ ( a }}', undefined],
    ['{{ a ) }}', undefined],
    ['{{ a', undefined],
    ['{{/* a }}', undefined],
    ['{{ template x }}', undefined],
    ['{{ else }}', undefined],
    [`{{ ${'('.repeat(2000)}`, undefined],
    ['{{ if a }}'.repeat(2000), undefined],
  ])('%s', (source, expected) => {
    const parsed = parseTemplate(source);
    expect(parsed.kind === 'template' ? told(parsed.body, source) : undefined).toBe(expected);
  });

  test('what is wrong is told with its offset', () => {
    expect(parseTemplate('ab {{ if x }} c')).toEqual({
      kind: 'broken',
      message: '{{ if }} has no {{ end }}',
      offset: 3,
    });
  });
});
