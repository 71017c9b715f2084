import { argumentsOf } from '../functions/regex.ts';
import { constant, declarations, type Frame, type Generator, local, usedNames } from './code-frame.ts';
import { isConstant, literalCode, textOfLiteral } from './code-of-literals.ts';
import { dottedVariable, isOptionalChain, nameCode, namespacedName, runtimeFor } from './code-of-names.ts';
import { formOf, formWithin, isDataInLoops, setForm } from './forms.ts';
import { isWorthKeeping } from './kept-values.ts';
import { overloadsByName } from './library.ts';
import { LOOP_CODE } from './loop-parts.ts';
import { fieldCode, type Form, type Reading, textLiteral } from './read-code.ts';
import type { Expr, ExprOf } from './syntax.ts';
import { TYPE_NAMES } from './types.ts';

/** What generated code is made for. */
export interface GenerateOptions {
  /** Names of the variables in the order in which the function takes their values. */
  readonly parameters: readonly string[];
  /** Further variables: fields of one object, which the function takes before all others. */
  readonly fields?: readonly string[];
  /** What is known of the variables' values. The caller stands for it: code that was told wrong may throw. */
  readonly forms?: Readonly<Record<string, Form>>;
}

/**
 * JavaScript for the expression: the text of one expression that evaluates to a function of the parameters, which gives a
 * CEL value or a `CelError` and never throws. The only free name is `rt`, the runtime.
 *
 * Nothing of the source becomes code: variables are called by number, and all texts are JSON literals.
 */
export function generate(expr: Expr, options: GenerateOptions): string {
  const draft = draftFunction(options);
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
  /** A statement that works out a CEL variable, which may have dots in its name, and the name that its value has from there on. */
  define(variable: string, expr: Expr): { readonly statement: string; readonly name: string };
  /** The text of the function around its statements; `extra` are names of parameters that no expression sees. */
  close(statements: string, extra?: readonly string[]): string;
}

/** The object whose fields are variables, in generated code. */
const SEEN = 's';

/** Begins a function of these variables, with `rt` as its only free name. */
export function draftFunction({ parameters, fields = [], forms = {} }: GenerateOptions): FunctionDraft {
  const variables = [...fields, ...parameters].map((variable, position) => ({ variable, name: `p${position}` }));
  const known = variables.flatMap(({ variable, name }) => {
    const form = Object.hasOwn(forms, variable) ? forms[variable] : undefined;
    return form === undefined ? [] : [[name, form] as const];
  });
  const generator: Generator = {
    constants: new Map(),
    loops: [],
    names: 0,
    kept: 0,
    forms: new Map(known),
    found: known.length === 0 ? undefined : new Map(),
  };
  const scope = new Map(variables.map(({ variable, name }) => [variable, name]));
  const frame: Frame = { scope, roots: scope, locals: [], isKept: false };
  return {
    value: (expr) => code(expr, frame, generator),
    temporary: () => local(frame, generator),
    define(variable, expr) {
      const value = code(expr, frame, generator);
      const name = local(frame, generator);
      setForm(name, formOf(expr, frame, generator), generator);
      scope.set(variable, name);
      return { statement: `${name}=${value};`, name };
    },
    close(statements, extra = []) {
      const seen = new Set(statements.match(/\bp\d+\b/gu));
      const own = variables.slice(0, fields.length).filter(({ name }) => seen.has(name));
      const read = own.map(({ variable, name }) => `${name}=${SEEN}.${variable}`);
      const given = variables.slice(fields.length).map(({ name }) => name);
      const names = [...(fields.length === 0 ? [] : [SEEN]), ...given, ...extra].join(',');
      const declared = read.length === 0 ? '' : `const ${read.join(',')};`;
      const main = `(${names})=>{${declared}${declarations(frame)}rt.begin();${statements}}`;
      const hoisted =
        [...generator.constants].map(([value, name]) => `const ${name}=${value};`).join('') +
        Array.from({ length: generator.kept }, (_, number) => `let L${number};`).join('') +
        generator.loops.join('');
      return hoisted === '' ? main : `(()=>{${hoisted}return ${main}})()`;
    },
  };
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
  const isKept = !frame.isKept && isWorthKeeping(expr);
  if (!isKept) return codeAnew(expr, frame, generator);
  const value = local(frame, generator);
  const kept = `L${generator.kept++}`;
  const made = codeAnew(expr, { ...frame, isKept }, generator);
  return `((${value}=${kept})!==undefined?${value}:(${value}=${made}) instanceof rt.CelError?${value}:(${kept}=${value}))`;
}

