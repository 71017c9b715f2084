import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { realRenderers } from '../renderers.ts';

/** What was built; `LINTEL_DIST` names another folder than the repository's own. */
const dist = process.env['LINTEL_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const cli = join(dist, 'cli.js');
/** The built Action. */
export const ACTION_FILE: string = join(dist, 'action.js');

/** What a run of the built program came to. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Wall-clock seconds. */
  readonly seconds: number;
}

/** Texts by path; bytes where no text will do. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An empty temporary folder that goes with the tests. */
export function emptyFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'test-lintel-'));
}

/** A folder with these files in it, as a checkout without Git. */
export function repositoryOf(files: Files): string {
  const folder = emptyFolder();
  addFiles(folder, files);
  return folder;
}

/** Writes these files below a folder. */
export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A folder for PATH with these programs and nothing else; texts are scripts. */
export function programsOf(programs: Readonly<Record<string, { readonly linkTo: string } | string>>): string {
  const folder = emptyFolder();
  for (const [name, program] of Object.entries(programs)) {
    if (typeof program === 'string') writeFileSync(join(folder, name), program);
    else symlinkSync(program.linkTo, join(folder, name));
    if (typeof program === 'string') chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

let renderers: Promise<string> | undefined;

/** A folder for PATH that has the real Helm 4 and kubectl. */
export function realPath(): Promise<string> {
  renderers ??= realRenderers().then(({ helm4, kubectl }) =>
    programsOf({ helm: { linkTo: helm4.path }, kubectl: { linkTo: kubectl.path } }),
  );
  return renderers;
}

/** How a program is run, where it is not in the plainest way. */
export interface RunSettings {
  readonly stdin?: string;
  /** The working directory, when it is not the repository. */
  readonly cwd?: string;
  /** Folders of PATH; the real renderers where nothing is said. */
  readonly path?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command line in a folder, in a process of its own. */
export function lintelProcess(folder: string, args: readonly string[], settings: RunSettings = {}): Promise<Ended> {
  return runWatched(asProcess(cli), args, folder, settings);
}

let earlierRuns: Promise<unknown> = Promise.resolve();

/**
 * Runs the command line in a folder: the built program, called as `cli.js` calls it, in this process, since starting another
 * takes most of the time of a small run. It sees the environment of its own alone; so there is one run at a time.
 */
export function lintel(folder: string, args: readonly string[], settings: RunSettings = {}): Promise<Ended> {
  const ended = earlierRuns.then(() => runWatched(inThisProcess, args, folder, settings));
  earlierRuns = ended.catch(() => undefined);
  return ended;
}

/** Runs the Action as the runner does: no arguments, everything in the environment. */
export function runAction(
  folder: string,
  environment: Readonly<Record<string, string>>,
  settings: RunSettings = {},
): Promise<Ended> {
  return runWatched(asProcess(ACTION_FILE), [], folder, { ...settings, environment });
}

/** Runs a program of someone else's in a folder, with the Node that runs the tests. */
export function runScript(
  folder: string,
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  return run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, stdin: '', environment });
}

interface Surroundings {
  readonly cwd: string;
  readonly stdin: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs something with these arguments. */
type Runner = (args: readonly string[], surroundings: Surroundings) => Promise<Ended>;

/**
 * Runs a program with a home and a temporary folder of its own, and fails when it leaves anything in either: whatever it
 * is given, it cleans up after itself.
 */
async function runWatched(
  runner: Runner,
  args: readonly string[],
  folder: string,
  { stdin = '', cwd = folder, path, environment = {} }: RunSettings,
): Promise<Ended> {
  const home = emptyFolder();
  const temporary = emptyFolder();
  const ended = await runner(args, {
    cwd,
    stdin,
    environment: {
      PATH: path ?? (await realPath()),
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      TMPDIR: temporary,
      ...environment,
    },
  });
  expect(readdirSync(temporary), 'the temporary folder is left empty').toEqual([]);
  expect(readdirSync(home), 'the home folder is left empty').toEqual([]);
  return ended;
}

/** What Node has made of the program, which the next process need not make again. */
const compiled = emptyFolder();

function asProcess(program: string): Runner {
  return (args, { environment, ...surroundings }) =>
    run(process.execPath, [program, ...args], {
      ...surroundings,
      environment: { NODE_COMPILE_CACHE: compiled, ...environment },
    });
}

async function inThisProcess(args: readonly string[], { cwd, stdin, environment }: Surroundings): Promise<Ended> {
  const start = performance.now();
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr'): unknown => ({
    isTTY: false,
    write(text: string) {
      written[name] += text;
      return true;
    },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the command line knows of its streams
  const terminal = {
    cwd,
    environment,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: Readable.from([Buffer.from(stdin)]),
  } as unknown as Terminal;
  const own = { ...process.env };
  becomeEnvironment(environment);
  try {
    const exit = await builtProgram().main(args, terminal);
    return { exit, ...written, seconds: (performance.now() - start) / 1000 };
  } finally {
    becomeEnvironment(own);
  }
}

/** Variable by variable: Node asks the process itself where home and the temporary folder are. */
function becomeEnvironment(wanted: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) if (wanted[name] === undefined) delete process.env[name];
  Object.assign(process.env, wanted);
}

/** The chunk that `cli.js` loads, with all that it loads when it is used. */
function builtProgram(): { readonly main: typeof main } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours
  return createRequire(cli)('./program.js') as { readonly main: typeof main };
}

