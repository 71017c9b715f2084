import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Config } from './config.ts';
import { pathInside } from './inside.ts';
import type { ConfigFileChoice } from './load.ts';
import type { ConfigRequest } from './merge.ts';
import { filesOfGlob, isGlob } from './repository-paths.ts';

/**
 * The request as it would be made in another state of the repository, whose files lie at `to`, a folder of ours: paths inside
 * the repository mean what is there, and those of settings that are not there yet are left out. Paths outside stay what they are.
 */
export async function requestInState(
  request: ConfigRequest,
  { root }: Pick<Config, 'root'>,
  to: string,
): Promise<ConfigRequest> {
  const cwdBefore = realpathSync.native(request.cwd);
  const cwd = join(to, pathInside(root, cwdBefore) ?? '');
  // An empty folder says the same as one that is not there.
  mkdirSync(cwd, { recursive: true });
  const moved = (path: string): string => {
    const absolute = resolve(cwdBefore, path);
    const inside = pathInside(root, absolute);
    if (inside === undefined) return absolute;
    return isAbsolute(path) ? join(to, inside) : path;
  };
  const there = async (paths: readonly string[] | undefined): Promise<readonly string[] | undefined> => {
    if (paths === undefined) return undefined;
    const known = await Promise.all(paths.map(moved).map(async (path) => ((await isThere(path, cwd)) ? [path] : [])));
    return known.flat();
  };
  return {
    ...request,
    cwd,
    root: to,
    configFile: configFileIn(request.configFile, moved, cwd),
    paths: request.paths?.map((path) => (path === '-' ? path : moved(path))),
    ...(request.baseline === undefined ? {} : { baseline: moved(request.baseline) }),
    crdSchemas: await there(request.crdSchemas),
    customRules: await there(request.customRules),
    // Ids are no paths, and a file that is not there yet is a framework that nobody has asked for.
    frameworks: request.frameworks
      ?.map((name) => (isPath(name) ? moved(name) : name))
      .filter((name) => !isPath(name) || existsSync(resolve(cwd, name))),
    ...(request.helm === undefined ? {} : { helm: resolve(cwdBefore, request.helm) }),
    ...(request.kustomize === undefined ? {} : { kustomize: resolve(cwdBefore, request.kustomize) }),
  };
}

function configFileIn(
  choice: ConfigFileChoice | undefined,
  moved: (path: string) => string,
  cwd: string,
): ConfigFileChoice | undefined {
  if (choice?.kind !== 'path') return choice;
  const path = moved(choice.path);
  return existsSync(resolve(cwd, path)) ? { kind: 'path', path } : { kind: 'none' };
}

async function isThere(path: string, cwd: string): Promise<boolean> {
  if (existsSync(resolve(cwd, path))) return true;
  return isGlob(path) && (await filesOfGlob(cwd, path)).length > 0;
}

function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/u.test(name);
}
