import type { Finding, Provenance } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import { REDACTED } from '../model/secret.ts';
import { detachSentence } from '../yaml/parse-yaml.ts';
import type { Way } from './way.ts';

/** Longest source line that is shown, in UTF-16 units. */
const MAX_EXCERPT = 200;

/**
 * The text of the home line, without its line break and with secrets replaced; nothing where the home has no line, where it
 * stands too far to the right to be shown, or where the line also holds what may be a secret of something else.
 */
export function excerptOf(finding: Finding, provenance: Provenance, way: Way): string | undefined {
  const { region, file } = provenance.home;
  const text = region === undefined ? undefined : way.textOf(file);
  if (region === undefined || text === undefined || region.start.column > MAX_EXCERPT) return undefined;
  return lineExcerpt(text, region, {
    isSecret: isSecretive(finding),
    isItem: typeof finding.path.at(-1) === 'number',
  });
}

/**
 * The text of the line at `region`, cut where it is long. What stands behind its key is replaced where the value is a secret; for an item of
 * a list, which has no key, that is all. Undefined where the line also holds what may be a secret of something else.
 */
export function lineExcerpt(
  text: string,
  region: Region,
  { isSecret, isItem }: { readonly isSecret: boolean; readonly isItem: boolean },
): string | undefined {
  if (region.start.column > MAX_EXCERPT) return undefined;
  const line = lineAround(text, region);
  if (isShared(line, region, isSecret)) return undefined;
  const shown = isSecret ? withoutSecret(line, region, isItem) : line;
  return detachSentence(shown.slice(0, MAX_EXCERPT));
}

/** As much of the line as may be shown: a file of one line is as long as the file, and every finding in it comes here. */
function lineAround(text: string, { start, end }: Region): string {
  const lineStart = start.offset - (start.column - 1);
  const longest = Math.max(end.offset, lineStart + MAX_EXCERPT) + 1;
  const newline = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, newline < 0 ? longest : Math.min(newline, longest));
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Keys and words beside which a value may be a secret. */
const MAY_HOLD_SECRET = /\b(?:Secret|stringData|data|value|literals)\b/u;

/**
 * Whether a line in flow style or JSON holds something else that may be a secret. What stands in front of a secret's own key is
 * then its neighbour; of any other finding, what stands anywhere on the line.
 */
function isShared(line: string, region: Region, isSecret: boolean): boolean {
  const before = line.slice(0, region.start.column - 1);
  if (isSecret && /[^\s"'-]/u.test(before.replace(/^\s*(?:-\s+)*\{?/u, ''))) return true;
  return !isSecret && /[{,]/u.test(line) && MAY_HOLD_SECRET.test(line);
}

/** Lines of a Secret and of rules about secrets may hold one, whatever key the finding stands on. */
function isSecretive(finding: Finding): boolean {
  const { rule, resource, mayBeSecret } = finding;
  return rule.sensitive || mayBeSecret === true || resource === undefined || resource.kind === 'Secret';
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
