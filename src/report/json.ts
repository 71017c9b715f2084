import type { Report } from '../model/report.ts';
import type { TracedFinding } from '../model/finding.ts';
import { nameOfSource } from '../model/source.ts';
import { fingerprintOf } from './fingerprint.ts';
import { toSafeJson } from './escape.ts';
import { PRODUCT } from './product.ts';
import type { PlaceValue, ProvenanceValue } from './provenance-value.ts';
import { placeValue, provenanceValue } from './provenance-value.ts';

/** Version of the JSON report's shape. A key may come without a new one; none goes or changes its meaning. */
export const JSON_SCHEMA_VERSION = '1';

/** The JSON report. `json-schema.ts` describes the same for other programs. */
export interface JsonReport {
  readonly schemaVersion: typeof JSON_SCHEMA_VERSION;
  readonly tool: { readonly name: string; readonly version: string; readonly renderers: Report['renderers'] };
  readonly verdict: Report['verdict'];
  readonly failOn: Report['failOn'];
  /** Absent: all. */
  readonly scope?: Report['scope'];
  readonly summary: {
    readonly bySeverity: Report['counts']['bySeverity'];
    readonly suppressed: number;
    readonly suppressedForPeers: number;
    /** Absent: none. */
    readonly outOfScope?: number;
    readonly sources: number;
    readonly resources: number;
    readonly unchecked: number;
    readonly notKubernetes: number;
    readonly schemas?: Report['counts']['schemas'];
    readonly rules: number;
  };
  /** Of a part of a run that was split: what it takes to join the parts. */
  readonly shard?: { readonly index: number; readonly count: number; readonly rules: readonly string[] };
  readonly sources: readonly JsonSource[];
  readonly findings: readonly JsonFinding[];
  /** Where the run was compared with another state. */
  readonly comparison?: {
    readonly base: string;
    readonly commit?: string;
    readonly new: number;
    readonly unchanged: number;
    readonly unknown: number;
    readonly fixed: readonly JsonFinding[];
  };
  readonly diagnostics: readonly JsonDiagnostic[];
}
export interface JsonSource {
  readonly kind: Report['sources'][number]['source']['kind'];
  readonly name: string;
  readonly folder?: string;
  readonly environment?: string;
  readonly state: Report['sources'][number]['state'];
  readonly resources: number;
  readonly why?: string;
}
export interface JsonFinding {
  readonly rule: string;
  readonly severity: TracedFinding['severity'];
  readonly message: string;
  readonly resource?: TracedFinding['resource'];
  readonly container?: string;
  readonly path: TracedFinding['path'];
  readonly home: PlaceValue & { readonly endLine?: number; readonly endColumn?: number };
  readonly provenance: ProvenanceValue;
  readonly excerpt?: string;
  readonly fingerprint: string;
  readonly state?: TracedFinding['state'] | 'fixed';
  /** Present, and true, where the finding is none of what the run was asked to tell. */
  readonly outOfScope?: true;
  readonly related: readonly (PlaceValue & { readonly message: string })[];
  readonly suppression?: TracedFinding['suppression'];
  readonly controls: readonly string[];
  readonly peers: TracedFinding['rule']['peers'];
}
export interface JsonDiagnostic extends Partial<PlaceValue> {
  readonly code: string;
  readonly level: Report['diagnostics'][number]['level'];
  readonly message: string;
  readonly hint: string;
}

/** The whole report for other programs, suppressed findings included. */
export function json(report: Report): string {
  return toSafeJson(jsonReport(report), report.findings.length);
}

/** The same as data. */
export function jsonReport(report: Report): JsonReport {
  const { counts } = report;
  return {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: PRODUCT, version: report.version, renderers: report.renderers },
    verdict: report.verdict,
    failOn: report.failOn,
    ...(report.scope === undefined ? {} : { scope: report.scope }),
    summary: {
      bySeverity: counts.bySeverity,
      suppressed: counts.suppressed,
      suppressedForPeers: counts.suppressedForPeers,
      ...(counts.outOfScope === 0 ? {} : { outOfScope: counts.outOfScope }),
      sources: report.sources.length,
      resources: counts.resources,
      unchecked: counts.unchecked,
      notKubernetes: counts.notKubernetes,
      ...(counts.schemas === undefined ? {} : { schemas: counts.schemas }),
      rules: report.rules.length,
    },
    ...(report.shard === undefined ? {} : { shard: { ...report.shard, rules: report.rules.map(({ id }) => id) } }),
    sources: report.sources.map(sourceValue),
    findings: report.findings.map(findingValue),
    ...comparisonValue(report),
    diagnostics: report.diagnostics.map(({ code, level, message, hint, at }) => ({
      code,
      level,
      message,
      hint,
      ...(at === undefined ? {} : placeValue(at)),
    })),
  };
}

function comparisonValue({ comparison }: Report): Pick<JsonReport, 'comparison'> {
  if (comparison === undefined) return {};
  const { base, commit, counts, fixed } = comparison;
  return {
    comparison: {
      base,
      ...(commit === undefined ? {} : { commit }),
      new: counts.new,
      unchanged: counts.unchanged,
      unknown: counts.unknown,
      fixed: fixed.map((finding) => ({ ...findingValue(finding), state: 'fixed' as const })),
    },
  };
}

function sourceValue({ source, state, resources, why }: Report['sources'][number]): JsonSource {
  return {
    kind: source.kind,
    name: nameOfSource(source),
    ...(source.kind === 'stdin' ? {} : { folder: source.kind === 'helm' ? source.chart : source.folder }),
    ...(source.kind === 'helm' ? { environment: source.environment.name } : {}),
    state,
    resources,
    ...(why === undefined ? {} : { why }),
  };
}

function findingValue(finding: TracedFinding): JsonFinding {
  const { resource, container, excerpt, suppression, provenance } = finding;
  const region = provenance.home.region;
  const end = region === undefined ? {} : { endLine: region.end.line, endColumn: region.end.column };
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message,
    ...(resource === undefined ? {} : { resource: resourceValue(resource) }),
    ...(container === undefined ? {} : { container }),
    path: finding.path,
    home: { ...placeValue(provenance.home), ...end },
    provenance: provenanceValue(provenance),
    ...(excerpt === undefined ? {} : { excerpt }),
    fingerprint: fingerprintOf(finding.identity),
    ...(finding.state === undefined ? {} : { state: finding.state }),
    ...(finding.isOutOfScope === true ? { outOfScope: true as const } : {}),
    related: finding.related.map(({ at, message }) => ({ ...placeValue(at), message })),
    ...(suppression === undefined ? {} : { suppression }),
    controls: finding.rule.controls,
    peers: finding.armPeers ?? finding.rule.peers,
  };
}

/** Only the names: whatever else the value carries is not for a report. */
function resourceValue({
  apiVersion,
  kind,
  name,
  namespace,
}: NonNullable<TracedFinding['resource']>): NonNullable<TracedFinding['resource']> {
  return { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}
