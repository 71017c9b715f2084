/** Everything that requests change, newest last. */
export interface GitHubState {
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  readonly uploads: Upload[];
  /** The files of the pull request, with their patches. */
  readonly files: PullFile[];
  /** The pull request's newest commit; reviews of another one are refused. */
  readonly headSha: string;
  /** Whose token it is. */
  readonly login: string;
  /** What each ref points to, where uploads are to be checked against that. */
  readonly refs: Readonly<Record<string, string>> | undefined;
  /** How often an upload is asked for before it is processed. */
  readonly pollsUntilProcessed: number;
  /** What goes wrong in processing. */
  readonly processingErrors: readonly string[];
}

export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: Author;
  body: string;
  /** How often it was changed. */
  edits: number;
}
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly body: string;
  readonly event: string;
  readonly commit_id: string;
}
export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  readonly user: Author;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
  readonly side: string;
}
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: Annotation[];
}
export interface Upload {
  readonly id: string;
  readonly ref: string;
  readonly commit: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** The SARIF that was sent, unpacked. */
  readonly sarif: string;
  polls: number;
}
export interface PullFile {
  readonly filename: string;
  readonly status: string;
  /** The id of its blob. */
  readonly sha?: string;
  readonly patch?: string;
}

export function newState(): GitHubState {
  return {
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    uploads: [],
    files: [],
    headSha: '',
    login: 'github-actions[bot]',
    refs: undefined,
    pollsUntilProcessed: 0,
    processingErrors: [],
  };
}
