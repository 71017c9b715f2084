import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';
import type { Direction } from '../network/network-policies.ts';
import type { LabelTest } from './label-test.ts';

/** Which namespaces are meant: the policy's own, all, or those with labels (`kubernetes.io/metadata.name` is the name). */
export type NamespaceTest =
  | { readonly kind: 'own' }
  | { readonly kind: 'all' }
  | { readonly kind: 'labels'; readonly labels: LabelTest };

/** Pods by their namespace and their labels. */
export interface PodChoice {
  readonly namespaces: NamespaceTest;
  readonly pods: LabelTest;
}

/** Who is on the other side of a rule, with the rule's words for it. */
export type Peer =
  | ({ readonly kind: 'pods'; readonly path: Path } & PodChoice)
  | { readonly kind: 'addresses'; readonly path: Path; readonly network: string; readonly except: readonly string[] }
  /** Every pod and every address. */
  | { readonly kind: 'anything'; readonly path: Path }
  /** The pod's own node and its like, by which the kubelet comes. */
  | { readonly kind: 'node'; readonly path: Path }
  /** What files do not say: `why` is a clause. */
  | { readonly kind: 'unknown'; readonly path: Path; readonly why: string };

/** Ports of a rule. `ANY` stands for every protocol. */
export type PortRange = {
  readonly protocol: string;
} & ({ readonly from: number; readonly to: number } | { readonly name: string });

/** One rule of a policy, in its order. */
export interface TrafficRule {
  readonly direction: Direction;
  /** `pass`: what comes later decides. */
  readonly action: 'allow' | 'deny' | 'pass';
  /** One of them is enough. */
  readonly peers: readonly Peer[];
  /** Undefined for all ports. */
  readonly ports: readonly PortRange[] | undefined;
  /** It asks for something beside that is not known from files. */
  readonly isConditional?: true;
}

/** A policy of any kind, in the words that all kinds have in common. */
export interface TrafficPolicy {
  readonly resource: Resource;
  readonly subject: PodChoice;
  /** The directions in which nothing passes but by a rule. */
  readonly closes: readonly Direction[];
  /** Tiers decide one after the other: `admin` first, then those of Calico by name, `default`, and `baseline`. */
  readonly tier: string;
  /** Within its tier, the lowest first. */
  readonly order: number;
  readonly rules: readonly TrafficRule[];
}

/** The order that Kubernetes' own policies have among those of Calico. Source: Calico's documentation of policy order. */
export const ORDER_OF_KUBERNETES = 1000;
