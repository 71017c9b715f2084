/** Kinds of data that a law or a standard protects, by the names that `compliance.scope` has for them. */
export const PROTECTED_DATA = ['cardholder-data', 'ephi', 'personal-data'] as const;
export type ProtectedData = (typeof PROTECTED_DATA)[number];

/** The kinds of data in words. */
export const WORDS_OF_DATA: Readonly<Record<ProtectedData, string>> = {
  'cardholder-data': 'cardholder data',
  ephi: 'electronic health information',
  'personal-data': 'personal data',
};

/** Pods by namespace and labels: those that meet everything that is said. A namespace may hold `*` for any text. */
export interface PodsOfScope {
  readonly namespaces: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** A connection into the scope that is meant to be there. */
export interface ScopeConnection {
  readonly name: string;
  /** Pods, or addresses outside of the cluster. */
  readonly from: PodsOfScope & { readonly addresses: readonly string[] };
  /** Everything in the scope where it says nothing. */
  readonly to: PodsOfScope;
  readonly reason: string;
}

/** Where data of one kind is held: in these namespaces, and by whatever has these labels. */
export interface DataScope extends PodsOfScope {
  readonly connections: readonly ScopeConnection[];
}

/** The scopes that a configuration declares. */
export type DataScopes = { readonly [data in ProtectedData]?: DataScope };

/** How a connection into a scope came about, and what is to be thought of it. */
export interface ScopeEdge {
  /** Who connects, in words: `Deployment shop/web`, `pods of namespace monitoring`, `10.0.0.0/8`. */
  readonly from: string;
  /** The workload that is reached. */
  readonly to: string;
  /** `5432/TCP`, several with commas; `any port`. */
  readonly ports: string;
  /** `listed`: by a connection of the configuration; `inside`: both are in scope; `may`: files do not settle it. */
  readonly state: 'listed' | 'inside' | 'open' | 'may';
  /** The connection that lists it. */
  readonly listedAs?: string;
  /** Where the policy opens the way, or the workload that nothing closes. */
  readonly place: { readonly file: string; readonly line?: number };
}

/** What a run met of a scope. */
export interface ScopeCensus {
  readonly data: ProtectedData;
  readonly scope: DataScope;
  /** Objects in and out of it. */
  readonly inside: number;
  readonly outside: number;
  /** Names of the workloads in it, in words. */
  readonly workloads: readonly string[];
  /** Those of its namespaces in which no workload is. */
  readonly unusedNamespaces: readonly string[];
  /** Ways into its workloads, those that nobody has listed first. */
  readonly edges: readonly ScopeEdge[];
  readonly edgesLeftOut: number;
  /** Edges that are not listed. */
  readonly unlisted: number;
}
