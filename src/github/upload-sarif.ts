import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { isMap, valueAt } from '../model/data.ts';
import { PRODUCT } from '../report/product.ts';
import { type AnalysisTarget, analysisTarget } from './analysis-target.ts';
import type { ApiAnswer, Clock, GitHubApi } from './api.ts';
import type { EventFacts, RepositoryName } from './event-facts.ts';
import { failureInWords, hintOfFailure, type Need, type Notice } from './notices.ts';

/** Whether results go to code scanning. `auto`: where that can be done. */
export const UPLOAD_MODES = ['auto', 'true', 'false'] as const;
export type UploadMode = (typeof UPLOAD_MODES)[number];

/** What is uploaded, and from where. */
export interface Upload {
  /** What the workflow says; undefined is `auto` that nobody has asked for, which does not make a fuss. */
  readonly mode: UploadMode | undefined;
  readonly sarif: () => string;
  /** Whether the results are those of a part of the run, filed where another part would overwrite them. */
  readonly isPart: boolean;
  /** Whether something was not judged, of which the upload then has nothing. */
  readonly isIncomplete: boolean;
  /** Absolute path of the checkout, and the commit in it as far as Git says. */
  readonly root: string;
  readonly checkedOut: string | undefined;
  readonly startedAt: Date;
}

/** GitHub takes no more, packed. Source: github/docs, SARIF support for code scanning. */
const MOST_PACKED_BYTES: number = 10 * 1024 * 1024;
/** How long is waited before each question whether the upload has been processed. In milliseconds: one minute in all. */
const POLLS: readonly number[] = [1000, 2000, 4000, 8000, 15_000, 30_000];
const MOST_ERRORS = 3;
const FEATURE = 'code scanning';
const NEED: Need = { right: 'security-events: write', off: "upload: 'false'" };

/**
 * Uploads the results to GitHub's code scanning, and waits until they have been taken in. What stands in the way is told: as
 * an error where the upload was asked for, else as a notice. Does nothing with `upload: false`.
 */
export async function uploadSarif(
  api: GitHubApi | undefined,
  facts: EventFacts,
  upload: Upload,
  clock: Clock,
): Promise<readonly Notice[]> {
  if (upload.mode === 'false') return [];
  const found = obstacleOf(api, facts, upload);
  if (found.kind === 'obstacle') {
    // Outside of GitHub nobody misses it.
    if (upload.mode === undefined && api === undefined) return [];
    return [notDone(upload, found.message, found.hint)];
  }
  const packed = await promisify(gzip)(upload.sarif());
  if (packed.length > MOST_PACKED_BYTES) return [notDone(upload, tooLarge(packed.length), TOO_LARGE_HINT)];
  const { repository, target } = found;
  const answer = await found.api.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    ...repository,
    commit_sha: target.commit,
    ref: target.ref,
    sarif: packed.toString('base64'),
    checkout_uri: pathToFileURL(upload.root).href,
    started_at: upload.startedAt.toISOString(),
    tool_name: PRODUCT,
  });
  if (answer.kind !== 'done')
    return [notDone(upload, `${failureInWords(answer)}.`, hintOfFailure(answer, NEED, facts))];
  const id = valueAt(answer.data, ['id']);
  if (typeof id !== 'string') return [taken(upload, target, 'GitHub has not said under which number')];
  return [await processed(found.api, { upload, repository, target, id, clock })];
}

type Obstacle =
  | { readonly kind: 'obstacle'; readonly message: string; readonly hint: string }
  | { readonly kind: 'none'; readonly api: GitHubApi; readonly repository: RepositoryName; readonly target: Found };
type Found = Extract<AnalysisTarget, { readonly kind: 'found' }>;

