import type { ControlNode, TemplateNode } from '../../gotemplate/syntax.ts';
import type { SetKey } from '../../model/finding.ts';
import type { Path } from '../../model/location.ts';
import { isTrue } from './abstract.ts';
import type { ChartInstance, ChartValues } from './chart-values.ts';
import type { Interpreter } from './interpret.ts';
import type { Feed } from './feeds.ts';
import { listsIn } from './sources.ts';
import type { Sources, SourceTree } from './sources.ts';
import { regionAround } from './way-home.ts';
import type { Origin, Steps } from './way-home.ts';

/** Why a field that the template offers was not printed, and what turns it on. */
export interface SwitchedOff {
  readonly steps: Steps;
  readonly setKey: SetKey | undefined;
}

/** What it takes to look into templates and values. */
export interface SwitchTools {
  readonly sources: Sources;
  readonly values: ChartValues;
  readonly interpreter: Interpreter;
}

/**
 * The `if` or `with` that kept `absent` from being printed beside the key at `neighbour`, where the template has that field below
 * one; undefined where it does not offer the field at all.
 */
export function switchedOff(
  neighbour: Origin,
  absent: Path,
  chart: ChartInstance,
  tools: SwitchTools,
): SwitchedOff | undefined {
  const [field] = absent;
  const tree = tools.sources.treeOf(neighbour.place.file);
  if (tree === undefined || typeof field !== 'string') return undefined;
  const offset = fieldBeside(tree, neighbour.place.offset, field);
  const control = offset === undefined ? undefined : innermostAround(tree.body, offset, neighbour.place.offset);
  if (control === undefined) return undefined;

  const place = { file: neighbour.place.file, offset: control.tag.start };
  const feeds = tools.interpreter.feedsOfPipeline(place, neighbour.caller, chart);
  const cause = feeds.find(
    (feed): feed is ValuesFeed => feed.kind === 'values' && !isTrue(tools.values.valueAt(feed.chart, feed.path)),
  );
  const { file } = tree.clue;
  const steps: Steps[number][] =
    file === undefined ? [] : [{ at: { file, region: regionAround(tree, control.tag.start) }, role: 'template' }];
  if (cause === undefined) return { steps, setKey: undefined };
  const key = tools.values.keyAt(cause.chart, cause.path);
  if (key === 'set') return { steps, setKey: undefined };
  if (key !== undefined) steps.push({ at: key.location, role: 'values' });
  return { steps, setKey: tools.values.settable(cause.chart, [...cause.path, ...restOf(cause, absent, tools.values)]) };
}

type ValuesFeed = Extract<Feed, { kind: 'values' }>;

/** A switch is set itself; below a block, the field that the block would print. */
function restOf({ chart, path }: ValuesFeed, absent: Path, values: ChartValues): readonly string[] {
  const value = values.valueAt(chart, path);
  const isSwitch = value !== undefined && typeof value !== 'object' && value !== '';
  return isSwitch || path.at(-1)?.toLowerCase().includes('enable') === true ? [] : absent.slice(1).map(String);
}

/** A mapping longer than this is not searched to its end. */
const MAX_LINES = 2000;

/** Where the template has `field:` in the same column as the key at `offset`, before the mapping ends. */
function fieldBeside({ lines, clue }: SourceTree, offset: number, field: string): number | undefined {
  const { line, column } = lines.positionAt(offset);
  for (let next = line + 1; next <= Math.min(lines.count, line + MAX_LINES); next++) {
    const start = lines.startOf(next);
    const text = clue.text.slice(start, lines.endOf(next));
    const indent = text.length - text.trimStart().length;
    if (text.trim() === '' || text.trimStart().startsWith('{{') || text.trimStart().startsWith('#')) continue;
    if (indent < column - 1) return undefined;
    if (indent === column - 1 && text.startsWith(`${field}:`, indent)) return start + indent;
  }
  return undefined;
}

/** The innermost `if` or `with` around `offset` that is not around `outside` as well. */
function innermostAround(nodes: readonly TemplateNode[], offset: number, outside: number): ControlNode | undefined {
  for (const node of nodes) {
    if (node.kind === 'text' || !('body' in node)) continue;
    if (offset < node.tag.start || offset >= node.endTag.end) continue;
    for (const list of listsIn(node)) {
      const inner = innermostAround(list, offset, outside);
      if (inner !== undefined) return inner;
    }
    const isAround = outside >= node.tag.start && outside < node.endTag.end;
    return (node.kind === 'if' || node.kind === 'with') && !isAround ? node : undefined;
  }
  return undefined;
}
