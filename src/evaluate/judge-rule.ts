import {
  type CompiledAnchor,
  type Each,
  type Expression,
  type Left,
  MAIN_FAILS,
  type Message,
  STRICT_FAILS,
  type Telling,
} from '../catalog/compiled.ts';
import type { GuardPath } from '../catalog/guards.ts';
import type { SelectedRule } from '../catalog/select.ts';
import { CelError } from '../cel/value.ts';
import { childOf, type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Finding } from '../model/finding.ts';
import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import type { Peers } from '../model/rule.ts';
import { type AskedRule, isStep } from './plan.ts';
import { redactMessage } from './redact.ts';
import { withoutPeers } from './without-peers.ts';

/** Where the walk stands: the values that expressions see, and the paths that anchors start from. */
export interface Stand {
  readonly resource: Resource;
  readonly object: DataMap;
  template: DataMap | undefined;
  pod: DataMap | undefined;
  container: DataMap | undefined;
  containerType: string | undefined;
  rule: DataMap | undefined;
  component: string | undefined;
  flags: DataMap | undefined;
  flagPaths: ReadonlyMap<string, Path> | undefined;
  /** Whether flags may be set elsewhere, so that nothing can be said of one that is not there. */
  isPart: boolean;
  /** Root of the scope, the template, the pod spec and the container. */
  scopePath: Path;
  templatePath: Path;
  podPath: Path;
  containerPath: Path;
}

/** What judging one object gathers. */
export interface Out {
  readonly findings: Finding[];
  /** Rules that could not judge, by the path whose type is wrong. */
  readonly unjudged: Map<string, { readonly path: Path; readonly rules: string[]; readonly why: string }>;
}

function isAnyThere(paths: readonly GuardPath[], stand: Stand, item: unknown): boolean {
  for (let index = 0; index < paths.length; index += 1) {
    const path = paths[index];
    if (path !== undefined && isThere(path, stand, item)) return true;
  }
  return false;
}

function isThere(path: GuardPath, stand: Stand, item: unknown): boolean {
  let value = guardedValue(path[0], stand, item);
  for (let index = 1; index < path.length; index += 1) {
    // What is no map is the test's to complain of.
    if (!isMap(value)) return value !== undefined;
    value = value[path[index] ?? ''];
  }
  return value !== undefined;
}

function guardedValue(variable: string, stand: Stand, item: unknown): unknown {
  switch (variable) {
    case 'object':
    case 'template':
    case 'pod':
    case 'container':
    case 'rule':
    case 'flags':
      return stand[variable];
    default:
      return item;
  }
}

/** One for all evaluations, which never overlap: what passes leaves nothing behind. */
const LEFT: Left = { variables: undefined, isAway: false, isPart: false };

/** The way from the root of an `each` to the member at hand: one for all, so that a member that passes costs no path. */
const STEPS: (string | number)[] = [];
const NO_STEPS: readonly (string | number)[] = [];

/** Judges by one rule where the walk stands: once, or each member that the rule names. */
export function judge(asked: AskedRule, stand: Stand, out: Out): void {
  const { each } = asked;
  if (each === undefined) judgeAt(asked, stand, out, undefined, undefined, stand.scopePath, NO_STEPS);
  else judgeMembers(asked, each, stand, out, valueOfRoot(each.root, stand), 0, undefined);
}

/** Judges every member that the steps of `each` lead to from `value` on, the first `depth` of them already taken. */
function judgeMembers(
  asked: AskedRule,
  each: Each,
  stand: Stand,
  out: Out,
  value: unknown,
  depth: number,
  key: string | number | undefined,
): void {
  const segment = each.segments[depth];
  if (segment === undefined) return;
  if (!isStep(segment)) {
    judgeMember(asked, each, stand, out, childOf(value, segment), depth, segment, key);
  } else if (segment.every === 'item') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1)
      judgeMember(asked, each, stand, out, value[index], depth, index, index);
  } else if (isMap(value)) {
    for (const name of Object.keys(value)) judgeMember(asked, each, stand, out, value[name], depth, name, name);
  }
}

/** Takes the step to one member and back. */
function judgeMember(
  asked: AskedRule,
  each: Each,
  stand: Stand,
  out: Out,
  member: unknown,
  depth: number,
  step: string | number,
  key: string | number | undefined,
): void {
  // As a field whose value is null is missing, so is an item.
  if (member === undefined || member === null) return;
  STEPS.push(step);
  if (depth + 1 < each.segments.length) judgeMembers(asked, each, stand, out, member, depth + 1, key);
  else judgeAt(asked, stand, out, member, key, rootPath(each.root, stand), STEPS);
  STEPS.pop();
}

function valueOfRoot(root: Each['root'], stand: Stand): unknown {
  switch (root) {
    case 'object':
    case 'template':
    case 'pod':
    case 'container':
      return stand[root];
    default:
      return valueAt(stand.object, stand.scopePath);
  }
}

function judgeAt(
  asked: AskedRule,
  stand: Stand,
  out: Out,
  item: unknown,
  key: string | number | undefined,
  root: Path,
  steps: readonly (string | number)[],
): void {
  const { guards, test, selected } = asked;
  if (guards !== undefined && !isAnyThere(guards, stand, item)) return;
  LEFT.variables = undefined;
  LEFT.isPart = stand.isPart;
  const verdict = test()(stand, item, key, selected.params, selected.strict, LEFT);
  // Apart, since a closure in this function would cost every call the memory for what it closes over.
  if (verdict !== true) tell(selected, stand, out, item, key, root, steps, verdict);
}

