import type { Frame } from '../../gotemplate/runs.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import { SURE, rateFeeds } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { ChartInstance, ChartValues } from './chart-values.ts';
import type { Interpreter } from './interpret.ts';
import type { PrintedStream, RunIn } from './printed.ts';

/** A node of a manifest with the runs that printed it. */
export interface PrintedNode {
  readonly resource: Resource;
  readonly path: Path;
  readonly scalar: string | undefined;
  readonly runs: readonly RunIn[];
  readonly text: PrintedStream;
  readonly chart: ChartInstance;
}

/** A key of the values, and the action that printed what it gave. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly frame: Frame;
}

/** The candidate that gave the part of the value that matters; undefined when two keys have an equal claim to it. */
export function chooseCandidate(
  node: PrintedNode,
  tools: { readonly values: () => ChartValues; readonly interpreter: () => Interpreter },
): Chosen | undefined {
  const sure: Chosen[] = [];
  const values = tools.values();
  for (const [frame, own] of framesOf(node.runs)) {
    const within = wayWithin(node, frame);
    const key = node.path.findLast((segment) => typeof segment === 'string');
    const printed = { scalar: node.scalar, key, own, within };
    for (const candidate of rateFeeds(tools.interpreter().feedsOf(frame, node.chart), printed, values)) {
      if (candidate.score >= SURE) sure.push({ candidate, frame });
    }
  }
  const isImage = node.path.at(-1) === 'image';
  // Of a name put together from parts, what decides is the longest part; of an image, its end: the tag or digest.
  const weight = ({ part }: Candidate): number =>
    part === undefined ? 0 : isImage ? part[1] * 1000 - part[0] : part[1] - part[0];
  const whole = sure.filter(({ candidate }) => candidate.score >= 3 && isWhole(candidate, node.scalar));
  const rivals = whole.length > 0 ? whole : sure;
  const best = Math.max(...rivals.map(({ candidate }) => rank(candidate, weight)));
  const leading = rivals.filter(({ candidate }) => rank(candidate, weight) === best);
  const [first] = leading;
  if (first === undefined || leading.length === 1) return first;
  const lines = new Set(leading.map(({ candidate }) => placeOfKey(values.keyAt(candidate.chart, candidate.path))));
  return lines.size === 1 ? first : undefined;
}

function isWhole({ part }: Candidate, scalar: string | undefined): boolean {
  return part === undefined || (part[0] === 0 && part[1] === scalar?.length);
}

/** Parts are held against each other by what they cover, claims to one part by how sure they are. */
function rank(candidate: Candidate, weight: (one: Candidate) => number): number {
  return weight(candidate) * 10 + candidate.score;
}

function placeOfKey(key: ReturnType<ChartValues['keyAt']>): string {
  if (key === undefined || key === 'set') return String(key);
  return `${key.location.file}:${key.location.region?.start.line ?? 0}`;
}

/** The actions that printed parts of the node, with what each printed. */
export function framesOf(runs: readonly RunIn[]): ReadonlyMap<Frame, string> {
  const frames = new Map<Frame, string>();
  for (const { run, text } of runs) {
    if (run.literal === undefined && run.frame !== undefined)
      frames.set(run.frame, (frames.get(run.frame) ?? '') + text);
  }
  return frames;
}

/** The way from the block that `frame` printed to the node; undefined where the node's key is not of that block. */
export function wayWithin({ resource, path, text }: PrintedNode, frame: Frame): readonly string[] | undefined {
  const isPrintedBy = (one: Path): boolean => {
    const { region } = resource.document.locate([...resource.root, ...one]);
    const run = text.runAt(region.start.offset)?.run;
    return run?.literal === undefined && run?.frame === frame;
  };
  let depth = path.length;
  if (!isPrintedBy(path)) return undefined;
  while (depth > 1 && isPrintedBy(path.slice(0, depth - 1))) depth--;
  const head = path[depth - 1];
  const before = path.slice(0, depth - 1);
  if (typeof head !== 'number') return path.slice(depth - 1).map(String);
  // The list may have items that others printed in front of this block's.
  let firstItem = head;
  while (firstItem > 0 && isPrintedBy([...before, firstItem - 1])) firstItem--;
  return [head - firstItem, ...path.slice(depth)].map(String);
}
