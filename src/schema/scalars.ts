import { isQuantity } from '../cel/functions/quantity.ts';

/** Go's RFC 3339 layout, by which the API server reads times: capitals, seconds, and a zone. */
const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

/** Whether the API server reads the text as a point in time. */
export function isTime(text: string): boolean {
  const [, year, month, day, hour, minute, second] = TIME.exec(text) ?? [];
  if (year === undefined) return false;
  const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOfMonth;
  return isDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** Whether the text is base64 as Go reads it: line breaks anywhere, padding at the end. */
export function isBase64(text: string): boolean {
  const plain = /[\r\n]/u.test(text) ? text.replaceAll(/[\r\n]/gu, '') : text;
  return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(plain);
}

/** Whether the text is a quantity; the API server does not mind blanks around it. */
export function isQuantityText(text: string): boolean {
  return isQuantity(text.trim()) === true;
}

/** What people write for units, lower case, and how Kubernetes writes them. */
const UNITS: Readonly<Record<string, string>> = {
  b: '',
  byte: '',
  bytes: '',
  k: 'k',
  kb: 'k',
  kib: 'Ki',
  ki: 'Ki',
  m: 'M',
  mb: 'M',
  mib: 'Mi',
  mi: 'Mi',
  g: 'G',
  gb: 'G',
  gib: 'Gi',
  gi: 'Gi',
  t: 'T',
  tb: 'T',
  tib: 'Ti',
  ti: 'Ti',
  core: '',
  cores: '',
  cpu: '',
  cpus: '',
};

/** What a text was probably meant to say that is no quantity, e.g. `512M or 512Mi` for `512mb`; undefined where that cannot be told. */
export function quantityMeant(text: string): string | undefined {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*$/u.exec(text) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const meant = UNITS[unit.toLowerCase()];
  if (meant === undefined) return undefined;
  // Whoever writes "mb" may mean a million or 2^20 bytes.
  const isLoose = /^[kmgt]b$/iu.test(unit);
  return isLoose ? `${number}${meant} or ${number}${meant === 'k' ? 'K' : meant}i` : `${number}${meant}`;
}
