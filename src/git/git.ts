import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type RunResult } from '../process/run.ts';
import type { GitProgram } from './find-git.ts';

/** What a question to Git may take. Seconds and bytes. */
const READ_SECONDS = 120;
const FETCH_SECONDS = 300;
const STDERR_BYTES = 64 * 1024;
/** A listing of a million files. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Git in one repository, as something to read from. */
export interface Git {
  /** Runs a command that reads objects. It cannot reach a network, and starts no program. */
  read(args: readonly string[], reading?: Reading): Promise<RunResult>;
  /** Runs a command that talks to the repository's remote. */
  fetch(args: readonly string[]): Promise<RunResult>;
}
/** How what is printed is read. */
export interface Reading {
  readonly stdin?: string;
  readonly onStdout?: (chunk: Buffer) => void;
  readonly stdoutBytes?: number;
}

/** What is needed to ask Git. */
export interface GitPlaces {
  readonly program: GitProgram;
  /** Absolute path of the repository, or of a folder in it. */
  readonly root: string;
  /** An empty folder of our own. */
  readonly folder: string;
  /** Variables of our own process; those that a remote may need are passed on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether who started this run has also made the checkout: the Action's runner, which may do so as another user. */
  readonly ownsCheckout: boolean;
}

/**
 * Git whose surroundings are ours: no settings of the system or of the user, no hooks, no replaced or grafted objects, no
 * pager, no prompt. The repository's own settings are read by Git whatever one does, so that each of them that could
 * start a program is overruled, or concerns commands that are not used here.
 */
export function openGit(places: GitPlaces): Git {
  const { program, root, folder } = places;
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const readSettings = writeSettings(folder, 'read', '*');
  const fetchSettings = writeSettings(folder, 'fetch', places.ownsCheckout ? '*' : undefined);
  const common = { cwd: root, stderrBytes: STDERR_BYTES };
  return {
    read: (args, { stdin, onStdout, stdoutBytes = MOST_BYTES } = {}) =>
      run(program.path, [...GLOBAL_ARGUMENTS, ...args], {
        ...common,
        env: {
          ...ENVIRONMENT,
          PATH: program.searchPath,
          HOME: home,
          GIT_CONFIG_GLOBAL: readSettings,
          // A clone without blobs would fetch those that it lacks, by whatever program its settings name.
          GIT_ALLOW_PROTOCOL: 'none',
          GIT_NO_LAZY_FETCH: '1',
        },
        wallSeconds: READ_SECONDS,
        stdoutBytes,
        ...(stdin === undefined ? {} : { stdin }),
        ...(onStdout === undefined ? {} : { onStdout }),
      }),
    fetch: (args) =>
      run(program.path, [...GLOBAL_ARGUMENTS, ...FETCH_ARGUMENTS, ...args], {
        ...common,
        env: {
          ...ENVIRONMENT,
          ...passedOn(places.environment),
          PATH: program.searchPath,
          GIT_CONFIG_GLOBAL: fetchSettings,
          GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file',
        },
        wallSeconds: FETCH_SECONDS,
        stdoutBytes: MOST_BYTES,
      }),
  };
}

const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_PAGER: '',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** Stronger than the repository's own settings. */
const GLOBAL_ARGUMENTS: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  ...settings({
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.attributesFile': '/dev/null',
    'core.askPass': '',
    'core.pager': '',
  }),
];

/** A helper that keeps passwords is a program that the settings name. */
const FETCH_ARGUMENTS: readonly string[] = settings({
  'credential.helper': '',
  'core.gitProxy': '',
  // Asked for the refs of a repository whose objects are borrowed; this one has none to tell.
  'core.alternateRefsCommand': 'true',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'fetch.recurseSubmodules': 'false',
  'fetch.writeCommitGraph': 'false',
  'protocol.ext.allow': 'never',
});

function settings(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}

/** Git refuses to read a repository of another user unless the user's own settings say that it may. */
function writeSettings(folder: string, name: string, safeFolders: string | undefined): string {
  const file = join(folder, `gitconfig-${name}`);
  writeFileSync(file, safeFolders === undefined ? '' : `[safe]\n\tdirectory = ${safeFolders}\n`);
  return file;
}

/** What a connection needs: keys and known hosts below the home folder, an agent, a proxy, certificates. */
const PASSED_ON = [
  'HOME',
  'SSH_AUTH_SOCK',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

function passedOn(environment: GitPlaces['environment']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What a command printed, without the line break at its end; undefined where it failed. */
export function answerOf({ end, stdout }: RunResult): string | undefined {
  return end.kind === 'exited' && end.code === 0 ? stdout.trimEnd() : undefined;
}

/** Why a command failed, in Git's own first words. */
export function reasonOf({ end, stderr }: RunResult): string {
  if (end.kind === 'timeout') return 'it took too long';
  if (end.kind === 'spawn-failed') return end.why;
  const line = stderr.split('\n').find((one) => /^(?:fatal|error): /u.test(one)) ?? stderr.split('\n')[0] ?? '';
  return line.replace(/^(?:fatal|error): /u, '').slice(0, 300) || 'Git gave no reason';
}