function codeAnew(expr: Expr, frame: Frame, generator: Generator): string {
  const of = (inner: Expr): string => code(inner, frame, generator);
  switch (expr.kind) {
    case 'literal':
      return literalCode(expr, generator);
    case 'name':
      return nameCode(expr.name, expr.isRooted, frame, generator);
    case 'select': {
      if (isOptionalChain(expr)) return `rt.boxed(${maybe(expr, frame, generator)})`;
      const dotted = dottedVariable(expr, frame, generator);
      if (dotted !== undefined) return dotted;
      return readField('select', expr.operand, expr.field, frame, generator);
    }
    case 'has':
      return readField('has', expr.operand, expr.field, frame, generator);
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
      return binaryCode(expr, frame, generator);
    case 'conditional': {
      const condition = local(frame, generator);
      const [consequent, otherwise] = [of(expr.consequent), of(expr.otherwise)];
      return `((${condition}=${of(expr.condition)})===true?${consequent}:${condition}===false?${otherwise}:rt.notBool(${condition}))`;
    }
    case 'loop':
      return loopCode(expr, frame, generator);
    case 'bind': {
      const variable = local(frame, generator);
      setForm(variable, formOf(expr.value, frame, generator), generator);
      const inner = { ...frame, scope: new Map(frame.scope).set(expr.variable, variable) };
      return `(${variable}=${of(expr.value)},${code(expr.body, inner, generator)})`;
    }
    case 'optMap':
    case 'optFlatMap':
      return `rt.boxed(${maybe(expr, frame, generator)})`;
  }
}

/** Code that reads a field. What is behind an optional selection may be undefined, and comes without its optional. */
function readField(reading: Reading, operand: Expr, field: string, frame: Frame, generator: Generator): string {
  const isWithin = reading === 'peek' || reading === 'follow';
  const from = isWithin ? chained(operand, frame, generator) : code(operand, frame, generator);
  const form = isWithin ? formWithin(operand, frame, generator) : formOf(operand, frame, generator);
  return fieldCode(reading, from, form, field, () => local(frame, generator));
}

// Most of what is compared is compared with a text that is written out.
function binaryCode({ operator, left, right }: ExprOf<'binary'>, frame: Frame, generator: Generator): string {
  const called = `rt.${BINARY[operator]}`;
  const written = textOfLiteral(right);
  if (written === undefined || (operator !== '==' && operator !== '!='))
    return `${called}(${code(left, frame, generator)},${code(right, frame, generator)})`;
  const value = local(frame, generator);
  const [given, to] = [code(left, frame, generator), textLiteral(written)];
  return `(typeof(${value}=${given})==="string"?${value}${operator}=${to}:${called}(${value},${to}))`;
}

