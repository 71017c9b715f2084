// Runs the built program over each corpus of real manifests beside the repository, and prints what it found. Exit 1 when a run
// crashes, its SARIF is refused, or it could not judge something that test/corpora-diagnostics.yaml does not name with a reason.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { corpora } from '../test/corpora.ts';
import { type MainJob, reportOf, runMainJob, sarifFaults, type WrittenReport } from './check-sarif.ts';

/** A diagnostic of level error that is right. */
interface Expected {
  readonly code: string;
  readonly file?: string;
  readonly why: string;
}

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
const COLUMNS = ['corpus', 'sources', 'resources', ...SEVERITIES, 'diagnostics', 'seconds'] as const;

if (corpora === undefined) console.log('There are no corpora beside this repository, so there is nothing to check.');
else process.exitCode = checkAll(corpora) ? 0 : 1;

function checkAll(folder: string): boolean {
  const expected = parse(
    readFileSync(new URL('../test/corpora-diagnostics.yaml', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, readonly Expected[]>>;
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const rows: (readonly string[])[] = [COLUMNS];
  const faults: string[] = [];
  for (const name of names.toSorted()) {
    const job = runMainJob(join(folder, name));
    const found = faultsOf(job, join(folder, name), expected[name] ?? []);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    if (job.texts.json !== '') rows.push(rowOf(name, reportOf(job), job.seconds));
  }
  for (const name of Object.keys(expected)) if (!names.includes(name)) faults.push(`${name}: there is no such corpus`);
  printTable(rows);
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

function faultsOf(job: MainJob, folder: string, expected: readonly Expected[]): readonly string[] {
  if (job.exit !== 0 && job.exit !== 1 && job.exit !== 2) return [`exit ${job.exit}: ${job.stderr}`];
  if (job.texts.json === '' || job.texts.sarif === '') return [`a report is missing: ${job.stderr}`];
  const report = reportOf(job);
  const errors = report.diagnostics.filter(({ level }) => level === 'error');
  const unexpected = errors.filter(({ code, file }) => !expected.some((one) => one.code === code && one.file === file));
  const gone = expected.filter((one) => !errors.some(({ code, file }) => one.code === code && one.file === file));
  return [
    ...(report.summary.resources === 0 ? ['no resource was judged'] : []),
    ...unexpected.map(({ code, file, message }) => `not judged, and not listed: ${code} ${file ?? ''} ${message}`),
    ...gone.map(({ code, file }) => `listed, and judged after all: ${code} ${file ?? ''}`),
    ...sarifFaults(job.texts.sarif, folder),
  ];
}

function rowOf(name: string, { summary, diagnostics }: WrittenReport, seconds: number): readonly string[] {
  const counts = SEVERITIES.map((severity) => summary.bySeverity[severity] ?? 0);
  return [name, ...[summary.sources, summary.resources, ...counts, diagnostics.length].map(String), seconds.toFixed(1)];
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
}
