import { dottedName, type Expr } from '../cel/compiler/syntax.ts';
import { rewritten } from './rewrite.ts';

/** What is null where a request has none of it. */
const MAYBE_NULL: ReadonlySet<string> = new Set(['oldObject', 'params', 'namespaceObject']);

/**
 * The expression with `has(params.x)` and `params.?x` false and none where `params` is null, as the API server has it: null has no
 * fields, and asking for one is no error. The same for `oldObject`, `namespaceObject` and the policy's variables.
 */
export function withNullPresence(expr: Expr): Expr {
  return rewritten(expr, (node) => {
    const isAsked = node.kind === 'has' || (node.kind === 'select' && node.isOptional);
    if (!isAsked || !mayBeNull(node.operand)) return node;
    const { offset, depth } = node;
    const none: Expr =
      node.kind === 'has'
        ? { kind: 'literal', literal: { type: 'bool', value: false }, offset, depth: 0 }
        : { kind: 'method', target: name('optional', offset), name: 'none', args: [], offset, depth: 1 };
    const operand: Expr = { kind: 'call', name: 'dyn', args: [node.operand], offset, depth };
    const nothing: Expr = { kind: 'literal', literal: { type: 'null', value: null }, offset, depth: 0 };
    const condition: Expr = { kind: 'binary', operator: '==', left: operand, right: nothing, offset, depth: depth + 1 };
    return { kind: 'conditional', condition, consequent: none, otherwise: node, offset, depth: depth + 2 };
  });
}

function name(text: string, offset: number): Expr {
  return { kind: 'name', name: text, isRooted: false, offset, depth: 0 };
}

function mayBeNull(operand: Expr): boolean {
  const dotted = dottedName(operand);
  return dotted !== undefined && (MAYBE_NULL.has(dotted) || /^variables\.[^.]+$/u.test(dotted));
}