function logicCode(expr: ExprOf<'and' | 'or'>, frame: Frame, generator: Generator): string {
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

function listCode(expr: ExprOf<'list'>, frame: Frame, generator: Generator): string {
  const values = expr.elements.map((element) => code(element.value, frame, generator));
  const optional = expr.elements.flatMap((element, position) => (element.isOptional ? [position] : []));
  if (optional.length > 0) return `rt.listWithOptionals([${values.join(',')}],[${optional.join(',')}])`;
  const areConstant = expr.elements.every((element) => isConstant(element.value));
  if (areConstant) return constant(`[${values.join(',')}]`, generator);
  return `rt.list([${values.join(',')}])`;
}

function mapCode(expr: ExprOf<'map'>, frame: Frame, generator: Generator): string {
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

function indexCode({ operand, index }: ExprOf<'index'>, frame: Frame, generator: Generator): string {
  const field = textOfLiteral(index);
  if (field !== undefined) return readField('select', operand, field, frame, generator);
  return `rt.index(${code(operand, frame, generator)},${code(index, frame, generator)})`;
}

function messageCode(expr: ExprOf<'message'>, frame: Frame, generator: Generator): string {
  const values = expr.fields.map(({ value, isOptional }) =>
    isOptional ? `rt.unboxed(${code(value, frame, generator)})` : code(value, frame, generator),
  );
  const names = expr.fields.map((field) => textLiteral(field.name));
  return `rt.message(${textLiteral(expr.name)},[${names.join(',')}],[${values.join(',')}])`;
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

function unknownFunction(name: string, generator: Generator): string {
  return constant(`new rt.CelError(${textLiteral(`unknown function: ${name}`)})`, generator);
}

function methodCode(expr: ExprOf<'method'>, frame: Frame, generator: Generator): string {
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
      if (hasArgument)
        return orElse(
          maybe(expr.target, frame, generator, 'opened'),
          code(argument, frame, generator),
          frame,
          generator,
        );
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

// A pattern that is written out is made ready once.
function matchesCode(args: readonly Expr[], frame: Frame, generator: Generator): string {
  const [subject, pattern] = args;
  if (subject === undefined || pattern === undefined || args.length !== 2) return unknownFunction('matches', generator);
  if (pattern.kind !== 'literal' || pattern.literal.type !== 'string') {
    return `rt.matches(${code(subject, frame, generator)},${code(pattern, frame, generator)})`;
  }
  const read = argumentsOf(pattern.literal.value).map((one) => (typeof one === 'string' ? textLiteral(one) : one));
  const ready = constant(`rt.pattern(${read.join(',')})`, generator);
  return `rt.matchesPattern(${code(subject, frame, generator)},${ready})`;
}

/** Code for an optional without its wrapping: the value, undefined for none, or an error. Spares `a.?b.orValue(c)` two objects. */
function maybe(expr: Expr, frame: Frame, generator: Generator, unwrapped: 'unboxed' | 'opened' = 'unboxed'): string {
  if ((expr.kind === 'select' || expr.kind === 'index') && isOptionalChain(expr)) {
    const read = expr.isOptional ? 'peek' : 'follow';
    const field = expr.kind === 'select' ? expr.field : textOfLiteral(expr.index);
    if (field !== undefined) return readField(read, expr.operand, field, frame, generator);
    const index = expr.kind === 'index' ? code(expr.index, frame, generator) : '';
    return `rt.${read}Index(${chained(expr.operand, frame, generator)},${index})`;
  }
  if (expr.kind === 'optMap' || expr.kind === 'optFlatMap') {
    const value = local(frame, generator);
    setForm(value, formWithin(expr.target, frame, generator), generator);
    const inner = { ...frame, scope: new Map(frame.scope).set(expr.variable, value) };
    const body = expr.kind === 'optMap' ? code(expr.body, inner, generator) : maybe(expr.body, inner, generator);
    return `((${value}=${maybe(expr.target, frame, generator)})===undefined||${value} instanceof rt.CelError?${value}:${body})`;
  }
  const called = expr.kind === 'method' ? maybeMethod(expr, frame, generator) : undefined;
  return called ?? `rt.${unwrapped}(${code(expr, frame, generator)})`;
}

function maybeMethod(expr: ExprOf<'method'>, frame: Frame, generator: Generator): string | undefined {
  const namespaced = namespacedName(expr, frame);
  const runtime = runtimeFor(namespaced ?? `.${expr.name}`, expr.args.length);
  if (runtime === undefined) return undefined;
  if (namespaced !== undefined) return maybeCall(runtime, expr.args, frame, generator);
  const [argument] = expr.args;
  if (runtime !== 'optionalOr' || argument === undefined) return undefined;
  return orElse(maybe(expr.target, frame, generator), maybe(argument, frame, generator), frame, generator);
}

// The start of a chain of selections is an ordinary value, which may itself be an optional in a variable.
function chained(expr: Expr, frame: Frame, generator: Generator): string {
  return isOptionalChain(expr) ? maybe(expr, frame, generator) : code(expr, frame, generator);
}

function orElse(target: string, otherwise: string, frame: Frame, generator: Generator): string {
  const value = local(frame, generator);
  return `((${value}=${target})===undefined?${otherwise}:${value})`;
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
function loopCode(expr: ExprOf<'loop'>, frame: Frame, generator: Generator): string {
  const isPair = expr.variables.length === 2;
  const names = expr.variables.map(() => `c${generator.names++}`);
  const scope = new Map(frame.scope);
  expr.variables.forEach((variable, position) => scope.set(variable, names[position] ?? ''));
  if (isDataInLoops(formOf(expr.range, frame, generator))) for (const name of names) generator.forms.set(name, 'data');
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
