import { childrenOf, type Expr } from '../../cel/compiler/syntax.ts';
import type { TextFunction } from './kyverno-functions.ts';
import { rewritten } from '../rewrite.ts';

/** The variable that stands for every call whose answer lies in a cluster, a registry or a program. No policy can spell it. */
export const UNANSWERED = '@unanswered';
/** The variable that stands for what Kyverno works out of a text; see `textFunctions`. */
export const TEXT_FUNCTIONS = '@text';

/** What Kyverno's functions that ask are called by. Source: Kyverno's documentation of its CEL libraries. */
const ASKING: ReadonlySet<string> = new Set([
  'resource',
  'http',
  'globalContext',
  'imageData',
  'generator',
  'user',
  'x509',
  'random',
  'time',
  'gzip',
  'attestors',
  'attestations',
  'envoy',
]);
const ASKING_CALLS: ReadonlySet<string> = new Set([
  'verifyImageSignatures',
  'verifyAttestationSignatures',
  'getImageData',
  'extractPayload',
  'payload',
  'random',
  'now',
  'marshal',
  'getMetadata',
  'GetMetadata',
]);

/** What `image(…)` can be asked, each without arguments. */
const PARTS: ReadonlySet<string> = new Set([
  'registry',
  'repository',
  'tag',
  'digest',
  'identifier',
  'identifierWithSeparator',
  'containsDigest',
]);

/** Functions of one text, and of which mapping they are a look-up. */
const OF_TEXT: Readonly<Record<string, TextFunction>> = {
  image: 'image',
  parseImageReference: 'image',
  md5: 'md5',
  sha1: 'sha1',
  sha256: 'sha256',
  'hash.md5': 'md5',
  'hash.sha1': 'sha1',
  'hash.sha256': 'sha256',
  parseServiceAccount: 'serviceAccount',
  'user.parseServiceAccount': 'serviceAccount',
  'json.unmarshal': 'json',
  'yaml.parse': 'yaml',
  'x509.decode': 'x509',
};

/**
 * The expression with what Kyverno adds to Kubernetes' CEL brought to what that can say: calls that would ask become a
 * variable without an answer, functions of a text (`image(name)`, `json.unmarshal(text)`) a look-up, `image(name).tag()` a field.
 */
export function withKyvernoLibrary(expr: Expr): Expr {
  const own = new Set<string>();
  collectBound(expr, own);
  return rewritten(expr, (node) => {
    if (node.kind === 'call') return ofCall(node);
    return node.kind === 'method' ? ofMethod(node, own) : node;
  });
}

function ofMethod(node: Extract<Expr, { readonly kind: 'method' }>, own: ReadonlySet<string>): Expr {
  const { target, name, args, offset, depth } = node;
  const [first] = args;
  if (ASKING_CALLS.has(name)) return unanswered(node);
  if (args.length === 0 && PARTS.has(name))
    return { kind: 'select', operand: target, field: name, isOptional: false, offset, depth };
  if (target.kind !== 'name' || own.has(target.name)) return node;
  const called = `${target.name}.${name}`;
  if (Object.hasOwn(OF_TEXT, called) && first !== undefined && args.length === 1)
    return lookUp(node, OF_TEXT[called] ?? 'image', first);
  if (called === 'math.round' && args.length === 2) return roundedTo(node, args);
  if (called === 'time.toCron' && first !== undefined && args.length === 1) return lookUp(node, 'cron', textOf(first));
  if (called === 'time.truncate' && args.length === 2) return truncatedTo(node, args);
  if (called === 'transform.listObjToMap' && args.length === 4) return mapOfLists(node, args);
  return ASKING.has(target.name) ? unanswered(node) : node;
}

function ofCall(node: Extract<Expr, { readonly kind: 'call' }>): Expr {
  const { name, args, offset, depth } = node;
  const [first] = args;
  if (ASKING_CALLS.has(name)) return unanswered(node);
  if (name === 'listObjToMap' && args.length === 4) return mapOfLists(node, args);
  if (first === undefined || args.length !== 1) return node;
  if (name === 'isImage')
    return {
      kind: 'binary',
      operator: 'in',
      left: first,
      right: functionNamed('image', node),
      offset,
      depth: depth + 1,
    };
  return Object.hasOwn(OF_TEXT, name) ? lookUp(node, OF_TEXT[name] ?? 'image', first) : node;
}

