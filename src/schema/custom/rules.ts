import { grant } from '../../cel/budget.ts';
import { base64Decode } from '../../cel/functions/base64.ts';
import { compile, compileChecked, type Compiled } from '../../cel/compiler/compile.ts';
import { duration, timestamp } from '../../cel/functions/time.ts';
import { CelError, type CelValue } from '../../cel/value.ts';
import { type Data, isMap } from '../../model/data.ts';
import { pathText, sentence } from '../describe.ts';
import type { Problem } from '../problem.ts';
import { type Budget, take } from './budget.ts';
import type { SchemaPlace, SchemaReader, SchemaRuleText } from './node.ts';

/** What the rules of one definition may do on one object, in CEL's steps. */
const STEPS = 2_000_000;
/** Rules of one object that are worked out. */
const MAX_RULES = 50_000;
/** Longest rule that is read. */
const MAX_RULE = 20_000;

/** What a definition's rules in CEL say of an object. */
export interface RuleVerdict {
  readonly problems: readonly Problem[];
  /** Rules that could not be judged here: they are not CEL that we know, or cost too much. */
  readonly unjudged: number;
}

/** Judges by `x-kubernetes-validations`. */
export interface CelRules {
  judge(value: Data, place: SchemaPlace, budget: Budget): RuleVerdict;
}

/** The rules of the schemas that `reader` reads, each compiled when it is first asked. Those of bundled definitions have been checked. */
export function celRulesBy(reader: SchemaReader, areChecked = false): CelRules {
  const compiled = new Map<string, Compiled | undefined>();
  const views = viewsBy(reader);

  const programFor = (rule: string): Compiled =>
    areChecked ? compileChecked(rule, ['self']) : compile(rule, { variables: { self: 'dyn' } });
  /** Undefined for a rule that cannot be read. */
  const programOf = ({ rule }: SchemaRuleText): Extract<Compiled, { ok: true }> | undefined => {
    let program = compiled.get(rule);
    if (program === undefined && !compiled.has(rule)) {
      program = rule.length > MAX_RULE ? undefined : programFor(rule);
      compiled.set(rule, program);
    }
    return program?.ok === true ? program : undefined;
  };

  return {
    judge(value, root, budget) {
      const problems: Problem[] = [];
      let unjudged = 0;
      let rules = 0;
      const path: (string | number)[] = [];
      grant(STEPS);
      const visit = (current: Data | null, place: SchemaPlace): void => {
        if (current === null || !take(budget)) return;
        const node = reader.read(place);
        for (const rule of node.rules) {
          // What compares with the object before is not asked of a new one.
          if (/\boldSelf\b/u.test(rule.rule)) continue;
          rules += 1;
          const program = rules > MAX_RULES ? undefined : programOf(rule);
          const verdict = program?.evaluate(views.of(current, place));
          if (verdict === false) problems.push(problemOf(rule, path));
          else if (verdict instanceof CelError && verdict.message.startsWith('no such key: '))
            problems.push(problemOf(rule, path, verdict.message));
          else if (verdict !== true) unjudged += 1;
        }
        if (Array.isArray(current)) {
          const { items } = node;
          if (items === undefined) return;
          current.forEach((item: Data | null, index) => {
            path.push(index);
            visit(item, items);
            path.pop();
          });
        } else if (isMap(current)) {
          for (const [name, inner] of Object.entries(current)) {
            const schema = node.properties.get(name) ?? node.others;
            if (schema === undefined) continue;
            path.push(name);
            visit(inner, schema);
            path.pop();
          }
        }
      };
      visit(value, root);
      return { problems, unjudged };
    },
  };
}

/** A rule that does not hold, or that reads what is not there: the server refuses either. */
function problemOf({ rule, message }: SchemaRuleText, path: readonly (string | number)[], error?: string): Problem {
  const why = message ?? `it must hold that ${rule.replaceAll(/\s+/gu, ' ')}`;
  const text = why.length > 300 ? `${why.slice(0, 299)}…` : why;
  return {
    rule: 'schema-validation',
    severity: 'high',
    path: [...path],
    message: `${sentence(pathText(path))} is refused by the definition's own rule${error === undefined ? '' : `, which ends in "${error}"`}: ${text.replace(/\.$/u, '')}.`,
  };
}

/** Values as CEL sees them: times and bytes as such, and fields under the names that an expression can write. */
interface Views {
  of(value: Data, place: SchemaPlace): CelValue;
}

const CONVERTED: Readonly<Record<string, (value: CelValue) => CelValue>> = {
  'date-time': timestamp,
  date: (value) => (typeof value === 'string' ? timestamp(`${value}T00:00:00Z`) : value),
  duration,
  byte: base64Decode,
};

function viewsBy(reader: SchemaReader): Views {
  const isDifferent = memoised(reader, (place) => {
    const { type, format, properties } = reader.read(place);
    return (
      (type === 'string' && format !== undefined && Object.hasOwn(CONVERTED, format)) ||
      [...properties.keys()].some((name) => escaped(name) !== name)
    );
  });
  const of = (value: Data | null, place: SchemaPlace): CelValue => {
    if (value === null || !isDifferent(place)) return value;
    const { type, format, properties, others, items } = reader.read(place);
    if (typeof value === 'string') {
      const convert =
        type === 'string' && format !== undefined && Object.hasOwn(CONVERTED, format) ? CONVERTED[format] : undefined;
      const converted = convert?.(value) ?? value;
      // What is no time is told by its format; the rules then see the text.
      return converted instanceof CelError ? value : converted;
    }
    if (Array.isArray(value))
      return items === undefined ? (value as CelValue) : value.map((item: Data | null) => of(item, items));
    if (!isMap(value)) return value;
    const view: Record<string, CelValue> = {};
    for (const [name, inner] of Object.entries(value)) {
      const property = properties.get(name);
      const schema = property ?? others;
      view[property === undefined ? name : escaped(name)] = schema === undefined ? inner : of(inner, schema);
    }
    return view;
  };
  return { of };
}

/** CEL's own words, which no field can be called. Source: Kubernetes' documentation of validation rules. */
const RESERVED = new Set([
  'true',
  'false',
  'null',
  'in',
  'as',
  'break',
  'const',
  'continue',
  'else',
  'for',
  'function',
  'if',
  'import',
  'let',
  'loop',
  'package',
  'namespace',
  'return',
  'var',
  'void',
  'while',
]);

/** The name by which an expression reads a field. Source: Kubernetes' documentation of validation rules. */
function escaped(name: string): string {
  if (RESERVED.has(name)) return `__${name}__`;
  if (/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && !name.includes('__')) return name;
  return name
    .replaceAll('__', '__underscores__')
    .replaceAll('.', '__dot__')
    .replaceAll('-', '__dash__')
    .replaceAll('/', '__slash__');
}

/** Whether a schema, or one within it, is such; each is asked once. */
function memoised(reader: SchemaReader, isSuch: (place: SchemaPlace) => boolean): (place: SchemaPlace) => boolean {
  const known = new Map<SchemaPlace, boolean>();
  const ask = (place: SchemaPlace): boolean => {
    const answer = known.get(place);
    if (answer !== undefined) return answer;
    known.set(place, false);
    const { properties, others, items } = reader.read(place);
    const found =
      isSuch(place) ||
      [...properties.values()].some(ask) ||
      (others !== undefined && ask(others)) ||
      (items !== undefined && ask(items));
    known.set(place, found);
    return found;
  };
  return ask;
}
