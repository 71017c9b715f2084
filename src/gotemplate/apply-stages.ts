import type { Stage } from './marks.ts';
import { cutRun, cutRuns, textOfRuns } from './runs.ts';
import type { Frame, Run } from './runs.ts';

/** Pads longer than this print nothing that anyone reads; they would only fill memory. */
const MAX_PAD = 1000;

/** What the functions make of the runs. What they add is of `frame`, the action that calls them. */
export function applyStages(runs: readonly Run[], stages: readonly Stage[], frame: Frame | undefined): readonly Run[] {
  return stages.reduce<readonly Run[]>((current, stage) => applyStage(current, stage, frame), runs);
}

function applyStage(runs: readonly Run[], { name, operands }: Stage, frame: Frame | undefined): readonly Run[] {
  const text = textOfRuns(runs);
  const [operand = ''] = operands;
  const added = (characters: string): Run => ({ text: characters, frame, literal: undefined });
  switch (name) {
    case 'trim':
      return trimmed(runs, text, GO_SPACE);
    case 'trimAll':
      return trimmed(runs, text, String(operand));
    case 'trimSuffix': {
      const suffix = String(operand);
      return suffix !== '' && text.endsWith(suffix) ? cutRuns(runs, 0, text.length - suffix.length) : runs;
    }
    case 'trimPrefix':
      return text.startsWith(String(operand)) ? cutRuns(runs, String(operand).length, text.length) : runs;
    case 'trunc': {
      const count = Number(operand);
      return count < 0 ? cutRuns(runs, Math.max(0, text.length + count), text.length) : cutRuns(runs, 0, count);
    }
    case 'lower':
      return runs.map((run) => ({ ...run, text: run.text.toLowerCase() }));
    case 'upper':
      return runs.map((run) => ({ ...run, text: run.text.toUpperCase() }));
    case 'quote':
      return [added('"'), ...runs.flatMap(escaped), added('"')];
    case 'squote':
      return [added("'"), ...runs, added("'")];
    case 'indent':
    case 'nindent': {
      const pad = ' '.repeat(Math.min(Math.max(Number(operand), 0), MAX_PAD));
      return [added(name === 'nindent' ? `\n${pad}` : pad), ...runs.flatMap((run) => indented(run, added(pad)))];
    }
  }
}

const GO_SPACE = ' \t\n\v\f\r\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000';

function trimmed(runs: readonly Run[], text: string, characters: string): readonly Run[] {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start++;
  while (end > start && characters.includes(text.charAt(end - 1))) end--;
  return cutRuns(runs, start, end);
}

/** With each character that Go's `%q` escapes as a run of its own, so that those behind it keep their places. */
function escaped(run: Run): readonly Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let at = 0; at < run.text.length; at++) {
    const character = run.text.charAt(at);
    if (character >= ' ' && character !== '"' && character !== '\\') continue;
    if (at > from) parts.push(cutRun(run, from, at));
    parts.push({ ...cutRun(run, at, at + 1), text: JSON.stringify(character).slice(1, -1) });
    from = at + 1;
  }
  if (from < run.text.length) parts.push(cutRun(run, from, run.text.length));
  return parts;
}

function indented(run: Run, pad: Run): readonly Run[] {
  if (!run.text.includes('\n')) return [run];
  const parts: Run[] = [];
  let from = 0;
  for (let newline = run.text.indexOf('\n'); newline !== -1; newline = run.text.indexOf('\n', from)) {
    parts.push(cutRun(run, from, newline + 1), pad);
    from = newline + 1;
  }
  if (from < run.text.length) parts.push(cutRun(run, from, run.text.length));
  return parts;
}
