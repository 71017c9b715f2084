import {
  type BinaryOperator,
  childrenOf,
  dottedName,
  type Expr,
  type Literal,
  type LoopMacro,
} from '../cel/compiler/syntax.ts';

/** Where a rule looks, as fields from a variable on: `['container', 'securityContext', 'privileged']`. */
export type GuardPath = readonly [variable: string, ...fields: string[]];

/** A rule's condition, variables and expressions as read. */
export interface GuardedTest {
  readonly when: Expr | undefined;
  readonly variables: readonly (readonly [name: string, expr: Expr])[];
  readonly arms: readonly Expr[];
}

/** More paths than this are not worth looking up before the test is asked. */
const MAX_PATHS = 6;

/**
 * Paths of which at least one must be in the object for the rule to have anything to say: where none is, its test is true whatever
 * else the object holds. Undefined where no such paths are found. Found by working the test out with the paths missing and all
 * else unknown, so it holds for every object.
 */
export function guardsOf(test: GuardedTest, roots: ReadonlySet<string>): readonly GuardPath[] | undefined {
  const read = pathsRead(test, roots);
  const isEnough = (missing: readonly GuardPath[]): boolean => passes(test, missing);
  const single = read.toSorted((a, b) => b.length - a.length).find((path) => isEnough([path]));
  if (single !== undefined) return [single];
  let needed: readonly GuardPath[] = read;
  if (!isEnough(needed)) return undefined;
  for (const path of read) {
    const fewer = needed.filter((one) => one !== path);
    if (isEnough(fewer)) needed = fewer;
  }
  return needed.length > MAX_PATHS || needed.length === 0 ? undefined : needed;
}

/** What is known of a value: the value, that an optional has none, or nothing. An error counts as nothing known. */
type Known = { readonly value: string | number | boolean | null | readonly Known[] } | 'none' | 'unknown';

interface World {
  readonly missing: readonly GuardPath[];
  /** The rule's variables, by their dotted names. */
  readonly names: ReadonlyMap<string, Known>;
}

function passes({ when, variables, arms }: GuardedTest, missing: readonly GuardPath[]): boolean {
  const names = new Map<string, Known>();
  const world: World = { missing, names };
  for (const [name, expr] of variables) names.set(`variables.${name}`, known(expr, world));
  if (when !== undefined && isValue(known(when, world), false)) return true;
  return arms.every((arm) => isValue(known(arm, world), true));
}

function isValue(one: Known, value: boolean): boolean {
  return typeof one === 'object' && one.value === value;
}

function known(expr: Expr, world: World): Known {
  switch (expr.kind) {
    case 'literal':
      return knownLiteral(expr.literal);
    case 'list':
      if (expr.elements.some((element) => element.isOptional)) return 'unknown';
      return { value: expr.elements.map((element) => known(element.value, world)) };
    case 'select':
      return world.names.get(dottedName(expr) ?? '') ?? (isMissingOptional(expr, world) ? 'none' : 'unknown');
    case 'index':
      return isMissingOptional(expr, world) ? 'none' : 'unknown';
    case 'not': {
      const operand = known(expr.operand, world);
      return isValue(operand, true) || isValue(operand, false) ? { value: isValue(operand, false) } : 'unknown';
    }
    case 'and':
    case 'or':
      return knownLogic(expr, world);
    case 'conditional': {
      const condition = known(expr.condition, world);
      if (isValue(condition, true)) return known(expr.consequent, world);
      return isValue(condition, false) ? known(expr.otherwise, world) : 'unknown';
    }
    case 'binary':
      return knownBinary(expr.operator, known(expr.left, world), known(expr.right, world));
    case 'call':
      return knownCall(expr.name, expr.args, world);
    case 'method':
      return knownMethod(expr, world);
    case 'loop':
      return knownLoop(expr.macro, known(expr.range, world));
    case 'optMap':
    case 'optFlatMap':
      return known(expr.target, world) === 'none' ? 'none' : 'unknown';
    default:
      return 'unknown';
  }
}

function knownLiteral(literal: Literal): Known {
  switch (literal.type) {
    case 'null':
    case 'bool':
    case 'string':
      return { value: literal.value };
    case 'int':
      return Number.isSafeInteger(Number(literal.value)) ? { value: Number(literal.value) } : 'unknown';
    default:
      return 'unknown';
  }
}

function knownLogic({ kind, terms }: Extract<Expr, { kind: 'and' | 'or' }>, world: World): Known {
  const settles = kind === 'or';
  const all = terms.map((term) => known(term, world));
  if (all.some((one) => isValue(one, settles))) return { value: settles };
  return all.every((one) => isValue(one, !settles)) ? { value: !settles } : 'unknown';
}

