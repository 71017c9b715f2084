import { overloadsByName } from './library.ts';
import { childrenOf, dottedName, rootName } from './syntax.ts';
import type { Expr, LoopMacro } from './syntax.ts';
import { TYPE_NAMES } from './types.ts';

/** What generated code is made for. */
export interface GenerateOptions {
  /** Names of the variables in the order in which the function takes their values. */
  readonly parameters: readonly string[];
}

/**
 * JavaScript for the expression: the text of one expression that evaluates to a function of the parameters, which gives a
 * CEL value or a `CelError` and never throws. The only free name is `rt`, the runtime.
 *
 * Nothing of the source becomes code: variables are called by number, and all texts are JSON literals.
 */
export function generate(expr: Expr, options: GenerateOptions): string {
  const draft = draftFunction(options.parameters);
  const value = draft.value(expr);
  // Without parentheses: V8 compiles a function in parentheses at once, and most of these never run.
  return draft.close(`return ${value}`);
}

/** A function under construction that evaluates several expressions in an order of its author's choice. */
export interface FunctionDraft {
  /** Code that gives the value of the expression, for use inside of this function. */
  value(expr: Expr): string;
  /** A name for a value of the function's own. */
  temporary(): string;
  /** Makes a CEL variable, which may have dots in its name, of a temporary. */
  declare(variable: string, temporary: string): void;
  /** The text of the function around its statements; `extra` are names of parameters that no expression sees. */
  close(statements: string, extra?: readonly string[]): string;
}

/** Begins a function of these parameters, with `rt` as its only free name. */
export function draftFunction(parameters: readonly string[]): FunctionDraft {
  const generator: Generator = { constants: new Map(), loops: [], names: 0, kept: 0, free: new Map() };
  const scope = new Map(parameters.map((name, position) => [name, `p${position}`]));
  const frame: Frame = { scope, roots: scope, locals: [], isKept: false };
  return {
    value: (expr) => code(expr, frame, generator),
    temporary: () => local(frame, generator),
    declare: (variable, temporary) => void scope.set(variable, temporary),
    close(statements, extra = []) {
      const names = [...parameters.map((_, position) => `p${position}`), ...extra].join(',');
      const main = `(${names})=>{${declarations(frame)}rt.begin();${statements}}`;
      const hoisted =
        [...generator.constants].map(([value, name]) => `const ${name}=${value};`).join('') +
        Array.from({ length: generator.kept }, (_, number) => `let L${number};`).join('') +
        generator.loops.join('');
      return hoisted === '' ? main : `(()=>{${hoisted}return ${main}})()`;
    },
  };
}

/** What is shared by a whole expression: its hoisted constants (code to name), its loops and the names given so far. */
interface Generator {
  readonly constants: Map<string, string>;
  readonly loops: string[];
  names: number;
  /** How many values are kept from the first evaluation on. */
  kept: number;
  /** `freeNames` of the parts that were asked about. */
  readonly free: Map<Expr, ReadonlySet<string>>;
}

/** One JavaScript function under construction: the CEL variables it sees and its own temporary names. */
interface Frame {
  readonly scope: ReadonlyMap<string, string>;
  /** Those outside of all macros, which a leading dot names. */
  readonly roots: ReadonlyMap<string, string>;
  readonly locals: string[];
  /** Whether this is within what is kept, whose parts need no keeping of their own. */
  readonly isKept: boolean;
}

function declarations(frame: Frame): string {
  return frame.locals.length === 0 ? '' : `let ${frame.locals.join(',')};`;
}

function local(frame: Frame, generator: Generator): string {
  const name = `t${generator.names++}`;
  frame.locals.push(name);
  return name;
}

function constant(value: string, generator: Generator): string {
  const known = generator.constants.get(value);
  if (known !== undefined) return known;
  const name = `K${generator.constants.size}`;
  generator.constants.set(value, name);
  return name;
}

/** A JavaScript literal of a text. The two line separators end a line in older JavaScript. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

const BINARY = {
  '==': 'equal',
  '!=': 'unequal',
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
  in: 'isIn',
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'remainder',
} as const;

/**
 * Code that gives the value of the expression. A list, map or loop that reads no variable is worked out once and kept, unless
 * it is an error, which may be of the budget.
 */
