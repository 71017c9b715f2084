import type { ResourceId } from '../model/resource.ts';
import { groupOf } from './kinds.ts';

/** Kinds by which a controller installs a chart or a folder that it fetches itself: Flux, Argo CD, and the Helm controller of k3s. */
const RELEASES: Readonly<Record<string, string>> = {
  HelmRelease: 'helm.toolkit.fluxcd.io',
  HelmChart: 'helm.cattle.io',
  Application: 'argoproj.io',
  ApplicationSet: 'argoproj.io',
};

/** Whether the object installs what another place holds, so that the workloads it stands for cannot be seen here. */
export function isRelease({ apiVersion, kind }: ResourceId): boolean {
  return Object.hasOwn(RELEASES, kind) && RELEASES[kind] === groupOf(apiVersion);
}
