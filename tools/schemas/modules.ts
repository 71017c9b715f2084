import { readFileSync } from 'node:fs';
import type { CustomApiLife } from '../../src/schema/lifecycle-format.ts';
import type { PinnedModule } from './module-zip.ts';

/** A project's module, and the API groups that are its own: copies of other projects' definitions in it are not read. */
export interface CrdModule extends PinnedModule {
  readonly license: string;
  readonly groups: readonly string[];
  /** A webhook of the project fills in what is required before the API server asks for it. */
  readonly isCompleted?: boolean;
}

interface Pinned {
  readonly kubernetes: readonly Omit<PinnedModule, 'module'>[];
  readonly apis: readonly PinnedModule[];
  readonly crds: readonly CrdModule[];
}

const pinned = JSON.parse(readFileSync(new URL('modules.json', import.meta.url), 'utf8')) as Pinned;

/** The releases of Kubernetes, from the oldest to the newest. */
export const KUBERNETES: readonly PinnedModule[] = pinned.kubernetes.map((one) => ({
  module: 'k8s.io/kubernetes',
  ...one,
}));

/** The modules that hold the Go types, whose markers say when a version of an API comes and goes. */
export const APIS: readonly PinnedModule[] = pinned.apis;

/** Projects with custom resources. */
export const CRD_MODULES: readonly CrdModule[] = pinned.crds;

interface WrittenLife {
  readonly apiVersion: string;
  readonly kinds: readonly string[];
  readonly project: string;
  readonly deprecated: string;
  readonly removed: string;
  readonly use: string;
}

/**
 * Versions of custom resources that their projects have left, kept by hand: no module tells of what it no longer holds. The release is the first
 * that was seen without it.
 */
export const CUSTOM_LIVES: readonly CustomApiLife[] = (
  JSON.parse(readFileSync(new URL('custom-lives.json', import.meta.url), 'utf8')) as readonly WrittenLife[]
).map(({ apiVersion, kinds, project, deprecated, removed, use }) => [
  apiVersion,
  kinds,
  project,
  deprecated,
  removed,
  use,
]);
