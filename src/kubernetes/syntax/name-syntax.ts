/** Longest DNS label, in characters. Source: RFC 1035. */
export const MAX_LABEL = 63;
/** Longest DNS name that the API server takes, in characters. */
const MAX_SUBDOMAIN = 253;

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;
const SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/u;
const QUALIFIED = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/u;

/** Whether the text is a DNS label: letters in lower case, digits and inner dashes, at most 63. */
export function isDnsLabel(text: string): boolean {
  return text.length <= MAX_LABEL && LABEL.test(text);
}

/** Whether the text is a DNS label that begins with a letter, as names of Services did up to 1.35. Source: RFC 1035. */
export function isDnsLabelFromLetter(text: string): boolean {
  return isDnsLabel(text) && /^[a-z]/u.test(text);
}

/** Whether the text is DNS labels joined by dots, at most 253 characters. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= MAX_SUBDOMAIN && SUBDOMAIN.test(text);
}

/** What is wrong with a key of labels or annotations (`[prefix/]name`): a clause; undefined where nothing is. */
export function labelKeyFault(key: string): string | undefined {
  const parts = key.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length > 2) return 'has more than one slash';
  if (parts.length === 2 && !isDnsSubdomain(parts[0] ?? '')) return 'has a prefix that is no DNS name in lower case';
  if (name === '') return 'has no name';
  if (name.length > MAX_LABEL) return `has a name of ${name.length} characters, and ${MAX_LABEL} are allowed`;
  return QUALIFIED.test(name)
    ? undefined
    : 'may hold only letters, digits, dashes, dots and underscores, and begins and ends with a letter or digit';
}

/** What is wrong with a label's value: a clause; undefined where nothing is. */
export function labelValueFault(value: string): string | undefined {
  if (value.length > MAX_LABEL) return `has ${value.length} characters, and ${MAX_LABEL} are allowed`;
  return value === '' || QUALIFIED.test(value)
    ? undefined
    : 'may hold only letters, digits, dashes, dots and underscores, and begins and ends with a letter or digit';
}

/** What is wrong with the name of a port of a container: a clause; undefined where nothing is. Source: RFC 6335, as Kubernetes reads it. */
export function portNameFault(name: string): string | undefined {
  if (name.length > 15) return `has ${name.length} characters, and 15 are allowed`;
  if (!/^[a-z0-9-]+$/u.test(name)) return 'may hold only lower-case letters, digits and dashes';
  if (!/[a-z]/u.test(name)) return 'needs a letter';
  if (name.includes('--')) return 'has two dashes in a row';
  return name.startsWith('-') || name.endsWith('-') ? 'begins or ends with a dash' : undefined;
}
