import { overloadsByName } from './library.ts';
import type { Overload } from './library.ts';
import { MESSAGES } from './messages.ts';
import { nearest } from './nearest.ts';
import { positionAt } from './parse.ts';
import { dottedName, rootName } from './syntax.ts';
import type { BinaryOperator, Expr } from './syntax.ts';
import {
  TYPE_NAMES,
  fits,
  looser,
  openType,
  readType,
  resolved,
  settled,
  takeBack,
  textOfType,
  unknownType,
} from './types.ts';
import type { CelType, Trail, TypeVariable } from './types.ts';

export type { CelType } from './types.ts';

/** What is wrong with an expression, and where: line and column from 1, offset from 0, in UTF-16 code units. */
export interface CelProblem {
  readonly message: string;
  /** What to write instead, where that can be guessed. */
  readonly hint?: string;
  /** The field of an object whose type does not have it. */
  readonly field?: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What an expression may use beside the functions of Kubernetes' CEL. */
export interface CelEnvironment {
  /** Variables by name; a name may have dots. */
  readonly variables: Readonly<Record<string, CelType>>;
}

/** What the checker found out. */
export interface CheckResult {
  readonly problems: readonly CelProblem[];
  /** The type of the whole expression, `dyn` where there are problems. */
  readonly type: CelType;
  /** The types of all nodes. */
  readonly types: ReadonlyMap<Expr, CelType>;
}

/**
 * Checks names, functions, arguments and the fields of declared objects. `source` is the text that was parsed: problems say
 * their lines by it. Never throws.
 */
export function check(expr: Expr, environment: CelEnvironment, source: string): CheckResult {
  const checker: Checker = {
    problems: [],
    types: new Map(),
    trail: [],
    variables: environment.variables,
    source,
  };
  const type = typeOf(expr, { names: new Map(), outer: undefined }, checker);
  let types: ReadonlyMap<Expr, CelType> | undefined;
  return {
    problems: checker.problems,
    type: checker.problems.length > 0 ? 'dyn' : settled(type),
    // Hardly anybody asks for those of all nodes.
    get types() {
      return (types ??= new Map([...checker.types].map(([node, known]) => [node, settled(known)])));
    },
  };
}

interface Checker {
  readonly problems: CelProblem[];
  readonly types: Map<Expr, CelType>;
  readonly trail: Trail;
  readonly variables: Readonly<Record<string, CelType>>;
  readonly source: string;
}

function declared(name: string, { variables }: Checker): CelType | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

/** The variables of macros around an expression. */
interface Scope {
  readonly names: ReadonlyMap<string, CelType>;
  readonly outer: Scope | undefined;
}

function lookUp(scope: Scope, name: string): CelType | undefined {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.outer) {
    const type = current.names.get(name);
    if (type !== undefined) return type;
  }
  return undefined;
}

function inside(scope: Scope, names: readonly (readonly [string, CelType])[]): Scope {
  return { names: new Map(names), outer: scope };
}

function report(checker: Checker, expr: Expr, message: string, hint?: string, field?: string): CelType {
  const { offset } = expr;
  checker.problems.push({
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(field === undefined ? {} : { field }),
    offset,
    ...positionAt(checker.source, offset),
  });
  return 'dyn';
}

function typeOf(expr: Expr, scope: Scope, checker: Checker): CelType {
  const type = typeOfNode(expr, scope, checker);
  checker.types.set(expr, type);
  return type;
}

