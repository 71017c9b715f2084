import type { Finding, Provenance } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import { REDACTED } from '../model/secret.ts';
import { detach } from '../yaml/parse-yaml.ts';
import type { Way } from './way.ts';

/** Longest source line that is shown, in UTF-16 units. */
const MAX_EXCERPT = 200;

/** The text of the home line, without its line break and with secrets replaced; nothing where the home has no line. */
export function excerptOf(finding: Finding, provenance: Provenance, way: Way): { readonly excerpt?: string } {
  const { region, file } = provenance.home;
  const text = region === undefined ? undefined : way.textOf(file);
  if (region === undefined || text === undefined) return {};
  const line = lineAround(text, region.start.offset);
  const shown = isSecretive(finding) ? withoutSecret(line, region, typeof finding.path.at(-1) === 'number') : line;
  return { excerpt: detach(shown.slice(0, MAX_EXCERPT)) };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, '');
}

/** Lines of a Secret and of rules about secrets may hold one, whatever key the finding stands on. */
function isSecretive(finding: Finding): boolean {
  return finding.rule.sensitive || finding.resource?.kind === 'Secret' || finding.resource === undefined;
}

/**
 * The line without the value of the key at `region`, nor anything behind it, where a flow mapping may go on. An item of a
 * list has no key: it is the secret.
 */
function withoutSecret(line: string, region: Region, isItem: boolean): string {
  const keyEnd = region.end.column - 1;
  // Without a colon behind it this is no key: a generator's `key=value`, or a patch that is written as one string.
  if (isItem || !/^\s*:/u.test(line.slice(keyEnd))) return `${line.slice(0, region.start.column - 1)}${REDACTED}`;
  const end = line.indexOf(':', keyEnd) + 1;
  return line.slice(end).trim() === '' ? line : `${line.slice(0, end)} ${REDACTED}`;
}