function code(expr: Expr, frame: Frame, generator: Generator): string {
  const isKept = !frame.isKept && isWorthKeeping(expr) && freeNames(expr, generator).size === 0;
  if (!isKept) return codeAnew(expr, frame, generator);
  const value = local(frame, generator);
  const kept = `L${generator.kept++}`;
  const made = codeAnew(expr, { ...frame, isKept }, generator);
  return `((${value}=${kept})!==undefined?${value}:(${value}=${made}) instanceof rt.CelError?${value}:(${kept}=${value}))`;
}

// Lists and maps of literals are constants already.
function isWorthKeeping(expr: Expr): boolean {
  return expr.kind === 'loop' || ((expr.kind === 'list' || expr.kind === 'map') && !isConstant(expr));
}

/** The names that a part of the expression reads from around it. */
function freeNames(expr: Expr, generator: Generator): ReadonlySet<string> {
  const known = generator.free.get(expr);
  if (known !== undefined) return known;
  const bound = boundNames(expr);
  // The name of a type is free as well: a macro may bind it, and `list` is a likely name for a list.
  const free = new Set<string>(expr.kind === 'name' ? [nameOf(expr)] : []);
  for (const child of childrenOf(expr)) {
    const seesBound = bound.length > 0 && child !== childrenOf(expr)[0];
    for (const name of freeNames(child, generator)) if (!seesBound || !bound.includes(name)) free.add(name);
  }
  generator.free.set(expr, free);
  return free;
}

// No macro binds a name that begins with a dot.
function nameOf({ name, isRooted }: Of<'name'>): string {
  return isRooted ? `.${name}` : name;
}

/** Names that all children but the first see: that is what a loop goes through, or what a bind names. */
function boundNames(expr: Expr): readonly string[] {
  if (expr.kind === 'loop') return expr.variables;
  return expr.kind === 'bind' || expr.kind === 'optMap' || expr.kind === 'optFlatMap' ? [expr.variable] : [];
}

function codeAnew(expr: Expr, frame: Frame, generator: Generator): string {
  const of = (inner: Expr): string => code(inner, frame, generator);
  switch (expr.kind) {
    case 'literal':
      return literal(expr, generator);
    case 'name':
      return nameCode(expr.name, expr.isRooted, frame, generator);
    case 'select': {
      if (isOptionalChain(expr)) return `rt.boxed(${maybe(expr, frame, generator)})`;
      const dotted = dottedVariable(expr, frame, generator);
      if (dotted !== undefined) return dotted;
      return fieldCode('select', of(expr.operand), expr.field);
    }
    case 'has':
      return fieldCode('has', of(expr.operand), expr.field);
    case 'index':
      if (isOptionalChain(expr)) return `rt.boxed(${maybe(expr, frame, generator)})`;
      return indexCode(expr, frame, generator);
    case 'call':
      return callCode(expr.name, expr.args, frame, generator);
    case 'method':
      return methodCode(expr, frame, generator);
    case 'list':
      return listCode(expr, frame, generator);
    case 'map':
      return mapCode(expr, frame, generator);
    case 'message':
      return messageCode(expr, frame, generator);
    case 'and':
    case 'or':
      return logicCode(expr, frame, generator);
    case 'not':
      return `rt.not(${of(expr.operand)})`;
    case 'negate':
      return `rt.negate(${of(expr.operand)})`;
    case 'binary':
      return `rt.${BINARY[expr.operator]}(${of(expr.left)},${of(expr.right)})`;
    case 'conditional': {
      const condition = local(frame, generator);
      const [consequent, otherwise] = [of(expr.consequent), of(expr.otherwise)];
      return `((${condition}=${of(expr.condition)})===true?${consequent}:${condition}===false?${otherwise}:rt.notBool(${condition}))`;
    }
    case 'loop':
      return loopCode(expr, frame, generator);
    case 'bind': {
      const variable = local(frame, generator);
      const inner = { ...frame, scope: new Map(frame.scope).set(expr.variable, variable) };
      return `(${variable}=${of(expr.value)},${code(expr.body, inner, generator)})`;
    }
    case 'optMap':
    case 'optFlatMap':
      return `rt.boxed(${maybe(expr, frame, generator)})`;
  }
}

