import { isMap } from '../../model/data.ts';
import { amountOf } from '../syntax/quantities.ts';
import type { ContainerPart } from './pod-parts.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import { type Part, partAt } from '../violations.ts';

/** What is wrong with resources that a pod as a whole is given: where, and a clause without an end. */
export interface PodResourceFault {
  readonly part: Part;
  readonly key: string;
  readonly text: string;
}

/** What a pod as a whole may be given. Source: the validation of pods in Kubernetes 1.37. */
const OF_PODS = /^(?:cpu|memory|hugepages-.+)$/u;
/** Sums of shares are no exact numbers. */
const NEARLY = 1 + 1e-9;

/**
 * Where the resources of a pod and those of its containers cannot go together: a pod promises no less than its containers do, containers have no
 * higher limit than their pod, and a pod as a whole has nothing but CPU, memory and huge pages.
 */
export function podResourceFaults(pod: Part, containers: readonly ContainerPart[]): readonly PodResourceFault[] {
  const resources = partAt(pod, 'resources');
  if (resources === undefined) return [];
  const [requests, limits] = [partAt(resources, 'requests'), partAt(resources, 'limits')];
  return [
    ...[requests, limits].flatMap((part) => (part === undefined ? [] : foreignNames(part))),
    ...(requests === undefined ? [] : tooSmall(requests, limits, containers)),
    ...(limits === undefined ? [] : aboveThePod(limits, containers)),
  ];
}

function foreignNames(part: Part): readonly PodResourceFault[] {
  const foreign = Object.keys(part.value).filter((name) => !OF_PODS.test(name));
  return foreign.map((key) => ({ part, key, text: `The pod as a whole is given ${key}, which only containers have` }));
}

function tooSmall(
  requests: Part,
  limits: Part | undefined,
  containers: readonly ContainerPart[],
): readonly PodResourceFault[] {
  return Object.keys(requests.value).flatMap((name): readonly PodResourceFault[] => {
    const given = requests.value[name];
    const own = amountOf(given);
    if (own === undefined) return [];
    const shown = scalarText(given);
    const limit = amountOf(limits?.value[name]);
    if (limit !== undefined && own > limit * NEARLY) {
      const text = `The pod as a whole requests ${shown} of ${name} and may have ${scalarText(limits?.value[name])}`;
      return [{ part: requests, key: name, text }];
    }
    if (promised(name, containers) <= own * NEARLY) return [];
    const text = `The pod as a whole requests ${shown} of ${name}, which is less than its containers request together`;
    return [{ part: requests, key: name, text }];
  });
}

function aboveThePod(limits: Part, containers: readonly ContainerPart[]): readonly PodResourceFault[] {
  return containers
    .filter(({ list }) => list === 'containers')
    .flatMap((container): readonly PodResourceFault[] => {
      const own = partAt(container, 'resources', 'limits');
      return Object.keys(own?.value ?? {}).flatMap((name) => {
        const [amount, most] = [amountOf(own?.value[name]), amountOf(limits.value[name])];
        if (own === undefined || amount === undefined || most === undefined || amount <= most * NEARLY) return [];
        const text = `Container ${container.shownName} may have ${scalarText(own.value[name])} of ${name}, and its pod ${scalarText(limits.value[name])}`;
        return { part: own, key: name, text };
      });
    });
}

/** What containers request together: those that run on at once, or the largest that runs before them with the helpers that are there by then. */
function promised(name: string, containers: readonly ContainerPart[]): number {
  let running = 0;
  let beside = 0;
  let most = 0;
  for (const container of containers) {
    const amount = requestOf(container, name);
    if (container.list === 'containers') running += amount;
    else if (container.list === 'initContainers') {
      if (container.value['restartPolicy'] === 'Always') beside += amount;
      most = Math.max(most, container.value['restartPolicy'] === 'Always' ? beside : beside + amount);
    }
  }
  return Math.max(running + beside, most);
}

/** What a container requests; where it says nothing, its limit is taken. */
function requestOf({ value: { resources } }: ContainerPart, name: string): number {
  const { requests, limits } = isMap(resources) ? resources : {};
  const request = isMap(requests) ? requests[name] : undefined;
  return amountOf(request ?? (isMap(limits) ? limits[name] : undefined)) ?? 0;
}
