import { isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import {
  checkBytes,
  checkEnum,
  checkInteger,
  checkOlderValues,
  checkQuantity,
  checkTime,
  reportNoString,
} from './check-scalar.ts';
import { checkWhole, checkWritten } from './check-values.ts';
import type { CoreTypes, ObjectType, Type } from './core-types.ts';
import { listText, pathText } from './describe.ts';
import type { Problem } from './problem.ts';
import { reportLife, reportUnknown } from './report-field.ts';
import type { Target } from './target.ts';
import { ruleOf } from './value-rule.ts';
import { isFull, isUnread, mustBe, report, type Walk } from './walk.ts';

/**
 * Judges an object by one of Kubernetes' own types, in the versions of the target: what the server refuses is high, what it drops is medium, what
 * only a part of the target takes, and what is deprecated, is low. A key whose value is null is as absent, as at the server. `root` is where the
 * value stands, for one that is a part of an object.
 */
export function validateCore(
  object: unknown,
  definition: number,
  types: CoreTypes,
  target: Target,
  root: Path = [],
): readonly Problem[] {
  const walk: Walk = { types, target, path: [...root], problems: [], isDropped: false };
  checkObject(object, types.objectType(definition), undefined, walk);
  return walk.problems;
}

function checkObject(value: unknown, type: ObjectType, parent: ObjectType | undefined, walk: Walk): void {
  if (!isMap(value)) {
    report(walk, 'high', mustBe(walk, `a mapping (${type.name})`, value));
    return;
  }
  if (type.isOpen) return;
  const { path } = walk;
  for (const name in value) {
    const field = type.fields.get(name);
    path.push(name);
    if (field === undefined) reportUnknown(name, type, parent, walk);
    else {
      if (field.since !== undefined || field.removedIn !== undefined || field.isDeprecated || field.gate !== undefined)
        reportLife(name, field, type, walk);
      const found = walk.problems.length;
      const wasDropped = walk.isDropped;
      if (field.gate !== undefined) walk.isDropped = true;
      checkValue(value[name], field.type, type, walk);
      // What is of another type is not asked for more.
      if (field.values !== undefined && !isRefusedSince(found, walk))
        checkWritten(value[name], ruleOf(field.values), walk);
      if (field.before?.type.kind === 'enum') checkOlderValues(value[name], field.before, walk);
      walk.isDropped = wasDropped;
    }
    path.pop();
  }
  if (isUnread(walk)) return;
  for (const name of type.required) {
    if (value[name] !== undefined && Object.hasOwn(value, name)) continue;
    const isDoneWithout = type.lenient.includes(name);
    const consequence = isDoneWithout
      ? 'which its description requires; the API server does without, other tools do not'
      : 'which the API server requires';
    const text = `${pathText(path)} lacks "${name}", ${consequence} (${type.name})`;
    path.push(name);
    report(walk, isDoneWithout ? 'low' : 'high', text);
    path.pop();
  }
  if (type.wholes.length > 0) checkWhole(value, type, walk);
}

/** Whether one of the problems from this one on is told of the very place where the walk stands. */
function isRefusedSince(first: number, { problems, path }: Walk): boolean {
  for (let index = first; index < problems.length; index += 1)
    if (problems[index]?.path.length === path.length && problems[index]?.severity === 'high') return true;
  return false;
}

function checkValue(value: unknown, type: Type, parent: ObjectType, walk: Walk): void {
  if (isFull(walk)) return;
  switch (type.kind) {
    case 'string':
      if (typeof value !== 'string') reportNoString(value, walk);
      return;
    case 'struct':
      checkObject(value, walk.types.objectType(type.definition), parent, walk);
      return;
    case 'list':
    case 'set':
      checkList(value, type, parent, walk);
      return;
    case 'map':
      checkMap(value, type.values, parent, walk);
      return;
    case 'enum':
      checkEnum(value, type.values, walk);
      return;
    case 'int32':
    case 'int64':
      checkInteger(value, type.kind, walk);
      return;
    case 'boolean':
      if (typeof value !== 'boolean') report(walk, 'high', mustBe(walk, 'true or false', value));
      return;
    case 'number':
      if (typeof value !== 'number') report(walk, 'high', mustBe(walk, 'a number', value));
      return;
    case 'quantity':
      checkQuantity(value, walk);
      return;
    case 'intOrString':
      if (typeof value === 'number' && Number.isInteger(value)) checkInteger(value, 'int32', walk);
      else if (typeof value !== 'string') report(walk, 'high', mustBe(walk, 'a whole number or a string', value));
      return;
    case 'time':
      checkTime(value, walk);
      return;
    case 'bytes':
      checkBytes(value, walk);
      return;
    case 'object':
      if (!isMap(value)) report(walk, 'high', mustBe(walk, 'a mapping', value));
      return;
    case 'any':
  }
}

function checkList(
  value: unknown,
  type: Extract<Type, { kind: 'list' | 'set' }>,
  parent: ObjectType,
  walk: Walk,
): void {
  if (!Array.isArray(value)) {
    const hint = isMap(value) ? '; its items begin with a dash' : '';
    report(walk, 'high', `${mustBe(walk, 'a list', value)}${hint}`);
    return;
  }
  const { path } = walk;
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    path.push(index);
    if (item !== null) checkValue(item, type.items, parent, walk);
    else if (type.items.kind === 'struct') reportEmptyItem(type.items.definition, walk);
    path.pop();
  }
  if (value.length > 1 && !isUnread(walk)) checkRepeated(value, type, walk);
}

/** The server reads an item with nothing in it; that is enough where nothing is required. */
function reportEmptyItem(definition: number, walk: Walk): void {
  const { required: described, lenient, name } = walk.types.objectType(definition);
  const required = described.filter((one) => !lenient.includes(one));
  const text = `${pathText(walk.path)} is an empty list item (${name})`;
  if (required.length === 0 || isUnread(walk))
    report(walk, 'low', `${text}, which the API server takes for one without any field`);
  else
    report(walk, 'high', `${text}, and the API server requires ${listText(required.map((one) => `"${one}"`))} in it`);
}

/** Items that the API server takes for one and the same. */
function checkRepeated(items: readonly unknown[], type: Extract<Type, { kind: 'list' | 'set' }>, walk: Walk): void {
  const keys = type.kind === 'list' ? type.keys : undefined;
  if (keys?.length === 0) return;
  const defaults = type.items.kind === 'struct' ? walk.types.objectType(type.items.definition).keyDefaults : {};
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    if (keys !== undefined && (!isMap(item) || keys.every((key) => item[key] === undefined))) return;
    const values = keys?.map((key) => (isMap(item) ? (item[key] ?? defaults[key] ?? null) : null));
    const identity = JSON.stringify(values ?? item);
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, index);
      return;
    }
    const same = keys === undefined ? 'is' : `has the same ${keys.join(' and ')} as`;
    const before = pathText([...walk.path, first]);
    const consequence = 'server-side apply refuses the object, and other clients let one of the two win';
    walk.path.push(index);
    report(
      walk,
      'medium',
      `${pathText(walk.path)} ${same} ${before}${keys === undefined ? ' once more' : ''}; ${consequence}`,
    );
    walk.path.pop();
  });
}

function checkMap(value: unknown, values: Type, parent: ObjectType, walk: Walk): void {
  if (!isMap(value)) {
    report(walk, 'high', mustBe(walk, 'a mapping', value));
    return;
  }
  for (const name in value) {
    walk.path.push(name);
    checkValue(value[name], values, parent, walk);
    walk.path.pop();
  }
}
