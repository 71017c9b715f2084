// What the checks with other programs' readers share: the built program's reports of a folder, and how to run a program.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const CLI: string = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** The small shop that the repository ships. */
export const EXAMPLES: string = fileURLToPath(new URL('../../examples', import.meta.url));

/** A finding of the JSON report, as far as readers repeat it. */
export interface WrittenFinding {
  readonly rule: string;
  readonly severity: string;
  readonly home: { readonly file: string; readonly line?: number; readonly column?: number };
  readonly suppression?: unknown;
}

/** What a program printed, and its exit code. */
export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = '.', stdin = '', path }: { readonly cwd?: string; readonly stdin?: string; readonly path?: string } = {},
): Ran {
  const environment =
    path === undefined ? process.env : { ...process.env, PATH: `${path}:${process.env['PATH'] ?? ''}` };
  const options = { cwd, input: stdin, encoding: 'utf8', env: environment, maxBuffer: 256 * 1024 * 1024 } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (error !== undefined) throw error;
  return { exit: status, stdout, stderr };
}

/** The reports of a folder by format, and the findings that they must agree with: those that count, of the JSON report. */
export function reportsOf(
  folder: string,
  formats: readonly string[],
): { readonly texts: ReadonlyMap<string, string>; readonly findings: readonly WrittenFinding[] } {
  const out = mkdtempSync(join(tmpdir(), 'lintel-readers-'));
  try {
    const wanted = [...formats, 'json'];
    run(process.execPath, [
      CLI,
      '--root',
      folder,
      '--quiet',
      folder,
      ...wanted.flatMap((format) => ['--format', `${format}=${join(out, format)}`]),
    ]);
    const texts = new Map(wanted.map((format) => [format, readFileSync(join(out, format), 'utf8')]));
    const { findings } = JSON.parse(texts.get('json') ?? '') as { readonly findings: readonly WrittenFinding[] };
    return { texts, findings: findings.filter(({ suppression }) => suppression === undefined) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
