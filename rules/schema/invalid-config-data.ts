import { type Part, partAt, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the object';
/** Bytes that the data of one object may have. */
const MAX_DATA = 1024 * 1024;
/** Bytes for each character of base64, which takes four for three. */
const ENCODED = 0.75;
/** Keys that Secrets of Kubernetes' own types have: all of a list, or one of those that a bar parts. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/basic-auth': ['username|password'],
};

/** Keys whose value is an object in JSON. */
const IN_JSON: Readonly<Record<string, string>> = {
  'kubernetes.io/dockerconfigjson': '.dockerconfigjson',
  'kubernetes.io/dockercfg': '.dockercfg',
};

/** Keys and sizes of data that the API server refuses, and Secrets without the keys of their type. */
export const check: SetCheck = function* (set) {
  for (const map of set.ofKind('ConfigMap')) yield* dataFaults(wholeOf(map), { data: 1, binaryData: ENCODED });
  for (const secret of set.ofKind('Secret')) {
    yield* dataFaults(wholeOf(secret), { data: ENCODED, stringData: 1 });
    yield* typeFaults(wholeOf(secret));
  }
};

/** `fields`: the bytes for each character of their values. */
function* dataFaults(whole: Part, fields: Readonly<Record<string, number>>): Generator<Violation> {
  let size = 0;
  for (const [field, bytes] of Object.entries(fields)) {
    const data = partAt(whole, field);
    if (data === undefined) continue;
    for (const [key, value] of Object.entries(data.value)) {
      size += typeof value === 'string' ? value.length * bytes : 0;
      const fault = keyFault(key);
      if (fault !== undefined) yield violationAt(data, key, `The key "${key.slice(0, 60)}" ${fault}, ${REFUSED}.`);
    }
  }
  const [first, binary] = [partAt(whole, 'data'), partAt(whole, 'binaryData')];
  for (const key of Object.keys(binary?.value ?? {}))
    if (first !== undefined && Object.hasOwn(first.value, key))
      yield violationAt(first, key, `The key "${key.slice(0, 60)}" is in \`binaryData\` as well, ${REFUSED}.`);
  if (size > MAX_DATA)
    yield violationAt(
      whole,
      'data',
      `The data has about ${(size / MAX_DATA).toFixed(1)} MiB, and one is allowed, ${REFUSED}.`,
    );
}

function keyFault(key: string): string | undefined {
  if (key === '.' || key.startsWith('..')) return 'is or begins as a way through folders does';
  if (key.length > 253) return `has ${key.length} characters, and 253 are allowed`;
  return /^[-._a-zA-Z0-9]+$/u.test(key) ? undefined : 'may hold only letters, digits, dashes, dots and underscores';
}

function* typeFaults(secret: Part): Generator<Violation> {
  const { type, data, stringData } = secret.value;
  if (typeof type !== 'string' || !Object.hasOwn(KEYS, type)) return;
  const has = (key: string): boolean => [data, stringData].some((one) => isMap(one) && Object.hasOwn(one, key));
  yield* jsonFaults(secret, IN_JSON[type]);
  const missing = KEYS[type]?.find((keys) => !keys.split('|').some(has));
  if (missing !== undefined)
    yield violationAt(
      secret,
      'data',
      `A Secret of type ${type} has the key ${missing.replace('|', ' or ')}, and this one has not, ${REFUSED}.`,
    );
}

/** Text that a pull secret has in place of JSON: a placeholder most often. Text wins where both are given. */
function* jsonFaults(secret: Part, key: string | undefined): Generator<Violation> {
  if (key === undefined) return;
  const [text, bytes] = [partAt(secret, 'stringData'), partAt(secret, 'data')];
  const owner = text !== undefined && Object.hasOwn(text.value, key) ? text : bytes;
  const value = owner?.value[key];
  if (owner === undefined || typeof value !== 'string') return;
  if (!isObjectInJson(owner === text ? value : Buffer.from(value, 'base64').toString()))
    yield violationAt(owner, key, `The value of ${key} is no mapping in JSON, ${REFUSED}.`);
}

function isObjectInJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    // The server reads null as a mapping with nothing in it.
    return value === null || isMap(value);
  } catch {
    return false;
  }
}
