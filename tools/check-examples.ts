// Runs the built program over examples/ in every format, and says what is not as a user was promised. Exit 1 then.
import { fileURLToPath } from 'node:url';
import { CHECKED_FORMATS, reportOf, runMainJob, sarifFaults } from './check-sarif.ts';

const folder = fileURLToPath(new URL('../examples', import.meta.url));
const faults: string[] = [];

const job = runMainJob(folder);
if (job.exit !== 1) faults.push(`exit ${job.exit}, not 1: ${job.stderr}`);
if (job.stderr !== '') faults.push(`standard error is not empty: ${job.stderr}`);
for (const format of CHECKED_FORMATS) if (job.texts[format] === '') faults.push(`no report as ${format}`);

if (faults.length === 0) {
  const report = reportOf(job);
  for (const part of ['manifests', 'chart', 'kustomize']) {
    if (!report.findings.some(({ home }) => home.file.startsWith(`${part}/`))) faults.push(`no finding in ${part}/`);
  }
  for (const { level, code, message } of report.diagnostics) {
    if (level === 'error') faults.push(`${code}: ${message}`);
  }
  faults.push(...sarifFaults(job.texts.sarif, folder));
  const { bySeverity, sources, resources } = report.summary;
  console.log(
    `${report.findings.length} findings (${JSON.stringify(bySeverity)}) in ${resources} resources of ${sources} sources, ${job.seconds.toFixed(1)} s`,
  );
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
