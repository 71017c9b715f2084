import type { Report } from '../model/report.ts';
import { markdown } from '../report/markdown.ts';
import { uriOf } from '../report/uri.ts';
import type { ApiAnswer, GitHubApi } from './api.ts';
import type { Links } from './blob-links.ts';
import type { EventFacts } from './event-facts.ts';
import { failureInWords, hintOfFailure, type Notice } from './notices.ts';
import { type OwnComment, ownComments } from './own-comments.ts';
import { needToWrite, type PullRequest, pullRequestOf, toldWhenPushedSince } from './pull-request.ts';

/** When the comment is written. `on-failure`: only an open gate that was shut before says so. */
export const COMMENT_TIMES = ['off', 'on-failure', 'always'] as const;
export type CommentTime = (typeof COMMENT_TIMES)[number];

export interface StickyCommentOptions {
  readonly when: CommentTime;
  /** Tells the comments of several runs in one pull request apart. */
  readonly category: string | undefined;
  /** How places in it become links. */
  readonly links: Links;
}

/** GitHub refuses a longer comment; in characters, of which no text has more than bytes. */
const MOST_BYTES = 65_536;

/**
 * Keeps one comment of the pull request up to date with the report: makes it, or writes it anew where it was made before, and
 * takes away what a second run at the same time may have made beside it. Does nothing for other events. What GitHub refuses is
 * told, and nothing else comes of it.
 */
export async function keepStickyComment(
  api: GitHubApi,
  facts: EventFacts,
  report: Report,
  { when, category, links }: StickyCommentOptions,
): Promise<readonly Notice[]> {
  const request = pullRequestOf(facts);
  if (request === undefined || when === 'off') return [];
  // Each part would write over what the others say.
  if (report.shard !== undefined && category === undefined) return [PART];
  const marker = markerOf(category);
  const listed = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', issueOf(request));
  if (listed.kind !== 'done') return [refused(listed, facts)];
  const [first, ...others] = await ownComments(api, listed.data, marker);
  const isClean = report.verdict === 'passed';
  if (first === undefined && when === 'on-failure' && isClean) return [];
  const moved = await toldWhenPushedSince(api, request, FEATURE);
  if (moved !== undefined) return [moved];
  const state = isClean && first !== undefined && stateIn(first.body) !== 'passed' ? 'fixed' : report.verdict;
  const body = bodyOf(report, { marker, state, request, links });
  const answers = [await written(api, request, first, body), ...(await takenAway(api, request, others))];
  const [failure] = answers.flatMap((answer) => (answer.kind === 'done' ? [] : [answer]));
  return failure === undefined ? [] : [refused(failure, facts)];
}

const FEATURE = 'comment';

const PART: Notice = {
  level: 'notice',
  feature: FEATURE,
  message: 'A part of a run writes no comment.',
  hint: 'Set `comment` where the parts are joined with `merge`, or give each part a `category`.',
};

/** What the comment said last. `fixed`: the gate is open, and was shut when an earlier commit was judged. */
type State = Report['verdict'] | 'fixed';

/** The first line of the comment, which GitHub does not show. Nothing in it can end it: `>` is encoded. */
function markerOf(category: string | undefined): string {
  return `<!-- lintel comment ${uriOf(category ?? '')} -->`;
}

function stateIn(body: string): State {
  const state = /^<!-- state (\w+) -->\r?$/u.exec(body.split('\n')[1] ?? '')?.[1];
  return state === 'failed' || state === 'incomplete' || state === 'fixed' ? state : 'passed';
}

interface Frame {
  readonly marker: string;
  readonly state: State;
  readonly request: PullRequest;
  readonly links: Links;
}

function bodyOf(report: Report, { marker, state, request: { facts, pull }, links }: Frame): string {
  const fixed = state === 'fixed' ? '**Fixed:** nothing shuts the gate any more.\n\n' : '';
  const head = `${marker}\n<!-- state ${state} -->\n\n${fixed}`;
  const summary = facts.runUrl === undefined ? "the job's summary" : `[the job's summary](${facts.runUrl})`;
  const foot = `\n---\nAs of ${pull.headSha}. Everything is in ${summary}; each run writes this comment anew.\n`;
  const room = MOST_BYTES - Buffer.byteLength(head) - Buffer.byteLength(foot);
  return head + markdown(report, { ...links, mostBytes: room }) + foot;
}

function issueOf({ route: { owner, repo, pull_number } }: PullRequest): Readonly<Record<string, string | number>> {
  return { owner, repo, issue_number: pull_number };
}

async function written(
  api: GitHubApi,
  request: PullRequest,
  there: OwnComment | undefined,
  body: string,
): Promise<ApiAnswer> {
  if (there === undefined)
    return api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issueOf(request), body });
  // GitHub keeps a history of what a comment was.
  if (there.body === body) return { kind: 'done', status: 304, data: undefined };
  return api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...commentOf(request, there),
    body,
  });
}

/** Of two runs at the same time each may have made one. Another run may be at this as well, so that one is gone is no failure. */
async function takenAway(
  api: GitHubApi,
  request: PullRequest,
  comments: readonly OwnComment[],
): Promise<readonly ApiAnswer[]> {
  const answers = await Promise.all(
    comments.map((one) =>
      api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', commentOf(request, one)),
    ),
  );
  return answers.filter((answer) => answer.kind !== 'refused' || answer.status !== 404);
}

function commentOf(
  { route: { owner, repo } }: PullRequest,
  { id }: OwnComment,
): Readonly<Record<string, string | number>> {
  return { owner, repo, comment_id: id };
}

function refused(answer: Exclude<ApiAnswer, { readonly kind: 'done' }>, facts: EventFacts): Notice {
  return {
    level: 'notice',
    feature: FEATURE,
    message: `The comment could not be written: ${failureInWords(answer)}.`,
    hint: hintOfFailure(answer, needToWrite('comment: off'), facts),
  };
}
