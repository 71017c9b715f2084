import { isBootstrapped, roleRefOf } from '../../src/kubernetes/access/roles.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The role by which a program that extends the API reads how requests are authenticated; it lives in kube-system alone. */
const ROLE_OF_API_EXTENSIONS = 'extension-apiserver-authentication-reader';

/** Roles and bindings in the namespaces of the cluster itself. */
export const check: SetCheck = function* (set, params) {
  const namespaces = Array.isArray(params['namespaces']) ? params['namespaces'] : [];
  const exempt = Array.isArray(params['exemptNames']) ? params['exemptNames'] : [];
  const isChart = set.rendering.source.kind === 'helm';
  for (const resource of [...set.ofKind('Role'), ...set.ofKind('RoleBinding')]) {
    const { kind, name, namespace } = resource;
    if (namespace === undefined || !namespaces.includes(namespace)) continue;
    // A chart goes to the namespace that its installer names; ours is a stand-in.
    if (isChart && namespace === 'default') continue;
    if (isBootstrapped(resource) || /^(?:system|kubeadm):/u.test(name) || exempt.includes(name)) continue;
    if (roleRefOf(resource)?.name === ROLE_OF_API_EXTENSIONS) continue;
    yield {
      resource,
      path: ['metadata', 'namespace'],
      message: `${kind} "${name}" gives rights in the namespace ${namespace}, where ${namespace === 'default' ? 'whatever names no namespace lives' : 'the Secrets and the programs of the cluster itself are'}.`,
    };
  }
};
