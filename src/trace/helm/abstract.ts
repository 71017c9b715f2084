import type { Data } from '../../model/data.ts';
import type { ChartInstance, ChartValues, ValuesPath } from './chart-values.ts';

/**
 * What an expression of a template stands for, as far as its source tells: not the value, but where it comes from. Kept small on
 * purpose; what is not here is `unknown`, and nothing is claimed of it.
 */
export type Abstract =
  | { readonly kind: 'unknown' }
  /** The dot at the top of a template: `.Values`, `.Chart` and the rest. */
  | { readonly kind: 'context'; readonly chart: ChartInstance }
  /** Something below `.Values`. */
  | { readonly kind: 'path'; readonly chart: ChartInstance; readonly path: ValuesPath }
  /** Something below `.Chart`, `.Release`, `.Files` and so on. */
  | { readonly kind: 'other'; readonly chart: ChartInstance; readonly name: string; readonly fields: readonly string[] }
  /** What `.Files` gives: of one file or of all that a pattern names; with fields, what is read out of it as YAML. */
  | {
      readonly kind: 'files';
      readonly chart: ChartInstance;
      readonly names: readonly string[];
      readonly fields: readonly string[];
    }
  | { readonly kind: 'constant'; readonly value: Data | null | undefined }
  /** A map made by the template. What is not among its entries may be in its bases, the first of which wins. */
  | { readonly kind: 'map'; readonly entries: Map<string, Abstract>; readonly bases: readonly Abstract[] }
  | { readonly kind: 'list'; readonly items: readonly Abstract[] }
  /** One of these; which one the source does not tell. */
  | { readonly kind: 'oneOf'; readonly choices: readonly Abstract[] }
  /** What a named template prints when it is given `argument`; with fields, what is read out of that. */
  | { readonly kind: 'call'; readonly name: string; readonly argument: Abstract; readonly fields: readonly string[] }
  /** A key or index that a range is at. */
  | { readonly kind: 'key'; readonly key: string; readonly of: Abstract };

export const UNKNOWN: Abstract = { kind: 'unknown' };

/** One of the values, without those of which nothing is known. */
export function oneOf(values: readonly Abstract[]): Abstract {
  const choices = values.filter((value) => value.kind !== 'unknown');
  const [first] = choices;
  if (first === undefined) return UNKNOWN;
  return choices.length === 1 ? first : { kind: 'oneOf', choices };
}

/** What `.name` of the value stands for. */
export function fieldOf(value: Abstract, name: string, values: ChartValues): Abstract {
  switch (value.kind) {
    case 'path':
      return { ...value, path: [...value.path, name] };
    case 'context':
      return name === 'Values'
        ? { kind: 'path', chart: value.chart, path: [] }
        : { kind: 'other', chart: value.chart, name, fields: [] };
    case 'other': {
      if (value.name !== 'Subcharts' || value.fields.length > 0) return { ...value, fields: [...value.fields, name] };
      const child = value.chart.children.find((one) => one.names.at(-1) === name);
      return child === undefined ? UNKNOWN : { kind: 'context', chart: child };
    }
    case 'map': {
      const entry = value.entries.get(name);
      if (entry !== undefined) return entry;
      return oneOf(value.bases.map((base) => fieldOf(base, name, values)).filter((one) => exists(one, values)));
    }
    case 'list':
      return value.items[Number(name)] ?? oneOf(value.items);
    case 'oneOf':
      return oneOf(value.choices.map((one) => fieldOf(one, name, values)).filter((one) => exists(one, values)));
    case 'call':
      return { ...value, fields: [...value.fields, name] };
    case 'files':
      return isWayToPrint(name) ? value : { ...value, fields: [...value.fields, name] };
    case 'constant':
    case 'key':
    case 'unknown':
      return UNKNOWN;
  }
}

/** Methods of `.Files` that give all of its content in another form. */
function isWayToPrint(name: string): boolean {
  return name === 'AsConfig' || name === 'AsSecrets';
}

/** What a range over the value is at, when it is at `key`; undefined where the key is not known. */
export function elementOf(value: Abstract, key: string | undefined, values: ChartValues): Abstract {
  switch (value.kind) {
    case 'path':
      return key === undefined ? value : fieldOf(value, key, values);
    case 'list':
      return (key === undefined ? undefined : value.items[Number(key)]) ?? oneOf(value.items);
    case 'map':
      return key === undefined ? oneOf([...value.entries.values()]) : fieldOf(value, key, values);
    case 'files': {
      const named = value.names.filter((one) => one === key);
      return named.length === 1 ? { ...value, names: named } : value;
    }
    case 'oneOf':
      return oneOf(value.choices.map((one) => elementOf(one, key, values)));
    default:
      return UNKNOWN;
  }
}

function exists(value: Abstract, values: ChartValues): boolean {
  return value.kind !== 'path' || values.valueAt(value.chart, value.path) !== undefined;
}

/** The value itself where the source and the values files tell it. */
export function concrete(
  value: Abstract,
  values: ChartValues,
): { readonly value: Data | null | undefined } | undefined {
  switch (value.kind) {
    case 'path':
      return { value: values.valueAt(value.chart, value.path) };
    case 'constant':
      return { value: value.value };
    case 'key':
      return { value: value.key };
    default:
      return undefined;
  }
}

/** The same as text, for names and keys. */
export function concreteText(value: Abstract, values: ChartValues): string | undefined {
  const known = concrete(value, values);
  return known === undefined || known.value === undefined || known.value === null || typeof known.value === 'object'
    ? undefined
    : String(known.value);
}

/** Whether Go takes it for true; undefined where the source does not tell. */
export function truthOf(value: Abstract, values: ChartValues): boolean | undefined {
  if (value.kind === 'map' && value.entries.size > 0) return true;
  if (value.kind === 'list') return value.items.length > 0;
  if (value.kind === 'context') return true;
  const known = concrete(value, values);
  return known === undefined ? undefined : isTrue(known.value);
}

export function isTrue(value: Data | null | undefined): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
