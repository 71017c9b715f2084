import { type DataMap, isMap } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Secrets whose values the API server refuses, or that hold other bytes than was meant. No value is in any message. */
export const check: SetCheck = function* (set) {
  for (const secret of set.ofKind('Secret')) {
    // SOPS leaves the object readable and encrypts its values.
    if (secret.object['sops'] !== undefined) continue;
    const data = mapOf(secret.object['data']);
    for (const [key, value] of Object.entries(data)) {
      const problem = typeof value === 'string' && !isFilledInLater(value) ? problemOf(key, value) : undefined;
      if (problem === undefined) continue;
      yield {
        resource: secret,
        path: ['data', key],
        message: `Secret "${secret.name}" has under "${key}" ${problem.text}.`,
        ...(problem.isRefused ? {} : { severity: 'info' as const }),
      };
    }
    yield* problemsOfType(secret, data, mapOf(secret.object['stringData']));
  }
};

interface Problem {
  readonly text: string;
  readonly isRefused: boolean;
}

/** Names whose value is one line that somebody types or a program compares. */
const ONE_LINE = /(?:^|[._-]|[a-z])(?:password|passwd|pwd|token|api[._-]?key|secret[._-]?key|access[._-]?key)$/iu;

function problemOf(key: string, value: string): Problem | undefined {
  const bytes = decoded(value);
  if (bytes === undefined) {
    return { text: 'a value that is not base64, so the API server refuses the object', isRefused: true };
  }
  const text = bytes.toString('utf8');
  if (isEncodedText(text)) {
    return {
      text: 'a value that was encoded twice, so the program reads base64 instead of the value',
      isRefused: false,
    };
  }
  if (ONE_LINE.test(key) && /^[^\n]+\n$/u.test(text)) {
    return { text: 'a value with a line break at its end, so a login with it fails', isRefused: false };
  }
  return undefined;
}

/** The bytes of a value as the API server reads it, which looks past line breaks; undefined where it would refuse it. */
function decoded(value: string): Buffer | undefined {
  const digits = value.replace(/[\r\n]/gu, '');
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(digits) ? Buffer.from(digits, 'base64') : undefined;
}

/** Shortest text that is taken for an encoded one, in characters: many a short word happens to be base64. */
const MIN_ENCODED = 8;

function isEncodedText(text: string): boolean {
  const line = text.trim();
  if (line.length < MIN_ENCODED) return false;
  const inner = decoded(line);
  return inner !== undefined && inner.toString('base64') === line.replace(/[\r\n]/gu, '') && isPrintable(inner);
}

function isPrintable(bytes: Buffer): boolean {
  return bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09);
}

/** Whether a tool puts the value in when the manifest is applied: Flux, Argo CD's plugins, SOPS, Ansible and the like. */
function isFilledInLater(value: string): boolean {
  return /[$]\{|<[^<>]*>|\{\{|ENC\[/u.test(value);
}

/** What a Secret of a type must hold, so that the API server takes it and its user can read it. */
interface TypeRule {
  readonly keys: readonly string[];
  /** Whether the value of a key can be read. */
  readonly isWell: (text: string) => boolean;
  readonly form: string;
}

const isPem = (text: string): boolean => text.trim() === '' || text.includes('-----BEGIN ');
const TYPES: Readonly<Record<string, TypeRule>> = {
  'kubernetes.io/tls': { keys: ['tls.crt', 'tls.key'], isWell: isPem, form: 'PEM' },
  'kubernetes.io/dockerconfigjson': { keys: ['.dockerconfigjson'], isWell: isJson, form: 'JSON' },
  'kubernetes.io/dockercfg': { keys: ['.dockercfg'], isWell: isJson, form: 'JSON' },
};

function* problemsOfType(secret: Resource, data: DataMap, stringData: DataMap): Generator<Violation> {
  const type = secret.object['type'];
  const rule = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (typeof type !== 'string' || rule === undefined) return;
  for (const key of rule.keys) {
    const plain = stringData[key];
    const encoded = data[key];
    if (plain === undefined && encoded === undefined) {
      yield {
        resource: secret,
        path: ['data', key],
        message: `Secret "${secret.name}" is of type ${type} and lacks the key "${key}", so the API server refuses it.`,
      };
      continue;
    }
    // What stands in stringData wins over data.
    const text = typeof plain === 'string' ? plain : textOf(encoded);
    if (text === undefined || isFilledInLater(text) || rule.isWell(text)) continue;
    yield {
      resource: secret,
      path: [plain === undefined ? 'data' : 'stringData', key],
      message: `Secret "${secret.name}" is of type ${type} and has under "${key}" what is no ${rule.form}, so whatever needs it fails.`,
    };
  }
}

/** The text of an encoded value; undefined where it is none, which has been told already. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && !isFilledInLater(value) ? decoded(value)?.toString('utf8') : undefined;
}

function isJson(text: string): boolean {
  try {
    return isMap(JSON.parse(text));
  } catch {
    return false;
  }
}

function mapOf(value: unknown): DataMap {
  return isMap(value) ? value : {};
}
