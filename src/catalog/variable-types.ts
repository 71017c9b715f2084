import { nearestInAnyCase } from '../model/nearest-name.ts';
import { type ObjectTypes, objectType, oneOfTypes } from '../cel/compiler/object-types.ts';
import { textOfType, type CelType } from '../cel/compiler/types.ts';
import { CONTAINER_LISTS } from '../kubernetes/pod-templates.ts';
import { oncePer } from '../model/once-per.ts';
import type { Scope } from '../model/rule.ts';
import type { AnchorSegment } from './anchor.ts';
import type { RuleDefinition } from './definition.ts';

/** The types of a rule's variables by name. */
export type VariableTypes = Readonly<Record<string, CelType>>;

/** The variable that is the scope's own: paths begin there. */
const OWN_VARIABLE: Readonly<Record<Scope, string>> = {
  object: 'object',
  workload: 'object',
  pod: 'pod',
  container: 'container',
  rbacRule: 'rule',
  clusterConfig: 'flags',
  set: 'object',
};

/** The CEL variables that each scope offers, beside `params`, `variables` and, with `each`, `item` and `key`. */
const SCOPE_VARIABLES: Readonly<Record<Scope, readonly string[]>> = {
  object: ['object'],
  workload: ['object', 'template', 'pod'],
  pod: ['object', 'template', 'pod'],
  container: ['object', 'template', 'pod', 'container', 'containerType'],
  rbacRule: ['object', 'rule'],
  clusterConfig: ['object', 'component', 'flags'],
  set: [],
};

/**
 * The variables that a rule's scope offers and `params`, with their types as far as Kubernetes settles them. Without `types` all
 * are dynamic: their shape is the manifest's.
 */
export function scopeTypes({ scope, kinds = [], params }: RuleDefinition, types?: ObjectTypes): VariableTypes {
  const names = [...SCOPE_VARIABLES[scope], 'params'];
  if (types === undefined) return Object.fromEntries(names.map((name) => [name, 'dyn']));
  const known: VariableTypes = {
    ...partsIn(types),
    object: types.ofKinds(scope === 'rbacRule' && kinds.length === 0 ? ['Role', 'ClusterRole'] : kinds),
    params: paramsType(params),
  };
  return Object.fromEntries(names.map((name) => [name, known[name] ?? 'dyn']));
}

/** The variables that are the same for all rules. */
const partsIn: (types: ObjectTypes) => VariableTypes = oncePer((types) => ({
  template: oneOfTypes([typeOf(types, 'PodTemplate', ['template']), types.ofKinds(['Pod'])]),
  pod: typeOf(types, 'Pod', ['spec']),
  container: oneOfTypes(CONTAINER_LISTS.map(({ key }) => typeOf(types, 'Pod', ['spec', key, 0]))),
  containerType: 'string',
  rule: typeOf(types, 'Role', ['rules', 0]),
  component: 'string',
  flags: { kind: 'map', key: 'string', value: 'string' },
}));

/** Parameters have the names that the rule gives them, and whatever values its users do. */
function paramsType(params: RuleDefinition['params']): CelType {
  return objectType('params', () => ({
    ...Object.fromEntries(Object.keys(params).map((name) => [name, 'dyn'])),
    kubernetes: objectType('params.kubernetes', () => ({ oldest: 'int', newest: 'int' })),
  }));
}

function typeOf(types: ObjectTypes, kind: string, path: readonly (string | number)[]): CelType {
  const found = typeAt(types.ofKinds([kind]), path);
  return typeof found === 'object' && 'wrong' in found ? 'dyn' : found;
}

/** The type of the variable where paths of the rule begin that name none, of a rule without `each`. */
export function ownType({ scope }: RuleDefinition, variables: VariableTypes): CelType {
  return variables[OWN_VARIABLE[scope]] ?? 'dyn';
}

/** Why a path leads nowhere, whatever the manifest says. */
export interface WrongPath {
  readonly wrong: string;
  readonly hint: string;
}

/** The type of what lies at a path of a value; or why nothing can lie there. */
export function typeAt(type: CelType, path: readonly AnchorSegment[]): CelType | WrongPath {
  let current = type;
  for (const segment of path) {
    const next = typeBelow(current, segment);
    if (typeof next === 'object' && 'wrong' in next) return next;
    current = next;
  }
  return current;
}

function typeBelow(type: CelType, segment: AnchorSegment): CelType | WrongPath {
  if (typeof type === 'string') {
    if (type === 'dyn') return 'dyn';
    return { wrong: `there is nothing below a ${type}`, hint: 'End the path there.' };
  }
  switch (type.kind) {
    case 'list':
      if (
        typeof segment === 'string' ||
        (typeof segment === 'object' && 'every' in segment && segment.every === 'value')
      )
        return {
          wrong: `"${shown(segment)}" is asked of a list`,
          hint: 'Name an item, e.g. `[0]`, or go through all with `[]`.',
        };
      return type.element;
    case 'map':
      return isItem(segment)
        ? { wrong: '`[]` is asked of a map', hint: 'Go through its values with `.*`.' }
        : type.value;
    case 'object': {
      if (typeof segment !== 'string') return isItem(segment) ? noList(type) : 'dyn';
      if (Object.hasOwn(type.fields, segment)) return type.fields[segment] ?? 'dyn';
      if (type.isOpen === true) return 'dyn';
      const close = nearestInAnyCase(segment, Object.keys(type.fields));
      return {
        wrong: `${type.name} has no field "${segment}"`,
        hint: close === undefined ? 'Name a field that objects of this kind have.' : `Did you mean "${close}"?`,
      };
    }
    default:
      return 'dyn';
  }
}

function isItem(segment: AnchorSegment): boolean {
  return typeof segment === 'number' || (typeof segment === 'object' && 'every' in segment && segment.every === 'item');
}

function noList(type: CelType): WrongPath {
  return { wrong: `${textOfType(type)} is no list`, hint: 'Name one of its fields, or go through all with `.*`.' };
}

function shown(segment: AnchorSegment): string {
  return typeof segment === 'object' ? '*' : String(segment);
}
