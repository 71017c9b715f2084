import type { Provenance, Role, Suppression, TracedFinding } from '../model/finding.ts';
import type { Location, Path } from '../model/location.ts';
import type { Report, SourceSummary, SchemaCounts, SchemaState } from '../model/report.ts';
import type { ResourceId } from '../model/resource.ts';
import type { Severity } from '../model/severity.ts';
import { SEVERITIES } from '../model/severity.ts';
import { nameOfSource } from '../model/source.ts';

/** Severities as reports list them: worst first. */
export const WORST_FIRST: readonly Severity[] = SEVERITIES.toReversed();

/** `1 finding`, `3 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2 critical, 1 low`, worst first, without the zeros; empty where all are zero. */
export function severitiesInWords(counts: Readonly<Record<Severity, number>>): string {
  return WORST_FIRST.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');
}

/** `Deployment shop/web`, `Service web`, or the kind alone where there is no name. */
export function resourceInWords(id: ResourceId): string {
  const name = id.namespace === undefined ? id.name : `${id.namespace}/${id.name}`;
  return name === '' ? id.kind : `${id.kind} ${name}`;
}

/** What a finding is about: the resource, the container in it, the environments. Empty for text that does not parse. */
export function subjectInWords(finding: TracedFinding): string {
  if (finding.resource === undefined) return '';
  const container = finding.container === undefined ? '' : `, container ${finding.container}`;
  const environments = environmentsToName(finding.provenance);
  const where = environments.length === 0 ? '' : ` (in: ${environments.join(', ')})`;
  return resourceInWords(finding.resource) + container + where;
}

/** The environments worth naming: several, or a single one that is not Helm's default. Empty where there is nothing to say. */
export function environmentsToName(provenance: Provenance): readonly string[] {
  const environments = provenance.rendered?.environments ?? [];
  return environments.length === 1 && environments[0] === 'default' ? [] : environments;
}

/** `file:line:column`, as far as it is known. */
export function placeInWords(at: Location): string {
  const start = at.region?.start;
  return start === undefined ? at.file || '.' : `${at.file}:${start.line}:${start.column}`;
}

/** `file:line`, for the steps of provenance, where a column says nothing more. */
export function lineInWords(at: Location): string {
  return at.region === undefined ? at.file || '.' : `${at.file}:${at.region.start.line}`;
}

/** `spec.containers[0].image`; keys that are not plain words are quoted in brackets. */
export function pathInWords(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[\w-]+$/.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `["${segment}"]`;
  }
  return text;
}

/** What the verdict means for the one who reads it, in a sentence. */
export function verdictInWords(report: Report): string {
  const { bySeverity, unchecked } = report.counts;
  if (report.verdict === 'failed') {
    const gating = gatingSeverities(report.failOn).reduce((sum, severity) => sum + bySeverity[severity], 0);
    return `${findingsInScope(gating, report.scope)} at or above ${report.failOn}.`;
  }
  if (report.verdict === 'incomplete') {
    const errors = report.diagnostics.filter(({ level }) => level === 'error').length;
    const what = unchecked > 0 && unchecked >= errors ? counted(unchecked, 'input') : 'Some of the input';
    return `${what} could not be judged, so this is not a pass.`;
  }
  return report.failOn === 'never' ? 'No finding closes the gate.' : `Nothing at or above ${report.failOn}.`;
}

/** `2 findings`, `1 new finding`, `3 findings on changed lines`: as many as the scope lets count. */
function findingsInScope(count: number, scope: Report['scope'] = 'all'): string {
  switch (scope) {
    case 'all':
      return counted(count, 'finding');
    case 'new':
      return counted(count, 'new finding');
    case 'changed-lines':
      return `${counted(count, 'finding')} on changed lines`;
    case 'changed-resources':
      return `${counted(count, 'finding')} in changed resources`;
  }
}

/** `Compared with main (1a2b3c4d5e6f): 2 new, 8 unchanged, 1 fixed.`, and what the scope leaves out; empty where nothing was compared. */
export function comparisonInWords({ comparison, counts, scope }: Report): string {
  if (comparison === undefined) return '';
  const { base, commit, fixed, counts: states } = comparison;
  if (commit === undefined) return `Could not be compared with ${base}.`;
  const unknown = states.unknown === 0 ? '' : `, ${states.unknown} of which nobody can say`;
  const outside = counts.outOfScope === 0 ? '' : ` Not counted, being out of the scope ${scope}: ${counts.outOfScope}.`;
  return `Compared with ${base} (${commit.slice(0, 12)}): ${states.new} new, ${states.unchanged} unchanged${unknown}, ${fixed.length} fixed.${outside}`;
}

