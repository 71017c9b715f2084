import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { ComponentSettings, Program } from '../control-plane/component-settings.ts';
import { flagsOfList, onlyGiven } from './given-flags.ts';
import type { HostReaders } from './host-reader.ts';

/** Keys of k3s' and RKE2's config.yaml that hold flags. Source: the references of both. */
const ARGUMENTS: readonly (readonly [key: string, component: Program])[] = [
  ['kube-apiserver-arg', 'kube-apiserver'],
  ['kube-controller-manager-arg', 'kube-controller-manager'],
  ['kube-scheduler-arg', 'kube-scheduler'],
  ['etcd-arg', 'etcd'],
  ['kubelet-arg', 'kubelet'],
  ['kube-proxy-arg', 'kube-proxy'],
];

/** Keys by which a file is known as a configuration of k3s or RKE2. */
export const RANCHER_KEYS: readonly string[] = ARGUMENTS.map(([key]) => key);

/** What both add differs by version and profile, so only what the file says itself is known. */
function settingsBelow(object: DataMap, root: Path): readonly ComponentSettings[] {
  return onlyGiven(
    ARGUMENTS.map(([key, component]) => {
      const list = valueAt(object, [...root, key]);
      return list === undefined ? undefined : flagsOfList(component, list, [...root, key]);
    }),
  );
}

/** Rancher's cluster of machines, for all of them and for some. Source: provisioning.cattle.io/v1. */
function settingsOfRancher(cluster: DataMap): readonly ComponentSettings[] {
  const found = [...settingsBelow(cluster, ['spec', 'rkeConfig', 'machineGlobalConfig'])];
  const selected = valueAt(cluster, ['spec', 'rkeConfig', 'machineSelectorConfig']);
  if (Array.isArray(selected)) {
    selected.forEach((one: unknown, index) => {
      if (isMap(one))
        found.push(...settingsBelow(cluster, ['spec', 'rkeConfig', 'machineSelectorConfig', index, 'config']));
    });
  }
  return found;
}

/** What declares a cluster to k3s, RKE2 and Rancher. */
export const RANCHER_READERS: HostReaders = {
  'Config.k3s.io': (file) => settingsBelow(file, []),
  'Cluster.provisioning.cattle.io': settingsOfRancher,
};
