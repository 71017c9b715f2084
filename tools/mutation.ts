// Are the lines that Lintel names the true ones? Judges real charts and kustomizations, edits the line that a finding names, renders again,
// and looks whether what the finding speaks of has changed. Writes the figures into docs/provenance.md.
//
// node tools/mutation.ts [--check N] [--per N] [--seed N] [--cli PATH] [--verbose] [FOLDER…]
//   --check N   a sample of N claims in all, for CI: writes nothing, and exits 1 below the targets
//   --fields    every rendered field in place of the findings: a harder test, with nothing missing in it
//   --per N     claims that are tried for each source; 12 when left out
//   FOLDER      repositories; those beside this one when left out
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { JsonFinding, JsonReport } from '../src/report/json.ts';
import type { TracedField, TraceReport } from '../src/report/trace-json.ts';
import { groupBy } from '../src/model/group-by.ts';
import { corpora } from '../test/corpora.ts';
import { lineEdits } from './line-edits.ts';
import { nodeAt, openRebuilders, type Objects, type Rebuilders, type ReportedSource } from './rebuild.ts';

const TARGETS = { truth: 0.99, exact: 0.97 } as const;
const PAGE = fileURLToPath(new URL('../docs/provenance.md', import.meta.url));
const MARKERS = ['<!-- mutation:start -->', '<!-- mutation:end -->'] as const;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'string' },
    per: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli.js', import.meta.url)) },
    verbose: { type: 'boolean', default: false },
    fields: { type: 'boolean', default: false },
  },
});

/** What was counted over some sources. */
interface Figures {
  sources: number;
  findings: number;
  exact: number;
  block: number;
  file: number;
  /** Findings that a value of the chart fed, and those of them whose home is a values file. */
  fromValues: number;
  inValues: number;
  /** Claims that were tried, by what became of them; of fields that are there, and of those that are missing. */
  presentTrue: number;
  presentFalse: number;
  missingTrue: number;
  missingFalse: number;
  /** The renderer took none of the edits. */
  refused: number;
  /** Another value each time: nothing can be said. */
  random: number;
  /** Findings with tracing less those without; sources that had to fall back. */
  lost: number;
  gained: number;
  fellBack: number;
}

const NONE: Figures = {
  sources: 0, findings: 0, exact: 0, block: 0, file: 0, fromValues: 0, inValues: 0, presentTrue: 0, presentFalse: 0, missingTrue: 0,
  missingFalse: 0, refused: 0, random: 0, lost: 0, gained: 0, fellBack: 0,
}; // prettier-ignore

process.exitCode = await measure();

