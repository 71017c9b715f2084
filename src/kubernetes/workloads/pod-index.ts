import { oncePerSet } from '../../model/once-per-set.ts';
import { type DataMap, isMap } from '../../model/data.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { indexByLabels } from '../label-index.ts';
import {
  labelsAloneIn,
  labelsOf,
  mayShareNamespace,
  type OwnedTemplate,
  podTemplatesIn,
  selectsByExpressions,
  selectsByPairs,
} from '../selectors.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/** The pod templates of a set, found by label, so that a question does not look at all of them. */
export interface PodIndex {
  readonly templates: readonly OwnedTemplate[];
  /** Templates that a plain selector (a Service's) selects for an object; all of them for an empty one. */
  readonly selectedByPairs: (selector: DataMap, by: Resource) => readonly OwnedTemplate[];
  /** Templates that a label selector selects for an object; undefined where it cannot be judged. */
  readonly selectedByExpressions: (selector: DataMap, by: Resource) => readonly OwnedTemplate[] | undefined;
}

/**
 * Labels that no template has, since a controller or the program itself gives them to its pods. Sources: the reference of
 * well-known labels of Kubernetes, and the documentation of Argo Rollouts, Vault, OpenBao, CloudNativePG and Spilo.
 */
const LABELS_OF_RUNNING_PODS = new Set([
  'apps.kubernetes.io/pod-index',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-completion-index',
  'batch.kubernetes.io/job-name',
  'cnpg.io/instanceRole',
  'controller-revision-hash',
  'controller-uid',
  'job-name',
  'openbao-active',
  'openbao-sealed',
  'pod-template-generation',
  'pod-template-hash',
  'rollouts-pod-template-hash',
  'spilo-role',
  'statefulset.kubernetes.io/pod-name',
  'vault-active',
  'vault-initialized',
  'vault-perf-standby',
  'vault-sealed',
]);

/** Whether only running pods have the label, so that no template tells its value. */
export function isLabelOfRunningPods(key: string): boolean {
  return LABELS_OF_RUNNING_PODS.has(key);
}

/** Indexes the pod templates of the set. Labels that only running pods have are taken for present. */
export const indexPods: (set: ResourceSet) => PodIndex = oncePerSet(readPods);

function readPods(set: ResourceSet): PodIndex {
  const templates = podTemplatesIn(set);
  const candidates = indexByLabels([...templates, ...labelsAloneIn(set)], ({ template }) => labelsOf(template));

  return {
    templates,
    selectedByPairs(selector, by) {
      const pairs = withoutRunningLabels(selector);
      return candidates(pairs).filter(
        ({ owner, template }) => mayShareNamespace(by, owner) && selectsByPairs(pairs, labelsOf(template)),
      );
    },
    selectedByExpressions(selector, by) {
      const asked = askedOfTemplates(selector);
      const selected: OwnedTemplate[] = [];
      for (const owned of candidates(isMap(asked['matchLabels']) ? asked['matchLabels'] : {})) {
        if (!mayShareNamespace(by, owned.owner)) continue;
        const isSelected = selectsByExpressions(asked, labelsOf(owned.template));
        if (isSelected === undefined) return undefined;
        if (isSelected) selected.push(owned);
      }
      return selected;
    },
  };
}

/**
 * Whether a label selector selects pods of a template with these labels; labels that only running pods have are taken for
 * present. Undefined where it cannot be judged.
 */
export function maySelect(selector: DataMap, labels: DataMap): boolean | undefined {
  return selectsByExpressions(askedOfTemplates(selector), labels);
}

function withoutRunningLabels(pairs: DataMap): DataMap {
  const entries = Object.entries(pairs);
  const kept = entries.filter(([key]) => !LABELS_OF_RUNNING_PODS.has(key));
  return kept.length === entries.length ? pairs : Object.fromEntries(kept);
}

/** The selector without what only running pods can answer. */
function askedOfTemplates(selector: DataMap): DataMap {
  const { matchLabels, matchExpressions } = selector;
  return {
    ...(isMap(matchLabels) ? { matchLabels: withoutRunningLabels(matchLabels) } : {}),
    ...(Array.isArray(matchExpressions)
      ? {
          matchExpressions: matchExpressions.filter(
            (one) => !isMap(one) || !LABELS_OF_RUNNING_PODS.has(scalarText(one['key'])),
          ),
        }
      : {}),
  };
}
