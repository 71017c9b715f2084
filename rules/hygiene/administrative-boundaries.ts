import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { podTemplatePath } from '../../src/kubernetes/pod-templates.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Each namespace that workloads or Namespace objects of the set name, once. */
export const check: SetCheck = function* (set) {
  const seen = new Map<string, { first: Resource; definition: Resource | undefined; workloads: number }>();
  for (const resource of set.resources) {
    const { apiVersion, kind, name, namespace } = resource;
    const isDefinition = matchesKind('Namespace', apiVersion, kind);
    const used = isDefinition ? name : namespace;
    if (used === undefined || used === '') continue;
    if (!isDefinition && podTemplatePath(apiVersion, kind, set.podTemplates) === undefined) continue;
    const known = seen.get(used) ?? { first: resource, definition: undefined, workloads: 0 };
    if (isDefinition) known.definition ??= resource;
    else known.workloads += 1;
    seen.set(used, known);
  }
  for (const [namespace, { first, definition, workloads }] of seen) {
    const count = workloads === 1 ? 'one workload' : `${workloads === 0 ? 'no' : workloads} workloads`;
    yield {
      resource: definition ?? first,
      path: ['metadata', definition === undefined ? 'namespace' : 'name'],
      message: `Namespace "${namespace}" has ${count} of this source in it, which share its roles, quota and policies.`,
    };
  }
};
