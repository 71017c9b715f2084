import {
  type AffinityTerm,
  affinityTermsOf,
  spreadsOverNodes,
  termMeans,
} from '../../src/kubernetes/workloads/affinity-terms.ts';
import { indexPods, type PodIndex } from '../../src/kubernetes/workloads/pod-index.ts';
import type { OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Anti-affinity to pods that do not exist, and required affinity to such. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  for (const template of pods.templates) {
    const { owner } = template;
    const apart = affinityTermsOf(template, 'podAntiAffinity').filter(spreadsOverNodes);
    const [first] = apart;
    if (first !== undefined && apart.every((term) => !meansAny(term, template, pods))) {
      yield {
        resource: owner,
        path: [...first.path, 'labelSelector'],
        message: `The anti-affinity of ${owner.kind} "${owner.name}" selects neither its own pods nor others of this source, so they may all share a node.`,
      };
    }
    for (const term of affinityTermsOf(template, 'podAffinity')) {
      if (!term.isRequired || isAboutElsewhere(term, template) || meansAny(term, template, pods)) continue;
      const isAlone = pods.templates.length === 1;
      yield {
        resource: owner,
        path: [...term.path, 'labelSelector'],
        message: `${owner.kind} "${owner.name}" must run beside pods that this source does not have, so it stays pending${isAlone ? ' unless they come from elsewhere' : ''}.`,
        ...(isAlone ? { severity: 'info' as const } : {}),
      };
    }
  }
};

function meansAny(term: AffinityTerm, template: OwnedTemplate, pods: PodIndex): boolean {
  if (termMeans(term, template.owner, template)) return true;
  const selector = term.term['labelSelector'];
  if (!isMap(selector)) return false;
  if (hasNamespaces(term)) return pods.templates.some((other) => termMeans(term, template.owner, other));
  const selected = pods.selectedByExpressions(selector, template.owner);
  return selected === undefined || selected.length > 0;
}

function hasNamespaces({ term }: AffinityTerm): boolean {
  return term['namespaceSelector'] !== undefined || isNonEmptyList(term['namespaces']);
}

/** Whether the term is about namespaces that most likely another source fills. */
function isAboutElsewhere(term: AffinityTerm, { owner }: OwnedTemplate): boolean {
  const { namespaces } = term.term;
  return hasNamespaces(term) && !(Array.isArray(namespaces) && namespaces.includes(owner.namespace ?? ''));
}

function isNonEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
