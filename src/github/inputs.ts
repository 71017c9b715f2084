import { getInput, getMultilineInput } from '@actions/core';
import type { ConfigRequest } from '../config/merge.ts';
import { UserError } from '../errors.ts';

/** What the workflow asks for beside the settings of a run. */
export interface ActionInputs {
  readonly request: ConfigRequest;
  /** Where SARIF goes, relative to the root; undefined for the default place, false for none. */
  readonly sarif: string | false | undefined;
  readonly json: string | undefined;
  readonly category: string | undefined;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly setup: boolean;
  /** What to compare with; undefined for what the event says, false for nothing. */
  readonly base: string | false | undefined;
  readonly fetchBase: boolean;
  /** `2/5`. */
  readonly shard: string | undefined;
  /** JSON reports of the parts of a run, to be joined instead of judging: paths and globs. */
  readonly merge: readonly string[] | undefined;
}

/** Reads the step's inputs. `workspace` is the repository's root. Throws `UserError` for a value that cannot be meant. */
export function readInputs(workspace: string, today: string): ActionInputs {
  const config = text('config');
  const sarif = text('sarif');
  const base = text('base');
  return {
    request: {
      cwd: text('working-directory') === undefined ? workspace : `${workspace}/${text('working-directory')}`,
      root: workspace,
      ...(config === undefined ? {} : { configFile: { kind: 'path', path: config } }),
      paths: lines('paths'),
      exclude: lines('exclude'),
      preset: text('preset'),
      failOn: text('fail-on'),
      minSeverity: text('min-severity'),
      onIncomplete: text('on-incomplete'),
      nothingToScan: 'incomplete',
      kubeVersion: text('kube-version'),
      scope: text('scope'),
      baseline: text('baseline'),
      onlyRules: lines('rule'),
      skipRules: lines('skip-rule'),
      customRules: lines('rules'),
      rulesOnly: flag('rules-only'),
      allKustomizations: flag('all-kustomizations'),
      helm: text('helm'),
      kustomize: text('kustomize'),
      helmDependencyBuild: flag('helm-dependency-build'),
      allowRemoteBases: flag('allow-remote-bases'),
      trace: flag('trace', true),
      peerSuppressions: flag('peer-suppressions', true),
      lineHashes: sarif !== 'false',
      today,
    },
    sarif: sarif === 'false' ? false : sarif,
    json: text('json'),
    category: text('category'),
    annotations: flag('annotations', true),
    summary: flag('summary', true),
    setup: flag('setup'),
    base: base === 'false' ? false : base,
    fetchBase: flag('fetch-base', true),
    shard: text('shard'),
    merge: lines('merge'),
  };
}

function text(name: string): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

function lines(name: string): readonly string[] | undefined {
  const values = getMultilineInput(name);
  return values.length === 0 ? undefined : values;
}

function flag(name: string, otherwise = false): boolean {
  switch (getInput(name).toLowerCase()) {
    case '':
      return otherwise;
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      throw new UserError(`the input ${name} is neither true nor false`, { hint: 'Write `true` or `false`.' });
  }
}
