import type { Provenance, Role } from '../../model/finding.ts';
import type {
  KustomizeOrigin,
  KustomizeTrail,
  ObjectMarks,
  WrittenMap,
  WrittenSpan,
} from '../../model/kustomize-trail.ts';
import type { Location, Path, RepoPath } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { linesOf } from '../../yaml/lines.ts';
import type { Lines } from '../../yaml/lines.ts';
import { openBaseDocuments } from './base-document.ts';
import type { BaseDocument } from './base-document.ts';
import { openKustomizations } from './kustomizations.ts';
import type { Kustomization, Kustomizations } from './kustomizations.ts';

/** Where a person would change a value of a built object, or add it. */
export interface Home {
  readonly at: Location;
  readonly precision: Provenance['precision'];
  /** Why it is not exact. */
  readonly reason?: string;
  readonly role: Role;
  /** Path of the node of the built object that the home line prints. */
  readonly printed: Path;
}

/** The inputs of one build, read when they are first asked for. */
export interface Build {
  readonly trail: KustomizeTrail;
  readonly kustomizations: Kustomizations;
  /** The document in a file that the object was built from. */
  readonly baseOf: (file: RepoPath, resource: Resource) => BaseDocument | undefined;
  readonly locationOf: (span: WrittenSpan) => Location;
  /** The file to name when nothing is known. */
  readonly fallback: RepoPath;
}

/** Everything that is known about one object of the build. */
export interface Built {
  readonly build: Build;
  readonly resource: Resource;
  /** {@link NO_MARKS} where the marked build says nothing of the object. */
  readonly marks: ObjectMarks;
  readonly origin: KustomizeOrigin | undefined;
  /** The kustomizations through whose hands the object went, the innermost first. */
  readonly chain: readonly Kustomization[];
}

/** The marks of an object that has none. */
export const NO_MARKS: ObjectMarks = { scalarAt: () => [], mapsAt: () => [] };

/** Opens the inputs of a build. */
export function openBuild(trail: KustomizeTrail, fallback: RepoPath): Build {
  const linesByFile = new Map<RepoPath, Lines>();
  return {
    trail,
    kustomizations: openKustomizations(trail),
    baseOf: openBaseDocuments(trail.inputs),
    locationOf({ file, start, length }) {
      const text = trail.inputs.get(file);
      if (text === undefined) return { file };
      const lines = linesByFile.get(file) ?? linesOf(text);
      linesByFile.set(file, lines);
      return { file, region: { start: lines.positionAt(start), end: lines.positionAt(start + length) } };
    },
    fallback,
  };
}

/** What the build knows about an object. */
export function builtOf(resource: Resource, build: Build): Built {
  const { apiVersion, kind, namespace, name } = resource;
  const key = `${apiVersion}|${kind}|${namespace ?? ''}|${name}`;
  const origin = build.trail.origins.get(key);
  const chain = origin?.file === undefined ? [] : build.kustomizations.chainOf(origin.file);
  return { build, resource, marks: build.trail.marks.get(key) ?? NO_MARKS, origin, chain };
}

/** The mappings that were merged into the one at `path`, that of the base first. */
export function mapsAt({ build, marks }: Built, path: Path): readonly WrittenMap[] {
  const { kustomizations } = build;
  return marks.mapsAt(path).toSorted((a, b) => kustomizations.rankOfMap(a) - kustomizations.rankOfMap(b));
}

/** The home at a span, with the part that its file has in the build. */
export function written(span: WrittenSpan, printed: Path, built: Built): Home {
  const role = roleOf(span.file, built);
  const at = built.build.locationOf(span);
  if (span.isExact) return { at, precision: 'exact', role, printed };
  return { at, precision: 'block', reason: 'the patch is one scalar over several lines', role, printed };
}

function roleOf(file: RepoPath, built: Built): Role {
  if (built.build.kustomizations.of(file) !== undefined) return 'kustomization';
  if (file === built.origin?.file) return 'base';
  return built.build.kustomizations.rankOf(file) > 0 ? 'patch' : 'base';
}

/** The home at a place of a kustomization. */
export function inKustomization(at: Location, printed: Path): Home {
  return { at, precision: 'exact', role: 'kustomization', printed };
}

/** Whether the path is one of those by which a patch finds its object: without it the build fails, so no line stands for another. */
export function isObjectIdentity(path: Path): boolean {
  return (path.length === 1 && (path[0] === 'apiVersion' || path[0] === 'kind')) || path.join('.') === 'metadata.name';
}
