import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';
import type { HostReader, HostReaders } from './host-reader.ts';
import { fieldAt, type Fields, readFields, withFlags } from './read-fields.ts';

/*
 * Settings of `gke-cluster`, true or false: public-endpoint, has-authorized-networks, private-nodes, shielded-nodes,
 * intranode-visibility, client-certificate, kubernetes-alpha, legacy-abac, autopilot; as GKE names them: networking-mode,
 * security-posture, secrets-encryption, image-policy, release-channel, logging, monitoring, groups-domain; authorized-networks (joined
 * by commas), workload-pool, name.
 * Settings of `gke-node-pool`: service-account, image-type, metadata-mode, auto-repair, auto-upgrade, integrity-monitoring,
 * secure-boot, boot-disk-key, name.
 */

/**
 * Fields of a cluster below its `spec`. Those that are only in some of the kinds are looked for in all, since the others refuse
 * them. Source: container.cnrm.cloud.google.com/v1beta1, and container.gcp.upbound.io v1beta1 and v1beta2.
 */
const CLUSTER: Fields = {
  autopilot: 'enableAutopilot',
  'authorized-networks': 'masterAuthorizedNetworksConfig.cidrBlocks[].cidrBlock',
  'private-nodes': 'privateClusterConfig.enablePrivateNodes',
  'public-endpoint': [
    'privateClusterConfig.enablePrivateEndpoint',
    'controlPlaneEndpointsConfig.ipEndpointsConfig.enabled',
  ],
  'shielded-nodes': 'enableShieldedNodes',
  'intranode-visibility': 'enableIntranodeVisibility',
  'networking-mode': 'networkingMode',
  'client-certificate': 'masterAuth.clientCertificateConfig.issueClientCertificate',
  'groups-domain': 'authenticatorGroupsConfig.securityGroup',
  'kubernetes-alpha': 'enableKubernetesAlpha',
  'legacy-abac': 'enableLegacyAbac',
  'security-posture': 'securityPostureConfig.mode',
  'secrets-encryption': 'databaseEncryption.state',
  'image-policy': ['binaryAuthorization.evaluationMode', 'enableBinaryAuthorization'],
  'release-channel': 'releaseChannel.channel',
  logging: ['loggingConfig.enableComponents', 'loggingService'],
  monitoring: ['monitoringConfig.enableComponents', 'monitoringService'],
  'workload-pool': ['workloadIdentityConfig.workloadPool', 'workloadIdentityConfig.identityNamespace'],
};

/**
 * What GKE makes of what is left out. Networking mode, security posture and release channel depend on the version that the cluster
 * was made with, so there silence is not known. Source: the references of GKE's API and of both kinds.
 */
const CLUSTER_DEFAULTS = {
  'private-nodes': 'false',
  'shielded-nodes': 'true',
  'intranode-visibility': 'false',
  'client-certificate': 'false',
  'kubernetes-alpha': 'false',
  'legacy-abac': 'false',
  'secrets-encryption': 'DECRYPTED',
  'image-policy': 'DISABLED',
  logging: 'SYSTEM_COMPONENTS,WORKLOADS',
  monitoring: 'SYSTEM_COMPONENTS',
};

function clusterBelow(spec: Path): HostReader {
  return (object) => {
    const form = { part: 'gke-cluster', fields: CLUSTER, defaults: CLUSTER_DEFAULTS } as const;
    const settings = readFields(form, object, spec);
    const at = (dotted: string): unknown => fieldAt(object, spec, dotted).value;
    const isPrivate =
      at('privateClusterConfig.enablePrivateEndpoint') === true ||
      at('controlPlaneEndpointsConfig.ipEndpointsConfig.enabled') === false;
    const isAutopilot = at('enableAutopilot') === true;
    const cluster = withFlags(settings, {
      'public-endpoint': String(!isPrivate),
      'has-authorized-networks': String(isThere(at('masterAuthorizedNetworksConfig'))),
      // The block alone makes a cluster VPC-native.
      ...(isThere(at('ipAllocationPolicy')) ? { 'networking-mode': 'VPC_NATIVE' } : {}),
      // Autopilot has no other way.
      ...(isAutopilot
        ? {
            'networking-mode': 'VPC_NATIVE',
            'shielded-nodes': 'true',
            'workload-pool': 'on',
            'intranode-visibility': 'true',
          }
        : {}),
    });
    return [named(cluster, object), ...(isAutopilot ? [] : poolOfCluster(object, spec))];
  };
}

function isThere(block: unknown): boolean {
  return Array.isArray(block) ? block.length > 0 : isMap(block);
}

/** The pool that a cluster brings along, where it is not taken away at once. */
function poolOfCluster(object: DataMap, spec: Path): readonly ComponentSettings[] {
  const isRemoved =
    valueAt(object, ['metadata', 'annotations', 'cnrm.cloud.google.com/remove-default-node-pool']) === 'true' ||
    fieldAt(object, spec, 'removeDefaultNodePool').value === true;
  return isRemoved || !isThere(fieldAt(object, spec, 'nodeConfig').value) ? [] : [poolBelow(object, spec)];
}

