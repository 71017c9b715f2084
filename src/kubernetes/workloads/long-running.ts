import { valueAt } from '../../model/data.ts';
import type { ResourceId } from '../../model/resource.ts';
import { isBuiltInKind, matchesKind } from '../kinds.ts';
import type { OwnedTemplate } from '../selectors.ts';

const LONG_RUNNING = new Set(['Deployment', 'ReplicaSet', 'ReplicationController', 'StatefulSet', 'DaemonSet', 'Pod']);

/**
 * Whether the template's pods are to run until they are told to stop. Jobs are not, nor is a Pod that is not started
 * again after its end or that mirrors a static pod, which nobody applies.
 */
export function isLongRunning({ owner, spec }: OwnedTemplate): boolean {
  if (!LONG_RUNNING.has(owner.kind) || !isBuiltInKind(owner.apiVersion, owner.kind)) return false;
  const restartPolicy = spec['restartPolicy'];
  if (restartPolicy !== undefined && restartPolicy !== 'Always') return false;
  return valueAt(owner.object, ['metadata', 'annotations', 'kubernetes.io/config.mirror']) === undefined;
}

/** Whether the template's pods do a piece of work and end. */
export function isWork({ owner }: OwnedTemplate): boolean {
  return owner.kind === 'Job' || owner.kind === 'CronJob';
}

/** Whether the object is one of the workloads of Kubernetes or OpenShift that run any number of like pods. */
export function isReplicated({ apiVersion, kind }: ResourceId): boolean {
  if (kind === 'DeploymentConfig') return matchesKind('DeploymentConfig.apps.openshift.io', apiVersion, kind);
  return (kind === 'Deployment' || kind === 'StatefulSet') && isBuiltInKind(apiVersion, kind);
}
