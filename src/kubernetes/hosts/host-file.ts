import { type DataMap, isMap } from '../../model/data.ts';
import { hasAnyKey } from './given-flags.ts';
import { RANCHER_KEYS } from './rancher.ts';

/** The names under which rules know a file that has none of its own. */
export interface HostFile {
  readonly apiVersion: string;
  readonly kind: string;
}

const TALOS: HostFile = { apiVersion: 'talos.dev/v1alpha1', kind: 'MachineConfig' };
const RANCHER: HostFile = { apiVersion: 'k3s.io/v1', kind: 'Config' };

/** Where k3s and RKE2 look, and names that people give copies of it. */
const RANCHER_FILE = /(?:^|\/)config\.ya?ml(?:\.d\/[^/]+)?$|(?:^|[/._-])(?:k3s|rke2)(?:[/._-]|$)/u;

/**
 * What a document without `apiVersion` and `kind` is the configuration of, where its content and, for k3s and RKE2, the file's
 * name leave no doubt: a machine of Talos, or a server or agent of k3s or RKE2.
 */
export function hostFileOf(document: DataMap, file: string): HostFile | undefined {
  if (document['version'] === 'v1alpha1' && isMap(document['machine']) && isMap(document['cluster'])) return TALOS;
  return hasAnyKey(document, RANCHER_KEYS) && RANCHER_FILE.test(file) ? RANCHER : undefined;
}
