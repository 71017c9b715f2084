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
const MAX_CONFIG_LENGTH: number = 1024 * 1024;
const MAX_NODES = 100_000;
const MAX_DEPTH = 50;

/** Below these keys numbers are numbers; elsewhere one that prints differently, like `1.30`, was meant as it is written. */
const NUMERIC_KEYS: ReadonlySet<string | number> = new Set(['params', 'limits', 'thresholds']);

/** Parses `text` of the file that users know as `file`. Throws `UserError` at the place of whatever is wrong. */
export function parseConfigYaml(text: string, file: string): ConfigYaml {
  if (text.length > MAX_CONFIG_LENGTH)
    throw new UserError(`${file} is larger than 1 MiB`, { hint: 'A configuration has a few kilobytes.', at: { file } });
  const lines = new LineCounter();
  // The library's own check for equal keys takes quadratic time.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const reading: Reading = { file, lines, root: document.contents, anchors: new Map(), nodesLeft: MAX_NODES };
  const [problem] = document.errors;
  if (problem !== undefined) {
    throw new UserError(`${file} is not YAML: ${reasonOf(problem.message)}`, {
      hint: 'Repair the text at this place.',
      at: placeAt(problem.pos[0], reading),
    });
  }
  return {
    data: dataOf(document.contents, [], reading),
    placeOf: (path) => placeAt(offsetsOf(path, reading).value ?? 0, reading),
    keyPlaceOf(path) {
      const { key, value } = offsetsOf(path, reading);
      return placeAt(key ?? value ?? 0, reading);
    },
  };
}

interface Reading {
  readonly file: string;
  readonly lines: LineCounter;
  readonly root: unknown;
  /** Of the nodes that were read. The library would search the whole document for each alias. */
  readonly anchors: Map<string, Node>;
  nodesLeft: number;
}

function placeAt(offset: number, { file, lines }: Reading): MistakePlace {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function dataOf(node: unknown, path: Path, reading: Reading): unknown {
  reading.nodesLeft -= 1;
  if (reading.nodesLeft < 0 || path.length > MAX_DEPTH) {
    throw new UserError(`${reading.file} is too large when its aliases are followed, or nested too deep`, {
      hint: 'Write the configuration without so many aliases and levels.',
      at: placeAt(offsetOf(node) ?? 0, reading),
    });
  }
  const { anchors } = reading;
  if (isAlias(node)) return dataOf(anchors.get(node.source) ?? null, path, reading);
  if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
  if (isSeq(node)) return node.items.map((item, index) => dataOf(item, [...path, index], reading));
  if (isMap(node)) return mapOf(node.items, path, reading);
  if (isScalar(node)) return scalarOf(node.value, node.source, path);
  return null;
}

function mapOf(items: readonly { key: unknown; value: unknown }[], path: Path, reading: Reading): unknown {
  const entries = new Map<string, unknown>();
  for (const { key, value } of items) {
    const name = nameOf(key);
    const at = (): MistakePlace => placeAt(offsetOf(key) ?? 0, reading);
    if (name === '' || name === '__proto__')
      throw new UserError(`${reading.file} has a key that is no plain word`, {
        hint: 'Write keys as words.',
        at: at(),
      });
    if (entries.has(name))
      throw new UserError(`the key "${name}" is there twice`, { hint: 'Keep one of them.', at: at() });
    entries.set(name, dataOf(value, [...path, name], reading));
  }
  return Object.fromEntries(entries);
}

/** Where the value at `path` begins, and the key in front of it; those of the nearest ancestor where there is none. */
function offsetsOf(
  path: Path,
  { root, anchors }: Reading,
): { readonly key: number | undefined; readonly value: number | undefined } {
  let node = root;
  let key: number | undefined;
  let value = offsetOf(node);
  for (const segment of path) {
    if (isAlias(node)) node = anchors.get(node.source);
    if (isSeq(node) && typeof segment === 'number' && segment in node.items) {
      node = node.items[segment];
      key = undefined;
    } else {
      const pair = isMap(node) ? node.items.find((one) => nameOf(one.key) === String(segment)) : undefined;
      if (pair === undefined) break;
      key = offsetOf(pair.key);
      node = pair.value;
    }
    value = offsetOf(node) ?? key;
  }
  return { key, value };
}

/** A key as it is written; empty for one that is no plain word. */
function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value) : '';
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
