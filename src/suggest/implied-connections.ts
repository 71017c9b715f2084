import { classOfIngress } from '../kubernetes/network/ingresses.ts';
import { exposuresIn } from '../kubernetes/network/exposure.ts';
import { parentsOfRoute } from '../kubernetes/network/gateway-routes.ts';
import { scalarText } from '../kubernetes/syntax/scalar-text.ts';
import { accountOfPod, boundAccountsOf, tokenMounts } from '../kubernetes/access/service-accounts.ts';
import { type OwnedTemplate, podTemplatesIn } from '../kubernetes/selectors.ts';
import { NAME_OF_NAMESPACE } from '../kubernetes/reachability/ends.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import type { SuggestedPeer, SuggestedPort } from './policy-suggestion.ts';
import { serviceReferencesIn } from './service-references.ts';
import { targetPorts, targetsOf } from './service-targets.ts';

/** What `from` or `to` of a connection can be: a workload of the set, every pod of a workload's namespace, or somebody else. */
export type Side =
  | { readonly kind: 'workload'; readonly owned: OwnedTemplate }
  | { readonly kind: 'neighbours'; readonly of: OwnedTemplate }
  | { readonly kind: 'others'; readonly peer: SuggestedPeer };

/** A connection that the files imply, and where they do. */
export interface ImpliedConnection {
  readonly from: Side;
  readonly to: Side;
  readonly ports: readonly SuggestedPort[];
  /** A sentence without its full stop. */
  readonly why: string;
  readonly by: Resource;
  readonly path: Path;
}

/** What the person who asks knows of the cluster. */
export interface KnownOfCluster {
  /** Where the pods run that answer for Ingresses and Gateways; absent: by the usual name of their class. */
  readonly ingressNamespace?: string;
}

/** Connections that the Services, Ingresses, routes, webhooks and settings of a set imply, in the set's order. */
export function impliedConnections(set: ResourceSet, known: KnownOfCluster): readonly ImpliedConnection[] {
  const callers = callersIn(set);
  const published = publishedIn(set, known);
  const asked = webhooksIn(set);
  const reached = new Set([...callers, ...published, ...asked].map(({ service }) => service));
  return [
    ...callers,
    ...published,
    ...asked,
    ...servicesWithoutCallers(set, reached),
    ...scrapedIn(set),
    ...apiClientsIn(set),
  ];
}

/** An implied connection to a Service's pods. */
interface ToService extends ImpliedConnection {
  readonly service: Resource;
}

function toTargets(
  set: ResourceSet,
  service: Resource,
  connection: Omit<ToService, 'to' | 'service'>,
): readonly ToService[] {
  return targetsOf(service, set).map((owned) => ({ ...connection, service, to: { kind: 'workload', owned } }));
}

function callersIn(set: ResourceSet): readonly ToService[] {
  return serviceReferencesIn(set).flatMap(({ from, service, port, text, holder, path }) =>
    toTargets(set, service, {
      from: { kind: 'workload', owned: from },
      ports: targetPorts(service, port),
      why: `${shown(from.owner)} names Service ${service.name} as ${text}`,
      by: holder,
      path,
    }).filter(({ to }) => to.kind !== 'workload' || to.owned !== from),
  );
}

/** Namespaces in which the controllers of ingress classes usually run. Sources: the installation guides of each. */
const USUAL_NAMESPACES: Readonly<Record<string, string>> = {
  nginx: 'ingress-nginx',
  traefik: 'traefik',
  haproxy: 'haproxy-controller',
  kong: 'kong',
  contour: 'projectcontour',
  istio: 'istio-system',
};
/** Classes whose load balancers are of the cloud, outside of the cluster. */
const CLOUD_CLASSES = /^(?:alb|gce|gce-internal|azure-application-gateway|webapprouting\.kubernetes\.azure\.com)$/u;

const EVERYBODY: SuggestedPeer = { addresses: '0.0.0.0/0' };

function publishedIn(set: ResourceSet, known: KnownOfCluster): readonly ToService[] {
  return exposuresIn(set).flatMap(({ service, by, path, port }) => {
    const { peers, note } = publishers(by, service, known);
    return peers.flatMap((peer) =>
      toTargets(set, service, {
        from: { kind: 'others', peer },
        ports: targetPorts(service, port),
        why: `${shown(by)} leads ${by === service ? 'connections from outside' : 'requests'} here${note}`,
        by,
        path,
      }),
    );
  });
}

/** Who sends requests on for an object that publishes a Service. */
function publishers(
  by: Resource,
  service: Resource,
  { ingressNamespace }: KnownOfCluster,
): { readonly peers: readonly SuggestedPeer[]; readonly note: string } {
  if (by === service) {
    const ranges = valueAt(service.object, ['spec', 'loadBalancerSourceRanges']);
    const listed = Array.isArray(ranges) ? ranges.map(scalarText).filter((one) => one.includes('/')) : [];
    if (listed.length > 0)
      return { peers: listed.map((addresses) => ({ addresses })), note: ' from the networks that it lists' };
    const families = valueAt(service.object, ['spec', 'ipFamilies']);
    const isDual = Array.isArray(families) && families.includes('IPv6');
    return { peers: isDual ? [EVERYBODY, { addresses: '::/0' }] : [EVERYBODY], note: '' };
  }
  if (ingressNamespace !== undefined) return { peers: [inNamespace(ingressNamespace)], note: '' };
  if (by.kind === 'Ingress') return publishersOfClass(classOfIngress(by));
  if (by.kind === 'VirtualService')
    return { peers: [inNamespace('istio-system')], note: ', by gateways that usually run in istio-system' };
  const namespaces = [
    ...new Set(
      parentsOfRoute(by)
        .filter(({ kind }) => kind === 'Gateway')
        .map((one) => one.namespace ?? by.namespace),
    ),
  ];
  return {
    peers: namespaces.map((one) => (one === undefined || one === service.namespace ? { pods: {} } : inNamespace(one))),
    note: ', by proxies that are taken to run where their Gateway is',
  };
}

