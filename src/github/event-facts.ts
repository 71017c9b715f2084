import { readFileSync } from 'node:fs';
import { isMap, valueAt } from '../model/data.ts';

/** The variables of the step, as the runner sets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A repository as routes of the API name it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** The pull request that an event is about. */
export interface PullFacts {
  readonly number: number;
  /** What its author has pushed last, which is not what `actions/checkout` checks out. */
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** Whether it comes from another repository: its runs get a token that may only read. */
  readonly isFork: boolean;
}

/** What started the workflow, by the runner's variables and the event's payload; undefined is what they do not say. */
export interface EventFacts {
  /** `pull_request`, `push`, `schedule`…; empty where no runner says so. */
  readonly name: string;
  readonly repository: RepositoryName | undefined;
  readonly pull: PullFacts | undefined;
  /** Whether the run was started by Dependabot, whose token may only read unless the workflow gives it more. */
  readonly isDependabot: boolean;
  /** Whether the commit is a merge queue's, whose branch is gone once it is merged. */
  readonly isMergeQueue: boolean;
  /** What the run is of: `refs/pull/7/merge`, `refs/heads/main`. */
  readonly ref: string | undefined;
  readonly sha: string | undefined;
  /** Where the API is: `https://api.github.com`, or an Enterprise Server's. */
  readonly apiUrl: string;
  /** Where people look: `https://github.com`. */
  readonly serverUrl: string;
  /** The page of this run. */
  readonly runUrl: string | undefined;
  /** The event as GitHub tells it; undefined where no runner has written it down. */
  readonly payload: unknown;
}

/** Reads what the runner says of the event. Never throws: somebody may run the Action without a runner. */
export function readEventFacts(environment: Environment): EventFacts {
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const variable = (name: string): string | undefined => environment[name] || undefined;
  const ref = variable('GITHUB_REF');
  const name = variable('GITHUB_EVENT_NAME') ?? '';
  const serverUrl = withoutSlash(variable('GITHUB_SERVER_URL') ?? 'https://github.com');
  const slug = variable('GITHUB_REPOSITORY');
  const run = variable('GITHUB_RUN_ID');
  return {
    name,
    repository: repositoryOf(slug),
    pull: pullOf(payload),
    isDependabot: variable('GITHUB_ACTOR') === 'dependabot[bot]',
    isMergeQueue: name === 'merge_group' || (ref?.startsWith('refs/heads/gh-readonly-queue/') ?? false),
    ref,
    sha: variable('GITHUB_SHA'),
    apiUrl: withoutSlash(variable('GITHUB_API_URL') ?? 'https://api.github.com'),
    serverUrl,
    runUrl: slug === undefined || run === undefined ? undefined : `${serverUrl}/${slug}/actions/runs/${run}`,
    payload,
  };
}

/** The text at a path of the event's payload; undefined where there is none. */
export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isMap(payload) ? payload : undefined;
  } catch {
    // The runner always writes one; whoever runs the Action elsewhere has no event.
    return undefined;
  }
}

function repositoryOf(slug: string | undefined): RepositoryName | undefined {
  const [owner = '', repo = '', ...more] = slug?.split('/') ?? [];
  return owner === '' || repo === '' || more.length > 0 ? undefined : { owner, repo };
}

/** Of `pull_request`, `pull_request_target` and `pull_request_review` alike. */
function pullOf(payload: unknown): PullFacts | undefined {
  const number = valueAt(payload, ['pull_request', 'number']);
  const [headSha, baseSha] = [
    textAt(payload, 'pull_request', 'head', 'sha'),
    textAt(payload, 'pull_request', 'base', 'sha'),
  ];
  if (typeof number !== 'number' || headSha === undefined || baseSha === undefined) return undefined;
  const headRepository = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  return {
    number,
    headSha,
    baseSha,
    headRef: textAt(payload, 'pull_request', 'head', 'ref') ?? '',
    baseRef: textAt(payload, 'pull_request', 'base', 'ref') ?? '',
    // The repository of a fork may have been deleted since, and is null then.
    isFork:
      headRepository === undefined || headRepository !== textAt(payload, 'pull_request', 'base', 'repo', 'full_name'),
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/u, '');
}
