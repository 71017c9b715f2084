import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A volume of a pod, or a PersistentVolume, that a FlexVolume driver mounts. */
export const check: SetCheck = function* (set, params) {
  const allowed = Array.isArray(params['allowedDrivers']) ? params['allowedDrivers'] : [];
  for (const { owner, source, path, shownName } of flexVolumes(podTemplatesIn(set), set.ofKind('PersistentVolume'))) {
    const driver = scalarText(valueAt(source, ['driver']));
    if (allowed.includes(driver)) continue;
    yield {
      resource: owner,
      path: [...path, 'flexVolume', 'driver'],
      message: `${shownName} is mounted by the FlexVolume driver "${driver}", a program that runs as root on each node and is no longer developed.`,
    };
  }
};

interface FlexVolume {
  readonly owner: Resource;
  readonly source: unknown;
  readonly shownName: string;
  /** Of what has the source, from the owner's root. */
  readonly path: Path;
}

function* flexVolumes(
  templates: ReturnType<typeof podTemplatesIn>,
  persistentVolumes: readonly Resource[],
): Generator<FlexVolume> {
  for (const { owner, spec, templatePath } of templates) {
    const volumes = Array.isArray(spec['volumes']) ? spec['volumes'] : [];
    for (const [index, volume] of volumes.entries()) {
      if (!isMap(volume) || volume['flexVolume'] === undefined) continue;
      const shownName = `Volume "${scalarText(volume['name'])}"`;
      yield { owner, source: volume['flexVolume'], shownName, path: [...templatePath, 'spec', 'volumes', index] };
    }
  }
  for (const owner of persistentVolumes) {
    const source = valueAt(owner.object, ['spec', 'flexVolume']);
    if (source === undefined) continue;
    yield { owner, source, shownName: `PersistentVolume "${owner.name}"`, path: ['spec'] };
  }
}
