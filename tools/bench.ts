// Times dist/cli.js beside every peer on PATH, on three sets made from the corpora, and prints medians and ratios.
// Usage: npm run bench [-- --runs 9] [--set small|medium|large]. kubeconform needs local schemas: KUBECONFORM_SCHEMAS=DIR.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = join(root, '..', 'shared', 'corpora');
const cli = join(root, 'dist', 'cli.js');
const work = join(tmpdir(), 'lintel-bench');

const SETS = ['small', 'medium', 'large'] as const;
type SetName = (typeof SETS)[number];
/** Copies of `medium` that make `large`. */
const COPIES = 20;
/** Files of `small`. */
const SMALL_FILES = 30;
/** Larger files are custom resource definitions, of which small repositories have none. Bytes. */
const SMALL_FILE_BYTES = 8 * 1024;

/** GNU time counts in hundredths of a second, so what is short is run this often for a sample. */
const TIMES: Readonly<Record<SetName, number>> = { small: 5, medium: 1, large: 1 };

interface Command {
  readonly name: string;
  readonly argv: (folder: string) => readonly string[];
  /** Of what it has beside our own. */
  readonly environment?: Readonly<Record<string, string>>;
}
interface Sample {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, set: { type: 'string' } } });
if (!existsSync(corpora)) throw new Error(`the corpora are not at ${corpora}`);
const commands = [...lintel(), ...peers()];
buildSets();
for (const set of SETS.filter((one) => values.set === undefined || values.set === one))
  report(set, Number(values.runs));

/** As a fresh machine runs it, and as it runs after `lintel setup`. */
function lintel(): readonly Command[] {
  const flags = ['--no-config', '--fail-on', 'never'];
  const argv = (folder: string): readonly string[] => [process.execPath, cli, ...flags, '--root', folder, folder];
  const fresh = { XDG_CACHE_HOME: join(work, 'fresh') };
  const set = { XDG_CACHE_HOME: join(work, 'set-up') };
  const { status } = spawnSync(process.execPath, [cli, 'setup', '--if-missing'], { env: { ...process.env, ...set } });
  if (status !== 0) throw new Error('lintel setup failed: are Helm and kubectl on PATH?');
  return [
    { name: 'lintel', argv, environment: fresh },
    { name: 'lintel after `lintel setup`', argv, environment: set },
  ];
}

function peers(): readonly Command[] {
  const found: Command[] = [];
  const schemas = process.env['KUBECONFORM_SCHEMAS'];
  const kubeconform = onPath('kubeconform');
  if (kubeconform !== undefined && schemas !== undefined) {
    const location = join(
      schemas,
      '{{ .NormalizedKubernetesVersion }}-standalone-strict',
      '{{ .ResourceKind }}{{ .KindSuffix }}.json',
    );
    const flags = [
      '-n',
      '1',
      '-strict',
      '-ignore-missing-schemas',
      '-kubernetes-version',
      '1.34.0',
      '-schema-location',
      location,
    ];
    found.push({ name: 'kubeconform -n 1', argv: (folder) => [kubeconform, ...flags, folder] });
  }
  const kubeScore = onPath('kube-score');
  if (kubeScore !== undefined)
    found.push({ name: 'kube-score', argv: (folder) => [kubeScore, 'score', ...yamlFilesIn(folder)] });
  const kubeLinter = onPath('kube-linter');
  if (kubeLinter !== undefined) found.push({ name: 'kube-linter', argv: (folder) => [kubeLinter, 'lint', folder] });
  return found;
}

function onPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

function report(set: SetName, runs: number): void {
  const folder = join(work, set);
  const files = yamlFilesIn(folder);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  console.log(
    `\n${set}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, median of ${runs} runs in turn after one warm-up`,
  );
  const samples = new Map<string, Sample[]>(commands.map(({ name }) => [name, []]));
  for (let run = -1; run < runs; run += 1) {
    for (const { name, argv, environment } of commands) {
      const sample = measure(argv(folder), environment, TIMES[set]);
      if (run >= 0) samples.get(name)?.push(sample);
    }
  }
  const medians = [...samples].map(([name, all]) => ({
    name,
    cpu: median(all, 'cpu'),
    wall: median(all, 'wall'),
    memory: median(all, 'memory'),
  }));
  const base = medians.find(({ name }) => name.startsWith('kubeconform'));
  console.log('| program | CPU s | wall s | peak MiB | CPU beside kubeconform |\n| --- | --- | --- | --- | --- |');
  for (const { name, cpu, wall, memory } of medians) {
    const ratio = base === undefined ? '' : `${(cpu / base.cpu).toFixed(2)}x`;
    console.log(`| ${name} | ${cpu.toFixed(3)} | ${wall.toFixed(3)} | ${memory.toFixed(0)} | ${ratio} |`);
  }
}

