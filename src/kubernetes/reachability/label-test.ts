import { type DataMap, isMap } from '../../model/data.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import { allOf, asAnswer, type Answer } from './answer.ts';

/** A label whose value nobody knows from files: one that only running pods have, or that a namespace elsewhere may have. */
export const UNKNOWN: unique symbol = Symbol('unknown label');

/** The value of a label by its key; undefined where it is not there. */
export type Labels = (key: string) => string | undefined | typeof UNKNOWN;

/** Whether labels are selected. */
export interface LabelTest {
  readonly test: (labels: Labels) => Answer;
  /** It asks for nothing. */
  readonly isAll: boolean;
  /** Pairs that it asks for in any case, by which candidates can be found and what it means be shown. */
  readonly pairs: Readonly<Record<string, string>>;
  /** The values of which it asks one, by key, where it asks for several things of that kind. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** Asks for nothing. */
export const EVERYTHING: LabelTest = { test: () => 'yes', isAll: true, pairs: {} };

/** Says neither yes nor no to anything. */
export const UNJUDGED: LabelTest = { test: () => 'may', isAll: false, pairs: {} };

/** One thing that a selector asks of a label. */
export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** A label selector (`matchLabels`, `matchExpressions`) taken apart. Values are compared as text. */
export function requirementsOf(selector: DataMap): readonly Requirement[] {
  const { matchLabels, matchExpressions } = selector;
  const pairs = isMap(matchLabels) ? Object.entries(matchLabels) : [];
  const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
  return [
    ...pairs.map(([key, value]) => ({ key, operator: 'In', values: [scalarText(value)] })),
    ...expressions.map((one: unknown): Requirement => {
      if (!isMap(one)) return { key: '', operator: '', values: [] };
      const { key, operator, values } = one;
      return {
        key: scalarText(key),
        operator: scalarText(operator),
        values: Array.isArray(values) ? values.map(scalarText) : [],
      };
    }),
  ];
}

/** Whether labels meet all requirements. An operator that Kubernetes does not know leaves the question open. */
export function testOf(requirements: readonly Requirement[]): LabelTest {
  if (requirements.length === 0) return EVERYTHING;
  const pairs = requirements.flatMap(({ key, operator, values: [value, ...others] }) =>
    operator === 'In' && value !== undefined && others.length === 0 ? [[key, value] as const] : [],
  );
  return {
    test: (labels) => allOf(requirements, (one) => meets(one, labels)),
    isAll: false,
    pairs: Object.fromEntries(pairs),
    choices: Object.fromEntries(
      requirements.flatMap(({ key, operator, values }) => (operator === 'In' ? [[key, values] as const] : [])),
    ),
  };
}

/** What a label selector of Kubernetes selects; an empty one selects all. */
export function testOfSelector(selector: DataMap): LabelTest {
  return testOf(requirementsOf(selector));
}

function meets({ key, operator, values }: Requirement, labels: Labels): Answer {
  const value = labels(key);
  if (value === UNKNOWN) return 'may';
  switch (operator) {
    case 'In':
      return asAnswer(value !== undefined && values.includes(value));
    case 'NotIn':
      return asAnswer(value === undefined || !values.includes(value));
    case 'Exists':
      return asAnswer(value !== undefined);
    case 'DoesNotExist':
      return asAnswer(value === undefined);
    default:
      return 'may';
  }
}
