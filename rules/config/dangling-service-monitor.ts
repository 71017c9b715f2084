import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { indexByLabels } from '../../src/kubernetes/label-index.ts';
import { isMadeByOperator } from '../../src/kubernetes/link-severity.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { labelsOf, mayShareNamespace, selectsByExpressions } from '../../src/kubernetes/selectors.ts';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Monitors of the Prometheus operator that find nothing to read, or no port of the name that they ask for. */
export const check: SetCheck = function* (set) {
  for (const reading of READINGS) {
    const targets = reading.targetsIn(set);
    for (const monitor of set.ofKind(reading.kind)) {
      const selector = valueAt(monitor.object, ['spec', 'selector']);
      if (!isMap(selector) || isMadeByOperator(labelsOf(monitor.object))) continue;
      if (isMadeByOperator(pairsOf(selector))) continue;
      const labelled = targets.selectedBy(selector, monitor);
      if (labelled === undefined) continue;
      const selected = labelled.filter(({ owner }) => readsNamespaceOf(monitor, owner));
      if (selected.length > 0) yield* missingPorts(monitor, selected, reading);
      else yield selectsNothing(monitor, targets.count > 0, reading);
    }
  }
};

/** What a monitor may read. */
interface Target {
  readonly owner: Resource;
  /** Names of its ports. */
  readonly ports: readonly unknown[];
}

interface Targets {
  readonly count: number;
  /** The targets that a selector selects in any namespace; undefined where it cannot be judged. */
  readonly selectedBy: (selector: DataMap, monitor: Resource) => readonly Target[] | undefined;
}

interface Reading {
  readonly kind: string;
  /** The field of the monitor that lists ports. */
  readonly endpoints: string;
  readonly noun: string;
  readonly targetsIn: (set: ResourceSet) => Targets;
}

const READINGS: readonly Reading[] = [
  { kind: 'ServiceMonitor.monitoring.coreos.com', endpoints: 'endpoints', noun: 'Service', targetsIn: servicesIn },
  { kind: 'PodMonitor.monitoring.coreos.com', endpoints: 'podMetricsEndpoints', noun: 'pod', targetsIn: podsIn },
];

function servicesIn(set: ResourceSet): Targets {
  const services = set.ofKind('Service');
  const candidates = indexByLabels(services, ({ object }) => labelsOf(object));
  return {
    count: services.length,
    selectedBy(selector) {
      const selected: Target[] = [];
      for (const owner of candidates(pairsOf(selector))) {
        const isSelected = selectsByExpressions(selector, labelsOf(owner.object));
        if (isSelected === undefined) return undefined;
        if (isSelected) selected.push({ owner, ports: namesIn(valueAt(owner.object, ['spec', 'ports'])) });
      }
      return selected;
    },
  };
}

function podsIn(set: ResourceSet): Targets {
  const pods = indexPods(set);
  return {
    count: pods.templates.length,
    selectedBy(selector, monitor) {
      const { namespace: _, ...anywhere } = monitor;
      return pods.selectedByExpressions(selector, anywhere)?.map((owned) => ({
        owner: owned.owner,
        ports: containersOf(owned).flatMap(({ container }) => namesIn(container['ports'])),
      }));
    },
  };
}

function pairsOf(selector: DataMap): DataMap {
  return isMap(selector['matchLabels']) ? selector['matchLabels'] : {};
}

function namesIn(ports: unknown): readonly unknown[] {
  return Array.isArray(ports) ? ports.map((port) => valueAt(port, ['name'])) : [];
}

/** A monitor reads its own namespace unless it names others or any. Source: the operator's API reference. */
function readsNamespaceOf(monitor: Resource, owner: Resource): boolean {
  const selector = valueAt(monitor.object, ['spec', 'namespaceSelector']);
  if (isMap(selector)) {
    if (selector['any'] === true) return true;
    const { matchNames } = selector;
    if (Array.isArray(matchNames) && matchNames.length > 0) {
      return owner.namespace === undefined || matchNames.includes(owner.namespace);
    }
  }
  return mayShareNamespace(monitor, owner);
}

function selectsNothing(monitor: Resource, hasTargets: boolean, { noun }: Reading): Violation {
  return {
    resource: monitor,
    path: ['spec', 'selector'],
    message: `${monitor.kind} "${monitor.name}" selects no ${noun} of this source, so nothing is measured${hasTargets ? '' : ' unless it comes from elsewhere'}.`,
    ...(hasTargets ? {} : { severity: 'info' as const }),
  };
}

function* missingPorts(
  monitor: Resource,
  selected: readonly Target[],
  { endpoints, noun }: Reading,
): Generator<Violation> {
  const list = valueAt(monitor.object, ['spec', endpoints]);
  if (!Array.isArray(list)) return;
  const names = new Set(selected.flatMap(({ ports }) => ports));
  for (const [index, endpoint] of list.entries()) {
    const port = valueAt(endpoint, ['port']);
    if (typeof port !== 'string' || port === '' || names.has(port)) continue;
    yield {
      resource: monitor,
      path: ['spec', endpoints, index, 'port'],
      message: `${monitor.kind} "${monitor.name}" reads port "${port}", which no ${noun} that it selects has, so nothing is measured.`,
      passedBy: { 'kube-linter': ['dangling-servicemonitor'] },
      related: selected.slice(0, 1).map(({ owner }) => ({
        resource: owner,
        path: ['metadata', 'name'],
        message: `${owner.kind} "${owner.name}" is selected.`,
      })),
    };
  }
}
