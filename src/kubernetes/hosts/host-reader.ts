import type { DataMap } from '../../model/data.ts';
import type { ComponentSettings } from '../component-settings.ts';
import { AKS_READERS } from './aks.ts';
import { API_SERVER_FILE_READERS } from './api-server-files.ts';
import { CLUSTER_API_READERS } from './cluster-api.ts';
import { EKS_READERS } from './eks.ts';
import { GKE_READERS } from './gke.ts';
import { KOPS_READERS } from './kops.ts';
import { NODE_INFO_READERS } from './node-info.ts';
import { RANCHER_READERS } from './rancher.ts';
import { TALOS_READERS } from './talos.ts';

/** What an object of one kind says about a cluster or its nodes. Never throws, whatever the object's shape. */
export type HostReader = (object: DataMap) => readonly ComponentSettings[];

/** Readers by `Kind.group`, the group without its version. */
export type HostReaders = Readonly<Record<string, HostReader>>;

const READERS: ReadonlyMap<string, HostReader> = new Map(
  Object.entries({
    ...AKS_READERS,
    ...API_SERVER_FILE_READERS,
    ...CLUSTER_API_READERS,
    ...EKS_READERS,
    ...GKE_READERS,
    ...KOPS_READERS,
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
