import type { CustomKind, CustomProject, CustomTable } from './custom-format.ts';
import { rowsWith, sectionsOf, tableText } from './table-text.ts';

/** The table of projects' custom resources, read from its text. Nothing is taken apart before it is asked for. */
export interface CustomReader {
  projectAt(place: number): CustomProject | undefined;
  /** All versions of a kind. */
  of(group: string, kind: string): readonly CustomKind[];
  /** Names of a group's kinds, each once. */
  kindsOf(group: string): readonly string[];
  projects(): readonly CustomProject[];
  kinds(): readonly CustomKind[];
}

/** The table as a text: the projects, and the versions of each kind together. */
export function customText({ projects, kinds }: CustomTable): string {
  return tableText([
    projects.map((project) => project.join(' ')),
    kinds
      .map(([group, version, kind, ...rest]) => `${group} ${kind} ${version} ${rest.join(' ')}`)
      .toSorted((a, b) => (a < b ? -1 : 1)),
  ]);
}

/** Opens the text that `customText` wrote. */
export function readCustom(text: string): CustomReader {
  const [projects = '', kinds = ''] = sectionsOf(text);
  let projectRows: readonly string[] | undefined;
  return {
    projectAt(place) {
      const row = (projectRows ??= projects.split('\n'))[place];
      return row === undefined ? undefined : projectOf(row);
    },
    of: (group, kind) => rowsWith(kinds, group, kind).map((rest) => kindOf(group, kind, rest.split(' '))),
    kindsOf: (group) => [...new Set(rowsWith(kinds, group).map((rest) => rest.slice(0, rest.indexOf(' '))))],
    projects: () => projects.split('\n').map(projectOf),
    kinds: () =>
      kinds.split('\n').map((row) => {
        const [group = '', kind = '', ...rest] = row.split(' ');
        return kindOf(group, kind, rest);
      }),
  };
}

function projectOf(row: string): CustomProject {
  const [module = '', version = '', start, length] = row.split(' ');
  return [module, version, Number(start), Number(length)];
}

function kindOf(
  group: string,
  kind: string,
  [version = '', isNamespaced, schema, project, ...warning]: readonly string[],
): CustomKind {
  const row = [group, version, kind, isNamespaced === '1' ? 1 : 0, Number(schema), Number(project)] as const;
  return warning.length === 0 ? row : [...row, warning.join(' ')];
}
