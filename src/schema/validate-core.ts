import { isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { CoreTypes, Field, ObjectType, Type } from './core-types.ts';
import { listText, pathText, quoted, sentence, valueText } from './describe.ts';
import type { Problem } from './problem.ts';
import { isBase64, isQuantityText, isTime, quantityMeant } from './scalars.ts';
import { type Target, versionText } from './target.ts';
import { lifeText, meantBy } from './unknown-field.ts';

/** Findings of one object that are worth telling: a file that is something else altogether need not be told a thousand times so. */
const MAX_PROBLEMS = 200;

/**
 * Judges an object by one of Kubernetes' own types, in the versions of the target: what the server refuses is high, what it drops is medium, what
 * only a part of the target takes, and what is deprecated, is low. A key whose value is null is as absent, as at the server.
 */
export function validateCore(
  object: unknown,
  definition: number,
  types: CoreTypes,
  target: Target,
): readonly Problem[] {
  const walk: Walk = { types, target, path: [], problems: [] };
  checkObject(object, types.objectType(definition), undefined, walk);
  return walk.problems.length > MAX_PROBLEMS ? walk.problems.slice(0, MAX_PROBLEMS) : walk.problems;
}

/**
 * The fields that do not exist among keys whose value is null, which data does not show: the server tells these as well. A key that leads
 * into a part of the wrong type is passed over.
 */
export function unknownNullKeys(
  keys: readonly Path[],
  definition: number,
  types: CoreTypes,
  target: Target,
): readonly Problem[] {
  const walk: Walk = { types, target, path: [], problems: [] };
  for (const path of keys) {
    const owner = ownerOf(path, definition, types);
    const name = path.at(-1);
    if (owner === undefined || typeof name !== 'string' || owner.type.isOpen || owner.type.fields.has(name)) continue;
    walk.path.splice(0, Infinity, ...path);
    reportUnknown(name, owner.type, owner.parent, walk);
  }
  return walk.problems;
}

/** The object type that the last key of a path belongs to. */
function ownerOf(
  path: Path,
  definition: number,
  types: CoreTypes,
): { readonly type: ObjectType; readonly parent: ObjectType | undefined } | undefined {
  let type: Type | undefined = { kind: 'struct', definition };
  let owner: ObjectType | undefined;
  let parent: ObjectType | undefined;
  for (const segment of path) {
    if (type?.kind === 'struct') {
      parent = owner;
      owner = types.objectType(type.definition);
      type = owner.fields.get(String(segment))?.type;
    } else if (type?.kind === 'list' || type?.kind === 'set') {
      owner = undefined;
      type = type.items;
    } else if (type?.kind === 'map') {
      owner = undefined;
      type = type.values;
    } else return undefined;
  }
  return owner === undefined ? undefined : { type: owner, parent };
}

interface Walk {
  readonly types: CoreTypes;
  readonly target: Target;
  /** Where the walk stands; copied for each problem. */
  readonly path: (string | number)[];
  readonly problems: Problem[];
}

type Severity = Problem['severity'];

function report(walk: Walk, severity: Severity, message: string, rule: Problem['rule'] = 'schema-validation'): void {
  walk.problems.push({ rule, severity, path: [...walk.path], message: `${sentence(message)}.` });
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
      checkValue(value[name], field.type, type, walk);
      if (field.before?.type.kind === 'enum') checkOlderValues(value[name], field.before, walk);
    }
    path.pop();
  }
  for (const name of type.required) {
    if (value[name] !== undefined && Object.hasOwn(value, name)) continue;
    const text = `${pathText(path)} lacks "${name}", which the API server requires (${type.name})`;
    path.push(name);
    report(walk, 'high', text);
    path.pop();
  }
}

function reportUnknown(name: string, type: ObjectType, parent: ObjectType | undefined, walk: Walk): void {
  const owner = pathText(walk.path.slice(0, -1));
  const hint = lifeText(name, type, walk.types, walk.target) ?? meantBy(name, type, parent, walk.types);
  report(
    walk,
    'medium',
    `${quoted(name)} is not a field of ${owner} (${type.name}), so the API server refuses or drops it${hint === undefined ? '' : `; ${hint}`}`,
  );
}

function reportLife(name: string, field: Field, type: ObjectType, walk: Walk): void {
  const { oldest, newest } = walk.target;
  if (field.since !== undefined) {
    const what = `"${name}" of ${type.name} exists from Kubernetes ${versionText(field.since)} on`;
    report(walk, 'low', `${what}, and the target begins with ${versionText(oldest)}, which drops it`);
  } else if (field.removedIn !== undefined) {
    const what = `"${name}" of ${type.name} was removed in Kubernetes ${versionText(field.removedIn)}`;
    report(walk, 'low', `${what}, and the target reaches to ${versionText(newest)}`);
  } else if (field.gate !== undefined) {
    const what = `"${name}" of ${type.name} needs the feature gate ${field.gate}, which is off by default in Kubernetes ${versionText(newest)}`;
    report(walk, 'info', `${what}; without it the API server drops the field`);
  } else if (!isToldElsewhere(name, type)) {
    report(walk, 'low', `"${name}" of ${type.name} is deprecated; the API reference names what replaces it`);
  }
}

