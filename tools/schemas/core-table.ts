import type { CoreTable, DefinitionCode, FieldCode, ServedKind, TypeCode } from '../../src/schema/core-format.ts';
import type { FeatureGates } from './feature-gates.ts';
import { type GoField, type GoFields, goNameOf } from './go-openapi.ts';

/** What a release of Kubernetes says of its API. */
export interface ReleaseApi {
  readonly minor: number;
  readonly swagger: Swagger;
  readonly go: GoFields;
}

/** The parts of swagger.json that are read. */
export interface Swagger {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly definitions: Readonly<Record<string, Definition>>;
}
interface Definition {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
}
interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly additionalProperties?: Property;
  readonly description?: string;
  readonly 'x-kubernetes-list-type'?: string;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
}
interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** Definitions that stand for a plain type. */
const PLAIN: readonly (readonly [name: RegExp, type: TypeCode])[] = [
  [/\.api\.resource\.Quantity$/u, 'quantity'],
  [/\.util\.intstr\.IntOrString$/u, 'intOrString'],
  [/\.meta\.v1\.(?:Micro)?Time$/u, 'time'],
  [/\.apiextensions\.v1(?:beta1)?\.JSON(?:SchemaPropsOr(?:Array|Bool|StringArray))?$/u, 'any'],
  [/\.pkg\.runtime\.RawExtension$/u, 'object'],
  [/\.meta\.v1\.FieldsV1$/u, 'object'],
  [/\.meta\.v1\.Patch$/u, 'any'],
];

/** How upstream's descriptions of fields say that a field goes away. */
const DEPRECATED = /(?:^|\s)Deprecated[:.] /u;

/** Posted beside objects of every kind, and never written by hand. */
const NO_OBJECTS = new Set(['DeleteOptions', 'WatchEvent']);

interface Building {
  readonly types: Pool<TypeCode>;
  readonly definitions: Map<string, BuildingDefinition>;
  readonly kinds: Map<string, BuildingKind>;
  readonly featureGates: FeatureGates;
  readonly gates: Map<string, string>;
}
interface BuildingDefinition {
  readonly place: number;
  oldest: number;
  newest: number;
  readonly fields: Map<string, Stretch[]>;
  readonly defaults: Map<string, string | number | boolean>;
}
type Stretch = [oldest: number, newest: number, code: number];
interface BuildingKind extends GroupVersionKind {
  readonly definition: string;
  readonly oldest: number;
  newest: number;
  isNamespaced: boolean;
}

/** One table for all releases, given from the oldest to the newest without a gap. The same releases give the same table. */
export function coreTable(releases: Iterable<ReleaseApi>, gates: FeatureGates): CoreTable {
  const building: Building = {
    types: pool<TypeCode>(),
    definitions: new Map(),
    kinds: new Map(),
    featureGates: gates,
    gates: new Map(),
  };
  const minors: number[] = [];
  for (const release of releases) {
    minors.push(release.minor);
    addRelease(release, building);
  }
  return written(building, [Math.min(...minors), Math.max(...minors)]);
}

function addRelease({ minor, swagger, go }: ReleaseApi, building: Building): void {
  const scopes = scopesIn(swagger);
  for (const [name, definition] of Object.entries(swagger.definitions)) {
    if (plainType(name) !== undefined) continue;
    const known = definitionNamed(name, building);
    if (known.newest === 0) known.oldest = minor;
    known.newest = minor;
    const goFields = go.get(goNameOf(name) ?? '');
    const required = new Set(definition.required);
    for (const [field, property] of Object.entries(definition.properties ?? {})) {
      const type = building.types.placeOf(typeOf(property, goFields?.get(field), building));
      const gate = building.featureGates.gateOf(name, field, minor);
      if (gate !== undefined) building.gates.set(`${known.place}.${field}`, gate);
      const isDeprecated = DEPRECATED.test(property.description ?? '');
      const flags = (gate === undefined ? 0 : 4) + (isDeprecated ? 2 : 0) + (required.has(field) ? 1 : 0);
      const code = type * 8 + flags;
      noteField(known, field, minor, code);
      const value = goFields?.get(field)?.default;
      if (value !== undefined) known.defaults.set(field, value);
    }
    for (const kind of definition['x-kubernetes-group-version-kind'] ?? []) {
      if (NO_OBJECTS.has(kind.kind)) continue;
      const key = keyOf(kind);
      const served = building.kinds.get(key) ?? {
        ...kind,
        definition: name,
        oldest: minor,
        newest: minor,
        isNamespaced: false,
      };
      building.kinds.set(key, served);
      served.newest = minor;
      served.isNamespaced = scopes.get(key) ?? served.isNamespaced;
    }
  }
}

function noteField(definition: BuildingDefinition, field: string, minor: number, code: number): void {
  const stretches = definition.fields.get(field) ?? [];
  definition.fields.set(field, stretches);
  const last = stretches.at(-1);
  if (last !== undefined && last[2] === code && last[1] === minor - 1) last[1] = minor;
  else stretches.push([minor, minor, code]);
}

