import { isMadeByOperator, severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { indexByNamespace } from '../../src/kubernetes/namespace-index.ts';
import { labelsOf, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountOfPod } from '../../src/kubernetes/access/service-accounts.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods that run as an account which the set does not define. */
export const check: SetCheck = function* (set) {
  const accountsFor = indexByNamespace(set.ofKind('ServiceAccount'), ({ name, namespace }) => ({ name, namespace }));
  const definesAccess = namespacesWithAccess(set);
  for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
    const account = accountOfPod(spec);
    if (account === 'default' || accountsFor(account, owner).length > 0) continue;
    if (isMadeByOperator(labelsOf(owner.object))) continue;
    const severity = severityOfBrokenLink(set, definesAccess(owner));
    const field = spec['serviceAccountName'] === account ? 'serviceAccountName' : 'serviceAccount';
    yield {
      resource: owner,
      path: [...templatePath, 'spec', field],
      message: `${owner.kind} "${owner.name}" runs as ServiceAccount "${account}", which is not defined here, so no pod can be created${severity === 'info' ? ' unless it comes from elsewhere' : ''}.`,
      severity,
    };
  }
};

/** Whether the set brings accounts or rights for an object's namespace, so that the object's own account should be among them. */
function namespacesWithAccess(set: ResourceSet): (owner: Resource) => boolean {
  const namespaces = new Set<unknown>();
  for (const kind of ['ServiceAccount', 'Role', 'RoleBinding']) {
    for (const { namespace } of set.ofKind(kind)) namespaces.add(namespace);
  }
  for (const { object } of set.ofKind('ClusterRoleBinding')) {
    const subjects = object['subjects'];
    if (!Array.isArray(subjects)) continue;
    for (const subject of subjects) {
      if (valueAt(subject, ['kind']) === 'ServiceAccount') namespaces.add(valueAt(subject, ['namespace']));
    }
  }
  return ({ namespace }) =>
    namespace === undefined ? namespaces.size > 0 : namespaces.has(undefined) || namespaces.has(namespace);
}
