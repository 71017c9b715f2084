import { inputInWords } from '../src/compliance/inputs.ts';
import type { Assess, Control, Framework } from '../src/model/framework.ts';
import { ASSESS_WORDS } from '../src/report/frameworks/words.ts';

/** The page of a framework: how much of it files can show, and each control with its rules or its reason. */
export function frameworkPage(framework: Framework): string {
  const { id, title, version, source, levels, sections, controls } = framework;
  const origin = source.url === undefined ? source.publisher : `[${source.publisher}](${source.url})`;
  const groups = sections.length === 0 ? [undefined] : sections;
  const parts = [
    `# ${title}`,
    `\`${id}\`, edition ${version}, by ${origin}. Titles are in our own words; the framework's text is its publisher's.`,
    `Of ${controls.length} controls, ${countOf(controls, 'files')} can be assessed from files and ${countOf(controls, 'partly')} in part; ${countOf(controls, 'uncovered')} more could be and no rule reads them yet; ${countOf(controls, 'runtime')} have to be asked of nodes or the cluster and ${countOf(controls, 'manual')} of people.`,
    ...(levels.length === 0 ? [] : [levels.map((level) => `- Level ${level.id}: ${level.meaning}`).join('\n')]),
    `\`\`\`sh\nlintel report --framework ${id} --format html=report.html\n\`\`\``,
    ...groups.flatMap((section) => {
      const members = controls.filter((control) => section === undefined || control.section === section.id);
      const heading =
        section === undefined
          ? '## Controls'
          : `## ${section.id === section.title ? '' : `${section.id} `}${section.title}`;
      return members.length === 0 ? [] : [heading, ...members.map(controlPart)];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The list of frameworks. */
export function frameworkList(frameworks: readonly Framework[]): string {
  const rows = frameworks.map(
    ({ id, title, version, controls }) =>
      `| [${title}](${id}.md) | ${version} | ${controls.length} | ${countOf(controls, 'files')} | ${countOf(controls, 'partly')} | ${countOf(controls, 'uncovered')} | ${countOf(controls, 'runtime')} | ${countOf(controls, 'manual')} |`,
  );
  return `# Frameworks

What files can show of each framework. [How to report on them, and how to write one of your own](../compliance.md).

| Framework | Edition | Controls | From files | In part | By no rule yet | On nodes or in the cluster | By people |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function countOf(controls: readonly Control[], assess: Assess): number {
  return controls.filter((control) => control.assess === assess).length;
}

function controlPart({ id, title, level, assess, needs, rules, reason }: Control): string {
  const levelled = level === undefined ? '' : ` Level ${level}.`;
  const needed = needs.length === 0 ? '' : ` Needs ${needs.map(inputInWords).join('; ')}.`;
  const lines = [
    `### ${id} ${title}`,
    `Assessed ${ASSESS_WORDS[assess]}.${levelled}${needed}${reason === undefined ? '' : ` ${reason}`}`,
    ...(rules.length === 0
      ? []
      : [
          rules.map((join) => `- [\`${join.rule}\`](../rules/${join.rule}.md), ${join.covers}: ${join.why}`).join('\n'),
        ]),
  ];
  return lines.join('\n\n');
}
