/** One setting of a run: where it may be given. */
export interface Setting {
  /** Name in `lintel.yaml`; flags and inputs say the same with dashes. */
  readonly key: string;
  /** Whether the configuration file may have it. The file is part of the change under review, so it must not start programs, write, or reach out. */
  readonly file: boolean;
  /** Why the file may not have it. */
  readonly why?: string;
}

const PROGRAM = 'it would choose which program is run';
const RUNS = 'it would start programs where the workflow has not said so';
const NETWORK = 'it would let the run reach the network';
const WRITES = 'it would write files or publish something';
const ACCESS = 'it would use the rights of whoever runs Lintel';
const JUDGE = 'it would let a change choose what it is judged against';

/** Every setting by where it may be given. `schema.ts` has the shapes of those of the file; a test keeps the two in step. */
export const SETTINGS: readonly Setting[] = [
  ...[
    'paths',
    'exclude',
    'preset',
    'failOn',
    'minSeverity',
    'onIncomplete',
    'kubeVersion',
    'unknownKinds',
    'crdSchemas',
    'scope',
    'rules',
    'rulesByPath',
    'customRules',
    'frameworks',
    'helm',
    'kustomize',
    'sets',
    'podTemplates',
    'suppressions',
    'baseline',
    'limits',
    'compliance',
  ].map((key): Setting => ({ key, file: true })),
  { key: 'helmBinary', file: false, why: PROGRAM },
  { key: 'kustomizeBinary', file: false, why: PROGRAM },
  { key: 'renderers', file: false, why: PROGRAM },
  { key: 'setup', file: false, why: PROGRAM },
  { key: 'helmDependencyBuild', file: false, why: NETWORK },
  { key: 'dependencyBuild', file: false, why: NETWORK },
  { key: 'allowRemoteBases', file: false, why: NETWORK },
  { key: 'allowUntrustedRendering', file: false, why: RUNS },
  { key: 'output', file: false, why: WRITES },
  { key: 'format', file: false, why: WRITES },
  { key: 'upload', file: false, why: WRITES },
  { key: 'comment', file: false, why: WRITES },
  { key: 'check', file: false, why: WRITES },
  { key: 'token', file: false, why: ACCESS },
  { key: 'base', file: false, why: JUDGE },
  { key: 'configFrom', file: false, why: JUDGE },
  { key: 'config', file: false, why: JUDGE },
  { key: 'root', file: false, why: JUDGE },
];

/** Why a key may not stand in the configuration file, however it is spelled; undefined for all others. */
export function whyNotInFile(key: string): string | undefined {
  const plain = plainName(key);
  const setting = SETTINGS.find((one) => !one.file && plainName(one.key) === plain);
  return setting?.why ?? (plain.startsWith('allow') ? NETWORK : undefined);
}

function plainName(key: string): string {
  return key.replaceAll(/[-_]/gu, '').toLowerCase();
}
