import type { DataMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';

/** The programs of a cluster whose flags manifests can hold. */
export const COMPONENTS = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'etcd',
  'kubelet',
  'kube-proxy',
] as const;
export type Component = (typeof COMPONENTS)[number];

/** The settings of one program, as one place of a manifest gives them. */
export interface ComponentSettings {
  readonly component: Component;
  /**
   * Flags without their dashes, with their values as text. Boolean ones are `true` or `false` however they are spelt, and
   * `true` when given without a value; any other flag without a value is not there. A flag given several times has its last
   * value, as with Go's flags. What kubeadm adds by itself is among them.
   */
  readonly flags: DataMap;
  /** Where a flag that the manifest gives stands in the object; a flag without the value it needs has a place as well. */
  readonly paths: ReadonlyMap<string, Path>;
  /** Where a missing flag would be added. */
  readonly root: Path;
}
