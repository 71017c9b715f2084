import { isMap, valueAt } from '../model/data.ts';
import type { GitHubApi } from './api.ts';

/** A comment of ours. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  /** Whether GitHub shows it at no line any more, since the line has changed. */
  readonly isOutdated: boolean;
}

/**
 * Those of the listed comments that begin with the marker and that we have written: an app has, or the very user whose token
 * this is. What a person has quoted is theirs, and so are whatever they put in front of it.
 */
export async function ownComments(api: GitHubApi, listed: unknown, marker: string): Promise<readonly OwnComment[]> {
  const marked = (Array.isArray(listed) ? listed : []).flatMap((one) => readComment(one, marker));
  // The token that GitHub gives to a job belongs to an app, and may not ask who it is.
  const login = marked.some(({ author }) => !author.isApp) ? await loginOf(api) : undefined;
  return marked.filter(({ author }) => author.isApp || (login !== undefined && author.login === login));
}

interface Author {
  readonly isApp: boolean;
  readonly login: unknown;
}

function readComment(one: unknown, marker: string): readonly (OwnComment & { readonly author: Author })[] {
  if (!isMap(one)) return [];
  const { id, body } = one;
  if (typeof id !== 'number' || typeof body !== 'string' || !body.startsWith(marker)) return [];
  const author: Author = { isApp: valueAt(one, ['user', 'type']) === 'Bot', login: valueAt(one, ['user', 'login']) };
  return [{ id, body, isOutdated: (one['line'] ?? undefined) === undefined, author }];
}

async function loginOf(api: GitHubApi): Promise<string | undefined> {
  const answer = await api.request('GET /user', {});
  const login = answer.kind === 'done' ? valueAt(answer.data, ['login']) : undefined;
  return typeof login === 'string' ? login : undefined;
}
