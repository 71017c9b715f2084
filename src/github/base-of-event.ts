import type { BaseRequest } from '../sentences/judge.ts';
import { type EventFacts, textAt } from './event-facts.ts';

type Choice = Pick<BaseRequest, 'choice' | 'name'>;

/** A push that makes a branch says that the commit before it is this. */
const NO_COMMIT = /^0+$/u;

/**
 * What the event that started the workflow is to be compared with: a pull request with its target, a merge queue's group
 * with the commit it builds on, a push with what the branch was. Undefined for other events, and where the runner has
 * written none down.
 */
export function baseOfEvent({ name, pull, payload }: EventFacts): Choice | undefined {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      if (pull === undefined) return undefined;
      return {
        choice: { kind: 'pull-request', target: pull.baseSha, head: pull.headSha },
        name: pull.baseRef === '' ? 'the target branch' : pull.baseRef,
      };
    case 'merge_group':
      return commit(textAt(payload, 'merge_group', 'base_sha'), 'the base of the merge group');
    case 'push':
      return commit(textAt(payload, 'before'), 'the push before');
    default:
      return undefined;
  }
}

function commit(id: string | undefined, name: string): Choice | undefined {
  return id === undefined || NO_COMMIT.test(id) ? undefined : { choice: { kind: 'commit', commit: id }, name };
}
