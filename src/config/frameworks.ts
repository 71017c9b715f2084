import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MistakePlace, UserError } from '../errors.ts';
import type { Path, RepoPath } from '../model/location.ts';
import { cidrOf, ipFamily } from '../kubernetes/syntax/address-syntax.ts';
import { type DataScope, type DataScopes, type PodsOfScope, PROTECTED_DATA } from '../model/data-scope.ts';
import type { ComplianceSettings, Config, FrameworkThreshold, Threshold } from './config.ts';
import { existingPath, type WrittenPath } from './repository-paths.ts';
import type { FilePercentages, FilePods, FileScope, FileScopes, FileSettings, FileThreshold } from './file-settings.ts';

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
): Pick<Config, 'frameworks' | 'frameworkFiles' | 'frameworksAt'> {
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
    ...(ids.length === 0 || asked.length > 0 ? {} : { frameworksAt: file.placeOf(['frameworks']) }),
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
    scope: scopesOf(scope, file),
    ...(attested === undefined ? {} : { attestations: attested }),
    thresholds: Object.fromEntries(
      Object.entries(thresholds).map(([framework, one]) => [
        framework,
        thresholdOf(one, file.placeOf(['compliance', 'thresholds', framework])),
      ]),
    ),
  };
}

function scopesOf(scopes: FileScopes, file: Written): DataScopes {
  return Object.fromEntries(
    PROTECTED_DATA.flatMap((data) => {
      const written = scopes[data];
      return written === undefined ? [] : [[data, scopeOf(written, ['compliance', 'scope', data], file)] as const];
    }),
  );
}

function scopeOf(written: FileScope, path: Path, file: Written): DataScope {
  if (isNobody(written)) {
    throw new UserError(`${path.join('.')} names neither namespaces nor labels`, {
      hint: 'Write e.g. `namespaces: [payments]`, or leave it out.',
      at: file.placeOf(path),
    });
  }
  const names = new Set<string>();
  const connections = (written.connections ?? []).map(({ name, from, to = {}, reason }, index) => {
    const place: Path = [...path, 'connections', index];
    const addresses = from.addresses ?? [];
    const wrong = addresses.findIndex((one) => cidrOf(one) === undefined && ipFamily(one) === undefined);
    if (wrong >= 0) {
      throw new UserError(`"${addresses[wrong] ?? ''}" is no network of addresses`, {
        hint: 'Write it as 10.0.0.0/8.',
        at: file.placeOf([...place, 'from', 'addresses', wrong]),
      });
    }
    if (isNobody(from) && addresses.length === 0) {
      throw new UserError(`connection "${name}" comes from nobody`, {
        hint: 'Give `from` namespaces, labels or addresses.',
        at: file.placeOf([...place, 'from']),
      });
    }
    if (names.has(name)) {
      throw new UserError(`there are two connections "${name}"`, {
        hint: 'Give each a name of its own.',
        at: file.placeOf([...place, 'name']),
      });
    }
    names.add(name);
    return { name, from: { ...podsOf(from), addresses }, to: podsOf(to), reason };
  });
  return { ...podsOf(written), connections };
}

function isNobody({ namespaces = [], labels = {} }: FilePods): boolean {
  return namespaces.length === 0 && Object.keys(labels).length === 0;
}

function podsOf({ namespaces = [], labels = {} }: FilePods): PodsOfScope {
  return { namespaces, labels };
}

function thresholdOf(written: FileThreshold, at: MistakePlace): FrameworkThreshold {
  if (typeof written === 'number') return { minPass: written, levels: {}, at };
  const levels = Object.entries(written.levels ?? {}).map(([level, one]) => [level, percentagesOf(one)] as const);
  return { ...percentagesOf(written), levels: Object.fromEntries(levels), at };
}

function percentagesOf({ minPass, minAssessed }: FilePercentages): Threshold {
  return { ...(minPass === undefined ? {} : { minPass }), ...(minAssessed === undefined ? {} : { minAssessed }) };
}
