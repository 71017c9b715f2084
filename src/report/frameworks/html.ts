import type { AssessedControl, AssessedFramework, ComplianceReport, Evidence } from '../../model/compliance.ts';
import { groupBy } from '../../model/group-by.ts';
import { forHtml } from '../escape.ts';
import { STYLE } from './html-style.ts';
import {
  ASSESS_WORDS,
  attestationInWords,
  chainInWords,
  exceptionInWords,
  missingInWords,
  placeInWords,
  shareInWords,
  STATE_WORDS,
  STATEMENT,
  STATES_WORST_FIRST,
  titleOf,
} from './words.ts';

/** Failures and passes that a control lists; a page with all of them would be of no use to anybody. */
const MOST_EVIDENCE = 200;

/**
 * The report as one page that asks for nothing: no script, no network, and a policy that forbids both. Controls are opened and
 * filtered by what HTML and CSS can do, so it works from a disk, from the keyboard and on paper.
 */
export function frameworksHtml(report: ComplianceReport): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digestOf(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Report on frameworks, ${forHtml(report.date)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Report on frameworks</h1>
<p>${judgedInWords(report)}</p>
<p class="statement">${forHtml(STATEMENT)}</p>
${listed('Not judged, so nothing is called met', report.unjudged)}
${listed('Exceptions that are past their date', report.expired)}
${listed('Thresholds that do not hold', report.broken)}
${summaryTable(report.frameworks)}
${filters()}
</header>
<main>
${report.frameworks.map(frameworkSection).join('\n')}
</main>
</body>
</html>
`;
}

function digestOf(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('base64');
}

function judgedInWords({ version, date, commit, resources, sources }: ComplianceReport): string {
  const at = commit === undefined ? '' : `, commit <code>${forHtml(commit)}</code>`;
  return `Judged ${resources} resources from ${sources} sources on ${forHtml(date)}${at}, by Lintel ${forHtml(version)}.`;
}

function listed(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${heading}</h3>\n<ul>${items.map((item) => `<li>${forHtml(item)}</li>`).join('')}</ul>`;
}

function summaryTable(frameworks: readonly AssessedFramework[]): string {
  const heads = STATES_WORST_FIRST.map((state) => `<th scope="col" class="number">${STATE_WORDS[state]}</th>`).join('');
  const rows = frameworks.map((one) => {
    const { framework, summary } = one;
    const cells = STATES_WORST_FIRST.map((state) => `<td class="number">${summary.states[state]}</td>`).join('');
    return `<tr><th scope="row"><a href="#${forHtml(framework.id)}">${forHtml(framework.title)}</a> <span class="faint">${forHtml(framework.version)}</span></th>${cells}<td>${forHtml(shareInWords(one))}</td></tr>`;
  });
  return `<table><caption class="faint">Controls by state</caption><thead><tr><th scope="col">Framework</th>${heads}<th scope="col">Assessed</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function filters(): string {
  const boxes = STATES_WORST_FIRST.map(
    (state) =>
      `<label><input type="checkbox" id="show-${state}" checked autocomplete="off"> ${STATE_WORDS[state]}</label>`,
  );
  return `<fieldset class="filters"><legend>Show controls</legend>${boxes.join('')}</fieldset>`;
}

function frameworkSection(one: AssessedFramework): string {
  const { framework, controls } = one;
  const sections = [...groupBy(controls, ({ control }) => control.section ?? '')].map(
    ([section, members]) =>
      `${section === '' ? '' : `<h3>${forHtml(sectionInWords(one, section))}</h3>`}\n${members.map((member) => controlDetails(one, member)).join('\n')}`,
  );
  return `<section id="${forHtml(framework.id)}" aria-label="${forHtml(framework.title)}">
<h2>${forHtml(framework.title)} <span class="faint">${forHtml(framework.version)}, ${forHtml(framework.source.publisher)}</span></h2>
<p class="share">${forHtml(shareInWords(one))}</p>
${listed('What would let more be assessed', missingInWords(one))}
${sections.join('\n')}
</section>`;
}

function sectionInWords({ framework }: AssessedFramework, id: string): string {
  const title = titleOf(framework.sections, id);
  return title === id ? id : `${id} ${title}`;
}

function controlDetails({ framework }: AssessedFramework, assessed: AssessedControl): string {
  const { control, state, reason } = assessed;
  const level = control.level === undefined ? '' : ` <span class="faint">level ${forHtml(control.level)}</span>`;
  const attested = attestationInWords(assessed);
  return `<details class="control ${state}" data-state="${state}" id="${forHtml(`${framework.id}/${control.id}`)}">
<summary><span class="state">${STATE_WORDS[state]}</span> <strong>${forHtml(control.id)}</strong> ${forHtml(control.title)}${level}</summary>
<div>
<p>${forHtml(reason)}</p>
<p class="faint">Can be assessed ${ASSESS_WORDS[control.assess]}.</p>
${attested === '' ? '' : `<p>${forHtml(attested)}</p>`}
${rulesTable(assessed)}
${evidenceTable(assessed)}
</div>
</details>`;
}

function rulesTable({ rules }: AssessedControl): string {
  if (rules.length === 0) return '';
  const rows = rules.map(
    ({ id, covers, why, checked, passed, failed, excepted }) =>
      `<tr><td><code>${forHtml(id)}</code></td><td>${covers}</td><td>${forHtml(why)}</td>${[checked, passed, failed, excepted].map((count) => `<td class="number">${count}</td>`).join('')}</tr>`,
  );
  const counts = ['Checked', 'Passed', 'Failed', 'Excepted'];
  return `<table><caption class="faint">Rules, and the objects that they looked at</caption><thead><tr><th scope="col">Rule</th><th scope="col">Covers</th><th scope="col">Why</th>${counts.map((one) => `<th scope="col" class="number">${one}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function evidenceTable({ evidence, unlisted }: AssessedControl): string {
  if (evidence.length === 0) return '';
  const shown = evidence.slice(0, MOST_EVIDENCE);
  const left = evidence.length - shown.length + unlisted;
  const more = left === 0 ? '' : `<p class="faint">${left} more are not listed here.</p>`;
  return `<table><caption class="faint">Evidence</caption><thead><tr><th scope="col">What</th><th scope="col">Object</th><th scope="col">Where</th><th scope="col">Found</th></tr></thead><tbody>${shown.map(evidenceRow).join('')}</tbody></table>${more}`;
}

function evidenceRow(evidence: Evidence): string {
  const { state, object, place, rule, message, seen } = evidence;
  const chain = chainInWords(evidence);
  const exception = exceptionInWords(evidence);
  const found = [
    message === undefined ? '' : forHtml(message),
    seen === undefined ? '' : `<code>${forHtml(seen)}</code>`,
    chain === '' ? '' : `<span class="faint">by ${forHtml(chain)}</span>`,
    exception === '' ? '' : `Accepted: ${forHtml(exception)}`,
  ].filter((part) => part !== '');
  return `<tr><td>${state}<br><code>${forHtml(rule)}</code></td><td>${forHtml(object)}</td><td><code>${forHtml(placeInWords(place))}</code></td><td>${found.join('<br>')}</td></tr>`;
}