function measure(argv: readonly string[], environment: Command['environment'], times: number): Sample {
  const out = join(work, 'time.txt');
  const again = ['sh', '-c', 'for _ in $(seq "$0"); do "$@"; done', String(times), ...argv];
  const { error } = spawnSync('/usr/bin/time', ['-o', out, '-f', '%e %U %S %M', '--', ...again], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  if (error !== undefined) throw new Error('GNU time is needed at /usr/bin/time', { cause: error });
  const [wall = 0, user = 0, system = 0, memory = 0] = (readFileSync(out, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall: wall / times, cpu: (user + system) / times, memory: memory / 1024 };
}

function median(samples: readonly Sample[], figure: keyof Sample): number {
  const sorted = samples.map((sample) => sample[figure]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function buildSets(): void {
  const stamp = join(work, 'complete');
  if (existsSync(stamp)) return;
  rmSync(work, { recursive: true, force: true });
  const medium = [...rawManifests(), ...renderedCharts()];
  for (const { name, text } of medium) write(join(work, 'medium', name), text);
  const small = medium.filter(({ text }) => text.length < SMALL_FILE_BYTES);
  const step = Math.max(1, Math.floor(small.length / SMALL_FILES));
  for (const { name, text } of small.filter((_, index) => index % step === 0).slice(0, SMALL_FILES))
    write(join(work, 'small', name), text);
  for (let copy = 1; copy <= COPIES; copy += 1) {
    for (const { name, text } of medium) write(join(work, 'large', String(copy), name), renamed(text, copy));
  }
  writeFileSync(stamp, '');
}

interface Manifest {
  readonly name: string;
  readonly text: string;
}

/** Files with objects as Kubernetes takes them: no templates, no values, no kustomizations, no workflow files. */
function rawManifests(): readonly Manifest[] {
  return yamlFilesIn(corpora)
    .map((file) => ({ name: file.slice(corpora.length + 1), text: readFileSync(file, 'utf8') }))
    .filter(({ name, text }) => isManifest(name, text));
}

function isManifest(name: string, text: string): boolean {
  if (text.includes('{{') || /(?:^|\/)(?:kustomization|Chart|values)\b/u.test(name)) return false;
  return /^apiVersion:/mu.test(text) && /^kind:/mu.test(text) && !/^kind: (?:Kustomization|Component)\b/mu.test(text);
}

/** Each chart with its default values, as one file. Charts that need what is not here are left out. */
function renderedCharts(): readonly Manifest[] {
  const helm = helmPath();
  return chartsIn(corpora).flatMap((chart) => {
    const { status, stdout } = spawnSync(helm, ['template', 'bench', chart], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return status === 0 ? [{ name: `rendered/${chart.slice(corpora.length + 1)}.yaml`, text: stdout }] : [];
  });
}

function helmPath(): string {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(process.env['HOME'] ?? '', '.cache'), 'lintel', 'renderers');
  const inCache = existsSync(cache) ? readdirSync(cache).map((folder) => join(cache, folder, 'helm')) : [];
  const helm = onPath('helm') ?? inCache.find((path) => existsSync(path));
  if (helm === undefined) throw new Error('no Helm: run `node dist/cli.js setup`');
  return helm;
}

function chartsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/Chart.yaml'))
    .map((name) => dirname(join(folder, name)))
    .toSorted();
}

/** The same objects under other names, so that nothing met before is met again. */
function renamed(text: string, copy: number): string {
  return text.replaceAll(
    /^(\s*(?:- )?(?:name|namespace|app|app\.kubernetes\.io\/(?:name|instance)|serviceAccountName): )(["']?)([a-z][a-z0-9-]*)(["']?)$/gmu,
    `$1$2$3-${copy}$4`,
  );
}

function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/u.test(name))
    .map((name) => join(folder, name))
    .toSorted();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
