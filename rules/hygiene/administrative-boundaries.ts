import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { podTemplatePath } from '../../src/kubernetes/pod-templates.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Each namespace that workloads or Namespace objects of the set name, once. */
export const check: SetCheck = function* (set) {
  const { source } = set.rendering;
  // A chart goes to the namespace that its installer names; ours is a stand-in.
  const standIn = source.kind === 'helm' ? source.environment.namespace : undefined;
  const seen = new Map<string, { first: Resource; definition: Resource | undefined; workloads: number }>();
  for (const resource of set.resources) {
    const { apiVersion, kind, name, namespace } = resource;
    const isDefinition = matchesKind('Namespace', apiVersion, kind);
    const used = isDefinition ? name : namespace;
    if (used === undefined || used === '' || used === standIn) continue;
    if (!isDefinition && podTemplatePath(apiVersion, kind, set.podTemplates) === undefined) continue;
    const known = seen.get(used) ?? { first: resource, definition: undefined, workloads: 0 };
    if (isDefinition) known.definition ??= resource;
    else known.workloads += 1;
    seen.set(used, known);
  }
  for (const [namespace, { first, definition, workloads }] of seen) {
    const share = workloads === 1 ? 'one workload is' : `${workloads === 0 ? 'no' : workloads} workloads are`;
    yield {
      resource: definition ?? first,
      path: ['metadata', definition === undefined ? 'namespace' : 'name'],
      message: `Namespace "${namespace}" is ${seen.size === 1 ? 'the only one' : `one of ${seen.size}`} in use here, and ${share} inside its roles, quota and policies.`,
    };
  }
};