function typeOfNode(expr: Expr, scope: Scope, checker: Checker): CelType {
  const of = (inner: Expr): CelType => typeOf(inner, scope, checker);
  switch (expr.kind) {
    case 'literal':
      return expr.literal.type;
    case 'name':
      return typeOfName(expr, scope, checker);
    case 'select': {
      const dotted = typeOfDotted(expr, scope, checker);
      if (dotted !== undefined) return dotted;
      const field = typeOfField(expr, of(expr.operand), checker);
      return expr.isOptional ? optionalOf(field) : field;
    }
    case 'has':
      typeOfField(expr, of(expr.operand), checker);
      return 'bool';
    case 'index': {
      const element = typeOfElement(expr, of(expr.operand), of(expr.index), checker);
      return expr.isOptional ? optionalOf(element) : element;
    }
    case 'call':
      return typeOfCall(expr, { name: expr.name, receiver: undefined }, expr.args.map(of), checker);
    case 'method':
      return typeOfMethod(expr, scope, checker);
    case 'list':
      return {
        kind: 'list',
        element: joined(
          expr.elements.map((element) => itemType(element.value, element.isOptional, of, checker)),
          checker,
        ),
      };
    case 'map': {
      const keys = expr.entries.map((entry) => of(entry.key));
      const values = expr.entries.map((entry) => itemType(entry.value, entry.isOptional, of, checker));
      return { kind: 'map', key: joined(keys, checker), value: joined(values, checker) };
    }
    case 'message':
      return typeOfMessage(expr, of, checker);
    case 'and':
    case 'or':
      for (const term of expr.terms) wantBool(term, of(term), checker);
      return 'bool';
    case 'not':
      wantBool(expr.operand, of(expr.operand), checker);
      return 'bool';
    case 'negate':
      return typeOfOperator(
        expr,
        '-_',
        ['(int) -> int', '(double) -> double', '(duration) -> duration'],
        [of(expr.operand)],
        checker,
      );
    case 'binary':
      return typeOfOperator(expr, expr.operator, OPERATORS[expr.operator], [of(expr.left), of(expr.right)], checker);
    case 'conditional': {
      wantBool(expr.condition, of(expr.condition), checker);
      return typeOfOperator(expr, '?:', ['(A, A) -> A'], [of(expr.consequent), of(expr.otherwise)], checker);
    }
    case 'loop':
      return typeOfLoop(expr, scope, checker);
    case 'bind': {
      const value = of(expr.value);
      return typeOf(expr.body, inside(scope, [[expr.variable, value]]), checker);
    }
    case 'optMap':
    case 'optFlatMap': {
      const target = of(expr.target);
      const value = unknownType();
      if (!fits(optionalOf(value), target, checker.trail)) {
        report(checker, expr, `${expr.kind}() is a method of optionals, but this is of type ${textOfType(target)}`);
      }
      const body = typeOf(expr.body, inside(scope, [[expr.variable, value]]), checker);
      if (expr.kind === 'optMap') return optionalOf(body);
      if (!fits(optionalOf(unknownType()), body, checker.trail)) {
        report(checker, expr.body, `optFlatMap() needs an optional here, but this is of type ${textOfType(body)}`);
      }
      return body;
    }
  }
}

type Of<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;

function optionalOf(value: CelType): CelType {
  const known = resolved(value);
  return typeof known === 'object' && known.kind === 'optional' ? known : { kind: 'optional', value };
}

function wantBool(expr: Expr, type: CelType, checker: Checker): void {
  if (!fits('bool', type, checker.trail))
    report(checker, expr, `expected a bool here, but this is of type ${textOfType(type)}`);
}

function typeOfName(expr: Of<'name'>, scope: Scope, checker: Checker): CelType {
  const local = expr.isRooted ? undefined : lookUp(scope, expr.name);
  const known = local ?? declared(expr.name, checker);
  if (known !== undefined) return known;
  if (TYPE_NAMES.has(expr.name)) return 'type';
  const close = nearest(expr.name, namesIn(scope, checker));
  return report(
    checker,
    expr,
    `undeclared name "${expr.name}"`,
    close === undefined
      ? `Variables here: ${[...namesIn(scope, checker)].join(', ') || 'none'}.`
      : `Did you mean "${close}"?`,
  );
}

function namesIn(scope: Scope, checker: Checker): ReadonlySet<string> {
  const names = new Set<string>();
  for (let current: Scope | undefined = scope; current !== undefined; current = current.outer) {
    for (const name of current.names.keys()) names.add(name);
  }
  for (const name of Object.keys(checker.variables)) names.add(name);
  return names;
}

function typeOfDotted(expr: Of<'select'>, scope: Scope, checker: Checker): CelType | undefined {
  const name = dottedName(expr);
  const root = rootName(expr);
  if (name === undefined || root === undefined) return undefined;
  if (!root.isRooted && lookUp(scope, root.name) !== undefined) return undefined;
  return declared(name, checker) ?? (TYPE_NAMES.has(name) ? 'type' : undefined);
}