function publishersOfClass(name: string): { readonly peers: readonly SuggestedPeer[]; readonly note: string } {
  if (CLOUD_CLASSES.test(name))
    return { peers: [EVERYBODY], note: `, by a load balancer of class ${name} outside of the cluster` };
  const usual = Object.hasOwn(USUAL_NAMESPACES, name) ? USUAL_NAMESPACES[name] : undefined;
  if (usual !== undefined)
    return { peers: [inNamespace(usual)], note: `, by a controller of class ${name} that usually runs in ${usual}` };
  return { peers: [{ namespaces: {} }], note: '; no file says where its controller runs, so name its namespace here' };
}

function inNamespace(name: string): SuggestedPeer {
  return { namespaces: { [NAME_OF_NAMESPACE]: name } };
}

/** Kinds by which the API server asks a Service of the cluster, and where each keeps the reference. */
const ASKING = [
  { kind: 'ValidatingWebhookConfiguration', list: 'webhooks' },
  { kind: 'MutatingWebhookConfiguration', list: 'webhooks' },
] as const;

function webhooksIn(set: ResourceSet): readonly ToService[] {
  const services = set.ofKind('Service');
  const asked = (by: Resource, path: Path): readonly ToService[] => {
    const reference = valueAt(by.object, path);
    if (!isMap(reference)) return [];
    const { name, namespace, port } = reference;
    const service = services.find(
      (one) => one.name === name && (one.namespace === undefined || one.namespace === namespace),
    );
    if (service === undefined) return [];
    return toTargets(set, service, {
      from: { kind: 'others', peer: EVERYBODY },
      ports: targetPorts(service, typeof port === 'number' ? port : 443),
      why: `The API server asks it for ${shown(by)}; put the API server's addresses here`,
      by,
      path: [...path, 'name'],
    });
  };
  const hooks = ASKING.flatMap(({ kind, list }) =>
    set.ofKind(kind).flatMap((by) => {
      const items = by.object[list];
      return Array.isArray(items)
        ? items.flatMap((_, index) => asked(by, [list, index, 'clientConfig', 'service']))
        : [];
    }),
  );
  const extensions = set.ofKind('APIService').flatMap((by) => asked(by, ['spec', 'service']));
  const conversions = set
    .ofKind('CustomResourceDefinition')
    .flatMap((by) => asked(by, ['spec', 'conversion', 'webhook', 'clientConfig', 'service']));
  return [...hooks, ...extensions, ...conversions];
}

/** Whoever asks such a Service is not told by the files: at the least its neighbours, or nobody would have written it. */
function servicesWithoutCallers(set: ResourceSet, reached: ReadonlySet<Resource>): readonly ImpliedConnection[] {
  return set.ofKind('Service').flatMap((service) =>
    targetsOf(service, set).flatMap((owned): readonly ImpliedConnection[] => {
      const isHeadless = valueAt(service.object, ['spec', 'clusterIP']) === 'None';
      const to: Side = { kind: 'workload', owned };
      const common = { to, ports: targetPorts(service), by: service, path: ['spec'] };
      const members: ImpliedConnection = {
        ...common,
        from: to,
        why: `The pods behind the headless ${shown(service)} find each other by it`,
      };
      const neighbours: ImpliedConnection = {
        ...common,
        from: { kind: 'neighbours', of: owned },
        why: `${shown(service)} sends connections here, and no file says whose; name them here`,
      };
      if (isHeadless) return reached.has(service) ? [members] : [members, neighbours];
      return reached.has(service) ? [] : [neighbours];
    }),
  );
}

/** Pods that ask to be scraped in the usual annotations. */
function scrapedIn(set: ResourceSet): readonly ImpliedConnection[] {
  return podTemplatesIn(set).flatMap((owned) => {
    const at = (name: string): string =>
      scalarText(valueAt(owned.template, ['metadata', 'annotations', `prometheus.io/${name}`]));
    const port = at('port');
    if (at('scrape') !== 'true' || !/^\d{1,5}$/u.test(port)) return [];
    return [
      {
        from: { kind: 'others', peer: { namespaces: {} } },
        to: { kind: 'workload', owned },
        ports: [{ protocol: 'TCP', port: Number(port) }],
        why: 'Its annotations ask Prometheus to scrape it; name the namespace where Prometheus runs',
        by: owned.owner,
        path: [...owned.templatePath, 'metadata', 'annotations', 'prometheus.io/scrape'],
      },
    ];
  });
}

/** Workloads whose account a binding of the set gives rights: they are there to ask the API server. */
function apiClientsIn(set: ResourceSet): readonly ImpliedConnection[] {
  const bound = boundAccountsOf(set);
  const mounts = tokenMounts(set);
  return podTemplatesIn(set).flatMap((owned) => {
    const account = accountOfPod(owned.spec);
    const [binding] = bound.bindingsOf(account, owned.owner.namespace);
    if (binding === undefined || !mounts(owned)) return [];
    return [
      {
        from: { kind: 'workload', owned },
        to: { kind: 'others', peer: EVERYBODY },
        ports: [
          { protocol: 'TCP', port: 443 },
          { protocol: 'TCP', port: 6443 },
        ],
        why: `${shown(binding)} gives its account ${account} rights, so it asks the API server; put its addresses here`,
        by: binding,
        path: ['subjects'],
      },
    ];
  });
}

function shown({ kind, name }: Resource): string {
  return `${kind} ${name}`;
}
