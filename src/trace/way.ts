import type { Provenance } from '../model/finding.ts';
import type { Location, Path, Region, RepoPath } from '../model/location.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import type { Resource } from '../model/resource.ts';

/** How places of one rendering are led back to the repository's text. Made once a rendering, and asked for each finding. */
export interface Way {
  /** Where a person would change what stands at `path` of the resource, or add it where it is missing. */
  ofPath(resource: Resource, path: Path): Provenance;
  /** The same for a place of a stream that is no resource: text that does not parse. */
  ofRegion(stream: Stream, region: Region): Provenance;
  /** Text of a file that homes lie in, to show the line; undefined for a file that the way does not know. */
  textOf(file: RepoPath): string | undefined;
  /** Conditions and other actions that name the key at a line of a values file; absent where there are none. */
  conditionsOn?(file: RepoPath, line: number): readonly Location[];
  /** Templates, as the renderer names them, of which findings could not be led to their lines; absent where that cannot happen. */
  untold?(): readonly string[];
}

/** Makes the way for one kind of rendering. */
export type WayMaker = (rendering: Rendering) => Way;
