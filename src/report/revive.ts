import type { Diagnostic } from '../model/diagnostic.ts';
import type { Role, TracedFinding } from '../model/finding.ts';
import { type Location, type Position, repoPath } from '../model/location.ts';
import type { SourceSummary } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import { identityOfFingerprint } from './fingerprint.ts';
import type { JsonDiagnostic, JsonFinding, JsonSource } from './json.ts';
import type { PlaceValue } from './provenance-value.ts';

/** The finding that a JSON report tells of, with its rule, as far as reports need it. */
export function revivedFinding(json: JsonFinding, rule: Rule): TracedFinding {
  const { severity, message, resource, container, path, home, provenance, excerpt, fingerprint, related } = json;
  const { reason, overridden, setKey, rendered } = provenance;
  const isOfArm = JSON.stringify(json.peers) !== JSON.stringify(rule.peers);
  return {
    rule,
    severity,
    message,
    ...(resource === undefined ? {} : { resource }),
    ...(container === undefined ? {} : { container }),
    path,
    ...(isOfArm ? { armPeers: json.peers } : {}),
    provenance: {
      home: revivedLocation(home, home.endLine, home.endColumn),
      precision: provenance.precision,
      ...(reason === undefined ? {} : { reason }),
      fromValues: provenance.fromValues,
      ...(setKey === undefined ? {} : { setKey: { ...setKey, file: repoPath(setKey.file) } }),
      ...(overridden === undefined ? {} : { overridden: overridden.map((at) => revivedLocation(at)) }),
      steps: provenance.steps.map((step) => ({ at: revivedLocation(step), role: step.role as Role })),
      ...(rendered === undefined ? {} : { rendered }),
    },
    ...(excerpt === undefined ? {} : { excerpt }),
    identity: identityOfFingerprint(fingerprint),
    related: related.map((one) => ({ at: revivedLocation(one), message: one.message })),
    ...(json.suppression === undefined ? {} : { suppression: json.suppression }),
    ...(json.state === undefined || json.state === 'fixed' ? {} : { state: json.state }),
    ...(json.outOfScope === true ? { isOutOfScope: true } : {}),
  };
}

/** The diagnostic that a JSON report tells of. */
export function revivedDiagnostic({ code, level, message, hint, file, line, column }: JsonDiagnostic): Diagnostic {
  const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return {
    code: code as Diagnostic['code'],
    level,
    message,
    hint,
    ...(file === undefined ? {} : { at: revivedLocation({ file, ...place }) }),
  };
}

/** The source that a JSON report tells of: as much as names it. */
export function revivedSource({
  kind,
  folder = '',
  environment = '',
  resources,
  state,
  why,
}: JsonSource): SourceSummary {
  return { source: sourceOf(kind, folder, environment), resources, state, ...(why === undefined ? {} : { why }) };
}

function sourceOf(kind: JsonSource['kind'], folder: string, environment: string): Source {
  switch (kind) {
    case 'stdin':
      return { kind };
    case 'manifests':
      return { kind, folder: repoPath(folder), files: [] };
    case 'kustomize':
      return { kind, folder: repoPath(folder), file: repoPath(folder) };
    case 'helm': {
      const named = {
        name: environment,
        values: [],
        set: {},
        release: '',
        namespace: '',
        kubeVersion: '',
        apiVersions: [],
      };
      return { kind, chart: repoPath(folder), environment: named };
    }
  }
}

/** Offsets are not in a report, and nobody asks for them any more. */
function revivedLocation({ file, line, column = 1 }: PlaceValue, endLine?: number, endColumn?: number): Location {
  if (line === undefined) return { file: repoPath(file) };
  const start: Position = { line, column, offset: 0 };
  const end: Position = { line: endLine ?? line, column: endColumn ?? column, offset: 0 };
  return { file: repoPath(file), region: { start, end } };
}
