import { isMap, valueAt } from '../../model/data.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { labelsOf, podTemplatesIn } from '../selectors.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/** Kinds by which a source shows that Istio is in use, for `uses` of a rule. */
export const ISTIO_KINDS: readonly string[] = [
  'AuthorizationPolicy.security.istio.io',
  'PeerAuthentication.security.istio.io',
  'RequestAuthentication.security.istio.io',
  'DestinationRule.networking.istio.io',
  'EnvoyFilter.networking.istio.io',
  'Gateway.networking.istio.io',
  'ServiceEntry.networking.istio.io',
  'Sidecar.networking.istio.io',
  'VirtualService.networking.istio.io',
  'Telemetry.telemetry.istio.io',
  'IstioOperator.install.istio.io',
];

/** Kinds by which a source shows that Linkerd is in use, for `uses` of a rule. */
export const LINKERD_KINDS: readonly string[] = [
  'Server.policy.linkerd.io',
  'ServerAuthorization.policy.linkerd.io',
  'AuthorizationPolicy.policy.linkerd.io',
  'HTTPRoute.policy.linkerd.io',
  'MeshTLSAuthentication.policy.linkerd.io',
  'NetworkAuthentication.policy.linkerd.io',
  'ServiceProfile.linkerd.io',
];

/** Namespaces of the cluster and of the meshes themselves, whose pods are in no mesh. */
const SYSTEM_NAMESPACES = new Set([
  'kube-system',
  'kube-public',
  'kube-node-lease',
  'istio-system',
  'istio-operator',
  'linkerd',
  'linkerd-cni',
]);

/** Whether a namespace is the cluster's or a mesh's own. */
export function isSystemNamespace(name: string): boolean {
  return SYSTEM_NAMESPACES.has(name);
}

/** Whether the set has an object of the mesh, or a namespace or pod template with a label or annotation for it. */
export function usesMesh(set: ResourceSet, kinds: readonly string[], keys: RegExp): boolean {
  if (kinds.some((kind) => set.ofKind(kind).length > 0)) return true;
  const templates = podTemplatesIn(set).map(({ template }) => template);
  return [...set.ofKind('Namespace').map(({ object }) => object), ...templates].some((object) =>
    ['labels', 'annotations'].some((map) => {
      const marks = valueAt(object, ['metadata', map]);
      return isMap(marks) && Object.keys(marks).some((key) => keys.test(key));
    }),
  );
}

/** Labels and annotations that Istio reads. */
export const ISTIO_KEYS: RegExp = /^(?:istio-injection$|istio\.io\/|sidecar\.istio\.io\/)/u;
/** Labels and annotations that Linkerd reads. */
export const LINKERD_KEYS: RegExp = /^(?:config\.(?:alpha\.|beta\.)?)?linkerd\.io\//u;

/** Whether Istio takes the pods of the namespace into the mesh, by a sidecar or by the node's proxy. */
export function isInIstioMesh(namespace: Resource): boolean {
  const labels = labelsOf(namespace.object);
  return (
    labels['istio-injection'] === 'enabled' ||
    scalarText(labels['istio.io/rev']) !== '' ||
    labels['istio.io/dataplane-mode'] === 'ambient'
  );
}

/** Whether an object's annotation lets Linkerd add its proxy. */
export function isInLinkerdMesh(object: unknown): boolean {
  const inject = valueAt(object, ['metadata', 'annotations', 'linkerd.io/inject']);
  return inject === 'enabled' || inject === 'ingress';
}

/** Whether pods end by themselves, for which meshes are often switched off since a proxy beside them does not. */
export function endsByItself({ kind }: Resource): boolean {
  return kind === 'Job' || kind === 'CronJob';
}