/** Whether kinds live in a namespace, by the paths that objects are posted to; subresources have paths of their own. */
function scopesIn({ paths }: Swagger): ReadonlyMap<string, boolean> {
  const scopes = new Map<string, boolean>();
  for (const [path, operations] of Object.entries(paths)) {
    if (path.includes('{name}/')) continue;
    for (const operation of Object.values(operations)) {
      const { 'x-kubernetes-group-version-kind': kind, 'x-kubernetes-action': action } = (operation ?? {}) as {
        readonly 'x-kubernetes-group-version-kind'?: GroupVersionKind;
        readonly 'x-kubernetes-action'?: string;
      };
      if (kind !== undefined && (action === 'post' || action === 'put'))
        scopes.set(keyOf(kind), path.includes('/namespaces/{namespace}/'));
    }
  }
  return scopes;
}

function keyOf({ group, version, kind }: GroupVersionKind): string {
  return `${group}/${version}/${kind}`;
}

function plainType(definition: string): TypeCode | undefined {
  return PLAIN.find(([name]) => name.test(definition))?.[1];
}

function typeOf(property: Property, go: GoField | undefined, building: Building): TypeCode {
  if (property.$ref !== undefined) {
    const name = property.$ref.slice('#/definitions/'.length);
    return plainType(name) ?? ['object', definitionNamed(name, building).place];
  }
  const within = (part: Property): number =>
    building.types.placeOf(
      typeOf(part, go?.itemValues === undefined ? undefined : { values: go.itemValues }, building),
    );
  switch (property.type) {
    case 'string':
      return stringType(property, go?.values ?? property.enum);
    case 'integer':
      return property.format === 'int64' ? 'int64' : 'int32';
    case 'number':
    case 'boolean':
      return property.type;
    case 'array':
      return listType(property, within);
    case 'object':
      return property.additionalProperties === undefined ? 'object' : ['map', within(property.additionalProperties)];
    case undefined:
      return 'any';
    default:
      throw new Error(`swagger.json has the type ${property.type}, which nobody expected`);
  }
}

function stringType({ format }: Property, values: readonly string[] | undefined): TypeCode {
  if (values !== undefined) return ['enum', ...values];
  if (format === 'byte') return 'bytes';
  if (format === 'int-or-string') return 'intOrString';
  return format === 'date-time' ? 'time' : 'string';
}

function listType(property: Property, within: (part: Property) => number): TypeCode {
  const items = within(property.items ?? {});
  const keys = property['x-kubernetes-list-map-keys'];
  switch (property['x-kubernetes-list-type']) {
    case 'map':
      return ['list', items, ...(keys ?? [])];
    case 'set':
      return ['set', items];
    default:
      return ['list', items];
  }
}

function definitionNamed(name: string, { definitions }: Building): BuildingDefinition {
  let known = definitions.get(name);
  if (known === undefined) {
    known = { place: definitions.size, oldest: 0, newest: 0, fields: new Map(), defaults: new Map() };
    definitions.set(name, known);
  }
  return known;
}

function written(building: Building, versions: CoreTable['versions']): CoreTable {
  const names = pool<string>();
  const keysOfLists = listKeys(building);
  const definitions = [...building.definitions].map(([name, definition]): DefinitionCode => {
    const { place, oldest, newest } = definition;
    const fields = [...definition.fields]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([field, stretches]) => [names.placeOf(field), fieldCode(stretches, oldest, newest)]);
    const head = [names.placeOf(name.replace(/^io\.k8s\./u, '')), oldest, newest, fields] as const;
    const defaults = [...definition.defaults].filter(([field]) => keysOfLists.get(place)?.has(field) ?? false);
    return defaults.length === 0
      ? head
      : [...head, Object.fromEntries(defaults.toSorted(([a], [b]) => (a < b ? -1 : 1)))];
  });
  const kinds = [...building.kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, kind]): ServedKind => ({ ...kind, definition: building.definitions.get(kind.definition)?.place ?? 0 }));
  const gates = Object.fromEntries([...building.gates].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { versions, names: names.all, types: building.types.all, definitions, kinds, gates };
}

function fieldCode(stretches: readonly Stretch[], oldest: number, newest: number): FieldCode {
  const [only, ...others] = stretches;
  if (only !== undefined && others.length === 0 && only[0] === oldest && only[1] === newest) return only[2];
  return stretches.flat();
}

/** The fields that tell list items apart, by the place of the item's definition. */
function listKeys({ types }: Building): ReadonlyMap<number, ReadonlySet<string>> {
  const keys = new Map<number, Set<string>>();
  for (const type of types.all) {
    if (typeof type === 'string' || type[0] !== 'list') continue;
    const [, items, ...fields] = type;
    const item = types.all[items];
    if (item === undefined || typeof item === 'string' || item[0] !== 'object') continue;
    const known = keys.get(item[1]) ?? new Set();
    keys.set(item[1], known);
    for (const field of fields) known.add(field);
  }
  return keys;
}

interface Pool<Value> {
  readonly all: Value[];
  placeOf(value: Value): number;
}

/** Values in the order of their first use, each once. */
function pool<Value>(): Pool<Value> {
  const all: Value[] = [];
  const places = new Map<string, number>();
  return {
    all,
    placeOf(value) {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      all.push(value);
      return all.length - 1;
    },
  };
}
