import { generate } from '../cel/compiler/generate.ts';
import { madeOf } from '../cel/made-of.ts';
import type { Expr } from '../cel/compiler/syntax.ts';
import { valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';

/** Where a value and, for a list, its elements stand in the object; undefined for what the expression made. */
export interface ValuePlaces {
  readonly whole: Path | undefined;
  readonly elements: readonly (Path | undefined)[];
}

/** Variables by name with their values, of which `object` is the manifest. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Which parts of the manifest a value is. A mapping or list is known by itself; a text or number by the selections that
 * led to it: `object.spec.replicas`, `object.?a.orValue(1)`, `object.spec.containers.map(c, c.image)`.
 */
export function placesOf(expr: Expr, value: unknown, variables: Variables): ValuePlaces {
  const nodes = nodesOf(variables['object']);
  const known = (one: unknown): Path | undefined =>
    typeof one === 'object' && one !== null ? nodes.get(one) : undefined;
  const search: Search = { variables, nodes, scope: new Map([['object', []]]) };
  const whole = known(value) ?? existing(pathOf(expr, search), value, variables);
  if (!Array.isArray(value)) return { whole, elements: [] };
  const list: readonly unknown[] = value;
  const led = elementPaths(expr, search);
  const elements = list.map(
    (element, index) =>
      known(element) ?? (whole === undefined ? existing(led[index], element, variables) : [...whole, index]),
  );
  return { whole, elements };
}

interface Search {
  readonly variables: Variables;
  readonly nodes: ReadonlyMap<object, Path>;
  /** The places of `object` and of the variables of loops. */
  readonly scope: ReadonlyMap<string, Path>;
}

function nodesOf(root: unknown): ReadonlyMap<object, Path> {
  const nodes = new Map<object, Path>();
  const waiting: (readonly [unknown, Path])[] = [[root, []]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, path] = next;
    if (typeof node !== 'object' || node === null || nodes.has(node)) continue;
    nodes.set(node, path);
    const isList = Array.isArray(node);
    for (const [key, child] of Object.entries(node)) waiting.push([child, [...path, isList ? Number(key) : key]]);
  }
  return nodes;
}

// A selection says where a value would stand; that it stands there is seen by comparing.
function existing(path: Path | undefined, value: unknown, variables: Variables): Path | undefined {
  return path !== undefined && Object.is(valueAt(variables['object'], path), value) ? path : undefined;
}

function pathOf(expr: Expr, search: Search): Path | undefined {
  switch (expr.kind) {
    case 'name':
      return search.scope.get(expr.name);
    case 'select': {
      const path = pathOf(expr.operand, search);
      return path === undefined ? undefined : [...path, expr.field];
    }
    case 'index': {
      const path = pathOf(expr.operand, search);
      const key = evaluated(expr.index, search);
      return path === undefined || (typeof key !== 'string' && typeof key !== 'number') ? undefined : [...path, key];
    }
    case 'method':
      return ['orValue', 'value', 'or'].includes(expr.name) ? pathOf(expr.target, search) : undefined;
    default:
      return undefined;
  }
}

function elementPaths(expr: Expr, search: Search): readonly (Path | undefined)[] {
  if (expr.kind !== 'loop' || expr.macro !== 'map' || expr.variables.length !== 1) return [];
  const [variable = ''] = expr.variables;
  const { filter } = expr;
  const visited = evaluated(
    filter === undefined ? expr.range : { ...expr, macro: 'filter', filter: undefined, body: filter },
    search,
  );
  if (!Array.isArray(visited)) return [];
  const items: readonly unknown[] = visited;
  return items.map((item) => {
    const place = typeof item === 'object' && item !== null ? search.nodes.get(item) : undefined;
    if (place === undefined) return undefined;
    return pathOf(expr.body, { ...search, scope: new Map([[variable, place]]) });
  });
}

function evaluated(expr: Expr, { variables }: Search): unknown {
  const evaluate = madeOf(generate(expr, { parameters: Object.keys(variables) })) as (
    ...given: readonly unknown[]
  ) => unknown;
  return evaluate(...Object.values(variables));
}
