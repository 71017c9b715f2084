import type { Data } from '../../model/data.ts';
import { isMap } from '../../model/data.ts';
import { UNKNOWN, concrete, concreteText, fieldOf, oneOf, truthOf } from './abstract.ts';
import type { Abstract } from './abstract.ts';
import type { ChartValues } from './chart-values.ts';

/** What a call of a function of Go, Sprig or Helm stands for. A function that is not known may give back any of its operands. */
export function callFunction(name: string, operands: readonly Abstract[], values: ChartValues): Abstract {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (known !== undefined) return known(operands, values);
  return CONSTANT_FUNCTIONS.has(name) ? UNKNOWN : sourcesAmong(operands);
}

type FunctionMeaning = (operands: readonly Abstract[], values: ChartValues) => Abstract;

/** Functions whose result says nothing about which of their operands it was. */
const CONSTANT_FUNCTIONS = new Set([
  'lt', 'le', 'gt', 'ge', 'contains', 'hasPrefix', 'hasSuffix', 'semverCompare', 'semver', 'regexMatch', 'mustRegexMatch', 'has', 'mustHas', 'len',
  'kindOf', 'typeOf', 'lookup', 'isAbs', 'fail', 'until', 'untilStep', 'seq', 'now', 'date', 'randAlphaNum', 'randAlpha', 'randNumeric', 'uuidv4', 'genCA',
  'genSignedCert', 'genSelfSignedCert', 'genPrivateKey', 'derivePassword', 'any', 'all', 'deepEqual', 'typeIsLike', 'kindIsLike',
]); // prettier-ignore

const first: FunctionMeaning = ([operand]) => operand ?? UNKNOWN;
const last: FunctionMeaning = (operands) => operands.at(-1) ?? UNKNOWN;

const FUNCTIONS: Readonly<Record<string, FunctionMeaning>> = {
  index: ([value = UNKNOWN, ...keys], values) => keys.reduce((at, key) => stepTo(at, key, values), value),
  get: ([value = UNKNOWN, key = UNKNOWN], values) => stepTo(value, key, values),
  dig: (operands, values) => {
    const found = operands.slice(0, -2).reduce((at, key) => stepTo(at, key, values), operands.at(-1) ?? UNKNOWN);
    const isAbsent = concrete(found, values)?.value === undefined && concrete(found, values) !== undefined;
    return isAbsent ? (operands.at(-2) ?? UNKNOWN) : found;
  },
  default: (operands, values) => {
    const [fallback = UNKNOWN] = operands;
    const given = operands.at(-1) ?? UNKNOWN;
    const truth = operands.length < 2 ? undefined : truthOf(given, values);
    return truth === undefined ? oneOf([given, fallback]) : truth ? given : fallback;
  },
  coalesce: firstTrue,
  or: firstTrue,
  and: (operands, values) => {
    for (const operand of operands) {
      const truth = truthOf(operand, values);
      if (truth === false) return operand;
      if (truth === undefined) return oneOf(operands.toReversed());
    }
    return operands.at(-1) ?? UNKNOWN;
  },
  ternary: ([yes = UNKNOWN, no = UNKNOWN, test = UNKNOWN], values) => {
    const truth = truthOf(test, values);
    return truth === undefined ? oneOf([yes, no]) : truth ? yes : no;
  },
  not: ([operand = UNKNOWN], values) => constantOf(negated(truthOf(operand, values))),
  empty: ([operand = UNKNOWN], values) => constantOf(negated(truthOf(operand, values))),
  eq: (operands, values) => constantOf(isEqual(operands, values)),
  ne: (operands, values) => constantOf(negated(isEqual(operands, values))),
  kindIs: kindIs,
  typeIs: kindIs,
  hasKey: ([map = UNKNOWN, key = UNKNOWN], values) => {
    const known = concrete(map, values);
    const name = concreteText(key, values);
    return constantOf(
      known === undefined || name === undefined ? undefined : isMap(known.value) && Object.hasOwn(known.value, name),
    );
  },
  dict: (operands, values) => {
    const entries = new Map<string, Abstract>();
    for (let at = 0; at + 1 < operands.length; at += 2) {
      const key = concreteText(operands[at] ?? UNKNOWN, values);
      if (key !== undefined) entries.set(key, operands[at + 1] ?? UNKNOWN);
    }
    return { kind: 'map', entries, bases: [] };
  },
  set: ([map = UNKNOWN, key = UNKNOWN, value = UNKNOWN], values) => {
    const name = concreteText(key, values);
    if (map.kind === 'map') {
      // Sprig changes the map itself, and templates rely on it.
      if (name !== undefined) map.entries.set(name, value);
      return map;
    }
    return { kind: 'map', entries: new Map(name === undefined ? [] : [[name, value]]), bases: [map] };
  },
  merge: (operands) => ({ kind: 'map', entries: new Map(), bases: operands }),
  mustMerge: (operands) => ({ kind: 'map', entries: new Map(), bases: operands }),
  mergeOverwrite: (operands) => ({ kind: 'map', entries: new Map(), bases: operands.toReversed() }),
  mustMergeOverwrite: (operands) => ({ kind: 'map', entries: new Map(), bases: operands.toReversed() }),
  deepCopy: first,
  mustDeepCopy: first,
  tpl: first,
  omit: first,
  pick: first,
  unset: first,
  fromYaml: first,
  fromJson: first,
  fromYamlArray: first,
  fromJsonArray: first,
  required: last,
  keys: first,
  values: first,
  sortAlpha: first,
  uniq: first,
  reverse: first,
  compact: first,
  without: first,
  rest: first,
  initial: first,
  list: (items) => ({ kind: 'list', items }),
  tuple: (items) => ({ kind: 'list', items }),
  concat: joined,
  append: joined,
  prepend: joined,
  first: ([list = UNKNOWN], values) => fieldOf(list, '0', values),
  include: ([name = UNKNOWN, argument = UNKNOWN], values) => {
    const text = concreteText(name, values);
    return text === undefined ? UNKNOWN : { kind: 'call', name: text, argument, fields: [] };
  },
};

