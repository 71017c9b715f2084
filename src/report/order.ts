import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import { keyOfResource } from '../model/resource.ts';
import { rankOf } from '../model/severity.ts';

/** By UTF-16 code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * By file, line, column and rule, then by everything else in which two findings can differ, so that the order of a report
 * does not hang on the order in which findings were made.
 */
export function compareFindings(a: TracedFinding, b: TracedFinding): number {
  return (
    compareLocations(a.provenance.home, b.provenance.home) ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.message, b.message) ||
    compareText(identityOf(a), identityOf(b))
  );
}

/** Worst first; within one severity in the order of the report. */
export function compareBySeverity(a: TracedFinding, b: TracedFinding): number {
  return rankOf(b.severity) - rankOf(a.severity) || compareFindings(a, b);
}

/** Errors first, then by place, code and text. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareText(a.at?.file ?? '', b.at?.file ?? '') ||
    lineOf(a.at) - lineOf(b.at) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message) ||
    compareText(a.hint, b.hint)
  );
}

/** A file without a line stands before its lines. */
function compareLocations(a: Location, b: Location): number {
  return (
    compareText(a.file, b.file) ||
    lineOf(a) - lineOf(b) ||
    (a.region?.start.column ?? 0) - (b.region?.start.column ?? 0)
  );
}

const LEVELS = ['error', 'warning', 'note'] as const;

function lineOf(at: Location | undefined): number {
  return at?.region?.start.line ?? 0;
}

function identityOf(finding: TracedFinding): string {
  const { rendered } = finding.provenance;
  return JSON.stringify([
    finding.resource === undefined ? '' : keyOfResource(finding.resource),
    rendered?.source ?? '',
    rendered?.environments ?? [],
    finding.path,
    rendered?.line ?? 0,
    finding.severity,
    finding.armPeers === undefined,
    finding.suppression?.reason ?? '',
    finding.identity,
  ]);
}
