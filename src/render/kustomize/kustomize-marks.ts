import type { WrittenMap, WrittenSpan } from '../../model/kustomize-trail.ts';

/** Marks of one build: what they look like, and what each stands for. */
export interface KustomizeMarks {
  /** A mark for a scalar, to be hung on its text. */
  ofSpan(span: WrittenSpan): string;
  /** A key to be put into a mapping. */
  ofMap(map: WrittenMap): string;
  /** A text of the build's output without its marks, and what they stand for. */
  read(text: string): { readonly text: string; readonly spans: readonly WrittenSpan[] };
  /** What a key stands for; undefined for a key that is no mark. */
  mapOf(key: string): WrittenMap | undefined;
  /** The mappings at the top of a printed object, found without reading it as YAML. */
  topMaps(text: string): readonly WrittenMap[];
  /** Whether anything below the top of a printed object has a mark. */
  isBelowTop(text: string): boolean;
  /** Whether the key is one of these marks. */
  isMark(key: string): boolean;
}

/** Pairs of characters that no document has use for: private use, and allowed in YAML. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['\uE000', '\uE001'],
  ['\uE0F2', '\uE0F3'],
  ['\uF4A6', '\uF4A7'],
  ['\uF8F0', '\uF8F1'],
];

/** Marks made of characters that none of `texts` holds; undefined where each pair is taken. */
export function openMarks(texts: Iterable<string>): KustomizeMarks | undefined {
  const all = [...texts];
  const pair = PAIRS.find(([open, close]) => all.every((text) => !text.includes(open) && !text.includes(close)));
  return pair === undefined ? undefined : marksOf(...pair);
}

function marksOf(open: string, close: string): KustomizeMarks {
  const spans: WrittenSpan[] = [];
  const maps: WrittenMap[] = [];
  const pattern = new RegExp(`${open}([0-9a-z]+)${close}`, 'g');
  const top = new RegExp(`^"?${open}([0-9a-z]+)${close}"?:`, 'gm');
  const below = new RegExp(`^[ -].*${open}`, 'm');
  const mark = (index: number): string => `${open}${index.toString(36)}${close}`;
  return {
    ofSpan: (span) => mark(spans.push(span) - 1),
    ofMap: (map) => mark(maps.push(map) - 1),
    read(text) {
      if (!text.includes(open)) return { text, spans: [] };
      const found: WrittenSpan[] = [];
      const rest = text.replace(pattern, (_whole, id: string) => {
        const span = spans[Number.parseInt(id, 36)];
        if (span !== undefined) found.push(span);
        return '';
      });
      return { text: rest, spans: found };
    },
    mapOf: (key) => (key.startsWith(open) ? maps[Number.parseInt(key.slice(1, -1), 36)] : undefined),
    topMaps: (text) =>
      [...text.matchAll(top)].flatMap((match) => {
        const map = maps[Number.parseInt(match[1] ?? '', 36)];
        return map === undefined ? [] : [map];
      }),
    isBelowTop: (text) => below.test(text),
    isMark: (key) => key.startsWith(open),
  };
}
