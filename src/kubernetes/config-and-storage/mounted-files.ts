import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';

/**
 * What a file of a container is outside of it, as text that two containers share only where they read one file: the path on
 * the node, or the volume and the path in it. The path itself where no volume is mounted there. `containerPath` leads to the
 * container in a pod's list.
 */
export function originOfFile(resource: Resource, containerPath: Path, file: string): string {
  const container = valueAt(resource.object, containerPath);
  const pod = valueAt(resource.object, containerPath.slice(0, -2));
  const mount = mountAbove(container, file);
  const volumes: readonly unknown[] = isMap(pod) && Array.isArray(pod['volumes']) ? pod['volumes'] : [];
  const volume = volumes.find((one) => isMap(one) && one['name'] === mount?.['name']);
  if (mount === undefined || !isMap(volume)) return file;
  const inside = `${pathText(mount['subPath'], '/')}${file.slice(pathText(mount['mountPath'], '').length)}`;
  const onNode = valueAt(volume, ['hostPath', 'path']);
  if (typeof onNode === 'string') return `${onNode.replace(/(?<!\/)\/+$/u, '')}${inside}`;
  const { name: _, ...source } = volume;
  return `${resource.namespace ?? ''} ${JSON.stringify(source)} ${inside}`;
}

/** The mount with the longest path that holds the file. */
function mountAbove(container: unknown, file: string): DataMap | undefined {
  const mounts = isMap(container) && Array.isArray(container['volumeMounts']) ? container['volumeMounts'] : [];
  let best: DataMap | undefined;
  for (const mount of mounts) {
    if (!isMap(mount)) continue;
    const path = pathText(mount['mountPath'], '');
    if (path === '' || (file !== path && !file.startsWith(`${path}/`))) continue;
    if (best === undefined || path.length > pathText(best['mountPath'], '').length) best = mount;
  }
  return best;
}

/** A path without a slash at its end, behind `lead`; empty where there is none. */
function pathText(path: unknown, lead: string): string {
  return typeof path === 'string' && path !== '' ? `${lead}${path.replace(/(?<!\/)\/+$/u, '')}` : '';
}
