import type { Span, Tag, TextPiece } from './lex.ts';

/** A node of a template, in the order of its source. */
export type TemplateNode =
  | TextPiece
  | CommentNode
  | PrintNode
  | CallNode
  | DefineNode
  | BlockNode
  | ControlNode
  | JumpNode;

export interface CommentNode {
  readonly kind: 'comment';
  readonly tag: Tag;
}

/** An action that prints what its pipeline gives, or declares or sets a variable and prints nothing. */
export interface PrintNode {
  readonly kind: 'print';
  readonly tag: Tag;
  readonly pipeline: Pipeline;
}

/** `{{ template "name" . }}` */
export interface CallNode {
  readonly kind: 'template';
  readonly tag: Tag;
  readonly name: string;
  readonly pipeline: Pipeline | undefined;
}

/** `{{ define "name" }} … {{ end }}`, which prints nothing where it stands. */
export interface DefineNode {
  readonly kind: 'define';
  readonly tag: Tag;
  readonly name: string;
  readonly body: readonly TemplateNode[];
  readonly endTag: Tag;
}

/** `{{ block "name" . }} … {{ end }}`, a define that is printed where it stands. */
export interface BlockNode {
  readonly kind: 'block';
  readonly tag: Tag;
  readonly name: string;
  readonly pipeline: Pipeline;
  readonly body: readonly TemplateNode[];
  readonly endTag: Tag;
}

export interface ControlNode {
  readonly kind: 'if' | 'with' | 'range';
  /** For `{{ else if … }}` the tag of that else. */
  readonly tag: Tag;
  readonly pipeline: Pipeline;
  readonly body: readonly TemplateNode[];
  /** `{{ else }}` and what stands behind it; for `{{ else if … }}` one node whose tag is the same. */
  readonly otherwise: { readonly tag: Tag; readonly body: readonly TemplateNode[] } | undefined;
  readonly endTag: Tag;
  /** Whether it is the `if` or `with` of an `{{ else if … }}`, which shares its `{{ end }}`. */
  readonly isChained: boolean;
}

export interface JumpNode {
  readonly kind: 'break' | 'continue';
  readonly tag: Tag;
}

/** `$x := a b | c d`; the first command's result is the last operand of the second. */
export interface Pipeline extends Span {
  readonly variables: readonly string[];
  /** `:=` or `=`. */
  readonly assigns: 'declare' | 'set' | undefined;
  /** Where the commands begin, behind the variables. */
  readonly commandsStart: number;
  readonly commands: readonly Command[];
}

/** A function or value with its operands. At least one. */
export interface Command extends Span {
  readonly operands: readonly Operand[];
}

export type Operand = Span & { readonly fields: readonly string[] } & (
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'nil' }
    | { readonly kind: 'dot' }
    | { readonly kind: 'variable'; readonly name: string }
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'pipeline'; readonly pipeline: Pipeline }
  );
