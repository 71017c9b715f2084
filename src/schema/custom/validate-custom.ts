import { CelError } from '../../cel/value.ts';
import { matches } from '../../cel/functions/regex.ts';
import { type Data, isMap } from '../../model/data.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { listText, pathText, quoted, sentence, valueText } from '../describe.ts';
import type { Problem } from '../problem.ts';
import { type Budget, take } from './budget.ts';
import { hasFormat } from './formats.ts';
import type { SchemaNode, SchemaPlace, SchemaReader } from './node.ts';
import type { NullKeys } from './null-keys.ts';

/** Where judging a custom resource stands. */
export interface CustomWalk {
  readonly reader: SchemaReader;
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly budget: Budget;
  readonly nulls: NullKeys;
  /** In an alternative nothing is dropped: which fields there are is said outside of it. */
  readonly isAlternative: boolean;
}

/** Problems of one object that are told. */
const MAX_PROBLEMS = 200;

/** Judges a value by a schema: what the server refuses is high, and what it drops, medium. Stops when the budget is used up. */
export function validateCustom(value: Data | null | undefined, place: SchemaPlace, walk: CustomWalk): void {
  if (value === undefined || value === null || !take(walk.budget) || walk.problems.length > MAX_PROBLEMS) return;
  const node = walk.reader.read(place);
  if (!hasType(value, node)) {
    report(walk, 'high', typeProblem(value, node, walk));
    return;
  }
  if (node.values !== undefined) checkValues(value, node.values, walk);
  if (typeof value === 'string') checkText(value, node, walk);
  else if (typeof value === 'number') checkNumber(value, node, walk);
  else if (Array.isArray(value)) checkList(value as readonly (Data | null)[], node, walk);
  else if (isMap(value)) checkMap(value, node, walk);
  checkCombinations(value, node, walk);
}

function report(walk: CustomWalk, severity: Problem['severity'], text: string): void {
  walk.problems.push({ rule: 'schema-validation', severity, path: [...walk.path], message: `${sentence(text)}.` });
}

function hasType(value: Data, { type, isIntOrString }: SchemaNode): boolean {
  if (isIntOrString) return typeof value === 'string' || Number.isInteger(value);
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMap(value);
    default:
      return true;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
  array: 'a list',
  object: 'a mapping',
};

function typeProblem(value: Data, { type, isIntOrString }: SchemaNode, walk: CustomWalk): string {
  const wanted = isIntOrString ? 'a whole number or a string' : (TYPE_WORDS[type ?? ''] ?? String(type));
  // A number where text is wanted may be a password.
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `${pathText(walk.path)} must be a string, and YAML reads it as a ${typeof value}; put it in quotes`;
  const isQuoted =
    typeof value === 'string' &&
    type !== 'object' &&
    type !== 'array' &&
    /^(?:true|false|-?\d+(?:\.\d+)?)$/u.test(value);
  return `${pathText(walk.path)} must be ${wanted}, and is ${valueText(value)}${isQuoted ? '; write it without the quotes' : ''}`;
}

function checkValues(value: Data, values: readonly Data[], walk: CustomWalk): void {
  const written = JSON.stringify(value);
  if (values.some((one) => JSON.stringify(one) === written)) return;
  const words = values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const near = typeof value === 'string' ? nearestName(value, words) : undefined;
  const hint = near === undefined ? '' : `; "${near}" is probably meant`;
  const shown = typeof value === 'string' ? quoted(value) : valueText(value);
  report(walk, 'high', `${pathText(walk.path)} must be ${listText(words)}, and is ${shown}${hint}`);
}

