import { type Data, isMap } from '../../model/data.ts';

/** A schema of a custom resource, read from what a definition says; whatever is not of the right form there is as if it were not there. */
export interface SchemaNode {
  readonly type: string | undefined;
  /** Null is a value of its own; elsewhere it is as absent, and in a list refused. */
  readonly isNullable: boolean;
  readonly format: string | undefined;
  readonly values: readonly Data[] | undefined;
  readonly pattern: string | undefined;
  /** Smallest and largest number; lengths count characters, items and keys. */
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly isMinimumExcluded: boolean;
  readonly isMaximumExcluded: boolean;
  readonly multipleOf: number | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly required: readonly string[];
  readonly isIntOrString: boolean;
  /** Holds an object of its own, with `apiVersion`, `kind` and `metadata`. */
  readonly isEmbedded: boolean;
  /** The API server drops what is neither a property nor wanted by `others`. */
  readonly isClosed: boolean;
  readonly listKeys: readonly string[] | undefined;
  readonly isSet: boolean;
  readonly rules: readonly SchemaRuleText[];
  readonly properties: ReadonlyMap<string, SchemaPlace>;
  readonly others: SchemaPlace | undefined;
  readonly items: SchemaPlace | undefined;
  readonly oneOf: readonly SchemaPlace[];
  readonly anyOf: readonly SchemaPlace[];
  readonly allOf: readonly SchemaPlace[];
  readonly not: SchemaPlace | undefined;
}

/** A rule in CEL, as the definition has it. */
export interface SchemaRuleText {
  readonly rule: string;
  readonly message: string | undefined;
}

/** A schema that has not been read yet: its keywords, or its place in the bundled table. */
export type SchemaPlace = number | Readonly<Record<string, unknown>>;

/** Reads schemas when they are first asked for. */
export interface SchemaReader {
  read(place: SchemaPlace): SchemaNode;
  /** The default of a schema, without reading the rest of it. */
  defaultOf(place: SchemaPlace): Data | undefined;
}

/** How schemas are meant: those of definitions name every field that is kept, others only what they call closed. */
export type SchemaDialect = 'definition' | 'jsonSchema';

/** A reader of schemas; numbers are places in `table`. */
export function schemaReader(
  table: readonly Readonly<Record<string, unknown>>[] = [],
  dialect: SchemaDialect = 'definition',
): SchemaReader {
  const nodes = new Map<SchemaPlace, SchemaNode>();
  const wordsOf = (place: SchemaPlace): Keywords => (typeof place === 'number' ? (table[place] ?? {}) : place);
  return {
    defaultOf: (place) => wordsOf(place)['default'] as Data | undefined,
    read(place) {
      let node = nodes.get(place);
      if (node === undefined) {
        node = nodeOf(wordsOf(place), dialect);
        nodes.set(place, node);
      }
      return node;
    },
  };
}

type Keywords = Readonly<Record<string, unknown>>;

function nodeOf(words: Keywords, dialect: SchemaDialect): SchemaNode {
  const properties = propertiesOf(words['properties']);
  const others = words['additionalProperties'];
  const listType = words['x-kubernetes-list-type'];
  const preserves = words['x-kubernetes-preserve-unknown-fields'] === true;
  const hasOthers = others !== undefined && others !== false;
  const intOrString = words['x-kubernetes-int-or-string'] === true || words['format'] === 'int-or-string';
  return {
    type: intOrString ? undefined : typeOf(words['type']),
    isNullable: words['nullable'] === true || textsOf(words['type']).includes('null'),
    format: textOf(words['format']),
    values: Array.isArray(words['enum']) ? (words['enum'] as readonly Data[]) : undefined,
    pattern: textOf(words['pattern']),
    minimum: numberOf(words['minimum']),
    maximum: numberOf(words['maximum']),
    isMinimumExcluded: words['exclusiveMinimum'] === true,
    isMaximumExcluded: words['exclusiveMaximum'] === true,
    multipleOf: numberOf(words['multipleOf']),
    least: numberOf(words['minLength'] ?? words['minItems'] ?? words['minProperties']),
    most: numberOf(words['maxLength'] ?? words['maxItems'] ?? words['maxProperties']),
    required: textsOf(words['required']),
    isIntOrString: intOrString,
    isEmbedded: words['x-kubernetes-embedded-resource'] === true,
    isClosed:
      !hasOthers &&
      !preserves &&
      (others === false || (dialect === 'definition' && isSchemaOfObject(words, properties))),
    listKeys: listType === 'map' ? textsOf(words['x-kubernetes-list-map-keys']) : undefined,
    isSet: listType === 'set',
    rules: rulesOf(words['x-kubernetes-validations']),
    properties,
    others: hasOthers ? placeOf(others) : undefined,
    items: placeOf(words['items']),
    oneOf: placesOf(words['oneOf']),
    anyOf: intOrString ? [] : placesOf(words['anyOf']),
    allOf: intOrString ? [] : placesOf(words['allOf']),
    not: placeOf(words['not']),
  };
}

/** Whether it names the fields that are kept, if only by naming none: `type: object` alone keeps none. */
function isSchemaOfObject(words: Keywords, properties: ReadonlyMap<string, SchemaPlace>): boolean {
  return properties.size > 0 || (words['type'] === 'object' && words['x-kubernetes-embedded-resource'] !== true);
}

function placeOf(value: unknown): SchemaPlace | undefined {
  if (value === true) return {};
  return typeof value === 'number' || isMap(value) ? value : undefined;
}

function placesOf(value: unknown): readonly SchemaPlace[] {
  return Array.isArray(value) ? value.map(placeOf).filter((one) => one !== undefined) : [];
}

function propertiesOf(value: unknown): ReadonlyMap<string, SchemaPlace> {
  const properties = new Map<string, SchemaPlace>();
  if (isMap(value)) for (const name of Object.keys(value)) properties.set(name, placeOf(value[name]) ?? {});
  return properties;
}

function rulesOf(value: unknown): readonly SchemaRuleText[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const rule = isMap(one) ? textOf(one['rule']) : undefined;
    return rule === undefined || !isMap(one) ? [] : { rule, message: textOf(one['message']) };
  });
}

/** The type; of JSON schemas, which may name several, the only one beside null. */
function typeOf(value: unknown): string | undefined {
  const [type, ...others] = textsOf(value).filter((one) => one !== 'null');
  return textOf(value) ?? (others.length === 0 ? type : undefined);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
