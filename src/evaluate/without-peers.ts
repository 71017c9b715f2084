import type { Peers } from '../model/rule.ts';

/** The checks of `peers` but those of `passed`; linters of which none is left are gone as well. Pure. */
export function withoutPeers(peers: Peers, passed: Peers): Peers {
  return Object.fromEntries(
    Object.entries(peers)
      .map(([linter, checks]) => [linter, checks.filter((check) => passed[linter]?.includes(check) !== true)] as const)
      .filter(([, checks]) => checks.length > 0),
  );
}
