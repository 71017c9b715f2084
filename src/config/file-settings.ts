import type { Data } from '../model/data.ts';
import type { ProtectedData } from '../model/data-scope.ts';

/** What the file says about one rule, as it is written. */
export type RuleEntry =
  | string
  | boolean
  | { readonly severity?: string | undefined; readonly params?: Readonly<Record<string, Data>> | undefined };

/** A `lintel.yaml` whose shape is right; what the strings mean is checked later. */
export interface FileSettings {
  readonly paths?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly preset?: string | undefined;
  readonly failOn?: string | undefined;
  readonly minSeverity?: string | undefined;
  readonly onIncomplete?: string | undefined;
  readonly kubeVersion?: string | undefined;
  readonly unknownKinds?: string | undefined;
  readonly crdSchemas?: readonly string[] | undefined;
  readonly scope?: string | undefined;
  readonly rules?: Readonly<Record<string, RuleEntry>> | undefined;
  readonly rulesByPath?: readonly FilePathRules[] | undefined;
  readonly customRules?: readonly string[] | undefined;
  readonly frameworks?: readonly string[] | undefined;
  readonly helm?: readonly FileChart[] | undefined;
  readonly kustomize?: { readonly roots: readonly string[] | 'all' } | undefined;
  readonly sets?: readonly (readonly string[])[] | undefined;
  readonly podTemplates?: readonly { readonly kind: string; readonly path: string }[] | undefined;
  readonly suppressions?: readonly FileSuppression[] | undefined;
  readonly baseline?: string | undefined;
  readonly limits?: FileLimits | undefined;
  readonly compliance?:
    | {
        readonly scope?: FileScopes | undefined;
        readonly attestations?: string | undefined;
        readonly thresholds?: Readonly<Record<string, FileThreshold>> | undefined;
      }
    | undefined;
}
/** Where protected data is held, by its kind. */
export type FileScopes = { readonly [data in ProtectedData]?: FileScope | undefined };
/** Namespaces and labels that hold data of one kind, and the connections into them that are meant to be there. */
export interface FileScope extends FilePods {
  readonly connections?: readonly FileConnection[] | undefined;
}
/** Pods by their namespaces and labels. */
export interface FilePods {
  readonly namespaces?: readonly string[] | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}
/** A connection into a scope. */
export interface FileConnection {
  readonly name: string;
  readonly from: FilePods & { readonly addresses?: readonly string[] | undefined };
  readonly to?: FilePods | undefined;
  readonly reason: string;
}
/** A chart of the file. */
export interface FileChart {
  readonly chart: string;
  readonly environments: readonly FileEnvironment[];
  readonly defaults?: boolean | undefined;
}
/** One way to render a chart. */
export interface FileEnvironment {
  readonly name: string;
  readonly values?: readonly string[] | undefined;
  readonly set?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly release?: string | undefined;
  readonly namespace?: string | undefined;
  readonly kubeVersion?: string | undefined;
  readonly apiVersions?: readonly string[] | undefined;
}
/** Rules that are read otherwise in some files. */
export interface FilePathRules {
  readonly paths: readonly string[];
  readonly rules: Readonly<Record<string, string | boolean>>;
}
/** A decision that findings do not count. */
export interface FileSuppression {
  readonly rule: string;
  readonly path?: string | undefined;
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly reason: string;
  readonly owner?: string | undefined;
  readonly ticket?: string | undefined;
  readonly until?: string | undefined;
}
/** Percentages: one for the controls that hold, or several by name. */
export type FileThreshold =
  | number
  | (FilePercentages & { readonly levels?: Readonly<Record<string, FilePercentages>> | undefined });
/** Shares of controls, in percent. */
export interface FilePercentages {
  readonly minPass?: number | undefined;
  readonly minAssessed?: number | undefined;
}
/** Limits, each in the unit of its name. */
export interface FileLimits {
  readonly renderSeconds?: number | undefined;
  readonly renderOutputBytes?: number | undefined;
  readonly fileBytes?: number | undefined;
  readonly documents?: number | undefined;
}
