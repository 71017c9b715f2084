import { areAppliedTogether } from '../../src/kubernetes/applied-together.ts';
import { GATEWAY_GROUP, parentsOfRoute } from '../../src/kubernetes/network/gateway-routes.ts';
import {
  classOfIngress,
  hostsOfIngress,
  type IngressPath,
  nginxAnnotation,
  pathsOfIngress,
} from '../../src/kubernetes/network/ingresses.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Two claims to the same requests: of Ingresses, of HTTPRoutes, of OpenShift's Routes and, strictly read, of two Ingresses to one host. */
export const check: SetCheck = function* (set, params) {
  const ingresses = set.ofKind('Ingress').filter((one) => scalarText(nginxAnnotation(one, 'canary')) !== 'true');
  yield* collisions(set, ingresses.flatMap(claimsOfIngress));
  // Of two equal rules of one route the first wins, and nothing is left to chance.
  const ofRoutes = collisions(set, set.ofKind(`HTTPRoute.${GATEWAY_GROUP}`).flatMap(claimsOfRoute));
  for (const one of ofRoutes) if (one.related?.[0]?.resource !== one.resource) yield one;
  yield* collisions(set, set.ofKind(`Route.${ROUTE_GROUP}`).flatMap(claimsOfOpenShift));
  if (params['strict'] === true) yield* sharedHosts(set, ingresses);
};

const ROUTE_GROUP = 'route.openshift.io';

/** A claim to requests. Equal keys are one claim made twice. */
interface Claim {
  readonly key: string;
  readonly resource: Resource;
  readonly path: Path;
  /** For messages. */
  readonly shown: string;
}

function* collisions(set: ResourceSet, claims: readonly Claim[]): Iterable<Violation> {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const { resource, path, shown } = claim;
    const other = first.get(claim.key);
    if (other === undefined) first.set(claim.key, claim);
    else if (!isDefinedTwice(other.resource, resource)) {
      const also = other.resource === resource ? 'twice' : `as ${resource.kind} "${other.resource.name}" does`;
      yield {
        resource,
        path,
        message: `${resource.kind} "${resource.name}" claims ${shown} ${also}, so which program answers is left to chance.`,
        ...(areAppliedTogether(set, other.resource, resource) ? {} : { severity: 'info' as const }),
        related: [{ resource: other.resource, path: other.path, message: 'The first claim.' }],
      };
    }
  }
}

/** One object in two documents is another rule's business. */
function isDefinedTwice(one: Resource, other: Resource): boolean {
  return one !== other && one.kind === other.kind && one.name === other.name && one.namespace === other.namespace;
}

function claimsOfIngress(ingress: Resource): readonly Claim[] {
  // One Ingress for each entry point of Traefik is how clear text is sent on to TLS.
  const entry = valueAt(ingress.object, [
    'metadata',
    'annotations',
    'traefik.ingress.kubernetes.io/router.entrypoints',
  ]);
  const listener = [classOfIngress(ingress), scalarText(entry)];
  return pathsOfIngress(ingress).flatMap((one) => {
    if (isDoneByAnnotation(one)) return [];
    const { host, item, path } = one;
    const type = scalarText(item['pathType']);
    const text = scalarText(item['path']);
    // A prefix ends at a slash, whether it is written or not; the API server takes no two in a row.
    const wanted = type === 'Prefix' && text.endsWith('/') ? text.slice(0, -1) : text;
    const field = item['path'] === undefined ? path : [...path, 'path'];
    const shown = `${host === '' ? 'every host' : host} with path ${text === '' ? '/' : text}`;
    return [{ key: JSON.stringify([...listener, host, type, wanted]), resource: ingress, path: field, shown }];
  });
}

/** The AWS controller reads such a backend from an annotation: a redirect, or conditions that tell two backends apart. */
function isDoneByAnnotation({ item }: IngressPath): boolean {
  return (
    valueAt(item, ['backend', 'service', 'port', 'name']) === 'use-annotation' ||
    valueAt(item, ['backend', 'servicePort']) === 'use-annotation'
  );
}

