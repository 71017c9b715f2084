import type { Config } from '../config/config.ts';
import { EXIT } from '../errors.ts';
import { valueAt } from '../model/data.ts';
import type { Report } from '../model/report.ts';
import { type Annotation, type AnnotationLevel, annotationsOf } from '../report/annotations.ts';
import { exitCodeOf } from '../report/assemble.ts';
import { counted, verdictInWords } from '../report/describe.ts';
import { showUnseen } from '../report/escape.ts';
import { markdown } from '../report/markdown.ts';
import { PRODUCT } from '../report/product.ts';
import { shorten } from '../report/shorten.ts';
import type { ApiAnswer, GitHubApi } from './api.ts';
import type { Links } from './blob-links.ts';
import type { EventFacts } from './event-facts.ts';
import { failureInWords, hintOfFailure, type Need, type Notice } from './notices.ts';

/** What a check run says beside the report. */
export interface CheckRunOptions {
  readonly config: Pick<Config, 'onIncomplete' | 'failOn'>;
  /** Tells the check runs of several runs on one commit apart. */
  readonly category: string | undefined;
  readonly links: Links;
  readonly startedAt: Date;
}

/** GitHub takes so many annotations in a request. Source: GitHub's description of checks/create. */
const MOST_OF_A_REQUEST = 50;
/** Twenty requests, a quarter of what GitHub lets one write in a minute; nobody reads more at the lines. */
export const MOST_ANNOTATIONS = 1000;
/** Of the output's summary, in characters, of which no text has more than bytes; and of an annotation. Source: the same. */
const MOST_SUMMARY_BYTES = 65_535;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 8192;
const FEATURE = 'check run';
const NEED: Need = { right: 'checks: write', off: 'check: false' };

/**
 * Makes one check run with the verdict, the summary and an annotation at each line, for teams without code scanning. It is
 * complete with the first request; the others only add annotations. What GitHub refuses is told, and nothing else comes of it.
 */
export async function makeCheckRun(
  api: GitHubApi,
  facts: EventFacts,
  report: Report,
  options: CheckRunOptions,
): Promise<readonly Notice[]> {
  const { repository, runUrl } = facts;
  // GitHub shows the checks of what was pushed, not those of its merge with the target.
  const headSha = facts.pull?.headSha ?? facts.sha;
  if (repository === undefined || headSha === undefined)
    return [told('The runner names no commit to put it on.', 'Leave out `check`.')];
  const { category, startedAt } = options;
  const all = checkAnnotations(report);
  const [first = [], ...others] = batchesOf(all.slice(0, MOST_ANNOTATIONS));
  const output = {
    title: shorten(verdictInWords(report), LONGEST_TITLE),
    summary: summaryOf(report, options, all.length),
  };
  const created = await api.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repository,
    name: category === undefined ? PRODUCT : `${PRODUCT} (${showUnseen(category)})`,
    head_sha: headSha,
    status: 'completed',
    conclusion: conclusionOf(report, options.config),
    started_at: startedAt.toISOString(),
    ...(runUrl === undefined ? {} : { details_url: runUrl }),
    output: { ...output, annotations: first },
  });
  if (created.kind !== 'done') return [refused(created, facts, 'It could not be made')];
  const id = valueAt(created.data, ['id']);
  for (const annotations of others) {
    // GitHub adds what comes to what is there, so that the worst must come first.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...repository,
      check_run_id: id,
      output: { ...output, annotations },
    });
    if (answer.kind !== 'done') return [refused(answer, facts, 'Some of its annotations could not be added')];
  }
  return [];
}

/** An annotation as GitHub takes it. */
interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const LEVELS: Readonly<Record<AnnotationLevel, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/** What stands in no file is in the summary alone. */
function checkAnnotations(report: Report): readonly CheckAnnotation[] {
  const { ofFindings, ofDiagnostics } = annotationsOf(report);
  return [...ofFindings, ...ofDiagnostics].flatMap(checkAnnotation);
}

function checkAnnotation({ level, at, columns, title, lines }: Annotation): readonly CheckAnnotation[] {
  if (at === undefined || at.file === '') return [];
  const line = at.region?.start.line ?? 1;
  return [
    {
      path: at.file,
      start_line: line,
      end_line: line,
      ...(columns === undefined ? {} : { start_column: columns.start, end_column: columns.end }),
      annotation_level: LEVELS[level],
      title: shorten(showUnseen(title), LONGEST_TITLE),
      message: shorten(lines.map(showUnseen).join('\n'), LONGEST_MESSAGE),
    },
  ];
}

function batchesOf(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.ceil(annotations.length / MOST_OF_A_REQUEST);
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * MOST_OF_A_REQUEST, (index + 1) * MOST_OF_A_REQUEST),
  );
}

function summaryOf(report: Report, { links }: CheckRunOptions, annotations: number): string {
  const more = annotations - MOST_ANNOTATIONS;
  const note =
    more <= 0 ? '' : `\n> ${counted(more, 'more line')} without an annotation: GitHub is given ${MOST_ANNOTATIONS}.\n`;
  return markdown(report, { ...links, mostBytes: MOST_SUMMARY_BYTES - Buffer.byteLength(note) }) + note;
}

function conclusionOf(report: Report, { onIncomplete, failOn }: CheckRunOptions['config']): string {
  if (report.verdict === 'passed') return 'success';
  return exitCodeOf(report, onIncomplete, failOn) === EXIT.passed ? 'neutral' : 'failure';
}

function refused(answer: Exclude<ApiAnswer, { readonly kind: 'done' }>, facts: EventFacts, what: string): Notice {
  return told(`${what}: ${failureInWords(answer)}.`, hintOfFailure(answer, NEED, facts));
}

function told(message: string, hint: string): Notice {
  return { level: 'notice', feature: FEATURE, message, hint };
}
