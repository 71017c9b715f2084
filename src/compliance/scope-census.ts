import { hasPairs, isNamedNamespace, membersOfScope } from '../kubernetes/data-scope.ts';
import { podTemplateOf } from '../kubernetes/pod-templates.ts';
import { shownOwner } from '../kubernetes/reachability/parties.ts';
import { entriesIntoScope, workloadsOfScope } from '../kubernetes/reachability/scope-entries.ts';
import { labelsOf } from '../kubernetes/selectors.ts';
import {
  type DataScope,
  type DataScopes,
  PROTECTED_DATA,
  type ProtectedData,
  type ScopeCensus,
  type ScopeEdge,
} from '../model/data-scope.ts';
import type { Path } from '../model/location.ts';
import type { CustomPodTemplate, Resource, ResourceSet } from '../model/resource.ts';
import { detach } from '../yaml/parse-yaml.ts';

/** Edges of a scope that a report lists; the others are counted. */
const MOST_EDGES = 500;

/** Counts what is in the declared scopes, and gathers the ways into them. */
export interface ScopeCounter {
  /** Told of each object. */
  meet(resource: Resource): void;
  /** Told of what the objects met since the last time are together. Gives the workloads of each scope. */
  settle(set: ResourceSet): readonly { readonly data: ProtectedData; readonly workloads: readonly Resource[] }[];
  result(): readonly ScopeCensus[];
}

/** Where something stands in the repository. */
export type PlaceOf = (set: ResourceSet) => (resource: Resource, path: Path) => ScopeEdge['place'];

interface Counted {
  readonly data: ProtectedData;
  readonly scope: DataScope;
  inside: number;
  outside: number;
  readonly workloads: Set<string>;
  readonly usedNamespaces: Set<string>;
  readonly edges: Map<string, ScopeEdge>;
}

/** What must be known of an object until its set is complete. */
interface Met {
  readonly namespace: string | undefined;
  /** Number of scopes whose labels it has, as bits. */
  readonly byLabels: number;
}

/** A counter for the scopes that are declared. */
export function openScopeCounter(
  scopes: DataScopes,
  podTemplates: readonly CustomPodTemplate[],
  placeOf: PlaceOf,
): ScopeCounter {
  const counted = PROTECTED_DATA.flatMap((data): readonly Counted[] => {
    const scope = scopes[data];
    if (scope === undefined) return [];
    return [{ data, scope, inside: 0, outside: 0, workloads: new Set(), usedNamespaces: new Set(), edges: new Map() }];
  });
  let met: Met[] = [];
  return {
    meet(resource) {
      if (counted.length === 0) return;
      const pod = podTemplateOf(resource, podTemplates);
      const labels = [labelsOf(resource.object), ...(pod === undefined ? [] : [labelsOf(pod.template)])];
      let byLabels = 0;
      counted.forEach(({ scope }, index) => {
        if (labels.some((one) => hasPairs(scope.labels, one))) byLabels |= 1 << index;
      });
      const namespace = resource.kind === 'Namespace' ? resource.name : resource.namespace;
      met.push({ namespace: namespace === undefined ? undefined : detach(namespace), byLabels });
    },
    settle(set) {
      const objects = met;
      met = [];
      return counted.map((one, index) => {
        const members = membersOfScope(one.scope, set);
        for (const { namespace, byLabels } of objects) {
          const isInside =
            (byLabels & (1 << index)) !== 0 || (namespace !== undefined && members.hasNamespace(namespace));
          if (isInside) one.inside += 1;
          else one.outside += 1;
        }
        const workloads = workloadsOfScope(set, one.scope);
        for (const owned of workloads) {
          one.workloads.add(detach(shownOwner(owned)));
          const { namespace } = owned.owner;
          for (const name of one.scope.namespaces)
            if (namespace !== undefined && isNamedNamespace([name], namespace)) one.usedNamespaces.add(name);
        }
        if (workloads.length > 0) addEdges(one, set, placeOf(set));
        return { data: one.data, workloads: workloads.map(({ owner }) => owner) };
      });
    },
    result: () =>
      counted.map(({ data, scope, inside, outside, workloads, usedNamespaces, edges }) => {
        const all = [...edges.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
        return {
          data,
          scope,
          inside,
          outside,
          workloads: [...workloads].toSorted(),
          unusedNamespaces: scope.namespaces.filter((name) => !usedNamespaces.has(name)),
          edges: all.slice(0, MOST_EDGES),
          edgesLeftOut: Math.max(0, all.length - MOST_EDGES),
          unlisted: all.filter(({ state }) => state === 'open' || state === 'may').length,
        };
      }),
  };
}

/** What nobody has listed first. */
function rankOf({ state }: ScopeEdge): number {
  return ['open', 'may', 'listed', 'inside'].indexOf(state);
}

function addEdges({ scope, edges }: Counted, set: ResourceSet, placeOf: ReturnType<PlaceOf>): void {
  for (const { from, to, ports, state, listedAs, by, path } of entriesIntoScope(set, scope)) {
    const place = placeOf(by, path);
    const edge: ScopeEdge = {
      from: detach(from),
      to: detach(shownOwner(to)),
      ports: detach(ports),
      state,
      ...(listedAs === undefined ? {} : { listedAs }),
      place,
    };
    edges.set([edge.from, edge.to, edge.ports, place.file, place.line].join('\0'), edge);
  }
}
