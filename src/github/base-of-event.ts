import { readFileSync } from 'node:fs';
import { isMap, valueAt } from '../model/data.ts';
import type { BaseRequest } from '../judge.ts';

type Choice = Pick<BaseRequest, 'choice' | 'name'>;

/** A push that makes a branch says that the commit before it is this. */
const NO_COMMIT = /^0+$/u;

/**
 * What the event that started the workflow is to be compared with: a pull request with its target, a merge queue's group
 * with the commit it builds on, a push with what the branch was. Undefined for other events, and where the runner has
 * written none down.
 */
export function baseOfEvent(environment: Readonly<Record<string, string | undefined>>): Choice | undefined {
  const event = readEvent(environment['GITHUB_EVENT_PATH']);
  const text = (...path: readonly string[]): string | undefined => {
    const value = valueAt(event, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  switch (environment['GITHUB_EVENT_NAME']) {
    case 'pull_request':
    case 'pull_request_target': {
      const [target, head] = [text('pull_request', 'base', 'sha'), text('pull_request', 'head', 'sha')];
      if (target === undefined || head === undefined) return undefined;
      return {
        choice: { kind: 'pull-request', target, head },
        name: text('pull_request', 'base', 'ref') ?? 'the target branch',
      };
    }
    case 'merge_group':
      return commit(text('merge_group', 'base_sha'), 'the base of the merge group');
    case 'push':
      return commit(text('before'), 'the push before');
    default:
      return undefined;
  }
}

function commit(id: string | undefined, name: string): Choice | undefined {
  return id === undefined || NO_COMMIT.test(id) ? undefined : { choice: { kind: 'commit', commit: id }, name };
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isMap(event) ? event : undefined;
  } catch {
    // The runner always writes one; whoever runs the Action elsewhere has nothing to compare with.
    return undefined;
  }
}
