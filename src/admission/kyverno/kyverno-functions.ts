import { createHash } from 'node:crypto';
import { duration, Duration, timestamp, Timestamp, timestampOf } from '../../cel/functions/time.ts';
import { CelError, type CelValue } from '../../cel/value.ts';
import { repositoryOf } from '../../kubernetes/workloads/image-name.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { x509Certificate } from './x509-certificate.ts';

/** Functions of Kyverno that make something of a text. Source: Kyverno's documentation of its CEL libraries. */
export type TextFunction = (typeof TEXT_FUNCTION_NAMES)[number];

const TEXT_FUNCTION_NAMES = [
  'image',
  'json',
  'yaml',
  'md5',
  'sha1',
  'sha256',
  'x509',
  'cron',
  'truncated',
  'serviceAccount',
] as const;

/** Longest image name that is read, in UTF-16 units. */
const MAX_IMAGE = 1_000;

/** Docker Hub as go-containerregistry names it, whose own images have this before their names. */
const DOCKER_HUB = 'index.docker.io';
const OWN_IMAGES = 'library/';

/**
 * The parts of an image's name with Docker's defaults; undefined for what is no name of an image. What it takes for a registry and
 * which digests it takes is as go-containerregistry has it, with which Kyverno reads names: a digest leaves no tag.
 */
export function imageParts(name: string): Readonly<Record<string, string | boolean>> | undefined {
  if (name.length > MAX_IMAGE) return undefined;
  const at = name.indexOf('@');
  const [named, digest] = at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
  if (at >= 0 && !/^sha256:[0-9a-f]{64}$/u.test(digest)) return undefined;
  const full = repositoryOf(named);
  const written = named.slice(full.length + 1);
  if (named.length > full.length && !/^[\w.-]{1,128}$/u.test(written)) return undefined;
  const slash = full.indexOf('/');
  const host = full.slice(0, Math.max(slash, 0));
  const isHost = host.includes('.') || host.includes(':');
  const registry = !isHost || host === 'docker.io' ? DOCKER_HUB : host;
  const path = isHost ? full.slice(slash + 1) : full;
  if (!/^[a-z0-9_\-./]{2,255}$/u.test(path)) return undefined;
  const tag = digest === '' ? written || 'latest' : '';
  return {
    registry,
    repository: registry === DOCKER_HUB && !path.includes('/') ? `${OWN_IMAGES}${path}` : path,
    tag,
    digest,
    identifier: digest === '' ? tag : digest,
    identifierWithSeparator: digest === '' ? `:${tag}` : `${written === '' ? '' : `:${written}`}@${digest}`,
    containsDigest: digest !== '',
  };
}

/** Who a service account's name means, as the API server writes it; nobody for other users. */
function serviceAccountOf(username: string): CelValue {
  const [, namespace = '', name = ''] = /^system:serviceaccount:([^:]*):(.*)$/su.exec(username) ?? [];
  return { Namespace: namespace, Name: name };
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
  x509: x509Certificate,
  cron: cronOf,
  truncated,
  serviceAccount: serviceAccountOf,
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

/** The five fields of cron of a time: minute, hour, day, month and day of the week, in UTC. */
function cronOf(text: string): CelValue {
  const time = timestamp(text);
  if (!(time instanceof Timestamp)) return time;
  const date = new Date(Number(time.nanos / 1_000_000n));
  const day = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCDay()];
  return [date.getUTCMinutes(), date.getUTCHours(), ...day].join(' ');
}

/** The start of year 1, from which Go counts when it rounds a time, in nanoseconds since 1970. */
const FIRST_INSTANT = -62_135_596_800_000_000_000n;

/** A time rounded down to a multiple of a duration, both of which the text has with a blank between. */
function truncated(text: string): CelValue {
  const [written = '', step = ''] = text.split(' ', 2);
  const [time, unit] = [timestamp(written), duration(step)];
  if (!(time instanceof Timestamp)) return time;
  if (!(unit instanceof Duration)) return unit;
  return unit.nanos <= 0n ? time : timestampOf(time.nanos - ((time.nanos - FIRST_INSTANT) % unit.nanos));
}

/**
 * What expressions look up in place of calling one of these functions: for each a mapping in which every text that it takes is a
 * key.
 */
export function textFunctions(): Readonly<Record<TextFunction, object>> {
  return Object.fromEntries(TEXT_FUNCTION_NAMES.map((name) => [name, everyText(FUNCTIONS[name])])) as Readonly<
    Record<TextFunction, object>
  >;
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
