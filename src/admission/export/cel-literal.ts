import { type Data, isMap } from '../../model/data.ts';

/**
 * A value as CEL writes it. Kubernetes wants the members of one list or map to be of one type, so that those which are not are
 * wrapped in `dyn`.
 */
export function celLiteral(value: Data | null): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return celText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isMap(value)) {
    return `[${inOneType(value).join(', ')}]`;
  }
  const keys = Object.keys(value);
  const members = inOneType(keys.map((key) => value[key] ?? null));
  return `{${keys.map((key, index) => `${celText(key)}: ${members[index] ?? 'null'}`).join(', ')}}`;
}

/** A text in single quotes. */
export function celText(text: string): string {
  const escaped = text.replaceAll(/[\\']/gu, (character) => `\\${character}`);
  return `'${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}'`;
}

function inOneType(members: readonly (Data | null)[]): readonly string[] {
  const types = new Set(members.map(typeOf));
  const texts = members.map(celLiteral);
  return types.size > 1 || [...types].some((type) => type === 'list' || type === 'map')
    ? texts.map((text) => `dyn(${text})`)
    : texts;
}

function typeOf(value: Data | null): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double';
  if (typeof value !== 'object') return typeof value;
  return isMap(value) ? 'map' : 'list';
}
