import { UNDECIDABLE } from '../value.ts';
import type { CelError } from '../value.ts';

/** Every method of `authorizer`: only the API server knows who may do what. */
export function undecidable(): CelError {
  return UNDECIDABLE;
}
