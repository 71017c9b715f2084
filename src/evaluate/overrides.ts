import type { TracedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Peers } from '../model/rule.ts';
import { rankOf } from '../model/severity.ts';

/**
 * The findings of one source without those that a more specific rule replaces: where two stand at one field of one object and one
 * rule overrides the other's, the specific one speaks and relates the other. A milder finding replaces no graver one, and one that is
 * suppressed none that is not: a gate never opens by a rule more.
 */
export function withoutOverridden(findings: readonly TracedFinding[]): readonly TracedFinding[] {
  const present = new Set<string>();
  for (const { rule } of findings) present.add(rule.id);
  const meeting = new Set<string>();
  for (const { rule } of findings) {
    for (const id of rule.overrides) if (present.has(id)) meeting.add(id).add(rule.id);
  }
  if (meeting.size === 0) return findings;
  const mayMeet = findings.filter(({ rule }) => meeting.has(rule.id));
  const rivalsOf = new Map<TracedFinding, readonly TracedFinding[]>();
  for (const rivals of groupBy(mayMeet, placeOf).values())
    if (rivals.length > 1) for (const one of rivals) rivalsOf.set(one, rivals);
  if (rivalsOf.size === 0) return findings;
  return findings.flatMap((finding) => {
    const rivals = rivalsOf.get(finding);
    if (rivals === undefined) return finding;
    if (rivals.some((one) => replaces(one, finding))) return [];
    const losers = rivals.filter((one) => replaces(finding, one));
    if (losers.length === 0) return finding;
    return {
      ...finding,
      related: [...finding.related, ...losers.map(asRelated)],
      // The finding now speaks for what the others' peers look for as well.
      armPeers: [finding, ...losers].map(peersOf).reduce(unionOfPeers),
      replaces: losers.map((one) => one.rule.id),
    };
  });
}

function replaces(one: TracedFinding, other: TracedFinding): boolean {
  if (!one.rule.overrides.includes(other.rule.id) || rankOf(one.severity) < rankOf(other.severity)) return false;
  return one.suppression === undefined || other.suppression !== undefined;
}

function peersOf({ armPeers, rule }: TracedFinding): Peers {
  return armPeers ?? rule.peers;
}

/** What either of the two looks for. */
export function unionOfPeers(one: Peers, other: Peers): Peers {
  const linters = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...linters].map((linter) => [linter, [...new Set([...(one[linter] ?? []), ...(other[linter] ?? [])])]]),
  );
}

/** Two objects of one name are two places, which their homes tell apart. */
function placeOf({ resource, path, provenance: { home } }: TracedFinding): string {
  const { apiVersion = '', kind = '', namespace = '', name = '' } = resource ?? {};
  const line = home.region?.start.line ?? 0;
  return [apiVersion, kind, namespace, name, home.file, line, ...path].join('\u0000');
}

function asRelated({ provenance, message, rule }: TracedFinding): TracedFinding['related'][number] {
  return { at: provenance.home, message: `${message} (${rule.id})` };
}
