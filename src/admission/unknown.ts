import { CelError, type CelValue } from '../cel/value.ts';

/** Why something cannot be said without a cluster, as a clause. */
export interface Unknown {
  readonly unknown: string;
  /** An object that is referred to is not among those at hand; it may lie elsewhere in the repository. */
  readonly isMissing?: true;
}

const BEGINNING = 'not decidable offline: ';
const MISSING_BEGINNING = 'not decidable without an object: ';

/**
 * A value that only a cluster knows: an error, so that every expression that needs it is one and `||` and `&&` do without it
 * where another term settles the matter.
 */
export function unknownValue(what: string): CelError {
  return new CelError(`${BEGINNING}${what}`);
}

/** The same for a value of an object that is not at hand. */
export function missingValue(what: string): CelError {
  return new CelError(`${MISSING_BEGINNING}${what}`);
}

/** That it asks for something which is not known here; undefined for every other error and value. */
export function whatIsUnknown(value: CelValue | undefined): Unknown | undefined {
  if (!(value instanceof CelError)) return undefined;
  const { message } = value;
  if (message.startsWith(BEGINNING)) return { unknown: `it asks for ${message.slice(BEGINNING.length)}` };
  if (message.startsWith(MISSING_BEGINNING))
    return { unknown: `it asks for ${message.slice(MISSING_BEGINNING.length)}`, isMissing: true };
  // Too large to be judged here says nothing of what the API server would do.
  return message.startsWith('cost limit') ? { unknown: message } : undefined;
}
