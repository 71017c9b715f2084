import type { Config } from '../config/config.ts';
import type { ExitCode } from '../errors.ts';
import { EXIT } from '../errors.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Renderer, Report, SchemaCounts, SourceSummary, Verdict } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import { rankOf } from '../model/severity.ts';
import { mergeFindings } from './merge-findings.ts';
import { isCounted } from './describe.ts';
import { compareDiagnostics, compareText } from './order.ts';

/** What the stages found out, in any order. */
export interface ReportParts {
  readonly findings: Iterable<TracedFinding>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceSummary[];
  readonly renderers: readonly Renderer[];
  /** The rules that judged. */
  readonly rules: readonly Rule[];
  /** Files that hold nothing for Kubernetes. */
  readonly notKubernetes: readonly string[];
  /** Kubernetes documents that could not be judged, such as broken YAML. */
  readonly documentsUnchecked: number;
  readonly resources: number;
  /** What the schemas were asked about, where a rule asked. */
  readonly schemas?: { readonly counts: SchemaCounts } | undefined;
}

/**
 * The report of a run: one finding for what several environments share, nothing below the least severity asked for,
 * everything in an order that does not depend on the order of the parts, and the verdict.
 */
export function assemble(parts: ReportParts, config: Pick<Config, 'failOn' | 'minSeverity'>, version: string): Report {
  const least = rankOf(config.minSeverity);
  const findings = mergeFindings(parts.findings).filter((finding) => rankOf(finding.severity) >= least);
  // A broken document has a finding instead of a diagnostic, and that finding may be suppressed or switched off.
  const isIncomplete = parts.documentsUnchecked > 0 || parts.diagnostics.some((one) => one.level === 'error');
  const uncheckedSources = parts.sources.filter((source) => source.state === 'unchecked').length;
  return {
    version,
    sources: parts.sources,
    renderers: distinctRenderers(parts.renderers),
    rules: parts.rules.toSorted((a, b) => compareText(a.id, b.id)),
    findings,
    diagnostics: distinctDiagnostics(parts.diagnostics),
    isIncomplete,
    verdict: verdictOf(findings, isIncomplete, config.failOn),
    failOn: config.failOn,
    counts: {
      ...countsOf(findings),
      resources: parts.resources,
      unchecked: parts.documentsUnchecked + uncheckedSources,
      notKubernetes: parts.notKubernetes.length,
      ...(parts.schemas === undefined ? {} : { schemas: parts.schemas.counts }),
    },
    notKubernetes: parts.notKubernetes.toSorted(compareText),
  };
}

/**
 * The exit code of a run that came to its end. A failed gate wins over an incomplete run. `onIncomplete` undefined means
 * that the user has not said: then an incomplete run is an error, unless nothing is to fail the gate.
 */
export function exitCodeOf(
  report: Pick<Report, 'verdict'>,
  onIncomplete: Config['onIncomplete'] | undefined,
  failOn: Config['failOn'],
): ExitCode {
  if (report.verdict === 'passed') return EXIT.passed;
  if (report.verdict === 'failed') return EXIT.failed;
  return (onIncomplete ?? (failOn === 'never' ? 'warn' : 'fail')) === 'fail' ? EXIT.usage : EXIT.passed;
}

/**
 * The report with other findings or further diagnostics in it, and so with other counts and perhaps another verdict. The
 * findings are in the order of a report.
 */
export function reassess(
  report: Report,
  changes: Partial<Pick<Report, 'findings' | 'scope' | 'comparison' | 'shard'>> & {
    readonly further?: readonly Diagnostic[];
  },
): Report {
  const { further = [], ...others } = changes;
  const findings = changes.findings ?? report.findings;
  const isIncomplete = report.isIncomplete || further.some((one) => one.level === 'error');
  return {
    ...report,
    ...others,
    findings,
    diagnostics: further.length === 0 ? report.diagnostics : distinctDiagnostics([...report.diagnostics, ...further]),
    isIncomplete,
    verdict: verdictOf(findings, isIncomplete, report.failOn),
    counts: { ...report.counts, ...countsOf(findings) },
  };
}

function verdictOf(findings: readonly TracedFinding[], isIncomplete: boolean, failOn: Config['failOn']): Verdict {
  if (failOn !== 'never') {
    const gate = rankOf(failOn);
    if (findings.some((one) => isCounted(one) && rankOf(one.severity) >= gate)) return 'failed';
  }
  return isIncomplete ? 'incomplete' : 'passed';
}

type FindingCounts = Pick<Report['counts'], 'bySeverity' | 'suppressed' | 'suppressedForPeers' | 'outOfScope'>;

function countsOf(findings: readonly TracedFinding[]): FindingCounts {
  return {
    bySeverity: countBySeverity(findings),
    suppressed: findings.filter((finding) => finding.suppression !== undefined).length,
    suppressedForPeers: findings.filter((finding) => finding.suppression?.peer !== undefined).length,
    outOfScope: findings.filter(({ suppression, isOutOfScope }) => suppression === undefined && isOutOfScope).length,
  };
}

function countBySeverity(findings: readonly TracedFinding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  for (const finding of findings) if (isCounted(finding)) counts[finding.severity] += 1;
  return counts;
}

function distinctRenderers(renderers: readonly Renderer[]): readonly Renderer[] {
  const byName = new Map(renderers.map((renderer) => [`${renderer.name} ${renderer.version}`, renderer]));
  return [...byName].toSorted(([a], [b]) => compareText(a, b)).map(([, renderer]) => renderer);
}

/** A chart's trouble comes up once for each environment; one telling is enough. */
function distinctDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byText = new Map(diagnostics.map((one) => [JSON.stringify(one), one]));
  return [...byText.values()].toSorted(compareDiagnostics);
}
