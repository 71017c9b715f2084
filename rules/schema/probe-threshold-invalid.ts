import { askedPortFault } from '../../src/kubernetes/workloads/asked-port.ts';
import { isKnative } from '../../src/kubernetes/workloads/knative.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partAt, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const WAYS = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;
const COUNTERS = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const;
const REFUSED = 'so the API server refuses the pod';

/** Numbers, ports and ways to ask of probes that the API server refuses. Zero is a number left out, and has its default. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    if (isKnative(pod.resource)) continue;
    for (const container of containerPartsIn(pod)) {
      for (const name of PROBES) {
        const probe = partAt(container, name);
        if (probe === undefined) continue;
        const what = `The ${name} of container ${container.shownName}`;
        yield* wayFaults(probe, what);
        yield* numberFaults(probe, name, what);
      }
    }
  }
};

function* wayFaults(probe: Part, what: string): Generator<Violation> {
  const ways = WAYS.filter((way) => probe.value[way] !== undefined);
  if (ways.length !== 1) {
    const how = ways.length === 0 ? 'does not say how to ask' : `asks in ${ways.length} ways at once`;
    yield violationAt(probe, undefined, `${what} ${how}, ${REFUSED}.`);
    return;
  }
  const command = partAt(probe, 'exec');
  if (command !== undefined && Array.isArray(command.value['command']) && command.value['command'].length === 0)
    yield violationAt(command, 'command', `${what} runs an empty command, ${REFUSED}.`);
  for (const way of ['httpGet', 'tcpSocket', 'grpc'] as const) {
    const asked = partAt(probe, way);
    const port = asked?.value['port'];
    if (asked === undefined || port === undefined) continue;
    const fault = askedPortFault(port);
    if (fault !== undefined) yield violationAt(asked, 'port', `${what} asks a port that ${fault}, ${REFUSED}.`);
  }
}

function* numberFaults(probe: Part, name: (typeof PROBES)[number], what: string): Generator<Violation> {
  for (const counter of COUNTERS) {
    const count = probe.value[counter];
    if (typeof count === 'number' && count < 0)
      yield violationAt(probe, counter, `${what} has a negative ${counter}, ${REFUSED}.`);
  }
  const { successThreshold: successes, terminationGracePeriodSeconds: grace } = probe.value;
  if (name !== 'readinessProbe' && typeof successes === 'number' && successes > 1) {
    const text = `${what} asks for ${successes} successes, and may ask for one only, ${REFUSED}.`;
    yield violationAt(probe, 'successThreshold', text);
  }
  if (grace === undefined) return;
  if (name === 'readinessProbe')
    yield violationAt(
      probe,
      'terminationGracePeriodSeconds',
      `${what} never ends the container, and may have no grace period, ${REFUSED}.`,
    );
  else if (typeof grace === 'number' && grace < 1)
    yield violationAt(
      probe,
      'terminationGracePeriodSeconds',
      `${what} has a grace period of ${grace} seconds, ${REFUSED}.`,
    );
}
