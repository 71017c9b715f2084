import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, ConfiguredChart } from '../config/config.ts';
import type { RepoPath } from '../model/location.ts';

/** The settings for judging another state of the repository, whose files lie at `root`: those of now, without what was not there yet. */
export function configOfBase(config: Config, root: string): Config {
  const wasThere = (path: RepoPath): boolean => lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  return {
    ...config,
    root,
    paths: config.paths.filter(wasThere),
    // Nobody has named the base's own paths: what is not found there was made since.
    pathsNamed: true,
    helm: config.helm.flatMap((chart) => chartOfBase(chart, wasThere)),
    lineHashes: false,
  };
}

/** An environment whose values file was not there is one that has been added since. */
function chartOfBase(one: ConfiguredChart, wasThere: (path: RepoPath) => boolean): readonly ConfiguredChart[] {
  if (!wasThere(one.chart)) return [];
  const environments = one.environments.filter(({ values }) => values.every(wasThere));
  // Without any of its environments it would be rendered with its defaults, as it is not now.
  return environments.length === 0 && !one.defaults ? [] : [{ ...one, environments }];
}

/** The files that the settings name, which need not look like something to judge. */
export function pathsNamedBy(config: Config): ReadonlySet<string> {
  return new Set([
    ...config.paths,
    ...config.helm.flatMap(({ environments }) => environments.flatMap(({ values }) => values)),
  ]);
}
