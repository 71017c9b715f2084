import type { TracedFinding } from '../model/finding.ts';
import type { Report, SourceSummary } from '../model/report.ts';
import { nameOfSource } from '../model/source.ts';

/** What one of two runs could not judge, where the other could. */
export interface Unjudged {
  /** Sources, as reports name them. */
  readonly sources: readonly string[];
  /** Whether a finding of the other run may have been missed by this one. */
  covers(finding: TracedFinding): boolean;
}

/** What `run` has not judged that `other` has: sources that were not rendered or only in part, and files that could not be read. */
export function unjudgedIn(run: Report, other: Report): Unjudged {
  const elsewhere = new Map(other.sources.map((one) => [nameOfSource(one.source), one]));
  const sources = run.sources
    .filter((one) => isWorse(one, elsewhere.get(nameOfSource(one.source))))
    .map((one) => nameOfSource(one.source));
  const names = new Set(sources);
  const otherFiles = troubledFiles(other);
  const files = new Set([...troubledFiles(run)].filter((file) => !otherFiles.has(file)));
  return {
    sources,
    covers: (finding) => sourcesOf(finding).some((name) => names.has(name)) || files.has(finding.provenance.home.file),
  };
}

/** A chart whose dependency is missing in both is judged as far in the one as in the other. */
function isWorse(one: SourceSummary, other: SourceSummary | undefined): boolean {
  if (one.state === 'judged' || other === undefined) return false;
  return one.state !== other.state || one.why !== other.why;
}

function troubledFiles(report: Report): ReadonlySet<string> {
  const ofDiagnostics = report.diagnostics.flatMap(({ level, at }) =>
    level === 'error' && at !== undefined ? [at.file] : [],
  );
  const ofSyntax = report.findings.flatMap(({ resource, provenance }) =>
    resource === undefined ? [provenance.home.file] : [],
  );
  return new Set([...ofDiagnostics, ...ofSyntax]);
}

/** The sources that a finding was seen in, as reports name them; none for plain manifests, whose files are looked at. */
function sourcesOf({ provenance: { rendered } }: TracedFinding): readonly string[] {
  if (rendered === undefined) return [];
  const chart = / \([^()]*\)$/u.test(rendered.source) ? rendered.source.replace(/ \([^()]*\)$/u, '') : undefined;
  if (chart === undefined) return [rendered.source, ...rendered.environments];
  return [rendered.source, ...rendered.environments.map((environment) => `${chart} (${environment})`)];
}
