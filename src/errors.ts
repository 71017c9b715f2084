/** Exit codes of the command line. They are a promise: the README lists them. */
export const EXIT = { passed: 0, failed: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

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
