import type { RuleNames } from '../catalog/select.ts';
import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Suppression, TracedFinding } from '../model/finding.ts';
import type { Location, RepoPath } from '../model/location.ts';
import { findComments, type GovernedLines, governs, mayComment } from '../yaml/comments.ts';
import { type DirectiveForm, type OwnSuppression, readDirective } from './directive.ts';
import { type PeerComment, peerCommentsIn } from './peer-comments.ts';
import { isMeant } from './peer-suppression.ts';

/** Comments that suppress, ours and those for peers, in the files that have been read. */
export interface FileComments {
  /** Reads the comments of a file, once. */
  read(file: RepoPath, texts: { of(file: RepoPath): string | undefined }): void;
  isEmpty(): boolean;
  /** What a comment of ours says of the finding, at one of the places. */
  byOurs(finding: TracedFinding, places: readonly Location[]): Suppression | undefined;
  /** What a comment for a peer says of it. */
  byPeers(finding: TracedFinding, places: readonly Location[]): Suppression | undefined;
  /** Ours, of all files. */
  ours(): readonly OwnSuppression[];
}

/** What a comment of ours begins with. */
const IGNORE_COMMENT = 'lintel-ignore';
/** What any comment for us has in it. */
const OUR_NAME = 'lintel';
const OUR_WORDS = [OUR_NAME];
/** As other linters have people write it: `lintel-disable RULE`, `lintel ignore RULE`, `lintel:skip=RULE`, `lintel-ignore-next-line RULE`. */
const MISSPELT = /^lintel[\s:_-]+(?:allow|disable|ignore|nolint|noqa|skip|suppress)(?:[-_][a-z-]+)?(?=[\s:=])/iu;

type OwnComment = OwnSuppression & GovernedLines;

/** No file read yet. What is wrong with a comment is told in `diagnostics`. */
export function openFileComments(
  { peerSuppressions, today }: Pick<Config, 'peerSuppressions' | 'today'>,
  names: RuleNames,
  diagnostics: Diagnostic[],
): FileComments {
  const ours = new Map<RepoPath, readonly OwnComment[]>();
  const forPeers = new Map<RepoPath, readonly PeerComment[]>();
  return {
    read(file, texts) {
      // A template is met once for each environment, and kept in mind only when it says something.
      if (ours.has(file)) return;
      const text = texts.of(file);
      if (text === undefined) return;
      if (mayComment(text, OUR_WORDS) && text.includes(OUR_NAME))
        ours.set(file, commentsOf(file, text, names, diagnostics));
      if (!peerSuppressions || forPeers.has(file)) return;
      const found = peerCommentsIn(text, today);
      if (found.length > 0) forPeers.set(file, found);
    },
    isEmpty: () => ours.size === 0 && forPeers.size === 0,
    byOurs({ rule }, places) {
      const comment = speakingOf(places, ours).find((one) => one.rules.has(rule.id));
      if (comment === undefined) return undefined;
      comment.used = true;
      return { by: 'comment', reason: comment.reason };
    },
    byPeers({ rule, armPeers }, places) {
      const comment = speakingOf(places, forPeers).find((one) => isMeant(one, armPeers ?? rule.peers));
      return comment === undefined ? undefined : { by: 'comment', peer: comment.peer, reason: comment.reason };
    },
    ours: () => [...ours.values()].flat(),
  };
}

function commentsOf(file: RepoPath, text: string, names: RuleNames, diagnostics: Diagnostic[]): readonly OwnComment[] {
  return findComments(text, OUR_NAME).flatMap((comment) => {
    const position = { line: comment.line, column: comment.column, offset: comment.offset };
    const at: Location = { file, region: { start: position, end: position } };
    const body = comment.text.startsWith(IGNORE_COMMENT) ? comment.text.slice(IGNORE_COMMENT.length) : undefined;
    // A sentence that merely mentions the word is a comment like any other. Many write a colon behind it.
    if (body === undefined || !/^(?:\s|:|$)/u.test(body)) {
      diagnostics.push(...misspelt(comment.text, names, at));
      return [];
    }
    const form: DirectiveForm = { names, write: (directive) => `${IGNORE_COMMENT} ${directive}`, at };
    const read = readDirective(body.replace(/^\s*:/u, ''), form, diagnostics);
    return read === undefined ? [] : [{ ...read, ...governs(text, comment) }];
  });
}

/** Who names a rule behind such words means to suppress it, and is to know that nothing came of it. */
function misspelt(text: string, names: RuleNames, at: Location): readonly Diagnostic[] {
  const [written] = MISSPELT.exec(text) ?? [];
  if (written === undefined) return [];
  const rule = text
    .slice(written.length)
    .split(/[\s,:=]+/u)
    .find((word) => names.get(word.toLowerCase()) !== undefined);
  if (rule === undefined) return [];
  return [
    {
      code: 'suppression-invalid',
      level: 'warning',
      message: `A comment begins with "${written}", which suppresses nothing.`,
      hint: `Write \`${IGNORE_COMMENT} ${rule} -- reason\`.`,
      at,
    },
  ];
}

function speakingOf<Comment extends GovernedLines>(
  places: readonly Location[],
  comments: ReadonlyMap<RepoPath, readonly Comment[]>,
): readonly Comment[] {
  return places.flatMap((place) => (comments.get(place.file) ?? []).filter((one) => speaksOf(one, place)));
}

/** Without a region the whole file is meant, and only a comment that speaks of whole documents can answer for it. */
function speaksOf(comment: GovernedLines, place: Location): boolean {
  const line = place.region?.start.line;
  if (line === undefined) return comment.fromLine === 1;
  return comment.fromLine <= line && line <= comment.toLine;
}
