import type { DataMap } from './data.ts';
import type { RepoPath } from './location.ts';

/** One way to render a chart: values files in order, the last one wins, then `set`. */
export interface HelmEnvironment {
  /** `default`, `ci/<name>` for `ci/<name>-values.yaml`, or the name that the configuration gives. */
  readonly name: string;
  /** Values files in the order that they are given to Helm. */
  readonly values: readonly RepoPath[];
  /** `--set` pairs, dotted keys as Helm reads them. */
  readonly set: Readonly<Record<string, string | number | boolean>>;
  readonly release: string;
  readonly namespace: string;
  /** Full `x.y.z` for `--kube-version`. */
  readonly kubeVersion: string;
  readonly apiVersions: readonly string[];
}

/** Plain YAML and JSON files of one folder, applied together. */
export interface ManifestsSource {
  readonly kind: 'manifests';
  readonly folder: RepoPath;
  /** In a stable order. */
  readonly files: readonly RepoPath[];
}
/** A chart in one environment. */
export interface HelmSource {
  readonly kind: 'helm';
  /** The folder that holds `Chart.yaml`. */
  readonly chart: RepoPath;
  readonly environment: HelmEnvironment;
}
/** A Kustomize root. */
export interface KustomizeSource {
  readonly kind: 'kustomize';
  /** The folder that holds the kustomization file. */
  readonly folder: RepoPath;
  /** The kustomization file itself. */
  readonly file: RepoPath;
}
/** Manifests from standard input. */
export interface StdinSource {
  readonly kind: 'stdin';
}

/** Something to check, as it lies in the repository. One source makes one set of resources, applied together. */
export type Source = ManifestsSource | HelmSource | KustomizeSource | StdinSource;

/** How a source is named to a reader: its folder, and for charts the environment. */
export function nameOfSource(source: Source): string {
  switch (source.kind) {
    case 'helm':
      return `${source.chart || '.'} (${source.environment.name})`;
    case 'stdin':
      return '<stdin>';
    default:
      return source.folder || '.';
  }
}

/** What the parsed metadata of a YAML document says it is. */
export interface ObjectHead {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: DataMap;
}