function typeOfField(expr: Expr & { readonly field: string }, operand: CelType, checker: Checker): CelType {
  const known = resolved(operand);
  if (known === 'dyn' || (typeof known === 'object' && known.kind === 'variable')) return 'dyn';
  if (typeof known === 'object') {
    if (known.kind === 'map') {
      if (fits(known.key, 'string', checker.trail)) return known.value;
      return report(checker, expr, `"${expr.field}" cannot be a key of ${textOfType(known)}`);
    }
    if (known.kind === 'optional') return optionalOf(typeOfField(expr, known.value, checker));
    if (known.kind === 'object') {
      if (Object.hasOwn(known.fields, expr.field)) return known.fields[expr.field] ?? 'dyn';
      if (known.isOpen === true) return 'dyn';
      const close = nearest(expr.field, Object.keys(known.fields));
      return report(
        checker,
        expr,
        `${known.name} has no field "${expr.field}"`,
        close === undefined ? `Its fields: ${namesShown(known.fields)}.` : `Did you mean "${close}"?`,
        expr.field,
      );
    }
  }
  return report(checker, expr, `a value of type ${textOfType(known)} has no fields, so "${expr.field}" cannot be read`);
}

/** The first names of a type's fields, which may be a hundred. */
function namesShown(fields: Readonly<Record<string, CelType>>): string {
  const names = Object.keys(fields).toSorted();
  return names.length > 24 ? `${names.slice(0, 24).join(', ')} and ${names.length - 24} more` : names.join(', ');
}

function typeOfElement(expr: Of<'index'>, operand: CelType, index: CelType, checker: Checker): CelType {
  const known = resolved(operand);
  if (typeof known === 'object' && known.kind === 'optional')
    return optionalOf(typeOfElement(expr, known.value, index, checker));
  const { index: key } = expr;
  if (typeof known === 'object' && known.kind === 'object' && key.kind === 'literal' && key.literal.type === 'string')
    return typeOfField({ ...expr, field: key.literal.value }, known, checker);
  return typeOfOperator(expr, '[]', ['(list<A>, int) -> A', '(map<A,B>, A) -> B'], [known, index], checker);
}

function typeOfMessage(expr: Of<'message'>, of: (expr: Expr) => CelType, checker: Checker): CelType {
  const known = Object.hasOwn(MESSAGES, expr.name) ? MESSAGES[expr.name] : undefined;
  if (known === undefined) {
    return report(checker, expr, `messages such as ${expr.name}{…} are not part of Kubernetes' CEL`);
  }
  for (const field of expr.fields) {
    const type = itemType(field.value, field.isOptional, of, checker);
    const wanted = Object.hasOwn(known, field.name) ? known[field.name] : undefined;
    if (wanted === undefined) {
      report(
        checker,
        field.value,
        `${expr.name} has no field "${field.name}"`,
        `Its fields: ${Object.keys(known).join(', ')}.`,
      );
    } else if (!fits(readType(wanted, new Map()), type, checker.trail)) {
      report(checker, field.value, `"${field.name}" is of type ${wanted}, but this is of type ${textOfType(type)}`);
    }
  }
  if (expr.name === 'google.protobuf.Duration') return 'duration';
  // A wrapped value may be null as well, which no type of its own says here.
  return expr.name === 'google.protobuf.Timestamp' ? 'timestamp' : 'dyn';
}

function itemType(expr: Expr, isOptional: boolean, of: (expr: Expr) => CelType, checker: Checker): CelType {
  const type = of(expr);
  if (!isOptional) return type;
  const value = unknownType();
  if (fits({ kind: 'optional', value }, type, checker.trail)) return value;
  return report(checker, expr, `"?" marks an optional, but this is of type ${textOfType(type)}`);
}

// The type that all have, or dyn where they differ.
function joined(types: readonly CelType[], checker: Checker): CelType {
  const [first, ...rest] = types;
  if (first === undefined) return openType();
  const before = checker.trail.length;
  let common = first;
  for (const type of rest) {
    if (!fits(common, type, checker.trail)) {
      takeBack(checker.trail, before);
      return 'dyn';
    }
    common = looser(common, type);
  }
  return common;
}

