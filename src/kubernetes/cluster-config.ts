import { type DataMap, isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { COMPONENTS, type ComponentSettings } from './component-settings.ts';
import {
  findInvocation,
  type Flags,
  type Invocation,
  readEtcdEnvironment,
  readFlags,
  wordsOf,
} from './command-line.ts';
import { settingsOfKubeadm, settingsOfKubeadmConfigMap } from './kubeadm.ts';
import { groupOf } from './kinds.ts';
import { podTemplateOf } from './pod-templates.ts';

/**
 * What an object says about the programs of a cluster: the command line of a container in a static pod or any other pod
 * template, or kubeadm's ClusterConfiguration, also inside the ConfigMap `kubeadm-config`. Empty for every other object.
 */
export function componentSettingsOf(resource: {
  readonly apiVersion: string;
  readonly kind: string;
  readonly object: DataMap;
}): readonly ComponentSettings[] {
  const { apiVersion, kind, object } = resource;
  if (kind === 'ConfigMap') return apiVersion === 'v1' ? settingsOfKubeadmConfigMap(object) : [];
  if (kind === 'ClusterConfiguration') return groupOf(apiVersion) === 'kubeadm.k8s.io' ? settingsOfKubeadm(object) : [];
  const pod = podTemplateOf(resource);
  const containers = pod?.spec['containers'];
  if (pod === undefined || !Array.isArray(containers)) return [];
  const found: ComponentSettings[] = [];
  containers.forEach((container: unknown, index) => {
    if (!isMap(container)) return;
    const settings = settingsOfContainer(container, [...pod.templatePath, 'spec', 'containers', index]);
    if (settings !== undefined) found.push(settings);
  });
  return found;
}

const PROGRAMS: ReadonlySet<string> = new Set(COMPONENTS);

function settingsOfContainer(container: DataMap, root: Path): ComponentSettings | undefined {
  const invocation = invocationOf(container, root);
  const component = COMPONENTS.find((one) => one === invocation?.program);
  if (invocation === undefined || component === undefined) return undefined;
  // `etcd gateway` and `etcd grpc-proxy` keep no data.
  if (component === 'etcd' && /^(?:gateway|grpc-proxy)$/u.test(invocation.words[0]?.text ?? '')) return undefined;
  const given = readFlags(invocation.words);
  const { values, paths } = component === 'etcd' ? joinFlags(readEtcdEnvironment(container, root), given) : given;
  return { component, flags: values, paths, root: placeForFlags(container, root) };
}

/** The component that the container starts; without a command the image decides, and its name tells which it is. */
function invocationOf(container: DataMap, root: Path): Invocation | undefined {
  const words = wordsOf(container, root);
  const found = findInvocation(words, PROGRAMS);
  if (found !== undefined) return found;
  const { command, image } = container;
  if (typeof image !== 'string' || (Array.isArray(command) && command.length > 0)) return undefined;
  const program = programOfImage(image);
  return PROGRAMS.has(program) ? { program, words } : undefined;
}

/** `etcd` of `registry.example.com:5000/etcd-amd64:3.5.1@sha256:…`. */
function programOfImage(image: string): string {
  const repository = image.slice(image.lastIndexOf('/') + 1).replace(/[:@].*$/su, '');
  return repository.replace(/-(?:amd64|arm|arm64|ppc64le|s390x)$/u, '');
}

/** What the command line says wins over the environment. */
function joinFlags(environment: Flags, given: Flags): Flags {
  return { values: { ...environment.values, ...given.values }, paths: new Map([...environment.paths, ...given.paths]) };
}

function placeForFlags(container: DataMap, root: Path): Path {
  if (Array.isArray(container['command'])) return [...root, 'command'];
  return Array.isArray(container['args']) ? [...root, 'args'] : root;
}
