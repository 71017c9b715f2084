import { UserError } from '../errors.ts';
import { nearestName } from '../model/nearest-name.ts';
import { fromCheckov } from './checkov.ts';
import { fromKubeLinter } from './kube-linter.ts';
import { fromKubeScore } from './kube-score.ts';
import {
  MIGRATED_PEERS,
  type MigratedPeer,
  type Migration,
  type MigrationContext,
  type PeerFile,
} from './migration.ts';
import { fromTrivy } from './trivy.ts';
import { leftInWords, writeConfig } from './write-config.ts';

/** Where a peer's settings lie when nobody says otherwise; all that are there are read. kube-score has none. */
export const USUAL_FILES: Readonly<Record<MigratedPeer, readonly string[]>> = {
  checkov: ['.checkov.yaml', '.checkov.yml'],
  'kube-linter': ['.kube-linter.yaml', '.kube-linter.yml'],
  trivy: ['trivy.yaml', '.trivyignore', '.trivyignore.yaml'],
  'kube-score': [],
};

/** The peer of that name. Throws `UserError` where its settings cannot be carried over. */
export function migratedPeer(name: string): MigratedPeer {
  const peer = MIGRATED_PEERS.find((one) => one === name);
  if (peer !== undefined) return peer;
  const near = nearestName(name, MIGRATED_PEERS);
  const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
  throw new UserError(`--from: settings of "${name}" cannot be carried over`, {
    hint:
      instead ?? `${near === undefined ? '' : `Did you mean "${near}"? `}It takes one of ${MIGRATED_PEERS.join(', ')}.`,
  });
}

const SCHEMAS =
  '`lintel --preset schema` validates; --kube-version, --crd-schemas and --unknown-kinds say against what.';
const LIFECYCLE =
  '`lintel --rule removed-api-version,deprecated-api-version --kube-version 1.37` tells what that version no longer serves.';
const IDS =
  "Its checks' ids work as names of rules in lintel.yaml and behind --rule: docs/coming-from.md has examples.";
const POLICIES =
  '`lintel --rules FOLDER` judges by the policies themselves, as far as they are in CEL: see docs/admission-policies.md.';

/** What stands in the place of settings, for linters that have none to carry over. */
const INSTEAD: Readonly<Record<string, string>> = {
  kubeconform: SCHEMAS,
  kubeval: SCHEMAS,
  pluto: LIFECYCLE,
  kubent: LIFECYCLE,
  gatekeeper: POLICIES,
  kyverno: POLICIES,
  datree: IDS,
  kics: IDS,
  kubescape: IDS,
  kubesec: IDS,
  polaris: IDS,
  semgrep: IDS,
  snyk: IDS,
};

/** A `lintel.yaml` that says what a peer's settings say, and what it cannot say, one line for each reason. */
export interface CarriedOver {
  readonly text: string;
  readonly left: readonly string[];
}

/** Reads a peer's settings. Pure but for what `context` reads. Throws `UserError` for a file that holds no settings. */
export function carryOver(peer: MigratedPeer, files: readonly PeerFile[], context: MigrationContext): CarriedOver {
  const migration = migrationOf(peer, files, context);
  const names = files.map(({ name }) => name);
  return { text: writeConfig(peer, names, migration), left: leftInWords(migration) };
}

function migrationOf(peer: MigratedPeer, files: readonly PeerFile[], context: MigrationContext): Migration {
  switch (peer) {
    case 'checkov':
      return fromCheckov(files, context);
    case 'kube-linter':
      return fromKubeLinter(files, context);
    case 'trivy':
      return fromTrivy(files, context);
    case 'kube-score':
      return fromKubeScore(files, context);
  }
}
