/**
 * A repository path as a relative URI: percent-encoded a segment at a time. A colon is encoded too, or the first segment
 * would read as a scheme; brackets and quotes are, so that the URI can stand in Markdown.
 */
export function uriOf(file: string): string {
  // Half a surrogate pair has no UTF-8.
  return file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeSegment)
    .join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
