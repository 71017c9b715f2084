// Reports of the built program on examples/ and on each corpus beside the repository, on all frameworks and in every form, and says
// what is not as a user was promised. Exit 1 then.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTROL_STATES, type ControlState } from '../src/model/compliance.ts';
import type { Assess } from '../src/model/framework.ts';
import { COMPLIANCE_REPORT_SCHEMA } from '../src/report/frameworks/json-schema.ts';
import { FRAMEWORK_FORMATS, type FrameworkFormat } from '../src/report/frameworks/write.ts';
import { corpora } from '../test/corpora.ts';

const cli = process.env['LINTEL_CLI'] ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(COMPLIANCE_REPORT_SCHEMA);
const frameworks = readdirSync(new URL('../rules/frameworks', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** What is read of a report. */
interface Written {
  readonly scope: { readonly resources: number };
  readonly frameworks: readonly WrittenFramework[];
}
interface WrittenFramework {
  readonly id: string;
  readonly summary: Readonly<Record<'total' | 'assessable' | 'assessed' | ControlState, number>>;
  readonly controls: readonly WrittenControl[];
}
interface WrittenControl {
  readonly id: string;
  readonly state: ControlState;
  readonly assess: Assess;
  readonly reason: string;
  readonly rules: readonly { readonly checked: number; readonly failed: number }[];
  readonly evidence: readonly { readonly state: string }[];
}

const named = corpora === undefined ? [] : foldersIn(corpora);
const folders = [fileURLToPath(new URL('../examples', import.meta.url)), ...named];
const faults = folders.flatMap((folder) => faultsIn(folder).map((fault) => `${folder}: ${fault}`));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .toSorted();
}

function faultsIn(folder: string): readonly string[] {
  const out = mkdtempSync(join(tmpdir(), 'lintel-reports-'));
  try {
    const start = performance.now();
    const formats = FRAMEWORK_FORMATS.map((format) => `--format=${format}=${join(out, format)}`);
    const flags = ['report', `--root=${folder}`, `--framework=${frameworks.join(',')}`, '--now=2026-11-21', ...formats];
    const { status, stderr } = spawnSync(process.execPath, [cli, ...flags], { cwd: folder, encoding: 'utf8' });
    // 2: something could not be judged, which check-corpora.ts looks at.
    if (status !== 0 && status !== 2) return [`exit ${status}: ${stderr}`];
    const missing = FRAMEWORK_FORMATS.filter((format) => !existsSync(join(out, format)));
    if (missing.length > 0) return [`no report as ${missing.join(', ')}: ${stderr}`];
    const textOf = (format: FrameworkFormat): string => readFileSync(join(out, format), 'utf8');
    const report = JSON.parse(textOf('json')) as Written;
    const found = [
      ...(isValid(report) ? [] : [JSON.stringify(isValid.errors)]),
      ...faultsOf(report),
      ...faultsOfForms(report, textOf),
    ];
    const failing = report.frameworks.reduce((sum, { summary }) => sum + summary.fail, 0);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${folder}: ${report.scope.resources} resources, ${failing} controls failing, ${seconds} s`);
    return found;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function faultsOf(report: Written): readonly string[] {
  return report.frameworks.flatMap(({ id, summary, controls }) => {
    const { total, assessable, assessed } = summary;
    const miscounted = CONTROL_STATES.filter(
      (state) => controls.filter((one) => one.state === state).length !== summary[state],
    );
    return [
      ...miscounted.map((state) => `${id}: ${summary[state]} controls are said to be ${state}`),
      ...(total === controls.length && assessable <= total && assessed <= assessable
        ? []
        : [`${id}: counts do not fit`]),
      ...controls.flatMap((control) => faultOf(control).map((fault) => `${id}/${control.id}: ${fault}`)),
    ];
  });
}

/** No control is met by silence, and none fails without somebody saying by what. */
function faultOf({ state, assess, reason, rules, evidence }: WrittenControl): readonly string[] {
  const checked = rules.some((one) => one.checked > 0);
  const told: string[] = [];
  if (reason === '') told.push('has no reason');
  if (state === 'pass' && !(checked && assess === 'files'))
    told.push('passes, and nothing that settles it was looked at');
  if (state === 'pass' && evidence.some((one) => one.state !== 'passed')) told.push('passes against evidence');
  if (state === 'fail' && !evidence.some((one) => one.state === 'failed')) told.push('fails without evidence');
  if (state === 'partial' && !checked) told.push('is said to show no issue, and nothing was looked at');
  return told;
}

function faultsOfForms(report: Written, textOf: (format: FrameworkFormat) => string): readonly string[] {
  const shares = report.frameworks.map(
    ({ summary }) => `${summary.assessed} of ${summary.assessable} assessable from files, of ${summary.total} in total`,
  );
  const rows = report.frameworks.flatMap(({ controls }) =>
    controls.map(({ evidence }) => Math.max(1, evidence.length)),
  );
  const expected = 1 + rows.reduce((sum, count) => sum + count, 0);
  return [
    ...(['html', 'markdown'] as const).flatMap((format) => {
      const text = textOf(format);
      return shares.filter((share) => !text.includes(share)).map((share) => `${format} does not say "${share}"`);
    }),
    ...FRAMEWORK_FORMATS.filter((format) => /compliant|complies|in compliance|certified/iu.test(textOf(format))).map(
      (format) => `${format} says that something complies`,
    ),
    ...(textOf('csv').split('\r\n').length - 1 === expected ? [] : ['CSV has not a row for each piece of evidence']),
  ];
}
