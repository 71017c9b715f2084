import type { Diagnostic } from '../model/diagnostic.ts';
import { repoPath, type Path } from '../model/location.ts';
import type { PolicyObject } from './policy-object.ts';

/** Says something of a policy itself, at a path of it. */
export function told(from: PolicyObject, path: Path, message: string, hint: string): Diagnostic {
  const { line, column } = from.placeOf(path);
  const position = { line, column, offset: 0 };
  return {
    code: 'policy-not-evaluated',
    level: 'note',
    message: `${from.kind} "${from.name}" ${message}.`,
    hint,
    at: { file: repoPath(from.file), region: { start: position, end: position } },
  };
}
