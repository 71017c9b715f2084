import { resolve } from 'node:path';
import { makeConfig } from '../config/merge.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { ComplianceReport } from '../model/compliance.ts';
import { writeOutput } from '../output-file.ts';
import { reportOnFrameworks } from '../report-frameworks.ts';
import { exitCodeOf } from '../report/assemble.ts';
import { forTerminal } from '../report/escape.ts';
import { shareInWords, statesInWords } from '../report/frameworks/words.ts';
import { FRAMEWORK_FORMATS, writeFrameworks } from '../report/frameworks/write.ts';
import type { Arguments } from './arguments.ts';
import { openProgress } from './progress.ts';
import { requestOf } from './request.ts';
import type { Terminal } from './terminal.ts';
import { wantedReports } from './wanted-reports.ts';

/**
 * `lintel report`: what the files show about the controls of frameworks. A control that fails is told and closes no gate by
 * itself; a threshold that does not hold does.
 */
export async function reportCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const wanted = wantedReports(args, FRAMEWORK_FORMATS);
  const config = await makeConfig(await requestOf(args, terminal));
  const isQuiet = args.flags.has('quiet');
  const progress = openProgress(terminal.stderr, isQuiet);
  const { report, verdict } = await reportOnFrameworks(config, progress.show);
  progress.end();
  const exit = report.broken.length > 0 ? EXIT.failed : exitCodeOf({ verdict }, config.onIncomplete, config.failOn);
  for (const { format, file } of wanted) {
    if (file === undefined && isQuiet && exit === EXIT.passed) continue;
    const output = writeFrameworks(report, format);
    if (file === undefined) terminal.stdout.write(output);
    else writeOutput(resolve(terminal.cwd, file), output);
  }
  if (!isQuiet && wanted.every(({ file }) => file !== undefined)) terminal.stdout.write(summary(report));
  for (const line of [...report.broken, ...report.unjudged]) terminal.stderr.write(`${forTerminal(line)}\n`);
  return exit;
}

/** What a terminal shows where all reports go to files. */
function summary({ frameworks }: ComplianceReport): string {
  return frameworks
    .map((one) => `${forTerminal(one.framework.id)}: ${shareInWords(one)}. ${statesInWords(one)}.\n`)
    .join('');
}
