import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Mounts and devices of containers whose volume the pod does not have, and devices that are no disk. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    const volumes = volumesOf(pod);
    for (const container of containerPartsIn(pod)) {
      for (const mount of partsIn(container, 'volumeMounts')) {
        const { name } = mount.value;
        if (typeof name !== 'string' || volumes.has(name)) continue;
        const text = `Container ${container.shownName} mounts the volume "${name}", which the pod does not have, so the API server refuses it.`;
        yield violationAt(mount, 'name', text);
      }
      for (const device of partsIn(container, 'volumeDevices')) {
        const { name } = device.value;
        if (typeof name !== 'string' || volumes.get(name) === true) continue;
        const what = volumes.has(name) ? 'is no persistent disk' : 'the pod does not have';
        const text = `Container ${container.shownName} uses the volume "${name}" as a device, which ${what}, so the API server refuses it.`;
        yield violationAt(device, 'name', text);
      }
    }
  }
};

/** Names of the pod's volumes, and whether each may be a device: only a claim may. */
function volumesOf(pod: Part): ReadonlyMap<string, boolean> {
  const volumes = new Map<string, boolean>();
  for (const { value } of partsIn(pod, 'volumes')) {
    const { name } = value;
    if (typeof name === 'string')
      volumes.set(name, value['persistentVolumeClaim'] !== undefined || value['ephemeral'] !== undefined);
  }
  const { resource } = pod;
  if (!matchesKind('StatefulSet', resource.apiVersion, resource.kind)) return volumes;
  const spec = partAt(wholeOf(resource), 'spec');
  for (const claim of spec === undefined ? [] : partsIn(spec, 'volumeClaimTemplates')) {
    const name = valueAt(claim.value, ['metadata', 'name']);
    if (typeof name === 'string') volumes.set(name, true);
  }
  return volumes;
}
