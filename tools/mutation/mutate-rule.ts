import { type Anchor, type AnchorSegment, parseAnchor } from '../../src/catalog/anchor.ts';
import type { LocatedDefinition, RuleDefinition } from '../../src/catalog/definition.ts';
import { mutantsOfExpression } from './mutate-expression.ts';

/** One change to a rule. */
export interface RuleMutant {
  /** The key that is changed, and how: `expression: a > 0 becomes a >= 0`. One of its kind in a rule. */
  readonly change: string;
  /** The rule's file, line and column of the change. */
  readonly at: string;
  readonly definition: RuleDefinition;
}

type Path = readonly (string | number)[];
type Tell = (where: string, change: string, at: { path: Path; offset?: number }, definition: RuleDefinition) => void;

/**
 * Every rule that differs from this one in one operator, literal or conjunct of an expression, in one grade, in one place
 * at which it may speak, or in one kind or component that it is for. Rules in TypeScript have none.
 */
export function mutantsOfRule(located: LocatedDefinition): readonly RuleMutant[] {
  const mutants: RuleMutant[] = [];
  const counts = new Map<string, number>();
  const tell: Tell = (where, change, { path, offset }, definition) => {
    const { line, column } = located.placeOf(path, offset);
    const text = `${where}: ${change}`;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    mutants.push({
      change: count === 1 ? text : `${text} (${count})`,
      at: `${located.file}:${line}:${column}`,
      definition,
    });
  };
  if (located.definition.expression === undefined) return [];
  changeExpressions(located.definition, tell);
  changeGrades(located.definition, tell);
  changeAnchors(located.definition, tell);
  changeAudience(located.definition, tell);
  return mutants;
}

function changeExpressions(definition: RuleDefinition, tell: Tell): void {
  const { expression, when, variables, strict } = definition;
  const judging = judgingVariables(definition);
  for (const { source, change, offset } of mutantsOfExpression(expression ?? 'true', true)) {
    tell('expression', change, { path: ['expression'], offset }, { ...definition, expression: source });
  }
  if (when !== undefined) {
    for (const { source, change, offset } of mutantsOfExpression(when, true)) {
      tell('when', change, { path: ['when'], offset }, { ...definition, when: source });
    }
    const { when: _, ...always } = definition;
    tell('when', 'always', { path: ['when'] }, always);
  }
  variables.forEach((variable, index) => {
    if (!judging.has(variable.name)) return;
    for (const { source, change, offset } of mutantsOfExpression(variable.expression, false)) {
      const changed = variables.with(index, { ...variable, expression: source });
      const path = ['variables', index, 'expression'];
      tell(`variables.${variable.name}`, change, { path, offset }, { ...definition, variables: changed });
    }
  });
  if (strict?.expression === undefined) return;
  for (const { source, change, offset } of mutantsOfExpression(strict.expression, true)) {
    const path = ['strict', 'expression'];
    tell('strict', change, { path, offset }, { ...definition, strict: { ...strict, expression: source } });
  }
  const { strict: _, ...lenient } = definition;
  tell('strict', 'never', { path: ['strict'] }, lenient);
}

/** The variables on which the judgement depends: what only the message reads has no place, severity or verdict to change. */
function judgingVariables({
  expression,
  when,
  strict,
  grades,
  anchors,
  variables,
}: RuleDefinition): ReadonlySet<string> {
  const texts = [expression ?? '', when ?? '', strict?.expression ?? '', ...grades.map((one) => one.when), ...anchors];
  const names = new Set<string>();
  // A variable sees those before it, so that going backwards meets each after all that read it.
  for (const { name, expression: text } of variables.toReversed()) {
    if (!texts.some((one) => new RegExp(`\\bvariables\\s*\\.\\s*[?]?${name}\\b`, 'u').test(one))) continue;
    names.add(name);
    texts.push(text);
  }
  return names;
}

function changeGrades(definition: RuleDefinition, tell: Tell): void {
  const { grades } = definition;
  grades.forEach((grade, index) => {
    for (const { source, change, offset } of mutantsOfExpression(grade.when, true)) {
      const changed = grades.with(index, { ...grade, when: source });
      const path = ['grades', index, 'when'];
      tell(`grades[${index}]`, change, { path, offset }, { ...definition, grades: changed });
    }
    const dropped = grades.toSpliced(index, 1);
    tell(`grades[${index}]`, 'dropped', { path: ['grades', index] }, { ...definition, grades: dropped });
  });
}

function changeAnchors(definition: RuleDefinition, tell: Tell): void {
  const { anchors, each } = definition;
  anchors.forEach((text, index) => {
    const path = anchors.length === 1 ? ['anchor'] : ['anchor', index];
    const replace = (other: string): RuleDefinition => ({ ...definition, anchors: anchors.with(index, other) });
    if (anchors.length > 1) {
      tell('anchor', `without ${text}`, { path }, { ...definition, anchors: anchors.toSpliced(index, 1) });
    }
    const anchor = parseAnchor(text);
    if (anchor === undefined) return;
    const { root, segments } = anchor;
    if (segments.length > 0) {
      const cut = anchorText({ root, segments: segments.slice(0, -1) });
      tell('anchor', `${text} becomes ${cut}`, { path }, replace(cut));
    }
    segments.forEach((segment, position) => {
      if (typeof segment !== 'object' || !('cel' in segment)) return;
      for (const { source, change } of mutantsOfExpression(segment.cel, false)) {
        const changed = anchorText({ root, segments: segments.with(position, { cel: source }) });
        tell('anchor', change, { path }, replace(changed));
      }
    });
  });
  if (each === undefined) return;
  const walk = parseAnchor(each);
  const last = walk?.segments.findLastIndex((segment) => typeof segment === 'string') ?? -1;
  if (walk === undefined || last < 0) return;
  const other = anchorText({ ...walk, segments: walk.segments.with(last, 'elsewhere') });
  tell('each', `${each} becomes ${other}`, { path: ['each'] }, { ...definition, each: other });
}

function changeAudience(definition: RuleDefinition, tell: Tell): void {
  const { kinds, component } = definition;
  kinds?.forEach((kind, index) => {
    tell('kinds', `without ${kind}`, { path: ['kinds', index] }, { ...definition, kinds: kinds.toSpliced(index, 1) });
  });
  component?.forEach((program, index) => {
    const others = component.toSpliced(index, 1);
    tell('component', `without ${program}`, { path: ['component', index] }, { ...definition, component: others });
  });
}

/** A path as rule files write it. */
function anchorText({ root, segments }: Anchor): string {
  const start = root === 'scope' ? '' : `$${root}`;
  const text = segments.reduce((written: string, segment) => written + segmentText(segment, written), start);
  return text === '' ? '.' : text;
}

function segmentText(segment: AnchorSegment, before: string): string {
  if (typeof segment === 'number') return `[${segment}]`;
  const dot = before === '' ? '' : '.';
  if (typeof segment === 'string') return /^[^.[\]'"$*]+$/u.test(segment) ? `${dot}${segment}` : `['${segment}']`;
  if ('cel' in segment) return `[{${segment.cel}}]`;
  return segment.every === 'item' ? '[]' : `${dot}*`;
}
