import { Quantity, quantity } from '../cel/functions/quantity.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import { scalarText } from '../kubernetes/syntax/scalar-text.ts';
import { type Data, type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import { pathText, quoted } from './describe.ts';
import { sureDifference } from './difference.ts';
import type { Problem } from './problem.ts';

/** Whether the API server refuses to change some field of such objects. */
export function hasImmutableFields(apiVersion: string, kind: string): boolean {
  return FIELDS[`${kind}.${groupOf(apiVersion)}`] !== undefined;
}

/**
 * What the API server would refuse to change in an object, given what it was. Only what is sure: a field that one side leaves to the server may
 * well be the same, and what is deleted and made anew by whoever applies it can be changed at will.
 */
export function changesToImmutable(
  before: DataMap,
  { object, apiVersion, kind, name, document }: Resource,
): readonly Problem[] {
  // Helm installs these once, and never updates them.
  if (/(?:^|\/)crds\//u.test(document.stream.template ?? '')) return [];
  if (isReplaced(before) || isReplaced(object)) return [];
  const fields = FIELDS[`${kind}.${groupOf(apiVersion)}`] ?? [];
  const isChart = document.rendering.source.kind === 'helm';
  return fields.flatMap((one): readonly Problem[] => {
    const path = changedAt(one, before, object, isChart);
    if (path === undefined) return [];
    const message = `The API server refuses to change ${pathText(path)} of ${kind} "${name}" once it exists${valuesText(one, path, before, object)}, so the update fails.`;
    const shown = one.isName === true ? {} : ({ mayBeSecret: true } as const);
    return [{ rule: 'immutable-field-changed', severity: 'high', path, message, ...shown }];
  });
}

/**
 * A field that stays as it is. `given`: any difference counts where both sides say something. `sure`: only one that the server's defaults
 * cannot make up for. A function says by itself where the change is.
 */
interface Field {
  readonly path: Path;
  readonly how: 'given' | 'sure' | ((before: DataMap, now: DataMap, isChart: boolean) => Path | undefined);
  /** What the server makes of silence; then silence counts. */
  readonly unset?: Data;
  /** Whether what it was and is may be printed: words that name something, and no settings, which may hold passwords. */
  readonly isName?: boolean;
}

function field(path: string, more: Partial<Field> = {}): Field {
  return { path: path.split('.'), how: 'given', isName: true, ...more };
}

/** Where the data of a PersistentVolume lie. */
const VOLUME_SOURCES = ['csi', 'nfs', 'hostPath', 'local', 'iscsi', 'fc', 'azureFile', 'cephfs', 'rbd', 'glusterfs'];
const SELECTOR = field('spec.selector');
const ROLE_REFERENCE = [field('roleRef.kind'), field('roleRef.name')];

/**
 * By kind and group, the fields that no version of Kubernetes from 1.25 on lets an update change. Source: the functions
 * `Validate…Update` in pkg/apis/…/validation and the strategies in pkg/registry of k8s.io/kubernetes 1.25 to 1.37, and
 * `validateCustomResourceDefinitionSpecUpdate` of k8s.io/apiextensions-apiserver.
 */
const FIELDS: Readonly<Record<string, readonly Field[] | undefined>> = {
  'Deployment.apps': [SELECTOR],
  'ReplicaSet.apps': [SELECTOR],
  'DaemonSet.apps': [SELECTOR],
  'StatefulSet.apps': [
    SELECTOR,
    field('spec.serviceName', { unset: '' }),
    field('spec.podManagementPolicy', { unset: 'OrderedReady' }),
    { path: ['spec', 'volumeClaimTemplates'], how: changeOfClaimTemplates },
  ],
  'Job.batch': [
    { path: ['spec', 'template'], how: changeOfJob },
    field('spec.completionMode', { unset: 'NonIndexed' }),
    field('spec.selector'),
  ],
  'Pod.': [{ path: ['spec'], how: changeOfPod }],
  'Service.': [
    { path: ['spec', 'clusterIP'], how: changeOfClusterAddress },
    { path: ['spec', 'loadBalancerClass'], how: changeOfBalancer, isName: true },
  ],
  'PersistentVolumeClaim.': [
    ...['storageClassName', 'volumeName', 'selector', 'dataSource', 'dataSourceRef'].map((name) =>
      field(`spec.${name}`),
    ),
    field('spec.accessModes'),
    field('spec.volumeMode', { unset: 'Filesystem' }),
    { path: ['spec', 'resources', 'requests', 'storage'], how: shrunkClaim },
  ],
  'PersistentVolume.': [
    field('spec.volumeMode', { unset: 'Filesystem' }),
    ...[...VOLUME_SOURCES, 'nodeAffinity'].map((name) => field(`spec.${name}`, { how: 'sure', isName: false })),
  ],
  'StorageClass.storage.k8s.io': [
    field('provisioner'),
    field('parameters', { unset: {}, isName: false }),
    field('reclaimPolicy', { unset: 'Delete' }),
    field('volumeBindingMode', { unset: 'Immediate' }),
  ],
  'CSIDriver.storage.k8s.io': [
    field('spec.attachRequired', { unset: true }),
    field('spec.volumeLifecycleModes', { unset: ['Persistent'] }),
  ],
  'CSIStorageCapacity.storage.k8s.io': [field('storageClassName'), field('nodeTopology')],
  'VolumeAttachment.storage.k8s.io': [field('spec', { how: 'sure', isName: false })],
  'VolumeAttributesClass.storage.k8s.io': [field('driverName'), field('parameters', { isName: false })],
  'ResourceClaim.resource.k8s.io': [field('spec', { how: 'sure', isName: false })],
  'ResourceClaimTemplate.resource.k8s.io': [field('spec', { how: 'sure', isName: false })],
  'RoleBinding.rbac.authorization.k8s.io': ROLE_REFERENCE,
  'ClusterRoleBinding.rbac.authorization.k8s.io': ROLE_REFERENCE,
  'ConfigMap.': [{ path: ['data'], how: changeOfSealed }],
  'Secret.': [field('type', { unset: 'Opaque' }), { path: ['data'], how: changeOfSealed }],
  'PriorityClass.scheduling.k8s.io': [
    field('value', { unset: 0 }),
    field('preemptionPolicy', { unset: 'PreemptLowerPriority' }),
  ],
  'IngressClass.networking.k8s.io': [field('spec.controller')],
  'RuntimeClass.node.k8s.io': [field('handler')],
  'CustomResourceDefinition.apiextensions.k8s.io': [field('spec.scope'), field('spec.names.kind')],
  'EndpointSlice.discovery.k8s.io': [field('addressType')],
  'ResourceQuota.': [{ path: ['spec', 'scopes'], how: changeOfScopes }],
};

function changedAt({ path, how, unset }: Field, before: DataMap, now: DataMap, isChart: boolean): Path | undefined {
  if (typeof how === 'function') return how(before, now, isChart);
  const [was, is] = [valueAt(before, path) ?? unset, valueAt(now, path) ?? unset];
  if (was === undefined || is === undefined) return undefined;
  const inside = sureDifference(was, is, how === 'sure' ? 'may-default' : 'as-written');
  return inside === undefined ? undefined : [...path, ...inside];
}

/** The values, where they may be printed. */
function valuesText({ path, unset, isName }: Field, at: Path, before: DataMap, now: DataMap): string {
  const isField = at.length === path.length;
  const [was, is] = [before, now].map((object) => valueAt(object, at) ?? (isField ? unset : undefined));
  if (isName !== true || !isScalar(was) || !isScalar(is)) return '';
  return `, which was ${quoted(String(was))} and is now ${quoted(String(is))}`;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Annotations by which an object is made anew, or made once and then left alone. */
const REPLACING = [
  'helm.sh/hook',
  'argocd.argoproj.io/hook',
  'kustomize.toolkit.fluxcd.io/force',
  'kustomize.toolkit.fluxcd.io/ssa',
  'kapp.k14s.io/update-strategy',
  'kapp.k14s.io/versioned',
  'strategy.spinnaker.io/recreate',
  'strategy.spinnaker.io/replace',
  'strategy.spinnaker.io/versioned',
];

function isReplaced(object: DataMap): boolean {
  const annotations = valueAt(object, ['metadata', 'annotations']);
  if (!isMap(annotations)) return false;
  if (REPLACING.some((key) => annotations[key] !== undefined)) return true;
  const options = annotations['argocd.argoproj.io/sync-options'];
  return typeof options === 'string' && /\b(?:Replace|Force)=true\b/u.test(options);
}

/** Fields of a Pod that may change: images, how long it may run and end, and tolerations that it gets. */
const FREE_IN_POD = ['activeDeadlineSeconds', 'terminationGracePeriodSeconds', 'tolerations', 'ephemeralContainers'];
/** Those that may change as well while a Pod is not to be placed yet. */
const FREE_WHILE_GATED = ['schedulingGates', 'nodeSelector', 'affinity'];

/** Of a Pod that no controller makes hardly anything can be changed. */
function changeOfPod(before: DataMap, now: DataMap): Path | undefined {
  const [was, is] = [before['spec'], now['spec']];
  if (!isMap(was) || !isMap(is)) return undefined;
  const free = was['schedulingGates'] === undefined ? FREE_IN_POD : [...FREE_IN_POD, ...FREE_WHILE_GATED];
  const inside = sureDifference(fixedOf(was, free), fixedOf(is, free), 'may-default');
  return inside === undefined ? undefined : ['spec', ...inside];
}

function fixedOf(pod: DataMap, free: readonly string[]): DataMap {
  return Object.fromEntries(
    Object.entries(pod)
      .filter(([key]) => !free.includes(key))
      .map(([key, value]) => [key, key === 'containers' || key === 'initContainers' ? withoutImages(value) : value]),
  ) as DataMap;
}

function withoutImages(containers: unknown): unknown {
  if (!Array.isArray(containers)) return containers;
  return containers.map((one: unknown) => (isMap(one) ? { ...one, image: '' } : one));
}

/** Who balances the load of a Service stays, as long as it is one that is balanced. */
function changeOfBalancer(before: DataMap, now: DataMap): Path | undefined {
  const path = ['spec', 'loadBalancerClass'];
  const isBalanced = [before, now].every((object) => valueAt(object, ['spec', 'type']) === 'LoadBalancer');
  const was = valueAt(before, path);
  return isBalanced && was !== undefined && was !== valueAt(now, path) ? path : undefined;
}

/** A Job that is suspended may be given other nodes, and one that removes itself may be gone. */
function changeOfJob(before: DataMap, now: DataMap): Path | undefined {
  const specs = [before['spec'], now['spec']];
  if (specs.some((spec) => !isMap(spec) || spec['suspend'] === true || spec['ttlSecondsAfterFinished'] !== undefined))
    return undefined;
  const path = ['spec', 'template'];
  const inside = sureDifference(valueAt(before, path), valueAt(now, path), 'may-default');
  return inside === undefined ? undefined : [...path, ...inside];
}

/** Of a template of claims the server fills in one word. */
function changeOfClaimTemplates(before: DataMap, now: DataMap): Path | undefined {
  const path = ['spec', 'volumeClaimTemplates'];
  const [was, is] = [claimsAt(before, path), claimsAt(now, path)];
  const inside = was === undefined || is === undefined ? undefined : sureDifference(was, is, 'as-written');
  return inside === undefined ? undefined : [...path, ...inside];
}

function claimsAt(object: DataMap, path: Path): readonly unknown[] | undefined {
  const claims = valueAt(object, path);
  if (!Array.isArray(claims)) return isMap(object['spec']) && claims === undefined ? [] : undefined;
  return claims.map((claim: unknown) => {
    if (!isMap(claim)) return claim;
    const { apiVersion: _, kind: __, status: ___, ...rest } = claim;
    return isMap(rest['spec']) ? { ...rest, spec: { volumeMode: 'Filesystem', ...rest['spec'] } } : rest;
  });
}

/** An address stays once the Service has it, be it given or not; only an ExternalName has none. Silence keeps what there is. */
function changeOfClusterAddress(before: DataMap, now: DataMap): Path | undefined {
  const path = ['spec', 'clusterIP'];
  const isNamed = [before, now].some((object) => valueAt(object, ['spec', 'type']) === 'ExternalName');
  const [was, is] = [valueAt(before, path) ?? '', valueAt(now, path) ?? ''];
  if (isNamed || is === '' || was === is) return undefined;
  // What the cluster has chosen is an address, and may be the one that is now written down.
  return was !== '' || is === 'None' ? path : undefined;
}

/** Claims grow and never shrink. */
function shrunkClaim(before: DataMap, now: DataMap): Path | undefined {
  const path = ['spec', 'resources', 'requests', 'storage'];
  const [was, is] = [amountAt(before, path), amountAt(now, path)];
  return was !== undefined && is !== undefined && is < was ? path : undefined;
}

function amountAt(object: DataMap, path: Path): bigint | undefined {
  const value = valueAt(object, path);
  const amount = typeof value === 'string' || typeof value === 'number' ? quantity(value) : undefined;
  return amount instanceof Quantity ? amount.nanos : undefined;
}

function changeOfScopes(before: DataMap, now: DataMap): Path | undefined {
  const path = ['spec', 'scopes'];
  const [was, is] = [before, now].map((object) => {
    const scopes = valueAt(object, path);
    return Array.isArray(scopes) ? [...new Set(scopes.map(String))].toSorted().join(' ') : '';
  });
  return was === is ? undefined : path;
}

/** What is marked `immutable` stays so, with its data. A chart may make up a Secret's data at each render. */
function changeOfSealed(before: DataMap, now: DataMap, isChart: boolean): Path | undefined {
  if (before['immutable'] !== true) return undefined;
  if (now['immutable'] !== true) return ['immutable'];
  if (isChart && now['kind'] === 'Secret') return undefined;
  const changed = ['data', 'binaryData'].find((key) => heldBy(before, key) !== heldBy(now, key));
  if (changed === undefined) return undefined;
  return [now[changed] === undefined && now['stringData'] !== undefined ? 'stringData' : changed];
}

/** The data of a section in one text; of a Secret what `stringData` says goes into `data`. */
function heldBy(object: DataMap, key: string): string {
  const section = object[key];
  const own = isMap(section) ? Object.entries(section) : [];
  if (object['kind'] !== 'Secret') return JSON.stringify(own.toSorted(byKey));
  const plain = isMap(object['stringData']) && key === 'data' ? Object.entries(object['stringData']) : [];
  const held = new Map([
    ...own.map(([name, value]) => [name, scalarText(value).replaceAll(/\s/gu, '')] as const),
    ...plain.map(([name, value]) => [name, Buffer.from(scalarText(value), 'utf8').toString('base64')] as const),
  ]);
  return JSON.stringify([...held].toSorted(byKey));
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
