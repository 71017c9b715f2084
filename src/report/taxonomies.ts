import type {
  ReportingDescriptor,
  ReportingDescriptorReference,
  ReportingDescriptorRelationship,
  ToolComponent,
  ToolComponentReference,
} from 'sarif';
import type { Control, Framework } from '../model/framework.ts';
import type { Crosswalk } from './crosswalk.ts';
import { showUnseen } from './escape.ts';
import { uuidOf } from './uuid.ts';

/** Frameworks as SARIF has them: taxonomies, each with controls as taxa. */
export interface Taxonomies {
  readonly components: readonly ToolComponent[];
  /** How a driver says that it knows them. */
  readonly references: readonly ToolComponentReference[];
  /** Where a control is; undefined for one that is not among the taxa. */
  readonly targetOf: (framework: string, control: string) => ReportingDescriptorReference | undefined;
}

/** Taxonomies of these frameworks with those of their controls that `isTold` lets through. */
export function taxonomiesOf(frameworks: readonly Framework[], isTold: (control: Control) => boolean): Taxonomies {
  const components = frameworks.map((framework) => componentOf(framework, framework.controls.filter(isTold)));
  const references = components.map(({ name, guid }, index) => ({
    name,
    index,
    ...(guid === undefined ? {} : { guid }),
  }));
  const places = components.map(({ taxa = [] }) => new Map(taxa.map(({ id }, index) => [id, index])));
  return {
    components,
    references,
    targetOf: (framework, control) => {
      const at = frameworks.findIndex(({ id }) => id === framework);
      const index = places[at]?.get(control);
      const toolComponent = references[at];
      return index === undefined || toolComponent === undefined ? undefined : { id: control, index, toolComponent };
    },
  };
}

function componentOf(framework: Framework, controls: readonly Control[]): ToolComponent {
  const { id, title, version, source, controls: all } = framework;
  return {
    name: id,
    guid: uuidOf('taxonomy', id, version),
    fullName: showUnseen(`${title} ${version}`),
    version: showUnseen(version),
    organization: showUnseen(source.publisher),
    ...(source.url === undefined ? {} : { informationUri: source.url }),
    shortDescription: { text: showUnseen(`${title}, with titles in the words of Lintel.`) },
    isComprehensive: controls.length === all.length,
    taxa: controls.map(taxonOf),
  };
}

function taxonOf({ id, title, level }: Control): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: showUnseen(title) },
    ...(level === undefined ? {} : { properties: { level: showUnseen(level) } }),
  };
}

/**
 * What a rule has to do with controls. `superset` only where an object that breaks the rule breaks the control, and one that meets it
 * meets the control: viewers give such taxa to results without being told.
 */
export function relationshipsOf(
  rule: string,
  { crossingsOf }: Crosswalk,
  { targetOf }: Taxonomies,
): readonly ReportingDescriptorRelationship[] {
  return crossingsOf(rule).flatMap(({ framework, control, join }) => {
    const target = targetOf(framework.id, control.id);
    if (target === undefined) return [];
    return [
      {
        target,
        kinds: [join.covers === 'full' ? 'superset' : 'relevant'],
        description: { text: showUnseen(join.why) },
      },
    ];
  });
}
