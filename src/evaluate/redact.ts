import { isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import { REDACTED } from '../model/secret.ts';

/** Values shorter than this are left in messages: they are no secrets, and replacing them would tear words apart. */
const MIN_SECRET = 3;

/**
 * The message without secrets: every `data` and `stringData` value of a Secret, and for sensitive rules the value at the
 * finding's own path, is replaced.
 */
export function redactMessage(message: string, resource: Resource, path: Path, sensitive: boolean): string {
  if (!sensitive && !isSecret(resource)) return message;
  const secrets = secretsOf(resource);
  if (sensitive) collectStrings(valueAt(resource.object, path), secrets);
  let redacted = message;
  // The longest first, so that a secret which contains another one leaves nothing behind.
  for (const secret of secrets.toSorted((a, b) => b.length - a.length))
    redacted = redacted.replaceAll(secret, REDACTED);
  return redacted;
}

function isSecret(resource: Resource): boolean {
  return resource.kind === 'Secret' && resource.apiVersion === 'v1';
}

function secretsOf(resource: Resource): string[] {
  const secrets: string[] = [];
  if (!isSecret(resource)) return secrets;
  collectStrings(resource.object['data'], secrets);
  collectStrings(resource.object['stringData'], secrets);
  return secrets;
}

function collectStrings(value: unknown, into: string[]): void {
  if (typeof value === 'string' && value.length >= MIN_SECRET) into.push(value);
  else if (Array.isArray(value)) for (const item of value) collectStrings(item, into);
  else if (isMap(value)) for (const item of Object.values(value)) collectStrings(item, into);
}
