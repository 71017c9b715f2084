import { AKS_READERS } from './aks.ts';
import { API_SERVER_FILE_READERS } from './api-server-files.ts';
import { CLUSTER_API_READERS } from './cluster-api.ts';
import { CLUSTER_DESCRIBE_READERS } from './cluster-describe.ts';
import { EKS_READERS } from './eks.ts';
import { GKE_READERS } from './gke.ts';
import type { HostReader } from './host-reader.ts';
import { KOPS_READERS } from './kops.ts';
import { KUBESCAPE_HOST_DATA_READERS } from './kubescape-host-data.ts';
import { NODE_INFO_READERS } from './node-info.ts';
import { RANCHER_READERS } from './rancher.ts';
import { TALOS_READERS } from './talos.ts';

const READERS: ReadonlyMap<string, HostReader> = new Map(
  Object.entries({
    ...AKS_READERS,
    ...API_SERVER_FILE_READERS,
    ...CLUSTER_API_READERS,
    ...CLUSTER_DESCRIBE_READERS,
    ...EKS_READERS,
    ...GKE_READERS,
    ...KOPS_READERS,
    ...KUBESCAPE_HOST_DATA_READERS,
    ...NODE_INFO_READERS,
    ...RANCHER_READERS,
    ...TALOS_READERS,
  }),
);

// Asked of every object of a run, so the kind alone has to send most of them away.
const KINDS: ReadonlySet<string> = new Set([...READERS.keys()].map((name) => name.slice(0, name.indexOf('.'))));

/** Reads the settings of a kind that declares a cluster or its nodes; undefined for any other kind. */
export function hostReaderOf(kind: string, group: string): HostReader | undefined {
  return KINDS.has(kind) ? READERS.get(`${kind}.${group}`) : undefined;
}
