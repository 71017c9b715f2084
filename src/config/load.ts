import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MistakePlace, UserError } from '../errors.ts';
import { isMap, valueAt } from '../model/data.ts';
import { type Path, repoPath, type RepoPath } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';
import { realPlaceOf } from './inside.ts';
import type { FileSettings } from './file-settings.ts';
import { whyNotInFile } from './settings.ts';
import { nameOf, unknownKeyFault, valueFault } from './shape-fault.ts';

/** Names of the configuration file at the root, in the order in which they are looked for. */
const CONFIG_FILES: readonly string[] = ['lintel.yaml', 'lintel.yml'];

/** Which configuration file to read. `text` is a file that does not lie in the working tree, like that of a base branch. */
export type ConfigFileChoice =
  | { readonly kind: 'root' }
  | { readonly kind: 'none' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'text'; readonly file: RepoPath; readonly text: string };

/** A configuration file whose shape is right. */
export interface LoadedConfig {
  /** As users know it; a repository path where it lies in the repository. */
  readonly file: string;
  /** Absent for a file outside of the repository. */
  readonly repoFile?: RepoPath;
  readonly settings: FileSettings;
  placeOf(path: Path): MistakePlace;
}

/**
 * Reads the configuration file, or gives undefined where there is none. The parser and the shape are loaded only when there is one.
 * Throws `UserError` for the first thing that is wrong in it, and names up to five others.
 */
export async function loadConfigFile(
  choice: ConfigFileChoice,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Promise<LoadedConfig | undefined> {
  if (choice.kind === 'none') return undefined;
  if (choice.kind === 'text') return checkConfigText(choice.text, choice.file, choice.file);
  return choice.kind === 'path' ? loadNamed(resolve(cwd, choice.path), choice.path, root) : loadAtRoot(root);
}

async function loadNamed(absolute: string, named: string, root: string): Promise<LoadedConfig> {
  const text = textOf(absolute);
  if (text === undefined)
    throw new UserError(`the configuration ${named} could not be read`, { hint: 'Name a file that exists.' });
  const place = realPlaceOf(root, absolute);
  return place.kind === 'inside' ? checkConfigText(text, place.path, place.path) : checkConfigText(text, named);
}

async function loadAtRoot(root: string): Promise<LoadedConfig | undefined> {
  for (const file of CONFIG_FILES) {
    const place = realPlaceOf(root, join(root, file));
    if (place.kind === 'outside') {
      throw new UserError(`${file} is a link that leads out of the repository`, {
        hint: 'Put the file itself there.',
        at: { file },
      });
    }
    if (place.kind === 'missing') continue;
    const text = textOf(join(root, place.path));
    if (text === undefined)
      throw new UserError(`${file} could not be read`, { hint: 'Make it a readable file.', at: { file } });
    return checkConfigText(text, file, repoPath(file));
  }
  return undefined;
}

function textOf(absolute: string): string | undefined {
  try {
    return readFileSync(absolute, 'utf8');
  } catch {
    return undefined;
  }
}

/** Something wrong with the file, and where. */
interface Mistake {
  readonly message: string;
  readonly hint: string;
  readonly at: MistakePlace;
}

async function checkConfigText(text: string, file: string, repoFile?: RepoPath): Promise<LoadedConfig> {
  const [{ parseConfigYaml }, { configFile }] = await Promise.all([import('./config-yaml.ts'), import('./schema.ts')]);
  const yaml = parseConfigYaml(text, file);
  const data = yaml.data ?? {};
  if (!isMap(data))
    throw new UserError(`${file} is not a mapping`, { hint: 'Write `key: value` lines.', at: yaml.placeOf([]) });
  const checked = configFile.safeParse(data);
  if (!checked.success) {
    throw firstOf(checked.error.issues.flatMap((issue) => mistakesOf(issue, { data, path: [], yaml })));
  }
  return {
    file,
    ...(repoFile === undefined ? {} : { repoFile }),
    settings: checked.data,
    placeOf: (path) => yaml.placeOf(path),
  };
}

/** What of zod's issues is read here; each code has some of it. */
interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

interface Surroundings {
  readonly data: unknown;
  readonly path: Path;
  readonly yaml: { placeOf(path: Path): MistakePlace; keyPlaceOf(path: Path): MistakePlace };
}

function mistakesOf(issue: Issue, around: Surroundings): readonly Mistake[] {
  const path = [...around.path, ...issue.path.filter((segment) => typeof segment !== 'symbol')];
  const value = valueAt(around.data, path);
  const at = around.yaml.placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) =>
      unknownKey(key, path, { known: issue.message.split(' '), at: around.yaml.keyPlaceOf([...path, key]) }),
    );
  }
  // Of the alternatives, the one for mappings was meant when there is a mapping, and its own issues say more.
  const alternative = isMap(value)
    ? issue.errors?.find((errors) => errors.some((one) => one.code === 'unrecognized_keys' || one.path.length > 0))
    : undefined;
  if (alternative !== undefined) return alternative.flatMap((one) => mistakesOf(one, { ...around, path }));
  const name = nameOf(path);
  const near = typeof value === 'string' ? nearestName(value, wordsOf(issue)) : undefined;
  const hint = near === undefined ? `It takes ${wanted(issue)}.` : `Did you mean "${near}"? It takes ${wanted(issue)}.`;
  return [{ message: valueFault(value, name), hint, at: value === null ? around.yaml.keyPlaceOf(path) : at }];
}

function unknownKey(
  key: string,
  path: Path,
  { known, at }: { readonly known: readonly string[]; readonly at: MistakePlace },
): Mistake {
  const why = whyNotInFile(key);
  if (why !== undefined) {
    const hint = `The file is part of the change under review, and ${why}. Give it as a flag or an input of the action.`;
    return { message: `"${key.slice(0, 80)}" is not a key of the configuration file`, hint, at };
  }
  return { ...unknownKeyFault(key, path, known), at };
}

function wordsOf(issue: Issue): readonly string[] {
  const own = (issue.values ?? []).filter((value) => typeof value === 'string');
  return [...own, ...(issue.errors ?? []).flatMap((errors) => errors.flatMap(wordsOf))];
}

function wanted(issue: Issue): string {
  return issue.code === 'invalid_value' ? `one of ${wordsOf(issue).join(', ')}` : issue.message;
}

function firstOf(mistakes: readonly Mistake[]): UserError {
  const sorted = [...mistakes].toSorted(
    (a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0),
  );
  const [first, ...others] = sorted;
  if (first === undefined)
    return new UserError('the configuration is not well formed', { hint: 'See docs/configuration.md.' });
  const more = others.slice(0, 5).map(({ message, at }) => `line ${at.line ?? 1}: ${message}`);
  const hint = more.length === 0 ? first.hint : `${first.hint} Also: ${more.join('; ')}.`;
  return new UserError(first.message, { hint, at: first.at });
}
