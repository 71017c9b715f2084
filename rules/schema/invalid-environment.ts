import { scalarText } from '../../src/kubernetes/scalar-text.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/pod-parts.ts';
import { type Part, partAt, partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the pod';
/** What a container can be told of its pod. Source: the API reference of Kubernetes, ObjectFieldSelector. */
const FIELDS =
  /^(?:metadata\.(?:name|namespace|uid|(?:labels|annotations)\['.+'\])|spec\.(?:nodeName|serviceAccountName)|status\.(?:hostIPs?|podIPs?))$/u;

/** Variables with a value and a source, with several sources or none, and with names that cannot be. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set))
    for (const container of containerPartsIn(pod))
      for (const variable of partsIn(container, 'env')) yield* faultsOf(variable, container.shownName);
};

function* faultsOf(variable: Part, container: string): Generator<Violation> {
  const { name, value } = variable.value;
  if (name === '' || (typeof name === 'string' && name.includes('=')))
    yield violationAt(
      variable,
      'name',
      `A variable of container ${container} has ${name === '' ? 'no name' : 'an equals sign in its name'}, ${REFUSED}.`,
    );
  const source = partAt(variable, 'valueFrom');
  if (source === undefined) return;
  const kinds = Object.keys(source.value);
  const whose = `Variable "${scalarText(name)}" of container ${container}`;
  if (typeof value === 'string' && value !== '')
    yield violationAt(variable, 'valueFrom', `${whose} has a value and a source, ${REFUSED}.`);
  else if (kinds.length !== 1)
    yield violationAt(
      variable,
      'valueFrom',
      `${whose} has ${kinds.length === 0 ? 'a source of no kind' : `the sources ${kinds.join(' and ')}`}, ${REFUSED}.`,
    );
  const field = partAt(source, 'fieldRef');
  const path = field?.value['fieldPath'];
  if (field !== undefined && typeof path === 'string' && !FIELDS.test(path))
    yield violationAt(
      field,
      'fieldPath',
      `${whose} asks for "${path.slice(0, 60)}", which containers are not told, ${REFUSED}.`,
    );
}
