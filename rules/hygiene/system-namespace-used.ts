import { isClusterScoped } from '../../src/kubernetes/cluster-scoped.ts';
import { isBootstrapped, roleRefOf } from '../../src/kubernetes/access/roles.ts';
import { labelsOf } from '../../src/kubernetes/selectors.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import type { Data } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Objects in the namespaces that belong to Kubernetes itself. */
export const check: SetCheck = function* (set, params) {
  const namespaces = new Set(textsIn(params['namespaces']));
  const addOns = new Set(textsIn(params['addOns']));
  const exempt = new Set(textsIn(params['exemptNames']));
  for (const resource of set.resources) {
    const { apiVersion, kind, name, namespace } = resource;
    if (namespace === undefined || !namespaces.has(namespace) || isClusterScoped(apiVersion, kind)) continue;
    if (exempt.has(name) || isOfKubernetes(resource, addOns) || bindsAuthenticationReader(resource)) continue;
    yield {
      resource,
      path: ['metadata', 'namespace'],
      message: `${kind} "${name}" is put into ${namespace}, among the cluster's own programs, where many policies do not look.`,
    };
  }
};

function textsIn(value: Data | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** As kubeadm labels its static pods. Source: kubeadm's documentation of the control plane's manifests. */
const CONTROL_PLANE = new Set<unknown>(['kube-apiserver', 'etcd', 'kube-controller-manager', 'kube-scheduler']);

function isOfKubernetes(resource: Resource, addOns: ReadonlySet<unknown>): boolean {
  const labels = labelsOf(resource.object);
  const isControlPlane = labels['tier'] === 'control-plane' && CONTROL_PLANE.has(labels['component']);
  return isControlPlane || addOns.has(labels['k8s-app']) || isBootstrapped(resource);
}

/** An extension API server has to bind the role that lies in kube-system. Source: "Set up an extension API server". */
function bindsAuthenticationReader(resource: Resource): boolean {
  return (
    matchesKind('RoleBinding', resource.apiVersion, resource.kind) &&
    roleRefOf(resource)?.name === 'extension-apiserver-authentication-reader'
  );
}