/** Adds the finding, or what hindered the judgement. */
function tell(
  selected: SelectedRule,
  stand: Stand,
  out: Out,
  item: unknown,
  key: string | number | undefined,
  root: Path,
  steps: readonly (string | number)[],
  verdict: unknown,
): void {
  const { rule, telling } = selected.compiled;
  if (telling === undefined) return;
  const { variables } = LEFT;
  const ask = (expression: Expression): unknown => expression(stand, item, key, selected.params, variables);
  const itemPath = steps.length === 0 ? root : [...root, ...steps];
  const { anchors, main, strict, grades, passedBy } = telling();
  const path = pathOf(anchors, stand, itemPath, ask);
  const arm = verdict === MAIN_FAILS ? main : verdict === STRICT_FAILS ? strict : undefined;
  if (arm === undefined) {
    unjudged(out, rule.id, path, verdict);
    return;
  }
  // Where no flag is named, it is a missing one that the rule speaks of.
  if (stand.isPart && path === stand.scopePath) return;
  const grade = grades.find((one) => ask(one.when) === true);
  out.findings.push({
    rule,
    severity: selected.severity ?? arm.severity ?? grade?.severity ?? rule.severity,
    message: redactMessage(textOf(arm.message, ask), stand.resource, path, rule.sensitive),
    resource: stand.resource,
    path,
    ...peersOf(arm.peers, rule.peers, passedBy, ask),
    related: [],
  });
}

/** Whose checks the finding is, where that is not the rule's all. */
function peersOf(
  ofArm: Peers | undefined,
  ofRule: Peers,
  passedBy: Telling['passedBy'],
  ask: (expression: Expression) => unknown,
): Pick<Finding, 'armPeers'> {
  const passed = passedBy?.filter(({ when }) => ask(when) === true) ?? [];
  if (passed.length === 0) return ofArm === undefined ? {} : { armPeers: ofArm };
  return { armPeers: passed.map(({ peers }) => peers).reduce(withoutPeers, ofArm ?? ofRule) };
}

function asError(value: unknown): CelError {
  return value instanceof CelError ? value : new CelError('the expression gives neither true nor false');
}

function rootPath(root: CompiledAnchor['root'], stand: Stand): Path {
  switch (root) {
    case 'scope':
    case 'flags':
      return stand.scopePath;
    case 'object':
      return [];
    case 'template':
      return stand.templatePath;
    case 'pod':
      return stand.podPath;
    case 'container':
      return stand.containerPath;
  }
}

/** The path of the first anchor that exists, or of the first one where none does. */
function pathOf(
  anchors: readonly CompiledAnchor[],
  stand: Stand,
  itemPath: Path,
  ask: (expression: Expression) => unknown,
): Path {
  let first: Path | undefined;
  for (const anchor of anchors) {
    const path = anchorPath(anchor, stand, itemPath, ask);
    if (anchors.length === 1 || valueAt(stand.object, path) !== undefined) return path;
    first ??= path;
  }
  return first ?? itemPath;
}

function anchorPath(
  { root, segments }: CompiledAnchor,
  stand: Stand,
  itemPath: Path,
  ask: (expression: Expression) => unknown,
): Path {
  const path = root === 'flags' ? [] : [...(root === 'scope' ? itemPath : rootPath(root, stand))];
  for (const segment of segments) {
    const value = typeof segment === 'function' ? ask(segment) : segment;
    if (typeof value === 'string' || typeof value === 'number') path.push(value);
    else if (typeof value === 'bigint') path.push(Number(value));
  }
  return root === 'flags' ? (stand.flagPaths?.get(String(path[0] ?? '')) ?? stand.scopePath) : path;
}

/** Longest text that a hole of a message may bring in, in UTF-16 units. */
const MAX_HOLE = 160;

function textOf({ texts, holes }: Message, ask: (expression: Expression) => unknown): string {
  let text = texts[0] ?? '';
  for (let index = 0; index < holes.length; index += 1) {
    const hole = holes[index];
    if (hole !== undefined) text += shownInMessage(ask(hole)) + (texts[index + 1] ?? '');
  }
  return text;
}

function shownInMessage(value: unknown): string {
  const text = shownPlain(value);
  return text.length > MAX_HOLE ? `${text.slice(0, MAX_HOLE - 1)}…` : text;
}

function shownPlain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(shownPlain).join(', ');
  return value instanceof CelError || value === undefined || value === null ? '?' : JSON.stringify(value);
}

function unjudged(out: Out, rule: string, path: Path, error: unknown): void {
  const why = asError(error).message;
  // Where an object is too large, it is so as a whole; its ten thousand items need not all be told.
  const at = isTooLarge(why) ? [] : path;
  const key = `${isTooLarge(why) ? 'large' : 'shape'}\u0000${at.join('\u0000')}`;
  const known = out.unjudged.get(key);
  if (known === undefined) out.unjudged.set(key, { path: at, rules: [rule], why });
  else if (!known.rules.includes(rule)) known.rules.push(rule);
}

/** Whether an error says that the object is too large, rather than of a wrong shape. */
export function isTooLarge(why: string): boolean {
  return why.startsWith('cost limit');
}