function checkText(text: string, { pattern, format, least, most }: SchemaNode, walk: CustomWalk): void {
  const where = (): string => pathText(walk.path);
  if (least !== undefined && text.length < least)
    report(walk, 'high', `${where()} must have at least ${least} characters`);
  if (most !== undefined && text.length > most && Array.from(text).length > most)
    report(walk, 'high', `${where()} must have at most ${most} characters`);
  if (pattern !== undefined) {
    const matched = matches(text, pattern);
    if (!(matched instanceof CelError) && matched === false)
      report(walk, 'high', `${where()} is ${quoted(text)}, which does not match the pattern ${quotedPattern(pattern)}`);
  }
  if (format !== undefined && !hasFormat(text, format))
    report(walk, 'high', `${where()} is ${quoted(text)}, which is not of the format ${quoted(format)}`);
}

function quotedPattern(pattern: string): string {
  return pattern.length > 120 ? `${pattern.slice(0, 119)}…` : pattern;
}

function checkNumber(value: number, node: SchemaNode, walk: CustomWalk): void {
  const { minimum, maximum, isMinimumExcluded, isMaximumExcluded, multipleOf } = node;
  const where = (): string => pathText(walk.path);
  if (minimum !== undefined && (isMinimumExcluded ? value <= minimum : value < minimum))
    report(walk, 'high', `${where()} must be ${isMinimumExcluded ? 'above' : 'at least'} ${minimum}, and is ${value}`);
  if (maximum !== undefined && (isMaximumExcluded ? value >= maximum : value > maximum))
    report(walk, 'high', `${where()} must be ${isMaximumExcluded ? 'below' : 'at most'} ${maximum}, and is ${value}`);
  if (multipleOf !== undefined && multipleOf > 0 && !isWhole(value / multipleOf))
    report(walk, 'high', `${where()} must be a multiple of ${multipleOf}, and is ${value}`);
}

/** Nearly so is enough, since shares like 0.1 have no exact number. */
function isWhole(ratio: number): boolean {
  return Math.abs(ratio - Math.round(ratio)) <= 1e-9 * Math.max(1, Math.abs(ratio));
}

function checkList(items: readonly (Data | null)[], node: SchemaNode, walk: CustomWalk): void {
  checkSize(items.length, 'items', node, walk);
  const { items: place } = node;
  if (place !== undefined) {
    items.forEach((item, index) => {
      walk.path.push(index);
      if (item === null) checkNullItem(place, walk);
      else validateCustom(item, place, walk);
      walk.path.pop();
    });
  }
  if (items.length > 1 && (node.listKeys !== undefined || node.isSet)) checkRepeated(items, node, walk);
}

/** The server passes over a key whose value is null, and not over an item. */
function checkNullItem(place: SchemaPlace, walk: CustomWalk): void {
  const { type, isNullable, isIntOrString } = walk.reader.read(place);
  if (isNullable || (type === undefined && !isIntOrString) || walk.reader.defaultOf(place) !== undefined) return;
  const wanted = isIntOrString ? 'a whole number or a string' : (TYPE_WORDS[type ?? ''] ?? String(type));
  report(walk, 'high', `${pathText(walk.path)} must be ${wanted}, and is an empty list item`);
}

function checkRepeated(items: readonly (Data | null)[], { listKeys }: SchemaNode, walk: CustomWalk): void {
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const identity = JSON.stringify(
      listKeys === undefined ? item : listKeys.map((key) => (isMap(item) ? (item[key] ?? null) : null)),
    );
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, index);
    else {
      const before = pathText([...walk.path, first]);
      const same = listKeys === undefined ? 'is the same as' : `has the same ${listKeys.join(' and ')} as`;
      walk.path.push(index);
      report(walk, 'high', `${pathText(walk.path)} ${same} ${before}, which the API server refuses`);
      walk.path.pop();
    }
  });
}

function checkSize(size: number, what: string, { least, most }: SchemaNode, walk: CustomWalk): void {
  if (least !== undefined && size < least)
    report(walk, 'high', `${pathText(walk.path)} must have at least ${least} ${what}, and has ${size}`);
  if (most !== undefined && size > most)
    report(walk, 'high', `${pathText(walk.path)} must have at most ${most} ${what}, and has ${size}`);
}

/** Fields that an object within an object has without being told. */
const EMBEDDED = new Set(['apiVersion', 'kind', 'metadata']);

