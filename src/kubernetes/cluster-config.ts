import { type Data, type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { groupOf } from './kinds.ts';

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
   * Flags without their dashes; a flag without a value is `true`. Values are text, as on a command line. A flag given
   * several times has its last value, as with Go's flags.
   */
  readonly flags: DataMap;
  /** Where a flag's value stands in the object. */
  readonly paths: ReadonlyMap<string, Path>;
  /** Where a missing flag would be added. */
  readonly root: Path;
}

/** kubeadm's name of a component's section, in ClusterConfiguration. */
const KUBEADM_SECTIONS: Readonly<Record<string, Component>> = {
  apiServer: 'kube-apiserver',
  controllerManager: 'kube-controller-manager',
  scheduler: 'kube-scheduler',
};

/**
 * What an object says about the programs of a cluster: a static pod's command line, or kubeadm's `extraArgs` (the map of
 * v1beta3 and the list of v1beta4). Empty for every other object.
 */
export function componentSettingsOf(resource: {
  readonly apiVersion: string;
  readonly kind: string;
  readonly object: DataMap;
}): readonly ComponentSettings[] {
  if (resource.kind === 'Pod' && resource.apiVersion === 'v1') return settingsOfStaticPod(resource.object);
  if (groupOf(resource.apiVersion) !== 'kubeadm.k8s.io') return [];
  if (resource.kind === 'ClusterConfiguration') return settingsOfKubeadm(resource.object);
  return [];
}

function settingsOfStaticPod(object: DataMap): readonly ComponentSettings[] {
  const containers = valueAt(object, ['spec', 'containers']);
  if (!Array.isArray(containers)) return [];
  return containers.flatMap((container: unknown, index) => {
    if (!isMap(container)) return [];
    const settings = settingsOfContainer(container, ['spec', 'containers', index]);
    return settings === undefined ? [] : [settings];
  });
}

function settingsOfContainer(container: DataMap, root: Path): ComponentSettings | undefined {
  const words = ['command', 'args'].flatMap((key) => {
    const list = container[key];
    return Array.isArray(list) ? list.map((word, index) => ({ word: String(word), path: [...root, key, index] })) : [];
  });
  const program = words.findIndex(({ word }) => componentOfProgram(word) !== undefined);
  // The program is the command itself, or what a shell line begins with; a mention among the arguments is not it.
  const component = program === 0 ? componentOfProgram(words[0]?.word ?? '') : undefined;
  if (component === undefined) return undefined;
  return { component, ...readFlags(words.slice(1)), root: [...root, 'command'] };
}

function componentOfProgram(word: string): Component | undefined {
  const name = word.slice(word.lastIndexOf('/') + 1);
  return COMPONENTS.find((component) => component === name);
}

function readFlags(words: readonly { readonly word: string; readonly path: Path }[]): {
  readonly flags: DataMap;
  readonly paths: ReadonlyMap<string, Path>;
} {
  const flags: Record<string, Data> = {};
  const paths = new Map<string, Path>();
  for (let index = 0; index < words.length; index += 1) {
    const current = words[index];
    const match = /^--?(?<name>[a-zA-Z][\w.-]*)(?:=(?<value>[\s\S]*))?$/u.exec(current?.word ?? '');
    if (current === undefined || match?.groups === undefined) continue;
    const name = match.groups['name'] ?? '';
    const next = words[index + 1];
    let value = match.groups['value'];
    if (value === undefined && next !== undefined && !next.word.startsWith('-')) {
      value = next.word;
      index += 1;
    }
    flags[name] = value ?? 'true';
    paths.set(name, current.path);
  }
  return { flags, paths };
}

function settingsOfKubeadm(object: DataMap): readonly ComponentSettings[] {
  const found: ComponentSettings[] = [];
  for (const [section, component] of Object.entries(KUBEADM_SECTIONS)) {
    if (isMap(object[section])) found.push({ component, ...readExtraArgs(object[section], [section]), root: [section] });
  }
  const etcd = valueAt(object, ['etcd', 'local']);
  if (isMap(etcd)) found.push({ component: 'etcd', ...readExtraArgs(etcd, ['etcd', 'local']), root: ['etcd', 'local'] });
  return found;
}

function readExtraArgs(section: DataMap, path: Path): { readonly flags: DataMap; readonly paths: ReadonlyMap<string, Path> } {
  const flags: Record<string, Data> = {};
  const paths = new Map<string, Path>();
  const extra = section['extraArgs'];
  if (Array.isArray(extra)) {
    extra.forEach((entry: unknown, index) => {
      if (!isMap(entry) || typeof entry['name'] !== 'string') return;
      flags[entry['name']] = String(entry['value'] ?? '');
      paths.set(entry['name'], [...path, 'extraArgs', index, 'value']);
    });
  } else if (isMap(extra)) {
    for (const [name, value] of Object.entries(extra)) {
      flags[name] = String(value);
      paths.set(name, [...path, 'extraArgs', name]);
    }
  }
  return { flags, paths };
}
