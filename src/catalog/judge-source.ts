import type { CelEnvironment, CelType } from '../cel/check.ts';
import { understand } from '../cel/compile.ts';
import { draftFunction, generate } from '../cel/generate.ts';
import type { Expr } from '../cel/syntax.ts';
import { UserError } from '../errors.ts';
import { isKnownKindPattern } from '../kubernetes/kinds.ts';
import type { Scope } from '../model/rule.ts';
import { type Anchor, parseAnchor } from './anchor.ts';
import { type Each, MAIN_FAILS, PARAMETERS, STRICT_FAILS } from './compiled.ts';
import type { LocatedDefinition, RuleDefinition } from './definition.ts';
import { type GuardPath, guardsOf } from './guards.ts';

/** The CEL variables that each scope offers, beside `params`, `variables` and, with `each`, `item` and `key`. */
const SCOPE_VARIABLES: Readonly<Record<Scope, readonly string[]>> = {
  object: ['object'],
  workload: ['object', 'template', 'pod'],
  pod: ['object', 'template', 'pod'],
  container: ['object', 'template', 'pod', 'container', 'containerType'],
  rbacRule: ['object', 'rule'],
  clusterConfig: ['object', 'component', 'flags'],
  set: [],
};

type Place = readonly (string | number)[];

/** The JavaScript of a CEL rule: expressions whose only free name is `rt`, CEL's run time. */
export interface JudgeSource {
  /** Evaluates to a `Test`. */
  readonly test: string;
  /** Evaluates to a `Telling`. A text of its own, since most tests never fail. */
  readonly telling: string;
  readonly each?: Each;
  readonly guards?: readonly GuardPath[];
}

/**
 * What a CEL rule runs. The build writes it into a module; for a team's own rules it is evaluated when they are first asked.
 * Throws `UserError` at the place of the first expression or path that is not right.
 */
export function judgeSource(located: LocatedDefinition): JudgeSource {
  const { definition } = located;
  checkKinds(located);
  const environment = { variables: variableTypes(located) };
  // The test and its guards are made of the same expressions.
  const known = new Map<string, Expr>();
  const read = (source: string, place: Place, offset = 0): Expr => {
    const expr = known.get(source) ?? checkedExpression(source, environment, { located, place, offset });
    known.set(source, expr);
    return expr;
  };
  return {
    test: testSource(definition, read),
    telling: tellingSource(located, (source, place, offset) =>
      generate(read(source, place, offset), { parameters: PARAMETERS }),
    ),
    ...(definition.each === undefined ? {} : { each: readEach(definition.each, located) }),
    ...guardsIn(definition, read),
  };
}

/** Variables whose fields are worth a look before a test is asked. */
const GUARDED = new Set(['object', 'template', 'pod', 'container', 'rule', 'flags', 'item']);

function guardsIn(
  { when, variables, expression = 'true', strict }: RuleDefinition,
  read: (source: string, place: Place) => Expr,
): Pick<JudgeSource, 'guards'> {
  const arms = [read(expression, ['expression'])];
  if (strict?.expression !== undefined) arms.push(read(strict.expression, ['strict', 'expression']));
  const guards = guardsOf(
    {
      when: when === undefined ? undefined : read(when, ['when']),
      variables: variables.map(({ name, expression: source }, index) => [
        name,
        read(source, ['variables', index, 'expression']),
      ]),
      arms,
    },
    GUARDED,
  );
  return guards === undefined ? {} : { guards };
}

/** Code of the expression at `offset` of the text at `place`. */
type Write = (source: string, place: Place, offset?: number) => string;

function tellingSource(located: LocatedDefinition, cel: Write): string {
  const { message: mainText = '', strict, grades, anchors } = located.definition;
  const parts = [`main:{message:${messageSource(mainText, ['message'], cel)}}`];
  if (strict !== undefined) {
    const { severity, peers, message } = strict;
    const text =
      message === undefined
        ? messageSource(mainText, ['message'], cel)
        : messageSource(message, ['strict', 'message'], cel);
    parts.push(
      `strict:{message:${text},${severity === undefined ? '' : `severity:${literal(severity)},`}peers:${literal(peers)}}`,
    );
  }
  const graded = grades.map(
    (grade, index) => `{when:${cel(grade.when, ['grades', index, 'when'])},severity:${literal(grade.severity)}}`,
  );
  const placed = anchors.map((text, index) => {
    const place = anchors.length === 1 ? ['anchor'] : ['anchor', index];
    return anchorSource(readAnchor(text, located, place), (source) => cel(source, place));
  });
  parts.push(`grades:[${graded.join(',')}]`, `anchors:[${placed.join(',')}]`);
  return `({${parts.join(',')}})`;
}

