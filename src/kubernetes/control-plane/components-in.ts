import { type DataMap, valueAt } from '../../model/data.ts';
import { oncePerSet } from '../../model/once-per-set.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import type { Stream } from '../../model/rendering.ts';
import { componentSettingsOf } from './cluster-config.ts';
import type { ComponentSettings, Program } from './component-settings.ts';
import { groupOf } from '../kinds.ts';
import { kubeadmDefaults } from './kubeadm.ts';

/** A program's settings, and the object that gives them. */
export interface PlacedSettings {
  readonly resource: Resource;
  readonly settings: ComponentSettings;
}

/** A kubelet's configuration in the folder of `kubeadm init --patches`. Source: kubeadm's documentation of patches. */
const KUBEADM_PATCH = /(?:^|\/)kubeletconfiguration[^/+.]*(?:\+\w+)?\.(?:ya?ml|json)$/u;

/**
 * Every program of one name whose settings the set gives whole, in the set's order. A rule that asks has among its `uses`
 * `workloads`, `ConfigMap`, kubeadm's kinds, those of Cluster API and that of the program's configuration file.
 *
 * A kubelet's configuration in one file with a configuration of kubeadm, or one that is named as a patch for it, is given to
 * `kubeadm init`, which fills in what it leaves out; any other is what the kubelet reads.
 */
export function componentsIn(set: ResourceSet, component: Program): readonly PlacedSettings[] {
  return programsIn(set).filter(({ settings }) => settings.component === component && !settings.isPart);
}

/** The same, and beside them the reports on nodes that tell of the flag; their kind, `NodeInfo.`, is among the rule's `uses`. */
export function componentsTellingOf(set: ResourceSet, component: Program, flag: string): readonly PlacedSettings[] {
  return programsIn(set).filter(
    ({ resource, settings: { component: program, isPart, paths } }) =>
      program === component && (!isPart || (resource.kind === 'NodeInfo' && paths.has(flag))),
  );
}

/** Those of all names: many rules ask, and most sets have none. */
const programsIn = oncePerSet(readProgramsIn);

function readProgramsIn(set: ResourceSet): readonly PlacedSettings[] {
  const filesOfKubeadm = new Set<Stream>();
  for (const { apiVersion, document } of set.resources) {
    if (groupOf(apiVersion) === 'kubeadm.k8s.io') filesOfKubeadm.add(document.stream);
  }
  const isForKubeadm = ({ kind, document: { stream } }: Resource): boolean =>
    kind === 'KubeletConfiguration' && (filesOfKubeadm.has(stream) || KUBEADM_PATCH.test(stream.origin));
  const found: PlacedSettings[] = [];
  for (const resource of set.resources) {
    for (const settings of componentSettingsOf(resource)) {
      const isFilled = settings.component === 'kubelet' && isForKubeadm(resource);
      found.push({ resource, settings: isFilled ? filledByKubeadm(settings, resource.object) : settings });
    }
  }
  return found;
}

/** Kubeadm's defaults where the file says nothing, or an empty text. */
function filledByKubeadm(settings: ComponentSettings, file: DataMap): ComponentSettings {
  const { config: _, ...defaults } = kubeadmDefaults('kubelet');
  const flags: Record<string, string> = { ...settings.flags };
  for (const [flag, value] of Object.entries(defaults)) {
    if ((valueAt(file, settings.paths.get(flag) ?? []) ?? '') === '') flags[flag] = value;
  }
  return { ...settings, flags };
}
