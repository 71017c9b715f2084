import { parseAnchor } from '../../catalog/anchor.ts';
import type { RuleDefinition } from '../../catalog/definition.ts';
import { CONTAINER_LISTS } from '../../kubernetes/pod-templates.ts';
import { celText } from './cel-literal.ts';
import { type FreeName, freeNames, renamed } from './rename.ts';

/** What a rule as a policy may not say, as a clause. Thrown within this room only. */
export class NotExportable extends Error {}

/** Variables of the policy that stand for what rules of ours are given. */
const RESERVED: readonly string[] = ['template', 'pod', 'params'];

/** What is given by a loop around an expression: these cannot be variables of a policy. */
const OF_LOOPS: ReadonlySet<string> = new Set(['container', 'containerType', 'item', 'key', 'rule']);

/** A rule of ours, as far as its expressions go. */
export type ExportedRule = Pick<RuleDefinition, 'scope' | 'each' | 'when' | 'variables' | 'expression' | 'strict'>;

/** A rule's expressions as a policy's. */
export interface ExportedExpressions {
  readonly variables: readonly { readonly name: string; readonly expression: string }[];
  /** All must be true. */
  readonly validations: readonly string[];
  /** Writes an expression of the rule as it stands where the members of a list are gone through; see `overFailing`. */
  readonly rewrite: (source: string) => string;
  /**
   * CEL for the text of one message for each member that fails, given the CEL of the message of one; undefined where the rule
   * goes through lists within lists.
   */
  readonly overFailing: (message: string) => string | undefined;
}

/** Rewrites a rule's expressions. Throws `NotExportable`. */
export function exportedExpressions(rule: ExportedRule, isStrict: boolean): ExportedExpressions {
  const dependent = dependentVariables(rule);
  const rewriting: Rewriting = { rule, dependent, containerType: undefined };
  const validations = containerTypesOf(rule).map((containerType) =>
    around(rule, bodyOf({ ...rewriting, containerType }, isStrict), containerType),
  );
  return {
    variables: rule.variables
      .filter(({ name }) => !dependent.has(name))
      .map(({ name, expression }) => ({ name: nameOf(name), expression: rewritten(expression, rewriting) })),
    validations,
    rewrite: (source) => rewritten(source, rewriting),
    overFailing: (message) =>
      validations.length > 1 ? undefined : failing(rule, bodyOf(rewriting, isStrict), message),
  };
}

/** Where a rule asks for the type of its containers, each list of them is gone through by itself. */
function containerTypesOf(rule: ExportedRule): readonly (string | undefined)[] {
  const isAsked = sourcesOf(rule).some((source) => freeNames(source).some((one) => one.name === 'containerType'));
  return isAsked ? CONTAINER_LISTS.map(({ type }) => type) : [undefined];
}

function sourcesOf({ when, variables, expression = 'true', strict }: ExportedRule): readonly string[] {
  const strictly = strict?.expression === undefined ? [] : [strict.expression];
  return [...(when === undefined ? [] : [when]), ...variables.map((one) => one.expression), expression, ...strictly];
}

/** The variables that read what a loop gives, or another such variable. */
function dependentVariables({ variables }: ExportedRule): ReadonlyMap<string, string> {
  const dependent = new Map<string, string>();
  for (const { name, expression } of variables) {
    const isDependent = freeNames(expression).some((one) =>
      one.variable === undefined ? OF_LOOPS.has(one.name) : dependent.has(one.variable),
    );
    if (isDependent) dependent.set(name, expression);
  }
  return dependent;
}

interface Rewriting {
  readonly rule: ExportedRule;
  readonly dependent: ReadonlyMap<string, string>;
  readonly containerType: string | undefined;
}

function bodyOf(rewriting: Rewriting, isStrict: boolean): string {
  const { when, expression = 'true', strict } = rewriting.rule;
  const main = rewritten(expression, rewriting);
  const all =
    isStrict && strict?.expression !== undefined ? `(${main}) && (${rewritten(strict.expression, rewriting)})` : main;
  return when === undefined ? all : `(${rewritten(when, rewriting)}) ? (${all}) : true`;
}

