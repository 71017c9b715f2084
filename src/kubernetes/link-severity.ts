import type { DataMap } from '../model/data.ts';
import type { ResourceSet } from '../model/resource.ts';
import type { Severity } from '../model/severity.ts';

/**
 * How bad it is that a reference leads nowhere. Helm and Kustomize render what is applied together, so there it is an
 * error; plain manifests may be applied beside others, and where none of the kind that is looked for is at hand
 * (`hasTargets` false), it is most likely elsewhere.
 */
export function severityOfBrokenLink(set: ResourceSet, hasTargets: boolean): Severity {
  if (!hasTargets) return 'info';
  const { kind } = set.rendering.source;
  return kind === 'helm' || kind === 'kustomize' ? 'high' : 'medium';
}

const MANAGER_LABEL = 'app.kubernetes.io/managed-by';
/** Tools that only render what they are given, so that nothing comes into being later. */
const RENDERERS = new Set(['helm', 'kustomize']);

/** Whether labels, or the pairs of a selector, say that an operator makes the object, which is then in no manifest. */
export function isMadeByOperator(labels: DataMap): boolean {
  const manager = labels[MANAGER_LABEL];
  return typeof manager === 'string' && manager !== '' && !RENDERERS.has(manager.toLowerCase());
}
