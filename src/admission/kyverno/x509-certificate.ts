import { CelError, type CelValue } from '../../cel/value.ts';
import { type DerElement, derElements, derInteger, derObjectId, derText, derTime } from './der.ts';
import { unknownValue } from '../unknown.ts';

/** Longest text that is read as a certificate, in UTF-16 units. */
const MAX_TEXT = 200_000;

type Fields = Readonly<Record<string, CelValue>>;

/**
 * A certificate in PEM as Kyverno's `x509.decode` gives it: the fields of Go's `x509.Certificate` in JSON. Those that are not read
 * here are values that are not known. An error for what is no certificate. Sources: Go's crypto/x509 and crypto/x509/pkix, RFC 5280.
 */
export function x509Certificate(pem: string): CelValue {
  if (pem.length > MAX_TEXT) return unknownValue('a certificate that is too long to be read here');
  if (pem.includes('CERTIFICATE REQUEST-----')) return unknownValue('what a certificate request holds');
  const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/u.exec(pem)?.[1];
  const der = body === undefined ? undefined : Buffer.from(body, 'base64');
  const fields = der === undefined ? undefined : fieldsOf(der);
  return fields ?? new CelError('x509.decode: the text is no certificate in PEM');
}

const SEQUENCE = 0x30;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;

function fieldsOf(der: Uint8Array): Fields | undefined {
  const [whole] = derElements(der);
  if (whole?.tag !== SEQUENCE) return undefined;
  const [body, algorithm] = derElements(whole.content);
  if (body === undefined || algorithm === undefined) return undefined;
  const parts = derElements(body.content);
  const version = parts[0]?.tag === VERSION ? derElements(parts[0].content)[0] : undefined;
  const [serial, , issuer, validity, subject, key, ...others] = version === undefined ? parts : parts.slice(1);
  if (serial === undefined || issuer === undefined || validity === undefined) return undefined;
  if (subject === undefined || key === undefined) return undefined;
  const [from, to] = derElements(validity.content).map(derTime);
  if (from === undefined || to === undefined) return undefined;
  const extensions = others.find(({ tag }) => tag === EXTENSIONS);
  return {
    ...UNREAD,
    Version: (version === undefined ? 0 : (derInteger(version.content) ?? 0)) + 1,
    SerialNumber: derInteger(serial.content) ?? unknownValue('a serial number of that length'),
    Issuer: nameOf(issuer),
    Subject: nameOf(subject),
    NotBefore: from,
    NotAfter: to,
    SignatureAlgorithm: SIGNATURES[firstIdIn(algorithm)] ?? 0,
    ...publicKeyOf(key),
    ...ofExtensions(extensions === undefined ? [] : derElements(derElements(extensions.content)[0]?.content ?? EMPTY)),
  };
}

const EMPTY = new Uint8Array();

/** What a certificate has beside what is read here. */
const UNREAD: Fields = Object.fromEntries(
  (
    'Raw RawTBSCertificate RawSubjectPublicKeyInfo RawSubject RawIssuer Signature Extensions ExtraExtensions ' +
    'UnhandledCriticalExtensions UnknownExtKeyUsage SubjectKeyId AuthorityKeyId OCSPServer IssuingCertificateURL ' +
    'CRLDistributionPoints PermittedDNSDomainsCritical PermittedDNSDomains ExcludedDNSDomains PermittedIPRanges ' +
    'ExcludedIPRanges PermittedEmailAddresses ExcludedEmailAddresses PermittedURIDomains ExcludedURIDomains ' +
    'PolicyIdentifiers Policies'
  )
    .split(' ')
    .map((name) => [name, unknownValue(`the field ${name} of a certificate, which is not read here`)]),
);

/** Go's numbers of algorithms by the object identifiers of RFC 4055, 5758 and 8410. */
const SIGNATURES: Readonly<Record<string, number>> = {
  '1.2.840.113549.1.1.4': 2,
  '1.2.840.113549.1.1.5': 3,
  '1.2.840.113549.1.1.11': 4,
  '1.2.840.113549.1.1.12': 5,
  '1.2.840.113549.1.1.13': 6,
  '1.2.840.10045.4.1': 9,
  '1.2.840.10045.4.3.2': 10,
  '1.2.840.10045.4.3.3': 11,
  '1.2.840.10045.4.3.4': 12,
  '1.3.101.112': 16,
};
const KEYS: Readonly<Record<string, number>> = {
  '1.2.840.113549.1.1.1': 1,
  '1.2.840.10040.4.1': 2,
  '1.2.840.10045.2.1': 3,
  '1.3.101.112': 4,
};

function firstIdIn({ content }: DerElement): string {
  return derObjectId(derElements(content)[0]?.content ?? EMPTY).join('.');
}

function publicKeyOf({ content }: DerElement): Fields {
  const [algorithm, bits] = derElements(content);
  const PublicKeyAlgorithm = algorithm === undefined ? 0 : (KEYS[firstIdIn(algorithm)] ?? 0);
  if (PublicKeyAlgorithm !== 1 || bits === undefined)
    return { PublicKeyAlgorithm, PublicKey: unknownValue('a public key that is none of RSA') };
  // A bit string begins with how many bits of its end do not count.
  const [modulus, exponent] = derElements(derElements(bits.content.subarray(1))[0]?.content ?? EMPTY);
  const digits = Buffer.from(modulus?.content ?? EMPTY).toString('hex');
  return {
    PublicKeyAlgorithm,
    PublicKey: {
      E: derInteger(exponent?.content ?? EMPTY) ?? 0,
      N: digits === '' ? '0' : BigInt(`0x${digits}`).toString(),
    },
  };
}

