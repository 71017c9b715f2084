import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, ConfiguredChart } from '../config/config.ts';
import { pathInside } from '../config/inside.ts';
import type { RepoPath } from '../model/location.ts';

/** The settings for judging another state of the repository, whose files lie at `root`: those of now, without what was not there yet. */
export function configOfBase(config: Config, root: string): Config {
  // The rules are made by now; where their files lie says what else is no manifest.
  const customRules = config.customRules.map((path) => {
    const inside = pathInside(config.root, path);
    return inside === undefined ? path : join(root, inside);
  });
  // Nobody has named the base's own paths: what is not found there was made since.
  return { ...configInState(config, root), customRules, pathsNamed: true, lineHashes: false };
}

/** The same settings for the files at `root`, without what they name and is not there. */
export function configInState(config: Config, root: string): Config {
  const wasThere = (path: RepoPath): boolean => lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  return {
    ...config,
    root,
    paths: config.paths.filter(wasThere),
    helm: config.helm.flatMap((chart) => chartOfBase(chart, wasThere)),
  };
}

/** An environment whose values file was not there is one that has been added since. */
function chartOfBase(one: ConfiguredChart, wasThere: (path: RepoPath) => boolean): readonly ConfiguredChart[] {
  if (!wasThere(one.chart)) return [];
  const environments = one.environments.filter(({ values }) => values.every(wasThere));
  // Without any of its environments it would be rendered with its defaults, as it is not now.
  return environments.length === 0 && !one.defaults ? [] : [{ ...one, environments }];
}

/** What is read of any state of the repository. */
export function readOfStates(config: Config): { readonly named: ReadonlySet<string>; readonly fileBytes: number } {
  return { named: pathsNamedBy(config), fileBytes: config.limits.fileBytes };
}

/** The files that the settings name, which need not look like something to judge. */
export function pathsNamedBy(config: Config): ReadonlySet<string> {
  const settings = [...config.customRules, ...(config.frameworkFiles ?? []), ...config.crdSchemas];
  return new Set([
    ...config.paths,
    ...[config.file, config.baseline, config.compliance?.attestations].filter((path) => path !== undefined),
    ...settings.map((path) => pathInside(config.root, path)).filter((path) => path !== undefined),
    ...config.helm.flatMap(({ environments }) => environments.flatMap(({ values }) => values)),
  ]);
}
