import type { CelType } from '../cel/compiler/types.ts';
import type { CelEnvironment } from '../cel/compiler/checker.ts';
import { understand, type Understood } from '../cel/compiler/compile.ts';
import { draftFunction, generate, type GenerateOptions } from '../cel/compiler/generate.ts';
import type { ObjectTypes } from '../cel/compiler/object-types.ts';
import type { Expr } from '../cel/compiler/syntax.ts';
import { UserError } from '../errors.ts';
import { isKnownKindPattern } from '../kubernetes/kinds.ts';
import { type Anchor, parseAnchor } from './anchor.ts';
import { type Each, MAIN_FAILS, type Seen, STRICT_FAILS } from './compiled.ts';
import type { LocatedDefinition, RuleDefinition } from './definition.ts';
import { type GuardPath, guardsOf } from './guards.ts';
import { ownType, scopeTypes, typeAt, type VariableTypes } from './variable-types.ts';

type Place = readonly (string | number)[];

/**
 * The JavaScript of a CEL rule: expressions whose only free name is `rt`, CEL's run time. They are checked already, and written when they are
 * asked for.
 */
export interface JudgeSource {
  /** Evaluates to a `Test`. */
  readonly test: () => string;
  /** Evaluates to a `Telling`. A text of its own, since most tests never fail. */
  readonly telling: () => string;
  readonly each?: Each;
  readonly guards?: readonly GuardPath[];
}

/**
 * What a CEL rule runs. The build writes it into a module; for a team's own rules it is evaluated when they are first asked.
 * With `types` a field that Kubernetes does not know is refused. Throws `UserError` at the place of the first expression or path
 * that is not right.
 */
export function judgeSource(located: LocatedDefinition, types?: ObjectTypes): JudgeSource {
  const { definition } = located;
  checkKinds(located);
  const scope = scopeTypes(definition, types);
  const each = definition.each === undefined ? undefined : readEach(definition.each, located, scope);
  const own = each?.type ?? ownType(definition, scope);
  // The test and its guards are made of the same expressions.
  const known = new Map<string, Expr>();
  const variables: Record<string, CelType> = { ...scope, ...(each === undefined ? {} : { item: own, key: 'dyn' }) };
  const read = (source: string, place: Place, offset = 0): Expr => {
    const expr = known.get(source) ?? checkedExpression(source, { variables }, { located, place, offset }).expr;
    known.set(source, expr);
    return expr;
  };
  definition.variables.forEach(({ name, expression }, index) => {
    const place = ['variables', index, 'expression'];
    const { expr, type } = checkedExpression(expression, { variables }, { located, place, offset: 0 });
    known.set(expression, expr);
    variables[`variables.${name}`] = type;
  });
  const telling = tellingPieces(located, { ...scope, scope: own }, read);
  return {
    // Of what the guards are made the test is made as well, so all of it has been read.
    ...guardsIn(definition, read),
    ...(each === undefined ? {} : { each: each.steps }),
    test: () => testSource(definition, read),
    telling: () => telling.map((one) => (typeof one === 'string' ? one : generate(one, IN_TELLING))).join(''),
  };
}

/** Variables as a `Test` has them. The walk stands for what is known of them: it goes only to what is a mapping. */
const IN_TEST = {
  fields: [
    'object',
    'template',
    'pod',
    'container',
    'rule',
    'flags',
    'containerType',
    'component',
  ] satisfies readonly (keyof Seen)[],
  parameters: ['item', 'key', 'params'],
  forms: {
    object: 'map',
    template: 'map',
    pod: 'map',
    container: 'map',
    rule: 'map',
    flags: 'map',
    containerType: 'data',
    component: 'data',
    item: 'data',
    key: 'data',
    params: 'map',
  },
} as const satisfies GenerateOptions;

/** And as an `Expression` of a `Telling` has them. It is asked so seldom that its code is better short. */
const IN_TELLING: GenerateOptions = {
  fields: IN_TEST.fields,
  parameters: [...IN_TEST.parameters, 'variables'],
};

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

/** The expression at `offset` of the text at `place`, checked. */
type Read = (source: string, place: Place, offset?: number) => Expr;

/** Code, with expressions whose code has yet to be written. */
type Pieces = readonly (string | Expr)[];