function knownBinary(operator: BinaryOperator, left: Known, right: Known): Known {
  if (typeof right !== 'object') return 'unknown';
  if (operator === 'in' && Array.isArray(right.value)) {
    // Of an empty list nothing is a member, but an error stays one; only what has a value is looked for.
    if (typeof left !== 'object') return 'unknown';
    const among = right.value as readonly Known[];
    if (among.some((one) => typeof one !== 'object')) return 'unknown';
    return { value: among.some((one) => typeof one === 'object' && one.value === left.value) };
  }
  if (typeof left !== 'object') return 'unknown';
  if (Array.isArray(left.value) || Array.isArray(right.value)) {
    const areLists = Array.isArray(left.value) && Array.isArray(right.value);
    return operator === '+' && areLists
      ? { value: [...(left.value as readonly Known[]), ...(right.value as readonly Known[])] }
      : 'unknown';
  }
  if (typeof left.value === 'number' && typeof right.value === 'number') {
    return knownOrder(operator, left.value, right.value);
  }
  if (typeof left.value !== typeof right.value || left.value === null || right.value === null) return 'unknown';
  switch (operator) {
    case '==':
      return { value: left.value === right.value };
    case '!=':
      return { value: left.value !== right.value };
    default:
      return 'unknown';
  }
}

function knownOrder(operator: BinaryOperator, left: number, right: number): Known {
  switch (operator) {
    case '==':
      return { value: left === right };
    case '!=':
      return { value: left !== right };
    case '<':
      return { value: left < right };
    case '<=':
      return { value: left <= right };
    case '>':
      return { value: left > right };
    case '>=':
      return { value: left >= right };
    default:
      return 'unknown';
  }
}

function knownCall(name: string, args: readonly Expr[], world: World): Known {
  const [argument] = args;
  return name === 'size' && argument !== undefined && args.length === 1 ? sizeOf(known(argument, world)) : 'unknown';
}

function sizeOf(one: Known): Known {
  if (typeof one !== 'object') return 'unknown';
  if (Array.isArray(one.value)) return { value: one.value.length };
  return one.value === '' ? { value: 0 } : 'unknown';
}

function knownMethod({ target, name, args }: Extract<Expr, { kind: 'method' }>, world: World): Known {
  const on = known(target, world);
  const [argument] = args;
  if (on === 'none') {
    if (name === 'hasValue') return { value: false };
    return (name === 'orValue' || name === 'or') && argument !== undefined ? known(argument, world) : 'unknown';
  }
  if (name === 'size') return sizeOf(on);
  const given = argument === undefined ? 'unknown' : known(argument, world);
  if (typeof on !== 'object' || typeof given !== 'object') return 'unknown';
  const [text, part] = [on.value, given.value];
  if (typeof text !== 'string' || typeof part !== 'string') return 'unknown';
  switch (name) {
    case 'startsWith':
      return { value: text.startsWith(part) };
    case 'endsWith':
      return { value: text.endsWith(part) };
    case 'contains':
      return { value: text.includes(part) };
    default:
      return 'unknown';
  }
}

/** What a macro makes of a list that is known to be empty. */
function knownLoop(macro: LoopMacro, range: Known): Known {
  if (typeof range !== 'object' || !Array.isArray(range.value) || range.value.length > 0) return 'unknown';
  switch (macro) {
    case 'all':
      return { value: true };
    case 'exists':
    case 'existsOne':
      return { value: false };
    case 'transformMap':
    case 'transformMapEntry':
      return 'unknown';
    default:
      return { value: [] };
  }
}

/** Whether the expression is an optional that has no value. A plain selection of what is missing is an error instead. */
function isMissingOptional(expr: Expr, { missing }: World): boolean {
  const path = optionalPath(expr);
  return path !== undefined && missing.some((one) => one.every((part, index) => path[index] === part));
}

/** The fields that a chain of selections reads from a variable on, where every one of them may be missing. */
function optionalPath(expr: Expr): GuardPath | undefined {
  const fields: string[] = [];
  let current = expr;
  let isOptional = false;
  for (;;) {
    if (current.kind === 'select') fields.push(current.field);
    else if (current.kind === 'index' && current.index.kind === 'literal' && current.index.literal.type === 'string')
      fields.push(current.index.literal.value);
    else break;
    isOptional = current.isOptional;
    current = current.operand;
  }
  return current.kind === 'name' && isOptional ? [current.name, ...fields.toReversed()] : undefined;
}

/** Every path that the test reads, and each one that leads to it. */
function pathsRead({ when, variables, arms }: GuardedTest, roots: ReadonlySet<string>): readonly GuardPath[] {
  const found = new Map<string, GuardPath>();
  const visit = (expr: Expr): void => {
    const path = optionalPath(expr);
    if (path !== undefined && roots.has(path[0])) {
      for (let length = 2; length <= path.length; length += 1) {
        const [variable, ...fields] = path.slice(0, length);
        if (variable !== undefined) found.set(path.slice(0, length).join('\u0000'), [variable, ...fields]);
      }
    }
    for (const child of childrenOf(expr)) visit(child);
  };
  for (const expr of [...(when === undefined ? [] : [when]), ...variables.map(([, one]) => one), ...arms]) visit(expr);
  return [...found.values()];
}
