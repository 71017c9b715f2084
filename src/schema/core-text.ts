import { apiVersionOf } from '../kubernetes/kinds.ts';
import type { CoreTable, DefinitionCode, ServedKind, TypeCode } from './core-format.ts';
import { rowsWith, sectionsOf, tableText } from './table-text.ts';

/** The core table, read from its text. Nothing is taken apart before it is asked for. */
export interface CoreReader {
  readonly versions: CoreTable['versions'];
  nameAt(place: number): string;
  typeAt(place: number): TypeCode;
  /** Undefined where there is none at the place. */
  definitionAt(place: number): DefinitionCode | undefined;
  /** How many definitions there are. */
  readonly definitions: number;
  find(apiVersion: string, kind: string): ServedKind | undefined;
  /** All kinds, by group, version and kind. */
  kinds(): readonly ServedKind[];
  /** The feature gate without which a field of a definition is dropped. */
  gateOf(definition: number, field: string): string | undefined;
}

/** The table as a text: versions, names, types, definitions, kinds and gates, a section each. */
export function coreText({ versions, names, types, definitions, kinds, gates }: CoreTable): string {
  return tableText([
    [versions.join(' ')],
    names,
    types.map((type) => JSON.stringify(type)),
    definitions.map((definition) => JSON.stringify(definition)),
    kinds.map(
      ({ definition, oldest, newest, isNamespaced, ...id }) =>
        `${apiVersionOf(id.group, id.version)} ${id.kind} ${definition} ${oldest} ${newest} ${Number(isNamespaced)}`,
    ),
    Object.entries(gates).map(([field, gate]) => `${field} ${gate}`),
  ]);
}

/** Opens the text that `coreText` wrote. */
export function readCore(text: string): CoreReader {
  const [versions = '', names = '', types = '', definitions = '', kinds = '', gates = ''] = sectionsOf(text);
  const [oldest = 0, newest = 0] = versions.split(' ').map(Number);
  // Cutting them up takes a tenth of a millisecond each, once.
  const nameRows = names.split('\n');
  const typeRows = types.split('\n');
  const definitionRows = definitions.split('\n');
  let allKinds: readonly ServedKind[] | undefined;
  return {
    versions: [oldest, newest],
    nameAt: (place) => nameRows[place] ?? '',
    typeAt: (place) => JSON.parse(typeRows[place] ?? '"any"') as TypeCode,
    definitionAt(place) {
      const row = definitionRows[place];
      return row === undefined ? undefined : (JSON.parse(row) as DefinitionCode);
    },
    definitions: definitionRows.length,
    find(apiVersion, kind) {
      const [rest] = rowsWith(kinds, apiVersion, kind);
      return rest === undefined ? undefined : servedKind(apiVersion, kind, rest.split(' ').map(Number));
    },
    kinds: () =>
      (allKinds ??= kinds.split('\n').map((row) => {
        const [apiVersion = '', kind = '', ...numbers] = row.split(' ');
        return servedKind(apiVersion, kind, numbers.map(Number));
      })),
    gateOf: (definition, field) => rowsWith(gates, `${definition}.${field}`)[0],
  };
}

function servedKind(
  apiVersion: string,
  kind: string,
  [definition = 0, oldest = 0, newest = 0, isNamespaced]: readonly number[],
): ServedKind {
  const [version = '', group = ''] = apiVersion.split('/').toReversed();
  return { group, version, kind, definition, oldest, newest, isNamespaced: isNamespaced === 1 };
}
