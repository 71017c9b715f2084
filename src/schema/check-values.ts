import { labelKeyFault, labelValueFault } from '../kubernetes/syntax/name-syntax.ts';
import { type DataMap, isMap } from '../model/data.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { ObjectType } from './core-types.ts';
import { listText, pathText, quoted } from './describe.ts';
import type { Problem } from './problem.ts';
import { isQuantityText } from './scalars.ts';
import { versionText } from './target.ts';
import type { Range, ValueRule, WholeRule } from './value-rule.ts';
import { isUnread, report, type Walk } from './walk.ts';

/** Judges a value of the right type by what the API server asks of the field beyond its type. The walk stands at the value. */
export function checkWritten(value: unknown, rule: ValueRule, walk: Walk): void {
  const { oldest, newest } = walk.target;
  if (isUnread(walk) || rule.newest < oldest || rule.oldest > newest) return;
  if (typeof value === 'string') checkText(value, rule, walk);
  else if (typeof value === 'number') checkNumber(value, rule, walk);
  else if (Array.isArray(value)) checkList(value, rule, walk);
  else if (isMap(value)) checkPairs(value, rule, walk);
}

/** Refused by the whole target, or by a part of it. */
function tell(walk: Walk, rule: ValueRule, text: string): void {
  const { oldest, newest } = walk.target;
  const isPart = rule.oldest > oldest || rule.newest < newest;
  const since = rule.oldest > oldest ? `, from Kubernetes ${versionText(rule.oldest)} on` : '';
  const until = rule.newest < newest ? `, up to Kubernetes ${versionText(rule.newest)}` : '';
  report(walk, isPart ? 'low' : 'high', `${pathText(walk.path)} ${text}${since}${until}`);
}

function checkText(text: string, rule: ValueRule, walk: Walk): void {
  const { form, words, maxLength } = rule;
  if (text === '') {
    if (rule.isFilled) tell(walk, rule, 'must not be empty');
    return;
  }
  if (words !== undefined && !words.includes(text)) {
    const near = words.find((one) => one.toLowerCase() === text.toLowerCase()) ?? nearestName(text, words);
    const hint = near === undefined ? '' : `; "${near}" is probably meant`;
    tell(walk, rule, `must be ${listText(words)}, and is ${quoted(text)}${hint}`);
  } else if (form !== undefined && !form.has(text)) tell(walk, rule, `must be ${form.what}, and is ${quoted(text)}`);
  else if (maxLength !== undefined && text.length > maxLength)
    tell(walk, rule, `has ${text.length} characters, and ${maxLength} are allowed`);
  else if (rule.amount !== undefined && isQuantityText(text)) checkSign(signOf(text), text, rule, walk);
}

/** 1, 0 or -1, of a quantity as it is written. */
function signOf(text: string): number {
  if (!/[1-9]/u.test(text.replace(/[eE][+-]?\d+$/u, ''))) return 0;
  return text.startsWith('-') ? -1 : 1;
}

function checkSign(sign: number, shown: string, { amount, ...rule }: ValueRule, walk: Walk): void {
  if (sign > 0 || (sign === 0 && amount === 'notNegative')) return;
  tell(walk, { amount, ...rule }, `must be ${amount === 'positive' ? 'above 0' : 'at least 0'}, and is ${shown}`);
}

function checkNumber(value: number, rule: ValueRule, walk: Walk): void {
  if (rule.amount !== undefined) checkSign(Math.sign(value), String(value), rule, walk);
  const { range } = rule;
  if (range === undefined || isWithin(value, range)) return;
  tell(walk, rule, `must be ${rangeText(range)}, and is ${value}`);
}

function isWithin(value: number, { least, most, isZeroFree }: Range): boolean {
  return (value >= least && value <= most) || (isZeroFree && value === 0);
}

function rangeText({ least, most }: Range): string {
  if (most === Infinity) return `at least ${least}`;
  return least === -Infinity ? `at most ${most}` : `${least} to ${most}`;
}

function checkList(items: readonly unknown[], rule: ValueRule, walk: Walk): void {
  checkSize(items.length, 'items', rule, walk);
  if (rule.isStarAlone && items.length > 1 && items.includes('*'))
    tell(walk, rule, 'has "*" in it, which stands for all and has nothing beside it');
  for (let index = 0; index < items.length; index += 1) {
    // The server reads an item with nothing in it as an empty text.
    const item = items[index] ?? (rule.form === undefined && rule.words === undefined ? undefined : '');
    if (typeof item !== 'string' && typeof item !== 'number') continue;
    walk.path.push(index);
    checkWritten(item, rule, walk);
    walk.path.pop();
  }
  if (rule.uniqueBy !== undefined && items.length > 1) checkUnique(items, rule, rule.uniqueBy, walk);
}

function checkSize(size: number, what: string, rule: ValueRule, walk: Walk): void {
  if (rule.size === undefined || isWithin(size, rule.size)) return;
  tell(walk, rule, `must have ${rangeText(rule.size)} ${what}, and has ${size === 0 ? 'none' : size}`);
}

