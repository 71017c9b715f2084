import type { TracedFinding } from '../model/finding.ts';
import type { Position } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { asSentence, countedFindings, setKeyInWords, subjectInWords } from './describe.ts';
import { showUnseen, toSafeJson } from './escape.ts';
import { HOMEPAGE, PRODUCT, rulePage } from './product.ts';

type Level = 'ERROR' | 'WARNING' | 'INFO';
interface RdPosition {
  readonly line: number;
  /** From 1, in bytes of UTF-8. */
  readonly column?: number;
}
interface RdDiagnostic {
  readonly message: string;
  readonly location: {
    readonly path: string;
    readonly range?: { readonly start: RdPosition; readonly end?: RdPosition };
  };
  readonly severity: Level;
  readonly code: { readonly value: string; readonly url?: string };
}

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'ERROR',
  high: 'ERROR',
  medium: 'WARNING',
  low: 'INFO',
  info: 'INFO',
};

/** Reviewdog's Diagnostic Format, as one JSON document. Source: reviewdog's `proto/rdf/reviewdog.proto`. */
export function rdjson(report: Report): string {
  const findings = countedFindings(report);
  return toSafeJson(
    { source: { name: PRODUCT, url: HOMEPAGE }, diagnostics: findings.map(diagnosticOf) },
    findings.length,
  );
}

function diagnosticOf(finding: TracedFinding): RdDiagnostic {
  const { rule, severity, message, provenance } = finding;
  const subject = subjectInWords(finding);
  const page = rulePage(rule);
  const words = [
    asSentence(message),
    rule.remediation,
    setKeyInWords(finding) ?? '',
    subject === '' ? '' : `(${subject})`,
  ];
  return {
    message: showUnseen(words.filter((one) => one !== '').join(' ')),
    location: { path: provenance.home.file, ...rangeOf(finding) },
    severity: LEVELS[severity],
    code: {
      value: rule.id,
      ...(page === undefined ? {} : { url: page }),
    },
  };
}

function rangeOf({ provenance: { home }, excerpt }: TracedFinding): Pick<RdDiagnostic['location'], 'range'> {
  const { region } = home;
  if (region === undefined) return {};
  const end = region.end.line === region.start.line ? positionOf(region.end, excerpt) : undefined;
  return { range: { start: positionOf(region.start, excerpt), ...(end === undefined ? {} : { end }) } };
}

/** The column is counted in the line's own text, where there is as much of it; else it is left out. */
function positionOf({ line, column }: Position, excerpt: string | undefined): RdPosition {
  if (excerpt === undefined || column - 1 > excerpt.length) return { line };
  return { line, column: Buffer.byteLength(excerpt.slice(0, column - 1)) + 1 };
}
