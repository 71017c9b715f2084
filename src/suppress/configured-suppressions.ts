import type { RuleNames } from '../catalog/select.ts';
import type { Config, ConfiguredSuppression } from '../config/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Suppression, TracedFinding } from '../model/finding.ts';
import { type Location, repoPath } from '../model/location.ts';
import { unknownName } from './directive.ts';
import { pathGlob } from './path-glob.ts';

/** An entry of `suppressions` in the configuration, made ready. */
export interface ReadyEntry {
  readonly rules: ReadonlySet<string>;
  /** The rule, category or check as it was written. */
  readonly names: string;
  readonly at: Location;
  readonly suppression: Suppression;
  matches(finding: TracedFinding): boolean;
  used: boolean;
}

/** Those that hold today; what is wrong with the others is told in `diagnostics`. */
export function configuredSuppressions(
  config: Config,
  names: RuleNames,
  diagnostics: Diagnostic[],
): readonly ReadyEntry[] {
  return config.suppressions.flatMap((entry) => {
    const at = placeInConfig(config, entry);
    const rules = names.get(entry.rule.toLowerCase());
    if (rules === undefined) {
      diagnostics.push(unknownName(entry.rule, names, at));
      return [];
    }
    if (entry.until !== undefined && entry.until < config.today) {
      diagnostics.push(expired(entry.rule, entry.until, at));
      return [];
    }
    return [
      {
        rules: new Set(rules),
        names: entry.rule,
        at,
        suppression: suppressionBy(entry),
        matches: matcherOf(entry),
        used: false,
      },
    ];
  });
}

function matcherOf(entry: ConfiguredSuppression): ReadyEntry['matches'] {
  const path = entry.path === undefined ? undefined : pathGlob(entry.path);
  const name = entry.name === undefined ? undefined : pathGlob(entry.name);
  return (finding) =>
    (path === undefined || path(finding.provenance.home.file)) &&
    (entry.kind === undefined || entry.kind === finding.resource?.kind) &&
    (name === undefined || name(finding.resource?.name ?? ''));
}

function suppressionBy({ reason, owner, ticket, until }: ConfiguredSuppression): Suppression {
  return {
    by: 'config',
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(until === undefined ? {} : { until }),
  };
}

function placeInConfig(config: Config, entry: ConfiguredSuppression): Location {
  const start = { line: entry.line, column: 1, offset: 0 };
  return { file: config.file ?? repoPath('lintel.yaml'), region: { start, end: start } };
}

function expired(rule: string, until: string, at: Location): Diagnostic {
  return {
    code: 'suppression-expired',
    level: 'warning',
    message: `The suppression of ${rule} was good until ${until}; its findings count again.`,
    hint: 'Repair what it hides, or set a new date with a new reason.',
    at,
  };
}
