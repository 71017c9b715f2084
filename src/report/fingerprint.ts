/**
 * The fingerprint `lintel/v1` of a finding's identity: 32 hex digits of its SHA-256. What is accepted in a baseline is known
 * by it, so nobody may be able to make a second finding with the same one.
 */
export function fingerprintOf(identity: string): string {
  if (identity.startsWith(KNOWN)) return identity.slice(KNOWN.length);
  // Loaded here and not by an import: OpenSSL takes longer to start than most runs, and only two reports want it.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

/** No identity begins so: they begin with the id of a rule. */
const KNOWN = '\0fingerprint\0';

/** What stands for the identity of a finding of which only the fingerprint was written down. */
export function identityOfFingerprint(fingerprint: string): string {
  return KNOWN + fingerprint;
}
