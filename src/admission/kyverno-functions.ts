import { createHash } from 'node:crypto';
import { CelError, type CelValue } from '../cel/value.ts';
import { repositoryOf } from '../kubernetes/image-name.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/** Functions of Kyverno that make something of a text. Source: Kyverno's documentation of its CEL libraries. */
export type TextFunction = 'image' | 'json' | 'yaml' | 'md5' | 'sha1' | 'sha256';

/** Longest image name that is read, in UTF-16 units. */
const MAX_IMAGE = 1_000;

/** The parts of an image's name with Docker's defaults; undefined for what is no name of an image. */
export function imageParts(name: string): Readonly<Record<string, string | boolean>> | undefined {
  if (name.length > MAX_IMAGE) return undefined;
  const [named = '', digest = ''] = name.split('@', 2);
  const full = repositoryOf(named);
  const tag = named.slice(full.length + 1);
  const slash = full.indexOf('/');
  const host = full.slice(0, Math.max(slash, 0));
  const isHost = host === 'localhost' || host.includes('.') || host.includes(':');
  const path = isHost ? full.slice(slash + 1) : full;
  if (!/^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/u.test(path)) return undefined;
  return {
    registry: isHost ? host : 'index.docker.io',
    repository: isHost || path.includes('/') ? path : `library/${path}`,
    tag: tag === '' && digest === '' ? 'latest' : tag,
    digest,
    identifier: digest === '' ? tag || 'latest' : digest,
    containsDigest: digest !== '',
  };
}

/** Longest text that is read as JSON or YAML, in UTF-16 units. */
const MAX_TEXT = 1_000_000;
const YAML_LIMITS = { documents: 1, nodes: 100_000, depth: 100 };

const FUNCTIONS: Readonly<Record<TextFunction, (text: string) => CelValue | undefined>> = {
  image: imageParts,
  json: fromJson,
  yaml: fromYaml,
  md5: (text) => digestOf('md5', text),
  sha1: (text) => digestOf('sha1', text),
  sha256: (text) => digestOf('sha256', text),
};

function digestOf(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}

function fromJson(text: string): CelValue {
  if (text.length > MAX_TEXT) return new CelError('json.unmarshal: the text is too long to be read here');
  try {
    return JSON.parse(text) as CelValue;
  } catch {
    return new CelError('json.unmarshal: the text is no JSON');
  }
}

function fromYaml(text: string): CelValue {
  if (text.length > MAX_TEXT) return new CelError('yaml.parse: the text is too long to be read here');
  const [document] = parseYaml(text, YAML_LIMITS).documents;
  if (document === undefined) return null;
  return document.kind === 'data' ? document.data : new CelError('yaml.parse: the text is no YAML');
}

/**
 * What expressions look up in place of calling one of these functions: for each a mapping in which every text that it takes is a
 * key.
 */
export function textFunctions(): Readonly<Record<TextFunction, object>> {
  const { image, json, yaml, md5, sha1, sha256 } = FUNCTIONS;
  return {
    image: everyText(image),
    json: everyText(json),
    yaml: everyText(yaml),
    md5: everyText(md5),
    sha1: everyText(sha1),
    sha256: everyText(sha256),
  };
}

function everyText(read: (text: string) => CelValue | undefined): object {
  const valueAt = (key: string | symbol): CelValue | undefined => (typeof key === 'string' ? read(key) : undefined);
  return new Proxy(
    {},
    {
      get: (_, key) => valueAt(key),
      has: (_, key) => valueAt(key) !== undefined,
      getOwnPropertyDescriptor(_, key) {
        const value = valueAt(key);
        return value === undefined ? undefined : { value, configurable: true, enumerable: true, writable: true };
      },
    },
  );
}
