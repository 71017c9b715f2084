import { groupOf } from '../kubernetes/kinds.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';

/** Fields by which Kubernetes merges lists, in the order in which they are tried. */
const MERGE_KEYS = ['name', 'key', 'mountPath', 'containerPort', 'port', 'host', 'path', 'ip', 'topologyKey', 'type'];

/** What Kustomize hangs on generated names: a dash and ten letters or digits of its own alphabet. */
const KUSTOMIZE_HASH = /-[2456789bcdfghkmt]{10}$/u;

/**
 * Who a finding is, over time and environments: rule, object and path, never a line, an index or a value.
 * `file` names text that is no object. Reports print its hash, the fingerprint.
 */
export function identityOf(
  rule: string,
  path: Path,
  subject: { readonly resource?: Resource; readonly file: string },
): string {
  const { resource } = subject;
  const parts =
    resource === undefined
      ? [rule, subject.file]
      : [
          rule,
          groupOf(resource.apiVersion),
          resource.kind,
          resource.namespace ?? '',
          resource.name.replace(KUSTOMIZE_HASH, ''),
          stablePath(resource, path),
        ];
  // Joined, it keeps no text alive; and it is nobody else's, so that to look for the same would find nothing.
  return parts.join('\u0000');
}

/** The path with list items by their merge key, e.g. `spec.containers[app].image`; by value for plain items. */
function stablePath(resource: Resource, path: Path): string {
  let text = '';
  path.forEach((segment, index) => {
    if (typeof segment === 'string') text += `${text === '' ? '' : '.'}${segment}`;
    else text += `[${itemName(valueAt(resource.object, path.slice(0, index + 1)), segment)}]`;
  });
  return text;
}

function itemName(item: unknown, index: number): string {
  if (typeof item === 'string' || typeof item === 'number') return String(item);
  if (!isMap(item)) return String(index);
  for (const key of MERGE_KEYS) {
    const value = item[key];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return String(index);
}
