import { evaluator } from '../cel/compiler/compile.ts';
import { generate } from '../cel/compiler/generate.ts';
import { childrenOf, dottedName, type Expr } from '../cel/compiler/syntax.ts';
import type { CelValue } from '../cel/value.ts';
import { isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { ACTIVATION } from './activation.ts';

/** An expression that was asked of an object, with what it was given. */
export interface Asked {
  readonly expr: Expr;
  /** The values of `ACTIVATION`. */
  readonly values: readonly CelValue[];
  /** The policy's variables by name. */
  readonly variables: ReadonlyMap<string, Expr>;
}

/**
 * The field of `object` that makes a condition fail: the path that the failing term reads, and within a loop that of the first
 * item that fails it. `[]` where the condition reads nothing of the object. The path need not exist: what is missing is often
 * what is wrong.
 */
export function placeOfFailure({ expr, values, variables }: Asked): Path {
  const sight: Sight = { values, variables, locals: new Map() };
  return blamed(expr, true, sight) ?? [];
}

/** What a variable of a loop stands for, and where in the object that is. */
interface Local {
  readonly value: CelValue;
  readonly path: Path | undefined;
}

interface Sight {
  readonly values: readonly CelValue[];
  readonly variables: ReadonlyMap<string, Expr>;
  readonly locals: ReadonlyMap<string, Local>;
}

/** One evaluator for each node and each choice of variables that it was asked with: a node always stands in the same loops. */
const EVALUATORS = new WeakMap<Expr, ReturnType<typeof evaluator>>();

function valueOf(expr: Expr, { values, locals }: Sight): CelValue {
  let evaluate = EVALUATORS.get(expr);
  if (evaluate === undefined) {
    evaluate = evaluator(generate(expr, { parameters: [...ACTIVATION, ...locals.keys()] }));
    EVALUATORS.set(expr, evaluate);
  }
  return evaluate(...values, ...[...locals.values()].map((one) => one.value));
}

function within(sight: Sight, names: readonly (readonly [string, Local])[]): Sight {
  return { ...sight, locals: new Map([...sight.locals, ...names]) };
}

/** The expression of a variable of the policy, which sees no loop, where the name is one. */
function variableNamed(expr: Expr, { variables, locals }: Sight): Expr | undefined {
  const name = dottedName(expr);
  if (name?.startsWith('variables.') !== true || locals.has('variables')) return undefined;
  return variables.get(name.slice('variables.'.length));
}

function outside(sight: Sight): Sight {
  return { ...sight, locals: new Map() };
}

/** The path that an expression with this outcome is to blame on, when the opposite (`wanted`) was hoped for. */
function blamed(expr: Expr, wanted: boolean, sight: Sight): Path | undefined {
  switch (expr.kind) {
    case 'and':
    case 'or': {
      // Where one term alone settles the outcome, it is to blame; else all are, and the last is mostly what is asked for.
      const isSettledByOne = (expr.kind === 'and') === wanted;
      const terms = isSettledByOne
        ? expr.terms.filter((term) => valueOf(term, sight) !== wanted)
        : expr.terms.toReversed();
      return firstOf(terms, (term) => blamed(term, wanted, sight)) ?? readBy(expr, sight);
    }
    case 'not':
      return blamed(expr.operand, !wanted, sight);
    case 'conditional': {
      const condition = valueOf(expr.condition, sight);
      if (typeof condition !== 'boolean') return blamed(expr.condition, true, sight);
      const branch = condition ? expr.consequent : expr.otherwise;
      return blamed(branch, wanted, sight) ?? blamed(expr.condition, !condition, sight);
    }
    case 'loop':
      return blamedInLoop(expr, wanted, sight) ?? readBy(expr, sight);
    case 'bind': {
      const local = { value: valueOf(expr.value, sight), path: pathOf(expr.value, sight) };
      return blamed(expr.body, wanted, within(sight, [[expr.variable, local]])) ?? readBy(expr, sight);
    }
    case 'select': {
      const variable = variableNamed(expr, sight);
      if (variable !== undefined) return blamed(variable, wanted, outside(sight));
      return readBy(expr, sight);
    }
    default:
      return readBy(expr, sight);
  }
}

function firstOf<One>(list: readonly One[], find: (one: One) => Path | undefined): Path | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Loop = Extract<Expr, { readonly kind: 'loop' }>;

/** Within `all` the first item that fails, within a refused `exists` the first that is found. */
function blamedInLoop(expr: Loop, wanted: boolean, sight: Sight): Path | undefined {
  const looksForItem = expr.macro === 'all' ? wanted : expr.macro === 'exists' && !wanted;
  if (!looksForItem) return undefined;
  const isGood = expr.macro === 'all';
  for (const item of itemsOf(expr.range, sight) ?? []) {
    const inner = within(sight, localsOf(expr, item));
    if (isGood ? valueOf(expr.body, inner) === true : valueOf(expr.body, inner) !== true) continue;
    const deeper = blamed(expr.body, wanted, inner);
    return isBelow(deeper, item.path) ? deeper : (item.path ?? deeper);
  }
  return undefined;
}

function isBelow(path: Path | undefined, top: Path | undefined): boolean {
  return path !== undefined && top !== undefined && top.every((part, index) => path[index] === part);
}

/** A member of a list or map: what a loop's variables stand for. */
interface Item {
  readonly key: CelValue;
  readonly value: CelValue;
  readonly path: Path | undefined;
  /** Of a map a loop with one variable sees the keys. */
  readonly isOfMap: boolean;
}

function localsOf({ variables }: Loop, { key, value, path, isOfMap }: Item): readonly (readonly [string, Local])[] {
  const [first = '', second] = variables;
  if (second === undefined) return [[first, { value: isOfMap ? key : value, path }]];
  return [
    [first, { value: key, path }],
    [second, { value, path }],
  ];
}

/** Where the value of an expression lies in the object; undefined for what is made of it. */
function pathOf(expr: Expr, sight: Sight): Path | undefined {
  switch (expr.kind) {
    case 'name':
      if (sight.locals.has(expr.name)) return sight.locals.get(expr.name)?.path;
      return expr.name === 'object' ? [] : undefined;
    case 'select':
    case 'has': {
      const variable = expr.kind === 'select' ? variableNamed(expr, sight) : undefined;
      if (variable !== undefined) return pathOf(variable, outside(sight));
      const base = pathOf(expr.operand, sight);
      return base === undefined ? undefined : [...base, expr.field];
    }
    case 'index': {
      const base = pathOf(expr.operand, sight);
      const key = base === undefined ? undefined : valueOf(expr.index, sight);
      if (base === undefined || (typeof key !== 'string' && typeof key !== 'number')) return undefined;
      return [...base, key];
    }
    case 'method':
      return expr.name === 'orValue' || expr.name === 'or' || expr.name === 'value'
        ? pathOf(expr.target, sight)
        : undefined;
    case 'call':
      return expr.name === 'dyn' && expr.args[0] !== undefined ? pathOf(expr.args[0], sight) : undefined;
    case 'conditional':
      return pathOf(valueOf(expr.condition, sight) === true ? expr.consequent : expr.otherwise, sight);
    default:
      return undefined;
  }
}

/** The members of the list or map that an expression gives, each with its place in the object as far as it has one. */
function itemsOf(expr: Expr, sight: Sight): readonly Item[] | undefined {
  const variable = expr.kind === 'select' ? variableNamed(expr, sight) : undefined;
  if (variable !== undefined) return itemsOf(variable, outside(sight));
  switch (expr.kind) {
    case 'binary':
      if (expr.operator !== '+') return undefined;
      return [...(itemsOf(expr.left, sight) ?? []), ...(itemsOf(expr.right, sight) ?? [])];
    case 'conditional':
      return itemsOf(valueOf(expr.condition, sight) === true ? expr.consequent : expr.otherwise, sight);
    case 'loop':
      return itemsOfLoop(expr, sight);
    case 'list':
      return expr.elements.flatMap(({ value }, index) => ({
        key: index,
        value: valueOf(value, sight),
        path: pathOf(value, sight),
        isOfMap: false,
      }));
    case 'method': {
      if (expr.name === 'orValue' && pathOf(expr.target, sight) === undefined) return itemsOf(expr.target, sight);
      if (expr.name === 'flatten' || expr.name === 'distinct' || expr.name === 'sort')
        return flattened(itemsOf(expr.target, sight), expr.name === 'flatten');
      break;
    }
    default:
  }
  return membersOf(valueOf(expr, sight), pathOf(expr, sight));
}

function itemsOfLoop(expr: Loop, sight: Sight): readonly Item[] | undefined {
  const items = itemsOf(expr.range, sight);
  if (expr.macro === 'filter')
    return items?.filter((item) => valueOf(expr.body, within(sight, localsOf(expr, item))) === true);
  if (expr.macro !== 'map' && expr.macro !== 'transformList') return undefined;
  return items?.flatMap((item) => {
    const inner = within(sight, localsOf(expr, item));
    if (expr.filter !== undefined && valueOf(expr.filter, inner) !== true) return [];
    return { ...item, value: valueOf(expr.body, inner), path: pathOf(expr.body, inner) ?? item.path, isOfMap: false };
  });
}

function flattened(items: readonly Item[] | undefined, isDeep: boolean): readonly Item[] | undefined {
  if (!isDeep) return items;
  return items?.flatMap((item) => (Array.isArray(item.value) ? (membersOf(item.value, item.path) ?? []) : [item]));
}

function membersOf(value: CelValue, path: Path | undefined): readonly Item[] | undefined {
  const at = (key: string | number): Path | undefined => (path === undefined ? undefined : [...path, key]);
  if (Array.isArray(value))
    return value.map((item: CelValue, index) => ({ key: index, value: item, path: at(index), isOfMap: false }));
  if (!isMap(value)) return undefined;
  return Object.keys(value).map((key) => ({
    key,
    value: (value as Record<string, CelValue>)[key] ?? null,
    path: at(key),
    isOfMap: true,
  }));
}

/** The deepest path that an expression reads; of several the first. */
function readBy(expr: Expr, sight: Sight): Path | undefined {
  const own = pathOf(expr, sight);
  if (own !== undefined) return own;
  const variable = expr.kind === 'select' ? variableNamed(expr, sight) : undefined;
  if (variable !== undefined) return readBy(variable, outside(sight));
  if (expr.kind === 'loop') return readByLoop(expr, sight);
  const key = expr.kind === 'binary' && expr.operator === 'in' ? keyAskedFor(expr, sight) : undefined;
  if (key !== undefined) return key;
  if (expr.kind === 'optMap' || expr.kind === 'optFlatMap') return readBy(expr.target, sight);
  let deepest: Path | undefined;
  for (const child of expr.kind === 'bind' ? [expr.value] : childrenOf(expr)) {
    const path = readBy(child, sight);
    if (path !== undefined && path.length > (deepest?.length ?? -1)) deepest = path;
  }
  return deepest;
}

/** `'team' in object.metadata.labels` asks for `metadata.labels.team`. */
function keyAskedFor({ left, right }: Extract<Expr, { readonly kind: 'binary' }>, sight: Sight): Path | undefined {
  const path = pathOf(right, sight);
  if (path === undefined || readBy(left, sight) !== undefined || Array.isArray(valueOf(right, sight))) return undefined;
  const key = valueOf(left, sight);
  return typeof key === 'string' ? [...path, key] : undefined;
}

/** What is left of a filtered list is mostly what is wrong: what lets its first item pass; else the list that is gone through. */
function readByLoop(expr: Loop, sight: Sight): Path | undefined {
  const [item] = itemsOf(expr.macro === 'filter' ? expr : expr.range, sight) ?? [];
  if (item === undefined) return readBy(expr.range, sight);
  const inner = within(sight, localsOf(expr, item));
  if (expr.macro === 'filter') {
    const deeper = blamed(expr.body, false, inner);
    // A list of the policy's own has no place; then it is what its item is looked for in.
    return item.path === undefined || isBelow(deeper, item.path) ? deeper : item.path;
  }
  return (
    (expr.macro === 'map' ? pathOf(expr.body, inner) : undefined) ??
    readBy(expr.range, sight) ??
    readBy(expr.body, inner)
  );
}
