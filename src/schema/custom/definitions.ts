import { type DataMap, isMap } from '../../model/data.ts';
import type { CustomProject, ProjectSchemas } from '../custom-format.ts';
import type { CustomReader } from '../custom-text.ts';
import { type SchemaPlace, schemaReader, type SchemaReader } from './node.ts';

/** Who gave a definition: they are asked in this order. */
const DEFINITION_SOURCES = ['repository', 'user', 'bundled'] as const;
export type DefinitionSource = (typeof DEFINITION_SOURCES)[number];

/** One version of a custom resource. */
export interface CustomVersion {
  readonly version: string;
  readonly isServed: boolean;
  readonly schema: SchemaPlace;
  readonly reader: SchemaReader;
  /** Whether the server takes the status from controllers only, and drops what else is sent along. */
  readonly isStatusDropped: boolean;
  /** What the definition says to those who use a deprecated version; empty where it has no words for it. */
  readonly warning: string | undefined;
}

/** A custom resource with the versions that its definition has. */
export interface CustomDefinition {
  readonly source: DefinitionSource;
  readonly versions: readonly CustomVersion[];
  /** The project and release that it is from, for the bundled set. */
  readonly project: string | undefined;
}

/** The definition that a `CustomResourceDefinition` object makes, with the group and kind; undefined where it is none. */
export function definitionOf(
  object: DataMap,
  source: DefinitionSource,
): { readonly group: string; readonly kind: string; readonly definition: CustomDefinition } | undefined {
  const spec = object['spec'];
  if (!isMap(spec)) return undefined;
  const { group, names, versions, version, validation, subresources, preserveUnknownFields } = spec;
  const kind = isMap(names) ? names['kind'] : undefined;
  if (typeof group !== 'string' || typeof kind !== 'string') return undefined;
  const reader = schemaReader();
  const listed: readonly unknown[] = Array.isArray(versions) ? versions : [{ name: version, served: true }];
  const read = listed.flatMap((one): readonly CustomVersion[] => {
    if (!isMap(one) || typeof one['name'] !== 'string') return [];
    const own = isMap(one['schema']) ? one['schema'] : isMap(validation) ? validation : {};
    const schema = isMap(own['openAPIV3Schema']) ? own['openAPIV3Schema'] : {};
    const { deprecated, deprecationWarning } = one;
    const parts = isMap(one['subresources']) ? one['subresources'] : isMap(subresources) ? subresources : {};
    return [
      {
        version: one['name'],
        isServed: one['served'] !== false,
        schema: preserveUnknownFields === true ? { ...schema, 'x-kubernetes-preserve-unknown-fields': true } : schema,
        reader,
        isStatusDropped: parts['status'] !== undefined,
        warning: deprecated === true ? (typeof deprecationWarning === 'string' ? deprecationWarning : '') : undefined,
      },
    ];
  });
  return { group, kind, definition: { source, versions: read, project: undefined } };
}

/** The definition that schemas of a user make, one for each version. Only what they call closed is. */
export function definitionOfSchemas(
  schemas: readonly { readonly version: string; readonly schema: Readonly<Record<string, unknown>> }[],
): CustomDefinition {
  const reader = schemaReader([], 'jsonSchema');
  return {
    source: 'user',
    project: undefined,
    versions: schemas.map(({ version, schema }) => ({
      version,
      schema,
      reader,
      isServed: true,
      isStatusDropped: true,
      warning: undefined,
    })),
  };
}

/** Definitions by group and kind. */
export interface Definitions {
  of(group: string, kind: string): CustomDefinition | undefined;
  /** Kinds of a group, for those who mistyped one. */
  kindsOf(group: string): readonly string[];
}

/** The definitions of well-known projects. `schemasOf` reads those of one. */
export function bundledDefinitions(
  table: CustomReader,
  schemasOf: (project: CustomProject) => ProjectSchemas,
): Definitions {
  const readers = new Map<string, SchemaReader>();
  const readerOf = (project: CustomProject): SchemaReader => {
    const known = readers.get(project[0]) ?? schemaReader(schemasOf(project));
    readers.set(project[0], known);
    return known;
  };
  return {
    of(group, kind) {
      const rows = table.of(group, kind);
      const project = table.projectAt(rows[0]?.[5] ?? -1);
      if (project === undefined) return undefined;
      const [module, release] = project;
      const reader = readerOf(project);
      return {
        source: 'bundled',
        project: `${module.replace(/\/v\d+$/u, '').replace(/^.*\//u, '')} ${release.replace(/^v/u, '')}`,
        versions: rows.map(([, version, , , schema, , warning]) => ({
          version,
          isServed: true,
          schema,
          reader,
          isStatusDropped: true,
          warning,
        })),
      };
    },
    kindsOf: (group) => table.kindsOf(group),
  };
}
