import { CelError } from '../value.ts';

/**
 * What is known of a value before the expression runs.
 *
 * - `map`: a mapping of data, and always there.
 * - `data`: what a manifest may hold, or an error, or nothing.
 * - `elements`: what a loop over it meets is data.
 */
export type Form = 'map' | 'data' | 'elements';

/** How a field is read, by the name that the run time has for it. */
export type Reading = 'select' | 'has' | 'peek' | 'follow';

/** A text as a JavaScript literal. The two line separators end a line in older JavaScript. */
export function textLiteral(value: string): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/**
 * Code that reads a field of what the code `operand` gives, where it stands and so by its name, which takes half the time of a call
 * that every field of every rule goes through. What it does not find there it leaves to the run time, which knows why.
 * `operand` may be undefined for `peek` and `follow` alone; of a `map` it is a name.
 */
export function fieldCode(
  reading: Reading,
  operand: string,
  form: Form | undefined,
  field: string,
  temporary: () => string,
): string {
  // Names that every object inherits take the careful path; for all others a plain read of a plain map is its own key.
  const isInherited = field in Object.prototype;
  const asked = (from: string): string => `rt.${reading}${isInherited ? 'Own' : ''}(${from},${textLiteral(field)})`;
  if (isInherited || form === undefined || form === 'elements') return asked(operand);
  if (form === 'map') return fieldOfMapping(reading, operand, field);
  if (mayBeNoField(field)) return asked(operand);
  const isName = /^\w+$/u.test(operand);
  const from = isName ? operand : temporary();
  const given = isName ? operand : `(${from}=${operand})`;
  if (reading === 'has') return `(${given}${property(field, '?.')}!==undefined||${asked(from)})`;
  // Most of what is read step by step ends early.
  const isLong = !isName && reading !== 'select';
  const read = `${isLong ? from : given}${property(field, '?.')}??${asked(from)}`;
  return isLong ? `(${given}===undefined?undefined:${read})` : `(${read})`;
}

function fieldOfMapping(reading: Reading, operand: string, field: string): string {
  const read = `${operand}${property(field, '.')}`;
  if (reading === 'has') return `(${read}!==undefined)`;
  return reading === 'select' ? `(${read}??rt.select(${operand},${textLiteral(field)}))` : read;
}

function property(field: string, dot: '.' | '?.'): string {
  if (/^[A-Za-z_]\w*$/u.test(field)) return `${dot}${field}`;
  return `${dot === '.' ? '' : dot}[${textLiteral(field)}]`;
}

/** What lists, texts, numbers and errors have by the names of fields. */
const TAKEN: ReadonlySet<string> = new Set([
  'message',
  ...[Array, String, Number, Boolean, BigInt, CelError].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  ),
  ...Object.getOwnPropertyNames(Object.getPrototypeOf(CelError.prototype)),
]);

/** Whether data that is no mapping may have something by this name as well: a list has a `length` and a `0`. */
function mayBeNoField(field: string): boolean {
  return TAKEN.has(field) || /^\d/u.test(field);
}
