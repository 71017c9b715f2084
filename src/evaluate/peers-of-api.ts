import type { Peers } from '../model/rule.ts';
import type { ResourceId } from '../model/resource.ts';

/**
 * `peers` with those checks of Pluto alone that are for this API. Pluto has one for each version and kind, which are called
 * `<apiVersion>/<kind>`; without a kind after the last slash they are for all kinds of the version, and without a version for all of the
 * group. Pure.
 */
export function peersOfApi(peers: Peers, { apiVersion, kind }: ResourceId): Peers {
  const { pluto, ...others } = peers;
  if (pluto === undefined) return peers;
  const own = [`${apiVersion}/${kind}`, `${apiVersion}/`];
  const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
  const isOwn = (check: string): boolean =>
    own.includes(check) || (group !== '' && check.startsWith(`${group}/`) && check.split('/').length === 2);
  const left = pluto.filter(isOwn);
  return left.length === 0 ? others : { ...others, pluto: left };
}
