import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { askedFrameworks } from '../sentences/asked-frameworks.ts';
import { type Config, DEFAULT_BASELINE } from '../config/config.ts';
import { type ConfigRequest, makeConfig } from '../config/merge.ts';
import { type ExitCode, UserError } from '../errors.ts';
import type { Stopwatch } from '../catalog/stopwatch.ts';
import { lint, type LintOptions } from '../lint.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { Report } from '../model/report.ts';
import { forTerminal } from '../report/escape.ts';
import { type Format, FORMATS } from '../report/format.ts';
import type { SettingsOfBase } from '../sentences/settings-of-base.ts';
import { type Arguments, COMMANDS } from './arguments.ts';
import { baseRequestOf } from './base-request.ts';
import type { Terminal } from './terminal.ts';
import { one, optional, requestOf } from './request.ts';
import { openProgress } from './progress.ts';
import { type Wanted, wantedReports } from './wanted-reports.ts';

/** A misspelt command is read as a path that does not exist, which is not what its author wants to hear. */
function refuseMisspeltCommand([word]: readonly string[], { cwd }: Terminal): void {
  if (word === undefined || !/^[a-z][a-z-]+$/u.test(word) || existsSync(resolve(cwd, word))) return;
  if (VERBS_ELSEWHERE.has(word)) {
    throw new UserError(`"${word}" is neither a command nor a file or folder here`, {
      hint: 'To judge needs no command: `lintel PATH…`, or `lintel` alone for all of the repository.',
    });
  }
  const near = nearestName(word, COMMANDS);
  if (near === undefined) return;
  throw new UserError(`"${word}" is neither a command nor a file or folder here`, {
    hint: `Did you mean \`lintel ${near}\`? \`lintel help\` lists the commands.`,
  });
}

/** Words for scanning on the command lines of other linters. */
const VERBS_ELSEWHERE: ReadonlySet<string> = new Set([
  'analyze',
  'audit',
  'check',
  'config',
  'lint',
  'score',
  'validate',
]);

/** `lintel scan`: judges, writes every report that is asked for, and says whether the gate is open. */
export async function scan(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  refuseMisspeltCommand(args.words, terminal);
  const wanted = wantedReports(args, FORMATS);
  const request: ConfigRequest = {
    ...(await requestOf(args, terminal)),
    trace: !args.flags.has('no-trace'),
    lineHashes: wanted.some(({ format }) => format === 'sarif'),
  };
  const scanning: Scanning = { args, terminal, request, wanted };
  const config = await makeConfig(request);
  if (!args.flags.has('config-from')) return scanBy(config, scanning);
  const settings = await settingsAskedFor(config, scanning);
  try {
    return await scanBy(settings.config, scanning);
  } finally {
    settings.remove();
  }
}

interface Scanning {
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly request: ConfigRequest;
  readonly wanted: readonly Wanted<Format>[];
}

/** Those of `--config-from`, for as long as they are needed. */
async function settingsAskedFor(own: Config, { args, terminal, request }: Scanning): Promise<SettingsOfBase> {
  const [{ readConfigFrom }, { settingsOfBase }] = await Promise.all([
    import('../config/config-from.ts'),
    import('../sentences/settings-of-base.ts'),
  ]);
  const base = baseRequestOf(args, own, terminal);
  if (readConfigFrom(one(args, 'config-from')) === 'base' && base !== undefined)
    return settingsOfBase(request, own, base);
  return { config: own, remove: () => undefined };
}

async function scanBy(config: Config, { args, terminal, request, wanted }: Scanning): Promise<ExitCode> {
  const crosswalk = await askedFrameworks(config);
  const progress = openProgress(terminal.stderr, args.flags.has('quiet'));
  const stopwatch = args.flags.has('timing') ? await openedStopwatch() : undefined;
  const options: LintOptions = {
    onSource: progress.show,
    ...optional('stopwatch', stopwatch),
    ...terminal.watch,
  };
  const tellsClusterChanges = wanted.some(({ format }) => format === 'markdown');
  const report = await judged({ args, terminal, request }, config, { ...options, tellsClusterChanges });
  progress.end();
  if (stopwatch !== undefined) terminal.stderr.write(timingTable(stopwatch));
  if (args.flags.has('write-baseline')) terminal.stderr.write(await writtenBaseline(report, config));
  const { writeReports } = await import('./write-reports.ts');
  return writeReports(report, wanted, { args, config, terminal, crosswalk });
}

/** Most runs look at one state of the repository, and load no more than that takes. */
async function judged(
  { args, terminal, request }: Omit<Scanning, 'wanted'>,
  config: Config,
  { tellsClusterChanges, ...options }: LintOptions & { readonly tellsClusterChanges: boolean },
): Promise<Report> {
  const { flags } = args;
  const isPlain = !COMPARING_FLAGS.some((name) => flags.has(name)) && config.baseline === undefined;
  if (isPlain) return lint(config, options);
  const [{ judge }, { readShard }] = await Promise.all([
    import('../sentences/judge.ts'),
    import('../discover/shard.ts'),
  ]);
  const shard = one(args, 'shard');
  const base = baseRequestOf(args, config, terminal);
  return judge(config, {
    ...options,
    ...optional('base', base === undefined ? undefined : { ...base, request }),
    ...optional('shard', shard === undefined ? undefined : readShard(shard)),
    writesBaseline: flags.has('write-baseline'),
    tellsClusterChanges,
  });
}

/** What was written, and what makes the next run read it. */
async function writtenBaseline({ findings }: Report, { baseline }: Config): Promise<string> {
  const { counted } = await import('../report/describe.ts');
  const file = forTerminal(baseline ?? DEFAULT_BASELINE);
  const accepted = findings.filter(({ suppression }) => suppression?.by === 'baseline').length;
  const next =
    baseline === undefined ? `Next: write \`baseline: ${file}\` into lintel.yaml, so that each run reads it\n` : '';
  return `wrote ${file}, which accepts ${counted(accepted, 'finding')}\n${next}`;
}

const COMPARING_FLAGS = ['base', 'fetch-base', 'config-from', 'scope', 'write-baseline', 'shard'] as const;

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
