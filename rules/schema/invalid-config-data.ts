import { type Part, partAt, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the object';
/** Bytes that the data of one object may have. */
const MAX_DATA = 1024 * 1024;
/** Keys that Secrets of Kubernetes' own types have: all of a list, or one of those that a bar parts. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/basic-auth': ['username|password'],
};

/** Keys and sizes of data that the API server refuses, and Secrets without the keys of their type. */
export const check: SetCheck = function* (set) {
  for (const map of set.ofKind('ConfigMap')) yield* dataFaults(wholeOf(map), ['data', 'binaryData']);
  for (const secret of set.ofKind('Secret')) {
    yield* dataFaults(wholeOf(secret), ['data', 'stringData']);
    yield* typeFaults(wholeOf(secret));
  }
};

function* dataFaults(whole: Part, fields: readonly [first: string, second: string]): Generator<Violation> {
  let size = 0;
  for (const field of fields) {
    const data = partAt(whole, field);
    if (data === undefined) continue;
    for (const [key, value] of Object.entries(data.value)) {
      size += typeof value === 'string' ? value.length : 0;
      const fault = keyFault(key);
      if (fault !== undefined) yield violationAt(data, key, `The key "${key.slice(0, 60)}" ${fault}, ${REFUSED}.`);
    }
  }
  const [first, binary] = [partAt(whole, fields[0]), partAt(whole, 'binaryData')];
  for (const key of Object.keys(binary?.value ?? {}))
    if (first !== undefined && Object.hasOwn(first.value, key))
      yield violationAt(first, key, `The key "${key.slice(0, 60)}" is in \`binaryData\` as well, ${REFUSED}.`);
  // Base64 takes four characters for three bytes.
  if (size * 0.75 > MAX_DATA)
    yield violationAt(
      whole,
      fields[0],
      `The data has about ${Math.round(size / MAX_DATA)} MiB, and one is allowed, ${REFUSED}.`,
    );
}

function keyFault(key: string): string | undefined {
  if (key === '.' || key === '..' || key.startsWith('../')) return 'is a way through folders and no name';
  if (key.length > 253) return `has ${key.length} characters, and 253 are allowed`;
  return /^[-._a-zA-Z0-9]+$/u.test(key) ? undefined : 'may hold only letters, digits, dashes, dots and underscores';
}

function* typeFaults(secret: Part): Generator<Violation> {
  const { type, data, stringData } = secret.value;
  if (typeof type !== 'string' || !Object.hasOwn(KEYS, type)) return;
  const has = (key: string): boolean => [data, stringData].some((one) => isMap(one) && Object.hasOwn(one, key));
  const missing = KEYS[type]?.find((keys) => !keys.split('|').some(has));
  if (missing !== undefined)
    yield violationAt(
      secret,
      'data',
      `A Secret of type ${type} has the key ${missing.replace('|', ' or ')}, and this one has not, ${REFUSED}.`,
    );
}
