import { applyStages } from './apply-stages.ts';
import { readMark } from './marks.ts';
import type { Mark, MarkPair, Place, Stage } from './marks.ts';
import { cutRuns, textOfRuns } from './runs.ts';
import type { Frame, RangeKey, Run } from './runs.ts';

/** What a marked template printed, without its marks, and where each character came from. */
export interface DecodedText {
  readonly text: string;
  /** The run that the character at `offset` belongs to, and how far into it; undefined outside the text. */
  runAt(offset: number): { readonly run: Run; readonly into: number } | undefined;
  /** Index of the run that holds `offset`, and the runs themselves, for those who walk them. */
  readonly runs: readonly Run[];
  /** Where each run starts in the text. */
  readonly starts: readonly number[];
}

/** Brackets in brackets; Helm stops recursion at a thousand includes. */
const MAX_FRAMES = 5000;

/**
 * Takes the marks out of what a marked template printed. Undefined where they are not as they were written: the template cut
 * or joined texts in a way that nobody foresaw. Never throws.
 */
export function decodeMarks(marked: string, pair: MarkPair): DecodedText | undefined {
  const reader: Reader = { runs: [], open: [], frame: undefined, literal: undefined, keys: undefined };
  for (let at = 0; at < marked.length;) {
    const open = marked.indexOf(pair.open, at);
    pushText(reader, marked.slice(at, open === -1 ? undefined : open));
    if (open === -1) break;
    const close = marked.indexOf(pair.close, open);
    const mark = close === -1 ? undefined : readMark(marked.slice(open + 1, close));
    if (mark === undefined || !readOne(reader, mark)) return undefined;
    at = close + 1;
  }
  return reader.open.length > 0 ? undefined : finish(withoutNoValue(reader.runs));
}

interface Reader {
  runs: Run[];
  readonly open: Opened[];
  frame: Frame | undefined;
  literal: Place | undefined;
  keys: RangeKey | undefined;
}

/** A bracket whose end has not been read, with what was true in front of it. */
interface Opened {
  readonly frame: Frame | undefined;
  readonly keys: RangeKey | undefined;
  readonly firstRun: number;
  readonly stages: readonly Stage[];
}

function pushText(reader: Reader, text: string): void {
  if (text === '') return;
  reader.runs.push({ text, frame: reader.frame, literal: reader.literal });
  reader.literal = undefined;
}

function readOne(reader: Reader, mark: Mark): boolean {
  switch (mark.kind) {
    case 'text':
      reader.literal = mark.place;
      return true;
    case 'key':
      reader.keys = { place: mark.place, key: mark.key, outer: outerOf(reader.keys, mark.place) };
      return true;
    case 'open':
      if (reader.open.length >= MAX_FRAMES) return false;
      reader.open.push({
        frame: reader.frame,
        keys: reader.keys,
        firstRun: reader.runs.length,
        stages: mark.stages,
      });
      reader.frame = { place: mark.place, parent: reader.frame, keys: reader.keys };
      reader.literal = undefined;
      reader.keys = undefined;
      return true;
    case 'close': {
      const opened = reader.open.pop();
      if (opened === undefined) return false;
      if (opened.stages.length > 0) {
        const inside = reader.runs.splice(opened.firstRun);
        for (const run of applyStages(inside, opened.stages, reader.frame)) reader.runs.push(run);
      }
      reader.frame = opened.frame;
      reader.keys = opened.keys;
      reader.literal = undefined;
      return true;
    }
  }
}

/** The keys around those of the range at `place`: its own from the round before, and those of ranges inside it, are past. */
function outerOf(keys: RangeKey | undefined, place: Place): RangeKey | undefined {
  for (let key = keys; key !== undefined; key = key.outer) {
    if (key.place.file === place.file && key.place.offset === place.offset) return key.outer;
  }
  return keys;
}

/** Helm takes these words out of each finished text. */
const NO_VALUE = '<no value>';

function withoutNoValue(runs: readonly Run[]): readonly Run[] {
  const text = textOfRuns(runs);
  let at = text.indexOf(NO_VALUE);
  if (at === -1) return runs;
  const kept: Run[] = [];
  let from = 0;
  while (at !== -1) {
    kept.push(...cutRuns(runs, from, at));
    from = at + NO_VALUE.length;
    at = text.indexOf(NO_VALUE, from);
  }
  kept.push(...cutRuns(runs, from, text.length));
  return kept;
}

function finish(runs: readonly Run[]): DecodedText {
  const starts: number[] = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    length += run.text.length;
  }
  const text = textOfRuns(runs);
  return {
    text,
    runs,
    starts,
    runAt(offset) {
      if (offset < 0 || offset >= text.length) return undefined;
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const run = runs[low];
      return run === undefined ? undefined : { run, into: offset - (starts[low] ?? 0) };
    },
  };
}
