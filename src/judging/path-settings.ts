import type { CompiledRule } from '../catalog/compiled.ts';
import { namesOf, selectRules, settingsByRule } from '../catalog/select.ts';
import type { Config } from '../config/config.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { RepoPath } from '../model/location.ts';
import { pathGlob } from '../suppress/path-glob.ts';

/** What `rulesByPath` of the configuration makes of a finding: with another severity, or undefined where its rule is off in its file. */
export type PathSettings = (finding: TracedFinding) => TracedFinding | undefined;

/** What `rulesByPath` says; undefined where there are none. Throws `UserError` for a name that is no rule, category or peer's check. */
export function openPathSettings(config: Config, available: readonly CompiledRule[]): PathSettings | undefined {
  const { rulesByPath = [], onlyRules } = config;
  if (rulesByPath.length === 0) return undefined;
  const index = namesOf(available);
  const entries = rulesByPath.map(({ paths, rules }) => ({
    matches: anyOf(paths),
    settings: settingsByRule(rules, index, 'rulesByPath'),
  }));
  const named = new Set(entries.flatMap(({ settings }) => [...settings.keys()]));
  const elsewhere = selectRules(available, { ...config, rulesByPath: [] });
  const everywhere = new Set(elsewhere.map(({ compiled }) => compiled.rule.id));
  return (finding) => {
    const { id } = finding.rule;
    if (!named.has(id)) return finding;
    const { file } = finding.provenance.home;
    const setting = entries.findLast(({ settings, matches }) => settings.has(id) && matches(file))?.settings.get(id);
    // Who names a rule on the command line wants to see it.
    if (!(setting?.enabled ?? everywhere.has(id)) && onlyRules.length === 0) return undefined;
    return setting?.severity === undefined ? finding : { ...finding, severity: setting.severity };
  };
}

/** Whether a file is meant by one of the patterns. Findings of a file come one after the other. */
function anyOf(paths: readonly string[]): (file: RepoPath) => boolean {
  const globs = paths.map(pathGlob);
  const known = new Map<RepoPath, boolean>();
  return (file) => {
    let isMeant = known.get(file);
    if (isMeant === undefined) known.set(file, (isMeant = globs.some((matches) => matches(file))));
    return isMeant;
  };
}
