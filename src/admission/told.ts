import type { Diagnostic } from '../model/diagnostic.ts';
import { repoPath, type Path } from '../model/location.ts';
import type { PolicyObject } from './policy-object.ts';

/** Says something of a policy itself, at a path of it, or at an offset of the text there. */
export function told(from: PolicyObject, path: Path, message: string, hint: string, offset = 0): Diagnostic {
  const { line, column } = from.placeOf(path, offset);
  const position = { line, column, offset: 0 };
  return {
    code: 'policy-not-evaluated',
    level: 'note',
    message: `${from.kind} "${from.name}" ${message}.`,
    hint,
    at: { file: repoPath(from.file), region: { start: position, end: position } },
  };
}
