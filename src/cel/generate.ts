import { overloadsByName } from './library.ts';
import { fieldCode, type Form, type Reading, textLiteral } from './read-code.ts';
import { argumentsOf } from './regex.ts';
import { childrenOf, dottedName, rootName } from './syntax.ts';
import type { Expr, LoopMacro } from './syntax.ts';
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

/** What is shared by a whole expression: its hoisted constants (code to name), its loops and the names given so far. */
interface Generator {
  readonly constants: Map<string, string>;
  readonly loops: string[];
  names: number;
  /** How many values are kept from the first evaluation on. */
  kept: number;
  /** What is known of the values that names of the code have. */
  readonly forms: Map<string, Form>;
  /** And of parts of the expression, as far as that has been asked; undefined where nothing is known to begin with. */
  readonly found: Map<Expr, Form | undefined> | undefined;
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

// `let` would be set to undefined one by one in each call.
function declarations(frame: Frame): string {
  return frame.locals.length === 0 ? '' : `var ${frame.locals.join(',')};`;
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
  const isKept = !frame.isKept && isWorthKeeping(expr) && !readsAround(expr, []);
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

/** Whether a part of the expression reads a name from around it; `bound` are those that macros within it bind. */
function readsAround(expr: Expr, bound: readonly string[]): boolean {
  // The name of a type is read from around as well: a macro may bind it, and `list` is a likely name for a list.
  if (expr.kind === 'name') return !bound.includes(nameOf(expr));
  const names = boundNames(expr);
  if (names.length === 0) return childrenOf(expr).some((child) => readsAround(child, bound));
  const seen = [...bound, ...names];
  return childrenOf(expr).some((child, position) => readsAround(child, position === 0 ? bound : seen));
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

type Of<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;

function literal(expr: Of<'literal'>, generator: Generator): string {
  const { literal: value } = expr;
  switch (value.type) {
    case 'null':
    case 'bool':
      return String(value.value);
    case 'string':
      return textLiteral(value.value);
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

/** Code that reads a field. What is behind an optional selection may be undefined, and comes without its optional. */
function readField(reading: Reading, operand: Expr, field: string, frame: Frame, generator: Generator): string {
  const isWithin = reading === 'peek' || reading === 'follow';
  const from = isWithin ? chained(operand, frame, generator) : code(operand, frame, generator);
  const form = isWithin ? formWithin(operand, frame, generator) : formOf(operand, frame, generator);
  return fieldCode(reading, from, form, field, () => local(frame, generator));
}

function nameCode(name: string, isRooted: boolean, frame: Frame, generator: Generator): string {
  const variable = (isRooted ? frame.roots : frame.scope).get(name);
  if (variable !== undefined) return variable;
  if (TYPE_NAMES.has(name)) return constant(`new rt.TypeValue(${textLiteral(name)})`, generator);
  return constant(`new rt.CelError(${textLiteral(`undeclared name: ${name}`)})`, generator);
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
  return TYPE_NAMES.has(name) ? constant(`new rt.TypeValue(${textLiteral(name)})`, generator) : undefined;
}

// Most of what is compared is compared with a text that is written out.
function binaryCode({ operator, left, right }: Of<'binary'>, frame: Frame, generator: Generator): string {
  const called = `rt.${BINARY[operator]}`;
  const written = textOfLiteral(right);
  if (written === undefined || (operator !== '==' && operator !== '!='))
    return `${called}(${code(left, frame, generator)},${code(right, frame, generator)})`;
  const value = local(frame, generator);
  const [given, to] = [code(left, frame, generator), textLiteral(written)];
  return `(typeof(${value}=${given})==="string"?${value}${operator}=${to}:${called}(${value},${to}))`;
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
  if (field !== undefined) return readField('select', operand, field, frame, generator);
  return `rt.index(${code(operand, frame, generator)},${code(index, frame, generator)})`;
}

function messageCode(expr: Of<'message'>, frame: Frame, generator: Generator): string {
  const values = expr.fields.map(({ value, isOptional }) =>
    isOptional ? `rt.unboxed(${code(value, frame, generator)})` : code(value, frame, generator),
  );
  const names = expr.fields.map((field) => textLiteral(field.name));
  return `rt.message(${textLiteral(expr.name)},[${names.join(',')}],[${values.join(',')}])`;
}

function isConstant(expr: Expr): boolean {
  if (expr.kind === 'list') return expr.elements.every((element) => !element.isOptional && isConstant(element.value));
  if (expr.kind !== 'map') return expr.kind === 'literal';
  return expr.entries.every((entry) => !entry.isOptional && isConstant(entry.key) && isConstant(entry.value));
}

/** Literals of texts, whole numbers that fit, booleans and null are as they would be in a manifest. */
function isDataLiteral({ literal: { type } }: Of<'literal'>): boolean {
  return type === 'string' || type === 'int' || type === 'bool' || type === 'null';
}

/** What is known of the value that `code` gives of the expression. */
function formOf(expr: Expr, frame: Frame, generator: Generator): Form | undefined {
  return isOptionalChain(expr) ? undefined : formWithin(expr, frame, generator);
}

/** What is known of the value that `maybe` gives of the expression, or `code` where it is no optional. */
function formWithin(expr: Expr, frame: Frame, generator: Generator): Form | undefined {
  const { found } = generator;
  if (found === undefined) return undefined;
  // Each step of a chain of selections asks about all steps before it.
  if (found.has(expr)) return found.get(expr);
  const form = findForm(expr, frame, generator);
  found.set(expr, form);
  return form;
}

function findForm(expr: Expr, frame: Frame, generator: Generator): Form | undefined {
  const known = (inner: Expr): Form | undefined => formOf(inner, frame, generator);
  switch (expr.kind) {
    case 'literal':
      return isDataLiteral(expr) ? 'data' : undefined;
    case 'name':
      return generator.forms.get(nameCode(expr.name, expr.isRooted, frame, generator));
    case 'select':
    case 'index': {
      const variable = expr.kind === 'select' ? dottedVariable(expr, frame, generator) : undefined;
      if (variable !== undefined) return generator.forms.get(variable);
      const form = formWithin(expr.operand, frame, generator);
      return isDataInLoops(form) ? 'data' : undefined;
    }
    case 'list':
      return expr.elements.every(({ value, isOptional }) => !isOptional && isData(known(value))) ? 'data' : undefined;
    case 'conditional':
      return isData(known(expr.consequent)) && isData(known(expr.otherwise)) ? 'data' : undefined;
    case 'binary':
      // A sum of numbers may be a double, which data has in another form.
      return expr.operator === '+' && isDataInLoops(known(expr.left)) && isDataInLoops(known(expr.right))
        ? 'elements'
        : undefined;
    case 'method':
      return formOfMethod(expr, frame, generator);
    case 'loop':
      return expr.macro === 'filter' && isDataInLoops(known(expr.range)) ? 'data' : undefined;
    default:
      return undefined;
  }
}

/** Methods that give what they are asked of with less of it, or in another order. */
const SHORTENING: ReadonlySet<string> = new Set(['slice', 'distinct', 'sort', 'reverse', 'flatten']);

function formOfMethod(expr: Of<'method'>, frame: Frame, generator: Generator): Form | undefined {
  if (namespacedName(expr, frame) !== undefined) return undefined;
  const runtime = runtimeFor(`.${expr.name}`, expr.args.length);
  if (runtime !== undefined && SHORTENING.has(runtime))
    return isDataInLoops(formOf(expr.target, frame, generator)) ? 'data' : undefined;
  const [argument] = expr.args;
  if (argument === undefined || runtime !== 'optionalOrValue') return undefined;
  const isKnown = isData(formWithin(expr.target, frame, generator)) && isData(formOf(argument, frame, generator));
  return isKnown ? 'data' : undefined;
}

function isData(form: Form | undefined): boolean {
  return form === 'data' || form === 'map';
}

function isDataInLoops(form: Form | undefined): boolean {
  return isData(form) || form === 'elements';
}

function setForm(name: string, form: Form | undefined, generator: Generator): void {
  // A value of the expression's own may be missing or an error, unlike what is given.
  if (form === 'elements' || isData(form)) generator.forms.set(name, form === 'elements' ? form : 'data');
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
  return constant(`new rt.CelError(${textLiteral(`unknown function: ${name}`)})`, generator);
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
  const read = argumentsOf(pattern.literal.value).map((one) => (typeof one === 'string' ? textLiteral(one) : one));
  const ready = constant(`rt.pattern(${read.join(',')})`, generator);
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
function loopCode(expr: Of<'loop'>, frame: Frame, generator: Generator): string {
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
