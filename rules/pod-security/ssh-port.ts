import { CONTAINER_LISTS } from '../../src/kubernetes/pod-templates.ts';
import {
  labelsOf,
  mayShareNamespace,
  type OwnedTemplate,
  podTemplatesIn,
  selectsByPairs,
} from '../../src/kubernetes/selectors.ts';
import { type Data, type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Containers that listen for SSH, and Services that lead to pods by its ports. */
export const check: SetCheck = function* (set, params) {
  const ports = portsOf(params['ports']);
  const otherPorts = portsOf(params['otherPorts']);
  const templates = podTemplatesIn(set);
  const byLabel = templatesByLabel(templates);
  const exposed = new Set([...ports, ...otherPorts]);
  for (const service of set.ofKind('Service')) yield* judgeService(service, exposed, byLabel);
  for (const template of templates) yield* judgeContainers(template, ports, otherPorts);
};

function portsOf(value: Data | undefined): ReadonlySet<number> {
  return new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []);
}

function* judgeContainers(
  { owner, spec, templatePath }: OwnedTemplate,
  ports: ReadonlySet<number>,
  otherPorts: ReadonlySet<number>,
): Iterable<Violation> {
  for (const { key, type } of CONTAINER_LISTS) {
    // An ephemeral container has no ports.
    if (type === 'ephemeral') continue;
    for (const [index, container] of mapsIn(spec[key])) {
      const name = typeof container['name'] === 'string' ? container['name'] : '';
      for (const [position, port] of mapsIn(container['ports'])) {
        const number = port['containerPort'];
        if (typeof number !== 'number' || !isTcp(port)) continue;
        if (!ports.has(number) && !(otherPorts.has(number) && port['name'] === 'ssh')) continue;
        yield {
          resource: owner,
          path: [...templatePath, 'spec', key, index, 'ports', position, 'containerPort'],
          message: `Container "${name}" listens on port ${number}, so SSH is a way into it that the cluster does not watch.`,
        };
      }
    }
  }
}

function* judgeService(
  service: Resource,
  ports: ReadonlySet<number>,
  byLabel: ReadonlyMap<string, readonly OwnedTemplate[]>,
): Iterable<Violation> {
  const found = mapsIn(valueAt(service.object, ['spec', 'ports'])).flatMap(([index, port]) => {
    if (!isTcp(port)) return [];
    for (const field of ['port', 'targetPort']) {
      const number = port[field];
      if (typeof number === 'number' && ports.has(number)) return [{ index, field, number }];
    }
    return [];
  });
  if (found.length === 0 || !selectsAny(service, byLabel)) return;
  for (const { index, field, number } of found) {
    yield {
      resource: service,
      path: ['spec', 'ports', index, field],
      message: `Service "${service.name}" leads to port ${number} of its pods, so SSH is open to whoever reaches the Service.`,
    };
  }
}

function selectsAny(service: Resource, byLabel: ReadonlyMap<string, readonly OwnedTemplate[]>): boolean {
  const selector = valueAt(service.object, ['spec', 'selector']);
  if (!isMap(selector)) return false;
  const pair = Object.entries(selector)[0];
  if (pair === undefined) return false;
  return (byLabel.get(pairKey(...pair)) ?? []).some(
    ({ owner, template }) => mayShareNamespace(service, owner) && selectsByPairs(selector, labelsOf(template)),
  );
}

/** Which templates give their pods a label, so that a Service is not held against all of them. */
function templatesByLabel(templates: readonly OwnedTemplate[]): ReadonlyMap<string, readonly OwnedTemplate[]> {
  const byLabel = new Map<string, OwnedTemplate[]>();
  for (const one of templates) {
    for (const pair of Object.entries(labelsOf(one.template))) {
      const key = pairKey(...pair);
      const known = byLabel.get(key);
      if (known === undefined) byLabel.set(key, [one]);
      else known.push(one);
    }
  }
  return byLabel;
}

function pairKey(name: string, value: Data): string {
  return JSON.stringify([name, value]);
}

/** TCP is what Kubernetes takes where no protocol is given. */
function isTcp(port: DataMap): boolean {
  return (port['protocol'] ?? 'TCP') === 'TCP';
}

function mapsIn(list: unknown): readonly (readonly [index: number, item: DataMap])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isMap(item) ? [[index, item] as const] : []));
}