type Of<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;

function literal(expr: Of<'literal'>, generator: Generator): string {
  const { literal: value } = expr;
  switch (value.type) {
    case 'null':
    case 'bool':
      return String(value.value);
    case 'string':
      return text(value.value);
    case 'int':
      return `(${value.value}${Number.isSafeInteger(Number(value.value)) ? '' : 'n'})`;
    case 'uint':
      return constant(`new rt.Uint(${value.value}n)`, generator);
    case 'double':
      return doubleLiteral(value.value, generator);
    case 'bytes':
      return constant(`new rt.Bytes(Uint8Array.of(${value.value.join(',')}))`, generator);
  }
}

function doubleLiteral(value: number, generator: Generator): string {
  if (!Number.isSafeInteger(value)) return `(${value})`;
  return constant(`rt.doubleOf(${Object.is(value, -0) ? '-0' : value})`, generator);
}

// Names that every object inherits take the careful path; for all others a plain read of a plain map is its own key.
function fieldCode(read: 'select' | 'has' | 'peek' | 'follow', operand: string, field: string): string {
  return `rt.${read}${field in Object.prototype ? 'Own' : ''}(${operand},${text(field)})`;
}

function nameCode(name: string, isRooted: boolean, frame: Frame, generator: Generator): string {
  const variable = (isRooted ? frame.roots : frame.scope).get(name);
  if (variable !== undefined) return variable;
  if (TYPE_NAMES.has(name)) return constant(`new rt.TypeValue(${text(name)})`, generator);
  return constant(`new rt.CelError(${text(`undeclared name: ${name}`)})`, generator);
}

// A variable or type may have dots in its name, and the longest such name wins.
function dottedVariable(expr: Of<'select'>, frame: Frame, generator: Generator): string | undefined {
  const name = dottedName(expr);
  if (name === undefined) return undefined;
  const root = frame.scope.get(name.split('.')[0] ?? '');
  const isHidden = root !== undefined && !root.startsWith('p') && rootName(expr)?.isRooted !== true;
  if (isHidden) return undefined;
  const variable = frame.scope.get(name);
  if (variable !== undefined) return variable;
  return TYPE_NAMES.has(name) ? constant(`new rt.TypeValue(${text(name)})`, generator) : undefined;
}

function logicCode(expr: Of<'and' | 'or'>, frame: Frame, generator: Generator): string {
  const settles = String(expr.kind === 'or');
  const rest = String(expr.kind !== 'or');
  const terms = expr.terms.map((term) => {
    const name = local(frame, generator);
    return { name, test: `(${name}=${code(term, frame, generator)})===${settles}` };
  });
  const isSettled = terms.map((term) => term.test).join('||');
  const areBools = terms.map((term) => `${term.name}===${rest}`).join('&&');
  return `(${isSettled}?${settles}:${areBools}?${rest}:rt.undecided(${terms.map((term) => term.name).join(',')}))`;
}

function listCode(expr: Of<'list'>, frame: Frame, generator: Generator): string {
  const values = expr.elements.map((element) => code(element.value, frame, generator));
  const optional = expr.elements.flatMap((element, position) => (element.isOptional ? [position] : []));
  if (optional.length > 0) return `rt.listWithOptionals([${values.join(',')}],[${optional.join(',')}])`;
  const areConstant = expr.elements.every((element) => isConstant(element.value));
  if (areConstant) return constant(`[${values.join(',')}]`, generator);
  return `rt.list([${values.join(',')}])`;
}

function mapCode(expr: Of<'map'>, frame: Frame, generator: Generator): string {
  const values = expr.entries.flatMap((entry) => [
    code(entry.key, frame, generator),
    code(entry.value, frame, generator),
  ]);
  const optional = expr.entries.flatMap((entry, position) => (entry.isOptional ? [position] : []));
  const made = `rt.map([${values.join(',')}],[${optional.join(',')}])`;
  const areConstant =
    optional.length === 0 && expr.entries.every((entry) => isConstant(entry.key) && isConstant(entry.value));
  return areConstant ? constant(made, generator) : made;
}

