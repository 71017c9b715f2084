/** Under this all names of ours become ids. It never changes, or nobody could follow an id from one report to the next. */
const NAMESPACE = 'f483c76d-afa8-4daa-b3e4-2044a9220f24';

/** The id of what these names name: a UUID of version 5 (RFC 9562), the same in every run. */
export function uuidOf(...names: readonly string[]): string {
  // Loaded here and not by an import: OpenSSL takes longer to start than most runs.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const digest = createHash('sha1').update(space).update(names.join('\0')).digest().subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
