import { resolve } from 'node:path';
import { loadTexts } from '../judging/available-rules.ts';
import type { Config } from '../config/config.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Report } from '../model/report.ts';
import type { RuleTexts } from '../model/rule.ts';
import { writeOutput } from '../output-file.ts';
import { exitCodeOf } from '../report/assemble.ts';
import type { Crosswalk } from '../report/crosswalk.ts';
import type { Format, WriteOptions } from '../report/format.ts';
import type { Arguments } from './arguments.ts';
import { isColoured, one, optional } from './request.ts';
import type { Terminal } from './terminal.ts';
import type { Wanted } from './wanted-reports.ts';

/** What a report is written by. */
interface Writing {
  readonly args: Arguments;
  readonly config: Config;
  readonly terminal: Terminal;
  readonly crosswalk: Crosswalk | undefined;
}

/** Writes a report in every form that is asked for, and says whether the gate is open. */
export async function writeReports(
  report: Report,
  wanted: readonly Wanted<Format>[],
  { args, config, terminal, crosswalk }: Writing,
): Promise<ExitCode> {
  const exit = exitCodeOf(report, config.onIncomplete, config.failOn);
  // Only SARIF describes the rules at length.
  const texts = wanted.some(({ format }) => format === 'sarif')
    ? await loadTexts(config)
    : new Map<string, RuleTexts>();
  const reports = await Promise.all(
    wanted.map(async ({ format, file }) => ({ file, written: await writerOf(format) })),
  );
  for (const { file, written } of reports) {
    if (file === undefined && args.flags.has('quiet') && exit === EXIT.passed) continue;
    const pieces = written(report, {
      texts,
      colour: isColoured(args, terminal, file),
      ...(file === undefined && terminal.stdout.isTTY ? { columns: terminal.stdout.columns } : {}),
      verbose: args.flags.has('verbose'),
      full: args.flags.has('full'),
      ...optional('category', one(args, 'category')),
      ...optional('crosswalk', crosswalk),
    });
    if (file !== undefined) writeOutput(resolve(terminal.cwd, file), [...pieces].join(''));
    else for (const piece of pieces) terminal.stdout.write(piece);
  }
  return exit;
}

/** Most runs print a text, and need none of the other forms. */
async function writerOf(format: Format): Promise<(report: Report, options: WriteOptions) => Iterable<string>> {
  if (format === 'text') {
    const { textInPieces } = await import('../report/text.ts');
    return textInPieces;
  }
  const { write } = await import('../report/write.ts');
  return (report, options) => [write(report, format, options)];
}
