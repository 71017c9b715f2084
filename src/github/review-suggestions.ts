import type { CompiledRule } from '../catalog/compiled.ts';
import type { Config } from '../config/config.ts';
import { fileToEdit, fixText } from '../fix/fix-text.ts';
import { lineEditBetween, splitLines } from '../fix/line-edit.ts';
import { blobIdOf } from '../git/blob-id.ts';
import { isMap } from '../model/data.ts';
import type { TracedFinding } from '../model/finding.ts';
import { type RepoPath, repoPath } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import type { Renderers } from '../process/renderer-binary.ts';
import { repair, textInside } from '../sentences/repair.ts';
import { counted, countedFindings } from '../report/describe.ts';
import { fingerprintOf } from '../report/fingerprint.ts';
import type { ApiAnswer, GitHubApi } from './api.ts';
import type { EventFacts } from './event-facts.ts';
import { hunkLines, isWithinOne, type LineRange } from './hunk-lines.ts';
import { failureInWords, hintOfFailure, type Notice } from './notices.ts';
import { ownComments } from './own-comments.ts';
import { needToWrite, type PullRequest, pullRequestOf, toldWhenPushedSince } from './pull-request.ts';
import {
  fingerprintIn,
  fingerprintOfSuggestion,
  isUnsafe,
  SUGGESTION_MARKER,
  suggestionComment,
} from './suggestion-comment.ts';
import { replacementsOf, type Suggestion, type Suggestions, suggestionsOf } from './suggestions.ts';

/** What was judged, and by what. */
export interface JudgedRun {
  readonly report: Report;
  readonly config: Config;
  readonly rules: readonly CompiledRule[];
  /** What renders, where it is not what the settings say. */
  readonly renderers: Renderers | undefined;
}

/** Suggestions that stand in a pull request at a time, those of earlier runs among them. */
const MOST_SUGGESTIONS = 30;

/**
 * Suggests, in one review, the fixes of findings that count on lines which the pull request shows; all of them were tried by
 * `repair`, so that they keep its law together. What was suggested before and still stands is not suggested again. Does nothing
 * for other events. What GitHub refuses is told, and nothing else comes of it.
 */
export async function suggestFixes(api: GitHubApi, facts: EventFacts, run: JudgedRun): Promise<readonly Notice[]> {
  const request = pullRequestOf(facts);
  const fixable = countedFindings(run.report).filter(({ rule }) => rule.fix !== undefined);
  if (request === undefined || fixable.length === 0) return [];
  const moved = await toldWhenPushedSince(api, request, FEATURE);
  if (moved !== undefined) return [moved];
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', request.route);
  if (listed.kind !== 'done') return [refused(listed, facts)];
  const heads = readHeads(listed.data, new Set(fixable.map(fileToEdit)), run.config);
  const told = heads.differing.length === 0 ? [] : [differingFromHead(heads.differing)];
  const suggestions = await triedOut(fixable, heads, run);
  if (suggestions.all.length === 0) return told;
  return [...told, ...(await posted(api, request, suggestions, heads))];
}

const FEATURE = 'suggestions';

/** A file as the pull request's author has pushed it. */
interface Head {
  readonly text: string;
  readonly ranges: readonly LineRange[];
}
interface Heads {
  readonly files: ReadonlyMap<RepoPath, Head>;
  /** Files that are not here what they are there. */
  readonly differing: readonly RepoPath[];
}

/**
 * The files of these that the pull request shows. What is checked out may be its merge with the target, in which lines stand
 * elsewhere: a file counts only if it has the bytes that its author has pushed.
 */
function readHeads(listed: unknown, files: ReadonlySet<RepoPath>, config: Config): Heads {
  const heads = new Map<RepoPath, Head>();
  const differing: RepoPath[] = [];
  for (const one of Array.isArray(listed) ? (listed as readonly unknown[]) : []) {
    if (!isMap(one)) continue;
    const { filename, sha, patch } = one;
    // GitHub leaves the patch out where it is too long to show, and takes no comments there.
    if (typeof filename !== 'string' || typeof patch !== 'string' || !files.has(repoPath(filename))) continue;
    const file = repoPath(filename);
    const text = textInside(file, config);
    if (text === undefined || blobIdOf(Buffer.from(text, 'utf8')) !== sha) differing.push(file);
    else heads.set(file, { text, ranges: hunkLines(patch) });
  }
  return { files: heads, differing };
}

