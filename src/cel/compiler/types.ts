/** Types that are a word. The last line is Kubernetes' own. */
const SIMPLE_TYPES = [
  'dyn',
  'null',
  'bool',
  'int',
  'uint',
  'double',
  'string',
  'bytes',
  'timestamp',
  'duration',
  'type',
  'quantity',
  'semver',
  'ip',
  'cidr',
  'url',
  'format',
  'authorizer',
] as const;

const SIMPLE_BY_NAME: ReadonlyMap<string, (typeof SIMPLE_TYPES)[number]> = new Map(
  SIMPLE_TYPES.map((type) => [type, type]),
);

/** Types that an expression may name. */
export const TYPE_NAMES: ReadonlySet<string> = new Set([
  'bool',
  'int',
  'uint',
  'double',
  'string',
  'bytes',
  'list',
  'map',
  'null_type',
  'type',
  'optional_type',
  'google.protobuf.Timestamp',
  'google.protobuf.Duration',
]);

/** A type of CEL as the checker knows it. `dyn` is anything, and everything may stand where a `dyn` is wanted. */
export type CelType =
  | (typeof SIMPLE_TYPES)[number]
  | { readonly kind: 'list'; readonly element: CelType }
  | { readonly kind: 'map'; readonly key: CelType; readonly value: CelType }
  | { readonly kind: 'optional'; readonly value: CelType }
  /** A map whose keys are known: a field that is not among them is refused, unless the object is open. */
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly isOpen?: boolean;
      readonly fields: Readonly<Record<string, CelType>>;
    }
  | TypeVariable;

/** A type that is not known yet; the checker fills it in as it goes. */
export interface TypeVariable {
  readonly kind: 'variable';
  /** For the element of an empty literal: `[]` may come to hold anything, so a comparison with null says nothing of it. */
  readonly isOpen: boolean;
  bound: CelType | undefined;
}

/** A new type that is not known yet. */
export function unknownType(): TypeVariable {
  return { kind: 'variable', isOpen: false, bound: undefined };
}

/** The type of what an empty literal may hold. */
export function openType(): TypeVariable {
  return { kind: 'variable', isOpen: true, bound: undefined };
}

/** The type behind any filled-in variables at its root. */
export function resolved(type: CelType): CelType {
  let current = type;
  while (typeof current === 'object' && current.kind === 'variable' && current.bound !== undefined)
    current = current.bound;
  return current;
}

/** The type with all variables filled in; what is still unknown is `dyn`. */
export function settled(type: CelType): CelType {
  const known = resolved(type);
  if (typeof known === 'string') return known;
  switch (known.kind) {
    case 'list':
      return { kind: 'list', element: settled(known.element) };
    case 'map':
      return { kind: 'map', key: settled(known.key), value: settled(known.value) };
    case 'optional':
      return { kind: 'optional', value: settled(known.value) };
    case 'object':
      return known;
    case 'variable':
      return 'dyn';
  }
}

/** The type as messages write it, e.g. `list<string>`. */
export function textOfType(type: CelType): string {
  const known = resolved(type);
  if (typeof known === 'string') return known;
  switch (known.kind) {
    case 'list':
      return `list<${textOfType(known.element)}>`;
    case 'map':
      return `map<${textOfType(known.key)},${textOfType(known.value)}>`;
    case 'optional':
      return `optional<${textOfType(known.value)}>`;
    case 'object':
      return known.name;
    case 'variable':
      return 'dyn';
  }
}

/** Variables that were filled in, latest last, with what they held before, so that an attempt can be taken back. */
export type Trail = { readonly variable: TypeVariable; readonly before: CelType | undefined }[];

/** Gives the variables that were filled in since the trail was `length` long what they held before. */
export function takeBack(trail: Trail, length: number): void {
  if (trail.length === length) return;
  for (const { variable, before } of trail.splice(length).toReversed()) variable.bound = before;
}

/** Whether a value of type `actual` may stand where `wanted` is asked for; fills in variables on both sides. */
export function fits(wanted: CelType, actual: CelType, trail: Trail): boolean {
  const [a, b] = [resolved(wanted), resolved(actual)];
  if (a === b) return true;
  if (typeof a === 'object' && a.kind === 'variable') return fill(a, b, trail);
  if (typeof b === 'object' && b.kind === 'variable') return fill(b, a, trail);
  if (a === 'dyn' || b === 'dyn') return true;
  if (a === 'null' || b === 'null') return isNullable(a === 'null' ? b : a);
  if (typeof a === 'string' || typeof b === 'string') return false;
  if (a.kind === 'list') return b.kind === 'list' && fits(a.element, b.element, trail);
  if (a.kind === 'optional') return b.kind === 'optional' && fits(a.value, b.value, trail);
  if (isOtherObject(a, b) || isOtherObject(b, a)) loosen(wanted, trail);
  if (a.kind === 'object' && b.kind === 'object') return true;
  const [map, other] = [asMap(a), asMap(b)];
  if (map === undefined || other === undefined) return false;
  return fits(map.key, other.key, trail) && fits(map.value, other.value, trail);
}

