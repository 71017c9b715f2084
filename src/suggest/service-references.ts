import { containersOf } from '../kubernetes/workloads/containers.ts';
import { configReferencesOf } from '../kubernetes/config-and-storage/config-references.ts';
import { indexByNamespace } from '../kubernetes/namespace-index.ts';
import { scalarText } from '../kubernetes/syntax/scalar-text.ts';
import { mayShareNamespace, type OwnedTemplate, podTemplatesIn } from '../kubernetes/selectors.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';

/** A Service that a workload names in its settings. */
export interface ServiceReference {
  readonly from: OwnedTemplate;
  readonly service: Resource;
  /** The Service's port, where one is written. */
  readonly port?: number;
  /** Host and port as they are written; never what stands before them, which may be a password. */
  readonly text: string;
  /** Where it is written. */
  readonly holder: Resource;
  readonly path: Path;
}

/** Characters of a value, and of all values of a workload, that are looked through: settings are short, and a repository can hold any text. */
const MOST_CHARACTERS = 64 * 1024;
const MOST_OF_WORKLOAD = 512 * 1024;

/** A scheme, a host and a port, as far as they are there. */
const HOST =
  /(?:\b([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/@"']{1,200}@)?)?\b([a-z0-9][a-z0-9.-]{0,252})(?::(\d{1,5}))?/giu;

/** Names of variables whose whole value is a host. */
const NAMES_HOST = /(?:HOST|HOSTNAME|ADDR|ADDRESS|ENDPOINT|SERVER|SERVICE|URL|URI|BROKERS?)$/u;

/**
 * The Services of the set that workloads name in variables, arguments and ConfigMaps: by a URL, by host and port of the Service, by
 * its full name, or as the whole value of a variable for a host.
 */
export function serviceReferencesIn(set: ResourceSet): readonly ServiceReference[] {
  const services = indexByNamespace(set.ofKind('Service'), ({ name, namespace }) => ({ name, namespace }));
  return podTemplatesIn(set).flatMap((from) => {
    let left = MOST_OF_WORKLOAD;
    const found = new Map<string, ServiceReference>();
    for (const setting of settingsOf(from, set)) {
      const text = setting.text.slice(0, Math.min(MOST_CHARACTERS, left));
      left -= text.length;
      if (left <= 0) break;
      for (const match of text.matchAll(HOST)) {
        const named = serviceNamed(match, setting, from, services);
        if (named === undefined) continue;
        const key = `${named.service.namespace ?? ''}/${named.service.name}:${named.port ?? ''}`;
        if (!found.has(key))
          found.set(key, {
            from,
            ...named,
            text: match[3] === undefined ? (match[2] ?? '') : `${match[2] ?? ''}:${match[3]}`,
            holder: setting.holder,
            path: setting.path,
          });
      }
    }
    return [...found.values()];
  });
}

interface Setting {
  readonly text: string;
  /** The variable, where it is one. */
  readonly variable?: string;
  readonly holder: Resource;
  readonly path: Path;
}

function serviceNamed(
  [, scheme, host = '', written]: RegExpMatchArray,
  { text, variable }: Setting,
  { owner }: OwnedTemplate,
  services: (name: string, from: Resource) => readonly Resource[],
): Pick<ServiceReference, 'service' | 'port'> | undefined {
  const parts = host.toLowerCase().split('.');
  const [name = '', namespace] = parts;
  if (parts.length > 2 && parts[2] !== 'svc') return undefined;
  const candidates = services(name, namespace === undefined ? owner : { ...owner, namespace });
  const service = candidates.find((one) => namespace !== undefined || mayShareNamespace(one, owner));
  if (service === undefined) return undefined;
  const port = written === undefined ? undefined : Number(written);
  const isPort = port !== undefined && portsOf(service).includes(port);
  const isWhole = variable !== undefined && NAMES_HOST.test(variable.toUpperCase()) && text.trim() === host;
  const isMeant = scheme !== undefined || isPort || parts.length > 2 || isWhole;
  if (!isMeant) return undefined;
  const standard = scheme === 'http' ? 80 : scheme === 'https' ? 443 : undefined;
  const asked = isPort
    ? port
    : port === undefined && standard !== undefined && portsOf(service).includes(standard)
      ? standard
      : undefined;
  return { service, ...(asked === undefined ? {} : { port: asked }) };
}

function portsOf(service: Resource): readonly unknown[] {
  const ports = valueAt(service.object, ['spec', 'ports']);
  return Array.isArray(ports) ? ports.map((one: unknown) => valueAt(one, ['port'])) : [];
}

/** The texts that a workload is set up by: its variables and arguments, and the ConfigMaps of the set that it is given. */
function* settingsOf(owned: OwnedTemplate, set: ResourceSet): Generator<Setting> {
  const { owner } = owned;
  for (const { container, path } of containersOf(owned)) {
    const { env } = container;
    for (const [index, one] of (Array.isArray(env) ? (env as readonly unknown[]) : []).entries()) {
      const value = valueAt(one, ['value']);
      if (typeof value !== 'string') continue;
      const variable = scalarText(valueAt(one, ['name']));
      yield { text: value, variable, holder: owner, path: [...path, 'env', index, 'value'] };
    }
    for (const key of ['command', 'args']) {
      const list = container[key];
      for (const [index, one] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries())
        if (typeof one === 'string') yield { text: one, holder: owner, path: [...path, key, index] };
    }
  }
  const seen = new Set<Resource>();
  for (const { kind, name } of configReferencesOf(owned)) {
    if (kind !== 'ConfigMap') continue;
    const map = set.ofKind('ConfigMap').find((one) => one.name === name && mayShareNamespace(one, owner));
    if (map === undefined || seen.has(map)) continue;
    seen.add(map);
    const data = map.object['data'];
    for (const [key, text] of isMap(data) ? Object.entries(data) : [])
      if (typeof text === 'string') yield { text, variable: key, holder: map, path: ['data', key] };
  }
}
