import { readFileSync, statSync } from 'node:fs';
import { type DataMap, isMap } from '../model/data.ts';
import type { Path, Position } from '../model/location.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/** A small YAML file that says how others belong together. */
export type YamlFile =
  | { readonly kind: 'map'; readonly data: DataMap; positionOf(path: Path): Position }
  | { readonly kind: 'broken'; readonly why: string; readonly position: Position };

/** Largest file of this kind that is read, in bytes. Real ones have a few kilobytes. */
const MAX_BYTES = 1024 * 1024;
const LIMITS = { documents: 10, nodes: 100_000, depth: 100 };
const START: Position = { line: 1, column: 1, offset: 0 };

/** Reads the mapping in the first document of a file. Never throws. */
export function readYamlFile(absolute: string): YamlFile {
  let text: string;
  try {
    if (statSync(absolute).size > MAX_BYTES) return { kind: 'broken', why: 'it is larger than 1 MiB', position: START };
    text = readFileSync(absolute, 'utf8');
  } catch {
    return { kind: 'broken', why: 'it cannot be read', position: START };
  }
  for (const document of parseYaml(text, LIMITS).documents) {
    if (document.kind === 'broken') return { kind: 'broken', why: document.message, position: document.position };
    const { data } = document;
    if (data === null) continue;
    if (!isMap(data)) return { kind: 'broken', why: 'it is not a mapping', position: START };
    return { kind: 'map', data, positionOf: (path) => document.locate(path).region.start };
  }
  return { kind: 'map', data: {}, positionOf: () => START };
}
