import type { ValueRow } from './value-rule.ts';

const IMAGE_ROW = { image: 'filled' };
/** Up to 1.28 claims had the same type, and ask for storage. */
const RESOURCES = '>=0 keys:containerResource @29..';

/**
 * What the API server asks of the fields of pods beyond their types, as `value-table.ts` has it for other groups. Source: pkg/apis/core/validation of
 * k8s.io/kubernetes 1.16 to 1.37; each row was tried against a kube-apiserver of 1.34.
 */
export const POD_VALUES: Readonly<Record<string, ValueRow | undefined>> = {
  'core.PodSpec': {
    containers: '#1..',
    nodeName: 'subdomain',
    priorityClassName: 'subdomain',
    runtimeClassName: 'filled subdomain',
    serviceAccountName: 'subdomain',
    preemptionPolicy: 'filled',
    activeDeadlineSeconds: '..2147483647',
    overhead: '>=0 keys:containerResource',
    schedulingGates: 'unique:name',
  },
  'core.PodOS': { name: 'filled =linux|windows' },
  'core.PodReadinessGate': { conditionType: 'filled key' },
  'core.PodSchedulingGate': { name: 'filled key' },
  'core.PodResourceClaim': {
    name: 'filled label',
    resourceClaimName: 'filled subdomain',
    resourceClaimTemplateName: 'filled subdomain',
  },
  'core.HostAlias': { ip: 'filled address', hostnames: 'filled subdomain' },
  'core.PodDNSConfig': { nameservers: 'filled address #..3', searches: 'filled searchDomain #..32' },
  'core.PodDNSConfigOption': { name: 'filled' },

  'core.Container': IMAGE_ROW,
  'core.EphemeralContainer': IMAGE_ROW,
  'core.ContainerResizePolicy': {
    resourceName: 'filled =cpu|memory',
    restartPolicy: 'filled =NotRequired|RestartContainer',
  },
  'core.EnvVar': { name: 'variable' },
  'core.EnvFromSource': { prefix: 'variable' },
  'core.ConfigMapEnvSource': { name: 'filled subdomain' },
  'core.SecretEnvSource': { name: 'filled subdomain' },
  'core.ConfigMapKeySelector': { name: 'filled subdomain', key: 'filled dataKey' },
  'core.SecretKeySelector': { name: 'filled subdomain', key: 'filled dataKey' },
  'core.ObjectFieldSelector': { apiVersion: '=v1', fieldPath: 'filled' },
  'core.ResourceFieldSelector': { resource: 'filled amountOfContainer', divisor: '>=0' },
  'core.HTTPHeader': { name: 'filled header' },
  'core.ResourceRequirements': { limits: RESOURCES, requests: RESOURCES },
  'core.ResourceClaim': { name: 'filled', request: 'label' },
  'core.VolumeMount': { mountPropagation: 'filled', recursiveReadOnly: 'filled =Disabled|Enabled|IfPossible' },
  'core.VolumeDevice': { devicePath: 'filled pathInside' },

  'core.SecurityContext': { procMount: 'filled' },
  'core.SeccompProfile': { type: 'filled', localhostProfile: 'relativePath' },
  'core.AppArmorProfile': { type: 'filled', localhostProfile: 'filled trimmed' },
  'core.PodSecurityContext': {
    fsGroupChangePolicy: 'filled',
    seLinuxChangePolicy: 'filled =Recursive|MountOption',
    supplementalGroups: '0..2147483647',
    supplementalGroupsPolicy: 'filled',
    sysctls: 'unique:name',
  },
  'core.Sysctl': { name: 'filled sysctl' },
  'core.WindowsSecurityContextOptions': {
    gmsaCredentialSpecName: 'filled subdomain',
    gmsaCredentialSpec: 'filled',
    runAsUserName: 'filled',
  },

  'core.Toleration': { key: 'key', value: 'labelValue' },
  'core.TopologySpreadConstraint': {
    matchLabelKeys: 'filled key',
    nodeAffinityPolicy: 'filled',
    nodeTaintsPolicy: 'filled',
  },
  'core.PodAffinityTerm': {
    topologyKey: 'key',
    namespaces: 'filled label',
    matchLabelKeys: 'filled key',
    mismatchLabelKeys: 'filled key',
  },
  'core.NodeSelector': { nodeSelectorTerms: '#1..' },
  'core.NodeSelectorRequirement': { key: 'filled key', operator: 'filled' },
};

/** What it asks of parts of pods as a whole. */
export const POD_WHOLES: Readonly<Record<string, readonly string[] | undefined>> = {
  'core.Pod': ['needs spec'],
  'core.PodTemplate': ['needs template'],
  'core.PodTemplateSpec': ['needs spec'],
  'core.Container': ['needs image'],
  'core.EphemeralContainer': ['needs image'],
  'core.EnvFromSource': ['exactly configMapRef secretRef'],
  'core.ConfigMapEnvSource': ['needs name'],
  'core.SecretEnvSource': ['needs name'],
  'core.ConfigMapKeySelector': ['needs name'],
  'core.SecretKeySelector': ['needs name'],
  'core.ExecAction': ['needs command'],
  'core.PodDNSConfigOption': ['needs name'],
  'core.PodResourceClaim': ['exactly resourceClaimName resourceClaimTemplateName'],
  'core.PodAffinityTerm': ['with matchLabelKeys labelSelector', 'with mismatchLabelKeys labelSelector'],
};

/** Fields of pods that their description calls required and the server takes for empty. */
export const POD_LENIENT: Readonly<Record<string, readonly string[] | undefined>> = {
  'core.HTTPHeader': ['value'],
  'core.PreferredSchedulingTerm': ['preference'],
  'core.Sysctl': ['value'],
};