const ORDERED = ['int', 'uint', 'double'].flatMap((a) => ['int', 'uint', 'double'].map((b) => `(${a}, ${b}) -> bool`));
const ORDER: readonly string[] = [
  ...ORDERED,
  '(bool, bool) -> bool',
  '(string, string) -> bool',
  '(bytes, bytes) -> bool',
  '(timestamp, timestamp) -> bool',
  '(duration, duration) -> bool',
];
const OPERATORS: Readonly<Record<BinaryOperator, readonly string[]>> = {
  '==': ['(A, A) -> bool'],
  '!=': ['(A, A) -> bool'],
  '<': ORDER,
  '<=': ORDER,
  '>': ORDER,
  '>=': ORDER,
  in: ['(A, list<A>) -> bool', '(A, map<A,B>) -> bool'],
  '+': [
    '(int, int) -> int',
    '(uint, uint) -> uint',
    '(double, double) -> double',
    '(string, string) -> string',
    '(bytes, bytes) -> bytes',
    '(list<A>, list<A>) -> list<A>',
    '(timestamp, duration) -> timestamp',
    '(duration, timestamp) -> timestamp',
    '(duration, duration) -> duration',
  ],
  '-': [
    '(int, int) -> int',
    '(uint, uint) -> uint',
    '(double, double) -> double',
    '(timestamp, timestamp) -> duration',
    '(timestamp, duration) -> timestamp',
    '(duration, duration) -> duration',
  ],
  '*': ['(int, int) -> int', '(uint, uint) -> uint', '(double, double) -> double'],
  '/': ['(int, int) -> int', '(uint, uint) -> uint', '(double, double) -> double'],
  '%': ['(int, int) -> int', '(uint, uint) -> uint'],
};

function typeOfOperator(
  expr: Expr,
  operator: string,
  texts: readonly string[],
  args: readonly CelType[],
  checker: Checker,
): CelType {
  const isComparison = operator === '==' || operator === '!=';
  // Two texts, or a text and what may be anything: most of what is compared.
  if (isComparison && args.every(isSimple) && (args[0] === args[1] || args.includes('dyn'))) return 'bool';
  const result = choose(texts.map(readSignature), args, checker);
  if (result !== undefined) return result;
  const [left, right] = args.map(textOfType);
  const what = right === undefined ? `a value of type ${left}` : `${left} and ${right}`;
  const isOfOneType = isComparison || operator === '?:';
  return report(
    checker,
    expr,
    isOfOneType
      ? `"${operator}" needs two values of one type, but these are ${what}`
      : `"${operator}" cannot take ${what}`,
    isOfOneType && (left === 'null' || right === 'null') ? NULL_HINT : undefined,
  );
}

function isSimple(type: CelType): boolean {
  return typeof type === 'string';
}

const NULL_HINT =
  'A value of that type is never null. Whether a field is there is asked with `has(a.b)` or `a.?b.hasValue()`.';

interface Signature {
  readonly parameters: readonly CelType[];
  readonly result: CelType;
}

/** Signatures without type parameters, which are the same for every call. */
const fixedSignatures = new Map<string, Signature>();

function readSignature(text: string): Signature {
  const known = fixedSignatures.get(text);
  if (known !== undefined) return known;
  const variables = new Map<string, TypeVariable>();
  const { parameters: texts, result } = partsOf(text);
  const signature = { parameters: texts.map((type) => readType(type, variables)), result: readType(result, variables) };
  if (variables.size === 0) fixedSignatures.set(text, signature);
  return signature;
}

interface SignatureText {
  readonly parameters: readonly string[];
  readonly result: string;
}

const signatureTexts = new Map<string, SignatureText>();

function partsOf(text: string): SignatureText {
  const known = signatureTexts.get(text);
  if (known !== undefined) return known;
  const [, parameters = '', result = ''] = /^\((.*)\) -> (.*)$/.exec(text) ?? [];
  const parts = { parameters: parameters.split(/,(?![^<]*>)/).map((type) => type.trim()), result };
  signatureTexts.set(text, parts);
  return parts;
}

