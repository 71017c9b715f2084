import type { CompiledRule } from '../catalog/compiled.ts';
import type { Config } from '../config/config.ts';
import type { Crosswalk } from '../report/crosswalk.ts';

/**
 * The way from rules to the controls of the frameworks that `--framework` or the configuration names; undefined where they name none,
 * so that a run without them loads no framework. Throws `UserError` for one that cannot be.
 */
export async function askedFrameworks(config: Config, rules?: readonly CompiledRule[]): Promise<Crosswalk | undefined> {
  const { frameworks: ids = [], frameworksAt: at, frameworkFiles: files = [], root } = config;
  if (ids.length + files.length === 0) return undefined;
  const [{ loadFrameworks }, { crosswalkOf }, { availableRules }] = await Promise.all([
    import('../compliance/load-frameworks.ts'),
    import('../report/crosswalk.ts'),
    import('../judging/available-rules.ts'),
  ]);
  const known = new Set((rules ?? (await availableRules(config))).map(({ rule }) => rule.id));
  return crosswalkOf(await loadFrameworks({ ids, at, files, root, rules: known }));
}
