import { type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { settingsOfFile, withFileOnNode } from './component-files.ts';
import { minorOfVersion, readImageName } from './component-images.ts';
import { type ComponentSettings, PROGRAMS } from './component-settings.ts';
import {
  findInvocation,
  type Flags,
  type Invocation,
  readEtcdEnvironment,
  readFlags,
  wordsOf,
} from './command-line.ts';
import { fileInConfigMap } from './embedded-files.ts';
import { hostReaderOf } from '../hosts/host-readers.ts';
import { kubeletOfKubeadm, settingsOfKubeadm } from './kubeadm.ts';
import { groupOf } from '../kinds.ts';
import { podTemplateOf } from '../pod-templates.ts';

/** A manifest's object, as far as these settings need it. */
interface ClusterObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly object: DataMap;
}

/**
 * What an object says about the programs of a cluster: the command line of a container in a static pod or any other pod
 * template, kubeadm's configurations, the configuration file of kubelet, kube-proxy or kube-scheduler, the ConfigMaps in
 * which kubeadm keeps such files, and what declares a cluster or its nodes to a cloud or a host. Empty for every other object.
 */
export function componentSettingsOf(resource: ClusterObject): readonly ComponentSettings[] {
  const read = hostReaderOf(resource.kind, groupOf(resource.apiVersion));
  if (read !== undefined) return read(resource.object);
  if (resource.kind !== 'ConfigMap') return [...settingsOfConfiguration(resource), ...settingsOfPod(resource)];
  const file = resource.apiVersion === 'v1' ? fileInConfigMap(resource.object) : undefined;
  if (file === undefined) return [];
  return settingsOfConfiguration(file).map(({ paths, ...settings }) => ({
    ...settings,
    paths: new Map([...paths.keys()].map((name) => [name, file.place])),
    root: file.place,
  }));
}

function settingsOfConfiguration({ apiVersion, kind, object }: ClusterObject): readonly ComponentSettings[] {
  if (groupOf(apiVersion) === 'kubeadm.k8s.io') {
    if (kind === 'ClusterConfiguration') return settingsOfKubeadm(object);
    return kind === 'InitConfiguration' || kind === 'JoinConfiguration' ? [kubeletOfKubeadm(object)] : [];
  }
  const settings = settingsOfFile(apiVersion, kind, object);
  return settings === undefined ? [] : [settings];
}

function settingsOfPod(resource: ClusterObject): readonly ComponentSettings[] {
  const pod = podTemplateOf(resource);
  const containers = pod?.spec['containers'];
  if (pod === undefined || !Array.isArray(containers)) return [];
  const found: ComponentSettings[] = [];
  containers.forEach((container: unknown, index) => {
    if (!isMap(container) || !mayStartComponent(container)) return;
    const settings = settingsOfContainer(container, [...pod.templatePath, 'spec', 'containers', index]);
    if (settings !== undefined) found.push(settings);
  });
  return found;
}

const COMPONENT_NAME = /etcd|kube(?:let|-(?:apiserver|controller-manager|scheduler|proxy))/u;

/** Whether a component is named at all: asked of every container of a run, so that the others cost next to nothing. */
function mayStartComponent({ command, args, image }: DataMap): boolean {
  return (
    (Array.isArray(command) && command.some(namesComponent)) ||
    (Array.isArray(args) && args.some(namesComponent)) ||
    namesComponent(image)
  );
}

function namesComponent(word: unknown): boolean {
  return typeof word === 'string' && COMPONENT_NAME.test(word);
}

const PROGRAM_NAMES: ReadonlySet<string> = new Set(PROGRAMS);

function settingsOfContainer(container: DataMap, root: Path): ComponentSettings | undefined {
  const invocation = invocationOf(container, root);
  const component = PROGRAMS.find((one) => one === invocation?.program);
  if (invocation === undefined || component === undefined) return undefined;
  // `etcd gateway` and `etcd grpc-proxy` keep no data.
  if (component === 'etcd' && /^(?:gateway|grpc-proxy)$/u.test(invocation.words[0]?.text ?? '')) return undefined;
  const given = readFlags(invocation.words);
  const { values, paths } = component === 'etcd' ? joinFlags(readEtcdEnvironment(container, root), given) : given;
  const flags = component === 'kubelet' ? withFileOnNode(values) : values;
  const minor = component === 'etcd' ? undefined : minorOfImage(container['image']);
  return { component, flags, paths, root: placeForFlags(container, root), isPart: false, minor };
}

/** The component that the container starts; without a command the image decides, and its name tells which it is. */
function invocationOf(container: DataMap, root: Path): Invocation | undefined {
  const words = wordsOf(container, root);
  const found = findInvocation(words, PROGRAM_NAMES);
  if (found !== undefined) return found;
  const { command, image } = container;
  if (typeof image !== 'string' || (Array.isArray(command) && command.length > 0)) return undefined;
  const { program } = readImageName(image);
  return PROGRAM_NAMES.has(program) ? { program, words } : undefined;
}

/** The version of a component's own image, or of `hyperkube`; another image has versions of its own. */
function minorOfImage(image: unknown): number | undefined {
  if (typeof image !== 'string') return undefined;
  const { program, tag } = readImageName(image);
  return PROGRAM_NAMES.has(program) || program === 'hyperkube' ? minorOfVersion(tag) : undefined;
}

/** What the command line says wins over the environment. */
function joinFlags(environment: Flags, given: Flags): Flags {
  return { values: { ...environment.values, ...given.values }, paths: new Map([...environment.paths, ...given.paths]) };
}

function placeForFlags(container: DataMap, root: Path): Path {
  if (Array.isArray(container['command'])) return [...root, 'command'];
  return Array.isArray(container['args']) ? [...root, 'args'] : root;
}
