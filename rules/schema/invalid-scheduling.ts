import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partAt, partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the pod';
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** Tolerations and affinities whose parts do not go together. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    for (const toleration of partsIn(pod, 'tolerations')) yield* tolerationFaults(toleration);
    const nodes = partAt(pod, 'affinity', 'nodeAffinity');
    if (nodes !== undefined) yield* nodeFaults(nodes);
    for (const key of ['podAffinity', 'podAntiAffinity']) {
      const pods = partAt(pod, 'affinity', key);
      if (pods !== undefined) yield* podFaults(pods);
    }
  }
};

function* tolerationFaults(part: Part): Generator<Violation> {
  const { key = '', operator = 'Equal', value = '', effect, tolerationSeconds } = part.value;
  if (operator === 'Exists' && value !== '')
    yield violationAt(
      part,
      'value',
      `The toleration asks whether a taint exists and for its value as well, ${REFUSED}.`,
    );
  if (key === '' && operator !== 'Exists')
    yield violationAt(
      part,
      'operator',
      `A toleration without a key tolerates all taints by \`operator: Exists\` only, ${REFUSED}.`,
    );
  if (tolerationSeconds !== undefined && effect !== 'NoExecute')
    yield violationAt(
      part,
      'tolerationSeconds',
      `Only the effect NoExecute can be tolerated for a time, and this toleration has ${effect === undefined ? 'none' : scalarText(effect)}, ${REFUSED}.`,
    );
}

function* weight(term: Part): Generator<Violation> {
  const { weight: given } = term.value;
  if (typeof given === 'number' && (given < 1 || given > 100))
    yield violationAt(term, 'weight', `The weight is ${given}, and may be 1 to 100, ${REFUSED}.`);
}

function* nodeFaults(affinity: Part): Generator<Violation> {
  const preferred = partsIn(affinity, PREFERRED);
  for (const term of preferred) yield* weight(term);
  const required = partAt(affinity, REQUIRED);
  const terms = [
    ...preferred.flatMap((one) => partAt(one, 'preference') ?? []),
    ...(required === undefined ? [] : partsIn(required, 'nodeSelectorTerms')),
  ];
  for (const term of terms)
    for (const key of ['matchExpressions', 'matchFields'])
      for (const one of partsIn(term, key)) yield* expressionFaults(one);
}

function* expressionFaults(part: Part): Generator<Violation> {
  const { operator } = part.value;
  const values: readonly unknown[] = Array.isArray(part.value['values']) ? part.value['values'] : [];
  const shown = scalarText(operator);
  switch (shown) {
    case 'In':
    case 'NotIn':
      if (values.length === 0)
        yield violationAt(
          part,
          'values',
          `The operator ${shown} compares with values, and there are none, ${REFUSED}.`,
        );
      return;
    case 'Exists':
    case 'DoesNotExist':
      if (values.length > 0)
        yield violationAt(
          part,
          'values',
          `The operator ${shown} compares with no values, and there are some, ${REFUSED}.`,
        );
      return;
    case 'Gt':
    case 'Lt':
      if (values.length !== 1)
        yield violationAt(
          part,
          'values',
          `The operator ${shown} compares with one number, and there are ${values.length}, ${REFUSED}.`,
        );
      else if (!/^[+-]?\d+$/u.test(scalarText(values[0])))
        yield violationAt(
          part,
          'values',
          `The operator ${shown} compares with a whole number, and this is none, so no node is ever found for the pod.`,
        );
  }
}

function* podFaults(affinity: Part): Generator<Violation> {
  const preferred = partsIn(affinity, PREFERRED);
  for (const term of preferred) yield* weight(term);
  for (const term of [
    ...partsIn(affinity, REQUIRED),
    ...preferred.flatMap((one) => partAt(one, 'podAffinityTerm') ?? []),
  ])
    if (term.value['topologyKey'] === '')
      yield violationAt(term, 'topologyKey', `The term does not say what counts as near (topologyKey), ${REFUSED}.`);
}
