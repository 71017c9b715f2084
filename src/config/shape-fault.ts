import { type MistakePlace, UserError } from '../errors.ts';
import { valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';

/** `helm[0].environments[1].name`, or the file as a whole. */
export function nameOf(path: Path): string {
  if (path.length === 0) return 'the configuration';
  return path
    .map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : index === 0 ? segment : `.${segment}`))
    .join('')
    .slice(0, 200);
}

/** What is wrong with a key that is not among those that `path` may have, and what to do. */
export function unknownKeyFault(
  key: string,
  path: Path,
  known: readonly string[],
): { readonly message: string; readonly hint: string } {
  const near = nearestName(key, known);
  return {
    message: `unknown key "${key.slice(0, 80)}"${path.length === 0 ? '' : ` in ${nameOf(path)}`}`,
    hint: near === undefined ? `Keys here are ${known.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

/** What is wrong with a value that is not of the right form. */
export function valueFault(value: unknown, name: string): string {
  if (value === undefined) return `${name} is missing`;
  if (value === null) return `${name} has no value`;
  return `${name} cannot be ${typeof value === 'object' ? 'this value' : JSON.stringify(value).slice(0, 80)}`;
}

/** What is read here of what zod says of a value. */
export interface ShapeIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: unknown;
}

/** What is wrong with the shape of a file's data, and where: at the key that ends `path`, or at the value. */
export interface ShapeFault {
  readonly path: Path;
  readonly isAtKey: boolean;
  readonly message: string;
  /** What would be right; absent where only the file's documentation can say. */
  readonly hint?: string;
}

/** Types as zod calls them, as people do. */
const TYPE_WORDS: ReadonlyMap<unknown, string> = new Map([
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['string', 'a text'],
  ['boolean', 'true or false'],
  ['number', 'a number'],
  ['int', 'a whole number'],
]);

/** The one of zod's issues to tell. A key that is not known comes first: where it is misspelt, it is missing as well. `whole` names the data. */
export function shapeFault(issues: readonly ShapeIssue[], data: unknown, whole: string): ShapeFault {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const path = (issue?.path ?? []).filter((segment) => typeof segment !== 'symbol');
  const [key] = issue?.code === 'unrecognized_keys' ? (issue.keys ?? []) : [];
  if (key !== undefined) {
    const known = issue?.message.split(' ') ?? [];
    return { path: [...path, key], isAtKey: true, ...unknownKeyFault(key, path, known) };
  }
  const value = valueAt(data, path);
  const hint = issue === undefined ? undefined : wantedIn(issue, value);
  const message = valueFault(value, path.length === 0 ? whole : nameOf(path));
  return { path, isAtKey: false, message, ...(hint === undefined ? {} : { hint }) };
}

function wantedIn({ code, message, values = [], expected }: ShapeIssue, value: unknown): string | undefined {
  const words = values.filter((one) => typeof one === 'string');
  if (code === 'invalid_value' && words.length > 0) {
    const near = typeof value === 'string' ? nearestName(value, words) : undefined;
    return `${near === undefined ? '' : `Did you mean "${near}"? `}It takes one of ${words.join(', ')}.`;
  }
  if (code === 'invalid_type') {
    const word = TYPE_WORDS.get(expected);
    return word === undefined ? undefined : `It takes ${word}.`;
  }
  // Zod's own words begin so; ours say what is taken.
  return /^(?:Invalid|Too )/u.test(message) ? undefined : `It takes ${message}.`;
}

/** The mistake in a file that is not of the right form; `elsewhere` says where its form is told, for faults that have no better hint. */
export function shapeMistake(
  { message, hint, path, isAtKey }: ShapeFault,
  yaml: { placeOf(path: Path): MistakePlace; keyPlaceOf(path: Path): MistakePlace },
  elsewhere: string,
): UserError {
  return new UserError(message, {
    hint: hint ?? elsewhere,
    at: isAtKey ? yaml.keyPlaceOf(path) : yaml.placeOf(path),
  });
}
