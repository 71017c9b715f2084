import type { CelType } from '../cel/compiler/types.ts';
import { type ObjectTypes, objectType, oneOfTypes } from '../cel/compiler/object-types.ts';
import { apiVersionOf, matchesKind } from '../kubernetes/kinds.ts';
import { pluralOf } from '../kubernetes/resource-names.ts';
import { type CoreReader, readCore } from './core-text.ts';
import { type CoreTypes, coreTypes, type Type } from './core-types.ts';
import { groupBy } from '../model/group-by.ts';
import { loadTable } from './load-table.ts';

/** Types of parts that CEL takes as they are. A quantity and a time may be written in several ways, and so may a number. */
const PLAIN: Readonly<Record<string, CelType>> = {
  string: 'string',
  enum: 'string',
  int32: 'int',
  int64: 'int',
  boolean: 'bool',
  object: { kind: 'map', key: 'string', value: 'dyn' },
};

/** The types of Kubernetes' objects over all versions that the table knows. Costs a few milliseconds; a type is read when it is asked for. */
export function openObjectTypes(): ObjectTypes {
  const table = readCore(loadTable('core'));
  const [oldest, newest] = table.versions;
  const types = coreTypes(table, { oldest, newest });
  const read = reader(types, table);
  const kinds = [...types.kinds()];
  const byName = groupBy(kinds, ({ kind }) => kind);
  const pod = kinds.find(({ group, kind }) => group === '' && kind === 'Pod');
  const metadata = types.objectType(pod?.definition ?? 0).fields.get('metadata')?.type;
  const anything = objectType(
    'object',
    () => ({ apiVersion: 'string', kind: 'string', metadata: metadata === undefined ? 'dyn' : read(metadata) }),
    true,
  );
  const ofKind = (pattern: string): CelType => {
    const [name = ''] = pattern.split('.', 1);
    const meant = (byName.get(name) ?? []).filter(({ group, version, kind }) =>
      matchesKind(pattern, apiVersionOf(group, version), kind),
    );
    if (meant.length === 0) return anything;
    return oneOfTypes(meant.map(({ definition }) => read({ kind: 'struct', definition })));
  };
  const ofResource = (plural: string): CelType => {
    const meant = kinds.filter(({ kind }) => !kind.endsWith('List') && pluralOf(kind) === plural);
    return meant.length === 0
      ? anything
      : oneOfTypes(meant.map(({ definition }) => read({ kind: 'struct', definition })));
  };
  const known = new Map<string, CelType>();
  return {
    ofResources: (plurals) => (plurals.length === 0 ? anything : oneOfTypes(plurals.map(ofResource))),
    ofKinds(patterns) {
      const key = patterns.join();
      const type = known.get(key) ?? (patterns.length === 0 ? anything : oneOfTypes(patterns.map(ofKind)));
      known.set(key, type);
      return type;
    },
  };
}

/** Reads the table's types as CEL's, each object type once. */
function reader(types: CoreTypes, table: CoreReader): (type: Type) => CelType {
  const objects = new Map<number, CelType>();
  const ofDefinition = (definition: number): CelType => {
    const known = objects.get(definition);
    if (known !== undefined) return known;
    // Its fields are not taken apart for its name.
    const [namePlace = 0, , , row = []] = table.definitionAt(definition) ?? [];
    const name = table.nameAt(namePlace);
    const short = name.slice(name.lastIndexOf('.') + 1);
    const made = row.length === 0 ? (PLAIN['object'] ?? 'dyn') : objectType(short, () => fieldsOf(definition));
    objects.set(definition, made);
    return made;
  };
  const fieldsOf = (definition: number): Readonly<Record<string, CelType>> =>
    Object.fromEntries(
      [...types.objectType(definition).fields].map(([name, { type, before }]) => [
        name,
        before === undefined ? read(type) : oneOfTypes([read(type), read(before.type)]),
      ]),
    );
  const read = (type: Type): CelType => {
    switch (type.kind) {
      case 'struct':
        return ofDefinition(type.definition);
      case 'map':
        return { kind: 'map', key: 'string', value: read(type.values) };
      case 'list':
      case 'set':
        return { kind: 'list', element: read(type.items) };
      default:
        return PLAIN[type.kind] ?? 'dyn';
    }
  };
  return read;
}
