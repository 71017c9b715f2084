import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import { settingsOfFile } from '../control-plane/component-files.ts';
import type { ComponentSettings, Program } from '../control-plane/component-settings.ts';
import { flagsOfMap, onlyGiven } from './given-flags.ts';
import type { HostReaders } from './host-reader.ts';
import { readFields } from './read-fields.ts';

/** Where Talos' machine configuration has the flags of each program. Source: its reference, v1alpha1. */
const ARGUMENTS: readonly (readonly [path: readonly string[], component: Program])[] = [
  [['cluster', 'apiServer', 'extraArgs'], 'kube-apiserver'],
  [['cluster', 'controllerManager', 'extraArgs'], 'kube-controller-manager'],
  [['cluster', 'scheduler', 'extraArgs'], 'kube-scheduler'],
  [['cluster', 'etcd', 'extraArgs'], 'etcd'],
  [['cluster', 'proxy', 'extraArgs'], 'kube-proxy'],
  [['machine', 'kubelet', 'extraArgs'], 'kubelet'],
];

/** Talos hardens what it starts, so only what the file says itself is known. The setting of `talos-machine` is `installer`. */
function settingsOfTalos(file: DataMap): readonly ComponentSettings[] {
  const machine = readFields(
    { part: 'talos-machine', fields: { installer: 'machine.install.image' }, defaults: {} },
    file,
    [],
  );
  return [
    machine,
    ...onlyGiven([
      ...ARGUMENTS.map(([root, component]) =>
        flagsOfMap(component, valueAt(file, root), { root, nameOf: (key) => key }),
      ),
      kubeletFile(file),
    ]),
  ];
}

/** Fields of a KubeletConfiguration, laid over Talos' own. */
function kubeletFile(file: DataMap): ComponentSettings | undefined {
  const root = ['machine', 'kubelet', 'extraConfig'];
  const fields = valueAt(file, root);
  const settings = isMap(fields)
    ? settingsOfFile('kubelet.config.k8s.io/v1beta1', 'KubeletConfiguration', fields)
    : undefined;
  if (settings === undefined) return undefined;
  const given = [...settings.paths].filter(([, path]) => valueAt(fields, path) !== undefined);
  const flags = Object.fromEntries(
    Object.entries(settings.flags).filter(([flag]) => given.some(([name]) => name === flag)),
  );
  const paths = new Map(given.map(([flag, path]) => [flag, [...root, ...path]] as const));
  return { ...settings, flags, paths, root, isPart: true };
}

/** What declares a machine to Talos. */
export const TALOS_READERS: HostReaders = { 'MachineConfig.talos.dev': settingsOfTalos };
