import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import { podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the claim';

/** Claims without a way to be mounted or without a size. */
export const check: SetCheck = function* (set) {
  for (const claim of set.ofKind('PersistentVolumeClaim')) {
    const spec = partAt(wholeOf(claim), 'spec');
    if (spec === undefined) continue;
    yield* accessFaults(spec, `Claim "${claim.name}"`);
    const storage = partAt(spec, 'resources', 'requests')?.value['storage'];
    if (storage === undefined || !isAboveZero(storage)) yield noSize(spec, `Claim "${claim.name}"`, storage);
  }
  yield* templateFaults(set);
};

function isAboveZero(storage: unknown): boolean {
  const text = scalarText(storage);
  return !/^[+-]?0*(?:\.0*)?[A-Za-z]*$/u.test(text) && !text.startsWith('-');
}

function noSize(spec: Part, shown: string, storage: unknown): Violation {
  const place = { ...spec, path: [...spec.path, 'resources', 'requests'] };
  return violationAt(
    place,
    'storage',
    `${shown} asks for ${storage === undefined ? 'no size' : scalarText(storage)}, ${REFUSED}.`,
  );
}

/** Claims that are made for pods. A StatefulSet without a size for them is told by a rule of its own. */
function* templateFaults(set: ResourceSet): Generator<Violation> {
  for (const owner of set.ofKind('StatefulSet')) {
    const whole = partAt(wholeOf(owner), 'spec');
    for (const claim of whole === undefined ? [] : partsIn(whole, 'volumeClaimTemplates')) {
      const spec = partAt(claim, 'spec');
      if (spec === undefined) continue;
      const shown = `A claim template of StatefulSet "${owner.name}"`;
      yield* accessFaults(spec, shown);
      const storage = partAt(spec, 'resources', 'requests')?.value['storage'];
      if (storage !== undefined && !isAboveZero(storage)) yield noSize(spec, shown, storage);
    }
  }
  for (const { pod } of podPartsIn(set))
    for (const volume of partsIn(pod, 'volumes')) {
      const spec = partAt(volume, 'ephemeral', 'volumeClaimTemplate', 'spec');
      if (spec === undefined) continue;
      const shown = `The claim of volume "${scalarText(volume.value['name'])}"`;
      yield* accessFaults(spec, shown);
      const storage = partAt(spec, 'resources', 'requests')?.value['storage'];
      if (storage === undefined || !isAboveZero(storage)) yield noSize(spec, shown, storage);
    }
}

function* accessFaults(spec: Part, shown: string): Generator<Violation> {
  const { accessModes } = spec.value;
  if (!Array.isArray(accessModes) || accessModes.length === 0)
    yield violationAt(spec, 'accessModes', `${shown} does not say how it may be mounted, ${REFUSED}.`);
  else if (accessModes.length > 1 && accessModes.includes('ReadWriteOncePod'))
    yield violationAt(spec, 'accessModes', `${shown} asks for ReadWriteOncePod beside other modes, ${REFUSED}.`);
}
