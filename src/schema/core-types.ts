import type { CoreTable, FieldCode, PlainType, ServedKind } from './core-format.ts';
import type { CoreReader } from './core-text.ts';
import type { Target } from './target.ts';
import { fieldsOf, readWholeRule, type WholeRule, type WrittenRule } from './value-rule.ts';
import { LENIENT, VALUE_TABLE, WHOLE_TABLE } from './value-table.ts';

/** A type of Kubernetes' API as the versions of a target have it. */
export type Type =
  | { readonly kind: PlainType }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'struct'; readonly definition: number }
  | { readonly kind: 'map'; readonly values: Type }
  /** `keys` are the fields that tell items apart; none where items may repeat. */
  | { readonly kind: 'list'; readonly items: Type; readonly keys: readonly string[] }
  | { readonly kind: 'set'; readonly items: Type };

/** A field of an object type. */
export interface Field {
  readonly type: Type;
  readonly isDeprecated: boolean;
  /** The feature gate without which the newest version of the target drops the field; undefined where it needs none. */
  readonly gate: string | undefined;
  /** The version that brought it, where some of the target do not have it yet. */
  readonly since: number | undefined;
  /** The version that took it away, where only the older ones of the target have it. */
  readonly removedIn: number | undefined;
  /** The oldest version with today's type, where the target has one with another, and the values that were taken before. */
  readonly before: { readonly type: Type; readonly changedIn: number } | undefined;
  /** What the server asks of the value beyond its type. */
  readonly values: WrittenRule | undefined;
}

/** An object type. */
export interface ObjectType {
  /** `PodSpec`. */
  readonly name: string;
  /** It may hold anything. */
  readonly isOpen: boolean;
  readonly fields: ReadonlyMap<string, Field>;
  readonly required: readonly string[];
  /** Of the required fields those that the server does without. */
  readonly lenient: readonly string[];
  readonly wholes: readonly WholeRule[];
  /** Defaults of the fields that tell list items apart. */
  readonly keyDefaults: Readonly<Record<string, string | number | boolean>>;
  readonly definition: number;
}

/** The table, read for one target. Nothing is worked out before it is asked for. */
export interface CoreTypes {
  readonly versions: CoreTable['versions'];
  find(apiVersion: string, kind: string): ServedKind | undefined;
  /** All kinds, in the table's order. */
  kinds(): Iterable<ServedKind>;
  objectType(definition: number): ObjectType;
  /** First and last version of the table that have the field, of whatever type; undefined where none has it. */
  lifeOf(definition: number, field: string): readonly [oldest: number, newest: number] | undefined;
}

/** Reads the table for a target, which lies within its versions. */
export function coreTypes(table: CoreReader, target: Target): CoreTypes {
  const types = new Map<number, Type>();
  const objects = new Map<number, ObjectType>();
  const kinds = new Map<string, ServedKind | undefined>();

  const typeAt = (place: number): Type => {
    const known = types.get(place);
    if (known !== undefined) return known;
    const type = decodeType(table, place, typeAt);
    types.set(place, type);
    return type;
  };

  return {
    versions: table.versions,
    find(apiVersion, kind) {
      const key = `${apiVersion} ${kind}`;
      let found = kinds.get(key);
      if (found === undefined && !kinds.has(key)) {
        found = table.find(apiVersion, kind);
        kinds.set(key, found);
      }
      return found;
    },
    kinds: () => table.kinds(),
    objectType(definition) {
      let type = objects.get(definition);
      if (type === undefined) {
        type = decodeObject(table, definition, target, typeAt);
        objects.set(definition, type);
      }
      return type;
    },
    lifeOf(definition, field) {
      const code = codeOf(table, definition, field);
      const [, oldest = 0, newest = 0] = table.definitionAt(definition) ?? [];
      if (code === undefined || typeof code === 'number') return code === undefined ? undefined : [oldest, newest];
      return [code[0] ?? 0, code.at(-2) ?? 0];
    },
  };
}