function checkMap(value: Readonly<Record<string, Data>>, node: SchemaNode, walk: CustomWalk): void {
  const names = Object.keys(value);
  checkSize(names.length, 'entries', node, walk);
  for (const name of names) {
    const place = node.properties.get(name) ?? node.others;
    walk.path.push(name);
    if (place !== undefined) validateCustom(value[name], place, walk);
    else if (node.isClosed && !walk.isAlternative && !(node.isEmbedded && EMBEDDED.has(name)))
      reportUnknown(name, node, walk);
    walk.path.pop();
  }
  for (const name of node.isEmbedded ? [...node.required, 'apiVersion', 'kind'] : node.required) {
    if (Object.hasOwn(value, name) || isNullThere(name, node, walk)) continue;
    const text = `${pathText(walk.path)} lacks "${name}", which the definition requires`;
    walk.path.push(name);
    report(walk, 'high', text);
    walk.path.pop();
  }
}

/** A null that the server keeps, since the field may be null. What an alternative asks for is described outside of it. */
function isNullThere(name: string, { properties }: SchemaNode, walk: CustomWalk): boolean {
  const place = properties.get(name);
  const isKept = place === undefined ? walk.isAlternative : walk.reader.read(place).isNullable;
  return isKept && walk.nulls.has(walk.path, name);
}

/** A field that the definition does not have. The walk stands at it. */
export function reportUnknown(name: string, node: SchemaNode, walk: CustomWalk): void {
  const near = nearestName(name, node.properties.keys());
  const hint = near === undefined ? '' : `; "${near}" is probably meant`;
  const owner = pathText(walk.path.slice(0, -1));
  report(walk, 'medium', `${quoted(name)} is not a field of ${owner}, so the API server refuses or drops it${hint}`);
}

function checkCombinations(value: Data, node: SchemaNode, walk: CustomWalk): void {
  const { oneOf, anyOf, allOf, not, isIntOrString } = node;
  for (const place of allOf) validateCustom(value, place, { ...walk, isAlternative: true });
  if (oneOf.length > 0 && !isIntOrString) {
    const fitting = oneOf.filter((place) => fits(value, place, walk)).length;
    if (fitting !== 1 && walk.budget.left >= 0) {
      const what = fitting === 0 ? 'is none of the alternatives' : `is ${fitting} of the alternatives at once`;
      report(walk, 'high', `${pathText(walk.path)} ${what}, and must be exactly one${alternatives(oneOf, walk)}`);
    }
  }
  if (anyOf.length > 0 && !anyOf.some((place) => fits(value, place, walk)) && walk.budget.left >= 0)
    report(walk, 'high', `${pathText(walk.path)} is none of the alternatives${alternatives(anyOf, walk)}`);
  if (not !== undefined && isNotEmpty(not, walk) && fits(value, not, walk) && walk.budget.left >= 0)
    report(walk, 'high', `${pathText(walk.path)} has what the definition forbids${alternatives([not], walk)}`);
}

function fits(value: Data, place: SchemaPlace, walk: CustomWalk): boolean {
  const problems: Problem[] = [];
  validateCustom(value, place, { ...walk, problems, isAlternative: true });
  return problems.length === 0;
}

function isNotEmpty(place: SchemaPlace, walk: CustomWalk): boolean {
  const { required, properties, oneOf, anyOf, allOf, values, pattern, type } = walk.reader.read(place);
  const parts = required.length + properties.size + oneOf.length + anyOf.length + allOf.length;
  return parts > 0 || values !== undefined || pattern !== undefined || type !== undefined;
}

/** The fields that alternatives ask for, where that is what they are about. */
function alternatives(places: readonly SchemaPlace[], walk: CustomWalk): string {
  const asked = places.map((place) =>
    walk.reader
      .read(place)
      .required.map((name) => `"${name}"`)
      .join(' with '),
  );
  return asked.some((text) => text === '') ? '' : `: ${listText(asked)}`;
}
