import { MESSAGES } from '../messages.ts';
import { isNamespace, MACRO_METHODS, refuseMacro, typeOfCall, unknownFunction } from './call-types.ts';
import {
  type CelEnvironment,
  type CelProblem,
  type Checker,
  declared,
  inside,
  lookUp,
  namesIn,
  optionalOf,
  report,
  type Scope,
  wantBool,
} from './checker.ts';
import { typeOfElement, typeOfField } from './field-types.ts';
import { overloadsByName } from './library.ts';
import { nearestInAnyCase } from '../../model/nearest-name.ts';
import { OPERATORS, typeOfOperator } from './operator-types.ts';
import { dottedName, rootName } from './syntax.ts';
import type { Expr, ExprOf } from './syntax.ts';
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
import type { CelType } from './types.ts';

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

function typeOfName(expr: ExprOf<'name'>, scope: Scope, checker: Checker): CelType {
  const local = expr.isRooted ? undefined : lookUp(scope, expr.name);
  const known = local ?? declared(expr.name, checker);
  if (known !== undefined) return known;
  if (TYPE_NAMES.has(expr.name)) return 'type';
  const close = nearestInAnyCase(expr.name, namesIn(scope, checker));
  return report(
    checker,
    expr,
    `undeclared name "${expr.name}"`,
    close === undefined
      ? `Variables here: ${[...namesIn(scope, checker)].join(', ') || 'none'}.`
      : `Did you mean "${close}"?`,
  );
}

function typeOfDotted(expr: ExprOf<'select'>, scope: Scope, checker: Checker): CelType | undefined {
  const name = dottedName(expr);
  const root = rootName(expr);
  if (name === undefined || root === undefined) return undefined;
  if (!root.isRooted && lookUp(scope, root.name) !== undefined) return undefined;
  return declared(name, checker) ?? (TYPE_NAMES.has(name) ? 'type' : undefined);
}

function typeOfMessage(expr: ExprOf<'message'>, of: (expr: Expr) => CelType, checker: Checker): CelType {
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

function typeOfMethod(expr: ExprOf<'method'>, scope: Scope, checker: Checker): CelType {
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

function typeOfLoop(expr: ExprOf<'loop'>, scope: Scope, checker: Checker): CelType {
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

function membersOf(expr: ExprOf<'loop'>, range: CelType, checker: Checker): readonly [key: CelType, value: CelType] {
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
