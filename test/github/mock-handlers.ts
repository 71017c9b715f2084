import { gunzipSync } from 'node:zlib';
import type { Annotation, Author, CheckRun, Comment, GitHubState, Review, ReviewComment } from './mock-state.ts';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
/** A request that is well-formed and allowed. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly url: string;
  readonly operation: string;
}
type Handler = (state: GitHubState, asked: Asked) => Reply;

/** GitHub takes no longer comment, and no longer part of a check run's output. In characters. */
const LONGEST_BODY = 65_536;
const LONGEST_OUTPUT = 65_535;
const LONGEST_MESSAGE_BYTES = 64 * 1024;
const LONGEST_TITLE = 255;
/** Of a packed analysis. */
const MOST_SARIF_BYTES = 10 * 1024 * 1024;
/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;

/** What each operation does, by its name in GitHub's description. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  'repos/get': (_, { params }) => done({ full_name: `${params['owner']}/${params['repo']}` }),
  // A job's own token belongs to an app, which has no user.
  'users/get-authenticated': ({ login }) =>
    login.endsWith('[bot]')
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : done({ login, type: 'User', two_factor_authentication: true }),
  'code-scanning/upload-sarif': upload,
  'code-scanning/get-sarif': (state, { params }) => {
    const found = state.uploads.find(({ id }) => id === params['sarif_id']);
    if (found === undefined) return missing();
    found.polls += 1;
    if (found.polls <= state.pollsUntilProcessed) return done({ processing_status: 'pending' });
    return done(
      state.processingErrors.length > 0
        ? { processing_status: 'failed', errors: state.processingErrors }
        : { processing_status: 'complete', analyses_url: 'https://api.github.com/analyses', errors: null },
    );
  },
  'issues/list-comments': (state, asked) =>
    paged(state.comments.filter(({ issue }) => String(issue) === asked.params['issue_number']).map(commentView), asked),
  'issues/get-comment': (state, { params }) => {
    const found = state.comments.find(({ id }) => String(id) === params['comment_id']);
    return found === undefined ? missing() : done(commentView(found));
  },
  'issues/create-comment': (state, { params, body }) => {
    const text = textIn(body, 'body');
    if (text.length > LONGEST_BODY) return wrong('body is too long (maximum is 65536 characters)');
    const comment: Comment = {
      id: 1000 + state.comments.length,
      issue: Number(params['issue_number']),
      user: author(state),
      body: text,
      edits: 0,
    };
    state.comments.push(comment);
    return { status: 201, body: commentView(comment) };
  },
  'issues/update-comment': (state, { params, body }) => {
    const found = state.comments.find(({ id }) => String(id) === params['comment_id']);
    if (found === undefined) return missing();
    const text = textIn(body, 'body');
    if (text.length > LONGEST_BODY) return wrong('body is too long (maximum is 65536 characters)');
    found.body = text;
    found.edits += 1;
    return done(commentView(found));
  },
  'issues/delete-comment': (state, { params }) => {
    const index = state.comments.findIndex(({ id }) => String(id) === params['comment_id']);
    if (index === -1) return missing();
    state.comments.splice(index, 1);
    return { status: 204 };
  },
  'pulls/get': (state, { params }) =>
    done({ number: Number(params['pull_number']), head: { sha: state.headSha }, changed_files: state.files.length }),
  'pulls/list-files': (state, asked) => paged(state.files.slice(0, MOST_FILES), asked),
  'pulls/list-reviews': (state, asked) =>
    paged(
      state.reviews
        .filter(({ pull }) => String(pull) === asked.params['pull_number'])
        .map(({ id, body, commit_id }) => ({ id, body, commit_id, user: author(state) })),
      asked,
    ),
  'pulls/list-review-comments': (state, asked) =>
    paged(
      state.reviewComments
        .filter(({ pull }) => String(pull) === asked.params['pull_number'])
        .map(({ pull, review, ...others }) => ({
          ...others,
          pull_request_review_id: review,
          pull_request_url: `https://api.github.com/pulls/${pull}`,
        })),
      asked,
    ),
  'pulls/create-review': createReview,
  'checks/create': createCheckRun,
  'checks/update': updateCheckRun,
  'checks/get': (state, { params }) => {
    const found = state.checkRuns.find(({ id }) => String(id) === params['check_run_id']);
    return found === undefined ? missing() : done(checkView(found));
  },
  'checks/list-for-ref': (state, { params }) => {
    const runs = state.checkRuns.filter(({ head_sha: sha }) => sha === params['ref']);
    return done({ total_count: runs.length, check_runs: runs.map(checkView) });
  },
};

function done(body: unknown): Reply {
  return { status: 200, body };
}
function textIn(body: Asked['body'], key: string, otherwise = ''): string {
  const value = body[key];
  return typeof value === 'string' ? value : otherwise;
}
function missing(): Reply {
  return { status: 404, body: { message: 'Not Found' } };
}
function wrong(message: string): Reply {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } };
}
function author({ login }: GitHubState): Author {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** A page, with the links by which GitHub leads to the others. */
function paged(items: readonly unknown[], { query, url }: Asked): Reply {
  const size = Math.min(Number(query['per_page'] ?? 30), 100);
  const page = Number(query['page'] ?? 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (to: number, name: string): string => `<${url}?per_page=${size}&page=${to}>; rel="${name}"`;
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

function commentView({ id, body, user }: Comment): unknown {
  return { id, body, user, performed_via_github_app: null };
}

function upload(state: GitHubState, { body }: Asked): Reply {
  const packed = Buffer.from(textIn(body, 'sarif'), 'base64');
  if (packed.length > MOST_SARIF_BYTES) return { status: 413, body: { message: 'The sarif field is too large.' } };
  const sarif = unpacked(packed);
  if (sarif === undefined)
    return { status: 400, body: { message: 'sarif is not gzip-compressed and encoded as Base64' } };
  const [ref, commit] = [textIn(body, 'ref'), textIn(body, 'commit_sha')];
  if (state.refs !== undefined && state.refs[ref] !== commit) {
    return { status: 404, body: { message: `ref '${ref}' not found in this repository` } };
  }
  const id = `00000000-0000-0000-0000-${String(state.uploads.length).padStart(12, '0')}`;
  state.uploads.push({ id, ref, commit, request: body, sarif, polls: 0 });
  return { status: 202, body: { id, url: `https://api.github.com/sarifs/${id}` } };
}

function unpacked(packed: Buffer): string | undefined {
  try {
    const text = gunzipSync(packed).toString('utf8');
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}

function createReview(state: GitHubState, { params, body }: Asked): Reply {
  const commit = body['commit_id'] === undefined ? state.headSha : textIn(body, 'commit_id');
  if (commit !== state.headSha) return wrong('commit_id is not part of the pull request');
  const comments = (body['comments'] ?? []) as readonly Omit<ReviewComment, 'id' | 'pull' | 'review' | 'user'>[];
  for (const comment of comments) {
    const lines = linesOfDiff(state.files.find(({ filename }) => filename === comment.path)?.patch);
    const isInside = lines.has(comment.line) && comment.side === 'RIGHT';
    const isWhole =
      comment.start_line === undefined || (lines.has(comment.start_line) && comment.start_line < comment.line);
    if (!isInside || !isWhole) return wrong('pull_request_review_thread.line must be part of the diff');
    if (comment.body.length > LONGEST_BODY) return wrong('body is too long (maximum is 65536 characters)');
  }
  const pull = Number(params['pull_number']);
  const review: Review = {
    id: 2000 + state.reviews.length,
    pull,
    body: textIn(body, 'body', ''),
    event: textIn(body, 'event', 'PENDING'),
    commit_id: commit,
  };
  state.reviews.push(review);
  for (const comment of comments) {
    const id = 3000 + state.reviewComments.length;
    state.reviewComments.push({ ...comment, id, pull, review: review.id, user: author(state) });
  }
  return done({ id: review.id, body: review.body, commit_id: commit, user: author(state) });
}

/** The lines of the new file that a patch shows: added ones and those around them. */
export function linesOfDiff(patch = ''): ReadonlySet<number> {
  const lines = new Set<number>();
  let current = 0;
  for (const line of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/u.exec(line)?.[1];
    if (start !== undefined) current = Number(start);
    else if (line.startsWith('+') || line.startsWith(' ')) {
      lines.add(current);
      current += 1;
    }
  }
  return lines;
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly Annotation[];
}

function createCheckRun(state: GitHubState, { body }: Asked): Reply {
  const output = (body['output'] ?? {}) as Output;
  const fault = faultOf(output);
  if (fault !== undefined) return wrong(fault);
  const conclusion = body['conclusion'] === undefined ? null : textIn(body, 'conclusion');
  const run: CheckRun = {
    id: 4000 + state.checkRuns.length,
    name: textIn(body, 'name'),
    head_sha: textIn(body, 'head_sha'),
    status: conclusion === null ? textIn(body, 'status', 'queued') : 'completed',
    conclusion,
    title: output.title ?? '',
    summary: output.summary ?? '',
    annotations: [...(output.annotations ?? [])],
  };
  state.checkRuns.push(run);
  return { status: 201, body: checkView(run) };
}

function updateCheckRun(state: GitHubState, { params, body }: Asked): Reply {
  const run = state.checkRuns.find(({ id }) => String(id) === params['check_run_id']);
  if (run === undefined) return missing();
  const output = (body['output'] ?? {}) as Output;
  const fault = faultOf(output);
  if (fault !== undefined) return wrong(fault);
  if (body['conclusion'] !== undefined) run.conclusion = textIn(body, 'conclusion');
  if (body['conclusion'] !== undefined) run.status = 'completed';
  else if (body['status'] !== undefined) run.status = textIn(body, 'status');
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.annotations.push(...(output.annotations ?? []));
  return done(checkView(run));
}

/** What GitHub refuses and its description does not say. Source: the reference of the call. */
function faultOf({ title = '', summary = '', annotations = [] }: Output): string | undefined {
  if (title.length > LONGEST_TITLE) return 'title is too long';
  if (summary.length > LONGEST_OUTPUT) return 'summary is too long';
  for (const one of annotations) {
    if (Buffer.byteLength(one.message) > LONGEST_MESSAGE_BYTES) return 'message is too long';
    if ((one.title?.length ?? 0) > LONGEST_TITLE) return 'title of an annotation is too long';
    if (one.start_line < 1 || one.end_line < one.start_line) return 'lines of an annotation';
    if (one.start_line !== one.end_line && one.start_column !== undefined) return 'columns on several lines';
    if (one.path === '' || one.path.startsWith('/')) return 'path of an annotation';
  }
  return undefined;
}

function checkView({ id, name, head_sha: sha, status, conclusion, title, summary, annotations }: CheckRun): unknown {
  return {
    id,
    name,
    head_sha: sha,
    status,
    conclusion,
    output: { title, summary, annotations_count: annotations.length },
  };
}