/** Source: as of clusters. */
const POOL: Fields = {
  'service-account': [
    'nodeConfig.serviceAccountRef.external',
    'nodeConfig.serviceAccountRef.name',
    'nodeConfig.serviceAccount',
    'nodeConfig.serviceAccountSelector',
  ],
  'image-type': 'nodeConfig.imageType',
  'metadata-mode': ['nodeConfig.workloadMetadataConfig.mode', 'nodeConfig.workloadMetadataConfig.nodeMetadata'],
  'auto-repair': 'management.autoRepair',
  'auto-upgrade': 'management.autoUpgrade',
  'integrity-monitoring': 'nodeConfig.shieldedInstanceConfig.enableIntegrityMonitoring',
  'secure-boot': 'nodeConfig.shieldedInstanceConfig.enableSecureBoot',
  'boot-disk-key': ['nodeConfig.bootDiskKMSCryptoKeyRef', 'nodeConfig.bootDiskKmsKey', 'nodeConfig.bootDiskKmsKeyRef'],
};

/** Whether pools without a word repair and upgrade themselves, and what they tell pods, depends on their cluster. */
const POOL_DEFAULTS = {
  'service-account': 'default',
  'image-type': 'COS_CONTAINERD',
  'integrity-monitoring': 'true',
  'secure-boot': 'false',
};

function poolBelow(object: DataMap, spec: Path): ComponentSettings {
  return named(readFields({ part: 'gke-node-pool', fields: POOL, defaults: POOL_DEFAULTS }, object, spec), object);
}

function named(settings: ComponentSettings, object: DataMap): ComponentSettings {
  const name = valueAt(object, ['metadata', 'name']);
  return withFlags(settings, { name: typeof name === 'string' ? name : '' });
}

/** Source: infrastructure.cluster.x-k8s.io/v1beta1 of Cluster API's provider for Google Cloud. */
const CONTROL_PLANE: Fields = {
  autopilot: 'enableAutopilot',
  'authorized-networks': 'master_authorized_networks_config.cidr_blocks[].cidr_block',
  'private-nodes': 'clusterNetwork.privateCluster.enablePrivateNodes',
  'public-endpoint': 'clusterNetwork.privateCluster.enablePrivateEndpoint',
  'groups-domain': 'clusterSecurity.authenticatorGroupConfig.securityGroups',
  'workload-pool': 'clusterSecurity.workloadIdentityConfig.workloadPool',
  'release-channel': 'releaseChannel',
  logging: 'loggingService',
  monitoring: 'monitoringService',
};

function controlPlane(object: DataMap): readonly ComponentSettings[] {
  const { logging, monitoring } = CLUSTER_DEFAULTS;
  const defaults = { logging, monitoring, 'private-nodes': 'false' };
  const settings = readFields({ part: 'gke-cluster', fields: CONTROL_PLANE, defaults }, object, ['spec']);
  const at = (dotted: string): unknown => fieldAt(object, ['spec'], dotted).value;
  return [
    named(
      withFlags(settings, {
        'public-endpoint': String(at('clusterNetwork.privateCluster.enablePrivateEndpoint') !== true),
        'has-authorized-networks': String(isThere(at('master_authorized_networks_config'))),
      }),
      object,
    ),
  ];
}

/** Source: as of the control plane. */
const MACHINE_POOL: Fields = {
  'service-account': 'nodeSecurity.serviceAccount.email',
  'image-type': 'imageType',
  'auto-repair': 'management.autoRepair',
  'auto-upgrade': 'management.autoUpgrade',
  'integrity-monitoring': 'nodeSecurity.enableIntegrityMonitoring',
  'secure-boot': 'nodeSecurity.enableSecureBoot',
};

/** What declares clusters and node pools of Google Kubernetes Engine. */
export const GKE_READERS: HostReaders = {
  'ContainerCluster.container.cnrm.cloud.google.com': clusterBelow(['spec']),
  'Cluster.container.gcp.upbound.io': clusterBelow(['spec', 'forProvider']),
  'Cluster.container.gcp.m.upbound.io': clusterBelow(['spec', 'forProvider']),
  'ContainerNodePool.container.cnrm.cloud.google.com': (object) => [poolBelow(object, ['spec'])],
  'NodePool.container.gcp.upbound.io': (object) => [poolBelow(object, ['spec', 'forProvider'])],
  'NodePool.container.gcp.m.upbound.io': (object) => [poolBelow(object, ['spec', 'forProvider'])],
  'GCPManagedControlPlane.infrastructure.cluster.x-k8s.io': controlPlane,
  'GCPManagedMachinePool.infrastructure.cluster.x-k8s.io': (object) => [
    named(
      readFields({ part: 'gke-node-pool', fields: MACHINE_POOL, defaults: POOL_DEFAULTS }, object, ['spec']),
      object,
    ),
  ],
};
