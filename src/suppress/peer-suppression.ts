import { comparablePeerId } from '../catalog/peer-ids.ts';
import type { Peers } from '../model/rule.ts';

/** Linters whose comments and annotations in the repository are followed. */
const HONOURED_PEERS = ['checkov', 'kics', 'kube-linter', 'kube-score', 'polaris', 'semgrep', 'trivy'] as const;
export type HonouredPeer = (typeof HONOURED_PEERS)[number];

/** What someone has told another linter not to report. */
export interface PeerSuppression {
  readonly peer: HonouredPeer;
  /** Its checks, comparable; `all` for each check that the peer has; `but` for all except those. */
  readonly checks: 'all' | ReadonlySet<string> | { readonly but: ReadonlySet<string> };
  readonly reason: string;
}

/** Ids that one comment or annotation may name; nobody writes as many. */
const MAX_IDS = 200;
/** Characters of a comment or annotation that are read. */
const MAX_TEXT = 10_000;

/** The ids of a list as peers write it, comparable. */
export function idsIn(list: string): ReadonlySet<string> {
  const words = list.slice(0, MAX_TEXT).split(/[\s,]+/u, MAX_IDS);
  return new Set(words.filter((word) => word !== '').map(comparablePeerId));
}

/** Why, as it was written: without quotes around it, and never empty. */
export function reasonIn(text: string): string {
  const plain = text
    .slice(0, MAX_TEXT)
    .trim()
    .replace(/^"([^"]*)"$/u, '$1')
    .trim();
  return plain === '' ? 'no reason given' : plain;
}

/**
 * Whether a finding with these peers is meant. One whose rule the peer has no check for never is: the peer could not have
 * reported it.
 */
export function isMeant({ peer, checks }: PeerSuppression, peers: Peers): boolean {
  const ids = peers[peer];
  if (ids === undefined) return false;
  if (checks === 'all') return true;
  return 'but' in checks
    ? !ids.some((id) => checks.but.has(comparablePeerId(id)))
    : ids.some((id) => checks.has(comparablePeerId(id)));
}
