import { minorOfVersion, readImageName } from '../../src/kubernetes/control-plane/component-images.ts';
import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { fileInConfigMap } from '../../src/kubernetes/control-plane/embedded-files.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The day of the last upstream fix, by minor version. Source: data/releases/eol.yaml and the release pages of kubernetes.io. */
const END_OF_LIFE: Readonly<Record<number, string>> = {
  16: '2020-09-02',
  17: '2021-01-13',
  18: '2021-06-18',
  19: '2021-10-28',
  20: '2022-02-28',
  21: '2022-06-28',
  22: '2022-12-08',
  23: '2023-02-28',
  24: '2023-07-28',
  25: '2023-10-28',
  26: '2024-02-28',
  27: '2024-07-16',
  28: '2024-10-22',
  29: '2025-02-28',
  30: '2025-07-15',
  31: '2025-11-11',
  32: '2026-02-28',
  33: '2026-06-28',
  34: '2026-10-27',
};

/** Where an object says which version a cluster has. */
const PLACES: readonly { readonly kind: string; readonly path: Path }[] = [
  { kind: 'ClusterConfiguration.kubeadm.k8s.io', path: ['kubernetesVersion'] },
  { kind: 'Cluster.cluster.x-k8s.io', path: ['spec', 'topology', 'version'] },
  { kind: 'KubeadmControlPlane.controlplane.cluster.x-k8s.io', path: ['spec', 'version'] },
  { kind: 'MachineDeployment.cluster.x-k8s.io', path: ['spec', 'template', 'spec', 'version'] },
  { kind: 'Plan.upgrade.cattle.io', path: ['spec', 'version'] },
  { kind: 'Node', path: ['status', 'nodeInfo', 'kubeletVersion'] },
];

/** Images whose tag is the version of the control plane. */
const PROGRAMS = new Set(['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'hyperkube']);

interface StatedVersion {
  readonly resource: Resource;
  readonly path: Path;
  /** As it is written. */
  readonly text: string;
  readonly minor: number;
}

/** A cluster of a version that gets no fixes any more. */
export const check: SetCheck = function* (set, params) {
  const oldest = Number(params['oldestMinor']);
  for (const { resource, path, text, minor } of statedVersions(set)) {
    if (minor >= oldest) continue;
    const end = END_OF_LIFE[minor];
    const since = end === undefined ? 'gets no fixes any more' : `got its last fix on ${end}`;
    yield {
      resource,
      path,
      message: `Kubernetes 1.${minor} of "${text}" ${since}, so holes that are known stay open.`,
    };
  }
};

function* statedVersions(set: ResourceSet): Iterable<StatedVersion> {
  for (const { kind, path } of PLACES) {
    for (const resource of set.ofKind(kind)) yield* statedAt(resource, path, valueAt(resource.object, path));
  }
  for (const resource of set.ofKind('ConfigMap')) {
    const file = fileInConfigMap(resource.object);
    if (file !== undefined) yield* statedAt(resource, file.place, file.object['kubernetesVersion']);
  }
  for (const template of podTemplatesIn(set)) {
    for (const { container, path } of containersOf(template)) {
      const { image } = container;
      if (typeof image !== 'string') continue;
      const { program, tag } = readImageName(image);
      if (PROGRAMS.has(program)) yield* statedAt(template.owner, [...path, 'image'], tag);
    }
  }
}

/** kubeadm takes `stable-1.36` for the newest patch of 1.36. */
function* statedAt(resource: Resource, path: Path, version: unknown): Iterable<StatedVersion> {
  const minor = typeof version === 'string' ? minorOfVersion(version.replace(/^stable-/u, '')) : undefined;
  if (typeof version === 'string' && minor !== undefined) yield { resource, path, text: version, minor };
}
