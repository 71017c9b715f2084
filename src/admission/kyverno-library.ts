import { childrenOf, type Expr } from '../cel/syntax.ts';
import { repositoryOf } from '../kubernetes/image-name.ts';
import { rewritten } from './rewrite.ts';

/** The variable that stands for every call whose answer lies in a cluster, a registry or a program. No policy can spell it. */
export const UNANSWERED = '@unanswered';
/** The variable that stands for the function `image`: a mapping from every image name to its parts. */
export const IMAGE_PARTS = '@image';

/** What Kyverno's functions that ask are called by. Source: Kyverno's documentation of its CEL libraries. */
const ASKING: ReadonlySet<string> = new Set([
  'resource',
  'http',
  'globalContext',
  'imageData',
  'generator',
  'user',
  'hash',
  'json',
  'yaml',
  'x509',
  'random',
  'time',
  'transform',
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
  'parseServiceAccount',
  'random',
  'now',
  'listObjToMap',
  'md5',
  'sha1',
  'sha256',
]);

/** What `image(…)` can be asked, each without arguments. */
const PARTS: ReadonlySet<string> = new Set(['registry', 'repository', 'tag', 'digest', 'identifier', 'containsDigest']);

/**
 * The expression with what Kyverno adds to Kubernetes' CEL brought to what that can say: calls that would ask become a
 * variable without an answer, `image(name).tag()` becomes a look-up.
 */
export function withKyvernoLibrary(expr: Expr): Expr {
  const own = new Set<string>();
  collectBound(expr, own);
  return rewritten(expr, (node) => {
    const { offset, depth } = node;
    if (node.kind === 'method') {
      const { target } = node;
      const asks =
        (target.kind === 'name' && ASKING.has(target.name) && !own.has(target.name)) || ASKING_CALLS.has(node.name);
      if (asks) return { kind: 'name', name: UNANSWERED, isRooted: false, offset, depth };
      if (node.args.length === 0 && PARTS.has(node.name))
        return { kind: 'select', operand: node.target, field: node.name, isOptional: false, offset, depth };
    }
    if (node.kind === 'call') {
      if (ASKING_CALLS.has(node.name)) return { kind: 'name', name: UNANSWERED, isRooted: false, offset, depth };
      const [name] = node.args;
      if (node.name === 'image' && name !== undefined && node.args.length === 1) {
        const operand: Expr = { kind: 'name', name: IMAGE_PARTS, isRooted: false, offset, depth: 0 };
        return { kind: 'index', operand, index: name, isOptional: false, offset, depth };
      }
      if (node.name === 'isImage' && name !== undefined && node.args.length === 1) {
        const right: Expr = { kind: 'name', name: IMAGE_PARTS, isRooted: false, offset, depth: 0 };
        return { kind: 'binary', operator: 'in', left: name, right, offset, depth };
      }
    }
    return node;
  });
}

/** The names that loops of the expression give their elements: `users.all(user, user.startsWith('a'))` asks nobody. */
function collectBound(expr: Expr, into: Set<string>): void {
  if (expr.kind === 'loop') for (const name of expr.variables) into.add(name);
  if (expr.kind === 'bind' || expr.kind === 'optMap' || expr.kind === 'optFlatMap') into.add(expr.variable);
  for (const child of childrenOf(expr)) collectBound(child, into);
}

/** Longest image name that is read, in UTF-16 units. */
const MAX_IMAGE = 1_000;

/** The parts of an image's name with Docker's defaults; undefined for what is no name of an image. */
export function imageParts(name: string): Readonly<Record<string, string | boolean>> | undefined {
  if (name.length > MAX_IMAGE) return undefined;
  const [named = '', digest = ''] = name.split('@', 2);
  const full = repositoryOf(named);
  const tag = named.slice(full.length + 1);
  const slash = full.indexOf('/');
  const host = full.slice(0, Math.max(slash, 0));
  const isHost = host === 'localhost' || host.includes('.') || host.includes(':');
  const path = isHost ? full.slice(slash + 1) : full;
  if (!/^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/u.test(path)) return undefined;
  return {
    registry: isHost ? host : 'index.docker.io',
    repository: isHost || path.includes('/') ? path : `library/${path}`,
    tag: tag === '' && digest === '' ? 'latest' : tag,
    digest,
    identifier: digest === '' ? tag || 'latest' : digest,
    containsDigest: digest !== '',
  };
}

function partsAt(key: string | symbol): ReturnType<typeof imageParts> {
  return typeof key === 'string' ? imageParts(key) : undefined;
}

/** A mapping whose keys are all names of images, as which expressions see `imageParts`. */
export function everyImage(): object {
  return new Proxy(
    {},
    {
      get: (_, key) => partsAt(key),
      has: (_, key) => partsAt(key) !== undefined,
      getOwnPropertyDescriptor(_, key) {
        const value = partsAt(key);
        return value === undefined ? undefined : { value, configurable: true, enumerable: true, writable: false };
      },
    },
  );
}
