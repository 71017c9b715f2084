import { type ScopeCensus, type ScopeEdge, WORDS_OF_DATA } from '../../model/data-scope.ts';

/** What is thought of a way into a scope, as a reader is told it. */
export const EDGE_WORDS: Readonly<Record<ScopeEdge['state'], string>> = {
  open: 'Not listed',
  may: 'Perhaps, not listed',
  listed: 'Listed',
  inside: 'Within the scope',
};

/** `Cardholder data`, at the start of a heading. */
export function titleOfScope({ data }: ScopeCensus): string {
  const words = WORDS_OF_DATA[data];
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** `namespaces payments, pay-*; labels data: card`. */
export function scopeInWords({ scope: { namespaces, labels } }: ScopeCensus): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}: ${value}`);
  return [
    ...(namespaces.length === 0 ? [] : [`namespaces ${namespaces.join(', ')}`]),
    ...(pairs.length === 0 ? [] : [`labels ${pairs.join(', ')}`]),
  ].join('; ');
}

/** `12 objects inside, 3 of them workloads; 88 objects outside.` */
export function countsOfScope({ inside, outside, workloads }: ScopeCensus): string {
  const of = workloads.length === 1 ? '1 of them a workload' : `${workloads.length} of them workloads`;
  return `${objects(inside)} inside${inside === 0 ? '' : `, ${of}`}; ${objects(outside)} outside.`;
}

function objects(count: number): string {
  return `${count} ${count === 1 ? 'object' : 'objects'}`;
}

/** `2 of 5 ways into it are listed by nobody.`, and what that leaves out. */
export function waysOfScope({ edges, edgesLeftOut, unlisted, workloads }: ScopeCensus): string {
  const all = edges.length + edgesLeftOut;
  if (workloads.length === 0) return '';
  const left = edgesLeftOut === 0 ? '' : ` ${edgesLeftOut} of them are left out here.`;
  if (all === 0) return 'No policy lets anything in to its workloads.';
  const ways = all === 1 ? '1 way' : `${all} ways`;
  return unlisted === 0
    ? `${ways} into its workloads, each within the scope or listed.${left}`
    : `${ways} into its workloads, of which ${unlisted} ${unlisted === 1 ? 'is' : 'are'} neither within the scope nor listed.${left}`;
}

/** What is odd about the scopes, in sentences: a name that is wrong guards nothing. */
export function oddScopes(scopes: readonly ScopeCensus[] = []): readonly string[] {
  return scopes.flatMap(({ data, inside, workloads, unusedNamespaces }) => {
    const place = `compliance.scope.${data}`;
    if (inside === 0) return [`${place} matches nothing: no object is in its namespaces or has its labels.`];
    if (workloads.length === 0) return [`${place} matches no workload, only other objects.`];
    return unusedNamespaces.length === 0
      ? []
      : [`${place} names ${unusedNamespaces.join(', ')}, where no workload is.`];
  });
}

/** An edge of the picture: ways between the same two, by the worst of them. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly ports: string;
  readonly state: ScopeEdge['state'];
}

/** Most edges that a picture shows; more cannot be read. */
const MOST_DRAWN = 40;

/** The edges that a picture shows, the worst first, one for each pair. */
export function drawnEdges({ edges }: ScopeCensus): readonly DrawnEdge[] {
  const drawn = new Map<string, DrawnEdge>();
  for (const { from, to, ports, state } of edges) {
    const key = `${from}\0${to}`;
    const known = drawn.get(key);
    if (known === undefined) drawn.set(key, { from, to, ports, state });
    else if (!known.ports.split(', ').includes(ports)) drawn.set(key, { ...known, ports: `${known.ports}, ${ports}` });
  }
  return [...drawn.values()].slice(0, MOST_DRAWN);
}
