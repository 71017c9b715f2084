import type { Diagnostic } from './diagnostic.ts';
import type { HelmClues } from './helm-clues.ts';
import type { KustomizeTrail } from './kustomize-trail.ts';
import type { RepoPath } from './location.ts';
import type { Source } from './source.ts';

/** One YAML text to parse: a manifest file, or one template's share of what a renderer printed. */
export interface Stream {
  /**
   * The file of the repository that this text came from: the manifest itself, the Helm template, the kustomization file.
   * For a template inside a packaged subchart, the `Chart.yaml` of the user's own chart.
   */
  readonly origin: RepoPath;
  readonly text: string;
  /** Line of the renderer's whole output on which `text` starts, from 1. For manifests 1. */
  readonly line: number;
  /** For Helm, the template as the `# Source:` comment names it, e.g. `web/charts/db/templates/a.yaml`. */
  readonly template?: string;
}

/** What the renderer left behind so that `trace` can lead a rendered line home without touching the disk. */
export type Trail =
  | { readonly kind: 'identity' }
  /** Without clues where nobody asked for them, and where rendering failed. */
  | { readonly kind: 'helm'; readonly clues?: HelmClues }
  | KustomizeTrail;

/** The YAML a source became: what the cluster would be given. */
export interface Rendering {
  readonly source: Source;
  /** In the renderer's order. Manifest files are read one by one as they are asked for, so that one text is held at a time. */
  readonly streams: Iterable<Stream>;
  readonly trail: Trail;
  /** What went wrong while rendering; for manifests, filled while `streams` is read. */
  readonly diagnostics: readonly Diagnostic[];
}
