import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';
import type { HostReaders } from './host-reader.ts';
import { fieldAt, type Fields, readFields, withFlags } from './read-fields.ts';

/*
 * Settings of `aks-cluster`, true or false: private-cluster, public-name (of a private cluster), entra-id, azure-rbac,
 * local-accounts-off, key-vault; authorized-networks (joined by commas), name.
 * Settings of `aks-node-pool`: public-address, secure-boot, measured-boot (true or false), os-sku, os-type, name.
 */

/** What AKS makes of what is left out. Source: ManagedCluster and AgentPool of its API. */
const CLUSTER_DEFAULTS = {
  'private-cluster': 'false',
  'entra-id': 'false',
  'azure-rbac': 'false',
  'local-accounts-off': 'false',
  'key-vault': 'false',
};
const POOL_DEFAULTS = {
  'public-address': 'false',
  'os-type': 'Linux',
  'os-sku': 'Ubuntu',
  'secure-boot': 'false',
  'measured-boot': 'false',
};

/** Source: containerservice.azure.com of Azure Service Operator, versions 2021-05-01 to 2025-05-01. */
const SERVICE_OPERATOR: Fields = {
  'authorized-networks': 'apiServerAccessProfile.authorizedIPRanges',
  'private-cluster': 'apiServerAccessProfile.enablePrivateCluster',
  'public-name': 'apiServerAccessProfile.enablePrivateClusterPublicFQDN',
  'entra-id': 'aadProfile.managed',
  'azure-rbac': 'aadProfile.enableAzureRBAC',
  'local-accounts-off': 'disableLocalAccounts',
  'key-vault': 'securityProfile.azureKeyVaultKms.enabled',
};
const POOL: Fields = {
  name: 'name',
  'public-address': 'enableNodePublicIP',
  'os-type': 'osType',
  'os-sku': 'osSKU',
  'secure-boot': 'securityProfile.enableSecureBoot',
  'measured-boot': 'securityProfile.enableVTPM',
};

function managedCluster(object: DataMap): readonly ComponentSettings[] {
  const cluster = readFields({ part: 'aks-cluster', fields: SERVICE_OPERATOR, defaults: CLUSTER_DEFAULTS }, object, [
    'spec',
  ]);
  const pools = valueAt(object, ['spec', 'agentPoolProfiles']);
  const roots = Array.isArray(pools) ? pools.map((_, index): Path => ['spec', 'agentPoolProfiles', index]) : [];
  return [named(cluster, object), ...roots.map((root) => pool(POOL, object, root))];
}

function pool(fields: Fields, object: DataMap, root: Path): ComponentSettings {
  const settings = readFields({ part: 'aks-node-pool', fields, defaults: POOL_DEFAULTS }, object, root);
  return settings.flags['name'] === undefined ? named(settings, object) : settings;
}

function named(settings: ComponentSettings, object: DataMap): ComponentSettings {
  const name = valueAt(object, ['metadata', 'name']);
  return withFlags(settings, { name: typeof name === 'string' ? name : '' });
}

/** Source: containerservice.azure.upbound.io v1beta1 and v1beta2; older fields have older names. */
const CROSSPLANE: Fields = {
  'authorized-networks': ['apiServerAccessProfile.authorizedIpRanges', 'apiServerAuthorizedIpRanges'],
  'private-cluster': 'privateClusterEnabled',
  'public-name': 'privateClusterPublicFqdnEnabled',
  'azure-rbac': 'azureActiveDirectoryRoleBasedAccessControl.azureRbacEnabled',
  'local-accounts-off': 'localAccountDisabled',
  'key-vault': ['keyManagementService.keyVaultKeyId', 'keyManagementService.keyVaultKeyIdRef'],
};
const CROSSPLANE_POOL: Fields = {
  name: 'name',
  'public-address': ['nodePublicIpEnabled', 'enableNodePublicIp'],
  'os-type': 'osType',
  'os-sku': 'osSku',
};
// Which boot its nodes have is no field of it.
const { 'secure-boot': _, 'measured-boot': __, ...CROSSPLANE_POOL_DEFAULTS } = POOL_DEFAULTS;

function kubernetesCluster(object: DataMap): readonly ComponentSettings[] {
  const root = ['spec', 'forProvider'];
  const defaults = { ...CLUSTER_DEFAULTS, 'public-name': 'false' };
  const cluster = readFields({ part: 'aks-cluster', fields: CROSSPLANE, defaults }, object, root);
  const entra = fieldAt(object, root, 'azureActiveDirectoryRoleBasedAccessControl').value;
  const hasKey = cluster.flags['key-vault'] !== CLUSTER_DEFAULTS['key-vault'];
  const nodes = fieldAt(object, root, 'defaultNodePool');
  return [
    named(
      withFlags(cluster, {
        'entra-id': String(Array.isArray(entra) ? entra.length > 0 : isMap(entra)),
        'key-vault': String(hasKey),
      }),
      object,
    ),
    ...(nodes.value === undefined ? [] : [crossplanePool(object, nodes.path)]),
  ];
}

function crossplanePool(object: DataMap, root: Path): ComponentSettings {
  const form = { part: 'aks-node-pool', fields: CROSSPLANE_POOL, defaults: CROSSPLANE_POOL_DEFAULTS } as const;
  const settings = readFields(form, object, root);
  return settings.flags['name'] === undefined ? named(settings, object) : settings;
}

/** Azure's RBAC is no field of it, so nothing is known of it. Source: infrastructure.cluster.x-k8s.io/v1beta1 of the provider for Azure. */
function azureControlPlane(object: DataMap): readonly ComponentSettings[] {
  const { 'azure-rbac': _field, ...fields } = SERVICE_OPERATOR;
  const { 'azure-rbac': _default, ...defaults } = CLUSTER_DEFAULTS;
  return [named(readFields({ part: 'aks-cluster', fields, defaults }, object, ['spec']), object)];
}

/** What declares clusters and node pools of Azure Kubernetes Service. */
export const AKS_READERS: HostReaders = {
  'ManagedCluster.containerservice.azure.com': managedCluster,
  'ManagedClustersAgentPool.containerservice.azure.com': (object) => [pool(POOL, object, ['spec'])],
  'KubernetesCluster.containerservice.azure.upbound.io': kubernetesCluster,
  'KubernetesCluster.containerservice.azure.m.upbound.io': kubernetesCluster,
  'KubernetesClusterNodePool.containerservice.azure.upbound.io': (object) => [
    crossplanePool(object, ['spec', 'forProvider']),
  ],
  'KubernetesClusterNodePool.containerservice.azure.m.upbound.io': (object) => [
    crossplanePool(object, ['spec', 'forProvider']),
  ],
  'AzureManagedControlPlane.infrastructure.cluster.x-k8s.io': azureControlPlane,
  'AzureManagedMachinePool.infrastructure.cluster.x-k8s.io': (object) => [
    pool({ 'public-address': 'enableNodePublicIP', 'os-type': 'osType', name: 'name' }, object, ['spec']),
  ],
};
