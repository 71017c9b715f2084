/**
 * The definitions of well-known projects' custom resources, as `tools/schemas` writes them and `custom/bundled.ts` reads them. Schemas that are
 * alike are written once: where a definition holds a schema, here stands the place of one in `schemas`.
 */
export interface CustomTable {
  readonly schemas: readonly Readonly<Record<string, unknown>>[];
  readonly projects: readonly (readonly [module: string, version: string])[];
  readonly kinds: readonly CustomKind[];
}

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
