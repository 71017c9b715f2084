import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Problem } from './problem.ts';

const REFUSED = 'so the API server refuses the definition';
const INT_OR_STRING = 'x-kubernetes-int-or-string';
const PRESERVES = 'x-kubernetes-preserve-unknown-fields';
const EMBEDDED = 'x-kubernetes-embedded-resource';
const LIST_TYPE = 'x-kubernetes-list-type';
const LIST_KEYS = 'x-kubernetes-list-map-keys';

/** Problems of one definition that are worth telling. */
const MAX_PROBLEMS = 200;

/** Where judging a schema stands. */
interface Walk {
  /** Copied for each problem. */
  readonly path: (string | number)[];
  readonly problems: Problem[];
}

/**
 * What keeps the schemas of a CustomResourceDefinition of `apiextensions.k8s.io/v1` from being structural, which the API server asks of all of
 * them. Source: the documentation of CustomResourceDefinition, "Specifying a structural schema". Most of what a repository with such
 * definitions holds are their schemas, so this looks at what is there, once, and makes nothing on the way.
 */
export function structuralProblems(definition: DataMap): readonly Problem[] {
  const versions = valueAt(definition, ['spec', 'versions']);
  if (!Array.isArray(versions)) return [];
  const problems: Problem[] = [];
  versions.forEach((version: unknown, index) => {
    if (!isMap(version)) return;
    const walk: Walk = { path: ['spec', 'versions', index, 'schema'], problems };
    const schema = valueAt(version, ['schema', 'openAPIV3Schema']);
    if (!isMap(schema)) {
      report(walk, undefined, `The version has no schema (\`schema.openAPIV3Schema\`), ${REFUSED}.`);
      return;
    }
    walk.path.push('openAPIV3Schema');
    checkRoot(schema, walk);
    checkStructure(schema, walk);
  });
  return problems;
}

/** Tells of a key of what the walk stands at, or of that itself. */
function report({ path, problems }: Walk, key: string | undefined, message: string): void {
  if (problems.length >= MAX_PROBLEMS) return;
  problems.push({
    rule: 'non-structural-schema',
    severity: 'high',
    path: key === undefined ? [...path] : [...path, key],
    message,
  });
}

function checkRoot(root: DataMap, walk: Walk): void {
  const { type, nullable } = root;
  if (typeof type === 'string' && type !== '' && type !== 'object')
    report(walk, 'type', `A resource is an object, and its schema says "${type.slice(0, 40)}", ${REFUSED}.`);
  if (nullable === true) report(walk, 'nullable', `A resource cannot be null, ${REFUSED}.`);
  const metadata = valueAt(root, ['properties', 'metadata', 'properties']);
  if (!isMap(metadata)) return;
  within(walk, ['properties', 'metadata', 'properties'], () => {
    for (const key in metadata)
      if (key !== 'name' && key !== 'generateName')
        report(walk, key, `Of its metadata a schema may speak of \`name\` and \`generateName\` only, ${REFUSED}.`);
  });
}

/** A schema of the structure, with each within it. */
function checkStructure(schema: DataMap, walk: Walk): void {
  let hasType = false;
  let isList = false;
  let isFreeOfType = false;
  for (const key in schema) {
    const value = schema[key];
    switch (key) {
      case 'type':
        hasType = value !== '';
        isList = value === 'array';
        break;
      case INT_OR_STRING:
      case PRESERVES:
        isFreeOfType ||= value === true;
        break;
      case 'properties':
        if (isMap(value)) checkEach(value, key, walk);
        break;
      case 'items':
        if (isMap(value)) checkInner(value, key, walk);
        break;
      case 'additionalProperties':
        if (isMap(value)) checkInner(value, key, walk);
        if ((isMap(value) || value === false) && isFilled(schema['properties']))
          report(walk, key, `A schema has properties or additional properties, and this one both, ${REFUSED}.`);
        break;
      case EMBEDDED:
        if (value === true && schema[PRESERVES] !== true && !isMap(schema['properties']))
          report(walk, key, `A resource within the resource has properties or keeps what it has, ${REFUSED}.`);
        break;
      case LIST_TYPE:
        if (schema['type'] !== 'array') report(walk, key, `Only a list has a type of list, ${REFUSED}.`);
        if (value === 'map') checkListKeys(schema, walk);
        break;
      case LIST_KEYS:
        if (Array.isArray(value) && value.length > 0 && schema[LIST_TYPE] !== 'map')
          report(walk, key, `Only a list of the type \`map\` has keys, ${REFUSED}.`);
        break;
      default:
        if (NARROWING.has(key))
          checkNarrowing(key, value, { structure: schema, mayNameTypes: schema[INT_OR_STRING] === true }, walk);
        else checkForbidden(key, value, walk);
    }
  }
  if (!hasType && !isFreeOfType)
    report(walk, undefined, `A schema says which type it is of, and this one has none, ${REFUSED}.`);
  if (isList && !isMap(schema['items']))
    report(walk, 'items', `A list has one schema for its items, and this one has none, ${REFUSED}.`);
}

/** Keywords of JSON Schema that the API server takes nowhere. */
const FORBIDDEN = new Set(['definitions', 'dependencies', 'patternProperties', '$ref', 'id', 'additionalItems']);