/** What is known to be in the way before anything is sent. */
function obstacleOf(api: GitHubApi | undefined, facts: EventFacts, upload: Upload): Obstacle {
  if (api === undefined) return obstacle('There is no token.', 'Leave out the input `token`, or give it one.');
  if (facts.repository === undefined)
    return obstacle('The runner names no repository.', 'Upload the SARIF file by `github/codeql-action/upload-sarif`.');
  if (upload.isPart) {
    return obstacle(
      'This is a part of a run, and would take the place of the others.',
      'Let the step that merges the parts upload them, or give each part a `category`.',
    );
  }
  if (facts.isMergeQueue)
    return obstacle(
      "A merge queue's branch is gone before its results are processed.",
      'The pull request and the branch have them.',
    );
  if (facts.pull?.isFork === true && upload.mode !== 'true') {
    return obstacle(
      'The pull request comes from a fork, and its runs may only read.',
      '`github/codeql-action/upload-sarif` can upload the SARIF file all the same.',
    );
  }
  const target = analysisTarget(facts, upload.checkedOut);
  if (target.kind === 'unknown') {
    return obstacle(
      `It is not clear what the results belong to: ${target.why}.`,
      'Upload the SARIF file by `github/codeql-action/upload-sarif`, whose inputs `ref` and `sha` say it.',
    );
  }
  return { kind: 'none', api, repository: facts.repository, target };
}

function obstacle(message: string, hint: string): Obstacle {
  return { kind: 'obstacle', message, hint };
}

function tooLarge(bytes: number): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `The results take ${megabytes} MiB packed, and GitHub takes 10 MiB.`;
}
const TOO_LARGE_HINT = 'Raise `min-severity`, or judge in several steps with a `category` each.';

interface Pending {
  readonly upload: Upload;
  readonly repository: RepositoryName;
  readonly target: Found;
  readonly id: string;
  readonly clock: Clock;
}

async function processed(api: GitHubApi, { upload, repository, target, id, clock }: Pending): Promise<Notice> {
  for (const waitMs of POLLS) {
    // One question after the other, until there is an answer.
    // oxlint-disable-next-line no-await-in-loop
    await clock.wait(waitMs);
    // oxlint-disable-next-line no-await-in-loop
    const answer = await api.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
      ...repository,
      sarif_id: id,
    });
    const state = stateOf(answer);
    if (state.kind === 'failed') {
      return notDone(
        { ...upload, mode: upload.mode ?? 'auto' },
        `GitHub could not process the results: ${state.errors}.`,
        'Please report it, with the SARIF file.',
      );
    }
    if (state.kind === 'complete') return taken(upload, target, 'GitHub has processed it');
    if (state.kind === 'unknown') return taken(upload, target, `whether it is processed is not known: ${state.why}`);
  }
  return taken(upload, target, 'GitHub has not yet processed it');
}

type ProcessingState =
  | { readonly kind: 'pending' | 'complete' }
  | { readonly kind: 'failed'; readonly errors: string }
  | { readonly kind: 'unknown'; readonly why: string };

function stateOf(answer: ApiAnswer): ProcessingState {
  // The number is not known everywhere at once.
  if (answer.kind === 'refused' && answer.status === 404) return { kind: 'pending' };
  if (answer.kind !== 'done') return { kind: 'unknown', why: failureInWords(answer) };
  const { processing_status: status, errors } = isMap(answer.data) ? answer.data : {};
  if (status === 'complete') return { kind: 'complete' };
  if (status !== 'failed') return { kind: 'pending' };
  const named = Array.isArray(errors) ? errors.filter((one): one is string => typeof one === 'string') : [];
  return { kind: 'failed', errors: named.slice(0, MOST_ERRORS).join('; ') || 'it does not say why' };
}

function taken({ isIncomplete }: Upload, { ref }: Found, state: string): Notice {
  const message = `The results are uploaded for ${ref}; ${state}.`;
  if (!isIncomplete) return { level: 'log', feature: FEATURE, message, hint: '' };
  return { level: 'notice', feature: FEATURE, message: `${message} ${CLOSED_FOR_NOW}`, hint: CLOSED_FOR_NOW_HINT };
}
/** An alert that an upload does not have is closed, whyever it does not have it. */
const CLOSED_FOR_NOW =
  'The run is incomplete, so alerts of what could not be judged may be closed until the next complete run.';
const CLOSED_FOR_NOW_HINT = 'Mend what stands in the way of the run, or leave what it cannot judge out of it.';

function notDone({ mode }: Upload, message: string, hint: string): Notice {
  const level = mode === 'true' ? 'error' : mode === 'auto' ? 'notice' : 'log';
  return { level, feature: FEATURE, message: `The results are not uploaded. ${message}`, hint };
}