function unanswered({ offset, depth }: Expr): Expr {
  return { kind: 'name', name: UNANSWERED, isRooted: false, offset, depth };
}

function functionNamed(field: TextFunction, { offset }: Expr): Expr {
  const operand: Expr = { kind: 'name', name: TEXT_FUNCTIONS, isRooted: false, offset, depth: 0 };
  return { kind: 'select', operand, field, isOptional: false, offset, depth: 1 };
}

function lookUp(node: Expr, name: TextFunction, index: Expr): Expr {
  const { offset, depth } = node;
  return { kind: 'index', operand: functionNamed(name, node), index, isOptional: false, offset, depth: depth + 1 };
}

/** `string(value)`. */
function textOf(value: Expr): Expr {
  return { kind: 'call', name: 'string', args: [value], offset: value.offset, depth: value.depth + 1 };
}

/** `time.truncate(time, step)`: both as one text, by which the answer is looked up. */
function truncatedTo(node: Expr, [time, step]: readonly Expr[]): Expr {
  if (time === undefined || step === undefined) return node;
  const { offset, depth } = node;
  const blank: Expr = { kind: 'literal', literal: { type: 'string', value: ' ' }, offset, depth: 0 };
  const plus = (left: Expr, right: Expr): Expr => ({
    kind: 'binary',
    operator: '+',
    left,
    right,
    offset,
    depth: depth + 2,
  });
  return lookUp(node, 'truncated', plus(plus(textOf(time), blank), textOf(step)));
}

/** More digits than a double has. */
const MAX_DIGITS = 20;

/** `math.round(x, 2)`: to the hundredth. */
function roundedTo(node: Extract<Expr, { readonly kind: 'method' }>, [value, places]: readonly Expr[]): Expr {
  const { offset, depth } = node;
  const negated = places?.kind === 'negate' ? places.operand : places;
  if (value === undefined || negated?.kind !== 'literal' || negated.literal.type !== 'int') return unanswered(node);
  const digits = Number(negated.literal.value) * (places === negated ? 1 : -1);
  if (Math.abs(digits) > MAX_DIGITS) return unanswered(node);
  const scale: Expr = { kind: 'literal', literal: { type: 'double', value: 10 ** digits }, offset, depth: 0 };
  const asDouble: Expr = { kind: 'call', name: 'double', args: [value], offset, depth: value.depth + 1 };
  const scaled: Expr = { kind: 'binary', operator: '*', left: asDouble, right: scale, offset, depth: value.depth + 2 };
  const round: Expr = { ...node, args: [scaled], depth: depth + 2 };
  return { kind: 'binary', operator: '/', left: round, right: scale, offset, depth: depth + 3 };
}

/** `listObjToMap(a, b, 'k', 'v')`: for each item of `a` its `k`, with the `v` of the item of `b` in the same place. */
function mapOfLists(node: Expr, [keys, values, key, value]: readonly Expr[]): Expr {
  if (keys === undefined || values === undefined || key === undefined || value === undefined) return node;
  const { offset } = node;
  const depth = node.depth + 3;
  const [place, item] = ['@place', '@item'];
  const name = (text: string): Expr => ({ kind: 'name', name: text, isRooted: false, offset, depth: 0 });
  const at = (operand: Expr, index: Expr): Expr => ({
    kind: 'index',
    operand,
    index,
    isOptional: false,
    offset,
    depth,
  });
  const entry = { key: at(name(item), key), value: at(at(values, name(place)), value), isOptional: false };
  const body: Expr = { kind: 'map', entries: [entry], offset, depth };
  return {
    kind: 'loop',
    macro: 'transformMapEntry',
    range: keys,
    variables: [place, item],
    filter: undefined,
    body,
    offset,
    depth: depth + 1,
  };
}

/** The names that loops of the expression give their elements: `users.all(user, user.startsWith('a'))` asks nobody. */
function collectBound(expr: Expr, into: Set<string>): void {
  if (expr.kind === 'loop') for (const name of expr.variables) into.add(name);
  if (expr.kind === 'bind' || expr.kind === 'optMap' || expr.kind === 'optFlatMap') into.add(expr.variable);
  for (const child of childrenOf(expr)) collectBound(child, into);
}
