import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partAt, partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import { type DataMap, isMap } from '../../src/model/data.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the pod';
/** What a container can be told of its pod. Source: the API reference of Kubernetes, ObjectFieldSelector. */
const FIELDS =
  /^(?:metadata\.(?:name|namespace|uid|(?:labels|annotations)\['.+'\])|spec\.(?:nodeName|serviceAccountName)|status\.(?:hostIPs?|podIPs?))$/u;

/** Variables with a value and a source, with several sources or none, and with names that cannot be. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set))
    for (const container of containerPartsIn(pod))
      for (const variable of doubtfulIn(container)) yield* faultsOf(variable, container.shownName);
};

/** The variables that are not simply a name and a value, and those whose name may be none: few of the very many there are. */
function doubtfulIn(container: Part): readonly Part[] {
  const list = container.value['env'];
  return Array.isArray(list) && list.some(isDoubtful) ? partsIn(container, 'env') : [];
}

function isDoubtful(variable: unknown): boolean {
  if (!isMap(variable)) return false;
  const { name, valueFrom } = variable;
  if (typeof name === 'string' && (name === '' || name.includes('='))) return true;
  if (!isMap(valueFrom)) return false;
  const value = variable['value'];
  return (typeof value === 'string' && value !== '') || valueFrom['fieldRef'] !== undefined || !hasOneKey(valueFrom);
}

function hasOneKey(map: DataMap): boolean {
  let keys = 0;
  for (const _ in map) keys += 1;
  return keys === 1;
}

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
