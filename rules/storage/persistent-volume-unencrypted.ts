import { groupBy } from '../../src/model/group-by.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Storage of a cloud that is kept or sent in the clear: classes, and the volumes made from them. */
export const check: SetCheck = function* (set, params) {
  const isStrict = params['strict'] === true;
  const classes = groupBy(set.ofKind('StorageClass'), ({ name }) => name);
  for (const storageClass of set.ofKind('StorageClass')) {
    const fault = faultOfClass(storageClass, isStrict);
    if (fault === undefined) continue;
    yield {
      resource: storageClass,
      path: ['parameters', fault.parameter],
      message: `StorageClass "${storageClass.name}" ${fault.text}.`,
    };
  }
  for (const volume of set.ofKind('PersistentVolume')) {
    const fault = faultOfVolume(volume, classes, isStrict);
    if (fault === undefined) continue;
    yield { resource: volume, path: fault.path, message: `PersistentVolume "${volume.name}" ${fault.text}.` };
  }
};

/** What a provisioner's parameter must be. Source: the documentation of the drivers' parameters. */
interface Encryption {
  readonly parameter: string;
  readonly isWell: (value: string) => boolean;
  /** Encrypted even without the parameter, though by the provider's key, or by a default that may change. */
  readonly isStrict: boolean;
  readonly text: string;
}

const EBS: Encryption = {
  parameter: 'encrypted',
  isWell: (value) => value.toLowerCase() === 'true',
  isStrict: false,
  text: 'makes disks that are not encrypted, so whoever gets a snapshot or an old disk reads the data',
};
const AZURE: Encryption = {
  parameter: 'diskEncryptionSetID',
  isWell: (value) => value !== '',
  isStrict: true,
  text: "makes disks that only the provider's key encrypts, so access to the data cannot be taken back by the key's owner",
};
const GOOGLE: Encryption = { ...AZURE, parameter: 'disk-encryption-kms-key' };
const EFS_IN_CLEAR =
  'is mounted without TLS, so whoever listens on the network between node and file system reads the data';
const EFS: Encryption = {
  parameter: 'encryptInTransit',
  isWell: (value) => value !== '' && value.toLowerCase() !== 'false',
  isStrict: true,
  text: 'does not say that the way to the file system is encrypted, so a changed default would send data in the clear',
};
const PROVISIONERS: Readonly<Record<string, Encryption>> = {
  'ebs.csi.aws.com': EBS,
  'kubernetes.io/aws-ebs': EBS,
  'efs.csi.aws.com': EFS,
  'disk.csi.azure.com': AZURE,
  'pd.csi.storage.gke.io': GOOGLE,
};

function faultOfClass(
  storageClass: Resource,
  isStrict: boolean,
): { readonly parameter: string; readonly text: string } | undefined {
  const provisioner = scalarText(storageClass.object['provisioner']);
  const encryption = Object.hasOwn(PROVISIONERS, provisioner) ? PROVISIONERS[provisioner] : undefined;
  if (encryption === undefined) return undefined;
  const { parameter, text } = encryption;
  const value = scalarText(valueAt(storageClass.object, ['parameters', parameter]));
  if (encryption === EFS && value.toLowerCase() === 'false') return { parameter, text: EFS_IN_CLEAR };
  return encryption.isWell(value) || (encryption.isStrict && !isStrict) ? undefined : { parameter, text };
}

function faultOfVolume(
  volume: Resource,
  classes: ReadonlyMap<string, readonly Resource[]>,
  isStrict: boolean,
): { readonly path: Path; readonly text: string } | undefined {
  const attribute = ['spec', 'csi', 'volumeAttributes', 'encryptInTransit'];
  const isEfs = valueAt(volume.object, ['spec', 'csi', 'driver']) === 'efs.csi.aws.com';
  if (isEfs && scalarText(valueAt(volume.object, attribute)).toLowerCase() === 'false') {
    return { path: attribute, text: EFS_IN_CLEAR };
  }
  const name = scalarText(valueAt(volume.object, ['spec', 'storageClassName']));
  const storageClass = classes.get(name)?.[0];
  if (storageClass === undefined || faultOfClass(storageClass, isStrict) === undefined) return undefined;
  const text = `is of StorageClass "${name}", whose volumes are not encrypted as they should be`;
  return { path: ['spec', 'storageClassName'], text };
}
