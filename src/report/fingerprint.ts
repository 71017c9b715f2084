/**
 * The fingerprint `lintel/v1` of a finding's identity: 32 hex digits of its SHA-256. What is accepted in a baseline is known
 * by it, so nobody may be able to make a second finding with the same one.
 */
export function fingerprintOf(identity: string): string {
  // Loaded here and not by an import: OpenSSL takes longer to start than most runs, and only two reports want it.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
