import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { type OwnedTemplate, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import { keyOfResource, type Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Workloads that run as one user and share storage, so that either may touch the other's files. Strict: any storage. */
export const check: SetCheck = function* (set, params) {
  const isStrict = params['strict'] === true;
  /** The first workload by user and storage. */
  const first = new Map<string, Resource>();
  for (const template of podTemplatesIn(set)) {
    const { owner } = template;
    const places = isStrict ? ['anything'] : sharedStorageOf(template);
    if (places.length === 0 || template.spec['hostUsers'] === false) continue;
    for (const { user, path } of usersOf(template)) {
      const other = places.map((place) => firstAt(first, `${user} ${place}`, owner)).find((one) => one !== owner);
      if (other === undefined || keyOfResource(other) === keyOfResource(owner)) continue;
      yield {
        resource: owner,
        path,
        message: `${owner.kind} "${owner.name}" runs as user ${user} like ${other.kind} "${other.name}", so whoever takes over one may touch the other's files.`,
        related: [{ resource: other, path: ['metadata', 'name'], message: 'The first workload with this user.' }],
      };
      break;
    }
  }
};

function firstAt(first: Map<string, Resource>, key: string, owner: Resource): Resource {
  const known = first.get(key) ?? owner;
  first.set(key, known);
  return known;
}

/** The users other than root that a pod's containers run as, each with the place that says so. */
function* usersOf(template: OwnedTemplate): Generator<{ readonly user: number; readonly path: Path }> {
  const ofPod = valueAt(template.spec, ['securityContext', 'runAsUser']);
  const seen = new Set<number>();
  for (const { container, path } of containersOf(template)) {
    const own = valueAt(container, ['securityContext', 'runAsUser']);
    const user = own ?? ofPod;
    if (typeof user !== 'number' || user === 0 || seen.has(user)) continue;
    seen.add(user);
    const place = own === undefined ? [...template.templatePath, 'spec'] : path;
    yield { user, path: [...place, 'securityContext', 'runAsUser'] };
  }
}

/** Names of what a pod may share with others: the node's files, and claims of its namespace. */
function sharedStorageOf({ owner, spec }: OwnedTemplate): readonly string[] {
  const volumes: readonly unknown[] = Array.isArray(spec['volumes']) ? spec['volumes'] : [];
  const places = volumes.flatMap((volume) => {
    if (!isMap(volume)) return [];
    if (volume['hostPath'] !== undefined) return 'node';
    const claim = valueAt(volume, ['persistentVolumeClaim', 'claimName']);
    return typeof claim === 'string' ? `claim ${owner.namespace ?? ''}/${claim}` : [];
  });
  return [...new Set(places)];
}
