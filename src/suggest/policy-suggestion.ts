/** Why something is suggested: a sentence, and where the files say so. */
export interface Reason {
  /** A sentence without its full stop. */
  readonly why: string;
  /** `file:line`; absent where it is general knowledge. */
  readonly place?: string;
}

/** The other side of an allowance, as a NetworkPolicy names it. */
export interface SuggestedPeer {
  /** Labels of pods; absent for addresses, empty for all pods. */
  readonly pods?: Readonly<Record<string, string>>;
  /** Labels of namespaces; absent for the policy's own. */
  readonly namespaces?: Readonly<Record<string, string>>;
  readonly addresses?: string;
}

/** A port, by its number or its name at the pod. */
export interface SuggestedPort {
  readonly protocol: string;
  readonly port: number | string;
}

/** Traffic that is let through, and why. */
export interface Allowance {
  readonly direction: 'ingress' | 'egress';
  readonly peers: readonly SuggestedPeer[];
  /** Empty for all ports. */
  readonly ports: readonly SuggestedPort[];
  readonly reasons: readonly Reason[];
}

/** A NetworkPolicy that is suggested. */
export interface SuggestedPolicy {
  readonly name: string;
  readonly namespace: string | undefined;
  /** Labels of the pods that it is for; empty for all of the namespace. */
  readonly selector: Readonly<Record<string, string>>;
  readonly types: readonly ('Ingress' | 'Egress')[];
  readonly allowances: readonly Allowance[];
  readonly reasons: readonly Reason[];
}

/** What is suggested for one namespace of a source. */
export interface NamespaceSuggestion {
  /** The source as reports name it. */
  readonly source: string;
  /** The folder of the source. */
  readonly folder: string;
  readonly namespace: string | undefined;
  readonly policies: readonly SuggestedPolicy[];
  /** What the reader must know, in sentences. */
  readonly notes: readonly string[];
}
