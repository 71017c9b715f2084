import { scalarText } from '../../src/kubernetes/scalar-text.ts';
import { partAt, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the claim';

/** Claims without a way to be mounted or without a size. */
export const check: SetCheck = function* (set) {
  for (const claim of set.ofKind('PersistentVolumeClaim')) {
    const spec = partAt(wholeOf(claim), 'spec');
    if (spec === undefined) continue;
    const { accessModes } = spec.value;
    if (!Array.isArray(accessModes) || accessModes.length === 0)
      yield violationAt(spec, 'accessModes', `Claim "${claim.name}" does not say how it may be mounted, ${REFUSED}.`);
    else if (accessModes.length > 1 && accessModes.includes('ReadWriteOncePod'))
      yield violationAt(
        spec,
        'accessModes',
        `Claim "${claim.name}" asks for ReadWriteOncePod beside other modes, ${REFUSED}.`,
      );
    const storage = partAt(spec, 'resources', 'requests')?.value['storage'];
    if (
      storage === undefined ||
      /^[+-]?0*(?:\.0*)?[A-Za-z]*$/u.test(scalarText(storage)) ||
      scalarText(storage).startsWith('-')
    ) {
      const place = { ...spec, path: [...spec.path, 'resources', 'requests'] };
      yield violationAt(
        place,
        'storage',
        `Claim "${claim.name}" asks for ${storage === undefined ? 'no size' : scalarText(storage)}, ${REFUSED}.`,
      );
    }
  }
};
