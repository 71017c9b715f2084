import type { Place } from '../../gotemplate/marks.ts';
import { parseTemplate } from '../../gotemplate/parse.ts';
import type { BlockNode, DefineNode, TemplateNode } from '../../gotemplate/syntax.ts';
import type { TemplateClue } from '../../model/helm-clues.ts';
import { linesOf } from '../../yaml/lines.ts';
import type { Lines } from '../../yaml/lines.ts';

/** A template as a tree in which each node knows what is around it. */
export interface SourceTree {
  readonly clue: TemplateClue;
  readonly lines: Lines;
  readonly body: readonly TemplateNode[];
  /** The node whose tag begins at the offset. */
  nodeAt(offset: number): TemplateNode | undefined;
  /** The nodes around a node, outermost first, up to the define that holds it; the node itself last. */
  wayTo(node: TemplateNode): readonly Step[];
}

/** A node with the list of nodes in which it stands. */
export interface Step {
  readonly node: TemplateNode;
  readonly siblings: readonly TemplateNode[];
}

/** A define with the template that holds it. */
export interface Defined {
  readonly node: DefineNode | BlockNode;
  readonly tree: SourceTree;
}

/** The templates of a chart, read as they are asked for. */
export interface Sources {
  treeOf(file: number): SourceTree | undefined;
  nodeAt(place: Place): { readonly node: TemplateNode; readonly tree: SourceTree } | undefined;
  /** The define of this name that Helm would take; of several in several charts, one of them. */
  defineOf(name: string): Defined | undefined;
}

/** Environments of a chart have its templates in common, so each is read once; gone when the chart is. */
const TREES = new WeakMap<TemplateClue, SourceTree | undefined>();

export function openSources(templates: readonly TemplateClue[]): Sources {
  let defines: Map<string, Defined> | undefined;
  const treeOf = (file: number): SourceTree | undefined => {
    const clue = templates[file];
    if (clue === undefined) return undefined;
    if (!TREES.has(clue)) TREES.set(clue, makeTree(clue));
    return TREES.get(clue);
  };
  const collect = (nodes: readonly TemplateNode[], tree: SourceTree, into: Map<string, Defined>): void => {
    for (const node of nodes) {
      if (node.kind === 'define' || node.kind === 'block') into.set(node.name, { node, tree });
      for (const list of listsIn(node)) collect(list, tree, into);
    }
  };
  return {
    treeOf,
    nodeAt({ file, offset }) {
      const tree = treeOf(file);
      const node = tree?.nodeAt(offset);
      return tree === undefined || node === undefined ? undefined : { node, tree };
    },
    defineOf(name) {
      if (defines === undefined) {
        defines = new Map();
        for (let file = 0; file < templates.length; file++) {
          const tree = treeOf(file);
          if (tree !== undefined) collect(tree.body, tree, defines);
        }
      }
      return defines.get(name);
    },
  };
}

/** The lists of nodes inside a node. */
export function listsIn(node: TemplateNode): readonly (readonly TemplateNode[])[] {
  if (!('body' in node)) return [];
  return 'otherwise' in node && node.otherwise !== undefined ? [node.body, node.otherwise.body] : [node.body];
}

function makeTree(clue: TemplateClue): SourceTree | undefined {
  const parsed = parseTemplate(clue.text);
  if (parsed.kind !== 'template') return undefined;
  const byOffset = new Map<number, TemplateNode>();
  const around = new Map<
    TemplateNode,
    { readonly parent: TemplateNode | undefined; readonly siblings: readonly TemplateNode[] }
  >();
  const link = (siblings: readonly TemplateNode[], parent: TemplateNode | undefined): void => {
    for (const node of siblings) {
      around.set(node, { parent, siblings });
      // The `if` of an `else if` has the tag of the else, which no mark names.
      if (node.kind !== 'text') byOffset.set(node.tag.start, node);
      for (const list of listsIn(node)) link(list, node);
    }
  };
  link(parsed.body, undefined);
  return {
    clue,
    lines: linesOf(clue.text),
    body: parsed.body,
    nodeAt: (offset) => byOffset.get(offset),
    wayTo(node) {
      const way: Step[] = [];
      for (let at: TemplateNode | undefined = node; at !== undefined;) {
        const found = around.get(at);
        if (found === undefined || (at !== node && (at.kind === 'define' || at.kind === 'block'))) break;
        way.unshift({ node: at, siblings: found.siblings });
        at = found.parent;
      }
      return way;
    },
  };
}
