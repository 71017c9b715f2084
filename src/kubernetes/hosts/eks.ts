import { type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import type { HostReaders } from './host-reader.ts';
import { fieldAt, type Fields, type PartForm, readFields, withFlags } from './read-fields.ts';

/*
 * Settings of `eks-cluster`: public-endpoint and private-endpoint (true or false), public-access-cidrs, log-types (joined by
 * commas), secrets-key (the key that encrypts Secrets), authentication-mode (as EKS names it), name.
 * Settings of `eks-node-group`: private-networking and blocks-pod-metadata (true or false), image-family (eksctl's name of it, or
 * EKS's), name.
 */

/** What EKS makes of a cluster that says nothing. Source: VpcConfigRequest, Logging and CreateAccessConfigRequest of its API. */
const EKS_DEFAULTS = {
  'public-endpoint': 'true',
  'private-endpoint': 'false',
  'public-access-cidrs': '0.0.0.0/0',
  'authentication-mode': 'CONFIG_MAP',
};

/** Source: the schema of eksctl.io/v1alpha5. */
const EKSCTL: PartForm = {
  part: 'eks-cluster',
  fields: {
    name: 'metadata.name',
    'public-endpoint': 'vpc.clusterEndpoints.publicAccess',
    'private-endpoint': 'vpc.clusterEndpoints.privateAccess',
    'public-access-cidrs': 'vpc.publicAccessCIDRs',
    'log-types': 'cloudWatch.clusterLogging.enableTypes',
    'secrets-key': 'secretsEncryption.keyARN',
    'authentication-mode': 'accessConfig.authenticationMode',
  },
  // eksctl asks for both modes where its file names none.
  defaults: { ...EKS_DEFAULTS, 'authentication-mode': 'API_AND_CONFIG_MAP' },
};

/** AL2023 or its predecessor, by eksctl's version; both are general-purpose systems. */
const EKSCTL_NODES: PartForm = {
  part: 'eks-node-group',
  fields: {
    name: 'name',
    'private-networking': 'privateNetworking',
    'image-family': 'amiFamily',
    'blocks-pod-metadata': 'disablePodIMDS',
  },
  defaults: { 'private-networking': 'false', 'image-family': 'AmazonLinux2023', 'blocks-pod-metadata': 'false' },
};

function settingsOfEksctl(file: DataMap): readonly ComponentSettings[] {
  const isPrivate = fieldAt(file, [], 'privateCluster.enabled').value === true;
  const cluster = readFields(EKSCTL, file, []);
  const found = [isPrivate ? withFlags(cluster, { 'public-endpoint': 'false', 'private-endpoint': 'true' }) : cluster];
  for (const key of ['nodeGroups', 'managedNodeGroups']) {
    const groups = file[key];
    if (!Array.isArray(groups)) continue;
    groups.forEach((group: unknown, index) => {
      if (isMap(group)) found.push(nodesOfEksctl(file, group, { root: [key, index], isPrivate }));
    });
  }
  return found;
}

function nodesOfEksctl(
  file: DataMap,
  group: DataMap,
  { root, isPrivate }: { readonly root: Path; readonly isPrivate: boolean },
): ComponentSettings {
  const settings = readFields(EKSCTL_NODES, file, root);
  // Subnets of their own are private or not by what they are elsewhere; a template of the account's may name any image.
  const isElsewhere = group['privateNetworking'] === undefined && group['subnets'] !== undefined;
  const hasOwnImage = group['amiFamily'] === undefined && (group['ami'] ?? group['launchTemplate']) !== undefined;
  return withFlags(settings, {
    ...(isPrivate ? { 'private-networking': 'true' } : isElsewhere ? { 'private-networking': undefined } : {}),
    ...(hasOwnImage ? { 'image-family': undefined } : {}),
  });
}

/** The fields of the API, as ACK and Crossplane have them. */
function clusterForm(fields: Fields): PartForm {
  return { part: 'eks-cluster', fields: { name: 'metadata.name', ...fields }, defaults: EKS_DEFAULTS };
}

/** Source: eks.services.k8s.aws/v1alpha1 of ACK. */
const ACK = clusterForm({
  'public-endpoint': 'spec.resourcesVPCConfig.endpointPublicAccess',
  'private-endpoint': 'spec.resourcesVPCConfig.endpointPrivateAccess',
  'public-access-cidrs': 'spec.resourcesVPCConfig.publicAccessCIDRs',
  'log-types': 'spec.logging.clusterLogging',
  'secrets-key': ['spec.encryptionConfig.provider.keyARN', 'spec.encryptionConfig.provider.keyRef'],
  'authentication-mode': 'spec.accessConfig.authenticationMode',
});

/** Source: eks.aws.upbound.io v1beta1 and v1beta2. */
const CROSSPLANE = clusterForm({
  'public-endpoint': 'spec.forProvider.vpcConfig.endpointPublicAccess',
  'private-endpoint': 'spec.forProvider.vpcConfig.endpointPrivateAccess',
  'public-access-cidrs': 'spec.forProvider.vpcConfig.publicAccessCidrs',
  'log-types': 'spec.forProvider.enabledClusterLogTypes',
  'secrets-key': [
    'spec.forProvider.encryptionConfig.provider.keyArn',
    'spec.forProvider.encryptionConfig.provider.keyArnRef',
    'spec.forProvider.encryptionConfig.provider.keyArnSelector',
  ],
  'authentication-mode': 'spec.forProvider.accessConfig.authenticationMode',
});

/** Source: eks.aws.crossplane.io/v1beta1. */
const CROSSPLANE_CONTRIB = clusterForm({
  'public-endpoint': 'spec.forProvider.resourcesVpcConfig.endpointPublicAccess',
  'private-endpoint': 'spec.forProvider.resourcesVpcConfig.endpointPrivateAccess',
  'public-access-cidrs': 'spec.forProvider.resourcesVpcConfig.publicAccessCidrs',
  'log-types': 'spec.forProvider.logging.clusterLogging',
  'secrets-key': [
    'spec.forProvider.encryptionConfig.provider.keyArn',
    'spec.forProvider.encryptionConfig.provider.keyArnRef',
    'spec.forProvider.encryptionConfig.provider.keyArnSelector',
  ],
  'authentication-mode': 'spec.forProvider.accessConfig.authenticationMode',
});

/** Source: controlplane.cluster.x-k8s.io/v1beta2 of Cluster API's provider for AWS. */
const CLUSTER_API = clusterForm({
  'public-endpoint': 'spec.endpointAccess.public',
  'private-endpoint': 'spec.endpointAccess.private',
  'public-access-cidrs': 'spec.endpointAccess.publicCIDRs',
  'log-types': 'spec.logging',
  'secrets-key': 'spec.encryptionConfig.provider',
  'authentication-mode': 'spec.accessConfig.authenticationMode',
});

/** Lists of log types with a switch each, or a switch for each type. */
function enabledLogs({ value }: { readonly value: unknown }): string | undefined {
  const types = Array.isArray(value)
    ? value.flatMap((one: unknown) => (isMap(one) && one['enabled'] === true ? typesOf(one['types']) : []))
    : isMap(value)
      ? Object.keys(value).filter((type) => value[type] === true)
      : [];
  return types.length === 0 ? undefined : types.join(',');
}

function typesOf(types: unknown): readonly string[] {
  return Array.isArray(types) ? types.map(scalarText) : [];
}

function clusterWithLogs(form: PartForm, logs: string): HostReaders[string] {
  return (object) => [withFlags(readFields(form, object, []), { 'log-types': enabledLogs(fieldAt(object, [], logs)) })];
}

/** Node groups whose place in the network their subnets decide. The type is EKS's, whose default is Amazon Linux. */
function nodes(spec: string, type: string, template: string): HostReaders[string] {
  const form: PartForm = {
    part: 'eks-node-group',
    fields: { name: 'metadata.name', 'image-family': `${spec}.${type}` },
    defaults: { 'image-family': 'AL2023' },
  };
  return (object) => {
    const settings = readFields(form, object, []);
    const isFromTemplate =
      fieldAt(object, [], `${spec}.${type}`).value === undefined &&
      fieldAt(object, [], `${spec}.${template}`).value !== undefined;
    return [isFromTemplate ? withFlags(settings, { 'image-family': undefined }) : settings];
  };
}

/** What declares clusters and node groups of Amazon EKS. */
export const EKS_READERS: HostReaders = {
  'ClusterConfig.eksctl.io': settingsOfEksctl,
  'Cluster.eks.services.k8s.aws': clusterWithLogs(ACK, 'spec.logging.clusterLogging'),
  'Nodegroup.eks.services.k8s.aws': nodes('spec', 'amiType', 'launchTemplate'),
  'Cluster.eks.aws.upbound.io': (object) => [readFields(CROSSPLANE, object, [])],
  'Cluster.eks.aws.m.upbound.io': (object) => [readFields(CROSSPLANE, object, [])],
  'NodeGroup.eks.aws.upbound.io': nodes('spec.forProvider', 'amiType', 'launchTemplate'),
  'NodeGroup.eks.aws.m.upbound.io': nodes('spec.forProvider', 'amiType', 'launchTemplate'),
  'Cluster.eks.aws.crossplane.io': clusterWithLogs(CROSSPLANE_CONTRIB, 'spec.forProvider.logging.clusterLogging'),
  'NodeGroup.eks.aws.crossplane.io': nodes('spec.forProvider', 'amiType', 'launchTemplate'),
  'AWSManagedControlPlane.controlplane.cluster.x-k8s.io': clusterWithLogs(CLUSTER_API, 'spec.logging'),
  'AWSManagedMachinePool.infrastructure.cluster.x-k8s.io': nodes('spec', 'amiType', 'awsLaunchTemplate'),
};
