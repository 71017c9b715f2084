import type { Provenance, TracedFinding } from '../model/finding.ts';
import type { ResourceId } from '../model/resource.ts';
import { keyOfResource } from '../model/resource.ts';
import type { Severity } from '../model/severity.ts';
import { rankOf } from '../model/severity.ts';
import { groupBy } from '../model/group-by.ts';
import { compareFindings, compareText } from './order.ts';

/**
 * One finding for each thing to edit, sorted: what several environments of a chart, or a Kustomize base and its overlays,
 * have at the same home for the same reason becomes one finding that names the environments. It has the highest
 * severity that counts, and is suppressed only if it is suppressed everywhere.
 */
export function mergeFindings(findings: Iterable<TracedFinding>): readonly TracedFinding[] {
  const all = [...findings];
  // Most repositories are mostly plain manifests, which are judged once: nothing in their files has a double.
  const rendered = new Set(all.filter(isRendered).map((finding) => finding.provenance.home.file));
  const merged = all.filter((finding) => !rendered.has(finding.provenance.home.file));
  const doubtful = all.filter((finding) => rendered.has(finding.provenance.home.file));
  for (const alike of groupsOf(doubtful.toSorted(compareFindings))) {
    if (alike.length === 1) merged.push(...alike);
    else merged.push(...sightingsOf(alike).map(mergeAlike));
  }
  return merged.toSorted(compareFindings);
}

function isRendered(finding: TracedFinding): boolean {
  return finding.provenance.rendered !== undefined;
}

function groupsOf(findings: readonly TracedFinding[]): Iterable<readonly TracedFinding[]> {
  return groupBy(findings, likenessOf).values();
}

/** Equal for findings that one edit would mend, as far as the place, the reason and the kind of resource can say. */
function likenessOf(finding: TracedFinding): string {
  const { home, precision } = finding.provenance;
  return JSON.stringify([
    home.file,
    home.region?.start.line,
    home.region?.start.column,
    finding.rule.id,
    finding.message,
    finding.armPeers !== undefined,
    finding.resource?.kind ?? '',
    ...(precision === 'file' ? fieldOf(finding) : []),
  ]);
}

/**
 * A file as home says too little: there the field has to be the same as well. Not the resource's name and not an index, which
 * change from one environment to the next.
 */
function fieldOf({ container, path }: TracedFinding): readonly string[] {
  return [container ?? '', ...path.filter((segment) => typeof segment === 'string')];
}

/**
 * Which of the findings are the same resource seen in several places. Names alone do not tell, since releases, prefixes
 * and overlays rename; but two resources that stand beside each other in one rendering are two.
 */
function sightingsOf(findings: readonly TracedFinding[]): readonly (readonly TracedFinding[])[] {
  const clusters: { readonly findings: TracedFinding[]; readonly places: Set<string> }[] = [];
  for (const sameName of groupBy(findings, (finding) => nameOf(finding.resource)).values()) {
    const places = sameName.flatMap(placesOf);
    const cluster = clusters.find((one) => !places.some((place) => one.places.has(place)));
    if (cluster === undefined) {
      clusters.push({ findings: [...sameName], places: new Set(places) });
      continue;
    }
    cluster.findings.push(...sameName);
    for (const place of places) cluster.places.add(place);
  }
  return clusters.map((cluster) => cluster.findings);
}

function mergeAlike(findings: readonly TracedFinding[]): TracedFinding {
  const counted = findings.filter((finding) => finding.suppression === undefined);
  const speaking = counted.length > 0 ? counted : findings;
  const shown = speaking.find(isOfDefaults) ?? speaking.find((one) => one.provenance.rendered) ?? speaking[0];
  if (shown === undefined) throw new Error('no findings to merge');
  const replaces = [...new Set(findings.flatMap((finding) => finding.replaces ?? []))];
  const alsoOf = othersThan(shown, findings);
  return {
    ...shown,
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(alsoOf.length === 0 ? {} : { alsoOf }),
    severity: highestOf(speaking),
    provenance: withEnvironments(shown.provenance, findings),
    related: distinct(findings.flatMap((finding) => finding.related)),
  };
}

function othersThan(shown: TracedFinding, findings: readonly TracedFinding[]): readonly ResourceId[] {
  const others = new Map(
    findings.flatMap(({ resource }) => (resource === undefined ? [] : [[nameOf(resource), resource]])),
  );
  others.delete(nameOf(shown.resource));
  return [...others.values()];
}

function withEnvironments(provenance: Provenance, findings: readonly TracedFinding[]): Provenance {
  if (provenance.rendered === undefined) return provenance;
  const environments = [...new Set(findings.flatMap(environmentsOf))].toSorted(compareText);
  return { ...provenance, rendered: { ...provenance.rendered, environments } };
}

/** A build without environments of its own is named by its folder. */
function environmentsOf(finding: TracedFinding): readonly string[] {
  const { rendered } = finding.provenance;
  if (rendered === undefined) return [];
  return rendered.environments.length > 0 ? rendered.environments : [rendered.source];
}

function placesOf(finding: TracedFinding): readonly string[] {
  const { rendered, home } = finding.provenance;
  if (rendered === undefined) return [home.file];
  if (rendered.environments.length === 0) return [rendered.source];
  return rendered.environments.map((environment) => `${rendered.source}\n${environment}`);
}

function isOfDefaults(finding: TracedFinding): boolean {
  return finding.provenance.rendered?.environments.includes('default') === true;
}

function highestOf(findings: readonly TracedFinding[]): Severity {
  return findings.map((finding) => finding.severity).reduce((a, b) => (rankOf(a) >= rankOf(b) ? a : b));
}

function distinct(related: TracedFinding['related']): TracedFinding['related'] {
  return [...new Map(related.map((one) => [JSON.stringify(one), one])).values()];
}

function nameOf(resource: ResourceId | undefined): string {
  return resource === undefined ? '' : keyOfResource(resource);
}