/** Code of a `Telling`. */
function tellingPieces(located: LocatedDefinition, roots: VariableTypes, read: Read): Pieces {
  const { message: mainText = '', strict, grades, passedBy, anchors } = located.definition;
  const main = messagePieces(mainText, ['message'], read);
  const told = ['({main:{message:', ...main, '}'];
  if (strict !== undefined) {
    const { severity, peers, message } = strict;
    const own = message === undefined ? main : messagePieces(message, ['strict', 'message'], read);
    const level = severity === undefined ? '' : `severity:${literal(severity)},`;
    told.push(',strict:{message:', ...own, `,${level}peers:${literal(peers)}}`);
  }
  const graded = grades.map((grade, index): Pieces => {
    const when = read(grade.when, ['grades', index, 'when']);
    return ['{when:', when, `,severity:${literal(grade.severity)}}`];
  });
  const passed = passedBy.map(({ when, peers }, index): Pieces => {
    return ['{when:', read(when, ['passedBy', index, 'when']), `,peers:${literal(peers)}}`];
  });
  if (passed.length > 0) told.push(',passedBy:', ...listOf(passed));
  const placed = anchors.map((text, index) => {
    const place = anchors.length === 1 ? ['anchor'] : ['anchor', index];
    return anchorPieces(readAnchor(text, located, place, roots).anchor, (source) => read(source, place));
  });
  return [...told, ',grades:', ...listOf(graded), ',anchors:', ...listOf(placed), '})'];
}

/** Code of a list with these members. */
function listOf(members: readonly Pieces[]): Pieces {
  return ['[', ...members.flatMap((member) => [...member, ',']), ']'];
}

/** The rule's `Test`: the condition first, where it reads no variables before they are worked out. */
function testSource(definition: RuleDefinition, read: (source: string, place: Place) => Expr): string {
  const { when, variables, strict, expression = 'true' } = definition;
  const draft = draftFunction(IN_TEST);
  const bound = new Map<string, string>();
  const bindings = (): string =>
    variables
      .map(({ name, expression: source }, index) => {
        const defined = draft.define(`variables.${name}`, read(source, ['variables', index, 'expression']));
        bound.set(name, defined.name);
        return defined.statement;
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

interface ExpressionPlace {
  readonly located: LocatedDefinition;
  readonly place: Place;
  /** Where the expression begins in the text at `place`. */
  readonly offset: number;
}

function checkedExpression(
  source: string,
  environment: CelEnvironment,
  where: ExpressionPlace,
): Extract<Understood, { readonly ok: true }> {
  const understood = understand(source, environment);
  if (understood.ok) return understood;
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
function messagePieces(text: string, place: Place, read: Read): Pieces {
  const texts: string[] = [];
  const holes: Pieces[] = [];
  let current = '';
  let index = 0;
  while (index < text.length) {
    const character = text[index];
    if (character === '{' && text[index + 1] !== '{') {
      const end = endOfHole(text, index + 1);
      texts.push(current);
      current = '';
      const hole = text.slice(index + 1, end);
      holes.push([read(hole === NAME ? NAME_OR_PREFIX : hole, place, index + 1)]);
      index = end + 1;
      continue;
    }
    current += character;
    index += character === '{' ? 2 : 1;
  }
  texts.push(current);
  return [`{texts:${literal(texts)},holes:`, ...listOf(holes), '}'];
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

/** A path with the type of what it leads to. `roots` holds the types of what paths begin at. */
function readAnchor(
  text: string,
  located: LocatedDefinition,
  place: Place,
  roots: VariableTypes,
): { readonly anchor: Anchor; readonly type: CelType } {
  const anchor = parseAnchor(text);
  if (anchor === undefined) {
    throw refused(located, place, `"${text}" is not a path`, {
      hint: "Write e.g. `securityContext.privileged`, `$pod.volumes[]` or `metadata.annotations['a.b/c']`.",
    });
  }
  const type = typeAt(roots[anchor.root] ?? 'dyn', anchor.segments);
  if (typeof type === 'object' && 'wrong' in type)
    throw refused(located, place, `"${text}": ${type.wrong}`, { hint: type.hint });
  return { anchor, type };
}

function anchorPieces(anchor: Anchor, read: (source: string) => Expr): Pieces {
  const segments = anchor.segments.map((segment): Pieces => [
    typeof segment === 'object' && 'cel' in segment ? read(segment.cel) : literal(segment),
  ]);
  return [`{root:${literal(anchor.root)},segments:`, ...listOf(segments), '}'];
}

/** The members that a rule judges one by one, with their type. */
function readEach(
  text: string,
  located: LocatedDefinition,
  variables: VariableTypes,
): { readonly steps: Each; readonly type: CelType } {
  const own = ownType(located.definition, variables);
  const { anchor, type } = readAnchor(text, located, ['each'], { ...variables, scope: own });
  const { root, segments } = anchor;
  const steps = segments.flatMap((segment) => (typeof segment === 'object' && 'cel' in segment ? [] : [segment]));
  if (steps.length === segments.length && steps.some((step) => typeof step === 'object'))
    return { steps: { root, segments: steps }, type };
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