/** A Route without a host gets one of its own from the cluster. */
function claimsOfOpenShift(route: Resource): readonly Claim[] {
  const [host, path] = [
    ['spec', 'host'],
    ['spec', 'path'],
  ].map((place) => scalarText(valueAt(route.object, place)));
  if (host === undefined || host === '') return [];
  const shown = `${host}${path === '' ? '' : ` with path ${path}`}`;
  return [{ key: JSON.stringify([host.toLowerCase(), path]), resource: route, path: ['spec', 'host'], shown }];
}

/** The most that the API server takes of each list. Source: the reference of the Gateway API. */
const MOST = { parents: 32, hostnames: 16, rules: 16, matches: 128 };

function claimsOfRoute(route: Resource): readonly Claim[] {
  const matches = matchesOfRoute(route);
  const listed = valueAt(route.object, ['spec', 'hostnames']);
  const hostnames: readonly unknown[] = Array.isArray(listed) && listed.length > 0 ? listed : [''];
  return parentsOfRoute(route)
    .slice(0, MOST.parents)
    .flatMap(({ kind, name, namespace, port, sectionName }) => {
      const listener = [kind, namespace ?? route.namespace ?? '', name, scalarText(sectionName), scalarText(port)];
      return hostnames.slice(0, MOST.hostnames).flatMap((hostname) =>
        matches.map(({ match, path }) => ({
          key: JSON.stringify([...listener, scalarText(hostname), match]),
          resource: route,
          path,
          shown: `the same requests for ${hostname === '' ? 'every host' : scalarText(hostname)} of ${kind} "${name}"`,
        })),
      );
    });
}

function matchesOfRoute(route: Resource): readonly { readonly match: string; readonly path: Path }[] {
  const rules = valueAt(route.object, ['spec', 'rules']);
  if (!Array.isArray(rules)) return [];
  const found = rules.slice(0, MOST.rules).flatMap((rule: unknown, index) => {
    const place: Path = ['spec', 'rules', index];
    const matches = valueAt(rule, ['matches']);
    if (!Array.isArray(matches) || matches.length === 0) return [{ match: matchText({}), path: place }];
    return matches.map((match: unknown, at) => ({ match: matchText(match), path: [...place, 'matches', at] }));
  });
  return found.slice(0, MOST.matches);
}

/** A match as text that equal ones share: without a path it is for every path, and the order of keys means nothing. */
function matchText(match: unknown): string {
  const type = valueAt(match, ['path', 'type']) ?? 'PathPrefix';
  const value = valueAt(match, ['path', 'value']) ?? '/';
  const others = isMap(match)
    ? [match['method'] ?? '', listText(match['headers']), listText(match['queryParams'])]
    : [];
  return JSON.stringify([type, value, ...others]);
}

function listText(list: unknown): string {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const texts = items.map((item) =>
    JSON.stringify(isMap(item) ? [item['type'] ?? 'Exact', item['name'] ?? '', item['value'] ?? ''] : []),
  );
  return texts.toSorted().join();
}

function* sharedHosts(set: ResourceSet, ingresses: readonly Resource[]): Iterable<Violation> {
  const first = new Map<string, { readonly resource: Resource; readonly path: Path }>();
  for (const ingress of ingresses) {
    for (const { host, path } of hostsOfIngress(ingress)) {
      const other = first.get(host);
      if (other === undefined) {
        first.set(host, { resource: ingress, path });
        continue;
      }
      const { resource } = other;
      if (ingress === resource || isDefinedTwice(ingress, resource)) continue;
      const isOfOthers = ingress.namespace !== resource.namespace;
      yield {
        resource: ingress,
        arm: 'strict',
        path,
        message: isOfOthers
          ? `Ingress "${ingress.name}" has the host ${host}, which Ingress "${resource.name}" of another namespace has too, so one tenant may answer for the other.`
          : `Ingress "${ingress.name}" has the host ${host}, which Ingress "${resource.name}" has too, so it takes both to know who answers for it.`,
        ...(isOfOthers && areAppliedTogether(set, resource, ingress) ? {} : { severity: 'info' as const }),
        related: [{ ...other, message: 'The first claim.' }],
      };
    }
  }
}
