import type { TracedFinding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import { groupBy } from '../model/group-by.ts';
import { compareBySeverity } from './order.ts';

/** Findings that one look at one line shows: those that share a home line, worst first. */
export interface Block {
  readonly at: Location;
  /** Never empty. */
  readonly findings: readonly [TracedFinding, ...TracedFinding[]];
  /** The columns of the line that the findings speak of, from 1, `end` not included; absent without a line. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/** The findings by home line, in the order in which they come. Findings that have a file only share one block a file. */
export function blocksOf(findings: readonly TracedFinding[]): readonly Block[] {
  return [...groupBy(findings, lineKey).values()].flatMap(toBlock);
}

function toBlock(findings: readonly TracedFinding[]): readonly Block[] {
  const [first, ...others] = findings.toSorted(compareBySeverity);
  if (first === undefined) return [];
  const { home } = first.provenance;
  const { region } = home;
  if (region === undefined) return [{ at: home, findings: [first, ...others] }];
  const { start, end } = region;
  // A region that goes on to further lines is shown by its first line alone.
  const columns = { start: start.column, end: end.line === start.line ? end.column : start.column + 1 };
  return [{ at: home, findings: [first, ...others], columns }];
}

function lineKey(finding: TracedFinding): string {
  const { home } = finding.provenance;
  return `${home.region?.start.line ?? 0} ${home.file}`;
}
