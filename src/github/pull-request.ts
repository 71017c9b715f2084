import { valueAt } from '../model/data.ts';
import type { GitHubApi } from './api.ts';
import type { EventFacts, PullFacts } from './event-facts.ts';
import type { Need, Notice } from './notices.ts';

/** The pull request of an event, as a feature that speaks in it needs it. */
export interface PullRequest {
  readonly facts: EventFacts;
  readonly pull: PullFacts;
  /** Parameters of the routes below `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: { readonly owner: string; readonly repo: string; readonly pull_number: number };
}

/** What writing in a pull request takes. */
export function needToWrite(off: string): Need {
  return { right: 'pull-requests: write', off };
}

/** The pull request that the run is of; undefined for every other event. */
export function pullRequestOf(facts: EventFacts): PullRequest | undefined {
  const { pull, repository } = facts;
  if (pull === undefined || repository === undefined) return undefined;
  return { facts, pull, route: { ...repository, pull_number: pull.number } };
}

/**
 * Told where something has been pushed since the run was started: another run speaks of that, and what this one has to say is
 * out of date. Undefined where nothing was, and where GitHub does not say.
 */
export async function toldWhenPushedSince(
  api: GitHubApi,
  { pull, route }: PullRequest,
  feature: string,
): Promise<Notice | undefined> {
  const answer = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', route);
  const head = answer.kind === 'done' ? valueAt(answer.data, ['head', 'sha']) : undefined;
  if (typeof head !== 'string' || head === pull.headSha) return undefined;
  return {
    level: 'log',
    feature,
    message: `Nothing was written, since the pull request has moved on from ${pull.headSha.slice(0, 12)}.`,
    hint: 'The run for its newest commit writes it.',
  };
}
