import { type DataMap, isMap, valueAt } from '../model/data.ts';
import { groupBy } from '../model/group-by.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import { mayShareNamespace } from './selectors.ts';

/** A ConfigMap or Secret that the cluster will have: one of the set, or one that a controller makes from the set. */
export interface ConfigObject {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** What defines it; its namespace is the object's, unless it goes to several. */
  readonly source: Resource;
  readonly isInAnyNamespace: boolean;
  /** Its keys; undefined where they are known only in the cluster. */
  readonly keys: readonly string[] | undefined;
}

/** The kinds that `configObjectsIn` reads, for a rule's `uses`. */
export const CONFIG_KINDS = [
  'ConfigMap',
  'Secret',
  'Bundle.trust.cert-manager.io',
  'Certificate.cert-manager.io',
  'ClusterExternalSecret.external-secrets.io',
  'ExternalSecret.external-secrets.io',
  'OnePasswordItem.onepassword.com',
  'SealedSecret.bitnami.com',
  'SecretProviderClass.secrets-store.csi.x-k8s.io',
  'VaultDynamicSecret.secrets.hashicorp.com',
  'VaultPKISecret.secrets.hashicorp.com',
  'VaultStaticSecret.secrets.hashicorp.com',
] as const;

/**
 * For a reference from an object, the ConfigMaps or Secrets of that name in its namespace. Controllers' objects are read by
 * their own API references: External Secrets, Sealed Secrets, cert-manager, trust-manager, the Secrets Store CSI driver,
 * 1Password and Vault Secrets Operator.
 */
export function configObjectsIn(
  set: ResourceSet,
): (kind: ConfigObject['kind'], name: string, from: Resource) => readonly ConfigObject[] {
  const found = CONFIG_KINDS.flatMap((kind) => set.ofKind(kind).flatMap((source) => READERS[kind](source)));
  const byName = groupBy(found, ({ kind, name }) => `${kind}/${name}`);
  return (kind, name, from) =>
    (byName.get(`${kind}/${name}`) ?? []).filter(
      ({ source, isInAnyNamespace }) => isInAnyNamespace || mayShareNamespace(source, from),
    );
}

const READERS: Readonly<Record<(typeof CONFIG_KINDS)[number], (source: Resource) => readonly ConfigObject[]>> = {
  ConfigMap: (source) => [configObject(source, source.name, { kind: 'ConfigMap', keys: ownKeys(source, ['data', 'binaryData']) })],
  Secret: (source) => [configObject(source, source.name, { keys: keysOfSecret(source) })],
  'Bundle.trust.cert-manager.io': (source) =>
    (['ConfigMap', 'Secret'] as const).map((kind) => configObject(source, source.name, { kind, isInAnyNamespace: true })),
  'Certificate.cert-manager.io': (source) => [configObject(source, valueAt(source.object, ['spec', 'secretName']))],
  'ClusterExternalSecret.external-secrets.io': (source) => [
    configObject(source, valueAt(source.object, ['spec', 'externalSecretName']) ?? source.name, { isInAnyNamespace: true }),
    configObject(source, valueAt(source.object, ['spec', 'externalSecretSpec', 'target', 'name']), { isInAnyNamespace: true }),
  ],
  'ExternalSecret.external-secrets.io': (source) => [
    configObject(source, valueAt(source.object, ['spec', 'target', 'name']) ?? source.name, {
      keys: keysOfExternalSecret(source),
    }),
  ],
  'OnePasswordItem.onepassword.com': (source) => [configObject(source, source.name)],
  'SealedSecret.bitnami.com': (source) => [
    configObject(source, valueAt(source.object, ['spec', 'template', 'metadata', 'name']) ?? source.name, {
      keys: ownKeys({ object: inSpec(source) }, ['encryptedData'], [['template', 'data']]),
    }),
  ],
  'SecretProviderClass.secrets-store.csi.x-k8s.io': (source) =>
    mapsAt(source.object, ['spec', 'secretObjects']).map((one) =>
      configObject(source, one['secretName'], { keys: textsIn(mapsAt(one, ['data']), 'key') }),
    ),
  'VaultDynamicSecret.secrets.hashicorp.com': destinationOfVault,
  'VaultPKISecret.secrets.hashicorp.com': destinationOfVault,
  'VaultStaticSecret.secrets.hashicorp.com': destinationOfVault,
};