function indexCode({ operand, index }: Of<'index'>, frame: Frame, generator: Generator): string {
  const field = textOfLiteral(index);
  if (field !== undefined) return fieldCode('select', code(operand, frame, generator), field);
  return `rt.index(${code(operand, frame, generator)},${code(index, frame, generator)})`;
}

function messageCode(expr: Of<'message'>, frame: Frame, generator: Generator): string {
  const values = expr.fields.map(({ value, isOptional }) =>
    isOptional ? `rt.unboxed(${code(value, frame, generator)})` : code(value, frame, generator),
  );
  const names = expr.fields.map((field) => text(field.name));
  return `rt.message(${text(expr.name)},[${names.join(',')}],[${values.join(',')}])`;
}

function isConstant(expr: Expr): boolean {
  if (expr.kind === 'list') return expr.elements.every((element) => !element.isOptional && isConstant(element.value));
  if (expr.kind !== 'map') return expr.kind === 'literal';
  return expr.entries.every((entry) => !entry.isOptional && isConstant(entry.key) && isConstant(entry.value));
}

/** Functions whose result for a constant text is a constant, worked out once and not for each resource. */
const FOLDED: ReadonlySet<string> = new Set(['quantity', 'semver', 'ip', 'cidr', 'url', 'duration', 'timestamp']);

function callCode(name: string, args: readonly Expr[], frame: Frame, generator: Generator): string {
  if (!TYPE_NAMES.has(name) && frame.scope.has(name) && !overloadsByName().has(name))
    return unknownFunction(name, generator);
  return functionCode(name, args, frame, generator) ?? unknownFunction(name, generator);
}

function functionCode(name: string, args: readonly Expr[], frame: Frame, generator: Generator): string | undefined {
  const runtime = runtimeFor(name, args.length);
  if (runtime === undefined) return undefined;
  if (runtime.startsWith('optional') && runtime !== 'optionalUnwrap') {
    const inner = maybeCall(runtime, args, frame, generator);
    if (inner !== undefined) return `rt.boxed(${inner})`;
  }
  if (runtime === 'matches') return matchesCode(args, frame, generator);
  const called = `rt.${runtime}(${args.map((arg) => code(arg, frame, generator)).join(',')})`;
  const isFolded = FOLDED.has(name) && args.every((arg) => arg.kind === 'literal');
  return isFolded ? constant(called, generator) : called;
}

/** The runtime function behind a function or, with a dot before it, a method that is called with this many arguments. */
function runtimeFor(name: string, count: number): string | undefined {
  const overloads = overloadsByName().get(name);
  return overloads?.find(
    ({ parameters, isVariadic }) => parameters.length === count || (isVariadic && count >= parameters.length - 1),
  )?.runtime;
}

function unknownFunction(name: string, generator: Generator): string {
  return constant(`new rt.CelError(${text(`unknown function: ${name}`)})`, generator);
}

function methodCode(expr: Of<'method'>, frame: Frame, generator: Generator): string {
  const namespaced = namespacedName(expr, frame);
  if (namespaced !== undefined)
    return functionCode(namespaced, expr.args, frame, generator) ?? unknownFunction(namespaced, generator);
  const runtime = runtimeFor(`.${expr.name}`, expr.args.length);
  if (runtime === undefined) return unknownFunction(expr.name, generator);
  const [argument] = expr.args;
  const hasArgument = argument !== undefined && expr.args.length === 1;
  const hasNone = expr.args.length === 0;
  switch (runtime) {
    case 'optionalHasValue':
      if (hasNone) return `rt.hasValue(${maybe(expr.target, frame, generator)})`;
      break;
    case 'optionalValue':
      if (hasNone) return `rt.valueOf(${maybe(expr.target, frame, generator)})`;
      break;
    case 'optionalOrValue':
      if (hasArgument) return orElse(expr.target, code(argument, frame, generator), frame, generator);
      break;
    case 'optionalOr':
      if (hasArgument) return `rt.boxed(${maybe(expr, frame, generator)})`;
      break;
    default:
      break;
  }
  const args = [expr.target, ...expr.args];
  if (runtime === 'matches') return matchesCode(args, frame, generator);
  return `rt.${runtime}(${args.map((arg) => code(arg, frame, generator)).join(',')})`;
}

