import { UserError } from '../errors.ts';
import { type DataMap, isMap } from '../model/data.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { PeerFile } from './migration.ts';

/** A configuration file is small; what is larger is no configuration. */
const LIMITS = { documents: 2, nodes: 100_000, depth: 50 };

/** The mapping that a YAML or JSON file holds; an empty one for an empty file. Throws `UserError` for anything else. */
export function readMapping({ name, text }: PeerFile): DataMap {
  const [document] = parseYaml(text, LIMITS).documents;
  if (document === undefined) return {};
  if (document.kind === 'broken') {
    const { line, column } = document.position;
    throw new UserError(`${name} is not YAML: ${document.message}`, {
      hint: 'Mend it, or write lintel.yaml with `lintel init` alone.',
      at: { file: name, line, column },
    });
  }
  if (document.data === null) return {};
  if (isMap(document.data)) return document.data;
  throw new UserError(`${name} holds no settings`, {
    hint: 'Name the configuration file of the linter that you come from.',
    at: { file: name },
  });
}

/** The mapping at a key; an empty one where there is none. */
export function mappingAt(data: DataMap, key: string): DataMap {
  const value = data[key];
  return isMap(value) ? value : {};
}
