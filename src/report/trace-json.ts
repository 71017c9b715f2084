import type { FieldTrace, TraceAnswer } from '../model/field-trace.ts';
import { toSafeJson } from './escape.ts';
import { provenanceValue, placeValue, type PlaceValue, type ProvenanceValue } from './provenance-value.ts';

/** Version of the shape. A key may come without a new one; none goes or changes its meaning. */
const TRACE_SCHEMA_VERSION = '1';

/** What `lintel trace --format json` writes. */
export interface TraceReport {
  readonly schemaVersion: typeof TRACE_SCHEMA_VERSION;
  readonly fields: readonly TracedField[];
  /** For a line of a values file: conditions in templates that name its key. */
  readonly conditions: readonly PlaceValue[];
  readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly message: string }[];
}
/** One rendered field. `chain` begins at home. */
export interface TracedField {
  readonly resource: FieldTrace['resource'];
  readonly path: FieldTrace['path'];
  readonly value?: string;
  readonly missing: boolean;
  readonly sources: readonly string[];
  readonly provenance: ProvenanceValue;
  readonly chain: readonly (PlaceValue & { readonly role: string; readonly text?: string })[];
}

/** The answer of `lintel trace` for other programs. */
export function traceJson(answer: TraceAnswer): string {
  const report: TraceReport = {
    schemaVersion: TRACE_SCHEMA_VERSION,
    fields: answer.fields.map(fieldValue),
    conditions: answer.conditions.map(({ at }) => placeValue(at)),
    diagnostics: answer.diagnostics.map(({ code, level, message }) => ({ code, level, message })),
  };
  return toSafeJson(report, answer.fields.length);
}

function fieldValue({ resource, path, value, isMissing, sources, provenance, chain }: FieldTrace): TracedField {
  return {
    resource,
    path,
    ...(value === undefined ? {} : { value }),
    missing: isMissing,
    sources,
    provenance: provenanceValue(provenance),
    chain: chain.map(({ at, role, text }) => ({ ...placeValue(at), role, ...(text === undefined ? {} : { text }) })),
  };
}
