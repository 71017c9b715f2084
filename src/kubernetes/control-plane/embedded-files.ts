import { load, CORE_SCHEMA } from 'js-yaml';
import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';

/** Bytes of a text inside a ConfigMap that are read; a real one has a few hundred to a few thousand. */
const MAX_EMBEDDED = 262_144;

/** A configuration file of a program, as a ConfigMap carries it. */
export interface EmbeddedFile {
  readonly apiVersion: string;
  readonly kind: string;
  readonly object: DataMap;
  /** Where its text stands in the ConfigMap. Within the text there are no paths. */
  readonly place: Path;
}

/**
 * The ConfigMaps in which kubeadm keeps the configuration of a cluster, and the key of each. Until 1.24 the kubelet's had the
 * version in its name. Source: kubeadm's package constants.
 */
const PLACES = [
  { name: /^kubeadm-config$/u, key: 'ClusterConfiguration', kind: 'ClusterConfiguration', group: 'kubeadm.k8s.io' },
  { name: /^kubelet-config(?:-.*)?$/su, key: 'kubelet', kind: 'KubeletConfiguration', group: 'kubelet.config.k8s.io' },
  { name: /^kube-proxy$/u, key: 'config.conf', kind: 'KubeProxyConfiguration', group: 'kubeproxy.config.k8s.io' },
] as const;

/** The file in a ConfigMap that kubeadm keeps; undefined for any other one, and where its text cannot be read. */
export function fileInConfigMap(configMap: DataMap): EmbeddedFile | undefined {
  const name = valueAt(configMap, ['metadata', 'name']);
  const known = typeof name === 'string' ? PLACES.find((one) => one.name.test(name)) : undefined;
  if (known === undefined) return undefined;
  const place = ['data', known.key];
  const text = valueAt(configMap, place);
  const object = typeof text === 'string' ? mapInText(text) : undefined;
  if (object === undefined || (object['kind'] ?? known.kind) !== known.kind) return undefined;
  return { apiVersion: `${known.group}/v1`, kind: known.kind, object, place };
}

/** The mapping that a text in an object holds as YAML; undefined where it holds none, or is too long for a program's configuration. */
export function mapInText(text: string): DataMap | undefined {
  if (text.length > MAX_EMBEDDED) return undefined;
  try {
    const value = load(text, { schema: CORE_SCHEMA });
    return isMap(value) ? value : undefined;
  } catch {
    // A text that is not YAML tells nothing; the program itself refuses it.
    return undefined;
  }
}
