import type { Arm, CompiledRule, Expression, Telling, Test } from './compiled.ts';
import type { SelectedRule } from './select.ts';
import type { SetCheck, Violation } from '../model/rule.ts';

/** What one rule has cost. */
export interface RuleCost {
  readonly rule: string;
  /** In its expressions or its check; walking to what it judges serves all rules and is nobody's. */
  readonly milliseconds: number;
  /** How often it was asked: once for each container, object, item or set. */
  readonly evaluations: number;
}

/** Measures rules. */
export interface Stopwatch {
  /** The same rules, measured from now on. */
  time(rules: readonly SelectedRule[]): readonly SelectedRule[];
  /** The dearest rules, the dearest first. */
  dearest(count: number): readonly RuleCost[];
}

interface Tally {
  milliseconds: number;
  evaluations: number;
}

/**
 * A stopwatch that reads `now`, in milliseconds. Rules are measured by wrapping what they run, so that a run without one
 * pays nothing.
 */
export function openStopwatch(now: () => number): Stopwatch {
  const tallies = new Map<string, Tally>();
  return {
    time: (rules) =>
      rules.map((selected) => {
        const tally: Tally = { milliseconds: 0, evaluations: 0 };
        tallies.set(selected.compiled.rule.id, tally);
        return { ...selected, compiled: timed(selected.compiled, tally, now) };
      }),
    dearest: (count) =>
      [...tallies]
        .map(([rule, { milliseconds, evaluations }]) => ({ rule, milliseconds, evaluations }))
        .filter((one) => one.evaluations > 0)
        .toSorted((a, b) => b.milliseconds - a.milliseconds || (a.rule < b.rule ? -1 : 1))
        .slice(0, count),
  };
}

function timed(compiled: CompiledRule, tally: Tally, now: () => number): CompiledRule {
  const { test, telling, check } = compiled;
  return {
    ...compiled,
    ...(test === undefined ? {} : { test: timedTest(test, tally, now) }),
    ...(telling === undefined ? {} : { telling: timedTelling(telling, tally, now) }),
    ...(check === undefined ? {} : { check: timedCheck(check, tally, now) }),
  };
}

function timedExpression<Values extends readonly unknown[]>(
  expression: (...values: Values) => unknown,
  tally: Tally,
  now: () => number,
): (...values: Values) => unknown {
  return (...values) => {
    const start = now();
    const value = expression(...values);
    tally.milliseconds += now() - start;
    return value;
  };
}

function timedTest(test: () => Test, tally: Tally, now: () => number): () => Test {
  let made: Test | undefined;
  const make = (): Test => {
    const measured = timedExpression(test(), tally, now);
    return (...values) => {
      tally.evaluations += 1;
      return measured(...values);
    };
  };
  return () => (made ??= make());
}

function timedTelling(telling: () => Telling, tally: Tally, now: () => number): () => Telling {
  const plain = (expression: Expression): Expression => timedExpression(expression, tally, now);
  const arm = (one: Arm): Arm => ({
    ...one,
    message: { texts: one.message.texts, holes: one.message.holes.map(plain) },
  });
  let made: Telling | undefined;
  const make = (): Telling => {
    const { main, strict, grades, passedBy, anchors } = telling();
    return {
      main: arm(main),
      ...(strict === undefined ? {} : { strict: arm(strict) }),
      grades: grades.map((grade) => ({ ...grade, when: plain(grade.when) })),
      ...(passedBy === undefined ? {} : { passedBy: passedBy.map((one) => ({ ...one, when: plain(one.when) })) }),
      anchors: anchors.map((anchor) => ({
        ...anchor,
        segments: anchor.segments.map((segment) => (typeof segment === 'function' ? plain(segment) : segment)),
      })),
    };
  };
  return () => (made ??= make());
}

function timedCheck(check: SetCheck, tally: Tally, now: () => number): SetCheck {
  return (set, params) => {
    const start = now();
    // A generator works when it is walked, so it is walked here.
    const violations: readonly Violation[] = [...check(set, params)];
    tally.milliseconds += now() - start;
    tally.evaluations += 1;
    return violations;
  };
}
