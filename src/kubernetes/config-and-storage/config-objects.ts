import { oncePerSet } from '../../model/once-per-set.ts';
import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { indexByNamespace } from '../namespace-index.ts';

/** A ConfigMap or Secret that the cluster will have: one of the set, or one that a controller makes for an object of the set. */
export interface ConfigObject {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** What it comes from; it lies in that object's namespace unless `isEverywhere`. */
  readonly source: Resource;
  readonly isEverywhere: boolean;
  /** Its keys; undefined where they are known only in the cluster. */
  readonly keys: ReadonlySet<string> | undefined;
}

/** Finds the ConfigMaps or Secrets of a name that an object can refer to. */
export type ConfigLookup = (kind: ConfigObject['kind'], name: string, from: Resource) => readonly ConfigObject[];

/**
 * Indexes the ConfigMaps and Secrets of the set. Objects from which controllers make some are read as their own API
 * references say: External Secrets, Sealed Secrets, cert-manager, trust-manager, the Secrets Store CSI driver, 1Password
 * and the Vault Secrets Operator.
 */
export const configObjectsIn: (set: ResourceSet) => ConfigLookup = oncePerSet(readConfigObjectsIn);

function readConfigObjectsIn(set: ResourceSet): ConfigLookup {
  const found = Object.entries(READERS).flatMap(([sourceKind, read]) =>
    set
      .ofKind(sourceKind)
      .flatMap((source) =>
        read(source).flatMap(({ kind = 'Secret', name, keys, isEverywhere = false }): ConfigObject[] =>
          typeof name === 'string' ? [{ kind, name, source, isEverywhere, keys }] : [],
        ),
      ),
  );
  const lookUp = indexByNamespace(found, ({ kind, name, source, isEverywhere }) => ({
    name: `${kind}/${name}`,
    namespace: isEverywhere ? undefined : source.namespace,
  }));
  return (kind, name, from) => lookUp(`${kind}/${name}`, from);
}

/** What one object brings; a Secret of unknown keys in its own namespace where it says no more. */
interface Brought {
  readonly name: unknown;
  readonly kind?: ConfigObject['kind'];
  readonly keys?: ReadonlySet<string> | undefined;
  readonly isEverywhere?: boolean;
}

type Reader = (source: Resource) => readonly Brought[];

const ofVault: Reader = ({ object }) => [{ name: valueAt(object, ['spec', 'destination', 'name']) }];

const READERS: Readonly<Record<string, Reader>> = {
  ConfigMap: ({ name, object }) => [{ kind: 'ConfigMap', name, keys: ownKeys(object) }],
  Secret: ({ name, object }) => [{ name, keys: ownKeys(object) }],
  'Bundle.trust.cert-manager.io': ({ name }) => [
    { kind: 'ConfigMap', name, isEverywhere: true },
    { name, isEverywhere: true },
  ],
  'Certificate.cert-manager.io': ({ object }) => [{ name: valueAt(object, ['spec', 'secretName']) }],
  'ClusterExternalSecret.external-secrets.io': ({ name, object }) => [
    {
      name:
        valueAt(object, ['spec', 'externalSecretSpec', 'target', 'name']) ??
        valueAt(object, ['spec', 'externalSecretName']) ??
        name,
      isEverywhere: true,
    },
  ],
  'ExternalSecret.external-secrets.io': ({ name, object }) => [
    { name: valueAt(object, ['spec', 'target', 'name']) ?? name, keys: keysOfExternalSecret(object) },
  ],
  'OnePasswordItem.onepassword.com': ({ name }) => [{ name }],
  'SealedSecret.bitnami.com': ({ name, object }) => [
    {
      name: valueAt(object, ['spec', 'template', 'metadata', 'name']) ?? name,
      keys: keysAt(object, [
        ['spec', 'encryptedData'],
        ['spec', 'template', 'data'],
      ]),
    },
  ],
  'SecretProviderClass.secrets-store.csi.x-k8s.io': ({ object }) =>
    mapsAt(object, ['spec', 'secretObjects']).map((one) => ({
      name: one['secretName'],
      keys: textsOf(mapsAt(one, ['data']), 'key'),
    })),
  'VaultDynamicSecret.secrets.hashicorp.com': ofVault,
  'VaultPKISecret.secrets.hashicorp.com': ofVault,
  'VaultStaticSecret.secrets.hashicorp.com': ofVault,
};

/**
 * Keys of labels and annotations by which a controller writes further keys into an object: OpenShift's service CA, and
 * the replicators and generators of mittwald and emberstack. A trailing `/` stands for all keys below it.
 */
const FILLED_BY = [
  'config.openshift.io/inject-trusted-cabundle',
  'service.beta.openshift.io/inject-cabundle',
  'reflector.v1.k8s.emberstack.com/reflects',
  'replicator.v1.mittwald.de/replicate-from',
  'secret-generator.v1.mittwald.de/',
];

/** The keys of a ConfigMap or Secret; undefined where somebody else fills it, as an object without any is made for. */
function ownKeys(object: DataMap): ReadonlySet<string> | undefined {
  const marks = ['labels', 'annotations'].flatMap((section) => {
    const pairs = valueAt(object, ['metadata', section]);
    return isMap(pairs) ? Object.keys(pairs) : [];
  });
  if (marks.some((mark) => FILLED_BY.some((one) => (one.endsWith('/') ? mark.startsWith(one) : mark === one)))) {
    return undefined;
  }
  if (object['type'] === 'kubernetes.io/service-account-token') return undefined;
  return keysAt(object, [['data'], ['binaryData'], ['stringData']]);
}

/** A template, or what is taken as a whole from the store, decides the keys in the cluster. */
function keysOfExternalSecret(object: DataMap): ReadonlySet<string> | undefined {
  const spec = isMap(object['spec']) ? object['spec'] : {};
  if (spec['dataFrom'] !== undefined || valueAt(spec, ['target', 'template']) !== undefined) return undefined;
  return textsOf(mapsAt(spec, ['data']), 'secretKey');
}

function keysAt(object: DataMap, paths: readonly (readonly string[])[]): ReadonlySet<string> | undefined {
  const keys = paths.flatMap((path) => {
    const map = valueAt(object, path);
    return isMap(map) ? Object.keys(map) : [];
  });
  return keys.length === 0 ? undefined : new Set(keys);
}

function mapsAt(object: DataMap, path: readonly string[]): readonly DataMap[] {
  const list = valueAt(object, path);
  return Array.isArray(list) ? list.filter(isMap) : [];
}

function textsOf(maps: readonly DataMap[], key: string): ReadonlySet<string> {
  return new Set(maps.map((one) => one[key]).filter((text) => typeof text === 'string'));
}
