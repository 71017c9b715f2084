import { isBase64 } from '../scalars.ts';

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/u;
const HOST_NAME =
  /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\.?$/u;

/**
 * The formats that the API server knows for custom resources; it lets every other pass. A check here refuses only what is surely refused there.
 * Source: the documentation of CustomResourceDefinition, and of the library that reads its formats.
 */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  byte: isBase64,
  cidr: (text) => /^[0-9A-Fa-f:.]+\/\d{1,3}$/u.test(text),
  date: (text) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(text),
  'date-time': (text) => /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/u.test(text),
  duration: (text) => /\d/u.test(text),
  email: (text) => text.includes('@'),
  hostname: (text) => HOST_NAME.test(text),
  ipv4: (text) => IPV4.test(text),
  ipv6: (text) => text.includes(':') && /^[0-9A-Fa-f:.]+$/u.test(text),
  mac: (text) => /^[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2})+$/u.test(text),
  uri: (text) => !/\s/u.test(text) && text !== '',
  uuid: (text) => /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/iu.test(text),
};

/** Whether the text has the format; true for formats that the API server does not know. */
export function hasFormat(text: string, format: string): boolean {
  return !Object.hasOwn(FORMATS, format) || (FORMATS[format]?.(text) ?? true);
}
