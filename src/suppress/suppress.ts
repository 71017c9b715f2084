import type { RuleNames } from '../catalog/select.ts';
import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Suppression, TracedFinding } from '../model/finding.ts';
import type { Location, RepoPath } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import { configuredSuppressions, type ReadyEntry } from './configured-suppressions.ts';
import { openFileComments } from './file-comments.ts';
import { openObjectAnnotations } from './object-annotations.ts';

/** All suppressions of a run. Ask in any order; `diagnostics` last, since it tells which were never used. */
export interface Suppressions {
  /**
   * Findings of one resource, those named by its annotations, or by those for a peer, suppressed. A resource is asked about
   * once whole, and again for what is found of it in its set.
   */
  byAnnotation(resource: Resource, findings: readonly Finding[]): readonly Finding[];
  /** Reads the comments of a file that suppress, once. */
  readComments(file: RepoPath, texts: { of(file: RepoPath): string | undefined }): void;
  /** The finding, suppressed if a comment at its home or on its way, or the configuration, says so. */
  byCommentOrConfig(finding: TracedFinding): TracedFinding;
  /** What is wrong with the suppressions themselves. */
  diagnostics(): readonly Diagnostic[];
}

/**
 * Reads the configuration's suppressions and waits for those in files. `judging` are the ids of the rules of this run: a
 * suppression of another rule is not called unused, since nobody looked.
 */
export function openSuppressions(config: Config, names: RuleNames, judging: ReadonlySet<string>): Suppressions {
  const diagnostics: Diagnostic[] = [];
  const configured = configuredSuppressions(config, names, diagnostics);
  const comments = openFileComments(config, names, diagnostics);
  const annotations = openObjectAnnotations(config, names, diagnostics);
  return {
    byAnnotation: (resource, findings) => annotations.suppress(resource, findings),
    readComments: (file, texts) => comments.read(file, texts),
    byCommentOrConfig(finding) {
      if (finding.suppression !== undefined) return finding;
      if (configured.length === 0 && comments.isEmpty()) return finding;
      const places = [finding.provenance.home, ...finding.provenance.steps.map((step) => step.at)];
      const suppression =
        comments.byOurs(finding, places) ?? byConfig(finding, configured) ?? comments.byPeers(finding, places);
      return suppression === undefined ? finding : { ...finding, suppression };
    },
    diagnostics() {
      // What the configuration suppresses may lie outside of the paths that were named.
      const all = [...annotations.ours(), ...comments.ours(), ...(config.pathsNamed ? [] : configured)];
      const idle = all.filter(({ used, rules }) => !used && [...rules].some((id) => judging.has(id)));
      return [...diagnostics, ...idle.map((one) => unused(one.names, one.at))];
    },
  };
}

function byConfig(finding: TracedFinding, entries: readonly ReadyEntry[]): Suppression | undefined {
  const entry = entries.find((one) => one.rules.has(finding.rule.id) && one.matches(finding));
  if (entry === undefined) return undefined;
  entry.used = true;
  return entry.suppression;
}

function unused(names: string, at: Location): Diagnostic {
  return {
    code: 'suppression-unused',
    level: 'warning',
    message: `The suppression of ${names} matches no finding.`,
    hint: 'Remove it, so that it cannot hide a later finding.',
    at,
  };
}
