import type { Provenance } from '../model/finding.ts';
import type { Location, Path } from '../model/location.ts';

/** A place in machine-readable output: line and column from 1, absent where only the file is known. */
export interface PlaceValue {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Provenance in machine-readable output. Its keys are a promise; JSON and SARIF have the same. */
export interface ProvenanceValue {
  readonly home: PlaceValue;
  readonly precision: Provenance['precision'];
  /** Why it is not exact. */
  readonly reason?: string;
  readonly fromValues: boolean;
  /** Where else the value is given that home wins over. */
  readonly overridden?: readonly PlaceValue[];
  readonly setKey?: { readonly file: string; readonly key: string };
  readonly steps: readonly (PlaceValue & { readonly role: string })[];
  readonly rendered?: {
    readonly source: string;
    readonly environments: readonly string[];
    readonly resource: string;
    readonly path: Path;
    readonly line: number;
  };
}

/** The provenance with places flattened to what a script wants to read. */
export function provenanceValue(provenance: Provenance): ProvenanceValue {
  const { home, precision, reason, fromValues, overridden, setKey, steps, rendered } = provenance;
  return {
    home: placeValue(home),
    precision,
    ...(reason === undefined ? {} : { reason }),
    fromValues,
    ...(overridden === undefined ? {} : { overridden: overridden.map(placeValue) }),
    ...(setKey === undefined ? {} : { setKey }),
    steps: steps.map(({ at, role }) => ({ ...placeValue(at), role })),
    ...(rendered === undefined ? {} : { rendered }),
  };
}

/** The place where a location starts. */
export function placeValue(at: Location): PlaceValue {
  const start = at.region?.start;
  return start === undefined ? { file: at.file } : { file: at.file, line: start.line, column: start.column };
}
