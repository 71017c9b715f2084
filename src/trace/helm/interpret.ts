import type { Place } from '../../gotemplate/marks.ts';
import type { Frame } from '../../gotemplate/runs.ts';
import type { Command, ControlNode, Pipeline, TemplateNode } from '../../gotemplate/syntax.ts';
import { UNKNOWN, truthOf } from './abstract.ts';
import type { Abstract } from './abstract.ts';
import type { ChartInstance, ChartValues, ValuesPath } from './chart-values.ts';
import { type Feed, feedsIn } from './feeds.ts';
import { type Interpretation, isControl, type Scope, scopeAt, valueOfOperand, valueOfPipeline } from './scope.ts';
import type { Sources } from './sources.ts';

/** Reads templates without running them: which values may have fed what an action printed. */
export interface Interpreter {
  /** What the action of a frame may have printed, with the chart to whose template the frame's outermost caller belongs. */
  feedsOf(frame: Frame, chart: ChartInstance): readonly Feed[];
  /** What the pipeline of an `if`, `with` or `range` may come from, that stands in the template which `frame` called. */
  feedsOfPipeline(place: Place, frame: Frame | undefined, chart: ChartInstance): readonly Feed[];
  /** The same as a condition; undefined where there is none. */
  conditionAt(place: Place, frame: Frame | undefined, chart: ChartInstance): Condition | undefined;
}

/** What an `if`, `with` or `range` asks. */
export interface Condition {
  /** Undefined where the source does not tell. */
  readonly truth: boolean | undefined;
  /** The keys of values that it names itself, each once. */
  readonly asked: readonly { readonly chart: ChartInstance; readonly path: ValuesPath }[];
}

/** Steps for one question. A template that needs more is answered by its own line. */
const MAX_WORK = 100_000;
/** Steps for all questions about one rendering; above it values are no longer looked for. */
const MAX_WORK_IN_ALL = 5_000_000;

interface Reading {
  readonly sources: Sources;
  readonly run: Interpretation;
  /** The dots with which the templates that frames call were entered. */
  readonly dots: WeakMap<Frame, Abstract>;
}

/** An interpreter of one rendering, which answers each question by itself and never runs a template. */
export function openInterpreter(sources: Sources, values: ChartValues): Interpreter {
  const run: Interpretation = { values, work: 0, workInAll: MAX_WORK_IN_ALL };
  const reading: Reading = { sources, run, dots: new WeakMap() };
  const known = new WeakMap<Frame, readonly Feed[]>();
  const isSpent = (): boolean => run.work < 0 || run.workInAll < 0;
  const feedsOf = ({ pipeline }: { readonly pipeline?: Pipeline | undefined }, scope: Scope): readonly Feed[] => {
    if (pipeline === undefined) return [];
    const feeds = feedsIn(valueOfPipeline(pipeline, scope), run, sources);
    return isSpent() ? [] : feeds;
  };
  return {
    feedsOf(frame, chart) {
      let feeds = known.get(frame);
      if (feeds === undefined) {
        run.work = MAX_WORK;
        const at = scopeOf(frame, chart, reading);
        feeds = at !== undefined && 'pipeline' in at.node ? feedsOf(at.node, at.scope) : [];
        known.set(frame, feeds);
      }
      return feeds;
    },
    feedsOfPipeline(place, frame, chart) {
      run.work = MAX_WORK;
      const at = controlAt(place, { frame, chart }, reading);
      return at === undefined ? [] : feedsOf(at.node, at.scope);
    },
    conditionAt(place, frame, chart) {
      run.work = MAX_WORK;
      const at = controlAt(place, { frame, chart }, reading);
      if (at === undefined) return undefined;
      const truth = truthOf(valueOfPipeline(at.node.pipeline, at.scope), values);
      const asked = new Map<string, Condition['asked'][number]>();
      askedIn(at.node.pipeline, at.scope, asked);
      return isSpent() ? undefined : { truth, asked: [...asked.values()] };
    },
  };
}

function scopeOf(
  frame: Frame,
  chart: ChartInstance,
  reading: Reading,
): { readonly node: TemplateNode; readonly scope: Scope } | undefined {
  const found = reading.sources.nodeAt(frame.place);
  if (found === undefined) return undefined;
  const dot = dotInside(frame.parent, chart, reading);
  return {
    node: found.node,
    scope: scopeAt(reading.run, found.tree, found.node, { dot, keys: frame.keys, file: frame.place.file }),
  };
}

/** The dot of the template in which the action of `frame`'s callee stands: what the call was given. */
function dotInside(frame: Frame | undefined, chart: ChartInstance, reading: Reading): Abstract {
  if (frame === undefined) return { kind: 'context', chart };
  const known = reading.dots.get(frame);
  if (known !== undefined) return known;
  const at = isDeep(frame) ? undefined : scopeOf(frame, chart, reading);
  const given = at === undefined ? UNKNOWN : argumentOf(at.node, at.scope);
  reading.dots.set(frame, given);
  return given;
}

function argumentOf(node: TemplateNode, scope: Scope): Abstract {
  if (node.kind === 'template' || node.kind === 'block')
    return node.pipeline === undefined ? UNKNOWN : valueOfPipeline(node.pipeline, scope);
  if (node.kind !== 'print') return UNKNOWN;
  const call = includeIn(node.pipeline);
  const argument = call?.operands[2];
  return argument === undefined ? UNKNOWN : valueOfOperand(argument, scope);
}

function controlAt(
  place: Place,
  { frame, chart }: { readonly frame: Frame | undefined; readonly chart: ChartInstance },
  reading: Reading,
): { readonly node: ControlNode; readonly scope: Scope } | undefined {
  const found = reading.sources.nodeAt(place);
  if (found === undefined || !isControl(found.node)) return undefined;
  const dot = dotInside(frame, chart, reading);
  return {
    node: found.node,
    scope: scopeAt(reading.run, found.tree, found.node, { dot, keys: undefined, file: place.file }),
  };
}

/** The values that the words of a pipeline stand for, those in parentheses among them. */
function askedIn(one: Pipeline, scope: Scope, into: Map<string, Condition['asked'][number]>): void {
  for (const { operands } of one.commands) {
    for (const word of operands) {
      if (word.kind === 'pipeline') askedIn(word.pipeline, scope, into);
      const value = valueOfOperand(word, scope);
      if (value.kind === 'path')
        into.set(JSON.stringify([value.chart.helmPath, value.path]), { chart: value.chart, path: value.path });
    }
  }
}

/** Helm stops recursion at a thousand calls; nobody follows even this many. */
const MAX_FRAMES = 150;

function isDeep(frame: Frame): boolean {
  let depth = 0;
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) depth++;
  return depth > MAX_FRAMES;
}

/** The first call of `include` in a pipeline. */
function includeIn(pipeline: Pipeline): Command | undefined {
  for (const command of pipeline.commands) {
    const [head] = command.operands;
    if (head?.kind === 'function' && head.name === 'include') return command;
    for (const operand of command.operands) {
      const inner = operand.kind === 'pipeline' ? includeIn(operand.pipeline) : undefined;
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}
