import {
  type Credential,
  credentialIn,
  holdsAwsSecretKey,
} from '../../src/kubernetes/config-and-storage/credential-formats.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { isMap } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A credential of a known format in any text of any object. Its value is in no message, and in no path. */
export const check: SetCheck = function* (set, params) {
  for (const resource of set.resources) {
    if (matchesKind('SealedSecret.bitnami.com', resource.apiVersion, resource.kind)) continue;
    const hits: Hit[] = [];
    visitTexts(resource, params['scanSecrets'] === true, (text, outer, inner, path) => {
      const credential = credentialIn(text, outer, inner);
      if (credential !== undefined) hits.push({ credential, path: [...path] });
    });
    for (const { credential, path } of hits) {
      const isHalf = credential.isIdentifier && !hasAwsSecretKey(resource, params['scanSecrets'] === true);
      yield {
        resource,
        path,
        message: messageFor(resource, credential, isHalf),
        ...(isHalf ? { severity: 'high' } : {}),
      };
    }
  }
};

interface Hit {
  readonly credential: Credential;
  readonly path: Path;
}

function messageFor(resource: Resource, { shown, isIdentifier }: Credential, isHalf: boolean): string {
  const beside = isIdentifier && !isHalf ? ' beside its secret half' : '';
  const consequence = isHalf
    ? 'whose secret half may not be far'
    : 'which everyone who can read this repository can use';
  return `${resource.kind} "${resource.name}" holds ${shown}${beside}, ${consequence}.`;
}

function hasAwsSecretKey(resource: Resource, scansSecrets: boolean): boolean {
  let has = false;
  visitTexts(resource, scansSecrets, (text) => {
    has ||= holdsAwsSecretKey(text);
  });
  return has;
}

/** Sees a text, the last two names that lead to it, and its path, which is good only during the call. */
type TextVisitor = (text: string, outer: string, inner: string, path: Path) => void;

/** Calls `see` for every text of the object, keys included, in its order. */
function visitTexts(resource: Resource, scansSecrets: boolean, see: TextVisitor): void {
  const isSecret = matchesKind('Secret', resource.apiVersion, resource.kind);
  const path: (string | number)[] = [];
  const visit = (value: unknown, outer: string, inner: string): void => {
    if (typeof value === 'string') {
      const isEncoded = isSecret && path[0] === 'data';
      if (value.length < SHORTEST || (isEncoded && !scansSecrets)) return;
      // SOPS leaves the object readable and encrypts its values.
      if (!value.startsWith('ENC[')) see(isEncoded ? decoded(value) : value, outer, inner, path);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        visit(value[index], outer, inner);
        path.pop();
      }
    } else if (isMap(value)) {
      for (const key in value) {
        // A credential that is a key would be printed as part of its own path, so it stands at the mapping.
        if (key.length >= SHORTEST && !isOrdinaryKey(key)) see(key, '', '', path);
        path.push(key);
        // The name of an environment variable stands beside its value.
        visit(value[key], inner, key === 'value' && typeof value['name'] === 'string' ? value['name'] : key);
        path.pop();
      }
    }
  };
  visit(resource.object, '', '');
}

/** Keys that are no credentials: the same come again in one object after another. A hostile repository may bring any number. */
const ORDINARY_KEYS = new Set<string>();
const MOST_KEYS = 10_000;

function isOrdinaryKey(key: string): boolean {
  if (ORDINARY_KEYS.has(key)) return true;
  if (credentialIn(key, '', '') !== undefined || holdsAwsSecretKey(key)) return false;
  if (ORDINARY_KEYS.size >= MOST_KEYS) ORDINARY_KEYS.clear();
  ORDINARY_KEYS.add(key);
  return true;
}

/** No format is shorter, in characters: a Sumo Logic access id. */
const SHORTEST = 14;

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
