import { headCommit } from '../git/head-commit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FoundRenderer, Renderers } from '../process/renderer-binary.ts';
import type { EventFacts } from './event-facts.ts';

/** What may be done with the files of an event. */
export interface Trust {
  /** Instead of those of the machine, where nothing is to be rendered. */
  readonly renderers?: Renderers;
  readonly told: readonly Diagnostic[];
}

/**
 * Events whose runs have a token that may write and the repository's secrets, while what they are about may be a stranger's.
 * Source: github/docs, events that trigger workflows.
 */
const WITH_RIGHTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/**
 * Whether charts and kustomizations may be rendered, and what is wrong with the checkout. Renderers are programs that read
 * files of the pull request; unless the workflow says so, none runs where it would have more rights than its author.
 */
export function trustOf(
  facts: EventFacts,
  root: string,
  { mayRenderUntrusted }: { readonly mayRenderUntrusted: boolean },
): Trust {
  const told = hasTargetCheckedOut(facts, root) ? [wrongCheckout(facts)] : [];
  if (mayRenderUntrusted || !WITH_RIGHTS.has(facts.name)) return { told };
  const refused = notRendered(facts.name);
  const answer = (): Promise<FoundRenderer> => Promise.resolve({ diagnostics: [refused] });
  return { renderers: { helm: answer, kustomize: answer }, told };
}

/** Without a `ref`, `actions/checkout` checks out the target for this event: what the pull request changes is not there. */
function hasTargetCheckedOut({ name, pull, sha }: EventFacts, root: string): boolean {
  if (name !== 'pull_request_target' || pull === undefined) return false;
  const commit = headCommit(root);
  return commit !== undefined && commit !== pull.headSha && (commit === sha || commit === pull.baseSha);
}

function notRendered(event: string): Diagnostic {
  return {
    code: 'untrusted-event',
    level: 'error',
    message: `Charts and kustomizations were not rendered, since a run for ${event} has rights that the author of the files may not have.`,
    hint: 'Run Lintel on `pull_request`, which needs no rights, or set `allow-untrusted-rendering: true` in the workflow.',
  };
}

function wrongCheckout({ pull }: EventFacts): Diagnostic {
  return {
    code: 'wrong-checkout',
    level: 'error',
    message: `The target of the pull request is checked out, not the pull request${pull === undefined ? '' : ` #${pull.number}`}, so nothing that it changes was judged.`,
    hint: 'Run Lintel on `pull_request`. If it must be pull_request_target, check out `refs/pull/<number>/merge` into a job without secrets.',
  };
}
