import type { Path } from '../model/location.ts';
import type { NamedExpression, Validation } from './policy.ts';
import { celAt, itemsAt, neededCelAt, type PolicyObject, refused, textAt, type Written } from './policy-object.ts';

/** What policies of all kinds write alike: named expressions, validations and audit annotations below `at`. */
export interface Conditions {
  readonly conditions: readonly NamedExpression[];
  readonly variables: readonly NamedExpression[];
  readonly validations: readonly Validation[];
  readonly auditAnnotations: readonly Written[];
  readonly onError: 'refuse' | 'ignore';
}

/** Reads them. Throws `UserError` at the place of the first that is not of the form. */
export function readConditions(from: PolicyObject, at: Path): Conditions {
  return {
    conditions: readNamed(from, [...at, 'matchConditions']),
    variables: readNamed(from, [...at, 'variables']),
    validations: readValidations(from, [...at, 'validations']),
    auditAnnotations: itemsAt(from, [...at, 'auditAnnotations']).flatMap(
      ({ path }) => celAt(from, [...path, 'valueExpression']) ?? [],
    ),
    onError: textAt(from, [...at, 'failurePolicy']) === 'Ignore' ? 'ignore' : 'refuse',
  };
}

/** A list of `name` and `expression`. */
export function readNamed(from: PolicyObject, path: Path): readonly NamedExpression[] {
  const seen = new Set<string>();
  return itemsAt(from, path).map(({ path: at }) => {
    const name = textAt(from, [...at, 'name']) ?? '';
    if (name === '') throw refused(from, at, 'has no name', { hint: 'Give it a `name`, under which others read it.' });
    if (seen.has(name))
      throw refused(from, [...at, 'name'], `there is another "${name}" before it`, {
        hint: 'Give each a name of its own.',
      });
    seen.add(name);
    return { name, expression: neededCelAt(from, [...at, 'expression']) };
  });
}

/** A list of `expression` with `message` or `messageExpression`. */
export function readValidations(from: PolicyObject, path: Path): readonly Validation[] {
  return itemsAt(from, path).map(({ path: at }) => {
    const message = textAt(from, [...at, 'message']);
    const messageExpression = celAt(from, [...at, 'messageExpression']);
    return {
      expression: neededCelAt(from, [...at, 'expression']),
      ...(message === undefined ? {} : { message }),
      ...(messageExpression === undefined ? {} : { messageExpression }),
    };
  });
}
