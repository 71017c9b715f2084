import type { MistakePlace } from '../errors.ts';
import type { Data } from '../model/data.ts';
import type { DataScopes } from '../model/data-scope.ts';
import { repoPath, type RepoPath } from '../model/location.ts';
import type { ReportScope } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';

/** What `lintel.yaml` says about one rule: off, on, a severity, or both with parameters. */
export interface RuleSetting {
  readonly enabled: boolean;
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, Data>>;
  /** Where the file says so. */
  readonly at?: MistakePlace;
}

/** How rules are read where a finding is to be edited in one of these files. */
export interface ConfiguredPathRules {
  /** Patterns against the home file, relative to the root. */
  readonly paths: readonly string[];
  /** By rule id, category or peer's check id; without parameters. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** Someone has decided that these findings do not count, and says why. */
export interface ConfiguredSuppression {
  /** A rule's id, a category, or a peer's check id. */
  readonly rule: string;
  /** Globs against the home file, relative to the root. */
  readonly path?: string;
  readonly kind?: string;
  /** Glob against the resource's name. */
  readonly name?: string;
  readonly reason: string;
  readonly owner?: string;
  readonly ticket?: string;
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Line of the entry in the configuration file. */
  readonly line: number;
}

/** An environment as the file has it; what it leaves out is Helm's default. */
export interface ConfiguredEnvironment {
  readonly name: string;
  /** Values files, from the repository's root. */
  readonly values: readonly RepoPath[];
  readonly set: Readonly<Record<string, string | number | boolean>>;
  readonly release?: string;
  readonly namespace?: string;
  readonly kubeVersion?: string;
  readonly apiVersions: readonly string[];
}
export interface ConfiguredChart {
  readonly chart: RepoPath;
  readonly environments: readonly ConfiguredEnvironment[];
  /** Render the default and ci environments as well. */
  readonly defaults: boolean;
}

/** Bounds for hostile or broken input. Seconds and bytes. */
export interface Limits {
  /** Wall-clock seconds for one renderer call. */
  readonly renderSeconds: number;
  readonly renderOutputBytes: number;
  readonly fileBytes: number;
  /** Documents of one file. */
  readonly documents: number;
}
export const DEFAULT_LIMITS: Limits = {
  renderSeconds: 30,
  renderOutputBytes: 64 * 1024 * 1024,
  fileBytes: 32 * 1024 * 1024,
  documents: 20_000,
};
/** The file may raise a limit up to here; above it, only a flag may. */
export const MAXIMUM_LIMITS: Limits = {
  renderSeconds: 120,
  renderOutputBytes: 256 * 1024 * 1024,
  fileBytes: 64 * 1024 * 1024,
  documents: 100_000,
};

/** What becomes of an object whose kind nobody knows. */
export const UNKNOWN_KINDS = ['ignore', 'note', 'warn', 'error'] as const;
export type UnknownKinds = (typeof UNKNOWN_KINDS)[number];

/** What part of the findings a pull request is told. */
export const REPORT_SCOPES = ['all', 'new', 'changed-resources', 'changed-lines'] as const;

/** What reports on frameworks need to know beside the findings. */
export interface ComplianceSettings {
  /** Where protected data is held. */
  readonly scope: DataScopes;
  /** File with what people attest. */
  readonly attestations?: RepoPath;
  /** What must hold for the gate to stay open, by framework. */
  readonly thresholds: Readonly<Record<string, FrameworkThreshold>>;
}

/** Percentages from 0 to 100. */
export interface Threshold {
  /** Of the controls that were decided, the least share that is met, attested or excepted. */
  readonly minPass?: number;
  /** Of the controls that files can decide, the least share about which the run could say something. */
  readonly minAssessed?: number;
}
/** For a framework as a whole, and for single levels of it. */
export interface FrameworkThreshold extends Threshold {
  readonly levels: Readonly<Record<string, Threshold>>;
  /** Where the file says so. */
  readonly at: MistakePlace;
}

/** Where a baseline goes when nobody says where. */
export const DEFAULT_BASELINE: RepoPath = repoPath('lintel-baseline.json');

/** All settings of one run, checked and frozen. Made by `config/merge.ts` from defaults, file, and flags or Action inputs. */
export interface Config {
  /** Absolute path of the repository's root, links resolved. Every reported path is relative to it. */
  readonly root: string;
  /** Absolute path of the folder in which ignore files and the baseline are looked for, where that is not the root: another state of it. */
  readonly settingsRoot?: string;
  /** What to scan, relative to the root; `['']` is everything. */
  readonly paths: readonly RepoPath[];
  /** Whether the paths were named by the user, so that finding nothing there is `incomplete`. */
  readonly pathsNamed: boolean;
  /** Text of standard input when `-` was among the paths. */
  readonly stdin?: string;
  readonly exclude: readonly string[];
  /** The configuration file, if there is one. */
  readonly file?: RepoPath;
  readonly preset: string;
  /** Where the file names the preset, if it does. */
  readonly presetAt?: MistakePlace;
  readonly failOn: Severity | 'never';
  readonly minSeverity: Severity;
  readonly onIncomplete: 'fail' | 'warn';
  /** Whether having nothing to scan makes the run incomplete (the Action) or is a warning. */
  readonly nothingToScan: 'incomplete' | 'warning';
  /** Minor versions that the manifests must suit, lowest and newest, e.g. `1.33` and `1.37`. */
  readonly kubeVersion: { readonly lowest: string; readonly newest: string };
  /** By rule id or category. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** `--rule`: only these (id, category or peer's id); empty means all of the preset. */
  readonly onlyRules: readonly string[];
  /** `--skip-rule`. */
  readonly skipRules: readonly string[];
  /** Rule files of the user, absolute paths. */
  readonly customRules: readonly string[];
  readonly rulesOnly: boolean;
  readonly helm: readonly ConfiguredChart[];
  readonly kustomizeRoots: readonly string[];
  readonly allKustomizations: boolean;
  /** Folders that are applied together. */
  readonly sets: readonly (readonly RepoPath[])[];
  /** Further kinds with a pod template: `Rollout.argoproj.io` and the dotted path of the template. */
  /** How a kind is told that neither Kubernetes nor a definition in the repository knows; absent: `note`. */
  readonly unknownKinds?: UnknownKinds;
  /** Folders or files with definitions of custom resources, absolute paths. */
  readonly crdSchemas: readonly string[];
  /** Which findings are shown on a pull request; all are judged in any case. Absent: `all`. */
  readonly scope?: ReportScope;
  /** Frameworks to report on, by id. */
  readonly frameworks?: readonly string[];
  /** Where the file names them, if it does. */
  readonly frameworksAt?: MistakePlace;
  /** A team's own frameworks to report on, absolute paths. */
  readonly frameworkFiles?: readonly string[];
  /** The file of accepted findings. */
  readonly baseline?: RepoPath;
  readonly compliance?: ComplianceSettings;
  readonly podTemplates: readonly { readonly kind: string; readonly path: string }[];
  /** The last one that speaks of a file and a rule holds; absent: there are none. */
  readonly rulesByPath?: readonly ConfiguredPathRules[];
  readonly suppressions: readonly ConfiguredSuppression[];
  /** Whether comments and annotations for other linters are followed. */
  readonly peerSuppressions: boolean;
  readonly limits: Limits;
  readonly renderers: {
    /** Path given by `--helm` or `--kustomize`; absent: look on PATH, then in the cache. */
    readonly helm?: string;
    readonly kustomize?: string;
    readonly helmDependencyBuild: boolean;
    readonly allowRemoteBases: boolean;
  };
  /** Lead findings in rendered sources home to the line that a person would edit; without, they name the file. */
  readonly trace: boolean;
  /** Compute GitHub's line hashes for the findings. */
  readonly lineHashes: boolean;
  /** Today, `YYYY-MM-DD`, read once at the edge. */
  readonly today: string;
}
