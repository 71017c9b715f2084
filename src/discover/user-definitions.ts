import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { type DataMap, isMap } from '../model/data.ts';
import {
  type CustomDefinition,
  definitionOf,
  type Definitions,
  definitionOfSchemas,
} from '../schema/custom/definitions.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/** Files below the folders that are looked into. */
const MAX_FILES = 20_000;

/**
 * The definitions in the folders or files of `--crd-schemas`: YAML with custom resource definitions, and schemas that lie as
 * `<group>/<kind>_<version>.json`. The former are read at once, the latter when a kind is asked for. What cannot be read is passed over.
 */
export function userDefinitions({ crdSchemas, limits }: Config): Definitions {
  const byKind = new Map<string, CustomDefinition>();
  for (const path of crdSchemas) {
    for (const file of yamlFilesAt(path)) {
      const text = readText(file, limits.fileBytes);
      if (text?.includes('CustomResourceDefinition') !== true) continue;
      for (const object of objectsIn(text)) {
        const read = object['kind'] === 'CustomResourceDefinition' ? definitionOf(object, 'user') : undefined;
        if (read !== undefined) byKind.set(`${read.group} ${read.kind}`, read.definition);
      }
    }
  }
  return {
    of(group, kind) {
      const known = byKind.get(`${group} ${kind}`);
      if (known !== undefined) return known;
      const found = crdSchemas.flatMap((path) => schemasAt(join(path, group), kind, limits.fileBytes));
      if (!isFolderName(group) || found.length === 0) return undefined;
      const definition = definitionOfSchemas(found);
      byKind.set(`${group} ${kind}`, definition);
      return definition;
    },
    kindsOf: (group) =>
      [...byKind.keys()].flatMap((key) => (key.startsWith(`${group} `) ? key.slice(group.length + 1) : [])),
  };
}

/** A group comes from a manifest, and must not lead out of the folder. */
function isFolderName(group: string): boolean {
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u.test(group) && !group.includes('..');
}

function schemasAt(
  folder: string,
  kind: string,
  fileBytes: number,
): readonly { readonly version: string; readonly schema: Readonly<Record<string, unknown>> }[] {
  const prefix = `${kind.toLowerCase()}_`;
  return namesIn(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.json'))
    .flatMap((name) => {
      const text = readText(join(folder, name), fileBytes);
      const schema = text === undefined ? undefined : objectsIn(text)[0];
      return schema === undefined ? [] : { version: name.slice(prefix.length, -'.json'.length), schema };
    });
}

function objectsIn(text: string): readonly DataMap[] {
  return parseYaml(text, { documents: 10_000, nodes: 5_000_000, depth: 200 }).documents.flatMap((document) => {
    const data = document.kind === 'data' ? document.data : undefined;
    return isMap(data) ? [data] : [];
  });
}

function yamlFilesAt(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const files: string[] = [];
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined && files.length < MAX_FILES; folder = folders.pop()) {
    for (const entry of entriesIn(folder)) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (entry.isFile() && /\.ya?ml$/u.test(entry.name)) files.push(join(folder, entry.name));
    }
  }
  return files.toSorted();
}

function entriesIn(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder);
  } catch {
    return [];
  }
}

// oxlint-disable-next-line typescript/explicit-module-boundary-types -- Node's own type of entries has a parameter that depends on its version
const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true });

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    // The folder has nothing for this group.
    return [];
  }
}

function readText(file: string, fileBytes: number): string | undefined {
  try {
    return statSync(file).size > fileBytes ? undefined : readFileSync(file, 'utf8');
  } catch {
    // Told by whoever looks for it: its kinds are unknown.
    return undefined;
  }
}
