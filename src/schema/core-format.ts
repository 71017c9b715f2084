/**
 * The table of Kubernetes' own types over all minor versions that we know, as `tools/schemas` makes it and `core-text.ts` writes and reads it.
 * Minor versions stand as their number: 31 is 1.31. Types are referred to by their place in `types`, definitions by their place in `definitions`,
 * so that a change in one type is written once and not in all that hold it.
 */
export interface CoreTable {
  /** The oldest and the newest minor version. */
  readonly versions: readonly [oldest: number, newest: number];
  /** Names of definitions and fields, each once. */
  readonly names: readonly string[];
  readonly types: readonly TypeCode[];
  readonly definitions: readonly DefinitionCode[];
  readonly kinds: readonly ServedKind[];
  /** Feature gates by the field that needs one: place of its definition, a dot, its name. */
  readonly gates: Readonly<Record<string, string>>;
}

/** A type without parts. `object` may hold anything; `any` need not even be an object. */
export type PlainType =
  | 'string'
  | 'int32'
  | 'int64'
  | 'number'
  | 'boolean'
  | 'quantity'
  | 'intOrString'
  | 'time'
  | 'bytes'
  | 'object'
  | 'any';

/** A type. `keys` are the fields by which the API server tells the items of a list apart. */
export type TypeCode =
  | PlainType
  | readonly ['enum', ...values: readonly string[]]
  | readonly ['object', definition: number]
  | readonly ['map', values: number]
  | readonly ['list', items: number, ...keys: readonly string[]]
  | readonly ['set', items: number];

/**
 * An object type: place of its name, oldest and newest version that has it, its fields as pairs of a name's place and what is known of the
 * field. A fifth element holds defaults of fields that are keys of a list. No fields: it may hold anything.
 */
export type DefinitionCode = readonly [
  name: number,
  oldest: number,
  newest: number,
  fields: readonly (number | readonly number[])[],
  keyDefaults?: Readonly<Record<string, string | number | boolean>>,
];

/**
 * A field that is the same as long as its definition lives is one number, `type * 8 + gated * 4 + deprecated * 2 + required`, where gated is
 * a field whose feature gate is off by default; else a list of stretches, three
 * numbers each: oldest version, newest version, and that number.
 */
export type FieldCode = number | readonly number[];

/** A kind that some version of Kubernetes serves. */
export interface ServedKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly definition: number;
  readonly oldest: number;
  readonly newest: number;
  readonly isNamespaced: boolean;
}
