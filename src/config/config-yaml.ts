import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type MistakePlace, UserError } from '../errors.ts';
import type { Path } from '../model/location.ts';

/** A configuration file's data, and where its keys stand. */
export interface ConfigYaml {
  readonly data: unknown;
  /** Of the value at `path`, or of the nearest ancestor that exists. */
  placeOf(path: Path): MistakePlace;
  /** Of the key that ends `path`. */
  keyPlaceOf(path: Path): MistakePlace;
}

/** Largest configuration file that is read, in UTF-16 code units. */
export const MAX_CONFIG_LENGTH: number = 1024 * 1024;
const MAX_NODES = 100_000;
const MAX_DEPTH = 50;

/** Below these keys numbers are numbers; elsewhere one that prints differently, like `1.30`, was meant as it is written. */
const NUMERIC_KEYS: ReadonlySet<string | number> = new Set(['params', 'limits', 'thresholds']);

/** Parses `text` of the file that users know as `file`. Throws `UserError` at the place of whatever is wrong. */
export function parseConfigYaml(text: string, file: string): ConfigYaml {
  if (text.length > MAX_CONFIG_LENGTH)
    throw new UserError(`${file} is larger than 1 MiB`, { hint: 'A configuration has a few kilobytes.', at: { file } });
  const lines = new LineCounter();
  const place = (offset: number): MistakePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // The library's own check for equal keys takes quadratic time.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [problem] = document.errors;
  if (problem !== undefined) {
    throw new UserError(`${file} is not YAML: ${reasonOf(problem.message)}`, {
      hint: 'Repair the text at this place.',
      at: place(problem.pos[0]),
    });
  }
  let nodesLeft = MAX_NODES;
  // The library would search the whole document for each alias.
  const anchors = new Map<string, Node>();
  const dataOf = (node: unknown, path: Path): unknown => {
    nodesLeft -= 1;
    const offset = offsetOf(node) ?? 0;
    if (nodesLeft < 0 || path.length > MAX_DEPTH) {
      throw new UserError(`${file} is too large when its aliases are followed, or nested too deep`, {
        hint: 'Write the configuration without so many aliases and levels.',
        at: place(offset),
      });
    }
    if (isAlias(node)) return dataOf(anchors.get(node.source) ?? null, path);
    if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    if (isSeq(node)) return node.items.map((item, index) => dataOf(item, [...path, index]));
    if (isMap(node)) return mapOf(node.items, path);
    if (isScalar(node)) return scalarOf(node.value, node.source, path);
    return null;
  };
  const mapOf = (items: readonly { key: unknown; value: unknown }[], path: Path): unknown => {
    const entries = new Map<string, unknown>();
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.source ?? key.value) : '';
      const offset = offsetOf(key) ?? 0;
      if (name === '' || name === '__proto__') {
        throw new UserError(`${file} has a key that is no plain word`, {
          hint: 'Write keys as words.',
          at: place(offset),
        });
      }
      if (entries.has(name)) {
        throw new UserError(`the key "${name}" is there twice`, { hint: 'Keep one of them.', at: place(offset) });
      }
      entries.set(name, dataOf(value, [...path, name]));
    }
    return Object.fromEntries(entries);
  };
  const data = dataOf(document.contents, []);
  const find = (
    path: Path,
  ): { readonly key: number | undefined; readonly value: number | undefined; readonly depth: number } => {
    let node: unknown = document.contents;
    let [key, value]: (number | undefined)[] = [undefined, offsetOf(node)];
    for (const [depth, segment] of path.entries()) {
      if (isAlias(node)) node = anchors.get(node.source);
      if (isSeq(node) && typeof segment === 'number' && segment in node.items) {
        node = node.items[segment];
        key = undefined;
      } else if (isMap(node)) {
        const pair = node.items.find(
          (one) => isScalar(one.key) && String(one.key.source ?? one.key.value) === String(segment),
        );
        if (pair === undefined) return { key, value, depth };
        key = offsetOf(pair.key);
        node = pair.value;
      } else {
        return { key, value, depth };
      }
      value = offsetOf(node) ?? key;
    }
    return { key, value, depth: path.length };
  };
  return {
    data,
    placeOf: (path) => place(find(path).value ?? 0),
    keyPlaceOf: (path) => {
      const found = find(path);
      return place(found.key ?? found.value ?? 0);
    },
  };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function scalarOf(value: unknown, source: string | undefined, path: Path): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'number' || source === undefined || path.some((segment) => NUMERIC_KEYS.has(segment)))
    return value;
  return String(value) === source ? value : source;
}

/** What the parser of YAML complains of, in one line. */
export function reasonOf(message: string): string {
  // The parser calls itself once per level.
  return message.startsWith('Maximum call stack') ? 'it is nested too deep' : (message.split('\n', 1)[0] ?? message);
}
