import type { CustomKind, CustomProject, CustomTable } from '../../src/schema/custom-format.ts';
import { isMap } from '../../src/model/data.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { ModuleFiles } from './module-zip.ts';
import type { CrdModule } from './modules.ts';

/** A project's files. */
export interface CrdSource {
  readonly pinned: CrdModule;
  readonly files: ModuleFiles;
}

type Keywords = Readonly<Record<string, unknown>>;

interface Candidate {
  readonly version: string;
  readonly kind: string;
  readonly group: string;
  readonly isNamespaced: boolean;
  readonly warning: string | undefined;
  readonly schema: Keywords;
  /** How much the schema says. */
  readonly size: number;
}

/** Which files may hold definitions: no tests, and no templates, which are no YAML before they are rendered. */
export function mayHoldDefinitions(path: string): boolean {
  return (
    /\.ya?ml$/u.test(path) && !/(?:^|\/)(?:_?testdata|tests?|e2e|fixtures|third_party|vendor|templates)\//u.test(path)
  );
}

/** The table of all projects, and the schemas of each, packed by `pack`, one behind the other. */
export interface PackedCustomTable {
  readonly table: CustomTable;
  readonly schemas: Buffer;
}

/** One table for all projects. Of a definition that a project has several times, the one that says the most is taken. */
export function customTable(sources: Iterable<CrdSource>, pack: (value: object) => Buffer): PackedCustomTable {
  const projects: CustomProject[] = [];
  const kinds = new Map<string, CustomKind>();
  const parts: Buffer[] = [];
  let start = 0;
  for (const { pinned, files } of sources) {
    const pool = schemaPool();
    for (const candidate of bestOf(candidatesIn(files, pinned.groups))) {
      const { group, version, kind, isNamespaced, warning } = candidate;
      const schema = pinned.isCompleted === true ? withoutRequired(candidate.schema) : candidate.schema;
      const key = `${group} ${version} ${kind}`;
      if (kinds.has(key)) continue;
      const row = [group, version, kind, isNamespaced ? 1 : 0, pool.placeOf(schema), projects.length] as const;
      kinds.set(key, warning === undefined ? row : [...row, warning]);
    }
    const part = pack(pool.all);
    projects.push([pinned.module, pinned.version, start, part.length]);
    parts.push(part);
    start += part.length;
  }
  const sorted = [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { table: { projects, kinds: sorted }, schemas: Buffer.concat(parts) };
}

function bestOf(candidates: Iterable<Candidate>): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.group} ${candidate.version} ${candidate.kind}`;
    const known = best.get(key);
    if (known === undefined || candidate.size > known.size) best.set(key, candidate);
  }
  return [...best.values()];
}

function* candidatesIn(files: ModuleFiles, groups: readonly string[]): Generator<Candidate> {
  for (const text of files.values()) {
    if (!text.includes('CustomResourceDefinition')) continue;
    for (const document of parseYaml(text, { documents: 1000, nodes: 5_000_000, depth: 500 }).documents) {
      const object: unknown = document.kind === 'data' ? document.data : undefined;
      if (isMap(object) && object['kind'] === 'CustomResourceDefinition' && isMap(object['spec']))
        yield* versionsOf(object['spec'], groups);
    }
  }
}

function* versionsOf(spec: Keywords, groups: readonly string[]): Generator<Candidate> {
  const { group, names, scope, versions, version, validation } = spec;
  const kind = isMap(names) ? names['kind'] : undefined;
  if (typeof group !== 'string' || typeof kind !== 'string' || !groups.includes(group)) return;
  const listed: unknown[] = Array.isArray(versions) ? versions : [{ name: version, served: true }];
  for (const one of listed) {
    if (!isMap(one) || typeof one['name'] !== 'string' || one['served'] === false) continue;
    const inner = isMap(one['schema']) ? one['schema'] : isMap(validation) ? validation : {};
    const written = inner['openAPIV3Schema'];
    if (!isMap(written)) continue;
    const schema = withoutProse(written, true);
    const { deprecated, deprecationWarning } = one;
    const warning = typeof deprecationWarning === 'string' ? deprecationWarning : '';
    yield {
      group,
      version: one['name'],
      kind,
      isNamespaced: scope === 'Namespaced',
      warning: deprecated === true ? warning : undefined,
      schema,
      size: JSON.stringify(schema).length,
    };
  }
}

/** Keywords by which the API server judges. */
const KEPT = new Set([
  'type',
  'format',
  'enum',
  'required',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'nullable',
  'default',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-int-or-string',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-list-type',
  'x-kubernetes-list-map-keys',
]);
const WITH_SCHEMAS = new Set(['oneOf', 'anyOf', 'allOf']);
const WITH_SCHEMA = new Set(['items', 'not', 'additionalProperties']);

/** The schema without what nobody judges by: descriptions, examples, and at the root the status, which nobody writes. */
function withoutProse(schema: Keywords, isRoot: boolean): Keywords {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(schema)) {
    if (KEPT.has(name)) kept[name] = value;
    else if (WITH_SCHEMAS.has(name) && Array.isArray(value))
      kept[name] = value.filter(isMap).map((one) => withoutProse(one, false));
    else if (WITH_SCHEMA.has(name)) kept[name] = isMap(value) ? withoutProse(value, false) : value;
    else if (name === 'properties' && isMap(value)) kept[name] = properties(value, isRoot);
    else if (name === 'x-kubernetes-validations' && Array.isArray(value)) kept[name] = value.filter(isMap).map(ruleOf);
  }
  return kept;
}

function properties(written: Keywords, isRoot: boolean): Keywords {
  const isLeftOut = (name: string): boolean => isRoot && ['apiVersion', 'kind', 'metadata', 'status'].includes(name);
  return Object.fromEntries(
    Object.entries(written)
      .filter(([name]) => !isLeftOut(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name, withoutProse(isMap(schema) ? schema : {}, false)]),
  );
}

/** The schema without fields that must be there, but for alternatives, which they tell apart. */
function withoutRequired(schema: Keywords): Keywords {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([name, value]): (readonly [string, unknown])[] => {
      if (name === 'required') return [];
      if (WITH_SCHEMA.has(name) && name !== 'not' && isMap(value)) return [[name, withoutRequired(value)]];
      if (name !== 'properties' || !isMap(value)) return [[name, value]];
      return [
        [
          name,
          Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutRequired(isMap(one) ? one : {})])),
        ],
      ];
    }),
  );
}

/** Rules that compare with what was there before cannot be judged in a file, and are left out when read. */
function ruleOf({ rule, message, fieldPath }: Keywords): Keywords {
  return { rule: trimmed(rule), message: trimmed(message), fieldPath };
}

function trimmed(text: unknown): unknown {
  return typeof text === 'string' ? text.trim() : undefined;
}

interface SchemaPool {
  readonly all: Keywords[];
  placeOf(schema: Keywords): number;
}

function schemaPool(): SchemaPool {
  const all: Keywords[] = [];
  const places = new Map<string, number>();
  const placeOf = (schema: Keywords): number => {
    const flat = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, flattened(name, value)]));
    const key = JSON.stringify(flat);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, all.length);
    all.push(flat);
    return all.length - 1;
  };
  const flattened = (name: string, value: unknown): unknown => {
    if (WITH_SCHEMAS.has(name)) return (value as Keywords[]).map(placeOf);
    if (WITH_SCHEMA.has(name)) return isMap(value) ? placeOf(value) : value;
    if (name === 'properties')
      return Object.fromEntries(Object.entries(value as Keywords).map(([key, one]) => [key, placeOf(one as Keywords)]));
    return value;
  };
  return { all, placeOf };
}
