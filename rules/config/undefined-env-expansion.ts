import { type ConfigLookup, configObjectsIn } from '../../src/kubernetes/config-and-storage/config-objects.ts';
import { containersOf, type FoundContainer } from '../../src/kubernetes/workloads/containers.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { servicesByVariable } from '../../src/kubernetes/network/service-variables.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** `$(NAME)` in environments and command lines where no variable of that name is there to take its place. */
export const check: SetCheck = function* (set) {
  const objectsFor = configObjectsIn(set);
  const isOfService = serviceVariablesIn(set);
  for (const template of podTemplatesIn(set)) {
    const { owner } = template;
    for (const found of containersOf(template)) {
      const imported = importedNames(found.container, owner, objectsFor);
      // What an object from elsewhere brings is not known here.
      if (imported === undefined) continue;
      for (const { name, path, isLater } of unknownNames(found, imported)) {
        if (isOfService(name, owner)) continue;
        yield {
          resource: owner,
          path,
          message: `Container ${found.shownName} asks for $(${name}), which ${isLater ? 'is defined only further down' : 'no variable of it is called'}, so the program gets these very characters.`,
        };
      }
    }
  }
};

/** The names that `envFrom` brings; undefined where an object is not at hand or its keys are not known. */
function importedNames(container: DataMap, owner: Resource, objectsFor: ConfigLookup): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const { envFrom } = container;
  for (const source of Array.isArray(envFrom) ? envFrom : []) {
    const prefix = scalarText(valueAt(source, ['prefix']));
    for (const [field, kind] of [
      ['configMapRef', 'ConfigMap'],
      ['secretRef', 'Secret'],
    ] as const) {
      const reference = valueAt(source, [field]);
      if (!isMap(reference)) continue;
      const objects = objectsFor(kind, scalarText(reference['name']), owner);
      if (objects.length === 0) return undefined;
      for (const { keys } of objects) {
        if (keys === undefined) return undefined;
        for (const key of keys) names.add(prefix + key);
      }
    }
  }
  return names;
}

interface UnknownName {
  readonly name: string;
  /** Where the text stands that asks for it. */
  readonly path: Path;
  /** Whether a variable of that name follows further down. */
  readonly isLater: boolean;
}

function* unknownNames({ container, path }: FoundContainer, imported: ReadonlySet<string>): Generator<UnknownName> {
  const env: readonly unknown[] = Array.isArray(container['env']) ? container['env'] : [];
  const all = new Set(env.map((entry) => valueAt(entry, ['name'])));
  const known = new Set<unknown>(imported);
  for (const [index, entry] of env.entries()) {
    for (const name of namesAskedIn(valueAt(entry, ['value']))) {
      if (known.has(name)) continue;
      yield { name, path: [...path, 'env', index, 'value'], isLater: all.has(name) };
    }
    known.add(valueAt(entry, ['name']));
  }
  if (startsShell(container)) return;
  for (const key of ['command', 'args']) {
    const words = container[key];
    for (const [index, word] of Array.isArray(words) ? words.entries() : []) {
      for (const name of namesAskedIn(word)) {
        if (!known.has(name)) yield { name, path: [...path, key, index], isLater: false };
      }
    }
  }
}

/** A shell reads `$(DATE)` as a call, so in its lines nothing can be told. */
function startsShell({ command, args }: DataMap): boolean {
  const words = Array.isArray(command) && command.length > 0 ? command : args;
  return Array.isArray(words) && words.some((word) => typeof word === 'string' && /(?:^|\/)[a-z]*sh$/u.test(word));
}

/** The names in capital letters that a text asks for; `$$` is a dollar sign. Each once. */
function namesAskedIn(text: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  if (typeof text !== 'string' || !text.includes('$(')) return names;
  for (const match of text.matchAll(/\$\$|\$\((?<name>[A-Z_][A-Z0-9_]*)\)/gu)) {
    const name = match.groups?.['name'];
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Whether a name is one that Services give: those of the set's, and any whose form only they have. */
function serviceVariablesIn(set: ResourceSet): (name: string, owner: Resource) => boolean {
  const servicesFor = servicesByVariable(set);
  return (name, owner) => /_SERVICE_(?:HOST|PORT)(?:_|$)|_PORT_\d+_/u.test(name) || servicesFor(name, owner).length > 0;
}
