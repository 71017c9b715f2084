import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import type { HostReaders } from './host-reader.ts';
import { type PartForm, readFields, withFlags } from './read-fields.ts';

/*
 * A managed cluster as its cloud describes it, under `data` of a `ClusterDescribe`, which Kubescape writes.
 */

/** Source: DescribeCluster of the EKS API, as the SDK for Go writes it. */
const EKS: PartForm = {
  part: 'eks-cluster',
  fields: {
    name: 'data.Cluster.Name',
    'public-endpoint': 'data.Cluster.ResourcesVpcConfig.EndpointPublicAccess',
    'private-endpoint': 'data.Cluster.ResourcesVpcConfig.EndpointPrivateAccess',
    'public-access-cidrs': 'data.Cluster.ResourcesVpcConfig.PublicAccessCidrs',
    'secrets-key': 'data.Cluster.EncryptionConfig.Provider.KeyArn',
    'authentication-mode': 'data.Cluster.AccessConfig.AuthenticationMode',
  },
  // A description says how the cluster is, so what an older one leaves out is not known, and these are the words without a finding.
  defaults: { 'public-endpoint': 'false', 'private-endpoint': 'true', 'authentication-mode': 'API' },
};
const EKS_LOGS: Path = ['data', 'Cluster', 'Logging', 'ClusterLogging'];

function eks(description: DataMap): readonly ComponentSettings[] {
  const settings = readFields(EKS, description, []);
  const logs = valueAt(description, EKS_LOGS);
  const types = Array.isArray(logs) ? logs.flatMap((one: unknown) => enabledTypes(one)) : [];
  const paths = new Map([...settings.paths, ['log-types', EKS_LOGS] as const]);
  return [{ ...withFlags(settings, { 'log-types': types.join(',') }), paths }];
}

function enabledTypes(entry: unknown): readonly string[] {
  if (!isMap(entry) || entry['Enabled'] !== true || !Array.isArray(entry['Types'])) return [];
  return entry['Types'].map(scalarText);
}

/** Source: the Cluster message of GKE's API, as Go writes it. */
const GKE: PartForm = {
  part: 'gke-cluster',
  fields: { name: 'data.name', 'secrets-encryption': 'data.database_encryption.state' },
  // As above; of what is not read here nothing is said.
  defaults: {
    'secrets-encryption': 'DECRYPTED',
    'public-endpoint': 'false',
    'private-nodes': 'true',
    'groups-domain': 'unknown',
    'workload-pool': 'unknown',
    logging: 'SYSTEM_COMPONENTS',
    monitoring: 'SYSTEM_COMPONENTS',
  },
};

/** The numbers of DatabaseEncryption.State. */
const ENCRYPTION_STATES: Readonly<Record<string, string>> = { '1': 'ENCRYPTED', '2': 'DECRYPTED' };

function gke(description: DataMap): readonly ComponentSettings[] {
  const settings = readFields(GKE, description, []);
  const state = settings.flags['secrets-encryption'] ?? '';
  return [withFlags(settings, { 'secrets-encryption': ENCRYPTION_STATES[state] ?? state })];
}

/** Whether the API server asks RBAC. Source: ManagedClusterProperties of AKS' API. */
function aks(description: DataMap): readonly ComponentSettings[] {
  const path = ['data', 'properties', 'enableRBAC'];
  const value = valueAt(description, path);
  if (typeof value !== 'boolean') return [];
  return [
    {
      component: 'kube-apiserver',
      flags: { 'authorization-mode': value ? 'Node,RBAC' : 'AlwaysAllow' },
      paths: new Map([['authorization-mode', path]]),
      root: ['data', 'properties'],
      isPart: true,
      minor: undefined,
    },
  ];
}

/** Managed clusters that are there, as their clouds describe them. */
export const CLUSTER_DESCRIBE_READERS: HostReaders = {
  'ClusterDescribe.eks.amazonaws.com': eks,
  'ClusterDescribe.container.googleapis.com': gke,
  'ClusterDescribe.management.azure.com': aks,
};