/** The lists of a name by the last number of 2.5.4.x; the other two are single texts. */
const LISTS_OF_NAME: Readonly<Record<number, string>> = {
  6: 'Country',
  7: 'Locality',
  8: 'Province',
  9: 'StreetAddress',
  10: 'Organization',
  11: 'OrganizationalUnit',
  17: 'PostalCode',
};

function nameOf({ content }: DerElement): Fields {
  const attributes = derElements(content)
    .flatMap((set) => derElements(set.content))
    .flatMap((one) => {
      const [type, value] = derElements(one.content);
      return type === undefined || value === undefined
        ? []
        : [{ Type: derObjectId(type.content), Value: derText(value.content) }];
    });
  const valuesOf = (number: number): readonly string[] =>
    attributes.flatMap(({ Type, Value }) => (Type.join('.') === `2.5.4.${number}` ? [Value] : []));
  const lists = Object.entries(LISTS_OF_NAME).map(
    ([number, name]) => [name, orNull(valuesOf(Number(number)))] as const,
  );
  return {
    ...Object.fromEntries(lists),
    CommonName: valuesOf(3).at(-1) ?? '',
    SerialNumber: valuesOf(5).at(-1) ?? '',
    Names: orNull(attributes),
    ExtraNames: null,
  };
}

/** Go has no empty list where nothing is written. */
function orNull(list: readonly CelValue[]): CelValue {
  return list.length === 0 ? null : list;
}

/** The numbers of extensions below 2.5.29. */
const KEY_USAGE = '2.5.29.15';
const ALTERNATIVE_NAMES = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const OCTETS = 0x04;
const BOOLEAN = 0x01;

function ofExtensions(extensions: readonly DerElement[]): Fields {
  const valueOf = (id: string): DerElement | undefined => {
    const found = extensions.find((one) => firstIdIn(one) === id);
    const octets = found === undefined ? undefined : derElements(found.content).find(({ tag }) => tag === OCTETS);
    return octets === undefined ? undefined : derElements(octets.content)[0];
  };
  return {
    KeyUsage: bitsOf(valueOf(KEY_USAGE)?.content ?? EMPTY),
    ExtKeyUsage: orNull(usesIn(valueOf(EXTENDED_KEY_USAGE)?.content ?? EMPTY)),
    ...constraintsOf(valueOf(BASIC_CONSTRAINTS)),
    ...alternativeNames(valueOf(ALTERNATIVE_NAMES)?.content ?? EMPTY),
  };
}

/** Go counts the first bit as 1, the second as 2, and so on; a bit string begins with the highest bit of its first byte. */
function bitsOf(content: Uint8Array): number {
  let bits = 0;
  for (let bit = 0; bit < 9; bit += 1) {
    const byte = content[1 + Math.floor(bit / 8)] ?? 0;
    if ((byte & (0x80 >> (bit % 8))) !== 0) bits += 2 ** bit;
  }
  return bits;
}

/** Go's numbers of uses are the last numbers of their identifiers below 1.3.6.1.5.5.7.3, and 0 for any use. */
function usesIn(content: Uint8Array): readonly number[] {
  return derElements(content).flatMap((one) => {
    const id = derObjectId(one.content).join('.');
    const use = /^1\.3\.6\.1\.5\.5\.7\.3\.([1-9])$/u.exec(id)?.[1];
    return id === '2.5.29.37.0' ? [0] : use === undefined ? [] : [Number(use)];
  });
}

function constraintsOf(element: DerElement | undefined): Fields {
  if (element === undefined) return { BasicConstraintsValid: false, IsCA: false, MaxPathLen: 0, MaxPathLenZero: false };
  const parts = derElements(element.content);
  const isCa = parts[0]?.tag === BOOLEAN && parts[0].content[0] !== 0;
  const most = parts.find(({ tag }) => tag !== BOOLEAN);
  const length = most === undefined ? -1 : (derInteger(most.content) ?? -1);
  return { BasicConstraintsValid: true, IsCA: isCa, MaxPathLen: length, MaxPathLenZero: length === 0 };
}

function alternativeNames(content: Uint8Array): Fields {
  const names = derElements(content);
  const ofKind = (wanted: number): readonly Uint8Array[] =>
    names.flatMap((one) => (one.tag === wanted ? [one.content] : []));
  return {
    EmailAddresses: orNull(ofKind(0x81).map(derText)),
    DNSNames: orNull(ofKind(0x82).map(derText)),
    URIs: ofKind(0x86).length === 0 ? null : unknownValue('the URIs of a certificate, which are not read here'),
    IPAddresses: orNull(ofKind(0x87).map(addressOf)),
  };
}

function addressOf(bytes: Uint8Array): string {
  if (bytes.length !== 16) return bytes.join('.');
  const hex = Buffer.from(bytes).toString('hex');
  const groups = Array.from({ length: 8 }, (_, group) => hex.slice(group * 4, group * 4 + 4));
  // A URL has the shortest form of the address between its brackets.
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}
