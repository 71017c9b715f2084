import { runMainWith } from '../cli/run-main.ts';

/** What a run of `lintel report` came to. */
export interface Reported {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `lintel report` in a folder, which is taken for the repository's root. */
export async function reportIn(
  folder: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Reported> {
  const given = { environment: { PATH: process.env['PATH'] ?? '', ...environment } };
  return runMainWith(given, folder, ['report', '--root=.', ...argv]);
}

/** A control that is not what it was, as JSON tells it. */
export interface WrittenChange {
  readonly id: string;
  readonly title: string;
  readonly change: string;
  readonly before?: string;
  readonly now: string;
  readonly new: number;
  readonly fixed: number;
  readonly evidence: readonly { readonly file: string; readonly line?: number; readonly rule: string }[];
}
interface WrittenFrameworkChange {
  readonly id: string;
  readonly controls: readonly WrittenChange[];
}

/** The part of a JSON report about what a change does. */
export interface WrittenComparison {
  readonly state: string;
  readonly base: string;
  readonly commit?: string;
  readonly reason?: string;
  readonly frameworks?: readonly WrittenFrameworkChange[];
}

/** The part of a JSON report about the runs before. */
export interface WrittenHistory {
  readonly earlier: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly runs: readonly { readonly date: string; readonly commit?: string }[];
  readonly since: readonly {
    readonly kind: string;
    readonly name: string;
    readonly commit?: string;
    readonly otherRuleSet: boolean;
    readonly frameworks: readonly WrittenFrameworkChange[];
  }[];
}