/** The rule's `Test`: the condition first, where it reads no variables before they are worked out. */
function testSource(definition: RuleDefinition, read: (source: string, place: Place) => Expr): string {
  const { when, variables, strict, expression = 'true' } = definition;
  const draft = draftFunction(PARAMETERS.filter((name) => name !== 'variables'));
  const bound = new Map<string, string>();
  const bindings = (): string =>
    variables
      .map(({ name, expression: source }, index) => {
        const value = draft.value(read(source, ['variables', index, 'expression']));
        const temporary = draft.temporary();
        draft.declare(`variables.${name}`, temporary);
        bound.set(name, temporary);
        return `${temporary}=${value};`;
      })
      .join('');
  const condition = (): string => {
    if (when === undefined) return '';
    const value = draft.temporary();
    return `if((${value}=${draft.value(read(when, ['when']))})!==true)return ${value}===false?out.isAway=true:rt.notBool(${value});`;
  };
  const arm = (source: string, place: Place, fails: number): string => {
    const value = draft.temporary();
    const code = `if((${value}=${draft.value(read(source, place))})!==true){if(${value}!==false)return rt.notBool(${value});`;
    const left = [...bound].map(([name, temporary]) => `${literal(name)}:${temporary}`).join(',');
    return `${code}${left === '' ? '' : `out.variables={${left}};`}return ${fails}}`;
  };
  const readsVariables = when?.includes('variables') ?? false;
  const before = readsVariables ? `${bindings()}${condition()}` : `${condition()}${bindings()}`;
  const main = arm(expression, ['expression'], MAIN_FAILS);
  const second =
    strict?.expression === undefined
      ? ''
      : `if(strict){${arm(strict.expression, ['strict', 'expression'], STRICT_FAILS)}}`;
  return draft.close(`${before}${main}${second}return true`, ['strict', 'out']);
}

/** A JavaScript literal; `<` and the line separators are escaped so that it is safe wherever it is written. */
function literal(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').replace(
    /[<\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function checkKinds(located: LocatedDefinition): void {
  const unknown = located.definition.kinds?.findIndex((kind) => !isKnownKindPattern(kind)) ?? -1;
  if (unknown < 0) return;
  throw refused(located, ['kinds', unknown], `"${located.definition.kinds?.[unknown]}" is not a kind of Kubernetes`, {
    hint: 'Write a custom resource as `Kind.group`, e.g. `Rollout.argoproj.io`.',
  });
}

/** The variables that the rule's expressions may read, all of them dynamic: their shape is the manifest's. */
function variableTypes(located: LocatedDefinition): Readonly<Record<string, CelType>> {
  const { scope, each, variables } = located.definition;
  const names = [
    ...SCOPE_VARIABLES[scope],
    'params',
    ...(each === undefined ? [] : ['item', 'key']),
    ...variables.map(({ name }) => `variables.${name}`),
  ];
  return Object.fromEntries(names.map((name) => [name, 'dyn' as const]));
}

interface ExpressionPlace {
  readonly located: LocatedDefinition;
  readonly place: Place;
  /** Where the expression begins in the text at `place`. */
  readonly offset: number;
}

function checkedExpression(source: string, environment: CelEnvironment, where: ExpressionPlace): Expr {
  const understood = understand(source, environment);
  if (understood.ok) return understood.expr;
  const problem = understood.problems[0];
  throw refused(where.located, where.place, problem?.message ?? 'is not CEL', {
    hint: problem?.hint ?? 'docs/writing-rules.md lists the variables and functions that a rule may use.',
    offset: where.offset + (problem?.offset ?? 0),
  });
}

const NAME = 'object.metadata.name';
// An object may leave its name to the API server and give a prefix; every message is to say at least that.
const NAME_OR_PREFIX = 'object.metadata.?name.orValue(object.metadata.generateName)';

/** Splits `Container "{container.name}" runs` into texts and holes. `{{` is a brace. */
function messageSource(text: string, place: Place, cel: Write): string {
  const texts: string[] = [];
  const holes: string[] = [];
  let current = '';
  let index = 0;
  while (index < text.length) {
    const character = text[index];
    if (character === '{' && text[index + 1] !== '{') {
      const end = endOfHole(text, index + 1);
      texts.push(current);
      current = '';
      const hole = text.slice(index + 1, end);
      holes.push(cel(hole === NAME ? NAME_OR_PREFIX : hole, place, index + 1));
      index = end + 1;
      continue;
    }
    current += character;
    index += character === '{' ? 2 : 1;
  }
  texts.push(current);
  return `{texts:${literal(texts)},holes:[${holes.join(',')}]}`;
}

/** Where a hole ends: its closing brace, not one inside a string or a CEL map. */
function endOfHole(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let index = start; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"') quote = character;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return text.length;
}

function readAnchor(text: string, located: LocatedDefinition, place: Place): Anchor {
  const anchor = parseAnchor(text);
  if (anchor !== undefined) return anchor;
  throw refused(located, place, `"${text}" is not a path`, {
    hint: "Write e.g. `securityContext.privileged`, `$pod.volumes[]` or `metadata.annotations['a.b/c']`.",
  });
}

function anchorSource(anchor: Anchor, cel: (source: string) => string): string {
  const segments = anchor.segments.map((segment) =>
    typeof segment === 'object' && 'cel' in segment ? cel(segment.cel) : literal(segment),
  );
  return `{root:${literal(anchor.root)},segments:[${segments.join(',')}]}`;
}

function readEach(text: string, located: LocatedDefinition): Each {
  const { root, segments } = readAnchor(text, located, ['each']);
  const steps = segments.flatMap((segment) => (typeof segment === 'object' && 'cel' in segment ? [] : [segment]));
  if (steps.length === segments.length && steps.some((step) => typeof step === 'object')) {
    return { root, segments: steps };
  }
  throw refused(located, ['each'], `"${text}" names no list or map to go through`, { hint: 'End it in `[]` or `.*`.' });
}

function refused(
  located: LocatedDefinition,
  place: Place,
  message: string,
  options: { readonly hint: string; readonly offset?: number },
): UserError {
  return new UserError(`rule "${located.definition.id}": ${place.join('.')}: ${message}`, {
    hint: options.hint,
    at: { file: located.file, ...located.placeOf(place, options.offset) },
  });
}