async function measure(): Promise<number> {
  const folders = positionals.length > 0 ? positionals.map((one) => resolve(one)) : corpusFolders();
  if (folders.length === 0) {
    console.log('There are no corpora beside this repository, so there is nothing to measure.');
    return 0;
  }
  const rebuilders = await openRebuilders();
  const totals = { helm: { ...NONE }, kustomize: { ...NONE } };
  const faults: string[] = [];
  const budget = { left: flags.check === undefined ? Infinity : Number(flags.check) };
  const share = Math.ceil(budget.left / folders.length);
  for (const folder of folders) {
    const work = mkdtempSync(join(realpathSync(tmpdir()), 'lintel-mutation-'));
    try {
      cpSync(folder, work, { recursive: true });
      const most = Math.min(budget.left, share);
      budget.left -= await measureFolder({ work, name: basename(folder), rebuilders, totals, faults, most });
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  for (const fault of faults) console.log(fault);
  const table = tableOf(totals);
  console.log(table);
  if (flags.check === undefined && positionals.length === 0) writeTable(table);
  return [totals.helm, totals.kustomize].every(meetsTargets) ? 0 : 1;
}

function corpusFolders(): readonly string[] {
  const root = corpora;
  if (root === undefined) return [];
  return readdirSync(root)
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isDirectory());
}

interface Measurement {
  /** A copy of the repository. */
  readonly work: string;
  readonly name: string;
  readonly rebuilders: Rebuilders;
  readonly totals: { readonly helm: Figures; readonly kustomize: Figures };
  readonly faults: string[];
  /** Claims that may be tried. */
  readonly most: number;
}

/** Gives how many claims were tried. */
async function measureFolder(measurement: Measurement): Promise<number> {
  const { work, totals, rebuilders, most } = measurement;
  const traced = flags.fields ? judgeFields(work) : judge(work, []);
  const untraced = flags.fields ? traced : judge(work, ['--no-trace']);
  const sources = new Map(traced.sources.map((one): readonly [string, ReportedSource] => [one.name, one]));
  const groups = groupBy(
    traced.findings.filter(({ provenance }) => provenance.rendered !== undefined),
    ({ provenance }) => provenance.rendered?.source ?? '',
  );
  const figuresOf = (source: ReportedSource): Figures => (source.kind === 'helm' ? totals.helm : totals.kustomize);
  countLost(traced, untraced, sources, figuresOf);
  for (const { code, file } of traced.diagnostics) {
    if (code === 'trace-fallback')
      (file?.endsWith('Chart.yaml') === true ? totals.helm : totals.kustomize).fellBack += 1;
  }
  let count = 0;
  for (const [name, findings] of groups) {
    const source = sources.get(name);
    if (source === undefined) continue;
    const figures = figuresOf(source);
    countPrecision(findings, figures);
    const [clean, again] = await Promise.all([rebuilders.rebuild(source, work), rebuilders.rebuild(source, work)]);
    if (clean === undefined || again === undefined) continue;
    const perSource = most === Infinity ? Number(flags.per) : Math.max(1, Math.ceil(most / groups.size));
    const claims = sampled(distinctClaims(findings), Math.min(perSource, most - count));
    count += claims.length;
    for (const claim of claims) await tryClaim(claim, { source, clean, again, figures, measurement });
  }
  return count;
}

function judge(work: string, more: readonly string[]): JsonReport {
  const args = ['scan', '.', '--root', '.', '--preset', 'all', '--fail-on', 'never', '--format', 'json', ...more];
  return JSON.parse(lintel(work, args)) as JsonReport;
}

/** A report with each rendered field as a finding. */
function judgeFields(work: string): JsonReport {
  const report = judge(work, ['--rule', 'latest-tag']);
  const { fields } = JSON.parse(lintel(work, ['trace', '.', '--root', '.', '--format', 'json'])) as TraceReport;
  const [shape] = report.findings;
  const asFinding = ({ path, provenance }: TracedField): JsonFinding => ({
    ...shape, rule: 'field', severity: 'info', message: '', path, home: provenance.home, provenance, fingerprint: '', related: [], controls: [],
    peers: {},
  }); // prettier-ignore
  return { ...report, findings: fields.map(asFinding) };
}

function lintel(work: string, args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [flags.cli, ...args], {
    cwd: work,
    maxBuffer: 1024 * 1024 * 1024,
    encoding: 'utf8',
  });
  return stdout;
}

function countPrecision(findings: readonly JsonFinding[], figures: Figures): void {
  figures.sources += 1;
  figures.findings += findings.length;
  for (const { provenance } of findings) {
    figures[provenance.precision] += 1;
    if (flags.verbose && provenance.precision !== 'exact')
      console.log(
        `${provenance.precision}: ${provenance.reason ?? '(no reason)'} | ${provenance.rendered?.resource ?? ''} ${provenance.rendered?.path.join('.') ?? ''} -> ${provenance.home.file}:${provenance.home.line ?? ''}`,
      );
    if (provenance.fromValues) {
      figures.fromValues += 1;
      if (/values[^/]*\.ya?ml$/u.test(provenance.home.file)) figures.inValues += 1;
    }
  }
}

/** By fingerprint, which does not depend on where a finding was led. */
function countLost(
  traced: JsonReport,
  untraced: JsonReport,
  sources: ReadonlyMap<string, ReportedSource>,
  figuresOf: (source: ReportedSource) => Figures,
): void {
  const count = (report: JsonReport): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { fingerprint, provenance } of report.findings) {
      const kind = sources.get(provenance.rendered?.source ?? '')?.kind;
      if (kind === undefined) continue;
      counts.set(`${kind} ${fingerprint}`, 1);
    }
    return counts;
  };
  const [withTrace, without] = [count(traced), count(untraced)];
  const figures = (key: string): Figures =>
    figuresOf({ kind: key.startsWith('helm') ? 'helm' : 'kustomize', name: '' });
  for (const key of without.keys()) if (!withTrace.has(key)) figures(key).lost += 1;
  for (const key of withTrace.keys()) if (!without.has(key)) figures(key).gained += 1;
}

/** Exact claims, one for each line and node: many rules speak of one place. */
function distinctClaims(findings: readonly JsonFinding[]): readonly JsonFinding[] {
  const claims = new Map<string, JsonFinding>();
  for (const finding of findings) {
    const { precision, home, rendered } = finding.provenance;
    if (precision !== 'exact' || rendered === undefined || rendered.resource === '') continue;
    claims.set(JSON.stringify([home.file, home.line, rendered.resource, rendered.path]), finding);
  }
  return [...claims.values()];
}

