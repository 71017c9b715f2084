/** A pair of characters that a chart's own texts do not hold, and that stand around each mark. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

/** A place in the source of one of a chart's templates. */
export interface Place {
  /** The template's number. */
  readonly file: number;
  /** In UTF-16 code units, from 0. */
  readonly offset: number;
}

/** A function with its literal operands, left out of the marked template since it would have met marks: the reader applies it. */
export interface Stage {
  readonly name: StageName;
  readonly operands: readonly (string | number)[];
}

/** Functions whose effect on a text can be repeated character by character. */
export const STAGE_NAMES = [
  'trim',
  'trimAll',
  'trimSuffix',
  'trimPrefix',
  'trunc',
  'quote',
  'squote',
  'nindent',
  'indent',
  'lower',
  'upper',
] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** What is put behind the name of a template to name its marked copy. */
export const MARKED_SUFFIX = '@marked';

/** Private-use characters, which no program gives a meaning. */
const PAIRS: readonly MarkPair[] = [
  { open: '\uE000', close: '\uE001' },
  { open: '\uE7A0', close: '\uE7A1' },
  { open: '\uF00E', close: '\uF00F' },
  { open: '\uF8D2', close: '\uF8D3' },
];

/** A pair that none of the texts holds; undefined where someone has taken pains to use them all. */
export function pairFor(texts: Iterable<string>): MarkPair | undefined {
  const used = new Set<MarkPair>();
  for (const text of texts) {
    for (const pair of PAIRS) if (text.includes(pair.open) || text.includes(pair.close)) used.add(pair);
  }
  return PAIRS.find((pair) => !used.has(pair));
}

/** In front of text of the template: what follows stands at `place`, character for character up to the next mark. */
export function textMark(pair: MarkPair, place: Place): string {
  return `${pair.open}T${placeText(place)}${pair.close}`;
}

/** In front of what the action at `place` prints. */
export function openMark(pair: MarkPair, place: Place, stages: readonly Stage[]): string {
  const delayed = stages.map(({ name, operands }) => [name, ...operands]);
  const suffix = delayed.length === 0 ? '' : `~${Buffer.from(JSON.stringify(delayed)).toString('hex')}`;
  return `${pair.open}B${placeText(place)}${suffix}${pair.close}`;
}

/** Behind what an action printed. */
export function closeMark(pair: MarkPair): string {
  return `${pair.open}E${pair.close}`;
}

/** The beginning of a mark that holds the key at which the `range` at `place` is; the key and `pair.close` follow. */
export function keyMarkStart(pair: MarkPair, place: Place): string {
  return `${pair.open}K${placeText(place)}=`;
}

/** A mark that has been read. */
export type Mark =
  | { readonly kind: 'text'; readonly place: Place }
  | { readonly kind: 'open'; readonly place: Place; readonly stages: readonly Stage[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'key'; readonly place: Place; readonly key: string };

/** Reads what stands between the pair's characters; undefined for what is no mark of ours. */
export function readMark(content: string): Mark | undefined {
  if (content === 'E') return { kind: 'close' };
  const match = MARK.exec(content);
  if (match === null) return undefined;
  const [, kind, file = '', offset = '', separator, rest = ''] = match;
  const place = { file: Number.parseInt(file, 36), offset: Number.parseInt(offset, 36) };
  if (kind === 'T') return separator === undefined ? { kind: 'text', place } : undefined;
  if (kind === 'K') return separator === '=' ? { kind: 'key', place, key: rest } : undefined;
  if (separator === undefined) return { kind: 'open', place, stages: [] };
  const stages = separator === '~' ? readStages(rest) : undefined;
  return stages === undefined ? undefined : { kind: 'open', place, stages };
}
const MARK = /^([TBK])([0-9a-z]{1,6})\.([0-9a-z]{1,8})(?:([~=])(.*))?$/s;

function readStages(hex: string): readonly Stage[] | undefined {
  let delayed: unknown;
  try {
    delayed = JSON.parse(Buffer.from(hex, 'hex').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(delayed)) return undefined;
  const stages: Stage[] = [];
  for (const entry of delayed as readonly unknown[]) {
    const [first, ...operands] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    const name = STAGE_NAMES.find((one) => one === first);
    const literals = operands.filter((one) => typeof one === 'string' || typeof one === 'number');
    if (name === undefined || literals.length !== operands.length) return undefined;
    stages.push({ name, operands: literals });
  }
  return stages;
}

function placeText({ file, offset }: Place): string {
  return `${file.toString(36)}.${offset.toString(36)}`;
}
