import { resolve } from 'node:path';
import { availableRules, loadTexts } from '../catalog/load.ts';
import { makeConfig, type ConfigRequest } from '../config/merge.ts';
import { type ExitCode, EXIT, UserError } from '../errors.ts';
import { lint } from '../lint.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { RuleTexts } from '../model/rule.ts';
import { exitCodeOf } from '../report/assemble.ts';
import { type Format, FORMATS, write } from '../report/write.ts';
import { writeOutput } from '../output-file.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { openProgress } from './progress.ts';

/** One report to write: to a file, or to standard output. */
interface Wanted {
  readonly format: Format;
  readonly file: string | undefined;
}

/** `lintel scan`: judges, writes every report that is asked for, and says whether the gate is open. */
export async function scan(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const wanted = wantedReports(args);
  const config = await makeConfig(await requestOf(args, wanted, terminal));
  const rules = await availableRules(config);
  const progress = openProgress(terminal.stderr, args.flags.has('quiet'));
  const report = await lint(config, { rules, onSource: progress.show });
  progress.end();
  const exit = exitCodeOf(report, config.onIncomplete, config.failOn);
  // Only SARIF describes the rules at length.
  const texts = wanted.some(({ format }) => format === 'sarif')
    ? await loadTexts(config)
    : new Map<string, RuleTexts>();
  for (const { format, file } of wanted) {
    if (file === undefined && args.flags.has('quiet') && exit === EXIT.passed) continue;
    const output = write(report, format, {
      texts,
      colour: isColoured(args, terminal, file),
      ...(file === undefined && terminal.stdout.isTTY ? { columns: terminal.stdout.columns } : {}),
      verbose: args.flags.has('verbose'),
      full: args.flags.has('full'),
      ...optional('category', one(args, 'category')),
    });
    if (file === undefined) terminal.stdout.write(output);
    else writeOutput(resolve(terminal.cwd, file), output);
  }
  return exit;
}

function wantedReports(args: Arguments): readonly Wanted[] {
  const output = one(args, 'output');
  const wanted = (args.flags.get('format') ?? ['text']).map((text): Wanted => {
    const at = text.indexOf('=');
    return { format: formatOf(at < 0 ? text : text.slice(0, at)), file: at < 0 ? undefined : text.slice(at + 1) };
  });
  const loose = wanted.filter((report) => report.file === undefined);
  if (output !== undefined) {
    if (wanted.length !== 1 || loose.length !== 1) {
      throw new UserError('--output goes with one --format', { hint: 'Write `--format NAME=FILE` for each instead.' });
    }
    return loose.map(({ format }) => ({ format, file: output }));
  }
  if (loose.length > 1) {
    throw new UserError(`${loose.map(({ format }) => format).join(' and ')} cannot both go to standard output`, {
      hint: 'Give all but one a file: `--format sarif=lintel.sarif`.',
    });
  }
  return wanted;
}

function formatOf(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  const near = nearestName(name, FORMATS);
  throw new UserError(`unknown format "${name}"`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}There are ${FORMATS.join(', ')}.`,
  });
}

async function requestOf(args: Arguments, wanted: readonly Wanted[], terminal: Terminal): Promise<ConfigRequest> {
  const { flags, words } = args;
  if (flags.has('config') && flags.has('no-config')) {
    throw new UserError('--config and --no-config exclude each other', { hint: 'Give one of them.' });
  }
  const configPath = one(args, 'config');
  const limits = {
    ...optional('renderSeconds', count(args, 'render-seconds')),
    ...optional('renderOutputBytes', count(args, 'render-bytes')),
    ...optional('fileBytes', count(args, 'file-bytes')),
  };
  return {
    cwd: terminal.cwd,
    root: one(args, 'root'),
    ...(flags.has('no-config')
      ? { configFile: { kind: 'none' } }
      : configPath === undefined
        ? {}
        : { configFile: { kind: 'path', path: configPath } }),
    paths: words,
    stdin: words.includes('-') ? await readStdin(terminal) : undefined,
    exclude: flags.get('exclude'),
    preset: one(args, 'preset'),
    failOn: one(args, 'fail-on'),
    minSeverity: one(args, 'min-severity'),
    onIncomplete: one(args, 'on-incomplete'),
    kubeVersion: one(args, 'kube-version'),
    onlyRules: flags.get('rule'),
    skipRules: flags.get('skip-rule'),
    customRules: flags.get('rules'),
    rulesOnly: flags.has('rules-only'),
    allKustomizations: flags.has('all-kustomizations'),
    limits,
    helm: one(args, 'helm'),
    kustomize: one(args, 'kustomize'),
    helmDependencyBuild: flags.has('helm-dependency-build'),
    allowRemoteBases: flags.has('allow-remote-bases'),
    trace: !flags.has('no-trace'),
    lineHashes: wanted.some(({ format }) => format === 'sarif'),
    today: dayOf(one(args, 'now')),
  };
}

async function readStdin(terminal: Terminal): Promise<string> {
  const { text } = await import('node:stream/consumers');
  return text(terminal.stdin);
}

function dayOf(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new UserError(`--now: "${given}" is no date`, { hint: 'Write it as 2026-11-21.' });
}

function count(args: Arguments, name: string): number | undefined {
  const given = one(args, name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError(`--${name}: "${given}" is no positive whole number`, { hint: `Write e.g. --${name} 60.` });
}

function isColoured(args: Arguments, terminal: Terminal, file: string | undefined): boolean {
  const choice = one(args, 'color') ?? 'auto';
  switch (choice) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'auto':
      return file === undefined && terminal.stdout.isTTY && (terminal.environment['NO_COLOR'] ?? '') === '';
    default:
      throw new UserError(`--color cannot be "${choice}"`, { hint: 'It takes auto, always or never.' });
  }
}

function one(args: Arguments, name: string): string | undefined {
  return args.flags.get(name)?.[0];
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
