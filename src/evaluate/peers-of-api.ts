import type { Peers } from '../model/rule.ts';
import type { ResourceId } from '../model/resource.ts';
import { withoutPeers } from './without-peers.ts';

/** The check of kube-linter that is for the first of the groups alone. */
const OF_EXTENSIONS = 'no-extensions-v1beta';

/** When a version of an API was deprecated and removed, as minor versions of Kubernetes; undefined for what has not happened. */
export interface LifeOfApi {
  readonly deprecated: number | undefined;
  readonly removed: number | undefined;
}

/**
 * `peers` without the checks for other APIs: Pluto has one for each version and kind, and Datree one for each minor version of
 * Kubernetes that removed or deprecated some. Pure.
 */
export function peersOfApi(peers: Peers, id: ResourceId, life?: LifeOfApi): Peers {
  const ofVersion = peersOfVersion(peers, id);
  const { datree, ...others } = ofVersion;
  if (datree === undefined || life === undefined) return ofVersion;
  const left = datree.filter((check) => isOfLife(check, life));
  if (left.length === datree.length) return ofVersion;
  return left.length === 0 ? others : { ...others, datree: left };
}

/** A list of what a version removes has nothing else; one of what it deprecates goes on to hold what was deprecated before. */
function isOfLife(check: string, { deprecated, removed }: LifeOfApi): boolean {
  const [, what, minor] = /^K8S_(REMOVED|DEPRECATED)_APIVERSION_1\.(\d+)$/u.exec(check) ?? [];
  if (what === undefined) return true;
  return what === 'REMOVED' ? removed === Number(minor) : deprecated === undefined || deprecated <= Number(minor);
}

/**
 * `peers` with those checks of Pluto alone that are for this API. Pluto has one for each version and kind, which are called
 * `<apiVersion>/<kind>`; without a kind after the last slash they are for all kinds of the version, and without a version for all of the
 * group. kube-linter has one for `extensions/v1beta1`, and none for others. Pure.
 */
function peersOfVersion(peers: Peers, { apiVersion, kind }: ResourceId): Peers {
  const { pluto = [], 'kube-linter': kubeLinter = [] } = peers;
  const own = [`${apiVersion}/${kind}`, `${apiVersion}/`];
  const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
  const isOwn = (check: string): boolean =>
    own.includes(check) || (group !== '' && check.startsWith(`${group}/`) && check.split('/').length === 2);
  const passed = {
    pluto: pluto.filter((check) => !isOwn(check)),
    'kube-linter': apiVersion.startsWith('extensions/v1beta') ? [] : kubeLinter.filter((one) => one === OF_EXTENSIONS),
  };
  return passed.pluto.length + passed['kube-linter'].length === 0 ? peers : withoutPeers(peers, passed);
}
