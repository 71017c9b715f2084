/**
 * When versions of APIs come and go, as `tools/schemas` writes it and `lifecycle.ts` reads it. Minor versions of Kubernetes stand as
 * their number, 0 for none.
 */
export interface LifecycleTable {
  readonly apis: readonly ApiLife[];
  readonly customApis: readonly CustomApiLife[];
}

/** An API of Kubernetes itself. `use` is what replaces it, `apps/v1 Deployment`; empty where nothing does. */
export type ApiLife = readonly [
  apiVersion: string,
  kind: string,
  introduced: number,
  deprecated: number,
  removed: number,
  use: string,
];

/** A version of a project's custom resources: the kinds that it holds (none: all of the group), the project, its releases, and what to use. */
export type CustomApiLife = readonly [
  apiVersion: string,
  kinds: readonly string[],
  project: string,
  deprecated: string,
  removed: string,
  use: string,
];
