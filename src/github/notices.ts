import type { ApiAnswer } from './api.ts';
import type { EventFacts } from './event-facts.ts';

/** Something about a feature of the Action that the one who runs it should know, told once. */
export interface Notice {
  /**
   * `log`: a line in the log alone, for what nobody has asked for. `notice`: shown with the run; the step goes on. `error`:
   * what was asked for was not done, and the step fails.
   */
  readonly level: 'log' | 'notice' | 'error';
  /** What it is about, in two or three words: `code scanning`, `check run`. */
  readonly feature: string;
  /** What happened, as a sentence. May hold what GitHub answered: escape it. */
  readonly message: string;
  /** What to do, as a sentence; empty where nothing can be done. */
  readonly hint: string;
}

/** What a feature needs, for the one who reads that it was not there. */
export interface Need {
  /** A permission of the job: `pull-requests: write`. */
  readonly right: string;
  /** How the feature is turned off: `comment: off`. */
  readonly off: string;
}

type Failure = Exclude<ApiAnswer, { readonly kind: 'done' }>;

/** What went wrong between us and GitHub, as a clause: `GitHub answered 403: Resource not accessible by integration`. */
export function failureInWords(answer: Failure): string {
  if (answer.kind === 'unreachable') return `GitHub's API could not be reached: ${answer.reason}`;
  return `GitHub answered ${answer.status}: ${answer.reason}`;
}

/**
 * What to do about a failure: which right is missing, and where it cannot be had; empty where it has nothing to do with
 * rights. GitHub answers 404 as well as 403 to a token that may not know.
 */
export function hintOfFailure(answer: Failure, { right, off }: Need, facts: EventFacts): string {
  if (answer.kind === 'unreachable') return 'Run the job again.';
  const { status } = answer;
  if (status === 429 || status >= 500 || /rate limit/iu.test(answer.reason)) return 'Run the job again later.';
  if (/\bmust be enabled\b|\bnot enabled\b/iu.test(answer.reason))
    return `Turn it on in the settings of the repository, or set \`${off}\`.`;
  if (status !== 401 && status !== 403 && status !== 404) return '';
  if (facts.pull?.isFork === true)
    return `The pull request comes from a fork, and its runs may only read. Nothing is to be done, or set \`${off}\`.`;
  const who = facts.isDependabot ? "Dependabot's runs may only read unless the workflow says otherwise. " : '';
  return `${who}Give the job the permission \`${right}\`, or set \`${off}\`.`;
}
