import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MistakePlace, UserError } from '../errors.ts';
import type { Path, RepoPath } from '../model/location.ts';
import type { ComplianceSettings, Config, FrameworkThreshold, Threshold } from './config.ts';
import { existingPath, type WrittenPath } from './repository-paths.ts';
import type { FilePercentages, FileSettings, FileThreshold } from './schema.ts';

/** The configuration file, as far as these settings need it. */
interface Written {
  written(text: string, path: Path): WrittenPath;
  placeOf(path: Path): MistakePlace;
}

/** The frameworks to report on: those of the request, else those of the file. What looks like a path is a team's own. */
export function frameworksOf(
  request: { readonly frameworks?: readonly string[] | undefined },
  ofFile: FileSettings['frameworks'],
  { cwd, root, file }: { readonly cwd: string; readonly root: string; readonly file: Written },
): Pick<Config, 'frameworks' | 'frameworkFiles'> {
  const asked = request.frameworks ?? [];
  const names = asked.length > 0 ? asked : (ofFile ?? []);
  const ids = names.filter((name) => !isPath(name));
  const paths = names.flatMap((name, index) => {
    if (!isPath(name)) return [];
    if (asked.length > 0) return [frameworkFileAt(name, cwd)];
    return [join(root, existingPath(file.written(name, ['frameworks', index]), root, 'file'))];
  });
  return {
    ...(ids.length === 0 ? {} : { frameworks: [...new Set(ids)] }),
    ...(paths.length === 0 ? {} : { frameworkFiles: [...new Set(paths)] }),
  };
}

function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/u.test(name);
}

function frameworkFileAt(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isFile() === true) return absolute;
  throw new UserError(`--framework: there is no file "${path}"`, {
    hint: 'Name a framework by its id, or a file that exists.',
  });
}

/** What reports on frameworks need to know, as the file has it. */
export function complianceOf(
  compliance: FileSettings['compliance'],
  root: string,
  file: Written,
): ComplianceSettings | undefined {
  if (compliance === undefined) return undefined;
  const { attestations, scope = {}, thresholds = {} } = compliance;
  const path = ['compliance', 'attestations'];
  const attested: RepoPath | undefined =
    attestations === undefined ? undefined : existingPath(file.written(attestations, path), root, 'file');
  return {
    scope,
    ...(attested === undefined ? {} : { attestations: attested }),
    thresholds: Object.fromEntries(
      Object.entries(thresholds).map(([framework, one]) => [
        framework,
        thresholdOf(one, file.placeOf(['compliance', 'thresholds', framework])),
      ]),
    ),
  };
}

function thresholdOf(written: FileThreshold, at: MistakePlace): FrameworkThreshold {
  if (typeof written === 'number') return { minPass: written, levels: {}, at };
  const levels = Object.entries(written.levels ?? {}).map(([level, one]) => [level, percentagesOf(one)] as const);
  return { ...percentagesOf(written), levels: Object.fromEntries(levels), at };
}

function percentagesOf({ minPass, minAssessed }: FilePercentages): Threshold {
  return { ...(minPass === undefined ? {} : { minPass }), ...(minAssessed === undefined ? {} : { minAssessed }) };
}