/** The name of a function with a namespace such as `math.greatest`, unless a variable hides the namespace. */
function namespacedName(expr: Of<'method'>, frame: Frame): string | undefined {
  const namespace = dottedName(expr.target);
  if (namespace === undefined || frame.scope.has(namespace.split('.')[0] ?? '')) return undefined;
  const name = `${namespace}.${expr.name}`;
  return overloadsByName().has(name) ? name : undefined;
}

// A pattern that is written out is made ready once.
function matchesCode(args: readonly Expr[], frame: Frame, generator: Generator): string {
  const [subject, pattern] = args;
  if (subject === undefined || pattern === undefined || args.length !== 2) return unknownFunction('matches', generator);
  if (pattern.kind !== 'literal' || pattern.literal.type !== 'string') {
    return `rt.matches(${code(subject, frame, generator)},${code(pattern, frame, generator)})`;
  }
  const ready = constant(`rt.pattern(${text(pattern.literal.value)})`, generator);
  return `rt.matchesPattern(${code(subject, frame, generator)},${ready})`;
}

/** Whether the expression is an optional because a selection in it is: `a.?b`, `a.?b.c`, `a[?0]`. */
function isOptionalChain(expr: Expr): boolean {
  let current = expr;
  while (current.kind === 'select' || current.kind === 'index') {
    if (current.isOptional) return true;
    current = current.operand;
  }
  return false;
}

/** Code for an optional without its wrapping: the value, undefined for none, or an error. Spares `a.?b.orValue(c)` two objects. */
function maybe(expr: Expr, frame: Frame, generator: Generator): string {
  if ((expr.kind === 'select' || expr.kind === 'index') && isOptionalChain(expr)) {
    const operand = chained(expr.operand, frame, generator);
    const read = expr.isOptional ? 'peek' : 'follow';
    if (expr.kind === 'select') return fieldCode(read, operand, expr.field);
    const field = textOfLiteral(expr.index);
    if (field !== undefined) return fieldCode(read, operand, field);
    return `rt.${read}Index(${operand},${code(expr.index, frame, generator)})`;
  }
  if (expr.kind === 'optMap' || expr.kind === 'optFlatMap') {
    const value = local(frame, generator);
    const inner = { ...frame, scope: new Map(frame.scope).set(expr.variable, value) };
    const body = expr.kind === 'optMap' ? code(expr.body, inner, generator) : maybe(expr.body, inner, generator);
    return `((${value}=${maybe(expr.target, frame, generator)})===undefined||${value} instanceof rt.CelError?${value}:${body})`;
  }
  const called = expr.kind === 'method' ? maybeMethod(expr, frame, generator) : undefined;
  return called ?? `rt.unboxed(${code(expr, frame, generator)})`;
}

// A key that is written out is read as the field it is: `labels['app']`.
function textOfLiteral(expr: Expr): string | undefined {
  return expr.kind === 'literal' && expr.literal.type === 'string' ? expr.literal.value : undefined;
}

function maybeMethod(expr: Of<'method'>, frame: Frame, generator: Generator): string | undefined {
  const namespaced = namespacedName(expr, frame);
  const runtime = runtimeFor(namespaced ?? `.${expr.name}`, expr.args.length);
  if (runtime === undefined) return undefined;
  if (namespaced !== undefined) return maybeCall(runtime, expr.args, frame, generator);
  const [argument] = expr.args;
  if (runtime !== 'optionalOr' || argument === undefined) return undefined;
  return orElse(expr.target, maybe(argument, frame, generator), frame, generator);
}

// The start of a chain of selections is an ordinary value, which may itself be an optional in a variable.
function chained(expr: Expr, frame: Frame, generator: Generator): string {
  return isOptionalChain(expr) ? maybe(expr, frame, generator) : code(expr, frame, generator);
}

