import { spendText } from '../budget.ts';
import { Bytes, CelError, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** `base64.encode(bytes)`, with padding. */
export function base64Encode(value: CelValue): CelValue {
  if (!(value instanceof Bytes)) return noOverload('base64.encode', value);
  return spendText(value.value.length) ?? Buffer.from(value.value).toString('base64');
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** `base64.decode(text)`, with or without padding. */
export function base64Decode(value: CelValue): CelValue {
  if (typeof value !== 'string') return noOverload('base64.decode', value);
  const spent = spendText(value.length);
  if (spent !== undefined) return spent;
  return BASE64.test(value)
    ? new Bytes(new Uint8Array(Buffer.from(value, 'base64')))
    : new CelError('the text is no base64');
}
