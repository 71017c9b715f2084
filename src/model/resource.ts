import type { Data, DataMap } from './data.ts';
import type { Path, Region } from './location.ts';
import type { Rendering, Stream } from './rendering.ts';

/** Where a path was found in a text. */
export interface Located {
  /** The key of the deepest node on the path that exists; for a list item, the item's first key or its scalar. One line. */
  readonly region: Region;
  /** How many segments of the path exist. */
  readonly depth: number;
}

/** One YAML document of a rendering. */
export interface Document {
  readonly rendering: Rendering;
  readonly stream: Stream;
  /** Which document of the stream, from 0. */
  readonly index: number;
  /** Where the key at `path` stands in the stream's text, or its nearest ancestor. Never throws. */
  locate(path: Path): Located;
  /** The text of the value at `path`, quotes and brackets included; undefined where there is none. */
  locateValue(path: Path): Region | undefined;
  /** The keys whose value is null, from the document's root: data does not show them. */
  nullKeys(): readonly Path[];
}

/** The names by which Kubernetes knows an object. */
export interface ResourceId {
  readonly apiVersion: string;
  readonly kind: string;
  /** `metadata.name`, or `metadata.generateName` with a trailing `*`; empty where the object has neither. */
  readonly name: string;
  /** Absent where the object says nothing: the default depends on who applies it. */
  readonly namespace?: string;
}

/** One Kubernetes object. A `List` has been unwrapped into its items. */
export interface Resource extends ResourceId {
  readonly object: DataMap;
  readonly document: Document;
  /** Where the object starts in its document: `[]`, or `['items', n]` in a List. */
  readonly root: Path;
}

/** What stands where an object belongs, as a document or as an item of a list, and lacks the names that an object has. */
export interface Misfit {
  readonly value: Data | null;
  /** Its place, with what names it has: `apiVersion` and `kind` are empty where they are missing or no text. */
  readonly resource: Resource;
}

/** A kind that the configuration adds to those with a pod template, e.g. `Rollout.argoproj.io` with `spec.template`. */
export interface CustomPodTemplate {
  readonly kind: string;
  /** Dotted path of the template from the object's root. */
  readonly path: string;
}

/** The resources of one rendering, which see each other: cross-resource rules look no further. */
export interface ResourceSet {
  readonly rendering: Rendering;
  readonly resources: readonly Resource[];
  /** Further kinds with a pod template, from the configuration. */
  readonly podTemplates: readonly CustomPodTemplate[];
  ofKind(kind: string): readonly Resource[];
}

/** Where an object stands in its rendering: the same for a copy of it, and for what a second reading gives. */
export function placeOfResource({ document, root }: Resource): string {
  const { origin, line } = document.stream;
  return [origin, line, document.index, ...root].join('\0');
}

/** `apps/v1/Deployment/ns/name`; the namespace is empty where the object says nothing: `v1/Service//web`. */
export function keyOfResource(id: ResourceId): string {
  return `${id.apiVersion}/${id.kind}/${id.namespace ?? ''}/${id.name}`;
}
