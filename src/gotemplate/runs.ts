import type { Place } from './marks.ts';

/** One key of a `range` while it goes through its list or map. */
export interface RangeKey {
  /** The `range`. */
  readonly place: Place;
  readonly key: string;
  readonly outer: RangeKey | undefined;
}

/** An action while it prints. */
export interface Frame {
  /** The action. */
  readonly place: Place;
  /** The action that called the template in which this one stands; undefined for one of the file itself. */
  readonly parent: Frame | undefined;
  /** Where the ranges around the action were, innermost first; those of its callers are in their frames. */
  readonly keys: RangeKey | undefined;
}

/** A stretch of printed text with one origin. */
export interface Run {
  readonly text: string;
  /** The action that printed it, or in whose called template it stands; undefined at the top of a file. */
  readonly frame: Frame | undefined;
  /** For text of the template itself, where its first character stands. */
  readonly literal: Place | undefined;
}

/** The printed text. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The runs of the characters from `start` up to `end`. */
export function cutRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    if (to > from) cut.push(cutRun(run, from, to));
    at += run.text.length;
    if (at >= end) break;
  }
  return cut;
}

/** Part of a run. */
export function cutRun(run: Run, from: number, to: number): Run {
  if (from === 0 && to === run.text.length) return run;
  const { literal } = run;
  return {
    text: run.text.slice(from, to),
    frame: run.frame,
    literal: literal === undefined ? undefined : { file: literal.file, offset: literal.offset + from },
  };
}
