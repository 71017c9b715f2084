import type { ValueRow } from './value-rule.ts';

const MODE = '0..511';
const PARTITION = '0..255';
const LOCAL_OBJECT = { name: 'filled' };
const KEY_FILES = { defaultMode: MODE };
const ISCSI = { targetPortal: 'filled', iqn: 'filled iscsiName', lun: PARTITION, initiatorName: 'filled iscsiName' };

/** Sources of a PersistentVolume. Beside a flexVolume the server takes another one. */
const SOURCES =
  'awsElasticBlockStore azureDisk azureFile cephfs cinder csi fc flocker gcePersistentDisk glusterfs hostPath iscsi local nfs photonPersistentDisk portworxVolume quobyte rbd scaleIO storageos vsphereVolume';

/**
 * What the API server asks of volumes and claims beyond their types, as `value-table.ts` has it for other groups. Source: pkg/apis/core/validation of
 * k8s.io/kubernetes 1.16 to 1.37; each row was tried against a kube-apiserver of 1.34.
 */
export const VOLUME_VALUES: Readonly<Record<string, ValueRow | undefined>> = {
  'core.KeyToPath': { key: 'filled', path: 'filled pathOfFile', mode: MODE },
  'core.ConfigMapVolumeSource': { ...KEY_FILES, ...LOCAL_OBJECT },
  'core.SecretVolumeSource': { ...KEY_FILES, secretName: 'filled' },
  'core.DownwardAPIVolumeSource': KEY_FILES,
  'core.DownwardAPIVolumeFile': { path: 'filled pathOfFile', mode: MODE },
  'core.ProjectedVolumeSource': KEY_FILES,
  'core.ConfigMapProjection': LOCAL_OBJECT,
  'core.SecretProjection': LOCAL_OBJECT,
  'core.ServiceAccountTokenProjection': { path: 'filled pathOfFile' },
  'core.EmptyDirVolumeSource': { sizeLimit: '>=0' },
  'core.HostPathVolumeSource': { path: 'filled' },
  'core.PersistentVolumeClaimVolumeSource': { claimName: 'filled' },
  'core.CSIVolumeSource': { driver: 'filled anyCaseSubdomain ^63' },
  'core.NFSVolumeSource': { server: 'filled', path: 'filled absolutePath' },
  'core.ISCSIVolumeSource': ISCSI,
  'core.ISCSIPersistentVolumeSource': ISCSI,
  'core.FCVolumeSource': { lun: PARTITION },
  'core.AWSElasticBlockStoreVolumeSource': { volumeID: 'filled', partition: PARTITION },
  'core.GCEPersistentDiskVolumeSource': { pdName: 'filled', partition: PARTITION },
  'core.AzureDiskVolumeSource': { diskName: 'filled', diskURI: 'filled', cachingMode: 'filled', kind: 'filled' },
  'core.AzureFileVolumeSource': { secretName: 'filled', shareName: 'filled' },
  'core.AzureFilePersistentVolumeSource': { secretName: 'filled', shareName: 'filled', secretNamespace: 'filled' },
  'core.CephFSVolumeSource': { monitors: '#1..' },
  'core.CephFSPersistentVolumeSource': { monitors: '#1..' },
  'core.CinderVolumeSource': { volumeID: 'filled' },
  'core.CinderPersistentVolumeSource': { volumeID: 'filled' },
  'core.FlexVolumeSource': { driver: 'filled' },
  'core.FlexPersistentVolumeSource': { driver: 'filled' },
  'core.FlockerVolumeSource': { datasetName: 'withoutSlash' },
  'core.GitRepoVolumeSource': { repository: 'filled', directory: 'relativePath' },
  'core.GlusterfsVolumeSource': { endpoints: 'filled', path: 'filled' },
  'core.GlusterfsPersistentVolumeSource': { endpoints: 'filled', path: 'filled', endpointsNamespace: 'filled label' },
  'core.PhotonPersistentDiskVolumeSource': { pdID: 'filled' },
  'core.PortworxVolumeSource': { volumeID: 'filled' },
  'core.QuobyteVolumeSource': { registry: 'filled hostsAndPorts', volume: 'filled', tenant: '^64' },
  'core.RBDVolumeSource': { monitors: '#1..', image: 'filled' },
  'core.RBDPersistentVolumeSource': { monitors: '#1..', image: 'filled' },
  'core.ScaleIOVolumeSource': { gateway: 'filled', system: 'filled', volumeName: 'filled' },
  'core.ScaleIOPersistentVolumeSource': { gateway: 'filled', system: 'filled', volumeName: 'filled' },
  'core.StorageOSVolumeSource': { volumeName: 'filled label', volumeNamespace: 'label' },
  'core.StorageOSPersistentVolumeSource': { volumeName: 'filled label', volumeNamespace: 'label' },
  'core.VsphereVirtualDiskVolumeSource': { volumePath: 'filled' },

  'core.PersistentVolumeClaimSpec': {
    storageClassName: 'subdomain',
    volumeAttributesClassName: 'subdomain',
    volumeMode: 'filled',
  },
  'core.TypedObjectReference': { apiGroup: 'subdomain', kind: 'filled', name: 'filled', namespace: 'label' },
  'core.PersistentVolumeSpec': {
    accessModes: 'filled #1..',
    capacity: '>0 #1..1 keys:storage',
    storageClassName: 'subdomain',
    volumeMode: 'filled',
    volumeAttributesClassName: 'filled subdomain',
  },
  'core.CSIPersistentVolumeSource': { driver: 'filled anyCaseSubdomain ^63', volumeHandle: 'filled' },
  'core.LocalVolumeSource': { path: 'filled pathInside' },
};

/** What it asks of volumes as a whole. */
export const VOLUME_WHOLES: Readonly<Record<string, readonly string[] | undefined>> = {
  'core.ConfigMapVolumeSource': ['needs name'],
  'core.SecretVolumeSource': ['needs secretName'],
  'core.ConfigMapProjection': ['needs name'],
  'core.SecretProjection': ['needs name'],
  'core.DownwardAPIVolumeFile': ['exactly fieldRef resourceFieldRef'],
  'core.EphemeralVolumeSource': ['needs volumeClaimTemplate'],
  'core.FCVolumeSource': ['exactly targetWWNs wwids', 'with targetWWNs lun'],
  'core.FlockerVolumeSource': ['exactly datasetName datasetUUID'],
  'core.ScaleIOVolumeSource': ['needs volumeName'],
  'core.ScaleIOPersistentVolumeSource': ['needs volumeName'],
  'core.StorageOSVolumeSource': ['needs volumeName'],
  'core.StorageOSPersistentVolumeSource': ['needs volumeName'],
  'core.PersistentVolume': ['needs spec'],
  'core.PersistentVolumeSpec': [
    'needs accessModes',
    'needs capacity',
    `one ${SOURCES} flexVolume`,
    `not ${SOURCES}`,
    'with local nodeAffinity',
  ],
  'core.PersistentVolumeClaim': ['needs spec'],
  'core.VolumeNodeAffinity': ['needs required'],
};

/** Fields of volumes that their description calls required and the server takes for empty. */
export const VOLUME_LENIENT: Readonly<Record<string, readonly string[] | undefined>> = {
  'core.ISCSIVolumeSource': ['lun'],
  'core.ISCSIPersistentVolumeSource': ['lun'],
  'core.ScaleIOVolumeSource': ['secretRef'],
};