function run(program: string, args: readonly string[], { cwd, stdin, environment }: Surroundings): Promise<Ended> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, env: { ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A program that does not read its input closes the pipe while we write, which is no fault.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) =>
      resolve({
        exit,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
        seconds: (performance.now() - start) / 1000,
      }),
    );
  });
}

/** A finding of the JSON report, as far as tests look at it. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly home: { readonly file: string; readonly line?: number; readonly column?: number };
  readonly suppression?: { readonly by: string; readonly peer?: string; readonly reason: string };
}
/** A diagnostic of the JSON report. */
export interface ReportedDiagnostic {
  readonly code: string;
  readonly level: string;
  readonly message: string;
  readonly hint: string;
  readonly file?: string;
  readonly line?: number;
}
/** The JSON report, as far as tests look at it. */
export interface JsonReport {
  readonly verdict: string;
  readonly summary: {
    readonly bySeverity: Readonly<Record<string, number>>;
    readonly suppressed: number;
    readonly sources: number;
    readonly resources: number;
    readonly unchecked: number;
    readonly notKubernetes: number;
    readonly rules: number;
  };
  readonly sources: readonly {
    readonly kind: string;
    readonly name: string;
    readonly state: string;
    readonly resources: number;
  }[];
  readonly findings: readonly ReportedFinding[];
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** A scan whose report was read. */
export interface Scanned extends Ended {
  readonly report: JsonReport;
}

/** Scans a folder with these flags, and reads the JSON report. Fails where there is none, with what the program said. */
export async function scan(folder: string, args: readonly string[] = [], settings: RunSettings = {}): Promise<Scanned> {
  return scanned(await lintel(folder, [...args, '--format', 'json'], settings));
}

/** As `scan`, in a process of its own. */
export async function scanProcess(
  folder: string,
  args: readonly string[] = [],
  settings: RunSettings = {},
): Promise<Scanned> {
  return scanned(await lintelProcess(folder, [...args, '--format', 'json'], settings));
}

function scanned(ended: Ended): Scanned {
  if (ended.stdout === '') throw new Error(`no report, exit ${ended.exit}: ${ended.stderr}`);
  return { ...ended, report: JSON.parse(ended.stdout) as JsonReport };
}

/** `rule file:line` of the findings that count; where only the file is known, without the line. */
export function homesOf(report: JsonReport, rule?: string): readonly string[] {
  return report.findings
    .filter((finding) => finding.suppression === undefined && (rule === undefined || finding.rule === rule))
    .map(({ rule: id, home }) => `${id} ${home.file}${home.line === undefined ? '' : `:${home.line}`}`);
}

/** `level code file:line` of the diagnostics. */
export function toldIn(report: JsonReport): readonly string[] {
  return report.diagnostics.map(
    ({ level, code, file, line }) =>
      `${level} ${code}${file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`}`,
  );
}

/** Every path below a folder with its kind, size, time of change and, for small files, bytes: to see that nothing changes. */
export function listingOf(folder: string): ReadonlyMap<string, string> {
  const listing = new Map<string, string>();
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = join(path, entry.name);
      const stats = lstatSync(child);
      if (entry.isDirectory()) waiting.push(child);
      const bytes = entry.isFile() && stats.size < 1_000_000 ? readFileSync(child, 'latin1') : '';
      listing.set(child, `${stats.mode} ${stats.size} ${stats.mtimeMs} ${bytes}`);
    }
  }
  return listing;
}

/** A Deployment with one container; `extra` are further lines of the container, indented by ten. */
export function deployment(name: string, extra = ''): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: app
          image: registry.example/app:1.0
${extra}`;
}

/** Lines for `deployment` that make it a finding of severity critical, `privileged-container`, at line 18. */
export const PRIVILEGED = `          securityContext:
            privileged: true
`;

/** An object that no rule has anything to say about. */
export const HARMLESS = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  colour: green
`;

/** The formats of `lintel scan`. */
export const FORMATS = [
  'text',
  'sarif',
  'json',
  'github',
  'markdown',
  'junit',
  'gitlab',
  'rdjson',
  'checkstyle',
  'summary',
] as const;

/** The report of a scan in every format, by format, and what went to standard error. */
export async function inEveryFormat(
  folder: string,
  args: readonly string[] = [],
  settings: RunSettings = {},
): Promise<ReadonlyMap<string, string>> {
  const out = emptyFolder();
  const wanted = FORMATS.flatMap((format) => ['--format', `${format}=${join(out, format)}`]);
  const { stderr, stdout } = await lintel(folder, [...args, ...wanted], settings);
  const reports = FORMATS.map((format): [string, string] => [format, readFileSync(join(out, format), 'utf8')]);
  return new Map([...reports, ['stderr', stderr], ['stdout', stdout]]);
}
