import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { mayShareNamespace, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt, type DataMap } from '../../src/model/data.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Path } from '../../src/model/location.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Where a volume names an object; a projected volume has the first two in each of its sources. */
const REFERENCES: readonly { readonly kind: string; readonly path: Path; readonly inProjected: Path }[] = [
  { kind: 'Secret', path: ['secret', 'secretName'], inProjected: ['secret', 'name'] },
  { kind: 'ConfigMap', path: ['configMap', 'name'], inProjected: ['configMap', 'name'] },
  { kind: 'PersistentVolumeClaim', path: ['persistentVolumeClaim', 'claimName'], inProjected: [] },
];

interface Reference {
  readonly kind: string;
  readonly name: string;
  /** From the volume on. */
  readonly path: Path;
}

/** A mounted volume whose Secret, ConfigMap or claim is among the objects of the set. Nothing is wrong with it. */
export const check: SetCheck = function* (set) {
  const kinds = REFERENCES.map(({ kind }) => kind);
  const objects = groupBy(
    kinds.flatMap((kind) => set.ofKind(kind)),
    ({ kind, name }) => `${kind}/${name}`,
  );
  for (const template of podTemplatesIn(set)) {
    const { owner, spec, templatePath } = template;
    const mounted = new Set(containersOf(template).flatMap(({ container }) => mountedNames(container)));
    const volumes = Array.isArray(spec['volumes']) ? spec['volumes'] : [];
    for (const [index, volume] of volumes.entries()) {
      if (!isMap(volume) || !mounted.has(volume['name'])) continue;
      for (const { kind, name, path } of referencesOf(volume)) {
        if (!(objects.get(`${kind}/${name}`) ?? []).some((one) => mayShareNamespace(one, owner))) continue;
        yield {
          resource: owner,
          path: [...templatePath, 'spec', 'volumes', index, ...path],
          message: `${owner.kind} "${owner.name}" mounts the ${kind} "${name}", so whoever takes over a container of it has what is in there.`,
        };
      }
    }
  }
};

function mountedNames(container: DataMap): readonly unknown[] {
  const mounts = container['volumeMounts'];
  return Array.isArray(mounts) ? mounts.map((mount: unknown) => valueAt(mount, ['name'])) : [];
}

function referencesOf(volume: DataMap): readonly Reference[] {
  const sources = valueAt(volume, ['projected', 'sources']);
  const projected = (Array.isArray(sources) ? sources : []).flatMap((source: unknown, index) =>
    REFERENCES.flatMap(({ kind, inProjected }) => {
      const name = valueAt(source, inProjected);
      return typeof name === 'string' ? [{ kind, name, path: ['projected', 'sources', index, ...inProjected] }] : [];
    }),
  );
  const direct = REFERENCES.flatMap(({ kind, path }) => {
    const name = valueAt(volume, path);
    return typeof name === 'string' ? [{ kind, name, path }] : [];
  });
  return [...direct, ...projected];
}
