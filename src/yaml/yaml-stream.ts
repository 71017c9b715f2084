import type { Data } from '../model/data.ts';
import type { Path, Position, Region } from '../model/location.ts';
import type { Located } from '../model/resource.ts';

/** The documents of one YAML or JSON text, in its order. */
export interface YamlStream {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly YamlProblem[];
}

/** A document of a stream. Offsets count in the whole text. */
export type YamlDocument = DataDocument | BrokenDocument;

/** A document that Kubernetes could read. */
export interface DataDocument {
  readonly kind: 'data';
  /** Null for a document without content, or with comments only. */
  readonly data: Data | null;
  /** Where the document's text begins: at its `---`, or at the start of the text. */
  readonly start: number;
  /** Where the key at `path` stands, or its nearest ancestor. Never throws. */
  locate(path: Path): Located;
  /** The text of the value at `path`, quotes and brackets included; undefined where there is none. */
  locateValue(path: Path): Region | undefined;
  /** The keys whose value is null, which `data` does not show. */
  nullKeys(): readonly Path[];
}

/** A document that Kubernetes would refuse. */
export interface BrokenDocument {
  readonly kind: 'broken';
  /** What is wrong and, where that is not plain, what to do. One sentence without a full stop at its end. */
  readonly message: string;
  readonly position: Position;
  /** It says so by what stands at line starts: see `looksLikeKubernetes`. */
  readonly looksLikeKubernetes: boolean;
  readonly start: number;
}

/** Something that the data cannot show. */
export interface YamlProblem {
  /** `rounded-integer`: an integer beyond 2^53 is only nearly in the data. `too-many-documents`: those from `position` on were left out. */
  readonly kind: 'rounded-integer' | 'too-many-documents';
  readonly message: string;
  readonly position: Position;
}

/** Bounds for hostile input. */
export interface YamlLimits {
  /** Documents of a stream. */
  readonly documents: number;
  /** Nodes of a document, with aliases counted as often as they are used. */
  readonly nodes: number;
  /** Collections within collections. */
  readonly depth: number;
}
