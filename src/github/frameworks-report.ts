import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { BaseRequest } from '../sentences/judge.ts';
import type { AssessedFramework } from '../model/compliance.ts';
import type { ComplianceReport } from '../model/compliance-report.ts';
import type { Verdict } from '../model/report.ts';
import type { Renderers } from '../process/renderer-binary.ts';
import { writeOutput } from '../output-file.ts';
import type { ReportOverTime } from '../sentences/report-over-time.ts';
import { forMarkdown } from '../report/escape.ts';
import type { Environment, EventFacts } from './event-facts.ts';

/** What the job summary gives to controls that a change breaks or repairs; findings are what it is for. */
const MOST_CHANGE_BYTES = 128 * 1024;

/** The report on the frameworks that a workflow asks for. */
export interface FrameworksReport {
  /** The HTML report, absolute. */
  readonly path: string;
  /** For the job summary. */
  readonly markdown: string;
  /** Thresholds that do not hold, in sentences; the step fails by them. */
  readonly broken: readonly string[];
  readonly verdict: Verdict;
}

/** Where the report is made and of what. */
export interface FrameworksOrder {
  readonly config: Config;
  readonly facts: EventFacts;
  readonly environment: Environment;
  readonly base: BaseRequest | undefined;
  readonly category: string | undefined;
  /** A history of such reports, relative to the root. */
  readonly history: string | undefined;
  /** What renders, where it is not to be looked for. */
  readonly renderers: Renderers | undefined;
}

/** Judges by the frameworks of the configuration, writes the HTML report into the runner's temporary folder, and then the history's line. */
export async function reportFrameworks(order: FrameworksOrder): Promise<FrameworksReport> {
  const { config, facts, environment, base, category, history, renderers } = order;
  const [{ reportOnFrameworks }, { writeFrameworks }, { changeInMarkdown }] = await Promise.all([
    import('../sentences/report-frameworks.ts'),
    import('../report/frameworks/write.ts'),
    import('../report/frameworks/markdown.ts'),
  ]);
  const { report: judged, verdict } = await reportOnFrameworks(config, {
    ...(base === undefined ? {} : { base }),
    ...(renderers === undefined ? {} : { renderers }),
    ...(facts.runUrl === undefined ? {} : { runUrl: facts.runUrl }),
  });
  const { report, keep } = await withHistory(judged, { history, config, environment });
  const path = fileOfRun('lintel-frameworks', 'html', { environment, category });
  writeOutput(path, writeFrameworks(report, 'html'));
  keep();
  const markdown = `${frameworksTable(report)}${changeInMarkdown(report, MOST_CHANGE_BYTES)}`;
  return { path, markdown, broken: report.broken, verdict };
}

async function withHistory(
  report: ComplianceReport,
  { history, config, environment }: Pick<FrameworksOrder, 'history' | 'config' | 'environment'>,
): Promise<ReportOverTime> {
  if (history === undefined) return { report, keep: () => undefined };
  const { reportOverTime } = await import('../sentences/report-over-time.ts');
  return reportOverTime(report, { file: resolve(config.root, history), environment }, config);
}

/** A file in the runner's temporary folder, of its own for each job of a matrix that has a category. */
export function fileOfRun(
  name: string,
  ending: string,
  { environment, category }: { readonly environment: Environment; readonly category: string | undefined },
): string {
  const suffix = category === undefined ? '' : `-${category.replaceAll(/[^\w.-]/gu, '_')}`;
  return join(environment['RUNNER_TEMP'] || tmpdir(), `${name}${suffix}.${ending}`);
}

/** One line for each framework, and what closes the gate. Only a part of a framework can be seen in files, and the table says so. */
function frameworksTable({ frameworks, broken, unjudged }: ComplianceReport): string {
  return [
    '\n### Frameworks\n',
    '| framework | assessed | assessable from files | in total | failing |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...frameworks.map(rowOf),
    '',
    ...broken.map((line) => `- **threshold** ${forMarkdown(line)}`),
    ...(unjudged.length === 0 ? [] : [`Not judged, so nothing is called met: ${unjudged.length} of the inputs.`]),
    '',
  ].join('\n');
}

function rowOf({ framework, summary }: AssessedFramework): string {
  const { assessed, assessable, total, states } = summary;
  const title = forMarkdown(`${framework.title} ${framework.version}`);
  return `| ${title} | ${assessed} | ${assessable} | ${total} | ${states.fail} |`;
}
