import type { AssessedFramework } from '../../../model/compliance.ts';
import type { ComplianceReport } from '../../../model/compliance-report.ts';
import type { Control } from '../../../model/framework.ts';
import { toSafeJson } from '../../escape.ts';
import { uuidOf } from '../../uuid.ts';
import { catalogResources, controlIdsOf, sourceOf } from './control-ids.ts';
import { documentUuid, metadataOf, toolComponent } from './document.ts';
import { asMarkup, asString, type OscalObject } from './values.ts';

/** The name space of the properties by which tools know rules. Source: compliance-trestle, its component definitions. */
const RULES_NS = 'https://oscal-compass.github.io/compliance-trestle/schemas/oscal';

/**
 * The report's frameworks as a component definition of OSCAL: what is judged, with the rules that each control asks it to meet, and
 * Lintel as the component that checks them. It says which rules there are for a control, and nothing about whether they are met.
 * Rules have the properties of compliance-trestle: `Rule_Id` and
 * `Rule_Description`, `Check_Id`, `Check_Description` and `Target_Component`.
 */
export function frameworksOscalComponent(report: ComplianceReport): string {
  const rules = rulesOf(report);
  const definition: OscalObject = {
    uuid: documentUuid('component-definition', report),
    metadata: metadataOf('What files of a repository are held against', report),
    components: [judgedComponent(report, rules), checkingComponent(report, rules)],
    ...backMatter(report),
  };
  return toSafeJson({ 'component-definition': definition }, rules.size);
}

/** What is judged, as a component that checks name. */
const JUDGED = 'Manifests, charts and kustomizations';

/** The rules that controls name, with what they look for. */
function rulesOf({ frameworks, rules }: ComplianceReport): ReadonlyMap<string, string> {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const joins = frameworks.flatMap(({ framework }) => framework.controls.flatMap((control) => control.rules));
  const named = [...new Set(joins.map(({ rule }) => rule))].toSorted();
  return new Map(named.map((id) => [id, titles.get(id) ?? id]));
}

function judgedComponent(report: ComplianceReport, rules: ReadonlyMap<string, string>): OscalObject {
  const implementations = report.frameworks.flatMap(implementationOf);
  return {
    uuid: uuidOf('component', 'judged'),
    type: 'software',
    title: JUDGED,
    description: 'What the files of the repository declare for Kubernetes.',
    ...propsOfRules(rules, (id, title) => [
      ['Rule_Id', id],
      ['Rule_Description', `Free of: ${title}`],
    ]),
    ...(implementations.length === 0 ? {} : { 'control-implementations': implementations }),
  };
}

function checkingComponent(report: ComplianceReport, rules: ReadonlyMap<string, string>): OscalObject {
  return {
    ...toolComponent(uuidOf('component', 'checking'), report),
    type: 'validation',
    ...propsOfRules(rules, (id, title) => [
      ['Rule_Id', id],
      ['Check_Id', id],
      ['Check_Description', title],
      ['Target_Component', JUDGED],
    ]),
  };
}

/** What belongs together has the same remark. */
function propsOfRules(
  rules: ReadonlyMap<string, string>,
  propsOf: (id: string, title: string) => readonly (readonly [name: string, value: string])[],
): OscalObject {
  const props = [...rules].flatMap(([id, title], index) =>
    propsOf(id, title).map(([name, value]) => ({
      name,
      ns: RULES_NS,
      value: asString(value),
      remarks: `rule_set_${String(index).padStart(4, '0')}`,
    })),
  );
  return props.length === 0 ? {} : { props };
}

function implementationOf({ framework }: AssessedFramework): readonly OscalObject[] {
  const ids = controlIdsOf(framework);
  const requirements = framework.controls
    .filter(({ rules }) => rules.length > 0)
    .map((control) => requirementOf(control, framework.id, ids.get(control.id) ?? control.id));
  if (requirements.length === 0) return [];
  return [
    {
      uuid: uuidOf('implementation', framework.id, framework.version),
      source: sourceOf(framework),
      description: asMarkup(`Controls of ${framework.title} ${framework.version} that files can show something about.`),
      'implemented-requirements': requirements,
    },
  ];
}

function requirementOf({ id, title, rules, assess }: Control, framework: string, controlId: string): OscalObject {
  const much = assess === 'files' ? 'Its rules settle it.' : 'Its rules can show a failure, and no more.';
  return {
    uuid: uuidOf('requirement', framework, id),
    'control-id': controlId,
    description: asMarkup(`${title}. ${much}`),
    props: rules.map(({ rule, why }) => ({ name: 'Rule_Id', ns: RULES_NS, value: rule, remarks: asMarkup(why) })),
  };
}

function backMatter({ frameworks }: ComplianceReport): OscalObject {
  const resources = catalogResources(frameworks.map(({ framework }) => framework));
  return resources.length === 0 ? {} : { 'back-matter': { resources } };
}
