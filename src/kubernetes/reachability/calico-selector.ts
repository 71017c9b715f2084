import { allOf, anyOf, asAnswer, not } from './answer.ts';
import { EVERYTHING, type LabelTest, UNJUDGED, UNKNOWN } from './label-test.ts';

/** Deepest nesting of a selector that is read; text of a repository can have any. */
const MOST_DEPTH = 50;

const TOKEN = /(?:(&&|\|\||==|!=|!|[(){},])|"([^"]*)"|'([^']*)'|([A-Za-z0-9_./*`-]+))/uy;

interface Token {
  readonly text: string;
  readonly isString: boolean;
}

/**
 * What an expression of Calico selects: `app == 'web' && has(tier)`. Empty and `all()` select everything; what is no such expression
 * leaves the question open. Source: the selectors in Calico's reference of NetworkPolicy.
 */
export function testOfCalicoSelector(text: string): LabelTest {
  const tokens = tokensOf(text);
  if (tokens === undefined) return UNJUDGED;
  if (tokens.length === 0) return EVERYTHING;
  let next = 0;
  const peek = (ahead = 0): string | undefined => {
    const token = tokens[next + ahead];
    return token === undefined || token.isString ? undefined : token.text;
  };
  const take = (expected: string): boolean => {
    if (peek() !== expected) return false;
    next += 1;
    return true;
  };
  const word = (): Token | undefined => {
    const token = tokens[next];
    next += 1;
    return token;
  };

  function either(depth: number): LabelTest | undefined {
    const first = both(depth);
    const tests = [first];
    while (take('||')) tests.push(both(depth));
    if (tests.length === 1) return first;
    const known = tests.filter((one) => one !== undefined);
    if (known.length < tests.length) return undefined;
    if (known.some(({ isAll }) => isAll)) return EVERYTHING;
    return { test: (labels) => anyOf(known, ({ test }) => test(labels)), isAll: false, pairs: {} };
  }

  function both(depth: number): LabelTest | undefined {
    const first = single(depth);
    const tests = [first];
    while (take('&&')) tests.push(single(depth));
    if (tests.length === 1) return first;
    const known = tests.filter((one) => one !== undefined);
    if (known.length < tests.length) return undefined;
    return {
      test: (labels) => allOf(known, ({ test }) => test(labels)),
      isAll: known.every(({ isAll }) => isAll),
      pairs: Object.assign({}, ...known.map(({ pairs }) => pairs)) as Readonly<Record<string, string>>,
    };
  }

  function single(depth: number): LabelTest | undefined {
    if (depth > MOST_DEPTH) return undefined;
    if (take('!')) {
      const inner = single(depth + 1);
      return inner === undefined ? undefined : { test: (labels) => not(inner.test(labels)), isAll: false, pairs: {} };
    }
    if (take('(')) {
      const inner = either(depth + 1);
      return take(')') ? inner : undefined;
    }
    if (peek(1) === '(') return call();
    return comparison();
  }

  function call(): LabelTest | undefined {
    const name = word()?.text;
    next += 1;
    if (name === 'all' && take(')')) return EVERYTHING;
    // Endpoints that are of no namespace are no pods.
    if (name === 'global' && take(')')) return { test: () => 'no', isAll: false, pairs: {} };
    const key = word()?.text;
    if (name !== 'has' || key === undefined || !take(')')) return undefined;
    return {
      test: (labels) => (labels(key) === UNKNOWN ? 'may' : asAnswer(labels(key) !== undefined)),
      isAll: false,
      pairs: {},
    };
  }

  function comparison(): LabelTest | undefined {
    const key = word()?.text ?? '';
    const first = word()?.text ?? '';
    const isNegated = first === 'not';
    const operator = isNegated ? `not ${word()?.text ?? ''}` : first;
    const holds = operatorNamed(operator);
    if (holds === undefined) return undefined;
    const values = peek() === '{' ? listed() : oneValue();
    if (values === undefined) return undefined;
    const [only] = values;
    return {
      test: (labels) => {
        const value = labels(key);
        return value === UNKNOWN ? 'may' : asAnswer(holds(value, values));
      },
      isAll: false,
      pairs:
        (operator === '==' || (operator === 'in' && values.length === 1)) && only !== undefined ? { [key]: only } : {},
    };
  }

  function oneValue(): readonly string[] | undefined {
    const token = word();
    return token?.isString === true ? [token.text] : undefined;
  }

  function listed(): readonly string[] | undefined {
    next += 1;
    const values: string[] = [];
    while (!take('}')) {
      const value = word();
      if (value?.isString !== true) return undefined;
      values.push(value.text);
      take(',');
    }
    return values;
  }

  const test = either(0);
  return test === undefined || next < tokens.length ? UNJUDGED : test;
}

type Holds = (value: string | undefined, values: readonly string[]) => boolean;

function operatorNamed(name: string): Holds | undefined {
  switch (name) {
    case '==':
    case 'in':
      return (value, values) => value !== undefined && values.includes(value);
    case '!=':
    case 'not in':
      return (value, values) => value === undefined || !values.includes(value);
    case 'contains':
      return (value, [text = '']) => value?.includes(text) === true;
    case 'starts-with':
      return (value, [text = '']) => value?.startsWith(text) === true;
    case 'ends-with':
      return (value, [text = '']) => value?.endsWith(text) === true;
    default:
      return undefined;
  }
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let read = 0;
  const trimmed = text
    .trimEnd()
    .replaceAll(/\bstarts\s+with\b/gu, 'starts-with')
    .replaceAll(/\bends\s+with\b/gu, 'ends-with');
  while (read < trimmed.length) {
    if (trimmed.charAt(read).trim() === '') {
      read += 1;
      continue;
    }
    TOKEN.lastIndex = read;
    const match = TOKEN.exec(trimmed);
    if (match === null) return undefined;
    const [, mark, double, single, word] = match;
    tokens.push({
      text: mark ?? double ?? single ?? word ?? '',
      isString: double !== undefined || single !== undefined,
    });
    read = TOKEN.lastIndex;
  }
  return tokens;
}
