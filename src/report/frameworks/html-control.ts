import type { AssessedControl, AssessedFramework, Evidence } from '../../model/compliance.ts';
import { groupBy } from '../../model/group-by.ts';
import { forHtml } from '../escape.ts';
import { head, idOfControl, idOfRule, linkTo, listed, table } from './html-text.ts';
import {
  ASSESS_WORDS,
  attestationInWords,
  chainInWords,
  exceptionInWords,
  missingInWords,
  placeInWords,
  shareInWords,
  STATE_WORDS,
  statesInWords,
  titleOf,
} from './words.ts';

/** Findings that a control lists by itself; the page has all of them once, by rule. */
const MOST_FAILURES = 25;

/** A framework's page: its share, what it waits for, and its controls by section. */
export function frameworkPage(one: AssessedFramework): string {
  const { framework, controls } = one;
  const sections = [...groupBy(controls, ({ control }) => control.section ?? '')].map(([section, members]) => {
    const heading = section === '' ? '' : `<h3>${forHtml(sectionInWords(one, section))}</h3>\n`;
    return `<div class="section">${heading}${members.map((member) => controlDetails(one, member)).join('\n')}</div>`;
  });
  const levels = framework.levels.map(({ id, meaning }) => `${id}: ${meaning}`);
  return `<section class="framework" id="${forHtml(framework.id)}" aria-labelledby="${forHtml(`title:${framework.id}`)}">
<h2 id="${forHtml(`title:${framework.id}`)}">${forHtml(framework.title)} <span class="faint">${forHtml(framework.version)}, ${forHtml(framework.source.publisher)}</span></h2>
<p class="share">${forHtml(shareInWords(one))}</p>
<p>${forHtml(statesInWords(one))}</p>
${listed('What would let more be assessed', missingInWords(one))}${listed('Levels', levels)}${sections.join('\n')}
<p class="nothing" hidden>No control of it is among those that are shown.</p>
</section>`;
}

function sectionInWords({ framework }: AssessedFramework, id: string): string {
  const title = titleOf(framework.sections, id);
  return title === id ? id : `${id} ${title}`;
}

function controlDetails({ framework }: AssessedFramework, assessed: AssessedControl): string {
  const { control, state, reason } = assessed;
  const { level } = control;
  const attested = attestationInWords(assessed);
  return `<details class="control ${state}" data-state="${state}"${level === undefined ? '' : ` data-level="${forHtml(level)}"`} id="${forHtml(idOfControl(framework.id, control.id))}">
<summary><span class="state">${STATE_WORDS[state]}</span> <strong>${forHtml(control.id)}</strong> ${forHtml(control.title)}${level === undefined ? '' : ` <span class="faint">level ${forHtml(level)}</span>`}</summary>
<div class="page">
<p>${forHtml(reason)}</p>
<p class="faint">Can be assessed ${ASSESS_WORDS[control.assess]}.</p>
${attested === '' ? '' : `<p>${forHtml(attested)}</p>\n`}${rulesTable(assessed)}${failures(assessed)}${passes(assessed)}</div>
</details>`;
}

function rulesTable({ control, rules }: AssessedControl): string {
  if (rules.length === 0) return '';
  const rows = rules.map(({ id, covers, why, checked, passed, failed, excepted }) => {
    const name = failed + excepted > 0 ? linkTo(idOfRule(id), id) : forHtml(id);
    const counts = [checked, passed, failed, excepted].map((count) => `<td class="number">${count}</td>`).join('');
    return `<tr><th scope="row"><code>${name}</code></th><td>${covers}</td><td>${forHtml(why)}</td>${counts}</tr>`;
  });
  const counts = ['Checked', 'Passed', 'Failed', 'Excepted'].map((one) => head(one, 'number'));
  return table(
    `Rules of ${control.id}, and the objects that they looked at`,
    [head('Rule'), head('Covers'), head('Why'), ...counts],
    rows,
  );
}

function failures({ control, evidence }: AssessedControl): string {
  const found = evidence.filter(({ state }) => state !== 'passed');
  if (found.length === 0) return '';
  const rules = [...new Set(found.slice(MOST_FAILURES).map(({ rule }) => rule))];
  const left = found.length - MOST_FAILURES;
  const more =
    left <= 0
      ? ''
      : `<p>${left} more: all findings of ${rules.map((rule) => linkTo(idOfRule(rule), rule)).join(', ')}.</p>\n`;
  return `${evidenceTable(`What speaks against ${control.id}`, found.slice(0, MOST_FAILURES))}${more}`;
}

/** What is wrong where, finding by finding. */
export function evidenceTable(caption: string, found: readonly Evidence[]): string {
  return table(caption, [head('Result'), head('Object'), head('Where'), head('Found')], found.map(evidenceRow));
}

function evidenceRow(evidence: Evidence): string {
  const { state, severity, object, place, rule, message, seen } = evidence;
  const chain = chainInWords(evidence);
  const exception = exceptionInWords(evidence);
  const found = [
    message === undefined ? '' : forHtml(message),
    seen === undefined ? '' : `Seen: <code>${forHtml(seen)}</code>`,
    chain === '' ? '' : `<span class="faint">Rendered by ${forHtml(chain)}</span>`,
    exception === '' ? '' : `Accepted: ${forHtml(exception)}`,
  ].filter((part) => part !== '');
  const result = severity === undefined ? state : `${state}, ${severity}`;
  return `<tr><td>${result}<br><code>${forHtml(rule)}</code></td><td>${forHtml(object)}</td><td><code>${forHtml(placeInWords(place))}</code></td><td>${found.join('<br>')}</td></tr>`;
}

/** What passed, by object: it is a sample for an auditor, and no reader goes through it. */
function passes({ evidence, unlisted }: AssessedControl): string {
  const objects = new Map<string, Set<string>>();
  for (const { state, object, place, rule } of evidence) {
    if (state !== 'passed') continue;
    const where = `${forHtml(object)} <code>${forHtml(placeInWords(place))}</code>`;
    objects.set(where, (objects.get(where) ?? new Set()).add(rule));
  }
  if (objects.size === 0) return '';
  const left = unlisted === 0 ? '' : `<li>and ${unlisted} more that are not listed here</li>`;
  const items = [...objects].map(
    ([where, rules]) => `<li>${where} <span class="faint">${forHtml([...rules].join(', '))}</span></li>`,
  );
  return `<details class="passed"><summary>Objects that passed: ${objects.size + unlisted}</summary><ul>${items.join('')}${left}</ul></details>\n`;
}
