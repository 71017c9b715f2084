import type { AssessedFramework, Evidence } from '../../model/compliance.ts';
import { groupBy } from '../../model/group-by.ts';
import { forHtml } from '../escape.ts';
import { evidenceTable } from './html-control.ts';
import { idOfControl, idOfRule, linkTo } from './html-text.ts';

/** Findings that the page lists; a browser can show so many, and nobody reads more. */
const MOST_FINDINGS = 20_000;

/** Every finding once, by rule, with all controls that it touches. Empty where there is none. */
export function findingsSection(frameworks: readonly AssessedFramework[]): string {
  const findings = findingsIn(frameworks);
  if (findings.length === 0) return '';
  const controls = controlsByRule(frameworks);
  const shown = findings.slice(0, MOST_FINDINGS);
  const left = findings.length - shown.length;
  const groups = [...groupBy(shown, ({ rule }) => rule)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, members]) => ruleDetails(rule, members, controls.get(rule) ?? []));
  const more = left === 0 ? '' : `<p>${left} more are in the JSON and the CSV form of this report.</p>`;
  return `<section id="page:findings" aria-labelledby="title:page:findings">
<h2 id="title:page:findings">Findings by rule</h2>
<p>Each of the ${findings.length} findings once, with every control that its rule touches.</p>
${groups.join('\n')}
${more}
</section>`;
}

function ruleDetails(rule: string, findings: readonly Evidence[], controls: readonly string[]): string {
  return `<details class="rule" id="${forHtml(idOfRule(rule))}">
<summary><strong>${forHtml(rule)}</strong> ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}</summary>
<div class="page"><p>Touches ${controls.join(', ')}.</p>
${evidenceTable(`Findings of ${rule}`, findings)}</div>
</details>`;
}

/** A finding is evidence for several controls, and one finding all the same. */
function findingsIn(frameworks: readonly AssessedFramework[]): readonly Evidence[] {
  const byKey = new Map<string, Evidence>();
  for (const { controls } of frameworks)
    for (const { evidence } of controls)
      for (const one of evidence) {
        if (one.state === 'passed') continue;
        const { rule, object, place, message = '' } = one;
        const key = JSON.stringify([rule, object, place.file, place.line, place.column, message]);
        if (!byKey.has(key)) byKey.set(key, one);
      }
  return [...byKey.values()];
}

function controlsByRule(frameworks: readonly AssessedFramework[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const { framework, controls } of frameworks)
    for (const { control } of controls)
      for (const { rule } of control.rules) {
        const link = linkTo(idOfControl(framework.id, control.id), `${framework.id} ${control.id}`);
        const known = links.get(rule);
        if (known === undefined) links.set(rule, [link]);
        else known.push(link);
      }
  return links;
}
