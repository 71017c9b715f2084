import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { atEnd } from './at-end.ts';

/** Bounds and surroundings of one program. Nothing of our own environment is passed on but what `env` holds. */
export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Seconds until the program and all that it started are killed. */
  readonly wallSeconds: number;
  /** Processor seconds, where the system can bound them (`canBoundResources`). */
  readonly cpuSeconds?: number;
  /** Address space, where the system can bound it (`canBoundResources`). */
  readonly memoryBytes?: number;
  /** Above this much standard output the program is killed. */
  readonly stdoutBytes: number;
  /** Standard error is cut here; the program runs on. */
  readonly stderrBytes: number;
  /** Kills the program when it is aborted. */
  readonly signal?: AbortSignal;
  /** What the program reads; nothing where it is left out. */
  readonly stdin?: string;
  /** Is given standard output as it comes; then the result has none, and `stdoutBytes` still bounds it. */
  readonly onStdout?: (chunk: Buffer) => void;
}

/** How a program ended. */
export type RunEnd =
  | { readonly kind: 'exited'; readonly code: number }
  /** Ran longer than `wallSeconds`. */
  | { readonly kind: 'timeout' }
  /** Printed more than `stdoutBytes`. */
  | { readonly kind: 'output-limit' }
  /** Could not be started: not there, or not a program. */
  | { readonly kind: 'spawn-failed'; readonly why: string }
  /** Ended by a signal that was not ours for one of the reasons above: the processor bound, the system, an abort. */
  | { readonly kind: 'killed'; readonly signal: string };

export interface RunResult {
  readonly end: RunEnd;
  /** What was printed, up to the bounds; bytes that are not UTF-8 read as U+FFFD. */
  readonly stdout: string;
  readonly stderr: string;
}

/** util-linux's prlimit, at its usual places only: a search on PATH could be answered by the repository. */
const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'].find(isProgram);

/** How often the wall clock is looked at. */
const TICK_MS = 50;

/** Whether this system lets us bound a program's memory and processor time; elsewhere only the wall clock and the output are. */
export function canBoundResources(): boolean {
  return PRLIMIT !== undefined;
}

/**
 * Runs a program to its end, without a shell, in a process group of its own that is killed whole at a bound and when
 * our process ends. Never rejects: how it went is in `end`.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  if (command.includes('/') && !isProgram(command)) return notStarted(`${command} is not a program that can be run`);
  if (options.signal?.aborted === true) return { end: { kind: 'killed', signal: 'SIGKILL' }, stdout: '', stderr: '' };
  const [program, ...programArgs] = [...boundsOf(options), command, ...args];
  if (program === undefined) return notStarted('no command');
  return runToEnd(program, programArgs, options);
}

function notStarted(why: string): RunResult {
  return { end: { kind: 'spawn-failed', why }, stdout: '', stderr: '' };
}

/** prlimit and its options, where there is something to bound: it would report a missing program as an exit code of its own. */
function boundsOf({ memoryBytes, cpuSeconds }: RunOptions): readonly string[] {
  if (PRLIMIT === undefined || (memoryBytes === undefined && cpuSeconds === undefined)) return [];
  const bounds = ['--core=0'];
  if (memoryBytes !== undefined) bounds.push(`--as=${memoryBytes}`);
  if (cpuSeconds !== undefined) bounds.push(`--cpu=${Math.ceil(cpuSeconds)}`);
  return [PRLIMIT, ...bounds, '--'];
}

function runToEnd(program: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => start(program, args, options, resolve));
}

function start(
  program: string,
  args: readonly string[],
  options: RunOptions,
  resolve: (result: RunResult) => void,
): void {
  let cause: RunEnd | undefined;
  let pid: number | undefined;
  const killGroup = (): void => {
    if (pid === undefined) return;
    try {
      // The negative id is the group, which `detached` made: programs that the program started go with it.
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Nobody of the group is left.
    }
  };
  const killFor = (reason: RunEnd): void => {
    cause ??= reason;
    killGroup();
  };
  // Before the start: a signal that comes right after it must find the program's group to kill.
  const forget = atEnd(killGroup);
  const child = spawnOrReason(program, args, options);
  if (typeof child === 'string') {
    forget();
    resolve(notStarted(child));
    return;
  }
  pid = child.pid;
  const abort = (): void => killFor({ kind: 'killed', signal: 'SIGKILL' });
  const stopClock = startClock(options.wallSeconds, () => killFor({ kind: 'timeout' }));
  options.signal?.addEventListener('abort', abort);

  const stdout = capture(options.stdoutBytes, () => killFor({ kind: 'output-limit' }), options.onStdout);
  const stderr = capture(options.stderrBytes, () => undefined);
  child.stdout?.on('data', (chunk: Buffer) => stdout.add(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.add(chunk));
  // A program that has read enough closes the pipe, which is no fault.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.stdin);

  const settle = (end: RunEnd): void => {
    stopClock();
    forget();
    options.signal?.removeEventListener('abort', abort);
    resolve({ end, stdout: stdout.text(), stderr: stderr.text() });
  };
  child.on('error', (error) => settle({ kind: 'spawn-failed', why: error.message }));
  // A program that leaves others behind with our pipes open would keep 'close' from coming.
  child.on('exit', killGroup);
  child.on('close', (code, signal) =>
    settle(cause ?? (code === null ? { kind: 'killed', signal: signal ?? 'SIGKILL' } : { kind: 'exited', code })),
  );
}

/** The program under way. A string is why not: arguments that no system takes, too long or with a NUL, are thrown, not told by an event. */
function spawnOrReason(
  program: string,
  args: readonly string[],
  { cwd, env, stdin }: RunOptions,
): ChildProcess | string {
  try {
    return spawn(program, args, {
      cwd,
      env: { ...env },
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Calls `onTimeout` after so many seconds in which our event loop ran. While it is busy (rules being judged between two
 * renderings) a program may have ended, or wait for us to read its pipe: that time is not the program's.
 */
function startClock(seconds: number, onTimeout: () => void): () => void {
  let leftMs = seconds * 1000;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    leftMs -= Math.min(now - last, 2 * TICK_MS);
    last = now;
    if (leftMs <= 0) onTimeout();
  }, TICK_MS);
  return () => clearInterval(timer);
}

interface Capture {
  add(chunk: Buffer): void;
  text(): string;
}

/** Keeps what is printed up to `limit` bytes, or hands it on, and tells when there is more. */
function capture(limit: number, onFull: () => void, handOn?: (chunk: Buffer) => void): Capture {
  const chunks: Buffer[] = [];
  const take = handOn ?? ((chunk: Buffer): unknown => chunks.push(chunk));
  let room = limit;
  return {
    add(chunk) {
      if (chunk.length > room) onFull();
      if (room > 0) take(chunk.subarray(0, room));
      room = Math.max(0, room - chunk.length);
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
