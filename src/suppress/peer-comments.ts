import {
  type Comment,
  documentsIn,
  findComments,
  type GovernedLines,
  governs,
  headLines,
  mayComment,
} from '../yaml/comments.ts';
import { idsIn, type PeerSuppression, reasonIn } from './peer-suppression.ts';

/** A comment for another linter, with the lines that it speaks of. */
export type PeerComment = PeerSuppression & GovernedLines;

/** Words that a comment of a peer has in it, by what reads them. Long enough that looking for them costs next to nothing. */
const READERS: readonly (readonly [word: string, read: Reader])[] = [
  ['checkov:skip=', readCheckov],
  ['trivy:ignore:', readTrivy],
  ['kics-scan', readKics],
  ['nosemgrep', readSemgrep],
];

const WORDS = READERS.map(([word]) => word);

type Reader = (comment: Comment, place: Place) => readonly PeerComment[];

const NONE: readonly PeerComment[] = [];

/** What the readers ask of the text around a comment. */
interface Place {
  readonly text: string;
  readonly today: string;
  /** The document that a line is in. */
  documentOf(line: number): GovernedLines;
}

/**
 * The comments of a manifest, template or values file that tell another linter to be silent. `today` is what Trivy's dates
 * are held against, `YYYY-MM-DD`. Never throws, and looks at a thousand comments of each peer at most.
 */
export function peerCommentsIn(text: string, today: string): readonly PeerComment[] {
  if (!mayComment(text, WORDS)) return NONE;
  let documents: readonly GovernedLines[] | undefined;
  const place: Place = {
    text,
    today,
    documentOf(line) {
      documents ??= documentsIn(text);
      return documents.find((one) => one.toLine >= line) ?? { fromLine: line, toLine: line };
    },
  };
  const found = READERS.flatMap(([word, read]) => findComments(text, word).flatMap((comment) => read(comment, place)));
  // For KICS, a file that says which queries it enables has no use for those that it disables.
  const enables = found.some(({ peer, checks }) => peer === 'kics' && typeof checks === 'object' && 'but' in checks);
  return enables ? found.filter((one) => !(one.peer === 'kics' && one.checks instanceof Set)) : found;
}

/** `checkov:skip=CKV_K8S_16:reason`, anywhere in the text of the resource. Source: Checkov's documentation of suppressions. */
function readCheckov(comment: Comment, place: Place): readonly PeerComment[] {
  const body = comment.text.slice(comment.text.indexOf('checkov:skip=') + 'checkov:skip='.length).trimStart();
  const colon = body.indexOf(':');
  const checks = idsIn(colon < 0 ? (body.split(/\s/u, 1)[0] ?? '') : body.slice(0, colon));
  if (checks.size === 0) return [];
  const reason = reasonIn(colon < 0 ? '' : body.slice(colon + 1));
  return [{ peer: 'checkov', checks, reason, ...place.documentOf(comment.line) }];
}

/**
 * `#trivy:ignore:KSV-0017`, several on a line, `*` for all, `:exp:2027-01-31` for a last day. It speaks of what begins on the
 * next line, or on its own. What is narrowed to a workspace or to a value (`[port=80]`) is not for manifests, and is not
 * followed. Source: Trivy's documentation of misconfiguration scanning, and its reader of such comments.
 */
function readTrivy(comment: Comment, { text, today }: Place): readonly PeerComment[] {
  const words = comment.text.split(/\s+/u, MAX_WORDS);
  return words.flatMap((word): readonly PeerComment[] => {
    const fields = word.replace(/^[#/*]+/u, '').split(':');
    const [tool, ignore, id = ''] = fields;
    if (tool !== 'trivy' || ignore !== 'ignore' || id === '' || id.includes('[')) return [];
    const [key, date = ''] = fields.slice(3);
    if (key !== undefined && !(key === 'exp' && DATE.test(date) && today < date)) return [];
    const checks = id === '*' ? 'all' : idsIn(id);
    return [{ peer: 'trivy', checks, reason: reasonIn(wordsBehind(words, word)), ...governs(text, comment) }];
  });
}
const MAX_WORDS = 200;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** What is no directive itself and follows one says why. */
function wordsBehind(words: readonly string[], word: string): string {
  const others = words.slice(words.indexOf(word) + 1).filter((one) => !one.includes('trivy:ignore:'));
  return others.join(' ').replace(/^-+\s*/u, '');
}

/**
 * `kics-scan ignore-line` for its line and the one beneath, `ignore-block` for what stands beneath, and at the head of a file
 * `ignore`, `enable=…` and `disable=…` for all of it. Source: KICS's documentation of commands in scanned files.
 */
function readKics(comment: Comment, { text }: Place): readonly PeerComment[] {
  const match = /^kics-scan\s+(?<command>ignore-line|ignore-block|ignore|(?:dis|en)able=)(?<ids>.*)$/su.exec(
    comment.text,
  );
  const { command, ids = '' } = match?.groups ?? {};
  const suppression = { peer: 'kics', reason: 'no reason given' } as const;
  if (command === undefined) return [];
  if (command === 'ignore-line') {
    return [{ ...suppression, checks: 'all', fromLine: comment.line, toLine: comment.line + 1 }];
  }
  if (command === 'ignore-block') return [{ ...suppression, checks: 'all', ...governs(text, comment) }];
  if (comment.line > headLines(text)) return [];
  const whole = { fromLine: 1, toLine: Number.MAX_SAFE_INTEGER };
  if (command === 'ignore') return ids.trim() === '' ? [{ ...suppression, checks: 'all', ...whole }] : [];
  const queries = idsIn(ids);
  if (queries.size === 0) return [];
  return [{ ...suppression, checks: command === 'enable=' ? { but: queries } : queries, ...whole }];
}

/** `nosemgrep` or `nosemgrep: id, id`, for its line, and alone on a line for the next. Source: Semgrep's documentation of ignoring. */
function readSemgrep(comment: Comment): readonly PeerComment[] {
  const match = /(?:^|\s)nosemgrep(?:(?<separator>[:=])(?<ids>.*)|\s.*)?$/su.exec(comment.text);
  if (match === null) return [];
  const checks = match.groups?.['separator'] === undefined ? 'all' : idsIn(match.groups['ids'] ?? '');
  const toLine = comment.alone ? comment.line + 1 : comment.line;
  return [{ peer: 'semgrep', checks, reason: 'no reason given', fromLine: comment.line, toLine }];
}
