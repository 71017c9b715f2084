import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isDnsLabel } from '../../src/kubernetes/syntax/name-syntax.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { podResourceFaults } from '../../src/kubernetes/workloads/pod-level-resources.ts';
import { askedPortFault } from '../../src/kubernetes/workloads/asked-port.ts';
import { type ContainerPart, containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { newestVersion } from '../../src/kubernetes/target-versions.ts';
import { type Part, partAt, partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the pod';
/** Largest number of a user or group. */
const MAX_ID = 2 ** 31 - 1;
/** The version from which on pods as a whole are given resources without a feature gate; before, the field is dropped. */
const POD_RESOURCES = 34;
const HOOKS = ['exec', 'httpGet', 'sleep', 'tcpSocket'] as const;
const RUN_ON = ['Deployment', 'ReplicaSet', 'ReplicationController', 'DaemonSet', 'StatefulSet'] as const;

/** Settings of pods and containers that exclude each other or cannot be. */
export const check: SetCheck = function* (set, params) {
  const hasResources = newestVersion(params) >= POD_RESOURCES;
  for (const { pod } of podPartsIn(set)) {
    const containers = containerPartsIn(pod);
    for (const container of containers) {
      yield* contextFaults(container, container.shownName);
      yield* deviceFaults(container);
      yield* claimFaults(container, pod);
      yield* hookFaults(container, pod.value['terminationGracePeriodSeconds'] ?? 30);
    }
    const context = partAt(pod, 'securityContext');
    if (context !== undefined) yield* identityFaults(context, 'The pod');
    yield* hostPorts(containers, pod.value['hostNetwork'] === true);
    yield* podFaults(pod);
    if (!hasResources) continue;
    for (const { part, key, text } of podResourceFaults(pod, containers))
      yield violationAt(part, key, `${text}, ${REFUSED}.`);
  }
};

function* contextFaults(container: Part, name: string): Generator<Violation> {
  const context = partAt(container, 'securityContext');
  if (context === undefined) return;
  const { privileged, allowPrivilegeEscalation: mayGain } = context.value;
  const added = partAt(context, 'capabilities')?.value['add'];
  // The API server compares letter by letter: without the prefix it takes the two together.
  const isAdmin = Array.isArray(added) && added.includes('CAP_SYS_ADMIN');
  if (mayGain === false && (privileged === true || isAdmin)) {
    const what = privileged === true ? 'is privileged' : 'has the capability CAP_SYS_ADMIN';
    yield violationAt(
      context,
      'allowPrivilegeEscalation',
      `Container ${name} ${what} and may not gain privileges, ${REFUSED}.`,
    );
  }
  yield* identityFaults(context, `Container ${name}`);
}

function* identityFaults(context: Part, who: string): Generator<Violation> {
  for (const key of ['runAsUser', 'runAsGroup', 'fsGroup']) {
    const id = context.value[key];
    if (typeof id === 'number' && (id < 0 || id > MAX_ID))
      yield violationAt(context, key, `${who} runs with \`${key}\` ${id}, and 0 to ${MAX_ID} are allowed, ${REFUSED}.`);
  }
  for (const key of ['seccompProfile', 'appArmorProfile']) {
    const profile = partAt(context, key);
    const { type, localhostProfile } = profile?.value ?? {};
    if (profile === undefined || type === undefined || (type === 'Localhost') === (localhostProfile !== undefined))
      continue;
    const what =
      type === 'Localhost' ? 'names no profile of the node' : 'names a profile of the node, and its type is another';
    yield violationAt(profile, 'localhostProfile', `${who} ${what}, ${REFUSED}.`);
  }
}

/** Devices and huge pages are given whole: a request for them is its limit. Where both are there, request-exceeds-limit compares them. */
function* deviceFaults(container: ContainerPart): Generator<Violation> {
  const requests = partAt(container, 'resources', 'requests');
  if (requests === undefined) return;
  const limits = partAt(container, 'resources', 'limits')?.value ?? {};
  for (const name of Object.keys(requests.value)) {
    if (!isGivenWhole(name) || limits[name] !== undefined) continue;
    yield violationAt(
      requests,
      name,
      `Container ${container.shownName} requests ${name} and has no limit for it, which must be the same, ${REFUSED}.`,
    );
  }
}

function isGivenWhole(resource: string): boolean {
  return resource.startsWith('hugepages-') || (resource.includes('/') && !resource.includes('kubernetes.io/'));
}

function* claimFaults(container: ContainerPart, pod: Part): Generator<Violation> {
  const resources = partAt(container, 'resources');
  if (resources?.value['claims'] === undefined) return;
  const names = partsIn(pod, 'resourceClaims').map((claim) => claim.value['name']);
  for (const claim of partsIn(resources, 'claims')) {
    const { name } = claim.value;
    if (typeof name === 'string' && name !== '' && !names.includes(name))
      yield violationAt(
        claim,
        'name',
        `Container ${container.shownName} uses the claim "${name}", which is not among the pod's \`resourceClaims\`, ${REFUSED}.`,
      );
  }
}

function* hookFaults(container: ContainerPart, grace: unknown): Generator<Violation> {
  for (const key of ['postStart', 'preStop']) {
    const hook = partAt(container, 'lifecycle', key);
    if (hook === undefined) continue;
    const ways = HOOKS.filter((way) => hook.value[way] !== undefined);
    if (ways.length === 1) {
      yield* wayFaults(hook, `The ${key} hook of container ${container.shownName}`, grace);
      continue;
    }
    const what = ways.length === 0 ? 'does nothing' : `is of the kinds ${ways.join(' and ')}`;
    yield violationAt(hook, undefined, `The ${key} hook of container ${container.shownName} ${what}, ${REFUSED}.`);
  }
}

function* wayFaults(hook: Part, what: string, grace: unknown): Generator<Violation> {
  for (const way of ['httpGet', 'tcpSocket'] as const) {
    const asked = partAt(hook, way);
    const fault = asked === undefined ? undefined : askedPortFault(asked.value['port']);
    if (asked !== undefined && fault !== undefined)
      yield violationAt(asked, 'port', `${what} asks a port that ${fault}, ${REFUSED}.`);
  }
  const sleep = partAt(hook, 'sleep');
  const seconds = sleep?.value['seconds'];
  if (sleep === undefined || typeof seconds !== 'number' || typeof grace !== 'number') return;
  // The server takes a grace period below zero for one second.
  const longest = Math.max(grace, grace < 0 ? 1 : 0);
  if (seconds < 0 || seconds > longest)
    yield violationAt(
      sleep,
      'seconds',
      `${what} sleeps ${seconds} seconds, and the pod ends after ${longest}, ${REFUSED}.`,
    );
}

function* hostPorts(containers: readonly ContainerPart[], isOnHost: boolean): Generator<Violation> {
  const seen = new Set<string>();
  for (const container of containers) {
    if (container.list === 'initContainers') continue;
    for (const port of partsIn(container, 'ports')) {
      const { hostPort, containerPort, hostIP = '', protocol = 'TCP' } = port.value;
      if (typeof hostPort !== 'number' || hostPort === 0) continue;
      const place = JSON.stringify([hostIP, hostPort, protocol]);
      if (hostPort < 1 || hostPort > 65_535)
        yield violationAt(
          port,
          'hostPort',
          `The port of the node is ${hostPort}, and ports go from 1 to 65535, ${REFUSED}.`,
        );
      else if (seen.has(place))
        yield violationAt(port, 'hostPort', `The pod asks for port ${hostPort} of the node a second time, ${REFUSED}.`);
      else if (isOnHost && containerPort !== hostPort)
        yield violationAt(
          port,
          'hostPort',
          `On the node's network the two ports are one, and these are ${hostPort} and ${scalarText(containerPort)}, ${REFUSED}.`,
        );
      seen.add(place);
    }
  }
}

function* podFaults(pod: Part): Generator<Violation> {
  if (pod.value['shareProcessNamespace'] === true && pod.value['hostPID'] === true)
    yield violationAt(
      pod,
      'shareProcessNamespace',
      `The containers see all processes of the node, and are to share those of the pod, ${REFUSED}.`,
    );
  const { dnsPolicy, activeDeadlineSeconds: deadline } = pod.value;
  const servers = partAt(pod, 'dnsConfig')?.value['nameservers'];
  if (dnsPolicy === 'None' && (!Array.isArray(servers) || servers.length === 0))
    yield violationAt(
      { ...pod, path: [...pod.path, 'dnsConfig'] },
      'nameservers',
      `The pod asks no name server of the cluster and names none, ${REFUSED}.`,
    );
  const { resource } = pod;
  const runsOn = RUN_ON.some((kind) => matchesKind(kind, resource.apiVersion, resource.kind));
  if (deadline !== undefined && runsOn)
    yield violationAt(
      pod,
      'activeDeadlineSeconds',
      `Pods of a ${resource.kind} run on and may have no limit of time, ${REFUSED}.`,
    );
  else if (typeof deadline === 'number' && deadline < 1)
    yield violationAt(
      pod,
      'activeDeadlineSeconds',
      `The pod may run ${deadline} seconds, and must have one at least, ${REFUSED}.`,
    );
  // Pods of a StatefulSet get both from it.
  if (matchesKind('StatefulSet', resource.apiVersion, resource.kind)) return;
  for (const key of ['hostname', 'subdomain']) {
    const name = pod.value[key];
    if (typeof name === 'string' && name !== '' && !isDnsLabel(name))
      yield violationAt(
        pod,
        key,
        `The ${key} "${name.slice(0, 70)}" is no DNS label (lower-case letters, digits and inner dashes), ${REFUSED}.`,
      );
  }
}
