import { resolve } from 'node:path';
import { makeConfig } from '../config/merge.ts';
import type { Config } from '../config/config.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import type { ComplianceReport } from '../model/compliance-report.ts';
import { writeOutput } from '../output-file.ts';
import { reportOnFrameworks } from '../sentences/report-frameworks.ts';
import type { HistoryRequest, ReportOverTime } from '../sentences/report-over-time.ts';
import { exitCodeOf } from '../report/assemble.ts';
import { forTerminal } from '../report/escape.ts';
import { oddScopes } from '../report/frameworks/scope-words.ts';
import { requireStig } from '../report/frameworks/cklb.ts';
import { shareInWords, statesInWords } from '../report/frameworks/words.ts';
import { FRAMEWORK_FORMATS, writeFrameworks } from '../report/frameworks/write.ts';
import type { Arguments } from './arguments.ts';
import { baseRequestOf } from './base-request.ts';
import { openProgress } from './progress.ts';
import { one, requestOf } from './request.ts';
import { runUrlOf } from './run-url.ts';
import type { Terminal } from './terminal.ts';
import { wantedReports } from './wanted-reports.ts';

/**
 * `lintel report`: what the files show about the controls of frameworks. A control that fails is told and closes no gate by
 * itself; a threshold that does not hold does.
 */
export async function reportCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const wanted = wantedReports(args, FRAMEWORK_FORMATS);
  const config = await makeConfig(await requestOf(args, terminal));
  if (wanted.some(({ format }) => format === 'cklb')) requireStig(config.frameworks ?? []);
  const isQuiet = args.flags.has('quiet');
  const progress = openProgress(terminal.stderr, isQuiet);
  const over = historyRequestOf(args, terminal);
  const base = baseRequestOf(args, config, terminal);
  const runUrl = runUrlOf(terminal.environment);
  const judged = await reportOnFrameworks(config, {
    onSource: progress.show,
    ...(base === undefined ? {} : { base }),
    ...(runUrl === undefined ? {} : { runUrl }),
  });
  progress.end();
  const { verdict } = judged;
  const { report, keep } =
    over === undefined ? { report: judged.report, keep: undefined } : await withHistory(judged.report, over, config);
  const exit = report.broken.length > 0 ? EXIT.failed : exitCodeOf({ verdict }, config.onIncomplete, config.failOn);
  for (const { format, file } of wanted) {
    if (file === undefined && isQuiet && exit === EXIT.passed) continue;
    const output = writeFrameworks(report, format);
    if (file === undefined) terminal.stdout.write(output);
    else writeOutput(resolve(terminal.cwd, file), output);
  }
  // Last, so that the history knows of no run whose report was not written.
  keep?.();
  if (!isQuiet && wanted.every(({ file }) => file !== undefined)) terminal.stdout.write(summary(report));
  for (const line of [
    ...report.broken,
    ...report.unjudged,
    ...oddScopes(report.scopes),
    ...(report.history?.notes ?? []),
  ])
    terminal.stderr.write(`${forTerminal(line)}\n`);
  return exit;
}

/** Throws `UserError` for flags that need another one. A pull request's state is none of the main branch's history. */
function historyRequestOf(args: Arguments, terminal: Terminal): HistoryRequest | undefined {
  const [file, since] = [one(args, 'history'), one(args, 'since')];
  if (file === undefined) {
    if (since === undefined) return undefined;
    throw new UserError('--since goes with --history', {
      hint: 'Name the file that runs are kept in: `--history FILE`.',
    });
  }
  if (args.flags.has('base')) {
    throw new UserError('--history and --base exclude each other', {
      hint: 'Keep the runs of one branch in a history, and compare a change to it with --base.',
    });
  }
  const { environment } = terminal;
  return { file: resolve(terminal.cwd, file), environment, ...(since === undefined ? {} : { since }) };
}

async function withHistory(report: ComplianceReport, request: HistoryRequest, config: Config): Promise<ReportOverTime> {
  const { reportOverTime } = await import('../sentences/report-over-time.ts');
  return reportOverTime(report, request, config);
}

/** What a terminal shows where all reports go to files. */
function summary({ frameworks }: ComplianceReport): string {
  return frameworks
    .map(
      (assessed) => `${forTerminal(assessed.framework.id)}: ${shareInWords(assessed)}. ${statesInWords(assessed)}.\n`,
    )
    .join('');
}
