import { getInput, getMultilineInput } from '@actions/core';
import { type ConfigFrom, readConfigFrom } from '../config/config-from.ts';
import type { ConfigFileChoice } from '../config/load.ts';
import { namesInList } from '../config/names-in-list.ts';
import type { ConfigRequest } from '../config/merge.ts';
import { UserError } from '../errors.ts';
import { COMMENT_TIMES, type CommentTime } from './sticky-comment.ts';
import { UPLOAD_MODES, type UploadMode } from './upload-sarif.ts';

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
  /** Whose settings judge a change: its own, or those of what it is compared with. */
  readonly configFrom: ConfigFrom;
  /** Whether charts and kustomizations are rendered where the event gives strangers' files the rights of the repository. */
  readonly mayRenderUntrusted: boolean;
  /** Whether a report on frameworks is asked for. */
  readonly frameworks: boolean;
  /** The file that a line about each of these reports is added to, relative to the root; undefined for none. */
  readonly history: string | undefined;
  /** Of the job; undefined for none. */
  readonly token: string | undefined;
  /** Undefined is `auto` that nobody has asked for. */
  readonly upload: UploadMode | undefined;
  readonly check: boolean;
  readonly comment: CommentTime;
  readonly suggestions: boolean;
  /** `2/5`. */
  readonly shard: string | undefined;
  /** JSON reports of the parts of a run, to be joined instead of judging: paths and globs. */
  readonly merge: readonly string[] | undefined;
}

/** Reads the step's inputs. `workspace` is the repository's root. Throws `UserError` for a value that cannot be meant. */
export function readInputs(workspace: string, today: string): ActionInputs {
  const folder = text('working-directory');
  const config = text('config');
  const sarif = text('sarif');
  const base = text('base');
  const frameworks = namesInList(lines('frameworks'));
  const limits = {
    ...optional('renderSeconds', count('render-seconds')),
    ...optional('renderOutputBytes', count('render-bytes')),
    ...optional('fileBytes', count('file-bytes')),
  };
  return {
    request: {
      cwd: folder === undefined ? workspace : `${workspace}/${folder}`,
      root: workspace,
      ...(config === undefined ? {} : { configFile: configFileOf(config) }),
      paths: lines('paths') ?? (folder === undefined ? undefined : ['.']),
      exclude: lines('exclude'),
      preset: text('preset'),
      failOn: text('fail-on'),
      minSeverity: text('min-severity'),
      onIncomplete: text('on-incomplete'),
      nothingToScan: 'incomplete',
      kubeVersion: text('kube-version'),
      unknownKinds: text('unknown-kinds'),
      crdSchemas: lines('crd-schemas'),
      scope: text('scope'),
      baseline: text('baseline'),
      onlyRules: namesInList(lines('rule')),
      skipRules: namesInList(lines('skip-rule')),
      customRules: lines('rules'),
      rulesOnly: flag('rules-only'),
      frameworks,
      allKustomizations: flag('all-kustomizations'),
      limits,
      helm: text('helm'),
      kustomize: text('kustomize'),
      helmDependencyBuild: flag('helm-dependency-build'),
      allowRemoteBases: flag('allow-remote-bases'),
      trace: flag('trace', true),
      peerSuppressions: flag('peer-suppressions', true),
      lineHashes: sarif !== 'false' || oneOf('upload', UPLOAD_MODES) === 'true',
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
    configFrom: readConfigFrom(text('config-from')),
    mayRenderUntrusted: flag('allow-untrusted-rendering'),
    frameworks: frameworks !== undefined,
    history: text('history'),
    token: text('token'),
    upload: oneOf('upload', UPLOAD_MODES),
    check: flag('check'),
    comment: oneOf('comment', COMMENT_TIMES) ?? 'off',
    suggestions: flag('suggestions'),
    shard: text('shard'),
    merge: lines('merge'),
  };
}

/** Quoted or not, `false` in a workflow is none. */
function configFileOf(config: string): ConfigFileChoice {
  return config === 'false' ? { kind: 'none' } : { kind: 'path', path: config };
}

function count(name: string): number | undefined {
  const given = text(name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError(`the input ${name} is "${given}", which is no positive whole number`, {
    hint: `Write e.g. \`${name}: 60\`.`,
  });
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}

function text(name: string): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

function oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
  const given = text(name);
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UserError(`the input ${name} is "${given}"`, { hint: `Use one of ${words.join(', ')}.` });
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