// An object is a map as well: its keys may be counted and looked for.
function asMap(type: Exclude<CelType, string>): Extract<CelType, { readonly kind: 'map' }> | undefined {
  if (type.kind === 'map') return type;
  return type.kind === 'object' ? { kind: 'map', key: 'string', value: 'dyn' } : undefined;
}

/** Whether two types that stand for one are different objects; an empty literal says nothing of its fields. */
function isOtherObject(a: Exclude<CelType, string>, b: Exclude<CelType, string>): boolean {
  if (a.kind !== 'object') return false;
  if (b.kind === 'object') return a.name !== b.name;
  if (b.kind !== 'map') return false;
  const value = resolved(b.value);
  return typeof value === 'string' || value.kind !== 'variable' || !value.isOpen;
}

/** What has been filled in with an object, and now is another as well, is anything. */
function loosen(type: CelType, trail: Trail): void {
  let current = type;
  let last: TypeVariable | undefined;
  while (typeof current === 'object' && current.kind === 'variable' && current.bound !== undefined) {
    last = current;
    current = current.bound;
  }
  if (last === undefined) return;
  trail.push({ variable: last, before: last.bound });
  last.bound = 'dyn';
}

function fill(variable: TypeVariable, type: CelType, trail: Trail): boolean {
  if (variable.isOpen && type === 'null') return true;
  if (occursIn(variable, type)) return false;
  trail.push({ variable, before: undefined });
  variable.bound = type;
  return true;
}

function occursIn(variable: TypeVariable, type: CelType): boolean {
  const known = resolved(type);
  if (known === variable) return true;
  if (typeof known === 'string') return false;
  switch (known.kind) {
    case 'list':
      return occursIn(variable, known.element);
    case 'map':
      return occursIn(variable, known.key) || occursIn(variable, known.value);
    case 'optional':
      return occursIn(variable, known.value);
    case 'object':
    case 'variable':
      return false;
  }
}

// A time, an object or an optional may be null; a number or a text may not. Source: cel-go's assignability rules.
function isNullable(type: CelType): boolean {
  if (typeof type === 'string') return type === 'timestamp' || type === 'duration';
  return type.kind === 'object' || type.kind === 'optional';
}

/** Of two types that fit each other the one that says less: `dyn` wherever either is `dyn`. */
export function looser(a: CelType, b: CelType): CelType {
  const [left, right] = [resolved(a), resolved(b)];
  if (left === 'dyn' || right === 'dyn') return 'dyn';
  if (left === 'null') return right;
  if (typeof left === 'string' || typeof right === 'string') return left;
  if (left.kind === 'list' && right.kind === 'list')
    return { kind: 'list', element: looser(left.element, right.element) };
  if (left.kind === 'optional' && right.kind === 'optional')
    return { kind: 'optional', value: looser(left.value, right.value) };
  if (isOtherObject(left, right) || isOtherObject(right, left)) return 'dyn';
  if (left.kind !== 'map' || right.kind !== 'map') return left;
  return { kind: 'map', key: looser(left.key, right.key), value: looser(left.value, right.value) };
}

/** Reads a type as the library writes it: `map<string,list<A>>`. `parameters` keeps the variables that capital letters name. */
export function readType(text: string, parameters: Map<string, TypeVariable>): CelType {
  const simple = SIMPLE_BY_NAME.get(text);
  if (simple !== undefined) return simple;
  const match = text.endsWith('>') ? /^(list|map|optional)<(.*)>$/.exec(text) : null;
  if (match === null) {
    const known = parameters.get(text) ?? unknownType();
    parameters.set(text, known);
    return known;
  }
  const inner = match[2] ?? '';
  if (match[1] === 'list') return { kind: 'list', element: readType(inner, parameters) };
  if (match[1] === 'optional') return { kind: 'optional', value: readType(inner, parameters) };
  const comma = inner.indexOf(',');
  return {
    kind: 'map',
    key: readType(inner.slice(0, comma), parameters),
    value: readType(inner.slice(comma + 1), parameters),
  };
}
