import { UserError } from '../errors.ts';
import { type Data, type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';

/** A Kubernetes object of the policy files: a policy, a binding, a template, or something that policies take parameters from. */
export interface PolicyObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly object: DataMap;
  /** The file as it is named to the user. */
  readonly file: string;
  /** Line and column, from 1, of the value at a path of the object; of the nearest ancestor where it is not there. */
  placeOf(path: Path, offset?: number): { readonly line: number; readonly column: number };
}

/** A text of CEL, and where it stands. */
export interface Written {
  readonly source: string;
  readonly from: PolicyObject;
  readonly path: Path;
}

/** A mistake at a path of a policy, as the user is told of it. */
export function refused(
  from: PolicyObject,
  path: Path,
  message: string,
  { hint, offset = 0 }: { readonly hint: string; readonly offset?: number },
): UserError {
  return new UserError(`${from.kind} "${from.name}": ${writtenPath(path)}: ${message}`, {
    hint,
    at: { file: from.file, ...from.placeOf(path, offset) },
  });
}

function writtenPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./u, '');
}

/** The mapping at a path; undefined where there is none. Throws `UserError` where something else stands there. */
export function mapAt(from: PolicyObject, path: Path): DataMap | undefined {
  const value = valueAt(from.object, path);
  if (value === undefined || isMap(value)) return value;
  throw refused(from, path, 'must be a mapping', { hint: 'The API server would refuse it too.' });
}

/** The list at a path with the path of each item; empty where there is none. Throws `UserError` where something else stands there. */
export function itemsAt(from: PolicyObject, path: Path): readonly { readonly value: Data; readonly path: Path }[] {
  const value = valueAt(from.object, path);
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw refused(from, path, 'must be a list', { hint: 'The API server would refuse it too.' });
  return value.flatMap((item: unknown, index) =>
    item === null || item === undefined ? [] : [{ value: item as Data, path: [...path, index] }],
  );
}

/** The text at a path; undefined where there is none or something else. */
export function textAt(from: PolicyObject, path: Path): string | undefined {
  const value = valueAt(from.object, path);
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list at a path; undefined where there is no list. */
export function textsAt(from: PolicyObject, path: Path): readonly string[] | undefined {
  const value = valueAt(from.object, path);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}

/** The CEL at a path; undefined where there is none. Throws `UserError` where no text stands there. */
export function celAt(from: PolicyObject, path: Path): Written | undefined {
  const source = valueAt(from.object, path);
  if (source === undefined) return undefined;
  if (typeof source === 'string') return { source, from, path };
  throw refused(from, path, 'must be a text of CEL', { hint: 'Put the expression in quotes or in a block (`>-`).' });
}

/** The CEL at a path that must be there. */
export function neededCelAt(from: PolicyObject, path: Path): Written {
  const written = celAt(from, path);
  if (written !== undefined && written.source.trim() !== '') return written;
  throw refused(from, path, 'is missing', { hint: 'Say in CEL what must be true.' });
}
