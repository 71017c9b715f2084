/** Exit codes of the command line. They are a promise: the README lists them. */
export const EXIT = { passed: 0, failed: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What the system says when it refuses to read or write, in words. */
const SYSTEM_TROUBLE: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'it does not exist',
  ENOTDIR: 'part of its path is a file',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/** Why a file could not be read or written, to stand after a colon: in words where the code is a common one, else as Node says it. */
export function systemTrouble(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return Object.hasOwn(SYSTEM_TROUBLE, code) ? (SYSTEM_TROUBLE[code] ?? error.message) : error.message;
}

/** Where in a file the user's mistake stands; line and column from 1. */
export interface MistakePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A mistake of the person who runs Lintel: a flag, the configuration, a rule file. Everything else that is thrown is our bug. */
export class UserError extends Error {
  readonly hint: string;
  readonly at: MistakePlace | undefined;

  constructor(message: string, options: { readonly hint: string; readonly at?: MistakePlace }) {
    super(message);
    this.name = 'UserError';
    this.hint = options.hint;
    this.at = options.at;
  }
}