/** `serviceAccount` has a rule of its own, which knows when it is harmless. */
function isToldElsewhere(name: string, type: ObjectType): boolean {
  return name === 'serviceAccount' && type.name === 'PodSpec';
}

function checkValue(value: unknown, type: Type, parent: ObjectType, walk: Walk): void {
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
      if (typeof value !== 'string' && !Number.isInteger(value))
        report(walk, 'high', mustBe(walk, 'a whole number or a string', value));
      return;
    case 'time':
      if (typeof value !== 'string') reportNoString(value, walk);
      else if (!isTime(value))
        report(
          walk,
          'high',
          `${pathText(walk.path)} must be a time like 2026-01-31T12:00:00Z, and is ${quoted(value)}`,
        );
      return;
    case 'bytes':
      if (typeof value !== 'string') reportNoString(value, walk);
      // The value is a secret more often than not.
      else if (!isBase64(value))
        report(walk, 'high', `${pathText(walk.path)} is not base64, so the API server cannot decode it`);
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
  if (value.length > 1) checkRepeated(value, type, walk);
}

/** The server reads an item with nothing in it; that is enough where nothing is required. */
function reportEmptyItem(definition: number, walk: Walk): void {
  const { required, name } = walk.types.objectType(definition);
  const text = `${pathText(walk.path)} is an empty list item (${name})`;
  if (required.length === 0) report(walk, 'low', `${text}, which the API server takes for one without any field`);
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

function checkEnum(value: unknown, values: readonly string[], walk: Walk): void {
  if (typeof value !== 'string') {
    reportNoString(value, walk);
    return;
  }
  // The server reads an empty string as a value that was left out.
  if (value === '' || values.includes(value)) return;
  const same = values.find((one) => one.toLowerCase() === value.toLowerCase());
  const near = same ?? nearestName(value, values);
  const hint = near === undefined ? '' : `; "${near}" is probably meant`;
  report(walk, 'high', `${pathText(walk.path)} must be ${listText(values)}, and is ${quoted(value)}${hint}`);
}

function checkOlderValues(value: unknown, { type, changedIn }: NonNullable<Field['before']>, walk: Walk): void {
  if (typeof value !== 'string' || value === '' || type.kind !== 'enum' || type.values.includes(value)) return;
  const last = walk.problems.at(-1);
  if (last !== undefined && last.severity === 'high' && last.path.length === walk.path.length) return;
  report(
    walk,
    'low',
    `${pathText(walk.path)} may be ${quoted(value)} from Kubernetes ${versionText(changedIn)} on, and the target begins with ${versionText(walk.target.oldest)}`,
  );
}

const INT32 = 2 ** 31;

function checkInteger(value: unknown, kind: 'int32' | 'int64', walk: Walk): void {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    const isQuoted = typeof value === 'string' && /^[+-]?\d+$/u.test(value);
    report(walk, 'high', `${mustBe(walk, 'a whole number', value)}${isQuoted ? '; write it without the quotes' : ''}`);
  } else if (kind === 'int32' && (value >= INT32 || value < -INT32)) {
    report(walk, 'high', `${pathText(walk.path)} is ${value}, which does not fit into 32 bits`);
  } else if (Math.abs(value) >= 2 ** 63) {
    report(walk, 'high', `${pathText(walk.path)} is ${value}, which does not fit into 64 bits`);
  }
}

function checkQuantity(value: unknown, walk: Walk): void {
  if (typeof value === 'number') return;
  if (typeof value !== 'string') {
    report(walk, 'high', mustBe(walk, 'a quantity like 500m or 128Mi', value));
    return;
  }
  if (isQuantityText(value)) return;
  const meant = quantityMeant(value);
  const hint = meant === undefined ? '' : `; ${meant} is probably meant`;
  report(walk, 'high', `${pathText(walk.path)} must be a quantity like 500m or 128Mi, and is ${quoted(value)}${hint}`);
}

function mustBe(walk: Walk, what: string, value: unknown): string {
  const hint = typeof value === 'string' && /^(?:true|false)$/u.test(value) && what === 'true or false';
  return `${pathText(walk.path)} must be ${what}, and is ${valueText(value)}${hint ? '; write it without the quotes' : ''}`;
}

/** Lists of texts that a shell or program is given. */
const ARGUMENTS = new Set(['command', 'args']);
/** Maps from name to text. */
const TEXT_MAPS = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector', 'data', 'stringData']);

/** A number or a word that YAML reads as something else than text, where text is wanted. Its value may be a password. */
function reportNoString(value: unknown, walk: Walk): void {
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    report(walk, 'high', mustBe(walk, 'a string', value));
    return;
  }
  const what = typeof value === 'number' ? 'a number' : 'a boolean';
  const message = `${pathText(walk.path)} must be a string, and YAML reads it as ${what}; put it in quotes`;
  report(walk, 'high', message, isPlainText(walk.path) ? 'unquoted-string-value' : 'schema-validation');
}

/** Whether the path leads to a value that people often forget to quote: variables, labels, data, arguments. */
function isPlainText(path: readonly (string | number)[]): boolean {
  const last = path.at(-1);
  const owner = path.at(-2);
  if (typeof last === 'number') return typeof owner === 'string' && ARGUMENTS.has(owner);
  if (last === 'value') return typeof owner === 'number' && path.at(-3) === 'env';
  return typeof owner === 'string' && TEXT_MAPS.has(owner);
}
