import type { Expr, Literal, LoopMacro } from '../../src/cel/compiler/syntax.ts';

/** CEL for a tree: parsing it gives the same tree again, offsets aside. Spacing, quotes and needless brackets are its own. */
export function unparse(expr: Expr): string {
  switch (expr.kind) {
    case 'literal':
      return literalText(expr.literal);
    case 'name':
      return expr.isRooted ? `.${expr.name}` : expr.name;
    case 'select':
      return `${inside(expr.operand, MEMBER)}.${expr.isOptional ? '?' : ''}${fieldText(expr.field)}`;
    case 'has':
      return `has(${inside(expr.operand, MEMBER)}.${fieldText(expr.field)})`;
    case 'index':
      return `${inside(expr.operand, MEMBER)}[${expr.isOptional ? '?' : ''}${unparse(expr.index)}]`;
    case 'call':
      return `${expr.name}(${expr.args.map(unparse).join(', ')})`;
    case 'method':
      return methodText(expr.target, expr.name, expr.args.map(unparse));
    case 'list':
      return `[${expr.elements.map((one) => (one.isOptional ? '?' : '') + unparse(one.value)).join(', ')}]`;
    case 'map':
      return `{${expr.entries
        .map(({ key, value, isOptional }) => `${isOptional ? '?' : ''}${unparse(key)}: ${unparse(value)}`)
        .join(', ')}}`;
    case 'message':
      return `${expr.name}{${expr.fields
        .map(({ name, value, isOptional }) => `${isOptional ? '?' : ''}${name}: ${unparse(value)}`)
        .join(', ')}}`;
    case 'and':
      return expr.terms.map((term) => inside(term, AND + 1)).join(' && ');
    case 'or':
      return expr.terms.map((term) => inside(term, OR + 1)).join(' || ');
    case 'not':
      return `!${inside(expr.operand, MEMBER)}`;
    case 'negate':
      return `-${inside(expr.operand, MEMBER)}`;
    case 'binary': {
      const level = levelOf(expr);
      return `${inside(expr.left, level)} ${expr.operator} ${inside(expr.right, level + 1)}`;
    }
    case 'conditional':
      return `${inside(expr.condition, OR)} ? ${inside(expr.consequent, OR)} : ${unparse(expr.otherwise)}`;
    case 'loop': {
      const filter = expr.filter === undefined ? [] : [unparse(expr.filter)];
      return methodText(expr.range, MACRO_NAMES[expr.macro], [...expr.variables, ...filter, unparse(expr.body)]);
    }
    case 'bind':
      return `cel.bind(${expr.variable}, ${unparse(expr.value)}, ${unparse(expr.body)})`;
    case 'optMap':
    case 'optFlatMap':
      return methodText(expr.target, expr.kind, [expr.variable, unparse(expr.body)]);
  }
}

const MACRO_NAMES: Readonly<Record<LoopMacro, string>> = {
  all: 'all',
  exists: 'exists',
  existsOne: 'exists_one',
  map: 'map',
  filter: 'filter',
  transformList: 'transformList',
  transformMap: 'transformMap',
  transformMapEntry: 'transformMapEntry',
  sortBy: 'sortBy',
};

// How tightly a node binds; a child that binds less is put in brackets.
const CONDITIONAL = 0;
const OR = 1;
const AND = 2;
const RELATION = 3;
const SUM = 4;
const PRODUCT = 5;
const UNARY = 6;
const MEMBER = 7;

function levelOf(expr: Expr): number {
  switch (expr.kind) {
    case 'conditional':
      return CONDITIONAL;
    case 'or':
      return OR;
    case 'and':
      return AND;
    case 'binary':
      return '+-'.includes(expr.operator) ? SUM : '*/%'.includes(expr.operator) ? PRODUCT : RELATION;
    case 'not':
    case 'negate':
      return UNARY;
    case 'literal':
      // The sign of `-1` would bind less than the dot of `-1.size()`.
      return typeof expr.literal.value === 'bigint' || typeof expr.literal.value === 'number' ? UNARY : MEMBER;
    default:
      return MEMBER;
  }
}

function inside(child: Expr, level: number): string {
  return levelOf(child) < level ? `(${unparse(child)})` : unparse(child);
}

function methodText(target: Expr, name: string, args: readonly string[]): string {
  return `${inside(target, MEMBER)}.${name}(${args.join(', ')})`;
}

function fieldText(field: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(field) ? field : `\`${field}\``;
}

function literalText(literal: Literal): string {
  switch (literal.type) {
    case 'null':
    case 'bool':
    case 'int':
      return String(literal.value);
    case 'uint':
      return `${literal.value}u`;
    case 'double':
      return /[.eE]/u.test(String(literal.value)) ? String(literal.value) : `${literal.value}.0`;
    case 'string':
      return quoted(literal.value);
    case 'bytes':
      return `b'${literal.value.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`;
  }
}

function quoted(text: string): string {
  const escaped = text.replaceAll(/['\\\p{Cc}\u2028\u2029]/gu, (character) =>
    character === "'" || character === '\\'
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}
