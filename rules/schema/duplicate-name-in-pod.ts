import { isDnsLabel } from '../../src/kubernetes/syntax/name-syntax.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Names of containers and volumes that are there twice, and those that are no DNS labels. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    yield* faultsIn(containerPartsIn(pod), 'container');
    yield* faultsIn(partsIn(pod, 'volumes'), 'volume');
  }
};

function* faultsIn(parts: readonly Part[], what: string): Generator<Violation> {
  const seen = new Set<string>();
  for (const part of parts) {
    const { name } = part.value;
    if (typeof name !== 'string') continue;
    if (seen.has(name)) {
      yield violationAt(part, undefined, `The pod has another ${what} named "${name}", so the API server refuses it.`);
    } else if (!isDnsLabel(name)) {
      const rule = 'lower-case letters, digits and inner dashes, at most 63';
      yield violationAt(
        part,
        undefined,
        `The name "${name}" of a ${what} is no DNS label (${rule}), so the API server refuses the pod.`,
      );
    }
    seen.add(name);
  }
}