/**
 * Sources that were not judged, or not in full, and that no diagnostic speaks of: they must not vanish from a report
 * because a stage told its reason in the source alone.
 */
export function untoldSources(report: Report): readonly SourceSummary[] {
  const told = new Set(report.diagnostics.map((one) => one.message));
  return report.sources.filter((one) => one.state !== 'judged' && !(one.why !== undefined && told.has(one.why)));
}

/** `charts/web (prod): judged, 12 resources`, and why not in full. */
export function sourceInWords(one: SourceSummary): string {
  const why = one.why === undefined ? '' : `: ${one.why}`;
  return `${nameOfSource(one.source)}: ${one.state}, ${counted(one.resources, 'resource')}${why}`;
}

/** How much was looked at, with what. */
export function judgedInWords(report: Report): string {
  const { resources, notKubernetes } = report.counts;
  const renderers = report.renderers.map((one) => `${one.name} ${one.version}`).join(' and ');
  const judged =
    `Judged ${counted(resources, 'resource')} from ${counted(report.sources.length, 'source')}` +
    ` by ${counted(report.rules.length, 'rule')}${renderers === '' ? '' : `, rendered with ${renderers}`}.`;
  const others = notKubernetes === 0 ? '' : ` ${counted(notKubernetes, 'file')} held nothing for Kubernetes.`;
  return `${judged}${schemasInWords(report.counts.schemas)}${others}`;
}

const STATES_IN_WORDS: readonly (readonly [state: SchemaState, words: string])[] = [
  ['repository', 'by definitions of the repository'],
  ['user', 'by definitions given'],
  ['bundled', 'by well-known definitions'],
  ['unknownVersion', 'of an unknown version'],
  ['notServed', 'of a version that is not served'],
  ['unknownKind', 'of an unknown kind'],
];

/** What became of resources that Kubernetes' own types do not speak of; nothing where there are none. */
function schemasInWords(counts: SchemaCounts = {}): string {
  const told = STATES_IN_WORDS.flatMap(([state, words]) =>
    counts[state] === undefined ? [] : [`${counts[state]} ${words}`],
  );
  return told.length === 0 ? '' : ` Beside Kubernetes' own schemas: ${told.join(', ')}.`;
}

/** `Set securityContext.runAsNonRoot in values.yaml.` where a key of the chart's values would print what is missing; else undefined. */
export function setKeyInWords({ provenance }: TracedFinding): string | undefined {
  const { setKey } = provenance;
  return setKey === undefined ? undefined : `Set ${setKey.key} in ${setKey.file}.`;
}

/** The places between what is rendered and home, home itself left out, each once. */
export function stepsToName(finding: TracedFinding): readonly { readonly place: string; readonly role: Role }[] {
  if (finding.provenance.steps.length === 0) return [];
  const home = lineInWords(finding.provenance.home);
  const steps = finding.provenance.steps.map(({ at, role }) => ({ place: lineInWords(at), role }));
  return [...new Map(steps.map((step) => [`${step.place} ${step.role}`, step])).values()].filter(
    (step) => step.place !== home,
  );
}

/** The message with a full stop, so that another sentence can follow. */
export function asSentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

/** `comment`, or `annotation for checkov`. */
export function suppressorInWords({ by, peer }: Suppression): string {
  return peer === undefined ? by : `${by} for ${peer}`;
}

/** `3 suppressed, 2 of them for other linters`: by comments and annotations that were written for those. */
export function suppressedInWords({ suppressed, suppressedForPeers }: Report['counts']): string {
  if (suppressedForPeers === 0) return `${suppressed} suppressed`;
  return `${suppressed} suppressed, ${suppressedForPeers} of them for other linters`;
}

/** Findings that count: not suppressed, and part of what was asked for. */
export function countedFindings(report: Report): readonly TracedFinding[] {
  return report.findings.filter(isCounted);
}

/** Whether a finding counts. */
export function isCounted({ suppression, isOutOfScope }: TracedFinding): boolean {
  return suppression === undefined && isOutOfScope !== true;
}

function gatingSeverities(failOn: Report['failOn']): readonly Severity[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(SEVERITIES.indexOf(failOn));
}