function checkForbidden(key: string, value: unknown, walk: Walk): void {
  if (FORBIDDEN.has(key) && isFilled(value))
    report(walk, key, `\`${key}\` may not stand in the schema of a custom resource, ${REFUSED}.`);
  if (key === 'uniqueItems' && value === true)
    report(walk, key, `\`uniqueItems\` costs too much to judge, and \`${LIST_TYPE}: set\` says the same, ${REFUSED}.`);
}

/** The keys of a list are fields of its items that every item has. */
function checkListKeys(list: DataMap, walk: Walk): void {
  const { items } = list;
  if (!isMap(items)) return;
  const keys = list[LIST_KEYS];
  if (!Array.isArray(keys) || keys.length === 0) {
    report(walk, LIST_TYPE, `A list of the type \`map\` names its keys, ${REFUSED}.`);
    return;
  }
  const required: readonly unknown[] = Array.isArray(items['required']) ? items['required'] : [];
  keys.forEach((name: unknown, index) => {
    if (typeof name !== 'string') return;
    const field = valueAt(items, ['properties', name]);
    if (isMap(field) && (field['default'] !== undefined || required.includes(name))) return;
    const lack = isMap(field) ? 'is neither required of the items nor has a default' : 'is no field of the items';
    within(walk, [LIST_KEYS, index], () => {
      report(walk, undefined, `The key "${name.slice(0, 60)}" ${lack}, ${REFUSED}.`);
    });
  });
}

/** Schemas that are no part of the structure, and only narrow what it says. */
const NARROWING = new Set(['allOf', 'anyOf', 'oneOf', 'not']);
/** What only the structure may say. */
const STRUCTURE_ONLY = new Set([
  'description',
  'type',
  'default',
  'additionalProperties',
  'nullable',
  'title',
  PRESERVES,
  EMBEDDED,
  INT_OR_STRING,
  LIST_TYPE,
  LIST_KEYS,
  'x-kubernetes-map-type',
  'x-kubernetes-validations',
]);

/** What is narrowed. */
interface Narrowed {
  /** Undefined where nobody knows what it has. */
  readonly structure: DataMap | undefined;
  /** Alternatives of a whole number or text name the two types. */
  readonly mayNameTypes: boolean;
}

function checkNarrowing(key: string, value: unknown, narrowed: Narrowed, walk: Walk): void {
  if (key === 'not') {
    if (isMap(value)) within(walk, [key], () => checkNarrow(value, narrowed, walk));
  } else if (Array.isArray(value)) {
    value.forEach((one: unknown, index) => {
      if (isMap(one)) within(walk, [key, index], () => checkNarrow(one, narrowed, walk));
    });
  }
}

/** What a schema that only narrows may not say: what is for the structure, and fields that the structure does not have. */
function checkNarrow(schema: DataMap, narrowed: Narrowed, walk: Walk): void {
  for (const key in schema) {
    const value = schema[key];
    if (NARROWING.has(key)) checkNarrowing(key, value, narrowed, walk);
    else if (!STRUCTURE_ONLY.has(key)) checkForbidden(key, value, walk);
    else if (isFilled(value) && !(key === 'type' && narrowed.mayNameTypes))
      report(
        walk,
        key,
        `\`${key}\` stands in a schema that only narrows another, which is to say it itself, ${REFUSED}.`,
      );
    if (key === 'properties' && isMap(value))
      for (const name in value) checkNarrowedField([key, name], value[name], narrowed, walk);
    else if (key === 'items') checkNarrowedField([key], value, narrowed, walk);
    else if (key === 'additionalProperties')
      checkNarrowedField([key], value, { ...narrowed, structure: undefined }, walk);
  }
}

/** A schema within one that narrows: of the same field of the structure, which has to be there. */
function checkNarrowedField(place: Path, schema: unknown, narrowed: Narrowed, walk: Walk): void {
  if (!isMap(schema)) return;
  const { structure } = narrowed;
  const field = structure === undefined ? undefined : valueAt(structure, place);
  within(walk, place, () => {
    if (structure === undefined || isMap(field))
      checkNarrow(schema, { ...narrowed, structure: isMap(field) ? field : undefined }, walk);
    else
      report(
        walk,
        undefined,
        `The schema narrows "${place.at(-1) ?? ''}", which the schema around it does not have, ${REFUSED}.`,
      );
  });
}

/** What the server takes for said: no false, and nothing empty. */
function isFilled(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return false;
  return Array.isArray(value) ? value.length > 0 : !isMap(value) || Object.keys(value).length > 0;
}

function checkEach(schemas: DataMap, key: string, walk: Walk): void {
  walk.path.push(key);
  for (const name in schemas) {
    const schema = schemas[name];
    if (isMap(schema)) checkInner(schema, name, walk);
  }
  walk.path.pop();
}

function checkInner(schema: DataMap, key: string, walk: Walk): void {
  walk.path.push(key);
  checkStructure(schema, walk);
  walk.path.pop();
}

function within(walk: Walk, place: Path, work: () => void): void {
  walk.path.push(...place);
  work();
  walk.path.length -= place.length;
}
