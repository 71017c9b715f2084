import { configuredPluginsIn } from '../../src/kubernetes/control-plane/admission-plugins.ts';
import { groupOf } from '../../src/kubernetes/kinds.ts';
import { labelsOf } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const SYSTEM_NAMESPACES = ['kube-system', 'kube-public', 'kube-node-lease'];
const LABELS = ['enforce', 'warn', 'audit'].map((mode) => `pod-security.kubernetes.io/${mode}`);

/** Namespaces for which nobody says what their pods may do. */
export const check: SetCheck = function* (set, params) {
  if (hasDefaults(set) || hasPolicyForPods(set)) return;
  const { exemptNamespaces } = params;
  const exempt: readonly unknown[] = Array.isArray(exemptNamespaces) ? exemptNamespaces : [];
  for (const namespace of set.ofKind('Namespace')) {
    const labels = labelsOf(namespace.object);
    if (SYSTEM_NAMESPACES.includes(namespace.name) || exempt.includes(namespace.name)) continue;
    if (LABELS.some((label) => Object.hasOwn(labels, label))) continue;
    yield {
      resource: namespace,
      path: ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'],
      message: `Namespace "${namespace.name}" has no label of Pod Security, so it admits privileged pods and host paths from whoever may create a pod.`,
    };
  }
};

/** Whether the API server's own file says what holds where a namespace has no label. */
function hasDefaults(set: ResourceSet): boolean {
  return configuredPluginsIn(set).some(
    ({ name, configuration }) => name === 'PodSecurity' && isMap(configuration?.['defaults']),
  );
}

/** Whether a policy engine judges pods of all namespaces: Kyverno, Gatekeeper, or the API server's own expressions. */
function hasPolicyForPods(set: ResourceSet): boolean {
  if (set.resources.some(isEnginePolicy)) return true;
  const bound = new Set(
    set.ofKind('ValidatingAdmissionPolicyBinding').map((binding) => valueAt(binding.object, ['spec', 'policyName'])),
  );
  return set.ofKind('ValidatingAdmissionPolicy').some((policy) => bound.has(policy.name) && isForPods(policy));
}

function isEnginePolicy({ apiVersion, kind }: Resource): boolean {
  const group = groupOf(apiVersion);
  if (group === 'constraints.gatekeeper.sh') return true;
  return (
    (kind === 'ClusterPolicy' && group === 'kyverno.io') ||
    (kind === 'ValidatingPolicy' && group === 'policies.kyverno.io')
  );
}

function isForPods(policy: Resource): boolean {
  const rules = valueAt(policy.object, ['spec', 'matchConstraints', 'resourceRules']);
  return (
    Array.isArray(rules) &&
    rules.some((rule) => {
      const resources = valueAt(rule, ['resources']);
      return Array.isArray(resources) && (resources.includes('pods') || resources.includes('*'));
    })
  );
}
