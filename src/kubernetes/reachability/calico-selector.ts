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
  const reader: Reader = { tokens, next: 0 };
  const test = readEither(reader, 0);
  return test === undefined || reader.next < tokens.length ? UNJUDGED : test;
}

/** How far the tokens are read. Each `read…` below takes what it reads, and gives undefined for what is no such expression. */
interface Reader {
  readonly tokens: readonly Token[];
  next: number;
}

function readEither(reader: Reader, depth: number): LabelTest | undefined {
  const tests = readJoined(reader, '||', () => readBoth(reader, depth));
  if (tests === undefined || tests.length === 1) return tests?.[0];
  if (tests.some(({ isAll }) => isAll)) return EVERYTHING;
  return { test: (labels) => anyOf(tests, ({ test }) => test(labels)), isAll: false, pairs: {} };
}

function readBoth(reader: Reader, depth: number): LabelTest | undefined {
  const tests = readJoined(reader, '&&', () => readSingle(reader, depth));
  if (tests === undefined || tests.length === 1) return tests?.[0];
  return {
    test: (labels) => allOf(tests, ({ test }) => test(labels)),
    isAll: tests.every(({ isAll }) => isAll),
    pairs: Object.assign({}, ...tests.map(({ pairs }) => pairs)) as Readonly<Record<string, string>>,
  };
}

/** What stands on both sides of each `operator`; one where there is none. */
function readJoined(
  reader: Reader,
  operator: string,
  read: () => LabelTest | undefined,
): readonly LabelTest[] | undefined {
  const tests: LabelTest[] = [];
  do {
    const test = read();
    if (test === undefined) return undefined;
    tests.push(test);
  } while (take(reader, operator));
  return tests;
}

function readSingle(reader: Reader, depth: number): LabelTest | undefined {
  if (depth > MOST_DEPTH) return undefined;
  if (take(reader, '!')) {
    const inner = readSingle(reader, depth + 1);
    return inner === undefined ? undefined : { test: (labels) => not(inner.test(labels)), isAll: false, pairs: {} };
  }
  if (take(reader, '(')) {
    const inner = readEither(reader, depth + 1);
    return take(reader, ')') ? inner : undefined;
  }
  return markAt(reader, 1) === '(' ? readCall(reader) : readComparison(reader);
}

function readCall(reader: Reader): LabelTest | undefined {
  const name = nextToken(reader)?.text;
  reader.next += 1;
  if (name === 'all' && take(reader, ')')) return EVERYTHING;
  // Endpoints that are of no namespace are no pods.
  if (name === 'global' && take(reader, ')')) return { test: () => 'no', isAll: false, pairs: {} };
  const key = nextToken(reader)?.text;
  if (name !== 'has' || key === undefined || !take(reader, ')')) return undefined;
  return {
    test: (labels) => (labels(key) === UNKNOWN ? 'may' : asAnswer(labels(key) !== undefined)),
    isAll: false,
    pairs: {},
  };
}

function readComparison(reader: Reader): LabelTest | undefined {
  const key = nextToken(reader)?.text ?? '';
  const first = nextToken(reader)?.text ?? '';
  const operator = first === 'not' ? `not ${nextToken(reader)?.text ?? ''}` : first;
  const holds = operatorNamed(operator);
  if (holds === undefined) return undefined;
  const values = markAt(reader) === '{' ? readList(reader) : readText(reader);
  if (values === undefined) return undefined;
  const [only] = values;
  const isPair = operator === '==' || (operator === 'in' && values.length === 1);
  return {
    test: (labels) => {
      const value = labels(key);
      return value === UNKNOWN ? 'may' : asAnswer(holds(value, values));
    },
    isAll: false,
    pairs: isPair && only !== undefined ? { [key]: only } : {},
  };
}

function readText(reader: Reader): readonly string[] | undefined {
  const token = nextToken(reader);
  return token?.isString === true ? [token.text] : undefined;
}

function readList(reader: Reader): readonly string[] | undefined {
  reader.next += 1;
  const values: string[] = [];
  while (!take(reader, '}')) {
    const value = nextToken(reader);
    if (value?.isString !== true) return undefined;
    values.push(value.text);
    take(reader, ',');
  }
  return values;
}

function nextToken(reader: Reader): Token | undefined {
  const token = reader.tokens[reader.next];
  reader.next += 1;
  return token;
}

/** Takes the next token where it is `expected` and no string. */
function take(reader: Reader, expected: string): boolean {
  if (markAt(reader) !== expected) return false;
  reader.next += 1;
  return true;
}

function markAt({ tokens, next }: Reader, ahead = 0): string | undefined {
  const token = tokens[next + ahead];
  return token === undefined || token.isString ? undefined : token.text;
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
