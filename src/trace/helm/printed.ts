import { decodeMarks } from '../../gotemplate/decode-marks.ts';
import type { DecodedText } from '../../gotemplate/decode-marks.ts';
import type { Run } from '../../gotemplate/runs.ts';
import type { HelmClues } from '../../model/helm-clues.ts';
import type { Stream } from '../../model/rendering.ts';
import { linesOf } from '../../yaml/lines.ts';
import type { Lines } from '../../yaml/lines.ts';

/** Where the characters of one stream came from. */
export interface PrintedStream {
  /** The run that printed the character at an offset of the stream's text, and how far into it. */
  runAt(offset: number): RunAt | undefined;
  /** The runs that printed the stretch from `start` to `end`, in their order, each with the stretch it printed. */
  runsIn(start: number, end: number): readonly RunIn[];
}

export interface RunAt {
  readonly run: Run;
  readonly into: number;
}

/** A run with the part of it that was asked for. */
export interface RunIn extends RunAt {
  readonly text: string;
}

/** The streams of a rendering beside what the marked copy printed. */
export interface PrintedStreams {
  /** Undefined for a stream that cannot be told: its template was not marked, or printed something else when it was. */
  of(stream: Stream): PrintedStream | undefined;
  /** Templates that were printed with marks, and yet some stream of them that was asked for cannot be told. */
  readonly untold: ReadonlySet<string>;
}

/** Decodes a template when one of its streams is first asked for. */
export function openPrinted(streams: Iterable<Stream>, clues: HelmClues): PrintedStreams {
  const known = new Map<string, ReadonlyMap<Stream, PrintedStream>>();
  const untold = new Set<string>();
  const decode = (template: string): ReadonlyMap<Stream, PrintedStream> => {
    const payload = clues.printed.get(template);
    const decoded =
      payload === undefined ? undefined : decodeMarks(Buffer.from(payload, 'base64').toString('utf8'), clues.pair);
    if (decoded === undefined) return new Map();
    return alignStreams(
      [...streams].filter((stream) => stream.template === template),
      decoded,
    );
  };
  return {
    untold,
    of(stream) {
      const template = stream.template ?? '';
      let aligned = known.get(template);
      if (aligned === undefined) known.set(template, (aligned = decode(template)));
      const printed = aligned.get(stream);
      // Where nothing was printed, rendering has said why.
      if (printed === undefined && clues.printed.has(template)) untold.add(template);
      return printed;
    },
  };
}

/** A manifest in the decoded text. */
interface Part {
  readonly text: string;
  readonly start: number;
}

/**
 * Which manifest of the marked copy each stream is: the one with the same text; else, where a template is not the same each time (random
 * passwords, checksums of templates), the one with as many lines of which fewest differ.
 */
function alignStreams(streams: readonly Stream[], decoded: DecodedText): ReadonlyMap<Stream, PrintedStream> {
  const left = splitManifests(decoded.text);
  const aligned = new Map<Stream, PrintedStream>();
  const take = (stream: Stream, index: number): void => {
    const [part] = left.splice(index, 1);
    if (part !== undefined) aligned.set(stream, printedStream(stream, part, decoded));
  };
  const unlike: Stream[] = [];
  for (const stream of streams) {
    const text = stream.text.trim();
    const index = left.findIndex((part) => part.text === text);
    if (index === -1) unlike.push(stream);
    else take(stream, index);
  }
  for (const stream of unlike) {
    const index = nearestPart(stream.text.trim(), left);
    if (index !== -1) take(stream, index);
  }
  return aligned;
}

function nearestPart(text: string, parts: readonly Part[]): number {
  const lines = text.split('\n');
  let best = -1;
  // More than half of the lines unlike: that is another manifest.
  let fewest = Math.max(1, Math.ceil(lines.length / 2));
  parts.forEach((part, index) => {
    const others = part.text.split('\n');
    if (others.length !== lines.length) return;
    const unlike = lines.filter((line, at) => line !== others[at]).length;
    if (unlike < fewest) [best, fewest] = [index, unlike];
  });
  return best;
}

/** Splits as Helm does: at each `---` that begins a line, blanks around the parts taken away. */
function splitManifests(text: string): Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number): void => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') parts.push({ text: trimmed, start: start + part.length - part.trimStart().length });
  };
  const lead = text.length - text.trimStart().length;
  let from = 0;
  // A separator takes the blanks behind it along, line ends among them: of two in a row the second belongs to the manifest.
  let taken = lead;
  for (let at = text.indexOf('---'); at !== -1; at = text.indexOf('---', at + 3)) {
    const isSeparator = at === lead || (at > taken && text[at - 1] === '\n');
    if (!isSeparator) continue;
    add(from, at);
    from = at + 3;
    BLANKS.lastIndex = from;
    BLANKS.test(text);
    taken = BLANKS.lastIndex;
  }
  add(from, text.length);
  return parts;
}

const BLANKS = /\s*/gy;

function printedStream(stream: Stream, part: Part, decoded: DecodedText): PrintedStream {
  const lead = stream.text.length - stream.text.trimStart().length;
  const isSame = stream.text.trim() === part.text;
  let lines: { readonly stream: Lines; readonly part: Lines } | undefined;
  const offsetOf = (offset: number): number => {
    if (isSame) return part.start + offset - lead;
    lines ??= { stream: linesOf(stream.text.slice(lead)), part: linesOf(part.text) };
    const { line, column } = lines.stream.positionAt(offset - lead);
    const lineStart = lines.part.startOf(line);
    // In a line that came out differently this time, what is behind the difference counts as the difference.
    return part.start + Math.min(lineStart + column - 1, Math.max(lineStart, lines.part.endOf(line) - 1));
  };
  return {
    runAt: (offset) => decoded.runAt(offsetOf(offset)),
    runsIn(start, end) {
      const from = offsetOf(start);
      const to = Math.max(from + 1, offsetOf(end - 1) + 1);
      const found: RunIn[] = [];
      for (let at = from; at < to;) {
        const here = decoded.runAt(at);
        if (here === undefined) break;
        const length = Math.min(here.run.text.length - here.into, to - at);
        found.push({ ...here, text: here.run.text.slice(here.into, here.into + length) });
        at += length;
      }
      return found;
    },
  };
}