function orElse(target: Expr, otherwise: string, frame: Frame, generator: Generator): string {
  const value = local(frame, generator);
  return `((${value}=${maybe(target, frame, generator)})===undefined?${otherwise}:${value})`;
}

function maybeCall(runtime: string, args: readonly Expr[], frame: Frame, generator: Generator): string | undefined {
  const [argument] = args;
  if (runtime === 'optionalNone' && args.length === 0) return 'undefined';
  if (argument === undefined || args.length !== 1) return undefined;
  if (runtime === 'optionalOf') return code(argument, frame, generator);
  return runtime === 'optionalOfNonZeroValue' ? `rt.nonZero(${code(argument, frame, generator)})` : undefined;
}

/**
 * A loop becomes a function of its own beside the main one, which is given the variables it reads. So no evaluation
 * makes a closure.
 */
function loopCode(expr: Of<'loop'>, frame: Frame, generator: Generator): string {
  const isPair = expr.variables.length === 2;
  const names = expr.variables.map(() => `c${generator.names++}`);
  const scope = new Map(frame.scope);
  expr.variables.forEach((variable, position) => scope.set(variable, names[position] ?? ''));
  const inner: Frame = { ...frame, scope, locals: [] };
  const filter = expr.filter === undefined ? undefined : code(expr.filter, inner, generator);
  const body = code(expr.body, inner, generator);
  const { before, step, after } = LOOP_CODE[expr.macro];
  const test =
    filter === undefined ? '' : `const f=${filter};if(f===false)continue;if(f!==true)return rt.undecided(f);`;
  const head = isPair
    ? `const ${names[0] ?? ''}=k===undefined?i:k[i];const ${names[1] ?? ''}=l[i];`
    : `const ${names[0] ?? ''}=l[i];`;
  const loop = `for(let i=0;i<l.length;i++){${head}${test}const r=${body};${step.replaceAll('$x', names[0] ?? '')}}`;
  const name = `F${generator.loops.length}`;
  const used = usedNames(`${filter ?? ''} ${body}`, frame);
  const read = isPair ? 'const k=rt.keysOf(l);l=rt.visited(l)' : 'l=rt.elements(l)';
  generator.loops.push(
    `const ${name}=(${['l', ...used].join(',')})=>{${declarations(inner)}${before}${read};if(l instanceof rt.CelError)return l;${loop}${after}};`,
  );
  return `${name}(${[code(expr.range, frame, generator), ...used].join(',')})`;
}

// Texts in the code may look like names: a name passed in vain does no harm.
function usedNames(body: string, frame: Frame): readonly string[] {
  const mentioned = new Set(body.match(/\b[pct]\d+\b/g));
  return [...new Set([...frame.scope.values(), ...frame.roots.values()])].filter((name) => mentioned.has(name));
}

interface LoopParts {
  readonly before: string;
  /** What to do with `r`, the body's value; `$x` is the element. */
  readonly step: string;
  readonly after: string;
}

const RETURN_ERROR = 'if(r instanceof rt.CelError)return r;';
const LOOP_CODE: Readonly<Record<LoopMacro, LoopParts>> = {
  all: {
    before: 'let e;',
    step: 'if(r===false)return false;if(r!==true&&e===undefined)e=r;',
    after: 'return e===undefined?true:rt.undecided(e)',
  },
  exists: {
    before: 'let e;',
    step: 'if(r===true)return true;if(r!==false&&e===undefined)e=r;',
    after: 'return e===undefined?false:rt.undecided(e)',
  },
  existsOne: {
    before: 'let n=0;',
    step: 'if(r===true)n++;else if(r!==false)return rt.undecided(r);',
    after: 'return n===1',
  },
  filter: {
    before: 'const a=[];',
    step: 'if(r===true)a.push($x);else if(r!==false)return rt.undecided(r);',
    after: 'return a',
  },
  map: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return a' },
  transformList: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return a' },
  transformMap: { before: 'const a=[];', step: `${RETURN_ERROR}a.push($x,r);`, after: 'return rt.map(a,[])' },
  transformMapEntry: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return rt.mergedEntries(a)' },
  sortBy: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return rt.sortedBy(l,a)' },
};
