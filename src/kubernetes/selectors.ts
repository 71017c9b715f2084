import { oncePerSet } from '../model/once-per-set.ts';
import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import { type PodTemplate, podTemplateOf, podTemplatePath } from './pod-templates.ts';

/** A pod template and the object that it lies in. */
export interface OwnedTemplate extends PodTemplate {
  readonly owner: Resource;
}

/** All pod templates of the set, in the set's order. */
export const podTemplatesIn: (set: ResourceSet) => readonly OwnedTemplate[] = oncePerSet(readPodTemplatesIn);

function readPodTemplatesIn(set: ResourceSet): readonly OwnedTemplate[] {
  return set.resources.flatMap((owner) => {
    const found = podTemplateOf(owner, set.podTemplates);
    return found === undefined ? [] : [{ ...found, owner }];
  });
}

/** Templates that say by which labels their pods are known and nothing else, in the set's order: what selects them misses nothing. */
export function labelsAloneIn(set: ResourceSet): readonly OwnedTemplate[] {
  return set.resources.flatMap((owner) => {
    const templatePath = podTemplatePath(owner.apiVersion, owner.kind, set.podTemplates);
    const template = templatePath === undefined ? undefined : valueAt(owner.object, templatePath);
    if (templatePath === undefined || !isMap(template) || isMap(template['spec'])) return [];
    return isMap(valueAt(template, ['metadata', 'labels'])) ? [{ template, spec: {}, templatePath, owner }] : [];
  });
}

/** The labels that a template gives its pods; empty where it gives none. */
export function labelsOf(template: DataMap): DataMap {
  const labels = valueAt(template, ['metadata', 'labels']);
  return isMap(labels) ? labels : {};
}

/** Whether two objects are applied to one namespace. An object that names none goes where the others go, so it may be any. */
export function mayShareNamespace(one: Resource, other: Resource): boolean {
  return one.namespace === undefined || other.namespace === undefined || one.namespace === other.namespace;
}

/** Whether every pair of a plain selector (a Service's) is among the labels. An empty selector selects all. */
export function selectsByPairs(selector: DataMap, labels: DataMap): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}

/**
 * Whether a label selector (`matchLabels`, `matchExpressions`) selects the labels; an empty one selects all.
 * Undefined where it holds an operator that Kubernetes does not know, so nothing can be said.
 */
export function selectsByExpressions(selector: DataMap, labels: DataMap): boolean | undefined {
  const pairs = selector['matchLabels'];
  if (isMap(pairs) && !selectsByPairs(pairs, labels)) return false;
  const expressions = selector['matchExpressions'];
  if (!Array.isArray(expressions)) return true;
  for (const expression of expressions) {
    if (!isMap(expression)) return undefined;
    const holds = expressionHolds(expression, labels);
    if (holds !== true) return holds;
  }
  return true;
}

function expressionHolds(expression: DataMap, labels: DataMap): boolean | undefined {
  const { key, operator } = expression;
  if (typeof key !== 'string' || typeof operator !== 'string') return undefined;
  const present = Object.hasOwn(labels, key);
  const listed = Array.isArray(expression['values']) && expression['values'].includes(labels[key] ?? null);
  switch (operator) {
    case 'In':
      return present && listed;
    case 'NotIn':
      return !present || !listed;
    case 'Exists':
      return present;
    case 'DoesNotExist':
      return !present;
    default:
      return undefined;
  }
}
