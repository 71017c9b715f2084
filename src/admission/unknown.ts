import { CelError, type CelValue } from '../cel/value.ts';

const BEGINNING = 'not decidable offline: ';

/**
 * A value that only a cluster knows: an error, so that every expression that needs it is one and `||` and `&&` do without it
 * where another term settles the matter.
 */
export function unknownValue(what: string): CelError {
  return new CelError(`${BEGINNING}${what}`);
}

/** That it asks for something which only a cluster knows, as a clause; undefined for every other error and value. */
export function whatIsUnknown(value: CelValue | undefined): string | undefined {
  if (!(value instanceof CelError)) return undefined;
  if (value.message.startsWith(BEGINNING)) return `it asks for ${value.message.slice(BEGINNING.length)}`;
  // Too large to be judged here says nothing of what the API server would do.
  return value.message.startsWith('cost limit') ? value.message : undefined;
}
