import { isDnsLabel, labelKeyFault, portNameFault } from '../../src/kubernetes/syntax/name-syntax.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { Peers, SetCheck, Violation } from '../../src/model/rule.ts';

/** Checks that look at containers alone, and those that look at what Services have besides their targets as little. */
const OF_CONTAINERS: Peers = { 'kube-score': ['container-ports-check'] };
const OF_PORTS: Peers = { ...OF_CONTAINERS, 'kube-linter': ['invalid-target-ports'] };

/** Names of ports that the API server refuses, wherever objects name a port. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    for (const container of containerPartsIn(pod))
      for (const port of partsIn(container, 'ports'))
        yield* portName(port, 'name', `of container ${container.shownName}`);
  }
  for (const service of set.ofKind('Service')) {
    const spec = partAt(wholeOf(service), 'spec');
    if (spec === undefined) continue;
    for (const violation of servicePorts(spec)) {
      const isTarget = violation.path.at(-1) === 'targetPort';
      yield { ...violation, passedBy: isTarget ? OF_CONTAINERS : OF_PORTS };
    }
  }
  for (const ingress of set.ofKind('Ingress')) {
    const spec = partAt(wholeOf(ingress), 'spec');
    if (spec === undefined) continue;
    const paths = partsIn(spec, 'rules').flatMap((rule) => {
      const http = partAt(rule, 'http');
      return http === undefined ? [] : partsIn(http, 'paths');
    });
    const backends = [partAt(spec, 'defaultBackend'), ...paths.map((path) => partAt(path, 'backend'))];
    for (const backend of backends) {
      const port = backend === undefined ? undefined : partAt(backend, 'service', 'port');
      if (port === undefined) continue;
      for (const violation of portName(port, 'name', `of a backend of Ingress "${ingress.name}"`))
        yield { ...violation, passedBy: OF_PORTS };
    }
  }
};

function* portName(part: Part, key: string, whose: string): Generator<Violation> {
  const name = part.value[key];
  if (typeof name !== 'string' || name === '') return;
  const fault = portNameFault(name);
  if (fault !== undefined)
    yield violationAt(part, key, `The port name "${name}" ${whose} ${fault}, so the API server refuses the object.`);
}

function* servicePorts(spec: Part): Generator<Violation> {
  const ports = partsIn(spec, 'ports');
  const seen = new Set<string>();
  for (const port of ports) {
    const { name = '', appProtocol } = port.value;
    yield* portName(port, 'targetPort', 'of a target');
    if (name === '') {
      if (ports.length > 1)
        yield violationAt(port, 'name', 'A Service of several ports must name each of them, and this one has no name.');
    } else if (typeof name === 'string') {
      if (!isDnsLabel(name)) {
        const rule = 'lower-case letters, digits and inner dashes, at most 63';
        yield violationAt(
          port,
          'name',
          `The port name "${name}" is no DNS label (${rule}), so the API server refuses the Service.`,
        );
      } else if (seen.has(name))
        yield violationAt(port, 'name', `The Service has another port named "${name}", so the API server refuses it.`);
      seen.add(name);
    }
    if (typeof appProtocol === 'string' && labelKeyFault(appProtocol) !== undefined)
      yield violationAt(
        port,
        'appProtocol',
        `The protocol "${appProtocol}" is no name that the API server takes, so it refuses the Service.`,
      );
  }
}
