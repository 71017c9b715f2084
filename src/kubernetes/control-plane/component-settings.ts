import type { Path } from '../../model/location.ts';

/** The programs of a cluster whose flags manifests can hold. */
export const PROGRAMS = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'etcd',
  'kubelet',
  'kube-proxy',
] as const;
export type Program = (typeof PROGRAMS)[number];

/**
 * The parts of a cluster that a cloud runs, or a host that is declared in YAML. Their settings stand under names of ours, which the
 * reader of each (in `hosts/`) lists.
 */
const HOST_PARTS = [
  'eks-cluster',
  'eks-node-group',
  'gke-cluster',
  'gke-node-pool',
  'aks-cluster',
  'aks-node-pool',
  'talos-machine',
] as const;
export type HostPart = (typeof HOST_PARTS)[number];

/** All that has settings. */
export const COMPONENTS: readonly Component[] = [...PROGRAMS, ...HOST_PARTS];
export type Component = Program | HostPart;

/** The settings of one program or part, as one place of a manifest gives them. */
export interface ComponentSettings {
  readonly component: Component;
  /**
   * Flags without their dashes, with their values as text. Boolean ones are `true` or `false` however they are spelt, and
   * `true` when given without a value; any other flag without a value is not there. A flag given several times has its last
   * value, as with Go's flags. A field of a configuration file stands under the name of its flag, with lists joined by commas.
   * What kubeadm adds by itself is among them, and so is what a configuration file means by a field that it leaves out, where
   * that differs from a flag that is left out.
   */
  readonly flags: Readonly<Record<string, string>>;
  /**
   * Where a flag that the manifest gives stands in the object; a flag without the value it needs has a place as well, and so
   * have the fields of a configuration file that it leaves out.
   */
  readonly paths: ReadonlyMap<string, Path>;
  /** Where a missing flag would be added. */
  readonly root: Path;
  /**
   * Whether only what is given is known: a flag that is not there may be set by another file, or by whoever starts the program
   * with defaults of its own. What a rule says of a missing flag then counts for nothing.
   */
  readonly isPart: boolean;
  /** The program's minor version, 34 for 1.34, where an image's tag or kubeadm's `kubernetesVersion` tells; never of etcd. */
  readonly minor: number | undefined;
}

/** Where a setting stands; where it would be added when it is missing. */
export function placeOfFlag(settings: ComponentSettings, flag: string): Path {
  return settings.paths.get(flag) ?? settings.root;
}
