import type { Frame, RangeKey } from '../../gotemplate/runs.ts';
import type { Place } from '../../gotemplate/marks.ts';
import type { Command, ControlNode, Operand, Pipeline, TemplateNode } from '../../gotemplate/syntax.ts';
import { UNKNOWN, elementOf, fieldOf, oneOf, truthOf } from './abstract.ts';
import type { Abstract } from './abstract.ts';
import type { ChartInstance, ChartValues, ValuesPath } from './chart-values.ts';
import { callFunction } from './functions.ts';
import type { TextClue } from '../../model/helm-clues.ts';
import { filesOf } from './files.ts';
import type { Sources, SourceTree } from './sources.ts';

/** Where a printed value may come from. */
export type Feed =
  | { readonly kind: 'values'; readonly chart: ChartInstance; readonly path: ValuesPath; readonly isKey: boolean }
  | { readonly kind: 'file'; readonly clue: TextClue; readonly fields: readonly string[] }
  | { readonly kind: 'other'; readonly name: string };

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
/** Templates within templates, followed for what an expression includes. */
const MAX_CALLS = 6;

/** What names stand for at one point of a template. */
interface Scope {
  dot: Abstract;
  readonly dollar: Abstract;
  readonly variables: Map<string, Abstract>;
  readonly keys: RangeKey | undefined;
  /** Number of the template's file, to find the range's keys by. */
  readonly file: number;
}