function stepTo(value: Abstract, key: Abstract, values: ChartValues): Abstract {
  const name = concreteText(key, values);
  return name === undefined ? value : fieldOf(value, name, values);
}

function firstTrue(operands: readonly Abstract[], values: ChartValues): Abstract {
  const possible: Abstract[] = [];
  for (const operand of operands) {
    const truth = truthOf(operand, values);
    if (truth !== false) possible.push(operand);
    if (truth === true) break;
  }
  return possible.length === 0 ? (operands.at(-1) ?? UNKNOWN) : oneOf(possible);
}

function joined(operands: readonly Abstract[]): Abstract {
  if (operands.every((operand) => operand.kind === 'list'))
    return { kind: 'list', items: operands.flatMap((list) => list.items) };
  return oneOf(operands.flatMap((operand) => (operand.kind === 'list' ? operand.items : operand)));
}

/** Operands that lead to something; constants do not, since they stand in the template. */
function sourcesAmong(operands: readonly Abstract[]): Abstract {
  return oneOf(operands.filter((operand) => operand.kind !== 'constant'));
}

function isEqual([one = UNKNOWN, ...others]: readonly Abstract[], values: ChartValues): boolean | undefined {
  const known = concrete(one, values);
  if (known === undefined) return undefined;
  for (const other of others) {
    const second = concrete(other, values);
    if (second === undefined) return undefined;
    if (known.value === second.value) return true;
  }
  return false;
}

function kindIs([kind = UNKNOWN, value = UNKNOWN]: readonly Abstract[], values: ChartValues): Abstract {
  const wanted = concreteText(kind, values);
  const known = concrete(value, values);
  if (wanted === undefined || known === undefined) return UNKNOWN;
  return constantOf(kindOf(known.value) === (GO_TYPES[wanted] ?? wanted));
}

const GO_TYPES: Readonly<Record<string, string>> = {
  'map[string]interface {}': 'map',
  '[]interface {}': 'slice',
  int: 'float64',
  int64: 'float64',
};

function kindOf(value: Data | null | undefined): string {
  if (value === undefined || value === null) return 'invalid';
  if (Array.isArray(value)) return 'slice';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'number') return 'float64';
  return typeof value === 'boolean' ? 'bool' : 'string';
}

function constantOf(value: boolean | undefined): Abstract {
  return value === undefined ? UNKNOWN : { kind: 'constant', value };
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
