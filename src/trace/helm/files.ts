import { scalarText } from '../../kubernetes/syntax/scalar-text.ts';
import type { TextClue } from '../../model/helm-clues.ts';
import type { Location } from '../../model/location.ts';
import { linesOf } from '../../yaml/lines.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { isMap, valueAt } from '../../model/data.ts';
import { UNKNOWN, concreteText } from './abstract.ts';
import type { Abstract } from './abstract.ts';
import type { PrintedValue } from './printed-value.ts';
import type { ChartValues } from './chart-values.ts';

type Called = Extract<Abstract, { kind: 'other' }>;

/** What a method of `.Files` gives: `Get`, `GetBytes` and `Lines` of a path, `Glob` of a pattern, and the forms of the latter. */
export function filesOf({ chart, fields }: Called, operands: readonly Abstract[], values: ChartValues): Abstract {
  const [method] = fields;
  const wanted = concreteText(operands[0] ?? UNKNOWN, values);
  if (wanted === undefined) return UNKNOWN;
  const names = method === 'Glob' ? [...chart.clue.files.keys()].filter(patternOf(wanted)) : [wanted];
  return { kind: 'files', chart, names, fields: [] };
}

/** Patterns longer than this are nobody's; matching them could take long. */
const MAX_PATTERN = 200;

/** The patterns of Helm's globs: `*` within a folder, `**` across, `?`, `{a,b}`. What else they may hold matches nothing here. */
function patternOf(pattern: string): (name: string) => boolean {
  if (pattern.length > MAX_PATTERN || pattern.split('*').length > 8) return () => false;
  const source = pattern
    .split(/(\*\*\/?|[*?{},])/u)
    .map((part) => {
      if (part.startsWith('**')) return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (part === '{') return '(?:';
      if (part === '}') return ')';
      if (part === ',') return pattern.includes('{') ? '|' : ',';
      return part.replaceAll(/[\\^$.|+()[\]]/gu, '\\$&');
    })
    .join('');
  try {
    const expression = new RegExp(`^${source}$`, 'u');
    return (name) => expression.test(name);
  } catch {
    return () => false;
  }
}

const LIMITS = { documents: 1, nodes: 100_000, depth: 100 } as const;

/** The line of a file of the chart that became the printed value; undefined where it cannot be told. */
export function placeInFile(
  { file, text }: TextClue,
  fields: readonly string[],
  { scalar, own, within = [] }: PrintedValue,
): Location | undefined {
  if (file === undefined) return undefined;
  const wanted = scalar ?? own.trim();
  const line =
    lineOfKey(text, [...fields, ...within], scalar) ?? lineOfText(text, wanted) ?? lineOfText(text, decoded(wanted));
  if (line === undefined) return undefined;
  const lines = linesOf(text);
  const start = lines.startOf(line);
  const content = text.slice(start, lines.endOf(line));
  const lead = content.length - content.trimStart().length;
  return {
    file,
    region: { start: lines.positionAt(start + lead), end: lines.positionAt(start + content.trimEnd().length) },
  };
}

/** Where the file is YAML: the line of the key that holds the scalar. A block that was printed in part may begin below the file's top. */
function lineOfKey(text: string, path: readonly string[], scalar: string | undefined): number | undefined {
  const [document] = path.length === 0 || text.includes('{{') ? [] : parseYaml(text, LIMITS).documents;
  if (document?.kind !== 'data' || (!isMap(document.data) && !Array.isArray(document.data))) return undefined;
  const typed = path.map((segment) => (/^\d+$/u.test(segment) ? Number(segment) : segment));
  const value = valueAt(document.data, typed);
  if (value === undefined || value === null || (scalar !== undefined && !isAlike(value, scalar))) return undefined;
  return document.locate(typed).region.start.line;
}

function isAlike(value: unknown, scalar: string): boolean {
  return scalarText(value) === scalar;
}

/** The first line that stands in the value as it is; for a value of one line the only one that is or holds it. */
function lineOfText(text: string, value: string): number | undefined {
  if (value.trim() === '') return undefined;
  const printed = new Set(value.split('\n').map((one) => one.trim()));
  const lines = text.split('\n').map((one) => one.trim());
  const same = lines.flatMap((line, index) => (line !== '' && printed.has(line) ? [index + 1] : []));
  if (same.length > 0) return printed.size === 1 && same.length > 1 ? undefined : same[0];
  if (printed.size > 1 || value.length < 3) return undefined;
  const holding = lines.flatMap((line, index) => (line.includes(value.trim()) ? [index + 1] : []));
  return holding.length === 1 ? holding[0] : undefined;
}

function decoded(value: string): string {
  return /^[A-Za-z0-9+/\s]+={0,2}$/u.test(value) ? Buffer.from(value, 'base64').toString('utf8') : '';
}
