import type { Data } from '../model/data.ts';

/** Words that YAML takes for something else than text, in any case. Source: YAML 1.1, which Kubernetes reads. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|~)$/iu;

/** A key as it is written in front of a colon. */
export function keyText(key: string, isQuoted: boolean): string {
  const isPlain = /^[A-Za-z_][\w./-]*$/u.test(key) && !RESERVED.test(key);
  return isPlain && !isQuoted ? key : JSON.stringify(key);
}

/** A value on one line. `isQuoted`: as JSON, for texts that are. */
export function valueText(value: Data | null, isQuoted: boolean): string {
  if (typeof value === 'string') {
    const isPlain = /^[A-Za-z][\w./-]*$/u.test(value) && !RESERVED.test(value);
    return isPlain && !isQuoted ? value : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: Data | null) => valueText(item, isQuoted)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${keyText(key, isQuoted)}: ${valueText(item, isQuoted)}`,
    );
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return String(value);
}

/** The lines of `a:`, `  b:`, `    c: value` for the keys a, b, c, each behind `indent` blanks. */
export function nestedLines(keys: readonly string[], value: Data, indent: number): readonly string[] {
  return keys.map((key, depth) => {
    const head = `${' '.repeat(indent + 2 * depth)}${keyText(key, false)}:`;
    return depth === keys.length - 1 ? `${head} ${valueText(value, false)}` : head;
  });
}

/** The value below the keys, on one line: `{ b: { c: value } }`. */
export function nestedValue(keys: readonly string[], value: Data): Data {
  return keys.reduceRight<Data>((inner, key) => ({ [key]: inner }), value);
}
