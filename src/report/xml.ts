import { forHtml } from './escape.ts';

/** For text and quoted attributes of XML 1.0, which has no way at all to write some characters. */
export function forXml(text: string): string {
  return forHtml(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
