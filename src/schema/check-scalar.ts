import { nearestName } from '../model/nearest-name.ts';
import type { Field } from './core-types.ts';
import { listText, pathText, quoted } from './describe.ts';
import { isBase64, isQuantityText, isTime, quantityMeant } from './scalars.ts';
import { versionText } from './target.ts';
import { isUnread, mustBe, report, type Walk } from './walk.ts';

/** One of the words that a field takes. */
export function checkEnum(value: unknown, values: readonly string[], walk: Walk): void {
  if (typeof value !== 'string') {
    reportNoString(value, walk);
    return;
  }
  // The server reads an empty string as a value that was left out.
  if (value === '' || values.includes(value)) return;
  // Nor does it look at what it drops before anything is validated.
  if (isUnread(walk)) return;
  const same = values.find((one) => one.toLowerCase() === value.toLowerCase());
  const near = same ?? nearestName(value, values);
  const hint = near === undefined ? '' : `; "${near}" is probably meant`;
  report(walk, 'high', `${pathText(walk.path)} must be ${listText(values)}, and is ${quoted(value)}${hint}`);
}

/** A word that only newer versions of the target take. */
export function checkOlderValues(value: unknown, { type, changedIn }: NonNullable<Field['before']>, walk: Walk): void {
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

/** A whole number. */
export function checkInteger(value: unknown, kind: 'int32' | 'int64', walk: Walk): void {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    const isQuoted = typeof value === 'string' && /^[+-]?\d+$/u.test(value);
    report(walk, 'high', `${mustBe(walk, 'a whole number', value)}${isQuoted ? '; write it without the quotes' : ''}`);
  } else if (kind === 'int32' && (value >= INT32 || value < -INT32)) {
    report(walk, 'high', `${pathText(walk.path)} is ${value}, which does not fit into 32 bits`);
  } else if (Math.abs(value) >= 2 ** 63) {
    report(walk, 'high', `${pathText(walk.path)} is ${value}, which does not fit into 64 bits`);
  }
}

/** An amount like `500m` or `128Mi`. */
export function checkQuantity(value: unknown, walk: Walk): void {
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

/** Lists of texts that a shell or program is given. */
const ARGUMENTS = new Set(['command', 'args']);
/** Maps from name to text. */
const TEXT_MAPS = new Set(['labels', 'annotations', 'matchLabels', 'nodeSelector', 'data', 'stringData']);

/** A number or a word that YAML reads as something else than text, where text is wanted. Its value may be a password. */
export function reportNoString(value: unknown, walk: Walk): void {
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

/** A point in time. */
export function checkTime(value: unknown, walk: Walk): void {
  if (typeof value !== 'string') reportNoString(value, walk);
  else if (!isTime(value))
    report(walk, 'high', `${pathText(walk.path)} must be a time like 2026-01-31T12:00:00Z, and is ${quoted(value)}`);
}

/** Bytes as base64. The value is a secret more often than not. */
export function checkBytes(value: unknown, walk: Walk): void {
  if (typeof value !== 'string') reportNoString(value, walk);
  else if (!isBase64(value))
    report(walk, 'high', `${pathText(walk.path)} is not base64, so the API server cannot decode it`);
}