/** The result of the signatures that the arguments fit; `dyn` where several give different ones; undefined where none fits. */
function choose(signatures: readonly Signature[], args: readonly CelType[], checker: Checker): CelType | undefined {
  const { trail } = checker;
  const start = trail.length;
  const fitting = signatures.filter((signature) => {
    const doesFit = fitsAll(signature, args, trail);
    takeBack(trail, start);
    return doesFit;
  });
  const [first, ...others] = fitting;
  if (first === undefined) return undefined;
  if (others.length === 0) {
    fitsAll(first, args, trail);
    return first.result;
  }
  const text = textOfType(first.result);
  // A parameter that no one form has settled is anything, not what it is compared with next.
  return others.every((other) => textOfType(other.result) === text) ? settled(first.result) : 'dyn';
}

function fitsAll(signature: Signature, args: readonly CelType[], trail: Trail): boolean {
  return (
    signature.parameters.length === args.length &&
    signature.parameters.every((wanted, position) => fits(wanted, args[position] ?? 'dyn', trail))
  );
}

function typeOfMethod(expr: Of<'method'>, scope: Scope, checker: Checker): CelType {
  const namespace = dottedName(expr.target);
  const root = rootName(expr.target);
  const args = (): readonly CelType[] => expr.args.map((arg) => typeOf(arg, scope, checker));
  if (namespace !== undefined && root !== undefined) {
    const isVariable = lookUp(scope, root.name) !== undefined || declared(root.name, checker) !== undefined;
    const name = `${namespace}.${expr.name}`;
    if (!isVariable && overloadsByName().has(name))
      return typeOfCall(expr, { name, receiver: undefined }, args(), checker);
    if (!isVariable && !TYPE_NAMES.has(root.name) && isNamespace(namespace)) {
      args();
      return unknownFunction(expr, name, checker);
    }
  }
  const receiver = typeOf(expr.target, scope, checker);
  if (MACRO_METHODS.includes(`.${expr.name}`)) return refuseMacro(expr, checker);
  return typeOfCall(expr, { name: expr.name, receiver }, args(), checker);
}

function isNamespace(name: string): boolean {
  for (const known of overloadsByName().keys()) if (known.startsWith(`${name}.`)) return true;
  return false;
}

interface Called {
  readonly name: string;
  /** The type of the value before the dot; undefined for a function. */
  readonly receiver: CelType | undefined;
}

function typeOfCall(expr: Expr, called: Called, args: readonly CelType[], checker: Checker): CelType {
  const isMethod = called.receiver !== undefined;
  const overloads = overloadsByName().get(isMethod ? `.${called.name}` : called.name);
  if (overloads === undefined) return unknownFunction(expr, isMethod ? `.${called.name}` : called.name, checker);
  const given = called.receiver === undefined ? args : [called.receiver, ...args];
  const forms = overloads.filter((overload) => mayTake(overload, given.length));
  const result = choose(
    forms.map((overload) => signatureFor(overload, given.length)),
    given,
    checker,
  );
  return result ?? refuseCall(expr, called, args, overloads, checker);
}

/** Whether a form takes this many values, the one before the dot among them. */
function mayTake({ receiver, parameters, isVariadic }: Overload, count: number): boolean {
  return isVariadic || parameters.length + (receiver === undefined ? 0 : 1) === count;
}

// A parameter that may be repeated is written out as often as there are arguments.
function signatureFor(overload: Overload, length: number): Signature {
  const known = fixedOverloads.get(overload);
  if (known !== undefined) return known;
  const variables = new Map<string, TypeVariable>();
  const texts =
    overload.receiver === undefined ? [...overload.parameters] : [overload.receiver, ...overload.parameters];
  if (overload.isVariadic) {
    const last = texts.pop() ?? 'dyn';
    while (texts.length < length) texts.push(last);
  }
  const parameters = texts.map((type) => readType(type, variables));
  const signature = { parameters, result: readType(overload.result, variables) };
  if (variables.size === 0 && !overload.isVariadic) fixedOverloads.set(overload, signature);
  return signature;
}

/** The same for overloads. */
const fixedOverloads = new Map<Overload, Signature>();

function refuseCall(
  expr: Expr,
  called: Called,
  args: readonly CelType[],
  overloads: readonly Overload[],
  checker: Checker,
): CelType {
  const forms = overloads.map((overload) => {
    const parameters = `(${overload.parameters.join(', ')}${overload.isVariadic ? '...' : ''})`;
    return overload.receiver === undefined
      ? `${called.name}${parameters}`
      : `${overload.receiver}.${called.name}${parameters}`;
  });
  const before = called.receiver === undefined ? '' : `${textOfType(called.receiver)}.`;
  const written = `${before}${called.name}(${args.map(textOfType).join(', ')})`;
  return report(
    checker,
    expr,
    `there is no ${written}`,
    `Forms of ${called.name}: ${[...new Set(forms)].slice(0, 6).join('; ')}.`,
  );
}

