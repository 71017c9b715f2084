import type { TracedFinding } from '../model/finding.ts';
import { counted, subjectInWords } from '../report/describe.ts';
import { forMarkdownCode, forMarkdownProse } from '../report/escape.ts';
import { fingerprintOf } from '../report/fingerprint.ts';
import { compareBySeverity } from '../report/order.ts';
import { shorten } from '../report/shorten.ts';
import type { Suggestion } from './suggestions.ts';

/** Every comment with a suggestion begins so; GitHub does not show it. */
export const SUGGESTION_MARKER = '<!-- lintel suggestion ';

/** Findings that a comment speaks of at length; of the others it names the rules. */
const MOST_MESSAGES = 10;
const LONGEST_MESSAGE = 1000;

/** Knows a suggestion again in another run: the same findings, the same lines, the same change. Its line may be another one. */
export function fingerprintOfSuggestion({ file, lines, findings }: Suggestion, replaced: readonly string[]): string {
  const identities = findings.map(({ identity }) => identity).toSorted();
  return fingerprintOf(JSON.stringify([file, identities, replaced, lines]));
}

/** The fingerprint in the first line of a comment; undefined where there is none. */
export function fingerprintIn(body: string): string | undefined {
  return body.startsWith(SUGGESTION_MARKER)
    ? /^(?<id>[0-9a-f]{32}) -->/u.exec(body.slice(SUGGESTION_MARKER.length))?.groups?.['id']
    : undefined;
}

/** The text of the comment: what was found, a block that GitHub makes a button of, and whether somebody should look first. */
export function suggestionComment(suggestion: Suggestion, fingerprint: string): string {
  const findings = suggestion.findings.toSorted(compareBySeverity);
  const others = findings.slice(MOST_MESSAGES);
  const rules = new Set(others.map(({ rule }) => forMarkdownCode(rule.id)));
  const subjects = new Set(findings.map(subjectPart));
  const [shared = ''] = subjects.size === 1 ? subjects : [];
  return [
    `${SUGGESTION_MARKER}${fingerprint} -->`,
    ...findings
      .slice(0, MOST_MESSAGES)
      .map((finding) => messageLine(finding, shared === '' ? subjectPart(finding) : '')),
    ...(others.length === 0 ? [] : [`- and ${counted(others.length, 'more finding')}: ${[...rules].join(', ')}`]),
    ...(shared === '' ? [] : ['', `On ${shared}`]),
    '',
    suggestionBlock(suggestion.lines),
    ...(isUnsafe(suggestion)
      ? ['', '**Needs review:** a running program could notice this change. Apply it when you know that it does not.']
      : []),
  ].join('\n');
}

/** Whether a healthy program could notice the change. */
export function isUnsafe({ findings }: Suggestion): boolean {
  return findings.some(({ rule }) => rule.fix?.safe !== true);
}

function messageLine({ severity, message, rule }: TracedFinding, subject: string): string {
  const on = subject === '' ? '' : `<br>On ${subject}`;
  return `- **${severity}** ${forMarkdownProse(shorten(message, LONGEST_MESSAGE))} ${forMarkdownCode(rule.id)}${on}`;
}

/** What the finding is about, as Markdown; empty where that is not known. */
function subjectPart(finding: TracedFinding): string {
  const subject = subjectInWords(finding);
  return subject === '' ? '' : forMarkdownCode(shorten(subject, LONGEST_MESSAGE));
}

/**
 * The lines as they are, in a block that none of them can close: GitHub puts them in the place of those that the comment stands
 * on. A line may end in `\r`, where its file has such breaks.
 */
export function suggestionBlock(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/gu) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join('')}${fence}`;
}
