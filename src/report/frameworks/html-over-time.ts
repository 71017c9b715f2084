import type { AssessedFramework, ControlState } from '../../model/compliance.ts';
import type {
  ComplianceChange,
  ComplianceHistory,
  FrameworkChange,
  FrameworkStand,
} from '../../model/compliance-change.ts';
import { forHtml } from '../escape.ts';
import { evidenceTable } from './html-control.ts';
import { head, idOfControl, linkTo, listed, table } from './html-text.ts';
import {
  baseInWords,
  CHANGE_WORDS,
  changesInWords,
  countIn,
  courseOf,
  OTHER_RULE_SET,
  sinceInWords,
  standInWords,
  turnInWords,
} from './over-time.ts';
import { shareInWords, STATE_WORDS, STATES_WORST_FIRST } from './words.ts';

/** Of the picture of a course, in pixels. */
const BAR = { width: 14, gap: 4, height: 80 };
/** From the bottom of a bar to its top; what is not assessed is left free. */
const STACKED: readonly ControlState[] = ['fail', 'excepted', 'partial', 'attested', 'pass'];

/** What a change does to the controls; empty where nothing was compared. */
export function changeSection(change: ComplianceChange | undefined, frameworks: readonly AssessedFramework[]): string {
  if (change === undefined) return '';
  const turns =
    change.kind === 'unknown' ? [] : change.frameworks.map((one) => turnsOf(one, frameworks, 'by this change'));
  return `<section id="page:change" aria-labelledby="title:page:change">
<h2 id="title:page:change">What this change does</h2>
<p>${forHtml(baseInWords(change))}</p>
${turns.join('\n')}
</section>`;
}

/** How things went, and what became of the controls; empty where no history is kept. */
export function historySection(
  history: ComplianceHistory | undefined,
  frameworks: readonly AssessedFramework[],
): string {
  if (history === undefined) return '';
  const since = history.since.map((one) => {
    const words = sinceInWords(one);
    const turns = one.frameworks.map((change) =>
      turnsOf(change, frameworks, `${words.charAt(0).toLowerCase()}${words.slice(1)}`),
    );
    return `<h3>${forHtml(words)}</h3>\n${one.isOtherRuleSet ? `<p>${OTHER_RULE_SET}</p>\n` : ''}${turns.join('\n')}`;
  });
  return `<section id="page:history" aria-labelledby="title:page:history">
<h2 id="title:page:history">Over time</h2>
${listed('Of the history', history.notes)}<h3>Runs</h3>
${legend()}
${frameworks.map((one) => courseOfFramework(history, one)).join('\n')}
${since.join('\n')}
</section>`;
}

function turnsOf(change: FrameworkChange, frameworks: readonly AssessedFramework[], when: string): string {
  const assessed = frameworks.find(({ framework }) => framework.id === change.framework);
  const share = assessed === undefined ? '' : ` <span class="faint">${forHtml(shareInWords(assessed))}</span>`;
  const rows = change.controls.map((one) => {
    const link = linkTo(idOfControl(change.framework, one.control), one.control);
    return `<tr class="${one.kind}"><td class="kind">${CHANGE_WORDS[one.kind]}</td><th scope="row">${link}</th><td>${forHtml(one.title)}</td><td>${forHtml(turnInWords(one))}</td></tr>`;
  });
  const heads = ['What', 'Control', 'Title', 'State'].map((one) => head(one));
  const evidence = change.controls.flatMap((one) => one.evidence);
  const found = [...new Map(evidence.map((one) => [JSON.stringify([one.rule, one.object, one.place]), one])).values()];
  return `<p><strong>${forHtml(change.title)}:</strong> ${changesInWords(change)}.${share}</p>
${rows.length === 0 ? '' : table(`Controls of ${change.title} that differ, ${when}`, heads, rows)}
${found.length === 0 ? '' : evidenceTable(`New findings against ${change.title}, ${when}`, found)}`;
}

function legend(): string {
  const items = STATES_WORST_FIRST.map(
    (state) =>
      `<li><svg aria-hidden="true" width="12" height="12"><rect class="${state}" width="12" height="12"></rect></svg> ${STATE_WORDS[state]}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

function courseOfFramework(history: ComplianceHistory, { framework }: AssessedFramework): string {
  const course = courseOf(history, framework.id);
  const heads = [
    head('Date'),
    head('Commit'),
    ...STATES_WORST_FIRST.map((state) => head(STATE_WORDS[state], 'number')),
    head('Assessable from files'),
  ];
  const rows = course.map(({ run, stand }) => {
    const counts = STATES_WORST_FIRST.map((state) => `<td class="number">${countIn(stand, state)}</td>`).join('');
    return `<tr><th scope="row">${run.date}</th><td><code>${run.commit?.slice(0, 12) ?? ''}</code></td>${counts}<td>${standInWords(stand)}</td></tr>`;
  });
  return `<figure><figcaption>${forHtml(framework.title)}: controls by state, run by run</figcaption>
${picture(course, framework.title)}
<details class="numbers"><summary>Numbers</summary>${table(`Runs of ${framework.title}`, heads, rows)}</details></figure>`;
}

function picture(course: ReturnType<typeof courseOf>, title: string): string {
  const first = course[0];
  const last = course.at(-1);
  if (first === undefined || last === undefined) return '<p>No run before this one was about it.</p>';
  const words = `${title}, ${course.length} ${course.length === 1 ? 'run' : 'runs'} from ${first.run.date} to ${last.run.date}: ${countIn(first.stand, 'fail')} controls failed at first, ${countIn(last.stand, 'fail')} at last; ${standInWords(last.stand)}.`;
  const step = BAR.width + BAR.gap;
  const bars = course.map(({ run, stand }, index) =>
    bar(stand, index * step, `${run.date} ${run.commit?.slice(0, 12) ?? ''}`),
  );
  return `<svg class="course" role="img" aria-label="${forHtml(words)}" width="${course.length * step}" height="${BAR.height}" viewBox="0 0 ${course.length * step} ${BAR.height}">${bars.join('')}</svg>`;
}

function bar(stand: FrameworkStand, x: number, name: string): string {
  const scale = BAR.height / Math.max(1, stand.total);
  let top = BAR.height;
  const parts = STACKED.flatMap((state) => {
    const count = countIn(stand, state);
    if (count === 0) return [];
    const height = count * scale;
    top -= height;
    return [
      `<rect class="${state}" x="${x}" y="${top.toFixed(1)}" width="${BAR.width}" height="${height.toFixed(1)}"><title>${forHtml(name)}: ${STATE_WORDS[state]} ${count}</title></rect>`,
    ];
  });
  return `<rect class="all" x="${x}" y="0" width="${BAR.width}" height="${BAR.height}"></rect>${parts.join('')}`;
}