function checkUnique(items: readonly unknown[], rule: ValueRule, key: string, walk: Walk): void {
  const seen = new Map<unknown, number>();
  items.forEach((item, index) => {
    const identity = key === '' ? item : isMap(item) ? (item[key] ?? '') : undefined;
    if (identity === undefined || typeof identity === 'object') return;
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, index);
      return;
    }
    const before = pathText([...walk.path, first]);
    walk.path.push(index);
    tell(walk, rule, key === '' ? `is ${before} once more` : `has the same ${key} as ${before}`);
    walk.path.pop();
  });
}

function checkPairs(pairs: DataMap, rule: ValueRule, walk: Walk): void {
  checkSize(Object.keys(pairs).length, 'entries', rule, walk);
  if (!rule.areLabels && rule.amount === undefined && rule.keys === undefined) return;
  for (const key in pairs) {
    const value = pairs[key];
    walk.path.push(key);
    if (rule.keys !== undefined && !rule.keys.has(key)) tell(walk, rule, `has a key that is not ${rule.keys.what}`);
    else if (!rule.areLabels) checkWritten(value, rule, walk);
    else {
      const fault = labelKeyFault(key);
      if (fault !== undefined) tell(walk, rule, `is of a label whose key ${fault}`);
      else if (typeof value === 'string') {
        const faultOfValue = labelValueFault(value);
        if (faultOfValue !== undefined) tell(walk, rule, `is ${quoted(value)}, and a label ${faultOfValue}`);
      }
    }
    walk.path.pop();
  }
}

/** Judges an object by what the API server asks of it as a whole. The walk stands at the object. */
export function checkWhole(object: DataMap, { wholes }: ObjectType, walk: Walk): void {
  if (isUnread(walk)) return;
  for (const rule of wholes) checkOne(object, rule, walk);
}

function checkOne(object: DataMap, rule: WholeRule, walk: Walk): void {
  switch (rule.kind) {
    case 'needs':
      if (object[rule.field] === undefined)
        tellAt(walk, rule.field, `lacks "${rule.field}", which the API server requires`);
      return;
    case 'with':
      if (isThere(object[rule.field]) && !isThere(object[rule.other]))
        tellAt(walk, rule.other, `has "${rule.field}" without "${rule.other}", which goes with it`);
      return;
    case 'notBoth': {
      const first = indexOfGiven(object, rule.fields, 0);
      const second = first < 0 ? first : indexOfGiven(object, rule.fields, first + 1);
      if (second >= 0)
        tellAt(
          walk,
          rule.fields[second],
          `has "${rule.fields[second]}" beside "${rule.fields[first]}", and may have one of them only`,
        );
      return;
    }
    case 'oneOf': {
      const first = indexOfGiven(object, rule.fields, 0);
      const second = first < 0 || !rule.isOnly ? -1 : indexOfGiven(object, rule.fields, first + 1);
      if (first < 0) tellAt(walk, undefined, `has ${neither(rule.fields)}, and must have one`);
      else if (second >= 0)
        tellAt(
          walk,
          rule.fields[second],
          `has "${rule.fields[second]}" beside "${rule.fields[first]}", and must have one of them only`,
        );
      return;
    }
    case 'choice':
      checkChoice(object, rule, walk);
  }
}

function neither(fields: readonly string[]): string {
  const words = fields.map((one) => `"${one}"`);
  return words.length === 2 ? `neither ${words.join(' nor ')}` : `none of ${listText(words)}`;
}

function checkChoice(object: DataMap, rule: Extract<WholeRule, { kind: 'choice' }>, walk: Walk): void {
  const { by, choices } = rule;
  const chosen = object[by] ?? rule.unset;
  if (typeof chosen !== 'string') return;
  const wanted = choices.get(chosen);
  if (wanted === undefined) return;
  const { field, isOptional } = wanted;
  if (field !== '' && !isOptional && !isThere(object[field]))
    tellAt(walk, field, `lacks "${field}", which its ${by} ${chosen} asks for`);
  for (const other of rule.fields)
    if (other !== field && isThere(object[other]))
      tellAt(walk, other, `has "${other}", which does not go with its ${by} ${chosen}`);
}

/** Most objects that come here are well, and nothing is made for them. */
function indexOfGiven(object: DataMap, fields: readonly string[], from: number): number {
  for (let index = from; index < fields.length; index += 1) if (isThere(object[fields[index] ?? ''])) return index;
  return -1;
}

/** What the server counts as given: no empty text, list or false. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

function tellAt(walk: Walk, field: string | undefined, text: string, severity: Problem['severity'] = 'high'): void {
  const whole = `${pathText(walk.path)} ${text}`;
  if (field !== undefined) walk.path.push(field);
  report(walk, severity, whole);
  if (field !== undefined) walk.path.pop();
}
