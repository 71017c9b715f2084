/** Who a certificate is to be for. */
export interface CertificateSubject {
  readonly commonNames: readonly string[];
  /** Kubernetes takes them for groups. */
  readonly organizations: readonly string[];
}

/** Longest request that is read, in characters; an honest one has a few thousand. */
const MAX_LENGTH = 100_000;

/**
 * The subject of a PKCS#10 request as `spec.request` of a CertificateSigningRequest holds it: base64 of PEM.
 * Undefined for anything else. Never throws. Sources: RFC 2986 and RFC 5280, appendix A.1.
 */
export function subjectOfCertificateRequest(base64: string): CertificateSubject | undefined {
  if (base64.length > MAX_LENGTH) return undefined;
  const pem = decoded(base64);
  const body = /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([A-Za-z0-9+/=\s]*)-----END/u.exec(pem ?? '')?.[1];
  const der = body === undefined ? undefined : decoded(body);
  if (der === undefined) return undefined;
  // CertificationRequest, its info, and in that the version and the subject.
  const info = partsOf(partsOf(der)[0]?.content ?? '')[0];
  const subject = partsOf(info?.content ?? '')[1];
  if (subject === undefined) return undefined;
  const attributes = partsOf(subject.content)
    .flatMap((set) => partsOf(set.content))
    .map((one) => partsOf(one.content));
  const valuesOf = (type: string): readonly string[] =>
    attributes.flatMap(([kind, value]) => (kind?.content === type && value !== undefined ? [value.content] : []));
  return { commonNames: valuesOf(COMMON_NAME), organizations: valuesOf(ORGANIZATION) };
}

/** The object identifiers 2.5.4.3 and 2.5.4.10 as DER writes them. */
const COMMON_NAME = 'U\u0004\u0003';
const ORGANIZATION = 'U\u0004\n';

function decoded(base64: string): string | undefined {
  try {
    return atob(base64.replace(/\s/gu, ''));
  } catch {
    return undefined;
  }
}

/** The elements that a constructed element of DER holds, as far as they are whole. One character is one byte. */
function partsOf(der: string): readonly { readonly content: string }[] {
  const parts: { readonly content: string }[] = [];
  let at = 0;
  while (at + 2 <= der.length) {
    let length = der.charCodeAt(at + 1);
    let start = at + 2;
    if (length >= 0x80) {
      const bytes = length - 0x80;
      // An indefinite length is not DER, and more than four bytes are more than there can be.
      if (bytes === 0 || bytes > 4) return parts;
      length = 0;
      for (const end = start + bytes; start < end; start += 1) length = length * 256 + (der.charCodeAt(start) || 0);
    }
    if (start + length > der.length) return parts;
    parts.push({ content: der.slice(start, start + length) });
    at = start + length;
  }
  return parts;
}
