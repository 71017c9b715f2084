import { type KindChecks, passedFor } from '../../src/kubernetes/kind-checks.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { maySelect } from '../../src/kubernetes/workloads/pod-index.ts';
import {
  labelsOf,
  type OwnedTemplate,
  podTemplatesIn,
  selectsByExpressions,
  selectsByPairs,
} from '../../src/kubernetes/selectors.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Controllers by how they say which pods are theirs. */
const BY_EXPRESSIONS = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Rollout.argoproj.io'] as const;
/** These have labels and nothing else there. */
const BY_PAIRS = ['ReplicationController', 'DeploymentConfig.apps.openshift.io'] as const;
const JOBS = ['Job', 'CronJob'] as const;

/** Checks of one kind of workload. */
const FOR_KIND: KindChecks = {
  Deployment: { 'kube-score': ['deployment-pod-selector-labels-match-template-metadata-labels'] },
  StatefulSet: { 'kube-score': ['statefulset-pod-selector-labels-match-template-metadata-labels'] },
};

/** Controllers whose selector does not select the pods that they make. */
export const check: SetCheck = function* (set) {
  for (const owned of podTemplatesIn(set)) {
    const { owner, templatePath } = owned;
    // The selector stands beside the template.
    const specPath = templatePath.slice(0, -1);
    const spec = valueAt(owner.object, specPath);
    const fault = isMap(spec) ? faultOf(owned, spec) : undefined;
    if (fault !== undefined)
      yield {
        resource: owner,
        path: [...specPath, 'selector'],
        message: `${owner.kind} "${owner.name}" ${fault}, so the API server refuses it.`,
        passedBy: passedFor(owner, FOR_KIND),
      };
  }
};

function faultOf({ owner, template }: OwnedTemplate, spec: DataMap): string | undefined {
  const is = (kind: string): boolean => matchesKind(kind, owner.apiVersion, owner.kind);
  const labels = labelsOf(template);
  const { selector } = spec;
  if (BY_PAIRS.some(is)) return isMap(selector) && !selectsByPairs(selector, labels) ? MISSES : undefined;
  if (JOBS.some(is)) return isMap(selector) && maySelect(selector, labels) === false ? MISSES : undefined;
  if (!BY_EXPRESSIONS.some(is) || spec['workloadRef'] !== undefined) return undefined;
  if (selector === undefined) return owner.apiVersion === 'apps/v1' ? 'has no selector' : undefined;
  if (!isMap(selector)) return undefined;
  if (isEmpty(selector)) return 'has an empty selector, which would select all pods';
  return selectsByExpressions(selector, labels) === false ? MISSES : undefined;
}

const MISSES = 'does not select the pods of its own template';

function isEmpty({ matchLabels, matchExpressions }: DataMap): boolean {
  const pairs = isMap(matchLabels) ? Object.keys(matchLabels).length : 0;
  return pairs === 0 && (!Array.isArray(matchExpressions) || matchExpressions.length === 0);
}
