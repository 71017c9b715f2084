import type { ValueRow } from './value-rule.ts';

const COUNT = '0..';
const PART_OF_PODS = '0.. percent';

/**
 * What the API server asks of controllers, Services and what belongs to nodes and namespaces beyond their types, as `value-table.ts` has it for other
 * groups. Source: pkg/apis/{apps,batch,core}/validation of k8s.io/kubernetes 1.16 to 1.37; each row was tried against a kube-apiserver of 1.34.
 */
export const WORKLOAD_VALUES: Readonly<Record<string, ValueRow | undefined>> = {
  'apps.RollingUpdateDeployment': { maxSurge: PART_OF_PODS, maxUnavailable: PART_OF_PODS },
  'apps.RollingUpdateDaemonSet': { maxSurge: PART_OF_PODS, maxUnavailable: PART_OF_PODS },
  'apps.RollingUpdateStatefulSetStrategy': { partition: COUNT, maxUnavailable: PART_OF_PODS },
  'apps.StatefulSetSpec': { serviceName: 'label @33..' },
  'apps.StatefulSetOrdinals': { start: COUNT },
  'apps.StatefulSetPersistentVolumeClaimRetentionPolicy': {
    whenDeleted: '=Retain|Delete',
    whenScaled: '=Retain|Delete',
  },
  'apps.ReplicaSetSpec': { replicas: COUNT, minReadySeconds: COUNT },
  'core.ReplicationControllerSpec': { replicas: COUNT, minReadySeconds: COUNT },
  'apps.ControllerRevision': { revision: COUNT },

  'batch.JobSpec': {
    activeDeadlineSeconds: COUNT,
    backoffLimitPerIndex: COUNT,
    maxFailedIndexes: COUNT,
    completionMode: 'filled',
    managedBy: 'filled domainPath ^63',
    podReplacementPolicy: 'filled',
  },
  'batch.PodFailurePolicy': { rules: '#..20' },
  'batch.PodFailurePolicyRule': { action: 'filled' },
  'batch.PodFailurePolicyOnExitCodesRequirement': { operator: 'filled', values: '#1..255 unique' },
  'batch.PodFailurePolicyOnPodConditionsPattern': { type: 'filled key', status: '=True|False|Unknown' },
  'batch.SuccessPolicy': { rules: '#1..20' },
  'batch.SuccessPolicyRule': { succeededCount: COUNT },

  'core.ServiceSpec': {
    healthCheckNodePort: '0,1..65535',
    internalTrafficPolicy: 'filled',
    ipFamilyPolicy: 'filled',
    loadBalancerClass: 'filled key',
    trafficDistribution: 'filled =PreferClose|PreferSameZone|PreferSameNode',
  },
  'core.ClientIPConfig': { timeoutSeconds: '1..86400' },
  'core.EndpointAddress': { ip: 'filled address', hostname: 'label', nodeName: 'filled subdomain' },
  'core.EndpointPort': { name: 'label', port: '1..65535', appProtocol: 'filled key' },

  'core.NodeSpec': { podCIDR: 'cidr' },
  'core.Taint': { key: 'filled key', value: 'labelValue', effect: 'filled' },
  'core.NamespaceSpec': { finalizers: 'filled key' },
  'core.LimitRangeSpec': { limits: 'unique:type' },
  'core.LimitRangeItem': { type: 'filled typeOfLimit' },
  'core.ResourceQuotaSpec': { hard: '>=0 keys:quotaResource', scopes: 'filled' },
  'core.ScopedResourceSelectorRequirement': { scopeName: 'filled', operator: 'filled' },
};

/** What it asks of them as a whole. */
export const WORKLOAD_WHOLES: Readonly<Record<string, readonly string[] | undefined>> = {
  'apps.Deployment': ['needs spec'],
  'apps.StatefulSet': ['needs spec'],
  'apps.DaemonSet': ['needs spec'],
  'apps.ReplicaSet': ['needs spec'],
  'apps.ReplicaSetSpec': ['needs template'],
  'apps.ControllerRevision': ['needs data'],
  'core.ReplicationController': ['needs spec'],
  'core.ReplicationControllerSpec': ['needs template'],
  'batch.Job': ['needs spec'],
  'batch.CronJob': ['needs spec'],
  'batch.JobSpec': ['with maxFailedIndexes backoffLimitPerIndex'],
  'batch.PodFailurePolicyRule': ['exactly onExitCodes onPodConditions'],
  'core.Service': ['needs spec'],
  'core.ScopedResourceSelectorRequirement': ['by operator In=values NotIn=values Exists= DoesNotExist='],
};

/** Fields that their description calls required and the server takes for empty. */
export const WORKLOAD_LENIENT: Readonly<Record<string, readonly string[] | undefined>> = {
  'apps.ControllerRevision': ['revision'],
  'batch.PodFailurePolicy': ['rules'],
  'core.Event': ['involvedObject'],
  'core.LimitRangeSpec': ['limits'],
};