interface Trial {
  readonly source: ReportedSource;
  readonly clean: Objects;
  readonly again: Objects;
  readonly figures: Figures;
  readonly measurement: Measurement;
}

async function tryClaim(claim: JsonFinding, { source, clean, again, figures, measurement }: Trial): Promise<void> {
  const { home, rendered } = claim.provenance;
  const { work, rebuilders, faults, name } = measurement;
  if (rendered === undefined || home.line === undefined) return;
  const at = (objects: Objects): string => nodeAt(objects, rendered.resource, rendered.path);
  const before = at(clean);
  const isMissing = nodeAt(clean, rendered.resource, claim.path) === '<absent>';
  const told = `${name}: ${claim.rule} ${home.file}:${home.line} should print ${rendered.resource} ${rendered.path.join('.')} in ${rendered.source}`;
  // Of an object with another name at each rendering nothing can be said either.
  if (before === '<gone>' && [...clean.keys()].join('\n') !== [...again.keys()].join('\n')) {
    figures.random += 1;
    return;
  }
  if (before === '<absent>' || before === '<gone>') {
    figures[isMissing ? 'missingFalse' : 'presentFalse'] += 1;
    faults.push(`nothing there: ${told}`);
    return;
  }
  if (before !== at(again)) {
    figures.random += 1;
    return;
  }
  const file = join(work, home.file);
  const text = readFileSync(file, 'utf8');
  let verdict: 'True' | 'False' | undefined;
  for (const edit of lineEdits(text, home.line)) {
    writeFileSync(file, edit);
    const objects = await rebuilders.rebuild(source, work);
    if (objects === undefined) continue;
    verdict = at(objects) === before ? 'False' : 'True';
    if (verdict === 'True') break;
  }
  writeFileSync(file, text);
  if (verdict === undefined) figures.refused += 1;
  else figures[`${isMissing ? 'missing' : 'present'}${verdict}`] += 1;
  if (verdict === 'False') faults.push(`false: ${told}`);
}

/** A few of the items, the same for the same seed. */
function sampled<Item>(items: readonly Item[], count: number): readonly Item[] {
  let state = Number(flags.seed) >>> 0;
  // Source of the constants: Numerical Recipes, a linear congruential generator.
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return items
    .map((item) => ({ item, order: next() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, Math.max(0, count))
    .map(({ item }) => item);
}

function meetsTargets(figures: Figures): boolean {
  const { findings, exact, lost } = figures;
  return truthOf(figures) >= TARGETS.truth && (findings === 0 || exact / findings >= TARGETS.exact) && lost === 0;
}

function truthOf({ presentTrue, missingTrue, presentFalse, missingFalse }: Figures): number {
  const right = presentTrue + missingTrue;
  const all = right + presentFalse + missingFalse;
  return all === 0 ? 1 : right / all;
}

function tableOf({ helm, kustomize }: Measurement['totals']): string {
  const rows: readonly (readonly [string, (figures: Figures) => string])[] = [
    ['Renderings with findings', (one) => String(one.sources)],
    ['Findings', (one) => String(one.findings)],
    ['… led home exactly', (one) => `${percent(one.exact, one.findings)} (${one.exact})`],
    ['… to a block', (one) => `${percent(one.block, one.findings)} (${one.block})`],
    ['… to a file', (one) => `${percent(one.file, one.findings)} (${one.file})`],
    [
      '… fed by values, at a key of a values file',
      (one) => (one.fromValues === 0 ? '–' : `${one.inValues} of ${one.fromValues}`),
    ],
    ['Exact claims tried: the field is there', (one) => tried(one.presentTrue, one.presentFalse)],
    ['Exact claims tried: the field is missing', (one) => tried(one.missingTrue, one.missingFalse)],
    ['Exact claims that are true', (one) => `${(truthOf(one) * 100).toFixed(1)} %`],
    ['No edit of the line renders', (one) => String(one.refused)],
    ['Another value at each rendering', (one) => String(one.random)],
    ['Findings lost, and gained, by tracing', (one) => `${one.lost}, ${one.gained}`],
    ['Sources that fell back for something', (one) => String(one.fellBack)],
  ];
  const cells = [['', 'Helm', 'Kustomize'], ...rows.map(([name, cell]) => [name, cell(helm), cell(kustomize)])];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}

function tried(right: number, wrong: number): string {
  return `${right} of ${right + wrong} true`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function writeTable(table: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = MARKERS.map((marker) => page.indexOf(marker));
  if (start === undefined || end === undefined || start === -1 || end < start)
    throw new Error(`${PAGE} has lost its markers`);
  writeFileSync(PAGE, `${page.slice(0, start + MARKERS[0].length)}\n\n${table}\n\n${page.slice(end)}`);
}
