import { LineCounter, isNode, parseDocument } from 'yaml';
import { isMap } from '../model/data.ts';
import type { Path, Region } from '../model/location.ts';
import { regionOfLine } from './text-region.ts';

/** A small YAML file of a chart or kustomization: its data, and where its keys and items stand. */
export interface YamlMap {
  readonly data: Readonly<Record<string, unknown>>;
  /** The line of the key or item at `path`, without its indentation; undefined where the path leads nowhere. */
  regionOf(path: Path): Region | undefined;
}

/** Reads a YAML mapping. A string is the reason why there is none, with line and column where there is one to name. Never throws. */
export function readYamlMap(text: string): YamlMap | string {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
    merge: true,
  });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    return `line ${line}, column ${col}: ${problem.message}`;
  }
  let data: unknown;
  try {
    // Throws when aliases expand to more than a hundred times what is written.
    data = document.toJS();
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read';
  }
  if (!isMap(data)) return 'it is not a mapping';
  return {
    data,
    regionOf(path) {
      const node = document.getIn(path, true);
      if (!isNode(node) || !node.range) return undefined;
      return regionOfLine(text, lines.linePos(node.range[0]).line);
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