export function openInterpreter(sources: Sources, values: ChartValues): Interpreter {
  const dots = new WeakMap<Frame, Abstract>();
  const feeds = new WeakMap<Frame, readonly Feed[]>();
  let work = 0;
  let workInAll = 0;

  const isSpent = (): boolean => work > MAX_WORK || workInAll > MAX_WORK_IN_ALL;
  const spend = (): boolean => ++workInAll <= MAX_WORK_IN_ALL && ++work <= MAX_WORK;

  const operand = (one: Operand, scope: Scope): Abstract => {
    let value = operandItself(one, scope);
    for (const field of one.fields) value = fieldOf(value, field, values);
    return value;
  };

  const operandItself = (one: Operand, scope: Scope): Abstract => {
    switch (one.kind) {
      case 'string':
      case 'number':
      case 'boolean':
        return { kind: 'constant', value: one.value };
      case 'nil':
        return { kind: 'constant', value: null };
      case 'dot':
        return scope.dot;
      case 'variable':
        return one.name === '$' ? scope.dollar : (scope.variables.get(one.name) ?? UNKNOWN);
      case 'pipeline':
        return pipeline(one.pipeline, scope);
      case 'function':
        return callFunction(one.name, [], values);
    }
  };

  const pipeline = (one: Pipeline, scope: Scope): Abstract => {
    let piped: Abstract | undefined;
    for (const command of one.commands) piped = commandValue(command, piped, scope);
    return piped ?? UNKNOWN;
  };

  const commandValue = (command: Command, piped: Abstract | undefined, scope: Scope): Abstract => {
    if (!spend()) return UNKNOWN;
    const [head, ...rest] = command.operands;
    if (head === undefined) return UNKNOWN;
    if (head.kind === 'function' && head.fields.length === 0) {
      const given = rest.map((one) => operand(one, scope));
      return callFunction(head.name, piped === undefined ? given : [...given, piped], values);
    }
    const called = operand(head, scope);
    if (called.kind !== 'other' || called.name !== 'Files') return called;
    const asked = rest.map((one) => operand(one, scope));
    return filesOf(called, piped === undefined ? asked : [...asked, piped], values);
  };

  /** Names at `node`, given the dot with which its template was entered. */
  const scopeAt = (
    tree: SourceTree,
    node: TemplateNode,
    entry: { readonly dot: Abstract; readonly keys: RangeKey | undefined; readonly file: number },
  ): Scope => {
    const scope: Scope = {
      dot: entry.dot,
      dollar: entry.dot,
      variables: new Map(),
      keys: entry.keys,
      file: entry.file,
    };
    const way = tree.wayTo(node);
    way.forEach(({ node: at, siblings }, index) => {
      for (const before of siblings) {
        if (before === at) break;
        takeEffect(before, scope, 'surely');
      }
      const inner = way[index + 1];
      if (inner !== undefined && isControl(at)) enter(at, at.otherwise?.body.includes(inner.node) === true, scope);
    });
    return scope;
  };

  const enter = (node: ControlNode, isOtherwise: boolean, scope: Scope): void => {
    const value = pipeline(node.pipeline, scope);
    const [first, second] = node.pipeline.variables;
    if (isOtherwise || node.kind === 'if') {
      if (first !== undefined && node.kind !== 'range') scope.variables.set(first, value);
      return;
    }
    if (node.kind === 'with') {
      if (first !== undefined) scope.variables.set(first, value);
      scope.dot = value;
      return;
    }
    const key = keyAt(scope.keys, { file: scope.file, offset: node.tag.start });
    const element = elementOf(value, key, values);
    if (second !== undefined && first !== undefined)
      scope.variables.set(first, key === undefined ? UNKNOWN : { kind: 'key', key, of: element });
    const item = second ?? first;
    if (item !== undefined) scope.variables.set(item, element);
    scope.dot = element;
  };

  /** Variables that a node in front sets, and maps that it changes. */
  const takeEffect = (node: TemplateNode, scope: Scope, certainty: 'surely' | 'perhaps'): void => {
    if (!spend()) return;
    if (node.kind === 'print') assign(node.pipeline, scope, certainty);
    else if (isControl(node)) takeEffects(node, scope);
  };

  const assign = (one: Pipeline, scope: Scope, certainty: 'surely' | 'perhaps'): void => {
    const [name] = one.variables;
    if (name === undefined || one.assigns === undefined) {
      const [head] = one.commands[0]?.operands ?? [];
      if (head?.kind === 'function' && head.name === 'set') pipeline(one, scope);
      return;
    }
    const value = pipeline(one, scope);
    const before = scope.variables.get(name);
    const isOpen = one.assigns === 'set' && certainty === 'perhaps' && before !== undefined;
    scope.variables.set(name, isOpen ? oneOf([value, before]) : value);
  };

  const takeEffects = (node: ControlNode, scope: Scope): void => {
    const truth = node.kind === 'range' ? undefined : truthOf(pipeline(node.pipeline, scope), values);
    const outer = new Set(scope.variables.keys());
    if (truth !== false) {
      // A range in front of the node is over: the key that it had last says nothing of what it gathered.
      const inside: Scope = { ...scope, keys: undefined };
      enter(node, false, inside);
      for (const one of node.body) takeEffect(one, inside, truth === true ? 'surely' : 'perhaps');
    }
    if (truth !== true)
      for (const one of node.otherwise?.body ?? []) takeEffect(one, scope, truth === false ? 'surely' : 'perhaps');
    // What was declared inside ends there.
    for (const name of scope.variables.keys()) if (!outer.has(name)) scope.variables.delete(name);
  };

  /** The dot of the template in which the action of `frame`'s callee stands: what the call was given. */
  const dotInside = (frame: Frame | undefined, chart: ChartInstance): Abstract => {
    if (frame === undefined) return { kind: 'context', chart };
    const known = dots.get(frame);
    if (known !== undefined) return known;
    const at = isDeep(frame) ? undefined : scopeOf(frame, chart);
    const given = at === undefined ? UNKNOWN : argumentOf(at.node, at.scope);
    dots.set(frame, given);
    return given;
  };

  const scopeOf = (
    frame: Frame,
    chart: ChartInstance,
  ): { readonly node: TemplateNode; readonly scope: Scope } | undefined => {
    const found = sources.nodeAt(frame.place);
    if (found === undefined) return undefined;
    const dot = dotInside(frame.parent, chart);
    return {
      node: found.node,
      scope: scopeAt(found.tree, found.node, { dot, keys: frame.keys, file: frame.place.file }),
    };
  };

  const argumentOf = (node: TemplateNode, scope: Scope): Abstract => {
    if (node.kind === 'template' || node.kind === 'block')
      return node.pipeline === undefined ? UNKNOWN : pipeline(node.pipeline, scope);
    if (node.kind !== 'print') return UNKNOWN;
    const call = includeIn(node.pipeline);
    const argument = call?.operands[2];
    return argument === undefined ? UNKNOWN : operand(argument, scope);
  };

  /** The sources among which an abstract value leaves the choice. */
  const flatten = (value: Abstract, into: Feed[], calls: readonly string[]): void => {
    if (!spend() || into.length > 200) return;
    switch (value.kind) {
      case 'path':
        into.push({ kind: 'values', chart: value.chart, path: value.path, isKey: false });
        return;
      case 'other':
        into.push({ kind: 'other', name: [value.name, ...value.fields].join('.') });
        return;
      case 'files':
        for (const name of value.names) {
          const clue = value.chart.clue.files.get(name);
          if (clue !== undefined) into.push({ kind: 'file', clue, fields: value.fields });
        }
        return;
      case 'key':
        if (value.of.kind === 'path')
          into.push({ kind: 'values', chart: value.of.chart, path: value.of.path, isKey: true });
        return;
      case 'oneOf':
        for (const one of value.choices) flatten(one, into, calls);
        return;
      case 'list':
        for (const one of value.items) flatten(one, into, calls);
        return;
      case 'map':
        for (const one of value.entries.values()) flatten(one, into, calls);
        for (const one of value.bases) flatten(one, into, calls);
        return;
      case 'call':
        if (calls.length < MAX_CALLS && !calls.includes(value.name)) flattenCall(value, into, [...calls, value.name]);
        return;
      case 'constant':
      case 'context':
      case 'unknown':
    }
  };

  const flattenCall = (call: Extract<Abstract, { kind: 'call' }>, into: Feed[], calls: readonly string[]): void => {
    const defined = sources.defineOf(call.name);
    if (defined === undefined) return;
    const scope: Scope = { dot: call.argument, dollar: call.argument, variables: new Map(), keys: undefined, file: -1 };
    for (const node of defined.node.body) flattenNode(node, scope, into, calls);
  };

  const flattenNode = (node: TemplateNode, scope: Scope, into: Feed[], calls: readonly string[]): void => {
    if (!spend()) return;
    if (node.kind === 'print') {
      if (node.pipeline.assigns === undefined) flatten(pipeline(node.pipeline, scope), into, calls);
      else assign(node.pipeline, scope, 'surely');
    } else if (node.kind === 'template') {
      const argument = node.pipeline === undefined ? UNKNOWN : pipeline(node.pipeline, scope);
      flatten({ kind: 'call', name: node.name, argument, fields: [] }, into, calls);
    } else if (isControl(node)) {
      const truth = node.kind === 'range' ? undefined : truthOf(pipeline(node.pipeline, scope), values);
      const inside: Scope = { ...scope };
      enter(node, false, inside);
      if (truth !== false) for (const one of node.body) flattenNode(one, inside, into, calls);
      if (truth !== true) for (const one of node.otherwise?.body ?? []) flattenNode(one, scope, into, calls);
    }
  };

  const controlAt = (
    place: Place,
    frame: Frame | undefined,
    chart: ChartInstance,
  ): { readonly node: ControlNode; readonly scope: Scope } | undefined => {
    const found = sources.nodeAt(place);
    if (found === undefined || !isControl(found.node)) return undefined;
    const dot = dotInside(frame, chart);
    return { node: found.node, scope: scopeAt(found.tree, found.node, { dot, keys: undefined, file: place.file }) };
  };

  /** The values that the words of a pipeline stand for, those in parentheses among them. */
  const askedIn = (one: Pipeline, scope: Scope, into: Map<string, Condition['asked'][number]>): void => {
    for (const { operands } of one.commands) {
      for (const word of operands) {
        if (word.kind === 'pipeline') askedIn(word.pipeline, scope, into);
        const value = operand(word, scope);
        if (value.kind === 'path')
          into.set(JSON.stringify([value.chart.helmPath, value.path]), { chart: value.chart, path: value.path });
      }
    }
  };

  return {
    feedsOf(frame, chart) {
      const known = feeds.get(frame);
      if (known !== undefined) return known;
      work = 0;
      const at = scopeOf(frame, chart);
      const found: Feed[] = [];
      if (at !== undefined && 'pipeline' in at.node && at.node.pipeline !== undefined)
        flatten(pipeline(at.node.pipeline, at.scope), found, []);
      const trusted = isSpent() ? [] : found;
      feeds.set(frame, trusted);
      return trusted;
    },
    feedsOfPipeline(place, frame, chart) {
      work = 0;
      const at = controlAt(place, frame, chart);
      const into: Feed[] = [];
      if (at !== undefined) flatten(pipeline(at.node.pipeline, at.scope), into, []);
      return isSpent() ? [] : into;
    },
    conditionAt(place, frame, chart) {
      work = 0;
      const at = controlAt(place, frame, chart);
      if (at === undefined) return undefined;
      const truth = truthOf(pipeline(at.node.pipeline, at.scope), values);
      const asked = new Map<string, Condition['asked'][number]>();
      askedIn(at.node.pipeline, at.scope, asked);
      return isSpent() ? undefined : { truth, asked: [...asked.values()] };
    },
  };
}

/** Helm stops recursion at a thousand calls; nobody follows even this many. */
const MAX_FRAMES = 150;

function isDeep(frame: Frame): boolean {
  let depth = 0;
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) depth++;
  return depth > MAX_FRAMES;
}

function isControl(node: TemplateNode): node is ControlNode {
  return node.kind === 'if' || node.kind === 'with' || node.kind === 'range';
}

function keyAt(keys: RangeKey | undefined, place: Place): string | undefined {
  for (let key = keys; key !== undefined; key = key.outer) {
    if (key.place.file === place.file && key.place.offset === place.offset) return key.key;
  }
  return undefined;
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