function unknownFunction(expr: Expr, name: string, checker: Checker): CelType {
  const isMethod = name.startsWith('.');
  const all = [...overloadsByName().keys(), ...(isMethod ? MACRO_METHODS : MACRO_FUNCTIONS)];
  const close = nearest(
    name,
    all.filter((known) => known.startsWith('.') === isMethod),
  );
  const shown = isMethod ? name.slice(1) : name;
  const other = isMethod ? name.slice(1) : `.${name}`;
  const hint =
    close !== undefined
      ? `Did you mean "${close.replace(/^\./, '')}"?`
      : overloadsByName().has(other)
        ? `${shown} is ${isMethod ? 'a function' : 'a method'}: write ${isMethod ? `${shown}(value)` : `value.${shown}(…)`}.`
        : undefined;
  return report(checker, expr, `unknown ${isMethod ? 'method' : 'function'} "${shown}"`, hint);
}

// The parser takes a macro for one by the number of its arguments.
function refuseMacro(expr: Of<'method'>, checker: Checker): CelType {
  return report(
    checker,
    expr,
    `${expr.name}() does not take ${expr.args.length} arguments`,
    `Write e.g. value.${expr.name}(x, …) with a name for the element first.`,
  );
}

const MACRO_METHODS: readonly string[] = [
  '.all',
  '.exists',
  '.exists_one',
  '.existsOne',
  '.map',
  '.filter',
  '.transformList',
  '.transformMap',
  '.transformMapEntry',
  '.sortBy',
  '.optMap',
  '.optFlatMap',
];
const MACRO_FUNCTIONS: readonly string[] = ['has', 'cel.bind'];

function typeOfLoop(expr: Of<'loop'>, scope: Scope, checker: Checker): CelType {
  const range = resolved(typeOf(expr.range, scope, checker));
  const [first = '', second] = expr.variables;
  const [key, value] = membersOf(expr, range, checker);
  const names: readonly (readonly [string, CelType])[] =
    second === undefined
      ? [[first, isKeyed(range) ? key : value]]
      : [
          [first, key],
          [second, value],
        ];
  const inner = inside(scope, names);
  if (expr.filter !== undefined) wantBool(expr.filter, typeOf(expr.filter, inner, checker), checker);
  const body = typeOf(expr.body, inner, checker);
  switch (expr.macro) {
    case 'all':
    case 'exists':
    case 'existsOne':
      wantBool(expr.body, body, checker);
      return 'bool';
    case 'filter':
      wantBool(expr.body, body, checker);
      return { kind: 'list', element: isKeyed(range) ? key : value };
    case 'map':
    case 'transformList':
      return { kind: 'list', element: body };
    case 'transformMap':
      return { kind: 'map', key, value: body };
    case 'transformMapEntry': {
      if (fits({ kind: 'map', key: unknownType(), value: unknownType() }, body, checker.trail)) return body;
      return report(
        checker,
        expr.body,
        `transformMapEntry() needs a map such as {key: value} here, but this is of type ${textOfType(body)}`,
      );
    }
    case 'sortBy':
      return range;
  }
}

function isKeyed(range: CelType): boolean {
  return typeof range === 'object' && (range.kind === 'map' || range.kind === 'object');
}

function membersOf(expr: Of<'loop'>, range: CelType, checker: Checker): readonly [key: CelType, value: CelType] {
  if (range === 'dyn') return ['dyn', 'dyn'];
  if (typeof range === 'object') {
    if (range.kind === 'list') return ['int', range.element];
    if (range.kind === 'map') return [range.key, range.value];
    if (range.kind === 'object') return ['string', 'dyn'];
    if (range.kind === 'variable') return ['dyn', 'dyn'];
  }
  report(checker, expr, `${expr.macro}() goes through lists and maps, but this is of type ${textOfType(range)}`);
  return ['dyn', 'dyn'];
}
