import { createHash } from 'node:crypto';
import type { AssessedFramework } from '../../model/compliance.ts';
import type { ComplianceReport } from '../../model/compliance-report.ts';
import { counted } from '../describe.ts';
import { forHtml } from '../escape.ts';
import { frameworkPage } from './html-control.ts';
import { findingsSection } from './html-findings.ts';
import { changeSection, historySection } from './html-over-time.ts';
import { scopeSection } from './html-scope.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import { head, linkTo, listed, table } from './html-text.ts';
import { digestOfReport } from './json.ts';
import { shareInWords, STATE_WORDS, STATEMENT, STATES_WORST_FIRST } from './words.ts';

/** Nothing is loaded, and of what a page may run only what we wrote. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hashOf(STYLE)}'`,
  `script-src 'sha256-${hashOf(SCRIPT)}'`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The report as one page that loads nothing. Controls open and are filtered by state without its script, which filters by
 * framework, level and words as well; it works from a disk, from the keyboard and on paper.
 */
export function frameworksHtml(report: ComplianceReport): string {
  const { frameworks, change, history } = report;
  const sections = [
    summarySection(report),
    scopeSection(report.scopes),
    changeSection(change, frameworks),
    historySection(history, frameworks),
    filters(frameworks),
    ...frameworks.map(frameworkPage),
    findingsSection(frameworks),
  ].filter((section) => section !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Report on frameworks, ${forHtml(report.date)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#page:controls">Skip to the controls</a>
<header>
<h1>Report on frameworks</h1>
<p>${judgedInWords(report)}</p>
<p class="statement">${forHtml(STATEMENT)}</p>
${contents(report)}
</header>
<main>
${sections.join('\n')}
</main>
${foot(report)}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function judgedInWords({ date, commit, resources, sources }: ComplianceReport): string {
  const at = commit === undefined ? '' : `, commit <code>${forHtml(commit)}</code>`;
  return `Judged ${counted(resources, 'resource')} from ${counted(sources, 'source')} on ${forHtml(date)}${at}.`;
}

function contents({ frameworks, scopes, change, history }: ComplianceReport): string {
  const links = [
    linkTo('page:summary', 'Summary'),
    ...(scopes === undefined ? [] : [linkTo('page:scope', 'Scope')]),
    ...(change === undefined ? [] : [linkTo('page:change', 'What this change does')]),
    ...(history === undefined ? [] : [linkTo('page:history', 'Over time')]),
    ...frameworks.map(({ framework }) => linkTo(framework.id, framework.title)),
  ];
  return `<nav aria-label="Contents"><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul></nav>`;
}

function summarySection({ frameworks, unjudged, expired, broken }: ComplianceReport): string {
  const heads = STATES_WORST_FIRST.map((state) => head(STATE_WORDS[state], 'number'));
  const rows = frameworks.map((one) => {
    const { framework, summary } = one;
    const cells = STATES_WORST_FIRST.map((state) => `<td class="number">${summary.states[state]}</td>`).join('');
    return `<tr><th scope="row">${linkTo(framework.id, framework.title)} <span class="faint">${forHtml(framework.version)}</span></th>${cells}<td>${forHtml(shareInWords(one))}</td></tr>`;
  });
  return `<section id="page:summary" aria-labelledby="title:page:summary">
<h2 id="title:page:summary">Summary</h2>
${table('Controls by state', [head('Framework'), ...heads, head('Assessed')], rows)}
${listed('Not judged, so nothing is called met', unjudged)}${listed('Exceptions that are past their date', expired)}${listed('Thresholds that do not hold', broken)}</section>`;
}

/** What needs the script is hidden until it runs. */
function filters(frameworks: readonly AssessedFramework[]): string {
  const boxes = STATES_WORST_FIRST.map(
    (state) =>
      `<label><input type="checkbox" value="${state}" checked autocomplete="off"> ${STATE_WORDS[state]}</label>`,
  );
  const levels = [
    ...new Set(frameworks.flatMap(({ controls }) => controls.flatMap(({ control }) => control.level ?? []))),
  ];
  const names = frameworks.map(({ framework }) => option(framework.id, framework.title));
  return `<div class="filters" id="page:controls" role="search" aria-label="Filter controls" tabindex="-1">
<fieldset class="states"><legend>Show controls that are</legend>${boxes.join('')}</fieldset>
<div class="scripted" hidden>
<label>Framework <select id="page:framework" autocomplete="off"><option value="">All</option>${names.join('')}</select></label>
<label>Level <select id="page:level" autocomplete="off"><option value="">All</option>${levels.map((level) => option(level, level)).join('')}</select></label>
<label>Text <input id="page:text" type="search" autocomplete="off" spellcheck="false"></label>
<button type="button" id="page:open">Open those shown</button>
<button type="button" id="page:close">Close all</button>
<button type="button" id="page:reset">Show all</button>
<p role="status" id="page:count"></p>
</div>
</div>`;
}

function option(value: string, text: string): string {
  return `<option value="${forHtml(value)}">${forHtml(text)}</option>`;
}

/** By what the report was made, and what it says nothing of. */
function foot(report: ComplianceReport): string {
  const { version, ruleSet, commit, runUrl, frameworks } = report;
  const facts: readonly (readonly [string, string])[] = [
    ['Tool', `Lintel ${forHtml(version)}`],
    ['Rule set', `<code>${forHtml(ruleSet)}</code>`],
    ['This report as JSON', `<code>${digestOfReport(report)}</code>`],
    ...(commit === undefined ? [] : [['Commit', `<code>${forHtml(commit)}</code>`] as const]),
    ...(runUrl === undefined
      ? []
      : [['Written by', `<a href="${forHtml(runUrl)}" rel="noreferrer">${forHtml(runUrl)}</a>`] as const]),
  ];
  const unassessed = frameworks.map((one) => {
    const { framework, summary } = one;
    return `<li>${forHtml(framework.title)}: ${summary.states['not-assessed']} of ${summary.total} controls were not assessed; ${forHtml(shareInWords(one))}.</li>`;
  });
  return `<footer>
<h2>What was not assessed, and by what this was made</h2>
<p>${forHtml(STATEMENT)} Each control says why it was not assessed.</p>
<ul>${unassessed.join('')}</ul>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
</footer>`;
}
