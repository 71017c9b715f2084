import { type Credential, credentialIn, holdsAwsSecretKey } from '../../src/kubernetes/credential-formats.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { type DataMap, isMap } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A credential of a known format in any text of any object. Its value is in no message, and in no path. */
export const check: SetCheck = function* (set, params) {
  for (const resource of set.resources) {
    if (matchesKind('SealedSecret.bitnami.com', resource.apiVersion, resource.kind)) continue;
    const texts = textsOf(resource, params['scanSecrets'] === true);
    for (const { text, path, names } of texts) {
      const credential = credentialIn(names === '' ? text : `${names}=${text}`);
      if (credential === undefined) continue;
      const isHalf = credential.isIdentifier && !texts.some((one) => holdsAwsSecretKey(one.text));
      yield { resource, path, message: messageFor(resource, credential, isHalf), ...(isHalf ? { severity: 'high' } : {}) };
    }
  }
};

function messageFor(resource: Resource, { shown }: Credential, isHalf: boolean): string {
  const consequence = isHalf ? 'whose secret half must not be far' : 'which everyone who can read this repository can use';
  return `${resource.kind} "${resource.name}" holds ${shown}, ${consequence}.`;
}

interface FoundText {
  readonly text: string;
  readonly path: Path;
  /** What leads to the text, by which some formats are known; empty for a key. */
  readonly names: string;
}

function textsOf(resource: Resource, scansSecrets: boolean): readonly FoundText[] {
  const found: FoundText[] = [];
  const isSecret = matchesKind('Secret', resource.apiVersion, resource.kind);
  const visit = (value: unknown, path: Path, names: readonly string[]): void => {
    if (typeof value === 'string') {
      const isEncoded = isSecret && path[0] === 'data';
      if (isEncoded && !scansSecrets) return;
      const text = isEncoded ? Buffer.from(value, 'base64').toString('utf8') : value;
      // SOPS leaves the object readable and encrypts its values.
      if (!text.startsWith('ENC[')) found.push({ text, path, names: names.join('.') });
    } else if (Array.isArray(value)) value.forEach((item: unknown, index) => visit(item, [...path, index], names));
    else if (isMap(value)) visitMap(value, path, names);
  };
  const visitMap = (map: DataMap, path: Path, names: readonly string[]): void => {
    for (const [key, value] of Object.entries(map)) {
      // A credential that is a key would be printed as part of its own path, so the finding stands at the mapping.
      if (key.length >= 20) found.push({ text: key, path, names: '' });
      visit(value, [...path, key], [...names.slice(-1), key === 'value' && typeof map['name'] === 'string' ? map['name'] : key]);
    }
  };
  visitMap(resource.object, [], []);
  return found;
}
