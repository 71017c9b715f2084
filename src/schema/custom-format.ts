/**
 * The definitions of well-known projects' custom resources, as `tools/schemas` writes them and `custom/definitions.ts` reads them: this table, and
 * beside it the schemas project by project, each packed by itself, since a run needs a few of them.
 */
export interface CustomTable {
  readonly projects: readonly CustomProject[];
  readonly kinds: readonly CustomKind[];
}

/** A project's module and release, and where its schemas lie in the file of all: first byte, and how many. */
export type CustomProject = readonly [module: string, version: string, start: number, length: number];

/** The schemas of a project. Those that are alike are written once: where one holds another, here stands the other's place. */
export type ProjectSchemas = readonly Readonly<Record<string, unknown>>[];

/** A version of a custom resource. `warning` is what the definition says to those who use a deprecated version; absent for others. */
export type CustomKind = readonly [
  group: string,
  version: string,
  kind: string,
  isNamespaced: 0 | 1,
  schema: number,
  project: number,
  warning?: string,
];
