import { isMap } from '../../model/data.ts';
import type { DataScope } from '../../model/data-scope.ts';
import { groupBy } from '../../model/group-by.ts';
import type { ResourceSet } from '../../model/resource.ts';
import type { SetCheck, Violation } from '../../model/rule.ts';
import { scopeOfParams } from '../data-scope.ts';
import { exposuresIn } from '../network/exposure.ts';
import { type Direction, isInHostNetwork } from '../network/network-policies.ts';
import { indexPods } from '../workloads/pod-index.ts';
import type { OwnedTemplate } from '../selectors.ts';
import { servicesByTemplate } from '../network/services-of-pods.ts';
import { shownOwner } from './parties.ts';
import { reachabilityIn } from './reachability.ts';
import { entriesIntoScope, type ScopeEntry, workloadsOfScope } from './scope-entries.ts';

/** A check that says nothing until its parameters name a scope. */
function inScope(check: (set: ResourceSet, scope: DataScope) => Iterable<Violation>): SetCheck {
  return function* (set, params) {
    const scope = scopeOfParams(params);
    if (scope !== undefined) yield* check(set, scope);
  };
}

/** What it means that nothing closes a workload in a direction. */
const OPEN_WORDS: Readonly<Record<Direction, string>> = {
  Ingress: 'takes connections from everybody',
  Egress: 'may connect to everything',
};

/** Workloads with data of a kind (`what`, in words) that no policy closes in the direction. */
export function unclosed(what: string, direction: Direction): SetCheck {
  return inScope(function* (set, scope) {
    const reachability = reachabilityIn(set);
    for (const owned of workloadsOfScope(set, scope)) {
      const { owner, templatePath } = owned;
      const named = `${owner.kind} "${owner.name}" handles ${what} and ${OPEN_WORDS[direction]}`;
      if (isInHostNetwork(owned)) {
        const path = [...templatePath, 'spec', 'hostNetwork'];
        yield { resource: owner, path, message: `${named}, since policies do not reach the network of its node.` };
      } else if (reachability.isClosed(owned, direction) === 'no') {
        const path = [...templatePath, 'metadata', 'labels'];
        yield { resource: owner, path, message: `${named}, since no policy of this source closes it.` };
      }
    }
  });
}

/** Most workloads that a message names. */
const MOST_NAMED = 3;

/** Policies that let somebody from outside of the scope in who is not among its connections. A workload that nothing closes is another rule's. */
export function reachableFromOutside(what: string): SetCheck {
  return inScope(function* (set, scope) {
    const unlisted = entriesIntoScope(set, scope).filter(
      ({ state, by, to }) => (state === 'open' || state === 'may') && by !== to.owner,
    );
    for (const ofPolicy of groupBy(unlisted, ({ by }) => by).values()) {
      for (const entries of groupBy(ofPolicy, ({ path }) => path.join('.')).values()) {
        const [first] = entries;
        if (first !== undefined) yield violationOf(first, entries, what);
      }
    }
  });
}

function violationOf(first: ScopeEntry, entries: readonly ScopeEntry[], what: string): Violation {
  const isSure = entries.some(({ state }) => state === 'open');
  const from = inFew([...new Set(entries.map((one) => one.from))]);
  const to = inFew([...new Set(entries.map((one) => shownOwner(one.to)))]);
  return {
    resource: first.by,
    path: first.path,
    message: `${first.by.kind} "${first.by.name}" ${isSure ? 'lets' : 'may let'} ${from} in to ${to} (${first.ports}), where ${what} is handled, and no connection of the scope lists that.`,
    ...(isSure ? {} : { severity: 'low' }),
    related: [...new Set(entries.map((one) => one.to))].slice(0, MOST_NAMED).map(({ owner }) => ({
      resource: owner,
      path: [],
      message: 'It is in the scope.',
    })),
  };
}

function inFew(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Ways from outside of the cluster to workloads of the scope that keep data. */
export function storeExposed(what: string): SetCheck {
  return inScope(function* (set, scope) {
    const stores = new Set(workloadsOfScope(set, scope).filter(keepsData));
    if (stores.size === 0) return;
    const exposures = groupBy(exposuresIn(set), ({ service }) => service);
    for (const [owned, services] of servicesByTemplate(set, indexPods(set))) {
      if (!stores.has(owned)) continue;
      for (const { by, path } of services.flatMap((service) => exposures.get(service) ?? [])) {
        yield {
          resource: by,
          path,
          message: `${by.kind} "${by.name}" publishes ${shownOwner(owned)}, which keeps ${what}, so who is outside of the cluster reaches the store itself.`,
        };
      }
    }
  });
}

/** Whether pods keep something when they are gone: a claim of their own, or one that they share. */
function keepsData({ owner, spec }: OwnedTemplate): boolean {
  const ofOwner = owner.object['spec'];
  const claims = isMap(ofOwner) ? ofOwner['volumeClaimTemplates'] : undefined;
  if (Array.isArray(claims) && claims.length > 0) return true;
  const volumes = spec['volumes'];
  return (
    Array.isArray(volumes) && volumes.some((one: unknown) => isMap(one) && one['persistentVolumeClaim'] !== undefined)
  );
}
