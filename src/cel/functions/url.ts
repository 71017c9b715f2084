import { CelError, CelMap, CelObject, mapOf, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** An absolute URL, or an absolute path, in its parts as written. */
export class Url extends CelObject {
  readonly text: string;
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;

  constructor(parts: {
    readonly text: string;
    readonly scheme: string;
    readonly host: string;
    readonly path: string;
    readonly query: string;
  }) {
    super();
    this.text = parts.text;
    this.scheme = parts.scheme;
    this.host = parts.host;
    this.path = parts.path;
    this.query = parts.query;
  }

  get typeName(): string {
    return 'kubernetes.URL';
  }

  override equals(other: CelObject): boolean {
    return other instanceof Url && other.text === this.text;
  }
}

// Go's url.ParseRequestURI, which the API server uses, knows no fragments: a # is part of the path or query.
const URL_PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?]*))?)?(\/[^?]*|)(?:\?(.*))?$/s;
const HOST = /^(?:[^@]*@)?(?:\[[0-9A-Fa-f:.%]+\]|[^:[\]\s<>"]*)(?::\d*)?$/;
// oxlint-disable-next-line no-control-regex -- Go refuses them too
const CONTROL = /[\u0000-\u001f\u007f]/;

function parseUrl(text: string): Url | undefined {
  if (CONTROL.test(text) || text === '') return undefined;
  const match = URL_PARTS.exec(text);
  if (match === null) return undefined;
  const [, scheme = '', authority, path = '', query = ''] = match;
  if (scheme === '' && !path.startsWith('/')) return undefined;
  if (scheme !== '' && authority === undefined && path === '') return undefined;
  if (authority !== undefined && !HOST.test(authority)) return undefined;
  if (/%(?![0-9A-Fa-f]{2})/.test(path) || /[ ]/.test(authority ?? '')) return undefined;
  return new Url({ text, scheme: scheme.toLowerCase(), host: (authority ?? '').replace(/^[^@]*@/, ''), path, query });
}

/** `url(text)`. */
export function url(value: CelValue): CelValue {
  if (typeof value !== 'string') return noOverload('url', value);
  return parseUrl(value) ?? new CelError(`${JSON.stringify(value.slice(0, 200))} is no absolute URL or path`);
}

/** `isURL(text)`. */
export function isURL(value: CelValue): CelValue {
  return typeof value === 'string' ? parseUrl(value) !== undefined : noOverload('isURL', value);
}

/** `url.getScheme()`: empty for a path. */
export function getScheme(value: CelValue): CelValue {
  return value instanceof Url ? value.scheme : noOverload('getScheme', value);
}

/** `url.getHost()`: with the port, and with the brackets of an IPv6 address. */
export function getHost(value: CelValue): CelValue {
  return value instanceof Url ? value.host : noOverload('getHost', value);
}

/** `url.getHostname()`: without port and brackets. */
export function getHostname(value: CelValue): CelValue {
  if (!(value instanceof Url)) return noOverload('getHostname', value);
  return value.host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
}

/** `url.getPort()`: empty where none is written. */
export function getPort(value: CelValue): CelValue {
  return value instanceof Url ? (/:(\d*)$/.exec(value.host)?.[1] ?? '') : noOverload('getPort', value);
}

/** `url.getEscapedPath()`: with everything escaped that has to be. */
export function getEscapedPath(value: CelValue): CelValue {
  if (!(value instanceof Url)) return noOverload('getEscapedPath', value);
  const escaped = encodeURI(value.path.toWellFormed()).replaceAll('%25', '%').replaceAll('#', '%23');
  return escaped.replaceAll(/[[\]]/g, (bracket) => (bracket === '[' ? '%5B' : '%5D'));
}

/** `url.getQuery()`: for each key the list of its values, unescaped. */
export function getQuery(value: CelValue): CelValue {
  if (!(value instanceof Url)) return noOverload('getQuery', value);
  const values = new Map<string, string[]>();
  for (const pair of value.query.split('&')) {
    if (pair === '' || pair.includes(';')) continue;
    const [key, ...rest] = pair.split('=');
    const [name, text] = [unescaped(key ?? ''), unescaped(rest.join('='))];
    if (name === undefined || text === undefined) continue;
    values.set(name, [...(values.get(name) ?? []), text]);
  }
  const map: CelMap = mapOf([...values].map(([key, texts]) => ({ key, value: texts })));
  return map;
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
