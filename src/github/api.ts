import { VERSION } from '../version.ts';

/** What GitHub's API said to a request. */
export type ApiAnswer =
  | { readonly kind: 'done'; readonly status: number; readonly data: unknown }
  /** It answered, and would not; `reason` is GitHub's own sentence, or what is known of the status. */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  /** No answer came in time, or none that could be read. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/**
 * GitHub's REST API. Nothing throws: what GitHub or the way to it does is an answer. Routes are written as GitHub documents
 * them, `GET /repos/{owner}/{repo}/pulls/{pull_number}`; what the route does not name of the parameters is its query or body.
 */
export interface GitHubApi {
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<ApiAnswer>;
  /** All pages of a list as one array, `MOST_PAGES` at most. */
  list(route: string, parameters: Readonly<Record<string, unknown>>): Promise<ApiAnswer>;
}

/** Time, so that a test need not wait. */
export interface Clock {
  /** Comes back after that time. */
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** How the API is reached. */
export interface ApiSettings extends Clock {
  readonly token: string;
  /** `https://api.github.com`, or `https://github.example/api/v3` for an Enterprise Server. */
  readonly baseUrl: string;
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/** How many pages of a hundred `list` reads. GitHub itself lists 3,000 files of a pull request at most. */
const MOST_PAGES = 30;
const PAGE = 100;
/** How often a request is made in all. */
const MOST_TRIES = 4;
/** An upload of ten megabytes over a slow line has to get through. */
const TIMEOUT_MS = 60_000;
/** The longest that is waited before another try: a step must not hang because of a courtesy. */
const LONGEST_WAIT_MS = 90_000;
/** What GitHub asks for after a secondary limit that names no time. Source: github/docs, rate limits for the REST API. */
const SECONDARY_WAIT_MS = 60_000;
/** Of GitHub's sentence; its pages of errors can be long. */
const LONGEST_REASON = 300;

/** The API behind a token. Nothing is loaded or sent before the first request. */
export function openApi(settings: ApiSettings): GitHubApi {
  let client: Promise<Send> | undefined;
  let mostTries = MOST_TRIES;
  const send: Send = async (route, parameters) => {
    client ??= connect(settings).catch(
      // An unreadable address of a proxy, for one.
      (error: unknown) => () => Promise.resolve(replyOfError(error, 0)),
    );
    const reply = await tried(await client, { route, parameters, settings, mostTries });
    // Where nobody answers, each feature would wait for minutes of its own.
    mostTries = reply.kind === 'unreachable' ? 1 : MOST_TRIES;
    return reply;
  };
  return {
    request: async (route, parameters) => answerOf(await send(route, parameters)),
    list: (route, parameters) => allPages(send, route, parameters),
  };
}

/** An answer with the headers that say what to do next. */
type Reply =
  | { readonly kind: 'done'; readonly status: number; readonly data: unknown; readonly headers: Fields }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string; readonly headers: Fields }
  | { readonly kind: 'unreachable'; readonly reason: string };
type Fields = Readonly<Record<string, unknown>>;
type Send = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Reply>;

async function connect({ token, baseUrl, timeoutMs = TIMEOUT_MS }: ApiSettings): Promise<Send> {
  // The client takes longer to load than small repositories take to judge, and most runs have nothing to say to the API.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl, userAgent: `lintel/${VERSION}`, log: SILENT });
  return async (route, parameters) => {
    try {
      const request = { signal: AbortSignal.timeout(timeoutMs) };
      const answer: Answered = await octokit.request(route, { ...parameters, request });
      return { kind: 'done', status: answer.status, data: answer.data, headers: answer.headers };
    } catch (error) {
      return replyOfError(error, timeoutMs);
    }
  };
}

interface Answered {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Fields;
}

function nothing(): void {}
/** What the client would print goes past the escaping that a log needs. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The client throws for every status above 299, and gives what did not get through the status 500 without a response. */
function replyOfError(error: unknown, timeoutMs: number): Reply {
  const { response, status, message, name } = fieldsOf(error);
  const { headers, data } = fieldsOf(response);
  if (response === undefined || typeof status !== 'number') {
    const text = typeof message === 'string' ? message : 'no reason given';
    const isLate = name === 'TimeoutError' || name === 'AbortError' || /\babort|\btime-?out/iu.test(text);
    const reason = isLate ? `no answer within ${timeoutMs / 1000} s` : `no connection (${text})`;
    return { kind: 'unreachable', reason: shortened(reason) };
  }
  const { message: sentence } = fieldsOf(data);
  return {
    kind: 'refused',
    status,
    reason: typeof sentence === 'string' && sentence !== '' ? shortened(sentence) : `status ${status}`,
    headers: fieldsOf(headers),
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function shortened(text: string): string {
  return text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON)}…`;
}

interface Attempt {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly settings: ApiSettings;
  readonly mostTries: number;
}

async function tried(send: Send, { route, parameters, settings, mostTries }: Attempt): Promise<Reply> {
  for (let count = 1; ; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each try begins when the one before has failed
    const reply = await send(route, parameters);
    const waitMs = count >= mostTries ? undefined : waitAfter(reply, { route, count, now: settings.now() });
    if (waitMs === undefined) return reply;
    // oxlint-disable-next-line no-await-in-loop -- and a while after it
    await settings.wait(waitMs);
  }
}

/** How long to wait before another try; undefined where there is nothing to try again. */
function waitAfter(
  reply: Reply,
  { route, count, now }: { readonly route: string; readonly count: number; readonly now: number },
): number | undefined {
  const backOffMs = 1000 * 2 ** (count - 1);
  if (reply.kind === 'done') return undefined;
  if (reply.kind === 'unreachable') return isHarmlessTwice(route) ? backOffMs : undefined;
  const { status, headers } = reply;
  const asked = askedWait(reply, now);
  if (asked !== undefined) return asked <= LONGEST_WAIT_MS ? asked : undefined;
  if (status === 429 || status === 503) return headers['retry-after'] === undefined ? backOffMs : undefined;
  return status >= 500 && isHarmlessTwice(route) ? backOffMs : undefined;
}

/** What GitHub says about when to come again, in milliseconds from now. A limit is a 403 as well as a 429. */
function askedWait({ status, reason, headers }: Extract<Reply, { kind: 'refused' }>, now: number): number | undefined {
  if (status !== 403 && status !== 429 && status !== 503) return undefined;
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(seconds)) return Math.max(seconds, 0) * 1000;
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isFinite(reset) ? Math.max(reset - now, 0) : SECONDARY_WAIT_MS;
  }
  return /secondary rate limit/iu.test(reason) ? SECONDARY_WAIT_MS : undefined;
}

/**
 * Whether a request that may have been carried out can be made again: a second comment would be one too many, and a check run
 * keeps the annotations that it has, while a second analysis of a commit takes the place of the first.
 */
function isHarmlessTwice(route: string): boolean {
  if (route.startsWith('POST ')) return route.endsWith('/code-scanning/sarifs');
  return !route.startsWith('PATCH ') || !route.endsWith('/check-runs/{check_run_id}');
}

async function allPages(send: Send, route: string, parameters: Readonly<Record<string, unknown>>): Promise<ApiAnswer> {
  const items: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // Whether there is another page is known from the one before.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await send(route, { ...parameters, per_page: PAGE, page });
    if (reply.kind !== 'done') return answerOf(reply);
    if (!Array.isArray(reply.data)) return { kind: 'unreachable', reason: 'the answer is no list' };
    items.push(...(reply.data as unknown[]));
    const { link } = reply.headers;
    if (typeof link !== 'string' || !link.includes('rel="next"')) break;
  }
  return { kind: 'done', status: 200, data: items };
}

function answerOf(reply: Reply): ApiAnswer {
  if (reply.kind === 'unreachable') return reply;
  const { headers: _, ...answer } = reply;
  return answer;
}
