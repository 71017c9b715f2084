import type { CoreTypes } from './core-types.ts';
import { pathText, sentence, valueText } from './describe.ts';
import type { Problem } from './problem.ts';
import type { Target } from './target.ts';

/** Problems of one object that are worth telling: a file that is something else altogether need not be told a thousand times so. */
const MAX_PROBLEMS = 200;

/** Where judging an object stands. */
export interface Walk {
  readonly types: CoreTypes;
  readonly target: Target;
  /** Copied for each problem. */
  readonly path: (string | number)[];
  readonly problems: Problem[];
  /** Within a field whose feature gate is off: its types are decoded, and then it is dropped. */
  isDropped: boolean;
}

/**
 * Whether the server decodes what stands here and never asks what it says: a field whose gate is off, a state that is sent along, and the
 * selector of an autoscaler's metric.
 */
export function isUnread({ isDropped, path }: Walk): boolean {
  return isDropped || path[0] === 'status' || (path.length > 5 && path[4] === 'metric' && path[5] === 'selector');
}

/** Whether enough has been told. */
export function isFull({ problems }: Walk): boolean {
  return problems.length >= MAX_PROBLEMS;
}

/** Tells of a problem at the place where the walk stands. The message has no full stop. */
export function report(
  walk: Walk,
  severity: Problem['severity'],
  message: string,
  rule: Problem['rule'] = 'schema-validation',
): void {
  if (!isFull(walk)) walk.problems.push({ rule, severity, path: [...walk.path], message: `${sentence(message)}.` });
}

/** `"spec.paused" must be true or false, and is …`. */
export function mustBe({ path }: Walk, what: string, value: unknown): string {
  const isQuoted = typeof value === 'string' && /^(?:true|false)$/u.test(value) && what === 'true or false';
  return `${pathText(path)} must be ${what}, and is ${valueText(value)}${isQuoted ? '; write it without the quotes' : ''}`;
}
