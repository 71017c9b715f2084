import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isKnative } from '../../src/kubernetes/workloads/knative.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Where a port of the pod was met first. */
type Seen = Map<string, string>;

/** Ports that cannot be, and those of containers that run side by side and clash. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    if (isKnative(pod.resource)) continue;
    const numbers: Seen = new Map();
    const names: Seen = new Map();
    for (const container of containerPartsIn(pod)) {
      const isPassing = container.list === 'initContainers' && container.value['restartPolicy'] !== 'Always';
      for (const port of partsIn(container, 'ports')) {
        // What an init container listens on is free again when the others start.
        const seen = isPassing ? { numbers: new Map(), names: new Map() } : { numbers, names };
        yield* faultsOf(port, container.shownName, seen);
      }
    }
  }
};

function* faultsOf(
  port: Part,
  container: string,
  { numbers, names }: { readonly numbers: Seen; readonly names: Seen },
): Generator<Violation> {
  const { containerPort, protocol = 'TCP', hostIP = '', name } = port.value;
  if (
    containerPort === undefined ||
    (typeof containerPort === 'number' && (containerPort < 1 || containerPort > 65_535))
  ) {
    const what = containerPort === undefined ? 'has no number' : `is ${containerPort}, and ports go from 1 to 65535`;
    yield violationAt(
      port,
      'containerPort',
      `A port of container ${container} ${what}, so the API server refuses the pod.`,
    );
    return;
  }
  const number = JSON.stringify([containerPort, protocol, hostIP]);
  const other = numbers.get(number);
  if (other !== undefined) {
    const whose = other === container ? 'lists' : `shares with container ${other}`;
    const consequence =
      other === container ? 'so one of the two entries is lost' : 'so only one of them can listen on it';
    yield violationAt(
      port,
      undefined,
      `Container ${container} ${whose} port ${scalarText(containerPort)} a second time, ${consequence}.`,
    );
  } else if (typeof name === 'string' && names.has(name)) {
    const text = `The pod has another port named "${name}", so whoever asks for the port by its name may get either.`;
    yield violationAt(port, 'name', text);
  }
  if (other === undefined) numbers.set(number, container);
  if (typeof name === 'string' && !names.has(name)) names.set(name, container);
}
