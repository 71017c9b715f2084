import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Images and names of what enforces policies, beside flannel or instead of it. */
const ENFORCERS = /(?:^|[/-])(?:calico|canal|cilium|kube-router|kube-network-policies|antrea|weave-npc)(?:[/:@-]|$)/u;

/** The image of flannel's daemon. */
const FLANNEL = /(?:^|\/)flannel(?:[:@]|$)/u;

/** Flannel, as a configuration or as a DaemonSet, in a source that has nothing to enforce policies with. */
export const check: SetCheck = function* (set) {
  const found = [...flannelConfigurations(set), ...flannelPrograms(set), ...flannelOnNodes(set)];
  if (found.length > 0 && !hasEnforcer(set)) yield* found;
};

const MESSAGE =
  'sets up flannel alone, which carries packets and enforces no NetworkPolicy, so all policies of the cluster are without effect.';

function flannelConfigurations(set: ResourceSet): readonly Violation[] {
  return set.ofKind('ConfigMap').flatMap((resource) => {
    const data = resource.object['data'];
    if (!isMap(data)) return [];
    return Object.entries(data).flatMap(([key, text]) => {
      const plugins = pluginsIn(text);
      if (!plugins.includes('flannel')) return [];
      const path: Path = ['data', key];
      return [{ resource, path, message: `ConfigMap "${resource.name}" ${MESSAGE}` }];
    });
  });
}

/** The types of the plugins that a CNI configuration lists; none where the text is no such configuration. */
function pluginsIn(text: unknown): readonly unknown[] {
  if (typeof text !== 'string' || !text.includes('"plugins"')) return [];
  try {
    const plugins = valueAt(JSON.parse(text), ['plugins']);
    return Array.isArray(plugins) ? plugins.map((plugin: unknown) => valueAt(plugin, ['type'])) : [];
  } catch {
    return [];
  }
}

function flannelPrograms(set: ResourceSet): readonly Violation[] {
  return podTemplatesIn(set).flatMap((owned) => {
    const { owner } = owned;
    if (owner.kind !== 'DaemonSet') return [];
    const program = containersOf(owned).find(
      ({ container, type }) => type === 'container' && FLANNEL.test(scalarText(container['image'])),
    );
    if (program === undefined) return [];
    const path: Path = [...program.path, 'image'];
    return [{ resource: owner, path, message: `DaemonSet "${owner.name}" ${MESSAGE}` }];
  });
}

/** Nodes on which Kubescape's agent found flannel and nothing else. Source: CNIInfo of hostdata.kubescape.cloud. */
function flannelOnNodes(set: ResourceSet): readonly Violation[] {
  return set.ofKind('CNIInfo.hostdata.kubescape.cloud').flatMap((resource) => {
    const path: Path = ['data', 'CNINames'];
    const names = valueAt(resource.object, path);
    const isAlone =
      Array.isArray(names) && names.length > 0 && names.every((name) => /^flannel$/iu.test(scalarText(name)));
    return isAlone ? [{ resource, path, message: `The node of CNIInfo "${resource.name}" ${ON_NODE}` }] : [];
  });
}

const ON_NODE =
  'has flannel alone, which carries packets and enforces no NetworkPolicy, so all policies of the cluster are without effect.';

function hasEnforcer(set: ResourceSet): boolean {
  const configured = set.ofKind('ConfigMap').some(({ object }) => {
    const data = object['data'];
    return (
      isMap(data) &&
      Object.values(data).some((text) =>
        pluginsIn(text).some((type) => typeof type === 'string' && ENFORCERS.test(type)),
      )
    );
  });
  return (
    configured ||
    podTemplatesIn(set).some((owned) =>
      containersOf(owned).some(({ container }) => ENFORCERS.test(scalarText(container['image']))),
    )
  );
}
