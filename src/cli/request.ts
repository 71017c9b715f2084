import type { ConfigRequest } from '../config/merge.ts';
import { namesInList } from '../config/names-in-list.ts';
import { UserError } from '../errors.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** What the flags that all judging commands share ask of the configuration. Reads standard input when `-` is among the paths. */
export async function requestOf(args: Arguments, terminal: Terminal): Promise<ConfigRequest> {
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
    unknownKinds: one(args, 'unknown-kinds'),
    crdSchemas: flags.get('crd-schemas'),
    scope: one(args, 'scope'),
    baseline: one(args, 'baseline'),
    onlyRules: namesInList(flags.get('rule')),
    skipRules: namesInList(flags.get('skip-rule')),
    customRules: flags.get('rules'),
    frameworks: namesInList(flags.get('framework')),
    rulesOnly: flags.has('rules-only'),
    allKustomizations: flags.has('all-kustomizations'),
    limits,
    helm: one(args, 'helm'),
    kustomize: one(args, 'kustomize'),
    helmDependencyBuild: flags.has('helm-dependency-build'),
    allowRemoteBases: flags.has('allow-remote-bases'),
    peerSuppressions: !flags.has('no-peer-suppressions'),
    today: dayOf(one(args, 'now')),
  };
}

/** All of standard input. */
export async function readStdin(terminal: Terminal): Promise<string> {
  const { text } = await import('node:stream/consumers');
  return text(terminal.stdin);
}

/** The day that is given; absent: today, as the configuration has it. */
function dayOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new UserError(`--now: "${given}" is no date`, { hint: 'Write it as 2026-11-21.' });
}

function count(args: Arguments, name: string): number | undefined {
  const given = one(args, name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError(`--${name}: "${given}" is no positive whole number`, {
    hint: `Write e.g. --${name} ${name.endsWith('bytes') ? '33554432' : '60'}.`,
  });
}

/** Whether standard output, or the file that is named instead, gets colours. */
export function isColoured(args: Arguments, terminal: Terminal, file: string | undefined): boolean {
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

/** The only value of a flag. */
export function one(args: Arguments, name: string): string | undefined {
  return args.flags.get(name)?.[0];
}

/** The key with its value, or nothing where there is none. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
