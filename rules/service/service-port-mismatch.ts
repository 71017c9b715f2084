import { isMadeByOperator, severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { indexPods } from '../../src/kubernetes/workloads/pod-index.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { labelsOf, type OwnedTemplate } from '../../src/kubernetes/selectors.ts';
import { type DataMap, isMap } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Ports of a Service that none of the pods it selects declares. */
export const check: SetCheck = function* (set) {
  const pods = indexPods(set);
  for (const service of set.ofKind('Service')) {
    const spec = service.object['spec'];
    if (!isMap(spec) || spec['type'] === 'ExternalName' || !Array.isArray(spec['ports'])) continue;
    const selector = spec['selector'];
    if (!isMap(selector) || Object.keys(selector).length === 0) continue;
    if (isMadeByOperator(selector) || isMadeByOperator(labelsOf(service.object))) continue;
    const selected = pods.selectedByPairs(selector, service);
    if (selected.length === 0) continue;
    const declared = selected.flatMap(declaredPorts);
    for (const [index, port] of (spec['ports'] as readonly unknown[]).entries()) {
      if (!isMap(port)) continue;
      const broken =
        typeof port['targetPort'] === 'string' ? brokenName(port, declared) : brokenNumber(port, declared, spec);
      if (broken === undefined) continue;
      yield {
        resource: service,
        path: ['spec', 'ports', index, broken.field],
        message: `Service "${service.name}" sends to ${broken.what}, so connections to it ${broken.consequence}.`,
        severity: broken.isCertain ? severityOfBrokenLink(set, true) : 'low',
        related: relatedTo(selected, service),
      };
    }
  }
};

interface DeclaredPort {
  readonly name: unknown;
  readonly number: unknown;
  readonly protocol: unknown;
}

/** The ports of the containers that run beside each other: an init container is among them when it restarts always. */
function declaredPorts({ spec }: OwnedTemplate): readonly DeclaredPort[] {
  const { containers, initContainers } = spec;
  const running = [...mapsIn(containers), ...mapsIn(initContainers).filter((one) => one['restartPolicy'] === 'Always')];
  return running.flatMap((container) => {
    return mapsIn(container['ports']).map((port) => ({
      name: port['name'],
      number: port['containerPort'],
      protocol: protocolOf(port),
    }));
  });
}

function mapsIn(list: unknown): readonly DataMap[] {
  return Array.isArray(list) ? list.filter(isMap) : [];
}

function protocolOf(port: DataMap): unknown {
  return port['protocol'] ?? 'TCP';
}

interface BrokenPort {
  readonly field: 'targetPort' | 'protocol';
  readonly what: string;
  readonly consequence: string;
  /** A number that is not declared may still be listened on. */
  readonly isCertain: boolean;
}

function brokenName(port: DataMap, declared: readonly DeclaredPort[]): BrokenPort | undefined {
  const named = declared.filter(({ name }) => name === port['targetPort']);
  const what = `port "${scalarText(port['targetPort'])}"`;
  if (named.length === 0) {
    return {
      field: 'targetPort',
      what: `${what}, which no container of its pods has`,
      consequence: 'are refused',
      isCertain: true,
    };
  }
  if (named.some(({ protocol }) => protocol === protocolOf(port))) return undefined;
  return {
    field: 'protocol',
    what: `${what} by ${scalarText(protocolOf(port))}, while its pods have that port for ${scalarText(named[0]?.protocol)}`,
    consequence: 'are refused',
    isCertain: true,
  };
}

function brokenNumber(port: DataMap, declared: readonly DeclaredPort[], spec: DataMap): BrokenPort | undefined {
  // The name of a headless Service leads to the pods themselves, on whatever port the client asks for.
  if (spec['clusterIP'] === 'None') return undefined;
  const wanted = port['targetPort'] === undefined || port['targetPort'] === 0 ? port['port'] : port['targetPort'];
  const ofProtocol = declared.filter(({ protocol }) => protocol === protocolOf(port));
  if (typeof wanted !== 'number' || ofProtocol.length === 0 || ofProtocol.some(({ number }) => number === wanted))
    return undefined;
  return {
    field: 'targetPort',
    what: `port ${wanted}, which is not among the ports that its pods declare`,
    consequence: 'are refused unless a program listens there all the same',
    isCertain: false,
  };
}

function relatedTo(selected: readonly OwnedTemplate[], service: Resource): NonNullable<Violation['related']> {
  return selected.slice(0, 1).map(({ owner, templatePath }) => ({
    resource: owner,
    path: [...templatePath, 'spec', 'containers', 0, 'ports'],
    message: `The ports of a pod that Service "${service.name}" selects.`,
  }));
}