async function triedOut(
  fixable: readonly TracedFinding[],
  { files }: Heads,
  { config, rules, renderers }: JudgedRun,
): Promise<Suggestions> {
  // A report that was joined from parts knows its findings by their fingerprints.
  const counting = new Set(fixable.map(({ identity }) => fingerprintOf(identity)));
  const wants = (finding: TracedFinding): boolean => {
    const head = files.get(fileToEdit(finding));
    if (head === undefined || !counting.has(fingerprintOf(finding.identity))) return false;
    const attempt = fixText(head.text, finding, config);
    if (attempt.kind === 'none') return false;
    const edits = [{ finding, edit: lineEditBetween(head.text, attempt.text) }];
    return replacementsOf({ before: head.text, edits }, head.ranges).every((one) => isWithinOne(head.ranges, one));
  };
  // Most pull requests have nothing of the kind, and to try it out takes as long as to judge.
  if (!fixable.some(wants)) return { all: [], left: new Map() };
  const judging = renderers === undefined ? { rules } : { rules, renderers };
  const repairs = await repair(config, { ...judging, unsafe: true, wants });
  const unchanged = repairs.files.filter(({ file, before }) => files.get(file)?.text === before);
  return suggestionsOf(unchanged, {
    rangesOf: (file) => files.get(file)?.ranges ?? [],
    findings: repairs.judged.findings,
    limits: config.limits,
  });
}

async function posted(
  api: GitHubApi,
  request: PullRequest,
  { all, left }: Suggestions,
  heads: Heads,
): Promise<readonly Notice[]> {
  const { facts, pull, route } = request;
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', route);
  if (listed.kind !== 'done') return [refused(listed, facts)];
  const standing = (await ownComments(api, listed.data, SUGGESTION_MARKER)).filter(({ isOutdated }) => !isOutdated);
  const known = new Set(standing.map(({ body }) => fingerprintIn(body)));
  const fresh = all
    .map((suggestion): Known => ({ suggestion, fingerprint: fingerprintWithin(suggestion, heads) }))
    .filter(({ fingerprint }) => !known.has(fingerprint));
  const chosen = fresh.slice(0, Math.max(0, MOST_SUGGESTIONS - standing.length));
  const more = fresh.length - chosen.length;
  const notices = [...(more === 0 ? [] : [tooMany(more)]), ...[...left].map(leftOut)];
  if (chosen.length === 0) return notices;
  const answer = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...route,
    commit_id: pull.headSha,
    event: 'COMMENT',
    body: reviewBody(chosen, more),
    comments: chosen.map(reviewComment),
  });
  return answer.kind === 'done' ? notices : [refused(answer, facts)];
}

interface Known {
  readonly suggestion: Suggestion;
  readonly fingerprint: string;
}

function fingerprintWithin(suggestion: Suggestion, { files }: Heads): string {
  const { file, start, end } = suggestion;
  return fingerprintOfSuggestion(suggestion, splitLines(files.get(file)?.text ?? '').slice(start - 1, end));
}

/** The lines are those of the new file. GitHub refuses a first line that is the last one as well. */
function reviewComment({ suggestion, fingerprint }: Known): Readonly<Record<string, string | number>> {
  const { file, start, end } = suggestion;
  return {
    path: file,
    side: 'RIGHT',
    line: end,
    ...(start < end ? { start_line: start, start_side: 'RIGHT' } : {}),
    body: suggestionComment(suggestion, fingerprint),
  };
}

function reviewBody(chosen: readonly Known[], more: number): string {
  const unsafe = chosen.filter(({ suggestion }) => isUnsafe(suggestion)).length;
  return [
    `**Lintel** suggests ${chosen.length === 1 ? 'a fix' : `${chosen.length} fixes`} on lines of this pull request.`,
    'Made together they were judged: what they are for is gone, and nothing as bad has come.',
    ...(unsafe === 0 ? [] : [`A running program could notice ${unsafe} of them, which say so.`]),
    ...(more === 0 ? [] : [`${more} more are left out here; \`lintel fix --unsafe --diff\` shows them.`]),
  ].join(' ');
}

function tooMany(more: number): Notice {
  return {
    level: 'notice',
    feature: FEATURE,
    message: `${more} more could be suggested, which would be too many for one pull request.`,
    hint: 'Run `lintel fix --unsafe --diff` to see all of them.',
  };
}

function leftOut([why, count]: readonly [why: string, count: number]): Notice {
  return {
    level: 'log',
    feature: FEATURE,
    message: `Fixes of ${counted(count, 'finding')} are not suggested, since ${why}.`,
    hint: 'Run `lintel fix --unsafe --diff` to see them.',
  };
}

function differingFromHead(files: readonly RepoPath[]): Notice {
  return {
    level: 'notice',
    feature: FEATURE,
    message: `Nothing is suggested for ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${counted(files.length - 3, 'other file')}` : ''}, since what was judged differs there from the head of the pull request.`,
    hint: 'Bring the branch up to date with its target.',
  };
}

function refused(answer: Exclude<ApiAnswer, { readonly kind: 'done' }>, facts: EventFacts): Notice {
  return {
    level: 'notice',
    feature: FEATURE,
    message: `Fixes could not be suggested: ${failureInWords(answer)}.`,
    hint: hintOfFailure(answer, needToWrite('suggestions: false'), facts),
  };
}
