import type { RangeKey } from '../../gotemplate/runs.ts';
import type { Place } from '../../gotemplate/marks.ts';
import type { Command, ControlNode, Operand, Pipeline, TemplateNode } from '../../gotemplate/syntax.ts';
import { UNKNOWN, elementOf, fieldOf, oneOf, truthOf } from './abstract.ts';
import type { Abstract } from './abstract.ts';
import type { ChartValues } from './chart-values.ts';
import { filesOf } from './files.ts';
import { callFunction } from './functions.ts';
import type { SourceTree } from './sources.ts';

/** What the templates of one rendering are read with. */
export interface Interpretation {
  readonly values: ChartValues;
  /** Steps that may still be taken for the question at hand, and for all of them. */
  work: number;
  workInAll: number;
}

/** Takes a step; whether there was one left. A template that needs more than there are is answered by its own line. */
export function spend(run: Interpretation): boolean {
  run.workInAll -= 1;
  if (run.workInAll < 0) return false;
  run.work -= 1;
  return run.work >= 0;
}

/** What names stand for at one point of a template. */
export interface Scope {
  readonly run: Interpretation;
  dot: Abstract;
  readonly dollar: Abstract;
  readonly variables: Map<string, Abstract>;
  readonly keys: RangeKey | undefined;
  /** Number of the template's file, to find the range's keys by. */
  readonly file: number;
}

/** Where a template is entered. */
export type Entry = Pick<Scope, 'dot' | 'keys' | 'file'>;

/** The names with which a template begins. */
export function scopeOfEntry(run: Interpretation, { dot, keys, file }: Entry): Scope {
  return { run, dot, dollar: dot, variables: new Map(), keys, file };
}

/** The scope at `node` of a template that was entered so. */
export function scopeAt(run: Interpretation, tree: SourceTree, node: TemplateNode, entry: Entry): Scope {
  const scope = scopeOfEntry(run, entry);
  const way = tree.wayTo(node);
  way.forEach(({ node: at, siblings }, index) => {
    for (const before of siblings) {
      if (before === at) break;
      takeEffect(before, scope, 'surely');
    }
    const inner = way[index + 1];
    if (inner !== undefined && isControl(at))
      enter(at, at.otherwise?.body.includes(inner.node) === true ? 'otherwise' : 'body', scope);
  });
  return scope;
}

/** Goes into a branch of an `if`, `with` or `range`. */
export function enter(node: ControlNode, branch: 'body' | 'otherwise', scope: Scope): void {
  const value = valueOfPipeline(node.pipeline, scope);
  const [first, second] = node.pipeline.variables;
  if (branch === 'otherwise' || node.kind === 'if') {
    if (first !== undefined && node.kind !== 'range') scope.variables.set(first, value);
    return;
  }
  if (node.kind === 'with') {
    if (first !== undefined) scope.variables.set(first, value);
    scope.dot = value;
    return;
  }
  const key = keyAt(scope.keys, { file: scope.file, offset: node.tag.start });
  const element = elementOf(value, key, scope.run.values);
  if (second !== undefined && first !== undefined)
    scope.variables.set(first, key === undefined ? UNKNOWN : { kind: 'key', key, of: element });
  const item = second ?? first;
  if (item !== undefined) scope.variables.set(item, element);
  scope.dot = element;
}

/** Variables that a node in front sets, and maps that it changes. */
function takeEffect(node: TemplateNode, scope: Scope, certainty: 'surely' | 'perhaps'): void {
  if (!spend(scope.run)) return;
  if (node.kind === 'print') assign(node.pipeline, scope, certainty);
  else if (isControl(node)) takeEffects(node, scope);
}

/** Sets the variable that a pipeline is given to; a pipeline of none may still change a map. */
export function assign(one: Pipeline, scope: Scope, certainty: 'surely' | 'perhaps'): void {
  const [name] = one.variables;
  if (name === undefined || one.assigns === undefined) {
    const [head] = one.commands[0]?.operands ?? [];
    if (head?.kind === 'function' && head.name === 'set') valueOfPipeline(one, scope);
    return;
  }
  const value = valueOfPipeline(one, scope);
  const before = scope.variables.get(name);
  const isOpen = one.assigns === 'set' && certainty === 'perhaps' && before !== undefined;
  scope.variables.set(name, isOpen ? oneOf([value, before]) : value);
}

function takeEffects(node: ControlNode, scope: Scope): void {
  const truth = node.kind === 'range' ? undefined : truthOf(valueOfPipeline(node.pipeline, scope), scope.run.values);
  const outer = new Set(scope.variables.keys());
  if (truth !== false) {
    // A range in front of the node is over: the key that it had last says nothing of what it gathered.
    const inside: Scope = { ...scope, keys: undefined };
    enter(node, 'body', inside);
    for (const one of node.body) takeEffect(one, inside, truth === true ? 'surely' : 'perhaps');
  }
  if (truth !== true)
    for (const one of node.otherwise?.body ?? []) takeEffect(one, scope, truth === false ? 'surely' : 'perhaps');
  // What was declared inside ends there.
  for (const name of scope.variables.keys()) if (!outer.has(name)) scope.variables.delete(name);
}

/** What a word of a pipeline stands for. */
export function valueOfOperand(one: Operand, scope: Scope): Abstract {
  let value = valueItself(one, scope);
  for (const field of one.fields) value = fieldOf(value, field, scope.run.values);
  return value;
}

function valueItself(one: Operand, scope: Scope): Abstract {
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
      return valueOfPipeline(one.pipeline, scope);
    case 'function':
      return callFunction(one.name, [], scope.run.values);
  }
}

/** What a pipeline gives. */
export function valueOfPipeline(one: Pipeline, scope: Scope): Abstract {
  let piped: Abstract | undefined;
  for (const command of one.commands) piped = valueOfCommand(command, piped, scope);
  return piped ?? UNKNOWN;
}

function valueOfCommand(command: Command, piped: Abstract | undefined, scope: Scope): Abstract {
  if (!spend(scope.run)) return UNKNOWN;
  const { values } = scope.run;
  const [head, ...rest] = command.operands;
  if (head === undefined) return UNKNOWN;
  if (head.kind === 'function' && head.fields.length === 0) {
    const given = rest.map((one) => valueOfOperand(one, scope));
    return callFunction(head.name, piped === undefined ? given : [...given, piped], values);
  }
  const called = valueOfOperand(head, scope);
  if (called.kind !== 'other' || called.name !== 'Files') return called;
  const asked = rest.map((one) => valueOfOperand(one, scope));
  return filesOf(called, piped === undefined ? asked : [...asked, piped], values);
}

/** Whether the node is an `if`, `with` or `range`. */
export function isControl(node: TemplateNode): node is ControlNode {
  return node.kind === 'if' || node.kind === 'with' || node.kind === 'range';
}

function keyAt(keys: RangeKey | undefined, place: Place): string | undefined {
  for (let key = keys; key !== undefined; key = key.outer) {
    if (key.place.file === place.file && key.place.offset === place.offset) return key.key;
  }
  return undefined;
}
