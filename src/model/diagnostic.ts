import type { Location } from './location.ts';

/** What each diagnostic code is about. A code is never reused; `docs/diagnostics.md` lists them. */
export const DIAGNOSTIC_CODES = {
  'render-failed': 'Helm or Kustomize refused a source, so nothing in it was judged.',
  'render-partial': 'A chart was rendered without a dependency that is not in the repository.',
  'renderer-missing': 'No Helm or Kustomize was found.',
  'renderer-refused': 'The renderer found lies inside the scanned repository, and is not run.',
  'dependency-missing': 'A chart needs a dependency that is not in its charts folder.',
  'release-elsewhere':
    'Objects install charts or folders that a controller fetches, so what those hold was not judged.',
  'library-chart': 'A library chart is not rendered by itself.',
  'remote-base': 'A kustomization names a base, chart or plugin that would need the network or run a program.',
  'not-kubernetes': 'A file that was asked for by name holds no Kubernetes object.',
  'nothing-to-scan': 'No Kubernetes content was found.',
  unreadable: 'A file could not be read.',
  'outside-repository': 'A link or path leads out of the repository, and was not followed.',
  'rounded-integer': 'An integer beyond 2^53 is judged as the nearest number that JavaScript has.',
  'too-large': 'An input is above a limit.',
  'binary-file': 'A file with a YAML name is not text.',
  'wrong-shape': 'A field has a type that Kubernetes would refuse, so rules that read it could not judge.',
  'policy-not-evaluated':
    'An admission policy asks for what only a cluster knows, is not right, or is of a kind that is not judged.',
  'rule-error': 'A rule failed while judging a resource.',
  'kube-version-unknown': 'A version of Kubernetes was asked for that this version of Lintel does not know.',
  'schema-rules-unjudged': 'Rules of custom resource definitions could not be judged without a cluster.',
  'suppression-unused': 'A suppression matches no finding.',
  'suppression-expired': 'A suppression is past its date, and counts no longer.',
  'suppression-invalid': 'A suppression names no rule or gives no reason.',
  'ignore-pattern': 'A pattern of an ignore file is not used.',
  'trace-fallback': 'Lines of a rendered source could not be led home, so its findings name the file only.',
  'base-missing': 'There was no other state of the repository to compare with.',
  'base-unjudged': 'Part of the base could not be judged, so that nobody can say what is new there.',
  'baseline-stale': 'The baseline accepts findings that are no longer there.',
  'gate-weakened': 'A change makes the gate let more through than the base does.',
  'gate-unknown':
    'The settings of the base could not be read, so that nobody can say whether a change weakens the gate.',
  'config-from-base': 'The settings of the base judged, not those of the change.',
  'untrusted-event':
    'The event gives files of a stranger the rights of the repository, so nothing was rendered from them.',
  'wrong-checkout': 'What is checked out is not what the event is about, so nothing of that was judged.',
  'shard-missing': 'Of a run that was split, a part is missing.',
  'config-file-in-subfolder': 'A configuration file below the root is not read.',
} as const;
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** Something the run has to say about itself: an input it could not check, a rule it could not apply. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /**
   * `error`: Kubernetes content that we were asked to judge was not judged, which makes the run incomplete.
   * `warning`: it was judged, with something left out. `note`: worth knowing.
   */
  readonly level: 'error' | 'warning' | 'note';
  /** What happened. One line, no secret's value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  readonly at?: Location;
}
