import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { amountOf } from '../../src/kubernetes/syntax/quantities.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { type OwnedTemplate, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Amounts of resources that hardly anybody can mean. */
export const check: SetCheck = function* (set) {
  for (const place of placesIn(set)) {
    const { resource, path, shown } = place;
    const amounts = valueAt(resource.object, path);
    if (!isMap(amounts)) continue;
    for (const [key, value] of Object.entries(amounts)) {
      const fault = faultOf(nameOfResource(key), value, place.role);
      if (fault === undefined) continue;
      yield { resource, path: [...path, key], message: `${shown} sets ${key} to "${scalarText(value)}", ${fault}.` };
    }
  }
};

/** `limit`: what a container may use. `total`: what all of a namespace may use together. */
type Role = 'limit' | 'total' | 'other';

/** A mapping from names of resources to amounts. */
interface Place {
  readonly resource: Resource;
  readonly path: Path;
  /** For messages. */
  readonly shown: string;
  readonly role: Role;
}

function* placesIn(set: ResourceSet): Iterable<Place> {
  for (const template of podTemplatesIn(set)) yield* placesOfPod(template);
  for (const resource of set.ofKind('StatefulSet')) {
    const shown = `A claim of StatefulSet "${resource.name}"`;
    for (const path of itemsAt(resource, ['spec', 'volumeClaimTemplates'])) {
      yield* bothAt(resource, [...path, 'spec', 'resources'], shown, 'other');
    }
  }
  for (const resource of set.ofKind('PersistentVolumeClaim')) {
    yield* bothAt(resource, ['spec', 'resources'], `PersistentVolumeClaim "${resource.name}"`, 'other');
  }
  for (const resource of set.ofKind('LimitRange')) {
    const shown = `LimitRange "${resource.name}"`;
    for (const path of itemsAt(resource, ['spec', 'limits'])) {
      for (const field of ['default', 'defaultRequest', 'max', 'min']) {
        yield { resource, path: [...path, field], shown, role: 'other' };
      }
    }
  }
  for (const resource of set.ofKind('ResourceQuota')) {
    yield { resource, path: ['spec', 'hard'], shown: `ResourceQuota "${resource.name}"`, role: 'total' };
  }
}

function* placesOfPod(template: OwnedTemplate): Iterable<Place> {
  const { owner, templatePath } = template;
  const pod = [...templatePath, 'spec'];
  for (const { path, shownName } of containersOf(template)) {
    yield* bothAt(owner, [...path, 'resources'], `Container ${shownName}`, 'limit');
  }
  const shown = `The pod of ${owner.kind} "${owner.name}"`;
  yield* bothAt(owner, [...pod, 'resources'], shown, 'limit');
  for (const path of itemsAt(owner, [...pod, 'volumes'])) {
    const claim = [...path, 'ephemeral', 'volumeClaimTemplate', 'spec', 'resources'];
    yield* bothAt(owner, claim, shown, 'other');
  }
}

function* bothAt(resource: Resource, path: Path, shown: string, limits: Role): Iterable<Place> {
  yield { resource, path: [...path, 'limits'], shown, role: limits };
  yield { resource, path: [...path, 'requests'], shown, role: 'other' };
}

function itemsAt(resource: Resource, path: Path): readonly Path[] {
  const list = valueAt(resource.object, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}

/** `memory` of a quota's `requests.memory`, and `storage` of one for a single storage class. */
function nameOfResource(key: string): string {
  const ofClass = /\.storageclass\.storage\.k8s\.io\/requests\.(storage)$/u.exec(key)?.[1];
  return ofClass ?? key.replace(/^(?:requests|limits)\./u, '');
}

const MI = 2 ** 20;

function faultOf(name: string, value: unknown, role: Role): string | undefined {
  if (name === 'cpu') {
    const isTooMuch = role !== 'total' && (amountOf(value) ?? 0) > 256 && !scalarText(value).endsWith('m');
    return isTooMuch ? 'which is more than a node has, and was meant as thousandths (m) if at all' : undefined;
  }
  if (name === 'memory' || name === 'storage' || name === 'ephemeral-storage') return faultOfBytes(name, value, role);
  return name.startsWith('hugepages-') ? faultOfHugePages(name.slice('hugepages-'.length), value) : undefined;
}

function faultOfBytes(name: string, value: unknown, role: Role): string | undefined {
  const text = scalarText(value);
  const amount = amountOf(value);
  if (amount === undefined) {
    const isUnit = /^[\d.]+\s*[a-z]+$/iu.test(text);
    return isUnit ? 'which has no unit that Kubernetes knows, so it is refused; write Ki, Mi or Gi' : undefined;
  }
  if (amount <= 0) return undefined;
  // The API server writes a fraction of a byte in thousandths as well, and such an amount is large.
  if (amount < MI && text.endsWith('m')) return 'which is thousandths of a byte, and was meant as M or Mi';
  if (amount < MI && /^[\d.eE+]+$/u.test(text)) return 'which is that many bytes, and was meant with a unit such as Mi';
  return role === 'limit' && name === 'memory' && amount < 4 * MI
    ? 'which is less than a container needs to start'
    : undefined;
}

function faultOfHugePages(size: string, value: unknown): string | undefined {
  const [page, amount] = [amountOf(size), amountOf(value)];
  if (page === undefined || page <= 0 || amount === undefined || amount % page === 0) return undefined;
  return `which is not a number of whole pages of ${size}, so it is refused`;
}
