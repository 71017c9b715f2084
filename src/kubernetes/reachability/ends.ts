import { isMap, valueAt } from '../../model/data.ts';
import type { ResourceSet } from '../../model/resource.ts';
import { containersOf } from '../workloads/containers.ts';
import { isInHostNetwork } from '../network/network-policies.ts';
import { isLabelOfRunningPods } from '../workloads/pod-index.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import { labelsOf, type OwnedTemplate, podTemplatesIn } from '../selectors.ts';
import { oncePerSet } from '../../model/once-per-set.ts';
import { type Labels, UNKNOWN } from './label-test.ts';

/** Pods as one side of a connection. */
export interface PodEnd {
  readonly kind: 'pod';
  /** Undefined where the set does not say; it goes where the others go. */
  readonly namespace: string | undefined | typeof UNKNOWN;
  readonly labels: Labels;
  readonly namespaceLabels: Labels;
  readonly isInHostNetwork: boolean;
  /** The template of the set that makes them; absent for pods that a policy speaks of and the set does not have. */
  readonly owned?: OwnedTemplate;
}

/** Addresses outside of the set as one side of a connection. */
export interface AddressEnd {
  readonly kind: 'address';
  readonly network: string;
}

/** One side of a connection. */
export type End = PodEnd | AddressEnd;

/** Some pod of which nothing is known. */
export const STRANGER: PodEnd = {
  kind: 'pod',
  namespace: UNKNOWN,
  labels: () => UNKNOWN,
  namespaceLabels: () => UNKNOWN,
  isInHostNetwork: false,
};

/** Every address. */
export const WORLD: AddressEnd = { kind: 'address', network: '0.0.0.0/0' };

/** The label that every namespace has, with its name. */
export const NAME_OF_NAMESPACE = 'kubernetes.io/metadata.name';

/** The labels of a namespace: those that its Namespace has in the set, and the one that each has. Others are not known without it. */
export const namespaceLabelsIn: (set: ResourceSet) => (namespace: string | undefined) => Labels = oncePerSet((set) => {
  const known = new Map<string, Labels>();
  for (const { name, object } of set.ofKind('Namespace')) {
    const labels = labelsOf(object);
    const lookUp: Labels = (key) =>
      key === NAME_OF_NAMESPACE ? name : Object.hasOwn(labels, key) ? scalarText(labels[key]) : undefined;
    known.set(name, lookUp);
  }
  return (namespace) => {
    if (namespace === undefined) return () => UNKNOWN;
    return known.get(namespace) ?? ((key) => (key === NAME_OF_NAMESPACE ? namespace : UNKNOWN));
  };
});

/** The pods of each template of the set as one side of a connection. */
export const podEndsIn: (set: ResourceSet) => ReadonlyMap<OwnedTemplate, PodEnd> = oncePerSet((set) => {
  const namespaceLabels = namespaceLabelsIn(set);
  return new Map(
    podTemplatesIn(set).map((owned) => {
      const labels = labelsOf(owned.template);
      const { namespace } = owned.owner;
      return [
        owned,
        {
          kind: 'pod',
          namespace,
          labels: (key) => {
            if (Object.hasOwn(labels, key)) return scalarText(labels[key]);
            return isLabelOfRunningPods(key) ? UNKNOWN : undefined;
          },
          namespaceLabels: namespaceLabels(namespace),
          isInHostNetwork: isInHostNetwork(owned),
          owned,
        },
      ];
    }),
  );
});

/** The numbers behind a port's name at a pod; none where it has no such port. */
export function numbersOfPort(
  owned: OwnedTemplate,
  name: string,
): readonly { readonly number: number; readonly protocol: string }[] {
  return containersOf(owned).flatMap(({ container }) => {
    const ports = container['ports'];
    if (!Array.isArray(ports)) return [];
    return ports.flatMap((port: unknown) => {
      const number = valueAt(port, ['containerPort']);
      if (!isMap(port) || port['name'] !== name || typeof number !== 'number') return [];
      return [{ number, protocol: scalarText(port['protocol']) || 'TCP' }];
    });
  });
}
