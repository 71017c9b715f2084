import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Checkout, newCheckout } from '../git/checkout.ts';

/** What starts a workflow: the runner's variables and the payload. */
export interface WorkflowEvent {
  readonly variables: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

type Payload = Readonly<Record<string, unknown>>;

/** The repository of the examples. */
export const REPOSITORY = 'Codertocat/Hello-World';

let examples: readonly { readonly name: string; readonly examples: readonly Payload[] }[] | undefined;

/** A payload as GitHub has sent one, with some of it replaced. */
function payload(name: string, fits: (example: Payload) => boolean, changes: Payload = {}): Payload {
  examples ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
  ) as NonNullable<typeof examples>;
  const found = examples.find((one) => one.name === name)?.examples.find(fits);
  if (found === undefined) throw new Error(`There is no example of ${name}.`);
  return withChanges(found, changes) as Payload;
}

function withChanges(value: unknown, changes: unknown): unknown {
  if (!isPlain(value) || !isPlain(changes)) return changes;
  const changed = Object.entries(changes).map(([key, change]) => [key, withChanges(value[key], change)]);
  return { ...value, ...(Object.fromEntries(changed) as Payload) };
}

function isPlain(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function variables(
  name: string,
  ref: string,
  sha: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_ACTOR: 'Codertocat',
    ...others,
  };
}

/** A pull request, and the repository with its merge checked out, as `actions/checkout` leaves it. */
export interface Pull {
  readonly checkout: Checkout;
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

type Files = Readonly<Record<string, string>>;

/** A pull request that makes these files of those. */
export function newPull(before: Files, after: Files): Pull {
  const checkout = newCheckout();
  const base = checkout.commit(before);
  checkout.git('checkout', '--quiet', '-b', 'change');
  return merged(checkout, base, checkout.commit(after));
}

/** The same pull request after another push to it, or a forced one where `from` is an older commit. */
export function pushedAgain({ checkout, base, head }: Pull, files: Files, from: string = head): Pull {
  checkout.git('checkout', '--quiet', '-B', 'change', from);
  return merged(checkout, base, checkout.commit(files));
}

function merged(checkout: Checkout, base: string, head: string): Pull {
  checkout.git('checkout', '--quiet', '--detach', base);
  checkout.git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
  return { checkout, number: 2, base, head, merge: checkout.git('rev-parse', 'HEAD') };
}

/** How a pull request differs from one of a branch of the repository by a person. */
export interface PullVariant {
  /** The repository of the branch; another one makes it a fork's. */
  readonly from?: string;
  readonly actor?: string;
  readonly name?: 'pull_request' | 'pull_request_target';
}

/** `pull_request` from a branch of the repository, or from a fork. */
export function pullRequest({ number, base, head, merge }: Pull, variant: PullVariant = {}): WorkflowEvent {
  const { from = REPOSITORY, actor = 'Codertocat', name = 'pull_request' } = variant;
  const isTarget = name === 'pull_request_target';
  return {
    variables: variables(name, isTarget ? 'refs/heads/main' : `refs/pull/${number}/merge`, isTarget ? base : merge, {
      GITHUB_ACTOR: actor,
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'change',
    }),
    payload: payload('pull_request', ({ action }) => action === 'synchronize', {
      number,
      pull_request: {
        number,
        base: { ref: 'main', sha: base },
        head: { ref: 'change', sha: head, repo: { full_name: from } },
      },
    }),
  };
}

/** The pull request as the merge queue takes it. */
export function mergeGroup({ base, merge }: Pull): WorkflowEvent {
  const ref = `refs/heads/gh-readonly-queue/main/pr-2-${base}`;
  return {
    variables: variables('merge_group', ref, merge),
    payload: payload('merge_group', ({ action }) => action === 'checks_requested', {
      merge_group: { head_sha: merge, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' },
    }),
  };
}

/** A push to `main`. */
export function push(before: string, after: string, actor = 'Codertocat'): WorkflowEvent {
  return {
    variables: variables('push', 'refs/heads/main', after, { GITHUB_ACTOR: actor }),
    payload: payload('push', ({ deleted }) => deleted === false, { ref: 'refs/heads/main', before, after }),
  };
}

/** The clock; GitHub sends no payload of its own but the schedule. */
export function schedule(sha: string): WorkflowEvent {
  return { variables: variables('schedule', 'refs/heads/main', sha), payload: { schedule: '0 4 * * 1' } };
}

/** Somebody's button, on a branch. */
export function workflowDispatch(sha: string): WorkflowEvent {
  return {
    variables: variables('workflow_dispatch', 'refs/heads/main', sha),
    payload: payload('workflow_dispatch', () => true, { ref: 'refs/heads/main' }),
  };
}
