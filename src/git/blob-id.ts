/** The id that Git gives to a file with these bytes, in a repository of SHA-1 ids; 40 hex digits. Source: Pro Git, Git Objects. */
export function blobIdOf(bytes: Buffer): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
