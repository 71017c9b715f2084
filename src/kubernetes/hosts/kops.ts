import { type DataMap, valueAt } from '../../model/data.ts';
import type { ComponentSettings, Program } from '../control-plane/component-settings.ts';
import { flagsOfMap, onlyGiven } from './given-flags.ts';
import type { HostReaders } from './host-reader.ts';

/** Sections of a kops Cluster. Source: kops.k8s.io v1alpha2 and v1alpha3. */
const SECTIONS: readonly (readonly [section: string, component: Program])[] = [
  ['kubeAPIServer', 'kube-apiserver'],
  ['kubeControllerManager', 'kube-controller-manager'],
  ['kubeScheduler', 'kube-scheduler'],
  ['kubelet', 'kubelet'],
  ['masterKubelet', 'kubelet'],
  ['controlPlaneKubelet', 'kubelet'],
  ['kubeProxy', 'kube-proxy'],
];

/** Names that are not the flag's own with capitals for dashes. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  auditLogMaxAge: 'audit-log-maxage',
  auditLogMaxBackups: 'audit-log-maxbackup',
  auditLogMaxSize: 'audit-log-maxsize',
  clientCAFile: 'client-ca-file',
  enableProfiling: 'profiling',
  etcdCAFile: 'etcd-cafile',
  etcdCertFile: 'etcd-certfile',
  etcdKeyFile: 'etcd-keyfile',
  terminatedPodGCThreshold: 'terminated-pod-gc-threshold',
};

function flagOfField(field: string): string {
  const other = Object.hasOwn(OTHER_NAMES, field) ? OTHER_NAMES[field] : undefined;
  return other ?? field.replaceAll(/[A-Z]+(?![a-z])|[A-Z]/gu, (capitals) => `-${capitals.toLowerCase()}`);
}

/** What kops adds differs by version and cloud, so only what a Cluster says itself is known. */
function settingsOfKops(cluster: DataMap): readonly ComponentSettings[] {
  return onlyGiven(
    SECTIONS.map(([section, component]) => {
      const root = ['spec', section];
      return flagsOfMap(component, valueAt(cluster, root), { root, nameOf: flagOfField });
    }),
  );
}

/** What declares a cluster to kops. */
export const KOPS_READERS: HostReaders = { 'Cluster.kops.k8s.io': settingsOfKops };
