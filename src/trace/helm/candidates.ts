import type { Data } from '../../model/data.ts';
import type { ChartInstance, ChartValues, ValuesPath } from './chart-values.ts';
import type { Feed } from './feeds.ts';
import type { PrintedValue } from './printed-value.ts';

/** From this score on a key is named as home; below it nothing is guessed. */
export const SURE = 1.5;

/** A key of the values, and how sure it is that it fed what was printed. */
export interface Candidate {
  readonly chart: ChartInstance;
  readonly path: ValuesPath;
  readonly score: number;
  /** The part of the scalar that it gave, where it gave a part. */
  readonly part: readonly [start: number, end: number] | undefined;
}

/** The candidates among what may have fed an action, with the best first. */
export function rateFeeds(feeds: readonly Feed[], printed: PrintedValue, values: ChartValues): readonly Candidate[] {
  const seen = new Set<string>();
  const rated: Candidate[] = [];
  for (const feed of feeds) {
    if (feed.kind !== 'values') continue;
    const candidate = rate(feed, printed, values);
    const id = candidate === undefined ? '' : `${candidate.chart.helmPath}\u0000${candidate.path.join('\u0000')}`;
    if (candidate === undefined || seen.has(id)) continue;
    seen.add(id);
    rated.push(candidate);
  }
  return rated.toSorted((a, b) => b.score - a.score);
}

type ValuesFeed = Extract<Feed, { kind: 'values' }>;

function rate(feed: ValuesFeed, printed: PrintedValue, values: ChartValues): Candidate | undefined {
  const { chart, path, isKey } = feed;
  const value = values.valueAt(chart, path);
  if (isKey) {
    const score = values.isGivenTwice(chart, path) ? 1.1 : keyScore(value, path, printed);
    return { chart, path, score, part: undefined };
  }
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return rateScalar(chart, path, value, printed);
  return rateStructure(feed, value, printed, values);
}

/** A range's key was printed: the entry itself is home when its name is what is there. */
function keyScore(value: Data | undefined, path: ValuesPath, { scalar, key }: PrintedValue): number {
  const name = path.at(-1);
  const isNamed = name === scalar || name === key;
  if (typeof value === 'object') return isNamed ? 2.6 : 1.1;
  return isNamed ? 2.6 : 1.2;
}

type Scalar = Exclude<Data, object>;

function rateScalar(chart: ChartInstance, path: ValuesPath, value: Scalar, printed: PrintedValue): Candidate {
  const { scalar = '', own } = printed;
  const text = String(value);
  const at = (score: number, part?: readonly [number, number]): Candidate => ({ chart, path, score, part });
  if (text === '') return at(scalar === '' ? 0.4 : 0.2);
  if (isSame(value, scalar)) return at(3, [0, scalar.length]);
  if (isSame(value, own.trim())) return at(3, partOf(scalar, own.trim()));
  if (typeof value === 'string' && value.includes('\n') && sharesLine(value, own)) return at(2.5);
  if (own.includes(text) && holds(scalar, text)) return at(text.length >= 3 ? 2.2 : 2, partOf(scalar, text));
  if (text.length >= 2 && holds(scalar.toLowerCase(), text.toLowerCase()))
    return at(2, partOf(scalar.toLowerCase(), text.toLowerCase()));
  return at(text.includes('{{') ? 1.5 : 0.6);
}

/** Numbers are printed in Go's ways, `1e+06` among them. */
function isSame(value: Scalar, text: string): boolean {
  return String(value) === text || (typeof value === 'number' && text !== '' && Number(text) === value);
}

/** Whether the text is part of the whole; a short one only as a word, since `0` is in many numbers that it did not make. */
function holds(whole: string, text: string): boolean {
  if (text.length >= 3) return whole.includes(text);
  const letters = /[\p{L}\p{N}]/u;
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) {
    if (!letters.test(whole.charAt(at - 1)) && !letters.test(whole.charAt(at + text.length))) return true;
  }
  return false;
}

function partOf(whole: string, part: string): readonly [number, number] | undefined {
  const start = whole.lastIndexOf(part);
  return start === -1 ? undefined : [start, start + part.length];
}

function sharesLine(value: string, own: string): boolean {
  const [line = ''] = own.trim().split('\n');
  return line.trim() !== '' && value.split('\n').some((one) => one.trim() === line.trim());
}

/** A mapping or list that was printed whole, or of which something was. */
function rateStructure(
  { chart, path }: ValuesFeed,
  value: Extract<Data, object>,
  printed: PrintedValue,
  values: ChartValues,
): Candidate | undefined {
  const { scalar, within } = printed;
  for (const way of within === undefined ? [] : within.length > 1 ? [within, within.slice(1)] : [within]) {
    const inner = values.valueAt(chart, [...path, ...way]);
    if (inner === undefined) continue;
    const found = [...path, ...way];
    if (typeof inner === 'object') {
      const isSameEmpty = scalar === undefined || Object.keys(inner).length === 0;
      return { chart, path: found, score: isSameEmpty ? 3 : 1, part: undefined };
    }
    // Its key was printed, and nothing more is asked.
    if (scalar === undefined) return { chart, path: found, score: 3, part: undefined };
    const rated = rateScalar(chart, found, inner, printed);
    return rated.score >= 1 ? { ...rated, score: rated.score + 0.5 } : rated;
  }
  if (scalar === undefined) {
    // An empty block has no keys of its own to go by.
    return {
      chart,
      path,
      score: Object.keys(value).length === 0 && /^(?:\{\}|\[\])$/.test(printed.own.trim()) ? 3 : 1.2,
      part: undefined,
    };
  }
  if (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item !== 'object' && scalar.includes(String(item)))
  )
    return { chart, path, score: 2, part: undefined };
  return rateLeaf(chart, path, value, printed) ?? { chart, path, score: 0.7, part: undefined };
}

/** The only leaf that is what was printed; better, when its key is the same. */
function rateLeaf(
  chart: ChartInstance,
  path: ValuesPath,
  value: Extract<Data, object>,
  { scalar = '', key }: PrintedValue,
): Candidate | undefined {
  if (scalar === '') return undefined;
  const leaves: (readonly string[])[] = [];
  findLeaves(value, scalar, leaves);
  const named = leaves.filter((leaf) => leaf.at(-1) === key);
  const [only] = named.length === 1 ? named : leaves.length === 1 ? leaves : [];
  if (only === undefined) return undefined;
  return { chart, path: [...path, ...only], score: named.length === 1 ? 2.4 : 1.8, part: [0, scalar.length] };
}

/** More equal leaves than this settle nothing, and a block with more nodes is not searched to its end. */
const MAX_LEAVES = 5;
const MAX_NODES = 20_000;

function findLeaves(block: Data, text: string, leaves: (readonly string[])[]): void {
  let nodes = 0;
  const find = (value: Data | null, way: readonly string[]): void => {
    if (++nodes > MAX_NODES || leaves.length >= MAX_LEAVES || value === null) return;
    if (typeof value !== 'object') {
      if (isSame(value, text)) leaves.push(way);
      return;
    }
    for (const [key, inner] of Object.entries(value) as readonly [string, Data | null][]) find(inner, [...way, key]);
  };
  find(block, []);
}