function rewritten(source: string, rewriting: Rewriting): string {
  const text = renamed(source.trim(), (name) => replacementOf(name, rewriting));
  // A comment would end what is written behind it.
  return text.includes('//') && /^(?:[^'"]|'[^']*'|"[^"]*")*\/\//u.test(text) ? `${text}\n` : text;
}

function replacementOf({ name, variable, hidden }: FreeName, rewriting: Rewriting): string | undefined {
  if (variable !== undefined) {
    const inlined = rewriting.dependent.get(variable);
    if (inlined === undefined) return `variables.${nameOf(variable)}`;
    if (freeNames(inlined).some((one) => hidden.has(one.name)))
      throw new NotExportable(`its variable "${variable}" is read within a loop that hides a name it needs`);
    return `(${rewritten(inlined, rewriting)})`;
  }
  if (RESERVED.includes(name)) return `variables.${name}`;
  return name === 'containerType' && rewriting.containerType !== undefined
    ? celText(rewriting.containerType)
    : undefined;
}

/** A variable of the rule that is named like one of ours gets another name. */
function nameOf(variable: string): string {
  return RESERVED.includes(variable) ? `${variable}OfRule` : variable;
}

/** A list or map that is gone through: its CEL, and the name of its members. */
interface Level {
  readonly over: string;
  readonly name: string;
  readonly isMap: boolean;
}

/** The levels around a rule's expression, the outermost first. */
function levelsOf(rule: ExportedRule, containerType: string | undefined): readonly Level[] {
  const levels: Level[] = [];
  if (rule.scope === 'container') levels.push({ over: containersOf(containerType), name: 'container', isMap: false });
  if (rule.scope === 'rbacRule') levels.push({ over: 'object.?rules.orValue([])', name: 'rule', isMap: false });
  return [...levels, ...levelsOfEach(rule)];
}

function containersOf(containerType: string | undefined): string {
  return CONTAINER_LISTS.filter(({ type }) => containerType === undefined || type === containerType)
    .map(({ key }) => `variables.pod.?${key}.orValue([])`)
    .join(' + ');
}

function levelsOfEach({ scope, each }: ExportedRule): readonly Level[] {
  const anchor = each === undefined ? undefined : parseAnchor(each);
  if (anchor === undefined) return [];
  const levels: Level[] = [];
  let base = ROOTS[anchor.root === 'scope' ? scope : anchor.root] ?? 'object';
  let isPlain = true;
  const steps = anchor.segments;
  steps.forEach((segment, index) => {
    if (typeof segment === 'object') {
      if ('cel' in segment) throw new NotExportable('its list is found by an expression');
      const isLast = index === steps.length - 1;
      const isMap = segment.every === 'value';
      const name = isLast ? 'item' : `step${levels.length}`;
      levels.push({ over: isPlain ? base : `${base}.orValue(${isMap ? '{}' : '[]'})`, name, isMap });
      base = name;
      isPlain = true;
    } else {
      base +=
        typeof segment === 'string' && /^[A-Za-z_]\w*$/u.test(segment)
          ? `.?${segment}`
          : `[?${typeof segment === 'string' ? celText(segment) : segment}]`;
      isPlain = false;
    }
  });
  return levels;
}

/** What the roots of paths are called in a policy. */
const ROOTS: Readonly<Record<string, string>> = {
  object: 'object',
  workload: 'object',
  pod: 'variables.pod',
  template: 'variables.template',
  container: 'container',
  rbacRule: 'rule',
};

function around(rule: ExportedRule, body: string, containerType: string | undefined): string {
  const readsKey = sourcesOf(rule).some((source) => freeNames(source).some((one) => one.name === 'key'));
  return levelsOf(rule, containerType).reduceRight((inner, level) => allOf(level, inner, readsKey), body);
}

/** Each member must pass; what is null, or of another kind than a step expects, is left to the schema, as in the rule. */
function allOf({ over, name, isMap }: Level, inner: string, readsKey: boolean): string {
  const isListed = name === 'container' || name === 'rule';
  const step = name.startsWith('step') ? `(type(${name}) == list || type(${name}) == map) ? (${inner}) : true` : inner;
  const body = isListed || name.startsWith('step') ? step : `${name} == null ? true : (${step})`;
  const list = over.includes(' + ') ? `(${over})` : over;
  if (isMap) {
    const key = name === 'item' ? 'key' : `${name}Key`;
    return `${list}.all(${key}, [${list}[${key}]].all(${name}, ${body}))`;
  }
  return readsKey && name === 'item' ? `${list}.all(key, item, ${body})` : `${list}.all(${name}, ${body})`;
}

function failing(rule: ExportedRule, body: string, message: string): string | undefined {
  const levels = levelsOf(rule, undefined);
  const [level] = levels;
  if (level === undefined) return message;
  if (levels.length > 1 || level.isMap) return undefined;
  if ([...sourcesOf(rule), message].some((source) => freeNames(source).some((one) => one.name === 'key')))
    return undefined;
  const fails = level.name === 'item' ? `item != null && !(${body})` : `!(${body})`;
  return `(${level.over}).filter(${level.name}, ${fails}).map(${level.name}, ${message}).join(' ')`;
}
