import type { EventFacts } from './event-facts.ts';

/** What the results of a run are filed under. */
export type AnalysisTarget =
  | { readonly kind: 'found'; readonly ref: string; readonly commit: string }
  /** `why` is a clause. */
  | { readonly kind: 'unknown'; readonly why: string };

/** What the API takes. Source: GitHub's description of code-scanning/upload-sarif. */
const REF = /^refs\/(?:heads|tags|pull)\/./u;
const COMMIT = /^[0-9a-f]{40}$/u;

/**
 * The ref and commit that were judged. `actions/checkout` checks out the event's commit, for a pull request its merge, unless
 * the workflow names another: results of that one must not be filed under what the event names, least of all a
 * stranger's under the default branch. `checkedOut` is undefined where there is no Git to ask.
 */
export function analysisTarget({ name, ref, sha, pull }: EventFacts, checkedOut: string | undefined): AnalysisTarget {
  if (ref === undefined || sha === undefined) return { kind: 'unknown', why: 'the runner names no commit' };
  if (checkedOut === undefined && runsForOthers(name))
    return { kind: 'unknown', why: `a run for ${name} may have checked out any commit` };
  if (checkedOut === undefined || checkedOut === sha) return targetOf(ref, sha);
  if (pull !== undefined && checkedOut === pull.headSha) return targetOf(`refs/pull/${pull.number}/head`, checkedOut);
  return {
    kind: 'unknown',
    why: `commit ${checkedOut.slice(0, 12)} is checked out, and the event is of ${sha.slice(0, 12)}`,
  };
}

/** Events whose commit is that of the default branch, whatever they are about. */
function runsForOthers(event: string): boolean {
  return event === 'pull_request_target' || event === 'workflow_run';
}

function targetOf(ref: string, commit: string): AnalysisTarget {
  if (!REF.test(ref)) return { kind: 'unknown', why: `${ref} is neither a branch, a tag nor a pull request` };
  if (!COMMIT.test(commit)) return { kind: 'unknown', why: `${commit} is no commit that GitHub knows` };
  return { kind: 'found', ref, commit };
}
