import type { BaselineEntry } from '../baseline/baseline.ts';
import { loadBaselineIfThere } from '../baseline/baseline-file.ts';
import { BUILT_IN_RULES } from '../catalog/builtin.ts';
import { configInState } from '../compare/config-of-base.ts';
import type { Config } from '../config/config.ts';
import { loadConfigFile } from '../config/load.ts';
import { type ConfigRequest, makeConfig } from '../config/merge.ts';
import { requestInState } from '../config/other-state.ts';
import { discover } from '../discover/discover.ts';
import { UserError } from '../errors.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Weakening } from './weakening.ts';
import { hiddenFindings } from './hidden-findings.ts';
import { addedPatterns, lessJudged, type StateOfFiles, weakenedFiles } from './weakened-files.ts';
import { weakenedRules } from './weakened-rules.ts';
import { type StateOfSettings, weakenedSettings } from './weakened-settings.ts';

/** A change, and the base that it is compared with. */
export interface GateOrder {
  /** What the settings of the change are made from. */
  readonly request: ConfigRequest;
  /** The settings that judged, at the root of the change. */
  readonly config: Config;
  readonly base: { readonly name: string; readonly root: string };
  readonly now: readonly TracedFinding[];
  readonly before: readonly TracedFinding[];
}

/** How many are told one by one. */
const MOST_TOLD = 50;

/**
 * Tells of each way in which a change lets more through than its base: settings, rules, a team's own rule files, the baseline,
 * ignore files, and suppressions. What flags and inputs say is the same for both, and none of it.
 */
export async function weakenedGate(order: GateOrder): Promise<readonly Diagnostic[]> {
  const { base, config } = order;
  try {
    const now = await stateOf(order.request, config.root);
    const before = await stateOf(await requestInState(order.request, config, base.root), base.root);
    const told = [
      ...weakenedSettings(now, before),
      ...weakenedRules(now, before, BUILT_IN_RULES),
      ...weakenedFiles(now, before),
      ...(config.stdin === undefined ? lessOfFiles(now, before) : []),
      ...hiddenFindings(order.now, order.before),
    ];
    return toDiagnostics(told, base.name);
  } catch (error) {
    if (error instanceof UserError) return [unknownGate(error, base.name)];
    throw error;
  }
}

type State = StateOfSettings & StateOfFiles;

async function stateOf(request: ConfigRequest, root: string): Promise<State> {
  const config = await makeConfig(request);
  const loaded = await loadConfigFile(request.configFile ?? { kind: 'root' }, { root, cwd: request.cwd });
  return { config, loaded, root, baseline: baselineOf(config) };
}

/** What cannot be read accepts nothing; whoever judges by it is told. */
function baselineOf(config: Config): readonly BaselineEntry[] {
  if (config.baseline === undefined) return [];
  try {
    return loadBaselineIfThere(config.baseline, config);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Both ask about the files of now, so that what was removed from the repository is not missed. */
function lessOfFiles(now: State, before: State): readonly Weakening[] {
  const patterns = addedPatterns(now.root, before.root);
  if (patterns.length === 0 && choiceOf(now.config) === choiceOf(before.config)) return [];
  const settings = { ...configInState(before.config, now.root), settingsRoot: before.root, pathsNamed: true };
  const asBefore = settings.paths.length === 0 ? { sources: [], diagnostics: [] } : discover(settings);
  return lessJudged({ now, before, found: discover(now.config), wouldBeFound: asBefore }, patterns);
}

/** What of the settings says which files are looked at. */
function choiceOf({ paths, exclude, helm, kustomizeRoots, allKustomizations }: Config): string {
  return JSON.stringify([paths, exclude, helm, kustomizeRoots, allKustomizations]);
}

function toDiagnostics(told: readonly Weakening[], base: string): readonly Diagnostic[] {
  const shown = told.slice(0, MOST_TOLD).map((one): Diagnostic => ({
    code: 'gate-weakened',
    level: 'warning',
    message: one.message,
    hint: `It is not so at ${base}: have it approved like a change of the rules, or judge by \`config-from: base\`.`,
    ...(one.at === undefined ? {} : { at: one.at }),
  }));
  const more = told.length - shown.length;
  if (more <= 0) return shown;
  return [
    ...shown,
    {
      code: 'gate-weakened',
      level: 'warning',
      message: `${more} more of what this change lets through are not told one by one.`,
      hint: 'Read the changes to comments, annotations and suppressions in the pull request itself.',
    },
  ];
}

function unknownGate({ message, at }: UserError, base: string): Diagnostic {
  const place = at === undefined ? '' : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: `;
  return {
    code: 'gate-unknown',
    level: 'warning',
    message: `The settings of ${base} cannot be read, so nobody can say whether this change weakens the gate: ${place}${message}.`,
    hint: 'Nothing to do where this change repairs them.',
  };
}
