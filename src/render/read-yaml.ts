import { isMap } from '../model/data.ts';
import type { Path, Region } from '../model/location.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { regionOfLine } from './text-region.ts';

/** A small YAML file of a chart or kustomization: its data, and where its keys and items stand. */
export interface YamlMap {
  readonly data: Readonly<Record<string, unknown>>;
  /** The line of the key or item at `path`, without its indentation; undefined where the path leads nowhere. */
  regionOf(path: Path): Region | undefined;
}

/** Far above any Chart.yaml or kustomization, far below what fills memory. */
const LIMITS = { documents: 1, nodes: 200_000, depth: 100 };

/** Reads a YAML mapping. A string is the reason why there is none, with line and column where there is one to name. Never throws. */
export function readYamlMap(text: string): YamlMap | string {
  const [document] = parseYaml(text, LIMITS).documents;
  if (document?.kind === 'broken') {
    const { line, column } = document.position;
    return `line ${line}, column ${column}: ${document.message}`;
  }
  if (document === undefined || !isMap(document.data)) return 'it is not a mapping';
  return {
    data: document.data,
    regionOf(path) {
      const { region, depth } = document.locate(path);
      return depth === path.length ? regionOfLine(text, region.start.line) : undefined;
    },
  };
}

/** The strings among the items of `value`; empty where it is no list. */
export function stringsIn(value: unknown): readonly string[] {
  return listIn(value).filter((item) => typeof item === 'string');
}

/** `value` if it is a list, else an empty one. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
