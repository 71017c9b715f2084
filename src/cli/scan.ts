import { availableRules } from '../available-rules.ts';
import type { Config } from '../config/config.ts';
import { makeConfig } from '../config/merge.ts';
import type { ExitCode } from '../errors.ts';
import type { Stopwatch } from '../catalog/stopwatch.ts';
import { lint, type LintOptions } from '../lint.ts';
import type { Report } from '../model/report.ts';
import { FORMATS } from '../report/write.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { one, optional, requestOf } from './request.ts';
import { openProgress } from './progress.ts';
import { wantedReports } from './wanted-reports.ts';
import { writeReports } from './write-reports.ts';

/** `lintel scan`: judges, writes every report that is asked for, and says whether the gate is open. */
export async function scan(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const wanted = wantedReports(args, FORMATS);
  const config = await makeConfig({
    ...(await requestOf(args, terminal)),
    trace: !args.flags.has('no-trace'),
    lineHashes: wanted.some(({ format }) => format === 'sarif'),
  });
  const rules = await availableRules(config);
  const progress = openProgress(terminal.stderr, args.flags.has('quiet'));
  const stopwatch = args.flags.has('timing') ? await openedStopwatch() : undefined;
  const options: LintOptions = { rules, onSource: progress.show, ...optional('stopwatch', stopwatch) };
  const report = await judged(args, terminal, config, options);
  progress.end();
  if (stopwatch !== undefined) terminal.stderr.write(timingTable(stopwatch));
  return writeReports(report, wanted, { args, config, terminal });
}

/** Most runs look at one state of the repository, and load no more than that takes. */
async function judged(args: Arguments, terminal: Terminal, config: Config, options: LintOptions): Promise<Report> {
  const { flags } = args;
  const isPlain = !COMPARING_FLAGS.some((name) => flags.has(name)) && config.baseline === undefined;
  if (isPlain) return lint(config, options);
  const [{ judge }, { readShard }, { baseRequestOf }] = await Promise.all([
    import('../judge.ts'),
    import('../discover/shard.ts'),
    import('./base-request.ts'),
  ]);
  const shard = one(args, 'shard');
  return judge(config, {
    ...options,
    ...optional('base', baseRequestOf(args, config, terminal)),
    ...optional('shard', shard === undefined ? undefined : readShard(shard)),
    writesBaseline: flags.has('write-baseline'),
  });
}

const COMPARING_FLAGS = ['base', 'fetch-base', 'scope', 'write-baseline', 'shard'] as const;

async function openedStopwatch(): Promise<Stopwatch> {
  const { openStopwatch } = await import('../catalog/stopwatch.ts');
  return openStopwatch(() => performance.now());
}

/** How many rules `--timing` lists. */
const DEAREST = 10;

function timingTable(stopwatch: Stopwatch): string {
  const rows = stopwatch
    .dearest(DEAREST)
    .map(
      ({ rule, milliseconds, evaluations }) =>
        `${milliseconds.toFixed(1).padStart(9)} ${String(evaluations).padStart(11)}  ${rule}\n`,
    );
  return `       ms evaluations  rule\n${rows.join('')}`;
}