function decodeType(table: CoreReader, place: number, typeAt: (place: number) => Type): Type {
  const code = table.typeAt(place);
  if (typeof code === 'string') return { kind: code };
  switch (code[0]) {
    case 'enum':
      return { kind: 'enum', values: code.slice(1) };
    case 'object':
      return { kind: 'struct', definition: code[1] };
    case 'map':
      return { kind: 'map', values: typeAt(code[1]) };
    case 'set':
      return { kind: 'set', items: typeAt(code[1]) };
    case 'list':
      return { kind: 'list', items: typeAt(code[1]), keys: code.slice(2) as readonly string[] };
  }
}

function decodeObject(
  table: CoreReader,
  definition: number,
  target: Target,
  typeAt: (place: number) => Type,
): ObjectType {
  const [namePlace = 0, oldest = 0, newest = 0, row = [], keyDefaults = {}] = table.definitionAt(definition) ?? [];
  const name = table.nameAt(namePlace);
  const life: Target = { oldest: Math.max(oldest, target.oldest), newest: Math.min(newest, target.newest) };
  const [long, short] = namesForTables(name);
  const rules = VALUE_TABLE[long] ?? VALUE_TABLE[short];
  const fields = new Map<string, Field>();
  const required: string[] = [];
  for (let place = 0; place + 1 < row.length; place += 2) {
    const field = table.nameAt(row[place] as number);
    const code = row[place + 1] as FieldCode;
    const stretches = stretchesWithin(typeof code === 'number' ? [oldest, newest, code] : code, life);
    const last = stretches.at(-1);
    if (last === undefined) continue;
    const gate = (last.code & 4) === 0 ? undefined : table.gateOf(definition, field);
    fields.set(field, fieldOf(stretches, last, life, { typeAt, gate, rule: rules?.[field] }));
    if (last.code % 2 === 1 && last.newest >= life.newest) required.push(field);
  }
  return {
    name: name.slice(name.lastIndexOf('.') + 1),
    isOpen: row.length === 0,
    fields,
    required,
    lenient: LENIENT[short] ?? [],
    // Older versions of a type have not yet got all that a rule is about.
    wholes: (WHOLE_TABLE[long] ?? WHOLE_TABLE[short] ?? [])
      .map(readWholeRule)
      .filter((rule) => fieldsOf(rule).every((field) => fields.has(field))),
    keyDefaults,
    definition,
  };
}

/** `networking.v1.IngressSpec` and `networking.IngressSpec`, of a definition's whole name. */
function namesForTables(name: string): readonly [long: string, short: string] {
  const [type = '', version = '', group = ''] = name.split('.').toReversed();
  return [`${group}.${version}.${type}`, `${group}.${type}`];
}

interface Stretch {
  readonly oldest: number;
  readonly newest: number;
  readonly code: number;
}

/** The stretches that the versions of `life` see, from the oldest to the newest. */
function stretchesWithin(code: readonly number[], life: Target): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let place = 0; place + 2 < code.length; place += 3) {
    const [oldest = 0, newest = 0, what = 0] = code.slice(place, place + 3);
    if (newest >= life.oldest && oldest <= life.newest) stretches.push({ oldest, newest, code: what });
  }
  return stretches;
}

function fieldOf(
  stretches: readonly Stretch[],
  last: Stretch,
  life: Target,
  {
    typeAt,
    gate,
    rule,
  }: {
    readonly typeAt: (place: number) => Type;
    readonly gate: string | undefined;
    readonly rule: string | undefined;
  },
): Field {
  const first = stretches[0] ?? last;
  const other = stretches.findLast((one) => one.code >> 3 !== last.code >> 3);
  return {
    type: typeAt(last.code >> 3),
    isDeprecated: (last.code & 2) !== 0,
    gate,
    since: first.oldest > life.oldest ? first.oldest : undefined,
    removedIn: last.newest < life.newest ? last.newest + 1 : undefined,
    before: other === undefined ? undefined : { type: typeAt(other.code >> 3), changedIn: other.newest + 1 },
    values: rule === undefined ? undefined : { text: rule },
  };
}

function codeOf(table: CoreReader, definition: number, field: string): FieldCode | undefined {
  const row = table.definitionAt(definition)?.[3] ?? [];
  for (let place = 0; place + 1 < row.length; place += 2) {
    if (table.nameAt(row[place] as number) === field) return row[place + 1];
  }
  return undefined;
}
