import { cidrOf } from '../../kubernetes/syntax/address-syntax.ts';
import { isBase64 } from '../scalars.ts';

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/u;
const HOST_NAME =
  /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\.?$/u;

/** A number with a unit, in Go's short form or spelled out; what stands around it is not looked at. */
const DURATION = /\d\s*(?:n?s|[uµ]s|m?s|[mhdw]|hr|wk|(?:nano|micro|milli|sec|min|hour|day|week)[a-zµ]*)(?![a-zµ])/iu;
const TIME_OF_DAY = /^[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/u;

/**
 * The formats that the API server knows for custom resources; it lets every other pass. A check here refuses only what is surely refused there.
 * Source: the documentation of CustomResourceDefinition, and of the library that reads its formats.
 */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  byte: (text) => text !== '' && isBase64(text),
  cidr: (text) => cidrOf(text) !== undefined,
  date: isDate,
  'date-time': (text) => isDate(text.slice(0, 10)) && TIME_OF_DAY.test(text.slice(10)),
  duration: (text) => /^[+-]?0$/u.test(text) || DURATION.test(text),
  email: (text) => text.includes('@'),
  hostname: (text) => HOST_NAME.test(text),
  ipv4: (text) => IPV4.test(text),
  ipv6: isIpv6,
  mac: (text) => /^[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2})+$/u.test(text),
  // With a scheme, or from the root on: what stands in the first line of a request.
  uri: (text) => (/^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)\S*$/u.test(text) && !/:\/\/\[[^\]]*$/u.test(text)) || text === '*',
  uuid: (text) => /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/iu.test(text),
};

/** Whether the text has the format; true for formats that the API server does not know. */
export function hasFormat(text: string, format: string): boolean {
  return !Object.hasOwn(FORMATS, format) || (FORMATS[format]?.(text) ?? true);
}

/** Whether there is such a day, as `2026-01-31`. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false;
  return (
    Number(day) >= 1 && Number(day) <= new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  );
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (!text.includes(':') || halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const isMixed = last.includes('.');
  const places = groups.length + (isMixed ? 1 : 0);
  const isFull = halves.length === 1 ? places === 8 : places < 8;
  const others = isMixed ? groups.slice(0, -1) : groups;
  return isFull && (!isMixed || IPV4.test(last)) && others.every((group) => /^[0-9A-Fa-f]{1,4}$/u.test(group));
}
