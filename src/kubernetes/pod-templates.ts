import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { CustomPodTemplate } from '../model/resource.ts';
import { groupOf } from './kinds.ts';

/** Where the pod template (an object with `metadata` and `spec`) lies in an object of this kind. */
interface TemplatePlace {
  readonly groups: readonly string[];
  readonly path: Path;
}

const PLACES: Readonly<Record<string, readonly TemplatePlace[]>> = {
  Pod: [{ groups: [''], path: [] }],
  Deployment: [{ groups: ['apps', 'extensions'], path: ['spec', 'template'] }],
  ReplicaSet: [{ groups: ['apps', 'extensions'], path: ['spec', 'template'] }],
  StatefulSet: [{ groups: ['apps'], path: ['spec', 'template'] }],
  DaemonSet: [{ groups: ['apps', 'extensions'], path: ['spec', 'template'] }],
  ReplicationController: [{ groups: [''], path: ['spec', 'template'] }],
  Job: [{ groups: ['batch'], path: ['spec', 'template'] }],
  CronJob: [{ groups: ['batch'], path: ['spec', 'jobTemplate', 'spec', 'template'] }],
  PodTemplate: [{ groups: [''], path: ['template'] }],
  Rollout: [{ groups: ['argoproj.io'], path: ['spec', 'template'] }],
  DeploymentConfig: [{ groups: ['apps.openshift.io', ''], path: ['spec', 'template'] }],
  Service: [{ groups: ['serving.knative.dev'], path: ['spec', 'template'] }],
  Configuration: [{ groups: ['serving.knative.dev'], path: ['spec', 'template'] }],
  Revision: [{ groups: ['serving.knative.dev'], path: [] }],
  Sandbox: [{ groups: ['agents.x-k8s.io'], path: ['spec', 'podTemplate'] }],
  SandboxTemplate: [{ groups: ['agents.x-k8s.io', 'extensions.agents.x-k8s.io'], path: ['spec', 'podTemplate'] }],
};

/** The kinds that have a pod template, each with the groups that it is of and the template's path. */
export function kindsWithPods(): readonly {
  readonly kind: string;
  readonly groups: readonly string[];
  readonly path: Path;
}[] {
  return Object.entries(PLACES).flatMap(([kind, places]) => places.map((place) => ({ kind, ...place })));
}

/** The path of the pod template in objects of this kind, or undefined where there is none. `[]` for a Pod. */
export function podTemplatePath(
  apiVersion: string,
  kind: string,
  custom: readonly CustomPodTemplate[] = [],
): Path | undefined {
  const group = groupOf(apiVersion);
  if (Object.hasOwn(PLACES, kind)) {
    const place = PLACES[kind]?.find((one) => one.groups.includes(group));
    if (place !== undefined) return place.path;
  }
  return custom.find((one) => one.kind === (group === '' ? kind : `${kind}.${group}`))?.path.split('.');
}

/** The lists of a pod spec that hold containers, and what CEL's `containerType` calls their members. */
export const CONTAINER_LISTS = [
  { key: 'containers', type: 'container' },
  { key: 'initContainers', type: 'init' },
  { key: 'ephemeralContainers', type: 'ephemeral' },
] as const;

/** A pod template as found in an object, with the place of its spec. */
export interface PodTemplate {
  /** The object with the pod's `metadata` and `spec`: for a Pod, the Pod. */
  readonly template: DataMap;
  readonly spec: DataMap;
  readonly templatePath: Path;
}

/** The pod template of an object, or undefined where the kind has none or the object leaves it out. */
export function podTemplateOf(
  object: { readonly apiVersion: string; readonly kind: string; readonly object: DataMap },
  custom: readonly CustomPodTemplate[] = [],
): PodTemplate | undefined {
  const path = podTemplatePath(object.apiVersion, object.kind, custom);
  if (path === undefined) return undefined;
  const template = valueAt(object.object, path);
  if (!isMap(template) || !isMap(template['spec'])) return undefined;
  return { template, spec: template['spec'], templatePath: path };
}
