/** A field of a schedule: its name, its bounds, and the words that stand for numbers. */
interface CronField {
  readonly name: string;
  readonly lowest: number;
  readonly highest: number;
  readonly words: readonly string[];
}

/** The five fields, by the grammar of the library that Kubernetes reads schedules with (robfig/cron, standard parser). */
const FIELDS: readonly CronField[] = [
  { name: 'minute', lowest: 0, highest: 59, words: [] },
  { name: 'hour', lowest: 0, highest: 23, words: [] },
  { name: 'day of the month', lowest: 1, highest: 31, words: [] },
  {
    name: 'month',
    lowest: 1,
    highest: 12,
    words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'day of the week', lowest: 0, highest: 6, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

const DESCRIPTORS = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);

/** Days of each month in the longest year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** What is wrong with a schedule in cron's notation: a clause; undefined where nothing is. */
export function scheduleFault(schedule: string): string | undefined {
  if (schedule === '') return 'is empty';
  if (/^(?:CRON_)?TZ=/u.test(schedule)) return 'names a time zone, which belongs in `timeZone`';
  if (schedule.startsWith('@')) return descriptorFault(schedule);
  const written = schedule.trim().split(/\s+/u);
  if (written.length !== FIELDS.length) return `has ${written.length} fields, and cron has ${FIELDS.length}`;
  const read = FIELDS.map((field, index) => readField(written[index] ?? '', field));
  const fault = read.find((one) => typeof one === 'string');
  if (typeof fault === 'string') return fault;
  const [, , days, months, weekdays] = read as readonly (ReadonlySet<number> | undefined)[];
  return neverComes(days, months, weekdays) ? 'names a day that no month has, so it never comes' : undefined;
}

function descriptorFault(schedule: string): string | undefined {
  if (DESCRIPTORS.has(schedule)) return undefined;
  const every = /^@every (.+)$/u.exec(schedule)?.[1];
  if (every === undefined) return 'is none of the words that cron knows';
  return /^[+-]?(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+$/u.test(every)
    ? undefined
    : 'has no duration like 1h30m behind @every';
}

/** The numbers that a field names; undefined for all of them (`*`), a clause where it cannot be read. */
function readField(text: string, field: CronField): ReadonlySet<number> | undefined | string {
  const numbers = new Set<number>();
  let isAll = false;
  for (const part of text.split(',')) {
    const range = readRange(part, field);
    if (typeof range === 'string') return range;
    if (range.isAll) isAll = true;
    for (let number = range.from; number <= range.to; number += range.step) numbers.add(number);
  }
  return isAll ? undefined : numbers;
}

interface CronRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly isAll: boolean;
}

function readRange(part: string, field: CronField): CronRange | string {
  const { name, lowest, highest } = field;
  const [range = '', step, ...more] = part.split('/');
  if (more.length > 0) return `has too many slashes in the ${name}`;
  if (step !== undefined && (!/^\d+$/u.test(step) || Number(step) === 0))
    return `has the step "${step}" in the ${name}`;
  const every = step === undefined ? 1 : Number(step);
  if (range === '*' || range === '?') return { from: lowest, to: highest, step: every, isAll: every === 1 };
  const [first = '', last, ...others] = range.split('-');
  const from = numberOf(first, field);
  const to = last === undefined ? (step === undefined ? from : highest) : numberOf(last, field);
  if (from === undefined || to === undefined || others.length > 0) return `has "${part.slice(0, 40)}" as ${name}`;
  if (from < lowest || to > highest)
    return `has "${part.slice(0, 40)}" as ${name}, which goes from ${lowest} to ${highest}`;
  return from > to ? `has a range in the ${name} that begins behind its end` : { from, to, step: every, isAll: false };
}

function numberOf(text: string, { words, lowest }: CronField): number | undefined {
  const word = words.indexOf(text.toLowerCase());
  if (word >= 0) return word + lowest;
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

function neverComes(
  days: ReadonlySet<number> | undefined,
  months: ReadonlySet<number> | undefined,
  weekdays: ReadonlySet<number> | undefined,
): boolean {
  // With a day of the week as well, either of the two is enough.
  if (days === undefined || months === undefined || weekdays !== undefined) return false;
  return ![...months].some((month) => [...days].some((day) => day <= (DAYS[month - 1] ?? 31)));
}
