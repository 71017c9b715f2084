import { reportedFilesIn } from '../../src/kubernetes/hosts/kubescape-host-data.ts';
import { isMap, type DataMap } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Providers that encrypt. `identity` writes what it gets. Source: the reference of EncryptionConfiguration v1. */
const ENCRYPTING = new Set(['aescbc', 'aesgcm', 'kms', 'secretbox']);

/** A file by which the API server encrypts what it stores, and which leaves Secrets readable or its keys in the open. */
export const check: SetCheck = function* (set) {
  // Until 1.12 the file was of kind EncryptionConfig in the core group.
  for (const kind of ['EncryptionConfiguration.apiserver.config.k8s.io', 'EncryptionConfig.']) {
    for (const resource of set.ofKind(kind)) {
      yield* faultsOfProvider(resource);
      yield* keysInTheOpen(resource);
    }
  }
  for (const { file, place } of reportedFilesIn(set, 'encryptionProviderConfigFile')) {
    for (const fault of faultsOfProvider(file)) yield { ...fault, path: place };
  }
};

interface Provider {
  readonly name: string;
  readonly settings: DataMap;
  readonly path: Path;
}

/** The first provider of the first entry for Secrets is the one that writes them. */
function* faultsOfProvider(resource: Resource): Iterable<Violation> {
  const entries = entriesOf(resource);
  const index = entries.findIndex((entry) => isMap(entry) && coversSecrets(entry['resources']));
  const place: Path = index < 0 ? ['resources'] : ['resources', index, 'providers'];
  const [writer] = index < 0 ? [] : providersOf(entries[index], place);
  const stored = 'so they are stored as they are';
  if (index < 0) {
    yield { resource, path: place, message: `No entry of the encryption configuration is for Secrets, ${stored}.` };
  } else if (writer === undefined || !ENCRYPTING.has(writer.name)) {
    const which = writer === undefined ? 'has no provider' : `is \`${writer.name}\`, which does not encrypt`;
    const path = writer?.path ?? place;
    yield { resource, path, message: `What writes Secrets ${which}, ${stored} and a backup of etcd gives them away.` };
  } else if (writer.name === 'aesgcm') {
    const message = 'Secrets are written with `aesgcm`, whose key must be replaced every 200,000 writes to stay safe.';
    yield { resource, path: writer.path, message, severity: 'info' };
  } else if (writer.name === 'kms' && writer.settings['apiVersion'] === 'v1') {
    const message =
      'Secrets are written with version 1 of `kms`, which Kubernetes has turned off by default since 1.29.';
    yield { resource, path: [...writer.path, 'apiVersion'], message, severity: 'info' };
  }
}

function* keysInTheOpen(resource: Resource): Iterable<Violation> {
  for (const [index, entry] of entriesOf(resource).entries()) {
    for (const { name, settings, path } of providersOf(entry, ['resources', index, 'providers'])) {
      const keys = Array.isArray(settings['keys']) ? settings['keys'] : [];
      for (const [position, key] of keys.entries()) {
        if (!isMap(key) || !isRandomKey(key['secret'])) continue;
        const message = `A key of \`${name}\` is written out here, so whoever reads the repository decrypts a backup of etcd.`;
        yield { resource, path: [...path, 'keys', position, 'secret'], message, severity: 'info' };
      }
    }
  }
}

function entriesOf({ object }: Resource): readonly unknown[] {
  return Array.isArray(object['resources']) ? object['resources'] : [];
}

/** `*.` are all resources of the core group, `*.*` those of every group. */
function coversSecrets(resources: unknown): boolean {
  return Array.isArray(resources) && ['secrets', '*.', '*.*'].some((name) => resources.includes(name));
}

/** The providers of an entry, each a mapping with one key. */
function providersOf(entry: unknown, place: Path): readonly Provider[] {
  const providers = isMap(entry) && Array.isArray(entry['providers']) ? entry['providers'] : [];
  return providers.flatMap((provider: unknown, index) =>
    Object.entries(isMap(provider) ? provider : {}).map(([name, settings]) => ({
      name,
      settings: isMap(settings) ? settings : {},
      path: [...place, index, name],
    })),
  );
}

/** Base64 of 16, 24 or 32 bytes that are no text: the keys of documentation and of placeholders are words. */
function isRandomKey(secret: unknown): boolean {
  if (typeof secret !== 'string' || !/^[A-Za-z0-9+/]{21,44}={0,2}$/u.test(secret)) return false;
  const bytes = Buffer.from(secret, 'base64');
  return [16, 24, 32].includes(bytes.length) && bytes.some((byte) => byte < 0x20 || byte > 0x7e);
}
