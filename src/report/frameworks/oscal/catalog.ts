import type { ComplianceReport } from '../../../model/compliance-report.ts';
import type { Control, Framework } from '../../../model/framework.ts';
import { groupBy } from '../../../model/group-by.ts';
import { toSafeJson } from '../../escape.ts';
import { titleOf } from '../words.ts';
import { controlIdsOf, statementIdOf } from './control-ids.ts';
import { documentUuid, metadataOf } from './document.ts';
import { asMarkup, asString, type OscalObject, propOf, tokenOf } from './values.ts';

/**
 * The frameworks of the report as a catalog of OSCAL, for the tools that ask for one: a group for each, with the numbers of its
 * publisher and titles in our words, since few publishers give theirs away.
 */
export function frameworksOscalCatalog(report: ComplianceReport): string {
  const controls = report.frameworks.flatMap((one) => one.controls).length;
  return toSafeJson(
    {
      catalog: {
        uuid: documentUuid('catalog', report),
        metadata: metadataOf('Controls of frameworks, by their numbers', report),
        groups: report.frameworks.map(({ framework }) => groupOf(framework)),
      },
    },
    controls,
  );
}

function groupOf(framework: Framework): OscalObject {
  const ids = controlIdsOf(framework);
  const name = tokenOf(framework.id);
  const sections = [...groupBy(framework.controls, ({ section }) => section)].map(
    ([section, controls]): OscalObject => ({
      id: `${name}-section-${section === undefined ? 'none' : tokenOf(section)}`,
      title: asMarkup(section === undefined ? 'In no section' : titleOf(framework.sections, section)),
      controls: controls.map((one) => controlOf(one, framework, ids.get(one.id) ?? one.id)),
    }),
  );
  return {
    id: name,
    title: asMarkup(`${framework.title} ${framework.version}`),
    ...(sections.length === 0 ? {} : { groups: sections }),
  };
}

function controlOf({ id, title, level }: Control, framework: Framework, controlId: string): OscalObject {
  return {
    id: controlId,
    class: tokenOf(framework.id),
    title: asMarkup(title),
    props: [{ name: 'label', value: asString(id) }, ...(level === undefined ? [] : [propOf('level', level)])],
    parts: [{ id: statementIdOf(controlId), name: 'statement', prose: asMarkup(title) }],
  };
}
