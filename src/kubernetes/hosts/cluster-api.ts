import { isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { minorOfVersion } from '../control-plane/component-images.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';
import { kubeletOfKubeadm, settingsOfKubeadm } from '../control-plane/kubeadm.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import type { HostReader, HostReaders } from './host-reader.ts';

/** The configurations of kubeadm within an object of Cluster API, and whether it starts a control plane without them as well. */
function kubeadmWithin(root: Path, startsControlPlane: boolean): HostReader {
  return (object) => {
    const spec = valueAt(object, root);
    if (!isMap(spec)) return [];
    const { clusterConfiguration, initConfiguration, joinConfiguration } = spec;
    const found: ComponentSettings[] = [];
    if (isMap(clusterConfiguration) || startsControlPlane) {
      const minor = minorOfVersion(scalarText(valueAt(object, ['spec', 'version'])));
      const settings = settingsOfKubeadm(isMap(clusterConfiguration) ? clusterConfiguration : {});
      for (const one of settings) {
        const withVersion = one.component === 'etcd' ? one : { ...one, minor: one.minor ?? minor };
        found.push(below([...root, 'clusterConfiguration'], withVersion));
      }
    }
    if (isMap(initConfiguration))
      found.push(below([...root, 'initConfiguration'], kubeletOfKubeadm(initConfiguration)));
    if (isMap(joinConfiguration))
      found.push(below([...root, 'joinConfiguration'], kubeletOfKubeadm(joinConfiguration)));
    return found;
  };
}

/** Settings of an object that lies at `root` in another one. */
function below(root: Path, settings: ComponentSettings): ComponentSettings {
  const paths = new Map([...settings.paths].map(([flag, path]) => [flag, [...root, ...path]] as const));
  return { ...settings, paths, root: [...root, ...settings.root] };
}

/** Source: bootstrap.cluster.x-k8s.io and controlplane.cluster.x-k8s.io, v1beta1 and v1beta2. */
export const CLUSTER_API_READERS: HostReaders = {
  'KubeadmControlPlane.controlplane.cluster.x-k8s.io': kubeadmWithin(['spec', 'kubeadmConfigSpec'], true),
  'KubeadmControlPlaneTemplate.controlplane.cluster.x-k8s.io': kubeadmWithin(
    ['spec', 'template', 'spec', 'kubeadmConfigSpec'],
    true,
  ),
  'KubeadmConfig.bootstrap.cluster.x-k8s.io': kubeadmWithin(['spec'], false),
  'KubeadmConfigTemplate.bootstrap.cluster.x-k8s.io': kubeadmWithin(['spec', 'template', 'spec'], false),
};
